export const id = 551;
export const ids = [551];
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



/** More are only counted: the command that removes them does not need the names. */
const MAX_NAMED = 3;
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
    if (fixed.length <= MAX_NAMED)
        return fixed.map((record) => [describeFixed(record), record.line]);
    const unjudged = countTimes(fixed.filter(({ isUnjudged }) => isUnjudged));
    const gone = countTimes(fixed) - unjudged;
    const elsewhere = 'in files that are not judged any more';
    const parts = gone === 0
        ? [`${countRecords(unjudged)} ${elsewhere}`]
        : [
            `${countRecords(gone)} fixed`,
            ...(unjudged === 0 ? [] : [`${unjudged} more ${unjudged === 1 ? 'is' : 'are'} ${elsewhere}`]),
        ];
    return [[(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${parts.join(', ')}; ${adviseRemoval('them')}`), 0]];
}
const adviseRemoval = (what) => `remove ${what} from the baseline: base-image-gate check --prune`;
const countRecords = (count) => count === 1 ? '1 finding that the baseline records is' : `${count} findings that the baseline records are`;
const countTimes = (fixed) => fixed.reduce((sum, { count }) => sum + count, 0);
function describeFixed({ file, rule, image, written, count, isUnjudged }) {
    const what = image ?? written;
    const subject = what === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('') : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` of ${what}`;
    const times = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(count === 1 ? '' : `, ${count} times`);
    const state = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(isUnjudged === true ? 'Not judged any more' : 'Fixed');
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${state}: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(rule)}${subject} in ${file}${times}; ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(adviseRemoval('it'))}`;
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
    expires: (0,field/* field */.Z)(value_shapes/* day */.vd, 'The last day on which it excuses anything.'),
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
    maxSigns: null,
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

/***/ 8147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ matchRecords)
/* harmony export */ });
/* harmony import */ var _record_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9519);

/**
 * Finds the record of each finding: the same rule about the same image in the same file and role, or where it shipped and now
 * does less. A record covers as many places of the file as it counts, from the top; what is waived needs none.
 */
function matchRecords(findings, { files }) {
    const held = new Map();
    for (const { file, findings: recorded } of files)
        for (const record of recorded)
            held.set(JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyRecord */ .U)(record)]), { record, left: record.count });
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
        const count = held.get(JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyRecord */ .U)(record)]))?.left ?? 0;
        return count === 0 ? [] : [{ file, record, count }];
    }));
    return { records, unused };
}
/** What an image does less in than in what ships; a frontend is the build itself. */
const LESSER = new Set(['build', 'copied', 'mounted']);
/** A place counts once, whatever one rule finds there. */
function takeRecord(finding, asFinal, held, byPlace) {
    const own = (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .L)(finding);
    if (own === null || (asFinal && !LESSER.has(own.role)))
        return null;
    const { file, line, column } = finding;
    const key = JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyRecord */ .U)(asFinal ? { ...own, role: 'final' } : own)]);
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


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DEFAULT_DECISION)
/* harmony export */ });
/** If no line of a policy decides. */
const DEFAULT_DECISION = { key: 'default', line: 0 };


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nK: () => (/* binding */ judgeAge),
/* harmony export */   tz: () => (/* binding */ describeDays),
/* harmony export */   v2: () => (/* binding */ findMadeDay)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4102);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9307);
/* harmony import */ var _evidence_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2701);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5695);




/** Builds that are to be reproducible say that they were made at the beginning of time. */
const FIRST_DAY = '2001-01-01';
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/**
 * Judges the age of an image by the day on which it was made, as its publisher says it: the oldest of its platforms for a
 * limit upwards, the youngest for one downwards.
 */
function judgeAge(limit, reference, today, book) {
    const address = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__/* .addressDigest */ .tP)(reference) ?? (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__/* .addressTag */ .rd)(reference);
    if (address === null)
        return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('it has neither a tag nor a digest'));
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(book.find('created', address), (times) => {
        if (times === 'absent')
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .describeAbsence */ .Hw)(reference));
        const days = times.map(readDay);
        const [odd] = days.filter((day) => day === null || isOdd(day, today));
        if (days.length === 0 || odd === null)
            return { kind: 'unknown', reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('it does not say when it was made') };
        if (odd !== undefined)
            return { kind: 'unknown', reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`it says that it was made on ${odd}, which cannot be right`) };
        const sorted = days.filter((day) => day !== null).sort();
        return 'atMost' in limit
            ? judgeOldest(sorted[0] ?? today, limit.atMost, today)
            : judgeYoungest(sorted.at(-1) ?? today, limit.atLeast, today);
    });
}
/** The day on which the oldest of its platforms was made; null if that is not known, or cannot be right. */
function findMadeDay(reference, today, book) {
    const address = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__/* .addressDigest */ .tP)(reference) ?? (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__/* .addressTag */ .rd)(reference);
    const answer = address === null ? null : book.find('created', address);
    if (answer?.kind !== 'known' || answer.value === 'absent')
        return null;
    const days = answer.value.map(readDay);
    if (days.some((day) => day === null || isOdd(day, today)))
        return null;
    return days.filter((day) => day !== null).toSorted()[0] ?? null;
}
const isOdd = (day, today) => day < FIRST_DAY || day > (0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(today, 1);
function judgeOldest(made, atMost, today) {
    return (0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .countDays */ .Tm)(made, today) <= atMost ? _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .MET */ .ZS : (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(describeAge(made, today));
}
function judgeYoungest(made, atLeast, today) {
    return (0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .countDays */ .Tm)(made, today) >= atLeast ? _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .MET */ .ZS : (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(describeAge(made, today));
}
function describeAge(made, today) {
    const age = Math.max(0, (0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .countDays */ .Tm)(made, today));
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `it was made on ${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(made)}, ${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(age === 0 ? 'today' : `${describeDays(age)} ago`)}`;
}
function describeDays(days) {
    return `${days} ${days === 1 ? 'day' : 'days'}`;
}
/** The day in UTC; null if it is not a time. */
function readDay(text) {
    const written = RFC_3339.exec(text)?.[1] ?? '';
    const time = (0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(written) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}


/***/ }),

/***/ 1171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ isSbom),
/* harmony export */   TS: () => (/* binding */ findBarePredicate),
/* harmony export */   WX: () => (/* binding */ isProvenance)
/* harmony export */ });
/** Types of files that are attached without a statement around them, and the predicates that they would be. */
const BARE_TYPES = new Map([
    ['application/spdx+json', 'https://spdx.dev/Document'],
    ['application/spdx', 'https://spdx.dev/Document'],
    ['text/spdx+json', 'https://spdx.dev/Document'],
    ['text/spdx', 'https://spdx.dev/Document'],
    ['application/vnd.cyclonedx+json', 'https://cyclonedx.org/bom'],
    ['application/vnd.cyclonedx+xml', 'https://cyclonedx.org/bom'],
    ['application/vnd.cyclonedx', 'https://cyclonedx.org/bom'],
]);
/** The predicate that a file of this type would be; null: none that is known. */
function findBarePredicate(type) {
    return BARE_TYPES.get(type.replace(/;.*$/s, '').trim().toLowerCase()) ?? null;
}
function isSbom(predicateType) {
    return /^https:\/\/(?:spdx\.dev\/Document|cyclonedx\.org\/(?:bom|schema))(?:\/v?[\d.]+)?$/.test(predicateType);
}
function isProvenance(predicateType) {
    return /^https:\/\/slsa\.dev\/provenance\/v(?:0\.2|1)$/.test(predicateType);
}


/***/ }),

/***/ 9806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judgeDigest),
/* harmony export */   s: () => (/* binding */ findPinned)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9307);
/* harmony import */ var _evidence_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2701);
/* harmony import */ var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5695);



/** Judges one check of digests. `platforms`: those that an index has to hold, as settings write them. */
function judgeDigest(check, reference, platforms, book) {
    const address = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__/* .addressDigest */ .tP)(reference) ?? (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__/* .addressTag */ .rd)(reference);
    if (address === null)
        return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('it has neither a tag nor a digest'));
    switch (check) {
        case 'exists':
            return judgeExistence(reference, address, book);
        case 'matches-tag':
            return judgeTag(reference, address, book);
        case 'multi-platform':
            return judgePlatforms(reference, address, platforms, book);
    }
}
/** The tag together with the digest that it names now, as it would stand in a file; null where that is not known. */
function findPinned(reference, book) {
    const address = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__/* .addressTag */ .rd)(reference);
    const answer = address === null ? null : book.find('manifest', address);
    if (answer?.kind !== 'known' || answer.value === null)
        return null;
    return { ...reference, tagWritten: true, digest: answer.value.digest };
}
function judgeExistence(reference, address, book) {
    // what the tag names now is the replacement
    const use = reference.digest === null ? null : findPinned(reference, book);
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(book.find('manifest', address), (manifest) => manifest === null ? (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(describeForeign(reference, use), use) : _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .MET */ .ZS);
}
/** A digest that is not there, with the one that would be. */
function describeForeign(reference, pinned) {
    const absence = (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .describeAbsence */ .Hw)(reference);
    return pinned === null
        ? absence
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${absence}, and the tag ${pinned.tag ?? ''} names ${pinned.digest ?? ''}`;
}
function judgeTag(reference, address, book) {
    const { digest, tag } = reference;
    if (digest === null)
        return judgeExistence(reference, address, book);
    const named = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__/* .addressTag */ .rd)(reference);
    if (named === null || tag === null)
        return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('it has a digest without a tag, so there is no tag that could match: write both'));
    const pinned = book.find('manifest', address);
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(book.find('manifest', named), (current) => {
        if (current === null)
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the tag ${tag} is not in ${(0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRepository */ .KL)(reference)}`);
        if (current.digest === digest)
            return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .MET */ .ZS;
        return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(describeOther(reference, tag, current, pinned), findPinned(reference, book));
    });
}
/** The tag names another digest: whether the written one was ever there tells an old pin from a foreign one. */
function describeOther(reference, tag, { digest }, pinned) {
    const now = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the tag ${tag} names ${digest} now`;
    if (pinned.kind !== 'known')
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${now}, not this digest`;
    if (pinned.value === null)
        return describeForeign(reference, { ...reference, digest });
    if (!pinned.value.isIndex)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${now}, and this digest is the image for one platform in the same repository`;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${now}, and this digest is an older or another image in the same repository`;
}
function judgePlatforms(reference, address, wanted, book) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(book.find('platforms', address), (found) => {
        if (found === 'absent')
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .describeAbsence */ .Hw)(reference));
        if (found === 'single') {
            const use = reference.digest === null ? null : findPinned(reference, book);
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('it is the image for one platform, not an index of several'), use);
        }
        const missing = wanted.filter((platform) => !found.some((one) => (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlatform */ .aH)(one, platform)));
        if (missing.length === 0)
            return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .MET */ .ZS;
        return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .joinMessages */ .hw)([
            (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('it has no image for '),
            (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .joinMessages */ .hw)(missing.map((platform) => (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${platform}`), ', '),
        ]));
    });
}


/***/ }),

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ OFFLINE),
/* harmony export */   WZ: () => (/* binding */ openAnswerBook),
/* harmony export */   kJ: () => (/* binding */ openQuestionBook),
/* harmony export */   oz: () => (/* binding */ writeAddress),
/* harmony export */   rd: () => (/* binding */ addressTag),
/* harmony export */   tP: () => (/* binding */ addressDigest)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9307);

/** Nothing is known, because no request may be made. */
const OFFLINE = {
    find: () => ({
        kind: 'unknown',
        why: 'offline',
        detail: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('nothing is looked up without the network'),
    }),
};
const NOT_ASKED = {
    kind: 'unknown',
    why: 'not-asked',
    detail: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('it was not looked up'),
};
/** `isNamed`: whether the policy names a host, so that it may be asked. */
function openQuestionBook(isNamed) {
    const questions = new Map();
    return {
        find(about, address) {
            if (!isNamed(address.host))
                return describeUnnamed(address.host);
            questions.set(`${about} ${writeAddress(address)}`, { about, address });
            return NOT_ASKED;
        },
        list: () => [...questions.values()],
    };
}
/** The answers, for judging. */
function openAnswerBook(answers, isNamed) {
    return {
        find: (about, address) => isNamed(address.host)
            ? (answers[about].get(writeAddress(address)) ?? NOT_ASKED)
            : describeUnnamed(address.host),
    };
}
function describeUnnamed(host) {
    const detail = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${host} is not asked, because no entry of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('allow, evidence or mirrors')} names this registry`;
    return { kind: 'unknown', why: 'host-not-named', detail };
}
/** `registry.acme.com/base/app:2.4`, `…@sha256:…`: each address has one. */
function writeAddress({ host, path, name }) {
    return `${host}/${path}${name.includes(':') ? '@' : ':'}${name}`;
}
function addressTag(reference) {
    return reference.tag === null ? null : { host: reference.host, path: reference.path, name: reference.tag };
}
function addressDigest(reference) {
    return reference.digest === null
        ? null
        : { host: reference.host, path: reference.path, name: reference.digest };
}


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Hw: () => (/* binding */ describeAbsence),
/* harmony export */   KL: () => (/* binding */ nameRepository),
/* harmony export */   ZS: () => (/* binding */ MET),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9307);


const MET = { kind: 'met' };
function fail(reason, use = null) {
    return { kind: 'failed', reason, use: use === null ? null : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFamiliar */ .LF)(use) };
}
/** What is known is judged; a lie is a failure, and what is not known stays so. */
function settle(answer, judge) {
    switch (answer.kind) {
        case 'known':
            return judge(answer.value);
        case 'lie':
            return fail(answer.detail);
        case 'unknown':
            return { kind: 'unknown', reason: answer.detail };
    }
}
function describeAbsence(reference) {
    const repository = nameRepository(reference);
    return reference.digest === null
        ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${repository} has no tag ${reference.tag ?? ''}`
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no image with this digest is in ${repository}`;
}
function nameRepository(reference) {
    return (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFamiliar */ .LF)({ ...reference, tag: null, digest: null });
}
/** Whether a platform of an index is the wanted one; without a variant any is good enough, as for a builder. */
function isPlatform(found, wanted) {
    return found === wanted || (wanted.split('/').length === 2 && found.startsWith(`${wanted}/`));
}


/***/ }),

/***/ 5917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   rP: () => (/* binding */ listSources),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1171);

const TYPES = ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1'];
/** Reads a statement; null if it is not one, or not about the digest. */
function readStatement(value, digest) {
    const { _type: type, predicateType, predicate, subject } = toObject(value);
    if (!TYPES.includes(type) || typeof predicateType !== 'string')
        return null;
    const [algorithm = '', hex] = digest.split(':');
    const isAbout = toList(subject).some((each) => toObject(toObject(each)['digest'])[algorithm] === hex);
    return isAbout ? { predicateType, predicate: toObject(predicate) } : null;
}
/**
 * The repositories that provenance of SLSA v0.2 or v1 names as what was built: where its configuration came from, the
 * workflow's repository, and what BuildKit found out about the folder that it was given.
 */
function listSources({ predicateType, predicate }) {
    if (!(0,_attachment_js__WEBPACK_IMPORTED_MODULE_0__/* .isProvenance */ .WX)(predicateType))
        return [];
    const external = toObject(toObject(predicate['buildDefinition'])['externalParameters']);
    const old = toObject(toObject(predicate['invocation'])['configSource']);
    const metadata = [
        toObject(toObject(predicate['metadata'])['https://mobyproject.org/buildkit@v1#metadata']),
        toObject(toObject(toObject(predicate['runDetails'])['metadata'])['buildkit_metadata']),
    ];
    const configured = [
        old['uri'],
        toObject(external['configSource'])['uri'],
        toObject(external['workflow'])['repository'],
    ].filter(isText);
    // what was built from an address was not built from the folder in which the command was started
    const named = configured.length > 0 ? configured : metadata.map((each) => toObject(each['vcs'])['source']);
    return [...new Set(named.filter(isText))];
}
/**
 * Whether two addresses mean the same repository: `git+https://github.com/acme/x@refs/tags/v1`,
 * `https://github.com/acme/x.git#main` and `git@github.com:acme/x.git` are https://github.com/acme/x.
 */
function isSameRepository(one, other) {
    return simplifyRepository(one) === simplifyRepository(other);
}
function simplifyRepository(address) {
    const plain = address
        .replace(/^git\+/, '')
        .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
        .replace(/[#?].*$/s, '')
        .replace(/@refs\/.*$/s, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
    const [, scheme = '', host = '', path = ''] = /^([a-z+]+:\/\/)([^/]*)(.*)$/is.exec(plain) ?? [];
    return host === '' ? plain : `${scheme.toLowerCase()}${host.toLowerCase()}${foldCase(host, path)}`;
}
/** GitHub's names are the same in any case of letters. */
function foldCase(host, path) {
    return host.toLowerCase() === 'github.com' ? path.toLowerCase() : path;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function toObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function toList(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgeExpiry)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4102);

/** Days before its end at which people are told that an exception is about to expire. */
const NOTICE = 14;
/** Whether an exception still applies: `expires` is its last day. */
function judgeExpiry(expires, today) {
    const days = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(today, expires);
    if (days < 0)
        return 'expired';
    return days <= NOTICE ? 'expiring' : 'active';
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
                ...(fix?.isUnapproved === true ? { isUnapproved: true } : {}),
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

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ findEvidenceGaps)
});

// EXTERNAL MODULE: ./lib/src/core/evidence/age-verdict.js
var age_verdict = __webpack_require__(807);
// EXTERNAL MODULE: ./lib/src/core/message.js
var message = __webpack_require__(9307);
// EXTERNAL MODULE: ./lib/src/core/evidence/attachment.js
var attachment = __webpack_require__(1171);
// EXTERNAL MODULE: ./lib/src/core/evidence/evidence-book.js
var evidence_book = __webpack_require__(2701);
// EXTERNAL MODULE: ./lib/src/core/evidence/evidence-verdict.js
var evidence_verdict = __webpack_require__(5695);
// EXTERNAL MODULE: ./lib/src/core/evidence/statement.js
var statement = __webpack_require__(5917);
;// CONCATENATED MODULE: ./lib/src/core/evidence/attachment-verdict.js





/** Judges whether an SBOM is attached: to the image as a whole, or to that of every platform. */
function judgeSbom(reference, book) {
    return judge(reference, (address) => book.find('attachments', address), {
        name: 'SBOM',
        counts: ({ predicateType }) => (0,attachment/* isSbom */.Sg)(predicateType),
        describeOthers: () => null,
    });
}
/** Judges whether provenance is attached that names the source. */
function judgeProvenance(reference, source, book) {
    return judge(reference, (address) => book.find('provenance', address), {
        name: 'provenance',
        counts: ({ predicateType, sources }) => (0,attachment/* isProvenance */.WX)(predicateType) && (sources ?? []).some((each) => (0,statement/* isSameRepository */.ve)(each, source)),
        describeOthers: (found) => describeSources(found.filter(({ predicateType }) => (0,attachment/* isProvenance */.WX)(predicateType))),
    });
}
function judge(reference, look, { name, counts, describeOthers }) {
    const address = (0,evidence_book/* addressDigest */.tP)(reference) ?? (0,evidence_book/* addressTag */.rd)(reference);
    if (address === null)
        return (0,evidence_verdict/* fail */.fJ)((0,message/* own */.ZV)('it has neither a tag nor a digest'));
    return (0,evidence_verdict/* settle */.G9)(look(address), (attachments) => {
        if (attachments === 'absent')
            return (0,evidence_verdict/* fail */.fJ)((0,evidence_verdict/* describeAbsence */.Hw)(reference));
        const { found, platforms, gap } = attachments;
        const good = found.filter(counts);
        const lacking = platforms.filter((each) => !good.some(({ platform }) => platform === each));
        if (good.some(({ platform }) => platform === null) || (platforms.length > 0 && lacking.length === 0))
            return evidence_verdict/* MET */.ZS;
        if (gap !== null)
            return (0,evidence_verdict/* settle */.G9)(gap, () => evidence_verdict/* MET */.ZS);
        const others = describeOthers(found.filter(({ platform }) => platform === null || lacking.includes(platform)));
        if (others !== null)
            return (0,evidence_verdict/* fail */.fJ)(others);
        return good.length === 0
            ? (0,evidence_verdict/* fail */.fJ)((0,message/* say */.cv) `no ${(0,message/* own */.ZV)(name)} is attached to it`)
            : (0,evidence_verdict/* fail */.fJ)((0,message/* say */.cv) `no ${(0,message/* own */.ZV)(name)} is attached to its image for ${joinTexts(lacking)}`);
    });
}
function describeSources(found) {
    if (found.length === 0)
        return null;
    const named = [...new Set(found.flatMap(({ sources }) => sources ?? []))];
    return named.length === 0
        ? (0,message/* own */.ZV)('its provenance does not say what it was built from')
        : (0,message/* say */.cv) `its provenance names ${joinTexts(named.slice(0, 3))}`;
}
function joinTexts(texts) {
    return (0,message/* joinMessages */.hw)(texts.map((text) => (0,message/* quote */.hD)(text)), ', ');
}

// EXTERNAL MODULE: ./lib/src/core/evidence/digest-verdict.js
var digest_verdict = __webpack_require__(9806);
// EXTERNAL MODULE: ./lib/src/core/judge/rule-origin.js
var rule_origin = __webpack_require__(6500);
;// CONCATENATED MODULE: ./lib/src/core/judge/image-evidence.js






/**
 * What is wrong with the evidence about an image, or not known. `names`: all that it is called, for the patterns of the policy;
 * registries are asked under the name that is pulled.
 */
function findEvidenceGaps(judge, reference, names) {
    const { policy } = judge;
    const gaps = [];
    for (const requirement of policy.evidence) {
        if (!names.some((name) => requirement.pattern.matches(name, 'deny')))
            continue;
        const decidedBy = (0,rule_origin/* toDecision */.y)(policy, requirement.place);
        for (const { words, verdict } of ask(judge, reference, requirement))
            if (verdict.kind !== 'met')
                addGap(gaps, { ...verdict, asked: [words], decidedBy });
    }
    return gaps;
}
/** What one cause leaves unknown, and what fails twice for one reason, is told once. */
function addGap(gaps, gap) {
    const at = gaps.findIndex(({ kind, reason }) => kind === gap.kind && reason.text === gap.reason.text);
    const known = gaps[at];
    if (known === undefined)
        gaps.push({ ...gap, use: gap.use ?? null });
    else
        gaps[at] = { ...known, asked: [...new Set([...known.asked, ...gap.asked])] };
}
const DIGEST_WORDS = {
    exists: 'a digest that exists',
    'matches-tag': 'a digest that belongs to its tag',
    'multi-platform': 'an index of several platforms',
};
function ask(judge, reference, requirement) {
    const { signedBy, provenance, sbom, maxAge, minAge, digest } = requirement;
    const { policy, today, evidence = evidence_book/* OFFLINE */.GS } = judge;
    return [
        ...(signedBy === null ? [] : [notRead('a signature')]),
        ...(provenance === null
            ? []
            : [
                {
                    words: 'provenance of the source that it names',
                    verdict: judgeProvenance(reference, provenance.source, evidence),
                },
            ]),
        ...(sbom ? [{ words: 'an SBOM', verdict: judgeSbom(reference, evidence) }] : []),
        ...(maxAge === null
            ? []
            : [
                {
                    words: `an age of ${(0,age_verdict/* describeDays */.tz)(maxAge)} at most`,
                    verdict: (0,age_verdict/* judgeAge */.nK)({ atMost: maxAge }, reference, today, evidence),
                },
            ]),
        ...(minAge === null
            ? []
            : [
                {
                    words: `an age of ${(0,age_verdict/* describeDays */.tz)(minAge)} at least`,
                    verdict: (0,age_verdict/* judgeAge */.nK)({ atLeast: minAge }, reference, today, evidence),
                },
            ]),
        ...digest.map((check) => ({
            words: DIGEST_WORDS[check],
            verdict: (0,digest_verdict/* judgeDigest */.g)(check, reference, policy.settings.platforms, evidence),
        })),
    ];
}
function notRead(words) {
    return { words, verdict: { kind: 'unknown', reason: (0,message/* own */.ZV)('this version does not look it up') } };
}


/***/ }),

/***/ 7292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openMemo)
/* harmony export */ });
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


/***/ }),

/***/ 8322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hu: () => (/* binding */ describeImage),
  Sd: () => (/* binding */ findPulledStatus),
  OO: () => (/* binding */ pullsNothing)
});

// EXTERNAL MODULE: ./lib/src/core/decision.js
var decision = __webpack_require__(5248);
// EXTERNAL MODULE: ./lib/src/core/end-of-life/named-release.js + 4 modules
var named_release = __webpack_require__(2996);
// EXTERNAL MODULE: ./lib/src/core/end-of-life/verdict.js
var verdict = __webpack_require__(5956);
// EXTERNAL MODULE: ./lib/src/core/evidence/digest-verdict.js
var digest_verdict = __webpack_require__(9806);
// EXTERNAL MODULE: ./lib/src/core/evidence/evidence-book.js
var evidence_book = __webpack_require__(2701);
// EXTERNAL MODULE: ./lib/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(7189);
// EXTERNAL MODULE: ./lib/src/core/image/pin.js
var image_pin = __webpack_require__(4169);
// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(8214);
// EXTERNAL MODULE: ./lib/src/core/policy/query/approval-status.js + 1 modules
var approval_status = __webpack_require__(5808);
// EXTERNAL MODULE: ./lib/src/core/policy/query/direct-pull.js
var direct_pull = __webpack_require__(7591);
// EXTERNAL MODULE: ./lib/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(148);
// EXTERNAL MODULE: ./lib/src/core/policy/query/entry-index.js
var entry_index = __webpack_require__(5133);
;// CONCATENATED MODULE: ./lib/src/core/policy/query/nearest-entries.js

const MAX = 3;
/**
 * The approvals that come nearest to an image that is not approved, for its message: first the same repository with other
 * tags, then the same name elsewhere, then the same folder elsewhere. At most three, those of a kind in their order.
 */
function findNearestEntries(entries, reference) {
    const found = new Set();
    const add = (near, isNear = () => true) => {
        for (const entry of near) {
            if (found.size === MAX)
                return;
            if (isNear(entry))
                found.add(entry);
        }
    };
    const same = (0,entry_index/* narrowEntries */.i)(entries, [reference], 'deny', 'repository');
    add(same, ({ pattern }) => pattern.matchesRepository(reference, 'deny'));
    if (found.size === MAX)
        return [...found];
    const { byName, byFolder } = openNeighbours(entries);
    add(byName.get(baseName(reference.path)) ?? []);
    // of each folder as many as may be left out
    const near = listFolders(reference.path).flatMap((folder) => byFolder.get(folder)?.slice(0, 2 * MAX) ?? []);
    add(near.sort((one, other) => one.at - other.at).map(({ entry }) => entry));
    return [...found];
}
const KNOWN = new WeakMap();
function openNeighbours(entries) {
    const known = KNOWN.get(entries);
    if (known !== undefined)
        return known;
    const byName = new Map();
    const byFolder = new Map();
    for (const [at, entry] of entries.entries()) {
        const paths = entry.pattern.alternatives.map(({ path }) => path);
        const names = paths.flatMap(({ literal }) => (literal === null ? [] : [baseName(literal)]));
        for (const name of new Set(names))
            addTo(byName, name, entry);
        const folders = paths.flatMap(({ prefix }) => (prefix === '' ? [] : [prefix]));
        for (const folder of new Set(folders))
            addTo(byFolder, folder, { entry, at });
    }
    const neighbours = { byName, byFolder };
    KNOWN.set(entries, neighbours);
    return neighbours;
}
function addTo(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The folders that a path is in, each with a slash at its end. */
function listFolders(path) {
    const folders = [];
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash + 1));
    return folders;
}

// EXTERNAL MODULE: ./lib/src/core/policy/shapes/entry-keys.js
var entry_keys = __webpack_require__(8631);
// EXTERNAL MODULE: ./lib/src/core/message.js
var message = __webpack_require__(9307);
;// CONCATENATED MODULE: ./lib/src/core/judge/hints/near-miss.js




/** Why an approval that is about this very image does not count: the tag is not written, or the host is spelt another way. */
function explainNearMiss(entries, names, reference) {
    const named = (0,entry_index/* narrowEntries */.i)(entries, names.exact, 'allow', 'repository');
    const isOwn = ({ pattern }) => names.exact.some((name) => pattern.matchesRepository(name, 'allow'));
    if (named.some(isOwn)) {
        const entry = reference.tagWritten ? undefined : named.find((each) => needsTag(each) && isOwn(each));
        return entry === undefined ? null : explainTag(entry, reference);
    }
    const isSpelt = (0,entry_index/* narrowEntries */.i)(entries, names.loose, 'deny', 'repository').some(({ pattern }) => names.loose.some((name) => pattern.matchesRepository(name, 'deny')));
    return isSpelt ? explainHost(reference) : null;
}
function needsTag({ pattern, versions, variants }) {
    return versions !== null || variants !== null || pattern.alternatives.some(({ tag }) => tag !== null);
}
function explainTag(entry, reference) {
    const { digest } = reference;
    const name = (0,image_reference/* formatFamiliar */.LF)({ ...reference, tag: null, digest: null });
    if (digest === null) {
        return {
            reason: (0,message/* say */.cv) `No tag is written, but ${entry.image} approves by tag.`,
            remedy: (0,message/* say */.cv) `Write a tag that ${entry.image} approves`,
        };
    }
    return {
        reason: (0,message/* say */.cv) `Only a digest is written, but ${entry.image} approves by tag.`,
        remedy: (0,message/* say */.cv) `Write the tag in front of the digest, as in ${`${name}:TAG@${digest.slice(0, 10)}…`}`,
    };
}
function explainHost(pulled) {
    const reference = pulled.tagWritten ? pulled : { ...pulled, tag: null };
    const { host, path } = reference;
    const hub = (0,docker_hub/* findDockerHubName */.KT)(reference);
    if (hub !== null && (0,docker_hub/* normaliseHost */.f2)(host) === 'docker.io') {
        return {
            reason: (0,message/* say */.cv) `BuildKit asks ${host} for ${path} as written, without adding ${'library/'}.`,
            remedy: (0,message/* say */.cv) `Write it as ${(0,image_reference/* formatFamiliar */.LF)(hub)}`,
        };
    }
    const folder = (0,docker_hub/* findCopyFolder */.t5)(host, path)?.slice(0, -1) ?? '';
    const key = folder === '' ? host : `${host}/${folder}`;
    const plain = hub === null ? (0,docker_hub/* simplifyHost */.kJ)(host) : 'docker.io';
    if (plain === host)
        return null;
    const written = (0,image_reference/* formatFamiliar */.LF)(hub ?? { ...reference, host: plain });
    return {
        reason: (0,message/* say */.cv) `For approvals ${key} is a different registry from ${plain}.`,
        remedy: (0,message/* say */.cv) `Write it as ${written}, or declare in the policy that they are the same: ${`settings: { mirrors: { ${key}: ${plain} } }`}`,
    };
}

// EXTERNAL MODULE: ./lib/src/core/image/front-number.js
var front_number = __webpack_require__(2819);
;// CONCATENATED MODULE: ./lib/src/core/judge/hints/nearest-tag.js

/**
 * The approved tag that is nearest to what is written, in the reference's own repository. Only tags that the policy spells
 * out are candidates: a tag that is made up may not exist. Null where there is none, or none is nearer than another.
 */
function findNearestTag(entries, reference) {
    const tags = [...new Set(entries.flatMap((entry) => listTags(entry, reference)))];
    if (tags.length <= 1)
        return tags[0] ?? null;
    const wanted = reference.tagWritten ? (reference.tag ?? '') : '';
    const ranked = tags
        .map((tag) => ({ tag, words: countSharedWords(tag, wanted), distance: measureDistance(tag, wanted) }))
        .sort((one, other) => other.words - one.words || one.distance - other.distance);
    const [best, second] = ranked;
    if (best === undefined || second === undefined)
        return null;
    const related = best.words > 0 || Number.isFinite(best.distance);
    const tied = best.words === second.words && best.distance === second.distance;
    return related && !tied ? best.tag : null;
}
function listTags({ pattern, versions, variants }, reference) {
    if (versions !== null || variants !== null)
        return [];
    return pattern.alternatives.flatMap(({ tag, digest }) => {
        if (tag === null || tag.literal === null || digest !== null)
            return [];
        const candidate = { ...reference, tag: tag.literal, tagWritten: true, digest: null };
        return pattern.matches(candidate, 'allow') ? [tag.literal] : [];
    });
}
/** How many words, from the front, two tags have in common. */
function countSharedWords(one, other) {
    const [left, right] = [one.split('-'), other.split('-')];
    const end = left.findIndex((word, index) => word !== right[index]);
    return end < 0 ? left.length : end;
}
/** How far apart the front numbers are; an older one counts as a little farther than a newer one. */
function measureDistance(tag, wanted) {
    const [one, other] = [(0,front_number/* readFrontNumber */.j)(tag), (0,front_number/* readFrontNumber */.j)(wanted)];
    if (one === null || other === null)
        return Number.POSITIVE_INFINITY;
    const difference = Number.parseFloat(one) - Number.parseFloat(other);
    return difference >= 0 ? difference : -difference + 0.5;
}

;// CONCATENATED MODULE: ./lib/src/core/judge/hints/past-entries.js



/** Approvals that are worth naming: those of images that are only phased out, or past their end of life, are not. */
function keepLasting(judge, entries, ends) {
    return entries.filter((entry) => {
        const samples = listSamples(entry);
        return samples === null || samples.length === 0 || samples.some((sample) => !isPast(judge, sample, ends));
    });
}
/** Whether an image is deprecated, or out of support. */
function isPast(judge, reference, ends) {
    const names = (0,entry_match/* findNames */.uD)(judge.policy, reference, judge.endOfLife);
    return (0,entry_match/* findDenying */.gt)(judge.policy.deprecated, names) !== undefined || hasEnded(judge, names, ends);
}
/** Whether an image is out of support, if the policy minds. */
function hasEnded({ today, endOfLife }, { original }, ends) {
    if (ends.level === 'ignore')
        return false;
    return (0,verdict/* judgeEndOfLife */.Y)(endOfLife, original, ends, today).some(({ state }) => state !== 'ending');
}
/** One image for everything that an entry approves; null where it leaves too much open. */
function listSamples({ pattern, versions, variants }) {
    const ends = versions === null ? [''] : listNumbers(versions.source, variants);
    const samples = pattern.alternatives.map(({ host, path, tag, digest }) => {
        const isOpen = typeof host !== 'string' || path.literal === null || (tag !== null && tag.literal === null);
        if (isOpen || ends === null || (tag === null && versions === null && digest !== null))
            return null;
        const tags = tag?.literal == null ? ends : [tag.literal];
        return tags.map((each) => (0,image_reference/* parseReference */.F2)(`${host}/${path.literal}${each === '' ? '' : `:${each}`}`));
    });
    if (samples.includes(null))
        return null;
    return samples.flatMap((some) => some ?? []).flatMap((one) => ('error' in one ? [] : [one]));
}
/** Tags of versions that are listed one by one; a range may reach to what is not out yet. */
function listNumbers(source, variants) {
    const numbers = source.split('||').map((number) => number.trim());
    const rests = variants === null ? [''] : variants.map(({ source: rest }) => rest);
    if (rests.some((rest) => /[*{]/.test(rest)) || numbers.some((number) => !/^v?[\d.]+$/.test(number)))
        return null;
    return numbers.flatMap((number) => rests.map((rest) => (rest === '' ? number : `${number}-${rest}`)));
}

;// CONCATENATED MODULE: ./lib/src/core/judge/hints/offered-entries.js


const offered_entries_KNOWN = new WeakMap();
/** Looks a list through once for all images that it lacks: both may be many thousands. */
function offerEntries(judge, entries, ends) {
    const lists = offered_entries_KNOWN.get(judge) ?? new Map();
    offered_entries_KNOWN.set(judge, lists);
    const known = lists.get(entries) ?? new Map();
    lists.set(entries, known);
    const offered = known.get(ends) ?? describe();
    known.set(ends, offered);
    return offered;
    function describe() {
        const lasting = keepLasting(judge, entries, ends);
        return { lasting, approved: (lasting.length === 0 ? entries : lasting).map(entry_keys/* describeEntry */.OY) };
    }
}

// EXTERNAL MODULE: ./lib/src/core/policy/replacement.js
var replacement = __webpack_require__(6779);
;// CONCATENATED MODULE: ./lib/src/core/judge/hints/replacement-advice.js





/** Null if the entry names none, or if it would be refused or phased out too. */
function findReplacement(judge, entry, names, usage, rules) {
    if (entry.use === null)
        return null;
    // Behind a mirror, `$path` is the path of what is mirrored.
    const about = findJudgedName(entry, names) ?? names.exact[0];
    const use = about === undefined ? null : (0,replacement/* expandUse */.c)(entry.use, about);
    if (about === undefined || use === null)
        return null;
    const reference = (0,image_reference/* parseReference */.F2)(use);
    if ('error' in reference)
        return null;
    const { policy, endOfLife } = judge;
    const { kind, deprecation } = (0,approval_status/* findApprovalStatus */.T)(policy, reference, usage, endOfLife);
    const itsNames = (0,entry_match/* findNames */.uD)(policy, reference, endOfLife);
    const ends = rules['end-of-life'];
    // what is past may become something else that is past, such as the same tag in a mirror
    const isOlder = hasEnded(judge, itsNames, ends) && !hasEnded(judge, names, ends);
    if (kind === 'denied' || deprecation !== null || (0,entry_match/* matchesDeny */.w9)(entry, itsNames) || isOlder)
        return null;
    return { use, isUnapproved: kind === 'unapproved' && rules.unapproved.level !== 'ignore' };
}
/** Of the names of an image the one that the entry matches. */
function findJudgedName(entry, names) {
    return names.loose.find((name) => entry.pattern.matches(name, 'deny')) ?? null;
}

// EXTERNAL MODULE: ./lib/src/core/judge/image-evidence.js + 1 modules
var image_evidence = __webpack_require__(6693);
// EXTERNAL MODULE: ./lib/src/core/judge/rule-origin.js
var rule_origin = __webpack_require__(6500);
;// CONCATENATED MODULE: ./lib/src/core/judge/image-subject.js





















/** Finds out everything about one image that rules judge: approval, pin, ends of life, evidence. */
function describeImage(judge, reference, target, rules, overrides) {
    const { policy, today, endOfLife: table } = judge;
    const names = (0,entry_match/* findNames */.uD)(policy, reference, table);
    const status = findPulledStatus(judge, reference, target);
    const beneath = status.beneath ?? status;
    const { unpinned, 'end-of-life': ends } = rules;
    const { original } = names;
    const named = (0,named_release/* findNamedReleases */.T)(table, original);
    const gap = status.pin === null ? null : (0,image_pin/* judgePin */.ns)(reference, status.pin, unpinned.floating, named.own !== null);
    return {
        subject: {
            kind: 'image',
            reference,
            names: names.loose,
            familiar: formatWritten(reference),
            name: (0,image_reference/* formatFamiliar */.LF)({ ...reference, tag: null, digest: null }),
            role: target.role,
            denied: status.kind === 'denied' ? describeObjection(judge, status.entry, names, target, rules) : null,
            deprecated: describeDeprecation(judge, status, names, target, rules),
            unapproved: beneath.kind === 'unapproved'
                ? describeUnapproved(judge, beneath, reference, names, target, rules)
                : null,
            pin: {
                required: status.pin ?? unpinned.require,
                gap,
                decidedBy: status.pinFrom === null ? decision/* DEFAULT_DECISION */.h : (0,rule_origin/* toDecision */.y)(policy, status.pinFrom),
            },
            unmirrored: rules.unmirrored.level === 'ignore' ? null : describeDirectPull(judge, reference, target),
            endOfLife: (0,verdict/* judgeEndOfLife */.Y)(table, original, ends, today, named),
            endOfLifeDecidedBy: (0,rule_origin/* findRuleDecision */.i)(policy, 'end-of-life', overrides),
            pinned: gap?.lacks === 'digest' ? findPinnedText(judge, reference, target, unpinned) : null,
            evidenceGaps: (0,image_evidence/* findEvidenceGaps */.O)(judge, reference, names.loose),
        },
        references: names.exact,
        denial: status.kind === 'denied' ? status.entry : null,
    };
}
/** Whether a name pulls nothing: in a Dockerfile's instructions `scratch` is a word, as a frontend or to run it is an image. */
function pullsNothing(name, role) {
    return name === 'scratch' && role !== 'frontend' && role !== 'run';
}
/** An image that is pulled is never `scratch`, which is a word of FROM; `library/scratch` is an image like any other. */
function findPulledStatus({ policy, endOfLife }, reference, usage) {
    const status = (0,approval_status/* findApprovalStatus */.T)(policy, reference, usage, endOfLife);
    if (status.kind !== 'scratch')
        return status;
    return (0,approval_status/* findApprovalStatus */.T)(policy, { ...reference, tagWritten: true }, usage, endOfLife);
}
/** With the digest that its tag names now; null where that is not known, or would not pass either. */
function findPinnedText(judge, reference, target, { floating }) {
    // without a word of evidence in the policy nothing is asked
    const pinned = judge.policy.evidence.length === 0 ? null : (0,digest_verdict/* findPinned */.s)(reference, judge.evidence ?? evidence_book/* OFFLINE */.GS);
    if (pinned === null)
        return null;
    const { kind, pin } = findPulledStatus(judge, pinned, target);
    const passes = kind === 'approved' || kind === 'deprecated';
    const isEnough = pin === null || (0,image_pin/* judgePin */.ns)(pinned, pin, floating, false) === null;
    return passes && isEnough ? (0,image_reference/* formatFamiliar */.LF)(pinned) : null;
}
function describeObjection(judge, entry, names, usage, rules) {
    const replacement = entry === null ? null : findReplacement(judge, entry, names, usage, rules);
    return {
        pattern: entry?.image ?? '',
        about: entry === null ? null : describeAlias(entry, names),
        reason: entry?.reason?.replace(/[\s.]+$/, '') ?? null,
        use: replacement?.use ?? null,
        isUseUnapproved: replacement?.isUnapproved === true,
        decidedBy: entry === null ? decision/* DEFAULT_DECISION */.h : (0,rule_origin/* toDecision */.y)(judge.policy, entry.place),
    };
}
/** Null where the entry matches the image as it is written. */
function describeAlias(entry, names) {
    const [written] = names.exact;
    const about = findJudgedName(entry, names);
    if (about === null || written === undefined || entry.pattern.matchesRepository(written, 'allow'))
        return null;
    const plain = (0,docker_hub/* findDockerHubName */.KT)(about) ?? { ...about, host: (0,docker_hub/* loosenHost */.jY)(about.host) };
    return (0,image_reference/* formatReference */.FH)(plain.tagWritten ? plain : { ...plain, tag: null });
}
function describeDeprecation(judge, { deprecation, blockFrom }, names, usage, rules) {
    if (deprecation === null)
        return null;
    const reached = blockFrom !== null && judge.today >= blockFrom;
    return { ...describeObjection(judge, deprecation, names, usage, rules), blockFrom, reached };
}
/** The mirror's name is offered where it would pass. */
function describeDirectPull({ policy, endOfLife }, reference, usage) {
    const pull = (0,direct_pull/* findDirectPull */.e)(policy.settings.mirrors, reference);
    if (pull === null)
        return null;
    const { upstream, mirror, through } = pull;
    const kind = through === null ? null : (0,approval_status/* findApprovalStatus */.T)(policy, through, usage, endOfLife).kind;
    const passes = kind === 'approved' || kind === 'deprecated';
    return { upstream, mirror, use: through !== null && passes ? formatWritten(through) : null };
}
const NO_ENTRIES = [];
function describeUnapproved(judge, { decidedBy }, reference, names, target, rules) {
    const { policy, endOfLife: table } = judge;
    const ends = rules['end-of-life'];
    const entries = listApproved();
    const { lasting, approved } = offerEntries(judge, entries, ends);
    const nearest = findNearestEntries(lasting, reference);
    return {
        nearest: nearest.map(entry_keys/* describeEntry */.OY),
        approved,
        nearMiss: explainNearMiss(entries, names, reference),
        suggestion: findSuggestion(),
        decidedBy: decidedBy === null ? decision/* DEFAULT_DECISION */.h : (0,rule_origin/* toDecision */.y)(policy, decidedBy),
    };
    /** The list that refuses the image: of a chain of policies, the first that does. */
    function listApproved() {
        for (let level = policy; level !== null; level = level.parent) {
            const list = (0,allow_list/* findAllowLists */.g)(level, target).find(({ place }) => place === decidedBy);
            if (list !== undefined)
                return list.entries;
        }
        return NO_ENTRIES;
    }
    /** Offered only if it would pass: approved, and pinned enough. Digests are unknown offline. */
    function findSuggestion() {
        const tag = findNearestTag(nearest, reference);
        if (tag === null)
            return null;
        const candidate = { ...reference, tag, tagWritten: true, digest: null };
        const { kind, pin } = (0,approval_status/* findApprovalStatus */.T)(policy, candidate, target, table);
        if (kind !== 'approved' || isPast(judge, candidate, ends))
            return null;
        const { original } = (0,entry_match/* findNames */.uD)(policy, candidate);
        const namesRelease = (0,named_release/* findNamedReleases */.T)(table, original).own !== null;
        const gap = pin === null ? null : (0,image_pin/* judgePin */.ns)(candidate, pin, rules.unpinned.floating, namesRelease);
        return gap === null ? (0,image_reference/* formatFamiliar */.LF)(candidate) : null;
    }
}
function formatWritten(reference) {
    return (0,image_reference/* formatFamiliar */.LF)(reference.tagWritten ? reference : { ...reference, tag: null });
}


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZP: () => (/* binding */ findOverrides),
/* harmony export */   gx: () => (/* binding */ settleFindings),
/* harmony export */   xG: () => (/* binding */ runRules),
/* harmony export */   xQ: () => (/* binding */ judgeImage)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9174);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9307);
/* harmony import */ var _policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(148);
/* harmony import */ var _policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7800);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4233);
/* harmony import */ var _image_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8322);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2562);
/* harmony import */ var _rule_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6500);








/** The rules about whether an image is approved, in the order in which they take precedence. */
const APPROVAL = ['denied', 'unapproved', 'deprecated'];
const APPROVAL_RULES = new Set(APPROVAL);
const REFUSALS = new Set(['denied', 'unapproved']);
/** Runs every rule over one image. `path` is any file that the same overrides select. */
function judgeImage(judge, reference, role, path) {
    const { policy } = judge;
    const target = { role, path, names: (0,_policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_0__/* .findNames */ .uD)(policy, reference) };
    const rules = (0,_policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRules */ .uE)(policy, target);
    const overrides = findOverrides(policy, target);
    const { subject, references, denial } = (0,_image_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .describeImage */ .hu)(judge, reference, target, rules, overrides);
    const found = runRules(judge, subject, rules, overrides);
    return {
        approval: APPROVAL.flatMap((id) => found.filter(({ rule }) => rule === id)),
        others: found.filter(({ rule }) => !APPROVAL_RULES.has(rule)),
        references,
        denial,
    };
}
/** Runs every rule over a subject and gives what they find its level. */
function runRules({ policy, today }, subject, rules, overrides) {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_IDS */ .Iu.flatMap((rule) => (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRule */ .T9)(rule, subject, rules[rule]).flatMap((violation) => {
        const { level, blocksFrom } = (0,_level_js__WEBPACK_IMPORTED_MODULE_5__/* .findLevel */ .W)(rule, rules, policy.settings.unknown, violation, today);
        if (level === 'ignore')
            return [];
        return [
            {
                rule,
                level,
                blocksFrom,
                message: blocksFrom === null
                    ? violation.message
                    : (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .joinSentences */ .DP)(violation.message, (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(`It will be blocked from ${blocksFrom}.`)),
                allowed: violation.allowed ?? null,
                fix: violation.fix,
                decidedBy: violation.decidedBy ?? (0,_rule_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .findRuleDecision */ .i)(policy, rule, overrides),
                topic: violation.topic ?? '',
                isUnknown: violation.isUnknown ?? false,
            },
        ];
    }));
}
/** All that is reported of an image. One that may not be used at all gets no advice on how to pin it. */
function settleFindings({ approval, others }, findWaiver) {
    const settled = settleApproval(approval, findWaiver);
    const isRefused = settled.some(({ found, waiver }) => waiver === null && REFUSALS.has(found.rule));
    return [
        ...settled,
        ...others.map((found) => ({
            found: isRefused && found.rule === 'unpinned' ? { ...found, fix: null } : found,
            waiver: findWaiver(found),
        })),
    ];
}
/**
 * What is reported of an image's approval: one finding, which hides the others. It is never milder than what it hides, or
 * denying an image could help it; and where it is waived, what it hid is judged next.
 */
function settleApproval(approval, findWaiver) {
    const judged = approval.map((found) => ({ found, waiver: findWaiver(found) }));
    const first = judged.findIndex(({ waiver }) => waiver === null);
    if (first < 0)
        return judged;
    const [head, ...hidden] = judged.slice(first).filter(({ waiver }) => waiver === null);
    if (head === undefined)
        return judged;
    const level = hidden.reduce((worst, { found }) => (0,_level_js__WEBPACK_IMPORTED_MODULE_7__/* .raiseLevel */ .ns)(worst, found.level), head.found.level);
    return [...judged.slice(0, first), level === head.found.level ? head : harden(head, hidden)];
}
function harden(head, hidden) {
    const reason = hidden.find(({ found }) => found.level === 'block')?.found.rule ?? 'unapproved';
    const message = (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${head.found.message} It blocks because without the denial it would be ${(0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(reason)}.`;
    return { ...head, found: { ...head.found, level: 'block', blocksFrom: null, message } };
}
/** The overrides that apply, in their order; without a role only those for every role. */
function findOverrides(policy, { role, ...rest }) {
    return policy.overrides.filter((override) => (role !== null || override.roles === null) &&
        (0,_policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .fitOverride */ .GY)(override, { ...rest, role: role ?? 'final' }) !== null);
}


/***/ }),

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findLevel)
/* harmony export */ });
/**
 * The level of what a rule found, the only place that decides it: the rule's level after overrides, softened before its
 * `effective` day or where the violation is `atMost` a warning, and `block` where the violation says `always`.
 *
 * What is not known is governed by `unknown`, unless the rule is switched off.
 */
function findLevel(rule, rules, unknown, violation, today) {
    if (violation.always === 'block')
        return { level: 'block', blocksFrom: null };
    const { level: set, effective } = rules[rule];
    const level = violation.isUnknown === true && set !== 'ignore' ? unknown : set;
    if (level !== 'block')
        return { level, blocksFrom: null };
    if (violation.atMost === 'warn')
        return { level: 'warn', blocksFrom: null };
    return effective !== null && today < effective
        ? { level: 'warn', blocksFrom: effective }
        : { level, blocksFrom: null };
}


/***/ }),

/***/ 1928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runPolicyTests)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4233);
/* harmony import */ var _image_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8322);
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

/***/ 6500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findRuleDecision),
/* harmony export */   y: () => (/* binding */ toDecision)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);

/** A place of a policy as findings carry it: the file is named where it is not the policy itself. */
function toDecision(policy, place) {
    const { key, line, file } = place;
    return file === policy.place.file ? { key, line } : { key, line, file };
}
/** The line that sets a rule for what the overrides select: the last of them that names it, else `rules.<id>`, else none. */
function findRuleDecision(policy, rule, overrides) {
    const override = overrides.findLast(({ rules }) => rules[rule] !== undefined);
    if (override !== undefined)
        return toDecision(policy, override.place);
    const place = policy.rulePlaces.get(rule);
    return place === undefined ? _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DECISION */ .h : toDecision(policy, place);
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

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openWaivers)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);
/* harmony import */ var _policy_query_approval_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5808);
/* harmony import */ var _policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7800);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4233);
/* harmony import */ var _exception_expiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3081);





function openWaivers(policy, today) {
    const held = policy.exceptions
        .filter(({ expires }) => (0,_exception_expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeExpiry */ .B)(expires, today) !== 'expired')
        .map((exception) => ({
        exception,
        waiver: {
            owner: exception.owner,
            reason: exception.reason,
            expires: exception.expires,
            key: exception.place.key,
            line: exception.place.line,
            ...(exception.place.file === policy.place.file ? {} : { file: exception.place.file }),
        },
        count: 0,
    }));
    const unread = new Set();
    let lastPath = null;
    let here = [];
    function enter(path) {
        if (path === lastPath)
            return;
        here = held.filter(({ exception }) => coversPath(exception, path));
        lastPath = path;
    }
    function use(covering) {
        for (const held of covering)
            held.count++;
        return covering[0]?.waiver ?? null;
    }
    const listUses = () => held.map(({ exception, count }) => ({
        exception,
        count,
        isUncertain: [...unread].some((path) => coversPath(exception, path)),
    }));
    return {
        find(path, target) {
            if (held.length === 0)
                return null;
            enter(path);
            return use(here.filter(({ exception }) => covers(exception, target) && (0,_policy_query_approval_status_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWaive */ .q)(policy, exception, target.rule, target.denial)));
        },
        findUnseen(path, hidden, what) {
            enter(path);
            const all = here.filter(({ exception }) => exception.pattern.source === '**');
            const waive = (rule) => all.filter(({ exception }) => exception.rules.includes(rule));
            const unreadable = waive('unreadable');
            const needed = what === 'limit' ? hidden.map(waive) : [];
            const denials = hidden.includes('denied') ? (0,_policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .listDenials */ .H6)(policy) : [];
            const denied = what === 'limit' ? waive('denied') : unreadable;
            const passDenials = denials.every((denial) => denied.some(({ exception }) => (0,_policy_query_approval_status_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWaive */ .q)(policy, exception, 'denied', denial)));
            const isWaived = [unreadable, ...needed].every((covering) => covering.length > 0) && passDenials;
            return isWaived ? use([...unreadable, ...needed.flat()]) : null;
        },
        noteUnread: (path) => void unread.add(path),
        listUses,
        report: (sawEverything) => [
            ...policy.exceptions.flatMap((exception) => describeExpiry(exception, today) ?? []),
            ...listUses()
                .filter(({ count, isUncertain }) => sawEverything && count === 0 && !isUncertain)
                .map(({ exception }) => warn(exception, 'is not needed by any Dockerfile; remove it')),
        ],
    };
}
function coversPath({ paths }, path) {
    return paths === null || paths.some((glob) => glob.matches(path));
}
/** A tag that is only implied counts as written here: `node` and `node:latest` are the same pull, and an exception names what is pulled. */
function covers({ rules, pattern }, { rule, references }) {
    if (!rules.includes(rule))
        return false;
    if (_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMELESS */ .Z$.has(rule))
        return pattern.source === '**';
    return references.some((reference) => pattern.matches({ ...reference, tagWritten: true }, 'allow'));
}
function describeExpiry(exception, today) {
    switch ((0,_exception_expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeExpiry */ .B)(exception.expires, today)) {
        case 'expired':
            return warn(exception, `expired on ${exception.expires} and no longer applies; remove it or renew it`);
        case 'expiring':
            return warn(exception, `ends ${describeEnd(exception.expires, today)}`);
        case 'active':
            return null;
    }
}
function describeEnd(expires, today) {
    const days = (0,_day_js__WEBPACK_IMPORTED_MODULE_4__/* .countDays */ .Tm)(today, expires);
    return days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}, on ${expires}`;
}
function warn({ image, owner, place: { file, line, column } }, what) {
    return { file, line, column, level: 'warning', message: `The exception for ${image} (${owner}) ${what}.` };
}


/***/ }),

/***/ 5808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ findApprovalStatus),
  q: () => (/* binding */ mayWaive)
});

// EXTERNAL MODULE: ./lib/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(8214);
// EXTERNAL MODULE: ./lib/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(148);
// EXTERNAL MODULE: ./lib/src/core/image/pin.js
var pin = __webpack_require__(4169);
// EXTERNAL MODULE: ./lib/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(7800);
;// CONCATENATED MODULE: ./lib/src/core/policy/query/required-pin.js


/**
 * `rules.unpinned.require` after overrides; the strictest `pin` of the entries that match replaces it, unless an override
 * that matches sets `require`: then the stricter of both. Never below what the parent asks for.
 */
function findPin(policy, target, matching) {
    const own = findOwnPin(policy, target, matching);
    if (policy.parent === null)
        return own;
    const parents = findPin(policy.parent, target, matching.filter((entry) => isOf(policy.parent, entry)));
    return own.pin === null || parents.pin === null || (0,pin/* strictestPin */.ri)(own.pin, parents.pin) === own.pin
        ? own
        : parents;
}
function findOwnPin(policy, target, matching) {
    const override = policy.overrides.findLast((candidate) => candidate.rules.unpinned?.require !== undefined && (0,select_rules/* fitOverride */.GY)(candidate, target) !== null);
    const rule = {
        pin: (0,select_rules/* selectRules */.uE)(policy, target).unpinned.require,
        pinFrom: override?.place ?? policy.rulePlaces.get('unpinned') ?? null,
    };
    let entry = null;
    for (const candidate of matching) {
        if (candidate.pin === null)
            continue;
        if (entry?.pin == null || (0,pin/* strictestPin */.ri)(entry.pin, candidate.pin) !== entry.pin)
            entry = candidate;
    }
    if (entry?.pin == null || rule.pin === null)
        return rule;
    if (override !== undefined && (0,pin/* strictestPin */.ri)(rule.pin, entry.pin) === rule.pin)
        return rule;
    return { pin: entry.pin, pinFrom: entry.place };
}
/** Whether the entry is in that policy or in one above it. */
function isOf(policy, entry) {
    for (let level = policy; level !== null; level = level.parent) {
        if (level.place.file === entry.place.file)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/core/policy/query/approval-status.js




/**
 * Judges one reference: denied, then unapproved, then deprecated, then approved. The order in the file never matters.
 * `releases` tells which numbers the names of releases stand for; without it denials see numbers only.
 */
function findApprovalStatus(policy, reference, usage, releases = null) {
    if (isScratch(reference)) {
        return {
            kind: 'scratch',
            entry: null,
            decidedBy: null,
            pin: null,
            pinFrom: null,
            blockFrom: null,
            deprecation: null,
            beneath: null,
        };
    }
    const names = (0,entry_match/* findNames */.uD)(policy, reference, releases);
    const target = { ...usage, names };
    const beneath = findStatusBeneathDenials(policy, names, target);
    const denial = findDenial(policy, names, target);
    if (denial === undefined)
        return beneath;
    return { ...beneath, kind: 'denied', entry: denial, decidedBy: denial.place, beneath };
}
/**
 * Whether an exception may waive a finding of that rule. One that a policy makes never waives what a policy above it denies;
 * pass `inline` for one that a Dockerfile makes.
 */
function mayWaive(policy, exception, rule, entry) {
    if (rule !== 'denied' || entry === null)
        return true;
    for (let above = policy.parent; above !== null; above = above.parent) {
        if ((0,select_rules/* listDenials */.H6)(above).includes(entry))
            return exception !== 'inline' && above.exceptions.includes(exception);
    }
    return true;
}
function isScratch(reference) {
    const { host, path, tagWritten, digest } = reference;
    return host === 'docker.io' && path === 'library/scratch' && !tagWritten && digest === null;
}
function findDenial(policy, names, target) {
    for (const entries of (0,select_rules/* selectDenialLists */.FP)(policy, target)) {
        const denial = (0,entry_match/* findDenying */.gt)(entries, names);
        if (denial !== undefined)
            return denial;
    }
    return undefined;
}
/** The status without denials. */
function findStatusBeneathDenials(policy, names, target) {
    const deprecations = (0,entry_match/* listDenying */.LR)(policy.deprecated, names);
    const levels = [];
    for (let level = policy; level !== null; level = level.parent) {
        const lists = (0,allow_list/* findAllowLists */.g)(level, target).map((list) => ({
            ...list,
            approvals: (0,entry_match/* listApprovals */.P8)(list.entries, names),
        }));
        levels.push({ policy: level, lists, approvals: lists.flatMap(({ approvals }) => approvals) });
    }
    const matching = [...levels.flatMap(({ approvals }) => approvals), ...deprecations];
    const blockFrom = findBlockFrom(deprecations);
    const deprecation = deprecations.find((entry) => entry.blockFrom === blockFrom) ?? null;
    const common = { ...findPin(policy, target, matching), blockFrom, deprecation, beneath: null };
    const refusal = findRefusal(levels);
    if (refusal !== null) {
        return { ...common, kind: 'unapproved', entry: null, decidedBy: refusal.place };
    }
    const entry = deprecation ?? matching[0] ?? null;
    return {
        ...common,
        kind: deprecation === null ? 'approved' : 'deprecated',
        entry,
        decidedBy: entry?.place ?? null,
    };
}
/** The first list that refuses the image; null where every list of the chain lets it pass. */
function findRefusal(levels) {
    for (const [index, level] of levels.entries()) {
        const isAdded = levels
            .slice(0, index)
            .some(({ policy, approvals }) => approvals.some((entry) => policy.additions.get(entry)?.has(level.policy) === true));
        const refusal = level.lists.find((list) => !(isAdded && !list.replaces) && !passes(level, list));
        if (refusal !== undefined)
            return refusal;
    }
    return null;
}
/** Whether a list lets the image pass to the policy above. One that only adds to the list above leaves that whole. */
function passes({ policy }, { entries, isEmpty, approvals }) {
    if (approvals.length > 0)
        return true;
    const { parent, additions } = policy;
    if (parent === null || isEmpty || entries.length === 0)
        return false;
    return entries.every((entry) => additions.get(entry)?.has(parent) === true);
}
function findBlockFrom(deprecations) {
    return deprecations.flatMap(({ blockFrom }) => blockFrom ?? []).toSorted()[0] ?? null;
}


/***/ }),

/***/ 7591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findDirectPull)
/* harmony export */ });
/* harmony import */ var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7189);
/* harmony import */ var _mirrors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1068);


/** What should come through a mirror and does not; null where there is no mirror for it, or it comes through one. */
function findDirectPull(mirrors, reference) {
    const real = mirrors.filter((mirror) => !isSpelling(mirror));
    if (real.length === 0)
        return null;
    const spellings = (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .listSpellings */ .G8)(reference);
    if (spellings.some((name) => (0,_mirrors_js__WEBPACK_IMPORTED_MODULE_1__/* .findMirror */ .JE)(real, name, 'deny') !== null))
        return null;
    let best = null;
    for (const mirror of real) {
        for (const name of spellings) {
            const path = takeFront(mirror.upstream, name);
            if (path !== null && (best === null || isNearer(mirror, best.mirror)))
                best = { mirror, path };
        }
    }
    if (best === null)
        return null;
    const { name, upstream, host, folder } = best.mirror;
    const through = typeof host === 'string' ? { ...reference, host, path: folder + best.path } : null;
    return { upstream, mirror: name, through };
}
/** What is left of a path behind the place that is mirrored; null where it is not in there. */
function takeFront(upstream, { host, path }) {
    const [name = '', ...segments] = upstream.split('/');
    const folder = segments.map((segment) => `${segment}/`).join('');
    return (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .loosenHost */ .jY)(name) === host && path.startsWith(folder) ? path.slice(folder.length) : null;
}
/** The one that mirrors the narrower place, then one that has a name of its own, then the first. */
function isNearer(one, other) {
    if (one.upstream.length !== other.upstream.length)
        return one.upstream.length > other.upstream.length;
    return typeof one.host === 'string' && typeof other.host !== 'string';
}
/** Another name of the upstream itself, declared to be approved: `ghcr.io:443: ghcr.io`. */
function isSpelling({ looseHost, folder, upstream }) {
    if (typeof looseHost !== 'string')
        return false;
    // Docker's own machine, where mirror.gcr.io and public.ecr.aws are somebody else's.
    const host = looseHost === 'registry.hub.docker.com' ? 'docker.io' : looseHost;
    return [host, ...folder.split('/').slice(0, -1)].join('/') === upstream;
}


/***/ }),

/***/ 2406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exitCode),
  G: () => (/* binding */ openGate)
});

// EXTERNAL MODULE: ./lib/src/core/level.js
var core_level = __webpack_require__(9174);
// EXTERNAL MODULE: ./lib/src/core/policy/query/path-treatment.js
var path_treatment = __webpack_require__(9464);
// EXTERNAL MODULE: ./lib/src/core/rules/index.js + 12 modules
var core_rules = __webpack_require__(4233);
;// CONCATENATED MODULE: ./lib/src/core/judge/existing-findings.js



/**
 * Marks findings that the base revision of the file has too: the same rule about the same image in the same role, at least
 * as severe and not waived there. An image that no build of the base pulled excuses none that is pulled now: a context or
 * value that a build no longer gives lets in what is written. A value that cannot be known is the same one where the same
 * build and the file write the same. Where the file could not be read to its end, what says so always counts.
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
/** What is written where the name of an image cannot be known, in the file and in each build that it is unknown in. */
function openDoubts({ reading }) {
    const place = ({ line, column, written }) => `${line}:${column} ${written}`;
    const doubts = new Map();
    for (const use of [...(reading?.images ?? []), ...(reading?.openBases ?? [])]) {
        if (use.doubts === undefined && use.source === undefined)
            continue;
        const given = use.doubts?.map(({ known }) => known) ?? NO_DOUBT;
        const own = use.source === undefined ? given : given.map((known) => JSON.stringify([use.source, known]));
        doubts.set(place(use), [...(doubts.get(place(use)) ?? []), ...own]);
    }
    if (doubts.size === 0)
        return () => NO_DOUBT;
    return (finding) => (core_rules/* NAMELESS */.Z$.has(finding.rule) ? (doubts.get(place(finding)) ?? NO_DOUBT) : NO_DOUBT);
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

;// CONCATENATED MODULE: ./lib/src/base-comparison.js

/** Marks the findings of a file that its base revision has too. */
function openBaseComparison({ policy, scope, findInline, read, }) {
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
        const { judged, found } = read(base, [], told);
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
        const { judged, found } = read(head, findInline(head, file.inline), accepted);
        return withoutUncovered(marked, markExisting({ found, reading: judged, isDescribed: true }, base));
    }
    return markKnown;
}

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
// EXTERNAL MODULE: ./lib/src/core/baseline/recorded-findings.js
var recorded_findings = __webpack_require__(8147);
;// CONCATENATED MODULE: ./lib/src/core/baseline/baseline-effect.js





/**
 * Marks what the baseline records as existing. `findings`: all of the files, in the order of the report; `isNew`: what cannot
 * have been there, because only what is new was looked for.
 */
function applyBaseline(findings, isNew, { baseline, source, isOwnPolicy, change, isGone }, { policy, today, findExtent }) {
    const { expires } = baseline;
    const refusal = (0,baseline_permission/* findRefusal */.W)(policy, isOwnPolicy);
    const applies = refusal === null && (expires === null || (0,exception_expiry/* judgeExpiry */.B)(expires, today) !== 'expired');
    const { records, unused } = (0,recorded_findings/* matchRecords */.W)(findings.filter((finding) => !isNew(finding)), baseline);
    const gone = unused.filter(({ file }) => {
        const extent = findExtent(file);
        return extent === 'whole' || extent === 'none' || (extent === 'unknown' && isGone(file));
    });
    const isUnjudged = (file) => findExtent(file) === 'none' && !isGone(file);
    const summary = {
        ...source,
        expires,
        applies,
        recorded: (0,baseline_change/* countRecorded */.W)(baseline),
        fixed: gone.flatMap((record) => toFixed(record, change).map((fixed) => isUnjudged(fixed.file) ? { ...fixed, isUnjudged: true } : fixed)),
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
            const findExtent = (file) => judged.get(file) ?? (wholeTree ? 'none' : 'unknown');
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
    // few lines have the mark, and many continue
    for (let at = file.indexOf('<'); at !== -1; at = file.indexOf('<', at + 1)) {
        const end = file.indexOf('\n', at);
        if (end === -1)
            return false;
        if (/[\\`][ \t\r]*$/.test(file.slice(at, end)))
            return true;
        at = end;
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
// EXTERNAL MODULE: ./lib/src/core/dockerfile/variants/read-variants.js + 4 modules
var read_variants = __webpack_require__(5435);
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

// EXTERNAL MODULE: ./lib/src/core/builds/judged/built-images.js
var built_images = __webpack_require__(1723);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/misplaced-args.js
var misplaced_args = __webpack_require__(439);
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
function explainName(findings, use, local) {
    const first = findings.findIndex(({ found }) => CONCERNED.has(found.rule));
    if (first < 0)
        return findings;
    const doubt = findDoubt(use, local);
    if (doubt === null)
        return findings;
    return findings.map((item, index) => index === first ? { ...item, found: explain(item.found, doubt) } : item);
}
function findDoubt(use, local) {
    const { reference, replacedBy, nearestStage: stage = null, misplaced = [] } = use;
    const unofficial = replacedBy === null && reference !== null ? (0,official_images/* findUnofficialName */.bQ)(reference) : null;
    const isBuilt = replacedBy === null && use.claim === undefined && local.builder !== null;
    if (unofficial === null && stage === null && misplaced.length === 0 && !isBuilt)
        return null;
    const image = unofficial !== null && stage === null ? (0,name_suggestion/* suggestName */.SX)(unofficial, official_images/* OFFICIAL_IMAGES */.$2.names) : null;
    return { unofficial, stage, image, use, local: isBuilt ? local : { ...local, builder: null } };
}
function explain(found, doubt) {
    const { unofficial, stage, image, use, local } = doubt;
    if (local.builder !== null)
        return explainBuilt(found, use, local.path, local.builder);
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
/** It is pulled all the same, so it does not pass for that. */
function explainBuilt(found, { written }, path, { name, file, line }) {
    const why = (0,core_message/* say */.cv) `${name} (${file}, line ${line}) builds an image of this name, but nothing puts that in the place of the one that is pulled.`;
    const message = (0,core_message/* joinMessages */.hw)([found.message, why], ' ');
    if (found.fix === null)
        return { ...found, message };
    const description = (0,core_message/* say */.cv) `Give it to the build as a context named ${written}; if that one is always used, add to the policy: ${writeContext(path, written)}`;
    return { ...found, message, fix: { description, replacement: null } };
}
/** The line of the policy that says that an image is not pulled. */
function writeContext(path, written) {
    return `builds: [{ paths: [${JSON.stringify(path)}], contexts: { ${JSON.stringify(written)}: "." } }]`;
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
function describeFix({ rule, fix }, description, { unofficial, stage, image, use, local }) {
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
    const first = near === null && rule === 'unapproved'
        ? (0,core_message/* say */.cv) `; if it is built here, and always before, add to the policy: ${writeContext(local.path, use.written)}`
        : (0,core_message/* own */.ZV)('');
    return (0,core_message/* joinMessages */.hw)([write, (0,core_message/* own */.ZV)(', or the full name with its registry'), since, first]);
}

// EXTERNAL MODULE: ./lib/src/core/judge/image-memo.js
var image_memo = __webpack_require__(7292);
// EXTERNAL MODULE: ./lib/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(8214);
// EXTERNAL MODULE: ./lib/src/core/policy/query/approval-status.js + 1 modules
var approval_status = __webpack_require__(5808);
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
    const find = (isUnknown) => (0,level/* findLevel */.W)(rule, rules, policy.settings.unknown, { ...violation, isUnknown }, today).level;
    // evidence about it could be false, or not known
    return rule === 'unverified' ? (0,core_level/* raiseLevel */.ns)(find(false), find(true)) : find(false);
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
    const images = (0,image_memo/* openMemo */.x)(policy);
    let built = built_images/* NOTHING_BUILT */.rv;
    /** In a role that it has besides, a use needs no build. */
    function openSpot(path, use, role) {
        return { path, place: use, use, role, build: role === use.role ? use.build : undefined };
    }
    function findWaiver(spot, target) {
        return waivers.find(spot.path, target) ?? inlineWaivers.find(spot.place.line, target);
    }
    function place(spot, found, waiver) {
        const { path, place, use, role, build } = spot;
        const { rule, level, blocksFrom, decidedBy, topic, isUnknown } = found;
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
            ...(blocksFrom === null ? {} : { blocksFrom }),
            ...(isUnknown ? { unknown: true } : {}),
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
        const { written, source, doubts } = use;
        const text = source === undefined ? [written] : [written, source];
        const identity = JSON.stringify([role, ...text, doubts.map(({ own }) => own).sort()]);
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
        const settled = explainName((0,judged_image/* settleFindings */.gx)(judged, waive), use, {
            path,
            builder: (0,built_images/* findBuilder */.Lx)(built, reference),
        });
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
        noteBuilt(more) {
            built = more;
        },
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
        listExceptionUses: waivers.listUses,
    };
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
    const { policy, today, endOfLife, evidence, build, scope } = options;
    const judge = { policy, today, endOfLife, ...(evidence === undefined ? {} : { evidence }) };
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
    const markKnown = openBaseComparison({
        policy,
        scope,
        findInline,
        read: (file, exceptions, told) => read(file, exceptions, told, baseEvaluation),
    });
    function keepReading(file) {
        if (options.keepFiles)
            files.push(file);
        options.onFile?.(file);
    }
    return {
        policyProblems,
        noteBuilt: evaluation.noteBuilt,
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
        listExceptionUses: evaluation.listExceptionUses,
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
