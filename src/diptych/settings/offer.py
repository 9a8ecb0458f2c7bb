"""`[formats]`: what readers are offered, of a whole project or of one release."""

from collections.abc import Iterable
from typing import TypeVar

from diptych.model.offer import Arrangement, Enclosure, Form, IssuingOffice, Offer
from diptych.settings.problems import NO_PAGES
from diptych.toml import Table

Choice = TypeVar("Choice", Form, Enclosure)

_MADE = "make"


def read_offer(table: Table, usual: Offer) -> Offer:
    """Read what is offered; what is wrong is noted in the table.

    Args:
        table: with the keys `formats` and `issuing_office`: the settings, or front matter.
        usual: what holds where it says nothing.
    """
    inside = table.table("formats")
    offer = Offer(
        forms=_forms(inside, usual.forms),
        bilingual=inside.choice("bilingual", Arrangement) or usual.bilingual,
        enclosures=_chosen(inside, "attach", Enclosure, usual.enclosures),
        fit_pages=_either(inside.flag("fit_pages"), usual.fit_pages),
        office=table.choice("issuing_office", IssuingOffice) or usual.office,
    )
    inside.finish()
    return offer


def _forms(table: Table, usual: frozenset[Form]) -> frozenset[Form]:
    forms = _chosen(table, _MADE, Form, usual)
    if Form.HTML not in forms:
        table.report(NO_PAGES.found(table.place(_MADE), required=Form.HTML))
    return forms


def _chosen(
    table: Table, key: str, choices: Iterable[Choice], usual: frozenset[Choice]
) -> frozenset[Choice]:
    """Read a list of names; an empty one is a choice, a missing one is none."""
    listed = table.texts(key)
    if not isinstance(table.values.get(key), list):
        return usual
    known = {str(one): one for one in choices}
    names = (table.known(key, given, known) for given in listed)
    return frozenset(known[name] for name in names if name is not None)


def _either(given: bool | None, usual: bool) -> bool:  # noqa: FBT001 - both are what TOML says
    return usual if given is None else given
