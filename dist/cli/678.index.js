export const id = 678;
export const ids = [678];
export const modules = {

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wantsColors),
/* harmony export */   K: () => (/* binding */ findWidth)
/* harmony export */ });
/** Whether a stream wants colours: FORCE_COLOR, then NO_COLOR, then whether it is a terminal that has them. */
function wantsColors(stream, environment) {
    const { FORCE_COLOR, NO_COLOR, TERM } = environment;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    return stream.isTTY === true && TERM !== 'dumb';
}
/** Columns to fill; null where text is not to be wrapped. */
function findWidth(stream) {
    return stream.isTTY === true && stream.columns !== undefined
        ? Math.max(40, Math.min(stream.columns, 140))
        : null;
}


/***/ }),

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
/* harmony import */ var _options_today_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4491);
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
    const nothingKnown = { hasMark: () => false, findEnds: () => [], findMade: () => null, today: (0,_options_today_js__WEBPACK_IMPORTED_MODULE_9__/* .findToday */ .l)() };
    const plain = { ...context, colors: false, width: null, ...nothingKnown };
    const pieces = renderReport(report, { ...plain, files: [], program: _program_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX });
    const written = (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writePieces */ .R)(pieces, output);
    if ('value' in written)
        return failure.exit;
    for (const problem of written.failure.problems)
        process.stderr.write(`${(0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .renderProblem */ .y)(problem, page).trimEnd()}\n`);
    return written.failure.exit;
}


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writePieces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7234);


/** Writes pieces of text, or of bytes, to a file, or to standard output if there is no path. A reader that goes away is not a failure. */
function writePieces(pieces, path) {
    const output = openOutput(path);
    if ('error' in output) {
        const message = `--output ${path} cannot be written: ${output.error}`;
        return unwritten(output.usage ? (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failUsage */ .yK)(message) : (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failEvaluation */ .bE)(message));
    }
    for (const piece of pieces)
        if (!output.write(piece))
            break;
    const failure = output.close();
    return failure?.kind === 'failed'
        ? unwritten((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failEvaluation */ .bE)(`${path ?? 'standard output'} could not be written: ${failure.message}`))
        : { value: null };
}
const unwritten = ({ failure }) => ({
    failure: { ...failure, isUnwritten: true },
});
/** Pieces are gathered to this many UTF-16 units. */
const CHUNK = 64 * 1024;
/** Opens a file for writing, standard output where there is no path; a text says why it cannot be opened. */
function openOutput(path) {
    if (path === null)
        return writeTo(process.stdout.fd, () => { });
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
        return writeTo(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file));
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        return { error: message, usage: ['ENOENT', 'ENOTDIR', 'EISDIR', 'EINVAL'].includes(code) };
    }
}
/** Windows says EOF of a pipe that nobody reads any more. */
const isClosed = (code) => code === 'EPIPE' || code === 'EOF';
function writeTo(file, close) {
    let waiting = '';
    let failure = null;
    const attempt = (action) => {
        try {
            action();
        }
        catch (error) {
            const { code, message } = error;
            if (code === undefined)
                throw error;
            failure ??= isClosed(code) ? { kind: 'closed' } : { kind: 'failed', message };
        }
    };
    const flush = () => {
        const bytes = Buffer.from(waiting);
        waiting = '';
        if (failure === null)
            attempt(() => writeAll(file, bytes));
    };
    return {
        write(piece) {
            if (typeof piece === 'string')
                waiting += piece;
            else {
                flush();
                if (failure === null)
                    attempt(() => writeAll(file, piece));
            }
            if (waiting.length >= CHUNK)
                flush();
            return failure === null;
        },
        close() {
            if (waiting !== '')
                flush();
            attempt(close);
            return failure;
        },
    };
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            // a terminal or pipe that another program made non-blocking: wait until it has room
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}


/***/ }),

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

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ FIRST_POLICY),
/* harmony export */   _K: () => (/* binding */ readPolicyChain),
/* harmony export */   uH: () => (/* binding */ findPolicyLine),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Where a repository's policy is looked for. */
const DEFAULT_POLICY = '.github/base-images.yml';
/** A policy to begin with: official images and nothing else. */
const FIRST_POLICY = ['version: 1', 'allow:', '  - docker.io/library/**'];
/** Longer chains are mistakes. */
const MAX_FILES = 10;
/** Reads a policy and what it extends, one file after another. */
async function readPolicyChain(store, first) {
    const content = await readText(store, first);
    if (content.kind !== 'text')
        return content;
    const files = [{ path: first.name, text: content.text }];
    const addresses = [first];
    const failure = await followExtends(store, files, addresses);
    return failure ?? { files, addresses, source: content.source };
}
/** Adds what the first file extends. Gives why that could not be told, null where it could, be it to say what is wrong. */
async function followExtends(store, files, addresses) {
    // loaded while the first file is on its way
    const { readExtends } = await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 34));
    for (;;) {
        const child = files.at(-1) ?? { path: '', text: '' };
        const target = readExtends(child.text);
        if (target === null)
            return null;
        const say = (level, message) => {
            files.splice(-1, 1, { ...child, aboutExtends: [{ level, message }] });
            return null;
        };
        const located = await store.locate(target, addresses.at(-1) ?? addresses[0]);
        if ('refused' in located)
            return say('error', located.refused);
        const { address, warning } = located;
        if (warning !== undefined)
            say('warning', warning);
        const mistake = findMistake(addresses, address.name);
        if (mistake !== null)
            return say('error', mistake);
        const content = await readText(store, address);
        if (content.kind === 'failed')
            return content;
        if (content.kind !== 'text')
            return say('error', describeMissing(content, address.name));
        files.push({ path: address.name, text: content.text });
        addresses.push(address);
    }
}
function findMistake(addresses, parent) {
    if (addresses.some(({ name }) => name === parent))
        return `"extends" leads back to ${parent}; remove one of the two`;
    return addresses.length < MAX_FILES
        ? null
        : `More than ${MAX_FILES} policies extend each other; merge some of them`;
}
function describeMissing(content, name) {
    if (content.kind === 'unusable')
        return `"extends" names ${name}, which ${content.reason}`;
    const { where, meant } = content;
    return `"extends" names a file that does not exist: ${name}${where}${meant === '' ? '' : `; ${meant}`}`;
}
/** A byte order mark is not part of the text. */
async function readText(store, address) {
    const content = await store.read(address);
    if (content.kind !== 'bytes')
        return content;
    const { bytes, commit } = content;
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const source = { source: address.name, sha256, ...(commit === null ? {} : { commit }) };
        return { kind: 'text', text, source };
    }
    catch {
        return { kind: 'unusable', reason: 'is not UTF-8 text' };
    }
}
/** One line of a policy's files, for people; null where it is none of theirs. */
function findPolicyLine(files, file, line) {
    const text = files.find(({ path }) => path === file)?.text;
    return text?.split('\n')[line - 1]?.replace(/\r$/, '') ?? null;
}


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


/***/ })

};
