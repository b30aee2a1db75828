"""Five challenges of 25 seconds, each tied to professions. "This try", never an aptitude.

Pure: a seed deals, moves and milliseconds come in, a table goes out. Each is a file beside this.
"""
