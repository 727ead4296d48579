"""Whoever makes a shop is offered, once, to bring in the list of before."""

from shopclub.ui.exchange.screen import ExchangeScreen
from shopclub.ui.setup.old_list import OldListDialog
from tests.builders import PIN
from tests.ui.staff.stage import Stage


def test_after_the_first_sign_in_of_a_new_shop_a_list_is_offered_and_leads_to_its_page(
    on_stage: Stage,
) -> None:
    window = on_stage.desk.window
    window.offer_sheet(pin=PIN)
    on_stage.press("Escape")
    on_stage.sign_in()
    (offer,) = window.findChildren(OldListDialog)
    assert offer.isVisible()
    on_stage.press("F9")
    on_stage.hands.settle()
    (page,) = window.findChildren(ExchangeScreen)
    assert page.isVisible()


def test_a_shop_that_is_not_new_is_offered_nothing(on_stage: Stage) -> None:
    on_stage.sign_in()
    assert on_stage.desk.window.findChildren(OldListDialog) == []
