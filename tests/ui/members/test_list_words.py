"""What the list of members says of numbers: one is one, more are many."""

import pytest

from shopclub.kernel.money import currency
from shopclub.members.listing import MemberFilter
from shopclub.tiers.ladder import Window
from shopclub.ui.members.list_filter_form import FilterField, FilterForm, read_form
from shopclub.ui.members.list_state import Done, Work
from shopclub.ui.members.list_words import chips_of, done_word, erase_note, tag_note
from shopclub.ui.settings.setting_words import window_word


@pytest.mark.parametrize(
    ("work", "named", "one", "many"),
    [
        (Work.TAG, "tea", "tea: given to 1 member.", "tea: given to 1,200 members."),
        (Work.ERASE, "", "1 person erased; every sum stays.", "1,200 people erased;"),
        (Work.EXPORT, "a.csv", "1 member written to a.csv.", "1,200 members written to a.csv."),
    ],
)
def test_one_is_said_as_one(work: Work, named: str, one: str, many: str) -> None:
    assert done_word(Done(work, 1, named)) == one
    assert done_word(Done(work, 1_200, named)).startswith(many)
    assert (tag_note(1), tag_note(2)) == ("to 1 member", "to 2 members")
    assert erase_note(1) == "1 person, for good; a backup comes first"
    (chip,) = chips_of(MemberFilter(away_days=1), tiers=(), currency=currency("CNY"))
    assert chip.value == "1 day or more"
    assert window_word(Window.ROLLING, months=1) == "Last month"


@pytest.mark.parametrize("typed", ["-50", "−50", "－５０"])
def test_points_below_nothing_are_read_by_any_minus(typed: str) -> None:
    form = FilterForm(texts=((FilterField.POINTS_MOST, typed),))
    narrowed, problems = read_form(form, currency=currency("CNY"))
    assert (problems, narrowed.points.most) == ({}, -50)
