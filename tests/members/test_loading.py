"""Members in bulk come by the same door as one at the desk."""

from dataclasses import replace

import pytest

from shopclub.members import loading, proof
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.loading import LoadedMember, load_many
from shopclub.members.members import NewMember
from shopclub.members.particulars import Particulars
from shopclub.storage.database import rows
from tests.builders import Desk

TABLES = ("member", "member_person", "member_tag", "member_card", "search_key")


def test_a_loaded_member_is_the_same_as_an_enrolled_one(desk: Desk) -> None:
    told = Particulars(address="人民路", tags=("Tea",))
    birthday = Birthday(Calendar.LUNAR, 8, 15, leap_month=True)
    new = NewMember("王小明", "13800138000", birthday, told)
    enrolled = desk.shop.members.enrol(new, by=desk.owner)
    loaded = LoadedMember(
        "王小明",
        desk.shop.clock.moment(),
        "+8613900139000",
        birthday,
        told,
        codes=("VIP 1",),
        staff_id=desk.owner.staff_id,
    )
    (member_id,) = load_many([loaded], identity=desk.shop.identity)
    again = desk.shop.members.member(member_id)
    assert (
        replace(again, member_id=1, phone=enrolled.phone, card_number=enrolled.card_number)
        == enrolled
    )
    assert desk.shop.members.particulars(member_id) == told
    assert desk.shop.members.holder_of_card("vip1") == again
    assert desk.shop.check() == ()


def test_blocks_follow_each_other(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "BLOCK", 7)
    monkeypatch.setattr(proof, "BLOCK", 4)
    moment = desk.shop.clock.moment()
    people = (LoadedMember(f"Member {n}", moment) for n in range(20))
    ids = load_many(people, identity=desk.shop.identity)
    assert ids == tuple(range(1, 21))
    names = [desk.shop.members.member(id_).name for id_ in ids]
    assert names == [f"Member {n}" for n in range(20)]
    numbers = {desk.shop.members.member(id_).card_number for id_ in ids}
    assert len(numbers) == 20
    assert desk.enrol("Next").card_number not in numbers
    assert desk.shop.check() == ()


def test_what_cannot_be_written_whole_is_not_written_at_all(desk: Desk) -> None:
    before = [rows(f"SELECT * FROM {table}") for table in TABLES]
    one = LoadedMember("A", desk.shop.clock.moment(), "+8613900139000")
    with pytest.raises(Exception, match="UNIQUE"):
        load_many([one, replace(one, name="B")], identity=desk.shop.identity)
    assert [rows(f"SELECT * FROM {table}") for table in TABLES] == before


def test_search_keys_are_made_anew_as_they_were(desk: Desk) -> None:
    for name in ("王小明", "吕布", "Ann"):
        desk.enrol(name)
    desk.shop.members.leave(3, by=desk.owner)
    before = [rows(f"SELECT * FROM {table}") for table in TABLES]
    proof.rebuild(country="CN")
    assert [rows(f"SELECT * FROM {table}") for table in TABLES] == before
    rows("DELETE FROM search_key WHERE member_id = 1")
    rows("UPDATE member_person SET latin = 'x', living = 0 WHERE member_id = 2")
    assert len(proof.differences(country="CN")) >= 3
    proof.rebuild(country="CN")
    assert [rows(f"SELECT * FROM {table}") for table in TABLES] == before
