"use strict";
exports.id = 5086;
exports.ids = [5086];
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

  58101:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	kW: () => (  openCertainEdits)
  });
  var _dockerfile_uses_exact_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71798);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);


const PLAIN = /^[\w./:@-]+$/;
const MAX_LINES = 100_000;
function openCertainEdits(findings, readLine) {
	const wishes = listTexts(findings);
	const isShared = openSharedFiles(readLine);
	return (finding) => {
		const { file, written, via } = finding;
		const text = findInstead(finding);
		if (text === null || via === null || !REPLACED.has(via) || finding.waiver !== null)
			return null;
		if (!PLAIN.test(text) || !PLAIN.test(written) || wishes.get(identify(finding))?.size !== 1)
			return null;
		const place = (0,_dockerfile_uses_exact_place_js__WEBPACK_IMPORTED_MODULE_1__  .I)(finding);
		const { line, column, endLine, endColumn } = place;
		const isThere = line === endLine && readLine(file, line)?.slice(column - 1, endColumn - 1) === written;
		return isThere && !isShared(file) ? { place: { line, column, endLine, endColumn }, text } : null;
	};
}
function findInstead({ written, fix }) {
	if (fix === null || fix.replacement === null)
		return null;
	if (fix.isUnapproved === true || fix.isReported === true)
		return null;
	const text = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .cI)(written, fix.replacement);
	return pinsLess(text, written) ? null : text;
}
const REPLACED = new Set(['from', 'copy-from', 'mount-from', 'onbuild', 'run']);
function pinsLess(text, written) {
	const [now, old] = [(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(text), (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(written)];
	if ('error' in now || 'error' in old)
		return false;
	if (old.digest !== null)
		return now.digest === null;
	return old.tagWritten && !now.tagWritten && now.digest === null;
}
function listTexts(findings) {
	const texts = new Map();
	for (const finding of findings) {
		const { fix, waiver, written } = finding;
		const replacement = fix?.replacement ?? null;
		if (replacement === null || waiver !== null || fix?.isUnapproved === true)
			continue;
		const key = identify(finding);
		texts.set(key, (texts.get(key) ?? new Set()).add((0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .cI)(written, replacement)));
	}
	return texts;
}
function identify({ file, line, column, endLine, endColumn }) {
	return JSON.stringify([file, line, column, endLine, endColumn]);
}
function openSharedFiles(readLine) {
	const known = new Map();
	return (file) => {
		const found = known.get(file) ?? isShared(file, readLine);
		known.set(file, found);
		return found;
	};
}
function mayAnchor(line) {
	return /(?:^|[\s,:[{])&[^\s&]/.test(line);
}
function isShared(file, readLine) {
	if (/\.(?:hcl|json)$/i.test(file))
		return true;
	if (!/\.ya?ml$/i.test(file))
		return false;
	if (/(?:^|\/)\.github\//.test(file))
		return true;
	for (let number = 1; number <= MAX_LINES; number++) {
		const line = readLine(file, number);
		if (line === null)
			return false;
		if (mayAnchor(line))
			return true;
	}
	return true;
}


  }),

  5086:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  reporter: () => (  reporter)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/fix/certain-edits.js
var certain_edits = __webpack_require__(58101);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/unique-images.js
var unique_images = __webpack_require__(71351);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/severity.js
var severity = __webpack_require__(10407);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/text/byte-columns.js
const MARK_BYTES = 3;
function openByteColumns({ readLine, hasMark, }) {
	let last = { file: '', line: 0, column: 1, bytes: 0 };
	return (file, line, column) => {
		const text = readLine(file, line);
		if (text === null || column < 1 || column - 1 > text.length)
			return null;
		const isFurther = last.file === file && last.line === line && last.column <= column;
		if (!isFurther)
			last = { file, line, column: 1, bytes: line === 1 && hasMark(file) ? MARK_BYTES : 0 };
		const between = text.slice(last.column - 1, column - 1);
		if (between.includes('\ufffd'))
			return null;
		last = { file, line, column, bytes: last.bytes + countBytes(between) };
		return last.bytes + 1;
	};
}
function countBytes(text) {
	let count = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
	}
	return count;
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/finding-text.js
var finding_text = __webpack_require__(51837);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/reading-problem.js
var reading_problem = __webpack_require__(24554);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/formats/rdjson.js








const reporter = {
	*renderReport({ problems, findings }, context) {
		const findRange = openByteRanges(context);
		const findEdit = (0,certain_edits .kW)(findings, context.readLine);
		yield* renderDiagnostics(context.program, [
			problems.map(toProblemDiagnostic),
			mapEach(findings, (finding) => toDiagnostic(finding, findRange(finding), findEdit(finding)?.text ?? null, context)),
		]);
	},
	*renderImages(readings, context) {
		yield* renderDiagnostics(context.program, [listImages(readings, context)]);
	},
};
function* renderDiagnostics({ home }, lists) {
	yield `{ "source": ${(0,hostile_text .GF)({ name: 'base-image-gate', url: home })},\n  "diagnostics": [`;
	let separator = '';
	for (const list of lists)
		for (const diagnostic of list) {
			yield `${separator}\n    ${(0,hostile_text .GF)(diagnostic)}`;
			separator = ',';
		}
	yield separator === '' ? '] }\n' : '\n  ] }\n';
}
function* mapEach(items, map) {
	for (const item of items)
		yield map(item);
}
const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };
function toDiagnostic(finding, exact, text, context) {
	const { rule, file, existing } = finding;
	const suggestion = existing ? null : text;
	return {
		message: (0,finding_text .T)(finding),
		location: { path: (0,hostile_text .lH)(file), range: exact ?? toLines(finding) },
		severity: SEVERITIES[(0,severity .L)(finding, context.failOn)],
		code: { value: rule, url: `${context.program.home}/blob/main/docs/rules/${rule}.md` },
		...(exact === null || suggestion === null ? {} : { suggestions: [{ range: exact, text: suggestion }] }),
	};
}
function toLines({ line, endLine }) {
	const start = Math.max(1, line);
	return { start: { line: start }, end: { line: Math.max(start, endLine) } };
}
function openByteRanges(context) {
	const [measureStart, measureEnd] = [openByteColumns(context), openByteColumns(context)];
	return ({ file, line, column, endLine, endColumn }) => {
		const start = measureStart(file, line, column);
		const end = measureEnd(file, endLine, endColumn);
		if (start === null || end === null || (line === endLine && start === end))
			return null;
		return { start: { line, column: start }, end: { line: endLine, column: end } };
	};
}
function toProblemDiagnostic(problem) {
	const { file, line, level } = problem;
	const range = line === 0 ? {} : { range: toLines({ line, endLine: line }) };
	return {
		message: (0,message_text .ZT)((0,message_text .bD)(problem)),
		location: { path: (0,hostile_text .lH)(file), ...range },
		severity: SEVERITIES[level],
		code: { value: level === 'error' ? 'error' : 'policy' },
	};
}
function* listImages(readings, { tallies }) {
	for (const { file, images, problem } of readings) {
		const path = (0,hostile_text .lH)(file);
		for (const use of images)
			yield {
				message: `BuildKit would pull ${(0,message_text .ol)(use.image ?? use.written)} (${use.role})${(0,unique_images .IF)(use, tallies)}.`,
				location: { path, range: toLines(use) },
				severity: 'INFO',
				code: { value: 'image' },
			};
		if (problem !== null)
			yield {
				message: (0,message_text .ZT)((0,reading_problem .B)(problem)),
				location: { path, range: toLines({ line: problem.line, endLine: problem.line }) },
				severity: 'WARNING',
				code: { value: 'unreadable' },
			};
	}
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


  })

};
;