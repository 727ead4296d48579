"""The log as a file: whole, for its owner's eyes, told in the log, provable from CSV alone."""

import csv
import hashlib
import json
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from shopclub.insights.log.tables import AS_IT_STANDS
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import one
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.log import files
from shopclub.ui.log.files import lines_that_fit, paper_of
from shopclub.ui.log.presenter import LogPresenter
from shopclub.ui.log.state import FileKind, LogState, Written
from shopclub.ui.log.writing import LogWriting
from shopclub.ui.paper.problems import FolderFault, PaperNotSaved
from tests.builders import Desk, desk_in
from tests.documents.papers import text_of
from tests.ui.stand_ins import InlineExecutor, StepExecutor, inline_jobs, jobs_on

NAME, PHONE = "=欧阳小明", "13800138000"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Yield a shop whose log has all kinds of lines, one without a person."""
    with desk_in(Path(tmp_path_factory.mktemp("log"))) as desk:
        member = desk.enrol(NAME, PHONE)
        for amount in range(100, 700, 100):
            desk.ring_up(amount, member=member)
        desk.shop.member_acts.reveal_phone(member.member_id, reason="@typed", by=desk.owner)
        yield desk


class Writer:
    """The page and what it writes, as a fake view saw it."""

    def __init__(self, desk: Desk, *, jobs: Jobs | None = None, by: Actor | None = None) -> None:
        self.states: list[LogState] = []
        self.asked: list[tuple[Refusal, Callable[[Actor], None]]] = []
        self.papers: list[Callable[[], bytes]] = []
        self.presenter = LogPresenter(
            desk.shop, jobs=inline_jobs(), by=desk.owner, language=lambda: "en"
        )
        self.presenter.attach(self)
        self.presenter.jobs = jobs or self.presenter.jobs
        self.presenter.by = by or desk.owner
        self.writing = LogWriting(
            self.presenter,
            ask_owner=lambda why, *, granted: self.asked.append((why, granted)),
            show_paper=self.papers.append,
        )

    def display(self, state: LogState) -> None:
        self.states.append(state)

    def rows_came(self, first: int, last: int) -> None:
        """Nothing is painted here."""


def last_line() -> tuple[str, str, str]:
    """Return the newest line of the log."""
    found = one("SELECT action, subject, detail FROM audit_line ORDER BY id DESC LIMIT 1")
    assert found is not None
    return (found[0], found[1], found[2])


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def broken(lines: list[dict[str, str]]) -> list[str]:
    """Prove a log from its CSV alone, the newest first, by nothing but SHA-256 of JSON."""
    found = []
    for line, older in zip(lines, [*lines[1:], None], strict=True):
        told = [
            line["previous_hash"],
            int(line["at"]),
            line["day"],
            int(line["staff_id"]) if line["staff_id"] else None,
            line["action"],
            line["subject"],
            line["detail"],
        ]
        text = json.dumps(told, ensure_ascii=False, sort_keys=True)
        follows = "0" * 64 if older is None else older["hash"]
        if hashlib.sha256(text.encode()).hexdigest() != line["hash"] or told[0] != follows:
            found.append(line["line"])
    return found


def test_the_chain_is_proved_from_the_csv_alone_and_a_changed_line_shows(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "AT_ONCE", 4)
    path = tmp_path / "log.csv"
    page = Writer(desk)
    count = page.presenter.state.shown
    page.writing.write(FileKind.CSV, path)
    lines = read(path)
    assert page.presenter.state.written == Written("log.csv", count)
    assert [int(line["line"]) for line in lines] == list(range(count, 0, -1))
    assert set(AS_IT_STANDS) < set(lines[0])
    assert broken(lines) == []
    assert broken([*lines[:3], {**lines[3], "detail": "{}"}, *lines[4:]]) == [lines[3]["line"]]
    assert broken([*lines[:3], *lines[4:]]) == [lines[2]["line"]]
    assert last_line() == ("export log", "log", f'{{"lines": {count}}}')


def test_a_file_of_the_log_is_for_its_owner_s_eyes_and_holds_no_personal_text(
    desk: Desk, tmp_path: Path
) -> None:
    page = Writer(desk)
    for kind in (FileKind.CSV, FileKind.XLSX):
        path = tmp_path / f"log.{kind.value}"
        page.writing.write(kind, path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    sheet = load_workbook(tmp_path / "log.xlsx").worksheets[0]
    cells = [str(cell.value) for row in sheet.iter_rows() for cell in row]
    text = (tmp_path / "log.csv").read_text(encoding="utf-8-sig") + "\n".join(cells)
    assert "Phone number shown in full" in text
    assert "6008 0000 0017" in text
    for personal in (NAME, "小明", PHONE, "138 0013 8000", "typed"):
        assert personal not in text


def test_what_reads_as_a_formula_is_text_in_every_file(desk: Desk, tmp_path: Path) -> None:
    Writer(desk).writing.write(FileKind.CSV, tmp_path / "log.csv")
    for line in read(tmp_path / "log.csv"):
        for value in line.values():
            assert not value.startswith(("=", "+", "-", "@"))
    Writer(desk).writing.write(FileKind.XLSX, tmp_path / "log.xlsx")
    sheet = load_workbook(tmp_path / "log.xlsx").worksheets[0]
    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert kinds == {"s"}


def test_lines_are_shown_on_paper_and_too_many_are_cut_and_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Writer(desk)
    page.writing.show_paper()
    (draw,) = page.papers
    text = text_of(draw())
    assert "收款¥6.00" in text
    assert "小明" not in text
    monkeypatch.setitem(files.MOST, FileKind.PDF, 3)
    ids = range(9, 0, -1)
    assert tuple(lines_that_fit(FileKind.PDF, ids)) == (9, 8, 7)
    assert tuple(lines_that_fit(FileKind.CSV, ids)) == tuple(ids)
    paper = text_of(paper_of(desk.shop, ids, language="en", by=desk.owner))
    assert "Onlythenewest3linesareshown." in paper


def test_a_cashier_needs_the_owner_s_pin_and_nothing_is_written_before(
    desk: Desk, tmp_path: Path
) -> None:
    page = Writer(desk, by=Actor(2, "小李", Role.CASHIER))
    page.writing.write(FileKind.CSV, tmp_path / "log.csv")
    ((why, granted),) = page.asked
    assert isinstance(why, NotPermitted)
    assert list(tmp_path.iterdir()) == []
    granted(desk.owner)
    assert broken(read(tmp_path / "log.csv")) == []


def test_a_file_that_is_stopped_leaves_nothing_and_the_old_one_stays(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "AT_ONCE", 2)
    path, steps = tmp_path / "log.csv", StepExecutor()
    path.write_text("old")
    page = Writer(desk, jobs=jobs_on(steps))
    page.writing.write(FileKind.CSV, path)
    for _ in range(4):
        steps.step()
    assert page.presenter.state.writing is FileKind.CSV
    assert page.presenter.state.written_lines > 0
    assert len(list(tmp_path.iterdir())) == 2
    page.writing.stop()
    while steps.waiting:
        steps.step()
    assert [found.name for found in tmp_path.iterdir()] == ["log.csv"]
    assert path.read_text() == "old"
    assert page.presenter.state.written is None


def test_a_file_that_is_stopped_while_a_part_is_written_leaves_nothing_either(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "AT_ONCE", 2)
    answers: list[Callable[[], None]] = []
    lane = InlineExecutor()
    page = Writer(desk, jobs=Jobs(till=lane, reading=lane, hop=lambda call: answers.append(call)))
    page.writing.write(FileKind.CSV, tmp_path / "log.csv")
    while not page.presenter.state.written_lines:
        answers.pop(0)()
    (written,) = answers
    page.writing.stop()
    written()
    for answer in answers[1:]:
        answer()
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    page = Writer(desk)
    for kind in (FileKind.CSV, FileKind.XLSX):
        page.writing.write(kind, tmp_path / "no such folder" / "log")
        problem = page.presenter.state.problem
        assert isinstance(problem, PaperNotSaved)
        assert problem.fault is FolderFault.GONE
        assert page.presenter.state.writing is None
