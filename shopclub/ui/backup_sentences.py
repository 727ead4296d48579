"""What is said of a backup that was not made, or of one that cannot be put back."""

from shopclub.backup.problems import (
    BackupFault,
    BackupNotMade,
    BackupRefused,
    BackupStopped,
    PlaceFault,
    WordMissing,
)
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.ui.translation import translate


def of_backups_made(problem: EnvironmentProblem) -> str:
    """Return the sentence of a backup that was not made; nothing for anything else."""
    if isinstance(problem, BackupStopped):
        return translate("Backups", "The backup was given up because ShopClub was closed.")
    if not isinstance(problem, BackupNotMade):
        return ""
    reason = place_word(problem.fault)
    return translate("Backups", "No backup was made in {folder}: {reason}").format(
        folder=problem.folder, reason=reason
    )


def place_word(fault: PlaceFault) -> str:
    """Say why a place took no backup, and what to do."""
    match fault:
        case PlaceFault.FULL:
            return translate("Backups", "the disk is full. Make room, then try again.")
        case PlaceFault.NOT_ALLOWED:
            return translate("Backups", "nothing may be written there. Choose another folder.")
        case PlaceFault.GONE:
            return translate("Backups", "the folder is not there. Plug it in or choose another.")
        case PlaceFault.TOO_LARGE:
            return translate("Backups", "the disk takes no file of this size. Choose another one.")
        case PlaceFault.BUSY:
            return translate("Backups", "another backup is being made. Wait for it to end.")
        case PlaceFault.DAMAGED:
            return translate("Backups", "the shop file is damaged. Restore the last good backup.")
        case PlaceFault.SAME:
            return translate("Backups", "the backups are there already. Choose another folder.")
        case PlaceFault.OTHER:
            return translate("Backups", "it could not be written or proved there. Try again.")


def of_restoring(error: ShopClubError) -> str:
    """Return the sentence of a backup that is not put back; nothing for anything else."""
    match error:
        case WordMissing(word):
            return translate("Backups", "Type {word} to go on.").format(word=word)
        case BackupRefused(fault, name):
            return _of_file(fault).format(name=name)
    return ""


def _of_file(fault: BackupFault) -> str:
    match fault:
        case BackupFault.GONE:
            return translate("Backups", "{name} is not there any more. Choose another backup.")
        case BackupFault.UNREADABLE:
            return translate("Backups", "{name} cannot be read. Check the disk it is on.")
        case BackupFault.EMPTY:
            return translate("Backups", "{name} is empty: it is not a ShopClub backup.")
        case BackupFault.FOREIGN:
            return translate(
                "Backups", "{name} is not a ShopClub backup, or it is locked with another key."
            )
        case BackupFault.OTHER_SHOP:
            return translate("Backups", "{name} is a backup of another shop.")
        case BackupFault.NEWER:
            return translate(
                "Backups", "{name} was made by a newer ShopClub. Install that version first."
            )
        case BackupFault.DAMAGED:
            return translate("Backups", "{name} is damaged. Choose another backup.")
        case BackupFault.LOCKED:
            return translate("Sentences", "{name} is encrypted: enter its recovery code.")
        case BackupFault.IN_USE:
            return translate("Backups", "{name} is the shop file itself. Choose a backup.")
