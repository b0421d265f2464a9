"""Prints as JSON what browsers tell screen readers of the page of a title: nodes of role, name, text, children."""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

OBJECT = "\ufffc"


def text_of(node):
    if "Text" not in node.get_interfaces():
        return ""
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)).replace(OBJECT, "")


def children(node):
    found = (node.get_child_at_index(index) for index in range(node.get_child_count()))
    return [child for child in found if child]


def tree(node):
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "text": text_of(node),
        "children": [tree(child) for child in children(node)],
    }


def documents(node, depth=0):
    if node.get_role_name() == "document web":
        return [node]
    return [] if depth > 14 else [found for child in children(node) for found in documents(child, depth + 1)]


def has(node, role):
    return node.get_role_name() == role or any(has(child, role) for child in children(node))


# A browser fills its tree some time after it has shown the page.
for _ in range(100):
    pages = [page for app in children(Atspi.get_desktop(0)) for page in documents(app)]
    pages = [page for page in pages if page.get_name() == sys.argv[1] and has(page, "table")]
    if pages:
        break
    time.sleep(0.1)
print(json.dumps([tree(page) for page in pages]))
