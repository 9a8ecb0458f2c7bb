"""Make the vendored fonts out of the packages that publish them.

    python tools/make_fonts.py DOWNLOADS templates/fonts

DOWNLOADS holds the three package files of `PACKAGES`, fetched beforehand with
their registries' own clients (`pip download --no-deps`, `npm pack`).  The script
needs fontTools with brotli, which WeasyPrint brings along.

What is made follows from the licences.  "Lato" is a reserved font name, so its
files are shipped as published, and for the web only compressed: every table in the
WOFF2 is byte for byte that of the TTF, save `head`, where the format itself demands
a flag that says so.  Noto reserves no name, so static faces are cut out of its variable
fonts: variable fonts would make PDFs differ from second to second.
"""

import hashlib
import io
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.woff2 import WOFF2FlavorData
from fontTools.varLib import instancer


@dataclass(frozen=True, slots=True)
class Package:
    """A published package that holds fonts."""

    title: str
    """Registry, name and version, as people look it up."""
    file: str
    """The name of the downloaded file."""
    sha256: str


@dataclass(frozen=True, slots=True)
class Face:
    """A font file to be made."""

    name: str
    """Of the file, without its suffix."""
    package: Package
    member: str
    """The path of the original inside the package."""
    axes: Mapping[str, float] | None = None
    """Where a static face is cut out of a variable font."""

    @property
    def recipe(self) -> str:
        """Say how the face was made, for `SOURCES.txt`."""
        if self.axes is not None:
            cut = ", ".join(f"{axis}={value:g}" for axis, value in self.axes.items())
            return f"static instance of {self.member} at {cut}"
        unpacked = "; unpacked from WOFF2" if self.member.endswith(".woff2") else ", unmodified"
        return self.member + unpacked


LATO = Package(
    "PyPI fontpkg-lato 2.15 (Lato 2.015)",
    "fontpkg_lato-2.15-py3-none-any.whl",
    "7bce7eef5522260b06ab597c21edd20d840c89909f0ec9b8ac3da2812a43ed93",
)
NOTO = Package(
    "PyPI fontpkg-noto-sans 2.15 (Noto Sans 2.015)",
    "fontpkg_noto_sans-2.15-py3-none-any.whl",
    "54016cb4dfbfdd8f0cae3d71a9401a73e786a473debd12f1d79067e349c9a4a3",
)
SYLLABICS = Package(
    "npm @fontsource/noto-sans-canadian-aboriginal 5.3.0",
    "fontsource-noto-sans-canadian-aboriginal-5.3.0.tgz",
    "a957e6e3a46ceaef411c180a0458d35adbac2ac725bb9c1258628446c8a0487f",
)
UPRIGHT = "fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf"
ITALIC = "fontpkg_noto_sans/files/NotoSans-Italic[wdth,wght].ttf"
FACES = (
    *(
        Face(f"Lato-{style}", LATO, f"fontpkg_lato/files/Lato-{style}.ttf")
        for style in ("Regular", "Bold", "Italic", "BoldItalic")
    ),
    Face("NotoSans-Regular", NOTO, UPRIGHT, {"wght": 400, "wdth": 100}),
    Face("NotoSans-Bold", NOTO, UPRIGHT, {"wght": 700, "wdth": 100}),
    Face("NotoSans-Italic", NOTO, ITALIC, {"wght": 400, "wdth": 100}),
    Face("NotoSans-BoldItalic", NOTO, ITALIC, {"wght": 700, "wdth": 100}),
    Face(
        "NotoSansCanadianAboriginal-Regular",
        SYLLABICS,
        "package/files/noto-sans-canadian-aboriginal-canadian-aboriginal-400-normal.woff2",
    ),
)
LICENCES = (
    ("OFL-Lato.txt", LATO, "fontpkg_lato/LICENSE"),
    ("OFL-NotoSans.txt", NOTO, "fontpkg_noto_sans/LICENSE"),
    ("OFL-NotoSansCanadianAboriginal.txt", SYLLABICS, "package/LICENSE"),
)


def main(downloads: Path, output: Path) -> None:
    """Write faces, licences and their bill of materials."""
    output.mkdir(parents=True, exist_ok=True)
    for name, package, member in LICENCES:
        (output / name).write_bytes(_member(downloads, package, member))
    made: dict[str, str] = {}
    for face in FACES:
        desktop = _desktop(face, _member(downloads, face.package, face.member))
        for suffix, content in ((".ttf", desktop), (".woff2", _web(desktop))):
            (output / (face.name + suffix)).write_bytes(content)
            made[face.name + suffix] = hashlib.sha256(content).hexdigest()
    (output / "SOURCES.txt").write_text("\n".join(_sources(made)) + "\n", "utf-8")


def _member(downloads: Path, package: Package, member: str) -> bytes:
    """Take one file out of a package, which must be the one that was reviewed."""
    content = (downloads / package.file).read_bytes()
    if (found := hashlib.sha256(content).hexdigest()) != package.sha256:
        sys.exit(f"{package.file}: sha256 is {found}, expected {package.sha256}")
    if package.file.endswith(".whl"):
        return zipfile.ZipFile(io.BytesIO(content)).read(member)
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        extracted = archive.extractfile(member)
        assert extracted is not None, member  # noqa: S101 - the package's hash says it is there
        return extracted.read()


def _desktop(face: Face, original: bytes) -> bytes:
    """Make the face that PDFs embed: static, uncompressed TrueType."""
    if face.axes is None and face.member.endswith(".ttf"):
        return original
    font = TTFont(io.BytesIO(original), recalcTimestamp=False)
    font.flavor = None
    if face.axes is not None:
        font = instancer.instantiateVariableFont(font, dict(face.axes), updateFontNames=True)
    return _saved(font)


def _web(desktop: bytes) -> bytes:
    """Wrap a face for the web; its tables stay as they are."""
    font = TTFont(io.BytesIO(desktop), recalcTimestamp=False, recalcBBoxes=False)
    font.flavor = "woff2"
    # Without transformations, so that every table comes out byte for byte as it went in.
    font.flavorData = WOFF2FlavorData(transformedTables=())
    return _saved(font)


def _saved(font: TTFont) -> bytes:
    buffer = io.BytesIO()
    font.save(buffer, reorderTables=None)
    return buffer.getvalue()


def _sources(made: Mapping[str, str]) -> Iterator[str]:
    """Say where each file comes from and what it must hash to."""
    yield "Vendored fonts, all under the SIL Open Font License 1.1 (see the OFL-*.txt files)."
    yield "Made by tools/make_fonts.py, which checks the packages against these hashes."
    yield ""
    for package in (LATO, NOTO, SYLLABICS):
        yield f"{package.title}, file {package.file}"
        yield f"  sha256 {package.sha256}"
        for face in (face for face in FACES if face.package is package):
            yield f"  {face.name}.ttf: {face.recipe}"
            yield f"    sha256 {made[face.name + '.ttf']}"
            yield f"  {face.name}.woff2: the same tables as the TTF, compressed for the web"
            yield f"    sha256 {made[face.name + '.woff2']}"
        yield ""


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
