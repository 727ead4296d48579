"""The window: switches screens and opens dialogs over them, nothing else."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from shopclub.counter.card import CardFace
from shopclub.counter.receipt import IssuedReceipt
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.desk_menu import SMALLEST, DeskMenu
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import PaperFolder, Printer, ShopDoor
from shopclub.ui.sign_in.presenter import SignInPresenter
from shopclub.ui.sign_in.screen import SignInScreen
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import current_tokens, is_look_change

if TYPE_CHECKING:
    from shopclub.ui.counter.screen import CounterScreen

FIRST = (1280, 720)


@dataclass(frozen=True, slots=True)
class World:
    """What the window needs of the world."""

    jobs: Jobs
    door: ShopDoor
    preferences: Preferences
    printer: Printer
    folder: PaperFolder
    zone_name: str


class MainWindow(QMainWindow):
    """One window, one screen at a time, one dialog at most; screens are imported when opened."""

    def __init__(self, world: World, *, shop: Shop | None) -> None:
        super().__init__()
        self._world = world
        self._papers = PaperDesk(
            jobs=world.jobs,
            preferences=world.preferences,
            printer=world.printer,
            folder=world.folder,
        )
        self._shop = shop
        self._counter: CounterScreen | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._hold_smallest()
        self.resize(QSize(*FIRST).expandedTo(self.minimumSize()))
        self.setWindowTitle("ShopClub")
        if shop is None:
            self._to_setup()
        else:
            self.to_sign_in(shop)

    def to_sign_in(self, shop: Shop) -> None:
        """Ask who is at the desk."""
        self._shop = shop
        self._counter = None
        presenter = SignInPresenter(shop=shop, jobs=self._world.jobs, navigator=self)
        screen = SignInScreen(presenter)
        self._only(screen)
        screen.focus_first()

    def to_counter(self, actor: Actor) -> None:
        """Open the counter for someone who signed in."""
        from shopclub.ui.counter.presenter import CounterPresenter
        from shopclub.ui.counter.screen import CounterScreen, CounterWays

        shop = self._open_shop()
        presenter = CounterPresenter(
            shop, jobs=self._world.jobs, actor=actor, received=self._received
        )
        ways = CounterWays(
            new_member=lambda prefill: self._open_signup(actor, prefill=prefill),
            show_card=self._show_card,
            show_ledger=self.to_member,
            show_receipt=self._show_receipt,
            open_menu=lambda anchor: self._open_menu(actor, anchor),
        )
        self._counter = CounterScreen(presenter, ways=ways)
        self._only(self._counter)
        self._counter.take_focus()

    def to_member(self, member_id: int) -> None:
        """Open a member's page."""
        from shopclub.ui.members.page_presenter import MemberPagePresenter
        from shopclub.ui.members.page_screen import MemberPageScreen

        presenter = MemberPagePresenter(
            shop=self._open_shop(),
            jobs=self._world.jobs,
            navigator=self,
            print_card=self._show_card,
        )
        page = MemberPageScreen(presenter)
        presenter.open_member(member_id)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def back_to_counter(self) -> None:
        """Return to the counter as it was left."""
        if self._counter is None:
            return
        page = self._stack.currentWidget()
        self._stack.setCurrentWidget(self._counter)
        if page is not None and page is not self._counter:
            self._stack.removeWidget(page)
            page.deleteLater()
        self._counter.refresh()

    def open_shop(self) -> Shop | None:
        """Return the shop, or None before the first start has made one."""
        return self._shop

    def refresh(self) -> None:
        """Read again what the counter shows, as when a new day has begun."""
        if self._counter is not None and self._stack.currentWidget() is self._counter:
            self._counter.refresh()

    def report(self, refusal: Refusal) -> None:
        """Show at the counter what the world did not let happen."""
        if self._counter is not None:
            self._counter.report(refusal)

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
            self._hold_smallest()

    def _hold_smallest(self) -> None:
        look = current_tokens()
        smallest = QSize(look.px(SMALLEST.width()), look.px(SMALLEST.height()))
        room = self.screen().availableSize().expandedTo(SMALLEST)
        self.setMinimumSize(smallest.boundedTo(room))

    def _to_setup(self) -> None:
        from shopclub.ui.setup.presenter import SetupPresenter
        from shopclub.ui.setup.screen import SetupScreen

        presenter = SetupPresenter(
            jobs=self._world.jobs,
            door=self._world.door,
            navigator=self,
            speak=self._world.preferences.speak,
            language=self._world.preferences.language,
            zone_name=self._world.zone_name,
        )
        screen = SetupScreen(presenter)
        self._only(screen)
        screen.focus_first()

    def _open_signup(self, actor: Actor, *, prefill: str) -> None:
        from shopclub.ui.members.signup_dialog import SignupDialog
        from shopclub.ui.members.signup_presenter import SignupPresenter

        presenter = SignupPresenter(
            shop=self._open_shop(),
            actor=actor,
            jobs=self._world.jobs,
            enrolled=self._choose,
            open_member=self._choose,
            prefill=prefill,
        )
        SignupDialog(presenter).open_over(self)

    def _show_card(self, member_id: int) -> None:
        shop = self._open_shop()
        self._world.jobs.at_till(
            lambda: shop.lookup.card(member_id), done=self._open_card, refused=self.report
        )

    def _open_card(self, face: CardFace) -> None:
        self._papers.show_card(face, over=self)

    def _show_receipt(self, issued: IssuedReceipt) -> None:
        self._papers.show_receipt(issued, over=self)

    def _received(self, issued: IssuedReceipt) -> None:
        """Say that a sale is saved, and print its receipt where the last one was printed."""
        if self._counter is None:
            return
        number = dashed_receipt_number(issued.receipt.number)
        said = (
            translate("Window", "Saved as {number}.")
            if self._papers.print_receipt(issued, refused=self.report)
            else translate("Window", "Saved as {number}. F8 shows the receipt.")
        )
        self._counter.announce(said.format(number=number))

    def _choose(self, member_id: int) -> None:
        if self._counter is not None:
            self._counter.choose_member(member_id)

    def _open_menu(self, actor: Actor, anchor: QWidget) -> None:
        menu = DeskMenu(self._world.preferences, actor=actor, parent=anchor)
        chosen = menu.open_under(anchor)
        if chosen is not None and chosen is menu.confirm_clock:
            self._confirm_clock(actor)
        elif chosen is menu.sign_out:
            self.to_sign_in(self._open_shop())
            return
        menu.deleteLater()

    def _confirm_clock(self, actor: Actor) -> None:
        shop = self._open_shop()

        def confirm() -> None:
            shop.till.confirm_clock(by=actor)
            shop.turn_of_day()

        self._world.jobs.at_till(
            confirm, done=lambda _: self._say_clock_confirmed(), refused=self.report
        )

    def _say_clock_confirmed(self) -> None:
        if self._counter is not None:
            self._counter.announce(translate("Window", "Date and time are confirmed."))
            self._counter.refresh()

    def _open_shop(self) -> Shop:
        if self._shop is None:
            raise RuntimeError("no shop is open yet")
        return self._shop

    def _only(self, screen: QWidget) -> None:
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
