"use strict";
exports.id = 991;
exports.ids = [991];
exports.modules = {

  4991:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  listSuggestions: () => (  listSuggestions),
  omitPosted: () => (  omitPosted)
});

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(6825);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/suggestion-range.js


const MAX_SIZE = 200_000;
function findSuggestionRange(bytes, use) {
    if (use.via !== 'from' && use.via !== 'copy-from')
        return null;
    if (use.line !== use.endLine || bytes.length > MAX_SIZE)
        return null;
    const text = (0,byte_string .g7)((0,byte_string .pv)(bytes)).replace(/^\ufeff/, '');
    const line = text.split('\n')[use.line - 1] ?? '';
    if (line.slice(use.column - 1, use.endColumn - 1) !== use.written)
        return null;
    return agrees(text, use)
        ? { line: use.line, column: use.column, endLine: use.endLine, endColumn: use.endColumn }
        : null;
}
function agrees(text, use) {
    const instructions = parseQuietly(text);
    return instructions.some((instruction) => {
        const range = findImageRange(instruction);
        return (range !== null &&
            range.start.line === use.line - 1 &&
            range.end.line === use.line - 1 &&
            range.start.character === use.column - 1 &&
            range.end.character === use.endColumn - 1);
    });
}
function findImageRange(instruction) {
    if (instruction instanceof main.From)
        return instruction.getImageRange();
    if (!(instruction instanceof main.Copy))
        return null;
    const flag = instruction.getFlags().find((candidate) => candidate.getName() === 'from');
    return flag?.getValueRange() ?? null;
}
function parseQuietly(text) {
    try {
        return main.DockerfileParser.parse(text).getInstructions();
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/github/files/patch-lines.js
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
function listAddedLines(patch) {
    const added = new Set();
    let line = 0;
    for (const text of patch.split('\n')) {
        const hunk = HUNK.exec(text);
        if (hunk !== null)
            line = Number(hunk[1]);
        else if (text.startsWith('+'))
            added.add(line++);
        else if (text.startsWith(' '))
            line++;
    }
    return added;
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(211);
;// CONCATENATED MODULE: ./lib/untyped/src/action/suggestions.js



const MAX_SUGGESTIONS = 20;
function listSuggestions(outcome, commentId) {
    const { report, sources } = outcome;
    if (report === null)
        return [];
    const readings = new Map();
    for (const { file, images } of report.files)
        readings.set(file, [...(readings.get(file) ?? []), ...images]);
    const taken = new Set();
    const comments = [];
    for (const finding of report.findings) {
        const source = sources.get(finding.file);
        const replacement = finding.fix?.isUnapproved === true ? null : (finding.fix?.replacement ?? null);
        if (source === undefined || replacement === null || finding.waiver !== null || finding.existing)
            continue;
        const use = readings.get(finding.file)?.find((image) => isAt(image, finding));
        const range = use === undefined ? null : findRange(source, use, replacement);
        if (range === null || range.line !== range.endLine)
            continue;
        const line = readLine(source.bytes, range.line);
        const place = `${finding.file}:${range.line}`;
        if (line === null || taken.has(place) || !listAddedLines(source.patch).has(range.line))
            continue;
        taken.add(place);
        const fixed = line.slice(0, range.column - 1) + replacement + line.slice(range.endColumn - 1);
        comments.push({
            path: finding.file,
            line: range.line,
            body: renderSuggestion(finding, fixed, commentId),
        });
    }
    return comments.slice(0, MAX_SUGGESTIONS);
}
function findRange({ bytes, isBuildFile }, use, replacement) {
    return isBuildFile === true ? findLiteral(bytes, use, replacement) : findSuggestionRange(bytes, use);
}
const PLAIN = /^[\w./:@-]+$/;
function findLiteral(bytes, use, replacement) {
    const { line, column, endLine, endColumn, written, via } = use;
    const isReference = via === 'from' || via === 'copy-from' || via === 'run';
    if (!isReference || use.inexact === true || line !== endLine)
        return null;
    if (!PLAIN.test(written) || !PLAIN.test(replacement))
        return null;
    const text = readLine(bytes, line);
    return text?.slice(column - 1, endColumn - 1) === written ? { line, column, endLine, endColumn } : null;
}
function omitPosted(comments, posted) {
    const markers = new Set(posted.map(readMarker));
    return comments.filter(({ body }) => !markers.has(readMarker(body)));
}
function isAt(use, finding) {
    return use.line === finding.line && use.column === finding.column && use.endColumn === finding.endColumn;
}
function readLine(bytes, number) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
    const line = text.split('\n')[number - 1];
    return line === undefined || /[\0-\x08\x0b-\x1f\x7f]/.test(line.replace(/\r$/, ''))
        ? null
        : line.replace(/\r$/, '');
}
function renderSuggestion(finding, line, commentId) {
    const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const text = (0,message_text .e4)(finding.fix === null ? (0,message_text .bD)(finding) : (0,message_text .wr)(finding.fix));
    return `${renderMarker(finding, line, commentId)}\n\n<b>${finding.rule}</b>: ${text}\n\n${fence}suggestion\n${line}\n${fence}`;
}
function renderMarker(finding, line, commentId) {
    const parts = [commentId, finding.file, line].map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')));
    return `<!-- base-image-gate suggestion:${parts.join(':').replaceAll('-', '%2D')} -->`;
}
function readMarker(body) {
    return body.split(/\r?\n/, 1)[0] ?? '';
}


  }),

  6825:
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

  7836:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DP: () => (  joinSentences),
    ZV: () => (  own),
    cv: () => (  say),
    hD: () => (  quote),
    hw: () => (  joinMessages),
    kw: () => (  splitMessage),
    wu: () => (  cutMessage)
  });
function say(words, ...values) {
    return joinMessages(words.flatMap((word, index) => {
        const value = values[index];
        if (value === undefined)
            return [own(word)];
        return [
            own(word),
            typeof value === 'object' ? value : typeof value === 'number' ? own(String(value)) : quote(value),
        ];
    }));
}
function own(text) {
    return { text, foreign: [] };
}
function quote(text) {
    return { text, foreign: text === '' ? [] : [{ start: 0, end: text.length }] };
}
function joinMessages(messages, separator = '') {
    const foreign = [];
    let text = '';
    for (const [index, message] of messages.entries()) {
        if (index > 0)
            text += separator;
        const at = text.length;
        for (const { start, end } of message.foreign)
            foreign.push({ start: at + start, end: at + end });
        text += message.text;
    }
    return { text, foreign };
}
function joinSentences(one, other) {
    return joinMessages([one, other], /[.!?]$/.test(one.text) ? ' ' : '. ');
}
function splitMessage({ text, foreign }) {
    const parts = [];
    let at = 0;
    for (const { start, end } of foreign) {
        parts.push({ text: text.slice(at, start), foreign: false }, { text: text.slice(start, end), foreign: true });
        at = end;
    }
    parts.push({ text: text.slice(at), foreign: false });
    return parts.filter((part) => part.text !== '');
}
function cutMessage(message, start, end) {
    const keep = (from, to) => ({
        text: message.text.slice(from, to),
        foreign: message.foreign.flatMap((span) => {
            const [first, last] = [Math.max(span.start, from), Math.min(span.end, to)];
            return first < last ? [{ start: first - from, end: last - from }] : [];
        }),
    });
    return joinMessages([keep(0, start), keep(end, message.text.length)]);
}


  }),

  211:
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
  var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7836);
  var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4948);


const FOREIGN_LIMIT = 300;
const NAME = /^[\w./:@+*$%~^=<>{}[\],-]+$/;
const JOINED_WORDS = /[A-Za-z]+([-_.])(?:[A-Za-z]+\1){2}[A-Za-z]+/;
const PLAIN_NAME = /^(?:(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[a-z0-9._/-]+|\.github\/workflows\/[\w.-]+\.ya?ml|[A-Z][A-Z0-9_]{0,40}$)/;
const LIMITS = / \((?:(?:version [\d.\s<>=|v]*[\d.]|variant (?:[\w.*{}-]+|"")(?: or (?:[\w.*{}-]+|""))*|official images)(?:, (?!\))|(?=\))))+\)$/;
const QUOTATION_MARK = /[\p{Pi}\p{Pf}\u00b4\u02b9-\u02bd\u02ca\u02cb\u02dd\u201a\u201e\u2032-\u2037\u3003\u301d-\u301f\uff02\uff07\uff40]/gu;
function renderMessage(message, maxLength = 1200) {
    return (cutParts(splitForeign(message), maxLength)
        .map(({ text, foreign }) => (foreign ? (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .cR)(text, FOREIGN_LIMIT) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .E3)(text)))
        .join('')
        .trim()
        .replace(/^\d+[.)]/, '<code>$&</code>'));
}
function writeMessage(message) {
    return splitForeign(message)
        .map(({ text, foreign }) => (foreign ? quoteText(text) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .Ul)(text)))
        .join('');
}
function quoteText(text, maxLength = FOREIGN_LIMIT) {
    const shown = (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .ix)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .Ul)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__  .IN)(text, maxLength))).replace(QUOTATION_MARK, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
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