<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message numerus="yes">
        <source>%n window(s) lit today</source>
        <translation>
            <numerusform>%n window lit today</numerusform>
            <numerusform>%n windows lit today</numerusform>
        </translation>
    </message>
    <message>
        <source>Light the first window today!</source>
        <translation>Light the first window today!</translation>
    </message>
    <message>
        <source>Who could I be?</source>
        <translation>Who could I be?</translation>
    </message>
</context>
<context>
    <name>Cup</name>
    <message>
        <source>Best of this hour: %1</source>
        <translation>Best of this hour: %1</translation>
    </message>
</context>
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
    <message>
        <source>Try it!</source>
        <translation>Try it!</translation>
    </message>
    <message>
        <source>Would you do this for a day?</source>
        <translation>Would you do this for a day?</translation>
    </message>
    <message>
        <source>For a day?</source>
        <translation>For a day?</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message numerus="yes">
        <source>%n window(s) lit today</source>
        <translation>
            <numerusform>%n window lit today</numerusform>
            <numerusform>%n windows lit today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Calm: no clock, no confetti</source>
        <translation>Calm: no clock, no confetti</translation>
    </message>
    <message>
        <source>Sound off for 5 minutes</source>
        <translation>Sound off for 5 minutes</translation>
    </message>
    <message>
        <source>Everything lower</source>
        <translation>Everything lower</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <translation>Make it comfortable</translation>
    </message>
    <message>
        <source>Text size A</source>
        <translation>Text size A</translation>
    </message>
    <message>
        <source>Text size A+</source>
        <translation>Text size A+</translation>
    </message>
    <message>
        <source>Text size A++</source>
        <translation>Text size A++</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
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
    <name>DoctorPage</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FacePicker</name>
    <message>
        <source>Pick your face!</source>
        <translation>Pick your face!</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Face %1</translation>
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
    <message>
        <source>%1 of %2: well on the way!</source>
        <translation>%1 of %2: well on the way!</translation>
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
        <source>Build a robot, lay its cards, run</source>
        <translation>Build a robot, lay its cards, run</translation>
    </message>
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
    <message>
        <source>Hold a lever: the arm moves</source>
        <translation>Hold a lever: the arm moves</translation>
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
    <name>Giver</name>
    <message>
        <source>Take your prize</source>
        <translation>Take your prize</translation>
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
    <message>
        <source>Well played! Now it is the next one's turn.</source>
        <translation>Well played! Now it is the next one's turn.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>How many are you?</source>
        <translation>How many are you?</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%n player</numerusform>
            <numerusform>%n players</numerusform>
        </translation>
    </message>
    <message>
        <source>Four or more</source>
        <translation>Four or more</translation>
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
    <name>KitPage</name>
    <message>
        <source>These are not the letters of %1: look at its card, mend them and go again.</source>
        <translation>These are not the letters of %1: look at its card, mend them and go again.</translation>
    </message>
    <message>
        <source>The stick was taken out. Nothing has changed: put it in again.</source>
        <translation>The stick was taken out. Nothing has changed: put it in again.</translation>
    </message>
    <message>
        <source>What is played lies not beside the kits: copy the whole folder to the stick again.</source>
        <translation>What is played lies not beside the kits: copy the whole folder to the stick again.</translation>
    </message>
    <message>
        <source>This kit does not fit what lies beside it: the kits have to be made again.</source>
        <translation>This kit does not fit what lies beside it: the kits have to be made again.</translation>
    </message>
    <message>
        <source>The disk takes no more: make room on it, then go again.</source>
        <translation>The disk takes no more: make room on it, then go again.</translation>
    </message>
    <message>
        <source>This kit is older than the one that is here: look for a newer stick.</source>
        <translation>This kit is older than the one that is here: look for a newer stick.</translation>
    </message>
    <message>
        <source>Two laptops made kits of the same number: call the organizer.</source>
        <translation>Two laptops made kits of the same number: call the organizer.</translation>
    </message>
    <message>
        <source>This is %1 and stays it: choose %1 in the list.</source>
        <translation>This is %1 and stays it: choose %1 in the list.</translation>
    </message>
    <message>
        <source>This station belongs to another festival. Its records stay here, set aside.</source>
        <translation>This station belongs to another festival. Its records stay here, set aside.</translation>
    </message>
    <message>
        <source>This file is no kit: choose another one.</source>
        <translation>This file is no kit: choose another one.</translation>
    </message>
    <message>
        <source>This kit was made by a newer program: update kiosk here first.</source>
        <translation>This kit was made by a newer program: update kiosk here first.</translation>
    </message>
    <message>
        <source>This kit is damaged: copy it from the organizer's laptop again.</source>
        <translation>This kit is damaged: copy it from the organizer's laptop again.</translation>
    </message>
    <message>
        <source>The kit is in</source>
        <translation>The kit is in</translation>
    </message>
    <message>
        <source>Leave the stick in</source>
        <translation>Leave the stick in</translation>
    </message>
    <message>
        <source>Put the stick with the kits in</source>
        <translation>Put the stick with the kits in</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong codes. Wait %n second.</numerusform>
            <numerusform>Too many wrong codes. Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no kit on this stick</source>
        <translation>There is no kit on this stick</translation>
    </message>
    <message>
        <source>Touch the station that stands here</source>
        <translation>Touch the station that stands here</translation>
    </message>
    <message>
        <source>Touch the ten letters of its card</source>
        <translation>Touch the ten letters of its card</translation>
    </message>
    <message>
        <source>The kit of this station</source>
        <translation>The kit of this station</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Further up</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Further down</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Leave the other festival</source>
        <translation>Leave the other festival</translation>
    </message>
    <message>
        <source>Another machine took this kit. Two of them give prizes twice: is it gone?</source>
        <translation>Another machine took this kit. Two of them give prizes twice: is it gone?</translation>
    </message>
    <message>
        <source>Yes, it is gone</source>
        <translation>Yes, it is gone</translation>
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
    <message>
        <source>Prizes wait until a guide says, behind the PIN, which day it is</source>
        <translation>Prizes wait until a guide says, behind the PIN, which day it is</translation>
    </message>
    <message>
        <source>A queue: short rounds</source>
        <translation>A queue: short rounds</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>LongWords</name>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
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
    <message>
        <source>Make it comfortable</source>
        <translation>Make it comfortable</translation>
    </message>
</context>
<context>
    <name>Moods</name>
    <message>
        <source>How was it?</source>
        <translation>How was it?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>Great!</source>
        <translation>Great!</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>So-so</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>All that were found</source>
        <translation>All that were found</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>How sure is it?</translation>
    </message>
</context>
<context>
    <name>MyWindow</name>
    <message>
        <source>Pick your face!</source>
        <translation>Pick your face!</translation>
    </message>
    <message>
        <source>The whole street is aglow!</source>
        <translation>The whole street is aglow!</translation>
    </message>
    <message>
        <source>Window no. %1 is lit in the street!</source>
        <translation>Window no. %1 is lit in the street!</translation>
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
    <message>
        <source>Stuck on the glass</source>
        <translation>Stuck on the glass</translation>
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
    <message>
        <source>Lead an excursion</source>
        <translation>Lead an excursion</translation>
    </message>
    <message>
        <source>Hours, kit, check</source>
        <translation>Hours, kit, check</translation>
    </message>
    <message>
        <source>Hand over a prize</source>
        <translation>Hand over a prize</translation>
    </message>
    <message>
        <source>Play and practise</source>
        <translation>Play and practise</translation>
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
    <name>PlacingCard</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
</context>
<context>
    <name>PlacingHeight</name>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
</context>
<context>
    <name>PlacingPage</name>
    <message>
        <source>Touch the arrow to where the floor is</source>
        <translation>Touch the arrow to where the floor is</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass: − and + until the frame sits on its edges, then the number</source>
        <translation>Hold a bank card to the glass: − and + until the frame sits on its edges, then the number</translation>
    </message>
    <message>
        <source>Measure from the floor to the lower edge of the glass, then touch the number</source>
        <translation>Measure from the floor to the lower edge of the glass, then touch the number</translation>
    </message>
    <message>
        <source>Touch the loudspeaker; when it is right at arm's length, touch the listener</source>
        <translation>Touch the loudspeaker; when it is right at arm's length, touch the listener</translation>
    </message>
    <message>
        <source>Compare with a watch, then touch the time</source>
        <translation>Compare with a watch, then touch the time</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>The clock is more than ten minutes off: ask the festival's office</source>
        <translation>The clock is more than ten minutes off: ask the festival's office</translation>
    </message>
    <message>
        <source>All five are right</source>
        <translation>All five are right</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PlacingSound</name>
    <message>
        <source>Play it louder</source>
        <translation>Play it louder</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It is right at arm's length</source>
        <translation>It is right at arm's length</translation>
    </message>
</context>
<context>
    <name>PlacingWay</name>
    <message>
        <source>The floor is there</source>
        <translation>The floor is there</translation>
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
    <message>
        <source>Take the paper to the prize desk.</source>
        <translation>Take the paper to the prize desk.</translation>
    </message>
    <message>
        <source>Today at %1, come in time</source>
        <translation>Today at %1, come in time</translation>
    </message>
    <message>
        <source>It is open until %1.</source>
        <translation>It is open until %1.</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>The way there</translation>
    </message>
    <message>
        <source>The prize desk is closed now: ask a guide.</source>
        <translation>The prize desk is closed now: ask a guide.</translation>
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
    <message>
        <source>Done</source>
        <translation>Done</translation>
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
    <name>Restart</name>
    <message>
        <source>Begin again: hold for a second</source>
        <translation>Begin again: hold for a second</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Goodbye</source>
        <translation>Goodbye</translation>
    </message>
    <message>
        <source>Play a round to its end and do most of it well: some such rounds win a prize.</source>
        <translation>Play a round to its end and do most of it well: some such rounds win a prize.</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>In %n min</numerusform>
            <numerusform>In %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Next one's turn</source>
        <translation>Next one's turn</translation>
    </message>
    <message>
        <source>Where do I learn it?</source>
        <translation>Where do I learn it?</translation>
    </message>
    <message>
        <source>Once more!</source>
        <translation>Once more!</translation>
    </message>
    <message>
        <source>How does one win a prize?</source>
        <translation>How does one win a prize?</translation>
    </message>
    <message>
        <source>About this trade</source>
        <translation>About this trade</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Open until %1</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Closed until %1</translation>
    </message>
    <message>
        <source>Closed: the festival is over</source>
        <translation>Closed: the festival is over</translation>
    </message>
    <message>
        <source>Trial until %1, nothing is counted</source>
        <translation>Trial until %1, nothing is counted</translation>
    </message>
    <message>
        <source>DEMO: no festival's kit is here yet</source>
        <translation>DEMO: no festival's kit is here yet</translation>
    </message>
    <message>
        <source>Open the doors now</source>
        <translation>Open the doors now</translation>
    </message>
    <message>
        <source>Close the doors now</source>
        <translation>Close the doors now</translation>
    </message>
    <message>
        <source>Try it for ten minutes</source>
        <translation>Try it for ten minutes</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>End the trial</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Take a kit from a stick</source>
        <translation>Take a kit from a stick</translation>
    </message>
    <message>
        <source>Kit %1, news %2 taken</source>
        <translation>Kit %1, news %2 taken</translation>
    </message>
    <message>
        <source>Kit %1, no news yet: a stick brings them</source>
        <translation>Kit %1, no news yet: a stick brings them</translation>
    </message>
    <message>
        <source>How the screen hangs</source>
        <translation>How the screen hangs</translation>
    </message>
    <message>
        <source>Is all well?</source>
        <translation>Is all well?</translation>
    </message>
    <message>
        <source>Today's programme</source>
        <translation>Today's programme</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
</context>
<context>
    <name>StarLamps</name>
    <message>
        <source>You played to the end.</source>
        <translation>You played to the end.</translation>
    </message>
    <message>
        <source>Most of it was right.</source>
        <translation>Most of it was right.</translation>
    </message>
    <message>
        <source>Nearly all of it was right.</source>
        <translation>Nearly all of it was right.</translation>
    </message>
    <message>
        <source>It lights when most is right.</source>
        <translation>It lights when most is right.</translation>
    </message>
    <message>
        <source>It lights when nearly all is right.</source>
        <translation>It lights when nearly all is right.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
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
        <source>Tell the organizer: %1 cannot be read</source>
        <translation>Tell the organizer: %1 cannot be read</translation>
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
    <message>
        <source>Who could I be?</source>
        <translation>Who could I be?</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>I have all signs: light the city</source>
        <translation>I have all signs: light the city</translation>
    </message>
    <message>
        <source>Who could we be?</source>
        <translation>Who could we be?</translation>
    </message>
</context>
<context>
    <name>TrialFace</name>
    <message>
        <source>Trial until %1</source>
        <translation>Trial until %1</translation>
    </message>
    <message>
        <source>Trial until %1 · nothing is counted</source>
        <translation>Trial until %1 · nothing is counted</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>A prize to try</source>
        <translation>A prize to try</translation>
    </message>
    <message>
        <source>Scan it at the prize desk: the desk says that it is a trial and hands nothing over.</source>
        <translation>Scan it at the prize desk: the desk says that it is a trial and hands nothing over.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
</context>
<context>
    <name>TrialParcel</name>
    <message>
        <source>A prize to try</source>
        <translation>A prize to try</translation>
    </message>
    <message>
        <source>Touch: win it now</source>
        <translation>Touch: win it now</translation>
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
    <name>Turner</name>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
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
    <name>Warning</name>
    <message>
        <source>The disk is nearly full: tell the organizer</source>
        <translation>The disk is nearly full: tell the organizer</translation>
    </message>
    <message>
        <source>The disk is full: nobody can begin</source>
        <translation>The disk is full: nobody can begin</translation>
    </message>
    <message>
        <source>No prizes now: the journal&apos;s witness cannot be kept</source>
        <translation>No prizes now: the journal&apos;s witness cannot be kept</translation>
    </message>
    <message>
        <source>This is a copy of %1: no prizes on day %2. Tell the organizer</source>
        <translation>This is a copy of %1: no prizes on day %2. Tell the organizer</translation>
    </message>
    <message>
        <source>The records of %1 were damaged: tell the organizer, fill a stick</source>
        <translation>The records of %1 were damaged: tell the organizer, fill a stick</translation>
    </message>
    <message>
        <source>The records of %1 were lost: tell the organizer</source>
        <translation>The records of %1 were lost: tell the organizer</translation>
    </message>
    <message>
        <source>Somebody took the records of %1 away while it ran: they are back</source>
        <translation>Somebody took the records of %1 away while it ran: they are back</translation>
    </message>
    <message>
        <source>%1 was restored from an older copy: tell the organizer</source>
        <translation>%1 was restored from an older copy: tell the organizer</translation>
    </message>
    <message>
        <source>This festival was played here before: say which day it is</source>
        <translation>This festival was played here before: say which day it is</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Clean the screen now</source>
        <translation>Clean the screen now</translation>
    </message>
</context>
<context>
    <name>GameTold</name>
    <message>
        <source>%1 of %2 runs won</source>
        <translation>%1 of %2 runs won</translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <translation>
            <numerusform>%n equal</numerusform>
            <numerusform>%n equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rode past</source>
        <translation>
            <numerusform>%n rode past</numerusform>
            <numerusform>%n rode past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came close</source>
        <translation>
            <numerusform>%n came close</numerusform>
            <numerusform>%n came close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slipped through</source>
        <translation>
            <numerusform>%n slipped through</numerusform>
            <numerusform>%n slipped through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the shortest program</source>
        <translation>
            <numerusform>%n with the shortest program</numerusform>
            <numerusform>%n with the shortest program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) too slow</source>
        <translation>
            <numerusform>%n place too slow</numerusform>
            <numerusform>%n places too slow</numerusform>
        </translation>
    </message>
    <message>
        <source>Right answers: %1 of %2</source>
        <translation>Right answers: %1 of %2</translation>
    </message>
    <message>
        <source>Well played, both! One was a little ahead.</source>
        <translation>Well played, both! One was a little ahead.</translation>
    </message>
    <message>
        <source>Well played, both! You are equal.</source>
        <translation>Well played, both! You are equal.</translation>
    </message>
    <message>
        <source>Wagons filled: %1 of %2</source>
        <translation>Wagons filled: %1 of %2</translation>
    </message>
    <message>
        <source>You all, together!</source>
        <translation>You all, together!</translation>
    </message>
</context>
<context>
    <name>MultipleChoice</name>
    <message>
        <source>Tap all the right ones</source>
        <translation>Tap all the right ones</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Tap them in the right order</source>
        <translation>Tap them in the right order</translation>
    </message>
    <message>
        <source>your no. %1</source>
        <translation>your no. %1</translation>
    </message>
</context>
<context>
    <name>MatchPairs</name>
    <message>
        <source>Tap two that belong together</source>
        <translation>Tap two that belong together</translation>
    </message>
</context>
<context>
    <name>Categorise</name>
    <message>
        <source>Where does the lit card belong?</source>
        <translation>Where does the lit card belong?</translation>
    </message>
</context>
<context>
    <name>FillTheGap</name>
    <message>
        <source>Tap the word that is missing</source>
        <translation>Tap the word that is missing</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>Tap the scale, then − or +</source>
        <translation>Tap the scale, then − or +</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>Hotspot</name>
    <message>
        <source>Tap the place in the picture</source>
        <translation>Tap the place in the picture</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>As it should be</source>
        <translation>As it should be</translation>
    </message>
    <message>
        <source>As it is now: what is wrong?</source>
        <translation>As it is now: what is wrong?</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>How old are you?</source>
        <translation>How old are you?</translation>
    </message>
    <message>
        <source>Does my mum know me?</source>
        <translation>Does my mum know me?</translation>
    </message>
    <message>
        <source>On my own</source>
        <translation>On my own</translation>
    </message>
    <message>
        <source>How old is the child?</source>
        <translation>How old is the child?</translation>
    </message>
    <message>
        <source>A grown-up – mum, dad, granny – taps first. The child looks away.</source>
        <translation>A grown-up – mum, dad, granny – taps first. The child looks away.</translation>
    </message>
</context>
<context>
    <name>Triad</name>
    <message>
        <source>What would you like to do most?</source>
        <translation>What would you like to do most?</translation>
    </message>
    <message>
        <source>What will the child choose?</source>
        <translation>What will the child choose?</translation>
    </message>
</context>
<context>
    <name>Reaction</name>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>Load %1</source>
        <translation>Load %1</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Aircraft %1</source>
        <translation>Aircraft %1</translation>
    </message>
</context>
<context>
    <name>SpotTheDefect</name>
    <message>
        <source>Part %1</source>
        <translation>Part %1</translation>
    </message>
</context>
<context>
    <name>Challenge</name>
    <message>
        <source>Aircraft call. Repeat their order</source>
        <translation>Aircraft call. Repeat their order</translation>
    </message>
    <message>
        <source>Tap the line that rings</source>
        <translation>Tap the line that rings</translation>
    </message>
    <message>
        <source>Find the load of the plan, only turned</source>
        <translation>Find the load of the plan, only turned</translation>
    </message>
    <message>
        <source>Find the part that is not like the others</source>
        <translation>Find the part that is not like the others</translation>
    </message>
    <message>
        <source>Lead the spark along the seam, calmly</source>
        <translation>Lead the spark along the seam, calmly</translation>
    </message>
    <message>
        <source>This try</source>
        <translation>This try</translation>
    </message>
    <message>
        <source>Would you like to try?</source>
        <translation>Would you like to try?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>25 seconds: %1</source>
        <translation>25 seconds: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>One try says little: every trade is learnt.</source>
        <translation>One try says little: every trade is learnt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>Tried</name>
    <message>
        <source>Tap what you have tried already, anywhere</source>
        <translation>Tap what you have tried already, anywhere</translation>
    </message>
    <message>
        <source>Have you tried it?</source>
        <translation>Have you tried it?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>In a simulation the first was right %1 times in 10.</source>
        <translation>In a simulation the first was right %1 times in 10.</translation>
    </message>
    <message>
        <source>Today many things interest you</source>
        <translation>Today many things interest you</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Take it along</translation>
    </message>
    <message>
        <source>Once more from the beginning</source>
        <translation>Once more from the beginning</translation>
    </message>
    <message>
        <source>About this trade</source>
        <translation>About this trade</translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>Take it along</source>
        <translation>Take it along</translation>
    </message>
    <message>
        <source>Point a phone's camera at the code</source>
        <translation>Point a phone's camera at the code</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Print it</translation>
    </message>
    <message>
        <source>Your sheet is coming</source>
        <translation>Your sheet is coming</translation>
    </message>
    <message>
        <source>The printer is not ready: ask a guide</source>
        <translation>The printer is not ready: ask a guide</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Master class at %1: %2</source>
        <translation>Master class at %1: %2</translation>
    </message>
    <message>
        <source>You have tried it already</source>
        <translation>You have tried it already</translation>
    </message>
    <message>
        <source>You tried a task of this trade</source>
        <translation>You tried a task of this trade</translation>
    </message>
    <message>
        <source>You looked into it today: %1</source>
        <translation>You looked into it today: %1</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation>You chose: %1</translation>
    </message>
    <message>
        <source>The nearest of what is here today</source>
        <translation>The nearest of what is here today</translation>
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
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>firm in your list</source>
        <translation>firm in your list</translation>
    </message>
</context>
<context>
    <name>Excursion</name>
    <message>
        <source>True</source>
        <translation>True</translation>
    </message>
    <message>
        <source>False</source>
        <translation>False</translation>
    </message>
    <message>
        <source>Left half</source>
        <translation>Left half</translation>
    </message>
    <message>
        <source>Right half</source>
        <translation>Right half</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Show the number of your answer with your fingers!</source>
        <translation>Show the number of your answer with your fingers!</translation>
    </message>
    <message>
        <source>How many hands have the right answer?</source>
        <translation>How many hands have the right answer?</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Show the answer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Goodbye</translation>
    </message>
    <message numerus="yes">
        <source>Excursion, %n pupil(s)</source>
        <translation>
            <numerusform>Excursion, %n pupil</numerusform>
            <numerusform>Excursion, %n pupils</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could imagine working with their hands?</source>
        <translation>Who could imagine working with their hands?</translation>
    </message>
    <message>
        <source>Hands up!</source>
        <translation>Hands up!</translation>
    </message>
    <message>
        <source>Hands up! At the beginning there were %1</source>
        <translation>Hands up! At the beginning there were %1</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hands</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Pass over</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>For the teacher</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>Begin %1</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>Where from?</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>What to say</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Next area</translation>
    </message>
</context>
<context>
    <name>DraftLayer</name>
    <message>
        <source>Content has changed: F5 shows it now</source>
        <translation>Content has changed: F5 shows it now</translation>
    </message>
    <message>
        <source>Reach line: 1,015 mm from the floor</source>
        <translation>Reach line: 1,015 mm from the floor</translation>
    </message>
    <message>
        <source>The floor is not known: set floor_mm in settings.toml</source>
        <translation>The floor is not known: set floor_mm in settings.toml</translation>
    </message>
</context>
<context>
    <name>BookMark</name>
    <message numerus="yes">
        <source>%n from the old book</source>
        <translation>
            <numerusform>%n from the old book</numerusform>
            <numerusform>%n from the old book</numerusform>
        </translation>
    </message>
    <message>
        <source>book kept</source>
        <translation>book kept</translation>
    </message>
    <message>
        <source>The stick with the book of this desk is missing: put it in.</source>
        <translation>The stick with the book of this desk is missing: put it in.</translation>
    </message>
    <message>
        <source>The old book of this desk is missing: put its stick in.</source>
        <translation>The old book of this desk is missing: put its stick in.</translation>
    </message>
    <message>
        <source>The old book is being read.</source>
        <translation>The old book is being read.</translation>
    </message>
    <message>
        <source>The stick is full: put in another one.</source>
        <translation>The stick is full: put in another one.</translation>
    </message>
    <message>
        <source>The stick is locked: put in another one.</source>
        <translation>The stick is locked: put in another one.</translation>
    </message>
    <message>
        <source>The stick cannot be written: put in another one.</source>
        <translation>The stick cannot be written: put in another one.</translation>
    </message>
    <message>
        <source>The book on the stick cannot be read: put in another stick.</source>
        <translation>The book on the stick cannot be read: put in another stick.</translation>
    </message>
    <message>
        <source>Somebody changed the book on the stick: put in another stick.</source>
        <translation>Somebody changed the book on the stick: put in another stick.</translation>
    </message>
    <message>
        <source>The book on the stick is of another desk: put in this desk's own.</source>
        <translation>The book on the stick is of another desk: put in this desk's own.</translation>
    </message>
    <message>
        <source>The book on the stick is of another festival: put in another stick.</source>
        <translation>The book on the stick is of another festival: put in another stick.</translation>
    </message>
    <message>
        <source>A newer desk goes on with this book: ask the organizer.</source>
        <translation>A newer desk goes on with this book: ask the organizer.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Which day of the festival is it?</source>
        <translation>Which day of the festival is it?</translation>
    </message>
    <message>
        <source>The clock of this laptop says another one.</source>
        <translation>The clock of this laptop says another one.</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation>Change of keeper</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Close the desk</translation>
    </message>
    <message>
        <source>Hand it over all the same</source>
        <translation>Hand it over all the same</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Wait %n second.</numerusform>
            <numerusform>Too many wrong PINs. Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the keeper's PIN.</source>
        <translation>That was not the keeper's PIN.</translation>
    </message>
    <message>
        <source>Type the keeper's PIN.</source>
        <translation>Type the keeper's PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PrizeDesk</name>
    <message>
        <source>Prize desk %1</source>
        <translation>Prize desk %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>How many lie here?</source>
        <translation>How many lie here?</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>How many came?</translation>
    </message>
    <message>
        <source>How many are broken?</source>
        <translation>How many are broken?</translation>
    </message>
    <message>
        <source>How many were given away?</source>
        <translation>How many were given away?</translation>
    </message>
    <message>
        <source>Count every prize; what is right already may stay.</source>
        <translation>Count every prize; what is right already may stay.</translation>
    </message>
    <message>
        <source>Choose a prize and type the number.</source>
        <translation>Choose a prize and type the number.</translation>
    </message>
    <message>
        <source>by the book: %1</source>
        <translation>by the book: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out today</source>
        <translation>
            <numerusform>%n handed out today</numerusform>
            <numerusform>%n handed out today</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1 only</source>
        <translation>until %1 only</translation>
    </message>
    <message>
        <source>nearly gone</source>
        <translation>nearly gone</translation>
    </message>
    <message>
        <source>count them again</source>
        <translation>count them again</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>Restock</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Gift</translation>
    </message>
</context>
<context>
    <name>ShutPage</name>
    <message>
        <source>The desk is closed</source>
        <translation>The desk is closed</translation>
    </message>
    <message>
        <source>the keeper's PIN</source>
        <translation>the keeper's PIN</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Fill the stick</source>
        <translation>Fill the stick</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Hand over: %1</source>
        <translation>Hand over: %1</translation>
    </message>
    <message>
        <source>Already handed out at %1</source>
        <translation>Already handed out at %1</translation>
    </message>
    <message>
        <source>Already handed out by this desk</source>
        <translation>Already handed out by this desk</translation>
    </message>
    <message>
        <source>This is for desk %1</source>
        <translation>This is for desk %1</translation>
    </message>
    <message>
        <source>Too late: a code of day %1</source>
        <translation>Too late: a code of day %1</translation>
    </message>
    <message>
        <source>Too early: a code of day %1</source>
        <translation>Too early: a code of day %1</translation>
    </message>
    <message>
        <source>A code of another festival</source>
        <translation>A code of another festival</translation>
    </message>
    <message>
        <source>%1 was revoked: the keeper's PIN</source>
        <translation>%1 was revoked: the keeper's PIN</translation>
    </message>
    <message>
        <source>A trial: no prize to hand over</source>
        <translation>A trial: no prize to hand over</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Scan a code</translation>
    </message>
    <message>
        <source>Two codes at once: scan them one by one</source>
        <translation>Two codes at once: scan them one by one</translation>
    </message>
    <message>
        <source>The festival has no such station</source>
        <translation>The festival has no such station</translation>
    </message>
    <message>
        <source>No station made this code</source>
        <translation>No station made this code</translation>
    </message>
    <message>
        <source>Too many wrong codes: the keeper's PIN</source>
        <translation>Too many wrong codes: the keeper's PIN</translation>
    </message>
    <message>
        <source>The old book of this desk is missing: the keeper's PIN</source>
        <translation>The old book of this desk is missing: the keeper's PIN</translation>
    </message>
    <message>
        <source>%1 has two machines: the keeper's PIN</source>
        <translation>%1 has two machines: the keeper's PIN</translation>
    </message>
    <message>
        <source>Nothing to hand over on this code</source>
        <translation>Nothing to hand over on this code</translation>
    </message>
    <message>
        <source>More than an hour ago: it stays handed out</source>
        <translation>More than an hour ago: it stays handed out</translation>
    </message>
    <message>
        <source>Cannot be read: scan it again</source>
        <translation>Cannot be read: scan it again</translation>
    </message>
    <message>
        <source>or type the short code under it, then Enter</source>
        <translation>or type the short code under it, then Enter</translation>
    </message>
    <message>
        <source>Another scan came too soon: scan it again</source>
        <translation>Another scan came too soon: scan it again</translation>
    </message>
    <message>
        <source>The code is good again</source>
        <translation>The code is good again</translation>
    </message>
    <message>
        <source>Scanner and desk work</source>
        <translation>Scanner and desk work</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>the keeper's PIN</source>
        <translation>the keeper's PIN</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Hand it over</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Change of keeper</source>
        <translation>Change of keeper</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Close the desk</translation>
    </message>
    <message>
        <source>It has begun: nobody gets in any more</source>
        <translation>It has begun: nobody gets in any more</translation>
    </message>
</context>
<context>
    <name>OrganizerHub</name>
    <message>
        <source>Let go: it is poured in</source>
        <translation>Let go: it is poured in</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sticks</source>
        <translation>Sticks</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>A festival</source>
        <translation>A festival</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>day %1 of %2</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 facts</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>NoHubPage</name>
    <message>
        <source>This hub cannot be opened</source>
        <translation>This hub cannot be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
</context>
<context>
    <name>SticksPage</name>
    <message>
        <source>Bring the first stick</source>
        <translation>Bring the first stick</translation>
    </message>
    <message>
        <source>%1 of %2 are in</source>
        <translation>%1 of %2 are in</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>partly in</source>
        <translation>partly in</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>Still to be fetched: %1</source>
        <translation>Still to be fetched: %1</translation>
    </message>
    <message>
        <source>All is here</source>
        <translation>All is here</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Choose files or a folder …</source>
        <translation>Choose files or a folder …</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Put a stick into this laptop, or drop files and folders here.
Each is read by itself; then you may take it.</source>
        <translation>Put a stick into this laptop, or drop files and folders here.
Each is read by itself; then you may take it.</translation>
    </message>
    <message>
        <source>Prize desks</source>
        <translation>Prize desks</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Put a stick in</source>
        <translation>Put a stick in</translation>
    </message>
    <message>
        <source>You may take it</source>
        <translation>You may take it</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>%1 is being read</translation>
    </message>
    <message>
        <source>It is seen by itself. Files and folders may be dropped on the window, too.</source>
        <translation>It is seen by itself. Files and folders may be dropped on the window, too.</translation>
    </message>
    <message>
        <source>%1: %2 new facts</source>
        <translation>%1: %2 new facts</translation>
    </message>
    <message>
        <source>File %1 of %2. Do not take it yet.</source>
        <translation>File %1 of %2. Do not take it yet.</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>What each stick said</source>
        <translation>What each stick said</translation>
    </message>
    <message>
        <source>Nothing was poured in yet.</source>
        <translation>Nothing was poured in yet.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The key is locked: type its passphrase</source>
        <translation>The key is locked: type its passphrase</translation>
    </message>
    <message>
        <source>The key is being opened …</source>
        <translation>The key is being opened …</translation>
    </message>
    <message>
        <source>Drop organizer.key on this window</source>
        <translation>Drop organizer.key on this window</translation>
    </message>
    <message>
        <source>Then %1 will be poured in.</source>
        <translation>Then %1 will be poured in.</translation>
    </message>
    <message>
        <source>It lies in the festival's folder, or on the stick from the safe.</source>
        <translation>It lies in the festival's folder, or on the stick from the safe.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>SeePage</name>
    <message>
        <source>No numbers yet: pour in the first stick.</source>
        <translation>No numbers yet: pour in the first stick.</translation>
    </message>
</context>
<context>
    <name>BarsChart</name>
    <message>
        <source>Nothing to tell.</source>
        <translation>Nothing to tell.</translation>
    </message>
</context>
<context>
    <name>StacksChart</name>
    <message>
        <source>Too few to tell.</source>
        <translation>Too few to tell.</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Take authors' files</source>
        <translation>Take authors' files</translation>
    </message>
    <message>
        <source>Drop the folder with the spreadsheets that authors sent back on this window. Each is taken by itself; what is to be mended lies in its folder “back”, as copies with remarks to send to them.</source>
        <translation>Drop the folder with the spreadsheets that authors sent back on this window. Each is taken by itself; what is to be mended lies in its folder “back”, as copies with remarks to send to them.</translation>
    </message>
    <message>
        <source>Choose files or a folder …</source>
        <translation>Choose files or a folder …</translation>
    </message>
    <message>
        <source>Set the map</source>
        <translation>Set the map</translation>
    </message>
    <message>
        <source>Where each thing stands in the hall: screens show the way by it.</source>
        <translation>Where each thing stands in the hall: screens show the way by it.</translation>
    </message>
    <message>
        <source>Make the festival</source>
        <translation>Make the festival</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Check the plan</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Change the plan</translation>
    </message>
    <message>
        <source>Write the kits</source>
        <translation>Write the kits</translation>
    </message>
    <message>
        <source>Write the news</source>
        <translation>Write the news</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Give it a name and its size. Plan, keys, PINs and codes are made beside the hub; the recovery page is to be printed and kept in a safe.</source>
        <translation>Give it a name and its size. Plan, keys, PINs and codes are made beside the hub; the recovery page is to be printed and kept in a safe.</translation>
    </message>
    <message>
        <source>The festival is made: its name and number stay. Go on with the next step.</source>
        <translation>The festival is made: its name and number stay. Go on with the next step.</translation>
    </message>
    <message>
        <source>What is wrong with the plan is told by line, and what fits into its hours and screens.</source>
        <translation>What is wrong with the plan is told by line, and what fits into its hours and screens.</translation>
    </message>
    <message>
        <source>Write the plan as a spreadsheet, change it there, and read it back. It may also be dropped on this window.</source>
        <translation>Write the plan as a spreadsheet, change it there, and read it back. It may also be dropped on this window.</translation>
    </message>
    <message>
        <source>Put in the stick that goes from station to station. All kits are written onto it, and a card with its code for each is drawn, to be printed.</source>
        <translation>Put in the stick that goes from station to station. All kits are written onto it, and a card with its code for each is drawn, to be printed.</translation>
    </message>
    <message>
        <source>The programme, closed places, notices, revoked keys and moved prizes reach every station and desk from any stick that has the news on it.</source>
        <translation>The programme, closed places, notices, revoked keys and moved prizes reach every station and desk from any stick that has the news on it.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Prize desks</source>
        <translation>Prize desks</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase of the key</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Write the spreadsheet</source>
        <translation>Write the spreadsheet</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Read it back</translation>
    </message>
    <message>
        <source>Write kits and cards</source>
        <translation>Write kits and cards</translation>
    </message>
    <message>
        <source>The stick %1 is in.</source>
        <translation>The stick %1 is in.</translation>
    </message>
    <message>
        <source>No stick is in: kits are written beside the festival.</source>
        <translation>No stick is in: kits are written beside the festival.</translation>
    </message>
    <message>
        <source>Rehearse it</source>
        <translation>Rehearse it</translation>
    </message>
    <message>
        <source>The whole festival is played through by children that are not there: how long they wait, which prizes run out, whether the days suffice. It takes minutes; nothing of the real festival is touched.</source>
        <translation>The whole festival is played through by children that are not there: how long they wait, which prizes run out, whether the days suffice. It takes minutes; nothing of the real festival is touched.</translation>
    </message>
    <message>
        <source>Visitors in all</source>
        <translation>Visitors in all</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Rehearse</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>What was too hard?</source>
        <translation>What was too hard?</translation>
    </message>
    <message>
        <source>For authors only, never printed</source>
        <translation>For authors only, never printed</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>To look at: %1</translation>
    </message>
    <message>
        <source>No answers yet: pour in the first stick.</source>
        <translation>No answers yet: pour in the first stick.</translation>
    </message>
    <message>
        <source>— Wilson's interval of 95 %</source>
        <translation>— Wilson's interval of 95 %</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>guessing</translation>
    </message>
    <message>
        <source>No discrimination index: a visit answers five to ten questions that follow the child, so a rest score means nothing. A language with fewer than 100 answers is pale and compared with none; of twenty gaps, one stands out by chance.</source>
        <translation>No discrimination index: a visit answers five to ten questions that follow the child, so a rest score means nothing. A language with fewer than 100 answers is pale and compared with none; of twenty gaps, one stands out by chance.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>As a child sees it</source>
        <translation>As a child sees it</translation>
    </message>
    <message>
        <source>What each language chose</source>
        <translation>What each language chose</translation>
    </message>
</context>
<context>
    <name>EveningPage</name>
    <message>
        <source>Nothing is in yet: pour in the first stick.</source>
        <translation>Nothing is in yet: pour in the first stick.</translation>
    </message>
    <message>
        <source>One page as PDF</source>
        <translation>One page as PDF</translation>
    </message>
</context>
<context>
    <name>BoardTile</name>
    <message>
        <source>%1: choose a branch</source>
        <translation>%1: choose a branch</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
</context>
<context>
    <name>SidesCard</name>
    <message>
        <source>%1 was copied and went on twice</source>
        <translation>%1 was copied and went on twice</translation>
    </message>
    <message>
        <source>Only what you choose is counted. The right branch is the station's own; the other came from a copy of its card. Were both played on, choose both.</source>
        <translation>Only what you choose is counted. The right branch is the station's own; the other came from a copy of its card. Were both played on, choose both.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Let it count</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Counted by hand</source>
        <translation>Counted by hand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Who counted</source>
        <translation>Who counted</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>As a spreadsheet</source>
        <translation>As a spreadsheet</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
    <message>
        <source>Take out: %1, day %2</source>
        <translation>Take out: %1, day %2</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Planned and held</source>
        <translation>Planned and held</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Spreadsheet</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Report as PDF</translation>
    </message>
    <message>
        <source>Nothing is in yet: pour in the first stick.</source>
        <translation>Nothing is in yet: pour in the first stick.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>of the plan</source>
        <translation>of the plan</translation>
    </message>
    <message>
        <source>* counted by hand. All is written beside the hub, in this window's language.</source>
        <translation>* counted by hand. All is written beside the hub, in this window's language.</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>For partners</translation>
    </message>
</context>
<context>
    <name>ChooserCard</name>
    <message>
        <source>Choose what is to be poured in</source>
        <translation>Choose what is to be poured in</translation>
    </message>
    <message>
        <source>This folder cannot be looked into.</source>
        <translation>This folder cannot be looked into.</translation>
    </message>
    <message>
        <source>No folder, session file, spreadsheet or key lies here.</source>
        <translation>No folder, session file, spreadsheet or key lies here.</translation>
    </message>
    <message>
        <source>Take the whole folder</source>
        <translation>Take the whole folder</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CalledGuide</name>
    <message>
        <source>Call a guide: you get it right here.</source>
        <translation>Call a guide: you get it right here.</translation>
    </message>
    <message>
        <source>It is yours. Well done!</source>
        <translation>It is yours. Well done!</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Won here at %1</source>
        <translation>Won here at %1</translation>
    </message>
    <message>
        <source>To desk %1: the child takes a photo of the code</source>
        <translation>To desk %1: the child takes a photo of the code</translation>
    </message>
    <message>
        <source>Written down: handed over here</source>
        <translation>Written down: handed over here</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Hand it over</translation>
    </message>
    <message>
        <source>Send to the desk</source>
        <translation>Send to the desk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>It is right here</source>
        <translation>It is right here</translation>
    </message>
    <message>
        <source>Prize desk</source>
        <translation>Prize desk</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Toilets</source>
        <translation>Toilets</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>First aid</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Who is lost waits here</source>
        <translation>Who is lost waits here</translation>
    </message>
    <message>
        <source>Closed now: ask a guide</source>
        <translation>Closed now: ask a guide</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayLines</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <translation>
            <numerusform>In %n min</numerusform>
            <numerusform>In %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Colleges and enterprises signed: today %1, together %2</source>
        <translation>Colleges and enterprises signed: today %1, together %2</translation>
    </message>
    <message>
        <source>More of today</source>
        <translation>More of today</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Nothing more today</source>
        <translation>Nothing more today</translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation>Five minutes later</translation>
    </message>
    <message>
        <source>It takes place</source>
        <translation>It takes place</translation>
    </message>
    <message>
        <source>Cancel it here</source>
        <translation>Cancel it here</translation>
    </message>
    <message>
        <source>More lines</source>
        <translation>More lines</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>FillStick</name>
    <message>
        <source>No stick found: put one in and press again.</source>
        <translation>No stick found: put one in and press again.</translation>
    </message>
    <message>
        <source>The stick is full: put in another one.</source>
        <translation>The stick is full: put in another one.</translation>
    </message>
    <message>
        <source>The stick is locked: slide its switch, or use another one.</source>
        <translation>The stick is locked: slide its switch, or use another one.</translation>
    </message>
    <message>
        <source>The stick was taken out too early: put it in and press again.</source>
        <translation>The stick was taken out too early: put it in and press again.</translation>
    </message>
    <message>
        <source>The copy came out wrong: repeat with another stick.</source>
        <translation>The copy came out wrong: repeat with another stick.</translation>
    </message>
    <message>
        <source>The stick cannot be read: use another one.</source>
        <translation>The stick cannot be read: use another one.</translation>
    </message>
    <message>
        <source>Writing: leave the stick in (%1 %)</source>
        <translation>Writing: leave the stick in (%1 %)</translation>
    </message>
    <message>
        <source>You may take the stick</source>
        <translation>You may take the stick</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Draw this sign into your passport's window</source>
        <translation>Draw this sign into your passport's window</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Light the city</source>
        <translation>Light the city</translation>
    </message>
    <message>
        <source>You lit the city!</source>
        <translation>You lit the city!</translation>
    </message>
    <message>
        <source>Tap the signs from your passport, window by window</source>
        <translation>Tap the signs from your passport, window by window</translation>
    </message>
    <message>
        <source>The whole city is aglow. You have been everywhere!</source>
        <translation>The whole city is aglow. You have been everywhere!</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Prize desk</source>
        <translation>Prize desk</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Toilets</source>
        <translation>Toilets</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>First aid</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Who is lost waits here</source>
        <translation>Who is lost waits here</translation>
    </message>
    <message>
        <source>Tap where it stands now: %1</source>
        <translation>Tap where it stands now: %1</translation>
    </message>
    <message>
        <source>Tap where it stands: %1</source>
        <translation>Tap where it stands: %1</translation>
    </message>
    <message>
        <source>Everything has its point. Tap one to move it.</source>
        <translation>Everything has its point. Tap one to move it.</translation>
    </message>
    <message>
        <source>Without a point: %1</source>
        <translation>Without a point: %1</translation>
    </message>
    <message>
        <source>Keep the map</source>
        <translation>Keep the map</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Lay it out</source>
        <translation>Lay it out</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Turn it</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>All streets</source>
        <translation>All streets</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Takes place</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Say it on the screens</source>
        <translation>Say it on the screens</translation>
    </message>
    <message>
        <source>Day %1, %2</source>
        <translation>Day %1, %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Into</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Id of a quiz, a question or a game</source>
        <translation>Id of a quiz, a question or a game</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Move them</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Withdraw it</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>A notice</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Prizes</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Day %1</translation>
    </message>
</context>
<context>
    <name>HandCount</name>
    <message>
        <source>Few</source>
        <translation>Few</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>About half</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Where do I learn it?</source>
        <translation>Where do I learn it?</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Where do you live? Touch your region.</source>
        <translation>Where do you live? Touch your region.</translation>
    </message>
    <message>
        <source>Where do I learn it?</source>
        <translation>Where do I learn it?</translation>
    </message>
    <message>
        <source>For grown-ups</source>
        <translation>For grown-ups</translation>
    </message>
    <message>
        <source>Another region</source>
        <translation>Another region</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Source: %1, holds until %2</source>
        <translation>Source: %1, holds until %2</translation>
    </message>
</context>
<context>
    <name>CollegeCard</name>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
    <message>
        <source>half study, half work</source>
        <translation>half study, half work</translation>
    </message>
    <message>
        <source>there is a hostel</source>
        <translation>there is a hostel</translation>
    </message>
    <message>
        <source>Admission: %1</source>
        <translation>Admission: %1</translation>
    </message>
    <message>
        <source>after grade 9</source>
        <translation>after grade 9</translation>
    </message>
    <message>
        <source>after grade 11</source>
        <translation>after grade 11</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (until %2)</translation>
    </message>
</context>
<context>
    <name>ClassResult</name>
    <message>
        <source>Together you have earned</source>
        <translation>Together you have earned</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Could imagine it: %1 before, %2 now</source>
        <translation>Could imagine it: %1 before, %2 now</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Your sheet is coming</source>
        <translation>Your sheet is coming</translation>
    </message>
    <message>
        <source>The printer is not ready</source>
        <translation>The printer is not ready</translation>
    </message>
    <message>
        <source>Point the teacher's phone at the code. Which trade do we choose together?</source>
        <translation>Point the teacher's phone at the code. Which trade do we choose together?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Print it</translation>
    </message>
    <message>
        <source>Together we choose: %1</source>
        <translation>Together we choose: %1</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>A contest of teams</source>
        <translation>A contest of teams</translation>
    </message>
    <message>
        <source>Play as a guide</source>
        <translation>Play as a guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>Leave off</translation>
    </message>
    <message>
        <source>All six are done!</source>
        <translation>All six are done!</translation>
    </message>
    <message>
        <source>Six small tasks in five minutes. Nothing is counted.</source>
        <translation>Six small tasks in five minutes. Nothing is counted.</translation>
    </message>
    <message numerus="yes">
        <source>Close this page and go on: %n minute(s) left</source>
        <translation>
            <numerusform>Close this page and go on: %n minute left</numerusform>
            <numerusform>Close this page and go on: %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBadge</name>
    <message>
        <source>All six are done!</source>
        <translation>All six are done!</translation>
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
        <translation>Open the guide's page</translation>
    </message>
    <message>
        <source>Lower edge: left, middle, right, hold the last</source>
        <translation>Lower edge: left, middle, right, hold the last</translation>
    </message>
    <message>
        <source>Play as a child</source>
        <translation>Play as a child</translation>
    </message>
    <message>
        <source>Touch the picture, a round begins</source>
        <translation>Touch the picture, a round begins</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>In the middle of a round, without the PIN</source>
        <translation>In the middle of a round, without the PIN</translation>
    </message>
    <message>
        <source>A queue comes and goes</source>
        <translation>A queue comes and goes</translation>
    </message>
    <message>
        <source>Short rounds on, then off, without the PIN</source>
        <translation>Short rounds on, then off, without the PIN</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Clean the screen</translation>
    </message>
    <message>
        <source>Half a minute in which no touch counts</source>
        <translation>Half a minute in which no touch counts</translation>
    </message>
    <message>
        <source>Lead an excursion</source>
        <translation>Lead an excursion</translation>
    </message>
    <message>
        <source>PIN; count hands once, then begin again</source>
        <translation>PIN; count hands once, then begin again</translation>
    </message>
</context>
<context>
    <name>Grab</name>
    <message>
        <source>Raise the boom</source>
        <translation>Raise the boom</translation>
    </message>
    <message>
        <source>Lower the boom</source>
        <translation>Lower the boom</translation>
    </message>
    <message>
        <source>Draw the stick in</source>
        <translation>Draw the stick in</translation>
    </message>
    <message>
        <source>Reach the stick out</source>
        <translation>Reach the stick out</translation>
    </message>
    <message>
        <source>Curl the bucket</source>
        <translation>Curl the bucket</translation>
    </message>
    <message>
        <source>Tip the bucket</source>
        <translation>Tip the bucket</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>To the left</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>To the right</translation>
    </message>
    <message>
        <source>Hook up</source>
        <translation>Hook up</translation>
    </message>
    <message>
        <source>Hook down</source>
        <translation>Hook down</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Digger</name>
    <message>
        <source>Dig here</source>
        <translation>Dig here</translation>
    </message>
    <message>
        <source>Tip it into the lorry</source>
        <translation>Tip it into the lorry</translation>
    </message>
</context>
<context>
    <name>Mate</name>
    <message>
        <source>Your mate</source>
        <translation>Your mate</translation>
    </message>
</context>
<context>
    <name>Hoist</name>
    <message>
        <source>Fetch the next part</source>
        <translation>Fetch the next part</translation>
    </message>
    <message>
        <source>Set it in its place</source>
        <translation>Set it in its place</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Say</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Point at</source>
        <translation>Point at</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Does my mum know me?</source>
        <translation>Does my mum know me?</translation>
    </message>
    <message>
        <source>Who could we be?</source>
        <translation>Who could we be?</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Another face</source>
        <translation>Another face</translation>
    </message>
    <message>
        <source>Back to my street</source>
        <translation>Back to my street</translation>
    </message>
    <message>
        <source>Touch to come back</source>
        <translation>Touch to come back</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>You both chose this</source>
        <translation>You both chose this</translation>
    </message>
    <message>
        <source>Chosen by more than one of you</source>
        <translation>Chosen by more than one of you</translation>
    </message>
    <message>
        <source>Each chose something else: a city needs all of it</source>
        <translation>Each chose something else: a city needs all of it</translation>
    </message>
</context>
<context>
    <name>Handed</name>
    <message>
        <source>Now the child chooses</source>
        <translation>Now the child chooses</translation>
    </message>
    <message>
        <source>The same pictures, your own choice. There is no right answer.</source>
        <translation>The same pictures, your own choice. There is no right answer.</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>I choose</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Look together</source>
        <translation>Look together</translation>
    </message>
    <message>
        <source>Where a lamp shines you thought of the same. Of the rest, tell each other.</source>
        <translation>Where a lamp shines you thought of the same. Of the rest, tell each other.</translation>
    </message>
    <message>
        <source>Today there is something new to tell each other!</source>
        <translation>Today there is something new to tell each other!</translation>
    </message>
    <message>
        <source>My choice</source>
        <translation>My choice</translation>
    </message>
    <message>
        <source>Was thought</source>
        <translation>Was thought</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Both the same: %1</source>
        <translation>Both the same: %1</translation>
    </message>
    <message>
        <source>Chosen: %1. Guessed: %2</source>
        <translation>Chosen: %1. Guessed: %2</translation>
    </message>
</context>
<context>
    <name>BattleStage</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Stand firm</source>
        <translation>Stand firm</translation>
    </message>
    <message>
        <source>To the other robot</source>
        <translation>To the other robot</translation>
    </message>
    <message>
        <source>Wheels: two cells at once</source>
        <translation>Wheels: two cells at once</translation>
    </message>
    <message>
        <source>Tracks: push hard</source>
        <translation>Tracks: push hard</translation>
    </message>
    <message>
        <source>Legs: stand fast</source>
        <translation>Legs: stand fast</translation>
    </message>
    <message>
        <source>Fork: carries two cubes</source>
        <translation>Fork: carries two cubes</translation>
    </message>
    <message>
        <source>Plough: pushes harder</source>
        <translation>Plough: pushes harder</translation>
    </message>
    <message>
        <source>Magnet: takes a cube from the side</source>
        <translation>Magnet: takes a cube from the side</translation>
    </message>
</context>
<context>
    <name>BattleCards</name>
    <message>
        <source>A covered card</source>
        <translation>A covered card</translation>
    </message>
</context>
<context>
    <name>BattleHand</name>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Build anew</translation>
    </message>
    <message>
        <source>Begin without waiting</source>
        <translation>Begin without waiting</translation>
    </message>
</context>
<context>
    <name>Bracket</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>End the contest</source>
        <translation>End the contest</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>BracketNext</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>Contest</name>
    <message numerus="yes">
        <source>A contest of %n team(s)</source>
        <translation>
            <numerusform>A contest of %n team</numerusform>
            <numerusform>A contest of %n teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Robot sumo for teams</source>
        <translation>Robot sumo for teams</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Two teams at a time build and plan their robots here; the winner goes on. Ten minutes at most, one touch ends it. Nothing of it is counted, no prizes are given.</source>
        <translation>Two teams at a time build and plan their robots here; the winner goes on. Ten minutes at most, one touch ends it. Nothing of it is counted, no prizes are given.</translation>
    </message>
</context>
<context>
    <name>Conveyor</name>
    <message numerus="yes">
        <source>Fill %n wagon(s) together</source>
        <translation>
            <numerusform>Fill %n wagon together</numerusform>
            <numerusform>Fill %n wagons together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewBadge</name>
    <message>
        <source>Hammer</source>
        <translation>Hammer</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>Wrench</translation>
    </message>
    <message>
        <source>Screwdriver</source>
        <translation>Screwdriver</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>Shovel</translation>
    </message>
</context>
<context>
    <name>Half</name>
    <message>
        <source>Place %1</source>
        <translation>Place %1</translation>
    </message>
</context>
<context>
    <name>PlayersChoice</name>
    <message>
        <source>All together, three or more</source>
        <translation>All together, three or more</translation>
    </message>
</context>
<context>
    <name>GameTable</name>
    <message>
        <source>Each of you has a sign</source>
        <translation>Each of you has a sign</translation>
    </message>
</context>
</TS>
