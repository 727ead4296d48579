"""What a line of the log may say: nobody's name, phone, PIN or birthday, and always one line."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.logs.masking import (
    OwnText,
    masked,
    masked_template,
    masked_value,
    named,
    one_line,
)
from shopclub.members.people import PhoneTaken
from shopclub.points.entries import NotEnoughPoints
from shopclub.staff.roles import Role
from shopclub.storage.problems import CommitUncertain, DiskFull


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("phone 13800138000 is new", "phone 138****8000 is new"),
        ("phone 138 0013 8000, again", "phone 138****8000, again"),
        ("+86 138-0013-8000", "138****8000"),
        ("0086 13800138000", "138****8000"),
        ("1 3 8 0 0 1 3 8 0 0 0", "138****8000"),
        ("１３８００１３８０００", "138****8000"),
        ("１３８ ００１３ ８０００", "138****8000"),
        ("١٣٨٠٠١٣٨٠٠٠", "138****8000"),
        ("from 021-5555 1234 on", "from *** on"),
        ("card 612345678901", "card ***"),
        ("pin=1357", "pin=***"),
        ("PIN: '135790', next", "PIN=***, next"),
        ("the pin is 2468", "the pin=***"),
        ('{"passphrase": "correct horse"}', "{'***'"),
        ("born 1990-05-17", "born ***"),
        ("born 1990-5-7", "born ***"),
        ("born 17.05.1990", "born ***"),
        ("born 1990年5月17日", "born ***"),
        ("datetime.date(1990, 5, 17)", "datetime.date(***)"),
        ("datetime.datetime(1990, 5, 17, 0, 0)", "datetime.date(***)"),
        ("birthday=date(1990, 5", "birthday=date(***)"),
        ("member 王小明 left", "member *** left"),
        ("member José left", "member *** left"),
        ("KeyError: 'Ann Smith'", "KeyError: '***'"),
        ('name "O\'Brien" taken', "name '***' taken"),
        ("name 'Ann Smi", "name '***'"),
        ("mail ann@shop.example at once", "mail *** at once"),
        ("can't and isn't stay", "can't and isn't stay"),
        ("5 points of 12 used in 3 lots", "5 points of 12 used in 3 lots"),
        ("errno 28, line 1234", "errno 28, line 1234"),
        ("Qt 6.11 on Linux", "Qt 6.11 on Linux"),
        ("a/b and 1/2", "a/b and 1/2"),
        ("open /home/ann/王小明.pdf failed", "open <file.pdf> failed"),
        ("open C:\\Users\\Ann\\list.xlsx", "open <file.xlsx>"),
        ("in /usr/lib/site-packages/peewee.py", "in site-packages/peewee.py"),
        ("qrc:///x and file:///home/ann/a.qm", "qrc:///x and <file.qm>"),
        ("two\nlines", "two\\nlines"),
        ("two\r\nlines\ttab", "two\\r\\nlines\\ttab"),
        ("\x1b[2Kgone", "\\x1b[2Kgone"),
    ],
)
def test_what_others_wrote_is_masked_by_its_shape(text: str, kept: str) -> None:
    assert masked(text) == kept


@pytest.mark.parametrize(
    ("injected", "shown"),
    [
        ("a\nb", "a\\nb"),
        ("a\r\nb", "a\\r\\nb"),
        ("a\x0bb\x0cc", "a\\x0bb\\x0cc"),
        ("a\x1cb\x1db\x1eb\x85b", "a\\x1cb\\x1db\\x1eb\\x85b"),
        ("a\u2028b\u2029c", "a\\x2028b\\x2029c"),
        ("a\0b", "a\\x00b"),
        ("a\x08\x08b", "a\\x08\\x08b"),
        ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
        ("a\u202eb", "a\\x202eb"),
        ("a\u200bb", "a\\x200bb"),
        ("a\ud800b", "a\\xd800b"),
    ],
)
def test_no_text_can_pass_for_two_lines_or_reorder_one(injected: str, shown: str) -> None:
    assert one_line(injected) == shown


@given(st.text())
def test_whatever_is_written_is_one_bounded_line(text: str) -> None:
    for one in (masked(text), masked_template(text), one_line(text)):
        assert len(one.splitlines()) <= 1
        assert one.isprintable()
        assert len(one) < 20_000
        one.encode()


@given(st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True), st.text(max_size=8), st.text(max_size=8))
def test_no_phone_comes_through_whatever_stands_beside_it(
    phone: str, before: str, after: str
) -> None:
    for mask in (masked, masked_template):
        assert phone not in mask(f"{before}{phone}{after}")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (7, 7),
        (99_999, 99_999),
        (135_790, "***"),
        (13_800_138_000, "***"),
        (1.5, 1.5),
        (True, True),
        (None, None),
        ("王小明", "***"),
        ("Ann", "***"),
        (b"Ann", "***"),
        (date(1990, 5, 17), "***"),
        (["Ann"], "***"),
        (Role.OWNER, "Role.OWNER"),
        (OwnText("No space left\non device"), "No space left\\non device"),
        (KeyError, "KeyError"),
        (KeyError("Ann"), "KeyError"),
        (Path("/home/ann/王小明.pdf"), "***.pdf"),
    ],
)
def test_a_value_that_is_filled_in_is_masked_by_its_type(value: object, shown: object) -> None:
    assert masked_value(value) == shown


def _raised(act: Callable[[], object]) -> BaseException:
    with pytest.raises(Exception) as caught:  # noqa: PT011
        act()
    return caught.value


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError("Ann 13800138000"), "ValueError"),
        (NotEnoughPoints(has=80, needs=100), "NotEnoughPoints(has=80, needs=100)"),
        (PhoneTaken(7, "王小明"), "PhoneTaken(member_id=7, name=***)"),
        (CommitUncertain(DiskFull()), "CommitUncertain(cause=DiskFull(place=***, room=0))"),
        (OSError(28, "No space left", "/home/ann/王小明.pdf"), "OSError(ENOSPC)"),
        (_raised(lambda: dict[str, str]()["王小明"]), "KeyError"),
        (_raised(lambda: int("13800138000x")), "ValueError"),
        (_raised(lambda: None.points), "AttributeError(points)"),  # type: ignore[attr-defined]
        (_raised(lambda: getattr(1, "王小明")), "AttributeError"),  # noqa: B009
        (_raised(lambda: 1 / 0), "ZeroDivisionError"),
    ],
)
def test_an_error_is_named_by_its_type_and_by_what_is_nobodys(
    error: BaseException, said: str
) -> None:
    name = named(error)
    assert name.startswith(said)
    assert not any(told in name for told in ("王小明", "Ann", "ann", "138", "8000"))


@pytest.mark.parametrize(
    ("template", "kept"),
    [
        ("the end came before %d papers were printed", None),
        ("the shop's own 'word' stays", None),
        ("pin=%s", None),
        ("member 王小明 13800138000 \n pin=1357", "member *** 138****8000 \\n pin=***"),
    ],
)
def test_a_template_of_our_code_keeps_its_words(template: str, kept: str | None) -> None:
    assert masked_template(template) == (kept or template)
