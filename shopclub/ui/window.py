"""The window: switches screens and opens dialogs over them, nothing else."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from shopclub.kernel.once import Once
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.bugs.desk import BugDesk
from shopclub.ui.jobs import Refusal
from shopclub.ui.protocols import Refreshed
from shopclub.ui.screen_stack import ScreenStack, hold_smallest
from shopclub.ui.shop_sign import hang_sign
from shopclub.ui.sign_in.screen import SignInScreen
from shopclub.ui.staff.desk import LOCK_KEY, StaffDesk
from shopclub.ui.staff.pin_presenter import signing_in
from shopclub.ui.widgets.look import is_look_change
from shopclub.ui.world import World

if TYPE_CHECKING:
    from shopclub.backup.backups import Restored
    from shopclub.ui.counter.desk import CounterDesk
    from shopclub.ui.office.desk import OfficeDesk
    from shopclub.ui.paper.desk import PaperDesk
    from shopclub.ui.staff.recovery_desk import RecoveryDesk

FIRST = QSize(1280, 720)


class MainWindow(QMainWindow):
    """One window, one screen at a time, one dialog at most; screens are imported when opened."""

    taken = Signal()
    """Somebody sits down at the desk: what comes before the first sale begins now."""

    def __init__(self, world: World, *, shop: Shop | None) -> None:
        super().__init__()
        self._world = world
        self._shop = shop
        self._to_say, self._is_new = "", False
        self._stack = ScreenStack()
        self.staff = StaffDesk(
            self, jobs=world.jobs, handed_over=self._hand_over, refused=self.report
        )
        self.bugs = BugDesk(
            self,
            folder=lambda: world.folder,
            locked=lambda: self.staff.locked,
            restart=world.restart,
        )
        self._counter = Once(self._make_counter)
        self.staff.let_go = lambda: self._counter().bare()
        self.staff.pages = lambda: self._stack.above(self._counter().screen)
        self.setCentralWidget(self._stack)
        hold_smallest(self)
        self.resize(FIRST.expandedTo(self.minimumSize()))
        self.setWindowTitle("ShopClub")
        QShortcut(QKeySequence(LOCK_KEY), self, self.staff.lock)
        if shop is None:
            self._to_setup()
        else:
            self.to_sign_in(shop)

    @cached_property
    def _papers(self) -> "PaperDesk":
        from shopclub.ui.paper.desk import PaperDesk

        world = self._world
        return PaperDesk(
            jobs=world.jobs,
            preferences=world.preferences,
            printer=world.printer,
            prints=world.prints,
            folder=world.folder,
        )

    @cached_property
    def _office(self) -> "OfficeDesk":
        from shopclub.ui.office.desk import OfficeDesk

        world = self._world
        return OfficeDesk(
            jobs=world.jobs,
            preferences=world.preferences,
            papers=self._papers,
            prints=world.prints,
            printer=world.printer,
            folder=world.folder,
            logs=world.logs,
            keeper=world.keeper,
            ask_owner=self.staff.ask_owner,
            open_member=self.to_member,
            open_merge=lambda member_id, card: self.to_member(member_id, merge_with=card),
            show=self._stack.lay,
            report=self.report,
            left=self.back_to_counter,
            people_changed=self.staff.read_people,
        )

    def _make_counter(self) -> "CounterDesk":
        from shopclub.ui.counter.desk import AroundCounter, CounterDesk

        return CounterDesk(
            AroundCounter(
                over=self,
                world=self._world,
                staff=self.staff,
                papers=self._papers,
                bugs=self.bugs,
                to_member=self.to_member,
                open_office=lambda: self._office.open(self._open_shop(), by=self.staff.actor),
                sign_out=lambda: self.to_sign_in(self._open_shop()),
                show=self._stack.lay,
                left=self.back_to_counter,
            )
        )

    def to_sign_in(self, shop: Shop) -> None:
        """Ask who is at the desk."""
        self._shop = shop
        hang_sign(shop, jobs=self._world.jobs)
        if (counter := self._counter.made) is not None:
            counter.close()
        self.staff.stand_up()
        presenter = signing_in(shop, jobs=self._world.jobs, proved=self.to_counter)
        screen = SignInScreen(presenter, identity=shop.identity, forgotten=self._way_back())
        self._stack.only(screen)
        screen.focus_first()

    def offer_sheet(self, *, pin: str) -> None:
        """Offer the recovery sheet to the owner of a new shop, who just chose this PIN."""
        self._is_new = True
        self._recovery().offer(over=self, pin=pin)

    def to_counter(self, actor: Actor) -> None:
        """Open the counter for someone who signed in."""
        shop = self._open_shop()
        self.taken.emit()
        self.staff.sit_down(shop, actor)
        counter = self._counter()
        self._stack.only(screen := counter.open(shop, actor=actor))
        screen.take_focus()
        if self._to_say:
            counter.say(self._to_say)
            self._to_say = ""
        if self._is_new:
            from shopclub.ui.setup.old_list import LISTS, offer_old_list

            self._is_new = False
            offer_old_list(self, bring_in=lambda: self._office.open(shop, by=actor, page=LISTS))

    def to_member(self, member_id: int, *, merge_with: str = "") -> None:
        """Open a member's page, or on it the merge with the member of a card."""
        from shopclub.ui.members.page_desk import AroundPage, member_page
        from shopclub.ui.office.screen import OfficeScreen

        around = AroundPage(
            over=self,
            world=self._world,
            staff=self.staff,
            papers=self._papers,
            navigator=self,
            print_card=self._counter().show_card,
            from_office=self._stack.screen_of(OfficeScreen) is not None,
        )
        page = member_page(self._open_shop(), around)
        self._stack.lay(page)
        page.open_member(member_id, merge_with=merge_with)

    def back_to_counter(self) -> None:
        """Return to the counter as it was left, or to what else a page was opened from."""
        counter = self._counter()
        if counter.screen is None:
            return
        below = self._stack.take_off(down_to=counter.screen)
        if below is counter.screen:
            counter.read_again()
        elif isinstance(below, Refreshed):
            below.refresh()

    def open_shop(self) -> Shop | None:
        """Return the shop, or None before the first start has made one."""
        return self._shop

    def open_restored(self, shop: Shop, *, said: "Restored | str") -> None:
        """Begin anew with the shop that a backup was put back as: its people may be others."""
        from shopclub.ui.backup.words import restored_words

        self.to_sign_in(shop)
        self._to_say = said if isinstance(said, str) else restored_words(said)

    def refresh(self) -> None:
        """Read again what is seen, as when a new day has begun."""
        seen: object = self._stack.currentWidget()
        if (counter := self._counter.made) is not None and seen is counter.screen:
            counter.read_again()
        elif isinstance(seen, Refreshed):
            seen.refresh()

    def report(self, refusal: Refusal) -> None:
        """Show at the counter what the world did not let happen."""
        if (counter := self._counter.made) is not None:
            counter.report(refusal)

    def come_forward(self) -> None:
        """Come to the front, as when ShopClub is started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        """Stay large enough for everything at another text size."""
        super().changeEvent(event)
        if is_look_change(event):
            hold_smallest(self)

    def _to_setup(self) -> None:
        from shopclub.ui.setup.desk import setup_screen

        self._stack.only(screen := setup_screen(self._world, navigator=self))
        screen.focus_first()

    def _recovery(self) -> "RecoveryDesk":
        from shopclub.ui.staff.recovery_desk import RecoveryDesk

        return RecoveryDesk(
            self._open_shop(), jobs=self._world.jobs, papers=self._papers, report=self.report
        )

    def _way_back(self) -> Callable[[], None] | None:
        return lambda: self._recovery().forgotten(over=self, back=self._let_back)

    def _let_back(self, actor: Actor, pin: str) -> None:
        self.to_counter(actor)
        self._recovery().offer(over=self, pin=pin, staff_id=actor.staff_id)

    def _hand_over(self, actor: Actor) -> None:
        self._counter().hand_over(actor)
        self.bugs.show_waiting()

    def _open_shop(self) -> Shop:
        if self._shop is None:
            raise RuntimeError("no shop is open yet")
        return self._shop
