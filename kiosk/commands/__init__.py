"""The commands, each in a file that is read when it is asked for: see kiosk/cli.py."""
