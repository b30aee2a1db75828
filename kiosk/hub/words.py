"""The report's words in the festival's three languages."""

LANGUAGES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}

_WORDS = {
    "report": ("Фестиваль есебі", "Отчёт о фестивале", "Festival report"),
    "none": ("әзірге жоқ", "пока нет", "none yet"),
    "all": ("Барлығы", "Всего", "All together"),
    "children": ("Балалар", "Дети", "Children"),
    "guides": (
        "Гидтер (басқа кестелерге кірмейді)",
        "Гиды (в других таблицах не учтены)",
        "Guides (in no other table)",
    ),
    "visits": ("Келу", "Посещений", "Visits"),
    "finished": ("Аяқталғаны", "Завершено", "Finished"),
    "mean_s": ("Орта есеппен, с", "В среднем, с", "Mean, s"),
    "streets": ("Көшелер", "Улицы", "Streets"),
    "street": ("Көше", "Улица", "Street"),
    "areas": ("Алаңдар", "Площадки", "Areas"),
    "area": ("Алаң", "Площадка", "Area"),
    "days": ("Күндер", "Дни", "Days"),
    "day": ("Күн", "День", "Day"),
    "hours": ("Сағаттар", "Часы", "Hours"),
    "hour": ("Сағат", "Час", "Hour"),
    "languages": ("Тілдер", "Языки", "Languages"),
    "language": ("Тіл", "Язык", "Language"),
    "quizzes": ("Викториналар", "Викторины", "Quizzes"),
    "quiz": ("Викторина", "Викторина", "Quiz"),
    "games": ("Ойындар", "Игры", "Games"),
    "game": ("Ойын", "Игра", "Game"),
    "played": ("Ойналғаны", "Сыграно", "Played"),
    "share": ("Ұпай үлесі", "Доля очков", "Points"),
    "professions": ("Ашылған мамандықтар", "Открытые профессии", "Professions opened"),
    "profession": ("Мамандық", "Профессия", "Profession"),
    "opened": ("Ашылғаны", "Открыто", "Opened"),
    "prizes": ("Ұтып алынған жүлделер", "Выигранные призы", "Prizes won"),
    "prize": ("Жүлде", "Приз", "Prize"),
    "won": ("Ұтылғаны", "Выиграно", "Won"),
    "stations": ("Станциялар", "Станции", "Stations"),
    "station": ("Станция", "Станция", "Station"),
    "last": ("Соңғы жазба", "Последняя запись", "Last fact"),
    "facts": ("Жазба", "Записей", "Facts"),
    "missing": ("Жетіспейді", "Не хватает", "Missing"),
    "gaps": ("Жетіспейтін жазбалар", "Недостающие записи", "Missing facts"),
    "from": ("Бастап", "С", "From"),
    "to": ("Дейін", "По", "To"),
    "forks": (
        "Көшірмеден екі рет жалғасқан журналдар",
        "Журналы, продолженные дважды из копии",
        "Journals that were copied and went on twice",
    ),
    "adopted": ("Қабылданды", "Принято", "Adopted"),
    "yes": ("иә", "да", "yes"),
    "no": ("жоқ", "нет", "no"),
    "uncounted": ("Есепке кірмегендер", "Не учтено", "Not counted"),
    "number": ("Саны", "Число", "Number"),
    "waiting_fork": (
        "Шешім күткен журнал жазбалары",
        "Записи, ждущие решения о журнале",
        "Facts waiting for a decision about their journal",
    ),
    "waiting_unknown": (
        "Түрі белгісіз жазбалар",
        "Записи неизвестного вида",
        "Facts of an unknown kind",
    ),
    "headless": (
        "Басы әлі келмеген келулер",
        "Посещения, начало которых ещё не поступило",
        "Visits whose beginning has not come yet",
    ),
}

WORDS: dict[str, dict[str, str]] = {
    lang: {word: said[column] for word, said in _WORDS.items()}
    for column, lang in enumerate(("kk", "ru", "en"))
}
