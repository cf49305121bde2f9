"use strict";
exports.id = 729;
exports.ids = [729];
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

  24293:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G: () => (  openLanes),
	q: () => (  LANE_LIMITS)
  });
const LANE_LIMITS = { atOnce: 32, perHost: 16 };
const BEARABLE = 4;
function openLanes({ atOnce, perHost } = LANE_LIMITS) {
	const running = new Map();
	const narrowed = new Map();
	const waiting = [];
	let total = 0;
	const findWidth = (host) => narrowed.get(host) ?? perHost;
	function isFree(host) {
		return total < atOnce && (running.get(host) ?? 0) < findWidth(host);
	}
	function enter(host) {
		if (!isFree(host))
			return new Promise((start) => waiting.push({ host, start }));
		count(host, 1);
		return undefined;
	}
	function count(host, by) {
		total += by;
		running.set(host, (running.get(host) ?? 0) + by);
	}
	function leave(host) {
		count(host, -1);
		const next = waiting.findIndex((each) => isFree(each.host));
		const [task] = next < 0 ? [] : waiting.splice(next, 1);
		if (task === undefined)
			return;
		count(task.host, 1);
		task.start();
	}
	return {
		async run(host, task) {
			await enter(host);
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

  33729:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openSession: () => (  openSession)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/patience.js
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
		return fail((0,message .cv) `${sent.detail} when the gate signs in`);
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

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/transport.js + 2 modules
var registry_transport = __webpack_require__(82441);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/session.js








const OFTEN_MISSING = /^(?:referrers\/|manifests\/[a-z0-9]+-[0-9a-f]{32,})/;
function openSession({ fetch, limits, credentials, insecure }, transport = (0,registry_transport.openTransport)(fetch, limits)) {
	const patience = Math.min(limits.perTry, limits.deadline) / 5;
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
		return (await waitAtMost(patience, prepare())) !== 'late';
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
		const trial = openContact();
		if (first === undefined)
			trials.set(place, trial);
		try {
			const attempt = (await isSoonReady(request, hint)) ? await readSignedIn(request, hint) : null;
			if (attempt?.sent.kind === 'reply' && isGiven(attempt.sent.reply)) {
				manners.set(place, hint);
				return attempt.sent;
			}
			if (first !== undefined)
				await waitAtMost(patience, first.ended);
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
		async read(request) {
			const contact = contacts.get(request.host);
			if (contact !== undefined) {
				await waitAtMost(patience, contact.ended);
				const manner = manners.get(writePlace(request)) ?? hints.get(request.host) ?? 'open';
				const reading = read(request);
				if (manner === 'open' && OFTEN_MISSING.test(request.resource))
					void pingOnce(request.host);
				return reading;
			}
			const first = openContact();
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

  82441:
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
function openCrowd({ deadline, perTry }, perHost) {
	const most = perHost * Math.max(1, Math.floor(deadline / perTry));
	const fair = Math.min(perTry, deadline) / 2;
	const failing = new Set();
	const answering = new Set();
	const serving = new Set();
	let count = 0;
	return {
		most,
		join: () => {
			count += 1;
		},
		isFair: (milliseconds) => milliseconds >= fair,
		fail: (server) => failing.add(server),
		answer(server, isContent) {
			answering.add(server);
			if (isContent)
				serving.add(server);
		},
		isAnswering: (server) => answering.has(server),
		isTooLarge: (server) => count > most && (serving.has(server) || !failing.has(server)),
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/lanes.js
var registry_lanes = __webpack_require__(24293);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/registry-address.js
var registry_address = __webpack_require__(91862);
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
function describeCrowd(host, most) {
	const detail = (0,message .cv) `${host} could not be asked in time, because there was more to ask than ${most} requests (check fewer images at once, or raise ${(0,message .ZV)('settings.registries.deadline')})`;
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
	const { lanes: laneLimits = registry_lanes .q } = limits;
	const lanes = (0,registry_lanes .G)(laneLimits);
	const crowd = openCrowd(limits, laneLimits.perHost);
	let sent = 0;
	const leftTime = () => endsAt - performance.now();
	async function tryOnce(registry, request, isFirst) {
		const elsewhere = (0,registry_address .Fm)(registry, request.address);
		const host = nameServer(registry, elsewhere);
		if (sent >= limits.requests)
			return describeBudget(host, limits.requests);
		const isLastTime = leftTime() <= limits.perTry;
		const time = Math.floor(Math.min(limits.perTry, leftTime()));
		const server = new URL(request.address).host;
		const describeEnd = (hadChance) => isFirst && !hadChance && crowd.isTooLarge(server)
			? describeCrowd(host, crowd.most)
			: describeDeadline(host);
		if (time <= 0)
			return describeEnd(false);
		sent += 1;
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
	async function tryInTurn(host, request, attempt, triesLeft) {
		const server = new URL(request.address).host;
		return lanes.run(server, async (width) => {
			const result = await tryOnce(host, request, attempt === 0);
			if (!('retry' in result)) {
				if (result.kind === 'reply')
					crowd.answer(server, isContent(request, result.reply));
				return result;
			}
			const mayBear = lanes.narrow(server, width) && crowd.isAnswering(server);
			const left = triesLeft - (mayBear ? 0 : 1);
			const pause = result.after ?? jitter(limits.pause * 2 ** attempt);
			if (left === 0 || pause > LONGEST_PAUSE * 1000 || pause >= leftTime())
				return result.retry;
			await (0,promises_.setTimeout)(pause);
			return { triesLeft: left };
		});
	}
	async function sendPatiently(host, request) {
		let triesLeft = TRIES;
		crowd.join();
		for (let attempt = 0;; attempt += 1) {
			const result = await tryInTurn(host, request, attempt, triesLeft);
			if ('kind' in result)
				return result;
			triesLeft = result.triesLeft;
		}
	}
	return {
		count: () => sent,
		async send(host, request) {
			let at = request;
			for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
				const result = await sendPatiently(host, at);
				if (result.kind !== 'reply' || !isRedirect(result.reply))
					return result;
				const target = followRedirect(at, result.reply.headers.get('location'));
				if (target === null)
					return { kind: 'lie', detail: (0,message .cv) `${host} sends the gate on to another host` };
				at = target;
			}
			return { kind: 'lie', detail: (0,message .cv) `${host} sends the gate on again and again` };
		},
	};
}
function nameServer(registry, server) {
	return server === null ? (0,message .hD)(registry) : (0,message .cv) `${server}, to which ${registry} sends the gate,`;
}
function isRedirect({ status, headers }) {
	return status >= 300 && status < 400 && status !== 304 && headers.has('location');
}
function followRedirect(request, location) {
	const { address, method, headers, mayLeaveHost = false } = request;
	if (method === 'POST' || location === null || !URL.canParse(location, address))
		return null;
	const target = new URL(location, address);
	if (target.username !== '' || target.password !== '')
		return null;
	if (target.origin === new URL(address).origin)
		return { ...request, address: target.href };
	if (!mayLeaveHost || target.protocol !== 'https:' || !(0,registry_address .XC)(target.hostname))
		return null;
	const { authorization: _, ...others } = headers;
	return { ...request, address: target.href, headers: others };
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