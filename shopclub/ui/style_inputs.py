"""The rules of what is typed into, opened or ticked."""

from shopclub.ui.style_images import StyleImages
from shopclub.ui.style_rules import edge, image, rule, type_of
from shopclub.ui.theme import Tokens

_QT_TEXT_MARGIN = 2
"""Pixels that QLineEdit keeps free inside the padding of the sheet, at every scale."""


def fields(look: Tokens) -> tuple[str, ...]:
    """Return the rules of what is typed into."""
    color = look.color
    inset = look.space.m - _QT_TEXT_MARGIN
    entry = "QLineEdit, QTextEdit, QPlainTextEdit"
    focus = ", ".join(f"{name.strip()}:focus" for name in entry.split(","))
    rules = [
        rule(
            entry,
            background=color.surface,
            color=color.text,
            border=edge(look, color.field),
            border_radius=f"{look.radius.button}px",
            padding=f"0px {inset}px",
            selection_background_color=color.soft,
            selection_color=color.on_soft,
            placeholder_text_color=color.text3,
        ),
        rule(
            focus,
            border=edge(look, color.accent, width=2),
            padding=f"0px {inset - look.stroke}px",
        ),
        rule(".QLineEdit", min_height=f"{look.px(44) - 2 * look.stroke}px"),
        rule(".QLineEdit:focus", min_height=f"{look.px(44) - 4 * look.stroke}px"),
        rule(
            "QTextEdit, QPlainTextEdit",
            padding=f"{look.space.s}px {look.space.m}px",
        ),
    ]
    for kind, style in (
        ("office", look.type.body),
        ("figure", look.type.h2),
        ("stepper", look.type.h_dialog),
        ("search", look.type.line),
        ("amount", look.type.amount),
        ("pin", look.type.body_counter),
    ):
        rules.append(rule(f"QLineEdit[kind='{kind}']", **type_of(style)))
    for problem, ink in (("warn", color.warn), ("danger", color.danger)):
        rules.append(
            rule(
                f"QLineEdit[problem='{problem}']",
                border=edge(look, ink, width=2),
                padding=f"0px {inset - look.stroke}px",
            )
        )
        rules.append(rule(f"QPlainTextEdit[problem='{problem}']", border=edge(look, ink, width=2)))
    rules.append(
        rule(
            "QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled",
            background=color.sunken,
            color=color.text3,
            border=edge(look, color.border),
        )
    )
    return tuple(rules)


def combo_boxes(look: Tokens, images: StyleImages) -> tuple[str, ...]:
    """Return the rules of combo boxes, every part of them."""
    color = look.color
    return (
        rule(
            "QComboBox",
            background=color.surface,
            color=color.text,
            border=edge(look, color.field),
            border_radius=f"{look.radius.button}px",
            padding=f"0px 0px 0px {look.space.m}px",
            combobox_popup="0",
        ),
        rule(".QComboBox", min_height=f"{look.px(44) - 2 * look.stroke}px"),
        rule("QComboBox[kind='office']", **type_of(look.type.body)),
        rule("QComboBox:hover", background=color.sunken),
        rule(
            "QComboBox:focus, QComboBox:on",
            border=edge(look, color.accent, width=2),
            padding=f"0px 0px 0px {look.space.m - look.stroke}px",
        ),
        rule(".QComboBox:focus, .QComboBox:on", min_height=f"{look.px(44) - 4 * look.stroke}px"),
        *(
            rule(
                f"QComboBox[problem='{problem}']",
                border=edge(look, ink, width=2),
                padding=f"0px 0px 0px {look.space.m - look.stroke}px",
            )
            for problem, ink in (("warn", color.warn), ("danger", color.danger))
        ),
        rule(
            "QComboBox:disabled",
            background=color.sunken,
            color=color.text3,
            border=edge(look, color.border),
        ),
        rule(
            "QComboBox::drop-down",
            subcontrol_origin="padding",
            subcontrol_position="center right",
            width=f"{look.px(42)}px",
            border="none",
            background="transparent",
        ),
        rule(
            "QComboBox::down-arrow",
            image=image(images.arrow),
            width=f"{look.px(18)}px",
            height=f"{look.px(18)}px",
        ),
        rule("QComboBox::down-arrow:disabled", image=image(images.arrow_disabled)),
        rule(
            "QComboBox QAbstractItemView",
            background=color.surface,
            color=color.text,
            border=edge(look, color.field),
            outline="0",
            padding=f"{look.space.xs}px",
            selection_background_color=color.soft,
            selection_color=color.on_soft,
        ),
        rule(
            "QComboBox QAbstractItemView::item",
            min_height=f"{look.px(40)}px",
            padding=f"0px {look.space.s}px",
            border="none",
            border_radius=f"{look.radius.segment}px",
        ),
        rule(
            "QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected",
            background=color.soft,
            color=color.on_soft,
        ),
    )


def ticks(look: Tokens, images: StyleImages) -> tuple[str, ...]:
    """Return the rules of tick boxes and radio buttons."""
    color, side = look.color, look.px(20) - 2 * look.stroke
    rules = [
        rule(
            "QCheckBox, QRadioButton",
            background="transparent",
            color=color.text,
            spacing=f"{look.space.m}px",
        ),
        rule("QCheckBox:disabled, QRadioButton:disabled", color=color.text3),
    ]
    for box, radius in (("QCheckBox", look.radius.keycap), ("QRadioButton", look.px(20) // 2)):
        mark = f"{box}::indicator"
        rules += [
            rule(
                mark,
                width=f"{side}px",
                height=f"{side}px",
                background=color.surface,
                border=edge(look, color.field),
                border_radius=f"{radius}px",
            ),
            rule(f"{mark}:hover", background=color.sunken),
            rule(
                f"{mark}:focus",
                border=edge(look, color.accent, width=2),
                width=f"{side - 2 * look.stroke}px",
                height=f"{side - 2 * look.stroke}px",
            ),
            rule(
                f"{mark}:checked",
                background=color.accent,
                border=edge(look, color.accent),
                image=image(images.check),
            ),
            rule(
                f"{mark}:indeterminate",
                background=color.accent,
                border=edge(look, color.accent),
                image=image(images.minus),
            ),
            rule(
                f"{mark}:checked:focus, {mark}:indeterminate:focus",
                border=edge(look, color.text, width=2),
            ),
            rule(f"{mark}:disabled", background=color.sunken, border=edge(look, color.border)),
            rule(
                f"{mark}:checked:disabled",
                background=color.text3,
                border=edge(look, color.text3),
            ),
        ]
    dot = look.px(8)
    rules += [
        rule(
            f"QRadioButton::indicator:{state}",
            background=color.on_accent,
            border=f"{(look.px(20) - dot) // 2}px solid {color.accent}",
            image="none",
            width=f"{dot}px",
            height=f"{dot}px",
        )
        for state in ("checked", "checked:focus")
    ]
    return tuple(rules)
