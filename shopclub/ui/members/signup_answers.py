"""What signup asks the shop while the form is filled in; each question is one job."""

from contextlib import suppress
from dataclasses import dataclass, replace

from shopclub.birthdays.lunar import LunarYearUnknown, lunar_year_of
from shopclub.counter.card import CardFace
from shopclub.counter.lookup import Profile
from shopclub.kernel.phrases import phrases_of
from shopclub.members.birthday import Birthday
from shopclub.members.latin import shown_latin
from shopclub.members.members import Member, MemberUnknown, NewMember
from shopclub.members.phones import PhoneRefused
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.members.signup_birthday import BirthdayRules
from shopclub.ui.members.signup_consent import ConsentTexts, answers, consent_texts
from shopclub.ui.members.signup_form import PhoneReading, PhoneToConfirm, SignupForm
from shopclub.ui.members.signup_reading import new_member, read_phone
from shopclub.ui.paper.pictures import PagePicture, draw_pages


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the dialog knows once it is open."""

    face: CardFace
    texts: ConsentTexts
    birthday_rules: BirthdayRules


@dataclass(frozen=True, slots=True)
class AboutPhone:
    """A number as it would be kept, and who has it already."""

    reading: PhoneReading | None = None
    holder: Profile | None = None


@dataclass(frozen=True, slots=True)
class AboutName:
    """A name in pinyin, and who may be the same person."""

    latin: str
    similar: Profile | None
    more: int


def beginning(shop: Shop) -> Beginning:
    """Return what the dialog needs first; the almanac is opened on the way."""
    with suppress(LunarYearUnknown):
        lunar_year_of(shop.clock.today())
    return Beginning(
        face=shop.lookup.first_card(),
        texts=texts_of(shop),
        birthday_rules=BirthdayRules(
            guardian_below=shop.members.terms().guardian_below,
            terms=shop.birthdays.terms(on=shop.clock.today()),
        ),
    )


def texts_of(shop: Shop) -> ConsentTexts:
    """Return what members of a shop agree to, in its language."""
    return consent_texts(shop.identity.name, phrases=phrases_of(shop.identity.language))


def about_phone(shop: Shop, *, entry: str) -> AboutPhone:
    """Return what an entry means as a number, nothing while it is none yet."""
    try:
        reading = read_phone(entry, country=shop.identity.country)
    except PhoneRefused:
        return AboutPhone()
    holder = shop.members.holder_of_phone(reading.phone)
    return AboutPhone(reading, None if holder is None else shop.lookup.profile(holder.member_id))


def about_name(shop: Shop, *, new: NewMember) -> AboutName:
    """Return how a name is read, and the first of those who may be this very person."""
    similar = shop.members.similar(new)
    with suppress(MemberUnknown):
        if similar:
            first = shop.lookup.profile(similar[0].member_id)
            return AboutName(shown_latin(new.name), first, len(similar) - 1)
    return AboutName(shown_latin(new.name), None, 0)


def picture_of_card(face: CardFace, *, name: str, dots_per_inch: float) -> PagePicture:
    """Draw the front of the card as it will be printed, but for what comes with saving."""
    from shopclub.documents import card

    pdf = card.draw_front(replace(face, member_name=" ".join(name.split())))
    return draw_pages(pdf, dots_per_inch=dots_per_inch)[0]


def enrol(
    shop: Shop,
    form: SignupForm,
    *,
    birthday: Birthday | None,
    introduced_by: int | None,
    by: Actor,
    confirmed: bool,
) -> Member:
    """Make the member; raises PhoneToConfirm for a doubtful number, or what enrolling raises."""
    new = new_member(form, birthday=birthday, introduced_by=introduced_by)
    with suppress(PhoneRefused):
        reading = read_phone(new.phone, country=shop.identity.country)
        if reading.doubtful and not confirmed:
            raise PhoneToConfirm(reading.shown, reading.foreign)
        new = replace(new, phone=reading.phone)
    consents = answers(texts_of(shop), notice=form.notice, offers=form.offers, calls=form.calls)
    return shop.members.enrol(replace(new, consents=consents), by=by)
