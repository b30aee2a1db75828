<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message numerus="yes">
        <source>%n window(s) lit today</source>
        <translation>
            <numerusform>Сегодня горит %n окно</numerusform>
            <numerusform>Сегодня горят %n окна</numerusform>
            <numerusform>Сегодня горит %n окон</numerusform>
        </translation>
    </message>
    <message>
        <source>Light the first window today!</source>
        <translation>Зажги сегодня первое окно!</translation>
    </message>
    <message>
        <source>Who could I be?</source>
        <translation>Кем я могу стать?</translation>
    </message>
</context>
<context>
    <name>Cup</name>
    <message>
        <source>Best of this hour: %1</source>
        <translation>Лучшее за этот час: %1</translation>
    </message>
</context>
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
    <message>
        <source>Try it!</source>
        <translation>Попробуй!</translation>
    </message>
    <message>
        <source>Would you do this for a day?</source>
        <translation>Хочешь поработать так один день?</translation>
    </message>
    <message>
        <source>For a day?</source>
        <translation>На день?</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Opens today at %1</source>
        <translation>Откроемся сегодня в %1</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1</source>
        <translation>Откроемся завтра в %1</translation>
    </message>
    <message>
        <source>Opens on %1 at %2</source>
        <translation>Откроемся %1 в %2</translation>
    </message>
    <message>
        <source>Thank you for coming!</source>
        <translation>Спасибо, что пришли!</translation>
    </message>
    <message>
        <source>The festival is over. See you at work!</source>
        <translation>Фестиваль окончен. До встречи на работе!</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) lit today</source>
        <translation>
            <numerusform>Сегодня зажжено %n окно</numerusform>
            <numerusform>Сегодня зажжено %n окна</numerusform>
            <numerusform>Сегодня зажжено %n окон</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>High contrast</source>
        <translation>Чёткие цвета</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Calm: no clock, no confetti</source>
        <translation>Спокойно: без часов и конфетти</translation>
    </message>
    <message>
        <source>Sound off for 5 minutes</source>
        <translation>Без звука 5 минут</translation>
    </message>
    <message>
        <source>Everything lower</source>
        <translation>Всё пониже</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <translation>Сделай удобно</translation>
    </message>
    <message>
        <source>Text size A</source>
        <translation>Размер букв A</translation>
    </message>
    <message>
        <source>Text size A+</source>
        <translation>Размер букв A+</translation>
    </message>
    <message>
        <source>Text size A++</source>
        <translation>Размер букв A++</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
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
    <name>DoctorPage</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>One moment, everything is being checked</source>
        <translation>Минутку, всё проверяется</translation>
    </message>
</context>
<context>
    <name>FacePicker</name>
    <message>
        <source>Pick your face!</source>
        <translation>Выбери своего героя!</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Герой %1</translation>
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
    <message>
        <source>%1 of %2: well on the way!</source>
        <translation>%1 из %2: уже близко!</translation>
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
        <source>Build a robot, lay its cards, run</source>
        <translation>Собери робота, выложи карточки, запусти</translation>
    </message>
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
    <message>
        <source>Send each thing to its place</source>
        <translation>Отправь каждую вещь на её место</translation>
    </message>
    <message>
        <source>Set the dial to what you think</source>
        <translation>Поставь стрелку так, как думаешь</translation>
    </message>
    <message>
        <source>Keep every gauge in the green</source>
        <translation>Держи все приборы в зелёном</translation>
    </message>
    <message>
        <source>Tap what is dangerous</source>
        <translation>Нажми на то, что опасно</translation>
    </message>
    <message>
        <source>Hold it against the card: accept or reject</source>
        <translation>Сравни с картой: прими или верни</translation>
    </message>
    <message>
        <source>Who is it? The fewer clues, the more points</source>
        <translation>Кто это? Меньше подсказок — больше очков</translation>
    </message>
    <message>
        <source>Hold the brake, stand at the mark</source>
        <translation>Держи тормоз, встань у знака</translation>
    </message>
    <message>
        <source>Hold the helm, keep to the way</source>
        <translation>Держи штурвал и не сходи с пути</translation>
    </message>
    <message>
        <source>Queue the blocks, then run</source>
        <translation>Собери блоки и запусти</translation>
    </message>
    <message>
        <source>Follow the line, evenly</source>
        <translation>Веди по линии ровно</translation>
    </message>
    <message>
        <source>How many of you play?</source>
        <translation>Сколько вас играет?</translation>
    </message>
    <message>
        <source>Hold a lever: the arm moves</source>
        <translation>Держи рычаг: стрела движется</translation>
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
    <name>Giver</name>
    <message>
        <source>Take your prize</source>
        <translation>Забрать приз</translation>
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
    <message>
        <source>Well played! Now it is the next one's turn.</source>
        <translation>Молодец! Теперь очередь следующего.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>How many are you?</source>
        <translation>Сколько вас?</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%n игрок</numerusform>
            <numerusform>%n игрока</numerusform>
            <numerusform>%n игроков</numerusform>
        </translation>
    </message>
    <message>
        <source>Four or more</source>
        <translation>Четверо или больше</translation>
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
    <name>KitPage</name>
    <message>
        <source>These are not the letters of %1: look at its card, mend them and go again.</source>
        <translation>Это не знаки %1: посмотрите на карточку, исправьте и отправьте снова.</translation>
    </message>
    <message>
        <source>The stick was taken out. Nothing has changed: put it in again.</source>
        <translation>Флешку вынули. Ничего не изменилось: вставьте её снова.</translation>
    </message>
    <message>
        <source>What is played lies not beside the kits: copy the whole folder to the stick again.</source>
        <translation>Рядом с комплектами нет содержания игр: скопируйте на флешку всю папку заново.</translation>
    </message>
    <message>
        <source>This kit does not fit what lies beside it: the kits have to be made again.</source>
        <translation>Комплект не подходит к содержанию рядом: комплекты надо сделать заново.</translation>
    </message>
    <message>
        <source>The disk takes no more: make room on it, then go again.</source>
        <translation>На диске нет места: освободите его и отправьте снова.</translation>
    </message>
    <message>
        <source>This kit is older than the one that is here: look for a newer stick.</source>
        <translation>Этот комплект старше здешнего: найдите флешку поновее.</translation>
    </message>
    <message>
        <source>Two laptops made kits of the same number: call the organizer.</source>
        <translation>Два ноутбука сделали комплекты с одним номером: позовите организатора.</translation>
    </message>
    <message>
        <source>This is %1 and stays it: choose %1 in the list.</source>
        <translation>Это %1 и ею останется: выберите %1 в списке.</translation>
    </message>
    <message>
        <source>This station belongs to another festival. Its records stay here, set aside.</source>
        <translation>Эта станция другого фестиваля. Её записи останутся здесь, отложенными.</translation>
    </message>
    <message>
        <source>This file is no kit: choose another one.</source>
        <translation>Этот файл не комплект: выберите другой.</translation>
    </message>
    <message>
        <source>This kit was made by a newer program: update kiosk here first.</source>
        <translation>Комплект сделан более новой программой: сначала обновите kiosk здесь.</translation>
    </message>
    <message>
        <source>This kit is damaged: copy it from the organizer's laptop again.</source>
        <translation>Комплект повреждён: скопируйте его с ноутбука организатора заново.</translation>
    </message>
    <message>
        <source>The kit is in</source>
        <translation>Комплект принят</translation>
    </message>
    <message>
        <source>Leave the stick in</source>
        <translation>Не вынимайте флешку</translation>
    </message>
    <message>
        <source>Put the stick with the kits in</source>
        <translation>Вставьте флешку с комплектами</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Wait %n second(s).</source>
        <translation>
            <numerusform>Слишком много неверных кодов. Подождите %n секунду.</numerusform>
            <numerusform>Слишком много неверных кодов. Подождите %n секунды.</numerusform>
            <numerusform>Слишком много неверных кодов. Подождите %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no kit on this stick</source>
        <translation>На этой флешке нет комплектов</translation>
    </message>
    <message>
        <source>Touch the station that stands here</source>
        <translation>Коснитесь станции, которая стоит здесь</translation>
    </message>
    <message>
        <source>Touch the ten letters of its card</source>
        <translation>Наберите десять знаков с карточки</translation>
    </message>
    <message>
        <source>The kit of this station</source>
        <translation>Комплект этой станции</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Leave the other festival</source>
        <translation>Покинуть другой фестиваль</translation>
    </message>
    <message>
        <source>Another machine took this kit. Two of them give prizes twice: is it gone?</source>
        <translation>Комплект взяла другая машина. Две выдадут призы дважды: её больше нет?</translation>
    </message>
    <message>
        <source>Yes, it is gone</source>
        <translation>Да, её больше нет</translation>
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
    <message>
        <source>Prizes wait until a guide says, behind the PIN, which day it is</source>
        <translation>Призы ждут: ведущий вводит PIN и указывает, какой сегодня день</translation>
    </message>
    <message>
        <source>A queue: short rounds</source>
        <translation>Очередь: короткие раунды</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
</context>
<context>
    <name>LongWords</name>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
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
    <message>
        <source>Make it comfortable</source>
        <translation>Сделай удобно</translation>
    </message>
</context>
<context>
    <name>Moods</name>
    <message>
        <source>How was it?</source>
        <translation>Как тебе?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Спасибо!</translation>
    </message>
    <message>
        <source>Great!</source>
        <translation>Отлично!</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Так себе</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>All that were found</source>
        <translation>Все, кто нашёлся</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Насколько это точно?</translation>
    </message>
</context>
<context>
    <name>MyWindow</name>
    <message>
        <source>Pick your face!</source>
        <translation>Выбери своего героя!</translation>
    </message>
    <message>
        <source>The whole street is aglow!</source>
        <translation>Вся улица сияет огнями!</translation>
    </message>
    <message>
        <source>Window no. %1 is lit in the street!</source>
        <translation>На улице зажглось окно № %1!</translation>
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
    <message>
        <source>Stuck on the glass</source>
        <translation>Залипшие касания</translation>
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
    <message>
        <source>Lead an excursion</source>
        <translation>Вести экскурсию</translation>
    </message>
    <message>
        <source>Hours, kit, check</source>
        <translation>Часы, комплект, проверка</translation>
    </message>
    <message>
        <source>Hand over a prize</source>
        <translation>Выдать приз</translation>
    </message>
    <message>
        <source>Play and practise</source>
        <translation>Играть, учиться</translation>
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
    <name>PlacingCard</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 мм</translation>
    </message>
</context>
<context>
    <name>PlacingHeight</name>
    <message>
        <source>%1 cm</source>
        <translation>%1 см</translation>
    </message>
</context>
<context>
    <name>PlacingPage</name>
    <message>
        <source>Touch the arrow to where the floor is</source>
        <translation>Коснитесь стрелки туда, где пол</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass: − and + until the frame sits on its edges, then the number</source>
        <translation>Приложите банковскую карту к стеклу: − и +, пока рамка не ляжет на края, затем число</translation>
    </message>
    <message>
        <source>Measure from the floor to the lower edge of the glass, then touch the number</source>
        <translation>Измерьте от пола до нижнего края стекла, затем коснитесь числа</translation>
    </message>
    <message>
        <source>Touch the loudspeaker; when it is right at arm's length, touch the listener</source>
        <translation>Коснитесь динамика; когда на вытянутой руке в самый раз – слушателя</translation>
    </message>
    <message>
        <source>Compare with a watch, then touch the time</source>
        <translation>Сверьте с часами и коснитесь времени</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>На своём месте</translation>
    </message>
    <message>
        <source>The clock is more than ten minutes off: ask the festival's office</source>
        <translation>Часы ошибаются больше чем на десять минут: спросите офис фестиваля</translation>
    </message>
    <message>
        <source>All five are right</source>
        <translation>Все пять верны</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PlacingSound</name>
    <message>
        <source>Play it louder</source>
        <translation>Сыграть громче</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It is right at arm's length</source>
        <translation>На вытянутой руке в самый раз</translation>
    </message>
</context>
<context>
    <name>PlacingWay</name>
    <message>
        <source>The floor is there</source>
        <translation>Пол там</translation>
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
    <message>
        <source>Take the paper to the prize desk.</source>
        <translation>Возьми листок и отнеси к столу призов.</translation>
    </message>
    <message>
        <source>Today at %1, come in time</source>
        <translation>Сегодня в %1, приходи вовремя</translation>
    </message>
    <message>
        <source>It is open until %1.</source>
        <translation>Он открыт до %1.</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Как пройти</translation>
    </message>
    <message>
        <source>The prize desk is closed now: ask a guide.</source>
        <translation>Стол призов сейчас закрыт: спроси ведущего.</translation>
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
    <message>
        <source>Done</source>
        <translation>Готово</translation>
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
    <name>Restart</name>
    <message>
        <source>Begin again: hold for a second</source>
        <translation>Начать заново: держи секунду</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Goodbye</source>
        <translation>Пока!</translation>
    </message>
    <message>
        <source>Play a round to its end and do most of it well: some such rounds win a prize.</source>
        <translation>Доиграй до конца и сделай большую часть верно: некоторые такие игры приносят приз.</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>Через %n мин</numerusform>
            <numerusform>Через %n мин</numerusform>
            <numerusform>Через %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Next one's turn</source>
        <translation>Очередь следующего</translation>
    </message>
    <message>
        <source>Where do I learn it?</source>
        <translation>Где этому научиться?</translation>
    </message>
    <message>
        <source>Once more!</source>
        <translation>Ещё раз!</translation>
    </message>
    <message>
        <source>How does one win a prize?</source>
        <translation>Как выиграть приз?</translation>
    </message>
    <message>
        <source>About this trade</source>
        <translation>О профессии</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Открыто до %1</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Закрыто до %1</translation>
    </message>
    <message>
        <source>Closed: the festival is over</source>
        <translation>Закрыто: фестиваль окончен</translation>
    </message>
    <message>
        <source>Trial until %1, nothing is counted</source>
        <translation>Проба до %1, ничего не считается</translation>
    </message>
    <message>
        <source>DEMO: no festival's kit is here yet</source>
        <translation>DEMO: комплекта фестиваля ещё нет</translation>
    </message>
    <message>
        <source>Open the doors now</source>
        <translation>Открыть сейчас</translation>
    </message>
    <message>
        <source>Close the doors now</source>
        <translation>Закрыть сейчас</translation>
    </message>
    <message>
        <source>Try it for ten minutes</source>
        <translation>Проба на десять минут</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Закончить пробу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Take a kit from a stick</source>
        <translation>Взять комплект с флешки</translation>
    </message>
    <message>
        <source>Kit %1, news %2 taken</source>
        <translation>Комплект %1, новости %2 приняты</translation>
    </message>
    <message>
        <source>Kit %1, no news yet: a stick brings them</source>
        <translation>Комплект %1, новостей пока нет: их приносит флешка</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>Как висит экран</translation>
    </message>
    <message>
        <source>Is all well?</source>
        <translation>Всё ли в порядке?</translation>
    </message>
    <message>
        <source>Today's programme</source>
        <translation>Программа на сегодня</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Перестать читать</translation>
    </message>
</context>
<context>
    <name>StarLamps</name>
    <message>
        <source>You played to the end.</source>
        <translation>Раунд сыгран до конца.</translation>
    </message>
    <message>
        <source>Most of it was right.</source>
        <translation>Большая часть — верно.</translation>
    </message>
    <message>
        <source>Nearly all of it was right.</source>
        <translation>Почти всё — верно.</translation>
    </message>
    <message>
        <source>It lights when most is right.</source>
        <translation>Загорится, когда верна большая часть.</translation>
    </message>
    <message>
        <source>It lights when nearly all is right.</source>
        <translation>Загорится, когда верно почти всё.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
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
        <source>Tell the organizer: %1 cannot be read</source>
        <translation>Сообщите организатору: не читается %1</translation>
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
    <message>
        <source>Who could I be?</source>
        <translation>Кем я могу стать?</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>I have all signs: light the city</source>
        <translation>Все знаки собраны: зажечь город</translation>
    </message>
    <message>
        <source>Who could we be?</source>
        <translation>Кем мы можем стать?</translation>
    </message>
</context>
<context>
    <name>TrialFace</name>
    <message>
        <source>Trial until %1</source>
        <translation>Проба до %1</translation>
    </message>
    <message>
        <source>Trial until %1 · nothing is counted</source>
        <translation>Проба до %1 · ничего не считается</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>A prize to try</source>
        <translation>Пробный приз</translation>
    </message>
    <message>
        <source>Scan it at the prize desk: the desk says that it is a trial and hands nothing over.</source>
        <translation>Отсканируйте у стола призов: он скажет, что это проба, и ничего не выдаст.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Вижу</translation>
    </message>
</context>
<context>
    <name>TrialParcel</name>
    <message>
        <source>A prize to try</source>
        <translation>Пробный приз</translation>
    </message>
    <message>
        <source>Touch: win it now</source>
        <translation>Нажми – и он твой</translation>
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
    <name>Turner</name>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
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
    <name>Warning</name>
    <message>
        <source>The disk is nearly full: tell the organizer</source>
        <translation>Диск почти полон: скажите организатору</translation>
    </message>
    <message>
        <source>The disk is full: nobody can begin</source>
        <translation>Диск полон: начать никто не может</translation>
    </message>
    <message>
        <source>No prizes now: the journal&apos;s witness cannot be kept</source>
        <translation>Призов сейчас нет: отметка журнала не сохраняется</translation>
    </message>
    <message>
        <source>This is a copy of %1: no prizes on day %2. Tell the organizer</source>
        <translation>Это копия станции %1: в день %2 призов нет. Сообщите организатору</translation>
    </message>
    <message>
        <source>The records of %1 were damaged: tell the organizer, fill a stick</source>
        <translation>Записи станции %1 были повреждены: сообщите организатору, заполните флешку</translation>
    </message>
    <message>
        <source>The records of %1 were lost: tell the organizer</source>
        <translation>Записи станции %1 потеряны: сообщите организатору</translation>
    </message>
    <message>
        <source>Somebody took the records of %1 away while it ran: they are back</source>
        <translation>Записи станции %1 кто-то убрал во время работы: они возвращены</translation>
    </message>
    <message>
        <source>%1 was restored from an older copy: tell the organizer</source>
        <translation>%1 восстановлена из старой копии: сообщите организатору</translation>
    </message>
    <message>
        <source>This festival was played here before: say which day it is</source>
        <translation>Этот фестиваль здесь уже шёл: укажите, какой сегодня день</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Clean the screen now</source>
        <translation>Протрите экран сейчас</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>Set</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Tap the scale, then − or +</source>
        <translation>Нажми на шкалу, потом − или +</translation>
    </message>
    <message>
        <source>Hold, then let go</source>
        <translation>Держи, потом отпусти</translation>
    </message>
</context>
<context>
    <name>EstimateHand</name>
    <message>
        <source>Hold, then let go</source>
        <translation>Держи, потом отпусти</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>EstimateHand</name>
    <message>
        <source>Hold, then let go</source>
        <translation>Держи, потом отпусти</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>en</source>
        <translation>ru</translation>
    </message>
</context>
<context>
    <name>Hazard</name>
    <message>
        <source>That is all</source>
        <translation>Это всё</translation>
    </message>
</context>
<context>
    <name>BrakeHands</name>
    <message>
        <source>Brake</source>
        <translation>Тормоз</translation>
    </message>
</context>
<context>
    <name>HelmHands</name>
    <message>
        <source>Left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Go around</source>
        <translation>На второй круг</translation>
    </message>
</context>
<context>
    <name>Robot</name>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>Другой уровень</translation>
    </message>
</context>
<context>
    <name>Steady</name>
    <message>
        <source>Follow the line, evenly</source>
        <translation>Веди по линии ровно</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>GameTold</name>
    <message>
        <source>%1 of %2 runs won</source>
        <translation>Побед: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>вничью: %n</numerusform>
            <numerusform>вничью: %n</numerusform>
            <numerusform>вничью: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stops at the mark</source>
        <translation>Точных остановок: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 well held</source>
        <translation>Точно: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 sorted right</source>
        <translation>Верно рассортировано: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rode past</source>
        <translation>
            <numerusform>%n уехал мимо</numerusform>
            <numerusform>%n уехали мимо</numerusform>
            <numerusform>%n уехало мимо</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 set exactly</source>
        <translation>Точно: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n came close</source>
        <translation>
            <numerusform>%n почти точно</numerusform>
            <numerusform>%n почти точно</numerusform>
            <numerusform>%n почти точно</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seconds in the green</source>
        <translation>В зелёном: %1 с из %2</translation>
    </message>
    <message>
        <source>then protection shut it down safely</source>
        <translation>потом защита всё безопасно остановила</translation>
    </message>
    <message>
        <source>%1 of %2 dangers found</source>
        <translation>Найдено опасностей: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 judged right</source>
        <translation>Верно проверено: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n slipped through</source>
        <translation>
            <numerusform>%n брак пропущен</numerusform>
            <numerusform>%n брака пропущено</numerusform>
            <numerusform>%n браков пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pairs at once</source>
        <translation>Пар с первого раза: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps at once</source>
        <translation>Шагов с первого раза: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 known at once</source>
        <translation>Узнано сразу: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 levels solved</source>
        <translation>Пройдено уровней: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n with the shortest program</source>
        <translation>
            <numerusform>%n — самой короткой программой</numerusform>
            <numerusform>%n — самой короткой программой</numerusform>
            <numerusform>%n — самой короткой программой</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% even</source>
        <translation>Ровно на %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) too slow</source>
        <translation>
            <numerusform>%n место слишком медленно</numerusform>
            <numerusform>%n места слишком медленно</numerusform>
            <numerusform>%n мест слишком медленно</numerusform>
        </translation>
    </message>
    <message>
        <source>Right answers: %1 of %2</source>
        <translation>Верных ответов: %1 из %2</translation>
    </message>
    <message>
        <source>Well played, both! One was a little ahead.</source>
        <translation>Оба молодцы! Один чуть впереди.</translation>
    </message>
    <message>
        <source>Well played, both! You are equal.</source>
        <translation>Оба молодцы! У вас поровну.</translation>
    </message>
    <message>
        <source>Wagons filled: %1 of %2</source>
        <translation>Наполнено вагонеток: %1 из %2</translation>
    </message>
    <message>
        <source>You all, together!</source>
        <translation>Вы все вместе!</translation>
    </message>
</context>
<context>
    <name>PlayersChoice</name>
    <message>
        <source>Two players</source>
        <translation>Два игрока</translation>
    </message>
    <message>
        <source>One player</source>
        <translation>Один игрок</translation>
    </message>
    <message>
        <source>All together, three or more</source>
        <translation>Все вместе: трое и больше</translation>
    </message>
</context>
<context>
    <name>MultipleChoice</name>
    <message>
        <source>Tap all the right ones</source>
        <translation>Отметь все правильные</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Tap them in the right order</source>
        <translation>Нажимай по порядку</translation>
    </message>
    <message>
        <source>your no. %1</source>
        <translation>у тебя: %1</translation>
    </message>
</context>
<context>
    <name>ShelfTile</name>
    <message>
        <source>Something covered</source>
        <translation>Что-то накрытое</translation>
    </message>
</context>
<context>
    <name>MatchPairs</name>
    <message>
        <source>Tap two that belong together</source>
        <translation>Нажми на два, что подходят друг другу</translation>
    </message>
</context>
<context>
    <name>Categorise</name>
    <message>
        <source>Where does the lit card belong?</source>
        <translation>Куда отнести цветную карточку?</translation>
    </message>
</context>
<context>
    <name>FillTheGap</name>
    <message>
        <source>Tap the word that is missing</source>
        <translation>Нажми на нужное слово</translation>
    </message>
</context>
<context>
    <name>Hotspot</name>
    <message>
        <source>Tap the place in the picture</source>
        <translation>Нажми на это место на картинке</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>As it should be</source>
        <translation>Так должно быть</translation>
    </message>
    <message>
        <source>As it is now: what is wrong?</source>
        <translation>Как сейчас: что не так?</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>How old are you?</source>
        <translation>Сколько тебе лет?</translation>
    </message>
    <message>
        <source>Does my mum know me?</source>
        <translation>А мама меня знает?</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation>Выбираю без взрослых</translation>
    </message>
    <message>
        <source>How old is the child?</source>
        <translation>Сколько лет ребёнку?</translation>
    </message>
    <message>
        <source>A grown-up – mum, dad, granny – taps first. The child looks away.</source>
        <translation>Сначала отвечает взрослый: мама, папа, бабушка. Ребёнок не подглядывает.</translation>
    </message>
</context>
<context>
    <name>Triad</name>
    <message>
        <source>What would you like to do most?</source>
        <translation>Что тебе больше всего хочется делать?</translation>
    </message>
    <message>
        <source>What will the child choose?</source>
        <translation>Что выберет ребёнок?</translation>
    </message>
</context>
<context>
    <name>Reaction</name>
    <message>
        <source>Line %1</source>
        <translation>Линия %1</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>Load %1</source>
        <translation>Груз %1</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Aircraft %1</source>
        <translation>Борт %1</translation>
    </message>
</context>
<context>
    <name>SpotTheDefect</name>
    <message>
        <source>Part %1</source>
        <translation>Деталь %1</translation>
    </message>
</context>
<context>
    <name>Challenge</name>
    <message>
        <source>Aircraft call. Repeat their order</source>
        <translation>Борта вызывают. Повтори по порядку</translation>
    </message>
    <message>
        <source>Tap the line that rings</source>
        <translation>Нажми линию, которая звонит</translation>
    </message>
    <message>
        <source>Find the load of the plan, only turned</source>
        <translation>Найди груз с плана: он только повёрнут</translation>
    </message>
    <message>
        <source>Find the part that is not like the others</source>
        <translation>Найди деталь, не похожую на другие</translation>
    </message>
    <message>
        <source>Lead the spark along the seam, calmly</source>
        <translation>Веди искру по шву, не торопясь</translation>
    </message>
    <message>
        <source>This try</source>
        <translation>В этот раз</translation>
    </message>
    <message>
        <source>Would you like to try?</source>
        <translation>Хочешь попробовать?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>25 seconds: %1</source>
        <translation>25 секунд: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>One try says little: every trade is learnt.</source>
        <translation>Один раз мало что значит: любому делу учатся.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>Tried</name>
    <message>
        <source>Tap what you have tried already, anywhere</source>
        <translation>Нажми на то, что уже приходилось пробовать</translation>
    </message>
    <message>
        <source>Have you tried it?</source>
        <translation>Что тебе уже знакомо?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>In a simulation the first was right %1 times in 10.</source>
        <translation>В модели первый интерес верен %1 раз из 10.</translation>
    </message>
    <message>
        <source>Today many things interest you</source>
        <translation>Сегодня тебе многое интересно</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Once more from the beginning</source>
        <translation>Ещё раз с начала</translation>
    </message>
    <message>
        <source>About this trade</source>
        <translation>Об этой профессии</translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>Take it along</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Point a phone's camera at the code</source>
        <translation>Наведи камеру телефона на код</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Your sheet is coming</source>
        <translation>Твой лист печатается</translation>
    </message>
    <message>
        <source>The printer is not ready: ask a guide</source>
        <translation>Принтер не готов: позови гида</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Master class at %1: %2</source>
        <translation>Мастер-класс в %1: %2</translation>
    </message>
    <message>
        <source>You have tried it already</source>
        <translation>Тебе уже доводилось это делать</translation>
    </message>
    <message>
        <source>You tried a task of this trade</source>
        <translation>Тебе знакомо задание из этой работы</translation>
    </message>
    <message>
        <source>You looked into it today: %1</source>
        <translation>Сегодня уже знакомо: %1</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation>Твой выбор: %1</translation>
    </message>
    <message>
        <source>The nearest of what is here today</source>
        <translation>Ближе всего из того, что здесь есть</translation>
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
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
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
        <source>firm in your list</source>
        <translation>прочность в твоём списке</translation>
    </message>
</context>
<context>
    <name>Excursion</name>
    <message>
        <source>True</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Left half</source>
        <translation>Левая половина</translation>
    </message>
    <message>
        <source>Right half</source>
        <translation>Правая половина</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Вопрос %1 из %2</translation>
    </message>
    <message>
        <source>Show the number of your answer with your fingers!</source>
        <translation>Покажите номер ответа на пальцах!</translation>
    </message>
    <message>
        <source>How many hands have the right answer?</source>
        <translation>Сколько рук с верным ответом?</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Показать ответ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>До свидания</translation>
    </message>
    <message numerus="yes">
        <source>Excursion, %n pupil(s)</source>
        <translation>
            <numerusform>Экскурсия: %n ученик</numerusform>
            <numerusform>Экскурсия: %n ученика</numerusform>
            <numerusform>Экскурсия: %n учеников</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could imagine working with their hands?</source>
        <translation>Кто мог бы работать руками?</translation>
    </message>
    <message>
        <source>Hands up!</source>
        <translation>Поднимите руки!</translation>
    </message>
    <message>
        <source>Hands up! At the beginning there were %1</source>
        <translation>Поднимите руки! В начале было %1</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Руки</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>Учителю</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Учеников</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>Начать %1</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>Откуда?</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Что сказать</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Следующая площадка</translation>
    </message>
</context>
<context>
    <name>DraftLayer</name>
    <message>
        <source>Content has changed: F5 shows it now</source>
        <translation>Содержание изменилось: F5 — показать сразу</translation>
    </message>
    <message>
        <source>Reach line: 1,015 mm from the floor</source>
        <translation>Линия досягаемости: 1015 мм от пола</translation>
    </message>
    <message>
        <source>The floor is not known: set floor_mm in settings.toml</source>
        <translation>Высота от пола не известна: впишите floor_mm в settings.toml</translation>
    </message>
</context>
<context>
    <name>BookMark</name>
    <message numerus="yes">
        <source>%n from the old book</source>
        <translation>
            <numerusform>из старой книги: %n</numerusform>
            <numerusform>из старой книги: %n</numerusform>
            <numerusform>из старой книги: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>book kept</source>
        <translation>книга ведётся</translation>
    </message>
    <message>
        <source>The stick with the book of this desk is missing: put it in.</source>
        <translation>Нет флешки с книгой этого стола: вставьте её.</translation>
    </message>
    <message>
        <source>The old book of this desk is missing: put its stick in.</source>
        <translation>Нет старой книги этого стола: вставьте её флешку.</translation>
    </message>
    <message>
        <source>The old book is being read.</source>
        <translation>Старая книга читается.</translation>
    </message>
    <message>
        <source>The stick is full: put in another one.</source>
        <translation>Флешка полна: вставьте другую.</translation>
    </message>
    <message>
        <source>The stick is locked: put in another one.</source>
        <translation>Флешка защищена от записи: вставьте другую.</translation>
    </message>
    <message>
        <source>The stick cannot be written: put in another one.</source>
        <translation>На флешку не пишется: вставьте другую.</translation>
    </message>
    <message>
        <source>The book on the stick cannot be read: put in another stick.</source>
        <translation>Книга на флешке не читается: вставьте другую флешку.</translation>
    </message>
    <message>
        <source>Somebody changed the book on the stick: put in another stick.</source>
        <translation>Книга на флешке изменена: вставьте другую флешку.</translation>
    </message>
    <message>
        <source>The book on the stick is of another desk: put in this desk's own.</source>
        <translation>Книга на флешке другого стола: вставьте свою.</translation>
    </message>
    <message>
        <source>The book on the stick is of another festival: put in another stick.</source>
        <translation>Книга на флешке другого фестиваля: вставьте другую флешку.</translation>
    </message>
    <message>
        <source>A newer desk goes on with this book: ask the organizer.</source>
        <translation>Эту книгу продолжает новый стол: спросите организатора.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Which day of the festival is it?</source>
        <translation>Какой сегодня день фестиваля?</translation>
    </message>
    <message>
        <source>The clock of this laptop says another one.</source>
        <translation>Часы ноутбука показывают другой.</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>день %1</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Open the desk</source>
        <translation>Открыть стол</translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation>Смена хранителя</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Закрыть стол</translation>
    </message>
    <message>
        <source>Hand it over all the same</source>
        <translation>Всё же выдать</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить выдачу</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s).</source>
        <translation>
            <numerusform>Слишком много неверных PIN. Подождите %n секунду.</numerusform>
            <numerusform>Слишком много неверных PIN. Подождите %n секунды.</numerusform>
            <numerusform>Слишком много неверных PIN. Подождите %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the keeper's PIN.</source>
        <translation>Это не PIN хранителя.</translation>
    </message>
    <message>
        <source>Type the keeper's PIN.</source>
        <translation>Наберите PIN хранителя.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PrizeDesk</name>
    <message>
        <source>Prize desk %1</source>
        <translation>Стол призов %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>день %1</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>How many lie here?</source>
        <translation>Сколько лежит здесь?</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>Сколько привезли?</translation>
    </message>
    <message>
        <source>How many are broken?</source>
        <translation>Сколько сломано?</translation>
    </message>
    <message>
        <source>How many were given away?</source>
        <translation>Сколько подарено?</translation>
    </message>
    <message>
        <source>Count every prize; what is right already may stay.</source>
        <translation>Пересчитайте каждый приз; верное можно оставить.</translation>
    </message>
    <message>
        <source>Choose a prize and type the number.</source>
        <translation>Выберите приз и наберите число.</translation>
    </message>
    <message>
        <source>by the book: %1</source>
        <translation>по книге: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Stock</source>
        <translation>Запас</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out today</source>
        <translation>
            <numerusform>выдано сегодня: %n</numerusform>
            <numerusform>выдано сегодня: %n</numerusform>
            <numerusform>выдано сегодня: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1 only</source>
        <translation>только до %1</translation>
    </message>
    <message>
        <source>nearly gone</source>
        <translation>почти нет</translation>
    </message>
    <message>
        <source>count them again</source>
        <translation>пересчитайте</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>кончились</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>Пополнить</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Подарок</translation>
    </message>
</context>
<context>
    <name>ShutPage</name>
    <message>
        <source>The desk is closed</source>
        <translation>Стол закрыт</translation>
    </message>
    <message>
        <source>the keeper's PIN</source>
        <translation>PIN хранителя</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Открыть стол</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Fill the stick</source>
        <translation>Записать флешку</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Hand over: %1</source>
        <translation>Выдайте: %1</translation>
    </message>
    <message>
        <source>Already handed out at %1</source>
        <translation>Уже выдан в %1</translation>
    </message>
    <message>
        <source>Already handed out by this desk</source>
        <translation>Уже выдан на этом столе</translation>
    </message>
    <message>
        <source>This is for desk %1</source>
        <translation>Это код стола %1</translation>
    </message>
    <message>
        <source>Too late: a code of day %1</source>
        <translation>Поздно: код %1-го дня</translation>
    </message>
    <message>
        <source>Too early: a code of day %1</source>
        <translation>Рано: код %1-го дня</translation>
    </message>
    <message>
        <source>A code of another festival</source>
        <translation>Код другого фестиваля</translation>
    </message>
    <message>
        <source>%1 was revoked: the keeper's PIN</source>
        <translation>Ключ %1 отозван: нужен PIN хранителя</translation>
    </message>
    <message>
        <source>A trial: no prize to hand over</source>
        <translation>Пробный код: приз не выдаётся</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Сканируйте код</translation>
    </message>
    <message>
        <source>Two codes at once: scan them one by one</source>
        <translation>Два кода сразу: сканируйте по одному</translation>
    </message>
    <message>
        <source>The festival has no such station</source>
        <translation>На фестивале нет такой станции</translation>
    </message>
    <message>
        <source>No station made this code</source>
        <translation>Этого кода не делала ни одна станция</translation>
    </message>
    <message>
        <source>Too many wrong codes: the keeper's PIN</source>
        <translation>Слишком много неверных кодов: нужен PIN хранителя</translation>
    </message>
    <message>
        <source>The old book of this desk is missing: the keeper's PIN</source>
        <translation>Нет старой книги этого стола: нужен PIN хранителя</translation>
    </message>
    <message>
        <source>%1 has two machines: the keeper's PIN</source>
        <translation>У %1 две машины: нужен PIN хранителя</translation>
    </message>
    <message>
        <source>Nothing to hand over on this code</source>
        <translation>По этому коду выдавать нечего</translation>
    </message>
    <message>
        <source>More than an hour ago: it stays handed out</source>
        <translation>Прошло больше часа: остаётся выданным</translation>
    </message>
    <message>
        <source>Cannot be read: scan it again</source>
        <translation>Не читается: сканируйте ещё раз</translation>
    </message>
    <message>
        <source>or type the short code under it, then Enter</source>
        <translation>или наберите короткий код под ним и Enter</translation>
    </message>
    <message>
        <source>Another scan came too soon: scan it again</source>
        <translation>Следующий код пришёл слишком рано: сканируйте ещё раз</translation>
    </message>
    <message>
        <source>The code is good again</source>
        <translation>Код снова действует</translation>
    </message>
    <message>
        <source>Scanner and desk work</source>
        <translation>Сканер и стол работают</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>день %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>the keeper's PIN</source>
        <translation>PIN хранителя</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Всё же выдать</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить выдачу</translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation>Смена хранителя</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Закрыть стол</translation>
    </message>
    <message>
        <source>It has begun: nobody gets in any more</source>
        <translation>Уже началось: больше никого не впускают</translation>
    </message>
</context>
<context>
    <name>OrganizerHub</name>
    <message>
        <source>Let go: it is poured in</source>
        <translation>Отпустите: это будет влито</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sticks</source>
        <translation>Флешки</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>A festival</source>
        <translation>Фестиваль</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>день %1 из %2</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>записей: %1</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечер</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>NoHubPage</name>
    <message>
        <source>This hub cannot be opened</source>
        <translation>Этот хаб не открыть</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
</context>
<context>
    <name>SticksPage</name>
    <message>
        <source>Bring the first stick</source>
        <translation>Принесите первую флешку</translation>
    </message>
    <message>
        <source>%1 of %2 are in</source>
        <translation>На месте %1 из %2</translation>
    </message>
    <message>
        <source>in</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>partly in</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>решить</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>Still to be fetched: %1</source>
        <translation>Осталось принести: %1</translation>
    </message>
    <message>
        <source>All is here</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Choose files or a folder …</source>
        <translation>Выбрать файлы или папку …</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Put a stick into this laptop, or drop files and folders here.
Each is read by itself; then you may take it.</source>
        <translation>Вставьте флешку в этот ноутбук или бросьте сюда файлы и папки.
Каждая прочитается сама; потом её можно забрать.</translation>
    </message>
    <message>
        <source>Prize desks</source>
        <translation>Столы призов</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Put a stick in</source>
        <translation>Вставьте флешку</translation>
    </message>
    <message>
        <source>You may take it</source>
        <translation>Можно забрать</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>Читается %1</translation>
    </message>
    <message>
        <source>It is seen by itself. Files and folders may be dropped on the window, too.</source>
        <translation>Её видно сразу. Файлы и папки можно бросить в окно.</translation>
    </message>
    <message>
        <source>%1: %2 new facts</source>
        <translation>%1: новых записей %2</translation>
    </message>
    <message>
        <source>File %1 of %2. Do not take it yet.</source>
        <translation>Файл %1 из %2. Пока не вынимайте.</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>What each stick said</source>
        <translation>Что сказала каждая флешка</translation>
    </message>
    <message>
        <source>Nothing was poured in yet.</source>
        <translation>Пока ничего не влито.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The key is locked: type its passphrase</source>
        <translation>Ключ закрыт: введите его пароль</translation>
    </message>
    <message>
        <source>The key is being opened …</source>
        <translation>Ключ открывается …</translation>
    </message>
    <message>
        <source>Drop organizer.key on this window</source>
        <translation>Бросьте organizer.key в это окно</translation>
    </message>
    <message>
        <source>Then %1 will be poured in.</source>
        <translation>Потом будет влито: %1.</translation>
    </message>
    <message>
        <source>It lies in the festival's folder, or on the stick from the safe.</source>
        <translation>Он лежит в папке фестиваля или на флешке из сейфа.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
</context>
<context>
    <name>SeePage</name>
    <message>
        <source>No numbers yet: pour in the first stick.</source>
        <translation>Чисел ещё нет: влейте первую флешку.</translation>
    </message>
</context>
<context>
    <name>BarsChart</name>
    <message>
        <source>Nothing to tell.</source>
        <translation>Сказать нечего.</translation>
    </message>
</context>
<context>
    <name>StacksChart</name>
    <message>
        <source>Too few to tell.</source>
        <translation>Слишком мало, чтобы назвать.</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Take authors' files</source>
        <translation>Взять файлы авторов</translation>
    </message>
    <message>
        <source>Drop the folder with the spreadsheets that authors sent back on this window. Each is taken by itself; what is to be mended lies in its folder “back”, as copies with remarks to send to them.</source>
        <translation>Перетащите на это окно папку с таблицами, которые вернули авторы. Каждый файл берётся отдельно; что нужно исправить, ляжет в её папку «back» копиями с замечаниями: отправьте их авторам.</translation>
    </message>
    <message>
        <source>Choose files or a folder …</source>
        <translation>Выбрать файлы или папку …</translation>
    </message>
    <message>
        <source>Set the map</source>
        <translation>Расставить карту</translation>
    </message>
    <message>
        <source>Where each thing stands in the hall: screens show the way by it.</source>
        <translation>Что где стоит в зале: по этому экраны показывают путь.</translation>
    </message>
    <message>
        <source>Make the festival</source>
        <translation>Создать фестиваль</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Проверить план</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>Write the kits</source>
        <translation>Записать комплекты</translation>
    </message>
    <message>
        <source>Write the news</source>
        <translation>Записать новости</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Give it a name and its size. Plan, keys, PINs and codes are made beside the hub; the recovery page is to be printed and kept in a safe.</source>
        <translation>Дайте название и размер. План, ключи, PIN-коды и коды появятся рядом с хабом; лист восстановления напечатайте и держите в сейфе.</translation>
    </message>
    <message>
        <source>The festival is made: its name and number stay. Go on with the next step.</source>
        <translation>Фестиваль создан: его имя и номер не меняются. Переходите к следующему шагу.</translation>
    </message>
    <message>
        <source>What is wrong with the plan is told by line, and what fits into its hours and screens.</source>
        <translation>Ошибки плана называются по строкам; и что поместится в его часы и экраны.</translation>
    </message>
    <message>
        <source>Write the plan as a spreadsheet, change it there, and read it back. It may also be dropped on this window.</source>
        <translation>Запишите план таблицей, измените её и прочитайте обратно. Её можно и бросить в это окно.</translation>
    </message>
    <message>
        <source>Put in the stick that goes from station to station. All kits are written onto it, and a card with its code for each is drawn, to be printed.</source>
        <translation>Вставьте флешку, с которой обходят станции. На неё запишутся все комплекты, а карточки с кодами нарисуются для печати.</translation>
    </message>
    <message>
        <source>The programme, closed places, notices, revoked keys and moved prizes reach every station and desk from any stick that has the news on it.</source>
        <translation>Программа, закрытые места, объявления, отозванные ключи и перемещённые призы доходят до каждой станции и стола с любой флешки, на которой есть новость.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Prize desks</source>
        <translation>Столы призов</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Write the spreadsheet</source>
        <translation>Записать таблицу</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Write kits and cards</source>
        <translation>Записать комплекты и карточки</translation>
    </message>
    <message>
        <source>The stick %1 is in.</source>
        <translation>Вставлена флешка %1.</translation>
    </message>
    <message>
        <source>No stick is in: kits are written beside the festival.</source>
        <translation>Флешки нет: комплекты запишутся рядом с фестивалем.</translation>
    </message>
    <message>
        <source>Rehearse it</source>
        <translation>Отрепетировать</translation>
    </message>
    <message>
        <source>The whole festival is played through by children that are not there: how long they wait, which prizes run out, whether the days suffice. It takes minutes; nothing of the real festival is touched.</source>
        <translation>Весь фестиваль проигрывают воображаемые дети: сколько они ждут, какие призы кончаются, хватает ли дней. Это занимает минуты; настоящий фестиваль не затронут.</translation>
    </message>
    <message>
        <source>Visitors in all</source>
        <translation>Посетителей всего</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>What was too hard?</source>
        <translation>Что было слишком трудно?</translation>
    </message>
    <message>
        <source>For authors only, never printed</source>
        <translation>Только авторам, не печатается</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Взглянуть: %1</translation>
    </message>
    <message>
        <source>No answers yet: pour in the first stick.</source>
        <translation>Ответов ещё нет: влейте первую флешку.</translation>
    </message>
    <message>
        <source>— Wilson's interval of 95 %</source>
        <translation>— интервал Уилсона, 95 %</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>наугад</translation>
    </message>
    <message>
        <source>No discrimination index: a visit answers five to ten questions that follow the child, so a rest score means nothing. A language with fewer than 100 answers is pale and compared with none; of twenty gaps, one stands out by chance.</source>
        <translation>Индекса дискриминации нет: за посещение отвечают на 5–10 вопросов, которые следуют за ребёнком, и балл по остальным ничего не значит. Язык, где меньше 100 ответов, бледный и не сравнивается; из двадцати разниц одна случайна.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>As a child sees it</source>
        <translation>Так видит ребёнок</translation>
    </message>
    <message>
        <source>What each language chose</source>
        <translation>Что выбрали на каждом языке</translation>
    </message>
</context>
<context>
    <name>EveningPage</name>
    <message>
        <source>Nothing is in yet: pour in the first stick.</source>
        <translation>Пока ничего нет: влейте первую флешку.</translation>
    </message>
    <message>
        <source>One page as PDF</source>
        <translation>Одна страница, PDF</translation>
    </message>
</context>
<context>
    <name>BoardTile</name>
    <message>
        <source>%1: choose a branch</source>
        <translation>%1: выбрать ветвь</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>Сделано %1 из %2</translation>
    </message>
</context>
<context>
    <name>SidesCard</name>
    <message>
        <source>%1 was copied and went on twice</source>
        <translation>Журнал %1 скопировали, и он продолжился дважды</translation>
    </message>
    <message>
        <source>Only what you choose is counted. The right branch is the station's own; the other came from a copy of its card. Were both played on, choose both.</source>
        <translation>Считается только то, что вы выберете. Верная ветвь – самой станции, другая появилась из копии её карты. Если дети играли на обеих, выберите обе.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>считается</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Считать эту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Counted by hand</source>
        <translation>Посчитано вручную</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Who counted</source>
        <translation>Кто считал</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>As a spreadsheet</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>день %1</translation>
    </message>
    <message>
        <source>Take out: %1, day %2</source>
        <translation>Убрать: %1, день %2</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Planned and held</source>
        <translation>Запланировано и состоялось</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Отчёт, PDF</translation>
    </message>
    <message>
        <source>Nothing is in yet: pour in the first stick.</source>
        <translation>Пока ничего нет: влейте первую флешку.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>план</translation>
    </message>
    <message>
        <source>held</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <source>of the plan</source>
        <translation>от плана</translation>
    </message>
    <message>
        <source>* counted by hand. All is written beside the hub, in this window's language.</source>
        <translation>* посчитано вручную. Всё записывается рядом с хабом, на языке этого окна.</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>Для партнёров</translation>
    </message>
</context>
<context>
    <name>ChooserCard</name>
    <message>
        <source>Choose what is to be poured in</source>
        <translation>Выберите, что влить</translation>
    </message>
    <message>
        <source>This folder cannot be looked into.</source>
        <translation>Эта папка не открывается.</translation>
    </message>
    <message>
        <source>No folder, session file, spreadsheet or key lies here.</source>
        <translation>Здесь нет ни папки, ни файла сессии, ни таблицы, ни ключа.</translation>
    </message>
    <message>
        <source>Take the whole folder</source>
        <translation>Взять всю папку</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CalledGuide</name>
    <message>
        <source>Call a guide: you get it right here.</source>
        <translation>Позови ведущего: приз отдадут прямо здесь.</translation>
    </message>
    <message>
        <source>It is yours. Well done!</source>
        <translation>Приз твой. Молодец!</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Won here at %1</source>
        <translation>Выигрыш здесь в %1</translation>
    </message>
    <message>
        <source>To desk %1: the child takes a photo of the code</source>
        <translation>Стол %1: пусть ребёнок сфотографирует код</translation>
    </message>
    <message>
        <source>Written down: handed over here</source>
        <translation>Записано: выдано здесь</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Send to the desk</source>
        <translation>Отправить к столу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>FillStick</name>
    <message>
        <source>No stick found: put one in and press again.</source>
        <translation>Флешка не найдена: вставьте и нажмите ещё раз.</translation>
    </message>
    <message>
        <source>The stick is full: put in another one.</source>
        <translation>Флешка заполнена: вставьте другую.</translation>
    </message>
    <message>
        <source>The stick is locked: slide its switch, or use another one.</source>
        <translation>Флешка защищена от записи: сдвиньте переключатель или возьмите другую.</translation>
    </message>
    <message>
        <source>The stick was taken out too early: put it in and press again.</source>
        <translation>Флешку вынули слишком рано: вставьте и нажмите ещё раз.</translation>
    </message>
    <message>
        <source>The copy came out wrong: repeat with another stick.</source>
        <translation>Копия не совпала: повторите с другой флешкой.</translation>
    </message>
    <message>
        <source>The stick cannot be read: use another one.</source>
        <translation>Флешка не читается: возьмите другую.</translation>
    </message>
    <message>
        <source>Writing: leave the stick in (%1 %)</source>
        <translation>Идёт запись: не вынимайте флешку (%1 %)</translation>
    </message>
    <message>
        <source>You may take the stick</source>
        <translation>Флешку можно забирать</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>It is right here</source>
        <translation>Это прямо здесь</translation>
    </message>
    <message>
        <source>Prize desk</source>
        <translation>Стол призов</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>Toilets</source>
        <translation>Туалет</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>Первая помощь</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Лифт</translation>
    </message>
    <message>
        <source>Who is lost waits here</source>
        <translation>Кто потерялся, ждёт здесь</translation>
    </message>
    <message>
        <source>Closed now: ask a guide</source>
        <translation>Сейчас закрыто: спроси ведущего</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayLines</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>Через %n мин</numerusform>
            <numerusform>Через %n мин</numerusform>
            <numerusform>Через %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Colleges and enterprises signed: today %1, together %2</source>
        <translation>Колледжи и предприятия подписали: сегодня %1, всего %2</translation>
    </message>
    <message>
        <source>More of today</source>
        <translation>Ещё на сегодня</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Nothing more today</source>
        <translation>Сегодня больше ничего нет</translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation>На пять минут позже</translation>
    </message>
    <message>
        <source>It takes place</source>
        <translation>Состоится</translation>
    </message>
    <message>
        <source>Cancel it here</source>
        <translation>Отменить здесь</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Следующие строки</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Draw this sign into your passport's window</source>
        <translation>Нарисуй этот знак в окне своего паспорта</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Light the city</source>
        <translation>Зажги город</translation>
    </message>
    <message>
        <source>You lit the city!</source>
        <translation>Город светится!</translation>
    </message>
    <message>
        <source>Tap the signs from your passport, window by window</source>
        <translation>Нажимай знаки из паспорта по порядку окон</translation>
    </message>
    <message>
        <source>The whole city is aglow. You have been everywhere!</source>
        <translation>Горят все окна: все улицы пройдены!</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Area</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Prize desk</source>
        <translation>Стол призов</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>Toilets</source>
        <translation>Туалеты</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>Первая помощь</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Лифт</translation>
    </message>
    <message>
        <source>Who is lost waits here</source>
        <translation>Здесь ждут, кто потерялся</translation>
    </message>
    <message>
        <source>Tap where it stands now: %1</source>
        <translation>Нажмите, где это стоит теперь: %1</translation>
    </message>
    <message>
        <source>Tap where it stands: %1</source>
        <translation>Нажмите, где это стоит: %1</translation>
    </message>
    <message>
        <source>Everything has its point. Tap one to move it.</source>
        <translation>У всего есть точка. Нажмите любую, чтобы передвинуть.</translation>
    </message>
    <message>
        <source>Without a point: %1</source>
        <translation>Без точки: %1</translation>
    </message>
    <message>
        <source>Keep the map</source>
        <translation>Сохранить карту</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Lay it out</source>
        <translation>Расставить само</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Снять выбор</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>All streets</source>
        <translation>Все улицы</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Состоится</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Say it on the screens</source>
        <translation>Показать на экранах</translation>
    </message>
    <message>
        <source>Day %1, %2</source>
        <translation>День %1, %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Сколько штук</translation>
    </message>
    <message>
        <source>Id of a quiz, a question or a game</source>
        <translation>Id викторины, вопроса или игры</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Больше не показывать</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Объявление</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Призы</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Снять с показа</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>День %1</translation>
    </message>
</context>
<context>
    <name>HandCount</name>
    <message>
        <source>Few</source>
        <translation>Мало</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Около половины</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Where do I learn it?</source>
        <translation>Где этому научиться?</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Where do you live? Touch your region.</source>
        <translation>Где ты живёшь? Коснись своего региона.</translation>
    </message>
    <message>
        <source>Where do I learn it?</source>
        <translation>Где этому научиться?</translation>
    </message>
    <message>
        <source>For grown-ups</source>
        <translation>Взрослым</translation>
    </message>
    <message>
        <source>Another region</source>
        <translation>Другой регион</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Зарплата</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Гранты</translation>
    </message>
    <message>
        <source>Source: %1, holds until %2</source>
        <translation>Источник: %1, верно до %2</translation>
    </message>
</context>
<context>
    <name>CollegeCard</name>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n бесплатное место</numerusform>
            <numerusform>%n бесплатных места</numerusform>
            <numerusform>%n бесплатных мест</numerusform>
        </translation>
    </message>
    <message>
        <source>half study, half work</source>
        <translation>половина учёбы, половина работы</translation>
    </message>
    <message>
        <source>there is a hostel</source>
        <translation>есть общежитие</translation>
    </message>
    <message>
        <source>Admission: %1</source>
        <translation>Приём: %1</translation>
    </message>
    <message>
        <source>after grade 9</source>
        <translation>после 9 класса</translation>
    </message>
    <message>
        <source>after grade 11</source>
        <translation>после 11 класса</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (до %2)</translation>
    </message>
</context>
<context>
    <name>ClassResult</name>
    <message>
        <source>Together you have earned</source>
        <translation>Вместе вы набрали</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Could imagine it: %1 before, %2 now</source>
        <translation>Могли бы работать руками: в начале %1, теперь %2</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Your sheet is coming</source>
        <translation>Ваш лист печатается</translation>
    </message>
    <message>
        <source>The printer is not ready</source>
        <translation>Принтер не готов</translation>
    </message>
    <message>
        <source>Point the teacher's phone at the code. Which trade do we choose together?</source>
        <translation>Наведите телефон учителя на код. Какую профессию выберем вместе?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Together we choose: %1</source>
        <translation>Выбираем вместе: %1</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>A contest of teams</source>
        <translation>Турнир команд</translation>
    </message>
    <message>
        <source>Play as a guide</source>
        <translation>Играть как ведущий</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Упражняться</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>Прекратить</translation>
    </message>
    <message>
        <source>All six are done!</source>
        <translation>Все шесть выполнены!</translation>
    </message>
    <message>
        <source>Six small tasks in five minutes. Nothing is counted.</source>
        <translation>Шесть маленьких заданий за пять минут. Ничего не считается.</translation>
    </message>
    <message numerus="yes">
        <source>Close this page and go on: %n minute(s) left</source>
        <translation>
            <numerusform>Закройте страницу и продолжайте: осталась %n минута</numerusform>
            <numerusform>Закройте страницу и продолжайте: осталось %n минуты</numerusform>
            <numerusform>Закройте страницу и продолжайте: осталось %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBadge</name>
    <message>
        <source>All six are done!</source>
        <translation>Все шесть выполнены!</translation>
    </message>
    <message>
        <source>Practice %1/%2: %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Open the guide's page</source>
        <translation>Открыть страницу ведущего</translation>
    </message>
    <message>
        <source>Lower edge: left, middle, right, hold the last</source>
        <translation>Нижний край: слева, посередине, справа; последнее держать</translation>
    </message>
    <message>
        <source>Play as a child</source>
        <translation>Сыграть как ребёнок</translation>
    </message>
    <message>
        <source>Touch the picture, a round begins</source>
        <translation>Коснитесь картинки: начнётся раунд</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>In the middle of a round, without the PIN</source>
        <translation>Посреди раунда, без PIN</translation>
    </message>
    <message>
        <source>A queue comes and goes</source>
        <translation>Очередь пришла и ушла</translation>
    </message>
    <message>
        <source>Short rounds on, then off, without the PIN</source>
        <translation>Короткие раунды включить, потом выключить, без PIN</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Протереть экран</translation>
    </message>
    <message>
        <source>Half a minute in which no touch counts</source>
        <translation>Полминуты касания не действуют</translation>
    </message>
    <message>
        <source>Lead an excursion</source>
        <translation>Вести экскурсию</translation>
    </message>
    <message>
        <source>PIN; count hands once, then begin again</source>
        <translation>PIN; один раз сосчитать руки, потом начать заново</translation>
    </message>
</context>
<context>
    <name>Grab</name>
    <message>
        <source>Raise the boom</source>
        <translation>Поднять стрелу</translation>
    </message>
    <message>
        <source>Lower the boom</source>
        <translation>Опустить стрелу</translation>
    </message>
    <message>
        <source>Draw the stick in</source>
        <translation>Подтянуть рукоять</translation>
    </message>
    <message>
        <source>Reach the stick out</source>
        <translation>Вытянуть рукоять</translation>
    </message>
    <message>
        <source>Curl the bucket</source>
        <translation>Подвернуть ковш</translation>
    </message>
    <message>
        <source>Tip the bucket</source>
        <translation>Опрокинуть ковш</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Hook up</source>
        <translation>Крюк вверх</translation>
    </message>
    <message>
        <source>Hook down</source>
        <translation>Крюк вниз</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
</context>
<context>
    <name>Digger</name>
    <message>
        <source>Dig here</source>
        <translation>Копать здесь</translation>
    </message>
    <message>
        <source>Tip it into the lorry</source>
        <translation>Высыпать в самосвал</translation>
    </message>
</context>
<context>
    <name>Mate</name>
    <message>
        <source>Your mate</source>
        <translation>Напарник</translation>
    </message>
</context>
<context>
    <name>Hoist</name>
    <message>
        <source>Fetch the next part</source>
        <translation>Взять следующую деталь</translation>
    </message>
    <message>
        <source>Set it in its place</source>
        <translation>Поставить на место</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Say</source>
        <translation>Скажите</translation>
    </message>
    <message>
        <source>Point at</source>
        <translation>Покажите</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросите</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Does my mum know me?</source>
        <translation>А мама меня знает?</translation>
    </message>
    <message>
        <source>Who could we be?</source>
        <translation>Кем мы можем стать?</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>Another face</source>
        <translation>Другое лицо</translation>
    </message>
    <message>
        <source>Back to my street</source>
        <translation>Назад на мою улицу</translation>
    </message>
    <message>
        <source>Touch to come back</source>
        <translation>Коснись, чтобы вернуться</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>You both chose this</source>
        <translation>Это выбрали вы оба</translation>
    </message>
    <message>
        <source>Chosen by more than one of you</source>
        <translation>Это выбрали несколько из вас</translation>
    </message>
    <message>
        <source>Each chose something else: a city needs all of it</source>
        <translation>Каждый выбрал своё: городу нужно всё</translation>
    </message>
</context>
<context>
    <name>Handed</name>
    <message>
        <source>Now the child chooses</source>
        <translation>Теперь выбирает ребёнок</translation>
    </message>
    <message>
        <source>The same pictures, your own choice. There is no right answer.</source>
        <translation>Картинки те же, выбор – твой. Правильных ответов нет.</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>Я выбираю</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Look together</source>
        <translation>Посмотрите вместе</translation>
    </message>
    <message>
        <source>Where a lamp shines you thought of the same. Of the rest, tell each other.</source>
        <translation>Где горит лампа, вы подумали об одном. Об остальном расскажите друг другу.</translation>
    </message>
    <message>
        <source>Today there is something new to tell each other!</source>
        <translation>Сегодня вам есть что рассказать друг другу!</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>Мой выбор</translation>
    </message>
    <message>
        <source>Was thought</source>
        <translation>Думали так</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Both the same: %1</source>
        <translation>Одинаково: %1</translation>
    </message>
    <message>
        <source>Chosen: %1. Guessed: %2</source>
        <translation>Выбрано: %1. Думали: %2</translation>
    </message>
</context>
<context>
    <name>BattleStage</name>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Stand firm</source>
        <translation>Стой крепко</translation>
    </message>
    <message>
        <source>To the other robot</source>
        <translation>К сопернику</translation>
    </message>
    <message>
        <source>Wheels: two cells at once</source>
        <translation>Колёса: сразу две клетки</translation>
    </message>
    <message>
        <source>Tracks: push hard</source>
        <translation>Гусеницы: сильно толкают</translation>
    </message>
    <message>
        <source>Legs: stand fast</source>
        <translation>Ноги: стоят крепко</translation>
    </message>
    <message>
        <source>Fork: carries two cubes</source>
        <translation>Вилы: везут два кубика</translation>
    </message>
    <message>
        <source>Plough: pushes harder</source>
        <translation>Отвал: толкает сильнее</translation>
    </message>
    <message>
        <source>Magnet: takes a cube from the side</source>
        <translation>Магнит: берёт кубик сбоку</translation>
    </message>
</context>
<context>
    <name>BattleCards</name>
    <message>
        <source>A covered card</source>
        <translation>Закрытая карточка</translation>
    </message>
</context>
<context>
    <name>BattleHand</name>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Собрать заново</translation>
    </message>
    <message>
        <source>Begin without waiting</source>
        <translation>Начать без ожидания</translation>
    </message>
</context>
<context>
    <name>Bracket</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>End the contest</source>
        <translation>Закончить турнир</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
</context>
<context>
    <name>BracketNext</name>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>Contest</name>
    <message numerus="yes">
        <source>A contest of %n team(s)</source>
        <translation>
            <numerusform>Турнир: %n команда</numerusform>
            <numerusform>Турнир: %n команды</numerusform>
            <numerusform>Турнир: %n команд</numerusform>
        </translation>
    </message>
    <message>
        <source>Robot sumo for teams</source>
        <translation>Робосумо для команд</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Two teams at a time build and plan their robots here; the winner goes on. Ten minutes at most, one touch ends it. Nothing of it is counted, no prizes are given.</source>
        <translation>Две команды собирают здесь роботов и выкладывают карточки, победитель идёт дальше. Не дольше десяти минут, конец — одним касанием. Ничего не считается, призов нет.</translation>
    </message>
</context>
<context>
    <name>Conveyor</name>
    <message numerus="yes">
        <source>Fill %n wagon(s) together</source>
        <translation>
            <numerusform>Наполните вместе %n вагонетку</numerusform>
            <numerusform>Наполните вместе %n вагонетки</numerusform>
            <numerusform>Наполните вместе %n вагонеток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewBadge</name>
    <message>
        <source>Hammer</source>
        <translation>Молоток</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Гаечный ключ</translation>
    </message>
    <message>
        <source>Screwdriver</source>
        <translation>Отвёртка</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>Лопата</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Reject</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>InspectorEnd</name>
    <message>
        <source>It met the card</source>
        <translation>Это подходило</translation>
    </message>
</context>
<context>
    <name>InspectorBench</name>
    <message>
        <source>It met the card</source>
        <translation>Это подходило</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>One more clue</source>
        <translation>Ещё подсказка</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>Has answered</source>
        <translation>Ответ дан</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Has answered</source>
        <translation>Ответ дан</translation>
    </message>
</context>
<context>
    <name>Half</name>
    <message>
        <source>Place %1</source>
        <translation>Место %1</translation>
    </message>
</context>
<context>
    <name>GameTable</name>
    <message>
        <source>Each of you has a sign</source>
        <translation>У каждого из вас свой знак</translation>
    </message>
</context>
</TS>
