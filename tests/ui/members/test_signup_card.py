"""The card at once: the preview is the paper, and what is wanted is done when there is a card."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.config import Config, Theme
from shopclub.documents import card
from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.printing import Printing
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.signup_code import CodeDialog, CodeView
from shopclub.ui.members.signup_ending import NewCards, at_once_of
from shopclub.ui.members.signup_form import CardAtOnce
from shopclub.ui.paper.desk import PaperDesk
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.pictures import draw_pages
from shopclub.ui.paper.print_queue import PrintQueue
from shopclub.ui.paper.problems import PrinterMissing
from shopclub.ui.preferences import Preferences
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk
from tests.documents.papers import codes_in
from tests.ui.members.signing_up import FILLED, Ends, Opener, presenter_at, press
from tests.ui.stand_ins import FakePrinter, InlineExecutor, StepExecutor, inline_jobs, prints_on

BOTH = CardAtOnce(prints=True, shows=True)
PLAIN = Config(language="en", theme=Theme.LIGHT)


@pytest.fixture(autouse=True)
def put_back(qapp: QApplication) -> Iterator[None]:
    locale, hook = QLocale(), sys.excepthook
    yield
    sys.excepthook = hook
    install_language(qapp, "en")
    QLocale.setDefault(locale)
    apply_look(qapp, tokens(Scheme.LIGHT))


@dataclass(slots=True)
class Stage:
    """A window over which cards are issued, its printers, and what was refused."""

    window: QWidget
    printer: FakePrinter
    prints: PrintQueue
    cards: NewCards
    refused: list[Refusal] = field(default_factory=list)

    def shown(self, kind: type[QWidget]) -> list[QWidget]:
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]


@pytest.fixture
def stage(desk: Desk, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Stage:
    return make_stage(desk, qapp, qtbot, tmp_path, printer="")


def make_stage(
    desk: Desk, qapp: QApplication, qtbot: QtBot, folder: Path, *, printer: str
) -> Stage:
    window, printers = QWidget(), FakePrinter()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    there = Destination(DestinationKind.SYSTEM, printer) if printer else None
    prints = prints_on(InlineExecutor(), printer=printers)
    papers = PaperDesk(
        jobs=inline_jobs(),
        preferences=Preferences(
            qapp,
            config=replace(PLAIN, printing=Printing(cards=there)),
            remember=lambda config: None,
        ),
        printer=printers,
        prints=prints,
        folder=FolderOnDisk(folder / "papers"),
    )
    refused: list[Refusal] = []
    cards = NewCards(desk.shop, inline_jobs(), papers, window, refused.append)
    return Stage(window, printers, prints, cards, refused)


def test_the_preview_is_the_front_of_the_paper_without_number_and_code(
    opened: Opener, qtbot: QtBot
) -> None:
    dialog = opened("13966204418")
    dialog._front.name.entry.setText("李建军")
    qtbot.waitUntil(lambda: dialog._presenter.state.latin == "Li Jianjun")
    state = dialog._presenter.state
    assert state.face is not None
    assert state.card is not None
    density = dialog._side.preview.dots_per_inch()
    paper = card.draw_front(replace(state.face, member_name="李建军"))
    (drawn,) = draw_pages(paper, dots_per_inch=density)
    assert (state.card.pixels, state.card.width) == (drawn.pixels, drawn.width)
    assert abs(drawn.width - dialog._side.preview.width()) <= 1


def test_only_the_newest_name_is_drawn(desk: Desk, ends: Ends) -> None:
    lane = StepExecutor()
    presenter = presenter_at(desk, ends, lane=lane)
    for name in ("A", "AB", "ABC"):
        presenter.drawing.draw(name, dots_per_inch=72)
    assert len(lane.waiting) == 1
    lane.step()
    presenter.drawing.draw("ABCD", dots_per_inch=72)
    assert len(lane.waiting) == 1
    lane.step()
    older = presenter.state.card
    lane.step()
    assert older is None
    assert presenter.state.card is not None
    assert lane.waiting == []


def test_what_is_wanted_of_the_card_goes_with_the_member(
    desk: Desk, ends: Ends, opened: Opener
) -> None:
    dialog = opened("13966204418", at_once=CardAtOnce(shows=True))
    assert (dialog._side.prints.isChecked(), dialog._side.shows.isChecked()) == (False, True)
    assert dialog.primary_button.text() == "Save"
    dialog._side.prints.setChecked(True)
    assert dialog.primary_button.text() == "Save and print the card"
    dialog._front.name.entry.setText("李建军")
    press(Qt.Key.Key_F9)
    assert ends.cards == [BOTH]
    presenter_at(desk, ends).save(FILLED)
    assert ends.cards[1] == CardAtOnce()


def test_a_machine_remembers_what_was_wanted(qapp: QApplication) -> None:
    kept: list[Config] = []
    preferences = Preferences(qapp, config=PLAIN, remember=kept.append)
    assert at_once_of(preferences.config) == CardAtOnce()
    preferences.remember_new_card(prints=True, shows=False)
    assert at_once_of(kept[-1]) == CardAtOnce(prints=True)


def test_the_code_on_the_screen_is_read_by_a_scanner_and_enter_or_escape_closes_it(
    stage: Stage, desk: Desk, tmp_path: Path
) -> None:
    member = desk.enrol("李建军", "13966204418")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        stage.cards.issue(member.member_id, CardAtOnce(shows=True))
        (dialog,) = stage.shown(CodeDialog)
        (code,) = dialog.findChildren(CodeView)
        assert code.grab().save(str(tmp_path / "code.png"))
        with Image.open(tmp_path / "code.png") as picture:
            assert codes_in(picture.convert("L")) == [("QRCode", member.card_number)]
        press(key)
        assert stage.shown(CodeDialog) == []
    assert stage.printer.printed == []


def test_without_a_printer_the_paper_opens_when_the_code_has_been_seen(
    stage: Stage, desk: Desk
) -> None:
    member = desk.enrol("李建军", "13966204418")
    stage.cards.issue(member.member_id, BOTH)
    assert stage.shown(PaperDialog) == []
    press(Qt.Key.Key_Return)
    assert len(stage.shown(PaperDialog)) == 1
    press(Qt.Key.Key_Escape)
    stage.cards.issue(member.member_id, CardAtOnce(prints=True))
    assert len(stage.shown(PaperDialog)) == 1
    assert stage.shown(CodeDialog) == []


def test_with_a_card_printer_the_card_is_printed_and_nothing_asks(
    desk: Desk, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = make_stage(desk, qapp, qtbot, tmp_path, printer="Office")
    member = desk.enrol("李建军", "13966204418")
    stage.cards.issue(member.member_id, CardAtOnce(prints=True))
    ((printer, title, pdf),) = stage.printer.printed
    assert (printer, title) == ("Office", f"Card {member.card_number[-4:]}")
    assert pdf == card.draw(desk.shop.lookup.card(member.member_id))
    assert stage.shown(PaperDialog) == []


def test_a_printer_that_is_gone_is_told(
    desk: Desk, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = make_stage(desk, qapp, qtbot, tmp_path, printer="Elsewhere")
    member = desk.enrol("李建军", "13966204418")
    stage.cards.issue(member.member_id, CardAtOnce(prints=True))
    (failed,) = stage.prints.failed
    assert isinstance(failed.problem, PrinterMissing)


def test_nothing_wanted_does_nothing(stage: Stage, desk: Desk) -> None:
    member = desk.enrol("李建军", "13966204418")
    stage.cards.issue(member.member_id, CardAtOnce())
    assert [*stage.shown(CodeDialog), *stage.shown(PaperDialog)] == []
    assert stage.printer.printed == []


def test_a_code_that_comes_late_waits_for_what_was_opened_meanwhile(
    desk: Desk, stage: Stage
) -> None:
    member = desk.enrol("王小明")
    (other := Dialog("Receipts")).open_over(stage.window)
    stage.cards.issue(member.member_id, BOTH)
    assert stage.shown(CodeDialog) == []
    other.finish()
    QApplication.processEvents()
    (code,) = stage.shown(CodeDialog)
    assert isinstance(code, CodeDialog)
    code.finish()
    QApplication.processEvents()
    assert len(stage.shown(PaperDialog)) == 1, "no printer is remembered, so it is asked about"
