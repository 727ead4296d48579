"""The rules of what lies still: surfaces, labels, plain buttons."""

from shopclub.ui.style_rules import edge, rule, type_of
from shopclub.ui.theme import Tokens


def frames(look: Tokens) -> tuple[str, ...]:
    """Return the rules of surfaces, bands and tooltips."""
    color, line = look.color, edge(look, look.color.border)
    return (
        rule("QMainWindow, QDialog, *[kind='window']", background=color.bg),
        rule(
            "*[kind='panel']",
            background=color.surface,
            border=line,
            border_radius=f"{look.radius.panel}px",
        ),
        rule(
            "*[kind='popup']",
            background=color.surface,
            border=edge(look, color.field),
            border_radius=f"{look.radius.panel}px",
        ),
        rule(
            "*[kind='box']",
            background=color.surface,
            border=line,
            border_radius=f"{look.radius.button}px",
        ),
        rule(
            "*[kind='sunken']",
            background=color.sunken,
            border="none",
            border_radius=f"{look.radius.button}px",
        ),
        rule("*[kind='sunken-row']", background=color.sunken, border="none"),
        rule("*[kind='clear']", background="transparent", border="none"),
        rule("*[kind='side']", background=color.rail, border="none", border_left=line),
        rule("*[kind='rail']", background=color.rail, border="none", border_right=line),
        rule("*[kind='topbar']", background=color.surface, border="none", border_bottom=line),
        rule("*[kind='fkeybar']", background=color.surface, border="none", border_top=line),
        *(
            rule(
                f"*[kind='band'][tone='{tone}']",
                background=fill,
                border="none",
                border_radius=f"{look.radius.button}px",
            )
            for tone, fill in (
                ("soft", color.soft),
                ("danger", color.danger_soft),
                ("warn", color.warn_soft),
                ("ok", color.ok_soft),
                ("info", color.info_soft),
            )
        ),
        rule("QScrollArea, QScrollArea > QWidget > QWidget", background="transparent"),
        rule("QScrollArea", border="none"),
        rule(
            "QToolTip",
            color=color.bg,
            background=color.text,
            border="none",
            padding=f"{look.px(6)}px {look.px(10)}px",
            **type_of(look.type.body),
        ),
    )


def labels(look: Tokens) -> tuple[str, ...]:
    """Return the rules of labels."""
    color, kind = look.color, look.type
    return (
        rule("QLabel", background="transparent", border="none"),
        *(
            rule(f"QLabel[kind='{name}']", color=ink, **type_of(style))
            for name, ink, style in (
                ("h1", color.text, kind.h1),
                ("h2", color.text, kind.h2),
                ("h-dialog", color.text, kind.h_dialog),
                ("label", color.text, kind.label),
                ("line", color.text, kind.line),
                ("body-counter", color.text, kind.body_counter),
                ("body", color.text, kind.body),
                ("note", color.text2, kind.body),
                ("reason", color.text2, kind.reason),
                ("row", color.text, kind.reason),
                ("small", color.text2, kind.small),
                ("warn", color.warn, kind.body),
                ("danger", color.danger, kind.body),
                ("alarm", color.danger, kind.band),
                ("ok", color.ok, kind.body),
                ("on-soft", color.on_soft, kind.body_counter),
            )
        ),
        rule("QLabel:disabled", color=color.text3),
    )


def buttons(look: Tokens) -> tuple[str, ...]:
    """Return the rules of Qt's own push buttons, as its dialogs use them."""
    color, button = look.color, ".QPushButton"
    common = {
        "border_radius": f"{look.radius.button}px",
        "padding": f"0px {look.space.l}px",
        "min_height": f"{look.px(44) - 2 * look.stroke}px",
    }
    focused = {"padding": f"0px {look.space.l - look.stroke}px"}
    rules = [
        rule(
            button,
            background=color.surface,
            color=color.text,
            border=edge(look, color.border),
            **common,
        ),
        rule(f"{button}:hover", background=color.sunken),
        rule(f"{button}:pressed", background=color.border),
        rule(f"{button}:focus", border=edge(look, color.accent, width=2), **focused),
    ]
    for name, fill, hover, pressed, ink in (
        ("primary", color.accent, color.accent_hover, color.accent_pressed, color.on_accent),
        ("danger", color.danger, color.danger_hover, color.danger_pressed, color.on_danger),
    ):
        kind = f"{button}[kind='{name}']"
        rules += [
            rule(kind, background=fill, color=ink, border=edge(look, fill), font_weight="700"),
            rule(f"{kind}:hover", background=hover),
            rule(f"{kind}:pressed", background=pressed),
            rule(f"{kind}:focus", border=edge(look, color.text, width=2), **focused),
        ]
    quiet = f"{button}[kind='quiet']"
    rules += [
        rule(
            quiet,
            background="transparent",
            color=color.accent,
            border=edge(look, "transparent"),
            font_weight="700",
        ),
        rule(f"{quiet}:hover", background=color.sunken),
        rule(f"{quiet}:focus", border=edge(look, color.accent, width=2), **focused),
        rule(
            f"{button}:disabled",
            background=color.sunken,
            color=color.text3,
            border=edge(look, color.border),
        ),
    ]
    return tuple(rules)
