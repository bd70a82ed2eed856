"""What is measured, in order. Each function adds its rows to the table."""

import re
import subprocess
import tempfile
import time

import database
import referrals
import staff
import visits
from public import Public, drawn_up
from table import Row
from visitor import Visitor


class Bench:
    def __init__(self, load, server, data, table, only):
        self.load, self.server, self.data, self.table, self.only = load, server, data, table, only
        self.codes = []

    def wants(self, *names):
        return not self.only or any(name in self.only for name in names)

    def set_up(self, forms):
        """The workers, the forms ready to be sent, and whom to look at: none of it is measured."""
        self.team, name = database.busiest_team(self.data)
        self.table.say(f"signing in four workers of {name}")
        self.workers = [staff.hired(self.server, name) for _ in range(4)]
        self.table.say(f"filling in {forms} referral forms, page by page")
        self.forms = referrals.ready(self.server.port, forms, time.time_ns())
        self.spare, self.forms = self.forms[: forms // 10], self.forms[forms // 10 :]

    def floors(self):
        visitor = Visitor(self.server.port)
        icon = re.search(r'href="(/assets/icon[^"]*)"', visitor.get("/")[1])[1]
        size = len(visitor.get(icon)[1])
        found = self.load.drive(visits.page("nothing", icon), connections=64)["whole"]
        steady = self.load.drive(visits.page("nothing", icon), rate=500)["whole"]
        self.empty = found["perSecond"]
        self.table.add(Row(f"floor: a file of {size} bytes, from the same server", rate=found, steady=steady))
        if not isinstance(self.data, database.Folder):
            return
        self.reads = self.load.straight("reads", "--records", self.data.folder / "records.sqlite")["perSecond"]
        self.table.add(Row("floor: records read by id, straight from SQLite, one thread", per_second=self.reads))

    def referrals(self):
        sending = [("sending", referrals.sending(form)) for form in self.forms]
        found = self.load.drive(sending, connections=64, once=True, seconds=600)["whole"]
        row = Row("referrals accepted, durable before the answer", rate=found, goal="500/s, and half the floor")
        if isinstance(self.data, database.Folder):
            floors = {}
            for together in (1, 32):
                with tempfile.TemporaryDirectory(dir=self.data.folder.parent) as scratch:
                    floors[together] = self.load.straight(
                        "writes", "--data", self.data.folder, "--scratch", scratch, "--together", together)
                self.table.add(Row(
                    f"floor: the {floors[together]['rows']:.0f} rows of one, straight into SQLite, "
                    f"{together} to a transaction", per_second=floors[together]["perSecond"]))
            row.floor, row.floor_name = floors[1]["perSecond"], "one by one"
            row.also = f"; {found['perSecond'] / floors[32]['perSecond']:.2f} of 32 together"
        row.reached = found["perSecond"] >= 500 and (row.floor is None or found["perSecond"] >= row.floor / 2)
        self.table.add(row)
        visitor = Visitor(self.server.port)
        self.codes = [referrals.receipt(visitor, form) for form in self.forms[:2500]]

    def pages(self):
        visitor = Visitor(self.server.port)
        self.kinds = {
            "home": visits.page("home", "/"), "checks": visits.page("checks", "/check"),
            "refer": visits.page("refer", "/refer"), "self-check": visits.self_check(visitor),
            "finder": visits.finder(visitor), "inbox": visits.inbox(self.workers),
            "person": visits.persons(self.workers, visits.people_of(self.data, self.team, 5000)),
            "search": visits.searches(self.workers, visits.people_of(self.data, self.team, 150)),
            "status": visits.status(self.codes, 1),
            "sending": [("sending", referrals.sending(form)) for form in self.spare],
        }
        for label, words, goal, enough in PAGES:
            if self.wants(label) and self.kinds[label]:
                self.page(label, words, goal, enough)

    def page(self, label, words, goal, enough):
        requests = self.kinds[label]
        if label == "status":
            most = self.load.drive(visits.status(self.codes, 5), once=True, seconds=self.load.seconds)["whole"]
        else:
            most = self.load.drive(requests)["whole"]
        steady = self.load.drive(requests, rate=500)["whole"]
        self.table.add(Row(
            words, rate=most, steady=steady, goal=goal, floor=self.empty, floor_name="an empty answer",
            reached=enough(most, steady) if enough else None))

    def mixed(self):
        seconds = max(10, 2 * self.load.seconds)
        for sign_ins in (0, 5):
            ending = None
            if sign_ins:
                ending = self.load.begin(
                    visits.wrong_sign_ins(int(sign_ins * seconds)), rate=sign_ins, connections=64, seconds=seconds)
            found = self.load.drive(
                visits.mixture(self.kinds, int(1000 * seconds)), rate=1000, connections=128, seconds=seconds)
            if ending:
                ending()
            beside = f", beside {sign_ins} wrong sign-ins a second" if sign_ins else ""
            self.table.add(Row(
                f"mixed staff and public traffic at 1,000 a second{beside}", steady=found["whole"],
                goal="p99 under 10 ms", reached=found["whole"]["p99"] < 10))
            self.table.detail(f"mixed{beside}", found)

    def public(self, services, places):
        with tempfile.TemporaryDirectory(dir=self.load.folder) as scratch:
            public = Public(
                self.server.towpath, self.load.program, scratch, services, places, self.load.seconds, self.table,
                self.empty)
            try:
                public.measure()
            finally:
                public.stop()
            self.load.surprises += public.load.surprises

    def memory(self):
        peak = self.server.peak_memory()
        self.table.add(Row(
            "memory of the server, at its highest", text=f"{peak / 1e6:.0f} MB", goal="under 1 GB", reached=peak < 1e9))

    def disk(self):
        sizes, count = self.data.sizes(), database.people(self.data)
        audit = sizes.get("audit_entry", 0)
        each = (sum(sizes.values()) - audit) / max(1, count)
        self.table.add(Row(
            f"disk for each of {count:,} people, without the audit of looks", text=f"{each / 1000:.1f} kB",
            goal="under 20 kB a person-year", reached=each < 20_000))
        self.table.add(Row("disk for the audit of looks, each person", text=f"{audit / max(1, count) / 1000:.2f} kB"))

    def imports(self, file):
        if not file.exists():
            return
        with tempfile.TemporaryDirectory(dir=self.load.folder) as folder:
            begun = time.monotonic()
            done = subprocess.run(
                [self.server.towpath, "import", "services", file, "--checked-on", drawn_up(file), "--data", folder],
                capture_output=True)
            length = time.monotonic() - begun
        if done.returncode != 0:
            return
        with open(file, "rb") as lines:
            count = sum(1 for _ in lines) - 1
        self.table.add(Row(f"import of {count:,} services", text=f"{count / length:,.0f} rows a second"))


PAGES = [
    ("checks", "page about self-checks (a guide)", "20,000/s", lambda most, _: most["perSecond"] >= 20_000),
    ("self-check", "self-check, answers scored", "20,000/s", lambda most, _: most["perSecond"] >= 20_000),
    ("finder", "finder", "10,000/s", lambda most, _: most["perSecond"] >= 10_000),
    ("home", "first page", None, None),
    ("inbox", "inbox", None, None),
    ("status", "status page, code and word", "3,000/s; p99 under 20 ms at 500/s",
     lambda most, steady: most["perSecond"] >= 3000 and steady["p99"] < 20),
    ("person", "person page", "3,000/s; p99 under 20 ms at 500/s",
     lambda most, steady: most["perSecond"] >= 3000 and steady["p99"] < 20),
    ("search", "search for a person", "p95 under 5 ms", lambda _, steady: steady["p95"] < 5),
]
