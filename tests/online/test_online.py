"""Links asked on request, over the loopback: no test leaves the machine."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePosixPath

import pytest

from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.online import Answer, ask, ask_all, judge

EN, FR = LanguageCode("en"), LanguageCode("fr")
PLACE = Place(PurePosixPath("locales/fr_CA/LC_MESSAGES/a.po"), 7)


class _Pages(BaseHTTPRequestHandler):
    """A few pages, and some that are none."""

    def do_GET(self) -> None:
        status, headers, body = {
            "/fine": (200, {}, b'<!DOCTYPE html><html class="a" lang="fr-CA"><title>t</title>'),
            "/silent-on-language": (200, {}, b"%PDF-1.7"),
            "/moved": (301, {"Location": "/fine"}, b""),
            "/to-a-file": (302, {"Location": "file:///etc/hostname"}, b""),
            "/shut": (403, {}, b""),
            "/gone": (410, {}, b""),
        }.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keep still."""


@pytest.fixture(scope="module")
def web() -> Iterator[str]:
    """The address of a server on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_page_says_its_language(web: str) -> None:
    """What counts is the page's own word, without the region."""
    assert Answer(200, f"{web}/fine", "fr") == ask(f"{web}/fine")
    assert Answer(200, f"{web}/silent-on-language") == ask(f"{web}/silent-on-language")


@pytest.mark.parametrize(
    ("path", "language", "codes"),
    [
        ("/fine", FR, []),
        ("/fine#part", FR, []),
        ("/fine", EN, ["DP805"]),
        ("/silent-on-language", EN, []),
        ("/moved", FR, ["DP804"]),
        ("/shut", FR, ["DP803"]),
        ("/gone", FR, ["DP801"]),
        ("/never-there", FR, ["DP801"]),
    ],
)
def test_what_an_answer_means(
    path: str, language: LanguageCode, codes: list[str], web: str
) -> None:
    """A page that is gone blocks; one that moved, keeps programs out or speaks otherwise warns."""
    address = web + path
    found = list(judge(address, language, PLACE, ask(address)))

    assert codes == [one.code for one in found]
    assert all(one.place == PLACE for one in found)


def test_nothing_but_the_web_is_asked(web: str) -> None:
    """No redirect leads to a file of this machine."""
    for address in (f"{web}/to-a-file", "file:///etc/hostname", "https://[bad"):
        answer = ask(address)

        assert answer.status is None or answer.status >= 300
        assert answer.language is None


def test_who_does_not_answer() -> None:
    """A host that is not there is said so, with the reason."""
    (found,) = judge("http://127.0.0.1:9/", FR, PLACE, ask("http://127.0.0.1:9/", patience=2))

    assert "DP802" == found.code


def test_every_address_is_asked_once() -> None:
    """However many editions lead there."""
    asked: list[str] = []

    def listen(address: str) -> Answer:
        asked.append(address)
        return Answer(200, address)

    answers = ask_all(["http://a.ca/1", "http://b.ca/", "http://a.ca/2", "http://a.ca/1"], listen)

    assert ["http://a.ca/1", "http://a.ca/2", "http://b.ca/"] == sorted(asked)
    assert set(asked) == set(answers)


def test_a_page_that_shows_its_language_is_no_news() -> None:
    """An address with a mark of language is judged without the web (QA206)."""
    address = "https://www.canada.ca/en/report.html"

    assert [] == list(judge(address, FR, PLACE, Answer(200, address, "en")))
