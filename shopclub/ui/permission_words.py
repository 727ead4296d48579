"""What each permission lets somebody do, in the order in which the owner reads it."""

from shopclub.staff.roles import OWNERS_ALONE, Permission
from shopclub.ui.translation import translate

AT_THE_COUNTER = (
    Permission.SELL,
    Permission.SEE_MEMBER,
    Permission.ENROL,
    Permission.REFUND,
    Permission.CLOSE,
    Permission.REVEAL_PHONE,
    Permission.EXCEED_LIMITS,
    Permission.CONFIRM_CLOCK,
)


def permission_groups() -> tuple[tuple[str, tuple[Permission, ...]], ...]:
    """Return every permission under its heading; the last ones are the owner's alone."""
    elsewhere = {*AT_THE_COUNTER, *OWNERS_ALONE}
    office = tuple(one for one in Permission if one not in elsewhere)
    alone = tuple(one for one in Permission if one in OWNERS_ALONE)
    return (
        (translate("Permissions", "At the counter"), AT_THE_COUNTER),
        (translate("Permissions", "In the office"), office),
        (translate("Permissions", "The owner's alone"), alone),
    )


def permission_word(permission: Permission) -> str:
    """Return what a permission lets somebody do."""
    words: dict[str, str] = {
        Permission.SELL: translate("Permissions", "Sell, and give out gifts"),
        Permission.SEE_MEMBER: translate("Permissions", "See members and their birthdays"),
        Permission.ENROL: translate("Permissions", "Sign up members and change their data"),
        Permission.REFUND: translate("Permissions", "Refund and undo, up to the limits"),
        Permission.CLOSE: translate("Permissions", "Close the day"),
        Permission.REVEAL_PHONE: translate("Permissions", "See whole phone numbers"),
        Permission.EXCEED_LIMITS: translate("Permissions", "Go beyond the limits of the till"),
        Permission.CONFIRM_CLOCK: translate("Permissions", "Confirm date and time"),
        Permission.OPEN_OFFICE: translate("Permissions", "Open the office and see the figures"),
        Permission.LOCK_TIER: translate("Permissions", "Lock the tier of a member"),
        Permission.ADJUST_POINTS: translate("Permissions", "Give and take points by hand"),
        Permission.MANAGE_REWARDS: translate("Permissions", "Change gifts and issue vouchers"),
        Permission.IMPORT: translate("Permissions", "Import lists"),
        Permission.EXPORT: translate("Permissions", "Export members and figures"),
        Permission.MERGE_MEMBERS: translate("Permissions", "Merge two memberships"),
        "see log": translate("Permissions", "See the log of what was done"),
        "move phone": translate("Permissions", "Move a phone number to its new holder"),
        "encrypt": translate("Permissions", "Encrypt the shop file"),
        "erase members": translate("Permissions", "Erase members for good"),
        Permission.CHANGE_SETTINGS: translate("Permissions", "Change the settings"),
        Permission.MANAGE_STAFF: translate("Permissions", "Appoint people, and all on this page"),
        Permission.MANAGE_BACKUPS: translate("Permissions", "Make and restore backups"),
    }
    return words.get(permission, permission.value)
