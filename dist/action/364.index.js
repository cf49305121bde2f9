"use strict";
exports.id = 364;
exports.ids = [364];
exports.modules = {

  8479:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  isLimit),
	f: () => (  takeGraver)
  });
function isLimit(answer) {
	return answer.kind === 'unknown' && answer.why === 'budget';
}
function takeGraver(one, other) {
	const weigh = (gap) => (gap === null ? 0 : gap.kind === 'lie' ? 3 : isLimit(gap) ? 2 : 1);
	return weigh(other) > weigh(one) ? other : one;
}


  }),

  6764:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Fi: () => (  takeWorst),
	G9: () => (  settle),
	Hw: () => (  describeAbsence),
	KL: () => (  nameRepository),
	ZS: () => (  MET),
	_p: () => (  leaveUnknown),
	aH: () => (  isPlatform),
	fJ: () => (  fail)
  });
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
  var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77836);
  var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8479);



const MET = { kind: 'met' };
function fail(reason, use = null) {
	return { kind: 'failed', reason, use: use === null ? null : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .LF)(use) };
}
function settle(answer, judge) {
	switch (answer.kind) {
		case 'known':
			return judge(answer.value);
		case 'lie':
			return fail(answer.detail);
		case 'unknown':
			return leaveUnknown(answer);
	}
}
function leaveUnknown(gap, reason = gap.detail) {
	return { kind: 'unknown', reason, ...((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__  .S)(gap) ? { isLimit: true } : {}) };
}
function takeWorst(verdicts) {
	const unknown = verdicts.filter((verdict) => verdict.kind === 'unknown');
	return (verdicts.find(({ kind }) => kind === 'failed') ??
		unknown.find((verdict) => verdict.isLimit === true) ??
		unknown[0] ??
		MET);
}
function describeAbsence(reference) {
	const repository = nameRepository(reference);
	return reference.digest === null
		? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${repository} has no tag ${reference.tag ?? ''}`
		: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `no image with this digest is in ${repository}`;
}
function nameRepository(reference) {
	return (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .LF)({ ...reference, tag: null, digest: null });
}
function isPlatform(found, wanted) {
	return found === wanted || (wanted.split('/').length === 2 && found.startsWith(`${wanted}/`));
}


  }),

  58795:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Gv: () => (  isObject),
	st: () => (  toList),
	vw: () => (  toObject)
  });
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function toObject(value) {
	return isObject(value) ? value : {};
}
function toList(value) {
	return Array.isArray(value) ? value : [];
}


  }),

  91601:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  checkDigest)
  });
const LENGTHS = new Map([
	['sha256', 64],
	['sha384', 96],
	['sha512', 128],
]);
function checkDigest(digest) {
	const colon = digest.indexOf(':');
	if (colon <= 0 || colon + 1 === digest.length)
		return 'invalid checksum digest format';
	const length = LENGTHS.get(digest.slice(0, colon));
	const encoded = digest.slice(colon + 1);
	if (length === undefined) {
		const known = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(digest);
		return known ? 'unsupported digest algorithm' : 'invalid checksum digest format';
	}
	if (encoded.length !== length)
		return 'invalid checksum digest length';
	return /^[a-f0-9]+$/.test(encoded) ? null : 'invalid checksum digest format';
}


  }),

  16080:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F2: () => (  parseReference),
	FH: () => (  formatReference),
	LF: () => (  formatFamiliar),
	cI: () => (  spellLike)
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91601);

const DEFAULT_HOST = 'docker.io';
const LEGACY_HOST = 'index.docker.io';
const OFFICIAL = 'library/';
const MAX_PATH = 255;
const MAX_LENGTH = 65_536;
const HEX_64 = /^[a-f0-9]{64}$/;
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const SEGMENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}$/;
const INVALID = 'invalid reference format';
function parseReference(text) {
	if (text.length > MAX_LENGTH)
		return { error: INVALID };
	if (HEX_64.test(text)) {
		return { error: `invalid repository name (${text}), cannot specify 64-byte hexadecimal strings` };
	}
	const [host, remainder] = splitHost(text);
	const colon = remainder.indexOf(':');
	const remote = colon < 0 ? remainder : remainder.slice(0, colon);
	if (isUpper(remote))
		return { error: `${INVALID}: repository name (${remote}) must be lowercase` };
	return parseNormalized(`${host}/${remainder}`);
}
function splitHost(text) {
	const slash = text.indexOf('/');
	if (slash < 0)
		return [DEFAULT_HOST, OFFICIAL + text];
	const first = text.slice(0, slash);
	const isHost = first === 'localhost' || /[.:]/.test(first) || isUpper(first);
	const host = !isHost || first === LEGACY_HOST ? DEFAULT_HOST : first;
	const remainder = isHost ? text.slice(slash + 1) : text;
	return [host, host === DEFAULT_HOST && !remainder.includes('/') ? OFFICIAL + remainder : remainder];
}
function parseNormalized(text) {
	const parts = splitReference(text);
	if (parts === null) {
		const lower = splitReference(text.replaceAll('\u0130', 'i').toLowerCase()) !== null;
		return { error: lower ? 'repository name must be lowercase' : INVALID };
	}
	const { name, slash, isHost, tag, digest } = parts;
	if (name.length - (isHost ? slash + 1 : 0) > MAX_PATH) {
		return { error: `repository name must not be more than ${MAX_PATH} characters` };
	}
	const error = digest === null ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .H)(digest);
	if (error !== null)
		return { error };
	return {
		host: name.slice(0, slash),
		path: name.slice(slash + 1),
		tag: tag ?? (digest === null ? 'latest' : null),
		tagWritten: tag !== null,
		digest,
	};
}
function splitReference(text) {
	const at = text.indexOf('@');
	const digest = at < 0 ? null : text.slice(at + 1);
	const tagged = at < 0 ? text : text.slice(0, at);
	const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
	const tag = colon < 0 ? null : tagged.slice(colon + 1);
	const name = colon < 0 ? tagged : tagged.slice(0, colon);
	if ((digest !== null && !DIGEST.test(digest)) || (tag !== null && !TAG.test(tag)))
		return null;
	const slash = name.indexOf('/');
	const host = name.slice(0, slash);
	const isHost = host === DEFAULT_HOST || HOST.test(host);
	return PATH.test(isHost ? name.slice(slash + 1) : name) ? { name, slash, isHost, tag, digest } : null;
}
function isUpper(text) {
	return text.toLowerCase() !== text || /\p{Surrogate}/u.test(text);
}
function formatReference(reference) {
	return `${reference.host}/${reference.path}${formatSuffix(reference)}`;
}
function formatFamiliar(reference) {
	const { host, path } = reference;
	if (host !== DEFAULT_HOST)
		return formatReference(reference);
	const official = path.startsWith(OFFICIAL) && !path.includes('/', OFFICIAL.length);
	return (official ? path.slice(OFFICIAL.length) : path) + formatSuffix(reference);
}
function spellLike(written, image) {
	const [old, now] = [parseReference(written), parseReference(image)];
	if ('error' in old || 'error' in now || (!now.tagWritten && now.digest === null))
		return image;
	if (old.host !== DEFAULT_HOST || now.host !== DEFAULT_HOST)
		return image;
	return formatFamiliar(old).startsWith(written.split(/[:@]/, 1)[0] ?? '')
		? formatFamiliar(now)
		: formatReference(now);
}
function formatSuffix({ tag, digest }) {
	return (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`);
}


  }),

  77836:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DP: () => (  joinSentences),
	ZV: () => (  own),
	cv: () => (  say),
	hD: () => (  quote),
	hw: () => (  joinMessages),
	kw: () => (  splitMessage),
	wu: () => (  cutMessage)
  });
function say(words, ...values) {
	return joinMessages(words.flatMap((word, index) => {
		const value = values[index];
		if (value === undefined)
			return [own(word)];
		return [
			own(word),
			typeof value === 'object' ? value : typeof value === 'number' ? own(String(value)) : quote(value),
		];
	}));
}
function own(text) {
	return { text, foreign: [] };
}
function quote(text) {
	return { text, foreign: text === '' ? [] : [{ start: 0, end: text.length }] };
}
function joinMessages(messages, separator = '') {
	const foreign = [];
	let text = '';
	for (const [index, message] of messages.entries()) {
		if (index > 0)
			text += separator;
		const at = text.length;
		for (const { start, end } of message.foreign)
			foreign.push({ start: at + start, end: at + end });
		text += message.text;
	}
	return { text, foreign };
}
function joinSentences(one, other) {
	return joinMessages([one, other], /[.!?]$/.test(one.text) ? ' ' : '. ');
}
function splitMessage({ text, foreign }) {
	const parts = [];
	let at = 0;
	for (const { start, end } of foreign) {
		parts.push({ text: text.slice(at, start), foreign: false }, { text: text.slice(start, end), foreign: true });
		at = end;
	}
	parts.push({ text: text.slice(at), foreign: false });
	return parts.filter((part) => part.text !== '');
}
function cutMessage(message, start, end) {
	const keep = (from, to) => ({
		text: message.text.slice(from, to),
		foreign: message.foreign.flatMap((span) => {
			const [first, last] = [Math.max(span.start, from), Math.min(span.end, to)];
			return first < last ? [{ start: first - from, end: last - from }] : [];
		}),
	});
	return joinMessages([keep(0, start), keep(end, message.text.length)]);
}


  }),

  17227:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	e: () => (  ownValue)
  });
function ownValue(table, name) {
	return Object.hasOwn(table, name) ? table[name] : undefined;
}


  }),

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


  })

};
;