"""Makes the screen of the first start."""

from shopclub.ui.backup.asking import ask_file
from shopclub.ui.protocols import Navigator
from shopclub.ui.setup.presenter import SetupPresenter
from shopclub.ui.setup.sample_shop import start_sample_shop
from shopclub.ui.setup.screen import SetupScreen
from shopclub.ui.world import World


def setup_screen(world: World, *, navigator: Navigator) -> SetupScreen:
    """Return the screen that makes a shop, or begins with a backup of one."""
    presenter = SetupPresenter(
        jobs=world.jobs,
        door=world.door,
        navigator=navigator,
        speak=world.preferences.speak,
        start_sample=lambda language: start_sample_shop(
            world.door.sample_folder, language=language
        ),
        language=world.preferences.language,
        zone_name=world.zone_name,
    )
    return SetupScreen(presenter, ask_backup=ask_file)
