"""What papers are called in print queues and folders, where others read it: never after somebody.

Of a card or a voucher only the last digits are told: the whole number is as good as the card.
"""

from collections.abc import Sequence

from shopclub.ui.translation import translate

LAST_DIGITS = 4


def card_title(number: str) -> str:
    """Return what a card is called."""
    return translate("Window", "Card {number}").format(number=number[-LAST_DIGITS:])


def cards_title(numbers: Sequence[str]) -> str:
    """Return what sheets of cards are called."""
    return translate("Window", "Cards {first} to {last}").format(
        first=numbers[0][-LAST_DIGITS:], last=numbers[-1][-LAST_DIGITS:]
    )


def vouchers_title(code: str) -> str:
    """Return what sheets of vouchers are called that begin with one."""
    return translate("Window", "Vouchers {number}").format(number=code[-LAST_DIGITS:])
