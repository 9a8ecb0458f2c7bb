"""What spreadsheets and documents share: a zip of XML, made by somebody else.

Before a library opens one, it is looked through: how large it is unpacked, and
whether any part of it declares a document type.
"""

import io
import zipfile
from pathlib import PurePosixPath

from diptych.model.diagnostic import InputError
from diptych.model.place import Place
from diptych.translation.interchange.problems import MALFORMED, OVERSIZED
from diptych.translation.interchange.xml import LIMIT, refuse_entities

_XML = (".xml", ".rels", ".vml")


def looked_through(content: bytes, path: PurePosixPath, form: str) -> io.BytesIO:
    """Make sure that a package can be opened without harm.

    Args:
        content: the bytes of the file.
        path: the file, as diagnostics name it.
        form: what it should be.

    Raises:
        InputError: it is no package, or one that nobody should open.
    """
    place = Place(path)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            size = sum(part.file_size for part in package.infolist())
            if size > LIMIT:
                raise InputError([OVERSIZED.found(place, size=size, limit=LIMIT)])
            for part in package.infolist():
                if part.filename.lower().endswith(_XML):
                    refuse_entities(package.read(part), path, form)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError) as error:
        raise InputError([MALFORMED.found(place, form=form, detail=str(error))]) from None
    return io.BytesIO(content)
