"""The fields that lists may hold, and the words by which heads of columns name them.

Chinese heads stand here in simplified writing alone: whoever looks one up makes it simplified.
"""

from enum import StrEnum

from shopclub.kernel.text import fold


class ListKind(StrEnum):
    """What a list is of."""

    MEMBERS = "members"
    BALANCES = "balances"
    PURCHASES = "purchases"


class Field(StrEnum):
    """What a column may hold."""

    NAME = "name"
    PHONE = "phone"
    CODE = "code"
    GENDER = "gender"
    BIRTHDAY = "birthday"
    JOINED = "joined"
    POINTS = "points"
    TAGS = "tags"
    NOTE = "note"
    ADDRESS = "address"
    INTRODUCER = "introducer"
    WHEN = "when"
    AMOUNT = "amount"
    NUMBER = "number"
    MEANS = "means"


FIELDS = {
    ListKind.MEMBERS: (
        Field.NAME,
        Field.PHONE,
        Field.CODE,
        Field.GENDER,
        Field.BIRTHDAY,
        Field.JOINED,
        Field.POINTS,
        Field.TAGS,
        Field.NOTE,
        Field.ADDRESS,
        Field.INTRODUCER,
    ),
    ListKind.BALANCES: (Field.PHONE, Field.CODE, Field.POINTS),
    ListKind.PURCHASES: (
        Field.WHEN,
        Field.PHONE,
        Field.CODE,
        Field.AMOUNT,
        Field.NUMBER,
        Field.MEANS,
    ),
}
"""What a list of each kind may hold."""
_WORDS: dict[Field, tuple[str, ...]] = {
    Field.NAME: (
        "姓名", "名字", "名称", "会员姓名", "会员名称", "顾客", "顾客姓名", "客户", "客户姓名",
        "name", "full name", "customer",
    ),
    Field.PHONE: (
        "手机", "手机号", "手机号码", "电话", "电话号码", "联系电话", "联系方式", "会员手机",
        "会员电话", "行动电话", "联络电话", "联络方式",
        "phone", "mobile", "telephone", "tel", "cell", "phone number",
    ),
    Field.CODE: (
        "卡号", "会员卡号", "会员号", "会员编号", "会员代号", "编号",
        "card", "card number", "card no", "member id", "member number", "code",
        "customer id", "customer_id",
    ),
    Field.GENDER: ("性别", "gender", "sex"),
    Field.BIRTHDAY: (
        "生日", "出生日期", "出生年月日", "会员生日",
        "birthday", "date of birth", "birth date", "dob",
    ),
    Field.JOINED: (
        "开卡日期", "入会日期", "注册日期", "注册时间", "办卡日期", "加入日期", "开卡时间",
        "joined", "join date", "member since", "registered", "signup date",
    ),
    Field.POINTS: (
        "积分", "可用积分", "剩余积分", "当前积分", "积分余额",
        "会员积分", "点数", "会员点数", "红利点数", "剩余点数", "可用点数", "累积点数",
        "points", "balance", "point balance", "points balance",
    ),
    Field.TAGS: (
        "标签", "会员等级", "等级", "级别", "卡类型", "卡别", "tags", "tag", "tier", "level",
    ),
    Field.NOTE: ("备注", "附注", "说明", "note", "notes", "remark", "remarks", "comment"),
    Field.ADDRESS: ("地址", "住址", "联系地址", "联络地址", "address"),
    Field.INTRODUCER: (
        "介绍人", "推荐人", "介绍人手机", "introduced by", "referrer", "referred by",
    ),
    Field.WHEN: (
        "时间", "日期", "消费时间", "消费日期", "交易时间", "交易日期", "下单时间",
        "date", "time", "when", "date and time", "purchase date",
    ),
    Field.AMOUNT: (
        "金额", "消费金额", "实付", "实付金额", "实收", "实收金额", "支付金额",
        "amount", "total", "paid", "dollar_value", "dollar value",
    ),
    Field.NUMBER: (
        "单号", "订单号", "订单编号", "流水号", "小票号", "发票号码",
        "receipt", "receipt number", "order", "order number",
    ),
    Field.MEANS: (
        "支付方式", "付款方式", "付款别", "means", "payment", "paid by", "payment method",
    ),
}  # fmt: skip
HEADS = {fold(word): field for field, words in _WORDS.items() for word in words}
"""The field that a head names; it is looked up in simplified writing."""
TOTALS = frozenset({
    "合计", "合計", "总计", "總計", "小计", "小計", "共计", "共計", "总和", "總和", "总额", "總額",
    "total", "totals", "sum", "grand total",
})  # fmt: skip
