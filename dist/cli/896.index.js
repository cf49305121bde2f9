export const id = 896;
export const ids = [896];
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

/***/ 8515:
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
// EXTERNAL MODULE: ./lib/src/core/judge/facts/image-ends.js
var image_ends = __webpack_require__(2432);
// EXTERNAL MODULE: ./lib/src/core/evidence/age-verdict.js
var age_verdict = __webpack_require__(807);
// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(3923);
;// CONCATENATED MODULE: ./lib/src/core/judge/facts/made-days.js


/** When images were made, as far as the policy has asked for it and the answer can be right. */
function openMadeDays(book, today) {
    return (image) => {
        const reference = (0,image_reference/* parseReference */.F2)(image);
        return 'error' in reference ? null : (0,age_verdict/* findMadeDay */.v2)(reference, today, book);
    };
}

// EXTERNAL MODULE: ./lib/src/evidence.js + 1 modules
var src_evidence = __webpack_require__(436);
// EXTERNAL MODULE: ./lib/src/gate.js + 14 modules
var src_gate = __webpack_require__(2406);
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
    const { baseline, source } = read.found;
    const run = { baseline, source, isOwnPolicy: isOwn, change: null, isGone: () => false };
    const excused = gate.applyBaseline(run).findings.filter(({ recorded }) => recorded !== undefined);
    tell(open.found, read.found, excused.length);
    return {
        value: {
            run,
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
function tell(older, { baseline, text }, excused) {
    const findings = (0,terminal_style/* countOf */.pq)(excused, 'finding');
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
    return findings.map(({ file, rule, unknown }) => ({
        file,
        line: 0,
        column: 0,
        level: 'warning',
        message: unknown
            ? `A finding of ${rule} is not recorded, because it could not be verified: write the baseline when the registry answers.`
            : `A finding of ${rule} about this file cannot be recorded, because its bytes are not known here; correct the file, or write an exception for its path.`,
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
    const loaded = await (0,loaded_policy/* openPolicy */.tX)(checkout, options.policy, options.base, options.today);
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
        findEnds: (0,image_ends/* openImageEnds */.O)({ policy, today: options.today, endOfLife: bundled_table/* END_OF_LIFE */.D }),
        findMade: openMadeDays(judged.value.evidence, options.today),
        today: options.today,
        base: compared
            ? { revision: options.base, found: search.files.length + builds.judged.inline.length }
            : null,
        failOn: options.failOn,
        verbose: options.verbose,
        ...(options.groupBy === null ? {} : { groupBy: options.groupBy }),
    });
}
/** Judges, with what registries say where the policy asks for it, and sums up. */
async function judgeFiles(checkout, loaded, baseline, chosen, options) {
    const { policy, problems } = loaded;
    const { search, notes } = chosen;
    const input = search.standardInput ? await (0,dockerfile_reader/* readStandardInput */.eG)(process.stdin) : null;
    const lookUp = options.offline ? null : (0,src_evidence/* openRegistries */.c)(process.env);
    const passed = await (0,src_evidence/* judgeWithEvidence */.h)(policy, lookUp, (evidence) => judgeOnce(checkout, loaded, chosen, options, { evidence, input }));
    if ('failure' in passed)
        return passed;
    const { gate, files, evidence } = passed.value;
    const changed = changeBaseline(gate, checkout, loaded, baseline, options);
    if ('failure' in changed)
        return changed;
    const { run, notes: baselineNotes } = changed.value;
    return {
        value: {
            report: gate.finish([...problems, ...search.problems, ...notes, ...baselineNotes], run),
            files: (0,listed_file/* sortByPath */.$y)(files).map(({ text }) => text),
            known: new Map(input?.bytes === undefined ? [] : [[input.path, input.bytes]]),
            evidence,
        },
    };
}
/** Reads and judges one file after another. */
async function judgeOnce({ workspace }, { policy, chain, problems }, chosen, options, { evidence, input }) {
    const { scope } = chosen;
    const files = [];
    const { renderFile } = await (0,formats/* loadReporter */.KW)(options.format);
    const gate = (0,src_gate/* openGate */.G)({
        policy,
        source: chain.source,
        today: options.today,
        endOfLife: bundled_table/* END_OF_LIFE */.D,
        evidence,
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
        return (0,loaded_policy/* failPolicy */.Pc)(chain, [...problems, ...policyProblems]);
    if (input !== null)
        gate.judge({ head: input, base: null });
    const failure = await (0,judged_files/* judgeChosenFiles */.j)(workspace, chosen, scope === 'changed-references', gate);
    return failure === null
        ? { value: { gate, evidence, files } }
        : (0,result/* failEvaluation */.bE)(`The base revision could not be read: ${failure}`);
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
        const summary = (0,terminal_summary/* renderSummary */.B)(report, {
            context: format === 'terminal' ? here : { ...here, verbose: true },
            style: (0,terminal_style/* openStyle */.EG)(colors),
        });
        const said = (0,output_output/* writePieces */.R)([`${summary}  report written to ${output}\n`], null);
        if ('failure' in said)
            return said;
    }
    return { value: (0,src_gate/* exitCode */.I)(report) };
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
    gate.noteBuilt(builds.judged.built);
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



/**
 * Findings as a baseline records them, and those that none can. What is waived is not recorded, because its exception ends; nor
 * what is only not known, because it could turn out to be anything.
 */
function recordFindings(findings) {
    const files = new Map();
    const unrecorded = [];
    for (const finding of findings) {
        if (finding.waiver !== null)
            continue;
        const record = finding.unknown === true ? null : (0,_record_key_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .L)(finding);
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

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ judgeWithEvidence),
  c: () => (/* binding */ openRegistries)
});

// EXTERNAL MODULE: ./lib/src/core/evidence/evidence-book.js
var evidence_book = __webpack_require__(2701);
// EXTERNAL MODULE: ./lib/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(7189);
// EXTERNAL MODULE: ./lib/src/core/image/pattern/host-pattern.js
var host_pattern = __webpack_require__(4482);
;// CONCATENATED MODULE: ./lib/src/core/evidence/named-hosts.js


/**
 * Which registries may be asked: those that `allow`, `evidence` and `mirrors` name. References come from pull requests, so a
 * host that only they name would let anyone make the gate send requests into the network that it runs in.
 */
function findNamedHosts(policy) {
    const hosts = listHosts(policy).filter(isDefinite);
    return (host) => hosts.some((wanted) => (0,host_pattern/* acceptsHost */._w)(wanted, (0,docker_hub/* normaliseHost */.f2)(host)));
}
function listHosts(policy) {
    const hosts = policy.settings.mirrors.flatMap(({ host, upstream }) => [
        host,
        upstream.split('/', 1).join(''),
    ]);
    for (let level = policy; level !== null; level = level.parent) {
        const overrides = level.ownOverrides.flatMap(({ allow, allowAlso }) => [...(allow ?? []), ...allowAlso]);
        for (const { pattern } of [...(level.allow ?? []), ...overrides])
            hosts.push(...listPatternHosts(pattern));
    }
    for (const { pattern } of policy.evidence)
        hosts.push(...listPatternHosts(pattern));
    return hosts;
}
function listPatternHosts({ alternatives }) {
    return alternatives.flatMap(({ host }) => (host === null ? [] : [host]));
}
/** `*.gcr.io` names the hosts of one organisation; `*.com` names no one. */
function isDefinite(host) {
    if (typeof host === 'string')
        return true;
    const last = host.labels.slice(-2);
    // four numbers are an address
    return host.labels.length > 2 && last.every((label) => label !== '*') && !/^\d+$/.test(last[1] ?? '');
}

// EXTERNAL MODULE: ./lib/src/core/policy/shapes/registries-shape.js
var registries_shape = __webpack_require__(4507);
;// CONCATENATED MODULE: ./lib/src/evidence.js



/** How long one try may take, and how long the first pause is, in milliseconds. */
const PER_TRY = 5000;
const PAUSE = 250;
/**
 * Judges. Where the policy requires evidence, the first time only finds out what has to be asked; it is looked up, and judged
 * again. `lookUp`: null where no request may be made.
 */
async function judgeWithEvidence(policy, lookUp, judge) {
    if (policy.evidence.length === 0 || lookUp === null)
        return judge(evidence_book/* OFFLINE */.GS);
    const isNamed = findNamedHosts(policy);
    const book = (0,evidence_book/* openQuestionBook */.kJ)(isNamed);
    const first = await judge(book);
    const questions = book.list();
    if (questions.length === 0)
        return first;
    return judge((0,evidence_book/* openAnswerBook */.WZ)(await lookUp(questions, policy), isNamed));
}
/** Looks up in the registries themselves, with Docker's credentials. `remaining`: milliseconds that the run has left. */
function openRegistries(environment, remaining = () => Number.POSITIVE_INFINITY) {
    return async (questions, { settings: { registries, platforms } }) => {
        const [{ lookUp }, { openFetch }, { readDockerCredentials }] = await Promise.all([
            __webpack_require__.e(/* import() */ 295).then(__webpack_require__.bind(__webpack_require__, 9295)),
            __webpack_require__.e(/* import() */ 771).then(__webpack_require__.bind(__webpack_require__, 2771)),
            __webpack_require__.e(/* import() */ 851).then(__webpack_require__.bind(__webpack_require__, 7851)),
        ]);
        const deadline = Math.min((registries.deadline ?? registries_shape/* REGISTRY_DEADLINE */.pr) * 1000, remaining());
        return lookUp(questions, {
            fetch: await openFetch(environment),
            credentials: readDockerCredentials(environment),
            insecure: registries.insecure,
            platforms,
            limits: {
                deadline,
                perTry: PER_TRY,
                requests: registries.requests ?? registries_shape/* REGISTRY_REQUESTS */.DN,
                pause: PAUSE,
            },
        });
    };
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


/***/ })

};
