"""The recovery page: the second key to a festival, on paper and nowhere else.

The text is itself an age identity file, so that what was typed in from paper is a key.
"""

import pyrage

_HEAD = """\
# {name}
#
# Қалпына келтіру парағы. Ұйымдастырушының ноутбугі жоғалса, осы парақ пен бума көшірмесі бәрін
# қайтарады. Басып шығарып, сейфте сақтаңыз; файлды өшіріңіз.
# Лист восстановления. Если ноутбук организатора потерян, этот лист и копия папки вернут всё.
# Напечатайте, держите в сейфе; сам файл удалите.
# The recovery page. If the organizer's laptop is lost, this page and a copy of the folder bring
# everything back. Print it, keep it in a safe; delete the file itself.
#
"""


def page(name: str, identity: str) -> str:
    return _HEAD.format(name=name) + identity


def same_key(page_text: str, typed: str) -> bool:
    """Whether somebody typed the page's key: blanks and the size of letters do not matter."""
    kept = "".join(typed.split()).upper()
    lines = [line for line in page_text.splitlines() if not line.startswith("#")]
    if not kept.startswith("AGE-SECRET-KEY-1"):
        kept = "AGE-SECRET-KEY-1" + kept
    try:
        pyrage.x25519.Identity.from_str(kept)
    except pyrage.IdentityError:
        return False
    return [kept] == lines
