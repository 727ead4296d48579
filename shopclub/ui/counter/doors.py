"""Every dialog and page that is opened from the counter, for whoever is at it then."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from shopclub.shop import Shop
from shopclub.staff.roles import Actor, Permission
from shopclub.ui.counter.around import AroundCounter, AtCounter
from shopclub.ui.counter.ways import CounterWays
from shopclub.ui.desk_menu import MenuWays, open_desk_menu
from shopclub.ui.protocols import BackedUp
from shopclub.ui.refunds.desk import Around, RefundDesk
from shopclub.ui.rewards.desk import AroundRewards, RewardDesk
from shopclub.ui.translation import translate
from shopclub.ui.widgets.overlay import overlay_of

if TYPE_CHECKING:
    from shopclub.counter.card import CardFace
    from shopclub.counter.closing import Closing
    from shopclub.ui.members.signup_form import CardAtOnce


class CounterDoors:
    """The ways off the counter of one shop; what they bring is said at the counter."""

    def __init__(self, shop: Shop, around: AroundCounter, *, counter: AtCounter) -> None:
        self._shop = shop
        self._around = around
        self._jobs = around.world.jobs
        self._counter = counter
        self._closed = False
        self._refunds = self._refund_desk()
        self._rewards = self._reward_desk()

    def ways(self) -> CounterWays:
        """Return them as the counter takes them."""
        around, refunds, rewards = self._around, self._refunds, self._rewards
        return CounterWays(
            new_member=lambda prefill: around.staff.allowed(
                Permission.ENROL, lambda actor: self._open_signup(actor, prefill=prefill)
            ),
            show_card=self.show_card,
            show_ledger=around.to_member,
            show_phone=self._show_phone,
            scanned_receipt=rewards.open_number,
            open_menu=self._open_menu,
            open_office=around.open_office,
            redeem_gift=rewards.open_gifts,
            use_voucher=rewards.open_vouchers,
            refund=lambda member_id: refunds.open_refund(member_id=member_id),
            undo_last=refunds.open_undo,
            reprint=refunds.open_reprint,
            todays_sales=refunds.open_reprint,
            close_day=self._close_day,
        )

    def close(self) -> None:
        """Open nothing any more: whoever asked has signed out."""
        self._closed = True

    def show_card(self, member_id: int) -> None:
        """Show a member's card, unless something lies over the counter when it comes."""
        self._jobs.at_till(
            lambda: self._shop.lookup.card(member_id),
            done=self._open_card,
            refused=self._counter.report,
        )

    def open_doubts(self) -> None:
        """Show what of the shop file does not agree, and how the owner settles it."""
        from shopclub.ui.doubts.dialog import DoubtsDialog

        around = self._around
        DoubtsDialog(around.world.doubts, allowed=around.staff.allowed).open_over(around.over)

    def open_birthdays(self) -> None:
        """Open the page of the birthdays."""
        from shopclub.ui.birthdays.page import BirthdaysPage
        from shopclub.ui.birthdays.presenter import BirthdaysPresenter

        around = self._around
        presenter = BirthdaysPresenter(self._shop, jobs=self._jobs, by=lambda: around.staff.actor)
        page = BirthdaysPage(presenter, open_member=around.to_member)
        page.left.connect(around.left)
        around.show(page)
        page.take_focus()

    def _is_free(self) -> bool:
        """Tell whether something may open: one dialog at most, and only while somebody is here."""
        return not self._closed and overlay_of(self._around.over.window()) is None

    def _open_card(self, face: "CardFace") -> None:
        if self._is_free():
            self._around.papers.show_card(face, over=self._around.over)

    def _show_phone(self, member_id: int, name: str) -> None:
        from shopclub.ui.members.phone_desk import open_reveal

        counter, staff = self._counter.screen, self._around.staff
        if counter is not None:
            open_reveal(
                self._shop,
                member_id,
                name=name,
                jobs=self._jobs,
                actor=lambda: staff.actor,
                ask_owner=staff.ask_owner,
                shown=counter.show_phone,
                over=counter,
            )

    def _open_signup(self, actor: Actor, *, prefill: str) -> None:
        from shopclub.ui.members.signup_dialog import SignupDialog
        from shopclub.ui.members.signup_ending import at_once_of
        from shopclub.ui.members.signup_presenter import SignupPresenter

        presenter = SignupPresenter(
            shop=self._shop,
            actor=actor,
            jobs=self._jobs,
            enrolled=self._joined,
            open_member=self._counter.choose,
            prefill=prefill,
            at_once=at_once_of(self._around.world.preferences.config),
        )
        SignupDialog(presenter).open_over(self._around.over)

    def _joined(self, member_id: int, at_once: "CardAtOnce") -> None:
        from shopclub.ui.members.signup_ending import NewCards

        around = self._around
        self._counter.choose(member_id)
        self._counter.say_and_refresh(translate("Counter", "The new member has joined."))
        around.world.preferences.remember_new_card(prints=at_once.prints, shows=at_once.shows)
        cards = NewCards(self._shop, self._jobs, around.papers, around.over, self._counter.report)
        cards.issue(member_id, at_once)

    def _refund_desk(self) -> RefundDesk:
        papers, over = self._around.papers, self._around.over
        around = Around(
            over=over,
            is_free=self._is_free,
            jobs=self._jobs,
            print_receipt=lambda issued, reprint: papers.print_receipt(
                issued, over=over, reprint=reprint
            ),
            show_receipt=lambda issued: papers.show_receipt(issued, over=over, reprint=True),
            print_slip=lambda issued: papers.print_slip(issued, over=over),
            show_slip=lambda issued: papers.show_slip(issued, over=over),
            take_back=lambda number: self._rewards.open_number(number),
            ask_owner=self._around.staff.ask_owner,
            done=self._counter.say_and_refresh,
            report=self._counter.report,
        )
        return RefundDesk(self._shop, lambda: self._around.staff.actor, around)

    def _reward_desk(self) -> RewardDesk:
        papers, over = self._around.papers, self._around.over
        around = AroundRewards(
            over=over,
            is_free=self._is_free,
            jobs=self._jobs,
            print_slip=lambda issued: papers.print_slip(issued, over=over),
            show_slip=lambda issued: papers.show_slip(issued, over=over),
            use_voucher=self._counter.use_voucher,
            other_number=self._refunds.open_refund,
            done=self._counter.say_and_refresh,
            report=self._counter.report,
        )
        return RewardDesk(self._shop, lambda: self._around.staff.actor, around)

    def _close_day(self) -> None:
        self._around.staff.allowed(Permission.CLOSE, self._open_closing)

    def _open_closing(self, actor: Actor) -> None:
        from shopclub.ui.closing.desk import AroundClosing, ClosingDesk

        papers, over = self._around.papers, self._around.over
        around = AroundClosing(
            over=over,
            is_free=self._is_free,
            jobs=self._jobs,
            print_strip=lambda closing, reprint: papers.print_closing(
                closing, over=over, reprint=reprint
            ),
            show_strip=lambda closing, reprint: papers.show_closing(
                closing, over=over, reprint=reprint
            ),
            save_summary=partial(self._save_summary, by=actor),
            back_up=self._back_up_day,
            done=self._counter.say_and_refresh,
            report=self._counter.report,
        )
        ClosingDesk(self._shop, around).open(actor)

    def _save_summary(self, closing: "Closing", *, by: Actor) -> None:
        from shopclub.ui.paper.summaries import save_day

        world = self._around.world
        if world.preferences.config.printing.summary_at_closing:
            save_day(
                self._shop,
                date.fromisoformat(closing.day),
                jobs=self._jobs,
                folder=world.folder,
                accent=self._around.papers.accent,
                done=self._counter.say_and_refresh,
                refused=self._counter.report,
                by=by,
            )

    def _back_up_day(self, told: BackedUp) -> None:
        from shopclub.ui.backup.words import made_words

        self._around.world.keeper.after_closing(
            done=lambda made: told(made_words(made), well=made.is_well)
        )

    def _open_menu(self, anchor: QWidget) -> None:
        open_desk_menu(
            anchor,
            preferences=self._around.world.preferences,
            staff=self._around.staff,
            ways=MenuWays(
                sign_out=self._around.sign_out,
                office=self._around.open_office,
                confirm_clock=self._confirm_clock,
                close_day=self._close_day,
            ),
        )

    def _confirm_clock(self, actor: Actor) -> None:
        def confirm() -> None:
            self._shop.till.confirm_clock(by=actor)
            self._shop.turn_of_day()

        self._jobs.at_till(
            confirm, done=lambda _: self._say_clock_confirmed(), refused=self._counter.report
        )

    def _say_clock_confirmed(self) -> None:
        self._counter.say_and_refresh(translate("Window", "Date and time are confirmed."))
