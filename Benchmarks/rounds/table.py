"""The figures, beside their goals and their floor, as they are printed and kept."""

import dataclasses
import sys


@dataclasses.dataclass
class Row:
    what: str
    rate: dict | None = None
    steady: dict | None = None
    per_second: float | None = None
    text: str | None = None
    goal: str | None = None
    floor: float | None = None
    floor_name: str = ""
    also: str = ""
    reached: bool | None = None

    def cells(self):
        most = self.rate["perSecond"] if self.rate else self.per_second
        steady = self.steady or {}
        return [
            self.what, self.text or (f"{most:,.0f}/s" if most else ""),
            f"{steady['p50']:.2f} / {steady['p95']:.2f} / {steady['p99']:.2f}" if steady else "",
            f"{self.rate['serverMs']:.2f}" if self.rate and "serverMs" in self.rate else "",
            f"{most / self.floor:.2f} of {self.floor_name}{self.also}" if most and self.floor else "",
            self.goal or "", {True: "yes", False: "**no**", None: ""}[self.reached],
        ]


HEADINGS = ["what", "most", "p50 / p95 / p99, ms", "server, ms", "of the floor", "goal", "reached"]


class Table:
    def __init__(self):
        self.rows, self.details = [], []

    def say(self, words):
        print(f"-- {words}", file=sys.stderr, flush=True)

    def add(self, row):
        self.rows.append(row)
        self.say(" | ".join(cell for cell in row.cells() if cell))

    def start_up(self, seconds):
        self.add(Row("start-up, until the first page is there", text=f"{seconds:.2f} s", goal="under 2 s",
                     reached=seconds < 2))

    def detail(self, name, found):
        """The parts of a mixture, each with its own times."""
        for label, samples in sorted(found["labels"].items()):
            self.details.append([
                name, label, f"{samples['count']:,}",
                f"{samples['p50']:.2f} / {samples['p95']:.2f} / {samples['p99']:.2f} / {samples['longest']:.1f}"])

    def show(self):
        print_table(HEADINGS, [row.cells() for row in self.rows])
        if self.details:
            print()
            print_table(["in", "page", "count", "p50 / p95 / p99 / longest, ms"], self.details)

    def all_reached(self):
        return all(row.reached is not False for row in self.rows)


def print_table(headings, rows):
    print("| " + " | ".join(headings) + " |")
    print("|" + "---|" * len(headings))
    for row in rows:
        print("| " + " | ".join(row) + " |")
