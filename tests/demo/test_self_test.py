"""The self-test holds on a whole copy and names what is missing from a broken one."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from shopclub.demo.self_test import self_test
from shopclub.kernel.phrases import phrases_of
from shopclub.kernel.resources import resource_path
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.translation import TranslationMissing, install_language
from shopclub.ui.widgets.look import apply_look


@pytest.fixture(autouse=True)
def put_back(qapp: QApplication) -> Iterator[None]:
    locale, hook = QLocale(), sys.excepthook
    yield
    sys.excepthook = hook
    phrases_of.cache_clear()
    install_language(qapp, "en")
    QLocale.setDefault(locale)
    apply_look(qapp, tokens(Scheme.LIGHT))


def test_a_whole_copy_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert self_test() == 0
    assert capsys.readouterr().out.endswith("self-test passed\n")


@pytest.mark.parametrize("missing", ["shopclub_zh_TW.qm", "shopclub_zh_CN.ts"])
def test_a_copy_without_its_words_does_not_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    whole = resource_path("i18n").parent
    copy = tmp_path / "resources"
    shutil.copytree(whole, copy)
    (copy / "i18n" / missing).unlink()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    phrases_of.cache_clear()
    with pytest.raises((SystemExit, TranslationMissing, FileNotFoundError)):
        self_test()
