"use strict";
exports.id = 479;
exports.ids = [479];
exports.modules = {

  11240:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G: () => (  resolveCore)
  });
const WORDS = new Map([
	...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, null]),
	...['true', 'True', 'TRUE'].map((text) => [text, true]),
	...['false', 'False', 'FALSE'].map((text) => [text, false]),
]);
function resolveCore(text) {
	const word = WORDS.get(text);
	if (word !== undefined)
		return word;
	return /^[-+.0-9]/.test(text) ? (readNumber(text) ?? text) : text;
}
function readNumber(text) {
	if (/^[-+]?[0-9]+$/.test(text))
		return Number.parseInt(text, 10);
	if (/^0o[0-7]+$/.test(text))
		return Number.parseInt(text.slice(2), 8);
	if (/^0x[0-9a-f]+$/i.test(text))
		return text[1] === 'x' ? Number.parseInt(text.slice(2), 16) : null;
	if (/^\.(?:nan|NaN|NAN)$/.test(text))
		return Number.NaN;
	if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
		return text[0] === '-' ? -Infinity : Infinity;
	const isFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text);
	return isFloat ? Number.parseFloat(text) : null;
}


  }),

  97142:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  C: () => (  readSimpleYaml)
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/cursor.js
const NEWLINE = 0x0a;
const SPACE = 0x20;
const HASH = 0x23;
const COLON = 0x3a;
const DASH = 0x2d;
const TAB = 0x09;
class NotSimple extends Error {
}
const NOT_SIMPLE = new NotSimple('not simple');
function giveUp() {
	throw NOT_SIMPLE;
}
function isGivenUp(error) {
	return error === NOT_SIMPLE;
}
class YamlCursor {
	text;
	at = 0;
	indent = 0;
	constructor(text) {
		this.text = text;
	}
	skipSpaces() {
		while (this.text.charCodeAt(this.at) === SPACE)
			this.at++;
	}
	isAtEnd() {
		const code = this.text.charCodeAt(this.at);
		return code === NEWLINE || code === HASH || Number.isNaN(code);
	}
	leaveLine() {
		const { text } = this;
		const from = this.at;
		this.skipSpaces();
		const code = text.charCodeAt(this.at);
		if (code === HASH) {
			if (this.at === from && from > 0 && text.charCodeAt(from - 1) !== SPACE)
				giveUp();
			const end = text.indexOf('\n', this.at);
			this.at = end === -1 ? text.length : end;
		}
		else if (code !== NEWLINE && this.at < text.length)
			giveUp();
		this.at++;
		this.enterLine();
	}
	enterLine() {
		const { text } = this;
		for (;;) {
			const start = this.at;
			this.skipSpaces();
			const code = text.charCodeAt(this.at);
			if (code === NEWLINE)
				this.at++;
			else if (code === HASH) {
				const end = text.indexOf('\n', this.at);
				this.at = end === -1 ? text.length : end + 1;
			}
			else if (this.at >= text.length) {
				this.indent = -1;
				return;
			}
			else {
				this.indent = this.at - start;
				if (code === TAB || (this.indent === 0 && this.isMarker()))
					giveUp();
				return;
			}
		}
	}
	isMarker() {
		return this.text.startsWith('---', this.at) || this.text.startsWith('...', this.at);
	}
	isDash() {
		return this.text.charCodeAt(this.at) === DASH && isEmptyAt(this.text, this.at + 1);
	}
}
function isEmptyAt(text, at) {
	const code = text.charCodeAt(at);
	return code === SPACE || code === NEWLINE || Number.isNaN(code);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/simple-scalars.js

function makeScalar(style, text, start, end) {
	return { kind: 'scalar', style, text, start, end, anchor: null, tag: null };
}
const INDICATORS = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));
function readPlain(cursor) {
	const { text } = cursor;
	const start = cursor.at;
	if (INDICATORS.has(text.charCodeAt(start)) || cursor.isDash())
		giveUp();
	let end = start;
	let at = start;
	for (;; at++) {
		const code = text.charCodeAt(at);
		if (code === SPACE)
			continue;
		if (code === NEWLINE || at >= text.length)
			break;
		if (code === COLON && isEmptyAt(text, at + 1)) {
			if (end !== at)
				giveUp();
			break;
		}
		if (code === HASH && end !== at)
			break;
		if (code === TAB)
			giveUp();
		end = at + 1;
	}
	cursor.at = end;
	return makeScalar('plain', text.slice(start, end), start, end);
}
const FLOW_ENDS = new Set([...',[]{}'].map((character) => character.charCodeAt(0)));
function isFlowIndicator(code) {
	return FLOW_ENDS.has(code);
}
function readFlowPlain(cursor) {
	const { text } = cursor;
	const start = cursor.at;
	if (INDICATORS.has(text.charCodeAt(start)) || cursor.isDash())
		giveUp();
	let end = start;
	let at = start;
	for (;; at++) {
		const code = text.charCodeAt(at);
		if (code === SPACE)
			continue;
		if (code === NEWLINE || at >= text.length || FLOW_ENDS.has(code))
			break;
		if (code === COLON && (isEmptyAt(text, at + 1) || FLOW_ENDS.has(text.charCodeAt(at + 1)))) {
			if (end !== at || !isEmptyAt(text, at + 1))
				giveUp();
			break;
		}
		if (code === TAB || (code === HASH && end !== at))
			giveUp();
		end = at + 1;
	}
	const written = text.slice(start, end);
	if (written === '-')
		giveUp();
	cursor.at = end;
	return makeScalar('plain', written, start, end);
}
function readQuoted(cursor) {
	return cursor.text[cursor.at] === '"' ? readDouble(cursor) : readSingle(cursor);
}
function readSingle(cursor) {
	const { text } = cursor;
	const start = cursor.at;
	let end = text.indexOf("'", start + 1);
	let isDoubled = false;
	while (end !== -1 && text[end + 1] === "'") {
		isDoubled = true;
		end = text.indexOf("'", end + 2);
	}
	const written = end === -1 ? giveUp() : text.slice(start + 1, end);
	if (/[\n\t]/.test(written))
		giveUp();
	cursor.at = end + 1;
	return makeScalar('single', isDoubled ? written.replaceAll("''", "'") : written, start, end + 1);
}
const ESCAPES = { n: '\n', t: '\t', '"': '"', '\\': '\\' };
const PLAIN_DOUBLE = /"[^"\\\n\t]*"/y;
function readDouble(cursor) {
	const { text } = cursor;
	const start = cursor.at;
	PLAIN_DOUBLE.lastIndex = start;
	if (PLAIN_DOUBLE.test(text)) {
		const after = PLAIN_DOUBLE.lastIndex;
		cursor.at = after;
		return makeScalar('double', text.slice(start + 1, after - 1), start, after);
	}
	let end = start + 1;
	let isEscaped = false;
	for (; text[end] !== '"'; end++) {
		const character = text[end];
		if (character === undefined || character === '\n' || character === '\t')
			giveUp();
		if (character !== '\\')
			continue;
		isEscaped = true;
		end++;
	}
	const written = text.slice(start + 1, end);
	const value = isEscaped
		? written.replace(/\\(.)/gs, (_, kind) => ESCAPES[kind] ?? giveUp())
		: written;
	cursor.at = end + 1;
	return makeScalar('double', value, start, end + 1);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/simple-blocks.js


function readBlockScalar(cursor, outer) {
	const { text } = cursor;
	const start = cursor.at;
	const isFolded = text[start] === '>';
	cursor.at++;
	const isStripped = text[cursor.at] === '-';
	if (isStripped)
		cursor.at++;
	cursor.skipSpaces();
	if (text.charCodeAt(cursor.at) !== NEWLINE)
		giveUp();
	cursor.at++;
	const { lines, end } = readLines(cursor, outer);
	const value = isFolded ? foldLines(lines) : lines.join('\n');
	cursor.enterLine();
	return makeScalar('block', isStripped ? value : `${value}\n`, start, end);
}
function readLines(cursor, outer) {
	const { text } = cursor;
	const lines = [];
	let filled = 0;
	let indent = -1;
	let longest = 0;
	let end = cursor.at;
	for (let at = cursor.at; at < text.length;) {
		let first = at;
		while (text.charCodeAt(first) === SPACE)
			first++;
		const close = text.indexOf('\n', first);
		if (close === -1)
			giveUp();
		const spaces = first - at;
		if (close === first) {
			if (indent !== -1 && spaces > indent)
				giveUp();
			longest = Math.max(longest, spaces);
			lines.push('');
		}
		else {
			if (indent === -1) {
				if (spaces <= outer || longest > spaces || text.charCodeAt(first) === TAB)
					giveUp();
				indent = spaces;
			}
			if (spaces < indent) {
				if (spaces > outer || text.charCodeAt(first) === TAB)
					giveUp();
				break;
			}
			lines.push(text.slice(at + indent, close));
			filled = lines.length;
			end = close + 1;
		}
		at = close + 1;
	}
	if (indent === -1)
		giveUp();
	cursor.at = end;
	lines.length = filled;
	return { lines, end };
}
function foldLines(lines) {
	let value = '';
	let separator = '';
	for (const line of lines) {
		if (line.startsWith(' ') || line.startsWith('\t'))
			giveUp();
		if (line === '') {
			if (separator === ' ')
				separator = '\n';
			else
				value += '\n';
		}
		else {
			value += separator + line;
			separator = ' ';
		}
	}
	return value;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/simple-flow.js


const MAX_DEPTH = 20;
function readFlow(cursor, outer, depth = 0) {
	if (depth > MAX_DEPTH)
		giveUp();
	return cursor.text[cursor.at] === '['
		? readSequence(cursor, outer, depth)
		: readMapping(cursor, outer, depth);
}
function readSequence(cursor, outer, depth) {
	const start = cursor.at;
	const items = [];
	readItems(cursor, outer, ']', () => items.push(readNode(cursor, outer, depth)));
	return { kind: 'list', items, start, anchor: null, tag: null };
}
function readMapping(cursor, outer, depth) {
	const start = cursor.at;
	const keys = [];
	const values = [];
	readItems(cursor, outer, '}', () => {
		keys.push(readText(cursor));
		if (cursor.text.charCodeAt(cursor.at) !== COLON || !isEmptyAt(cursor.text, cursor.at + 1))
			giveUp();
		cursor.at++;
		cursor.skipSpaces();
		values.push(readNode(cursor, outer, depth));
	});
	return { kind: 'map', keys, values, start, anchor: null, tag: null };
}
function readItems(cursor, outer, close, readItem) {
	const { text } = cursor;
	cursor.at++;
	skipSpace(cursor, outer);
	while (text[cursor.at] !== close) {
		readItem();
		skipSpace(cursor, outer);
		if (text[cursor.at] === ',') {
			cursor.at++;
			skipSpace(cursor, outer);
		}
		else if (text[cursor.at] !== close)
			giveUp();
	}
	cursor.at++;
}
function readNode(cursor, outer, depth) {
	const first = cursor.text[cursor.at];
	if (first === '[' || first === '{')
		return readFlow(cursor, outer, depth + 1);
	if (first === '*')
		return readAlias(cursor);
	return readText(cursor);
}
function readText(cursor) {
	const first = cursor.text[cursor.at];
	return first === '"' || first === "'" ? readQuoted(cursor) : readFlowPlain(cursor);
}
function skipSpace(cursor, outer) {
	const { text } = cursor;
	cursor.skipSpaces();
	while (text.charCodeAt(cursor.at) === NEWLINE) {
		const start = cursor.at + 1;
		cursor.at = start;
		cursor.skipSpaces();
		if (text.charCodeAt(cursor.at) !== NEWLINE && cursor.at - start <= outer)
			giveUp();
	}
}
const NAME = /[A-Za-z0-9_-]+/y;
function readName(cursor) {
	NAME.lastIndex = cursor.at + 1;
	const name = NAME.exec(cursor.text)?.[0] ?? giveUp();
	cursor.at = NAME.lastIndex;
	return name;
}
function readAnchor(cursor) {
	const name = readName(cursor);
	if (!isEmptyAt(cursor.text, cursor.at))
		giveUp();
	return name;
}
function readAlias(cursor) {
	const start = cursor.at;
	const name = readName(cursor);
	if (!isEmptyAt(cursor.text, cursor.at) && !isFlowIndicator(cursor.text.charCodeAt(cursor.at)))
		giveUp();
	return { kind: 'alias', name, start, end: cursor.at };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/simple-yaml.js




const simple_yaml_MAX_DEPTH = 60;
const MAX_KEY = 1_000;
const UNUSUAL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
function readSimpleYaml(text) {
	if (UNUSUAL.test(text))
		return null;
	try {
		return new Reader(text).readDocument();
	}
	catch (error) {
		if (isGivenUp(error))
			return null;
		throw error;
	}
}
class Reader {
	cursor;
	text;
	constructor(text) {
		this.text = text;
		this.cursor = new YamlCursor(text);
	}
	readDocument() {
		const { cursor } = this;
		const marker = /^(?:#.*\n|\n)*---(?=\n)/.exec(this.text);
		cursor.at = marker === null ? 0 : marker[0].length + 1;
		cursor.enterLine();
		if (cursor.indent !== 0)
			giveUp();
		const root = this.readBlock(0, -1, 0);
		if (cursor.at < this.text.length || root.kind === 'scalar')
			giveUp();
		return root;
	}
	readBlock(indent, outer, depth) {
		const { cursor } = this;
		if (depth > simple_yaml_MAX_DEPTH)
			giveUp();
		if (cursor.isDash())
			return this.readSequence(indent, depth);
		const first = this.text[cursor.at];
		if (first === '[' || first === '{') {
			const flow = readFlow(cursor, outer);
			cursor.leaveLine();
			return flow;
		}
		const text = this.readText();
		if (this.isColon())
			return this.readMapping(text, indent, depth);
		cursor.leaveLine();
		return text;
	}
	readText() {
		const first = this.text[this.cursor.at];
		return first === '"' || first === "'" ? readQuoted(this.cursor) : readPlain(this.cursor);
	}
	isColon() {
		const { at } = this.cursor;
		return this.text.charCodeAt(at) === COLON && isEmptyAt(this.text, at + 1);
	}
	readMapping(first, indent, depth) {
		const { cursor } = this;
		const keys = [first];
		const values = [];
		for (let key = first;; keys.push(key)) {
			if (key.end - key.start > MAX_KEY)
				giveUp();
			cursor.at++;
			values.push(this.readValue(indent, true, depth + 1));
			if (cursor.indent > indent)
				giveUp();
			if (cursor.indent < indent)
				break;
			key = this.readText();
			if (!this.isColon())
				giveUp();
		}
		return { kind: 'map', keys, values, start: first.start, anchor: null, tag: null };
	}
	readSequence(indent, depth) {
		const { cursor } = this;
		const start = cursor.at;
		const items = [];
		do {
			cursor.at++;
			items.push(this.readValue(indent, false, depth + 1));
			if (cursor.indent > indent)
				giveUp();
		} while (cursor.indent === indent && cursor.isDash());
		return { kind: 'list', items, start, anchor: null, tag: null };
	}
	readValue(outer, isInMapping, depth) {
		const { cursor } = this;
		cursor.skipSpaces();
		if (cursor.isAtEnd()) {
			const { at } = cursor;
			return this.readBelow(outer, isInMapping, depth) ?? makeScalar('plain', '', at, at);
		}
		if (this.text[cursor.at] !== '&')
			return this.readInline(outer, isInMapping, depth);
		const anchor = readAnchor(cursor);
		cursor.skipSpaces();
		const node = cursor.isAtEnd()
			? (this.readBelow(outer, false, depth) ?? giveUp())
			: this.readInline(outer, true, depth);
		if (node.kind === 'alias' || node.anchor !== null)
			giveUp();
		node.anchor = anchor;
		return node;
	}
	readBelow(outer, isInMapping, depth) {
		const { cursor } = this;
		cursor.leaveLine();
		if (cursor.indent > outer)
			return this.readBlock(cursor.indent, outer, depth);
		return isInMapping && cursor.indent === outer && cursor.isDash() ? this.readSequence(outer, depth) : null;
	}
	readInline(outer, isOnlyValue, depth) {
		const { cursor } = this;
		if (depth > simple_yaml_MAX_DEPTH)
			giveUp();
		const first = this.text[cursor.at];
		if (first === '|' || first === '>')
			return readBlockScalar(cursor, outer);
		if (first === '[' || first === '{' || first === '*') {
			const node = first === '*' ? readAlias(cursor) : readFlow(cursor, outer);
			cursor.leaveLine();
			return node;
		}
		if (!isOnlyValue) {
			const indent = cursor.at - this.text.lastIndexOf('\n', cursor.at) - 1;
			if (cursor.isDash())
				return this.readSequence(indent, depth);
			const text = this.readText();
			if (this.isColon())
				return this.readMapping(text, indent, depth);
			cursor.leaveLine();
			return text;
		}
		const text = this.readText();
		cursor.leaveLine();
		return text;
	}
}


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

  83792:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	N: () => (  normaliseContextValue),
	d: () => (  normaliseContextName)
  });
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);

function normaliseContextName(name) {
	const [image = '', ...platform] = name.split('::');
	const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(image);
	if ('error' in reference)
		return { error: `cannot be the name of a build context: ${reference.error}` };
	const familiar = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .LF)(reference.tagWritten ? reference : { ...reference, tag: null });
	return [familiar.replace(/:latest$/, ''), ...platform].join('::');
}
const SCHEMES = /^(?:docker-image|oci-layout|git|https?|local|input):|^git@[^:]*:/;
function normaliseContextValue(name, value) {
	if (value.startsWith('docker-image://')) {
		const image = value.slice('docker-image://'.length);
		const reference = image === 'scratch' ? null : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(image);
		return reference !== null && 'error' in reference
			? { error: `does not name an image: ${reference.error}` }
			: value;
	}
	if (value.startsWith('target:'))
		return { error: 'is a target of a bake file; write the image or folder that it produces' };
	if (/^[./~]/.test(value) || !value.includes(':'))
		return `local:${name}`;
	if (value.startsWith('oci-layout://') && !value.includes('@'))
		return `local:${name}`;
	if (SCHEMES.test(value))
		return value;
	return {
		error: `begins with ${value.slice(0, value.indexOf(':') + 1)}, which is not a kind of build context; write docker-image://IMAGE, a folder such as ./base, or a URL`,
	};
}


  }),

  69248:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  T: () => (  findNamedReleases)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/image/front-number.js
var front_number = __webpack_require__(17982);
// EXTERNAL MODULE: ./lib/untyped/src/core/own-value.js
var own_value = __webpack_require__(17227);
;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/table.js

function findProduct(table, id) {
	return (0,own_value .e)(table.products, id) ?? null;
}
function findByNumber(table, id, number) {
	const product = findProduct(table, id);
	for (let prefix = number; product !== null && prefix !== ''; prefix = cutLastPart(prefix)) {
		const cycle = product.cycles.find((candidate) => candidate.cycle === prefix) ??
			findOtherName(table, id, product, prefix);
		if (cycle !== undefined)
			return toRelease(id, product, cycle);
	}
	return null;
}
function findByName(table, id, name) {
	const product = findProduct(table, id);
	if (product === null)
		return null;
	const cycle = product.cycles.find(({ cycle, codename }) => codename === name || cycle === name) ??
		findOtherName(table, id, product, name);
	return cycle === undefined ? null : toRelease(id, product, cycle);
}
function findOtherName(table, id, product, name) {
	const meant = (0,own_value .e)((0,own_value .e)(table.names, id) ?? {}, name);
	return product.cycles.find(({ cycle }) => cycle === meant);
}
function toRelease(id, product, cycle) {
	return { id, product, number: cycle.cycle, codename: cycle.codename ?? null, lines: [cycle], dated: true };
}
function cutLastPart(number) {
	return number.slice(0, Math.max(0, number.lastIndexOf('.')));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/own-number.js

function findByOwnNumber(table, id, number) {
	const line = findByNumber(table, id, number);
	const product = findProduct(table, id);
	if (line !== null || product === null)
		return line;
	return findWhole(id, product, number) ?? findPassedOver(id, product, number);
}
function findWhole(id, product, number) {
	const lines = product.cycles.filter(({ cycle }) => cycle.startsWith(`${number}.`));
	if (lines.length === 0 || product.cycles.every(({ cycle }) => compareNumbers(cycle, number) <= 0))
		return null;
	return { id, product, number, codename: null, lines, dated: true };
}
function findPassedOver(id, product, number) {
	const lines = product.cycles
		.filter(({ cycle }) => /^\d/.test(cycle))
		.toSorted((one, other) => compareNumbers(one.cycle, other.cycle));
	const release = { id, product, number, codename: null, dated: false };
	const next = lines.findIndex(({ cycle }) => compareNumbers(number, cycle) < 0);
	if (next === 0)
		return { ...release, lines: [] };
	const near = lines.slice(Math.max(0, next - 1), next + 1).filter((line) => isSameMajor(line, number));
	return next < 0 || !near.includes(lines[next]) ? null : { ...release, lines: near };
}
function isSameMajor({ cycle }, number) {
	return cycle.split('.', 1)[0] === number.split('.', 1)[0];
}
function compareNumbers(one, other) {
	const [left, right] = [one.split('.'), other.split('.')];
	for (let index = 0; index < Math.min(left.length, right.length); index++) {
		const difference = Number(left[index]) - Number(right[index]);
		if (difference !== 0)
			return difference;
	}
	return 0;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/development-container.js


const REPOSITORY = /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\/(.+)$/;
const RUNTIMES = new Map([
	['dotnet', ['dotnet', '2.1']],
	['go', ['go', '1.14']],
	['javascript-node', ['nodejs', '10']],
	['php', ['php', '7']],
	['python', ['python', '3.5']],
	['ruby', ['ruby', '2.5']],
	['typescript-node', ['nodejs', '10']],
]);
const listDevelopmentProducts = () => [...RUNTIMES].map(([name, [product]]) => [name, product]);
const NUMBER = /^\d+(?:\.\d+)*$/;
function isDevelopmentContainer(repository) {
	return REPOSITORY.test(repository);
}
function findDevelopmentRuntime(table, repository, words) {
	const runtime = RUNTIMES.get(REPOSITORY.exec(repository)?.[1] ?? '');
	if (runtime === undefined)
		return null;
	const [id, oldest] = runtime;
	const [first = '', second = ''] = words;
	if (NUMBER.test(second) && (NUMBER.test(first) || first === 'dev'))
		return findByOwnNumber(table, id, second);
	return NUMBER.test(first) && !isOlder(first, oldest) ? findByNumber(table, id, first) : null;
}
function isOlder(number, than) {
	const [[left = 0, minor = 0], [right = 0, least = 0]] = [number, than].map((text) => text.split('.').map(Number));
	return left === right ? minor < least : left < right;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/repository.js
var end_of_life_repository = __webpack_require__(17588);
;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/runtime-image.js
const LAMBDA = /^(?:public\.ecr\.aws\/lambda\/|docker\.io\/amazon\/aws-lambda-)(dotnet|java|nodejs|python|ruby)$/;
const BITNAMI = /^docker\.io\/bitnami(?:legacy)?\/(golang|mariadb|mongodb|mysql|node|php-fpm|postgresql|python|redis|ruby)$/;
const PRODUCTS = new Map([
	['golang', 'go'],
	['java', 'amazon-corretto'],
	['node', 'nodejs'],
	['php-fpm', 'php'],
]);
function findRuntimeImage(repository) {
	const name = (LAMBDA.exec(repository) ?? BITNAMI.exec(repository))?.[1];
	return name === undefined ? null : (PRODUCTS.get(name) ?? name);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/system-token.js


const SYSTEM_NAMES = new Map([
	['al', 'amazon-linux'],
	['alma', 'almalinux'],
	['almalinux', 'almalinux'],
	['alpine', 'alpine-linux'],
	['amazonlinux', 'amazon-linux'],
	['centos', 'centos'],
	['debian', 'debian'],
	['fc', 'fedora'],
	['fedora', 'fedora'],
	['mageia', 'mageia'],
	['ol', 'oracle-linux'],
	['oraclelinux', 'oracle-linux'],
	['photon', 'vmware-photon'],
	['rhel', 'rhel'],
	['rocky', 'rocky-linux'],
	['rockylinux', 'rocky-linux'],
	['stream', 'centos-stream'],
	['ubi', 'rhel'],
	['ubuntu', 'ubuntu'],
]);
const SYSTEMS = new Set(SYSTEM_NAMES.values());
const FIRST_DEBIAN = 7;
const LEAST_RELEASE = 6;
const NAME_WITH_NUMBER = /^([a-z]+)(\d+(?:\.\d+)*)$/;
const system_token_NUMBER = /^\d+(?:\.\d+)*$/;
const UBUNTU_YEAR = /^\d{2}$/;
const UBUNTU_RELEASE = /^\d{2}\.(?:04|10)$/;
const LONG_SUPPORTED_UBUNTU = /^(?:1[68]|[2-9][02468])\.04$/;
function findSystems(table, words, hints) {
	const releases = [];
	words.forEach((word, index) => {
		const next = words[index + 1];
		const release = findNumbered(table, word) ??
			(next !== undefined && isPair(table, [word, next], index, hints)
				? findPair(table, word, next)
				: null) ??
			findCodename(table, word, words, hints);
		if (release !== null)
			releases.push(release);
	});
	return releases;
}
function isPair(table, [word, next], index, { pairs, versioned }) {
	if (pairs)
		return system_token_NUMBER.test(next);
	if (word === 'ubuntu')
		return UBUNTU_RELEASE.test(next);
	return index === 0 && !versioned && isWholeRelease(table, word, next);
}
function isWholeRelease(table, name, number) {
	const id = SYSTEM_NAMES.get(name);
	const product = id === undefined ? null : findProduct(table, id);
	const isLarge = /^\d+$/.test(number) ? Number(number) >= LEAST_RELEASE : id === 'alpine-linux';
	return isLarge && product?.cycles.some(({ cycle }) => cycle === number) === true;
}
function findNumbered(table, word) {
	const match = NAME_WITH_NUMBER.exec(word);
	return match === null ? null : findPair(table, match[1] ?? '', match[2] ?? '');
}
function findPair(table, name, number) {
	const id = SYSTEM_NAMES.get(name);
	const product = id === undefined ? null : findProduct(table, id);
	if (id === undefined || product === null)
		return null;
	const whole = id === 'ubuntu' && UBUNTU_YEAR.test(number) ? findWhole(id, product, number) : null;
	return findByNumber(table, id, number) ?? whole;
}
function findCodename(table, word, words, hints) {
	for (const id of ['debian', 'ubuntu']) {
		const release = findByName(table, id, word);
		if (release?.codename === word && isMeant(release, words, hints))
			return release;
	}
	return null;
}
function isMeant({ id, number }, words, hints) {
	if (id === 'debian')
		return Number(number) >= FIRST_DEBIAN;
	return (LONG_SUPPORTED_UBUNTU.test(number) || hints.ubuntu || words.some((word) => word === id || word === number));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/named-release.js








const NAMED_AFTER_SYSTEM = /^(?:gcr\.io\/distroless|registry\.access\.redhat\.com|registry\.redhat\.io|docker\.io\/redhat)\//;
const TAGGED_WITH_SYSTEM = 'docker.io/library/buildpack-deps';
const DISTROLESS_NODE = /^gcr\.io\/distroless\/nodejs(\d+)(?:-|$)/;
function findNamedReleases(table, reference) {
	const repository = (0,end_of_life_repository .W)(reference);
	const tag = reference.tag ?? '';
	const words = tag === '' ? [] : tag.split(/[-_]/);
	const number = (0,front_number .j)(tag);
	const found = findOwn(table, repository, number, words);
	const own = found?.release ?? null;
	const systems = own !== null && SYSTEMS.has(own.id) ? [own] : [];
	const hints = {
		pairs: number !== null || isDevelopmentContainer(repository),
		versioned: isNamedAfterProduct(table, repository),
		ubuntu: hintsAtUbuntu(repository),
	};
	for (const system of [
		...findSystems(table, words.filter((_, index) => index !== found?.index), hints),
		...(NAMED_AFTER_SYSTEM.test(repository) ? findInPath(table, reference.path) : []),
	]) {
		if (!systems.some(({ id }) => id === system.id))
			systems.push(system);
	}
	const runtime = own ?? findDistrolessNode(table, repository);
	return { runtime: runtime !== null && !SYSTEMS.has(runtime.id) ? runtime : null, systems, own };
}
function findOwn(table, repository, number, words) {
	const product = (0,own_value .e)(table.images, repository) ?? findRuntimeImage(repository);
	if (product === null) {
		const release = findDevelopmentRuntime(table, repository, words);
		return release === null ? null : { release, index: -1 };
	}
	const byNumber = number === null ? null : findByOwnNumber(table, product, number);
	return byNumber === null ? findOwnName(table, product, words) : { release: byNumber, index: -1 };
}
function findOwnName(table, product, words) {
	for (const [index, word] of words.entries()) {
		const numbered = findNumbered(table, word);
		const release = findByName(table, product, word) ?? (numbered?.id === product ? numbered : null);
		if (release !== null)
			return { release, index };
	}
	return null;
}
function findDistrolessNode(table, repository) {
	const number = DISTROLESS_NODE.exec(repository)?.[1];
	return number === undefined ? null : findByNumber(table, 'nodejs', number);
}
function findInPath(table, path) {
	return path.split(/[/-]/).flatMap((word) => findNumbered(table, word) ?? []);
}
function isNamedAfterProduct(table, repository) {
	const words = repository
		.split('/')
		.slice(1)
		.join('/')
		.split(/[^a-z0-9]+/);
	return words.some((word) => {
		const product = (0,own_value .e)(table.images, `docker.io/library/${word}`);
		return product !== undefined && !SYSTEMS.has(product);
	});
}
function hintsAtUbuntu(repository) {
	return repository === TAGGED_WITH_SYSTEM || repository.split(/[^a-z]+/).includes('ubuntu');
}


  }),

  17588:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	W: () => (  findRepository)
  });
  var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34685);

const ARCHITECTURES = /^docker\.io\/(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|windows-amd64|winamd64)\//;
const MICROSOFT_COPY = /^mcr\.microsoft\.com\/mirror\/docker\//;
function findRepository(reference) {
	const { host, path } = (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .KT)(reference) ?? {
		host: (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .jY)(reference.host),
		path: reference.path,
	};
	return `${host}/${path}`.replace(MICROSOFT_COPY, 'docker.io/').replace(ARCHITECTURES, 'docker.io/library/');
}


  }),

  58795:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Gv: () => (  isObject),
	st: () => (  toList),
	vw: () => (  toObject)
  });
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function toObject(value) {
	return isObject(value) ? value : {};
}
function toList(value) {
	return Array.isArray(value) ? value : [];
}


  }),

  43201:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  pG: () => (  LICENSE_IDS),
  lE: () => (  RENAMED),
  ZK: () => (  isLicenseId)
});

;// CONCATENATED MODULE: ./node_modules/spdx-license-ids/deprecated.json
const deprecated_namespaceObject =  JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');
;// CONCATENATED MODULE: ./node_modules/spdx-license-ids/index.json
const spdx_license_ids_namespaceObject =  JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/license/license-ids.js


const LICENSE_IDS = [...spdx_license_ids_namespaceObject, ...deprecated_namespaceObject];
let known = null;
function isLicenseId(text) {
	known ??= new Set(LICENSE_IDS.map((id) => id.toLowerCase()));
	return known.has(text.toLowerCase());
}
const RENAMED = {
	'gpl-2.0-with-autoconf-exception': ['gpl-2.0', 'autoconf-exception-2.0'],
	'gpl-2.0-with-bison-exception': ['gpl-2.0', 'bison-exception-2.2'],
	'gpl-2.0-with-classpath-exception': ['gpl-2.0', 'classpath-exception-2.0'],
	'gpl-2.0-with-font-exception': ['gpl-2.0', 'font-exception-2.0'],
	'gpl-2.0-with-gcc-exception': ['gpl-2.0', 'gcc-exception-2.0'],
	'gpl-3.0-with-autoconf-exception': ['gpl-3.0', 'autoconf-exception-3.0'],
	'gpl-3.0-with-gcc-exception': ['gpl-3.0', 'gcc-exception-3.1'],
	'ecos-2.0': ['gpl-2.0-or-later', 'ecos-exception-2.0'],
	wxwindows: ['gpl-2.0-or-later', 'wxwindows-exception-3.1'],
	'bsd-2-clause-freebsd': ['bsd-2-clause-views', null],
	'bsd-2-clause-netbsd': ['bsd-2-clause', null],
	'bzip2-1.0.5': ['bzip2-1.0.6', null],
	nunit: ['zlib-acknowledgement', null],
	'standardml-nj': ['smlnj', null],
};


  }),

  95542:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	GB: () => (  foldLicenseName),
	SL: () => (  findFamily),
	Xm: () => (  findNamedIds)
  });
  var _license_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43201);

const FAMILIES = [
	[/\baffero general public\b/g, 'agpl'],
	[/\baffero\b/g, 'agpl'],
	[/\b(?:lesser|library) general public\b/g, 'lgpl'],
	[/\bgeneral public\b/g, 'gpl'],
	[/\bfree documentation\b/g, 'gfdl'],
	[/\bmozilla public\b/g, 'mpl'],
	[/\beclipse public\b/g, 'epl'],
	[/\beuropean union public\b/g, 'eupl'],
	[/\bcommon development and distribution\b/g, 'cddl'],
	[/\bserver side public\b/g, 'sspl'],
	[/\bbusiness source\b/g, 'busl'],
	[/\bfunctional source\b/g, 'fsl'],
	[/\bboost software\b/g, 'bsl'],
	[/\bcreative commons(?: attribution)?\b/g, 'cc by'],
	[/\bnon ?commercial\b/g, 'nc'],
	[/\bshare ?alike\b/g, 'sa'],
	[/\bno ?deriv(?:ative)?s?\b/g, 'nd'],
];
const FILLERS = /\b(?:the|a|gnu|licen[cs]ed?|software|version|under|terms|of|v)\b/g;
function foldLicenseName(name) {
	let text = name
		.replace(/^.*::/s, '')
		.toLowerCase()
		.replace(/\+/g, ' or later ')
		.replace(/[^a-z0-9.]+/g, ' ');
	for (const [words, id] of FAMILIES)
		text = text.replace(words, id);
	return text
		.replace(/\bor (?:any )?(?:later|newer)(?: versions?)?\b/g, 'later')
		.replace(/([a-z])v?(?=\d)/g, '$1 ')
		.replace(FILLERS, ' ')
		.replace(/\d[\d.]*/g, dropZeros)
		.replace(/\.(?!\d)|(?<!\d)\./g, ' ')
		.replace(/\b(cc by) by\b/g, '$1')
		.replace(/ +/g, ' ')
		.trim();
}
function dropZeros(number) {
	let end = number.length;
	while (number.endsWith('.0', end))
		end -= 2;
	return number.slice(0, end);
}
let known = null;
function findNamedIds(name) {
	known ??= listFolded();
	const folded = foldLicenseName(dropRepetition(name));
	const ids = ['', ' only', ' later'].flatMap((end) => known?.get(folded + end) ?? []);
	return folded === '' ? [] : ids;
}
function listFolded() {
	const folded = new Map();
	for (const id of _license_ids_js__WEBPACK_IMPORTED_MODULE_0__  .pG) {
		const key = foldLicenseName(id);
		folded.set(key, [...(folded.get(key) ?? []), id]);
	}
	return folded;
}
function dropRepetition(name) {
	const [, before, inside] = /^([^()]+)\(([^()]+)\)\s*$/.exec(name) ?? [];
	if (before === undefined || inside === undefined)
		return name;
	return foldLicenseName(before) === foldLicenseName(inside) ? before : name;
}
function findFamily(id) {
	return foldLicenseName(id).split(' ')[0] ?? '';
}


  }),

  3547:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Yo: () => (  isPermission),
	h3: () => (  makeOwnTerm),
	hG: () => (  findListedTerm)
  });
  var _own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17227);
  var _license_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43201);


const EXCEPTIONS = new Set(['linux-syscall-note', 'shl-2.0', 'shl-2.1', 'gpl-cc-1.0']);
function isPermission(exception) {
	const id = exception.toLowerCase();
	return id.includes('exception') || EXCEPTIONS.has(id);
}
function findListedTerm(written, exception) {
	const id = written.toLowerCase().replace(/\+$/, '');
	const isLater = written.endsWith('+');
	if (!(0,_license_ids_js__WEBPACK_IMPORTED_MODULE_0__  .ZK)(id))
		return null;
	const [renamed, included] = (0,_own_value_js__WEBPACK_IMPORTED_MODULE_1__  .e)(_license_ids_js__WEBPACK_IMPORTED_MODULE_0__  .lE, id) ?? [id, null];
	const ids = listIds(renamed, isLater);
	return {
		ids: id === renamed ? ids : [...ids, id],
		exception: exception?.toLowerCase() ?? included,
	};
}
function listIds(id, isLater) {
	const bare = id.replace(/-(?:only|or-later)$/, '');
	if (!(0,_license_ids_js__WEBPACK_IMPORTED_MODULE_0__  .ZK)(`${bare}-only`))
		return isLater ? [`${id}+`, id] : [id];
	return isLater || id.endsWith('-or-later')
		? [`${bare}-or-later`, `${bare}+`, bare]
		: [`${bare}-only`, bare];
}
function makeOwnTerm(names) {
	const ids = names.flatMap((name) => {
		const [, reference = name] = /^documentref-[^:]*:(.*)$/is.exec(name) ?? [];
		const slug = reference
			.toLowerCase()
			.replace(/^licenseref-/, '')
			.replace(/[^a-z0-9.-]+/g, '-');
		return [name.toLowerCase(), `licenseref-${slug}`];
	});
	return { ids: [...new Set(ids)], exception: null };
}


  }),

  26752:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	MW: () => (  readSeverity),
	Or: () => (  exceeds),
	b1: () => (  LIMITS),
	vQ: () => (  rateScore),
	zK: () => (  compareSeverity)
  });
const SEVERITIES = ['negligible', 'low', 'medium', 'high', 'critical'];
const LIMITS = ['none', ...SEVERITIES];
const SCORES = [
	[9, 'critical'],
	[7, 'high'],
	[4, 'medium'],
	[0.1, 'low'],
];
function exceeds(severity, limit) {
	if (limit === 'critical')
		return false;
	return severity === 'unknown' || LIMITS.indexOf(severity) > LIMITS.indexOf(limit);
}
function readSeverity(text) {
	const written = typeof text === 'string' ? text.toLowerCase() : '';
	return SEVERITIES.find((each) => each === written) ?? 'unknown';
}
function rateScore(score) {
	const number = typeof score === 'string' && score.trim() !== '' ? Number(score) : score;
	if (typeof number !== 'number' || !(number <= 10))
		return 'unknown';
	return SCORES.find(([least]) => number >= least)?.[1] ?? 'unknown';
}
function compareSeverity(one, other) {
	const rank = (severity) => (severity === 'unknown' ? -1 : LIMITS.indexOf(severity));
	return rank(other) - rank(one);
}


  }),

  36079:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	P: () => (  readTrustedRoots)
  });
  var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58795);

const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.\d|\.v0\.\d\+json)$/;
function readTrustedRoots(text) {
	const whole = parse(text);
	const values = whole === undefined ? text.split('\n').filter((line) => line.trim() !== '') : [];
	const roots = whole === undefined ? values.map(parse) : [whole];
	if (roots.length === 0)
		return { error: 'is empty' };
	const read = [];
	for (const root of roots) {
		if (root === undefined)
			return { error: 'is neither JSON nor JSON lines' };
		const wrong = findMistake(root);
		if (wrong !== null)
			return { error: wrong };
		read.push(root);
	}
	return { roots: read };
}
function parse(text) {
	try {
		return JSON.parse(text);
	}
	catch {
		return undefined;
	}
}
function findMistake(root) {
	if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(root) || !MEDIA_TYPE.test(String(root['mediaType'])))
		return 'is not a trusted root of Sigstore (its mediaType is another one)';
	const lists = ['certificateAuthorities', 'tlogs', 'ctlogs', 'timestampAuthorities'];
	const odd = lists.find((name) => root[name] !== undefined && !Array.isArray(root[name]));
	if (odd !== undefined)
		return `has ${odd} that are not a list`;
	if ((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .st)(root['certificateAuthorities']).length === 0)
		return 'has no certificateAuthorities';
	for (const name of ['tlogs', 'ctlogs']) {
		const endless = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .st)(root[name]).some((log) => !hasStart((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .vw)(log)['publicKey'])));
		if (endless)
			return `has ${name} without publicKey.validFor.start, which would be trusted for all times`;
	}
	for (const name of ['certificateAuthorities', 'timestampAuthorities']) {
		const empty = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .st)(root[name]).some((each) => (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .st)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .vw)(each)['certChain'])['certificates']).length === 0);
		if (empty)
			return `has ${name} without a certificate`;
	}
	return null;
}
function hasStart(key) {
	const { start } = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .vw)(key['validFor']);
	return typeof start === 'string' && !Number.isNaN(Date.parse(start));
}


  }),

  40242:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	K: () => (  findPlainPaths),
	V: () => (  parsePathGlob)
  });
  var _brace_expansion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98149);
  var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66634);


const MAX_LENGTH = 1000;
const acceptAny = () => true;
const ANY_SEGMENT = { parts: [_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4], start: '', end: '' };
function parsePathGlob(source) {
	if (source.length > MAX_LENGTH)
		return { error: `is longer than ${MAX_LENGTH} characters` };
	const misplaced = findMisplaced(source);
	if (misplaced !== null)
		return { error: misplaced };
	const expansion = (0,_brace_expansion_js__WEBPACK_IMPORTED_MODULE_1__  .PH)(source);
	if (expansion.error !== undefined)
		return { error: expansion.error };
	const alternatives = [];
	for (const text of expansion.texts) {
		const compiled = compilePath(text);
		if (typeof compiled === 'string')
			return { error: compiled };
		alternatives.push(compiled);
	}
	return {
		source,
		matches: (path) => {
			for (const alternative of alternatives)
				if (mayMatch(alternative, path) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(alternative, path.split('/'), acceptSegment))
					return true;
			return false;
		},
		matchesAnyCase: (path) => {
			const segments = path.split('/');
			segments.push({ name: String(segments.pop()) });
			return alternatives.some((alternative) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(alternative, segments, acceptAnyCase));
		},
		reaches: (folder) => {
			const segments = folder.split('/');
			return alternatives.some((alternative) => alternative.some((part, index) => {
				const start = alternative.slice(0, part === _glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4 ? index + 1 : index);
				return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(start, segments, acceptSegment);
			}));
		},
	};
}
function findPlainPaths({ source }) {
	const { texts = [] } = (0,_brace_expansion_js__WEBPACK_IMPORTED_MODULE_1__  .PH)(source);
	return texts.filter((text) => !/[*?[\\]/.test(text));
}
function findMisplaced(source) {
	if (source.trim() === '')
		return 'is empty; write a path such as services/**';
	if (source.startsWith('!'))
		return 'begins with !, but globs cannot be negated here; use settings.ignore to leave paths out';
	if (source.startsWith('./'))
		return `begins with ./, but paths start at the root of the repository; write ${source.slice(2)}`;
	if (source.startsWith('/'))
		return `begins with /, but paths start at the root of the repository; write ${source.slice(1)}`;
	if (source.endsWith('/'))
		return `ends with /, but no file name does; write ${source}** for everything in the folder`;
	return null;
}
function compilePath(text) {
	const segments = [];
	const sources = text.split('/');
	for (const [index, source] of sources.entries()) {
		if (source === '')
			return 'has an empty segment (//, or a / at one end)';
		if (source === '.' || source === '..')
			return `contains ${source}; paths are written from the root of the repository`;
		if (source === '**') {
			if (index === sources.length - 1)
				segments.push(ANY_SEGMENT);
			segments.push(_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4);
		}
		else {
			const segment = compileSegment(source);
			if (typeof segment === 'string')
				return segment;
			segments.push(segment);
		}
	}
	return segments;
}
function compileSegment(source) {
	if (!/[*?[\]\\]/.test(source))
		return { literal: source };
	const characters = Array.from(source);
	const parts = [];
	for (let index = 0; index < characters.length; index++) {
		const character = characters[index] ?? '';
		if (character === '*') {
			if (characters[index + 1] === '*')
				return 'mixes ** with text, but ** must be alone between slashes, for example **/*.Dockerfile';
			parts.push(_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4);
		}
		else if (character === '?') {
			parts.push(acceptAny);
		}
		else if (character === '[') {
			const end = characters.indexOf(']', index + (/[!^]/.test(characters[index + 1] ?? '') ? 3 : 2));
			if (end < 0)
				return 'has a [ without a ] after it; write \\[ for the character itself';
			parts.push(compileSet(characters.slice(index + 1, end)));
			index = end;
		}
		else if (character === '\\') {
			const escaped = characters[++index];
			if (escaped === undefined)
				return 'ends with a backslash that escapes nothing';
			parts.push((actual) => actual === escaped);
		}
		else {
			parts.push((actual) => actual === character);
		}
	}
	const [start = ''] = /^[^*?[\\]*/.exec(source) ?? [];
	const [end = ''] = /[^*?\]\\]*$/.exec(source) ?? [];
	return { parts, start, end };
}
function compileSet(members) {
	const negated = members[0] === '!' || members[0] === '^';
	const rest = negated ? members.slice(1) : members;
	const ranges = [];
	for (let index = 0; index < rest.length; index++) {
		const from = rest[index] ?? '';
		const to = rest[index + 2];
		if (rest[index + 1] === '-' && to !== undefined) {
			ranges.push([from, to]);
			index += 2;
		}
		else {
			ranges.push([from, from]);
		}
	}
	return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== negated;
}
function acceptAnyCase(segment, name) {
	if (typeof name === 'string')
		return acceptSegment(segment, name);
	if ('literal' in segment)
		return segment.literal.toLowerCase() === name.name.toLowerCase();
	return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(segment.parts, Array.from(name.name), (accepts, character) => [character, character.toLowerCase(), character.toUpperCase()].some(accepts));
}
function mayMatch(alternative, path) {
	const [first = _glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4] = alternative;
	if (first !== _glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4 && !path.startsWith('literal' in first ? first.literal : first.start))
		return false;
	const last = alternative.at(-1) ?? _glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4;
	return last === _glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4 || path.endsWith('literal' in last ? last.literal : last.end);
}
function acceptSegment(segment, name) {
	if ('literal' in segment)
		return segment.literal === name;
	return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(segment.parts, Array.from(name), (accepts, character) => accepts(character));
}


  }),

  84274:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F: () => (  matchesText)
  });
function matchesText(pattern, text) {
	const [first = '', ...others] = pattern.split('*');
	const last = others.pop();
	if (last === undefined)
		return text === pattern;
	if (!text.startsWith(first))
		return false;
	let at = first.length;
	for (const part of others) {
		const found = text.indexOf(part, at);
		if (found < 0)
			return false;
		at = found + part.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}


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

  45364:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	c: () => (  KNOWN_REGISTRIES)
  });
const KNOWN_REGISTRIES = [
	'asia.gcr.io',
	'cgr.dev',
	'codeberg.org',
	'container-registry.oracle.com',
	'dhi.io',
	'docker.elastic.co',
	'docker.io',
	'eu.gcr.io',
	'gcr.io',
	'ghcr.io',
	'icr.io',
	'k8s.gcr.io',
	'lscr.io',
	'mcr.microsoft.com',
	'mirror.gcr.io',
	'nvcr.io',
	'public.ecr.aws',
	'quay.io',
	'registry.access.redhat.com',
	'registry.fedoraproject.org',
	'registry.gitlab.com',
	'registry.hub.docker.com',
	'registry.k8s.io',
	'registry.opensuse.org',
	'registry.redhat.io',
	'registry.suse.com',
	'us.gcr.io',
];


  }),

  71569:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  findExtends),
	G: () => (  mayExtend)
  });
  var _shapes_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86798);
  var _shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63148);


const MAY_EXTEND = /extends|\\/;
function mayExtend(source) {
	return MAY_EXTEND.test(source);
}
function findExtends(root) {
	const node = root === null ? null : (0,_shapes_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .j)(root, 'extends');
	if (!(0,_shapes_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) || typeof node.value !== 'string')
		return null;
	const target = (0,_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_1__  .hu)(node.value);
	return 'error' in target ? null : target;
}


  }),

  49043:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	k: () => (  readDraft),
	x: () => (  listOwnApprovals)
  });
  var _shapes_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2967);
  var _shapes_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16404);


function readDraft(document, parse) {
	const root = parse(document);
	const values = root === null ? undefined : _shapes_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__  .S.read(root, new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_0__  .bs(document, _shapes_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__  .J));
	return values === undefined ? null : { ...values, document };
}
function listOwnApprovals({ allow, overrides, }) {
	const fromOverrides = overrides.flatMap((override) => [...(override.allow ?? []), ...override.allowAlso]);
	return [...(allow ?? []), ...fromOverrides];
}


  }),

  20630:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  S: () => (  loadChain)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/policy-document.js + 2 modules
var policy_document = __webpack_require__(20606);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(85227);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/inherit/allow-also.js

function checkAllowAlso({ document, allow, overrides }, policy) {
	const { parent, additions } = policy;
	for (const { allowAlso, place } of overrides) {
		if (allowAlso.length === 0)
			continue;
		if (!(0,select_rules .U5)(policy)) {
			const key = `${place.key}.allow-also`;
			document.report(document.find(key), `"${key}" has nothing to add to, because without "allow" every image that is not denied is approved; write allow at the top of the policy`);
		}
		else if (parent !== null && allow === null) {
			for (const entry of allowAlso) {
				if (additions.has(entry))
					continue;
				document.report(entry.place, `"${entry.place.key}" approves ${entry.image}, which is not inside delegate.allow of ${parent.place.file}; remove it, because "extends" may only tighten`);
			}
		}
	}
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pin.js
var image_pin = __webpack_require__(63758);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/policy-draft.js
var policy_draft = __webpack_require__(49043);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(34881);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/rule-settings.js
var rule_settings = __webpack_require__(5442);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(61133);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/inherit/exception-tightening.js




function checkExceptionDelegation({ exceptions, deny, overrides }, parent, report) {
	const isDelegated = (0,allow_list .Su)(parent) !== null;
	const deniesItself = deny.length > 0 || overrides.some((override) => override.deny.length > 0);
	for (const exception of exceptions) {
		const { key } = exception.place;
		if (!isDelegated) {
			report(key, 'grants an exception, which needs delegate.max-exception there; remove it');
		}
		else if (exception.rules.includes('denied')) {
			if (isDenied(parent, exception))
				report(`${key}.rules`, 'waives "denied", but what is denied there stays denied; remove that rule');
			else if (!deniesItself)
				report(`${key}.rules`, 'waives "denied", but this policy denies nothing itself, and what is denied there stays denied; remove that rule');
		}
	}
}
function isDenied(parent, { image }) {
	const denials = (0,select_rules .H6)(parent);
	if (denials.some((entry) => entry.image === image))
		return true;
	const reference = (0,image_reference .F2)(image);
	if ('error' in reference)
		return false;
	const names = (0,entry_match .uD)(parent, reference);
	return denials.some((entry) => (0,entry_match .w9)(entry, names));
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/reading.js
var reading = __webpack_require__(92358);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/inherit/override-tightening.js


function findOverrideLoosenings(parent, override) {
	const found = new Map();
	for (const role of override.roles ?? reading .g) {
		const before = selectParentRules(parent, override, role);
		const after = (0,rule_settings .gB)(before, override.rules);
		for (const loosening of (0,rule_settings .BH)(before, after, override.rules)) {
			if (!mayBeLower(parent, override, role, loosening.rule))
				found.set(`${loosening.rule}.${loosening.option}`, loosening);
		}
	}
	return [...found.values()];
}
function selectParentRules(parent, override, role) {
	return parent.overrides
		.filter((candidate) => hasRole(candidate, role) && covers(candidate, override) === 'surely')
		.reduce((rules, candidate) => (0,rule_settings .gB)(rules, candidate.rules), parent.rules);
}
function mayBeLower(parent, override, role, rule) {
	return parent.overrides.some((candidate) => candidate.rules[rule] !== undefined &&
		hasRole(candidate, role) &&
		covers(candidate, override) === 'maybe');
}
function hasRole({ roles }, role) {
	return roles?.includes(role) ?? true;
}
function covers(candidate, override) {
	const answers = [
		coversGlobs(candidate.paths, override.paths),
		coversGlobs(candidate.images, override.images),
	];
	if (answers.includes(null))
		return null;
	return answers.includes('maybe') ? 'maybe' : 'surely';
}
function coversGlobs(candidate, globs) {
	const sources = candidate?.map(({ source }) => source) ?? ['**'];
	if (sources.includes('**'))
		return 'surely';
	if (globs === null)
		return null;
	return globs.every(({ source }) => sources.includes(source)) ? 'surely' : 'maybe';
}

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/camel-case.js
var camel_case = __webpack_require__(54597);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/settings-shape.js + 2 modules
var settings_shape = __webpack_require__(51925);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/inherit/settings-merge.js


const BY_KEY = Object.entries(settings_shape .yy);
function mergeSettings(written, parent) {
	const own = written ?? {};
	const above = parent;
	const merged = BY_KEY.map(([key, { normally, join }]) => {
		const name = (0,camel_case .C)(key);
		const value = own[name] ?? null;
		if (above === null)
			return [name, value ?? normally];
		return [name, value === null ? above[name] : join(above[name], value)];
	});
	return Object.fromEntries(merged);
}
function checkSettings(written, parent, mayExcept, report) {
	const [own, above] = [written ?? {}, parent];
	for (const [key, { findLoosenings }] of BY_KEY) {
		const value = own[(0,camel_case .C)(key)] ?? null;
		if (value === null)
			continue;
		for (const { step, message } of findLoosenings(value, above[(0,camel_case .C)(key)], mayExcept))
			report(`settings.${key}${step}`, message);
	}
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/inherit/tightening.js







function checkTightening(draft, policy, parent) {
	const { document } = draft;
	function report(key, message) {
		document.report(document.find(key), `"${key}" ${message}; "extends" may only tighten ${parent.place.file}`);
	}
	function reportLoosening(key, { rule, option, limit }) {
		const long = `${key}.${rule}.${option}`;
		report(document.has(long) ? long : `${key}.${rule}`, `makes ${rule} milder; write ${limit}`);
	}
	for (const loosening of (0,rule_settings .BH)(parent.rules, policy.rules, draft.rules))
		reportLoosening('rules', loosening);
	for (const override of draft.overrides) {
		for (const loosening of findOverrideLoosenings(parent, override)) {
			reportLoosening(`${override.place.key}.rules`, loosening);
		}
	}
	const days = (0,allow_list .Su)(parent);
	checkSettings(draft.settings, parent.settings, days !== null, report);
	checkPins(draft, parent, report);
	checkBuilds(draft, report);
	checkExceptionDelegation(draft, parent, report);
	const own = draft.delegate?.maxException ?? null;
	if (own !== null && (days === null || own > days)) {
		report('delegate.max-exception', days === null
			? 'delegates what was not delegated to this policy'
			: `is too long; write ${days}d or less`);
	}
}
function checkBuilds({ builds }, report) {
	for (const { contexts, place } of builds) {
		if (contexts.size === 0)
			continue;
		report(`${place.key}.contexts`, 'removes images from what is judged; remove it, or ask for it in the policy above');
	}
}
function checkPins(draft, parent, report) {
	const required = [
		parent.rules.unpinned.require,
		...[...parent.deprecated, ...listApprovals(parent)].flatMap(({ pin }) => pin ?? []),
	];
	const least = Math.min(...required.map((pin) => image_pin .$x.indexOf(pin)));
	const own = [...(0,policy_draft .x)(draft), ...draft.deprecated];
	for (const { pin, place } of own) {
		if (pin !== null && image_pin .$x.indexOf(pin) < least)
			report(`${place.key}.pin`, `requires less; write ${image_pin .$x.slice(least).join(' or ')}`);
	}
}
function listApprovals(policy) {
	const own = (0,policy_draft .x)({ allow: policy.allow, overrides: policy.ownOverrides });
	return policy.parent === null ? own : [...own, ...listApprovals(policy.parent)];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern-containment.js
var pattern_containment = __webpack_require__(64419);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/policy-assembly.js




function assemblePolicy(draft, parent, trustedRoot = null) {
	const { document, settings, overrides } = draft;
	const rulePlaces = new Map(parent?.rulePlaces);
	for (const id of rule_settings .Iu) {
		if (draft.rules[id] !== undefined)
			rulePlaces.set(id, document.find(`rules.${id}`));
	}
	return {
		place: document.place(0, 'policy'),
		parent,
		extends: draft.extends,
		rules: (0,rule_settings .gB)(parent?.rules ?? rule_settings .ck, draft.rules),
		rulePlaces,
		allow: draft.allow,
		allowPlace: draft.allow === null ? null : document.find('allow'),
		additions: findAdditions((0,policy_draft .x)(draft), parent),
		deny: [...(parent?.deny ?? []), ...draft.deny],
		deprecated: [...(parent?.deprecated ?? []), ...draft.deprecated],
		overrides: [...(parent?.overrides ?? []), ...overrides],
		ownOverrides: overrides,
		evidence: [...(parent?.evidence ?? []), ...draft.evidence],
		exceptions: [...(parent?.exceptions ?? []), ...draft.exceptions],
		builds: [...(parent?.builds ?? []), ...draft.builds],
		ownBuilds: draft.builds,
		settings: mergeSettings(settings, parent?.settings ?? null),
		trustedRoot: parent === null ? trustedRoot : parent.trustedRoot,
		tests: draft.tests,
		delegate: draft.delegate,
	};
}
function findAdditions(entries, parent) {
	const additions = new Map();
	for (const entry of entries) {
		const widened = new Set();
		for (let above = parent; above !== null; above = above.parent) {
			if (!(0,pattern_containment .U)(entry.pattern, findDelegatedImages(above)))
				break;
			widened.add(above);
		}
		if (widened.size > 0)
			additions.set(entry, widened);
	}
	return additions;
}
function findDelegatedImages(policy) {
	for (let level = policy; level !== null; level = level.parent) {
		if (level.delegate?.allow != null)
			return level.delegate.allow;
	}
	return [];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/inherit/vain-approvals.js





const MAX_PAIRS = 1_000_000;
function checkVainApprovals(draft, { additions, settings }, parent) {
	if (!(0,select_rules .U5)(parent))
		return;
	const { document } = draft;
	const delegated = findDelegatedImages(parent);
	const narrowing = (0,policy_draft .x)(draft).filter((entry) => !additions.has(entry));
	const warn = ({ place }, message) => document.report(place, `"${place.key}" ${message}`, 'warning');
	for (const entry of narrowing.filter(({ pattern }) => isPartlyInside(pattern, delegated)))
		warn(entry, `names in braces some of what delegate.allow of ${parent.place.file} lets this policy add, and other images, so all of it narrows and nothing is added; write two entries`);
	const approved = listApprovals(parent);
	if (settings.mirrors.length > 0 || narrowing.length * approved.length > MAX_PAIRS)
		return;
	for (const entry of narrowing.filter(({ pattern }) => approved.every((other) => (0,pattern_containment .hQ)(pattern, other.pattern))))
		warn(entry, describeVain(entry, parent, delegated));
}
function isPartlyInside({ alternatives }, outers) {
	const inside = alternatives.filter((parts) => outers.some((outer) => (0,pattern_containment .D9)(outer, parts, 'allow')));
	return inside.length > 0 && inside.length < alternatives.length;
}
function describeVain({ image }, { place: { file } }, delegated) {
	const nothing = `approves nothing, because ${file} does not approve ${image}`;
	if (delegated.length === 0)
		return `${nothing}; remove it, or ask for it there`;
	const list = delegated.map(({ source }) => source).join(', ');
	return `${nothing} and lets this policy add only what is inside ${list}; correct it, or remove it`;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/glob/glob.js
var glob = __webpack_require__(66634);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/replacement.js
var replacement = __webpack_require__(63770);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/advice-check.js




function checkAdvice({ document, deny, deprecated, overrides }, policy) {
	for (const entry of [...deny, ...deprecated, ...overrides.flatMap((override) => override.deny)]) {
		const loop = findLoop(policy, entry);
		if (loop === null)
			continue;
		const key = `${entry.place.key}.use`;
		document.report(document.find(key), `"${key}" names ${loop.use}, which "${loop.by.place.key}" (${loop.by.image}) refuses too, so it is not suggested; ${describeWayOut(policy)}`, 'warning');
	}
	if (policy.settings.mirrors.length > 0)
		return;
	const asking = [
		{ key: 'rules', rules: policy.rules },
		...overrides.map(({ place, rules }) => ({ key: `${place.key}.rules`, rules })),
	];
	for (const { key, rules } of asking) {
		if ((rules.unmirrored?.level ?? 'ignore') === 'ignore' || !document.has(`${key}.unmirrored`))
			continue;
		document.report(document.find(`${key}.unmirrored`), `"${key}.unmirrored" has no effect without a mirror; add one to settings, for example mirrors: { registry.example.com/hub: docker.io }`, 'warning');
	}
}
function describeWayOut({ settings: { mirrors } }) {
	return mirrors.length > 0
		? 'name another image, or require the mirror with the rule unmirrored instead of this entry'
		: 'name another image; if you mean a mirror, declare it under settings.mirrors and require it with the rule unmirrored';
}
function findLoop(policy, entry) {
	if (entry.use === null)
		return null;
	const refusing = policy.deny.includes(entry) ? policy.deny : [...policy.deny, entry];
	for (const parts of entry.pattern.alternatives) {
		const use = (0,replacement .c)(entry.use, makeSample(parts));
		const reference = use === null ? null : (0,image_reference .F2)(use);
		if (use === null || reference === null || 'error' in reference)
			continue;
		const names = (0,entry_match .uD)(policy, reference);
		const by = refusing.find((other) => (0,entry_match .w9)(other, names));
		if (by !== undefined)
			return { use, by };
	}
	return null;
}
function makeSample({ host, path, tag, digest }) {
	const segments = path.segments.flatMap((segment) => segment === glob .x4 ? [] : [segment.source.replaceAll('*', 'app')]);
	const written = tag === null ? '1' : tag.source.replaceAll('*', '1');
	const isShort = segments.length < 2 && (host === null || host === 'docker.io');
	return {
		host: fillHost(host),
		path: [...(isShort ? ['library'] : []), ...segments].join('/'),
		tag: digest === null || tag !== null ? written : null,
		tagWritten: true,
		digest: null,
	};
}
function fillHost(host) {
	if (host === null)
		return 'docker.io';
	if (typeof host === 'string')
		return host;
	const name = host.labels.map((label) => (label === '*' ? 'registry' : label)).join('.');
	return host.port === null ? name : `${name}:${host.port}`;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/level.js
var level = __webpack_require__(39329);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/denial-levels.js



function checkDenialLevels(policy, document) {
	const beneath = (0,select_rules .e0)(policy);
	const findMilder = (rules) => beneath.find((id) => !(0,level .AF)(rules.denied, rules[id])) ?? null;
	function reportMilder(rules, key, when = '') {
		const id = findMilder(rules);
		if (id !== null)
			reportDenial(document, rules, id, key, when);
		return id !== null;
	}
	if (reportMilder(policy.rules, 'rules'))
		return;
	const changing = policy.overrides.filter(({ rules }) => rules.denied ?? rules.unapproved ?? rules.deprecated);
	const isOwn = (override) => policy.ownOverrides.includes(override);
	const wrong = new Set();
	for (const override of changing) {
		const rules = (0,rule_settings .gB)(policy.rules, override.rules);
		const found = isOwn(override)
			? reportMilder(rules, `${override.place.key}.rules`)
			: findMilder(rules) !== null;
		if (found)
			wrong.add(override);
	}
	for (const [index, first] of changing.entries()) {
		for (const second of changing.slice(index + 1)) {
			if (!isOwn(second) || wrong.has(first) || wrong.has(second) || !overlap(first, second))
				continue;
			const rules = (0,rule_settings .gB)((0,rule_settings .gB)(policy.rules, first.rules), second.rules);
			if (reportMilder(rules, `${second.place.key}.rules`, `together with ${first.place.key} `))
				wrong.add(second);
		}
	}
}
function reportDenial(document, { denied, ...rules }, id, key, when) {
	const other = rules[id];
	const day = other.effective === null ? 'none, or a past date' : `${other.effective} or earlier`;
	const reason = denied.level === other.level
		? `"denied" takes effect later than "${id}"; as its date write ${day}`
		: `"denied" is milder (${denied.level}) than "${id}" (${other.level}); write denied: ${other.level}`;
	const cause = id === 'deprecated' ? 'deprecated' : 'allow';
	const written = [`${key}.denied`, `${key}.${id}`, cause].find((candidate) => document.has(candidate));
	const subject = written ?? key;
	document.report(document.find(subject), `"${subject}" is wrong: ${when}${reason}, otherwise denying an image would help it`);
}
function overlap(one, other) {
	const roles = one.roles === null || other.roles === null || one.roles.some((role) => other.roles?.includes(role));
	return roles && share(one.paths, other.paths) && share(one.images, other.images);
}
function share(one, other) {
	if (one === null || other === null)
		return true;
	return one.some(({ source }) => other.some((glob) => glob.source === source));
}

// EXTERNAL MODULE: ./lib/untyped/src/core/day.js
var day = __webpack_require__(2237);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/exception-length.js


function checkExceptionLengths({ exceptions, document }, policy, today) {
	const own = policy.settings.maxException;
	const delegated = policy.parent === null ? null : (0,allow_list .Su)(policy.parent);
	const longest = delegated === null ? own : Math.min(own, delegated);
	const rule = longest === own ? 'settings.max-exception' : 'delegate.max-exception of the policy that is extended';
	const last = (0,day .fi)(today, longest);
	for (const { expires, place } of exceptions) {
		if (expires <= last)
			continue;
		const key = `${place.key}.expires`;
		document.report(document.find(key), `"${key}" is wrong: ${expires} is more than ${longest} days away (${rule}); write ${last} or earlier`);
	}
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/trusted-root-file.js
var trusted_root_file = __webpack_require__(34340);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/official-images.js + 1 modules
var official_images = __webpack_require__(77982);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/known-registries.js
var known_registries = __webpack_require__(45364);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/near-names.js




const FOLDERS = new Map([
	[
		'docker.io',
		['almalinux', 'bitnami', 'bitnamilegacy', 'grafana', 'hashicorp', 'library', 'linuxserver', 'rockylinux'],
	],
	['gcr.io', ['cloud-builders', 'distroless', 'google-containers', 'kaniko-project']],
	[
		'mcr.microsoft.com',
		['azurelinux', 'devcontainers', 'dotnet', 'mssql', 'openjdk', 'playwright', 'powershell'],
	],
	['cgr.dev', ['chainguard', 'chainguard-private']],
	['public.ecr.aws', ['amazonlinux', 'docker', 'lambda']],
]);
function findNearName({ pattern }) {
	for (const parts of pattern.alternatives) {
		const near = findNear(parts);
		if (near !== null)
			return near;
	}
	return null;
}
function findNear({ host, path, source }) {
	if (typeof host !== 'string')
		return null;
	const registry = (0,name_suggestion .uW)(host, known_registries .c);
	if (registry !== null)
		return { written: host, meant: source.replace(host, registry) };
	const [folder, image, ...others] = path.segments.map((segment) => segment === glob .x4 ? null : segment.literal);
	if (typeof folder !== 'string' || path.segments.length < 2)
		return null;
	const twin = (0,name_suggestion .uW)(folder, FOLDERS.get(host) ?? []);
	if (twin !== null)
		return { written: `${host}/${folder}`, meant: source.replace(folder, twin) };
	const isOfficialPlace = host === 'docker.io' && source.includes('library/') && folder === 'library' && others.length === 0;
	if (!isOfficialPlace || typeof image !== 'string')
		return null;
	const reference = { host, path: `library/${image}`, tag: null, tagWritten: false, digest: null };
	const official = (0,official_images .oR)(reference) || (0,official_images .aZ)(reference) ? null : (0,name_suggestion .uW)(image, official_images .$2.names);
	return official === null
		? null
		: { written: `${host}/library/${image}`, meant: source.replace(image, official) };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/vain-entries.js




function checkVainEntries(draft) {
	const { document, deny, deprecated, overrides } = draft;
	const warn = (key, message) => document.report(document.find(key), `"${key}" ${message}`, 'warning');
	for (const entry of (0,policy_draft .x)(draft)) {
		if (entry.official && !mayBeOfficial(entry))
			warn(`${entry.place.key}.official`, `leaves nothing, because none of Docker's official images, docker.io/library/NAME, is called ${entry.image}; remove it, or the entry`);
	}
	for (const { place, pattern } of [...(0,policy_draft .x)(draft), ...draft.evidence]) {
		const near = findNearName({ pattern });
		if (near !== null)
			warn(place.key, `names ${near.written}; did you mean ${near.meant}?`);
	}
	const denials = [...deny, ...overrides.flatMap((override) => override.deny)];
	for (const { place, image } of [...denials, ...deprecated]) {
		if (image === 'scratch')
			warn(place.key, 'does not match FROM scratch, which pulls no image and is always approved; remove it');
	}
	for (const entry of denials) {
		if (exceptsAll(entry))
			warn(`${entry.place.key}.except`, `covers all that ${entry.image} names, so nothing is denied; except less, or remove the entry`);
	}
}
function mayBeOfficial({ pattern }) {
	return official_images .$2.names.some((name) => {
		const reference = {
			host: 'docker.io',
			path: `library/${name}`,
			tag: null,
			tagWritten: false,
			digest: null,
		};
		return (0,official_images .oR)(reference) && pattern.matchesRepository(reference, 'allow');
	});
}
function exceptsAll({ pattern, except }) {
	const whole = except.filter(({ alternatives }) => alternatives.every(({ tag, digest }) => tag === null && digest === null));
	return whole.length > 0 && (0,pattern_containment .U)(pattern, whole);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/policy-loading.js











function loadChain(chain, { today }, parse) {
	const documents = chain.map(({ path, text }) => new policy_document .W(path, text));
	let policy = null;
	let hasParent = false;
	for (const [index, document] of [...documents.entries()].toReversed()) {
		const draft = (0,policy_draft .k)(document, parse);
		const said = chain[index]?.aboutExtends ?? [];
		for (const { level, message } of said)
			document.report(document.find('extends'), message, level);
		const isExplained = said.some(({ level }) => level === 'error');
		if (draft !== null && !isExplained)
			checkChain(draft, documents.slice(index + 1));
		const parent = policy;
		policy =
			draft === null
				? null
				: assemblePolicy(draft, parent, (0,trusted_root_file .j)(draft, chain[index]?.trustedRoot));
		if (draft !== null && policy !== null) {
			if (parent !== null)
				checkTightening(draft, policy, parent);
			if (parent !== null || !hasParent) {
				checkAllowAlso(draft, policy);
				checkDenialLevels(policy, document);
				checkExceptionLengths(draft, policy, today);
				checkAdvice(draft, policy);
				checkVainEntries(draft);
				if (parent !== null)
					checkVainApprovals(draft, policy, parent);
			}
		}
		if (document.hasErrors)
			policy = null;
		hasParent = true;
	}
	if (documents.length === 0)
		documents.push(describeNothing());
	const isUsable = !documents.some(({ hasErrors }) => hasErrors);
	return {
		policy: isUsable ? policy : null,
		problems: documents.flatMap((document) => document.listProblems()),
	};
}
function describeNothing() {
	const document = new policy_document .W('', '');
	document.report(document.place(0, 'policy'), 'No policy was given');
	return document;
}
function checkChain({ document, extends: target }, parents) {
	if (target === null) {
		if (parents.length > 0 && !document.has('extends')) {
			document.report(document.place(0, 'policy'), 'The policy does not extend another one, but one was given');
		}
	}
	else if (parents.length === 0) {
		document.report(document.find('extends'), '"extends" names a policy that was not read, so this policy cannot be used');
	}
	else if (parents.some(({ file }) => file === document.file)) {
		document.report(document.find('extends'), '"extends" leads back to this policy; remove one of the two');
	}
}


  }),

  52503:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	O: () => (  describeLength),
	l: () => (  MAX_DEPTH)
  });
const MAX_DEPTH = 20;
const SIGNS = /[\n\r\t,[\]{}:?\-&*!|>'"#%@`]/g;
function describeLength({ text, kind }) {
	const { noun, maxLength, maxSigns, whenLong } = kind;
	if (text.length > maxLength)
		return `The ${noun} is longer than ${maxLength} characters; ${whenLong}`;
	if (maxSigns === null || text.length <= maxSigns || countSigns(text) <= maxSigns)
		return null;
	return `The ${noun} has more than ${maxSigns} line ends, brackets, quotes and other signs of YAML; ${whenLong}`;
}
function countSigns(text) {
	let count = 0;
	while (SIGNS.test(text))
		count++;
	return count;
}


  }),

  34340:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	j: () => (  readAttachedRoot),
	r: () => (  mayNameRoot)
  });
  var _evidence_trusted_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36079);

const KEY = 'settings.registries.trusted-root';
const MAY_NAME = /trusted-root|\\/;
function mayNameRoot(source) {
	return MAY_NAME.test(source);
}
function readAttachedRoot({ document, settings }, attached) {
	const path = settings?.registries?.trustedRoot ?? null;
	if (path === null)
		return null;
	if (attached === undefined)
		return '';
	const read = 'error' in attached ? attached : (0,_evidence_trusted_root_js__WEBPACK_IMPORTED_MODULE_0__  .P)(attached.text);
	if ('error' in read)
		document.report(document.find(KEY), `"${KEY}" names ${path}, which ${read.error}`);
	return 'error' in attached ? '' : attached.text;
}


  }),

  34881:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Fg: () => (  listApproving),
	Su: () => (  findDelegatedDays),
	gj: () => (  findAllowLists),
	iK: () => (  findOtherList)
  });
  var _select_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85227);

const NO_ENTRIES = [];
function findAllowLists(policy, target) {
	let lists = policy.allow === null
		? []
		: [
			{
				entries: policy.allow,
				place: policy.allowPlace,
				replaces: false,
				isEmpty: policy.allow.length === 0,
			},
		];
	for (const override of policy.ownOverrides) {
		const { allow, allowAlso, allowPlace, place } = override;
		if (allow === null && allowAlso.length === 0)
			continue;
		const fit = (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__  .GY)(override, target);
		if (fit === null)
			continue;
		if (allow !== null) {
			const list = { entries: allow, place: allowPlace, replaces: true, isEmpty: allow.length === 0 };
			lists = fit === 'exact' ? [list] : [...lists, list];
		}
		if (allowAlso.length === 0 || fit !== 'exact')
			continue;
		if (lists.length === 0 && policy.parent !== null)
			lists = [{ entries: NO_ENTRIES, place, replaces: false, isEmpty: false }];
		lists = lists.map((list) => ({ ...list, entries: joinLists(list.entries, allowAlso) }));
	}
	return lists;
}
function listApproving(policy, target, place) {
	const below = [];
	for (let level = policy; level !== null; level = level.parent) {
		const lists = findAllowLists(level, target);
		const list = lists.find((each) => each.place === place);
		if (list !== undefined) {
			const above = level;
			const added = list.replaces
				? []
				: below.flatMap((child) => child.lists.map(({ entries }) => listAdded(child.policy, entries, above)));
			return added.reduce((all, entries) => (entries.length === 0 ? all : joinLists(all, entries)), list.entries);
		}
		below.push({ policy: level, lists });
	}
	return NO_ENTRIES;
}
function findOtherList(policy, target, place) {
	const levels = [];
	for (let level = policy; level !== null; level = level.parent) {
		const lists = findAllowLists(level, target);
		const isDeciding = lists.some((each) => each.place === place);
		if (isDeciding || lists.some((list) => narrows(level, list)))
			levels.push({ policy: level, isDeciding });
	}
	const at = levels.findIndex(({ isDeciding }) => isDeciding);
	const deciding = levels[at];
	if (deciding === undefined || levels.length === 1)
		return null;
	if (deciding.policy !== policy)
		return { file: deciding.policy.place.file, isItsOwn: true };
	const above = levels[at + 1];
	return above === undefined ? null : { file: above.policy.place.file, isItsOwn: false };
}
function narrows({ parent, additions }, { entries, isEmpty }) {
	return parent === null || isEmpty || entries.some((entry) => additions.get(entry)?.has(parent) !== true);
}
const ADDED = new WeakMap();
function listAdded({ additions }, entries, above) {
	const known = ADDED.get(entries) ?? new WeakMap();
	ADDED.set(entries, known);
	const added = known.get(above) ?? entries.filter((entry) => additions.get(entry)?.has(above) === true);
	known.set(above, added);
	return added;
}
const JOINED = new WeakMap();
function joinLists(entries, others) {
	const known = JOINED.get(entries) ?? new WeakMap();
	JOINED.set(entries, known);
	const joined = known.get(others) ?? [...entries, ...others];
	known.set(others, joined);
	return joined;
}
function findDelegatedDays(policy) {
	let days = null;
	for (let level = policy; level !== null; level = level.parent) {
		const own = level.delegate?.maxException ?? null;
		if (own !== null)
			days = Math.min(days ?? own, own);
	}
	return days;
}


  }),

  10999:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  i: () => (  narrowEntries)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/glob/glob.js
var glob = __webpack_require__(66634);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern.js + 3 modules
var pattern = __webpack_require__(65828);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/query/glob-index.js
class GlobIndex {
	#literals = new Map();
	#starts = new Fragments();
	#ends = new Fragments();
	static holds({ start, end }) {
		return start !== '' || end !== '';
	}
	add({ literal, start, end }, place) {
		if (literal !== null)
			push(this.#literals, literal, place);
		else if (start !== '')
			this.#starts.add(start, place);
		else
			this.#ends.add(end, place);
	}
	find(name) {
		const literal = this.#literals.get(name);
		return [
			...(literal === undefined ? [] : [literal]),
			...this.#starts.find((length) => name.slice(0, length)),
			...this.#ends.find((length) => name.slice(-length)),
		];
	}
}
class Fragments {
	#places = new Map();
	#lengths = new Set();
	add(text, place) {
		this.#lengths.add(text.length);
		push(this.#places, text, place);
	}
	find(cut) {
		return [...this.#lengths].flatMap((length) => {
			const places = this.#places.get(cut(length));
			return places === undefined ? [] : [places];
		});
	}
}
function push(lists, key, place) {
	const list = lists.get(key);
	if (list === undefined)
		lists.set(key, [place]);
	else if (list.at(-1) !== place)
		list.push(place);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/query/entry-index.js



const SHORT = 24;
const ANY_HOST = '*';
class EntryIndex {
	#entries;
	#mode;
	#extent;
	#shelves = new Map();
	constructor(entries, mode, extent) {
		this.#entries = entries;
		this.#mode = mode;
		this.#extent = extent;
		for (const [at, { pattern }] of entries.entries())
			for (const parts of pattern.alternatives)
				this.#add(parts, at);
	}
	find(names) {
		let places = [];
		const seen = new Set();
		for (const name of names)
			for (const { host, path } of (0,pattern .w)(name, this.#mode))
				for (const start of [host, ANY_HOST])
					for (const key of this.#listKeys(start, path, name)) {
						const shelf = this.#shelves.get(key);
						const place = `${key} ${path}:${name.tag}`;
						if (shelf === undefined || seen.has(place))
							continue;
						seen.add(place);
						for (const more of listPlaces(shelf, path, name))
							places = mergePlaces(places, more);
					}
		return places.flatMap((at) => this.#entries[at] ?? []);
	}
	#add(parts, at) {
		const { path } = this.#mode === 'deny' ? parts.loose : parts;
		const key = this.#keyOf(parts, path);
		const shelf = this.#shelves.get(key) ?? {
			any: [],
			bySegment: new GlobIndex(),
			byTag: new GlobIndex(),
		};
		this.#shelves.set(key, shelf);
		const segment = path.literal === null ? findTelling(path) : undefined;
		const tag = this.#extent === 'image' && parts.tag?.literal === null ? parts.tag : null;
		if (segment !== undefined)
			shelf.bySegment.add(segment, at);
		else if (tag !== null && GlobIndex.holds(tag))
			shelf.byTag.add(tag, at);
		else if (shelf.any.at(-1) !== at)
			shelf.any.push(at);
	}
	#keyOf(parts, path) {
		const { host } = this.#mode === 'deny' ? parts.loose : parts;
		const start = typeof host === 'string' ? host : ANY_HOST;
		if (path.literal === null)
			return `${start}/${path.prefix}`;
		const { tag, digest } = parts;
		const repository = `${start}/${path.literal}`;
		if (this.#extent === 'repository')
			return repository;
		if (digest?.literal != null)
			return `${repository}@${digest.literal}`;
		return tag?.literal == null ? repository : `${repository}:${tag.literal}`;
	}
	#listKeys(start, path, { tag, digest }) {
		const whole = `${start}/${path}`;
		const keys = [`${start}/`, whole];
		for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
			keys.push(`${start}/${path.slice(0, slash + 1)}`);
		if (tag !== null)
			keys.push(`${whole}:${tag}`);
		if (digest !== null)
			keys.push(`${whole}@${digest}`);
		return keys;
	}
}
function findTelling({ prefix, segments }) {
	const rest = segments.slice(prefix.split('/').length - 1).filter((segment) => segment !== glob .x4);
	return rest.find(({ literal }) => literal !== null) ?? rest.find((segment) => GlobIndex.holds(segment));
}
function listPlaces(shelf, path, { tag }) {
	return [
		shelf.any,
		...path.split('/').flatMap((segment) => shelf.bySegment.find(segment)),
		...(tag === null ? [] : shelf.byTag.find(tag)),
	];
}
function mergePlaces(left, right) {
	if (left.length === 0 || right.length === 0)
		return left.length === 0 ? right : left;
	const merged = [];
	let at = 0;
	for (const place of left) {
		for (let next = right[at]; next !== undefined && next <= place; next = right[++at])
			if (next < place)
				merged.push(next);
		merged.push(place);
	}
	return [...merged, ...right.slice(at)];
}
const INDEXES = new WeakMap();
function narrowEntries(entries, names, mode, extent = 'image') {
	if (entries.length < SHORT)
		return entries;
	const indexes = INDEXES.get(entries) ?? new Map();
	INDEXES.set(entries, indexes);
	const key = `${mode} ${extent}`;
	const index = indexes.get(key) ?? new EntryIndex(entries, mode, extent);
	indexes.set(key, index);
	return index.find(names);
}


  }),

  61133:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	LR: () => (  listDenying),
	P8: () => (  listApprovals),
	gt: () => (  findDenying),
	uD: () => (  findNames),
	w9: () => (  matchesDeny)
  });
  var _end_of_life_named_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69248);
  var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34685);
  var _image_official_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77982);
  var _image_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77881);
  var _entry_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10999);
  var _mirrors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1825);






function findNames(policy, reference, releases = null) {
	const { mirrors } = policy.settings;
	const exact = [reference, ...(0,_mirrors_js__WEBPACK_IMPORTED_MODULE_5__  .aO)(mirrors, reference, 'allow')];
	const behind = (0,_mirrors_js__WEBPACK_IMPORTED_MODULE_5__  .aO)(mirrors, reference, 'deny');
	const loose = [...exact, ...behind.filter((name) => !exact.some((other) => isSame(name, other)))];
	const denied = [...loose, ...(0,_mirrors_js__WEBPACK_IMPORTED_MODULE_5__  .DY)(mirrors, [reference, ...behind])];
	const last = behind.at(-1) ?? exact.at(-1) ?? reference;
	return { exact, loose, denied, original: (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_1__  .KT)(last) ?? last, releases };
}
function isSame(one, other) {
	return one.host === other.host && one.path === other.path;
}
function matchesAllow(entry, { exact }) {
	return exact.some((name) => matchesEntry(entry, name, 'allow', null));
}
function matchesDeny(entry, { exact, denied, original, releases }) {
	const release = () => (releases === null ? null : findReleaseNumber(releases, original));
	if (!denied.some((name) => matchesEntry(entry, name, 'deny', release)))
		return false;
	return !entry.except.some((pattern) => exact.some((name) => pattern.matches(name, 'allow')));
}
function listApprovals(entries, names) {
	return (0,_entry_index_js__WEBPACK_IMPORTED_MODULE_4__  .i)(entries, names.exact, 'allow').filter((entry) => matchesAllow(entry, names));
}
function listDenying(entries, names) {
	return (0,_entry_index_js__WEBPACK_IMPORTED_MODULE_4__  .i)(entries, names.denied, 'deny').filter((entry) => matchesDeny(entry, names));
}
function findDenying(entries, names) {
	return (0,_entry_index_js__WEBPACK_IMPORTED_MODULE_4__  .i)(entries, names.denied, 'deny').find((entry) => matchesDeny(entry, names));
}
function matchesEntry(entry, name, mode, release) {
	const { pattern, versions, variants, official } = entry;
	if (!pattern.matches(name, mode) || (official && !(0,_image_official_images_js__WEBPACK_IMPORTED_MODULE_2__  .oR)({ ...name, host: (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_1__  .f2)(name.host) })))
		return false;
	if (versions === null && variants === null)
		return true;
	const { tag } = name;
	if (tag === null || (mode === 'allow' && !name.tagWritten))
		return false;
	const { number, variant } = (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_3__  .RK)(tag);
	const named = number === null ? (release?.() ?? null) : null;
	if (versions !== null) {
		const known = number ?? named;
		if (known === null || !(mode === 'allow' ? versions.contains(known) : versions.overlaps(known)))
			return false;
	}
	if (variants === null)
		return true;
	const rests = named === null ? [variant] : [variant, variant.replace(/^[^-]*-?/, '')];
	return variants.some((glob) => rests.some((rest) => glob.matches(rest)));
}
function findReleaseNumber(table, reference) {
	const number = (0,_end_of_life_named_release_js__WEBPACK_IMPORTED_MODULE_0__  .T)(table, reference).own?.number ?? '';
	return /^\d+(?:\.\d+)*$/.test(number) ? number : null;
}


  }),

  1825:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DY: () => (  respellInMirrors),
	JE: () => (  findMirror),
	aO: () => (  followMirrors),
	b6: () => (  leadsBack)
  });
  var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34685);
  var _image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87095);


const MAX_NAMES = 20;
function followMirrors(mirrors, reference, mode) {
	if (mirrors.length === 0)
		return [];
	const names = [reference];
	const known = new Set([formatName(reference)]);
	for (const name of names) {
		for (const next of applyMirrors(mirrors, name, mode)) {
			const key = formatName(next);
			if (known.has(key) || names.length >= MAX_NAMES)
				continue;
			known.add(key);
			names.push(next);
		}
	}
	return names.slice(1);
}
function respellInMirrors(mirrors, names) {
	if (mirrors.length === 0)
		return [];
	return names.flatMap(_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .G8).flatMap((name) => {
		const mirror = findMirror(mirrors, name, 'deny');
		return mirror === null || !(0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .NB)(mirror.upstream)
			? []
			: ((0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .FR)(name, mirror.folder) ?? []);
	});
}
function leadsBack(mirrors, reference) {
	let name = reference;
	for (let steps = 0; steps < MAX_NAMES; steps++) {
		const mirror = findMirror(mirrors, name, 'allow');
		if (mirror === null)
			return false;
		name = lookBehind(mirror, name);
	}
	return true;
}
function findMirror(mirrors, name, mode) {
	const host = mode === 'deny' ? name.host : (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .f2)(name.host);
	let best = null;
	for (const mirror of mirrors) {
		if (!name.path.startsWith(mirror.folder))
			continue;
		if (!(0,_image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__  ._w)(mode === 'deny' ? mirror.looseHost : mirror.host, host))
			continue;
		if (best === null || isNearer(mirror, best))
			best = mirror;
	}
	return best;
}
function applyMirrors(mirrors, reference, mode) {
	const spellings = mode === 'deny' ? (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .G8)(reference) : [reference];
	return spellings.flatMap((name) => findMirrors(mirrors, name, mode).map((each) => lookBehind(each, name)));
}
function findMirrors(mirrors, name, mode) {
	const mirror = findMirror(mirrors, name, mode);
	const whole = mode === 'deny' ? findWholeMirrors(mirrors, name) : [];
	return [...(mirror === null ? [] : [mirror]), ...whole];
}
function listMirrors(mirrors, reference) {
	if (mirrors.length === 0)
		return new Set();
	const follow = (mode) => [reference, ...followMirrors(mirrors, reference, mode)].flatMap((name) => (mode === 'deny' ? listSpellings(name) : [name]).flatMap((each) => findMirrors(mirrors, each, mode)));
	return new Set([...follow('allow'), ...follow('deny')]);
}
function findWholeMirrors(mirrors, { host, path }) {
	return mirrors.filter((mirror) => `${path}/` === mirror.folder && mirror.upstream.includes('/') && (0,_image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__  ._w)(mirror.looseHost, host));
}
function lookBehind({ folder, upstream }, name) {
	const slash = upstream.indexOf('/');
	const [host, into] = slash < 0 ? [upstream, ''] : [upstream.slice(0, slash), `${upstream.slice(slash + 1)}/`];
	const path = (into + name.path.slice(folder.length)).replace(/\/$/, '');
	return host === 'docker.io' ? (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .BD)(name, path) : { ...name, host, path };
}
function isNearer(one, other) {
	if (one.folder.length !== other.folder.length)
		return one.folder.length > other.folder.length;
	return countWildcards(one.host) < countWildcards(other.host);
}
function countWildcards(host) {
	return typeof host === 'string' ? 0 : host.labels.filter((label) => label === '*').length;
}
function formatName({ host, path }) {
	return `${host}/${path}`;
}


  }),

  85227:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	CT: () => (  selectForFile),
	FP: () => (  selectDenialLists),
	GY: () => (  fitOverride),
	H6: () => (  listDenials),
	U5: () => (  hasAllowList),
	e0: () => (  findRulesBeneathDenials),
	uE: () => (  selectRules)
  });
  var _dockerfile_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92358);
  var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39329);
  var _rule_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5442);



function fitOverride({ roles, paths, images }, { role, path, names }) {
	if (roles !== null && !roles.includes(role))
		return null;
	if (paths !== null && !paths.some((glob) => glob.matchesAnyCase(path)))
		return null;
	if (images === null)
		return 'exact';
	if (names === null)
		return null;
	if (images.some((image) => names.exact.some((name) => image.matches(name, 'allow'))))
		return 'exact';
	return images.some((image) => names.denied.some((name) => image.matches(name, 'deny'))) ? 'loose' : null;
}
function selectRules(policy, target) {
	if (policy.overrides.length === 0)
		return policy.rules;
	let rules = policy.rules;
	for (const override of policy.overrides) {
		const fit = fitOverride(override, target);
		if (fit === null)
			continue;
		const changed = (0,_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__  .gB)(rules, override.rules);
		rules = fit === 'exact' ? changed : (0,_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__  .vv)(rules, changed);
	}
	if (rules === policy.rules)
		return rules;
	return liftDenied(policy, policy.parent === null ? rules : (0,_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__  .vv)(rules, selectRules(policy.parent, target)));
}
function selectForFile(policy, path) {
	return _dockerfile_reading_js__WEBPACK_IMPORTED_MODULE_0__  .g.map((role) => selectRules(policy, { role, path, names: null })).reduce(_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__  .vv);
}
function selectDenials(policy, target) {
	return selectDenialLists(policy, target).flat();
}
function selectDenialLists(policy, target) {
	if (policy.overrides.every(({ deny }) => deny.length === 0))
		return [policy.deny];
	const { parent, ownOverrides } = policy;
	return [
		...(parent === null ? [] : selectDenialLists(parent, target)),
		listOwnDenials(policy),
		...ownOverrides.flatMap((override) => (fitOverride(override, target) === null ? [] : [override.deny])),
	];
}
const OWN_DENIALS = new WeakMap();
function listOwnDenials(policy) {
	const { parent, deny } = policy;
	const own = OWN_DENIALS.get(policy) ?? deny.slice(parent?.deny.length ?? 0);
	OWN_DENIALS.set(policy, own);
	return own;
}
function listDenials({ deny, overrides }) {
	return [...deny, ...overrides.flatMap((override) => override.deny)];
}
function findRulesBeneathDenials(policy) {
	return [
		...(hasAllowList(policy) ? ['unapproved'] : []),
		...(policy.deprecated.length > 0 ? ['deprecated'] : []),
	];
}
function hasAllowList({ allow, ownOverrides, parent }) {
	if (allow !== null || ownOverrides.some((override) => override.allow !== null))
		return true;
	return parent !== null && hasAllowList(parent);
}
function liftDenied(policy, rules) {
	const denied = findRulesBeneathDenials(policy).reduce((strictest, id) => (0,_level_js__WEBPACK_IMPORTED_MODULE_2__  ._2)(strictest, rules[id]), rules.denied);
	return denied === rules.denied ? rules : { ...rules, denied };
}


  }),

  63770:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_: () => (  TEMPLATE_NAMES),
	c: () => (  expandUse)
  });
const TEMPLATE_NAMES = ['name', 'tag', 'path'];
function expandUse(use, reference) {
	if (/\$tag\b/.test(use) && reference.tag === null)
		return null;
	const values = {
		name: reference.path.slice(reference.path.lastIndexOf('/') + 1),
		tag: reference.tag ?? '',
		path: reference.path,
	};
	return use.replace(/\$(name|tag|path)\b/g, (_, key) => values[key]);
}


  }),

  5442:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	BH: () => (  findLoosenings),
	Iu: () => (  _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.Iu),
	ck: () => (  DEFAULT_RULES),
	gB: () => (  changeRules),
	vv: () => (  takeStrictest)
  });
  var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39329);
  var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18969);
  var _shapes_camel_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54597);




const OPTIONS = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .Iu.map((id) => {
	const options = Object.entries(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[id].options);
	return [id, options.map(([key, option]) => ({ key, name: (0,_shapes_camel_case_js__WEBPACK_IMPORTED_MODULE_1__  .C)(key), option }))];
}));
function listOptions(id) {
	return OPTIONS.get(id) ?? [];
}
function makeSettings(make) {
	return Object.fromEntries(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .Iu.map((id) => [id, make(id)]));
}
const DEFAULT_RULES = makeSettings((id) => ({
	level: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[id].level,
	effective: null,
	...Object.fromEntries(listOptions(id).map(({ name, option }) => [name, option.normally])),
}));
function changeRules(rules, changes) {
	const changed = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .Iu.filter((id) => changes[id] !== undefined);
	return { ...rules, ...Object.fromEntries(changed.map((id) => [id, { ...rules[id], ...changes[id] }])) };
}
function takeStrictest(one, other) {
	return makeSettings((id) => {
		const [first, second] = [one[id], other[id]];
		const { level, effective } = (0,_level_js__WEBPACK_IMPORTED_MODULE_2__  ._2)(first, second);
		const options = listOptions(id).map(({ name, option }) => [
			name,
			option.takeStricter(first[name], second[name]),
		]);
		return { level, effective, ...Object.fromEntries(options) };
	});
}
function findLoosenings(before, after, changes) {
	return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .Iu.filter((rule) => changes[rule] !== undefined).flatMap((rule) => {
		const [above, written] = [before[rule], after[rule]];
		const limits = listOptions(rule).map(({ key, name, option }) => ({
			option: key,
			limit: option.findLimit(above[name], written[name]),
		}));
		return [findLevelLimit(above, written), ...limits].flatMap(({ option, limit }) => limit === null ? [] : [{ rule, option, limit }]);
	});
}
function findLevelLimit(above, written) {
	const { level, effective } = above;
	if ((0,_level_js__WEBPACK_IMPORTED_MODULE_2__  .AF)(written, above))
		return { option: 'level', limit: null };
	if (written.level !== level)
		return { option: 'level', limit: level === 'block' ? level : `${level} or more` };
	return {
		option: 'effective',
		limit: effective === null ? 'no date, so that it applies now' : `${effective} or earlier`,
	};
}


  }),

  75581:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  platforms),
	Q: () => (  argumentValues)
  });
  var _shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74944);
  var _shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10256);
  var _shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35311);



const argumentValue = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)({
	what: 'a value such as docker.io',
	parse: (source) => source.length > 1000 ? { error: 'is longer than 1000 characters' } : source,
});
function checkArgumentName(name) {
	return /^[A-Za-z_]\w*$/.test(name)
		? name
		: { error: 'cannot be the name of an argument; write letters, digits and _, such as REGISTRY' };
}
const argumentValues = (0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__  .g1)(checkArgumentName, (0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(argumentValue, { what: 'values' }), {
	what: 'arguments and their values',
	example: '{ REGISTRY: [registry.example.com, docker.io] }',
	keyPattern: '^[A-Za-z_][A-Za-z0-9_]*$',
});
const PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9_.]+)?$/;
const SYSTEMS = 'linux windows darwin freebsd netbsd openbsd dragonfly solaris illumos aix plan9 js wasip1 android ios'.split(' ');
const PROCESSORS = 'amd64 arm64 arm 386 ppc64le s390x riscv64 loong64 mips64le mips64 mipsle mips ppc64 ppc wasm arm64be armbe amd64p32 s390 riscv sparc sparc64 x86_64 i386 aarch64 armhf armel'.split(' ');
const platform = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)({
	what: 'a platform such as linux/arm64',
	parse: (source) => PLATFORM.test(source)
		? source
		: { error: 'is not a platform; write system and processor: linux/amd64 or linux/arm/v7' },
	advise: (source) => {
		const [system = '', processor = '', ...variant] = source.split('/');
		const meant = [correct(system, SYSTEMS), correct(processor, PROCESSORS), ...variant].join('/');
		return meant === source ? null : `is not a known platform; did you mean ${meant}?`;
	},
	schema: { pattern: PLATFORM.source.replaceAll('\\/', '/') },
});
function correct(word, known) {
	return (known.find((name) => !known.includes(word) && word.length > 3 && (0,_shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_2__  .RW)(word, name) === 1) ?? word);
}
const platforms = (0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(platform, { what: 'platforms', distinct: true });


  }),

  39190:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	OY: () => (  describeEntry),
	Oe: () => (  ENTRY_KEYS),
	gn: () => (  pickKeys)
  });
  var _image_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63758);
  var _shapes_camel_case_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54597);
  var _shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74944);
  var _shapes_field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57298);
  var _shapes_image_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42286);
  var _shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35311);
  var _shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76598);
  var _pattern_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22864);








function only(lists, purpose, declared) {
	return { ...declared, lists, purpose };
}
function narrowing(describe, declared) {
	return { ...declared, describe };
}
const ENTRY_KEYS = {
	image: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(_shapes_image_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .K, 'The images, as a pattern.', {
		required: 'image: docker.io/library/node',
	}),
	versions: narrowing((range) => `version ${range.source}`, (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(_pattern_shapes_js__WEBPACK_IMPORTED_MODULE_5__  .QF, 'The range of the number at the front of the tag; in allow the number must be entirely inside.')),
	variants: narrowing((globs) => `variant ${globs.map(({ source }) => source || '""').join(' or ')}`, (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)((0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(_pattern_shapes_js__WEBPACK_IMPORTED_MODULE_5__  .ZM, { what: 'variants' }), 'The rest of the tag, after the number and its "-", must match one of these.')),
	official: narrowing(() => 'official images', only(['allow'], 'are about official images', (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)((0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Jt)("whether it is only for Docker's official images"), "Only Docker's official images, according to the list that comes with the gate.", { otherwise: false }))),
	pin: only(['allow', 'deprecated'], 'ask for a pin', (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)((0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Yq)(_image_pin_js__WEBPACK_IMPORTED_MODULE_0__  .$x, 'a kind of pin', { ..._image_pin_js__WEBPACK_IMPORTED_MODULE_0__  .GJ, false: 'none' }), 'How this image must be pinned, instead of rules.unpinned.require; none: not at all.', { home: 'it belongs in an entry of "allow"; for all images write rules: { unpinned: { require: \u2026 } }' })),
	except: only(['deny'], 'carve something out', (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)((0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_1__  .My)(_shapes_image_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .K, { what: 'images' }), 'Images that match but are not denied; the only carve-out.', { otherwise: [] })),
	reason: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)((0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__  .aL)('why, in a sentence'), 'Why; shown with the finding.'),
	use: only(['deny', 'deprecated'], 'say what to use instead', (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(_pattern_shapes_js__WEBPACK_IMPORTED_MODULE_5__  .f4, 'The image to use instead.')),
	'block-from': only(['deprecated'], 'block from a day', (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(_shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_4__  .vd, 'The first day on which these images block.')),
};
function pickKeys(name, pattern) {
	const fields = { ...ENTRY_KEYS, image: { ...ENTRY_KEYS.image, shape: pattern } };
	return Object.fromEntries(Object.entries(fields).map(([key, declared]) => [key, withhold(declared, name)]));
}
function withhold(declared, name) {
	const { lists, purpose } = declared;
	if (lists === undefined || lists.includes(name))
		return declared;
	const names = lists.map((other) => `"${other}"`).join(' and ');
	return { ...declared, notHere: `only entries of ${names} ${purpose}` };
}
function describeEntry({ image, ...entry }) {
	const said = entry;
	const fields = ENTRY_KEYS;
	const limits = Object.entries(fields).flatMap(([key, { describe, otherwise }]) => {
		const value = said[(0,_shapes_camel_case_js__WEBPACK_IMPORTED_MODULE_7__  .C)(key)];
		return describe === undefined || value === otherwise ? [] : [describe(value)];
	});
	return limits.length === 0 ? image : `${image} (${limits.join(', ')})`;
}


  }),

  26250:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	O: () => (  lineage),
	z: () => (  DEEPEST_LINEAGE)
  });
  var _shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74944);
  var _shapes_field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57298);
  var _shapes_image_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42286);
  var _shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28802);
  var _shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76598);





const DEEPEST_LINEAGE = 5;
const lineage = (0,_shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_2__  .w3)({
	depth: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_4__  .Z)((0,_shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .rD)({ what: 'a number of bases such as 2', from: 1, to: DEEPEST_LINEAGE }), 'How far down: 1 is the base of the image, 2 also the base of that.', { required: 'depth: 1' }),
	allow: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_4__  .Z)((0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_shapes_image_shapes_js__WEBPACK_IMPORTED_MODULE_1__  .K, { what: 'images' }), 'What they may be. Default: what the policy approves at the place of the image.'),
}, {
	what: 'a map with the depth',
	home: { inside: '"lineage" of an entry of "evidence"' },
	aliases: { levels: 'depth', images: 'allow', bases: 'allow' },
});


  }),

  22864:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Qh: () => (  pathGlob),
  f4: () => (  pattern_shapes_replacement),
  ZM: () => (  tagGlob),
  QF: () => (  versionRange)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/glob/path-glob.js
var path_glob = __webpack_require__(40242);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/tag.js
var tag = __webpack_require__(77881);
;// CONCATENATED MODULE: ./lib/untyped/src/core/image/version-range.js
const ZERO = [0n];
const HINT = 'write for example ">=22 <27", with >=, >, <=, <, = and || for "or"';
function parseVersionRange(source) {
	if (source.length > 1000)
		return { error: 'is longer than 1000 characters' };
	if (source.trim() === '')
		return { error: `is empty; ${HINT}` };
	const intervals = [];
	for (const alternative of source.split('||')) {
		const interval = parseAlternative(alternative.trim());
		if ('error' in interval)
			return interval;
		intervals.push(interval);
	}
	const joined = joinIntervals(intervals);
	return {
		source,
		intervals: joined,
		contains: (number) => {
			const wanted = readInterval(number);
			return joined.some(({ from, to }) => compare(from, wanted.from) <= 0 && compare(wanted.to, to) <= 0);
		},
		overlaps: (number) => {
			const wanted = readInterval(number);
			return joined.some(({ from, to }) => compare(from, wanted.to) < 0 && compare(wanted.from, to) < 0);
		},
	};
}
function coversRange(outer, inner) {
	return inner.intervals.every((narrow) => outer.intervals.some(({ from, to }) => compare(from, narrow.from) <= 0 && compare(narrow.to, to) <= 0));
}
function parseAlternative(text) {
	if (text === '')
		return { error: `has nothing on one side of ||; ${HINT}` };
	let result = { from: ZERO, to: null };
	const comparator = /\s*(>=|<=|>|<|=|)\s*v?(\d+(?:\.\d+)*)(?=\s|$|[<>=])/y;
	while (comparator.lastIndex < text.length) {
		const start = comparator.lastIndex;
		const match = comparator.exec(text);
		if (match === null)
			return { error: describeStranger(text.slice(start).trim()) };
		result = intersect(result, applyOperator(match[1] ?? '', readInterval(match[2] ?? '0')));
	}
	if (compare(result.from, result.to) >= 0)
		return {
			error: `is a range without any versions (${text}); is || missing, or is an operator the wrong way round?`,
		};
	return result;
}
function describeStranger(text) {
	const word = (/^\S{1,40}/.exec(text) ?? [text])[0];
	if (/^[~^]/.test(word))
		return `has ${word}, which is npm's notation; ${HINT}`;
	if (/^[<>=]*\s*v?[\d.]*[xX*]/.test(word))
		return `has a wildcard in ${word}, which is not needed, because 22 means every 22.x; ${HINT}`;
	if (word.includes(','))
		return `has a comma in ${word}, where a space means "and"; ${HINT}`;
	return `has "${word}", which is not valid in a range; ${HINT}`;
}
function applyOperator(operator, { from, to }) {
	if (operator === '>=')
		return { from, to: null };
	if (operator === '>')
		return { from: to, to: null };
	if (operator === '<=')
		return { from: ZERO, to };
	if (operator === '<')
		return { from: ZERO, to: from };
	return { from, to };
}
function readInterval(number) {
	const from = number.split('.').map(BigInt);
	return { from, to: from.map((part, index) => (index === from.length - 1 ? part + 1n : part)) };
}
function compare(left, right) {
	if (left === null || right === null)
		return left === right ? 0 : left === null ? 1 : -1;
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		const [one, other] = [left[index] ?? 0n, right[index] ?? 0n];
		if (one !== other)
			return one < other ? -1 : 1;
	}
	return 0;
}
function intersect(one, other) {
	return {
		from: compare(one.from, other.from) >= 0 ? one.from : other.from,
		to: compare(one.to, other.to) <= 0 ? one.to : other.to,
	};
}
function joinIntervals(intervals) {
	const joined = [];
	for (const next of intervals.toSorted((one, other) => compare(one.from, other.from))) {
		const last = joined.at(-1);
		if (last !== undefined && compare(next.from, last.to) <= 0) {
			joined[joined.length - 1] = { from: last.from, to: compare(last.to, next.to) >= 0 ? last.to : next.to };
		}
		else {
			joined.push(next);
		}
	}
	return joined;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/shape.js
var shape = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(35311);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/replacement.js
var replacement = __webpack_require__(63770);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/pattern-shapes.js








const versionRange = (0,shape .E8)('version-range', (0,text_shape .Qq)({
	what: 'a range of versions such as ">=22 <27"',
	parse: parseVersionRange,
	schema: {
		minLength: 1,
		description: 'The number at the front of the tag, as an interval. In allow it must be entirely inside, in deny and deprecated overlapping is enough. Operators >= > <= < =, a space is "and", || is "or".',
		examples: ['>=22 <27', '=8 || >=11'],
	},
}));
const tagGlob = (0,shape .E8)('tag-glob', (0,text_shape .Qq)({
	what: 'a text such as "alpine*"',
	parse: tag .GJ,
	expands: true,
	advise: ({ withoutDash }) => withoutDash === null
		? null
		: `begins with a "-", but a variant begins after the one that follows the number; write ${withoutDash === '' ? '""' : withoutDash}`,
	schema: {
		description: 'A glob for the rest of the tag after the number and its "-"; "" is the number alone. For a tag without a number, the whole tag.',
		examples: ['alpine*', '*-slim', ''],
	},
}));
const pathGlob = (0,shape .E8)('path-glob', (0,text_shape .Qq)({
	what: 'a path such as services/**',
	parse: path_glob .V,
	expands: true,
	advise: ({ source }) => {
		const slashes = source.replace(/\\(.)/gsu, (pair, escaped) => /[\p{L}\p{N}]/u.test(escaped) ? `/${escaped}` : pair);
		return slashes === source
			? null
			: `has a backslash, which only says that the next character is meant as it is; folders are separated by /: write ${slashes}`;
	},
	schema: {
		minLength: 1,
		pattern: '^(?!!|/|\\./).*[^/]$',
		description: 'A glob for paths from the root of the repository. * stays within one folder, ** crosses them; hidden files count.',
		examples: ['examples/**', '**/*.dev.Dockerfile'],
	},
}));
const SAMPLE = {
	host: 'docker.io',
	path: 'library/app',
	tag: '1',
	tagWritten: true,
	digest: null,
};
const pattern_shapes_replacement = (0,text_shape .Qq)({
	what: 'an image such as registry.example.com/base/$name',
	parse: (source) => {
		for (const [dollar, braced, word] of source.matchAll(/\$(?:\{(\w*)\}?|(\w*))/g)) {
			const name = braced ?? word ?? '';
			if (replacement ._.some((known) => `$${known}` === dollar))
				continue;
			const near = (0,name_suggestion .SX)(name, replacement ._);
			return {
				error: `uses ${dollar}, which is not known; ${near === null ? 'write $name, $tag or $path' : `write $${near}`}`,
			};
		}
		const sample = (0,replacement .c)(source, SAMPLE) ?? '';
		return 'error' in (0,reference .F2)(sample)
			? { error: 'is not an image; write one such as registry.example.com/base/$name' }
			: source;
	},
	schema: {
		minLength: 1,
		description: 'The image to use instead. $name is the last segment, $tag the tag, $path the path without the host.',
	},
});


  }),

  16404:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  J: () => (  KEY_HOMES),
  S: () => (  policyShape)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/collection-shape.js
var collection_shape = __webpack_require__(74944);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/field.js
var field = __webpack_require__(57298);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/image-shapes.js
var image_shapes = __webpack_require__(42286);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/key-homes.js
var key_homes = __webpack_require__(86440);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/shape.js
var shape = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/struct-shape.js + 1 modules
var struct_shape = __webpack_require__(28802);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/value-shapes.js
var value_shapes = __webpack_require__(76598);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-node.js
var yaml_node = __webpack_require__(15156);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/context-name.js
var context_name = __webpack_require__(83792);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(35311);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/argument-shapes.js
var argument_shapes = __webpack_require__(75581);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/pattern-shapes.js + 1 modules
var pattern_shapes = __webpack_require__(22864);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/build-shape.js









const target = (0,text_shape .wC)(/^[A-Za-z][A-Za-z0-9._-]*$/, {
	what: 'the name of a stage, such as prod',
	otherwise: 'cannot be the name of a stage; write the name after AS, such as prod',
});
const contextValue = (0,text_shape .Qq)({
	what: 'the value of the context, such as docker-image://docker.io/library/alpine:3.22',
	parse: (source) => {
		const value = (0,context_name .N)('x', source);
		return typeof value === 'string' ? source : value;
	},
	schema: { minLength: 1 },
});
const contexts = (0,shape .pd)((0,collection_shape .g1)(context_name .d, contextValue, {
	what: 'contexts and their values',
	example: '{ base: "docker-image://registry.example.com/base/app:1.0" }',
}), (written) => new Map([...written].flatMap(([name, source]) => {
	const value = (0,context_name .N)(name, source);
	return typeof value === 'string' ? [[name, value]] : [];
})), (values) => values);
const CHANGES = {
	args: (0,field .Z)(argument_shapes .Q, 'Values of build arguments, in addition to the defaults in the file and settings.args; every combination is checked.', { otherwise: new Map() }),
	targets: (0,field .Z)((0,collection_shape .p_)(target, { what: 'stages', distinct: true }), 'Stages that ship, in addition to the last one: their bases have the role final.', { otherwise: [] }),
	platforms: (0,field .Z)(argument_shapes .B, 'Platforms that these are built for, instead of settings.platforms.', {
		otherwise: [],
	}),
	contexts: (0,field .Z)(contexts, 'Named build contexts. An image that one of them replaces is not pulled; its replacement is judged instead.', { otherwise: new Map() }),
};
const build = (0,shape .E8)('build', (0,shape .GS)((0,struct_shape .w3)({
	paths: (0,field .Z)((0,collection_shape .p_)(pattern_shapes .Qh, { what: 'paths' }), 'The Dockerfiles that are built like this.', {
		required: 'paths: ["**"] for every Dockerfile, or paths: [api/**]',
	}),
	...CHANGES,
}, {
	what: 'a build',
	home: { entryOf: 'builds' },
	elsewhere: {
		target: 'targets are a list: targets: [prod]',
		platform: 'platforms are a list: platforms: [linux/amd64]',
		context: 'contexts are a map: contexts: { base: "docker-image://registry.example.com/base:1.0" }',
		'build-args': 'write args: { BASE: ["node:22"] }',
	},
	needs: [
		{
			oneOf: Object.keys(CHANGES),
			otherwise: `says nothing about builds; add ${(0,name_suggestion .JH)(Object.keys(CHANGES))}, or remove it`,
		},
	],
})));
const builds = (0,collection_shape .p_)(build, { what: 'builds', maxLength: 1000 });

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern.js + 3 modules
var pattern = __webpack_require__(65828);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/entry-keys.js
var entry_keys = __webpack_require__(39190);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/entry-shape.js







const ABSENT = (0,struct_shape .sJ)(entry_keys .Oe);
const DAYS = ['expires', 'until', 'valid-until', 'end', 'ends', 'date'];
const NO_DAY = Object.fromEntries(DAYS.map((key) => [
	key,
	'an entry here has no end date; exceptions have "expires", and entries of "deprecated" have "block-from"',
]));
const BLOCK_FROM = Object.fromEntries(DAYS.map((key) => [key, 'block-from']));
const ANYWHERE = {
	tag: 'a tag belongs in the image: node:22',
	tags: 'tags belong in the image: node:{22,24}',
	roles: 'for some roles only, write an entry of "overrides" with allow-also or deny',
	paths: 'for some Dockerfiles only, write an entry of "overrides" with allow-also or deny',
	require: 'write pin: digest, or another kind of pin',
};
const OTHER_WORDS = {
	name: 'image',
	pattern: 'image',
	repository: 'image',
	repo: 'image',
	because: 'reason',
};
function explain(key, value, map) {
	if ((0,yaml_kind .j)(map, 'image') !== undefined)
		return null;
	const tag = (0,yaml_kind .jn)(value) && value.value !== null ? (value.source ?? '') : '';
	if (tag !== '' && !('error' in (0,pattern .E)(`${key}:${tag}`)))
		return { hint: `; for the image ${key}:${tag} leave out the space after the colon`, meant: 'image' };
	if ('error' in (0,pattern .E)(key))
		return null;
	const advice = (0,yaml_kind .jh)(value) ? `write image: ${key}` : 'leave out the colon';
	return { hint: `; for the image ${key} ${advice}`, meant: 'image' };
}
function entry(name, pattern = image_shapes .K) {
	const hasDay = name === 'deprecated';
	const long = (0,struct_shape .w3)((0,entry_keys .gn)(name, pattern), {
		what: 'an image or an entry',
		home: { entryOf: name },
		elsewhere: { ...ANYWHERE, ...(hasDay ? {} : NO_DAY) },
		aliases: { ...OTHER_WORDS, ...(hasDay ? BLOCK_FROM : {}) },
		explain,
	});
	const parts = (0,shape .NN)(pattern, long, (image) => ({ ...ABSENT, image }), 'image');
	return (0,shape .E8)(`${name}-entry`, (0,shape .pd)((0,shape .GS)(parts), ({ image, ...keys }) => ({ ...keys, image: image.source, pattern: image }), ({ image: _, pattern: written, ...keys }) => ({ ...keys, image: written })));
}
const allowEntry = entry('allow');
const allowList = (0,collection_shape .p_)(allowEntry, { what: 'images', mayBeEmpty: true });
const allowAlsoList = (0,collection_shape .p_)(allowEntry, { what: 'images' });
const denyList = (0,collection_shape .p_)(entry('deny', image_shapes .C), { what: 'images' });
const deprecatedList = (0,collection_shape .p_)(entry('deprecated'), { what: 'images' });

// EXTERNAL MODULE: ./lib/untyped/src/core/glob/brace-expansion.js
var brace_expansion = __webpack_require__(98149);
// EXTERNAL MODULE: ./lib/untyped/src/core/glob/text-glob.js
var text_glob = __webpack_require__(84274);
// EXTERNAL MODULE: ./lib/untyped/src/core/own-value.js
var own_value = __webpack_require__(17227);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/sbom/license/license-ids.js + 2 modules
var license_ids = __webpack_require__(43201);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/sbom/license/license-name.js
var license_name = __webpack_require__(95542);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/sbom/license/license-term.js
var license_term = __webpack_require__(3547);
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/license/license-pattern.js







const FORM = /^(?<id>[\w.:*+-]+)(?:\s+WITH\s+(?<exception>[\w.:*-]+))?$/i;
function parseLicensePattern(source) {
	if (source.length > 1000)
		return { error: 'is longer than 1000 characters' };
	const alternatives = (0,brace_expansion .Ws)(source.trim(), readAlternative);
	if ('error' in alternatives)
		return alternatives;
	let families = null;
	return {
		source,
		hasException: alternatives.some(({ exception }) => exception !== null),
		isAny: alternatives.some(({ id, exception }) => /^\*+$/.test(id) && exception === null),
		get families() {
			families ??= new Set(listMatching(alternatives).map(license_name .SL));
			return families;
		},
		matches: (term) => alternatives.some((each) => matchesTerm(each, term)),
	};
}
function listMatching(alternatives) {
	const matching = [...listTerms()].filter(([, terms]) => terms.some((term) => alternatives.some(({ id }) => (0,text_glob .F)(id, term))));
	return matching.map(([id]) => id);
}
function readAlternative(text) {
	if (/\s(?:AND|OR)\s|[()]/i.test(text) && !/\bor (?:any )?(?:later|newer)\b/i.test(text))
		return { error: 'is several licences; write each as an entry of its own' };
	const { id = '', exception = null } = FORM.exec(text)?.groups ?? {};
	const written = { id: id.toLowerCase(), exception: exception?.toLowerCase() ?? null };
	if (/^(?:LicenseRef-|DocumentRef-)./i.test(id))
		return written;
	const renamed = (0,own_value .e)(license_ids .lE, written.id);
	if (renamed !== undefined)
		return { id: renamed[0], exception: renamed[1] ?? written.exception };
	if (id !== '' && isListed(written.id))
		return written;
	return { error: `is not on SPDX's list of licences; ${suggest(text)}` };
}
function suggest(text) {
	const written = text.toLowerCase();
	if (/^(?:noassertion|none)$/.test(written))
		return 'what is not stated is denied with unstated: deny';
	const own = `LicenseRef-${text.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '')}`;
	const meant = findMeant(text, written);
	return meant === null
		? `write an id such as AGPL-3.0-only or AGPL-*, or ${own} if the SBOM has a name of its own for it`
		: `did you mean ${meant}? If the SBOM has a name of its own for it, write ${own}`;
}
function findMeant(text, written) {
	const [named] = (0,license_name .Xm)(text);
	if (named !== undefined)
		return named;
	const longer = license_ids .pG.find((id) => id.toLowerCase().startsWith(`${written}-`));
	if (longer !== undefined)
		return `${longer.slice(0, text.length)}-*`;
	const near = (0,name_suggestion .SX)(written, license_ids .pG.map((id) => id.toLowerCase()));
	return license_ids .pG.find((id) => id.toLowerCase() === near) ?? null;
}
let listed = null;
function listTerms() {
	listed ??= new Map(license_ids .pG.map((each) => {
		const terms = [(0,license_term .hG)(each, null), (0,license_term .hG)(`${each}+`, null)];
		return [each, [...new Set(terms.flatMap((term) => term?.ids ?? []))]];
	}));
	return listed;
}
let allTerms = null;
function isListed(pattern) {
	allTerms ??= new Set([...listTerms().values()].flat());
	return pattern.includes('*')
		? [...allTerms].some((each) => (0,text_glob .F)(pattern, each))
		: allTerms.has(pattern);
}
function matchesTerm({ id, exception }, term) {
	if (exception !== null && (term.exception === null || !(0,text_glob .F)(exception, term.exception)))
		return false;
	return term.ids.some((each) => (0,text_glob .F)(id, each));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/package-version.js
const DISTRIBUTIONS = new Set(['deb', 'rpm', 'apk', 'alpm', 'ebuild']);
function isDistribution(type) {
	return type !== null && DISTRIBUTIONS.has(type);
}
function listVersions(version, type) {
	const whole = /^v\d/i.test(version) ? [version, version.slice(1)] : [version];
	const plain = isDistribution(type) ? whole : whole.flatMap((each) => [each, each.replace(/\+.*$/s, '')]);
	if (type !== null && !isDistribution(type))
		return [...new Set(plain)];
	const withoutEpoch = version.replace(/^\d+:/, '');
	const built = withoutEpoch.replace(/\+b\d+$/, '');
	return [...new Set([...plain, version.replace(/\+b\d+$/, ''), withoutEpoch, built, findUpstream(version)])];
}
function findNumber(version, type) {
	const bare = type !== null && !isDistribution(type) ? version : findUpstream(version);
	return /^v?(\d{1,20}(?:\.\d{1,20}){0,9})/i.exec(bare)?.[1] ?? null;
}
function findUpstream(version) {
	const upstream = version.replace(/^\d+:/, '').replace(/-[^-]*$/, '');
	const really = /\+really(.+)$/.exec(upstream)?.[1] ?? upstream;
	return really.replace(/[+~.](?:dfsg|ds|repack)[.\d]*$/i, '');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/package-pattern.js



function parsePackagePattern(source) {
	if (source.length > 1000)
		return { error: 'is longer than 1000 characters' };
	if (/\s/.test(source) || /[<>]/.test(source))
		return {
			error: 'is not a package; for a range of versions write { package: xz-utils, versions: ">=5.6.0 <5.6.2" }',
		};
	if (/^[^@]*=/.test(source) && !source.startsWith('pkg:'))
		return { error: `has a =; write an @ in front of the version: ${source.replace(/=+/, '@')}` };
	if (source.startsWith('pkg:') && /[?#]/.test(source))
		return { error: 'has something after ? or #, which is not compared; leave it out' };
	const alternatives = (0,brace_expansion .Ws)(source, package_pattern_readAlternative);
	if ('error' in alternatives)
		return alternatives;
	return {
		source,
		hasVersion: alternatives.some(({ version }) => version !== null),
		matches: (listed, range) => {
			const results = alternatives.map((alternative) => matchPackage(alternative, listed, range));
			return (results.find((result) => result === 'yes') ?? results.find((result) => result === 'unknown') ?? 'no');
		},
	};
}
function package_pattern_readAlternative(text) {
	const [, type, path = ''] = /^pkg:([^/]*)\/(.*)$/s.exec(text) ?? [];
	if (text.startsWith('pkg:') && (type === undefined || type === ''))
		return { error: 'is not a package URL; write for example pkg:deb/debian/xz-utils@5.6.0' };
	const rest = type === undefined ? text : path;
	const at = rest.lastIndexOf('@');
	const hasVersion = at > 0 && !rest.endsWith('/', at);
	const [name, version] = hasVersion ? [rest.slice(0, at), rest.slice(at + 1)] : [rest, null];
	if (name === '' || version === '')
		return { error: 'lacks a name or a version around the @; write for example xz-utils@5.6.0' };
	if (/^[*/]*$/.test(name))
		return { error: 'would deny every package; write the name of one, such as xz-utils' };
	return {
		type: type?.toLowerCase() ?? null,
		name: decode(name, type).toLowerCase(),
		version: version === null ? null : decode(version, type),
	};
}
function decode(text, type) {
	try {
		return type === undefined ? text : decodeURIComponent(text);
	}
	catch {
		return text;
	}
}
function matchPackage(wanted, listed, range) {
	if (wanted.type !== null && listed.type !== null && !(0,text_glob .F)(wanted.type, listed.type))
		return 'no';
	let found = 'no';
	for (const { name, versions } of listCalled(wanted, listed)) {
		if (!matchesName(wanted.name, name, listed.type))
			continue;
		const match = matchVersions(wanted.version, range, versions, listed.type);
		if (match === 'yes')
			return 'yes';
		if (match === 'unknown')
			found = 'unknown';
	}
	return found;
}
function listCalled({ type }, listed) {
	const { names, versions, sources, namespace } = listed;
	const own = type === null || listed.type === null ? names : listPaths(names, namespace, listed.type);
	const called = own.map((name) => ({ name, versions }));
	const built = sources.flatMap((source) => {
		const name = source.name.toLowerCase();
		const paths = type === null ? [name] : listPaths([name], namespace, listed.type);
		const ofSource = source.version === null ? versions : [source.version];
		return paths.map((path) => ({ name: path, versions: ofSource }));
	});
	return [...called, ...built];
}
function listPaths(names, namespace, type) {
	const space = namespace.toLowerCase();
	const full = names.map((name) => space === '' || name.startsWith(`${space}/`) ? name : `${space}/${name}`);
	return space === '' || isDistribution(type) ? [...full, ...names] : full;
}
function matchesName(pattern, name, type) {
	if ((0,text_glob .F)(pattern, name))
		return true;
	const fold = (text) => text.replace(/[-_.]+/g, '-');
	return type === 'pypi' && (0,text_glob .F)(fold(pattern), fold(name));
}
function matchVersions(wanted, range, versions, type) {
	if (wanted === null && range === null)
		return 'yes';
	if (versions.length === 0)
		return 'unknown';
	const results = versions.map((version) => matchVersion(wanted, range, version, type));
	return results.find((result) => result === 'yes') ?? results.find((result) => result === 'unknown') ?? 'no';
}
function matchVersion(wanted, range, version, type) {
	if (wanted !== null && !listVersions(version, type).some((each) => (0,text_glob .F)(wanted, each)))
		return 'no';
	if (range === null)
		return 'yes';
	const number = findNumber(version, type);
	if (number === null)
		return 'unknown';
	return range.overlaps(number) ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/evidence/packages-shape.js







const packagePattern = (0,shape .E8)('package-pattern', (0,text_shape .Qq)({
	what: 'a package such as xz-utils@5.6.0',
	parse: parsePackagePattern,
	expands: true,
	schema: {
		minLength: 1,
		description: 'The name of a package, or of the one it is built from, with @ and a version or without; or a package URL. * matches any characters, {a,b} alternates.',
		examples: ['xz-utils@5.6.{0,1}', 'log4j-core', 'pkg:npm/event-stream@3.3.6'],
	},
}));
const DENIAL = {
	package: (0,field .Z)(packagePattern, 'The packages, as a pattern.', { required: 'package: xz-utils' }),
	versions: (0,field .Z)(pattern_shapes .QF, 'The range of the number at the front of the version.'),
	except: (0,field .Z)((0,collection_shape .My)(packagePattern, { what: 'packages' }), 'Packages that match but are not denied.', {
		otherwise: [],
	}),
	reason: (0,field .Z)((0,text_shape .aL)('why, in a sentence'), 'Why; shown with the finding.'),
};
const denial = (0,shape .E8)('package-denial', (0,shape .NN)(packagePattern, (0,struct_shape .w3)(DENIAL, {
	what: 'a package or an entry',
	home: { inside: '"packages" of an entry of "evidence"' },
	aliases: { name: 'package', purl: 'package', version: 'versions', because: 'reason' },
	check: ({ package: pattern, versions }, node, at) => {
		if (versions !== null && pattern?.hasVersion === true)
			at.reject(node, 'has a version after the @ and "versions"; write one or the other');
	},
}), (pattern) => ({ ...(0,struct_shape .sJ)(DENIAL), package: pattern }), 'package'));
const packages_shape_packages = (0,struct_shape .w3)({
	deny: (0,field .Z)((0,collection_shape .p_)(denial, { what: 'packages' }), 'Packages that its SBOM must not list.', {
		required: 'deny: ["xz-utils@5.6.0"]',
	}),
}, {
	what: 'a map with what is denied',
	home: { inside: '"packages" of an entry of "evidence"' },
	aliases: { denied: 'deny', forbid: 'deny', block: 'deny' },
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/evidence/licenses-shape.js







function licensePattern(name, object) {
	return (0,shape .E8)(name, (0,text_shape .Qq)({
		what: 'a licence such as AGPL-3.0-only',
		parse: (source) => {
			const pattern = parseLicensePattern(source);
			const error = 'error' in pattern ? null : object(pattern);
			return error === null ? pattern : { error };
		},
		expands: true,
		schema: {
			minLength: 1,
			description: 'An id of SPDX, or LicenseRef- and the name that the SBOM has for it. * matches any characters, {a,b} alternates.',
			examples: ['AGPL-*', 'GPL-3.0', 'SSPL-1.0'],
		},
	}));
}
const exempt = licensePattern('license-pattern', ({ isAny }) => isAny ? 'is any licence; write which ones are not denied, such as MIT' : null);
const WITH = 'has an exception, which only permits more; deny the licence, or write this under "except"';
const denied = licensePattern('denied-license-pattern', ({ hasException }) => (hasException ? WITH : null));
const deniedAlone = licensePattern('denied-license', ({ hasException, isAny }) => {
	if (hasException)
		return WITH;
	return isAny
		? 'is every licence; write { license: "*", except: [MIT, Apache-2.0] }, with what may be used'
		: null;
});
const licenses_shape_DENIAL = {
	license: (0,field .Z)(denied, 'The licences, as a pattern.', { required: 'license: AGPL-*' }),
	except: (0,field .Z)((0,collection_shape .My)(exempt, { what: 'licences' }), 'Licences that match but are not denied, or only with an exception: "GPL-* WITH Classpath-exception-2.0".', { otherwise: [] }),
	reason: (0,field .Z)((0,text_shape .aL)('why, in a sentence'), 'Why; shown with the finding.'),
};
const licenses_shape_denial = (0,shape .E8)('license-denial', (0,shape .NN)(deniedAlone, (0,struct_shape .w3)(licenses_shape_DENIAL, {
	what: 'a licence or an entry',
	home: { inside: '"licenses" of an entry of "evidence"' },
	aliases: { id: 'license', licence: 'license', name: 'license', because: 'reason' },
	check: ({ license, except }, node, at) => {
		if (license?.isAny === true && (except ?? []).length === 0)
			at.reject(node, 'denies every licence; add "except" with what may be used');
	},
}), (pattern) => ({ ...(0,struct_shape .sJ)(licenses_shape_DENIAL), license: pattern }), 'license'));
const licenses = (0,struct_shape .w3)({
	deny: (0,field .Z)((0,collection_shape .p_)(licenses_shape_denial, { what: 'licences' }), 'Licences that nothing in its SBOM may be under.', {
		required: 'deny: ["AGPL-*"]',
	}),
	unstated: (0,field .Z)((0,text_shape .Yq)(['unknown', 'deny', 'allow'], 'what becomes of a package without a known licence', {
		warn: 'unknown',
		block: 'deny',
		ignore: 'allow',
	}), 'What of a package whose licence the SBOM does not state by SPDX: it is unknown, denied or allowed.', { otherwise: 'unknown' }),
	ignore: (0,field .Z)((0,collection_shape .p_)(packagePattern, { what: 'packages' }), 'Packages that may have any licence.', {
		otherwise: [],
	}),
}, {
	what: 'a map with what is denied',
	home: { inside: '"licenses" of an entry of "evidence"' },
	elsewhere: {
		allow: 'for nothing but some licences write deny: [{ license: "*", except: [MIT] }]',
	},
	aliases: { denied: 'deny', forbid: 'deny', block: 'deny', unknown: 'unstated', missing: 'unstated' },
});

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/evidence/lineage-shape.js
var lineage_shape = __webpack_require__(26250);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/scan/severity.js
var severity = __webpack_require__(26752);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/signer-shape.js + 1 modules
var signer_shape = __webpack_require__(61106);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/evidence/vulnerabilities-shape.js






const vulnerabilities = (0,struct_shape .w3)({
	max: (0,field .Z)((0,text_shape .Yq)(severity .b1, 'a severity'), 'The highest severity that passes. One that is unknown passes only with critical.', { required: 'max: high' }),
	within: (0,field .Z)(value_shapes .p0, 'How old the scan may be.'),
	'signed-by': (0,field .Z)(signer_shape .q, 'Whose attestations of scans count. Default: those of who must sign the image.'),
}, {
	what: 'a map with the highest severity',
	home: { inside: '"vulnerabilities" of an entry of "evidence"' },
	aliases: {
		signers: 'signed-by',
		signer: 'signed-by',
		severity: 'max',
		'max-severity': 'max',
		'max-age': 'within',
		age: 'within',
	},
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/evidence-shape.js












const DIGEST_CHECKS = ['exists', 'matches-tag', 'multi-platform'];
function url(example) {
	return (0,text_shape .Qq)({
		what: `an address such as ${example}`,
		parse: (source) => /^https:\/\/[^\s/]+(?:\/\S*)?$/.test(source) && source.length <= 2000
			? source
			: { error: `is not an address that begins with https://; write for example ${example}` },
		schema: { pattern: '^https://\\S+$' },
	});
}
const provenance = (0,struct_shape .w3)({
	source: (0,field .Z)(url('https://github.com/acme/base-images'), 'The repository that the image must be built from.', { required: 'source: https://github.com/acme/base-images' }),
}, {
	what: 'a map with the source',
	home: { inside: '"provenance" of an entry of "evidence"' },
	aliases: { repo: 'source', repository: 'source', url: 'source' },
});
const QUESTIONS = {
	'signed-by': (0,field .Z)(signer_shape .q, 'The image must be signed by this identity or key; of a list, by any of them.'),
	provenance: (0,field .Z)(provenance, 'The image must have provenance that names this source.'),
	sbom: (0,field .Z)((0,text_shape .Jt)('whether an SBOM is required'), 'The image must have an SBOM.'),
	packages: (0,field .Z)(packages_shape_packages, 'The SBOMs of the image must not list these packages.'),
	licenses: (0,field .Z)(licenses, 'What the SBOMs of the image list must not be under these licences.'),
	vulnerabilities: (0,field .Z)(vulnerabilities, 'What a scan of the image may find.'),
	lineage: (0,field .Z)(lineage_shape .O, 'What the image is built on must be approved too, as far as the images say it.'),
	'max-age': (0,field .Z)(value_shapes .p0, 'The image must not be older.'),
	'min-age': (0,field .Z)(value_shapes .p0, 'The image must not be younger.'),
	digest: (0,field .Z)((0,collection_shape .p_)((0,text_shape .Yq)(DIGEST_CHECKS, 'a check of digests'), { what: 'checks' }), 'exists: the digest is in the repository. matches-tag: the tag resolves to it. multi-platform: it names an index.', { otherwise: [] }),
};
const ASKED = Object.keys(QUESTIONS);
const ASKS_NOTHING = `requires nothing; add one of ${ASKED.join(', ')}`;
const written = (0,struct_shape .w3)({
	images: (0,field .Z)(image_shapes .K, 'The images, as a pattern.', {
		required: 'images: registry.example.com/base/**',
	}),
	...QUESTIONS,
}, {
	what: 'a requirement',
	home: { entryOf: 'evidence' },
	elsewhere: { age: 'write max-age for the oldest, or min-age for the youngest, that passes' },
	aliases: {
		signature: 'signed-by',
		signatures: 'signed-by',
		signed: 'signed-by',
		digests: 'digest',
		package: 'packages',
		license: 'licenses',
		licence: 'licenses',
		licences: 'licenses',
		vulnerability: 'vulnerabilities',
		vulns: 'vulnerabilities',
		scan: 'vulnerabilities',
		base: 'lineage',
		bases: 'lineage',
	},
	needs: [{ oneOf: ASKED, otherwise: ASKS_NOTHING }],
	check: ({ images, signedBy: signers, sbom, maxAge, minAge }, node, at) => {
		const advice = images === null || signers === null ? null : (0,signer_shape .N)(images);
		if (advice !== null)
			at.at('signed-by').warn(node, advice);
		const others = ASKED.filter((key) => key !== 'sbom');
		if (sbom === false && !at.writes(others))
			at.reject(node, ASKS_NOTHING);
		if (maxAge !== null && minAge !== null && minAge > maxAge)
			at.reject(node, `can never be satisfied, because min-age is ${minAge}d but max-age only ${maxAge}d`);
	},
});
const requirement = (0,shape .E8)('evidence', (0,shape .pd)((0,shape .GS)(written), ({ images, ...keys }) => ({ ...keys, images: images.source, pattern: images }), ({ images: _, pattern, ...keys }) => ({ ...keys, images: pattern })));
const evidence = (0,collection_shape .p_)(requirement, { what: 'requirements' });

// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 21 modules
var core_rules = __webpack_require__(18969);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/exception-shape.js









const ruleId = (0,text_shape .Yq)(core_rules .Iu, 'the name of a rule');
const exception_shape_written = (0,struct_shape .w3)({
	image: (0,field .Z)(image_shapes .K, 'The images; "**" for unresolved and unreadable, which have none.', {
		required: 'image: docker.io/library/centos:7',
	}),
	paths: (0,field .Z)((0,collection_shape .p_)(pattern_shapes .Qh, { what: 'paths' }), 'The Dockerfiles; by default all.'),
	rules: (0,field .Z)((0,collection_shape .p_)(ruleId, { what: 'rules' }), 'The findings that are waived.', {
		required: 'rules: [unapproved]',
	}),
	owner: (0,field .Z)((0,text_shape .aL)('who is responsible, such as "@acme/billing"', 200), 'Who is responsible.', {
		required: 'owner: "@acme/billing"',
	}),
	reason: (0,field .Z)((0,text_shape .aL)('why, in a sentence'), 'Why, with a ticket if there is one.', {
		required: 'reason: "BILL-412: the driver needs glibc 2.17"',
	}),
	expires: (0,field .Z)(value_shapes .vd, 'The last day on which it applies.', {
		required: 'expires: "2026-12-31"',
	}),
}, {
	what: 'an exception',
	home: { entryOf: 'exceptions' },
	elsewhere: { roles: 'an exception is for all roles; it has image, paths and rules' },
	aliases: {
		until: 'expires',
		'valid-until': 'expires',
		end: 'expires',
		ends: 'expires',
		date: 'expires',
		because: 'reason',
		ticket: 'reason',
		findings: 'rules',
	},
	check: ({ rules, image }, node, at) => {
		const nameless = rules?.find((rule) => core_rules .Z$.has(rule));
		if (nameless !== undefined && image !== null && image.source !== '**') {
			at.warn(node, `never waives "${nameless}", which is not about an image; write a separate exception with image: "**" and paths`);
		}
	},
});
const exception = (0,shape .E8)('exception', (0,shape .pd)((0,shape .GS)(exception_shape_written), ({ image, ...keys }) => ({ ...keys, image: image.source, pattern: image }), ({ image: _, pattern, ...keys }) => ({ ...keys, image: pattern })));
const exceptions = (0,collection_shape .p_)(exception, { what: 'exceptions' });

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/extends-target.js
var extends_target = __webpack_require__(63148);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/extends-shape.js



const extendsTarget = (0,shape .E8)('extends', (0,text_shape .Qq)({
	what: 'the policy to extend, such as ./base.yml',
	parse: extends_target .hu,
	print: extends_target .P4,
	schema: {
		minLength: 1,
		examples: [
			'./base.yml',
			'acme/.github/base-images.yml@<commit>',
			'oci://registry.acme.com/policies/base-images@sha256:<digest>',
		],
	},
}));

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/reading.js
var reading = __webpack_require__(92358);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/rules-shape.js
var rules_shape = __webpack_require__(25182);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/override-shape.js












const role = (0,text_shape .Yq)(reading .g, 'a role', {
	runtime: 'final',
	production: 'final',
	base: 'final for what ships, or build for other stages',
	stage: 'build',
	builder: 'build',
	copy: 'copied',
	mount: 'mounted',
	syntax: 'frontend',
	sbom: 'frontend',
	generator: 'frontend',
	service: 'run',
});
const SELECTORS = {
	roles: (0,field .Z)((0,collection_shape .p_)(role, { what: 'roles' }), 'final: layers that ship. build: other stages. copied: COPY --from. mounted: RUN --mount. frontend: # syntax, and what makes the SBOM of a build. run: images that are only run.'),
	paths: (0,field .Z)((0,collection_shape .p_)(pattern_shapes .Qh, { what: 'paths' }), 'The Dockerfiles. If roles, paths or images are written, all of them must match.'),
	images: (0,field .Z)((0,collection_shape .p_)(image_shapes .K, { what: 'images' }), 'The images.'),
};
const override_shape_CHANGES = {
	rules: (0,field .Z)(rules_shape .aO, 'What changes for them, option by option.', { otherwise: {} }),
	allow: (0,field .Z)(allowList, 'Replaces the list of approvals for them.', {
		whenEmpty: 'write allow: [] to approve nothing, or list images',
	}),
	'allow-also': (0,field .Z)(allowAlsoList, 'Adds to the approvals that are in force for them.', { otherwise: [] }),
	deny: (0,field .Z)(denyList, 'Adds denials for them.', { otherwise: [] }),
};
const override_shape_written = (0,struct_shape .w3)({ ...SELECTORS, ...override_shape_CHANGES }, {
	what: 'an override',
	home: { entryOf: 'overrides' },
	elsewhere: {
		ignore: 'to switch a rule off write rules: { unpinned: ignore }; paths that are never read belong in settings.ignore',
		deprecated: 'its level belongs under "rules", and the list of images at the top of the policy',
		except: 'only entries of "deny" carve something out',
	},
	aliases: { stage: 'roles', stages: 'roles', files: 'paths', levels: 'rules' },
	needs: [
		{
			oneOf: Object.keys(SELECTORS),
			otherwise: 'selects nothing; add roles: [final], paths: ["examples/**"] or images: [docker.io/library/**], or write its keys at the top of the policy',
		},
		{
			oneOf: Object.keys(override_shape_CHANGES),
			otherwise: `changes nothing; add ${(0,name_suggestion .JH)(Object.keys(override_shape_CHANGES))}`,
		},
	],
	check: ({ rules: changes }, _, at) => {
		if (at.writes(['images']))
			rejectNamelessRules(changes ?? {}, at);
	},
});
const override = (0,shape .E8)('override', (0,shape .pd)((0,shape .GS)(override_shape_written), (values, _, at) => ({
	...values,
	allowPlace: values.allow === null ? null : at.document.find(`${at.key}.allow`),
}), (values) => values));
function rejectNamelessRules(changes, at) {
	for (const rule of core_rules .Z$) {
		if (changes[rule] === undefined)
			continue;
		const key = `${at.key}.rules.${rule}`;
		at.document.report(at.document.find(key), `"${key}" never applies, because ${rule} is not about an image; move it to an override without images`);
	}
}
const overrides = (0,collection_shape .p_)(override, { what: 'overrides', maxLength: 200 });

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/settings-shape.js + 2 modules
var settings_shape = __webpack_require__(51925);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/rule-settings.js
var rule_settings = __webpack_require__(5442);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/test-shape.js












const from = (0,text_shape .Qq)({
	what: 'an image as a Dockerfile writes it, in quotes',
	parse: (source) => {
		if (source.includes('$'))
			return { error: 'has a variable in it; write the resulting image, such as node:22-alpine' };
		const reference = (0,image_reference .F2)(source);
		return 'error' in reference ? { error: `is not an image (${reference.error})` } : source;
	},
	schema: { minLength: 1, examples: ['node:22-alpine'] },
});
const dockerfile = (0,text_shape .Qq)({
	what: 'a path such as api/Dockerfile',
	parse: (source) => {
		if (source.includes('*'))
			return { error: 'is a pattern, but a test is about one Dockerfile; write its path' };
		return /^(?!\.?\/).*[^/]$/s.test(source)
			? source
			: { error: 'is not a path from the root of the repository; write for example api/Dockerfile' };
	},
	schema: { pattern: '^(?!\\.?/).*[^/]$' },
});
const rulesBroken = (0,collection_shape .p_)(ruleId, { what: 'rules' });
const PASSES = new Set([
	'ok',
	'pass',
	'passes',
	'approved',
	'allow',
	'allowed',
	'true',
	'yes',
]);
const expectation = {
	read: (node, at) => {
		if ((0,yaml_kind .oP)(node)) {
			const [only] = node.items;
			const isWord = node.items.length < 2 && (only === undefined || ((0,yaml_kind .jn)(only) && only.value === 'ok'));
			return isWord
				? at.reject(node, 'does not name a rule; for an image that passes write ok')
				: rulesBroken.read(node, at);
		}
		if ((0,yaml_node .Ob)(node))
			return undefined;
		if ((0,yaml_kind .jn)(node) && node.value === 'ok')
			return 'ok';
		return at.reject(node, `must be ok or a list of rules, not ${(0,yaml_node .WQ)(node)}; write ${suggestExpectation(node)}`);
	},
	toSchema: (definitions) => ({ anyOf: [{ const: 'ok' }, rulesBroken.toSchema(definitions)] }),
	print: (expected) => expected,
	parts: [rulesBroken],
};
function suggestExpectation(node) {
	const word = (0,yaml_kind .jn)(node) ? String(node.value) : '';
	if (PASSES.has(word.toLowerCase()))
		return 'ok';
	const rule = (0,name_suggestion .SX)(word.replace(/^\[|\]$/g, ''), rule_settings .Iu);
	return rule === null
		? `the rules that it breaks, for example [unapproved, unpinned]; the rules are ${rule_settings .Iu.join(', ')}`
		: `[${rule}]`;
}
const test = (0,shape .E8)('test', (0,shape .GS)((0,struct_shape .w3)({
	from: (0,field .Z)(from, 'An image as a Dockerfile writes it.', { required: 'from: "node:22-alpine"' }),
	role: (0,field .Z)(role, 'Its role. Default: final.', { otherwise: 'final' }),
	path: (0,field .Z)(dockerfile, 'Its Dockerfile. Default: Dockerfile.', { otherwise: 'Dockerfile' }),
	expect: (0,field .Z)(expectation, 'ok, or exactly the rules that it breaks, including warnings.', {
		required: 'expect: ok or expect: [unapproved]',
	}),
}, {
	what: 'a test',
	home: { entryOf: 'tests' },
	aliases: { image: 'from', reference: 'from', result: 'expect', expects: 'expect', file: 'path' },
	printsDefaults: true,
})));
const tests = (0,collection_shape .p_)(test, { what: 'tests' });

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/policy-shape.js


















const version = {
	read: (node, at) => {
		if ((0,yaml_node .Ob)(node))
			return undefined;
		if ((0,yaml_kind .jn)(node) && node.value === 1)
			return 1;
		const quoted = (0,yaml_kind .jn)(node) && node.value === '1';
		const isNumber = (0,yaml_kind .jn)(node) && typeof node.value === 'number';
		if (quoted)
			return at.reject(node, 'must be the number 1, not text; write version: 1 without quotes');
		if (isNumber)
			return at.reject(node, `is ${(0,yaml_node .WQ)(node)}, but this gate reads version 1; write version: 1`);
		return at.reject(node, `must be the number 1, not ${(0,yaml_node .WQ)(node)}; write version: 1`);
	},
	toSchema: () => ({ const: 1 }),
	print: (number) => number,
	parts: [],
};
const delegate = (0,shape .E8)('delegate', (0,struct_shape .w3)({
	allow: (0,field .Z)((0,collection_shape .My)(image_shapes .K, { what: 'images' }), 'Images that policies which extend this one may approve.'),
	'max-exception': (0,field .Z)(value_shapes .p0, 'How long exceptions of policies which extend this one may last.'),
}, {
	what: 'a map of what repositories may loosen',
	home: { under: 'delegate' },
	aliases: { exceptions: 'max-exception' },
	needs: [
		{
			oneOf: ['allow', 'max-exception'],
			otherwise: 'delegates nothing; add allow or max-exception, or leave the key out',
		},
	],
}));
const policyShape = (0,struct_shape .w3)({
	version: (0,field .Z)(version, 'The version of the policy language.', {
		required: 'version: 1 as the first line',
		otherwise: 1,
	}),
	extends: (0,field .Z)(extendsTarget, 'A policy that this one tightens: ./file, owner/repository/path@commit, or oci://host/repository@sha256:\u2026'),
	rules: (0,field .Z)(rules_shape .aO, 'How severe each finding is: ignore, warn, block, or a level with options.', {
		otherwise: {},
	}),
	allow: (0,field .Z)(allowList, 'Images that are approved. [] approves nothing; without this key everything that is not denied is approved.', {
		whenEmpty: 'write allow: [] to approve nothing, or list images',
	}),
	deny: (0,field .Z)(denyList, 'Images that are denied, whatever allow says.', { otherwise: [] }),
	deprecated: (0,field .Z)(deprecatedList, 'Images that are phased out: they warn, and block from a given day on. This does not approve them; allow does.', { otherwise: [] }),
	overrides: (0,field .Z)(overrides, 'Other rules for some roles or paths. All that match apply, from top to bottom; the last one wins.', { otherwise: [] }),
	evidence: (0,field .Z)(evidence, 'What registries are asked about images. Absent: fully offline.', {
		otherwise: [],
	}),
	exceptions: (0,field .Z)(exceptions, 'Findings that are waived for a time, each with an owner and a reason.', {
		otherwise: [],
	}),
	builds: (0,field .Z)(builds, 'How the Dockerfiles under some paths are built: values of arguments, targets, platforms, named contexts.', { otherwise: [] }),
	settings: (0,field .Z)(settings_shape .W0, 'Which files are read, and how.'),
	tests: (0,field .Z)(tests, 'Run before the policy is used; if a test fails, the policy is wrong.', {
		otherwise: [],
	}),
	delegate: (0,field .Z)(delegate, 'What policies that extend this one may loosen.'),
}, {
	what: 'a policy',
	home: 'top',
	elsewhere: { denied: 'its level belongs under "rules"; the list of images that are denied is "deny"' },
	aliases: {
		images: 'allow',
		allowlist: 'allow',
		'allow-list': 'allow',
		whitelist: 'allow',
		block: 'deny',
		forbid: 'deny',
		blocklist: 'deny',
		'block-list': 'deny',
		denylist: 'deny',
		'deny-list': 'deny',
		blacklist: 'deny',
	},
});
const KEY_HOMES = (0,key_homes .C)(policyShape);


  }),

  25182:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Rc: () => (  level),
	aO: () => (  rules)
  });
  var _level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39329);
  var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18969);
  var _shapes_field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57298);
  var _shapes_flow_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72634);
  var _shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);
  var _shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28802);
  var _shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35311);
  var _shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76598);








const LEVEL_WORDS = {
	off: 'ignore',
	false: 'ignore',
	no: 'ignore',
	none: 'ignore',
	pass: 'ignore',
	allow: 'ignore',
	warning: 'warn',
	error: 'block',
	fail: 'block',
	deny: 'block',
	true: 'block',
	on: 'block',
	yes: 'block',
};
const level = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Yq)(_level_js__WEBPACK_IMPORTED_MODULE_5__  .A_, 'a level', LEVEL_WORDS);
const OF_ANY = { home: 'it is an option of a rule, for example rules: { unpinned: { level: block } }' };
const COMMON = {
	level: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(level, 'ignore: nothing. warn: a warning. block: a failed check.', OF_ANY),
	effective: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(_shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_4__  .vd, 'Before that day, block acts like warn.', OF_ANY),
};
const COMMON_ALIASES = { since: 'effective', from: 'effective' };
function dropNulls(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
function shapeRule(rule) {
	const options = Object.entries(rule.options);
	const fields = {
		...COMMON,
		...Object.fromEntries(options.map(([name, { shape, description, normally }]) => [
			name,
			(0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(shape, () => `${description} Default: ${(0,_shapes_flow_text_js__WEBPACK_IMPORTED_MODULE_7__  .e)(shape.print(normally))}.`),
		])),
	};
	const aliases = options.flatMap(([name, option]) => (option.aliases ?? []).map((alias) => [alias, name]));
	const bareWords = options.flatMap(([name, option]) => option.bareWords.map((word) => [word, `{ ${name}: ${word} }`]));
	const written = (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__  .pd)((0,_shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_2__  .w3)(fields, {
		what: 'a level or options',
		home: { optionOf: rule.id },
		aliases: { ...COMMON_ALIASES, ...Object.fromEntries(aliases) },
	}), dropNulls, (value) => value);
	const short = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Yq)(_level_js__WEBPACK_IMPORTED_MODULE_5__  .A_, 'a level', { ...LEVEL_WORDS, ...Object.fromEntries(bareWords) });
	const name = options.length === 0 ? 'rule' : `${rule.id}-rule`;
	return (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__  .E8)(name, (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__  .NN)(short, written, (value) => ({ level: value })));
}
function writeDefault({ level: usual, options }) {
	const values = Object.entries(options).map(([name, { shape, normally }]) => [name, shape.print(normally)]);
	return (0,_shapes_flow_text_js__WEBPACK_IMPORTED_MODULE_7__  .e)(values.length === 0 ? usual : { level: usual, ...Object.fromEntries(values) });
}
const LIST = Object.values(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0);
const fields = Object.fromEntries(LIST.map((rule) => [
	rule.id,
	(0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)((0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__  .NU)(() => shapeRule(rule)), () => `${rule.summary}. Default: ${writeDefault(rule)}.`),
]));
const rules = (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__  .E8)('rules', (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__  .pd)((0,_shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Dh)(fields, {
	what: 'a map of rules and their levels',
	home: { under: 'rules' },
	aliases: Object.fromEntries(LIST.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id]))),
}), 
(values) => dropNulls(values), (changes) => ({ ...changes })));


  }),

  51925:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  yy: () => (  SETTINGS),
  W0: () => (  settings)
});


// EXTERNAL MODULE: ./lib/untyped/src/core/level.js
var level = __webpack_require__(39329);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/collection-shape.js
var collection_shape = __webpack_require__(74944);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/shape.js
var shape = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/struct-shape.js + 1 modules
var struct_shape = __webpack_require__(28802);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(35311);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/value-shapes.js
var value_shapes = __webpack_require__(76598);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/argument-shapes.js
var argument_shapes = __webpack_require__(75581);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(34685);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/known-registries.js
var known_registries = __webpack_require__(45364);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/host-pattern.js
var host_pattern = __webpack_require__(87095);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/web-page.js
var web_page = __webpack_require__(25288);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-node.js
var yaml_node = __webpack_require__(15156);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/mirrors.js
var mirrors = __webpack_require__(1825);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/mirror-shape.js










const UPSTREAMS = new Set([
	'docker.io',
	'cgr.dev',
	'gcr.io',
	'ghcr.io',
	'mcr.microsoft.com',
	'nvcr.io',
	'public.ecr.aws',
	'quay.io',
	'registry.access.redhat.com',
	'registry.gitlab.com',
	'registry.k8s.io',
	'registry.redhat.io',
]);
const EXAMPLE = 'registry.example.com/hub: docker.io';
function parseMirror(source) {
	const [first = '', ...path] = source.split('/');
	const failure = checkHost(first) ?? checkPath(path);
	if (failure !== null)
		return failure;
	const host = (0,host_pattern .ic)(first);
	if (typeof host === 'object' && 'error' in host)
		return host;
	if (typeof host === 'object' && host.labels.slice(-2).includes('*')) {
		return { error: 'has a * in the last two parts of its host, where anybody can register a name' };
	}
	const folder = path.map((segment) => `${segment}/`).join('');
	return { name: source, host, looseHost: (0,host_pattern .nm)(host), folder };
}
function parseUpstream(source) {
	const [host = '', ...path] = source.split('/');
	const failure = checkHost(host) ?? checkPath(path);
	if (failure !== null)
		return failure;
	if (host.includes('*'))
		return { error: 'has a *, but an upstream is one host; write that host' };
	const registry = (0,web_page .c)((0,docker_hub .jY)(host));
	if (registry !== null)
		return { error: `is a web site and not a registry; write ${registry}` };
	return [(0,docker_hub .f2)(host.toLowerCase()), ...path].join('/');
}
function checkHost(host) {
	if (/^https?:$/.test(host))
		return { error: 'begins with a scheme; leave out :// and everything before it' };
	if (!/[.:]/.test(host) && host !== 'localhost')
		return { error: 'does not name a host; begin with one, such as registry.example.com/hub' };
	const valid = /^(?:[A-Za-z0-9*][A-Za-z0-9*.-]*|\[[A-Fa-f0-9:]+\])(?::\d{1,5})?$/.test(host);
	return valid ? null : { error: 'has no valid host before its first /' };
}
function checkPath(path) {
	return path.every((segment) => /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(segment))
		? null
		: {
			error: 'cannot be the beginning of image names; write host and path without tag, wildcard or trailing /',
		};
}
function checkName(source) {
	const parsed = parseMirror(source);
	return 'error' in parsed ? parsed : source;
}
const upstream = (0,text_shape .Qq)({ what: 'a registry such as docker.io', parse: parseUpstream });
const mirror_shape_mirrors = (0,shape .pd)((0,collection_shape .g1)(checkName, upstream, { what: 'mirrors and what they mirror', example: `{ ${EXAMPLE} }` }), (written, node, at) => {
	const list = [...written].flatMap(([name, original]) => {
		const parsed = parseMirror(name);
		if ('error' in parsed)
			return [];
		return { ...parsed, upstream: original, place: at.document.find(at.at(name).key) };
	});
	return list.filter((mirror) => {
		const mistake = describeMistake(mirror, list);
		if (mistake === null)
			return true;
		rejectKey(node, at, mirror.name, mistake);
		return false;
	});
}, (declared) => new Map(declared.map(({ name, upstream: original }) => [name, original])));
function describeMistake({ name, upstream: original }, all) {
	const [host = '', ...path] = name.split('/');
	const plain = [(0,docker_hub .f2)(host), ...path].join('/');
	if (plain === original)
		return `mirrors itself; write where the copies are, for example ${EXAMPLE}`;
	if (isTurnedRound(host, path, original))
		return `is not a mirror; swap the two, the mirror comes first: ${original}: ${nameUpstream(host, path)}`;
	const [start = '', ...into] = original.split('/');
	const sample = { path: [...into, 'a', 'b'].join('/'), tag: null, tagWritten: false, digest: null };
	return (0,mirrors .b6)(all, { host: start, ...sample })
		? 'leads back to itself through the other mirrors; remove one of them'
		: null;
}
function nameUpstream(host, path) {
	const plain = (0,docker_hub .f2)(host);
	const folder = (0,docker_hub .t5)(plain, `${path.join('/')}/`);
	const inside = folder === null ? path : path.slice(folder.split('/').length - 1);
	return [folder === null ? plain : 'docker.io', ...inside].join('/');
}
function isTurnedRound(host, path, original) {
	const plain = (0,docker_hub .f2)((0,docker_hub .kJ)(host));
	if (original === [plain, ...path].join('/'))
		return false;
	const [start = ''] = original.split('/');
	if (plain !== 'docker.io' && (0,docker_hub .t5)(plain, `${path.join('/')}/`) !== null)
		return start !== 'docker.io';
	const isWhole = path.length === 0;
	if (!UPSTREAMS.has(plain))
		return isWhole && known_registries .c.includes(plain) && !known_registries .c.includes(start);
	if (isWhole || (plain === 'docker.io' && path[0] === 'library'))
		return true;
	return plain === 'docker.io' && start !== 'docker.io';
}
function rejectKey(node, at, name, message) {
	const item = (0,yaml_kind .jh)(node) ? node.items.find(({ key }) => (0,yaml_kind .jn)(key) && (0,yaml_node .YZ)(key) === name) : undefined;
	const key = item !== undefined && (0,yaml_kind .jn)(item.key) ? item.key : node;
	at.reject(key, `has a wrong key: "${(0,yaml_node .hD)(name)}" ${message}`);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/pattern-shapes.js + 1 modules
var pattern_shapes = __webpack_require__(22864);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/registries-shape.js
var registries_shape = __webpack_require__(3150);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/rules-shape.js
var rules_shape = __webpack_require__(25182);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/field.js
var field = __webpack_require__(57298);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/flow-text.js
var flow_text = __webpack_require__(72634);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/setting.js


function setting(shape, description, options) {
	const { normally, normallyInWords = null, join, findLoosenings, ...others } = options;
	const describe = () => {
		const usual = normallyInWords ?? (0,flow_text .e)(shape.print(normally));
		return ['[]', '{}'].includes(usual) ? description : `${description} Default: ${usual}.`;
	};
	return {
		...(0,field .Z)(shape, describe, others),
		normally,
		normallyInWords,
		join: join ?? ((_, written) => written),
		findLoosenings: findLoosenings ?? (() => []),
	};
}
function onlyStricter(words, because) {
	return {
		findLoosenings: (written, above) => {
			const stricter = words.slice(words.indexOf(above));
			return stricter.includes(written)
				? []
				: [{ step: '', message: `${because}; write ${stricter.join(' or ')}` }];
		},
	};
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/settings-shape.js












const SCOPES = ['changed-references', 'changed-files', 'all'];
const USUAL_NAMES = 'the usual names';
const globs = (0,collection_shape .p_)(pattern_shapes .Qh, { what: 'paths' });
const files = {
	...(0,shape .pd)(globs, (written) => ({ usual: false, globs: written }), (names) => names.globs),
	print: ({ usual, globs: written }) => {
		const sources = written.map(({ source }) => source);
		if (!usual)
			return sources;
		return sources.length === 0 ? null : [USUAL_NAMES, ...sources];
	},
};
const DISCOVERABLE = ['compose', 'bake', 'workflows', 'devcontainers', 'goreleaser'];
const discover = (0,shape .pd)((0,collection_shape .p_)((0,text_shape .Yq)(DISCOVERABLE, 'a kind of build files', {
	'docker-compose': 'compose',
	workflow: 'workflows',
	actions: 'workflows',
	devcontainer: 'devcontainers',
}), { what: 'kinds of build files', mayBeEmpty: true }), (written) => DISCOVERABLE.filter((kind) => written.includes(kind)), (kinds) => [...kinds]);
const baseline = {
	...(0,shape .pd)((0,text_shape .Jt)('whether findings in the baseline are excused'), (written) => written, (use) => use === true),
	print: (use) => (use === 'own' ? null : use),
};
const inlineExceptions = (0,shape .pd)((0,text_shape .Jt)('whether comments in Dockerfiles may waive findings'), (written) => written, (use) => use === true);
const SETTINGS = {
	files: setting(files, 'Which files are Dockerfiles, instead of the usual names: Dockerfile and Containerfile in any case, alone or with a prefix or suffix after ".", "-" or "_" (Dockerfile.dev, api-Dockerfile), except templates and source code.', {
		normally: { usual: true, globs: [] },
		normallyInWords: USUAL_NAMES,
		join: (above, written) => ({ ...above, globs: joinGlobs(above.globs, written.globs) }),
	}),
	ignore: setting((0,collection_shape .p_)(pattern_shapes .Qh, { what: 'paths', mayBeEmpty: true }), 'Paths that are never read.', {
		whenEmpty: 'list paths, or leave the key out',
		normally: [],
		findLoosenings: (written, above) => written.flatMap(({ source }, index) => above.some((glob) => glob.source === source)
			? []
			: [{ step: `[${index}]`, message: 'skips Dockerfiles; remove it' }]),
	}),
	scope: setting((0,text_shape .Yq)(SCOPES, 'a scope', { changed: 'changed-files', files: 'changed-files', everything: 'all' }), 'What counts in a pull request: changed-references, changed-files, or all.', { normally: 'changed-files', ...onlyStricter(SCOPES, 'narrows what counts') }),
	args: setting(argument_shapes .Q, 'Values of build arguments; every combination is checked.', {
		normally: new Map(),
		join: joinArguments,
	}),
	platforms: setting(argument_shapes .B, 'Values of TARGETPLATFORM, TARGETARCH and so on that are built.', {
		normally: ['linux/amd64', 'linux/arm64'],
		join: (above, written) => [...new Set([...above, ...written])],
	}),
	discover: setting(discover, 'Kinds of files whose builds count: what they build, and with which values, targets and contexts. Empty: none.', {
		whenEmpty: 'list kinds of build files, write [] for none, or leave the key out',
		normally: DISCOVERABLE,
		join: (above, written) => DISCOVERABLE.filter((kind) => above.includes(kind) || written.includes(kind)),
		findLoosenings: (written, above) => {
			const missing = above.filter((kind) => !written.includes(kind));
			return missing.length === 0
				? []
				: [
					{
						step: '',
						message: `leaves out ${missing.join(', ')}; add what is missing, or remove the key`,
					},
				];
		},
	}),
	'run-images': setting((0,text_shape .Jt)('whether images that are only run are judged'), 'Whether images that compose files and devcontainers run without building on them are judged, in the role run.', {
		normally: false,
		findLoosenings: (written, above) => above && !written ? [{ step: '', message: 'no longer judges images that are run; write true' }] : [],
	}),
	mirrors: setting(mirror_shape_mirrors, 'Registries that hold copies, mirror: upstream; images are judged by both names.', {
		normally: [],
		join: (above) => above,
		findLoosenings: (written, above) => written.flatMap(({ name, upstream }) => above.some((mirror) => mirror.name === name && mirror.upstream === upstream)
			? []
			: [{ step: '', message: `declares the mirror ${name}, which approves more; remove it` }]),
	}),
	unknown: setting(rules_shape .Rc, 'The level for evidence that cannot be obtained. What is not asked for because there are too many images has at least that of unverified.', {
		normally: 'warn',
		...onlyStricter(level .A_, 'is milder'),
	}),
	registries: setting(registries_shape .Yq, 'How registries are asked for evidence.', {
		normally: { policies: null, trustedRoot: null, insecure: [], deadline: null, requests: null },
		normallyInWords: `{ deadline: ${registries_shape .pr}s, requests: ${registries_shape .DN} }`,
		...registries_shape .lw,
	}),
	'max-exception': setting(value_shapes .p0, 'How long from today an exception may last.', {
		normally: 180,
		findLoosenings: (written, above) => written > above ? [{ step: '', message: `is too long; write ${above}d or less` }] : [],
	}),
	baseline: setting(baseline, 'Whether findings recorded in .github/base-images.baseline.yml do not block. false: in no repository. A policy that judges other repositories must say true, or their baselines excuse nothing.', {
		normally: 'own',
		normallyInWords: 'true for the repository of the policy',
		join: (above, written) => written && above,
		findLoosenings: (written, above) => above === false && written !== false
			? [{ step: '', message: 'excuses what a baseline records; remove it' }]
			: [],
	}),
	'inline-exceptions': setting(inlineExceptions, 'Whether comments in Dockerfiles may waive findings. false: not in policies that extend this one either, whatever delegate says.', {
		normally: 'unsaid',
		findLoosenings: (written, above, mayExcept) => written === true && above !== true && !(above === 'unsaid' && mayExcept)
			? [{ step: '', message: 'lets Dockerfiles waive findings; remove it' }]
			: [],
	}),
};
const settings = (0,shape .E8)('settings', (0,struct_shape .w3)(SETTINGS, { what: 'a map of settings', home: { under: 'settings' } }));
function joinGlobs(one, other) {
	return [...one, ...other.filter(({ source }) => !one.some((glob) => glob.source === source))];
}
function joinArguments(one, other) {
	const joined = new Map(one);
	for (const [name, values] of other)
		joined.set(name, [...new Set([...(one.get(name) ?? []), ...values])]);
	return joined;
}


  }),

  72634:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	e: () => (  writeFlow)
  });
const PLAIN = /^(?!(?:null|true|false)$)(?:[a-z][a-z0-9-]*(?:\/[a-z0-9]+)*|[0-9]+d)$/;
function writeFlow(data) {
	if (typeof data === 'string' && PLAIN.test(data))
		return data;
	if (Array.isArray(data))
		return `[${data.map(writeFlow).join(', ')}]`;
	if (typeof data !== 'object' || data === null)
		return JSON.stringify(data);
	const pairs = Object.entries(data).map(([key, value]) => `${key}: ${writeFlow(value)}`);
	return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}


  }),

  86440:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  openKeyHomes)
  });
  var _name_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10256);

const STRANGERS = new Map(['fail-on', 'comment', 'annotations', 'policy', 'target'].map((key) => [
	key,
	'it is not part of the policy; the action and the command line have inputs and options for it',
]));
function openKeyHomes(shape, noun = 'policy') {
	let homes = null;
	return {
		get(key) {
			homes ??= collectKeyHomes(shape, noun);
			return homes.get(key);
		},
	};
}
function collectKeyHomes(shape, noun) {
	const homes = new Map();
	const seen = new Set();
	const visit = (part) => {
		if (seen.has(part))
			return;
		seen.add(part);
		for (const home of part.keys ?? [])
			homes.set(home.key, [...(homes.get(home.key) ?? []), home]);
		part.parts.forEach(visit);
	};
	visit(shape);
	const own = [...homes].map(([key, found]) => [key, describeHomes(found, noun)]);
	return new Map(noun === 'policy' ? [...STRANGERS, ...own] : own);
}
function describeHomes(found, noun) {
	if (found.some(({ home }) => home === 'top'))
		return `it belongs at the top of the ${noun}`;
	const words = found.find((home) => home.words !== null)?.words;
	if (words != null)
		return words;
	const homes = found.flatMap(({ home }) => (home === 'top' ? [] : [home]));
	const list = (pick, front) => {
		const names = [...new Set(homes.flatMap((home) => pick(home) ?? []))];
		return names.length === 0 ? [] : [`${front}${(0,_name_suggestion_js__WEBPACK_IMPORTED_MODULE_0__  .JH)(names)}`];
	};
	const entries = list((home) => ('entryOf' in home ? `"${home.entryOf}"` : null), 'in an entry of ');
	const maps = [
		...list((home) => ('under' in home ? `"${home.under}"` : null), 'under '),
		...list((home) => ('inside' in home ? home.inside : null), 'in '),
	];
	const options = list((home) => ('optionOf' in home ? `"${home.optionOf}"` : null), 'is an option of ');
	const dash = maps.length + options.length === 0 ? ', after a dash' : '';
	const belongs = [...maps, ...entries].join(' or ');
	return `it ${[...(belongs === '' ? [] : [`belongs ${belongs}${dash}`]), ...options.map((option) => `${option} under "rules"`)].join(', or ')}`;
}


  }),

  20606:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  W: () => (  PolicyDocument)
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/shapes/line-starts.js
function listLineStarts(text) {
	const starts = [0];
	for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
		starts.push(end + 1);
	return starts;
}
function findPlace(starts, offset) {
	let line = 1;
	for (let after = starts.length; after - line > 0;) {
		const middle = (line + after) >> 1;
		if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset)
			line = middle + 1;
		else
			after = middle;
	}
	return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var grouping = __webpack_require__(894);
;// CONCATENATED MODULE: ./lib/untyped/src/core/shapes/repeated-problems.js

const MAX_LINES = 3;
function groupRepeated(problems) {
	const groups = (0,grouping .P)(problems, ({ level, message }) => JSON.stringify([level, message.replaceAll(/\[\d+\]/g, '[]')]));
	return groups.map(([first, ...others]) => (others.length === 0 ? first : tellLines(first, others)));
}
function tellLines(first, others) {
	const lines = [...new Set(others.map(({ line }) => line))].filter((line) => line !== first.line);
	if (lines.length === 0)
		return first;
	const named = lines.slice(0, MAX_LINES).join(', ');
	const where = lines.length === 1
		? `in line ${named}`
		: `in ${lines.length} more lines${lines.length > MAX_LINES ? ', the first' : ''}: ${named}`;
	return { ...first, message: `${first.message} (the same ${where})` };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/shapes/policy-document.js


const MAX_PROBLEMS = 50;
const MAX_ALTERNATIVES = 20_000;
const POLICY_DOCUMENT = {
	noun: 'policy',
	maxLength: 2_000_000,
	maxSigns: 200_000,
	whenLong: 'split it, or use patterns instead of lists',
	beginning: '"version: 1" and an "allow" list',
	keys: '"version: 1" and "allow:"',
};
class PolicyDocument {
	file;
	text;
	kind;
	#lines = null;
	#problems = [];
	#alternatives = 0;
	#places = new Map();
	constructor(file, text, kind = POLICY_DOCUMENT) {
		this.file = file;
		this.text = text;
		this.kind = kind;
	}
	place(offset, key) {
		this.#lines ??= listLineStarts(this.text);
		const at = Math.max(0, Math.min(offset, this.text.length));
		return { key, file: this.file, ...findPlace(this.#lines, at) };
	}
	report(place, message, level = 'error') {
		this.#problems.push({ file: this.file, line: place.line, column: place.column, level, message });
	}
	remember(place) {
		this.#places.set(place.key, place);
	}
	spend(alternatives) {
		this.#alternatives += alternatives;
		return this.#alternatives <= MAX_ALTERNATIVES;
	}
	has(key) {
		return this.#places.has(key);
	}
	find(key) {
		for (let outer = key; outer !== ''; outer = outer.replace(/(?:^|\.|(?=\[))[^.[]*$/, '')) {
			const place = this.#places.get(outer);
			if (place !== undefined)
				return place;
		}
		return this.place(0, 'policy');
	}
	get hasErrors() {
		return this.#problems.some(({ level }) => level === 'error');
	}
	listProblems() {
		const sorted = this.#problems.toSorted((one, other) => one.line - other.line || one.column - other.column || one.level.localeCompare(other.level));
		const different = sorted.filter((problem, index) => !sorted.slice(Math.max(0, index - 5), index).some((other) => isSame(problem, other)));
		const unique = this.kind.isGenerated === true ? groupRepeated(different) : different;
		const rest = unique.length - MAX_PROBLEMS;
		const last = unique[MAX_PROBLEMS];
		if (last === undefined)
			return unique;
		const level = unique.slice(MAX_PROBLEMS).some((problem) => problem.level === 'error')
			? 'error'
			: 'warning';
		return [
			...unique.slice(0, MAX_PROBLEMS),
			{ ...last, level, message: `And ${rest} more ${rest === 1 ? 'problem' : 'problems'} from here on` },
		];
	}
}
function isSame(one, other) {
	return one.line === other.line && one.column === other.column && one.message === other.message;
}


  }),

  99479:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  findExtended: () => (  findExtended),
  findPolicySigners: () => (  findPolicySigners),
  findTrustedRoot: () => (  findTrustedRoot),
  g: () => (  loadPolicyFiles)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/policy-document.js + 2 modules
var policy_document = __webpack_require__(20606);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/extended-policy.js
var extended_policy = __webpack_require__(71569);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/yaml/core-schema.js
var core_schema = __webpack_require__(11240);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/yaml/simple-yaml.js + 4 modules
var simple_yaml = __webpack_require__(97142);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/source-limits.js
var source_limits = __webpack_require__(52503);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/plain-source.js




function parsePlainSource(document) {
	if ((0,source_limits .O)(document) !== null)
		return null;
	const written = (0,simple_yaml .C)(document.text);
	const root = written === null ? null : toNode(written, 0);
	return (0,yaml_kind .jh)(root) ? root : null;
}
function toNode(written, depth) {
	if (depth > source_limits .l || written.kind === 'alias' || written.anchor !== null)
		return null;
	if (written.kind === 'map')
		return toMap(written, depth);
	if (written.kind === 'list')
		return toSeq(written, depth);
	const { text, style } = written;
	if (text === null || (style === 'plain' && text === ''))
		return null;
	return (0,yaml_kind .TA)(style === 'plain' ? (0,core_schema .G)(text) : text, text, written);
}
function toMap({ keys, values, start }, depth) {
	const items = [];
	const names = new Set();
	for (const [index, written] of keys.entries()) {
		const held = values[index] ?? null;
		if (written?.kind !== 'scalar' || held === null || written.text === null)
			return null;
		const key = toNode(written, depth);
		const value = toNode(held, depth + 1);
		if (key === null || value === null || written.text === '<<' || names.has(written.text))
			return null;
		names.add(written.text);
		items.push({ key, value });
	}
	return (0,yaml_kind .pD)(items, start);
}
function toSeq({ items: all, start }, depth) {
	const items = [];
	for (const written of all) {
		const item = written === null ? null : toNode(written, depth + 1);
		if (item === null)
			return null;
		items.push(item);
	}
	return (0,yaml_kind .Kf)(items, start);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/policy-loading.js + 12 modules
var policy_loading = __webpack_require__(20630);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/plain-policy.js




function loadPlainPolicy(chain, options) {
	const roots = new Map(chain.map(({ path, text }) => [text, parsePlainSource(new policy_document .W(path, text))]));
	if ([...roots.values()].includes(null))
		return null;
	return (0,policy_loading .S)(chain, options, ({ text }) => roots.get(text) ?? null);
}
function readPlainExtends(source) {
	if (!(0,extended_policy .G)(source))
		return null;
	const root = parsePlainSource(new policy_document .W('', source));
	return root === null ? undefined : (0,extended_policy .B)(root);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/trusted-root-file.js
var trusted_root_file = __webpack_require__(34340);
;// CONCATENATED MODULE: ./lib/untyped/src/policy-loader.js


async function loadPolicyFiles(chain, options) {
	const plain = loadPlainPolicy(chain, options);
	if (plain !== null)
		return plain;
	const { loadPolicy } = await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 81138));
	return loadPolicy(chain, options);
}
async function findExtended(source) {
	const plain = readPlainExtends(source);
	if (plain !== undefined)
		return plain;
	const { readExtends } = await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 81138));
	return readExtends(source);
}
async function findPolicySigners(source) {
	const { readPolicySigners } = await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 81138));
	return readPolicySigners(source);
}
async function findTrustedRoot(source) {
	if (!(0,trusted_root_file .r)(source))
		return null;
	const { readTrustedRootPath } = await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 81138));
	return readTrustedRootPath(source);
}


  })

};
;