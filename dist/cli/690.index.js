"use strict";
exports.id = 690;
exports.ids = [690];
exports.modules = {

  70690:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	reporter: () => (  reporter)
  });
  var _groups_unique_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71351);
  var _severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10407);
  var _text_finding_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51837);
  var _text_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12600);
  var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34948);
  var _text_message_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40211);
  var _text_reading_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24554);







const reporter = {
	renderReport: (report, context) => renderList(listIssues(report, context)),
	renderImages: (readings, context) => renderList(listImages(readings, context)),
};
const SEVERITIES = { error: 'blocker', warning: 'minor', info: 'info' };
function* listIssues({ problems, findings }, { failOn }) {
	for (const problem of problems)
		yield toIssue(problem);
	for (const finding of findings)
		yield {
			description: (0,_text_finding_text_js__WEBPACK_IMPORTED_MODULE_0__  .T)(finding),
			check_name: finding.rule,
			severity: SEVERITIES[(0,_severity_js__WEBPACK_IMPORTED_MODULE_3__  .L)(finding, failOn)],
			file: finding.file,
			line: finding.line,
			lasting: (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__  .p9)(finding),
		};
}
function toIssue(problem) {
	const { file, line, level, message } = problem;
	return {
		description: (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_2__  .ZT)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_2__  .bD)(problem)),
		check_name: level === 'error' ? 'error' : 'policy',
		severity: SEVERITIES[level],
		file,
		line,
		lasting: [level, file, message],
	};
}
function* listImages(readings, { tallies }) {
	for (const { file, images, problem } of readings) {
		for (const use of images) {
			const { image, written, role, line } = use;
			yield {
				description: `BuildKit would pull ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(image ?? written)} (${role})${(0,_groups_unique_images_js__WEBPACK_IMPORTED_MODULE_5__  .IF)(use, tallies)}.`,
				check_name: 'image',
				severity: 'info',
				file,
				line,
				lasting: ['image', file, image ?? written, role],
			};
		}
		if (problem !== null)
			yield {
				description: (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_2__  .ZT)((0,_text_reading_problem_js__WEBPACK_IMPORTED_MODULE_6__  .B)(problem)),
				check_name: 'unreadable',
				severity: 'minor',
				file,
				line: problem.line,
				lasting: ['unreadable', file],
			};
	}
}
function* renderList(issues) {
	const print = (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__  .gT)();
	yield '[';
	let separator = '';
	for (const { lasting, file, line, ...said } of issues) {
		const path = file === '' ? '.' : (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .lH)(file);
		const location = { path, lines: { begin: Math.max(1, line) } };
		yield `${separator}\n  ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)({ ...said, fingerprint: print(lasting), location })}`;
		separator = ',';
	}
	yield separator === '' ? ']\n' : '\n]\n';
}


  }),

  10407:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L: () => (  findSeverity)
  });
function findSeverity({ level, waiver, existing }, failOn) {
	if (waiver !== null || existing)
		return 'info';
	const fails = failOn !== 'never' && (level === 'block' || failOn === 'warn');
	return fails ? 'error' : 'warning';
}


  }),

  51837:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	T: () => (  writeFinding)
  });
  var _built_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54040);
  var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);
  var _message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40211);



const MAX_LENGTH = 4000;
function writeFinding(finding) {
	const parts = [
		...describeState(finding),
		endSentence((0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ZT)((0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .bD)(finding))),
		...describeFix(finding),
		...describeBuilder(finding),
	];
	return (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .IN)(parts.join(' '), MAX_LENGTH);
}
function describeState({ waiver, existing, recorded }) {
	if (waiver !== null)
		return [
			`Waived by ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(waiver.owner)} until ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(waiver.expires)} (${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(waiver.reason)}).`,
		];
	if (recorded !== undefined)
		return [`Recorded in the baseline, line ${recorded.line}.`];
	return existing ? ['Already in the base revision.'] : [];
}
function describeFix({ fix }) {
	if (fix === null)
		return [];
	const { description, replacement } = fix;
	const advice = (0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ZT)((0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .wr)(fix));
	const text = replacement === null || description.includes(replacement)
		? advice
		: `${advice}: ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(replacement)}`;
	return [endSentence(text)];
}
const endSentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);
function describeBuilder(finding) {
	const builder = (0,_built_by_js__WEBPACK_IMPORTED_MODULE_2__  .L)(finding);
	if (builder === null)
		return [];
	const [first = '', ...rest] = (0,_built_by_js__WEBPACK_IMPORTED_MODULE_2__  .t)(finding);
	const { name, file, line } = builder;
	return [
		`${first.toUpperCase()}${rest.join('')} ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(name)} in ${(0,_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .Jf)(file)}:${Math.max(1, line)}.`,
	];
}


  }),

  12600:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	gT: () => (  openFingerprints),
	p9: () => (  listLastingParts),
	qj: () => (  hashText)
  });
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;
function hashText(text) {
	let hash = OFFSET;
	for (let at = 0; at < text.length; at++)
		hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
	return hash.toString(16).padStart(16, '0');
}
function openFingerprints() {
	const seen = new Map();
	return (parts) => {
		const hash = hashText(JSON.stringify(parts));
		const occurrence = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, occurrence);
		return `${hash}:${occurrence}`;
	};
}
function listLastingParts({ rule, file, image, written, role, }) {
	return [rule, file, image ?? written, role];
}


  })

};
;