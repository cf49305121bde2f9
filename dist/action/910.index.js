export const id = 910;
export const ids = [910,688];
export const modules = {

/***/ 8502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NP: () => (/* binding */ isOwn),
  MP: () => (/* binding */ openGitHubPolicies),
  yU: () => (/* binding */ readGitHubPolicy)
});

// EXTERNAL MODULE: ./lib/src/io/disk/lfs-pointer.js
var lfs_pointer = __webpack_require__(8826);
// EXTERNAL MODULE: ./lib/src/io/github/client/fault.js
var client_fault = __webpack_require__(5191);
// EXTERNAL MODULE: ./lib/src/io/github/files/repository-file.js
var repository_file = __webpack_require__(5010);
// EXTERNAL MODULE: ./lib/src/io/github/repository.js
var github_repository = __webpack_require__(823);
// EXTERNAL MODULE: ./lib/src/io/inputs.js
var inputs = __webpack_require__(6578);
// EXTERNAL MODULE: ./lib/src/policy-chain.js
var policy_chain = __webpack_require__(8482);
// EXTERNAL MODULE: ./lib/src/io/github/client/client.js + 2 modules
var client = __webpack_require__(3688);
;// CONCATENATED MODULE: ./lib/src/action/remote-access.js



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

;// CONCATENATED MODULE: ./lib/src/action/github-policies.js







/** Policies on GitHub. What GitHub does not tell is thrown; `failed` is only a commit that it does not have. */
function openGitHubPolicies(access) {
    return {
        read: (address) => readPolicy(access, address),
        locate: (target, extending) => locate(access, target, extending),
    };
}
/** Reads the policy that an input names; `commit`: where the judged repository's own is read. */
async function readGitHubPolicy(access, location, commit) {
    const { github, repository } = access;
    const { path } = location;
    const { address, warning = null } = location.kind === 'github'
        ? await locateRemote(access, location)
        : { address: { github, repository, commit, path, name: path } };
    const chain = await (0,policy_chain/* readPolicyChain */._K)(openGitHubPolicies(access), address);
    return 'files' in chain ? { chain, warning } : chain;
}
/** Whether a file is one of the judged repository, read where the whole policy is. */
function isOwn({ name, path }) {
    return name === path;
}
async function locate(access, target, extending) {
    if (target.kind === 'github')
        return locateRemote(access, target);
    if (target.kind === 'oci')
        return {
            refused: `"extends" names a policy in a registry, which is not supported; put it into a repository and write OWNER/REPOSITORY/PATH@COMMIT`,
        };
    const folder = extending.path.slice(0, extending.path.lastIndexOf('/') + 1);
    const path = (0,inputs/* normalizePath */.Fd)(folder + target.path);
    if (path === null)
        return { refused: `"extends" leads out of the repository: ${target.path}; name a file inside it` };
    const { repository, commit } = extending;
    return {
        address: { ...extending, path, name: isOwn(extending) ? path : formatRemote(repository, path, commit) },
    };
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

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeRun: () => (/* binding */ judgeRun),
  resolveEvent: () => (/* binding */ resolveEvent)
});

// EXTERNAL MODULE: ./lib/src/io/github/client/fault.js
var client_fault = __webpack_require__(5191);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/src/io/github/client/first-request.js


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

// EXTERNAL MODULE: ./lib/src/io/github/client/client.js + 2 modules
var client = __webpack_require__(3688);
// EXTERNAL MODULE: ./lib/src/io/github/repository.js
var github_repository = __webpack_require__(823);
// EXTERNAL MODULE: ./lib/src/io/github/files/tree.js
var files_tree = __webpack_require__(8467);
;// CONCATENATED MODULE: ./lib/src/io/github/files/comparison.js



/** GitHub compares at most this many files, and does not say so. */
const MAX_COMPARED = 300;
const MAX_LISTED = 3000;
/** What changed from the merge base of two commits to the second. */
async function compareCommits(github, repository, base, head, isRetried = true) {
    const { data } = await github.call('compare the change with its base', (octokit) => octokit.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${base}...${head}`,
        ...(isRetried ? {} : { request: { retries: 0 } }),
    }));
    const mergeBase = data.merge_base_commit?.sha;
    if (!github_repository/* COMMIT */.cJ.test(mergeBase ?? '') || !Array.isArray(data.files))
        throw new client_fault/* GitHubFault */.Q4('incomplete', 'GitHub compared the change with its base but did not return the changed files.');
    return { mergeBase, changes: toChanges(data.files), cut: data.files.length >= MAX_COMPARED };
}
/**
 * What GitHub lists for a pull request, up to 3,000 files. The list follows the pull request, but the event does not change:
 * null if it is truncated, or does not match the head.
 */
async function listPullRequestFiles(github, repository, pullRequest, head) {
    const where = { ...repository, pull_number: pullRequest };
    const files = await github.call('list the files of the pull request', (octokit) => octokit.paginate(octokit.rest.pulls.listFiles, { ...where, per_page: 100 }));
    // read afterwards, to notice a push in between
    const { data } = await github.call('read the pull request', (octokit) => octokit.rest.pulls.get(where));
    const fits = data.head?.sha === head && data.changed_files === files.length && files.length < MAX_LISTED;
    return fits ? toChanges(files) : null;
}
/** A removed file hides nothing, whatever its name. */
function toChanges(files) {
    const taken = new Set();
    return files.map((file) => {
        if (file.status === 'removed')
            return toChange(file);
        (0,files_tree/* checkName */.I3)(file.filename, taken.has(file.filename));
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

// EXTERNAL MODULE: ./lib/src/io/github/files/named-entries.js
var named_entries = __webpack_require__(8211);
;// CONCATENATED MODULE: ./lib/src/io/github/files/tree-diff.js
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

;// CONCATENATED MODULE: ./lib/src/io/github/files/changed-files.js






/** `unreachable`: GitHub does not have the base, so everything in the head is new. */
async function findChangedFiles(github, repository, change, headTree) {
    const comparing = compareCommits(github, repository, change.base, change.head).catch((fault) => {
        if ((0,client.mayGoOn)(fault))
            return fault;
        throw fault;
    });
    const [comparison, opened] = await Promise.all([comparing, headTree]);
    if (comparison instanceof client_fault/* GitHubFault */.Q4)
        return findWithoutComparison(github, repository, change, await opened.walk(), comparison);
    const isWhole = !comparison.cut && comparison.changes.length >= (change.pullRequest?.changedFiles ?? 0);
    const isRight = change.against === 'merge-base' || comparison.mergeBase === change.base;
    if (isWhole && isRight) {
        const { changes } = comparison;
        const known = opened.whole ?? (await (0,named_entries/* readNamedEntries */._)(github, repository, change.head, listPaths(changes)));
        if (agree(changes, known))
            return toChangedFiles(comparison, known);
    }
    const head = await opened.walk();
    const base = change.against === 'base' ? change.base : comparison.mergeBase;
    return compareTrees(github, repository, base, head);
}
async function findWithoutComparison(github, repository, change, head, fault) {
    const mergeBase = change.against === 'merge-base' ? await findMergeBase(github, repository, change) : null;
    if (mergeBase !== null)
        return compareTrees(github, repository, mergeBase, head);
    if (change.pullRequest !== null) {
        const changes = await listPullRequestFiles(github, repository, change.pullRequest.number, change.head);
        if (changes !== null && agree(changes, head))
            return toChangedFiles({ changes, mergeBase: null }, head);
        throw fault.kind === 'missing' ? new client_fault/* GitHubFault */.Q4('incomplete', fault.message) : fault;
    }
    if (change.against === 'merge-base')
        throw fault;
    try {
        return await compareTrees(github, repository, change.base, head);
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
        return (await compareCommits(github, repository, head, base, false)).mergeBase;
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
async function compareTrees(github, repository, base, head) {
    return { ...diffTrees(await (0,files_tree/* loadTree */.rR)(github, repository, base), head), base, patches: new Map() };
}

;// CONCATENATED MODULE: ./lib/src/io/github/event/judged-changes.js


/** Everything that the event asks to judge. `unreachable`: the change is unknown, so everything in the head counts. */
async function findJudgedChanges(github, event, headTree) {
    const { repository, trunk } = event;
    const [pushed, differing] = await Promise.all([
        findChangedFiles(github, repository, event, headTree),
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
        return await findChangedFiles(github, repository, change, headTree);
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

// EXTERNAL MODULE: ./lib/src/io/github/files/repository-file.js
var repository_file = __webpack_require__(5010);
// EXTERNAL MODULE: ./lib/src/io/github/event/event.js
var event_event = __webpack_require__(4584);
;// CONCATENATED MODULE: ./lib/src/io/github/event/default-branch.js




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
    const { data } = await github.call('find the default branch', (octokit) => octokit.rest.repos.get({ ...repository }));
    const name = data.default_branch;
    return { name, tip: await (0,repository_file/* resolveCommit */.WL)(github, repository, toHead(name)) };
}
/** Whether a commit is in the history of another. */
async function isPartOf(github, repository, commit, tip) {
    if (commit === tip)
        return true;
    try {
        return (await compareCommits(github, repository, commit, tip)).mergeBase === commit;
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

;// CONCATENATED MODULE: ./lib/src/io/github/event/judged-commits.js





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

;// CONCATENATED MODULE: ./lib/src/io/github/event/reviewed-commit.js


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

// EXTERNAL MODULE: ./lib/src/policy-chain.js
var policy_chain = __webpack_require__(8482);
// EXTERNAL MODULE: ./lib/src/action/github-policies.js + 1 modules
var github_policies = __webpack_require__(8502);
// EXTERNAL MODULE: ./lib/src/action/outcome.js + 1 modules
var outcome = __webpack_require__(8729);
// EXTERNAL MODULE: ./lib/src/action/run-context.js
var run_context = __webpack_require__(2502);
;// CONCATENATED MODULE: ./lib/src/action/judge-run.js










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
    const [{ judgeByPolicy }, headTree, found, policy] = await Promise.all([
        sent.then(() => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(233), __webpack_require__.e(726), __webpack_require__.e(416)]).then(__webpack_require__.bind(__webpack_require__, 4416))),
        tree,
        changing,
        readPolicy(run, access, event),
    ]);
    const changes = found === 'unreachable' ? null : found;
    const places = {
        head: (0,run_context/* toCommitTree */.T)(run.server, repository, head),
        changedFiles: changes && new Set(changes.paths.keys()),
    };
    if (!('chain' in policy))
        return (0,outcome/* toOutcome */.KA)('error', { ...places, ...explainNoPolicy(policy, run.inputs.policy, event, changes) });
    return judgeByPolicy(run, access, policy, { repository, head, tree: headTree, changes }, places);
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
function explainNoPolicy(found, { kind, path }, { policyAt }, changes) {
    if (found.kind === 'failed')
        throw new client_fault/* GitHubFault */.Q4('missing', found.reason);
    if (found.kind === 'unusable')
        throw new client_fault/* GitHubFault */.Q4('input', `The policy \`${path}\` ${found.reason}.`);
    const what = `\`${path}\` does not exist at \`${policyAt}\`.`;
    const isAdded = kind === 'file' && changes?.paths.has(path);
    const error = {
        title: 'there is no policy at the base',
        what: isAdded
            ? `${what} This change adds one: it applies once it is merged, because a change must not bring the policy that judges it.`
            : what,
        turn: `Maintainer of the repository: merge \`${path}\` with these lines, which approve only official images, or one of the ready-made policies.`,
        retry: 'Once a policy is merged: update the branch, and the check runs again.',
        snippet: policy_chain/* FIRST_POLICY */.UH,
    };
    return { error, isPolicyMissing: true };
}


/***/ }),

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   NG: () => (/* binding */ SUBMODULE),
/* harmony export */   ps: () => (/* binding */ LINK)
/* harmony export */ });
/** Git's modes of what a tree holds besides regular files. */
const LINK = '120000';
const SUBMODULE = '160000';
/** Whether a mode is that of a regular file. */
function isRegular(mode) {
    return mode?.startsWith('100') === true;
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mayGoOn: () => (/* binding */ mayGoOn),
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 2 modules
var utils = __webpack_require__(7176);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/src/io/github/client/api-address.js
var api_address = __webpack_require__(2578);
// EXTERNAL MODULE: ./lib/src/io/github/client/fault.js
var client_fault = __webpack_require__(5191);
;// CONCATENATED MODULE: ./lib/src/io/github/client/guarded-fetch.js

const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 307, 308]);
/**
 * A fetch whose answer is complete or an error: each try has a time limit, the body is read to the end, and a success must be JSON.
 * Anything that goes wrong is an ordinary error, which the retry plug-in retries. Only the API's own host is contacted.
 */
function guardFetch(fetch, baseUrl, deadline) {
    const { origin } = new URL(baseUrl);
    async function send(url, init, redirects) {
        const target = new URL(url);
        if (target.origin !== origin)
            throw new Error(`refused to contact ${target.host}, which is not GitHub's API`);
        if (deadline.remaining() < 1)
            throw describeEnd(deadline);
        const signal = AbortSignal.timeout(limitTry(deadline));
        const response = await fetch(url, { ...init, redirect: 'manual', signal });
        const location = response.headers.get('location');
        if (REDIRECTS.has(response.status) && location !== null && redirects < MAX_REDIRECTS) {
            await response.arrayBuffer();
            return send(new URL(location, url).href, init, redirects + 1);
        }
        return readWhole(response);
    }
    return async (url, init) => {
        try {
            return await send(url, init, 0);
        }
        catch (error) {
            if (error instanceof client_fault/* GitHubFault */.Q4)
                throw error;
            throw new Error(describeFailure(error));
        }
    };
}
/** In whole milliseconds, other numbers throw. Near the end there is time for one more try after one that hangs. */
function limitTry({ total, remaining }) {
    return Math.max(1, Math.floor(Math.min(total / 5, Math.max(remaining() / 2, Math.min(remaining(), 1000)))));
}
/** What @octokit/request reads of a response, with the body in memory. */
async function readWhole(response) {
    const text = await response.text();
    if (response.status >= 200 && response.status < 300 && response.status !== 204) {
        const type = response.headers.get('content-type') ?? 'none';
        if (!/^application\/json\s*(?:;|$)/i.test(type))
            throw new Error('the answer is not JSON');
        return copyResponse(response, parse(text), text);
    }
    if (response.status >= 300 && response.status < 400)
        throw new Error(`an unexpected redirect (${response.status})`);
    return copyResponse(response, null, text);
}
// @octokit/request passes the body on as it is (`parseSuccessResponseBody: false`): its own parser is slow on large trees
function copyResponse({ status, statusText, headers, url }, body, text) {
    return { status, statusText, headers, url, body, text: () => Promise.resolve(text) };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error('the answer is truncated');
    }
}
function describeEnd(deadline) {
    const seconds = Math.round(deadline.total / 1000);
    return new client_fault/* GitHubFault */.Q4('deadline', `GitHub did not answer in time: the run stops after ${seconds} seconds.`);
}
function describeFailure(error) {
    if (!(error instanceof Error))
        return 'the connection failed';
    if (error.name === 'TimeoutError' || error.name === 'AbortError')
        return 'no answer in time';
    const cause = error.cause;
    return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}

;// CONCATENATED MODULE: ./lib/src/io/github/client/limits.js

/** Runs at most this many jobs at a time; the others wait in order. */
function openLane(maxConcurrent) {
    let running = 0;
    const waiting = [];
    return async (job) => {
        if (running >= maxConcurrent)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await job();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}
/** If GitHub does not name a time. Its documentation: wait at least a minute. */
const UNKNOWN_WAIT = 60;
const MAX_CONCURRENT = 8;
const MAX_TRIES = 5;
/**
 * A plug-in of Octokit, innermost, with the option `deadline`: so many at a time, and where GitHub says "too many requests" (403 and 429, with
 * `retry-after`, with `x-ratelimit-reset`, or an error of GraphQL), again after the time it names, if that is before the
 * deadline. `@octokit/plugin-throttling` sends one query a second, and knows two of these answers.
 */
const limitRequests = (octokit, options) => {
    const deadline = options['deadline'];
    const lane = openLane(MAX_CONCURRENT);
    octokit.hook.wrap('request', async (request, given) => {
        for (let tries = 1;; tries += 1) {
            try {
                const response = await lane(async () => request(given));
                if (!isLimitedQuery(response.data))
                    return response;
                throw Object.assign(new Error('rate limit of GraphQL'), { status: 429, response });
            }
            catch (error) {
                const wait = error instanceof Error ? markLimit(error, tries === 1) : null;
                if (wait === null || tries === MAX_TRIES || wait * 1000 >= deadline.remaining())
                    throw error;
                await new Promise((resolve) => setTimeout(resolve, wait * 1000));
            }
        }
    });
    return {};
};
function isLimitedQuery(data) {
    const errors = data?.errors;
    return Array.isArray(errors) && errors.some((error) => error?.type === 'RATE_LIMITED');
}
/** Seconds to wait if the error is a limit; otherwise null. */
function markLimit({ status, response, message }, isFirst) {
    if (response === undefined || (status !== 403 && status !== 429))
        return null;
    const { headers } = response;
    const isLimit = status === 429 ||
        headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit/i.test(message);
    if (!isLimit)
        return null;
    const now = Date.now() / 1000;
    const wait = Math.max(1, Math.ceil(readWait(headers, now, isFirst)));
    headers[client_fault/* LIMIT_HEADER */.QZ] = String(Math.ceil(now + wait));
    return wait;
}
/**
 * Seconds to wait: `retry-after` (seconds or a date) before `x-ratelimit-reset` (seconds since 1970). One in the past may
 * be over, or the clocks differ: try once more.
 */
function readWait(headers, now, isFirst) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const seconds = Number(after);
        const wait = Number.isFinite(seconds) ? seconds : Date.parse(String(after)) / 1000 - now;
        if (Number.isFinite(wait))
            return wait;
    }
    // one second more, so that the next try is after the reset
    const reset = Number(headers['x-ratelimit-reset']) + 1;
    if (headers['x-ratelimit-remaining'] === undefined || !Number.isFinite(reset))
        return UNKNOWN_WAIT;
    if (reset > now)
        return reset - now;
    return isFirst ? 1 : UNKNOWN_WAIT;
}

;// CONCATENATED MODULE: ./lib/src/io/github/client/client.js







const GatedOctokit = dist_src/* Octokit */.E.plugin(limitRequests, dist_bundle/* retry */.L);
function openGitHub({ token, address: baseUrl, deadline }) {
    const { request = {} } = utils/* defaults */.NT;
    const octokit = new GatedOctokit({
        ...(0,utils/* getOctokitOptions */.EG)(token),
        baseUrl,
        deadline,
        userAgent: 'base-image-gate',
        log: { debug() { }, info() { }, warn() { }, error() { } },
        request: {
            fetch: guardFetch(request.fetch, baseUrl, deadline),
            parseSuccessResponseBody: false,
        },
        retry: {
            doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
            retries: 3,
            // 1, 4 and 9 seconds before the second, third and fourth try
            retryAfterBaseValue: deadline.total / 60,
        },
    });
    return {
        deadline,
        async call(what, request) {
            try {
                return await deadline.race(request(octokit), () => describeEnd(deadline));
            }
            catch (error) {
                throw (0,client_fault/* toFault */.ec)(error, what, baseUrl === api_address/* DEFAULT_ADDRESS */.P ? null : baseUrl);
            }
        },
    };
}
/** Whether to try another way after this fault: not if the time or the token's requests are used up. */
function mayGoOn(fault) {
    return fault instanceof client_fault/* GitHubFault */.Q4 && fault.kind !== 'deadline' && fault.kind !== 'rate-limit';
}


/***/ }),

/***/ 5941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Whether the bytes match the blob's name, a SHA-1 (40 hex digits) or SHA-256 (64). */
function isBlob(bytes, sha) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(sha.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha;
}


/***/ }),

/***/ 8237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sendQuery),
/* harmony export */   N: () => (/* binding */ queryBlobs)
/* harmony export */ });
/* harmony import */ var _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2568);
/* harmony import */ var _client_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5191);
/* harmony import */ var _blob_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5941);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8467);




/** Many blobs in one GraphQL query; the answers are in the order of the requests. */
async function queryBlobs(github, repository, requests) {
    const declared = requests.map((request, index) => 'sha' in request ? `$b${index}:GitObjectID!` : `$c${index}:GitObjectID!,$b${index}:String!`);
    const fields = requests.map((request, index) => 'sha' in request
        ? `b${index}:object(oid:$b${index}){...blob}`
        : `b${index}:object(oid:$c${index}){...on Commit{file(path:$b${index}){mode object{...blob}}}}`);
    const query = `query($owner:String!,$repo:String!,${declared.join(',')}){repository(owner:$owner,name:$repo){${fields.join(' ')}}}
fragment blob on GitObject{__typename oid ...on Blob{text isBinary isTruncated}}`;
    const values = requests.flatMap((request, index) => 'sha' in request
        ? [[`b${index}`, request.sha]]
        : [
            [`c${index}`, request.commit],
            [`b${index}`, request.path],
        ]);
    const variables = { owner: repository.owner, repo: repository.repo, ...Object.fromEntries(values) };
    const { data, errors } = await sendQuery(github, 'read the files of the commit', query, variables);
    const objects = data?.repository;
    if (objects === null || objects === undefined)
        return requests.map(() => ({ kind: 'unknown' }));
    const failed = new Set((errors ?? []).map(({ path }) => path?.[1]));
    return requests.map((_, index) => {
        const object = objects[`b${index}`];
        if (failed.has(`b${index}`) || object === undefined)
            return { kind: 'unknown' };
        if (object === null)
            return { kind: 'absent' };
        return 'oid' in object ? readAnswer(object) : readFile(object);
    });
}
/** The text of a link is not a file. */
function readFile({ file }) {
    if (file === undefined)
        return { kind: 'unknown' };
    if (file === null || file.object === null || !(0,_core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegular */ .$W)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .toMode */ .fy)(file.mode)))
        return { kind: 'absent' };
    return readAnswer(file.object);
}
function readAnswer({ __typename, oid, text, isBinary, isTruncated }) {
    if (__typename !== 'Blob')
        return { kind: 'absent' };
    if (isBinary === true || isTruncated === true || typeof text !== 'string')
        return { kind: 'other', sha: oid };
    // GitHub guesses an encoding and drops byte order marks; only the hash proves that nothing was changed
    const bytes = Buffer.from(text, 'utf8');
    return (0,_blob_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlob */ .q)(bytes, oid) ? { kind: 'bytes', bytes } : { kind: 'other', sha: oid };
}
/** Sends a query; the caller reads the errors in the answer. */
async function sendQuery(github, what, query, variables) {
    try {
        const data = await github.call(what, (octokit) => octokit.graphql(query, { ...variables }));
        return { data };
    }
    catch (error) {
        if (error instanceof _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4 || !isResponseError(error))
            throw error;
        return error.response;
    }
}
function isResponseError(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError' && 'response' in error;
}


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs),
/* harmony export */   s: () => (/* binding */ fetchBlob)
/* harmony export */ });
/* harmony import */ var _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2568);
/* harmony import */ var _client_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3688);
/* harmony import */ var _client_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5191);
/* harmony import */ var _blob_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5941);
/* harmony import */ var _blob_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8237);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8467);






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
        return await (0,_blob_query_js__WEBPACK_IMPORTED_MODULE_3__/* .queryBlobs */ .N)(github, repository, requests);
    }
    catch (fault) {
        if ((0,_client_client_js__WEBPACK_IMPORTED_MODULE_0__.mayGoOn)(fault))
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
/** One blob over REST, up to 100 MB. */
async function fetchBlob(github, repository, sha) {
    const { data } = await github.call('read a file of the commit', (octokit) => octokit.rest.git.getBlob({ ...repository, file_sha: sha }));
    const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    if ((0,_blob_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlob */ .q)(bytes, sha))
        return bytes;
    throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFault */ .Q4('outage', `The bytes that GitHub sent do not match the blob \`${sha}\`.`);
}
async function fetchFile(github, repository, commit, path) {
    // the contents of a path would follow a link
    const entry = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .findTreeEntry */ .Cn)(github, repository, commit, path);
    if (entry === null || entry === 'no-commit' || !(0,_core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .isRegular */ .$W)(entry.mode))
        return null;
    return fetchBlob(github, repository, entry.sha);
}


/***/ }),

/***/ 8211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readNamedEntries)
/* harmony export */ });
/* harmony import */ var _blob_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8237);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8467);


const BATCH = 100;
/** What a commit has at some paths, without folders: for commits whose whole tree GitHub does not list. */
async function readNamedEntries(github, repository, commit, paths) {
    const wanted = [...new Set(paths)];
    const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, index) => wanted.slice(index * BATCH, (index + 1) * BATCH));
    const found = await Promise.all(batches.map((batch) => readBatch(github, repository, commit, batch)));
    return new Map(found.flat());
}
async function readBatch(github, repository, commit, paths) {
    const declared = paths.map((_, index) => `$p${index}:String!`);
    const fields = paths.map((_, index) => `e${index}:file(path:$p${index}){mode oid size}`);
    const query = `query($owner:String!,$repo:String!,$commit:GitObjectID!,${declared.join(',')}){repository(owner:$owner,name:$repo){object(oid:$commit){...on Commit{${fields.join(' ')}}}}}`;
    const values = paths.map((path, index) => [`p${index}`, path]);
    const variables = { owner: repository.owner, repo: repository.repo, commit, ...Object.fromEntries(values) };
    const { data, errors } = await (0,_blob_query_js__WEBPACK_IMPORTED_MODULE_0__/* .sendQuery */ .J)(github, 'find the files of the change', query, variables);
    const entries = data?.repository?.object;
    if (entries === null || entries === undefined || (errors ?? []).length > 0)
        return readOneByOne(github, repository, commit, paths);
    return paths.flatMap((path, index) => {
        const entry = entries[`e${index}`];
        if (entry === null || entry === undefined)
            return [];
        const mode = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .toMode */ .fy)(entry.mode);
        return mode === null ? [] : [[path, { mode, sha: entry.oid, size: entry.size }]];
    });
}
/** Older servers do not support this query. */
async function readOneByOne(github, repository, commit, paths) {
    const entries = await Promise.all(paths.map(async (path) => [path, await (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findTreeEntry */ .Cn)(github, repository, commit, path)]));
    return entries.flatMap(([path, entry]) => entry === null || entry === 'no-commit' ? [] : [[path, entry]]);
}


/***/ }),

/***/ 5010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   mK: () => (/* binding */ NO_SUCH_COMMIT),
/* harmony export */   tz: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2568);
/* harmony import */ var _quoted_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2983);
/* harmony import */ var _client_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5191);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(823);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4059);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8467);






/** GitHub's status for a name that is not a commit. */
const NO_SUCH_COMMIT = 422;
/** Reads one file at a commit. It counts as absent only if the commit's tree says so. */
async function readRepositoryFile(github, repository, commit, path) {
    try {
        const { data } = await github.call(`read ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .A)(path)}`, (octokit) => octokit.rest.repos.getContent({ ...repository, path, ref: commit }));
        if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
            throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4('input', `${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .A)(path)} is not a file.`);
        // GitHub omits the content above 1 MB
        if (String(data.encoding) !== 'base64')
            return { kind: 'file', bytes: await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBlob */ .s)(github, repository, data.sha) };
        const bytes = Buffer.from(data.content, 'base64');
        return { kind: 'file', bytes };
    }
    catch (error) {
        if (!(error instanceof _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4) || error.kind !== 'missing')
            throw error;
        return confirmAbsence(github, repository, commit, path);
    }
}
async function confirmAbsence(github, repository, commit, path) {
    const entry = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findTreeEntry */ .Cn)(github, repository, commit, path);
    if (entry === 'no-commit')
        return { kind: 'no-commit' };
    if (entry === null)
        return { kind: 'absent' };
    if (entry.mode === _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .LINK */ .ps || entry.mode === _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .SUBMODULE */ .NG)
        throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4('input', `${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteName */ .A)(path)} is a link that does not lead to a file.`);
    return { kind: 'file', bytes: await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBlob */ .s)(github, repository, entry.sha) };
}
/** The commit that a branch, tag or abbreviated name currently points to. */
async function resolveCommit(github, repository, ref) {
    try {
        const { data } = await github.call(`find \`${ref}\``, (octokit) => octokit.rest.repos.getCommit({ ...repository, ref, per_page: 1 }));
        if (_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMIT */ .cJ.test(data.sha))
            return data.sha;
        throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4('outage', `GitHub did not say which commit \`${ref}\` is.`);
    }
    catch (fault) {
        if (!(fault instanceof _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4) || fault.status !== NO_SUCH_COMMIT)
            throw fault;
        const name = (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepository */ .Sh)(repository);
        const message = `\`${name}\` has no branch, tag or commit \`${ref}\`.`;
        throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4('input', message, { status: fault.status });
    }
}


/***/ }),

/***/ 8467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ findTreeEntry),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   fy: () => (/* binding */ toMode),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   rR: () => (/* binding */ loadTree)
/* harmony export */ });
/* harmony import */ var _quoted_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2983);
/* harmony import */ var _client_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5191);


const FOLDER = '040000';
/** A mode as GraphQL returns it, a number; null for a folder. */
function toMode(mode) {
    const text = mode.toString(8).padStart(6, '0');
    return text === FOLDER ? null : text;
}
/** How many requests a walk through a tree that does not fit one answer may take. */
const MAX_REQUESTS = 300;
/** Asks for all files of a commit at once. GitHub truncates the answer at 100,000 entries or 7 MB. */
async function openTree(github, repository, commit) {
    const listing = await listTree(github, repository, commit, true);
    if (!listing.truncated) {
        const tree = new Map();
        addEntries(tree, listing, '');
        return { whole: tree, walk: async () => tree };
    }
    let walking = null;
    return {
        whole: null,
        walk() {
            walking ??= walkTree(github, repository, commit, listing);
            return walking;
        },
    };
}
/** All files of a commit. */
async function loadTree(github, repository, commit) {
    return (await openTree(github, repository, commit)).walk();
}
/** Asks for each folder separately, below the first one that GitHub truncated. */
async function walkTree(github, repository, commit, first) {
    const tree = new Map();
    let requests = 0;
    const list = async (sha, recursive) => {
        requests += 1;
        if (requests > MAX_REQUESTS)
            throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4('incomplete', `The tree of \`${commit}\` is too large for GitHub to list.`);
        return listTree(github, repository, sha, recursive);
    };
    const walk = async (sha, prefix, known) => {
        const whole = known ?? (await list(sha, true));
        if (!whole.truncated)
            return addEntries(tree, whole, prefix);
        const folder = await list(sha, false);
        if (folder.truncated)
            throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4('incomplete', `The folder ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(prefix || '/')} is too large for GitHub to list.`);
        addEntries(tree, folder, prefix);
        const folders = folder.entries.filter(({ mode }) => mode === FOLDER);
        await Promise.all(folders.map((entry) => walk(entry.sha, `${prefix}${entry.path}/`)));
    };
    await walk(commit, '', first);
    return tree;
}
function addEntries(tree, { entries }, prefix) {
    for (const { path, mode, sha, size } of entries) {
        if (mode === FOLDER)
            continue;
        const name = prefix + path;
        checkName(name, tree.has(name));
        tree.set(name, { mode, sha, size: size ?? null });
    }
}
/** GitHub writes U+FFFD for bytes that are not UTF-8, so two files may get one name, and one would hide the other. */
function checkName(path, isTaken) {
    if (!isTaken && !path.includes('\ufffd'))
        return;
    throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4('names', isTaken
        ? `GitHub lists two files as ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(path)}, so one of them cannot be read.`
        : `The name of ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(path)} is not UTF-8, so GitHub cannot tell the file from others.`);
}
/** `no-commit`: GitHub does not have the commit. Null: the commit has no such file. */
async function findTreeEntry(github, repository, commit, path) {
    let sha = commit;
    const segments = path.split('/');
    for (const [index, segment] of segments.entries()) {
        let listing;
        try {
            listing = await listTree(github, repository, sha, false);
        }
        catch (error) {
            if (index === 0 && error instanceof _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4 && error.kind === 'missing')
                return 'no-commit';
            throw error;
        }
        if (listing.truncated)
            throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4('incomplete', `The folder of ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .A)(path)} is too large for GitHub to list.`);
        const entry = listing.entries.find((candidate) => candidate.path === segment);
        if (entry === undefined)
            return null;
        if (index === segments.length - 1)
            return entry.mode === FOLDER ? null : { mode: entry.mode, sha: entry.sha, size: entry.size ?? null };
        if (entry.mode !== FOLDER)
            return null;
        sha = entry.sha;
    }
    return null;
}
async function listTree(github, repository, sha, recursive) {
    const what = 'list the files of the commit';
    const { data } = await github.call(what, (octokit) => octokit.rest.git.getTree({ ...repository, tree_sha: sha, ...(recursive ? { recursive: 'true' } : {}) }));
    if (!Array.isArray(data.tree))
        throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFault */ .Q4('outage', 'GitHub listed a tree in an unknown format.');
    return { entries: data.tree, truncated: data.truncated !== false };
}


/***/ }),

/***/ 2983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quoteName)
/* harmony export */ });
/** Longer names are not needed to find the file, and a truncated sentence must not lose the end of the quote. */
const MAX_LENGTH = 200;
/** A foreign name within a sentence: in backticks, which it cannot close. */
function quoteName(name) {
    const shown = name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH)}…` : name;
    return `\`${shown.replaceAll('`', "'")}\``;
}


/***/ }),

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ FIRST_POLICY),
/* harmony export */   _K: () => (/* binding */ readPolicyChain)
/* harmony export */ });
/* unused harmony exports DEFAULT_POLICY, findPolicyLine */
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
    const { readExtends } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(233), __webpack_require__.e(726)]).then(__webpack_require__.bind(__webpack_require__, 9726));
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


/***/ })

};
