"""Prepared requests, and the quick program that sends them."""

import itertools
import json
import pathlib
import subprocess

NUMBERS = itertools.count(1)


class Load:
    def __init__(self, program, server, folder, seconds):
        self.program, self.server, self.folder, self.seconds = program, server, pathlib.Path(folder), seconds
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
        words = ["drive", "--port", self.server.port, "--requests", file, "--connections", connections]
        words += ["--seconds", seconds or self.seconds] + (["--rate", rate] if rate else [])
        spent = self.server.processor_seconds()
        process = self.start(words + (["--once"] if once else []))

        def end():
            found = self.end(process)
            whole = found["whole"]
            # What the server itself took for each: of all figures the one that a busy machine changes least.
            whole["serverMs"] = (self.server.processor_seconds() - spent) * 1000 / max(1, whole["count"])
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
