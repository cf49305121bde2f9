export const id = 436;
export const ids = [436];
export const modules = {

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wantsColors),
/* harmony export */   K: () => (/* binding */ findWidth)
/* harmony export */ });
/** Whether a stream wants colours: FORCE_COLOR, then NO_COLOR, then whether it is a terminal that has them. */
function wantsColors(stream, environment) {
    const { FORCE_COLOR, NO_COLOR, TERM } = environment;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    return stream.isTTY === true && TERM !== 'dumb';
}
/** Columns to fill; null where text is not to be wrapped. */
function findWidth(stream) {
    return stream.isTTY === true && stream.columns !== undefined
        ? Math.max(40, Math.min(stream.columns, 140))
        : null;
}


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writePieces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7234);


/** Writes pieces of text to a file, or to standard output if there is no path. A reader that goes away is not a failure. */
function writePieces(pieces, path) {
    const output = openOutput(path);
    if ('error' in output) {
        const message = `--output ${path} cannot be written: ${output.error}`;
        return unwritten(output.usage ? (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failUsage */ .yK)(message) : (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failEvaluation */ .bE)(message));
    }
    for (const piece of pieces)
        if (!output.write(piece))
            break;
    const failure = output.close();
    return failure?.kind === 'failed'
        ? unwritten((0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failEvaluation */ .bE)(`${path ?? 'standard output'} could not be written: ${failure.message}`))
        : { value: null };
}
const unwritten = ({ failure }) => ({
    failure: { ...failure, isUnwritten: true },
});
/** Pieces are gathered to this many UTF-16 units. */
const CHUNK = 64 * 1024;
/** Opens a file for writing, standard output where there is no path; a text says why it cannot be opened. */
function openOutput(path) {
    if (path === null)
        return writeTo(process.stdout.fd, () => { });
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
        return writeTo(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file));
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        return { error: message, usage: ['ENOENT', 'ENOTDIR', 'EISDIR', 'EINVAL'].includes(code) };
    }
}
/** Windows says EOF of a pipe that nobody reads any more. */
const isClosed = (code) => code === 'EPIPE' || code === 'EOF';
function writeTo(file, close) {
    let waiting = '';
    let failure = null;
    const attempt = (action) => {
        try {
            action();
        }
        catch (error) {
            const { code, message } = error;
            if (code === undefined)
                throw error;
            failure ??= isClosed(code) ? { kind: 'closed' } : { kind: 'failed', message };
        }
    };
    const flush = () => {
        const bytes = Buffer.from(waiting);
        waiting = '';
        if (failure === null)
            attempt(() => writeAll(file, bytes));
    };
    return {
        write(text) {
            waiting += text;
            if (waiting.length >= CHUNK)
                flush();
            return failure === null;
        },
        close() {
            if (waiting !== '')
                flush();
            attempt(close);
            return failure;
        },
    };
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            // a terminal or pipe that another program made non-blocking: wait until it has room
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}


/***/ }),

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hw: () => (/* binding */ joinMessages),
/* harmony export */   kw: () => (/* binding */ splitMessage),
/* harmony export */   wu: () => (/* binding */ cutMessage)
/* harmony export */ });
/**
 * Writes a message: the template is the gate's, a string inserted into it is foreign. Messages and numbers are inserted
 * as they are.
 */
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
/** Words of the gate itself, which no pull request or policy can choose. */
function own(text) {
    return { text, foreign: [] };
}
/** Foreign text. */
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
/** A sentence after another one, which may lack its full stop. */
function joinSentences(one, other) {
    return joinMessages([one, other], /[.!?]$/.test(one.text) ? ' ' : '. ');
}
/** The parts of a message in order; none is empty. */
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
/** A message without one part of it. */
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


/***/ }),

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ FIRST_POLICY),
/* harmony export */   _K: () => (/* binding */ readPolicyChain),
/* harmony export */   uH: () => (/* binding */ findPolicyLine),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Where a repository's policy is looked for. */
const DEFAULT_POLICY = '.github/base-images.yml';
/** A policy to begin with: official images and nothing else. */
const FIRST_POLICY = ['version: 1', 'allow:', '  - docker.io/library/**'];
/** Longer chains are mistakes. */
const MAX_FILES = 10;
/** Reads a policy and what it extends, one file after another. */
async function readPolicyChain(store, first) {
    const content = await readText(store, first);
    if (content.kind !== 'text')
        return content;
    const files = [{ path: first.name, text: content.text }];
    const addresses = [first];
    const failure = await followExtends(store, files, addresses);
    return failure ?? { files, addresses, source: content.source };
}
/** Adds what the first file extends. Gives why that could not be told, null where it could, be it to say what is wrong. */
async function followExtends(store, files, addresses) {
    // loaded while the first file is on its way
    const { readExtends } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(233), __webpack_require__.e(998)]).then(__webpack_require__.bind(__webpack_require__, 4998));
    for (;;) {
        const child = files.at(-1) ?? { path: '', text: '' };
        const target = readExtends(child.text);
        if (target === null)
            return null;
        const say = (level, message) => {
            files.splice(-1, 1, { ...child, aboutExtends: [{ level, message }] });
            return null;
        };
        const located = await store.locate(target, addresses.at(-1) ?? addresses[0]);
        if ('refused' in located)
            return say('error', located.refused);
        const { address, warning } = located;
        if (warning !== undefined)
            say('warning', warning);
        const mistake = findMistake(addresses, address.name);
        if (mistake !== null)
            return say('error', mistake);
        const content = await readText(store, address);
        if (content.kind === 'failed')
            return content;
        if (content.kind !== 'text')
            return say('error', describeMissing(content, address.name));
        files.push({ path: address.name, text: content.text });
        addresses.push(address);
    }
}
function findMistake(addresses, parent) {
    if (addresses.some(({ name }) => name === parent))
        return `"extends" leads back to ${parent}; remove one of the two`;
    return addresses.length < MAX_FILES
        ? null
        : `More than ${MAX_FILES} policies extend each other; merge some of them`;
}
function describeMissing(content, name) {
    if (content.kind === 'unusable')
        return `"extends" names ${name}, which ${content.reason}`;
    const { where, meant } = content;
    return `"extends" names a file that does not exist: ${name}${where}${meant === '' ? '' : `; ${meant}`}`;
}
/** A byte order mark is not part of the text. */
async function readText(store, address) {
    const content = await store.read(address);
    if (content.kind !== 'bytes')
        return content;
    const { bytes, commit } = content;
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const source = { source: address.name, sha256, ...(commit === null ? {} : { commit }) };
        return { kind: 'text', text, source };
    }
    catch {
        return { kind: 'unusable', reason: 'is not UTF-8 text' };
    }
}
/** One line of a policy's files, for people; null where it is none of theirs. */
function findPolicyLine(files, file, line) {
    const text = files.find(({ path }) => path === file)?.text;
    return text?.split('\n')[line - 1]?.replace(/\r$/, '') ?? null;
}


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fillLines),
/* harmony export */   a: () => (/* binding */ fillParts)
/* harmony export */ });
/* harmony import */ var _terminal_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4423);

/** Text is never wrapped narrower than this. */
const LEAST_ROOM = 20;
/** Wraps a text between words, on as many lines as needed, indented by `indent` columns. */
function fillLines(text, indent, context) {
    return (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapText */ .C1)(text, findRoom(indent, context));
}
/** The same for parts that stay whole if they fit; `mark` is at the end of all lines but the last. */
function fillParts(parts, mark, indent, context) {
    const room = findRoom(indent, context);
    const marked = parts.map((part, index) => (index < parts.length - 1 ? `${part}${mark}` : part));
    return (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .EO)(marked, room).flatMap((line) => (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__/* .measureText */ .kD)(line) > room ? (0,_terminal_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapText */ .C1)(line, room) : [line]);
}
function findRoom(indent, { width }) {
    return width === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_ROOM, width - indent);
}


/***/ }),

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   EG: () => (/* binding */ openStyle),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
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
/** `12,345`. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 Dockerfile`, `2 Dockerfiles`. */
function countOf(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 4423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   eD: () => (/* binding */ measureCharacter),
/* harmony export */   kD: () => (/* binding */ measureText)
/* harmony export */ });
// East Asian wide and full-width blocks, and emoji
const WIDE = /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const MARK = /^[\p{Mn}\p{Me}]/u;
/** Columns that one visible character takes on a terminal: 0, 1 or 2. */
function measureCharacter(character) {
    if (character < '\u0300')
        return 1;
    if (MARK.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
function measureText(text) {
    let width = 0;
    for (const character of text)
        width += measureCharacter(character);
    return width;
}
/**
 * Breaks a text between words so that no line is wider than `width` columns, unless a single word is wider. A dot between two
 * parts stays at the end of its line.
 */
function wrapText(text, width) {
    return measureText(text) <= width ? [text] : wrapWords(text.split(/ (?!·)/), width);
}
/** Breaks only between the given words. */
function wrapWords(words, width) {
    const lines = [];
    let line = '';
    let filled = 0;
    for (const word of words) {
        const size = measureText(word);
        if (line !== '' && filled + 1 + size > width) {
            lines.push(line);
            line = '';
        }
        filled = line === '' ? size : filled + 1 + size;
        line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines;
}


/***/ }),

/***/ 141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ renderOwnWords),
/* harmony export */   E9: () => (/* binding */ renderProse),
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Ul: () => (/* binding */ showHidden),
/* harmony export */   cR: () => (/* binding */ renderCode),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   nA: () => (/* binding */ cleanLogText),
/* harmony export */   xm: () => (/* binding */ escapePreformatted)
/* harmony export */ });
/* unused harmony export escapeMarkdownCode */
// Any text from a Dockerfile or a pull request is printed through one of these functions. The runner obeys `##[command]`
// anywhere in a line and `::command::` at its start, after white space; Markdown and HTML obey far more.
const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
const GAP = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Text for one line of a log or of an annotation: no control sequences, no line ends, no workflow commands.
 * `maxLength` counts UTF-16 units, including the ellipsis.
 */
function cleanLogText(text, maxLength = 1000) {
    const visible = text
        .slice(0, maxLength * 8)
        .replace(ANSI_SEQUENCE, '')
        .replace(GAP, ' ')
        .replace(HIDDEN, '')
        .trim();
    return cutText(breakCommands(visible).replace(/^::/, ': :'), maxLength);
}
/** At most `maxLength` UTF-16 units, cut between characters, with an ellipsis if something is missing. */
function cutText(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const end = Math.max(0, maxLength - 1);
    const last = text.charCodeAt(end - 1);
    return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text anywhere in a line of a log: never a command of the runner. */
function breakCommands(text) {
    return text.replaceAll('##[', '## [');
}
/** Data as JSON that may be printed to a terminal or a log: the same data, with the characters that they obey escaped. */
function writeJson(data, indent = 0) {
    const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(data, null, indent)
        .replace(HIDDEN, (character) => character === '\n' ? character : character.replace(/[\s\S]/g, escapeUnit))
        .replaceAll('##[', `##${escapeUnit('[')}`);
}
/** Hidden characters become what a programmer writes for them: `\n`, `\u{202e}`. */
function showHidden(text) {
    return text.replace(HIDDEN, (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
// Beyond the markup itself: a colon before a word and a colon may be an emoji, and an automatic link needs its address in
// one text node, which a `<wbr>` splits. GitHub keeps it; if it is dropped, nothing is lost.
const MARKUP = /[&<>"'|`[\](){}*_~^$\\#!=@]|:(?=\/)|:(?=[\w+-]+:)|(?<=www)\./gi;
const BREAKS = /(?=&#64;|&#46;)|(?<=\/)(?=[^/])|(?<=&#58;)|(?<=:)(?=[0-9a-f]{32})/g;
/** Escaped characters between two possible line breaks. */
const RUN = /(?:&#\d+;|-(?!\p{L})|[^\s<>&-])+-?/gu;
const CHARACTER = /(?:&#\d+;|.)\p{M}*/gsu;
/** Characters that fit next to a second table column on a phone. */
const LONGEST_RUN = 12;
/** The inside of a `<code>` element: untrusted text that stays text, in a paragraph, a table cell or a link. */
function escapeMarkdownCode(text, maxLength = 300) {
    return escapePreformatted(cutText(text, maxLength)).replace(BREAKS, '<wbr>').replace(RUN, breakRun);
}
/** Allows line breaks within a long name, after its dots and dashes if it has any: a table that is too wide scrolls. */
function breakRun(run) {
    const characters = run.match(CHARACTER) ?? [];
    const pieces = [];
    for (let at = 0; at < characters.length;) {
        const piece = characters.slice(at, at + LONGEST_RUN);
        const isLast = at + piece.length >= characters.length;
        const mark = isLast
            ? -1
            : piece.findLastIndex((character) => /^(?:[-._:,+]|&#(?:95|61|64);)$/.test(character));
        const length = mark < 4 ? piece.length : mark + 1;
        pieces.push(piece.slice(0, length).join(''));
        at += length;
    }
    return pieces.join('<wbr>');
}
/** The inside of one line of a `<pre>` block, where Markdown finds no markup. */
function escapePreformatted(line) {
    return showHidden(line).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
/** Untrusted text as code; says so if it is empty. */
function renderCode(text, maxLength) {
    return text === '' ? '<em>empty</em>' : `<code>${escapeMarkdownCode(text, maxLength)}</code>`;
}
/** Prose stays outside `<code>` only as plain words: nothing that Markdown or GitHub treats specially, such as a commit id. */
const PLAIN_WORD = /^(?!.{24})[(]?(?!.*[0-9a-fA-F]{7})(?:[\p{L}]+(?:['’-][\p{L}]+)*|\d{1,6}|\d{4}-\d\d-\d\d)[!?]?[)]?[,;:.]?$/u;
const PLAIN_MARK = /^(?:[,;:.!?()→–—…·]{1,3}|\d+%|\d\d:\d\d)$/u;
/**
 * A sentence of the gate that quotes untrusted text. Shown as code: text in backticks or double quotes, the
 * `quoted` texts that come from the pull request, and everything that is not a plain word.
 */
function renderProse(text, quoted = [], maxLength = 600) {
    const shown = cutText(text.trim(), maxLength);
    const known = quoted.filter((part) => part !== '').sort((a, b) => b.length - a.length);
    const pieces = splitQuotes(shown).flatMap((piece) => piece.code ? [piece] : splitKnown(piece.text, known));
    // a leading number would begin a list
    return renderPieces(pieces).replace(/^\d+[.)]/, '<code>$&</code>');
}
/** Words of the gate itself. Shown as code: text in backticks or double quotes, and everything that is not a plain word. */
function renderOwnWords(text) {
    return renderPieces(splitQuotes(text));
}
function renderPieces(pieces) {
    return pieces.map((piece) => (piece.code ? renderCode(piece.text) : renderWords(piece.text))).join('');
}
const NAME_END = /[\p{L}\p{N}_/:@.-]$/u;
const NAME_START = /^(?:[\p{L}\p{N}_/@-]|[:.][\p{L}\p{N}])/u;
function splitQuotes(text) {
    return text.split(/(`[^`]+(?:`|$)|"[^"]+")/).map((part, index) => {
        const code = index % 2 === 1;
        // quotes around one word may matter, as in `write "3.10"`; around a command they only group it
        const keepsQuotes = part.startsWith('"') && !part.includes(' ');
        return { text: code && !keepsQuotes ? part.replace(/^[`"]|[`"]$/g, '') : part, code };
    });
}
/** A known text counts only on its own, not as a part of a longer name. */
function splitKnown(text, known) {
    const [first, ...others] = known;
    if (first === undefined)
        return [{ text, code: false }];
    const pieces = [];
    let start = 0;
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
        const end = at + first.length;
        if (NAME_END.test(text.slice(start, at)) || NAME_START.test(text.slice(end)))
            continue;
        pieces.push(...splitKnown(text.slice(start, at), others), { text: first, code: true });
        start = end;
    }
    return [...pieces, ...splitKnown(text.slice(start), others)];
}
function renderWords(text) {
    return text
        .split(/([ \n]+)/)
        .map((word, index) => {
        if (index % 2 === 1)
            return ' ';
        return word === '' || PLAIN_WORD.test(word) || PLAIN_MARK.test(word) ? word : renderUnsafeWord(word);
    })
        .join('');
}
/** Closing punctuation stays outside. */
function renderUnsafeWord(word) {
    const end = /[,;:.]$/.test(word) && word.length > 1 ? word.slice(-1) : '';
    return `${renderCode(end === '' ? word : word.slice(0, -1))}${end}`;
}


/***/ }),

/***/ 1606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ writePath),
/* harmony export */   ZT: () => (/* binding */ writeMessage),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9307);
/* harmony import */ var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(141);


/** Of one foreign text: enough to find it in the file. */
const FOREIGN_LIMIT = 300;
const NAME = /^[\w./:@+*$%~^=<>{}[\],-]+$/;
/** Four words joined without spaces. */
const JOINED_WORDS = /[A-Za-z]+([-_.])(?:[A-Za-z]+\1){2}[A-Za-z]+/;
/** What looks to a reader like the end of a quotation. */
const QUOTATION_MARK = /[\p{Pi}\p{Pf}´ʹ-ʽˊˋ˝‚„′-‷〃〝-〟＂＇｀]/gu;
/** A message as Markdown: foreign text is in `<code>`. */
function renderMessage(message, maxLength = 1200) {
    return (cutParts(splitForeign(message), maxLength)
        .map(({ text, foreign }) => (foreign ? (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(text, FOREIGN_LIMIT) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOwnWords */ .E3)(text)))
        .join('')
        .trim()
        // a leading number would begin a list
        .replace(/^\d+[.)]/, '<code>$&</code>'));
}
/** A message as plain text: foreign text is quoted, unless it is a single name. */
function writeMessage(message) {
    return splitForeign(message)
        .map(({ text, foreign }) => (foreign ? quoteText(text) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(text)))
        .join('');
}
/** A foreign text within a line of plain text: it cannot end its own quotation. */
function quoteText(text, maxLength = FOREIGN_LIMIT) {
    const shown = (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .breakCommands */ .ix)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, maxLength))).replace(QUOTATION_MARK, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
    if (NAME.test(shown) && !JOINED_WORDS.test(shown))
        return shown;
    if (shown.includes('"') && !shown.includes('`'))
        return `\`${shown}\``;
    return `"${shown.replace(/["\\]/g, '\\$&')}"`;
}
/** A path in plain text: whole, so that it can be opened. */
function writePath(path) {
    return quoteText(path, 4096);
}
/** The parts, without the gate's quotation marks around foreign ones: the output decides how to mark them. */
function splitForeign(message) {
    const parts = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMessage */ .kw)(message);
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
        kept.push({ ...part, text: (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(part.text, room) });
        room -= Math.min(part.text.length, part.foreign ? FOREIGN_LIMIT : part.text.length);
    }
    return kept;
}
/** The message of a finding or a problem. */
function messageOf({ message, foreign = [], }) {
    return { text: message, foreign };
}
function adviceOf({ description, foreign }) {
    return { text: description, foreign };
}


/***/ })

};
