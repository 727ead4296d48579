"""Two tills change one member: what each touched is kept, and nothing that neither did."""

import pytest

from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.particulars import Gender, Particulars
from shopclub.members.people import NewMember
from shopclub.members.retelling import with_changes_meanwhile

SOLAR, LUNAR = Birthday(Calendar.SOLAR, 5, 8), Birthday(Calendar.LUNAR, 5, 8)


def told(name: str = "王小明", **details: object) -> NewMember:
    """Return what a member said, with these details."""
    return NewMember(name, particulars=Particulars(**details))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("seen", "said", "present", "kept"),
    [
        (told(), told("王小鸣"), told(note="周末来"), told("王小鸣", note="周末来")),
        (told(), told(), told("王大明", gender=Gender.MALE), told("王大明", gender=Gender.MALE)),
        (told(note="a"), told(note="b"), told(note="c"), told(note="b")),
        (told(allergies="花生"), told(), told(allergies="花生"), told()),
        (
            told(tags=("老客", "团购")),
            told(tags=("团购", "茶")),
            told(tags=("VIP", "团购", "老客")),
            told(tags=("VIP", "团购", "茶")),
        ),
        (told(), told(tags=("茶",)), told(tags=("茶",)), told(tags=("茶",))),
        (
            NewMember("A", birthday=SOLAR),
            NewMember("B", birthday=SOLAR),
            NewMember("A", birthday=LUNAR, guardian="王"),
            NewMember("B", birthday=LUNAR, guardian="王"),
        ),
        (NewMember("A"), NewMember("A", "139"), NewMember("A"), NewMember("A", "139")),
    ],
)
def test_what_was_not_touched_stays_as_it_stands_by_now(
    seen: NewMember, said: NewMember, present: NewMember, kept: NewMember
) -> None:
    assert with_changes_meanwhile(said, seen=seen, present=present) == kept
