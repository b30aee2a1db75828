import "../parts"

// A guide has paused the station: nothing to touch; said in every language at once.
Notice {
    title: "Үзіліс. Жақында ораламыз!\nПерерыв. Скоро вернёмся!\nA short break. Back soon!"
}
