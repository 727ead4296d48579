"""Opens gifts and vouchers over the counter, and says in one line what was done."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from shopclub.counter.gift_draft import IssuedSlip
from shopclub.counter.lookup import Profile
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.rewards.gift_dialog import GiftDialog
from shopclub.ui.rewards.gift_presenter import GiftPresenter
from shopclub.ui.rewards.undo_dialog import UndoGiftDialog
from shopclub.ui.rewards.undo_presenter import UndoGiftPresenter
from shopclub.ui.rewards.voucher_dialog import VoucherDialog
from shopclub.ui.rewards.voucher_presenter import VoucherPresenter
from shopclub.ui.translation import translate


@dataclass(frozen=True, slots=True)
class AroundRewards:
    """What gifts and vouchers need of the counter.

    `print_slip` tells whether this machine prints at once, `show_slip` shows the paper;
    `use_voucher` puts a code on the sale, or takes the one there off; `other_number` is given a
    scanned number that is no slip. `is_free` tells whether something may open.
    """

    over: QWidget
    is_free: Callable[[], bool]
    jobs: Jobs
    print_slip: Callable[[IssuedSlip], bool]
    show_slip: Callable[[IssuedSlip], None]
    use_voucher: Callable[[str], None]
    other_number: Callable[[str], None]
    done: Callable[[str], None]
    report: Callable[[Refusal], None]


class RewardDesk:
    """The ways of gifts and vouchers, for whoever is at the counter then."""

    def __init__(self, shop: Shop, actor: Callable[[], Actor], around: AroundRewards) -> None:
        self._shop = shop
        self._actor = actor
        self._around = around

    def open_gifts(self, member_id: int) -> None:
        """Show a member the gifts, to give one."""
        self._with_profile(member_id, self._show_gifts)

    def open_vouchers(self, member_id: int, used: str) -> None:
        """Show the vouchers of a member, to use one."""
        self._with_profile(member_id, partial(self._show_vouchers, used))

    def open_number(self, number: str) -> None:
        """Show the gift of a scanned slip, to take it back; any other number is handed on."""
        self._around.jobs.at_till(
            partial(self._shop.till.find_slip, number),
            done=partial(self._show_slip, number),
            refused=self._around.report,
        )

    def _with_profile(self, member_id: int, show: Callable[[Profile], None]) -> None:
        if self._around.is_free():
            self._around.jobs.at_till(
                partial(self._shop.lookup.profile, member_id),
                done=show,
                refused=self._around.report,
            )

    def _show_gifts(self, profile: Profile) -> None:
        if self._around.is_free():
            presenter = GiftPresenter(
                self._shop,
                profile,
                jobs=self._around.jobs,
                actor=self._actor(),
                given=self._given,
            )
            GiftDialog(presenter).open_over(self._around.over)

    def _show_vouchers(self, used: str, profile: Profile) -> None:
        if self._around.is_free():
            presenter = VoucherPresenter(
                self._shop,
                profile,
                jobs=self._around.jobs,
                used=used,
                chosen=self._around.use_voucher,
            )
            VoucherDialog(presenter).open_over(self._around.over)

    def _show_slip(self, number: str, issued: IssuedSlip | None) -> None:
        if issued is None:
            self._around.other_number(number)
        elif self._around.is_free():
            presenter = UndoGiftPresenter(
                self._shop,
                issued,
                jobs=self._around.jobs,
                actor=self._actor(),
                undone=self._undone,
            )
            UndoGiftDialog(presenter).open_over(self._around.over)

    def _given(self, issued: IssuedSlip) -> None:
        number = dashed_receipt_number(issued.slip.number)
        said = translate("Rewards", "{gift} is given, slip {number}.")
        self._around.done(said.format(gift=issued.slip.gift, number=number))
        if not self._around.print_slip(issued):
            self._around.show_slip(issued)

    def _undone(self, issued: IssuedSlip) -> None:
        said = translate("Rewards", "{gift} is taken back, the points are returned.")
        self._around.done(said.format(gift=issued.slip.gift))
