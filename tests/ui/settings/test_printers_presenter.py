"""Printers in the settings: judged when they are entered, kept when they are right, and tried."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from shopclub.config import Config
from shopclub.documents.trial_strip import CODE
from shopclub.kernel.destinations import Destination, DestinationFault, DestinationKind
from shopclub.kernel.label_measures import (
    KNOWN_SHEETS,
    LabelMeasure,
    LabelMeasureRefused,
    entries_of,
)
from shopclub.kernel.label_sheets import THREE_BY_SEVEN
from shopclub.kernel.printing import PagePaper, Printing
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper.problems import ReceiptPrinterFailed
from shopclub.ui.settings.printers_presenter import PrintersPresenter, PrintersState
from tests.documents.papers import codes_in
from tests.ui.paper.receipt_printers import Unplugged, printed
from tests.ui.stand_ins import (
    FakePrinter,
    InlineExecutor,
    RecordingView,
    StepExecutor,
    inline_jobs,
    prints_on,
)

NETWORK = Destination(DestinationKind.NETWORK, "192.168.1.50:9100")


@dataclass(slots=True)
class Memory:
    """What a machine remembers, in memory."""

    config: Config
    times: int = 0

    def remember_printing(self, printing: Printing) -> None:
        self.config = Config(printing=printing)
        self.times += 1


class Stage:
    def __init__(
        self,
        *,
        kept: Printing | None = None,
        printer: FakePrinter | None = None,
        lane: StepExecutor | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        self.memory = Memory(Config(printing=kept or Printing()))
        self.printer = printer or FakePrinter()
        self.prints = prints_on(lane or InlineExecutor(), printer=self.printer)
        self.view = RecordingView[PrintersState]()
        self.presenter = PrintersPresenter(
            preferences=self.memory,
            jobs=jobs or inline_jobs(),
            prints=self.prints,
            printer=self.printer,
            shop_name=lambda: "幸福小超市",
            language=lambda: "zh_CN",
        )
        self.presenter.attach(self.view)

    @property
    def state(self) -> PrintersState:
        return self.presenter.state

    @property
    def kept(self) -> Printing:
        return self.memory.config.printing

    @property
    def fault(self) -> DestinationFault | None:
        return None if self.state.refusal is None else self.state.refusal.fault

    def enter(self, kind: DestinationKind, text: str) -> bool:
        self.presenter.choose_kind(kind)
        self.presenter.type_entry(text)
        return self.presenter.finish_entry()


def test_nothing_is_kept_by_looking() -> None:
    stage = Stage()
    assert (stage.state.kind, stage.state.printers) == (None, ("Roll", "Office"))
    stage.presenter.choose_kind(DestinationKind.NETWORK)
    stage.presenter.type_entry("192.168.1")
    assert stage.memory.times == 0


def test_the_printers_of_the_system_are_asked_for_where_nothing_waits() -> None:
    system, busy = StepExecutor(), StepExecutor()
    stage = Stage(jobs=Jobs(till=busy, reading=busy, system=system, hop=lambda call: call()))
    assert (stage.state.printers, busy.waiting) == (None, [])
    assert stage.enter(DestinationKind.NETWORK, "192.168.1.50")
    system.step()
    assert stage.state.printers == ("Roll", "Office")


def test_an_address_is_kept_once_it_is_finished_with_the_port_it_has() -> None:
    stage = Stage()
    assert stage.enter(DestinationKind.NETWORK, " 192.168.1.50 ")
    assert (stage.kept.receipts, stage.kept.receipt_printer) == (NETWORK, NETWORK)
    assert stage.state.entry == "192.168.1.50:9100"


def test_a_wrong_address_is_said_and_the_one_before_holds() -> None:
    stage = Stage(kept=Printing(receipts=NETWORK, receipt_printer=NETWORK))
    assert stage.state.entry == "192.168.1.50:9100"
    stage.presenter.type_entry("192.168.1.500")
    before = stage.fault
    assert not stage.presenter.finish_entry()
    assert (before, stage.fault) == (None, DestinationFault.BAD_ADDRESS)
    assert (stage.state.entry, stage.kept.receipts) == ("192.168.1.500", NETWORK)
    stage.presenter.type_entry("192.168.1.5")
    assert [stage.fault] == [None]


def test_what_was_entered_before_counts_again_when_its_kind_is_chosen_again() -> None:
    stage = Stage(kept=Printing(receipts=NETWORK, receipt_printer=NETWORK))
    stage.enter(DestinationKind.SYSTEM, "Office")
    assert stage.kept.receipts == Destination(DestinationKind.SYSTEM, "Office")
    assert stage.kept.receipt_printer == NETWORK
    stage.presenter.choose_kind(None)
    assert [stage.kept.receipts] == [None]
    stage.presenter.choose_kind(DestinationKind.NETWORK)
    assert stage.kept.receipts == NETWORK


def test_sheets_switches_and_card_printers_are_kept_at_once() -> None:
    stage = Stage(kept=Printing(receipts=NETWORK, receipt_printer=NETWORK))
    stage.presenter.choose_sheet(ReceiptSheet.ROLL_58)
    stage.presenter.print_at_once(wanted=False)
    stage.presenter.open_drawer(wanted=True)
    stage.presenter.choose_printer(PagePaper.CARDS, "Office")
    stage.presenter.choose_printer(PagePaper.CARD_SHEETS, "Roll")
    assert stage.kept == Printing(
        receipts=NETWORK,
        receipt_printer=NETWORK,
        receipt_sheet=ReceiptSheet.ROLL_58,
        receipts_at_once=False,
        open_drawer=True,
        cards=Destination(DestinationKind.SYSTEM, "Office"),
        card_sheets=Destination(DestinationKind.SYSTEM, "Roll"),
    )
    stage.presenter.choose_printer(PagePaper.CARDS, "")
    assert stage.kept.cards is None


def test_a_sheet_that_no_roll_is_is_told_at_a_receipt_printer_alone() -> None:
    stage = Stage(kept=Printing(receipts=NETWORK, receipt_sheet=ReceiptSheet.A4))
    assert stage.state.too_wide
    stage.enter(DestinationKind.SYSTEM, "Office")
    assert not stage.state.too_wide


@pytest.mark.parametrize("open_drawer", [True, False])
def test_a_trial_prints_a_strip_with_the_shop_and_opens_the_drawer_that_is_to_open(
    tmp_path: Path, open_drawer: bool
) -> None:
    stage = Stage(kept=Printing(open_drawer=open_drawer, receipt_sheet=ReceiptSheet.ROLL_58))
    file = tmp_path / "receipts.bin"
    stage.enter(DestinationKind.FILE, str(file))
    stage.presenter.try_printer()
    strip = printed(file.read_bytes())
    assert (strip.paper.width, codes_in(strip.paper)) == (384, [("Code128", CODE)])
    assert ("pulse pin 2" in strip.acts) is open_drawer
    assert stage.state.tried == Destination(DestinationKind.FILE, str(file))
    stage.presenter.type_entry("/elsewhere")
    assert stage.state.tried is None


def test_a_printer_of_the_system_is_tried_with_pages() -> None:
    stage = Stage()
    stage.enter(DestinationKind.SYSTEM, "Roll")
    stage.presenter.try_printer()
    ((name, title, pdf),) = stage.printer.printed
    assert (name, title, pdf[:4]) == ("Roll", "幸福小超市", b"%PDF")


def test_a_trial_that_fails_is_told_beside_and_not_at_the_counter(unplugged: Unplugged) -> None:
    there = unplugged.destination
    stage = Stage()
    stage.enter(DestinationKind.NETWORK, there.place)
    stage.presenter.try_printer()
    failed = stage.state
    assert isinstance(failed.problem, ReceiptPrinterFailed)
    assert stage.prints.failed == ()
    with unplugged.switched_on() as printer:
        stage.presenter.try_printer()
        assert codes_in(printed(printer.heard[0].result(10)).paper) == [("Code128", CODE)]
    assert (stage.state.problem is None, stage.state.tried) == (True, there)


def test_a_trial_begins_with_what_is_entered_and_once_at_a_time(tmp_path: Path) -> None:
    lane = StepExecutor()
    stage = Stage(lane=lane)
    stage.presenter.try_printer()
    stage.presenter.choose_kind(DestinationKind.NETWORK)
    stage.presenter.try_printer()
    assert (lane.waiting, stage.state.refusal is None) == ([], False)
    stage.presenter.choose_kind(DestinationKind.FILE)
    stage.presenter.type_entry(str(tmp_path / "receipts.bin"))
    stage.presenter.try_printer()
    stage.presenter.try_printer()
    assert (len(lane.waiting), stage.state.trying) == (1, True)


def test_every_kind_of_paper_on_pages_has_a_printer_of_its_own() -> None:
    stage = Stage()
    for place, paper in enumerate(PagePaper):
        stage.presenter.choose_printer(paper, f"Printer {place}")
    kept = [stage.kept.place(paper) for paper in PagePaper]
    assert [None if there is None else there.place for there in kept] == [
        f"Printer {place}" for place in range(len(PagePaper))
    ]


def test_ink_is_saved_and_a_sheet_of_labels_chosen_at_once() -> None:
    stage = Stage()
    stage.presenter.save_ink(wanted=True)
    stage.presenter.choose_labels(KNOWN_SHEETS[1])
    assert (stage.kept.save_ink, stage.kept.label_sheet) == (True, KNOWN_SHEETS[1])
    assert stage.state.labels is None


def test_own_measures_begin_with_the_sheet_there_is_and_are_judged_as_they_are_typed() -> None:
    stage = Stage()
    stage.presenter.choose_labels(None)
    assert stage.state.labels == entries_of(THREE_BY_SEVEN)
    stage.presenter.type_label(LabelMeasure.HEIGHT, "2")
    refused = stage.state
    assert isinstance(refused.labels_refused, LabelMeasureRefused)
    assert refused.labels == {**entries_of(THREE_BY_SEVEN), LabelMeasure.HEIGHT: "2"}
    assert stage.kept.label_sheet == THREE_BY_SEVEN
    stage.presenter.type_label(LabelMeasure.HEIGHT, "36")
    assert [stage.state.labels_refused] == [None]
    assert stage.kept.label_sheet == replace(THREE_BY_SEVEN, height=36)
    again = Stage(kept=stage.kept)
    assert again.state.labels == entries_of(stage.kept.label_sheet)
    again.presenter.choose_labels(THREE_BY_SEVEN)
    assert [again.state.labels] == [None]
    assert again.kept.label_sheet == THREE_BY_SEVEN
