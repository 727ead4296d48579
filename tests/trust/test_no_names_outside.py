"""T19 outside the shop file: titles, print jobs, file names and temporary files name nobody.

A member with every text is printed, saved, exported and backed up; what the system then shows of
it (windows, spool, folders, metadata of papers) is searched for those texts.
"""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.config import BackupPlaces
from shopclub.counter.own_data import to_json
from shopclub.counter.voucher_paper import voucher_paper
from shopclub.documents import birthday_letter, birthday_list, labels, own_data
from shopclub.exchange import spreadsheet
from shopclub.exchange.exporting import allow_export, export_name, export_parts
from shopclub.exchange.member_file import member_file
from shopclub.exchange.spreadsheet import export_workbook
from shopclub.insights.period import parse_period
from shopclub.kernel.printing import PagePaper, Printing
from shopclub.ui.members.consent_dialog import ConsentDialog
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.paper import desk as paper_desk
from shopclub.ui.paper.folder import FolderOnDisk
from tests.builders import Desk, desk_in
from tests.counter.erased_people import Canary, canary, give_gift
from tests.ui.paper.test_desk import OFFICE, Set
from tests.ui.stand_ins import RecordingNavigator, inline_jobs


@dataclass(frozen=True, slots=True)
class World:
    """A desk with a canary, papers in a folder, and the folder of temporary files."""

    desk: Desk
    one: Canary
    stage: Set
    papers: Path
    temporary: Path

    def texts(self) -> tuple[str, ...]:
        """Return what may stand nowhere: the texts, and the birthday in two ways to write it."""
        return (*self.one.texts, "1980-11-22", "11-22")


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    temporary, papers = tmp_path / "tmp", tmp_path / "papers"
    for folder in (temporary, papers, tmp_path / "shop"):
        folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    with desk_in(tmp_path / "shop") as desk:
        one = canary(desk, 1)
        give_gift(desk, one.member)
        everywhere = Printing(receipts=OFFICE)
        for paper in PagePaper:
            everywhere = everywhere.with_place(paper, OFFICE)
        yield World(desk, one, Set(qapp, papers, everywhere), papers, temporary)


def papers_of(world: World) -> dict[str, Callable[..., Any]]:
    """Return every way to open a paper that a member stands on."""
    shop, by, papers = world.desk.shop, world.desk.owner, world.stage.desk
    id_ = world.one.member.member_id
    face = shop.lookup.card(id_)
    slip = shop.till.find_gift(f"gift{id_}")
    assert slip is not None
    ahead = shop.birthdays.ahead(days=7)
    letters = shop.today_book.letters(ahead.rows, by=by)
    addresses = shop.today_book.addresses(ahead.rows, by=by)
    assert letters
    sheet = partial(papers.show_sheets, paper=PagePaper.LETTERS)
    vouchers = tuple(
        voucher_paper(voucher, member_name=world.one.member.name, identity=shop.identity)
        for voucher in shop.vouchers.of_member(id_)
    )
    return {
        "receipt": partial(papers.show_receipt, world.one.receipt),
        "receipt again": partial(papers.show_receipt, world.one.receipt, reprint=True),
        "gift slip": partial(papers.show_slip, slip),
        "card": partial(papers.show_card, face),
        "cards": partial(papers.show_card_sheets, (face, face)),
        "vouchers": partial(papers.show_vouchers, vouchers),
        "letters": partial(sheet, "Birthday letters", lambda: birthday_letter.draw(letters)),
        "labels": partial(
            sheet,
            "Address labels",
            lambda: labels.draw(addresses, language="en", title="Address labels"),
        ),
        "list": partial(
            sheet,
            "List of birthdays",
            lambda: birthday_list.draw(shop.today_book.birthday_list(ahead, by=by)),
        ),
        "summary": partial(papers.show_summary, shop, period=parse_period("2026-11"), by=by),
    }


def print_and_save(world: World) -> int:
    """Print and save every paper, write and export the rest; return how many papers there were."""
    desk, by, stage = world.desk, world.desk.owner, world.stage
    every = papers_of(world)
    for show in every.values():
        show(over=stage.window)
        presenter = stage.dialog()._presenter
        presenter.choose_destination(OFFICE)
        presenter.print_pages()
        presenter.save()
        stage.dialog().dismiss()
        QApplication.sendPostedEvents(None, 52)
    data = desk.shop.member_acts.own_data(world.one.member.member_id, by=by)
    folder = FolderOnDisk(world.papers)
    folder.save(own_data.draw(data), name=data.stem)
    folder.save(to_json(data), name=data.stem, ending="json")
    assert export_all(world) == set()
    Backups(desk.shop.path, desk.clock).make(Occasion.CLOSING, places=BackupPlaces())
    desk.shop.erasing.erase(desk.enrol("Bea").member_id, word="ERASE", by=by)
    return len(every)


def export_all(world: World) -> set[str]:
    """Export everything and the list of members; name the temporary files seen meanwhile."""
    shop, by, seen = world.desk.shop, world.desk.owner, set[str]()

    def look(done: int, of: int) -> None:
        seen.update(path.name for path in world.temporary.rglob("*"))

    allow_export(shop, by=by)
    name = export_name(shop)
    parts = export_parts(shop, world.papers / name, by=by, progress=look)
    book = export_workbook(shop, world.papers / f"{name}.xlsx", by=by, progress=look)
    assert (parts.parts, parts.rows) == (book.parts, book.rows)
    told = member_file(shop, (world.one.member.member_id,), by=by)
    assert world.one.member.name.encode() in told
    look(1, 1)
    return seen


def leaks(world: World) -> list[str]:
    """Name each place outside the shop file that tells one of the texts."""
    seen: dict[str, str] = {}
    for _, title, pdf in world.stage.printer.printed:
        seen[f"print job {title}"] = title
        seen[f"metadata of {title}"] = str(pypdfium2.PdfDocument(pdf).get_metadata_dict())
    shop = world.desk.shop.path.parent
    for path in (*world.papers.rglob("*"), *shop.rglob("*")):
        seen[f"name of {path.name}"] = path.name
    for path in world.temporary.rglob("*"):
        seen[f"temporary {path.name}"] = path.name
        if path.is_file():
            seen[f"in temporary {path.name}"] = path.read_bytes().decode(errors="replace")
    beside = shop / f"{world.desk.shop.path.name}.erased"
    seen["the list of the erased"] = beside.read_text(encoding="utf-8")
    for widget in QApplication.topLevelWidgets():
        for each in (widget, *widget.findChildren(QWidget)):
            seen[f"title of {type(each).__name__} {len(seen)}"] = each.windowTitle()
    print(f"{len(seen)} places read, {len(world.stage.printer.printed)} print jobs")
    return [
        f"{where}: {text}" for where, told in seen.items() for text in world.texts() if text in told
    ]


def test_titles_jobs_files_and_temporary_files_name_nobody(world: World, qtbot: QtBot) -> None:
    assert print_and_save(world) == 10
    assert len(world.stage.printer.printed) == 10
    assert len(list(world.papers.iterdir())) >= 12
    presenter = MemberPagePresenter(
        shop=world.desk.shop,
        jobs=inline_jobs(),
        navigator=RecordingNavigator(),
        print_card=lambda _: None,
        actor=lambda: world.desk.owner,
        ask_owner=lambda why, *, granted: None,
    )
    screen = MemberPageScreen(presenter)
    qtbot.addWidget(screen)
    presenter.open_member(world.one.member.member_id)
    screen.show()
    screen.open_consents()
    (dialog,) = screen.window().findChildren(ConsentDialog)
    assert leaks(world) == []
    dialog.dismiss()


def test_a_workbook_that_is_put_together_among_the_temporary_files_is_seen(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = spreadsheet._book
    monkeypatch.setattr(spreadsheet, "_book", lambda file, _: book(file, world.temporary))
    assert export_all(world)


@pytest.mark.full
@pytest.mark.parametrize("where", ["title", "file", "temporary", "metadata"])
def test_a_name_in_any_of_these_places_is_found(
    world: World, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.desk.shop.erasing.erase(
        world.desk.enrol("Bea").member_id, word="ERASE", by=world.desk.owner
    )
    assert leaks(world) == []
    name = world.one.member.name
    match where:
        case "title":
            monkeypatch.setattr(paper_desk, "card_title", lambda _: f"Card of {name}")
            world.stage.desk.print_card(
                world.desk.shop.lookup.card(world.one.member.member_id), over=world.stage.window
            )
        case "file":
            FolderOnDisk(world.papers).save(b"x", name=name)
        case "temporary":
            (world.temporary / "x").write_text(name)
        case _:
            shop, by = world.desk.shop, world.desk.owner
            rows = shop.birthdays.ahead(days=7).rows
            addresses = shop.today_book.addresses(rows, by=by)
            told = labels.draw(addresses, language="en", title=name)
            world.stage.printer.printed.append(("Office", "labels", told))
    assert leaks(world)
