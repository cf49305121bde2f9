export const id = 328;
export const ids = [328];
export const modules = {

/***/ 4934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   pm: () => (/* binding */ readChange),
/* harmony export */   sW: () => (/* binding */ hashContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_baseline_baseline_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1584);
/* harmony import */ var _core_baseline_baseline_notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8923);
/* harmony import */ var _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6727);
/* harmony import */ var _core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2982);





/** Reads a baseline. One that cannot be used is an error: to ignore it would change what blocks. */
function readBaseline(content) {
    if (content.kind === 'absent')
        return { found: null };
    if (content.kind === 'unusable')
        return refuse(content.reason);
    const { bytes, commit } = content;
    if (bytes.length > _core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BASELINE_SIZE */ .l)
        return refuse(`is larger than ${_core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BASELINE_SIZE */ .l} bytes`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return refuse('is not UTF-8 text');
    }
    const { baseline, problems } = (0,_core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBaseline */ .o)(_core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE */ .U, text);
    if (baseline === null)
        return { problems, text };
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    const source = { source: _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE */ .U, sha256, ...(commit === null ? {} : { commit }) };
    return { found: { baseline, text, source } };
}
function refuse(reason) {
    const message = `The baseline ${reason}, so nothing can be judged by it; commit it as a plain file, or remove it.`;
    return { problems: [{ file: _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE */ .U, line: 0, column: 0, level: 'error', message }], text: '' };
}
function readChange(before, after) {
    const note = (message) => ({
        file: _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE */ .U,
        line: 0,
        column: 0,
        level: 'warning',
        message,
        foreign: [],
        isProminent: true,
    });
    const result = readBaseline(after);
    if ('found' in result) {
        const change = (0,_core_baseline_baseline_change_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBaselines */ .S)(before?.baseline ?? null, result.found?.baseline ?? null);
        const notes = (0,_core_baseline_baseline_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .describeChange */ .u)(change).map(note);
        return { loosens: notes.length > 0, change, notes };
    }
    const line = result.problems[0]?.line ?? 0;
    const place = line === 0 ? '' : ` (line ${line})`;
    const message = `This change leaves a baseline that cannot be read${place}: once it is merged, every check fails.`;
    return { loosens: false, change: null, notes: [note(message)] };
}
/** How a baseline names the bytes of a file, or a text. */
function hashContent(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}


/***/ }),

/***/ 3384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ judgeChosenFiles)
/* harmony export */ });
/* harmony import */ var _core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1671);
/* harmony import */ var _output_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1906);
/* harmony import */ var _dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8017);



/** Reads the chosen files and what builds add to them, and hands on one after another. Returns why git failed, null where it did not. */
async function judgeChosenFiles(workspace, chosen, keepBase, gate) {
    const { search, builds } = chosen;
    const progress = (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .openProgress */ .m)(process.stderr, process.env);
    const failure = await (0,_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readChosenFiles */ .Q2)(workspace, chosen, keepBase, progress, (file) => gate.judge((0,_core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_2__/* .addBuilds */ .p)(file, builds.judged)));
    if (failure !== null)
        return failure;
    for (const { path, reason } of search.unreadable)
        gate.judge({ head: { path, unreadable: reason }, base: null });
    for (const file of (0,_core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listInlineFiles */ .n)(builds.judged))
        gate.judge(file);
    const searched = new Set(search.files.map(({ path }) => path));
    for (const { path, reason } of builds.judged.lost)
        if (!searched.has(path))
            gate.judge({ head: { path, unreadable: reason }, base: null });
    for (const file of builds.judged.files)
        gate.judgeBuildFile(file);
    return null;
}


/***/ }),

/***/ 1584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compareBaselines),
/* harmony export */   W: () => (/* binding */ countRecorded)
/* harmony export */ });
/* harmony import */ var _record_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9519);

/** Compares a baseline with the one that a change leaves behind. */
function compareBaselines(before, after) {
    const old = countRecords(before);
    const now = countRecords(after);
    return {
        added: countMore(now, old),
        removed: countMore(old, now),
        prolonged: findProlonged(before, after),
        countLeft: (file, record) => now.get(JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyRecord */ .U)(record)])) ?? 0,
    };
}
function countMore(these, others) {
    let more = 0;
    for (const [key, count] of these)
        more += Math.max(0, count - (others.get(key) ?? 0));
    return more;
}
function findProlonged(before, after) {
    const [old = null, now = null] = [before?.expires, after?.expires];
    if (old === null || after === null || (now !== null && now <= old))
        return null;
    return now ?? 'none';
}
function countRecords(baseline) {
    const records = baseline?.files.flatMap(({ file, findings }) => findings.map((record) => [
        JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyRecord */ .U)(record)]),
        record.count,
    ]));
    return new Map(records);
}
/** How many findings a baseline records. */
function countRecorded({ files }) {
    return files.reduce((sum, { findings }) => sum + findings.reduce((all, { count }) => all + count, 0), 0);
}


/***/ }),

/***/ 8923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeBaseline),
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4102);
/* harmony import */ var _judge_exception_expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3081);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9307);



/** More than that nobody reads: the command that removes them does not need the names. */
const MAX_NAMED = 10;
/** What people must know of the baseline: that it excuses nothing, that it soon will not, and what is fixed. */
function describeBaseline({ source, expires, applies, fixed }, { refusal, today }) {
    const note = (message, line = 0) => {
        const { text, foreign } = message;
        return { file: source, line, column: line === 0 ? 0 : 1, level: 'warning', message: text, foreign };
    };
    return [
        ...(refusal === null ? [] : [note((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The baseline excuses nothing: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(refusal)}.`)]),
        ...(refusal !== null || expires === null
            ? []
            : describeExpiry(expires, today).map((text) => note((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(text)))),
        ...(applies ? nameFixed(fixed).map(([message, line]) => note(message, line)) : []),
    ];
}
function describeExpiry(expires, today) {
    switch ((0,_judge_exception_expiry_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeExpiry */ .B)(expires, today)) {
        case 'expired':
            return [
                `The baseline expired on ${expires} and excuses nothing any more; fix what it records, or give it a later last day.`,
            ];
        case 'expiring': {
            const days = (0,_day_js__WEBPACK_IMPORTED_MODULE_2__/* .countDays */ .Tm)(today, expires);
            const when = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}, on ${expires}`;
            return [`The baseline ends ${when}; then what it records blocks as the policy says.`];
        }
        case 'active':
            return [];
    }
}
/** What a change lets the baseline excuse besides, which does not count yet. */
function describeChange({ added, prolonged }) {
    const later = prolonged === 'none' ? 'lets the baseline excuse forever' : `lets the baseline excuse until ${prolonged}`;
    return [
        ...(added === 0
            ? []
            : [
                `This change adds ${added === 1 ? '1 finding' : `${added} findings`} to the baseline; ${added === 1 ? 'it counts' : 'they count'} once it is merged.`,
            ]),
        ...(prolonged === null ? [] : [`This change ${later} what it records, once it is merged.`]),
    ];
}
function nameFixed(fixed) {
    const named = fixed
        .slice(0, fixed.length > MAX_NAMED ? MAX_NAMED - 1 : MAX_NAMED)
        .map((record) => [describeFixed(record), record.line]);
    const rest = fixed.length - named.length;
    if (rest === 0)
        return named;
    return [
        ...named,
        [
            (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${rest} more findings that the baseline records are fixed; remove them: base-image-gate check --prune`),
            0,
        ],
    ];
}
function describeFixed({ file, rule, image, written, count }) {
    const what = image ?? written;
    const subject = what === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('') : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` of ${what}`;
    const times = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(count === 1 ? '' : `, ${count} times`);
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Fixed: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(rule)}${subject} in ${file}${times}; remove it from the baseline: base-image-gate check --prune`;
}


/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BASELINE)
/* harmony export */ });
/** Where a repository's baseline is. */
const BASELINE = '.github/base-images.baseline.yml';


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRefusal)
/* harmony export */ });
/**
 * Why a baseline of the judged repository excuses nothing under a policy; null where it may. One who can merge there can merge
 * a baseline, so a policy of another repository must let it. `isOwn`: the policy itself is of the judged repository.
 */
function findRefusal(policy, isOwn) {
    if (policy.settings.baseline === false)
        return `the policy says settings.baseline: false`;
    const foreign = isOwn ? findForeign(policy) : policy;
    if (foreign === null || foreign.settings.baseline === true)
        return null;
    return `the policy ${foreign.place.file} is not of this repository and does not say settings.baseline: true`;
}
/** The first policy of another repository that is extended. */
function findForeign(policy) {
    for (let level = policy; level !== null; level = level.parent)
        if (level.extends !== null && level.extends.kind !== 'file')
            return level.parent;
    return null;
}


/***/ }),

/***/ 2982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ MAX_BASELINE_SIZE),
  o: () => (/* binding */ loadBaseline)
});

// EXTERNAL MODULE: ./lib/src/core/policy/load/yaml-source.js + 1 modules
var yaml_source = __webpack_require__(9701);
// EXTERNAL MODULE: ./lib/src/core/shapes/key-homes.js
var key_homes = __webpack_require__(6697);
// EXTERNAL MODULE: ./lib/src/core/shapes/policy-document.js
var policy_document = __webpack_require__(9667);
// EXTERNAL MODULE: ./lib/src/core/shapes/shape.js
var shape = __webpack_require__(8022);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/reading.js
var reading = __webpack_require__(9511);
// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/core/rules/index.js + 12 modules
var rules = __webpack_require__(4233);
// EXTERNAL MODULE: ./lib/src/core/shapes/collection-shape.js
var collection_shape = __webpack_require__(2427);
// EXTERNAL MODULE: ./lib/src/core/shapes/field.js
var field = __webpack_require__(8635);
// EXTERNAL MODULE: ./lib/src/core/shapes/struct-shape.js + 1 modules
var struct_shape = __webpack_require__(8359);
// EXTERNAL MODULE: ./lib/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(5896);
// EXTERNAL MODULE: ./lib/src/core/shapes/value-shapes.js
var value_shapes = __webpack_require__(7481);
// EXTERNAL MODULE: ./lib/src/core/shapes/yaml-node.js
var yaml_node = __webpack_require__(4965);
;// CONCATENATED MODULE: ./lib/src/core/baseline/baseline-shape.js











const version = {
    read: (node, at) => (0,dist/* isScalar */.jn)(node) && node.value === 1
        ? 1
        : at.reject(node, `must be the number 1, not ${(0,yaml_node/* describeNode */.WQ)(node)}; write version: 1`),
    toSchema: () => ({ const: 1 }),
    print: (number) => number,
    parts: [],
};
function wholeNumber(what) {
    return {
        read: (node, at) => {
            if ((0,yaml_node/* isReported */.Ob)(node))
                return undefined;
            const value = (0,dist/* isScalar */.jn)(node) ? node.value : null;
            if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
                return value;
            return at.reject(node, `must be ${what}, not ${(0,yaml_node/* describeNode */.WQ)(node)}`);
        },
        toSchema: () => ({ type: 'integer', minimum: 1 }),
        print: (number) => number,
        parts: [],
    };
}
function filled(what) {
    return (0,text_shape/* text */.Qq)({
        what,
        parse: (source) => (source === '' ? { error: `is empty; write ${what}` } : source),
        schema: { minLength: 1 },
    });
}
/** What is not written as reports write it would never be found again. */
const baseline_shape_image = (0,text_shape/* text */.Qq)({
    what: 'an image such as docker.io/library/node:22',
    parse: (source) => {
        const reference = (0,image_reference/* parseReference */.F2)(source);
        if ('error' in reference)
            return { error: 'is not an image; write one such as docker.io/library/node:22' };
        const whole = (0,image_reference/* formatReference */.FH)(reference);
        return whole === source ? source : { error: `must be written in full; write ${whole}` };
    },
    schema: { minLength: 1, examples: ['docker.io/library/node:22'] },
});
const content = (0,text_shape/* text */.Qq)({
    what: 'a hash such as sha256:0123…',
    parse: (source) => /^sha256:[0-9a-f]{64}$/.test(source) ? source : { error: 'is not sha256: and 64 digits from 0 to f' },
    schema: { pattern: '^sha256:[0-9a-f]{64}$' },
});
/** A finding is about an image, about what is written in place of one, about a build, or about a file. */
function checkSubject(values, node, at) {
    const { image, written, role, build, line, content: hash } = values;
    const subjects = [image, written, hash].filter((value) => value !== null).length;
    if (subjects > 1)
        at.reject(node, 'may have only one of the keys image, written and content');
    const isIncomplete = hash === null ? build !== null || line !== null : (build === null) === (line === null);
    if (isIncomplete && subjects < 2 && at.writes(['build', 'line', 'content']))
        at.reject(node, 'needs content with either line, for a file, or build');
    if (subjects !== 1 || (hash === null) === (role !== null))
        return;
    if (hash !== null)
        at.reject(node, 'must not have a role, because it is not about an image');
    else if (!at.writes(['role']))
        at.reject(node, 'lacks the key "role"; write role: final');
}
const finding = (0,shape/* placed */.GS)((0,struct_shape/* struct */.w3)({
    image: (0,field/* field */.Z)(baseline_shape_image, 'The image that is pulled, in full.'),
    written: (0,field/* field */.Z)(filled('what the file says'), 'What the file says, where no image is known.'),
    rule: (0,field/* field */.Z)((0,text_shape/* choice */.Yq)(rules/* RULE_IDS */.Iu, 'the name of a rule'), 'The rule that it breaks.', {
        required: 'rule: unapproved',
    }),
    role: (0,field/* field */.Z)((0,text_shape/* choice */.Yq)(reading/* ROLES */.g, 'a role'), 'What the image is for.'),
    build: (0,field/* field */.Z)(filled('the name of a build'), 'A build of something that is not in the repository, or of a value that cannot be known.'),
    line: (0,field/* field */.Z)(wholeNumber('the number of a line'), 'The line, of a finding about the file itself.'),
    content: (0,field/* field */.Z)(content, 'The hash of the file, or of all that is said of the build.'),
    count: (0,field/* field */.Z)(wholeNumber('a number from 1, which says how often'), 'How often the file has it.', {
        otherwise: 1,
    }),
}, {
    what: 'a finding',
    home: { inside: 'findings' },
    needs: [
        {
            oneOf: ['image', 'written', 'content'],
            otherwise: 'says nothing of what breaks the rule; write image: docker.io/library/node:22',
        },
    ],
    check: checkSubject,
}));
const file = (0,shape/* placed */.GS)((0,struct_shape/* struct */.w3)({
    file: (0,field/* field */.Z)(filled('a path'), 'The file, from the root of the repository.', {
        required: 'file: api/Dockerfile',
    }),
    findings: (0,field/* field */.Z)((0,collection_shape/* list */.p_)(finding, { what: 'findings' }), 'What was found in it.', {
        required: 'findings: […]',
    }),
}, { what: 'a file with findings', home: { entryOf: 'files' } }));
/** A whole baseline. */
const baselineShape = (0,struct_shape/* struct */.w3)({
    version: (0,field/* field */.Z)(version, 'The version of this format.', {
        required: 'version: 1 as the first line',
        otherwise: 1,
    }),
    expires: (0,field/* field */.Z)(value_shapes/* day */.v, 'The last day on which it excuses anything.'),
    files: (0,field/* field */.Z)((0,collection_shape/* list */.p_)(file, { what: 'files', mayBeEmpty: true, maxLength: 100_000 }), 'The files with findings.', {
        required: 'files: []',
        whenEmpty: 'write files: [] if nothing is recorded',
    }),
}, { what: 'a baseline', home: 'top' });

// EXTERNAL MODULE: ./lib/src/core/baseline/record-key.js
var record_key = __webpack_require__(9519);
;// CONCATENATED MODULE: ./lib/src/core/baseline/load-baseline.js






/** Larger ones are refused: GitHub sends no more at once, and nobody reviews them. In bytes. */
const MAX_BASELINE_SIZE = 1_000_000;
const DOCUMENT = {
    noun: 'baseline',
    maxLength: MAX_BASELINE_SIZE,
    whenLong: 'fix what is easily fixed, or leave more to the policy, and write it again',
    beginning: '"version: 1" and "files: []"',
    keys: '"version: 1" and "files:"',
};
const HOMES = (0,key_homes/* collectKeyHomes */.K)(baselineShape, DOCUMENT.noun);
/** Reads a baseline. It is null exactly if there is a problem, and all of them are errors. */
function loadBaseline(path, source) {
    const document = new policy_document/* PolicyDocument */.W(path, source, DOCUMENT);
    const root = (0,yaml_source/* parseYamlSource */.W)(document);
    const read = root === null ? undefined : baselineShape.read(root, new shape/* Cursor */.bs(document, HOMES));
    if (read !== undefined)
        reportRepeated(document, read);
    const isUsable = read !== undefined && !document.hasErrors;
    return {
        baseline: isUsable ? { expires: read.expires, files: read.files } : null,
        problems: document.listProblems(),
    };
}
/** What is written twice may be a merge that went wrong, or may mean two: the one who knows writes it down. */
function reportRepeated(document, { files }) {
    const names = new Map();
    for (const { file, place, findings } of files) {
        const line = names.get(file);
        if (line === undefined)
            names.set(file, place.line);
        else
            document.report(place, `"${place.key}" names a file that is in line ${line} too; write its findings in one place`);
        const keys = new Map();
        for (const finding of findings) {
            const key = (0,record_key/* identifyRecord */.U)(finding);
            const first = keys.get(key);
            if (first === undefined)
                keys.set(key, finding.place.line);
            else
                document.report(finding.place, `"${finding.place.key}" is in line ${first} too; remove one of them, or write count: 2 if the file has it twice`);
        }
    }
}


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toRecord),
/* harmony export */   U: () => (/* binding */ identifyRecord)
/* harmony export */ });
/** What a finding is recognised by within its file. */
function identifyRecord({ image, written, rule, role, build, line, content }) {
    return JSON.stringify([rule, image, written, role, build, line, content]);
}
/**
 * A finding as a baseline names it: by the image that is pulled, by what is written where no image is known, by all that is
 * said of a build that is elsewhere, and by the bytes of the file where it is about the file. Null where nothing would tell when what it is about changes.
 */
function toRecord(finding) {
    const { rule, image, written, role, line, content, outside } = finding;
    const nothing = { image: null, written: null, role: null, build: null, line: null, content: null };
    if (role !== null && image !== null)
        return { ...nothing, rule, image, role };
    if (outside !== undefined)
        return content === undefined ? null : { ...nothing, rule, build: outside.build, content };
    if (role !== null && written !== '')
        return { ...nothing, rule, written, role };
    return content === undefined || line === 0 ? null : { ...nothing, rule, line, content };
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

/***/ 1928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runPolicyTests)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4233);
/* harmony import */ var _image_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8605);
/* harmony import */ var _judged_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(741);





/**
 * Runs the tests that a policy carries, and those of the policies that it extends under those. Exact: warnings count, what
 * an exception waives does not. A failing test is a problem of level error at its line.
 */
function runPolicyTests(policy, options) {
    const judge = { policy, ...options };
    const waivers = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .openWaivers */ .m)(policy, options.today);
    return [
        ...(policy.parent === null ? [] : runPolicyTests(policy.parent, options)),
        ...policy.tests.flatMap((test) => runTest(judge, waivers, test) ?? []),
    ];
}
function runTest(judge, waivers, test) {
    const { from, role, path, expect, place } = test;
    const expected = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .Iu.filter((id) => expect !== 'ok' && expect.includes(id));
    const found = findRules(judge, waivers, test);
    const got = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .Iu.filter((id) => found.has(id));
    if (expected.join() === got.join())
        return null;
    return {
        file: place.file,
        line: place.line,
        column: place.column,
        level: 'error',
        message: `The test of ${from} (role ${role}, path ${path}) expects ${format(expected)} but gets ${format(got)}.`,
    };
}
/** The rules that a reference breaks and no exception waives. */
function findRules(judge, waivers, { from, role, path }) {
    if ((0,_image_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .pullsNothing */ .OO)(from, role))
        return new Set();
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(from);
    if ('error' in reference)
        return new Set(['unreadable']);
    const judged = (0,_judged_image_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeImage */ .xQ)(judge, reference, role, path);
    const { references, denial } = judged;
    const waive = ({ rule }) => waivers.find(path, { rule, references, denial });
    const open = (0,_judged_image_js__WEBPACK_IMPORTED_MODULE_3__/* .settleFindings */ .gx)(judged, waive).filter(({ waiver }) => waiver === null);
    return new Set(open.map(({ found }) => found.rule));
}
function format(rules) {
    return rules.length === 0 ? 'ok' : rules.join(', ');
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

/***/ 2314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exitCode),
  G: () => (/* binding */ openGate)
});

// EXTERNAL MODULE: ./lib/src/core/judge/finding-order.js
var finding_order = __webpack_require__(6284);
// EXTERNAL MODULE: ./lib/src/core/judge/exception-expiry.js
var exception_expiry = __webpack_require__(3081);
// EXTERNAL MODULE: ./lib/src/core/baseline/baseline-change.js
var baseline_change = __webpack_require__(1584);
// EXTERNAL MODULE: ./lib/src/core/baseline/baseline-notes.js
var baseline_notes = __webpack_require__(8923);
// EXTERNAL MODULE: ./lib/src/core/baseline/baseline-permission.js
var baseline_permission = __webpack_require__(6071);
// EXTERNAL MODULE: ./lib/src/core/baseline/record-key.js
var record_key = __webpack_require__(9519);
;// CONCATENATED MODULE: ./lib/src/core/baseline/recorded-findings.js

/**
 * Finds the record of each finding: the same rule about the same image in the same file and role, or where it shipped and now
 * does less. A record covers as many places of the file as it counts, from the top; what is waived needs none.
 */
function matchRecords(findings, { files }) {
    const held = new Map();
    for (const { file, findings: recorded } of files)
        for (const record of recorded)
            held.set(JSON.stringify([file, (0,record_key/* identifyRecord */.U)(record)]), { record, left: record.count });
    const records = new Map();
    const byPlace = new Map();
    for (const asFinal of [false, true]) {
        for (const finding of findings) {
            if (finding.waiver !== null || records.has(finding))
                continue;
            const record = takeRecord(finding, asFinal, held, byPlace);
            if (record !== null)
                records.set(finding, record);
        }
    }
    const unused = files.flatMap(({ file, findings: recorded }) => recorded.flatMap((record) => {
        const count = held.get(JSON.stringify([file, (0,record_key/* identifyRecord */.U)(record)]))?.left ?? 0;
        return count === 0 ? [] : [{ file, record, count }];
    }));
    return { records, unused };
}
/** What an image does less in than in what ships; a frontend is the build itself. */
const LESSER = new Set(['build', 'copied', 'mounted']);
/** A place counts once, whatever one rule finds there. */
function takeRecord(finding, asFinal, held, byPlace) {
    const own = (0,record_key/* toRecord */.L)(finding);
    if (own === null || (asFinal && !LESSER.has(own.role)))
        return null;
    const { file, line, column } = finding;
    const key = JSON.stringify([file, (0,record_key/* identifyRecord */.U)(asFinal ? { ...own, role: 'final' } : own)]);
    const place = JSON.stringify([line, column, key]);
    const known = byPlace.get(place);
    if (known !== undefined)
        return known;
    const found = held.get(key);
    if (found === undefined || found.left === 0)
        return null;
    found.left--;
    byPlace.set(place, found.record);
    return found.record;
}

;// CONCATENATED MODULE: ./lib/src/core/baseline/baseline-effect.js





/**
 * Marks what the baseline records as existing. `findings`: all of the files, in the order of the report; `isNew`: what cannot
 * have been there, because only what is new was looked for.
 */
function applyBaseline(findings, isNew, { baseline, source, isOwnPolicy, change, isGone }, { policy, today, findExtent }) {
    const { expires } = baseline;
    const refusal = (0,baseline_permission/* findRefusal */.W)(policy, isOwnPolicy);
    const applies = refusal === null && (expires === null || (0,exception_expiry/* judgeExpiry */.B)(expires, today) !== 'expired');
    const { records, unused } = matchRecords(findings.filter((finding) => !isNew(finding)), baseline);
    const gone = unused.filter(({ file }) => {
        const extent = findExtent(file);
        return extent === 'whole' || (extent === 'unknown' && isGone(file));
    });
    const summary = {
        ...source,
        expires,
        applies,
        recorded: (0,baseline_change/* countRecorded */.W)(baseline),
        fixed: gone.flatMap((record) => toFixed(record, change)),
    };
    return {
        findings: applies
            ? findings.map((finding) => mark(finding, source.source, records.get(finding)))
            : findings,
        unused: gone,
        summary,
        notes: (0,baseline_notes/* describeBaseline */.F)(summary, { refusal, today }),
    };
}
function mark(finding, file, record) {
    if (record === undefined)
        return finding;
    return { ...finding, existing: true, recorded: { file, line: record.place.line } };
}
/** What the change removes from the baseline already needs no word. */
function toFixed({ file, record, count }, change) {
    const { rule, image, written, role, place } = record;
    const removed = change === null ? 0 : Math.max(0, record.count - change.countLeft(file, record));
    const left = count - removed;
    return left > 0 ? [{ file, rule, image, written, role, count: left, line: place.line }] : [];
}

;// CONCATENATED MODULE: ./lib/src/core/baseline/gathered-findings.js


function openGathering({ policy, today, scope, wholeTree, hash }) {
    const findings = [];
    const newFindings = new Set();
    const judged = new Map();
    const isListed = ({ existing }) => !existing || scope === 'changed-references';
    /** A finding about the file itself is recognised by its bytes, one about what a build decides by what is said of that. */
    function addContent(found, { bytes }) {
        if (bytes === undefined || hash === undefined)
            return found;
        const content = found.some(({ role }) => role === null) ? hash(bytes) : '';
        return found.map((finding) => {
            if (finding.outside !== undefined)
                return { ...finding, content: hash(finding.outside.identity) };
            return finding.role === null ? { ...finding, content } : finding;
        });
    }
    return {
        addFile({ head, reading, isInline }, found) {
            const isWhole = !isInline && reading?.problem === null && judged.get(head.path) !== 'part';
            judged.set(head.path, isWhole ? 'whole' : 'part');
            for (const finding of addContent(found, head)) {
                findings.push(finding);
                if (isInline && scope !== 'all')
                    newFindings.add(finding);
            }
        },
        addBuildFile(found) {
            for (const each of found) {
                const { outside } = each;
                const isKnown = outside !== undefined && hash !== undefined;
                const finding = isKnown ? { ...each, content: hash(outside.identity) } : each;
                findings.push(finding);
                if (scope !== 'all')
                    newFindings.add(finding);
            }
        },
        list: () => (0,finding_order/* sortFindings */.Tc)(findings.filter(isListed)),
        apply(baseline) {
            const isNew = (finding) => newFindings.has(finding);
            const findExtent = (file) => judged.get(file) ?? (wholeTree ? 'whole' : 'unknown');
            // what is not reported takes its share of what is recorded all the same
            const all = (0,finding_order/* sortFindings */.Tc)(findings);
            const effect = applyBaseline(all, isNew, baseline, { policy, today, findExtent });
            const listed = new Set(all.flatMap((finding, index) => (isListed(finding) ? [index] : [])));
            return { ...effect, findings: effect.findings.filter((_, index) => listed.has(index)) };
        },
    };
}

// EXTERNAL MODULE: ./lib/src/core/builds/judged/inline-places.js
var inline_places = __webpack_require__(176);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(2354);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(2759);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/resolve/frontend.js
var frontend = __webpack_require__(3950);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/directives.js
var directives = __webpack_require__(5333);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/parse-file.js + 3 modules
var parse_file = __webpack_require__(7063);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/frontend-difference.js





/** Spaces beyond ASCII are several bytes: any of them counts. */
const INSTRUCTION = /^[\s\x80-\xff]*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\s/i;
/** An escape that decides where a flag ends; elsewhere in a flag it cannot reveal an image. */
const BOUNDARY = /[`\\](?:[\s"']|$)/;
/** Longer names do not count as plain. */
const MAX_NAME = 100;
const PLAIN_NAME = /^-?[ \t]*["']?(\w+)["']?(?:[\s;|&>)]|$)/;
const KEYWORD = /^(?:add|arg|cmd|copy|entrypoint|env|expose|from|healthcheck|label|maintainer|onbuild|run|shell|stopsignal|user|volume|workdir)$/i;
/** Directives are at the top, one comment per line. */
const ESCAPE_ON_TOP = /^(?:[^#\n]*#[^\n]*\n)*?[^#\n]*#[^\n]*escape/i;
/**
 * What of {@link findDifferences} matters for the frontend that reads the file: the one of `# syntax=`, or if there is none the
 * builder's own, of any age. A frontend that is not Docker's may read anything: nothing is reported for it.
 */
function findFrontendDifferences(bytes, { images, frontendDifference, unnamedFrontend }) {
    const other = frontendDifference === undefined ? [] : [frontendDifference];
    if (!isSuspect((0,byte_string/* toByteString */.pv)(bytes)))
        return other;
    const frontends = images.filter(({ via }) => via === 'syntax');
    const ages = frontends.map(({ replacedBy, reference }) => (0,frontend/* readReferenceAge */.Ro)(replacedBy === null ? reference : replacedBy.reference));
    const age = ages.length === 0 || unnamedFrontend === true ? 0 : Math.min(...ages);
    return [...findDifferences(bytes).filter(({ since }) => since > age), ...other];
}
/** Whether it is worth parsing the file again. */
function isSuspect(file) {
    if (ESCAPE_ON_TOP.test(file) || hasContinuedMark(file))
        return true;
    if (!file.includes('<<'))
        return false;
    return file.split('<<').some((name, index) => index > 0 && isCodeName(name));
}
/** Whether what follows `<<` could be a name that is code: anything but one plain word that is not a keyword. */
function isCodeName(text) {
    const [, name] = PLAIN_NAME.exec(text.slice(0, MAX_NAME)) ?? [];
    return name === undefined || KEYWORD.test(name);
}
/** Whether a line with `<` continues in the next one, which may have the other `<` or the name. */
function hasContinuedMark(file) {
    for (const { index } of file.matchAll(/[\\`][ \t\r]*\n/g)) {
        const start = file.lastIndexOf('\n', index) + 1;
        if (file.slice(start, index).includes('<'))
            return true;
    }
    return false;
}
/**
 * What older frontends than the one this reader equals would read differently: heredocs that they would read as
 * instructions (before 1.4, or before 1.16 with a space before the name), a `check` directive that ends their directives
 * before an `escape` (before 1.8), and escapes in flags under `` # escape=` `` (before 1.15). Never throws.
 */
function findDifferences(bytes) {
    const file = (0,byte_string/* toByteString */.pv)(bytes);
    const comments = [];
    try {
        const { nodes, escapeToken } = (0,parse_file/* parseFile */.j)(file, comments);
        return [
            ...findDirectiveDifferences(comments),
            ...nodes.flatMap((node) => findNodeDifferences(node, escapeToken)),
        ];
    }
    catch (error) {
        if (error instanceof refusal/* Refusal */.P_)
            return [];
        throw error;
    }
}
function findDirectiveDifferences(comments) {
    const reader = new directives/* DirectiveReader */.zj();
    let check = 0;
    for (const [index, { text, line }] of comments.entries()) {
        if (line !== index + 1)
            break;
        const directive = reader.readLine(text);
        if (directive === null)
            break;
        if (directive.name === 'check')
            check = line;
        if (directive.name === 'escape' && check > 0) {
            return [
                {
                    line: check,
                    message: 'end the directives at check and ignore the escape below',
                    since: 8,
                },
            ];
        }
    }
    return [];
}
function findNodeDifferences(node, escapeToken) {
    const { line } = node;
    const found = [];
    if (node.heredocs.length > 0 && node.heredocs.every(({ name, body }) => isAlsoCode(`${body}${name}`))) {
        found.push({ line, message: 'may read the lines of this heredoc as instructions', since: 16 });
    }
    const flags = node.child === null ? node.flags : [...node.flags, ...node.child.flags];
    const texts = flags.map(({ start, end }) => node.source.text.slice(start, end));
    if (escapeToken === '`' && texts.some((text) => BOUNDARY.test(text))) {
        found.push({
            line,
            message: 'take the backslash for the escape character and so see different flags here',
            since: 15,
        });
    }
    return found;
}
/** Whether each line would pass as an instruction, a comment or an empty line: other lines make an older frontend refuse the file. */
function isAlsoCode(text) {
    let continued = false;
    return text.split('\n').every((line) => {
        const passes = continued || /^[\s\x80-\xff]*(?:#|$)/.test(line) || INSTRUCTION.test(`${line} `);
        continued = /[\\`]\s*$/.test(line);
        return passes;
    });
}

// EXTERNAL MODULE: ./lib/src/core/day.js
var day = __webpack_require__(4102);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/inline-exceptions.js




const START = /^#\s*base-image-gate\s*:\s*/;
const EXAMPLE = '# base-image-gate: except unapproved owner=@acme/web reason="WEB-7: …" expires=2026-12-31';
/**
 * The comments `# base-image-gate: except …`, if BuildKit sees them as comments: a line of a heredoc is not a comment. Several
 * comment lines in a row cover the next instruction. Never throws.
 */
function findInlineExceptions(bytes) {
    const file = (0,byte_string/* toByteString */.pv)(bytes);
    if (!file.includes('base-image-gate'))
        return [];
    const comments = [];
    try {
        (0,parse_file/* parseFile */.j)(file, comments);
    }
    catch (error) {
        if (!(error instanceof refusal/* Refusal */.P_))
            throw error;
    }
    return comments.flatMap((comment) => readComment(comment) ?? []);
}
function readComment({ text, line, covers }) {
    const words = (0,byte_string/* decodeText */.g7)(text);
    const start = START.exec(words);
    if (start === null)
        return null;
    const parsed = parseException(words.slice(start[0].length));
    if (typeof parsed === 'string')
        return { line, error: parsed };
    if (covers === null)
        return { line, error: 'no instruction follows it' };
    return { line, coversLine: covers, ...parsed };
}
function parseException(text) {
    const tokens = text.match(/[^\s=",]+="[^"]*"|[^\s,]+/g) ?? [];
    if (tokens[0] !== 'except')
        return `write ${EXAMPLE}`;
    const rules = [];
    const settings = new Map();
    for (const token of tokens.slice(1)) {
        const equals = token.indexOf('=');
        if (equals < 0) {
            rules.push(token);
            continue;
        }
        const key = token.slice(0, equals);
        if (key !== 'owner' && key !== 'reason' && key !== 'expires')
            return `${key} is not a known setting; write ${EXAMPLE}`;
        if (settings.has(key))
            return `${key} is given twice`;
        settings.set(key, token.slice(equals + 1).replace(/^"(.*)"$/, '$1'));
    }
    return checkException(rules, settings);
}
function checkException(rules, settings) {
    const [owner = '', reason = '', expires = ''] = ['owner', 'reason', 'expires'].map((key) => settings.get(key)?.trim());
    if (rules.length === 0)
        return `it does not name a rule; write ${EXAMPLE}`;
    if (owner === '')
        return 'owner is missing';
    if (reason === '')
        return 'reason is missing';
    if (expires === '')
        return 'expires is missing: the last day on which it applies, for example expires=2026-12-31';
    if (!(0,day/* isDay */.N)(expires))
        return `expires=${expires} is not a date; write for example expires=2026-12-31`;
    return { rules, owner, reason, expires };
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/variants/build-plan.js
var build_plan = __webpack_require__(6544);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/variants/read-variants.js + 24 modules
var read_variants = __webpack_require__(9814);
// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(3923);
;// CONCATENATED MODULE: ./lib/src/core/judge/built-by.js

/**
 * The finding with the build that makes the difference: the one whose value it needs, else `touchedBy`, the build for which
 * a file that did not change is judged.
 */
function nameBuilder(finding, builds, touchedBy) {
    const needed = finding.decidedBy?.builds;
    const build = needed === undefined
        ? touchedBy
        : builds.find(({ file, line, name }) => file === needed.file && line === needed.line && name === needed.name);
    return build === undefined ? finding : { ...finding, builtBy: describe(finding, build) };
}
function describe(finding, build) {
    const { file, line, name, sources = [], places = new Map() } = build;
    const own = toLine(file, line);
    const value = finding.decidedBy?.builds === undefined ? places.get('dockerfile') : findValue(finding, build);
    const others = [...places.values()].map((place) => toLine(place.file, place.line));
    const all = [
        ...(value === undefined ? [] : [value]),
        own,
        ...others,
        ...sources.map((path) => toLine(path, 1)),
    ];
    const byFile = new Map();
    for (const place of all)
        if (!byFile.has(place.file))
            byFile.set(place.file, place);
    return { name, places: [...byFile.values()] };
}
/** Where the value is written that a finding comes from, as far as its name tells. */
function findValue({ written, image, role }, { args, contexts, target, unknownArgs, places }) {
    for (const [name, value] of contexts)
        if (image !== null && image !== written && normalise(value) === image)
            return places?.get(`contexts.${name}`);
    const known = [...args].filter(([, value]) => value !== '' && written.includes(value));
    const [longest] = known.sort(([, one], [, other]) => other.length - one.length);
    const unknown = unknownArgs.find((name) => written.includes(`$${name}`));
    const name = longest?.[0] ?? unknown;
    if (name !== undefined)
        return places?.get(`args.${name}`);
    return role === 'final' && target !== null ? places?.get('target') : undefined;
}
function normalise(context) {
    const reference = (0,image_reference/* parseReference */.F2)(context.replace(/^docker-image:\/\//, ''));
    return 'error' in reference ? null : (0,image_reference/* formatReference */.FH)(reference);
}
function toLine(file, line) {
    return { file, line, column: 1, endLine: line, endColumn: 1 };
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/misplaced-args.js
var misplaced_args = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/src/core/level.js
var core_level = __webpack_require__(9174);
// EXTERNAL MODULE: ./lib/src/core/message.js
var core_message = __webpack_require__(9307);
// EXTERNAL MODULE: ./lib/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(7800);
// EXTERNAL MODULE: ./lib/src/core/judge/hints/found-text.js
var found_text = __webpack_require__(9689);
// EXTERNAL MODULE: ./lib/src/core/image/official-images.js + 1 modules
var official_images = __webpack_require__(6404);
// EXTERNAL MODULE: ./lib/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(8433);
;// CONCATENATED MODULE: ./lib/src/core/judge/hints/unofficial-name.js




/** The findings that say nothing useful of a name that nobody meant to pull. */
const CONCERNED = new Set(['unapproved', 'unpinned']);
/**
 * Says with the first finding about a reference what else may have been meant: a stage with a different name, an image
 * that was built locally, an argument that has a value only further down.
 */
function explainName(findings, use) {
    const first = findings.findIndex(({ found }) => CONCERNED.has(found.rule));
    if (first < 0)
        return findings;
    const doubt = findDoubt(use);
    if (doubt === null)
        return findings;
    return findings.map((item, index) => index === first ? { ...item, found: explain(item.found, doubt) } : item);
}
function findDoubt(use) {
    const { reference, replacedBy, nearestStage: stage = null, misplaced = [] } = use;
    const unofficial = replacedBy === null && reference !== null ? (0,official_images/* findUnofficialName */.bQ)(reference) : null;
    if (unofficial === null && stage === null && misplaced.length === 0)
        return null;
    const image = unofficial !== null && stage === null ? (0,name_suggestion/* suggestName */.SX)(unofficial, official_images/* OFFICIAL_IMAGES */.$2.names) : null;
    return { unofficial, stage, image, use };
}
function explain(found, doubt) {
    const { unofficial, stage, image, use } = doubt;
    const misplaced = (0,misplaced_args/* describeMisplaced */.cQ)(use.misplaced ?? []);
    const reasons = [
        ...(unofficial === null
            ? []
            : [
                (0,core_message/* own */.ZV)(`No official image has this name (list of ${official_images/* OFFICIAL_IMAGES */.$2.asOf}); is it a stage, or built locally?`),
            ]),
        ...(stage === null ? [] : [describeStage(stage, use.written)]),
        ...(image === null ? [] : [(0,core_message/* say */.cv) `The closest one is ${image}.`]),
        ...(misplaced === null ? [] : [(0,core_message/* say */.cv) `${misplaced.why}.`]),
    ];
    const message = (0,core_message/* joinMessages */.hw)([found.message, ...reasons], ' ');
    if (found.fix === null)
        return { ...found, message };
    const description = misplaced !== null && unofficial === null && stage === null
        ? (0,core_message/* joinMessages */.hw)([misplaced.advice, found.fix.description], '; or: ')
        : describeFix(found, found.fix.description, doubt);
    return { ...found, message, fix: { ...found.fix, description } };
}
function describeStage({ kind, name, line }, written) {
    const pulled = `docker.io/library/${written}`;
    const called = name === null ? (0,core_message/* own */.ZV)('the stage') : (0,core_message/* say */.cv) `the stage ${name}`;
    switch (kind) {
        case 'number':
            return (0,core_message/* say */.cv) `Only COPY --from counts stages; to build on ${called} in line ${line}, name it. Docker would pull ${pulled}.`;
        case 'later':
            return (0,core_message/* say */.cv) `A FROM sees only the stages above it, but ${called} is below, in line ${line}; Docker would pull ${pulled}.`;
        default:
            return (0,core_message/* say */.cv) `No stage has that name, the closest is ${name ?? ''}; Docker would pull ${pulled}.`;
    }
}
function describeFix({ rule, fix }, description, { unofficial, stage, image }) {
    if (fix !== null && fix.replacement !== null)
        return description;
    const near = stage?.name ?? image;
    const write = stage?.kind === 'later' && near !== null
        ? (0,core_message/* say */.cv) `Move the stage ${near} up if you mean that`
        : near === null
            ? (0,core_message/* own */.ZV)(stage === null ? 'Write the name of a stage' : 'Give the stage a name and write that')
            : (0,core_message/* say */.cv) `Write ${near} if you mean that`;
    if (unofficial === null)
        return (0,core_message/* joinMessages */.hw)([write, description], '; or: ');
    const since = rule === 'unapproved'
        ? (0,core_message/* say */.cv) `, or allow ${`docker.io/library/${unofficial}`} if it has become official since`
        : (0,core_message/* own */.ZV)('');
    return (0,core_message/* joinMessages */.hw)([write, (0,core_message/* own */.ZV)(', or the full name with its registry'), since]);
}

;// CONCATENATED MODULE: ./lib/src/core/judge/image-memo.js
/** Images kept at most: memory must not grow with the number of files. */
const LIMIT = 20_000;
/** Two files share what is known where the same overrides select both. */
function openMemo(policy) {
    const byPath = policy.overrides.flatMap(({ paths }) => (paths === null ? [] : [paths]));
    const shelves = new Map();
    let lastPath = null;
    let overrides = '';
    let size = 0;
    function findShelf(role, tagWritten) {
        const key = `${overrides}${role}${tagWritten ? ':' : ''}`;
        let shelf = shelves.get(key);
        if (shelf === undefined) {
            shelf = new Map();
            shelves.set(key, shelf);
        }
        return shelf;
    }
    return {
        get(path, role, image, tagWritten, make) {
            if (path !== lastPath) {
                lastPath = path;
                overrides = byPath
                    .map((globs) => (globs.some((glob) => glob.matchesAnyCase(path)) ? '1' : '0'))
                    .join('');
            }
            const known = findShelf(role, tagWritten).get(image);
            if (known !== undefined)
                return known;
            const made = make();
            if (size++ >= LIMIT) {
                shelves.clear();
                size = 0;
            }
            findShelf(role, tagWritten).set(image, made);
            return made;
        },
    };
}

// EXTERNAL MODULE: ./lib/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(8214);
// EXTERNAL MODULE: ./lib/src/core/policy/query/approval-status.js + 2 modules
var approval_status = __webpack_require__(831);
;// CONCATENATED MODULE: ./lib/src/core/judge/inline-waivers.js





/** How many days an exception in a Dockerfile may last; null: the policy, or one above it, does not take any. */
function findInlineDays(policy) {
    if (!policy.settings.inlineExceptions)
        return null;
    const { maxException } = policy.settings;
    if (policy.parent === null || policy.parent.settings.inlineExceptions)
        return maxException;
    const delegated = (0,allow_list/* findDelegatedDays */.S)(policy.parent);
    return delegated === null ? null : Math.min(delegated, maxException);
}
function openInlineWaivers(policy, today) {
    const days = findInlineDays(policy);
    const last = days === null ? null : (0,day/* addDays */.fi)(today, days);
    const problems = [];
    let file = '';
    let held = [];
    function warn(line, { text, foreign }) {
        problems.push({ file, line, column: 1, level: 'warning', message: text, foreign });
    }
    function hold(exception, lastDay) {
        if (exception.error !== undefined) {
            warn(exception.line, (0,core_message/* say */.cv) `This exception is not used: ${exception.error}.`);
            return;
        }
        const { line, coversLine, rules, owner, reason, expires } = exception;
        const expiry = (0,exception_expiry/* judgeExpiry */.B)(expires, today);
        if (expires > lastDay) {
            warn(line, (0,core_message/* own */.ZV)(`This exception is not used: the policy accepts ${lastDay} at the latest.`));
        }
        else if (expiry === 'expired') {
            warn(line, (0,core_message/* own */.ZV)(`This exception expired on ${expires} and no longer applies; remove it or renew it.`));
        }
        else {
            if (expiry === 'expiring')
                warn(line, (0,core_message/* say */.cv) `This exception (${owner}) ends on ${(0,core_message/* own */.ZV)(expires)}.`);
            held.push({
                line,
                coversLine,
                rules,
                waiver: { owner, reason, expires, key: 'inline', line },
                used: false,
            });
        }
    }
    return {
        enter(path, exceptions) {
            file = path;
            if (held.length > 0)
                held = [];
            if (last !== null)
                for (const exception of exceptions)
                    hold(exception, last);
        },
        find(line, { rule, denial }) {
            if (held.length === 0 || !(0,approval_status/* mayWaive */.q)(policy, 'inline', rule, denial))
                return null;
            const covering = held.filter(({ coversLine, rules }) => coversLine === line && rules.includes(rule));
            for (const candidate of covering)
                candidate.used = true;
            return covering[0]?.waiver ?? null;
        },
        leave() {
            for (const { line, used } of held) {
                if (!used)
                    warn(line, (0,core_message/* own */.ZV)('This exception is not needed; remove it.'));
            }
            if (held.length > 0)
                held = [];
        },
        report: () => problems,
    };
}

// EXTERNAL MODULE: ./lib/src/core/judge/judged-image.js
var judged_image = __webpack_require__(2327);
// EXTERNAL MODULE: ./lib/src/core/policy/rule-settings.js
var rule_settings = __webpack_require__(2675);
// EXTERNAL MODULE: ./lib/src/core/rules/index.js + 12 modules
var core_rules = __webpack_require__(4233);
// EXTERNAL MODULE: ./lib/src/core/judge/level.js
var level = __webpack_require__(2562);
;// CONCATENATED MODULE: ./lib/src/core/judge/unseen/hidden-rules.js




const VIOLATION = { message: { text: '', foreign: [] }, fix: null, decidedBy: null };
/**
 * The rules that would block an image which the gate did not see in a file that BuildKit may build. A finding that says so
 * is never milder than they are, and only an exception for all of them waives it; or whoever makes the gate lose sight of an
 * image would get past them.
 */
function findHiddenRules(policy, today, path) {
    const rules = selectForAnyImage(policy, path);
    const blocks = (rule) => findTodaysLevel(policy, rules, rule, today) === 'block';
    return core_rules/* RULE_IDS */.Iu.filter((rule) => rule !== 'unreadable' && canFind(policy, rule) && blocks(rule));
}
/** What an unseen image may be is not known, so every override for images counts where it is stricter. */
function selectForAnyImage(policy, path) {
    return policy.overrides
        .filter(({ images, paths }) => images !== null && (paths?.some((glob) => glob.matchesAnyCase(path)) ?? true))
        .reduce((rules, override) => (0,rule_settings/* takeStrictest */.vv)(rules, (0,rule_settings/* changeRules */.gB)(rules, override.rules)), (0,select_rules/* selectForFile */.CT)(policy, path));
}
function findTodaysLevel(policy, rules, rule, today) {
    const isReached = ({ blockFrom }) => blockFrom !== null && blockFrom <= today;
    const always = rule === 'deprecated' && policy.deprecated.some(isReached);
    const violation = always ? { ...VIOLATION, always: 'block' } : VIOLATION;
    return (0,level/* findLevel */.W)(rule, rules, policy.settings.unknown, violation, today).level;
}
/** Whether the policy says anything by which the rule could find an image. */
function canFind(policy, rule) {
    switch (rule) {
        case 'denied':
            return (0,select_rules/* listDenials */.H6)(policy).length > 0;
        case 'unapproved':
            return (0,select_rules/* hasAllowList */.U5)(policy);
        case 'deprecated':
            return policy.deprecated.length > 0;
        case 'unverified':
            return policy.evidence.length > 0;
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/judge/unseen/unseen-file.js




/** `limit`: the gate itself did not follow the text, so the finding is never milder than what it hides. `bytes`: there is no text. */
function judgeUnseen(judge, path, reason, what) {
    const { policy, today } = judge;
    const hidden = findHiddenRules(policy, today, path);
    const rules = (0,select_rules/* selectForFile */.CT)(policy, path);
    const overrides = (0,judged_image/* findOverrides */.ZP)(policy, { path, names: null, role: null });
    const hides = what === 'limit' ? hidden : [];
    const subject = { kind: 'unreadable', reason, hides, isLimit: what === 'limit' };
    const found = (0,judged_image/* runRules */.xG)(judge, subject, rules, overrides);
    const [first] = hides;
    if (first === undefined || found.some(({ level }) => level === 'block'))
        return { found, hidden };
    const strict = { ...rules, unreadable: { ...rules.unreadable, level: 'block', effective: null } };
    return { found: (0,judged_image/* runRules */.xG)(judge, subject, strict, overrides).map((one) => harden(one, first)), hidden };
}
function harden(found, rule) {
    const why = (0,core_message/* own */.ZV)(`It blocks because it may hide an image that "${rule}" blocks.`);
    return { ...found, message: (0,core_message/* joinSentences */.DP)(found.message, why) };
}

// EXTERNAL MODULE: ./lib/src/core/judge/waivers.js
var judge_waivers = __webpack_require__(741);
;// CONCATENATED MODULE: ./lib/src/core/judge/evaluate.js












const TOP = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function openEvaluation(judge) {
    const { policy, today } = judge;
    const waivers = (0,judge_waivers/* openWaivers */.m)(policy, today);
    const inlineWaivers = openInlineWaivers(policy, today);
    const images = openMemo(policy);
    /** In a role that it has besides, a use needs no build. */
    function openSpot(path, use, role) {
        return { path, place: use, use, role, build: role === use.role ? use.build : undefined };
    }
    function findWaiver(spot, target) {
        return waivers.find(spot.path, target) ?? inlineWaivers.find(spot.place.line, target);
    }
    function place(spot, found, waiver) {
        const { path, place, use, role, build } = spot;
        const { rule, level, decidedBy, topic } = found;
        const replaced = use?.replacedBy ?? null;
        const finding = {
            rule,
            level,
            file: path,
            line: place.line,
            column: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
            image: replaced === null ? (use?.image ?? null) : replaced.image,
            written: use?.written ?? '',
            via: use?.via ?? null,
            role,
            ...(0,found_text/* writeFound */.E)(found, { replaced, build, claim: use?.claim, path, inexact: use?.inexact === true }),
            waiver,
            decidedBy: build === undefined ? decidedBy : { ...decidedBy, builds: build },
            existing: false,
            ...findOutside(spot),
        };
        return { finding, topic };
    }
    /** What is known only where the build is run is recognised by all that files say of it. */
    function findOutside({ use, role, elsewhere }) {
        if (elsewhere !== undefined)
            return { outside: { build: elsewhere.build.name, identity: elsewhere.identity } };
        if (use?.doubts === undefined || use.image !== null)
            return {};
        const identity = JSON.stringify([role, use.written, use.doubts.map(({ own }) => own).sort()]);
        return { outside: { build: use.builds?.[0]?.name ?? use.build?.name ?? 'a build', identity } };
    }
    function judgeNameless(spot, subject, role) {
        const nameless = { path: spot.path, names: null };
        const rules = role === null ? (0,select_rules/* selectForFile */.CT)(policy, spot.path) : (0,select_rules/* selectRules */.uE)(policy, { ...nameless, role });
        return (0,judged_image/* runRules */.xG)(judge, subject, rules, (0,judged_image/* findOverrides */.ZP)(policy, { ...nameless, role })).map((found) => place(spot, found, findWaiver(spot, { rule: found.rule, references: [], denial: null })));
    }
    function placeUnseen(spot, reason, what) {
        const { found, hidden } = judgeUnseen(judge, spot.path, reason, what);
        const waiver = waivers.findUnseen(spot.path, hidden, what);
        const hides = what === 'limit' && hidden.length > 0 ? { hides: hidden } : {};
        return found.map((one) => ({ finding: { ...place(spot, one, waiver).finding, ...hides }, topic: what }));
    }
    /** Adds what is wrong with the image that a use pulls. Nearly always nothing: this is the path that must be fast. */
    function judgePulled(path, use, role, findings) {
        const { reference, image } = use.replacedBy ?? use;
        if (reference === null || image === null)
            return;
        const judged = images.get(path, role, image, reference.tagWritten, () => (0,judged_image/* judgeImage */.xQ)(judge, reference, role, path));
        const { approval, others, references, denial } = judged;
        if (approval.length === 0 && others.length === 0)
            return;
        const spot = openSpot(path, use, role);
        const waive = ({ rule }) => findWaiver(spot, { rule, references, denial });
        const settled = explainName((0,judged_image/* settleFindings */.gx)(judged, waive), use);
        for (const { found, waiver } of settled)
            findings.push(place(spot, found, waiver));
    }
    /** Adds that it cannot be told what a use pulls. */
    function judgeUnknown(path, use, role, refused, findings) {
        const { unresolved, reference, replacedBy, invalid, written, unknown = null } = use;
        const isKnown = unresolved.length === 0 && unknown === null;
        if (isKnown && (reference !== null || replacedBy !== null || refused))
            return;
        // a trigger that runs is refused where it does; one that does not pulls nothing, here or in a file that builds on it
        if (isKnown && use.via === 'onbuild')
            return;
        waivers.noteUnread(path);
        const hint = (0,misplaced_args/* describeMisplaced */.cQ)(use.misplaced ?? []) ?? undefined;
        const subject = !isKnown
            ? { kind: 'unresolved', arguments: unresolved, refusal: invalid, hint, unknown, via: use.via }
            : { kind: 'unreadable', reason: invalid ?? (0,core_message/* say */.cv) `${written} is not an image name`, hint };
        findings.push(...judgeNameless(openSpot(path, use, role), subject, role));
    }
    /** Adds why BuildKit refuses the file, unless a reference on that line says the same and says where in it. */
    function judgeProblem(path, problem, findings) {
        waivers.noteUnread(path);
        const { line, message, words, unresolved, build, hint, unknown = null, elsewhere } = problem;
        const place = { line, column: 1, endLine: line, endColumn: 1 };
        const spot = { path, place, use: null, role: null, build, elsewhere };
        if (problem.phase === 'limit') {
            findings.push(...placeUnseen(spot, words ?? message, 'limit'));
            return;
        }
        const subject = unresolved.length > 0 || elsewhere !== undefined
            ? { kind: 'unresolved', arguments: unresolved, refusal: message, hint, unknown, elsewhere }
            : { kind: 'unreadable', reason: words ?? message, hint };
        for (const placed of judgeNameless(spot, subject, null)) {
            const { rule, level } = placed.finding;
            const said = findings.some(({ finding }) => finding.rule === rule &&
                finding.line === line &&
                (0,core_level/* raiseLevel */.ns)(finding.level, level) === finding.level);
            if (!said)
                findings.push(placed);
        }
    }
    return {
        judgeReading(path, { problem, otherProblems = [], images, openBases = [] }, inline) {
            const findings = [];
            inlineWaivers.enter(path, inline);
            for (const use of [...images, ...openBases]) {
                // What is mounted and copied as well has to be good enough for both.
                for (const role of [
                    use.role,
                    ...(use.ownRole === undefined ? [] : [use.ownRole]),
                    ...(use.alsoAs ?? []),
                ]) {
                    judgePulled(path, use, role, findings);
                    judgeUnknown(path, use, role, problem !== null, findings);
                }
            }
            if (problem !== null)
                for (const met of [problem, ...otherProblems])
                    judgeProblem(path, met, findings);
            inlineWaivers.leave();
            return (0,finding_order/* mergeFindings */.DF)(findings);
        },
        judgeUnreadable(path, reason) {
            waivers.noteUnread(path);
            const spot = { path, place: TOP, use: null, role: null, build: undefined };
            return (0,finding_order/* mergeFindings */.DF)(placeUnseen(spot, reason, 'bytes'));
        },
        report: (sawEverything) => [...waivers.report(sawEverything), ...inlineWaivers.report()],
    };
}

// EXTERNAL MODULE: ./lib/src/core/policy/query/path-treatment.js
var path_treatment = __webpack_require__(9464);
;// CONCATENATED MODULE: ./lib/src/core/judge/existing-findings.js



/**
 * Marks findings that the base revision of the file has too: the same rule about the same image in the same role, at least
 * as severe and not waived there. An image that no build of the base pulled excuses none that is pulled now: a context or
 * value that a build no longer gives lets in what is written. A value that cannot be known is the same one where the same
 * build writes the same. Where the file could not be read to its end, what says so always counts.
 */
function markExisting(head, base) {
    const known = new Map();
    const certaintyInBase = openCertainty(base);
    const doubtsInBase = openDoubts(base);
    for (const finding of base.found) {
        if (finding.waiver !== null)
            continue;
        for (let certainty = certaintyInBase(finding); certainty >= 0; certainty--) {
            for (const doubt of doubtsInBase(finding)) {
                const key = identify(finding, certainty, doubt);
                known.set(key, (0,core_level/* raiseLevel */.ns)(known.get(key) ?? finding.level, finding.level));
            }
        }
    }
    if (known.size === 0)
        return head.found;
    const certaintyInHead = openCertainty({ ...head, isDescribed: true });
    const doubtsInHead = openDoubts(head);
    const refused = head.reading === null || head.reading.problem !== null;
    return head.found.map((finding) => {
        const { rule, level, waiver } = finding;
        const counts = refused && core_rules/* NAMELESS */.Z$.has(rule);
        if (waiver !== null || counts)
            return finding;
        const certainty = certaintyInHead(finding);
        const isKnown = doubtsInHead(finding).every((doubt) => {
            const before = known.get(identify(finding, certainty, doubt));
            return before !== undefined && (0,core_level/* raiseLevel */.ns)(before, level) === before;
        });
        return isKnown ? { ...finding, existing: true } : finding;
    });
}
/**
 * How sure it is that an image is pulled: 0, no build needs it; 1, one may; 2, one that a file describes does. What is about
 * no image counts as pulled. Where no file describes a build, whatever a build may need is pulled.
 */
function openCertainty({ reading, isDescribed }) {
    if (reading === null)
        return () => 2;
    const { images, openBases = [] } = reading;
    const pulled = new Set();
    const built = new Set();
    const place = ({ line, column }) => `${line}:${column}`;
    for (const use of [...images, ...openBases]) {
        if (use.reachable)
            pulled.add(place(use));
        const image = use.replacedBy === null ? use.image : use.replacedBy.image;
        if (use.builds !== undefined)
            built.add(`${place(use)} ${image}`);
    }
    return (finding) => {
        if (finding.role === null)
            return 2;
        if (!pulled.has(place(finding)))
            return 0;
        return !isDescribed || built.has(`${place(finding)} ${finding.image}`) ? 2 : 1;
    };
}
const NO_DOUBT = [''];
/** What is written where the name of an image cannot be known, for each build that it is unknown in. */
function openDoubts({ reading }) {
    const place = ({ line, column, written }) => `${line}:${column} ${written}`;
    const doubts = new Map();
    for (const use of [...(reading?.images ?? []), ...(reading?.openBases ?? [])])
        if (use.doubts !== undefined)
            doubts.set(place(use), [...(doubts.get(place(use)) ?? []), ...use.doubts.map(({ known }) => known)]);
    if (doubts.size === 0)
        return () => NO_DOUBT;
    return (finding) => (finding.image === null ? (doubts.get(place(finding)) ?? NO_DOUBT) : NO_DOUBT);
}
/**
 * Whether the policy selects both paths by the same overrides, exceptions and builds. Only then does a finding in the old place
 * excuse one in the new place: moving a Dockerfile out of `examples/` is a change.
 */
function isTreatedAlike(policy, one, other) {
    if (one === other)
        return true;
    return (0,path_treatment/* describeTreatment */.a)(policy, one) === (0,path_treatment/* describeTreatment */.a)(policy, other);
}
/** Without the mark where the same finding has none in another comparison. */
function withoutUncovered(marked, compared) {
    const describe = ({ rule, line, column, image, written, role }) => JSON.stringify([rule, line, column, image, written, role]);
    const fresh = new Set(compared.filter(({ existing }) => !existing).map(describe));
    return marked.map((finding) => finding.existing && fresh.has(describe(finding)) ? { ...finding, existing: false } : finding);
}
/** What the base has without the lines that a comment there excepts: what was excepted was never accepted as it is. */
function withoutExcepted(findings, inline) {
    const excepted = new Set(inline.flatMap((exception) => ('coversLine' in exception ? exception.coversLine : [])));
    return findings.filter(({ line }) => !excepted.has(line));
}
function identify({ rule, image, role, written }, certainty, doubt) {
    return JSON.stringify([rule, image ?? `written ${written}`, role, certainty, doubt]);
}

;// CONCATENATED MODULE: ./lib/src/core/judge/frontend-problem.js

/**
 * If the builder's frontend may read it differently, this reading cannot be judged, even where the current one refuses the
 * file with some values or all.
 */
function addDifference(reading, [difference]) {
    if (difference === undefined)
        return reading;
    const added = describeDifference(difference);
    const { problem, otherProblems = [] } = reading;
    if (problem === null)
        return { ...reading, problem: added };
    return { ...reading, otherProblems: [...otherProblems, added] };
}
function describeDifference(difference) {
    const { line, since } = difference;
    const words = (0,core_message/* own */.ZV)(`Dockerfile frontends before 1.${since} ${difference.message}, so what is pulled depends on the builder. Name a current one at the top, "# syntax=docker/dockerfile:1", or rewrite it`);
    return { line, message: words.text, words, phase: 'limit', unresolved: [] };
}

// EXTERNAL MODULE: ./lib/src/core/judge/notes/folder-notes.js
var folder_notes = __webpack_require__(5672);
;// CONCATENATED MODULE: ./lib/src/core/judge/notes/target-notes.js


/** Most Dockerfiles that one note names. */
const MAX_NAMED = 3;
/** Watches which entries of `builds` cover a file, and which of their targets a covered file has. */
function openTargetNotes(policy) {
    const covering = new Set();
    const missing = new Map();
    const found = new Set();
    const identify = (name, { file, line, name: entry }) => JSON.stringify([file, line, entry, name]);
    return {
        note(path, reading) {
            const lacking = reading?.missingTargets ?? [];
            for (const { name, origin } of lacking) {
                const key = identify(name, origin);
                const known = missing.get(key) ?? { name, origin, paths: [] };
                known.paths.push(path);
                missing.set(key, known);
            }
            const lacks = new Set(lacking.map(({ name, origin }) => identify(name, origin)));
            for (const entry of policy.builds) {
                if (!entry.paths.some((glob) => glob.matchesAnyCase(path)))
                    continue;
                covering.add(entry);
                for (const target of entry.targets) {
                    const key = identify(target, (0,build_plan/* toOrigin */.MU)(entry));
                    if (!lacks.has(key))
                        found.add(key);
                }
            }
        },
        report(sawEverything) {
            const notes = [...missing].flatMap(([key, item]) => (found.has(key) ? [] : describeMissing(item)));
            const unused = sawEverything ? policy.ownBuilds.filter((entry) => !covering.has(entry)) : [];
            return [...notes, ...unused.map(describeUnused)];
        },
    };
}
function describeMissing({ name, origin, paths }) {
    const named = (0,core_message/* joinMessages */.hw)(paths.slice(0, MAX_NAMED).map(core_message/* quote */.hD), ', ');
    const rest = (0,core_message/* own */.ZV)(paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : '');
    const { text, foreign } = (0,core_message/* say */.cv) `${`${origin.name}.targets`} names the stage "${name}", but none of the judged Dockerfiles that it covers has such a stage (${named}${rest}), so only their last stages count as shipped; correct the name, or narrow paths.`;
    return { file: origin.file, line: origin.line, column: 1, level: 'warning', message: text, foreign };
}
function describeUnused({ place }) {
    const { file, line, column, key } = place;
    const message = `${key} does not cover any Dockerfile; correct its paths, or remove it.`;
    return { file, line, column, level: 'warning', message };
}

// EXTERNAL MODULE: ./lib/src/core/judge/policy-tests.js
var policy_tests = __webpack_require__(1928);
// EXTERNAL MODULE: ./lib/src/core/judge/verdict.js
var verdict = __webpack_require__(7381);
;// CONCATENATED MODULE: ./lib/src/gate.js
















/** Opens the gate for one run under one policy. The policy's own tests are run first; one that fails is a problem of level error. */
function openGate(options) {
    const { policy, today, endOfLife, build, scope } = options;
    const judge = { policy, today, endOfLife };
    const evaluation = openEvaluation(judge);
    const baseEvaluation = openEvaluation(judge);
    const policyProblems = (0,policy_tests/* runPolicyTests */.h)(policy, { today, endOfLife });
    const takesInline = findInlineDays(policy) !== null;
    const targetNotes = openTargetNotes(policy);
    const folderNotes = (0,folder_notes/* openFolderNotes */.mz)(policy);
    const wholeTree = options.wholeTree ?? scope === 'all';
    const gathered = openGathering({ policy, today, scope, wholeTree, hash: options.hash });
    const files = [];
    let fileCount = 0;
    let imageCount = 0;
    function read(file, exceptions, { builds, inline }, use) {
        if (file.bytes === undefined) {
            return { reading: null, judged: null, found: use.judgeUnreadable(file.path, file.unreadable) };
        }
        const found = (0,read_variants/* readVariants */.h)(file.bytes, (0,build_plan/* planBuilds */.zu)(policy, build, file.path, builds));
        const differing = addDifference(found, findFrontendDifferences(file.bytes, found));
        const move = inline === undefined ? keepPlaces : (0,inline_places/* openInlinePlaces */._)(inline).moveReading;
        const [reading, judged] = [move(found), move(differing)];
        return { reading, judged, found: use.judgeReading(file.path, judged, exceptions) };
    }
    function findInline({ bytes }, inline) {
        const exceptions = takesInline && bytes !== undefined ? findInlineExceptions(bytes) : [];
        return inline === undefined ? exceptions : (0,inline_places/* openInlinePlaces */._)(inline).moveExceptions(exceptions);
    }
    /** The base revision of a file; null if there is none, or if other lines of the policy judged it. */
    function judgeBase({ head, base, baseBuilds, baseInline, isUntouched }) {
        if ((scope !== 'changed-references' && isUntouched !== true) || base === null)
            return null;
        if (!isTreatedAlike(policy, head.path, base.path))
            return null;
        const told = {
            ...(baseBuilds === undefined ? {} : { builds: baseBuilds }),
            ...(baseInline === undefined ? {} : { inline: baseInline }),
        };
        const { judged, found } = read(base, [], told, baseEvaluation);
        const isDescribed = baseBuilds !== undefined && baseBuilds.length > 0;
        return { reading: judged, found: withoutExcepted(found, findInline(base, baseInline)), isDescribed };
    }
    function markKnown(file, { found, judged }) {
        const base = judgeBase(file);
        if (base === null)
            return found;
        const marked = markExisting({ found, reading: judged, isDescribed: true }, base);
        return markRefused(file, marked);
    }
    /** Builds that a tool refused at the base excuse only those that it still refuses: of the others nothing was pulled. */
    function markRefused(file, marked) {
        const { head, builds = [], baseBuilds = [] } = file;
        if (!baseBuilds.some(({ isRefused }) => isRefused === true))
            return marked;
        const accept = (all) => all.filter(({ isRefused }) => isRefused !== true);
        const accepted = { ...file, builds: accept(builds), baseBuilds: accept(baseBuilds) };
        const base = judgeBase(accepted);
        if (base === null)
            return marked;
        const { judged, found } = read(head, findInline(head, file.inline), accepted, baseEvaluation);
        return withoutUncovered(marked, markExisting({ found, reading: judged, isDescribed: true }, base));
    }
    function keepReading(file) {
        if (options.keepFiles)
            files.push(file);
        options.onFile?.(file);
    }
    return {
        policyProblems,
        judge(file) {
            const { head } = file;
            const seen = read(head, findInline(head, file.inline), file, evaluation);
            const { reading, found } = seen;
            targetNotes.note(head.path, reading);
            folderNotes.note(head.path);
            fileCount += 1;
            imageCount += reading?.images.length ?? 0;
            keepReading(describeFile(head, reading));
            const marked = found.length === 0 ? found : markKnown(file, seen);
            gathered.addFile({ head, reading: seen.judged, isInline: file.inline !== undefined }, marked.map((finding) => nameBuilder(finding, file.builds ?? [], file.touchedBy)));
        },
        judgeBuildFile({ file, reading, sources = [] }) {
            imageCount += reading.images.length;
            if (reading.images.length > 0)
                keepReading({ file, ...reading, problem: null });
            const others = sources.filter((path) => path !== file).map((path) => ({ file: path, ...FIRST_LINE }));
            const found = evaluation.judgeReading(file, reading, []).map((finding) => {
                const { line, column, endLine, endColumn } = finding;
                const places = [{ file, line, column, endLine, endColumn }, ...others];
                return others.length === 0 ? finding : { ...finding, builtBy: { name: file, places } };
            });
            gathered.addBuildFile(found);
        },
        applyBaseline: gathered.apply,
        finish(problems = [], baseline = null) {
            const effect = baseline === null ? null : gathered.apply(baseline);
            const findings = effect?.findings ?? gathered.list();
            const all = (0,finding_order/* sortProblems */.dS)([
                ...problems,
                ...policyProblems,
                ...evaluation.report(wholeTree),
                ...targetNotes.report(wholeTree),
                ...folderNotes.report(),
                ...(effect?.notes ?? []),
            ]);
            const counts = (0,verdict/* countFindings */.Gt)(findings, fileCount, imageCount);
            return {
                verdict: (0,verdict/* decideVerdict */.AU)(counts, all, options.failOn),
                policy: options.source,
                counts,
                files: files.toSorted((one, other) => (0,finding_order/* compareText */.n6)(one.file, other.file)),
                findings,
                problems: all,
                endOfLifeAsOf: endOfLife.asOf,
                ...(effect === null ? {} : { baseline: effect.summary }),
            };
        },
    };
}
/** The status that the command line ends with: 0 pass or warn, 1 fail, 2 wrong policy, 3 could not evaluate. */
function exitCode(report) {
    switch (report.verdict) {
        case 'pass':
        case 'warn':
            return 0;
        case 'fail':
            return 1;
        case 'error':
            return report.problems.some(({ level }) => level === 'error') ? 2 : 3;
    }
}
const FIRST_LINE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const keepPlaces = (reading) => reading;
function describeFile(file, reading) {
    if (reading !== null)
        return { file: file.path, ...reading };
    const message = file.unreadable ?? 'could not be read';
    return {
        file: file.path,
        stages: [],
        images: [],
        problem: { line: 1, message, phase: 'parse', unresolved: [] },
    };
}


/***/ })

};
