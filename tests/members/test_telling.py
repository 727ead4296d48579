"""What tells of a person in any text: their names, numbers and codes, but no part of one."""

from shopclub.members.members import NewMember
from shopclub.members.telling import telling_of, tells
from tests.builders import Desk

TELLING = (
    "王小明",
    "王小明一家",
    "给 王小明 的",
    "Wang Xiaoming",
    "wangxiaoming 2024",
    "call 138 0013 8000",
    "+86 13800138000",
    "card old-77-88",
    "王大明的",
    "ＷＡＮＧ Xiaoming",
)
TELLING_NOTHING = ("王小", "小明", "wang", "8000", "金卡会员", "", "77", "xiaoming")
OF_ANN = {"Ann": True, "for ann & bob": True, "Joanna": False, "planning": False, "an": False}


def test_a_text_tells_of_a_person_by_any_name_number_or_code(desk: Desk) -> None:
    member = desk.enrol("王大明", "13800138000")
    desk.shop.members.edit(member.member_id, NewMember("王小明", "13800138000"), by=desk.owner)
    desk.shop.members.add_code(member.member_id, "OLD-77-88", by=desk.owner)
    of = telling_of((member.member_id,), country="CN")
    assert [text for text in TELLING if not tells(text, of)] == []
    assert [text for text in TELLING_NOTHING if tells(text, of)] == []


def test_a_short_latin_name_is_a_word_of_its_own(desk: Desk) -> None:
    of = telling_of((desk.enrol("Ann", "13900139000").member_id,), country="CN")
    assert {text: tells(text, of) for text in OF_ANN} == OF_ANN
