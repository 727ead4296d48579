"""The figures of a period that have no tile and no chart, in words, with those before them."""

from dataclasses import dataclass

from shopclub.insights.activity import Activity
from shopclub.insights.behind import Behind
from shopclub.insights.dashboard import Dashboard
from shopclub.kernel.money import Currency, format_money
from shopclub.ui.insights.period_words import (
    NOTHING,
    hundredths_word,
    percent_word,
    tenths_word,
)
from shopclub.ui.translation import translate
from shopclub.ui.words import members_word, points_figure


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure in one line, what it was in the period before, and whose list it opens.

    The `hint` says which parts it is made of, where it has any.
    """

    word: str
    figure: str
    was: str
    behind: Behind
    hint: str = ""


def facts_shown(page: Dashboard, *, currency: Currency) -> tuple[Fact, ...]:
    """Return who came back and who did not, and how members buy."""
    now, then = page.now, page.then
    activity, before = now.activity, None if then is None else then.activity
    habits, habits_before = page.habits, page.habits_before

    def counted(word: str, behind: Behind, figure: int, was: int | None) -> Fact:
        return Fact(word, f"{figure:,}", "" if was is None else _was(f"{was:,}"), behind)

    def of_habits(word: str, behind: Behind, figure: str, was: str) -> Fact:
        return Fact(word, figure, "" if habits_before is None else _was(was), behind)

    return (
        Fact(
            translate("Insights", "Retention"),
            percent_word(activity.retention_tenths),
            _of_activity(before),
            Behind.RETAINED,
        ),
        counted(
            translate("Insights", "Stayed away"),
            Behind.CHURNED,
            activity.churned,
            None if before is None else before.churned,
        ),
        counted(
            translate("Insights", "New members"),
            Behind.JOINED,
            now.joined,
            None if then is None else then.joined,
        ),
        counted(
            translate("Insights", "First purchase"),
            Behind.FIRST_TIME,
            activity.first_time,
            None if before is None else before.first_time,
        ),
        of_habits(
            translate("Insights", "Members' basket"),
            Behind.BUYERS,
            _money(habits.basket, currency),
            _money(None if habits_before is None else habits_before.basket, currency),
        ),
        of_habits(
            translate("Insights", "Visits each"),
            Behind.BUYERS,
            hundredths_word(habits.visits_hundredths),
            hundredths_word(None if habits_before is None else habits_before.visits_hundredths),
        ),
        of_habits(
            translate("Insights", "Days between"),
            Behind.REPURCHASING,
            tenths_word(habits.interval_tenths),
            tenths_word(None if habits_before is None else habits_before.interval_tenths),
        ),
        Fact(
            translate("Insights", "80% comes from"),
            members_word(page.classes.few),
            "" if page.few_before is None else _was(f"{page.few_before:,}"),
            Behind.FEW,
        ),
    )


def points_shown(page: Dashboard) -> tuple[Fact, ...]:
    """Return what became of the points, net of refunds, with what it was in the period before."""
    now, then = page.points, page.points_before

    def moved(word: str, behind: Behind, points: int, was: int, hint: str = "") -> Fact:
        return Fact(word, points_figure(points), _was(points_figure(was)), behind, hint)

    issued = translate("Insights", "{issued} issued, {back} taken back by refunds").format(
        issued=points_figure(now.issued), back=points_figure(now.taken_back)
    )
    redeemed = translate("Insights", "{redeemed} redeemed, {back} given back by refunds").format(
        redeemed=points_figure(now.redeemed), back=points_figure(now.returned)
    )
    return (
        moved(
            translate("Insights", "Issued"),
            Behind.ISSUED,
            now.net_issued,
            then.net_issued,
            issued if now.taken_back else "",
        ),
        moved(
            translate("Insights", "Redeemed"),
            Behind.REDEEMED,
            now.net_redeemed,
            then.net_redeemed,
            redeemed if now.returned else "",
        ),
        moved(translate("Insights", "Lapsed unused"), Behind.LAPSED, now.expired, then.expired),
        Fact(
            translate("Insights", "Breakage"),
            percent_word(page.breakage),
            "" if page.breakage_before is None else _was(percent_word(page.breakage_before)),
            Behind.LAPSED,
        ),
        moved(translate("Insights", "Outstanding"), Behind.HOLDERS, now.closing, now.opening),
    )


def _of_activity(before: Activity | None) -> str:
    rate = None if before is None else before.retention_tenths
    return "" if rate is None else _was(percent_word(rate))


def _money(minor: int | None, currency: Currency) -> str:
    return NOTHING if minor is None else format_money(minor, currency=currency)


def _was(figure: str) -> str:
    return translate("Insights", "was {figure}").format(figure=figure)
