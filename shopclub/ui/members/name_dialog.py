"""A small dialog that asks for one line: the name of a view, a tag, a reason."""

from collections.abc import Callable

from PySide6.QtWidgets import QCompleter

from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal
from shopclub.ui.sentences import sentence_of
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.field import Field


class NameDialog(Dialog):
    """Enter or F9 hands the line over; a refusal stands under it, and the line stays."""

    def __init__(
        self,
        title: str,
        *,
        note: str = "",
        label: str,
        primary: str,
        known: tuple[str, ...] = (),
        limit: int,
        entered: Callable[[str], None],
        currency: Currency,
        icon: str = "check",
        danger: bool = False,
        width: int = 640,
    ) -> None:
        super().__init__(
            title,
            note=note,
            width=width,
            primary=primary,
            primary_key="F9",
            primary_icon=icon,
            danger=danger,
        )
        self._entered = entered
        self._currency = currency
        self.entry = TextEntry(office=True)
        self.entry.setMaxLength(limit * 2)
        if known:
            completer = QCompleter(list(known), self.entry)
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            self.entry.setCompleter(completer)
        self._field = Field(label, self.entry)
        self.body.addWidget(self._field)
        self.entry.returnPressed.connect(self._submit)
        self.entry.textEdited.connect(lambda _: self._field.set_problem(None))
        self.accepted.connect(self._submit)

    def refuse(self, refusal: Refusal | None) -> None:
        """Say under the line why it will not do."""
        said = "" if refusal is None else sentence_of(refusal, currency=self._currency)
        self._field.set_problem(Problem.DANGER if said else None, said)

    def _submit(self) -> None:
        self._entered(self.entry.text())
