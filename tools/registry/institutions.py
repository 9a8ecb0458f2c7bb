"""Regenerate the registry of institutions from the Inventory of Federal Organizations.

    python tools/registry/institutions.py igoc.csv > src/diptych/registry/data/institutions.tsv

The inventory (Treasury Board of Canada Secretariat, Open Government Licence – Canada)
gives names, abbreviations and sites.  What it does not give, or gives otherwise than
the conventions, stands beside this script, each row with its reason: `segments.tsv`
(addresses read in live releases), `amendments.tsv` and `additions.tsv`.
"""

import csv
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).parent

HEADER = """\
# Names, abbreviations and sites: Inventory of Federal Organizations, Treasury Board of Canada
# Secretariat.  Contains information licensed under the Open Government Licence – Canada.
# Contient de l’information visée par la Licence du gouvernement ouvert – Canada.
# Made by tools/registry/institutions.py; corrections belong in tools/registry/*.tsv.
# The column `origin` says where the segments come from: `news` addresses of live releases, the
# institution's `site` on Canada.ca, or `derived` from the name (P-90, P-92), or the row itself.
"""

COLUMNS = (
    *("key", "name.en", "name.fr", "legal.en", "legal.fr", "abbreviation.en", "abbreviation.fr"),
    *("running.en", "running.fr", "segment.en", "segment.fr", "address.en", "address.fr"),
    *("gender.fr", "article.fr", "federal", "origin"),
)

FORMS = {
    *("min_dept", "dept_agency", "dept_corp", "serv_agency"),
    *("spec_op_agency", "crown_corp", "parl_ent", "agents_parl"),
}
"""Institutional forms that publish in their own name: not shared-governance corporations,
international bodies, nor the offices without staff that the inventory calls `other`."""

MASCULINE = {
    *("Bureau", "Centre", "Comité", "Commissariat", "Conseil", "Institut", "Ministère", "Musée"),
    *("Office", "Réseau", "Secrétariat", "Service", "Sénat", "Tribunal"),
}
FEMININE = {
    *("Administration", "Agence", "Autorité", "Banque", "Chambre", "Commission", "Corporation"),
    *("Direction", "École", "Fondation", "Garde", "Gendarmerie", "Monnaie", "Régie", "Société"),
    "Station",
}
"""First nouns that give a French name its gender; without one the name is an applied title, of
the gender of what is understood (F-88): a department's is *ministère*."""

STOP_WORDS = {
    *("a", "and", "for", "in", "of", "on", "the"),
    *("au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour", "sur"),
}
"""Words that segments of Canada.ca leave out (P-90)."""

Row = dict[str, str]


def main(inventory: Path) -> None:
    """Write the table to standard output, in the order of its keys."""
    rows = {row["key"]: row for row in _published(_read(inventory, ","))}
    _amend(rows)
    rows |= {row["key"]: row for row in _read(HERE / "additions.tsv", "\t")}
    _merge(rows)
    sys.stdout.write(HEADER + "\t".join(COLUMNS) + "\n")
    for _, row in sorted(rows.items()):
        sys.stdout.write("\t".join(row.get(column, "") for column in COLUMNS) + "\n")


def _read(path: Path, delimiter: str) -> Iterator[Row]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        kept = (line for line in lines if not line.startswith("#"))
        yield from csv.DictReader(kept, delimiter=delimiter)


def _published(inventory: Iterable[Row]) -> Iterator[Row]:
    for entry in inventory:
        if entry["status"] == "a" and entry["institutional_form"] in FORMS:
            yield _row(entry)


def _row(entry: Row) -> Row:
    """Turn an entry of the inventory into a row; the applied title leads (L-41)."""
    row: Row = {"federal": "yes", "origin": "derived"}
    for language in ("en", "fr"):
        legal = _tidy(entry[f"legal_title_{language}"])
        row[f"legal.{language}"] = legal
        row[f"name.{language}"] = _tidy(entry[f"applied_title_{language}"]) or legal
        row[f"abbreviation.{language}"] = entry[f"abbr_{language}"].strip()
        row[f"address.{language}"] = _address(entry[f"dept_website_{language}"])
    row["key"] = _hyphenated(row["name.en"].removeprefix("The "))
    return row | _segments(row) | _agreement(row["name.fr"], entry["institutional_form"])


def _tidy(name: str) -> str:
    """Give a name one kind of apostrophe (E-06, F-26) and of blank."""
    return re.sub(r"\s+", " ", name.replace("'", "’")).strip()


def _address(site: str) -> str:
    site = site.strip().rstrip("/")
    if not site or " " in site:
        return ""
    return site if site.startswith("http") else f"https://{site}"


def _segments(row: Row) -> Row:
    """Read the segments in the addresses on Canada.ca, or derive them from the names."""
    found = {
        f"segment.{language}": match.group(1)
        for language in ("en", "fr")
        if (
            match := re.search(
                rf"canada\.ca/{language}/([a-z-]+)(\.html|/index\.html)$",
                row[f"address.{language}"],
            )
        )
    }
    if len(found) == 2:  # noqa: PLR2004 - both languages or neither
        return found | {"origin": "site"}
    return {f"segment.{language}": _segment(row[f"name.{language}"]) for language in ("en", "fr")}


def _segment(name: str) -> str:
    words = _hyphenated(name.replace("’", " ")).split("-")
    return "-".join(word for word in words if word not in STOP_WORDS)


def _hyphenated(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.lower().replace("œ", "oe").replace("’", ""))
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")


def _agreement(name: str, form: str) -> Row:
    """Tell the gender of a French name, and its article if it begins with a generic noun."""
    generic = name.split(maxsplit=1)[0]
    elided = "l’" if name[0] in "AEÉIOU" else ""
    if generic in MASCULINE:
        return {"gender.fr": "masculine", "article.fr": elided or "le"}
    if generic in FEMININE:
        return {"gender.fr": "feminine", "article.fr": elided or "la"}
    return {"gender.fr": "masculine" if form == "min_dept" else ""}


def _amend(rows: dict[str, Row]) -> None:
    """Correct cells; a new key renames its row, and an empty one removes it."""
    for amendment in _read(HERE / "amendments.tsv", "\t"):
        key, column = amendment["key"], amendment["column"]
        rows[key][column] = amendment["value"]
        if column == "key":
            renamed = rows.pop(key)
            rows |= {renamed["key"]: renamed} if renamed["key"] else {}


def _merge(rows: dict[str, Row]) -> None:
    """Prefer the segments of live addresses, and the profile page that goes with them (P-02)."""
    for found in _read(HERE / "segments.tsv", "\t"):
        row = rows[found["key"]]
        row |= found | {"origin": "news"}
        for language in ("en", "fr"):
            segment = found[f"segment.{language}"]
            row[f"address.{language}"] = f"https://www.canada.ca/{language}/{segment}.html"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
