"""Every guide, in the browsers people have."""

import pathlib
import re
import urllib.request

import pytest
from test_pages import MOST_BYTES

CONTENT = pathlib.Path(__file__).parents[2] / "Sources/Guides/Content"
NAMES = sorted(
    name
    for file in CONTENT.glob("*.swift")
    for name in re.findall(r"static let \w+ = Guide\(\s*\"([a-z0-9-]+)\"", file.read_text())
)
PAGES = [f"/guides/{name}" for name in NAMES]


def sent(address):
    """How many bytes go over the line to a browser, which all accept what is squeezed."""
    request = urllib.request.Request(address, headers={"Accept-Encoding": "gzip, deflate"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return len(answer.read())


def test_the_list_names_every_guide(server, desktop):
    desktop.open(server.address + "/guides")
    listed = {link.get_attribute("href").removeprefix(server.address) for link in desktop.find_all(".guides a")}
    assert listed == set(PAGES)
    assert len(PAGES) >= 55


@pytest.mark.parametrize("path", PAGES)
def test_a_guide_is_open_to_everyone(server, phone, dark_desktop, small_phone, path):
    # All are made of the same parts, so each is looked at on one screen; test_pages.py has one on every screen.
    screen = [phone, dark_desktop][PAGES.index(path) % 2]
    assert screen.open(server.address + path).axe() == []
    assert small_phone.open(server.address + path).sideways_scroll() <= 0


@pytest.mark.parametrize("path", PAGES)
def test_a_guide_needs_no_mouse_no_script_and_nobody_else(server, desktop, path):
    stops = desktop.open(server.address + path).tab_stops()
    assert desktop.unreachable() == []
    assert [stop for stop in stops if not stop["visible"]] == []
    assert desktop.foreign_requests(server.address) == []


@pytest.mark.parametrize("path", PAGES)
def test_a_guide_is_small(server, path):
    text = server.page(path)[2]
    loaded = set(re.findall(r"(?:href|src)=\"(/assets/[^\"]+)\"", text))
    whole = sum(sent(server.address + it) for it in [path, *loaded])
    assert whole < MOST_BYTES, f"{whole} bytes"


def test_guides_are_valid_html(server, nu):
    assert nu.check({path: server.page(path)[2] for path in ["/guides", *PAGES]}) == []


def test_every_link_inside_a_guide_leads_somewhere(server, desktop):
    broken = []
    for path in PAGES:
        desktop.open(server.address + path)
        broken += desktop.run(
            "return [...document.querySelectorAll('main a[href^=\"#\"]')]"
            ".filter(it => !document.getElementById(it.hash.slice(1))).map(it => location.pathname + it.hash)")
    assert broken == []


@pytest.mark.parametrize("typed, first", [("ket", "Ketamine"), ("cocane", "Cocaine"), ("xanax", "Benzodiazepines")])
def test_a_search_by_a_street_name_finds_the_guide(server, no_scripts, typed, first):
    no_scripts.open(server.address + "/")
    no_scripts.find("#words").send_keys(typed)
    no_scripts.leaving(no_scripts.find("form.search button").click)
    assert no_scripts.find(".guides a").text.startswith(first)
    assert typed not in no_scripts.driver.current_url


def test_a_search_that_sounds_of_danger_shows_help_first(server, phone):
    phone.open(server.address + "/search")
    phone.find("#words").send_keys("he overdosed")
    phone.leaving(phone.find("form.search button").click)
    assert phone.find("main h2").text == "Call 999 now if someone"
    assert phone.axe() == []


def test_a_search_for_what_nobody_knows_says_what_to_do(server, phone):
    phone.open(server.address + "/search")
    phone.find("#words").send_keys("qqqxyzzy")
    phone.leaving(phone.find("form.search button").click)
    assert "We found nothing" in phone.find("main").text
    assert "do not stop all at once" in phone.find("main").text
    assert phone.axe() == []
