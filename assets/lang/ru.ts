<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>The work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>The tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>How to learn</source>
        <translation>Где учиться</translation>
    </message>
    <message>
        <source>After grade 9</source>
        <translation>После 9 класса</translation>
    </message>
    <message>
        <source>After grade 11</source>
        <translation>После 11 класса</translation>
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
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
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
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>It is day %1</source>
        <translation>Идёт день %1</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>На день позже</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Right!</source>
        <translation>Верно!</translation>
    </message>
    <message>
        <source>Not yet. Here is why:</source>
        <translation>Пока нет. Вот почему:</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Game</name>
    <message>
        <source>Tap two that belong together</source>
        <translation>Найди пары: нажми две карточки</translation>
    </message>
    <message>
        <source>Tap the steps in the right order</source>
        <translation>Нажимай шаги по порядку</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>К результату</translation>
    </message>
</context>
<context>
    <name>Games</name>
    <message>
        <source>Games</source>
        <translation>Игры</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>See you in the city!</source>
        <translation>До встречи в городе!</translation>
    </message>
    <message>
        <source>An errand for you: %1</source>
        <translation>Задание для тебя: %1</translation>
    </message>
</context>
<context>
    <name>IdleRing</name>
    <message>
        <source>Still here?</source>
        <translation>Ты ещё здесь?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on</source>
        <translation>Нажми на экран, чтобы продолжить</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>For the guide</source>
        <translation>Для ведущего</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Протереть экран</translation>
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
        <translation>Назад</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Guide&apos;s play, not counted</source>
        <translation>Играет ведущий, не считается</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Visits</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Finished rounds</source>
        <translation>Пройдено до конца</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Викторины</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Игры</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Призы</translation>
    </message>
    <message>
        <source>Not yet on a stick</source>
        <translation>Ещё не на флешке</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Station %1 · day %2</source>
        <translation>Станция %1 · день %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Play as a guide</source>
        <translation>Играть как ведущий</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Выйти из программы</translation>
    </message>
    <message>
        <source>Really leave? The screen will show the desktop.</source>
        <translation>Точно выйти? На экране появится рабочий стол.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Да, выйти</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Guide&apos;s PIN</source>
        <translation>PIN ведущего</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Слишком много попыток. Подождите %n секунду.</numerusform>
            <numerusform>Слишком много попыток. Подождите %n секунды.</numerusform>
            <numerusform>Слишком много попыток. Подождите %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>Это не тот PIN.</translation>
    </message>
    <message>
        <source>Type the six digits</source>
        <translation>Наберите шесть цифр</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>Prize</name>
    <message>
        <source>Your prize</source>
        <translation>Твой приз</translation>
    </message>
    <message>
        <source>Take a photo of the code and show it at the prize desk.</source>
        <translation>Сфотографируй код и покажи на столе призов.</translation>
    </message>
    <message>
        <source>No phone? Call a guide.</source>
        <translation>Нет телефона? Позови ведущего.</translation>
    </message>
</context>
<context>
    <name>Professions</name>
    <message>
        <source>Professions</source>
        <translation>Профессии</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>Quizzes</name>
    <message>
        <source>Quizzes</source>
        <translation>Викторины</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Take your prize</source>
        <translation>Забрать приз</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Пока!</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>One more window is lit in the street!</source>
        <translation>На улице зажглось ещё одно окно!</translation>
    </message>
    <message>
        <source>Every try lights a window in the street!</source>
        <translation>Каждая попытка зажигает окно на улице!</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Put the festival stick in, then press the button.</source>
        <translation>Вставьте флешку фестиваля и нажмите кнопку.</translation>
    </message>
    <message>
        <source>Looking for the stick …</source>
        <translation>Ищем флешку…</translation>
    </message>
    <message>
        <source>Sealing the records …</source>
        <translation>Запечатываем записи…</translation>
    </message>
    <message>
        <source>Writing. Leave the stick in.</source>
        <translation>Записываем. Не вынимайте флешку.</translation>
    </message>
    <message>
        <source>Reading it back. Leave the stick in.</source>
        <translation>Проверяем запись. Не вынимайте флешку.</translation>
    </message>
    <message>
        <source>You may take the stick</source>
        <translation>Флешку можно забрать</translation>
    </message>
    <message>
        <source>No stick found. Put one in and press again.</source>
        <translation>Флешка не найдена. Вставьте её и нажмите ещё раз.</translation>
    </message>
    <message>
        <source>The stick is full. Put in another one.</source>
        <translation>На флешке нет места. Вставьте другую.</translation>
    </message>
    <message>
        <source>The stick is locked. Slide its switch or use another one.</source>
        <translation>Флешка защищена от записи. Сдвиньте переключатель или возьмите другую.</translation>
    </message>
    <message>
        <source>The stick cannot be read. Use another one.</source>
        <translation>Флешка не читается. Возьмите другую.</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Put it in and press again.</source>
        <translation>Флешку вынули слишком рано. Вставьте её и нажмите ещё раз.</translation>
    </message>
    <message>
        <source>The copy came out wrong. Repeat with another stick.</source>
        <translation>Копия получилась с ошибкой. Повторите с другой флешкой.</translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation>Записать ещё раз</translation>
    </message>
    <message>
        <source>Fill a stick</source>
        <translation>Записать флешку</translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>Professions</source>
        <translation>Профессии</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Викторины</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Игры</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Пока!</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This station cannot open yet</source>
        <translation>Станция пока не может открыться</translation>
    </message>
</context>
<context>
    <name>TrueFalse</name>
    <message>
        <source>True</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Clean the screen now</source>
        <translation>Протрите экран сейчас</translation>
    </message>
</context>
</TS>
