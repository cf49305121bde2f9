"use strict";
exports.id = 120;
exports.ids = [120];
exports.modules = {

  58101:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	RF: () => (  mayAnchor),
	aK: () => (  findInstead),
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

  31120:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (  toSarif)
});


// EXTERNAL MODULE: ./lib/untyped/src/core/fix/certain-edits.js
var certain_edits = __webpack_require__(58101);
// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 21 modules
var rules = __webpack_require__(18969);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/text/fingerprint.js
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;
function hashText(text) {
	let hash = OFFSET;
	for (let at = 0; at < text.length; at++)
		hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
	return hash.toString(16).padStart(16, '0');
}
function openFingerprints() {
	const seen = new Map();
	return (parts) => {
		const hash = hashText(JSON.stringify(parts));
		const occurrence = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, occurrence);
		return `${hash}:${occurrence}`;
	};
}
function listLastingParts({ rule, file, image, written, role, }) {
	return [rule, file, image ?? written, role];
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/sarif.js






const MAX_RESULTS = 25_000;
const MAX_MESSAGE = 1000;
function* toSarif(report, context) {
	const findEdit = (0,certain_edits .kW)(report.findings, context.readLine);
	const kept = chooseResults(report.findings);
	const run = {
		tool: {
			driver: {
				name: 'Base Image Gate',
				semanticVersion: context.version,
				informationUri: context.home,
				rules: rules .Iu.map((id) => toRule(id, context)),
			},
		},
		automationDetails: { id: 'base-image-gate/' },
		columnKind: 'utf16CodeUnits',
		invocations: [toInvocation(report, report.findings.length - kept.length)],
		properties: {
			verdict: report.verdict,
			counts: report.counts,
			policy: report.policy,
			...(report.baseline === undefined ? {} : { baseline: report.baseline }),
		},
	};
	const head = (0,hostile_text .GF)(run);
	yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n${head.slice(0, -1)},"results":[`;
	const print = openFingerprints();
	let separator = '';
	for (const finding of kept) {
		const result = toResult(finding, print(listLastingParts(finding)), findEdit(finding));
		yield `${separator}\n${(0,hostile_text .GF)(result)}`;
		separator = ',';
	}
	yield '\n]}]}\n';
}
function chooseResults(findings) {
	if (findings.length <= MAX_RESULTS)
		return findings;
	const bySeverity = [0, 1, 2].flatMap((rank) => findings.filter((finding) => rankOf(finding) === rank));
	const chosen = new Set(bySeverity.slice(0, MAX_RESULTS));
	return findings.filter((finding) => chosen.has(finding));
}
function rankOf({ level, waiver, existing }) {
	if (waiver !== null || existing)
		return 2;
	return level === 'block' ? 0 : 1;
}
function toRule(id, { home }) {
	const { summary, help, level } = rules .y0[id];
	const helpUri = `${home}/blob/main/docs/rules/${id}.md`;
	return {
		id,
		name: `BaseImage${id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`,
		shortDescription: { text: `${summary}.` },
		fullDescription: { text: help },
		help: { text: `${help} ${helpUri}`, markdown: `${help} [About this rule](${helpUri})` },
		helpUri,
		defaultConfiguration: { level: level === 'block' ? 'error' : 'warning' },
		properties: {
			tags: ['security', 'supply-chain'],
			'problem.severity': level === 'block' ? 'error' : 'warning',
		},
	};
}
function toResult(finding, fingerprint, edit) {
	const { rule, level, file, image, role, existing, recorded, decidedBy } = finding;
	const suppressions = toSuppressions(finding);
	const artifactLocation = { uri: toUri(file) };
	const region = toRegion(finding);
	return {
		ruleId: rule,
		ruleIndex: rules .Iu.indexOf(rule),
		level: existing && recorded === undefined ? 'note' : level === 'block' ? 'error' : 'warning',
		message: { text: describe(finding) },
		locations: [{ physicalLocation: { artifactLocation, region } }],
		...(finding.builtBy === undefined ? {} : { relatedLocations: toRelated(finding, finding.builtBy) }),
		partialFingerprints: { primaryLocationLineHash: fingerprint },
		...(suppressions.length === 0 ? {} : { suppressions }),
		...(edit === null ? {} : { fixes: [toFix(finding, edit)] }),
		properties: { image, role, existing, decidedBy },
	};
}
function toFix({ file, fix }, { place, text }) {
	const replacement = { deletedRegion: toRegion(place), insertedContent: { text } };
	return {
		...(fix === null ? {} : { description: { text: toMessage((0,message_text .ZT)((0,message_text .wr)(fix))) } }),
		artifactChanges: [{ artifactLocation: { uri: toUri(file) }, replacements: [replacement] }],
	};
}
function toSuppressions({ waiver, recorded }) {
	const accept = (kind, why) => [
		{ kind, status: 'accepted', justification: toMessage(why) },
	];
	if (waiver !== null)
		return accept(waiver.key === 'inline' ? 'inSource' : 'external', `${(0,message_text .ol)(waiver.owner)} until ${(0,message_text .ol)(waiver.expires)}: ${(0,message_text .ol)(waiver.reason)}`);
	if (recorded === undefined)
		return [];
	return accept('external', `Recorded in the baseline: ${recorded.file}, line ${recorded.line}`);
}
function toRelated({ file }, { name, places }) {
	const named = new Set([file]);
	const others = places.filter((place) => !named.has(place.file) && named.add(place.file));
	const relation = places[0]?.file === file ? 'Read together with' : 'Built by';
	return others.map((place, index) => ({
		id: index + 1,
		message: { text: toMessage(`${relation} ${(0,message_text .ol)(name)}`) },
		physicalLocation: { artifactLocation: { uri: toUri(place.file) }, region: toRegion(place) },
	}));
}
function describe(finding) {
	const { fix } = finding;
	const message = (0,message_text .ZT)((0,message_text .bD)(finding));
	const text = fix === null ? message : `${message} ${(0,message_text .ZT)((0,message_text .wr)(fix))}.`;
	return toMessage(text.replace(/\.\.$/, '.'));
}
function toMessage(text) {
	return (0,hostile_text .IN)((0,hostile_text .Ul)(text).replaceAll('](', '] ('), MAX_MESSAGE);
}
function toRegion({ line, column, endLine, endColumn }) {
	const startLine = Math.max(1, line);
	const startColumn = Math.max(1, column);
	return { startLine, startColumn, endLine: Math.max(startLine, endLine), endColumn: Math.max(1, endColumn) };
}
function toUri(path) {
	const encoded = path
		.split('/')
		.map((segment) => encodeURIComponent((0,hostile_text .lH)(segment)))
		.join('/');
	return path.startsWith('/') ? `file://${encoded}` : encoded;
}
function toInvocation({ problems, verdict }, omitted) {
	const notes = problems.map(toNotification);
	if (omitted > 0)
		notes.push({
			level: 'warning',
			message: {
				text: `${(0,terminal_style .pq)(omitted, 'finding')} of the lowest severity left out: GitHub accepts ${MAX_RESULTS} from one run.`,
			},
		});
	return { executionSuccessful: verdict !== 'error', toolExecutionNotifications: notes };
}
function toNotification(problem) {
	const { level, file, line, column } = problem;
	const text = { text: toMessage((0,message_text .ZT)((0,message_text .bD)(problem))) };
	if (file === '')
		return { level, message: text };
	const region = line > 0 ? { region: { startLine: line, startColumn: Math.max(1, column) } } : {};
	return {
		level,
		message: text,
		locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) }, ...region } }],
	};
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


  })

};
;