"""A store of one's own before a store that is shared: what one machine made, all have."""

from collections.abc import Callable

from diptych.memo.store import Memo


class SharedStore:
    """Remembers in two places, and asks the nearer one first.

    Args:
        near: gets everything that passes.
        far: what others kept, too.
    """

    def __init__(self, near: Memo, far: Memo) -> None:
        self._near = near
        self._far = far

    def recall(self, *key: object) -> bytes | None:
        """Read an entry near, or else far; then it is near from now on."""
        content = self._near.recall(*key)
        if content is None:
            content = self._far.recall(*key)
            if content is not None:
                self._near.keep(content, *key)
        return content

    def keep(self, content: bytes, *key: object) -> None:
        """Write an entry in both places."""
        self._near.keep(content, *key)
        self._far.keep(content, *key)

    def forget(self, *key: object) -> None:
        """Let go of an entry here; others may want it."""
        self._near.forget(*key)

    def __reduce__(self) -> tuple[Callable[[Memo], Memo], tuple[Memo]]:
        """Travel to workers as the nearer store: whoever sent them carries things far."""
        return _itself, (self._near,)


def _itself(near: Memo) -> Memo:
    return near
