export const id = 113;
export const ids = [113];
export const modules = {

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

/***/ 7113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reporter: () => (/* binding */ reporter)
});

// EXTERNAL MODULE: ./lib/src/reporters/groups/unique-images.js
var unique_images = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/image-count.js
var image_count = __webpack_require__(5747);
// EXTERNAL MODULE: ./lib/src/core/judge/verdict.js
var verdict = __webpack_require__(7381);
// EXTERNAL MODULE: ./lib/src/reporters/groups/finding-groups.js
var finding_groups = __webpack_require__(1754);
// EXTERNAL MODULE: ./lib/src/reporters/groups/said-once.js
var said_once = __webpack_require__(969);
// EXTERNAL MODULE: ./lib/src/reporters/groups/subjects.js
var subjects = __webpack_require__(5067);
// EXTERNAL MODULE: ./lib/src/reporters/text/message-text.js
var message_text = __webpack_require__(1606);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-finding.js
var terminal_finding = __webpack_require__(8178);
// EXTERNAL MODULE: ./lib/src/reporters/groups/totals.js
var totals = __webpack_require__(9637);
// EXTERNAL MODULE: ./lib/src/reporters/text/subject.js
var subject = __webpack_require__(4991);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-page.js
var terminal_page = __webpack_require__(8948);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-places.js
var terminal_places = __webpack_require__(8739);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-source.js + 1 modules
var terminal_source = __webpack_require__(7898);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(2058);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal-group.js









/** Image by image: what is wrong with it once, then the places. */
function* renderByImage(findings, page, shared) {
    for (const group of (0,finding_groups/* groupBySubject */.R9)(findings))
        yield [
            ...renderName(group, page),
            ...group.clusters.flatMap((cluster) => renderCluster(cluster, group, page, shared)),
            '',
        ].join('\n');
}
/** Rule by rule: each wording once, then the images that it is said of. */
function* renderByRule(findings, page) {
    for (const { findings: own } of (0,totals/* totalByRule */.w)(findings))
        for (const { finding, places } of (0,finding_groups/* tellOnce */.r_)(own)) {
            const groups = (0,finding_groups/* groupBySubject */.R9)(places);
            yield [
                ...(0,terminal_finding/* renderTitle */.zF)(finding, listFacts(finding, places, [countImages(groups)]), page),
                ...renderWords(finding, page),
                ...groups.flatMap((group) => [
                    ...(group.name === null ? [] : renderName(group, page, 4)),
                    ...(0,terminal_places/* renderPlaces */.D)(group.findings, page, group.name === null ? 4 : 6),
                ]),
                '',
            ].join('\n');
        }
}
function countImages(groups) {
    const images = groups.filter(({ name }) => name !== null).length;
    const places = (0,terminal_style/* countOf */.pq)(groups.reduce((sum, group) => sum + group.places, 0), 'place');
    return images > 1 ? `${(0,terminal_style/* countOf */.pq)(images, 'image')} in ${places}` : places;
}
function renderName({ name, places }, { style, context }, indent = 0) {
    const shown = name === null ? 'Not judged' : (0,message_text/* quoteText */.ol)(name);
    const space = ' '.repeat(indent);
    const [title = '', ...more] = (0,terminal_page/* fillParts */.a)([shown, (0,terminal_style/* countOf */.pq)(places, 'place')], ' ·', indent + 2, context);
    const head = title.startsWith(shown)
        ? `${style.bold(shown)}${style.dim(title.slice(shown.length))}`
        : style.bold(title);
    return [`${space}${head}`, ...more.map((line) => `${space}  ${style.dim(line)}`)];
}
function renderCluster({ tellings, places }, group, page, shared) {
    const count = (0,finding_groups/* countPlaces */.wH)(places);
    const some = count < group.places ? [`${(0,terminal_style/* countOf */.pq)(count, 'place')}`] : [];
    const [only] = places;
    const paint = places.some(({ level }) => level === 'block') ? page.style.red : page.style.yellow;
    return [
        ...tellings.flatMap(({ finding }) => [
            ...(0,terminal_finding/* renderTitle */.zF)(finding, listFacts(finding, places, some), page),
            ...renderWords(finding, page, shared),
        ]),
        ...(0,terminal_places/* renderPlaces */.D)(places, page),
        ...(count === 1 && only !== undefined ? (0,terminal_source/* renderExcerpt */.u)(only.file, only, paint, page) : []),
    ];
}
/** What is to know besides the words: for what, how often, and by which line of the policy. */
function listFacts(finding, places, counts) {
    return [...(0,terminal_finding/* listRoles */.OH)(places), ...counts, ...(0,terminal_finding/* describeDecision */.K5)(finding.decidedBy)];
}
function renderWords(finding, page, shared) {
    const { fix, rule } = finding;
    const said = shared?.get(rule);
    const why = (0,subject/* leaveOutSubject */.O)(finding);
    return [
        ...(said?.why?.text === why.text ? [] : (0,terminal_finding/* renderText */.S5)(why, page)),
        ...(fix === null || said?.advice?.text === fix.description ? [] : (0,terminal_finding/* renderAdvice */.x2)((0,message_text/* adviceOf */.wr)(fix), page)),
    ];
}

// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-problem.js
var terminal_problem = __webpack_require__(2264);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-settled.js
var terminal_settled = __webpack_require__(270);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-summary.js
var terminal_summary = __webpack_require__(331);
// EXTERNAL MODULE: ./lib/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(141);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal-totals.js








/** Images in the totals; with the rules they fit one screen. */
const MAX_IMAGES = 10;
/** The first screen of a report of many findings: the verdict, how often each rule is broken, the images, and what is allowed. */
function renderTotals(report, findings, { allowed, shared }, page) {
    const { style, context } = page;
    return [
        (0,terminal_summary/* renderSummary */.B)(report, page),
        style.bold('By rule'),
        ...(0,totals/* totalByRule */.w)(findings).flatMap((total) => renderRule(total, shared.get(total.rule), page)),
        '',
        ...renderImages((0,finding_groups/* groupBySubject */.R9)(findings), page),
        ...(allowed === null ? [] : (0,terminal_page/* fillLines */.D)((0,message_text/* writeMessage */.ZT)(allowed), 0, context)),
        ...(allowed === null ? [] : ['']),
    ].join('\n');
}
function renderRule(total, said, page) {
    const { rule, findings, blocking, warnings, images, files } = total;
    const counts = [
        ...(blocking > 0 ? [`${(0,terminal_style/* formatCount */.B4)(blocking)} blocking`] : []),
        ...(warnings > 0 ? [(0,terminal_style/* countOf */.pq)(warnings, 'warning')] : []),
        images > 0 ? (0,terminal_style/* countOf */.pq)(images, 'image') : (0,terminal_style/* countOf */.pq)(files, 'file'),
    ];
    return [
        ...renderRow(rule, counts, (0,finding_groups/* rankLevel */.T0)(findings) === 0, page),
        ...(said === undefined || said.why === null ? [] : (0,terminal_finding/* renderText */.S5)(said.why, page)),
        ...(said === undefined || said.advice === null ? [] : (0,terminal_finding/* renderAdvice */.x2)(said.advice, page)),
    ];
}
function renderImages(groups, page) {
    const images = (0,totals/* rankImages */.JE)(groups);
    if (images.length === 0)
        return [];
    const shown = images.length === MAX_IMAGES + 1 ? images : images.slice(0, MAX_IMAGES);
    const others = images.slice(shown.length);
    const rest = `… and ${(0,terminal_style/* countOf */.pq)(others.length, 'more image', 'more images')} in ${(0,terminal_style/* countOf */.pq)((0,totals/* sumPlaces */.Qf)(others), 'place')}, each with its places below`;
    return [
        page.style.bold(`By image (${(0,terminal_style/* formatCount */.B4)(images.length)})`),
        ...shown.flatMap(({ name, places, findings }) => renderRow((0,hostile_text/* shortenDigest */.YI)((0,message_text/* quoteText */.ol)(name ?? '')), [(0,terminal_style/* countOf */.pq)(places, 'place'), (0,totals/* listRules */.sJ)(findings).join(', ')], (0,finding_groups/* rankLevel */.T0)(findings) === 0, page)),
        ...(others.length === 0
            ? []
            : (0,terminal_page/* fillLines */.D)(rest, 4, page.context).map((line) => `    ${page.style.dim(line)}`)),
        '',
    ];
}
function renderRow(name, parts, blocks, { style, context }) {
    const mark = blocks ? style.red('✖') : style.yellow('▲');
    const [first = '', ...more] = (0,terminal_page/* fillParts */.a)([name, ...parts], ' ·', 6, context);
    return [`  ${mark} ${first}`, ...more.map((line) => `      ${line}`)];
}

;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal.js












/** The report for people, in pieces: errors, totals if there is much to tell, findings, notes about the policy, and the summary. */
function* renderTerminal(report, context) {
    const page = { context, style: (0,terminal_style/* openStyle */.EG)(context.colors) };
    for (const problem of report.problems)
        if (problem.level === 'error')
            yield `${(0,terminal_problem/* renderProblem */.y)(problem, page)}\n`;
    for (const block of renderFindings(report, page))
        yield `${block}\n`;
    for (const problem of report.problems)
        if (problem.level !== 'error')
            yield `${(0,terminal_problem/* renderProblem */.y)(problem, page)}\n`;
    yield (0,terminal_summary/* renderSummary */.B)(report, page);
}
/** Few findings file by file; many with totals first, and each reference told once. */
function* renderFindings(report, page) {
    const { groupBy: asked } = page.context;
    const told = (0,terminal_settled/* isFolded */.zm)(report, page.context) ? report.findings.filter(verdict/* isOpen */.nT) : report.findings;
    const found = told.filter(verdict/* isOpen */.nT);
    if (told.length <= finding_groups/* FEW */.dS && asked === undefined)
        return yield* renderFiles(told, page);
    const isMuch = found.length > finding_groups/* FEW */.dS;
    const allowed = isMuch ? (0,said_once/* findAllowed */.E2)(found) : null;
    const open = found.map((finding) => (0,said_once/* leaveOutAllowed */.Ah)(finding, allowed));
    const grouping = asked ?? (isMuch ? 'image' : 'file');
    const shared = isMuch && grouping === 'image' ? (0,said_once/* findSharedWords */.iK)(open) : new Map();
    if (isMuch)
        yield renderTotals(report, open, { allowed, shared }, page);
    if (asked === 'file')
        return yield* renderFiles(told.map((finding) => (0,said_once/* leaveOutAllowed */.Ah)(finding, allowed)), page);
    if (grouping === 'rule')
        yield* renderByRule(open, page);
    else if (grouping === 'image')
        yield* renderByImage(open, page, shared);
    else
        yield* renderFiles(open, page);
    yield* (0,terminal_settled/* renderAllSettled */.pi)(told.filter((finding) => !(0,verdict/* isOpen */.nT)(finding)), page);
}
/** One block of text per file that has findings. */
function* renderFiles(findings, page) {
    for (const own of (0,subjects/* groupBy */.$)(findings, ({ file }) => file)) {
        const open = own.filter(verdict/* isOpen */.nT);
        const settled = own.filter((finding) => !(0,verdict/* isOpen */.nT)(finding));
        yield [
            page.style.bold((0,message_text/* writePath */.Jf)(own[0].file)),
            '',
            ...open.map((finding, index) => `${(0,terminal_finding/* renderFinding */.Kj)(finding, open[index - 1], page)}\n`),
            ...(settled.length === 0 ? [] : [...settled.map((finding) => (0,terminal_settled/* renderSettled */.Ov)(finding, page)), '']),
        ].join('\n');
    }
}

// EXTERNAL MODULE: ./lib/src/reporters/text/reading-problem.js
var reading_problem = __webpack_require__(501);
;// CONCATENATED MODULE: ./lib/src/reporters/formats/terminal.js







const reporter = { renderReport: renderTerminal, renderImages: terminal_renderImages, renderUnique };
/** What BuildKit would pull, file by file, and how many there are. */
function* terminal_renderImages(readings, { colors }) {
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
    yield `${(0,image_count/* countImages */.A)(readings)}\n`;
}
/** Images on a screen, with short digests; a file or a pipe gets all of them, whole. */
const MAX_UNIQUE = 20;
const MAX_UNREAD = 4;
/** A line for each image, and the files that could not be read to their end. */
function* renderUnique(images, readings, { colors, isScreen = false }) {
    const style = (0,terminal_style/* openStyle */.EG)(colors);
    const shown = isScreen && images.length > MAX_UNIQUE + 1 ? images.slice(0, MAX_UNIQUE) : images;
    for (const image of shown) {
        const [{ use }] = image.uses;
        const notes = [
            (0,unique_images/* tallyPlaces */.P5)(image),
            image.roles.join(', '),
            ...(image.reachable ? [] : ['not built by default']),
        ];
        const name = nameUse(use, style);
        yield `${isScreen ? (0,hostile_text/* shortenDigest */.YI)(name) : name}${style.dim(` · ${notes.join(' · ')}`)}\n`;
    }
    if (shown.length < images.length)
        yield `${style.dim(`… and ${(0,terminal_style/* countOf */.pq)(images.length - shown.length, 'more image', 'more images')}: --format concise lists them all`)}\n`;
    if (images.length > 0)
        yield '\n';
    const unread = readings.flatMap(({ file, problem }) => (problem === null ? [] : [{ file, problem }]));
    const most = isScreen && unread.length > MAX_UNREAD + 1 ? MAX_UNREAD : unread.length;
    for (const { file, problem } of unread.slice(0, most))
        yield `${style.yellow('▲')} ${(0,message_text/* writePath */.Jf)(file)}:${Math.max(1, problem.line)}: ${(0,message_text/* writeMessage */.ZT)((0,reading_problem/* describeReadingProblem */.B)(problem))}\n`;
    if (most < unread.length)
        yield `${style.dim(`… and ${unread.length - most} more files like these`)}\n`;
    yield `${(0,image_count/* countImages */.A)(readings)}\n`;
}
/** No line of the file names the frontend that a build is given. */
const writeLine = ({ line }) => (line === 0 ? '-' : String(line));
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
    const { unresolved, invalid, reachable, via, replacedBy, copiedIn, unknown } = use;
    const notes = [
        ...(via === 'onbuild' ? ['in ONBUILD'] : []),
        ...(copiedIn === undefined ? [] : [`copied by number in line ${copiedIn.slice(0, 5).join(', ')}`]),
        ...(via === 'context' ? ['for SOURCE_DATE_EPOCH'] : []),
        ...(via === 'sbom' ? ['makes the SBOM'] : []),
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
    const name = nameUse(use, style);
    return notes.length === 0 ? name : `${name}  ${style.dim(`(${notes.join('; ')})`)}`;
}
/** The image, or in quotes what is written if it is not known. */
function nameUse({ image, written }, style) {
    if (image !== null)
        return (0,hostile_text/* showHidden */.Ul)(image);
    const shown = (0,message_text/* quoteText */.ol)(written);
    return style.red(shown === written ? `"${shown}"` : shown);
}


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ rankImages),
/* harmony export */   Qf: () => (/* binding */ sumPlaces),
/* harmony export */   sJ: () => (/* binding */ listRules),
/* harmony export */   w: () => (/* binding */ totalByRule)
/* harmony export */ });
/* harmony import */ var _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4233);
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1754);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);



/** Every rule that is broken: what cannot be judged first, then what blocks, the most urgent first. */
function totalByRule(findings) {
    return (0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(findings, ({ rule }) => rule)
        .map(toRuleTotal)
        .toSorted((one, other) => (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rankJudged */ .MG)(one.findings) - (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rankJudged */ .MG)(other.findings) ||
        (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rankLevel */ .T0)(one.findings) - (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rankLevel */ .T0)(other.findings) ||
        _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[one.rule].urgency - _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[other.rule].urgency);
}
function toRuleTotal(findings) {
    const subjects = findings.map(_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .findSubject */ .o).filter(({ name }) => name !== null);
    const blocking = findings.filter(({ level }) => level === 'block').length;
    return {
        rule: findings[0].rule,
        findings,
        blocking,
        warnings: findings.length - blocking,
        images: new Set(subjects.map(({ key }) => key)).size,
        files: new Set(findings.map(({ file }) => file)).size,
    };
}
/** Images for a list of totals: what blocks first, then by places. Files that cannot be read are not images. */
function rankImages(groups) {
    return groups
        .filter(({ name }) => name !== null)
        .toSorted((one, other) => (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rankLevel */ .T0)(one.findings) - (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rankLevel */ .T0)(other.findings) || other.places - one.places);
}
/** The rules that an image breaks, in the order of the totals. */
function listRules(findings) {
    return totalByRule(findings).map(({ rule }) => rule);
}
/** Places of groups that do not overlap. */
function sumPlaces(groups) {
    return groups.reduce((sum, { findings }) => sum + (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .countPlaces */ .wH)(findings), 0);
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

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ describeLine),
/* harmony export */   K5: () => (/* binding */ describeDecision),
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   OH: () => (/* binding */ listRoles),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   x2: () => (/* binding */ renderAdvice),
/* harmony export */   zF: () => (/* binding */ renderTitle)
/* harmony export */ });
/* harmony import */ var _text_message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1606);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8948);
/* harmony import */ var _terminal_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7898);



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
    return [
        ...renderTitle(finding, [...listRoles([finding]), describeLine(finding)], page),
        ...(isShown ? [] : (0,_terminal_source_js__WEBPACK_IMPORTED_MODULE_1__/* .renderExcerpt */ .u)(finding.file, finding, paint, page)),
        ...renderText((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(finding), page),
        ...(isShown ? [] : renderImage(finding, page)),
        ...(finding.fix === null ? [] : renderAdvice((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOf */ .wr)(finding.fix), page)),
        ...renderDecision(finding.decidedBy, page),
    ].join('\n');
}
/** The level and the rule, and what else is to know about them. */
function renderTitle({ level, rule }, parts, { style, context }) {
    const mark = level === 'block' ? '✖ block' : '▲ warn ';
    const paint = level === 'block' ? style.red : style.yellow;
    const [title = '', ...more] = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .fillParts */ .a)([`${mark} ${rule}`, ...parts], ' ·', 4, context);
    const start = mark.length + 1 + rule.length;
    return [
        `  ${paint(mark)} ${style.bold(rule)}${style.dim(title.slice(start))}`,
        ...more.map((line) => `${INDENT}${style.dim(line)}`),
    ];
}
/** What the image is for, each once. */
function listRoles(findings) {
    const roles = findings.flatMap(({ role, via }) => role === null ? [] : [via === 'sbom' ? 'SBOM generator' : ROLES[role]]);
    return [...new Set(roles), ...(findings.some(({ via }) => via === 'onbuild') ? ['ONBUILD'] : [])];
}
/** No line of the file names the frontend that a build is given. */
function describeLine({ line }) {
    return line === 0 ? 'the file as a whole' : `line ${line}`;
}
/** A text in the body of a finding, wrapped, behind a label of `labelWidth` columns. */
function renderText(message, { context }, label = '', labelWidth = 0) {
    return (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .fillLines */ .D)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMessage */ .ZT)(message), INDENT.length + labelWidth, context).map((line, index) => `${INDENT}${index === 0 ? label : ' '.repeat(labelWidth)}${line}`);
}
/** What to do. */
function renderAdvice(advice, page) {
    return renderText(advice, page, `${page.style.green('fix')}  `, 5);
}
/** What the name means, if that is not what is written. */
function renderImage(finding, { style, context }) {
    const { image, written } = finding;
    if (image === null || image === written || finding.message.includes(image))
        return [];
    const text = `${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(written)} → ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(image)}`;
    return (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .fillLines */ .D)(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`);
}
function renderDecision(decidedBy, { style, context }) {
    return describeDecision(decidedBy).flatMap((text) => (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .fillLines */ .D)(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`));
}
/** The line of the policy; empty if none decided. */
function describeDecision(decidedBy) {
    if (decidedBy === null || decidedBy.line === 0)
        return [];
    const file = decidedBy.file === undefined ? '' : `${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writePath */ .Jf)(decidedBy.file)} `;
    return [`policy: ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(decidedBy.key)}, ${file}line ${decidedBy.line}`];
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

/***/ 8739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderPlaces),
/* harmony export */   d: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var _groups_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1754);
/* harmony import */ var _groups_subjects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);
/* harmony import */ var _text_message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1606);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8948);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2058);





/** Lines of places of one image on a screen; a file or a pipe gets all of them. */
const MAX_LINES = 20;
/** The places of findings, a line for each file: `api/Dockerfile:3, 17`, and the build that it needs. */
function renderPlaces(findings, page, indent = 4) {
    const space = ' '.repeat(indent);
    const groups = (0,_groups_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(findings, ({ file, aboutBuild, decidedBy }) => JSON.stringify([file, aboutBuild === undefined ? null : decidedBy?.builds]));
    const most = page.context.width === null || groups.length === MAX_LINES + 1 ? groups.length : MAX_LINES;
    const left = (0,_groups_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .countPlaces */ .wH)(groups.slice(most).flat());
    const rest = `… and ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(left, 'more place', 'more places')}: --format concise lists them all`;
    return [
        ...groups
            .slice(0, most)
            .flatMap((group) => (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_4__/* .fillParts */ .a)(listParts(group), ',', indent + 2, page.context).map((line, index) => `${space}${index === 0 ? '' : '  '}${line}`)),
        ...(left === 0
            ? []
            : (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_4__/* .fillLines */ .D)(rest, indent + 2, page.context).map((line) => `${space}${page.style.dim(line)}`)),
    ];
}
/** `api/Dockerfile:3`, or the file as a whole. */
function describePlace({ file, line }) {
    return `${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writePath */ .Jf)(file)}${line > 0 ? `:${line}` : ''}`;
}
function listParts(group) {
    const { file, aboutBuild, decidedBy } = group[0];
    const [first = 0, ...others] = new Set(group.map(({ line }) => line));
    const parts = [describePlace({ file, line: first }), ...others.map(String)];
    const builds = aboutBuild === undefined ? undefined : decidedBy?.builds;
    if (builds === undefined)
        return parts;
    const { name, file: where, line } = builds;
    return [...parts, `built by ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)} (${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writePath */ .Jf)(where)}:${line})`];
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

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ renderSettled),
/* harmony export */   pi: () => (/* binding */ renderAllSettled),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/* harmony import */ var _core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7381);
/* harmony import */ var _groups_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1754);
/* harmony import */ var _groups_subjects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5067);
/* harmony import */ var _text_message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1606);
/* harmony import */ var _terminal_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8178);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8948);
/* harmony import */ var _terminal_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8739);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2058);








const INDENT = '    ';
/** Whether there are so many findings that do not count that they are only counted, unless they are asked for. */
function isFolded({ findings }, { verbose }) {
    return verbose !== true && findings.filter((finding) => !(0,_core_judge_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .nT)(finding)).length > _groups_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .FEW */ .dS;
}
/** A finding that does not count, under the name of its file. */
function renderSettled(finding, page) {
    return renderOne(finding, (0,_terminal_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLine */ .ES)(finding), page).join('\n');
}
/** All findings that do not count, each reason once for an image. */
function* renderAllSettled(findings, page) {
    if (findings.length === 0)
        return;
    const lines = (0,_groups_subjects_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(findings, keySettled).flatMap((group) => {
        const [first] = group;
        if (group.length === 1)
            return renderOne(first, (0,_terminal_places_js__WEBPACK_IMPORTED_MODULE_3__/* .describePlace */ .d)(first), page);
        return [
            ...renderOne(first, (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)((0,_groups_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .countPlaces */ .wH)(group), 'place'), page, true),
            ...(0,_terminal_places_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPlaces */ .D)(group, page, 6),
        ];
    });
    yield [page.style.bold(`Existing or waived (${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(findings.length, 'finding')})`), ...lines, ''].join('\n');
}
function keySettled(finding) {
    const { kind, why } = describe(finding, true);
    return JSON.stringify([kind, finding.rule, (0,_groups_subjects_js__WEBPACK_IMPORTED_MODULE_5__/* .findSubject */ .o)(finding).key, why]);
}
function renderOne(finding, where, { style, context }, inGroup = false) {
    const { kind, why } = describe(finding, inGroup);
    const name = finding.image ?? finding.written;
    const what = name === '' ? finding.rule : `${finding.rule} ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)}`;
    return (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_7__/* .fillLines */ .D)(`○ ${kind} ${what} · ${where} · ${why}`, 4, context).map((line, index) => style.dim(`${index === 0 ? '  ' : INDENT}${line}`));
}
/** Why a finding does not count. The baseline has a line for each: `inGroup`, many are told together. */
function describe({ waiver, recorded }, inGroup) {
    if (waiver !== null) {
        const { owner, expires, reason } = waiver;
        const why = `${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(owner)} until ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(expires)}: ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(reason)}`;
        return { kind: 'waived', why };
    }
    if (recorded === undefined)
        return { kind: 'existing', why: 'the base revision has it too' };
    return { kind: 'existing', why: `recorded in the baseline${inGroup ? '' : `, line ${recorded.line}`}` };
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
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8948);
/* harmony import */ var _terminal_settled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(270);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2058);




/** The verdict with its reasons, and what was checked: the last lines of every report. */
function renderSummary(report, page) {
    const scope = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .fillParts */ .a)(listScope(report, page), ' ·', 2, page.context);
    return [renderVerdict(report, page), ...scope.map((line) => page.style.dim(`  ${line}`)), ''].join('\n');
}
function renderVerdict(report, { style, context }) {
    const { blocking, warnings, waived, existing } = report.counts;
    const counted = [
        ...(blocking > 0 ? [`${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(blocking)} blocking`] : []),
        ...(warnings > 0 ? [(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(warnings, 'warning')] : []),
        ...(waived > 0 ? [`${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(waived)} waived`] : []),
        ...(existing > 0 ? [`${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(existing)} existing${describeExisting(report)}`] : []),
    ];
    if ((0,_terminal_settled_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolded */ .zm)(report, context))
        counted.push(`${counted.pop()} (--verbose lists them)`);
    const errors = report.problems.filter((problem) => problem.level === 'error').length;
    if (errors > 0)
        counted.unshift((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(errors, 'error'));
    if (blocking + warnings > 0 && context.failOn !== 'block')
        counted.push(`--fail-on ${context.failOn}`);
    const parts = counted.length === 0 ? [describePass(report)] : counted;
    const result = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .fillParts */ .a)(parts, ',', 9, context).join('\n  ');
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
function describeExisting({ findings }) {
    const isRecorded = findings.every(({ existing, recorded }) => !existing || recorded !== undefined);
    return isRecorded ? ', recorded in the baseline' : '';
}
function describePass({ counts }) {
    if (counts.files === 0)
        return 'no Dockerfile to judge';
    return counts.images === 0 ? 'no image is pulled' : 'every image is approved';
}
function describeBaseline({ applies, expires, commit }) {
    const at = commit === undefined ? '' : ` at ${commit.slice(0, 12)}`;
    if (!applies)
        return `baseline${at}, not in force`;
    return `with the baseline${at}${expires === null ? '' : ` until ${expires}`}`;
}
function listScope(report, { context }) {
    const { files, images } = report.counts;
    const found = context.base === null
        ? ''
        : ` changed against ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(context.base.revision)}, of ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(context.base.found)}`;
    return [
        `${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(files, 'Dockerfile')}${found}, ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(images, 'image reference')}`,
        ...(report.policy === null
            ? []
            : [
                `policy ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writePath */ .Jf)(report.policy.source)}${report.policy.commit === undefined ? '' : ` at ${report.policy.commit.slice(0, 12)}`}`,
            ]),
        ...(report.baseline === undefined ? [] : [describeBaseline(report.baseline)]),
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
