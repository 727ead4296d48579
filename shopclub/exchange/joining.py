"""Members of a list becoming members of the shop, or those who are there told more of."""

from shopclub.exchange.plan import Plan, PlannedMember
from shopclub.exchange.planned_members import introducer_phone
from shopclub.exchange.refusals import ListChanged
from shopclub.exchange.twins import filled
from shopclub.kernel.clock import Moment
from shopclub.members.cards import running_of
from shopclub.members.holders import (
    holders_of_codes,
    holders_of_phones,
    living_holders_of_codes,
    set_introducers,
)
from shopclub.members.loading import LoadedMember
from shopclub.members.people import Accepted, NewMember
from shopclub.shop import Shop
from shopclub.staff.roles import Actor


def loaded(one: PlannedMember, *, by: Actor) -> LoadedMember:
    """Return a planned member as the bulk door takes them."""
    told = one.told
    return LoadedMember(
        name=told.name,
        moment=one.joined,
        phone=told.phone,
        birthday=told.birthday,
        particulars=told.particulars,
        codes=one.codes,
        card_number=one.card or None,
        staff_id=by.staff_id,
    )


def cards_after(new: list[PlannedMember]) -> int:
    """Return a running number of cards above all that are given again."""
    return max((running_of(one.card) + 1 for one in new if one.card), default=0)


def require_free(new: list[PlannedMember], known: list[PlannedMember]) -> None:
    """Raise ListChanged where a phone or code was taken, or a member changed, since the plan."""
    if holders_of_phones(one.told.phone for one in new if one.told.phone):
        raise ListChanged
    if holders_of_codes(code for one in new for code in (one.card, *one.codes) if code):
        raise ListChanged
    found = holders_of_phones(one.told.phone for one in known if one.told.phone)
    found |= living_holders_of_codes(one.card for one in known if one.card)
    for one in known:
        holder = found.get(one.card or one.told.phone or "")
        if holder is None or one.holder is None or holder.member_id != one.holder.member_id:
            raise ListChanged


def tell_more(shop: Shop, one: PlannedMember, *, by: Actor) -> None:
    """Fill in what a member has not told yet; nothing that stands is changed."""
    if one.holder is None:
        return
    member_id = one.holder.member_id
    member = shop.members.member(member_id)
    particulars = shop.members.particulars(member_id)
    stands = Accepted(member.name, member.phone, member.birthday, particulars, "")
    more = filled(stands, by=one.told)
    if more != stands:
        said = NewMember(more.name, more.phone or "", more.birthday, more.particulars)
        shop.members.edit(member_id, said, by=by)
    held = set(shop.members.codes(member_id))
    for code in one.codes:
        if code not in held:
            shop.members.add_code(member_id, code, by=by)


def open_account(
    shop: Shop, plan: Plan, one: PlannedMember, *, number: int, moment: Moment, by: Actor
) -> None:
    """Give a member who is there the points of a row."""
    if one.points and one.holder is not None:
        shop.points.open_with(
            one.holder.member_id,
            one.points,
            source=f"import:{number}:{one.line}",
            expires_on=plan.choices.expires_on,
            moment=moment,
            staff_id=by.staff_id,
        )


def introduce(new: list[PlannedMember], ids: tuple[int, ...], *, country: str) -> None:
    """Note who introduced whom, now that everybody has an id."""
    told = [
        (member_id, introducer_phone(one.introducer, country=country))
        for member_id, one in zip(ids, new, strict=True)
        if one.introducer
    ]
    held = holders_of_phones(phone for _, phone in told if phone)
    pairs = [
        (held[phone].member_id, member_id)
        for member_id, phone in told
        if phone in held and held[phone].member_id != member_id
    ]
    set_introducers(pairs)
