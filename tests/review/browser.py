"""A browser to look at reports with: headless Chromium, over the pipe that it offers for it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--remote-debugging-pipe",
    "--window-size=1500,1000",
)

_AS_THREE_AND_FOUR = """
import os, sys
ends = [os.dup(int(end)) for end in sys.argv[1:3]]
os.dup2(ends[0], 3)
os.dup2(ends[1], 4)
os.set_inheritable(3, True)
os.set_inheritable(4, True)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Starts a program with a pipe at the two places where Chromium expects it."""


class Tab:
    """A page that is open.

    Args:
        send: writes to the browser.
        receive: reads one answer or event.
    """

    def __init__(self, commands: Any, answers: Any) -> None:
        self._commands, self._answers = commands, answers
        self._numbers = count(1)
        self._session: str | None = None
        self.messages: list[str] = []

    def open(self, file: Path) -> None:
        """Open a file, and wait until it is there."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = session["sessionId"]
        self.call("Page.enable")
        self.call("Runtime.enable")
        self.call("Page.navigate", url=file.as_uri())
        while self.evaluate("document.readyState + location.href") != f"complete{file.as_uri()}":
            pass

    def evaluate(self, expression: str) -> Any:
        """Evaluate an expression in the page, and wait for what it promises."""
        answer = self.call(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key."""
        for kind in ("keyDown", "keyUp"):
            text = {"text": key} if kind == "keyDown" and len(key) == 1 else {}
            self.call("Input.dispatchKeyEvent", type=kind, key=key, **text)

    def click(self, selector: str) -> None:
        """Click on the middle of the first element that a selector finds."""
        x, y = self.evaluate(
            f"(() => {{ const found = document.querySelector({json.dumps(selector)});"
            "found.scrollIntoView({block: 'center'}); const box = found.getBoundingClientRect();"
            "return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Ask the browser for something, and wait for its answer."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        self._commands.write(json.dumps(message).encode() + b"\0")
        self._commands.flush()
        while True:
            answer = self._receive()
            if answer.get("id") == number:
                assert "error" not in answer, answer["error"]
                result: dict[str, Any] = answer["result"]
                return result
            if answer.get("method") in ("Runtime.exceptionThrown", "Runtime.consoleAPICalled"):
                self.messages.append(json.dumps(answer["params"]))

    def _receive(self) -> Any:
        letters = bytearray()
        while (letter := self._answers.read(1)) != b"\0":
            assert letter, "the browser has gone"
            letters += letter
        return json.loads(letters)


@contextmanager
def browser(folder: Path) -> Iterator[Tab]:
    """Run a browser as long as it is wanted.

    Args:
        folder: for what it keeps.
    """
    (their_in, our_out), (our_in, their_out) = os.pipe(), os.pipe()
    words = [str(CHROMIUM), *_OPTIONS, f"--user-data-dir={folder}"]
    with (
        subprocess.Popen(
            [sys.executable, "-c", _AS_THREE_AND_FOUR, str(their_in), str(their_out), *words],
            pass_fds=(their_in, their_out),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process,
        os.fdopen(our_out, "wb") as commands,
        os.fdopen(our_in, "rb") as answers,
    ):
        os.close(their_in)
        os.close(their_out)
        tab = Tab(commands, answers)
        try:
            yield tab
        finally:
            tab._session = None  # noqa: SLF001 - the whole browser is spoken to
            tab.call("Browser.close")
            process.wait()
