from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.ui.setup.presenter import SetupPresenter, SetupState
from tests.ui.setup.first_start import Door, Stage
from tests.ui.stand_ins import RecordingNavigator, RecordingView, StepExecutor, jobs_on


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    spoken: list[str] = []

    def start_sample(language: str) -> bool:
        spoken.append(f"sample {language}")
        return True

    lane, door, navigator = StepExecutor(), Door(tmp_path), RecordingNavigator()
    presenter = SetupPresenter(
        door=door,
        jobs=jobs_on(lane),
        navigator=navigator,
        speak=spoken.append,
        start_sample=start_sample,
        language="zh_CN",
        zone_name="Asia/Shanghai",
        country="CN",
    )
    view: RecordingView[SetupState] = RecordingView()
    presenter.attach(view)
    yield Stage(presenter, view, navigator, door, spoken, lane)
    for shop in door.made:
        shop.close()
