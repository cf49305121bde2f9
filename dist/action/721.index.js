"use strict";
exports.id = 721;
exports.ids = [721,20];
exports.modules = {

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


  })

};
;