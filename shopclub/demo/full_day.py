"""The second act: a full day at the sample shop, from the first scan to the last look."""

from shopclub.demo.acts import Act, Step, do, press
from shopclub.kernel.phrases import Phrases
from shopclub.sample.corner_shop import SAMPLE_PIN


def full_day(phrases: Phrases) -> Act:
    """Return the act of a day with regulars, as a cashier lives it."""
    return Act(
        phrases.translate("Demo", "A full day at the counter"),
        (
            Step(
                phrases.translate("Demo", "In the morning: the shop as it was left last night"),
                do(f"={SAMPLE_PIN}", "Return"),
                "201-morning",
            ),
            Step(
                phrases.translate("Demo", "A regular: three letters of pinyin find him"),
                do("=wxm"),
                "202-pinyin",
            ),
            Step(
                phrases.translate("Demo", "His allergy in red, and which of his points lapse soon"),
                press("Return"),
                "203-regular",
            ),
        ),
    )
