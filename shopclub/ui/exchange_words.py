"""How fields and kinds of lists are called on the screen."""

from shopclub.exchange.fields import Field, ListKind
from shopclub.ui.translation import translate


def field_word(field: Field) -> str:
    """Return what a field is called."""
    return {
        Field.NAME: translate("Exchange", "Name"),
        Field.PHONE: translate("Exchange", "Phone"),
        Field.CODE: translate("Exchange", "Card or code"),
        Field.GENDER: translate("Exchange", "Gender"),
        Field.BIRTHDAY: translate("Exchange", "Birthday"),
        Field.JOINED: translate("Exchange", "Member since"),
        Field.POINTS: translate("Exchange", "Points"),
        Field.TAGS: translate("Exchange", "Tags"),
        Field.NOTE: translate("Exchange", "Note"),
        Field.ADDRESS: translate("Exchange", "Address"),
        Field.INTRODUCER: translate("Exchange", "Introduced by"),
        Field.WHEN: translate("Exchange", "Date and time"),
        Field.AMOUNT: translate("Exchange", "Amount"),
        Field.NUMBER: translate("Exchange", "Receipt number"),
        Field.MEANS: translate("Exchange", "Paid by"),
    }[field]


def kind_word(kind: ListKind) -> str:
    """Return what a list of a kind is called."""
    return {
        ListKind.MEMBERS: translate("Exchange", "Members"),
        ListKind.BALANCES: translate("Exchange", "Point balances"),
        ListKind.PURCHASES: translate("Exchange", "Purchases"),
    }[kind]
