"use strict";
exports.id = 940;
exports.ids = [940];
exports.modules = {

  73940:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  keepComment: () => (  keepComment),
  openConversation: () => (  openConversation),
  suggest: () => (  suggest)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var client_fault = __webpack_require__(17088);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/answer-shape.js
var answer_shape = __webpack_require__(38556);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/kept-out.js
var kept_out = __webpack_require__(55107);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/blob-query.js
var blob_query = __webpack_require__(75838);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/pull-request-pages.js




const MAX_PAGES = 100;
async function listNodes(github, repository, pullRequest, { field, nodes, isNode, isPart = () => false, what, name }) {
	const query = `query($owner:String!,$repo:String!,$number:Int!,$after:String){
  repository(owner:$owner,name:$repo){pullRequest(number:$number){${field}(first:100,after:$after){
    nodes{${nodes}} pageInfo{hasNextPage endCursor}}}}}`;
	const isPage = (0,answer_shape .Go)({
		nodes: (0,answer_shape .sh)((0,answer_shape .lq)(isNode)),
		pageInfo: (0,answer_shape .Go)({ hasNextPage: answer_shape .RV, endCursor: (0,answer_shape .lq)(answer_shape .KH) }),
	});
	const found = [];
	let missing = null;
	const asked = new Set();
	let after = null;
	do {
		if (asked.has(after) || asked.size === MAX_PAGES)
			throw new client_fault .Q4('incomplete', `GitHub's list of ${name} does not end.`, client_fault .VW);
		asked.add(after);
		const variables = { ...repository, number: pullRequest, after };
		const { data, errors } = await (0,blob_query .J)(github, what, query, variables);
		const page = data?.repository?.pullRequest?.[field];
		if (page === undefined || page === null)
			throw explainAbsence(errors, what, name);
		(0,answer_shape .eA)(page, isPage, what);
		const shown = page.nodes.filter((node) => node !== null && node !== undefined);
		const isShort = shown.length < page.nodes.length || shown.some(isPart);
		if (isShort && errors !== undefined)
			missing ??= explainAbsence(errors, what, name);
		const { hasNextPage, endCursor } = page.pageInfo;
		const isCutOff = (after !== null && page.nodes.length === 0) || (hasNextPage && endCursor === null);
		if (isCutOff)
			missing ??= new client_fault .Q4('outage', `The gate could not ${what}: a page of ${name} that GitHub promised was empty or not named.`, client_fault .VW);
		found.push(...shown);
		after = hasNextPage ? endCursor : null;
	} while (after !== null);
	return { nodes: found, missing };
}
const REFUSALS = new Set(['FORBIDDEN', 'NOT_FOUND', 'INSUFFICIENT_SCOPES']);
function explainAbsence(errors, what, name) {
	const said = Array.isArray(errors)
		? errors
		: [];
	const refused = said.find((error) => REFUSALS.has(error?.type)) ?? null;
	if (refused !== null) {
		const refusal = (0,kept_out .h)(String(refused.message));
		const why = refusal === null ? '' : `: ${refusal.why}`;
		return new client_fault .Q4('permission', `GitHub does not show ${name} to this token${why}.`);
	}
	const cause = said.length > 0 ? 'GitHub could not finish the query' : "GitHub's answer has an unknown format";
	return new client_fault .Q4('outage', `The gate could not ${what}: ${cause}.`, client_fault .VW);
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/review.js


const isComment = (0,answer_shape .Go)({ body: answer_shape .KH, viewerDidAuthor: answer_shape .RV });
const isWhole = (0,answer_shape .Go)({ comments: (0,answer_shape .Go)({ nodes: (0,answer_shape .sh)(isComment) }) });
const THREADS = {
	field: 'reviewThreads',
	nodes: 'comments(first:1){nodes{body viewerDidAuthor}}',
	isNode: (0,answer_shape .Go)({ comments: (0,answer_shape .Go)({ nodes: (0,answer_shape .sh)((0,answer_shape .lq)(isComment)) }) }),
	isPart: (node) => !isWhole(node),
	what: 'look for its suggestions on the pull request',
	name: 'reviews',
};
async function listOwnLineComments(github, repository, pullRequest) {
	const { nodes, missing } = await listNodes(github, repository, pullRequest, THREADS);
	if (missing !== null)
		throw missing;
	return nodes.flatMap(({ comments }) => comments.nodes.flatMap((comment) => (comment?.viewerDidAuthor === true ? [comment.body] : [])));
}
async function postReview(github, repository, pullRequest, commit, comments) {
	await github.call('post its suggestions', answer_shape .r2, (octokit) => octokit.rest.pulls.createReview({
		...repository,
		pull_number: pullRequest,
		commit_id: commit,
		event: 'COMMENT',
		comments: comments.map((comment) => ({ ...comment, side: 'RIGHT' })),
		request: { retries: 0 },
	}));
}

// EXTERNAL MODULE: ./lib/untyped/src/action/outcome.js + 1 modules
var action_outcome = __webpack_require__(49374);
// EXTERNAL MODULE: ./lib/untyped/src/action/pull-request-move.js + 1 modules
var pull_request_move = __webpack_require__(98705);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/client.js + 3 modules
var client = __webpack_require__(12);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/comment.js




const COMMENTS = {
	field: 'comments',
	nodes: 'databaseId fullDatabaseId body viewerDidAuthor',
	isNode: (0,answer_shape .Go)({ body: answer_shape .KH, viewerDidAuthor: answer_shape .RV }),
	what: 'look for its comment on the pull request',
	name: 'comments',
};
async function listOwnComments(github, repository, pullRequest, isOurs) {
	const { nodes, missing } = await listNodes(github, repository, pullRequest, COMMENTS);
	const own = nodes.filter(({ viewerDidAuthor, body }) => viewerDidAuthor && isOurs(body));
	if (own.length === 0 && missing !== null)
		throw missing;
	return own
		.map(({ fullDatabaseId, databaseId, body }) => ({ id: Number(fullDatabaseId ?? databaseId), body }))
		.sort((one, other) => one.id - other.id);
}
async function updateComment(github, repository, id, body) {
	await github.call('update its comment', answer_shape .r2, (octokit) => octokit.rest.issues.updateComment({ ...repository, comment_id: id, body }));
}
async function createComment(github, repository, pullRequest, body, find) {
	const create = () => github.call('write its comment', answer_shape .r2, (octokit) => octokit.rest.issues.createComment({
		...repository,
		issue_number: pullRequest,
		body,
		request: { retries: 0 },
	}));
	try {
		await create();
	}
	catch (fault) {
		if (!(0,client.mayGoOn)(fault) || fault.kind !== 'outage')
			throw fault;
		if ((await find()).length === 0)
			await create();
	}
}
async function deleteComment(github, repository, id) {
	try {
		await github.call('remove a duplicate of its comment', answer_shape .r2, (octokit) => octokit.rest.issues.deleteComment({ ...repository, comment_id: id }));
	}
	catch (fault) {
		if (!(fault instanceof client_fault .Q4) || fault.kind !== 'missing')
			throw fault;
	}
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/comment-marker.js
var comment_marker = __webpack_require__(52728);
;// CONCATENATED MODULE: ./lib/untyped/src/action/sticky-comment.js




function findComments({ github, repository, pullRequest, commentId, }) {
	return listOwnComments(github, repository, pullRequest, (body) => (0,comment_marker .E)(body, commentId));
}
async function keepOneComment(place, texts, isWanted) {
	const { github, repository } = place;
	const { comments, move } = await look(place);
	if (move !== null)
		return move;
	const [kept, ...others] = comments;
	for (const { id } of others)
		await deleteComment(github, repository, id);
	if (kept !== undefined && isSameText(kept.body, texts.body))
		return 'up to date';
	const written = await write(place, kept, texts.body, isWanted);
	if (written === 'not wanted')
		return written;
	try {
		return (await correct(place, texts, written)) ?? written;
	}
	catch (fault) {
		if (fault instanceof client_fault .Q4)
			return written;
		throw fault;
	}
}
async function look(place) {
	const [comments, now] = await Promise.all([
		(0,pull_request_move .et)(() => findComments(place)),
		(0,pull_request_move .wh)(place, (state) => (0,pull_request_move .JZ)(place, state) === null),
	]);
	return { comments, move: (0,pull_request_move .JZ)(place, now) };
}
async function write(place, kept, body, isWanted) {
	const { github, repository, pullRequest } = place;
	try {
		if (kept !== undefined) {
			await updateComment(github, repository, kept.id, body);
			return 'updated';
		}
	}
	catch (fault) {
		const isGone = fault instanceof client_fault .Q4 && fault.kind === 'missing';
		if (!isGone)
			throw fault;
	}
	if (!isWanted)
		return 'not wanted';
	await createComment(github, repository, pullRequest, body, () => findComments(place));
	return 'written';
}
async function correct(place, { body, overtaken }, written) {
	const { github, repository } = place;
	const { comments, move } = await look(place);
	if (move !== null) {
		const now = await findComments(place);
		const own = now.filter((comment) => isSameText(comment.body, body));
		for (const { id } of own)
			if (written === 'written' || now.length > own.length)
				await deleteComment(github, repository, id);
			else
				await updateComment(github, repository, id, overtaken);
		return move;
	}
	const [kept, ...others] = comments;
	if (kept === undefined)
		return null;
	const isOthers = others.length > 0 && !isSameText(kept.body, body);
	if (isOthers || isSameText(kept.body, overtaken))
		await updateComment(github, repository, kept.id, body);
	for (const { id } of others)
		await deleteComment(github, repository, id);
	return null;
}
function isSameText(one, other) {
	const normalize = (text) => text.replaceAll('\r\n', '\n').trimEnd();
	return normalize(one) === normalize(other);
}

;// CONCATENATED MODULE: ./lib/untyped/src/action/conversation.js





function openConversation(run, { reader, writer }, event) {
	const change = event.kind === 'named' ? event.change : event;
	if (change.kind !== 'change' || change.pullRequest === null)
		return null;
	const { comment, commentId } = run.inputs;
	const { repository, head, pullRequest } = change;
	const { number, baseBranch } = pullRequest;
	const place = { github: writer, repository, pullRequest: number, head, baseBranch, commentId };
	if (comment === 'never')
		return { ...place, found: Promise.resolve([]) };
	return { ...place, found: settle(findComments({ ...place, github: reader })) };
}
async function settle(promise) {
	try {
		return await promise;
	}
	catch (fault) {
		if (fault instanceof client_fault .Q4)
			return fault;
		return new client_fault .Q4('outage', `unknown error: ${String(fault)}`);
	}
}
async function keepComment(run, conversation, outcome) {
	const { comment } = run.inputs;
	if (comment === 'never')
		return;
	const found = await conversation.found;
	const known = found instanceof client_fault .Q4 ? null : found;
	const isWanted = comment === 'always' || isEverybodysBusiness(outcome);
	if (known?.length === 0 && !isWanted)
		return;
	const { renderComment, renderOvertaken } = await Promise.all( [__webpack_require__.e(220), __webpack_require__.e(929), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 4052));
	const context = (0,action_outcome .xT)(run, outcome);
	const body = renderComment(outcome.report, context);
	const [only, ...others] = known ?? [];
	if (only !== undefined && others.length === 0 && isSameText(only.body, body))
		return run.log('The comment on the pull request is up to date.');
	const texts = { body, overtaken: renderOvertaken(context) };
	const kept = await settle(keepOneComment(conversation, texts, isWanted));
	if (kept instanceof client_fault .Q4)
		explain(run, 'comment', kept);
	else if (kept === 'outdated')
		run.log('The pull request has another commit now, whose run writes the comment; this run leaves it alone.');
	else if (kept === 'retargeted')
		run.log('The pull request goes to another branch now, and the run for that branch writes the comment; this run leaves it alone.');
	else if (kept !== 'not wanted')
		run.log(`The comment on the pull request is ${kept}.`);
}
function isEverybodysBusiness(outcome) {
	const { result, report, isPolicyMissing, baselineNeedsReview, preview } = outcome;
	const isWrongPolicy = result === 'error' && (report !== null || isPolicyMissing);
	const isLoosePolicy = preview !== null && (preview.trouble !== null || preview.newlyPass.length > 0);
	return result === 'fail' || isWrongPolicy || baselineNeedsReview || isLoosePolicy;
}
async function suggest(run, conversation, outcome) {
	if (!run.inputs.suggestions || outcome.head === null || outcome.sources.size === 0)
		return;
	const { listSuggestions, omitPosted } = await Promise.all( [__webpack_require__.e(279), __webpack_require__.e(661), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 31646));
	const suggestions = listSuggestions(outcome, run.inputs.commentId);
	if (suggestions.length === 0)
		return;
	const { github, repository, pullRequest } = conversation;
	const { sha } = outcome.head;
	const post = async () => {
		const texts = await listOwnLineComments(github, repository, pullRequest);
		const fresh = omitPosted(suggestions, texts);
		if (fresh.length === 0)
			return 0;
		const now = await (0,pull_request_move .wh)(conversation, (state) => (0,pull_request_move .JZ)(conversation, state) === null);
		if ((0,pull_request_move .JZ)(conversation, now) !== null)
			return 0;
		await postReview(github, repository, pullRequest, sha, fresh);
		return fresh.length;
	};
	const posted = await settle(post());
	if (posted instanceof client_fault .Q4)
		explain(run, 'suggestions', posted);
	else
		run.log(`${posted} suggestions posted.`);
}
function explain(run, what, fault) {
	run.notice(`No ${what} on the pull request: ${describeRefusal(fault)}`);
}
const ELSEWHERE = 'the job summary has everything';
function describeRefusal({ kind, status, answer, message, isWrite }) {
	if (/\blocked\b/i.test(answer))
		return `its conversation is locked, and this token cannot comment until it is unlocked; ${ELSEWHERE}.`;
	if (status === 401)
		return `the token was rejected: it has expired or was revoked; ${ELSEWHERE}.`;
	if (isWrite && (kind === 'permission' || kind === 'missing'))
		return `the token cannot write here, as on pull requests from forks and Dependabot; ${ELSEWHERE}.`;
	return `${message} ${ELSEWHERE[0]?.toUpperCase()}${ELSEWHERE.slice(1)}.`;
}


  }),

  98705:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  et: () => (  askAgain),
  wh: () => (  confirmState),
  JZ: () => (  findMove)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/client.js + 3 modules
var client = __webpack_require__(12);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/answer-shape.js
var answer_shape = __webpack_require__(38556);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/pull-request.js

const isPullRequest = (number) => (0,answer_shape .Go)({
	data: (0,answer_shape .Go)({
		number: (0,answer_shape .HS)(number),
		head: (0,answer_shape .Go)({ sha: answer_shape .KH }),
		base: (0,answer_shape .Go)({ ref: answer_shape .KH }),
	}),
});
async function readPullRequest(github, repository, pullRequest) {
	const shape = isPullRequest(pullRequest);
	const { data } = await github.call('read where the pull request stands', shape, (octokit) => octokit.rest.pulls.get({ ...repository, pull_number: pullRequest }));
	return { head: data.head.sha, baseBranch: data.base.ref };
}

;// CONCATENATED MODULE: ./lib/untyped/src/action/pull-request-move.js


function findMove({ head, baseBranch }, now) {
	if (now.head !== head)
		return 'outdated';
	return baseBranch === null || now.baseBranch === baseBranch ? null : 'retargeted';
}
async function confirmState({ github, repository, pullRequest }, isExpected) {
	const ask = () => askAgain(() => readPullRequest(github, repository, pullRequest));
	const first = await ask();
	if (isExpected(first))
		return first;
	const second = await ask();
	return isExpected(second) ? ask() : second;
}
async function askAgain(ask) {
	try {
		return await ask();
	}
	catch (fault) {
		if (!(0,client.mayGoOn)(fault) || fault.kind === 'incomplete')
			throw fault;
		return ask();
	}
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

  52728:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  renderMarker),
	E: () => (  findMarker)
  });
function renderMarker(commentId) {
	const id = encodeURIComponent(commentId.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
	return `<!-- base-image-gate:${id} -->`;
}
function findMarker(body, commentId) {
	return body.split(/\r?\n/, 1)[0] === renderMarker(commentId);
}


  })

};
;