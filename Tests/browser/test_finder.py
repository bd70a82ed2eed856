"""Looking for a service in a real browser."""

from support.referral import heading, press


def look(browser, full, near, **choices):
    browser.open(full.address + "/find")
    browser.find("#near").send_keys(near)
    if choices:
        press(browser, browser.find("main form summary"))
    for name, value in choices.items():
        browser.find(f"#{name} option[value='{value}']").click()
    browser.leaving(lambda: press(browser, browser.find("main form button.primary")))


def test_services_are_found_and_read_on_any_screen(full, any_screen):
    look(any_screen, full, "LS1 4AP")
    assert len(any_screen.find_all(".service")) == 10
    assert any_screen.axe() == []
    assert any_screen.sideways_scroll() == 0
    assert "LS1" not in any_screen.driver.current_url
    name = any_screen.find(".service h2").text
    any_screen.follow(".service h2 a")
    assert heading(any_screen) == name
    assert any_screen.axe() == []
    assert any_screen.sideways_scroll() == 0


def test_the_pages_that_were_found_are_valid_html(full, desktop, nu):
    look(desktop, full, "LS1 4AP", setting="community", funding="free")
    pages = {"found": "<!doctype html>" + desktop.run("return document.documentElement.outerHTML")}
    pages["service"] = full.page(desktop.find(".service h2 a").get_attribute("href").removeprefix(full.address))[2]
    look(desktop, full, "Atlantis")
    pages["unknown"] = "<!doctype html>" + desktop.run("return document.documentElement.outerHTML")
    assert nu.check(pages) == []


def test_the_keyboard_reaches_every_service(full, desktop):
    look(desktop, full, "LS1 4AP")
    stops = desktop.tab_stops()
    assert desktop.unreachable() == []
    assert [stop for stop in stops if not stop["visible"]] == []
    assert desktop.foreign_requests(full.address) == []


def test_an_unknown_place_is_said_beside_its_box_and_what_was_chosen_stays(full, any_screen):
    look(any_screen, full, "Atlantis", funding="free")
    assert "Atlantis" in any_screen.find("#near").get_attribute("value")
    assert any_screen.find("#near-mistake").is_displayed()
    assert any_screen.find("#funding").get_attribute("value") == "free"
    assert any_screen.axe() == []


def test_it_works_without_scripts(full, no_scripts):
    look(no_scripts, full, "Leeds")
    assert no_scripts.find_all(".service")
    before = len(no_scripts.find_all(".service"))
    no_scripts.leaving(lambda: press(no_scripts, no_scripts.find("main button[name=shown]")))
    assert len(no_scripts.find_all(".service")) > before


def test_hours_are_told_on_any_screen_and_by_machine(full, any_screen, nu):
    look(any_screen, full, "LS1 4AP", setting="pharmacy", opening="now")
    assert any_screen.axe() == []
    assert any_screen.sideways_scroll() == 0
    any_screen.follow(".service h2 a")
    assert len(any_screen.find_all(".week dt")) == 7
    assert any_screen.axe() == []
    assert any_screen.sideways_scroll() == 0
    page = "<!doctype html>" + any_screen.run("return document.documentElement.outerHTML")
    assert nu.check({"pharmacy": page}) == []
def ticked(browser, count):
    """Ticks the first services of a list and asks for them side by side."""
    for box in browser.find_all(".service input[name=id]")[:count]:
        press(browser, box)
    browser.leaving(lambda: press(browser, browser.find("button[name=compare]")))


def test_services_stand_side_by_side_on_any_screen(full, any_screen):
    look(any_screen, full, "Leeds", setting="residential")
    ticked(any_screen, 4)
    assert "/compare?id=" in any_screen.driver.current_url
    assert len(any_screen.find_all(".compare thead th")) == 5
    assert any_screen.axe() == []
    assert any_screen.sideways_scroll() == 0


def test_the_map_and_its_table_are_on_any_screen(full, any_screen):
    look(any_screen, full, "Leeds", setting="residential")
    any_screen.run("document.querySelectorAll('details').forEach(it => it.open = true)")
    assert any_screen.find(".drawing svg").get_attribute("aria-label").startswith("A map with Leeds")
    assert any_screen.axe() == []
    assert any_screen.sideways_scroll() == 0


def test_what_is_wrong_is_told_in_one_step_and_a_manager_settles_it(full, desktop, enter, nu):
    look(desktop, full, "Leeds", setting="residential")
    desktop.follow(".service h2 a")
    service = desktop.driver.current_url
    press(desktop, desktop.find("main details:has(form) summary"))
    desktop.find("#field option[value=price]").click()
    desktop.find("#words").send_keys("It is dearer now")
    assert desktop.axe() == []
    desktop.leaving(lambda: press(desktop, desktop.find("main details form button")))
    assert "Thank you" in desktop.find("main .notice").text
    enter(desktop, "ben").open(full.address + "/directory/reports")
    assert desktop.axe() == []
    pages = {"list": "<!doctype html>" + desktop.run("return document.documentElement.outerHTML")}
    row = next(row for row in desktop.find_all("tbody tr") if "It is dearer now" in row.text)
    desktop.leaving(row.find_element("css selector", "th a").click)
    assert desktop.axe() == []
    pages["report"] = "<!doctype html>" + desktop.run("return document.documentElement.outerHTML")
    press(desktop, desktop.find("input[value=corrected]"))
    box = desktop.find("#value")
    box.clear()
    box.send_keys("1234 week")
    desktop.leaving(lambda: press(desktop, desktop.find("main form button.primary")))
    desktop.open(service + "?settled")
    assert "£1,234 a week" in desktop.find("main").text
    pages["service"] = "<!doctype html>" + desktop.run("return document.documentElement.outerHTML")
    desktop.open(full.address + "/how-fresh")
    pages["fresh"] = "<!doctype html>" + desktop.run("return document.documentElement.outerHTML")
    assert nu.check(pages) == []
