"""The checkers find faults that were planted for them. A checker that has gone blind would pass every page."""

import http.server
import threading

import pytest
from selenium.webdriver.common.keys import Keys

GOOD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width"><style>a:focus { outline: 3px solid }</style></head>
<body><main><h1>A page</h1><p><a href="/">Home</a></p></main></body></html>"""


@pytest.fixture(scope="module")
def shelf():
    """A server of two pages held in memory, and a second origin: the same machine by another name."""
    pages = {}

    class Shelf(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(pages.get(self.path, "").encode())

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shelf)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def put(html):
        pages["/page"] = html
        return f"http://127.0.0.1:{server.server_port}"

    yield put
    server.shutdown()


FAULTS = {
    "image-alt": ("<h1>A page</h1>", '<h1>A page</h1><img src="data:,">'),
    "html-has-lang": (' lang="en"', ""),
    "color-contrast": ("<h1>", '<h1 style="color:#eee;background:#fff">'),
    "label": ("<p>", '<input name="a"><p>'),
    "target-size": ("<p>", '<button style="width:9px;height:9px;padding:0;border:0">x</button>'
                           '<button style="width:9px;height:9px;padding:0;border:0">y</button><p>'),
}


@pytest.mark.parametrize("rule", FAULTS)
def test_axe_finds_a_planted_fault(phone, shelf, rule):
    assert phone.open(shelf(GOOD) + "/page").axe() == []
    faults = phone.open(shelf(GOOD.replace(*FAULTS[rule])) + "/page").axe()
    assert [fault for fault in faults if fault.startswith(rule + ":")]


def test_nu_finds_planted_faults_and_names_the_page(nu):
    faults = nu.check({"good": GOOD, "unclosed": GOOD.replace("</p>", ""), "bad": GOOD.replace("</h1>", "</h2>")})
    assert faults and all(fault.startswith("bad:") for fault in faults)


def test_a_request_to_another_origin_is_seen(desktop, shelf):
    origin = shelf(GOOD)
    assert desktop.open(origin + "/page").foreign_requests(origin) == []
    other = origin.replace("127.0.0.1", "localhost")
    shelf(GOOD.replace("<p>", f'<img alt="" src="{other}/dot.png"><p>'))
    assert desktop.open(origin + "/page").foreign_requests(origin) == [other + "/dot.png"]


def test_a_page_wider_than_the_phone_is_seen(small_phone, shelf):
    assert small_phone.open(shelf(GOOD) + "/page").sideways_scroll() == 0
    wide = GOOD.replace("<p>", '<p style="width:400px">')
    assert small_phone.open(shelf(wide) + "/page").sideways_scroll() > 0


def test_a_link_that_the_keyboard_cannot_reach_is_seen(desktop, shelf):
    desktop.open(shelf(GOOD) + "/page")
    assert [(stop["text"], stop["visible"]) for stop in desktop.tab_stops()] == [("Home", True)]
    assert desktop.unreachable() == []
    trap = '<button onclick="0">Stuck</button><script>document.querySelector("button").onfocus = e => e.target.blur()'
    desktop.open(shelf(GOOD.replace("</main>", trap + "</script></main>")) + "/page")
    desktop.tab_stops()
    assert [html for html in desktop.unreachable() if "Stuck" in html]


def test_a_focus_that_does_not_show_is_seen(desktop, shelf):
    desktop.open(shelf(GOOD.replace("outline: 3px solid", "outline: none")) + "/page")
    assert [stop["visible"] for stop in desktop.tab_stops()] == [False]


def test_scripts_are_off_when_they_are_said_to_be(no_scripts, phone, shelf):
    page = GOOD.replace("<p>", '<script>document.title = "Script ran"</script><noscript>Plain</noscript><p>')
    assert no_scripts.open(shelf(page) + "/page").driver.title == "A page"
    assert phone.open(shelf(page) + "/page").driver.title == "Script ran"


def test_dark_is_dark(dark_phone, phone, shelf):
    dark = "return matchMedia('(prefers-color-scheme: dark)').matches"
    assert dark_phone.open(shelf(GOOD) + "/page").run(dark)
    assert not phone.open(shelf(GOOD) + "/page").run(dark)


def test_keys_go_to_the_focus(desktop, shelf):
    desktop.open(shelf(GOOD.replace("<p>", '<label>Name <input autofocus name="a"></label><p>')) + "/page")
    desktop.press("S", "a", "m", Keys.TAB)
    assert desktop.find("input").get_property("value") == "Sam"
