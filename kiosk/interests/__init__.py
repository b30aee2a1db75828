"""What a child chose today: picture triads -> interests -> professions, honest about doubt.

Pure: no screen, no disk, no clock. Every accuracy said here is simulated, not yet validated
with children.
"""
