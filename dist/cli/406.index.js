"use strict";
exports.id = 406;
exports.ids = [406];
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


  })

};
;