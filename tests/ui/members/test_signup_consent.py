from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shopclub.kernel.phrases import LANGUAGES, phrases_of
from shopclub.members.consent import Purpose
from shopclub.members.particulars import LIMITS, Detail
from shopclub.ui.members.signup_consent import answers, consent_texts
from tests.builders import Desk
from tests.ui.members.signing_up import FILLED, Ends, Opener, presenter_at, press


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_names_the_shop_and_fits_what_is_kept(language: str) -> None:
    texts = consent_texts("店" * 60, phrases=phrases_of(language))
    for text in (texts.membership, texts.messages, texts.calls):
        assert "店" * 60 in text
        assert "{" not in text
        assert len(text) <= LIMITS[Detail.CONSENT_TEXT]
    assert texts.whole().count("\n\n") == 2


@pytest.mark.parametrize(("offers", "calls"), [(False, False), (True, False), (False, True)])
def test_12_each_purpose_is_answered_with_the_text_that_was_shown(
    desk: Desk, ends: Ends, offers: bool, calls: bool
) -> None:
    presenter_at(desk, ends).save(replace(FILLED, offers=offers, calls=calls))

    texts = consent_texts(desk.shop.identity.name, phrases=phrases_of(desk.shop.identity.language))
    kept = {c.purpose: (c.given, c.text) for c in desk.shop.members.consents(ends.enrolled[0])}
    assert kept == {
        Purpose.MEMBERSHIP: (True, texts.membership),
        Purpose.OFFERS: (offers, texts.messages),
        Purpose.REMINDERS: (offers, texts.messages),
        Purpose.CALLS: (calls, texts.calls),
    }
    assert {answer.purpose for answer in answers(texts, notice=True, offers=True, calls=True)} == {
        *Purpose
    }


def test_12_what_is_refused_is_said(opened: Opener) -> None:
    box = opened()._front.box
    said = []
    for offers, calls in ((False, False), (True, False), (False, True), (True, True)):
        box.offers.setChecked(offers)
        box.calls.setChecked(calls)
        said.append(box._refused.text())
    assert said == [
        "In no list: no messages, no letters, no calls.",
        "No calls.",
        "No messages and no letters.",
        "",
    ]


def test_the_whole_text_is_one_key_away_in_the_language_of_the_shop_and_escape_goes_back(
    opened: Opener, ends: Ends, desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened("13966204418")
    dialog._front.name.entry.setText("李建军")
    dialog._front.box.read_button.setFocus()
    dialog._front.box.read_button.click()
    assert dialog._text.text.hasFocus()
    shown = dialog._text.text.toPlainText()
    assert shown == consent_texts("幸福小超市", phrases=phrases_of("zh_CN")).whole()
    press(Qt.Key.Key_Escape)
    assert dialog._front.box.read_button.hasFocus()
    assert dialog._front.name.entry.text() == "李建军"
    press(Qt.Key.Key_F9)
    for consent in desk.shop.members.consents(ends.enrolled[0]):
        assert consent.text in shown
