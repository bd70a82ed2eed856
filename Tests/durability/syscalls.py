"""Reads what strace saw: whether everything that was written to a log was on disk before someone was told so."""

import re

CALLS = "fdatasync,fsync,write,writev,sendto,sendmsg,pwrite64,pwritev,recvfrom,recvmsg,read"

_line = re.compile(r"(?P<thread>\d+) +(?P<time>[\d.]+) (?P<text>.*)")
_call = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)")
_took = re.compile(r"<([\d.]+)>$")


class Call:
    def __init__(self, name, arguments, begun):
        self.name, self.arguments, self.begun = name, arguments, begun
        self.ended = None
        self.failed = False

    def end(self, text, time):
        self.ended = time
        self.failed = "= -1" in text

    def touches(self, file):
        """Whether its first argument is this file: `12</folder/records.sqlite-wal>`."""
        return re.match(r"\d+<[^>]*" + file + r"[^>]*>", self.arguments) is not None

    @property
    def is_write(self):
        return self.name in ("pwrite64", "pwritev", "write", "writev")

    @property
    def is_flush(self):
        return self.name in ("fdatasync", "fsync")

    @property
    def is_answer(self):
        return self.name in ("write", "writev", "sendto", "sendmsg") and "HTTP/1.1 200" in self.arguments


def calls(text):
    """Every system call of a log of `strace -f -ttt -T -y`, those of all threads together, as they began."""
    found, open_calls = [], {}
    for line in text.splitlines():
        parts = _line.match(line)
        if not parts:
            continue
        thread, time, rest = parts["thread"], float(parts["time"]), parts["text"]
        if rest.startswith("<... "):
            call = open_calls.pop(thread, None)
            if call:
                call.end(rest, time)
            continue
        begun = _call.match(rest)
        if not begun:
            continue
        call = Call(begun["name"], begun["arguments"], time)
        found.append(call)
        if "<unfinished" in rest:
            open_calls[thread] = call
        else:
            took = _took.search(rest)
            call.end(rest, time + (float(took[1]) if took else 0))
    return sorted(found, key=lambda call: call.begun)


def complaints(seen, logs, since, answered):
    """What is wrong with this answer: for each log, something must have been written after `since`, and all that was
    written must have been flushed before `answered`, the moment the first byte of the answer left."""
    wrong = []
    for log in logs:
        written = [call for call in seen if call.is_write and call.touches(log) and since < call.begun < answered]
        if not written:
            wrong.append(f"nothing was written to {log}")
            continue
        last = max(call.ended or answered for call in written)
        flushed = [
            call for call in seen
            if call.is_flush and call.touches(log) and call.begun >= last and not call.failed
            and call.ended is not None and call.ended < answered
        ]
        if not flushed:
            wrong.append(f"no fdatasync of {log} came between its last write and the answer")
    return wrong
