"""Vouchers and gifts of a person who is erased; in the caller's transaction, after the erasure."""

from datetime import date

from shopclub.kernel.clock import Moment
from shopclub.rewards.seals import without_card
from shopclub.rewards.voucher_book import Vouchers
from shopclub.rewards.vouchers import OURS
from shopclub.storage.database import rows, run, run_many


def end_vouchers(
    member_id: int, *, vouchers: Vouchers, moment: Moment, staff_id: int | None
) -> None:
    """Make every voucher void that the person could still use: nobody else may."""
    for voucher in vouchers.open_of(member_id, on=date.min):
        vouchers.void_erased(voucher, moment=moment, staff_id=staff_id)


def forget_on_slips(member_id: int) -> None:
    """Take the ends of cards off the slips of gifts, and the reasons typed for void vouchers."""
    every = [(without_card(text), id_) for id_, text in rows(_SLIPS, member_id)]
    run_many("UPDATE gift_redemption SET slip = ? WHERE id = ?", every)
    run(_DROP_REASONS, *OURS, member_id)


_SLIPS = "SELECT id, slip FROM gift_redemption WHERE member_id = ?"
_DROP_REASONS = f"""
UPDATE voucher_move SET reason = '' WHERE reason NOT IN ({", ".join("?" * len(OURS))}, '')
AND voucher_id IN (SELECT id FROM voucher WHERE member_id = ?)
"""  # noqa: S608  # our own marks
