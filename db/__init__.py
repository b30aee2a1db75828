"""The memory: the only SQL in the program. Knows rows, never professions."""
