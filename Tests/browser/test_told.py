"""Someone tells a team about another person, and its duty worker settles it, in the browsers people have."""

from support.referral import carry_on, fill, heading, press


def tell(browser, server, **typed):
    browser.open(server.address + "/tell-a-service")
    press(browser, next(label for label in browser.find_all(".choice label") if label.text == "Leeds"))
    fill(browser, typed)
    carry_on(browser)
    return browser


def test_a_mother_tells_a_team_and_its_worker_settles_it(full, enter, phone, desktop, nu):
    thanks = tell(phone, full, name="Ifor Nobody", words="He has sold his coat.", teller="His mother")
    assert heading(thanks) == "We have what you told us. Thank you."
    assert thanks.axe() == [] and thanks.sideways_scroll() <= 0
    assert "Ifor" not in thanks.find("main").text and thanks.find_all("main .code") == []
    pages = {"thanks": "<!doctype html>" + phone.run("return document.documentElement.outerHTML")}
    desk = enter(desktop, "ada").open(full.address + "/inbox")
    desk.leaving(desk.find("nav.parts a[href='/told']").click)
    desk.leaving(next(link for link in desk.find_all("tbody th a") if link.text == "Ifor Nobody").click)
    desk.leaving(lambda: press(desk, desk.find("button[value=take]")))
    assert "Owner: Ada Okafor" in desk.find("main").text
    desk.leaving(lambda: press(desk, desk.find("button[value=settle]")))
    assert "Choose how it ended." in desk.find(".mistakes").text and desk.axe() == []
    pages["mistake"] = "<!doctype html>" + desk.run("return document.documentElement.outerHTML")
    press(desk, desk.find("input[value=known]"))
    desk.find("#note").send_keys("We saw him on Tuesday and he has a coat.")
    desk.leaving(lambda: press(desk, desk.find("button[value=settle]")))
    assert "Settled" in desk.find("main .notice").text and "Ifor" not in desk.find("main").text
    assert nu.check(pages) == []


def test_words_of_danger_bring_help_first_and_a_mistake_stands_beside_its_box(full, any_screen):
    page = tell(any_screen, full, words="She wants to end her life")
    assert heading(page) == "Is someone in danger now?"
    assert page.axe() == [] and page.sideways_scroll() <= 0
    text = page.find("main").text
    assert text.index("999") < text.index("116 123") < text.index("Please look")
    assert "where they live" in page.find("#name-mistake").text
    assert page.find("#words").get_attribute("value") == "She wants to end her life"
