"""What the receipt printer is told, read back as the printer reads it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shopclub.counter.receipt import Receipt
from shopclub.documents import receipt as receipt_paper
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.paper.commands import BAND_DOTS, drawer_commands, strip_commands
from shopclub.ui.paper.raster import rasters
from tests.documents.papers import RECEIPTS, codes_in, one_bit, picture
from tests.ui.paper.receipt_printers import printed

ROLLS = [(ReceiptSheet.ROLL_80, 576, 4), (ReceiptSheet.ROLL_58, 384, 5)]


@pytest.mark.parametrize(("sheet", "head", "margin_mm"), ROLLS)
@pytest.mark.parametrize("receipt", RECEIPTS)
def test_the_paper_that_comes_out_is_the_receipt_dot_for_dot(
    receipt: Receipt, sheet: ReceiptSheet, head: int, margin_mm: int
) -> None:
    pdf = receipt_paper.draw(receipt, member_name="Ann", sheet=sheet)
    paper = printed(strip_commands(pdf)).paper
    drawn = one_bit(picture(pdf))
    left = margin_mm * 8

    assert paper.tobytes() == drawn.crop((left, 0, left + head, drawn.height)).tobytes()
    assert codes_in(paper) == [("Code128", receipt.number)]


def test_a_code_whose_dots_were_lost_is_not_read() -> None:
    paper = printed(strip_commands(receipt_paper.draw(RECEIPTS[0], member_name="Ann"))).paper
    paper.paste(255, (150, 0, 200, paper.height))
    assert codes_in(paper) == []


def test_the_drawer_opens_before_the_paper_and_the_paper_is_fed_and_cut() -> None:
    pdf = receipt_paper.draw(RECEIPTS[0], member_name=None)
    first, pulse, *bands, feed, cut = printed(strip_commands(pdf, open_drawer=True)).acts
    assert (first, pulse, feed, cut) == ("init", "pulse pin 2", "feed 6", "cut")
    assert {band.split(" x ")[0] for band in bands} == {"band 576"}
    assert all(int(band.split(" x ")[1]) <= BAND_DOTS for band in bands)
    assert "pulse pin 2" not in printed(strip_commands(pdf)).acts


def test_the_drawer_opens_without_any_paper() -> None:
    assert printed(drawer_commands()).acts == ("pulse pin 2",)


def test_a_card_is_no_strip(card_pdf: bytes) -> None:
    with pytest.raises(ValueError, match="a roll is"):
        rasters(card_pdf)


def test_the_library_leaves_no_folder_behind(tmp_path: Path) -> None:
    before = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONWARNINGS": "error"}
    code = "from shopclub.ui.paper.commands import drawer_commands; print(drawer_commands())"
    done = subprocess.run(
        [sys.executable, "-c", code], env=before, capture_output=True, text=True, check=True
    )
    assert done.stdout == "b'\\x1bp\\x0022'\n"
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == []
