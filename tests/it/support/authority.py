#!/usr/bin/env python3
"""A timestamp authority (RFC 3161) on loopback, around `openssl ts -reply`.

Makes its own certificates at start, prints its port, and answers as --mode says; a request to /MODE is answered in
that mode instead, so that one authority serves a whole story. Standard library and openssl alone.
"""

import argparse
import http.server
import pathlib
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "fixtures"))

import make  # noqa: E402

MODES = ["ok", "wrong-nonce", "wrong-imprint", "rejected", "no-eku", "stall", "garbage", "slow"]
QUERY, REPLY = "application/timestamp-query", "application/timestamp-reply"


def changed(query, mode):
    """The request as a faulty authority would take it."""
    parts = make.elements(query)
    for at, part in enumerate(parts[1:], 1):
        if mode == "wrong-imprint" and part[0] == 0x30:
            algorithm, imprint = make.elements(part)
            parts[at] = make.sequence(algorithm, make.octets(bytes([imprint[2] ^ 1]) + imprint[3:]))
        if mode == "wrong-nonce" and part[0] == 0x02:
            parts[at] = make.integer(int.from_bytes(part[2:], "big") ^ 1)
    return make.sequence(*parts)


class Answers(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        query = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        mode = self.path.strip("/") or self.server.mode
        if mode not in MODES:
            return self.answer(404, "text/plain", b"no such mode")
        if self.headers.get("Content-Type") != QUERY:
            return self.answer(415, "text/plain", b"this is no timestamp query")
        if mode == "stall":
            return time.sleep(3600)
        if mode == "slow":
            time.sleep(self.server.seconds)
        return self.answer(200, REPLY, self.reply(query, mode))

    def reply(self, query, mode):
        if mode == "garbage":
            return bytes(range(256)) * 4
        if mode == "rejected":
            return make.sequence(make.sequence(make.integer(2), make.sequence(make.tlv(12, b"not today"))))
        with self.server.one_at_a_time:
            made = make.reply(self.server.place, "tsa", changed(query, mode))
            return make.resigned(self.server.place, "no-eku", made) if mode == "no-eku" else made

    def answer(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--mode", choices=MODES, default="ok")
    arguments.add_argument("--seconds", type=float, default=3, help="how long `slow` takes")
    arguments.add_argument("--port", type=int, default=0, help="to come back where another stood before")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = make.Authority(folder)
        place.certificate("root", "p256", make.ROOT)
        place.certificate("tsa", "p256", make.STAMPS, "root")
        place.certificate("no-eku", "p256", make.SIGNER, "root")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", given.port), Answers)
        server.daemon_threads = True
        server.mode, server.seconds, server.place = given.mode, given.seconds, place
        server.one_at_a_time = threading.Lock()
        print(server.server_port, flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
