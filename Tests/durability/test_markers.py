"""People whose every word occurs nowhere else go through the real server, and through everything that goes wrong in it.
Afterwards nothing of them lies readable in any file that the program or PostgreSQL wrote."""

import base64
import os
import pathlib

import pytest
from clinic import ANSWERS, ENGINES, Clinic, Visitor, Worker, fill, opens, send_referral, until_receipt

MARKED = {
    **ANSWERS, "given": "Quillonvexa", "family": "Zubrithane", "known-as": "Vexillumtarn", "birth-day": "19",
    "birth-month": "7", "birth-year": "1931", "hope": "narrativemarker by the lock gate",
    "substance-other": "oxblendrine", "postcode": "LS1 4AP", "phone": "07700 900987", "code-word": "xylographquay",
    "who-may-answer": "Thornquibble",
    "times": "after gloamingtide", "general-practice": "Marrowfen Surgery", "secret": "wrenpuzzle",
    "secret-again": "wrenpuzzle",
}
LINKED_BECAUSE = "ferrymansdaughter"
SECRETS = [
    LINKED_BECAUSE,
    "Quillonvexa", "Zubrithane", "Vexillumtarn", "narrativemarker", "oxblendrine", "7700900987", "07700 900987",
    "xylographquay", "Thornquibble", "gloamingtide", "Marrowfen", "wrenpuzzle", "1931-07-19",
]


def forms(word):
    """The bytes a word may lie in: as typed, in small letters and capitals, in UTF-16, in hexadecimal, in base 64."""
    for text in {word, word.lower(), word.upper()}:
        plain = text.encode()
        yield plain
        yield text.encode("utf-16-le")
        yield plain.hex().encode()
        for shift in range(3):
            # Only the middle of the base 64 text is the same whatever stands before and after.
            yield base64.b64encode(b"\0" * shift + plain)[4 if shift else 0:-4]


PATTERNS = [(word, pattern) for word in SECRETS for pattern in set(forms(word)) if len(pattern) > 7]


def found_in(*folders):
    """`word in file` for each secret that lies in a file below these folders."""
    found = []
    for file in (file for folder in folders for file in pathlib.Path(folder).rglob("*") if file.is_file()):
        try:
            content = file.read_bytes()
        except FileNotFoundError:
            continue
        found += sorted({f"{word} in {file.name}" for word, pattern in PATTERNS if pattern in content})
    return found


def use_heavily(clinic):
    """Every page of the form with good answers and with wrong ones, codes right and wrong, what is not found, and
    what was never a form."""
    for number in range(6):
        visitor = Visitor(clinic.server, f"192.0.2.{number + 1}")
        code = send_referral(visitor, MARKED)
        assert opens(visitor, code, MARKED["secret"])
        assert not opens(visitor, code, MARKED["secret"] + "7")
        assert not opens(visitor, MARKED["family"], MARKED["given"])
        spoiled = MARKED | {"birth-year": "2931", "postcode": MARKED["given"], "phone": MARKED["family"]}
        _, text = visitor.page("/refer")
        for _ in range(30):
            action, fields = fill(text, spoiled)
            status, text = visitor.page(action, fields)
            if status == 422:
                break
        assert status == 422
        told = {"name": "given", "born": "family", "place": "who-may-answer", "words": "hope", "teller": "known-as"}
        status, text = visitor.page("/tell-a-service", [(box, MARKED[answer]) for box, answer in told.items()])
        assert status == 200 and "We have what you told us" in text
        action, fields = until_receipt(visitor, MARKED)
        for broken in (fields[:0], [(name, value[:-9] + "wrenpuzzle") for name, value in fields]):
            visitor.page(action, broken)
        for form in ([("search", MARKED["family"])], [("name", MARKED["given"]), ("password", MARKED["secret"])]):
            for path in ("/find", "/people", "/sign-in", "/nowhere", "/check/drinking"):
                visitor.page(path, form)
        visitor.close()
    worker = Worker(clinic)
    worker.link_doubles(f"She told me so herself: {LINKED_BECAUSE}")
    worker.close()


def written(clinic):
    folders = [clinic.folder]
    if clinic.cluster:
        for database in ("towpath", "towpath_keys"):
            clinic.cluster.run("psql", "-h", clinic.cluster.folder, "-p", clinic.cluster.port, "-U", "postgres",
                               "-d", database, "-c", "CHECKPOINT")
        folders.append(clinic.cluster.folder)
    return folders


@pytest.mark.parametrize("engine", ENGINES)
def test_nothing_of_a_person_lies_readable_in_any_file(engine, monkeypatch):
    with Clinic(engine) as clinic:
        monkeypatch.setenv("TMPDIR", str(clinic.temporary))
        # A team is told nothing while nobody in it may read.
        clinic.run("users", "add", "--name", "Sam Ash", "--sign-in", "sam@lockside.example", "--role", "duty-worker",
                   "--team", "Leeds")
        clinic.server.start()
        use_heavily(clinic)
        clinic.run("backup", clinic.folder / "records.towpath")
        clinic.run("keys", "backup", clinic.folder / "keys.towpath", "--retention-days", "1")
        clinic.verify()
        assert found_in(*written(clinic)) == []
        clinic.server.stop()
        assert found_in(*written(clinic)) == []
        assert (clinic.folder / "server.log").stat().st_size > 0


@pytest.mark.parametrize("engine", ENGINES)
def test_a_secret_that_was_planted_is_found_wherever_it_lies(engine):
    with Clinic(engine) as clinic:
        # A team's name is public, and not sealed: it lies in the database as it was typed.
        clinic.run("teams", "add", "Zubrithane")
        places = {
            "server.log": b"...narrativemarker...", "tmp/a": "Quillonvexa".encode("utf-16-le"),
            "keys/b": base64.b64encode(b"x" + b"Thornquibble" + b"yz"), "c": b"wrenpuzzle".hex().encode(),
        }
        for name, content in places.items():
            (clinic.folder / name).write_bytes(content)
        found = found_in(*written(clinic))
        for expected in ("narrativemarker in server.log", "Quillonvexa in a", "Thornquibble in b", "wrenpuzzle in c"):
            assert expected in found
        assert [secret for secret in found if secret.startswith("Zubrithane")]
        assert os.listdir(clinic.temporary)
