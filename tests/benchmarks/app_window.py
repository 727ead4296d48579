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
    """Tell when a PIN can be typed and whose it is can be seen.

    It looks at what the app has at hand: to look through all widgets would be in the figure.
    """
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from shopclub.ui.sign_in.screen import SignInScreen
    from shopclub.ui.window import MainWindow

    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    screen = window._stack.currentWidget()
    assert isinstance(screen, SignInScreen)
    pins = screen._pins

    def usable() -> bool:
        card = pins.people.chosen_card()
        return pins.field.entry.hasFocus() and card is not None and card.isVisible()

    while not usable():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()
    print(perf_counter(), process_time(), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:3])
