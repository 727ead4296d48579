"""The rules of what scrolls and opens: views, menus, scroll bars, progress."""

from shopclub.ui.style_images import StyleImages
from shopclub.ui.style_rules import edge, image, rule, type_of
from shopclub.ui.theme import Tokens


def scroll_bars(look: Tokens) -> tuple[str, ...]:
    """Return the rules of scroll bars, every part of them."""
    color, wide, gap = look.color, look.px(12), look.px(2)
    radius = (wide - 2 * gap) // 2
    rules = [
        rule("QScrollBar", background="transparent", border="none"),
        rule("QScrollBar:vertical", width=f"{wide}px", margin="0px"),
        rule("QScrollBar:horizontal", height=f"{wide}px", margin="0px"),
        rule(
            "QScrollBar::handle",
            background=color.border,
            border="none",
            border_radius=f"{radius}px",
            margin=f"{gap}px",
        ),
        rule("QScrollBar::handle:vertical", min_height=f"{look.px(44)}px"),
        rule("QScrollBar::handle:horizontal", min_width=f"{look.px(44)}px"),
        rule("QScrollBar::handle:hover, QScrollBar::handle:pressed", background=color.field),
    ]
    empty = {"background": "transparent", "border": "none"}
    rules += [
        rule("QScrollBar::add-line, QScrollBar::sub-line", width="0px", height="0px", **empty),
        rule("QScrollBar::add-page, QScrollBar::sub-page", **empty),
        rule(
            "QScrollBar::up-arrow, QScrollBar::down-arrow, "
            "QScrollBar::left-arrow, QScrollBar::right-arrow",
            width="0px",
            height="0px",
            **empty,
        ),
        rule("QAbstractScrollArea::corner", **empty),
    ]
    return tuple(rules)


def menus(look: Tokens, images: StyleImages) -> tuple[str, ...]:
    """Return the rules of menus."""
    color = look.color
    return (
        rule(
            "QMenu",
            background=color.surface,
            color=color.text,
            border=edge(look, color.field),
            padding=f"{look.space.xs}px",
            menu_scrollable="1",
            **type_of(look.type.body_counter),
        ),
        rule(
            "QMenu::item",
            background="transparent",
            padding=f"{look.px(10)}px {look.space.xl}px {look.px(10)}px {look.space.m}px",
            border_radius=f"{look.radius.segment}px",
        ),
        rule(
            'QMenu[dense="true"]::item',
            padding=f"{look.px(5)}px {look.space.xl}px {look.px(5)}px {look.space.m}px",
        ),
        rule("QMenu::item:selected", background=color.soft, color=color.on_soft),
        rule("QMenu::item:disabled", color=color.text3, background="transparent"),
        rule("QMenu::icon", padding_left=f"{look.space.s}px"),
        rule(
            "QMenu::separator",
            height=f"{look.stroke}px",
            background=color.border,
            margin=f"{look.space.xs}px {look.space.s}px",
        ),
        rule(
            "QMenu::indicator",
            width=f"{look.px(18)}px",
            height=f"{look.px(18)}px",
            left=f"{look.space.s}px",
        ),
        rule("QMenu::indicator:checked", image=image(images.menu_check)),
        rule("QMenu::right-arrow", image="none", width="0px"),
    )


def views(look: Tokens) -> tuple[str, ...]:
    """Return the rules of tables, lists and their heads."""
    color = look.color
    return (
        rule(
            "QAbstractItemView",
            background=color.surface,
            alternate_background_color=color.surface,
            color=color.text,
            border="none",
            outline="0",
            gridline_color=color.border,
            selection_background_color=color.soft,
            selection_color=color.text,
        ),
        rule("QTableView, QTreeView", **type_of(look.type.body)),
        rule(
            "QTableView[kind='rounded']",
            border_top_left_radius=f"{look.radius.panel - look.stroke}px",
            border_top_right_radius=f"{look.radius.panel - look.stroke}px",
        ),
        rule(
            "QTableView::item, QTreeView::item",
            border="none",
            border_bottom=edge(look, color.border),
            padding=f"0px {look.space.m}px",
        ),
        rule(
            "QTableView::item:selected, QTreeView::item:selected",
            background=color.soft,
            color=color.text,
        ),
        rule("QHeaderView", background="transparent", border="none"),
        rule(
            "QHeaderView::section",
            background=color.sunken,
            color=color.text2,
            border="none",
            border_bottom=edge(look, color.border),
            padding=f"0px {look.space.m}px",
            min_height=f"{look.px(36) - look.stroke}px",
            **type_of(look.type.head),
        ),
        *(
            rule(
                f"QHeaderView[kind='{kind}']::section:{place}",
                **{f"border_top_{side}_radius": f"{look.radius.panel - look.stroke}px"},
            )
            for kind, place, side in (
                ("rounded", "first", "left"),
                ("rounded", "last", "right"),
                ("rounded", "only-one", "left"),
                ("rounded", "only-one", "right"),
                ("rounded-left", "first", "left"),
            )
        ),
        rule('QHeaderView[dense="true"]::section', padding=f"0px {look.space.s}px"),
        rule("QHeaderView::up-arrow, QHeaderView::down-arrow", image="none", width="0px"),
        rule("QTableCornerButton::section", background=color.sunken, border="none"),
    )


def progress_bars(look: Tokens) -> tuple[str, ...]:
    """Return the rules of progress bars."""
    radius = f"{look.px(8) // 2}px"
    return (
        rule(
            "QProgressBar",
            background=look.color.sunken,
            color="transparent",
            border="none",
            border_radius=radius,
            min_height=f"{look.px(8)}px",
            max_height=f"{look.px(8)}px",
        ),
        rule("QProgressBar::chunk", background=look.color.accent, border_radius=radius),
    )
