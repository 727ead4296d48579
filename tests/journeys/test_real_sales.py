"""Sales in a real window, by key events from another process, the presses counted."""

from pathlib import Path

from shopclub.counter.till import Draft
from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.printing import Printing
from shopclub.storage.database import rows
from tests.builders import PIN
from tests.journeys.prepared import NEEDS_A_WINDOW, afterwards, in_chinese, prepared
from tests.journeys.real_window import open_window, teach_keyboard
from tests.ui.paper.receipt_printers import printed

pytestmark = NEEDS_A_WINDOW

MOST_TO_A_RECEIPT = 4
MOST_FOR_A_NEW_MEMBER = 25
SALES = "SELECT member_id, list_amount, points_used, paid FROM sale ORDER BY number"


def printing_into(file: Path) -> Printing:
    """Return what prints each receipt at once into a file, as a receipt printer would."""
    return Printing(receipts=Destination(DestinationKind.FILE, str(file)))


def test_from_a_new_member_to_the_receipt_in_few_presses(tmp_path: Path) -> None:
    roll = tmp_path / "roll.bin"
    in_chinese(tmp_path, printing=printing_into(roll))
    with prepared(tmp_path):
        pass
    with open_window(tmp_path) as cashier:
        teach_keyboard("刘芳")
        cashier.write(PIN)
        cashier.press("Return")
        cashier.mark("new member")
        cashier.press("F2")
        cashier.write("13912345678")
        cashier.press("Return")
        cashier.write("刘芳")
        cashier.picture("signup")
        cashier.press("F9")
        cashier.write("128")
        cashier.press("Return", "Return")
        cashier.wait_until(roll.exists, what="the receipt did not come out")
        presses = cashier.presses(since="new member")
        cashier.close()
    print(f"from a new member to the receipt: {len(presses)} presses {presses}")
    assert presses == ["F2", "Return", "F9", "Return", "Return"]
    assert len(presses) <= MOST_FOR_A_NEW_MEMBER
    assert printed(roll.read_bytes()).acts[-1] == "cut"
    with afterwards(tmp_path) as shop:
        (found,) = shop.lookup.find("liufang")
        assert (found.name, found.points) == ("刘芳", 128)
        assert rows(SALES) == [(found.member_id, 12_800, 0, 12_800)]


def test_from_the_scan_of_a_known_member_to_the_receipt_in_four_presses(tmp_path: Path) -> None:
    roll = tmp_path / "roll.bin"
    in_chinese(tmp_path, printing=printing_into(roll))
    with prepared(tmp_path) as begin:
        card = begin.shop.lookup.card(begin.member.member_id).number
        begin.shop.till.ring_up(Draft("before", 30_000, begin.member.member_id), by=begin.owner)
    with open_window(tmp_path) as cashier:
        cashier.write(PIN)
        cashier.press("Return")
        cashier.mark("scan")
        cashier.scan(card)
        cashier.write("58")
        cashier.press("F5", "Return", "Return")
        cashier.wait_until(roll.exists, what="the receipt did not come out")
        presses = cashier.presses(since="scan")
        cashier.close()
    print(f"from the scan to the receipt: {len(presses)} presses beside digits {presses}")
    assert presses == ["F5", "Return", "Return"]
    assert len(presses) <= MOST_TO_A_RECEIPT
    assert printed(roll.read_bytes()).acts[-1] == "cut"
    with afterwards(tmp_path):
        assert rows(SALES)[1:] == [(1, 5_800, 300, 2_800)]


def test_a_sale_outlives_its_window(tmp_path: Path) -> None:
    in_chinese(tmp_path)
    with prepared(tmp_path) as begin:
        card = begin.shop.lookup.card(begin.member.member_id).number
        begin.shop.till.ring_up(Draft("before", 30_000, begin.member.member_id), by=begin.owner)
    with open_window(tmp_path) as cashier:
        cashier.write(PIN)
        cashier.press("Return")
        cashier.scan(card)
        cashier.write("12.8+3*5")
        cashier.press("F5")
        cashier.close()
        assert cashier.process.returncode == 0
    with open_window(tmp_path) as cashier:
        cashier.write(PIN)
        cashier.press("Return")
        cashier.picture("again")
        cashier.press("Return", "Return")
        cashier.close()
    with afterwards(tmp_path):
        assert rows(SALES)[1:] == [(1, 2_780, 200, 780)]
        assert not list(tmp_path.glob("*.held"))
