"""The first half of the day: regulars, new members, points that pay, and an unusual amount."""

from shopclub.demo.acts import Act, Step, do, press
from shopclub.kernel.phrases import Phrases
from shopclub.sample.corner_shop import SAMPLE_PIN

NEWCOMER = "刘芳"
NEWCOMER_PAYS = 26_800
"""Minor units of the first purchase of the one who joins."""


def morning(phrases: Phrases) -> Act:
    """Return the act of the first customers."""
    return Act(
        phrases.translate("Demo", "In the morning"),
        (
            Step(
                phrases.translate("Demo", "小王 signs in: the shop as it was left"),
                do("F2", f"={SAMPLE_PIN}", "Return"),
                "201-morning",
            ),
            Step(
                phrases.translate("Demo", "A regular: three letters of pinyin, and there he is"),
                do("=wxm"),
                "202-pinyin",
            ),
            Step(
                phrases.translate("Demo", "His allergy stands in red above the sale"),
                do("Ctrl+A", "=小明", "Return"),
                "203-regular",
            ),
            Step(
                phrases.translate("Demo", "Three buns of 5.00 beside it: the amount adds up"),
                do("=12.8+3*5"),
                "204-sum",
            ),
            Step(
                phrases.translate("Demo", "He pays by WeChat: one digit"),
                do("Return", "=2"),
                "205-wechat",
            ),
            Step(
                phrases.translate("Demo", "Saved, and the next one may come"),
                press("Return"),
                "206-saved",
            ),
            Step(
                phrases.translate("Demo", "A sale without a card: 10.00 given, the change is said"),
                do("Return", "=6.5", "Return", "=10"),
                "207-without-card",
            ),
        ),
    )


def joining(phrases: Phrases) -> Act:
    """Return the act of someone who becomes a member."""
    return Act(
        phrases.translate("Demo", "Somebody joins"),
        (
            Step(
                phrases.translate("Demo", "A number that is known already is said at once"),
                do("Return", "F2", "=13800135678"),
                "211-duplicate",
                "SignupDialog",
            ),
            Step(
                phrases.translate("Demo", "With a lunar birthday, brought by 王小明"),
                do(
                    *("Ctrl+A", "=13912345678", "Return", f"={NEWCOMER}"),
                    *("Tab", "Right", "Tab", *["Down"] * 8, "Tab", *["Down"] * 15),
                    *("Tab", "Tab", "Tab", "=王小明", "Return", "Alt+Q"),
                ),
                "212-signup",
                "SignupDialog",
            ),
            Step(
                phrases.translate("Demo", "Her card at once: she takes a picture of it"),
                press("F9"),
                "213-code",
                "CodeDialog",
            ),
            Step(
                phrases.translate("Demo", "Or printed: the card, front and back"),
                press("Return", "F7", "Ctrl+S"),
                "214-card",
                "PaperDialog",
            ),
            Step(
                phrases.translate("Demo", "Her first purchase earns its first points"),
                do("Escape", f"={NEWCOMER_PAYS // 100}"),
                "215-first-sale",
            ),
        ),
    )


def regulars(phrases: Phrases) -> Act:
    """Return the act of points: a birthday, some that lapse soon, and a large sale."""
    return Act(
        phrases.translate("Demo", "At noon: regulars and their points"),
        (
            Step(
                phrases.translate("Demo", "It is her birthday, and the counter knows"),
                do("Return", "Return", "=zlh", "Return"),
                "221-birthday",
            ),
            Step(
                phrases.translate("Demo", "Some of his points lapse soon: worth a word"),
                do("=149", "Return", "Return", "=cyf", "Return"),
                "222-lapsing",
            ),
            Step(
                phrases.translate("Demo", "So he pays with all that the bill takes"),
                do("=86", "F5"),
                "223-points",
            ),
            Step(
                phrases.translate("Demo", "An unusual amount asks for the owner's PIN, in place"),
                do("Return", "Return", "=cjg", "Return", "=2680", "Return", "Return"),
                "224-owner",
                "PinDialog",
            ),
            Step(
                phrases.translate("Demo", "Approved and saved; nothing was typed twice"),
                do(f"={SAMPLE_PIN}", "Return"),
                "225-approved",
            ),
        ),
    )
