"""The built program, as an operator starts it: its own folder, its own port, stopped by its process id."""

import pathlib
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

from .demo import Demo

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROGRAM = ROOT / ".build/debug/towpath"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, folder, *arguments):
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data"
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.command = [
            str(PROGRAM), "serve", "--data", str(self.data), "--port", str(self.port), *arguments
        ]
        self.log = self.folder / "server.log"
        self.process = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    def set_up(self):
        """Makes an organisation with one team, as an operator would before the first start."""
        subprocess.run(
            [str(PROGRAM), "set-up", "--organisation", "Lockside Recovery", "--team", "North",
             "--data", str(self.data)],
            check=True, capture_output=True, stdin=subprocess.DEVNULL,
        )
        return self

    def fill(self, people=60):
        """Fills it with an invented population, and reads who may sign in and which receipts there are."""
        made = subprocess.run(
            [str(PROGRAM), "demo", "--people", str(people), "--no-serve", "--data", str(self.data)],
            check=True, capture_output=True, stdin=subprocess.DEVNULL, text=True,
        )
        self.demo = Demo(made.stdout)
        return self

    def start(self):
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        deadline = time.monotonic() + 30
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise RuntimeError("the server did not start:\n" + self.log.read_text())
            time.sleep(0.05)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def answers(self):
        try:
            urllib.request.urlopen(self.address + "/design", timeout=5).close()
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False
        return True

    def page(self, path, cookie=""):
        """(status, headers, text) of a page, whatever its status."""
        request = urllib.request.Request(self.address + path, headers={"Cookie": cookie} if cookie else {})
        try:
            answer = urllib.request.urlopen(request, timeout=10)
        except urllib.error.HTTPError as refused:
            answer = refused
        with answer:
            return answer.status, answer.headers, answer.read().decode()
