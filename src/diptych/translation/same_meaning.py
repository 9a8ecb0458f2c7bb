"""A correction of the source that changes no meaning, and who vouches for that.

"Statistic Canada" becomes "Statistics Canada": the French was right before and is
right now.  The translation is carried over unflagged, and the catalog says on whose
word.  Nobody's word carries a text whose figures, addresses or placeholders changed,
or a name into another name.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from diptych.model.language import LanguageCode
from diptych.model.message import MessageKey
from diptych.model.phrase import Phrase, phrase
from diptych.translation.po import Identity


@dataclass(frozen=True, slots=True)
class SameMeaning:
    """Somebody's word that changed sources still mean what they meant."""

    who: str
    reason: str
    date: dt.date
    only: frozenset[MessageKey] | None = None
    """The messages it is given for; none means every one that changed."""

    def covers(self, former: Identity, now: Identity, language: LanguageCode) -> bool:
        """Tell whether a translation may be carried over on this word."""
        # Whoever has nobody's word, as a release, does not wait for what compares texts.
        from diptych.translation.difference import differences  # noqa: PLC0415 - see above

        given = self.only is None or now.key in self.only
        return (
            given
            and former.context == now.context
            and former.plural == now.plural
            and all(found.is_slip for found in differences(former.source, now.source, language))
        )

    def remarks(self, former: Identity) -> Iterator[Phrase]:
        """Say who vouched, when, why, and for which earlier text."""
        yield phrase(
            "Same meaning as before, says {who} on {date}: {reason}",
            who=self.who,
            date=self.date.isoformat(),
            reason=" ".join(self.reason.split()),
        )
        yield phrase("The source was: {former}", former=" ".join(former.source.split()))
