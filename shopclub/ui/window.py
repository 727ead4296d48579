"""The window: switches screens and opens dialogs over them, nothing else."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from shopclub.counter.card import CardFace
from shopclub.counter.receipt import IssuedReceipt
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.counter.presenter import CounterPresenter
from shopclub.ui.counter.screen import CounterScreen, CounterWays
from shopclub.ui.desk_menu import DeskMenu
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.members.signup_dialog import SignupDialog
from shopclub.ui.members.signup_presenter import SignupPresenter
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.paper.presenter import PaperPresenter, PaperShape
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import PaperFolder, Printer, ShopDoor
from shopclub.ui.setup.presenter import SetupPresenter
from shopclub.ui.setup.screen import SetupScreen
from shopclub.ui.sign_in.presenter import SignInPresenter
from shopclub.ui.sign_in.screen import SignInScreen
from shopclub.ui.translation import translate

SMALLEST = (1024, 600)
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
    """One window, one screen at a time, one dialog at most."""

    def __init__(self, world: World, *, shop: Shop | None) -> None:
        super().__init__()
        self._world = world
        self._shop = shop
        self._counter: CounterScreen | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST)
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
        shop = self._open_shop()
        presenter = CounterPresenter(
            shop, jobs=self._world.jobs, actor=actor, received=self._received
        )
        ways = CounterWays(
            new_member=lambda prefill: self._open_signup(actor, prefill=prefill),
            show_card=self._show_card,
            show_ledger=self.to_member,
            show_receipt=self._show_receipt,
            open_menu=self._open_menu,
        )
        self._counter = CounterScreen(presenter, ways=ways)
        self._only(self._counter)
        self._counter.take_focus()

    def to_member(self, member_id: int) -> None:
        """Open a member's page."""
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

    def come_forward(self) -> None:
        """Come to the front, as when ShopClub is started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _to_setup(self) -> None:
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
            lambda: shop.lookup.card(member_id), done=self._open_card, refused=self._report
        )

    def _open_card(self, face: CardFace) -> None:
        from shopclub.documents import card

        title = translate("Window", "Card {number}").format(number=face.number)
        self._open_paper(
            lambda: card.draw(face),
            title=title,
            file_name=title,
            shape=PaperShape.CARD,
            remembered=self._world.preferences.config.card_printer,
            remember=lambda printer: self._world.preferences.remember_printer(card=printer),
            texts=(face.shop.name, face.member_name),
        )

    def _show_receipt(self, issued: IssuedReceipt) -> None:
        from shopclub.documents import receipt

        number = dashed_receipt_number(issued.receipt.number)
        title = translate("Window", "Receipt {number}").format(number=number)
        self._open_paper(
            lambda: receipt.draw(issued.receipt, member_name=issued.member_name),
            title=title,
            file_name=title,
            shape=PaperShape.ROLL,
            remembered=self._world.preferences.config.receipt_printer,
            remember=lambda printer: self._world.preferences.remember_printer(receipt=printer),
            texts=(issued.receipt.shop.name, issued.member_name or ""),
        )

    def _open_paper(
        self,
        pdf_maker: Callable[[], bytes],
        *,
        title: str,
        file_name: str,
        shape: PaperShape,
        remembered: str,
        remember: Callable[[str], None],
        texts: tuple[str, ...] = (),
    ) -> None:
        presenter = PaperPresenter(
            pdf_maker=pdf_maker,
            title=title,
            name=file_name,
            shape=shape,
            jobs=self._world.jobs,
            folder=self._world.folder,
            printer=self._world.printer,
            remembered=remembered,
            remember=remember,
            texts=texts,
        )
        PaperDialog(presenter).open_over(self)

    def _received(self, issued: IssuedReceipt) -> None:
        """Say that a sale is saved, and print its receipt where the last one was printed."""
        if self._counter is None:
            return
        number = dashed_receipt_number(issued.receipt.number)
        printer = self._world.preferences.config.receipt_printer
        if not printer:
            text = translate("Window", "Saved as {number}. F8 shows the receipt.")
            self._counter.announce(text.format(number=number))
            return
        self._counter.announce(translate("Window", "Saved as {number}.").format(number=number))
        self._world.jobs.reading(
            lambda: self._print(issued, printer=printer, number=number),
            done=lambda _: None,
            refused=self._report,
        )

    def _report(self, refusal: Refusal) -> None:
        if self._counter is not None:
            self._counter.report(refusal)

    def _print(self, issued: IssuedReceipt, *, printer: str, number: str) -> None:
        from shopclub.documents import receipt

        pdf = receipt.draw(issued.receipt, member_name=issued.member_name)
        self._world.printer.print_pages(pdf, printer=printer, title=number)

    def _choose(self, member_id: int) -> None:
        if self._counter is not None:
            self._counter.choose_member(member_id)

    def _open_menu(self, anchor: QWidget) -> None:
        menu = DeskMenu(self._world.preferences, parent=anchor)
        menu.sign_out.triggered.connect(self._sign_out)
        menu.exec(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def _sign_out(self) -> None:
        self.to_sign_in(self._open_shop())

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
