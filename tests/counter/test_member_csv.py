import csv
from io import StringIO

from shopclub.counter.member_csv import HEADS, csv_of
from shopclub.kernel.money import currency
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import NewMember
from tests.builders import Desk


def test_a_table_holds_each_member_and_no_formula(desk: Desk) -> None:
    desk.shop.members.enrol(
        NewMember("=1+1", "13800138000", birthday=Birthday(Calendar.LUNAR, 8, 15)), by=desk.owner
    )
    ann = desk.enrol('O"Brien, Ann')
    desk.ring_up(12_345, member=ann)
    desk.shop.member_list.tag([ann.member_id], "@home", by=desk.owner)
    every = desk.shop.member_list.listed([1, 2], masked=False)
    table = csv_of(every, currency=currency("CNY"))
    assert table.startswith(b"\xef\xbb\xbf")
    head, first, second = csv.reader(StringIO(table.decode("utf-8-sig")))
    assert tuple(head) == HEADS
    one, two = dict(zip(head, first, strict=True)), dict(zip(head, second, strict=True))
    assert (one["name"], one["phone"], one["birthday"]) == (
        "'=1+1",
        "+8613800138000",
        "lunar 08-15",
    )
    assert (two["name"], two["spent"], two["points"]) == ('O"Brien, Ann', "123.45", "123")
    assert (two["tags"], two["last visit"]) == ("'@home", "2026-11-21")
