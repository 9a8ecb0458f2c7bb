"""What can be wrong with the files of a project, and with where they are."""

from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase
from diptych.model.problem import Problem

NO_PROJECT = Problem(
    "DP601",
    "missing-project",
    phrase("there is no `publication.toml` here or in any folder above"),
    phrase("Go to the project's folder, or make a project: diptych init FOLDER."),
)
NOT_UTF8 = Problem(
    "DP602",
    "foreign-encoding",
    phrase("the file is not UTF-8: byte {byte} at position {position}"),
    phrase("Save it as UTF-8 (L-27)."),
)
UNREADABLE = Problem(
    "DP603",
    "unreadable-file",
    phrase("the file cannot be read: {reason}"),
    phrase("Give the user who runs this the right to read it."),
)
LEADS_OUT = Problem(
    "DP604",
    "link-out-of-project",
    phrase("this symbolic link leads out of the project"),
    phrase("Put the file itself here."),
)
UNWRITABLE = Problem(
    "DP605",
    "unwritable-output",
    phrase("`{folder}` cannot be written: {reason}"),
    phrase("Give the user who runs this the right to write there, or make room; nothing changed."),
)
NOT_OURS = Problem(
    "DP606",
    "foreign-output",
    phrase("`{folder}` exists and was not published by Diptych"),
    phrase("Move it away, or name another output folder in publication.toml."),
)
EXISTS = Problem(
    "DP607",
    "existing-project",
    phrase("`{folder}` is not empty"),
    phrase("Name a folder that does not exist yet."),
)
BUSY = Problem(
    "DP608",
    "concurrent-run",
    phrase("another run is writing this project"),
    phrase("Wait for it to end, then run the command again."),
)
EMPTY_WAIVER = Problem(
    "DP609",
    "unexplained-waiver",
    phrase("the waiver `{name}` has an empty `{key}`"),
    phrase("Say who answers for the finding, and why it may stand; or remove the line."),
)
MALFORMED_HASH = Problem(
    "DP610",
    "malformed-hash",
    phrase("`{found}` is no hash, expected 64 hexadecimal digits"),
    phrase("Remove the table, and have the edition approved again: diptych approve."),
)
NO_FILE = Problem(
    "DP630",
    "missing-file",
    phrase("there is no file `{file}`"),
    phrase("Look for the name's spelling, and for the folder that it is relative to."),
)
EXISTING_RELEASE = Problem(
    "DP631",
    "existing-release",
    phrase("the project has a file `{path}` already"),
    phrase("Name another release with --release; nothing was written."),
)
BAD_KEY = Problem(
    "DP632",
    "bad-release-key",
    phrase("`{key}` cannot be the name of a release"),
    phrase("Use lower-case letters without accents, figures, and hyphens between them."),
)

CANNOT_SIGN = Problem(
    "DP620",
    "unsigned-release",
    phrase("OpenSSH cannot sign or verify the release: {reason}"),
    phrase("Name a key that `ssh-keygen -Y sign` takes, or publish without --sign."),
)
NO_MANIFEST = Problem(
    "DP621",
    "missing-manifest",
    phrase("`{folder}` holds no release: there is no `release.json`, or it is not Diptych's"),
    phrase("Name the folder that was published, the one that holds `release.json`."),
)
DEPARTED = Problem(
    "DP622",
    "altered-release",
    phrase("the file is missing, altered, or was not published with the release"),
    phrase("Publish again, or find out who changed it: what was approved is not what stands here."),
)
MISSTATED = Problem(
    "DP623",
    "misstated-edition",
    phrase("the hash of the edition `{publication}` ({language}) is not that of its files"),
    phrase("Publish again: `release.json` was edited, and its approvals prove nothing."),
)
NOT_SIGNED = Problem(
    "DP624",
    "missing-signature",
    phrase("nobody listed in `{signers}` signed this release"),
    phrase("Publish it with `diptych release --sign KEY`, or correct the list of signers."),
)
NO_STORE = Problem(
    "DP640",
    "unknown-store",
    phrase("this machine cannot remember at `{address}`: {reason}"),
    phrase(
        "Name a folder, or an address that fsspec knows, as in `s3://bucket/diptych`; "
        "what it needs is installed with pip."
    ),
)
NO_FSSPEC = Problem(
    "DP641",
    "missing-fsspec",
    phrase("this machine has no fsspec, which `{address}` needs"),
    phrase("Run: pip install 'diptych[store]'"),
)
LOST_STORE = Problem(
    "DP642",
    "unreachable-store",
    phrase("the shared store `{address}` was left alone: {reason}"),
    phrase(
        "The release is the same without it, and took longer; "
        "see whether the address and the rights are correct."
    ),
    Severity.WARNING,
)

PROBLEMS = (
    NO_PROJECT,
    NOT_UTF8,
    UNREADABLE,
    LEADS_OUT,
    UNWRITABLE,
    NOT_OURS,
    EXISTS,
    BUSY,
    EMPTY_WAIVER,
    MALFORMED_HASH,
    NO_FILE,
    EXISTING_RELEASE,
    BAD_KEY,
    CANNOT_SIGN,
    NO_MANIFEST,
    DEPARTED,
    MISSTATED,
    NOT_SIGNED,
    NO_STORE,
    NO_FSSPEC,
    LOST_STORE,
)
