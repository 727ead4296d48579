"""Handing a member all that is kept of them: drawn, saved as PDF and JSON, said where."""

from dataclasses import dataclass, replace
from pathlib import Path

from shopclub.counter.own_data import OwnData, to_json
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.one_member import OneMember
from shopclub.ui.protocols import PaperFolder, View


@dataclass(frozen=True, slots=True)
class OwnDataState:
    """Whether the files are being made, where they are, or why there are none."""

    member_id: int
    busy: bool = False
    saved: tuple[Path, ...] = ()
    problem: Refusal | None = None


class OwnDataPresenter:
    """The data of one member."""

    def __init__(
        self,
        one: OneMember,
        *,
        folder: PaperFolder,
        accent: str,
    ) -> None:
        self._one = one
        self._folder = folder
        self._accent = accent
        self._view: View[OwnDataState] | None = None
        self.state = OwnDataState(one.member_id)

    def attach(self, view: View[OwnDataState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more."""
        self._view = None

    def save(self, *, by: Actor | None = None) -> None:
        """Gather it and save both files; a role that may not needs the owner's PIN."""
        if self.state.busy or self.state.saved:
            return
        actor = by or self._one.actor()
        self._change(replace(self.state, busy=True, problem=None))
        self._one.jobs.at_till(
            lambda: self._one.shop.member_acts.own_data(self.state.member_id, by=actor),
            done=self._write,
            refused=self._refuse,
        )

    def _write(self, data: OwnData) -> None:
        self._one.jobs.reading(
            lambda: self._files(data),
            done=lambda saved: self._change(replace(self.state, busy=False, saved=saved)),
            refused=self._refuse,
        )

    def _files(self, data: OwnData) -> tuple[Path, ...]:
        from shopclub.documents import own_data

        paper = self._folder.save(own_data.draw(data, accent=self._accent), name=data.stem)
        return (paper, self._folder.save(to_json(data), name=data.stem, ending="json"))

    def _refuse(self, refusal: Refusal) -> None:
        self._change(replace(self.state, busy=False))
        if isinstance(refusal, NotPermitted):
            self._one.ask_owner(refusal, granted=lambda owner: self.save(by=owner))
        else:
            self._change(replace(self.state, problem=refusal))

    def _change(self, state: OwnDataState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
