"""Fuzz a target: `python -m tests.fuzz TARGET [what libFuzzer takes, as -max_total_time=60]`."""

import sys

import atheris  # type: ignore[import-untyped, unused-ignore]

with atheris.instrument_imports(include=["shopclub", "json", "zipfile", "xml"]):
    import shopclub.exchange.delimited  # else imported when the first list is read, and not led by
    import shopclub.exchange.old_workbook
    import shopclub.exchange.workbook  # noqa: F401
    from tests.fuzz.targets import TARGETS


def main() -> None:
    """Run a target until libFuzzer ends, which it does with the first error."""
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
