"use strict";
exports.id = 941;
exports.ids = [941];
exports.modules = {

/***/ 5941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reporter: () => (/* binding */ reporter)
/* harmony export */ });
/* harmony import */ var _core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15594);
/* harmony import */ var _groups_said_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31106);
/* harmony import */ var _groups_unique_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71351);
/* harmony import */ var _terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49179);
/* harmony import */ var _text_message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40211);
/* harmony import */ var _text_reading_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24554);
/* harmony import */ var _text_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46332);







// `file:line:column rule level image \u2014 why`: one line a finding, for grep, sort and editors. What does not count has
// `waived` or `existing` in place of its level, and the last line is the verdict.
const reporter = { renderReport, renderImages, renderUnique };
function* renderReport(report) {
    for (const problem of report.problems)
        if (problem.level === 'error')
            yield renderProblem(problem);
    for (const finding of report.findings)
        yield renderFinding(finding);
    for (const problem of report.problems)
        if (problem.level !== 'error')
            yield renderProblem(problem);
    const { blocking, warnings, waived, existing, files, images } = report.counts;
    yield `${report.verdict}: ${blocking} blocking, ${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(warnings, 'warning')}, ${waived} waived, ${existing} existing, in ${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(files, 'Dockerfile')} with ${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(images, 'image reference')}\n`;
}
function renderFinding(finding) {
    const { rule, level, waiver, image, written } = finding;
    const state = (0,_core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(finding) ? level : waiver === null ? 'existing' : 'waived';
    const why = (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMessage */ .ZT)((0,_text_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .leaveOutSubject */ .O)((0,_groups_said_once_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveOutAnyAllowed */ .az)(finding)));
    return `${renderPlace(finding)} ${rule} ${state} ${nameImage(image ?? written)} \u2014 ${why}\n`;
}
/** A problem of the policy or an input has no rule and no image. */
function renderProblem(problem) {
    const { file, level } = problem;
    const place = file === '' ? '' : `${renderPlace(problem)} `;
    return `${place}policy ${level} - \u2014 ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMessage */ .ZT)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(problem))}\n`;
}
function* renderImages(readings) {
    for (const { file, images, openBases = [], problem } of readings) {
        for (const use of [...images, ...openBases])
            yield `${renderPlace({ ...use, file })} ${use.role} ${nameImage(use.image ?? use.written)}\n`;
        if (problem !== null)
            yield renderUnread(file, problem);
    }
}
/** A line each, without a place. */
function* renderUnique(images, readings) {
    for (const image of images)
        yield `${nameImage(image.image ?? image.written)} \u2014 ${(0,_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_5__/* .tallyPlaces */ .P5)(image)}\n`;
    for (const { file, problem } of readings)
        if (problem !== null)
            yield renderUnread(file, problem);
}
function renderUnread(file, problem) {
    const place = renderPlace({ file, line: problem.line, column: 1 });
    return `${place} unreadable - \u2014 ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMessage */ .ZT)((0,_text_reading_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .describeReadingProblem */ .B)(problem))}\n`;
}
/** Line 0, the file as a whole, is line 1 for who counts from 1. */
function renderPlace({ file, line, column }) {
    return `${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writePath */ .Jf)(file)}:${Math.max(1, line)}:${Math.max(1, column)}`;
}
const nameImage = (name) => (name === '' ? '-' : (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name));


/***/ })

};
;