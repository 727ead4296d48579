"""A shop is encrypted, gets another key or sheet, or is plain again: asked, proved, then done."""

import os
import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from shopclub.backup.encrypted import Encryption, encryption_of, keeps_keys
from shopclub.backup.encrypting import change_key, make_key, renew_lock
from shopclub.backup.plain_backups import encrypt_backups, plain_backups, remove_backups
from shopclub.documents.recovery_sheet import RecoverySheet, SheetPurpose
from shopclub.encryption.problems import PassphraseRefused, PassphrasesDiffer
from shopclub.encryption.sealing import Random, SealCost, accept_passphrase
from shopclub.kernel.recovery_codes import (
    GROUPS,
    CodeFault,
    RecoveryCode,
    RecoveryCodeRefused,
    is_group,
    new_recovery_code,
)
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.backup.giving_way import give_way
from shopclub.ui.backup.keeper import BackupKeeper
from shopclub.ui.encryption.progress import KeyProgress
from shopclub.ui.encryption.state import EncryptionState, Step
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View

ShowSheet = Callable[[RecoverySheet], None]


class EncryptionPresenter:
    """`show_sheet` opens the recovery sheet to be printed; its code never leaves this object."""

    def __init__(
        self,
        shop: Shop,
        *,
        keeper: BackupKeeper,
        jobs: Jobs,
        by: Actor,
        show_sheet: ShowSheet,
        said: Callable[[Step], str],
        random: Random = os.urandom,
        choose_group: Callable[[int], int] = secrets.randbelow,
        cost: SealCost | None = None,
    ) -> None:
        self._shop, self._keeper, self._jobs, self._by = shop, keeper, jobs, by
        self._show_sheet, self._said = show_sheet, said
        self._random, self._choose_group, self._cost = random, choose_group, cost
        self._code: RecoveryCode | None = None
        self._view: View[EncryptionState] | None = None
        self.progress = KeyProgress()
        self.state = EncryptionState(shop.identity.currency)

    def attach(self, view: View[EncryptionState]) -> None:
        """Show on a view from now on."""
        self._view = view
        view.display(self.state)
        self.read()

    def detach(self) -> None:
        """Show nothing any more; what runs goes on to its end."""
        self._view = None

    def read(self) -> None:
        """Read again how it stands."""
        service, places, by = self._keeper.service, self._keeper.places, self._by

        def look() -> tuple[Encryption, int]:
            return encryption_of(service, by=by), len(plain_backups(service, places=places, by=by))

        self._jobs.backing_up(look, done=self._know, refused=self._refuse)

    def begin(self, step: Step) -> None:
        """Ask what has to be known before something is done."""
        if self.state.busy:
            return
        self._code = new_recovery_code(self._random) if step.makes_sheet else None
        group = 1 + self._choose_group(GROUPS - 1)
        self._show(step=step, group=group, needs_passphrase=False, told="", **_NO_REFUSAL)
        if step in {Step.ON, Step.CHANGE}:
            keys, code = self._keeper.service.keys, self._code
            self._jobs.backing_up(
                lambda: keeps_keys(keys),
                done=lambda keeps: self._ask_passphrase(code, keeps=keeps),
                refused=self._refuse,
            )

    def _ask_passphrase(self, code: RecoveryCode | None, *, keeps: bool) -> None:
        """Ask for a passphrase where the computer keeps no keys, unless another step began."""
        if code is self._code:
            self._show(needs_passphrase=not keeps)

    def open_sheet(self) -> None:
        """Show the sheet, to be printed or saved."""
        if self._code is not None:
            self._show_sheet(
                RecoverySheet(
                    shop_name=self._shop.identity.name,
                    made_on=self._shop.clock.today(),
                    owner_name=self._by.name,
                    purpose=SheetPurpose.FILE_KEY,
                    code=self._code.text,
                    language=self._shop.identity.language,
                )
            )

    def confirm(self, *, group: str, passphrase: str, repeated: str) -> None:
        """Do it, if the sheet was read and the passphrase is good."""
        step = self.state.step
        if step is None or self.state.busy:
            return
        self._show(**_NO_REFUSAL)
        if not self._accepts(group=group, passphrase=passphrase, repeated=repeated):
            return
        if step is Step.SHEET:
            self._renew()
        else:
            self._change(step, passphrase=passphrase)

    def forget(self) -> None:
        """Do nothing after all."""
        if not self.state.busy:
            self._code = None
            self._show(step=None, **_NO_REFUSAL)

    def look(self) -> None:
        """See how far it is."""
        if self.state.stage is not None:
            stage, done, of = self.progress.told
            self._show(stage=stage, done=done, of=of)

    def stop(self) -> None:
        """Stop a change of key; the shop file stays as it is."""
        if self.state.stage is not None:
            self.progress.stopping.set()
            self._show(stopping=True)

    def encrypt_old(self) -> None:
        """Encrypt the backups of before."""
        self._treat_old(encrypt_backups)

    def remove_old(self) -> None:
        """Remove the backups of before."""
        self._treat_old(remove_backups)

    def _accepts(self, *, group: str, passphrase: str, repeated: str) -> bool:
        if self._code is not None and not is_group(group, of=self._code, number=self.state.group):
            wrong = RecoveryCodeRefused(CodeFault.CHECK, self.state.group)
            self._show(group_refused=wrong)
            return False
        if not self.state.needs_passphrase:
            return True
        try:
            accept_passphrase(passphrase)
            if passphrase != repeated:
                raise PassphrasesDiffer
        except (PassphraseRefused, PassphrasesDiffer) as refused:
            self._show(passphrase_refused=refused)
            return False
        return True

    def _renew(self) -> None:
        code, service = self._code, self._keeper.service
        if code is None:
            return
        self._show(busy=True)
        self._jobs.at_till(
            lambda: renew_lock(service, self._shop, code=code, by=self._by, cost=self._cost),
            done=lambda _: self._finish(Step.SHEET),
            refused=self._refuse,
        )

    def _change(self, step: Step, *, passphrase: str) -> None:
        service, places, code = self._keeper.service, self._keeper.places, self._code
        entry = passphrase if self.state.needs_passphrase else ""

        def make() -> Shop:
            new = None
            if code is not None:
                new = make_key(service.keys, code=code, passphrase=entry, cost=self._cost)
            return change_key(
                service,
                new,
                by=self._by,
                told=self.progress,
                stopping=self.progress.stopping,
                places=places,
            )

        def begin(shop: Shop) -> None:
            self._finish(step)
            self._keeper.begin_anew(shop, said=self._said(step))

        self.progress.begin()
        stage, done, of = self.progress.told
        self._show(busy=True, stage=stage, done=done, of=of, stopping=False)
        give_way(self._jobs, service, make, done=begin, kept=self._refuse, refused=self._refuse)

    def _treat_old(self, treat: Callable[..., int]) -> None:
        if self.state.busy:
            return
        service, places, by = self._keeper.service, self._keeper.places, self._by
        self._show(busy=True, told="", **_NO_REFUSAL)
        self._jobs.backing_up(
            lambda: treat(service, plain_backups(service, places=places, by=by), by=by),
            done=lambda _: self._settle(),
            refused=self._refuse,
        )

    def _settle(self) -> None:
        self._show(busy=False)
        self.read()

    def _finish(self, step: Step) -> None:
        self._code = None
        self._show(busy=False, step=None, stage=None, told=self._said(step))
        if step is Step.SHEET:
            self.read()

    def _know(self, found: tuple[Encryption, int]) -> None:
        now, plain = found
        self._show(now=now, plain=plain)

    def _refuse(self, refusal: Refusal) -> None:
        self._show(busy=False, stage=None, stopping=False, refused=refusal)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)


_NO_REFUSAL: dict[str, None] = {
    "refused": None,
    "group_refused": None,
    "passphrase_refused": None,
}
