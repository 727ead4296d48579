"""What is wrong with an entry, said beside its field; what has to be looked at again, in amber."""

from collections.abc import Mapping

from shopclub.kernel.money import Currency
from shopclub.ui.members.signup_form import DateToConfirm, PhoneToConfirm, TextCut
from shopclub.ui.members.signup_state import Place, SignupState
from shopclub.ui.sentences import sentence_of
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.widgets.field import Field

GENTLE = (DateToConfirm, PhoneToConfirm, TextCut)
"""What only has to be looked at again."""


def show_problems(fields: Mapping[Place, Field], state: SignupState, *, currency: Currency) -> None:
    """Say beside each field what is wrong with it; a taken number has its own band."""
    for place, field in fields.items():
        said = said_of(state, place, currency=currency)
        if place is Place.PHONE and state.duplicate is not None:
            field.set_problem(Problem.WARN)
        elif said:
            gentle = isinstance(state.refusal(place), GENTLE)
            field.set_problem(Problem.WARN if gentle else Problem.DANGER, said)
        else:
            field.set_problem(None)


def said_of(state: SignupState, place: Place, *, currency: Currency) -> str:
    """Return what is wrong at a place, in words, or nothing."""
    refusal = state.refusal(place)
    return "" if refusal is None else sentence_of(refusal, currency=currency)
