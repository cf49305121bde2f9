"use strict";
exports.id = 8222;
exports.ids = [8222];
exports.modules = {

  18222:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runExport: () => (  runExport)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/bundled-table.js + 1 modules
var bundled_table = __webpack_require__(61005);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/reading.js
var reading = __webpack_require__(92358);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(34881);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/approval-status.js + 1 modules
var approval_status = __webpack_require__(61909);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(85227);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/entry-keys.js
var entry_keys = __webpack_require__(39190);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/development-container.js
var development_container = __webpack_require__(8837);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/named-release.js + 1 modules
var named_release = __webpack_require__(10005);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/system-token.js
var system_token = __webpack_require__(73157);
// EXTERNAL MODULE: ./lib/untyped/src/core/glob/glob.js
var glob = __webpack_require__(66634);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/official-images.js + 1 modules
var official_images = __webpack_require__(77982);
// EXTERNAL MODULE: ./lib/untyped/src/core/own-value.js
var own_value = __webpack_require__(17227);
;// CONCATENATED MODULE: ./lib/untyped/src/core/export/number-regex.js
const REST = String.raw `(?:\.\d+)*`;
function writeNumbers({ intervals }, mode) {
	const forms = intervals.flatMap(({ from, to }) => writeBetween(from ?? [], to, mode));
	return `(?:${forms.join('|')})`;
}
function writeBetween(from, to, mode) {
	const low = from === null || from.every((part) => part === 0n) ? null : from;
	if (low === null && to === null)
		return [String.raw `\d+${REST}`];
	if (to?.length === 0)
		return [];
	const [first = 0n, ...lower] = low ?? [];
	const [last = null, ...upper] = to ?? [];
	const above = low === null ? -1n : first;
	const forms = writeOpenInterval(above, last).map((part) => part + REST);
	if (low !== null && first !== last)
		forms.push(...writeEdge(first, lower, null, mode));
	if (last !== null)
		forms.push(...writeEdge(last, first === last && low !== null ? lower : null, upper, mode));
	return forms;
}
function writeEdge(part, lower, upper, mode) {
	const text = writePart(part);
	const endsLow = lower === null || mode === 'overlaps' || lower.every((each) => each === 0n);
	const endsHigh = upper === null || (mode === 'overlaps' && upper.some((each) => each !== 0n));
	const further = writeBetween(lower, upper, mode);
	return [
		...(endsLow && endsHigh ? [text] : []),
		...(further.length === 0 ? [] : [String.raw `${text}\.(?:${further.join('|')})`]),
	];
}
const writePart = (part) => (part === 0n ? '0+' : `0*${part}`);
function writeOpenInterval(above, below) {
	const from = above + 1n;
	if (below !== null && from >= below)
		return [];
	const zero = from === 0n ? ['0+'] : [];
	const start = from === 0n ? 1n : from;
	const digits = below === null ? writeAtLeast(String(start)) : writeSpan(start, below - 1n);
	return digits.length === 0 ? zero : [...zero, `0*(?:${digits.join('|')})`];
}
function writeAtLeast(text) {
	const longer = `[1-9]\\d{${text.length},}`;
	return [longer, ...writeSpan(BigInt(text), 10n ** BigInt(text.length) - 1n)];
}
function writeSpan(from, to) {
	const blocks = [];
	for (let start = from; start <= to;) {
		let size = 1n;
		while (start % (size * 10n) === 0n && start + size * 10n - 1n <= to)
			size *= 10n;
		const lead = start / size;
		const ending = lead - (lead % 10n) + 9n;
		const most = (to - start + 1n) / size + lead - 1n;
		const last = most < ending ? most : ending;
		blocks.push(writeBlock(lead, last, String(size).length - 1));
		start = (last + 1n) * size;
	}
	return blocks;
}
function writeBlock(lead, last, free) {
	const [head, digit] = [String(lead).slice(0, -1), lead % 10n];
	const choice = lead === last ? `${digit}` : `[${digit}-${last % 10n}]`;
	return head + choice + (free === 0 ? '' : free === 1 ? String.raw `\d` : `\\d{${free}}`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/export/path-regex.js

const writeText = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
const writeGlob = (source, characters) => source.split('*').map(writeText).join(`${characters}*`);
const IN_SEGMENT = '[^/:@]';
const SEGMENT = `${IN_SEGMENT}+`;
function writePath(segments) {
	const parts = segments.filter((part, index) => part !== glob .x4 || segments[index - 1] !== glob .x4);
	if (parts.length === 1 && parts[0] === glob .x4)
		return `${SEGMENT}(?:/${SEGMENT})*`;
	let text = '';
	let slash = '';
	for (const [index, part] of parts.entries()) {
		if (part === glob .x4) {
			text += index === parts.length - 1 ? `(?:/${SEGMENT})*` : `${slash}(?:${SEGMENT}/)*`;
			slash = '';
		}
		else {
			text += slash + writeGlob(part.source, IN_SEGMENT);
			slash = '/';
		}
	}
	return text;
}
function afterSegment(segments, name) {
	const [first, ...rest] = segments;
	if (first === undefined)
		return [];
	if (first === glob .x4)
		return [...afterSegment(rest, name), segments];
	return first.matches(name) ? [rest] : [];
}
function listSingleSegments(segments) {
	const [first, ...rest] = segments;
	if (first === undefined)
		return [];
	const isLast = isDone(rest);
	if (first === glob .x4)
		return [...(isLast ? [[(0,glob .VR)('*')]] : []), ...listSingleSegments(rest)];
	return isLast ? [[first]] : [];
}
const isDone = (segments) => segments.every((part) => part === glob .x4);
const toSegments = (path) => path.map(glob .VR);
const afterAll = (segments, names) => names.reduce((all, name) => all.flatMap((each) => afterSegment(each, name)), [segments]);

// EXTERNAL MODULE: ./lib/untyped/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(34685);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/host-pattern.js
var host_pattern = __webpack_require__(87095);
;// CONCATENATED MODULE: ./lib/untyped/src/core/export/host-regex.js


const HUB = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
const HUB_COPIES = [...HUB, 'registry.hub.docker.com', 'mirror.gcr.io'];
const PORT_443 = '(?::0*443)?';
const ADDRESS = String.raw `(?:\[[0-9A-Fa-f:]+\]|(?:0[xX][0-9A-Fa-f]*|[0-9]+)(?:\.(?:0[xX][0-9A-Fa-f]*|[0-9]+))*)`;
const isHub = (host) => host === null || (0,host_pattern ._w)(host, 'docker.io');
function writeExactHost(host) {
	if (host === null)
		return '[^/]+';
	if (host === 'docker.io')
		return `(?:${HUB.map(writeText).join('|')})`;
	if (typeof host === 'string')
		return writeText(host);
	const aliases = HUB.slice(1);
	if (aliases.some((alias) => (0,host_pattern ._w)(host, alias)))
		return null;
	const text = writeLabels(host.labels, '[a-z0-9-]+') + (host.port === null ? '' : `:${host.port}`);
	return (0,host_pattern ._w)(host, 'docker.io') ? `(?:${[text, ...aliases.map(writeText)].join('|')})` : text;
}
function writeLooseHost(host) {
	if (host === null)
		return '[^/]+';
	if (typeof host !== 'string')
		return writeLoose(writeLooseLabels(host.labels), host.port);
	const [name = host, port = null] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(host)?.slice(1, 3) ?? [];
	return writeLoose(isAddress(name) ? ADDRESS : writeText(name), port);
}
const isAddress = (name) => name.startsWith('[') || /^\d+(?:\.\d+)*$/.test(name);
function writeLooseLabels(labels) {
	const text = writeLabels(labels, '[a-z0-9_-]+');
	const fitsAddress = labels.length === 4 && labels.every((label) => label === '*' || /^\d+$/.test(label));
	return fitsAddress ? `(?:${ADDRESS}|${text})` : text;
}
function writeLoose(text, port) {
	return `(?i:${text})${port === null ? PORT_443 : `:0*${port}`}`;
}
const LOOSE_HUB = `(?:(?i:${HUB_COPIES.map(writeText).join('|')})${PORT_443}|(?i:public\\.ecr\\.aws)${PORT_443}/docker)`;
function writeLabels(labels, any) {
	return labels.map((label) => (label === '*' ? any : writeText(label))).join(String.raw `\.`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/export/repository-regex.js





function writeRepositories(place, mirrors, mode) {
	if (mode === 'deny')
		return [place, ...respell(place, mirrors)]
			.flatMap((each) => [each, ...mirrors.flatMap((mirror) => listMirrored(each, mirror))])
			.flatMap(writeDenied);
	const { host, segments } = place;
	const written = writeExactHost(host);
	return [
		...(written === null ? [] : [`${written}/${writePath(segments)}`]),
		...mirrors.flatMap((mirror) => writeMirrored(place, mirror)),
	];
}
function respell({ host, segments }, mirrors) {
	const copies = [
		...mirrors.filter(({ upstream }) => (0,docker_hub .NB)(upstream)),
		...(0,docker_hub .Xz)().map(([looseHost, folder]) => ({ looseHost, folder })),
	];
	return copies.flatMap(({ looseHost, folder }) => {
		const both = findCommonHost(host, looseHost);
		if (both === null)
			return [];
		const start = toSegments(folder.split('/').slice(0, -1));
		return afterAll(segments, folder.split('/').slice(0, -1))
			.flatMap((rest) => [
			...listSingleSegments(rest).map((name) => [...toSegments(['library']), ...name]),
			...afterSegment(rest, 'library').flatMap(listSingleSegments),
		])
			.map((rest) => ({ host: both, segments: [...start, ...rest] }))
			.filter(({ segments: other }) => !isCovered(other, segments));
	});
}
function isCovered(other, segments) {
	const sample = other.map((part) => (part === glob .x4 ? 'zq9' : part.source.replaceAll('*', 'zq9'))).join('/');
	return new RegExp(`^${writePath(segments)}$`).test(sample);
}
function findCommonHost(one, other) {
	if (one === null)
		return other;
	if (typeof one === 'string')
		return (0,host_pattern ._w)(other, one) ? one : null;
	return typeof other !== 'string' || (0,host_pattern ._w)(one, other) ? other : null;
}
function writeDenied({ host, segments }) {
	return [
		`${writeLooseHost(host)}/${writePath(segments)}`,
		...(isHub(host) ? listHubPaths(segments).map((path) => `${LOOSE_HUB}/${writePath(path)}`) : []),
	];
}
function listHubPaths(segments) {
	return [segments, ...afterSegment(segments, 'library').flatMap(listSingleSegments)];
}
function listMirrored({ host, segments }, { upstream, folder, looseHost }) {
	const [name = '', ...folders] = upstream.split('/');
	const isMeant = [(0,docker_hub .kJ)(name), (0,docker_hub .jY)(name)].some((each) => host === null || (0,host_pattern ._w)(host, each));
	const copy = isHub(host) ? (0,docker_hub .vL)(name) : null;
	const paths = [
		...(isMeant ? [segments] : []),
		...(copy === null
			? []
			: listHubPaths(segments).map((path) => [...toSegments(copy.split('/').slice(0, -1)), ...path])),
	];
	const rests = paths.flatMap((path) => afterAll(path, folders));
	const start = toSegments(folder.split('/').slice(0, -1));
	const isWhole = start.length > 0 && folders.length > 0 && rests.some(isDone);
	return [...rests.filter(({ length }) => length > 0), ...(isWhole ? [[]] : [])].map((rest) => ({
		host: looseHost,
		segments: [...start, ...rest],
	}));
}
function writeMirrored({ host, segments }, mirror) {
	const [upstream = '', ...folders] = mirror.upstream.split('/');
	if (host !== null && !(0,host_pattern ._w)(host, upstream))
		return [];
	const behind = writeExactHost(mirror.host);
	if (behind === null)
		return [];
	const isOnHub = upstream === 'docker.io' && folders.length === 0;
	return [
		...afterAll(segments, folders).filter(({ length }) => length > 0),
		...(isOnHub ? afterSegment(segments, 'library').flatMap(listSingleSegments) : []),
	].map((path) => `${behind}/${writeText(mirror.folder)}${writePath(path)}`);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/glob/brace-expansion.js
var brace_expansion = __webpack_require__(98149);
;// CONCATENATED MODULE: ./lib/untyped/src/core/export/tag-regex.js



const IN_TAG = String.raw `[\w.-]`;
const ANY_TAG = String.raw `[\w][\w.-]*`;
const NO_NUMBER = '[A-Za-uw-z_]';
const AFTER_NUMBER = String.raw `(?:[-_][\w.-]*|\.(?:[A-Za-z_.-][\w.-]*)?)?`;
const NO_DIGIT = '[A-Za-z_.-]';
const writeTag = (source) => writeGlob(source, IN_TAG);
function writeVersionedTag(versions, variants, mode) {
	const sources = variants?.flatMap(({ source }) => (0,brace_expansion .PH)(source).texts ?? []) ?? null;
	const number = versions === null ? String.raw `\d+(?:\.\d+)*` : writeNumbers(versions, mode);
	const rest = sources === null ? [AFTER_NUMBER] : sources.flatMap(writeRest);
	const numbered = `v?${number}(?:${rest.join('|')})`;
	if (versions !== null || sources === null)
		return numbered;
	const whole = sources.flatMap((source) => mode === 'overlaps' ? [writeTag(source)] : writeBeginning(source, NO_NUMBER, /^[A-Za-uw-z_]/));
	return `(?:${[numbered, ...whole].join('|')})`;
}
function writeRest(source) {
	return [
		...(/^\**$/.test(source) ? [''] : []),
		`-${writeTag(source)}`,
		...writeBeginning(source, '_', /^_/),
		...writeDotted(source).map((rest) => String.raw `\.` + rest),
	];
}
function writeDotted(source) {
	if (source.startsWith('.'))
		return writeNoDigit(source.slice(1));
	return source.startsWith('*') ? [...writeNoDigit(source), ...writeDotted(source.slice(1))] : [];
}
function writeNoDigit(source) {
	return [...(/^\**$/.test(source) ? [''] : []), ...writeBeginning(source, NO_DIGIT, /^[A-Za-z_.-]/)];
}
function writeBeginning(source, set, first) {
	if (first.test(source))
		return [writeTag(source)];
	if (!source.startsWith('*'))
		return [];
	return [set + writeTag(source), ...writeBeginning(source.slice(1), set, first)];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/export/entry-regex.js










const ANY_DIGEST = '(?:@.+)?';
function writeEntry(entry, mode, around) {
	const { versions, variants, pattern } = entry;
	return pattern.alternatives.flatMap((parts) => {
		const tags = [];
		if (versions === null && variants === null)
			tags.push(null);
		else if (parts.tag !== null)
			tags.push(...(mode === 'deny' ? [null] : []));
		else {
			tags.push(writeVersionedTag(versions, variants, mode === 'deny' ? 'overlaps' : 'contains'));
			if (mode === 'deny' && versions !== null)
				tags.push(...listReleaseTags(entry, parts, around));
		}
		return writeNames(parts, entry.official === true, mode, around).flatMap((name) => tags.map((tag) => name + writeSuffix(parts, tag)));
	});
}
function writePattern(pattern, around) {
	return pattern.alternatives.flatMap((parts) => writeNames(parts, false, 'allow', around).map((name) => name + writeSuffix(parts, null)));
}
function writeNames(parts, official, mode, { mirrors }) {
	const { host, path } = mode === 'deny' ? parts.loose : parts;
	if (!official)
		return writeRepositories({ host, segments: path.segments }, mirrors, mode);
	return official_images .$2.names.flatMap((name) => {
		const segments = ['library', name].map(glob .VR);
		const place = { host: 'docker.io', segments };
		if (!isRepositoryOf(parts, `library/${name}`))
			return [];
		return writeRepositories(place, mirrors, mode);
	});
}
function isRepositoryOf({ path, host }, name) {
	const expression = new RegExp(`^(?:${writeRepositories({ host, segments: path.segments }, [], 'allow').join('|')})$`);
	return expression.test(`docker.io/${name}`);
}
function writeSuffix({ tag, digest }, versioned) {
	const end = digest === null ? ANY_DIGEST : `@${writeGlob(digest.source, '.')}`;
	if (versioned !== null)
		return `:${versioned}${end}`;
	return (tag === null ? `(?::${ANY_TAG})?` : `:${writeTag(tag.source)}`) + end;
}
function listReleaseTags({ versions }, parts, { releases: table, mirrors }) {
	if (versions === null)
		return [];
	const words = new Set();
	const called = listBaseNames(parts.path.literal, mirrors);
	for (const repository of Object.keys(table.images)) {
		const slash = repository.indexOf('/');
		const reference = { host: repository.slice(0, slash), path: repository.slice(slash + 1) };
		if (called?.has(baseName(reference.path)) === false)
			continue;
		for (const name of listReleaseNames(table, table.images[repository] ?? '')) {
			const named = { ...reference, tag: name, tagWritten: true, digest: null };
			const number = (0,named_release .T)(table, named).own?.number ?? '';
			if (/^\d+(?:\.\d+)*$/.test(number) && versions.overlaps(number))
				words.add(name);
		}
	}
	const any = String.raw `[\w.-]*`;
	const front = `(?:[A-Za-uw-z_]${any}|v(?:[A-Za-z_.-]${any})?|v?\\d+(?:[.]\\d+)*[A-Za-z]${any})[-_]`;
	const end = String.raw `(?:[.]\d+)*(?:[-_]${any})?`;
	const isNumber = (word) => /^\d/.test(word);
	const list = (kept) => `(?i:${kept.map(writeTag).join('|')})`;
	const numbers = [...words].filter(isNumber).sort();
	const names = [...words].filter((word) => !isNumber(word)).sort();
	return [
		...listDevelopmentTags(versions, called, table),
		...(numbers.length === 0 ? [] : [front + list(numbers) + end]),
		...(names.length === 0 ? [] : [`(?:${front})?${list(names)}${end}`]),
	];
}
function listReleaseNames(table, id) {
	const cycles = (0,own_value .e)(table.products, id)?.cycles ?? [];
	const names = Object.keys((0,own_value .e)(table.names, id) ?? {});
	const systems = [...system_token .Hu].flatMap(([name, product]) => (product === id ? [name] : []));
	return [
		...names,
		...cycles.flatMap(({ cycle, codename = '' }) => [
			cycle,
			...(codename === '' ? [] : [codename]),
			...systems.map((system) => system + cycle),
		]),
	];
}
function listDevelopmentTags(versions, called, table) {
	const products = (0,development_container .ut)().filter(([name]) => called?.has(name) !== false);
	if (products.length === 0)
		return [];
	const lines = products.flatMap(([, id]) => (0,own_value .e)(table.products, id)?.cycles ?? []);
	const numbers = [...new Set(lines.map(({ cycle }) => cycle))].filter((cycle) => /^\d+(?:\.\d+)*$/.test(cycle) && versions.overlaps(cycle));
	const number = `(?:${[writeNumbers(versions, 'overlaps'), ...numbers.sort().map(writeTag)].join('|')})`;
	return [`dev[-_]${number}(?:\\.\\d+)*(?:[-_][\\w.-]*)?`];
}
function listBaseNames(path, mirrors) {
	if (path === null)
		return null;
	const behind = mirrors.filter(({ folder }) => folder === `${path}/`);
	return new Set([path, ...behind.map(({ upstream }) => upstream)].map(baseName));
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/rule-settings.js
var rule_settings = __webpack_require__(5442);
// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 21 modules
var core_rules = __webpack_require__(18969);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
;// CONCATENATED MODULE: ./lib/untyped/src/core/export/limits.js



const EXPORTED = new Set([
	'unapproved',
	'denied',
	'deprecated',
	'unpinned',
	...[...core_rules .Z$].filter((id) => !core_rules .bK.includes(id)),
]);
function listLimits(policy, seen) {
	return [
		...listRuleLimits(policy, seen),
		...listOverrideLimits(policy, seen),
		...listPinLimits(policy, seen),
		...seen.nested.map(({ name, place }) => weaker(`the mirror ${name} overlaps another mirror or leads to one, so images are not looked for behind it`, place)),
		...listDates(policy, seen),
	];
}
const weaker = (text, place) => ({ isWeaker: true, text, place });
const stricter = (text, place) => ({ isWeaker: false, text, place });
const later = stricter;
function listRuleLimits(policy, seen) {
	return core_rules .Iu.filter((id) => !EXPORTED.has(id)).flatMap((id) => {
		if (id === 'unverified' && policy.evidence.length === 0)
			return [];
		const [first] = listBlocking(policy, seen, id);
		if (first === undefined)
			return [];
		const { from, images, place } = first;
		const blocks = `the rule ${id} blocks${images} in a check`;
		return from <= seen.today
			? [weaker(`${blocks}, but a build does not apply it`, place)]
			: [later(`${blocks} from ${from} on, but a build will not apply it`, place)];
	});
}
function listBlocking(policy, { rules, path, targets }, id) {
	const general = rules.map((each) => ({
		setting: each[id],
		images: '',
		place: policy.rulePlaces.get(id) ?? null,
	}));
	const ofSome = policy.overrides
		.filter(({ images, paths }) => images !== null && isForFile(paths, path))
		.flatMap(({ roles, rules: changes, place }) => targets.flatMap(({ role }, index) => {
		const held = roles === null || roles.includes(role) ? rules[index] : undefined;
		const setting = held === undefined ? undefined : (0,rule_settings .gB)(held, changes)[id];
		return setting === undefined ? [] : [{ setting, images: ' some images', place }];
	}));
	return [...general, ...ofSome]
		.filter(({ setting }) => setting.level === 'block')
		.map(({ setting, images, place }) => ({ from: setting.effective ?? '', images, place }))
		.sort((one, other) => (0,text_order .n)(one.from, other.from));
}
const isForFile = (paths, path) => paths === null || paths.some((glob) => glob.matchesAnyCase(path));
function listOverrideLimits(policy, { path }) {
	return policy.overrides.flatMap(({ roles, paths, images, allow, allowAlso, deny, rules, place }) => {
		const approves = allow !== null || allowAlso.length > 0;
		const settles = Object.keys(rules).some((id) => EXPORTED.has(id));
		if (!isForFile(paths, path) || (!approves && !settles && deny.length === 0))
			return [];
		if (images !== null)
			return [
				weaker('an override for some images is left out; write what it approves or denies at the top', place),
			];
		if (roles === null)
			return [];
		return [
			...(approves
				? [
					weaker(isFrontendAlone(roles)
						? 'a build cannot tell the images of # syntax= lines from others, so what is approved for them alone would pass in FROM too'
						: 'a build does not know the roles of images: what is approved for one role is approved for all', place),
				]
				: []),
			...(settles || deny.length > 0
				? [
					stricter('a build does not know the roles of images: what blocks in one role blocks in all', place),
				]
				: []),
		];
	});
}
function isFrontendAlone(roles) {
	return roles.every((role) => role === 'frontend');
}
function listPinLimits(policy, { rules, today }) {
	const asked = rules.some(({ unpinned: { level, effective, require } }) => level === 'block' && (effective ?? '') <= today && require === 'version');
	const place = policy.rulePlaces.get('unpinned') ?? null;
	return asked
		? [stricter('the name of a release, as in debian:bookworm, is not a version in a build', place)]
		: [];
}
function listDates(policy, { today, rules }) {
	const effective = core_rules .Iu.flatMap((id) => rules.flatMap((each) => EXPORTED.has(id) && each[id].level === 'block' && (each[id].effective ?? '') > today
		? [
			stricter(`the rule ${id} blocks from ${each[id].effective} on: export again on that day`, policy.rulePlaces.get(id) ?? null),
		]
		: []));
	const unique = [...new Map(effective.map((limit) => [limit.text, limit])).values()];
	const ends = policy.deprecated.flatMap(({ blockFrom, image, place }) => blockFrom !== null && blockFrom > today
		? [stricter(`${image} is denied from ${blockFrom} on: export again on that day`, place)]
		: []);
	const waivers = policy.exceptions.flatMap(({ expires, image, place }) => expires >= today
		? [stricter(`an exception for ${image} ends after ${expires}: export again then`, place)]
		: []);
	return [...unique, ...ends, ...waivers];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/export/nested-mirrors.js


function listNestedMirrors(mirrors) {
	return mirrors.filter((mirror) => mirrors.some((other) => (other !== mirror && mayOverlap(mirror, other)) ||
		mayLead(mirror, other) ||
		(other !== mirror && mayLead(other, mirror))));
}
function mayOverlap(one, other) {
	if (!isAround(one.folder, other.folder))
		return false;
	if (mayBeSame(one.host, other.host))
		return true;
	return !isSpelling(one) && !isSpelling(other) && mayBeSame(one.looseHost, other.looseHost);
}
function mayLead({ upstream }, other) {
	const [host = '', ...folders] = upstream.split('/');
	const path = folders.map((folder) => `${folder}/`).join('');
	if ((0,host_pattern ._w)(other.host, host) && isAround(path, other.folder))
		return true;
	if (isSpelling(other))
		return false;
	const hub = (0,docker_hub .vL)(host);
	const isOnHub = hub !== null && isAround(path, hub);
	const inHub = isOnHub ? path.slice(hub.length) : '';
	return [
		...[(0,docker_hub .kJ)(host), (0,docker_hub .jY)(host)].map((each) => [each, path]),
		...(isOnHub ? [inHub, `library/${inHub}`].map((each) => ['docker.io', each]) : []),
	].some(([each, folder]) => (0,host_pattern ._w)(other.looseHost, each) && isAround(folder, other.folder));
}
function isSpelling({ looseHost, folder, upstream }) {
	const [host = '', ...folders] = upstream.split('/');
	return looseHost === (0,docker_hub .jY)(host) && folder === folders.map((each) => `${each}/`).join('');
}
const isAround = (one, other) => one.startsWith(other) || other.startsWith(one);
function mayBeSame(one, other) {
	if (typeof one === 'string')
		return (0,host_pattern ._w)(other, one);
	if (typeof other === 'string')
		return (0,host_pattern ._w)(one, other);
	return (one.port === other.port &&
		one.labels.length === other.labels.length &&
		one.labels.every((label, at) => label === '*' || other.labels[at] === '*' || label === other.labels[at]));
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pin.js
var image_pin = __webpack_require__(63758);
;// CONCATENATED MODULE: ./lib/untyped/src/core/export/pin-clauses.js





const NAME = '[^/]+/[^:@]+';
const TAG = String.raw `:[\w.-]+`;
const PARTS = { version: 0, minor: 1, patch: 2 };
function findPinClauses(policy, targets, around, waived) {
	const rules = targets.map((target) => (0,select_rules .uE)(policy, target).unpinned);
	const place = policy.rulePlaces.get('unpinned') ?? null;
	const required = rules.map(({ require }) => require).sort((one, other) => rank(other) - rank(one))[0] ?? 'tag';
	const floating = rules[0]?.floating ?? [];
	const pinned = listPinned(policy);
	const overridden = policy.overrides.some((override) => override.rules.unpinned?.require !== undefined);
	const milder = overridden || policy.parent !== null ? [] : pinned.filter(({ pin }) => rank(pin) < rank(required));
	const clause = (pin, entry) => {
		const { gaps, kept } = writeGaps(pin, floating);
		return {
			text: entry === null ? `unpinned: ${pin}` : `${entry.image} with pin: ${pin}`,
			message: `not pinned as the policy asks: ${pin}`,
			place: entry?.place ?? place,
			isPin: true,
			groups: [gaps, ...(entry === null ? [] : [writeEntry(entry, 'deny', around)])],
			except: [
				...kept,
				...waived,
				...(entry === null ? milder.flatMap((each) => writeEntry(each, 'allow', around)) : []),
			],
		};
	};
	const own = pinned.filter(({ pin }) => pin !== null && pin !== 'none');
	return [clause(required, null), ...own.map((entry) => clause(entry.pin ?? 'tag', entry))];
}
const rank = (pin) => (pin === null ? -1 : image_pin .$x.indexOf(pin));
function listPinned(policy) {
	const own = [
		...(policy.allow ?? []),
		...policy.ownOverrides.flatMap(({ allow, allowAlso }) => [...(allow ?? []), ...allowAlso]),
	];
	const above = policy.parent === null ? policy.deprecated : listPinned(policy.parent);
	return [...own, ...above].filter(({ pin }) => pin !== null);
}
function writeGaps(pin, floating) {
	const floats = floating.length === 0 ? [] : [`:(?i:${floating.map(writeText).join('|')})(?:[-_.][\\w.-]*)?`];
	const floatingTags = floats.map((tag) => NAME + tag);
	if (pin === 'tag')
		return { gaps: floatingTags, kept: [] };
	const digest = [NAME, NAME + TAG];
	if (pin === 'digest')
		return { gaps: digest, kept: [] };
	if (pin === 'tag+digest')
		return { gaps: [...digest, `${NAME}@.+`, ...floatingTags.map((each) => `${each}@.+`)], kept: [] };
	const parts = PARTS[pin] ?? 0;
	return { gaps: digest, kept: [String.raw `${NAME}:v?\d+(?:\.\d+){${parts},}${AFTER_NUMBER}`] };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/export/build-policy.js









const BUILT = reading .g.filter((role) => role !== 'run');
function planBuildPolicy(policy, request) {
	const { today, path } = request;
	const nested = listNestedMirrors(policy.settings.mirrors);
	const mirrors = policy.settings.mirrors.filter((mirror) => !nested.includes(mirror));
	const around = { mirrors, releases: request.endOfLife };
	const targets = BUILT.map((role) => ({ role, path, names: null }));
	const rules = targets.map((target) => (0,select_rules .uE)(policy, target));
	const blocks = (id) => rules.some((each) => isBlocking(each[id], today));
	const waivers = policy.exceptions.filter(({ paths, expires }) => expires >= today && (paths === null || paths.some((glob) => glob.matches(path))));
	const waive = (rule, entry) => waivers
		.filter((waiver) => waiver.rules.includes(rule) && (0,approval_status .q)(policy, waiver, rule, entry))
		.flatMap(({ pattern }) => writePattern(pattern, around));
	const denied = [...new Set(targets.flatMap((target) => (0,select_rules .FP)(policy, target).flat()))];
	const deny = (rule, entry) => ({
		...describe(entry, rule),
		groups: [writeEntry(entry, 'deny', around)],
		except: [...entry.except.flatMap((each) => writePattern(each, around)), ...waive(rule, entry)],
	});
	const deprecated = policy.deprecated.filter(({ blockFrom }) => blocks('deprecated') || (blockFrom !== null && blockFrom <= today));
	return {
		approvals: blocks('unapproved') ? planApprovals(policy, targets, around, waivers) : null,
		denials: [
			...(blocks('denied') ? denied.map((entry) => deny('denied', entry)) : []),
			...deprecated.map((entry) => deny('deprecated', entry)),
			...(blocks('unpinned') ? findPinClauses(policy, targets, around, waive('unpinned', null)) : []),
		],
		limits: listLimits(policy, { ...request, targets, rules, nested }),
	};
}
const isBlocking = ({ level, effective }, today) => level === 'block' && (effective === null || effective <= today);
function planApprovals(policy, targets, around, waivers) {
	const waived = waivers
		.filter(({ rules }) => rules.includes('unapproved'))
		.map((waiver) => ({
		text: `${waiver.image}, until ${waiver.expires} by an exception of ${waiver.owner}`,
		message: waiver.reason,
		place: waiver.place,
		groups: [writePattern(waiver.pattern, around)],
		except: [],
	}));
	const ways = new Map();
	for (const target of targets) {
		const lists = listRequired(policy, target);
		if (lists.length === 0)
			return null;
		const key = lists
			.map(({ entries }) => entries.map(({ place }) => `${place.file} ${place.key}`))
			.join('\n');
		if (ways.has(key))
			continue;
		ways.set(key, lists.map((list) => [...listClauses(list, around), ...waived]));
	}
	return [...ways.values()];
}
function listClauses({ entries }, around) {
	return entries.map((entry) => ({
		...describe(entry, 'approved'),
		groups: [writeEntry(entry, 'allow', around)],
		except: [],
	}));
}
function listRequired(policy, target) {
	const added = [];
	const required = [];
	for (let level = policy; level !== null; level = level.parent) {
		const { parent, additions } = level;
		const here = level;
		const more = added.filter(({ to }) => to.has(here)).map(({ entry }) => entry);
		for (const list of (0,allow_list .gj)(level, target)) {
			const { entries, replaces } = list;
			const onlyAdds = parent !== null &&
				entries.length > 0 &&
				entries.every((entry) => additions.get(entry)?.has(parent) === true);
			if (!onlyAdds)
				required.push(replaces ? list : { ...list, entries: [...entries, ...more] });
			added.push(...entries.flatMap((entry) => ({ entry, to: additions.get(entry) ?? new Set() })));
		}
	}
	return required;
}
function describe(entry, word) {
	const { reason, use } = entry;
	const text = (0,entry_keys .OY)(entry);
	const parts = [
		`${word} by the policy (${text})`,
		...(reason === null ? [] : [reason]),
		...(use === null ? [] : [`use ${use}`]),
	];
	return { text, message: parts.join('; '), place: entry.place };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/export/source-text.js
const writeComment = (text) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, toEscape).replaceAll('##[', '## [');
const writeString = (text) => escapeJson(JSON.stringify(text));
const writeData = (data) => escapeJson(JSON.stringify(data, null, 2));
const escapeJson = (json) => json
	.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => (character === '\n' ? character : toEscape(character)))
	.replaceAll('##[', '##\\u005b');
function toEscape(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
		.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
		.join('');
}
function describeLimit({ isWeaker, text, place }) {
	return `${isWeaker ? 'not enforced: ' : ''}${text}${describePlace(place)}`;
}
const describePlace = (place) => place === null ? '' : ` (${place.file}:${place.line})`;
function listHeading({ limits }, { policy, path }) {
	return [
		`Written by base-image-gate export from ${policy}, for ${path}.`,
		'Change the policy and export again instead of editing this file.',
		...(limits.length === 0
			? []
			: ['What differs from a check:', ...limits.map((limit) => `- ${describeLimit(limit)}`)]),
	];
}
const source_text_anchor = (expression, before = '') => `^${before}(?:${expression})$`;

;// CONCATENATED MODULE: ./lib/untyped/src/core/export/buildkit.js

const SCHEME = 'docker-image://';
function planBuildKit(policy) {
	const { approvals } = policy;
	const limits = [];
	const ways = approvals?.filter((way) => way.length === 1) ?? null;
	if (approvals !== null && ways !== null && ways.length < approvals.length)
		limits.push({
			isWeaker: false,
			text: 'an image that several lists must approve is refused: a source policy has one list',
			place: null,
		});
	const denials = policy.denials.filter((denial) => {
		if (denial.isPin !== true || (denial.groups.length === 1 && denial.except.length === 0))
			return true;
		const text = `a source policy cannot ask for this pin: ${denial.text}`;
		limits.push({ isWeaker: true, text, place: denial.place });
		return false;
	});
	const keepsOne = approvals === null && denials.filter(({ except }) => except.length > 0).length === 1;
	const whole = denials.map((denial) => {
		if (denial.except.length === 0 || keepsOne)
			return denial;
		const text = `exceptions of a denial cannot be expressed, so all of it is denied: ${denial.text}`;
		limits.push({ isWeaker: false, text, place: denial.place });
		return { ...denial, except: [] };
	});
	const first = whole.filter(({ except }) => except.length > 0);
	const ordered = [...first, ...whole.filter((denial) => !first.includes(denial))];
	return { approvals: ways, denials: ordered, limits: [...policy.limits, ...limits] };
}
function writeBuildKit(planned, source) {
	const { approvals, denials } = planned;
	const rules = [
		...(approvals === null ? [] : [toRule('DENY', '.*')]),
		...(approvals ?? []).flat(2).flatMap((clause) => toRules('ALLOW', clause)),
		...denials.flatMap((clause) => [
			...toRules('DENY', clause),
			...clause.except.map((each) => toRule('ALLOW', each)),
		]),
	];
	const entries = [...(approvals ?? []).flat(2), ...denials].map(({ text, place }) => text + describePlace(place));
	return `${writeData({ comment: listHeading(planned, source), version: 1, rules, entries })}\n`;
}
const toRules = (action, { groups }) => groups.flat().map((each) => toRule(action, each));
function toRule(action, expression) {
	return { action, selector: { identifier: source_text_anchor(expression, SCHEME), match_type: 'REGEX' } };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/export/rego.js

function writeRego(policy, source) {
	const { approvals, denials } = policy;
	const lists = [...new Set(approvals?.flat() ?? [])];
	return [
		...listHeading(policy, source).map((line) => `# ${writeComment(line)}`),
		'package docker',
		'',
		'decision := {"allow": count(refusals) == 0, "deny_msg": [message | some message in refusals]}',
		'',
		'# Only images are judged: what a build reads from disk, from Git or over HTTP is let through.',
		'refusals contains message if {',
		'\tsome entry in denied',
		'\tmatches(entry)',
		'\tmessage := sprintf("%s is %s", [input.image.ref, entry.message])',
		'}',
		...(approvals === null ? [] : writeApprovals(approvals, lists, source)),
		'',
		'# An entry means what one expression of `match` matches, and of `and` where it has that, but none of `except`.',
		'matches(entry) if {',
		'\tfits(entry.match)',
		'\tfits(object.get(entry, "and", ["."]))',
		'\tnot fits(object.get(entry, "except", []))',
		'}',
		'',
		'fits(expressions) if {',
		'\tsome expression in expressions',
		'\tregex.match(expression, input.image.ref)',
		'}',
		...lists.flatMap((list, index) => ['', ...writeList(nameList(index), list)]),
		'',
		...writeList('denied', denials, true),
		'',
	].join('\n');
}
const nameList = (index) => (index === 0 ? 'approved' : `approved_${index + 1}`);
function writeApprovals(approvals, lists, { policy }) {
	return [
		'',
		'refusals contains message if {',
		'\tinput.image',
		'\tnot is_approved',
		`\tmessage := sprintf(${writeString(`%s is not approved by ${policy.replaceAll('%', '%%')}`)}, [input.image.ref])`,
		'}',
		...approvals.flatMap((way) => [
			'',
			'is_approved if {',
			...way.flatMap((list) => {
				const name = nameList(lists.indexOf(list));
				return [`\tsome ${name}_entry in ${name}`, `\tmatches(${name}_entry)`];
			}),
			'}',
		]),
	];
}
function writeList(name, clauses, isDenial = false) {
	if (clauses.length === 0)
		return [`${name} := []`];
	return [`${name} := [`, ...clauses.flatMap((clause) => writeClause(clause, isDenial)), ']'];
}
function writeClause(clause, isDenial) {
	const { text, message, place, groups, except } = clause;
	const [match = [], and = []] = groups;
	return [
		`\t# ${writeComment(text)}${writeComment(describePlace(place))}`,
		'\t{',
		...(isDenial ? [`\t\t"message": ${writeString(message)},`] : []),
		`\t\t"match": ${writeExpressions(match)},`,
		...(and.length === 0 ? [] : [`\t\t"and": ${writeExpressions(and)},`]),
		...(except.length === 0 ? [] : [`\t\t"except": ${writeExpressions(except)},`]),
		'\t},',
	];
}
function writeExpressions(expressions) {
	return expressions.length === 0
		? '[]'
		: `[\n${expressions.map((each) => `\t\t\t\`${source_text_anchor(each)}\`,`).join('\n')}\n\t\t]`;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/explain.js + 2 modules
var explain = __webpack_require__(2077);
;// CONCATENATED MODULE: ./lib/untyped/src/core/export/rego-tests.js



const ENFORCED = ['unapproved', 'denied', 'deprecated', 'unpinned'];
function writeRegoTests(policy, request, source) {
	const { path, today, endOfLife } = request;
	const bodies = policy.tests.flatMap(({ from, role, path: tested, place }) => {
		const reference = (0,image_reference .F2)(from);
		if (tested !== path || 'error' in reference)
			return [];
		if (!reference.tagWritten && reference.digest === null)
			return [];
		const { findings, verdict } = (0,explain .fL)(policy, from, { role, path, today, endOfLife });
		const blocking = findings.filter(({ level, waiver }) => level === 'block' && waiver === null);
		if (blocking.some(({ rule }) => !ENFORCED.includes(rule)))
			return [];
		return [{ image: (0,image_reference .FH)(reference), isAllowed: verdict !== 'blocked', place }];
	});
	return [
		`# ${writeComment(`Written by base-image-gate export --tests from ${source.policy}, for ${path}.`)}`,
		'package docker',
		...bodies.flatMap(({ image, isAllowed, place }, index) => [
			'',
			`# ${writeComment(`${place.file}:${place.line}`)}`,
			`test_${index + 1}_${isAllowed ? 'is_allowed' : 'is_denied'} if {`,
			`\tdecision.allow == ${isAllowed} with input as {"image": {"ref": ${writeString(image)}, "platform": "linux/amd64"}}`,
			'}',
		]),
		'',
		'test_a_local_folder_is_allowed if {',
		'\tdecision.allow == true with input as {"local": {"name": "context"}}',
		'}',
		'',
	].join('\n');
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/files/checkout.js + 2 modules
var checkout = __webpack_require__(99402);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/output.js + 1 modules
var output = __webpack_require__(15513);
// EXTERNAL MODULE: ./lib/untyped/src/cli/policy/tested-policy.js
var tested_policy = __webpack_require__(4699);
// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/export/export.js










async function runExport(line, today) {
	const { options } = line;
	const target = options.get('to')?.at(-1);
	if (target === undefined)
		return (0,result .yK)('export needs --to rego or --to buildkit');
	if (options.has('tests') && target !== 'rego')
		return (0,result .yK)('--tests is for --to rego');
	return (0,checkout .Y)(null, null, async (checkout) => {
		const policy = options.get('policy')?.at(-1) ?? null;
		const offline = options.has('offline');
		const loaded = await (0,tested_policy .a)(checkout, { policy, base: null, today, offline });
		return 'failure' in loaded ? loaded : writeExport(loaded.value, target, line, today);
	});
}
function writeExport({ policy, chain }, target, { options }, today) {
	const path = options.get('path')?.at(-1) ?? 'Dockerfile';
	const request = { path, today, endOfLife: bundled_table .D };
	const general = planBuildPolicy(policy, request);
	const plan = target === 'buildkit' ? planBuildKit(general) : general;
	const refused = findRefusal(plan, options.has('partial'));
	if (refused !== null)
		return { failure: refused };
	const source = { policy: chain.source.source, path };
	const text = options.has('tests')
		? writeRegoTests(policy, request, source)
		: target === 'rego'
			? writeRego(plan, source)
			: writeBuildKit(plan, source);
	const written = (0,output .Rx)([text], options.get('output')?.at(-1) ?? null);
	if ('failure' in written)
		return written;
	if (!options.has('tests'))
		for (const limit of plan.limits)
			(0,output .qE)(`${writeComment(describeLimit(limit))}\n`);
	return { value: 0 };
}
function findRefusal({ limits }, isPartial) {
	const weaker = limits.filter(({ isWeaker }) => isWeaker);
	if (weaker.length === 0 || isPartial)
		return null;
	const problems = weaker.map(({ text, place }) => ({
		file: place?.file ?? '',
		line: place?.line ?? 0,
		column: place?.column ?? 0,
		level: 'error',
		message: `A build cannot be held to all of this policy: ${text}`,
	}));
	return {
		exit: 2,
		problems,
		advice: [
			'If that may pass, add --partial: all else is written, and the file lists what a build is not held to.',
		],
	};
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


  })

};
;