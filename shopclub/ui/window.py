"""The window: switches screens and opens dialogs over them, nothing else."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from shopclub.backup.names import Occasion
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, Permission
from shopclub.ui.backup.keeper import BackupKeeper
from shopclub.ui.desk_menu import LOCK_KEY, SMALLEST, MenuWays, open_desk_menu
from shopclub.ui.doubts.presenter import DoubtPresenter
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.office.desk import OfficeDesk
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.paper.failed_prints_presenter import FailedPrintsPresenter
from shopclub.ui.paper.print_queue import PrintQueue
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import BackedUp, HeldSale, PaperFolder, Printer, Refreshed, ShopDoor
from shopclub.ui.shop_sign import hang_sign
from shopclub.ui.sign_in.screen import SignInScreen
from shopclub.ui.staff.desk import StaffDesk
from shopclub.ui.staff.pin_presenter import signing_in
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import current_tokens, is_look_change

if TYPE_CHECKING:
    from shopclub.counter.card import CardFace
    from shopclub.counter.receipt import IssuedReceipt
    from shopclub.ui.birthdays.badge import BirthdayBadge
    from shopclub.ui.counter.holding import Found
    from shopclub.ui.counter.screen import CounterScreen
    from shopclub.ui.members.signup_form import CardAtOnce
    from shopclub.ui.office.screen import OfficeScreen
    from shopclub.ui.refunds.desk import RefundDesk
    from shopclub.ui.rewards.desk import RewardDesk

FIRST = (1280, 720)


@dataclass(frozen=True, slots=True)
class World:
    """What the window needs of the world."""

    jobs: Jobs
    door: ShopDoor
    preferences: Preferences
    printer: Printer
    prints: PrintQueue
    folder: PaperFolder
    held: HeldSale
    keeper: BackupKeeper
    doubts: DoubtPresenter
    zone_name: str


class MainWindow(QMainWindow):
    """One window, one screen at a time, one dialog at most; screens are imported when opened."""

    taken = Signal()
    """Somebody sits down at the desk: what comes before the first sale begins now."""

    def __init__(self, world: World, *, shop: Shop | None) -> None:
        super().__init__()
        self._world = world
        self._papers = PaperDesk(
            jobs=world.jobs,
            preferences=world.preferences,
            printer=world.printer,
            prints=world.prints,
            folder=world.folder,
        )
        self._failed_prints = FailedPrintsPresenter(world.prints)
        self.staff = StaffDesk(
            self, jobs=world.jobs, handed_over=self._hand_over, refused=self.report
        )
        self._office = OfficeDesk(
            jobs=world.jobs,
            preferences=world.preferences,
            papers=self._papers,
            prints=world.prints,
            printer=world.printer,
            folder=world.folder,
            keeper=world.keeper,
            ask_owner=self.staff.ask_owner,
            open_member=self.to_member,
            show=self._show_page,
            report=self.report,
            left=self.back_to_counter,
        )
        self._shop = shop
        self._to_say = ""
        self._counter: CounterScreen | None = None
        self._birthdays: BirthdayBadge | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._hold_smallest()
        self.resize(QSize(*FIRST).expandedTo(self.minimumSize()))
        self.setWindowTitle("ShopClub")
        QShortcut(QKeySequence(LOCK_KEY), self, self.staff.lock)
        if shop is None:
            self._to_setup()
        else:
            self.to_sign_in(shop)

    def to_sign_in(self, shop: Shop) -> None:
        """Ask who is at the desk."""
        self._shop = shop
        hang_sign(shop, jobs=self._world.jobs)
        self._counter = self._birthdays = None
        self._failed_prints.detach()
        self.staff.stand_up()
        presenter = signing_in(shop, jobs=self._world.jobs, proved=self.to_counter)
        screen = SignInScreen(presenter, identity=shop.identity)
        self._only(screen)
        screen.focus_first()

    def to_counter(self, actor: Actor) -> None:
        """Open the counter for someone who signed in."""
        from shopclub.ui.backup.notice import BackupNotice
        from shopclub.ui.birthdays.badge import BirthdayBadge
        from shopclub.ui.counter.holding import Holding
        from shopclub.ui.counter.presenter import CounterPresenter
        from shopclub.ui.counter.screen import CounterScreen
        from shopclub.ui.counter.ways import CounterWays
        from shopclub.ui.doubts.notice import DoubtNotice
        from shopclub.ui.paper.failed_prints import FailedPrints
        from shopclub.ui.sounds import Sounds

        shop = self._open_shop()
        self.taken.emit()
        self.staff.sit_down(shop, actor)
        presenter = CounterPresenter(
            shop,
            jobs=self._world.jobs,
            actor=actor,
            received=self._received,
            ask_owner=self.staff.ask_owner,
            holding=Holding(shop, held=self._world.held, told=self._say_held),
        )
        refunds = self._refund_desk(take_back=lambda number: rewards.open_number(number))
        rewards = self._reward_desk(refunds)
        ways = CounterWays(
            new_member=lambda prefill: self._open_signup(self.staff.actor, prefill=prefill),
            show_card=self._show_card,
            show_ledger=self.to_member,
            scanned_receipt=rewards.open_number,
            open_menu=self._open_menu,
            open_office=self._open_office,
            redeem_gift=rewards.open_gifts,
            use_voucher=rewards.open_vouchers,
            refund=lambda member_id: refunds.open_refund(member_id=member_id),
            undo_last=refunds.open_undo,
            reprint=refunds.open_reprint,
            todays_sales=refunds.open_reprint,
            close_day=self._close_day,
        )
        sounds = Sounds(on=lambda: self._world.preferences.config.sounds)
        self._counter = CounterScreen(presenter, ways=ways, sounds=sounds)
        self._counter.add_notice(FailedPrints(self._failed_prints, keys_of=self._counter))
        self._counter.add_notice(BackupNotice(self._world.keeper, self._counter))
        self._world.doubts.read()
        self._counter.add_notice(
            DoubtNotice(self._world.doubts, self._counter, opened=self._open_doubts)
        )
        self._birthdays = BirthdayBadge(shop, jobs=self._world.jobs, opened=self._open_birthdays)
        self._counter.add_badge(self._birthdays)
        self._birthdays.read_again()
        self._only(self._counter)
        self._counter.take_focus()
        if self._to_say:
            self._counter.announce(self._to_say)
            self._to_say = ""

    def to_member(self, member_id: int) -> None:
        """Open a member's page."""
        from shopclub.ui.members.page_presenter import MemberPagePresenter
        from shopclub.ui.members.page_screen import MemberPageScreen

        presenter = MemberPagePresenter(
            shop=self._open_shop(),
            jobs=self._world.jobs,
            navigator=self,
            print_card=self._show_card,
            show_receipt=lambda issued: self._papers.show_receipt(issued, over=self, reprint=True),
            actor=lambda: self.staff.actor,
            ask_owner=self.staff.ask_owner,
            safeguard=lambda go, refused: self._world.keeper.safeguard(
                Occasion.MERGE, done=lambda _: go(), refused=refused
            ),
            from_office=self._open_office_screen() is not None,
        )
        page = MemberPageScreen(presenter)
        presenter.open_member(member_id)
        self._show_page(page)

    def back_to_counter(self) -> None:
        """Return to the counter as it was left, or to what else a page was opened from."""
        if self._counter is None:
            return
        page = self._stack.currentWidget()
        if page is not None and page is not self._counter:
            self._stack.removeWidget(page)
            page.deleteLater()
        below = self._stack.widget(self._stack.count() - 1) or self._counter
        self._stack.setCurrentWidget(below)
        if below is self._counter:
            self._read_again()
        elif isinstance(below, Refreshed):
            below.refresh()

    def _open_office_screen(self) -> "OfficeScreen | None":
        from shopclub.ui.office.screen import OfficeScreen

        every = (self._stack.widget(place) for place in range(self._stack.count()))
        return next((screen for screen in every if isinstance(screen, OfficeScreen)), None)

    def _read_again(self) -> None:
        if self._counter is not None:
            self._counter.refresh()
        if self._birthdays is not None:
            self._birthdays.read_again()

    def open_shop(self) -> Shop | None:
        """Return the shop, or None before the first start has made one."""
        return self._shop

    def open_restored(self, shop: Shop) -> None:
        """Begin anew with the shop that a backup was put back as: its people may be others."""
        self.to_sign_in(shop)
        self._to_say = translate(
            "Backups", "The backup was restored. The shop file of before is kept."
        )

    def refresh(self) -> None:
        """Read again what the counter shows, as when a new day has begun."""
        if self._counter is not None and self._stack.currentWidget() is self._counter:
            self._read_again()

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
        from shopclub.ui.backup.asking import ask_file
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
        screen = SetupScreen(presenter, ask_backup=ask_file)
        self._only(screen)
        screen.focus_first()

    def _open_signup(self, actor: Actor, *, prefill: str) -> None:
        from shopclub.ui.members.signup_dialog import SignupDialog
        from shopclub.ui.members.signup_ending import at_once_of
        from shopclub.ui.members.signup_presenter import SignupPresenter

        presenter = SignupPresenter(
            shop=self._open_shop(),
            actor=actor,
            jobs=self._world.jobs,
            enrolled=self._joined,
            open_member=self._choose,
            prefill=prefill,
            at_once=at_once_of(self._world.preferences.config),
        )
        SignupDialog(presenter).open_over(self)

    def _joined(self, member_id: int, at_once: "CardAtOnce") -> None:
        from shopclub.ui.members.signup_ending import NewCards

        self._choose(member_id)
        self._world.preferences.remember_new_card(prints=at_once.prints, shows=at_once.shows)
        jobs, papers = self._world.jobs, self._papers
        NewCards(self._open_shop(), jobs, papers, self, self.report).issue(member_id, at_once)

    def _show_card(self, member_id: int) -> None:
        shop = self._open_shop()
        self._world.jobs.at_till(
            lambda: shop.lookup.card(member_id), done=self._open_card, refused=self.report
        )

    def _open_card(self, face: "CardFace") -> None:
        if not self.staff.locked:
            self._papers.show_card(face, over=self)

    def _refund_desk(self, *, take_back: Callable[[str], None]) -> "RefundDesk":
        from shopclub.ui.refunds.desk import Around, RefundDesk

        papers = self._papers
        around = Around(
            over=self,
            jobs=self._world.jobs,
            print_receipt=lambda issued, reprint: papers.print_receipt(
                issued, over=self, reprint=reprint
            ),
            show_receipt=lambda issued: papers.show_receipt(issued, over=self, reprint=True),
            print_slip=lambda issued: papers.print_slip(issued, over=self),
            show_slip=lambda issued: papers.show_slip(issued, over=self),
            take_back=take_back,
            ask_owner=self.staff.ask_owner,
            done=self._say_and_refresh,
            report=self.report,
        )
        return RefundDesk(self._open_shop(), lambda: self.staff.actor, around)

    def _reward_desk(self, refunds: "RefundDesk") -> "RewardDesk":
        from shopclub.ui.rewards.desk import AroundRewards, RewardDesk

        papers = self._papers
        around = AroundRewards(
            over=self,
            jobs=self._world.jobs,
            print_slip=lambda issued: papers.print_slip(issued, over=self),
            show_slip=lambda issued: papers.show_slip(issued, over=self),
            use_voucher=self._use_voucher,
            other_number=refunds.open_refund,
            done=self._say_and_refresh,
            report=self.report,
        )
        return RewardDesk(self._open_shop(), lambda: self.staff.actor, around)

    def _use_voucher(self, code: str) -> None:
        if self._counter is not None:
            self._counter.use_voucher(code)

    def _close_day(self) -> None:
        self.staff.allowed(Permission.CLOSE, self._open_closing)

    def _open_closing(self, actor: Actor) -> None:
        from shopclub.ui.closing.desk import AroundClosing, ClosingDesk

        papers = self._papers
        around = AroundClosing(
            over=self,
            jobs=self._world.jobs,
            print_strip=lambda closing, reprint: papers.print_closing(
                closing, over=self, reprint=reprint
            ),
            show_strip=lambda closing, reprint: papers.show_closing(
                closing, over=self, reprint=reprint
            ),
            back_up=self._back_up_day,
            done=self._say_and_refresh,
            report=self.report,
        )
        ClosingDesk(self._open_shop(), around).open(actor)

    def _back_up_day(self, told: BackedUp) -> None:
        from shopclub.ui.backup.words import made_words

        self._world.keeper.after_closing(
            done=lambda made: told(made_words(made), well=made.is_well)
        )

    def _say_and_refresh(self, line: str) -> None:
        if self._counter is not None:
            self._counter.announce(line)
            self._counter.refresh()

    def _received(self, issued: "IssuedReceipt") -> None:
        """Say that a sale is saved, and print its receipt where the last one was printed."""
        if self._counter is None:
            return
        number = dashed_receipt_number(issued.receipt.number)
        said = (
            translate("Window", "Saved as {number}.")
            if self._papers.print_receipt(issued, over=self)
            else translate("Window", "Saved as {number}. F8 shows the receipt.")
        )
        self._counter.announce(said.format(number=number), can_undo=True)

    def _say_held(self, found: "Found") -> None:
        from shopclub.ui.counter.held_words import said_of

        clock = self._open_shop().clock
        if self._counter is not None:
            self._counter.announce(said_of(found, clock=clock, today=clock.today()))

    def _choose(self, member_id: int) -> None:
        if self._counter is not None:
            self._counter.choose_member(member_id)

    def _open_menu(self, anchor: QWidget) -> None:
        open_desk_menu(
            anchor,
            preferences=self._world.preferences,
            staff=self.staff,
            ways=MenuWays(
                sign_out=lambda: self.to_sign_in(self._open_shop()),
                office=self._open_office,
                confirm_clock=self._confirm_clock,
                close_day=self._close_day,
            ),
        )

    def _open_doubts(self) -> None:
        from shopclub.ui.doubts.dialog import DoubtsDialog

        DoubtsDialog(self._world.doubts, allowed=self.staff.allowed).open_over(self)

    def _open_birthdays(self) -> None:
        from shopclub.ui.birthdays.page import BirthdaysPage
        from shopclub.ui.birthdays.presenter import BirthdaysPresenter

        presenter = BirthdaysPresenter(
            self._open_shop(), jobs=self._world.jobs, by=lambda: self.staff.actor
        )
        page = BirthdaysPage(presenter, open_member=self.to_member)
        page.left.connect(self.back_to_counter)
        self._show_page(page)
        page.take_focus()

    def _open_office(self) -> None:
        self._office.open(self._open_shop(), by=self.staff.actor)

    def _hand_over(self, actor: Actor) -> None:
        if self._counter is not None:
            self._counter.hand_over(actor)

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

    def _show_page(self, page: QWidget) -> None:
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _only(self, screen: QWidget) -> None:
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._show_page(screen)
