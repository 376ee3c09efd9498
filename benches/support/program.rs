//! The program itself, as a process of its own.

use std::{
    path::Path,
    process::{Child, Command},
    thread::sleep,
    time::{Duration, Instant},
};

pub struct Program {
    process: Child,
    _log: tempfile::NamedTempFile,
}

impl Program {
    pub fn serve(database: &str, data: &Path, smtp: &str) -> Self {
        let (said, log) = (file(), file());
        let process = Command::new(env!("CARGO_BIN_EXE_coachpact"))
            .current_dir(data)
            .env("DATABASE_URL", database)
            .env("COACHPACT_DATA", data)
            .env("COACHPACT_LISTEN", "127.0.0.1:0")
            .env("COACHPACT_BASE_URL", "https://pact.northwind.example")
            .env("COACHPACT_MAIL_FROM", "Northwind <pact@northwind.example>")
            .env("COACHPACT_SMTP_URL", smtp)
            .stdout(said.reopen().expect("a file"))
            .stderr(log.reopen().expect("a file"))
            .spawn()
            .expect("coachpact starts");
        let end = Instant::now() + Duration::from_secs(30);
        while !std::fs::read_to_string(said.path()).expect("its output").contains("listens on") {
            let words = std::fs::read_to_string(log.path()).unwrap_or_default();
            assert!(Instant::now() < end, "coachpact does not listen: {words}");
            sleep(Duration::from_millis(20));
        }
        Self { process, _log: log }
    }

    /// Resident memory in MiB.
    pub fn resident(&self) -> f64 {
        let status = self.proc("status");
        let line = status.lines().find(|l| l.starts_with("VmRSS:")).unwrap_or("VmRSS: 0 kB");
        line.split_whitespace().nth(1).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
    }

    /// Seconds of CPU so far, in hundredths.
    pub fn worked(&self) -> f64 {
        let stat = self.proc("stat");
        let after_name = stat.rsplit_once(')').expect("a name").1;
        let fields: Vec<_> = after_name.split_whitespace().collect();
        [11, 12].iter().map(|n| fields[*n].parse::<f64>().expect("a number")).sum::<f64>() / 100.0
    }

    fn proc(&self, name: &str) -> String {
        std::fs::read_to_string(format!("/proc/{}/{name}", self.process.id())).expect("a process")
    }

    /// As the system stops a service.
    pub fn stop(mut self) {
        let asked = Command::new("kill").args(["-TERM", &self.process.id().to_string()]).status();
        assert!(asked.expect("kill").success());
        assert!(self.process.wait().expect("it ends").success(), "it ends in order");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn file() -> tempfile::NamedTempFile {
    tempfile::NamedTempFile::new().expect("a file")
}
