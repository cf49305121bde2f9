export const id = 678;
export const ids = [678];
export const modules = {

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7381);
/* harmony import */ var _policy_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8482);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8942);
/* harmony import */ var _reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7672);
/* harmony import */ var _reporters_terminal_terminal_page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8948);
/* harmony import */ var _reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2264);
/* harmony import */ var _reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2058);
/* harmony import */ var _options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9570);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(636);









/** Says why there is no result: to people on standard error, and as a report in the format that was asked for. Returns the exit status. */
async function reportFailure(failure, format, output) {
    const context = {
        colors: (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .wantsColors */ .E)(process.stderr, process.env),
        width: (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .findWidth */ .K)(process.stderr),
        readLine: (file, line) => (0,_policy_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .findPolicyLine */ .uH)(failure.texts ?? [], file, line),
        base: null,
        failOn: 'block',
    };
    const page = { context, style: (0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_6__/* .openStyle */ .EG)(context.colors) };
    const said = [
        ...failure.problems.map((problem) => (0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProblem */ .y)(problem, page)),
        ...failure.advice.flatMap((line) => (0,_reporters_terminal_terminal_page_js__WEBPACK_IMPORTED_MODULE_7__/* .fillLines */ .D)(line, 0, context)),
    ];
    process.stderr.write(`${said.join('\n').trimEnd()}\n`);
    if (failure.isUnwritten === true || (format === _reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_FORMAT */ .ui && output === null))
        return failure.exit;
    const { policy = null, problems } = failure;
    const report = (0,_core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .reportNothing */ .sd)('error', { policy, problems });
    const { renderReport } = await (0,_reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReporter */ .KW)(format);
    const plain = { ...context, colors: false, width: null };
    const pieces = renderReport(report, { ...plain, files: [], program: _program_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX });
    const written = (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writePieces */ .R)(pieces, output);
    if ('value' in written)
        return failure.exit;
    for (const problem of written.failure.problems)
        process.stderr.write(`${(0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProblem */ .y)(problem, page).trimEnd()}\n`);
    return written.failure.exit;
}


/***/ }),

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ decideVerdict),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   sd: () => (/* binding */ reportNothing)
/* harmony export */ });
/** Counts what was found; waived and existing findings are counted apart. */
function countFindings(findings, files, images) {
    const open = findings.filter(({ waiver, existing }) => waiver === null && !existing);
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
