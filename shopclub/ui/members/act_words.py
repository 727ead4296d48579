"""The words of acts on a member, and of what happened to one."""

from dataclasses import dataclass

from shopclub.counter.member_acts import REVEAL_REASONS, Adjusted
from shopclub.counter.member_history import EventKind, MemberEvent
from shopclub.ui.members.page_acts import Act
from shopclub.ui.members.told_words import held_word
from shopclub.ui.translation import translate
from shopclub.ui.words import full_day_word, points_figure, signed_points, tier_word


@dataclass(frozen=True, slots=True)
class ActWords:
    """An act in the menu, what it will do, and its button; `asks` whether it needs a reason.

    `reasons` are those that can be chosen instead of typing one.
    """

    menu: str
    title: str
    says: str
    verb: str
    icon: str
    asks: bool = False
    danger: bool = False
    reasons: tuple[str, ...] = ()


def act_words(act: Act) -> ActWords:
    """Return the words of an act."""
    match act:
        case Act.ADJUST:
            return ActWords(
                translate("MemberActs", "&Adjust points ..."),
                translate("MemberActs", "Adjust points"),
                translate("MemberActs", "Counts for the balance, never for the tier."),
                translate("MemberActs", "Adjust"),
                "pencil",
                asks=True,
            )
        case Act.LOCK:
            return ActWords(
                translate("MemberActs", "&Lock the tier ..."),
                translate("MemberActs", "Lock the tier"),
                translate("MemberActs", "No review takes this tier away until it is unlocked."),
                translate("MemberActs", "Lock"),
                "lock",
            )
        case Act.UNLOCK:
            return ActWords(
                translate("MemberActs", "Un&lock the tier ..."),
                translate("MemberActs", "Unlock the tier"),
                translate("MemberActs", "The next review judges this tier again."),
                translate("MemberActs", "Unlock"),
                "lock",
            )
        case Act.FREEZE:
            return ActWords(
                translate("MemberActs", "&Freeze ..."),
                translate("MemberActs", "Freeze this membership"),
                translate(
                    "MemberActs", "Nothing is sold to it or redeemed by it; the counter says why."
                ),
                translate("MemberActs", "Freeze"),
                "lock",
                asks=True,
            )
        case Act.UNFREEZE:
            return ActWords(
                translate("MemberActs", "Un&freeze ..."),
                translate("MemberActs", "Unfreeze this membership"),
                translate("MemberActs", "It is served again at once."),
                translate("MemberActs", "Unfreeze"),
                "check",
            )
        case _:
            return _rarer_words(act)


def _rarer_words(act: Act) -> ActWords:
    if act is Act.REPLACE_CARD:
        return ActWords(
            translate("MemberActs", "&Replace a lost card ..."),
            translate("MemberActs", "Replace a lost card"),
            translate("MemberActs", "A new number is given; the old card is refused from now on."),
            translate("MemberActs", "Replace"),
            "credit-card",
        )
    if act is Act.REVEAL:
        return ActWords(
            translate("MemberActs", "&Show the phone number ..."),
            translate("MemberActs", "Show the phone number"),
            translate("MemberActs", "Who saw it and why is kept with the member."),
            translate("MemberActs", "Show"),
            "eye",
            asks=True,
            reasons=REVEAL_REASONS,
        )
    if act is Act.FREE_PHONE:
        return ActWords(
            translate("MemberActs", "The &number is somebody else's ..."),
            translate("MemberActs", "The number is somebody else's now"),
            translate(
                "MemberActs",
                "The number is taken from this member, and whoever has it now can join with it."
                " Why is kept with the member.",
            ),
            translate("MemberActs", "Take it away"),
            "phone",
            asks=True,
        )
    return ActWords(
        translate("MemberActs", "Leave the &club ..."),
        translate("MemberActs", "Leave the club"),
        translate(
            "MemberActs",
            "No search or card finds this member any more, and the phone number is free again."
            " Points stay in the ledger until they lapse.",
        ),
        translate("MemberActs", "Leave"),
        "log-out",
        danger=True,
    )


def adjusted_word(adjusted: Adjusted) -> str:
    """Return what points by hand make of the balance."""
    said = translate("MemberActs", "{before} now, {change}, {after} then").format(
        before=points_figure(adjusted.before),
        change=signed_points(adjusted.points),
        after=points_figure(adjusted.after),
    )
    if adjusted.expires_on is None:
        return said
    lasting = translate("MemberActs", "{said}; usable until {day}")
    return lasting.format(said=said, day=full_day_word(adjusted.expires_on))


def event_word(event: MemberEvent) -> str:
    """Return what happened."""
    if event.kind is EventKind.TIER:
        return _move_word(event)
    if event.kind is EventKind.EDIT:
        if event.what == "phone shown":
            return translate("MemberActs", "Phone number shown: {reason}").format(
                reason=reveal_reason_word(event.before)
            )
        if event.what == "phone moved":
            return translate("MemberActs", "The number went to somebody else: {reason}").format(
                reason=event.before
            )
        field = field_word(event.what)
        if event.number and not event.before:
            return translate("MemberActs", "{field} changed, was somebody who was erased").format(
                field=field
            )
        if not event.before:
            return translate("MemberActs", "{field} entered").format(field=field)
        return translate("MemberActs", "{field} changed, was {before}").format(
            field=field, before=held_word(event.what, event.before)
        )
    return _act_word(event.what)


def reveal_reason_word(reason: str) -> str:
    """Return why a phone number is shown: a reason that can be chosen, or as it was typed."""
    words = {
        "call back": translate("MemberActs", "to call the member"),
        "delivery": translate("MemberActs", "for a delivery"),
        "check the number": translate("MemberActs", "to check the number"),
    }
    return words.get(reason, reason)


def _move_word(event: MemberEvent) -> str:
    before, after = event.from_tier, event.to_tier
    first = "" if before is None else tier_word(before)
    then = "" if after is None else tier_word(after)
    reason = event.what.partition(":")[0]
    if reason == "lock":
        return translate("MemberActs", "{tier} locked").format(tier=then)
    if reason == "unlock":
        return translate("MemberActs", "{tier} unlocked").format(tier=then)
    if reason == "sale":
        return translate("MemberActs", "From {first} to {then} by a purchase").format(
            first=first, then=then
        )
    if reason == "refund":
        return translate("MemberActs", "From {first} to {then} by a refund").format(
            first=first, then=then
        )
    if reason == "merge":
        return translate("MemberActs", "From {first} to {then} by a merge").format(
            first=first, then=then
        )
    if reason == "import":
        return translate("MemberActs", "From {first} to {then} by an import").format(
            first=first, then=then
        )
    return translate("MemberActs", "From {first} to {then} at a review").format(
        first=first, then=then
    )


def field_word(field: str) -> str:
    """Return what a field of the particulars is called."""
    words = {
        "name": translate("MemberActs", "Name"),
        "phone": translate("MemberActs", "Phone"),
        "birthday": translate("MemberActs", "Birthday"),
        "guardian": translate("MemberActs", "Guardian"),
        "gender": translate("MemberActs", "Gender"),
        "address": translate("MemberActs", "Address"),
        "preferences": translate("MemberActs", "Preferences"),
        "allergies": translate("MemberActs", "Allergies"),
        "note": translate("MemberActs", "Note"),
        "tags": translate("MemberActs", "Tags"),
        "introduced by": translate("MemberActs", "Introduced by"),
    }
    return words.get(field, field)


def _act_word(action: str) -> str:
    words = {
        "enrol": translate("MemberActs", "Joined the club"),
        "replace card": translate("MemberActs", "Card replaced"),
        "add code": translate("MemberActs", "Further code added"),
        "freeze member": translate("MemberActs", "Membership frozen"),
        "unfreeze member": translate("MemberActs", "Membership unfrozen"),
        "leave": translate("MemberActs", "Left the club"),
        "hand out data": translate("MemberActs", "All data handed out"),
        "add family day": translate("MemberActs", "Day of the family added"),
        "drop note": translate("MemberActs", "Note removed"),
        "drop family day": translate("MemberActs", "Day of the family removed"),
        "merge members": translate("MemberActs", "Two memberships merged"),
    }
    return words.get(action, action)
