"use strict";
exports.id = 120;
exports.ids = [120];
exports.modules = {

/***/ 1120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// UNUSED EXPORTS: toMessage, toRegion, toUri

// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 12 modules
var rules = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(9179);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/text/fingerprint.js
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
/**
 * Names findings so that the next run names the same ones alike: lines move, but the file, the rule, the image and its role
 * stay. Each one of the same name in a report has a number.
 */
function openFingerprints() {
    const seen = new Map();
    return (parts) => {
        const hash = hashText(JSON.stringify(parts));
        const occurrence = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, occurrence);
        return `${hash}:${occurrence}`;
    };
}
/** What a finding keeps when lines move. */
function listLastingParts({ rule, file, image, written, role, }) {
    return [rule, file, image ?? written, role];
}

// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(4948);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/message-text.js
var message_text = __webpack_require__(211);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/sarif.js





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
        properties: {
            verdict: report.verdict,
            counts: report.counts,
            policy: report.policy,
            ...(report.baseline === undefined ? {} : { baseline: report.baseline }),
        },
    };
    const head = (0,hostile_text/* writeJson */.GF)(run);
    yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n${head.slice(0, -1)},"results":[`;
    const print = openFingerprints();
    let separator = '';
    for (const finding of kept) {
        yield `${separator}\n${(0,hostile_text/* writeJson */.GF)(toResult(finding, rules/* RULE_IDS */.Iu.indexOf(finding.rule), print(listLastingParts(finding))))}`;
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
function toResult(finding, ruleIndex, fingerprint) {
    const { rule, level, file, image, role, existing, recorded, fix, decidedBy } = finding;
    const suppressions = toSuppressions(finding);
    const artifactLocation = { uri: toUri(file) };
    const region = toRegion(finding);
    return {
        ruleId: rule,
        ruleIndex,
        level: existing && recorded === undefined ? 'note' : level === 'block' ? 'error' : 'warning',
        message: { text: describe(finding) },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        ...(finding.builtBy === undefined ? {} : { relatedLocations: toRelated(finding, finding.builtBy) }),
        partialFingerprints: { primaryLocationLineHash: fingerprint },
        ...(suppressions.length === 0 ? {} : { suppressions }),
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
/** An exception that covers the finding, or the baseline's record of it. */
function toSuppressions({ waiver, recorded }) {
    const accept = (kind, why) => [
        { kind, status: 'accepted', justification: toMessage(why) },
    ];
    if (waiver !== null)
        return accept(waiver.key === 'inline' ? 'inSource' : 'external', `${(0,message_text/* quoteText */.ol)(waiver.owner)} until ${(0,message_text/* quoteText */.ol)(waiver.expires)}: ${(0,message_text/* quoteText */.ol)(waiver.reason)}`);
    if (recorded === undefined)
        return [];
    return accept('external', `Recorded in the baseline: ${recorded.file}, line ${recorded.line}`);
}
/** The lines of build files that make an image pulled. */
function toRelated({ file }, { name, places }) {
    const others = places.filter((place) => place.file !== file);
    const relation = places[0]?.file === file ? 'Read together with' : 'Built by';
    return others.map((place, index) => ({
        id: index + 1,
        message: { text: toMessage(`${relation} ${(0,message_text/* quoteText */.ol)(name)}`) },
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
        .map((segment) => encodeURIComponent((0,hostile_text/* toWellFormed */.lH)(segment)))
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


/***/ }),

/***/ 9179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* unused harmony export openStyle */
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

/***/ 211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ splitForeign),
/* harmony export */   Hg: () => (/* binding */ cutParts),
/* harmony export */   JJ: () => (/* binding */ FOREIGN_LIMIT),
/* harmony export */   Jf: () => (/* binding */ writePath),
/* harmony export */   ZT: () => (/* binding */ writeMessage),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7836);
/* harmony import */ var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4948);


/** Of one foreign text: enough to find it in the file. */
const FOREIGN_LIMIT = 300;
const NAME = /^[\w./:@+*$%~^=<>{}[\],-]+$/;
/** Four words joined without spaces. */
const JOINED_WORDS = /[A-Za-z]+([-_.])(?:[A-Za-z]+\1){2}[A-Za-z]+/;
/** What nobody reads as words, whatever it is joined of: a registry with a repository, a workflow, the name of a variable. */
const PLAIN_NAME = /^(?:(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[a-z0-9._/-]+|\.github\/workflows\/[\w.-]+\.ya?ml|[A-Z][A-Z0-9_]{0,40}$)/;
/** What narrows an entry of a policy has marks of its own: `node (version >=22 <27, variant "")`. */
const LIMITS = / \((?:(?:version [\d.\s<>=|v]*[\d.]|variant (?:[\w.*{}-]+|"")(?: or (?:[\w.*{}-]+|""))*|official images)(?:, (?!\))|(?=\))))+\)$/;
/** What looks to a reader like the end of a quotation. */
const QUOTATION_MARK = /[\p{Pi}\p{Pf}\u00b4\u02b9-\u02bd\u02ca\u02cb\u02dd\u201a\u201e\u2032-\u2037\u3003\u301d-\u301f\uff02\uff07\uff40]/gu;
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
    // at the beginning of a line `::` would be a command of the runner
    const name = shown.replace(LIMITS, '');
    if (NAME.test(name) && !JOINED_WORDS.test(name.replace(PLAIN_NAME, '')) && !shown.startsWith('::'))
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
/** The first parts, together at most this many UTF-16 units, of which a long foreign one counts only as far as it is shown. */
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
;