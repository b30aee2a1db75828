pragma ComponentBehavior: Bound

import QtQuick
import ui
import "../parts"
import "parts"

// Twin of kiosk/questions/fill_the_gap.py: a tapped tile goes into the lit gap, a tapped gap gives
// its tile back and is lit. Once told every gap holds its true word.
Answers {
    id: fill

    // gap number -> tile id
    property var put: ({})
    property string held: ""
    readonly property var pieces: (content.sentence ?? "").split(/(\{\d+\})|\s+/).filter(piece => piece)
    readonly property var gaps: pieces.filter(piece => isGap(piece)).map(piece => piece.slice(1, -1))
    readonly property var words: keyed(list.map(tile => [tile.id, tile.text]))
    readonly property var placed: told ? turned(chosen) : put
    readonly property var truth: turned(correct)
    readonly property string lit: told ? "" : held || (gaps.find(gap => !(gap in put)) ?? "")
    readonly property int columns: abreast(list.length, list.map(tile => tile.text), Style.mm(26))
    readonly property int rowCount: Math.max(1, Math.ceil(list.length / columns))
    readonly property real tile: Math.min(Style.mm(40), Math.max(Style.dense, (height - sentence.height - Style.gap) / rowCount - Style.gap))

    function isGap(piece: string): bool {
        return /^\{\d+\}$/.test(piece);
    }

    function turned(parts: var): var {
        return keyed(parts.map(part => part.split(">").reverse()));
    }

    function gapOf(tile: string): string {
        return Object.keys(placed).find(gap => placed[gap] === tile) ?? "";
    }

    function tap(tile: string): void {
        const gap = gapOf(tile);
        if (gap)
            return empty(gap);
        if (lit)
            put = Object.assign({}, put, {
                [lit]: tile
            });
        held = "";
    }

    function empty(gap: string): void {
        const rest = Object.assign({}, put);
        delete rest[gap];
        put = rest;
        held = gap;
    }

    composed: true
    hint: qsTr("Tap the word that is missing")
    least: sentence.height + 2 * Style.gap + row(rowCount, Style.dense)
    ready: gaps.length > 0 && gaps.every(gap => gap in put)

    onFinished: answered(gaps.map(gap => put[gap] + ">" + gap))
    onPicked: number => {
        if (number <= list.length && !told)
            tap(list[number - 1].id);
    }

    Flow {
        id: sentence

        spacing: Style.mm(3)
        width: fill.width
        y: Math.max(0, (fill.height - height - fill.row(fill.rowCount, fill.tile) - Style.gap) / 2)

        Repeater {
            model: fill.pieces.length

            Loader {
                id: piece

                required property int index
                readonly property string text: fill.pieces[index] ?? ""
                readonly property string gap: fill.isGap(text) ? text.slice(1, -1) : ""

                sourceComponent: gap ? hole : word

                Component {
                    id: word

                    Words {
                        height: Style.dense + Style.mm(6)
                        role: "label"
                        text: piece.text
                        verticalAlignment: Text.AlignVCenter
                        wrapMode: Text.NoWrap
                    }
                }

                Component {
                    id: hole

                    // apart from a gap beside it or below it
                    Item {
                        height: card.height + Style.mm(6)
                        width: card.width + Style.mm(6)

                        PartCard {
                            id: card

                            readonly property string tile: fill.told ? fill.truth[piece.gap] ?? "" : fill.put[piece.gap] ?? ""
                            readonly property bool hit: fill.placed[piece.gap] === fill.truth[piece.gap]

                            anchors.centerIn: parent
                            height: Style.dense
                            mood: fill.told ? (hit ? "right" : "wrong") : fill.lit === piece.gap ? "picked" : "open"
                            objectName: "gap-" + piece.gap
                            text: fill.words[tile] ?? ""
                            // as wide as the longest tile: nothing moves when it is filled
                            width: Math.min(fill.width, Math.max(Style.mm(56), ...fill.list.map(one => Style.wordWidth("label", one.text))) + Style.mm(27))

                            onActivated: tile ? fill.empty(piece.gap) : fill.held = piece.gap
                        }
                    }
                }
            }
        }
    }

    Grid {
        columns: fill.columns
        spacing: Style.gap
        y: fill.height - fill.row(fill.rowCount, fill.tile)

        Repeater {
            model: fill.list.length

            PartCard {
                required property int index
                readonly property var card: fill.list[index] ?? ({})
                readonly property string tileId: card.id ?? ""
                readonly property string gap: fill.gapOf(tileId)
                readonly property bool meant: Object.values(fill.truth).includes(tileId)

                height: fill.tile
                mood: fill.told ? (gap ? (fill.truth[gap] === tileId ? "right" : "wrong") : "still") : gap ? "placed" : "open"
                objectName: "tile-" + tileId
                opacity: !fill.told && gap ? 0.45 : 1
                pointed: tileId !== "" && fill.ghost === tileId
                text: card.text ?? ""
                width: fill.cell(fill.columns)

                onActivated: fill.tap(tileId)
            }
        }
    }
}
