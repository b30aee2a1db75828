import "../parts"

// A guide has paused the station: nothing to touch, in every language.
Notice {
    more: "Перерыв. Скоро вернёмся!\nA short break. Back soon!"
    sentence: ""
    title: "Үзіліс. Жақында ораламыз!"
}
