"""The settings being edited: judged at every key, applied together, or given up."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from shopclub.counter.costs import costs_of
from shopclub.counter.presets import Trade, terms_of
from shopclub.counter.quote import Terms
from shopclub.counter.rulebook import RulesRead
from shopclub.counter.rules_changed import RulesChanged
from shopclub.kernel.money import currency
from shopclub.points.terms import ExpiryKind
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.tiers.ladder import Window
from shopclub.tiers.review_days import ReviewKind
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View
from shopclub.ui.settings.form import MOST_TIERS, Entry, Form, TierField, with_later
from shopclub.ui.settings.logo_refused import LogoPress
from shopclub.ui.settings.meanwhile import with_own_changes
from shopclub.ui.settings.preset_form import with_terms
from shopclub.ui.settings.reading import judge
from shopclub.ui.settings.recasting import recast, usual_span
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.settings.writing import fresh_form


class SettingsPresenter:
    """The settings; `by` is the owner.

    `changed` is told the sign of the shop after every change, `left` that it is over, `failed`
    why the rules could not even be read.
    """

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        by: Actor,
        press: LogoPress,
        changed: Callable[[bytes | None], None],
        left: Callable[[], None],
        failed: Callable[[Refusal], None],
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._by = by
        self._press = press
        self._changed = changed
        self._left = left
        self._failed = failed
        self._view: View[SettingsState] | None = None
        self.state: SettingsState | None = None

    def attach(self, view: View[SettingsState]) -> None:
        """Show the state to a view from now on, and read the rules."""
        self._view = view
        self._jobs.at_till(self._shop.rulebook.read, done=self._begin, refused=self._give_up)

    def detach(self) -> None:
        """Show nothing any more: the screen is gone."""
        self._view = None

    def enter(self, entry: Entry, text: str) -> None:
        """Take what was typed or chosen."""
        state = self.state
        if state is None or state.form[entry] == text:
            return
        form = state.form.with_entry(entry, text)
        if entry is Entry.CURRENCY:
            form = recast(form, before=state.money, after=currency(text))
        if entry is Entry.EXPIRY:
            form = form.with_entry(Entry.LASTS, usual_span(ExpiryKind(text), before=state.form))
        if entry is Entry.WINDOW and text == Window.CALENDAR_YEAR.value:
            form = form.with_entry(Entry.REVIEW, ReviewKind.YEARLY.value)
        self._edit(form)

    def take_preset(self, trade: Trade) -> None:
        """Put the terms of a kind of shop on the form; nothing holds until it is applied."""
        state = self.state
        if state is not None:
            terms = terms_of(trade, currency=state.money)
            self._edit(with_terms(state.form, terms, rules=state.judged.rules))

    def enter_tier(self, row: int, of: TierField, text: str) -> None:
        """Take what was typed of a tier."""
        state = self.state
        if state is not None and row < len(state.form.tiers):
            self._edit(state.form.with_tier(row, of, text), tier_row=row)

    def look_at_tier(self, row: int) -> None:
        """Show the papers of a tier whose row the keys have come to."""
        state = self.state
        if state is not None and row < len(state.form.tiers) and row != state.tier_row:
            self._change(replace(state, tier_row=row))

    def add_tier(self) -> None:
        """Add a tier above the highest."""
        if self.state is not None and len(self.state.form.tiers) < MOST_TIERS:
            self._edit(self.state.form.with_new_tier(), tier_row=len(self.state.form.tiers))

    def remove_tier(self, row: int) -> None:
        """Take a tier away; the lowest stays."""
        if self.state is not None:
            self._edit(self.state.form.without_tier(row))

    def discard(self) -> None:
        """Give up what was changed, and leave if that was asked."""
        state = self.state
        if state is None or state.busy:
            return
        leaving = state.leaving
        self._change(_state_of(state.kept, read=state.read))
        if leaving:
            self._go()

    def apply(self) -> None:
        """Let the changes hold from their day on; with a refusal on the form nothing happens."""
        state = self.state
        if state is None or state.busy or not state.unsaved or state.judged.refusals:
            return
        rules, effective, today = state.judged.rules, state.judged.effective, state.read.today
        seen = state.read.rules
        if effective is None:
            return
        if effective == today:  # the day may have turned since
            effective = today = max(today, self._shop.clock.today())
        self._change(replace(state, busy=True, problem=None))

        def work() -> RulesRead:
            self._shop.rulebook.change(rules, by=self._by, effective=effective, seen=seen)
            self._shop.till.issue_birthday_vouchers()
            return self._shop.rulebook.read()

        holds_from, sent = effective if state.dated else today, state.form
        self._jobs.at_till(
            work, done=lambda read: self._applied(read, holds_from, sent), refused=self._refuse
        )

    def leave(self) -> None:
        """Go back to the counter, or ask first what becomes of unsaved changes."""
        state = self.state
        if state is None or not state.unsaved or state.leaving:
            self._go()
        else:
            self._change(replace(state, leaving=True))

    def stay(self) -> None:
        """Go on editing after all."""
        if self.state is not None and self.state.leaving:
            self._change(replace(self.state, leaving=False))

    def take_logo(self, path: Path) -> None:
        """Make a picture file the sign of the shop, at once."""
        self._set_logo(lambda: self._press(path))

    def remove_logo(self) -> None:
        """Go back to the plain sign, at once."""
        self._set_logo(lambda: None)

    def _go(self) -> None:
        self.detach()
        self._left()

    def _set_logo(self, make: Callable[[], bytes | None]) -> None:
        if self.state is None:
            return

        def work() -> bytes | None:
            png = make()
            self._shop.rulebook.set_logo(png, by=self._by)
            return png

        self._jobs.at_till(work, done=self._show_logo, refused=self._refuse_logo)

    def _show_logo(self, png: bytes | None) -> None:
        if self.state is not None:
            read = replace(self.state.read, logo=png)
            self._change(replace(self.state, read=read, logo_refusal=None))
            self._changed(png)

    def _refuse_logo(self, refusal: Refusal) -> None:
        if self.state is not None:
            self._change(replace(self.state, logo_refusal=refusal))

    def _give_up(self, refusal: Refusal) -> None:
        self._go()
        self._failed(refusal)

    def _begin(self, read: RulesRead) -> None:
        self._change(_state_of(fresh_form(read), read=read))

    def _applied(self, read: RulesRead, holds_from: date, sent: Form) -> None:
        now, fresh = self.state, fresh_form(read)
        leaving = now is not None and now.leaving
        form = fresh if now is None else with_later(fresh, sent=sent, now=now.form)
        self._change(replace(_state_of(form, read=read, kept=fresh), applied=holds_from))
        self._changed(read.logo)
        if leaving:
            self._go()

    def _refuse(self, refusal: Refusal) -> None:
        if self.state is not None:
            self._change(replace(self.state, busy=False, problem=refusal))
        if isinstance(refusal, RulesChanged):
            self._jobs.at_till(
                self._shop.rulebook.read,
                done=partial(self._begin_anew, why=refusal),
                refused=self._refuse,
            )

    def _begin_anew(self, read: RulesRead, *, why: Refusal) -> None:
        """Show the rules as they are by now, with one's own changes, and why."""
        if self.state is not None:
            fresh = fresh_form(read)
            form = with_own_changes(fresh, seen=self.state.kept, now=self.state.form)
            state = _state_of(form, read=read, kept=fresh)
            self._change(replace(state, problem=why, leaving=self.state.leaving))

    def _edit(self, form: Form, *, tier_row: int | None = None) -> None:
        if self.state is not None:
            state = _state_of(form, read=self.state.read, kept=self.state.kept)
            if tier_row is None and len(form.tiers) == len(self.state.form.tiers):
                tier_row = self.state.tier_row
            self._change(replace(state, tier_row=tier_row, busy=self.state.busy))

    def _change(self, state: SettingsState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def _state_of(form: Form, *, read: RulesRead, kept: Form | None = None) -> SettingsState:
    judged = judge(form, read=read)
    terms = Terms(judged.rules.points, judged.rules.ladder)
    return SettingsState(
        read=read,
        kept=kept or form,
        form=form,
        judged=judged,
        costs=costs_of(terms),
        money=judged.rules.identity.currency,
    )
