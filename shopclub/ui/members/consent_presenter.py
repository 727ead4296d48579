"""What a member agreed to, shown and changed from their page; a change holds at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from shopclub.kernel.phrases import phrases_of
from shopclub.members.consent import Consent, Purpose
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.one_member import OneMember
from shopclub.ui.members.signup_consent import ConsentTexts, answers, consent_texts
from shopclub.ui.protocols import View


@dataclass(frozen=True, slots=True)
class ConsentState:
    """The last answers that are kept, and the texts that are shown to who answers now."""

    member_id: int
    texts: ConsentTexts
    kept: tuple[Consent, ...] | None = None
    problem: Refusal | None = None
    busy: bool = False
    done: bool = False

    def of(self, purpose: Purpose) -> Consent | None:
        """Return the last answer to a purpose, None where nobody asked."""
        return next((one for one in self.kept or () if one.purpose is purpose), None)

    @property
    def gave_messages(self) -> bool:
        """Whether the tick of messages is set: for both of its purposes, or for one of them."""
        return self.gave(Purpose.OFFERS) or self.gave(Purpose.REMINDERS)

    def gave(self, purpose: Purpose) -> bool:
        """Tell whether a member agreed to a purpose; whoever was never asked did not."""
        kept = self.of(purpose)
        return kept is not None and kept.given


class ConsentPresenter:
    """The consents of one member; `changed` is told once an answer is kept."""

    def __init__(
        self,
        one: OneMember,
        *,
        changed: Callable[[], None],
    ) -> None:
        self._one = one
        self._changed = changed
        self._view: View[ConsentState] | None = None
        identity = one.shop.identity
        texts = consent_texts(identity.name, phrases=phrases_of(identity.language))
        self.state = ConsentState(one.member_id, texts)

    def attach(self, view: View[ConsentState]) -> None:
        """Show the state to a view from now on, and read what is kept."""
        self._view = view
        view.display(self.state)
        self._one.jobs.at_till(
            lambda: self._one.shop.members.consents(self.state.member_id),
            done=lambda kept: self._change(replace(self.state, kept=kept)),
            refused=lambda refusal: self._change(replace(self.state, problem=refusal)),
        )

    def detach(self) -> None:
        """Show nothing any more."""
        self._view = None

    def save(self, *, offers: bool, calls: bool, by: Actor | None = None) -> None:
        """Keep what was turned, with the text shown now; a tick that stood is no answer."""
        state = self.state
        if state.kept is None or state.busy:
            return
        turned = set[Purpose]()
        if offers != state.gave_messages:
            turned |= {Purpose.OFFERS, Purpose.REMINDERS}
        if calls != state.gave(Purpose.CALLS):
            turned.add(Purpose.CALLS)
        every = answers(state.texts, notice=True, offers=offers, calls=calls)
        told = tuple(answer for answer in every if answer.purpose in turned)
        if not told:
            self._change(replace(state, done=True))
            return
        actor = by or self._one.actor()
        self._change(replace(state, busy=True, problem=None))
        self._one.jobs.at_till(
            lambda: self._one.shop.member_acts.answer(state.member_id, told, by=actor),
            done=lambda _: self._did(),
            refused=lambda refusal: self._refuse(refusal, offers=offers, calls=calls),
        )

    def _did(self) -> None:
        self._change(replace(self.state, busy=False, done=True))
        self._changed()

    def _refuse(self, refusal: Refusal, *, offers: bool, calls: bool) -> None:
        self._change(replace(self.state, busy=False))
        if isinstance(refusal, NotPermitted):
            self._one.ask_owner(
                refusal, granted=lambda owner: self.save(offers=offers, calls=calls, by=owner)
            )
        else:
            self._change(replace(self.state, problem=refusal))

    def _change(self, state: ConsentState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
