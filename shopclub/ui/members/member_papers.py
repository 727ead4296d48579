"""The papers of a member: receipts, slips of gifts, vouchers, and a letter for the birthday."""

from collections.abc import Callable
from dataclasses import dataclass

from shopclub.birthdays.ahead import LOOK_AHEAD, Coming
from shopclub.counter.gift_draft import IssuedSlip
from shopclub.counter.member_history import EventKind, MemberEvent
from shopclub.counter.receipt import IssuedReceipt
from shopclub.counter.voucher_paper import VoucherPaper, voucher_paper
from shopclub.insights.letters import BirthdayLetter, NoLetter
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal


@dataclass(frozen=True, slots=True)
class MemberPaperWays:
    """Where each kind of paper is shown."""

    receipt: Callable[[IssuedReceipt], None]
    slip: Callable[[IssuedSlip], None]
    voucher: Callable[[VoucherPaper], None]
    letters: Callable[[tuple[BirthdayLetter, ...]], None]


class MemberPapers:
    """Finds a paper again on the reading lane and shows it."""

    def __init__(self, shop: Shop, *, jobs: Jobs, ways: MemberPaperWays) -> None:
        self._shop = shop
        self._jobs = jobs
        self._ways = ways

    def open(self, event: MemberEvent, *, refused: Callable[[Refusal], None]) -> None:
        """Show the paper of an event, as it was printed; other events have none."""
        shop, ways = self._shop, self._ways
        match event.kind:
            case EventKind.SALE | EventKind.REFUND:
                self._jobs.reading(
                    lambda: shop.till.find_receipt(event.number),
                    done=lambda found: None if found is None else ways.receipt(found),
                    refused=refused,
                )
            case EventKind.GIFT:
                self._jobs.reading(
                    lambda: shop.till.find_gift(event.key.split(":")[1]),
                    done=lambda found: None if found is None else ways.slip(found),
                    refused=refused,
                )
            case EventKind.VOUCHER:
                self._jobs.reading(
                    lambda: self._voucher(event.number), done=ways.voucher, refused=refused
                )

    def write_letter(
        self, member_id: int, *, by: Actor, refused: Callable[[Refusal], None]
    ) -> None:
        """Write the letter of a member's next birthday.

        Within the days that the list looks ahead, what it brings as a voucher is issued with it.
        """
        self._jobs.at_till(
            lambda: self._next_day(member_id, by=by),
            done=lambda row: self._jobs.reading(
                lambda: self._shop.today_book.letters((row,), by=by),
                done=self._ways.letters,
                refused=refused,
            ),
            refused=refused,
        )

    def _next_day(self, member_id: int, *, by: Actor) -> Coming:
        row = self._shop.birthdays.next_day(member_id)
        if row is None or not self._shop.today_book.letters((row,), by=by):
            raise NoLetter
        if row.days <= max(LOOK_AHEAD):
            self._shop.till.issue_for_letters((row,), by=by)
        return row

    def _voucher(self, code: str) -> VoucherPaper:
        shop = self._shop
        voucher = shop.vouchers.with_code(code)
        owner = voucher.member_id
        name = "" if owner is None else shop.members.member(owner).name
        return voucher_paper(voucher, member_name=name, identity=shop.identity)
