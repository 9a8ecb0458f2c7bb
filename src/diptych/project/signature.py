"""Signatures of manifests, made and verified by OpenSSH, which is kept well and is everywhere.

The manifest holds the hash of every file, so one detached signature beside it stands for
the whole release.  Keys stay where their owners keep them, an agent or a hardware token
included; verifying needs the list of those who may sign (`man ssh-keygen`, ALLOWED
SIGNERS), and no network.
"""

import subprocess
import tempfile
from pathlib import Path

from diptych.model.diagnostic import MachineError
from diptych.project.problems import CANNOT_SIGN

_NAMESPACE = "diptych-release"
"""A signature for one purpose is none for another."""


def sign(content: bytes, key: Path) -> bytes:
    """Sign a manifest.

    Args:
        content: the manifest, byte for byte.
        key: a private key of SSH, or the public one of a key that an agent holds.

    Raises:
        MachineError: it cannot be signed; OpenSSH says why.
    """
    ran = _ssh_keygen(["-Y", "sign", "-f", str(key), "-n", _NAMESPACE], content)
    if ran.returncode:
        reason = ran.stderr.decode(errors="replace").strip()
        raise MachineError([CANNOT_SIGN.found(None, reason=reason)])
    return ran.stdout


def signer(content: bytes, signature: bytes, signers: Path) -> str | None:
    """Tell who signed a manifest; none if nobody did who may.

    Args:
        content: the manifest, byte for byte.
        signature: what stands beside it.
        signers: the file of those who may sign.

    Raises:
        MachineError: there is no OpenSSH.
    """
    with tempfile.NamedTemporaryFile() as aside:
        aside.write(signature)
        aside.flush()
        with_signature = ["-f", str(signers), "-s", aside.name]
        found = _ssh_keygen(["-Y", "find-principals", *with_signature], b"")
        if found.returncode:
            return None
        person = found.stdout.decode().splitlines()[0]
        words = ["-Y", "verify", "-I", person, "-n", _NAMESPACE, *with_signature]
        return None if _ssh_keygen(words, content).returncode else person


def _ssh_keygen(words: list[str], content: bytes) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - the words are ours, and the user's own paths
            ["ssh-keygen", *words],  # noqa: S607 - the user's own OpenSSH
            input=content,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        reason = error.strerror or str(error)
        raise MachineError([CANNOT_SIGN.found(None, reason=reason)]) from error
