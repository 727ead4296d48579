"""O'Brien, D'Angelo, Jean-Luc: the signs that join a name may be left out or typed another way."""

from tests.builders import Desk

JOINED = ("Ann O'Brien", "Rosa D’Angelo", "Jean-Luc Petit", "Mary Ann Smith‐Jones")


JOINED_FOUND = (
    ("obrien", JOINED[0]),
    ("o brien", JOINED[0]),
    ("O'Brien", JOINED[0]),
    ("O’BRIEN", JOINED[0]),
    ("o`brien", JOINED[0]),
    ("o＇brien", JOINED[0]),
    ("ann obr", JOINED[0]),
    ("dangelo", JOINED[1]),
    ("d'angelo", JOINED[1]),
    ("d angelo", JOINED[1]),
    ("rosa d’a", JOINED[1]),
    ("angelo", JOINED[1]),
    ("jeanluc", JOINED[2]),
    ("jean luc", JOINED[2]),
    ("jean-luc", JOINED[2]),
    ("luc p", JOINED[2]),
    ("smithjones", JOINED[3]),
    ("smith-j", JOINED[3]),
    ("maryann", JOINED[3]),
    ("mary-ann", JOINED[3]),
    ("'", None),
    ("-", None),
    ("-luc", JOINED[2]),
    ("x-17", "Code"),
    ("x17", "Code"),
)


def test_signs_that_join_the_parts_of_a_name_may_be_left_out(desk: Desk) -> None:
    for name in (*JOINED, "Code"):
        desk.enrol(name)
    desk.shop.members.add_code(5, "X-17", by=desk.owner)
    for text, found_name in JOINED_FOUND:
        names = [row.name for row in desk.shop.lookup.find(text)]
        assert names == ([] if found_name is None else [found_name]), text
    assert desk.shop.check() == ()
