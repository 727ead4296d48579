"""Words that are read out say no mnemonic, in whatever way a language shows it."""

import pytest

from shopclub.ui.widgets.mnemonics import without_mnemonic


@pytest.mark.parametrize(
    ("shown", "read"),
    [
        ("&Phone", "Phone"),
        ("Int&roduced by", "Introduced by"),
        ("手机(&P)", "手机"),
        ("手机 (&P)", "手机"),
        ("选择图片(&C)…", "选择图片…"),
        ("Tom && Co", "Tom & Co"),
        ("Tom (&& Co)", "Tom (& Co)"),
        ("Month (optional)", "Month (optional)"),
    ],
)
def test_a_mnemonic_is_not_read_out(shown: str, read: str) -> None:
    assert without_mnemonic(shown) == read
