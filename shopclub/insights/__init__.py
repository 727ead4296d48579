"""What the owner sees: figures of a period, exactly as the rules define them."""
