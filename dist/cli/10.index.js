export const id = 10;
export const ids = [10];
export const modules = {

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Tm: () => (/* binding */ countDays),
/* harmony export */   fi: () => (/* binding */ addDays)
/* harmony export */ });
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;
/** Whether the text is a real date: `2026-02-30` is not. */
function isDay(text) {
    const match = DAY.exec(text);
    return match !== null && toDay(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))) === text;
}
/** The day `days` later, or earlier if negative. */
function addDays(day, days) {
    return toDay(Date.parse(day) + days * MILLISECONDS);
}
/** Days from one day to another: 0 for the same, negative if `to` is earlier. */
function countDays(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}
function toDay(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}


/***/ }),

/***/ 6244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkDigest)
/* harmony export */ });
const LENGTHS = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
/** What is wrong with a digest, in the words of github.com/opencontainers/go-digest; null if nothing is. */
function checkDigest(digest) {
    const colon = digest.indexOf(':');
    if (colon <= 0 || colon + 1 === digest.length)
        return 'invalid checksum digest format';
    const length = LENGTHS.get(digest.slice(0, colon));
    const encoded = digest.slice(colon + 1);
    if (length === undefined) {
        const known = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(digest);
        return known ? 'unsupported digest algorithm' : 'invalid checksum digest format';
    }
    if (encoded.length !== length)
        return 'invalid checksum digest length';
    return /^[a-f0-9]+$/.test(encoded) ? null : 'invalid checksum digest format';
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

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ joinNames),
/* harmony export */   SX: () => (/* binding */ suggestName),
/* harmony export */   e2: () => (/* binding */ describeNames)
/* harmony export */ });
/** Names longer than this are not compared: no key is. */
const MAX_LENGTH = 40;
/** The known name that a mistyped one most likely means, null where none is near. */
function suggestName(word, names) {
    if (word.length > MAX_LENGTH)
        return null;
    const wanted = toKebabCase(word);
    let best = null;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const name of names) {
        const distance = countEdits(wanted, name);
        if (distance < bestDistance)
            [best, bestDistance] = [name, distance];
    }
    return best;
}
/** `, did you mean "allow"?` for a near name, else all that are possible. */
function describeNames(word, names) {
    const near = suggestName(word, names);
    return near === null ? `; possible here: ${names.join(', ')}` : `; did you mean "${near}"?`;
}
/** `blockFrom` and `block_from` are `block-from`. */
function toKebabCase(word) {
    return word
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/[_ ]/g, '-')
        .toLowerCase();
}
/** Insertions, deletions, replacements and swaps of neighbours between two short texts. */
function countEdits(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const at = (line, index) => line[index] ?? 0;
            let edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                edits = Math.min(edits, at(beforeLast, column - 2) + 1);
            current.push(edits);
        }
        [beforeLast, last] = [last, current];
    }
    return last[to.length] ?? 0;
}
/** `a, b or c`. */
function joinNames(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}


/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reporter: () => (/* binding */ reporter),
  toImagesSarif: () => (/* binding */ toImagesSarif)
});

// EXTERNAL MODULE: ./lib/src/core/rules/index.js + 12 modules
var rules = __webpack_require__(4233);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(2058);
;// CONCATENATED MODULE: ./lib/src/reporters/text/fingerprint.js
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;
/** FNV-1a of a text's UTF-16 units: 16 hex digits that stay the same between runs. It only identifies; it is not cryptographic. */
function hashText(text) {
    let hash = OFFSET;
    for (let at = 0; at < text.length; at++)
        hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
    return hash.toString(16).padStart(16, '0');
}

// EXTERNAL MODULE: ./lib/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(141);
// EXTERNAL MODULE: ./lib/src/reporters/text/message-text.js
var message_text = __webpack_require__(1606);
;// CONCATENATED MODULE: ./lib/src/reporters/sarif.js





/** GitHub accepts at most this many from one run. */
const MAX_RESULTS = 25_000;
const MAX_MESSAGE = 1000;
/** The report as SARIF 2.1.0 for GitHub code scanning, in pieces of JSON. Beyond 25,000 results the least severe are left out, and the report says so. */
function* toSarif(report, context) {
    const kept = chooseResults(report.findings);
    const run = {
        tool: {
            driver: {
                name: 'Base Image Gate',
                semanticVersion: context.version,
                informationUri: context.home,
                rules: rules/* RULE_IDS */.Iu.map((id) => toRule(id, context)),
            },
        },
        automationDetails: { id: 'base-image-gate/' },
        columnKind: 'utf16CodeUnits',
        invocations: [toInvocation(report, report.findings.length - kept.length)],
        properties: { verdict: report.verdict, counts: report.counts, policy: report.policy },
    };
    const head = (0,hostile_text/* writeJson */.GF)(run);
    yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n${head.slice(0, -1)},"results":[`;
    const seen = new Map();
    let separator = '';
    for (const finding of kept) {
        yield `${separator}\n${(0,hostile_text/* writeJson */.GF)(toResult(finding, rules/* RULE_IDS */.Iu.indexOf(finding.rule), seen))}`;
        separator = ',';
    }
    yield '\n]}]}\n';
}
/** The findings that fit, in the order of the report. */
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
    const { summary, help, level } = rules/* RULES */.y0[id];
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
function toResult(finding, ruleIndex, seen) {
    const { rule, level, file, image, written, role, waiver, existing, fix, decidedBy } = finding;
    // lines move, but the file, the rule and the image stay the same
    const hash = hashText(JSON.stringify([rule, file, image ?? written, role]));
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    const artifactLocation = { uri: toUri(file) };
    const region = toRegion(finding);
    return {
        ruleId: rule,
        ruleIndex,
        level: existing ? 'note' : level === 'block' ? 'error' : 'warning',
        message: { text: describe(finding) },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        ...(finding.builtBy === undefined ? {} : { relatedLocations: toRelated(finding, finding.builtBy) }),
        partialFingerprints: { primaryLocationLineHash: `${hash}:${occurrence}` },
        ...(waiver === null
            ? {}
            : {
                suppressions: [
                    {
                        kind: waiver.key === 'inline' ? 'inSource' : 'external',
                        status: 'accepted',
                        justification: toMessage(`${(0,message_text/* quoteText */.ol)(waiver.owner)} until ${(0,message_text/* quoteText */.ol)(waiver.expires)}: ${(0,message_text/* quoteText */.ol)(waiver.reason)}`),
                    },
                ],
            }),
        ...(fix === null || fix.replacement === null
            ? {}
            : {
                fixes: [
                    {
                        description: { text: toMessage((0,message_text/* writeMessage */.ZT)((0,message_text/* adviceOf */.wr)(fix))) },
                        artifactChanges: [
                            {
                                artifactLocation,
                                replacements: [{ deletedRegion: region, insertedContent: { text: fix.replacement } }],
                            },
                        ],
                    },
                ],
            }),
        properties: { image, role, existing, decidedBy },
    };
}
/** The lines of build files that make an image pulled. */
function toRelated({ file }, { name, places }) {
    const others = places.filter((place) => place.file !== file);
    return others.map((place, index) => ({
        id: index + 1,
        message: { text: toMessage(`Built by ${(0,message_text/* quoteText */.ol)(name)}`) },
        physicalLocation: { artifactLocation: { uri: toUri(place.file) }, region: toRegion(place) },
    }));
}
function describe(finding) {
    const { fix } = finding;
    const message = (0,message_text/* writeMessage */.ZT)((0,message_text/* messageOf */.bD)(finding));
    const text = fix === null ? message : `${message} ${(0,message_text/* writeMessage */.ZT)((0,message_text/* adviceOf */.wr)(fix))}.`;
    return toMessage(text.replace(/\.\.$/, '.'));
}
/** Plain text for a viewer that makes links of `[words](address)`. */
function toMessage(text) {
    return (0,hostile_text/* cutText */.IN)((0,hostile_text/* showHidden */.Ul)(text).replaceAll('](', '] ('), MAX_MESSAGE);
}
function toRegion({ line, column, endLine, endColumn }) {
    const startLine = Math.max(1, line);
    const startColumn = Math.max(1, column);
    return { startLine, startColumn, endLine: Math.max(startLine, endLine), endColumn: Math.max(1, endColumn) };
}
/** A path as a relative address; absolute if the path is. */
function toUri(path) {
    const encoded = path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
        .join('/');
    return path.startsWith('/') ? `file://${encoded}` : encoded;
}
function toInvocation({ problems, verdict }, omitted) {
    const notes = problems.map(toNotification);
    if (omitted > 0)
        notes.push({
            level: 'warning',
            message: {
                text: `${(0,terminal_style/* countOf */.pq)(omitted, 'finding')} of the lowest severity left out: GitHub accepts ${MAX_RESULTS} from one run.`,
            },
        });
    return { executionSuccessful: verdict !== 'error', toolExecutionNotifications: notes };
}
function toNotification(problem) {
    const { level, file, line, column } = problem;
    const text = { text: toMessage((0,message_text/* writeMessage */.ZT)((0,message_text/* messageOf */.bD)(problem))) };
    if (file === '')
        return { level, message: text };
    const region = line > 0 ? { region: { startLine: line, startColumn: Math.max(1, column) } } : {};
    return {
        level,
        message: text,
        locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) }, ...region } }],
    };
}

// EXTERNAL MODULE: ./lib/src/reporters/text/reading-problem.js
var reading_problem = __webpack_require__(501);
;// CONCATENATED MODULE: ./lib/src/reporters/formats/sarif.js




const reporter = {
    renderReport: (report, { program }) => toSarif(report, program),
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
/** What BuildKit would pull as SARIF 2.1.0, one informational result each, and what it would refuse as notifications. */
function* toImagesSarif(readings, { program }) {
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
    const head = (0,hostile_text/* writeJson */.GF)({
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
                message: { text: toMessage(`${(0,message_text/* quoteText */.ol)(use.image ?? use.written)} (${use.role})`) },
                locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) }, region: toRegion(use) } }],
                properties: { image: use.image, role: use.role, via: use.via, reachable: use.reachable },
            };
            yield `${separator}\n${(0,hostile_text/* writeJson */.GF)(result)}`;
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
    const text = toMessage((0,message_text/* writeMessage */.ZT)((0,reading_problem/* describeReadingProblem */.B)(problem)));
    return [{ level: 'warning', message: { text }, locations: [{ physicalLocation }] }];
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


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeReadingProblem)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9307);

/** Why BuildKit would refuse a file, and what is really wrong if BuildKit's reason does not say so. */
function describeReadingProblem({ message, words, hint }) {
    return hint === undefined ? (words ?? (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(message)) : (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${hint.why} (${message}). ${hint.advice}.`;
}


/***/ })

};
