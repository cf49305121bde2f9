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
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/blob-query.js
var blob_query = __webpack_require__(75838);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/pull-request-pages.js



const MAX_PAGES = 100;
async function listNodes(github, repository, pullRequest, { field, nodes, isNode, what, name }) {
    const query = `query($owner:String!,$repo:String!,$number:Int!,$after:String){
  repository(owner:$owner,name:$repo){pullRequest(number:$number){${field}(first:100,after:$after){
    nodes{${nodes}} pageInfo{hasNextPage endCursor}}}}}`;
    const isPage = (0,answer_shape .Go)({
        nodes: (0,answer_shape .sh)((0,answer_shape .lq)(isNode)),
        pageInfo: (0,answer_shape .Go)({ hasNextPage: answer_shape .RV, endCursor: (0,answer_shape .lq)(answer_shape .KH) }),
    });
    const found = [];
    const asked = new Set();
    let after = null;
    do {
        if (asked.has(after) || asked.size === MAX_PAGES)
            throw new client_fault .Q4('incomplete', `GitHub's list of ${name} does not end.`, client_fault .VW);
        asked.add(after);
        const variables = { ...repository, number: pullRequest, after };
        const { data } = await (0,blob_query .J)(github, what, query, variables);
        const page = data?.repository?.pullRequest?.[field];
        if (page === undefined || page === null)
            throw new client_fault .Q4('permission', `GitHub does not show ${name} to this token.`);
        (0,answer_shape .eA)(page, isPage, what);
        found.push(...page.nodes.filter((node) => node !== null && node !== undefined));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/review.js


const isComment = (0,answer_shape .Go)({ body: answer_shape .KH, viewerDidAuthor: answer_shape .RV });
const THREADS = {
    field: 'reviewThreads',
    nodes: 'comments(first:1){nodes{body viewerDidAuthor}}',
    isNode: (0,answer_shape .Go)({ comments: (0,answer_shape .Go)({ nodes: (0,answer_shape .sh)((0,answer_shape .lq)(isComment)) }) }),
    what: 'look for its suggestions on the pull request',
    name: 'reviews',
};
async function listOwnLineComments(github, repository, pullRequest) {
    const threads = await listNodes(github, repository, pullRequest, THREADS);
    return threads.flatMap(({ comments }) => comments.nodes.flatMap((comment) => (comment?.viewerDidAuthor === true ? [comment.body] : [])));
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
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/client.js + 2 modules
var client = __webpack_require__(72721);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/comment.js




const COMMENTS = {
    field: 'comments',
    nodes: 'databaseId fullDatabaseId body viewerDidAuthor',
    isNode: (0,answer_shape .Go)({ body: answer_shape .KH, viewerDidAuthor: answer_shape .RV }),
    what: 'look for its comment on the pull request',
    name: 'comments',
};
const PULL_REQUEST = (0,answer_shape .Go)({
    data: (0,answer_shape .Go)({ head: (0,answer_shape .Go)({ sha: answer_shape .KH }), base: (0,answer_shape .Go)({ ref: answer_shape .KH }) }),
});
async function listOwnComments(github, repository, pullRequest, isOurs) {
    const comments = await listNodes(github, repository, pullRequest, COMMENTS);
    return comments
        .filter(({ viewerDidAuthor, body }) => viewerDidAuthor && isOurs(body))
        .map(({ fullDatabaseId, databaseId, body }) => ({ id: Number(fullDatabaseId ?? databaseId), body }))
        .sort((one, other) => one.id - other.id);
}
async function readPullRequest(github, repository, pullRequest) {
    const { data } = await github.call('read the head of the pull request', PULL_REQUEST, (octokit) => octokit.rest.pulls.get({ ...repository, pull_number: pullRequest }));
    return { head: data.head.sha, baseBranch: data.base.ref };
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
async function findMove(place) {
    const { github, repository, pullRequest, head, baseBranch } = place;
    const now = await readPullRequest(github, repository, pullRequest);
    if (now.head !== head)
        return 'outdated';
    return baseBranch !== null && now.baseBranch !== baseBranch ? 'retargeted' : null;
}
async function keepOneComment(place, body, isWanted) {
    const { github, repository } = place;
    const [move, comments] = await Promise.all([findMove(place), findComments(place)]);
    if (move !== null)
        return move;
    const [kept, ...others] = comments;
    if (kept === undefined)
        return isWanted ? create(place, body) : 'not wanted';
    for (const { id } of others)
        await deleteComment(github, repository, id);
    if (isSameText(kept.body, body))
        return 'up to date';
    try {
        await updateComment(github, repository, kept.id, body);
        return 'updated';
    }
    catch (fault) {
        const isGone = fault instanceof client_fault .Q4 && fault.kind === 'missing';
        if (!isGone)
            throw fault;
        return isWanted ? create(place, body) : 'not wanted';
    }
}
async function create(place, body) {
    const { github, repository, pullRequest } = place;
    const find = () => findComments(place);
    await createComment(github, repository, pullRequest, body, find);
    const [kept, ...others] = await find();
    if (kept === undefined || others.length === 0 || (await findMove(place)) !== null)
        return 'written';
    if (!isSameText(kept.body, body))
        await updateComment(github, repository, kept.id, body);
    for (const { id } of others)
        await deleteComment(github, repository, id);
    return 'written';
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
    const { comment, suggestions, commentId } = run.inputs;
    if (comment === 'never' && !suggestions)
        return null;
    const { repository, head, pullRequest } = change;
    const { number, baseBranch } = pullRequest;
    const place = { github: writer, repository, pullRequest: number, head, baseBranch, commentId };
    return {
        ...place,
        found: comment === 'never' ? Promise.resolve([]) : settle(findComments({ ...place, github: reader })),
    };
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
    const { renderComment } = await Promise.all( [__webpack_require__.e(47), __webpack_require__.e(969), __webpack_require__.e(52)]).then(__webpack_require__.bind(__webpack_require__, 4052));
    const body = renderComment(outcome.report, (0,action_outcome .xT)(run, outcome));
    const [only, ...others] = known ?? [];
    if (only !== undefined && others.length === 0 && isSameText(only.body, body))
        return run.log('The comment on the pull request is up to date.');
    const kept = await settle(keepOneComment(conversation, body, isWanted));
    if (kept instanceof client_fault .Q4)
        explain(run, 'comment', kept);
    else if (kept === 'outdated')
        run.log('The pull request has a newer commit, whose run writes the comment; this run does not touch it.');
    else if (kept === 'retargeted')
        run.log('The pull request goes to another branch now, and the run for that branch writes the comment; this run does not touch it.');
    else if (kept !== 'not wanted')
        run.log(`The comment on the pull request is ${kept}.`);
}
function isEverybodysBusiness({ result, report, isPolicyMissing, loosensBaseline }) {
    const isWrongPolicy = result === 'error' && (report !== null || isPolicyMissing);
    return result === 'fail' || isWrongPolicy || loosensBaseline;
}
async function suggest(run, conversation, outcome) {
    if (!run.inputs.suggestions || outcome.head === null || outcome.sources.size === 0)
        return;
    const { listSuggestions, omitPosted } = await Promise.all( [__webpack_require__.e(279), __webpack_require__.e(222), __webpack_require__.e(572)]).then(__webpack_require__.bind(__webpack_require__, 95575));
    const suggestions = listSuggestions(outcome, run.inputs.commentId);
    if (suggestions.length === 0)
        return;
    const { github, repository, pullRequest } = conversation;
    const { sha } = outcome.head;
    const post = async () => {
        const fresh = omitPosted(suggestions, await listOwnLineComments(github, repository, pullRequest));
        if (fresh.length === 0 || (await findMove(conversation)) !== null)
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