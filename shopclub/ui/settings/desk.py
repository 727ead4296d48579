"""Makes the page of settings."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from shopclub.ui.office.page import Page, Room
from shopclub.ui.settings.logo_picture import press_logo
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.preview_presenter import PreviewPresenter
from shopclub.ui.settings.screen import SettingsScreen
from shopclub.ui.settings.sections import Parts
from shopclub.ui.settings.what_if_presenter import WhatIfPresenter
from shopclub.ui.shop_sign import hang


def settings_page(room: Room, *, printers: Callable[[], QWidget] | None = None) -> Page:
    """Make the page; `printers` makes the panel of the section of printers, where there is one."""
    presenter = SettingsPresenter(
        room.shop,
        jobs=room.jobs,
        by=room.actor,
        press=press_logo,
        changed=hang,
        left=lambda: screen.left.emit(),
        failed=room.report,
    )
    screen = SettingsScreen(
        Parts(presenter, room.preferences, printers),
        preview=PreviewPresenter(jobs=room.jobs),
        what_if=WhatIfPresenter(room.shop, jobs=room.jobs, by=room.actor),
        owner=room.actor.name,
        renamed=room.renamed,
    )
    return screen
