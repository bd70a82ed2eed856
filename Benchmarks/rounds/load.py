"""Prepared requests, and the quick program that sends them."""

import itertools
import json
import pathlib
import subprocess

NUMBERS = itertools.count(1)


class Load:
    def __init__(self, program, port, folder, seconds):
        self.program, self.port, self.folder, self.seconds = program, port, pathlib.Path(folder), seconds
        self.surprises = []

    def drive(self, requests, rate=None, connections=32, seconds=None, once=False):
        """Sends (label, bytes) in order, and answers what was found."""
        return self.begin(requests, rate, connections, seconds, once)()

    def begin(self, requests, rate=None, connections=32, seconds=None, once=False):
        """Begins to send; calling the answer waits for the end."""
        file = self.folder / f"{next(NUMBERS)}.requests"
        with open(file, "wb") as out:
            for label, request in requests:
                out.write(f"{label} {len(request)}\n".encode() + request)
        words = ["drive", "--port", self.port, "--requests", file, "--connections", connections]
        words += ["--seconds", seconds or self.seconds] + (["--rate", rate] if rate else [])
        process = self.start(words + (["--once"] if once else []))

        def end():
            found = self.end(process)
            file.unlink()
            self.notice(found)
            return found

        return end

    def straight(self, *words):
        """A floor: the same work with nothing of ours in between."""
        return self.end(self.start(words))

    def start(self, words):
        return subprocess.Popen([self.program, *map(str, words)], stdout=subprocess.PIPE, text=True)

    def end(self, process):
        said = process.communicate()[0]
        if process.returncode != 0:
            raise RuntimeError("the load program failed")
        return json.loads(said)

    def notice(self, found):
        """An answer that is no page is not a quick page: it is a fault of the run, and is said at the end."""
        for label, samples in found["labels"].items():
            odd = {status: count for status, count in samples["statuses"].items() if status not in expected(label)}
            if odd:
                self.surprises.append(f"{label}: {odd}")
        if found["unanswered"]:
            self.surprises.append(f"{found['unanswered']} requests were not answered")


def expected(label):
    # A wrong sign-in is answered with its form, or told to wait.
    return {"422", "429", "503"} if label == "wrong-sign-in" else {"200"}
