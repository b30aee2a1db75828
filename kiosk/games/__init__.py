"""The game engines, one file each: what an author writes, and the rules. Pure functions."""
