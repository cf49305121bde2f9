export const id = 648;
export const ids = [648];
export const modules = {

/***/ 1648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reporter: () => (/* binding */ reporter)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3709);

const reporter = {
    renderReport: (report, { files }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toReportJson */ .sn)(report, files),
    renderImages: (readings) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toImagesJson */ .EB)(readings.map(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFileJson */ .BW)),
    renderFile: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFileJson */ .BW,
};


/***/ }),

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ renderFileJson),
/* harmony export */   EB: () => (/* binding */ toImagesJson),
/* harmony export */   TN: () => (/* binding */ toExplanationJson),
/* harmony export */   sn: () => (/* binding */ toReportJson)
/* harmony export */ });
/* unused harmony export toFindingData */
/* harmony import */ var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(141);

/** The version of the formats below; additions keep it. */
const VERSION = 1;
/**
 * `check --format json`, in pieces: files and findings may be many. `files`: those of the report as `renderFileJson` gives
 * them, for callers who do not keep the readings.
 */
function* toReportJson(report, files = report.files.map(renderFileJson)) {
    const { verdict, policy, counts, findings, problems, endOfLifeAsOf } = report;
    yield `{ "version": ${VERSION}, "verdict": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(verdict)},\n`;
    yield `  "policy": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(policy)},\n  "counts": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(counts)},\n`;
    yield `  "endOfLifeAsOf": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(endOfLifeAsOf)},\n`;
    yield* toList('files', files);
    yield ',\n';
    yield* toList('findings', renderEach(findings, toFindingData));
    yield ',\n';
    yield* toList('problems', renderEach(problems, ({ foreign: _, ...problem }) => problem));
    yield ' }\n';
}
/** `images --format json`, in pieces, from files as `renderFileJson` gives them. */
function* toImagesJson(files) {
    yield `{ "version": ${VERSION},\n`;
    yield* toList('files', files);
    yield ' }\n';
}
/** A key with a list of rendered items, one per line. */
function* toList(key, items) {
    yield `  ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(key)}: [`;
    let separator = '';
    for (const item of items) {
        yield `${separator}\n    ${item}`;
        separator = ',';
    }
    yield separator === '' ? ']' : '\n  ]';
}
function* renderEach(items, toData) {
    for (const item of items)
        yield (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(toData(item));
}
/** `explain --format json`. */
function toExplanationJson(explanation, policy) {
    const findings = explanation.findings.map(({ foreign: _, fix, ...finding }) => ({
        ...finding,
        fix: toFixData(fix),
    }));
    return `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)({ version: VERSION, policy, ...explanation, findings }, 2)}\n`;
}
/** One file of either list. */
function renderFileJson(reading) {
    return (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(toFileData(reading));
}
function toFileData({ file, stages, images, openBases = [], problem }) {
    // a stage that a named context replaces entirely no longer refers to its base
    const overlaid = images.filter((use) => use.replacedBy?.stage === true);
    return {
        file,
        stages: stages.map(toStageData),
        images: images.filter((use) => use.replacedBy?.stage !== true).map(toImageData),
        ...(overlaid.length === 0 ? {} : { replacedStages: overlaid.map(toImageData) }),
        // a reference that is a stage or scratch only because a value is missing may pull an image or not
        ...(openBases.length === 0 ? {} : { openBases: openBases.map(toImageData) }),
        problem: problem === null ? null : toProblemData(problem),
    };
}
function toProblemData({ line, message, unresolved, hint }) {
    return {
        line,
        message,
        ...(unresolved.length === 0 ? {} : { unresolved }),
        ...(hint === undefined ? {} : { hint: `${hint.why.text}. ${hint.advice.text}.` }),
    };
}
function toStageData({ line, name, base, reachable }) {
    return {
        line,
        name,
        image: base.kind === 'image' ? base.image : null,
        reachable,
        ...(base.kind === 'stage' ? { stage: base.stage } : {}),
        ...(base.kind === 'scratch' ? { scratch: true } : {}),
    };
}
/** Line 0, the file as a whole, is line 1 for who counts from 1. */
function toPlaceData({ line, column, endLine, endColumn }) {
    return { line: Math.max(1, line), column, endLine: Math.max(1, endLine), endColumn };
}
function toImageData(use) {
    const { image, written, via, role, stage, reachable } = use;
    return {
        image,
        written,
        ...toPlaceData(use),
        via,
        role,
        stage,
        reachable,
        ...(use.invalid === null ? {} : { invalid: use.invalid }),
        ...(use.nearestStage === undefined ? {} : { nearestStage: use.nearestStage }),
        ...(use.misplaced === undefined ? {} : { misplaced: use.misplaced }),
        ...(use.copiedIn === undefined ? {} : { copiedIn: use.copiedIn }),
        ...(use.unresolved.length === 0 ? {} : { unresolved: use.unresolved }),
        ...(use.replacedBy === null
            ? {}
            : { replacedBy: { context: use.replacedBy.context, image: use.replacedBy.image } }),
        ...(use.unknown === undefined ? {} : { unknown: use.unknown }),
        ...(use.builds === undefined ? {} : { builds: use.builds }),
    };
}
function toFixData(fix) {
    return fix && { description: fix.description, replacement: fix.replacement };
}
/** A finding as JSON has it: with plain text. */
function toFindingData(finding) {
    const { rule, level, file, image, written, via, role } = finding;
    const { message, fix, waiver, decidedBy, existing, hides = [] } = finding;
    return {
        rule,
        level,
        file,
        ...toPlaceData(finding),
        image,
        written,
        via,
        role,
        message,
        fix: toFixData(fix),
        waiver,
        decidedBy,
        existing,
        ...(hides.length === 0 ? {} : { hides }),
    };
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


/***/ })

};
