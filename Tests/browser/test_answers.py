"""What must be true of every page that answers a public form, whatever was asked."""

import pytest
from support.referral import carry_on, fill, press
from test_pages import MOST_BYTES

PLAN = {
    "substances": "alcohol", "named": "monkey dust", "often": "daily", "age": "25-to-34", "nation": "england",
    "payer": "self-pay", "children": "yes", "pets": "yes", "home": "rent", "licence": "car", "pregnant": "no",
    "fits": "yes", "start.day": "1", "start.month": "12", "start.year": "2026",
}
TIME_OFF = {
    "first.day": "21", "first.month": "11", "first.year": "2026", "last.day": "4", "last.month": "12",
    "last.year": "2026", "earnings": "320", "days": "monday", "wishes": "shorter-days", "name": "Sam Example",
}
TALK = {
    "person": "Robin", "substances": "ketamine", "since": "two years", "violence": "no", "suicide": "no",
    "who-1": "Mum", "says-1": "I love you", "place": "Home", "when": "Sunday", "children": "no",
}


def filled(path, answers):
    def ask(browser, address):
        browser.open(address + path)
        # Folded parts of a form hold boxes too.
        browser.run("document.querySelectorAll('main form details').forEach(it => it.open = true)")
        fill(browser, answers)
        carry_on(browser)
        assert browser.find("h1").is_displayed()

    return ask


def searched(browser, address):
    browser.open(address + "/search")
    browser.find("main form input[type=search]").send_keys("ket")
    browser.leaving(lambda: press(browser, browser.find("main form.search button")))
    assert browser.find("main a[href*='/guides/ketamine']")


def found(browser, address):
    browser.open(address + "/find")
    browser.find("#near").send_keys("Leeds")
    browser.leaving(lambda: press(browser, browser.find("main form button.primary")))


def one_service(browser, address):
    found(browser, address)
    browser.follow(".service h2 a")


def compared(browser, address):
    found(browser, address)
    links = [link.get_attribute("href") for link in browser.find_all(".service h2 a")[:3]]
    ids = [link.split("/services/")[1] for link in links]
    browser.open(address + "/compare?" + "&".join(f"id={one}" for one in ids))
    assert browser.find("table")


ANSWERS = {
    "a plan": filled("/plan", PLAN), "time off work": filled("/time-off", TIME_OFF),
    "a plan of a talk": filled("/plan-a-talk", TALK), "what was searched for": searched,
    "one service": one_service, "services side by side": compared,
}


@pytest.mark.parametrize("what", ANSWERS)
def test_an_answer_has_no_fault_on_the_narrowest_and_widest_screen(full, two_screens, what):
    ANSWERS[what](two_screens, full.address)
    assert two_screens.axe() == []
    assert two_screens.sideways_scroll() == 0


def test_all_of_a_row_of_a_plan_is_seen_on_a_phone_without_moving_the_table(full, phone):
    ANSWERS["a plan"](phone, full.address)
    hidden = phone.run(
        "return [...document.querySelectorAll('.scroll')].filter(it => it.scrollWidth > it.clientWidth)"
        ".map(it => it.innerText.slice(0, 60))"
    )
    assert phone.find(".scroll table") and hidden == []


@pytest.mark.parametrize("what", ANSWERS)
def test_the_keyboard_reaches_all_of_an_answer(full, desktop, what):
    ANSWERS[what](desktop, full.address)
    stops = desktop.tab_stops()
    assert desktop.unreachable() == []
    assert [stop for stop in stops if not stop["visible"]] == []
    assert desktop.foreign_requests(full.address) == []
    assert 2_000 < desktop.weight() < MOST_BYTES


def test_every_answer_is_valid_html(full, desktop, nu):
    pages = {}
    for what, ask in ANSWERS.items():
        ask(desktop, full.address)
        pages[what] = "<!doctype html>" + desktop.run("return document.documentElement.outerHTML")
    assert nu.check(pages) == []
