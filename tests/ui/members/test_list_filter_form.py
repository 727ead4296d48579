from datetime import date

import pytest

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import AmountRefused, currency
from shopclub.members.consent import Purpose
from shopclub.members.listing import MemberFilter, Reach, StandingChoice
from shopclub.ui.members.list_filter_form import (
    EndsCrossed,
    FilterField,
    FilterForm,
    form_of,
    read_form,
)
from shopclub.ui.sentences import sentence_of
from shopclub.ui.settings.numbers import DayUnreadable, NumberRefused

CNY = currency("CNY")


def typed(**texts: str) -> FilterForm:
    return FilterForm(
        texts=tuple((FilterField[name.upper()], text) for name, text in texts.items())
    )


@pytest.mark.parametrize(
    "narrowed",
    [
        MemberFilter(),
        MemberFilter(
            tiers=("gold", "silver"),
            tags=("送货",),
            birth_months=(12,),
            visited_from=date(2026, 1, 2),
            visited_before=date(2026, 2, 3),
            away_days=60,
            spent=Reach(100, 2_000_05),
            points=Reach(-30, 1_000),
            consent=Purpose.CALLS,
            standing=StandingChoice.FROZEN,
        ),
    ],
)
def test_a_form_says_again_what_it_was_made_of(narrowed: MemberFilter) -> None:
    assert read_form(form_of(narrowed, currency=CNY), currency=CNY) == (narrowed, {})


@pytest.mark.parametrize(
    ("form", "field", "kind"),
    [
        (typed(away="0"), FilterField.AWAY, NumberRefused),
        (typed(away="soon"), FilterField.AWAY, NumberRefused),
        (typed(visited_from="2026-02-30"), FilterField.VISITED_FROM, DayUnreadable),
        (typed(spent_least="1,2"), FilterField.SPENT_LEAST, AmountRefused),
        (typed(spent_least="9", spent_most="8.99"), FilterField.SPENT_MOST, EndsCrossed),
        (typed(points_least="1.5"), FilterField.POINTS_LEAST, NumberRefused),
        (typed(points_least="5", points_most="-5"), FilterField.POINTS_MOST, EndsCrossed),
        (
            typed(visited_from="2026-03-01", visited_before="2026-03-01"),
            FilterField.VISITED_BEFORE,
            EndsCrossed,
        ),
    ],
)
def test_what_cannot_be_read_is_said_at_its_line(
    form: FilterForm, field: FilterField, kind: type[ShopClubError]
) -> None:
    _, problems = read_form(form, currency=CNY)
    assert [(place, type(why)) for place, why in problems.items()] == [(field, kind)]
    assert sentence_of(problems[field], currency=CNY)


def test_full_width_digits_and_a_true_minus_are_read() -> None:
    narrowed, problems = read_form(typed(points_most="−３０", spent_least="１２．５"), currency=CNY)
    assert problems == {}
    assert (narrowed.points, narrowed.spent) == (Reach(None, -30), Reach(1_250))
