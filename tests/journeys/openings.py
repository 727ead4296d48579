"""Which dialogs and screens there are, and which of them no stage opens."""

import re
from collections.abc import Iterable, Mapping

from tests.architecture.tree import SourceFile
from tests.journeys.stages import Stage

ROOTS = frozenset({"Dialog", "Page"})
_CLASS = re.compile(r"^class (\w+)\(([^)]*)\)", re.MULTILINE)
ENDINGS = ("Screen", "Window")
OPENED_ELSEWHERE = {
    "MainWindow": "it is the window that every stage is in",
    "UnlockWindow": "a window before the shop: tests/ui/unlock/test_window.py inspects it",
    "ViewWindow": "the window over a file that is only read: tests/ui/test_view_window.py",
}
"""What no stage can open, and why."""


def openings(files: Iterable[SourceFile]) -> frozenset[str]:
    """Return the classes of dialogs and pages, of whatever depth, and of screens and windows."""
    bases: dict[str, set[str]] = {}
    for file in files:
        for name, said in _CLASS.findall(file.text):
            bases[name] = {base.strip().split("[")[0] for base in said.split(",")}

    def is_opened(name: str) -> bool:
        return any(base in ROOTS or is_opened(base) for base in bases.get(name, ()))

    def is_widget(name: str) -> bool:
        return any(
            base in WIDGETS or base in ROOTS or is_widget(base) for base in bases.get(name, ())
        )

    return frozenset(
        name
        for name in bases
        if name not in ROOTS and (is_opened(name) or (name.endswith(ENDINGS) and is_widget(name)))
    )


WIDGETS = frozenset({"QWidget", "QMainWindow", "LookWidget", "QStackedWidget", "QFrame"})


def forgotten(
    there: frozenset[str], *, stages: Iterable[Stage], elsewhere: Mapping[str, str]
) -> list[str]:
    """Return what is opened by no stage and not excused, and what is excused without need."""
    shown = {kind for stage in stages for kind in stage.shows.split()}
    missing = [f"opened by no stage: {name}" for name in sorted(there - shown - set(elsewhere))]
    idle = [f"excused without need: {name}" for name in sorted(set(elsewhere) & shown)]
    gone = [f"excused, but there is none: {name}" for name in sorted(set(elsewhere) - there)]
    return missing + idle + gone
