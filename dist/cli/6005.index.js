"use strict";
exports.id = 6005;
exports.ids = [6005,9287,1412];
exports.modules = {

  33882:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	l: () => (  parseObject),
	v: () => (  toObject)
  });
  var _core_evidence_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58795);

function parseObject(bytes) {
	try {
		return toObject(JSON.parse(Buffer.from(bytes).toString('utf8')));
	}
	catch {
		return null;
	}
}
function toObject(value) {
	return (0,_core_evidence_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value) ? value : null;
}


  }),

  44334:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  q: () => (  LANE_LIMITS),
  G: () => (  openLanes)
});

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/queue.js
function openQueue() {
	const waiters = { first: new Set(), again: new Set() };
	return {
		add: (waiter) => void waiters[waiter.turn].add(waiter),
		remove: (waiter) => void waiters[waiter.turn].delete(waiter),
		next() {
			for (const turn of [waiters.first, waiters.again])
				for (const waiter of turn)
					return waiter;
			return undefined;
		},
		countFirst: () => waiters.first.size,
	};
}
function takeEarlier(one, other) {
	if (one.turn !== other.turn)
		return one.turn === 'first' ? one : other;
	return one.place < other.place ? one : other;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/lanes.js

const LANE_LIMITS = { atOnce: 32, perHost: 16 };
const BEARABLE = 4;
function openLanes({ atOnce, perHost } = LANE_LIMITS, pace) {
	const running = new Map();
	const narrowed = new Map();
	const queues = new Map();
	const begunAt = new Map();
	const timers = new Map();
	let total = 0;
	let places = 0;
	const findWidth = (host) => narrowed.get(host) ?? perHost;
	function isFree(host) {
		return total < atOnce && (running.get(host) ?? 0) < findWidth(host);
	}
	function enter(host, turn) {
		if (isFree(host)) {
			count(host, 1);
			return undefined;
		}
		const queue = queues.get(host) ?? openQueue();
		queues.set(host, queue);
		return new Promise((resolve) => {
			places += 1;
			const begin = () => {
				queue.remove(waiter);
				count(host, 1);
				resolve();
			};
			const waiter = { turn, place: places, begin };
			queue.add(waiter);
			keepPace(host, queue);
		});
	}
	function count(host, by) {
		total += by;
		running.set(host, (running.get(host) ?? 0) + by);
		if (by === 1)
			begunAt.set(host, performance.now());
	}
	function leave(host) {
		count(host, -1);
		let next;
		for (const [each, queue] of queues) {
			const first = isFree(each) ? queue.next() : undefined;
			if (first !== undefined)
				next = next === undefined ? first : takeEarlier(next, first);
		}
		next?.begin();
	}
	function keepPace(host, queue) {
		clearTimeout(timers.get(host));
		const waiting = queue.countFirst();
		if (pace === undefined || waiting === 0)
			return;
		const wait = (begunAt.get(host) ?? 0) + pace(waiting) - performance.now();
		if (wait <= 0)
			queue.next()?.begin();
		const timer = setTimeout(() => keepPace(host, queue), Math.max(1, Math.ceil(wait)));
		timers.set(host, timer.unref());
	}
	return {
		async run(host, task, turn = 'first') {
			await enter(host, turn);
			try {
				return await task(findWidth(host));
			}
			finally {
				leave(host);
			}
		},
		narrow(host, width) {
			const now = running.get(host) ?? 0;
			if (now > 1)
				narrowed.set(host, Math.min(findWidth(host), Math.max(1, Math.floor(width / 2))));
			return Math.min(now, width) > BEARABLE;
		},
	};
}


  }),

  14599:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_R: () => (  waitAtMost),
	ts: () => (  findPatience),
	xz: () => (  openContact)
  });
function findPatience(limits) {
	return Math.min(limits.perTry, limits.deadline) / 5;
}
async function waitAtMost(time, awaited) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(() => resolve('late'), time);
	});
	try {
		return await Promise.race([awaited, late]);
	}
	finally {
		clearTimeout(timer);
	}
}
function openContact() {
	let end = () => { };
	const ended = new Promise((resolve) => {
		end = resolve;
	});
	return { ended, end: () => end() };
}


  }),

  91862:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Fm: () => (  findServer),
	XC: () => (  isPublicName),
	vK: () => (  findRegistryAddress),
	vi: () => (  judgeRealm)
  });
  var _core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34685);

const DOCKER_HUB = 'registry-1.docker.io';
function findRegistryAddress(host, insecure) {
	const name = (0,_core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .f2)(host);
	const scheme = insecure.includes(name) ? 'http' : 'https';
	return `${scheme}://${name === 'docker.io' ? DOCKER_HUB : host}`;
}
function findServer(host, address) {
	const at = new URL(address);
	const own = findRegistryAddress(host, at.protocol === 'http:' ? [(0,_core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .f2)(host)] : []);
	return at.host === new URL(own).host ? null : at.host;
}
function judgeRealm(realm, host, insecure) {
	const name = (0,_core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .f2)(host);
	const [bare = ''] = /^(\[[^\]]*\]|[^:]*)/.exec(name) ?? [];
	const isOwn = isNear(realm.hostname.toLowerCase(), bare.toLowerCase());
	if (realm.username !== '' || realm.password !== '')
		return 'refused';
	if (realm.protocol === 'http:')
		return isOwn && insecure.includes(realm.host) ? 'credentials' : 'refused';
	if (realm.protocol !== 'https:')
		return 'refused';
	const isOwnPort = realm.port === '' || (realm.hostname === bare.toLowerCase() && realm.port === findPort(name));
	if (isOwn && isOwnPort)
		return 'credentials';
	return isPublicName(realm.hostname) ? 'anonymous' : 'refused';
}
function findPort(host) {
	const address = `https://${host}`;
	return URL.canParse(address) ? new URL(address).port : null;
}
function isNear(name, host) {
	if (name === host || name.endsWith(`.${host}`))
		return !isAddressLiteral(host) || name === host;
	const parent = host.slice(host.indexOf('.') + 1);
	return name === parent && parent.includes('.') && !isAddressLiteral(host);
}
function isPublicName(hostname) {
	const name = hostname.toLowerCase().replace(/\.$/, '');
	if (isAddressLiteral(name) || !name.includes('.'))
		return false;
	return !/\.(?:localhost|local|internal|intranet|lan|home|corp|private|test|invalid|arpa)$/.test(name);
}
function isAddressLiteral(name) {
	return name.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(name);
}


  }),

  46005:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openSession: () => (  openSession)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/patience.js
var registry_patience = __webpack_require__(14599);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/registry-address.js
var registry_address = __webpack_require__(91862);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/reply.js
function isRefused({ status, isElsewhere }) {
	return !isElsewhere && (status === 401 || status === 403);
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/pulls.js
const PULLS_LEFT_ALONE = 10;
function openPulls() {
	const leftAtHost = new Map();
	const leftAtPlace = new Map();
	const underWay = new Map();
	const used = new Map();
	const allowed = new Map();
	const count = (host, by) => underWay.set(host, (underWay.get(host) ?? 0) + by);
	return {
		mayPull({ host, path }) {
			const isLow = (left) => left - (underWay.get(host) ?? 0) < PULLS_LEFT_ALONE;
			const own = leftAtPlace.get(`${host}/${path}`);
			if (own === 'uncounted')
				return 'yes';
			if (own !== undefined && isLow(own))
				return 'no';
			return isLow(leftAtHost.get(host) ?? Number.POSITIVE_INFINITY) ? 'ask' : 'yes';
		},
		hasUsedMost(host) {
			const all = (allowed.get(host) ?? Number.POSITIVE_INFINITY) - (leftAtHost.get(host) ?? 0);
			return (used.get(host) ?? 0) > all / 2;
		},
		async follow({ host, path }, what, send) {
			if (what === 'pull')
				count(host, 1);
			if (what === 'pull')
				used.set(host, (used.get(host) ?? 0) + 1);
			try {
				const sent = await send();
				if (sent.kind !== 'reply')
					return sent;
				const place = `${host}/${path}`;
				const told = readCount(sent.reply, 'ratelimit-remaining');
				const isGiven = what !== 'other' && sent.reply.status === 200;
				if (told !== null)
					leftAtHost.set(host, told);
				if (told !== null)
					leftAtPlace.set(place, told);
				else if (isGiven && !leftAtPlace.has(place))
					leftAtPlace.set(place, 'uncounted');
				const limit = readCount(sent.reply, 'ratelimit-limit');
				if (limit !== null)
					allowed.set(host, limit);
				return sent;
			}
			finally {
				if (what === 'pull')
					count(host, -1);
			}
		},
	};
}
function readCount({ headers }, name) {
	const count = /^\s*(\d{1,9})/.exec(headers.get(name) ?? '')?.[1];
	return count === undefined ? null : Number(count);
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/sender.js




function openSender(transport, insecure) {
	const pulls = openPulls();
	function send(request, authorization) {
		const { method, host, path, resource, accept, maxBody, mayLeaveHost = false } = request;
		const what = !isManifest(request) ? 'other' : method === 'GET' ? 'pull' : 'look';
		return pulls.follow(request, what, () => transport.send(host, {
			method,
			address: `${(0,registry_address .vK)(host, insecure)}/v2/${path}/${resource}`,
			headers: { accept, ...(authorization === null ? {} : { authorization }) },
			maxBody,
			mayLeaveHost,
		}));
	}
	const leaveAlone = ({ host }) => describePulls(host, pulls.hasUsedMost(host));
	return async (request, authorization) => {
		if (request.method === 'HEAD')
			return send(request, authorization);
		const may = pulls.mayPull(request);
		if (may === 'no')
			return leaveAlone(request);
		if (may === 'yes' || !isManifest(request))
			return send(request, authorization);
		const looked = await send({ ...request, method: 'HEAD' }, authorization);
		if (looked.kind === 'reply' && (isRefused(looked.reply) || looked.reply.status === 404))
			return looked;
		return pulls.mayPull(request) === 'yes' ? send(request, authorization) : leaveAlone(request);
	};
}
const isManifest = ({ resource }) => resource.startsWith('manifests/');
function describePulls(host, hasUsedMost) {
	const end = (0,message .ZV)(hasUsedMost ? ', after it used most of the others (sign in, or check fewer images at once)' : '');
	const detail = (0,message .cv) `${host} allows fewer than ${PULLS_LEFT_ALONE} more pulls for now (rate limit), so the gate leaves them to builds${end}`;
	return { kind: 'unknown', why: hasUsedMost ? 'budget' : 'rate-limit', detail };
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/sign-in/challenge.js
function writeChallenge(challenge) {
	return challenge.scheme === 'basic'
		? challenge.scheme
		: JSON.stringify([challenge.scheme, challenge.realm, challenge.service]);
}
const PARAMETER = /([A-Za-z0-9_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;
function parseChallenge(header) {
	const challenges = splitChallenges(header ?? '');
	for (const { scheme, parameters } of challenges) {
		const realm = parameters.get('realm');
		if (scheme === 'bearer' && realm !== undefined)
			return { scheme, realm, service: parameters.get('service') ?? null };
	}
	return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : null;
}
function splitChallenges(header) {
	const found = [];
	let at = 0;
	while (at < header.length) {
		const gap = /[\s,]*/y;
		gap.lastIndex = at;
		at += gap.exec(header)?.[0].length ?? 0;
		PARAMETER.lastIndex = at;
		const parameter = PARAMETER.exec(header);
		const current = found.at(-1);
		if (parameter !== null && current !== undefined) {
			const [whole, name = '', quoted, plain = ''] = parameter;
			current.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain);
			at += whole.length;
			continue;
		}
		const word = /[^\s,]+/y;
		word.lastIndex = at;
		const scheme = word.exec(header)?.[0];
		if (scheme === undefined)
			break;
		found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
		at += scheme.length;
	}
	return found;
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/json-object.js
var json_object = __webpack_require__(33882);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/sign-in/credential.js
const NO_CREDENTIALS = async () => null;
function writeBasic({ username, password }) {
	return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/sign-in/token.js




const MAX_ANSWER = 1 << 18;
const VISIBLE = /^[\x21-\x7e]+$/;
async function getAuthorization(transport, request) {
	const { host, challenge, credential } = request;
	if (challenge.scheme === 'basic') {
		return credential?.kind === 'password'
			? { kind: 'header', value: writeBasic(credential) }
			: { kind: 'refused' };
	}
	if (!URL.canParse(challenge.realm))
		return refuseRealm(host);
	const realm = new URL(challenge.realm);
	const use = (0,registry_address .vi)(realm, host, request.insecure);
	if (use === 'refused')
		return refuseRealm(host);
	const sent = await ask(transport, realm, {
		...request,
		challenge,
		credential: use === 'credentials' ? credential : null,
	});
	if (sent.kind === 'lie')
		return fail((0,message .cv) `when the gate signs in, ${sent.detail}`);
	if (sent.kind === 'unknown')
		return sent;
	const { from, status, body } = sent.reply;
	if (status === 401 || status === 403 || status === 400)
		return { kind: 'refused' };
	if (status !== 200)
		return fail((0,message .cv) `signing in at ${from} ended with status ${status}`);
	const token = readToken(body);
	if (token === null)
		return fail((0,message .cv) `${from} answered without a token when the gate signed in`);
	return VISIBLE.test(token)
		? { kind: 'header', value: `Bearer ${token}` }
		: fail((0,message .cv) `${from} answered with a token that is not one when the gate signed in`);
}
function ask(transport, realm, { host, path, challenge, credential, }) {
	const scope = `repository:${path}:pull`;
	const service = challenge.service === null ? [] : [['service', challenge.service]];
	if (credential?.kind === 'identity') {
		const form = new URLSearchParams([
			['grant_type', 'refresh_token'],
			...service,
			['client_id', 'base-image-gate'],
			['scope', scope],
			['refresh_token', credential.token],
		]);
		return transport.send(host, {
			method: 'POST',
			address: realm.href,
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: form.toString(),
			maxBody: MAX_ANSWER,
		});
	}
	const address = new URL(realm);
	for (const [name = '', value = ''] of [...service, ['scope', scope]])
		address.searchParams.append(name, value);
	return transport.send(host, {
		method: 'GET',
		address: address.href,
		headers: credential === null ? {} : { authorization: writeBasic(credential) },
		maxBody: MAX_ANSWER,
	});
}
function refuseRealm(host) {
	return fail((0,message .cv) `${host} wants the gate to sign in at ${(0,message .ZV)('an address that it must not be sent to')}`);
}
function fail(detail) {
	return { kind: 'unknown', why: 'unreachable', detail };
}
function readToken(body) {
	const { token, access_token: access } = (0,json_object .l)(body) ?? {};
	const value = typeof token === 'string' && token !== '' ? token : access;
	return typeof value === 'string' && value !== '' ? value : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/sign-in/authorizations.js


function openAuthorizations(transport, { credentials, insecure }) {
	const found = new Map();
	const granted = new Map();
	return {
		async findCredential(host) {
			const looked = found.get(host) ?? credentials(host);
			found.set(host, looked);
			const answer = await looked;
			return answer !== null && 'error' in answer
				? { credential: null, failure: answer.error }
				: { credential: answer, failure: null };
		},
		authorize(host, path, challenge, credential) {
			const who = credential === null ? 'anonymous' : 'signed in';
			const key = `${host}/${path} ${who} ${writeChallenge(challenge)}`;
			const asked = granted.get(key) ?? getAuthorization(transport, { host, path, challenge, credential, insecure });
			granted.set(key, asked);
			return asked;
		},
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/transport.js + 3 modules
var registry_transport = __webpack_require__(51412);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/session.js








const OFTEN_MISSING = /^(?:referrers\/|manifests\/[a-z0-9]+-[0-9a-f]{32,})/;
function openSession({ fetch, limits, credentials, insecure }, transport = (0,registry_transport.openTransport)(fetch, limits)) {
	const patience = (0,registry_patience .ts)(limits);
	const send = openSender(transport, insecure);
	const { findCredential, authorize } = openAuthorizations(transport, { credentials, insecure });
	const manners = new Map();
	const hints = new Map();
	const contacts = new Map();
	const trials = new Map();
	const pings = new Map();
	async function readSignedIn(request, challenge) {
		const { host, path } = request;
		const { credential, failure } = await findCredential(host);
		for (const who of credential === null ? [null] : [credential, null]) {
			const authorization = await authorize(host, path, challenge, who);
			if (authorization.kind === 'refused')
				continue;
			if (authorization.kind !== 'header')
				return { challenge, sent: authorization, isIn: false };
			const sent = await send(request, authorization.value);
			if (sent.kind !== 'reply' || !isRefused(sent.reply))
				return { challenge, sent, isIn: true };
		}
		return { challenge, sent: describeRefusal(request, credential !== null, failure), isIn: false };
	}
	async function isSoonReady({ host, path }, challenge) {
		const prepare = async () => {
			const { credential } = await findCredential(host);
			return authorize(host, path, challenge, credential);
		};
		return (await (0,registry_patience ._R)(patience, prepare())) !== 'late';
	}
	function pingOnce(host) {
		const known = pings.get(host);
		if (known !== undefined)
			return known;
		const address = `${(0,registry_address .vK)(host, insecure)}/v2/`;
		const asked = transport.send(host, { method: 'GET', address, headers: {}, maxBody: 1 << 18 });
		pings.set(host, asked);
		return asked;
	}
	async function read(request) {
		const place = writePlace(request);
		const own = manners.get(place);
		if (own === 'open')
			return readOpenly(request, null);
		if (own !== undefined) {
			const attempt = await readSignedIn(request, own);
			return attempt.isIn ? attempt.sent : readOpenly(request, attempt);
		}
		const hint = hints.get(request.host);
		return hint === undefined ? readOpenly(request, null) : readByHint(request, hint);
	}
	async function readByHint(request, hint) {
		const place = writePlace(request);
		const first = trials.get(place);
		const trial = (0,registry_patience .xz)();
		if (first === undefined)
			trials.set(place, trial);
		try {
			const attempt = (await isSoonReady(request, hint)) ? await readSignedIn(request, hint) : null;
			if (attempt?.sent.kind === 'reply' && isGiven(attempt.sent.reply)) {
				manners.set(place, hint);
				return attempt.sent;
			}
			if (first !== undefined)
				await (0,registry_patience ._R)(patience, first.ended);
			const own = manners.get(place);
			if (own === undefined)
				return await readOpenly(request, attempt);
			const isProved = own !== 'open' && isSame(own, hint) && attempt?.isIn === true;
			return isProved ? attempt.sent : await read(request);
		}
		finally {
			trial.end();
		}
	}
	async function readOpenly(request, tried) {
		const { host } = request;
		const first = await send(request, null);
		if (first.kind !== 'reply')
			return first;
		const { reply } = first;
		if (isRefused(reply))
			return answerChallenge(request, reply, tried);
		if (reply.status === 404) {
			const ping = await pingOnce(host);
			if (ping.kind !== 'reply')
				return ping;
			if (isRefused(ping.reply))
				return answerChallenge(request, ping.reply, tried);
			if (ping.reply.status !== 200)
				return describeOddPing(host, ping.reply);
		}
		if (reply.status === 404 || isGiven(reply))
			manners.set(writePlace(request), 'open');
		return first;
	}
	async function answerChallenge(request, { headers }, tried) {
		const challenge = parseChallenge(headers.get('www-authenticate'));
		if (challenge === null)
			return describeRefusal(request, false, null);
		hints.set(request.host, challenge);
		contacts.get(request.host)?.end();
		const place = writePlace(request);
		if (!manners.has(place))
			manners.set(place, challenge);
		const isTried = tried !== null && isSame(tried.challenge, challenge);
		const attempt = isTried ? tried : await readSignedIn(request, challenge);
		if (attempt.isIn)
			manners.set(place, challenge);
		return attempt.sent;
	}
	return {
		wait: transport.wait,
		async read(request) {
			const contact = contacts.get(request.host);
			if (contact !== undefined) {
				await (0,registry_patience ._R)(patience, contact.ended);
				const manner = manners.get(writePlace(request)) ?? hints.get(request.host) ?? 'open';
				const reading = read(request);
				if (manner === 'open' && OFTEN_MISSING.test(request.resource))
					void pingOnce(request.host);
				return reading;
			}
			const first = (0,registry_patience .xz)();
			contacts.set(request.host, first);
			try {
				return await read(request);
			}
			finally {
				first.end();
			}
		},
	};
}
const writePlace = ({ host, path }) => `${host}/${path}`;
function isSame(one, other) {
	return writeChallenge(one) === writeChallenge(other);
}
function isGiven({ status }) {
	return status >= 200 && status < 300;
}
function describeOddPing(host, { status }) {
	const detail = (0,message .cv) `${host} answered with status ${status} when asked whether it is a registry`;
	return { kind: 'unknown', why: 'unreachable', detail };
}
function describeRefusal({ host, path }, signedIn, failure) {
	const who = signedIn ? (0,message .ZV)('with the credentials for it, or without any') : (0,message .ZV)('without credentials');
	const detail = failure === null
		? (0,message .cv) `${host} does not let the gate read ${path} ${who}`
		: (0,message .cv) `${host} does not let the gate read ${path} without credentials, and ${failure}`;
	return { kind: 'unknown', why: 'no-credentials', detail };
}


  }),

  51412:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openTransport: () => (  openTransport)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/crowd.js
function openCrowd({ deadline, perTry }, perHost, leftTime) {
	const most = perHost * Math.max(1, Math.floor(deadline / perTry));
	const fair = Math.min(perTry, deadline) / 2;
	const longestPace = Math.min(perTry, deadline) / 20;
	const isFair = (milliseconds) => milliseconds >= fair;
	const failing = new Set();
	const answering = new Set();
	const serving = new Set();
	let count = 0;
	return {
		join: () => {
			count += 1;
		},
		isFair,
		wait() {
			const hasTime = isFair(leftTime() - longestPace);
			return () => hasTime && !isFair(leftTime());
		},
		fail: (server) => failing.add(server),
		answer(server, isContent) {
			answering.add(server);
			if (isContent)
				serving.add(server);
		},
		isAnswering: (server) => answering.has(server),
		isTooLarge: (server) => count > most && (serving.has(server) || !failing.has(server)),
		findPace(waiting) {
			const left = leftTime();
			const time = left > deadline / 2 ? left - deadline / 2 : Math.max(0, left - fair);
			return Math.min(longestPace, time / waiting);
		},
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/lanes.js + 1 modules
var registry_lanes = __webpack_require__(44334);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/registry-address.js
var registry_address = __webpack_require__(91862);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/outgoing-request.js


function isRedirect({ status, headers }) {
	return status >= 300 && status < 400 && status !== 304 && headers.has('location');
}
function followRedirect(request, location) {
	const { address, method, headers, mayLeaveHost = false } = request;
	if (location === null || !URL.canParse(location, address))
		return refuse((0,message .ZV)('sends the gate on to what is not an address'));
	const target = new URL(location, address);
	const from = new URL(address);
	if (method === 'POST')
		return refuse((0,message .ZV)('answers a login with a redirect, and the gate sends a login nowhere else'));
	if (target.username !== '' || target.password !== '')
		return refuse((0,message .ZV)('sends the gate on to an address with a login in it'));
	if (target.origin === from.origin)
		return { request: { ...request, address: target.href } };
	if (target.protocol !== 'https:' && target.protocol !== from.protocol)
		return refuse(target.protocol === 'http:'
			? (0,message .ZV)('sends the gate on to an address without encryption')
			: (0,message .cv) `sends the gate on to an address with the scheme ${target.protocol.slice(0, -1)}`);
	if (!mayLeaveHost)
		return refuse(target.hostname !== from.hostname
			? (0,message .cv) `sends the gate on to another host (${target.host})`
			: (0,message .ZV)('sends the gate on to another port of its host'));
	if (target.protocol !== 'https:')
		return refuse((0,message .ZV)('sends the gate on to an address without encryption'));
	if (!(0,registry_address .XC)(target.hostname))
		return refuse((0,message .cv) `sends the gate on to ${target.host}, which is not a public name`);
	const { authorization: _, ...others } = headers;
	return { request: { ...request, address: target.href, headers: others } };
}
const refuse = (error) => ({ error });

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/unanswered.js

function describePage(host) {
	return { kind: 'unknown', why: 'unreachable', detail: (0,message .cv) `${host} answered with a page for people` };
}
function describeBusy(host, { status }) {
	return status === 429
		? {
			kind: 'unknown',
			why: 'rate-limit',
			detail: (0,message .cv) `${host} refuses further requests for now (rate limit)`,
		}
		: { kind: 'unknown', why: 'unreachable', detail: (0,message .cv) `${host} answered with status ${status}` };
}
function describeDeadline(host) {
	return { kind: 'unknown', why: 'deadline', detail: (0,message .cv) `${host} did not answer in time` };
}
function describeCrowd(host) {
	const detail = (0,message .cv) `${host} could not be asked in time, because there was so much else to ask (check fewer images at once, or raise ${(0,message .ZV)('settings.registries.deadline')})`;
	return { kind: 'unknown', why: 'budget', detail };
}
function describeBudget(host, requests) {
	const detail = (0,message .cv) `${host} was not asked, because ${requests} requests were sent already (to allow more, raise ${(0,message .ZV)('settings.registries.requests')})`;
	return { kind: 'unknown', why: 'budget', detail };
}
function describeFailure(host, error, perTry) {
	const detail = isTimeout(error)
		? (0,message .cv) `${host} did not answer within ${Math.round(perTry / 1000)} seconds`
		: (0,message .cv) `${host} could not be reached${(0,message .ZV)(describeCause(error))}`;
	return { kind: 'unknown', why: 'unreachable', detail };
}
function isTimeout(error) {
	return error instanceof Error && error.name === 'TimeoutError';
}
function describeCause(error) {
	const cause = error instanceof Error ? error.cause : null;
	const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
	return /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : '';
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/transport.js







const TRIES = 3;
const LONGEST_PAUSE = 30;
const MOST_REDIRECTS = 3;
function openTransport(fetch, limits) {
	const endsAt = performance.now() + limits.deadline;
	const leftTime = () => endsAt - performance.now();
	const { lanes: laneLimits = registry_lanes .q } = limits;
	const crowd = openCrowd(limits, laneLimits.perHost, leftTime);
	const lanes = (0,registry_lanes .G)(laneLimits, crowd.findPace);
	let sent = 0;
	let sentAgain = 0;
	async function tryOnce(registry, request, earlier, isLate) {
		const elsewhere = (0,registry_address .Fm)(registry, request.address);
		const host = nameServer(registry, elsewhere);
		if (earlier !== null && (sent >= limits.requests || sentAgain >= limits.requests / 2))
			return earlier.failure;
		if (sent >= limits.requests)
			return describeBudget(host, limits.requests);
		const isLastTime = leftTime() <= limits.perTry;
		const time = Math.floor(Math.min(limits.perTry, leftTime()));
		const server = new URL(request.address).host;
		const lost = isLate();
		const describeEnd = (hadChance) => earlier === null && !hadChance && (lost || crowd.isTooLarge(server))
			? describeCrowd(host)
			: describeDeadline(host);
		if (time <= 0)
			return describeEnd(false);
		sent += 1;
		if (earlier !== null)
			sentAgain += 1;
		const startsAt = performance.now();
		const { method, address, headers, body, maxBody } = request;
		try {
			const response = await fetch(address, {
				method,
				headers: { 'accept-encoding': 'identity', 'user-agent': 'base-image-gate', ...headers },
				redirect: 'manual',
				signal: AbortSignal.timeout(time),
				...(body === undefined ? {} : { body }),
			});
			if (isBusy(response.status) || isPage(response.headers))
				crowd.fail(server);
			if (isBusy(response.status)) {
				await response.body?.cancel();
				return { retry: describeBusy(host, response), after: readPause(response.headers) };
			}
			if (isPage(response.headers)) {
				await response.body?.cancel();
				return describePage(host);
			}
			const bytes = method === 'HEAD' ? new Uint8Array() : await readBody(response, maxBody);
			if (bytes === null)
				return { kind: 'lie', detail: (0,message .cv) `${host} answered with more than ${maxBody} bytes` };
			const { status, headers: said } = response;
			return {
				kind: 'reply',
				reply: { from: host, isElsewhere: elsewhere !== null, status, headers: said, body: bytes },
			};
		}
		catch (error) {
			const hadChance = crowd.isFair(performance.now() - startsAt);
			const isCut = leftTime() <= 0 || (isLastTime && isTimeout(error));
			if (hadChance || !isCut)
				crowd.fail(server);
			if (isCut)
				return describeEnd(hadChance);
			return { retry: describeFailure(host, error, limits.perTry), after: null };
		}
	}
	async function tryInTurn(host, request, earlier, isLate) {
		const server = new URL(request.address).host;
		const { number, triesLeft } = earlier ?? { number: 0, triesLeft: TRIES };
		const attempt = async (width) => {
			const result = await tryOnce(host, request, earlier, isLate);
			if (!('retry' in result)) {
				if (result.kind === 'reply')
					crowd.answer(server, isContent(request, result.reply));
				return result;
			}
			const mayBear = lanes.narrow(server, width) && crowd.isAnswering(server);
			const left = triesLeft - (mayBear ? 0 : 1);
			const pause = result.after ?? jitter(limits.pause * 2 ** number);
			if (left === 0 || pause > LONGEST_PAUSE * 1000 || pause >= leftTime())
				return result.retry;
			await (0,promises_.setTimeout)(pause);
			return { number: number + 1, triesLeft: left, failure: result.retry };
		};
		return lanes.run(server, attempt, earlier === null ? 'first' : 'again');
	}
	async function sendPatiently(host, request) {
		crowd.join();
		const isLate = crowd.wait();
		let earlier = null;
		for (;;) {
			const result = await tryInTurn(host, request, earlier, isLate);
			if ('kind' in result)
				return result;
			earlier = result;
		}
	}
	return {
		count: () => sent,
		wait(host) {
			const isLate = crowd.wait();
			return () => (isLate() ? describeCrowd((0,message .hD)(host)) : null);
		},
		async send(host, request) {
			let at = request;
			for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
				const result = await sendPatiently(host, at);
				if (result.kind !== 'reply' || !isRedirect(result.reply))
					return result;
				const next = followRedirect(at, result.reply.headers.get('location'));
				if ('error' in next)
					return { kind: 'lie', detail: (0,message .cv) `${result.reply.from} ${next.error}` };
				at = next.request;
			}
			return { kind: 'lie', detail: (0,message .cv) `${host} sends the gate on again and again` };
		},
	};
}
function nameServer(registry, server) {
	return server === null ? (0,message .hD)(registry) : (0,message .cv) `${server}, to which ${registry} sends the gate,`;
}
const CONTENT = /\/(?:manifests|blobs|referrers)\//;
function isContent({ address }, { status }) {
	return ((status >= 200 && status < 300) || status === 404) && CONTENT.test(address);
}
function isBusy(status) {
	return status === 408 || status === 429 || status >= 500;
}
function readPause(headers) {
	const text = headers.get('retry-after');
	return text !== null && /^\d{1,9}$/.test(text) ? Number(text) * 1000 : null;
}
function jitter(pause) {
	return pause * (0.5 + Math.random() / 2);
}
async function readBody(response, limit) {
	const parts = [];
	let length = 0;
	if (response.body === null)
		return new Uint8Array();
	for await (const part of response.body) {
		length += part.length;
		if (length > limit)
			return null;
		parts.push(part);
	}
	return Buffer.concat(parts);
}
function isPage(headers) {
	return /^\s*text\/html\b/i.test(headers.get('content-type') ?? '');
}


  })

};
;