"""Pictures of editions: where words are drawn, each language has a file of its own.

A source names one picture, and every edition shows it, unless a file beside it says by its
name that it is the picture of that language.
"""

from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import PurePosixPath
from posixpath import normpath

from diptych.languages import picture_names
from diptych.model.block import Block
from diptych.model.document import Document
from diptych.model.language import LanguageCode
from diptych.model.text import Reference, Text


def with_own_pictures(
    document: Document, language: LanguageCode, files: AbstractSet[PurePosixPath]
) -> Document:
    """Let an edition show the pictures of its language.

    Args:
        document: the edition's.
        language: of the edition.
        files: those that stand among the sources, by the paths that sources have.
    """
    blocks = tuple(_block(block, language, files) for block in document.blocks)
    return replace(document, blocks=blocks)


def _block(block: Block, language: LanguageCode, files: AbstractSet[PurePosixPath]) -> Block:
    folder = block.place.path.parent

    def own(target: str) -> str:
        wanted = (name for name in picture_names(target, language) if _path(folder, name) in files)
        return next(wanted, target)

    def text(inside: Text) -> Text:
        references = tuple(map(reference, inside.references))
        return inside if references == inside.references else replace(inside, references=references)

    def reference(inside: Reference) -> Reference:
        if inside.kind != "image":
            return inside
        return replace(inside, content=own(inside.content))

    return replace(
        block,
        target=own(block.target) if block.target else "",
        texts=tuple(map(text, block.texts)),
    )


def _path(folder: PurePosixPath, name: str) -> PurePosixPath:
    return PurePosixPath(normpath(folder / name))
