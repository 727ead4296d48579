"""What a shop asks of those who join; a dated setting."""

from dataclasses import asdict, dataclass

from shopclub.storage.settings import Setting

MOST_SILENT_YEARS = 30


@dataclass(frozen=True, slots=True)
class MembershipTerms:
    """What nobody joins without: a telephone number, or may it be only a card; the notice accepted.

    At the desk the notice is always asked for; `notice_needed` asks it of scripts and lists too.
    A guardian consents for those younger than `guardian_below` years; 0 asks nobody. Whoever was
    silent for `silent_years` is proposed for erasing, 0 proposes nobody; nobody goes by themselves.
    """

    phone_needed: bool = True
    notice_needed: bool = False
    guardian_below: int = 14
    silent_years: int = 3

    def __post_init__(self) -> None:
        if not 0 <= self.guardian_below <= 21:
            raise ValueError("a guardian consents for those below 0 to 21 years")
        if not 0 <= self.silent_years <= MOST_SILENT_YEARS:
            raise ValueError("people are proposed for erasing after 0 to 30 years")


MEMBERSHIP_TERMS = Setting(
    name="membership",
    standard=MembershipTerms(),
    to_data=asdict,
    from_data=lambda data: MembershipTerms(**data),
)
