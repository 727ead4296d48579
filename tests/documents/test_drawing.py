"""What paper could not print is noted by the drawing itself, whoever gave it the words."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

from shopclub.counter.receipt import ShopFace
from shopclub.documents import birthday_letter, card, drawn
from shopclub.documents.lettering import printable
from tests.documents.papers import face
from tests.documents.test_birthday_papers import LETTER


def test_a_card_notes_what_it_lacks_of_a_name() -> None:
    assert drawn(lambda: card.draw(face(name="Ann 🎂🎂"))).missing == ("🎂",)
    assert drawn(lambda: card.draw(face(name="王小明"))).missing == ()


def test_a_letter_notes_the_shop_and_who_signs_it_as_well() -> None:
    letter = replace(LETTER, shop=ShopFace("𠮷野家", "", ""), signed="老王 🎂")
    assert set(drawn(lambda: birthday_letter.draw((letter,))).missing) == {"𠮷", "🎂"}


def test_papers_drawn_at_the_same_time_note_their_own() -> None:
    both = Barrier(2)

    def draw(char: str) -> bytes:
        both.wait(20)
        printable(char)
        both.wait(20)
        return b""

    with ThreadPoolExecutor(2) as threads:
        found = threads.map(lambda char: drawn(lambda: draw(char)).missing, "🎂𠮷")
        assert list(found) == [("🎂",), ("𠮷",)]
