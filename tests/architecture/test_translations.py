"""Every text is said in every language, in step with the code and with the compiled files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture.translations import (
    LANGUAGES,
    OFFERED,
    Message,
    faults_of,
    faults_of_message,
    read_messages,
    release,
    take_in,
    texts_lupdate_cannot_read,
    ts_path,
)
from tests.architecture.tree import CHECKOUT, SourceFile, source_files

ENGLISH, CHINESE = "{points} points for &you", "给您 {points} 积分(&Y)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_all_of_the_code_and_nothing_else(language: str) -> None:
    messages = read_messages(ts_path(CHECKOUT, language))
    print(f"{language}: {len(messages)} messages read")
    assert len(messages) > 100
    assert faults_of(CHECKOUT, language) == ()


def test_every_language_says_the_same_texts() -> None:
    keys = [{m.key for m in read_messages(ts_path(CHECKOUT, x))} for x in LANGUAGES]
    assert all(found == keys[0] for found in keys)


def test_texts_that_offer_placeholders_are_still_said() -> None:
    said = {message.key for message in read_messages(ts_path(CHECKOUT, LANGUAGES[0]))}

    assert set(OFFERED) <= said


def test_a_language_may_choose_what_is_offered_and_nothing_more() -> None:
    key = ("Paper", "{day} {month} {year}")
    chosen = Message(*key, "{year}-{two_digit_month}-{two_digit_day}", finished=True)
    invented = Message(*key, "{year}-{week}", finished=True)

    assert faults_of_message(chosen) == ()
    assert faults_of_message(invented) == (f"placeholders differ: {key}",)


def test_texts_are_literals_that_lupdate_can_read() -> None:
    files = source_files(CHECKOUT, "shopclub")
    print(f"{len(files)} files read")
    assert files
    assert texts_lupdate_cannot_read(files) == ()


@pytest.mark.parametrize(
    "call",
    [
        'translate("Sale", f"{n} points")',
        'phrases.translate("Receipt", title)',
        "self._phrases.translate(CONTEXT, title)",
        "translate(CONTEXT, 'Sale')",
        'translate("Sale", "a" if n else "b")',
    ],
)
def test_a_text_that_is_no_literal_is_found(call: str) -> None:
    planted = SourceFile("shopclub/planted.py", f"def shown(n):\n    return {call}\n")

    found = texts_lupdate_cannot_read((planted,))

    assert found == ("shopclub/planted.py:2 translate() needs literal texts",)


def test_strings_and_painters_translate_otherwise() -> None:
    code = 'painter.translate(left, top)\nname.translate(MARKS)\ntranslate("Sale", "Paid")\n'

    assert texts_lupdate_cannot_read((SourceFile("shopclub/planted.py", code),)) == ()


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a tree of one screen, fully translated."""
    code = tmp_path / "shopclub" / "screen.py"
    code.parent.mkdir()
    code.write_text(f'translate("Sale", "{ENGLISH}")\ntranslate("Sale", "Paid")\n', "utf-8")
    path = ts_path(tmp_path, "zh_CN")
    path.parent.mkdir(parents=True)
    take_in(tmp_path, path)
    text = path.read_text("utf-8").replace(' type="unfinished"', "")
    first, second, rest = text.split("<translation></translation>")
    said = f"<translation>{CHINESE.replace('&', '&amp;')}</translation>"
    path.write_text(f"{first}{said}{second}<translation>已付</translation>{rest}", "utf-8")
    release(path, target=path.with_suffix(".qm"))
    return tmp_path


def test_a_small_tree_in_step_has_no_fault(small: Path) -> None:
    messages = read_messages(ts_path(small, "zh_CN"))

    assert [(m.source, m.translation) for m in messages] == [(ENGLISH, CHINESE), ("Paid", "已付")]
    assert faults_of(small, "zh_CN") == ()


def test_a_new_text_is_found(small: Path) -> None:
    _rewrite(small / "shopclub" / "screen.py", lambda text: f'{text}translate("Sale", "Void")\n')

    assert faults_of(small, "zh_CN") == ("zh_CN: new: ('Sale', 'Void')",)


def test_a_text_that_left_the_code_is_found(small: Path) -> None:
    _rewrite(small / "shopclub" / "screen.py", lambda text: text.splitlines()[0])

    assert faults_of(small, "zh_CN") == ("zh_CN: vanished: ('Sale', 'Paid')",)


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("<translation>已付", '<translation type="unfinished">已付', "unfinished"),
        ("已付", "  ", "unfinished"),
        ("{points}", "{point}", "placeholders differ"),
        ("{points}", "", "placeholders differ"),
        ("(&amp;Y)", "", "mnemonics differ"),
    ],
)
def test_a_translation_that_lacks_something_is_found(
    small: Path, before: str, after: str, fault: str
) -> None:
    path = ts_path(small, "zh_CN")
    head, code = path.read_text("utf-8").split("<translation>", 1)
    path.write_text(head + ("<translation>" + code).replace(before, after, 1), "utf-8")
    release(path, target=path.with_suffix(".qm"))

    (found,) = faults_of(small, "zh_CN")

    assert fault in found


def test_a_compiled_file_that_is_not_of_its_source_is_found(small: Path) -> None:
    _rewrite(ts_path(small, "zh_CN"), lambda text: text.replace("已付", "付讫"))

    assert faults_of(small, "zh_CN") == ("zh_CN: shopclub_zh_CN.qm is not what its .ts gives",)


def _rewrite(path: Path, change: Callable[[str], str]) -> None:
    path.write_text(change(path.read_text("utf-8")), "utf-8")
