"""docs/coverage.md, held to: each row's anchor is there, and says what the row says."""

import functools
import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).parents[2]
ROW = re.compile(r"\| ([^|]+?) \| (.+?) \| `(/\S*?)#(\S+?)` \| (.+) \|")


def table(text):
    """The rows, and the lines of the table that are none."""
    lines = [line for line in text.splitlines() if line.startswith("|")][2:]
    found = [(line, ROW.fullmatch(line)) for line in lines]
    return [row.groups() for _, row in found if row], [line for line, row in found if not row]


ROWS, BROKEN = table((ROOT / "docs/coverage.md").read_text())
NEEDED = [f"A{number}" for number in range(1, 67)] + [f"B{number}" for number in range(1, 19)]

TOPICS = (
    "mental health; depression; stress; anxiety; insecurities; self-harm; schizophrenia; bipolar; anger; "
    "eating disorders; coping; addiction; alcohol; smoking; gambling; drugs; cocaine; heroin; cannabis; ecstasy; PCP; "
    "mephedrone; ketamine; crystal meth"
).split("; ")

# What stands at each anchor, as a reader sees it: the words that show, without the numbers of their sources.
TEXTS = """
document.querySelectorAll('main .mark-source, main .unseen').forEach(it => it.remove())
return Object.fromEntries([...document.querySelectorAll('main [id]')].map(
  it => [it.id, it.checkVisibility() ? it.innerText ?? '' : '']))
"""


def plain(words):
    return re.sub(r"\s+", " ", words.lower().replace("’", "'")).strip()


@pytest.fixture(scope="module")
def texts(server, desktop):
    @functools.cache
    def of(page):
        return desktop.open(server.address + page).run(TEXTS)

    return of


def test_every_row_has_a_place():
    assert [row for row in NEEDED if row not in {found[0] for found in ROWS}] == []


def test_every_line_of_the_table_is_a_row():
    assert BROKEN == []
    assert table("| a | b |\n|---|---|\n| A1 | says | /guides#x | key |\n| A1 | says | `/guides#x` | key |")[1] != []


def test_each_topic_has_its_row():
    assert {says for row, says, *_ in ROWS if row == "B15"} == set(TOPICS)


@pytest.mark.parametrize("row, says, page, anchor, keys", ROWS, ids=lambda value: value[:40])
def test_the_anchor_answers_the_row(texts, row, says, page, anchor, keys):
    assert anchor in texts(page), f"{row}: {page} has no #{anchor}"
    said = plain(texts(page)[anchor])
    assert [key for key in map(plain, keys.split(";")) if key not in said] == [], f"{row}: {says}"


def test_the_check_would_notice_a_missing_fact(texts):
    assert plain("class Z") not in plain(texts("/guides/ketamine")["law"])


def test_what_does_not_show_does_not_count(server, desktop):
    page = desktop.open(server.address + "/guides/ketamine")
    page.run("document.querySelector('#law p').hidden = true")
    page.run("document.querySelector('#names').hidden = true")
    seen = page.run(TEXTS)
    assert seen["names"] == "" and "class B" in seen["law"] and "class B drug" not in seen["law"]
