"""Who is at the desk of a window: asking the owner in place, taking over, locking, appointing."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted, Permission
from shopclub.staff.roster import StaffMember
from shopclub.storage.problems import ShopOnlyRead
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.sign_in.screen import SignInScreen
from shopclub.ui.staff.pin_presenter import (
    approving,
    permission_wanted,
    signing_in,
    taking_over,
)
from shopclub.ui.translation import translate
from shopclub.ui.widgets.overlay import Overlay, lay_over

LOCK_KEY = "Ctrl+L"


class StaffDesk:
    """The one at the desk of a window; `handed_over` is told when it is somebody else.

    What was done is said in one line to `say`, which the counter sets. `let_go` takes the pages off
    the counter: what was opened with somebody else's rights does not outlast a lock. `pages` tells
    which there are.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        jobs: Jobs,
        handed_over: Callable[[Actor], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        self._window = window
        self._jobs = jobs
        self._handed_over = handed_over
        self._refused = refused
        self.only_reads = False
        self.say: Callable[[str], None] = lambda line: None
        self.let_go: Callable[[], None] = lambda: None
        self.pages: Callable[[], tuple[QWidget, ...]] = lambda: ()
        self._shop: Shop | None = None
        self._actor: Actor | None = None
        self._cover: SignInScreen | None = None
        self._focus_before: QWidget | None = None
        self._lent = False
        self._people: tuple[StaffMember, ...] = ()

    @property
    def people(self) -> tuple[StaffMember, ...]:
        """Who works here, as far as it was read."""
        return self._people

    @property
    def actor(self) -> Actor:
        """Who is at the desk; raises RuntimeError while nobody is."""
        if self._actor is None:
            raise RuntimeError("nobody is at the desk")
        return self._actor

    @property
    def locked(self) -> bool:
        """Whether a cover lies over everything."""
        return self._cover is not None

    def sit_down(self, shop: Shop, actor: Actor) -> None:
        """Begin with someone who signed in."""
        self._shop, self._actor, self._lent = shop, actor, False
        self.read_people()

    def stand_up(self) -> None:
        """End with whoever is at the desk."""
        self._actor = None

    def ask_owner(self, why: Refusal, *, granted: Callable[[Actor], None]) -> None:
        """Ask for the PIN of somebody who may do it; see `AskOwner`.

        An answer of the till that comes when the counter is locked asks nobody: nothing may lie
        over the lock. The refusal stands at the counter still. Nor does one in a shop that is
        only read: nobody may do it there.
        """
        if self.locked:
            return
        if self.only_reads:
            self._refused(ShopOnlyRead())
            return
        from shopclub.ui.staff.pin_dialog import PinDialog
        from shopclub.ui.staff.pin_words import owner_words

        shop = self._open_shop()
        presenter = approving(
            shop,
            jobs=self._jobs,
            asked_by=self.actor,
            permission=permission_wanted(why),
            proved=self._lending(granted),
        )
        PinDialog(presenter, words=owner_words, currency=shop.identity.currency, why=why).ask_over(
            self._window
        )

    def allowed(self, permission: Permission, act: Callable[[Actor], None]) -> None:
        """Do something as the one at the desk, or as the owner who enters a PIN for it."""
        if self.actor.may(permission):
            self._lent = False
            act(self.actor)
        else:
            self.ask_owner(NotPermitted(permission, self.actor.role), granted=act)

    def take_over(self, person: StaffMember) -> None:
        """Ask for the PIN of somebody who takes over; what is on the screen stays."""
        if person.staff_id == self.actor.staff_id:
            return
        from shopclub.ui.staff.pin_dialog import PinDialog
        from shopclub.ui.staff.pin_words import take_over_words

        shop = self._open_shop()
        presenter = taking_over(
            shop, jobs=self._jobs, staff_id=person.staff_id, proved=self._hand_over
        )
        PinDialog(
            presenter,
            words=lambda: take_over_words(person.name),
            currency=shop.identity.currency,
        ).ask_over(self._window)

    def appoint(self) -> None:
        """Add someone who works here, as the owner."""
        self.allowed(Permission.MANAGE_STAFF, self._open_form)

    def change_pin(self) -> None:
        """Let whoever is at the desk choose another PIN."""
        from shopclub.ui.staff.own_pin import NewPinPresenter
        from shopclub.ui.staff.own_pin_dialog import NewPinDialog

        shop, actor = self._open_shop(), self.actor
        presenter = NewPinPresenter(
            jobs=self._jobs,
            save=lambda said: shop.staff_book.change_own_pin(
                current=said.current, pin=said.pin, by=actor
            ),
            asks_current=True,
            done=lambda: self.say(translate("Staff", "Your PIN is changed.")),
        )
        dialog = NewPinDialog(presenter, name=actor.name, currency=shop.identity.currency)
        dialog.open_over(self._window)

    def lock(self) -> None:
        """Cover everything until somebody enters a PIN; what is on the screen stays behind."""
        if self._actor is None or self.locked:
            return
        for over in (QApplication.activePopupWidget, QApplication.activeModalWidget):
            while (above := over()) is not None and above.close():
                pass  # menus, and the system's dialogs of files
        shop = self._open_shop()
        presenter = signing_in(
            shop, jobs=self._jobs, proved=self._unlock, chosen=self._actor.staff_id
        )
        self._cover = SignInScreen(presenter, identity=shop.identity, locked=True)
        self._focus_before = QApplication.focusWidget() or self._window.focusWidget()
        lay_over(self._window, self._cover, _everywhere)
        self._cover.show()
        self._cover.focus_first()

    def _unlock(self, actor: Actor) -> None:
        cover, self._cover = self._cover, None
        same = actor.staff_id == self.actor.staff_id
        overlay = None if cover is None else cover.parentWidget()
        if cover is not None and isinstance(overlay, Overlay):
            overlay.leave(cover)
        if self._lent or not same:
            from shopclub.ui.staff.after_lock import all_own, close_dialogs

            self._lent = False
            own_stay = same and all_own(self.pages())
            close_dialogs(self._window, own_stay=own_stay)
            if not own_stay:
                self.let_go()
        before = self._focus_before
        if before is not None and isValid(before) and before.isVisibleTo(self._window):
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._hand_over(actor)

    def _lending(self, granted: Callable[[Actor], None]) -> Callable[[Actor], None]:
        """Remember that what is opened now may be opened with somebody else's rights."""

        def lend(owner: Actor) -> None:
            self._lent = True
            granted(owner)

        return lend

    def _hand_over(self, actor: Actor) -> None:
        self._actor = actor
        self._handed_over(actor)

    def _open_form(self, owner: Actor) -> None:
        if self.locked:
            return
        from shopclub.ui.staff.cashier_dialog import CashierDialog
        from shopclub.ui.staff.cashier_presenter import CashierPresenter

        shop = self._open_shop()
        presenter = CashierPresenter(shop, jobs=self._jobs, by=owner, appointed=self._say_appointed)
        CashierDialog(presenter, currency=shop.identity.currency).open_over(self._window)

    def _say_appointed(self, person: Actor) -> None:
        self.read_people()
        self.say(
            translate("Staff", "{name} works here now, and signs in with the new PIN.").format(
                name=person.name
            )
        )

    def read_people(self) -> None:
        """Read who works here, as after a change in the office."""
        self._jobs.at_till(
            self._open_shop().staff.list_active, done=self._know_people, refused=self._refused
        )

    def _know_people(self, people: tuple[StaffMember, ...]) -> None:
        """Know who there is; whoever is at the desk may be somebody else now, or gone."""
        self._people = people
        if self._actor is None:
            return
        seated = next((one for one in people if one.staff_id == self.actor.staff_id), None)
        if seated is None:
            self.lock()
        elif (seated.name, seated.role) != (self.actor.name, self.actor.role):
            staff = self._open_shop().staff
            self._hand_over(staff.actor(seated.staff_id, seated.name, seated.role))

    def _open_shop(self) -> Shop:
        if self._shop is None:
            raise RuntimeError("no shop is open yet")
        return self._shop


def _everywhere(room: QSize) -> QRect:
    return QRect(0, 0, room.width(), room.height())
