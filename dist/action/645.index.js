"use strict";
exports.id = 645;
exports.ids = [645];
exports.modules = {

  55222:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	U: () => (  BASELINE)
  });
const BASELINE = '.github/base-images.baseline.yml';


  }),

  92358:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	e: () => (  DEFAULT_BUILD_OPTIONS),
	g: () => (  ROLES)
  });
const ROLES = [
	'final',
	'build',
	'copied',
	'mounted',
	'frontend',
	'run',
];
const DEFAULT_BUILD_OPTIONS = {
	buildArgs: new Map(),
	target: null,
	platform: 'linux/amd64',
	buildPlatform: 'linux/amd64',
	contexts: new Map(),
};


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

  645:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  reporter: () => (  reporter)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/judge/verdict.js
var verdict = __webpack_require__(15594);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/said-once.js
var said_once = __webpack_require__(31106);
// EXTERNAL MODULE: ./lib/untyped/src/core/day.js
var day = __webpack_require__(2237);
// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var core_grouping = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/subjects.js
var subjects = __webpack_require__(86434);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/groups/unique-images.js




function isPulled({ replacedBy }) {
	return replacedBy === null || (replacedBy.image !== null && replacedBy.stage !== true);
}
function findPulled({ image, written, replacedBy }) {
	return replacedBy === null ? { image, written } : { image: replacedBy.image, written };
}
function listUnique(readings) {
	const uses = readings.flatMap(({ file, images, openBases = [] }) => [...images, ...openBases].filter(isPulled).map((use) => ({ file, use })));
	return (0,core_grouping .P)(uses, ({ use }) => (0,subjects .o)(findPulled(use)).key)
		.map(toUnique)
		.toSorted((one, other) => other.places - one.places || (0,text_order .n)(one.image ?? one.written, other.image ?? other.written));
}
function toUnique(uses) {
	const { image, written } = findPulled(uses[0].use);
	return {
		image,
		written,
		uses,
		places: new Set(uses.map(({ file, use: { line, column } }) => JSON.stringify([file, line, column]))).size,
		files: new Set(uses.map(({ file }) => file)).size,
		roles: [...new Set(uses.map(({ use }) => use.role))],
		reachable: uses.some(({ use }) => use.reachable),
	};
}
function tallyPlaces({ places, files }) {
	return `${(0,terminal_style .pq)(places, 'place')} in ${(0,terminal_style .pq)(files, 'file')}`;
}
function keepFirst(readings, unique) {
	const tallies = new Map(unique.map((image) => [image.uses[0].use, tallyPlaces(image)]));
	const first = readings.map(({ openBases = [], ...reading }) => ({
		...reading,
		images: [...reading.images, ...openBases].filter((use) => tallies.has(use)),
	}));
	return { readings: first.filter(({ images, problem }) => images.length > 0 || problem !== null), tallies };
}
function endWithTally(use, tallies) {
	const tally = tallies?.get(use);
	return tally === undefined ? '' : `, ${tally}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/escaped-text.js


const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function escapeHtml(text) {
	return (0,hostile_text .ix)((0,hostile_text .Ul)(text)).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}
function renderName(text, className = '') {
	return renderCode(text, className, message_text .JJ);
}
function renderPath(path, className = '') {
	return renderCode(path, className, 4096);
}
function renderCode(text, className, maxLength) {
	if (text === '')
		return '<em>empty</em>';
	const named = className === '' ? '' : ` class="${className}"`;
	return `<code${named}>${escapeHtml((0,hostile_text .IN)(text, maxLength))}</code>`;
}
function renderLink(html, address) {
	if (address === null || address === undefined || !/^https?:\/\/[\w.~%/:#-]+$/.test(address))
		return html;
	return `<a href="${address}">${html}</a>`;
}
function renderMessage(message, maxLength = 1200) {
	return (0,message_text .Hg)((0,message_text .FM)(message), maxLength)
		.map(({ text, foreign }) => (foreign ? renderName(text) : renderOwn(text)))
		.join('')
		.trim();
}
function renderOwn(text) {
	return text
		.split(/`([^`]+)`/)
		.map((part, index) => (index % 2 === 1 ? renderName(part) : escapeHtml(part)))
		.join('');
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/end-timeline.js





const PAST_YEARS = 3;
const FUTURE_YEARS = 5;
const YEAR = 365.25;
function renderTimeline(bases, today) {
	const releases = listReleases(bases);
	if (releases.length === 0)
		return '';
	const items = releases.map((release) => renderRelease(release, today)).join('');
	const unknown = bases.filter(({ ends }) => ends.length === 0).length;
	const rest = unknown === 0 ? '' : `<p class="undated muted">${describeUnknown(unknown)}</p>\n`;
	return `<section class="timeline">
<h2 id="ends">Ends of life</h2>
<div class="axis" aria-hidden="true"><small class="legend">The upright line is today.</small>${renderAxis(today)}</div>
<ol>
${items}</ol>
${rest}</section>
`;
}
function describeUnknown(count) {
	return count === 1
		? 'The name of 1 other image does not say what is inside, or nothing is known about it.'
		: `The names of ${(0,terminal_style .B4)(count)} other images do not say what is inside, or nothing is known about it.`;
}
function listReleases(bases) {
	const found = bases.flatMap(({ ends, places }) => ends.map((end) => ({ ...end, places })));
	return (0,core_grouping .P)(found, ({ name, end }) => JSON.stringify([name, end]))
		.map((group) => ({
		...group[0],
		images: group.length,
		places: group.reduce((sum, { places }) => sum + places, 0),
	}))
		.toSorted((one, other) => (0,text_order .n)(toSortKey(one.end), toSortKey(other.end)) || (0,text_order .n)(one.name, other.name));
}
const toSortKey = (end) => (end === 'past' ? '0' : (end ?? '~'));
function renderRelease(release, today) {
	const { name, end, images, places } = release;
	const used = `${(0,terminal_style .pq)(images, 'image')}, ${(0,terminal_style .pq)(places, 'place')}`;
	const [when, span] = describeEnd(release, today);
	const told = span === '' ? when : `${when} <small>${span}</small>`;
	return `<li class="release ${findTone(end, today)}"><b>${escapeHtml(name)}</b> <span class="end">${told}</span> <span class="used muted">${used}</span>${renderBar(end, today)}</li>\n`;
}
function findTone(end, today) {
	if (end === null)
		return 'open-end';
	if (end === 'past' || end < today)
		return 'past';
	return (0,day .Tm)(today, end) <= 183 ? 'soon' : 'later';
}
function describeEnd({ end, isRetired }, today) {
	if (end === null)
		return ['no end announced', ''];
	if (end === 'past')
		return [isRetired ? 'no longer updated' : 'ended', ''];
	const days = (0,day .Tm)(today, end);
	if (days === 0)
		return [`ends ${end}`, 'today'];
	return days < 0
		? [`ended ${end}`, `${describeSpan(-days)} ago`]
		: [`ends ${end}`, `in ${describeSpan(days)}`];
}
function describeSpan(days) {
	if (days < 60)
		return (0,terminal_style .pq)(days, 'day');
	return days < 2 * YEAR
		? (0,terminal_style .pq)(Math.floor(days / (YEAR / 12)), 'month')
		: `${(days / YEAR).toFixed(1)} years`;
}
function renderBar(end, today) {
	const now = toPercent(0);
	const at = end === null ? 100 : end === 'past' ? 0 : toPercent((0,day .Tm)(today, end));
	const [from, to] = [Math.min(now, at), Math.max(now, at)];
	return `<svg class="plot" aria-hidden="true" focusable="false" width="100%" height="12"><rect class="bar" x="${round(from)}%" y="3" width="${round(to - from)}%" height="6" rx="3"/><rect class="now" x="${round(now)}%" y="0" width="1" height="12"/></svg>`;
}
function renderAxis(today) {
	const year = Number(today.slice(0, 4));
	const years = Array.from({ length: PAST_YEARS + FUTURE_YEARS + 1 }, (_, index) => year - PAST_YEARS + index);
	const marks = years.flatMap((each) => {
		const days = (0,day .Tm)(today, `${each}-01-01`);
		const at = days / YEAR;
		if (at < -PAST_YEARS || at > FUTURE_YEARS - 0.5)
			return [];
		return [
			`<line class="tick" x1="${round(toPercent(days))}%" x2="${round(toPercent(days))}%" y1="12" y2="18"/><text class="year" x="${round(toPercent(days))}%" dx="3" y="14">${each}</text>`,
		];
	});
	return `<svg class="plot" focusable="false" width="100%" height="18">${marks.join('')}</svg>`;
}
function toPercent(days) {
	const at = (days / YEAR + PAST_YEARS) / (PAST_YEARS + FUTURE_YEARS);
	return Math.min(1, Math.max(0, at)) * 100;
}
const round = (value) => String(Math.round(value * 10) / 10);

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/base-inventory.js





function* renderInventory(bases, today) {
	if (bases.length === 0)
		return;
	yield renderTimeline(bases, today);
	yield `<section class="inventory">
<h2 id="images">Images in use <span class="count">${(0,terminal_style .pq)(bases.length, 'image')}</span></h2>
<table>
<thead><tr><th scope="col">Image</th><th scope="col">End of life</th></tr></thead>
<tbody class="rows">
`;
	for (const base of bases)
		yield renderRow(base, today);
	yield '</tbody>\n</table>\n</section>\n';
}
function renderRow(base, today) {
	const { image, written, roles, ends, made } = base;
	const notes = [
		tallyPlaces(base),
		roles.join(', '),
		...(image === null ? ['not known'] : []),
		...(made === null ? [] : [describeMade(made, today)]),
	].join(' \u00b7 ');
	const told = ends.map((each) => {
		const when = describeEnd(each, today).filter((part) => part !== '');
		return `${escapeHtml(each.name)} <small>${when.join(', ')}</small>`;
	});
	return `<tr><th scope="row">${renderName(image ?? written)}<br><small>${notes}</small></th><td>${told.join('<br>')}</td></tr>\n`;
}
function describeMade(made, today) {
	const days = (0,day .Tm)(made, today);
	return `made ${made}, ${days <= 0 ? 'today' : `${describeSpan(days)} ago`}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/reading.js
var reading = __webpack_require__(92358);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/totals.js
var totals = __webpack_require__(25968);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-path.js
var baseline_path = __webpack_require__(55222);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/finding-state.js



const FINDING_STATES = ['open', 'waived', 'existing'];
function findState(finding) {
	if ((0,verdict .nT)(finding))
		return 'open';
	return finding.waiver === null ? 'existing' : 'waived';
}
function describeState({ waiver, existing, recorded }) {
	if (waiver !== null) {
		const { owner, expires, reason, key, line } = waiver;
		return [
			`waived by ${renderName(owner)} until ${renderName(expires)}: ${renderName(reason)} (${renderName(key)}, line ${line})`,
		];
	}
	if (recorded !== undefined)
		return [`recorded in ${renderPath(baseline_path .U)} line ${recorded.line}`];
	return existing ? ['the base revision has it too'] : [];
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/filter-form.js



const LEVELS = ['block', 'warn', 'waived', 'existing'];
function renderFilter(findings) {
	const rules = (0,totals .w)(findings).map(({ rule }) => rule);
	const levels = new Set(findings.map((finding) => nameLevel(finding)));
	const roles = new Set(findings.flatMap(({ role }) => role ?? []));
	return renderForm([
		renderChoice('rule', 'Rule', rules),
		renderChoice('level', 'Level', LEVELS.filter((level) => levels.has(level))),
		renderChoice('role', 'Role', reading .g.filter((role) => roles.has(role))),
		renderSearch('file', 'File contains'),
		renderSearch('image', 'Image contains'),
	]);
}
function renderImageFilter(roles) {
	return renderForm([
		renderChoice('role', 'Role', reading .g.filter((role) => roles.has(role))),
		renderSearch('file', 'File contains'),
		renderSearch('image', 'Image contains'),
	]);
}
function nameLevel(finding) {
	const state = findState(finding);
	return state === 'open' ? finding.level : state;
}
function renderForm(fields) {
	return `<form class="filter" role="search" aria-label="Filter" hidden>
${fields.join('')}<button type="reset">Show all</button>
<p role="status" class="status"></p>
</form>
`;
}
function renderChoice(name, label, values) {
	const options = values.map((value) => `<option>${value}</option>`).join('');
	return `<label>${label} <select name="${name}"><option value="">any</option>${options}</select></label>\n`;
}
function renderSearch(name, label) {
	return `<label>${label} <input type="search" name="${name}" autocomplete="off" spellcheck="false"></label>\n`;
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/finding-groups.js + 1 modules
var finding_groups = __webpack_require__(45656);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/terminal/terminal-finding.js




const INDENT = '    ';
const ROLES = {
	final: 'final image',
	build: 'build stage',
	copied: 'copied from',
	mounted: 'mounted',
	frontend: 'build frontend',
	run: 'run, not built on',
};
function renderFinding(finding, before, page) {
	const { style } = page;
	const isShown = before !== undefined && before.line === finding.line && before.column === finding.column;
	const paint = finding.level === 'block' ? style.red : style.yellow;
	return [
		...renderTitle(finding, [...listRoles([finding]), describeLine(finding)], page),
		...(isShown ? [] : renderExcerpt(finding.file, finding, paint, page)),
		...renderText(messageOf(finding), page),
		...(isShown ? [] : renderImage(finding, page)),
		...(finding.fix === null ? [] : renderAdvice(adviceOf(finding.fix), page)),
		...renderDecision(finding.decidedBy, page),
		...renderBuilder(finding, page),
	].join('\n');
}
function renderTitle({ level, rule }, parts, { style, context }) {
	const mark = level === 'block' ? '\u2716 block' : '\u25b2 warn ';
	const paint = level === 'block' ? style.red : style.yellow;
	const [title = '', ...more] = fillParts([`${mark} ${rule}`, ...parts], ' \u00b7', 4, context);
	const start = mark.length + 1 + rule.length;
	return [
		`  ${paint(mark)} ${style.bold(rule)}${style.dim(title.slice(start))}`,
		...more.map((line) => `${INDENT}${style.dim(line)}`),
	];
}
function listRoles(findings) {
	const roles = findings.flatMap(({ role, via }) => role === null ? [] : [via === 'sbom' ? 'SBOM generator' : ROLES[role]]);
	return [...new Set(roles), ...(findings.some(({ via }) => via === 'onbuild') ? ['ONBUILD'] : [])];
}
function describeLine({ line }) {
	return line === 0 ? 'the file as a whole' : `line ${line}`;
}
function renderText(message, { context }, label = '', labelWidth = 0) {
	return fillLines(writeMessage(message), INDENT.length + labelWidth, context).map((line, index) => `${INDENT}${index === 0 ? label : ' '.repeat(labelWidth)}${line}`);
}
function renderAdvice(advice, page) {
	return renderText(advice, page, `${page.style.green('fix')}  `, 5);
}
function renderImage(finding, { style, context }) {
	const { image, written } = finding;
	if (image === null || image === written || finding.message.includes(image))
		return [];
	const text = `${quoteText(written)} \u2192 ${quoteText(image)}`;
	return fillLines(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`);
}
function renderBuilder(finding, { style, context }) {
	const builder = findBuilder(finding);
	const isSaid = finding.aboutBuild !== undefined || finding.message.includes(`(${builder?.file}, line `);
	if (builder === null || isSaid)
		return [];
	const { name, file, line } = builder;
	const text = `${describeBuiltBy(finding)} ${quoteText(name)} (${writePath(file)}${line > 0 ? `:${line}` : ''})`;
	return fillLines(text, INDENT.length, context).map((shown) => `${INDENT}${style.dim(shown)}`);
}
function renderDecision(decidedBy, { style, context }) {
	return describeDecision(decidedBy).flatMap((text) => fillLines(text, INDENT.length, context).map((line) => `${INDENT}${style.dim(line)}`));
}
function describeDecision(decidedBy) {
	if (decidedBy === null || decidedBy.line === 0)
		return [];
	const file = decidedBy.file === undefined ? '' : `${writePath(decidedBy.file)} `;
	return [`policy: ${quoteText(decidedBy.key)}, ${file}line ${decidedBy.line}`];
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/built-by.js
var built_by = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/subject.js
var subject = __webpack_require__(46332);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/source-excerpt.js

const AROUND = 1;
const MAX_LINES = 6;
const MAX_LENGTH = 240;
const BEFORE = 60;
function source_excerpt_renderExcerpt(file, place, { readLine }, around = AROUND) {
	const { line, endLine } = place;
	if (line < 1 || readLine(file, line) === null)
		return '';
	const last = Math.min(endLine, line + MAX_LINES - 1);
	const lines = [];
	for (let number = Math.max(1, line - around); number <= last + around; number++) {
		const text = readLine(file, number);
		if (text === null || ((number < line || number > last) && text.trim() === ''))
			continue;
		const isInside = number >= line && number <= last;
		lines.push(isInside ? renderMarked(text, number, place) : renderLine(text, number));
	}
	const rest = last < endLine ? `<span class="rest">\u2026 to line ${endLine}</span>` : '';
	return `<pre class="source"><code>${lines.join('')}${rest}</code></pre>`;
}
function renderSingleLine(file, line, { readLine }) {
	const text = readLine(file, line);
	return text === null || text.trim() === ''
		? ''
		: `<pre class="source"><code>${renderLine(text, line)}</code></pre>`;
}
function renderLine(text, number) {
	const end = text.length > MAX_LENGTH ? '\u2026' : '';
	return `<span data-line="${number}">${escapeSource(text.slice(0, MAX_LENGTH))}${end}</span>`;
}
function renderMarked(text, number, place) {
	const { line, column, endLine, endColumn } = place;
	const isWhole = endLine === line && endColumn === column;
	const from = number === line ? column - 1 : text.length - text.trimStart().length;
	const to = number < endLine || isWhole ? text.length : endColumn - 1;
	const start = text.length > MAX_LENGTH ? Math.max(0, from - BEFORE) : 0;
	const end = Math.min(text.length, start + MAX_LENGTH);
	const middle = Math.min(end, Math.max(from, to));
	const [before, marked, after] = [
		text.slice(start, from),
		text.slice(from, middle),
		text.slice(middle, end),
	];
	const cut = [start > 0 ? '\u2026' : '', end < text.length ? '\u2026' : ''];
	const mark = marked === '' ? '' : `<mark>${escapeSource(marked)}</mark>`;
	return `<span class="on" data-line="${number}">${cut[0]}${escapeSource(before)}${mark}${escapeSource(after)}${cut[1]}</span>`;
}
function escapeSource(text) {
	return escapeHtml(text.replaceAll('\t', '  '));
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/told-groups.js



function tellGroups(findings, grouping) {
	if (grouping === 'image')
		return (0,finding_groups .R9)(findings);
	if (grouping === 'rule')
		return (0,totals .w)(findings).map((total) => ({
			name: total.rule,
			findings: total.findings,
			clusters: (0,finding_groups .r_)(total.findings).map((telling) => ({ tellings: [telling], places: telling.places })),
		}));
	return (0,core_grouping .P)(findings, ({ file }) => file).map((own) => ({
		name: own[0].file,
		findings: own,
		clusters: (0,finding_groups .R9)(own).flatMap(({ clusters }) => clusters),
	}));
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/finding-sections.js










const TITLES = {
	open: 'Findings',
	waived: 'Waived by exceptions',
	existing: 'Existing before',
};
function listStates(findings) {
	const states = new Set(findings.map(findState));
	return FINDING_STATES.filter((state) => states.has(state)).map((state) => [state, TITLES[state]]);
}
function* renderFindings(findings, report, context) {
	const inner = { ...context, policyFile: report.policy?.source ?? null };
	for (const state of FINDING_STATES) {
		const own = findings.filter((finding) => findState(finding) === state);
		if (own.length > 0)
			yield* renderState(own, state, inner);
	}
}
function* renderState(findings, state, context) {
	const grouping = context.groupBy ?? 'image';
	yield `<section class="findings" data-state="${state}">\n<h2 id="${state}">${TITLES[state]} <span class="count">${(0,terminal_style .pq)(findings.length, 'finding')}</span></h2>\n<ol class="groups">\n`;
	for (const [index, group] of tellGroups(findings, grouping).entries()) {
		yield `<li class="group" id="${state}-${index + 1}">\n<h3>${finding_sections_renderTitle(group, grouping)}</h3>\n`;
		for (const cluster of group.clusters)
			yield* renderCluster(cluster, grouping, state, context);
		yield '</li>\n';
	}
	yield '</ol>\n</section>\n';
}
function finding_sections_renderTitle({ name, findings }, grouping) {
	return `${renderSubject(name, grouping)} <span class="count">${(0,terminal_style .pq)((0,finding_groups .wH)(findings), 'place')}</span>`;
}
function renderSubject(name, grouping) {
	if (name === null)
		return 'Not judged';
	if (grouping === 'rule')
		return name;
	return grouping === 'file' ? renderPath(name, 'file') : renderName(name, 'image');
}
function* renderCluster({ tellings, places }, grouping, state, context) {
	yield `<div class="cluster">\n${tellings.map((telling) => renderTelling(telling, state, context)).join('')}<ol class="places">\n`;
	for (const [index, place] of places.entries()) {
		const same = tellings.map((telling) => telling.places[index] ?? place);
		yield renderPlace(place, same, grouping, context);
	}
	yield '</ol>\n</div>\n';
}
function renderTelling({ finding }, state, context) {
	const { rule, level, fix, decidedBy } = finding;
	const counted = state === 'open' ? level : state;
	const advice = fix === null ? '' : `<p class="fix"><b>Fix</b> ${renderFix(fix)}</p>\n`;
	return `<div class="telling" data-rule="${rule}" data-level="${counted}">
<p class="rule"><span class="level ${counted}">${counted}</span> <a href="${context.program.home}/blob/main/docs/rules/${rule}.md">${rule}</a></p>
<p>${renderMessage((0,subject .O)(finding))}</p>
${advice}${finding_sections_renderDecision(decidedBy, context)}</div>
`;
}
function renderFix(fix) {
	const { description, replacement } = fix;
	const advice = renderMessage((0,message_text .wr)(fix));
	return replacement === null || description.includes(replacement)
		? advice
		: `${advice}: ${renderName(replacement)}`;
}
function finding_sections_renderDecision(decidedBy, context) {
	if (decidedBy === null || decidedBy.line < 1)
		return '';
	const { key, line, file = context.policyFile } = decidedBy;
	const where = file === null ? '' : `, ${renderPath(file)}`;
	const excerpt = file === null ? '' : renderSingleLine(file, line, context);
	const link = decidedBy.file === undefined ? context.links?.findPolicyLine(line) : null;
	return `<div class="policy"><p>Policy: ${renderName(key)}${where} ${renderLink(`line ${line}`, link)}</p>${excerpt}</div>\n`;
}
function renderPlace(place, same, grouping, context) {
	const { file, line, image, written } = place;
	const name = image ?? written;
	const parts = [
		renderLink(grouping === 'file' ? describeLine(place) : `${renderPath(file, 'file')}${line > 0 ? `:${line}` : ''}`, context.links?.findPlace(file, place)),
		...(grouping === 'image' || name === '' ? [] : [renderName(name, 'image')]),
		...listRoles(same),
		...finding_sections_renderBuilder(place),
		...new Set(same.flatMap(describeState)),
	];
	const roles = [...new Set(same.flatMap(({ role }) => role ?? []))];
	return `<li class="place" data-role="${roles.join(' ')}"><p>${parts.join(' \u00b7 ')}</p>${source_excerpt_renderExcerpt(file, place, context)}</li>\n`;
}
function finding_sections_renderBuilder(finding) {
	const { aboutBuild, decidedBy } = finding;
	const needed = aboutBuild === undefined ? undefined : decidedBy?.builds;
	const { name, file, line } = needed ?? (0,built_by .L)(finding) ?? {};
	if (name === undefined || file === undefined || line === undefined)
		return [];
	return [`${(0,built_by .t)(finding)} ${renderName(name)} in ${renderPath(file)}:${Math.max(1, line)}`];
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/terminal/image-count.js


function countImages(readings) {
	const rows = readings.flatMap(({ images, openBases = [] }) => [...images, ...openBases]);
	const different = new Set(rows.filter(isPulled).flatMap((use) => findPulled(use).image ?? []));
	const dockerfiles = readings.filter(isDockerfile);
	const others = readings.filter((reading) => !isDockerfile(reading) && reading.images.length > 0);
	const elsewhere = others.length === 0 ? '' : ` and ${countUses(others)} in ${(0,terminal_style .pq)(others.length, 'build file')}`;
	return `${(0,terminal_style .pq)(countUses(dockerfiles), 'image reference')} in ${(0,terminal_style .pq)(dockerfiles.length, 'Dockerfile')}${elsewhere}, ${(0,terminal_style .pq)(different.size, 'different image')}`;
}
const countUses = (readings) => readings.reduce((count, { images }) => count + images.length, 0);
const BUILD_FILE = /\.(?:ya?ml|hcl|json)$/i;
function isDockerfile({ file, images }) {
	return images.length === 0
		? !BUILD_FILE.test(file)
		: images.some(({ via }) => via !== 'run' && via !== 'sbom');
}

// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var core_message = __webpack_require__(77836);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/text/reading-problem.js

function describeReadingProblem({ message, words, hint }) {
	return hint === undefined ? (words ?? (0,core_message .hD)(message)) : (0,core_message .cv) `${hint.why} (${message}). ${hint.advice}.`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/known-bases.js



function summariseBases({ file, images, openBases = [] }) {
	const pulled = [...images, ...openBases].filter(({ replacedBy }) => replacedBy?.stage !== true);
	return (0,hostile_text .GF)({ file, uses: pulled.map(toBaseUse) });
}
function toBaseUse({ image, written, role, line, column }) {
	return { image, written, role, line, column };
}
function listBases(texts, { findEnds, findMade }) {
	const tallies = new Map();
	for (const text of texts) {
		const { file, uses } = JSON.parse(text);
		for (const use of uses)
			countUse(tallies, file, use);
	}
	return [...tallies.values()]
		.map(({ use, file, roles, places, files }) => ({
		image: use.image,
		written: use.written,
		places,
		files,
		roles: [...roles],
		ends: use.image === null ? [] : findEnds(use.image, use.role, file),
		made: use.image === null ? null : (findMade?.(use.image) ?? null),
	}))
		.toSorted((one, other) => other.places - one.places || (0,text_order .n)(one.image ?? one.written, other.image ?? other.written));
}
function countUse(tallies, file, use) {
	const { key } = (0,subjects .o)(use);
	const known = tallies.get(key);
	const tally = known ?? {
		use,
		file,
		roles: new Set(),
		places: 0,
		files: 1,
		lastFile: file,
		lastPlaces: new Set(),
	};
	if (known === undefined)
		tallies.set(key, tally);
	if (tally.lastFile !== file) {
		tally.files += 1;
		tally.lastFile = file;
		tally.lastPlaces = new Set();
	}
	tally.roles.add(use.role);
	const place = `${use.line}:${use.column}`;
	if (tally.lastPlaces.has(place))
		return;
	tally.lastPlaces.add(place);
	tally.places += 1;
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/page-contents.js
function renderContents(parts) {
	if (parts.length < 2)
		return '';
	const links = parts.map(([id, title]) => `<a href="#${id}">${title}</a>`);
	return `<nav aria-label="On this page">${links.join(' \u00b7 ')}</nav>\n`;
}

;// CONCATENATED MODULE: ./lib/untyped/data/report-page.json
const report_page_namespaceObject =  JSON.parse('{"W3":"sha256-F0BX+nOPXDk73TciWGcpSOMpwj8rCpHRgagUkKKQPNE=","Me":"sha256-NH9gYr75cKF5VCMSYNugQ2bW7bJ6zBQy4NQO+pN0RbU=","K$":"(function(){function findAll(root,selector){return[...root.querySelectorAll(selector)]}function makeButton(className){let button=document.createElement(`button`);return button.type=`button`,button.className=className,button}function takeSections(){return findAll(document,`section.findings`).map(node=>{let whole=node.querySelector(`ol.groups`)??node,list=document.createElement(`ol`);list.className=`groups few`;let more=makeButton(`more-findings`);return whole.replaceWith(list,more),{node,list,more,groups:findAll(whole,`:scope > .group`).map(readGroup),limit:0}})}function readGroup(node){let title=node.querySelector(`h3`);return{node,clusters:findAll(node,`.cluster`).map(cluster=>readCluster(cluster,readText(title,`code.file`),readText(title,`code.image`)))}}function readCluster(node,file,image){let list=node.querySelector(`ol.places`)??node,places=findAll(list,`:scope > .place`).map(place=>({node:place,file:file||readText(place,`code.file`),image:image||readText(place,`code.image`),roles:(place.dataset.role??``).split(` `)})),tellings=findAll(node,`:scope > .telling`).map(telling=>({node:telling,rule:telling.dataset.rule??``,level:telling.dataset.level??``})),more=makeButton(`more`);return node.append(more),list.replaceChildren(),{node,list,more,tellings,places,limit:5}}function readText(root,selector){return(root?.querySelector(selector)?.textContent??``).toLowerCase()}function selectCluster(cluster,query){let{rule,level,role}=query,[file,image]=[query.file.trim().toLowerCase(),query.image.trim().toLowerCase()],tellings=cluster.tellings.filter(telling=>(rule===``||telling.rule===rule)&&(level===``||telling.level===level));if(tellings.length===0&&cluster.tellings.length>0)return null;let places=cluster.places.filter(place=>(role===``||place.roles.includes(role))&&place.file.includes(file)&&place.image.includes(image));return places.length===0?null:{tellings,places,count:places.length*Math.max(1,tellings.length)}}function openShownList(){let sections=takeSections(),all=countAll(sections);function renderSection(section,query,isWhole=!1){let room=isWhole?1/0:section.limit,count=0,left=0,shown=[];for(let group of section.groups){let found=countGroup(group,query);count+=found,found!==0&&(room>0?(room-=renderGroup(group,query,room,isWhole),shown.push(group.node)):left+=found)}return section.list.replaceChildren(...shown),section.node.hidden=shown.length===0,section.more.hidden=left===0,section.more.textContent=`Show more (${left} left)`,section.more.onclick=()=>{section.limit+=100,renderSection(section,query),focusOn(section.list.children[shown.length]?.querySelector(`h3`))},count}function renderGroup(group,query,room,isWhole){let used=0;for(let cluster of group.clusters){let most=isWhole?1/0:Math.min(cluster.limit,room);used+=renderCluster(cluster,query,most)}return used}function renderCluster(cluster,query,most){let selection=selectCluster(cluster,query);if(cluster.node.hidden=selection===null,selection===null)return 0;let told=new Set(selection.tellings);for(let telling of cluster.tellings)telling.node.hidden=!told.has(telling);let places=selection.places.slice(0,most);cluster.list.replaceChildren(...places.map(({node})=>node));let left=selection.places.length-places.length;return cluster.more.hidden=left===0,cluster.more.textContent=`Show more places (${left} left)`,cluster.more.onclick=()=>{let next=selection.places[places.length];cluster.limit=places.length+100,renderCluster(cluster,query,cluster.limit),focusOn(next?.node)},places.length}return{show(query){for(let section of sections)section.limit=100;return{count:sections.reduce((sum,section)=>sum+renderSection(section,query),0),all}},showWhole(query){for(let section of sections)renderSection(section,query,!0)}}}function countAll(sections){let none={rule:``,level:``,role:``,file:``,image:``};return sections.reduce((sum,{groups})=>sum+groups.reduce((inner,group)=>inner+countGroup(group,none),0),0)}function countGroup({clusters},query){return clusters.reduce((sum,cluster)=>sum+(selectCluster(cluster,query)?.count??0),0)}function focusOn(node){node instanceof HTMLElement&&(node.tabIndex=-1,node.focus())}function capRows(){let tables=findAll(document,`tbody.rows`).map(body=>{let rows=[...body.children],button=makeButton(`more-rows`);button.textContent=`Show all ${rows.length}`,button.hidden=!0,body.closest(`table`)?.after(button);let table={body,rows,button,isCapped:rows.length>100};return button.addEventListener(`click`,()=>{table.isCapped=!1,show(),focusOn(rows[100])}),table});function show(isWhole=!1){for(let{body,rows,button,isCapped}of tables){let capped=isCapped&&!isWhole;body.replaceChildren(...capped?rows.slice(0,100):rows),button.hidden=!capped}}return show(),{showAll:()=>show(!0),cap:()=>show()}}let rows=capRows(),form=document.querySelector(`form.filter`);form===null?(addEventListener(`beforeprint`,rows.showAll),addEventListener(`afterprint`,rows.cap)):openFilter(form);function openFilter(filter){let list=openShownList(),status=filter.querySelector(`.status`),unit=filter.elements.namedItem(`rule`)===null?`place`:`finding`,isWaiting=!1;function readQuery(){let data=new FormData(filter),read=name=>String(data.get(name)??``);return{rule:read(`rule`),level:read(`level`),role:read(`role`),file:read(`file`),image:read(`image`)}}function refresh(){isWaiting=!1;let{count,all}=list.show(readQuery()),units=all===1?unit:`${unit}s`;status!==null&&(status.textContent=count===all?`${all} ${units}`:`${count} of ${all} ${units}`)}function refreshSoon(){isWaiting||(isWaiting=!0,requestAnimationFrame(refresh))}function pick(link){let[text=``]=(link.textContent??``).split(`\u2026`);filter.reset();let field=filter.elements.namedItem(link.dataset.pick??``);(field instanceof HTMLInputElement||field instanceof HTMLSelectElement)&&(field.value=text),refresh(),focusOn(document.querySelector(`section.findings:not([hidden]) h2`))}filter.addEventListener(`input`,refreshSoon),filter.addEventListener(`reset`,refreshSoon),filter.addEventListener(`submit`,event=>event.preventDefault());for(let link of findAll(document,`a[data-pick]`))link.addEventListener(`click`,event=>{event.preventDefault(),pick(link)});addEventListener(`beforeprint`,()=>{rows.showAll(),list.showWhole(readQuery())}),addEventListener(`afterprint`,()=>{rows.cap(),list.show(readQuery())}),filter.hidden=!1,refresh()}})();","iF":":root{color-scheme: light dark;--ground: #ffffff;--raised: #f6f8fa;--line: #d5dbe1;--text: #1c2127;--muted: #57606a;--link: #0757b8;--block: #b3201b;--block-ground: #fdeceb;--warn: #7d5200;--warn-ground: #fff3d1;--good: #146c2e;--mark: #ffe08a;--bar: #6b9bd1;--code: ui-monospace,SFMono-Regular,\\"SF Mono\\",Menlo,Consolas,\\"Liberation Mono\\",monospace;}@media screen and (prefers-color-scheme: dark){:root{--ground: #101418;--raised: #181d23;--line: #333b44;--text: #e4e9ee;--muted: #9aa5b1;--link: #79b8ff;--block: #ff8a80;--block-ground: #3a1a1a;--warn: #f2c14e;--warn-ground: #33280f;--good: #6fd08c;--mark: #6b5310;--bar: #4b7bb0;}}*{box-sizing: border-box;}body{margin: 0 auto;max-width: 70rem;padding: 1.5rem 1rem 3rem;background: var(--ground);color: var(--text);font: 1rem / 1.5 system-ui,-apple-system,\\"Segoe UI\\",\\"Noto Sans\\",Helvetica,Arial,sans-serif;overflow-wrap: anywhere;}h1,h2,h3,p,dl,dd,ol,ul,pre{margin: 0;}ol,ul{padding: 0;list-style: none;}a{color: var(--link);}code{font-family: var(--code);font-size: 0.9em;unicode-bidi: isolate;}small,.count,.muted,.scope,.kind,footer{color: var(--muted);font-size: 0.875rem;font-weight: 400;}:focus-visible{outline: 3px solid var(--link);outline-offset: 2px;}[tabindex=\\"-1\\"]:focus{outline: 2px dotted var(--muted);outline-offset: 4px;}header{border-left: 0.4rem solid var(--line);padding-left: 1rem;}header.pass{border-color: var(--good);}header.warn{border-color: var(--warn);}header.fail,header.error{border-color: var(--block);}h1{font-size: 1.6rem;line-height: 1.25;font-weight: 600;}.verdict{margin-right: 0.4em;text-transform: capitalize;}.pass .verdict{color: var(--good);}.warn .verdict{color: var(--warn);}.fail .verdict,.error .verdict{color: var(--block);}.tiles{display: flex;flex-wrap: wrap;gap: 0.4rem 1.75rem;margin: 0.75rem 0;}.tile{display: flex;flex-direction: column-reverse;}.tile dt{color: var(--muted);font-size: 0.8125rem;}.tile dd{font-size: 1.35rem;font-variant-numeric: tabular-nums;line-height: 1.2;}.tile.block dd{color: var(--block);}.tile.warn dd{color: var(--warn);}section{margin-top: 2.25rem;}nav{margin-top: 1rem;font-size: 0.9375rem;}h2{margin-bottom: 0.75rem;font-size: 1.2rem;font-weight: 600;}.count{white-space: nowrap;}h2 .count,h3 .count{margin-left: 0.35em;}.tables{display: grid;grid-template-columns: repeat(auto-fit,minmax(min(100%,24rem),1fr));gap: 1.5rem 2.5rem;align-items: start;}table{width: 100%;border-collapse: collapse;}caption{padding-bottom: 0.25rem;font-weight: 600;text-align: left;}th,td{padding: 0.4rem 0.75rem 0.4rem 0;border-top: 1px solid var(--line);font-weight: 400;text-align: left;vertical-align: top;}thead th{border-top: 0;color: var(--muted);font-size: 0.8125rem;white-space: nowrap;}th:last-child,td:last-child{padding-right: 0;}.number{font-variant-numeric: tabular-nums;text-align: right;white-space: nowrap;}.mark.block{color: var(--block);}.mark.warn{color: var(--warn);}.allowed{margin-top: 1rem;}.filter{display: flex;flex-wrap: wrap;align-items: end;gap: 0.75rem;margin-top: 2.25rem;padding: 0.9rem 1rem;border: 1px solid var(--line);border-radius: 0.5rem;background: var(--raised);}.filter[hidden]{display: none;}.filter label{display: grid;flex: 1 1 8rem;gap: 0.15rem;color: var(--muted);font-size: 0.8125rem;}select,input,button{min-height: 2.25rem;min-width: 0;padding: 0.3rem 0.6rem;border: 1px solid #7d8790;border-radius: 0.35rem;background: var(--ground);color: var(--text);font: inherit;font-size: 0.9375rem;}button{cursor: pointer;}button:hover{border-color: var(--text);}.status{flex: 1 1 100%;font-variant-numeric: tabular-nums;}.group{margin-top: 1rem;padding: 0.9rem 1rem 1rem;border: 1px solid var(--line);border-radius: 0.5rem;}.group,.place{display: block;}.groups:not(.few) > .group{content-visibility: auto;contain-intrinsic-size: auto 24rem;}h3{font-size: 1rem;font-weight: 600;}.cluster + .cluster{margin-top: 1rem;padding-top: 1rem;border-top: 1px dashed var(--line);}.telling{margin-top: 0.6rem;}.rule{margin-bottom: 0.2rem;}.level{display: inline-block;padding: 0 0.5em;border: 1px solid currentColor;border-radius: 0.3rem;color: var(--muted);font-size: 0.8125rem;}.level.block{background: var(--block-ground);color: var(--block);}.level.warn{background: var(--warn-ground);color: var(--warn);}.fix b{color: var(--good);}.policy > p{color: var(--muted);font-size: 0.875rem;}.places{margin-top: 0.75rem;}.place{margin-top: 0.6rem;}.place > p{font-size: 0.875rem;}.source{margin-top: 0.2rem;padding: 0.35rem 0;border-radius: 0.35rem;background: var(--raised);font-family: var(--code);font-size: 0.8125rem;line-height: 1.45;white-space: pre-wrap;}.source code{font-size: inherit;}.source span{display: block;position: relative;padding: 0 0.6rem 0 3.6rem;}.source span::before{content: attr(data-line);position: absolute;left: 0;width: 2.8rem;color: var(--muted);text-align: right;}.source .rest{color: var(--muted);}mark{border-bottom: 2px solid var(--block);background: var(--mark);color: inherit;}.more,.more-findings,.more-rows{margin-top: 0.75rem;}.problem{margin-top: 0.6rem;}.where{color: var(--muted);font-size: 0.875rem;}.release,.axis{display: grid;grid-template-columns: 15rem 11rem 1fr;gap: 0 1rem;align-items: center;padding: 0.3rem 0;}.release{border-top: 1px solid var(--line);}.used{grid-column: 1;grid-row: 2;}.end{grid-column: 2;grid-row: 1 / span 2;}.legend{grid-column: 1 / span 2;}.end small{display: block;}.plot{grid-column: 3;grid-row: 1 / span 2;}.undated{margin-top: 0.6rem;}.past .end{color: var(--block);}.soon .end{color: var(--warn);}.bar{fill: var(--bar);}.past .bar{fill: var(--block);}.soon .bar{fill: var(--warn);}.now{fill: var(--text);}.year{fill: var(--muted);font-size: 0.75rem;}.tick{stroke: var(--line);}footer{margin-top: 2.5rem;padding-top: 1rem;border-top: 1px solid var(--line);}@media (max-width: 50rem){.release,.axis{grid-template-columns: 3fr 2fr;}.plot{grid-column: 1 / span 2;grid-row: 3;}.group{padding: 0.75rem;}.source span{padding-left: 2.6rem;}.source span::before{width: 2rem;}}@media print{:root{color-scheme: light;font-size: 75%;}body{max-width: none;padding: 0;}.filter,nav,button{display: none;}.groups:not(.few) > .group{content-visibility: visible;}.place,.telling,.release,tr{break-inside: avoid;}h2,h3{break-after: avoid;}.level,.source,mark,header{print-color-adjust: exact;}}@media (forced-colors: active){mark{background: Mark;color: MarkText;}.bar,.now{fill: CanvasText;}}"}');
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/page-frame.js

const POLICY = [
	"default-src 'none'",
	`script-src '${report_page_namespaceObject.W3}'`,
	`style-src '${report_page_namespaceObject.Me}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
].join('; ');
function* framePage(title, parts) {
	yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${report_page_namespaceObject.iF}</style>
</head>
<body>
`;
	yield* parts;
	yield `<script>${report_page_namespaceObject.K$}</script>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/image-page.js











function renderImagePage(readings, context) {
	const images = listUnique(readings);
	return framePage('Base images in use', frameImages(readings, images, context, function* () {
		const timeline = renderTimeline(listBases(readings.map(summariseBases), context), context.today);
		if (timeline !== '')
			yield renderContents([
				['ends', 'Ends of life'],
				['open', 'Images'],
			]);
		yield timeline;
		yield* renderImages(images);
	}));
}
function renderUniquePage(images, readings, context) {
	return framePage('Base images in use', frameImages(readings, images, context, () => renderInventory(listBases(readings.map(summariseBases), context), context.today)));
}
function* frameImages(readings, images, { program }, renderList) {
	yield `<header>
<p class="kind">Base images</p>
<h1>${(0,terminal_style .pq)(images.length, 'image')} in use</h1>
<p class="scope">${countImages(readings)}</p>
</header>
<main>
`;
	yield* renderUnread(readings);
	yield* renderList();
	yield '</main>\n';
	yield `<footer><p>Written by <a href="${program.home}">Base Image Gate</a> ${program.version}</p></footer>\n`;
}
function* renderUnread(readings) {
	const unread = readings.filter(({ problem }) => problem !== null);
	if (unread.length === 0)
		return;
	yield `<section class="problems">\n<h2>Not read to their end <span class="count">${(0,terminal_style .pq)(unread.length, 'file')}</span></h2>\n<ul>\n`;
	for (const { file, problem } of unread)
		if (problem !== null)
			yield `<li class="problem"><p>${renderMessage(describeReadingProblem(problem))}</p><p class="where">${renderPath(file)}:${Math.max(1, problem.line)}</p></li>\n`;
	yield '</ul>\n</section>\n';
}
function* renderImages(images) {
	if (images.length === 0)
		return;
	yield renderImageFilter(new Set(images.flatMap(({ roles }) => roles)));
	yield `<section class="findings">\n<h2 id="open">Images <span class="count">${(0,terminal_style .B4)(images.length)}</span></h2>\n<ol class="groups">\n`;
	for (const image of images) {
		yield `<li class="group">\n<h3>${renderName(image.image ?? image.written, 'image')} <span class="count">${tallyPlaces(image)}</span></h3>\n<div class="cluster"><ol class="places">\n`;
		for (const { file, use } of image.uses)
			yield renderUse(file, use);
		yield '</ol></div>\n</li>\n';
	}
	yield '</ol>\n</section>\n';
}
function renderUse(file, use) {
	const { line, role, via, reachable, unresolved, invalid, unknown, replacedBy, builds = [] } = use;
	const parts = [
		`${renderPath(file, 'file')}${line > 0 ? `:${line}` : ''}`,
		via === 'sbom' ? 'makes the SBOM' : role,
		...(via === 'onbuild' ? ['in ONBUILD'] : []),
		...unresolved.map((name) => `${renderName(`$${name}`)} has no value`),
		...(invalid === null ? [] : [renderName(invalid)]),
		...(unknown === undefined ? [] : [renderName(unknown)]),
		...(reachable ? [] : ['not built by default']),
		...(replacedBy === null
			? []
			: [
				`build context ${renderName(replacedBy.context)} gives ${replacedBy.image === null ? 'something that is not an image' : renderName(replacedBy.image)}`,
			]),
		...builds.map((build) => `built by ${renderName(build.name)} in ${renderPath(build.file)}`),
	];
	return `<li class="place" data-role="${role}"><p>${parts.join(' \u00b7 ')}</p></li>\n`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/report-head.js




const MARKS = { pass: '\u2714', warn: '\u25b2', fail: '\u2716', error: '\u2716' };
function describeVerdict({ verdict, counts }) {
	const { blocking, warnings, files, images } = counts;
	if (verdict === 'error')
		return 'not judged';
	const found = [
		...(blocking > 0 ? [`${(0,terminal_style .B4)(blocking)} blocking`] : []),
		...(warnings > 0 ? [(0,terminal_style .pq)(warnings, 'warning')] : []),
	];
	if (found.length > 0)
		return found.join(', ');
	if (files === 0)
		return 'no Dockerfile to judge';
	if (images === 0)
		return 'no image is pulled';
	return counts.waived + counts.existing > 0 ? 'nothing blocks' : 'every image is approved';
}
function renderHead(report, context) {
	const { verdict, counts, policy, skippedTemplates = 0 } = report;
	const tiles = [
		['block', counts.blocking, 'blocking'],
		['warn', counts.warnings, counts.warnings === 1 ? 'warning' : 'warnings'],
		...(counts.waived > 0 ? [['', counts.waived, 'waived']] : []),
		...(counts.existing > 0 ? [['', counts.existing, 'existing']] : []),
		['', counts.images, counts.images === 1 ? 'image reference' : 'image references'],
		['', counts.files, counts.files === 1 ? 'Dockerfile' : 'Dockerfiles'],
	];
	const shown = verdict === 'error' ? [] : tiles;
	const list = shown.map(([name, count, words]) => `<div class="tile ${count === 0 ? '' : name}"><dt>${words}</dt><dd>${(0,terminal_style .B4)(count)}</dd></div>`);
	const { base, failOn, today } = context;
	const scope = [
		...(policy === null
			? []
			: [
				`Policy ${renderPath(policy.source)}${policy.commit === undefined ? '' : ` at ${renderName(policy.commit.slice(0, 12))}`}`,
			]),
		...(base === null
			? []
			: [`changes against ${renderName(base.revision)}, of ${(0,terminal_style .pq)(base.found, 'Dockerfile')}`]),
		...(skippedTemplates === 0 ? [] : [`${(0,terminal_style .pq)(skippedTemplates, 'Dockerfile template')} skipped`]),
		`judged for ${today}`,
		...(failOn === 'block' ? [] : [`fails on: ${failOn}`]),
	];
	const outage = verdict === 'error'
		? '<p>This is not a violation of the policy: the images could not be judged.</p>\n'
		: '';
	return `<header class="${verdict}">
<p class="kind">Base images</p>
<h1><span class="verdict"><span aria-hidden="true">${MARKS[verdict]} </span>${verdict}</span> ${describeVerdict(report)}</h1>
${outage}${list.length === 0 ? '' : `<dl class="tiles">${list.join('\n')}</dl>\n`}<p class="scope">${scope.join(' \u00b7 ')}</p>
</header>
`;
}
function renderProblems(problems, title, context) {
	if (problems.length === 0)
		return '';
	const items = problems.map((problem) => {
		const { file, line, column } = problem;
		const where = file === '' ? '' : `<p class="where">${renderPath(file)}${line > 0 ? `:${line}` : ''}</p>`;
		const spot = { line, column, endLine: line, endColumn: column + 1 };
		const excerpt = file === '' ? '' : source_excerpt_renderExcerpt(file, spot, context, 0);
		return `<li class="problem"><p>${renderMessage((0,message_text .bD)(problem))}</p>${where}${excerpt}</li>\n`;
	});
	return `<section class="problems">\n<h2>${title} <span class="count">${(0,terminal_style .B4)(problems.length)}</span></h2>\n<ul>\n${items.join('')}</ul>\n</section>\n`;
}
function renderFoot(report, { program }) {
	const { policy, baseline, endOfLifeAsOf } = report;
	const parts = [
		`Written by <a href="${program.home}">Base Image Gate</a> ${program.version}`,
		...(policy === null || policy.sha256 === ''
			? []
			: [`SHA-256 of the policy ${renderName(policy.sha256)}`]),
		...(baseline === undefined
			? []
			: [
				`baseline of ${(0,terminal_style .pq)(baseline.recorded, 'finding')}${baseline.applies ? '' : ', not in force'}${baseline.expires === null ? '' : `, until ${renderName(baseline.expires)}`}`,
			]),
		...(endOfLifeAsOf === null ? [] : [`end-of-life data of ${endOfLifeAsOf}`]),
	];
	return `<footer><p>${parts.join(' \u00b7 ')}</p></footer>\n`;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 21 modules
var rules = __webpack_require__(18969);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/html/totals-tables.js






const MAX_IMAGES = 10;
function renderTotals(findings, allowed, grouping) {
	if (findings.length === 0)
		return '';
	const rules = (0,totals .w)(findings).map(renderRule).join('');
	return `<section class="totals">
<h2>Totals</h2>
<div class="tables">
<table><caption>By rule</caption>
<thead><tr><th scope="col">Rule</th><th scope="col" class="number">Block</th><th scope="col" class="number">Warn</th><th scope="col" class="number">Images</th></tr></thead>
<tbody>${rules}</tbody></table>
${totals_tables_renderImages((0,finding_groups .R9)(findings), grouping)}</div>
${allowed === null ? '' : `<p class="allowed">${renderMessage(allowed)}</p>\n`}</section>
`;
}
function renderRule({ rule, findings, blocking, warnings, images }) {
	return `<tr><th scope="row">${renderMark(findings)}<a href="#open" data-pick="rule">${rule}</a><br><small>${rules .y0[rule].summary}</small></th>${[blocking, warnings, images].map(renderNumber).join('')}</tr>\n`;
}
function totals_tables_renderImages(groups, grouping) {
	const images = (0,totals .JE)(groups);
	if (images.length === 0)
		return '';
	const rows = images.slice(0, MAX_IMAGES).map((group) => {
		const { name, places, findings } = group;
		const target = grouping === 'image' ? `open-${groups.indexOf(group) + 1}` : 'open';
		const picked = `<a href="#${target}" data-pick="image">${renderName((0,hostile_text .YI)(name ?? ''))}</a>`;
		return `<tr><th scope="row">${renderMark(findings)}${picked}<br><small>${(0,totals .sJ)(findings).join(', ')}</small></th>${renderNumber(places)}</tr>\n`;
	});
	const left = images.length - rows.length;
	const rest = left <= 0
		? ''
		: `<tr><td colspan="2">and ${(0,terminal_style .pq)(left, 'more image', 'more images')} below</td></tr>\n`;
	return `<table><caption>By image</caption>
<thead><tr><th scope="col">Image</th><th scope="col" class="number">Places</th></tr></thead>
<tbody>${rows.join('')}${rest}</tbody></table>
`;
}
const renderNumber = (count) => `<td class="number">${count === 0 ? '\u2013' : (0,terminal_style .B4)(count)}</td>`;
function renderMark(findings) {
	return (0,finding_groups .T0)(findings) === 0
		? '<span class="mark block" role="img" aria-label="blocks">\u2716</span> '
		: '<span class="mark warn" role="img" aria-label="warns">\u25b2</span> ';
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/formats/html.js











const reporter = {
	renderReport: (report, context) => framePage(`Base images: ${describeVerdict(report)}`, renderParts(report, context)),
	renderImages: renderImagePage,
	renderUnique: renderUniquePage,
	renderFile: summariseBases,
};
function* renderParts(report, context) {
	const open = report.findings.filter(verdict .nT);
	const allowed = (0,said_once .E2)(open);
	const findings = report.findings.map((finding) => (0,said_once .Ah)(finding, allowed));
	const errors = report.problems.filter(({ level }) => level === 'error');
	const notes = report.problems.filter(({ level }) => level !== 'error');
	const bases = listBases(context.files, context);
	yield renderHead(report, context);
	yield renderContents([
		...listStates(findings),
		...(bases.some(({ ends }) => ends.length > 0) ? [['ends', 'Ends of life']] : []),
		...(bases.length > 0 ? [['images', 'Images in use']] : []),
	]);
	yield '<main>\n';
	yield renderProblems(errors, 'What is wrong', context);
	yield renderTotals(findings.filter(verdict .nT), allowed, context.groupBy ?? 'image');
	if (findings.length > 0)
		yield renderFilter(findings);
	yield* renderFindings(findings, report, context);
	yield renderProblems(notes, 'Notes', context);
	yield* renderInventory(bases, context.today);
	yield '</main>\n';
	yield renderFoot(report, context);
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

  49179:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B4: () => (  formatCount),
	pq: () => (  countOf)
  });
const paint = (colors, on, off) => (text) => colors && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
function openStyle(colors) {
	return {
		red: paint(colors, 31, 39),
		yellow: paint(colors, 33, 39),
		green: paint(colors, 32, 39),
		blue: paint(colors, 36, 39),
		dim: paint(colors, 2, 22),
		bold: paint(colors, 1, 22),
	};
}
function formatCount(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function countOf(count, one, many = `${one}s`) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
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