export const id = 930;
export const ids = [930];
export const modules = {

/***/ 7930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./lib/src/core/end-of-life/bundled-table.js + 1 modules
var bundled_table = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/src/core/decision.js
var decision = __webpack_require__(9796);
// EXTERNAL MODULE: ./lib/src/core/end-of-life/named-release.js + 4 modules
var named_release = __webpack_require__(6057);
// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(6271);
// EXTERNAL MODULE: ./lib/src/core/policy/query/entry-match.js + 1 modules
var entry_match = __webpack_require__(7179);
// EXTERNAL MODULE: ./lib/src/core/policy/query/standing.js + 2 modules
var query_standing = __webpack_require__(7116);
// EXTERNAL MODULE: ./lib/src/core/rules/index.js + 10 modules
var core_rules = __webpack_require__(8678);
// EXTERNAL MODULE: ./lib/src/core/judge/hints/found-text.js
var found_text = __webpack_require__(9557);
// EXTERNAL MODULE: ./lib/src/core/judge/judged-image.js + 8 modules
var judged_image = __webpack_require__(2118);
// EXTERNAL MODULE: ./lib/src/core/judge/rule-origin.js
var rule_origin = __webpack_require__(835);
// EXTERNAL MODULE: ./lib/src/core/judge/waivers.js
var judge_waivers = __webpack_require__(225);
;// CONCATENATED MODULE: ./lib/src/core/judge/explain.js










/** Explains the reference as the given role of the given Dockerfile would be judged. */
function explainReference(policy, text, options) {
    const { role, path } = options;
    const reference = text === 'scratch' ? null : (0,image_reference/* parseReference */.F2)(text);
    const names = reference === null || 'error' in reference ? null : (0,entry_match/* findNames */.uD)(policy, reference);
    const target = { role, path, names };
    const rules = (0,query_standing/* selectRules */.uE)(policy, target);
    const common = {
        written: text,
        role,
        path,
        overrides: (0,judged_image/* findOverrides */.ZP)(policy, target).map(({ place }) => place.key),
        levels: Object.fromEntries(core_rules/* RULE_IDS */.I.map((id) => [id, rules[id].level])),
    };
    if (reference === null)
        return { ...common, ...NOTHING, summary: `scratch, role ${role}, always approved`, standing: 'scratch' };
    if ('error' in reference) {
        const summary = `${text} is not an image reference: ${reference.error}`;
        return { ...common, ...NOTHING, summary, invalid: reference.error };
    }
    const standing = (0,query_standing/* findStanding */.i1)(policy, reference, target, options.endOfLife);
    const { loose, original } = (0,entry_match/* findNames */.uD)(policy, reference);
    const mirrorOf = loose.length > 1 ? (loose.at(-1) ?? null) : null;
    const decidedBy = standing.decidedBy === null ? null : (0,rule_origin/* toDecision */.y)(policy, standing.decidedBy);
    const pinPlace = standing.pinFrom === null ? decision/* DEFAULT_DECISION */.h : (0,rule_origin/* toDecision */.y)(policy, standing.pinFrom);
    const pin = standing.pin === null ? null : { required: standing.pin, decidedBy: pinPlace };
    const image = (0,image_reference/* formatReference */.FH)(reference);
    return {
        ...common,
        image,
        invalid: null,
        mirrorOf: mirrorOf === null ? null : (0,image_reference/* formatReference */.FH)(mirrorOf),
        standing: standing.kind,
        decidedBy,
        pin,
        releases: listReleases((0,named_release/* findNamedReleases */.T)(options.endOfLife, original)),
        findings: findFindings({ policy, ...options }, reference, options),
        summary: [
            `${reference.tagWritten ? (0,image_reference/* formatFamiliar */.LF)(reference) : text} → ${image}`,
            `role ${role}`,
            describeStanding(standing, decidedBy),
            ...(pin === null ? [] : [`pin ${pin.required} ${describeOrigin(pin.decidedBy)}`]),
        ].join(', '),
    };
}
const NOTHING = {
    image: null,
    invalid: null,
    mirrorOf: null,
    standing: null,
    decidedBy: null,
    pin: null,
    releases: [],
    findings: [],
};
function findFindings(judge, reference, { role, path }) {
    const judged = (0,judged_image/* judgeImage */.xQ)(judge, reference, role, path);
    const { references, denial } = judged;
    const waivers = (0,judge_waivers/* openWaivers */.m)(judge.policy, judge.today);
    const waive = ({ rule }) => waivers.find(path, { rule, references, denial });
    return (0,judged_image/* settleFindings */.gx)(judged, waive).map(({ found, waiver }) => toExplained(found, waiver));
}
function toExplained(found, waiver) {
    const { rule, level, decidedBy } = found;
    const { message, foreign, fix } = (0,found_text/* writeFound */.E)(found);
    return { rule, level, message, foreign, fix, waiver, decidedBy };
}
function describeStanding({ kind }, decidedBy) {
    if (kind === 'unapproved')
        return `matched nothing in allow${decidedBy === null ? '' : ` (${describeLine(decidedBy)})`}`;
    if (decidedBy === null)
        return 'approved because the policy has no allow key';
    return `matched ${decidedBy.key} (${describeLine(decidedBy)})`;
}
function describeOrigin(decidedBy) {
    return decidedBy === decision/* DEFAULT_DECISION */.h ? 'by default' : `from ${decidedBy.key}`;
}
function describeLine({ line, file }) {
    return `${file ?? 'policy'} line ${line}`;
}
function listReleases({ runtime, systems }) {
    return [...(runtime === null ? [] : [runtime]), ...systems].map(({ product, number }) => `${product.label} ${number}`);
}

// EXTERNAL MODULE: ./lib/src/reporters/json.js
var json = __webpack_require__(2425);
// EXTERNAL MODULE: ./lib/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(8449);
// EXTERNAL MODULE: ./lib/src/reporters/text/message-text.js
var message_text = __webpack_require__(2442);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-page.js
var terminal_page = __webpack_require__(1360);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal-explanation.js



/** Columns in front of a value. */
const VALUE_INDENT = 13;
/** Columns in front of what a finding says. */
const TEXT_INDENT = 8;
/** How a policy judges one reference, for people. `source`: the policy, as people call it. */
function renderExplanation(explanation, source, paper) {
    const { style } = paper;
    const { image, written, role, path, mirrorOf, decidedBy, pin, overrides, releases, findings } = explanation;
    const rows = [
        ['image', image ?? written],
        ...(mirrorOf === null ? [] : [['mirror of', mirrorOf]]),
        ['role', `${role}, in ${path}`],
        ['standing', `${explanation.standing ?? 'unknown'}${describeDecision(decidedBy, source)}`],
        ...(pin === null
            ? []
            : [['pin', `${pin.required}${describeDecision(pin.decidedBy, source)}`]]),
        ...(overrides.length === 0 ? [] : [['overrides', overrides.join(', ')]]),
        ...(releases.length === 0 ? [] : [['is', releases.join(', ')]]),
    ];
    return [
        ...(0,terminal_page/* fillLines */.D)((0,hostile_text/* showHidden */.Ul)(explanation.summary), 0, paper).map(style.bold),
        '',
        ...rows.map(([name, value]) => indent(`  ${style.dim(name.padEnd(9))}  `, (0,terminal_page/* fillLines */.D)((0,hostile_text/* showHidden */.Ul)(value), VALUE_INDENT, paper), VALUE_INDENT)),
        '',
        ...(findings.length === 0
            ? [style.green('✔ nothing to report')]
            : findings.map((finding) => renderFound(finding, paper))),
        '',
    ].join('\n');
}
function describeDecision(decidedBy, source) {
    if (decidedBy === null)
        return '';
    if (decidedBy.line === 0)
        return ', by default';
    return `, by ${decidedBy.key} (${decidedBy.file ?? source} line ${decidedBy.line})`;
}
function renderFound(finding, paper) {
    const { rule, level, fix, waiver, decidedBy } = finding;
    const { style } = paper;
    const paint = level === 'block' ? style.red : style.yellow;
    const mark = waiver === null
        ? paint(level === 'block' ? '✖ block' : '▲ warn ')
        : style.dim(`○ waived until ${waiver.expires} by ${(0,message_text/* quoteText */.ol)(waiver.owner)}:`);
    // the name of the rule takes part in the wrapping of what stands behind it
    const message = (0,terminal_page/* fillLines */.D)(`${rule}  ${(0,message_text/* writeMessage */.ZT)((0,message_text/* messageOf */.bD)(finding))}`, TEXT_INDENT, paper);
    const [first = '', ...others] = message;
    return [
        indent(`${mark} `, [`${style.bold(rule)}${first.slice(rule.length)}`, ...others], TEXT_INDENT),
        ...(fix === null
            ? []
            : [
                indent(`${' '.repeat(TEXT_INDENT)}${style.green('fix')}  `, (0,terminal_page/* fillLines */.D)((0,message_text/* writeMessage */.ZT)((0,message_text/* adviceOf */.wr)(fix)), TEXT_INDENT + 5, paper), TEXT_INDENT + 5),
            ]),
        ...(decidedBy === null || decidedBy.line === 0
            ? []
            : [
                style.dim(`${' '.repeat(TEXT_INDENT)}policy: ${(0,hostile_text/* showHidden */.Ul)(decidedBy.key)}, line ${decidedBy.line}`),
            ]),
    ].join('\n');
}
/** Lines below each other, the first behind its label. */
function indent(label, lines, width) {
    return `${label}${lines.join(`\n${' '.repeat(width)}`)}`;
}

// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(3942);
// EXTERNAL MODULE: ./lib/src/cli/files/repository.js + 1 modules
var repository = __webpack_require__(5801);
// EXTERNAL MODULE: ./lib/src/cli/loaded-policy.js + 2 modules
var loaded_policy = __webpack_require__(184);
// EXTERNAL MODULE: ./lib/src/cli/options/run-options.js + 1 modules
var run_options = __webpack_require__(682);
// EXTERNAL MODULE: ./lib/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(873);
// EXTERNAL MODULE: ./lib/src/cli/outcome.js
var outcome = __webpack_require__(1231);
// EXTERNAL MODULE: ./lib/src/cli/output/write-pieces.js + 1 modules
var write_pieces = __webpack_require__(9830);
;// CONCATENATED MODULE: ./lib/src/cli/explain.js











/** `explain`: how the policy judges one reference; the exit status is 1 where it would block. */
async function runExplain({ operands, options }, today) {
    const ground = await (0,repository/* openGround */._)(null, null);
    if ('refusal' in ground)
        return ground;
    const loaded = await (0,loaded_policy/* openPolicy */.t)(ground.value, options.get('policy')?.at(-1) ?? null, null, today);
    if ('refusal' in loaded)
        return loaded;
    const { policy, chain } = loaded.value;
    const [reference = ''] = operands;
    const explanation = explainReference(policy, reference, {
        role: (options.get('role')?.at(-1) ?? 'final'),
        path: options.get('path')?.at(-1) ?? 'Dockerfile',
        today,
        endOfLife: bundled_table/* END_OF_LIFE */.D,
    });
    if (explanation.invalid !== null)
        return (0,outcome/* refuseUsage */.ms)(`"${reference}" is not an image reference: ${explanation.invalid}`);
    const render = {
        json: () => (0,json/* toExplanationJson */.TN)(explanation, chain.source),
        terminal: () => renderExplanation(explanation, chain.source.source, {
            style: (0,terminal_style/* openStyle */.EG)((0,terminal_setting/* wantsColors */.E)(process.stdout, process.env)),
            width: (0,terminal_setting/* findWidth */.K)(process.stdout),
        }),
    };
    const delivered = (0,write_pieces/* deliver */.c)([render[(0,run_options/* readOwnFormat */._U)(options)]()], null);
    if ('refusal' in delivered)
        return delivered;
    const blocks = explanation.findings.some(({ level, waiver }) => level === 'block' && waiver === null);
    return { value: blocks ? 1 : 0 };
}


/***/ }),

/***/ 9557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeFound)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(183);

/** What a finding says. */
function writeFound({ message, allowed, fix }, { replaced, build, claim, path } = { replaced: null, path: '' }) {
    const why = allowed === null ? message : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMessages */ .hw)([message, allowed], ' ');
    const whole = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMessages */ .hw)([
        why,
        ...(replaced === null ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The build context ${replaced.context} puts it here.`]),
        ...(build === undefined
            ? []
            : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${build.name} (${build.file}, line ${build.line}) builds it this way.`]),
    ], ' ');
    const end = why.text.length;
    const advice = claim === undefined ? fix?.description : joinAdvice(fix?.description, claim, path);
    return {
        message: whole.text,
        foreign: whole.foreign,
        allowed: allowed === null ? null : { start: end - allowed.text.length, end },
        fix: advice === undefined
            ? null
            : {
                description: advice.text,
                foreign: advice.foreign,
                // what is written is not what is pulled, so another text there changes nothing
                replacement: replaced === null ? (fix?.replacement ?? null) : null,
            },
    };
}
/** Only the policy can say that a written image is not pulled: the line to add to it. */
function joinAdvice(advice, { build, context, value }, path) {
    const line = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`builds: [{ paths: [${JSON.stringify(path)}], contexts: { ${JSON.stringify(context)}: ${JSON.stringify(value)} } }]`);
    const own = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${build.name} (${build.file}, line ${build.line}) puts the build context ${context} in its place; if that always holds, add to the policy: ${line}`;
    return advice === undefined ? own : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMessages */ .hw)([advice, own], '. ');
}


/***/ }),

/***/ 2425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ renderFileJson),
/* harmony export */   EB: () => (/* binding */ toImagesJson),
/* harmony export */   TN: () => (/* binding */ toExplanationJson),
/* harmony export */   sn: () => (/* binding */ toReportJson)
/* harmony export */ });
/* unused harmony export toFindingData */
/** The version of the shapes below: additions keep it. */
const VERSION = 1;
/**
 * `check --format json`, in pieces: files and findings may be many. `files`: those of the report as `renderFileJson` gives
 * them, for callers who do not keep the readings.
 */
function* toReportJson(report, files = report.files.map(renderFileJson)) {
    const { verdict, policy, counts, findings, problems, endOfLifeAsOf } = report;
    yield `{ "version": ${VERSION}, "verdict": ${JSON.stringify(verdict)},\n`;
    yield `  "policy": ${JSON.stringify(policy)},\n  "counts": ${JSON.stringify(counts)},\n`;
    yield `  "endOfLifeAsOf": ${JSON.stringify(endOfLifeAsOf)},\n`;
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
/** A key with a list of finished items, one a line. */
function* toList(key, items) {
    yield `  ${JSON.stringify(key)}: [`;
    let separator = '';
    for (const item of items) {
        yield `${separator}\n    ${item}`;
        separator = ',';
    }
    yield separator === '' ? ']' : '\n  ]';
}
function* renderEach(items, toData) {
    for (const item of items)
        yield JSON.stringify(toData(item));
}
/** `explain --format json`. */
function toExplanationJson(explanation, policy) {
    const findings = explanation.findings.map(({ foreign: _, fix, ...finding }) => ({
        ...finding,
        fix: toFixData(fix),
    }));
    return `${JSON.stringify({ version: VERSION, policy, ...explanation, findings }, null, 2)}\n`;
}
/** One file of either list. */
function renderFileJson(reading) {
    return JSON.stringify(toFileData(reading));
}
function toFileData({ file, stages, images, openBases = [], problem }) {
    // a stage that a named context replaces as a whole no longer refers to its base
    const overlaid = images.filter((use) => use.replacedBy?.stage === true);
    return {
        file,
        stages: stages.map(toStageData),
        images: images.filter((use) => use.replacedBy?.stage !== true).map(toImageData),
        ...(overlaid.length === 0 ? {} : { replacedStages: overlaid.map(toImageData) }),
        // what is a stage or scratch only for want of a value is not known to pull an image
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
function toImageData(use) {
    const { image, written, line, column, endLine, endColumn, via, role, stage, reachable } = use;
    return {
        image,
        written,
        line,
        column,
        endLine,
        endColumn,
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
    };
}
function toFixData(fix) {
    return fix && { description: fix.description, replacement: fix.replacement };
}
/** A finding as JSON has it: with plain texts. */
function toFindingData(finding) {
    const { rule, level, file, line, column, endLine, endColumn, image, written, via, role } = finding;
    const { message, fix, waiver, decidedBy, existing } = finding;
    return {
        rule,
        level,
        file,
        line,
        column,
        endLine,
        endColumn,
        image,
        written,
        via,
        role,
        message,
        fix: toFixData(fix),
        waiver,
        decidedBy,
        existing,
    };
}


/***/ }),

/***/ 2442:
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
/* harmony import */ var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8449);


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


/***/ })

};
