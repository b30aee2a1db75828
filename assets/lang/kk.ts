<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>The work</source>
        <translation>Жұмысы</translation>
    </message>
    <message>
        <source>The tools</source>
        <translation>Құралдары</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>How to learn</source>
        <translation>Қайда оқу</translation>
    </message>
    <message>
        <source>After grade 9</source>
        <translation>9-сыныптан кейін</translation>
    </message>
    <message>
        <source>After grade 11</source>
        <translation>11-сыныптан кейін</translation>
    </message>
    <message>
        <source>college</source>
        <translation>колледж</translation>
    </message>
    <message>
        <source>university</source>
        <translation>университет</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <translation>%1: %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>A day earlier</source>
        <translation>Бір күн бұрын</translation>
    </message>
    <message>
        <source>It is day %1</source>
        <translation>Бүгін %1-күн</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Бір күн кейін</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Right!</source>
        <translation>Дұрыс!</translation>
    </message>
    <message>
        <source>Not yet. Here is why:</source>
        <translation>Әзірге емес. Себебі мынада:</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Game</name>
    <message>
        <source>Tap two that belong together</source>
        <translation>Жұбын тап: екі картаны бас</translation>
    </message>
    <message>
        <source>Tap the steps in the right order</source>
        <translation>Қадамдарды дұрыс ретімен бас</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Нәтижені көру</translation>
    </message>
</context>
<context>
    <name>Games</name>
    <message>
        <source>Games</source>
        <translation>Ойындар</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>See you in the city!</source>
        <translation>Қалада кездескенше!</translation>
    </message>
    <message>
        <source>An errand for you: %1</source>
        <translation>Саған тапсырма: %1</translation>
    </message>
</context>
<context>
    <name>IdleRing</name>
    <message>
        <source>Still here?</source>
        <translation>Әлі осындасың ба?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on</source>
        <translation>Жалғастыру үшін экранды бас</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>For the guide</source>
        <translation>Жетекшіге арналған</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Басынан бастау</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Экранды сүрту</translation>
    </message>
    <message>
        <source>PIN …</source>
        <translation>PIN…</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Guide&apos;s play, not counted</source>
        <translation>Жетекші ойнауда, есепке кірмейді</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Visits</source>
        <translation>Келушілер</translation>
    </message>
    <message>
        <source>Finished rounds</source>
        <translation>Аяқталған ойындар</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Викториналар</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Ойындар</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Жүлделер</translation>
    </message>
    <message>
        <source>Not yet on a stick</source>
        <translation>Флешкаға жазылмағаны</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Station %1 · day %2</source>
        <translation>%1 стансасы · %2-күн</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Үзіліс</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Басынан бастау</translation>
    </message>
    <message>
        <source>Play as a guide</source>
        <translation>Жетекші болып ойнау</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Бағдарламадан шығу</translation>
    </message>
    <message>
        <source>Really leave? The screen will show the desktop.</source>
        <translation>Шынымен шығасыз ба? Экранда жұмыс үстелі ашылады.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Қалу</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Иә, шығу</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Guide&apos;s PIN</source>
        <translation>Жетекшінің PIN коды</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Тым көп әрекет. %n секунд күтіңіз.</numerusform>
            <numerusform>Тым көп әрекет. %n секунд күтіңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>PIN код дұрыс емес.</translation>
    </message>
    <message>
        <source>Type the six digits</source>
        <translation>Алты цифрды теріңіз</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Өшіру</translation>
    </message>
</context>
<context>
    <name>Prize</name>
    <message>
        <source>Your prize</source>
        <translation>Сенің жүлдең</translation>
    </message>
    <message>
        <source>Take a photo of the code and show it at the prize desk.</source>
        <translation>Кодты суретке түсіріп, жүлде үстелінде көрсет.</translation>
    </message>
    <message>
        <source>No phone? Call a guide.</source>
        <translation>Телефоның жоқ па? Жетекшіні шақыр.</translation>
    </message>
</context>
<context>
    <name>Professions</name>
    <message>
        <source>Professions</source>
        <translation>Мамандықтар</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
</context>
<context>
    <name>Quizzes</name>
    <message>
        <source>Quizzes</source>
        <translation>Викториналар</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Take your prize</source>
        <translation>Жүлдеңді ал</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Сау бол!</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>One more window is lit in the street!</source>
        <translation>Көшеде тағы бір терезе жанды!</translation>
    </message>
    <message>
        <source>Every try lights a window in the street!</source>
        <translation>Әр талпыныс көшеде бір терезе жағады!</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Put the festival stick in, then press the button.</source>
        <translation>Фестиваль флешкасын салып, батырманы басыңыз.</translation>
    </message>
    <message>
        <source>Looking for the stick …</source>
        <translation>Флешка ізделуде…</translation>
    </message>
    <message>
        <source>Sealing the records …</source>
        <translation>Жазбалар мөрленуде…</translation>
    </message>
    <message>
        <source>Writing. Leave the stick in.</source>
        <translation>Жазылуда. Флешканы суырмаңыз.</translation>
    </message>
    <message>
        <source>Reading it back. Leave the stick in.</source>
        <translation>Жазба тексерілуде. Флешканы суырмаңыз.</translation>
    </message>
    <message>
        <source>You may take the stick</source>
        <translation>Флешканы алуға болады</translation>
    </message>
    <message>
        <source>No stick found. Put one in and press again.</source>
        <translation>Флешка табылмады. Салып, қайта басыңыз.</translation>
    </message>
    <message>
        <source>The stick is full. Put in another one.</source>
        <translation>Флешкада орын жоқ. Басқасын салыңыз.</translation>
    </message>
    <message>
        <source>The stick is locked. Slide its switch or use another one.</source>
        <translation>Флешка жазудан қорғалған. Ысырмасын жылжытыңыз немесе басқасын салыңыз.</translation>
    </message>
    <message>
        <source>The stick cannot be read. Use another one.</source>
        <translation>Флешка оқылмайды. Басқасын салыңыз.</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Put it in and press again.</source>
        <translation>Флешка ерте суырылды. Салып, қайта басыңыз.</translation>
    </message>
    <message>
        <source>The copy came out wrong. Repeat with another stick.</source>
        <translation>Көшірме қате шықты. Басқа флешкамен қайталаңыз.</translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation>Қайта жазу</translation>
    </message>
    <message>
        <source>Fill a stick</source>
        <translation>Флешкаға жазу</translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>Professions</source>
        <translation>Мамандықтар</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Викториналар</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Ойындар</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Сау бол!</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This station cannot open yet</source>
        <translation>Станса әзірге ашылмайды</translation>
    </message>
</context>
<context>
    <name>TrueFalse</name>
    <message>
        <source>True</source>
        <translation>Рас</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Жалған</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>Quieter</source>
        <translation>Ақырын</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Қаттырақ</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Clean the screen now</source>
        <translation>Енді экранды сүртіңіз</translation>
    </message>
</context>
</TS>
