"use strict";
exports.id = 5846;
exports.ids = [5846];
exports.modules = {

  55222:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	U: () => (  BASELINE)
  });
const BASELINE = '.github/base-images.baseline.yml';


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

  90264:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	g: () => (  writeScalar)
  });
function writeScalar(text) {
	if (/^[A-Za-z](?:[\w./:@-]*\w)?$/.test(text) && !/^(?:true|false|null)$/i.test(text))
		return text;
	return JSON.stringify(text).replace(/[\x7f-\x9f\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}


  }),

  85846:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (  renderMarkdown),
  reporter: () => (  reporter)
});

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/render-context.js
const DOCS_URL = 'https://github.com/base-image-gate/base-image-gate/blob/main/docs';
const LOCAL_CONTEXT = {
	docs: DOCS_URL,
	head: null,
	baseBranch: null,
	policy: null,
	commentId: 'default',
	runUrl: null,
	failOn: 'block',
	preview: null,
	error: null,
};

// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-path.js
var baseline_path = __webpack_require__(55222);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/said-once.js
var said_once = __webpack_require__(31106);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/document-sections.js
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

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-scalar.js
var yaml_scalar = __webpack_require__(90264);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/finding-groups.js + 1 modules
var finding_groups = __webpack_require__(45656);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/built-by.js
var built_by = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/subject.js
var subject = __webpack_require__(46332);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/links.js
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

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/finding-cells.js





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
	const text = (0,hostile_text .cR)(`${finding.file}${finding.line > 0 ? `:${finding.line}` : ''}`);
	return renderLink(text, context.head && linkFile(context.head, finding.file, finding));
}
function renderLink(text, url) {
	return url === null ? text : `[${text}](${url})`;
}
function renderImage(use) {
	const name = use.written === '' ? (use.image ?? '') : use.written;
	return name === '' ? '' : `<strong>${(0,hostile_text .cR)((0,hostile_text .YI)(name))}</strong>`;
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
	const builder = (0,built_by .L)(finding);
	if (builder === null)
		return '';
	return `${(0,built_by .t)(finding)} ${(0,hostile_text .cR)(builder.name)} in ${renderPlace(builder, context)}`;
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
		(0,message_text .e4)((0,subject .O)(finding)),
		finding.fix === null ? '' : renderFix(finding.fix),
	];
	return lines.filter((line) => line !== '').join('<br>');
}
function renderDecision({ decidedBy }, context) {
	if (decidedBy === null || decidedBy.line < 1)
		return '';
	const { file, line } = decidedBy;
	if (file !== undefined)
		return `${(0,hostile_text .cR)(file)} line ${line}`;
	const url = context.policy && linkFile(context.policy, context.policy.path, { line, endLine: line });
	return renderLink(`policy line ${line}`, url);
}
function renderFix(fix) {
	const { description, replacement } = fix;
	const shown = replacement === null || description.includes(replacement) ? '' : `: ${(0,hostile_text .cR)(replacement)}`;
	return `\ud83d\udc49 ${(0,message_text .e4)((0,message_text .wr)(fix))}${shown}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var core_grouping = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/subjects.js
var subjects = __webpack_require__(86434);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/finding-order.js
var finding_order = __webpack_require__(40343);
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
		.map((finding, index) => renderReason(finding, context, index === 0))
		.join('<br>');
	return `| ${renderSubject([reference[0], ...more.map(([finding]) => finding)], context)} | ${reasons} |`;
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
	const worst = new Set(rankBySeverity(rows).slice(0, OPEN_ROWS));
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
		const cells = [renderSubject(group, context), `${renderRule(rule, context)}, ${until}${reason}`];
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
		: renderLink((0,hostile_text .cR)(path), context.policy && linkFile(context.policy, context.policy.path));
	const task = path?.startsWith('oci://')
		? `Add this to the policy, push it to its registry, and name the new digest in place of ${file}; it applies once that is merged.`
		: `Add this to ${file} in a separate change; it applies once that is merged.`;
	const text = [
		`${task} <code>owner</code> is who is responsible, <code>reason</code> says why and names a ticket, <code>expires</code> is the last day on which it applies.${more}`,
		renderSnippet(lines),
	].join('\n\n');
	const frame = fold('Still need one of these? <b>Ask for an exception</b>');
	return [{ ...frameNote(''), ...frame, rows: [{ file: '', text, count: 1 }], rank: 5, optional: true }];
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
	const [path = '', ...others] = [...paths].map(yaml_scalar .g);
	const list = `[${[path, ...others].join(', ')}]`;
	const isShort = list.length + 11 <= LINE_WIDTH;
	return [
		...writeField('  - image', (0,yaml_scalar .g)(image)),
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
const preview_sections_OPEN_ROWS = 5;
function listPreview(context) {
	const { preview } = context;
	if (preview === null)
		return [];
	const lead = '#### This change edits the policy\n\nIt is judged by the policy at its base, not by its own.';
	if (preview.trouble !== null) {
		const { kind, reason } = preview.trouble;
		return [frameNote(`${lead} <b>${TROUBLES[kind]}:</b> ${(0,message_text .e4)(reason)}`)];
	}
	const { newlyPass, newlyFail } = preview;
	const count = newlyPass.length + newlyFail.length;
	if (count === 0)
		return [frameNote(`${lead} The edit does not change any result here.`)];
	const changes = [
		newlyPass.length === 0 ? '' : `<b>${countOf(newlyPass.length, UNIT)} would newly pass</b>`,
		newlyFail.length === 0 ? '' : `<b>${countOf(newlyFail.length, UNIT)} would newly fail</b>`,
	];
	return [
		frameNote(`${lead} With the edit, ${changes.filter((change) => change !== '').join(' and ')}.`),
		{
			...(count > preview_sections_OPEN_ROWS ? fold('Which ones') : { before: '', after: '' }),
			tableHead: renderTableHead('Image', 'After the edit'),
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
	const subject = [renderImage(use), renderPlace({ ...use, endLine: use.line }, context)];
	const rules = use.rules.map((rule) => renderRule(rule, context)).join(', ');
	return toRow(use, subject.filter((line) => line !== '').join('<br>'), `${change}<br>${rules}`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/report-headline.js




const REFERENCE_UNIT = ['image reference', 'image references'];
const TEMPLATE_UNIT = ['Dockerfile template', 'Dockerfile templates'];
const FILE_UNIT = ['Dockerfile', 'Dockerfiles'];
function renderHeadline(report, error, context) {
	if (report === null || error !== null) {
		return `### \ud83d\udea7 Base images: not judged${error === null ? '' : `, ${(0,hostile_text .E9)(continueSentence(error.title), [], 200)}`}`;
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
				? `\u274c Base images: ${countOf(blocking, BLOCKING_UNIT)}`
				: `\u274c Base images: ${countOf(warnings, WARNING_UNIT)}, and <code>fail-on: warn</code> is set`;
		case 'warn':
			return blocking > 0
				? `\u26a0\ufe0f Base images: ${countOf(blocking, BLOCKING_UNIT)}, not enforced${failOn === 'never' ? ' (<code>fail-on: never</code>)' : ''}`
				: `\u26a0\ufe0f Base images: nothing blocks, ${countOf(warnings, WARNING_UNIT)}`;
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
	const counts = `${countOf(images, REFERENCE_UNIT)} in ${countOf(files, FILE_UNIT)}`;
	const { policy, skippedTemplates = 0 } = report;
	const skipped = skippedTemplates === 0 ? '' : ` ${countOf(skippedTemplates, TEMPLATE_UNIT)} skipped.`;
	if (policy === null)
		return `${counts}.${skipped}`;
	const source = policy.source.replace(/@([0-9a-f]{40}|[0-9a-f]{64})$/, '');
	const file = renderLink((0,hostile_text .cR)(source), context.policy && linkFile(context.policy, context.policy.path));
	const sha = context.policy?.sha ?? policy.commit;
	const commit = sha === undefined
		? ''
		: ` at ${renderLink((0,hostile_text .cR)(sha.slice(0, 7)), context.policy && linkCommit(context.policy))}`;
	return `${counts}, judged by ${file}${commit}.${skipped}`;
}

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
			...(warnings === 0 ? [] : [countOf(warnings, ['warning', 'warnings'])]),
			...(images === 0 ? [] : [countOf(images, ['image', 'images'])]),
			...(files === 0 ? [] : [countOf(files, ['file', 'files'])]),
		];
		return `| ${renderRule(rule, context)} | ${counts.join(' \u00b7 ')} |`;
	});
	return frameTable(renderTableHead('Rule', 'Findings'), rows);
}
function totalImages(images) {
	const shown = images.filter(({ places }) => places > 1).slice(0, MAX_IMAGES);
	if (shown.length === 0)
		return [];
	const others = images.filter((group) => !shown.includes(group));
	const rows = shown.map((group) => {
		const mark = (0,finding_groups .T0)(group.findings) === 0 ? '\u274c' : '\u26a0\ufe0f';
		return `| ${mark} ${renderImage({ image: group.name, written: '' })} | ${countOf(group.places, PLACE_UNIT)} |`;
	});
	const rest = `<em>and ${countOf(others.length, IMAGE_UNIT)} in ${countOf((0,totals .Qf)(others), PLACE_UNIT)}</em>`;
	return [frameTable(renderTableHead('Image', 'Where'), [...rows, `| ${rest} | |`])];
}
function frameTable(head, rows) {
	const before = [head, ...rows].join('\n');
	return { before, tableHead: '', rows: [], after: '', unit: ['', ''], rank: 0, optional: false };
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/report-document.js












function renderReport(report, context, limit) {
	const error = context.error ?? describeWrongPolicy(report);
	const sections = [
		frameNote(renderHeadline(report, error, context)),
		...explainError(error),
		...(report === null ? [] : listReport(report, error, { ...context, ...limit })),
		...listNotes(report, context),
		...renderFooter(report, report !== null && error === null, context),
	];
	return joinSections(sections, limit);
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
		...(report.counts.files === 0 && error !== null ? [] : [frameNote(renderScope(report, context))]),
		...listTotals(counting, context),
		...(allowed === null ? [] : [frameNote((0,message_text .e4)(allowed))]),
		...listBlocking(blocking, context),
		...listPreview(context),
		...listWarnings(warnings, context, failsByWarnings),
		...explainExceptions(blocking, report.policy?.source ?? null, context),
		...listExisting(open.filter((finding) => finding.existing && finding.recorded === undefined), context),
		...listRecorded(open.filter((finding) => finding.recorded !== undefined), context),
		...listWaived(report.findings.filter((finding) => finding.waiver !== null), context),
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
	const snippet = error.snippet === undefined ? [] : [frameNote(renderSnippet(error.snippet))];
	return [frameNote(lines.join('\n')), ...snippet];
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
			...frameNote(''),
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
	const shown = prominent.map((text) => frameNote(`\u26a0\ufe0f ${text}`));
	const rows = warnings
		.filter(({ isProminent }) => !isProminent)
		.map((problem) => ({ file: problem.file, text: `- ${write(problem)}`, count: 1 }));
	if (rows.length === 0)
		return shown;
	const unit = ['note', 'notes'];
	return [
		...shown,
		{ ...fold(`<b>${countOf(rows.length, unit)}</b>`), tableHead: '', rows, unit, rank: 4, optional: false },
	];
}
function renderProblemPlace({ file, line }, context) {
	if (file === '')
		return 'the command';
	const text = (0,hostile_text .cR)(`${file}${line > 0 ? `:${line}` : ''}`);
	const isPolicy = context.policy !== null && file === context.policy.path;
	return renderLink(text, isPolicy && context.policy ? linkFile(context.policy, file, { line, endLine: line }) : null);
}
function renderFooter(report, isJudged, context) {
	const { head, baseBranch, runUrl } = context;
	const branch = baseBranch === null ? '' : ` for ${(0,hostile_text .cR)(baseBranch)}`;
	const parts = [
		head === null
			? ''
			: `${isJudged ? 'Judged commit' : 'Commit'} ${renderLink((0,hostile_text .cR)(head.sha.slice(0, 7)), linkCommit(head))}${branch}`,
		runUrl === null ? '' : `[This run](${runUrl})`,
		report?.endOfLifeAsOf ? `End-of-life data of ${report.endOfLifeAsOf}` : '',
		`[What the rules mean](${context.docs}/rules)`,
	].filter((part) => part !== '');
	return [frameNote(`<sub>${parts.join(' \u00b7 ')}</sub>`)];
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/reading-problem.js
var reading_problem = __webpack_require__(24554);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/formats/markdown.js





const reporter = {
	renderReport: (report, { failOn, groupBy }) => [
		renderMarkdown(report, { ...LOCAL_CONTEXT, failOn, ...(groupBy === undefined ? {} : { groupBy }) }),
	],
	renderImages: renderTable,
	renderUnique,
};
function renderMarkdown(report, context = LOCAL_CONTEXT) {
	return `${renderReport(report, context, { limit: Number.POSITIVE_INFINITY, measure: (text) => text.length, rest: '', maxPlaces: Number.POSITIVE_INFINITY })}\n`;
}
function* renderTable(readings) {
	yield '| File | Line | Role | Image | |\n|---|---|---|---|---|\n';
	for (const { file, images, problem } of readings) {
		for (const { image, written, line, role, reachable, unknown, builds = [] } of images) {
			const name = (0,hostile_text .cR)(image ?? written);
			const notes = [
				...(image !== null ? [] : [unknown === undefined ? 'not a valid reference' : (0,hostile_text .cR)(unknown)]),
				...(reachable ? [] : ['not built by default']),
				...builds.map((build) => `built by ${(0,hostile_text .cR)(build.name)} in ${(0,hostile_text .cR)(build.file)}`),
			];
			yield `| ${(0,hostile_text .cR)(file)} | ${line === 0 ? '' : line} | ${role} | ${name} | ${notes.join('<br>')} |\n`;
		}
		if (problem !== null)
			yield `| ${(0,hostile_text .cR)(file)} | ${problem.line} | | | ${(0,message_text .e4)((0,reading_problem .B)(problem))} |\n`;
	}
}
function* renderUnique(images, readings) {
	yield '| Image | Places | Files | Role | |\n|---|---|---|---|---|\n';
	for (const { image, written, places, files, roles, reachable } of images) {
		const note = image === null ? 'not known' : reachable ? '' : 'not built by default';
		yield `| ${(0,hostile_text .cR)(image ?? written)} | ${places} | ${files} | ${roles.join(', ')} | ${note} |\n`;
	}
	const unread = readings.flatMap(({ file, problem }) => (problem === null ? [] : [{ file, problem }]));
	if (unread.length > 0)
		yield '\n';
	for (const { file, problem } of unread)
		yield `- ${(0,hostile_text .cR)(`${file}:${Math.max(1, problem.line)}`)} ${(0,message_text .e4)((0,reading_problem .B)(problem))}\n`;
}


  })

};
;