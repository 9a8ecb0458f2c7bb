"""What a screen reader makes of a page: the browser's accessibility tree, as lines to read."""

from collections.abc import Iterator, Mapping
from typing import Any

from review.browser import Tab

NAMED = frozenset(
    {"heading", "link", "image", "button", "searchbox", "table", "group", "DisclosureTriangle"}
    | {"doc-noteref", "doc-backlink"}
)
"""Roles whose name is all that is said of them."""
PLACES = frozenset(
    {"banner", "navigation", "main", "contentinfo", "search", "list", "listitem", "row"}
    | {"blockquote", "figure", "term", "definition", "form", "complementary", "DescriptionList"}
    | {"doc-endnotes", "doc-endnote"}
)
"""Roles that say where one is."""

_LANGUAGE = """
function() {
  const element = this.nodeType === Node.ELEMENT_NODE ? this : this.parentElement;
  return element.closest("[lang]").lang;
}
"""


def spoken(tab: Tab) -> str:
    """Read the page that is open, in the order in which it is read aloud.

    Returns:
        A line for each thing that is said: its language, its depth, what it is, its words.
    """
    tab.call("DOM.enable")
    tab.call("Accessibility.enable")
    nodes = {one["nodeId"]: one for one in tab.call("Accessibility.getFullAXTree")["nodes"]}
    root = next(one for one in nodes.values() if "parentId" not in one)
    return "".join(f"{line}\n" for line in _lines(root, nodes, tab, 0))


def _lines(
    node: Mapping[str, Any], nodes: Mapping[str, Any], tab: Tab, depth: int
) -> Iterator[str]:
    role = node.get("role", {}).get("value", "")
    name = " ".join(node.get("name", {}).get("value", "").split())
    said = not node.get("ignored") and _said(role, name, node)
    if said:
        yield f"{_language(node, tab)} {'  ' * depth}{said}"
    if said and role in NAMED and role not in {"table", "group"}:
        return
    for child in node.get("childIds", ()):
        if child in nodes:
            yield from _lines(nodes[child], nodes, tab, depth + bool(said))


def _said(role: str, name: str, node: Mapping[str, Any]) -> str:
    if role == "heading":
        level = next(one["value"]["value"] for one in node["properties"] if one["name"] == "level")
        return f"heading {level}: {name}"
    if role in NAMED:
        return f"{role}: {name}"
    if role in PLACES:
        return f"{role}: {name}" if name else role
    return f"“{name}”" if role == "StaticText" and name else ""


def _language(node: Mapping[str, Any], tab: Tab) -> str:
    found = tab.call("DOM.resolveNode", backendNodeId=node["backendDOMNodeId"])["object"]
    answer = tab.call(
        "Runtime.callFunctionOn",
        objectId=found["objectId"],
        functionDeclaration=_LANGUAGE,
        returnByValue=True,
    )
    return str(answer["result"]["value"])
