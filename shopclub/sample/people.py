"""Invented people: names as common as they are in China, telephone numbers that nobody shares."""

import random
from dataclasses import dataclass
from datetime import date
from math import gcd

from shopclub.members.birthday import Birthday, Calendar

_SURNAMES = (
    "王715李697张678刘540陈453杨310黄227赵227周212吴205徐167孙154胡131朱126高121林118何117"
    "郭115马105罗99梁84宋81郑80谢72韩68唐67冯64于62董61萧60程57曹57袁56邓55许54傅51沈50曾50"
    "彭49吕47苏47卢47蒋47蔡46贾42丁41魏41薛41叶40阎38余38潘37杜37戴36夏36钟35汪35田34任33姜33"
    "范33方33石32姚31谭31廖31邹30熊30金30陆29郝28孔27白27崔27康26毛26邱26秦25江25史24顾24侯23"
    "邵23孟22龙22万21段21雷20钱20汤20尹20黎19易19常18武17乔17贺17赖16龚16文15欧阳8上官2尉迟1单3查3仇2解2"
)
_MEN = "伟强磊军勇杰涛明超刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林阳建国志文海峰东晓永新子轩博"
_WOMEN = "芳娜敏静丽艳娟霞秀玲燕红梅英华慧兰婷雪琳萍莉洁倩颖欣佳怡梦蕾丹晶瑶云凤美春桂淑雨涵思"
_OTHERS = (
    "阿依古丽·买买提江", "次仁卓玛", "巴特尔", "Anna O'Brien", "John Smith", "Maria García",
    "佐藤美咲", "金智恩", "Nguyễn Văn An", "木合塔尔·艾山",
)  # fmt: skip
_MOBILE_STARTS = (
    130, 131, 132, 135, 136, 137, 138, 139, 150, 151, 152, 155, 156, 157, 158, 159,
    176, 177, 178, 180, 181, 182, 183, 185, 186, 187, 188, 189,
)  # fmt: skip
_NUMBERS_A_START = 100_000_000
_STRIDE = 1_618_033_987


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who could become a member."""

    name: str
    phone: str
    birthday: Birthday | None


class People:
    """A crowd without end: the same seed gives the same people in the same order."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._surnames, self._weights = _surnames()
        self._count = len(_MOBILE_STARTS) * _NUMBERS_A_START
        self._next = chance.randrange(self._count)
        self._stride = next(n for n in range(_STRIDE, _STRIDE + 99) if gcd(n, self._count) == 1)

    def many(self, count: int, *, on: date) -> list[Person]:
        """Return the next people, as old as customers are on a day."""
        surnames = self._chance.choices(self._surnames, cum_weights=self._weights, k=count)
        return [
            Person(self._name(surname), self._phone(), self._birthday(on)) for surname in surnames
        ]

    def _name(self, surname: str) -> str:
        chance = self._chance
        if chance.random() < 0.004:
            return chance.choice(_OTHERS)
        letters = _WOMEN if chance.random() < 0.58 else _MEN
        return surname + "".join(chance.choices(letters, k=1 if chance.random() < 0.22 else 2))

    def _phone(self) -> str:
        self._next = (self._next + self._stride) % self._count
        start, rest = divmod(self._next, _NUMBERS_A_START)
        return f"{_MOBILE_STARTS[start]}{rest:08d}"

    def _birthday(self, on: date) -> Birthday | None:
        chance = self._chance
        kind = chance.random()
        if kind < 0.4:
            return None
        year = on.year - 18 - int(chance.triangular(0, 62, 20)) if kind < 0.8 else None
        calendar = Calendar.LUNAR if kind > 0.85 else Calendar.SOLAR
        return Birthday(calendar, chance.randint(1, 12), chance.randint(1, 28), year=year)


def _surnames() -> tuple[list[str], list[int]]:
    """Read the table of surnames and how often each occurs, running up."""
    names: list[str] = []
    weights: list[int] = []
    total, name, digits = 0, "", ""
    for char in _SURNAMES + " ":
        if char.isdigit():
            digits += char
            continue
        if digits:
            total += int(digits)
            names.append(name)
            weights.append(total)
            name, digits = "", ""
        name += char
    return names, weights
