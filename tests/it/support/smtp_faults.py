#!/usr/bin/env python3
"""An SMTP server on loopback that fails as it is told. Standard library alone.

Prints its port. What it does is read anew at each step from the file `mode` in its folder: a word of MODES, and
perhaps `:part` after it, so that only recipients with that part in their address meet the fault. A letter that came in
whole, final dot included, is kept in `dotted`; one that was also accepted in `accepted`. With --pipelining it answers
MAIL and RCPT only once DATA has come, so that whoever waits in between waits in vain.
"""

import argparse
import itertools
import pathlib
import re
import socket
import socketserver
import struct
import time

MODES = [
    "ok", "slow", "stall-greeting", "stall-rcpt", "stall-dot", "refuse", "refuse-late", "refuse-eager", "refuse-us", "busy",
    "cut-data", "cut-dot", "spaces", "repeat",
]
FOR_EVER = 3600


class Dialogue(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    held = b""
    waits = False

    def say(self, *lines):
        self.held += "".join(f"{line}\r\n" for line in lines).encode()
        if not self.waits:
            self.wfile.write(self.held)
            self.held = b""

    def handle(self):
        try:
            self.talk()
        except (BrokenPipeError, ConnectionResetError):
            pass

    def talk(self):
        if self.server.mode() == "stall-greeting":
            time.sleep(FOR_EVER)
        self.say("220 faults.example")
        self.to, self.taken = "", False
        while line := self.rfile.readline():
            word = line[:4].upper()
            self.waits = self.server.pipelining and word in (b"MAIL", b"RCPT")
            if word == b"QUIT":
                return self.say("221 bye")
            if word in (b"EHLO", b"HELO"):
                self.greet()
            elif word == b"RCPT":
                self.recipient(line.decode())
            elif word == b"DATA" and not self.taken and self.server.mode(self.to) != "refuse-eager":
                self.say("503 5.5.1 nobody to send it to")
            elif word == b"DATA":
                self.say("354 go on")
                self.text()
            else:
                self.say("250 fine")

    def greet(self):
        if self.server.mode() == "spaces":
            return self.say("250-faults.example", "250-    ", "250     ")
        if self.server.pipelining:
            return self.say("250-faults.example", "250 PIPELINING")
        return self.say("250 faults.example")

    def recipient(self, line):
        self.to, self.taken = line, False
        mode = self.server.mode(line)
        if mode == "stall-rcpt":
            time.sleep(FOR_EVER)
        if mode == "refuse-late":
            time.sleep(self.server.seconds)
        if mode in ("refuse", "refuse-late", "refuse-eager"):
            return self.say("550 5.1.1 no such person here")
        if mode == "refuse-us":
            return self.say("554 5.7.1 relaying denied")
        if mode == "busy":
            return self.say("451 4.3.0 come back later")
        self.taken = True
        return self.say("250 fine")

    def text(self):
        mode = self.server.mode(self.to)
        lines = []
        while line := self.rfile.readline():
            if line == b".\r\n":
                return self.dot(mode, b"".join(lines))
            lines.append(line[1:] if line.startswith(b".") else line)
            if mode == "cut-data":
                # Without a word: the other side finds its connection reset.
                self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                raise ConnectionResetError

    def dot(self, mode, letter):
        self.server.keep("dotted", letter)
        if mode == "stall-dot":
            time.sleep(FOR_EVER)
        if mode == "cut-dot":
            return self.request.shutdown(socket.SHUT_RDWR)
        if mode == "repeat":
            plain = letter.decode().replace("=\r\n", "")
            found = re.findall(r"https?://\S+/pact/[\w-]+|\b\d{6}\b", plain)
            return self.say("550 5.6.0 we do not like " + " ".join(found))
        if mode == "slow":
            time.sleep(self.server.seconds)
        self.server.keep("accepted", letter)
        return self.say("250 taken")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    numbers = itertools.count()
    request_queue_size = 64

    def mode(self, to=""):
        told = (self.folder / "mode").read_text().strip()
        mode, _, part = told.partition(":")
        return mode if part in to else "ok"

    def keep(self, kind, letter):
        place = self.folder / kind
        name = f"{next(self.numbers):06}"
        # Whole or not there, for those who look on.
        (place / f".{name}").write_bytes(letter)
        (place / f".{name}").rename(place / f"{name}.eml")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--seconds", type=float, default=1, help="how long what is slow or late takes")
    arguments.add_argument("--pipelining", action="store_true", help="take several commands before the first answer")
    given = arguments.parse_args()
    for kind in ("dotted", "accepted"):
        (given.folder / kind).mkdir()
    server = Server(("127.0.0.1", 0), Dialogue)
    server.folder, server.seconds, server.pipelining = given.folder, given.seconds, given.pipelining
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
