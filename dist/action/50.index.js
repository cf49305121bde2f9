"use strict";
exports.id = 50;
exports.ids = [50];
exports.modules = {

  10256:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	JH: () => (  joinNames),
	RW: () => (  countEdits),
	SX: () => (  suggestName),
	e2: () => (  describeNames),
	uW: () => (  findTwin)
  });
const MAX_LENGTH = 40;
const SHORT = 6;
function suggestName(word, names) {
	if (names.length === 0 || word.length > MAX_LENGTH)
		return null;
	const wanted = toKebabCase(word);
	let best = null;
	let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const name of names) {
		if (Math.abs(name.length - wanted.length) >= bestDistance)
			continue;
		const distance = countEdits(wanted, name);
		if (distance < bestDistance)
			[best, bestDistance] = [name, distance];
	}
	return best;
}
function describeNames(word, names) {
	const near = suggestName(word, names);
	return near === null ? `; possible here: ${names.join(', ')}` : `; did you mean "${near}"?`;
}
function toKebabCase(word) {
	return word
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.replace(/[_ ]/g, '-')
		.toLowerCase();
}
function findTwin(name, known) {
	if (known.includes(name))
		return null;
	return known.find((each) => isOneMistake(name, each)) ?? null;
}
function isOneMistake(name, known) {
	if (Math.abs(name.length - known.length) > 1 || countEdits(name, known) !== 1)
		return false;
	return known.length > SHORT || [...name].toSorted().join('') === [...known].toSorted().join('');
}
function countEdits(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			const at = (line, index) => line[index] ?? 0;
			let edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			if (swapped)
				edits = Math.min(edits, at(beforeLast, column - 2) + 1);
			current.push(edits);
		}
		[beforeLast, last] = [last, current];
	}
	return last[to.length] ?? 0;
}
function joinNames(names) {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}


  }),

  84247:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	openAccess: () => (  openAccess)
  });
  var _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3150);

const PER_TRY = 5000;
const PAUSE = 250;
async function openAccess(environment, { insecure, deadline, requests }, remaining) {
	const [{ openFetch }, { readDockerCredentials }] = await Promise.all([
		__webpack_require__.e(  20).then(__webpack_require__.bind(__webpack_require__, 3020)),
		__webpack_require__.e(  848).then(__webpack_require__.bind(__webpack_require__, 33848)),
	]);
	return {
		fetch: await openFetch(environment),
		credentials: readDockerCredentials(environment),
		insecure,
		limits: {
			deadline: Math.min((deadline ?? _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__  .pr) * 1000, remaining()),
			perTry: PER_TRY,
			requests: requests ?? _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__  .DN,
			pause: PAUSE,
		},
	};
}


  })

};
;