"""What the counter says of backups: nothing, unless a week went by, one failed, or has no copy."""

from PySide6.QtWidgets import QWidget

from shopclub.kernel.money import CURRENCIES
from shopclub.ui.backup.following import follow
from shopclub.ui.backup.keeper import BackupKeeper, BackupState
from shopclub.ui.backup.words import age_words
from shopclub.ui.backup_sentences import place_word
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Badge, BadgeKind


class BackupNotice(Badge):
    """A badge in the bar above the counter; its tooltip says why and what to do."""

    def __init__(self, keeper: BackupKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", BadgeKind.WARN, parent)
        self._keeper = keeper
        follow(keeper, self, self.show_state)

    def show_state(self, state: BackupState) -> None:
        """Show how it stands with backups."""
        alone = state.second_fault is not None
        self.setVisible(state.overdue or state.problem is not None or alone)
        if state.problem is not None:
            word = translate("Backups", "The last backup failed")
            self.set_badge(word, BadgeKind.DANGER, icon="circle-alert")
            said = sentence_of(state.problem, currency=CURRENCIES[0])
        elif state.second_fault is not None:
            word = translate("Backups", "No second copy")
            self.set_badge(word, BadgeKind.WARN, icon="triangle-alert")
            said = f"{state.second}: {place_word(state.second_fault)}"
        else:
            word = age_words(state)
            self.set_badge(word, BadgeKind.WARN, icon="triangle-alert")
            said = translate("Backups", "The owner makes one in the office, under Backup.")
        self.setToolTip(said)
        self.setAccessibleName(f"{word}. {said}")

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.show_state(self._keeper.state)
