<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>The work</source>
        <translation>The work</translation>
    </message>
    <message>
        <source>The tools</source>
        <translation>The tools</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>The place</translation>
    </message>
    <message>
        <source>How to learn</source>
        <translation>How to learn</translation>
    </message>
    <message>
        <source>After grade 9</source>
        <translation>After grade 9</translation>
    </message>
    <message>
        <source>After grade 11</source>
        <translation>After grade 11</translation>
    </message>
    <message>
        <source>college</source>
        <translation>college</translation>
    </message>
    <message>
        <source>university</source>
        <translation>university</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
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
        <translation>A day earlier</translation>
    </message>
    <message>
        <source>It is day %1</source>
        <translation>It is day %1</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>A day later</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Right!</source>
        <translation>Right!</translation>
    </message>
    <message>
        <source>Not yet. Here is why:</source>
        <translation>Not yet. Here is why:</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Game</name>
    <message>
        <source>Tap two that belong together</source>
        <translation>Tap two that belong together</translation>
    </message>
    <message>
        <source>Tap the steps in the right order</source>
        <translation>Tap the steps in the right order</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>See the result</translation>
    </message>
</context>
<context>
    <name>Games</name>
    <message>
        <source>Games</source>
        <translation>Games</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>See you in the city!</source>
        <translation>See you in the city!</translation>
    </message>
    <message>
        <source>An errand for you: %1</source>
        <translation>An errand for you: %1</translation>
    </message>
</context>
<context>
    <name>IdleRing</name>
    <message>
        <source>Still here?</source>
        <translation>Still here?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on</source>
        <translation>Touch anywhere to go on</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>For the guide</source>
        <translation>For the guide</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Clean the screen</translation>
    </message>
    <message>
        <source>PIN …</source>
        <translation>PIN …</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Guide&apos;s play, not counted</source>
        <translation>Guide's play, not counted</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Finished rounds</source>
        <translation>Finished rounds</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Quizzes</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Games</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Prizes</translation>
    </message>
    <message>
        <source>Not yet on a stick</source>
        <translation>Not yet on a stick</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Station %1 · day %2</source>
        <translation>Station %1 · day %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Play as a guide</source>
        <translation>Play as a guide</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Leave the program</translation>
    </message>
    <message>
        <source>Really leave? The screen will show the desktop.</source>
        <translation>Really leave? The screen will show the desktop.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Yes, leave</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Guide&apos;s PIN</source>
        <translation>Guide's PIN</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many tries. Wait %n second.</numerusform>
            <numerusform>Too many tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>That was not the PIN.</translation>
    </message>
    <message>
        <source>Type the six digits</source>
        <translation>Type the six digits</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>Prize</name>
    <message>
        <source>Your prize</source>
        <translation>Your prize</translation>
    </message>
    <message>
        <source>Take a photo of the code and show it at the prize desk.</source>
        <translation>Take a photo of the code and show it at the prize desk.</translation>
    </message>
    <message>
        <source>No phone? Call a guide.</source>
        <translation>No phone? Call a guide.</translation>
    </message>
</context>
<context>
    <name>Professions</name>
    <message>
        <source>Professions</source>
        <translation>Professions</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Quizzes</name>
    <message>
        <source>Quizzes</source>
        <translation>Quizzes</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Take your prize</source>
        <translation>Take your prize</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Goodbye</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>One more window is lit in the street!</source>
        <translation>One more window is lit in the street!</translation>
    </message>
    <message>
        <source>Every try lights a window in the street!</source>
        <translation>Every try lights a window in the street!</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Put the festival stick in, then press the button.</source>
        <translation>Put the festival stick in, then press the button.</translation>
    </message>
    <message>
        <source>Looking for the stick …</source>
        <translation>Looking for the stick …</translation>
    </message>
    <message>
        <source>Sealing the records …</source>
        <translation>Sealing the records …</translation>
    </message>
    <message>
        <source>Writing. Leave the stick in.</source>
        <translation>Writing. Leave the stick in.</translation>
    </message>
    <message>
        <source>Reading it back. Leave the stick in.</source>
        <translation>Reading it back. Leave the stick in.</translation>
    </message>
    <message>
        <source>You may take the stick</source>
        <translation>You may take the stick</translation>
    </message>
    <message>
        <source>No stick found. Put one in and press again.</source>
        <translation>No stick found. Put one in and press again.</translation>
    </message>
    <message>
        <source>The stick is full. Put in another one.</source>
        <translation>The stick is full. Put in another one.</translation>
    </message>
    <message>
        <source>The stick is locked. Slide its switch or use another one.</source>
        <translation>The stick is locked. Slide its switch or use another one.</translation>
    </message>
    <message>
        <source>The stick cannot be read. Use another one.</source>
        <translation>The stick cannot be read. Use another one.</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Put it in and press again.</source>
        <translation>The stick was taken out too early. Put it in and press again.</translation>
    </message>
    <message>
        <source>The copy came out wrong. Repeat with another stick.</source>
        <translation>The copy came out wrong. Repeat with another stick.</translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation>Fill again</translation>
    </message>
    <message>
        <source>Fill a stick</source>
        <translation>Fill a stick</translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>Professions</source>
        <translation>Professions</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Quizzes</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Games</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Goodbye</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This station cannot open yet</source>
        <translation>This station cannot open yet</translation>
    </message>
</context>
<context>
    <name>TrueFalse</name>
    <message>
        <source>True</source>
        <translation>True</translation>
    </message>
    <message>
        <source>False</source>
        <translation>False</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>Quieter</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Clean the screen now</source>
        <translation>Clean the screen now</translation>
    </message>
</context>
</TS>
