"""How a defect of a page gets into a release: through a template of the project's own.

The shipped template keeps its work under another name; what stands in for it fills it
and replaces a part of the French page, as a careless change of a template would.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path

from seeding.defects import BENCHMARKS, FILES, Defect

SPOILED: Mapping[str, str] = {"page": "", "paper": "paper/"}
"""Where the template of a medium stands."""

_CLEAN = "clean.html"
_LANGUAGE = "fr"


def shadow(defect: Defect, root: Path) -> None:
    """Put a template before the shipped one that makes the defect."""
    (source,) = FILES["source"](root)
    kind = source.read_text("utf-8").partition('kind = "')[2].partition('"')[0]
    own = root / "templates" / SPOILED[defect.file]
    own.mkdir(parents=True)
    shutil.copyfile(
        BENCHMARKS.parent / "templates" / SPOILED[defect.file] / f"{kind}.html", own / _CLEAN
    )
    include = f'{{% include "{SPOILED[defect.file]}{_CLEAN}" %}}'
    spoiled = include
    for old, new in defect.edits:
        spoiled = f"{{% filter replace({old!r}|safe, {new!r}|safe, 1) %}}{spoiled}{{% endfilter %}}"
    (own / f"{kind}.html").write_text(
        f'{{% if page.language.code == "{_LANGUAGE}" %}}{spoiled}'
        f"{{% else %}}{include}{{% endif %}}\n",
        "utf-8",
    )
