"use strict";
exports.id = 3637;
exports.ids = [3637,1138];
exports.modules = {

  23637:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	T: () => (  readTypedImages)
  });
  var _core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40238);
  var _core_builds_judged_inline_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63107);
  var _core_dockerfile_variants_build_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88405);
  var _core_dockerfile_variants_read_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99109);
  var _core_text_order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15865);
  var _optional_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23183);
  var _output_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1839);
  var _output_standard_streams_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26297);
  var _output_told_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36670);
  var _result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43065);
  var _chosen_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51140);
  var _dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62784);












async function readTypedImages(options, checkout) {
	const found = await (0,_optional_policy_js__WEBPACK_IMPORTED_MODULE_2__  .i)(checkout, options);
	if ('failure' in found)
		return found;
	const { policy, problems } = found.value;
	const chosen = await (0,_chosen_files_js__WEBPACK_IMPORTED_MODULE_5__  .P)(checkout, policy, options, { runImages: true });
	if ('failure' in chosen)
		return chosen;
	const read = await readImages(checkout, policy, chosen.value, options);
	if ('failure' in read)
		return read;
	(0,_output_told_problems_js__WEBPACK_IMPORTED_MODULE_4__  .s)([...problems, ...chosen.value.search.problems, ...chosen.value.notes]);
	return { value: { ...read.value, policy } };
}
async function readImages(checkout, policy, chosen, options) {
	const { search, builds } = chosen;
	const { named, inline, files, lost } = builds.judged;
	const readings = [];
	let unreadable = search.unreadable.length;
	const add = (file) => {
		if (file.bytes === undefined) {
			unreadable++;
			readings.push(describeUnreadable(file.path, file.unreadable));
			return;
		}
		const variants = (0,_core_dockerfile_variants_build_plan_js__WEBPACK_IMPORTED_MODULE_0__  .zu)(policy, options.build, file.path, named.get(file.path));
		readings.push({ file: file.path, ...(0,_core_dockerfile_variants_read_variants_js__WEBPACK_IMPORTED_MODULE_1__  .h)(file.bytes, variants) });
	};
	const addInline = ({ head, inline: place, builds: told }) => {
		if (head.bytes === undefined || place === undefined)
			return;
		const found = (0,_core_dockerfile_variants_read_variants_js__WEBPACK_IMPORTED_MODULE_1__  .h)(head.bytes, (0,_core_dockerfile_variants_build_plan_js__WEBPACK_IMPORTED_MODULE_0__  .zu)(policy, options.build, head.path, told));
		readings.push({ file: head.path, ...(0,_core_builds_judged_inline_places_js__WEBPACK_IMPORTED_MODULE_7__  ._)(place).moveReading(found) });
	};
	if (search.standardInput)
		add(await (0,_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_6__  .eG)(process.stdin));
	const failure = await (0,_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_6__  .Q2)(checkout.workspace, chosen, false, (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_8__  .m)((0,_output_standard_streams_js__WEBPACK_IMPORTED_MODULE_3__  .KD)('error'), process.env), ({ head }) => add(head));
	if (failure !== null)
		return (0,_result_js__WEBPACK_IMPORTED_MODULE_9__  .bE)(`The base revision could not be read: ${failure}`);
	for (const file of (0,_core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_10__  .n)({ inline }))
		addInline(file);
	for (const { file, reading } of files)
		readings.push({ file, ...reading });
	for (const { path, reason } of [...search.unreadable, ...lost])
		readings.push(describeUnreadable(path, reason));
	readings.sort((one, other) => (0,_core_text_order_js__WEBPACK_IMPORTED_MODULE_11__  .n)(one.file, other.file));
	return { value: { readings, unreadable } };
}
const describeUnreadable = (file, reason) => ({
	file,
	stages: [],
	images: [],
	problem: { line: 1, message: reason, phase: 'limit', unresolved: [] },
});


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