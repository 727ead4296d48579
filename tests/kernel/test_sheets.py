"""Sheets keep the names under which a machine remembers them."""

import pytest

from shopclub.kernel.sheets import ReceiptSheet


def test_a_sheet_is_found_again_by_the_name_it_is_remembered_by() -> None:
    names = [str(sheet) for sheet in ReceiptSheet]
    assert names == ["58mm", "80mm", "a5", "a4"]
    assert [ReceiptSheet(name) for name in names] == list(ReceiptSheet)


def test_a_sheet_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="letter"):
        ReceiptSheet("letter")
