"""An error report says what broke and where: no texts of errors, no locals, no folders of ours."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shopclub import __version__
from shopclub.logs import reports
from shopclub.logs.reports import ReportKind, list_reports, remove_report, write_report
from shopclub.logs.tracing import place_of, short_file, told, traced
from shopclub.storage.problems import DiskFull

NOON = datetime(2026, 11, 28, 12, 0, 0, tzinfo=UTC)
NAME, PHONE = "王小明", "13800138000"


def broken(name: str = NAME) -> ValueError:
    """Return an error of a call whose locals and texts hold a name."""

    def look_up(member: str) -> str:
        known = {"phone": PHONE}
        return known[member]

    try:
        try:
            look_up(name)
        except KeyError as error:
            raise ValueError(name) from error
    except ValueError as error:
        return error
    raise AssertionError("nothing broke")


def write(folder: Path, *, at: datetime = NOON, kind: ReportKind = ReportKind.ERROR) -> str:
    error = broken()
    calls, about = traced(error), {"qt": "6.11.3"}
    return write_report(folder, told(error), kind=kind, at=at, calls=calls, about=about).path.name


def test_a_report_holds_what_is_needed_to_mend_it_and_nothing_of_a_person(tmp_path: Path) -> None:
    (tmp_path / "shopclub.log").write_text("the last line\n")
    name = write(tmp_path)
    path = tmp_path / "reports" / name
    text = path.read_text(encoding="utf-8")
    assert text.startswith(f"ShopClub {__version__} error report\nValueError at tests/logs/")
    for needed in ("2026-11-28 12:00:00 UTC", "6.11.3", "in look_up", "return known[member]"):
        assert needed in text
    assert "KeyError\n\nThat was the cause of:\n" in text
    assert text.endswith("The last lines of the log:\nthe last line\n")
    assert not any(told in text for told in (NAME, PHONE, str(tmp_path), str(Path.home())))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_reports_are_listed_with_the_newest_first_and_the_oldest_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reports, "MOST_REPORTS", 3)
    for minute in range(4):
        write(tmp_path, at=NOON + timedelta(minutes=minute))
    last = write(tmp_path, at=NOON + timedelta(minutes=3), kind=ReportKind.QT)
    again = write(tmp_path, at=NOON + timedelta(minutes=3), kind=ReportKind.QT)
    found = list_reports(tmp_path)
    assert len(found) == 3
    assert {last, again} < {one.path.name for one in found}
    assert again.endswith("-2.txt")
    assert [one.at for one in found] == sorted((one.at for one in found), reverse=True)
    assert found[0].what.startswith("ValueError at ")


def test_a_report_is_removed_and_nothing_else_is(tmp_path: Path) -> None:
    name = write(tmp_path)
    (tmp_path / "shop.txt").write_text("the shop")
    for wrong in ("../shop.txt", "shop.txt", "", "error-1.txt", f"../{name}"):
        with pytest.raises(ValueError, match="name of a report"):
            remove_report(tmp_path, wrong)
    remove_report(tmp_path, name)
    remove_report(tmp_path, name)
    assert list_reports(tmp_path) == ()
    assert (tmp_path / "shop.txt").exists()


def test_files_that_are_no_reports_are_not_listed(tmp_path: Path) -> None:
    name = write(tmp_path)
    for other in ("notes.txt", "error-20269999-120000.txt", ".error-20261128-120000.txt.x.new"):
        (tmp_path / "reports" / other).write_text("no report")
    assert [one.path.name for one in list_reports(tmp_path)] == [name]


def test_an_error_of_a_thousand_calls_is_told_in_few() -> None:
    def deeper(left: int) -> int:
        return deeper(left - 1) if left else 1 // 0

    with pytest.raises(ZeroDivisionError) as caught:
        deeper(500)
    calls = traced(caught.value)
    assert len(calls) < 100
    assert "calls more" in "".join(calls)
    assert place_of(caught.value).endswith(" in deeper")


def test_a_chain_that_turns_in_a_circle_ends() -> None:
    first, second = ValueError(NAME), KeyError(NAME)
    first.__cause__, second.__cause__ = second, first
    assert told(first) == "ValueError at ? < KeyError at ?"


def test_a_cause_that_was_let_go_is_not_told() -> None:
    def give_up() -> None:
        try:
            raise KeyError(NAME)
        except KeyError:
            raise DiskFull from None

    with pytest.raises(DiskFull) as caught:
        give_up()
    assert told(caught.value).startswith("DiskFull(place=***, room=0) at tests/logs/")
    assert " < " not in told(caught.value)


@pytest.mark.parametrize(
    ("file", "short"),
    [
        ("/home/ann/shopclub/shopclub/ui/window.py", "shopclub/ui/window.py"),
        ("C:\\Users\\Ann\\x.py", "x.py"),
        ("/usr/lib/python3.11/site-packages/peewee.py", "peewee.py"),
        ("/home/王小明/script.py", "script.py"),
        ("shopclub/app.py", "shopclub/app.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_file_is_named_from_where_it_says_which(file: str, short: str) -> None:
    assert short_file(file) == short


def test_a_report_of_any_error_can_be_written(tmp_path: Path) -> None:
    known: dict[str, str] = {}
    acts = (
        lambda: int(NAME),
        lambda: known[NAME],
        lambda: NAME.encode("ascii"),
        lambda: getattr(NAME, PHONE),
        lambda: __import__("没有"),
    )
    for act in acts:
        with pytest.raises(Exception) as caught:  # noqa: PT011
            act()
        calls = traced(caught.value)
        assert NAME not in told(caught.value) + "\n".join(calls)
