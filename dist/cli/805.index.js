export const id = 805;
export const ids = [805];
export const modules = {

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPolicy: () => (/* binding */ findPolicy),
/* harmony export */   runImages: () => (/* binding */ runImages),
/* harmony export */   tellProblems: () => (/* binding */ tellProblems)
/* harmony export */ });
/* harmony import */ var _core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1671);
/* harmony import */ var _core_builds_judged_inline_places_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(176);
/* harmony import */ var _core_dockerfile_variants_build_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6544);
/* harmony import */ var _core_dockerfile_variants_read_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5435);
/* harmony import */ var _core_end_of_life_bundled_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8179);
/* harmony import */ var _core_judge_facts_image_ends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2432);
/* harmony import */ var _core_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6284);
/* harmony import */ var _core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34);
/* harmony import */ var _policy_chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8482);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8942);
/* harmony import */ var _reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7672);
/* harmony import */ var _reporters_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8831);
/* harmony import */ var _reporters_terminal_image_count_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5747);
/* harmony import */ var _reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2264);
/* harmony import */ var _reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2058);
/* harmony import */ var _files_chosen_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5125);
/* harmony import */ var _files_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8017);
/* harmony import */ var _loaded_policy_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8856);
/* harmony import */ var _options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9570);
/* harmony import */ var _output_output_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(636);
/* harmony import */ var _output_progress_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1906);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7234);






















/** `images`: lists what BuildKit would pull, and returns the exit status: 1 where a file could not be read at all. */
async function runImages(options, checkout) {
    const found = await findPolicy(checkout, options);
    if ('failure' in found)
        return found;
    const { policy, problems } = found.value;
    const chosen = await (0,_files_chosen_files_js__WEBPACK_IMPORTED_MODULE_11__/* .chooseFiles */ .P)(checkout, policy, options, { runImages: true });
    if ('failure' in chosen)
        return chosen;
    const { search, notes, builds } = chosen.value;
    const { named, inline, files, lost } = builds.judged;
    const readings = [];
    let unreadable = search.unreadable.length;
    const add = (file) => {
        if (file.bytes === undefined) {
            unreadable++;
            readings.push(describeUnreadable(file.path, file.unreadable));
            return;
        }
        const variants = (0,_core_dockerfile_variants_build_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planBuilds */ .zu)(policy, options.build, file.path, named.get(file.path));
        readings.push({ file: file.path, ...(0,_core_dockerfile_variants_read_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariants */ .h)(file.bytes, variants) });
    };
    const addInline = ({ head, inline: place, builds: told }) => {
        if (head.bytes === undefined || place === undefined)
            return;
        const found = (0,_core_dockerfile_variants_read_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariants */ .h)(head.bytes, (0,_core_dockerfile_variants_build_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planBuilds */ .zu)(policy, options.build, head.path, told));
        readings.push({ file: head.path, ...(0,_core_builds_judged_inline_places_js__WEBPACK_IMPORTED_MODULE_15__/* .openInlinePlaces */ ._)(place).moveReading(found) });
    };
    if (search.standardInput)
        add(await (0,_files_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_12__/* .readStandardInput */ .eG)(process.stdin));
    const failure = await (0,_files_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_12__/* .readChosenFiles */ .Q2)(checkout.workspace, chosen.value, false, (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_16__/* .openProgress */ .m)(process.stderr, process.env), ({ head }) => add(head));
    if (failure !== null)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_17__/* .failEvaluation */ .bE)(`The base revision could not be read: ${failure}`);
    for (const file of (0,_core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_18__/* .listInlineFiles */ .n)({ inline }))
        addInline(file);
    for (const { file, reading } of files)
        readings.push({ file, ...reading });
    for (const { path, reason } of [...search.unreadable, ...lost])
        readings.push(describeUnreadable(path, reason));
    readings.sort((one, other) => (0,_core_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(one.file, other.file));
    tellProblems([...problems, ...search.problems, ...notes]);
    const findEnds = (0,_core_judge_facts_image_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .openImageEnds */ .O)({ policy, today: options.today, endOfLife: _core_end_of_life_bundled_table_js__WEBPACK_IMPORTED_MODULE_2__/* .END_OF_LIFE */ .D });
    const written = await writeList(readings, options, findEnds);
    return 'failure' in written ? written : { value: unreadable > 0 ? 1 : 0 };
}
/** Writes the list where it was asked for; with a file, a summary here. */
async function writeList(readings, { format, output, today, unique }, findEnds) {
    const reporter = await (0,_reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_8__/* .loadReporter */ .KW)(format);
    const colors = output === null && (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_19__/* .wantsColors */ .E)(process.stdout, process.env);
    const isScreen = output === null && process.stdout.isTTY === true;
    const context = { colors, isScreen, program: _program_js__WEBPACK_IMPORTED_MODULE_7__/* .PROGRAM */ .RX, today, findEnds };
    const pieces = unique
        ? renderUnique(reporter, readings, context)
        : reporter.renderImages(readings, context);
    const written = (0,_output_output_js__WEBPACK_IMPORTED_MODULE_14__/* .writePieces */ .R)(pieces, output);
    if ('failure' in written || output === null)
        return written;
    return (0,_output_output_js__WEBPACK_IMPORTED_MODULE_14__/* .writePieces */ .R)([`${(0,_reporters_terminal_image_count_js__WEBPACK_IMPORTED_MODULE_20__/* .countImages */ .A)(readings)}\n  list written to ${output}\n`], null);
}
/** Each image once, as the format has it. */
function renderUnique(reporter, readings, context) {
    const images = (0,_reporters_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_9__/* .listUnique */ .yT)(readings);
    if (reporter.renderUnique !== undefined)
        return reporter.renderUnique(images, readings, context);
    const { readings: first, tallies } = (0,_reporters_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_9__/* .keepFirst */ .qt)(readings, images);
    return reporter.renderImages(first, { ...context, tallies });
}
/** The policy where there is one, for its settings and builds; a broken one matters only to those who named it. */
async function findPolicy(checkout, options) {
    const loaded = await (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_13__/* .openPolicy */ .tX)(checkout, options.policy, options.base, options.today);
    if ('value' in loaded)
        return { value: { policy: loaded.value.policy, problems: loaded.value.problems } };
    if (options.policy !== null || loaded.failure.exit === 3)
        return loaded;
    const { policy } = (0,_core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPolicy */ .t)([{ path: 'default', text: 'version: 1\n' }], { today: options.today });
    if (policy === null)
        throw new Error('the default policy does not load');
    // a policy that is not there has advice on how to make one
    const isMissing = loaded.failure.advice.length > 0;
    const message = 'The policy is invalid, so its settings and builds are not used; run `base-image-gate policy` to see why';
    const problems = isMissing ? [] : [(0,_result_js__WEBPACK_IMPORTED_MODULE_17__/* .toProblem */ .H8)(message, 'warning', _policy_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_POLICY */ .zj)];
    return { value: { policy, problems } };
}
const describeUnreadable = (file, reason) => ({
    file,
    stages: [],
    images: [],
    problem: { line: 1, message: reason, phase: 'limit', unresolved: [] },
});
function tellProblems(problems) {
    const colors = (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_19__/* .wantsColors */ .E)(process.stderr, process.env);
    const context = {
        colors,
        width: (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_19__/* .findWidth */ .K)(process.stderr),
        readLine: () => null,
        base: null,
        failOn: 'block',
    };
    for (const problem of problems)
        process.stderr.write((0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_10__/* .renderProblem */ .y)(problem, { context, style: (0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_21__/* .openStyle */ .EG)(colors) }));
}


/***/ }),

/***/ 2432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openImageEnds)
/* harmony export */ });
/* harmony import */ var _end_of_life_named_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _end_of_life_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(953);
/* harmony import */ var _end_of_life_support_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9406);
/* harmony import */ var _end_of_life_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5956);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3923);
/* harmony import */ var _policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(148);
/* harmony import */ var _policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7800);







/** The same look as the rule `end-of-life` has, whether or not anything is to be said. */
function openImageEnds({ policy, today, endOfLife: table }) {
    return (image, role, path) => {
        const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(image);
        if ('error' in reference)
            return [];
        const { original } = (0,_policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_4__/* .findNames */ .uD)(policy, reference, table);
        const { runtime, systems, own } = (0,_end_of_life_named_release_js__WEBPACK_IMPORTED_MODULE_0__/* .findNamedReleases */ .T)(table, original);
        const target = { role, path, names: (0,_policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_4__/* .findNames */ .uD)(policy, reference) };
        const { support } = (0,_policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .selectRules */ .uE)(policy, target)['end-of-life'];
        const toEnds = (releases) => releases.flatMap((release) => findReleaseEnd(release, support, today) ?? []);
        const repository = (0,_end_of_life_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(original);
        if (Object.hasOwn(table.retired, repository))
            return [
                { name: repository, end: 'past', isRetired: true },
                ...toEnds(systems.filter((system) => system !== own)),
            ];
        return toEnds([...(runtime === null ? [] : [runtime]), ...systems]);
    };
}
/** Null: of a release without a date of its own it is only known that it is past, if it is. */
function findReleaseEnd(release, support, today) {
    const end = (0,_end_of_life_support_js__WEBPACK_IMPORTED_MODULE_6__/* .findEnd */ .N1)(release.lines, support);
    const name = (0,_end_of_life_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .nameRelease */ .f)(release);
    if (release.dated)
        return { name, end };
    return end !== null && (end === 'past' || end < today) ? { name, end: 'past' } : null;
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

/***/ 5747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ countImages)
/* harmony export */ });
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2058);

/** What was found, in one line. */
function countImages(readings) {
    const uses = readings.flatMap(({ images }) => images);
    const rows = readings.flatMap(({ images, openBases = [] }) => [...images, ...openBases]);
    const different = new Set(rows.flatMap(({ image }) => image ?? []));
    const dockerfiles = readings.filter(({ images }) => images.length === 0 || images.some(isBuiltOn));
    return `${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(uses.length, 'image reference')} in ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(dockerfiles.length, 'Dockerfile')}, ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(different.size, 'different image')}`;
}
const isBuiltOn = ({ via }) => via !== 'run' && via !== 'sbom';


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
