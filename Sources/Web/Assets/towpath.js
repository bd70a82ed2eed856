// Niceties only: every page works without this file.
"use strict";

// Leaving: the page goes blank at once, and Back does not return to it. Shift three times does the same.
(function () {
  const way = document.querySelector("[data-hook=leave]");
  if (!way) return;
  function leave(event) {
    if (event) event.preventDefault();
    document.documentElement.hidden = true;
    document.title = "New tab";
    window.location.replace(way.href);
  }
  way.addEventListener("click", leave);
  let presses = 0;
  let last = 0;
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Shift" || event.repeat) {
      if (event.key !== "Shift") presses = 0;
      return;
    }
    presses = event.timeStamp - last < 800 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) leave();
  });
})();

// Mistakes: start reading at the list of them.
(function () {
  const mistakes = document.querySelector("[data-hook=mistakes]");
  if (mistakes) mistakes.focus();
})();

// Counting: how many characters are left, said aloud only when writing pauses.
document.querySelectorAll("textarea[data-count]").forEach(function (box) {
  const most = Number(box.dataset.count);
  const words = document.getElementById(box.id + "-count");
  if (!words) return;
  words.setAttribute("aria-live", "polite");
  let pause;
  function show() {
    const left = most - Array.from(box.value).length;
    words.textContent = left >= 0
      ? left + (left === 1 ? " character" : " characters") + " left"
      : -left + (left === -1 ? " character" : " characters") + " too many";
    words.classList.toggle("mistake", left < 0);
  }
  box.addEventListener("input", function () {
    clearTimeout(pause);
    pause = setTimeout(show, 400);
  });
  show();
});

// Sending: a second press within five seconds of the first does nothing.
document.addEventListener("submit", function (event) {
  const form = event.target;
  const now = Date.now();
  if (form.method === "post" && now - Number(form.dataset.sent || 0) < 5000) event.preventDefault();
  else form.dataset.sent = now;
});
// A page that Back brings out of memory has not been sent from yet.
window.addEventListener("pageshow", function () {
  document.querySelectorAll("form").forEach(function (form) { delete form.dataset.sent; });
});

// Keys for people who do this all day: "/" searches, "g" then a letter goes to a list.
(function () {
  const keyed = new Map();
  document.querySelectorAll("[data-keys]").forEach(function (place) {
    keyed.set(place.dataset.keys, place);
  });
  if (keyed.size === 0) return;

  // In a list of rows, "j" and "k" or the arrows go from one row to the next; Enter opens it.
  const rows = Array.from(document.querySelectorAll("[data-hook=rows] th a"));
  const steps = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
  function walk(key) {
    if (!(key in steps) || rows.length === 0) return false;
    const here = rows.indexOf(document.activeElement);
    if (here < 0 && key.startsWith("Arrow")) return false;
    rows[here < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, here + steps[key]))].focus();
    return true;
  }

  // Someone who speaks to their device sets off single keys by accident, so the keys can be turned off.
  const footer = document.querySelector(".bottom .bar");
  const choice = document.createElement("button");
  choice.type = "button";
  choice.className = "plain";
  function areOff() { return localStorage.getItem("keys") === "off"; }
  function name() { choice.textContent = "Turn keyboard shortcuts " + (areOff() ? "on" : "off"); }
  choice.addEventListener("click", function () {
    localStorage.setItem("keys", areOff() ? "on" : "off");
    name();
  });
  name();
  if (footer) footer.append(choice);

  let before = "";
  document.addEventListener("keydown", function (event) {
    const writing = event.target.closest("input, textarea, select, [contenteditable]");
    if (areOff() || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (walk(event.key)) {
      event.preventDefault();
      return;
    }
    const place = keyed.get(before ? before + " " + event.key : event.key);
    before = before === "" && event.key === "g" ? "g" : "";
    if (!place) return;
    event.preventDefault();
    if (place.matches("input")) place.focus();
    else place.click();
  });
})();
