"""Opens the settings for the owner, and hangs the shop's sign."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted, Permission
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import AskOwner
from shopclub.ui.settings.logo_picture import press_logo
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.preview_presenter import PreviewPresenter
from shopclub.ui.settings.screen import SettingsScreen
from shopclub.ui.settings.sections import Parts
from shopclub.ui.widgets.sign import hang_logo


class SettingsDesk:
    """The way into the settings and out of them.

    `show` puts the screen into the window, `left` takes it away again, and `report` says at the
    counter why the rules could not be read. `printers` makes the panel of the printers' section,
    where there is one.
    """

    def __init__(
        self,
        *,
        jobs: Jobs,
        preferences: Preferences,
        ask_owner: AskOwner,
        show: Callable[[QWidget], None],
        left: Callable[[], None],
        report: Callable[[Refusal], None],
        printers: Callable[[], QWidget] | None = None,
    ) -> None:
        self._jobs = jobs
        self._preferences = preferences
        self._ask_owner = ask_owner
        self._show = show
        self._left = left
        self._report = report
        self._printers = printers

    def hang_sign(self, shop: Shop) -> None:
        """Show the logo of a shop that was just opened wherever its sign stands."""
        self._jobs.at_till(shop.rulebook.logo, done=_hang, refused=lambda _: None)

    def open(self, shop: Shop, *, by: Actor) -> None:
        """Open the settings; whoever may not change them needs the owner's PIN."""
        if by.may(Permission.CHANGE_SETTINGS):
            self._open(shop, owner=by)
            return
        why = NotPermitted(Permission.CHANGE_SETTINGS, by.role)
        self._ask_owner(why, granted=lambda owner: self._open(shop, owner=owner))

    def _open(self, shop: Shop, *, owner: Actor) -> None:
        presenter = SettingsPresenter(
            shop,
            jobs=self._jobs,
            by=owner,
            press=press_logo,
            changed=_hang,
            left=self._left,
            failed=self._report,
        )
        screen = SettingsScreen(
            Parts(presenter, self._preferences, self._printers),
            preview=PreviewPresenter(jobs=self._jobs),
            owner=owner.name,
        )
        self._show(screen)
        screen.take_focus()


def _hang(png: bytes | None) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        hang_logo(app, png)
