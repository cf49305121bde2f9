"use strict";
exports.id = 9287;
exports.ids = [9287];
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


  })

};
;