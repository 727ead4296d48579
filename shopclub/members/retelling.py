"""A form of what a member said that was open while another till changed the same member."""

from dataclasses import fields, replace
from typing import TypeVar

from shopclub.members.particulars import Particulars
from shopclub.members.people import NewMember

T = TypeVar("T")


def with_changes_meanwhile(said: NewMember, *, seen: NewMember, present: NewMember) -> NewMember:
    """Return a form with all that nobody touched in it as it stands by now.

    `seen` is what the form was opened with. Of what was touched here and changed there too, the
    form wins; tags are given and taken one by one.
    """
    return replace(
        said,
        name=_of(said.name, seen.name, present.name),
        birthday=_of(said.birthday, seen.birthday, present.birthday),
        guardian=_of(said.guardian, seen.guardian, present.guardian),
        particulars=_particulars(
            said.particulars, seen=seen.particulars, present=present.particulars
        ),
    )


def _particulars(said: Particulars, *, seen: Particulars, present: Particulars) -> Particulars:
    names = [one.name for one in fields(Particulars) if one.name != "tags"]
    stand = {
        name: _of(getattr(said, name), getattr(seen, name), getattr(present, name))
        for name in names
    }
    taken = set(seen.tags) - set(said.tags)
    given = [tag for tag in said.tags if tag not in seen.tags and tag not in present.tags]
    tags = (*(tag for tag in present.tags if tag not in taken), *given)
    return replace(said, tags=tags, **stand)


def _of(said: T, seen: T, present: T) -> T:
    return present if said == seen else said
