"""Members as a table that spreadsheets open, and that our own import reads again."""

import csv
from collections.abc import Sequence
from io import StringIO

from shopclub.counter.member_list import ListedMember
from shopclub.exchange.cells import escaped
from shopclub.exchange.days import written_birthday
from shopclub.insights.report import tier_title
from shopclub.kernel.money import Currency
from shopclub.kernel.phrases import Phrases, phrases_of
from shopclub.members.people import MemberState
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, Permission


def member_file(shop: Shop, member_ids: Sequence[int], *, by: Actor) -> bytes:
    """Return members as CSV with a head, in UTF-8 with its mark, in the language of papers.

    Heads, birthdays and days are such that our own import takes them for what they are; money is
    in whole units with its decimals; what could be taken for a formula is escaped. Have the log
    say it first. Raises NotPermitted.
    """
    by.require(Permission.EXPORT)
    phrases, money = phrases_of(shop.identity.language), shop.identity.currency
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(_heads(phrases))
    for member in shop.member_list.whole(member_ids, by=by):
        writer.writerow(_row(member, phrases=phrases, currency=money))
    return text.getvalue().encode("utf-8-sig")


def _heads(phrases: Phrases) -> tuple[str, ...]:
    return (
        phrases.translate("MemberFile", "Name"),
        phrases.translate("MemberFile", "Phone"),
        phrases.translate("MemberFile", "Card number"),
        phrases.translate("MemberFile", "Birthday"),
        phrases.translate("MemberFile", "Member since"),
        phrases.translate("MemberFile", "Points"),
        phrases.translate("MemberFile", "Tags"),
        phrases.translate("MemberFile", "Tier"),
        phrases.translate("MemberFile", "Spent in all"),
        phrases.translate("MemberFile", "Visits"),
        phrases.translate("MemberFile", "Last visit"),
        phrases.translate("MemberFile", "Standing"),
    )


def _row(member: ListedMember, *, phrases: Phrases, currency: Currency) -> tuple[object, ...]:
    last = member.last_visit
    return (
        escaped(member.name),
        escaped(member.phone),
        member.card_number,
        written_birthday(member.birthday, language=phrases.language),
        member.joined.isoformat(),
        member.points,
        escaped(phrases.translate("MemberFile", ", ").join(member.tags)),
        escaped(tier_title(member.tier, phrases=phrases)),
        _money(member.spent, exponent=currency.exponent),
        member.visits,
        "" if last is None else last.isoformat(),
        _standing(member.state, phrases=phrases),
    )


def _standing(state: MemberState, *, phrases: Phrases) -> str:
    match state:
        case MemberState.ACTIVE:
            return phrases.translate("MemberFile", "active")
        case MemberState.FROZEN:
            return phrases.translate("MemberFile", "frozen")
        case MemberState.LEFT:
            return phrases.translate("MemberFile", "left")


def _money(minor: int, *, exponent: int) -> str:
    if exponent == 0:
        return str(minor)
    whole, rest = divmod(abs(minor), 10**exponent)
    return f"{'-' if minor < 0 else ''}{whole}.{rest:0{exponent}d}"
