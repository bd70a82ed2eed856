"""A reader sends words, and a manager decides about them, in the browsers people have."""

import itertools

from support.referral import carry_on, fill, heading, press

WEEKS = itertools.count(1)


def send(browser, server, words, kind="quote"):
    browser.open(server.address + "/send-us-your-words")
    fill(browser, {"kind": kind, "words": words})
    carry_on(browser)
    return browser


def card(browser, words):
    return next(card for card in browser.find_all("main section.card") if words in card.text)


def test_a_readers_words_are_seen_once_a_manager_has_said_yes(full, enter, phone, any_screen):
    words = f"It got easier after week {next(WEEKS)}"
    thanks = send(phone, full, words)
    assert heading(thanks) == "We have your words. Thank you." and thanks.axe() == []
    assert words not in phone.open(full.address + "/guides").find("main").text
    desk = enter(any_screen, "ben").open(full.address + "/words-from-readers")
    assert desk.axe() == [] and desk.sideways_scroll() <= 0
    button = card(desk, words).find_element("css selector", "button[value=approve]")
    desk.leaving(lambda: press(desk, button))
    desk.open(full.address + "/words-from-readers?list=shown")
    assert words in desk.find("main").text and desk.axe() == []
    # A browser keeps the page for five minutes: another address of it is asked for.
    guides = phone.open(full.address + "/guides?shown")
    assert guides.find("figure.reader blockquote").text.startswith("It got easier after week")
    assert "From someone who was there" in guides.find("figure.reader").text and guides.axe() == []


def test_a_mistake_is_said_beside_its_box_and_what_was_typed_stays(server, any_screen):
    page = send(any_screen, server, "See example.org", kind="tip")
    assert page.axe() == [] and page.sideways_scroll() <= 0
    assert "web addresses" in page.find("#words-mistake").text
    assert page.find("#words").get_attribute("value") == "See example.org"


def test_someone_in_danger_reads_whom_to_ring_first(full, enter, any_screen, desktop):
    page = send(any_screen, full, "I want to end my life")
    assert heading(page) == "You do not have to be alone with this"
    assert page.axe() == [] and page.sideways_scroll() <= 0
    text = page.find("main").text
    assert text.index("999") < text.index("116 123") < text.index("We have your words")
    enter(desktop, "ben").open(full.address + "/words-from-readers")
    first = desktop.find("main section.card").text
    assert "May be in danger: we do not know who wrote it" in first and desktop.axe() == []
