export const id = 365;
export const ids = [365];
export const modules = {

/***/ 3365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicy: () => (/* binding */ runPolicy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_end_of_life_bundled_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _core_judge_policy_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1928);
/* harmony import */ var _core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8349);
/* harmony import */ var _policy_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8482);
/* harmony import */ var _reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2264);
/* harmony import */ var _reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2058);
/* harmony import */ var _reporters_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(141);
/* harmony import */ var _files_checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5284);
/* harmony import */ var _loaded_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8856);
/* harmony import */ var _options_run_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2446);
/* harmony import */ var _options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9570);
/* harmony import */ var _output_output_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(636);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7234);














const COMMENT = '# ';
/** `policy`: validates a policy, runs its tests and prints the effective policy including everything it extends. */
async function runPolicy({ operands, options }, today) {
    const named = options.get('policy')?.at(-1) ?? null;
    const [file = null] = operands;
    if (named !== null && file !== null && named !== file)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_11__/* .failUsage */ .yK)(`two policies are given, "${file}" and "${named}": pass only one`);
    const checkout = await (0,_files_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .openCheckout */ .H)(null, null);
    if ('failure' in checkout)
        return checkout;
    const loaded = await (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .openPolicy */ .t)(checkout.value, file ?? named, null, today);
    if ('failure' in loaded)
        return loaded;
    const { policy, chain, problems } = loaded.value;
    const failed = (0,_core_judge_policy_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .runPolicyTests */ .h)(policy, { today, endOfLife: _core_end_of_life_bundled_table_js__WEBPACK_IMPORTED_MODULE_1__/* .END_OF_LIFE */ .D });
    if (failed.length > 0)
        return (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .failPolicy */ .P)(chain, [...problems, ...failed]);
    const render = {
        terminal: renderPolicy,
        json: toPolicyJson,
    };
    const written = (0,_output_output_js__WEBPACK_IMPORTED_MODULE_10__/* .writePieces */ .R)([render[(0,_options_run_options_js__WEBPACK_IMPORTED_MODULE_9__/* .readOwnFormat */ ._U)(options)](loaded.value)], null);
    return 'failure' in written ? written : { value: 0 };
}
function toPolicyJson({ policy, chain, problems }) {
    const data = { version: 1, source: chain.source, problems, effective: (0,_core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .describePolicy */ .w)(policy) };
    return `${(0,_reporters_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_6__/* .writeJson */ .GF)(data, 2)}\n`;
}
/** A policy again: what is said about it are comments. */
function renderPolicy({ policy, chain, problems }) {
    const tests = chain.files.length > 1 ? '' : (0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_12__/* .countOf */ .pq)(policy.tests.length, 'test');
    const colors = (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_13__/* .wantsColors */ .E)(process.stdout, process.env);
    const style = (0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_12__/* .openStyle */ .EG)(colors);
    const width = (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_13__/* .findWidth */ .K)(process.stdout);
    const context = {
        colors,
        width: width === null ? null : width - COMMENT.length,
        readLine: (path, line) => (0,_policy_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .findPolicyLine */ .uH)(chain.files, path, line),
        base: null,
        failOn: 'block',
    };
    const names = chain.files.map(({ path }) => (0,_reporters_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_6__/* .showHidden */ .Ul)(path)).join(', extends ');
    const comments = [
        ...problems.map((problem) => (0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .renderProblem */ .y)(problem, { context, style })),
        `${style.green(style.bold('✔ valid'))}  ${names}${tests === '' ? '' : `, ${tests} passed`}`,
        style.dim('effective policy, including defaults'),
    ];
    return [
        ...comments.flatMap((comment) => comment.split('\n')).map((line) => `${COMMENT}${line}`.trimEnd()),
        '',
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)((0,_core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .describePolicy */ .w)(policy), { lineWidth: 110 }),
    ].join('\n');
}


/***/ }),

/***/ 1928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runPolicyTests)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4233);
/* harmony import */ var _image_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8605);
/* harmony import */ var _judged_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(741);





/**
 * Runs the tests that a policy carries, and those of the policies that it extends under those. Exact: warnings count, what
 * an exception waives does not. A failing test is a problem of level error at its line.
 */
function runPolicyTests(policy, options) {
    const judge = { policy, ...options };
    const waivers = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .openWaivers */ .m)(policy, options.today);
    return [
        ...(policy.parent === null ? [] : runPolicyTests(policy.parent, options)),
        ...policy.tests.flatMap((test) => runTest(judge, waivers, test) ?? []),
    ];
}
function runTest(judge, waivers, test) {
    const { from, role, path, expect, place } = test;
    const expected = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .Iu.filter((id) => expect !== 'ok' && expect.includes(id));
    const found = findRules(judge, waivers, test);
    const got = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .Iu.filter((id) => found.has(id));
    if (expected.join() === got.join())
        return null;
    return {
        file: place.file,
        line: place.line,
        column: place.column,
        level: 'error',
        message: `The test of ${from} (role ${role}, path ${path}) expects ${format(expected)} but gets ${format(got)}.`,
    };
}
/** The rules that a reference breaks and no exception waives. */
function findRules(judge, waivers, { from, role, path }) {
    if ((0,_image_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .pullsNothing */ .OO)(from, role))
        return new Set();
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(from);
    if ('error' in reference)
        return new Set(['unreadable']);
    const judged = (0,_judged_image_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeImage */ .xQ)(judge, reference, role, path);
    const { references, denial } = judged;
    const waive = ({ rule }) => waivers.find(path, { rule, references, denial });
    const open = (0,_judged_image_js__WEBPACK_IMPORTED_MODULE_3__/* .settleFindings */ .gx)(judged, waive).filter(({ waiver }) => waiver === null);
    return new Set(open.map(({ found }) => found.rule));
}
function format(rules) {
    return rules.length === 0 ? 'ok' : rules.join(', ');
}


/***/ }),

/***/ 2264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderProblem)
/* harmony export */ });
/* harmony import */ var _text_message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1606);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8948);
/* harmony import */ var _terminal_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7898);



/** A problem of the policy or an input, with its line if it has one. Line 0: it is about the whole file. */
function renderProblem(problem, page) {
    const { style, context } = page;
    const paint = problem.level === 'error' ? style.red : style.yellow;
    const message = (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMessage */ .ZT)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(problem));
    const head = `${style.bold(paint(problem.level))}:`;
    const file = problem.file === '' ? '' : (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writePath */ .Jf)(problem.file);
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

/***/ 7898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ renderExcerpt)
});

// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-width.js
var terminal_width = __webpack_require__(4423);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal-excerpt.js

const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
const TAB_WIDTH = 4;
/** Shortens a line around a range to at most `width` columns; hidden characters show as `·`. */
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
/** The characters of a line between two places; of a 5 MB line only what is visible. */
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
/** Which cells to show: all if they fit, otherwise the marked ones and what fits around them. */
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
    // two thirds of the rest go before the place: that is where the instruction is
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

;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal-source.js

/** Lines of source are shortened to this if the terminal's width is unknown. */
const DEFAULT_WIDTH = 120;
const INDENT = '    ';
/** A continued instruction is shown up to this many lines. */
const MAX_LINES = 4;
/** The lines of a file with the range marked below each; empty if they cannot be read. */
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
        const { text: cut, marks } = cutExcerpt(
        // In a log `##[` would be a command; what takes its place is as wide.
        text.replaceAll('##[', '#·['), { column: start, endColumn: number >= endLine && !isWhole ? endColumn : null }, room);
        const more = number === last && last < endLine ? style.dim(` … to line ${endLine}`) : '';
        shown.push(`${INDENT}${style.dim(`${String(number).padStart(gutter)} │`)} ${cut}`, `${INDENT}${style.dim(`${' '.repeat(gutter)} │`)} ${paint(marks)}${more}`);
    }
    return shown;
}


/***/ })

};
