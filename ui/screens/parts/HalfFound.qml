pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.bridge
import "../../parts"

// What who stands here chose today: three people to ask, or favourite streets. Whoever is done
// first dresses them and asks them; nobody has to wait for anybody.
Item {
    id: half

    required property int place
    required property var found
    required property var words
    required property bool tall
    readonly property var here: Station.street ?? ({})
    readonly property var people: found.people ?? []
    readonly property var streets: found.streets ?? []
    readonly property var looking: found.looking ?? ({})
    readonly property bool opened: (looking.id ?? "") !== ""
    readonly property bool many: found.many ?? false

    MyStreet {
        height: keys.y - Style.gap
        level: half.many
        objectName: "people-" + half.place
        people: half.people
        upright: half.tall
        visible: !half.opened && half.people.length > 0
        width: parent.width

        onAsked: id => Together.act(half.place, "look", id)
    }

    Grid {
        id: homes

        readonly property var liked: half.streets.length ? half.streets : [
            {
                "look": half.here.look ?? "",
                "name": (half.found.go ?? "") + ": " + (half.found.where ?? "")
            }
        ]

        columns: half.tall ? 1 : Math.max(1, liked.length)
        height: keys.y - Style.gap
        spacing: Style.mm(4)
        visible: !half.opened && half.people.length === 0
        width: parent.width

        Repeater {
            model: homes.visible ? homes.liked.length : 0

            StreetCard {
                required property int index

                height: half.tall ? (homes.height - (homes.liked.length - 1) * homes.spacing) / homes.liked.length : homes.height
                street: homes.liked[index] ?? ({})
                width: half.tall ? homes.width : (homes.width - (homes.liked.length - 1) * homes.spacing) / homes.liked.length
            }
        }
    }

    // the one who was asked, and what of one's own speaks for it
    Item {
        height: keys.y - Style.gap
        visible: half.opened
        width: parent.width

        Picture {
            id: somebody

            height: half.tall ? parent.height * 0.5 : parent.height
            source: half.looking.picture ?? ""
            width: half.tall ? parent.width : parent.width * 0.4
        }

        Column {
            id: says

            spacing: Style.mm(4)
            width: parent.width - x
            x: half.tall ? 0 : somebody.width + Style.gap
            y: half.tall ? somebody.height + Style.mm(4) : 0

            Words {
                role: Style.fitting(text, width, Style.mm(60))
                text: half.looking.hook ?? ""
                width: parent.width
            }

            Row {
                id: chosen

                spacing: Style.mm(4)

                Repeater {
                    model: (half.looking.chosen ?? []).length

                    Picture {
                        required property int index

                        height: Math.min(width, Style.mm(60))
                        source: half.looking.chosen?.[index] ?? ""
                        width: (says.width - chosen.spacing) / 2
                    }
                }
            }

            Words {
                text: (half.found.go ?? "") + ": " + [half.looking.area ?? "", half.looking.street ?? ""].filter(name => name).join(", ")
                visible: Style.textScale <= 1
                width: parent.width
            }
        }
    }

    Item {
        id: keys

        height: Style.dense
        width: parent.width
        y: parent.height - height - Style.mm(1)

        BigButton {
            height: parent.height
            icon: half.opened ? "arrow-left" : "face-man-shimmer"
            label: (half.opened ? half.words.back : half.words.face) ?? ""
            objectName: (half.opened ? "unask-" : "dress-") + half.place
            text: ""
            visible: half.opened || half.people.length > 0
            width: Style.mm(34)

            onActivated: half.opened ? Together.act(half.place, "back", "") : Together.dress(half.place)
        }

        BigButton {
            anchors.right: parent.right
            height: parent.height
            icon: "cellphone"
            objectName: "take-" + half.place
            primary: true
            text: half.words.take ?? ""
            visible: !half.opened
            width: Math.min(implicitWidth, parent.width - Style.mm(34) - Style.gap)

            onActivated: Together.act(half.place, "take", "")
        }
    }
}
