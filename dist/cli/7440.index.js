"use strict";
exports.id = 7440;
exports.ids = [7440,1138];
exports.modules = {

  36670:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	s: () => (  tellProblems)
  });
  var _reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82621);
  var _reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49179);
  var _options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9914);
  var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15513);
  var _standard_streams_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26297);





function tellProblems(problems) {
	const colors = (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_3__  .E)((0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_2__  .KD)('error'), process.env);
	const context = {
		colors,
		width: (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_3__  .K)((0,_standard_streams_js__WEBPACK_IMPORTED_MODULE_2__  .KD)('error')),
		readLine: () => null,
		base: null,
		failOn: 'block',
	};
	for (const problem of problems)
		(0,_output_js__WEBPACK_IMPORTED_MODULE_1__  .qE)((0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_0__  .y)(problem, { context, style: (0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__  .EG)(colors) }));
}


  }),

  57440:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runPolicy: () => (  runPolicy)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/policy-shape.js + 13 modules
var policy_shape = __webpack_require__(16404);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/policy-schema.js

function toPolicySchema() {
	const definitions = {};
	const root = policy_shape .S.toSchema(definitions);
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'Base Image Gate policy',
		description: 'Which base images Dockerfiles may use.',
		...root,
		definitions: Object.fromEntries(Object.entries(definitions).toSorted(([one], [other]) => (one < other ? -1 : 1))),
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/files/checkout.js + 2 modules
var checkout = __webpack_require__(99402);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/output.js + 1 modules
var output = __webpack_require__(15513);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/load-policy.js + 2 modules
var load_policy = __webpack_require__(81138);
// EXTERNAL MODULE: ./lib/untyped/src/policy-chain.js
var policy_chain = __webpack_require__(28273);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-problem.js
var terminal_problem = __webpack_require__(82621);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(9914);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/standard-streams.js
var standard_streams = __webpack_require__(26297);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/policy/effective-policy.js








const COMMENT = '# ';
function toPolicyJson({ policy, chain, problems }) {
	const data = { version: 1, source: chain.source, problems, effective: (0,load_policy .w)(policy) };
	return `${(0,hostile_text .GF)(data, 2)}\n`;
}
function renderPolicy({ policy, chain, problems }) {
	const tests = chain.files.length > 1 ? '' : (0,terminal_style .pq)(policy.tests.length, 'test');
	const colors = (0,terminal_setting .E)((0,standard_streams .KD)('output'), process.env);
	const style = (0,terminal_style .EG)(colors);
	const width = (0,terminal_setting .K)((0,standard_streams .KD)('output'));
	const context = {
		colors,
		width: width === null ? null : width - COMMENT.length,
		readLine: (path, line) => (0,policy_chain .uH)(chain.files, path, line),
		base: null,
		failOn: 'block',
	};
	const names = chain.files.map(({ path }) => (0,hostile_text .Ul)(path)).join(', extends ');
	const comments = [
		...problems.map((problem) => (0,terminal_problem .y)(problem, { context, style })),
		`${style.green(style.bold('\u2714 valid'))}  ${names}${tests === '' ? '' : `, ${tests} passed`}`,
		style.dim('effective policy, including defaults'),
	];
	return [
		...comments.flatMap((comment) => comment.split('\n')).map((line) => `${COMMENT}${line}`.trimEnd()),
		'',
		writeYaml((0,load_policy .w)(policy)),
	].join('\n');
}
const COMMAND = /##\[|(?:^|\s)::/;
function writeYaml(data) {
	const document = new dist .yo(data);
	(0,dist .YR)(document, {
		Scalar(_, node) {
			const { value } = node;
			if (typeof value === 'string' && ((0,hostile_text .OR)(value) !== value || COMMAND.test(value)))
				node.type = 'QUOTE_DOUBLE';
		},
	});
	return (0,hostile_text .OR)(document.toString({ lineWidth: 110 }))
		.replaceAll('##[', '##\\x5b')
		.replace(/^(\s*):(?=:)/gm, '$1\\x3a');
}

// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/bundled-table.js + 1 modules
var bundled_table = __webpack_require__(61005);
// EXTERNAL MODULE: ./lib/untyped/src/core/day.js
var core_day = __webpack_require__(2237);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/exception-expiry.js
var exception_expiry = __webpack_require__(2620);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/build-plan.js
var build_plan = __webpack_require__(88405);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/read-variants.js + 7 modules
var read_variants = __webpack_require__(99109);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/build-usage.js


function openBuildUsage(policy, given = build_plan .Yf) {
	const uses = new Map();
	return {
		note({ path, bytes }, builds) {
			const covering = policy.builds.filter(({ paths }) => paths.some((glob) => glob.matchesAnyCase(path)));
			if (covering.length === 0)
				return;
			const read = (each) => bytes === undefined ? '' : describe((0,read_variants .h)(bytes, (0,build_plan .zu)(each, given, path, builds)));
			const whole = read(policy);
			let kept = policy.builds;
			for (const entry of covering.toReversed()) {
				const others = kept.filter((other) => other !== entry);
				const isIdle = read({ ...policy, builds: others }) === whole;
				if (isIdle)
					kept = others;
				const { covered, changed } = uses.get(entry) ?? NOTHING;
				uses.set(entry, { covered: covered + 1, changed: changed + (isIdle ? 0 : 1) });
			}
		},
		find: (entry) => uses.get(entry) ?? NOTHING,
	};
}
const NOTHING = { covered: 0, changed: 0 };
function describe({ images, problem, otherProblems = [], openBases = [], stages }) {
	const problems = problem === null ? [] : [problem, ...otherProblems];
	return JSON.stringify([
		images.map(describeUse),
		openBases.map(describeUse),
		problems.map(describeProblem),
		stages.map(({ reachable }) => reachable),
	]);
}
function describeUse(use) {
	const { line, column, image, written, via, role, ownRole, alsoAs, reachable, unresolved, unknown } = use;
	const replaced = use.replacedBy === null ? null : [use.replacedBy.context, use.replacedBy.image];
	const roles = [role, ownRole, alsoAs];
	return [line, column, image, written, via, roles, reachable, unresolved, unknown, replaced, use.invalid];
}
const describeProblem = ({ line, phase, unresolved, unknown }) => [
	line,
	phase,
	unresolved,
	unknown,
];

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/rule-settings.js
var rule_settings = __webpack_require__(5442);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/verdict.js
var verdict = __webpack_require__(64579);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/image-cache.js
var image_cache = __webpack_require__(55117);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(61133);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(85227);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/dated-ends.js





const CALENDAR_DAYS = 90;
function openEndsOfLife(judge) {
	const cache = (0,image_cache .s)(judge.policy);
	const found = new Map();
	return {
		note({ file, images, openBases = [] }) {
			const met = new Set();
			for (const use of [...images, ...openBases]) {
				const { reference, image } = use.replacedBy ?? use;
				if (reference === null || image === null)
					continue;
				const ends = cache.get(file, use.role, image, reference.tagWritten, () => listEnds(judge, reference, use.role, file));
				for (const end of ends) {
					const key = JSON.stringify(end);
					const known = found.get(key) ?? { end, images: new Set(), places: 0 };
					known.images.add(image);
					const place = `${use.line}:${use.column} ${key}`;
					if (!met.has(place))
						known.places++;
					met.add(place);
					found.set(key, known);
				}
			}
		},
		list: () => [...found.values()].map(({ end, images, places }) => ({ ...end, images: [...images].sort(), places })),
	};
}
function listEnds({ policy, today, endOfLife }, reference, role, path) {
	const names = (0,entry_match .uD)(policy, reference);
	const { level, effective, grace, support } = (0,select_rules .uE)(policy, { role, path, names })['end-of-life'];
	if (level === 'ignore')
		return [];
	const verdicts = (0,verdict .Y)(endOfLife, names.original, { notice: CALENDAR_DAYS, grace, support }, today);
	return verdicts.flatMap(({ name, day, state }) => {
		if (day === null || state === 'ended')
			return [];
		const after = (0,core_day .fi)(day, grace + 1);
		const from = effective !== null && effective > after ? effective : after;
		return [{ name, day, blocksFrom: level === 'block' ? from : null }];
	});
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/calendar.js



function listCalendar(sources) {
	const { policy, today } = sources.judge;
	const last = (0,core_day .fi)(today, CALENDAR_DAYS);
	const isDue = (day) => day !== null && day >= today && day <= last;
	const items = [
		...listPolicyDays(policy, sources, isDue),
		...listRuleDays(policy, sources.findings, isDue),
		...listBaselineDay(sources.baseline, isDue),
		...sources.ends.flatMap((end) => toItem(end, today, isDue)),
	];
	return items.sort((one, other) => compare(one.day, other.day) ||
		compare(one.kind, other.kind) ||
		(one.place?.line ?? 0) - (other.place?.line ?? 0) ||
		compare(nameOf(one), nameOf(other)));
}
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const nameOf = (item) => ('name' in item ? item.name : '');
function listPolicyDays({ exceptions, deprecated }, { count, judge: { today } }, isDue) {
	return [
		...exceptions.flatMap((exception) => {
			const { expires: day, place, image, owner, rules } = exception;
			return isDue(day)
				? [{ kind: 'exception-ends', day, place, places: count(exception), image, owner, rules }]
				: [];
		}),
		...deprecated.flatMap((entry) => {
			const { blockFrom: day, place, image, use } = entry;
			return isDue(day) && day > today
				? [{ kind: 'deprecation-blocks', day, place, places: count(entry), image, use }]
				: [];
		}),
	];
}
function listRuleDays(policy, findings, isDue) {
	const count = (rule, day) => findings.filter((finding) => finding.rule === rule && finding.blocksFrom === day && finding.waiver === null).length;
	const toItems = (rule, setting, place) => {
		const day = setting?.effective ?? null;
		return setting?.level !== 'ignore' && setting?.level !== 'warn' && isDue(day)
			? [{ kind: 'rule-blocks', day, place, places: count(rule, day), rule }]
			: [];
	};
	return [
		...rule_settings .Iu.flatMap((rule) => toItems(rule, policy.rules[rule], policy.rulePlaces.get(rule) ?? policy.place)),
		...policy.overrides.flatMap(({ rules, place }) => rule_settings .Iu.flatMap((rule) => toItems(rule, rules[rule], place))),
	];
}
function listBaselineDay(baseline, isDue) {
	if (baseline === null || !baseline.applies || !isDue(baseline.expires))
		return [];
	const { source, expires, recorded, fixed } = baseline;
	const gone = fixed.reduce((sum, { count }) => sum + count, 0);
	const place = { key: 'expires', file: source, line: 0, column: 0 };
	return [{ kind: 'baseline-ends', day: expires, place, places: recorded - gone }];
}
function toItem({ name, day, blocksFrom, images, places }, today, isDue) {
	const common = { place: null, places, name, images };
	if (isDue(day))
		return [{ kind: 'end-of-life', day, blocksFrom, ...common }];
	return isDue(blocksFrom) && blocksFrom > today ? [{ kind: 'grace-ends', day: blocksFrom, ...common }] : [];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/image-subject.js + 6 modules
var image_subject = __webpack_require__(1859);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(34881);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/direct-pull.js
var direct_pull = __webpack_require__(22182);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/mirrors.js
var query_mirrors = __webpack_require__(1825);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/touched-entries.js





function listTouched({ policy, endOfLife }, written, role, path) {
	const reference = isNamedScratch(written) ? { ...written, tagWritten: true } : written;
	const names = (0,entry_match .uD)(policy, reference, endOfLife);
	const target = { role, path, names };
	const approvals = [];
	for (let level = policy; level !== null; level = level.parent)
		for (const { entries } of (0,allow_list .gj)(level, target))
			approvals.push(...entries.filter((entry) => (0,entry_match .p$)(entry, names)));
	const { deprecated, overrides, evidence } = policy;
	return [
		...approvals,
		...(0,select_rules .xB)(policy, target).filter((entry) => (0,entry_match .w9)(entry, names)),
		...deprecated.filter((entry) => (0,entry_match .w9)(entry, names)),
		...overrides.filter((override) => (0,select_rules .GY)(override, target) !== null),
		...evidence.filter(({ pattern }) => names.denied.some((name) => pattern.matches(name, 'deny'))),
		...listUsedMirrors(policy, reference, target),
	];
}
function isNamedScratch({ host, path }) {
	return host === 'docker.io' && path === 'library/scratch';
}
function listUsedMirrors(policy, reference, target) {
	const { mirrors } = policy.settings;
	if (mirrors.length === 0)
		return [];
	const used = (0,query_mirrors .V5)(mirrors, reference);
	if ((0,select_rules .uE)(policy, target).unmirrored.level === 'ignore')
		return [...used];
	const pull = JSON.stringify((0,direct_pull .e)(mirrors, reference));
	const asked = mirrors.filter((mirror) => {
		const others = mirrors.filter((other) => other !== mirror);
		return JSON.stringify((0,direct_pull .e)(others, reference)) !== pull;
	});
	return [...new Set([...used, ...asked])];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/entry-usage.js




function openEntryUsage(judge) {
	const { policy } = judge;
	const cache = (0,image_cache .s)(policy);
	const counts = new Map();
	const unknown = [];
	let places = 0;
	const add = (items) => {
		for (const item of items)
			counts.set(item, (counts.get(item) ?? 0) + 1);
	};
	function listMet(path, use) {
		const { reference, image } = use.replacedBy ?? use;
		if (reference === null || image === null)
			return null;
		return listRoles(use).flatMap((role) => cache.get(path, role, image, reference.tagWritten, () => listTouched(judge, reference, role, path)));
	}
	return {
		note({ file, images, openBases = [], problem }) {
			const met = new Map();
			const lines = new Set();
			for (const use of [...images, ...openBases]) {
				const items = listMet(file, use);
				if (items === null) {
					if (use.replacedBy === null)
						lines.add(Math.max(1, use.line));
					continue;
				}
				const known = met.get(identify(use)) ?? new Set();
				for (const item of items)
					known.add(item);
				met.set(identify(use), known);
			}
			if (problem !== null)
				lines.add(Math.max(1, problem.line));
			places += met.size;
			for (const items of met.values())
				add(items);
			for (const line of lines) {
				unknown.push({ file, line });
				add(listForFile(policy, file));
			}
		},
		count: (item) => counts.get(item) ?? 0,
		unknown,
		get places() {
			return places;
		},
	};
}
const identify = ({ line, column }) => `${line}:${column}`;
const listRoles = ({ role, ownRole, alsoAs = [] }) => [
	...new Set([role, ...(ownRole === undefined ? [] : [ownRole]), ...alsoAs]),
];
function listForFile({ overrides }, path) {
	return overrides.filter(({ images, paths }) => images === null && (paths?.some((glob) => glob.matchesAnyCase(path)) ?? true));
}
function listTested(judge) {
	const tests = new Map();
	for (let policy = judge.policy; policy !== null; policy = policy.parent)
		for (const { from, role, path, place } of policy.tests) {
			const reference = (0,image_subject .OO)(from, role) ? null : (0,image_reference .F2)(from);
			if (reference === null || 'error' in reference)
				continue;
			for (const item of new Set(listTouched({ ...judge, policy }, reference, role, path)))
				tests.set(item, [...(tests.get(item) ?? []), place]);
		}
	return tests;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/entry-keys.js
var entry_keys = __webpack_require__(39190);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/listed-entries.js

function listEntries(policy) {
	const levels = [];
	for (let level = policy; level !== null; level = level.parent)
		levels.push(level);
	return levels.flatMap((level, index) => listOwn(level, levels.length - 1 - index, policy).sort((one, other) => one.place.line - other.place.line || one.place.column - other.place.column));
}
function listOwn(level, depth, policy) {
	const above = level.parent;
	const common = { level, depth, override: null };
	const own = (all, inherited) => all.slice(inherited?.length ?? 0);
	const approve = (item, override, list) => ({
		...common,
		kind: 'allow',
		item,
		place: item.place,
		text: (0,entry_keys .OY)(item),
		override,
		list,
	});
	const deny = (item, override) => ({
		...common,
		kind: 'deny',
		item,
		place: item.place,
		text: (0,entry_keys .OY)(item),
		override,
	});
	return [
		...(level.allow ?? []).map((item) => approve(item, null, 'allow')),
		...own(level.deny, above?.deny).map((item) => deny(item, null)),
		...own(level.deprecated, above?.deprecated).map((item) => ({
			...common,
			kind: 'deprecated',
			item,
			place: item.place,
			text: (0,entry_keys .OY)(item),
		})),
		...level.ownOverrides.flatMap((item) => [
			{ ...common, kind: 'overrides', item, place: item.place, text: describeOverride(item) },
			...(item.allow ?? []).map((entry) => approve(entry, item, 'allow')),
			...item.allowAlso.map((entry) => approve(entry, item, 'allow-also')),
			...item.deny.map((entry) => deny(entry, item)),
		]),
		...own(level.evidence, above?.evidence).map((item) => ({ ...common, kind: 'evidence', item, place: item.place, text: item.images })),
		...own(level.exceptions, above?.exceptions).map((item) => ({ ...common, kind: 'exceptions', item, place: item.place, text: item.image })),
		...level.ownBuilds.map((item) => ({
			...common,
			kind: 'builds',
			item,
			place: item.place,
			text: `paths ${joinSources(item.paths)}`,
		})),
		...policy.settings.mirrors
			.filter(({ place }) => place.file === level.place.file)
			.map((item) => ({
			...common,
			kind: 'mirrors',
			item,
			place: item.place,
			text: `${item.name}: ${item.upstream}`,
		})),
	];
}
function describeOverride({ roles, paths, images }) {
	return [
		...(roles === null ? [] : [`roles ${roles.join(', ')}`]),
		...(paths === null ? [] : [`paths ${joinSources(paths)}`]),
		...(images === null ? [] : [`images ${joinSources(images)}`]),
	].join(' \u00b7 ');
}
const joinSources = (globs) => globs.map(({ source }) => source).join(', ');

// EXTERNAL MODULE: ./lib/untyped/src/core/level.js
var level = __webpack_require__(39329);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/narrowing.js


function findNarrowing(entries, isMet) {
	const approvals = entries.filter((entry) => entry.kind === 'allow');
	const narrowing = approvals.filter(({ item, level }) => level.parent !== null && level.additions.get(item)?.has(level.parent) !== true);
	const deprecations = entries.filter((entry) => entry.kind === 'deprecated');
	const isLifting = !deprecations.some(isMet) && deprecations.some(({ level }) => liftsDenials(level));
	return new Set([
		...narrowing.filter((entry) => !narrowing.some((other) => isInList(other, entry) && isMet(other))),
		...(isLifting ? deprecations : []),
	]);
}
function liftsDenials({ parent, rules, overrides }) {
	if (parent === null)
		return false;
	const all = [
		parent.rules,
		rules,
		...overrides.map((override) => (0,rule_settings .gB)(parent.rules, override.rules)),
	];
	return all.some(({ deprecated }) => all.some(({ denied }) => !(0,level .AF)(denied, deprecated)));
}
const isInList = (one, other) => one.level === other.level && one.override === other.override && one.list === other.list;

// EXTERNAL MODULE: ./lib/untyped/src/core/glob/brace-expansion.js
var brace_expansion = __webpack_require__(98149);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/official-images.js + 1 modules
var official_images = __webpack_require__(77982);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern-containment.js
var pattern_containment = __webpack_require__(64419);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pin.js
var pin = __webpack_require__(63758);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/tag.js
var image_tag = __webpack_require__(77881);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/version-range.js
var version_range = __webpack_require__(38157);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/shadows/containment.js






function findCover(inner, outers, mode) {
	const cover = new Set();
	for (const parts of inner.pattern.alternatives) {
		const outer = outers.find(({ item }) => coversPart(item, inner, parts, mode));
		if (outer === undefined)
			return null;
		cover.add(outer);
	}
	return [...cover];
}
function listStarts(entry) {
	const starts = entry.pattern.alternatives.map(({ loose: { host, path } }) => {
		const [first] = path.segments;
		return typeof host === 'string' && typeof first === 'object' && first.literal !== null
			? `${host}/${first.literal}`
			: null;
	});
	const known = starts.filter((start) => start !== null);
	return known.length < starts.length ? null : [...new Set(known)];
}
function openNeighbours(entries) {
	const byStart = new Map();
	const anywhere = [];
	for (const each of entries) {
		const starts = listStarts(each.item);
		if (starts === null)
			anywhere.push(each);
		for (const start of starts ?? []) {
			const known = byStart.get(start);
			if (known === undefined)
				byStart.set(start, [each]);
			else
				known.push(each);
		}
	}
	return (entry) => {
		const starts = listStarts(entry);
		if (starts === null)
			return entries;
		return [...new Set([...starts.flatMap((start) => byStart.get(start) ?? []), ...anywhere])];
	};
}
function coversPart(outer, inner, parts, mode) {
	if (!(0,pattern_containment .D9)(outer.pattern, parts, mode))
		return false;
	if (outer.official && !inner.official && !isSurelyOfficial(parts))
		return false;
	return coversTags(outer, inner, parts, mode);
}
function isSurelyOfficial({ host, path }) {
	if (host !== 'docker.io' || path.literal === null)
		return false;
	return (0,official_images .oR)({ host, path: path.literal, tag: null, tagWritten: false, digest: null });
}
function coversTags(outer, inner, { tag }, mode) {
	if (outer.versions === null && outer.variants === null)
		return true;
	const literal = tag?.literal ?? null;
	if (literal !== null)
		return acceptsTag(outer, literal, mode);
	if (outer.versions !== null && (inner.versions === null || !(0,version_range .A)(outer.versions, inner.versions)))
		return false;
	return outer.variants === null || (inner.variants !== null && coversGlobs(outer.variants, inner.variants));
}
function acceptsTag({ versions, variants }, tag, mode) {
	const { number, variant } = (0,image_tag .RK)(tag);
	if (versions !== null) {
		if (number === null)
			return false;
		if (!(mode === 'allow' ? versions.contains(number) : versions.overlaps(number)))
			return false;
	}
	return variants === null || variants.some((glob) => glob.matches(variant));
}
function coversGlobs(outers, inners) {
	return inners.every(({ source }) => ((0,brace_expansion .PH)(source).texts ?? [null]).every((text) => text !== null && outers.some((glob) => glob.matches(text))));
}
function coversPin(outer, inner, isExtended) {
	if (inner.pin === null || inner.pin === outer.pin)
		return true;
	return !isExtended && outer.pin !== null && (0,pin .ri)(outer.pin, inner.pin) === outer.pin;
}
function coversSelection(outer, inner) {
	if (outer === null || outer === inner)
		return true;
	if (inner === null)
		return false;
	return (coversList(outer.roles, inner.roles) &&
		coversPaths(outer.paths, inner.paths) &&
		coversList(toSources(outer.images), toSources(inner.images)));
}
function coversPaths(outer, inner) {
	return (outer?.some(({ source }) => source === '**') === true || coversList(toSources(outer), toSources(inner)));
}
const toSources = (globs) => globs?.map(({ source }) => source) ?? null;
function coversList(outer, inner) {
	return outer === null || inner?.every((item) => outer.includes(item)) === true;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/shadows/approval-shadows.js

function findApprovalShadow(entry, others, policy) {
	const isExtended = entry.level !== policy;
	const candidates = others.filter((other) => isInForce(other, entry) && coversPin(other.item, entry.item, isExtended) && addsAlike(other, entry));
	return findCover(entry.item, candidates, 'allow');
}
function isInForce(other, entry) {
	if (other.level !== entry.level)
		return false;
	const { override } = entry;
	if (other.override === override)
		return other.list === entry.list || other.list === 'allow';
	if (entry.list === 'allow' || (other.override !== null && other.list === 'allow'))
		return false;
	return coversSelection(other.override, override) && !isReplaced(other, entry);
}
function isReplaced(one, other) {
	const { ownOverrides } = one.level;
	const places = [one, other].map(({ override }) => (override === null ? 0 : ownOverrides.indexOf(override)));
	const between = ownOverrides.slice(Math.min(...places), Math.max(...places) + 1);
	return between.some(({ allow }) => allow !== null);
}
function addsAlike(one, other) {
	const [first, second] = [one, other].map(({ item, level }) => level.additions.get(item));
	if (first === undefined || second === undefined)
		return first === second;
	return first.size === second.size && [...first].every((policy) => second.has(policy));
}
function findDenialOver({ item, level }, denials, policy) {
	const mayBeWaived = policy.settings.inlineExceptions === true ||
		policy.exceptions.some(({ rules }) => rules.includes('denied'));
	if (mayBeWaived || item.pin !== null || level.parent !== null)
		return null;
	const whole = denials.filter((denial) => denial.override === null && denial.item.except.length === 0);
	return findCover(item, whole, 'deny');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/shadows/denial-shadows.js


function findDenialShadow(entry, others) {
	const candidates = others.filter((other) => 
	other.depth <= entry.depth &&
		coversSelection(other.override, entry.override) &&
		other.item.except.every((pattern) => (0,pattern_containment .U)(pattern, entry.item.except)) &&
		(isAsked(other, entry) || !hasAdvice(entry.item)));
	return findCover(entry.item, candidates, 'deny');
}
function isAsked(first, second) {
	if (first.depth !== second.depth)
		return first.depth < second.depth;
	const places = [first, second].map(({ override, level, item }) => override === null
		? [-1, level.deny.indexOf(item)]
		: [level.ownOverrides.indexOf(override), override.deny.indexOf(item)]);
	const [[list = 0, index = 0] = [], [otherList = 0, otherIndex = 0] = []] = places;
	return list === otherList ? index < otherIndex : list < otherList;
}
function findDeprecationShadow(entry, others, policy) {
	const candidates = others.filter(({ item, level }) => (entry.item.pin === null || level === entry.level) &&
		coversPin(item, entry.item, entry.level !== policy) &&
		isBefore(item, entry.item, policy.deprecated));
	return findCover(entry.item, candidates, 'deny');
}
function isBefore(one, other, all) {
	if (one.blockFrom !== other.blockFrom)
		return one.blockFrom !== null && (other.blockFrom === null || one.blockFrom < other.blockFrom);
	return all.indexOf(one) < all.indexOf(other) || !hasAdvice(other);
}
const hasAdvice = ({ reason, use }) => reason !== null || use !== null;

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/shadows/other-shadows.js



function findExceptionShadow(entry, others, today) {
	if ((0,exception_expiry .B)(entry.item.expires, today) === 'expired')
		return null;
	const shadow = others.find(({ item, depth }) => depth <= entry.depth && waivesAll(item, entry.item));
	return shadow === undefined ? null : [shadow];
}
function waivesAll(outer, inner) {
	return (outer.expires >= inner.expires &&
		inner.rules.every((rule) => outer.rules.includes(rule)) &&
		coversPaths(outer.paths, inner.paths) &&
		(inner.image !== '**' || outer.image === '**') &&
		(0,pattern_containment .U)(inner.pattern, [outer.pattern]));
}
function findBuildShadow(entry, others) {
	const shadow = others.find(({ item, level }) => level === entry.level && buildsAll(item, entry.item));
	return shadow === undefined ? null : [shadow];
}
function buildsAll(outer, inner) {
	const has = (all, some) => some.every((item) => all.includes(item));
	return (coversPaths(outer.paths, inner.paths) &&
		has(outer.platforms, inner.platforms) &&
		has(outer.targets.map((target) => target.toLowerCase()), inner.targets.map((target) => target.toLowerCase())) &&
		[...inner.args].every(([name, values]) => has(outer.args.get(name) ?? [], values)) &&
		[...inner.contexts].every(([name, value]) => outer.contexts.get(name) === value));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/shadows/override-shadows.js


function findOverrideShadow({ item, level }, others) {
	if (item.deny.length > 0)
		return null;
	const place = level.ownOverrides.indexOf(item);
	const later = others.filter((other) => other.level === level &&
		level.ownOverrides.indexOf(other.item) > place &&
		other.item.images === null &&
		coversSelection(other.item, item));
	const found = [
		...listOptions(item).map((option) => later.find((other) => listOptions(other.item).includes(option))),
		...(item.allow === null && item.allowAlso.length === 0
			? []
			: [later.find((other) => other.item.allow !== null)]),
	];
	const shadows = found.filter((shadow) => shadow !== undefined);
	return shadows.length < found.length ? null : [...new Set(shadows)];
}
function listOptions({ rules }) {
	return rule_settings .Iu.flatMap((id) => Object.keys(rules[id] ?? {}).map((option) => `${id}.${option}`));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/shadows/shadows.js





function findShadows(policy, entries, today) {
	const pick = (kind) => entries.filter((entry) => entry.kind === kind);
	const [approvals, denials, deprecations] = [pick('allow'), pick('deny'), pick('deprecated')];
	const repeated = new Map(reduce(denials, findDenialShadow, openNeighbours(denials)));
	const denying = openNeighbours(denials.filter((denial) => !repeated.has(denial)));
	return new Map([
		...reduce(approvals, (entry, others) => findApprovalShadow(entry, others, policy) ?? findDenialOver(entry, denying(entry.item), policy), openNeighbours(approvals)),
		...repeated,
		...reduce(deprecations, (entry, others) => findDeprecationShadow(entry, others, policy), openNeighbours(deprecations)),
		...reduce(pick('overrides'), findOverrideShadow),
		...reduce(pick('exceptions'), (entry, others) => findExceptionShadow(entry, others, today)),
		...reduce(pick('builds'), findBuildShadow),
	]);
}
function reduce(entries, find, near = () => entries) {
	const gone = new Set();
	const listOthers = (entry) => near(entry.item).filter((other) => other !== entry && !gone.has(other));
	const found = [];
	for (const entry of entries.toReversed()) {
		const by = find(entry, listOthers(entry));
		if (by === null)
			continue;
		found.push([entry, by]);
		gone.add(entry);
	}
	return found.map(([entry, by]) => [entry, find(entry, listOthers(entry)) ?? by]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-coverage/coverage.js









function openCoverage(judge) {
	const { policy, today } = judge;
	const usage = openEntryUsage(judge);
	const builds = openBuildUsage(policy);
	const ends = openEndsOfLife(judge);
	function listCovered(exceptions) {
		const entries = listEntries(policy);
		const shadows = findShadows(policy, entries, today);
		const tested = listTested(judge);
		const narrowing = findNarrowing(entries, ({ item }) => usage.count(item) > 0);
		const waived = new Map(exceptions.map((use) => [use.exception, use]));
		function count(entry) {
			if (entry.kind === 'exceptions')
				return waived.get(entry.item)?.count ?? 0;
			return entry.kind === 'builds' ? builds.find(entry.item).changed : usage.count(entry.item);
		}
		function findState(entry, uses) {
			if (entry.kind === 'exceptions') {
				if ((0,exception_expiry .B)(entry.item.expires, today) === 'expired')
					return 'expired';
				if (uses === 0 && waived.get(entry.item)?.isUncertain === true)
					return 'uncertain';
			}
			if (uses > 0)
				return 'used';
			if (tested.has(entry.item))
				return 'tested';
			return narrowing.has(entry) ? 'narrows' : 'unused';
		}
		return entries.map((entry) => {
			const { kind, place, text, item } = entry;
			const uses = count(entry);
			return {
				kind,
				place,
				text,
				state: findState(entry, uses),
				uses,
				covered: kind === 'builds' ? builds.find(item).covered : null,
				tests: tested.get(item) ?? [],
				shadowedBy: (shadows.get(entry) ?? []).map((by) => ({ place: by.place, text: by.text })),
				term: kind === 'exceptions' ? describeTerm(item, today) : null,
			};
		});
	}
	return {
		noteReading(file) {
			usage.note(file);
			ends.note(file);
		},
		noteBuilds: builds.note,
		finish(report, exceptions) {
			const waived = new Map(exceptions.map(({ exception, count }) => [exception, count]));
			const entries = listCovered(exceptions);
			return {
				entries,
				leavesNoList: isWholeListUnused(policy, entries),
				places: usage.places,
				unknown: usage.unknown,
				calendar: listCalendar({
					judge,
					count: (item) => waived.get(item) ?? usage.count(item),
					ends: ends.list(),
					findings: report.findings,
					baseline: report.baseline ?? null,
				}),
				until: (0,core_day .fi)(today, CALENDAR_DAYS),
				baseline: report.baseline ?? null,
			};
		},
	};
}
function isWholeListUnused(policy, entries) {
	let top = policy;
	while (top.parent !== null)
		top = top.parent;
	const places = new Set(top.allow?.map(({ place }) => place));
	const approvals = entries.filter(({ place }) => places.has(place));
	return approvals.length > 0 && approvals.every(({ state }) => state === 'unused');
}
function describeTerm({ expires, owner }, today) {
	return { expires, expiry: (0,exception_expiry .B)(expires, today), owner };
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/policy/entry-status.js
const ENTRY_STATUSES = [
	'expired',
	'unused',
	'shadowed',
	'tested',
	'guarding',
	'narrows',
	'uncertain',
	'used',
];
function findEntryStatus({ kind, state, shadowedBy }) {
	if (state === 'expired')
		return 'expired';
	if (shadowedBy.length > 0)
		return 'shadowed';
	const keepsOut = kind === 'deny' || kind === 'deprecated';
	return keepsOut && (state === 'unused' || state === 'tested') ? 'guarding' : state;
}
function countByStatus(entries) {
	const counts = new Map(ENTRY_STATUSES.map((status) => [status, 0]));
	for (const entry of entries) {
		const status = findEntryStatus(entry);
		counts.set(status, (counts.get(status) ?? 0) + 1);
	}
	return counts;
}
function groupByStatus(entries) {
	return new Map(ENTRY_STATUSES.map((status) => [status, entries.filter((entry) => findEntryStatus(entry) === status)]));
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/policy/coverage-json.js


function toCoverageJson({ coverage, policy, today, problems, calendarOnly }) {
	const { until, calendar } = coverage;
	const data = {
		version: 1,
		policy,
		today,
		until,
		...(calendarOnly ? {} : toEntriesData(coverage)),
		calendar: calendar.map(toItemData),
		problems,
	};
	return `${(0,hostile_text .GF)(data, 2)}\n`;
}
function toEntriesData({ entries, places, unknown, baseline }) {
	return {
		counts: { entries: entries.length, places, ...Object.fromEntries(countByStatus(entries)) },
		entries: entries.map(toEntryData),
		unknown,
		baseline,
	};
}
function toEntryData({ kind, place, text, state, uses, covered, tests, shadowedBy, term }) {
	return {
		kind,
		...toPlaceData(place),
		text,
		state,
		uses,
		...(covered === null ? {} : { covered }),
		tests: tests.map(({ file, line }) => ({ file, line })),
		shadowedBy: shadowedBy.map((by) => ({ ...toPlaceData(by.place), text: by.text })),
		...(term ?? {}),
	};
}
function toItemData({ day, kind, place, places, ...item }) {
	return { day, kind, ...item, places, decidedBy: place === null ? null : toPlaceData(place) };
}
const toPlaceData = ({ key, file, line }) => ({ key, file, line });

// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var core_message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/policy/coverage-text.js


const TITLES = {
	expired: ['Expired exceptions', 'they excuse nothing any more; remove or renew them'],
	unused: ['Unused', 'nothing in the repository meets them'],
	shadowed: ['Shadowed', 'others say the same, so removing these changes no verdict'],
	tested: ["Only for the policy's tests", 'nothing in the repository meets them'],
	guarding: ['Guards', 'nothing meets these denials and deprecations; keep those you want'],
	narrows: ['Only narrow the policy above', 'nothing meets them, but without them more would be approved'],
	uncertain: ['Not known to be needed', 'a Dockerfile that they cover could not be read to its end'],
	used: null,
};
function describePlace({ file, line }, policy) {
	const where = line === 0 ? '' : `line ${line}`;
	return file === policy ? where : `${file}${where === '' ? '' : ` ${where}`}`;
}
function describeKey({ kind, place }) {
	return kind === 'mirrors' ? 'settings.mirrors' : place.key;
}
function describeDetails(entry, policy) {
	const { state, shadowedBy, term, covered, tests } = entry;
	const ended = term !== null && state === 'expired' ? [(0,core_message .cv) `expired on ${(0,core_message .ZV)(term.expires)}, ${term.owner}`] : [];
	const owner = term !== null && state !== 'expired' ? [(0,core_message .cv) `until ${(0,core_message .ZV)(term.expires)}, ${term.owner}`] : [];
	const shadows = shadowedBy.map(({ place, text }) => (0,core_message .hw)([(0,core_message .ZV)('by '), (0,core_message .hD)(place.key), (0,core_message .ZV)(`, ${describePlace(place, policy)}: `), (0,core_message .hD)(text)]));
	const idle = covered !== null && covered > 0 && state === 'unused'
		? [(0,core_message .ZV)(`covers ${(0,terminal_style .pq)(covered, 'Dockerfile')} and changes nothing there`)]
		: [];
	const lines = [...new Set(tests.map((place) => describePlace(place, policy)))];
	const tested = state === 'tested' ? [(0,core_message .ZV)(`tested in ${lines.join(', ')}`)] : [];
	return [...ended, ...owner, ...shadows, ...idle, ...tested];
}
function describeItem(item) {
	const { places } = item;
	const used = (0,core_message .ZV)(places === 0 ? 'nothing uses it' : (0,terminal_style .pq)(places, 'place'));
	const findings = (0,core_message .ZV)((0,terminal_style .pq)(places, 'finding'));
	switch (item.kind) {
		case 'exception-ends':
			return (0,core_message .cv) `last day of the exception for ${item.image} (${item.owner}): ${places === 0 ? (0,core_message .ZV)('nothing needs it') : findings}`;
		case 'deprecation-blocks':
			return (0,core_message .cv) `${item.image} begins to block: ${used}${coverage_text_describeUse(item.use)}`;
		case 'rule-blocks':
			return (0,core_message .cv) `${item.rule} begins to block: ${findings}`;
		case 'baseline-ends':
			return (0,core_message .cv) `last day of the baseline: ${findings}`;
		case 'end-of-life': {
			const blocks = (0,core_message .ZV)(item.blocksFrom === null ? '' : `, blocks from ${item.blocksFrom}`);
			return (0,core_message .cv) `last day of support for ${(0,core_message .ZV)(item.name)}${blocks}: ${used} (${joinImages(item.images)})`;
		}
		case 'grace-ends':
			return (0,core_message .cv) `${(0,core_message .ZV)(item.name)}, past its end of life, begins to block: ${used} (${joinImages(item.images)})`;
	}
}
function describeItems(items) {
	const sum = items.reduce((total, { places }) => total + places, 0);
	const [first] = items;
	const counted = (one) => (0,terminal_style .pq)(items.length, one);
	switch (first?.kind) {
		case 'exception-ends':
			return {
				title: `last day of ${counted('exception')}: ${(0,terminal_style .pq)(sum, 'finding')}`,
				each: items.map(nameItem),
			};
		case 'rule-blocks':
			return {
				title: `${counted('rule')} begin to block: ${(0,terminal_style .pq)(sum, 'finding')}`,
				each: items.map(nameItem),
			};
		case 'deprecation-blocks':
			return {
				title: `${counted('deprecation')} begin to block: ${(0,terminal_style .pq)(sum, 'place')}`,
				each: items.map(nameItem),
			};
		case 'end-of-life':
			return {
				title: `last day of support for ${items.length}: ${(0,terminal_style .pq)(sum, 'place')}`,
				each: items.map(nameItem),
			};
		default:
			return { title: `${items.length} begin to block: ${(0,terminal_style .pq)(sum, 'place')}`, each: items.map(nameItem) };
	}
}
function nameItem(item) {
	const count = (0,core_message .ZV)(` \u00b7 ${item.places}`);
	switch (item.kind) {
		case 'exception-ends':
			return (0,core_message .cv) `${item.image} (${item.owner})${count}`;
		case 'deprecation-blocks':
			return (0,core_message .cv) `${item.image}${count}`;
		case 'rule-blocks':
			return (0,core_message .cv) `${item.rule}${count}`;
		case 'baseline-ends':
			return (0,core_message .cv) `the baseline${count}`;
		default:
			return (0,core_message .cv) `${(0,core_message .ZV)(item.name)}${count}`;
	}
}
function coverage_text_describeUse(use) {
	return use === null ? (0,core_message .ZV)('') : (0,core_message .cv) `; use ${use}`;
}
const MAX_NAMED = 3;
function joinImages(images) {
	const more = images.length - MAX_NAMED;
	return (0,core_message .hw)([
		(0,core_message .hw)(images.slice(0, MAX_NAMED).map(core_message .hD), ', '),
		(0,core_message .ZV)(more > 0 ? ` and ${more} more` : ''),
	]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/policy/coverage-markdown.js






function* toCoverageMarkdown(report) {
	if (!report.calendarOnly)
		yield* renderEntries(report);
	yield* renderCalendar(report);
}
function* renderEntries({ coverage, policy }) {
	const { entries, places, unknown, baseline } = coverage;
	const groups = groupByStatus(entries);
	const used = groups.get('used')?.length ?? 0;
	yield `### What ${(0,hostile_text .cR)(policy.source)} is used for\n\n`;
	yield `${(0,terminal_style .pq)(entries.length, 'entry', 'entries')}, ${used} used, by ${(0,terminal_style .pq)(places, 'place')} in the repository.\n`;
	for (const status of ENTRY_STATUSES) {
		const title = TITLES[status];
		const group = groups.get(status) ?? [];
		if (title === null || group.length === 0)
			continue;
		yield `\n**${title[0]} (${group.length})**: ${title[1]}\n\n| Where | Key | Entry | |\n|---|---|---|---|\n`;
		for (const entry of group)
			yield renderRow(entry, policy.source);
	}
	if (unknown.length > 0) {
		yield `\nWhat is pulled in ${(0,terminal_style .pq)(unknown.length, 'place')} is not known, so an entry may be used there:\n\n`;
		for (const { file, line } of unknown)
			yield `- ${(0,hostile_text .cR)(`${file}:${line}`)}\n`;
	}
	const fixed = baseline?.fixed.reduce((sum, { count }) => sum + count, 0) ?? 0;
	if (fixed > 0)
		yield `\nThe baseline records ${(0,terminal_style .pq)(fixed, 'finding')} that ${fixed === 1 ? 'is' : 'are'} no longer there; <code>check --prune</code> removes ${fixed === 1 ? 'it' : 'them'}.\n`;
	if (coverage.leavesNoList)
		yield '\nNo entry of <code>allow</code> is used. If you remove them all, write <code>allow: []</code>, because without the key everything is approved.\n';
	yield '\n';
}
function renderRow(entry, policy) {
	const details = (0,core_message .hw)(describeDetails(entry, policy), '; ');
	const cells = [
		(0,hostile_text .cR)(`${entry.place.file}:${entry.place.line}`),
		(0,hostile_text .cR)(describeKey(entry)),
		(0,hostile_text .cR)(entry.text),
		details.text === '' ? '' : (0,message_text .e4)(details),
	];
	return `| ${cells.join(' | ')} |\n`;
}
function* renderCalendar({ coverage }) {
	const { calendar, until } = coverage;
	yield `### The next 90 days, until ${until}\n\n`;
	if (calendar.length === 0) {
		yield 'Nothing falls due.\n';
		return;
	}
	yield '| Day | What | Where |\n|---|---|---|\n';
	for (const item of calendar)
		yield `| ${item.day} | ${(0,message_text .e4)(describeItem(item))} | ${item.place === null ? '' : renderPlace(item.place)} |\n`;
}
function renderPlace({ key, file, line }) {
	return `${(0,hostile_text .cR)(line === 0 ? file : `${file}:${line}`)} ${(0,hostile_text .cR)(key)}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-page.js
var terminal_page = __webpack_require__(93335);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/policy/coverage-terminal.js






const MAX_SHOWN = 10;
const MAX_APART = 3;
const MAX_IN_GROUP = 8;
const MAX_PLACES = 3;
function* renderCoverage(report, paper) {
	if (!report.calendarOnly)
		yield* coverage_terminal_renderEntries(report, paper);
	yield* coverage_terminal_renderCalendar(report, paper);
}
function* coverage_terminal_renderEntries({ coverage, policy }, paper) {
	const { style } = paper;
	const { entries, places } = coverage;
	const groups = groupByStatus(entries);
	const count = (status) => groups.get(status)?.length ?? 0;
	const counted = ['used', 'unused', 'shadowed', 'expired'].filter((status) => count(status) > 0 || status === 'used');
	const others = entries.length - counted.reduce((sum, status) => sum + count(status), 0);
	const parts = [
		...counted.map((status) => `${count(status)} ${status}`),
		...(others === 0 ? [] : [(0,terminal_style .pq)(others, 'other')]),
	];
	yield `${style.bold((0,message_text .Jf)(policy.source))}  ${(0,terminal_style .pq)(entries.length, 'entry', 'entries')}: ${parts.join(', ')}\n`;
	yield style.dim(`  ${(0,terminal_style .pq)(places, 'place')} in the repository ${places === 1 ? 'pulls' : 'pull'} an image\n`);
	for (const status of ENTRY_STATUSES) {
		const title = TITLES[status];
		const group = groups.get(status) ?? [];
		if (title === null || group.length === 0)
			continue;
		const [first = '', ...rest] = (0,terminal_page .D)(`${title[0]} (${group.length}): ${title[1]}`, 2, paper);
		yield `\n${style.bold(first)}\n${rest.map((line) => `  ${style.bold(line)}\n`).join('')}`;
		yield* renderGroup(group, policy.source, paper);
	}
	yield* renderRest({ coverage, policy }, paper);
	yield '\n';
}
function* renderGroup(group, policy, { style, width }) {
	const shown = width === null ? group : group.slice(0, MAX_SHOWN);
	const places = shown.map((entry) => (0,hostile_text .Ul)(describePlace(entry.place, policy)));
	const keys = shown.map((entry) => (0,hostile_text .Ul)(describeKey(entry)));
	const [placeWidth, keyWidth] = [places, keys].map((texts) => Math.max(...texts.map(({ length }) => length)));
	for (const [index, entry] of shown.entries()) {
		const start = `  ${(places[index] ?? '').padEnd(placeWidth ?? 0)}  ${(keys[index] ?? '').padEnd(keyWidth ?? 0)}  `;
		const [first = '', ...others] = (0,terminal_page .D)(writePlain(entry.text), start.length, { width });
		yield `${start}${style.bold(first)}\n`;
		for (const line of others)
			yield `${' '.repeat(start.length)}${line}\n`;
		for (const detail of describeDetails(entry, policy))
			for (const line of (0,terminal_page .D)((0,message_text .ZT)(detail), 8, { width }))
				yield `        ${style.dim(line)}\n`;
	}
	const more = group.length - shown.length;
	if (more > 0)
		yield style.dim(`  \u2026 and ${more} more; --format json lists all\n`);
}
function writePlain(text) {
	return (0,hostile_text .ix)((0,hostile_text .Ul)(text)).replaceAll('::', ': :');
}
function* renderRest({ coverage }, { style, width }) {
	const { unknown, baseline } = coverage;
	const fill = (text) => (0,terminal_page .D)(text, 2, { width })
		.map((line, index) => `${index === 0 ? '' : '  '}${line}\n`)
		.join('');
	const fixed = baseline?.fixed.reduce((sum, { count }) => sum + count, 0) ?? 0;
	if (unknown.length > 0) {
		const named = unknown.slice(0, MAX_PLACES).map(({ file, line }) => `${(0,message_text .Jf)(file)}:${line}`);
		const more = unknown.length - named.length;
		yield `\n${style.yellow('\u25b2')} ${fill(`What is pulled in ${(0,terminal_style .pq)(unknown.length, 'place')} is not known, so an entry may be used there: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`)}`;
	}
	if (fixed > 0)
		yield `\n${style.yellow('\u25b2')} ${fill(`The baseline records ${(0,terminal_style .pq)(fixed, 'finding')} that ${fixed === 1 ? 'is' : 'are'} no longer there: check --prune removes ${fixed === 1 ? 'it' : 'them'}`)}`;
	if (coverage.leavesNoList)
		yield `\n${style.yellow('\u25b2')} ${fill('No entry of allow is used. If you remove them all, write allow: [], because without the key everything is approved.')}`;
}
function* coverage_terminal_renderCalendar({ coverage, policy }, paper) {
	const { style } = paper;
	const { calendar, until } = coverage;
	const title = style.bold(`The next 90 days`);
	if (calendar.length === 0) {
		yield `${style.green('\u2714')} ${title}: nothing falls due until ${until}\n`;
		return;
	}
	yield `${title}, until ${until}\n`;
	for (const items of groupItems(calendar))
		yield* items.length > MAX_APART
			? renderItems(items, policy.source, paper)
			: items.flatMap((item) => [...renderItem(item, policy.source, paper)]);
}
function groupItems(calendar) {
	const groups = [];
	for (const item of calendar) {
		const group = groups.at(-1);
		const [first] = group ?? [];
		if (first?.day === item.day && first.kind === item.kind)
			group?.push(item);
		else
			groups.push([item]);
	}
	return groups;
}
function* renderItems(items, policy, paper) {
	const { style, width } = paper;
	const { title, each } = describeItems(items);
	yield `  ${style.bold(items[0]?.day ?? '')}  ${title}\n`;
	const shown = width === null ? items : items.slice(0, MAX_IN_GROUP);
	const places = shown.map(({ place }) => (place === null ? '' : (0,hostile_text .Ul)(describePlace(place, policy))));
	const wide = Math.max(...places.map(({ length }) => length));
	for (const [index, place] of places.entries()) {
		const start = `${' '.repeat(ITEM_INDENT)}${wide === 0 ? '' : `${style.dim(place.padEnd(wide))}  `}`;
		const indent = ITEM_INDENT + (wide === 0 ? 0 : wide + 2);
		const message = each[index];
		const [first = '', ...others] = (0,terminal_page .D)(message === undefined ? '' : (0,message_text .ZT)(message), indent, {
			width,
		});
		yield `${start}${first}\n`;
		for (const line of others)
			yield `${' '.repeat(indent)}${line}\n`;
	}
	const more = items.length - shown.length;
	if (more > 0)
		yield style.dim(`${' '.repeat(ITEM_INDENT)}\u2026 and ${more} more; --format json lists all\n`);
}
const ITEM_INDENT = 14;
function* renderItem(item, policy, { style, width }) {
	const message = describeItem(item);
	const [first = '', ...others] = (0,terminal_page .D)((0,message_text .ZT)(message), ITEM_INDENT, { width });
	yield `  ${style.bold(item.day)}  ${first}\n`;
	for (const line of others)
		yield `${' '.repeat(ITEM_INDENT)}${line}\n`;
	if (item.place === null)
		return;
	const where = describePlace(item.place, policy);
	yield style.dim(`${' '.repeat(ITEM_INDENT)}${(0,hostile_text .Ul)((0,message_text .ol)(item.place.key))}${where === '' ? '' : `, ${(0,hostile_text .Ul)(where)}`}\n`);
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/baseline/found-baseline.js + 2 modules
var found_baseline = __webpack_require__(45622);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/told-problems.js
var told_problems = __webpack_require__(36670);
// EXTERNAL MODULE: ./lib/untyped/src/content-hash.js
var content_hash = __webpack_require__(49039);
// EXTERNAL MODULE: ./lib/untyped/src/gate.js + 27 modules
var src_gate = __webpack_require__(9763);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/chosen-files.js + 22 modules
var chosen_files = __webpack_require__(51140);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/judged-files.js
var judged_files = __webpack_require__(25147);
// EXTERNAL MODULE: ./lib/untyped/src/cli/loaded-policy.js
var loaded_policy = __webpack_require__(18976);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/run-options.js + 2 modules
var run_options = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/policy/judged-repository.js








async function judgeRepository(checkout, { policy, chain, problems: told }, baseline, today, { onReading = () => { }, onSource = () => { } } = {}) {
	const typed = { command: 'check', operands: [], options: new Map() };
	const read = (0,run_options .u8)(typed, {}, () => today);
	if ('failure' in read)
		return read;
	const options = read.value;
	const chosen = await (0,chosen_files .P)(checkout, policy, options);
	if ('failure' in chosen)
		return chosen;
	const { search, notes } = chosen.value;
	const gate = (0,src_gate .G)({
		policy,
		source: chain.source,
		today,
		endOfLife: bundled_table .D,
		build: options.build,
		scope: 'all',
		failOn: 'block',
		keepFiles: false,
		hash: content_hash .s,
		wholeTree: true,
		onFile: onReading,
	});
	if (gate.policyProblems.length > 0)
		return (0,loaded_policy .Pc)(chain, [...told, ...gate.policyProblems]);
	const failure = await (0,judged_files .j)(checkout.workspace, chosen.value, false, {
		judge(file) {
			gate.judge(file);
			onSource(file.head, file.builds ?? []);
		},
		judgeBuildFile: gate.judgeBuildFile,
		noteBuilt: gate.noteBuilt,
	});
	if (failure !== null)
		return (0,result .bE)(`A file could not be read from git: ${failure}`);
	const problems = [...told, ...search.problems, ...notes];
	const report = gate.finish([...problems, ...baseline.notes], baseline.run);
	if (report.verdict === 'error')
		return {
			failure: {
				exit: (0,src_gate .I)(report) === 2 ? 2 : 3,
				problems: report.problems,
				advice: [],
				texts: chain.files,
				policy: chain.source,
			},
		};
	return { value: { report, exceptions: gate.listExceptionUses(), problems } };
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/policy/policy-coverage.js











async function describeCoverage(checkout, loaded, today, format, calendarOnly) {
	const baseline = await (0,found_baseline .E)(checkout, loaded);
	if ('failure' in baseline)
		return baseline;
	const { policy, chain } = loaded;
	const run = openCoverage({ policy, today, endOfLife: bundled_table .D });
	const judged = await judgeRepository(checkout, loaded, baseline.value, today, {
		onReading: run.noteReading,
		onSource: run.noteBuilds,
	});
	if ('failure' in judged)
		return judged;
	const { report, exceptions, problems } = judged.value;
	const coverage = run.finish(report, exceptions);
	const told = { coverage, policy: chain.source, today, problems, calendarOnly };
	if (format !== 'json')
		(0,told_problems .s)(problems);
	const render = {
		terminal: () => renderCoverage(told, {
			style: (0,terminal_style .EG)((0,terminal_setting .E)((0,standard_streams .KD)('output'), process.env)),
			width: (0,terminal_setting .K)((0,standard_streams .KD)('output')),
		}),
		json: () => [toCoverageJson(told)],
		markdown: () => toCoverageMarkdown(told),
	};
	return { value: render[format]() };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/uses/exact-place.js
var exact_place = __webpack_require__(71798);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/verdict.js
var judge_verdict = __webpack_require__(15594);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy-diff/policy-diff.js



const CHANGE_KINDS = [
	'blocked',
	'warned',
	'unjudged',
	'approved',
	'reason',
	'judged',
];
function openReferences() {
	const references = new Map();
	function find(file, place, image, written) {
		const { line: exact, column } = (0,exact_place .I)(place);
		const line = Math.max(1, exact);
		const key = JSON.stringify([file, line, column, image ?? `written ${written}`]);
		const known = references.get(key) ?? { file, line, column, image, written, findings: [] };
		references.set(key, known);
		return known;
	}
	return {
		note({ file, images, openBases = [] }) {
			for (const use of [...images, ...openBases])
				find(file, use, findImage(use), use.written);
		},
		finish(findings) {
			for (const finding of findings)
				find(finding.file, finding, finding.image, finding.written).findings.push(finding);
			return references;
		},
	};
}
const findImage = ({ image, replacedBy }) => replacedBy === null ? image : replacedBy.image;
function comparePolicies(before, after) {
	const keys = new Set([...before.keys(), ...after.keys()]);
	const changes = [...keys].flatMap((key) => {
		const [old, now] = [before.get(key), after.get(key)];
		const reference = now ?? old;
		if (reference === undefined)
			return [];
		const [one, other] = [toVerdict(old), toVerdict(now)];
		const kind = findKind(one, other);
		const { file, line, column, image, written } = reference;
		return kind === null ? [] : [{ kind, file, line, column, image, written, before: one, after: other }];
	});
	return {
		changes: changes.sort((one, other) => CHANGE_KINDS.indexOf(one.kind) - CHANGE_KINDS.indexOf(other.kind) ||
			(0,text_order .n)(one.file, other.file) ||
			one.line - other.line ||
			one.column - other.column ||
			(0,text_order .n)(one.image ?? one.written, other.image ?? other.written)),
		references: keys.size,
	};
}
function toVerdict(reference) {
	if (reference === undefined)
		return { state: 'absent', findings: [] };
	const { findings } = reference;
	const open = findings.filter(judge_verdict .nT);
	const blocks = open.some(({ level }) => level === 'block');
	return { state: blocks ? 'blocked' : open.length > 0 ? 'warned' : 'approved', findings };
}
function findKind(before, after) {
	if (before.state === after.state)
		return describeReasons(before) === describeReasons(after) ? null : 'reason';
	if (after.state === 'absent')
		return 'unjudged';
	return after.state === 'approved' && before.state === 'absent' ? 'judged' : after.state;
}
function describeReasons({ findings }) {
	const reasons = findings.map((finding) => {
		const { rule, level, role, waiver, existing, message, fix } = finding;
		const words = rule === 'unapproved' || !(0,judge_verdict .nT)(finding) ? [] : [message, fix?.replacement ?? null];
		return JSON.stringify([rule, level, role, existing, waiver?.owner, waiver?.reason, ...words]);
	});
	return reasons.sort().join('\n');
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/policy/diff-json.js


function toDiffJson({ diff, revision, before, after, today, problems }) {
	const { changes, references } = diff;
	const counts = CHANGE_KINDS.map((kind) => [kind, changes.filter((each) => each.kind === kind).length]);
	const data = {
		version: 1,
		revision,
		before,
		after,
		today,
		counts: { references, ...Object.fromEntries(counts), unchanged: references - changes.length },
		changes: changes.map(toChangeData),
		problems,
	};
	return `${(0,hostile_text .GF)(data, 2)}\n`;
}
function toChangeData({ kind, file, line, column, image, written, before, after }) {
	return {
		change: kind,
		file,
		line,
		column,
		image,
		written,
		before: toVerdictData(before),
		after: toVerdictData(after),
	};
}
function toVerdictData({ state, findings }) {
	return {
		state,
		findings: findings.map(({ rule, level, role, message, waiver, existing, decidedBy }) => ({
			rule,
			level,
			role,
			message,
			waiver,
			existing,
			decidedBy,
		})),
	};
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/policy/diff-report.js

const CHANGE_WORDS = {
	blocked: ['newly blocked', 'Newly blocked'],
	warned: ['newly warned', 'Newly warned of'],
	unjudged: ['no longer judged', 'No longer judged'],
	approved: ['newly approved', 'Newly approved'],
	reason: ['with another reason', 'As before, for another reason'],
	judged: ['newly judged and approved', 'Newly judged, and approved'],
};
function groupChanges({ changes }) {
	const groups = new Map();
	for (const kind of CHANGE_KINDS) {
		const byImage = new Map();
		for (const change of changes) {
			if (change.kind !== kind)
				continue;
			const known = byImage.get(diff_report_identify(change));
			if (known === undefined)
				byImage.set(diff_report_identify(change), [change]);
			else
				known.push(change);
		}
		const found = [...byImage.values()].flatMap((places) => places[0] === undefined ? [] : [{ example: places[0], places }]);
		if (found.length > 0)
			groups.set(kind, found.sort((one, other) => other.places.length - one.places.length));
	}
	return groups;
}
function diff_report_identify({ image, written, file, before, after }) {
	const found = [before, after].map(({ state, findings }) => [
		state,
		findings.map(({ rule, level, message }) => [rule, level, message]),
	]);
	return JSON.stringify([image ?? written, image === null && written === '' ? file : '', found]);
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/subject.js
var subject = __webpack_require__(46332);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/policy/diff-text.js


function describeVerdict({ state, findings }) {
	if (state === 'absent')
		return 'not judged';
	const open = findings.filter(isCounted);
	const rules = [...new Set(open.map(({ rule }) => rule))].join(', ');
	if (state !== 'approved')
		return `${state === 'warned' ? 'warned of' : 'blocked'} by ${rules}`;
	const excuses = [
		...(findings.some(({ waiver }) => waiver !== null) ? ['by an exception'] : []),
		...(findings.some(({ existing }) => existing) ? ['by the baseline'] : []),
	];
	return ['approved', ...excuses].join(', ');
}
function describeNew({ before, after }) {
	const old = new Set(before.findings.filter(isCounted).map(diff_text_identify));
	const known = new Map();
	for (const finding of after.findings)
		if (isCounted(finding) && !old.has(diff_text_identify(finding)))
			known.set(finding.message, describeFinding(finding));
	return [...known.values()];
}
const isCounted = ({ waiver, existing }) => waiver === null && !existing;
const diff_text_identify = ({ rule, level, message }) => JSON.stringify([rule, level, message]);
function describeFinding(finding) {
	const { allowed, message } = finding;
	const short = allowed === null
		? finding
		: { ...finding, message: message.slice(0, allowed.start).trimEnd(), foreign: cutForeign(finding) };
	return (0,core_message .hw)([(0,core_message .ZV)(`${finding.rule}: `), (0,subject .O)(short)]);
}
function cutForeign({ foreign, allowed }) {
	return foreign.filter(({ end }) => allowed === null || end <= allowed.start);
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/policy/diff-markdown.js






const diff_markdown_MAX_PLACES = 5;
function* toDiffMarkdown({ diff, revision, before, after }) {
	const { changes, references } = diff;
	yield `### What the change of ${(0,hostile_text .cR)(after.source)} since ${(0,hostile_text .cR)(revision)} does\n\n`;
	if (before === null)
		yield `There is no policy at ${(0,hostile_text .cR)(revision)}, so nothing was judged there.\n\n`;
	yield '| | References |\n|---|---|\n';
	for (const kind of CHANGE_KINDS) {
		const count = changes.filter((change) => change.kind === kind).length;
		if (count > 0)
			yield `| ${CHANGE_WORDS[kind][0]} | ${(0,terminal_style .B4)(count)} |\n`;
	}
	yield `| as before | ${(0,terminal_style .B4)(references - changes.length)} |\n`;
	for (const [kind, groups] of groupChanges(diff)) {
		if (kind === 'judged' && before === null)
			continue;
		yield `\n**${CHANGE_WORDS[kind][1]}**\n\n| Image | Places | Before | Now | |\n|---|---|---|---|---|\n`;
		for (const group of groups)
			yield diff_markdown_renderRow(group);
	}
}
function diff_markdown_renderRow({ example, places }) {
	const { image, written, file, before, after } = example;
	const named = places.slice(0, diff_markdown_MAX_PLACES).map((place) => (0,hostile_text .cR)(`${place.file}:${place.line}`));
	const more = places.length - named.length;
	const messages = describeNew(example).map((message) => (0,message_text .e4)(message));
	const cells = [
		(0,hostile_text .cR)(image ?? (written === '' ? file : written)),
		`${named.join('<br>')}${more > 0 ? `<br>and ${(0,terminal_style .pq)(more, 'more', 'more')}` : ''}`,
		describeVerdict(before),
		describeVerdict(after),
		messages.join('<br>'),
	];
	return `| ${cells.join(' | ')} |\n`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/policy/diff-terminal.js







const MAX_IMAGES = 10;
const diff_terminal_MAX_PLACES = 3;
const MARKS = {
	blocked: '\u2716',
	warned: '\u25b2',
	unjudged: '\u25b2',
	approved: '\u2714',
	reason: '\u00b7',
	judged: '\u2714',
};
function* renderDiff(report, paper) {
	const { diff, revision, before, after } = report;
	const { style } = paper;
	yield `${style.bold((0,message_text .Jf)(after.source))}  ${(0,hostile_text .Ul)((0,message_text .ol)(revision))} \u2192 working tree\n`;
	if (before === null)
		yield* indent(`There is no policy at ${(0,message_text .ol)(revision)}, so nothing was judged there.`, paper);
	yield* indent(describeTotals(diff), paper);
	for (const [kind, groups] of groupChanges(diff)) {
		const places = groups.reduce((sum, { places: all }) => sum + all.length, 0);
		yield `\n${style.bold(`${CHANGE_WORDS[kind][1]} (${(0,terminal_style .B4)(places)})`)}\n`;
		const isShort = kind === 'judged' && before === null;
		const most = paper.width === null && !isShort ? groups.length : isShort ? 0 : MAX_IMAGES;
		for (const group of groups.slice(0, most))
			yield* diff_terminal_renderGroup(kind, group, paper);
		const more = groups.length - most;
		if (more > 0)
			yield style.dim(`  ${most === 0 ? '' : '\u2026 and '}${(0,terminal_style .pq)(more, 'image')}${most === 0 ? '' : ' more'}; --format json lists all\n`);
	}
}
function describeTotals({ changes, references }) {
	const same = references - changes.length;
	if (changes.length === 0)
		return `nothing changes: ${(0,terminal_style .pq)(same, 'reference')} as before`;
	const parts = CHANGE_KINDS.flatMap((kind) => {
		const count = changes.filter((change) => change.kind === kind).length;
		return count === 0 ? [] : [`${(0,terminal_style .B4)(count)} ${CHANGE_WORDS[kind][0]}`];
	});
	return [...parts, `${(0,terminal_style .B4)(same)} as before`].join(' \u00b7 ');
}
function* diff_terminal_renderGroup(kind, { example, places }, paper) {
	const { style, width } = paper;
	const { image, written, file, before, after } = example;
	const name = image ?? (written === '' ? file : written);
	const count = places.length === 1 ? '' : ` \u00b7 ${(0,terminal_style .pq)(places.length, 'place')}`;
	const paint = kind === 'blocked' ? style.red : kind === 'approved' ? style.green : style.yellow;
	yield `  ${paint(MARKS[kind])} ${style.bold((0,message_text .ol)((0,hostile_text .YI)(name)))}${count}\n`;
	const states = kind === 'reason' ? describeVerdict(after) : `${describeVerdict(before)} \u2192 ${describeVerdict(after)}`;
	yield* indent(states, paper, 4);
	for (const message of describeNew(example))
		yield* indent((0,message_text .ZT)(message), paper, 4);
	const shown = width === null ? places : places.slice(0, diff_terminal_MAX_PLACES);
	const more = places.length - shown.length;
	const listed = shown.map((place) => `${(0,message_text .Jf)(place.file)}:${place.line}`).join(', ');
	for (const line of indent(`${listed}${more > 0 ? ` and ${more} more` : ''}`, paper, 4))
		yield style.dim(line);
}
function* indent(text, { width }, columns = 2) {
	for (const line of (0,terminal_page .D)(text, columns, { width }))
		yield `${' '.repeat(columns)}${line}\n`;
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/no-policy.js
var no_policy = __webpack_require__(37526);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/policy/policy-diff.js













async function describeDiff(checkout, request, revision, format) {
	const { today } = request;
	const here = { ...checkout, revision: null };
	const old = nameRevision(await (0,loaded_policy .T0)(checkout, request), revision);
	if ('failure' in old)
		return old;
	const now = await openNow(here, old.value, { ...request, base: null });
	if ('failure' in now)
		return now;
	const { chain, problems } = now.value;
	const before = 'kind' in old.value ? null : old.value;
	const judgedBefore = before === null ? null : await judge({ ...here, listing: null }, before, today);
	const known = judgedBefore === null ? null : nameRevision(judgedBefore, revision);
	if (known !== null && 'failure' in known)
		return known;
	const after = await judge(here, now.value, today);
	if ('failure' in after)
		return after;
	const report = {
		diff: comparePolicies(known?.value ?? new Map(), after.value),
		revision,
		before: before?.chain.source ?? null,
		after: chain.source,
		today,
		problems,
	};
	if (format !== 'json')
		(0,told_problems .s)(problems);
	const render = {
		terminal: () => renderDiff(report, {
			style: (0,terminal_style .EG)((0,terminal_setting .E)((0,standard_streams .KD)('output'), process.env)),
			width: (0,terminal_setting .K)((0,standard_streams .KD)('output')),
		}),
		json: () => [toDiffJson(report)],
		markdown: () => toDiffMarkdown(report),
	};
	return { value: render[format]() };
}
async function openNow(here, old, request) {
	const now = await (0,loaded_policy .T0)(here, request);
	if ('failure' in now)
		return now;
	const { value } = now;
	if ('kind' in value) {
		if ('kind' in old)
			return { failure: (0,no_policy .G)(value, value.name, null) };
		const gone = 'The working tree has no policy any more: once that is merged, nothing can be judged, and every check fails.';
		return { failure: { exit: 2, problems: [(0,result .H8)(gone, 'error', value.name)], advice: [] } };
	}
	return value.isOwn
		? { value }
		: (0,result .yK)(`--diff compares a policy of this repository with what it was, and ${request.policy ?? value.chain.source.source} is not in it`);
}
function nameRevision(result, revision) {
	if (!('failure' in result))
		return result;
	const { failure } = result;
	const problems = failure.problems.map((problem) => ({ ...problem, message: `At ${revision}: ${problem.message}` }));
	const advice = ['What the policy did there is not known, so nothing can be compared with it.'];
	return { failure: { ...failure, problems, advice } };
}
async function judge(here, loaded, today) {
	const baseline = await (0,found_baseline .E)(here, loaded);
	if ('failure' in baseline)
		return baseline;
	const references = openReferences();
	const judged = await judgeRepository(here, loaded, withoutNotes(baseline.value), today, {
		onReading: references.note,
	});
	return 'failure' in judged ? judged : { value: references.finish(judged.value.report.findings) };
}
const withoutNotes = (baseline) => ({ ...baseline, notes: [] });

;// CONCATENATED MODULE: ./lib/untyped/src/cli/policy/policy-query.js

const QUESTIONS = ['coverage', 'calendar', 'diff', 'schema'];
function readPolicyQuery({ operands, options }) {
	const typed = options.get('policy')?.at(-1) ?? null;
	const [file = null] = operands;
	if (typed !== null && file !== null && typed !== file)
		return (0,result .yK)(`two policies are given, "${file}" and "${typed}": pass only one`);
	const named = file ?? typed;
	const format = (options.get('format')?.at(-1) ?? 'terminal');
	const [question = 'effective', other] = QUESTIONS.filter((name) => options.has(name));
	if (other !== undefined)
		return (0,result .yK)(question === 'coverage' && other === 'calendar'
			? '--coverage shows the calendar too: leave out --calendar'
			: `--${question} and --${other} ask for two things: pass one of them`);
	if (question === 'schema' && named !== null)
		return (0,result .yK)(`--schema describes every policy and reads none: leave out ${named}`);
	const isText = question === 'schema' || question === 'effective';
	if (format === 'markdown' && isText)
		return (0,result .yK)(question === 'schema'
			? '--schema prints JSON: leave out --format markdown'
			: 'a policy is printed as YAML: leave out --format markdown, or write --format json');
	const revision = options.get('diff')?.at(-1) ?? null;
	return { value: { question, named, format, revision, offline: options.has('offline') } };
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/policy/tested-policy.js
var tested_policy = __webpack_require__(4699);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/policy/policy-command.js








async function runPolicy(line, today) {
	const query = readPolicyQuery(line);
	if ('failure' in query)
		return query;
	const pieces = await answer(query.value, today);
	if ('failure' in pieces)
		return pieces;
	const written = (0,output .Rx)(pieces.value, null);
	return 'failure' in written ? written : { value: 0 };
}
async function answer(query, today) {
	const { question, revision } = query;
	if (question === 'schema')
		return { value: [`${JSON.stringify(toPolicySchema(), null, 2)}\n`] };
	const paths = question === 'effective' ? null : [];
	return (0,checkout .Y)(revision, paths, (checkout) => answerIn(checkout, query, today), '--diff');
}
async function answerIn(checkout, { question, named, format, revision, offline }, today) {
	const request = { policy: named, base: revision, today, offline };
	if (revision !== null)
		return describeDiff(checkout, request, revision, format);
	const loaded = await (0,tested_policy .a)(checkout, request);
	if ('failure' in loaded)
		return loaded;
	if (question === 'effective')
		return { value: [format === 'json' ? toPolicyJson(loaded.value) : renderPolicy(loaded.value)] };
	return describeCoverage(checkout, loaded.value, today, format, question === 'calendar');
}


  }),

  4699:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	a: () => (  openTestedPolicy)
  });
  var _core_end_of_life_bundled_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61005);
  var _core_judge_policy_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(405);
  var _loaded_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18976);



async function openTestedPolicy(checkout, request) {
	const loaded = await (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_2__  .tX)(checkout, request);
	if ('failure' in loaded)
		return loaded;
	const { policy, chain, problems } = loaded.value;
	const failed = (0,_core_judge_policy_tests_js__WEBPACK_IMPORTED_MODULE_1__  .h)(policy, { today: request.today, endOfLife: _core_end_of_life_bundled_table_js__WEBPACK_IMPORTED_MODULE_0__  .D });
	return failed.length > 0 ? (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_2__  .Pc)(chain, [...problems, ...failed]) : loaded;
}


  }),

  81138:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  w: () => (  describePolicy),
  loadPolicy: () => (  loadPolicy),
  readExtends: () => (  readExtends),
  readPolicySigners: () => (  readPolicySigners),
  readTrustedRootPath: () => (  readTrustedRootPath)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/policy-document.js + 2 modules
var policy_document = __webpack_require__(20606);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/extended-policy.js
var extended_policy = __webpack_require__(71569);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/policy-draft.js
var policy_draft = __webpack_require__(49043);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/policy-loading.js + 12 modules
var policy_loading = __webpack_require__(20630);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/yaml-source.js + 1 modules
var yaml_source = __webpack_require__(20314);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/policy-shape.js + 13 modules
var policy_shape = __webpack_require__(16404);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/query/describe-policy.js

function describePolicy(policy) {
	const { parent } = policy;
	const printed = print(policy);
	return parent === null ? printed : { ...printed, extends: describeParent(parent) };
}
function describeParent(parent) {
	const { allow, delegate } = print(parent);
	const above = parent.parent === null ? {} : { extends: describeParent(parent.parent) };
	return {
		policy: parent.place.file,
		...above,
		...(allow === undefined ? {} : { allow }),
		...(delegate === undefined ? {} : { delegate }),
	};
}
function print(policy) {
	return { ...policy_shape .S.print({ ...policy, version: 1 }) };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/trusted-root-path.js



function readTrustedRootPath(source) {
	let node = (0,yaml_source .W)(new policy_document .W('', source));
	for (const key of ['settings', 'registries', 'trusted-root'])
		node = (0,yaml_kind .jh)(node) ? (0,yaml_kind .j)(node, key) : null;
	return (0,yaml_kind .jn)(node) && typeof node.value === 'string' ? node.value : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/load-policy.js







function loadPolicy(chain, options) {
	return (0,policy_loading .S)(chain, options, yaml_source .W);
}
function readPolicySigners(source) {
	const document = new policy_document .W('', source);
	const draft = (0,policy_draft .k)(document, yaml_source .W);
	return document.hasErrors ? null : (draft?.settings?.registries?.policies?.signedBy ?? null);
}
function readExtends(source) {
	return (0,extended_policy .G)(source) ? (0,extended_policy .B)((0,yaml_source .W)(new policy_document .W('', source))) : null;
}


  }),

  20314:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  W: () => (  parseYamlSource)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-node.js
var yaml_node = __webpack_require__(15156);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/source-limits.js
var source_limits = __webpack_require__(52503);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/yaml-error.js
const NOUN = '{noun}';
const ADVICE = {
	TAB_AS_INDENT: 'A tab indents this line; indent it with spaces',
	BAD_INDENT: 'This line is not indented like the ones that it belongs to',
	MULTIPLE_DOCS: `A second document begins here; a ${NOUN} is one document, so remove the line with --- or ...`,
	BAD_ALIAS: 'A * without quotes begins a YAML alias, and aliases are not allowed; for a pattern put quotes around it, as in "**"',
	ALIAS_PROPS: 'Anchors, aliases and tags are not allowed; write the value out',
	MULTIPLE_ANCHORS: 'Anchors are not allowed; write the value out where it is needed',
	MULTIPLE_TAGS: 'Tags (words that begin with !) are not allowed; put quotes around a text that begins with !',
	BLOCK_AS_IMPLICIT_KEY: 'A colon and a space begin a new key; put quotes around the whole text',
	MULTILINE_IMPLICIT_KEY: 'A colon is missing, or a text continues over several lines; put quotes around it',
	RESOURCE_EXHAUSTION: `Values are nested too deeply here; no ${NOUN} needs that`,
	KEY_OVER_1024_CHARS: 'This key is far too long; is a quote or a bracket missing before it?',
	BAD_DIRECTIVE: `Remove the line that begins with %; a ${NOUN} is always read as YAML 1.2`,
	BAD_DQ_ESCAPE: 'A backslash in double quotes begins an escape; use single quotes for a text with backslashes',
};
const ADVICE_BY_MESSAGE = [
	['Flow ', 'A [ or { is not closed before this line'],
	['Block scalar header', 'A text that begins with > or | needs quotes, as in ">=22 <27"'],
	['Sequence item without', ADVICE.BAD_INDENT ?? ''],
	['All ', ADVICE.BAD_INDENT ?? ''],
	['Missing closing', 'A quote opened here is never closed'],
	['Implicit map keys', 'A key needs a colon after it, for example allow: [docker.io/library/**]'],
	[
		'Unexpected scalar at node end',
		'Something follows a value that is already complete; put quotes around the whole text',
	],
	['Unexpected block-seq-ind', 'A list with dashes begins on the line after its key'],
];
function describeLine(text, offset) {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const [line = ''] = text.slice(start, start + 1000).split('\n', 1);
	if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line))
		return {
			message: 'A merge conflict is not resolved here; choose one side and remove the lines that Git added',
			consequence: 'lines',
		};
	const template = describeTemplate(line);
	if (template !== null)
		return { message: template, consequence: null };
	const [space] = /^ *([^\S \t\r])/.exec(line)?.slice(1) ?? [];
	if (space === undefined)
		return null;
	const code = (space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return {
		message: `U+${code}, which looks like a space, indents this line; indent it with plain spaces`,
		consequence: null,
	};
}
const TEMPLATE = /\{\{[^{},"']{0,100}\}\}|\{%[^%"']{0,100}%\}/;
function describeTemplate(line) {
	const [template] = TEMPLATE.exec(line) ?? [];
	return template === undefined
		? null
		: `${template.slice(0, 60)} is a template of another tool, and nothing fills it in here; write the text itself`;
}
function describeYamlError({ code, message }, noun) {
	if (/ in YAML stream/.test(message)) {
		return {
			message: 'The lines before this one are a single value, so no key may follow; write them as "key: value", or begin each with #',
			consequence: 'end',
		};
	}
	const exact = ADVICE_BY_MESSAGE.find(([beginning]) => message.startsWith(beginning));
	const advice = exact?.[1] ?? ADVICE[code];
	if (advice !== undefined)
		return {
			message: advice.replace(NOUN, noun),
			consequence: code === 'MULTILINE_IMPLICIT_KEY' ? 'lines' : null,
		};
	if (code === 'BAD_SCALAR_START') {
		const character = /character (\S)/.exec(message)?.[1] ?? '@';
		return {
			message: `A text must not begin with ${character} here; put quotes around it, as in "@acme/web"`,
			consequence: null,
		};
	}
	const said = (message.split('\n', 1)[0] ?? '').replace(/\.$/, '');
	return {
		message: `This is not valid YAML (${said}); check that brackets and quotes are closed, and put quotes around a text that contains a special character`,
		consequence: 'other',
	};
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/yaml-source.js





function parseYamlSource(document) {
	const start = document.place(0, 'policy');
	const { noun, beginning, keys } = document.kind;
	const isTooLong = (0,source_limits .O)(document);
	if (isTooLong !== null) {
		document.report(start, isTooLong);
		return null;
	}
	const parsed = (0,dist .Tp)(document.text, {
		version: '1.2',
		schema: 'core',
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: 'error',
	});
	let usable = true;
	const lines = new Set();
	const kinds = new Set();
	for (const error of parsed.errors) {
		if (error.code === 'TAG_RESOLVE_FAILED')
			continue;
		usable &&= error.code === 'MULTIPLE_DOCS';
		const place = document.place(error.pos[0], 'policy');
		const { message, consequence } = describeLine(document.text, error.pos[0]) ?? describeYamlError(error, noun);
		const follows = lines.has(place.line) || (consequence !== null && kinds.has(consequence));
		if (!follows)
			document.report(place, message);
		lines.add(place.line);
		if (consequence !== null)
			kinds.add(consequence);
		if (error.code === 'RESOURCE_EXHAUSTION' || consequence === 'end')
			break;
	}
	if (parsed.directives.yaml.explicit === true || /^%/.test(document.text)) {
		document.report(start, `Remove the line that begins with %; a ${noun} is always read as YAML 1.2`);
		return null;
	}
	if (!checkTree(document, parsed.contents, lines))
		usable = false;
	if (!usable)
		return null;
	const root = parsed.contents;
	if ((0,yaml_kind .jh)(root))
		return root;
	const isEmpty = root === null || ((0,yaml_kind .jn)(root) && root.value === null);
	document.report(root?.range ? document.place(root.range[0], 'policy') : start, isEmpty
		? `The ${noun} is empty; begin with ${beginning}`
		: `A ${noun} consists of keys such as ${keys}, not of a single value or list`);
	return null;
}
const MAX_TEMPLATE = 200;
function checkTree(document, root, told) {
	let isSound = true;
	const waiting = [{ node: root, depth: 0 }];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { node, depth } = next;
		if (depth > source_limits .l) {
			const offset = (0,yaml_kind .jh)(node) || (0,yaml_kind .oP)(node) || (0,yaml_kind .jn)(node) ? (node.range?.[0] ?? 0) : 0;
			document.report(document.place(offset, 'policy'), `Values are nested more than ${source_limits .l} levels deep here; no ${document.kind.noun} needs that`);
			return false;
		}
		checkProperties(document, node, told);
		if ((0,yaml_kind .oP)(node)) {
			if (node.flow !== true && !node.items.every((item) => checkItem(document, item)))
				isSound = false;
			for (const item of node.items)
				waiting.push({ node: item, depth: depth + 1 });
		}
		if ((0,yaml_kind .jh)(node)) {
			if (!checkKeys(document, node, told))
				isSound = false;
			for (const { value } of node.items)
				waiting.push({ node: value, depth: depth + 1 });
		}
	}
	return isSound;
}
function checkItem(document, item) {
	if (!(0,yaml_kind .jn)(item) || item.type !== 'PLAIN' || !item.range)
		return true;
	const [start, end] = item.range;
	const dash = document.text.slice(start, end).search(/(?<=\n[ \t]*)-[ \t]/);
	if (dash < 0)
		return true;
	const place = document.place(start + dash, 'policy');
	document.report(place, 'This dash is indented further than the one before it; put it below that one');
	return false;
}
function checkProperties(document, node, told) {
	if ((0,yaml_kind .Vj)(node)) {
		const place = document.place(node.range?.[0] ?? 0, 'policy');
		if (told.has(place.line))
			return;
		const text = `*${node.source}`.slice(0, 60);
		const message = `${text} without quotes is a YAML alias, and aliases are not allowed; for a pattern put quotes around it: "${text}"`;
		document.report(place, message);
	}
	else if ((0,yaml_kind .jn)(node) || (0,yaml_kind .jh)(node) || (0,yaml_kind .oP)(node)) {
		const place = document.place(node.range?.[0] ?? 0, 'policy');
		if (node.anchor !== undefined) {
			document.report(place, `Remove the anchor &${node.anchor.slice(0, 60)}; write the value out where it is needed`);
		}
		if (node.tag !== undefined) {
			document.report(place, 'Remove the tag that begins with !; put quotes around a text that begins with !');
		}
	}
}
function checkKeys(document, map, told) {
	let isSound = true;
	const seen = new Map();
	for (const { key } of map.items) {
		const offset = (0,yaml_kind .jn)(key) || (0,yaml_kind .jh)(key) || (0,yaml_kind .oP)(key) || (0,yaml_kind .Vj)(key) ? (key.range?.[0] ?? 0) : 0;
		const place = document.place(offset, 'policy');
		checkProperties(document, key, told);
		if (!(0,yaml_kind .jn)(key)) {
			const before = Math.max(offset - 1, 0);
			const written = document.text.slice(before, before + MAX_TEMPLATE).replace(/^[^{]/, '');
			const template = /^\{[{%]/.test(written) ? describeTemplate(written) : null;
			if (template !== null)
				isSound = false;
			if ((0,yaml_kind .Vj)(key) || (template !== null && told.has(place.line)))
				continue;
			document.report(place, template ?? 'A key must be a plain word');
			if (template !== null)
				told.add(place.line);
			continue;
		}
		const name = (0,yaml_node .YZ)(key);
		if (name === '<<') {
			document.report(place, 'Merge keys (<<) are not allowed; write the keys out where they are needed');
			continue;
		}
		const first = seen.get(name);
		if (first === undefined)
			seen.set(name, place.line);
		else
			document.report(place, `The key "${name.slice(0, 60)}" is repeated here, first in line ${first}; merge the two`);
	}
	return isSound;
}


  })

};
;