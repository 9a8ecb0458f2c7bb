"""Pages are read strictly: what does not nest is noted, and what is said is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.reading import elements, read_html, text_of

WELL_FORMED = "<!DOCTYPE html>\n<html><body><p>A <b>B</b><br>C</p></body></html>"
FLAWS = {
    WELL_FORMED: (),
    "<html><p>A</html>": ("`<p>` has no end",),
    "<html></p></html>": ("`</p>` ends nothing",),
    "<html><b><i></b></i></html>": ("`<i>` has no end", "`</i>` ends nothing"),
    '<html><p id="a" id="b"></p></html>': ("`<p>` has two `id`",),
    "<html></html><p></p>": ("`<p>` stands outside the page",),
    "<html><svg><path/></svg></html>": (),
}


@pytest.mark.parametrize("html", FLAWS)
def test_flaws(html: str) -> None:
    """Each flaw is one sentence."""
    assert FLAWS[html] == tuple(flaw.sentence.english() for flaw in read_html(html).flaws)


def test_text_is_read_with_one_space_between_words() -> None:
    """Blocks and line breaks part words; elements inside a line do not; entities are decoded."""
    root = read_html("<html><p>A<b>B</b> &amp;\n C<br>D</p><p>5\u00a0%</p></html>").root

    assert text_of(root) == "AB & C D 5\u00a0%"


def test_scripts_and_drawings_are_not_read() -> None:
    """What is for machines, or has an alternative, is no text."""
    root = read_html("<html><script>x</script><svg><text>y</text></svg><p>z</p></html>").root

    assert text_of(root) == "z"


def test_elements_come_in_the_order_of_the_page() -> None:
    """Each with the line of its start tag."""
    root = read_html("<html>\n<h1>A</h1>\n<div>\n<h2>B</h2></div></html>").root

    assert [("h1", 2), ("h2", 4)] == [(one.tag, one.line) for one in elements(root, "h1", "h2")]


@given(st.text("<>/=\"'abhtml p&;!-\n", max_size=60))
def test_no_page_breaks_the_reader(text: str) -> None:
    """Whatever stands there, a tree comes back."""
    assert isinstance(text_of(read_html(text).root), str)
