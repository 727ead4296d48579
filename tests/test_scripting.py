"""The worked example of the scripting page runs as it stands and prints what it says."""

import re
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pypdfium2
import pytest

from shopclub.storage import shop_file

PAGE = Path(__file__).parent.parent / "docs" / "scripting.md"
BLOCK = re.compile(r"^```(python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Step:
    """A block of code with the line it begins at, and what the page says it prints."""

    line: int
    code: str
    printed: str


def steps_of(page: str) -> tuple[Step, ...]:
    """Return the blocks of code, each with the output that follows it, if any."""
    steps: list[Step] = []
    for block in BLOCK.finditer(page):
        kind, text = block.groups()
        line = page.count("\n", 0, block.start()) + 2
        if kind == "python":
            steps.append(Step(line, text, ""))
        else:
            assert steps, "output without code"
            steps[-1] = Step(steps[-1].line, steps[-1].code, text)
    return tuple(steps)


def run(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """Run the blocks in one namespace, and name each whose output is not what the page says."""
    names: dict[str, object] = {"__name__": "__main__"}
    differing: list[str] = []
    try:
        for step in steps:
            told = StringIO()
            code = compile("\n" * (step.line - 1) + step.code, str(PAGE), "exec")
            with redirect_stdout(told):
                exec(code, names)
            if told.getvalue() != step.printed:
                differing.append(f"line {step.line} prints {told.getvalue()!r}")
    finally:
        shop_file.close_file()
    return tuple(differing)


def test_the_worked_example_runs_and_prints_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    steps = steps_of(PAGE.read_text(encoding="utf-8"))
    print(f"{len(steps)} blocks, {sum(bool(step.printed) for step in steps)} outputs compared")
    assert len(steps) >= 8
    assert run(steps) == ()
    assert {path.name for path in tmp_path.iterdir()} == {
        "grocer.shopclub",
        "grocer.shopclub.head",
        "receipt.pdf",
        "card.pdf",
    }


def test_the_papers_of_the_example_open_and_name_the_member(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run(steps_of(PAGE.read_text(encoding="utf-8")))
    pages = {}
    for name in ("receipt.pdf", "card.pdf"):
        document = pypdfium2.PdfDocument(tmp_path / name)
        pages[name] = len(document)
        text = document[0].get_textpage().get_text_range()
        document.close()
        assert "幸福小超市" in text
    assert pages == {"receipt.pdf": 1, "card.pdf": 2}


def test_every_promise_of_the_page_is_run() -> None:
    code = "\n".join(step.code for step in steps_of(PAGE.read_text(encoding="utf-8")))
    for call in (
        "SetClock(",
        "create_shop(",
        "open_shop(",
        "set_point_terms(",
        "members.enrol(",
        "till.quote(",
        "till.ring_up(",
        "lookup.find(",
        "receipt.draw(",
        "shop.check(",
    ):
        assert call in code, call


@pytest.mark.parametrize(
    "page",
    [
        "```python\nprint(1)\n```\n\n```text\n2\n```\n",
        "```python\nprint(1)\n```\n",
        "```python\npass\n```\n\n```text\n2\n```\n",
    ],
)
def test_an_output_that_differs_is_found(page: str) -> None:
    assert len(run(steps_of(page))) == 1


def test_code_that_fails_is_found() -> None:
    with pytest.raises(ZeroDivisionError):
        run(steps_of("```python\n1 / 0\n```\n"))
