"""Where the shop file does not open: why, and each way on."""
