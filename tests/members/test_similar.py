"""People who may be the same person are offered; none is refused for it."""

import pytest

from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import NewMember
from tests.builders import Desk

MID_AUTUMN = Birthday(Calendar.LUNAR, 8, 15, year=1990)


@pytest.fixture
def club(desk: Desk) -> Desk:
    """Return a shop with four members."""
    for name, phone, birthday in (
        ("王小明", "13800138000", MID_AUTUMN),
        ("張偉", "13900139000", None),
        ("Ann O'Brien", "", None),
        ("王小明月", "", None),
    ):
        desk.shop.members.enrol(NewMember(name, phone, birthday), by=desk.owner)
    return desk


@pytest.mark.parametrize(
    ("new", "offered"),
    [
        (NewMember("王小明"), [1]),
        (NewMember(" 王 小明 ", "13700137000"), [1]),
        (NewMember("张伟"), [2]),
        (NewMember("ann o’brien"), [3]),
        (NewMember("Ann OBrien"), [3]),
        (NewMember("王晓鸣"), []),
        (NewMember("王晓鸣", "13800138001"), [1]),
        (NewMember("王晓鸣", "13800130800"), [1]),
        (NewMember("王晓鸣", "13800183000"), [1]),
        (NewMember("王晓鸣", "13800138000"), []),
        (NewMember("王晓鸣", "13811138111"), []),
        (NewMember("王晓鸣", birthday=MID_AUTUMN), [1]),
        (NewMember("王晓鸣", birthday=Birthday(Calendar.LUNAR, 8, 15)), [1]),
        (NewMember("王晓鸣", birthday=Birthday(Calendar.SOLAR, 8, 15)), []),
        (NewMember("李小明", "13800138001"), []),
        (NewMember("王"), []),
        (NewMember("王小明", "rubbish"), [1]),
        (NewMember(""), []),
        (NewMember("\ud800"), []),
    ],
)
def test_members_of_the_same_name_or_sound_are_offered(
    club: Desk, new: NewMember, offered: list[int]
) -> None:
    assert [member.member_id for member in club.shop.members.similar(new)] == offered


def test_whoever_left_is_not_offered_and_a_namesake_may_join(club: Desk) -> None:
    club.shop.members.leave(1, by=club.owner)
    assert club.shop.members.similar(NewMember("王小明")) == ()
    assert club.enrol("张伟").member_id == 5
