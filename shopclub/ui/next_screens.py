"""What the next screens need: imported on a lane of its own while someone types the PIN."""

import shopclub.backup.backups
import shopclub.counter.held
import shopclub.staff.staff
import shopclub.ui.backup.notice
import shopclub.ui.counter.desk
import shopclub.ui.counter.doors
import shopclub.ui.counter.screen
import shopclub.ui.members.page_desk
import shopclub.ui.members.page_menu
import shopclub.ui.members.signup_dialog
import shopclub.ui.office.desk  # noqa: F401  # for whoever opens them
