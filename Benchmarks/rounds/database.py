"""What the bench must know of the data that the pages do not tell: ids to ask for, and sizes on disk."""

import json
import pathlib
import random
import sqlite3
import subprocess
import time


class Folder:
    """SQLite: a folder with two databases."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.where = ["--data", str(folder)]

    def rows(self, sql):
        connection = sqlite3.connect(f"file:{self.folder}/records.sqlite?mode=ro", uri=True)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def warm(self):
        """Reads every file through, so that no figure waits for the disk to be read the first time."""
        begun, total = time.monotonic(), 0
        for file in self.folder.glob("*.sqlite*"):
            with open(file, "rb", buffering=0) as whole:
                while piece := whole.read(1 << 22):
                    total += len(piece)
        return f"{total / 1e9:.2f} GB read through in {time.monotonic() - begun:.0f} s"

    def sizes(self):
        """Bytes of each table with its indexes, over both databases; and of everything."""
        found = {}
        for name in ("records", "keys"):
            connection = sqlite3.connect(f"file:{self.folder}/{name}.sqlite?mode=ro", uri=True)
            owner = dict(connection.execute("SELECT name, tbl_name FROM sqlite_master"))
            # Summed here: the sum that dbstat makes itself runs over at four gigabytes.
            for table, size in connection.execute("SELECT name, SUM(pgsize) FROM dbstat GROUP BY name"):
                table = owner.get(table, table)
                found[table] = found.get(table, 0) + size
            connection.close()
        return found


class Postgres:
    """PostgreSQL: asked through psql."""

    def __init__(self, address, keys):
        self.address, self.where = address, ["--database", address, "--keys", keys]

    def rows(self, sql):
        said = subprocess.run(
            ["psql", "-At", "-F", "\t", "-c", sql, self.address], check=True, capture_output=True, text=True).stdout
        return [tuple(line.split("\t")) for line in said.splitlines()]

    def warm(self):
        begun = time.monotonic()
        for table in ("record_version", "chain", "audit_entry", "token", "person", "referral"):
            self.rows(f"SELECT count(*), sum(length(t::text)) FROM {table} t")
        return f"every row of the large tables read in {time.monotonic() - begun:.0f} s"

    def sizes(self):
        found = self.rows("SELECT relname, pg_total_relation_size(oid) FROM pg_class WHERE relkind = 'r'")
        return {name: int(size) for name, size in found}


def people(data):
    return int(data.rows("SELECT COUNT(*) FROM person")[0][0])


def busiest_team(data):
    """(id, name) of the team with most referrals, or of any team."""
    rows = data.rows("SELECT team FROM referral GROUP BY team ORDER BY COUNT(*) DESC LIMIT 1")
    team = rows[0][0] if rows else data.rows("SELECT id FROM team ORDER BY id LIMIT 1")[0][0]
    names = data.rows(
        "SELECT body FROM record_version v JOIN team t ON t.id = v.id AND t.version = v.version "
        f"WHERE t.id = '{team}'")
    body = names[0][0]
    if isinstance(body, str):
        body = bytes.fromhex(body.removeprefix("\\x"))
    return team, json.loads(body)["record"]["name"]


def some(data, table, column, team, count):
    """Up to `count` ids, in an order that is not theirs."""
    rows = data.rows(f"SELECT DISTINCT {column} FROM {table} WHERE team = '{team}' LIMIT 200000")
    random.Random(7).shuffle(rows)
    return [row[0] for row in rows[:count]]
