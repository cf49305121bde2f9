"use strict";
exports.id = 614;
exports.ids = [614,721,20];
exports.modules = {

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

  8556:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Et: () => (  isNumber),
    Go: () => (  hasShape),
    KH: () => (  isText),
    ON: () => (  isLike),
    RV: () => (  isFlag),
    eA: () => (  checkShape),
    lq: () => (  optional),
    r2: () => (  isAnything),
    sh: () => (  isListOf)
  });
  var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7088);

const isText = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number';
const isFlag = (value) => typeof value === 'boolean';
const isAnything = () => true;
const optional = (shape) => (value) => value === undefined || value === null || shape(value);
const isLike = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const isListOf = (shape) => (value) => Array.isArray(value) && value.every(shape);
const hasShape = (fields) => (value) => typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, shape]) => shape(value[name]));
function checkShape(value, shape, what) {
    if (shape(value))
        return value;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4('outage', `The gate could not ${what}: GitHub's answer has an unknown format.`, {
        title: 'GitHub gave an answer that cannot be used',
    });
}


  }),

  2721:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  mayGoOn: () => (  mayGoOn),
  openGitHub: () => (  openGitHub)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 2 modules
var utils = __webpack_require__(7176);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/untyped/src/io/proxied-fetch.js
var proxied_fetch = __webpack_require__(3020);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/answer-shape.js
var answer_shape = __webpack_require__(8556);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/api-address.js
var api_address = __webpack_require__(5989);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var client_fault = __webpack_require__(7088);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/client/guarded-fetch.js


const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 307, 308]);
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
            if (error instanceof client_fault .Q4)
                throw error;
            throw new Error(describeFailure(error));
        }
    };
}
function limitTry({ total, remaining }) {
    return Math.max(1, Math.floor(Math.min(total / 5, Math.max(remaining() / 2, Math.min(remaining(), 1000)))));
}
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
function copyResponse({ status, statusText, headers, url }, body, text) {
    return { status, statusText, headers, url, body, text: () => Promise.resolve(text) };
}
function parse(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Error('the answer is truncated');
    }
    if (typeof value !== 'object' || value === null)
        throw new Error('the answer is empty');
    const { errors } = value;
    if (Array.isArray(errors) && !errors.every(hasMessage))
        throw new Error('the answer has an unknown format');
    return value;
}
const hasMessage = (0,answer_shape .Go)({ message: answer_shape .KH });
function describeEnd(deadline) {
    const seconds = Math.round(deadline.total / 1000);
    return new client_fault .Q4('deadline', `GitHub did not answer in time: the run stops after ${seconds} seconds.`);
}
function describeFailure(error) {
    if (!(error instanceof Error))
        return 'the connection failed';
    if (error.name === 'TimeoutError' || error.name === 'AbortError')
        return 'no answer in time';
    const cause = error.cause;
    if (cause instanceof Error && cause.message !== '')
        return cause.message;
    return error instanceof TypeError ? 'the request could not be sent' : error.message;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/client/limits.js

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
const UNKNOWN_WAIT = 60;
const MAX_CONCURRENT = 8;
const MAX_TRIES = 5;
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
    headers[client_fault .QZ] = String(Math.ceil(now + wait));
    return wait;
}
function readWait(headers, now, isFirst) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const seconds = Number(after);
        const wait = Number.isFinite(seconds) ? seconds : Date.parse(String(after)) / 1000 - now;
        if (Number.isFinite(wait))
            return wait;
    }
    const reset = Number(headers['x-ratelimit-reset']) + 1;
    if (headers['x-ratelimit-remaining'] === undefined || !Number.isFinite(reset))
        return UNKNOWN_WAIT;
    if (reset > now)
        return reset - now;
    return isFirst ? 1 : UNKNOWN_WAIT;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/client/client.js









const GatedOctokit = dist_src .E.plugin(limitRequests, dist_bundle .L);
function openGitHub({ token, address: baseUrl, deadline }) {
    const { request = {} } = utils .NT;
    const octokit = new GatedOctokit({
        ...(0,utils .EG)(token),
        baseUrl,
        deadline,
        userAgent: 'base-image-gate',
        log: { debug() { }, info() { }, warn() { }, error() { } },
        request: {
            fetch: guardFetch(openLater(request.fetch), baseUrl, deadline),
            parseSuccessResponseBody: false,
        },
        retry: {
            doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
            retries: 3,
            retryAfterBaseValue: deadline.total / 60,
        },
    });
    return {
        deadline,
        async call(what, shape, request) {
            try {
                const answer = await deadline.race(request(octokit), () => describeEnd(deadline));
                return (0,answer_shape .eA)(answer, shape, what);
            }
            catch (error) {
                throw (0,client_fault .ec)(error, what, baseUrl === api_address .P ? null : baseUrl);
            }
        },
    };
}
function openLater(plain) {
    const opened = (0,proxied_fetch.openFetch)(process.env, plain);
    return async (url, init) => (await opened)(url, init);
}
function mayGoOn(fault) {
    return fault instanceof client_fault .Q4 && fault.kind !== 'deadline' && fault.kind !== 'rate-limit';
}


  }),

  5676:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  isBlob)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function isBlob(bytes, sha) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(sha.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha;
}


  }),

  5838:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  sendQuery),
    N: () => (  queryBlobs)
  });
  var _core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4771);
  var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
  var _client_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7088);
  var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3508);
  var _blob_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5676);
  var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8673);






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
    const failed = listFailed(errors);
    if (objects === null || objects === undefined || failed === null)
        return requests.map(() => ({ kind: 'unknown' }));
    return requests.map((request, index) => {
        const object = objects[`b${index}`];
        if (failed.has(`b${index}`) || object === undefined)
            return { kind: 'unknown' };
        if (object === null)
            return { kind: 'absent' };
        if ('commit' in request)
            return readFile(object);
        return isBlobAnswer(object) && object.oid === request.sha ? readAnswer(object) : { kind: 'unknown' };
    });
}
function listFailed(errors) {
    if (errors === undefined || errors === null)
        return new Set();
    if (!Array.isArray(errors))
        return null;
    return new Set(errors.map((error) => error?.path?.[1]));
}
function readFile(answer) {
    if (!isFileAnswer(answer))
        return { kind: 'unknown' };
    const { file } = answer;
    if (file === null || file.object === null || !(0,_core_tree_tree_entry_js__WEBPACK_IMPORTED_MODULE_4__  .$W)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__  .fy)(file.mode)))
        return { kind: 'absent' };
    return readAnswer(file.object);
}
const BLOB = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ __typename: _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .KH, oid: (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .ON)(_repository_js__WEBPACK_IMPORTED_MODULE_5__  .cJ) });
const FILE = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ mode: _tree_js__WEBPACK_IMPORTED_MODULE_3__  .SF, object: (value) => value === null || BLOB(value) });
const isBlobAnswer = (value) => BLOB(value);
const WITH_FILE = (0,_client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Go)({ file: (value) => value === null || FILE(value) });
const isFileAnswer = (value) => WITH_FILE(value);
function readAnswer({ __typename, oid, text, isBinary, isTruncated }) {
    if (__typename !== 'Blob')
        return { kind: 'absent' };
    if (isBinary === true || isTruncated === true || typeof text !== 'string')
        return { kind: 'other', sha: oid };
    const bytes = Buffer.from(text, 'utf8');
    return (0,_blob_hash_js__WEBPACK_IMPORTED_MODULE_2__  .q)(bytes, oid) ? { kind: 'bytes', bytes } : { kind: 'other', sha: oid };
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

  2345:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  noteCommit),
    H: () => (  findTreeOf)
  });
  var _client_answer_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);
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

  8673:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  I3: () => (  checkName),
  Cn: () => (  findTreeEntry),
  SF: () => (  isMode),
  rR: () => (  loadTree),
  rB: () => (  openTree),
  fy: () => (  toMode)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/tree/tree-entry.js
var tree_entry = __webpack_require__(4771);
// EXTERNAL MODULE: ./lib/untyped/src/io/quoted-name.js
var quoted_name = __webpack_require__(2664);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/answer-shape.js
var answer_shape = __webpack_require__(8556);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var fault = __webpack_require__(7088);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/repository.js
var repository = __webpack_require__(3508);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/files/commit-trees.js
var commit_trees = __webpack_require__(2345);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/files/tree-hash.js

const FOLDER = '040000';
const PLAIN = (mode) => (mode === FOLDER ? '40000' : mode);
const PADDED = (mode) => mode;
const shared = (spell) => (mode) => spell(mode)
    .replace(/^100644$/, '100664')
    .replace(/^100755$/, '100775');
const OLD = [PADDED, shared(PLAIN), shared(PADDED)];
function isTree(entries, sha, prefix = '') {
    const sorted = sortEntries(entries);
    const fits = (spell) => hashEntries(sorted, prefix.length, sha.length, spell) === sha;
    return fits(PLAIN) || OLD.some(fits);
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
function hashEntries(entries, start, digits, spell) {
    const length = entries.reduce((sum, { path }) => sum + path.length * 3 + 8 + digits / 2, 0);
    const bytes = Buffer.allocUnsafe(length);
    let at = 0;
    for (const { path, mode, sha } of entries) {
        at += bytes.write(`${spell(mode)} `, at, 'latin1');
        at += bytes.write(path.slice(start), at, 'utf8');
        bytes[at++] = 0;
        at += bytes.write(sha, at, 'hex');
    }
    const hash = (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1');
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

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/files/tree.js







const tree_FOLDER = '040000';
const MODE = /^(?:040000|100[0-7]{3}|120000|160000)$/;
const isMode = (value) => typeof value === 'number' && MODE.test(formatMode(value));
const formatMode = (mode) => mode.toString(8).padStart(6, '0');
function toMode(mode) {
    const text = formatMode(mode);
    return text === tree_FOLDER ? null : text;
}
const MAX_REQUESTS = 300;
const TYPES = { [tree_FOLDER]: 'tree', [tree_entry .NG]: 'commit' };
const ENTRY = (0,answer_shape .Go)({
    path: (0,answer_shape .ON)(/^[^/]/),
    mode: (0,answer_shape .ON)(MODE),
    type: answer_shape .KH,
    sha: (0,answer_shape .ON)(repository .cJ),
    size: (0,answer_shape .lq)(answer_shape .Et),
});
const isEntry = (value) => {
    if (!ENTRY(value))
        return false;
    const { mode, type } = value;
    return type === (TYPES[mode] ?? 'blob');
};
const LISTING = (0,answer_shape .Go)({ data: (0,answer_shape .Go)({ tree: (0,answer_shape .sh)(isEntry) }) });
async function openTree(github, repository, commit) {
    const listing = await listTree(github, repository, commit, true);
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
        (0,commit_trees .H)(github, repository, commit),
    ]);
    return tree.walk();
}
async function confirmListing(github, repository, commit, { entries }) {
    checkFolders(entries, await (0,commit_trees .H)(github, repository, commit), commit, '');
}
function checkFolders(entries, sha, commit, prefix) {
    const wrong = findWrongFolder(entries, sha);
    if (wrong !== null)
        throw explainWrong(prefix + wrong, commit);
}
function checkFolder({ entries }, sha, commit, prefix) {
    if (!isTree(entries, sha))
        throw explainWrong(prefix, commit);
}
function explainWrong(folder, commit) {
    return new fault .Q4('incomplete', `What GitHub lists in the folder ${(0,quoted_name .A)(folder || '/')} of \`${commit}\` is not what the commit has there: it does not add up to the name of the tree.`, {
        title: "GitHub's answer is not the tree that the commit names",
        turn: 'Nobody has to change anything: re-run this job. If it happens again, change a file of that folder, so that git writes its list anew, and report it.',
    });
}
async function walkTree(github, repository, commit, first) {
    const tree = new Map();
    let requests = 0;
    const list = async (sha, recursive) => {
        requests += 1;
        if (requests > MAX_REQUESTS)
            throw new fault .Q4('incomplete', `The tree of \`${commit}\` is too large for GitHub to list.`);
        return listTree(github, repository, sha, recursive);
    };
    const walk = async (sha, prefix, known) => {
        const whole = known ?? (await list(sha, true));
        const name = sha === commit ? await (0,commit_trees .H)(github, repository, commit) : sha;
        if (!whole.truncated) {
            addEntries(tree, whole, prefix);
            checkFolders(whole.entries, name, commit, prefix);
            return;
        }
        const folder = await list(sha, false);
        if (folder.truncated)
            throw new fault .Q4('incomplete', `The folder ${(0,quoted_name .A)(prefix || '/')} is too large for GitHub to list.`);
        addEntries(tree, folder, prefix);
        checkFolder(folder, name, commit, prefix);
        const folders = folder.entries.filter(({ mode }) => mode === tree_FOLDER);
        await Promise.all(folders.map((entry) => walk(entry.sha, `${prefix}${entry.path}/`)));
    };
    await walk(commit, '', first);
    return tree;
}
function addEntries(tree, { entries }, prefix) {
    for (const { path, mode, sha, size } of entries) {
        if (mode === tree_FOLDER)
            continue;
        const name = prefix + path;
        checkName(name, tree.has(name));
        tree.set(name, { mode, sha, size: size ?? null });
    }
}
function checkName(path, isTaken) {
    if (!isTaken && !path.includes('\ufffd'))
        return;
    throw new fault .Q4('names', isTaken
        ? `GitHub lists two files as ${(0,quoted_name .A)(path)}, so one of them cannot be read.`
        : `The name of ${(0,quoted_name .A)(path)} is not UTF-8, so GitHub cannot tell the file from others.`);
}
async function findTreeEntry(github, repository, commit, path) {
    let sha = commit;
    const segments = path.split('/');
    for (const [index, segment] of segments.entries()) {
        let listing;
        try {
            listing = await listTree(github, repository, sha, false);
        }
        catch (error) {
            if (index === 0 && error instanceof fault .Q4 && error.kind === 'missing')
                return 'no-commit';
            throw error;
        }
        if (listing.truncated)
            throw new fault .Q4('incomplete', `The folder of ${(0,quoted_name .A)(path)} is too large for GitHub to list.`);
        if (index > 0)
            checkFolder(listing, sha, commit, `${segments.slice(0, index).join('/')}/`);
        const entry = listing.entries.find((candidate) => candidate.path === segment);
        if (entry === undefined)
            return null;
        if (index === segments.length - 1)
            return entry.mode === tree_FOLDER ? null : { mode: entry.mode, sha: entry.sha, size: entry.size ?? null };
        if (entry.mode !== tree_FOLDER)
            return null;
        sha = entry.sha;
    }
    return null;
}
async function listTree(github, repository, sha, recursive) {
    const what = 'list the files of the commit';
    const { data } = await github.call(what, LISTING, (octokit) => octokit.rest.git.getTree({ ...repository, tree_sha: sha, ...(recursive ? { recursive: 'true' } : {}) }));
    return { entries: data.tree, truncated: data.truncated !== false };
}


  }),

  3020:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    openFetch: () => (  openFetch)
  });
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const OPENING = 5000;
async function openFetch(environment, plain = fetch) {
    if (VARIABLES.every((name) => !environment[name]))
        return plain;
    const [{ getProxyUrl }, undici] = await Promise.all([Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 4942)), Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19))]);
    const agents = new Map();
    const openAgent = (uri) => new undici.ProxyAgent({
        uri,
        clientFactory(origin, options) {
            const pool = new undici.Pool(origin, options);
            const connect = pool.connect.bind(pool);
            pool.connect = (async (request) => {
                try {
                    return await connect({ ...request, signal: AbortSignal.timeout(OPENING) });
                }
                catch (error) {
                    throw describeEnd(error);
                }
            });
            return pool;
        },
    });
    return async (address, init) => {
        const proxy = getProxyUrl(address);
        if (proxy === '')
            return plain(address, init);
        const dispatcher = agents.get(proxy) ?? openAgent(proxy);
        agents.set(proxy, dispatcher);
        const options = { ...init, dispatcher };
        return (await undici.fetch(address, options));
    };
}
function describeEnd(error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'UND_ERR_SOCKET' && code !== 'UND_ERR_INFO')
        return error;
    return Object.assign(new Error('the proxy closed the connection'), { code: 'ECONNRESET' });
}


  }),

  2664:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  quoteName)
  });
const MAX_LENGTH = 200;
function quoteName(name) {
    const shown = name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH)}\u2026` : name;
    return `\`${shown.replaceAll('`', "'")}\``;
}


  })

};
;