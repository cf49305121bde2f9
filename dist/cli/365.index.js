export const id = 365;
export const ids = [365];
export const modules = {

/***/ 1040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ failPolicy),
  t: () => (/* binding */ openPolicy)
});

// EXTERNAL MODULE: ./lib/src/core/policy/load/load-policy.js + 32 modules
var load_policy = __webpack_require__(4998);
// EXTERNAL MODULE: ./lib/src/io/git/git.js + 1 modules
var git = __webpack_require__(7558);
;// CONCATENATED MODULE: ./lib/src/io/git/git-absence.js

/** As Linux follows them. */
const MAX_LINKS = 40;
/**
 * Why a path that git found nothing at may be there all the same: an object on the way is missing or damaged, which
 * `git cat-file` reports as it reports a path that nothing is at. Null where there really is nothing.
 */
async function explainAbsence(folder, commit, path) {
    const pending = path.split('/').reverse();
    const root = await (0,git/* askGit */.gG)(folder, ['cat-file', 'commit', commit]);
    if ('failure' in root)
        return `${commit}: ${root.failure.message}`;
    const top = /^tree ([0-9a-f]+)$/m.exec(root.text)?.[1] ?? commit;
    const trees = [top];
    let links = 0;
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            trees.pop();
            if (trees.length === 0)
                return null;
            continue;
        }
        const entry = await findEntry(folder, trees.at(-1) ?? top, name);
        if (typeof entry === 'string')
            return entry;
        if (entry === null || entry.type === 'commit')
            return null;
        if (entry.type === 'tree') {
            trees.push(entry.id);
            continue;
        }
        const blob = await (0,git/* runGit */.EO)(folder, ['cat-file', 'blob', entry.id]);
        if ('failure' in blob)
            return `${entry.id}: ${blob.failure.message}`;
        const text = blob.stdout.toString('utf8');
        if (entry.mode !== '120000' || text.startsWith('/') || ++links > MAX_LINKS)
            return null;
        pending.push(...text.split('/').reverse());
    }
    return null;
}
/** What a folder in git's object store has of a name; a text where the folder cannot be read. */
async function findEntry(folder, tree, name) {
    const answer = await (0,git/* runGit */.EO)(folder, ['ls-tree', '--full-tree', '-z', tree, '--', name]);
    if ('failure' in answer)
        return `${tree}: ${answer.failure.message}`;
    const [, mode = '', type = '', id = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(answer.stdout.toString('latin1')) ?? [];
    return id === '' ? null : { mode, type, id };
}

// EXTERNAL MODULE: ./lib/src/io/git/git-objects.js
var git_objects = __webpack_require__(7069);
// EXTERNAL MODULE: ./lib/src/io/disk/file-content.js
var file_content = __webpack_require__(9787);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/io/disk/system-path.js
var system_path = __webpack_require__(2770);
;// CONCATENATED MODULE: ./lib/src/io/disk/repository-place.js



/** As Linux follows them. */
const repository_place_MAX_LINKS = 40;
/**
 * The place in a repository that a path leads to, through links outside of it only: a link inside may be what a change
 * made of it, so it stays for whoever knows what it was before. Null where the path leads elsewhere.
 */
function findRepositoryPlace(repository, path) {
    const start = (0,external_node_path_.resolve)(path);
    const pending = split(start);
    let current = (0,external_node_path_.parse)(start).root;
    let links = 0;
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
        if (name === '..') {
            current = (0,external_node_path_.dirname)(current);
            continue;
        }
        const next = (0,external_node_path_.join)(current, name);
        const isLink = (0,external_node_fs_.lstatSync)(next, { throwIfNoEntry: false })?.isSymbolicLink();
        if (isLink === true && !(0,system_path/* isInside */.FK)(repository, next)) {
            if (++links > repository_place_MAX_LINKS)
                return null;
            const target = (0,external_node_fs_.readlinkSync)(next);
            pending.unshift(...split(target));
            current = (0,external_node_path_.resolve)(current, (0,external_node_path_.parse)(target).root);
        }
        else if (isLink === false) {
            // in the spelling of the disk
            current = (0,system_path/* findRealPath */.ps)(next);
        }
        else {
            const place = (0,external_node_path_.join)(next, ...pending);
            return (0,system_path/* isInside */.FK)(repository, place) ? place : null;
        }
    }
    return (0,system_path/* isInside */.FK)(repository, current) ? current : null;
}
function split(path) {
    return path
        .slice((0,external_node_path_.parse)(path).root.length)
        .split(external_node_path_.sep === '/' ? '/' : /[\\/]/)
        .filter((name) => name !== '' && name !== '.');
}

;// CONCATENATED MODULE: ./lib/src/io/disk/policy-shelf.js





/**
 * Policies in the repository come from `commit` if there is one, because a change must not be judged by its own policy;
 * others from the disk.
 */
function openPolicyShelf(workspace, commit) {
    const { repository, root } = workspace;
    const store = commit === null || repository === null ? null : (0,git_objects/* openObjectStore */.$)(repository);
    return {
        async read(place) {
            if (store === null || repository === null)
                return readFromDisk(place, repository ?? root);
            const inside = findInside(repository, place);
            if (inside === null) {
                return leadsInto(repository, place)
                    ? { kind: 'unusable', reason: 'leads into the repository by way of links; name the file itself' }
                    : readFromDisk(place, repository);
            }
            const path = (0,system_path/* findRelativePath */.FI)(repository, inside);
            const object = await store.read(`${commit}:${path}`);
            if (object.kind === 'blob')
                return { kind: 'bytes', bytes: object.bytes, commit };
            if (object.kind === 'failed')
                return { kind: 'failed', reason: object.reason };
            const failed = await explainAbsence(repository, commit ?? '', path);
            if (failed !== null)
                return { kind: 'failed', reason: failed };
            return object.kind === 'missing' || object.nowhere === true
                ? { kind: 'absent', commit }
                : { kind: 'unusable', reason: object.reason };
        },
        close: () => store?.close(),
    };
}
function findInside(repository, place) {
    return (0,system_path/* isInside */.FK)(repository, place) ? place : findRepositoryPlace(repository, place);
}
function leadsInto(repository, place) {
    try {
        return (0,system_path/* isInside */.FK)(repository, (0,system_path/* findRealPath */.ps)(place));
    }
    catch {
        return false;
    }
}
function readFromDisk(place, tree) {
    const content = (0,file_content/* readFileContent */.AJ)(place, (0,system_path/* isInside */.FK)(tree, place) ? tree : null);
    if ('bytes' in content)
        return { kind: 'bytes', bytes: content.bytes, commit: null };
    return content.missing === true
        ? { kind: 'absent', commit: null }
        : { kind: 'unusable', reason: content.unreadable };
}

// EXTERNAL MODULE: ./lib/src/policy-chain.js
var policy_chain = __webpack_require__(8482);
// EXTERNAL MODULE: ./lib/src/program.js
var program = __webpack_require__(8942);
// EXTERNAL MODULE: ./lib/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(8433);
;// CONCATENATED MODULE: ./lib/src/cli/disk-policies.js






/**
 * The policy that was named, by default the workspace's. `folder`: where a name on the command line starts. `atBase`: it is
 * read at a revision, so links of the working tree do not say where it is.
 */
function findDiskPolicy({ root, repository }, folder, named, atBase) {
    const typed = named === null ? null : (0,external_node_path_.resolve)(folder, named);
    const inside = typed === null || repository === null || !atBase ? null : findRepositoryPlace(repository, typed);
    const place = inside ?? (typed === null ? (0,external_node_path_.join)(root, policy_chain/* DEFAULT_POLICY */.zj) : toRealPlace(typed));
    const shown = (0,system_path/* toSlashes */.TH)(named ?? policy_chain/* DEFAULT_POLICY */.zj);
    return { place, name: (0,system_path/* isInside */.FK)(root, place) ? (0,system_path/* findRelativePath */.FI)(root, place) : shown };
}
/** Policies on the disk, and those of the repository at a revision where there is one; `base`: as it was typed. */
function openDiskPolicies(workspace, shelf, base) {
    return {
        async read(address) {
            const content = await shelf.read(address.place);
            if (content.kind !== 'absent')
                return content;
            const where = content.commit === null ? '' : ` at ${base ?? content.commit}`;
            return { kind: 'absent', where, meant: describeNearest(address) };
        },
        locate: async (target, extending) => locate(workspace, target, extending),
    };
}
function locate({ root, repository }, target, { place, name }) {
    if (target.kind !== 'file')
        return { refused: describeRemote(target.kind) };
    const tree = repository ?? root;
    const next = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(place), target.path);
    if ((0,system_path/* isInside */.FK)(tree, place) && !(0,system_path/* isInside */.FK)(tree, next))
        return { refused: `"extends" leads out of the repository: ${target.path}; name a file inside it` };
    const isOutside = (0,external_node_path_.isAbsolute)(name) || !(0,system_path/* isInside */.FK)(tree, next);
    const shown = isOutside ? external_node_path_.posix.join(external_node_path_.posix.dirname(name), target.path) : (0,system_path/* findRelativePath */.FI)(root, next);
    return { address: { place: next, name: shown } };
}
function describeRemote(kind) {
    return kind === 'github'
        ? '"extends" names a policy in another repository, which only the action can read, because it has a token; to use it here, save a copy next to this file and extend ./FILE, or pass that copy to --policy'
        : '"extends" names a policy in a registry, which cannot be read here; save a copy next to this file and extend ./FILE';
}
/** The file that a mistyped name most likely means: a YAML file next to it. */
function describeNearest({ place, name }) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(place)).filter((each) => /\.ya?ml$/i.test(each));
    }
    catch {
        return '';
    }
    const near = (0,name_suggestion/* suggestName */.SX)((0,external_node_path_.basename)(place), names);
    if (near === null || near === (0,external_node_path_.basename)(place))
        return '';
    return `did you mean ${external_node_path_.posix.join(external_node_path_.posix.dirname(name), near)}?`;
}
/** The file itself may be a link or missing, its folder is the real one. */
function toRealPlace(place) {
    try {
        return (0,external_node_path_.join)((0,system_path/* findRealPath */.ps)((0,external_node_path_.dirname)(place)), (0,external_node_path_.basename)(place));
    }
    catch {
        return place;
    }
}

// EXTERNAL MODULE: ./lib/src/cli/result.js
var result = __webpack_require__(7234);
;// CONCATENATED MODULE: ./lib/src/cli/loaded-policy.js






/** Reads and loads the policy that was named, or the workspace's own. `base`: the revision it is read at, as it was typed. */
async function openPolicy({ folder, workspace, revision }, named, base, today) {
    const shelf = openPolicyShelf(workspace, revision?.commit ?? null);
    const first = findDiskPolicy(workspace, folder, named, revision !== null);
    const store = openDiskPolicies(workspace, shelf, base);
    const chain = await (0,policy_chain/* readPolicyChain */._K)(store, first).finally(() => shelf.close());
    if ('kind' in chain)
        return { failure: explainNoPolicy(chain, first.name, base) };
    const { policy, problems } = (0,load_policy/* loadPolicy */.t)(chain.files, { today });
    if (policy === null)
        return failPolicy(chain, problems);
    return { value: { policy, chain, problems } };
}
/** The policy is wrong: every problem at its place. */
function failPolicy({ files, source }, problems) {
    return { failure: { exit: 2, problems, advice: [], texts: files, policy: source } };
}
function explainNoPolicy(found, name, base) {
    if (found.kind === 'failed')
        return (0,result/* failEvaluation */.bE)(`The policy ${name} could not be read: ${found.reason}`).failure;
    if (found.kind === 'unusable')
        return { exit: 2, problems: [(0,result/* toProblem */.H8)(`The policy ${found.reason}`, 'error', name)], advice: [] };
    const { where, meant } = found;
    const advice = meant === ''
        ? '. Write one, with "version: 1" and a list "allow:" of images, or pass one with --policy FILE.'
        : `; ${meant}`;
    const problem = (0,result/* toProblem */.H8)(`There is no policy${where}, so nothing can be judged${advice}`, 'error', name);
    return { exit: 2, problems: [problem], advice: adviseOnPolicy(name, where === '' ? null : base) };
}
/** What somebody without a policy can do about it. */
function adviseOnPolicy(path, revision) {
    return [
        ...(revision === null
            ? [`To start, save this as ${path}; it approves only Docker Official Images:`]
            : [
                `With --base the policy is read at ${revision}, because a change must not be judged by its own policy.`,
                `First add this as ${path} to ${revision}; it approves only Docker Official Images:`,
            ]),
        '',
        ...policy_chain/* FIRST_POLICY */.UH.map((line) => `    ${line}`),
        '',
        'Ready-made policies to copy: minimal, recommended, strict, official-only and distroless-runtime, in',
        `${program/* HOME */.yZ}/tree/main/policies`,
    ];
}


/***/ }),

/***/ 3365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicy: () => (/* binding */ runPolicy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_end_of_life_bundled_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _core_judge_policy_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1928);
/* harmony import */ var _core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4998);
/* harmony import */ var _policy_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8482);
/* harmony import */ var _reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2264);
/* harmony import */ var _reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2058);
/* harmony import */ var _reporters_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(141);
/* harmony import */ var _files_checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5284);
/* harmony import */ var _loaded_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1040);
/* harmony import */ var _options_run_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2446);
/* harmony import */ var _options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9570);
/* harmony import */ var _output_output_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(636);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7234);














const COMMENT = '# ';
/** `policy`: validates a policy, runs its tests and prints the effective policy including everything it extends. */
async function runPolicy({ operands, options }, today) {
    const named = options.get('policy')?.at(-1) ?? null;
    const [file = null] = operands;
    if (named !== null && file !== null && named !== file)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_11__/* .failUsage */ .yK)(`two policies are given, "${file}" and "${named}": pass only one`);
    const checkout = await (0,_files_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .openCheckout */ .H)(null, null);
    if ('failure' in checkout)
        return checkout;
    const loaded = await (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .openPolicy */ .t)(checkout.value, file ?? named, null, today);
    if ('failure' in loaded)
        return loaded;
    const { policy, chain, problems } = loaded.value;
    const failed = (0,_core_judge_policy_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .runPolicyTests */ .h)(policy, { today, endOfLife: _core_end_of_life_bundled_table_js__WEBPACK_IMPORTED_MODULE_1__/* .END_OF_LIFE */ .D });
    if (failed.length > 0)
        return (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .failPolicy */ .P)(chain, [...problems, ...failed]);
    const render = {
        terminal: renderPolicy,
        json: toPolicyJson,
    };
    const written = (0,_output_output_js__WEBPACK_IMPORTED_MODULE_10__/* .writePieces */ .R)([render[(0,_options_run_options_js__WEBPACK_IMPORTED_MODULE_9__/* .readOwnFormat */ ._U)(options)](loaded.value)], null);
    return 'failure' in written ? written : { value: 0 };
}
function toPolicyJson({ policy, chain, problems }) {
    const data = { version: 1, source: chain.source, problems, effective: (0,_core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .describePolicy */ .w)(policy) };
    return `${(0,_reporters_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_6__/* .writeJson */ .GF)(data, 2)}\n`;
}
/** A policy again: what is said about it are comments. */
function renderPolicy({ policy, chain, problems }) {
    const tests = chain.files.length > 1 ? '' : (0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_12__/* .countOf */ .pq)(policy.tests.length, 'test');
    const colors = (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_13__/* .wantsColors */ .E)(process.stdout, process.env);
    const style = (0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_12__/* .openStyle */ .EG)(colors);
    const width = (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_13__/* .findWidth */ .K)(process.stdout);
    const context = {
        colors,
        width: width === null ? null : width - COMMENT.length,
        readLine: (path, line) => (0,_policy_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .findPolicyLine */ .uH)(chain.files, path, line),
        base: null,
        failOn: 'block',
    };
    const names = chain.files.map(({ path }) => (0,_reporters_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_6__/* .showHidden */ .Ul)(path)).join(', extends ');
    const comments = [
        ...problems.map((problem) => (0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .renderProblem */ .y)(problem, { context, style })),
        `${style.green(style.bold('✔ valid'))}  ${names}${tests === '' ? '' : `, ${tests} passed`}`,
        style.dim('effective policy, including defaults'),
    ];
    return [
        ...comments.flatMap((comment) => comment.split('\n')).map((line) => `${COMMENT}${line}`.trimEnd()),
        '',
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)((0,_core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .describePolicy */ .w)(policy), { lineWidth: 110 }),
    ].join('\n');
}


/***/ }),

/***/ 1928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runPolicyTests)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4233);
/* harmony import */ var _image_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8919);
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

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openObjectStore)
/* harmony export */ });
/* harmony import */ var _disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9787);
/* harmony import */ var _disk_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7558);



/** One `git cat-file --batch` for any number of objects, one after another. */
function openObjectStore(folder) {
    const child = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .startGit */ .BE)(folder, ['cat-file', '--batch', '--follow-symlinks'], 'pipe');
    const input = child.stdin;
    const output = readBytes(child.stdout);
    let errors = '';
    child.stderr.on('data', (chunk) => {
        errors = (errors + chunk.toString('utf8')).slice(-2000);
    });
    // a broken pipe shows as the end of the output
    input.on('error', () => { });
    child.on('error', (error) => {
        errors = error.message;
        output.end();
    });
    child.on('close', () => output.end());
    const fail = () => ({
        kind: 'failed',
        reason: `git cat-file ended: ${errors.trim() || 'without a message'}`,
    });
    return {
        async read(name) {
            // the protocol has one name per line, and git does not drop carriage returns
            if (name.includes('\n'))
                return { kind: 'missing' };
            input.write(`${name}\n`);
            const header = await output.line();
            if (header === null)
                return fail();
            const blob = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(header);
            if (blob !== null) {
                const size = Number(blob[2]);
                const bytes = await output.take(size, size <= _disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_SIZE */ .w3 && blob[1] === 'blob');
                if (bytes === undefined || (await output.take(1, false)) === undefined)
                    return fail();
                if (blob[1] !== 'blob')
                    return { kind: 'unreadable', reason: `is a ${blob[1]}` };
                if (bytes === null)
                    return { kind: 'unreadable', reason: 'is too large' };
                const pointer = (0,_disk_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .findPointer */ .p)(bytes);
                return pointer === null ? { kind: 'blob', bytes } : { kind: 'unreadable', reason: pointer };
            }
            const link = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(header);
            if (link === null)
                return { kind: 'missing' };
            if ((await output.take(Number(link[2]) + 1, false)) === undefined)
                return fail();
            return {
                kind: 'unreadable',
                ...(link[1] === 'dangling' ? { nowhere: true } : {}),
                reason: `is a symbolic link that leads ${link[1] === 'symlink' ? 'out of the tree' : 'nowhere'}`,
            };
        },
        close() {
            input.end();
        },
    };
}
/** Takes lines and counted bytes from a stream. */
function readBytes(stream) {
    let data = Buffer.alloc(0);
    let ended = false;
    let wake = () => { };
    const end = () => {
        ended = true;
        wake();
    };
    stream.on('data', (chunk) => {
        data = data.length === 0 ? chunk : Buffer.concat([data, chunk]);
        wake();
    });
    /** Waits for more data, false at the end. */
    const more = async () => {
        if (ended)
            return false;
        await new Promise((resolve) => {
            wake = resolve;
        });
        return true;
    };
    return {
        end,
        /** The next line without its end, null when the stream is over. */
        async line() {
            for (;;) {
                const at = data.indexOf(10);
                if (at !== -1) {
                    const text = data.toString('utf8', 0, at);
                    data = data.subarray(at + 1);
                    return text;
                }
                if (!(await more()))
                    return null;
            }
        },
        /** The next `count` bytes, null if they are not kept; undefined if the stream ends first. */
        async take(count, keep) {
            const kept = [];
            for (let left = count; left > 0;) {
                if (data.length === 0 && !(await more()))
                    return undefined;
                const piece = data.subarray(0, left);
                data = data.subarray(piece.length);
                left -= piece.length;
                if (keep)
                    kept.push(piece);
            }
            return keep ? Buffer.concat(kept) : null;
        },
    };
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
