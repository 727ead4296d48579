"""Someone becomes a member in the past, with the card that the counter would have issued."""

from datetime import timedelta

from shopclub.kernel.codes import card_number
from shopclub.members.loading import LoadedMember
from shopclub.members.people import Member
from shopclub.sample.books import Books
from shopclub.sample.habits import Habit
from shopclub.sample.people import Person
from shopclub.sample.visits import Customer, Desk
from shopclub.staff.audit import AuditLine


def join(person: Person, *, member_id: int, habit: Habit, desk: Desk, books: Books) -> Customer:
    """Enter a new member, the lowest tier from the day on."""
    moment, by = desk.moment, desk.cashier.staff_id
    number = card_number(shop=desk.identity.number, running=member_id)
    phone = f"+86{person.phone}"
    books.people.append(
        LoadedMember(
            name=person.name,
            moment=moment,
            phone=phone,
            birthday=person.birthday,
            card_number=number,
            staff_id=by,
        )
    )
    books.lines.append(AuditLine("enrol", moment, by, f"member:{member_id}", {}))
    return Customer(
        member=Member(member_id, person.name, phone, number, moment.day, person.birthday),
        habit=habit,
        leaves_on=moment.day + timedelta(days=habit.faithful_days),
        tier=desk.terms.ladder.tiers[0],
    )
