export const id = 661;
export const ids = [661,573];
export const modules = {

/***/ 1661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotate: () => (/* binding */ publication_annotate),
  conclude: () => (/* binding */ conclude),
  logCounts: () => (/* binding */ logCounts),
  setOutputs: () => (/* binding */ setOutputs),
  writeSummary: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./lib/src/core/judge/finding-order.js
var finding_order = __webpack_require__(6284);
// EXTERNAL MODULE: ./lib/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(141);
// EXTERNAL MODULE: ./lib/src/reporters/text/message-text.js
var message_text = __webpack_require__(1606);
;// CONCATENATED MODULE: ./lib/src/reporters/annotations.js



/** GitHub truncates longer messages. In characters. */
const MESSAGE_LIMIT = 4096;
/** Images in the last line of a run, and the space for each. */
const MAX_NAMED = 3;
const SUBJECT_LIMIT = 300;
/** Space for each of the three parts of a message. */
const PART_LIMIT = 1300;
function toAnnotations(report, options) {
    const { maxErrors, maxWarnings, changedFiles, failOn = 'block' } = options;
    const counting = report.findings.filter((finding) => finding.waiver === null && !finding.existing);
    const inside = counting
        .filter((finding) => findPlace(finding, changedFiles) !== null)
        .toSorted(finding_order/* compareUrgency */.tt);
    const toAnnotation = (finding, level) => annotate(finding, findPlace(finding, changedFiles) ?? finding, level);
    const blocking = inside.filter((finding) => finding.level === 'block');
    const warnings = inside.filter((finding) => finding.level === 'warn');
    const annotations = failOn === 'never'
        ? [...blocking, ...warnings].slice(0, maxWarnings).map((finding) => toAnnotation(finding, 'warning'))
        : [
            ...blocking.slice(0, maxErrors).map((finding) => toAnnotation(finding, 'error')),
            ...warnings.slice(0, maxWarnings).map((finding) => toAnnotation(finding, 'warning')),
        ];
    return {
        annotations,
        omitted: counting.length - annotations.length,
        outside: counting.length - inside.length,
    };
}
/** Where a finding is shown on a pull request: in its own file, or in the one that builds it; null: nowhere. */
function findPlace(finding, changedFiles) {
    if (changedFiles === undefined || changedFiles.has(finding.file))
        return finding;
    return finding.builtBy?.places.find(({ file }) => changedFiles.has(file)) ?? null;
}
function annotate(finding, place, level) {
    const { file, line, column, endLine, endColumn } = place;
    const printable = (0,hostile_text/* cleanLogText */.nA)(file, 4000) === file;
    const isElsewhere = place.file !== finding.file;
    const own = `${finding.file}${finding.line > 0 ? `:${finding.line}` : ''}`;
    const parts = [
        (0,message_text/* writeMessage */.ZT)((0,message_text/* messageOf */.bD)(finding)),
        describeFix(finding),
        isElsewhere ? `In ${(0,message_text/* writePath */.Jf)(own)}, built by ${(0,message_text/* quoteText */.ol)(finding.builtBy?.name ?? '')}` : '',
        printable ? '' : `In ${(0,message_text/* writePath */.Jf)(file)}`,
    ];
    return {
        level,
        title: `Base image: ${finding.rule}`,
        message: (0,hostile_text/* cutText */.IN)(parts
            .map((part) => (0,hostile_text/* cleanLogText */.nA)(part, PART_LIMIT))
            .filter((part) => part !== '')
            .join('\n'), MESSAGE_LIMIT),
        ...(printable ? { file } : {}),
        line: Math.max(1, line),
        endLine: Math.max(1, line, endLine),
        ...(line === endLine && endColumn > column ? { column, endColumn: endColumn - 1 } : {}),
    };
}
/** The fix in words: what to do, and the text to write unless the words already include it. */
function describeFix({ fix }) {
    if (fix === null)
        return '';
    const { description, replacement } = fix;
    const advice = (0,message_text/* writeMessage */.ZT)((0,message_text/* adviceOf */.wr)(fix));
    return replacement === null || description.includes(replacement)
        ? advice
        : `${advice}: ${(0,message_text/* quoteText */.ol)(replacement)}`;
}
/**
 * The last line of a run that did not pass, for `setFailed`: how much blocks, the first images, and where to find the findings
 * without an annotation. `omitted` as `toAnnotations` counted them.
 */
function describeFailure(report, omitted) {
    const { blocking, warnings } = report.counts;
    const what = blocking > 0
        ? `${countOf(blocking, 'base image finding blocks', 'base image findings block')} this change`
        : `${countOf(warnings, 'base image warning blocks', 'base image warnings block')} this change (fail-on: warn)`;
    const rest = omitted > 0 ? ` ${omitted} more in the job summary.` : '';
    return `${what}: ${nameSubjects(report, blocking > 0 ? 'block' : 'warn')}.${rest}`;
}
/** The first images that fail the run, each once; if there are none, the files that cannot be read. */
function nameSubjects({ findings }, level) {
    const failing = findings.filter((it) => it.level === level && it.waiver === null && !it.existing);
    const subjects = new Map();
    for (const { image, written, file, line } of failing.toSorted((a, b) => hasImage(b) - hasImage(a))) {
        const place = `${file}${line > 0 ? `:${line}` : ''}`;
        const name = written === '' ? (image ?? '') : written;
        const said = name === '' ? (0,message_text/* quoteText */.ol)(place) : `${(0,message_text/* quoteText */.ol)(name)} (${(0,message_text/* quoteText */.ol)(place)})`;
        const key = image ?? `${name} ${place}`;
        if (!subjects.has(key))
            subjects.set(key, (0,hostile_text/* cleanLogText */.nA)(said, SUBJECT_LIMIT));
    }
    const named = [...subjects.values()].slice(0, MAX_NAMED);
    const more = subjects.size - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function hasImage({ image, written }) {
    return image !== null || written !== '' ? 1 : 0;
}
function countOf(count, singular, plural) {
    return `${count} ${count === 1 ? singular : plural}`;
}

// EXTERNAL MODULE: ./lib/src/reporters/comment/comment.js + 5 modules
var comment = __webpack_require__(6954);
// EXTERNAL MODULE: ./lib/src/reporters/comment/finding-sections.js
var finding_sections = __webpack_require__(3281);
// EXTERNAL MODULE: ./lib/src/reporters/json.js
var json = __webpack_require__(3709);
// EXTERNAL MODULE: ./lib/src/action/outcome.js + 1 modules
var action_outcome = __webpack_require__(8729);
;// CONCATENATED MODULE: ./lib/src/action/publication.js







/** The runner shows ten of each a step; one error is kept for the sentence that the run ends with. */
const MAX_ERRORS = 9;
const MAX_WARNINGS = 10;
/** Later steps get it by environment variable, where a megabyte is too much. Characters. */
const MAX_OUTPUT = 60_000;
function setOutputs(core, outcome, reportFile) {
    const { result, report, policy } = outcome;
    core.setOutput('result', result);
    core.setOutput('blocking', report?.counts.blocking ?? 0);
    core.setOutput('warnings', report?.counts.warnings ?? 0);
    core.setOutput('findings', capFindings(report?.findings ?? []));
    core.setOutput('report-file', reportFile ?? '');
    core.setOutput('policy-sha', policy?.sha ?? '');
}
/** Findings as JSON, the blocking first, as many as fit; the report file has all. ASCII only, and nothing that the runner would obey in a log. */
function capFindings(findings) {
    const ordered = [0, 1, 2].flatMap((rank) => findings.filter((finding) => rankOf(finding) === rank));
    let text = '';
    for (const finding of ordered) {
        const item = toHarmlessJson(finding);
        if (text.length + item.length + 3 > MAX_OUTPUT)
            break;
        text += text === '' ? item : `,${item}`;
    }
    return `[${text}]`;
}
function rankOf({ level, waiver, existing }) {
    if (waiver !== null || existing)
        return 2;
    return level === 'block' ? 0 : 1;
}
function toHarmlessJson(finding) {
    return JSON.stringify((0,json/* toFindingData */.Hl)(finding))
        .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##[', '#\\u0023[')
        .replaceAll('::', ':\\u003a');
}
/** Annotations on the lines of the head commit; how many findings have none. */
function publication_annotate(core, run, outcome) {
    const { report, changedFiles } = outcome;
    if (report === null)
        return 0;
    const { failOn } = run.inputs;
    const { annotations, omitted } = toAnnotations(report, {
        maxErrors: MAX_ERRORS,
        maxWarnings: MAX_WARNINGS,
        failOn,
        ...(changedFiles === null ? {} : { changedFiles }),
    });
    if (!run.inputs.annotations)
        return annotations.length + omitted;
    for (const { level, title, message, file, line, endLine, column, endColumn } of annotations) {
        const isOnOneLine = column !== undefined && endColumn !== undefined;
        core[level](message, {
            title,
            ...(file === undefined ? {} : { file, startLine: line, endLine }),
            ...(isOnOneLine ? { startColumn: column, endColumn } : {}),
        });
    }
    return omitted;
}
async function writeSummary(core, run, outcome) {
    const text = (0,comment/* renderSummary */.Br)(outcome.report, (0,action_outcome/* toRenderContext */.xT)(run, outcome));
    try {
        await core.summary.addRaw(text, true).write();
    }
    catch (error) {
        run.log(`The job summary could not be written: ${error.message}`);
    }
}
/** The counts that are printed whatever the result, so that silence is never success. */
function logCounts(run, { report }) {
    if (report === null)
        return;
    const { files, images, blocking, warnings, waived, existing } = report.counts;
    run.log(`Judged ${(0,finding_sections/* countOf */.pq)(files, ['Dockerfile', 'Dockerfiles'])} with ${(0,finding_sections/* countOf */.pq)(images, ['image', 'images'])}: ${blocking} blocking, ${(0,finding_sections/* countOf */.pq)(warnings, ['warning', 'warnings'])}, ${waived} waived, ${existing} existing.`);
    for (const problem of report.problems)
        run.log(`${problem.level === 'error' ? 'Error' : 'Note'}: ${writeProblem(problem)}`);
}
/** File names and quoted texts may be anything: they are quoted if they could look like the gate's own words. */
function writeProblem(problem) {
    const { file, line } = problem;
    const place = file === '' ? '' : `${(0,message_text/* quoteText */.ol)(`${file}${line > 0 ? `:${line}` : ''}`)}: `;
    return `${place}${(0,message_text/* writeMessage */.ZT)((0,message_text/* messageOf */.bD)(problem))}`;
}
/** Ends the step by the result. */
function conclude(core, run, outcome, omitted) {
    const { result, report, error } = outcome;
    if (error !== null) {
        const retry = error.retry === null ? '' : ` ${error.retry}`;
        const text = `Base images not judged, ${error.title}. ${error.what} ${error.turn}${retry}`;
        core.setFailed([(0,hostile_text/* cleanLogText */.nA)(text, 4000), ...(error.snippet ?? [])].join('\n'));
    }
    else if (result === 'error') {
        const first = report?.problems.find(({ level }) => level === 'error');
        const place = first === undefined ? '' : ` ${writeProblem(first)}`;
        core.setFailed((0,hostile_text/* cleanLogText */.nA)(`Base images not judged, the policy is wrong.${place}`, 4000));
    }
    else if (result === 'fail' && report !== null)
        core.setFailed(describeFailure(report, omitted));
    else
        run.log(`Result: ${result}`);
}


/***/ }),

/***/ 6284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ mergeFindings),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dS: () => (/* binding */ sortProblems),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   tt: () => (/* binding */ compareUrgency)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9174);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4233);


/** Orders by file, line, column, rule; by text units, which is the same on every machine. */
function sortFindings(findings) {
    return findings.toSorted((one, other) => compareText(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareText(one.rule, other.rule) ||
        compareText(one.image ?? '', other.image ?? '') ||
        compareText(one.message, other.message));
}
/** Orders findings of one kind as people should see them: by the urgency of their rules. */
function compareUrgency(one, other) {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[one.rule].urgency - _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[other.rule].urgency;
}
/**
 * Findings that several variants of one Dockerfile have in common, once: those with the same place, rule and image. What
 * is worse is kept: not waived before waived, block before warn. The topic tells apart what one rule finds twice.
 */
function mergeFindings(findings) {
    if (findings.length < 2)
        return findings.map(({ finding }) => finding);
    const merged = new Map();
    for (const { finding, topic } of findings) {
        const { line, column, rule, image, written } = finding;
        const key = JSON.stringify([line, column, rule, image ?? written, topic]);
        const known = merged.get(key);
        merged.set(key, known === undefined ? finding : takeWorse(known, finding));
    }
    return [...merged.values()];
}
function takeWorse(one, other) {
    if ((one.waiver === null) !== (other.waiver === null))
        return one.waiver === null ? one : other;
    return one.level === (0,_level_js__WEBPACK_IMPORTED_MODULE_1__/* .raiseLevel */ .ns)(one.level, other.level) ? one : other;
}
/** Problems in the order of their places, each once. */
function sortProblems(problems) {
    const known = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...known.values()].toSorted((one, other) => compareText(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareText(one.message, other.message));
}
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ isAsStrict),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   _2: () => (/* binding */ strictestSetting),
/* harmony export */   ns: () => (/* binding */ raiseLevel)
/* harmony export */ });
/** How severe a finding is, mildest first: nothing, a warning, a failed check. */
const LEVELS = ['ignore', 'warn', 'block'];
/** The stricter of two levels. */
function raiseLevel(one, other) {
    return LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other;
}
/** Whether `one` is at least as severe as `other` on every day there will be. */
function isAsStrict(one, other) {
    if (one.level !== other.level)
        return LEVELS.indexOf(one.level) > LEVELS.indexOf(other.level);
    return one.level !== 'block' || (one.effective ?? '') <= (other.effective ?? '');
}
/** The severer of two settings; there is always one, because `effective` only softens `block` to `warn`. */
function strictestSetting(one, other) {
    return isAsStrict(one, other) ? one : other;
}


/***/ }),

/***/ 7895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderMarker),
/* harmony export */   E: () => (/* binding */ findMarker)
/* harmony export */ });
/** The first line of a comment. Hostile text cannot write it: `<` never leaves `escapeMarkdownCode` as itself. */
function renderMarker(commentId) {
    const id = encodeURIComponent(commentId.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
    return `<!-- base-image-gate:${id} -->`;
}
/**
 * Whether the body is a comment of the gate with this id: it begins with the marker; a comment that quotes it is not ours.
 * The caller also checks the author, an account that other workflows may share.
 */
function findMarker(body, commentId) {
    return body.split(/\r?\n/, 1)[0] === renderMarker(commentId);
}


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment),
  Br: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: countBytes, findMarker

// EXTERNAL MODULE: ./lib/src/reporters/comment/comment-marker.js
var comment_marker = __webpack_require__(7895);
// EXTERNAL MODULE: ./lib/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(141);
// EXTERNAL MODULE: ./lib/src/reporters/text/message-text.js
var message_text = __webpack_require__(1606);
// EXTERNAL MODULE: ./lib/src/core/message.js
var core_message = __webpack_require__(9307);
;// CONCATENATED MODULE: ./lib/src/reporters/comment/allowed-once.js


/** What most findings say the policy allows, to say it only once; null if none does. */
function findAllowed(findings) {
    const counts = new Map();
    for (const finding of findings) {
        const message = readAllowed(finding);
        if (message === null)
            continue;
        const known = counts.get(message.text) ?? { message, count: 0 };
        known.count += 1;
        counts.set(message.text, known);
    }
    const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
    return most?.message ?? null;
}
/** The finding without what the report says elsewhere. */
function leaveOutAllowed(finding, said) {
    const { allowed } = finding;
    if (said === null || allowed === null || readAllowed(finding)?.text !== said.text)
        return finding;
    const message = (0,message_text/* messageOf */.bD)(finding);
    const { text, foreign } = (0,core_message/* cutMessage */.wu)(message, Math.max(0, allowed.start - 1), allowed.end);
    return { ...finding, message: text, foreign, allowed: null };
}
function readAllowed(finding) {
    const { allowed } = finding;
    if (allowed === null)
        return null;
    const message = (0,message_text/* messageOf */.bD)(finding);
    return (0,core_message/* cutMessage */.wu)((0,core_message/* cutMessage */.wu)(message, allowed.end, message.text.length), 0, allowed.start);
}

// EXTERNAL MODULE: ./lib/src/reporters/comment/document-sections.js
var document_sections = __webpack_require__(7645);
// EXTERNAL MODULE: ./lib/src/reporters/comment/finding-cells.js
var finding_cells = __webpack_require__(7308);
// EXTERNAL MODULE: ./lib/src/reporters/comment/finding-sections.js
var finding_sections = __webpack_require__(3281);
// EXTERNAL MODULE: ./lib/src/reporters/comment/links.js
var links = __webpack_require__(9076);
;// CONCATENATED MODULE: ./lib/src/reporters/comment/exception-request.js




/** More entries than this are no longer an exception. */
const SHOWN_ENTRIES = 5;
/** Rules about files without an image name: their exceptions are for paths. */
const NAMELESS = new Set(['unresolved', 'unreadable']);
/** Characters of a line that a phone shows without scrolling. */
const LINE_WIDTH = 38;
/** How to ask for an exception, with entries to paste. People fill in the owner, the reason and the date. */
function explainExceptions(blocking, policySource, context) {
    const requests = collectRequests(blocking);
    if (requests.length === 0)
        return [];
    const lines = ['exceptions:', ...requests.slice(0, SHOWN_ENTRIES).flatMap(writeEntry)];
    const more = requests.length > SHOWN_ENTRIES ? ` The first ${SHOWN_ENTRIES} of ${requests.length} are below.` : '';
    const path = context.policy?.path ?? policySource;
    const file = path === null
        ? 'the policy'
        : (0,finding_cells/* renderLink */.BK)((0,hostile_text/* renderCode */.cR)(path), context.policy && (0,links/* linkFile */.TG)(context.policy, context.policy.path));
    const text = [
        `Add this to ${file} in a separate change; it applies once that is merged. <code>owner</code> is who is responsible, <code>reason</code> says why and names a ticket, <code>expires</code> is the last day on which it applies.${more}`,
        renderSnippet(lines),
    ].join('\n\n');
    const frame = (0,finding_sections/* fold */.AU)('Still need one of these? <b>Ask for an exception</b>');
    return [{ ...(0,finding_sections/* frameNote */.GX)(''), ...frame, rows: [{ file: '', text, count: 1 }], rank: 5, optional: true }];
}
/** YAML to paste. */
function renderSnippet(lines) {
    return `<pre lang="yaml"><code>${lines.map(hostile_text/* escapePreformatted */.xm).join('\n')}</code></pre>`;
}
function collectRequests(blocking) {
    const requests = new Map();
    for (const finding of blocking) {
        const image = NAMELESS.has(finding.rule) || finding.image === null ? '**' : finding.image;
        const key = image === '**' ? `** ${finding.file}` : image;
        const request = requests.get(key) ?? { image, paths: new Set(), rules: new Set() };
        request.paths.add(escapeGlob(finding.file));
        for (const rule of [finding.rule, ...(finding.hides ?? [])])
            request.rules.add(rule);
        requests.set(key, request);
    }
    return [...requests.values()];
}
function writeEntry({ image, paths, rules }) {
    const [path = '', ...others] = [...paths].map(quoteYaml);
    const list = `[${[path, ...others].join(', ')}]`;
    const isShort = list.length + 11 <= LINE_WIDTH;
    return [
        ...writeField('  - image', quoteYaml(image)),
        ...(isShort
            ? [`    paths: ${list}`]
            : ['    paths:', ...[path, ...others].flatMap((one) => writeField('      -', one))]),
        ...(rules.size > 1
            ? ['    rules:', ...[...rules].map((rule) => `      - ${rule}`)]
            : [`    rules: [${[...rules].join()}]`]),
        '    owner: "@…"',
        '    reason: "…"',
        '    expires: "YYYY-MM-DD"',
    ];
}
/** A key or a dash and its value, on several lines if one is too long. */
function writeField(key, value) {
    const start = key.endsWith('-') ? `${key} ` : `${key}: `;
    if (start.length + value.length <= LINE_WIDTH)
        return [`${start}${value}`];
    const indent = ' '.repeat(key.length - key.trimStart().length + 4);
    const below = key.endsWith('-') ? key : `${key}:`;
    if (indent.length + value.length <= LINE_WIDTH)
        return [below, `${indent}${value}`];
    return [
        below,
        ...foldText(value.startsWith('"') ? value : `"${value}"`, LINE_WIDTH - indent.length - 1).map((line) => `${indent}${line}`),
    ];
}
/** Lines of a text in double quotes, joined by a backslash at their ends; broken after punctuation if possible, never within an escape. */
function foldText(quoted, width) {
    const pieces = quoted.match(/\\U[0-9a-f]{8}|\\u[0-9a-f]{4}|\\.|./gsu) ?? [];
    const lines = [];
    let start = 0;
    while (start < pieces.length) {
        let end = start;
        for (let length = 0; end < pieces.length && length + (pieces[end]?.length ?? 0) <= width; end++)
            length += pieces[end]?.length ?? 0;
        const mark = pieces.slice(start, end).findLastIndex((piece) => /^[/:@._-]$/.test(piece)) + 1;
        if (end < pieces.length && mark > (end - start) / 2)
            end = start + mark;
        const line = pieces.slice(start, end).join('');
        // a space at the start of a line would count as indentation
        const shown = line.startsWith(' ') && start > 0 ? `\\${line}` : line;
        lines.push(end < pieces.length ? `${shown}\\` : shown);
        start = end;
    }
    return lines;
}
/** The glob that matches this path and no other. */
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}]|^!/g, '\\$&');
}
function quoteYaml(text) {
    if (/^[A-Za-z](?:[\w./:@-]*\w)?$/.test(text) && !/^(?:true|false|null)$/i.test(text))
        return text;
    return JSON.stringify(text).replace(/[\x7f-\x9f\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment/preview-sections.js



const UNIT = ['reference', 'references'];
/** More are folded. */
const OPEN_ROWS = 5;
/** What an edited policy would change once it is merged; empty if the policy is not edited. */
function listPreview(context) {
    const { preview } = context;
    if (preview === null)
        return [];
    const lead = '#### This change edits the policy\n\nIt is judged by the policy at its base, not by its own.';
    if (preview.invalid !== null) {
        return [(0,finding_sections/* frameNote */.GX)(`${lead} <b>The edited policy cannot be used:</b> ${(0,message_text/* renderMessage */.e4)(preview.invalid)}`)];
    }
    const { newlyPass, newlyFail } = preview;
    const count = newlyPass.length + newlyFail.length;
    if (count === 0)
        return [(0,finding_sections/* frameNote */.GX)(`${lead} The edit does not change any result here.`)];
    const changes = [
        newlyPass.length === 0 ? '' : `<b>${(0,finding_sections/* countOf */.pq)(newlyPass.length, UNIT)} would newly pass</b>`,
        newlyFail.length === 0 ? '' : `<b>${(0,finding_sections/* countOf */.pq)(newlyFail.length, UNIT)} would newly fail</b>`,
    ];
    return [
        (0,finding_sections/* frameNote */.GX)(`${lead} With the edit, ${changes.filter((change) => change !== '').join(' and ')}.`),
        {
            ...(count > OPEN_ROWS ? (0,finding_sections/* fold */.AU)('Which ones') : { before: '', after: '' }),
            tableHead: (0,finding_sections/* renderTableHead */.HX)('Image', 'After the edit'),
            rows: [
                ...newlyPass.map((use) => renderChange(use, '✅ would newly pass', context)),
                ...newlyFail.map((use) => renderChange(use, '❌ would newly fail', context)),
            ],
            unit: UNIT,
            rank: 3,
            optional: false,
        },
    ];
}
function renderChange(use, change, context) {
    const subject = [(0,finding_cells/* renderImage */.mx)(use), (0,finding_cells/* renderPlace */.oL)({ ...use, endLine: use.line }, context)];
    const rules = use.rules.map((rule) => (0,finding_cells/* renderRule */.bq)(rule, context)).join(', ');
    return (0,finding_sections/* toRow */.IL)(use, subject.filter((line) => line !== '').join('<br>'), `${change}<br>${rules}`);
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment/report-headline.js




const IMAGE_UNIT = ['image', 'images'];
const FILE_UNIT = ['Dockerfile', 'Dockerfiles'];
/** The verdict, as the first line of whatever people see. */
function renderHeadline(report, error, context) {
    if (report === null || error !== null) {
        return `### 🚧 Base images: not judged${error === null ? '' : `, ${(0,hostile_text/* renderProse */.E9)(continueSentence(error.title), [], 200)}`}`;
    }
    return `### ${describeVerdict(report, context)}`;
}
/** A title that continues after a comma. */
function continueSentence(title) {
    return title.replace(/^(?:The|There|No|A|An)\b/, (word) => word.toLowerCase());
}
function describeVerdict(report, { failOn }) {
    const { blocking, warnings } = report.counts;
    switch (report.verdict) {
        case 'error':
            return '🚧 Base images: not judged';
        case 'fail':
            return blocking > 0
                ? `❌ Base images: ${(0,finding_sections/* countOf */.pq)(blocking, finding_sections/* BLOCKING_UNIT */.pI)}`
                : `❌ Base images: ${(0,finding_sections/* countOf */.pq)(warnings, finding_sections/* WARNING_UNIT */.y7)}, and <code>fail-on: warn</code> is set`;
        case 'warn':
            return blocking > 0
                ? `⚠️ Base images: ${(0,finding_sections/* countOf */.pq)(blocking, finding_sections/* BLOCKING_UNIT */.pI)}, not enforced${failOn === 'never' ? ' (<code>fail-on: never</code>)' : ''}`
                : `⚠️ Base images: nothing blocks, ${(0,finding_sections/* countOf */.pq)(warnings, finding_sections/* WARNING_UNIT */.y7)}`;
        case 'pass':
            return `✅ Base images: ${describePass(report)}`;
    }
}
function describePass({ counts }) {
    if (counts.files === 0)
        return 'no Dockerfile to judge';
    if (counts.images === 0)
        return 'none are pulled';
    if (counts.waived + counts.existing > 0)
        return 'nothing blocks';
    return counts.images === 1 ? 'approved' : `all ${counts.images} approved`;
}
/** What was checked, and by which policy. */
function renderScope(report, context) {
    const { files, images } = report.counts;
    const counts = `${(0,finding_sections/* countOf */.pq)(images, IMAGE_UNIT)} in ${(0,finding_sections/* countOf */.pq)(files, FILE_UNIT)}`;
    const { policy } = report;
    if (policy === null)
        return `${counts}.`;
    const source = policy.source.replace(/@([0-9a-f]{40}|[0-9a-f]{64})$/, '');
    const file = (0,finding_cells/* renderLink */.BK)((0,hostile_text/* renderCode */.cR)(source), context.policy && (0,links/* linkFile */.TG)(context.policy, context.policy.path));
    const sha = context.policy?.sha ?? policy.commit;
    const commit = sha === undefined
        ? ''
        : ` at ${(0,finding_cells/* renderLink */.BK)((0,hostile_text/* renderCode */.cR)(sha.slice(0, 7)), context.policy && (0,links/* linkCommit */.iu)(context.policy))}`;
    return `${counts}, judged by ${file}${commit}.`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment/report-document.js










/** The whole report as Markdown for GitHub, verdict first. */
function renderReport(report, context, limit) {
    const error = context.error ?? describeWrongPolicy(report);
    const sections = [
        (0,finding_sections/* frameNote */.GX)(renderHeadline(report, error, context)),
        ...explainError(error),
        ...(report === null ? [] : listReport(report, error, context)),
        ...listNotes(report, context),
        ...renderFooter(report, report !== null && error === null, context),
    ];
    return (0,document_sections/* joinSections */.l)(sections, limit);
}
function listReport(report, error, context) {
    const shown = report.findings.filter((finding) => finding.waiver === null);
    const allowed = findAllowed(shown);
    const open = shown.map((finding) => leaveOutAllowed(finding, allowed));
    const counting = open.filter((finding) => !finding.existing);
    const blocking = counting.filter((finding) => finding.level === 'block');
    const warnings = counting.filter((finding) => finding.level === 'warn');
    const failsByWarnings = report.verdict === 'fail' && blocking.length === 0;
    return [
        ...listPolicyErrors(report, context),
        ...(report.counts.files === 0 && error !== null ? [] : [(0,finding_sections/* frameNote */.GX)(renderScope(report, context))]),
        ...(allowed === null ? [] : [(0,finding_sections/* frameNote */.GX)((0,message_text/* renderMessage */.e4)(allowed))]),
        ...(0,finding_sections/* listBlocking */.Cd)(blocking, context),
        ...listPreview(context),
        ...(0,finding_sections/* listWarnings */.EB)(warnings, context, failsByWarnings),
        ...explainExceptions(blocking, report.policy?.source ?? null, context),
        ...(0,finding_sections/* listExisting */.gt)(open.filter((finding) => finding.existing), context),
        ...(0,finding_sections/* listWaived */.XK)(report.findings.filter((finding) => finding.waiver !== null), context),
    ];
}
function describeWrongPolicy(report) {
    const errors = report?.problems.filter((problem) => problem.level === 'error').length ?? 0;
    if (errors === 0)
        return null;
    return {
        title: errors === 1 ? 'the policy has an error' : `the policy has ${errors} errors`,
        what: 'A policy with errors cannot be used, so nothing was judged.',
        turn: 'Maintainer of the policy: correct it on the branch that it is read from.',
        retry: 'Re-run the check once the correction is merged.',
    };
}
/** An alert, never used for a violation: purple instead of red, with who has to act. */
function explainError(error) {
    if (error === null)
        return [];
    const lines = [
        '> [!IMPORTANT]',
        `> <b>This is not a violation of the policy.</b> The check stops the merge because the images could not be judged.`,
        '>',
        `> <b>What happened:</b> ${(0,hostile_text/* renderProse */.E9)(error.what)}`,
        '>',
        `> <b>Who has to act:</b> ${(0,hostile_text/* renderProse */.E9)(error.turn)}`,
        ...(error.retry === null ? [] : ['>', `> <b>Try again:</b> ${(0,hostile_text/* renderProse */.E9)(error.retry)}`]),
    ];
    const snippet = error.snippet === undefined ? [] : [(0,finding_sections/* frameNote */.GX)(renderSnippet(error.snippet))];
    return [(0,finding_sections/* frameNote */.GX)(lines.join('\n')), ...snippet];
}
function listPolicyErrors(report, context) {
    const errors = report.problems.filter((problem) => problem.level === 'error');
    if (errors.length === 0)
        return [];
    const rows = errors.map((problem) => ({
        file: problem.file,
        text: `| ${renderProblemPlace(problem, context)} | ${(0,message_text/* renderMessage */.e4)((0,message_text/* messageOf */.bD)(problem))} |`,
        count: 1,
    }));
    return [
        {
            ...(0,finding_sections/* frameNote */.GX)(''),
            tableHead: '| Where | What is wrong |\n| :-- | :-- |',
            rows,
            unit: ['error', 'errors'],
            rank: 0,
        },
    ];
}
/** What people should know although nothing depends on it: exceptions that run out, files that were skipped. */
function listNotes(report, context) {
    const warnings = report?.problems.filter((problem) => problem.level === 'warning') ?? [];
    if (warnings.length === 0)
        return [];
    const rows = warnings.map((problem) => ({
        file: problem.file,
        text: `- ${(0,message_text/* renderMessage */.e4)((0,message_text/* messageOf */.bD)(problem))} ${renderProblemPlace(problem, context)}`,
        count: 1,
    }));
    const unit = ['note', 'notes'];
    return [
        { ...(0,finding_sections/* fold */.AU)(`<b>${(0,finding_sections/* countOf */.pq)(rows.length, unit)}</b>`), tableHead: '', rows, unit, rank: 4, optional: false },
    ];
}
function renderProblemPlace({ file, line }, context) {
    const text = (0,hostile_text/* renderCode */.cR)(`${file}${line > 0 ? `:${line}` : ''}`);
    const isPolicy = context.policy !== null && file === context.policy.path;
    return (0,finding_cells/* renderLink */.BK)(text, isPolicy && context.policy ? (0,links/* linkFile */.TG)(context.policy, file, { line, endLine: line }) : null);
}
/** Which commit and run this is about, so that nobody mistakes an old comment for the result of a new commit. */
function renderFooter(report, isJudged, context) {
    const { head, baseBranch, runUrl } = context;
    const branch = baseBranch === null ? '' : ` for ${(0,hostile_text/* renderCode */.cR)(baseBranch)}`;
    const parts = [
        head === null
            ? ''
            : `${isJudged ? 'Judged commit' : 'Commit'} ${(0,finding_cells/* renderLink */.BK)((0,hostile_text/* renderCode */.cR)(head.sha.slice(0, 7)), (0,links/* linkCommit */.iu)(head))}${branch}`,
        runUrl === null ? '' : `[This run](${runUrl})`,
        report?.endOfLifeAsOf ? `End-of-life data of ${report.endOfLifeAsOf}` : '',
        `[What the rules mean](${context.docs}/rules)`,
    ].filter((part) => part !== '');
    return [(0,finding_sections/* frameNote */.GX)(`<sub>${parts.join(' · ')}</sub>`)];
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment/comment.js



/** GitHub refuses longer comments. In characters. */
const COMMENT_LIMIT = 65_536;
/** GitHub drops a step's whole summary above 1 MiB. In bytes, with space for the writer's line ending. */
const SUMMARY_LIMIT = 1_048_576 - 1024;
/** The sticky comment. `report` is null if nothing could be judged; then `context.error` says why. */
function renderComment(report, context) {
    const marker = (0,comment_marker/* renderMarker */.B)(context.commentId);
    const document = renderReport(report, context, {
        limit: COMMENT_LIMIT - marker.length - 2,
        measure: (text) => text.length,
        rest: context.runUrl === null ? 'the job summary' : `the [job summary](${context.runUrl})`,
    });
    return `${marker}\n\n${document}`;
}
/** The job summary of the step. */
function renderSummary(report, context) {
    return renderReport(report, context, {
        limit: SUMMARY_LIMIT,
        measure: countBytes,
        rest: 'what <code>json-file</code> and <code>sarif-file</code> write',
    });
}
/** The text's length in UTF-8 bytes. */
function countBytes(text) {
    let bytes = 0;
    for (const character of text) {
        const point = character.codePointAt(0) ?? 0;
        bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
    return bytes;
}


/***/ }),

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rankBySeverity),
/* harmony export */   l: () => (/* binding */ joinSections)
/* harmony export */ });
/** Joins the sections; if they are too long, drops rows: of the least important section first, then of the files with the fewest rows. */
function joinSections(sections, limit) {
    const whole = sections.map((section) => renderSection(section, section.rows, limit)).join('\n\n');
    return limit.measure(whole) <= limit.limit ? whole : joinCut(sections, limit);
}
function joinCut(sections, limit) {
    const kept = new Map();
    let room = limit.limit;
    for (const section of sections) {
        if (!section.optional)
            room -= limit.measure(renderSection(section, [], limit)) + 2;
    }
    for (const section of sections.toSorted((a, b) => a.rank - b.rank)) {
        const frame = section.optional ? limit.measure(renderSection(section, [], limit)) + 2 : 0;
        const head = section.tableHead === '' ? 0 : limit.measure(section.tableHead) + 2;
        const rows = keepRows(section.rows, room - frame - head, limit);
        if (rows.length > 0)
            kept.set(section, rows);
        // nothing less important is shown if something more important is left out
        if (rows.length < section.rows.length)
            break;
        if (rows.length > 0)
            room -= frame + head + rows.reduce((sum, row) => sum + limit.measure(row.text) + 1, 0);
    }
    return sections
        .filter((section) => !section.optional || kept.has(section))
        .map((section) => renderSection(section, kept.get(section) ?? [], limit))
        .join('\n\n');
}
/** As many rows as fit, in their order, from the files with the most rows. */
function keepRows(rows, room, limit) {
    const kept = new Set();
    let left = room;
    for (const row of rankBySeverity(rows)) {
        left -= limit.measure(row.text) + 1;
        if (left < 0)
            break;
        kept.add(row);
    }
    return rows.filter((row) => kept.has(row));
}
/** Items of the files with the most items come first; items that are not about an image come last. */
function rankBySeverity(items) {
    const perFile = new Map();
    for (const { file } of items)
        perFile.set(file, (perFile.get(file) ?? 0) + 1);
    return items.toSorted((a, b) => Number(a.isUnread ?? false) - Number(b.isUnread ?? false) ||
        (perFile.get(b.file) ?? 0) - (perFile.get(a.file) ?? 0));
}
function countUnits(rows) {
    return rows.reduce((sum, { count }) => sum + count, 0);
}
function renderSection(section, rows, limit) {
    const cut = countUnits(section.rows) - countUnits(rows);
    const head = rows.length === 0 || section.tableHead === '' ? [] : [section.tableHead];
    return [
        section.before,
        [...head, ...rows.map((row) => row.text)].join('\n'),
        cut === 0 ? '' : describeCut(section, cut, rows.length === 0, limit.rest),
        section.after,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function describeCut(section, cut, all, rest) {
    const unit = section.unit[cut === 1 ? 0 : 1];
    return `<em>${cut} ${all ? '' : 'more '}${unit} left out here to save space: see ${rest}.</em>`;
}


/***/ }),

/***/ 7308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ renderLink),
/* harmony export */   J: () => (/* binding */ renderReason),
/* harmony export */   TK: () => (/* binding */ renderSubject),
/* harmony export */   bq: () => (/* binding */ renderRule),
/* harmony export */   mx: () => (/* binding */ renderImage),
/* harmony export */   oL: () => (/* binding */ renderPlace)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9307);
/* harmony import */ var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(141);
/* harmony import */ var _text_message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1606);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9076);




const ROLE_NAMES = {
    final: 'final stage',
    build: 'build stage',
    copied: 'copied image',
    mounted: 'mounted image',
    frontend: 'build frontend',
    run: 'image that is run',
};
/** `api/Dockerfile:3`, with a link to the head commit if there is one. */
function renderPlace(finding, context) {
    const text = (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(`${finding.file}${finding.line > 0 ? `:${finding.line}` : ''}`);
    return renderLink(text, context.head && (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linkFile */ .TG)(context.head, finding.file, finding));
}
function renderLink(text, url) {
    return url === null ? text : `[${text}](${url})`;
}
/** The image as people write it; of a digest only the first twelve digits, since the linked line has all of them. */
function renderImage(use) {
    const name = use.written === '' ? (use.image ?? '') : use.written;
    const short = name.replace(/(@sha(?:256|512):[0-9a-f]{12})[0-9a-f]+$/, '$1…');
    return name === '' ? '' : `<strong>${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(short)}</strong>`;
}
/** The image, below it the place where it is written, and the place of the build that makes it pulled. */
function renderSubject(finding, context) {
    const lines = [renderImage(finding), renderPlace(finding, context), renderBuilder(finding, context)];
    return lines.filter((line) => line !== '').join('<br>');
}
/** Not for what is in the build file itself. */
function renderBuilder({ file, builtBy }, context) {
    const [place] = builtBy?.places ?? [];
    if (builtBy === undefined || place === undefined || place.file === file)
        return '';
    return `built by ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(builtBy.name)} in ${renderPlace(place, context)}`;
}
function renderRule(rule, context) {
    return `[${rule}](${context.docs}/rules/${rule}.md)`;
}
/** The rule, the image (unless the row already names it) and the line of the policy; then why; then what to do. */
function renderReason(finding, context, withRole = true) {
    const lines = [
        [
            `<strong>${renderRule(finding.rule, context)}</strong>`,
            finding.role === null || !withRole ? '' : ROLE_NAMES[finding.role],
            renderDecision(finding, context),
        ]
            .filter((part) => part !== '')
            .join(' · '),
        (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMessage */ .e4)(leaveOutSubject((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(finding), listNames(finding))),
        finding.fix === null ? '' : renderFix(finding.fix),
    ];
    return lines.filter((line) => line !== '').join('<br>');
}
/** What messages call the image: as written, in full, and as people write the full name. */
function listNames({ image, written }) {
    const familiar = image?.replace(/^docker\.io\/(?:library\/)?/, '');
    return [...new Set([written, image ?? '', familiar ?? ''])].filter((name) => name !== '');
}
/** The image is next to the message, so `node:22 is denied by …` becomes `Denied by …`. */
function leaveOutSubject(message, names) {
    const [subject, verb, ...rest] = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__/* .splitMessage */ .kw)(message);
    if (subject?.foreign !== true || verb?.foreign !== false || !names.includes(subject.text))
        return message;
    const start = [': ', ' is ', ' has '].find((word) => verb.text.startsWith(word));
    if (start === undefined)
        return message;
    const said = verb.text.slice(start === ' has ' ? 1 : start.length);
    const opening = start === ': ' ? said : said.charAt(0).toUpperCase() + said.slice(1);
    return (0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joinMessages */ .hw)([
        (0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(opening),
        ...rest.map(({ text, foreign }) => (foreign ? (0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text) : (0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(text))),
    ]);
}
function renderDecision({ decidedBy }, context) {
    if (decidedBy === null || decidedBy.line < 1)
        return '';
    const { file, line } = decidedBy;
    if (file !== undefined)
        return `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(file)} line ${line}`;
    const url = context.policy && (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linkFile */ .TG)(context.policy, context.policy.path, { line, endLine: line });
    return renderLink(`policy line ${line}`, url);
}
function renderFix(fix) {
    const { description, replacement } = fix;
    const shown = replacement === null || description.includes(replacement) ? '' : `: ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(replacement)}`;
    return `👉 ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMessage */ .e4)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOf */ .wr)(fix))}${shown}`;
}


/***/ }),

/***/ 3281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Cd: () => (/* binding */ listBlocking),
/* harmony export */   EB: () => (/* binding */ listWarnings),
/* harmony export */   GX: () => (/* binding */ frameNote),
/* harmony export */   HX: () => (/* binding */ renderTableHead),
/* harmony export */   IL: () => (/* binding */ toRow),
/* harmony export */   XK: () => (/* binding */ listWaived),
/* harmony export */   gt: () => (/* binding */ listExisting),
/* harmony export */   pI: () => (/* binding */ BLOCKING_UNIT),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   y7: () => (/* binding */ WARNING_UNIT)
/* harmony export */ });
/* harmony import */ var _core_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6284);
/* harmony import */ var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(141);
/* harmony import */ var _document_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7645);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7308);




/** More rows than this are folded, so that a comment stays short. */
const OPEN_ROWS = 20;
const BLOCKING_UNIT = ['blocking finding', 'blocking findings'];
const WARNING_UNIT = ['warning', 'warnings'];
function countOf(count, [singular, plural]) {
    return `${count} ${count === 1 ? singular : plural}`;
}
function renderTableHead(...titles) {
    return `| ${titles.join(' | ')} |\n|${titles.map(() => ' :-- |').join('')}`;
}
const REASON_HEAD = renderTableHead('Image', 'Why, and what to use instead');
/** A `<details>` around Markdown; the title is one line of HTML. */
function fold(title) {
    return { before: `<details><summary>${title}</summary>`, after: '</details>' };
}
/** What blocks, not folded. */
function listBlocking(findings, context) {
    return listOpen(findings, context, BLOCKING_UNIT, 0);
}
/** Warnings are folded, unless they alone are the reason for a failure. */
function listWarnings(findings, context, open) {
    if (open)
        return listOpen(findings, context, WARNING_UNIT, 1);
    const title = `⚠️ <b>${countOf(findings.length, WARNING_UNIT)}</b>`;
    return listFolded(title, findings, context, WARNING_UNIT, 1);
}
function listOpen(findings, context, unit, rank) {
    if (findings.length === 0)
        return [];
    const rows = listReasons(findings, context);
    const worst = new Set((0,_document_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .rankBySeverity */ .P)(rows).slice(0, OPEN_ROWS));
    const section = { tableHead: REASON_HEAD, unit, optional: false };
    const open = { ...section, before: '', after: '', rows: rows.filter((row) => worst.has(row)), rank };
    const others = rows.filter((row) => !worst.has(row));
    if (others.length === 0)
        return [open];
    const count = others.reduce((sum, row) => sum + row.count, 0);
    const title = `<b>${count} more ${unit[count === 1 ? 0 : 1]}</b>`;
    return [open, { ...section, ...fold(title), rows: others, rank: rank + 0.5 }];
}
function listFolded(title, findings, context, unit, rank) {
    if (findings.length === 0)
        return [];
    const rows = listReasons(findings, context);
    return [{ ...fold(title), tableHead: REASON_HEAD, rows, unit, rank, optional: false }];
}
/** A row for each reference, the most urgent first. */
function listReasons(findings, context) {
    return groupByReference(findings)
        .map((group) => group.toSorted(_core_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUrgency */ .tt))
        .toSorted(([one], [other]) => (one === undefined || other === undefined ? 0 : (0,_core_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUrgency */ .tt)(one, other)))
        .map((group) => toReasonRow(group, context));
}
/** Findings of several rules about one reference share a row; findings are sorted by place. */
function groupByReference(findings) {
    const groups = [];
    for (const finding of findings) {
        const group = groups.at(-1);
        const other = group?.[0];
        const isSame = other?.file === finding.file &&
            other.line === finding.line &&
            other.column === finding.column &&
            other.image === finding.image &&
            other.written === finding.written;
        if (group !== undefined && isSame)
            group.push(finding);
        else
            groups.push([finding]);
    }
    return groups;
}
function toReasonRow(group, context) {
    const subject = group[0] === undefined ? '' : (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSubject */ .TK)(group[0], context);
    const reasons = group.map((finding, index) => (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReason */ .J)(finding, context, index === 0)).join('<br>');
    return {
        file: group[0]?.file ?? '',
        text: `| ${subject} | ${reasons} |`,
        count: group.length,
        isUnread: group.every(({ rule }) => rule === 'unreadable'),
    };
}
/** Findings that the base has too: not caused by this change. */
function listExisting(findings, context) {
    const unit = ['existing finding', 'existing findings'];
    const title = `<b>${countOf(findings.length, unit)}</b>, present before this change: not counted`;
    return listFolded(title, findings, context, unit, 6);
}
function listWaived(findings, context) {
    if (findings.length === 0)
        return [];
    const unit = ['waived finding', 'waived findings'];
    const rows = findings.map((finding) => {
        const { waiver } = finding;
        const until = waiver === null ? '' : `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCode */ .cR)(waiver.owner, 100)} until ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCode */ .cR)(waiver.expires, 20)}`;
        const reason = waiver === null ? '' : `<br>${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCode */ .cR)(waiver.reason, 300)}`;
        return toRow(finding, (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSubject */ .TK)(finding, context), `${(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRule */ .bq)(finding.rule, context)}, ${until}${reason}`);
    });
    const title = `<b>${countOf(findings.length, unit)}</b>, covered by an exception`;
    return [
        {
            ...fold(title),
            tableHead: renderTableHead('Image', 'Exception'),
            rows,
            unit,
            rank: 7,
            optional: false,
        },
    ];
}
function toRow({ file }, ...cells) {
    return { file, text: `| ${cells.join(' | ')} |`, count: 1 };
}
/** A section that is never shortened. */
function frameNote(text) {
    return { before: text, tableHead: '', rows: [], after: '', unit: ['', ''], rank: 0, optional: false };
}


/***/ }),

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ linkFile),
/* harmony export */   iu: () => (/* binding */ linkCommit)
/* harmony export */ });
/* unused harmony export encodeSegment */
/** Null if the path has a segment that a browser would remove. */
function linkFile(tree, path, place) {
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return null;
    const lines = place === undefined || place.line < 1
        ? ''
        : `#L${place.line}${place.endLine > place.line ? `-L${place.endLine}` : ''}`;
    return `${linkRepository(tree)}/blob/${encodeSegment(tree.sha)}/${segments.map(encodeSegment).join('/')}${lines}`;
}
function linkCommit(tree) {
    return `${linkRepository(tree)}/commit/${encodeSegment(tree.sha)}`;
}
function linkRepository(tree) {
    return `${tree.server}/${encodeSegment(tree.owner)}/${encodeSegment(tree.repo)}`;
}
/** One path segment: everything but letters, digits, `-`, `_`, `.` and `~` percent-encoded, so that Markdown finds no markup either. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ toFindingData),
/* harmony export */   sn: () => (/* binding */ toReportJson)
/* harmony export */ });
/* unused harmony exports toImagesJson, toExplanationJson, renderFileJson */
/* harmony import */ var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(141);

/** The version of the formats below; additions keep it. */
const VERSION = 1;
/**
 * `check --format json`, in pieces: files and findings may be many. `files`: those of the report as `renderFileJson` gives
 * them, for callers who do not keep the readings.
 */
function* toReportJson(report, files = report.files.map(renderFileJson)) {
    const { verdict, policy, counts, findings, problems, endOfLifeAsOf } = report;
    yield `{ "version": ${VERSION}, "verdict": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(verdict)},\n`;
    yield `  "policy": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(policy)},\n  "counts": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(counts)},\n`;
    yield `  "endOfLifeAsOf": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(endOfLifeAsOf)},\n`;
    yield* toList('files', files);
    yield ',\n';
    yield* toList('findings', renderEach(findings, toFindingData));
    yield ',\n';
    yield* toList('problems', renderEach(problems, ({ foreign: _, ...problem }) => problem));
    yield ' }\n';
}
/** `images --format json`, in pieces, from files as `renderFileJson` gives them. */
function* toImagesJson(files) {
    yield `{ "version": ${VERSION},\n`;
    yield* toList('files', files);
    yield ' }\n';
}
/** A key with a list of rendered items, one per line. */
function* toList(key, items) {
    yield `  ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(key)}: [`;
    let separator = '';
    for (const item of items) {
        yield `${separator}\n    ${item}`;
        separator = ',';
    }
    yield separator === '' ? ']' : '\n  ]';
}
function* renderEach(items, toData) {
    for (const item of items)
        yield (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(toData(item));
}
/** `explain --format json`. */
function toExplanationJson(explanation, policy) {
    const findings = explanation.findings.map(({ foreign: _, fix, ...finding }) => ({
        ...finding,
        fix: toFixData(fix),
    }));
    return `${writeJson({ version: VERSION, policy, ...explanation, findings }, 2)}\n`;
}
/** One file of either list. */
function renderFileJson(reading) {
    return (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(toFileData(reading));
}
function toFileData({ file, stages, images, openBases = [], problem }) {
    // a stage that a named context replaces entirely no longer refers to its base
    const overlaid = images.filter((use) => use.replacedBy?.stage === true);
    return {
        file,
        stages: stages.map(toStageData),
        images: images.filter((use) => use.replacedBy?.stage !== true).map(toImageData),
        ...(overlaid.length === 0 ? {} : { replacedStages: overlaid.map(toImageData) }),
        // a reference that is a stage or scratch only because a value is missing may pull an image or not
        ...(openBases.length === 0 ? {} : { openBases: openBases.map(toImageData) }),
        problem: problem === null ? null : toProblemData(problem),
    };
}
function toProblemData({ line, message, unresolved, hint }) {
    return {
        line,
        message,
        ...(unresolved.length === 0 ? {} : { unresolved }),
        ...(hint === undefined ? {} : { hint: `${hint.why.text}. ${hint.advice.text}.` }),
    };
}
function toStageData({ line, name, base, reachable }) {
    return {
        line,
        name,
        image: base.kind === 'image' ? base.image : null,
        reachable,
        ...(base.kind === 'stage' ? { stage: base.stage } : {}),
        ...(base.kind === 'scratch' ? { scratch: true } : {}),
    };
}
/** Line 0, the file as a whole, is line 1 for who counts from 1. */
function toPlaceData({ line, column, endLine, endColumn }) {
    return { line: Math.max(1, line), column, endLine: Math.max(1, endLine), endColumn };
}
function toImageData(use) {
    const { image, written, via, role, stage, reachable } = use;
    return {
        image,
        written,
        ...toPlaceData(use),
        via,
        role,
        stage,
        reachable,
        ...(use.invalid === null ? {} : { invalid: use.invalid }),
        ...(use.nearestStage === undefined ? {} : { nearestStage: use.nearestStage }),
        ...(use.misplaced === undefined ? {} : { misplaced: use.misplaced }),
        ...(use.copiedIn === undefined ? {} : { copiedIn: use.copiedIn }),
        ...(use.unresolved.length === 0 ? {} : { unresolved: use.unresolved }),
        ...(use.replacedBy === null
            ? {}
            : { replacedBy: { context: use.replacedBy.context, image: use.replacedBy.image } }),
        ...(use.unknown === undefined ? {} : { unknown: use.unknown }),
        ...(use.builds === undefined ? {} : { builds: use.builds }),
    };
}
function toFixData(fix) {
    return fix && { description: fix.description, replacement: fix.replacement };
}
/** A finding as JSON has it: with plain text. */
function toFindingData(finding) {
    const { rule, level, file, image, written, via, role } = finding;
    const { message, fix, waiver, decidedBy, existing, hides = [] } = finding;
    return {
        rule,
        level,
        file,
        ...toPlaceData(finding),
        image,
        written,
        via,
        role,
        message,
        fix: toFixData(fix),
        waiver,
        decidedBy,
        existing,
        ...(hides.length === 0 ? {} : { hides }),
    };
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


/***/ })

};
