"use strict";
exports.id = 374;
exports.ids = [374];
exports.modules = {

/***/ 3363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NP: () => (/* binding */ isOwn),
  MP: () => (/* binding */ openGitHubPolicies),
  yU: () => (/* binding */ readGitHubPolicy)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/disk/lfs-pointer.js
var lfs_pointer = __webpack_require__(2671);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var client_fault = __webpack_require__(7088);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/repository-file.js
var repository_file = __webpack_require__(891);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/repository.js
var github_repository = __webpack_require__(3508);
// EXTERNAL MODULE: ./lib/untyped/src/io/inputs.js
var inputs = __webpack_require__(5643);
// EXTERNAL MODULE: ./lib/untyped/src/policy-address.js
var policy_address = __webpack_require__(6584);
// EXTERNAL MODULE: ./lib/untyped/src/policy-chain.js
var policy_chain = __webpack_require__(8273);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/client.js + 2 modules
var client = __webpack_require__(2721);
;// CONCATENATED MODULE: ./lib/untyped/src/action/remote-access.js



/** What a read of another repository gives; a refusal says what the token is missing. */
async function explainAccess(access, repository, read) {
    try {
        return await read();
    }
    catch (fault) {
        if (!(0,client.mayGoOn)(fault) || (fault.kind !== 'missing' && fault.kind !== 'permission'))
            throw fault;
        throw fault.status === 401
            ? describeRefused(access, repository, fault)
            : describeHidden(access, repository);
    }
}
function describeRefused({ hasPolicyToken }, repository, fault) {
    if (!hasPolicyToken)
        return fault;
    return new client_fault/* GitHubFault */.Q4('permission', `The policy in \`${(0,github_repository/* formatRepository */.Sh)(repository)}\` cannot be read: GitHub rejected \`policy-token\` (401).`, { turn: 'Maintainer of the workflow: renew `policy-token`; it has expired or was revoked.' });
}
/** Why a repository or commit that should be there is not seen. */
function describeHidden({ hasPolicyToken }, repository) {
    const name = (0,github_repository/* formatRepository */.Sh)(repository);
    const start = `The policy in \`${name}\` cannot be read.`;
    if (hasPolicyToken)
        return new client_fault/* GitHubFault */.Q4('permission', `${start} The repository or commit does not exist, or \`policy-token\` cannot read it.`, {
            turn: `Maintainer of the workflow: check the name and the commit, and let \`policy-token\` read the contents of \`${name}\` (a personal token may also have to be authorised for single sign-on).`,
        });
    return new client_fault/* GitHubFault */.Q4('permission', `${start} The job's own token cannot read other private repositories: set \`policy-token\` to one that can (pull requests from forks get no secrets, so for them the policy must be public).`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/action/github-policies.js








/** Policies on GitHub. What GitHub does not tell is thrown; `failed` is only a commit that it does not have. */
function openGitHubPolicies(access, readArtifact) {
    return {
        read: (address) => readPolicy(access, address),
        locateFile: async (path, extending) => locateFile(path, extending),
        locateRemote: (target) => locateRemote(access, target),
        locateAttached: async (path, naming) => locateAttached(path, naming),
        readArtifact,
    };
}
/** Reads the policy that an input names; `commit`: where the judged repository's own is read. */
async function readGitHubPolicy(access, location, commit) {
    const { address, warning = null } = await locatePolicy(access, location, commit);
    const chain = await (0,policy_chain/* readPolicyChain */._K)(openGitHubPolicies(access, access.readArtifact), address);
    return 'files' in chain ? { chain, warning } : chain;
}
async function locatePolicy(access, location, commit) {
    if (location.kind === 'oci')
        return { address: (0,policy_address/* locateArtifact */.r)(location) };
    if (location.kind === 'github')
        return locateRemote(access, location);
    const { github, repository } = access;
    const { path } = location;
    return { address: { github, repository, commit, path, name: path } };
}
/** Whether a file is one of the judged repository, read where the whole policy is. */
function isOwn(address) {
    return !(0,policy_address/* isArtifact */.v)(address) && address.name === address.path;
}
function locateFile(named, extending) {
    const folder = extending.path.slice(0, extending.path.lastIndexOf('/') + 1);
    const path = (0,inputs/* normalizePath */.Fd)(folder + named);
    if (path === null)
        return { refused: `"extends" leads out of the repository: ${named}; name a file inside it` };
    const { repository, commit } = extending;
    return {
        address: { ...extending, path, name: isOwn(extending) ? path : formatRemote(repository, path, commit) },
    };
}
/** Where the policy itself is read: a change must not choose whom signatures are trusted from. */
function locateAttached(named, naming) {
    const isBeside = /^\.\.?\//.test(named);
    const located = locateFile(named, isBeside ? naming : { ...naming, path: '' });
    if ('refused' in located)
        return { refused: 'is not in the repository' };
    const { repository, commit } = naming;
    const { path } = located.address;
    const name = isOwn(naming) ? path : formatRemote(repository, path, commit);
    return { address: { ...located.address, name } };
}
async function locateRemote(access, { owner, repo, path, ref }) {
    const github = access.remote();
    const repository = { owner, repo };
    const isFixed = github_repository/* COMMIT */.cJ.test(ref);
    const commit = isFixed
        ? ref
        : await explainAccess(access, repository, () => (0,repository_file/* resolveCommit */.WL)(github, repository, ref));
    if (!(await access.isReviewed(repository, commit)))
        throw new client_fault/* GitHubFault */.Q4('input', `The policy \`${owner}/${repo}/${path}@${ref}\` is part of the change, or of an unreviewed branch: \`${commit}\` is not in the history of the base or of the default branch. Name a commit that is, or only the path \`${path}\`.`);
    const address = { github, repository, commit, path, name: formatRemote(repository, path, commit) };
    if (isFixed)
        return { address };
    const warning = `\`${owner}/${repo}/${path}@${ref}\` can change without a review; write \`@${commit}\` instead of \`@${ref}\`.`;
    return { address, warning };
}
async function readPolicy(access, address) {
    const { github, repository, commit, path, name } = address;
    const read = () => (0,repository_file/* readRepositoryFile */.tz)(github, repository, commit, path);
    const file = isOwn(address) ? await read() : await explainAccess(access, repository, read);
    if (file.kind === 'file') {
        const { bytes } = file;
        if ((0,lfs_pointer/* findPointer */.p)(bytes) === null)
            return { kind: 'bytes', bytes, commit };
        const advice = `take it out of Git LFS (\`git lfs untrack ${name}\`) and commit the file again`;
        return { kind: 'unusable', reason: `is a Git LFS pointer, so its text is not in git; ${advice}` };
    }
    if (isOwn(address))
        return file.kind === 'absent'
            ? { kind: 'absent', where: '', meant: '' }
            : {
                kind: 'failed',
                reason: `GitHub does not have the commit \`${commit}\`, at which the policy is read.`,
            };
    // an absent commit of another repository may be a hidden one
    if (file.kind === 'no-commit')
        throw describeHidden(access, repository);
    throw new client_fault/* GitHubFault */.Q4('missing', `\`${(0,github_repository/* formatRepository */.Sh)(repository)}\` has no \`${path}\` at \`${commit}\`.`);
}
function formatRemote(repository, path, commit) {
    return `${(0,github_repository/* formatRepository */.Sh)(repository)}/${path}@${commit}`;
}


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeRun: () => (/* binding */ judgeRun),
  resolveEvent: () => (/* binding */ resolveEvent)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var client_fault = __webpack_require__(7088);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/client/first-request.js


/** Long enough to send other requests of the same batch too. Milliseconds. */
const PAUSE = 5;
const SENT = 'undici:client:sendHeaders';
/**
 * Resolves once a request is sent. Code that is needed only for the answer is loaded then: loading it earlier, even
 * while a connection is being made, would delay the request itself.
 */
function whenRequestIsSent() {
    return new Promise((resolve) => {
        const pause = () => {
            (0,external_node_diagnostics_channel_.unsubscribe)(SENT, pause);
            void (0,promises_.setTimeout)(PAUSE).then(resolve);
        };
        (0,external_node_diagnostics_channel_.subscribe)(SENT, pause);
    });
}

// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/changed-files.js + 1 modules
var changed_files = __webpack_require__(325);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/event/judged-changes.js


/** Everything that the event asks to judge. `unreachable`: the change is unknown, so everything in the head counts. */
async function findJudgedChanges(github, event, headTree) {
    const { repository, trunk } = event;
    const [pushed, differing] = await Promise.all([
        (0,changed_files/* findChangedFiles */.j)(github, repository, event, headTree),
        trunk === null ? null : findDifference(github, event, trunk, headTree),
    ]);
    if (pushed === 'unreachable' && event.lostBase === 'fault')
        throw new client_fault/* GitHubFault */.Q4('missing', `GitHub does not have the base commit \`${event.base}\`.`);
    if (pushed === 'unreachable' || differing === null)
        return pushed;
    return differing === 'unreachable' ? 'unreachable' : joinChanges(differing, pushed);
}
/** What a branch would change on the trunk; one without a common commit is entirely new. */
async function findDifference(github, { repository, head }, trunk, headTree) {
    const change = { base: trunk, head, against: 'merge-base', pullRequest: null };
    try {
        return await (0,changed_files/* findChangedFiles */.j)(github, repository, change, headTree);
    }
    catch (fault) {
        if (fault instanceof client_fault/* GitHubFault */.Q4 && fault.kind === 'missing')
            return 'unreachable';
        throw fault;
    }
}
/** A file that only the push changed is the same again on the trunk, under its own path. */
function joinChanges(trunk, pushed) {
    const back = [...pushed.paths.keys()].filter((path) => !trunk.paths.has(path));
    return {
        ...trunk,
        paths: new Map([...trunk.paths, ...back.map((path) => [path, path])]),
        removed: new Set([...trunk.removed, ...pushed.removed]),
        patches: new Map([...pushed.patches, ...trunk.patches]),
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/repository-file.js
var repository_file = __webpack_require__(891);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/repository.js
var github_repository = __webpack_require__(3508);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/answer-shape.js
var answer_shape = __webpack_require__(8556);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/comparison.js
var comparison = __webpack_require__(9113);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/event/event.js
var event_event = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/event/default-branch.js





const REPOSITORY = (0,answer_shape/* hasShape */.Go)({ data: (0,answer_shape/* hasShape */.Go)({ default_branch: answer_shape/* isText */.KH }) });
/** The branch that the event names, or the one that GitHub names if that is gone. */
async function findDefaultBranch(github, repository, said) {
    if (said !== null) {
        try {
            return { name: said, tip: await (0,repository_file/* resolveCommit */.WL)(github, repository, toHead(said)) };
        }
        catch (fault) {
            if (!(fault instanceof client_fault/* GitHubFault */.Q4) || fault.status !== repository_file/* NO_SUCH_COMMIT */.mK)
                throw fault;
        }
    }
    const { data } = await github.call('find the default branch', REPOSITORY, (octokit) => octokit.rest.repos.get({ ...repository }));
    const name = data.default_branch;
    return { name, tip: await (0,repository_file/* resolveCommit */.WL)(github, repository, toHead(name)) };
}
/** Whether a commit is in the history of another. */
async function isPartOf(github, repository, commit, tip) {
    if (commit === tip)
        return true;
    try {
        return (await (0,comparison/* compareCommits */.k)(github, repository, commit, tip)).mergeBase === commit;
    }
    catch (fault) {
        // without a commit in common there is nothing to compare
        if (fault instanceof client_fault/* GitHubFault */.Q4 && fault.kind === 'missing')
            return false;
        throw fault;
    }
}
/** A tag of the same name would take precedence; `heads/main` cannot be a tag. */
function toHead(branch) {
    return `heads/${(0,event_event/* readBranch */.pG)(branch) ?? branch}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/event/judged-commits.js





/**
 * A pull request and a merge group are judged at the commits of their event and by the policy of their base. Inputs may
 * repeat them, but not replace them: the check belongs to the event's head, and the policy is the base's.
 */
async function resolveNamed(github, event) {
    const { repository, change, baseRef, headRef, baseBranch } = event;
    const isBranch = baseBranch !== null && namesBranch(baseRef ?? '', baseBranch);
    const [head, base] = await Promise.all([
        headRef === null ? change.head : resolveName(github, repository, headRef),
        baseRef === null ? change.base : resolveName(github, repository, isBranch ? toHead(baseBranch) : baseRef),
    ]);
    if (head !== change.head)
        throw new client_fault/* GitHubFault */.Q4('input', `\`head-ref: ${headRef}\` is \`${head}\`, but the head of this change is \`${change.head}\`: the check would appear on a commit that was not judged. Leave \`head-ref\` out.`);
    if (base !== change.base && !isBranch)
        throw new client_fault/* GitHubFault */.Q4('input', `\`base-ref: ${baseRef}\` is \`${base}\`, but the base of this change is \`${change.base}\`: only the base's policy may judge it. Leave \`base-ref\` out.`);
    // the payload counts the files against its own base
    const pullRequest = change.pullRequest && {
        ...change.pullRequest,
        ...(base === change.base ? {} : { changedFiles: 0 }),
    };
    return { ...change, base, policyAt: base, pullRequest };
}
/**
 * Any ref other than the default branch is judged by the policy at the default branch's tip, for everything in which it differs
 * from there: its check counts on the same commit as that of a pull request.
 */
async function resolveRun(github, event) {
    const { repository, ref, commit, baseRef, headRef, before } = event;
    const [trunk, head, named] = await Promise.all([
        findDefaultBranch(github, repository, event.defaultBranch),
        headRef === null ? commit : resolveName(github, repository, headRef),
        baseRef === null ? null : resolveName(github, repository, baseRef),
    ]);
    const isOnTrunk = ref === `refs/heads/${trunk.name}`;
    if (isOnTrunk && named === null && head === commit)
        return (0,event_event/* judgeDefaultBranch */.B8)(event);
    if (!isOnTrunk && head !== commit)
        throw new client_fault/* GitHubFault */.Q4('input', `\`head-ref: ${headRef}\` is \`${head}\`, but this run is for \`${commit}\`: the check would appear on a commit that was not judged. Run it on \`${trunk.name}\` to judge another commit, or leave \`head-ref\` out.`);
    const base = named ?? (head === commit ? before : null);
    if (base === null)
        return { kind: 'commit', repository, head, policyAt: trunk.tip };
    const isReviewed = isOnTrunk && base !== head && (await isPartOf(github, repository, base, trunk.tip));
    return {
        kind: 'change',
        repository,
        base,
        head,
        against: named === null ? 'base' : 'merge-base',
        trunk: isOnTrunk ? null : trunk.tip,
        policyAt: isReviewed ? base : trunk.tip,
        pullRequest: null,
        lostBase: named === null ? 'judge-all' : 'fault',
    };
}
function resolveName(github, repository, name) {
    return github_repository/* COMMIT */.cJ.test(name) ? name : (0,repository_file/* resolveCommit */.WL)(github, repository, name);
}
/** Whether a text is one of a branch's names. */
function namesBranch(text, branch) {
    const name = (0,event_event/* readBranch */.pG)(branch) ?? branch;
    return [name, toHead(name), `refs/heads/${name}`].includes(text);
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/event/reviewed-commit.js


/**
 * Whether a commit from which a policy is read existed before the change: in the judged repository a commit of the base
 * or the default branch, elsewhere any commit except the change's own.
 */
async function isReviewed(github, event, repository, commit) {
    if (commit === event.policyAt)
        return true;
    if (commit === event.head)
        return false;
    if ((0,github_repository/* isSameRepository */.ve)(repository, event.repository))
        return ((await isPartOf(github, repository, commit, event.policyAt)) ||
            isPartOf(github, repository, commit, (await findDefaultBranch(github, repository, null)).tip));
    const source = event.kind === 'change' ? (event.pullRequest?.source ?? null) : null;
    return source?.toLowerCase() !== (0,github_repository/* formatRepository */.Sh)(repository).toLowerCase();
}

// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/tree.js
var files_tree = __webpack_require__(9040);
// EXTERNAL MODULE: ./lib/untyped/src/policy-chain.js
var policy_chain = __webpack_require__(8273);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/blobs.js
var blobs = __webpack_require__(7010);
;// CONCATENATED MODULE: ./lib/untyped/src/action/files/blob-reader.js

function openBlobReader(github, repository) {
    const known = new Map();
    const coming = new Map();
    const keyOf = (request) => 'sha' in request ? request.sha : `${request.commit}:${request.path}`;
    async function fetch(missing) {
        try {
            const bytes = await (0,blobs/* readBlobs */.b)(github, repository, missing.map(([, request]) => request));
            for (const [index, [key]] of missing.entries())
                known.set(key, bytes[index] ?? null);
        }
        finally {
            for (const [key] of missing)
                coming.delete(key);
        }
    }
    return {
        async read(requests) {
            const wanted = [...new Map(requests.map((request) => [keyOf(request), request]))];
            const unknown = wanted.filter(([key]) => !known.has(key));
            const missing = unknown.filter(([key]) => !coming.has(key));
            const others = new Set(unknown.flatMap(([key]) => coming.get(key) ?? []));
            const fetching = missing.length === 0 ? [] : [fetch(missing)];
            for (const [key] of missing)
                for (const each of fetching)
                    coming.set(key, each);
            await Promise.all([...others, ...fetching]);
        },
        find: (request) => (request === undefined ? null : (known.get(keyOf(request)) ?? null)),
        has: (request) => known.has(keyOf(request)),
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/action/github-policies.js + 1 modules
var github_policies = __webpack_require__(3363);
// EXTERNAL MODULE: ./lib/untyped/src/action/outcome.js + 1 modules
var outcome = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/untyped/src/action/run-context.js
var run_context = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/untyped/src/action/judge-run.js











/** Looks up what the event or the inputs only name. */
async function resolveEvent(github, event) {
    if (event.kind === 'named')
        return resolveNamed(github, event);
    return event.kind === 'run' ? resolveRun(github, event) : event;
}
/** Reads what GitHub has about the event, judges it, and says what came of it. */
async function judgeRun(run, source, event) {
    const { github } = source;
    const access = {
        ...source,
        isReviewed: (repository, commit) => isReviewed(github, event, repository, commit),
    };
    const { repository, head } = event;
    // the first round trip: everything that depends on the event alone
    const sent = whenRequestIsSent();
    const tree = (0,files_tree/* openTree */.rB)(github, repository, head);
    const changing = event.kind === 'change' ? findJudgedChanges(github, event, tree) : null;
    // what judges is loaded while GitHub answers
    const [{ judgeByPolicy }, headTree, changed, policy] = await Promise.all([
        sent.then(() => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(47), __webpack_require__.e(439), __webpack_require__.e(150), __webpack_require__.e(479), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 2631))),
        tree,
        changing,
        readPolicy(run, access, event),
    ]);
    const changes = changed === 'unreachable' ? null : changed;
    const places = {
        head: (0,run_context/* toCommitTree */.T)(run.server, repository, head),
        changedFiles: changes && new Set(changes.paths.keys()),
    };
    if (!('chain' in policy))
        return (0,outcome/* toOutcome */.KA)('error', { ...places, ...explainNoPolicy(policy, run.inputs.policy, event, changes) });
    const reader = openBlobReader(github, repository);
    const found = { repository, reader, head, tree: headTree, changes };
    return judgeByPolicy(run, access, policy, found, event.policyAt, places);
}
async function readPolicy(run, access, event) {
    const location = run.inputs.policy;
    const { policyAt } = event;
    const policy = await (0,github_policies/* readGitHubPolicy */.yU)(access, location, policyAt);
    // the default branch without its earlier tip: its current state was reviewed too
    const isLost = 'kind' in policy && policy.kind === 'failed';
    const mayReadHead = event.kind === 'change' && event.lostBase === 'judge-all' && policyAt === event.base;
    return isLost && mayReadHead ? (0,github_policies/* readGitHubPolicy */.yU)(access, location, event.head) : policy;
}
/** No policy can be read at the base: what to do about it. */
function explainNoPolicy(found, location, { policyAt }, changes) {
    const { kind } = location;
    const path = kind === 'oci' ? `oci://${location.reference}` : location.path;
    if (found.kind === 'failed')
        throw new client_fault/* GitHubFault */.Q4('missing', found.reason);
    if (found.kind === 'unusable')
        throw new client_fault/* GitHubFault */.Q4('input', `The policy \`${path}\` ${found.reason}.`);
    const what = `\`${path}\` does not exist at \`${policyAt}\`.`;
    if (kind === 'file' && changes?.paths.has(path))
        return { error: explainAdded(what, path), isPolicyMissing: true };
    const error = {
        title: 'there is no policy at the base',
        what,
        turn: `Maintainer of the repository: merge \`${path}\` with these lines, which approve only official images, or one of the ready-made policies.`,
        retry: 'Once a policy is merged: update the branch, and the check runs again.',
        snippet: policy_chain/* FIRST_POLICY */.UH,
    };
    return { error, isPolicyMissing: true };
}
/** The change that brings the first policy can only be red. */
function explainAdded(what, path) {
    return {
        title: 'there is no policy at the base',
        what: `${what} This change adds one: it applies once it is merged, because a change must not bring the policy that judges it.`,
        turn: `Whoever may merge: read \`${path}\` and merge it, although this check cannot pass here, and require the check afterwards. In doubt begin with these lines, which approve only official images.`,
        retry: null,
        snippet: policy_chain/* FIRST_POLICY */.UH,
    };
}


/***/ }),

/***/ 9039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hashSha256),
/* harmony export */   s: () => (/* binding */ hashContent)
/* harmony export */ });
/** SHA-256, in hexadecimal. Node's cryptography takes a while to load, and most runs name no hash. */
function hashSha256(content) {
    return process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex');
}
/** How a baseline names the bytes of a file, or a text. */
function hashContent(content) {
    return `sha256:${hashSha256(content)}`;
}


/***/ }),

/***/ 2671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findPointer)
/* harmony export */ });
const LFS = Buffer.from('version https://git-lfs.github.com/spec/');
const OLD_LFS = Buffer.from('version https://hawser.github.com/spec/');
/** Why the bytes are a Git LFS pointer instead of the file; null if they are the file. */
function findPointer(bytes) {
    const isPointer = [LFS, OLD_LFS].some((start) => start.equals(bytes.subarray(0, start.length)));
    return isPointer ? 'is a Git LFS pointer without its content (`git lfs pull` fetches it)' : null;
}


/***/ }),

/***/ 7010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs),
/* harmony export */   s: () => (/* binding */ fetchBlob)
/* harmony export */ });
/* harmony import */ var _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4771);
/* harmony import */ var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _client_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2721);
/* harmony import */ var _client_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7088);
/* harmony import */ var _blob_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5676);
/* harmony import */ var _blob_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5838);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9040);







const BATCH = 100;
const BATCH_BYTES = 4 * 1024 * 1024;
/** GitHub truncates larger blobs in GraphQL (and says so); using REST right away saves a round trip. In bytes. */
const LARGE = 400_000;
/**
 * The bytes of each request, in order; null if the commit has no such regular file. In parallel: one query per hundred,
 * and what GraphQL cannot return exactly (binary, large, not UTF-8) one by one over REST. Every blob is hashed.
 */
async function readBlobs(github, repository, requests) {
    const bytes = new Array(requests.length).fill(null);
    const small = [];
    const large = [];
    for (const [index, request] of requests.entries())
        ('sha' in request && (request.size ?? 0) > LARGE ? large : small).push(index);
    const readOne = async (index, queried) => {
        const request = requests[index];
        if (request !== undefined)
            bytes[index] = await readBlob(github, repository, request, queried);
    };
    const readBatch = async (batch) => {
        const asked = batch.flatMap((index) => requests[index] ?? []);
        const answers = await queryOrSkip(github, repository, asked);
        await Promise.all(batch.map((index, position) => readOne(index, answers[position])));
    };
    await Promise.all([
        ...divide(small, requests).map(readBatch),
        ...large.map((index) => readOne(index, undefined)),
    ]);
    return bytes;
}
/** Without an answer each blob is fetched over REST, unless the time or the token's requests are used up. */
async function queryOrSkip(github, repository, requests) {
    try {
        return await (0,_blob_query_js__WEBPACK_IMPORTED_MODULE_4__/* .queryBlobs */ .N)(github, repository, requests);
    }
    catch (fault) {
        if ((0,_client_client_js__WEBPACK_IMPORTED_MODULE_1__.mayGoOn)(fault))
            return [];
        throw fault;
    }
}
function divide(indexes, requests) {
    const batches = [];
    let last = [];
    let room = 0;
    for (const index of indexes) {
        const request = requests[index];
        const size = request !== undefined && 'sha' in request ? (request.size ?? 0) : 0;
        if (last.length === BATCH || size > room || last.length === 0) {
            last = [];
            batches.push(last);
            room = BATCH_BYTES;
        }
        last.push(index);
        room -= size;
    }
    return batches;
}
async function readBlob(github, repository, request, queried) {
    if (queried?.kind === 'bytes')
        return queried.bytes;
    if ('sha' in request)
        return fetchBlob(github, repository, request.sha);
    if (queried?.kind === 'absent')
        return null;
    if (queried?.kind === 'other')
        return fetchBlob(github, repository, queried.sha);
    return fetchFile(github, repository, request.commit, request.path);
}
const BLOB = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({ data: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({ content: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, encoding: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH }) });
/** One blob over REST, up to 100 MB. */
async function fetchBlob(github, repository, sha) {
    const { data } = await github.call('read a file of the commit', BLOB, (octokit) => octokit.rest.git.getBlob({ ...repository, file_sha: sha }));
    const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    if ((0,_blob_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlob */ .q)(bytes, sha))
        return bytes;
    throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubFault */ .Q4('outage', `The bytes that GitHub sent do not match the blob \`${sha}\`.`);
}
async function fetchFile(github, repository, commit, path) {
    // the contents of a path would follow a link
    const entry = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .findTreeEntry */ .Cn)(github, repository, commit, path);
    if (entry === null || entry === 'no-commit' || !(0,_core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .isRegular */ .$W)(entry.mode))
        return null;
    return fetchBlob(github, repository, entry.sha);
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ explainLost),
  j: () => (/* binding */ findChangedFiles)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/quoted-name.js
var quoted_name = __webpack_require__(2664);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/client.js + 2 modules
var client = __webpack_require__(2721);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var client_fault = __webpack_require__(7088);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/comparison.js
var files_comparison = __webpack_require__(9113);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/named-entries.js
var named_entries = __webpack_require__(5942);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/tree.js
var tree = __webpack_require__(9040);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/files/tree-diff.js
/** What differs between two trees by path, blob and mode. A new path whose blob was removed elsewhere is a rename. */
function diffTrees(base, head) {
    const paths = new Map();
    const removed = new Set();
    const gone = new Map();
    for (const [path, { sha }] of base)
        if (!head.has(path)) {
            removed.add(path);
            gone.set(sha, path);
        }
    for (const [path, { sha, mode }] of head) {
        const before = base.get(path);
        if (before === undefined)
            paths.set(path, gone.get(sha) ?? null);
        else if (before.sha !== sha || before.mode !== mode)
            paths.set(path, path);
    }
    return { paths, removed };
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/files/changed-files.js







/** `unreachable`: GitHub does not have the base, so everything in the head is new. */
async function findChangedFiles(github, repository, change, headTree) {
    const comparing = (0,files_comparison/* compareCommits */.k)(github, repository, change.base, change.head).catch((fault) => {
        if ((0,client.mayGoOn)(fault))
            return fault;
        throw fault;
    });
    const counted = change.pullRequest?.changedFiles ?? 0;
    const guessed = counted > 0 ? null : openQuietly(github, repository, change.base);
    const [comparison, opened, baseTree] = await Promise.all([comparing, headTree, guessed]);
    if (comparison instanceof client_fault/* GitHubFault */.Q4)
        return findWithoutComparison(github, repository, change, await opened.walk(), comparison);
    const { changes, mergeBase } = comparison;
    const base = change.against === 'base' ? change.base : mergeBase;
    const loadBase = async () => (base === change.base ? baseTree : null) ?? (await (0,tree/* openTree */.rB)(github, repository, base));
    const isWhole = !comparison.cut && changes.length >= counted;
    if (isWhole && mergeBase === base) {
        const known = opened.whole ?? (await (0,named_entries/* readNamedEntries */._)(github, repository, change.head, listPaths(changes)));
        if (agree(changes, known)) {
            const listed = toChangedFiles(comparison, known);
            if (counted > 0 || opened.whole === null)
                return listed;
            // nobody counted the files, so that a shorter list would not be noticed
            const { whole } = await loadBase();
            return whole === null ? listed : addMissing(listed, whole, opened.whole);
        }
    }
    const head = await opened.walk();
    checkListed(changes, head);
    return compareTrees(change, base, await (await loadBase()).walk(), head);
}
/** A fault is noticed where the tree is needed. */
async function openQuietly(github, repository, commit) {
    try {
        return await (0,tree/* openTree */.rB)(github, repository, commit);
    }
    catch (fault) {
        if ((0,client.mayGoOn)(fault))
            return null;
        throw fault;
    }
}
/** What was listed, unless the trees differ in more. */
function addMissing(listed, base, head) {
    const found = diffTrees(base, head);
    const isComplete = [...found.paths.keys()].every((path) => listed.paths.has(path)) &&
        [...found.removed].every((path) => listed.removed.has(path));
    return isComplete ? listed : { ...listed, ...found };
}
/** What changed is there, or the list of all files is not whole. */
function checkListed(changes, head) {
    const lost = changes.find(({ path, removed }) => !removed && !head.has(path));
    if (lost !== undefined)
        throw explainLost(lost.path);
    // both are of one commit
    const other = changes.find(({ path, sha, removed }) => !removed && sha !== null && sha !== head.get(path)?.sha);
    if (other === undefined)
        return;
    const what = `GitHub names one content of ${(0,quoted_name/* quoteName */.A)(other.path)} among the changes, and a different one among the files of the commit.`;
    throw new client_fault/* GitHubFault */.Q4('incomplete', what);
}
function explainLost(path) {
    const what = `GitHub names ${(0,quoted_name/* quoteName */.A)(path)} as changed, but not among the files of the commit.`;
    return new client_fault/* GitHubFault */.Q4('incomplete', what);
}
async function findWithoutComparison(github, repository, change, head, fault) {
    const mergeBase = change.against === 'merge-base' ? await findMergeBase(github, repository, change) : null;
    if (mergeBase !== null)
        return compareTrees(change, mergeBase, await (0,tree/* loadTree */.rR)(github, repository, mergeBase), head);
    if (change.pullRequest !== null) {
        const changes = await (0,files_comparison/* listPullRequestFiles */.c)(github, repository, change.pullRequest.number, change.head);
        if (changes !== null && agree(changes, head))
            return toChangedFiles({ changes, mergeBase: null }, head);
        throw fault.kind === 'missing' ? new client_fault/* GitHubFault */.Q4('incomplete', fault.message) : fault;
    }
    if (change.against === 'merge-base')
        throw fault;
    try {
        return compareTrees(change, change.base, await (0,tree/* loadTree */.rR)(github, repository, change.base), head);
    }
    catch (error) {
        if (error instanceof client_fault/* GitHubFault */.Q4 && error.kind === 'missing')
            return 'unreachable';
        throw error;
    }
}
/** If GitHub could not compare, the change may be too large: the other way round there is less to compare. */
async function findMergeBase(github, repository, { base, head }) {
    try {
        return (await (0,files_comparison/* compareCommits */.k)(github, repository, head, base, false)).mergeBase;
    }
    catch (fault) {
        if ((0,client.mayGoOn)(fault))
            return null;
        throw fault;
    }
}
function listPaths(changes) {
    return changes.flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous]));
}
/** Whether a list of changes matches the tree: every file is there, with the blob in the list. */
function agree(changes, head) {
    return changes.every(({ path, sha, removed }) => {
        const entry = head.get(path);
        return removed ? entry === undefined : entry !== undefined && (sha === null || sha === entry.sha);
    });
}
function toChangedFiles({ changes, mergeBase }, head) {
    const paths = new Map();
    const removed = new Set();
    const patches = new Map();
    for (const change of changes) {
        if (change.removed)
            removed.add(change.path);
        // without a rename the base has it under the same path, if at all
        else
            paths.set(change.path, change.previous ?? change.path);
        if (change.previous !== null && !head.has(change.previous))
            removed.add(change.previous);
        if (change.patch !== null)
            patches.set(change.path, change.patch);
    }
    return { paths, removed, base: mergeBase, patches };
}
function compareTrees({ pullRequest }, commit, base, head) {
    const { paths, removed } = diffTrees(base, head);
    const counted = pullRequest?.changedFiles ?? 0;
    if (counted > 0 && paths.size + removed.size === 0)
        throw new client_fault/* GitHubFault */.Q4('incomplete', `GitHub counts ${counted} changed files but lists none.`);
    return { paths, removed, base: commit, patches: new Map() };
}


/***/ }),

/***/ 9113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listPullRequestFiles),
/* harmony export */   k: () => (/* binding */ compareCommits)
/* harmony export */ });
/* harmony import */ var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _client_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7088);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3508);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9040);




/** GitHub compares at most this many files, and does not say so. */
const MAX_COMPARED = 300;
const MAX_LISTED = 3000;
const isDiffEntry = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({
    filename: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isLike */ .ON)(/./s),
    previous_filename: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH),
    status: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    sha: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isLike */ .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMIT */ .cJ)),
    patch: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH),
});
const isCommit = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({
    sha: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    commit: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({ tree: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({ sha: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH) })) })),
});
const COMPARISON = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({
    data: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({
        merge_base_commit: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(isCommit),
        commits: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(isCommit)),
        files: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(isDiffEntry)),
    }),
});
const PULL_REQUEST = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({
    data: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({ head: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({ sha: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH }), changed_files: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et }),
});
/** What changed from the merge base of two commits to the second. */
async function compareCommits(github, repository, base, head, isRetried = true) {
    const { data } = await github.call('compare the change with its base', COMPARISON, (octokit) => octokit.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${base}...${head}`,
        ...(isRetried ? {} : { request: { retries: 0 } }),
    }));
    const mergeBase = data.merge_base_commit?.sha;
    if (!_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMIT */ .cJ.test(mergeBase ?? '') || !Array.isArray(data.files))
        throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFault */ .Q4('incomplete', 'GitHub compared the change with its base but did not return the changed files.');
    const changes = toChanges(data.files);
    if (mergeBase === head && changes.length > 0)
        throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFault */ .Q4('incomplete', 'GitHub lists changes between a commit and itself.');
    const isEmptied = changes.length === 0 && !hasSameTree(data, head);
    return { mergeBase, changes, cut: changes.length >= MAX_COMPARED || isEmptied };
}
/** False if the answer itself says that there is a difference. */
function hasSameTree({ merge_base_commit: base, commits }, head) {
    const [before, after] = [base, commits?.find(({ sha }) => sha === head)].map((each) => each?.commit?.tree?.sha);
    return before === undefined || after === undefined || before === after;
}
/**
 * What GitHub lists for a pull request, up to 3,000 files. The list follows the pull request, but the event does not change:
 * null if it is truncated, or does not match the head.
 */
async function listPullRequestFiles(github, repository, pullRequest, head) {
    const where = { ...repository, pull_number: pullRequest };
    const files = await github.call('list the files of the pull request', (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(isDiffEntry), (octokit) => octokit.paginate(octokit.rest.pulls.listFiles, { ...where, per_page: 100 }));
    // read afterwards, to notice a push in between
    const { data } = await github.call('read the pull request', PULL_REQUEST, (octokit) => octokit.rest.pulls.get(where));
    const fits = data.head.sha === head && data.changed_files === files.length && files.length < MAX_LISTED;
    return fits ? toChanges(files) : null;
}
/** A removed file hides nothing, whatever its name. */
function toChanges(files) {
    const taken = new Set();
    return files.map((file) => {
        if (file.status === 'removed')
            return toChange(file);
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(file.filename, taken.has(file.filename));
        taken.add(file.filename);
        return toChange(file);
    });
}
function toChange({ filename, previous_filename, status, sha, patch }) {
    return {
        path: filename,
        previous: status === 'renamed' ? (previous_filename ?? null) : null,
        removed: status === 'removed',
        sha,
        patch: patch ?? null,
    };
}


/***/ }),

/***/ 5942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readNamedEntries)
/* harmony export */ });
/* harmony import */ var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3508);
/* harmony import */ var _blob_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5838);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9040);




const BATCH = 100;
/** What a commit has at some paths, without folders: for commits whose whole tree GitHub does not list. */
async function readNamedEntries(github, repository, commit, paths) {
    const wanted = [...new Set(paths)];
    const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, index) => wanted.slice(index * BATCH, (index + 1) * BATCH));
    const found = await Promise.all(batches.map((batch) => readBatch(github, repository, commit, batch)));
    return new Map(found.flat());
}
const ENTRY = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({ mode: _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMode */ .SF, oid: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isLike */ .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMIT */ .cJ), size: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et });
/** Null: there is no such file. */
const isEntry = (value) => value === null || ENTRY(value);
async function readBatch(github, repository, commit, paths) {
    const declared = paths.map((_, index) => `$p${index}:String!`);
    const fields = paths.map((_, index) => `e${index}:file(path:$p${index}){mode oid size}`);
    const query = `query($owner:String!,$repo:String!,$commit:GitObjectID!,${declared.join(',')}){repository(owner:$owner,name:$repo){object(oid:$commit){...on Commit{${fields.join(' ')}}}}}`;
    const values = paths.map((path, index) => [`p${index}`, path]);
    const variables = { owner: repository.owner, repo: repository.repo, commit, ...Object.fromEntries(values) };
    const { data, errors } = await (0,_blob_query_js__WEBPACK_IMPORTED_MODULE_1__/* .sendQuery */ .J)(github, 'find the files of the change', query, variables);
    const entries = data?.repository?.object;
    const isComplete = (found) => typeof found === 'object' && found !== null && paths.every((_, index) => isEntry(found[`e${index}`]));
    if (!isComplete(entries) || (errors ?? []).length > 0)
        return readOneByOne(github, repository, commit, paths);
    return paths.flatMap((path, index) => {
        const entry = entries[`e${index}`];
        if (entry === null || entry === undefined)
            return [];
        const mode = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .toMode */ .fy)(entry.mode);
        return mode === null ? [] : [[path, { mode, sha: entry.oid, size: entry.size }]];
    });
}
/** Older servers do not support this query. */
async function readOneByOne(github, repository, commit, paths) {
    const entries = await Promise.all(paths.map(async (path) => [path, await (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findTreeEntry */ .Cn)(github, repository, commit, path)]));
    return entries.flatMap(([path, entry]) => entry === null || entry === 'no-commit' ? [] : [[path, entry]]);
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   mK: () => (/* binding */ NO_SUCH_COMMIT),
/* harmony export */   tz: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4771);
/* harmony import */ var _quoted_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2664);
/* harmony import */ var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
/* harmony import */ var _client_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7088);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3508);
/* harmony import */ var _blob_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5676);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7010);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9040);








const FILE = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({
    type: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    sha: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isLike */ .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMIT */ .cJ),
    content: (value) => value === undefined || (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(value),
    encoding: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH),
});
/** A folder is a list. */
const CONTENT = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({ data: (value) => Array.isArray(value) || FILE(value) });
/** GitHub's status for a name that is not a commit. */
const NO_SUCH_COMMIT = 422;
/** Reads one file at a commit. It counts as absent only if the commit's tree says so. */
async function readRepositoryFile(github, repository, commit, path) {
    try {
        const { data } = await github.call(`read ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteName */ .A)(path)}`, CONTENT, (octokit) => octokit.rest.repos.getContent({ ...repository, path, ref: commit }));
        if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
            throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFault */ .Q4('input', `${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteName */ .A)(path)} is not a file.`);
        // GitHub omits the content above 1 MB
        if (String(data.encoding) !== 'base64')
            return { kind: 'file', bytes: await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchBlob */ .s)(github, repository, data.sha) };
        const bytes = Buffer.from(data.content, 'base64');
        if (!(0,_blob_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlob */ .q)(bytes, data.sha))
            await confirmLink(github, repository, commit, path);
        return { kind: 'file', bytes };
    }
    catch (error) {
        if (!(error instanceof _client_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFault */ .Q4) || error.kind !== 'missing')
            throw error;
        return confirmAbsence(github, repository, commit, path);
    }
}
/** Other bytes than the file's are only right where it is a link: what it leads to has another name. */
async function confirmLink(github, repository, commit, path) {
    const entry = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .findTreeEntry */ .Cn)(github, repository, commit, path);
    if (entry === null || entry === 'no-commit' || entry.mode !== _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .LINK */ .ps)
        throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFault */ .Q4('outage', `The bytes that GitHub sent for ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteName */ .A)(path)} are not those of the file.`);
}
async function confirmAbsence(github, repository, commit, path) {
    const entry = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .findTreeEntry */ .Cn)(github, repository, commit, path);
    if (entry === 'no-commit')
        return { kind: 'no-commit' };
    if (entry === null)
        return { kind: 'absent' };
    if (entry.mode === _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .LINK */ .ps || entry.mode === _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .SUBMODULE */ .NG)
        throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFault */ .Q4('input', `${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteName */ .A)(path)} is a link that does not lead to a file.`);
    return { kind: 'file', bytes: await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchBlob */ .s)(github, repository, entry.sha) };
}
/** The commit that a branch, tag or abbreviated name currently points to. */
async function resolveCommit(github, repository, ref) {
    try {
        const { data } = await github.call(`find \`${ref}\``, (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({ data: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasShape */ .Go)({ sha: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH }) }), (octokit) => octokit.rest.repos.getCommit({ ...repository, ref, per_page: 1 }));
        if (_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMIT */ .cJ.test(data.sha))
            return data.sha;
        throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFault */ .Q4('outage', `GitHub did not say which commit \`${ref}\` is.`);
    }
    catch (fault) {
        if (!(fault instanceof _client_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFault */ .Q4) || fault.status !== NO_SUCH_COMMIT)
            throw fault;
        const name = (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepository */ .Sh)(repository);
        const message = `\`${name}\` has no branch, tag or commit \`${ref}\`.`;
        throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFault */ .Q4('input', message, { status: fault.status });
    }
}


/***/ }),

/***/ 6584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ locateArtifact),
/* harmony export */   v: () => (/* binding */ isArtifact)
/* harmony export */ });
function isArtifact(address) {
    return 'artifact' in address;
}
/** `signers`: those of the caller, for a tag. */
function locateArtifact({ reference }, signers = null) {
    const [, host = '', path = '', name = ''] = /^([^/]+)\/([^@]+?)[@:](sha256:.+|[^:]+)$/.exec(reference) ?? [];
    return { name: `oci://${reference}`, artifact: { host, path, name }, signers };
}


/***/ }),

/***/ 8273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ FIRST_POLICY),
/* harmony export */   _K: () => (/* binding */ readPolicyChain),
/* harmony export */   uH: () => (/* binding */ findPolicyLine)
/* harmony export */ });
/* unused harmony export DEFAULT_POLICY */
/* harmony import */ var _content_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9039);
/* harmony import */ var _core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3148);
/* harmony import */ var _policy_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6584);



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
    const { findExtended, findTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(439), __webpack_require__.e(150), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 9479));
    for (;;) {
        const bare = files.at(-1) ?? { path: '', text: '' };
        const path = await findTrustedRoot(bare.text);
        const attached = path === null ? null : await attachFile(store, path, addresses.at(-1) ?? addresses[0]);
        if (attached !== null && 'kind' in attached)
            return attached;
        const child = attached === null ? bare : { ...bare, trustedRoot: attached };
        files.splice(-1, 1, child);
        const target = await findExtended(child.text);
        if (target === null)
            return null;
        const say = (level, message) => {
            files.splice(-1, 1, { ...child, aboutExtends: [{ level, message }] });
            return null;
        };
        const located = await locate(store, target, addresses.at(-1) ?? addresses[0], child.text);
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
/** Reads a file that a policy names, where the policy itself is read. */
async function attachFile(store, path, naming) {
    if ((0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isArtifact */ .v)(naming))
        return { error: `cannot be read: ${naming.name} has no files next to it` };
    const located = await store.locateAttached(path, naming);
    if ('refused' in located)
        return { error: located.refused };
    const content = await readText(store, located.address);
    if (content.kind === 'failed')
        return content;
    if (content.kind === 'text')
        return { text: content.text };
    return { error: content.kind === 'absent' ? `does not exist${content.where}` : content.reason };
}
async function locate(store, target, extending, text) {
    if (target.kind === 'oci')
        return locateInRegistry(target, text);
    if (target.kind === 'github')
        return store.locateRemote(target);
    if ((0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isArtifact */ .v)(extending))
        return {
            refused: `"extends" names a file, but ${extending.name} has no files next to it; write oci://HOST/REPOSITORY@sha256:\u2026`,
        };
    return store.locateFile(target.path, extending);
}
/** A tag may name something else tomorrow: what it names counts if somebody whom the extending policy trusts has signed it. */
async function locateInRegistry(target, text) {
    if ((0,_core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isFixedArtifact */ .Bl)(target))
        return { address: (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__/* .locateArtifact */ .r)(target) };
    const { findPolicySigners } = await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(439), __webpack_require__.e(150), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 9479));
    const signers = await findPolicySigners(text);
    return signers === null
        ? {
            refused: '"extends" names a tag, which can change without a review; write the digest, or say under settings.registries.policies.signed-by who must have signed it',
        }
        : { address: (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__/* .locateArtifact */ .r)(target, signers) };
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
    const content = (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isArtifact */ .v)(address) ? await store.readArtifact(address) : await store.read(address);
    if (content.kind !== 'bytes')
        return content;
    const { bytes, commit } = content;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const source = {
            source: address.name,
            // asked for by few reports
            get sha256() {
                return (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSha256 */ .C)(bytes);
            },
            ...(commit === null ? {} : { commit }),
        };
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


/***/ })

};
;