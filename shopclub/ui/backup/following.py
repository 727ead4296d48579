"""Lets a widget show how it stands with backups for as long as it lives."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shopclub.ui.backup.keeper import BackupKeeper, BackupState


def follow(keeper: BackupKeeper, widget: QWidget, show: Callable[[BackupState], None]) -> None:
    """Show the state now and after each change; the keeper lives longer than the widget."""

    def told() -> None:
        if isValid(widget):
            show(keeper.state)
        else:
            keeper.unwatch(told)

    keeper.watch(told)
    show(keeper.state)
