"""A clinic to be hard on: the built program on either engine, and people who send referrals as the public does."""

import base64
import hmac
import html.parser
import http.client
import os
import pathlib
import pwd
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "browser"))

from support.server import PROGRAM, Server, free_port  # noqa: E402

ENGINES = ("sqlite", "postgres")


class Refused(Exception):
    """A command said no."""


def towpath(*arguments, **options):
    """Runs a command to its end; answers what it printed."""
    done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=300, **options)
    if done.returncode:
        raise Refused(f"{' '.join(map(str, arguments))}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


class Cluster:
    """A PostgreSQL server in a folder of its own. A missing PostgreSQL is an error, not a skip."""

    def __init__(self, **settings):
        versions = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parts[-2]))
        self.programs = versions[-1]
        self.owner = pwd.getpwnam("postgres") if os.getuid() == 0 else None
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="towpath-postgres."))
        if self.owner:
            os.chown(self.folder, self.owner.pw_uid, self.owner.pw_gid)
        self.data, self.log, self.port = self.folder / "data", self.folder / "log", free_port()
        self.run("initdb", "-k", "--no-sync", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust",
                 "-D", self.data)
        lines = {
            "port": self.port, "listen_addresses": "''", "unix_socket_directories": f"'{self.folder}'",
            "max_connections": 100, **settings,
        }
        with (self.data / "postgresql.conf").open("a") as file:
            file.writelines(f"{name} = {value}\n" for name, value in lines.items())

    def run(self, program, *arguments):
        user = {"user": self.owner.pw_uid, "group": self.owner.pw_gid, "extra_groups": []} if self.owner else {}
        subprocess.run([self.programs / program, *map(str, arguments)], check=True, cwd="/", stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120, **user)

    def start(self):
        """Also after a kill: orphaned server processes may take a moment to notice."""
        for _ in range(100):
            try:
                return self.run("pg_ctl", "-D", self.data, "-l", self.log, "-w", "-s", "start")
            except subprocess.CalledProcessError:
                time.sleep(0.1)
        raise RuntimeError("PostgreSQL does not start:\n" + self.log.read_text()[-2000:])

    @property
    def pid(self):
        return int((self.data / "postmaster.pid").read_text().split()[0])

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)

    def make_databases(self, name="towpath"):
        for database in (name, name + "_keys"):
            self.run("createdb", "-h", self.folder, "-p", self.port, "-U", "postgres", "--template=template0", database)
        return f"postgres://postgres@/{name}?host={self.folder}&port={self.port}"

    def remove(self):
        try:
            self.run("pg_ctl", "-D", self.data, "-m", "immediate", "stop")
        except subprocess.CalledProcessError:
            pass
        shutil.rmtree(self.folder, ignore_errors=True)


class Clinic:
    """Data on one engine, set up as an operator would, and its server."""

    def __init__(self, engine, *serve, disk=None):
        self.engine = engine
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="towpath-clinic.", dir=disk))
        self.keys = self.folder / "keys"
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()
        self.cluster = None
        if engine == "postgres":
            self.cluster = Cluster()
            self.cluster.start()
            self.options = ["--database", self.cluster.make_databases(), "--keys", str(self.keys)]
        else:
            self.options = ["--data", str(self.folder / "data"), "--keys", str(self.keys)]
        self.run("set-up", "--organisation", "Lockside Recovery", "--team", "Leeds", "--nation", "england")
        self.server = Server(self.folder)
        self.server.command = [
            PROGRAM, "serve", *self.options, "--port", str(self.server.port), "--behind-proxy", *serve
        ]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.stop()
        if self.cluster:
            self.cluster.remove()
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *arguments):
        return towpath(*arguments, *self.options, env={**os.environ, "TMPDIR": str(self.temporary)})

    def kill(self):
        """As a power cut would stop the program: nothing is tidied up."""
        self.server.process.kill()
        self.server.process.wait()

    def verify(self):
        return self.run("verify", "--with-keys")


class Visitor:
    """Someone with a browser that runs no scripts, on an address of their own."""

    def __init__(self, server, address="192.0.2.1"):
        self.link = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
        self.cookie = None
        self.origin = server.address
        self.address = address

    def page(self, path, fields=None):
        """(status, text) of a page; with `fields`, of a form that was sent."""
        headers = {"X-Forwarded-For": self.address}
        if self.cookie:
            headers["Cookie"] = self.cookie
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.origin,
                        "Sec-Fetch-Site": "same-origin"}
        self.link.request("POST" if body is not None else "GET", path, body, headers)
        answer = self.link.getresponse()
        if given := answer.headers["Set-Cookie"]:
            self.cookie = given.split(";")[0]
        return answer.status, answer.read().decode()

    def close(self):
        self.link.close()


class Worker(Visitor):
    """A duty worker, on the first day: with a password of their own and a phone that gives codes."""

    NAME, PASSWORD = "duty@lockside.example", "seven wet ducks"

    def __init__(self, clinic, address="192.0.2.250"):
        super().__init__(clinic.server, address)
        said = clinic.run("users", "add", "--name", "Sam", "--sign-in", self.NAME, "--role", "duty-worker",
                          "--team", "Leeds")
        self.page("/sign-in", [("name", self.NAME), ("password", said.split("\n")[1])])
        self.page("/account/password", [("chosen", self.PASSWORD), ("again", self.PASSWORD)])
        _, text = self.page("/account/authenticator")
        secret = dict(Form(text).hidden)["secret"]
        status, text = self.page("/account/authenticator", [("secret", secret), ("code", one_time_code(secret))])
        assert status == 200 and "/sign-in" not in text, text[-3000:]

    def link_doubles(self, why):
        """Says of the first referral in the inbox that it is of the same person as one it looks like."""
        _, text = self.page("/inbox")
        path = re.search(r'href="(/referrals/[^"]+)"', text).group(1)
        _, text = self.page(path)
        version, other = (re.search(rf'name="{name}" value="([^"]+)"', text).group(1) for name in ("version", "other"))
        status, text = self.page(
            path, [("version", version), ("act", "same-person"), ("other", other), (f"why-{other}", why)])
        assert status == 303, f"not linked: {status}\n{text[-3000:]}"


def one_time_code(secret):
    """The six digits that an authenticator app shows now (RFC 6238)."""
    key = base64.b32decode(re.sub("[^A-Z2-7]", "", secret))
    digest = hmac.digest(key, struct.pack(">Q", int(time.time()) // 30), "sha1")
    start = digest[-1] & 15
    return f"{(int.from_bytes(digest[start:start + 4]) & 0x7fffffff) % 1000000:06}"


class Form(html.parser.HTMLParser):
    """The form of a page in its main part: where it goes, what it carries, what it asks."""

    def __init__(self, text):
        super().__init__()
        self.action, self.hidden, self.asked, self.submits = None, [], {}, []
        self.inside = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        kind, name = attributes.get("type", "text"), attributes.get("name")
        if tag == "form" and attributes.get("method") == "post" and self.action is None:
            self.action, self.inside = attributes["action"], True
        if not self.inside or not name:
            return
        if tag == "button":
            self.submits.append((name, attributes.get("value", "")))
        elif tag == "input" and kind == "hidden":
            self.hidden.append((name, attributes.get("value", "")))
        elif tag in ("input", "textarea", "select"):
            self.asked.setdefault(name, []).append(attributes.get("value", "") if kind in ("radio", "checkbox") else "")

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = False


ANSWERS = {
    "route": "myself", "given": "Ada", "family": "Okafor", "birth-day": "12", "birth-month": "3", "birth-year": "1981",
    "substances": "heroin", "how-often": "daily", "last-use": "today", "fits": "no", "confusion": "no",
    "overdose": "no", "pregnancy": "no", "suicide": "no", "children": "no", "hope": "To sleep", "home": "postcode",
    "postcode": "LS1 4AP", "ways": "text", "phone": "07700 900123", "secret": "purple kettle",
    "secret-again": "purple kettle",
}


def fill(text, answers):
    """(where to, fields) of the form on this page, answered; what is not in `answers` is left empty."""
    form = Form(text)
    if form.action is None:
        raise AssertionError("a page without a form:\n" + text[-3000:])
    fields = list(form.hidden)
    fields += [(name, answers[name]) for name in form.asked if name in answers]
    onward = [button for button in form.submits if button in (("go", "next"), ("go", "send"))]
    return form.action, fields + (onward or form.submits)[:1]


def until_receipt(visitor, answers=ANSWERS):
    """Walks the form to its last page; answers where and what the button that sends it would send."""
    _, text = visitor.page("/refer")
    for _ in range(40):
        action, fields = fill(text, answers)
        if action == "/receipt":
            return action, fields
        status, text = visitor.page(action, fields)
        assert status == 200, f"{action} answered {status} to {fields[1:]}\n{text[-3000:]}"
    raise AssertionError("the form has no end")


def code_in(text):
    """The receipt code on the page, or nothing."""
    found = re.search(r'class="code">([^<]+)<', text)
    return found and found.group(1)


def send_referral(visitor, answers=ANSWERS):
    """Sends a referral; answers its receipt code once the server has acknowledged it."""
    status, text = visitor.page(*until_receipt(visitor, answers))
    code = code_in(text)
    assert status == 200 and code, f"no receipt: {status}\n{text[-3000:]}"
    return code


def opens(visitor, code, word=ANSWERS["secret"]):
    """Whether the code and the word open a status page."""
    status, text = visitor.page("/status", [("code", code), ("word", word)])
    assert status != 429, "codes were asked for too often from one network, so this says nothing"
    return status == 200 and "do not go together" not in text
