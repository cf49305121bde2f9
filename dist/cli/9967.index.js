"use strict";
exports.id = 9967;
exports.ids = [9967];
exports.modules = {

  19967:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	readBaseline: () => (  readBaseline),
	readChange: () => (  readChange)
  });
  var _content_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49039);
  var _core_baseline_baseline_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9085);
  var _core_baseline_baseline_notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53312);
  var _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55222);
  var _core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10538);





function readBaseline(content) {
	if (content.kind === 'absent')
		return { found: null };
	if (content.kind === 'unusable')
		return refuse(content.reason);
	const { bytes, commit } = content;
	if (bytes.length > _core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__  .l)
		return refuse(`is larger than ${_core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__  .l} bytes`);
	let text;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	}
	catch {
		return refuse('is not UTF-8 text');
	}
	const { baseline, problems } = (0,_core_baseline_load_baseline_js__WEBPACK_IMPORTED_MODULE_1__  .o)(_core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__  .U, text);
	if (baseline === null)
		return { problems, text };
	const source = { source: _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__  .U, sha256: (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_3__  .C)(bytes), ...(commit === null ? {} : { commit }) };
	return { found: { baseline, text, source } };
}
function refuse(reason) {
	const message = `The baseline ${reason}, so nothing can be judged by it; commit it as a plain file, or remove it.`;
	return { problems: [{ file: _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__  .U, line: 0, column: 0, level: 'error', message }], text: '' };
}
function readChange(before, after) {
	const note = (message) => ({
		file: _core_baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_2__  .U,
		line: 0,
		column: 0,
		level: 'warning',
		message,
		foreign: [],
		isProminent: true,
	});
	const result = readBaseline(after);
	if ('found' in result) {
		const change = (0,_core_baseline_baseline_change_js__WEBPACK_IMPORTED_MODULE_0__  .S)(before?.baseline ?? null, result.found?.baseline ?? null);
		const notes = (0,_core_baseline_baseline_notes_js__WEBPACK_IMPORTED_MODULE_4__  .u)(change).map(note);
		return { needsReview: notes.length > 0, change, notes };
	}
	const line = result.problems[0]?.line ?? 0;
	const place = line === 0 ? '' : ` (line ${line})`;
	const message = `This change leaves a baseline that cannot be read${place}: once it is merged, every check fails.`;
	return { needsReview: true, change: null, notes: [note(message)] };
}


  }),

  10538:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  l: () => (  MAX_BASELINE_SIZE),
  o: () => (  loadBaseline)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/yaml-source.js + 1 modules
var yaml_source = __webpack_require__(20314);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/key-homes.js
var key_homes = __webpack_require__(86440);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/policy-document.js + 2 modules
var policy_document = __webpack_require__(20606);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/shape.js
var shape = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/reading.js
var reading = __webpack_require__(92358);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 21 modules
var rules = __webpack_require__(18969);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/collection-shape.js
var collection_shape = __webpack_require__(74944);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/field.js
var field = __webpack_require__(57298);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/struct-shape.js + 1 modules
var struct_shape = __webpack_require__(28802);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(35311);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/value-shapes.js
var value_shapes = __webpack_require__(76598);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-node.js
var yaml_node = __webpack_require__(15156);
;// CONCATENATED MODULE: ./lib/untyped/src/core/baseline/baseline-shape.js











const version = {
	read: (node, at) => (0,yaml_kind .jn)(node) && node.value === 1
		? 1
		: at.reject(node, `must be the number 1, not ${(0,yaml_node .WQ)(node)}; write version: 1`),
	toSchema: () => ({ const: 1 }),
	print: (number) => number,
	parts: [],
};
function wholeNumber(what) {
	return {
		read: (node, at) => {
			if ((0,yaml_node .Ob)(node))
				return undefined;
			const value = (0,yaml_kind .jn)(node) ? node.value : null;
			if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
				return value;
			return at.reject(node, `must be ${what}, not ${(0,yaml_node .WQ)(node)}`);
		},
		toSchema: () => ({ type: 'integer', minimum: 1 }),
		print: (number) => number,
		parts: [],
	};
}
function filled(what) {
	return (0,text_shape .Qq)({
		what,
		parse: (source) => (source === '' ? { error: `is empty; write ${what}` } : source),
		schema: { minLength: 1 },
	});
}
const baseline_shape_image = (0,text_shape .Qq)({
	what: 'an image such as docker.io/library/node:22',
	parse: (source) => {
		const reference = (0,image_reference .F2)(source);
		if ('error' in reference)
			return { error: 'is not an image; write one such as docker.io/library/node:22' };
		const whole = (0,image_reference .FH)(reference);
		return whole === source ? source : { error: `must be written in full; write ${whole}` };
	},
	schema: { minLength: 1, examples: ['docker.io/library/node:22'] },
});
const content = (0,text_shape .Qq)({
	what: 'a hash such as sha256:0123\u2026',
	parse: (source) => /^sha256:[0-9a-f]{64}$/.test(source) ? source : { error: 'is not sha256: and 64 digits from 0 to f' },
	schema: { pattern: '^sha256:[0-9a-f]{64}$' },
});
function checkSubject(values, node, at) {
	const { image, written, words, role, unneeded, build, line, content: hash, unnamed } = values;
	const subjects = [image, written, hash].filter((value) => value !== null).length;
	if (subjects > 1)
		at.reject(node, 'may have only one of the keys image, written and content');
	const isIncomplete = hash === null ? build !== null || line !== null : (build === null) === (line === null);
	if (isIncomplete && subjects < 2 && at.writes(['build', 'line', 'content']))
		at.reject(node, 'needs content with either line, for a file, or build');
	if (words !== null && subjects === 1 && hash !== null)
		at.reject(node, 'must not have words, because it is not about a name');
	if (unnamed !== null && build === null && subjects === 1)
		at.reject(node, 'must not have unnamed, because it is not about a build');
	if (unneeded === true && subjects === 1 && hash !== null)
		at.reject(node, 'must not have unneeded, because it is not about an image');
	if (subjects !== 1 || (hash === null) === (role !== null))
		return;
	if (hash !== null)
		at.reject(node, 'must not have a role, because it is not about an image');
	else if (!at.writes(['role']))
		at.reject(node, 'lacks the key "role"; write role: final');
}
const finding = (0,shape .GS)((0,struct_shape .w3)({
	image: (0,field .Z)(baseline_shape_image, 'The image that is pulled, in full.'),
	written: (0,field .Z)(filled('what the file says'), 'What the file says, where no image is known.'),
	rule: (0,field .Z)((0,text_shape .Yq)(rules .Iu, 'the name of a rule'), 'The rule that it breaks.', {
		required: 'rule: unapproved',
	}),
	role: (0,field .Z)((0,text_shape .Yq)(reading .g, 'a role'), 'What the image is for.'),
	unneeded: (0,field .Z)((0,text_shape .Jt)('whether it is in a stage that nothing needs'), 'It is in a stage that nothing needs: where something does, it is new.', { otherwise: false }),
	build: (0,field .Z)(filled('the name of a build'), 'A build of something that is not in the repository, or of a value that cannot be known.'),
	line: (0,field .Z)(wholeNumber('the number of a line'), 'The line, of a finding about the file itself.'),
	words: (0,field .Z)(content, 'The hash of what a name is made of, where an argument in it has no value.'),
	content: (0,field .Z)(content, 'The hash of the file and of what builds give it, or of all that is said of the build.'),
	unnamed: (0,field .Z)(content, 'The hash of all that is said of the build without its name: a build that is only renamed keeps it.'),
	count: (0,field .Z)(wholeNumber('a number from 1, which says how often'), 'How often the file has it.', {
		otherwise: 1,
	}),
}, {
	what: 'a finding',
	home: { inside: 'findings' },
	needs: [
		{
			oneOf: ['image', 'written', 'content'],
			otherwise: 'says nothing of what breaks the rule; write image: docker.io/library/node:22',
		},
	],
	check: checkSubject,
}));
const file = (0,shape .GS)((0,struct_shape .w3)({
	file: (0,field .Z)(filled('a path'), 'The file, from the root of the repository.', {
		required: 'file: api/Dockerfile',
	}),
	findings: (0,field .Z)((0,collection_shape .p_)(finding, { what: 'findings' }), 'What was found in it.', {
		required: 'findings: [\u2026]',
	}),
}, { what: 'a file with findings', home: { entryOf: 'files' } }));
const baselineShape = (0,struct_shape .w3)({
	version: (0,field .Z)(version, 'The version of this format.', {
		required: 'version: 1 as the first line',
		otherwise: 1,
	}),
	expires: (0,field .Z)(value_shapes .vd, 'The last day on which it excuses anything.'),
	files: (0,field .Z)((0,collection_shape .p_)(file, { what: 'files', mayBeEmpty: true, maxLength: 100_000 }), 'The files with findings.', {
		required: 'files: []',
		whenEmpty: 'write files: [] if nothing is recorded',
	}),
}, { what: 'a baseline', home: 'top' });

// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/record-key.js
var record_key = __webpack_require__(55380);
;// CONCATENATED MODULE: ./lib/untyped/src/core/baseline/load-baseline.js






const MAX_BASELINE_SIZE = 1_000_000;
const DOCUMENT = {
	noun: 'baseline',
	isGenerated: true,
	maxLength: MAX_BASELINE_SIZE,
	maxSigns: null,
	whenLong: 'fix what is easily fixed, or leave more to the policy, and write it again',
	beginning: '"version: 1" and "files: []"',
	keys: '"version: 1" and "files:"',
};
const HOMES = (0,key_homes .C)(baselineShape, DOCUMENT.noun);
function loadBaseline(path, source) {
	const document = new policy_document .W(path, source, DOCUMENT);
	const root = (0,yaml_source .W)(document);
	const read = root === null ? undefined : baselineShape.read(root, new shape .bs(document, HOMES));
	if (read !== undefined)
		reportRepeated(document, read);
	const isUsable = read !== undefined && !document.hasErrors;
	return {
		baseline: isUsable ? { expires: read.expires, files: read.files } : null,
		problems: document.listProblems(),
	};
}
function reportRepeated(document, { files }) {
	const names = new Map();
	for (const { file, place, findings } of files) {
		const line = names.get(file);
		if (line === undefined)
			names.set(file, place.line);
		else
			document.report(place, `"${place.key}" names a file that is in line ${line} too; write its findings in one place`);
		const keys = new Map();
		for (const finding of findings) {
			const key = (0,record_key .UT)(finding);
			const first = keys.get(key);
			if (first === undefined)
				keys.set(key, finding.place.line);
			else
				document.report(finding.place, `"${finding.place.key}" is in line ${first} too; remove one of them, or write count: 2 if the file has it twice`);
		}
	}
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