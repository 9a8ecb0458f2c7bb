"""What a document of all editions says of itself, in every language."""

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element

JOINED: Mapping[str, str] = {"author": " / ", "description": " / ", "keywords": ", "}
"""What stands between what several editions say, by the name of the metadata."""

_BETWEEN_TITLES = " / "


def join_heads(roots: Sequence[Element]) -> None:
    """Let the first page say of itself what all of them say, each thing once.

    Args:
        roots: the `html` elements, the first language first.
    """
    for title in list(roots[0].iter("title"))[:1]:
        titles = [root.findtext("head/title", "").strip() for root in roots]
        title.text = _joined(titles, _BETWEEN_TITLES)
    for name, between in JOINED.items():
        metas = [meta for root in roots for meta in root.iter("meta") if meta.get("name") == name]
        for meta in metas[:1]:
            meta.set("content", _joined([one.get("content", "") for one in metas], between))


def _joined(said: Sequence[str], between: str) -> str:
    return between.join(dict.fromkeys(one for one in said if one))
