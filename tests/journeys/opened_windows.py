"""Notices every window that opens, also one that is gone within the same breath.

A filter on the application would see that too, but hand each object of Qt to Python, also one that
is just going, and that ends the process. Qt itself tells when it shows a window: in a logging
category of its own, by the name of the class.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

CATEGORY = "qt.widgets.showhide"
_SHOWN = re.compile(r'Setting visibility of QWidgetWindow\(\w+, name="(\w+)"\) to true')


@contextmanager
def noting_windows() -> Iterator[list[str]]:
    """Note the widgets that are shown as windows of their own, by their classes or names."""
    opened: list[str] = []

    def note(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        if context.category != CATEGORY:
            if before is not None:
                before(kind, context, message or "")
        elif found := _SHOWN.match(message or ""):
            opened.append(found[1].removesuffix("Window").removesuffix("Class"))

    before = qInstallMessageHandler(note)
    QLoggingCategory.setFilterRules(f"{CATEGORY}.debug=true")
    try:
        yield opened
    finally:
        QLoggingCategory.setFilterRules("")
        qInstallMessageHandler(before)
