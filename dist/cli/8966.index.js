"use strict";
exports.id = 8966;
exports.ids = [8966];
exports.modules = {

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

  48966:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  reporter: () => (  reporter)
});

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
	const said = name === '' ? quoteText(first) : `${quoteText(name)} (${quoteText(first)}`;
	return `${cleanLogText(said, SUBJECT_LIMIT)}${name === '' ? '' : `${rest})`}`;
}
function hasImage({ image, written }) {
	return image !== null || written !== '' ? 1 : 0;
}
function countOf(count, singular, plural) {
	return `${count} ${count === 1 ? singular : plural}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/github-commands.js




function renderGithubCommands(report, failOn) {
	const { annotations } = toAnnotations(report, {
		maxErrors: Number.POSITIVE_INFINITY,
		maxWarnings: Number.POSITIVE_INFINITY,
		failOn,
	});
	const { files, images, blocking, warnings, waived, existing } = report.counts;
	return [
		...report.problems.map(renderProblem),
		...annotations.map(renderAnnotation),
		`base-image-gate: ${report.verdict}, ${blocking} blocking, ${(0,terminal_style .pq)(warnings, 'warning')}, ${waived} waived, ${existing} existing, in ${(0,terminal_style .pq)(files, 'Dockerfile')} with ${(0,terminal_style .pq)(images, 'image reference')}`,
		'',
	].join('\n');
}
function renderAnnotation(annotation) {
	return renderCommand(annotation.level, {
		file: annotation.file,
		line: annotation.line,
		endLine: annotation.endLine,
		col: annotation.column,
		endColumn: annotation.endColumn,
		title: annotation.title,
	}, annotation.message);
}
function renderProblem(problem) {
	const { level, file, line, column } = problem;
	const message = (0,message_text .ZT)((0,message_text .bD)(problem));
	if (file === '')
		return renderCommand(level, { title: 'Base images' }, (0,hostile_text .nA)(message, 4000));
	const place = line === 0 ? { file } : { file, line, col: column };
	return renderCommandIn(place, level, 'Base image policy', message);
}
const MAX_PATH = 4000;
function renderCommandIn(place, level, title, message) {
	const isPlain = (0,hostile_text .nA)(place.file, MAX_PATH) === place.file;
	const text = isPlain ? message : `${message} In ${(0,message_text .Jf)(place.file)}`;
	return renderCommand(level, { ...(isPlain ? place : {}), title }, (0,hostile_text .nA)(text, 4000));
}
function renderCommand(level, properties, message) {
	const list = Object.entries(properties)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
		.join(',');
	return `::${level} ${list}::${escapeData(message)}`;
}
function escapeData(text) {
	return text
		.replaceAll('%', '%25')
		.replaceAll('\r', '%0D')
		.replaceAll('\n', '%0A')
		.replaceAll('##[', '## [');
}
function escapeProperty(text) {
	return (0,hostile_text .Ul)(escapeData(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/unique-images.js
var unique_images = __webpack_require__(71351);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/reading-problem.js
var reading_problem = __webpack_require__(24554);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/formats/github.js




const reporter = {
	renderReport: (report, { failOn }) => [renderGithubCommands(report, failOn)],
	renderImages: renderNotices,
};
function* renderNotices(readings, { tallies }) {
	for (const { file, images, problem } of readings) {
		for (const use of images) {
			const { image, written, line, role } = use;
			const text = `${(0,message_text .ol)(image ?? written)}${(0,unique_images .IF)(use, tallies)}`;
			yield `${renderCommandIn({ file, line }, 'notice', `Image, ${role}`, text)}\n`;
		}
		if (problem !== null) {
			const text = (0,message_text .ZT)((0,reading_problem .B)(problem));
			yield `${renderCommandIn({ file, line: problem.line }, 'warning', 'Not readable', text)}\n`;
		}
	}
}


  })

};
;