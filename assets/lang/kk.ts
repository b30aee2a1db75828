<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message numerus="yes">
        <source>%n window(s) lit today</source>
        <translation>
            <numerusform>Бүгін %n терезе жанды</numerusform>
            <numerusform>Бүгін %n терезе жанды</numerusform>
        </translation>
    </message>
    <message>
        <source>Light the first window today!</source>
        <translation>Бүгінгі алғашқы терезені жақ!</translation>
    </message>
    <message>
        <source>Who could I be?</source>
        <translation>Мен кім бола аламын?</translation>
    </message>
</context>
<context>
    <name>Cup</name>
    <message>
        <source>Best of this hour: %1</source>
        <translation>Осы сағаттың үздігі: %1</translation>
    </message>
</context>
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
    <message>
        <source>Try it!</source>
        <translation>Байқап көр!</translation>
    </message>
    <message>
        <source>Would you do this for a day?</source>
        <translation>Осыны бір күн істеп көрер ме едің?</translation>
    </message>
    <message>
        <source>For a day?</source>
        <translation>Бір күнге?</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Opens today at %1</source>
        <translation>Ашылуы: бүгін сағат %1</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1</source>
        <translation>Ашылуы: ертең сағат %1</translation>
    </message>
    <message>
        <source>Opens on %1 at %2</source>
        <translation>Ашылуы: %1 күні сағат %2</translation>
    </message>
    <message>
        <source>Thank you for coming!</source>
        <translation>Келгендеріңізге рақмет!</translation>
    </message>
    <message>
        <source>The festival is over. See you at work!</source>
        <translation>Фестиваль аяқталды. Жұмыста кездескенше!</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) lit today</source>
        <translation>
            <numerusform>Бүгін %n терезе жанды</numerusform>
            <numerusform>Бүгін %n терезе жанды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>High contrast</source>
        <translation>Анық түстер</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Қозғалыс азырақ</translation>
    </message>
    <message>
        <source>Calm: no clock, no confetti</source>
        <translation>Тыныш: сағатсыз, конфеттисіз</translation>
    </message>
    <message>
        <source>Sound off for 5 minutes</source>
        <translation>Дыбысты 5 минутқа өшіру</translation>
    </message>
    <message>
        <source>Everything lower</source>
        <translation>Бәрі төменірек</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <translation>Өзіңе ыңғайлы ет</translation>
    </message>
    <message>
        <source>Text size A</source>
        <translation>Әріп өлшемі A</translation>
    </message>
    <message>
        <source>Text size A+</source>
        <translation>Әріп өлшемі A+</translation>
    </message>
    <message>
        <source>Text size A++</source>
        <translation>Әріп өлшемі A++</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
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
    <name>DoctorPage</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>One moment, everything is being checked</source>
        <translation>Бір сәт, бәрі тексеріліп жатыр</translation>
    </message>
</context>
<context>
    <name>FacePicker</name>
    <message>
        <source>Pick your face!</source>
        <translation>Кейіпкеріңді таңда!</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>%1-кейіпкер</translation>
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
    <message>
        <source>%1 of %2: well on the way!</source>
        <translation>%2-ден %1: жарайсың, аз қалды!</translation>
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
        <source>Build a robot, lay its cards, run</source>
        <translation>Роботты құрастыр, карталарын қой, жібер</translation>
    </message>
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
    <message>
        <source>Send each thing to its place</source>
        <translation>Әр затты өз орнына жібер</translation>
    </message>
    <message>
        <source>Set the dial to what you think</source>
        <translation>Шамалап, тетікті қой</translation>
    </message>
    <message>
        <source>Keep every gauge in the green</source>
        <translation>Барлық көрсеткішті жасылда ұста</translation>
    </message>
    <message>
        <source>Tap what is dangerous</source>
        <translation>Қауіпті жерді түрт</translation>
    </message>
    <message>
        <source>Hold it against the card: accept or reject</source>
        <translation>Картамен салыстыр: қабылда не қайтар</translation>
    </message>
    <message>
        <source>Who is it? The fewer clues, the more points</source>
        <translation>Бұл кім? Ишара азайған сайын ұпай көп</translation>
    </message>
    <message>
        <source>Hold the brake, stand at the mark</source>
        <translation>Тежегішті басып тұр, белгіге дәл тоқта</translation>
    </message>
    <message>
        <source>Hold the helm, keep to the way</source>
        <translation>Тетікті басып тұр, жолдан ауытқыма</translation>
    </message>
    <message>
        <source>Queue the blocks, then run</source>
        <translation>Блоктарды тізіп, іске қос</translation>
    </message>
    <message>
        <source>Follow the line, evenly</source>
        <translation>Сызықпен бірқалыпты жүр</translation>
    </message>
    <message>
        <source>How many of you play?</source>
        <translation>Нешеуің ойнайсыңдар?</translation>
    </message>
    <message>
        <source>Hold a lever: the arm moves</source>
        <translation>Тетікті басып тұр: жебе қозғалады</translation>
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
    <name>Giver</name>
    <message>
        <source>Take your prize</source>
        <translation>Жүлдеңді ал</translation>
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
    <message>
        <source>Well played! Now it is the next one's turn.</source>
        <translation>Жарайсың! Енді келесінің кезегі.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>How many are you?</source>
        <translation>Нешеусіңдер?</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%n ойыншы</numerusform>
            <numerusform>%n ойыншы</numerusform>
        </translation>
    </message>
    <message>
        <source>Four or more</source>
        <translation>Төртеу немесе одан көп</translation>
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
    <name>KitPage</name>
    <message>
        <source>These are not the letters of %1: look at its card, mend them and go again.</source>
        <translation>Бұл %1 таңбалары емес: картасына қарап, түзетіп, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>The stick was taken out. Nothing has changed: put it in again.</source>
        <translation>Флешка суырылды. Ештеңе өзгерген жоқ: қайта салыңыз.</translation>
    </message>
    <message>
        <source>What is played lies not beside the kits: copy the whole folder to the stick again.</source>
        <translation>Жинақтардың қасында ойын мазмұны жоқ: қалтаны флешкаға түгел қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>This kit does not fit what lies beside it: the kits have to be made again.</source>
        <translation>Бұл жинақ қасындағы мазмұнға сай емес: жинақтарды қайта жасау керек.</translation>
    </message>
    <message>
        <source>The disk takes no more: make room on it, then go again.</source>
        <translation>Дискіде орын жоқ: орын босатып, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>This kit is older than the one that is here: look for a newer stick.</source>
        <translation>Бұл жинақ мұндағыдан ескі: жаңарақ флешка іздеңіз.</translation>
    </message>
    <message>
        <source>Two laptops made kits of the same number: call the organizer.</source>
        <translation>Екі ноутбук нөмірі бірдей жинақ жасаған: ұйымдастырушыны шақырыңыз.</translation>
    </message>
    <message>
        <source>This is %1 and stays it: choose %1 in the list.</source>
        <translation>Бұл – %1 және солай қалады: тізімнен %1 таңдаңыз.</translation>
    </message>
    <message>
        <source>This station belongs to another festival. Its records stay here, set aside.</source>
        <translation>Бұл станса басқа фестивальдікі. Жазбалары осында, бөлек сақталады.</translation>
    </message>
    <message>
        <source>This file is no kit: choose another one.</source>
        <translation>Бұл файл жинақ емес: басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This kit was made by a newer program: update kiosk here first.</source>
        <translation>Бұл жинақты жаңарақ бағдарлама жасаған: алдымен мұнда kiosk жаңартыңыз.</translation>
    </message>
    <message>
        <source>This kit is damaged: copy it from the organizer's laptop again.</source>
        <translation>Бұл жинақ бүлінген: ұйымдастырушының ноутбугынан қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>The kit is in</source>
        <translation>Жинақ орнатылды</translation>
    </message>
    <message>
        <source>Leave the stick in</source>
        <translation>Флешканы суырмаңыз</translation>
    </message>
    <message>
        <source>Put the stick with the kits in</source>
        <translation>Жинақтары бар флешканы салыңыз</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Wait %n second(s).</source>
        <translation>
            <numerusform>Қате код тым көп. %n секунд күтіңіз.</numerusform>
            <numerusform>Қате код тым көп. %n секунд күтіңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no kit on this stick</source>
        <translation>Бұл флешкада жинақ жоқ</translation>
    </message>
    <message>
        <source>Touch the station that stands here</source>
        <translation>Осында тұрған стансаны түртіңіз</translation>
    </message>
    <message>
        <source>Touch the ten letters of its card</source>
        <translation>Картадағы он таңбаны түртіңіз</translation>
    </message>
    <message>
        <source>The kit of this station</source>
        <translation>Осы стансаның жинағы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Leave the other festival</source>
        <translation>Басқа фестивальден шығу</translation>
    </message>
    <message>
        <source>Another machine took this kit. Two of them give prizes twice: is it gone?</source>
        <translation>Жинақты басқа машина алған. Екеуі жүлдені екі рет береді: ол енді жоқ па?</translation>
    </message>
    <message>
        <source>Yes, it is gone</source>
        <translation>Иә, ол енді жоқ</translation>
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
    <message>
        <source>Prizes wait until a guide says, behind the PIN, which day it is</source>
        <translation>Жүлделер күтуде: жетекші PIN енгізіп, бүгін нешінші күн екенін белгілейді</translation>
    </message>
    <message>
        <source>A queue: short rounds</source>
        <translation>Кезек бар: қысқа раунд</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Read on</source>
        <translation>Әрі қарай оқу</translation>
    </message>
</context>
<context>
    <name>LongWords</name>
    <message>
        <source>Read on</source>
        <translation>Әрі қарай оқу</translation>
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
    <message>
        <source>Make it comfortable</source>
        <translation>Өзіңе ыңғайлы ет</translation>
    </message>
</context>
<context>
    <name>Moods</name>
    <message>
        <source>How was it?</source>
        <translation>Қалай болды?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Рақмет!</translation>
    </message>
    <message>
        <source>Great!</source>
        <translation>Керемет!</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Жақсы</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Орташа</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>All that were found</source>
        <translation>Табылғанның бәрі</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Бұл қаншалықты сенімді?</translation>
    </message>
</context>
<context>
    <name>MyWindow</name>
    <message>
        <source>Pick your face!</source>
        <translation>Кейіпкеріңді таңда!</translation>
    </message>
    <message>
        <source>The whole street is aglow!</source>
        <translation>Бүкіл көше жарқырап тұр!</translation>
    </message>
    <message>
        <source>Window no. %1 is lit in the street!</source>
        <translation>Көшеде %1-терезе жанды!</translation>
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
    <message>
        <source>Stuck on the glass</source>
        <translation>Әйнекте қалған нүктелер</translation>
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
    <message>
        <source>Lead an excursion</source>
        <translation>Экскурсия өткізу</translation>
    </message>
    <message>
        <source>Hours, kit, check</source>
        <translation>Уақыт, жинақ, тексеру</translation>
    </message>
    <message>
        <source>Hand over a prize</source>
        <translation>Жүлдені беру</translation>
    </message>
    <message>
        <source>Play and practise</source>
        <translation>Ойнау, жаттығу</translation>
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
        <translation>Еден жақтағы көрсеткіні түртіңіз</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass: − and + until the frame sits on its edges, then the number</source>
        <translation>Банк картасын шыныға басыңыз: жақтау дәл келгенше − және +, сосын санды</translation>
    </message>
    <message>
        <source>Measure from the floor to the lower edge of the glass, then touch the number</source>
        <translation>Еденнен шынының төменгі шетіне дейін өлшеп, санды түртіңіз</translation>
    </message>
    <message>
        <source>Touch the loudspeaker; when it is right at arm's length, touch the listener</source>
        <translation>Динамикті түртіңіз; қол созым жерде дұрыс естілсе, тыңдаушыны түртіңіз</translation>
    </message>
    <message>
        <source>Compare with a watch, then touch the time</source>
        <translation>Сағатпен салыстырып, уақытты түртіңіз</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Орнына қою</translation>
    </message>
    <message>
        <source>The clock is more than ten minutes off: ask the festival's office</source>
        <translation>Сағат он минуттан артық қателеседі: фестиваль кеңсесінен сұраңыз</translation>
    </message>
    <message>
        <source>All five are right</source>
        <translation>Бесеуі де дұрыс</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>PlacingSound</name>
    <message>
        <source>Play it louder</source>
        <translation>Қаттырақ ойнату</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It is right at arm's length</source>
        <translation>Қол созым жерде дұрыс</translation>
    </message>
</context>
<context>
    <name>PlacingWay</name>
    <message>
        <source>The floor is there</source>
        <translation>Еден сол жақта</translation>
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
    <message>
        <source>Take the paper to the prize desk.</source>
        <translation>Шыққан қағазды жүлде үстеліне апар.</translation>
    </message>
    <message>
        <source>Today at %1, come in time</source>
        <translation>Бүгін сағат %1, кешікпей кел</translation>
    </message>
    <message>
        <source>It is open until %1.</source>
        <translation>Жабылатын уақыты: %1.</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Бару жолы</translation>
    </message>
    <message>
        <source>The prize desk is closed now: ask a guide.</source>
        <translation>Жүлде үстелі қазір жабық: жетекшіден сұра.</translation>
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
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
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
    <name>Restart</name>
    <message>
        <source>Begin again: hold for a second</source>
        <translation>Қайта бастау: бір секунд басып тұр</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Goodbye</source>
        <translation>Сау бол!</translation>
    </message>
    <message>
        <source>Play a round to its end and do most of it well: some such rounds win a prize.</source>
        <translation>Ойынды соңына дейін ойнап, көбін дұрыс жаса: мұндай ойындардың кейбірі жүлде әкеледі.</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>%n минуттан кейін</numerusform>
            <numerusform>%n минуттан кейін</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Next one's turn</source>
        <translation>Келесінің кезегі</translation>
    </message>
    <message>
        <source>Where do I learn it?</source>
        <translation>Мұны қайда үйренемін?</translation>
    </message>
    <message>
        <source>Once more!</source>
        <translation>Тағы да!</translation>
    </message>
    <message>
        <source>How does one win a prize?</source>
        <translation>Жүлдені қалай ұтуға болады?</translation>
    </message>
    <message>
        <source>About this trade</source>
        <translation>Мамандық туралы</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>tomorrow</source>
        <translation>ертең</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ашық: %1 дейін</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Жабық: %1 дейін</translation>
    </message>
    <message>
        <source>Closed: the festival is over</source>
        <translation>Жабық: фестиваль аяқталды</translation>
    </message>
    <message>
        <source>Trial until %1, nothing is counted</source>
        <translation>Сынақ: %1 дейін, есепке жазылмайды</translation>
    </message>
    <message>
        <source>DEMO: no festival's kit is here yet</source>
        <translation>DEMO: фестиваль жинағы әлі жоқ</translation>
    </message>
    <message>
        <source>Open the doors now</source>
        <translation>Есікті қазір ашу</translation>
    </message>
    <message>
        <source>Close the doors now</source>
        <translation>Есікті қазір жабу</translation>
    </message>
    <message>
        <source>Try it for ten minutes</source>
        <translation>Он минут сынау</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Сынақты бітіру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Take a kit from a stick</source>
        <translation>Флешкадан жинақ алу</translation>
    </message>
    <message>
        <source>Kit %1, news %2 taken</source>
        <translation>Жинақ %1, %2-жаңалық алынды</translation>
    </message>
    <message>
        <source>Kit %1, no news yet: a stick brings them</source>
        <translation>Жинақ %1, жаңалық әлі жоқ: флешка әкеледі</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>Экран қалай тұр</translation>
    </message>
    <message>
        <source>Is all well?</source>
        <translation>Бәрі дұрыс па?</translation>
    </message>
    <message>
        <source>Today's programme</source>
        <translation>Бүгінгі бағдарлама</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Read aloud</source>
        <translation>Дауыстап оқу</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Оқуды тоқтату</translation>
    </message>
</context>
<context>
    <name>StarLamps</name>
    <message>
        <source>You played to the end.</source>
        <translation>Ойынды соңына дейін ойнадың.</translation>
    </message>
    <message>
        <source>Most of it was right.</source>
        <translation>Көбі дұрыс болды.</translation>
    </message>
    <message>
        <source>Nearly all of it was right.</source>
        <translation>Барлығы дерлік дұрыс болды.</translation>
    </message>
    <message>
        <source>It lights when most is right.</source>
        <translation>Көбі дұрыс болса, жанады.</translation>
    </message>
    <message>
        <source>It lights when nearly all is right.</source>
        <translation>Барлығы дерлік дұрыс болса, жанады.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Азырақ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Көбірек</translation>
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
        <source>Tell the organizer: %1 cannot be read</source>
        <translation>Ұйымдастырушыға айтыңыз: %1 оқылмайды</translation>
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
    <message>
        <source>Who could I be?</source>
        <translation>Мен кім бола аламын?</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>I have all signs: light the city</source>
        <translation>Барлық белгі бар: қаланы жағу</translation>
    </message>
    <message>
        <source>Who could we be?</source>
        <translation>Біз кім бола аламыз?</translation>
    </message>
</context>
<context>
    <name>TrialFace</name>
    <message>
        <source>Trial until %1</source>
        <translation>Сынақ: %1 дейін</translation>
    </message>
    <message>
        <source>Trial until %1 · nothing is counted</source>
        <translation>Сынақ: %1 дейін · есепке жазылмайды</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ертең</translation>
    </message>
    <message>
        <source>A prize to try</source>
        <translation>Сынақ жүлдесі</translation>
    </message>
    <message>
        <source>Scan it at the prize desk: the desk says that it is a trial and hands nothing over.</source>
        <translation>Жүлде орнында сканерлеңіз: сынақ екенін айтып, ештеңе бермейді.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Көрдім</translation>
    </message>
</context>
<context>
    <name>TrialParcel</name>
    <message>
        <source>A prize to try</source>
        <translation>Сынақ жүлдесі</translation>
    </message>
    <message>
        <source>Touch: win it now</source>
        <translation>Түртсең, ұтасың</translation>
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
    <name>Turner</name>
    <message>
        <source>Previous</source>
        <translation>Алдыңғысы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесісі</translation>
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
    <name>Warning</name>
    <message>
        <source>The disk is nearly full: tell the organizer</source>
        <translation>Диск толуға жақын: ұйымдастырушыға айтыңыз</translation>
    </message>
    <message>
        <source>The disk is full: nobody can begin</source>
        <translation>Диск толды: ешкім бастай алмайды</translation>
    </message>
    <message>
        <source>No prizes now: the journal&apos;s witness cannot be kept</source>
        <translation>Қазір жүлде жоқ: журнал белгісі сақталмайды</translation>
    </message>
    <message>
        <source>This is a copy of %1: no prizes on day %2. Tell the organizer</source>
        <translation>Бұл — %1 станциясының көшірмесі: %2-күні жүлде жоқ. Ұйымдастырушыға айтыңыз</translation>
    </message>
    <message>
        <source>The records of %1 were damaged: tell the organizer, fill a stick</source>
        <translation>%1 жазбалары бүлінген: ұйымдастырушыға айтыңыз, флешкаға жазыңыз</translation>
    </message>
    <message>
        <source>The records of %1 were lost: tell the organizer</source>
        <translation>%1 жазбалары жоғалған: ұйымдастырушыға айтыңыз</translation>
    </message>
    <message>
        <source>Somebody took the records of %1 away while it ran: they are back</source>
        <translation>%1 жұмыс істеп тұрғанда жазбалары алынып кеткен: қайта орнына қойылды</translation>
    </message>
    <message>
        <source>%1 was restored from an older copy: tell the organizer</source>
        <translation>%1 ескі көшірмеден қалпына келтірілген: ұйымдастырушыға айтыңыз</translation>
    </message>
    <message>
        <source>This festival was played here before: say which day it is</source>
        <translation>Бұл фестиваль мұнда бұрын өткен: бүгін нешінші күн екенін белгілеңіз</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Clean the screen now</source>
        <translation>Енді экранды сүртіңіз</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>Set</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Tap the scale, then − or +</source>
        <translation>Шкаланы, сосын − не + бас</translation>
    </message>
    <message>
        <source>Hold, then let go</source>
        <translation>Басып тұр, сосын жібер</translation>
    </message>
</context>
<context>
    <name>EstimateHand</name>
    <message>
        <source>Hold, then let go</source>
        <translation>Басып тұр, сосын жібер</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Қою</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
</context>
<context>
    <name>EstimateHand</name>
    <message>
        <source>Hold, then let go</source>
        <translation>Басып тұр, сосын жібер</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Қою</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>en</source>
        <translation>kk</translation>
    </message>
</context>
<context>
    <name>Hazard</name>
    <message>
        <source>That is all</source>
        <translation>Бәрі осы</translation>
    </message>
</context>
<context>
    <name>BrakeHands</name>
    <message>
        <source>Brake</source>
        <translation>Тежегіш</translation>
    </message>
</context>
<context>
    <name>HelmHands</name>
    <message>
        <source>Left</source>
        <translation>Солға</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оңға</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Go around</source>
        <translation>Екінші айналымға</translation>
    </message>
</context>
<context>
    <name>Robot</name>
    <message>
        <source>Run</source>
        <translation>Іске қос</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>Басқа деңгей</translation>
    </message>
</context>
<context>
    <name>Steady</name>
    <message>
        <source>Follow the line, evenly</source>
        <translation>Сызықпен бірқалыпты жүр</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
</context>
<context>
    <name>GameTold</name>
    <message>
        <source>%1 of %2 runs won</source>
        <translation>Жеңіс: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>тең: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stops at the mark</source>
        <translation>%2 аялдаманың %1-інде белгіге дәл тоқтадың</translation>
    </message>
    <message>
        <source>%1 of %2 well held</source>
        <translation>%2 қақпаның %1-інен дәл өттің</translation>
    </message>
    <message>
        <source>%1 of %2 sorted right</source>
        <translation>%2 заттың %1-і дұрыс сұрыпталды</translation>
    </message>
    <message numerus="yes">
        <source>%n rode past</source>
        <translation>
            <numerusform>%n-і өтіп кетті</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 set exactly</source>
        <translation>%2 сұрақтың %1-і дәл</translation>
    </message>
    <message numerus="yes">
        <source>%n came close</source>
        <translation>
            <numerusform>%n-і жақын</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seconds in the green</source>
        <translation>Жасылда: %1 с, барлығы %2 с</translation>
    </message>
    <message>
        <source>then protection shut it down safely</source>
        <translation>содан кейін қорғаныс бәрін қауіпсіз тоқтатты</translation>
    </message>
    <message>
        <source>%1 of %2 dangers found</source>
        <translation>Табылған қауіп: %1, барлығы %2</translation>
    </message>
    <message>
        <source>%1 of %2 judged right</source>
        <translation>Дұрыс тексерілді: %1, барлығы %2</translation>
    </message>
    <message numerus="yes">
        <source>%n slipped through</source>
        <translation>
            <numerusform>%n ақаулы өтіп кетті</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pairs at once</source>
        <translation>Бірден табылған жұп: %1, барлығы %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps at once</source>
        <translation>Бірден дұрыс қадам: %1, барлығы %2</translation>
    </message>
    <message>
        <source>%1 of %2 known at once</source>
        <translation>Бірден танылды: %1, барлығы %2</translation>
    </message>
    <message>
        <source>%1 of %2 levels solved</source>
        <translation>Шешілген деңгей: %1, барлығы %2</translation>
    </message>
    <message numerus="yes">
        <source>%n with the shortest program</source>
        <translation>
            <numerusform>%n-і ең қысқа бағдарламамен</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% even</source>
        <translation>%1 % бірқалыпты</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) too slow</source>
        <translation>
            <numerusform>%n жерде тым баяу</numerusform>
        </translation>
    </message>
    <message>
        <source>Right answers: %1 of %2</source>
        <translation>Дұрыс жауап: %1 / %2</translation>
    </message>
    <message>
        <source>Well played, both! One was a little ahead.</source>
        <translation>Екеуің де жарайсыңдар! Біреуің сәл алда.</translation>
    </message>
    <message>
        <source>Well played, both! You are equal.</source>
        <translation>Екеуің де жарайсыңдар! Күштерің тең.</translation>
    </message>
    <message>
        <source>Wagons filled: %1 of %2</source>
        <translation>Толған вагонетка: %1, барлығы %2</translation>
    </message>
    <message>
        <source>You all, together!</source>
        <translation>Бәрің бірге!</translation>
    </message>
</context>
<context>
    <name>PlayersChoice</name>
    <message>
        <source>Two players</source>
        <translation>Екі ойыншы</translation>
    </message>
    <message>
        <source>One player</source>
        <translation>Бір ойыншы</translation>
    </message>
    <message>
        <source>All together, three or more</source>
        <translation>Бәріміз бірге: үшеу не көбірек</translation>
    </message>
</context>
<context>
    <name>MultipleChoice</name>
    <message>
        <source>Tap all the right ones</source>
        <translation>Барлық дұрысын тап</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Tap them in the right order</source>
        <translation>Дұрыс ретімен бас</translation>
    </message>
    <message>
        <source>your no. %1</source>
        <translation>сенде: %1</translation>
    </message>
</context>
<context>
    <name>ShelfTile</name>
    <message>
        <source>Something covered</source>
        <translation>Жабулы зат</translation>
    </message>
</context>
<context>
    <name>MatchPairs</name>
    <message>
        <source>Tap two that belong together</source>
        <translation>Бір-біріне сай екеуін бас</translation>
    </message>
</context>
<context>
    <name>Categorise</name>
    <message>
        <source>Where does the lit card belong?</source>
        <translation>Боялған карта қайда жатады?</translation>
    </message>
</context>
<context>
    <name>FillTheGap</name>
    <message>
        <source>Tap the word that is missing</source>
        <translation>Жетпейтін сөзді бас</translation>
    </message>
</context>
<context>
    <name>Hotspot</name>
    <message>
        <source>Tap the place in the picture</source>
        <translation>Суреттегі орнын бас</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>As it should be</source>
        <translation>Осылай болуы керек</translation>
    </message>
    <message>
        <source>As it is now: what is wrong?</source>
        <translation>Қазір: қай жері қате?</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>How old are you?</source>
        <translation>Жасың нешеде?</translation>
    </message>
    <message>
        <source>Does my mum know me?</source>
        <translation>Мамам мені біле ме?</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation>Өзім таңдаймын</translation>
    </message>
    <message>
        <source>How old is the child?</source>
        <translation>Бала неше жаста?</translation>
    </message>
    <message>
        <source>A grown-up – mum, dad, granny – taps first. The child looks away.</source>
        <translation>Әуелі үлкен адам түртеді: мама, папа, әже – кім болса да. Бала қарамай тұрады.</translation>
    </message>
</context>
<context>
    <name>Triad</name>
    <message>
        <source>What would you like to do most?</source>
        <translation>Бәрінен бұрын не істегің келеді?</translation>
    </message>
    <message>
        <source>What will the child choose?</source>
        <translation>Бала қайсысын таңдар екен?</translation>
    </message>
</context>
<context>
    <name>Reaction</name>
    <message>
        <source>Line %1</source>
        <translation>%1-желі</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>Load %1</source>
        <translation>%1-жүк</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Aircraft %1</source>
        <translation>%1-ұшақ</translation>
    </message>
</context>
<context>
    <name>SpotTheDefect</name>
    <message>
        <source>Part %1</source>
        <translation>%1-бөлшек</translation>
    </message>
</context>
<context>
    <name>Challenge</name>
    <message>
        <source>Aircraft call. Repeat their order</source>
        <translation>Ұшақтар шақырады. Ретімен қайтала</translation>
    </message>
    <message>
        <source>Tap the line that rings</source>
        <translation>Шырылдаған желіні түрт</translation>
    </message>
    <message>
        <source>Find the load of the plan, only turned</source>
        <translation>Сызбадағы жүкті тап: ол бұрылып тұр</translation>
    </message>
    <message>
        <source>Find the part that is not like the others</source>
        <translation>Басқаларға ұқсамайтын бөлшекті тап</translation>
    </message>
    <message>
        <source>Lead the spark along the seam, calmly</source>
        <translation>Ұшқынды жік бойымен асықпай жүргіз</translation>
    </message>
    <message>
        <source>This try</source>
        <translation>Осы жолы</translation>
    </message>
    <message>
        <source>Would you like to try?</source>
        <translation>Байқап көресің бе?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Өткізіп жіберу</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Байқап көру</translation>
    </message>
    <message>
        <source>25 seconds: %1</source>
        <translation>25 секунд: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
    <message>
        <source>One try says little: every trade is learnt.</source>
        <translation>Бір рет ештеңе шешпейді: кез келген кәсіпті үйренуге болады.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
</context>
<context>
    <name>Tried</name>
    <message>
        <source>Tap what you have tried already, anywhere</source>
        <translation>Бұрын істеп көргеніңді түрт</translation>
    </message>
    <message>
        <source>Have you tried it?</source>
        <translation>Істеп көрдің бе?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>In a simulation the first was right %1 times in 10.</source>
        <translation>Модельде бірінші қызығу 10 реттің %1-інде дұрыс шықты.</translation>
    </message>
    <message>
        <source>Today many things interest you</source>
        <translation>Бүгін саған көп нәрсе қызық</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Өзіңмен ала кет</translation>
    </message>
    <message>
        <source>Once more from the beginning</source>
        <translation>Басынан қайта бастау</translation>
    </message>
    <message>
        <source>About this trade</source>
        <translation>Мамандық туралы</translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>Take it along</source>
        <translation>Өзіңмен ала кет</translation>
    </message>
    <message>
        <source>Point a phone's camera at the code</source>
        <translation>Телефон камерасын кодқа бағытта</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Your sheet is coming</source>
        <translation>Парағың басылып жатыр</translation>
    </message>
    <message>
        <source>The printer is not ready: ask a guide</source>
        <translation>Принтер дайын емес: жетекшіні шақыр</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Master class at %1: %2</source>
        <translation>Шеберлік сабағы, сағат %1: %2</translation>
    </message>
    <message>
        <source>You have tried it already</source>
        <translation>Мұны бұрын істеп көрдің</translation>
    </message>
    <message>
        <source>You tried a task of this trade</source>
        <translation>Осы мамандықтың тапсырмасын орындап көрдің</translation>
    </message>
    <message>
        <source>You looked into it today: %1</source>
        <translation>Бүгін осында болдың: %1</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation>Сенің таңдауың: %1</translation>
    </message>
    <message>
        <source>The nearest of what is here today</source>
        <translation>Бүгін мұндағының ең жақыны</translation>
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
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>firm in your list</source>
        <translation>тізіміңдегі беріктігі</translation>
    </message>
</context>
<context>
    <name>Excursion</name>
    <message>
        <source>True</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Бұрыс</translation>
    </message>
    <message>
        <source>Left half</source>
        <translation>Сол жақ</translation>
    </message>
    <message>
        <source>Right half</source>
        <translation>Оң жақ</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>%2 сұрақтың %1-і</translation>
    </message>
    <message>
        <source>Show the number of your answer with your fingers!</source>
        <translation>Жауабыңның нөмірін саусағыңмен көрсет!</translation>
    </message>
    <message>
        <source>How many hands have the right answer?</source>
        <translation>Дұрыс көрсеткен қанша қол?</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Жауабын көрсету</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Сау болыңдар</translation>
    </message>
    <message numerus="yes">
        <source>Excursion, %n pupil(s)</source>
        <translation>
            <numerusform>Экскурсия: %n оқушы</numerusform>
            <numerusform>Экскурсия: %n оқушы</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could imagine working with their hands?</source>
        <translation>Кім қолымен жұмыс істегісі келеді?</translation>
    </message>
    <message>
        <source>Hands up!</source>
        <translation>Қолыңды көтер!</translation>
    </message>
    <message>
        <source>Hands up! At the beginning there were %1</source>
        <translation>Қолыңды көтер! Басында %1 болған</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Қол</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Өткізіп жіберу</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>Мұғалімге</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Оқушы</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>Бастау %1</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>Қайдан?</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Не айту керек</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Келесі алаң</translation>
    </message>
</context>
<context>
    <name>DraftLayer</name>
    <message>
        <source>Content has changed: F5 shows it now</source>
        <translation>Мазмұн өзгерді: F5 – бірден көрсету</translation>
    </message>
    <message>
        <source>Reach line: 1,015 mm from the floor</source>
        <translation>Қол жететін сызық: еденнен 1015 мм</translation>
    </message>
    <message>
        <source>The floor is not known: set floor_mm in settings.toml</source>
        <translation>Еденге дейінгі биіктік белгісіз: settings.toml ішінде floor_mm жаз</translation>
    </message>
</context>
<context>
    <name>BookMark</name>
    <message numerus="yes">
        <source>%n from the old book</source>
        <translation>
            <numerusform>ескі кітаптан: %n</numerusform>
            <numerusform>ескі кітаптан: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>book kept</source>
        <translation>кітап сақталып тұр</translation>
    </message>
    <message>
        <source>The stick with the book of this desk is missing: put it in.</source>
        <translation>Үстел кітабының флешкасы жоқ: салыңыз.</translation>
    </message>
    <message>
        <source>The old book of this desk is missing: put its stick in.</source>
        <translation>Үстелдің ескі кітабы жоқ: оның флешкасын салыңыз.</translation>
    </message>
    <message>
        <source>The old book is being read.</source>
        <translation>Ескі кітап оқылып жатыр.</translation>
    </message>
    <message>
        <source>The stick is full: put in another one.</source>
        <translation>Флешка толы: басқасын салыңыз.</translation>
    </message>
    <message>
        <source>The stick is locked: put in another one.</source>
        <translation>Флешка жазудан қорғалған: басқасын салыңыз.</translation>
    </message>
    <message>
        <source>The stick cannot be written: put in another one.</source>
        <translation>Флешкаға жазылмайды: басқасын салыңыз.</translation>
    </message>
    <message>
        <source>The book on the stick cannot be read: put in another stick.</source>
        <translation>Флешкадағы кітап оқылмайды: басқа флешка салыңыз.</translation>
    </message>
    <message>
        <source>Somebody changed the book on the stick: put in another stick.</source>
        <translation>Флешкадағы кітап өзгертілген: басқа флешка салыңыз.</translation>
    </message>
    <message>
        <source>The book on the stick is of another desk: put in this desk's own.</source>
        <translation>Флешкадағы кітап басқа үстелдікі: осы үстелдікін салыңыз.</translation>
    </message>
    <message>
        <source>The book on the stick is of another festival: put in another stick.</source>
        <translation>Флешкадағы кітап басқа фестивальдікі: басқа флешка салыңыз.</translation>
    </message>
    <message>
        <source>A newer desk goes on with this book: ask the organizer.</source>
        <translation>Бұл кітапты жаңа үстел жалғастыруда: ұйымдастырушыдан сұраңыз.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Which day of the festival is it?</source>
        <translation>Бүгін фестивальдің нешінші күні?</translation>
    </message>
    <message>
        <source>The clock of this laptop says another one.</source>
        <translation>Ноутбуктің сағаты басқа күнді көрсетіп тұр.</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1-күн</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <translation>Өшіру</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Open the desk</source>
        <translation>Үстелді ашу</translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation>Сақтаушы ауысуы</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Үстелді жабу</translation>
    </message>
    <message>
        <source>Hand it over all the same</source>
        <translation>Бәрібір беру</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s).</source>
        <translation>
            <numerusform>PIN тым көп рет қате терілді. %n секунд күтіңіз.</numerusform>
            <numerusform>PIN тым көп рет қате терілді. %n секунд күтіңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the keeper's PIN.</source>
        <translation>Бұл сақтаушының PIN-коды емес.</translation>
    </message>
    <message>
        <source>Type the keeper's PIN.</source>
        <translation>Сақтаушының PIN-кодын теріңіз.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>PrizeDesk</name>
    <message>
        <source>Prize desk %1</source>
        <translation>Жүлде үстелі %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1-күн</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>How many lie here?</source>
        <translation>Мұнда қаншасы бар?</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>Қаншасы келді?</translation>
    </message>
    <message>
        <source>How many are broken?</source>
        <translation>Қаншасы сынды?</translation>
    </message>
    <message>
        <source>How many were given away?</source>
        <translation>Қаншасы сыйға берілді?</translation>
    </message>
    <message>
        <source>Count every prize; what is right already may stay.</source>
        <translation>Әр жүлдені санаңыз; дұрысы қала берсін.</translation>
    </message>
    <message>
        <source>Choose a prize and type the number.</source>
        <translation>Жүлдені таңдап, санын теріңіз.</translation>
    </message>
    <message>
        <source>by the book: %1</source>
        <translation>кітап бойынша: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Stock</source>
        <translation>Қор</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out today</source>
        <translation>
            <numerusform>бүгін берілді: %n</numerusform>
            <numerusform>бүгін берілді: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1 only</source>
        <translation>%1-ге дейін ғана</translation>
    </message>
    <message>
        <source>nearly gone</source>
        <translation>бітіп барады</translation>
    </message>
    <message>
        <source>count them again</source>
        <translation>қайта санаңыз</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>бітті</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>Толықтыру</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Санау</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Сынған</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Сый</translation>
    </message>
</context>
<context>
    <name>ShutPage</name>
    <message>
        <source>The desk is closed</source>
        <translation>Үстел жабық</translation>
    </message>
    <message>
        <source>the keeper's PIN</source>
        <translation>сақтаушының PIN-коды</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Үстелді ашу</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Fill the stick</source>
        <translation>Флешкаға жазу</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Hand over: %1</source>
        <translation>Беріңіз: %1</translation>
    </message>
    <message>
        <source>Already handed out at %1</source>
        <translation>Берілген: %1</translation>
    </message>
    <message>
        <source>Already handed out by this desk</source>
        <translation>Осы үстелде бұрын берілген</translation>
    </message>
    <message>
        <source>This is for desk %1</source>
        <translation>Бұл %1 үстелінің коды</translation>
    </message>
    <message>
        <source>Too late: a code of day %1</source>
        <translation>Кеш: %1-күннің коды</translation>
    </message>
    <message>
        <source>Too early: a code of day %1</source>
        <translation>Ерте: %1-күннің коды</translation>
    </message>
    <message>
        <source>A code of another festival</source>
        <translation>Басқа фестивальдің коды</translation>
    </message>
    <message>
        <source>%1 was revoked: the keeper's PIN</source>
        <translation>%1 кілті жойылған: сақтаушының PIN-коды</translation>
    </message>
    <message>
        <source>A trial: no prize to hand over</source>
        <translation>Сынақ коды: жүлде берілмейді</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Қайтарылды: %1</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Кодты сканерлеңіз</translation>
    </message>
    <message>
        <source>Two codes at once: scan them one by one</source>
        <translation>Бірден екі код: бір-бірлеп сканерлеңіз</translation>
    </message>
    <message>
        <source>The festival has no such station</source>
        <translation>Фестивальде мұндай станция жоқ</translation>
    </message>
    <message>
        <source>No station made this code</source>
        <translation>Бұл кодты бірде-бір станция жасамаған</translation>
    </message>
    <message>
        <source>Too many wrong codes: the keeper's PIN</source>
        <translation>Қате код тым көп: сақтаушының PIN-коды</translation>
    </message>
    <message>
        <source>The old book of this desk is missing: the keeper's PIN</source>
        <translation>Үстелдің ескі кітабы жоқ: сақтаушының PIN-коды</translation>
    </message>
    <message>
        <source>%1 has two machines: the keeper's PIN</source>
        <translation>%1 екі құрылғыда тұр: сақтаушының PIN-коды</translation>
    </message>
    <message>
        <source>Nothing to hand over on this code</source>
        <translation>Бұл кодпен берілетін жүлде жоқ</translation>
    </message>
    <message>
        <source>More than an hour ago: it stays handed out</source>
        <translation>Бір сағаттан асты: берілген күйінде қалады</translation>
    </message>
    <message>
        <source>Cannot be read: scan it again</source>
        <translation>Оқылмады: қайта сканерлеңіз</translation>
    </message>
    <message>
        <source>or type the short code under it, then Enter</source>
        <translation>немесе астындағы қысқа кодты теріп, Enter басыңыз</translation>
    </message>
    <message>
        <source>Another scan came too soon: scan it again</source>
        <translation>Келесі код тым ерте келді: қайта сканерлеңіз</translation>
    </message>
    <message>
        <source>The code is good again</source>
        <translation>Код қайта жарамды</translation>
    </message>
    <message>
        <source>Scanner and desk work</source>
        <translation>Сканер де, үстел де жұмыс істейді</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1-күн</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>the keeper's PIN</source>
        <translation>сақтаушының PIN-коды</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Бәрібір беру</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation>Сақтаушы ауысуы</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Үстелді жабу</translation>
    </message>
    <message>
        <source>It has begun: nobody gets in any more</source>
        <translation>Басталып кетті: енді ешкім кірмейді</translation>
    </message>
</context>
<context>
    <name>OrganizerHub</name>
    <message>
        <source>Let go: it is poured in</source>
        <translation>Жіберіңіз: ол құйылады</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sticks</source>
        <translation>Флешкалар</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Дайындық</translation>
    </message>
    <message>
        <source>A festival</source>
        <translation>Фестиваль</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>%2 күннің %1-күні</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 жазба</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Кеш парағы</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
</context>
<context>
    <name>NoHubPage</name>
    <message>
        <source>This hub cannot be opened</source>
        <translation>Бұл хаб ашылмайды</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Терезені жабу</translation>
    </message>
</context>
<context>
    <name>SticksPage</name>
    <message>
        <source>Bring the first stick</source>
        <translation>Бірінші флешканы әкеліңіз</translation>
    </message>
    <message>
        <source>%1 of %2 are in</source>
        <translation>%2 орынның %1-і түгел</translation>
    </message>
    <message>
        <source>in</source>
        <translation>түгел</translation>
    </message>
    <message>
        <source>partly in</source>
        <translation>жартылай</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>таңдау керек</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>қайтарылған</translation>
    </message>
    <message>
        <source>Still to be fetched: %1</source>
        <translation>Әкелу керек: %1</translation>
    </message>
    <message>
        <source>All is here</source>
        <translation>Бәрі осында</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Choose files or a folder …</source>
        <translation>Файл не қалта таңдау …</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Put a stick into this laptop, or drop files and folders here.
Each is read by itself; then you may take it.</source>
        <translation>Флешканы осы ноутбукке салыңыз немесе файлдар мен қалталарды осында тастаңыз.
Әрқайсысы өзі оқылады, содан кейін алып кетуге болады.</translation>
    </message>
    <message>
        <source>Prize desks</source>
        <translation>Сыйлық үстелдері</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Стансалар</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%2 беттің %1-беті</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Put a stick in</source>
        <translation>Флешка салыңыз</translation>
    </message>
    <message>
        <source>You may take it</source>
        <translation>Алуға болады</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>%1 оқылып жатыр</translation>
    </message>
    <message>
        <source>It is seen by itself. Files and folders may be dropped on the window, too.</source>
        <translation>Ол өзі көрінеді. Терезеге файлдар мен қалталарды тастауға да болады.</translation>
    </message>
    <message>
        <source>%1: %2 new facts</source>
        <translation>%1: %2 жаңа жазба</translation>
    </message>
    <message>
        <source>File %1 of %2. Do not take it yet.</source>
        <translation>%2 файлдың %1-і. Әзірге алмаңыз.</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>What each stick said</source>
        <translation>Флешкалар не айтты</translation>
    </message>
    <message>
        <source>Nothing was poured in yet.</source>
        <translation>Әзірге ештеңе құйылған жоқ.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The key is locked: type its passphrase</source>
        <translation>Кілт құлыпталған: құпиясөзін теріңіз</translation>
    </message>
    <message>
        <source>The key is being opened …</source>
        <translation>Кілт ашылып жатыр …</translation>
    </message>
    <message>
        <source>Drop organizer.key on this window</source>
        <translation>Осы терезеге organizer.key тастаңыз</translation>
    </message>
    <message>
        <source>Then %1 will be poured in.</source>
        <translation>Содан кейін %1 құйылады.</translation>
    </message>
    <message>
        <source>It lies in the festival's folder, or on the stick from the safe.</source>
        <translation>Ол фестиваль қалтасында немесе сейфтегі флешкада.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпиясөз</translation>
    </message>
</context>
<context>
    <name>SeePage</name>
    <message>
        <source>No numbers yet: pour in the first stick.</source>
        <translation>Сандар әлі жоқ: бірінші флешканы құйыңыз.</translation>
    </message>
</context>
<context>
    <name>BarsChart</name>
    <message>
        <source>Nothing to tell.</source>
        <translation>Айтатын ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>StacksChart</name>
    <message>
        <source>Too few to tell.</source>
        <translation>Айту үшін тым аз.</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Take authors' files</source>
        <translation>Авторлар файлдарын алу</translation>
    </message>
    <message>
        <source>Drop the folder with the spreadsheets that authors sent back on this window. Each is taken by itself; what is to be mended lies in its folder “back”, as copies with remarks to send to them.</source>
        <translation>Авторлар қайтарған кестелер жатқан қалтаны осы терезеге тастаңыз. Әр файл бөлек алынады; түзетілетіні сол қалтадағы «back» ішіне ескертпелері бар көшірме болып түседі: оны авторына жіберіңіз.</translation>
    </message>
    <message>
        <source>Choose files or a folder …</source>
        <translation>Файл не қалта таңдау …</translation>
    </message>
    <message>
        <source>Set the map</source>
        <translation>Картаны құру</translation>
    </message>
    <message>
        <source>Where each thing stands in the hall: screens show the way by it.</source>
        <translation>Залда не қайда тұр: экрандар жолды осы карта бойынша көрсетеді.</translation>
    </message>
    <message>
        <source>Make the festival</source>
        <translation>Фестиваль жасау</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Жоспарды тексеру</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Жоспарды өзгерту</translation>
    </message>
    <message>
        <source>Write the kits</source>
        <translation>Жинақтарды жазу</translation>
    </message>
    <message>
        <source>Write the news</source>
        <translation>Жаңалық жазу</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2 қадамның %1-і</translation>
    </message>
    <message>
        <source>Give it a name and its size. Plan, keys, PINs and codes are made beside the hub; the recovery page is to be printed and kept in a safe.</source>
        <translation>Атауы мен көлемін жазыңыз. Жоспар, кілттер, PIN-дер мен кодтар хабтың жанында жасалады; қалпына келтіру парағын басып шығарып, сейфте сақтаңыз.</translation>
    </message>
    <message>
        <source>The festival is made: its name and number stay. Go on with the next step.</source>
        <translation>Фестиваль жасалған: атауы мен нөмірі өзгермейді. Келесі қадамға өтіңіз.</translation>
    </message>
    <message>
        <source>What is wrong with the plan is told by line, and what fits into its hours and screens.</source>
        <translation>Жоспардағы қате жолымен айтылады, сағаттар мен экрандарға не сыятыны да.</translation>
    </message>
    <message>
        <source>Write the plan as a spreadsheet, change it there, and read it back. It may also be dropped on this window.</source>
        <translation>Жоспарды кесте етіп жазыңыз, сонда өзгертіңіз, қайта оқыңыз. Оны осы терезеге тастауға да болады.</translation>
    </message>
    <message>
        <source>Put in the stick that goes from station to station. All kits are written onto it, and a card with its code for each is drawn, to be printed.</source>
        <translation>Стансаларды аралайтын флешканы салыңыз. Оған барлық жинақ жазылады, әрқайсысына коды бар карта сызылады, оны басып шығарыңыз.</translation>
    </message>
    <message>
        <source>The programme, closed places, notices, revoked keys and moved prizes reach every station and desk from any stick that has the news on it.</source>
        <translation>Бағдарлама, жабық орындар, хабарландырулар, қайтарылған кілттер мен ауыстырылған жүлделер жаңалығы бар кез келген флешкадан әр станция мен үстелге жетеді.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Стансалар</translation>
    </message>
    <message>
        <source>Prize desks</source>
        <translation>Сыйлық үстелдері</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Кілттің құпиясөзі</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Жасау</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Write the spreadsheet</source>
        <translation>Кестені жазу</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Write kits and cards</source>
        <translation>Жинақтар мен карталарды жазу</translation>
    </message>
    <message>
        <source>The stick %1 is in.</source>
        <translation>%1 флешкасы салынған.</translation>
    </message>
    <message>
        <source>No stick is in: kits are written beside the festival.</source>
        <translation>Флешка салынбаған: жинақтар фестивальдің жанына жазылады.</translation>
    </message>
    <message>
        <source>Rehearse it</source>
        <translation>Жаттығу өткізу</translation>
    </message>
    <message>
        <source>The whole festival is played through by children that are not there: how long they wait, which prizes run out, whether the days suffice. It takes minutes; nothing of the real festival is touched.</source>
        <translation>Бүкіл фестивальді ойдан шығарылған балалар ойнап шығады: қанша күтеді, қай жүлде таусылады, күндер жете ме. Бірнеше минут кетеді; шын фестивальге ештеңе тимейді.</translation>
    </message>
    <message>
        <source>Visitors in all</source>
        <translation>Барлық келуші</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Бастау</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>What was too hard?</source>
        <translation>Не тым қиын болды?</translation>
    </message>
    <message>
        <source>For authors only, never printed</source>
        <translation>Тек авторларға, басылмайды</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Қарау керек: %1</translation>
    </message>
    <message>
        <source>No answers yet: pour in the first stick.</source>
        <translation>Жауаптар әлі жоқ: бірінші флешканы құйыңыз.</translation>
    </message>
    <message>
        <source>— Wilson's interval of 95 %</source>
        <translation>— Уилсон аралығы, 95 %</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>кездейсоқ</translation>
    </message>
    <message>
        <source>No discrimination index: a visit answers five to ten questions that follow the child, so a rest score means nothing. A language with fewer than 100 answers is pale and compared with none; of twenty gaps, one stands out by chance.</source>
        <translation>Дискриминация индексі жоқ: бір келуде балаға икемделетін 5–10 сұраққа жауап беріледі, қалған сұрақтардың балы ештеңе білдірмейді. 100-ден аз жауабы бар тіл бозғылт, салыстырылмайды; жиырма айырманың бірі кездейсоқ шығады.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>As a child sees it</source>
        <translation>Бала осылай көреді</translation>
    </message>
    <message>
        <source>What each language chose</source>
        <translation>Әр тілде не таңдады</translation>
    </message>
</context>
<context>
    <name>EveningPage</name>
    <message>
        <source>Nothing is in yet: pour in the first stick.</source>
        <translation>Әзірге ештеңе жоқ: бірінші флешканы құйыңыз.</translation>
    </message>
    <message>
        <source>One page as PDF</source>
        <translation>Бір бет, PDF</translation>
    </message>
</context>
<context>
    <name>BoardTile</name>
    <message>
        <source>%1: choose a branch</source>
        <translation>%1: тармақты таңдау</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 істің %1-і бітті</translation>
    </message>
</context>
<context>
    <name>SidesCard</name>
    <message>
        <source>%1 was copied and went on twice</source>
        <translation>%1 журналы көшіріліп, екі рет жалғасқан</translation>
    </message>
    <message>
        <source>Only what you choose is counted. The right branch is the station's own; the other came from a copy of its card. Were both played on, choose both.</source>
        <translation>Таңдағаныңыз ғана есепке алынады. Дұрыс тармақ – стансаның өзінікі; екіншісі оның карта көшірмесінен шыққан. Екеуінде де балалар ойнаса, екеуін де таңдаңыз.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>есепке алынды</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Есепке алу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Counted by hand</source>
        <translation>Қолмен саналды</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Who counted</source>
        <translation>Кім санады</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазып қою</translation>
    </message>
    <message>
        <source>As a spreadsheet</source>
        <translation>Кесте түрінде</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1-күн</translation>
    </message>
    <message>
        <source>Take out: %1, day %2</source>
        <translation>Өшіру: %1, %2-күн</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Planned and held</source>
        <translation>Жоспарланды және өтті</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Баспасөз хабары</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Есеп, PDF</translation>
    </message>
    <message>
        <source>Nothing is in yet: pour in the first stick.</source>
        <translation>Әзірге ештеңе жоқ: бірінші флешканы құйыңыз.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспар</translation>
    </message>
    <message>
        <source>held</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>of the plan</source>
        <translation>жоспардан</translation>
    </message>
    <message>
        <source>* counted by hand. All is written beside the hub, in this window's language.</source>
        <translation>* қолмен саналды. Бәрі хабтың жанына, осы терезенің тілінде жазылады.</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>Серіктестерге</translation>
    </message>
</context>
<context>
    <name>ChooserCard</name>
    <message>
        <source>Choose what is to be poured in</source>
        <translation>Не құятынын таңдаңыз</translation>
    </message>
    <message>
        <source>This folder cannot be looked into.</source>
        <translation>Бұл қалта ашылмайды.</translation>
    </message>
    <message>
        <source>No folder, session file, spreadsheet or key lies here.</source>
        <translation>Мұнда қалта да, сессия файлы, кесте не кілт те жоқ.</translation>
    </message>
    <message>
        <source>Take the whole folder</source>
        <translation>Қалтаны түгел алу</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>CalledGuide</name>
    <message>
        <source>Call a guide: you get it right here.</source>
        <translation>Жетекшіні шақыр: жүлдеңді осы жерде аласың.</translation>
    </message>
    <message>
        <source>It is yours. Well done!</source>
        <translation>Жүлде сенікі. Жарайсың!</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Won here at %1</source>
        <translation>Ұтып алынған уақыты: %1</translation>
    </message>
    <message>
        <source>To desk %1: the child takes a photo of the code</source>
        <translation>%1 үстелі: бала кодты суретке түсірсін</translation>
    </message>
    <message>
        <source>Written down: handed over here</source>
        <translation>Жазылды: осы жерде берілді</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Жүлдені беру</translation>
    </message>
    <message>
        <source>Send to the desk</source>
        <translation>Үстелге жіберу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>It is right here</source>
        <translation>Ол дәл осы жерде</translation>
    </message>
    <message>
        <source>Prize desk</source>
        <translation>Жүлде үстелі</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сахна</translation>
    </message>
    <message>
        <source>Toilets</source>
        <translation>Дәретхана</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Шығатын жер</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>Алғашқы көмек</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Лифт</translation>
    </message>
    <message>
        <source>Who is lost waits here</source>
        <translation>Адасқандар осында күтеді</translation>
    </message>
    <message>
        <source>Closed now: ask a guide</source>
        <translation>Қазір жабық: жетекшіден сұра</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>жабылуы: %1</translation>
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
        </translation>
    </message>
</context>
<context>
    <name>TodayLines</name>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>%n минуттан кейін</numerusform>
            <numerusform>%n минуттан кейін</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Болмайды</translation>
    </message>
    <message>
        <source>Colleges and enterprises signed: today %1, together %2</source>
        <translation>Колледждер мен кәсіпорындар қол қойды: бүгін %1, барлығы %2</translation>
    </message>
    <message>
        <source>More of today</source>
        <translation>Бүгінгі тағы басқалары</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Nothing more today</source>
        <translation>Бүгін басқа ештеңе жоқ</translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation>Бес минут кейінірек</translation>
    </message>
    <message>
        <source>It takes place</source>
        <translation>Өтеді</translation>
    </message>
    <message>
        <source>Cancel it here</source>
        <translation>Өтпейді</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>Келесі жолдар</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>FillStick</name>
    <message>
        <source>No stick found: put one in and press again.</source>
        <translation>Флешка табылмады: салып, қайта басыңыз.</translation>
    </message>
    <message>
        <source>The stick is full: put in another one.</source>
        <translation>Флешка толы: басқасын салыңыз.</translation>
    </message>
    <message>
        <source>The stick is locked: slide its switch, or use another one.</source>
        <translation>Флешка жазудан қорғалған: тетігін жылжытыңыз не басқасын алыңыз.</translation>
    </message>
    <message>
        <source>The stick was taken out too early: put it in and press again.</source>
        <translation>Флешка тым ерте алынды: салып, қайта басыңыз.</translation>
    </message>
    <message>
        <source>The copy came out wrong: repeat with another stick.</source>
        <translation>Көшірме дұрыс шықпады: басқа флешкамен қайталаңыз.</translation>
    </message>
    <message>
        <source>The stick cannot be read: use another one.</source>
        <translation>Флешка оқылмайды: басқасын алыңыз.</translation>
    </message>
    <message>
        <source>Writing: leave the stick in (%1 %)</source>
        <translation>Жазылып жатыр: флешканы алмаңыз (%1 %)</translation>
    </message>
    <message>
        <source>You may take the stick</source>
        <translation>Флешканы алуға болады</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Draw this sign into your passport's window</source>
        <translation>Бұл белгіні төлқұжатыңның терезесіне сал</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Light the city</source>
        <translation>Қаланы жақ</translation>
    </message>
    <message>
        <source>You lit the city!</source>
        <translation>Қаланы жақтың!</translation>
    </message>
    <message>
        <source>Tap the signs from your passport, window by window</source>
        <translation>Төлқұжатыңдағы белгілерді терезе ретімен бас</translation>
    </message>
    <message>
        <source>The whole city is aglow. You have been everywhere!</source>
        <translation>Бүкіл қала жарқырап тұр. Сен бәрінде болдың!</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Area</source>
        <translation>Алаң</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Prize desk</source>
        <translation>Жүлде үстелі</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сахна</translation>
    </message>
    <message>
        <source>Toilets</source>
        <translation>Дәретхана</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>Алғашқы көмек</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Лифт</translation>
    </message>
    <message>
        <source>Who is lost waits here</source>
        <translation>Адасқандар осында күтеді</translation>
    </message>
    <message>
        <source>Tap where it stands now: %1</source>
        <translation>Қазір тұрған жерін басыңыз: %1</translation>
    </message>
    <message>
        <source>Tap where it stands: %1</source>
        <translation>Тұрған жерін басыңыз: %1</translation>
    </message>
    <message>
        <source>Everything has its point. Tap one to move it.</source>
        <translation>Бәрінің нүктесі бар. Жылжыту үшін біреуін басыңыз.</translation>
    </message>
    <message>
        <source>Without a point: %1</source>
        <translation>Нүктесіз: %1</translation>
    </message>
    <message>
        <source>Keep the map</source>
        <translation>Картаны сақтау</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Lay it out</source>
        <translation>Өзі орналастырсын</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Бұру</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Таңдауды алу</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>All streets</source>
        <translation>Барлық көше</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Айтылады</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Болмайды</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Болады</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабық</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Say it on the screens</source>
        <translation>Экрандарда айту</translation>
    </message>
    <message>
        <source>Day %1, %2</source>
        <translation>%1-күн, %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Неше дана</translation>
    </message>
    <message>
        <source>Id of a quiz, a question or a game</source>
        <translation>Викторинаның, сұрақтың не ойынның id-і</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Көрсетпеу</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Хабарландыру</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Жүлде көшіру</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Көрсетпеу</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>%1-күн</translation>
    </message>
</context>
<context>
    <name>HandCount</name>
    <message>
        <source>Few</source>
        <translation>Аз</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Жартысына жуық</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Көбі</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Where do I learn it?</source>
        <translation>Мұны қайда үйренемін?</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Where do you live? Touch your region.</source>
        <translation>Қай өңірде тұрасың? Түртіп көрсет.</translation>
    </message>
    <message>
        <source>Where do I learn it?</source>
        <translation>Мұны қайда үйренемін?</translation>
    </message>
    <message>
        <source>For grown-ups</source>
        <translation>Ересектерге</translation>
    </message>
    <message>
        <source>Another region</source>
        <translation>Басқа өңір</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Жалақы</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Гранттар</translation>
    </message>
    <message>
        <source>Source: %1, holds until %2</source>
        <translation>Дереккөзі: %1, %2 дейін дұрыс</translation>
    </message>
</context>
<context>
    <name>CollegeCard</name>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n тегін орын</numerusform>
            <numerusform>%n тегін орын</numerusform>
        </translation>
    </message>
    <message>
        <source>half study, half work</source>
        <translation>жартысы – оқу, жартысы – жұмыс</translation>
    </message>
    <message>
        <source>there is a hostel</source>
        <translation>жатақхана бар</translation>
    </message>
    <message>
        <source>Admission: %1</source>
        <translation>Қабылдау: %1</translation>
    </message>
    <message>
        <source>after grade 9</source>
        <translation>9-сыныптан кейін</translation>
    </message>
    <message>
        <source>after grade 11</source>
        <translation>11-сыныптан кейін</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (%2 дейін)</translation>
    </message>
</context>
<context>
    <name>ClassResult</name>
    <message>
        <source>Together you have earned</source>
        <translation>Бірге жинаған ұпайларың</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-ден %1</translation>
    </message>
    <message>
        <source>Could imagine it: %1 before, %2 now</source>
        <translation>Қолымен жұмыс істегісі келетіндер: басында %1, қазір %2</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Your sheet is coming</source>
        <translation>Парақтарың басылып жатыр</translation>
    </message>
    <message>
        <source>The printer is not ready</source>
        <translation>Принтер дайын емес</translation>
    </message>
    <message>
        <source>Point the teacher's phone at the code. Which trade do we choose together?</source>
        <translation>Мұғалімнің телефонын кодқа бағыттаңдар. Қай мамандықты бірге таңдаймыз?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Together we choose: %1</source>
        <translation>Бірге таңдағанымыз: %1</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>A contest of teams</source>
        <translation>Командалар жарысы</translation>
    </message>
    <message>
        <source>Play as a guide</source>
        <translation>Жетекші болып ойнау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>All six are done!</source>
        <translation>Алтауы да орындалды!</translation>
    </message>
    <message>
        <source>Six small tasks in five minutes. Nothing is counted.</source>
        <translation>Бес минутта алты шағын тапсырма. Ештеңе есепке алынбайды.</translation>
    </message>
    <message numerus="yes">
        <source>Close this page and go on: %n minute(s) left</source>
        <translation>
            <numerusform>Бетті жауып, жалғастырыңыз: %n минут қалды</numerusform>
            <numerusform>Бетті жауып, жалғастырыңыз: %n минут қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBadge</name>
    <message>
        <source>All six are done!</source>
        <translation>Алтауы да орындалды!</translation>
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
        <translation>Жетекші бетін ашу</translation>
    </message>
    <message>
        <source>Lower edge: left, middle, right, hold the last</source>
        <translation>Төменгі жиек: сол, орта, оң; соңғысын ұстау</translation>
    </message>
    <message>
        <source>Play as a child</source>
        <translation>Бала болып ойнау</translation>
    </message>
    <message>
        <source>Touch the picture, a round begins</source>
        <translation>Суретті бассаңыз, раунд басталады</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Басынан бастау</translation>
    </message>
    <message>
        <source>In the middle of a round, without the PIN</source>
        <translation>Раунд ортасында, PIN-сіз</translation>
    </message>
    <message>
        <source>A queue comes and goes</source>
        <translation>Кезек келді, кетті</translation>
    </message>
    <message>
        <source>Short rounds on, then off, without the PIN</source>
        <translation>Қысқа раундты қосу, сосын өшіру, PIN-сіз</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Экранды сүрту</translation>
    </message>
    <message>
        <source>Half a minute in which no touch counts</source>
        <translation>Жарты минут басқан есепке алынбайды</translation>
    </message>
    <message>
        <source>Lead an excursion</source>
        <translation>Экскурсия өткізу</translation>
    </message>
    <message>
        <source>PIN; count hands once, then begin again</source>
        <translation>PIN; қолды бір рет санап, басынан бастау</translation>
    </message>
</context>
<context>
    <name>Grab</name>
    <message>
        <source>Raise the boom</source>
        <translation>Жебені көтер</translation>
    </message>
    <message>
        <source>Lower the boom</source>
        <translation>Жебені түсір</translation>
    </message>
    <message>
        <source>Draw the stick in</source>
        <translation>Сапты тарт</translation>
    </message>
    <message>
        <source>Reach the stick out</source>
        <translation>Сапты соз</translation>
    </message>
    <message>
        <source>Curl the bucket</source>
        <translation>Шөмішті жина</translation>
    </message>
    <message>
        <source>Tip the bucket</source>
        <translation>Шөмішті төңкер</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Солға</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Оңға</translation>
    </message>
    <message>
        <source>Hook up</source>
        <translation>Ілмекті көтер</translation>
    </message>
    <message>
        <source>Hook down</source>
        <translation>Ілмекті түсір</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқта</translation>
    </message>
</context>
<context>
    <name>Digger</name>
    <message>
        <source>Dig here</source>
        <translation>Осы жерді қаз</translation>
    </message>
    <message>
        <source>Tip it into the lorry</source>
        <translation>Жүк көлігіне төк</translation>
    </message>
</context>
<context>
    <name>Mate</name>
    <message>
        <source>Your mate</source>
        <translation>Серігің</translation>
    </message>
</context>
<context>
    <name>Hoist</name>
    <message>
        <source>Fetch the next part</source>
        <translation>Келесі бөлікті ал</translation>
    </message>
    <message>
        <source>Set it in its place</source>
        <translation>Орнына қой</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Say</source>
        <translation>Айтыңыз</translation>
    </message>
    <message>
        <source>Point at</source>
        <translation>Көрсетіңіз</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Сұраңыз</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Does my mum know me?</source>
        <translation>Мамам мені біле ме?</translation>
    </message>
    <message>
        <source>Who could we be?</source>
        <translation>Біз кім бола аламыз?</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Бір қадам артқа</translation>
    </message>
    <message>
        <source>Another face</source>
        <translation>Басқа бет</translation>
    </message>
    <message>
        <source>Back to my street</source>
        <translation>Көшеме қайту</translation>
    </message>
    <message>
        <source>Touch to come back</source>
        <translation>Қайта келсең, түрт</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>You both chose this</source>
        <translation>Мұны екеуің де таңдадыңдар</translation>
    </message>
    <message>
        <source>Chosen by more than one of you</source>
        <translation>Мұны бірнешеуің таңдадыңдар</translation>
    </message>
    <message>
        <source>Each chose something else: a city needs all of it</source>
        <translation>Әрқайсың әртүрлі таңдадыңдар: қалаға бәрі керек</translation>
    </message>
</context>
<context>
    <name>Handed</name>
    <message>
        <source>Now the child chooses</source>
        <translation>Енді баланың кезегі</translation>
    </message>
    <message>
        <source>The same pictures, your own choice. There is no right answer.</source>
        <translation>Суреттер сол баяғы, таңдау – өзіңдікі. Дұрыс не бұрыс жауап жоқ.</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>Мен таңдаймын</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Look together</source>
        <translation>Бірге қараңдар</translation>
    </message>
    <message>
        <source>Where a lamp shines you thought of the same. Of the rest, tell each other.</source>
        <translation>Шам жанған жерде екеуің бірдей ойладыңдар. Қалғанын бір-біріңе айтып беріңдер.</translation>
    </message>
    <message>
        <source>Today there is something new to tell each other!</source>
        <translation>Бүгін бір-біріңе айтатын жаңалық бар!</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>Менің таңдауым</translation>
    </message>
    <message>
        <source>Was thought</source>
        <translation>Осылай ойлаған</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Both the same: %1</source>
        <translation>Екеуі бірдей: %1</translation>
    </message>
    <message>
        <source>Chosen: %1. Guessed: %2</source>
        <translation>Таңдалғаны: %1. Ойланғаны: %2</translation>
    </message>
</context>
<context>
    <name>BattleStage</name>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Солға</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оңға</translation>
    </message>
    <message>
        <source>Stand firm</source>
        <translation>Орнында мықты тұр</translation>
    </message>
    <message>
        <source>To the other robot</source>
        <translation>Қарсыласқа қарай</translation>
    </message>
    <message>
        <source>Wheels: two cells at once</source>
        <translation>Дөңгелек: бірден екі торкөз</translation>
    </message>
    <message>
        <source>Tracks: push hard</source>
        <translation>Шынжыр табан: қатты итереді</translation>
    </message>
    <message>
        <source>Legs: stand fast</source>
        <translation>Аяқ: берік тұрады</translation>
    </message>
    <message>
        <source>Fork: carries two cubes</source>
        <translation>Айыр: екі текше көтереді</translation>
    </message>
    <message>
        <source>Plough: pushes harder</source>
        <translation>Күрек: қаттырақ итереді</translation>
    </message>
    <message>
        <source>Magnet: takes a cube from the side</source>
        <translation>Магнит: текшені қасынан тартып алады</translation>
    </message>
</context>
<context>
    <name>BattleCards</name>
    <message>
        <source>A covered card</source>
        <translation>Жабық карта</translation>
    </message>
</context>
<context>
    <name>BattleHand</name>
    <message>
        <source>Run</source>
        <translation>Жібер</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Қайта құрастыр</translation>
    </message>
    <message>
        <source>Begin without waiting</source>
        <translation>Күтпей бастау</translation>
    </message>
</context>
<context>
    <name>Bracket</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>End the contest</source>
        <translation>Жарысты аяқтау</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Аяқтау</translation>
    </message>
</context>
<context>
    <name>BracketNext</name>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
</context>
<context>
    <name>Contest</name>
    <message numerus="yes">
        <source>A contest of %n team(s)</source>
        <translation>
            <numerusform>%n команданың жарысы</numerusform>
        </translation>
    </message>
    <message>
        <source>Robot sumo for teams</source>
        <translation>Командаларға арналған робот-сумо</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Two teams at a time build and plan their robots here; the winner goes on. Ten minutes at most, one touch ends it. Nothing of it is counted, no prizes are given.</source>
        <translation>Екі команда роботын осы жерде құрастырып, карталарын қояды, жеңгені әрі қарай өтеді. Ең көбі он минут, бір түртсе бітеді. Ештеңесі есепке кірмейді, жүлде берілмейді.</translation>
    </message>
</context>
<context>
    <name>Conveyor</name>
    <message numerus="yes">
        <source>Fill %n wagon(s) together</source>
        <translation>
            <numerusform>Бірге %n вагонетка толтырыңдар</numerusform>
            <numerusform>Бірге %n вагонетка толтырыңдар</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewBadge</name>
    <message>
        <source>Hammer</source>
        <translation>Балға</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Сомын кілті</translation>
    </message>
    <message>
        <source>Screwdriver</source>
        <translation>Бұрағыш</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>Күрек</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Reject</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Өткізу</translation>
    </message>
</context>
<context>
    <name>InspectorEnd</name>
    <message>
        <source>It met the card</source>
        <translation>Картаға сай еді</translation>
    </message>
</context>
<context>
    <name>InspectorBench</name>
    <message>
        <source>It met the card</source>
        <translation>Картаға сай еді</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>One more clue</source>
        <translation>Тағы бір ишара</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>Has answered</source>
        <translation>Жауап берді</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Has answered</source>
        <translation>Жауап берді</translation>
    </message>
</context>
<context>
    <name>Half</name>
    <message>
        <source>Place %1</source>
        <translation>%1-орын</translation>
    </message>
</context>
<context>
    <name>GameTable</name>
    <message>
        <source>Each of you has a sign</source>
        <translation>Әрқайсыңның өз белгің бар</translation>
    </message>
</context>
</TS>
