"""The words of the list of members: its conditions as chips, its length, what was done."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from shopclub.counter.receipt import TierLabel
from shopclub.kernel.money import Currency, format_money
from shopclub.members.birthday import Calendar
from shopclub.members.consent import Purpose
from shopclub.members.listing import ANY, MemberFilter, Reach, StandingChoice
from shopclub.ui.calendar_words import month_words
from shopclub.ui.members.list_state import MOST_CARDS, Done, ListState, Progress, Work
from shopclub.ui.translation import translate
from shopclub.ui.words import full_day_word, points_figure, points_word, tier_word


@dataclass(frozen=True, slots=True)
class ChipWords:
    """A condition as it is shown, and the conditions without it."""

    label: str
    value: str
    without: MemberFilter


def chips_of(
    narrowed: MemberFilter, *, tiers: tuple[TierLabel, ...], currency: Currency
) -> Iterator[ChipWords]:
    """Yield the conditions that are set, in the order of the form."""
    if narrowed.tiers:
        words = [tier_word(tier) for tier in tiers if tier.key in narrowed.tiers]
        yield ChipWords(
            translate("MemberList", "Tier"),
            translate("MemberList", ", ").join(words or narrowed.tiers),
            replace(narrowed, tiers=()),
        )
    if narrowed.tags:
        said = translate("MemberList", ", ").join(narrowed.tags)
        yield ChipWords(translate("MemberList", "Tag"), said, replace(narrowed, tags=()))
    if narrowed.birth_months:
        months = month_words(Calendar.SOLAR)
        said = translate("MemberList", ", ").join(months[m - 1] for m in narrowed.birth_months)
        yield ChipWords(
            translate("MemberList", "Birthday in"), said, replace(narrowed, birth_months=())
        )
    yield from _visits(narrowed)
    if narrowed.spent != ANY:
        said = reach_word(
            narrowed.spent, number=lambda minor: format_money(minor, currency=currency)
        )
        yield ChipWords(translate("MemberList", "Spent in all"), said, replace(narrowed, spent=ANY))
    if narrowed.points != ANY:
        said = reach_word(narrowed.points, number=points_figure)
        yield ChipWords(translate("MemberList", "Points"), said, replace(narrowed, points=ANY))
    if narrowed.consent is not None:
        yield ChipWords(
            translate("MemberList", "Agreed to"),
            purpose_word(narrowed.consent),
            replace(narrowed, consent=None),
        )
    if narrowed.standing is not StandingChoice.BELONG:
        yield ChipWords(
            translate("MemberList", "Standing"),
            standing_word(narrowed.standing),
            replace(narrowed, standing=StandingChoice.BELONG),
        )


def reach_word(reach: Reach, *, number: Callable[[int], str]) -> str:
    """Return a reach in words."""
    if reach.least is None:
        most = 0 if reach.most is None else reach.most
        return translate("MemberList", "at most {most}").format(most=number(most))
    if reach.most is None:
        return translate("MemberList", "at least {least}").format(least=number(reach.least))
    return translate("MemberList", "{least} to {most}").format(
        least=number(reach.least), most=number(reach.most)
    )


def purpose_word(purpose: Purpose) -> str:
    """Return a purpose that members agree to."""
    match purpose:
        case Purpose.MEMBERSHIP:
            return translate("MemberList", "the membership notice")
        case Purpose.OFFERS:
            return translate("MemberList", "offers")
        case Purpose.REMINDERS:
            return translate("MemberList", "reminders")
        case Purpose.CALLS:
            return translate("MemberList", "calls")


def standing_word(standing: StandingChoice) -> str:
    """Return whom the list shows."""
    match standing:
        case StandingChoice.BELONG:
            return translate("MemberList", "all who belong")
        case StandingChoice.ACTIVE:
            return translate("MemberList", "active only")
        case StandingChoice.FROZEN:
            return translate("MemberList", "frozen")
        case StandingChoice.LEFT:
            return translate("MemberList", "left the club")
        case StandingChoice.SILENT:
            return translate("MemberList", "silent for years, to be erased")


def length_word(state: ListState) -> str:
    """Return how long the list is, and the points of all in it."""
    if state.length is None:
        return translate("MemberList", "counting ...") if state.read else ""
    points = points_word(state.points)
    if state.length == 1:
        return translate("MemberList", "1 member, {points}").format(points=points)
    said = translate("MemberList", "{n} members, {points} in all")
    return said.format(n=f"{state.length:,}", points=points)


def chosen_word(state: ListState) -> str:
    """Return how many are ticked, or how far the work is."""
    if state.progress is not None:
        return progress_word(state.progress)
    if state.chosen > MOST_CARDS:
        said = translate("MemberList", "{n} chosen; cards come {most} at a time")
        return said.format(n=f"{state.chosen:,}", most=f"{MOST_CARDS:,}")
    return translate("MemberList", "{n} chosen").format(n=f"{state.chosen:,}")


def progress_word(progress: Progress) -> str:
    """Return how far a work is."""
    if progress.work is Work.ERASE:
        said = translate("MemberList", "Erased: {done} of {whole}")
    else:
        said = translate("MemberList", "Cards: {done} of {whole}")
    return said.format(done=f"{progress.done:,}", whole=f"{progress.whole:,}")


def done_word(done: Done) -> str:
    """Return what was done."""
    if done.count == 1:
        return _done_to_one(done)
    count = f"{done.count:,}"
    if done.work is Work.TAG:
        said = translate("MemberList", "{tag}: given to {n} members.")
        return said.format(tag=done.named, n=count)
    if done.work is Work.ERASE:
        return translate("MemberList", "{n} people erased; every sum stays.").format(n=count)
    said = translate("MemberList", "{n} members written to {file}.")
    return said.format(n=count, file=done.named)


def _done_to_one(done: Done) -> str:
    if done.work is Work.TAG:
        return translate("MemberList", "{tag}: given to 1 member.").format(tag=done.named)
    if done.work is Work.ERASE:
        return translate("MemberList", "1 person erased; every sum stays.")
    return translate("MemberList", "1 member written to {file}.").format(file=done.named)


def tag_note(count: int) -> str:
    """Return to how many a tag is given."""
    if count == 1:
        return translate("MemberList", "to 1 member")
    return translate("MemberList", "to {n} members").format(n=f"{count:,}")


def erase_note(count: int) -> str:
    """Return how many would be erased, and what comes before."""
    if count == 1:
        return translate("MemberList", "1 person, for good; a backup comes first")
    said = translate("MemberList", "{n} people, for good; a backup comes first")
    return said.format(n=f"{count:,}")


def _visits(narrowed: MemberFilter) -> Iterator[ChipWords]:
    if narrowed.away_days is not None:
        said = (
            translate("MemberList", "1 day or more")
            if narrowed.away_days == 1
            else translate("MemberList", "{n} days or more").format(n=f"{narrowed.away_days:,}")
        )
        yield ChipWords(
            translate("MemberList", "Away for"), said, replace(narrowed, away_days=None)
        )
    if narrowed.visited_from is not None:
        said = translate("MemberList", "since {day}").format(
            day=full_day_word(narrowed.visited_from)
        )
        yield ChipWords(
            translate("MemberList", "Last visit"), said, replace(narrowed, visited_from=None)
        )
    if narrowed.visited_before is not None:
        said = translate("MemberList", "before {day}").format(
            day=full_day_word(narrowed.visited_before)
        )
        yield ChipWords(
            translate("MemberList", "Last visit"), said, replace(narrowed, visited_before=None)
        )


def silent_word(state: ListState) -> str:
    """Say above the whole list how many were silent for years, or nothing."""
    if not state.silent or not state.is_everyone:
        return ""
    if state.silent == 1:
        return translate("MemberList", "1 person was silent for years and is proposed for erasing.")
    said = translate("MemberList", "{n} people were silent for years and are proposed for erasing.")
    return said.format(n=f"{state.silent:,}")
