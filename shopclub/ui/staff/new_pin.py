"""A new PIN, entered twice: judged the same way wherever one is set (TRUST 94)."""

from dataclasses import dataclass

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import to_half_width
from shopclub.staff.pins import PinFault, PinRefused, accept_pin


@dataclass(eq=False)
class PinsDiffer(ShopClubError):
    """The PIN was entered twice, and not alike."""


def judge_new_pin(pin: str, *, repeated: str) -> PinRefused | PinsDiffer | None:
    """Return what is wrong with a new PIN, or with its repetition; an empty one is too short."""
    try:
        accept_pin(pin)
    except PinRefused as refusal:
        return refusal if pin.strip() else PinRefused(PinFault.LENGTH)
    same = to_half_width(pin).strip() == to_half_width(repeated).strip()
    return None if same else PinsDiffer()
