"""Makes the page of backups."""

from shopclub.staff.roles import Permission
from shopclub.ui.backup.asking import ask_file, ask_folder
from shopclub.ui.backup.presenter import BackupPresenter
from shopclub.ui.backup.screen import BackupScreen
from shopclub.ui.encryption.desk import encryption_panel
from shopclub.ui.office.page import Page, Room


def backup_page(room: Room) -> Page:
    """Make the page."""
    presenter = BackupPresenter(
        room.shop,
        keeper=room.keeper,
        jobs=room.jobs,
        by=room.actor,
        remember=room.preferences.remember_backups,
        left=lambda: screen.left.emit(),
    )
    screen = BackupScreen(presenter, ask_folder=ask_folder, ask_file=ask_file)
    if room.actor.may(Permission.ENCRYPT):
        screen.add_encryption(encryption_panel(room, over=screen))
    return screen
