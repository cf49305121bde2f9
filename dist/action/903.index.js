"use strict";
exports.id = 903;
exports.ids = [903];
exports.modules = {

  34160:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  annotate: () => (  publication_annotate),
  conclude: () => (  conclude),
  logCounts: () => (  logCounts),
  setOutputs: () => (  setOutputs),
  writeSummary: () => (  writeSummary)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-path.js
var baseline_path = __webpack_require__(55222);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/finding-order.js
var finding_order = __webpack_require__(40343);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/annotation-place.js
const MIN_TELLING = 4;
function findAnnotationPlace(finding, { files, addedTo }) {
	if (files.has(finding.file))
		return finding;
	const places = finding.builtBy?.places.filter(({ file }) => files.has(file)) ?? [];
	const added = [...new Set(places.map(({ file }) => file))].flatMap((file) => (addedTo(file) ?? []).map(({ line, text }) => ({ file, line, text })));
	const isAdded = (place) => added.some(({ file, line }) => file === place.file && place.line <= line && line <= place.endLine);
	const atLine = ({ file, line }) => places.find((place) => place.file === file && place.line === line) ?? {
		file,
		line,
		column: 1,
		endLine: line,
		endColumn: 1,
	};
	const find = (parts) => added.find(({ text }) => parts.some((part) => text.includes(part)));
	const whole = find(listNames(finding));
	if (whole !== undefined)
		return atLine(whole);
	const here = places.find(isAdded);
	if (here !== undefined)
		return here;
	const part = find(listParts(finding));
	if (part !== undefined)
		return atLine(part);
	const [first] = places;
	if (first === undefined)
		return null;
	const start = added.find(({ file }) => file === first.file);
	return first.line > 0 || start === undefined ? first : atLine(start);
}
function listNames({ written, image }) {
	return [written, image ?? ''].filter((name) => name.length >= MIN_TELLING);
}
function listParts(finding) {
	return listNames(finding)
		.flatMap((name) => name.split(/[/@:]/))
		.filter((part) => part.length >= MIN_TELLING);
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/built-by.js
var built_by = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/annotations.js





const MESSAGE_LIMIT = 4096;
const MAX_NAMED = 3;
const SUBJECT_LIMIT = 300;
const PART_LIMIT = 1300;
function toAnnotations(report, options) {
	const { maxErrors, maxWarnings, change, failOn = 'block' } = options;
	const findPlace = (finding) => change === undefined ? finding : findAnnotationPlace(finding, change);
	const counting = report.findings.filter((finding) => finding.waiver === null && !finding.existing);
	const inside = counting.filter((finding) => findPlace(finding) !== null).toSorted(finding_order .tt);
	const toAnnotation = (finding, level) => annotate(finding, findPlace(finding) ?? finding, level);
	const blocking = inside.filter((finding) => finding.level === 'block');
	const warnings = inside.filter((finding) => finding.level === 'warn');
	const annotations = failOn === 'never'
		? [...blocking, ...warnings].slice(0, maxWarnings).map((finding) => toAnnotation(finding, 'warning'))
		: [
			...blocking.slice(0, maxErrors).map((finding) => toAnnotation(finding, 'error')),
			...warnings.slice(0, maxWarnings).map((finding) => toAnnotation(finding, 'warning')),
		];
	return {
		annotations,
		omitted: counting.length - annotations.length,
		outside: counting.length - inside.length,
	};
}
function annotate(finding, place, level) {
	const { file, line, column, endLine, endColumn } = place;
	const printable = (0,hostile_text .nA)(file, 4000) === file;
	const isElsewhere = place.file !== finding.file;
	const own = `${finding.file}${finding.line > 0 ? `:${finding.line}` : ''}`;
	const parts = [
		(0,message_text .ZT)((0,message_text .bD)(finding)),
		describeFix(finding),
		isElsewhere ? `In ${(0,message_text .Jf)(own)}${describeBuilder(finding)}` : '',
		printable ? '' : `In ${(0,message_text .Jf)(file)}`,
	];
	return {
		level,
		title: `Base image: ${finding.rule}`,
		message: (0,hostile_text .IN)(parts
			.map((part) => (0,hostile_text .nA)(part, PART_LIMIT))
			.filter((part) => part !== '')
			.join('\n'), MESSAGE_LIMIT),
		...(printable ? { file } : {}),
		line: Math.max(1, line),
		endLine: Math.max(1, line, endLine),
		...(line === endLine && endColumn > column ? { column, endColumn: endColumn - 1 } : {}),
	};
}
function describeBuilder(finding) {
	const builder = (0,built_by .L)(finding);
	return builder === null ? '' : `, ${(0,built_by .t)(finding)} ${(0,message_text .ol)(builder.name)}`;
}
function describeFix({ fix }) {
	if (fix === null)
		return '';
	const { description, replacement } = fix;
	const advice = (0,message_text .ZT)((0,message_text .wr)(fix));
	return replacement === null || description.includes(replacement)
		? advice
		: `${advice}: ${(0,message_text .ol)(replacement)}`;
}
function describeFailure(report, omitted) {
	const { blocking, warnings } = report.counts;
	const what = blocking > 0
		? `${countOf(blocking, 'base image finding blocks', 'base image findings block')} this change`
		: `${countOf(warnings, 'base image warning blocks', 'base image warnings block')} this change (fail-on: warn)`;
	const rest = omitted > 0
		? ` ${countOf(omitted, 'finding has', 'findings have')} no annotation, see the job summary.`
		: '';
	return `${what}: ${nameSubjects(report, blocking > 0 ? 'block' : 'warn')}.${rest}`;
}
function nameSubjects({ findings }, level) {
	const failing = findings.filter((it) => it.level === level && it.waiver === null && !it.existing);
	const subjects = new Map();
	for (const { image, written, file, line } of failing.toSorted((a, b) => hasImage(b) - hasImage(a))) {
		const place = `${file}${line > 0 ? `:${line}` : ''}`;
		const name = written === '' ? (image ?? '') : written;
		const key = image ?? `${name} ${place}`;
		const subject = subjects.get(key) ?? { name, places: new Set() };
		subject.places.add(place);
		subjects.set(key, subject);
	}
	const named = [...subjects.values()].slice(0, MAX_NAMED).map(nameSubject);
	const more = subjects.size - named.length;
	return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function nameSubject({ name, places, }) {
	const [first = ''] = places;
	const others = places.size - 1;
	const rest = others > 0 ? ` and ${countOf(others, 'more place', 'more places')}` : '';
	const said = name === '' ? (0,message_text .ol)(first) : `${(0,message_text .ol)(name)} (${(0,message_text .ol)(first)}`;
	return `${(0,hostile_text .nA)(said, SUBJECT_LIMIT)}${name === '' ? '' : `${rest})`}`;
}
function hasImage({ image, written }) {
	return image !== null || written !== '' ? 1 : 0;
}
function countOf(count, singular, plural) {
	return `${count} ${count === 1 ? singular : plural}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/comment.js + 5 modules
var comment = __webpack_require__(4052);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/finding-sections.js + 1 modules
var finding_sections = __webpack_require__(79947);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/report-headline.js
var report_headline = __webpack_require__(36025);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/json.js
var json = __webpack_require__(71046);
// EXTERNAL MODULE: ./lib/untyped/src/action/outcome.js + 1 modules
var action_outcome = __webpack_require__(49374);
;// CONCATENATED MODULE: ./lib/untyped/src/action/publication.js









const MAX_ERRORS = 9;
const MAX_WARNINGS = 10;
const MAX_OUTPUT = 60_000;
const MAX_TEXT = 2_000;
function setOutputs(core, outcome, reportFile) {
	const { result, report, policy } = outcome;
	core.setOutput('result', result);
	core.setOutput('blocking', report?.counts.blocking ?? 0);
	core.setOutput('warnings', report?.counts.warnings ?? 0);
	core.setOutput('findings', capFindings(report?.findings ?? []));
	core.setOutput('report-file', reportFile ?? '');
	core.setOutput('policy-sha', policy?.sha ?? '');
}
function capFindings(findings) {
	const ordered = [0, 1, 2].flatMap((rank) => findings.filter((finding) => rankOf(finding) === rank));
	let text = '';
	for (const finding of ordered) {
		const item = toHarmlessJson(finding);
		if (text.length + item.length + 3 > MAX_OUTPUT)
			continue;
		text += text === '' ? item : `,${item}`;
	}
	return `[${text}]`;
}
function rankOf({ level, waiver, existing }) {
	if (waiver !== null || existing)
		return 2;
	return level === 'block' ? 0 : 1;
}
const cutLong = (_key, value) => typeof value === 'string' ? (0,hostile_text .IN)(value, MAX_TEXT) : value;
function toHarmlessJson(finding) {
	return JSON.stringify((0,json .Hl)(finding), cutLong)
		.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
		.replaceAll('##[', '#\\u0023[')
		.replaceAll('::', ':\\u003a');
}
function publication_annotate(core, run, outcome) {
	const { report, change } = outcome;
	if (report === null)
		return 0;
	const { failOn } = run.inputs;
	const { annotations, omitted } = toAnnotations(report, {
		maxErrors: MAX_ERRORS,
		maxWarnings: MAX_WARNINGS,
		failOn,
		...(change === null ? {} : { change }),
	});
	if (!run.inputs.annotations)
		return annotations.length + omitted;
	for (const { level, title, message, file, line, endLine, column, endColumn } of annotations) {
		const isOnOneLine = column !== undefined && endColumn !== undefined;
		core[level](message, {
			title,
			...(file === undefined ? {} : { file, startLine: line, endLine }),
			...(isOnOneLine ? { startColumn: column, endColumn } : {}),
		});
	}
	return omitted;
}
async function writeSummary(core, run, outcome) {
	const text = (0,comment .Br)(outcome.report, (0,action_outcome .xT)(run, outcome));
	try {
		await core.summary.addRaw(text, true).write();
	}
	catch (error) {
		run.log(`The job summary could not be written: ${error.message}`);
	}
}
function logCounts(run, { report }) {
	if (report === null)
		return;
	const { files, images, blocking, warnings, waived, existing } = report.counts;
	run.log(`Judged ${(0,finding_sections .pq)(files, ['Dockerfile', 'Dockerfiles'])} with ${(0,finding_sections .pq)(images, ['image reference', 'image references'])}: ${blocking} blocking, ${(0,finding_sections .pq)(warnings, ['warning', 'warnings'])}, ${waived} waived, ${existing} existing.${describeSkipped(report)}`);
	for (const problem of report.problems)
		run.log(`${problem.level === 'error' ? 'Error' : 'Note'}: ${writeProblem(problem)}`);
}
function describeSkipped({ skippedTemplates = 0 }) {
	if (skippedTemplates === 0)
		return '';
	return ` ${(0,finding_sections .pq)(skippedTemplates, ['Dockerfile template', 'Dockerfile templates'])} skipped.`;
}
function writeProblem(problem) {
	const { file, line } = problem;
	const place = file === '' ? '' : `${(0,message_text .ol)(`${file}${line > 0 ? `:${line}` : ''}`)}: `;
	return `${place}${(0,message_text .ZT)((0,message_text .bD)(problem))}`;
}
function conclude(core, run, outcome, omitted) {
	const { result, report, error } = outcome;
	if (error !== null) {
		const retry = error.retry === null ? '' : ` ${error.retry}`;
		const text = `Base images not judged, ${(0,report_headline .hQ)(error.title)}. ${error.what} ${error.turn}${retry}`;
		core.setFailed([(0,hostile_text .nA)(text, 4000), ...(error.snippet ?? [])].join('\n'));
	}
	else if (result === 'error') {
		const first = report?.problems.find(({ level }) => level === 'error');
		const place = first === undefined ? '' : ` ${writeProblem(first)}`;
		const noun = first?.file === baseline_path .U ? 'baseline' : 'policy';
		core.setFailed((0,hostile_text .nA)(`Base images not judged, the ${noun} is wrong.${place}`, 4000));
	}
	else if (result === 'fail' && report !== null)
		core.setFailed(describeFailure(report, omitted));
	else
		run.log(`Result: ${result}`);
}


  }),

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

  52728:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  renderMarker),
	E: () => (  findMarker)
  });
function renderMarker(commentId) {
	const id = encodeURIComponent(commentId.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
	return `<!-- base-image-gate:${id} -->`;
}
function findMarker(body, commentId) {
	return body.split(/\r?\n/, 1)[0] === renderMarker(commentId);
}


  }),

  71046:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Hl: () => (  toFindingData),
	sn: () => (  toReportJson)
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
	return `${writeJson({ version: VERSION, policy, ...toExplanationData(explanation) }, 2)}\n`;
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
	return `${writeJson(data, 2)}\n`;
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