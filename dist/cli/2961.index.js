"use strict";
exports.id = 2961;
exports.ids = [2961,1138];
exports.modules = {

  2961:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runBuilds: () => (  runBuilds)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/file-choice.js
var file_choice = __webpack_require__(88387);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/sbom-generators.js
var sbom_generators = __webpack_require__(55203);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(34948);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/builds/builds-json.js


function* toBuildsJson({ builds, unnamed, missing, problems }) {
	yield '{ "version": 1,\n  "builds": [';
	let separator = '';
	for (const build of builds) {
		yield `${separator}\n    ${(0,hostile_text .GF)(toBuildData(build))}`;
		separator = ',';
	}
	yield `${separator === '' ? ']' : '\n  ]'},\n`;
	yield `  "unnamed": ${(0,hostile_text .GF)(unnamed)},\n`;
	yield `  "missing": ${(0,hostile_text .GF)([...missing].map(([{ file, line, name }, dockerfile]) => ({ file, line, name, dockerfile })))},\n`;
	yield `  "problems": ${(0,hostile_text .GF)(problems)} }\n`;
}
function toBuildData(build) {
	const { kind, file, line, name, context, dockerfile, inline, target, args, contexts } = build;
	return {
		kind,
		file,
		line,
		name,
		context,
		dockerfile,
		inline: inline?.text ?? null,
		target,
		args: Object.fromEntries(args),
		contexts: Object.fromEntries(contexts),
		platforms: build.platforms,
		generators: (0,sbom_generators .tp)(build).map(({ image }) => image),
		problem: build.problem,
		...(build.unknown.length === 0 ? {} : { unknown: build.unknown }),
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var core_message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(40211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/builds/build-list.js
function listOnce(list) {
	const seen = new Set();
	const builds = list.builds.filter((build) => {
		const key = nameShown(build, list);
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
	return {
		...list,
		builds,
		missing: new Map(builds.flatMap((build) => {
			const missing = list.missing.get(build);
			return missing === undefined ? [] : [[build, missing]];
		})),
	};
}
function nameShown(build, { missing }) {
	const { kind, file, line, name, context, dockerfile, inline, target, platforms, problem } = build;
	const { args, contexts, generators, bases = [] } = build;
	return JSON.stringify([
		[kind, file, line, name, context, dockerfile, inline?.text ?? null, target, platforms, problem],
		[[...args], [...contexts], generators, bases, missing.get(build) ?? null],
	]);
}
function isServiceOfBake({ kind, file }) {
	return kind === 'bake' && /\.ya?ml$/i.test(file);
}

;// CONCATENATED MODULE: ./lib/untyped/src/reporters/builds/builds-markdown.js




function* toBuildsMarkdown(all) {
	const list = listOnce(all);
	yield '| Build file | Build | Dockerfile | Target | Values | |\n|---|---|---|---|---|---|\n';
	for (const build of list.builds)
		yield renderRow(build, list.missing.has(build));
	if (list.problems.length > 0)
		yield '\n';
	for (const { file, line, message } of list.problems)
		yield `- ${(0,hostile_text .cR)(`${file}:${line}`)} ${(0,message_text .e4)((0,core_message .cv) `${message}`)}\n`;
	if (list.unnamed.length > 0)
		yield '\nNo build above names (what Makefiles and scripts build is not listed)\n\n';
	for (const path of list.unnamed)
		yield `- ${(0,hostile_text .cR)(path)}\n`;
}
function renderRow(build, isMissing) {
	const { file, line, name, kind, target, args, contexts, problem } = build;
	const generators = build.generators.map(({ image }) => ['generator', image]);
	const bases = (build.bases ?? []).map(({ image }) => ['base image', image]);
	const values = [...args, ...contexts, ...bases, ...generators]
		.map(([key, value]) => (0,hostile_text .cR)(`${key}=${value}`))
		.join('<br>');
	const notes = [
		...(isMissing ? ['the Dockerfile is not there'] : []),
		...(problem === null ? [] : [(0,message_text .e4)((0,core_message .cv) `${problem}`)]),
	];
	const cells = [
		(0,hostile_text .cR)(`${file}:${line}`),
		`${(0,hostile_text .cR)(name ?? kind)}${isServiceOfBake(build) ? ' as bake builds it' : ''}`,
		renderSource(build),
		target === null ? '' : (0,hostile_text .cR)(target),
		values,
		notes.join('<br>'),
	];
	return `| ${cells.join(' | ')} |\n`;
}
function renderSource({ inline, dockerfile, context }) {
	if (inline !== null)
		return 'inline';
	const path = dockerfile ?? context;
	return path === null ? 'not known' : (0,hostile_text .cR)(path);
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/builds/builds-terminal.js





function* renderBuilds(all, colors) {
	const list = listOnce(all);
	const style = (0,terminal_style .EG)(colors);
	let file = null;
	for (const build of list.builds) {
		if (build.file !== file)
			yield `${file === null ? '' : '\n'}${style.bold((0,message_text .Jf)(build.file))}\n`;
		file = build.file;
		yield* renderBuild(build, list.missing.get(build) ?? null, style);
	}
	if (list.builds.length > 0)
		yield '\n';
	for (const { file: path, line, message } of list.problems)
		yield `${style.yellow('\u25b2')} ${(0,message_text .Jf)(path)}:${line}  ${(0,message_text .ZT)((0,core_message .cv) `${message}`)}\n`;
	if (list.unnamed.length > 0) {
		yield `No build above names ${(0,terminal_style .pq)(list.unnamed.length, 'Dockerfile')}; what Makefiles and scripts build is not listed:\n`;
		for (const path of list.unnamed)
			yield `  ${(0,message_text .Jf)(path)}\n`;
	}
	yield `${countBuilds(list)}\n`;
}
function countBuilds({ builds, missing, unnamed }) {
	const files = new Set(builds.map(({ file }) => file));
	const parts = [
		`${(0,terminal_style .pq)(builds.length, 'build')} in ${(0,terminal_style .pq)(files.size, 'file')}`,
		...(missing.size === 0 ? [] : [`${missing.size} without their Dockerfile`]),
		...(unnamed.length === 0 ? [] : [`${(0,terminal_style .pq)(unnamed.length, 'Dockerfile')} that no build names`]),
	];
	return parts.join(', ');
}
function* renderBuild(build, missing, style) {
	const { line, kind, name, target, args, contexts, platforms, problem } = build;
	const place = build.step === undefined ? '' : ` (${(0,message_text .Jf)(build.step.file)}:${build.step.line})`;
	const title = `${name === null ? kind : (0,hostile_text .Ul)((0,message_text .ol)(name))}${isServiceOfBake(build) ? ' (as bake builds it)' : ''}${style.dim(place)}`;
	yield `  ${style.dim(String(line).padStart(4))}  ${title}  ${style.dim('\u2190')} ${describeSource(build)}${missing === null ? '' : ` ${style.red('(not there)')}`}\n`;
	const rows = [
		...(target === null ? [] : [['target', target]]),
		...[...args].map(([key, value]) => [key, value]),
		...[...contexts].map(([key, value]) => [`context ${key}`, value]),
		...(platforms.length === 0 ? [] : [['platforms', platforms.join(', ')]]),
		...(build.bases ?? []).map(({ image }) => ['base image', image]),
		...build.generators.map(({ image }) => ['SBOM generator', image]),
	];
	for (const [key, value] of rows)
		yield `        ${style.dim(`${(0,hostile_text .Ul)((0,message_text .ol)(key))} =`)} ${(0,hostile_text .Ul)((0,message_text .ol)(value))}\n`;
	if (problem !== null)
		yield `        ${style.yellow('\u25b2')} ${(0,message_text .ZT)((0,core_message .cv) `${problem}`)}\n`;
}
function describeSource({ dockerfile, inline, context }) {
	if (inline !== null)
		return 'inline Dockerfile';
	if (dockerfile !== null)
		return (0,message_text .Jf)(dockerfile);
	return context === null
		? 'a Dockerfile that is not known'
		: `a Dockerfile of ${(0,hostile_text .Ul)((0,message_text .ol)(context))}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/files/attributes.js + 2 modules
var attributes = __webpack_require__(15923);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/builds/read-builds.js
var read_builds = __webpack_require__(92508);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/builds/repository-listing.js
var repository_listing = __webpack_require__(51185);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/covered-paths.js
var covered_paths = __webpack_require__(83457);
// EXTERNAL MODULE: ./lib/untyped/src/cli/optional-policy.js
var optional_policy = __webpack_require__(23183);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(9914);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/output.js + 1 modules
var output_output = __webpack_require__(15513);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/progress.js
var output_progress = __webpack_require__(1839);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/standard-streams.js
var standard_streams = __webpack_require__(26297);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/told-problems.js
var told_problems = __webpack_require__(36670);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/builds.js














async function runBuilds(options, checkout) {
	const found = await (0,optional_policy .i)(checkout, options);
	if ('failure' in found)
		return found;
	(0,told_problems .s)(found.value.problems);
	const covers = (0,covered_paths .C)(checkout, options.paths);
	if ('failure' in covers)
		return covers;
	const progress = (0,output_progress .m)((0,standard_streams .KD)('error'), process.env);
	progress.wait('Looking for builds');
	const list = await listBuilds(checkout, found.value.policy, covers.value).finally(progress.clear);
	const { output } = options;
	const colors = output === null && (0,terminal_setting .E)((0,standard_streams .KD)('output'), process.env);
	const render = {
		terminal: () => renderBuilds(list, colors),
		json: () => toBuildsJson(list),
		markdown: () => toBuildsMarkdown(list),
	};
	const delivered = (0,output_output .Rx)(render[options.format](), output);
	if ('failure' in delivered)
		return delivered;
	if (output !== null) {
		const said = (0,output_output .Rx)([`${countBuilds(list)}\n  list written to ${output}\n`], null);
		if ('failure' in said)
			return said;
	}
	return { value: 0 };
}
async function listBuilds({ workspace, listing: started }, policy, covers) {
	const { settings } = policy;
	const choose = (0,file_choice ._)(settings);
	const listing = await (0,repository_listing .j)(workspace, started);
	const { repository } = await (0,read_builds .A)({
		workspace,
		policy,
		listing,
		attributes: attributes .A,
		compared: null,
		changes: null,
		choose,
		runImages: false,
	});
	const { found, dockerfiles } = repository;
	const isNamed = (path) => dockerfiles.named.get(path)?.some(({ isDoubtful }) => isDoubtful !== true) === true;
	const isNeedless = ({ isTemplate, dockerfile }) => isTemplate === true && dockerfile !== null && !dockerfiles.named.has(dockerfile);
	const listed = new Set(found.builds.filter((build) => build.isDoubtful !== true &&
		build.handsTo === undefined &&
		!isNeedless(build) &&
		(covers(build.file) || (build.dockerfile !== null && covers(build.dockerfile)))));
	return {
		builds: [...listed],
		unnamed: [...listing.names]
			.filter((path) => covers(path) && choose(path) === 'judged' && !isNamed(path))
			.sort(),
		missing: new Map([...dockerfiles.missing, ...dockerfiles.unreachable]
			.filter(({ build }) => listed.has(build))
			.map(({ build, dockerfile }) => [build, dockerfile])),
		problems: found.problems.filter(({ file }) => covers(file)),
	};
}


  }),

  23183:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	i: () => (  findPolicy)
  });
  var _core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81138);
  var _policy_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28273);
  var _loaded_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18976);
  var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43065);




async function findPolicy(checkout, options) {
	const loaded = await (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_1__  .tX)(checkout, options);
	if ('value' in loaded)
		return { value: { policy: loaded.value.policy, problems: loaded.value.problems } };
	if (options.policy !== null || loaded.failure.exit === 3)
		return loaded;
	const { policy } = (0,_core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_0__.loadPolicy)([{ path: 'default', text: 'version: 1\n' }], { today: options.today });
	if (policy === null)
		throw new Error('the default policy does not load');
	const isMissing = loaded.failure.advice.length > 0;
	const message = 'The policy is invalid, so its settings and builds are not used; run `base-image-gate policy` to see why';
	const problems = isMissing ? [] : [(0,_result_js__WEBPACK_IMPORTED_MODULE_2__  .H8)(message, 'warning', _policy_chain_js__WEBPACK_IMPORTED_MODULE_3__  .zj)];
	return { value: { policy, problems } };
}


  }),

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

  35018:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Sg: () => (  isSbom),
	fn: () => (  canonicalizeAttestation),
	q6: () => (  parseBool),
	sI: () => (  parseAttestation),
	xF: () => (  placeWithin)
  });
  var _dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76825);
  var _dockerfile_go_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65297);
  var _dockerfile_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67410);
  var _unknown_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14994);




function parseBool(text) {
	if (/^(?:1|t|T|TRUE|true|True)$/.test(text))
		return true;
	return /^(?:0|f|F|FALSE|false|False)$/.test(text) ? false : null;
}
function parseAttestation(text) {
	const fields = splitFields(text);
	if ('refused' in fields)
		return fields;
	let type = '';
	let isDisabled = false;
	let generator = null;
	for (const field of fields) {
		const equals = field.indexOf('=');
		const key = equals === -1 ? field : field.slice(0, equals);
		const value = field.slice(equals + 1);
		if ((0,_unknown_texts_js__WEBPACK_IMPORTED_MODULE_0__  .t8)(key))
			return 'open';
		if (equals === -1)
			return { refused: `invalid value ${field}` };
		const name = key.toLowerCase().trim();
		if (name === 'type')
			type = value;
		else if (name === 'disabled') {
			const flag = parseBool(value);
			if (flag === null && !(0,_unknown_texts_js__WEBPACK_IMPORTED_MODULE_0__  .t8)(value))
				return { refused: `invalid value ${field}` };
			isDisabled = flag === true;
		}
		else if (key === 'generator')
			generator = value;
	}
	if ((0,_unknown_texts_js__WEBPACK_IMPORTED_MODULE_0__  .t8)(type))
		return 'open';
	return type === '' ? { refused: 'attestation type not specified' } : { type, isDisabled, generator };
}
function canonicalizeAttestation(type, text) {
	const flag = parseBool(text);
	return flag === null ? `type=${type},${text}` : `type=${type},disabled=${!flag}`;
}
function isSbom({ type }) {
	return type.toLowerCase() === 'sbom';
}
function placeWithin(place, text, generator) {
	const at = text.indexOf(`generator=${generator}`);
	const isVerbatim = place.line === place.endLine && place.endColumn - place.column === text.length;
	if (at === -1 || !isVerbatim)
		return place;
	const column = place.column + at + 'generator='.length;
	return { ...place, column, endColumn: column + generator.length };
}
function splitFields(text) {
	try {
		return (0,_dockerfile_go_csv_js__WEBPACK_IMPORTED_MODULE_1__  .F)((0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_2__  .wx)(text)).map((field) => (0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_2__  .g7)(field.text));
	}
	catch (error) {
		if (error instanceof _dockerfile_refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P_)
			return { refused: (0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_2__  .g7)(error.text) };
		throw error;
	}
}


  }),

  35134:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$I: () => (  DraftProblem),
	I1: () => (  NO_WORDS),
	mM: () => (  WHAT_RUNS_BEFORE),
	ml: () => (  shorten),
	wE: () => (  explainUnknown)
  });
const SHOWN = 5;
const WHAT_RUNS_BEFORE = 'what runs before the step or around it';
function explainUnknown(expressions, findDeciding = () => null) {
	const reasons = new Map([[null, []]]);
	for (const expression of expressions) {
		const found = findDeciding(expression);
		const reason = found === null ? null : sayReason(found);
		reasons.set(reason, [...(reasons.get(reason) ?? []), expression]);
	}
	return [...reasons]
		.filter(([, found]) => found.length > 0)
		.map(([reason, found]) => reason === null
		? `Nothing in the repository decides what ${listShown(found)}`
		: `A script decides what ${listShown(found)}, ${reason}`)
		.join('; ');
}
function sayReason({ place, mayDiffer }) {
	const why = mayDiffer
		? 'and may be one of PowerShell, because nothing says which system the runner has'
		: 'in a way that is not followed';
	return place === '' ? why : `${why} (${place})`;
}
function listShown(expressions) {
	const shown = expressions.slice(0, SHOWN).map((expression) => shorten(expression));
	const more = expressions.length - shown.length;
	const all = more > 0 ? [...shown, `${more} more`] : shown;
	const list = all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
	return `${list} ${all.length > 1 ? 'are' : 'is'}`;
}
function shorten(text) {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 100 ? `${line.slice(0, 99)}\u2026` : line;
}
const NO_PARTS = new Map();
const NO_WORDS = {
	sourcesOf: () => '',
	partsOf: () => NO_PARTS,
	explain: (found) => explainUnknown(found),
};
class DraftProblem {
	expressions = new Set();
	sentences = new Set();
	texts;
	words;
	constructor(texts, words) {
		this.texts = texts;
		this.words = words;
	}
	say(sentence) {
		this.sentences.add(sentence);
	}
	note(text) {
		for (const each of this.texts.expressionsIn(text))
			this.expressions.add(this.texts.restore(each));
	}
	get text() {
		const sentences = [...this.sentences];
		if (this.expressions.size > 0)
			sentences.unshift(this.words.explain([...this.expressions], false));
		return sentences.length === 0 ? null : sentences.join('; ');
	}
}


  }),

  55203:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$q: () => (  settleGenerator),
	QC: () => (  canonicalizeText),
	j: () => (  readGenerators),
	tp: () => (  listGenerators)
  });
  var _dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76825);
  var _dockerfile_resolve_sbom_argument_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9462);
  var _attestations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35018);
  var _explanation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35134);
  var _traced_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89312);
  var _unknown_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14994);






function readGenerators(attestations, texts, sourcesOf) {
	const seen = new Set();
	return attestations.flatMap((written) => {
		const parsed = (0,_attestations_js__WEBPACK_IMPORTED_MODULE_2__  .sI)(written.value);
		if (parsed === 'open')
			return [describe(written, texts, sourcesOf)];
		if ('refused' in parsed || seen.has(parsed.type))
			return [];
		seen.add(parsed.type);
		if (parsed.isDisabled || !(0,_attestations_js__WEBPACK_IMPORTED_MODULE_2__  .Sg)(parsed) || parsed.generator === null)
			return [];
		return [describe(findNamed(written, parsed.generator), texts, sourcesOf)];
	});
}
function findNamed(written, generator) {
	const at = written.value.indexOf(`generator=${generator}`);
	const start = at + 'generator='.length;
	return at === -1 ? written.as(generator) : written.slice(start, start + generator.length);
}
function describe(text, texts, sourcesOf) {
	return settleGenerator({ image: text.value, place: text.place() }, texts, sourcesOf);
}
function settleGenerator(generator, texts, sourcesOf = () => '') {
	const { image, written } = generator;
	if (!(0,_unknown_texts_js__WEBPACK_IMPORTED_MODULE_3__  .t8)(image))
		return written === undefined
			? generator
			: { ...generator, written: texts.restore(written) + sourcesOf(written) };
	const problem = texts.say((0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__  .wE)(texts.expressionsIn(image)));
	const restored = texts.restore(image);
	return { ...generator, image: restored, problem, written: restored + sourcesOf(image) };
}
function listGenerators({ generators, args, places, unknown, problem, written, reasons, }) {
	const found = [...generators];
	for (const [name, value] of args) {
		const image = (0,_dockerfile_resolve_sbom_argument_js__WEBPACK_IMPORTED_MODULE_4__  .X)(name) ? (0,_dockerfile_resolve_sbom_argument_js__WEBPACK_IMPORTED_MODULE_4__  .m)((0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_5__  .wx)(value)) : null;
		if (image === null)
			continue;
		const place = places.get(`args.${name}`);
		const named = (0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_5__  .g7)(image);
		found.push({ image: named, place: place === undefined ? null : (0,_attestations_js__WEBPACK_IMPORTED_MODULE_2__  .xF)(place, value, named) });
	}
	for (const field of unknown) {
		const name = field.startsWith('args.') ? field.slice('args.'.length) : '';
		if ((0,_dockerfile_resolve_sbom_argument_js__WEBPACK_IMPORTED_MODULE_4__  .X)(name))
			found.push({
				image: name,
				place: places.get(field) ?? null,
				problem: reasons?.get(field) ?? problem ?? `${name} is not known`,
				written: written?.get(field) ?? problem ?? '',
			});
	}
	return found;
}
function canonicalizeText(type, text) {
	if (text === null || text.value === '')
		return [];
	const long = (0,_attestations_js__WEBPACK_IMPORTED_MODULE_2__  .fn)(type, text.value);
	const isKept = long.endsWith(text.value) && long.length === `type=${type},`.length + text.value.length;
	return [isKept ? _traced_text_js__WEBPACK_IMPORTED_MODULE_1__  .N.join([text.as(`type=${type},`), text]) : text.as(long)];
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