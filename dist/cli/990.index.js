export const id = 990;
export const ids = [990];
export const modules = {

/***/ 6990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderImages: () => (/* binding */ renderImages)
/* harmony export */ });
/* harmony import */ var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);
/* harmony import */ var _message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4242);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3283);



/** What BuildKit would pull, file by file, and how many there are; in pieces. */
function* renderImages(readings, style) {
    let count = 0;
    const different = new Set();
    for (const { file, images, openBases = [], problem } of readings) {
        const rows = [...images, ...openBases].toSorted((a, b) => a.line - b.line || a.column - b.column);
        count += images.length;
        yield `${style.bold((0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writePath */ .Jf)(file))}\n`;
        const width = Math.max(0, ...rows.map((use) => String(use.line).length));
        for (const use of rows) {
            if (use.image !== null)
                different.add(use.image);
            yield `  ${style.dim(String(use.line).padStart(width))}  ${use.role.padEnd(8)}  ${describeImage(use, style)}\n`;
        }
        if (problem !== null)
            yield `  ${style.yellow('▲')} line ${problem.line}: ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(problem.message)}\n`;
        if (rows.length === 0 && problem === null)
            yield `  ${style.dim('pulls nothing')}\n`;
        yield '\n';
    }
    yield `${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(count, 'image reference')} in ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(readings.length, 'Dockerfile')}, ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(different.size, 'different image')}\n`;
}
function describeImage(use, style) {
    const { image, written, unresolved, invalid, reachable, via, replacedBy, copiedIn } = use;
    const notes = [
        ...(via === 'onbuild' ? ['in ONBUILD'] : []),
        ...(copiedIn === undefined ? [] : [`copied by its number in line ${copiedIn.join(', ')}`]),
        ...(via === 'context' ? ['for SOURCE_DATE_EPOCH'] : []),
        ...(unresolved.length > 0
            ? [
                `${unresolved.map((name) => `$${name}`).join(', ')} ${unresolved.length === 1 ? 'has' : 'have'} no value`,
            ]
            : []),
        ...(invalid === null ? [] : [(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(invalid)]),
        ...(reachable ? [] : ['not built by default']),
        ...(replacedBy === null
            ? []
            : [
                `build context ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(replacedBy.context)} gives ${replacedBy.image ?? 'something that is not an image'}`,
            ]),
    ].map(_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul);
    const shown = (0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(written);
    const name = image === null ? style.red(shown === written ? `"${shown}"` : shown) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(image);
    return notes.length === 0 ? name : `${name}  ${style.dim(`(${notes.join('; ')})`)}`;
}


/***/ })

};
