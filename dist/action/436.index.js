"use strict";
exports.id = 436;
exports.ids = [436];
exports.modules = {

  76825:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	AP: () => (  runeOf),
	ER: () => (  isAscii),
	P4: () => (  repairUtf8),
	g7: () => (  decodeText),
	j6: () => (  decodeRune),
	jU: () => (  encodeRune),
	lc: () => (  decodeExactly),
	pv: () => (  toByteString),
	qz: () => (  widthOf),
	wx: () => (  encodeText),
	yS: () => (  RUNE_ERROR)
  });
const CHUNK = 8192;
function toByteString(bytes) {
	if (typeof bytes.latin1Slice === 'function')
		return bytes.latin1Slice(0, bytes.length);
	let text = '';
	for (let at = 0; at < bytes.length; at += CHUNK) {
		text += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK));
	}
	return text;
}
const RUNE_ERROR = 0xfffd;
function decodeRune(text, at) {
	const first = text.charCodeAt(at);
	if (first < 0x80)
		return first | (1 << 21);
	if (first >= 0xc2 && first <= 0xdf && isTail(text, at + 1)) {
		return ((first & 0x1f) << 6) | (text.charCodeAt(at + 1) & 0x3f) | (2 << 21);
	}
	if (first >= 0xe0 && first <= 0xef && isTail(text, at + 1) && isTail(text, at + 2)) {
		const rune = ((first & 0x0f) << 12) | ((text.charCodeAt(at + 1) & 0x3f) << 6) | (text.charCodeAt(at + 2) & 0x3f);
		if (rune >= 0x800 && (rune < 0xd800 || rune > 0xdfff))
			return rune | (3 << 21);
	}
	if (first >= 0xf0 &&
		first <= 0xf4 &&
		isTail(text, at + 1) &&
		isTail(text, at + 2) &&
		isTail(text, at + 3)) {
		const rune = ((first & 0x07) << 18) |
			((text.charCodeAt(at + 1) & 0x3f) << 12) |
			((text.charCodeAt(at + 2) & 0x3f) << 6) |
			(text.charCodeAt(at + 3) & 0x3f);
		if (rune >= 0x10000 && rune <= 0x10ffff)
			return rune | (4 << 21);
	}
	return RUNE_ERROR | (1 << 21);
}
function isTail(text, at) {
	return (text.charCodeAt(at) & 0xc0) === 0x80;
}
function runeOf(packed) {
	return packed & 0x1fffff;
}
function widthOf(packed) {
	return packed >> 21;
}
function encodeRune(rune) {
	if (rune < 0 || rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff))
		return '\xef\xbf\xbd';
	if (rune < 0x80)
		return String.fromCharCode(rune);
	if (rune < 0x800)
		return String.fromCharCode(0xc0 | (rune >> 6), 0x80 | (rune & 0x3f));
	if (rune < 0x10000) {
		return String.fromCharCode(0xe0 | (rune >> 12), 0x80 | ((rune >> 6) & 0x3f), 0x80 | (rune & 0x3f));
	}
	return String.fromCharCode(0xf0 | (rune >> 18), 0x80 | ((rune >> 12) & 0x3f), 0x80 | ((rune >> 6) & 0x3f), 0x80 | (rune & 0x3f));
}
const NOT_ASCII = /[^\x00-\x7f]/;
const LONG = 64;
function isAscii(text) {
	if (text.length >= LONG)
		return !NOT_ASCII.test(text);
	for (let at = 0; at < text.length; at++)
		if (text.charCodeAt(at) > 0x7f)
			return false;
	return true;
}
function decodeText(text) {
	return isAscii(text) ? text : decodeBytes(text, () => '\ufffd');
}
function decodeExactly(text) {
	return isAscii(text) ? text : decodeBytes(text, (byte) => String.fromCharCode(0xdc00 | byte));
}
function decodeBytes(text, replace) {
	let out = '';
	for (let at = 0; at < text.length;) {
		const packed = decodeRune(text, at);
		const isInvalid = runeOf(packed) === RUNE_ERROR && widthOf(packed) === 1;
		out += isInvalid ? replace(text.charCodeAt(at)) : String.fromCodePoint(runeOf(packed));
		at += widthOf(packed);
	}
	return out;
}
function encodeText(text) {
	if (isAscii(text))
		return text;
	let out = '';
	for (const character of text)
		out += encodeRune(character.codePointAt(0) ?? RUNE_ERROR);
	return out;
}
function repairUtf8(text) {
	return isAscii(text) ? text : encodeText(decodeText(text));
}


  }),

  65199:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	R: () => (  findJsonString),
	j: () => (  parseStringList)
  });
  var _byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76825);

const MAX_DEPTH = 10_000;
function parseStringList(text) {
	const value = text.endsWith(']') ? parseLoosely(text) : undefined;
	if (!Array.isArray(value))
		return 'invalid';
	const list = [];
	for (const item of value) {
		if (typeof item !== 'string')
			return isTooMuch(text, value) ? 'invalid' : 'mixed';
		list.push((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .wx)(item));
	}
	return list;
}
function findJsonString(text, key) {
	const value = parseLoosely(text);
	if (typeof value !== 'object' || value === null || Array.isArray(value) || isTooMuch(text, value))
		return null;
	const found = Object.hasOwn(value, key) ? value[key] : undefined;
	return typeof found === 'string' ? (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .wx)(found) : null;
}
function parseLoosely(text) {
	try {
		return JSON.parse((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .g7)(text));
	}
	catch {
		return undefined;
	}
}
function isTooMuch(text, value) {
	return hasHugeNumber(text) || isDeep(value);
}
function hasHugeNumber(text) {
	if (!/[eE]|\d{100}/.test(text))
		return false;
	const bare = text.replace(/"(?:[^"\\]+|\\.)*"/gs, '""');
	return (bare.match(/-?\d[\d.eE+-]*/g) ?? []).some((number) => !Number.isFinite(Number(number)));
}
function isDeep(value) {
	let level = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > MAX_DEPTH)
			return true;
		level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
	}
	return false;
}


  }),

  7242:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Cd: () => (  skipSpacesBack),
	D$: () => (  isLetter),
	Oi: () => (  isPrint),
	QG: () => (  trimSpaces),
	Rk: () => (  skipSpaces),
	jp: () => (  toLower),
	s5: () => (  toUpper),
	xC: () => (  isSpace),
	yp: () => (  isDigit)
  });
  var _byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76825);

function isSpace(rune) {
	if (rune < 0x80)
		return rune === 0x20 || (rune >= 0x09 && rune <= 0x0d);
	return (rune === 0x85 ||
		rune === 0xa0 ||
		rune === 0x1680 ||
		(rune >= 0x2000 && rune <= 0x200a) ||
		rune === 0x2028 ||
		rune === 0x2029 ||
		rune === 0x202f ||
		rune === 0x205f ||
		rune === 0x3000);
}
function skipSpaces(text, at, end = text.length) {
	let next = at;
	while (next < end) {
		const code = text.charCodeAt(next);
		if (code < 0x80) {
			if (code !== 0x20 && (code < 0x09 || code > 0x0d))
				return next;
			next++;
			continue;
		}
		const packed = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .j6)(text, next);
		if (!isSpace((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .AP)(packed)))
			return next;
		next += (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(packed);
	}
	return next;
}
function skipSpacesBack(text, start, end) {
	let last = end;
	while (last > start) {
		const code = text.charCodeAt(last - 1);
		if (code < 0x80) {
			if (code !== 0x20 && (code < 0x09 || code > 0x0d))
				return last;
			last--;
			continue;
		}
		const width = spaceWidthBefore(text, start, last);
		if (width === 0)
			return last;
		last -= width;
	}
	return last;
}
function spaceWidthBefore(text, start, end) {
	for (const width of [2, 3]) {
		if (end - width < start)
			return 0;
		const packed = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .j6)(text, end - width);
		if ((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(packed) === width)
			return isSpace((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .AP)(packed)) ? width : 0;
	}
	return 0;
}
function trimSpaces(text) {
	const start = skipSpaces(text, 0);
	return text.slice(start, skipSpacesBack(text, start, text.length));
}
const NEWER = '88f c5c cdc 1c89-1c8a a7cb-a7cf a7d2 a7d4 a7da-a7dc a7f1 105c0-105f3 10940-10959 10d40-10d65 10d6f-10d85 ' +
	'10ec2-10ec7 11380-11389 1138b 1138e 11390-113b5 113b7 113d1 113d3 116d0-116e3 11bc0-11be0 11bf0-11bf9 ' +
	'11db0-11ddb 11de0-11de9 13460-143fa 16100-1611d 16130-16139 16d40-16d6c 16d70-16d79 16ea0-16eb8 16ebb-16ed3 ' +
	'16ff2-16ff3 187f8-187ff 18cff 18d09-18d1e 18d80-18df2 1ccf0-1ccf9 1e5d0-1e5ed 1e5f0-1e5fa 1e6c0-1e6de ' +
	'1e6e0-1e6e2 1e6e4-1e6e5 1e6e7-1e6ed 1e6f0-1e6f4 1e6fe-1e6ff 2b73a-2b73f 2cea2-2cead 2ebf0-2ee5d 323b0-33479';
let newer;
function isNewer(rune) {
	newer ??= NEWER.split(' ').map((range) => {
		const [from = '', to = from] = range.split('-');
		return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
	});
	return newer.some(([from, to]) => rune >= from && rune <= to);
}
function isLetter(rune) {
	if (rune < 0x80)
		return (rune >= 0x61 && rune <= 0x7a) || (rune >= 0x41 && rune <= 0x5a);
	return rune !== 0xfffd && /\p{L}/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
function isDigit(rune) {
	if (rune < 0x80)
		return rune >= 0x30 && rune <= 0x39;
	return /\p{Nd}/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
function isPrint(rune) {
	if (rune < 0x80)
		return rune >= 0x20 && rune !== 0x7f;
	return /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
function toLower(text) {
	return (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .ER)(text) ? text.toLowerCase() : mapRunes(text, lowerRune);
}
function toUpper(text) {
	return (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .ER)(text) ? text.toUpperCase() : mapRunes(text, upperRune);
}
function mapRunes(text, map) {
	let out = '';
	for (let at = 0; at < text.length;) {
		const packed = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .j6)(text, at);
		out += (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .jU)(map((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .AP)(packed)));
		at += (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(packed);
	}
	return out;
}
function lowerRune(rune) {
	return rune === 0x130 ? 0x69 : onlyRune(String.fromCodePoint(rune).toLowerCase(), rune);
}
function upperRune(rune) {
	return onlyRune(String.fromCodePoint(rune).toUpperCase(), rune);
}
function onlyRune(mapped, otherwise) {
	const rune = mapped.codePointAt(0) ?? otherwise;
	return String.fromCodePoint(rune).length === mapped.length ? rune : otherwise;
}


  }),

  3436:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	I: () => (  placeExactly),
	U: () => (  Placer)
  });
  var _go_byte_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76825);
  var _syntax_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38655);


function placeExactly(item) {
	const { start, ...rest } = item;
	return start === undefined ? item : { ...rest, ...start };
}
class Placer {
	#file;
	#node = null;
	#head = { line: 1, column: 1 };
	#at = 0;
	#line = 1;
	#column = 1;
	constructor(file) {
		this.#file = file;
	}
	findPlace(node, start, end) {
		const { line } = node;
		const headOffset = (0,_syntax_lines_js__WEBPACK_IMPORTED_MODULE_0__  .DG)(node.source, node.source.start);
		if (node !== this.#node) {
			this.#node = node;
			this.#jump(headOffset, line);
			this.#head = this.#walk(headOffset);
		}
		const offset = (0,_syntax_lines_js__WEBPACK_IMPORTED_MODULE_0__  .DG)(node.source, start);
		if (offset < this.#at)
			this.#jump(headOffset, line);
		const from = this.#walk(offset);
		const to = end > start ? this.#walk((0,_syntax_lines_js__WEBPACK_IMPORTED_MODULE_0__  .DG)(node.source, end - 1) + 1) : from;
		const last = { endLine: to.line, endColumn: to.column };
		return from.line === line
			? { ...from, ...last }
			: { line, column: this.#head.column, ...last, start: from };
	}
	findInLine(line, start, end) {
		let offset = 0;
		for (let at = 1; at < line; at++)
			offset = this.#file.indexOf('\n', offset) + 1;
		this.#node = null;
		this.#jump(offset, line);
		const head = this.#at;
		const from = this.#walk(head + start);
		return { ...from, endLine: line, endColumn: this.#walk(head + end).column };
	}
	#jump(offset, line) {
		const start = offset === 0 ? 0 : this.#file.lastIndexOf('\n', offset - 1) + 1;
		this.#at = start === 0 && this.#file.startsWith('\xef\xbb\xbf') ? 3 : start;
		this.#line = line;
		this.#column = 1;
	}
	#walk(offset) {
		while (this.#at < offset && this.#at < this.#file.length) {
			const code = this.#file.charCodeAt(this.#at);
			if (code === 0x0a) {
				this.#at++;
				this.#line++;
				this.#column = 1;
			}
			else if (code < 0x80) {
				this.#at++;
				this.#column++;
			}
			else {
				const packed = (0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(this.#file, this.#at);
				this.#at += (0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_1__  .qz)(packed);
				this.#column += (0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_1__  .AP)(packed) > 0xffff ? 2 : 1;
			}
		}
		return { line: this.#line, column: this.#column };
	}
}


  }),

  67410:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	MZ: () => (  placeRefusal),
	P_: () => (  Refusal),
	Y$: () => (  refuseLimit),
	gT: () => (  noteLimit)
  });
class Refusal {
	text;
	phase;
	line;
	constructor(text, phase = null, line = null) {
		this.text = text;
		this.phase = phase;
		this.line = line;
	}
}
function placeRefusal(error, phase, line) {
	if (error instanceof Refusal) {
		error.phase ??= phase;
		error.line ??= line;
	}
	return error;
}
function refuseLimit(what) {
	return new Refusal(`${what}: more than the gate follows`, 'limit');
}
function noteLimit(error, limits) {
	if (!(error instanceof Refusal) || error.phase !== 'limit')
		throw error;
	limits.push(error);
}


  }),

  40924:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	EE: () => (  matchPair),
	MV: () => (  MAX_LINE),
	Nk: () => (  firstWord),
	i2: () => (  findDirectives),
	pw: () => (  skipBlanks),
	sn: () => (  BYTE_ORDER_MARK),
	zj: () => (  DirectiveReader)
  });
  var _go_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65199);
  var _go_unicode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67410);



const MAX_LINE = 65_535;
const HEAD = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*/;
class DirectiveReader {
	#comment;
	#seen = new Set();
	#line;
	done = false;
	constructor(comment = '#', line = 0) {
		this.#comment = comment;
		this.#line = line;
	}
	readLine(line) {
		this.#line++;
		if (this.done)
			return null;
		const directive = this.#match(line);
		if (directive === null) {
			this.done = true;
			return null;
		}
		if (this.#seen.has(directive.name)) {
			throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__  .P_(`only one ${directive.name} parser directive can be used`);
		}
		this.#seen.add(directive.name);
		return directive;
	}
	#match(line) {
		if (!line.startsWith(this.#comment))
			return null;
		const pair = matchPair(line, (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_1__  .Rk)(line, this.#comment.length));
		if (pair === null)
			return null;
		const { name } = pair;
		if (name !== 'syntax' && name !== 'escape' && name !== 'check')
			return null;
		return { name, value: pair.value, line: this.#line, start: pair.start };
	}
}
function matchPair(line, at) {
	const [head = '', key = ''] = HEAD.exec(line.slice(at)) ?? [];
	if (key === '')
		return null;
	const end = skipBlanksBack(line, at + head.length);
	const start = end > at + head.length || head.endsWith('=') ? at + head.length : at + head.length - 1;
	const value = line.slice(start, Math.max(end, start + 1));
	return value === '' ? null : { name: key.toLowerCase(), value, start };
}
function skipBlanks(line, from) {
	let at = from;
	while (at < line.length && '\t\n\f\r '.includes(line.charAt(at)))
		at++;
	return at;
}
function skipBlanksBack(line, from) {
	let end = line.length;
	while (end > from && '\t\n\f\r '.includes(line.charAt(end - 1)))
		end--;
	return end;
}
const NOTHING = { syntax: null, check: null };
function findDirectives(file) {
	const { body, line } = skipShebang(file);
	const found = readTop(body, line, '#');
	if (found.syntax !== null)
		return found;
	const { check } = found;
	const slashes = readTop(body, line, '//').syntax;
	if (slashes !== null)
		return { syntax: slashes, check };
	if (body.charCodeAt((0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_1__  .Rk)(body, 0)) !== 0x7b)
		return found;
	const value = (0,_go_json_js__WEBPACK_IMPORTED_MODULE_2__  .R)(body, 'syntax');
	return value === null ? found : { syntax: { word: value, line, start: 0 }, check };
}
const BYTE_ORDER_MARK = '\xef\xbb\xbf';
function skipShebang(file) {
	const body = file.startsWith(BYTE_ORDER_MARK) ? file.slice(3) : file;
	if (!body.startsWith('#!'))
		return { body, line: 0 };
	const end = body.indexOf('\n');
	return { body: end < 0 ? '' : body.slice(end + 1), line: 1 };
}
function readTop(body, line, comment) {
	if (!body.startsWith(comment))
		return NOTHING;
	const reader = new DirectiveReader(comment, line);
	const found = {
		syntax: null,
		check: null,
	};
	for (let at = 0; at < body.length;) {
		const feed = body.indexOf('\n', at);
		const end = feed < 0 ? body.length : feed;
		if (end - at > MAX_LINE)
			break;
		const directive = readQuietly(reader, body.slice(at, body[end - 1] === '\r' && end > at ? end - 1 : end));
		if (directive === null)
			break;
		if (directive.name !== 'escape') {
			const { value, start } = directive;
			found[directive.name] = { word: firstWord(value), line: directive.line, start };
		}
		at = end + 1;
	}
	return found;
}
function firstWord(value) {
	const space = value.indexOf(' ');
	return space < 0 ? value : value.slice(0, space);
}
function readQuietly(reader, line) {
	try {
		return reader.readLine(line);
	}
	catch (error) {
		if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__  .P_)
			return null;
		throw error;
	}
}


  }),

  38655:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DG: () => (  toOffset),
	V5: () => (  LineScanner),
	gF: () => (  readContinued),
	jh: () => (  findContinuation)
  });
  var _go_unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7242);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67410);
  var _directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40924);



class LineScanner {
	file;
	line = 0;
	start = 0;
	feed = 0;
	tooLong = false;
	#next = 0;
	#mark = -1;
	constructor(file) {
		this.file = file;
	}
	advance() {
		if (this.#next >= this.file.length)
			return false;
		const feed = this.file.indexOf('\n', this.#next);
		const end = feed < 0 ? this.file.length : feed;
		if (end - this.#next > _directives_js__WEBPACK_IMPORTED_MODULE_0__  .MV) {
			this.tooLong = true;
			this.#next = this.file.length;
			return false;
		}
		this.start = this.#next;
		this.feed = end;
		this.#next = end + 1;
		this.line++;
		return true;
	}
	get end() {
		let end = this.feed;
		while (end > this.start && this.file.charCodeAt(end - 1) === 0x0d)
			end--;
		return end;
	}
	hasMark(line) {
		if (line.pieces !== null)
			return line.text.includes('<<');
		if (this.#mark < line.start) {
			const found = this.file.indexOf('<<', line.start);
			this.#mark = found < 0 ? this.file.length : found;
		}
		return this.#mark + 1 < line.end;
	}
	refuseTooLong() {
		return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_(`dockerfile line greater than max allowed size of ${_directives_js__WEBPACK_IMPORTED_MODULE_0__  .MV}`, 'parse', this.line);
	}
}
function findContinuation(file, start, end, escapeToken) {
	let last = end;
	while (last > start && (file.charCodeAt(last - 1) === 0x20 || file.charCodeAt(last - 1) === 0x09))
		last--;
	if (last === start || file.charCodeAt(last - 1) !== escapeToken)
		return -1;
	if (last - 1 > start && file.charCodeAt(last - 2) === escapeToken)
		return -1;
	return last - 1;
}
function readContinued(scanner, start, end, escapeToken) {
	const { file, line } = scanner;
	const pieces = [{ start: 0, offset: start }];
	let text = file.slice(start, end);
	while (scanner.advance()) {
		const textEnd = scanner.end;
		const first = (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_2__  .Rk)(file, scanner.start, textEnd);
		if (first >= textEnd || file.charCodeAt(first) === 0x23)
			continue;
		const continued = findContinuation(file, scanner.start, textEnd, escapeToken);
		pieces.push({ start: text.length, offset: scanner.start });
		text += file.slice(scanner.start, continued < 0 ? textEnd : continued);
		if (continued < 0)
			break;
	}
	return { text, start: 0, end: text.length, pieces, line };
}
function toOffset({ pieces }, at) {
	if (pieces === null)
		return at;
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((pieces[middle]?.start ?? 0) <= at)
			low = middle;
		else
			high = middle - 1;
	}
	const piece = pieces[low];
	return piece === undefined ? at : piece.offset + (at - piece.start);
}


  })

};
;