"""The counter of a window: how it is opened, and what is said at it from elsewhere."""

from typing import TYPE_CHECKING

from shopclub.kernel.codes import dashed_receipt_number
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.counter.around import AroundCounter
from shopclub.ui.jobs import Refusal
from shopclub.ui.paper.failed_prints_presenter import FailedPrintsPresenter
from shopclub.ui.translation import translate

__all__ = ["AroundCounter", "CounterDesk"]

if TYPE_CHECKING:
    from shopclub.counter.receipt import IssuedReceipt
    from shopclub.ui.birthdays.badge import BirthdayBadge
    from shopclub.ui.counter.doors import CounterDoors
    from shopclub.ui.counter.holding import Found
    from shopclub.ui.counter.screen import CounterScreen


class CounterDesk:
    """The counter while somebody is at it; what is said before or after that is not heard."""

    def __init__(self, around: AroundCounter) -> None:
        self._around = around
        self._failed_prints = FailedPrintsPresenter(around.world.prints)
        self._screen: CounterScreen | None = None
        self._doors: CounterDoors | None = None
        self._birthdays: BirthdayBadge | None = None

    @property
    def screen(self) -> "CounterScreen | None":
        """The counter, or None while nobody is at it."""
        return self._screen

    def open(self, shop: Shop, *, actor: Actor) -> "CounterScreen":
        """Make the counter for whoever signed in."""
        from shopclub.ui.backup.notice import BackupNotice
        from shopclub.ui.birthdays.badge import BirthdayBadge
        from shopclub.ui.bugs.crash_badge import CrashBadge
        from shopclub.ui.counter.doors import CounterDoors
        from shopclub.ui.counter.holding import Holding
        from shopclub.ui.counter.presenter import CounterPresenter
        from shopclub.ui.counter.screen import CounterScreen
        from shopclub.ui.doubts.notice import DoubtNotice
        from shopclub.ui.paper.failed_prints import FailedPrints
        from shopclub.ui.sounds import Sounds

        around, world = self._around, self._around.world
        around.staff.say = self.say
        self._doors = doors = CounterDoors(shop, around, counter=self)
        presenter = CounterPresenter(
            shop,
            jobs=world.jobs,
            actor=actor,
            received=self._received,
            ask_owner=around.staff.ask_owner,
            holding=Holding(
                shop, held=world.held, told=lambda found: self._say_held(found, shop=shop)
            ),
        )
        sounds = Sounds(on=lambda: world.preferences.config.sounds)
        self._screen = screen = CounterScreen(presenter, ways=doors.ways(), sounds=sounds)
        screen.add_notice(FailedPrints(self._failed_prints, keys_of=screen))
        screen.add_notice(BackupNotice(world.keeper, screen))
        world.doubts.read()
        screen.add_notice(DoubtNotice(world.doubts, screen, opened=doors.open_doubts))
        screen.add_badge(CrashBadge(around.bugs))
        self._birthdays = BirthdayBadge(shop, jobs=world.jobs, opened=doors.open_birthdays)
        screen.add_badge(self._birthdays)
        self._birthdays.read_again()
        return screen

    def close(self) -> None:
        """Leave the counter: nobody is at it any more."""
        if self._doors is not None:
            self._doors.close()
        self._screen = self._birthdays = self._doors = None
        self._failed_prints.detach()

    def read_again(self) -> None:
        """Read again what the counter shows, as when a page over it has gone."""
        if self._screen is not None:
            self._screen.refresh()
        if self._birthdays is not None:
            self._birthdays.read_again()

    def report(self, refusal: Refusal) -> None:
        """Show what the world did not let happen."""
        if self._screen is not None:
            self._screen.report(refusal)

    def say(self, line: str) -> None:
        """Say a success in one quiet line."""
        if self._screen is not None:
            self._screen.announce(line)

    def say_and_refresh(self, line: str) -> None:
        """Say a success in one quiet line, and show the day anew."""
        if self._screen is not None:
            self._screen.announce(line)
            self._screen.refresh()

    def choose(self, member_id: int) -> None:
        """Bring a member to the counter, as after signup."""
        if self._screen is not None:
            self._screen.choose_member(member_id)

    def use_voucher(self, code: str) -> None:
        """Put a voucher on the sale, or take it off with an empty code."""
        if self._screen is not None:
            self._screen.use_voucher(code)

    def hand_over(self, actor: Actor) -> None:
        """Go on under somebody else, with the sale as it is."""
        if self._screen is not None:
            self._screen.hand_over(actor)

    def bare(self) -> None:
        """Take off every page that lies over the counter: somebody else opened it."""
        while self._screen is not None and self._screen.isHidden():
            self._around.left()

    def show_card(self, member_id: int) -> None:
        """Show a member's card over the window."""
        if self._doors is not None:
            self._doors.show_card(member_id)

    def _received(self, issued: "IssuedReceipt") -> None:
        """Say that a sale is saved, and print its receipt where the last one was printed."""
        if self._screen is None:
            return
        number = dashed_receipt_number(issued.receipt.number)
        said = (
            translate("Window", "Saved as {number}.")
            if self._around.papers.print_receipt(issued, over=self._around.over)
            else translate("Window", "Saved as {number}. F8 shows the receipt.")
        )
        self._screen.announce(said.format(number=number), can_undo=True)

    def _say_held(self, found: "Found", *, shop: Shop) -> None:
        from shopclub.ui.counter.held_words import said_of

        self.say(said_of(found, clock=shop.clock, today=shop.clock.today()))
