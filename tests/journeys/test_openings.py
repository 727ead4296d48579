"""No dialog and no screen is forgotten: each is opened by a stage of the looks, or says why not."""

from tests.architecture.tree import CHECKOUT, SourceFile, source_files
from tests.journeys.further_stages import EVENTFUL, WORDY
from tests.journeys.openings import OPENED_ELSEWHERE, forgotten, openings
from tests.journeys.stages import CASHIER, FIRST_START, OWNER, Stage

STAGES = (*FIRST_START, *OWNER, *CASHIER, *EVENTFUL, *WORDY)


def test_every_dialog_and_screen_is_opened_by_a_stage() -> None:
    there = openings(source_files(CHECKOUT, "shopclub/ui"))
    assert forgotten(there, stages=STAGES, elsewhere=OPENED_ELSEWHERE) == []
    assert len(there) >= 55
    assert sum(name.endswith("Dialog") for name in there) >= 38


def test_a_planted_dialog_that_no_stage_opens_is_found() -> None:
    planted = SourceFile(
        "shopclub/ui/planted.py",
        "class FirstDialog(Dialog): ...\n"
        "class SecondDialog(FirstDialog): ...\n"
        "class PlantedPage(Page): ...\n"
        "class PlantedScreen(LookWidget): ...\n"
        "class ListWindow(Blocks[Row]): ...\n",
    )
    there = openings((planted,))
    assert there == {"FirstDialog", "SecondDialog", "PlantedPage", "PlantedScreen"}
    stages = (Stage("first", (), "FirstDialog"), Stage("page", (), "PlantedPage"))
    excused = {"PlantedPage": "none", "LostDialog": "none"}
    assert forgotten(there, stages=stages, elsewhere=excused) == [
        "opened by no stage: PlantedScreen",
        "opened by no stage: SecondDialog",
        "excused without need: PlantedPage",
        "excused, but there is none: LostDialog",
    ]
