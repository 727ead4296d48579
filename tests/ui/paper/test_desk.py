"""Receipts at once: where they go, on what, and when the drawer opens."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from shopclub.config import Config
from shopclub.counter.receipt import IssuedReceipt, Means, Payment
from shopclub.documents import card, voucher_sheet
from shopclub.insights.period import parse_period
from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.printing import PagePaper, Printing
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.colors import Accent, accent_on_paper
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.preferences import Preferences
from tests.builders import desk_in
from tests.documents.papers import CHINESE, codes_in, face, text_of
from tests.documents.test_voucher_sheet import TWENTY
from tests.ui.paper.receipt_printers import Strip, printed
from tests.ui.stand_ins import FakePrinter, InlineExecutor, inline_jobs, prints_on

OFFICE = Destination(DestinationKind.SYSTEM, "Office")


def paid_by(*means: Means) -> IssuedReceipt:
    payments = tuple(Payment(one, amount=100, tendered=100, change=0) for one in means)
    return IssuedReceipt(replace(CHINESE, payments=payments), "王小明")


SHEETS = (PagePaper.LETTERS, PagePaper.LABELS, PagePaper.BIRTHDAY_LIST, PagePaper.RECOVERY)
CASH = paid_by(Means.CASH)


class Set:
    def __init__(self, app: QApplication, folder: Path, printing: Printing) -> None:
        self.file = folder / "receipts.bin"
        self.printer = FakePrinter()
        self.kept: list[Config] = []
        self.window = QWidget()
        self.window.resize(1280, 720)
        self.preferences = Preferences(
            app, config=Config(language="en", printing=printing), remember=self.kept.append
        )
        self.desk = PaperDesk(
            jobs=inline_jobs(),
            preferences=self.preferences,
            printer=self.printer,
            prints=prints_on(InlineExecutor(), printer=self.printer),
            folder=FolderOnDisk(folder),
        )

    def strip(self) -> Strip:
        return printed(self.file.read_bytes())

    def dialog(self) -> PaperDialog:
        (dialog,) = self.window.findChildren(PaperDialog)
        return dialog


@pytest.fixture
def there(tmp_path: Path) -> Destination:
    return Destination(DestinationKind.FILE, str(tmp_path / "receipts.bin"))


def test_without_a_printer_nothing_is_printed(qapp: QApplication, tmp_path: Path) -> None:
    stage = Set(qapp, tmp_path, Printing())
    assert not stage.desk.print_receipt(CASH, over=stage.window)
    assert stage.printer.printed == []


def test_a_receipt_goes_to_the_receipt_printer_on_its_roll(
    qapp: QApplication, tmp_path: Path, there: Destination
) -> None:
    kept = Printing(receipts=there, receipt_printer=there, receipt_sheet=ReceiptSheet.ROLL_58)
    stage = Set(qapp, tmp_path, kept)
    assert stage.desk.print_receipt(CASH, over=stage.window)
    strip = stage.strip()
    assert strip.paper.width == 384
    assert codes_in(strip.paper) == [("Code128", CHINESE.number)]


def test_a_sheet_that_no_roll_is_becomes_the_wide_roll_at_a_receipt_printer(
    qapp: QApplication, tmp_path: Path, there: Destination
) -> None:
    stage = Set(qapp, tmp_path, Printing(receipts=there, receipt_sheet=ReceiptSheet.A4))
    stage.desk.print_receipt(CASH, over=stage.window)
    assert stage.strip().paper.width == 576


@pytest.mark.parametrize(
    ("issued", "open_drawer", "pulses"),
    [
        (CASH, True, 1),
        (CASH, False, 0),
        (paid_by(Means.WECHAT), True, 0),
        (paid_by(Means.WECHAT, Means.CASH), True, 1),
    ],
)
def test_the_drawer_opens_for_cash_where_the_shop_wants_it(
    qapp: QApplication,
    tmp_path: Path,
    there: Destination,
    issued: IssuedReceipt,
    open_drawer: bool,
    pulses: int,
) -> None:
    kept = Printing(receipts=there, receipt_printer=there, open_drawer=open_drawer)
    stage = Set(qapp, tmp_path, kept)
    stage.desk.print_receipt(issued, over=stage.window)
    assert stage.strip().acts.count("pulse pin 2") == pulses


def test_the_drawer_opens_though_the_receipt_goes_elsewhere_or_waits(
    qapp: QApplication, tmp_path: Path, there: Destination
) -> None:
    kept = Printing(receipts=OFFICE, receipt_printer=there, open_drawer=True)
    stage = Set(qapp, tmp_path, kept)
    stage.desk.print_receipt(CASH, over=stage.window)
    assert stage.strip().acts == ("pulse pin 2",)
    assert [name for name, _, _ in stage.printer.printed] == ["Office"]

    later = Set(qapp, tmp_path, replace(kept, receipts=there, receipts_at_once=False))
    assert not later.desk.print_receipt(CASH, over=later.window)
    assert later.strip().acts == ("pulse pin 2",) * 2


def _page() -> bytes:
    return card.draw(face())


def test_each_kind_of_paper_remembers_its_own_place(qapp: QApplication, tmp_path: Path) -> None:
    stage = Set(qapp, tmp_path, Printing())
    shows: tuple[partial[Any], ...] = (
        partial(stage.desk.show_receipt, CASH),
        partial(stage.desk.show_card, face()),
        partial(stage.desk.show_card_sheets, (face(),) * 11),
        partial(stage.desk.show_vouchers, (TWENTY,)),
        *(partial(stage.desk.show_sheets, paper.value, _page, paper=paper) for paper in SHEETS),
        partial(stage.desk.show_pages, "Report", draw=_page),
    )
    for show in shows:
        show(over=stage.window)
        stage.dialog()._presenter.choose_destination(OFFICE)
        stage.dialog().dismiss()
        qapp.sendPostedEvents(None, 52)
    kept = [config.printing for config in stage.kept]
    assert [one.receipts for one in kept] == [OFFICE] * 9
    remembered = [{paper for paper in PagePaper if one.place(paper) is not None} for one in kept]
    assert [len(papers) for papers in remembered] == list(range(9))
    assert remembered[-1] == set(PagePaper)


def test_a_reprint_says_that_it_is_one(qapp: QApplication, tmp_path: Path) -> None:
    stage = Set(qapp, tmp_path, Printing())
    pdfs = []
    for reprint in (False, True):
        stage.desk.show_receipt(CASH, over=stage.window, reprint=reprint)
        stage.dialog()._presenter.print_pages()
        stage.dialog().dismiss()
        qapp.sendPostedEvents(None, 52)
        pdfs.append(stage.printer.printed[-1][2])
    assert pdfs[0] != pdfs[1]


def test_the_summary_of_a_period_opens_on_sheets(qapp: QApplication, tmp_path: Path) -> None:
    with desk_in(tmp_path / "shop") as shop_desk:
        shop_desk.ring_up(12_345)
        stage = Set(qapp, tmp_path / "papers", Printing(reports=OFFICE))
        november, owner = parse_period("2026-11"), shop_desk.owner
        stage.desk.show_summary(shop_desk.shop, period=november, over=stage.window, by=owner)
        stage.dialog()._presenter.print_pages()
        ((printer, title, pdf),) = stage.printer.printed
        assert (printer, title) == ("Office", "Summary 2026-11")
        assert "123.45" in text_of(pdf)


def test_a_summary_tells_what_it_could_not_print_of_a_member_s_name(
    qapp: QApplication, tmp_path: Path
) -> None:
    with desk_in(tmp_path / "shop") as shop_desk:
        shop_desk.ring_up(12_345, member=shop_desk.enrol("𠮷野"))
        stage = Set(qapp, tmp_path / "papers", Printing())
        stage.desk.show_summary(
            shop_desk.shop,
            period=parse_period("2026-11"),
            over=stage.window,
            by=shop_desk.owner,
        )
        assert stage.dialog()._presenter.state.unprintable == ("𠮷",)


def test_vouchers_are_called_vouchers_and_cards_cards(qapp: QApplication, tmp_path: Path) -> None:
    stage = Set(qapp, tmp_path, Printing())
    stage.desk.show_vouchers((TWENTY,), over=stage.window)
    assert stage.dialog().accessibleName() == "Vouchers"
    stage.dialog().finish()
    stage.desk.show_card_sheets((face(),), over=stage.window)
    assert stage.dialog().accessibleName() == "Member cards"


def test_papers_are_painted_in_the_accent_that_the_shop_chose(
    qapp: QApplication, tmp_path: Path
) -> None:
    stage = Set(qapp, tmp_path, Printing(vouchers=OFFICE))
    assert stage.desk.accent == accent_on_paper(Accent.TEAL)
    stage.preferences.paint(Accent.PLUM)
    assert stage.desk.accent == "#7A2E6B"
    stage.desk.show_vouchers((TWENTY,), over=stage.window)
    stage.dialog()._presenter.print_pages()
    ((_, _, pdf),) = stage.printer.printed
    stage.preferences.paint(Accent.TEAL)
    assert pdf == voucher_sheet.draw((TWENTY,), accent="#7A2E6B") != voucher_sheet.draw((TWENTY,))
