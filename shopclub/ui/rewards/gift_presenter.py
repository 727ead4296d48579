"""Giving a gift: what the member can have, what it takes, and giving it once."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from shopclub.counter.gift_draft import GiftChanged, GiftChoice, GiftDraft, IssuedSlip
from shopclub.counter.lookup import Profile
from shopclub.counter.receipt import Means
from shopclub.kernel.money import Currency
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View
from shopclub.ui.rewards.gift_photos import Photos, read_photos


@dataclass(frozen=True, slots=True)
class GiftState:
    """What the dialog shows; None is nothing read yet."""

    currency: Currency
    profile: Profile
    choices: tuple[GiftChoice, ...] | None = None
    photos: Photos = field(default_factory=dict)
    chosen: int = 0
    means: Means = Means.CASH
    refusal: Refusal | None = None
    busy: bool = False
    done: bool = False

    @property
    def choice(self) -> GiftChoice | None:
        """The gift that is chosen."""
        return self.choices[self.chosen] if self.choices else None

    @property
    def can_give(self) -> bool:
        """Whether the chosen gift can be given now."""
        choice = self.choice
        return choice is not None and choice.quote is not None and not (self.busy or self.done)


class GiftPresenter:
    """One gift for a member; `given` is told its slip, once, at the end."""

    def __init__(
        self,
        shop: Shop,
        profile: Profile,
        *,
        jobs: Jobs,
        actor: Actor,
        given: Callable[[IssuedSlip], None],
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._actor = actor
        self._given = given
        self._redemption_id = secrets.token_hex(16)
        self._view: View[GiftState] | None = None
        self.state = GiftState(currency=shop.identity.currency, profile=profile)

    def attach(self, view: View[GiftState]) -> None:
        """Show the state in a view from now on."""
        self._view = view
        view.display(self.state)
        self._read()

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def choose(self, place: int) -> None:
        """Choose another gift; what was said of the last one is gone."""
        if self.state.choices and place != self.state.chosen and not self.state.busy:
            self._show(chosen=place, refusal=None)

    def choose_means(self, means: Means) -> None:
        """Take the money added by another means."""
        self._show(means=means)

    def confirm(self) -> None:
        """Give the chosen gift as it is shown, or say why it cannot be had."""
        choice = self.state.choice
        if choice is None or self.state.busy or self.state.done:
            return
        if choice.quote is None:
            self._show(refusal=choice.refused)
            return
        draft = GiftDraft(
            self._redemption_id,
            choice.gift.gift_id,
            self._member_id,
            means=self.state.means,
            seen=choice.quote,
            for_birthday=choice.for_birthday,
        )
        self._show(busy=True, refusal=None)
        self._jobs.at_till(
            partial(self._shop.till.give_gift, draft, by=self._actor),
            done=self._finish,
            refused=self._refuse,
        )

    @property
    def today(self) -> date:
        """Return the present shop day."""
        return self._shop.clock.today()

    @property
    def _member_id(self) -> int:
        return self.state.profile.member.member_id

    def _read(self) -> None:
        self._jobs.at_till(
            partial(self._shop.till.gift_choices, self._member_id),
            done=self._show_choices,
            refused=self._refuse,
        )

    def _show_choices(self, choices: tuple[GiftChoice, ...]) -> None:
        """Show the gifts as they are now, with the same one chosen if it is still there."""
        before = self.state.choice
        ids = [_told(choice) for choice in choices]
        kept = before is not None and _told(before) in ids
        chosen = ids.index(_told(before)) if before is not None and kept else 0
        self._show(choices=choices, chosen=chosen, busy=False)
        self._read_photos()

    def _read_photos(self) -> None:
        """Read the pictures once, beside the till: nobody waits for them."""
        gifts = tuple(choice.gift for choice in self.state.choices or ())
        if any(gift.has_photo and gift.gift_id not in self.state.photos for gift in gifts):
            self._jobs.reading(
                lambda: read_photos(self._shop, gifts),
                done=lambda photos: self._show(photos=photos),
                refused=lambda refusal: self._show(refusal=refusal),
            )

    def _finish(self, issued: IssuedSlip) -> None:
        self._show(busy=False, done=True)
        self._given(issued)

    def _refuse(self, refusal: Refusal) -> None:
        self._show(busy=False, refusal=refusal)
        if isinstance(refusal, GiftChanged) or self.state.choices is not None:
            self._read()

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)


def _told(choice: GiftChoice) -> tuple[int, bool]:
    """Return what tells a choice from the others: a birthday's may be there for points too."""
    return choice.gift.gift_id, choice.for_birthday
