"""What was open behind the lock goes when it was opened with somebody else's rights."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from shopclub.ui.protocols import OwnRights
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.overlay import overlay_of


def close_dialogs(window: QWidget, *, own_stay: bool) -> None:
    """Let the dialogs over a window go, the newest first, and what opens as one of them goes.

    With `own_stay` those that act with the rights of whoever is at the desk are left.
    """
    while overlay_of(window) is not None and (dialogs := _goes(window, own_stay=own_stay)):
        for dialog in reversed(dialogs):
            dialog.finish()


def all_own(pages: Iterable[QWidget]) -> bool:
    """Tell whether pages act with the rights of whoever is at the desk, every one of them."""
    return all(isinstance(page, OwnRights) and page.own_rights for page in pages)


def _goes(window: QWidget, *, own_stay: bool) -> list[Dialog]:
    every = window.findChildren(Dialog)
    return [dialog for dialog in every if not (own_stay and dialog.own_rights)]
