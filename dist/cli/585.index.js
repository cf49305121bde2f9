export const id = 585;
export const ids = [585];
export const modules = {

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
