"""How entries of the ledger are spoken of, and in which colours."""

from shopclub.points.ledger import EntryKind
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind


def entry_word(kind: EntryKind) -> str:
    """Return what an entry of the ledger is, as a badge says it."""
    match kind:
        case EntryKind.EARN:
            return translate("Words", "earn")
        case EntryKind.BONUS:
            return translate("Words", "bonus")
        case EntryKind.REDEEM:
            return translate("Words", "redeem")
        case EntryKind.EXPIRE:
            return translate("Words", "expire")
        case EntryKind.REVERSE:
            return translate("Words", "reverse")
        case EntryKind.RESTORE:
            return translate("Words", "restore")
        case EntryKind.ADJUST:
            return translate("Words", "adjust")
        case EntryKind.OPENING:
            return translate("Words", "opening")
        case EntryKind.TRANSFER:
            return translate("Words", "transfer")


def entry_badge(kind: EntryKind) -> BadgeKind:
    """Return the colour in which an entry of the ledger is named."""
    return {
        EntryKind.EARN: BadgeKind.OK,
        EntryKind.BONUS: BadgeKind.SOFT,
        EntryKind.REDEEM: BadgeKind.INFO,
        EntryKind.EXPIRE: BadgeKind.WARN,
        EntryKind.REVERSE: BadgeKind.DANGER,
        EntryKind.RESTORE: BadgeKind.OK,
        EntryKind.ADJUST: BadgeKind.NEUTRAL,
        EntryKind.OPENING: BadgeKind.NEUTRAL,
        EntryKind.TRANSFER: BadgeKind.NEUTRAL,
    }[kind]
