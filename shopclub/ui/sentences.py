"""What a refusal or a fault says to people: one sentence each, in the language in force.

The sentences of a feature are loaded for the first refusal that needs them.
"""

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.kernel.money import Currency


def sentence_of(error: ShopClubError | EnvironmentProblem, *, currency: Currency) -> str:
    """Return what to say to the person at the screen; raises LookupError if nobody wrote it."""
    if isinstance(error, EnvironmentProblem):
        from shopclub.ui.fault_sentences import sentence_of_fault

        return sentence_of_fault(error)
    from shopclub.ui.staff_sentences import of_people

    said = of_people(error) or _of_features(error, currency=currency)
    if said:
        return said
    raise LookupError(f"no sentence for {type(error).__name__}")


def _of_features(error: ShopClubError, *, currency: Currency) -> str:
    from shopclub.ui.backup_sentences import of_restoring
    from shopclub.ui.entry_sentences import of_entries
    from shopclub.ui.exchange_sentences import of_exchange
    from shopclub.ui.key_sentences import of_keys
    from shopclub.ui.member_sentences import of_members
    from shopclub.ui.paper_sentences import of_destinations
    from shopclub.ui.point_sentences import of_points
    from shopclub.ui.reward_sentences import of_catalogue, of_gifts, of_vouchers
    from shopclub.ui.sale_sentences import of_refunds_and_closings, of_sales
    from shopclub.ui.settings_sentences import of_settings
    from shopclub.ui.signup_sentences import of_signup
    from shopclub.ui.target_sentences import of_targets

    return (
        of_entries(error, currency)
        or of_points(error)
        or of_members(error)
        or of_signup(error)
        or of_sales(error, currency)
        or of_refunds_and_closings(error, currency)
        or of_gifts(error, currency)
        or of_catalogue(error)
        or of_vouchers(error, currency)
        or of_settings(error, currency)
        or of_destinations(error)
        or of_exchange(error)
        or of_restoring(error)
        or of_keys(error)
        or of_targets(error, currency)
    )
