"""Keeps the translation files in step with the code, and says where they are not.

For people: `python -m tests.architecture.translations` names every fault and
`python -m tests.architecture.translations --update` takes new texts into the `.ts` files, drops
texts that are gone and writes the `.qm` files. It works from any folder.
"""

import argparse
import ast
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.architecture.tree import CHECKOUT, SourceFile, source_files

LANGUAGES = ("zh_CN", "zh_TW")
FOLDER = Path("resources") / "i18n"
DATE_PARTS = frozenset({"day", "two_digit_day", "month", "month_number", "two_digit_month", "year"})
LUNAR_PARTS = frozenset({"day", "day_number", "month", "month_number"})
OFFERED: Mapping[tuple[str, str], frozenset[str]] = {
    ("Paper", "{day} {month} {year}"): DATE_PARTS,
    ("Paper", "{day} {month}"): DATE_PARTS,
    ("Paper", "by {day} {month}"): DATE_PARTS,
    ("Paper", "by {day} {month} {year}"): DATE_PARTS,
    ("Summary", "{month} {year}"): frozenset({"month", "month_number", "year"}),
    ("Paper", "{tier} {percent}%"): frozenset({"tier", "percent", "tenths_kept"}),
    ("Receipt", "Voucher {percent}%"): frozenset({"percent", "tenths_kept"}),
    ("MemberList", "Lunar {month_number}-{day_number}"): LUNAR_PARTS,
    ("MemberList", "Lunar leap {month_number}-{day_number}"): LUNAR_PARTS,
    ("Voucher", "{percent}"): frozenset({"percent", "tenths_kept"}),
}
"""Texts whose placeholders a language chooses from: dates are written in its own way."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the code and what one language says for it."""

    context: str
    source: str
    translation: str
    finished: bool

    @property
    def key(self) -> tuple[str, str]:
        """Name the message: its context and its English."""
        return (self.context, self.source)


def ts_path(checkout: Path, language: str) -> Path:
    """Return the place of a language's translations."""
    return checkout / FOLDER / f"shopclub_{language}.ts"


def read_messages(path: Path) -> tuple[Message, ...]:
    """Read a `.ts` file."""
    return tuple(
        Message(
            context=context.findtext("name", default=""),
            source=message.findtext("source", default=""),
            translation=_said(message),
            finished=_kind(message) == "",
        )
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    )


def take_in(checkout: Path, *paths: Path) -> None:
    """Bring `.ts` files in step with the code below `checkout/shopclub` by lupdate."""
    code = [str(path) for path in sorted((checkout / "shopclub").rglob("*.py"))]
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-silent"]
    _linguist("lupdate", *code, *options, "-ts", *(str(path) for path in paths))


def release(source: Path, *, target: Path) -> None:
    """Compile a `.ts` file into the `.qm` file that Qt reads."""
    _linguist("lrelease", "-silent", str(source), "-qm", str(target))


def faults_of(checkout: Path, language: str) -> tuple[str, ...]:
    """Name everything wrong with a language: its messages, its words and its `.qm` file."""
    committed = ts_path(checkout, language)
    with TemporaryDirectory() as folder:
        fresh = Path(folder) / committed.name
        fresh.write_bytes(committed.read_bytes())
        take_in(checkout, fresh)
        wanted = {message.key for message in read_messages(fresh)}
        compiled = Path(folder) / "fresh.qm"
        release(committed, target=compiled)
        stale = compiled.read_bytes() != committed.with_suffix(".qm").read_bytes()
    messages = read_messages(committed)
    known = {message.key for message in messages}
    return (
        *(f"{language}: new: {key}" for key in sorted(wanted - known)),
        *(f"{language}: vanished: {key}" for key in sorted(known - wanted)),
        *(f"{language}: {fault}" for message in messages for fault in faults_of_message(message)),
        *((f"{language}: {committed.stem}.qm is not what its .ts gives",) if stale else ()),
    )


def faults_of_message(message: Message) -> tuple[str, ...]:
    """Name what a translation lacks: an end, its placeholders or its mnemonic."""
    found = []
    if not message.finished or not message.translation.strip():
        found.append(f"unfinished: {message.key}")
    elif not _placeholders_fit(message):
        found.append(f"placeholders differ: {message.key}")
    elif _mnemonics(message.source) != _mnemonics(message.translation):
        found.append(f"mnemonics differ: {message.key}")
    return tuple(found)


def texts_lupdate_cannot_read(files: Iterable[SourceFile]) -> tuple[str, ...]:
    """Name each call of `translate` whose context or text is not a plain literal.

    A call that hands its own parameters on, as the definitions of `translate` do, is allowed in a
    function of that name.
    """
    return tuple(
        f"{file.place}:{call.lineno} translate() needs literal texts"
        for file in files
        for call in _translate_calls(file.tree)
        if not all(_is_literal(argument) for argument in call.args[:2])
    )


def _translate_calls(tree: ast.AST) -> Iterable[ast.Call]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef) and node.name == "translate":
            continue
        if isinstance(node, ast.Call) and _speaks(node):
            yield node
        yield from _translate_calls(node)


def _speaks(call: ast.Call) -> bool:
    """Tell our `translate` from those of strings and painters, which no phrase goes through."""
    match call.func:
        case ast.Name(id="translate"):
            return True
        case ast.Attribute(attr="translate", value=owner):
            texts = [x for x in call.args[:2] if isinstance(x, ast.JoinedStr) or _is_literal(x)]
            return "phrases" in ast.unparse(owner) or (bool(texts) and len(call.args) > 1)
        case _:
            return False


def _is_literal(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


def _placeholders(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\{(\w*)[^}]*\}", text))


def _placeholders_fit(message: Message) -> bool:
    offered = OFFERED.get(message.key)
    used = _placeholders(message.translation)
    return used == _placeholders(message.source) if offered is None else used <= offered


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def _said(message: ElementTree.Element) -> str:
    return message.findtext("translation", default="") or ""


def _kind(message: ElementTree.Element) -> str:
    translation = message.find("translation")
    return "" if translation is None else translation.get("type", "")


def _linguist(tool: str, *arguments: str) -> None:
    wrapper = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    run = subprocess.run(
        [sys.executable, "-c", wrapper, *arguments],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env=_quiet(os.environ),
        check=False,
    )
    if run.returncode:
        raise RuntimeError(f"{tool} failed: {run.stdout}{run.stderr}")


def _quiet(environment: Mapping[str, str]) -> dict[str, str]:
    return {**environment, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


def main() -> int:
    """Name the faults of every language, or mend what a machine can mend."""
    parser = argparse.ArgumentParser(description="Translations in step with the code.")
    parser.add_argument("--update", action="store_true", help="rewrite the .ts and .qm files")
    if parser.parse_args().update:
        paths = [ts_path(CHECKOUT, language) for language in LANGUAGES]
        take_in(CHECKOUT, *paths)
        for path in paths:
            release(path, target=path.with_suffix(".qm"))
    faults = [fault for language in LANGUAGES for fault in faults_of(CHECKOUT, language)]
    faults += texts_lupdate_cannot_read(source_files(CHECKOUT, "shopclub"))
    counts = [f"{x}: {len(read_messages(ts_path(CHECKOUT, x)))}" for x in LANGUAGES]
    sys.stdout.write("\n".join([*faults, f"messages read: {', '.join(counts)}", ""]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
