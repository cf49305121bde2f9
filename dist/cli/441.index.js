"use strict";
exports.id = 441;
exports.ids = [441];
exports.modules = {

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