"""Makes recovery sheets and lets owners in by their code, over whatever window asks."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from shopclub.kernel.printing import PagePaper
from shopclub.shop import Shop
from shopclub.staff.recovery import MadeCode
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.staff.pin_dialog import PinDialog, PinWords
from shopclub.ui.staff.pin_presenter import PinPresenter
from shopclub.ui.staff.recovery_dialogs import OfferDialog, RecoverDialog, UnkeptDialog
from shopclub.ui.staff.recovery_presenter import RecoverPresenter
from shopclub.ui.translation import translate


class RecoveryDesk:
    """One for a shop; `changed` is told when there is a code or none any more."""

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        papers: PaperDesk,
        report: Callable[[Refusal], None],
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._papers = papers
        self._report = report
        self._changed = changed

    def make(self, owner: Actor, *, over: QWidget) -> None:
        """Ask for the owner's PIN once more and make a sheet, to be printed or saved."""
        staff, recovery = self._shop.staff, self._shop.recovery
        codes: list[MadeCode] = []

        def prove(staff_id: int, pin: str) -> Actor:
            codes.append(recovery.make_code(staff_id, pin=pin))
            return codes[-1].owner

        def show(_: Actor) -> None:
            self._changed()
            self._show(codes[-1], over=over)

        presenter = PinPresenter(
            jobs=self._jobs,
            people=lambda: tuple(
                person for person in staff.list_active() if person.staff_id == owner.staff_id
            ),
            prove=prove,
            proved=show,
        )
        currency = self._shop.identity.currency
        PinDialog(presenter, words=_make_words, currency=currency).ask_over(over)

    def offer(self, *, over: QWidget, pin: str, staff_id: int | None = None) -> None:
        """Offer a sheet to an owner who just chose a PIN; without an id, to the first one.

        With an id it is one who came back by a code, which is spent.
        """
        dialog = OfferDialog(spent=staff_id is not None)

        def make() -> MadeCode:
            who = staff_id or self._shop.staff.list_active()[0].staff_id
            return self._shop.recovery.make_code(who, pin=pin)

        def accept() -> None:
            dialog.finish()
            self._jobs.at_till(
                make, done=lambda code: self._show(code, over=over), refused=self._report
            )

        dialog.accepted.connect(accept)
        dialog.open_over(over, focus=dialog.primary_button)

    def forgotten(self, *, over: QWidget, back: Callable[[Actor, str], None]) -> None:
        """Let an owner in by the code of the sheet; `back` is told who, and the new PIN."""
        presenter = RecoverPresenter(self._shop, jobs=self._jobs, back=back)
        dialog = RecoverDialog(presenter, currency=self._shop.identity.currency)
        dialog.open_over(over)

    def _show(self, made: MadeCode, *, over: QWidget) -> None:
        """Show the sheet; its code is in no name of a file or a print."""
        identity = self._shop.identity

        def draw() -> bytes:
            from shopclub.documents import recovery_sheet

            return recovery_sheet.draw(
                recovery_sheet.RecoverySheet(
                    shop_name=identity.name,
                    made_on=made.made_on,
                    owner_name=made.owner.name,
                    purpose=recovery_sheet.SheetPurpose.OWNER_PIN,
                    code=made.code.text,
                    language=identity.language,
                ),
                accent=self._papers.accent,
            )

        paper = self._papers.show_sheets(
            translate("Recovery", "Recovery sheet"),
            draw,
            paper=PagePaper.RECOVERY,
            over=over,
        )
        paper.finished.connect(lambda: None if paper.kept else self._warn(made, over=over))

    def _warn(self, made: MadeCode, *, over: QWidget) -> None:
        """Say that the sheet is nowhere yet; left so, its code opens nothing."""
        dialog = UnkeptDialog()

        def back() -> None:
            dialog.finish()
            self._show(made, over=over)

        dialog.accepted.connect(back)
        dialog.dismissed.connect(
            lambda: self._jobs.at_till(
                lambda: self._shop.recovery.drop_code(made),
                done=lambda _: self._changed(),
                refused=self._report,
            )
        )
        dialog.open_over(over, focus=dialog.primary_button)


def _make_words() -> PinWords:
    return PinWords(
        translate("Recovery", "Make a recovery sheet"),
        translate("Recovery", "an older one stops working"),
        translate("Recovery", "Make the sheet"),
    )
