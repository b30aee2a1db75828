pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge

// The machine's clock in hands and digits, against the installer's watch.
Item {
    id: face

    required property string clock
    required property int hour
    required property int minute
    required property bool done
    required property bool next

    height: Style.mm(80)
    width: Style.mm(98)

    Lamp {
        done: face.done
        next: face.next
        number: 5
        x: Style.mm(4)
        y: Style.mm(2)
    }

    Rectangle {
        id: dial

        border.color: Style.ink
        border.width: Style.mm(4)
        color: Style.sheet
        height: width
        radius: width / 2
        width: Style.mm(50)
        x: Style.mm(30)

        Repeater {
            model: 12

            Rectangle {
                required property int index

                color: Style.ink
                height: Style.mm(index % 3 === 0 ? 5 : 3)
                transformOrigin: Item.Center
                width: Style.mm(1.4)
                x: dial.width / 2 - width / 2 + Math.sin(index * Math.PI / 6) * Style.mm(17)
                y: dial.width / 2 - height / 2 - Math.cos(index * Math.PI / 6) * Style.mm(17)
                rotation: index * 30
            }
        }

        Rectangle {
            color: Style.ink
            height: Style.mm(12)
            rotation: face.hour % 12 * 30 + face.minute / 2
            transformOrigin: Item.Bottom
            width: Style.mm(3)
            x: dial.width / 2 - width / 2
            y: dial.width / 2 - height
        }

        Rectangle {
            color: Style.glow
            height: Style.mm(16)
            rotation: face.minute * 6
            transformOrigin: Item.Bottom
            width: Style.mm(2)
            x: dial.width / 2 - width / 2
            y: dial.width / 2 - height
        }
    }

    Stepper {
        done: face.done
        name: "placing-clock"
        plate: Style.mm(38)
        text: face.clock
        y: Style.mm(56)

        onConfirmed: Placing.isRight("clock")
        onStepped: by => Placing.clockBy(by)
    }
}
