use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use super::*;
use crate::seal::{cms, verify};

const SEAL: &[u8] = include_bytes!("../../../tests/fixtures/timestamp/seal.der");
const CONTENT: [u8; 32] = [7; 32];
const NONCE: u64 = 0x0102_0304_0506_0708;

macro_rules! answer {
    ($name:literal) => {
        &include_bytes!(concat!("../../../tests/fixtures/timestamp/", $name, ".tsr"))[..]
    };
}

fn imprint() -> [u8; 32] {
    cms::signature_imprint(SEAL).expect("a seal")
}

fn token(answer: &[u8]) -> Token {
    token_of(answer, &imprint(), NONCE).expect("a timestamp")
}

#[test]
fn a_request_is_what_openssl_would_send() {
    let sent = "30430201013031300d060960864801650304020105000420\
                0707070707070707070707070707070707070707070707070707070707070707\
                020801020304050607080101ff";
    assert_eq!(hex::encode(request(&CONTENT, NONCE).expect("a request")), sent);
    assert_eq!(request(&CONTENT, u64::MAX).expect("a request").len(), 70);
}

#[test]
fn what_real_keys_sign_is_taken() {
    for (answer, name) in [
        (answer!("granted"), "CN=tsa"),
        (answer!("p384"), "CN=tsa p384"),
        (answer!("rsa"), "CN=tsa rsa"),
        (answer!("chain"), "CN=tsa rsa"),
    ] {
        let found = token(answer);
        assert!(found.stamped.authority.ends_with(name), "{}", found.stamped.authority);
        assert_eq!(check(&found.der, &imprint(), None).expect("the same"), found.stamped);
    }
}

#[test]
fn what_does_not_hold_is_refused_in_words() {
    for (answer, word) in [
        (answer!("rejected"), "not today"),
        (answer!("other-nonce"), "this request"),
        (answer!("other-imprint"), "this signature"),
        (answer!("expired"), "not valid at the time"),
        (answer!("no-eku"), "timestamps alone"),
        (answer!("not-critical"), "timestamps alone"),
        (answer!("more-uses"), "timestamps alone"),
        (answer!("weak-rsa"), "does not hold"),
        (answer!("no-certificate"), "no certificates"),
        (SEAL, "ASN.1"),
        (&b""[..], "ASN.1"),
        (&[0; MOST_INPUT + 1][..], "too large"),
    ] {
        let refused = token_of(answer, &imprint(), NONCE).expect_err(word).to_string();
        assert!(refused.contains(word), "{word}: {refused}");
    }
}

#[test]
fn an_answer_is_taken_whole_or_not_at_all() {
    let answer = answer!("granted");
    for end in 0..answer.len() {
        assert!(token_of(&answer[..end], &imprint(), NONCE).is_err(), "cut at {end}");
    }
    let longer = [answer, &[0]].concat();
    assert!(token_of(&longer, &imprint(), NONCE).is_err());
}

#[test]
fn a_stamped_seal_verifies_and_any_changed_octet_breaks_it() {
    assert_eq!(verify::verify(SEAL, &CONTENT).expect("B-B").timestamp, None);
    let token = token(answer!("granted"));
    let stamped = cms::stamped(SEAL, &token.der).expect("B-T");
    assert_eq!(cms::signature_imprint(&stamped).expect("a seal"), imprint());
    let mut padded = stamped.clone();
    padded.resize(cms::STAMPED_BYTES, 0);
    let verified = verify::verify(&padded, &CONTENT).expect("B-T");
    assert_eq!(verified.timestamp.as_ref(), Some(&token.stamped));
    assert!(verified.authority.is_some());
    for at in 0..stamped.len() {
        let mut changed = stamped.clone();
        changed[at] ^= 1;
        assert!(verify::verify(&changed, &CONTENT).is_err(), "octet {at}");
    }
    for end in 0..stamped.len() {
        assert!(verify::verify(&stamped[..end], &CONTENT).is_err());
    }
}

#[test]
fn a_seal_takes_one_timestamp_and_only_its_own() {
    let own = token(answer!("chain"));
    let other = token_of(answer!("other-imprint"), &[0; 32], NONCE).expect("a timestamp of something else");
    assert!(cms::stamped(SEAL, &other.der).is_err());
    assert!(cms::stamped(SEAL, SEAL).is_err());
    let stamped = cms::stamped(SEAL, &own.der).expect("B-T");
    assert!(verify::verify(&stamped, &CONTENT).is_ok_and(|v| v.timestamp.as_ref() == Some(&own.stamped)));
    assert!(cms::stamped(&stamped, &own.der).is_err());
}

#[test]
fn a_time_may_have_a_fraction() {
    let at = |text: &str| instant(&Any::new(Tag::GeneralizedTime, text.as_bytes()).expect("a time"));
    assert_eq!(at("20261124064748Z").expect("a time").to_string(), "2026-11-24T06:47:48Z");
    assert_eq!(at("20261124064748.37Z").expect("a time").to_string(), "2026-11-24T06:47:48.37Z");
    for wrong in ["20261124064748", "202611240647Z", "20261324064748Z", "20261124064748+0100", "", "Z"] {
        assert!(at(wrong).is_err(), "{wrong}");
    }
}

/// What `fetch` makes of an authority that answers with this.
fn fetched(answer: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/tsa", listener.local_addr().expect("an address"));
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a client");
        let mut seen = Vec::new();
        let mut part = [0; 4096];
        while !seen.windows(3).any(|w| w == [1, 1, 0xff]) {
            let count = stream.read(&mut part).expect("a request");
            assert!(count > 0, "the whole request");
            seen.extend_from_slice(&part[..count]);
        }
        // A client that has had enough hangs up.
        drop(stream.write_all(&answer));
    });
    let refused = fetch(&url.parse().expect("a URL"), &CONTENT).expect_err("refused").to_string();
    server.join().expect("the server ends");
    refused
}

#[test]
fn only_a_timestamp_is_fetched() {
    let answered = |head: &str, body: &[u8]| {
        let head = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
        fetched([head.as_bytes(), body].concat())
    };
    let reply = "200 OK\r\nContent-Type: application/timestamp-reply";
    for (head, body, word) in [
        ("302 Found\r\nLocation: http://127.0.0.1:1/", &b""[..], "302"),
        ("503 Busy\r\nContent-Type: application/timestamp-reply", answer!("granted"), "503"),
        ("200 OK\r\nContent-Type: text/html", &b"<p>Hello</p>"[..], "other than a timestamp"),
        ("200 OK", answer!("granted"), "other than a timestamp"),
        (reply, answer!("granted"), "not over this signature"),
        (reply, answer!("rejected"), "not today"),
        (reply, &[0x30; MOST_INPUT + 1000][..], "timestamp authority"),
    ] {
        let refused = answered(head, body);
        assert!(refused.contains(word), "{word}: {refused}");
    }
    let closed = fetch(&"http://127.0.0.1:1/".parse().expect("a URL"), &CONTENT).expect_err("nobody there");
    assert!(closed.to_string().starts_with("timestamp authority: "), "{closed}");
}
