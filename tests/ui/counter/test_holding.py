"""A sale that outlives its window comes back, is recognised, or leaves with a sentence."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.counter.held import HeldSaleFile, SaleInHand
from shopclub.counter.receipt import Means
from shopclub.counter.till_terms import TillTerms
from shopclub.members.members import Member, MemberFrozen, MemberUnknown
from shopclub.members.people import MemberErased
from shopclub.shop import BEGINNING
from shopclub.staff.roles import Actor, Role
from shopclub.storage.database import rows
from shopclub.ui.counter.held_words import said_of
from shopclub.ui.counter.holding import Found, Holding
from shopclub.ui.counter.presenter import CounterPresenter
from shopclub.ui.counter.state import CounterState, Stage
from tests.builders import Desk
from tests.ui.stand_ins import InlineExecutor, RecordingView, inline_jobs


@dataclass(slots=True)
class Till:
    """A desk where one counter is opened after another, as by restarts."""

    desk: Desk
    folder: Path
    told: list[Found] = field(default_factory=list)

    def held(self) -> HeldSaleFile:
        return HeldSaleFile(self.folder / "s.held", lane=InlineExecutor())

    def restart(self, *, actor: Actor | None = None) -> CounterPresenter:
        """Open a counter that knows nothing but the file."""
        self.told.clear()
        presenter = CounterPresenter(
            self.desk.shop,
            jobs=inline_jobs(),
            actor=actor or self.desk.owner,
            received=lambda _: None,
            holding=Holding(self.desk.shop, held=self.held(), told=self.told.append),
        )
        presenter.attach(RecordingView[CounterState]())
        return presenter

    def on_disk(self) -> SaleInHand | None:
        return self.held().load()

    def said(self) -> str:
        (found,) = self.told
        clock = self.desk.shop.clock
        return said_of(found, clock=clock, today=clock.today())


@pytest.fixture
def till(desk: Desk, tmp_path: Path) -> Till:
    return Till(desk, tmp_path)


def begin(till: Till, ming: Member) -> CounterPresenter:
    counter = till.restart()
    counter.choose(ming.member_id)
    counter.type_amount("100+28")
    counter.set_points(100)
    counter.confirm()
    counter.type_tendered("200")
    return counter


def split(till: Till, ming: Member) -> None:
    """Begin a sale that is split by the departments of the shop."""
    terms = TillTerms(departments=("母婴", "茶叶"))
    till.desk.shop.set_till_terms(terms, by=till.desk.owner, effective=BEGINNING)
    counter = till.restart()
    counter.choose(ming.member_id)
    counter.type_amount("100+28")
    counter.split()
    counter.type_share(0, "80")
    counter.type_share(1, "4*12")


def test_a_held_sale_keeps_its_departments(till: Till, ming: Member) -> None:
    split(till, ming)
    counter = till.restart()
    shares = counter.state.form.shares
    assert [(share.department, share.entry, share.amount) for share in shares] == [
        ("母婴", "80", 8_000),
        ("茶叶", "4*12", 4_800),
    ]
    counter.confirm()
    counter.confirm()
    sold = rows("SELECT department, amount FROM sale_department ORDER BY amount DESC")
    assert [tuple(row) for row in sold] == [("母婴", 8_000), ("茶叶", 4_800)]


def test_departments_that_the_shop_has_no_more_are_not_held(till: Till, ming: Member) -> None:
    split(till, ming)
    terms = TillTerms(departments=("茶叶",))
    till.desk.shop.set_till_terms(terms, by=till.desk.owner, effective=BEGINNING)
    form = till.restart().state.form
    assert (form.shares, form.amount_entry) == ((), "100+28")
    kept = till.on_disk()
    assert kept is not None
    assert kept.shares == ()


def test_all_that_was_typed_comes_back_and_one_quiet_line_says_so(till: Till, ming: Member) -> None:
    before = begin(till, ming).state
    till.desk.clock.advance(timedelta(minutes=20))
    after = till.restart().state
    assert after.stage is Stage.SALE
    assert after.profile == before.profile
    for name in ("sale_id", "amount_entry", "amount", "points", "means", "tendered_entry"):
        assert getattr(after.form, name) == getattr(before.form, name), name
    assert after.form.quote == before.form.quote
    assert till.said() == "The sale begun at 10:42 is still here."


def test_it_goes_on_to_one_receipt_and_nothing_is_held_after(till: Till, ming: Member) -> None:
    begin(till, ming)
    counter = till.restart()
    counter.confirm()
    counter.confirm()
    assert counter.state.last is not None
    assert counter.state.last.receipt.to_pay == 11_800
    assert till.on_disk() is None
    again = till.restart()
    assert again.state.stage is Stage.SEARCH
    assert till.told == []


def test_the_next_cashier_goes_on_with_it(till: Till, ming: Member, desk: Desk) -> None:
    begin(till, ming)
    cashier = desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin="739152", by=desk.owner)
    counter = till.restart(actor=cashier)
    counter.confirm()
    counter.confirm()
    last = counter.state.last
    assert last is not None
    assert last.receipt.cashier == "小王"


def test_a_sale_saved_before_the_crash_is_recognised_and_told_with_its_number(
    till: Till, ming: Member
) -> None:
    counter = begin(till, ming)
    kept = till.on_disk()
    counter.confirm()
    assert kept is not None
    till.held().keep(kept)
    after = till.restart().state
    assert after.stage is Stage.SEARCH
    assert till.said() == "The sale begun at 10:42 was saved already as 261121-01-0002."
    assert till.on_disk() is None
    assert till.desk.shop.day_book.takings().totals.sales == 2


def test_leaving_the_sale_forgets_it(till: Till, ming: Member) -> None:
    counter = begin(till, ming)
    assert till.on_disk() is not None
    counter.back()
    counter.back()
    assert till.on_disk() is None


def test_a_frozen_member_is_said_and_the_amount_is_kept(
    till: Till, ming: Member, desk: Desk
) -> None:
    begin(till, ming)
    desk.shop.members.freeze(ming.member_id, reason="lost card", by=desk.owner)
    state = till.restart().state
    assert isinstance(state.refusal, MemberFrozen)
    assert state.profile is None
    assert state.form.amount == 12_800
    assert state.stage is Stage.SALE


def test_a_member_who_is_gone_is_said_and_the_amount_is_kept(till: Till, ming: Member) -> None:
    begin(till, ming)
    kept = till.on_disk()
    assert kept is not None
    till.held().keep(replace(kept, member_id=4_711))
    state = till.restart().state
    assert isinstance(state.refusal, MemberUnknown)
    assert state.form.amount_entry == "100+28"


def test_a_member_who_was_erased_is_said_and_the_amount_is_kept(
    till: Till, ming: Member, desk: Desk
) -> None:
    begin(till, ming)
    desk.shop.erasing.erase(ming.member_id, word="ERASE", by=desk.owner)
    state = till.restart().state
    assert isinstance(state.refusal, MemberErased)
    assert (state.profile, state.form.amount) == (None, 12_800)


def test_the_sale_of_another_shop_is_left_alone_and_removed(till: Till, ming: Member) -> None:
    begin(till, ming)
    kept = till.on_disk()
    assert kept is not None
    till.held().keep(replace(kept, shop="another"))
    assert till.restart().state.stage is Stage.SEARCH
    assert till.told == []
    assert till.on_disk() is None


def test_the_sale_of_another_day_says_the_day(till: Till, ming: Member) -> None:
    begin(till, ming)
    till.desk.clock.advance(timedelta(days=1))
    till.restart()
    assert till.said() == "The sale begun on 21 Nov at 10:42 is still here."


def test_a_sale_without_a_member_is_held_from_its_first_digit(till: Till) -> None:
    counter = till.restart()
    counter.submit_query()
    assert till.on_disk() is None
    counter.type_amount("5")
    kept = till.on_disk()
    assert kept is not None
    assert (kept.amount_entry, kept.member_id, kept.means) == ("5", None, Means.CASH)


def test_a_phone_in_the_wrong_field_never_reaches_the_disk(till: Till) -> None:
    counter = till.restart()
    counter.submit_query()
    for end in range(1, 12):
        counter.type_amount("13800135678"[:end])
    assert till.on_disk() is None


def test_what_was_searched_is_not_held(till: Till, ming: Member) -> None:
    till.restart().type_query("王小明")
    assert till.on_disk() is None
