"use strict";
exports.id = 30;
exports.ids = [30];
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
		const { toSarif } = await Promise.all( [__webpack_require__.e(47), __webpack_require__.e(969), __webpack_require__.e(675)]).then(__webpack_require__.bind(__webpack_require__, 31120));
		write('sarif-file', sarifFile, toSarif(shown, { ...program .RX, readLine }));
	}
	if (htmlFile !== null)
		await writePage(run, outcome, shown, htmlFile);
	return path;
}
async function writePage(run, outcome, report, path) {
	const { reporter } = await Promise.all( [__webpack_require__.e(47), __webpack_require__.e(969), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 645));
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
  var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);

const VERSION = 1;
function* toReportJson(report, files = report.files.map(renderFileJson)) {
	const { verdict, policy, counts, findings, problems, endOfLifeAsOf, baseline } = report;
	yield `{ "version": ${VERSION}, "verdict": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .GF)(verdict)},\n`;
	yield `  "policy": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .GF)(policy)},\n  "counts": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .GF)(counts)},\n`;
	yield `  "endOfLifeAsOf": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .GF)(endOfLifeAsOf)},\n`;
	if (baseline !== undefined)
		yield `  "baseline": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .GF)(baseline)},\n`;
	yield* toList('files', files);
	yield ',\n';
	yield* toList('findings', renderEach(findings, toFindingData));
	yield ',\n';
	yield* toList('problems', renderEach(problems, ({ foreign: _, isProminent: __, ...problem }) => problem));
	yield ' }\n';
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
	yield `  ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .GF)(key)}: [`;
	let separator = '';
	for (const item of items) {
		yield `${separator}\n    ${item}`;
		separator = ',';
	}
	yield separator === '' ? ']' : '\n  ]';
}
function* renderEach(items, toData) {
	for (const item of items)
		yield (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .GF)(toData(item));
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
	return (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .GF)(toFileData(reading));
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
function toPlaceData({ line, column, endLine, endColumn }) {
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