"""People with all that a shop can know of one, and what must not be found of them afterwards."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from shopclub.birthdays.greetings import Way
from shopclub.birthdays.perks import Occasion
from shopclub.counter.gift_draft import GiftDraft
from shopclub.counter.receipt import IssuedReceipt
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import Member, NewMember
from shopclub.members.particulars import Gender, Particulars
from shopclub.rewards.gifts import GiftSaid
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.storage.database import rows
from tests.builders import Desk

SUMS = (
    "SELECT count(*), sum(paid), sum(points_used), sum(points_earned) FROM sale",
    "SELECT count(*), sum(money), sum(bill) FROM sale_refund",
    "SELECT * FROM sales_by_day ORDER BY day",
    "SELECT * FROM sales_by_month ORDER BY month",
    "SELECT * FROM sales_by_cohort ORDER BY 1, 2",
    "SELECT member_id, visits, paid FROM sales_by_member ORDER BY member_id",
    "SELECT kind, count(*), sum(points) FROM point_entry GROUP BY kind",
    "SELECT member_id, sum(remaining) FROM point_lot GROUP BY member_id",
    "SELECT * FROM point_balance ORDER BY member_id",
    "SELECT * FROM point_debt ORDER BY entry_id",
    "SELECT tier, count(*) FROM member_tier GROUP BY tier",
    "SELECT * FROM tier_change ORDER BY id",
    "SELECT member_id, sum(spend) FROM tier_spend GROUP BY member_id",
    "SELECT count(*), sum(points) FROM gift_redemption",
    "SELECT count(*) FROM voucher",
    "SELECT joined_day, count(*) FROM member GROUP BY joined_day",
    "SELECT count(*), sum(given) FROM member_consent",
)
"""Whatever an owner may have reported once: none of it may change."""


@dataclass(frozen=True, slots=True)
class Canary:
    """A member, one of their receipts, and every text of theirs that a file could hold."""

    member: Member
    receipt: IssuedReceipt
    texts: tuple[str, ...]


def canary(desk: Desk, number: int) -> Canary:
    """Enrol someone of whom everything is known, who has bought, redeemed, changed and lost."""
    shop, by = desk.shop, desk.owner
    name, phone = f"Qanarina{number:03d}", f"13{number:03d}777{number:03d}"
    told = Particulars(
        gender=Gender.OTHER,
        address=f"address{number:03d}",
        preferences=f"prefers{number:03d}",
        allergies=f"allergic{number:03d}",
        note=f"note{number:03d}",
        tags=(f"tagged{number:03d}",),
    )
    born = Birthday(Calendar.SOLAR, 11, 21 + number % 7, year=1980)
    yes = Consenting(Purpose.REMINDERS, "May we remind you?")
    new = NewMember(f"Before{name}", phone, born, told, (yes,))
    member = shop.members.enrol(new, by=by)
    member = shop.members.edit(member.member_id, NewMember(name, phone, born, told), by=by)
    id_ = member.member_id
    shop.members.add_code(id_, f"OLD{number:03d}CARD", by=by)
    shop.notes.add(id_, f"written{number:03d}", by=by)
    shop.birthdays.add_family_day(id_, f"grandson{number:03d}", born, by=by)
    occasion = Occasion(2026, date(2026, 11, born.day))
    shop.birthdays.greet(id_, occasion, Way.SAID, by=by)
    issued = desk.ring_up(20_000 + number, member=member)
    desk.ring_up(5_000, member=member, points=100)
    shop.till.adjust_points(id_, 7, reason=f"lost by note{number:03d}", source=f"a{id_}", by=by)
    shop.member_acts.reveal_phone(id_, reason=f"note{number:03d} asked", by=by)
    terms = NewVoucher(VoucherTerms(500, 0, 0), date(2026, 11, 21), date(2027, 1, 31), id_)
    first, _ = shop.vouchers.issue_by_hand(terms, count=2, request_id=f"v{id_}", by=by)
    shop.vouchers.void(first.voucher_id, reason=f"lost by {name}", by=by)
    digits = phone[2:]
    texts = (
        name,
        name.lower(),
        phone,
        digits,
        f"old{number:03d}",
        member.card_number,
        *(f"{word}{number:03d}" for word in ("address", "prefers", "allergic", "note", "tagged")),
        f"grandson{number:03d}",
        f"written{number:03d}",
    )
    return Canary(member, issued, texts)


def give_gift(desk: Desk, member: Member) -> str:
    """Give a member a gift for points, and return the id of what was given."""
    gift = desk.shop.gifts.add(GiftSaid("mug", points=10), by=desk.owner)
    redemption = f"gift{member.member_id}"
    desk.shop.till.give_gift(GiftDraft(redemption, gift.gift_id, member.member_id), by=desk.owner)
    return redemption


def sums() -> list[object]:
    """Return every sum of the open shop."""
    return [rows(statement) for statement in SUMS]


def hits(path: Path, texts: tuple[str, ...]) -> dict[str, int]:
    """Count each text's bytes in a shop file and in what lies beside it; only what is found."""
    found: dict[str, int] = {}
    for file in path.parent.glob(f"{path.name}*"):
        content = file.read_bytes()
        for text in texts:
            for encoded in (text.encode(), text.encode("utf-16-le")):
                if count := content.count(encoded):
                    found[f"{text} in {file.name}"] = count
    return found
