"""Before a backup is put back: what is in it, what would be gone, and a word to type."""

from shopclub.backup.names import read_name
from shopclub.backup.restoring import WORD, Prepared
from shopclub.ui.backup.presenter import BackupPresenter
from shopclub.ui.backup.rows import compared_columns, compared_rows, moment_word
from shopclub.ui.backup.state import BackupPageState, Busy
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.table import RowTable, TablePanel

ROWS = 3


class RestoreDialog(Dialog):
    """F9 puts it back once RESTORE is typed; Escape leaves everything as it is."""

    def __init__(self, presenter: BackupPresenter) -> None:
        super().__init__("", primary=" ", primary_key="F9", primary_icon="history", danger=True)
        self._presenter = presenter
        self._state = presenter.state
        self._table = RowTable(compared_columns(), name="")
        self._warning = NoteBand()
        self._table_panel = TablePanel(self._table)
        self.word = Field("", TextEntry(office=True))
        self.word.entry.switch_input_method_off()
        self.word.entry.setMaxLength(20)
        for part in (self._table_panel, self._warning, self.word):
            self.body.addWidget(part)
        self.word.entry.returnPressed.connect(self._confirm)
        self.word.entry.textEdited.connect(lambda _: self.word.set_problem(None))
        self.accepted.connect(self._confirm)
        self.dismissed.connect(presenter.forget)
        self.restyle()

    def show_state(self, state: BackupPageState) -> None:
        """Show what would change; without a backup that is ready the dialog goes."""
        self._state = state
        if state.prepared is None:
            self.finish()
            return
        self._say(state.prepared, state)
        restoring = state.busy is Busy.RESTORING
        self.word.setEnabled(not restoring)
        self.escape_button.setEnabled(not restoring)
        self.close_button.setEnabled(not restoring)
        refused = state.word_refused
        said = "" if refused is None else sentence_of(refused, currency=state.currency)
        self.word.set_problem(Problem.DANGER if said else None, said)
        if said:
            self.word.entry.setFocus()

    def dismiss(self) -> None:
        """Go without putting it back, unless that is being done."""
        if self._state.busy is not Busy.RESTORING:
            super().dismiss()

    def retranslate(self) -> None:
        """Speak the language in force."""
        if self._state.prepared is not None:
            self.show_state(self._state)

    def restyle(self) -> None:
        """Take the gaps of the look, and be as high as the rows."""
        super().restyle()
        look = current_tokens()
        self.body.setSpacing(look.space.l)
        if hasattr(self, "_table"):
            self._table.setFixedHeight(look.px(36 + 40 * ROWS))

    def _confirm(self) -> None:
        self._presenter.put_back(self.word.entry.text())

    def _say(self, prepared: Prepared, state: BackupPageState) -> None:
        self.close_button.set_text("", name=translate("Widgets", "Close"))
        self.escape_button.set_text(translate("Backups", "Leave it as it is"))
        name = read_name(prepared.name)
        made = prepared.name
        if name is not None:
            made = moment_word(name.at, today=state.today, zone=state.zone)
        self.set_title(translate("Backups", "Restore a backup"), note=made)
        self._table.show_columns(compared_columns())
        self._table.setAccessibleName(translate("Backups", "The backup beside the shop now"))
        rows = tuple(compared_rows(prepared, today=state.today, zone=state.zone))
        self._table.show_rows(rows)
        self._warning.say(warning_words(prepared))
        self.word.set_label(translate("Backups", "Type {word} to restore it").format(word=WORD))
        restoring = state.busy is Busy.RESTORING
        words = translate("Backups", "Restore")
        self.set_primary(
            words,
            enabled=not restoring,
            reason=translate("Backups", "Restoring ...") if restoring else "",
        )


def warning_words(prepared: Prepared) -> str:
    """Say what putting a backup back takes away, and that nothing is lost for good."""
    lost = prepared.sales_lost
    if lost == 1:
        first = translate("Backups", "1 sale is not in it and will no longer be in the books.")
    elif lost:
        first = translate(
            "Backups", "{n} sales are not in it and will no longer be in the books."
        ).format(n=f"{lost:,}")
    else:
        first = translate("Backups", "No sale is lost by it.")
    kept = translate(
        "Backups",
        "The shop file of now is set aside, and can be restored in the same way."
        " Everyone signs in again.",
    )
    differs = translate("Backups", "Some figures in the backup do not agree.")
    return " ".join((first, *((differs,) if prepared.differs else ()), kept))
