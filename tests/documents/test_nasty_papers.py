"""T17: whatever people and things are called, every paper there is prints it and nothing is active.

Receipts, slips, closings and cards are drawn in every size by `test_nasty_names.py` too.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdfium2.raw as pdfium
import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from shopclub.birthdays.ahead import Ahead
from shopclub.counter.own_data import OwnData, OwnPart, Topic
from shopclub.counter.receipt import ShopFace
from shopclub.documents import (
    birthday_letter,
    birthday_list,
    card,
    card_sheet,
    closing_strip,
    gift_slip,
    labels,
    own_data,
    receipt,
    recovery_sheet,
    summary,
    table_paper,
    trial_strip,
    voucher_sheet,
)
from shopclub.documents.table_paper import TablePaper
from shopclub.insights.letters import Address, BirthdayList
from shopclub.insights.period import month_of
from shopclub.insights.summary import BirthdayLine, Oddity, OddityKind, Summary
from shopclub.kernel.table import CellKind, Table, TableColumn
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.particulars import Gender
from tests.architecture.tree import CHECKOUT, source_files
from tests.builders import desk_in
from tests.documents.closings import DAY
from tests.documents.papers import ENGLISH, ENGLISH_SLIP, face, pages, text_of
from tests.documents.test_birthday_papers import LETTER, coming
from tests.documents.test_nasty_names import LITERAL, NAMES
from tests.documents.test_recovery_sheet import SHEET
from tests.documents.test_voucher_sheet import TWENTY

TODAY = date(2026, 11, 21)
ACTIVE = (b"/URI", b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/Subtype /Image")
EVERYDAY = "a link"
DRAWS = re.compile(r"^def draw\(", re.MULTILINE)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Summary]:
    """Return the summary of a month in which one member bought something."""
    with desk_in(tmp_path_factory.mktemp("month")) as desk:
        desk.ring_up(12_800, member=desk.enrol("Ann"))
        yield desk.shop.insights.summary(month_of(TODAY), by=desk.owner, language="en")


def shop(name: str) -> ShopFace:
    return ShopFace(name or "x", name, name)


def of_letter(name: str, _: Summary) -> bytes:
    letter = replace(LETTER, shop=shop(name), signed=name, name=name, language="en")
    return birthday_letter.draw((letter,))


def of_birthdays(name: str, _: Summary) -> bytes:
    rows = (coming(name, 0), coming("Ann", 3, family=name or "x"))
    ahead = Ahead(TODAY, 7, rows, count=2, today=1, waiting=1, left_out=0)
    return birthday_list.draw(BirthdayList(shop(name), "en", ahead))


def of_labels(name: str, _: Summary) -> bytes:
    return labels.draw((Address(name, Gender.MALE, name),), language="en", title=name)


def of_own_data(name: str, _: Summary) -> bytes:
    columns = (("day", CellKind.DAY), ("text shown", CellKind.TEXT))
    part = OwnPart(Topic.CONSENTS, columns, (("2026-11-21", name),))
    return own_data.draw(OwnData(name, name, (1,), "2026-11-21", TODAY, "CNY", "en", (part,)))


def of_recovery(name: str, _: Summary) -> bytes:
    return recovery_sheet.draw(replace(SHEET, shop_name=name, owner_name=name, language="en"))


def of_report(name: str, _: Summary) -> bytes:
    table = Table(name, (TableColumn(name), TableColumn(name)), ((name, name),), note=name)
    return table_paper.draw(TablePaper(table, name, "2026-11", "2026-11-21 10:42", "en"))


def of_summary(name: str, told: Summary) -> bytes:
    (best,) = told.top_members
    born = BirthdayLine(TODAY, name, best.tier, Birthday(Calendar.SOLAR, 11, 24))
    odd = Oddity(OddityKind.REFUNDS, 3, name=name, money=12_800)
    named = replace(told, shop=shop(name), top_members=(replace(best, name=name),))
    return summary.draw(replace(named, birthdays=(born,), oddities=(odd,)))


def of_trial(name: str, _: Summary) -> bytes:
    return trial_strip.draw(name, language="en")


def of_vouchers(name: str, _: Summary) -> bytes:
    return voucher_sheet.draw((replace(TWENTY, shop=shop(name), member_name=name, language="en"),))


def of_receipt(name: str, _: Summary) -> bytes:
    return receipt.draw(replace(ENGLISH, shop=shop(name), cashier=name), member_name=name)


def of_slip(name: str, _: Summary) -> bytes:
    slip = replace(ENGLISH_SLIP, shop=shop(name), cashier=name, gift=name)
    return gift_slip.draw(slip, member_name=name)


def of_closing(name: str, _: Summary) -> bytes:
    return closing_strip.draw(replace(DAY, shop=shop(name), cashier=name, language="en"))


def of_card(name: str, _: Summary) -> bytes:
    return card.draw(replace(face(name=name, language="en"), shop=shop(name)))


def of_cards(name: str, _: Summary) -> bytes:
    return card_sheet.draw((replace(face(name=name, language="en"), shop=shop(name)),))


PAPERS: dict[str, Callable[[str, Summary], bytes]] = {
    "birthday_letter": of_letter,
    "birthday_list": of_birthdays,
    "card": of_card,
    "card_sheet": of_cards,
    "closing_strip": of_closing,
    "gift_slip": of_slip,
    "labels": of_labels,
    "own_data": of_own_data,
    "receipt": of_receipt,
    "recovery_sheet": of_recovery,
    "summary": of_summary,
    "table_paper": of_report,
    "trial_strip": of_trial,
    "voucher_sheet": of_vouchers,
}
by_paper = pytest.mark.parametrize("paper", PAPERS)


def active(pdf: bytes) -> list[str]:
    """Name whatever in a paper does something, or comes from elsewhere."""
    found = [mark.decode() for mark in ACTIVE if mark in pdf]
    found += [f"{n} annotations" for page in pages(pdf) if (n := annotations(page.raw))]
    return [*found, *("a local file" for _ in range("root:" in text_of(pdf)))]


def annotations(page: object) -> int:
    return int(pdfium.FPDFPage_GetAnnotCount(page))


def faults(paper: str, kind: str, told: Summary) -> list[str]:
    """Name what is wrong with a paper on which everything is called so."""
    pdf = PAPERS[paper](NAMES[kind], told)
    found = active(pdf)
    if kind in LITERAL and "".join(NAMES[kind].split()) not in text_of(pdf):
        found.append("it is not there as it was typed")
    return [f"{paper}, {kind}: {fault}" for fault in found]


@by_paper
def test_markup_on_any_paper_is_text(paper: str, told: Summary) -> None:
    assert faults(paper, EVERYDAY, told) == []


@pytest.mark.full
@by_paper
def test_any_name_on_any_paper_is_text(paper: str, told: Summary) -> None:
    assert [fault for kind in NAMES for fault in faults(paper, kind, told)] == []


def test_every_paper_there_is_is_drawn_here() -> None:
    drawn = {
        file.place.rpartition("/")[2].removesuffix(".py")
        for file in source_files(CHECKOUT, "shopclub/documents")
        if DRAWS.search(file.text)
    }
    print(f"{len(drawn)} papers")
    assert drawn == set(PAPERS)


def test_a_paper_that_takes_a_name_for_markup_is_found() -> None:
    target = BytesIO()
    words = Paragraph('<a href="javascript:alert(1)">x</a>', getSampleStyleSheet()["Normal"])
    SimpleDocTemplate(target).build([words])
    assert "1 annotations" in active(target.getvalue())
