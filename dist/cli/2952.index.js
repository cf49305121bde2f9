"use strict";
exports.id = 2952;
exports.ids = [2952];
exports.modules = {

  2952:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (  runExplain)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-permission.js
var baseline_permission = __webpack_require__(86482);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/bundled-table.js + 1 modules
var bundled_table = __webpack_require__(61005);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/explain.js + 2 modules
var explain = __webpack_require__(2077);
// EXTERNAL MODULE: ./lib/untyped/src/evidence.js + 1 modules
var src_evidence = __webpack_require__(82741);
// EXTERNAL MODULE: ./lib/untyped/src/given-scans.js
var given_scans = __webpack_require__(58297);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/json.js
var json = __webpack_require__(71046);
// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 21 modules
var rules = __webpack_require__(18969);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-page.js
var terminal_page = __webpack_require__(93335);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/terminal/terminal-explanation.js




const STEP_INDENT = 15;
const TEXT_INDENT = 8;
const LABELS = { 'end-of-life': 'end of life' };
function renderExplanation(explanation, source, paper) {
	const { style } = paper;
	const { findings, steps } = explanation;
	return [
		...(0,terminal_page .D)(writeSummary(explanation.summary), 0, paper).map(style.bold),
		'',
		...steps.flatMap((step) => renderStep(step, source, paper)),
		'',
		...(findings.length === 0
			? [style.green('\u2714 nothing to report')]
			: findings.map((finding) => renderFound(finding, source, paper))),
		'',
	].join('\n');
}
function writeSummary(summary) {
	return (0,hostile_text .ix)((0,hostile_text .Ul)(summary)).replace(/^\s*::/, ': :');
}
function renderUnread({ findings, steps }, source, paper) {
	const places = [...new Set(findings.map(({ file, line }) => `${(0,message_text .Jf)(file)}:${line}`))].join(', ');
	return [
		paper.style.bold(`${places}: ${findings.every(rules .rz) ? 'no image is named here' : 'cannot tell which image is pulled'}`),
		'',
		...steps.flatMap((step) => renderStep(step, source, paper)),
		'',
		...findings.map((finding) => renderFound(finding, source, paper)),
		'',
	].join('\n');
}
function renderStep({ step, result, decidedBy, at }, source, paper) {
	const { style } = paper;
	const where = at !== null ? `${(0,message_text .Jf)(at.file)}:${at.line}` : describeDecision(decidedBy, source);
	const text = (0,message_text .ZT)(result);
	const paint = step === 'verdict' ? style.bold : (line) => line;
	const label = `  ${style.dim((LABELS[step] ?? step).padEnd(STEP_INDENT - 4))}  `;
	const [first = '', ...others] = (0,terminal_page .D)(where === '' ? text : `${text} \u00b7 ${where}`, STEP_INDENT, paper);
	return [`${label}${paint(first)}`, ...others.map((line) => `${' '.repeat(STEP_INDENT)}${line}`)];
}
function describeDecision(decidedBy, source) {
	if (decidedBy === null)
		return '';
	const { key, line, file } = decidedBy;
	if (key === 'default')
		return 'by default';
	const place = line === 0 ? '' : `, ${file === undefined || file === source ? '' : `${(0,message_text .Jf)(file)} `}line ${line}`;
	return `${(0,hostile_text .Ul)(key)}${place}`;
}
function renderFound(finding, source, paper) {
	const { rule, level, fix, waiver, decidedBy, existing } = finding;
	const { style } = paper;
	const paint = level === 'block' ? style.red : style.yellow;
	const mark = waiver !== null
		? style.dim('\u25cb waived')
		: existing === true
			? style.dim('\u25cb known')
			: paint(level === 'block' ? '\u2716 block' : '\u25b2 warn ');
	const message = (0,terminal_page .D)(`${rule}  ${(0,message_text .ZT)((0,message_text .bD)(finding))}`, TEXT_INDENT, paper);
	const [first = '', ...others] = message;
	return [
		indent(`${mark} `, [`${style.bold(rule)}${first.slice(rule.length)}`, ...others], TEXT_INDENT),
		...(fix === null
			? []
			: [
				indent(`${' '.repeat(TEXT_INDENT)}${style.green('fix')}  `, (0,terminal_page .D)((0,message_text .ZT)((0,message_text .wr)(fix)), TEXT_INDENT + 5, paper), TEXT_INDENT + 5),
			]),
		...(decidedBy === null || decidedBy.line === 0
			? []
			: [style.dim(`${' '.repeat(TEXT_INDENT)}policy: ${describeDecision(decidedBy, source)}`)]),
	].join('\n');
}
function indent(label, lines, width) {
	return `${label}${lines.join(`\n${' '.repeat(width)}`)}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/checkout.js + 2 modules
var checkout = __webpack_require__(99402);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(9914);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/output.js + 1 modules
var output = __webpack_require__(15513);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/standard-streams.js
var standard_streams = __webpack_require__(26297);
// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/uses/exact-place.js
var exact_place = __webpack_require__(71798);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/rule-origin.js
var rule_origin = __webpack_require__(5872);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/explanation/step.js
var step = __webpack_require__(95353);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/explanation/argument-steps.js




function listWrittenSteps({ policy, file, use, trace, inline }) {
	const text = trace?.text ?? use.written;
	const line = Math.max(1, (0,exact_place .I)(use).line);
	const moveLine = (at) => inline?.lines[at - 1]?.line ?? at;
	return [
		(0,step .C)('written', (0,message .hD)(text), null, { file, line }),
		...(trace?.arguments ?? []).map((argument) => toArgumentStep(policy, file, argument, moveLine)),
		...(text === use.written ? [] : [(0,step .C)('expanded', (0,message .hD)(use.written))]),
		...listContextSteps(use),
	];
}
function toArgumentStep(policy, file, { name, value, source }, moveLine) {
	const is = value === null
		? (0,message .cv) `${name} has no value`
		: (0,message .cv) `${name} is ${value === '' ? (0,message .ZV)('empty') : (0,message .hD)(value)}`;
	switch (source.kind) {
		case 'default':
			return (0,step .C)('argument', (0,message .cv) `${is}, its default`, null, { file, line: moveLine(source.line) });
		case 'given':
			return (0,step .C)('argument', (0,message .cv) `${is}, given to the build`);
		case 'settings':
			return (0,step .C)('argument', is, findSettings(policy));
		case 'predefined':
			return (0,step .C)('argument', (0,message .cv) `${is}, set by BuildKit`);
		case 'unset':
			return (0,step .C)('argument', is);
		case 'undeclared':
			return (0,step .C)('argument', (0,message .cv) `${name} is empty, because no ARG before the first FROM declares it`);
		case 'build': {
			const { build } = source;
			if ('args' in build)
				return toBuildStep(name, value, build);
			const decidedBy = { key: build.name, line: build.line };
			const isOwn = build.file === policy.place.file;
			return (0,step .C)('argument', is, isOwn ? decidedBy : { ...decidedBy, file: build.file });
		}
	}
}
function toBuildStep(name, value, build) {
	const { file, line } = build.places?.get(`args.${name}`) ?? build;
	const reason = build.reasons?.get(`args.${name}`) ?? build.reasons?.get('args') ?? build.problem ?? 'unknown';
	const result = value === null
		? (0,message .cv) `${name} is not known in the build ${build.name}: ${reason}`
		: (0,message .cv) `${name} is ${value === '' ? (0,message .ZV)('empty') : (0,message .hD)(value)}, from the build ${build.name}`;
	return (0,step .C)('argument', result, null, { file, line });
}
function findSettings(policy) {
	return { ...(0,rule_origin .y)(policy, policy.place), key: 'settings.args', line: 0 };
}
function listContextSteps({ replacedBy, claim }) {
	if (replacedBy !== null) {
		const result = replacedBy.image === null
			? (0,message .cv) `the context ${replacedBy.context} replaces it, and is not an image`
			: (0,message .cv) `the context ${replacedBy.context} replaces it by ${replacedBy.image}`;
		return [(0,step .C)('context', result)];
	}
	if (claim === undefined)
		return [];
	const { build, context } = claim;
	const result = (0,message .cv) `the build ${build.name} replaces it by the context ${context}, which counts only if the policy says so`;
	return [(0,step .C)('context', result, null, { file: build.file, line: build.line })];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/judged/inline-places.js
var inline_places = __webpack_require__(63107);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/read-dockerfile.js + 11 modules
var read_dockerfile = __webpack_require__(87748);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/build-progress.js + 5 modules
var build_progress = __webpack_require__(29087);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/open-file.js + 3 modules
var open_file = __webpack_require__(94349);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/predefined-arguments.js
var predefined_arguments = __webpack_require__(41258);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/variant-plan.js + 2 modules
var variant_plan = __webpack_require__(33857);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/variants/argument-trace.js








const MAX_READINGS = 200;
function openTracer(bytes, options) {
	const buildArgs = new Map([...options.buildArgs].map(([name, value]) => [(0,byte_string .wx)(name), (0,byte_string .wx)(value)]));
	const source = (0,open_file .T)((0,byte_string .pv)(bytes), { buildArgs });
	const { text } = source;
	if (text instanceof refusal .P_)
		return { trace: () => null };
	const lines = (0,byte_string .g7)(source.file).split('\n');
	const readings = new Map();
	const listReadings = (build) => {
		const list = readings.get(build) ?? keepItems(readTraced(source, text, options, build));
		readings.set(build, list);
		return list();
	};
	return {
		trace(pick, first = null) {
			const others = options.builds.filter((build) => build !== first);
			let left = MAX_READINGS;
			for (const build of first === null ? [null, ...others] : [first, null, ...others]) {
				for (const traced of listReadings(build)) {
					if (left-- <= 0)
						return null;
					const use = pick(traced.reading);
					if (use !== null)
						return describeUse(use, lines, text, traced);
				}
			}
			return null;
		},
	};
}
function* readTraced(source, text, options, build) {
	const plan = new variant_plan .H(text, options, build, null);
	for (let learned = true; learned;) {
		learned = false;
		for (const variant of plan.combine(plan.count <= MAX_READINGS ? 'all' : 'singly')) {
			const read = (0,build_progress .lT)(text, variant.input);
			learned = plan.learn(read) || learned;
			yield { read, reading: (0,read_dockerfile .SY)(source, variant.input, read), variant, build, options };
			if (learned)
				break;
		}
	}
}
function keepItems(items) {
	const kept = [];
	return function* () {
		for (let at = 0;; at++) {
			if (at === kept.length) {
				const next = items.next();
				if (next.done === true)
					return;
				kept.push(next.value);
			}
			yield kept[at];
		}
	};
}
function describeUse(use, lines, text, traced) {
	const written = readPlace(lines, use);
	const found = new Map();
	const waiting = use.via === 'from' ? listNames(written) : [];
	for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
		if (found.has(name))
			continue;
		const argument = traceArgument(name, text, traced);
		found.set(name, argument);
		if (argument.source.kind === 'default')
			waiting.push(...listNames(findDefault(name, text)?.value ?? ''));
	}
	return { text: written, arguments: [...found.values()] };
}
function readPlace(lines, use) {
	const { line, column, endLine, endColumn } = (0,exact_place .I)(use);
	const first = lines[line - 1]?.replace(/\r$/, '') ?? '';
	const start = line === 1 && first.startsWith('\ufeff') ? first.slice(1) : first;
	return start.slice(column - 1, endLine === line ? endColumn - 1 : undefined);
}
function listNames(text) {
	return [...text.matchAll(/\$\{?([A-Za-z_][A-Za-z0-9_]*)/g)].map(([, name = '']) => name);
}
function traceArgument(name, text, { read, variant, build, options }) {
	const key = (0,byte_string .wx)(name);
	const declared = text.instructions.globalArgs.filter(({ pairs }) => pairs.some((pair) => pair.key === key));
	const declaredIn = declared.at(-1)?.node.line ?? null;
	const { buildArgs, unknownArgs } = variant.input;
	const current = unknownArgs.has(key) ? undefined : read.args?.get(key);
	const value = current === undefined ? null : (0,byte_string .g7)(current);
	const describe = (source) => ({
		name,
		value,
		declaredIn,
		source,
	});
	if (declaredIn === null)
		return predefined_arguments .g.includes(key)
			? describe({ kind: 'predefined' })
			: { ...describe({ kind: 'undeclared' }), value: null };
	const given = buildArgs.get(key);
	if (given !== undefined || unknownArgs.has(key))
		return describe(findGiver(name, (0,byte_string .g7)(given ?? ''), build, options));
	const line = findDefault(name, text)?.line;
	return line === undefined
		? { ...describe({ kind: 'unset' }), value: null }
		: describe({ kind: 'default', line });
}
function findDefault(name, text) {
	const key = (0,byte_string .wx)(name);
	const found = text.instructions.globalArgs.flatMap(({ node, pairs }) => pairs.flatMap((pair) => pair.key === key && pair.value !== null ? [{ value: (0,byte_string .g7)(pair.value), line: node.line }] : []));
	return found.at(-1) ?? null;
}
function findGiver(name, value, build, { args, builds, buildArgs }) {
	if (buildArgs.has(name))
		return { kind: 'given' };
	const isUnknown = build?.unknownArgs.includes(name) === true || build?.hasUnknownArgs === true;
	if (build !== null && (build.args.has(name) || isUnknown))
		return { kind: 'build', build };
	const told = args.get(name)?.find((each) => each.value === value);
	if (told !== undefined)
		return told.origin === null ? { kind: 'settings' } : { kind: 'build', build: told.origin };
	const other = builds.find((each) => each.args.get(name) === value);
	return other === undefined ? { kind: 'settings' } : { kind: 'build', build: other };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/build-plan.js
var build_plan = __webpack_require__(88405);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/explanation/asked-use.js



const listUses = ({ images, openBases = [] }) => [
	...images,
	...openBases,
];
function openTracing({ policy }) {
	const tracers = new Map();
	return (asked) => {
		const { file } = asked;
		const trace = tracers.get(file) ?? openFileTracing(policy, file);
		tracers.set(file, trace);
		return trace(asked);
	};
}
function openFileTracing(policy, file) {
	const { reading, bytes, builds, given = build_plan .Yf, inline } = file;
	if (bytes === null)
		return () => null;
	const tracer = openTracer(bytes, (0,build_plan .zu)(policy, given, reading.file, builds));
	const move = inline === undefined ? (found) => found : (0,inline_places ._)(inline).moveReading;
	const moved = new Map();
	const listMoved = (found) => {
		const uses = moved.get(found) ?? listUses(move(found));
		moved.set(found, uses);
		return uses;
	};
	return ({ use, build }) => {
		const needed = build ??
			builds.find(({ line, name, file: own }) => use.build?.file === own && use.build.line === line && use.build.name === name);
		const pick = (found) => {
			const index = listMoved(found).findIndex((other) => isSame(other, use));
			return listUses(found)[index] ?? null;
		};
		return tracer.trace(pick, needed ?? null);
	};
}
function isSame(one, other) {
	if (one.line !== other.line || one.column !== other.column || one.via !== other.via)
		return false;
	return other.image === null || one.written === other.written;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/judge/explanation/found-in-text.js
var found_in_text = __webpack_require__(41467);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/judged-image.js
var judged_image = __webpack_require__(89530);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/explanation/verdict-steps.js
var verdict_steps = __webpack_require__(23352);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/explanation/unread-line.js






function listUnreadSteps({ policy }, files, findings, { file, line }) {
	const at = { file, line };
	const read = files.filter(({ reading }) => reading.file === file);
	const problems = read.flatMap(({ reading: { problem, otherProblems = [] } }) => problem === null ? [] : [problem, ...otherProblems]);
	const missing = problems.flatMap((problem) => (problem.line === line ? problem.unresolved : []));
	return [
		...read.flatMap((each) => readLine(each, line)).map((text) => (0,step .C)('written', (0,message .hD)(text), null, at)),
		...[...new Set(missing)].map((name) => (0,step .C)('argument', (0,message .cv) `${name} has no value`)),
		...(findings.every(rules .rz) ? [] : [(0,step .C)('image', 'cannot tell which image is pulled')]),
		...(0,verdict_steps .n)(policy, findings, (0,judged_image .ZP)(policy, { path: file, names: null, role: null })),
	];
}
function readLine({ bytes, inline }, line) {
	if (bytes === null || inline !== undefined)
		return [];
	const text = (0,byte_string .g7)((0,byte_string .pv)(bytes)).split('\n')[line - 1]?.trim() ?? '';
	return text === '' ? [] : [text];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/explanation/explain-place.js






function explainPlace(judge, files, findings, place) {
	const written = files
		.filter(({ reading }) => reading.file === place.file)
		.flatMap((file) => listUses(file.reading).map((use) => ({ file, use, build: null })));
	const inLine = written.filter(({ use }) => isInLine(use, place));
	const inColumn = inLine.filter(({ use }) => isInColumn(use, place));
	const here = inColumn.length > 0 ? inColumn : inLine;
	const trace = openTracing(judge);
	const asked = here.length > 0 ? here : findReached(trace, written, files, place);
	const references = asked.flatMap((each) => explainUse(judge, trace, each, findings));
	const others = findings.filter(({ file, line, column, role }) => file === place.file &&
		line === place.line &&
		(role === null || !inLine.some(({ use }) => use.line === line && use.column === column)));
	const isNothing = references.length === 0 && others.length === 0;
	return {
		references,
		findings: others.map(exact_place .I),
		steps: others.length === 0 ? [] : listUnreadSteps(judge, files, others, place),
		nearest: isNothing ? findNearest(written, files, findings, place) : [],
	};
}
function isInLine({ line, endLine }, asked) {
	return asked.line >= Math.max(1, line) && asked.line <= Math.max(1, endLine);
}
function isInColumn(place, asked) {
	const { line, endLine, column, endColumn } = (0,exact_place .I)(place);
	if (asked.column === null || line !== endLine || Math.max(1, line) !== asked.line)
		return true;
	return asked.column >= column && asked.column < endColumn;
}
function findReached(trace, written, files, place) {
	const declared = written.filter((placed) => trace(placed)?.arguments.some(({ declaredIn }) => {
		const { inline } = placed.file;
		return declaredIn !== null && (inline?.lines[declaredIn - 1]?.line ?? declaredIn) === place.line;
	}));
	return declared.length > 0 ? declared : files.flatMap((file) => findBuilt(trace, file, place));
}
function findBuilt(trace, file, { file: path, line }) {
	return file.builds.flatMap((build) => {
		const keys = [...(build.places ?? [])].flatMap(([key, at]) => at.file === path && line >= at.line && line <= at.endLine ? [key] : []);
		const isWhole = keys.some((key) => !/^(?:args|contexts)\./.test(key));
		if (keys.length === 0 && !(build.file === path && build.line === line))
			return [];
		const named = listUses(file.reading).filter((use) => isBuiltBy(use, build));
		const uses = named.map((use) => ({ file, use, build }));
		if (isWhole || keys.length === 0)
			return uses;
		return uses.filter(({ use }) => {
			const context = use.replacedBy?.context ?? use.claim?.context ?? '';
			if (keys.includes(`contexts.${context}`))
				return true;
			const names = trace({ file, use, build })?.arguments.map(({ name }) => name) ?? [];
			return names.some((name) => keys.includes(`args.${name}`));
		});
	});
}
function isBuiltBy({ builds = [], build: needed }, { file, line, name }) {
	const all = needed === undefined ? builds : [needed, ...builds];
	return all.some((build) => build.file === file && build.line === line && build.name === name);
}
function explainUse(judge, trace, placed, findings) {
	const { file, use } = placed;
	const { reference, image } = use.replacedBy ?? use;
	const path = file.reading.file;
	const before = listWrittenSteps({
		policy: judge.policy,
		file: path,
		use,
		trace: trace(placed),
		inline: file.inline,
	});
	const reported = findings.filter((finding) => finding.file === path &&
		finding.line === use.line &&
		finding.column === use.column &&
		finding.role !== null &&
		finding.written === use.written &&
		finding.image === image);
	const explained = listRoles(use).map((role) => {
		const place = { role, path };
		if (reference === null || image === null)
			return (0,explain .t8)(judge, use.written, place, reported, before, describeLack(use));
		const found = findInRole(judge, reference, use.written, place, reported);
		return (0,explain .Zu)(judge, reference, use.written, place, found, before);
	});
	const told = new Set();
	return explained.flatMap((one) => {
		const key = JSON.stringify(one.findings.map(({ rule, level, waiver, existing }) => [rule, level, waiver, existing]));
		if (told.has(key))
			return [];
		told.add(key);
		const { line, column } = (0,exact_place .I)(use);
		return [{ ...one, file: path, line: Math.max(1, line), column, via: use.via }];
	});
}
function findInRole(judge, reference, written, place, reported) {
	const own = reported.filter(({ role }) => role === place.role);
	const others = reported.filter(({ role }) => role !== place.role);
	if (others.length === 0)
		return own;
	const shared = (0,found_in_text .k)(judge, reference, written, place, null).flatMap(({ rule, message }) => {
		if (own.some((finding) => finding.rule === rule))
			return [];
		return others.find((finding) => finding.rule === rule && finding.message.startsWith(message)) ?? [];
	});
	return [...own, ...shared];
}
function describeLack({ replacedBy, invalid, unresolved, unknown }) {
	if (replacedBy !== null)
		return 'nothing is pulled';
	const isKnown = unresolved.length === 0 && unknown === undefined;
	return isKnown && invalid !== null ? 'is not the name of an image' : 'cannot tell which image is pulled';
}
const listRoles = ({ role, ownRole, alsoAs = [] }) => [
	...new Set([role, ...(ownRole === undefined ? [] : [ownRole]), ...alsoAs]),
];
function findNearest(written, files, findings, { file, line }) {
	const texts = new Map(written.map(({ use }) => [Math.max(1, use.line), use.written]));
	for (const { builds } of files)
		for (const build of builds)
			if (build.file === file && !texts.has(build.line))
				texts.set(build.line, build.name);
	for (const finding of findings)
		if (finding.file === file && finding.role === null && !texts.has(finding.line))
			texts.set(finding.line, finding.rule);
	const lines = [...texts.keys()].sort((one, other) => one - other);
	const near = [lines.findLast((each) => each <= line), lines.find((each) => each > line)];
	return near.flatMap((each) => (each === undefined ? [] : [{ line: each, written: texts.get(each) ?? '' }]));
}

// EXTERNAL MODULE: ./lib/untyped/src/io/disk/workspace.js + 4 modules
var workspace = __webpack_require__(17071);
// EXTERNAL MODULE: ./lib/untyped/src/cli/loaded-policy.js
var loaded_policy = __webpack_require__(18976);
// EXTERNAL MODULE: ./lib/untyped/src/cli/baseline/found-baseline.js + 2 modules
var found_baseline = __webpack_require__(45622);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/explain/explained-policy.js


async function openExplainedPolicy(checkout, { options }, today) {
	const loaded = await (0,loaded_policy .tX)(checkout, {
		policy: options.get('policy')?.at(-1) ?? null,
		base: null,
		today,
		offline: options.has('offline'),
	});
	if ('failure' in loaded)
		return loaded;
	const baseline = await (0,found_baseline .E)(checkout, loaded.value);
	return 'failure' in baseline ? baseline : { value: { loaded: loaded.value, baseline: baseline.value } };
}

// EXTERNAL MODULE: ./lib/untyped/src/content-hash.js
var content_hash = __webpack_require__(49039);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/judged/gate-files.js
var gate_files = __webpack_require__(40238);
// EXTERNAL MODULE: ./lib/untyped/src/gate.js + 27 modules
var src_gate = __webpack_require__(9763);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/chosen-files.js + 22 modules
var chosen_files = __webpack_require__(51140);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/dockerfile-reader.js
var dockerfile_reader = __webpack_require__(62784);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/run-options.js + 2 modules
var run_options = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/progress.js
var output_progress = __webpack_require__(1839);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/explain/read-around.js











async function readAround(checkout, loaded, baseline, path, { today, lookUp, scans }) {
	const typed = { command: 'check', operands: [], options: new Map() };
	const options = (0,run_options .u8)(typed, {}, () => today);
	if ('failure' in options)
		return options;
	const { policy } = loaded;
	const chosen = await (0,chosen_files .P)(checkout, policy, options.value);
	if ('failure' in chosen)
		return chosen;
	return (0,src_evidence .hs)(policy, lookUp, (evidence) => judgeOnce(checkout, loaded, baseline, path, { chosen: chosen.value, run: options.value, evidence }), scans);
}
async function judgeOnce(checkout, { policy, chain }, baseline, path, { chosen, run, evidence }) {
	const files = [];
	let last = null;
	const gate = (0,src_gate .G)({
		policy,
		source: chain.source,
		today: run.today,
		endOfLife: bundled_table .D,
		evidence,
		build: run.build,
		scope: 'all',
		failOn: 'block',
		keepFiles: false,
		wholeTree: false,
		hash: content_hash .s,
		onFile: (file) => {
			last = file;
		},
	});
	const judge = (file) => {
		gate.judge(file);
		if (last === null)
			return;
		const { head, builds = [], inline } = file;
		files.push({ reading: last, bytes: head.bytes ?? null, builds, inline });
	};
	gate.noteBuilt(chosen.builds.judged.built);
	const failure = await judgeAround(checkout, chosen, path, judge);
	if (failure !== null)
		return (0,result .bE)(`A file could not be read from git: ${failure}`);
	const { judged, repository } = chosen.builds;
	for (const file of judged.files) {
		if (file.file !== path)
			continue;
		last = null;
		gate.judgeBuildFile(file);
		files.push({ reading: { file: path, ...file.reading }, bytes: null, builds: [] });
	}
	const isBuildFile = repository.found.builds.some(({ file }) => file === path);
	return {
		value: {
			files,
			report: gate.finish([], baseline.run),
			isKnown: isBuildFile || files.some(({ reading }) => reading.file === path),
			policyProblems: gate.policyProblems,
			evidence,
			ran: repository.found.runImages.flatMap(({ place, image }) => place.file === path ? [{ line: place.line, image }] : []),
		},
	};
}
async function judgeAround({ workspace }, { toRead, convert, search, builds: { judged } }, path, judge) {
	const wanted = toRead.filter(({ file }) => file.path === path || (judged.named.get(file.path) ?? []).some((build) => speaks(build, path)));
	const progress = (0,output_progress .m)((0,standard_streams .KD)('error'), process.env);
	const failure = await (0,dockerfile_reader .Q2)(workspace, { toRead: wanted, convert }, false, progress, (file) => judge((0,gate_files .p)(file, judged)));
	if (failure !== null)
		return failure;
	for (const file of (0,gate_files .n)(judged))
		if (file.head.path === path)
			judge(file);
	for (const { path: lost, reason } of [...search.unreadable, ...judged.lost])
		if (lost === path)
			judge({ head: { path, unreadable: reason }, base: null });
	return null;
}
function speaks({ file, places = new Map(), sources = [] }, path) {
	return file === path || sources.includes(path) || [...places.values()].some((place) => place.file === path);
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/explain/explained-place.js


















async function explainTypedPlace(checkout, place, line, today) {
	const { options } = line;
	const target = (0,workspace .FB)(checkout.workspace, checkout.folder, place.path);
	if (target.kind !== 'file')
		return null;
	const opened = await openExplainedPolicy(checkout, line, today);
	if ('failure' in opened)
		return opened;
	const { loaded, baseline } = opened.value;
	const given = await (0,given_scans .W)(options.get('scan-report') ?? []);
	if ('error' in given)
		return (0,result .yK)(`--scan-report: ${given.error}`);
	const asked = { file: target.file.path, line: place.line, column: place.column };
	const around = await readAround(checkout, loaded, baseline, asked.file, {
		today,
		lookUp: options.has('offline') ? null : (0,src_evidence .cs)(process.env),
		scans: given.scans,
	});
	if ('failure' in around)
		return around;
	const { files, report, isKnown, policyProblems, ran, evidence } = around.value;
	if (policyProblems.length > 0)
		return (0,loaded_policy .Pc)(loaded.chain, [...loaded.problems, ...policyProblems]);
	if (!isKnown) {
		const isImage = !('error' in (0,reference .F2)(place.text)) && !/\.[a-z]+$/i.test(place.path);
		if (isImage)
			return null;
		return (0,result .yK)(`${place.path} is not judged: it is not a Dockerfile by the policy's settings, and not a build file that the gate reads`);
	}
	const judge = { policy: loaded.policy, today, endOfLife: bundled_table .D, evidence };
	const explained = explainPlace(judge, files, report.findings, asked);
	if (explained.references.length === 0 && explained.findings.length === 0) {
		const run = ran.find(({ line }) => line === asked.line);
		return (0,result .AL)(run === undefined
			? describeNothing(explained, asked)
			: (0,message .cv) `${place.text} only runs ${run.image}, and builds nothing on it: that is judged only with settings.run-images: true in the policy`);
	}
	const format = (options.get('format')?.at(-1) ?? 'terminal');
	const written = (0,output .Rx)(render(explained, asked, loaded, format), null);
	if ('failure' in written)
		return written;
	const verdicts = [...explained.references.map(({ verdict }) => verdict), (0,verdict_steps .v)(explained.findings)];
	return { value: verdicts.includes('blocked') ? 1 : 0 };
}
function render(explained, asked, { chain }, format) {
	if (format === 'json')
		return [(0,json .tg)(explained, asked, chain.source)];
	const paper = {
		style: (0,terminal_style .EG)((0,terminal_setting .E)((0,standard_streams .KD)('output'), process.env)),
		width: (0,terminal_setting .K)((0,standard_streams .KD)('output')),
	};
	const { source } = chain.source;
	const parts = [
		...explained.references.map((reference) => renderExplanation(reference, source, paper)),
		...(explained.findings.length === 0 ? [] : [renderUnread(explained, source, paper)]),
	];
	return [parts.join('\n')];
}
function describeNothing({ nearest }, { file, line }) {
	if (nearest.length === 0)
		return (0,message .cv) `${file} does not name any image`;
	const places = nearest.map((each) => (0,message .cv) `${`${file}:${each.line}`} (${each.written})`);
	const are = (0,message .ZV)(nearest.length === 1 ? 'the closest is' : 'the closest are');
	return (0,message .cv) `there is no image in line ${line} of ${file}; ${are} ${(0,message .hw)(places, ' and ')}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/explain/typed-place.js

const PLACE = /^(.+?):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/s;
function findTypedPlace(text) {
	const [, path = '', line = '', column] = PLACE.exec(text) ?? [];
	if (path === '' || !isFile(path))
		return null;
	return { text, path, line: Number(line), column: column === undefined ? null : Number(column) };
}
function isPlaceLike(text) {
	return PLACE.test(text) && /[A-Z\\]/.test(text);
}
function isFile(path) {
	try {
		return (0,external_node_fs_.statSync)(path).isFile();
	}
	catch {
		return false;
	}
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/explain/explain.js
















async function runExplain(line, today) {
	const { operands, options } = line;
	const [typed = ''] = operands;
	const place = findTypedPlace(typed);
	if (place !== null) {
		const told = ['role', 'path'].find((name) => options.has(name));
		if (told !== undefined)
			return (0,result .yK)(`--${told} is for a reference by itself, and ${typed} says it: leave out --${told}`);
		const explained = await (0,checkout .Y)(null, [place.path], (checkout) => explainTypedPlace(checkout, place, line, today));
		if (explained !== null)
			return explained;
	}
	return (0,checkout .Y)(null, null, (checkout) => runOnReference(checkout, line, today));
}
async function runOnReference(checkout, line, today) {
	const { operands, options } = line;
	const opened = await openExplainedPolicy(checkout, line, today);
	if ('failure' in opened)
		return opened;
	const { loaded, baseline } = opened.value;
	const { policy, chain } = loaded;
	const [reference = ''] = operands;
	const given = await (0,given_scans .W)(options.get('scan-report') ?? []);
	if ('error' in given)
		return (0,result .yK)(`--scan-report: ${given.error}`);
	const lookUp = options.has('offline') ? null : (0,src_evidence .cs)(process.env);
	const explanation = await (0,src_evidence .hs)(policy, lookUp, async (evidence) => (0,explain .fL)(policy, reference, {
		role: (options.get('role')?.at(-1) ?? 'final'),
		path: options.get('path')?.at(-1) ?? 'Dockerfile',
		today,
		endOfLife: bundled_table .D,
		evidence,
		baseline: findApplying(baseline.found?.baseline ?? null, loaded, today),
	}), given.scans);
	if (explanation.invalid !== null)
		return (0,result .yK)(isPlaceLike(reference)
			? `there is no file "${reference.replace(/(?::\d+)+$/, '')}" here, and "${reference}" is not an image reference: ${explanation.invalid}`
			: `"${reference}" is not an image reference: ${explanation.invalid}`);
	const render = {
		json: () => (0,json .TN)(explanation, chain.source),
		terminal: () => renderExplanation(explanation, chain.source.source, {
			style: (0,terminal_style .EG)((0,terminal_setting .E)((0,standard_streams .KD)('output'), process.env)),
			width: (0,terminal_setting .K)((0,standard_streams .KD)('output')),
		}),
	};
	const format = (options.get('format')?.at(-1) ?? 'terminal');
	const written = (0,output .Rx)([render[format]()], null);
	return 'failure' in written ? written : { value: explanation.verdict === 'blocked' ? 1 : 0 };
}
function findApplying(baseline, { policy, isOwn }, today) {
	if (baseline === null || (0,baseline_permission .W)(policy, isOwn) !== null)
		return null;
	return baseline.expires !== null && baseline.expires < today ? null : baseline;
}


  }),

  71046:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	BW: () => (  renderFileJson),
	EB: () => (  toImagesJson),
	Hh: () => (  toUniqueJson),
	TN: () => (  toExplanationJson),
	sn: () => (  toReportJson),
	tg: () => (  toPlaceJson)
  });
  var _core_dockerfile_uses_exact_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71798);
  var _core_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40343);
  var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34948);



const VERSION = 1;
function* toReportJson(report, files = report.files.map(renderFileJson)) {
	const { verdict, policy, counts, findings, problems, endOfLifeAsOf, baseline, skippedTemplates } = report;
	yield `{ "version": ${VERSION}, "verdict": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(verdict)},\n`;
	yield `  "policy": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(policy)},\n  "counts": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(counts)},\n`;
	yield `  "endOfLifeAsOf": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(endOfLifeAsOf)},\n`;
	if (skippedTemplates !== undefined)
		yield `  "skippedTemplates": ${skippedTemplates},\n`;
	if (baseline !== undefined)
		yield `  "baseline": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(baseline)},\n`;
	yield* toList('files', files);
	yield ',\n';
	yield* toList('findings', renderEach(orderByInstruction(findings), toFindingData));
	yield ',\n';
	yield* toList('problems', renderEach(problems, ({ foreign: _, isProminent: __, ...problem }) => problem));
	yield ' }\n';
}
function orderByInstruction(findings) {
	return findings.some(({ from }) => from !== undefined)
		? (0,_core_judge_finding_order_js__WEBPACK_IMPORTED_MODULE_0__  .Tc)(findings.map(_core_dockerfile_uses_exact_place_js__WEBPACK_IMPORTED_MODULE_2__  .$))
		: findings;
}
function* toImagesJson(files) {
	yield `{ "version": ${VERSION},\n`;
	yield* toList('files', files);
	yield ' }\n';
}
function* toUniqueJson(images, readings) {
	yield `{ "version": ${VERSION},\n`;
	yield* toList('references', renderEach(images, toUniqueData));
	yield ',\n';
	const problems = readings.flatMap(({ file, problem }) => problem === null ? [] : [{ file, ...toProblemData(problem) }]);
	yield* toList('problems', renderEach(problems, (problem) => problem));
	yield ' }\n';
}
function toUniqueData({ image, written, places, files, roles, reachable, uses }) {
	return {
		image,
		written,
		places,
		files,
		roles,
		reachable,
		uses: uses.map(({ file, use }) => ({
			file,
			...toPlaceData(use),
			written: use.written,
			via: use.via,
			role: use.role,
		})),
	};
}
function* toList(key, items) {
	yield `  ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(key)}: [`;
	let separator = '';
	for (const item of items) {
		yield `${separator}\n    ${item}`;
		separator = ',';
	}
	yield separator === '' ? ']' : '\n  ]';
}
function* renderEach(items, toData) {
	for (const item of items)
		yield (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(toData(item));
}
function toExplanationJson(explanation, policy) {
	return `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)({ version: VERSION, policy, ...toExplanationData(explanation) }, 2)}\n`;
}
function toPlaceJson({ references, findings, steps }, place, policy) {
	const data = {
		version: VERSION,
		policy,
		place,
		references: references.map(toExplanationData),
		findings: findings.map(toFindingData),
		...(findings.length === 0 ? {} : { steps: steps.map(toStepData) }),
	};
	return `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(data, 2)}\n`;
}
function toExplanationData(explanation) {
	return {
		...explanation,
		findings: explanation.findings.map(({ foreign: _, fix, ...finding }) => ({
			...finding,
			fix: toFixData(fix),
		})),
		steps: explanation.steps.map(toStepData),
	};
}
const toStepData = ({ step, result, decidedBy, at }) => ({
	step,
	result: result.text,
	decidedBy,
	at,
});
function renderFileJson(reading) {
	return (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_1__  .GF)(toFileData(reading));
}
function toFileData({ file, stages, images, openBases = [], problem }) {
	const overlaid = images.filter((use) => use.replacedBy?.stage === true);
	return {
		file,
		stages: stages.map(toStageData),
		images: images.filter((use) => use.replacedBy?.stage !== true).map(toImageData),
		...(overlaid.length === 0 ? {} : { replacedStages: overlaid.map(toImageData) }),
		...(openBases.length === 0 ? {} : { openBases: openBases.map(toImageData) }),
		problem: problem === null ? null : toProblemData(problem),
	};
}
function toProblemData({ line, message, unresolved, hint }) {
	return {
		line,
		message,
		...(unresolved.length === 0 ? {} : { unresolved }),
		...(hint === undefined ? {} : { hint: `${hint.why.text}. ${hint.advice.text}.` }),
	};
}
function toStageData({ line, name, base, reachable }) {
	return {
		line,
		name,
		image: base.kind === 'image' ? base.image : null,
		reachable,
		...(base.kind === 'stage' ? { stage: base.stage } : {}),
		...(base.kind === 'scratch' ? { scratch: true } : {}),
	};
}
function toPlaceData(place) {
	const { line, column, endLine, endColumn } = (0,_core_dockerfile_uses_exact_place_js__WEBPACK_IMPORTED_MODULE_2__  .$)(place);
	return { line: Math.max(1, line), column, endLine: Math.max(1, endLine), endColumn };
}
function toImageData(use) {
	const { image, written, via, role, stage, reachable } = use;
	return {
		image,
		written,
		...toPlaceData(use),
		via,
		role,
		stage,
		reachable,
		...(use.invalid === null ? {} : { invalid: use.invalid }),
		...(use.nearestStage === undefined ? {} : { nearestStage: use.nearestStage }),
		...(use.misplaced === undefined ? {} : { misplaced: use.misplaced }),
		...(use.copiedIn === undefined ? {} : { copiedIn: use.copiedIn }),
		...(use.unresolved.length === 0 ? {} : { unresolved: use.unresolved }),
		...(use.replacedBy === null
			? {}
			: { replacedBy: { context: use.replacedBy.context, image: use.replacedBy.image } }),
		...(use.unknown === undefined ? {} : { unknown: use.unknown }),
		...(use.builds === undefined ? {} : { builds: use.builds }),
	};
}
function toFixData(fix) {
	return fix && { description: fix.description, replacement: fix.replacement };
}
function toFindingData(finding) {
	const { rule, level, file, image, written, via, role } = finding;
	const { message, fix, waiver, decidedBy, existing, hides = [], recorded, unknown } = finding;
	return {
		rule,
		level,
		file,
		...toPlaceData(finding),
		image,
		written,
		via,
		role,
		message,
		fix: toFixData(fix),
		waiver,
		decidedBy,
		existing,
		...(recorded === undefined ? {} : { recorded }),
		...(unknown === undefined ? {} : { unknown }),
		...(hides.length === 0 ? {} : { hides }),
	};
}


  })

};
;