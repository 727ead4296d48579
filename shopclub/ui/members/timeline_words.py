"""What the line of time says of an event: its words, the note under them, its icon and colour."""

from dataclasses import dataclass

from shopclub.counter.member_history import EventKind, MemberEvent
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.money import Currency, format_money, plain_hundredths
from shopclub.points.ledger import EntryKind
from shopclub.ui.members.act_words import event_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind
from shopclub.ui.words import full_day_word, points_word, signed_points


@dataclass(frozen=True, slots=True)
class EventWords:
    """An event as it is shown."""

    title: str
    note: str
    icon: str
    kind: BadgeKind = BadgeKind.NEUTRAL


def words_of(event: MemberEvent, *, currency: Currency) -> EventWords:
    """Return the words of an event."""
    money = format_money(abs(event.money), currency=currency)
    match event.kind:
        case EventKind.SALE:
            title = translate("Timeline", "Bought for {amount}").format(amount=money)
            return EventWords(title, _sale_note(event), "store")
        case EventKind.REFUND:
            title = translate("Timeline", "{amount} given back").format(amount=money)
            number = dashed_receipt_number(event.what)
            note = translate("Timeline", "of sale {number}").format(number=number)
            if event.points:
                note = _joined(_points(event.points), note)
            return EventWords(title, note, "undo-2", BadgeKind.WARN)
        case EventKind.GIFT:
            return _gift_words(event)
        case EventKind.VOUCHER:
            return _voucher_words(event, currency=currency)
        case EventKind.POINTS:
            return _points_words(event)
        case EventKind.TIER:
            icon = "lock" if event.what in ("lock", "unlock") else "award"
            return EventWords(event_word(event), "", icon, BadgeKind.WARN)
        case EventKind.NOTE:
            title = translate("Timeline", "Note, {name}").format(name=event.staff)
            return EventWords(title, event.before, "message-square", BadgeKind.INFO)
        case EventKind.EDIT:
            return EventWords(event_word(event), event.staff, "pencil", BadgeKind.INFO)
        case EventKind.ACT:
            icon = "users" if event.what == "merge members" else "user"
            return EventWords(event_word(event), event.staff, icon)


def _sale_note(event: MemberEvent) -> str:
    earned = _points(event.points) if event.points else ""
    used = (
        translate("Timeline", "paid with {points}").format(points=points_word(event.used))
        if event.used
        else ""
    )
    return _joined(earned, used, dashed_receipt_number(event.number))


def _gift_words(event: MemberEvent) -> EventWords:
    if event.before == "undone":
        words = translate("Timeline", "Gift taken back: {name}")
    elif event.before:
        words = translate("Timeline", "Birthday gift: {name}")
    else:
        words = translate("Timeline", "Gift: {name}")
    note = _points(event.points) if event.points else translate("Timeline", "for no points")
    return EventWords(words.format(name=event.what), note, "gift", BadgeKind.SOFT)


def _voucher_words(event: MemberEvent, *, currency: Currency) -> EventWords:
    if event.money:
        title = translate("Timeline", "Voucher of {amount}").format(
            amount=format_money(event.money, currency=currency)
        )
    else:
        title = translate("Timeline", "Voucher of {percent} %").format(
            percent=plain_hundredths(event.points)
        )
    until = "" if event.until is None else _until(event)
    return EventWords(title, until, "ticket", BadgeKind.SOFT)


def _points_words(event: MemberEvent) -> EventWords:
    until = "" if event.until is None else _until(event)
    match EntryKind(event.what):
        case EntryKind.EXPIRE:
            title = translate("Timeline", "{points} lapsed").format(
                points=points_word(-event.points)
            )
            return EventWords(title, translate("Timeline", "not used in time"), "clock")
        case EntryKind.ADJUST:
            title = translate("Timeline", "{points} by hand").format(points=_points(event.points))
            return EventWords(title, _joined(event.before, event.staff), "pencil", BadgeKind.INFO)
        case EntryKind.OPENING:
            title = translate("Timeline", "{points} brought along").format(
                points=_points(event.points)
            )
            return EventWords(title, until, "star", BadgeKind.SOFT)
        case _:
            title = translate("Timeline", "{points} as a bonus").format(
                points=_points(event.points)
            )
            return EventWords(title, until, "star", BadgeKind.SOFT)


def _until(event: MemberEvent) -> str:
    assert event.until is not None
    return translate("Timeline", "use by {day}").format(day=full_day_word(event.until))


def _points(points: int) -> str:
    if abs(points) == 1:
        return translate("Timeline", "{points} point").format(points=signed_points(points))
    return translate("Timeline", "{points} points").format(points=signed_points(points))


def _joined(*parts: str) -> str:
    said, *rest = [part for part in parts if part] or [""]
    for part in rest:
        said = translate("Timeline", "{first}, {then}").format(first=said, then=part)
    return said
