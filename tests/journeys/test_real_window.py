"""From first start to receipt in a real window, by key events from another process."""

from pathlib import Path

import pypdfium2

from tests.builders import PIN
from tests.journeys.prepared import NEEDS_A_WINDOW, afterwards, in_chinese
from tests.journeys.real_window import open_window, teach_keyboard

pytestmark = NEEDS_A_WINDOW


def test_a_new_shop_rings_up_its_first_sales_and_prints_a_receipt_and_a_card(
    tmp_path: Path,
) -> None:
    in_chinese(tmp_path)
    with open_window(tmp_path) as cashier:
        teach_keyboard("幸福小超市老王明")
        cashier.write("幸福小超市")
        cashier.press(*["Tab"] * 7)
        cashier.write("老王")
        cashier.press("Tab")
        cashier.write(PIN)
        cashier.press("Tab")
        cashier.write(PIN)
        cashier.picture("first-start")
        cashier.press("F9")
        cashier.picture("recovery-sheet-offered")
        cashier.press("Escape")
        cashier.write(PIN)
        cashier.press("Return")
        cashier.picture("old-list-offered")
        cashier.press("Escape", "F2")
        cashier.write("13800135678")
        cashier.press("Tab")
        cashier.write("王小明")
        cashier.picture("signup")
        cashier.press("F9", "F7", "ctrl+s")
        cashier.picture("card")
        cashier.press("Escape", "Escape")
        cashier.write("5678")
        cashier.press("Return")
        cashier.write("128")
        cashier.press("Return", "Return")
        cashier.write("小明")
        cashier.press("Return")
        cashier.write("129")
        cashier.press("F5", "Return")
        cashier.picture("paying")
        cashier.press("Return", "F8", "F8", "ctrl+s")
        cashier.picture("receipt")
    papers = sorted((tmp_path / "papers").glob("*.pdf"))
    assert len(papers) == 2
    texts = [_text(path) for path in papers]
    assert any("261122" in text or "小票" in text for text in texts)
    assert all("王小明" in text for text in texts)
    with afterwards(tmp_path) as shop:
        page = shop.lookup.page(1)
        assert [entry.entry.points for entry in reversed(page.entries)] == [128, -100, 119]


def _text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
