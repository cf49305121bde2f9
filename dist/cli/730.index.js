export const id = 730;
export const ids = [730];
export const modules = {

/***/ 2730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImages: () => (/* binding */ runImages)
});

// EXTERNAL MODULE: ./lib/src/core/build-plan.js
var build_plan = __webpack_require__(4902);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/read-variants.js + 26 modules
var read_variants = __webpack_require__(157);
// EXTERNAL MODULE: ./lib/src/core/policy/load-policy.js + 31 modules
var load_policy = __webpack_require__(9910);
// EXTERNAL MODULE: ./lib/src/reporters/terminal-problem.js
var terminal_problem = __webpack_require__(3685);
// EXTERNAL MODULE: ./lib/src/reporters/terminal-style.js
var terminal_style = __webpack_require__(3283);
// EXTERNAL MODULE: ./lib/src/cli/delivery.js + 1 modules
var delivery = __webpack_require__(8727);
// EXTERNAL MODULE: ./lib/src/cli/dockerfile-reader.js
var dockerfile_reader = __webpack_require__(1069);
// EXTERNAL MODULE: ./lib/src/cli/version.js
var version = __webpack_require__(1367);
;// CONCATENATED MODULE: ./lib/src/cli/image-list.js

/** What was read, in a format, in pieces. */
async function formatImages(readings, format, style) {
    switch (format) {
        case 'json': {
            const { renderFileJson, toImagesJson } = await __webpack_require__.e(/* import() */ 425).then(__webpack_require__.bind(__webpack_require__, 2425));
            return toImagesJson(readings.map(renderFileJson));
        }
        case 'terminal': {
            const { renderImages } = await __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 6990));
            return renderImages(readings, style);
        }
        case 'markdown': {
            const { renderImagesMarkdown } = await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 7735));
            return renderImagesMarkdown(readings);
        }
        case 'sarif': {
            const { toImagesSarif } = await __webpack_require__.e(/* import() */ 41).then(__webpack_require__.bind(__webpack_require__, 7041));
            return toImagesSarif(readings, { version: version/* VERSION */.x, home: version/* HOME */.y });
        }
        case 'github': {
            const { renderImagesGithub } = await __webpack_require__.e(/* import() */ 249).then(__webpack_require__.bind(__webpack_require__, 4249));
            return renderImagesGithub(readings);
        }
    }
}

// EXTERNAL MODULE: ./lib/src/cli/loaded-policy.js + 2 modules
var loaded_policy = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/src/cli/missing-policy.js
var missing_policy = __webpack_require__(4502);
// EXTERNAL MODULE: ./lib/src/cli/outcome.js
var outcome = __webpack_require__(1231);
// EXTERNAL MODULE: ./lib/src/cli/progress.js
var progress = __webpack_require__(8972);
// EXTERNAL MODULE: ./lib/src/cli/terminal-setting.js
var terminal_setting = __webpack_require__(5994);
// EXTERNAL MODULE: ./lib/src/cli/work.js + 11 modules
var cli_work = __webpack_require__(3437);
;// CONCATENATED MODULE: ./lib/src/cli/images.js














/** `images`: lists what BuildKit would pull, and returns the exit status: 1 where a file could not be read at all. */
async function runImages(options, ground) {
    const found = await findPolicy(ground, options);
    if ('refusal' in found)
        return found;
    const { policy, problems } = found.value;
    const work = await (0,cli_work/* findWork */.V)(ground, policy.settings, options);
    if ('refusal' in work)
        return work;
    const { search, notes } = work.value;
    const readings = [];
    let unreadable = search.unreadable.length;
    const add = (file) => {
        if (file.bytes === undefined) {
            unreadable++;
            readings.push(describeUnreadable(file.path, file.unreadable));
            return;
        }
        const variants = (0,build_plan/* planBuilds */.zu)(policy, options.build, file.path);
        readings.push({ file: file.path, ...(0,read_variants/* readVariants */.h)(file.bytes, variants) });
    };
    if (search.standardInput)
        add(await (0,dockerfile_reader/* readStandardInput */.eG)(process.stdin));
    const failure = await (0,dockerfile_reader/* readCandidates */.lH)(ground.workspace, work.value, false, (0,progress/* openProgress */.m)(process.stderr), ({ head }) => add(head));
    if (failure !== null)
        return (0,outcome/* refuseEvaluation */.bs)(`The base revision could not be read: ${failure}`);
    for (const { path, reason } of search.unreadable)
        readings.push(describeUnreadable(path, reason));
    tellProblems([...problems, ...search.problems, ...notes]);
    const toFile = options.output !== null;
    const style = (0,terminal_style/* openStyle */.EG)(!toFile && (0,terminal_setting/* wantsColors */.E)(process.stdout, process.env));
    const delivered = (0,delivery/* deliver */.c)(await formatImages(readings, options.format, style), options.output);
    return 'refusal' in delivered ? delivered : { value: unreadable > 0 ? 1 : 0 };
}
/** The policy where there is one, for its settings and builds; a broken one matters only to those who named it. */
async function findPolicy(ground, options) {
    const loaded = await (0,loaded_policy/* openPolicy */.t)(ground, options.policy, options.base, options.today);
    if ('value' in loaded)
        return { value: { policy: loaded.value.policy, problems: loaded.value.problems } };
    if (options.policy !== null || loaded.refusal.exit === 3)
        return loaded;
    const { policy } = (0,load_policy/* loadPolicy */.tb)([{ path: 'default', text: 'version: 1\n' }], { today: options.today });
    if (policy === null)
        throw new Error('the default policy does not load');
    // a policy that is not there has advice on how to make one
    const isMissing = loaded.refusal.advice.length > 0;
    const message = 'The policy is wrong, so its settings and builds are not used; `base-image-gate policy` says what is wrong';
    const problems = isMissing ? [] : [(0,outcome/* toProblem */.H8)(message, 'warning', missing_policy/* DEFAULT_POLICY */.z)];
    return { value: { policy, problems } };
}
const describeUnreadable = (file, reason) => ({
    file,
    stages: [],
    images: [],
    problem: { line: 1, message: reason, phase: 'limit', unresolved: [] },
});
function tellProblems(problems) {
    const colors = (0,terminal_setting/* wantsColors */.E)(process.stderr, process.env);
    const context = {
        colors,
        width: (0,terminal_setting/* findWidth */.K)(process.stderr),
        readLine: () => null,
        base: null,
        failOn: 'block',
    };
    for (const problem of problems)
        process.stderr.write((0,terminal_problem/* renderProblem */.y)(problem, { context, style: (0,terminal_style/* openStyle */.EG)(colors) }));
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
