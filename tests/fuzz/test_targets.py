"""The targets of Atheris take what is right and what is not, and let an error of a bug out."""

import pytest

from shopclub.kernel.recovery_codes import new_recovery_code
from tests.fuzz import targets
from tests.fuzz.targets import TARGETS

PLAIN = {
    "delimited": "姓名,手机\n张三,13800138000\n",
    "sheet": "<worksheet><sheetData><row><c r='A1'><v>1</v></c></row></sheetData></worksheet>",
    "workbook": "no workbook",
    "papers": "{}",
    "codes": new_recovery_code(lambda count: bytes(range(count))).text,
    "entries": "19.90",
}


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("data", [b"", b"\x00", b"\xff\xfe\x00", b"{}", b"[" * 50_000, b"9" * 90])
def test_a_target_takes_anything(name: str, data: bytes) -> None:
    TARGETS[name](data)
    TARGETS[name](PLAIN[name].encode())


def test_an_error_that_is_no_refusal_comes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "accept_pin", lambda text: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        targets.entries(b"19.90")
