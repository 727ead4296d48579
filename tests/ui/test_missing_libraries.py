"""A library that Qt misses is named with the package that brings it."""

import pytest

from shopclub.ui import missing_libraries
from shopclub.ui.missing_libraries import (
    PACKAGES,
    WINDOW_LIBRARIES,
    explain,
    explain_missing,
    explain_missing_for_window,
)


@pytest.mark.parametrize(
    ("library", "package"),
    [("libEGL.so.1", "libegl1"), ("libglib-2.0.so.0", "libglib2.0-0"), ("libGL.so.1", "libgl1")],
)
def test_the_loaders_own_words_become_a_sentence_and_a_line_to_copy(
    library: str, package: str
) -> None:
    error = ImportError(f"{library}: cannot open shared object file: No such file or directory")
    said = explain(error).splitlines()
    assert said[0] == f"ShopClub cannot start: this computer lacks {library}."
    assert said[1].endswith(f"sudo apt-get install {package}")


def test_a_library_nobody_listed_is_named_all_the_same() -> None:
    error = ImportError("libnew.so.7: cannot open shared object file: No such file or directory")
    assert "libnew.so.7" in explain(error)


def test_another_fault_of_the_loader_is_passed_on_as_it_is() -> None:
    assert explain(ImportError("DLL load failed while importing QtCore")) == (
        "DLL load failed while importing QtCore"
    )


def test_nothing_is_missing_where_these_tests_run() -> None:
    assert explain_missing() is None


def test_a_window_without_its_libraries_is_explained_before_qt_aborts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    gone = ("libxcb-nowhere.so.9", "libxkbcommon-nowhere.so.1")
    monkeypatch.setattr(missing_libraries, "WINDOW_LIBRARIES", gone)
    said = explain_missing_for_window()
    assert said is not None
    assert "libxcb-nowhere.so.9, libxkbcommon-nowhere.so.1" in said
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert explain_missing_for_window() is None


def test_every_library_of_a_window_has_its_package() -> None:
    assert WINDOW_LIBRARIES
    assert set(WINDOW_LIBRARIES) <= set(PACKAGES)
