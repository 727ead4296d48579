"""The words of what is done to members, settings, people who work here, and files."""

from shopclub.insights.log.action_words import ActionWords, LogGroup
from shopclub.insights.log.file_actions import WITH_THE_FILE
from shopclub.insights.log.target_actions import OF_TARGETS
from shopclub.insights.reports import report_word

_MEMBERS: dict[str, ActionWords] = {
    "enrol": ActionWords(
        LogGroup.MEMBERS, "user-plus", lambda told: told.phrases.translate("Log", "Member joined")
    ),
    "edit member": ActionWords(
        LogGroup.MEMBERS,
        "pencil",
        lambda told: told.phrases.translate("Log", "Particulars changed"),
    ),
    "replace card": ActionWords(
        LogGroup.MEMBERS,
        "credit-card",
        lambda told: told.phrases.translate("Log", "Card replaced"),
    ),
    "add code": ActionWords(
        LogGroup.MEMBERS,
        "credit-card",
        lambda told: told.phrases.translate("Log", "Further code of a card added"),
    ),
    "freeze member": ActionWords(
        LogGroup.MEMBERS, "lock", lambda told: told.phrases.translate("Log", "Membership frozen")
    ),
    "unfreeze member": ActionWords(
        LogGroup.MEMBERS, "user", lambda told: told.phrases.translate("Log", "Membership unfrozen")
    ),
    "leave": ActionWords(
        LogGroup.MEMBERS, "log-out", lambda told: told.phrases.translate("Log", "Left the club")
    ),
    "add family day": ActionWords(
        LogGroup.MEMBERS,
        "cake",
        lambda told: told.phrases.translate("Log", "Day of the family added"),
    ),
    "drop family day": ActionWords(
        LogGroup.MEMBERS,
        "cake",
        lambda told: told.phrases.translate("Log", "Day of the family removed"),
    ),
    "tag members": ActionWords(
        LogGroup.MEMBERS,
        "tag",
        lambda told: told.phrases.translate("Log", "Tag given to {members}").format(
            members=told.members("members")
        ),
        ("members",),
    ),
    "untag members": ActionWords(
        LogGroup.MEMBERS,
        "tag",
        lambda told: told.phrases.translate("Log", "Tag taken from {members}").format(
            members=told.members("members")
        ),
        ("members",),
    ),
    "add note": ActionWords(
        LogGroup.MEMBERS,
        "message-square",
        lambda told: told.phrases.translate("Log", "Note about a member written"),
    ),
    "drop note": ActionWords(
        LogGroup.MEMBERS,
        "message-square",
        lambda told: told.phrases.translate("Log", "Note about a member removed"),
    ),
    "merge members": ActionWords(
        LogGroup.MEMBERS,
        "users",
        lambda told: told.phrases.translate("Log", "Member {gone} merged into this one").format(
            gone=told.word("gone")
        ),
        ("gone",),
    ),
}
_PRIVACY: dict[str, ActionWords] = {
    "reveal phone": ActionWords(
        LogGroup.PRIVACY,
        "eye",
        lambda told: told.phrases.translate("Log", "Phone number shown in full"),
    ),
    "erase member": ActionWords(
        LogGroup.PRIVACY,
        "x",
        lambda told: told.phrases.translate("Log", "Person behind a membership erased"),
    ),
    "hand out data": ActionWords(
        LogGroup.PRIVACY,
        "file-down",
        lambda told: told.phrases.translate("Log", "All data of a member handed out"),
    ),
    "move phone": ActionWords(
        LogGroup.PRIVACY,
        "smartphone",
        lambda told: told.phrases.translate("Log", "Phone number taken: it is somebody else's now"),
    ),
    "export members": ActionWords(
        LogGroup.PRIVACY,
        "file-down",
        lambda told: told.phrases.translate("Log", "{members} written to a file").format(
            members=told.members("members")
        ),
        ("members",),
    ),
    "export report": ActionWords(
        LogGroup.PRIVACY,
        "file-down",
        lambda told: told.phrases.translate("Log", "Report written to a file: {report}").format(
            report=report_word(told.word("report"), told.phrases)
        ),
        ("report",),
    ),
    "export log": ActionWords(
        LogGroup.PRIVACY,
        "file-down",
        lambda told: told.phrases.translate("Log", "Log written to a file"),
    ),
    "export": ActionWords(
        LogGroup.PRIVACY,
        "file-down",
        lambda told: told.phrases.translate("Log", "Everything of the shop written to files"),
    ),
}
_SETTINGS: dict[str, ActionWords] = {
    "change setting": ActionWords(
        LogGroup.SETTINGS,
        "sliders-horizontal",
        lambda told: told.phrases.translate("Log", "Settings changed"),
    ),
}
_STAFF: dict[str, ActionWords] = {
    "appoint": ActionWords(
        LogGroup.STAFF,
        "user-plus",
        lambda told: told.phrases.translate("Log", "Began to work here as {role}").format(
            role=told.role("role")
        ),
        ("role",),
    ),
    "rename": ActionWords(
        LogGroup.STAFF, "pencil", lambda told: told.phrases.translate("Log", "Another name at work")
    ),
    "change pin": ActionWords(
        LogGroup.STAFF, "lock", lambda told: told.phrases.translate("Log", "Own PIN changed")
    ),
    "set pin": ActionWords(
        LogGroup.STAFF, "lock", lambda told: told.phrases.translate("Log", "New PIN given")
    ),
    "let go": ActionWords(
        LogGroup.STAFF, "log-out", lambda told: told.phrases.translate("Log", "Works here no more")
    ),
    "take back": ActionWords(
        LogGroup.STAFF,
        "user-plus",
        lambda told: told.phrases.translate("Log", "Works here again as {role}").format(
            role=told.role("role")
        ),
        ("role",),
    ),
    "change role": ActionWords(
        LogGroup.STAFF,
        "badge-check",
        lambda told: told.phrases.translate("Log", "Role: {before} → {role}").format(
            before=told.role("before"), role=told.role("role")
        ),
        ("before", "role"),
    ),
    "change permissions": ActionWords(
        LogGroup.STAFF,
        "badge-check",
        lambda told: told.phrases.translate("Log", "What roles may do was changed"),
    ),
    "make code": ActionWords(
        LogGroup.STAFF,
        "receipt",
        lambda told: told.phrases.translate("Log", "Recovery code made"),
    ),
    "drop code": ActionWords(
        LogGroup.STAFF,
        "receipt",
        lambda told: told.phrases.translate("Log", "Recovery code taken back"),
    ),
    "wrong code": ActionWords(
        LogGroup.STAFF,
        "circle-alert",
        lambda told: told.phrases.translate("Log", "Wrong recovery code"),
    ),
    "recover": ActionWords(
        LogGroup.STAFF,
        "rotate-ccw",
        lambda told: told.phrases.translate("Log", "New PIN by the recovery code"),
    ),
    "bring back": ActionWords(
        LogGroup.STAFF,
        "user",
        lambda told: told.phrases.translate("Log", "Shop brought back, new PIN of the owner"),
    ),
    "sign in": ActionWords(
        LogGroup.STAFF, "user", lambda told: told.phrases.translate("Log", "Signed in")
    ),
    "approve": ActionWords(
        LogGroup.STAFF,
        "badge-check",
        lambda told: told.phrases.translate("Log", "Approved by PIN"),
    ),
    "denied": ActionWords(
        LogGroup.STAFF,
        "x",
        lambda told: told.phrases.translate("Log", "Denied"),
    ),
    "wrong pin": ActionWords(
        LogGroup.STAFF, "circle-alert", lambda told: told.phrases.translate("Log", "Wrong PIN")
    ),
}
IN_THE_HOUSE = {**_MEMBERS, **_PRIVACY, **_SETTINGS, **OF_TARGETS, **_STAFF, **WITH_THE_FILE}
