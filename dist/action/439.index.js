"use strict";
exports.id = 439;
exports.ids = [439];
exports.modules = {

  55222:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	U: () => (  BASELINE)
  });
const BASELINE = '.github/base-images.baseline.yml';


  }),

  894:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  groupBy),
	P: () => (  listGroups)
  });
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === undefined)
			groups.set(key, [item]);
		else
			group.push(item);
	}
	return groups;
}
function listGroups(items, keyOf) {
	return [...groupBy(items, keyOf).values()];
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

  4052:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (  renderComment),
  renderOvertaken: () => (  renderOvertaken),
  Br: () => (  renderSummary)
});


// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/comment-marker.js
var comment_marker = __webpack_require__(52728);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-path.js
var baseline_path = __webpack_require__(55222);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/said-once.js
var said_once = __webpack_require__(31106);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/document-sections.js
var document_sections = __webpack_require__(10108);
;// CONCATENATED MODULE: ./lib/untyped/src/core/shapes/yaml-scalar.js
function writeScalar(text) {
	if (/^[A-Za-z](?:[\w./:@-]*\w)?$/.test(text) && !/^(?:true|false|null)$/i.test(text))
		return text;
	return JSON.stringify(text).replace(/[\x7f-\x9f\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/finding-groups.js + 1 modules
var finding_groups = __webpack_require__(45656);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/finding-cells.js
var finding_cells = __webpack_require__(4393);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/finding-sections.js + 1 modules
var finding_sections = __webpack_require__(79947);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/links.js
var links = __webpack_require__(34625);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/exception-request.js






const SHOWN_ENTRIES = 5;
const NAMELESS = new Set(['unresolved', 'unreadable']);
const LINE_WIDTH = 38;
function explainExceptions(blocking, policySource, context) {
	const requests = collectRequests(blocking);
	if (requests.length === 0)
		return [];
	const lines = ['exceptions:', ...requests.slice(0, SHOWN_ENTRIES).flatMap(writeEntry)];
	const more = requests.length > SHOWN_ENTRIES ? ` The first ${SHOWN_ENTRIES} of ${requests.length} are below.` : '';
	const path = context.policy?.path ?? policySource;
	const file = path === null
		? 'the policy'
		: (0,finding_cells .BK)((0,hostile_text .cR)(path), context.policy && (0,links .TG)(context.policy, context.policy.path));
	const task = path?.startsWith('oci://')
		? `Add this to the policy, push it to its registry, and name the new digest in place of ${file}; it applies once that is merged.`
		: `Add this to ${file} in a separate change; it applies once that is merged.`;
	const text = [
		`${task} <code>owner</code> is who is responsible, <code>reason</code> says why and names a ticket, <code>expires</code> is the last day on which it applies.${more}`,
		renderSnippet(lines),
	].join('\n\n');
	const frame = (0,finding_sections .AU)('Still need one of these? <b>Ask for an exception</b>');
	return [{ ...(0,finding_sections .GX)(''), ...frame, rows: [{ file: '', text, count: 1 }], rank: 5, optional: true }];
}
function renderSnippet(lines) {
	return `<pre lang="yaml"><code>${lines.map(hostile_text .xm).join('\n')}</code></pre>`;
}
function collectRequests(blocking) {
	const requests = new Map();
	for (const finding of blocking.toSorted((one, other) => (0,finding_groups .Z_)([one]) - (0,finding_groups .Z_)([other]))) {
		const image = NAMELESS.has(finding.rule) || finding.image === null ? '**' : finding.image;
		const key = image === '**' ? `** ${finding.file}` : image;
		const request = requests.get(key) ?? { image, paths: new Set(), rules: new Set() };
		request.paths.add(escapeGlob(finding.file));
		for (const rule of [finding.rule, ...(finding.hides ?? [])])
			request.rules.add(rule);
		requests.set(key, request);
	}
	return [...requests.values()];
}
function writeEntry({ image, paths, rules }) {
	const [path = '', ...others] = [...paths].map(writeScalar);
	const list = `[${[path, ...others].join(', ')}]`;
	const isShort = list.length + 11 <= LINE_WIDTH;
	return [
		...writeField('  - image', writeScalar(image)),
		...(isShort
			? [`    paths: ${list}`]
			: ['    paths:', ...[path, ...others].flatMap((one) => writeField('      -', one))]),
		...(rules.size > 1
			? ['    rules:', ...[...rules].map((rule) => `      - ${rule}`)]
			: [`    rules: [${[...rules].join()}]`]),
		'    owner: "@\u2026"',
		'    reason: "\u2026"',
		'    expires: "YYYY-MM-DD"',
	];
}
function writeField(key, value) {
	const start = key.endsWith('-') ? `${key} ` : `${key}: `;
	if (start.length + value.length <= LINE_WIDTH)
		return [`${start}${value}`];
	const indent = ' '.repeat(key.length - key.trimStart().length + 4);
	const below = key.endsWith('-') ? key : `${key}:`;
	if (indent.length + value.length <= LINE_WIDTH)
		return [below, `${indent}${value}`];
	return [
		below,
		...foldText(value.startsWith('"') ? value : `"${value}"`, LINE_WIDTH - indent.length - 1).map((line) => `${indent}${line}`),
	];
}
function foldText(quoted, width) {
	const pieces = quoted.match(/\\U[0-9a-f]{8}|\\u[0-9a-f]{4}|\\.|./gsu) ?? [];
	const lines = [];
	let start = 0;
	while (start < pieces.length) {
		let end = start;
		for (let length = 0; end < pieces.length && length + (pieces[end]?.length ?? 0) <= width; end++)
			length += pieces[end]?.length ?? 0;
		const mark = pieces.slice(start, end).findLastIndex((piece) => /^[/:@._-]$/.test(piece)) + 1;
		if (end < pieces.length && mark > (end - start) / 2)
			end = start + mark;
		const line = pieces.slice(start, end).join('');
		const shown = line.startsWith(' ') && start > 0 ? `\\${line}` : line;
		lines.push(end < pieces.length ? `${shown}\\` : shown);
		start = end;
	}
	return lines;
}
function escapeGlob(path) {
	return path.replace(/[\\*?[\]{}]|^!/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/preview-sections.js



const UNIT = ['reference', 'references'];
const TROUBLES = {
	invalid: 'The edited policy cannot be used',
	unknown: 'What the edit changes is not known',
};
const OPEN_ROWS = 5;
function listPreview(context) {
	const { preview } = context;
	if (preview === null)
		return [];
	const lead = '#### This change edits the policy\n\nIt is judged by the policy at its base, not by its own.';
	if (preview.trouble !== null) {
		const { kind, reason } = preview.trouble;
		return [(0,finding_sections .GX)(`${lead} <b>${TROUBLES[kind]}:</b> ${(0,message_text .e4)(reason)}`)];
	}
	const { newlyPass, newlyFail } = preview;
	const count = newlyPass.length + newlyFail.length;
	if (count === 0)
		return [(0,finding_sections .GX)(`${lead} The edit does not change any result here.`)];
	const changes = [
		newlyPass.length === 0 ? '' : `<b>${(0,finding_sections .pq)(newlyPass.length, UNIT)} would newly pass</b>`,
		newlyFail.length === 0 ? '' : `<b>${(0,finding_sections .pq)(newlyFail.length, UNIT)} would newly fail</b>`,
	];
	return [
		(0,finding_sections .GX)(`${lead} With the edit, ${changes.filter((change) => change !== '').join(' and ')}.`),
		{
			...(count > OPEN_ROWS ? (0,finding_sections .AU)('Which ones') : { before: '', after: '' }),
			tableHead: (0,finding_sections .HX)('Image', 'After the edit'),
			rows: [
				...newlyPass.map((use) => renderChange(use, '\u2705 would newly pass', context)),
				...newlyFail.map((use) => renderChange(use, '\u274c would newly fail', context)),
			],
			unit: UNIT,
			rank: 3,
			optional: false,
		},
	];
}
function renderChange(use, change, context) {
	const subject = [(0,finding_cells .mx)(use), (0,finding_cells .oL)({ ...use, endLine: use.line }, context)];
	const rules = use.rules.map((rule) => (0,finding_cells .bq)(rule, context)).join(', ');
	return (0,finding_sections .IL)(use, subject.filter((line) => line !== '').join('<br>'), `${change}<br>${rules}`);
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/report-headline.js
var report_headline = __webpack_require__(36025);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/totals.js
var totals = __webpack_require__(25968);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/totals-sections.js




const FEW = 10;
const MAX_IMAGES = 10;
const PLACE_UNIT = ['place', 'places'];
const IMAGE_UNIT = ['more image', 'more images'];
function listTotals(findings, context) {
	if (findings.length <= FEW)
		return [];
	const images = (0,totals .JE)((0,finding_groups .R9)(findings));
	return [totalRules(findings, context), ...(images.length > MAX_IMAGES ? totalImages(images) : [])];
}
function totalRules(findings, context) {
	const rows = (0,totals .w)(findings).map(({ rule, blocking, warnings, images, files }) => {
		const counts = [
			...(blocking === 0 ? [] : [`${blocking} blocking`]),
			...(warnings === 0 ? [] : [(0,finding_sections .pq)(warnings, ['warning', 'warnings'])]),
			...(images === 0 ? [] : [(0,finding_sections .pq)(images, ['image', 'images'])]),
			...(files === 0 ? [] : [(0,finding_sections .pq)(files, ['file', 'files'])]),
		];
		return `| ${(0,finding_cells .bq)(rule, context)} | ${counts.join(' \u00b7 ')} |`;
	});
	return frameTable((0,finding_sections .HX)('Rule', 'Findings'), rows);
}
function totalImages(images) {
	const shown = images.filter(({ places }) => places > 1).slice(0, MAX_IMAGES);
	if (shown.length === 0)
		return [];
	const others = images.filter((group) => !shown.includes(group));
	const rows = shown.map((group) => {
		const mark = (0,finding_groups .T0)(group.findings) === 0 ? '\u274c' : '\u26a0\ufe0f';
		return `| ${mark} ${(0,finding_cells .mx)({ image: group.name, written: '' })} | ${(0,finding_sections .pq)(group.places, PLACE_UNIT)} |`;
	});
	const rest = `<em>and ${(0,finding_sections .pq)(others.length, IMAGE_UNIT)} in ${(0,finding_sections .pq)((0,totals .Qf)(others), PLACE_UNIT)}</em>`;
	return [frameTable((0,finding_sections .HX)('Image', 'Where'), [...rows, `| ${rest} | |`])];
}
function frameTable(head, rows) {
	const before = [head, ...rows].join('\n');
	return { before, tableHead: '', rows: [], after: '', unit: ['', ''], rank: 0, optional: false };
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/report-document.js












function renderReport(report, context, limit) {
	const error = context.error ?? describeWrongPolicy(report);
	const sections = [
		(0,finding_sections .GX)((0,report_headline .Lf)(report, error, context)),
		...explainError(error),
		...(report === null ? [] : listReport(report, error, { ...context, ...limit })),
		...listNotes(report, context),
		...renderFooter(report, report !== null && error === null, context),
	];
	return (0,document_sections .l)(sections, limit);
}
function listReport(report, error, context) {
	const shown = report.findings.filter((finding) => finding.waiver === null);
	const allowed = (0,said_once .E2)(shown);
	const open = shown.map((finding) => (0,said_once .Ah)(finding, allowed));
	const counting = open.filter((finding) => !finding.existing);
	const blocking = counting.filter((finding) => finding.level === 'block');
	const warnings = counting.filter((finding) => finding.level === 'warn');
	const failsByWarnings = report.verdict === 'fail' && blocking.length === 0;
	return [
		...listPolicyErrors(report, context),
		...(report.counts.files === 0 && error !== null ? [] : [(0,finding_sections .GX)((0,report_headline .Ts)(report, context))]),
		...listTotals(counting, context),
		...(allowed === null ? [] : [(0,finding_sections .GX)((0,message_text .e4)(allowed))]),
		...(0,finding_sections .Cd)(blocking, context),
		...listPreview(context),
		...(0,finding_sections .EB)(warnings, context, failsByWarnings),
		...explainExceptions(blocking, report.policy?.source ?? null, context),
		...(0,finding_sections .gt)(open.filter((finding) => finding.existing && finding.recorded === undefined), context),
		...(0,finding_sections .jN)(open.filter((finding) => finding.recorded !== undefined), context),
		...(0,finding_sections .XK)(report.findings.filter((finding) => finding.waiver !== null), context),
	];
}
const ENDED_EARLY = {
	title: 'the command could not run',
	what: 'The command ended before it judged anything, for the reason below.',
	turn: 'Whoever runs it: correct what the reason names.',
	retry: 'Run the command again.',
};
const UNUSED_POLICY = {
	title: 'there is no policy to judge by',
	what: 'Without a policy that can be read, nothing is judged.',
	turn: 'Whoever runs the check: write a policy, or name the right file.',
	retry: 'Run the check again with it.',
};
function describeWrongPolicy(report) {
	const problems = report?.problems.filter((problem) => problem.level === 'error') ?? [];
	const errors = problems.length;
	if (errors === 0)
		return null;
	if (problems.every(({ file }) => file === ''))
		return ENDED_EARLY;
	if (report?.policy === null)
		return UNUSED_POLICY;
	const noun = problems.every(({ file }) => file === baseline_path .U) ? 'baseline' : 'policy';
	return {
		title: errors === 1 ? `the ${noun} has an error` : `the ${noun} has ${errors} errors`,
		what: `A ${noun} with errors cannot be used, so nothing was judged.`,
		turn: `Maintainer of the ${noun}: correct it on the branch that it is read from.`,
		retry: 'Re-run the check once the correction is merged.',
	};
}
function explainError(error) {
	if (error === null)
		return [];
	const lines = [
		'> [!IMPORTANT]',
		`> <b>This is not a violation of the policy.</b> The check stops the merge because the images could not be judged.`,
		'>',
		`> <b>What happened:</b> ${(0,hostile_text .E9)(error.what)}`,
		'>',
		`> <b>Who has to act:</b> ${(0,hostile_text .E9)(error.turn)}`,
		...(error.retry === null ? [] : ['>', `> <b>Try again:</b> ${(0,hostile_text .E9)(error.retry)}`]),
	];
	const snippet = error.snippet === undefined ? [] : [(0,finding_sections .GX)(renderSnippet(error.snippet))];
	return [(0,finding_sections .GX)(lines.join('\n')), ...snippet];
}
function listPolicyErrors(report, context) {
	const errors = report.problems.filter((problem) => problem.level === 'error');
	if (errors.length === 0)
		return [];
	const rows = errors.map((problem) => ({
		file: problem.file,
		text: `| ${renderProblemPlace(problem, context)} | ${(0,message_text .e4)((0,message_text .bD)(problem))} |`,
		count: 1,
	}));
	return [
		{
			...(0,finding_sections .GX)(''),
			tableHead: '| Where | What is wrong |\n| :-- | :-- |',
			rows,
			unit: ['error', 'errors'],
			rank: 0,
		},
	];
}
function listNotes(report, context) {
	const warnings = report?.problems.filter((problem) => problem.level === 'warning') ?? [];
	const write = (problem) => `${(0,message_text .e4)((0,message_text .bD)(problem))}${problem.file === '' ? '' : ` ${renderProblemPlace(problem, context)}`}`;
	const prominent = warnings.filter(({ isProminent }) => isProminent).map(write);
	const shown = prominent.map((text) => (0,finding_sections .GX)(`\u26a0\ufe0f ${text}`));
	const rows = warnings
		.filter(({ isProminent }) => !isProminent)
		.map((problem) => ({ file: problem.file, text: `- ${write(problem)}`, count: 1 }));
	if (rows.length === 0)
		return shown;
	const unit = ['note', 'notes'];
	return [
		...shown,
		{ ...(0,finding_sections .AU)(`<b>${(0,finding_sections .pq)(rows.length, unit)}</b>`), tableHead: '', rows, unit, rank: 4, optional: false },
	];
}
function renderProblemPlace({ file, line }, context) {
	if (file === '')
		return 'the command';
	const text = (0,hostile_text .cR)(`${file}${line > 0 ? `:${line}` : ''}`);
	const isPolicy = context.policy !== null && file === context.policy.path;
	return (0,finding_cells .BK)(text, isPolicy && context.policy ? (0,links .TG)(context.policy, file, { line, endLine: line }) : null);
}
function renderFooter(report, isJudged, context) {
	const { head, baseBranch, runUrl } = context;
	const branch = baseBranch === null ? '' : ` for ${(0,hostile_text .cR)(baseBranch)}`;
	const parts = [
		head === null
			? ''
			: `${isJudged ? 'Judged commit' : 'Commit'} ${(0,finding_cells .BK)((0,hostile_text .cR)(head.sha.slice(0, 7)), (0,links .iu)(head))}${branch}`,
		runUrl === null ? '' : `[This run](${runUrl})`,
		report?.endOfLifeAsOf ? `End-of-life data of ${report.endOfLifeAsOf}` : '',
		`[What the rules mean](${context.docs}/rules)`,
	].filter((part) => part !== '');
	return [(0,finding_sections .GX)(`<sub>${parts.join(' \u00b7 ')}</sub>`)];
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/comment.js



const COMMENT_LIMIT = 65_536;
const SUMMARY_LIMIT = 1_048_576 - 1024;
function renderComment(report, context) {
	const marker = (0,comment_marker .B)(context.commentId);
	const document = renderReport(report, context, {
		limit: COMMENT_LIMIT - marker.length - 2,
		measure: (text) => text.length,
		maxPlaces: 20,
		rest: context.runUrl === null ? 'the job summary' : `the [job summary](${context.runUrl})`,
	});
	return `${marker}\n\n${document}`;
}
function renderOvertaken({ commentId }) {
	return `${(0,comment_marker .B)(commentId)}\n\n### \ud83d\udea7 Base images: judged by the newest run\n\nThe pull request was changed while a run for its earlier state wrote this comment. The check of its newest commit has the result.`;
}
function renderSummary(report, context) {
	return renderReport(report, context, {
		limit: SUMMARY_LIMIT,
		measure: countBytes,
		maxPlaces: 200,
		rest: 'what <code>json-file</code> and <code>sarif-file</code> write',
	});
}
function countBytes(text) {
	let bytes = 0;
	for (const character of text) {
		const point = character.codePointAt(0) ?? 0;
		bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
	}
	return bytes;
}


  }),

  10108:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	P: () => (  rankBySeverity),
	l: () => (  joinSections)
  });
function joinSections(sections, limit) {
	if (areRowsTooLong(sections, limit))
		return joinCut(sections, limit);
	const whole = sections.map((section) => renderSection(section, section.rows, limit)).join('\n\n');
	return limit.measure(whole) <= limit.limit ? whole : joinCut(sections, limit);
}
function areRowsTooLong(sections, limit) {
	let room = limit.limit;
	for (const { rows } of sections)
		for (const { text } of rows) {
			room -= limit.measure(text);
			if (room < 0)
				return true;
		}
	return false;
}
function joinCut(sections, limit) {
	const kept = new Map();
	let room = limit.limit;
	for (const section of sections) {
		if (!section.optional)
			room -= limit.measure(renderSection(section, [], limit)) + 2;
	}
	for (const section of sections.toSorted((a, b) => a.rank - b.rank)) {
		const frame = section.optional ? limit.measure(renderSection(section, [], limit)) + 2 : 0;
		const head = section.tableHead === '' ? 0 : limit.measure(section.tableHead) + 2;
		const rows = keepRows(section.rows, room - frame - head, limit);
		if (rows.length > 0)
			kept.set(section, rows);
		if (rows.length < section.rows.length)
			break;
		if (rows.length > 0)
			room -= frame + head + rows.reduce((sum, row) => sum + limit.measure(row.text) + 1, 0);
	}
	return sections
		.filter((section) => !section.optional || kept.has(section))
		.map((section) => renderSection(section, kept.get(section) ?? [], limit))
		.join('\n\n');
}
function keepRows(rows, room, limit) {
	const kept = new Set();
	let left = room;
	for (const row of rankBySeverity(rows)) {
		left -= limit.measure(row.text) + 1;
		if (left < 0)
			break;
		kept.add(row);
	}
	return rows.filter((row) => kept.has(row));
}
function rankBySeverity(items) {
	const perFile = new Map();
	for (const { file } of items)
		perFile.set(file, (perFile.get(file) ?? 0) + 1);
	return items.toSorted((a, b) => Number(a.isUnread ?? false) - Number(b.isUnread ?? false) ||
		b.count - a.count ||
		(perFile.get(b.file) ?? 0) - (perFile.get(a.file) ?? 0));
}
function countUnits(rows) {
	return rows.reduce((sum, { count }) => sum + count, 0);
}
function renderSection(section, rows, limit) {
	const cut = countUnits(section.rows) - countUnits(rows);
	const head = rows.length === 0 || section.tableHead === '' ? [] : [section.tableHead];
	return [
		section.before,
		[...head, ...rows.map((row) => row.text)].join('\n'),
		cut === 0 ? '' : describeCut(section, cut, rows.length === 0, limit.rest),
		section.after,
	]
		.filter((part) => part !== '')
		.join('\n\n');
}
function describeCut(section, cut, all, rest) {
	const unit = section.unit[cut === 1 ? 0 : 1];
	return `<em>${cut} ${all ? '' : 'more '}${unit} left out here to save space: see ${rest}.</em>`;
}


  }),

  4393:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	BK: () => (  renderLink),
	J: () => (  renderReason),
	TK: () => (  renderSubject),
	bq: () => (  renderRule),
	mx: () => (  renderImage),
	oL: () => (  renderPlace)
  });
  var _text_built_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54040);
  var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);
  var _text_message_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40211);
  var _text_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46332);
  var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34625);





const ROLE_NAMES = {
	final: 'final stage',
	build: 'build stage',
	copied: 'copied image',
	mounted: 'mounted image',
	frontend: 'build frontend',
	run: 'image that is run',
};
function nameRole(role, { via }) {
	return via === 'sbom' ? 'SBOM generator' : ROLE_NAMES[role];
}
function renderPlace(finding, context) {
	const text = (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(`${finding.file}${finding.line > 0 ? `:${finding.line}` : ''}`);
	return renderLink(text, context.head && (0,_links_js__WEBPACK_IMPORTED_MODULE_3__  .TG)(context.head, finding.file, finding));
}
function renderLink(text, url) {
	return url === null ? text : `[${text}](${url})`;
}
function renderImage(use) {
	const name = use.written === '' ? (use.image ?? '') : use.written;
	return name === '' ? '' : `<strong>${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .cR)((0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .YI)(name))}</strong>`;
}
const OPEN_PLACES = 3;
function renderSubject(places, context) {
	const count = places.length > 1 ? [`${places.length} places`] : [];
	const title = [renderImage(places[0]), ...count].filter((part) => part !== '').join(' \u00b7 ');
	return [title, ...renderPlaces(places, context)].filter((line) => line !== '').join('<br>');
}
function renderPlaces(places, context) {
	const lines = places
		.slice(0, context.maxPlaces)
		.map((finding) => [renderPlace(finding, context), renderBuilder(finding, context)]
		.filter((line) => line !== '')
		.join('<br>'));
	const left = places.length - lines.length;
	const rest = left === 0 ? [] : [`<em>and ${left} more: see ${context.rest}</em>`];
	if (places.length <= OPEN_PLACES + 1)
		return [`${lines.join('<br>')}`, ...rest];
	const open = lines.slice(0, OPEN_PLACES);
	const folded = [...lines.slice(OPEN_PLACES), ...rest].join('<br>');
	return [...open, `<details><summary>${places.length - OPEN_PLACES} more</summary>${folded}</details>`];
}
function renderBuilder(finding, context) {
	const builder = (0,_text_built_by_js__WEBPACK_IMPORTED_MODULE_4__  .L)(finding);
	if (builder === null)
		return '';
	return `${(0,_text_built_by_js__WEBPACK_IMPORTED_MODULE_4__  .t)(finding)} ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(builder.name)} in ${renderPlace(builder, context)}`;
}
function renderRule(rule, context) {
	return `[${rule}](${context.docs}/rules/${rule}.md)`;
}
function renderReason(finding, context, withRole = true) {
	const lines = [
		[
			`<strong>${renderRule(finding.rule, context)}</strong>`,
			finding.role === null || !withRole ? '' : nameRole(finding.role, finding),
			renderDecision(finding, context),
		]
			.filter((part) => part !== '')
			.join(' \u00b7 '),
		(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .e4)((0,_text_subject_js__WEBPACK_IMPORTED_MODULE_2__  .O)(finding)),
		finding.fix === null ? '' : renderFix(finding.fix),
	];
	return lines.filter((line) => line !== '').join('<br>');
}
function renderDecision({ decidedBy }, context) {
	if (decidedBy === null || decidedBy.line < 1)
		return '';
	const { file, line } = decidedBy;
	if (file !== undefined)
		return `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(file)} line ${line}`;
	const url = context.policy && (0,_links_js__WEBPACK_IMPORTED_MODULE_3__  .TG)(context.policy, context.policy.path, { line, endLine: line });
	return renderLink(`policy line ${line}`, url);
}
function renderFix(fix) {
	const { description, replacement } = fix;
	const shown = replacement === null || description.includes(replacement) ? '' : `: ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(replacement)}`;
	return `\ud83d\udc49 ${(0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .e4)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_1__  .wr)(fix))}${shown}`;
}


  }),

  79947:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  pI: () => (  BLOCKING_UNIT),
  y7: () => (  WARNING_UNIT),
  pq: () => (  countOf),
  AU: () => (  fold),
  GX: () => (  frameNote),
  Cd: () => (  listBlocking),
  gt: () => (  listExisting),
  jN: () => (  listRecorded),
  XK: () => (  listWaived),
  EB: () => (  listWarnings),
  HX: () => (  renderTableHead),
  IL: () => (  toRow)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var core_grouping = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/subjects.js
var subjects = __webpack_require__(86434);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/document-sections.js
var document_sections = __webpack_require__(10108);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/comment/finding-cells.js
var finding_cells = __webpack_require__(4393);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/finding-order.js
var finding_order = __webpack_require__(40343);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/finding-groups.js + 1 modules
var finding_groups = __webpack_require__(45656);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/said-once.js
var said_once = __webpack_require__(31106);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/reason-rows.js






function listReasons(findings, context) {
	const { groupBy: grouping = 'image' } = context;
	const references = (0,core_grouping .P)(findings, (finding) => keyReference(finding, grouping === 'rule')).map(sortRules);
	const rows = grouping === 'file'
		? references.map((reference) => [reference])
		: (0,core_grouping .P)(references, keyReasons);
	return rows
		.toSorted(([[one], ...ones], [[other], ...others]) => {
		const urgency = (0,finding_order .tt)(one, other);
		return urgency === 0 ? others.length - ones.length : urgency;
	})
		.map((row) => toReasonRow(row, context));
}
function keyReference({ file, line, column, image, written, rule }, alone) {
	return JSON.stringify([file, line, column, image, written, alone ? rule : null]);
}
function sortRules([first, ...others]) {
	const [most = first, ...rest] = [first, ...others].toSorted(finding_order .tt);
	return [most, ...rest];
}
function keyReasons(reference) {
	const [{ role }] = reference;
	return JSON.stringify([(0,subjects .o)(reference[0]).key, role, reference.map(finding_groups .nb)]);
}
function toReasonRow(references, context) {
	const [reference] = references;
	let text = null;
	return {
		file: reference[0].file,
		get text() {
			text ??= renderRow(references, context);
			return text;
		},
		count: references.reduce((sum, { length }) => sum + length, 0),
		isUnread: reference.every(({ rule }) => rule === 'unreadable'),
	};
}
function renderRow([reference, ...more], context) {
	const reasons = reference
		.map((finding) => (more.length === 0 ? finding : (0,said_once .em)(finding)))
		.map((finding, index) => (0,finding_cells .J)(finding, context, index === 0))
		.join('<br>');
	return `| ${(0,finding_cells .TK)([reference[0], ...more.map(([finding]) => finding)], context)} | ${reasons} |`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/finding-sections.js






const OPEN_ROWS = 20;
const BLOCKING_UNIT = ['blocking finding', 'blocking findings'];
const WARNING_UNIT = ['warning', 'warnings'];
function countOf(count, [singular, plural]) {
	return `${count} ${count === 1 ? singular : plural}`;
}
function renderTableHead(...titles) {
	return `| ${titles.join(' | ')} |\n|${titles.map(() => ' :-- |').join('')}`;
}
const REASON_HEAD = renderTableHead('Image', 'Why, and what to use instead');
function fold(title) {
	return { before: `<details><summary>${title}</summary>`, after: '</details>' };
}
function listBlocking(findings, context) {
	return listOpen(findings, context, BLOCKING_UNIT, 0);
}
function listWarnings(findings, context, open) {
	if (open)
		return listOpen(findings, context, WARNING_UNIT, 1);
	const title = `\u26a0\ufe0f <b>${countOf(findings.length, WARNING_UNIT)}</b>`;
	return listFolded(title, findings, context, WARNING_UNIT, 1);
}
function listOpen(findings, context, unit, rank) {
	if (findings.length === 0)
		return [];
	const rows = listReasons(findings, context);
	const worst = new Set((0,document_sections .P)(rows).slice(0, OPEN_ROWS));
	const section = { tableHead: REASON_HEAD, unit, optional: false };
	const open = { ...section, before: '', after: '', rows: rows.filter((row) => worst.has(row)), rank };
	const others = rows.filter((row) => !worst.has(row));
	if (others.length === 0)
		return [open];
	const count = others.reduce((sum, row) => sum + row.count, 0);
	const title = `<b>${count} more ${unit[count === 1 ? 0 : 1]}</b>`;
	return [open, { ...section, ...fold(title), rows: others, rank: rank + 0.5 }];
}
function listFolded(title, findings, context, unit, rank) {
	if (findings.length === 0)
		return [];
	const rows = listReasons(findings, context);
	return [{ ...fold(title), tableHead: REASON_HEAD, rows, unit, rank, optional: false }];
}
function listExisting(findings, context) {
	const unit = ['existing finding', 'existing findings'];
	const title = `<b>${countOf(findings.length, unit)}</b>, present before this change: not counted`;
	return listFolded(title, findings, context, unit, 6);
}
function listRecorded(findings, context) {
	const unit = ['finding in the baseline', 'findings in the baseline'];
	const title = `<b>${countOf(findings.length, unit)}</b>, recorded as existing: not counted`;
	return listFolded(title, findings, context, unit, 6);
}
function listWaived(findings, context) {
	if (findings.length === 0)
		return [];
	const unit = ['waived finding', 'waived findings'];
	const rows = (0,core_grouping .P)(findings, keyWaived).map((group) => {
		const [{ rule, file, waiver }] = group;
		const until = waiver === null ? '' : `${(0,hostile_text .cR)(waiver.owner, 100)} until ${(0,hostile_text .cR)(waiver.expires, 20)}`;
		const reason = waiver === null ? '' : `<br>${(0,hostile_text .cR)(waiver.reason, 300)}`;
		const cells = [(0,finding_cells .TK)(group, context), `${(0,finding_cells .bq)(rule, context)}, ${until}${reason}`];
		return { ...toRow({ file }, ...cells), count: group.length };
	});
	const title = `<b>${countOf(findings.length, unit)}</b>, covered by an exception`;
	return [
		{
			...fold(title),
			tableHead: renderTableHead('Image', 'Exception'),
			rows,
			unit,
			rank: 7,
			optional: false,
		},
	];
}
function keyWaived(finding) {
	const { rule, waiver, role } = finding;
	return JSON.stringify([(0,subjects .o)(finding).key, rule, role, waiver]);
}
function toRow({ file }, ...cells) {
	return { file, text: `| ${cells.join(' | ')} |`, count: 1 };
}
function frameNote(text) {
	return { before: text, tableHead: '', rows: [], after: '', unit: ['', ''], rank: 0, optional: false };
}


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

  36025:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Lf: () => (  renderHeadline),
	Ts: () => (  renderScope),
	hQ: () => (  continueSentence)
  });
  var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);
  var _finding_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4393);
  var _finding_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79947);
  var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34625);




const REFERENCE_UNIT = ['image reference', 'image references'];
const TEMPLATE_UNIT = ['Dockerfile template', 'Dockerfile templates'];
const FILE_UNIT = ['Dockerfile', 'Dockerfiles'];
function renderHeadline(report, error, context) {
	if (report === null || error !== null) {
		return `### \ud83d\udea7 Base images: not judged${error === null ? '' : `, ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .E9)(continueSentence(error.title), [], 200)}`}`;
	}
	return `### ${describeVerdict(report, context)}`;
}
function continueSentence(title) {
	return title.replace(/^(?:The|There|No|A|An)\b/, (word) => word.toLowerCase());
}
function describeVerdict(report, { failOn }) {
	const { blocking, warnings } = report.counts;
	switch (report.verdict) {
		case 'error':
			return '\ud83d\udea7 Base images: not judged';
		case 'fail':
			return blocking > 0
				? `\u274c Base images: ${(0,_finding_sections_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(blocking, _finding_sections_js__WEBPACK_IMPORTED_MODULE_2__  .pI)}`
				: `\u274c Base images: ${(0,_finding_sections_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(warnings, _finding_sections_js__WEBPACK_IMPORTED_MODULE_2__  .y7)}, and <code>fail-on: warn</code> is set`;
		case 'warn':
			return blocking > 0
				? `\u26a0\ufe0f Base images: ${(0,_finding_sections_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(blocking, _finding_sections_js__WEBPACK_IMPORTED_MODULE_2__  .pI)}, not enforced${failOn === 'never' ? ' (<code>fail-on: never</code>)' : ''}`
				: `\u26a0\ufe0f Base images: nothing blocks, ${(0,_finding_sections_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(warnings, _finding_sections_js__WEBPACK_IMPORTED_MODULE_2__  .y7)}`;
		case 'pass':
			return `\u2705 Base images: ${describePass(report)}`;
	}
}
function describePass({ counts }) {
	if (counts.files === 0)
		return 'no Dockerfile to judge';
	if (counts.images === 0)
		return 'none are pulled';
	if (counts.waived + counts.existing > 0)
		return 'nothing blocks';
	return counts.images === 1 ? 'approved' : `all ${counts.images} approved`;
}
function renderScope(report, context) {
	const { files, images } = report.counts;
	const counts = `${(0,_finding_sections_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(images, REFERENCE_UNIT)} in ${(0,_finding_sections_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(files, FILE_UNIT)}`;
	const { policy, skippedTemplates = 0 } = report;
	const skipped = skippedTemplates === 0 ? '' : ` ${(0,_finding_sections_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(skippedTemplates, TEMPLATE_UNIT)} skipped.`;
	if (policy === null)
		return `${counts}.${skipped}`;
	const source = policy.source.replace(/@([0-9a-f]{40}|[0-9a-f]{64})$/, '');
	const file = (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_1__  .BK)((0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(source), context.policy && (0,_links_js__WEBPACK_IMPORTED_MODULE_3__  .TG)(context.policy, context.policy.path));
	const sha = context.policy?.sha ?? policy.commit;
	const commit = sha === undefined
		? ''
		: ` at ${(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_1__  .BK)((0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(sha.slice(0, 7)), context.policy && (0,_links_js__WEBPACK_IMPORTED_MODULE_3__  .iu)(context.policy))}`;
	return `${counts}, judged by ${file}${commit}.${skipped}`;
}


  }),

  45656:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  wH: () => (  countPlaces),
  R9: () => (  groupBySubject),
  nb: () => (  keyTelling),
  Z_: () => (  rankKind),
  T0: () => (  rankLevel),
  r_: () => (  tellOnce)
});


// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var grouping = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 21 modules
var rules = __webpack_require__(18969);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/subject.js
var subject = __webpack_require__(46332);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/groups/folded-fixes.js


function keyFix({ fix, file }) {
	if (fix === null)
		return null;
	const parts = (0,message .kw)((0,message_text .wr)(fix));
	return JSON.stringify([
		parts.map((part, at) => {
			if (namesFile(part, file))
				return part.text.replace(listFiles([file]), '[]');
			return namesBuild(part, parts[at + 1]) ? null : part.text;
		}),
		fix.replacement,
	]);
}
function foldFix(places) {
	const [first] = places;
	const fix = first?.fix ?? null;
	if (first === undefined || fix === null)
		return fix;
	const isSame = places.every((place) => place.fix?.description === fix.description);
	if (isSame)
		return fix;
	const files = [...new Set(places.map(({ file }) => file))].sort();
	const parts = (0,message .kw)((0,message_text .wr)(fix));
	const { text, foreign } = (0,message .hw)(parts.map((part, at) => {
		if (namesFile(part, first.file))
			return (0,message .hD)(part.text.replace(listFiles([first.file]), listFiles(files)));
		if (!namesBuild(part, parts[at + 1]))
			return part.foreign ? (0,message .hD)(part.text) : (0,message .ZV)(part.text);
		const names = new Set(places.map((place) => place.fix && (0,message .kw)((0,message_text .wr)(place.fix))[at]?.text));
		const more = names.size - 1;
		const others = more === 0 ? '' : more === 1 ? ' and 1 more build' : ` and ${more} more builds`;
		return (0,message .hw)([(0,message .hD)(part.text), (0,message .ZV)(others)]);
	}));
	return { ...fix, description: text, foreign };
}
const MAX_FILES = 5;
function listFiles(files) {
	const shown = files.slice(0, MAX_FILES).map((file) => JSON.stringify(file));
	return `[${[...shown, ...(files.length > MAX_FILES ? ['\u2026'] : [])].join(', ')}]`;
}
const LINE = 'builds: [{ paths: ';
function namesFile({ text, foreign }, file) {
	return foreign && text.startsWith(LINE) && text.startsWith(`${listFiles([file])}, `, LINE.length);
}
function namesBuild({ foreign }, next) {
	return foreign && next?.foreign === false && next.text === ' (';
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/said-once.js
var said_once = __webpack_require__(31106);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/subjects.js
var subjects = __webpack_require__(86434);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/groups/finding-groups.js







const GROUPINGS = (  null && (['image', 'rule', 'file']));
const FEW = 3;
function groupBySubject(findings) {
	return (0,grouping .P)(findings, (finding) => (0,subjects .o)(finding).key)
		.map(toSubjectGroup)
		.toSorted((one, other) => rankKind(one.findings) - rankKind(other.findings) ||
		rankLevel(one.findings) - rankLevel(other.findings) ||
		other.places - one.places ||
		(0,text_order .n)(one.name ?? '', other.name ?? ''));
}
function toSubjectGroup(findings) {
	return {
		...(0,subjects .o)(findings[0]),
		findings,
		clusters: clusterPlaces(tellOnce(findings)),
		places: countPlaces(findings),
	};
}
function tellOnce(findings) {
	return (0,grouping .P)(findings, keyFolded)
		.map((places) => ({ finding: { ...(0,said_once .em)(places[0]), fix: foldFix(places) }, places }))
		.toSorted((one, other) => rankLevel([one.finding]) - rankLevel([other.finding]) ||
		rules .y0[one.finding.rule].urgency - rules .y0[other.finding.rule].urgency ||
		other.places.length - one.places.length);
}
function keyFolded(finding) {
	return `${keyWords(finding)} ${keyFix(finding)}`;
}
function keyTelling(finding) {
	const { fix } = finding;
	return JSON.stringify([keyWords(finding), fix?.description, fix?.replacement]);
}
function keyWords(finding) {
	const plain = (0,said_once .em)(finding);
	const { rule, level, decidedBy } = plain;
	const { text } = (0,subject .O)(plain);
	return JSON.stringify([rule, level, text, decidedBy?.key, decidedBy?.line, decidedBy?.file]);
}
function clusterPlaces(tellings) {
	return (0,grouping .P)(tellings, ({ places }) => JSON.stringify(places.map(keyPlace))).map((group) => ({
		tellings: group,
		places: group[0].places,
	}));
}
const keyPlace = ({ file, line, column }) => `${line}:${column} ${file}`;
function countPlaces(findings) {
	return new Set(findings.map(keyPlace)).size;
}
const WORST = new Set(['denied', 'end-of-life']);
function rankKind(findings) {
	if (findings.some(({ rule, level }) => WORST.has(rule) && level === 'block'))
		return 0;
	return findings.some(isUnjudged) ? 1 : 2;
}
function isUnjudged({ rule }) {
	return rules .Z$.has(rule) && !rules .bK.includes(rule);
}
function rankLevel(findings) {
	return findings.some(({ level }) => level === 'block') ? 0 : 1;
}


  }),

  31106:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ah: () => (  leaveOutAllowed),
	E2: () => (  findAllowed),
	em: () => (  leaveOutBuild)
  });
  var _core_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77836);
  var _text_message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40211);
  var _text_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46332);
  var _subjects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86434);





function findAllowed(findings) {
	return findMost(findings.map((finding) => [finding, readAllowed(finding)]))?.message ?? null;
}
function leaveOutAllowed(finding, said) {
	const { allowed } = finding;
	if (said === null || allowed === null || readAllowed(finding)?.text !== said.text)
		return finding;
	return { ...cutOut(finding, Math.max(0, allowed.start - 1), allowed.end), allowed: null };
}
function leaveOutAnyAllowed(finding) {
	return leaveOutAllowed(finding, readAllowed(finding));
}
function leaveOutBuild(finding) {
	const { aboutBuild } = finding;
	if (aboutBuild === undefined)
		return finding;
	const { aboutBuild: _, ...rest } = cutOut(finding, Math.max(0, aboutBuild.start - 1), aboutBuild.end);
	return rest;
}
const LEAST_SHARED = 3;
function findSharedWords(findings) {
	return new Map(listGroups(findings, ({ rule }) => rule).map((group) => [
		group[0].rule,
		{
			why: findShared(group, (finding) => leaveOutSubject(leaveOutBuild(finding))),
			advice: findShared(group, ({ fix }) => fix && adviceOf(fix)),
		},
	]));
}
function findShared(findings, toMessage) {
	const named = findings.filter((finding) => findSubject(finding).name !== null);
	const images = new Set(named.map((finding) => findSubject(finding).key)).size;
	const most = findMost(named.map((finding) => [finding, toMessage(finding)]));
	return most !== null && most.subjects.size >= Math.max(LEAST_SHARED, images / 2) ? most.message : null;
}
function findMost(sayings) {
	const known = new Map();
	for (const [finding, message] of sayings) {
		if (message === null)
			continue;
		const said = known.get(message.text) ?? { message, subjects: new Set(), count: 0 };
		said.subjects.add((0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__  .o)(finding).key);
		said.count += 1;
		known.set(message.text, said);
	}
	const [most] = [...known.values()].sort((one, other) => other.count - one.count);
	return most ?? null;
}
function cutOut(finding, start, end) {
	const { text, foreign } = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .wu)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(finding), start, end);
	const { aboutBuild } = finding;
	const shift = end - start;
	const moved = aboutBuild === undefined || aboutBuild.start < end
		? {}
		: { aboutBuild: { start: aboutBuild.start - shift, end: aboutBuild.end - shift } };
	return { ...finding, message: text, foreign, ...moved };
}
function readAllowed(finding) {
	const { allowed } = finding;
	if (allowed === null)
		return null;
	const message = (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(finding);
	return (0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .wu)((0,_core_message_js__WEBPACK_IMPORTED_MODULE_3__  .wu)(message, allowed.end, message.text.length), 0, allowed.start);
}


  }),

  86434:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  findSubject)
  });
function findSubject({ image, written }) {
	if (image !== null)
		return { key: `image ${image}`, name: image };
	if (written !== '')
		return { key: `written ${written}`, name: written };
	return { key: 'file', name: null };
}


  }),

  25968:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	JE: () => (  rankImages),
	Qf: () => (  sumPlaces),
	sJ: () => (  listRules),
	w: () => (  totalByRule)
  });
  var _core_grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(894);
  var _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18969);
  var _finding_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45656);
  var _subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86434);




function totalByRule(findings) {
	return (0,_core_grouping_js__WEBPACK_IMPORTED_MODULE_2__  .P)(findings, ({ rule }) => rule)
		.map(toRuleTotal)
		.toSorted((one, other) => (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .Z_)(one.findings) - (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .Z_)(other.findings) ||
		(0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .T0)(one.findings) - (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .T0)(other.findings) ||
		_core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[one.rule].urgency - _core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[other.rule].urgency);
}
function toRuleTotal(findings) {
	const ofImages = findings.filter(isAboutImage);
	const others = findings.filter((finding) => !isAboutImage(finding));
	const blocking = findings.filter(({ level }) => level === 'block').length;
	return {
		rule: findings[0].rule,
		findings,
		blocking,
		warnings: findings.length - blocking,
		images: new Set(ofImages.map((finding) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__  .o)(finding).key)).size,
		files: new Set(others.map(({ file }) => file)).size,
	};
}
function rankImages(groups) {
	return groups
		.filter(({ findings }) => findings.some(isAboutImage))
		.toSorted((one, other) => (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .T0)(one.findings) - (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .T0)(other.findings) || other.places - one.places);
}
function isAboutImage(finding) {
	return (0,_subjects_js__WEBPACK_IMPORTED_MODULE_3__  .o)(finding).name !== null && !_core_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .bK.includes(finding.rule);
}
function listRules(findings) {
	return totalByRule(findings).map(({ rule }) => rule);
}
function sumPlaces(groups) {
	return groups.reduce((sum, { findings }) => sum + (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__  .wH)(findings), 0);
}


  }),

  54040:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L: () => (  findBuilder),
	t: () => (  describeBuiltBy)
  });
function describeBuiltBy({ isGuessed }) {
	return isGuessed === true ? 'may be built by' : 'built by';
}
function findBuilder({ file, builtBy }) {
	const [place] = builtBy?.places ?? [];
	if (builtBy === undefined || place === undefined || place.file === file)
		return null;
	return { ...place, name: builtBy.name };
}


  }),

  40211:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	FM: () => (  splitForeign),
	Hg: () => (  cutParts),
	JJ: () => (  FOREIGN_LIMIT),
	Jf: () => (  writePath),
	ZT: () => (  writeMessage),
	bD: () => (  messageOf),
	e4: () => (  renderMessage),
	ol: () => (  quoteText),
	wr: () => (  adviceOf)
  });
  var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);
  var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34948);


const FOREIGN_LIMIT = 300;
const NAME = /^[\w./:@+*$%~^=<>{}[\],-]+$/;
const JOINED_WORDS = /[A-Za-z]+([-_.])(?:[A-Za-z]+\1){2}[A-Za-z]+/;
const PLAIN_NAME = /^(?:(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[a-z0-9._/-]+|\.github\/workflows\/[\w.-]+\.ya?ml|[A-Z][A-Z0-9_]{0,40}$)/;
const LIMITS = / \((?:(?:version [\d.\s<>=|v]*[\d.]|variant (?:[\w.*{}-]+|"")(?: or (?:[\w.*{}-]+|""))*|official images)(?:, (?!\))|(?=\))))+\)$/;
function renderMessage(message, maxLength = 1200) {
	return (cutParts(splitForeign(message), maxLength)
		.map(({ text, foreign }) => (foreign ? (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(text, FOREIGN_LIMIT) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .E3)(text)))
		.join('')
		.trim()
		.replace(/^\d+[.)]/, '<code>$&</code>'));
}
function writeMessage(message) {
	return splitForeign(message)
		.map(({ text, foreign }) => (foreign ? quoteText(text) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .ix)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .Ul)(text))))
		.join('');
}
function quoteText(text, maxLength = FOREIGN_LIMIT) {
	const shown = (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .ix)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .Ul)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .IN)(text, maxLength))).replace(
	/[\p{Pi}\p{Pf}\u00b4\u02b9-\u02bd\u02ca\u02cb\u02dd\u201a\u201e\u2032-\u2037\u3003\u301d-\u301f\uff02\uff07\uff40]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
	const name = shown.replace(LIMITS, '');
	if (NAME.test(name) && !JOINED_WORDS.test(name.replace(PLAIN_NAME, '')) && !shown.startsWith('::'))
		return shown;
	if (shown.includes('"') && !shown.includes('`'))
		return `\`${shown}\``;
	return `"${shown.replace(/["\\]/g, '\\$&')}"`;
}
function writePath(path) {
	return quoteText(path, 4096);
}
function splitForeign(message) {
	const parts = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .kw)(message);
	return parts.map((part, index) => {
		if (part.foreign)
			return part;
		const { text } = part;
		const opens = /["`]$/.test(text) && parts[index + 1]?.foreign === true;
		const closes = /^["`]/.test(text) && parts[index - 1]?.foreign === true;
		return { ...part, text: text.slice(closes ? 1 : 0, opens ? -1 : undefined) };
	});
}
function cutParts(parts, maxLength) {
	const kept = [];
	let room = maxLength;
	for (const part of parts) {
		if (room <= 0)
			break;
		kept.push({ ...part, text: (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .IN)(part.text, room) });
		room -= Math.min(part.text.length, part.foreign ? FOREIGN_LIMIT : part.text.length);
	}
	return kept;
}
function messageOf({ message, foreign = [], }) {
	return { text: message, foreign };
}
function adviceOf({ description, foreign }) {
	return { text: description, foreign };
}


  }),

  46332:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	O: () => (  leaveOutSubject)
  });
  var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);
  var _message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40211);


function leaveOutSubject(finding) {
	const message = (0,_message_text_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(finding);
	const [subject, verb, ...rest] = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .kw)(message);
	if (subject?.foreign !== true || verb?.foreign !== false || !isName(subject.text, finding))
		return message;
	const start = [': ', ' is ', ' has '].find((word) => verb.text.startsWith(word));
	if (start === undefined)
		return message;
	const said = verb.text.slice(start === ' has ' ? 1 : start.length);
	const opening = start === ': ' ? said : said.charAt(0).toUpperCase() + said.slice(1);
	return (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .hw)([
		(0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .ZV)(opening),
		...rest.map(({ text, foreign }) => (foreign ? (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(text) : (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__  .ZV)(text))),
	]);
}
function isName(text, { image, written }) {
	if (text === written || text === image)
		return text !== '';
	return text !== '' && text === image?.replace(/^docker\.io\/(?:library\/)?/, '');
}


  })

};
;