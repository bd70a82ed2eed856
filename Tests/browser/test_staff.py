"""The pages of people who sign in, with an invented population behind them."""

import pytest

from support.browser import Browser
from support.referral import heading, press


def links(browser, start):
    """Addresses on the page that begin so, without their question."""
    found = [link.get_attribute("href") for link in browser.find_all(f'a[href^="{start}"]')]
    return [address.split("?")[0] for address in found]


@pytest.fixture(scope="session")
def places(full, cookies):
    """Who may open what: every kind of page for staff, found by walking to it."""
    def walk(who, *steps):
        with Browser(1280, 900) as browser:
            browser.open(full.address + "/emergency")
            browser.driver.add_cookie({"name": "towpath", "value": cookies[who]})
            browser.open(full.address + steps[0])
            for start in steps[1:]:
                browser.open(links(browser, start)[0])
            return browser.driver.current_url.removeprefix(full.address)

    away = walk("ada", "/inbox?stage=redirect-proposed", "/referrals/")
    person = walk("ada", "/inbox", "/referrals/", "/people/0")
    other = walk("hana", "/inbox", "/referrals/", "/people/0")
    return [
        ("ada", "/inbox"), ("ada", "/inbox?show=mine"), ("ada", "/inbox?stage=died"), ("ada", "/people"),
        ("ada", walk("ada", "/inbox", "/referrals/")), ("ada", walk("ada", "/inbox?stage=triage", "/referrals/")),
        ("ada", away), ("ada", away + "/letter"), ("ada", person), ("ada", other + "/break-glass"),
        ("ada", "/find"), ("ada", "/account"), ("ada", "/account/password"), ("ada", "/account/authenticator"),
        ("ada", "/account/recovery-codes"), ("ben", "/glass"), ("ben", person + "/access"),
        ("ivo", "/inbox"), ("ivo", walk("ivo", "/inbox", "/referrals/")), ("ben", "/words-from-readers"),
        ("ada", "/told"), ("ada", "/told?list=settled"), ("ada", walk("ada", "/told", "/told/")),
        ("ada", walk("ada", "/told?list=settled", "/told/")), ("ben", "/directory/reports"),
        ("ben", walk("ben", "/directory/reports", "/directory/reports/")),
    ]


def each_page(browser, full, places, enter):
    for who, path in places:
        enter(browser, who).open(full.address + path)
        assert browser.driver.current_url == full.address + path, f"{path} led to {browser.driver.current_url}"
        browser.run("document.querySelectorAll('details').forEach(it => it.open = true)")
        yield path


def test_no_staff_page_has_an_accessibility_fault_on_any_screen(full, places, enter, any_screen):
    faults = {path: any_screen.axe() for path in each_page(any_screen, full, places, enter)}
    assert {path: found for path, found in faults.items() if found} == {}


def test_no_staff_page_lies_outside_a_small_phone(full, places, enter, small_phone):
    outside = {path: small_phone.sideways_scroll() for path in each_page(small_phone, full, places, enter)}
    assert {path: width for path, width in outside.items() if width} == {}


def test_staff_pages_ask_nothing_of_another_origin(full, places, enter, desktop):
    for path in each_page(desktop, full, places, enter):
        assert desktop.foreign_requests(full.address) == [], path


def test_the_keyboard_reaches_everything_on_staff_pages(full, places, enter, desktop):
    for path in each_page(desktop, full, places, enter):
        stops = desktop.tab_stops()
        assert desktop.unreachable() == [], path
        assert [stop for stop in stops if not stop["visible"]] == [], path


def test_staff_pages_are_valid_html(full, places, cookies, nu):
    pages = {path: full.page(path, cookie="towpath=" + cookies[who])[2] for who, path in places}
    assert nu.check(pages) == []


def test_someone_is_found_by_name_and_no_name_is_in_the_address(full, enter, desktop, places):
    enter(desktop).open(full.address + "/people")
    desktop.find("#find").send_keys("Fletcher")
    desktop.leaving(lambda: press(desktop, desktop.find("main form button")))
    assert "Fletcher" in desktop.find("main").text
    assert desktop.driver.current_url == full.address + "/people"
    assert desktop.axe() == []


def test_a_mistake_in_a_form_of_a_referral_stands_beside_its_box(full, enter, any_screen, places):
    path = next(path for who, path in places if path.startswith("/referrals/") and path != places[4][1])
    enter(any_screen).open(full.address + path)
    any_screen.run("document.querySelectorAll('details').forEach(it => it.open = true)")
    any_screen.leaving(lambda: press(any_screen, any_screen.find("button[value=decline]")))
    assert "Choose a reason." in any_screen.find(".mistakes").text
    assert any_screen.axe() == []


def test_what_another_team_sent_stands_on_top_of_the_inbox(full, enter, desktop):
    enter(desktop, "ivo").open(full.address + "/inbox")
    assert "Sent to you by another team (1)" in desktop.find("section.card h2").text
    desktop.open(links(desktop, "/referrals/")[0])
    assert desktop.find("button[value=take-over]").text == "Take them on in our team"


def test_a_new_code_is_shown_once_and_its_page_is_faultless(full, enter, any_screen):
    enter(any_screen).open(full.address + "/inbox?stage=triage")
    any_screen.open(links(any_screen, "/referrals/")[0])
    any_screen.run("document.querySelectorAll('details').forEach(it => it.open = true)")
    for box in ("secret", "again"):
        any_screen.find(f"#give-code-{box}").send_keys("green heron")
    any_screen.find("#give-code-words").send_keys("Came in.")
    any_screen.leaving(lambda: press(any_screen, any_screen.find("button[value=give-code]")))
    assert len(any_screen.find(".code").text) == 19
    assert any_screen.axe() == []


def test_a_worker_goes_from_the_inbox_to_an_answer_without_scripts(full, enter, no_scripts):
    enter(no_scripts).open(full.address + "/inbox?stage=new")
    no_scripts.leaving(no_scripts.find("table a[href^='/referrals/']").click)
    name = heading(no_scripts)
    no_scripts.leaving(lambda: press(no_scripts, no_scripts.find("button[value=take]")))
    assert "You have taken it on." in no_scripts.find(".good").text
    assert heading(no_scripts) == name
    no_scripts.leaving(lambda: press(no_scripts, no_scripts.find("button[value=accept]")))
    assert "Accepted" in no_scripts.find(".good").text
