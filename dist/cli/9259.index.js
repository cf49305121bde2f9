"use strict";
exports.id = 9259;
exports.ids = [9259];
exports.modules = {

  71798:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  placeByInstruction),
	I: () => (  placeExactly)
  });
function placeExactly(item) {
	const { start, ...rest } = item;
	if (start === undefined)
		return item;
	const from = { line: item.line, column: item.column };
	return { ...rest, ...start, from };
}
function placeByInstruction(item) {
	const { from, ...rest } = item;
	return from === undefined ? item : { ...rest, ...from };
}


  }),

  40343:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DF: () => (  mergeFindings),
	Tc: () => (  sortFindings),
	dS: () => (  sortProblems),
	tt: () => (  compareUrgency)
  });
  var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39329);
  var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18969);
  var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15865);



function sortFindings(findings) {
	return findings.toSorted((one, other) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.file, other.file) ||
		one.line - other.line ||
		one.column - other.column ||
		(0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.rule, other.rule) ||
		(0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.image ?? '', other.image ?? '') ||
		(0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.message, other.message));
}
function compareUrgency(one, other) {
	return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[one.rule].urgency - _rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[other.rule].urgency;
}
function mergeFindings(findings) {
	if (findings.length < 2)
		return findings.map(({ finding }) => finding);
	const merged = new Map();
	for (const { finding, topic, isOnAnyBase } of findings) {
		const { line, column, rule, image, written } = finding;
		const key = JSON.stringify([line, column, rule, isOnAnyBase ? null : (image ?? written), topic]);
		const known = merged.get(key);
		merged.set(key, known === undefined ? finding : takeWorse(known, finding));
	}
	return [...merged.values()];
}
function takeWorse(one, other) {
	if ((one.waiver === null) !== (other.waiver === null))
		return one.waiver === null ? one : other;
	return one.level === (0,_level_js__WEBPACK_IMPORTED_MODULE_2__  .ns)(one.level, other.level) ? one : other;
}
function sortProblems(problems) {
	const known = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
	return [...known.values()].toSorted((one, other) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.file, other.file) ||
		one.line - other.line ||
		one.column - other.column ||
		(0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.message, other.message));
}


  }),

  39329:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	AF: () => (  isAsStrict),
	A_: () => (  LEVELS),
	_2: () => (  strictestSetting),
	ns: () => (  raiseLevel)
  });
const LEVELS = ['ignore', 'warn', 'block'];
function raiseLevel(one, other) {
	return LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other;
}
function isAsStrict(one, other) {
	if (one.level !== other.level)
		return LEVELS.indexOf(one.level) > LEVELS.indexOf(other.level);
	return one.level !== 'block' || (one.effective ?? '') <= (other.effective ?? '');
}
function strictestSetting(one, other) {
	return isAsStrict(one, other) ? one : other;
}


  }),

  9259:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	reporter: () => (  reporter)
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71046);

const reporter = {
	renderReport: (report, { files }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .sn)(report, files),
	renderImages: (readings) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .EB)(readings.map(_json_js__WEBPACK_IMPORTED_MODULE_0__  .BW)),
	renderUnique: _json_js__WEBPACK_IMPORTED_MODULE_0__  .Hh,
	renderFile: _json_js__WEBPACK_IMPORTED_MODULE_0__  .BW,
};


  }),

  71046:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	BW: () => (  renderFileJson),
	EB: () => (  toImagesJson),
	Hh: () => (  toUniqueJson),
	TN: () => (  toExplanationJson),
	sn: () => (  toReportJson),
	tg: () => (  toPlaceJson)
  });
  var _core_dockerfile_uses_exact_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71798);
  var _core_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40343);
  var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34948);



const VERSION = 1;
function* toReportJson(report, files = report.files.map(renderFileJson)) {
	const { verdict, policy, counts, findings, problems, endOfLifeAsOf, baseline, skippedTemplates } = report;
	yield `{ "version": ${VERSION}, "verdict": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(verdict)},\n`;
	yield `  "policy": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(policy)},\n  "counts": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(counts)},\n`;
	yield `  "endOfLifeAsOf": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(endOfLifeAsOf)},\n`;
	if (skippedTemplates !== undefined)
		yield `  "skippedTemplates": ${skippedTemplates},\n`;
	if (baseline !== undefined)
		yield `  "baseline": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(baseline)},\n`;
	yield* toList('files', files);
	yield ',\n';
	yield* toList('findings', renderEach(orderByInstruction(findings), toFindingData));
	yield ',\n';
	yield* toList('problems', renderEach(problems, ({ foreign: _, isProminent: __, ...problem }) => problem));
	yield ' }\n';
}
function orderByInstruction(findings) {
	return findings.some(({ from }) => from !== undefined)
		? (0,_core_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__  .Tc)(findings.map(_core_dockerfile_uses_exact_place_js__WEBPACK_IMPORTED_MODULE_2__  .$))
		: findings;
}
function* toImagesJson(files) {
	yield `{ "version": ${VERSION},\n`;
	yield* toList('files', files);
	yield ' }\n';
}
function* toUniqueJson(images, readings) {
	yield `{ "version": ${VERSION},\n`;
	yield* toList('references', renderEach(images, toUniqueData));
	yield ',\n';
	const problems = readings.flatMap(({ file, problem }) => problem === null ? [] : [{ file, ...toProblemData(problem) }]);
	yield* toList('problems', renderEach(problems, (problem) => problem));
	yield ' }\n';
}
function toUniqueData({ image, written, places, files, roles, reachable, uses }) {
	return {
		image,
		written,
		places,
		files,
		roles,
		reachable,
		uses: uses.map(({ file, use }) => ({
			file,
			...toPlaceData(use),
			written: use.written,
			via: use.via,
			role: use.role,
		})),
	};
}
function* toList(key, items) {
	yield `  ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(key)}: [`;
	let separator = '';
	for (const item of items) {
		yield `${separator}\n    ${item}`;
		separator = ',';
	}
	yield separator === '' ? ']' : '\n  ]';
}
function* renderEach(items, toData) {
	for (const item of items)
		yield (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(toData(item));
}
function toExplanationJson(explanation, policy) {
	return `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)({ version: VERSION, policy, ...toExplanationData(explanation) }, 2)}\n`;
}
function toPlaceJson({ references, findings, steps }, place, policy) {
	const data = {
		version: VERSION,
		policy,
		place,
		references: references.map(toExplanationData),
		findings: findings.map(toFindingData),
		...(findings.length === 0 ? {} : { steps: steps.map(toStepData) }),
	};
	return `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(data, 2)}\n`;
}
function toExplanationData(explanation) {
	return {
		...explanation,
		findings: explanation.findings.map(({ foreign: _, fix, ...finding }) => ({
			...finding,
			fix: toFixData(fix),
		})),
		steps: explanation.steps.map(toStepData),
	};
}
const toStepData = ({ step, result, decidedBy, at }) => ({
	step,
	result: result.text,
	decidedBy,
	at,
});
function renderFileJson(reading) {
	return (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(toFileData(reading));
}
function toFileData({ file, stages, images, openBases = [], problem }) {
	const overlaid = images.filter((use) => use.replacedBy?.stage === true);
	return {
		file,
		stages: stages.map(toStageData),
		images: images.filter((use) => use.replacedBy?.stage !== true).map(toImageData),
		...(overlaid.length === 0 ? {} : { replacedStages: overlaid.map(toImageData) }),
		...(openBases.length === 0 ? {} : { openBases: openBases.map(toImageData) }),
		problem: problem === null ? null : toProblemData(problem),
	};
}
function toProblemData({ line, message, unresolved, hint }) {
	return {
		line,
		message,
		...(unresolved.length === 0 ? {} : { unresolved }),
		...(hint === undefined ? {} : { hint: `${hint.why.text}. ${hint.advice.text}.` }),
	};
}
function toStageData({ line, name, base, reachable }) {
	return {
		line,
		name,
		image: base.kind === 'image' ? base.image : null,
		reachable,
		...(base.kind === 'stage' ? { stage: base.stage } : {}),
		...(base.kind === 'scratch' ? { scratch: true } : {}),
	};
}
function toPlaceData(place) {
	const { line, column, endLine, endColumn } = (0,_core_dockerfile_uses_exact_place_js__WEBPACK_IMPORTED_MODULE_2__  .$)(place);
	return { line: Math.max(1, line), column, endLine: Math.max(1, endLine), endColumn };
}
function toImageData(use) {
	const { image, written, via, role, stage, reachable } = use;
	return {
		image,
		written,
		...toPlaceData(use),
		via,
		role,
		stage,
		reachable,
		...(use.invalid === null ? {} : { invalid: use.invalid }),
		...(use.nearestStage === undefined ? {} : { nearestStage: use.nearestStage }),
		...(use.misplaced === undefined ? {} : { misplaced: use.misplaced }),
		...(use.copiedIn === undefined ? {} : { copiedIn: use.copiedIn }),
		...(use.unresolved.length === 0 ? {} : { unresolved: use.unresolved }),
		...(use.replacedBy === null
			? {}
			: { replacedBy: { context: use.replacedBy.context, image: use.replacedBy.image } }),
		...(use.unknown === undefined ? {} : { unknown: use.unknown }),
		...(use.builds === undefined ? {} : { builds: use.builds }),
	};
}
function toFixData(fix) {
	return fix && { description: fix.description, replacement: fix.replacement };
}
function toFindingData(finding) {
	const { rule, level, file, image, written, via, role } = finding;
	const { message, fix, waiver, decidedBy, existing, hides = [], recorded, unknown } = finding;
	return {
		rule,
		level,
		file,
		...toPlaceData(finding),
		image,
		written,
		via,
		role,
		message,
		fix: toFixData(fix),
		waiver,
		decidedBy,
		existing,
		...(recorded === undefined ? {} : { recorded }),
		...(unknown === undefined ? {} : { unknown }),
		...(hides.length === 0 ? {} : { hides }),
	};
}


  })

};
;