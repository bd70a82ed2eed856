"""What must be true of every page, whatever it is about."""

import pytest

# Every page that can be opened without a sign-in and without a receipt.
PUBLIC = [
    "/", "/design", "/emergency", "/refer", "/status", "/sign-in", "/check", "/check/drinking", "/check/drugs",
    "/check/general", "/find", "/find?setting=residential", "/guides", "/guides/alcohol", "/search", "/compare",
    "/send-us-your-words", "/plan", "/time-off", "/plan-a-talk", "/how-fresh", "/tell-a-service",
]

# All that a page loads, as it goes over the line: for a slow line and a small allowance.
MOST_BYTES = 50_000


@pytest.mark.parametrize("path", PUBLIC)
def test_no_accessibility_fault_on_any_screen(server, any_screen, path):
    assert any_screen.open(server.address + path).axe() == []


@pytest.mark.parametrize("path", PUBLIC)
def test_nothing_lies_outside_a_small_phone(server, small_phone, path):
    assert small_phone.open(server.address + path).sideways_scroll() <= 0


@pytest.mark.parametrize("path", PUBLIC)
def test_nothing_is_asked_of_another_origin_and_what_is_asked_for_is_small(server, desktop, path):
    assert desktop.open(server.address + path).foreign_requests(server.address) == []
    assert 2_000 < desktop.weight() < MOST_BYTES


@pytest.mark.parametrize("path", PUBLIC)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(server, desktop, path):
    stops = desktop.open(server.address + path).tab_stops()
    assert desktop.unreachable() == []
    assert [stop for stop in stops if not stop["visible"]] == []


def test_every_page_is_valid_html(server, nu):
    pages = {path: server.page(path)[2] for path in [*PUBLIC, "/no-such-page"]}
    assert nu.check(pages) == []


def test_a_page_that_is_not_there_says_so(server):
    status, headers, text = server.page("/no-such-page")
    assert status == 404
    assert headers.get_content_type() == "text/html"
    assert "<h1" in text
