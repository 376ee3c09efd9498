//! Feeds as others ask for them and read them: requests written by hand, and Python's XML parser.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    process::{Command, Stdio},
};

use serde_json::Value;

use super::Site;

/// An answer as it came over the wire.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

/// Asks with these headers, and no others than a request must have.
pub fn ask(site: &Site, path: &str, headers: &[(&str, &str)]) -> Answer {
    let host = site.base.trim_start_matches("http://");
    let more: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let mut stream = TcpStream::connect(host).expect("the site listens");
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n");
    stream.write_all(request.as_bytes()).expect("a request is taken");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("an answer");
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}

/// What Python finds in a feed; it ends with an error if it is not well formed.
pub fn read(xml: &str) -> Value {
    let mut process = Command::new("/usr/bin/python3")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/support/feeds.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("python3");
    let mut input = process.stdin.take().expect("its input");
    input.write_all(xml.as_bytes()).expect("a feed is read");
    drop(input);
    let output = process.wait_with_output().expect("its answer");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}in:\n{xml}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}
