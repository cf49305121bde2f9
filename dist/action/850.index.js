"use strict";
exports.id = 850;
exports.ids = [850];
exports.modules = {

  43363:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  NP: () => (  isOwn),
  sq: () => (  openEditedPolicies),
  yU: () => (  readGitHubPolicy)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/disk/lfs-pointer.js
var lfs_pointer = __webpack_require__(52671);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var client_fault = __webpack_require__(17088);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/proved-entries.js
var proved_entries = __webpack_require__(35067);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/repository-file.js
var repository_file = __webpack_require__(10891);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/repository.js
var github_repository = __webpack_require__(3508);
// EXTERNAL MODULE: ./lib/untyped/src/io/inputs.js
var inputs = __webpack_require__(35643);
// EXTERNAL MODULE: ./lib/untyped/src/policy-address.js
var policy_address = __webpack_require__(46584);
// EXTERNAL MODULE: ./lib/untyped/src/policy-artifact.js
var policy_artifact = __webpack_require__(24208);
// EXTERNAL MODULE: ./lib/untyped/src/policy-chain.js
var policy_chain = __webpack_require__(28273);
// EXTERNAL MODULE: ./lib/untyped/src/policy-names.js
var policy_names = __webpack_require__(78940);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/client.js + 3 modules
var client = __webpack_require__(12);
;// CONCATENATED MODULE: ./lib/untyped/src/action/remote-access.js



async function explainAccess(access, repository, read) {
	try {
		return await read();
	}
	catch (fault) {
		if (!(0,client.mayGoOn)(fault) || (fault.kind !== 'missing' && fault.kind !== 'permission'))
			throw fault;
		if (fault.title !== null)
			throw fault;
		throw fault.status === 401
			? describeRefused(access, repository, fault)
			: describeHidden(access, repository);
	}
}
function describeRefused({ hasPolicyToken }, repository, fault) {
	if (!hasPolicyToken)
		return fault;
	return new client_fault .Q4('permission', `The policy in \`${(0,github_repository .Sh)(repository)}\` cannot be read: GitHub rejected \`policy-token\` (401).`, { turn: 'Maintainer of the workflow: renew `policy-token`; it has expired or was revoked.' });
}
function describeHidden({ hasPolicyToken }, repository) {
	const name = (0,github_repository .Sh)(repository);
	const start = `The policy in \`${name}\` cannot be read.`;
	if (hasPolicyToken)
		return new client_fault .Q4('permission', `${start} The repository or commit does not exist, or \`policy-token\` cannot read it.`, {
			turn: `Maintainer of the workflow: check the name and the commit, and let \`policy-token\` read the contents of \`${name}\` (a personal token may also have to be authorised for single sign-on).`,
		});
	return new client_fault .Q4('permission', `${start} The job's own token cannot read other private repositories: set \`policy-token\` to one that can (pull requests from forks get no secrets, so for them the policy must be public).`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/action/github-policies.js











function openGitHubPolicies(access, onRead = () => { }) {
	return {
		read: async (address) => {
			const content = await readPolicy(access, address);
			if (content.kind === 'bytes')
				onRead({ address, bytes: content.bytes });
			return content;
		},
		locateFile: async (path, extending) => locateFile(path, extending),
		locateRemote: (target) => locateRemote(access, target),
		locateAttached: async (path, naming) => locateAttached(path, naming),
		readArtifact: access.readArtifact,
	};
}
function openEditedPolicies(access, used, onRefused) {
	const store = openGitHubPolicies(access);
	const toKey = ({ owner, repo }, path) => [owner.toLowerCase(), repo.toLowerCase(), path].join('/');
	const names = new Set(used.addresses.map(({ name }) => name));
	const known = new Set(used.addresses.flatMap((each) => ((0,policy_address .v)(each) ? [] : [toKey(each.repository, each.path)])));
	const attached = new Set();
	const reuse = (0,policy_artifact .W1)(used);
	const refuse = ({ name }) => {
		onRefused(name);
		return { kind: 'failed', reason: `${name} is not read` };
	};
	const mayRead = (address) => known.has(toKey(address.repository, address.path)) || attached.has(address.name) || isOwn(address);
	return {
		...store,
		read: async (address) => (mayRead(address) ? store.read(address) : refuse(address)),
		async locateRemote(target) {
			const { owner, repo, path, ref } = target;
			if (known.has(toKey(target, path)))
				return store.locateRemote(target);
			const repository = { owner, repo };
			const name = formatRemote(repository, path, ref);
			return { address: { github: access.github, repository, commit: ref, path, name } };
		},
		async locateAttached(path, naming) {
			const located = await store.locateAttached(path, naming);
			if ('address' in located && names.has(naming.name))
				attached.add(located.address.name);
			return located;
		},
		readArtifact: async (address) => (names.has(address.name) ? reuse(address) : refuse(address)),
	};
}
async function readGitHubPolicy(access, location, commit) {
	const { address, warning = null } = await locatePolicy(access, location, commit);
	const read = [];
	const store = openGitHubPolicies(access, (each) => read.push(each));
	const chain = await (0,policy_chain ._K)(store, address);
	return 'files' in chain ? { chain, warning, read } : chain;
}
async function locatePolicy(access, location, commit) {
	if (location.kind === 'oci')
		return { address: (0,policy_address .r)(location) };
	if (location.kind === 'github')
		return locateRemote(access, location);
	const { github, repository } = access;
	const { path } = location;
	return { address: { github, repository, commit, path, name: path } };
}
function isOwn(address) {
	return !(0,policy_address .v)(address) && address.name === address.path;
}
function locateFile(named, extending) {
	const folder = extending.path.slice(0, extending.path.lastIndexOf('/') + 1);
	const path = (0,inputs .Fd)(folder + named);
	if (path === null)
		return { refused: `"extends" leads out of the repository: ${named}; name a file inside it` };
	const { repository, commit } = extending;
	return {
		address: { ...extending, path, name: isOwn(extending) ? path : formatRemote(repository, path, commit) },
	};
}
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
	const isFixed = github_repository .cJ.test(ref);
	const commit = isFixed
		? ref
		: await explainAccess(access, repository, () => (0,repository_file .WL)(github, repository, ref));
	if (!(await access.isReviewed(repository, commit)))
		throw new client_fault .Q4('input', `The policy \`${owner}/${repo}/${path}@${ref}\` is part of the change, or of an unreviewed branch: \`${commit}\` is not in the history of the base or of the default branch. Name a commit that is, or only the path \`${path}\`.`);
	const address = { github, repository, commit, path, name: formatRemote(repository, path, commit) };
	if (isFixed)
		return { address };
	const warning = `\`${owner}/${repo}/${path}@${ref}\` can change without a review; write \`@${commit}\` instead of \`@${ref}\`.`;
	return { address, warning };
}
async function readPolicy(access, address) {
	const { github, repository, commit, path } = address;
	const read = () => (0,repository_file .tz)(github, repository, commit, path);
	const file = isOwn(address) ? await read() : await explainAccess(access, repository, read);
	if (file.kind === 'file') {
		const { bytes } = file;
		if ((0,lfs_pointer .p)(bytes) === null)
			return { kind: 'bytes', bytes, commit };
		const advice = isOwn(address)
			? `take it out of Git LFS (\`git lfs untrack ${path}\`) and commit the file again`
			: `take it out of Git LFS in \`${(0,github_repository .Sh)(repository)}\` (\`git lfs untrack ${path}\`), commit the file again, and name that commit`;
		return { kind: 'unusable', reason: `is a Git LFS pointer, so its text is not in git; ${advice}` };
	}
	if (isOwn(address))
		return file.kind === 'absent'
			? { kind: 'absent', where: '', meant: await findNearest(address) }
			: {
				kind: 'failed',
				reason: `GitHub does not have the commit \`${commit}\`, at which the policy is read.`,
			};
	if (file.kind === 'no-commit') {
		await explainAccess(access, repository, () => (0,repository_file .WL)(github, repository, commit));
		throw describeHidden(access, repository);
	}
	throw new client_fault .Q4('missing', `\`${(0,github_repository .Sh)(repository)}\` has no \`${path}\` at \`${commit}\`.`);
}
async function findNearest({ github, repository, commit, path }) {
	const slash = path.lastIndexOf('/');
	try {
		const entries = await (0,proved_entries .ZI)(github, repository, commit).list(path.slice(0, Math.max(slash, 0)));
		const plain = [...entries.keys()].map(proved_entries .Er).filter((name) => /^[\w.-]+$/.test(name));
		return (0,policy_names .an)(path, plain);
	}
	catch (error) {
		if (error instanceof client_fault .Q4)
			return '';
		throw error;
	}
}
function formatRemote(repository, path, commit) {
	return `${(0,github_repository .Sh)(repository)}/${path}@${commit}`;
}


  }),

  59850:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  judgeRun: () => (  judgeRun),
  resolveEvent: () => (  resolveEvent)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var client_fault = __webpack_require__(17088);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/client/first-request.js


const PAUSE = 5;
const SENT = 'undici:client:sendHeaders';
function whenRequestIsSent() {
	return new Promise((resolve) => {
		const pause = () => {
			(0,external_node_diagnostics_channel_.unsubscribe)(SENT, pause);
			void (0,promises_.setTimeout)(PAUSE).then(resolve);
		};
		(0,external_node_diagnostics_channel_.subscribe)(SENT, pause);
	});
}

// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/changed-files.js + 2 modules
var changed_files = __webpack_require__(88846);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/event/judged-changes.js


async function findJudgedChanges(github, event, headTree) {
	const { repository, trunk } = event;
	const [pushed, differing] = await Promise.all([
		(0,changed_files .j)(github, repository, event, headTree),
		trunk === null ? null : findDifference(github, event, trunk, headTree),
	]);
	if (pushed === 'unreachable' && event.lostBase === 'fault')
		throw new client_fault .Q4('missing', `GitHub does not have the base commit \`${event.base}\`.`);
	if (pushed === 'unreachable' || differing === null)
		return pushed;
	return differing === 'unreachable' ? 'unreachable' : joinChanges(differing, pushed);
}
async function findDifference(github, { repository, head }, trunk, headTree) {
	const change = { base: trunk, head, against: 'merge-base', pullRequest: null };
	try {
		return await (0,changed_files .j)(github, repository, change, headTree);
	}
	catch (fault) {
		if (fault instanceof client_fault .Q4 && fault.kind === 'missing')
			return 'unreachable';
		throw fault;
	}
}
function joinChanges(trunk, pushed) {
	const back = [...pushed.paths.keys()].filter((path) => !trunk.paths.has(path));
	return {
		...trunk,
		paths: new Map([...trunk.paths, ...back.map((path) => [path, path])]),
		removed: new Set([...trunk.removed, ...pushed.removed]),
		patches: new Map([...pushed.patches, ...trunk.patches]),
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/ancestry.js
var ancestry = __webpack_require__(57317);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/repository-file.js
var repository_file = __webpack_require__(10891);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/repository.js
var github_repository = __webpack_require__(3508);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/answer-shape.js
var answer_shape = __webpack_require__(38556);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/event/event.js
var event_event = __webpack_require__(97633);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/event/default-branch.js




const REPOSITORY = (0,answer_shape .Go)({ data: (0,answer_shape .Go)({ default_branch: answer_shape .KH }) });
async function findDefaultBranch(github, repository, said) {
	if (said !== null) {
		try {
			return { name: said, tip: await (0,repository_file .WL)(github, repository, toHead(said)) };
		}
		catch (fault) {
			if (!(fault instanceof client_fault .Q4) || fault.status !== repository_file .mK)
				throw fault;
		}
	}
	const { data } = await github.call('find the default branch', REPOSITORY, (octokit) => octokit.rest.repos.get({ ...repository }));
	const name = data.default_branch;
	return { name, tip: await (0,repository_file .WL)(github, repository, toHead(name)) };
}
function toHead(branch) {
	return `heads/${(0,event_event .pG)(branch) ?? branch}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/event/judged-commits.js






async function resolveNamed(github, event) {
	const { repository, change, baseRef, headRef, baseBranch } = event;
	const isBranch = baseBranch !== null && namesBranch(baseRef ?? '', baseBranch);
	const [head, base] = await Promise.all([
		headRef === null ? change.head : resolveName(github, repository, headRef),
		baseRef === null ? change.base : resolveName(github, repository, isBranch ? toHead(baseBranch) : baseRef),
	]);
	if (head !== change.head)
		throw new client_fault .Q4('input', `\`head-ref: ${headRef}\` is \`${head}\`, but the head of this change is \`${change.head}\`: the check would appear on a commit that was not judged. Leave \`head-ref\` out.`);
	if (base !== change.base && !isBranch)
		throw new client_fault .Q4('input', `\`base-ref: ${baseRef}\` is \`${base}\`, but the base of this change is \`${change.base}\`: only the base's policy may judge it. Leave \`base-ref\` out.`);
	const pullRequest = change.pullRequest && {
		...change.pullRequest,
		...(base === change.base ? {} : { changedFiles: 0 }),
	};
	return { ...change, base, policyAt: base, pullRequest };
}
async function resolveRun(github, event) {
	const { repository, ref, commit, baseRef, headRef, before } = event;
	const [trunk, head, named] = await Promise.all([
		findDefaultBranch(github, repository, event.defaultBranch),
		headRef === null ? commit : resolveName(github, repository, headRef),
		baseRef === null ? null : resolveName(github, repository, baseRef),
	]);
	const isOnTrunk = ref === `refs/heads/${trunk.name}`;
	if (isOnTrunk && named === null && head === commit)
		return (0,event_event .B8)(event);
	if (!isOnTrunk && head !== commit)
		throw new client_fault .Q4('input', `\`head-ref: ${headRef}\` is \`${head}\`, but this run is for \`${commit}\`: the check would appear on a commit that was not judged. Run it on \`${trunk.name}\` to judge another commit, or leave \`head-ref\` out.`);
	const base = named ?? (head === commit ? before : null);
	if (base === null)
		return { kind: 'commit', repository, head, policyAt: trunk.tip };
	const isReviewed = isOnTrunk && base !== head && (await (0,ancestry .xm)(github, repository, base, trunk.tip));
	return {
		kind: 'change',
		repository,
		base,
		head,
		against: named === null ? 'base' : 'merge-base',
		trunk: isOnTrunk && base !== head ? null : trunk.tip,
		policyAt: isReviewed ? base : trunk.tip,
		pullRequest: null,
		lostBase: named === null ? 'judge-all' : 'fault',
	};
}
function resolveName(github, repository, name) {
	return github_repository .cJ.test(name) ? name : (0,repository_file .WL)(github, repository, name);
}
function namesBranch(text, branch) {
	const name = (0,event_event .pG)(branch) ?? branch;
	return [name, toHead(name), `refs/heads/${name}`].includes(text);
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/event/reviewed-commit.js



async function isReviewed(github, event, repository, commit) {
	if (commit === event.policyAt)
		return true;
	if (commit === event.head)
		return false;
	if ((0,github_repository .ve)(repository, event.repository))
		return ((await (0,ancestry .xm)(github, repository, commit, event.policyAt)) ||
			(0,ancestry .xm)(github, repository, commit, (await findDefaultBranch(github, repository, null)).tip));
	const source = event.kind === 'change' ? (event.pullRequest?.source ?? null) : null;
	return source?.toLowerCase() !== (0,github_repository .Sh)(repository).toLowerCase();
}

// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/commit-trees.js
var commit_trees = __webpack_require__(52345);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/patch-lines.js
var patch_lines = __webpack_require__(3610);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/tree.js
var files_tree = __webpack_require__(19040);
// EXTERNAL MODULE: ./lib/untyped/src/policy-chain.js
var policy_chain = __webpack_require__(28273);
// EXTERNAL MODULE: ./lib/untyped/src/policy-names.js
var policy_names = __webpack_require__(78940);
// EXTERNAL MODULE: ./lib/untyped/src/program.js
var program = __webpack_require__(71907);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/blobs.js
var blobs = __webpack_require__(27010);
;// CONCATENATED MODULE: ./lib/untyped/src/action/files/blob-reader.js

function openBlobReader(github, repository) {
	const known = new Map();
	const coming = new Map();
	const keyOf = (request) => 'sha' in request ? request.sha : `${request.commit}:${request.path}`;
	async function fetch(missing) {
		try {
			const bytes = await (0,blobs .b)(github, repository, missing.map(([, request]) => request));
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
var github_policies = __webpack_require__(43363);
// EXTERNAL MODULE: ./lib/untyped/src/action/outcome.js + 1 modules
var action_outcome = __webpack_require__(49374);
// EXTERNAL MODULE: ./lib/untyped/src/core/tree/tree-entry.js
var tree_entry = __webpack_require__(4771);
// EXTERNAL MODULE: ./lib/untyped/src/io/blob-hash.js
var blob_hash = __webpack_require__(30398);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/named-entries.js
var named_entries = __webpack_require__(95942);
// EXTERNAL MODULE: ./lib/untyped/src/io/inputs.js
var inputs = __webpack_require__(35643);
// EXTERNAL MODULE: ./lib/untyped/src/io/quoted-name.js
var quoted_name = __webpack_require__(2664);
;// CONCATENATED MODULE: ./lib/untyped/src/action/policy-proof.js








const MAX_LINKS = 5;
async function confirmPolicies(read, known) {
	await Promise.all(read.map((each) => confirmPolicy(each, known)));
}
async function confirmPolicy({ address, bytes }, known) {
	const { github, repository, commit, name } = address;
	let path = address.path;
	for (let links = 0; path !== null && links <= MAX_LINKS; links += 1) {
		const entry = await findEntry(address, path, known);
		if (entry !== undefined && (0,tree_entry .$W)(entry.mode) && (0,blob_hash .q)(bytes, entry.sha))
			return;
		if (entry?.mode !== tree_entry .ps)
			break;
		const target = Buffer.from(await (0,blobs .s)(github, repository, entry.sha)).toString();
		path = target.startsWith('/') ? null : (0,inputs .Fd)(path.slice(0, path.lastIndexOf('/') + 1) + target);
	}
	throw new client_fault .Q4('incomplete', `What GitHub sent for the policy ${(0,quoted_name .A)(name)} is not the file that the commit \`${commit}\` has.`, client_fault .VW);
}
async function findEntry(address, path, { head, tree: { whole }, changes }) {
	const { github, repository, commit } = address;
	const isUntouched = commit === changes?.base && !changes.paths.has(path) && !changes.removed.has(path);
	if (whole !== null && (0,github_policies .NP)(address) && (commit === head || isUntouched))
		return whole.get(path);
	return (await (0,named_entries ._)(github, repository, commit, [path])).get(path);
}

// EXTERNAL MODULE: ./lib/untyped/src/action/run-context.js
var run_context = __webpack_require__(60545);
;// CONCATENATED MODULE: ./lib/untyped/src/action/judge-run.js
















async function resolveEvent(github, event) {
	if (event.kind === 'named')
		return resolveNamed(github, event);
	return event.kind === 'run' ? resolveRun(github, event) : event;
}
async function judgeRun(run, source, event) {
	const { github } = source;
	const access = {
		...source,
		isReviewed: (repository, commit) => isReviewed(github, event, repository, commit),
	};
	const { repository, head } = event;
	if (event.kind === 'change' && event.base === head)
		run.notice(`The base and the head are both \`${head}\`: ${event.trunk === null ? 'nothing has changed' : 'only what differs from the default branch is judged'}.`);
	const sent = whenRequestIsSent();
	const tree = (0,files_tree .K)(github, repository, head);
	const changing = event.kind === 'change'
		? findJudgedChanges(github, event, tree)
		: Promise.resolve((0,commit_trees .H)(github, repository, head)).then(() => null);
	const [{ judgeByPolicy }, headTree, changed, policy] = await Promise.all([
		sent.then(() => Promise.all( [__webpack_require__.e(815), __webpack_require__.e(220), __webpack_require__.e(929), __webpack_require__.e(150), __webpack_require__.e(479), __webpack_require__.e(661), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 99247))),
		tree,
		changing,
		readPolicy(run, access, event),
	]);
	await headTree.confirm();
	const changes = changed === 'unreachable' ? null : changed;
	const reader = openBlobReader(github, repository);
	const judge = async (changes) => {
		const places = {
			head: (0,run_context .T)(run.server, repository, head),
			change: changes && toShownChange(changes),
		};
		if (!('chain' in policy))
			return (0,action_outcome .KA)('error', { ...places, ...explainNoPolicy(policy, run.inputs.policy, event, changes) });
		const fork = event.kind === 'change' ? event.pullRequest?.source : null;
		const found = { repository, fork: fork ?? null, reader, head, tree: headTree, changes };
		const [outcome] = await Promise.all([
			judgeByPolicy(run, access, policy, found, event.policyAt, places),
			confirmPolicies(policy.read, found),
		]);
		return outcome;
	};
	const [outcome, proved] = await Promise.all([judge(changes), changes?.proved]);
	return proved ? judge(proved) : outcome;
}
function toShownChange({ paths, patches }) {
	const addedTo = (file) => {
		const patch = patches.get(file);
		return patch === undefined ? undefined : (0,patch_lines .x)(patch);
	};
	return { files: new Set(paths.keys()), addedTo };
}
async function readPolicy(run, access, event) {
	const location = run.inputs.policy;
	const { policyAt } = event;
	const policy = await (0,github_policies .yU)(access, location, policyAt);
	const isLost = 'kind' in policy && policy.kind === 'failed';
	const mayReadHead = event.kind === 'change' && event.lostBase === 'judge-all' && policyAt === event.base;
	return isLost && mayReadHead ? (0,github_policies .yU)(access, location, event.head) : policy;
}
function explainNoPolicy(found, location, { policyAt }, changes) {
	const { kind } = location;
	const path = kind === 'oci' ? `oci://${location.reference}` : location.path;
	if (found.kind === 'failed')
		throw new client_fault .Q4('missing', found.reason);
	if (found.kind === 'unusable')
		throw new client_fault .Q4('input', `The policy \`${path}\` ${found.reason}.`);
	const near = found.meant.replace(/ (\S+)\?$/, ' `$1`?');
	const what = `\`${path}\` does not exist at \`${policyAt}\`${near === '' ? '.' : `; ${near}`}`;
	if (kind === 'file' && changes?.paths.has(path))
		return { error: explainAdded(what, path), isPolicyMissing: true };
	const readyMade = kind === 'file' && near === '' ? (0,policy_names .Yd)(path) : null;
	if (readyMade !== null)
		return { error: explainReadyMade(what, readyMade), isPolicyMissing: true };
	const error = {
		title: 'there is no policy at the base',
		what,
		turn: `Maintainer of the repository: ${near === '' ? '' : 'name the file that is meant in the input `policy`, or '}merge \`${path}\` with these lines, which approve only official images, or one of the ready-made policies.`,
		retry: 'Once a policy is merged: update the branch, and the check runs again.',
		snippet: policy_chain .UH,
	};
	return { error, isPolicyMissing: true };
}
function explainReadyMade(what, name) {
	return {
		title: 'there is no policy at the base',
		what: `${what} \`${name}\` is a ready-made policy, and the input \`policy\` takes a file.`,
		turn: `Maintainer of the repository: merge a copy of ${program .yZ}/tree/main/policies/${name}.yml, and name that file in \`policy\`.`,
		retry: 'Once a policy is merged: update the branch, and the check runs again.',
	};
}
function explainAdded(what, path) {
	return {
		title: 'there is no policy at the base',
		what: `${what} This change adds one: it applies once it is merged, because a change must not bring the policy that judges it.`,
		turn: `Whoever may merge: read \`${path}\` and merge it, although this check cannot pass here, and require the check afterwards. In doubt begin with these lines, which approve only official images.`,
		retry: null,
		snippet: policy_chain .UH,
	};
}


  }),

  49039:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  hashSha256),
	s: () => (  hashContent)
  });
function hashSha256(content) {
	return process.getBuiltinModule('node:crypto').hash('sha256', content);
}
function hashContent(content) {
	return `sha256:${hashSha256(content)}`;
}


  }),

  10256:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	JH: () => (  joinNames),
	RW: () => (  countEdits),
	SX: () => (  suggestName),
	e2: () => (  describeNames),
	uW: () => (  findTwin)
  });
const MAX_LENGTH = 40;
const SHORT = 6;
function suggestName(word, names) {
	if (names.length === 0 || word.length > MAX_LENGTH)
		return null;
	const wanted = toKebabCase(word);
	let best = null;
	let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const name of names) {
		if (Math.abs(name.length - wanted.length) >= bestDistance)
			continue;
		const distance = countEdits(wanted, name);
		if (distance < bestDistance)
			[best, bestDistance] = [name, distance];
	}
	return best;
}
function describeNames(word, names) {
	const near = suggestName(word, names);
	return near === null ? `; possible here: ${names.join(', ')}` : `; did you mean "${near}"?`;
}
function toKebabCase(word) {
	return word
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.replace(/[_ ]/g, '-')
		.toLowerCase();
}
function findTwin(name, known) {
	if (known.includes(name))
		return null;
	return known.find((each) => isOneMistake(name, each)) ?? null;
}
function isOneMistake(name, known) {
	if (Math.abs(name.length - known.length) > 1 || countEdits(name, known) !== 1)
		return false;
	return known.length > SHORT || [...name].toSorted().join('') === [...known].toSorted().join('');
}
function countEdits(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			const at = (line, index) => line[index] ?? 0;
			let edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			if (swapped)
				edits = Math.min(edits, at(beforeLast, column - 2) + 1);
			current.push(edits);
		}
		[beforeLast, last] = [last, current];
	}
	return last[to.length] ?? 0;
}
function joinNames(names) {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}


  }),

  4771:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$W: () => (  isRegular),
	NG: () => (  SUBMODULE),
	ps: () => (  LINK)
  });
const LINK = '120000';
const SUBMODULE = '160000';
function isRegular(mode) {
	return mode?.startsWith('100') === true;
}


  }),

  30398:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	q: () => (  isBlob)
  });
function nameBlob(bytes, like) {
	const { createHash } = process.getBuiltinModule('node:crypto');
	const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
	return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function isBlob(bytes, sha) {
	return nameBlob(bytes, sha) === sha;
}


  }),

  52671:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	p: () => (  findPointer)
  });
const LFS = Buffer.from('version https://git-lfs.github.com/spec/');
const OLD_LFS = Buffer.from('version https://hawser.github.com/spec/');
function findPointer(bytes) {
	const isPointer = [LFS, OLD_LFS].some((start) => start.equals(bytes.subarray(0, start.length)));
	return isPointer ? 'is a Git LFS pointer without its content (`git lfs pull` fetches it)' : null;
}


  }),

  57317:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Hu: () => (  confirmBehind),
	QL: () => (  confirmMergeBase),
	qJ: () => (  confirmAncestor),
	xm: () => (  isPartOf)
  });
  var _client_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17088);
  var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14892);


async function confirmMergeBase(github, repository, { base, head }, { mergeBase, behindBy, leavesAtOnce }) {
	if (mergeBase === base || mergeBase === head)
		return;
	const missing = await confirmAncestor(github, repository, mergeBase, base);
	if (missing === null || behindBy === null || missing < behindBy || (leavesAtOnce && missing !== behindBy))
		throw contradict();
}
async function confirmBehind(github, repository, { base, head }) {
	const { mergeBase } = await (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__  .k)(github, repository, head, base);
	if (mergeBase !== head)
		throw contradict();
}
async function confirmAncestor(github, repository, commit, tip) {
	const { mergeBase, behindBy } = await (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__  .k)(github, repository, tip, commit);
	if (mergeBase !== commit)
		throw contradict();
	return behindBy;
}
async function isPartOf(github, repository, commit, tip) {
	if (commit === tip)
		return true;
	try {
		const [one, other] = await Promise.all([
			(0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__  .k)(github, repository, commit, tip),
			(0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__  .k)(github, repository, tip, commit),
		]);
		const isPart = one.mergeBase === commit;
		if (isPart !== (other.mergeBase === commit))
			throw contradict();
		return isPart;
	}
	catch (fault) {
		if (fault instanceof _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4 && fault.kind === 'missing')
			return false;
		throw fault;
	}
}
function contradict() {
	return new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4('incomplete', 'GitHub does not always say which commits the base contains.', _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .VW);
}


  }),

  75838:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	J: () => (  sendQuery),
	N: () => (  queryBlobs)
  });
  var _blob_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30398);
  var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38556);
  var _client_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17088);
  var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3508);
  var _folder_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21065);





async function queryBlobs(github, repository, requests) {
	const folders = (0,_folder_query_js__WEBPACK_IMPORTED_MODULE_2__  .me)(requests.flatMap((request) => ('commit' in request ? [request] : [])));
	const declared = requests.map((request, index) => 'sha' in request ? `$b${index}:GitObjectID!` : `$c${index}:GitObjectID!,$b${index}:String!`);
	const fields = requests.map((request, index) => 'sha' in request
		? `b${index}:object(oid:$b${index}){...blob}`
		: `b${index}:object(oid:$c${index}){...on Commit{file(path:$b${index}){object{...blob}}}}`);
	const query = `query($owner:String!,$repo:String!,${[...declared, ...folders.declared].join(',')}){repository(owner:$owner,name:$repo){${[...fields, ...folders.fields].join(' ')}}}
fragment blob on GitObject{__typename oid ...on Blob{text isBinary isTruncated}}${folders.fields.length === 0 ? '' : `\n${_folder_query_js__WEBPACK_IMPORTED_MODULE_2__  .UM}`}`;
	const values = requests.flatMap((request, index) => 'sha' in request
		? [[`b${index}`, request.sha]]
		: [
			[`c${index}`, request.commit],
			[`b${index}`, request.path],
		]);
	const variables = {
		owner: repository.owner,
		repo: repository.repo,
		...Object.fromEntries(values),
		...folders.variables,
	};
	const { data } = await sendQuery(github, 'read the files of the commit', query, variables);
	const objects = data?.repository;
	if (typeof objects !== 'object' || objects === null)
		return { blobs: requests.map(() => null), folders: _folder_query_js__WEBPACK_IMPORTED_MODULE_2__  .c5 };
	const blobs = requests.map((request, index) => {
		const object = objects[`b${index}`];
		if ('sha' in request)
			return isBlobAnswer(object) ? readAnswer(object) : null;
		return isFileAnswer(object) ? readAnswer(object.file.object) : null;
	});
	return { blobs, folders: folders.read(objects) };
}
const BLOB = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ __typename: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH, oid: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_3__  .cJ) });
const isBlobAnswer = (value) => BLOB(value);
const FILE = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ file: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ object: BLOB }) });
const isFileAnswer = (value) => FILE(value);
function readAnswer({ __typename, oid, text, isBinary, isTruncated }) {
	if (__typename !== 'Blob' || isBinary === true || isTruncated === true || typeof text !== 'string')
		return null;
	const bytes = Buffer.from(text, 'utf8');
	return (0,_blob_hash_js__WEBPACK_IMPORTED_MODULE_4__  .q)(bytes, oid) ? { sha: oid, bytes } : null;
}
async function sendQuery(github, what, query, variables) {
	try {
		const data = await github.call(what, _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .r2, (octokit) => octokit.graphql(query, { ...variables }));
		return { data };
	}
	catch (error) {
		if (error instanceof _client_fault_js__WEBPACK_IMPORTED_MODULE_1__  .Q4 || !isResponseError(error))
			throw error;
		return error.response;
	}
}
function isResponseError(error) {
	return error instanceof Error && error.name === 'GraphqlResponseError' && 'response' in error;
}


  }),

  27010:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	b: () => (  readBlobs),
	s: () => (  fetchBlob)
  });
  var _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4771);
  var _blob_hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30398);
  var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38556);
  var _client_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12);
  var _client_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17088);
  var _blob_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75838);
  var _folder_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21065);
  var _proved_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35067);








const BATCH = 100;
const BATCH_BYTES = 4 * 1024 * 1024;
const LARGE = 400_000;
async function readBlobs(github, repository, requests) {
	const bytes = new Array(requests.length).fill(null);
	const small = [];
	const large = [];
	for (const [index, request] of requests.entries())
		('sha' in request && (request.size ?? 0) > LARGE ? large : small).push(index);
	const readOne = async (index, queried = null, find = openCommits(github, repository)) => {
		const request = requests[index];
		if (request === undefined)
			return;
		const sha = 'sha' in request ? request.sha : await find(request);
		if (sha !== null)
			bytes[index] = await readBlob(github, repository, sha, queried);
	};
	const readBatch = async (batch) => {
		const asked = batch.flatMap((index) => requests[index] ?? []);
		const { blobs, folders } = await queryOrSkip(github, repository, asked);
		const find = openCommits(github, repository, folders);
		await Promise.all(batch.map((index, position) => readOne(index, blobs[position] ?? null, find)));
	};
	await Promise.all([...divide(small, requests).map(readBatch), ...large.map((index) => readOne(index))]);
	return bytes;
}
async function queryOrSkip(github, repository, requests) {
	try {
		return await (0,_blob_query_js__WEBPACK_IMPORTED_MODULE_3__  .N)(github, repository, requests);
	}
	catch (fault) {
		if ((0,_client_client_js__WEBPACK_IMPORTED_MODULE_1__.mayGoOn)(fault))
			return { blobs: [], folders: _folder_query_js__WEBPACK_IMPORTED_MODULE_4__  .c5 };
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
function openCommits(github, repository, folders) {
	const commits = new Map();
	return async ({ commit, path }) => {
		const proved = commits.get(commit) ?? (0,_proved_entries_js__WEBPACK_IMPORTED_MODULE_5__  .ZI)(github, repository, commit, folders);
		commits.set(commit, proved);
		const entry = await proved.find(path);
		return entry === null || entry === 'no-commit' || !(0,_core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_6__  .$W)(entry.mode) ? null : entry.sha;
	};
}
async function readBlob(github, repository, sha, queried) {
	return queried?.sha === sha ? queried.bytes : fetchBlob(github, repository, sha);
}
const BLOB = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ data: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ content: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH, encoding: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH }) });
async function fetchBlob(github, repository, sha) {
	const { data } = await github.call('read a file of the commit', BLOB, (octokit) => octokit.rest.git.getBlob({ ...repository, file_sha: sha }));
	const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
	if ((0,_blob_hash_js__WEBPACK_IMPORTED_MODULE_7__  .q)(bytes, sha))
		return bytes;
	throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_2__  .Q4('outage', `The bytes that GitHub sent do not match the blob \`${sha}\`.`, _client_fault_js__WEBPACK_IMPORTED_MODULE_2__  .VW);
}


  }),

  88846:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M: () => (  explainLost),
  j: () => (  findChangedFiles)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/quoted-name.js
var quoted_name = __webpack_require__(2664);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/client.js + 3 modules
var client = __webpack_require__(12);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var client_fault = __webpack_require__(17088);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/ancestry.js
var ancestry = __webpack_require__(57317);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/commit-trees.js
var commit_trees = __webpack_require__(52345);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/comparison.js + 1 modules
var files_comparison = __webpack_require__(14892);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/named-entries.js
var named_entries = __webpack_require__(95942);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/tree.js
var tree = __webpack_require__(19040);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/files/tree-diff.js
function diffTrees(base, head) {
	const paths = new Map();
	const removed = new Set();
	const added = [];
	for (const path of base.keys())
		if (!head.has(path))
			removed.add(path);
	for (const [path, { sha, mode }] of head) {
		const before = base.get(path);
		if (before === undefined)
			added.push(path);
		if (before?.sha !== sha || before.mode !== mode)
			paths.set(path, before === undefined ? null : path);
	}
	const taken = new Set();
	for (const toKey of [toNameAndBlob, (_, sha) => sha]) {
		const gone = new Map();
		for (const path of [...removed].reverse()) {
			if (taken.has(path))
				continue;
			const key = toKey(path, base.get(path)?.sha ?? '');
			const same = gone.get(key) ?? [];
			same.push(path);
			gone.set(key, same);
		}
		for (const path of added) {
			if (paths.get(path) !== null)
				continue;
			const old = gone.get(toKey(path, head.get(path)?.sha ?? ''))?.pop();
			if (old === undefined)
				continue;
			paths.set(path, old);
			taken.add(old);
		}
	}
	return { paths, removed };
}
function toNameAndBlob(path, sha) {
	return `${sha} ${path.slice(path.lastIndexOf('/') + 1)}`;
}
function findHidden(listed, base, head) {
	const found = diffTrees(base, head);
	const isPossible = ([path, old]) => old === null || old === path || (found.removed.has(old) && !base.has(path));
	const hidesNothing = [...found.paths.keys()].every((path) => listed.paths.has(path)) &&
		[...found.removed].every((path) => listed.removed.has(path)) &&
		[...listed.paths].every(isPossible);
	return hidesNothing ? null : found;
}

// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/blob-query.js
var blob_query = __webpack_require__(75838);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/folder-query.js
var folder_query = __webpack_require__(21065);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/proved-entries.js
var proved_entries = __webpack_require__(35067);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/tree-listing.js
var tree_listing = __webpack_require__(35293);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/files/unlisted-change.js




const BATCH = 50;
async function findUnlistedChange(github, repository, commits, changes) {
	const paths = listPaths(changes);
	const queried = await readFolders(github, repository, commits, paths);
	const base = (0,proved_entries .ZI)(github, repository, commits.base, queried);
	const head = (0,proved_entries .ZI)(github, repository, commits.head, queried);
	const listed = new Set(paths.map(proved_entries .Rm));
	const folders = new Set(paths.flatMap(folder_query .uT).map(proved_entries .Rm));
	const [wrong, unlisted] = await Promise.all([
		findWrongRename({ base, head }, changes),
		compareFolders({ base, head, listed, folders }, ''),
	]);
	return unlisted ?? wrong;
}
function listPaths(changes) {
	return changes.flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous]));
}
async function findWrongRename({ base, head }, changes) {
	for (const { path, previous } of changes)
		if (previous !== null && ((await base.find(path)) !== null || (await head.find(previous)) !== null))
			return path;
	return null;
}
async function compareFolders(comparison, folder) {
	const [before, after] = await Promise.all([comparison.base.list(folder), comparison.head.list(folder)]);
	const inside = [];
	for (const name of new Set([...before.keys(), ...after.keys()])) {
		const [old, now] = [before.get(name), after.get(name)];
		if (old?.sha === now?.sha && old?.mode === now?.mode)
			continue;
		const path = folder === '' ? name : `${folder}/${name}`;
		const isFile = [old, now].some((entry) => entry !== undefined && entry.mode !== tree_listing .L7);
		const isFolder = old?.mode === tree_listing .L7 || now?.mode === tree_listing .L7;
		const said = now === undefined ? (0,proved_entries .Rm)((0,proved_entries .Er)(path)) : path;
		if ((isFile && !comparison.listed.has(said)) || (isFolder && !comparison.folders.has(said)))
			return (0,proved_entries .Er)(path);
		if (isFolder)
			inside.push(compareFolders(comparison, path));
	}
	return (await Promise.all(inside)).find((path) => path !== null) ?? null;
}
async function readFolders(github, repository, { base, head }, paths) {
	const parents = new Set(['', ...paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1))]);
	const files = [...parents].flatMap((path) => [
		{ commit: base, path },
		{ commit: head, path },
	]);
	const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) => (0,folder_query .me)(files.slice(index * BATCH, (index + 1) * BATCH)));
	const found = await Promise.all(batches.map(async ({ declared, fields, variables, read }) => {
		const query = `query($owner:String!,$repo:String!,${declared.join(',')}){repository(owner:$owner,name:$repo){${fields.join(' ')}}}
${folder_query .UM}`;
		const { data } = await (0,blob_query .J)(github, 'list the folders of the change', query, { owner: repository.owner, repo: repository.repo, ...variables });
		const answer = data?.repository;
		return typeof answer === 'object' && answer !== null ? read({ ...answer }) : null;
	}));
	return (commit, folder) => {
		for (const each of found) {
			const known = each?.(commit, folder);
			if (known !== undefined)
				return known;
		}
		return undefined;
	};
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/files/changed-files.js










async function findChangedFiles(github, repository, change, headTree) {
	const comparing = (0,files_comparison .k)(github, repository, change.base, change.head).catch((fault) => {
		if ((0,client.mayGoOn)(fault))
			return fault;
		throw fault;
	});
	const counted = change.pullRequest?.changedFiles ?? 0;
	const guessed = openQuietly(github, repository, change.base);
	const [comparison, opened, baseTree] = await Promise.all([comparing, headTree, guessed]);
	if (comparison instanceof client_fault .Q4)
		return findWithoutComparison(github, repository, change, await opened.walk(), comparison);
	const { changes, mergeBase } = comparison;
	if (mergeBase === change.head && change.base !== change.head)
		await (0,ancestry .Hu)(github, repository, change);
	const base = change.against === 'base' ? change.base : mergeBase;
	const confirming = base === mergeBase ? (0,ancestry .QL)(github, repository, change, comparison) : null;
	confirming?.catch(() => { });
	const loadBase = async () => (base === change.base ? baseTree : null) ?? (await (0,tree .K)(github, repository, base));
	const compare = async () => {
		const [before] = await Promise.all([loadBase(), confirming]);
		return compareTrees(change, base, await before.walk(), await opened.walk());
	};
	const isWhole = comparison.cut ? counted > 0 && changes.length === counted : changes.length >= counted;
	if (isWhole && mergeBase === base) {
		const commits = { base, head: change.head };
		const findUnlisted = () => findUnlistedChange(github, repository, commits, changes);
		const [known, unlisted] = await Promise.all([
			opened.whole ?? (0,named_entries ._)(github, repository, change.head, listPaths(changes)),
			opened.whole === null ? findUnlisted() : null,
			opened.whole === null ? confirming : null,
		]);
		if (unlisted === null && agree(changes, known)) {
			const listed = toChangedFiles(comparison, known);
			const { whole } = opened;
			if (whole === null)
				return listed;
			const prove = async () => {
				const confirmed = async (tree) => {
					await tree.confirm();
					return tree;
				};
				const [before] = await Promise.all([loadBase().then(confirmed).catch(passOverNames), confirming]);
				if (!before?.whole)
					return (await findUnlisted()) === null ? listed : compare();
				const hidden = findHidden(listed, before.whole, whole);
				return hidden === null ? listed : { ...listed, ...hidden, isByTrees: true };
			};
			return counted > 0 && base !== change.base ? proveMeanwhile(listed, prove) : prove();
		}
	}
	checkListed(changes, await opened.walk());
	return compare();
}
function proveMeanwhile(listed, prove) {
	const proved = prove().then((found) => (found === listed ? null : found));
	proved.catch(() => { });
	return { ...listed, proved };
}
async function openQuietly(github, repository, commit) {
	try {
		return await (0,tree .K)(github, repository, commit);
	}
	catch (fault) {
		if ((0,client.mayGoOn)(fault))
			return null;
		throw fault;
	}
}
function passOverNames(fault) {
	if (fault instanceof client_fault .Q4 && fault.kind === 'names')
		return null;
	throw fault;
}
function checkListed(changes, head) {
	const lost = changes.find(({ path, removed }) => !removed && !head.has(path));
	if (lost !== undefined)
		throw explainLost(lost.path);
	const other = changes.find(({ path, sha, removed }) => !removed && sha !== null && sha !== head.get(path)?.sha);
	if (other === undefined)
		return;
	const what = `GitHub names one content of ${(0,quoted_name .A)(other.path)} among the changes, and a different one among the files of the commit.`;
	throw new client_fault .Q4('incomplete', what, client_fault .VW);
}
function explainLost(path) {
	const what = `GitHub names ${(0,quoted_name .A)(path)} as changed, but not among the files of the commit.`;
	return new client_fault .Q4('incomplete', what, client_fault .VW);
}
async function findWithoutComparison(github, repository, change, head, fault) {
	const mergeBase = change.against === 'merge-base' ? await findMergeBase(github, repository, change) : null;
	if (mergeBase !== null)
		return compareTrees(change, mergeBase, await (0,tree .r)(github, repository, mergeBase), head);
	if (change.pullRequest !== null) {
		const changes = await (0,files_comparison .c)(github, repository, change.pullRequest.number, change.head);
		const isLikely = changes !== null &&
			agree(changes, head) &&
			!(await isContradicted(changes, github, repository, change));
		if (isLikely)
			return toChangedFiles({ changes, mergeBase: null }, head);
		throw fault.kind === 'missing' ? new client_fault .Q4('incomplete', fault.message) : fault;
	}
	if (change.against === 'merge-base')
		throw fault;
	try {
		return compareTrees(change, change.base, await (0,tree .r)(github, repository, change.base), head);
	}
	catch (error) {
		if (error instanceof client_fault .Q4 && error.kind === 'missing')
			return 'unreachable';
		throw error;
	}
}
async function isContradicted(changes, github, repository, { base, head }) {
	if (changes.length > 0)
		return false;
	const [before, after] = await Promise.all([base, head].map((commit) => (0,commit_trees .H)(github, repository, commit)));
	return before !== after;
}
async function findMergeBase(github, repository, { base, head }) {
	try {
		const { mergeBase } = await (0,files_comparison .k)(github, repository, head, base, false);
		if (mergeBase === head && base !== head)
			return null;
		await (0,ancestry .qJ)(github, repository, mergeBase, base);
		return mergeBase;
	}
	catch (fault) {
		if ((0,client.mayGoOn)(fault))
			return null;
		throw fault;
	}
}
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
		else
			paths.set(change.path, change.previous ?? change.path);
		if (change.previous !== null && !head.has(change.previous))
			removed.add(change.previous);
		if (change.patch !== null)
			patches.set(change.path, change.patch);
	}
	return { paths, removed, base: mergeBase, isByTrees: false, patches, proved: null };
}
function compareTrees({ pullRequest }, commit, base, head) {
	const { paths, removed } = diffTrees(base, head);
	const counted = pullRequest?.changedFiles ?? 0;
	if (counted > 0 && paths.size + removed.size === 0)
		throw new client_fault .Q4('incomplete', `GitHub counts ${counted === 1 ? '1 changed file' : `${counted} changed files`} but lists none.`);
	return { paths, removed, base: commit, isByTrees: true, patches: new Map(), proved: null };
}


  }),

  52345:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A: () => (  noteCommit),
	H: () => (  findTreeOf)
  });
  var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38556);
  var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3508);


const TREES = new WeakMap();
function treesOf(github) {
	const known = TREES.get(github) ?? new Map();
	TREES.set(github, known);
	return known;
}
function noteCommit(github, found) {
	const tree = found?.commit?.tree?.sha;
	if (found?.sha !== undefined && tree !== undefined && _repository_js__WEBPACK_IMPORTED_MODULE_1__  .cJ.test(found.sha) && _repository_js__WEBPACK_IMPORTED_MODULE_1__  .cJ.test(tree))
		treesOf(github).set(found.sha, tree);
}
const ANSWER = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({
	data: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ sha: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_1__  .cJ), commit: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ tree: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ sha: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_1__  .cJ) }) }) }),
});
function findTreeOf(github, repository, commit) {
	const trees = treesOf(github);
	const known = trees.get(commit);
	if (known !== undefined)
		return known;
	const asked = github
		.call('read the commit', ANSWER, (octokit) => octokit.rest.repos.getCommit({ ...repository, ref: commit, per_page: 1 }))
		.then(({ data }) => data.commit.tree.sha);
	trees.set(commit, asked);
	return asked;
}


  }),

  14892:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  k: () => (  compareCommits),
  c: () => (  listPullRequestFiles)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/quoted-name.js
var quoted_name = __webpack_require__(2664);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/answer-shape.js
var answer_shape = __webpack_require__(38556);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var fault = __webpack_require__(17088);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/repository.js
var github_repository = __webpack_require__(3508);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/commit-trees.js
var commit_trees = __webpack_require__(52345);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/files/merge-base.js
const MAX_COMMITS = 250;
const ANCESTORS = new Map([
	['identical', (mergeBase, base, head) => mergeBase === base && base === head],
	['ahead', (mergeBase, base) => mergeBase === base],
	['behind', (mergeBase, _, head) => mergeBase === head],
	['diverged', (mergeBase, base, head) => mergeBase !== base && mergeBase !== head],
]);
function refutesMergeBase({ status = '', commits, total_commits: total, ahead_by: ahead }, mergeBase, base, head) {
	if (ANCESTORS.get(status)?.(mergeBase, base, head) !== true)
		return true;
	const listed = commits ?? [];
	if (listed.some(({ sha }) => sha === mergeBase))
		return true;
	const counts = [total, ahead].filter((count) => count !== undefined);
	if (counts.some((count) => count !== listed.length && Math.min(count, listed.length) < MAX_COMMITS))
		return true;
	if (mergeBase === head)
		return listed.length > 0;
	if (listed.length < (total ?? 0))
		return false;
	const reached = listReached(listed, head);
	return (reached.size < listed.length || ![...reached.values()].some((parents) => parents.includes(mergeBase)));
}
function leavesAtOnce({ commits, total_commits: total = 0 }, mergeBase) {
	const listed = commits ?? [];
	const own = new Set(listed.map(({ sha }) => sha));
	const outside = listed.flatMap((each) => parentsOf(each).filter((sha) => !own.has(sha)));
	return listed.length >= total && outside.length > 0 && outside.every((sha) => sha === mergeBase);
}
function listReached(listed, head) {
	const known = new Map(listed.map((each) => [each.sha, parentsOf(each)]));
	const reached = new Map();
	const open = [head];
	for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
		const parents = known.get(sha);
		if (parents === undefined || reached.has(sha))
			continue;
		reached.set(sha, parents);
		open.push(...parents);
	}
	return reached;
}
function parentsOf({ parents }) {
	return (parents ?? []).map(({ sha }) => sha);
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/files/comparison.js






const MAX_COMPARED = 300;
const MAX_LISTED = 3000;
const PAGE = 100;
const isDiffEntry = (0,answer_shape .Go)({
	filename: (0,answer_shape .ON)(/./s),
	previous_filename: (0,answer_shape .lq)(answer_shape .KH),
	status: answer_shape .KH,
	sha: (0,answer_shape .lq)((0,answer_shape .ON)(github_repository .cJ)),
	patch: (0,answer_shape .lq)(answer_shape .KH),
});
const isCommit = (0,answer_shape .Go)({
	sha: answer_shape .KH,
	commit: (0,answer_shape .lq)((0,answer_shape .Go)({ tree: (0,answer_shape .lq)((0,answer_shape .Go)({ sha: (0,answer_shape .lq)(answer_shape .KH) })) })),
	parents: (0,answer_shape .lq)((0,answer_shape .sh)((0,answer_shape .Go)({ sha: answer_shape .KH }))),
});
const COMPARISON = (0,answer_shape .Go)({
	data: (0,answer_shape .Go)({
		base_commit: (0,answer_shape .lq)(isCommit),
		merge_base_commit: (0,answer_shape .lq)(isCommit),
		commits: (0,answer_shape .lq)((0,answer_shape .sh)(isCommit)),
		status: (0,answer_shape .lq)(answer_shape .KH),
		total_commits: (0,answer_shape .lq)(answer_shape .Et),
		ahead_by: (0,answer_shape .lq)(answer_shape .Et),
		behind_by: (0,answer_shape .lq)(answer_shape .Et),
		files: (0,answer_shape .lq)((0,answer_shape .sh)(isDiffEntry)),
	}),
});
const isPullRequest = (number) => (0,answer_shape .Go)({
	data: (0,answer_shape .Go)({
		number: (0,answer_shape .HS)(number),
		head: (0,answer_shape .Go)({ sha: answer_shape .KH }),
		changed_files: answer_shape .Et,
	}),
});
async function compareCommits(github, repository, base, head, isRetried = true) {
	const { data } = await github.call('compare the change with its base', COMPARISON, (octokit) => octokit.rest.repos.compareCommitsWithBasehead({
		...repository,
		basehead: `${base}...${head}`,
		...(isRetried ? {} : { request: { retries: 0 } }),
	}));
	const mergeBase = data.merge_base_commit?.sha ?? '';
	if (!github_repository .cJ.test(mergeBase) || !Array.isArray(data.files))
		throw new fault .Q4('incomplete', 'GitHub compared the change with its base but did not return the changed files.', fault .VW);
	for (const each of [data.base_commit, data.merge_base_commit, ...(data.commits ?? [])])
		(0,commit_trees .A)(github, each);
	if (refutesMergeBase(data, mergeBase, base, head))
		throw new fault .Q4('incomplete', 'GitHub compared the change with a commit that its own answer shows not to be the common ancestor of both.', fault .VW);
	const changes = toChanges(data.files);
	if (mergeBase === head && changes.length > 0)
		throw new fault .Q4('incomplete', 'GitHub lists changes between a commit and itself.', fault .VW);
	const isEmptied = changes.length === 0 && !hasSameTree(data, head);
	return {
		mergeBase,
		changes,
		cut: changes.length >= MAX_COMPARED || isEmptied,
		behindBy: data.behind_by ?? null,
		leavesAtOnce: leavesAtOnce(data, mergeBase),
	};
}
function hasSameTree({ merge_base_commit: base, commits }, head) {
	const [before, after] = [base, commits?.find(({ sha }) => sha === head)].map((each) => each?.commit?.tree?.sha);
	return before === undefined || after === undefined || before === after;
}
async function listPullRequestFiles(github, repository, pullRequest, head) {
	const where = { ...repository, pull_number: pullRequest };
	const begun = [];
	const files = await github.call('list the files of the pull request', (0,answer_shape .sh)(isDiffEntry), (octokit) => octokit.paginate(octokit.rest.pulls.listFiles, { ...where, per_page: PAGE }, ({ data }, done) => {
		const first = String(data[0]?.filename);
		if (begun.includes(first) || begun.length === MAX_LISTED / PAGE)
			done();
		begun.push(first);
		return data;
	}));
	const { data } = await github.call('read the pull request', isPullRequest(pullRequest), (octokit) => octokit.rest.pulls.get(where));
	if (data.head.sha !== head || files.length >= MAX_LISTED)
		return null;
	const changes = toChanges(files);
	return data.changed_files === changes.length ? changes : null;
}
function toChanges(files) {
	const taken = new Set();
	const moved = new Set();
	return files.map((file) => {
		const change = toChange(file);
		if (change.removed)
			return change;
		if (taken.has(change.path))
			throw new fault .Q4('incomplete', `GitHub lists ${(0,quoted_name .A)(change.path)} twice among the changed files.`, fault .VW);
		taken.add(change.path);
		if (change.previous === null)
			return change;
		const isFirst = !moved.has(change.previous);
		moved.add(change.previous);
		return isFirst ? change : { ...change, previous: null };
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


  }),

  21065:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	UM: () => (  FOLDER_FRAGMENT),
	c5: () => (  NO_FOLDERS),
	me: () => (  queryFolders),
	uT: () => (  listFolders)
  });
  var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38556);
  var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3508);
  var _tree_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35293);



const NO_FOLDERS = () => undefined;
const FOLDER_FRAGMENT = 'fragment folder on GitObject{...on Tree{oid entries{nameRaw mode oid}}}';
const TREE = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({
	oid: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_2__  .cJ),
	entries: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .sh)((0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ nameRaw: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(/^[A-Za-z\d+/]+={0,2}\s*$/), mode: _tree_listing_js__WEBPACK_IMPORTED_MODULE_1__  .SF, oid: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_2__  .cJ) })),
});
const isTreeAnswer = (value) => TREE(value);
function queryFolders(files) {
	const names = [
		...new Set(files.flatMap(({ commit, path }) => listFolders(path).map((folder) => `${commit}:${folder}`))),
	];
	return {
		declared: names.map((_, index) => `$t${index}:String!`),
		fields: names.map((_, index) => `t${index}:object(expression:$t${index}){...folder}`),
		variables: Object.fromEntries(names.map((name, index) => [`t${index}`, name])),
		read(answer) {
			const found = new Map(names.map((name, index) => [name, readFolder(answer[`t${index}`])]));
			return (commit, folder) => found.get(`${commit}:${folder}`);
		},
	};
}
function listFolders(path) {
	const folders = [''];
	for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
		folders.push(path.slice(0, at));
	return folders;
}
function readFolder(answer) {
	if (!isTreeAnswer(answer))
		return undefined;
	const entries = answer.entries.map(({ nameRaw, mode, oid }) => ({
		path: Buffer.from(nameRaw, 'base64').toString('latin1'),
		mode: (0,_tree_listing_js__WEBPACK_IMPORTED_MODULE_1__  .VQ)(mode),
		sha: oid,
	}));
	return { sha: answer.oid, entries };
}


  }),

  95942:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_: () => (  readNamedEntries)
  });
  var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38556);
  var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3508);
  var _blob_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75838);
  var _folder_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21065);
  var _proved_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35067);





const BATCH = 100;
const NOTHING = { folders: _folder_query_js__WEBPACK_IMPORTED_MODULE_2__  .c5, sizes: new Map() };
async function readNamedEntries(github, repository, commit, paths) {
	const wanted = [...new Set(paths)];
	const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, index) => wanted.slice(index * BATCH, (index + 1) * BATCH));
	const found = await Promise.all(batches.map((batch) => readBatch(github, repository, commit, batch)));
	return new Map(found.flat());
}
async function readBatch(github, repository, commit, paths) {
	const { folders, sizes } = await queryEntries(github, repository, commit, paths);
	const proved = (0,_proved_entries_js__WEBPACK_IMPORTED_MODULE_3__  .ZI)(github, repository, commit, folders);
	const entries = await Promise.all(paths.map(async (path) => [path, await proved.find(path)]));
	return entries.flatMap(([path, entry]) => {
		if (entry === null || entry === 'no-commit')
			return [];
		const sized = sizes.get(path);
		const size = sized?.oid === entry.sha ? sized.size : entry.size;
		return [[path, { ...entry, size }]];
	});
}
const ENTRY = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ oid: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_4__  .cJ), size: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Et });
const isEntry = (value) => ENTRY(value);
async function queryEntries(github, repository, commit, paths) {
	const folders = (0,_folder_query_js__WEBPACK_IMPORTED_MODULE_2__  .me)(paths.map((path) => ({ commit, path })));
	const declared = [
		'$commit:GitObjectID!',
		...paths.map((_, index) => `$p${index}:String!`),
		...folders.declared,
	];
	const fields = paths.map((_, index) => `e${index}:file(path:$p${index}){oid size}`);
	const query = `query($owner:String!,$repo:String!,${declared.join(',')}){repository(owner:$owner,name:$repo){object(oid:$commit){...on Commit{${fields.join(' ')}}}${folders.fields.join(' ')}}}
${_folder_query_js__WEBPACK_IMPORTED_MODULE_2__  .UM}`;
	const values = Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
	const variables = {
		owner: repository.owner,
		repo: repository.repo,
		commit,
		...values,
		...folders.variables,
	};
	const { data } = await (0,_blob_query_js__WEBPACK_IMPORTED_MODULE_1__  .J)(github, 'find the files of the change', query, variables);
	const answer = data?.repository;
	if (typeof answer !== 'object' || answer === null)
		return NOTHING;
	const object = answer['object'];
	const named = typeof object === 'object' && object !== null ? object : {};
	const sizes = paths.flatMap((path, index) => {
		const entry = named[`e${index}`];
		return isEntry(entry) ? [[path, entry]] : [];
	});
	return { folders: folders.read(answer), sizes: new Map(sizes) };
}


  }),

  3610:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  listAddedLines),
	x: () => (  listAddedTexts)
  });
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
function listAddedLines(patch) {
	return new Set(listAddedTexts(patch).map(({ line }) => line));
}
function listAddedTexts(patch) {
	const added = [];
	let line = 0;
	for (const text of patch.split('\n')) {
		const hunk = HUNK.exec(text);
		if (hunk !== null)
			line = Number(hunk[1]);
		else if (text.startsWith('+'))
			added.push({ line: line++, text: text.slice(1) });
		else if (text.startsWith(' '))
			line++;
	}
	return added;
}


  }),

  35067:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Cn: () => (  findTreeEntry),
	Er: () => (  fromBinary),
	Rm: () => (  toBinary),
	ZI: () => (  openProvedEntries)
  });
  var _quoted_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2664);
  var _client_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17088);
  var _commit_trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52345);
  var _folder_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21065);
  var _tree_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13537);
  var _tree_listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35293);






const toBinary = (name) => Buffer.from(name, 'utf8').toString('latin1');
const fromBinary = (name) => Buffer.from(name, 'latin1').toString('utf8');
function openProvedEntries(github, repository, commit, queried = _folder_query_js__WEBPACK_IMPORTED_MODULE_2__  .c5) {
	const opened = new Map();
	const read = async (binary, sha) => {
		const path = fromBinary(binary);
		const given = queried(commit, path);
		if (given === undefined)
			return listFolder(github, repository, { commit, path, sha });
		const name = path === '' ? await (0,_commit_trees_js__WEBPACK_IMPORTED_MODULE_1__  .H)(github, repository, commit) : sha;
		if (given.sha !== name || !(0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_3__  .x)(given.entries, name, '', 'latin1'))
			throw (0,_tree_listing_js__WEBPACK_IMPORTED_MODULE_4__  .BO)(slashed(path), commit);
		return toFolder(given.entries, (name) => name);
	};
	const open = (path, sha) => {
		const opening = opened.get(path) ?? read(path, sha);
		opened.set(path, opening);
		return opening;
	};
	const openRoot = async () => {
		try {
			return await open('', commit);
		}
		catch (error) {
			if (error instanceof _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4 && error.kind === 'missing')
				return null;
			throw error;
		}
	};
	const walk = async (root, segments) => {
		let folder = root;
		for (const [index, segment] of segments.entries()) {
			const entry = folder.get(segment);
			if (entry?.mode !== _tree_listing_js__WEBPACK_IMPORTED_MODULE_4__  .L7)
				return null;
			folder = await open(segments.slice(0, index + 1).join('/'), entry.sha);
		}
		return folder;
	};
	return {
		async find(path) {
			const root = await openRoot();
			if (root === null)
				return 'no-commit';
			const segments = toBinary(path).split('/');
			const folder = await walk(root, segments.slice(0, -1));
			const entry = folder?.get(segments.at(-1) ?? '');
			return entry === undefined || entry.mode === _tree_listing_js__WEBPACK_IMPORTED_MODULE_4__  .L7
				? null
				: { mode: entry.mode, sha: entry.sha, size: entry.size ?? null };
		},
		async list(folder) {
			const root = await open('', commit);
			return (folder === '' ? root : await walk(root, folder.split('/'))) ?? new Map();
		},
	};
}
const slashed = (folder) => (folder === '' ? '' : `${folder}/`);
async function listFolder(github, repository, { commit, path, sha }) {
	const listing = await (0,_tree_listing_js__WEBPACK_IMPORTED_MODULE_4__  .nT)(github, repository, sha, false);
	if (listing.truncated)
		throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4('incomplete', `The folder ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_5__  .A)(path || '/')} is too large for GitHub to list.`, _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .yY);
	const name = path === '' ? await (0,_commit_trees_js__WEBPACK_IMPORTED_MODULE_1__  .H)(github, repository, commit) : sha;
	(0,_tree_listing_js__WEBPACK_IMPORTED_MODULE_4__  .p$)(listing, name, commit, slashed(path));
	return toFolder(listing.entries, toBinary);
}
function toFolder(entries, spell) {
	(0,_tree_listing_js__WEBPACK_IMPORTED_MODULE_4__  .rR)(entries.map(({ path }) => path));
	return new Map(entries.map((entry) => [spell(entry.path), entry]));
}
function findTreeEntry(github, repository, commit, path) {
	return openProvedEntries(github, repository, commit).find(path);
}


  }),

  10891:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	WL: () => (  resolveCommit),
	mK: () => (  NO_SUCH_COMMIT),
	pX: () => (  NotAFile),
	tz: () => (  readRepositoryFile)
  });
  var _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4771);
  var _blob_hash_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30398);
  var _quoted_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2664);
  var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38556);
  var _client_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12);
  var _client_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17088);
  var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3508);
  var _blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27010);
  var _commit_trees_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52345);
  var _proved_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35067);










const FILE = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({
	type: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH,
	sha: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_6__  .cJ),
	content: (value) => value === undefined || (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH)(value),
	encoding: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .lq)(_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH),
});
class NotAFile extends _client_fault_js__WEBPACK_IMPORTED_MODULE_2__  .Q4 {
	constructor(message) {
		super('input', message);
	}
}
const CONTENT = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ data: (value) => Array.isArray(value) || FILE(value) });
const NO_SUCH_COMMIT = 422;
async function readRepositoryFile(github, repository, commit, path) {
	try {
		const { data } = await github.call(`read ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_7__  .A)(path)}`, CONTENT, (octokit) => octokit.rest.repos.getContent({ ...repository, path, ref: commit }));
		if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) {
			const found = await readByTree(github, repository, commit, path);
			if (found.kind === 'file')
				return found;
			throw new NotAFile(`${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_7__  .A)(path)} is not a file.`);
		}
		if (String(data.encoding) !== 'base64')
			return { kind: 'file', bytes: await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__  .s)(github, repository, data.sha) };
		const bytes = Buffer.from(data.content, 'base64');
		if (!(0,_blob_hash_js__WEBPACK_IMPORTED_MODULE_8__  .q)(bytes, data.sha))
			await confirmLink(github, repository, commit, path);
		return { kind: 'file', bytes };
	}
	catch (error) {
		if (!(error instanceof _client_fault_js__WEBPACK_IMPORTED_MODULE_2__  .Q4) || error.kind !== 'missing')
			throw error;
		return readByTree(github, repository, commit, path);
	}
}
async function confirmLink(github, repository, commit, path) {
	const wrong = `The bytes that GitHub sent for ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_7__  .A)(path)} are not those of the file`;
	const entry = await (0,_proved_entries_js__WEBPACK_IMPORTED_MODULE_5__  .Cn)(github, repository, commit, path).catch((fault) => {
		if (!(0,_client_client_js__WEBPACK_IMPORTED_MODULE_1__.mayGoOn)(fault))
			throw fault;
		const { kind, message, status, retryAt, title, turn } = fault;
		throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_2__  .Q4(kind, `${wrong}, and whether it is a link is not known. ${message}`, {
			status,
			retryAt,
			...(title === null ? {} : { title }),
			...(turn === null ? {} : { turn }),
		});
	});
	if (entry === null || entry === 'no-commit' || entry.mode !== _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_9__  .ps)
		throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_2__  .Q4('outage', `${wrong}.`, _client_fault_js__WEBPACK_IMPORTED_MODULE_2__  .VW);
}
async function readByTree(github, repository, commit, path) {
	const entry = await (0,_proved_entries_js__WEBPACK_IMPORTED_MODULE_5__  .Cn)(github, repository, commit, path);
	if (entry === 'no-commit')
		return { kind: 'no-commit' };
	if (entry === null)
		return { kind: 'absent' };
	if (entry.mode === _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_9__  .ps || entry.mode === _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_9__  .NG)
		throw new NotAFile(`${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_7__  .A)(path)} is a link that does not lead to a file.`);
	return { kind: 'file', bytes: await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__  .s)(github, repository, entry.sha) };
}
const isCommit = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({
	sha: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH,
	commit: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .lq)((0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ tree: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .lq)((0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ sha: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .lq)(_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH) })) })),
});
async function resolveCommit(github, repository, ref) {
	try {
		const { data } = await github.call(`find \`${ref}\``, (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ data: isCommit }), (octokit) => octokit.rest.repos.getCommit({ ...repository, ref, per_page: 1 }));
		(0,_commit_trees_js__WEBPACK_IMPORTED_MODULE_4__  .A)(github, data);
		if (_repository_js__WEBPACK_IMPORTED_MODULE_6__  .cJ.test(data.sha))
			return data.sha;
		throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_2__  .Q4('outage', `GitHub did not say which commit \`${ref}\` is.`, _client_fault_js__WEBPACK_IMPORTED_MODULE_2__  .VW);
	}
	catch (fault) {
		if (!(fault instanceof _client_fault_js__WEBPACK_IMPORTED_MODULE_2__  .Q4) || fault.status !== NO_SUCH_COMMIT)
			throw fault;
		const name = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__  .Sh)(repository);
		const message = `\`${name}\` has no branch, tag or commit \`${ref}\`.`;
		throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_2__  .Q4('input', message, { status: fault.status });
	}
}


  }),

  13537:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	h: () => (  findWrongFolder),
	x: () => (  isTree)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const FOLDER = '040000';
const PLAIN = (mode) => (mode === FOLDER ? '40000' : mode);
const PADDED = (mode) => mode;
const shared = (spell) => (mode) => spell(mode)
	.replace(/^100644$/, '100664')
	.replace(/^100755$/, '100775');
const OLD = [PADDED, shared(PLAIN), shared(PADDED)];
function isTree(entries, sha, prefix = '', encoding = 'utf8') {
	if (!entries.every((entry) => isOne(entry, sha)))
		return false;
	const sorted = sortEntries(entries);
	const fits = (spell) => hashEntries(sorted, { start: prefix.length, digits: sha.length, encoding }, spell) === sha;
	return fits(PLAIN) || OLD.some(fits);
}
function isOne({ path, sha }, tree) {
	return !path.includes('\0') && sha.length === tree.length;
}
function findWrongFolder(entries, sha) {
	const folders = new Map([['', []]]);
	for (const { path, mode } of entries)
		if (mode === FOLDER)
			folders.set(`${path}/`, []);
	for (const entry of entries) {
		const parent = entry.path.slice(0, entry.path.lastIndexOf('/') + 1);
		const children = folders.get(parent);
		if (children === undefined)
			return parent;
		children.push(entry);
	}
	const names = new Map([['', sha]]);
	for (const { path, mode, sha: name } of entries)
		if (mode === FOLDER)
			names.set(`${path}/`, name);
	for (const [prefix, children] of folders)
		if (!isTree(children, names.get(prefix) ?? '', prefix))
			return prefix;
	return null;
}
function hashEntries(entries, { start, digits, encoding }, spell) {
	const length = entries.reduce((sum, { path }) => sum + path.length * 3 + 8 + digits / 2, 0);
	const bytes = Buffer.allocUnsafe(length);
	let at = 0;
	for (const { path, mode, sha } of entries) {
		at += bytes.write(`${spell(mode)} `, at, 'latin1');
		at += bytes.write(path.slice(start), at, encoding);
		bytes[at++] = 0;
		at += bytes.write(sha, at, 'hex');
	}
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1');
	return hash.update(`tree ${at}\0`).update(bytes.subarray(0, at)).digest('hex');
}
function sortEntries(entries) {
	const keys = entries.map(({ path, mode }) => (mode === FOLDER ? `${path}/` : path));
	if (keys.every((key, index) => index === 0 || compareBytes(keys[index - 1] ?? '', key) < 0))
		return entries;
	return entries
		.map((entry, index) => ({ entry, key: keys[index] ?? '' }))
		.sort((one, other) => compareBytes(one.key, other.key))
		.map(({ entry }) => entry);
}
function compareBytes(one, other) {
	if (/[\ud800-\uffff]/.test(one) || /[\ud800-\uffff]/.test(other))
		return Buffer.compare(Buffer.from(one), Buffer.from(other));
	return one < other ? -1 : one > other ? 1 : 0;
}


  }),

  35293:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	BO: () => (  explainWrong),
	L7: () => (  FOLDER),
	SF: () => (  isMode),
	VQ: () => (  formatMode),
	aO: () => (  checkFolders),
	nT: () => (  listTree),
	p$: () => (  checkFolder),
	rR: () => (  checkTwice)
  });
  var _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4771);
  var _quoted_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2664);
  var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38556);
  var _client_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17088);
  var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3508);
  var _tree_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13537);






const FOLDER = '040000';
const MODE = /^(?:040000|100[0-7]{3}|120000|160000)$/;
const isMode = (value) => typeof value === 'number' && MODE.test(formatMode(value));
const formatMode = (mode) => mode.toString(8).padStart(6, '0');
function toMode(mode) {
	const text = formatMode(mode);
	return text === FOLDER ? null : text;
}
const TYPES = { [FOLDER]: 'tree', [_core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_3__  .NG]: 'commit' };
const ENTRY = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({
	path: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(/^[^/]/),
	mode: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(MODE),
	type: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH,
	sha: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_4__  .cJ),
	size: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .lq)(_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Et),
});
const isEntry = (value) => {
	if (!ENTRY(value))
		return false;
	const { mode, type } = value;
	return type === (TYPES[mode] ?? 'blob');
};
const LISTING = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ data: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ tree: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .sh)(isEntry) }) });
async function listTree(github, repository, sha, recursive) {
	const what = 'list the files of the commit';
	const { data } = await github.call(what, LISTING, (octokit) => octokit.rest.git.getTree({ ...repository, tree_sha: sha, ...(recursive ? { recursive: 'true' } : {}) }));
	return { entries: data.tree, truncated: data.truncated !== false };
}
function checkFolders(entries, sha, commit, prefix) {
	const wrong = (0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_2__  .h)(entries, sha);
	if (wrong !== null) {
		const names = entries.flatMap(({ path }) => (folderOf(path) === wrong ? [prefix + path] : []));
		throw explainNames(names) ?? explainWrong(prefix + wrong, commit);
	}
	checkTwice(entries.map(({ path }) => prefix + path));
}
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
function checkFolder({ entries }, sha, commit, prefix) {
	const names = entries.map(({ path }) => prefix + path);
	if (!(0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_2__  .x)(entries, sha))
		throw explainNames(names) ?? explainWrong(prefix, commit);
	checkTwice(names);
}
function explainNames(names) {
	const replaced = names.filter((name) => name.includes('\ufffd'));
	const [name] = replaced;
	if (name === undefined)
		return null;
	const twice = findTwice(replaced);
	return new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__  .Q4('names', twice === null
		? `The name of ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_5__  .A)(name)} is not UTF-8. GitHub lists another name, which a second file could have, so the list of files cannot be proved.`
		: `GitHub lists two files as ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_5__  .A)(twice)}, so one of them cannot be read.`);
}
function checkTwice(names) {
	const name = findTwice(names);
	if (name === null)
		return;
	throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__  .Q4('names', `The commit has ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_5__  .A)(name)} twice, so one of them cannot be read.`);
}
function findTwice(names) {
	const taken = new Set();
	for (const name of names) {
		if (taken.has(name))
			return name;
		taken.add(name);
	}
	return null;
}
function explainWrong(folder, commit) {
	return new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__  .Q4('incomplete', `What GitHub lists in the folder ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_5__  .A)(folder || '/')} of \`${commit}\` is not what the commit has there: it does not add up to the name of the tree.`, {
		title: "GitHub's answer is not the tree that the commit names",
		turn: 'Nobody has to change anything: re-run this job. If it happens again, change a file of that folder, so that git writes its list anew, and report it.',
	});
}


  }),

  19040:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	K: () => (  openTree),
	r: () => (  loadTree)
  });
  var _quoted_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2664);
  var _client_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17088);
  var _commit_trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52345);
  var _tree_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35293);




const MAX_REQUESTS = 300;
const TREES = new WeakMap();
function openTree(github, repository, commit) {
	const trees = TREES.get(github) ?? new Map();
	TREES.set(github, trees);
	const name = `${repository.owner}/${repository.repo}@${commit}`;
	const opened = trees.get(name) ?? askForTree(github, repository, commit);
	trees.set(name, opened);
	opened.catch(() => trees.delete(name));
	return opened;
}
async function askForTree(github, repository, commit) {
	const listing = await (0,_tree_listing_js__WEBPACK_IMPORTED_MODULE_2__  .nT)(github, repository, commit, true);
	if (!listing.truncated) {
		const tree = new Map();
		addEntries(tree, listing, '');
		let confirming = null;
		const confirm = () => {
			confirming ??= confirmListing(github, repository, commit, listing);
			return confirming;
		};
		return { whole: tree, walk: () => confirm().then(() => tree), confirm };
	}
	let walking = null;
	return {
		whole: null,
		walk() {
			walking ??= walkTree(github, repository, commit, listing);
			return walking;
		},
		confirm: async () => { },
	};
}
async function loadTree(github, repository, commit) {
	const [tree] = await Promise.all([
		openTree(github, repository, commit),
		(0,_commit_trees_js__WEBPACK_IMPORTED_MODULE_1__  .H)(github, repository, commit),
	]);
	return tree.walk();
}
async function confirmListing(github, repository, commit, { entries }) {
	(0,_tree_listing_js__WEBPACK_IMPORTED_MODULE_2__  .aO)(entries, await (0,_commit_trees_js__WEBPACK_IMPORTED_MODULE_1__  .H)(github, repository, commit), commit, '');
}
async function walkTree(github, repository, commit, first) {
	const tree = new Map();
	let requests = 0;
	const list = async (sha, recursive) => {
		requests += 1;
		if (requests > MAX_REQUESTS)
			throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4('incomplete', `The tree of \`${commit}\` is too large for GitHub to list.`, _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .yY);
		return (0,_tree_listing_js__WEBPACK_IMPORTED_MODULE_2__  .nT)(github, repository, sha, recursive);
	};
	const walk = async (sha, prefix, known) => {
		const whole = known ?? (await list(sha, true));
		const name = sha === commit ? await (0,_commit_trees_js__WEBPACK_IMPORTED_MODULE_1__  .H)(github, repository, commit) : sha;
		if (!whole.truncated) {
			(0,_tree_listing_js__WEBPACK_IMPORTED_MODULE_2__  .aO)(whole.entries, name, commit, prefix);
			addEntries(tree, whole, prefix);
			return;
		}
		const folder = await list(sha, false);
		if (folder.truncated)
			throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4('incomplete', `The folder ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_3__  .A)(prefix || '/')} is too large for GitHub to list.`, _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .yY);
		(0,_tree_listing_js__WEBPACK_IMPORTED_MODULE_2__  .p$)(folder, name, commit, prefix);
		addEntries(tree, folder, prefix);
		const folders = folder.entries.filter(({ mode }) => mode === _tree_listing_js__WEBPACK_IMPORTED_MODULE_2__  .L7);
		await Promise.all(folders.map((entry) => walk(entry.sha, `${prefix}${entry.path}/`)));
	};
	await walk(commit, '', first);
	return tree;
}
function addEntries(tree, { entries }, prefix) {
	for (const { path, mode, sha, size } of entries) {
		if (mode === _tree_listing_js__WEBPACK_IMPORTED_MODULE_2__  .L7)
			continue;
		tree.set(prefix + path, { mode, sha, size: size ?? null });
	}
}


  }),

  46584:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	r: () => (  locateArtifact),
	v: () => (  isArtifact)
  });
function isArtifact(address) {
	return 'artifact' in address;
}
function locateArtifact({ reference }, signers = null) {
	const [, host = '', path = '', name = ''] = /^([^/]+)\/([^@]+?)[@:](sha256:.+|[^:]+)$/.exec(reference) ?? [];
	return { name: `oci://${reference}`, artifact: { host, path, name }, signers };
}


  }),

  28273:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	UH: () => (  FIRST_POLICY),
	_K: () => (  readPolicyChain),
	uH: () => (  findPolicyLine)
  });
  var _content_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49039);
  var _core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63148);
  var _policy_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46584);



const DEFAULT_POLICY = '.github/base-images.yml';
const FIRST_POLICY = ['version: 1', 'allow:', '  - docker.io/library/**'];
const MAX_FILES = 10;
async function readPolicyChain(store, first) {
	const content = await readText(store, first);
	if (content.kind !== 'text')
		return content;
	const files = [{ path: first.name, text: content.text }];
	const addresses = [first];
	const failure = await followExtends(store, files, addresses);
	return failure ?? { files, addresses, source: content.source };
}
async function followExtends(store, files, addresses) {
	const { findExtended, findTrustedRoot } = await Promise.all( [__webpack_require__.e(220), __webpack_require__.e(929), __webpack_require__.e(150), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 99479));
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
async function attachFile(store, path, naming) {
	if ((0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__  .v)(naming))
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
	if ((0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__  .v)(extending))
		return {
			refused: `"extends" names a file, but ${extending.name} has no files next to it; write oci://HOST/REPOSITORY@sha256:\u2026`,
		};
	return store.locateFile(target.path, extending);
}
async function locateInRegistry(target, text) {
	if ((0,_core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_1__  .Bl)(target))
		return { address: (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__  .r)(target) };
	const { findPolicySigners } = await Promise.all( [__webpack_require__.e(220), __webpack_require__.e(929), __webpack_require__.e(150), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 99479));
	const signers = await findPolicySigners(text);
	return signers === null
		? {
			refused: '"extends" names a tag, which can change without a review; write the digest, or say under settings.registries.policies.signed-by who must have signed it',
		}
		: { address: (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__  .r)(target, signers) };
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
async function readText(store, address) {
	const content = (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__  .v)(address) ? await store.readArtifact(address) : await store.read(address);
	if (content.kind !== 'bytes')
		return content;
	const { bytes, commit } = content;
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const source = {
			source: address.name,
			get sha256() {
				return (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_2__  .C)(bytes);
			},
			...(commit === null ? {} : { commit }),
		};
		return { kind: 'text', text, source };
	}
	catch {
		return { kind: 'unusable', reason: 'is not UTF-8 text; save it as UTF-8' };
	}
}
function findPolicyLine(files, file, line) {
	const text = files.find(({ path }) => path === file)?.text;
	return text?.split('\n')[line - 1]?.replace(/\r$/, '') ?? null;
}


  }),

  78940:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Yd: () => (  findReadyMade),
	an: () => (  describeNearest)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _core_shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10256);


const TEMPLATE_NAMES = [
	'minimal',
	'recommended',
	'strict',
	'official-only',
	'distroless-runtime',
];
const READY_MADE = /^(?:\.\/)?(?:policies\/)?([a-z-]+?)(?:\.ya?ml)?$/i;
function findReadyMade(typed) {
	const [, name = ''] = READY_MADE.exec(typed) ?? [];
	const exact = TEMPLATE_NAMES.find((each) => each === name.toLowerCase());
	return exact ?? (name === typed && name !== '' ? (0,_core_shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_1__  .SX)(name, TEMPLATE_NAMES) : null);
}
function describeNearest(name, files) {
	const written = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name);
	const near = (0,_core_shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_1__  .SX)(written, files.filter((each) => /\.ya?ml$/i.test(each)));
	if (near === null || near === written)
		return '';
	return `did you mean ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name), near)}?`;
}


  }),

  71907:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	RX: () => (  PROGRAM),
	yZ: () => (  HOME)
  });
const VERSION = '1.0.0';
const HOME = 'https://github.com/base-image-gate/base-image-gate';
const PROGRAM = { version: VERSION, home: HOME };


  })

};
;