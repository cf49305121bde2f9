export const id = 508;
export const ids = [508];
export const modules = {

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ decideVerdict),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   sd: () => (/* binding */ reportNothing)
/* harmony export */ });
/** Whether a finding counts: no exception covers it, and the change brings it in. */
function isOpen({ waiver, existing }) {
    return waiver === null && !existing;
}
/** Counts what was found; waived and existing findings are counted apart. */
function countFindings(findings, files, images) {
    const open = findings.filter(isOpen);
    return {
        files,
        images,
        blocking: open.filter(({ level }) => level === 'block').length,
        warnings: open.filter(({ level }) => level === 'warn').length,
        waived: findings.filter(({ waiver }) => waiver !== null).length,
        existing: findings.filter(({ waiver, existing }) => waiver === null && existing).length,
    };
}
/** The only place that turns counts and problems into a verdict. */
function decideVerdict({ blocking, warnings }, problems, failOn) {
    if (problems.some(({ level }) => level === 'error'))
        return 'error';
    if (blocking + warnings === 0)
        return 'pass';
    if (failOn === 'never')
        return 'warn';
    return blocking > 0 || failOn === 'warn' ? 'fail' : 'warn';
}
/** The report of a run that judged nothing. */
function reportNothing(verdict, parts) {
    return {
        verdict,
        policy: null,
        counts: countFindings([], 0, 0),
        files: [],
        findings: [],
        problems: [],
        endOfLifeAsOf: null,
        ...parts,
    };
}


/***/ }),

/***/ 5508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reporter: () => (/* binding */ reporter)
/* harmony export */ });
/* harmony import */ var _core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7381);
/* harmony import */ var _groups_said_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(969);
/* harmony import */ var _groups_unique_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8831);
/* harmony import */ var _terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2058);
/* harmony import */ var _text_message_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1606);
/* harmony import */ var _text_reading_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(501);
/* harmony import */ var _text_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4991);







// `file:line:column rule level image — why`: one line a finding, for grep, sort and editors. What does not count has
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
    yield `${report.verdict}: ${blocking} blocking, ${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(warnings, 'warning')}, ${waived} waived, ${existing} existing, in ${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(files, 'Dockerfile')} with ${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(images, 'image reference')}\n`;
}
function renderFinding(finding) {
    const { rule, level, waiver, image, written } = finding;
    const state = (0,_core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpen */ .nT)(finding) ? level : waiver === null ? 'existing' : 'waived';
    const why = (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMessage */ .ZT)((0,_text_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveOutSubject */ .O)((0,_groups_said_once_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveOutAnyAllowed */ .az)(finding)));
    return `${renderPlace(finding)} ${rule} ${state} ${nameImage(image ?? written)} — ${why}\n`;
}
/** A problem of the policy or an input has no rule and no image. */
function renderProblem(problem) {
    const { file, level } = problem;
    const place = file === '' ? '' : `${renderPlace(problem)} `;
    return `${place}policy ${level} - — ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMessage */ .ZT)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(problem))}\n`;
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
        yield `${nameImage(image.image ?? image.written)} — ${(0,_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyPlaces */ .P5)(image)}\n`;
    for (const { file, problem } of readings)
        if (problem !== null)
            yield renderUnread(file, problem);
}
function renderUnread(file, problem) {
    const place = renderPlace({ file, line: problem.line, column: 1 });
    return `${place} unreadable - — ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMessage */ .ZT)((0,_text_reading_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .describeReadingProblem */ .B)(problem))}\n`;
}
/** Line 0, the file as a whole, is line 1 for who counts from 1. */
function renderPlace({ file, line, column }) {
    return `${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writePath */ .Jf)(file)}:${Math.max(1, line)}:${Math.max(1, column)}`;
}
const nameImage = (name) => (name === '' ? '-' : (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(name));


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ endWithTally),
/* harmony export */   P5: () => (/* binding */ tallyPlaces),
/* harmony export */   qt: () => (/* binding */ keepFirst),
/* harmony export */   yT: () => (/* binding */ listUnique)
/* harmony export */ });
/* harmony import */ var _core_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6284);
/* harmony import */ var _terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2058);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);



/** `images --unique`: every image once, those in the most places first. */
function listUnique(readings) {
    const uses = readings.flatMap(({ file, images, openBases = [] }) => [...images, ...openBases].map((use) => ({ file, use })));
    return (0,_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(uses, ({ use }) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .findSubject */ .o)(use).key)
        .map(toUnique)
        .toSorted((one, other) => other.places - one.places || (0,_core_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one.image ?? one.written, other.image ?? other.written));
}
function toUnique(uses) {
    const { image, written } = uses[0].use;
    return {
        image,
        written,
        uses,
        places: new Set(uses.map(({ file, use: { line, column } }) => JSON.stringify([file, line, column]))).size,
        files: new Set(uses.map(({ file }) => file)).size,
        roles: [...new Set(uses.map(({ use }) => use.role))],
        reachable: uses.some(({ use }) => use.reachable),
    };
}
/** `14 places in 12 files`. */
function tallyPlaces({ places, files }) {
    return `${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(places, 'place')} in ${(0,_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(files, 'file')}`;
}
/** Each image where it is used first, for formats that say everything at a place; files that only repeat others are left out. */
function keepFirst(readings, unique) {
    const tallies = new Map(unique.map((image) => [image.uses[0].use, tallyPlaces(image)]));
    const first = readings.map(({ openBases = [], ...reading }) => ({
        ...reading,
        images: [...reading.images, ...openBases].filter((use) => tallies.has(use)),
    }));
    return { readings: first.filter(({ images, problem }) => images.length > 0 || problem !== null), tallies };
}
/** `, 14 places in 12 files` after an image that is told once, or nothing. */
function endWithTally(use, tallies) {
    const tally = tallies?.get(use);
    return tally === undefined ? '' : `, ${tally}`;
}


/***/ }),

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   EG: () => (/* binding */ openStyle),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
const paint = (colors, on, off) => (text) => colors && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
function openStyle(colors) {
    return {
        red: paint(colors, 31, 39),
        yellow: paint(colors, 33, 39),
        green: paint(colors, 32, 39),
        blue: paint(colors, 36, 39),
        dim: paint(colors, 2, 22),
        bold: paint(colors, 1, 22),
    };
}
/** `12,345`. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 Dockerfile`, `2 Dockerfiles`. */
function countOf(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeReadingProblem)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9307);

/** Why BuildKit would refuse a file, and what is really wrong if BuildKit's reason does not say so. */
function describeReadingProblem({ message, words, hint }) {
    return hint === undefined ? (words ?? (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(message)) : (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${hint.why} (${message}). ${hint.advice}.`;
}


/***/ })

};
