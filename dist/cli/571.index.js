export const id = 571;
export const ids = [571];
export const modules = {

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ failPolicy),
  t: () => (/* binding */ openPolicy)
});

// EXTERNAL MODULE: ./lib/src/core/policy/load/load-policy.js + 26 modules
var load_policy = __webpack_require__(8349);
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
;// CONCATENATED MODULE: ./lib/src/cli/edited-policy.js





/** What a change makes of the repository's own policy, which does not count before it is merged. `used`: as it is at the base. */
async function describePolicyEdit({ folder, workspace }, named, today, used) {
    const { name } = used.addresses[0];
    const note = (message) => [(0,result/* toProblem */.H8)(message, 'warning', name)];
    const shelf = openPolicyShelf(workspace, null);
    const first = findDiskPolicy(workspace, folder, named, false);
    const left = await (0,policy_chain/* readPolicyChain */._K)(openDiskPolicies(workspace, shelf, null), first).finally(() => shelf.close());
    if ('kind' in left)
        return note(left.kind === 'absent'
            ? 'This change removes the policy: once it is merged, nothing can be judged, and every check fails.'
            : 'This change leaves a policy that cannot be read: once it is merged, every check fails.');
    const textsOf = ({ files }) => JSON.stringify(files.map(({ text }) => text));
    if (textsOf(left) === textsOf(used))
        return [];
    const { policy, problems } = (0,load_policy/* loadPolicy */.t)(left.files, { today });
    if (policy !== null)
        return note('This change edits the policy; that counts once it is merged.');
    const place = problems.find(({ level }) => level === 'error');
    const where = place === undefined || place.line === 0 ? '' : ` (${place.file}, line ${place.line})`;
    return note(`This change leaves a policy that is wrong${where}: once it is merged, every check fails.`);
}

;// CONCATENATED MODULE: ./lib/src/cli/loaded-policy.js








/** Reads and loads the policy that was named, or the workspace's own. `base`: the revision it is read at, as it was typed. */
async function openPolicy(checkout, named, base, today) {
    const { folder, workspace, revision } = checkout;
    const shelf = openPolicyShelf(workspace, revision?.commit ?? null);
    const first = findDiskPolicy(workspace, folder, named, revision !== null);
    const store = openDiskPolicies(workspace, shelf, base);
    const chain = await (0,policy_chain/* readPolicyChain */._K)(store, first).finally(() => shelf.close());
    if ('kind' in chain)
        return { failure: explainNoPolicy(chain, first.name, base) };
    const { policy, problems } = (0,load_policy/* loadPolicy */.t)(chain.files, { today });
    if (policy === null)
        return failPolicy(chain, problems);
    const isOwn = (0,system_path/* isInside */.FK)(workspace.root, chain.addresses[0].place);
    const edit = isOwn && revision !== null ? await describePolicyEdit(checkout, named, today, chain) : [];
    return { value: { policy, chain, problems: [...problems, ...edit], isOwn } };
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
        'Or let base-image-gate init write one from the images in use.',
        'Ready-made policies to copy: minimal, recommended, strict, official-only and distroless-runtime, in',
        `${program/* HOME */.yZ}/tree/main/policies`,
    ];
}


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wantsColors),
/* harmony export */   K: () => (/* binding */ findWidth)
/* harmony export */ });
/** Whether a stream wants colours: FORCE_COLOR, then NO_COLOR, then whether it is a terminal that has them. */
function wantsColors(stream, environment) {
    const { FORCE_COLOR, NO_COLOR, TERM } = environment;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    return stream.isTTY === true && TERM !== 'dumb';
}
/** Columns to fill; null where text is not to be wrapped. */
function findWidth(stream) {
    return stream.isTTY === true && stream.columns !== undefined
        ? Math.max(40, Math.min(stream.columns, 140))
        : null;
}


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writePieces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7234);


/** Writes pieces of text, or of bytes, to a file, or to standard output if there is no path. A reader that goes away is not a failure. */
function writePieces(pieces, path) {
    const output = openOutput(path);
    if ('error' in output) {
        const message = `--output ${path} cannot be written: ${output.error}`;
        return unwritten(output.usage ? (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failUsage */ .yK)(message) : (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failEvaluation */ .bE)(message));
    }
    for (const piece of pieces)
        if (!output.write(piece))
            break;
    const failure = output.close();
    return failure?.kind === 'failed'
        ? unwritten((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failEvaluation */ .bE)(`${path ?? 'standard output'} could not be written: ${failure.message}`))
        : { value: null };
}
const unwritten = ({ failure }) => ({
    failure: { ...failure, isUnwritten: true },
});
/** Pieces are gathered to this many UTF-16 units. */
const CHUNK = 64 * 1024;
/** Opens a file for writing, standard output where there is no path; a text says why it cannot be opened. */
function openOutput(path) {
    if (path === null)
        return writeTo(process.stdout.fd, () => { });
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
        return writeTo(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file));
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        return { error: message, usage: ['ENOENT', 'ENOTDIR', 'EISDIR', 'EINVAL'].includes(code) };
    }
}
/** Windows says EOF of a pipe that nobody reads any more. */
const isClosed = (code) => code === 'EPIPE' || code === 'EOF';
function writeTo(file, close) {
    let waiting = '';
    let failure = null;
    const attempt = (action) => {
        try {
            action();
        }
        catch (error) {
            const { code, message } = error;
            if (code === undefined)
                throw error;
            failure ??= isClosed(code) ? { kind: 'closed' } : { kind: 'failed', message };
        }
    };
    const flush = () => {
        const bytes = Buffer.from(waiting);
        waiting = '';
        if (failure === null)
            attempt(() => writeAll(file, bytes));
    };
    return {
        write(piece) {
            if (typeof piece === 'string')
                waiting += piece;
            else {
                flush();
                if (failure === null)
                    attempt(() => writeAll(file, piece));
            }
            if (waiting.length >= CHUNK)
                flush();
            return failure === null;
        },
        close() {
            if (waiting !== '')
                flush();
            attempt(close);
            return failure;
        },
    };
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            // a terminal or pipe that another program made non-blocking: wait until it has room
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
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

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ FIRST_POLICY),
/* harmony export */   _K: () => (/* binding */ readPolicyChain),
/* harmony export */   uH: () => (/* binding */ findPolicyLine),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Where a repository's policy is looked for. */
const DEFAULT_POLICY = '.github/base-images.yml';
/** A policy to begin with: official images and nothing else. */
const FIRST_POLICY = ['version: 1', 'allow:', '  - docker.io/library/**'];
/** Longer chains are mistakes. */
const MAX_FILES = 10;
/** Reads a policy and what it extends, one file after another. */
async function readPolicyChain(store, first) {
    const content = await readText(store, first);
    if (content.kind !== 'text')
        return content;
    const files = [{ path: first.name, text: content.text }];
    const addresses = [first];
    const failure = await followExtends(store, files, addresses);
    return failure ?? { files, addresses, source: content.source };
}
/** Adds what the first file extends. Gives why that could not be told, null where it could, be it to say what is wrong. */
async function followExtends(store, files, addresses) {
    // loaded while the first file is on its way
    const { readExtends } = await __webpack_require__.e(/* import() */ 349).then(__webpack_require__.bind(__webpack_require__, 8349));
    for (;;) {
        const child = files.at(-1) ?? { path: '', text: '' };
        const target = readExtends(child.text);
        if (target === null)
            return null;
        const say = (level, message) => {
            files.splice(-1, 1, { ...child, aboutExtends: [{ level, message }] });
            return null;
        };
        const located = await store.locate(target, addresses.at(-1) ?? addresses[0]);
        if ('refused' in located)
            return say('error', located.refused);
        const { address, warning } = located;
        if (warning !== undefined)
            say('warning', warning);
        const mistake = findMistake(addresses, address.name);
        if (mistake !== null)
            return say('error', mistake);
        const content = await readText(store, address);
        if (content.kind === 'failed')
            return content;
        if (content.kind !== 'text')
            return say('error', describeMissing(content, address.name));
        files.push({ path: address.name, text: content.text });
        addresses.push(address);
    }
}
function findMistake(addresses, parent) {
    if (addresses.some(({ name }) => name === parent))
        return `"extends" leads back to ${parent}; remove one of the two`;
    return addresses.length < MAX_FILES
        ? null
        : `More than ${MAX_FILES} policies extend each other; merge some of them`;
}
function describeMissing(content, name) {
    if (content.kind === 'unusable')
        return `"extends" names ${name}, which ${content.reason}`;
    const { where, meant } = content;
    return `"extends" names a file that does not exist: ${name}${where}${meant === '' ? '' : `; ${meant}`}`;
}
/** A byte order mark is not part of the text. */
async function readText(store, address) {
    const content = await store.read(address);
    if (content.kind !== 'bytes')
        return content;
    const { bytes, commit } = content;
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const source = { source: address.name, sha256, ...(commit === null ? {} : { commit }) };
        return { kind: 'text', text, source };
    }
    catch {
        return { kind: 'unusable', reason: 'is not UTF-8 text' };
    }
}
/** One line of a policy's files, for people; null where it is none of theirs. */
function findPolicyLine(files, file, line) {
    const text = files.find(({ path }) => path === file)?.text;
    return text?.split('\n')[line - 1]?.replace(/\r$/, '') ?? null;
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


/***/ })

};
