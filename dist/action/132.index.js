"use strict";
exports.id = 132;
exports.ids = [132];
exports.modules = {

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
	const foreign = [];
	let text = '';
	for (let index = 0; index < words.length; index++) {
		text += words[index] ?? '';
		const value = values[index];
		if (typeof value === 'number')
			text += value;
		else if (value !== undefined)
			text = append(text, typeof value === 'object' ? value : quote(value), foreign);
	}
	return { text, foreign };
}
function append(text, message, foreign) {
	const at = text.length;
	for (const { start, end } of message.foreign)
		foreign.push({ start: at + start, end: at + end });
	return text + message.text;
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
	let isFirst = true;
	for (const message of messages) {
		text = append(isFirst ? text : text + separator, message, foreign);
		isFirst = false;
	}
	return { text, foreign };
}
function joinSentences(one, other) {
	return joinMessages([one, other], /[.!?]$/.test(one.text) ? ' ' : '. ');
}
function splitMessage({ text, foreign }) {
	const parts = [];
	const add = (from, to, isForeign) => {
		const part = text.slice(from, to);
		if (part !== '')
			parts.push({ text: part, foreign: isForeign });
	};
	let at = 0;
	for (const { start, end } of foreign) {
		add(at, start, false);
		add(start, end, true);
		at = end;
	}
	add(at, text.length, false);
	return parts;
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