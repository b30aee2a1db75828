"""`python -m ui` is `kiosk`, the whole program."""

from ui.cli import main

if __name__ == "__main__":
    main()
