export const id = 966;
export const ids = [966,585];
export const modules = {

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hw: () => (/* binding */ joinMessages),
/* harmony export */   kw: () => (/* binding */ splitMessage),
/* harmony export */   wu: () => (/* binding */ cutMessage)
/* harmony export */ });
/**
 * Writes a message: the template is the gate's, a string inserted into it is foreign. Messages and numbers are inserted
 * as they are.
 */
function say(words, ...values) {
    return joinMessages(words.flatMap((word, index) => {
        const value = values[index];
        if (value === undefined)
            return [own(word)];
        return [
            own(word),
            typeof value === 'object' ? value : typeof value === 'number' ? own(String(value)) : quote(value),
        ];
    }));
}
/** Words of the gate itself, which no pull request or policy can choose. */
function own(text) {
    return { text, foreign: [] };
}
/** Foreign text. */
function quote(text) {
    return { text, foreign: text === '' ? [] : [{ start: 0, end: text.length }] };
}
function joinMessages(messages, separator = '') {
    const foreign = [];
    let text = '';
    for (const [index, message] of messages.entries()) {
        if (index > 0)
            text += separator;
        const at = text.length;
        for (const { start, end } of message.foreign)
            foreign.push({ start: at + start, end: at + end });
        text += message.text;
    }
    return { text, foreign };
}
/** A sentence after another one, which may lack its full stop. */
function joinSentences(one, other) {
    return joinMessages([one, other], /[.!?]$/.test(one.text) ? ' ' : '. ');
}
/** The parts of a message in order; none is empty. */
function splitMessage({ text, foreign }) {
    const parts = [];
    let at = 0;
    for (const { start, end } of foreign) {
        parts.push({ text: text.slice(at, start), foreign: false }, { text: text.slice(start, end), foreign: true });
        at = end;
    }
    parts.push({ text: text.slice(at), foreign: false });
    return parts.filter((part) => part.text !== '');
}
/** A message without one part of it. */
function cutMessage(message, start, end) {
    const keep = (from, to) => ({
        text: message.text.slice(from, to),
        foreign: message.foreign.flatMap((span) => {
            const [first, last] = [Math.max(span.start, from), Math.min(span.end, to)];
            return first < last ? [{ start: first - from, end: last - from }] : [];
        }),
    });
    return joinMessages([keep(0, start), keep(end, message.text.length)]);
}


/***/ }),

/***/ 1966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countImages: () => (/* binding */ countImages),
  reporter: () => (/* binding */ reporter)
});

// EXTERNAL MODULE: ./lib/src/reporters/text/message-text.js
var message_text = __webpack_require__(1606);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-page.js
var terminal_page = __webpack_require__(8948);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-source.js + 1 modules
var terminal_source = __webpack_require__(7898);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal-finding.js



const INDENT = '    ';
const ROLES = {
    final: 'final image',
    build: 'build stage',
    copied: 'copied from',
    mounted: 'mounted',
    frontend: 'build frontend',
    run: 'run, not built on',
};
/**
 * A finding that counts: what, where, the marked line, and what to do. `before`: the finding above it; its line is not
 * shown again.
 */
function renderFinding(finding, before, page) {
    const { style } = page;
    const isShown = before !== undefined && before.line === finding.line && before.column === finding.column;
    const paint = finding.level === 'block' ? style.red : style.yellow;
    const mark = finding.level === 'block' ? '✖ block' : '▲ warn ';
    const about = [
        ...(finding.role === null ? [] : [ROLES[finding.role]]),
        ...(finding.via === 'onbuild' ? ['ONBUILD'] : []),
        describeLine(finding),
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
/** No line of the file names the frontend that a build is given. */
function describeLine({ line }) {
    return line === 0 ? 'the file as a whole' : `line ${line}`;
}
/** A finding that does not count. */
function renderSettled(finding, { style, context }) {
    const name = finding.image ?? finding.written;
    const what = name === '' ? finding.rule : `${finding.rule} ${(0,message_text/* quoteText */.ol)(name)}`;
    const why = finding.waiver === null
        ? 'the base revision has it too'
        : `${(0,message_text/* quoteText */.ol)(finding.waiver.owner)} until ${(0,message_text/* quoteText */.ol)(finding.waiver.expires)}: ${(0,message_text/* quoteText */.ol)(finding.waiver.reason)}`;
    const kind = finding.waiver === null ? 'existing' : 'waived';
    const text = `○ ${kind} ${what} · ${describeLine(finding)} · ${why}`;
    return (0,terminal_page/* fillLines */.D)(text, 4, context)
        .map((line, index) => style.dim(`${index === 0 ? '  ' : INDENT}${line}`))
        .join('\n');
}
/** A text in the body of a finding, wrapped, behind a label of `labelWidth` columns. */
function renderText(message, { context }, label = '', labelWidth = 0) {
    return (0,terminal_page/* fillLines */.D)((0,message_text/* writeMessage */.ZT)(message), INDENT.length + labelWidth, context).map((line, index) => `${INDENT}${index === 0 ? label : ' '.repeat(labelWidth)}${line}`);
}
/** What the name means, if that is not what is written. */
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
    const file = decidedBy.file === undefined ? '' : `${(0,message_text/* writePath */.Jf)(decidedBy.file)} `;
    const text = `policy: ${(0,message_text/* quoteText */.ol)(decidedBy.key)}, ${file}line ${decidedBy.line}`;
    return (0,terminal_page/* fillLines */.D)(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`);
}

// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-problem.js
var terminal_problem = __webpack_require__(2264);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(2058);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-summary.js
var terminal_summary = __webpack_require__(331);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal.js





/** The report for people, in pieces: findings by file, problems of the policy, and the summary. */
function* renderTerminal(report, context) {
    const page = { context, style: (0,terminal_style/* openStyle */.EG)(context.colors) };
    for (const block of renderFiles(report.findings, page))
        yield `${block}\n`;
    for (const problem of report.problems)
        yield `${(0,terminal_problem/* renderProblem */.y)(problem, page)}\n`;
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

// EXTERNAL MODULE: ./lib/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(141);
// EXTERNAL MODULE: ./lib/src/reporters/text/reading-problem.js
var reading_problem = __webpack_require__(501);
;// CONCATENATED MODULE: ./lib/src/reporters/formats/terminal.js





const reporter = { renderReport: renderTerminal, renderImages };
/** What BuildKit would pull, file by file, and how many there are. */
function* renderImages(readings, { colors }) {
    const style = (0,terminal_style/* openStyle */.EG)(colors);
    for (const { file, images, openBases = [], problem } of readings) {
        const rows = [...images, ...openBases].toSorted((a, b) => a.line - b.line || a.column - b.column);
        yield `${style.bold((0,message_text/* writePath */.Jf)(file))}\n`;
        const width = Math.max(0, ...rows.map((use) => writeLine(use).length));
        for (const use of rows)
            yield `  ${style.dim(writeLine(use).padStart(width))}  ${use.role.padEnd(8)}  ${describeImage(use, style)}\n`;
        if (problem !== null)
            yield `  ${style.yellow('▲')} line ${problem.line}: ${(0,message_text/* writeMessage */.ZT)((0,reading_problem/* describeReadingProblem */.B)(problem))}\n`;
        if (rows.length === 0 && problem === null)
            yield `  ${style.dim('pulls nothing')}\n`;
        yield '\n';
    }
    yield `${countImages(readings)}\n`;
}
/** No line of the file names the frontend that a build is given. */
const writeLine = ({ line }) => (line === 0 ? '-' : String(line));
/** What was found, in one line. */
function countImages(readings) {
    const uses = readings.flatMap(({ images }) => images);
    const rows = readings.flatMap(({ images, openBases = [] }) => [...images, ...openBases]);
    const different = new Set(rows.flatMap(({ image }) => image ?? []));
    const dockerfiles = readings.filter(({ images }) => images.length === 0 || images.some(isBuiltOn));
    return `${(0,terminal_style/* countOf */.pq)(uses.length, 'image reference')} in ${(0,terminal_style/* countOf */.pq)(dockerfiles.length, 'Dockerfile')}, ${(0,terminal_style/* countOf */.pq)(different.size, 'different image')}`;
}
/** More builds are counted. */
const MAX_BUILDS = 3;
function describeBuilds(builds) {
    if (builds.length === 0)
        return [];
    const named = builds
        .slice(0, MAX_BUILDS)
        .map(({ file, line, name }) => `${(0,message_text/* quoteText */.ol)(name)} ${(0,message_text/* writePath */.Jf)(file)}:${line}`);
    const more = builds.length - named.length;
    return [`built by ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}
function describeImage(use, style) {
    const { image, written, unresolved, invalid, reachable, via, replacedBy, copiedIn, unknown } = use;
    const notes = [
        ...(via === 'onbuild' ? ['in ONBUILD'] : []),
        ...(copiedIn === undefined ? [] : [`copied by number in line ${copiedIn.slice(0, 5).join(', ')}`]),
        ...(via === 'context' ? ['for SOURCE_DATE_EPOCH'] : []),
        ...(unresolved.length > 0
            ? [
                `${unresolved.map((name) => `$${name}`).join(', ')} ${unresolved.length === 1 ? 'has' : 'have'} no value`,
            ]
            : []),
        ...(invalid === null ? [] : [(0,message_text/* quoteText */.ol)(invalid)]),
        ...(unknown === undefined ? [] : [(0,message_text/* quoteText */.ol)(unknown)]),
        ...(reachable ? [] : ['not built by default']),
        ...(replacedBy === null
            ? []
            : [
                `build context ${(0,message_text/* quoteText */.ol)(replacedBy.context)} gives ${replacedBy.image ?? 'something that is not an image'}`,
            ]),
        ...describeBuilds(use.builds ?? []),
    ].map(hostile_text/* showHidden */.Ul);
    const shown = (0,message_text/* quoteText */.ol)(written);
    const name = image === null ? style.red(shown === written ? `"${shown}"` : shown) : (0,hostile_text/* showHidden */.Ul)(image);
    return notes.length === 0 ? name : `${name}  ${style.dim(`(${notes.join('; ')})`)}`;
}
const isBuiltOn = ({ via }) => via !== 'run';


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fillLines),
/* harmony export */   a: () => (/* binding */ fillParts)
/* harmony export */ });
/* harmony import */ var _terminal_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4423);

/** Text is never wrapped narrower than this. */
const LEAST_ROOM = 20;
/** Wraps a text between words, on as many lines as needed, indented by `indent` columns. */
function fillLines(text, indent, context) {
    return (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapText */ .C1)(text, findRoom(indent, context));
}
/** The same for parts that stay whole if they fit; `mark` is at the end of all lines but the last. */
function fillParts(parts, mark, indent, context) {
    const room = findRoom(indent, context);
    const marked = parts.map((part, index) => (index < parts.length - 1 ? `${part}${mark}` : part));
    return (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .EO)(marked, room).flatMap((line) => (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__/* .measureText */ .kD)(line) > room ? (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapText */ .C1)(line, room) : [line]);
}
function findRoom(indent, { width }) {
    return width === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_ROOM, width - indent);
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

/***/ 331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _text_message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1606);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8948);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2058);



/** The verdict with its reasons, and what was checked: the last lines of every report. */
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
        : ` changed against ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(context.base.revision)}, of ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(context.base.found)}`;
    return [
        `${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(files, 'Dockerfile')}${found}, ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(images, 'image reference')}`,
        ...(report.policy === null
            ? []
            : [
                `policy ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writePath */ .Jf)(report.policy.source)}${report.policy.commit === undefined ? '' : ` at ${report.policy.commit.slice(0, 12)}`}`,
            ]),
        ...(report.endOfLifeAsOf === null ? [] : [`end-of-life data of ${report.endOfLifeAsOf}`]),
    ];
}


/***/ }),

/***/ 4423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   eD: () => (/* binding */ measureCharacter),
/* harmony export */   kD: () => (/* binding */ measureText)
/* harmony export */ });
// East Asian wide and full-width blocks, and emoji
const WIDE = /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const MARK = /^[\p{Mn}\p{Me}]/u;
/** Columns that one visible character takes on a terminal: 0, 1 or 2. */
function measureCharacter(character) {
    if (character < '\u0300')
        return 1;
    if (MARK.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
function measureText(text) {
    let width = 0;
    for (const character of text)
        width += measureCharacter(character);
    return width;
}
/**
 * Breaks a text between words so that no line is wider than `width` columns, unless a single word is wider. A dot between two
 * parts stays at the end of its line.
 */
function wrapText(text, width) {
    return measureText(text) <= width ? [text] : wrapWords(text.split(/ (?!·)/), width);
}
/** Breaks only between the given words. */
function wrapWords(words, width) {
    const lines = [];
    let line = '';
    let filled = 0;
    for (const word of words) {
        const size = measureText(word);
        if (line !== '' && filled + 1 + size > width) {
            lines.push(line);
            line = '';
        }
        filled = line === '' ? size : filled + 1 + size;
        line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines;
}


/***/ }),

/***/ 141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ renderOwnWords),
/* harmony export */   E9: () => (/* binding */ renderProse),
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Ul: () => (/* binding */ showHidden),
/* harmony export */   cR: () => (/* binding */ renderCode),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   nA: () => (/* binding */ cleanLogText),
/* harmony export */   xm: () => (/* binding */ escapePreformatted)
/* harmony export */ });
/* unused harmony export escapeMarkdownCode */
// Any text from a Dockerfile or a pull request is printed through one of these functions. The runner obeys `##[command]`
// anywhere in a line and `::command::` at its start, after white space; Markdown and HTML obey far more.
const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
const GAP = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Text for one line of a log or of an annotation: no control sequences, no line ends, no workflow commands.
 * `maxLength` counts UTF-16 units, including the ellipsis.
 */
function cleanLogText(text, maxLength = 1000) {
    const visible = text
        .slice(0, maxLength * 8)
        .replace(ANSI_SEQUENCE, '')
        .replace(GAP, ' ')
        .replace(HIDDEN, '')
        .trim();
    return cutText(breakCommands(visible).replace(/^::/, ': :'), maxLength);
}
/** At most `maxLength` UTF-16 units, cut between characters, with an ellipsis if something is missing. */
function cutText(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const end = Math.max(0, maxLength - 1);
    const last = text.charCodeAt(end - 1);
    return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text anywhere in a line of a log: never a command of the runner. */
function breakCommands(text) {
    return text.replaceAll('##[', '## [');
}
/** Data as JSON that may be printed to a terminal or a log: the same data, with the characters that they obey escaped. */
function writeJson(data, indent = 0) {
    const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(data, null, indent)
        .replace(HIDDEN, (character) => character === '\n' ? character : character.replace(/[\s\S]/g, escapeUnit))
        .replaceAll('##[', `##${escapeUnit('[')}`);
}
/** Hidden characters become what a programmer writes for them: `\n`, `\u{202e}`. */
function showHidden(text) {
    return text.replace(HIDDEN, (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
// Beyond the markup itself: a colon before a word and a colon may be an emoji, and an automatic link needs its address in
// one text node, which a `<wbr>` splits. GitHub keeps it; if it is dropped, nothing is lost.
const MARKUP = /[&<>"'|`[\](){}*_~^$\\#!=@]|:(?=\/)|:(?=[\w+-]+:)|(?<=www)\./gi;
const BREAKS = /(?=&#64;|&#46;)|(?<=\/)(?=[^/])|(?<=&#58;)|(?<=:)(?=[0-9a-f]{32})/g;
/** Escaped characters between two possible line breaks. */
const RUN = /(?:&#\d+;|-(?!\p{L})|[^\s<>&-])+-?/gu;
const CHARACTER = /(?:&#\d+;|.)\p{M}*/gsu;
/** Characters that fit next to a second table column on a phone. */
const LONGEST_RUN = 12;
/** The inside of a `<code>` element: untrusted text that stays text, in a paragraph, a table cell or a link. */
function escapeMarkdownCode(text, maxLength = 300) {
    return escapePreformatted(cutText(text, maxLength)).replace(BREAKS, '<wbr>').replace(RUN, breakRun);
}
/** Allows line breaks within a long name, after its dots and dashes if it has any: a table that is too wide scrolls. */
function breakRun(run) {
    const characters = run.match(CHARACTER) ?? [];
    const pieces = [];
    for (let at = 0; at < characters.length;) {
        const piece = characters.slice(at, at + LONGEST_RUN);
        const isLast = at + piece.length >= characters.length;
        const mark = isLast
            ? -1
            : piece.findLastIndex((character) => /^(?:[-._:,+]|&#(?:95|61|64);)$/.test(character));
        const length = mark < 4 ? piece.length : mark + 1;
        pieces.push(piece.slice(0, length).join(''));
        at += length;
    }
    return pieces.join('<wbr>');
}
/** The inside of one line of a `<pre>` block, where Markdown finds no markup. */
function escapePreformatted(line) {
    return showHidden(line).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
/** Untrusted text as code; says so if it is empty. */
function renderCode(text, maxLength) {
    return text === '' ? '<em>empty</em>' : `<code>${escapeMarkdownCode(text, maxLength)}</code>`;
}
/** Prose stays outside `<code>` only as plain words: nothing that Markdown or GitHub treats specially, such as a commit id. */
const PLAIN_WORD = /^(?!.{24})[(]?(?!.*[0-9a-fA-F]{7})(?:[\p{L}]+(?:['’-][\p{L}]+)*|\d{1,6}|\d{4}-\d\d-\d\d)[!?]?[)]?[,;:.]?$/u;
const PLAIN_MARK = /^(?:[,;:.!?()→–—…·]{1,3}|\d+%|\d\d:\d\d)$/u;
/**
 * A sentence of the gate that quotes untrusted text. Shown as code: text in backticks or double quotes, the
 * `quoted` texts that come from the pull request, and everything that is not a plain word.
 */
function renderProse(text, quoted = [], maxLength = 600) {
    const shown = cutText(text.trim(), maxLength);
    const known = quoted.filter((part) => part !== '').sort((a, b) => b.length - a.length);
    const pieces = splitQuotes(shown).flatMap((piece) => piece.code ? [piece] : splitKnown(piece.text, known));
    // a leading number would begin a list
    return renderPieces(pieces).replace(/^\d+[.)]/, '<code>$&</code>');
}
/** Words of the gate itself. Shown as code: text in backticks or double quotes, and everything that is not a plain word. */
function renderOwnWords(text) {
    return renderPieces(splitQuotes(text));
}
function renderPieces(pieces) {
    return pieces.map((piece) => (piece.code ? renderCode(piece.text) : renderWords(piece.text))).join('');
}
const NAME_END = /[\p{L}\p{N}_/:@.-]$/u;
const NAME_START = /^(?:[\p{L}\p{N}_/@-]|[:.][\p{L}\p{N}])/u;
function splitQuotes(text) {
    return text.split(/(`[^`]+(?:`|$)|"[^"]+")/).map((part, index) => {
        const code = index % 2 === 1;
        // quotes around one word may matter, as in `write "3.10"`; around a command they only group it
        const keepsQuotes = part.startsWith('"') && !part.includes(' ');
        return { text: code && !keepsQuotes ? part.replace(/^[`"]|[`"]$/g, '') : part, code };
    });
}
/** A known text counts only on its own, not as a part of a longer name. */
function splitKnown(text, known) {
    const [first, ...others] = known;
    if (first === undefined)
        return [{ text, code: false }];
    const pieces = [];
    let start = 0;
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
        const end = at + first.length;
        if (NAME_END.test(text.slice(start, at)) || NAME_START.test(text.slice(end)))
            continue;
        pieces.push(...splitKnown(text.slice(start, at), others), { text: first, code: true });
        start = end;
    }
    return [...pieces, ...splitKnown(text.slice(start), others)];
}
function renderWords(text) {
    return text
        .split(/([ \n]+)/)
        .map((word, index) => {
        if (index % 2 === 1)
            return ' ';
        return word === '' || PLAIN_WORD.test(word) || PLAIN_MARK.test(word) ? word : renderUnsafeWord(word);
    })
        .join('');
}
/** Closing punctuation stays outside. */
function renderUnsafeWord(word) {
    const end = /[,;:.]$/.test(word) && word.length > 1 ? word.slice(-1) : '';
    return `${renderCode(end === '' ? word : word.slice(0, -1))}${end}`;
}


/***/ }),

/***/ 1606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ writePath),
/* harmony export */   ZT: () => (/* binding */ writeMessage),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9307);
/* harmony import */ var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(141);


/** Of one foreign text: enough to find it in the file. */
const FOREIGN_LIMIT = 300;
const NAME = /^[\w./:@+*$%~^=<>{}[\],-]+$/;
/** Four words joined without spaces. */
const JOINED_WORDS = /[A-Za-z]+([-_.])(?:[A-Za-z]+\1){2}[A-Za-z]+/;
/** What looks to a reader like the end of a quotation. */
const QUOTATION_MARK = /[\p{Pi}\p{Pf}´ʹ-ʽˊˋ˝‚„′-‷〃〝-〟＂＇｀]/gu;
/** A message as Markdown: foreign text is in `<code>`. */
function renderMessage(message, maxLength = 1200) {
    return (cutParts(splitForeign(message), maxLength)
        .map(({ text, foreign }) => (foreign ? (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(text, FOREIGN_LIMIT) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOwnWords */ .E3)(text)))
        .join('')
        .trim()
        // a leading number would begin a list
        .replace(/^\d+[.)]/, '<code>$&</code>'));
}
/** A message as plain text: foreign text is quoted, unless it is a single name. */
function writeMessage(message) {
    return splitForeign(message)
        .map(({ text, foreign }) => (foreign ? quoteText(text) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(text)))
        .join('');
}
/** A foreign text within a line of plain text: it cannot end its own quotation. */
function quoteText(text, maxLength = FOREIGN_LIMIT) {
    const shown = (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .breakCommands */ .ix)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, maxLength))).replace(QUOTATION_MARK, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
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
/** The parts, without the gate's quotation marks around foreign ones: the output decides how to mark them. */
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
