"""The real server, as a process of its own, and what the machine says of it."""

import os
import pathlib
import signal
import socket
import subprocess
import time

from visitor import Visitor


class Server:
    def __init__(self, towpath, where, log):
        self.towpath, self.where, self.log = towpath, where, log
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]

    def start(self):
        """Answers how many seconds it took until the first page was there."""
        begun = time.monotonic()
        self.process = subprocess.Popen(
            [self.towpath, "serve", *self.where, "--port", str(self.port), "--behind-proxy"],
            stdout=self.log, stderr=self.log)
        while self.process.poll() is None:
            try:
                status, _ = Visitor(self.port).get("/")
                if status == 200:
                    return time.monotonic() - begun
            except OSError:
                time.sleep(0.005)
        raise RuntimeError(f"the server stopped before its first page; see {self.log.name}")

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(60)

    def command(self, *words):
        """What one command of the program prints."""
        return subprocess.run(
            [self.towpath, *words, *self.where], check=True, capture_output=True, text=True).stdout

    def peak_memory(self):
        """The most it has ever held, in bytes."""
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
        return 0

    def processor_seconds(self):
        words = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")
