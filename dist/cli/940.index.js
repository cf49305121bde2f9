"use strict";
exports.id = 940;
exports.ids = [940];
exports.modules = {

  90940:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  reporter: () => (  reporter)
});

// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/unique-images.js
var unique_images = __webpack_require__(71351);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/text/xml.js

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function escapeXml(text) {
	return (0,hostile_text .ix)((0,hostile_text .Ul)(text))
		.replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
		.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}
function writeTag(name, attributes) {
	const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value)).replaceAll('"', '&quot;')}"`);
	return `${name}${list.join('')}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/junit/test-suite.js

function* renderSuites(suites, today) {
	yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
	let id = 0;
	for (const suite of suites)
		yield* renderSuite(suite, id++, today);
	yield '</testsuites>\n';
}
function* renderSuite({ name, cases }, id, today) {
	const count = (kind) => cases.filter((each) => each.kind === kind).length;
	const attributes = {
		name,
		package: 'base-image-gate',
		id,
		tests: cases.length,
		failures: count('failure'),
		errors: count('error'),
		skipped: count('skipped'),
		timestamp: `${today}T00:00:00`,
		hostname: 'localhost',
		time: 0,
	};
	yield `  <${writeTag('testsuite', attributes)}>\n    <properties/>\n`;
	const seen = new Map();
	for (const each of cases)
		yield renderCase(each, name, seen);
	yield '    <system-out/>\n    <system-err/>\n  </testsuite>\n';
}
function renderCase({ name, kind, type = '', message = '', text = '' }, classname, seen) {
	const occurrence = (seen.get(name) ?? 0) + 1;
	seen.set(name, occurrence);
	const unique = occurrence === 1 ? name : `${name} #${occurrence}`;
	const tag = writeTag('testcase', { name: unique, classname, time: 0 });
	if (kind === undefined)
		return `    <${tag}/>\n`;
	const attributes = kind === 'skipped' ? { message } : { type, message };
	const inner = `<${writeTag(kind, attributes)}>${escapeXml(text)}</${kind}>`;
	return `    <${tag}>\n      ${inner}\n    </testcase>\n`;
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/severity.js
var reporters_severity = __webpack_require__(10407);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/finding-text.js
var finding_text = __webpack_require__(51837);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/reading-problem.js
var reading_problem = __webpack_require__(24554);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/formats/junit.js







const reporter = {
	renderReport: (report, context) => renderSuites(listSuites(report, context), context.today),
	renderImages: (readings, context) => renderSuites(readings.map((reading) => toImagesSuite(reading, context)), context.today),
	renderFile: (reading) => (0,hostile_text .GF)(summariseFile(reading)),
};
const summariseFile = ({ file, images }) => ({
	file,
	images: images
		.filter(({ replacedBy }) => replacedBy?.stage !== true)
		.map((use) => ({ key: placeOf(use), name: nameImage(use) })),
});
function placeOf({ line, column, image, written }) {
	return JSON.stringify([line, column, image ?? written]);
}
function nameImage({ image, written, role }) {
	const name = image ?? written;
	return `${name === '' ? 'the file' : (0,message_text .ol)(name)}${role === null ? '' : ` (${role})`}`;
}
function* listSuites(report, context) {
	yield toPolicySuite(report);
	const findings = new Map();
	for (const finding of report.findings) {
		const found = findings.get(finding.file);
		if (found === undefined)
			findings.set(finding.file, [finding]);
		else
			found.push(finding);
	}
	for (const summary of mergeSummaries(context.files)) {
		yield toFileSuite(summary, findings.get(summary.file) ?? [], context);
		findings.delete(summary.file);
	}
	for (const [file, found] of findings)
		yield toFileSuite({ file, images: [] }, found, context);
}
function* mergeSummaries(texts) {
	let last = null;
	for (const text of texts) {
		const next = JSON.parse(text);
		if (last?.file === next.file)
			last = { file: last.file, images: [...last.images, ...next.images] };
		else {
			if (last !== null)
				yield last;
			last = next;
		}
	}
	if (last !== null)
		yield last;
}
function toPolicySuite({ policy, problems }) {
	const source = policy === null ? [] : [{ name: `policy ${(0,message_text .Jf)(policy.source)}` }];
	const found = problems.map(toProblemCase);
	return {
		name: 'base-image-gate',
		cases: found.some(({ kind }) => kind === 'error') ? found : [...source, ...found],
	};
}
function toProblemCase(problem) {
	const { file, line, level } = problem;
	const place = file === '' ? 'the run' : `${(0,message_text .Jf)(file)}${line === 0 ? '' : `:${line}`}`;
	const message = (0,message_text .ZT)((0,message_text .bD)(problem));
	const isError = level === 'error';
	return {
		name: `${level} in ${place}`,
		kind: isError ? 'error' : 'skipped',
		type: level,
		message,
		text: message,
	};
}
function toFileSuite({ file, images }, findings, context) {
	const found = new Set(findings.map(placeOf));
	const cases = [
		...images.filter(({ key }) => !found.has(key)).map(({ name }) => ({ name })),
		...findings.map((finding) => toCase(finding, context)),
	];
	return { name: (0,message_text .Jf)(file), cases: cases.length === 0 ? [{ name: 'pulls nothing' }] : cases };
}
function toCase(finding, { failOn }) {
	const { rule, file, line } = finding;
	const severity = (0,reporters_severity .L)(finding, failOn);
	const text = (0,finding_text .T)(finding);
	return {
		name: `${rule}: ${nameImage(finding)}`,
		kind: severity === 'error' ? 'failure' : 'skipped',
		type: rule,
		message: severity === 'warning' ? `Warning: ${text}` : text,
		text: `${(0,message_text .Jf)(file)}${line === 0 ? '' : `:${line}`}: ${text}`,
	};
}
function toImagesSuite({ file, images, problem }, { tallies }) {
	const cases = images.map((use) => ({
		name: `${nameImage(use)}${(0,unique_images .IF)(use, tallies)}`,
	}));
	if (problem !== null) {
		const message = (0,message_text .ZT)((0,reading_problem .B)(problem));
		const text = `${(0,message_text .Jf)(file)}:${Math.max(1, problem.line)}: ${message}`;
		cases.push({ name: 'unreadable: the file', kind: 'error', type: 'unreadable', message, text });
	}
	return { name: (0,message_text .Jf)(file), cases: cases.length === 0 ? [{ name: 'pulls nothing' }] : cases };
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