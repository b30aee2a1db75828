from kiosk.languages import LANGS, NAMES, names_of


def test_every_language_has_its_names() -> None:
    assert tuple(NAMES) == LANGS
    assert names_of("kk").own == "Қазақша"


def test_a_language_that_the_program_does_not_speak_is_called_by_its_code() -> None:
    assert names_of("de") == ("de", "de", "de")
