"""What the program knows and decides: plain Python, no Qt, no SQL."""
