import QtQuick
import ui
import "../../parts"

// A trade of the street, as a poster: where to find it, its name, and what is told of it first.
Item {
    id: poster

    // {name, hook, areaName, picture}
    required property var card

    Picture {
        id: place

        height: Style.portrait ? Style.mm(80) : parent.height
        source: poster.card.picture ?? ""
        width: Style.portrait ? parent.width : Math.min(height, parent.width * (Style.textScale > 1 ? 0.3 : 0.4))
    }

    Item {
        height: parent.height - y
        width: parent.width - x
        x: Style.portrait ? 0 : place.width + Style.gap * 2
        y: Style.portrait ? place.height + Style.gap : 0

        Words {
            id: name

            color: Style.deep
            role: Style.fits("title", text, width, parent.height / 2) ? "title" : "label"
            text: poster.card.name ?? ""
            width: parent.width
        }

        LongWords {
            id: hook

            most: parent.height - y - (plate.visible ? plate.height + Style.gap : 0)
            // nobody turns a page of what plays itself
            role: ["question", "body"].find(one => Style.fits(one, text, width, most)) ?? "sign"
            text: poster.card.hook ?? ""
            width: parent.width
            y: name.height + Style.gap
        }

        Plate {
            id: plate

            icon: "map-marker"
            text: poster.card.areaName ?? ""
            visible: text !== ""
            widest: parent.width
            y: parent.height - height
        }
    }
}
