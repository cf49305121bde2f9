export const id = 193;
export const ids = [193];
export const modules = {

/***/ 3422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openBaseline)
});

// UNUSED EXPORTS: failBaseline

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/baseline-file.js
var baseline_file = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/src/core/baseline/baseline-path.js
var baseline_path = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/src/io/disk/file-content.js
var file_content = __webpack_require__(9787);
;// CONCATENATED MODULE: ./lib/src/io/disk/plain-file.js



/** Reads a file of which neither itself nor a folder on the way from `root` may be a link. */
function readPlainFile(root, path) {
    const names = path.split('/');
    const places = names.map((_, index) => (0,external_node_path_.join)(root, ...names.slice(0, index + 1)));
    const place = (0,external_node_path_.join)(root, path);
    try {
        if ((0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false }) === undefined)
            return { kind: 'absent' };
        const link = places.find((each) => (0,external_node_fs_.lstatSync)(each).isSymbolicLink());
        if (link === place)
            return { kind: 'unusable', reason: 'is a symbolic link' };
        if (link !== undefined)
            return { kind: 'unusable', reason: 'is behind a symbolic link' };
    }
    catch (error) {
        if (error.code === 'ENOTDIR')
            return { kind: 'absent' };
        return { kind: 'unusable', reason: (0,file_content/* describeError */.Uc)(error) };
    }
    const content = (0,file_content/* readFileContent */.AJ)(place, root);
    return 'bytes' in content
        ? { kind: 'bytes', bytes: content.bytes }
        : { kind: 'unusable', reason: content.unreadable };
}

// EXTERNAL MODULE: ./lib/src/io/disk/lfs-pointer.js
var lfs_pointer = __webpack_require__(8826);
// EXTERNAL MODULE: ./lib/src/io/git/git.js + 1 modules
var git = __webpack_require__(7558);
;// CONCATENATED MODULE: ./lib/src/io/git/committed-file.js



/** `path`: from the top of the repository that `folder` is in. */
async function readCommittedFile(folder, commit, path) {
    const listed = await (0,git/* runGit */.EO)(folder, ['ls-tree', '--full-tree', '-l', '-z', commit, '--', path]);
    if ('failure' in listed)
        return { kind: 'failed', reason: listed.failure.message };
    const [, mode = '', id = '', size = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed.stdout.toString('latin1')) ?? [];
    if (id === '')
        return { kind: 'absent' };
    if (mode === '120000')
        return { kind: 'unusable', reason: 'is a symbolic link' };
    if (!mode.startsWith('100'))
        return { kind: 'unusable', reason: 'is not a file' };
    if (Number(size) > file_content/* MAX_FILE_SIZE */.w3)
        return { kind: 'unusable', reason: 'is too large' };
    const blob = await (0,git/* runGit */.EO)(folder, ['cat-file', 'blob', id]);
    if ('failure' in blob)
        return { kind: 'failed', reason: blob.failure.message };
    const pointer = (0,lfs_pointer/* findPointer */.p)(blob.stdout);
    return pointer === null ? { kind: 'bytes', bytes: blob.stdout } : { kind: 'unusable', reason: pointer };
}

// EXTERNAL MODULE: ./lib/src/cli/result.js
var result = __webpack_require__(7234);
;// CONCATENATED MODULE: ./lib/src/cli/baseline/found-baseline.js







/** Reads the repository's baseline, with `--base` at the revision: a change must not bring what excuses it. */
async function openBaseline({ workspace, revision }, { isOwn }) {
    const { root } = workspace;
    const here = readOnDisk(root);
    const content = revision === null ? here : await readCommittedFile(root, revision.commit, baseline_path/* BASELINE */.U);
    if (content.kind === 'failed')
        return (0,result/* failEvaluation */.bE)(`The baseline could not be read: ${content.reason}`);
    const commit = revision?.commit ?? null;
    const read = (0,baseline_file/* readBaseline */.mF)(content.kind === 'bytes' ? { ...content, commit } : content);
    if ('problems' in read)
        return failBaseline(read);
    const { found } = read;
    const isChanged = revision !== null && !isSame(content, here);
    const change = isChanged ? (0,baseline_file/* readChange */.pm)(found, here) : null;
    return {
        value: {
            found,
            run: toRun(found, isOwn, change?.change ?? null, root),
            notes: change?.notes ?? [],
        },
    };
}
/** The baseline is wrong: every problem at its place. */
function failBaseline({ problems, text, }) {
    return { failure: { exit: 2, problems, advice: [], texts: [{ path: baseline_path/* BASELINE */.U, text }] } };
}
function toRun(found, isOwnPolicy, change, root) {
    if (found === null)
        return null;
    return {
        baseline: found.baseline,
        source: found.source,
        isOwnPolicy,
        change,
        isGone: (file) => !isThere(root, file),
    };
}
function isThere(root, path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return error.code !== 'ENOTDIR';
    }
}
function readOnDisk(root) {
    const file = readPlainFile(root, baseline_path/* BASELINE */.U);
    return file.kind === 'bytes' ? { ...file, commit: null } : file;
}
function isSame(one, other) {
    if (one.bytes === undefined || other.bytes === undefined)
        return one.kind === other.kind;
    return Buffer.compare(one.bytes, other.bytes) === 0;
}


/***/ }),

/***/ 3574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./lib/src/baseline-file.js
var baseline_file = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/src/core/baseline/baseline-path.js
var baseline_path = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/src/core/end-of-life/bundled-table.js + 1 modules
var bundled_table = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/src/gate.js + 15 modules
var src_gate = __webpack_require__(2314);
// EXTERNAL MODULE: ./lib/src/io/disk/listed-file.js
var listed_file = __webpack_require__(1327);
// EXTERNAL MODULE: ./lib/src/policy-chain.js
var policy_chain = __webpack_require__(8482);
// EXTERNAL MODULE: ./lib/src/program.js
var program = __webpack_require__(8942);
// EXTERNAL MODULE: ./lib/src/reporters/formats/index.js
var formats = __webpack_require__(7672);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(2058);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-summary.js
var terminal_summary = __webpack_require__(331);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/core/baseline/baseline-change.js
var baseline_change = __webpack_require__(1584);
// EXTERNAL MODULE: ./lib/src/core/baseline/baseline-permission.js
var baseline_permission = __webpack_require__(6071);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/core/baseline/load-baseline.js + 1 modules
var load_baseline = __webpack_require__(2982);
// EXTERNAL MODULE: ./lib/src/core/baseline/record-key.js
var record_key = __webpack_require__(9519);
// EXTERNAL MODULE: ./lib/src/core/baseline/write-baseline.js
var write_baseline = __webpack_require__(9629);
;// CONCATENATED MODULE: ./lib/src/core/baseline/prune-baseline.js




/**
 * The text of a baseline without what is not needed. Everything else stays byte for byte, comments included, unless something
 * else stands on the same lines: then it is written anew.
 */
function pruneBaseline(text, baseline, unused) {
    if (unused.length === 0)
        return text;
    const counts = new Map(unused.map(({ record, count }) => [record, record.count - count]));
    const left = baseline.files.map(({ file, findings }) => [
        file,
        findings.flatMap((record) => {
            const count = counts.get(record) ?? record.count;
            return count === 0 ? [] : [{ ...record, count }];
        }),
    ]);
    const files = new Map(left.filter(([, records]) => records.length > 0));
    const cut = cutLines(text, baseline, counts);
    return isSame(cut, files) ? cut : (0,write_baseline/* writeBaseline */.B9)({ expires: baseline.expires, files }, { text, baseline });
}
/** The text without the lines of what goes, and with the new counts of what stays. */
function cutLines(text, { files }, counts) {
    const items = listItems((0,dist/* parseDocument */.Tp)(text).get('files'));
    let result = text;
    // from the end, so that what is before keeps its place
    for (const [index, { findings }] of [...files.entries()].toReversed()) {
        const item = items[index];
        const isGone = findings.every((record) => counts.get(record) === 0);
        if (isGone) {
            result = removeLines(result, item, true);
            continue;
        }
        const records = (0,dist/* isMap */.jh)(item) ? listItems(item.get('findings')) : [];
        for (const [at, record] of [...findings.entries()].toReversed()) {
            const count = counts.get(record);
            if (count === 0)
                result = removeLines(result, records[at]);
            else if (count !== undefined)
                result = changeCount(result, records[at], count);
        }
    }
    return result;
}
function listItems(list) {
    return (0,dist/* isSeq */.oP)(list) ? list.items.map((item) => ((0,dist/* isMap */.jh)(item) ? item : undefined)) : [];
}
/** `withGap`: an empty line above goes too. */
function removeLines(text, node, withGap = false) {
    if (node?.range == null)
        return text;
    const [from, valueEnd] = node.range;
    const line = text.lastIndexOf('\n', from - 1) + 1;
    const gap = withGap ? (/\n(\r?\n)$/.exec(text.slice(0, line))?.[1]?.length ?? 0) : 0;
    const start = line - gap;
    // a map in lines of its own ends where the next line begins
    const last = text.slice(from, valueEnd).trimEnd().length + from;
    const end = text.indexOf('\n', last);
    return text.slice(0, start) + (end === -1 ? '' : text.slice(end + 1));
}
function changeCount(text, node, count) {
    if (node?.range == null)
        return text;
    const [from, to] = node.range;
    const written = text.slice(from, to);
    const short = count === 1 ? written.replace(/,\s*count:\s*\d+/, '') : written;
    return (text.slice(0, from) +
        (short === written ? written.replace(/(\bcount:\s*)\d+/, `$1${count}`) : short) +
        text.slice(to));
}
/** Whether a text says exactly what is to be left. */
function isSame(text, files) {
    const { baseline } = (0,load_baseline/* loadBaseline */.o)('', text);
    if (baseline === null)
        return false;
    const list = (entries) => JSON.stringify([...entries].map(([file, records]) => [
        file,
        records.map((record) => [(0,record_key/* identifyRecord */.U)(record), record.count]),
    ]));
    return list(baseline.files.map(({ file, findings }) => [file, findings])) === list(files);
}

// EXTERNAL MODULE: ./lib/src/io/disk/new-file.js
var new_file = __webpack_require__(6622);
// EXTERNAL MODULE: ./lib/src/cli/result.js
var result = __webpack_require__(7234);
;// CONCATENATED MODULE: ./lib/src/cli/baseline/changed-baseline.js










/** Why no baseline can be written; null where one can. */
function refuseChange({ baseline }, { policy, isOwn }, { found }) {
    if (baseline.kind === 'use')
        return null;
    const refusal = (0,baseline_permission/* findRefusal */.W)(policy, isOwn);
    if (baseline.kind === 'write' && refusal !== null)
        return (0,result/* failUsage */.yK)(`A baseline would excuse nothing: ${refusal}`);
    if (baseline.kind === 'prune' && found === null)
        return (0,result/* failUsage */.yK)(`There is no ${baseline_path/* BASELINE */.U} to remove anything from; --write-baseline makes one`);
    return null;
}
/** Writes the baseline as the options ask, from everything that the gate has judged. */
function changeBaseline(gate, { workspace: { root } }, { isOwn }, open, { baseline: option }) {
    if (option.kind === 'use' || gate.finish([]).verdict === 'error')
        return { value: open };
    const { text, unrecorded } = option.kind === 'prune' ? prune(gate, open) : record(gate, open.found, option.expires);
    const content = new TextEncoder().encode(text);
    const read = (0,baseline_file/* readBaseline */.mF)({ kind: 'bytes', bytes: content, commit: null });
    if ('problems' in read || read.found === null)
        return (0,result/* failEvaluation */.bE)(`The baseline would be wrong: ${'problems' in read ? (read.problems[0]?.message ?? '') : 'nothing is in it'}`);
    const unwritten = text === open.found?.text ? null : (0,new_file/* writeNewFile */.S)(root, (0,external_node_path_.join)(root, baseline_path/* BASELINE */.U), text, { replace: true });
    if (unwritten !== null)
        return (0,result/* failEvaluation */.bE)(`${baseline_path/* BASELINE */.U} cannot be written: ${unwritten.kind === 'outside' ? 'a folder above it is a link that leads out of the repository' : unwritten.reason}`);
    tell(open.found, read.found);
    const { baseline, source } = read.found;
    return {
        value: {
            run: { baseline, source, isOwnPolicy: isOwn, change: null, isGone: () => false },
            notes: nameUnrecorded(unrecorded),
        },
    };
}
function record(gate, older, expires) {
    const { files, unrecorded } = (0,write_baseline/* recordFindings */.S9)(gate.finish([]).findings);
    const day = expires ?? older?.baseline.expires ?? null;
    return { text: (0,write_baseline/* writeBaseline */.B9)({ expires: day, files }, older), unrecorded };
}
function prune(gate, { found, run }) {
    if (found === null || run === null)
        return { text: '', unrecorded: [] };
    const { unused } = gate.applyBaseline(run);
    return { text: pruneBaseline(found.text, found.baseline, unused), unrecorded: [] };
}
/** Says what became of the file; what it gained and lost, too, because it should only shrink. */
function tell(older, { baseline, text }) {
    const findings = (0,terminal_style/* countOf */.pq)((0,baseline_change/* countRecorded */.W)(baseline), 'finding');
    const what = text === older?.text ? 'is as it was' : 'written';
    const { added, removed } = (0,baseline_change/* compareBaselines */.S)(older?.baseline ?? baseline, baseline);
    const difference = [
        ...(added === 0 ? [] : [`${added} added`]),
        ...(removed === 0 ? [] : [`${removed} removed`]),
    ];
    const change = difference.length === 0 ? '' : ` (${difference.join(', ')})`;
    process.stderr.write(`${baseline_path/* BASELINE */.U} ${what}: ${findings} in ${(0,terminal_style/* countOf */.pq)(baseline.files.length, 'file')}${change}\n`);
}
/** What a baseline cannot hold, because nothing would tell when it changes. */
function nameUnrecorded(findings) {
    return findings.map(({ file, rule }) => ({
        file,
        line: 0,
        column: 0,
        level: 'warning',
        message: `A finding of ${rule} about this file cannot be recorded, because its bytes are not known here; correct the file, or write an exception for its path.`,
    }));
}

// EXTERNAL MODULE: ./lib/src/cli/baseline/found-baseline.js + 2 modules
var found_baseline = __webpack_require__(3422);
// EXTERNAL MODULE: ./lib/src/cli/files/chosen-files.js + 11 modules
var chosen_files = __webpack_require__(5125);
// EXTERNAL MODULE: ./lib/src/cli/files/dockerfile-reader.js
var dockerfile_reader = __webpack_require__(8017);
// EXTERNAL MODULE: ./lib/src/cli/files/judged-files.js
var judged_files = __webpack_require__(3384);
// EXTERNAL MODULE: ./lib/src/cli/loaded-policy.js + 5 modules
var loaded_policy = __webpack_require__(8856);
// EXTERNAL MODULE: ./lib/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(9570);
// EXTERNAL MODULE: ./lib/src/cli/output/output.js
var output_output = __webpack_require__(636);
;// CONCATENATED MODULE: ./lib/src/cli/check.js



















/** `check`: judges Dockerfiles, reports, and returns the exit status. */
async function runCheck(options, checkout) {
    const loaded = await (0,loaded_policy/* openPolicy */.t)(checkout, options.policy, options.base, options.today);
    if ('failure' in loaded)
        return loaded;
    const { policy, chain } = loaded.value;
    const baseline = await (0,found_baseline/* openBaseline */.E)(checkout, loaded.value);
    if ('failure' in baseline)
        return baseline;
    const refused = refuseChange(options, loaded.value, baseline.value);
    if (refused !== null)
        return refused;
    const chosen = await (0,chosen_files/* chooseFiles */.P)(checkout, policy, options);
    if ('failure' in chosen)
        return chosen;
    const judged = await judgeFiles(checkout, loaded.value, baseline.value, chosen.value, options);
    if ('failure' in judged)
        return judged;
    const { search, scope, builds } = chosen.value;
    const lines = (0,dockerfile_reader/* openLines */.es)(checkout.workspace, search.files, judged.value.known);
    const compared = options.base !== null && scope !== 'all';
    const texts = [...chain.files, { path: baseline_path/* BASELINE */.U, text: baseline.value.found?.text ?? '' }];
    return writeReport(judged.value, options, {
        readLine: (file, line) => (0,policy_chain/* findPolicyLine */.uH)(texts, file, line) ?? lines.readLine(file, line),
        hasMark: lines.hasMark,
        today: options.today,
        base: compared
            ? { revision: options.base, found: search.files.length + builds.judged.inline.length }
            : null,
        failOn: options.failOn,
        ...(options.groupBy === null ? {} : { groupBy: options.groupBy }),
    });
}
/** Reads and judges one file after another. */
async function judgeFiles(checkout, loaded, baseline, chosen, options) {
    const { workspace } = checkout;
    const { policy, chain, problems } = loaded;
    const { search, scope, notes } = chosen;
    const files = [];
    const known = new Map();
    const { renderFile } = await (0,formats/* loadReporter */.KW)(options.format);
    const gate = (0,src_gate/* openGate */.G)({
        policy,
        source: chain.source,
        today: options.today,
        endOfLife: bundled_table/* END_OF_LIFE */.D,
        build: options.build,
        scope,
        failOn: options.failOn,
        keepFiles: false,
        hash: baseline_file/* hashContent */.sW,
        wholeTree: scope === 'all' && options.paths.length === 0,
        // as text, which is a tenth of what the readings take
        ...(renderFile === undefined
            ? {}
            : { onFile: (file) => files.push({ path: file.file, text: renderFile(file) }) }),
    });
    const { policyProblems } = gate;
    if (policyProblems.length > 0)
        return (0,loaded_policy/* failPolicy */.P)(chain, [...problems, ...policyProblems]);
    if (search.standardInput) {
        const head = await (0,dockerfile_reader/* readStandardInput */.eG)(process.stdin);
        if (head.bytes !== undefined)
            known.set(head.path, head.bytes);
        gate.judge({ head, base: null });
    }
    const failure = await (0,judged_files/* judgeChosenFiles */.j)(workspace, chosen, scope === 'changed-references', gate);
    if (failure !== null)
        return (0,result/* failEvaluation */.bE)(`The base revision could not be read: ${failure}`);
    const changed = changeBaseline(gate, checkout, loaded, baseline, options);
    if ('failure' in changed)
        return changed;
    const { run, notes: baselineNotes } = changed.value;
    return {
        value: {
            report: gate.finish([...problems, ...search.problems, ...notes, ...baselineNotes], run),
            files: (0,listed_file/* sortByPath */.$y)(files).map(({ text }) => text),
            known,
        },
    };
}
/** Writes the report where it was asked for; with a file, a summary here. */
async function writeReport({ report, files }, { format, output }, context) {
    const colors = (0,terminal_setting/* wantsColors */.E)(process.stdout, process.env);
    const here = { ...context, colors, width: (0,terminal_setting/* findWidth */.K)(process.stdout) };
    const page = output === null ? here : { ...context, colors: false, width: null };
    const { renderReport } = await (0,formats/* loadReporter */.KW)(format);
    const pieces = renderReport(report, { ...page, files, program: program/* PROGRAM */.RX });
    const written = (0,output_output/* writePieces */.R)(pieces, output);
    if ('failure' in written)
        return written;
    if (output !== null) {
        const summary = (0,terminal_summary/* renderSummary */.B)(report, { context: here, style: (0,terminal_style/* openStyle */.EG)(colors) });
        const said = (0,output_output/* writePieces */.R)([`${summary}  report written to ${output}\n`], null);
        if ('failure' in said)
            return said;
    }
    return { value: (0,src_gate/* exitCode */.I)(report) };
}


/***/ }),

/***/ 9629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   S9: () => (/* binding */ recordFindings)
/* harmony export */ });
/* unused harmony export writeRecord */
/* harmony import */ var _judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6284);
/* harmony import */ var _shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2657);
/* harmony import */ var _record_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9519);



/** Findings as a baseline records them, and those that none can. What is waived is not recorded: its exception ends. */
function recordFindings(findings) {
    const files = new Map();
    const unrecorded = [];
    for (const finding of findings) {
        if (finding.waiver !== null)
            continue;
        const record = (0,_record_key_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .L)(finding);
        if (record === null) {
            unrecorded.push(finding);
            continue;
        }
        const { file, line, column } = finding;
        const records = files.get(file) ?? new Map();
        const key = (0,_record_key_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyRecord */ .U)(record);
        const known = records.get(key) ?? { record: { ...record, count: 1 }, places: new Set() };
        known.places.add(`${line}:${column}`);
        records.set(key, known);
        files.set(file, records);
    }
    const counted = [...files].map(([file, records]) => [
        file,
        [...records.values()].map(({ record, places }) => ({ ...record, count: places.size })),
    ]);
    return { files: new Map(counted), unrecorded };
}
const HEAD = [
    '# Findings that were here when this was written. They are reported as existing and do not block; whatever is new does.',
    '# A pull request is judged by the baseline of its base commit. Remove what is fixed: base-image-gate check --prune',
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/base-image-gate/base-image-gate/v1/policies/baseline.schema.json',
];
const NO_COMMENTS = { above: [], behind: '' };
/** A baseline as text: sorted, a line for each record below the lines of its file. `older`: the text that it replaces. */
function writeBaseline({ expires, files }, older = null) {
    const comments = keepComments(older);
    const sorted = [...files]
        .filter(([, records]) => records.length > 0)
        .toSorted(([one], [other]) => (0,_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one, other));
    const lines = [
        ...comments.head,
        'version: 1',
        ...(expires === null ? [] : [`expires: ${JSON.stringify(expires)}`]),
        ...(sorted.length === 0 ? ['files: []'] : ['files:']),
    ];
    for (const [file, records] of sorted) {
        const { above, behind } = comments.find(file, null);
        // between two files, so that changes of both merge
        const gap = lines.at(-1) === 'files:' ? [] : [''];
        lines.push(...gap, ...above, `  - file: ${(0,_shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .writeScalar */ .g)(file)}${behind}`, '    findings:');
        for (const record of records.toSorted(compareRecords)) {
            const kept = comments.find(file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyRecord */ .U)(record));
            lines.push(...kept.above, `      - ${writeRecord(record)}${kept.behind}`);
        }
    }
    return `${lines.join('\n')}\n`;
}
/** One record as one line. */
function writeRecord({ image, written, rule, role, build, line, content, count }) {
    const keys = [
        ...(image === null ? [] : [`image: ${(0,_shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .writeScalar */ .g)(image)}`]),
        ...(written === null ? [] : [`written: ${(0,_shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .writeScalar */ .g)(written)}`]),
        ...(build === null ? [] : [`build: ${(0,_shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .writeScalar */ .g)(build)}`]),
        ...(line === null ? [] : [`line: ${line}`]),
        `rule: ${rule}`,
        ...(role === null ? [] : [`role: ${role}`]),
        ...(content === null ? [] : [`content: ${content}`]),
        ...(count === 1 ? [] : [`count: ${count}`]),
    ];
    return `{ ${keys.join(', ')} }`;
}
function compareRecords(one, other) {
    return ((0,_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one.image ?? '', other.image ?? '') ||
        (0,_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one.written ?? '', other.written ?? '') ||
        (0,_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one.build ?? '', other.build ?? '') ||
        (one.line ?? 0) - (other.line ?? 0) ||
        (0,_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one.rule, other.rule) ||
        (0,_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one.role ?? '', other.role ?? ''));
}
function keepComments(older) {
    if (older === null)
        return { head: HEAD, find: () => NO_COMMENTS };
    const lines = older.text.replace(/^\ufeff/, '').split(/\r?\n/);
    const places = new Map();
    for (const { file, place, findings } of older.baseline.files) {
        const written = `- file: ${(0,_shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .writeScalar */ .g)(file)}`;
        places.set(JSON.stringify([file, null]), { line: place.line, written });
        for (const record of findings)
            places.set(JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyRecord */ .U)(record)]), {
                line: record.place.line,
                written: `- ${writeRecord(record)}`,
            });
    }
    const start = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
    return {
        head: lines.slice(0, Math.max(0, start)),
        find(file, key) {
            const place = places.get(JSON.stringify([file, key]));
            if (place === undefined)
                return NO_COMMENTS;
            const above = [];
            for (let at = place.line - 2; /^\s*#/.test(lines[at] ?? ''); at--)
                above.unshift(`${key === null ? '  ' : '      '}${lines[at]?.trim()}`);
            const line = lines[place.line - 1]?.trim() ?? '';
            const rest = line.startsWith(place.written) ? line.slice(place.written.length) : '';
            return { above, behind: /^\s+#/.test(rest) ? rest : '' };
        },
    };
}


/***/ }),

/***/ 2657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ writeScalar)
/* harmony export */ });
/** A text as YAML, in quotes where it needs them, and with nothing in it that people could not see. */
function writeScalar(text) {
    if (/^[A-Za-z](?:[\w./:@-]*\w)?$/.test(text) && !/^(?:true|false|null)$/i.test(text))
        return text;
    return JSON.stringify(text).replace(/[\x7f-\x9f\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}


/***/ }),

/***/ 6622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isTaken),
/* harmony export */   S: () => (/* binding */ writeNewFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2770);



/** Whether there is anything at a path, a link that leads nowhere included. */
function isTaken(place) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false }) !== undefined;
}
/**
 * Writes a file in a folder tree, with the folders that it needs; null where that went well. A link at its place is replaced and
 * never followed, and a link to a folder outside of the tree is refused: the tree may be anybody's.
 */
function writeNewFile(root, place, text, { replace }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place);
    const draft = `${place}.${process.pid}.tmp`;
    try {
        const home = findExisting(folder);
        if (home !== root && !(0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(root, (0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findRealPath */ .ps)(home)))
            return { kind: 'outside', reason: '' };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        if (!replace) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(place, text, { flag: 'wx' });
            return null;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, place);
        return null;
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        if (replace)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
        if (code === 'EEXIST' && !replace && isTaken(place))
            return { kind: 'exists', reason: '' };
        return { kind: 'failed', reason: message };
    }
}
/** The closest folder that is there. */
function findExisting(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return isTaken(folder) || parent === folder ? folder : findExisting(parent);
}


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
function describeBaseline({ applies, recorded, expires, commit }) {
    const at = commit === undefined ? '' : ` at ${commit.slice(0, 12)}`;
    if (!applies)
        return `baseline${at}, not in force`;
    return `baseline${at} of ${(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(recorded, 'finding')}${expires === null ? '' : ` until ${expires}`}`;
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
        ...(report.baseline === undefined ? [] : [describeBaseline(report.baseline)]),
        ...(report.endOfLifeAsOf === null ? [] : [`end-of-life data of ${report.endOfLifeAsOf}`]),
    ];
}


/***/ })

};
