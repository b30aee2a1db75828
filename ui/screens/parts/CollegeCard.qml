import QtQuick
import ui
import "../../parts"

// One college: where it is, what it asks and gives, who says so.
Rectangle {
    id: card

    // as Learning tells it
    required property var college
    readonly property var rows: [
        {
            "icon": "map-marker",
            "text": college.place ?? ""
        },
        {
            "icon": "school",
            "text": span
        },
        {
            "icon": "hand-coin",
            "text": [college.free ? qsTr("%n free place(s)", "", college.free) : "", college.hostel ? qsTr("there is a hostel") : ""].filter(Boolean).join(", ")
        },
        {
            "icon": "hammer-wrench",
            "text": college.dual ? qsTr("half study, half work") : ""
        },
        {
            "icon": "translate",
            "text": college.languages ?? ""
        },
        {
            "icon": "calendar",
            "text": college.admission ? qsTr("Admission: %1").arg(college.admission) : ""
        },
        {
            "icon": "web",
            "text": college.web ?? ""
        }
    ].filter(row => row.text)
    readonly property string span: [college.after ? college.after === 9 ? qsTr("after grade 9") : qsTr("after grade 11") : "", time].filter(Boolean).join(", ")
    readonly property string time: [years ? qsTr("%n year(s)", "", years) : "", months ? qsTr("%n month(s)", "", months) : ""].filter(Boolean).join(" ")
    readonly property int years: Math.floor((college.months ?? 0) / 12)
    readonly property int months: (college.months ?? 0) % 12

    border.color: Style.line
    border.width: Style.border
    color: Style.sheet
    radius: Style.corner

    Words {
        id: name

        color: Style.deep
        objectName: "college-name"
        role: "label"
        text: card.college.name ?? ""
        width: parent.width - 2 * Style.pad
        x: Style.pad
        y: Style.mm(4)
    }

    Leaf {
        between: Style.mm(2)
        height: source.y - y - Style.mm(2)
        icon: "school"
        icons: card.rows.map(row => row.icon)
        lines: card.rows.map(row => row.text)
        width: parent.width - 2 * Style.pad
        x: Style.pad
        y: name.y + name.height + Style.mm(4)
    }

    Words {
        id: source

        role: "body"
        text: card.college.until ? qsTr("%1 (until %2)").arg(card.college.source).arg(card.college.until) : card.college.source ?? ""
        visible: text !== ""
        width: parent.width - 2 * Style.pad
        x: Style.pad
        y: parent.height - height - Style.mm(3)
    }
}
