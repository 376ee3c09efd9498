//! Postfix's test programs, as `script/bench` has unpacked them: a mail server that takes everything, and the
//! quickest one can feed it.

use std::{
    net::{TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use crate::wished;

fn tool(name: &str) -> Command {
    let folder = std::env::var("COACHPACT_BENCH_POSTFIX");
    let folder = PathBuf::from(
        folder.expect("COACHPACT_BENCH_POSTFIX is where smtp-sink is; script/bench fetches it"),
    );
    let mut command = Command::new(folder.join("sbin").join(name));
    command.env("LD_LIBRARY_PATH", folder.join("lib/postfix"));
    command
}

fn is_root() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().any(|l| l.starts_with("Uid:") && l.split_whitespace().nth(2) == Some("0"))
}

/// A server that takes every letter and forgets it.
pub struct Sink {
    process: Child,
    port: u16,
    out: tempfile::NamedTempFile,
}

impl Sink {
    pub fn start() -> Self {
        Self::with(&[])
    }

    /// One that counts them.
    pub fn counting() -> Self {
        Self::with(&["-c"])
    }

    fn with(more: &[&str]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a port").port();
        let out = tempfile::NamedTempFile::new().expect("a file");
        let mut command = tool("smtp-sink");
        if is_root() {
            command.args(["-u", "nobody"]);
        }
        command.args(more).arg(format!("127.0.0.1:{port}")).arg("256");
        command.stdout(out.reopen().expect("a file")).stderr(Stdio::null());
        let sink = Self { process: command.spawn().expect("smtp-sink"), port, out };
        let end = Instant::now() + Duration::from_secs(10);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < end, "smtp-sink does not listen");
            sleep(Duration::from_millis(20));
        }
        sink
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// How many letters it has taken.
    pub fn taken(&self) -> i64 {
        let told = std::fs::read_to_string(self.out.path()).expect("its output");
        let last = told.rsplit("mesg=").next().unwrap_or_default();
        last.split(|c: char| !c.is_ascii_digit()).next().and_then(|n| n.parse().ok()).expect("a count")
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What smtp-source reaches, in letters a second.
pub struct Ceiling {
    /// Over connections that stay open, as ours do: the best of some numbers of them.
    pub kept: f64,
    /// With a connection for each letter.
    pub fresh: f64,
}

impl Ceiling {
    pub fn measured(bytes: usize) -> Self {
        let letters = wished("COACHPACT_BENCH_SECONDS", 60) * 1_000;
        let sink = Sink::start();
        let kept = ["4", "8", "20"].map(|sessions| source(&sink, &["-d", "-s", sessions], bytes, letters));
        Self {
            kept: kept.into_iter().fold(0.0, f64::max),
            fresh: source(&sink, &["-s", "20"], bytes, letters / 6),
        }
    }
}

fn source(sink: &Sink, how: &[&str], bytes: usize, letters: u64) -> f64 {
    let begin = Instant::now();
    let done = tool("smtp-source")
        .args(how)
        .args(["-l", &bytes.to_string(), "-m", &letters.to_string()])
        .args(["-f", "pact@northwind.example", "-t", "noor@northwind.example"])
        .arg(format!("127.0.0.1:{}", sink.port))
        .status();
    assert!(done.expect("smtp-source").success(), "smtp-source {how:?}");
    letters as f64 / begin.elapsed().as_secs_f64()
}
