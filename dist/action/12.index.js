"use strict";
exports.id = 12;
exports.ids = [12,20];
exports.modules = {

  38556:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Et: () => (  isNumber),
	Go: () => (  hasShape),
	HS: () => (  isExactly),
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
const isExactly = (expected) => (value) => value === expected;
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

  12:
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
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/kept-out.js
var kept_out = __webpack_require__(55107);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/rate-limit.js
var rate_limit = __webpack_require__(64802);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/client/failed-call.js



function isWriting({ request }) {
	return request?.method !== 'GET' && request?.url?.endsWith('/graphql') === false;
}
const RENEW_TOKEN = 'Maintainer of the workflow: use a `token` that has not expired or been revoked, or leave the input out.';
const ANSWERS = new Map([
	[401, ['permission', ', the token was rejected']],
	[403, ['permission', ', not allowed']],
	[404, ['missing', ', not found']],
	[410, ['missing', ', not found']],
	[451, ['permission', ', not allowed']],
]);
const CHECK_ADDRESS = 'Maintainer of the workflow: check that it exists, and that the token can read it (`permissions: contents: read`). If everything is said to be missing, GITHUB_API_URL may be wrong.';
const TOO_LARGE = {
	title: 'a file is too large for GitHub to send',
	turn: 'Owner of the repository: make the file smaller, or leave it out with `settings.ignore` of the policy.',
};
const UNKNOWN_HOST = {
	title: 'the host in GITHUB_API_URL is not known',
	turn: 'Administrator of the runner: correct GITHUB_API_URL (for GitHub Enterprise Server `https://HOST/api/v3`), or let the runner find the name of its host.',
	retry: 'If the name was known before: re-run this job in a few minutes.',
};
const SECONDARY_LIMIT = { title: "GitHub's secondary rate limit is exceeded", retry: client_fault .s_ };
function isTooLarge(data) {
	const errors = data?.errors;
	return (Array.isArray(errors) &&
		errors.some((each) => each?.code === 'too_large'));
}
function toFault(error, what, address) {
	if (error instanceof client_fault .Q4)
		return error;
	if (!(error instanceof Error))
		throw error;
	if (error.cause instanceof client_fault .Q4)
		return error.cause;
	const { status, response, message } = error;
	const start = `The gate could not ${what}: `;
	if (error instanceof TypeError)
		return new client_fault .Q4('outage', `${start}GitHub's answer has an unknown format.`, client_fault .VW);
	if (status === undefined)
		throw error;
	const place = address === null ? '' : ` GITHUB_API_URL is \`${address}\`.`;
	if (response === undefined && address !== null) {
		if (error.cause instanceof client_fault .J6)
			return new client_fault .Q4('address', `${start}the answer did not come from GitHub's API: ${message}.${place}`);
		if (error.cause instanceof client_fault .dP)
			return new client_fault .Q4('address', `${start}${message}.${place}`, UNKNOWN_HOST);
	}
	if (response === undefined)
		return new client_fault .Q4('outage', `${start}${message}.${place}`, error.cause instanceof client_fault .dV ? client_fault .VW : {});
	const { headers = {} } = response;
	const limit = headers[rate_limit .QZ];
	if (limit !== undefined) {
		const retryAt = limit === rate_limit .nO ? null : new Date(Number(limit) * 1000);
		const remaining = String(headers['x-ratelimit-remaining'] ?? '0');
		const told = response.status === 200 ? '' : ` (${status})`;
		const [cause, details] = (0,rate_limit .gp)(message) || remaining !== '0'
			? ['GitHub accepts no more requests in so short a time', SECONDARY_LIMIT]
			: ['this token has used up its requests for now', {}];
		return new client_fault .Q4('rate-limit', `${start}${cause}${told}.`, { retryAt, status, ...details });
	}
	const [kind, meaning] = ANSWERS.get(status) ?? ['outage', ''];
	const isApi = /^application\/json\b/i.test(String(headers['content-type'] ?? ''));
	if (kind !== 'outage' && !isApi)
		return new client_fault .Q4('address', `${start}the answer (${status}) did not come from GitHub's API.${place}`, {
			status,
		});
	if (status === 403 && isTooLarge(response.data))
		return new client_fault .Q4('input', `${start}it is too large for GitHub to send.`, {
			status,
			...TOO_LARGE,
		});
	const refusal = kind === 'permission' ? (0,kept_out .h)(message) : null;
	if (refusal !== null) {
		const { why, title, turn } = refusal;
		return new client_fault .Q4(kind, `${start}GitHub answered ${status}, ${why}.`, { status, title, turn });
	}
	const told = response.status === 200 ? 'GitHub could not finish the query' : `GitHub answered ${status}${meaning}`;
	return new client_fault .Q4(kind, `${start}${told}.`, {
		status,
		answer: message,
		isWrite: isWriting(error),
		...(kind === 'outage' ? { title: 'GitHub answered with an error' } : {}),
		...(status === 401 ? { turn: RENEW_TOKEN } : {}),
		...(kind === 'missing' && address !== null ? { turn: CHECK_ADDRESS } : {}),
	});
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/client/guarded-fetch.js


const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 307, 308]);
function guardFetch(fetch, baseUrl, deadline) {
	const { origin } = new URL(baseUrl);
	async function send(url, init, redirects) {
		const target = new URL(url);
		if (target.origin !== origin)
			throw new client_fault .J6(`refused to contact ${target.host}, which is not GitHub's API`);
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
			if (OWN_ERRORS.some((kind) => error instanceof kind))
				throw error;
			const Kind = isUnknownHost(error) ? client_fault .dP : Error;
			throw new Kind(describeFailure(error));
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
			throw new client_fault .J6('the answer is not JSON');
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
const OWN_ERRORS = [client_fault .Q4, client_fault .dV, client_fault .J6];
function isUnknownHost(error) {
	const cause = error instanceof Error ? error.cause : undefined;
	return cause?.code === 'ENOTFOUND';
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
const LONGEST_WAIT = 24 * 60 * 60;
const MAX_CONCURRENT = 8;
const MAX_TRIES = 5;
const limitRequests = (octokit, options) => {
	const deadline = options['deadline'];
	const lane = openLane(MAX_CONCURRENT);
	octokit.hook.wrap('request', async (request, given) => {
		for (let tries = 1;; tries += 1) {
			try {
				const response = await lane(async () => request(given));
				const limit = findQueryLimit(response.data);
				if (limit === null)
					return response;
				throw Object.assign(new Error(limit), { status: 429, response });
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
function findQueryLimit(data) {
	const errors = data?.errors;
	if (!Array.isArray(errors))
		return null;
	const limit = errors.find((error) => error?.type === 'RATE_LIMITED' ||
		(error?.type === undefined && (0,rate_limit .gp)(String(error?.message))));
	return limit === undefined ? null : String(limit.message);
}
function markLimit({ status, response, message }, isFirst) {
	if (response === undefined || status === undefined)
		return null;
	const { headers } = response;
	if (!(0,rate_limit .a5)({ status, header: (name) => headers[name], message }))
		return null;
	const now = Date.now() / 1000;
	const { seconds, isNamed } = readWait(headers, now, isFirst);
	const wait = Math.max(1, Math.ceil(seconds));
	headers[rate_limit .QZ] = isNamed ? String(Math.ceil(now + wait)) : rate_limit .nO;
	return wait;
}
function readWait(headers, now, isFirst) {
	const unknown = { seconds: UNKNOWN_WAIT, isNamed: false };
	const after = readAfter(headers, now);
	const seconds = after ?? readReset(headers, now);
	if (seconds === null)
		return unknown;
	if (after === null && seconds <= 0)
		return isFirst ? { seconds: 1, isNamed: true } : unknown;
	return { seconds, isNamed: seconds <= LONGEST_WAIT };
}
function readAfter(headers, now) {
	const after = headers['retry-after'];
	if (after === undefined)
		return null;
	const seconds = Number(after);
	const wait = Number.isFinite(seconds) ? seconds : Date.parse(String(after)) / 1000 - now;
	return Number.isFinite(wait) ? wait : null;
}
function readReset(headers, now) {
	if (String(headers['x-ratelimit-remaining']) !== '0')
		return null;
	const wait = Number(headers['x-ratelimit-reset']) + 1 - now;
	return Number.isFinite(wait) ? wait : null;
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
				throw toFault(error, what, baseUrl === api_address .P ? null : baseUrl);
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

  55107:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	h: () => (  readKeptOut)
  });
const REFUSALS = [
	[
		/\bIP allow list enabled\b/i,
		{
			why: "the runner's address is not on the IP allow list of the organisation",
			title: 'an IP allow list keeps the runner out',
			turn: "Owner of the organisation: add the runner's address to the IP allow list, or let the job run on a runner whose address is on it.",
		},
	],
	[
		/\bSAML enforcement\b/i,
		{
			why: 'the token is not authorised for the single sign-on (SAML) of the organisation',
			title: 'the token is not authorised for single sign-on',
			turn: "Owner of the token: authorise it for the organisation's single sign-on, in GitHub's settings of personal access tokens; the job's own token does not need that.",
		},
	],
];
function readKeptOut(message) {
	return REFUSALS.find(([said]) => said.test(message))?.[1] ?? null;
}


  }),

  64802:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	QZ: () => (  LIMIT_HEADER),
	a5: () => (  isRateLimit),
	gp: () => (  isSecondaryLimit),
	nO: () => (  UNKNOWN_END)
  });
const LIMIT_HEADER = 'x-limit-lasts-until';
const UNKNOWN_END = 'unknown';
function isRateLimit({ status, header, message }) {
	if (status === 429)
		return true;
	if (status !== 403)
		return false;
	return ((header('retry-after') ?? null) !== null ||
		header('x-ratelimit-remaining') === '0' ||
		/rate limit/i.test(message));
}
function isSecondaryLimit(message) {
	return /secondary rate limit/i.test(message);
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