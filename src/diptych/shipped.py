"""What comes with the program: default templates, fonts and catalogs.

An installed program has them beside its code; a checkout keeps them at its root,
where people look for them.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parents[1]


def shipped(folder: str) -> Path:
    """Find a folder that comes with the program.

    Args:
        folder: `templates`, `locales` or `starter`.
    """
    installed = _PACKAGE / folder
    return installed if installed.is_dir() else _CHECKOUT / folder
