"""The counter: find a member, ring up a sale, take the money."""
