"""QA819: a picture that is not there."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import Release
from diptych.model.block import BlockKind
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.place import Place


def look(release: Release) -> Iterator[Finding]:
    """Report figures whose file is not beside their source, and symbols that are nowhere."""
    content = release.settings.folders.content
    present = {asset.path for asset in release.assets}
    symbols = release.settings.symbols
    for symbol in filter(None, (*symbols.signatures.values(), symbols.wordmark)):
        if PurePosixPath(symbol) not in present:
            yield Finding(
                phrase("there is no file `{target}` for a federal symbol", target=symbol),
                phrase("Put it among the templates, or correct `[symbols]` in publication.toml."),
                None,
            )
    for target, place in dict.fromkeys(_shown(release)):
        folder = place.path.relative_to(content).parent
        if "assets" / folder / target not in present:
            yield Finding(
                phrase("there is no file `{target}` beside the source", target=target),
                phrase("Put the file there, or correct its name."),
                place,
            )


def _shown(release: Release) -> Iterator[tuple[str, Place]]:
    """Go through the pictures of all editions, which may be other ones in each."""
    for publication in release.publications:
        for edition in publication.editions.values():
            for block in edition.document.blocks:
                if block.kind is BlockKind.FIGURE:
                    yield block.target, block.place


CHECK = Check(
    code="QA819",
    name="missing-picture",
    severity=Severity.ERROR,
    scope=Scope.RELEASE,
    statement=phrase("Every picture that a source shows is a file beside it."),
    source="L-08",
    wrong="![Chart](chart.svg)",
    right=phrase("![Chart](chart.svg), with the file `chart.svg` in the same folder"),
    look=look,
)
