"""One address, one question: is there a page, where is it, and in which language.

Hosts are asked side by side, and each of them one question after the other, as a reader
would; nothing is stored, no cookie is kept, and only http and https are spoken.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from typing import TypeAlias
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from diptych import __version__

PATIENCE = 15.0
"""Seconds until an address counts as silent."""
HOSTS_AT_ONCE = 8
HEAD = 65_536
"""Bytes of a page that are read: its language stands at its beginning."""

_HEADERS = {"User-Agent": f"Diptych/{__version__}"}
_LANGUAGE = re.compile(rb"<html\b[^>]*?\slang\s*=\s*[\"']?([A-Za-z]{2,3})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int | None
    """Of HTTP; none where nothing came back."""
    address: str
    """Where the answer came from, redirects followed."""
    language: str | None = None
    """What the page says it is written in, without its region."""
    reason: str = ""
    """Why nothing came back."""


Ask: TypeAlias = Callable[[str], Answer]
"""Asks one address."""


def ask(address: str, patience: float = PATIENCE) -> Answer:
    """Ask whether a page is there.

    Args:
        address: of http or https.
        patience: seconds to wait.
    """
    try:
        # The opener speaks http and https only.
        question = Request(address, headers=_HEADERS)  # noqa: S310 - see above
        with _opener().open(question, timeout=patience) as response:
            return _answer(response)
    except HTTPError as error:
        return Answer(error.code, error.url or address, reason=error.reason)
    except URLError as error:
        return Answer(None, address, reason=str(error.reason))
    except (HTTPException, OSError, ValueError) as error:
        return Answer(None, address, reason=str(error) or type(error).__name__)


def ask_all(addresses: Iterable[str], ask: Ask = ask) -> dict[str, Answer]:
    """Ask many addresses, each of them once.

    Args:
        addresses: in any order.
        ask: how to ask one.
    """
    hosts: defaultdict[str, list[str]] = defaultdict(list)
    for address in dict.fromkeys(addresses):
        hosts[urlsplit(address).netloc].append(address)

    def ask_host(host: str) -> Sequence[Answer]:
        return [ask(address) for address in hosts[host]]

    with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
        answers = list(pool.map(ask_host, hosts))
    return {
        address: answer
        for host, found in zip(hosts, answers, strict=True)
        for address, answer in zip(hosts[host], found, strict=True)
    }


def _answer(response: HTTPResponse) -> Answer:
    found = _LANGUAGE.search(response.read(HEAD))
    language = found[1].decode("ascii").lower() if found else None
    return Answer(response.status, response.url, language)


def _opener() -> OpenerDirector:
    """Speak HTTP and nothing else: a link to a file, or a redirect to one, is not followed."""
    opener = OpenerDirector()
    for handler in (
        ProxyHandler(),
        UnknownHandler(),
        HTTPHandler(),
        HTTPSHandler(),
        HTTPRedirectHandler(),
        HTTPDefaultErrorHandler(),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener
