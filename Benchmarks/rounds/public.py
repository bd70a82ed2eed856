"""What anyone may read and ask: guides, the search over guides and services, the finder, a plan, a PDF.

They are driven on a server of their own, whose directory is a real list where there is one: the invented population's
is smaller than what a country has.
"""

import datetime
import pathlib
import random
import re
import subprocess

import visits
from load import Load
from server import Server
from table import Row
from visitor import Visitor, network, wire

# As people type: street names, slips of the finger, places, kinds of help, and what nobody knows.
SEARCHES = ["ket", "cocane", "benzos", "skunk", "xanax", "spice", "rehab for men", "stop drinking", "detox at home",
            "methadone clinic", "my son takes drugs", "counseling", "hope", "house recovery centre", "qqqxyzzy"]
# What takes longest to understand: slips, long words that nobody knows, a question full of both.
WORST = {
    "a slip": "cocane",
    "a long slip": "benzodiasepines",
    "fourteen misspelt words": "hwo cna i stpo drinkng alcohl wihtout withdrawl symtoms adn seizurs att hoem",
    "eight words nobody knows":
        "zzyxwort qqhemlow brindlefax outherweal smorgenty plindermock trawnessly hobbeldin",
    "twelve words that many have":
        "the house recovery centre community health service support treatment care clinic road",
}
NEAR = ["", "", "Leeds", "M1 1AE"]
CHOICES = [{}, {"setting": "residential"}, {"substance": "alcohol"}, {"funding": "insurer"}, {"audience": "women"},
           {"wait": "7"}, {"order": "wait"},
           {"setting": "residential", "substance": "heroin", "funding": "insurer"}]
PLAN = {"substances": "alcohol", "units": "25"}
UNDER_5_MS = "under 5 ms of the server"


def drawn_up(file):
    """The day the file was last changed: nothing that is measured rests on when its rows were checked."""
    return datetime.date.fromtimestamp(file.stat().st_mtime).isoformat()


class Public:
    def __init__(self, towpath, program, scratch, services, places, seconds, table, floor):
        self.folder, self.table, self.floor = pathlib.Path(scratch) / "public", table, floor
        self.services = self.filled(towpath, services, places)
        self.log = open(pathlib.Path(scratch) / "public.log", "w")
        self.server = Server(towpath, ["--data", self.folder], self.log)
        self.server.start()
        self.load = Load(program, self.server, scratch, seconds)
        self.visitor = Visitor(self.server.port)

    def filled(self, towpath, services, places):
        """How many services are in the directory: the rows of a real list, or those of a small invented house."""
        if services.exists():
            made = ["import", "services", services, "--checked-on", drawn_up(services), "--data", self.folder]
        else:
            made = ["demo", "--people", "20", "--seed", "1", "--data", self.folder, "--no-serve"]
        done = subprocess.run([towpath, *made], check=True, capture_output=True, text=True)
        if places.exists():
            bring = [towpath, "import", "places", places, "--data", self.folder]
            subprocess.run(bring, check=True, capture_output=True)
        kept = re.search(r"kept (\d+)", done.stdout + done.stderr)
        return f"{int(kept[1]):,}" if kept else "some"

    def measure(self):
        guides = sorted(set(re.findall(r'href="(/guides/[a-z0-9-]+)"', self.visitor.get("/guides")[1])))
        self.page("a guide, the longest", visits.page("guide", "/guides/alcohol"), "20,000/s", rate=20_000)
        self.page(f"{len(guides)} guides in turn", [("guides", wire("GET", path, network())) for path in guides * 9],
                  "20,000/s", rate=20_000)
        self.page(f"search over {len(guides)} guides and {self.services} services", [
            ("find-words", wire("POST", "/search", network(), form={"words": SEARCHES[n % len(SEARCHES)]}))
            for n in range(500)], UNDER_5_MS)
        for words, typed in WORST.items():
            self.page(f"search: {words}", [
                ("find-worst", wire("POST", "/search", network(), form={"words": typed})) for _ in range(200)],
                UNDER_5_MS, longest=True)
        chance = random.Random(5)
        self.page(f"finder over {self.services} services, with filters", [
            ("filters", wire("POST", "/find", network(), form={"near": chance.choice(NEAR)} | chance.choice(CHOICES)))
            for _ in range(500)], "10,000/s", rate=10_000)
        self.page("a plan, worked out", [
            ("plan", wire("POST", "/plan", network(), form=PLAN)) for _ in range(500)], UNDER_5_MS)
        self.paper()

    def page(self, words, requests, goal, rate=None, longest=False):
        most = self.load.drive(requests)["whole"]
        found = self.load.drive(requests, rate=500)
        steady = found["whole"]
        if longest:
            self.table.detail(words, found)
        self.table.add(Row(
            words, rate=most, steady=steady, goal=goal, floor=self.floor, floor_name="an empty answer",
            reached=most["perSecond"] >= rate if rate else most["serverMs"] < 5))

    def paper(self):
        requests = [("pdf", wire("POST", "/plan/pdf", network(), form=PLAN)) for _ in range(500)]
        found = self.load.drive(requests, connections=1)["whole"]
        self.table.add(Row("a plan as PDF, one after another", rate=found, steady=found))

    def stop(self):
        self.server.stop()
        self.log.close()
