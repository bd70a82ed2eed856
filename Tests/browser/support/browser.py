"""Chromium at the width, in the colours and with the scripts that a person may have."""

import json
import pathlib
from urllib.parse import urlsplit

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = """
const [tags, done] = arguments;
axe.run(document, {runOnly: tags}).then(done, fault => done({fault: String(fault)}));
"""


class Browser:
    def __init__(self, width, height, dark=False, scripts=True):
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.width = width
        self.command(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=width < 600,
        )
        colours = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.command("Emulation.setEmulatedMedia", features=colours)
        if not scripts:
            self.command("Emulation.setScriptExecutionDisabled", value=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def command(self, command, /, **values):
        return self.driver.execute_cdp_cmd(command, values)

    def open(self, address):
        self.driver.get_log("performance")
        self.driver.get(address)
        return self

    def find(self, selector):
        return self.driver.find_element("css selector", selector)

    def find_all(self, selector):
        return self.driver.find_elements("css selector", selector)

    def run(self, script, *values):
        return self.driver.execute_script(script, *values)

    def press(self, *keys):
        """Presses keys as a person without a mouse would, wherever the focus is."""
        for key in keys:
            self.driver.switch_to.active_element.send_keys(key)

    def leaving(self, act):
        """Does something that leads to another page, and waits until that page is there and still."""
        before = self.find("html")
        act()
        wait = WebDriverWait(self.driver, 20, ignored_exceptions=(WebDriverException,))
        wait.until(lambda driver: driver.find_element("css selector", "html") != before)
        wait.until(lambda driver: driver.find_element("css selector", "footer.bottom").is_displayed())

    def follow(self, selector):
        """Follows a link with the keyboard, wherever on the page it stands."""
        self.leaving(lambda: self.find(selector).send_keys(Keys.ENTER))

    def axe(self):
        """What axe-core finds wrong with the page: one line for each rule and element."""
        self.driver.execute_script(AXE)
        found = self.driver.execute_async_script(RUN_AXE, AXE_TAGS)
        assert "fault" not in found, found["fault"]
        assert found["passes"], "axe looked at nothing"
        return [
            f"{violation['id']}: {node['target']} {node['failureSummary']}"
            for violation in found["violations"] for node in violation["nodes"]
        ]

    def foreign_requests(self, origin):
        """Addresses asked for since the page was opened that are not under `origin`."""
        entries = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        asked = [
            entry["params"]["request"]["url"] for entry in entries
            if entry["method"] == "Network.requestWillBeSent"
        ]
        assert asked, "the browser reported no request at all"
        return [url for url in asked if urlsplit(url).scheme in ("http", "https", "ws", "wss")
                and not url.startswith(origin + "/")]

    def weight(self):
        """How many bytes the page takes as they came over the line, with all that it loads."""
        return self.run("return ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))"
                        ".reduce((sum, one) => sum + one.encodedBodySize, 0)")

    def sideways_scroll(self):
        """How many pixels of the page lie outside the screen. (A phone's window grows with the page.)"""
        return max(0, self.run("return document.documentElement.scrollWidth") - self.width)

    def tab_stops(self, limit=300):
        """Presses Tab round the page once: the elements that took the focus, in order, each with
        its text and whether a ring or other mark shows that it has the focus."""
        self.run(WATCH_FOCUS)
        for _ in range(0, limit, 20):
            self.press(Keys.TAB * 20)
            stops, round_once = self.run("return [stops, roundOnce]")
            if round_once:
                return stops
        raise AssertionError(f"the focus is trapped after {stops[-3:]}")

    def unreachable(self):
        """Links, buttons and fields that Tab never reaches. Call after `tab_stops`."""
        return self.run(UNREACHED)


# Notes each element as the focus comes to it, until it comes to one for the second time.
WATCH_FOCUS = """
document.activeElement.blur();
window.stops = [];
window.roundOnce = false;
document.addEventListener('focusin', ({target: it}) => {
  if (roundOnce || (roundOnce = 'reached' in it.dataset)) return;
  it.dataset.reached = stops.length + 1;
  const style = getComputedStyle(it);
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  const text = (it.innerText || it.name || '').trim();
  stops.push({tag: it.tagName, text, visible: ring || style.boxShadow !== 'none'});
});
"""

UNREACHED = """
const able = 'a[href], button:not(:disabled), input:not([type=hidden]):not(:disabled), select, textarea, summary';
const group = it => it.type === 'radio' && document.querySelector(
    `input[type=radio][name="${CSS.escape(it.name)}"][data-reached]`);
return [...document.querySelectorAll(able)]
    .filter(it => it.checkVisibility() && !it.dataset.reached && !group(it) && it.tabIndex >= 0)
    .map(it => it.outerHTML.slice(0, 200));
"""
