"""Runs the rounds; see bin/bench --help."""

import argparse
import datetime
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import database
from load import Load
from rounds import Bench
from server import Server
from table import Table

NAMES = ["referrals", "checks", "self-check", "finder", "home", "inbox", "status", "person", "search", "public",
         "mixed", "memory", "disk", "import"]


def arguments():
    parser = argparse.ArgumentParser(prog="bin/bench", add_help=False)
    parser.add_argument("--people", type=int, default=330_000)
    parser.add_argument("--data", type=pathlib.Path)
    parser.add_argument("--database")
    parser.add_argument("--keys")
    parser.add_argument("--only", action="append", choices=NAMES)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--forms", type=int, default=4000)
    parser.add_argument("--programs", type=pathlib.Path, default=pathlib.Path(".build/release"))
    parser.add_argument("--services", type=pathlib.Path, default=pathlib.Path(SERVICES))
    parser.add_argument("--places", type=pathlib.Path, default=pathlib.Path(PLACES))
    asked = parser.parse_args()
    if asked.database and not asked.keys:
        parser.error("--database needs --keys")
    return asked


SERVICES = "../shared/data/samhsa-substance-use-treatment-us/facilities.csv"
PLACES = "../shared/data/uk-outcodes/postcodes.csv"


def main(asked):
    table = Table()
    towpath = asked.programs / "towpath"
    data = place(asked, towpath, table)
    table.say("warming: " + data.warm())
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="towpath-bench-"))
    try:
        with open(scratch / "server.log", "w") as log:
            server = Server(towpath, data.where, log)
            try:
                load = Load(asked.programs / "towpath-bench", server, scratch, asked.seconds)
                run(asked, table, data, server, load)
            finally:
                server.stop()
    finally:
        shutil.rmtree(scratch)
    return 0


def place(asked, towpath, table):
    """Where the data is; an invented population is made if it is not there."""
    if asked.database:
        return database.Postgres(asked.database, asked.keys)
    folder = asked.data or pathlib.Path(".bench") / str(asked.people)
    if not (folder / "records.sqlite").exists():
        table.say(f"making {asked.people:,} invented people in {folder}")
        subprocess.run([towpath, "demo", "--people", str(asked.people), "--seed", "1", "--as-of",
                        datetime.date.today().isoformat(), "--data", folder, "--no-serve"], check=True)
    return database.Folder(folder)


def run(asked, table, data, server, load):
    seconds = server.start()
    bench = Bench(load, server, data, table, asked.only)
    print(f"{datetime.date.today()}, {os.cpu_count()} processors, {memory():.0f} GB, "
          f"{database.people(data):,} people, database read through first\n")
    table.start_up(seconds)
    bench.set_up(asked.forms)
    bench.floors()
    if bench.wants("referrals", "status", "mixed"):
        bench.referrals()
    bench.pages()
    if bench.wants("public"):
        bench.public(asked.services, asked.places)
    for name in ("mixed", "memory", "disk"):
        if bench.wants(name):
            getattr(bench, name)()
    if bench.wants("import"):
        bench.imports(asked.services)
    table.show()
    for surprise in load.surprises:
        print(f"\nunexpected answers: {surprise}")
    if load.surprises:
        raise SystemExit(1)


def memory():
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


if __name__ == "__main__":
    try:
        sys.exit(main(arguments()))
    except (RuntimeError, subprocess.CalledProcessError) as failure:
        print(f"bin/bench: {failure}", file=sys.stderr)
        sys.exit(1)
