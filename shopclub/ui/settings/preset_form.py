"""A form with other terms of points and tiers, as if they had been typed."""

from dataclasses import replace

from shopclub.counter.quote import Terms
from shopclub.counter.rulebook import Rules
from shopclub.ui.settings.form import Entry, Form, TierEntry
from shopclub.ui.settings.writing import form_of

OF_TERMS = (
    Entry.EARN_MONEY,
    Entry.EARN_POINTS,
    Entry.EARN_STEP,
    Entry.REDEEM_POINTS,
    Entry.REDEEM_MONEY,
    Entry.REDEEM_STEP,
    Entry.SHARE,
    Entry.MINIMUM,
    Entry.EXPIRY,
    Entry.LASTS,
    Entry.CLEARING_MONTH,
    Entry.CLEARING_DAY,
    Entry.NOTICE,
    Entry.DEFICIT,
    Entry.WINDOW,
    Entry.WINDOW_MONTHS,
    Entry.BASIS,
    Entry.REVIEW,
)


def with_terms(form: Form, terms: Terms, *, rules: Rules) -> Form:
    """Return a form with these terms; a tier that the shop has keeps its name and its gifts."""
    wanted = replace(rules, points=terms.points, ladder=terms.ladder)
    written = form_of(wanted, effective=form[Entry.EFFECTIVE])
    entries = {entry: written[entry] for entry in OF_TERMS}
    ours = {tier.key: tier for tier in form.tiers}
    tiers = tuple(_named(tier, ours=ours.get(tier.key)) for tier in written.tiers)
    return Form(entries={**form.entries, **entries}, tiers=tiers)


def _named(tier: TierEntry, *, ours: TierEntry | None) -> TierEntry:
    if ours is None:
        return replace(tier, kept=None)
    return replace(
        tier,
        name=ours.name,
        welcome=ours.welcome,
        voucher=ours.voucher,
        benefits=ours.benefits,
        early=ours.early,
        gift=ours.gift,
        kept=ours.kept,
    )
