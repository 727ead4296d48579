"""What a club gives for points or loyalty: gifts from a catalogue, and vouchers."""
