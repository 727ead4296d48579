"""Every refusal and every fault of the world has a sentence for people, for each of its kinds."""

import importlib
import pkgutil
import typing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from itertools import product

import pytest

import shopclub
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.kernel.money import currency
from shopclub.ui.sentences import sentence_of

Problem = ShopClubError | EnvironmentProblem
YUAN = currency("CNY")
EXAMPLES: dict[type, object] = {
    int: 40,
    float: 2.5,
    str: "example",
    bool: True,
    date: date(2026, 11, 22),
    datetime: datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
    timedelta: timedelta(seconds=30),
}


def refusals() -> tuple[type[Problem], ...]:
    """Find every refusal and fault that ShopClub defines, wherever it is."""
    for module in pkgutil.walk_packages(shopclub.__path__, prefix="shopclub."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found = {*_below(ShopClubError), *_below(EnvironmentProblem)}
    ours = [kind for kind in found if kind.__module__.startswith("shopclub.")]
    return tuple(sorted(ours, key=lambda kind: (kind.__module__, kind.__qualname__)))


def examples_of(kind: type[Problem]) -> Iterator[Problem]:
    """Make one error of a kind for each value of the enumerations that it carries."""
    hints = _hints(kind)
    for values in product(*(tuple(_values_of(hint)) for hint in hints.values())):
        yield kind(**dict(zip(hints, values, strict=True)))


def said_of(error: Problem) -> str:
    """Return what people read of an error; nothing where nobody wrote it."""
    try:
        return sentence_of(error, currency=YUAN)
    except LookupError:
        return ""


def faults_of(error: Problem, *, said: str) -> tuple[str, ...]:
    """Name what keeps a sentence from being one for people."""
    name = type(error).__name__
    return tuple(
        f"{error}: {fault}"
        for fault, wrong in (
            ("says nothing", not said.strip()),
            ("says the name of a class", name in said),
            ("left a placeholder open", "{" in said or "}" in said),
            ("says a value of Python", "None" in said or "<" in said),
        )
        if wrong
    )


def test_every_refusal_has_a_sentence(qapp: object) -> None:
    kinds = refusals()
    errors = [error for kind in kinds for error in examples_of(kind)]
    said = [said_of(error) for error in errors]
    print(f"{len(kinds)} refusals and faults, {len(errors)} sentences read")
    assert len(kinds) > 10
    pairs = zip(errors, said, strict=True)
    assert [fault for error, text in pairs for fault in faults_of(error, said=text)] == []


@dataclass(eq=False)
class DrawerJammed(ShopClubError):
    """A refusal that nobody wrote a sentence for."""

    drawer: int


def test_a_refusal_without_a_sentence_is_found(qapp: object) -> None:
    planted = DrawerJammed(drawer=1)

    assert faults_of(planted, said=said_of(planted)) == ("DrawerJammed(drawer=1): says nothing",)


@pytest.mark.parametrize(
    "said", ["", "  ", "DrawerJammed(drawer=1)", "Drawer {drawer} is jammed", "Drawer None"]
)
def test_a_sentence_that_is_none_is_found(said: str) -> None:
    assert faults_of(DrawerJammed(drawer=1), said=said)


def _below(kind: type[Problem]) -> Iterable[type[Problem]]:
    for child in kind.__subclasses__():
        yield child
        yield from _below(child)


def _hints(kind: type) -> dict[str, object]:
    """Return what a dataclass carries, by name; nothing for other classes."""
    if not is_dataclass(kind):
        return {}
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _values_of(hint: object) -> Iterable[object]:
    """Give examples of a type: each value of an enumeration, one of anything else."""
    if typing.get_origin(hint) is tuple:
        (inner, *_) = typing.get_args(hint)
        return tuple((value,) for value in _values_of(inner))
    if typing.get_args(hint):
        return tuple(v for part in typing.get_args(hint) for v in _values_of(part))
    if hint is type(None):
        return (None,)
    if not isinstance(hint, type):
        raise TypeError(f"no example of {hint}")
    if issubclass(hint, Enum):
        return tuple(hint)
    if issubclass(hint, ShopClubError | EnvironmentProblem):
        return (next(child() for child in _below(hint) if not _hints(child)),)
    if is_dataclass(hint):
        return (hint(**{k: next(iter(_values_of(v))) for k, v in _hints(hint).items()}),)
    if hint not in EXAMPLES:
        raise TypeError(f"no example of {hint}: add one to EXAMPLES")
    return (EXAMPLES[hint],)
