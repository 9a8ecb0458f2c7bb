"""An edition, made ready for its template."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from markupsafe import Markup

from diptych.languages import Dateline, dateline, place_and_date, show
from diptych.model.document import Document, Locality, Metadata
from diptych.model.language import LanguageCode
from diptych.model.phrase import phrase
from diptych.model.settings import Settings
from diptych.model.style import Style
from diptych.model.text import Text
from diptych.rendering.body import write_body
from diptych.rendering.contacts import contact_views
from diptych.rendering.inlines import Writer, Written
from diptych.rendering.institutions import named
from diptych.rendering.markup import element
from diptych.rendering.values import write_parts, write_value
from diptych.rendering.view import DatelineView, Day, ReleaseView

_Form: TypeAlias = Callable[[Sequence[Locality], dt.date, LanguageCode, Style], Dateline]


def release_view(document: Document, writer: Writer, settings: Settings) -> ReleaseView:
    """Make an edition ready for its template.

    Args:
        document: the edition's own.
        writer: of the page.
        settings: for the names of institutions.
    """
    metadata = document.metadata
    lead = document.field("lead")
    body = write_body(document.blocks, writer)
    return ReleaseView(
        kind=metadata.kind.value,
        kind_name=writer.words.kind(metadata.kind.value),
        title=writer.write(title_of(document)),
        lead=None if lead is None else writer.write(lead),
        dateline=_dateline(metadata, writer),
        place_and_date=_line(_said(place_and_date, metadata, writer)),
        first=body.first,
        body=body.rest,
        notes=body.notes,
        links=tuple(_links(document, writer)),
        contacts=contact_views(document, writer, settings),
        keywords=tuple(_listed(document, "keywords", writer)),
        subjects=tuple(_listed(document, "subjects", writer)),
        description=description_of(document, writer),
        institutions=tuple(named(key, writer.language, settings) for key in metadata.institutions),
        issued=day_of(metadata.date, writer),
        modified=day_of(metadata.modified, writer),
        time=_time(metadata, writer),
        end_mark=writer.style.end_mark,
    )


def title_of(document: Document) -> Text:
    """Find the title of a document; one that has none goes by its key."""
    untitled = Text(document.key, document.metadata.language, phrase("title"), document.place)
    return document.field("title") or untitled


def description_of(document: Document, writer: Writer) -> str:
    """Describe a document for search engines: in the author's words, or by its lead (P-81)."""
    text = document.field("description") or document.field("lead")
    return "" if text is None else writer.plain(text)


def day_of(date: dt.date, writer: Writer) -> Day:
    """Show a day to people and to machines (P-72)."""
    iso = date.isoformat()
    return Day(write_parts(show("date", iso, writer.language, writer.style).parts), iso, date.year)


def _dateline(metadata: Metadata, writer: Writer) -> DatelineView:
    """Write the dateline; one that ends with a dash leads into the text (P-100 to P-105)."""
    line = _said(dateline, metadata, writer)
    gap = " " if line.runs_in and writer.style.dateline_dash.endswith(" ") else ""
    return DatelineView(Markup("{}{}").format(_line(line), gap), runs_in=line.runs_in)


def _said(form: _Form, metadata: Metadata, writer: Writer) -> Dateline:
    return form(metadata.localities, metadata.date, writer.language, writer.style)


def _line(line: Dateline) -> Markup:
    date = write_value("date", line.date)
    after = Markup("<br>\n").join(line.after.split("\n"))
    return element("strong", Markup("{}{}{}").format(line.before, date, after))


def _links(document: Document, writer: Writer) -> Iterator[Written]:
    for name in _numbered(document, "links"):
        label, target = document.field(f"{name}.label"), document.field(f"{name}.target")
        if label is not None and target is not None:
            yield writer.write_link(label, target.markdown)


def _listed(document: Document, stem: str, writer: Writer) -> Iterator[str]:
    for name in _numbered(document, stem):
        text = document.field(name)
        if text is not None:
            yield writer.plain(text)


def _numbered(document: Document, stem: str) -> tuple[str, ...]:
    """Name the members of a list in the front matter, in its order: `links.0`, `links.1`."""
    members = (field.name.split(".") for field in document.fields)
    names = (f"{stem}.{rest[0]}" for first, *rest in members if first == stem and rest)
    return tuple(dict.fromkeys(names))


def _time(metadata: Metadata, writer: Writer) -> str:
    """Write the time of release, which is Eastern (P-109)."""
    if metadata.time is None:
        return ""
    return show("time", f"{metadata.time:%H:%M} eastern", writer.language, writer.style).text
