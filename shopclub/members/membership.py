"""What a shop asks of those who join; a dated setting."""

from dataclasses import asdict, dataclass

from shopclub.storage.settings import Setting


@dataclass(frozen=True, slots=True)
class MembershipTerms:
    """Whether a member must leave a telephone number, or may have only a card."""

    phone_needed: bool = True


MEMBERSHIP_TERMS = Setting(
    name="membership",
    standard=MembershipTerms(),
    to_data=asdict,
    from_data=lambda data: MembershipTerms(**data),
)
