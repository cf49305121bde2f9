"use strict";
exports.id = 4881;
exports.ids = [4881];
exports.modules = {

  90290:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B9: () => (  writeBaseline),
	S9: () => (  recordFindings)
  });
  var _shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90264);
  var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15865);
  var _record_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55380);



function recordFindings(findings) {
	const files = new Map();
	const unrecorded = [];
	for (const finding of findings) {
		if (finding.waiver !== null)
			continue;
		const record = finding.unknown === true ? null : (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(finding);
		if (record === null) {
			unrecorded.push(finding);
			continue;
		}
		const { file, line, column } = finding;
		const records = files.get(file) ?? new Map();
		const key = (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .UT)(record);
		const known = records.get(key) ?? { record: { ...record, count: 1 }, places: new Set() };
		known.places.add(`${line}:${column}`);
		records.set(key, known);
		files.set(file, records);
	}
	const counted = [...files].map(([file, records]) => [
		file,
		[...records.values()].map(({ record, places }) => ({ ...record, count: places.size })),
	]);
	return { files: new Map(counted), unrecorded };
}
const HEAD = [
	'# Findings that were here when this was written. They are reported as existing and do not block; whatever is new does.',
	'# A pull request is judged by the baseline of its base commit. Remove what is fixed: base-image-gate check --prune',
	'# yaml-language-server: $schema=https://raw.githubusercontent.com/base-image-gate/base-image-gate/v1/policies/baseline.schema.json',
];
const NO_COMMENTS = { above: [], behind: '' };
function writeBaseline({ expires, files }, older = null) {
	const comments = keepComments(older);
	const sorted = [...files]
		.filter(([, records]) => records.length > 0)
		.toSorted(([one], [other]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one, other));
	const lines = [
		...comments.head,
		'version: 1',
		...(expires === null ? [] : [`expires: ${JSON.stringify(expires)}`]),
		...(sorted.length === 0 ? ['files: []'] : ['files:']),
	];
	for (const [file, records] of sorted) {
		const { above, behind } = comments.find(file, null);
		const gap = lines.at(-1) === 'files:' ? [] : [''];
		lines.push(...gap, ...above, `  - file: ${(0,_shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__  .g)(file)}${behind}`, '    findings:');
		for (const record of records.toSorted(compareRecords)) {
			const kept = comments.find(file, record);
			lines.push(...kept.above, `      - ${writeRecord(record)}${kept.behind}`);
		}
	}
	return `${lines.join('\n')}\n`;
}
function writeRecord(record) {
	const { image, written, words, rule, role, unneeded, build, line, content, unnamed, count } = record;
	const keys = [
		...(image === null ? [] : [`image: ${(0,_shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__  .g)(image)}`]),
		...(written === null ? [] : [`written: ${(0,_shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__  .g)(written)}`]),
		...(build === null ? [] : [`build: ${(0,_shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__  .g)(build)}`]),
		...(line === null ? [] : [`line: ${line}`]),
		`rule: ${rule}`,
		...(role === null ? [] : [`role: ${role}`]),
		...(unneeded ? ['unneeded: true'] : []),
		...(words === null ? [] : [`words: ${words}`]),
		...(content === null ? [] : [`content: ${content}`]),
		...(unnamed === null ? [] : [`unnamed: ${unnamed}`]),
		...(count === 1 ? [] : [`count: ${count}`]),
	];
	return `{ ${keys.join(', ')} }`;
}
function compareRecords(one, other) {
	return ((0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.image ?? '', other.image ?? '') ||
		(0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.written ?? '', other.written ?? '') ||
		(0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.build ?? '', other.build ?? '') ||
		(one.line ?? 0) - (other.line ?? 0) ||
		(0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.rule, other.rule) ||
		(0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.role ?? '', other.role ?? '') ||
		Number(one.unneeded) - Number(other.unneeded) ||
		(0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.words ?? '', other.words ?? ''));
}
function keepComments(older) {
	if (older === null)
		return { head: HEAD, find: () => NO_COMMENTS };
	const lines = older.text.replace(/^\ufeff/, '').split(/\r?\n/);
	const places = new Map();
	for (const { file, place, findings } of older.baseline.files) {
		const written = `- file: ${(0,_shapes_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__  .g)(file)}`;
		places.set(JSON.stringify([file, null]), { line: place.line, written });
		for (const record of findings)
			places.set(JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .UT)(record)]), {
				line: record.place.line,
				written: `- ${writeRecord(record)}`,
			});
	}
	const start = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
	return {
		head: lines.slice(0, Math.max(0, start)),
		find(file, record) {
			const findPlace = (key) => places.get(JSON.stringify([file, key]));
			const place = record === null
				? findPlace(null)
				: (findPlace((0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .UT)(record)) ?? findPlace((0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .UT)({ ...record, words: null })));
			if (place === undefined)
				return NO_COMMENTS;
			const above = [];
			for (let at = place.line - 2; /^\s*#/.test(lines[at] ?? ''); at--)
				above.unshift(`${record === null ? '  ' : '      '}${lines[at]?.trim()}`);
			const line = lines[place.line - 1]?.trim() ?? '';
			const rest = line.startsWith(place.written) ? line.slice(place.written.length) : '';
			return { above, behind: /^\s+#/.test(rest) ? rest : '' };
		},
	};
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

  12517:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  isTaken),
	S: () => (  writeNewFile)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _system_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65251);



function isTaken(place) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false }) !== undefined;
}
function writeNewFile(root, place, text, { replace }) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place);
	const draft = `${place}.${process.pid}.tmp`;
	try {
		const home = findExisting(folder);
		if (home !== root && !(0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__  .FK)(root, (0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__  .ps)(home)))
			return { kind: 'outside', reason: '' };
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
		if (!replace) {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(place, text, { flag: 'wx' });
			return null;
		}
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text, { flag: 'wx' });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, place);
		return null;
	}
	catch (error) {
		const { code, message } = error;
		if (code === undefined)
			throw error;
		if (replace)
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
		if (code === 'EEXIST' && !replace && isTaken(place))
			return { kind: 'exists', reason: '' };
		return { kind: 'failed', reason: message };
	}
}
function findExisting(folder) {
	const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
	return isTaken(folder) || parent === folder ? folder : findExisting(parent);
}


  })

};
;