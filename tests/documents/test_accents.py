"""The accent of a shop on paper: what it makes of teal, what it leaves, and what is too faint."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import ImageColor

from shopclub.documents import birthday_letter, recovery_sheet, voucher_sheet
from shopclub.documents.accents import (
    ACCENT,
    LATTICE,
    LEAST_CONTRAST,
    PALE,
    WASH,
    AccentTooFaint,
    contrast_on_white,
    paper_accent,
)
from shopclub.documents.pages import INK, QUIET
from shopclub.documents.table_paper import TablePaper
from shopclub.documents.table_paper import draw as draw_table
from shopclub.kernel.table import Table, TableColumn
from shopclub.ui.colors import Accent, Scheme, accent_on_paper, colors
from tests.documents.papers import pages
from tests.documents.test_birthday_papers import LETTER
from tests.documents.test_recovery_sheet import SHEET
from tests.documents.test_voucher_sheet import TWENTY

PLUM = "#7A2E6B"
REPORT = TablePaper(Table("Report", (TableColumn("Day"),), ()), "Corner", "2026-11", "", "en")
PAPERS: dict[str, Callable[[str], bytes]] = {
    "letter": lambda accent: birthday_letter.draw((LETTER,), accent=accent),
    "letter that saves ink": lambda accent: birthday_letter.draw(
        (LETTER,), accent=accent, save_ink=True
    ),
    "vouchers": lambda accent: voucher_sheet.draw((TWENTY,), accent=accent),
    "recovery sheet": lambda accent: recovery_sheet.draw(SHEET, accent=accent),
    "report": lambda accent: draw_table(
        TablePaper(Table("Report", (TableColumn("Day"),), ()), "Corner", "2026-11", "", "en"),
        accent=accent,
    ),
}


def colours_of(pdf: bytes) -> set[tuple[int, ...]]:
    """Return the colours of a page that many of its dots have."""
    image = next(iter(pages(pdf))).render(scale=2).to_pil().convert("RGB")
    return {colour for count, colour in image.getcolors(1 << 24) if count > 40}


def test_teal_is_what_is_printed() -> None:
    teal = paper_accent(ACCENT)
    assert [teal.painted(colour) for colour in (ACCENT, PALE, WASH, LATTICE)] == [
        "#0B5D57",
        "#B7D3CC",
        "#E6F0EE",
        "#2E8273",
    ]


@pytest.mark.parametrize("name", Accent)
def test_every_accent_is_read_on_white_and_ink_on_its_wash(name: Accent) -> None:
    accent = accent_on_paper(name.value)
    assert accent == colors(Scheme.LIGHT, name).accent
    painted = paper_accent(accent)
    own, lattice, pale, wash = (
        contrast_on_white(painted.painted(one)) for one in (ACCENT, LATTICE, PALE, WASH)
    )
    assert own >= LEAST_CONTRAST
    assert own > lattice > pale > wash > 1
    for ink in (INK, QUIET):
        assert contrast_on_white(ink) / wash >= LEAST_CONTRAST
    assert [painted.painted(one) for one in (INK, QUIET)] == [INK, QUIET]


def test_black_and_white_are_the_ends_of_contrast() -> None:
    assert contrast_on_white("#000000") == pytest.approx(21)
    assert contrast_on_white("#FFFFFF") == pytest.approx(1)
    assert contrast_on_white("#777777") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("faint", ["#777777", "#5CC8BA", "#FFFFFF"])
def test_an_accent_that_is_too_faint_is_refused(faint: str) -> None:
    with pytest.raises(AccentTooFaint) as refused:
        paper_accent(faint)
    assert refused.value.accent == faint


def test_a_name_that_is_no_accent_is_teal() -> None:
    assert accent_on_paper("pink") == ACCENT


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_is_painted_in_the_accent_and_in_nothing_of_teal(paper: str) -> None:
    draw = PAPERS[paper]
    teal, plum = (colours_of(draw(accent)) for accent in (ACCENT, PLUM))
    painted = paper_accent(PLUM)
    seen = {ImageColor.getrgb(one) for one in (ACCENT, PALE, WASH, LATTICE)} & teal
    assert ImageColor.getrgb(ACCENT) in seen
    assert not seen & plum
    for colour in (ACCENT, PALE, WASH, LATTICE):
        if ImageColor.getrgb(colour) in seen:
            assert ImageColor.getrgb(painted.painted(colour)) in plum


def test_a_letter_keeps_its_bytes_in_teal() -> None:
    letter = replace(LETTER, signed="")
    assert birthday_letter.draw((letter,)) == birthday_letter.draw((letter,), accent="#0B5D57")
