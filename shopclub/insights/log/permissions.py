"""What permissions are called in the log: asked for, denied, given to a role and taken from it."""

from collections.abc import Iterator, Sequence

from shopclub.kernel.money import MINUS
from shopclub.kernel.phrases import Phrases


def permission_word(permission: str, phrases: Phrases) -> str:
    """Return what a permission lets somebody do, as it was asked for."""
    words = {
        "sell": phrases.translate("LogPermission", "to sell"),
        "refund": phrases.translate("LogPermission", "to refund"),
        "close": phrases.translate("LogPermission", "to close the day"),
        "exceed limits": phrases.translate("LogPermission", "to go beyond a limit"),
        "confirm clock": phrases.translate("LogPermission", "to confirm the clock"),
        "enrol": phrases.translate("LogPermission", "to sign up members"),
        "see member": phrases.translate("LogPermission", "to see a member"),
        "open office": phrases.translate("LogPermission", "to open the office"),
        "change settings": phrases.translate("LogPermission", "to change settings"),
        "manage staff": phrases.translate("LogPermission", "to manage staff"),
        "lock tier": phrases.translate("LogPermission", "to lock a tier"),
        "adjust points": phrases.translate("LogPermission", "to adjust points"),
        "manage rewards": phrases.translate("LogPermission", "to manage gifts and vouchers"),
        "import": phrases.translate("LogPermission", "to import"),
        "export": phrases.translate("LogPermission", "to export"),
        "manage backups": phrases.translate("LogPermission", "to manage backups"),
        "reveal phone": phrases.translate("LogPermission", "to see a phone number in full"),
        "merge members": phrases.translate("LogPermission", "to merge members"),
        "encrypt": phrases.translate("LogPermission", "to encrypt the shop file"),
        "erase members": phrases.translate("LogPermission", "to erase members"),
        "move phone": phrases.translate("LogPermission", "to move a phone number"),
        "see log": phrases.translate("LogPermission", "to read the log"),
    }
    return words.get(permission, permission)


def given_and_taken(
    before: Sequence[str], after: Sequence[str], *, phrases: Phrases
) -> Iterator[str]:
    """Yield each permission that a role was given, and each that was taken from it."""
    for sign, now, then in (("+", after, before), (MINUS, before, after)):
        for permission in now:
            if permission not in then:
                yield f"{sign} {permission_word(permission, phrases)}"
