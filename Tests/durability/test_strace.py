"""A killed process leaves the page cache behind, so that killing proves little about power cuts. Here the system calls
themselves are watched: the log is flushed to disk before the first byte of a receipt leaves."""

import contextlib
import subprocess
import time

import pytest
from clinic import ENGINES, Clinic, Cluster, Refused, Visitor, code_in, towpath, until_receipt
from syscalls import CALLS, calls, complaints

LOGS = {"sqlite": ["keys.sqlite-wal", "records.sqlite-wal"], "postgres": ["/pg_wal/"]}
# Durability turned off underneath a program that has no switch for it.
SHIM = "int fdatasync(int file) { (void)file; return 0; }\nint fsync(int file) { (void)file; return 0; }\n"


@contextlib.contextmanager
def traced(pid, log):
    """Watches a running process, its threads, and the processes it starts meanwhile."""
    tracer = subprocess.Popen(
        ["strace", "-f", "-ttt", "-T", "-y", "-s", "200", "-e", f"trace={CALLS}", "-o", log, "-p", str(pid)],
        stderr=subprocess.PIPE, text=True,
    )
    assert "attached" in tracer.stderr.readline()
    try:
        yield
    finally:
        tracer.terminate()
        tracer.wait()


def send_and_watch(clinic, folder):
    """Sends two referrals with both the server and PostgreSQL watched; answers what is wrong with each."""
    log, logs = folder / "server.strace", [folder / "server.strace"]
    with contextlib.ExitStack() as watch:
        if clinic.cluster:
            logs.append(folder / "postgres.strace")
            watch.enter_context(traced(clinic.cluster.pid, logs[1]))
        clinic.server.start()
        watch.enter_context(traced(clinic.server.process.pid, log))
        sent = []
        for _ in range(2):
            # The log of heads is signed every three seconds if it has grown: not in the middle of this.
            time.sleep(4)
            visitor = Visitor(clinic.server)
            last = until_receipt(visitor)
            begun = time.time()
            status, text = visitor.page(*last)
            assert status == 200 and code_in(text)
            sent.append(begun)
        time.sleep(0.5)
    seen = calls("\n".join(log.read_text(errors="replace") for log in logs))
    wrong = []
    for begun in sent:
        answers = [call.begun for call in seen if call.is_answer and call.begun > begun]
        assert answers, "the answer was not seen"
        wrong += complaints(seen, LOGS[clinic.engine], begun, answers[0])
    return wrong


@pytest.mark.parametrize("engine", ENGINES)
def test_the_log_is_on_disk_before_the_first_byte_of_a_receipt(engine, tmp_path):
    with Clinic(engine) as clinic:
        assert send_and_watch(clinic, tmp_path) == []


def test_the_watcher_complains_when_durability_is_turned_off(tmp_path, monkeypatch):
    shim = tmp_path / "shim.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", shim, "-x", "c", "-"], input=SHIM, text=True, check=True)
    with Clinic("sqlite") as clinic:
        monkeypatch.setenv("LD_PRELOAD", str(shim))
        wrong = send_and_watch(clinic, tmp_path)
    assert wrong == [f"no fdatasync of {log} came between its last write and the answer" for log in LOGS["sqlite"]] * 2


@pytest.mark.parametrize("setting", ["fsync", "full_page_writes", "synchronous_commit"])
def test_a_postgres_that_could_lose_what_it_saved_is_refused(setting, tmp_path):
    cluster = Cluster(**{setting: "off"})
    try:
        cluster.start()
        address = cluster.make_databases()
        with pytest.raises(Refused, match=f"PostgreSQL has {setting} off"):
            towpath("serve", "--port", "1", "--database", address, "--keys", tmp_path / "keys")
    finally:
        cluster.remove()


def line(time, text):
    return f"7 {time:.6f} {text}\n"


def test_the_watcher_reads_calls_that_were_interrupted_by_others():
    wal = "pwrite64(9</d/records.sqlite-wal>, ..., 24, 0) = 24 <0.000010>"
    flush = "fdatasync(9</d/records.sqlite-wal> <unfinished ...>"
    answer = 'write(4<socket:[1]>, "HTTP/1.1 200 OK", 15) = 15 <0.000010>'
    good = line(1, wal) + line(2, flush) + line(3, "<... fdatasync resumed>) = 0 <1.0>") + line(4, answer)
    late = line(1, wal) + line(2, flush) + "8 3.000000 " + answer + "\n" + line(4, "<... fdatasync resumed>) = 0 <2.0>")
    failed = line(1, wal) + line(2, flush) + line(3, "<... fdatasync resumed>) = -1 EIO <1.0>") + line(4, answer)
    before = line(1, flush) + line(1.5, "<... fdatasync resumed>) = 0 <0.5>") + line(2, wal) + line(4, answer)
    assert complaints(calls(good), ["records.sqlite-wal"], 0, 4) == []
    for bad, answered in [(late, 3), (failed, 4), (before, 4)]:
        assert len(complaints(calls(bad), ["records.sqlite-wal"], 0, answered)) == 1
    assert complaints(calls(good), ["keys.sqlite-wal"], 0, 4) == ["nothing was written to keys.sqlite-wal"]
