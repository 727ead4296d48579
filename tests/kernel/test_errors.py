"""Refusals and faults say their kind and values to developers."""

from dataclasses import dataclass

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError


@dataclass(eq=False)
class TooTired(ShopClubError):
    """A refusal for this test."""

    hours: int


@dataclass(eq=False)
class PowerCut(EnvironmentProblem):
    """A fault for this test."""

    street: str


def test_a_refusal_says_its_values() -> None:
    assert str(TooTired(hours=3)) == "TooTired(hours=3)"


def test_a_fault_of_the_world_is_no_refusal() -> None:
    assert str(PowerCut("Renmin Lu")) == "PowerCut(street='Renmin Lu')"
    assert not isinstance(PowerCut("Renmin Lu"), ShopClubError)
