"""The form of an entry: the hash of its name and content, then the content.

An entry that was cut, edited, or put under another name is not an entry.
"""

import hashlib

_HASH_SIZE = hashlib.sha256().digest_size


def packed(name: str, content: bytes) -> bytes:
    """Write an entry down.

    >>> unpacked("a", packed("a", b"bytes"))
    b'bytes'
    """
    return _hash(name, content) + content


def unpacked(name: str, entry: bytes) -> bytes | None:
    """Give the content of an entry, if it is what was written under this name.

    >>> unpacked("b", packed("a", b"bytes"))
    """
    content = entry[_HASH_SIZE:]
    return content if _hash(name, content) == entry[:_HASH_SIZE] else None


def _hash(name: str, content: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\x00" + content).digest()
