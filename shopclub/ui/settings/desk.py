"""Makes the page of settings, and hangs the shop's sign."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs
from shopclub.ui.office.page import Page, Room
from shopclub.ui.settings.logo_picture import press_logo
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.preview_presenter import PreviewPresenter
from shopclub.ui.settings.screen import SettingsScreen
from shopclub.ui.settings.sections import Parts
from shopclub.ui.widgets.sign import hang_logo


def settings_page(room: Room, *, printers: Callable[[], QWidget] | None = None) -> Page:
    """Make the page; `printers` makes the panel of the section of printers, where there is one."""
    presenter = SettingsPresenter(
        room.shop,
        jobs=room.jobs,
        by=room.actor,
        press=press_logo,
        changed=_hang,
        left=lambda: screen.left.emit(),
        failed=room.report,
    )
    screen = SettingsScreen(
        Parts(presenter, room.preferences, printers),
        preview=PreviewPresenter(jobs=room.jobs),
        owner=room.actor.name,
        renamed=room.renamed,
    )
    return screen


def hang_sign(shop: Shop, *, jobs: Jobs) -> None:
    """Show the logo of a shop that was just opened wherever its sign stands."""
    jobs.at_till(shop.rulebook.logo, done=_hang, refused=lambda _: None)


def _hang(png: bytes | None) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        hang_logo(app, png)
