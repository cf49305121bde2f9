"use strict";
exports.id = 1412;
exports.ids = [1412];
exports.modules = {

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