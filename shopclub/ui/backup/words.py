"""How backups are told of: what came of making one, how old the last is, why each was made."""

from typing import TYPE_CHECKING

from shopclub.backup.names import Occasion
from shopclub.ui.backup.keeper import BackupState
from shopclub.ui.backup_sentences import place_word
from shopclub.ui.translation import translate

if TYPE_CHECKING:
    from shopclub.backup.backups import Restored
    from shopclub.backup.making import MadeBackup


def made_words(made: "MadeBackup") -> str:
    """Say in one line that a backup was made, or what is not as it should be."""
    if made.name.differs:
        return translate("Backups", "Backed up, but some figures do not agree: have them checked.")
    if made.second_fault is not None:
        return translate("Backups", "Backed up here, not in {place}: {reason}").format(
            place=made.second, reason=place_word(made.second_fault)
        )
    if made.second:
        return translate("Backups", "Backed up in both places.")
    return translate("Backups", "Backed up.")


def restored_words(restored: "Restored") -> str:
    """Say that a backup was restored, and what is kept of the shop file of before."""
    if restored.aside is not None:
        return translate("Backups", "The backup was restored. The shop file of before is kept.")
    for journal in restored.journals:
        return translate(
            "Backups",
            "The backup was restored. The shop file of before was gone; its journal is kept as"
            " {name}.",
        ).format(name=journal.name)
    return translate("Backups", "The backup was restored. The shop file of before was gone.")


def age_words(state: BackupState) -> str:
    """Say how old the last good backup is."""
    if state.age is None:
        return translate("Backups", "There is no backup yet")
    if state.age == 0:
        return translate("Backups", "Backed up today")
    if state.age == 1:
        return translate("Backups", "Last backup yesterday")
    return translate("Backups", "Last backup {n} days ago").format(n=f"{state.age:,}")


def occasion_word(occasion: Occasion) -> str:
    """Say why a backup was made."""
    match occasion:
        case Occasion.BY_HAND:
            return translate("Backups", "by hand")
        case Occasion.DAILY:
            return translate("Backups", "daily")
        case Occasion.CLOSING:
            return translate("Backups", "closing")
        case Occasion.UPDATE:
            return translate("Backups", "before an update")
        case Occasion.RESTORE:
            return translate("Backups", "before restoring")
        case Occasion.IMPORT:
            return translate("Backups", "before an import")
        case Occasion.MERGE:
            return translate("Backups", "before a merge")
        case Occasion.ERASE:
            return translate("Backups", "before erasing someone")
        case Occasion.ASIDE:
            return translate("Backups", "set aside")
        case Occasion.KEYED:
            return translate("Backups", "before a change of key")
