//! Quoted-printable: text stays readable on the wire, with no long line, bare line end or foreign byte in it.

/// The most characters of a line but for the `=` of a soft break.
const WIDTH: usize = 75;
const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// A text as a part of a letter carries it (RFC 2045), with CRLF at the end of its lines.
pub fn encoded(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + text.len() / 8);
    for line in text.split_inclusive('\n') {
        match line.strip_suffix('\n') {
            Some(whole) => {
                put(whole.strip_suffix('\r').unwrap_or(whole).as_bytes(), &mut out);
                out.extend_from_slice(b"\r\n");
            }
            None => put(line.as_bytes(), &mut out),
        }
    }
    out
}

/// One line, broken where it is too long. A space at its end would not survive the way, and is written out.
fn put(line: &[u8], out: &mut Vec<u8>) {
    let bare_end = matches!(line.last(), Some(b' ' | b'\t'));
    let (mut rest, mut room) = (line, WIDTH);
    loop {
        let here = &rest[..room.min(rest.len())];
        // Most text is plain, and to see that of a piece at once is quicker than byte after byte.
        let plain = match here.iter().fold(true, |all, b| all & is_plain(*b)) {
            true => here.len(),
            false => here.iter().take_while(|b| is_plain(**b)).count(),
        };
        let run = plain - usize::from(bare_end && plain > 0 && plain == rest.len());
        out.extend_from_slice(&rest[..run]);
        (rest, room) = (&rest[run..], room - run);
        match rest.first() {
            None => return,
            Some(byte) if room >= 3 => {
                out.extend_from_slice(&[b'=', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
                (rest, room) = (&rest[1..], room - 3);
            }
            Some(_) => {
                out.extend_from_slice(b"=\r\n");
                room = WIDTH;
            }
        }
    }
}

fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\t') && byte != b'='
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a mail program makes of it.
    fn decoded(bytes: &[u8]) -> Vec<u8> {
        let text = String::from_utf8(bytes.to_vec()).unwrap().replace("=\r\n", "");
        let mut parts = text.split('=');
        let mut out = parts.next().unwrap_or_default().as_bytes().to_vec();
        for part in parts {
            out.push(u8::from_str_radix(&part[..2], 16).unwrap());
            out.extend_from_slice(&part.as_bytes()[2..]);
        }
        out
    }

    #[test]
    fn text_stays_readable_and_what_is_not_plain_is_written_out() {
        let coded = |text: &str| String::from_utf8(encoded(text)).unwrap();
        assert_eq!(coded("Hello Noor,\n\n1 + 1 = 2\n"), "Hello Noor,\r\n\r\n1 + 1 =3D 2\r\n");
        assert_eq!(coded("caf\u{e9} \n\r\0\t"), "caf=C3=A9=20\r\n=0D=00=09");
        assert_eq!(coded(&"x".repeat(80)), format!("{}=\r\nxxxxx", "x".repeat(75)));
        assert_eq!(coded(" "), "=20");
        assert_eq!(coded(""), "");
    }

    proptest! {
        #[test]
        fn every_text_comes_back_and_no_line_is_too_long(text in "(\\PC|[ \\t=\\n]|\r\n|\r){0,300}") {
            let coded = encoded(&text);
            let meant = text.replace("\r\n", "\n").replace('\n', "\r\n");
            prop_assert_eq!(decoded(&coded), meant.as_bytes());
            for line in coded.split(|b| *b == b'\n') {
                let line = line.strip_suffix(b"\r").unwrap_or(line);
                prop_assert!(line.len() <= 76 && !line.ends_with(b" ") && !line.ends_with(b"\t"));
                prop_assert!(line.iter().all(|b| is_plain(*b) || *b == b'='));
            }
        }
    }
}
