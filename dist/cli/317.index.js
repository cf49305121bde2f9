export const id = 317;
export const ids = [317];
export const modules = {

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reporter: () => (/* binding */ reporter)
/* harmony export */ });
/* harmony import */ var _groups_unique_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8831);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4412);
/* harmony import */ var _text_finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3188);
/* harmony import */ var _text_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5275);
/* harmony import */ var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(141);
/* harmony import */ var _text_message_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1606);
/* harmony import */ var _text_reading_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(501);







// The Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. GitLab
// reads no further than the first entry that breaks its schema, and of one fingerprint shows one entry.
const reporter = {
    renderReport: (report, context) => renderList(listIssues(report, context)),
    renderImages: (readings, context) => renderList(listImages(readings, context)),
};
const SEVERITIES = { error: 'blocker', warning: 'minor', info: 'info' };
function* listIssues({ problems, findings }, { failOn }) {
    for (const problem of problems)
        yield toIssue(problem);
    for (const finding of findings)
        yield {
            description: (0,_text_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFinding */ .T)(finding),
            check_name: finding.rule,
            severity: SEVERITIES[(0,_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .findSeverity */ .L)(finding, failOn)],
            file: finding.file,
            line: finding.line,
            lasting: (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .listLastingParts */ .p9)(finding),
        };
}
function toIssue(problem) {
    const { file, line, level, message } = problem;
    return {
        description: (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMessage */ .ZT)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(problem)),
        check_name: level === 'error' ? 'error' : 'policy',
        severity: SEVERITIES[level],
        file,
        line,
        lasting: [level, file, message],
    };
}
function* listImages(readings, { tallies }) {
    for (const { file, images, problem } of readings) {
        for (const use of images) {
            const { image, written, role, line } = use;
            yield {
                description: `BuildKit would pull ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(image ?? written)} (${role})${(0,_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_0__/* .endWithTally */ .IF)(use, tallies)}.`,
                check_name: 'image',
                severity: 'info',
                file,
                line,
                lasting: ['image', file, image ?? written, role],
            };
        }
        if (problem !== null)
            yield {
                description: (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMessage */ .ZT)((0,_text_reading_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .describeReadingProblem */ .B)(problem)),
                check_name: 'unreadable',
                severity: 'minor',
                file,
                line: problem.line,
                lasting: ['unreadable', file],
            };
    }
}
function* renderList(issues) {
    const print = (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .openFingerprints */ .gT)();
    yield '[';
    let separator = '';
    for (const { lasting, file, line, ...said } of issues) {
        const path = file === '' ? '.' : (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toWellFormed */ .lH)(file);
        const location = { path, lines: { begin: Math.max(1, line) } };
        yield `${separator}\n  ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .GF)({ ...said, fingerprint: print(lasting), location })}`;
        separator = ',';
    }
    yield separator === '' ? ']\n' : '\n]\n';
}


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

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findSeverity)
/* harmony export */ });
function findSeverity({ level, waiver, existing }, failOn) {
    if (waiver !== null || existing)
        return 'info';
    const fails = failOn !== 'never' && (level === 'block' || failOn === 'warn');
    return fails ? 'error' : 'warning';
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

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeFinding)
/* harmony export */ });
/* harmony import */ var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(141);
/* harmony import */ var _message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1606);


/** Of one finding, in UTF-16 units: for a list that shows every finding in full, nobody reads more. */
const MAX_LENGTH = 4000;
/** A finding as one line of plain text: why, what to do, what builds it, and why it does not count if it does not. */
function writeFinding(finding) {
    const parts = [
        ...describeState(finding),
        endSentence((0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMessage */ .ZT)((0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(finding))),
        ...describeFix(finding),
        ...describeBuilder(finding.file, finding.builtBy),
    ];
    return (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(parts.join(' '), MAX_LENGTH);
}
/** An exception names its owner and last day; what was there before is only said to be. */
function describeState({ waiver, existing, recorded }) {
    if (waiver !== null)
        return [
            `Waived by ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(waiver.owner)} until ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(waiver.expires)} (${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(waiver.reason)}).`,
        ];
    if (recorded !== undefined)
        return [`Recorded in the baseline, line ${recorded.line}.`];
    return existing ? ['Already in the base revision.'] : [];
}
function describeFix({ fix }) {
    if (fix === null)
        return [];
    const { description, replacement } = fix;
    const advice = (0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMessage */ .ZT)((0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOf */ .wr)(fix));
    const text = replacement === null || description.includes(replacement)
        ? advice
        : `${advice}: ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(replacement)}`;
    return [endSentence(text)];
}
const endSentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);
/** A finding in a build file is about the build file itself. */
function describeBuilder(file, builtBy) {
    const [place] = builtBy?.places ?? [];
    if (builtBy === undefined || place === undefined || place.file === file)
        return [];
    return [`Built by ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(builtBy.name)} in ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writePath */ .Jf)(place.file)}:${Math.max(1, place.line)}.`];
}


/***/ }),

/***/ 5275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gT: () => (/* binding */ openFingerprints),
/* harmony export */   p9: () => (/* binding */ listLastingParts)
/* harmony export */ });
/* unused harmony export hashText */
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;
/** FNV-1a of a text's UTF-16 units: 16 hex digits that stay the same between runs. It only identifies; it is not cryptographic. */
function hashText(text) {
    let hash = OFFSET;
    for (let at = 0; at < text.length; at++)
        hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
    return hash.toString(16).padStart(16, '0');
}
/**
 * Names findings so that the next run names the same ones alike: lines move, but the file, the rule, the image and its role
 * stay. Each one of the same name in a report has a number.
 */
function openFingerprints() {
    const seen = new Map();
    return (parts) => {
        const hash = hashText(JSON.stringify(parts));
        const occurrence = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, occurrence);
        return `${hash}:${occurrence}`;
    };
}
/** What a finding keeps when lines move. */
function listLastingParts({ rule, file, image, written, role, }) {
    return [rule, file, image ?? written, role];
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
