"""What a member agrees to, in the language of the shop: the very text that is read and kept."""

from dataclasses import dataclass

from shopclub.kernel.phrases import Phrases
from shopclub.members.consent import Consenting, Purpose


@dataclass(frozen=True, slots=True)
class ConsentTexts:
    """The text of each purpose as the member reads it; offers and reminders share theirs."""

    membership: str
    messages: str
    calls: str

    def whole(self) -> str:
        """Return all of it, as it is read."""
        return "\n\n".join((self.membership, self.messages, self.calls))


def consent_texts(shop_name: str, *, phrases: Phrases) -> ConsentTexts:
    """Return the texts of a shop, one paragraph a purpose."""
    membership = phrases.translate(
        "Consent",
        "Membership notice. {shop} keeps your name, your telephone number and whatever else you"
        " tell us here to run your membership: to find you at the counter, to count your points"
        " and to print your card and your receipts. The data stays with {shop} and is given to"
        " nobody else. You may see it, correct it, take a copy along, or leave and have it erased"
        " at any time. Without this notice we may not keep your number.",
    )
    messages = phrases.translate(
        "Consent",
        "Birthday and offers (optional). {shop} may send you wishes for your birthday, reminders"
        " of points that are about to lapse, and offers, by message or letter. Without your yes"
        " you are in no such list, and your membership is the same.",
    )
    calls = phrases.translate(
        "Consent",
        "Telephone calls (optional). {shop} may call you to ask whether you were content with"
        " what you bought. Without your yes nobody calls, and your membership is the same.",
    )
    return ConsentTexts(*(text.format(shop=shop_name) for text in (membership, messages, calls)))


def answers(
    texts: ConsentTexts, *, notice: bool, offers: bool, calls: bool
) -> tuple[Consenting, ...]:
    """Return the answers of a form to every purpose, each with the text that was shown."""
    return (
        Consenting(Purpose.MEMBERSHIP, texts.membership, notice),
        Consenting(Purpose.OFFERS, texts.messages, offers),
        Consenting(Purpose.REMINDERS, texts.messages, offers),
        Consenting(Purpose.CALLS, texts.calls, calls),
    )
