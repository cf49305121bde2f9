export const id = 657;
export const ids = [657];
export const modules = {

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


/***/ }),

/***/ 7270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3375);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3283);



/** The verdict with what it follows from, and what was looked at: the last lines of every report. */
function renderSummary(report, page) {
    const scope = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_1__/* .fillParts */ .a)(listScope(report, page), ' ·', 2, page.context);
    return [renderVerdict(report, page), ...scope.map((line) => page.style.dim(`  ${line}`)), ''].join('\n');
}
function renderVerdict(report, { style, context }) {
    const { blocking, warnings, waived, existing } = report.counts;
    const counted = [
        ...(blocking > 0 ? [`${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(blocking)} blocking`] : []),
        ...(warnings > 0 ? [(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(warnings, 'warning')] : []),
        ...(waived > 0 ? [`${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(waived)} waived`] : []),
        ...(existing > 0 ? [`${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(existing)} existing`] : []),
    ];
    const errors = report.problems.filter((problem) => problem.level === 'error').length;
    if (errors > 0)
        counted.unshift((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(errors, 'error'));
    if (blocking + warnings > 0 && context.failOn !== 'block')
        counted.push(`--fail-on ${context.failOn}`);
    const parts = counted.length === 0 ? [describePass(report)] : counted;
    const result = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_1__/* .fillParts */ .a)(parts, ',', 9, context).join('\n  ');
    switch (report.verdict) {
        case 'pass':
            return `${style.green(style.bold('✔ pass'))}  ${result}`;
        case 'warn':
            return `${style.yellow(style.bold('▲ warn'))}  ${result}`;
        case 'fail':
            return `${style.red(style.bold('✖ fail'))}  ${result}`;
        case 'error':
            return `${style.red(style.bold('✖ error'))}  ${result}`;
    }
}
function describePass({ counts }) {
    if (counts.files === 0)
        return 'no Dockerfile to judge';
    return counts.images === 0 ? 'no image is pulled' : 'every image is approved';
}
function listScope(report, { context }) {
    const { files, images } = report.counts;
    const found = context.base === null
        ? ''
        : ` changed against ${(0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(context.base.revision)}, of ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(context.base.found)}`;
    return [
        `${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(files, 'Dockerfile')}${found}, ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(images, 'image reference')}`,
        ...(report.policy === null
            ? []
            : [
                `policy ${(0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(report.policy.source)}${report.policy.commit === undefined ? '' : ` at ${report.policy.commit.slice(0, 12)}`}`,
            ]),
        ...(report.endOfLifeAsOf === null ? [] : [`end-of-life data of ${report.endOfLifeAsOf}`]),
    ];
}


/***/ }),

/***/ 8657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./lib/src/reporters/message-text.js
var message_text = __webpack_require__(4242);
// EXTERNAL MODULE: ./lib/src/reporters/hostile-text.js
var hostile_text = __webpack_require__(7177);
// EXTERNAL MODULE: ./lib/src/reporters/terminal-page.js
var terminal_page = __webpack_require__(3375);
// EXTERNAL MODULE: ./lib/src/reporters/terminal-source.js + 1 modules
var terminal_source = __webpack_require__(9534);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal-finding.js




const INDENT = '    ';
const ROLES = {
    final: 'final image',
    build: 'build stage',
    copied: 'copied from',
    mounted: 'mounted',
    frontend: 'build frontend',
};
/**
 * A finding that counts: what, where, the line with a mark, and what to do. `before`: the finding above it; its line is not
 * shown a second time.
 */
function renderFinding(finding, before, page) {
    const { style } = page;
    const isShown = before !== undefined && before.line === finding.line && before.column === finding.column;
    const paint = finding.level === 'block' ? style.red : style.yellow;
    const mark = finding.level === 'block' ? '✖ block' : '▲ warn ';
    const about = [
        ...(finding.role === null ? [] : [ROLES[finding.role]]),
        ...(finding.via === 'onbuild' ? ['ONBUILD'] : []),
        `line ${finding.line}`,
    ].join(' · ');
    const [title = '', ...more] = (0,terminal_page/* fillLines */.D)(`${mark} ${finding.rule} · ${about}`, 2, page.context);
    const start = mark.length + 1 + finding.rule.length;
    return [
        `  ${paint(mark)} ${style.bold(finding.rule)}${style.dim(title.slice(start))}`,
        ...more.map((line) => `${INDENT}${style.dim(line)}`),
        ...(isShown ? [] : (0,terminal_source/* renderExcerpt */.u)(finding.file, finding, paint, page)),
        ...renderText((0,message_text/* messageOf */.bD)(finding), page),
        ...(isShown ? [] : renderImage(finding, page)),
        ...(finding.fix === null ? [] : renderText((0,message_text/* adviceOf */.wr)(finding.fix), page, `${style.green('fix')}  `, 5)),
        ...renderDecision(finding.decidedBy, page),
    ].join('\n');
}
/** A finding that does not count. */
function renderSettled(finding, { style, context }) {
    const name = finding.image ?? finding.written;
    const what = name === '' ? finding.rule : `${finding.rule} ${(0,message_text/* quoteText */.ol)(name)}`;
    const why = finding.waiver === null
        ? 'the base revision has it too'
        : `${(0,message_text/* quoteText */.ol)(finding.waiver.owner)} until ${(0,message_text/* quoteText */.ol)(finding.waiver.expires)}: ${(0,message_text/* quoteText */.ol)(finding.waiver.reason)}`;
    const kind = finding.waiver === null ? 'existing' : 'waived';
    const text = `○ ${kind} ${what} · line ${finding.line} · ${why}`;
    return (0,terminal_page/* fillLines */.D)(text, 4, context)
        .map((line, index) => style.dim(`${index === 0 ? '  ' : INDENT}${line}`))
        .join('\n');
}
/** A text in the body of a finding, wrapped, behind a label of `labelWidth` columns. */
function renderText(message, { context }, label = '', labelWidth = 0) {
    return (0,terminal_page/* fillLines */.D)((0,message_text/* writeMessage */.ZT)(message), INDENT.length + labelWidth, context).map((line, index) => `${INDENT}${index === 0 ? label : ' '.repeat(labelWidth)}${line}`);
}
/** What the name stands for, where that is not what is written. */
function renderImage(finding, { style, context }) {
    const { image, written } = finding;
    if (image === null || image === written || finding.message.includes(image))
        return [];
    const text = `${(0,message_text/* quoteText */.ol)(written)} → ${(0,message_text/* quoteText */.ol)(image)}`;
    return (0,terminal_page/* fillLines */.D)(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`);
}
function renderDecision(decidedBy, { style, context }) {
    if (decidedBy === null || decidedBy.line === 0)
        return [];
    const file = decidedBy.file === undefined ? '' : `${(0,hostile_text/* showHidden */.Ul)(decidedBy.file)} `;
    const text = `policy: ${(0,hostile_text/* showHidden */.Ul)(decidedBy.key)}, ${file}line ${decidedBy.line}`;
    return (0,terminal_page/* fillLines */.D)(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`);
}

// EXTERNAL MODULE: ./lib/src/reporters/terminal-problem.js
var terminal_problem = __webpack_require__(3685);
// EXTERNAL MODULE: ./lib/src/reporters/terminal-style.js
var terminal_style = __webpack_require__(3283);
// EXTERNAL MODULE: ./lib/src/reporters/terminal-summary.js
var terminal_summary = __webpack_require__(7270);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal.js





/** The report as people read it, in pieces: findings by file, what the policy itself has, and the summary. */
function* renderTerminal(report, context) {
    const page = { context, style: (0,terminal_style/* openStyle */.EG)(context.colors) };
    for (const block of renderFiles(report.findings, page))
        yield `${block}\n`;
    for (const problem of report.problems)
        yield `${(0,terminal_problem/* renderProblem */.y)(problem, page)}\n`;
    for (const note of report.notes)
        yield `${(0,terminal_problem/* renderNote */.N)(note, page)}\n`;
    yield (0,terminal_summary/* renderSummary */.B)(report, page);
}
/** One block of text per file that has findings. */
function* renderFiles(findings, page) {
    for (let start = 0, end = 0; start < findings.length; start = end) {
        const file = findings[start]?.file ?? '';
        while (findings[end]?.file === file)
            end++;
        const own = findings.slice(start, end);
        const open = own.filter((finding) => finding.waiver === null && !finding.existing);
        const settled = own.filter((finding) => finding.waiver !== null || finding.existing);
        yield [
            page.style.bold((0,message_text/* writePath */.Jf)(file)),
            '',
            ...open.map((finding, index) => `${renderFinding(finding, open[index - 1], page)}\n`),
            ...(settled.length === 0 ? [] : [...settled.map((finding) => renderSettled(finding, page)), '']),
        ].join('\n');
    }
}


/***/ })

};
