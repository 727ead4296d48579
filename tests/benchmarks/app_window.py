"""The app as its command opens it, up to a painted window whose PIN entry has the focus.

A process of its own that imports nothing of the benchmarks: python app_window.py SHOP SETTINGS
"""

import argparse
import os
import sys
from time import perf_counter, process_time
from typing import NoReturn


def main(shop: str, settings: str) -> None:
    """Open the app with a stand-in for its event loop, put there just before it opens."""
    from shopclub import __main__ as program

    plain = program._open

    def opened(given: argparse.Namespace) -> int:
        ready = program._ready_for_window

        def ready_with_stand_in() -> bool:
            is_ready = ready()
            from PySide6.QtWidgets import QApplication

            QApplication.exec = staticmethod(_tell_when_usable)  # type: ignore[method-assign]
            return is_ready

        program._ready_for_window = ready_with_stand_in
        return plain(given)

    program._open = opened
    program.main(["--shop", shop, "--settings", settings])


def _tell_when_usable() -> NoReturn:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

    def usable() -> bool:
        focus = QApplication.focusWidget()
        return isinstance(focus, QLineEdit) and any(
            type(widget).__name__ == "_PersonCard" and widget.isVisible()
            for widget in focus.window().findChildren(QWidget)
        )

    while not usable():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()
    print(perf_counter(), process_time(), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:3])
