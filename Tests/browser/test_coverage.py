"""docs/coverage.md, held to: each row's anchor is there, and says what the row says."""

import functools
import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).parents[2]
ROW = re.compile(r"^\| ([^|]+?) \| (.+?) \| `(/\S*?)#(\S+?)` \| (.+) \|$", re.M)
ROWS = ROW.findall((ROOT / "docs/coverage.md").read_text())
NEEDED = [f"A{number}" for number in range(1, 67)] + [f"B{number}" for number in range(1, 19)]

# What stands at each anchor, as a reader meets it: the words of the element, without the numbers of its sources.
TEXTS = """
return Object.fromEntries([...document.querySelectorAll('main [id]')].map(it => {
  const copy = it.cloneNode(true)
  copy.querySelectorAll('.mark-source').forEach(mark => mark.remove())
  return [it.id, copy.textContent]
}))
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


@pytest.mark.parametrize("row, says, page, anchor, keys", ROWS, ids=lambda value: value[:40])
def test_the_anchor_answers_the_row(texts, row, says, page, anchor, keys):
    assert anchor in texts(page), f"{row}: {page} has no #{anchor}"
    said = plain(texts(page)[anchor])
    assert [key for key in map(plain, keys.split(";")) if key not in said] == [], f"{row}: {says}"


def test_the_check_would_notice_a_missing_fact(texts):
    assert plain("class Z") not in plain(texts("/guides/ketamine")["law"])
