"""The sample shop is a ShopClub of its own, on a shop of its own."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from shopclub.ui.setup.sample_shop import start_sample_shop


@pytest.mark.parametrize("answer", [True, (True, 7), False, (False, 0)])
def test_another_process_is_called_with_folder_and_language(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: bool | tuple[bool, int]
) -> None:
    called: list[tuple[str, list[str]]] = []

    def start(program: str, arguments: list[str]) -> bool | tuple[bool, int]:
        called.append((program, arguments))
        return answer

    monkeypatch.setattr(QProcess, "startDetached", start)
    started = start_sample_shop(tmp_path, language="zh_TW")
    assert started is (answer in (True, (True, 7)))
    ((program, arguments),) = called
    assert program == sys.executable
    assert arguments == ["-m", "shopclub", "demo", str(tmp_path), "--language", "zh_TW"]
