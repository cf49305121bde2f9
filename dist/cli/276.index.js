export const id = 276;
export const ids = [276];
export const modules = {

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./lib/src/core/end-of-life/bundled-table.js + 1 modules
var bundled_table = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/src/core/decision.js
var decision = __webpack_require__(5248);
// EXTERNAL MODULE: ./lib/src/core/end-of-life/named-release.js + 4 modules
var named_release = __webpack_require__(2996);
// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(148);
// EXTERNAL MODULE: ./lib/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(7800);
// EXTERNAL MODULE: ./lib/src/core/rules/index.js + 12 modules
var core_rules = __webpack_require__(4233);
// EXTERNAL MODULE: ./lib/src/core/judge/hints/found-text.js
var found_text = __webpack_require__(9689);
// EXTERNAL MODULE: ./lib/src/core/judge/image-subject.js + 5 modules
var image_subject = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/src/core/judge/judged-image.js
var judged_image = __webpack_require__(2327);
// EXTERNAL MODULE: ./lib/src/core/judge/rule-origin.js
var rule_origin = __webpack_require__(4119);
// EXTERNAL MODULE: ./lib/src/core/judge/waivers.js
var judge_waivers = __webpack_require__(741);
;// CONCATENATED MODULE: ./lib/src/core/judge/explain.js











/** Explains the reference as the given role of the given Dockerfile would be judged. */
function explainReference(policy, text, options) {
    const { role, path } = options;
    const reference = (0,image_subject/* pullsNothing */.OO)(text, role) ? null : (0,image_reference/* parseReference */.F2)(text);
    const names = reference === null || 'error' in reference ? null : (0,entry_match/* findNames */.uD)(policy, reference);
    const target = { role, path, names };
    const rules = (0,select_rules/* selectRules */.uE)(policy, target);
    const common = {
        written: text,
        role,
        path,
        overrides: (0,judged_image/* findOverrides */.ZP)(policy, target).map(({ place }) => place.key),
        levels: Object.fromEntries(core_rules/* RULE_IDS */.Iu.map((id) => [id, rules[id].level])),
    };
    if (reference === null)
        return { ...common, ...NOTHING, summary: `scratch, role ${role}, always approved`, standing: 'scratch' };
    if ('error' in reference) {
        const summary = `${text} is not an image reference: ${reference.error}`;
        return { ...common, ...NOTHING, summary, invalid: reference.error };
    }
    const status = (0,image_subject/* findPulledStatus */.Sd)({ policy, ...options }, reference, target);
    const { loose, original } = (0,entry_match/* findNames */.uD)(policy, reference);
    const mirrorOf = loose.length > 1 ? (loose.at(-1) ?? null) : null;
    const decidedBy = status.decidedBy === null ? null : (0,rule_origin/* toDecision */.y)(policy, status.decidedBy);
    const pinPlace = status.pinFrom === null ? decision/* DEFAULT_DECISION */.h : (0,rule_origin/* toDecision */.y)(policy, status.pinFrom);
    const pin = status.pin === null ? null : { required: status.pin, decidedBy: pinPlace };
    const image = (0,image_reference/* formatReference */.FH)(reference);
    return {
        ...common,
        image,
        invalid: null,
        mirrorOf: mirrorOf === null ? null : (0,image_reference/* formatReference */.FH)(mirrorOf),
        standing: status.kind,
        decidedBy,
        pin,
        releases: listReleases((0,named_release/* findNamedReleases */.T)(options.endOfLife, original)),
        findings: findFindings({ policy, ...options }, reference, options),
        summary: [
            `${reference.tagWritten ? (0,image_reference/* formatFamiliar */.LF)(reference) : text} → ${image}`,
            `role ${role}`,
            describeStatus(status, decidedBy),
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
function describeStatus({ kind }, decidedBy) {
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
var json = __webpack_require__(3709);
// EXTERNAL MODULE: ./lib/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(141);
// EXTERNAL MODULE: ./lib/src/reporters/text/message-text.js
var message_text = __webpack_require__(1606);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-page.js
var terminal_page = __webpack_require__(8948);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal-explanation.js



/** Columns in front of a value. */
const VALUE_INDENT = 13;
/** Columns in front of a finding's message. */
const TEXT_INDENT = 8;
/** How a policy judges one reference, for people. `source`: the policy's name for people. */
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
    // the name of the rule is wrapped together with the text behind it
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
            : [style.dim(`${' '.repeat(TEXT_INDENT)}policy: ${(0,message_text/* quoteText */.ol)(decidedBy.key)}, line ${decidedBy.line}`)]),
    ].join('\n');
}
/** Lines below each other, the first behind its label. */
function indent(label, lines, width) {
    return `${label}${lines.join(`\n${' '.repeat(width)}`)}`;
}

// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(2058);
// EXTERNAL MODULE: ./lib/src/cli/files/checkout.js + 1 modules
var files_checkout = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/src/cli/loaded-policy.js + 5 modules
var loaded_policy = __webpack_require__(8856);
// EXTERNAL MODULE: ./lib/src/cli/options/run-options.js + 1 modules
var run_options = __webpack_require__(2446);
// EXTERNAL MODULE: ./lib/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(9570);
// EXTERNAL MODULE: ./lib/src/cli/output/output.js
var output = __webpack_require__(636);
// EXTERNAL MODULE: ./lib/src/cli/result.js
var result = __webpack_require__(7234);
;// CONCATENATED MODULE: ./lib/src/cli/explain.js











/** `explain`: how the policy judges one reference; the exit status is 1 where it would block. */
async function runExplain({ operands, options }, today) {
    const checkout = await (0,files_checkout/* openCheckout */.H)(null, null);
    if ('failure' in checkout)
        return checkout;
    const loaded = await (0,loaded_policy/* openPolicy */.t)(checkout.value, options.get('policy')?.at(-1) ?? null, null, today);
    if ('failure' in loaded)
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
        return (0,result/* failUsage */.yK)(`"${reference}" is not an image reference: ${explanation.invalid}`);
    const render = {
        json: () => (0,json/* toExplanationJson */.TN)(explanation, chain.source),
        terminal: () => renderExplanation(explanation, chain.source.source, {
            style: (0,terminal_style/* openStyle */.EG)((0,terminal_setting/* wantsColors */.E)(process.stdout, process.env)),
            width: (0,terminal_setting/* findWidth */.K)(process.stdout),
        }),
    };
    const written = (0,output/* writePieces */.R)([render[(0,run_options/* readOwnFormat */._U)(options)]()], null);
    if ('failure' in written)
        return written;
    const blocks = explanation.findings.some(({ level, waiver }) => level === 'block' && waiver === null);
    return { value: blocks ? 1 : 0 };
}


/***/ }),

/***/ 9689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeFound)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9307);

/** What a finding says. */
function writeFound({ message, allowed, fix }, { replaced, build, claim, path, inexact = false } = { replaced: null, path: '' }) {
    const why = allowed === null ? message : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMessages */ .hw)([message, allowed], ' ');
    const telling = build === undefined ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${build.name} (${build.file}, line ${build.line}) builds it this way.`;
    const whole = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMessages */ .hw)([
        why,
        ...(replaced === null ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The build context ${replaced.context} replaces what is written.`]),
        ...(telling === null ? [] : [telling]),
    ], ' ');
    const end = why.text.length;
    const advice = claim === undefined ? fix?.description : joinAdvice(fix?.description, claim, path);
    return {
        message: whole.text,
        foreign: whole.foreign,
        allowed: allowed === null ? null : { start: end - allowed.text.length, end },
        ...(telling === null
            ? {}
            : { aboutBuild: { start: whole.text.length - telling.text.length, end: whole.text.length } }),
        fix: advice === undefined
            ? null
            : {
                description: advice.text,
                foreign: advice.foreign,
                // what is written is not what is pulled, so another text there changes nothing
                replacement: replaced === null && !inexact ? (fix?.replacement ?? null) : null,
                ...(replaced !== null && typeof fix?.replacement === 'string'
                    ? { inContext: fix.replacement }
                    : {}),
            },
    };
}
/** Only the policy can say that a written image is not pulled: the line to add to it. */
function joinAdvice(advice, { build, context, value }, path) {
    const line = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`builds: [{ paths: [${JSON.stringify(path)}], contexts: { ${JSON.stringify(context)}: ${JSON.stringify(value)} } }]`);
    const own = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${build.name} (${build.file}, line ${build.line}) replaces it with the build context ${context}; if that is always so, add to the policy: ${line}`;
    return advice === undefined ? own : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMessages */ .hw)([advice, own], '. ');
}


/***/ }),

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ renderFileJson),
/* harmony export */   EB: () => (/* binding */ toImagesJson),
/* harmony export */   Hh: () => (/* binding */ toUniqueJson),
/* harmony export */   TN: () => (/* binding */ toExplanationJson),
/* harmony export */   sn: () => (/* binding */ toReportJson)
/* harmony export */ });
/* unused harmony export toFindingData */
/* harmony import */ var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(141);

/** The version of the formats below; additions keep it. */
const VERSION = 1;
/**
 * `check --format json`, in pieces: files and findings may be many. `files`: those of the report as `renderFileJson` gives
 * them, for callers who do not keep the readings.
 */
function* toReportJson(report, files = report.files.map(renderFileJson)) {
    const { verdict, policy, counts, findings, problems, endOfLifeAsOf, baseline } = report;
    yield `{ "version": ${VERSION}, "verdict": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(verdict)},\n`;
    yield `  "policy": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(policy)},\n  "counts": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(counts)},\n`;
    yield `  "endOfLifeAsOf": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(endOfLifeAsOf)},\n`;
    if (baseline !== undefined)
        yield `  "baseline": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(baseline)},\n`;
    yield* toList('files', files);
    yield ',\n';
    yield* toList('findings', renderEach(findings, toFindingData));
    yield ',\n';
    yield* toList('problems', renderEach(problems, ({ foreign: _, isProminent: __, ...problem }) => problem));
    yield ' }\n';
}
/** `images --format json`, in pieces, from files as `renderFileJson` gives them. */
function* toImagesJson(files) {
    yield `{ "version": ${VERSION},\n`;
    yield* toList('files', files);
    yield ' }\n';
}
/** `images --unique --format json`: every image with its uses, and the files that could not be read to their end. */
function* toUniqueJson(images, readings) {
    yield `{ "version": ${VERSION},\n`;
    yield* toList('references', renderEach(images, toUniqueData));
    yield ',\n';
    const problems = readings.flatMap(({ file, problem }) => problem === null ? [] : [{ file, ...toProblemData(problem) }]);
    yield* toList('problems', renderEach(problems, (problem) => problem));
    yield ' }\n';
}
function toUniqueData({ image, written, places, files, roles, reachable, uses }) {
    return {
        image,
        written,
        places,
        files,
        roles,
        reachable,
        uses: uses.map(({ file, use }) => ({
            file,
            ...toPlaceData(use),
            written: use.written,
            via: use.via,
            role: use.role,
        })),
    };
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
    return `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)({ version: VERSION, policy, ...explanation, findings }, 2)}\n`;
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
    const { message, fix, waiver, decidedBy, existing, hides = [], recorded } = finding;
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
        ...(recorded === undefined ? {} : { recorded }),
        ...(hides.length === 0 ? {} : { hides }),
    };
}


/***/ })

};
