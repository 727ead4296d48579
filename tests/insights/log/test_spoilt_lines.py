"""Lines of the log that a flipped bit broke: the page of the log is where such a one is named."""

from dataclasses import replace
from datetime import date, timedelta

from shopclub.documents.own_data import draw
from shopclub.insights.log.entries import entries_of
from shopclub.points.terms import PointTerms
from shopclub.storage.database import rows
from tests.builders import Desk, spoil


def test_a_line_whose_time_is_broken_hides_no_other(desk: Desk) -> None:
    for _ in range(4):
        desk.ring_up(100)
        desk.clock.advance(timedelta(minutes=1))
    sound = entries_of((2, 5))
    spoil(
        "UPDATE audit_line SET day = '2026-11=21' WHERE id = 3",
        "UPDATE audit_line SET at = at + (1 << 61), detail = '" + "[" * 9_999 + "' WHERE id = 4",
    )
    found = entries_of((2, 3, 4, 5))
    assert (found[0], found[3]) == sound
    assert [entry.line.at.year for entry in found if entry.line] == [2026, 2026, 1970, 2026]
    assert [entry.line.day.year for entry in found if entry.line] == [2026, 1970, 2026, 2026]


def test_a_broken_setting_tells_nothing_and_hides_no_line(desk: Desk) -> None:
    terms = PointTerms(grace_days=7)
    desk.shop.set_point_terms(terms, by=desk.owner, effective=date.max)
    (line,) = rows("SELECT max(id) FROM audit_line")[0]
    (before,) = entries_of((line,))
    assert before.changes
    spoil("UPDATE setting SET value = replace(value, '}', ')') WHERE effective = '9999-12-31'")
    (found,) = entries_of((line,))
    assert found == replace(before, changes=())


def test_a_broken_line_of_a_member_is_on_the_paper_of_their_data_as_it_stands(desk: Desk) -> None:
    member = desk.enrol("王小明", "13800138000")
    spoil(f"UPDATE audit_line SET detail = 'spoilt' WHERE subject = 'member:{member.member_id}'")
    data = desk.shop.member_acts.own_data(member.member_id, by=desk.owner)
    assert draw(data).startswith(b"%PDF")
