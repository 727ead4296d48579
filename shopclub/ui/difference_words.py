"""What does not agree in a shop file, in the words of the shop: whatever the proofs can name."""

from collections.abc import Callable

from shopclub.backup.accounts import MADE_ANEW
from shopclub.shop import Difference
from shopclub.ui.translation import translate


def difference_word(one: Difference) -> str:
    """Say what does not agree, with its name, and both figures of a balance."""
    if one.what == "balance":
        return translate(
            "Start", "Points of member {whose}: {kept} before, the ledger bears {proved}"
        ).format(whose=one.whose, kept=f"{one.kept:,}", proved=f"{one.proved:,}")
    if one.what.startswith("setting"):
        number, _, _ = one.whose.partition(" ")
        return translate(
            "Differences", "A setting was changed outside ShopClub (no. {whose})"
        ).format(whose=number)
    if one.what == MADE_ANEW:
        return translate(
            "Start", "Membership {whose} was made anew: when it began may be wrong"
        ).format(whose=one.whose)
    for words, say in _SAID:
        if any(word in one.what for word in words):
            return say().format(whose=one.whose)
    return translate("Start", "{whose} does not agree ({what})").format(
        whose=one.whose, what=one.what
    )


_Say = Callable[[], str]
_SAID: tuple[tuple[tuple[str, ...], _Say], ...] = (
    (("sale against",), lambda: translate("Start", "Sale {whose} is not as the log says")),
    (
        ("erasure", "erased", "erase"),
        lambda: translate("Differences", "The erasing of member {whose} is not whole"),
    ),
    (
        ("who works here",),
        lambda: translate("Differences", "Who works here is not as the log says (no. {whose})"),
    ),
    (("closing",), lambda: translate("Differences", "The closing {whose} does not agree")),
    (("birthday",), lambda: translate("Differences", "A birthday gift does not agree ({whose})")),
    (("voucher",), lambda: translate("Differences", "Voucher {whose} does not agree")),
    (
        ("imported file",),
        lambda: translate("Differences", "What came in from a list does not agree (no. {whose})"),
    ),
    (("target",), lambda: translate("Differences", "Target {whose} is not as the log says")),
    (("gift",), lambda: translate("Differences", "Gift {whose} does not agree")),
    (("refund",), lambda: translate("Differences", "A refund does not agree ({whose})")),
    (
        ("merge",),
        lambda: translate("Differences", "The merging of member {whose} does not agree"),
    ),
    (("sales by",), lambda: translate("Differences", "The total of {whose} does not agree")),
    (("tier", "welcome"), lambda: translate("Differences", "The tier of {whose} does not agree")),
    (
        (
            "points",
            "lot",
            "debt",
            "debit",
            "entry",
            "before its day",
            "after its day",
            "undone",
        ),
        lambda: translate("Differences", "Points do not agree (no. {whose})"),
    ),
    (("sale", "receipt"), lambda: translate("Differences", "Sale {whose} does not agree")),
    (
        ("member", "card", "consent", "keys", "pinyin", "person"),
        lambda: translate("Differences", "The data of member {whose} does not agree"),
    ),
    (
        ("audit line",),
        lambda: translate("Start", "Line {whose} of the log is missing or was changed"),
    ),
    (
        ("lines of the log", "another past"),
        lambda: translate("Differences", "The file is not the one that was saved last"),
    ),
    (("page",), lambda: translate("Start", "A page of the file is damaged")),
    (
        ("loose row", "schema", "unreadable", "doubts"),
        lambda: translate("Differences", "The file is damaged ({whose})"),
    ),
)
"""The first line that has a word of what was found says it: the narrower ones stand above."""
