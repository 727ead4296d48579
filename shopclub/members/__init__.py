"""Who belongs to the club: people, their cards, and how the counter finds them."""
