"""The words of what is done at the till: sales, gifts, vouchers, points and tiers."""

from shopclub.insights.log.action_words import ActionWords, LogGroup

_SALES: dict[str, ActionWords] = {
    "sale": ActionWords(
        LogGroup.SALES,
        "store",
        lambda told: told.phrases.translate("Log", "Sale of {money}").format(
            money=told.money("paid")
        ),
        ("paid",),
    ),
    "refund": ActionWords(
        LogGroup.REFUNDS,
        "undo-2",
        lambda told: (
            told.phrases.translate("Log", "Sale undone, {money} given back")
            if told.word("reason") == "undone"
            else told.phrases.translate("Log", "Refund of {money}")
        ).format(money=told.money("money")),
        ("money",),
    ),
    "closing": ActionWords(
        LogGroup.SALES,
        "banknote",
        lambda told: (
            told.phrases.translate("Log", "Day closed")
            if told.word("kind") == "day"
            else told.phrases.translate("Log", "Shift closed")
        ),
        ("kind",),
    ),
    "confirm clock": ActionWords(
        LogGroup.SALES,
        "clock",
        lambda told: told.phrases.translate("Log", "Clock of the computer confirmed"),
    ),
}
_REWARDS: dict[str, ActionWords] = {
    "gift": ActionWords(
        LogGroup.REWARDS,
        "gift",
        lambda told: told.phrases.translate("Log", "Gift given for {points}").format(
            points=told.points("points")
        ),
        ("points",),
    ),
    "undo gift": ActionWords(
        LogGroup.REWARDS,
        "undo-2",
        lambda told: told.phrases.translate("Log", "Gift taken back, {points} returned").format(
            points=told.points("points")
        ),
        ("points",),
    ),
    "issue voucher": ActionWords(
        LogGroup.REWARDS,
        "ticket",
        lambda told: told.phrases.translate("Log", "Voucher of {worth} issued").format(
            worth=told.worth()
        ),
        ("amount", "basis_points"),
    ),
    "void voucher": ActionWords(
        LogGroup.REWARDS,
        "ticket",
        lambda told: told.phrases.translate("Log", "Voucher made void"),
    ),
    "add gift": ActionWords(
        LogGroup.REWARDS,
        "gift",
        lambda told: told.phrases.translate("Log", "Gift added to the catalogue"),
        ("name",),
    ),
    "change gift": ActionWords(
        LogGroup.REWARDS,
        "gift",
        lambda told: told.phrases.translate("Log", "Gift of the catalogue changed"),
        ("name",),
    ),
    "picture of gift": ActionWords(
        LogGroup.REWARDS,
        "gift",
        lambda told: told.phrases.translate("Log", "Picture of a gift changed"),
        ("name", "points", "money", "stock", "active"),
    ),
}
_POINTS: dict[str, ActionWords] = {
    "adjust points": ActionWords(
        LogGroup.POINTS,
        "star",
        lambda told: told.phrases.translate("Log", "{points} by hand").format(
            points=told.points("points", signed=True)
        ),
        ("points",),
    ),
    "lock tier": ActionWords(
        LogGroup.POINTS, "lock", lambda told: told.phrases.translate("Log", "Tier locked")
    ),
    "unlock tier": ActionWords(
        LogGroup.POINTS, "award", lambda told: told.phrases.translate("Log", "Tier unlocked")
    ),
    "review tiers": ActionWords(
        LogGroup.POINTS, "award", lambda told: told.phrases.translate("Log", "Tiers reviewed")
    ),
}
AT_THE_TILL = {**_SALES, **_REWARDS, **_POINTS}
