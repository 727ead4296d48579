"""What every room may use: clock, money, periods, codes, text, errors; standard library only."""
