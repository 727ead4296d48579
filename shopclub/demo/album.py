"""The folder that a demo leaves, to be leafed through: one page of pictures and papers."""

from dataclasses import dataclass
from html import escape
from pathlib import Path

from shopclub.kernel.phrases import Phrases

_STYLE = """
:root { color-scheme: light dark; --bg: #f6f3ee; --surface: #fff; --text: #1d1b18;
  --quiet: #57524a; --line: #ded8ce; --accent: #0b5d57; }
@media (prefers-color-scheme: dark) { :root { --bg: #161513; --surface: #201e1b;
  --text: #f4f0e9; --quiet: #c6bfb3; --line: #3a3631; --accent: #5cc8ba; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--text);
  font: 16px/1.5 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
header, main { max-width: 1320px; margin: 0 auto; padding: 24px; }
h1 { font-size: 28px; margin: 8px 0 0; } h2 { font-size: 20px; margin: 40px 0 16px;
  padding-top: 16px; border-top: 2px solid var(--text); }
p { color: var(--quiet); margin: 4px 0; }
.shots { display: grid; gap: 24px; grid-template-columns: repeat(auto-fill, minmax(400px, 1fr)); }
.papers { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; }
figure { margin: 0; background: var(--surface); border: 1px solid var(--line);
  border-radius: 12px; overflow: hidden; }
figure img { display: block; width: 100%; }
.papers figure { padding: 16px; width: min(100%, 320px); } .papers img { background: #fff; }
.papers figure.wide { width: min(100%, 624px); }
figcaption { padding: 12px 16px; } .papers figcaption { padding: 12px 0 0; }
a { color: var(--accent); } b { color: var(--accent); font-variant-numeric: tabular-nums; }
"""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the screen and what is told of it; `file` is its name in the album."""

    file: str
    told: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """An act as it was played."""

    title: str
    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: its PDF, a picture of it, what it is called, and whether it is wider than high."""

    pdf: str
    picture: str
    name: str
    wide: bool


@dataclass(frozen=True, slots=True)
class Album:
    """All that a demo left in its folder; files are named from there."""

    shop_name: str
    day: str
    chapters: tuple[Chapter, ...]
    papers: tuple[Paper, ...]


def write_album(album: Album, *, folder: Path, phrases: Phrases) -> Path:
    """Write the page `index.html` that shows an album, and return it; it needs no network."""
    title = phrases.translate("Demo", "A day at {shop}").format(shop=album.shop_name)
    lines = [
        "<!doctype html>",
        f'<html lang="{phrases.language.replace("_", "-")}">',
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style>",
        f"<header><p>ShopClub</p><h1>{escape(title)}</h1><p>{escape(album.day)}</p></header>",
        "<main>",
    ]
    number = 0
    for chapter in album.chapters:
        lines.append(f'<section><h2>{escape(chapter.title)}</h2><div class="shots">')
        for picture in chapter.pictures:
            number += 1
            caption = f"<b>{number}</b> {escape(picture.told)}"
            lines.append(_figure(picture.file, caption, seen=picture.told))
        lines.append("</div></section>")
    lines.append(f"<section><h2>{escape(phrases.translate('Demo', 'On paper'))}</h2>")
    lines.append('<div class="papers">')
    for paper in album.papers:
        link = f'<a href="{escape(paper.pdf)}">{escape(paper.name)}</a>'
        kind = "wide" if paper.wide else ""
        lines.append(_figure(paper.picture, link, seen=paper.name, kind=kind))
    lines.append("</div></section></main></html>")
    page = folder / "index.html"
    page.write_text("\n".join(lines), encoding="utf-8")
    return page


def _figure(file: str, caption: str, *, seen: str, kind: str = "") -> str:
    of_kind = f' class="{kind}"' if kind else ""
    return (
        f'<figure{of_kind}><a href="{escape(file)}"><img src="{escape(file)}" alt="{escape(seen)}"'
        f' loading="lazy"></a><figcaption>{caption}</figcaption></figure>'
    )
