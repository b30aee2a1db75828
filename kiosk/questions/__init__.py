"""The kinds of questions, one file each: its struct and how an answer is judged."""
