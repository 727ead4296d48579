"""The office: what the owner opens after closing, one page at a time beside a rail."""
