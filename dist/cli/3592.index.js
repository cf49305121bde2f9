"use strict";
exports.id = 3592;
exports.ids = [3592];
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

  23592:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  reporter: () => (  reporter),
  toImagesSarif: () => (  toImagesSarif)
});

// EXTERNAL MODULE: ./lib/untyped/src/reporters/groups/unique-images.js
var unique_images = __webpack_require__(71351);
// EXTERNAL MODULE: ./lib/untyped/src/core/fix/certain-edits.js
var certain_edits = __webpack_require__(58101);
// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 21 modules
var rules = __webpack_require__(18969);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/fingerprint.js
var fingerprint = __webpack_require__(12600);
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
	const print = (0,fingerprint .gT)();
	let separator = '';
	for (const finding of kept) {
		const result = toResult(finding, print((0,fingerprint .p9)(finding)), findEdit(finding));
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

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/reading-problem.js
var reading_problem = __webpack_require__(24554);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/formats/sarif.js





const reporter = {
	renderReport: (report, { program, readLine }) => toSarif(report, { ...program, readLine }),
	renderImages: toImagesSarif,
};
const SUMMARY = 'BuildKit would pull this image.';
function sarif_toRule({ home }) {
	return {
		id: 'image',
		name: 'PulledImage',
		shortDescription: { text: SUMMARY },
		fullDescription: { text: SUMMARY },
		help: { text: SUMMARY },
		helpUri: home,
		defaultConfiguration: { level: 'note' },
	};
}
function* toImagesSarif(readings, { program, tallies }) {
	const driver = {
		name: 'Base Image Gate',
		semanticVersion: program.version,
		informationUri: program.home,
		rules: [sarif_toRule(program)],
	};
	const invocation = {
		executionSuccessful: true,
		toolExecutionNotifications: readings.flatMap(sarif_toNotification),
	};
	const head = (0,hostile_text .GF)({
		tool: { driver },
		columnKind: 'utf16CodeUnits',
		invocations: [invocation],
	});
	yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n${head.slice(0, -1)},"results":[`;
	let separator = '';
	for (const { file, images } of readings)
		for (const use of images) {
			const result = {
				ruleId: 'image',
				ruleIndex: 0,
				kind: 'informational',
				level: 'none',
				message: {
					text: toMessage(`${(0,message_text .ol)(use.image ?? use.written)} (${use.role})${(0,unique_images .IF)(use, tallies)}`),
				},
				locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) }, region: toRegion(use) } }],
				properties: { image: use.image, role: use.role, via: use.via, reachable: use.reachable },
			};
			yield `${separator}\n${(0,hostile_text .GF)(result)}`;
			separator = ',';
		}
	yield '\n]}]}\n';
}
function sarif_toNotification({ file, problem }) {
	if (problem === null)
		return [];
	const physicalLocation = {
		artifactLocation: { uri: toUri(file) },
		region: { startLine: Math.max(1, problem.line) },
	};
	const text = toMessage((0,message_text .ZT)((0,reading_problem .B)(problem)));
	return [{ level: 'warning', message: { text }, locations: [{ physicalLocation }] }];
}


  }),

  12600:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	gT: () => (  openFingerprints),
	p9: () => (  listLastingParts),
	qj: () => (  hashText)
  });
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


  })

};
;