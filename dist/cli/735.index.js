export const id = 735;
export const ids = [735];
export const modules = {

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderImagesMarkdown: () => (/* binding */ renderImagesMarkdown)
/* harmony export */ });
/* harmony import */ var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);

/** What BuildKit would pull as a Markdown table, in pieces. */
function* renderImagesMarkdown(readings) {
    yield '| File | Line | Role | Image | |\n|---|---|---|---|---|\n';
    for (const { file, images, problem } of readings) {
        for (const { image, written, line, role, reachable } of images) {
            const name = (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(image ?? written);
            const note = image === null ? 'no valid reference' : reachable ? '' : 'not built by default';
            yield `| ${(0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(file)} | ${line} | ${role} | ${name} | ${note} |\n`;
        }
        if (problem !== null)
            yield `| ${(0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(file)} | ${problem.line} | | | ${(0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(problem.message)} |\n`;
    }
}


/***/ })

};
