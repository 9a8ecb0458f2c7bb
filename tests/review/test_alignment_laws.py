"""Laws of aligning and of moving, whatever the sequences."""

from hypothesis import given, settings
from hypothesis import strategies as some

from diptych.review.alignment import align, without_islands
from diptych.review.meaning import pieces
from diptych.review.moves import moves

SEQUENCES = some.lists(some.sampled_from("abcdefgh"), max_size=40)


@given(SEQUENCES, SEQUENCES)
@settings(max_examples=200)
def test_stretches_cover_both_sides(before: list[str], after: list[str]) -> None:
    """Nothing is left out, nothing comes twice, and what is called equal is equal."""
    stretches = align(before, after)

    assert list(range(len(before))) == [at for one in stretches for at in one.before]
    assert list(range(len(after))) == [at for one in stretches for at in one.after]
    for one in stretches:
        if one.equal:
            assert (
                before[one.before.start : one.before.stop]
                == after[one.after.start : one.after.stop]
            )


@given(SEQUENCES)
def test_a_sequence_equals_itself(sequence: list[str]) -> None:
    """Nothing differs between a sequence and itself."""
    assert all(one.equal for one in align(sequence, sequence))


@given(SEQUENCES, SEQUENCES)
def test_islands_lose_nothing(before: list[str], after: list[str]) -> None:
    """Joining changes keeps both sides whole."""
    joined = tuple(without_islands(align(before, after)))

    assert list(range(len(before))) == [at for one in joined for at in one.before]
    assert list(range(len(after))) == [at for one in joined for at in one.after]


@given(SEQUENCES, SEQUENCES)
def test_what_moved_reads_the_same(before: list[str], after: list[str]) -> None:
    """A move takes equal runs, and no element moves twice."""
    changed = [one for one in align(before, after) if not one.equal]
    found = moves(before, after, changed)
    gone = [at for move in found for at in move.before]

    assert len(set(gone)) == len(gone)
    for move in found:
        assert (
            before[move.before.start : move.before.stop]
            == after[move.after.start : move.after.stop]
        )


@given(some.text(max_size=60), some.text(max_size=60))
def test_pieces_give_back_both_wordings(before: str, after: str) -> None:
    """What stayed and was removed is the older wording; what stayed and was added, the newer."""
    found = tuple(pieces(before, after))

    assert before == "".join(piece.text for piece in found if piece.fate != "added")
    assert after == "".join(piece.text for piece in found if piece.fate != "removed")
