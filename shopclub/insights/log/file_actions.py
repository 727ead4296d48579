"""How the log tells of what was done to the shop file, and of what went in and out of it."""

from shopclub.insights.log.action_words import ActionWords, LogGroup
from shopclub.insights.log.telling import Told


def _place_accepted(told: Told) -> str:
    phrases = told.phrases
    match told.word("risk"):
        case "network":
            return phrases.translate("Log", "The shop file stays on a network drive")
        case "synced":
            return phrases.translate("Log", "The shop file stays in a synced folder")
        case "removable":
            return phrases.translate("Log", "The shop file stays on a removable disk")
    return phrases.translate("Log", "The shop file stays where it may be lost")


WITH_THE_FILE: dict[str, ActionWords] = {
    "import members": ActionWords(
        LogGroup.DATA,
        "database",
        lambda told: told.phrases.translate("Log", "List of members imported"),
    ),
    "import balances": ActionWords(
        LogGroup.DATA,
        "database",
        lambda told: told.phrases.translate("Log", "List of points imported"),
    ),
    "import purchases": ActionWords(
        LogGroup.DATA,
        "database",
        lambda told: told.phrases.translate("Log", "List of purchases imported"),
    ),
    "make anew": ActionWords(
        LogGroup.DATA,
        "rotate-ccw",
        lambda told: told.phrases.translate("Log", "Kept figures made anew"),
    ),
    "accept damage": ActionWords(
        LogGroup.DATA,
        "triangle-alert",
        lambda told: told.phrases.translate("Log", "A doubt about the file was accepted"),
    ),
    "accept place": ActionWords(
        LogGroup.DATA,
        "triangle-alert",
        _place_accepted,
        ("risk",),
    ),
    "recovery sheet": ActionWords(
        LogGroup.DATA,
        "receipt",
        lambda told: told.phrases.translate("Log", "New recovery sheet for the key"),
    ),
    "encrypt": ActionWords(
        LogGroup.DATA, "lock", lambda told: told.phrases.translate("Log", "Shop file encrypted")
    ),
    "decrypt": ActionWords(
        LogGroup.DATA, "lock", lambda told: told.phrases.translate("Log", "Shop file decrypted")
    ),
    "change key": ActionWords(
        LogGroup.DATA,
        "lock",
        lambda told: told.phrases.translate("Log", "Another key for the shop"),
    ),
    "restore": ActionWords(
        LogGroup.DATA,
        "history",
        lambda told: told.phrases.translate("Log", "A backup took the place of the shop file"),
    ),
    "salvage": ActionWords(
        LogGroup.DATA,
        "history",
        lambda told: told.phrases.translate("Log", "What could be read of a damaged shop file"),
    ),
}
