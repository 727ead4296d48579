"""What first start asks, judges and makes: the shop and its owner."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from shopclub.backup.problems import BackupFault, BackupRefused
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.presets import Trade, birthday_of, terms_of
from shopclub.counter.quote import Terms
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import LANGUAGES
from shopclub.kernel.text import TextFault, TextRefused, clean_line
from shopclub.points.terms import PointTerms
from shopclub.shop import Owner, Shop
from shopclub.staff.pins import PinRefused
from shopclub.staff.staff import NAME_LIMIT
from shopclub.storage.identity import ADDRESS_LIMIT, SHOP_NAME_LIMIT, Identity
from shopclub.tiers.ladder import STANDARD_LADDER
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import Navigator, ShopDoor, View
from shopclub.ui.setup.birthday import read_perk
from shopclub.ui.setup.countries import COUNTRIES, currency_of
from shopclub.ui.staff.new_pin import PinsDiffer, judge_new_pin

PHONE_LIMIT = 40


class SetupField(StrEnum):
    """The fields of first start that can be refused, in the order of reading."""

    SHOP = "shop"
    ADDRESS = "address"
    PHONE = "phone"
    PERK = "perk"
    OWNER = "owner"
    PIN = "pin"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class SetupForm:
    """What was entered."""

    shop: str
    address: str
    phone: str
    currency_code: str
    owner: str
    pin: str = field(repr=False)
    repeated: str = field(repr=False)
    trade: Trade | None = None
    perk: PerkKind = PerkKind.MULTIPLIER
    much: str = "2"


@dataclass(frozen=True, slots=True)
class SetupState:
    """The language spoken, what was refused beside which field, and whether the shop is made.

    `locked` is a backup whose key is to be entered, `key_refused` why what was entered did not do.
    `sample` tells whether the sample shop was started, None while nobody asked for it.
    """

    language: str
    currency_code: str
    refusals: tuple[tuple[SetupField, ShopClubError], ...] = ()
    problem: Refusal | None = None
    busy: bool = False
    locked: Path | None = None
    key_refused: Refusal | None = None
    sample: bool | None = None

    def refusal(self, of: SetupField) -> ShopClubError | None:
        """Return what was refused in a field, if anything."""
        return dict(self.refusals).get(of)


class SetupPresenter:
    """First start; `zone_name` and `country` (as `CN`, or empty) are what the system says."""

    def __init__(
        self,
        *,
        door: ShopDoor,
        jobs: Jobs,
        navigator: Navigator,
        speak: Callable[[str], None],
        start_sample: Callable[[str], bool],
        language: str,
        zone_name: str,
        country: str = "",
    ) -> None:
        self._door = door
        self._jobs = jobs
        self._navigator = navigator
        self._speak, self._start_sample = speak, start_sample
        self._zone_name = zone_name
        self._country = country
        self._view: View[SetupState] | None = None
        self.state = SetupState(language=language, currency_code=currency_of(country))

    def attach(self, view: View[SetupState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def choose_language(self, language: str) -> None:
        """Speak another language at once; the shop will print in it."""
        if language not in LANGUAGES or language == self.state.language:
            return
        self._change(replace(self.state, language=language))
        self._speak(language)

    def typed(self, place: SetupField) -> None:
        """Say no longer what was refused in a field: somebody mends it."""
        if self.state.refusal(place) is not None:
            left = tuple(one for one in self.state.refusals if one[0] is not place)
            self._change(replace(self.state, refusals=left))

    def make_shop(self, form: SetupForm) -> None:
        """Make the shop, or say beside each field what is wrong with it."""
        if self.state.busy:
            return
        refusals, lines = _judge(form)
        birthdays = None
        try:
            birthdays = birthdays_of(form)
        except ShopClubError as refusal:
            refusals[SetupField.PERK] = refusal
        if refusals:
            self._change(replace(self.state, refusals=tuple(refusals.items()), problem=None))
            return
        identity = Identity(
            name=lines[SetupField.SHOP],
            currency_code=form.currency_code,
            language=self.state.language,
            zone_name=self._zone_name,
            address=lines[SetupField.ADDRESS],
            phone=lines[SetupField.PHONE],
            country=COUNTRIES.get(form.currency_code) or self._country or "CN",
            number=secrets.randbelow(1_000),
        )
        owner = Owner(lines[SetupField.OWNER], form.pin)
        terms = None if form.trade is None else begin_with(form.trade, form.currency_code)
        self._change(replace(self.state, refusals=(), problem=None, busy=True))
        self._jobs.at_till(
            lambda: self._door.found(
                identity=identity, owner=owner, terms=terms, birthdays=birthdays
            ),
            done=lambda shop: self._made(shop, pin=form.pin),
            refused=self._refused,
        )

    def show_sample(self) -> None:
        """Open a sample shop to play with in a window of its own; here nothing changes."""
        self._change(replace(self.state, sample=self._start_sample(self.state.language)))

    def restore(self, backup: Path, *, entry: str = "") -> None:
        """Begin with a backup of a shop instead, as on a new computer."""
        if self.state.busy:
            return

        def refuse(refusal: Refusal) -> None:
            match refusal:
                case BackupRefused(BackupFault.LOCKED):
                    self._change(replace(self.state, locked=backup, busy=False))
                case _ if self.state.locked is not None and isinstance(refusal, ShopClubError):
                    self._change(replace(self.state, key_refused=refusal, busy=False))
                case _:
                    self._change(replace(self.state, locked=None))
                    self._refused(refusal)

        self._change(replace(self.state, refusals=(), problem=None, key_refused=None, busy=True))
        self._jobs.at_till(
            lambda: self._door.restore(backup, entry=entry), done=self._made, refused=refuse
        )

    def leave_locked(self) -> None:
        """Leave an encrypted backup closed."""
        self._change(replace(self.state, locked=None, key_refused=None))

    def _made(self, shop: Shop, *, pin: str = "") -> None:
        self._change(replace(self.state, busy=False, locked=None))
        self._navigator.to_sign_in(shop)
        if pin:
            self._navigator.offer_sheet(pin=pin)

    def _refused(self, refusal: Refusal) -> None:
        beside = SetupField.PIN if isinstance(refusal, PinRefused) else SetupField.OWNER
        if isinstance(refusal, PinRefused | TextRefused):
            self._change(replace(self.state, refusals=((beside, refusal),), busy=False))
        else:
            self._change(replace(self.state, problem=refusal, busy=False))

    def _change(self, state: SetupState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def begin_with(trade: Trade | None, currency_code: str) -> Terms:
    """Return the terms with which a shop begins: of its kind, or the standard ones."""
    if trade is None:
        return Terms(PointTerms(), STANDARD_LADDER)
    return terms_of(trade, currency=currency(currency_code))


def birthdays_of(form: SetupForm) -> BirthdayTerms:
    """Read what a birthday brings; raises a ShopClubError where the figure is none."""
    money = currency(form.currency_code)
    terms = birthday_of(form.trade, currency=money)
    return read_perk(form.much, form.perk, terms=terms, currency=money)


def _judge(
    form: SetupForm,
) -> tuple[dict[SetupField, ShopClubError], Mapping[SetupField, str]]:
    refusals: dict[SetupField, ShopClubError] = {}
    lines: dict[SetupField, str] = {}
    for place, entry, limit, needed in (
        (SetupField.SHOP, form.shop, SHOP_NAME_LIMIT, True),
        (SetupField.ADDRESS, form.address, ADDRESS_LIMIT, False),
        (SetupField.PHONE, form.phone, PHONE_LIMIT, False),
        (SetupField.OWNER, form.owner, NAME_LIMIT, True),
    ):
        try:
            lines[place] = clean_line(entry, limit=limit)
            if needed and not lines[place]:
                raise TextRefused(TextFault.MISSING, limit)
        except TextRefused as refusal:
            refusals[place] = refusal
    match judge_new_pin(form.pin, repeated=form.repeated):
        case PinRefused() as refused:
            refusals[SetupField.PIN] = refused
        case PinsDiffer() as differ:
            refusals[SetupField.REPEATED] = differ
    return refusals, lines
