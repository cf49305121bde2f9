export const id = 249;
export const ids = [249];
export const modules = {

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ mergeFindings),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dS: () => (/* binding */ sortProblems),
/* harmony export */   gj: () => (/* binding */ URGENCY),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4634);

/** Orders by file, line, column, rule; by text units, which is the same on every machine. */
function sortFindings(findings) {
    return findings.toSorted((one, other) => compareText(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareText(one.rule, other.rule) ||
        compareText(one.image ?? '', other.image ?? '') ||
        compareText(one.message, other.message));
}
/** How far down a finding stands where people read: what is about an image comes before what is about a file that cannot be read. */
const URGENCY = {
    denied: 0,
    'end-of-life': 1,
    deprecated: 2,
    unapproved: 3,
    unverified: 4,
    unpinned: 5,
    unresolved: 6,
    unreadable: 7,
};
/**
 * Findings that several variants of one Dockerfile have in common, once: those with the same place, rule and image. What
 * is worse is kept: not waived before waived, block before warn. The topic tells apart what one rule finds twice.
 */
function mergeFindings(findings) {
    if (findings.length < 2)
        return findings.map(({ finding }) => finding);
    const merged = new Map();
    for (const { finding, topic } of findings) {
        const { line, column, rule, image, written } = finding;
        const key = JSON.stringify([line, column, rule, image ?? written, topic]);
        const known = merged.get(key);
        merged.set(key, known === undefined ? finding : takeWorse(known, finding));
    }
    return [...merged.values()];
}
function takeWorse(one, other) {
    if ((one.waiver === null) !== (other.waiver === null))
        return one.waiver === null ? one : other;
    return one.level === (0,_level_js__WEBPACK_IMPORTED_MODULE_0__/* .raiseLevel */ .n)(one.level, other.level) ? one : other;
}
/** Problems in the order of their places, each once. */
function sortProblems(problems) {
    const known = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...known.values()].toSorted((one, other) => compareText(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareText(one.message, other.message));
}
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 4634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findLevel),
/* harmony export */   n: () => (/* binding */ raiseLevel)
/* harmony export */ });
const STRICTNESS = { ignore: 0, warn: 1, block: 2 };
/** The stricter of two levels. */
function raiseLevel(one, other) {
    return STRICTNESS[one] >= STRICTNESS[other] ? one : other;
}
/**
 * The level of what a rule found, the only place that decides it: the rule's level after overrides, softened before its
 * `effective` day or where the candidate is `atMost` a warning, and `block` where the candidate says `always`.
 *
 * Evidence that nobody could give is governed by `unknown`, unless the rule is switched off.
 */
function findLevel(rule, rules, unknown, candidate, today) {
    if (candidate.always === 'block')
        return { level: 'block', blocksFrom: null };
    const { level: set, effective } = rules[rule];
    const level = rule === 'unverified' && set !== 'ignore' ? unknown : set;
    if (level !== 'block')
        return { level, blocksFrom: null };
    if (candidate.atMost === 'warn')
        return { level: 'warn', blocksFrom: null };
    return effective !== null && today < effective
        ? { level: 'warn', blocksFrom: effective }
        : { level, blocksFrom: null };
}


/***/ }),

/***/ 8617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderCommand),
  renderGithubCommands: () => (/* binding */ renderGithubCommands)
});

// EXTERNAL MODULE: ./lib/src/core/finding-order.js
var finding_order = __webpack_require__(4084);
// EXTERNAL MODULE: ./lib/src/reporters/hostile-text.js
var hostile_text = __webpack_require__(7177);
// EXTERNAL MODULE: ./lib/src/reporters/message-text.js
var message_text = __webpack_require__(4242);
;// CONCATENATED MODULE: ./lib/src/reporters/annotations.js



/** GitHub cuts longer messages: characters. */
const MESSAGE_LIMIT = 4096;
/** Images in the last line of a run, and the room for each. */
const MAX_NAMED = 3;
const SUBJECT_LIMIT = 300;
/** Room for each of the three parts of a message. */
const PART_LIMIT = 1300;
function toAnnotations(report, options) {
    const { maxErrors, maxWarnings, changedFiles, failOn = 'block' } = options;
    const counting = report.findings.filter((finding) => finding.waiver === null && !finding.existing);
    const inside = counting
        .filter((finding) => changedFiles?.has(finding.file) ?? true)
        .toSorted((one, other) => finding_order/* URGENCY */.gj[one.rule] - finding_order/* URGENCY */.gj[other.rule]);
    const blocking = inside.filter((finding) => finding.level === 'block');
    const warnings = inside.filter((finding) => finding.level === 'warn');
    const annotations = failOn === 'never'
        ? [...blocking, ...warnings].slice(0, maxWarnings).map((finding) => toAnnotation(finding, 'warning'))
        : [
            ...blocking.slice(0, maxErrors).map((finding) => toAnnotation(finding, 'error')),
            ...warnings.slice(0, maxWarnings).map((finding) => toAnnotation(finding, 'warning')),
        ];
    return {
        annotations,
        omitted: counting.length - annotations.length,
        outside: counting.length - inside.length,
    };
}
function toAnnotation(finding, level) {
    const { file, line, column, endLine, endColumn } = finding;
    const printable = (0,hostile_text/* cleanLogText */.nA)(file, 4000) === file;
    const parts = [
        (0,message_text/* writeMessage */.ZT)((0,message_text/* messageOf */.bD)(finding)),
        describeFix(finding),
        printable ? '' : `In ${(0,message_text/* writePath */.Jf)(file)}`,
    ];
    return {
        level,
        title: `Base image: ${finding.rule}`,
        message: (0,hostile_text/* cutText */.IN)(parts
            .map((part) => (0,hostile_text/* cleanLogText */.nA)(part, PART_LIMIT))
            .filter((part) => part !== '')
            .join('\n'), MESSAGE_LIMIT),
        ...(printable ? { file } : {}),
        line: Math.max(1, line),
        endLine: Math.max(1, line, endLine),
        ...(line === endLine && endColumn > column ? { column, endColumn: endColumn - 1 } : {}),
    };
}
/** The fix in words: what to do, and the text to write where the words do not have it. */
function describeFix({ fix }) {
    if (fix === null)
        return '';
    const { description, replacement } = fix;
    const advice = (0,message_text/* writeMessage */.ZT)((0,message_text/* adviceOf */.wr)(fix));
    return replacement === null || description.includes(replacement)
        ? advice
        : `${advice}: ${(0,message_text/* quoteText */.ol)(replacement)}`;
}
/**
 * The last line of a run that did not pass, for `setFailed`: how much blocks, the first images of it, and where the findings
 * are that got no annotation. `omitted` as `toAnnotations` counted them.
 */
function describeFailure(report, omitted) {
    const { blocking, warnings } = report.counts;
    const what = blocking > 0
        ? `${countOf(blocking, 'base image finding blocks', 'base image findings block')} this change`
        : `${countOf(warnings, 'base image warning blocks', 'base image warnings block')} this change (fail-on: warn)`;
    const rest = omitted > 0 ? ` ${omitted} more in the job summary.` : '';
    return `${what}: ${nameSubjects(report, blocking > 0 ? 'block' : 'warn')}.${rest}`;
}
/** Of what fails the run the first images, each once; of files that cannot be read, where there is nothing else. */
function nameSubjects({ findings }, level) {
    const failing = findings.filter((it) => it.level === level && it.waiver === null && !it.existing);
    const subjects = new Map();
    for (const { image, written, file, line } of failing.toSorted((a, b) => hasImage(b) - hasImage(a))) {
        const place = `${file}${line > 0 ? `:${line}` : ''}`;
        const name = written === '' ? (image ?? '') : written;
        const said = name === '' ? quoteText(place) : `${quoteText(name)} (${quoteText(place)})`;
        const key = image ?? `${name} ${place}`;
        if (!subjects.has(key))
            subjects.set(key, cleanLogText(said, SUBJECT_LIMIT));
    }
    const named = [...subjects.values()].slice(0, MAX_NAMED);
    const more = subjects.size - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function hasImage({ image, written }) {
    return image !== null || written !== '' ? 1 : 0;
}
function countOf(count, singular, plural) {
    return `${count} ${count === 1 ? singular : plural}`;
}

// EXTERNAL MODULE: ./lib/src/reporters/terminal-style.js
var terminal_style = __webpack_require__(3283);
;// CONCATENATED MODULE: ./lib/src/reporters/github-commands.js




/** The report as workflow commands, most severe first, for a step that runs the command itself. GitHub shows ten of each kind. */
function renderGithubCommands(report, failOn) {
    const { annotations } = toAnnotations(report, {
        maxErrors: Number.POSITIVE_INFINITY,
        maxWarnings: Number.POSITIVE_INFINITY,
        failOn,
    });
    const { files, images, blocking, warnings, waived, existing } = report.counts;
    return [
        ...report.problems.map(renderProblem),
        ...annotations.map(renderAnnotation),
        ...report.notes.map((note) => renderCommand('notice', { title: 'Base images' }, (0,hostile_text/* cleanLogText */.nA)((0,message_text/* writeMessage */.ZT)(note), 4000))),
        `base-image-gate: ${report.verdict}, ${blocking} blocking, ${(0,terminal_style/* countOf */.pq)(warnings, 'warning')}, ${waived} waived, ${existing} existing, in ${(0,terminal_style/* countOf */.pq)(files, 'Dockerfile')} with ${(0,terminal_style/* countOf */.pq)(images, 'image reference')}`,
        '',
    ].join('\n');
}
function renderAnnotation(annotation) {
    return renderCommand(annotation.level, {
        file: annotation.file,
        line: annotation.line,
        endLine: annotation.endLine,
        col: annotation.column,
        endColumn: annotation.endColumn,
        title: annotation.title,
    }, annotation.message);
}
function renderProblem(problem) {
    const { level, file, line, column } = problem;
    const message = (0,message_text/* writeMessage */.ZT)((0,message_text/* messageOf */.bD)(problem));
    // a name that would not survive as it is names no file for the runner either
    const isPlain = file !== '' && (0,hostile_text/* showHidden */.Ul)(file) === file;
    const place = !isPlain ? {} : line === 0 ? { file } : { file, line, col: column };
    const text = isPlain || file === '' ? message : `${message} In ${(0,message_text/* writePath */.Jf)(file)}`;
    return renderCommand(level, { ...place, title: 'Base image policy' }, (0,hostile_text/* cleanLogText */.nA)(text, 4000));
}
/** One `::level key=value::message`, escaped as @actions/core does. */
function renderCommand(level, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${level} ${list}::${escapeData(message)}`;
}
// the runner also obeys `##[command]` in the middle of a line
function escapeData(text) {
    return text
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replaceAll('##[', '## [');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 4249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderImagesGithub: () => (/* binding */ renderImagesGithub)
/* harmony export */ });
/* harmony import */ var _github_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8617);
/* harmony import */ var _hostile_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7177);
/* harmony import */ var _message_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4242);



/** What BuildKit would pull as notices of a workflow, and as warnings what it would refuse; in pieces. */
function* renderImagesGithub(readings) {
    for (const { file, images, problem } of readings) {
        for (const { image, written, line, role } of images)
            yield `${(0,_github_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCommand */ .C)('notice', { file, line, title: `Image, ${role}` }, (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLogText */ .nA)((0,_message_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(image ?? written)))}\n`;
        if (problem !== null)
            yield `${(0,_github_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCommand */ .C)('warning', { file, line: problem.line, title: 'Not readable' }, (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLogText */ .nA)((0,_message_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(problem.message)))}\n`;
    }
}


/***/ })

};
