"use strict";
exports.id = 683;
exports.ids = [683];
exports.modules = {

  87030:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  writeReports: () => (  writeReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default =  __webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/verdict.js
var verdict = __webpack_require__(15594);
;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/system-path.js


function findRealPath(path) {
	return external_node_fs_.realpathSync.native(path);
}
function toSlashes(path, { sep } = system) {
	return sep === '/' ? path : path.replaceAll(sep, '/');
}
function findRelativePath(folder, path, paths = system) {
	return toSlashes(paths.relative(folder, path), paths);
}
function isInside(folder, path, { sep } = (external_node_path_default())) {
	const fold = (text) => (sep === '/' ? text : text.toLowerCase());
	const start = fold(folder.endsWith(sep) ? folder : folder + sep);
	const place = fold(path);
	return place.startsWith(start) && !`${place}${sep}`.startsWith(`${start}.git${sep}`);
}
function joinSystemPath(folder, path, { sep, join } = system) {
	if (typeof folder !== 'string' || typeof path !== 'string')
		return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(path)]);
	if (sep !== '/')
		return join(folder, path);
	return folder === '/' ? `/${path}` : `${folder}/${path}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/repository-place.js



const MAX_LINKS = 40;
function findRepositoryPlace(repository, path) {
	const start = (0,external_node_path_.resolve)(path);
	const pending = split(start);
	let current = (0,external_node_path_.parse)(start).root;
	let links = 0;
	for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
		if (name === '..') {
			current = (0,external_node_path_.dirname)(current);
			continue;
		}
		const next = (0,external_node_path_.join)(current, name);
		const isLink = (0,external_node_fs_.lstatSync)(next, { throwIfNoEntry: false })?.isSymbolicLink();
		if (isLink === true && !isInside(repository, next)) {
			if (++links > MAX_LINKS)
				return null;
			const target = (0,external_node_fs_.readlinkSync)(next);
			pending.unshift(...split(target));
			current = (0,external_node_path_.resolve)(current, (0,external_node_path_.parse)(target).root);
		}
		else if (isLink === false) {
			current = findRealPath(next);
		}
		else {
			const place = (0,external_node_path_.join)(next, ...pending);
			return isInside(repository, place) ? place : null;
		}
	}
	return isInside(repository, current) ? current : null;
}
function split(path) {
	return path
		.slice((0,external_node_path_.parse)(path).root.length)
		.split(external_node_path_.sep === '/' ? '/' : /[\\/]/)
		.filter((name) => name !== '' && name !== '.');
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/write-guard.js




function findUnsafeLink(folder, path) {
	try {
		const tree = findTree(findRealPath(folder));
		const place = findRepositoryPlace(tree, (0,external_node_path_.resolve)(folder, path));
		if (place === null)
			return null;
		if ((0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink() === true)
			return 'it is a symbolic link, which is not followed; delete it or name another file';
		const home = findRealPath(findFolder((0,external_node_path_.dirname)(place)));
		return home === tree || isInside(tree, home)
			? null
			: 'it is behind a symbolic link that leads out of the repository; name another file';
	}
	catch {
		return null;
	}
}
function findTree(folder) {
	for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
		if (isThere((0,external_node_path_.join)(at, '.git')))
			return at;
		if (at === (0,external_node_path_.dirname)(at))
			return folder;
	}
}
function findFolder(folder) {
	return isThere(folder) || (0,external_node_path_.dirname)(folder) === folder ? folder : findFolder((0,external_node_path_.dirname)(folder));
}
const isThere = (place) => (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false }) !== undefined;

// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var fault = __webpack_require__(17088);
// EXTERNAL MODULE: ./lib/untyped/src/program.js
var program = __webpack_require__(71907);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/links.js
var links = __webpack_require__(34625);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/json.js
var json = __webpack_require__(71046);
;// CONCATENATED MODULE: ./lib/untyped/src/action/report-files.js








async function writeReports(run, outcome) {
	const { jsonFile, sarifFile, htmlFile } = run.inputs;
	const shown = outcome.report ?? (0,verdict .sd)(outcome.result, { problems: listErrors(outcome) });
	const path = jsonFile ?? (0,external_node_path_.join)(run.temporary, 'base-image-gate', 'report.json');
	write('json-file', path, (0,json .sn)(shown));
	if (sarifFile !== null) {
		const { readLine } = outcome.pageFacts ?? NOTHING_KNOWN;
		const { toSarif } = await __webpack_require__.e(  120).then(__webpack_require__.bind(__webpack_require__, 31120));
		write('sarif-file', sarifFile, toSarif(shown, { ...program .RX, readLine }));
	}
	if (htmlFile !== null)
		await writePage(run, outcome, shown, htmlFile);
	return path;
}
async function writePage(run, outcome, report, path) {
	const { reporter } = await __webpack_require__.e(  645).then(__webpack_require__.bind(__webpack_require__, 645));
	const { renderReport, renderFile } = reporter;
	const { pageFacts, head, policy } = outcome;
	const context = {
		colors: false,
		width: null,
		base: null,
		failOn: run.inputs.failOn,
		program: program .RX,
		files: renderFile === undefined ? [] : report.files.map(renderFile),
		hasMark: () => false,
		links: {
			findPlace: (file, place) => head && (0,links .TG)(head, file, place),
			findPolicyLine: (line) => policy && (0,links .TG)(policy, policy.path, { line, endLine: line }),
		},
		...(pageFacts ?? NOTHING_KNOWN),
	};
	write('html-file', path, renderReport(report, context));
}
const NOTHING_KNOWN = {
	readLine: () => null,
	findEnds: () => [],
	findMade: () => null,
	today: new Date().toISOString().slice(0, 10),
};
function listErrors({ error }) {
	if (error === null)
		return [];
	return [{ file: '', line: 0, column: 0, level: 'error', message: `${error.what} ${error.turn}` }];
}
function write(input, path, pieces) {
	const link = findUnsafeLink('.', path);
	if (link !== null)
		throw new fault .Q4('input', `The file \`${path}\` of \`${input}\` could not be written: ${link}.`);
	try {
		(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
		(0,external_node_fs_.writeFileSync)(path, [...pieces].join(''));
	}
	catch (error) {
		throw new fault .Q4('input', `The file \`${path}\` of \`${input}\` could not be written: ${error.message}.`);
	}
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

  15865:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	n: () => (  compareText)
  });
function compareText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}


  }),

  71907:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	RX: () => (  PROGRAM),
	yZ: () => (  HOME)
  });
const VERSION = '1.0.0';
const HOME = 'https://github.com/base-image-gate/base-image-gate';
const PROGRAM = { version: VERSION, home: HOME };


  }),

  34625:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	TG: () => (  linkFile),
	iu: () => (  linkCommit)
  });
function linkFile(tree, path, place) {
	const segments = path.split('/');
	if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
		return null;
	const lines = place === undefined || place.line < 1
		? ''
		: `#L${place.line}${place.endLine > place.line ? `-L${place.endLine}` : ''}`;
	return `${linkRepository(tree)}/blob/${encodeSegment(tree.sha)}/${segments.map(encodeSegment).join('/')}${lines}`;
}
function linkCommit(tree) {
	return `${linkRepository(tree)}/commit/${encodeSegment(tree.sha)}`;
}
function linkRepository(tree) {
	return `${tree.server}/${encodeSegment(tree.owner)}/${encodeSegment(tree.repo)}`;
}
function encodeSegment(segment) {
	return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
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