export const id = 33;
export const ids = [33];
export const modules = {

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicy: () => (/* binding */ runPolicy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);
/* harmony import */ var _core_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9910);
/* harmony import */ var _core_policy_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4368);
/* harmony import */ var _reporters_hostile_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7177);
/* harmony import */ var _reporters_terminal_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3685);
/* harmony import */ var _reporters_terminal_style_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3283);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8727);
/* harmony import */ var _end_of_life_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4214);
/* harmony import */ var _ground_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4573);
/* harmony import */ var _loaded_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3326);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1231);
/* harmony import */ var _policy_lines_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8103);
/* harmony import */ var _terminal_setting_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5994);













/** `policy`: validates a policy, runs its tests and prints what it comes to with all that it extends. */
async function runPolicy({ operands, options }, today) {
    const named = options.get('policy')?.at(-1) ?? null;
    const [file = null] = operands;
    if (named !== null && file !== null && named !== file)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseUsage */ .ms)(`two policies are named, "${file}" and "${named}": which one?`);
    const ground = await (0,_ground_js__WEBPACK_IMPORTED_MODULE_7__/* .openGround */ ._)(null, null);
    if ('refusal' in ground)
        return ground;
    const loaded = await (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .openPolicy */ .t)(ground.value, file ?? named, null, today);
    if ('refusal' in loaded)
        return loaded;
    const { policy, chain, problems } = loaded.value;
    const endOfLife = (0,_end_of_life_js__WEBPACK_IMPORTED_MODULE_6__/* .loadEndOfLife */ .H)();
    const failed = (0,_core_policy_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .runPolicyTests */ .h)(policy, { today, endOfLife });
    if (failed.length > 0)
        return (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .refusePolicy */ .x)(chain, [...problems, ...failed]);
    const effective = (0,_core_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .describePolicy */ .wy)(policy);
    const tests = chain.files.length > 1 ? '' : (0,_reporters_terminal_style_js__WEBPACK_IMPORTED_MODULE_10__/* .countOf */ .pq)(policy.tests.length, 'test');
    if (options.get('format')?.at(-1) === 'json') {
        const data = { version: 1, source: chain.source, problems, effective };
        return finish(`${JSON.stringify(data, null, 2)}\n`);
    }
    const colors = (0,_terminal_setting_js__WEBPACK_IMPORTED_MODULE_11__/* .wantsColors */ .E)(process.stdout, process.env);
    const style = (0,_reporters_terminal_style_js__WEBPACK_IMPORTED_MODULE_10__/* .openStyle */ .EG)(colors);
    const context = {
        colors,
        width: (0,_terminal_setting_js__WEBPACK_IMPORTED_MODULE_11__/* .findWidth */ .K)(process.stdout),
        readLine: (path, line) => (0,_policy_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .findPolicyLine */ .u)(chain.files, path, line),
        base: null,
        failOn: 'block',
    };
    const names = chain.files.map(({ path }) => (0,_reporters_hostile_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showHidden */ .Ul)(path)).join(', extends ');
    return finish([
        ...problems.map((problem) => (0,_reporters_terminal_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProblem */ .y)(problem, { context, style })),
        `${style.green(style.bold('✔ valid'))}  ${names}${tests === '' ? '' : `, ${tests} passed`}`,
        '',
        style.dim('# what it comes to, defaults included'),
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(effective, { lineWidth: 110 }),
    ].join('\n'));
}
function finish(text) {
    const delivered = (0,_delivery_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .c)([text], null);
    return 'refusal' in delivered ? delivered : { value: 0 };
}


/***/ }),

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findPolicyLine)
/* harmony export */ });
/** One line of a policy's files, for people; null where it is none of theirs. */
function findPolicyLine(files, file, line) {
    const text = files.find(({ path }) => path === file)?.text;
    return text?.split('\n')[line - 1]?.replace(/\r$/, '') ?? null;
}


/***/ }),

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runPolicyTests)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);
/* harmony import */ var _judged_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3931);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8461);




/**
 * Runs the tests that a policy carries, and those of the policies that it extends under those. Exact: warnings count, what
 * an exception waives does not. A failing test is a problem of level error at its line.
 */
function runPolicyTests(policy, options) {
    const judge = { policy, ...options };
    const waivers = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .openWaivers */ .m)(policy, options.today);
    return [
        ...(policy.parent === null ? [] : runPolicyTests(policy.parent, options)),
        ...policy.tests.flatMap((test) => runTest(judge, waivers, test) ?? []),
    ];
}
function runTest(judge, waivers, test) {
    const { from, role, path, expect, place } = test;
    const expected = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_IDS */ .I.filter((id) => expect !== 'ok' && expect.includes(id));
    const found = findRules(judge, waivers, test);
    const got = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_IDS */ .I.filter((id) => found.has(id));
    if (expected.join() === got.join())
        return null;
    return {
        file: place.file,
        line: place.line,
        column: place.column,
        level: 'error',
        message: `The test of ${from} (role ${role}, path ${path}) expects ${format(expected)} and gets ${format(got)}.`,
    };
}
/** The rules that a reference breaks and no exception waives. */
function findRules(judge, waivers, { from, role, path }) {
    if (from === 'scratch')
        return new Set();
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(from);
    if ('error' in reference)
        return new Set(['unreadable']);
    const judged = (0,_judged_image_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeImage */ .xQ)(judge, reference, role, path);
    const { references, denial } = judged;
    const waive = ({ rule }) => waivers.find(path, { rule, references, denial });
    const open = (0,_judged_image_js__WEBPACK_IMPORTED_MODULE_1__/* .settleFindings */ .gx)(judged, waive).filter(({ waiver }) => waiver === null);
    return new Set(open.map(({ found }) => found.rule));
}
function format(rules) {
    return rules.length === 0 ? 'ok' : rules.join(', ');
}


/***/ }),

/***/ 4242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ writePath),
/* harmony export */   ZT: () => (/* binding */ writeMessage),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(183);
/* harmony import */ var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);


/** Of one foreign text: more is never needed to find it in the file. */
const FOREIGN_LIMIT = 300;
const NAME = /^[\w./:@+*$%~^=<>{}[\],-]+$/;
/** Four words that only lack their spaces. */
const JOINED_WORDS = /[A-Za-z]+([-_.])(?:[A-Za-z]+\1){2}[A-Za-z]+/;
/** What looks like the end of a quotation to a reader. */
const QUOTATION_MARK = /[\p{Pi}\p{Pf}´ʹ-ʽˊˋ˝‚„′-‷〃〝-〟＂＇｀]/gu;
/** A message as Markdown: what others wrote stands in `<code>`. */
function renderMessage(message, maxLength = 1200) {
    return (cutParts(splitForeign(message), maxLength)
        .map(({ text, foreign }) => (foreign ? (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(text, FOREIGN_LIMIT) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOwnWords */ .E3)(text)))
        .join('')
        .trim()
        // a number in front would begin a list
        .replace(/^\d+[.)]/, '<code>$&</code>'));
}
/** A message as plain text: what others wrote is quoted, unless it is a single name. */
function writeMessage(message) {
    return splitForeign(message)
        .map(({ text, foreign }) => (foreign ? quoteText(text) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(text)))
        .join('');
}
/** A foreign text within a line of plain text: it cannot end its own quotation. */
function quoteText(text, maxLength = FOREIGN_LIMIT) {
    const shown = (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, maxLength)).replace(QUOTATION_MARK, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
    if (NAME.test(shown) && !JOINED_WORDS.test(shown))
        return shown;
    if (shown.includes('"') && !shown.includes('`'))
        return `\`${shown}\``;
    return `"${shown.replace(/["\\]/g, '\\$&')}"`;
}
/** A path in plain text: whole, so that it can be opened. */
function writePath(path) {
    return quoteText(path, 4096);
}
/** The parts, without quotation marks of the gate around a foreign one: how it is set apart is up to the output. */
function splitForeign(message) {
    const parts = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMessage */ .kw)(message);
    return parts.map((part, index) => {
        if (part.foreign)
            return part;
        const { text } = part;
        const opens = /["`]$/.test(text) && parts[index + 1]?.foreign === true;
        const closes = /^["`]/.test(text) && parts[index - 1]?.foreign === true;
        return { ...part, text: text.slice(closes ? 1 : 0, opens ? -1 : undefined) };
    });
}
function cutParts(parts, maxLength) {
    const kept = [];
    let room = maxLength;
    for (const part of parts) {
        if (room <= 0)
            break;
        kept.push({ ...part, text: (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(part.text, room) });
        room -= Math.min(part.text.length, part.foreign ? FOREIGN_LIMIT : part.text.length);
    }
    return kept;
}
/** The message of a finding or a problem. */
function messageOf({ message, foreign = [], }) {
    return { text: message, foreign };
}
function adviceOf({ description, foreign }) {
    return { text: description, foreign };
}


/***/ }),

/***/ 3685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderNote),
/* harmony export */   y: () => (/* binding */ renderProblem)
/* harmony export */ });
/* harmony import */ var _message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4242);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3375);
/* harmony import */ var _terminal_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9534);



/** What is good to know, though nothing depends on it. */
function renderNote(note, { context, style }) {
    return `${style.bold('note')}: ${(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_1__/* .fillLines */ .D)((0,_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMessage */ .ZT)(note), 6, context).join('\n      ')}\n`;
}
/** Something about the policy or an input, with its line where it has one. Line 0: it is about the whole. */
function renderProblem(problem, page) {
    const { style, context } = page;
    const paint = problem.level === 'error' ? style.red : style.yellow;
    const message = (0,_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMessage */ .ZT)((0,_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(problem));
    const head = `${style.bold(paint(problem.level))}:`;
    const file = problem.file === '' ? '' : (0,_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writePath */ .Jf)(problem.file);
    if (problem.line === 0) {
        const text = file === '' ? message : `${file}: ${message}`;
        const [first = '', ...others] = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_1__/* .fillLines */ .D)(text, problem.level.length + 2, context);
        const shown = file !== '' && first.startsWith(`${file}:`) ? style.bold(file) + first.slice(file.length) : first;
        return `${[`${head} ${shown}`, ...others.map((line) => `${' '.repeat(problem.level.length + 2)}${line}`)].join('\n')}\n`;
    }
    return [
        `${head} ${style.bold(`${file}:${problem.line}:${problem.column}`)}`,
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_1__/* .fillLines */ .D)(message, 4, context).map((line) => `    ${line}`),
        ...(0,_terminal_source_js__WEBPACK_IMPORTED_MODULE_2__/* .renderExcerpt */ .u)(problem.file, problem, paint, page),
        '',
    ].join('\n');
}


/***/ }),

/***/ 9534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ renderExcerpt)
});

// EXTERNAL MODULE: ./lib/src/reporters/terminal-width.js
var terminal_width = __webpack_require__(9614);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal-excerpt.js

const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
const TAB_WIDTH = 4;
/** Cuts a line around a stretch so that it is at most `width` columns wide; hidden characters show as `·`. */
function cutExcerpt(line, stretch, width) {
    const cells = layOut(line, Math.max(0, stretch.column - 1 - 2 * width), stretch.column - 1 + 4 * width);
    const first = findCell(cells, stretch.column - 1);
    const last = stretch.endColumn === null
        ? cells.length
        : Math.max(first + 1, findCell(cells, Math.max(stretch.endColumn - 1, stretch.column)));
    const [from, to] = chooseWindow(cells, first, last, width);
    const cutBefore = from > 0 || (cells[0]?.start ?? 0) > 0;
    const cutAfter = to < cells.length || endOf(cells) < line.length;
    const shown = cells.slice(from, to);
    const indent = (cutBefore ? 1 : 0) + widthOf(cells.slice(from, first));
    const marked = Math.max(1, widthOf(cells.slice(first, Math.min(last, to))));
    return {
        text: `${cutBefore ? '…' : ''}${shown.map((cell) => cell.text).join('')}${cutAfter ? '…' : ''}`,
        marks: ' '.repeat(indent) + '^'.repeat(marked),
    };
}
/** The characters of a line between two places, of a 5 MB line only what can be seen. */
function layOut(line, from, to) {
    const cells = [];
    let column = 0;
    let start = from;
    for (const character of line.slice(from, to)) {
        const cell = layOutCharacter(character, start, column);
        cells.push(cell);
        column += cell.width;
        start += character.length;
    }
    return cells;
}
function layOutCharacter(character, start, column) {
    const place = { start, end: start + character.length };
    if (character === '\t') {
        const width = TAB_WIDTH - (column % TAB_WIDTH);
        return { ...place, text: ' '.repeat(width), width };
    }
    if (HIDDEN.test(character))
        return { ...place, text: '·', width: 1 };
    return { ...place, text: character, width: (0,terminal_width/* measureCharacter */.eD)(character) };
}
/** Index of the first cell at or after a place. */
function findCell(cells, place) {
    const index = cells.findIndex((cell) => cell.start >= place);
    return index === -1 ? cells.length : index;
}
/** Which cells to show: all where they fit, else the marked ones and what fits around them. */
function chooseWindow(cells, first, last, width) {
    if (widthOf(cells) <= width)
        return [0, cells.length];
    const room = width - 2;
    let from = Math.min(first, cells.length);
    let to = from;
    let used = 0;
    const add = (index) => {
        const size = cells[index]?.width;
        if (size === undefined || used + size > room)
            return false;
        used += size;
        return true;
    };
    while (to < last && add(to))
        to++;
    // two thirds of what is left before the place: that is where the instruction stands
    const before = used + Math.floor(((room - used) * 2) / 3);
    while (from > 0 && used < before && add(from - 1))
        from--;
    while (add(to))
        to++;
    while (from > 0 && add(from - 1))
        from--;
    return [from, to];
}
const widthOf = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function endOf(cells) {
    return cells.at(-1)?.end ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/reporters/terminal-source.js

/** Lines of source are cut to this where the terminal does not say how wide it is. */
const DEFAULT_WIDTH = 120;
const INDENT = '    ';
/** A continued instruction is shown up to this many lines. */
const MAX_LINES = 4;
/** The lines of a file with the stretch marked below each; nothing where they cannot be had. */
function renderExcerpt(file, spot, paint, { context, style }) {
    const { line, column, endLine = line, endColumn = column + 1 } = spot;
    // a finding about an instruction as a whole has no extent of its own
    const isWhole = endLine === line && endColumn === column;
    const last = Math.max(line, Math.min(endLine, line + MAX_LINES - 1));
    const gutter = String(last).length;
    const room = Math.max(20, (context.width ?? DEFAULT_WIDTH) - INDENT.length - gutter - 3);
    const shown = [];
    for (let number = line; number <= last; number++) {
        const text = context.readLine(file, number);
        if (text === null || text.trim() === '')
            continue;
        const start = number === line ? column : text.length - text.trimStart().length + 1;
        const { text: cut, marks } = cutExcerpt(text, { column: start, endColumn: number >= endLine && !isWhole ? endColumn : null }, room);
        const more = number === last && last < endLine ? style.dim(` … to line ${endLine}`) : '';
        shown.push(`${INDENT}${style.dim(`${String(number).padStart(gutter)} │`)} ${cut}`, `${INDENT}${style.dim(`${' '.repeat(gutter)} │`)} ${paint(marks)}${more}`);
    }
    return shown;
}


/***/ })

};
