"""The self-checks as a person meets them: on an old phone, without scripts, with Back and a reload."""

import urllib.error
import urllib.request

import pytest

PARTS = {"drinking": {"audit-1": "4", "audit-2": "4", "audit-3": "4"}}


def press(page, selector):
    """Brings something to the middle of the screen and presses it."""
    thing = page.find(selector)
    page.run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", thing)
    thing.click()


def choose(page, **answers):
    for name, value in answers.items():
        choice = page.find(f"input[name='{name}'][value='{value}']").get_attribute("id")
        press(page, f"label[for='{choice}']")


def send(page, selector):
    """Presses a button, and waits until the page it was on has gone."""
    page.leaving(lambda: press(page, selector))


def go_on(page):
    send(page, "main form .button.primary")


def to_the_outcome(page, server, safety="yes"):
    page.open(server.address + "/check/drinking")
    choose(page, **PARTS["drinking"])
    go_on(page)
    choose(page, **{f"audit-{number}": "2" for number in range(4, 11)})
    go_on(page)
    for question in ("daily", "fits", "withdrawal"):
        choose(page, **{"safety-" + question: safety})
    go_on(page)
    return page


def heading(page):
    return page.find("h1").text


def test_the_whole_check_works_without_scripts(server, no_scripts):
    page = to_the_outcome(no_scripts, server)
    assert heading(page) == "Please read this first"
    assert "Do not just stop drinking" in page.find("main").text
    assert "out of 40" in page.find("main").text
    assert page.driver.current_url == server.address + "/check/drinking/answers"


def test_an_outcome_has_no_accessibility_fault_on_any_screen(server, any_screen):
    page = to_the_outcome(any_screen, server)
    assert page.axe() == []
    assert page.sideways_scroll() <= 0


def test_back_and_reload_keep_the_answers_and_send_nothing_elsewhere(server, desktop):
    page = to_the_outcome(desktop, server)
    assert page.foreign_requests(server.address) == []
    page.driver.back()
    assert page.find("input[name='safety-fits'][value='yes']").is_selected()
    page.driver.back()
    assert page.find("input[name='audit-4'][value='2']").is_selected()
    page.driver.forward()
    page.driver.forward()
    assert heading(page) == "Please read this first"
    page.driver.refresh()
    assert heading(page) == "Please read this first"
    assert page.driver.get_cookies() == []


def test_the_back_button_of_the_page_keeps_the_answers(server, no_scripts):
    page = no_scripts.open(server.address + "/check/drinking")
    choose(page, **PARTS["drinking"])
    go_on(page)
    choose(page, **{"audit-6": "1"})
    send(page, "main form .button.secondary")
    assert page.find("input[name='audit-1'][value='4']").is_selected()
    go_on(page)
    assert page.find("input[name='audit-6'][value='1']").is_selected()


def test_the_keyboard_alone_is_enough(server, desktop):
    page = to_the_outcome(desktop, server)
    stops = page.tab_stops()
    assert page.unreachable() == []
    assert [stop for stop in stops if not stop["visible"]] == []


@pytest.mark.parametrize("name", ["drinking", "drugs", "general"])
def test_every_part_and_outcome_is_valid_html(server, nu, name):
    pages = {}
    for path, body in [
        (f"/check/{name}", "part=start&go=on"), (f"/check/{name}", "part=safety&go=back"),
        (f"/check/{name}/answers", "audit-1=4&audit-2=4&audit-3=4&safety-fits=yes&substances=heroin&sds-1=3"),
        (f"/check/{name}/answers", ""), (f"/check/{name}/answers", "safety-fits=perhaps"),
    ]:
        try:
            answer = urllib.request.urlopen(server.address + path, body.encode(), timeout=10)
        except urllib.error.HTTPError as refused:
            answer = refused
        with answer:
            pages[path + " " + body] = answer.read().decode()
    assert nu.check(pages) == []
