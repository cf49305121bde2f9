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

  38556:
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
  var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17088);

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

  72721:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  mayGoOn: () => (  mayGoOn),
  openGitHub: () => (  openGitHub)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 2 modules
var utils = __webpack_require__(47176);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(11267);
// EXTERNAL MODULE: ./lib/untyped/src/io/proxied-fetch.js
var proxied_fetch = __webpack_require__(3020);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/answer-shape.js
var answer_shape = __webpack_require__(38556);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/api-address.js
var api_address = __webpack_require__(95989);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var client_fault = __webpack_require__(17088);
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
            if (error instanceof client_fault .Q4 || error instanceof client_fault .dV)
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
        throw new client_fault .dV('the answer is empty');
    const { errors } = value;
    if (Array.isArray(errors) && !errors.every(hasMessage))
        throw new client_fault .dV('the answer has an unknown format');
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

// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/rate-limit.js
var rate_limit = __webpack_require__(64802);
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
    if (response === undefined || status === undefined)
        return null;
    const { headers } = response;
    if (!(0,rate_limit .a)({ status, header: (name) => headers[name], message }))
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

  64802:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  isRateLimit)
  });
function isRateLimit({ status, header, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return ((header('retry-after') ?? null) !== null ||
        header('x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(message));
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
    I3: () => (  checkName),
    L7: () => (  FOLDER),
    SF: () => (  isMode),
    VQ: () => (  formatMode),
    aO: () => (  checkFolders),
    nT: () => (  listTree),
    p$: () => (  checkFolder)
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
function checkName(path, isTaken) {
    if (!isTaken && !path.includes('\ufffd'))
        return;
    throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__  .Q4('names', isTaken
        ? `GitHub lists two files as ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_5__  .A)(path)}, so one of them cannot be read.`
        : `The name of ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_5__  .A)(path)} is not UTF-8. GitHub lists another name, which a second file could have, so the list of files cannot be proved.`);
}
function checkFolders(entries, sha, commit, prefix) {
    const wrong = (0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_2__  .h)(entries, sha);
    if (wrong !== null)
        throw explainWrong(prefix + wrong, commit);
}
function checkFolder({ entries }, sha, commit, prefix) {
    if ((0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_2__  .x)(entries, sha))
        return;
    for (const { path } of entries)
        checkName(prefix + path, false);
    throw explainWrong(prefix, commit);
}
function explainWrong(folder, commit) {
    return new _client_fault_js__WEBPACK_IMPORTED_MODULE_1__  .Q4('incomplete', `What GitHub lists in the folder ${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_5__  .A)(folder || '/')} of \`${commit}\` is not what the commit has there: it does not add up to the name of the tree.`, {
        title: "GitHub's answer is not the tree that the commit names",
        turn: 'Nobody has to change anything: re-run this job. If it happens again, change a file of that folder, so that git writes its list anew, and report it.',
    });
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
    const [{ getProxyUrl }, undici] = await Promise.all([Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 44942)), Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19))]);
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