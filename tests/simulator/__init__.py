"""A shop played at random beside a model of its rules in plain Python."""
