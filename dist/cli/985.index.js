export const id = 985;
export const ids = [985];
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

/***/ 6284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ mergeFindings),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dS: () => (/* binding */ sortProblems),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   tt: () => (/* binding */ compareUrgency)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9174);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4233);


/** Orders by file, line, column, rule; by text units, which is the same on every machine. */
function sortFindings(findings) {
    return findings.toSorted((one, other) => compareText(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareText(one.rule, other.rule) ||
        compareText(one.image ?? '', other.image ?? '') ||
        compareText(one.message, other.message));
}
/** Orders findings of one kind as people should see them: by the urgency of their rules. */
function compareUrgency(one, other) {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[one.rule].urgency - _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[other.rule].urgency;
}
/**
 * Findings that several variants of one Dockerfile have in common, once: those with the same place, rule and image. What
 * is worse is kept: not waived before waived, block before warn. The topic tells apart what one rule finds twice.
 */
function mergeFindings(findings) {
    if (findings.length < 2)
        return findings.map(({ finding }) => finding);
    const merged = new Map();
    for (const { finding, topic } of findings) {
        const { line, column, rule, image, written } = finding;
        const key = JSON.stringify([line, column, rule, image ?? written, topic]);
        const known = merged.get(key);
        merged.set(key, known === undefined ? finding : takeWorse(known, finding));
    }
    return [...merged.values()];
}
function takeWorse(one, other) {
    if ((one.waiver === null) !== (other.waiver === null))
        return one.waiver === null ? one : other;
    return one.level === (0,_level_js__WEBPACK_IMPORTED_MODULE_1__/* .raiseLevel */ .ns)(one.level, other.level) ? one : other;
}
/** Problems in the order of their places, each once. */
function sortProblems(problems) {
    const known = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...known.values()].toSorted((one, other) => compareText(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareText(one.message, other.message));
}
function compareText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ isAsStrict),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   _2: () => (/* binding */ strictestSetting),
/* harmony export */   ns: () => (/* binding */ raiseLevel)
/* harmony export */ });
/** How severe a finding is, mildest first: nothing, a warning, a failed check. */
const LEVELS = ['ignore', 'warn', 'block'];
/** The stricter of two levels. */
function raiseLevel(one, other) {
    return LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other;
}
/** Whether `one` is at least as severe as `other` on every day there will be. */
function isAsStrict(one, other) {
    if (one.level !== other.level)
        return LEVELS.indexOf(one.level) > LEVELS.indexOf(other.level);
    return one.level !== 'block' || (one.effective ?? '') <= (other.effective ?? '');
}
/** The severer of two settings; there is always one, because `effective` only softens `block` to `warn`. */
function strictestSetting(one, other) {
    return isAsStrict(one, other) ? one : other;
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

/***/ 4257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown),
  reporter: () => (/* binding */ reporter)
});

;// CONCATENATED MODULE: ./lib/src/reporters/comment/render-context.js
const DOCS_URL = 'https://github.com/base-image-gate/base-image-gate/blob/main/docs';
/** A context without links, for a working tree. */
const LOCAL_CONTEXT = {
    docs: DOCS_URL,
    head: null,
    baseBranch: null,
    policy: null,
    commentId: 'default',
    runUrl: null,
    failOn: 'block',
    preview: null,
    error: null,
};

// EXTERNAL MODULE: ./lib/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(141);
// EXTERNAL MODULE: ./lib/src/reporters/text/message-text.js
var message_text = __webpack_require__(1606);
// EXTERNAL MODULE: ./lib/src/core/message.js
var core_message = __webpack_require__(9307);
;// CONCATENATED MODULE: ./lib/src/reporters/comment/allowed-once.js


/** What most findings say the policy allows, to say it only once; null if none does. */
function findAllowed(findings) {
    const counts = new Map();
    for (const finding of findings) {
        const message = readAllowed(finding);
        if (message === null)
            continue;
        const known = counts.get(message.text) ?? { message, count: 0 };
        known.count += 1;
        counts.set(message.text, known);
    }
    const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
    return most?.message ?? null;
}
/** The finding without what the report says elsewhere. */
function leaveOutAllowed(finding, said) {
    const { allowed } = finding;
    if (said === null || allowed === null || readAllowed(finding)?.text !== said.text)
        return finding;
    const message = (0,message_text/* messageOf */.bD)(finding);
    const { text, foreign } = (0,core_message/* cutMessage */.wu)(message, Math.max(0, allowed.start - 1), allowed.end);
    return { ...finding, message: text, foreign, allowed: null };
}
function readAllowed(finding) {
    const { allowed } = finding;
    if (allowed === null)
        return null;
    const message = (0,message_text/* messageOf */.bD)(finding);
    return (0,core_message/* cutMessage */.wu)((0,core_message/* cutMessage */.wu)(message, allowed.end, message.text.length), 0, allowed.start);
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment/document-sections.js
/** Joins the sections; if they are too long, drops rows: of the least important section first, then of the files with the fewest rows. */
function joinSections(sections, limit) {
    const whole = sections.map((section) => renderSection(section, section.rows, limit)).join('\n\n');
    return limit.measure(whole) <= limit.limit ? whole : joinCut(sections, limit);
}
function joinCut(sections, limit) {
    const kept = new Map();
    let room = limit.limit;
    for (const section of sections) {
        if (!section.optional)
            room -= limit.measure(renderSection(section, [], limit)) + 2;
    }
    for (const section of sections.toSorted((a, b) => a.rank - b.rank)) {
        const frame = section.optional ? limit.measure(renderSection(section, [], limit)) + 2 : 0;
        const head = section.tableHead === '' ? 0 : limit.measure(section.tableHead) + 2;
        const rows = keepRows(section.rows, room - frame - head, limit);
        if (rows.length > 0)
            kept.set(section, rows);
        // nothing less important is shown if something more important is left out
        if (rows.length < section.rows.length)
            break;
        if (rows.length > 0)
            room -= frame + head + rows.reduce((sum, row) => sum + limit.measure(row.text) + 1, 0);
    }
    return sections
        .filter((section) => !section.optional || kept.has(section))
        .map((section) => renderSection(section, kept.get(section) ?? [], limit))
        .join('\n\n');
}
/** As many rows as fit, in their order, from the files with the most rows. */
function keepRows(rows, room, limit) {
    const kept = new Set();
    let left = room;
    for (const row of rankBySeverity(rows)) {
        left -= limit.measure(row.text) + 1;
        if (left < 0)
            break;
        kept.add(row);
    }
    return rows.filter((row) => kept.has(row));
}
/** Items of the files with the most items come first; items that are not about an image come last. */
function rankBySeverity(items) {
    const perFile = new Map();
    for (const { file } of items)
        perFile.set(file, (perFile.get(file) ?? 0) + 1);
    return items.toSorted((a, b) => Number(a.isUnread ?? false) - Number(b.isUnread ?? false) ||
        (perFile.get(b.file) ?? 0) - (perFile.get(a.file) ?? 0));
}
function countUnits(rows) {
    return rows.reduce((sum, { count }) => sum + count, 0);
}
function renderSection(section, rows, limit) {
    const cut = countUnits(section.rows) - countUnits(rows);
    const head = rows.length === 0 || section.tableHead === '' ? [] : [section.tableHead];
    return [
        section.before,
        [...head, ...rows.map((row) => row.text)].join('\n'),
        cut === 0 ? '' : describeCut(section, cut, rows.length === 0, limit.rest),
        section.after,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function describeCut(section, cut, all, rest) {
    const unit = section.unit[cut === 1 ? 0 : 1];
    return `<em>${cut} ${all ? '' : 'more '}${unit} left out here to save space: see ${rest}.</em>`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment/links.js
/** Null if the path has a segment that a browser would remove. */
function linkFile(tree, path, place) {
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return null;
    const lines = place === undefined || place.line < 1
        ? ''
        : `#L${place.line}${place.endLine > place.line ? `-L${place.endLine}` : ''}`;
    return `${linkRepository(tree)}/blob/${encodeSegment(tree.sha)}/${segments.map(encodeSegment).join('/')}${lines}`;
}
function linkCommit(tree) {
    return `${linkRepository(tree)}/commit/${encodeSegment(tree.sha)}`;
}
function linkRepository(tree) {
    return `${tree.server}/${encodeSegment(tree.owner)}/${encodeSegment(tree.repo)}`;
}
/** One path segment: everything but letters, digits, `-`, `_`, `.` and `~` percent-encoded, so that Markdown finds no markup either. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment/finding-cells.js




const ROLE_NAMES = {
    final: 'final stage',
    build: 'build stage',
    copied: 'copied image',
    mounted: 'mounted image',
    frontend: 'build frontend',
    run: 'image that is run',
};
/** `api/Dockerfile:3`, with a link to the head commit if there is one. */
function renderPlace(finding, context) {
    const text = (0,hostile_text/* renderCode */.cR)(`${finding.file}${finding.line > 0 ? `:${finding.line}` : ''}`);
    return renderLink(text, context.head && linkFile(context.head, finding.file, finding));
}
function renderLink(text, url) {
    return url === null ? text : `[${text}](${url})`;
}
/** The image as people write it; of a digest only the first twelve digits, since the linked line has all of them. */
function renderImage(use) {
    const name = use.written === '' ? (use.image ?? '') : use.written;
    const short = name.replace(/(@sha(?:256|512):[0-9a-f]{12})[0-9a-f]+$/, '$1…');
    return name === '' ? '' : `<strong>${(0,hostile_text/* renderCode */.cR)(short)}</strong>`;
}
/** The image, below it the place where it is written, and the place of the build that makes it pulled. */
function renderSubject(finding, context) {
    const lines = [renderImage(finding), renderPlace(finding, context), renderBuilder(finding, context)];
    return lines.filter((line) => line !== '').join('<br>');
}
/** Not for what is in the build file itself. */
function renderBuilder({ file, builtBy }, context) {
    const [place] = builtBy?.places ?? [];
    if (builtBy === undefined || place === undefined || place.file === file)
        return '';
    return `built by ${(0,hostile_text/* renderCode */.cR)(builtBy.name)} in ${renderPlace(place, context)}`;
}
function renderRule(rule, context) {
    return `[${rule}](${context.docs}/rules/${rule}.md)`;
}
/** The rule, the image (unless the row already names it) and the line of the policy; then why; then what to do. */
function renderReason(finding, context, withRole = true) {
    const lines = [
        [
            `<strong>${renderRule(finding.rule, context)}</strong>`,
            finding.role === null || !withRole ? '' : ROLE_NAMES[finding.role],
            renderDecision(finding, context),
        ]
            .filter((part) => part !== '')
            .join(' · '),
        (0,message_text/* renderMessage */.e4)(leaveOutSubject((0,message_text/* messageOf */.bD)(finding), listNames(finding))),
        finding.fix === null ? '' : renderFix(finding.fix),
    ];
    return lines.filter((line) => line !== '').join('<br>');
}
/** What messages call the image: as written, in full, and as people write the full name. */
function listNames({ image, written }) {
    const familiar = image?.replace(/^docker\.io\/(?:library\/)?/, '');
    return [...new Set([written, image ?? '', familiar ?? ''])].filter((name) => name !== '');
}
/** The image is next to the message, so `node:22 is denied by …` becomes `Denied by …`. */
function leaveOutSubject(message, names) {
    const [subject, verb, ...rest] = (0,core_message/* splitMessage */.kw)(message);
    if (subject?.foreign !== true || verb?.foreign !== false || !names.includes(subject.text))
        return message;
    const start = [': ', ' is ', ' has '].find((word) => verb.text.startsWith(word));
    if (start === undefined)
        return message;
    const said = verb.text.slice(start === ' has ' ? 1 : start.length);
    const opening = start === ': ' ? said : said.charAt(0).toUpperCase() + said.slice(1);
    return (0,core_message/* joinMessages */.hw)([
        (0,core_message/* own */.ZV)(opening),
        ...rest.map(({ text, foreign }) => (foreign ? (0,core_message/* quote */.hD)(text) : (0,core_message/* own */.ZV)(text))),
    ]);
}
function renderDecision({ decidedBy }, context) {
    if (decidedBy === null || decidedBy.line < 1)
        return '';
    const { file, line } = decidedBy;
    if (file !== undefined)
        return `${(0,hostile_text/* renderCode */.cR)(file)} line ${line}`;
    const url = context.policy && linkFile(context.policy, context.policy.path, { line, endLine: line });
    return renderLink(`policy line ${line}`, url);
}
function renderFix(fix) {
    const { description, replacement } = fix;
    const shown = replacement === null || description.includes(replacement) ? '' : `: ${(0,hostile_text/* renderCode */.cR)(replacement)}`;
    return `👉 ${(0,message_text/* renderMessage */.e4)((0,message_text/* adviceOf */.wr)(fix))}${shown}`;
}

// EXTERNAL MODULE: ./lib/src/core/judge/finding-order.js
var finding_order = __webpack_require__(6284);
;// CONCATENATED MODULE: ./lib/src/reporters/comment/finding-sections.js




/** More rows than this are folded, so that a comment stays short. */
const OPEN_ROWS = 20;
const BLOCKING_UNIT = ['blocking finding', 'blocking findings'];
const WARNING_UNIT = ['warning', 'warnings'];
function countOf(count, [singular, plural]) {
    return `${count} ${count === 1 ? singular : plural}`;
}
function renderTableHead(...titles) {
    return `| ${titles.join(' | ')} |\n|${titles.map(() => ' :-- |').join('')}`;
}
const REASON_HEAD = renderTableHead('Image', 'Why, and what to use instead');
/** A `<details>` around Markdown; the title is one line of HTML. */
function fold(title) {
    return { before: `<details><summary>${title}</summary>`, after: '</details>' };
}
/** What blocks, not folded. */
function listBlocking(findings, context) {
    return listOpen(findings, context, BLOCKING_UNIT, 0);
}
/** Warnings are folded, unless they alone are the reason for a failure. */
function listWarnings(findings, context, open) {
    if (open)
        return listOpen(findings, context, WARNING_UNIT, 1);
    const title = `⚠️ <b>${countOf(findings.length, WARNING_UNIT)}</b>`;
    return listFolded(title, findings, context, WARNING_UNIT, 1);
}
function listOpen(findings, context, unit, rank) {
    if (findings.length === 0)
        return [];
    const rows = listReasons(findings, context);
    const worst = new Set(rankBySeverity(rows).slice(0, OPEN_ROWS));
    const section = { tableHead: REASON_HEAD, unit, optional: false };
    const open = { ...section, before: '', after: '', rows: rows.filter((row) => worst.has(row)), rank };
    const others = rows.filter((row) => !worst.has(row));
    if (others.length === 0)
        return [open];
    const count = others.reduce((sum, row) => sum + row.count, 0);
    const title = `<b>${count} more ${unit[count === 1 ? 0 : 1]}</b>`;
    return [open, { ...section, ...fold(title), rows: others, rank: rank + 0.5 }];
}
function listFolded(title, findings, context, unit, rank) {
    if (findings.length === 0)
        return [];
    const rows = listReasons(findings, context);
    return [{ ...fold(title), tableHead: REASON_HEAD, rows, unit, rank, optional: false }];
}
/** A row for each reference, the most urgent first. */
function listReasons(findings, context) {
    return groupByReference(findings)
        .map((group) => group.toSorted(finding_order/* compareUrgency */.tt))
        .toSorted(([one], [other]) => (one === undefined || other === undefined ? 0 : (0,finding_order/* compareUrgency */.tt)(one, other)))
        .map((group) => toReasonRow(group, context));
}
/** Findings of several rules about one reference share a row; findings are sorted by place. */
function groupByReference(findings) {
    const groups = [];
    for (const finding of findings) {
        const group = groups.at(-1);
        const other = group?.[0];
        const isSame = other?.file === finding.file &&
            other.line === finding.line &&
            other.column === finding.column &&
            other.image === finding.image &&
            other.written === finding.written;
        if (group !== undefined && isSame)
            group.push(finding);
        else
            groups.push([finding]);
    }
    return groups;
}
function toReasonRow(group, context) {
    const subject = group[0] === undefined ? '' : renderSubject(group[0], context);
    const reasons = group.map((finding, index) => renderReason(finding, context, index === 0)).join('<br>');
    return {
        file: group[0]?.file ?? '',
        text: `| ${subject} | ${reasons} |`,
        count: group.length,
        isUnread: group.every(({ rule }) => rule === 'unreadable'),
    };
}
/** Findings that the base has too: not caused by this change. */
function listExisting(findings, context) {
    const unit = ['existing finding', 'existing findings'];
    const title = `<b>${countOf(findings.length, unit)}</b>, present before this change: not counted`;
    return listFolded(title, findings, context, unit, 6);
}
function listWaived(findings, context) {
    if (findings.length === 0)
        return [];
    const unit = ['waived finding', 'waived findings'];
    const rows = findings.map((finding) => {
        const { waiver } = finding;
        const until = waiver === null ? '' : `${(0,hostile_text/* renderCode */.cR)(waiver.owner, 100)} until ${(0,hostile_text/* renderCode */.cR)(waiver.expires, 20)}`;
        const reason = waiver === null ? '' : `<br>${(0,hostile_text/* renderCode */.cR)(waiver.reason, 300)}`;
        return toRow(finding, renderSubject(finding, context), `${renderRule(finding.rule, context)}, ${until}${reason}`);
    });
    const title = `<b>${countOf(findings.length, unit)}</b>, covered by an exception`;
    return [
        {
            ...fold(title),
            tableHead: renderTableHead('Image', 'Exception'),
            rows,
            unit,
            rank: 7,
            optional: false,
        },
    ];
}
function toRow({ file }, ...cells) {
    return { file, text: `| ${cells.join(' | ')} |`, count: 1 };
}
/** A section that is never shortened. */
function frameNote(text) {
    return { before: text, tableHead: '', rows: [], after: '', unit: ['', ''], rank: 0, optional: false };
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment/exception-request.js




/** More entries than this are no longer an exception. */
const SHOWN_ENTRIES = 5;
/** Rules about files without an image name: their exceptions are for paths. */
const NAMELESS = new Set(['unresolved', 'unreadable']);
/** Characters of a line that a phone shows without scrolling. */
const LINE_WIDTH = 38;
/** How to ask for an exception, with entries to paste. People fill in the owner, the reason and the date. */
function explainExceptions(blocking, policySource, context) {
    const requests = collectRequests(blocking);
    if (requests.length === 0)
        return [];
    const lines = ['exceptions:', ...requests.slice(0, SHOWN_ENTRIES).flatMap(writeEntry)];
    const more = requests.length > SHOWN_ENTRIES ? ` The first ${SHOWN_ENTRIES} of ${requests.length} are below.` : '';
    const path = context.policy?.path ?? policySource;
    const file = path === null
        ? 'the policy'
        : renderLink((0,hostile_text/* renderCode */.cR)(path), context.policy && linkFile(context.policy, context.policy.path));
    const text = [
        `Add this to ${file} in a separate change; it applies once that is merged. <code>owner</code> is who is responsible, <code>reason</code> says why and names a ticket, <code>expires</code> is the last day on which it applies.${more}`,
        renderSnippet(lines),
    ].join('\n\n');
    const frame = fold('Still need one of these? <b>Ask for an exception</b>');
    return [{ ...frameNote(''), ...frame, rows: [{ file: '', text, count: 1 }], rank: 5, optional: true }];
}
/** YAML to paste. */
function renderSnippet(lines) {
    return `<pre lang="yaml"><code>${lines.map(hostile_text/* escapePreformatted */.xm).join('\n')}</code></pre>`;
}
function collectRequests(blocking) {
    const requests = new Map();
    for (const finding of blocking) {
        const image = NAMELESS.has(finding.rule) || finding.image === null ? '**' : finding.image;
        const key = image === '**' ? `** ${finding.file}` : image;
        const request = requests.get(key) ?? { image, paths: new Set(), rules: new Set() };
        request.paths.add(escapeGlob(finding.file));
        for (const rule of [finding.rule, ...(finding.hides ?? [])])
            request.rules.add(rule);
        requests.set(key, request);
    }
    return [...requests.values()];
}
function writeEntry({ image, paths, rules }) {
    const [path = '', ...others] = [...paths].map(quoteYaml);
    const list = `[${[path, ...others].join(', ')}]`;
    const isShort = list.length + 11 <= LINE_WIDTH;
    return [
        ...writeField('  - image', quoteYaml(image)),
        ...(isShort
            ? [`    paths: ${list}`]
            : ['    paths:', ...[path, ...others].flatMap((one) => writeField('      -', one))]),
        ...(rules.size > 1
            ? ['    rules:', ...[...rules].map((rule) => `      - ${rule}`)]
            : [`    rules: [${[...rules].join()}]`]),
        '    owner: "@…"',
        '    reason: "…"',
        '    expires: "YYYY-MM-DD"',
    ];
}
/** A key or a dash and its value, on several lines if one is too long. */
function writeField(key, value) {
    const start = key.endsWith('-') ? `${key} ` : `${key}: `;
    if (start.length + value.length <= LINE_WIDTH)
        return [`${start}${value}`];
    const indent = ' '.repeat(key.length - key.trimStart().length + 4);
    const below = key.endsWith('-') ? key : `${key}:`;
    if (indent.length + value.length <= LINE_WIDTH)
        return [below, `${indent}${value}`];
    return [
        below,
        ...foldText(value.startsWith('"') ? value : `"${value}"`, LINE_WIDTH - indent.length - 1).map((line) => `${indent}${line}`),
    ];
}
/** Lines of a text in double quotes, joined by a backslash at their ends; broken after punctuation if possible, never within an escape. */
function foldText(quoted, width) {
    const pieces = quoted.match(/\\U[0-9a-f]{8}|\\u[0-9a-f]{4}|\\.|./gsu) ?? [];
    const lines = [];
    let start = 0;
    while (start < pieces.length) {
        let end = start;
        for (let length = 0; end < pieces.length && length + (pieces[end]?.length ?? 0) <= width; end++)
            length += pieces[end]?.length ?? 0;
        const mark = pieces.slice(start, end).findLastIndex((piece) => /^[/:@._-]$/.test(piece)) + 1;
        if (end < pieces.length && mark > (end - start) / 2)
            end = start + mark;
        const line = pieces.slice(start, end).join('');
        // a space at the start of a line would count as indentation
        const shown = line.startsWith(' ') && start > 0 ? `\\${line}` : line;
        lines.push(end < pieces.length ? `${shown}\\` : shown);
        start = end;
    }
    return lines;
}
/** The glob that matches this path and no other. */
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}]|^!/g, '\\$&');
}
function quoteYaml(text) {
    if (/^[A-Za-z](?:[\w./:@-]*\w)?$/.test(text) && !/^(?:true|false|null)$/i.test(text))
        return text;
    return JSON.stringify(text).replace(/[\x7f-\x9f\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment/preview-sections.js



const UNIT = ['reference', 'references'];
/** More are folded. */
const preview_sections_OPEN_ROWS = 5;
/** What an edited policy would change once it is merged; empty if the policy is not edited. */
function listPreview(context) {
    const { preview } = context;
    if (preview === null)
        return [];
    const lead = '#### This change edits the policy\n\nIt is judged by the policy at its base, not by its own.';
    if (preview.invalid !== null) {
        return [frameNote(`${lead} <b>The edited policy cannot be used:</b> ${(0,message_text/* renderMessage */.e4)(preview.invalid)}`)];
    }
    const { newlyPass, newlyFail } = preview;
    const count = newlyPass.length + newlyFail.length;
    if (count === 0)
        return [frameNote(`${lead} The edit does not change any result here.`)];
    const changes = [
        newlyPass.length === 0 ? '' : `<b>${countOf(newlyPass.length, UNIT)} would newly pass</b>`,
        newlyFail.length === 0 ? '' : `<b>${countOf(newlyFail.length, UNIT)} would newly fail</b>`,
    ];
    return [
        frameNote(`${lead} With the edit, ${changes.filter((change) => change !== '').join(' and ')}.`),
        {
            ...(count > preview_sections_OPEN_ROWS ? fold('Which ones') : { before: '', after: '' }),
            tableHead: renderTableHead('Image', 'After the edit'),
            rows: [
                ...newlyPass.map((use) => renderChange(use, '✅ would newly pass', context)),
                ...newlyFail.map((use) => renderChange(use, '❌ would newly fail', context)),
            ],
            unit: UNIT,
            rank: 3,
            optional: false,
        },
    ];
}
function renderChange(use, change, context) {
    const subject = [renderImage(use), renderPlace({ ...use, endLine: use.line }, context)];
    const rules = use.rules.map((rule) => renderRule(rule, context)).join(', ');
    return toRow(use, subject.filter((line) => line !== '').join('<br>'), `${change}<br>${rules}`);
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment/report-headline.js




const IMAGE_UNIT = ['image', 'images'];
const FILE_UNIT = ['Dockerfile', 'Dockerfiles'];
/** The verdict, as the first line of whatever people see. */
function renderHeadline(report, error, context) {
    if (report === null || error !== null) {
        return `### 🚧 Base images: not judged${error === null ? '' : `, ${(0,hostile_text/* renderProse */.E9)(continueSentence(error.title), [], 200)}`}`;
    }
    return `### ${describeVerdict(report, context)}`;
}
/** A title that continues after a comma. */
function continueSentence(title) {
    return title.replace(/^(?:The|There|No|A|An)\b/, (word) => word.toLowerCase());
}
function describeVerdict(report, { failOn }) {
    const { blocking, warnings } = report.counts;
    switch (report.verdict) {
        case 'error':
            return '🚧 Base images: not judged';
        case 'fail':
            return blocking > 0
                ? `❌ Base images: ${countOf(blocking, BLOCKING_UNIT)}`
                : `❌ Base images: ${countOf(warnings, WARNING_UNIT)}, and <code>fail-on: warn</code> is set`;
        case 'warn':
            return blocking > 0
                ? `⚠️ Base images: ${countOf(blocking, BLOCKING_UNIT)}, not enforced${failOn === 'never' ? ' (<code>fail-on: never</code>)' : ''}`
                : `⚠️ Base images: nothing blocks, ${countOf(warnings, WARNING_UNIT)}`;
        case 'pass':
            return `✅ Base images: ${describePass(report)}`;
    }
}
function describePass({ counts }) {
    if (counts.files === 0)
        return 'no Dockerfile to judge';
    if (counts.images === 0)
        return 'none are pulled';
    if (counts.waived + counts.existing > 0)
        return 'nothing blocks';
    return counts.images === 1 ? 'approved' : `all ${counts.images} approved`;
}
/** What was checked, and by which policy. */
function renderScope(report, context) {
    const { files, images } = report.counts;
    const counts = `${countOf(images, IMAGE_UNIT)} in ${countOf(files, FILE_UNIT)}`;
    const { policy } = report;
    if (policy === null)
        return `${counts}.`;
    const source = policy.source.replace(/@([0-9a-f]{40}|[0-9a-f]{64})$/, '');
    const file = renderLink((0,hostile_text/* renderCode */.cR)(source), context.policy && linkFile(context.policy, context.policy.path));
    const sha = context.policy?.sha ?? policy.commit;
    const commit = sha === undefined
        ? ''
        : ` at ${renderLink((0,hostile_text/* renderCode */.cR)(sha.slice(0, 7)), context.policy && linkCommit(context.policy))}`;
    return `${counts}, judged by ${file}${commit}.`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/comment/report-document.js










/** The whole report as Markdown for GitHub, verdict first. */
function renderReport(report, context, limit) {
    const error = context.error ?? describeWrongPolicy(report);
    const sections = [
        frameNote(renderHeadline(report, error, context)),
        ...explainError(error),
        ...(report === null ? [] : listReport(report, error, context)),
        ...listNotes(report, context),
        ...renderFooter(report, report !== null && error === null, context),
    ];
    return joinSections(sections, limit);
}
function listReport(report, error, context) {
    const shown = report.findings.filter((finding) => finding.waiver === null);
    const allowed = findAllowed(shown);
    const open = shown.map((finding) => leaveOutAllowed(finding, allowed));
    const counting = open.filter((finding) => !finding.existing);
    const blocking = counting.filter((finding) => finding.level === 'block');
    const warnings = counting.filter((finding) => finding.level === 'warn');
    const failsByWarnings = report.verdict === 'fail' && blocking.length === 0;
    return [
        ...listPolicyErrors(report, context),
        ...(report.counts.files === 0 && error !== null ? [] : [frameNote(renderScope(report, context))]),
        ...(allowed === null ? [] : [frameNote((0,message_text/* renderMessage */.e4)(allowed))]),
        ...listBlocking(blocking, context),
        ...listPreview(context),
        ...listWarnings(warnings, context, failsByWarnings),
        ...explainExceptions(blocking, report.policy?.source ?? null, context),
        ...listExisting(open.filter((finding) => finding.existing), context),
        ...listWaived(report.findings.filter((finding) => finding.waiver !== null), context),
    ];
}
function describeWrongPolicy(report) {
    const errors = report?.problems.filter((problem) => problem.level === 'error').length ?? 0;
    if (errors === 0)
        return null;
    return {
        title: errors === 1 ? 'the policy has an error' : `the policy has ${errors} errors`,
        what: 'A policy with errors cannot be used, so nothing was judged.',
        turn: 'Maintainer of the policy: correct it on the branch that it is read from.',
        retry: 'Re-run the check once the correction is merged.',
    };
}
/** An alert, never used for a violation: purple instead of red, with who has to act. */
function explainError(error) {
    if (error === null)
        return [];
    const lines = [
        '> [!IMPORTANT]',
        `> <b>This is not a violation of the policy.</b> The check stops the merge because the images could not be judged.`,
        '>',
        `> <b>What happened:</b> ${(0,hostile_text/* renderProse */.E9)(error.what)}`,
        '>',
        `> <b>Who has to act:</b> ${(0,hostile_text/* renderProse */.E9)(error.turn)}`,
        ...(error.retry === null ? [] : ['>', `> <b>Try again:</b> ${(0,hostile_text/* renderProse */.E9)(error.retry)}`]),
    ];
    const snippet = error.snippet === undefined ? [] : [frameNote(renderSnippet(error.snippet))];
    return [frameNote(lines.join('\n')), ...snippet];
}
function listPolicyErrors(report, context) {
    const errors = report.problems.filter((problem) => problem.level === 'error');
    if (errors.length === 0)
        return [];
    const rows = errors.map((problem) => ({
        file: problem.file,
        text: `| ${renderProblemPlace(problem, context)} | ${(0,message_text/* renderMessage */.e4)((0,message_text/* messageOf */.bD)(problem))} |`,
        count: 1,
    }));
    return [
        {
            ...frameNote(''),
            tableHead: '| Where | What is wrong |\n| :-- | :-- |',
            rows,
            unit: ['error', 'errors'],
            rank: 0,
        },
    ];
}
/** What people should know although nothing depends on it: exceptions that run out, files that were skipped. */
function listNotes(report, context) {
    const warnings = report?.problems.filter((problem) => problem.level === 'warning') ?? [];
    if (warnings.length === 0)
        return [];
    const rows = warnings.map((problem) => ({
        file: problem.file,
        text: `- ${(0,message_text/* renderMessage */.e4)((0,message_text/* messageOf */.bD)(problem))} ${renderProblemPlace(problem, context)}`,
        count: 1,
    }));
    const unit = ['note', 'notes'];
    return [
        { ...fold(`<b>${countOf(rows.length, unit)}</b>`), tableHead: '', rows, unit, rank: 4, optional: false },
    ];
}
function renderProblemPlace({ file, line }, context) {
    const text = (0,hostile_text/* renderCode */.cR)(`${file}${line > 0 ? `:${line}` : ''}`);
    const isPolicy = context.policy !== null && file === context.policy.path;
    return renderLink(text, isPolicy && context.policy ? linkFile(context.policy, file, { line, endLine: line }) : null);
}
/** Which commit and run this is about, so that nobody mistakes an old comment for the result of a new commit. */
function renderFooter(report, isJudged, context) {
    const { head, baseBranch, runUrl } = context;
    const branch = baseBranch === null ? '' : ` for ${(0,hostile_text/* renderCode */.cR)(baseBranch)}`;
    const parts = [
        head === null
            ? ''
            : `${isJudged ? 'Judged commit' : 'Commit'} ${renderLink((0,hostile_text/* renderCode */.cR)(head.sha.slice(0, 7)), linkCommit(head))}${branch}`,
        runUrl === null ? '' : `[This run](${runUrl})`,
        report?.endOfLifeAsOf ? `End-of-life data of ${report.endOfLifeAsOf}` : '',
        `[What the rules mean](${context.docs}/rules)`,
    ].filter((part) => part !== '');
    return [frameNote(`<sub>${parts.join(' · ')}</sub>`)];
}

// EXTERNAL MODULE: ./lib/src/reporters/text/reading-problem.js
var reading_problem = __webpack_require__(501);
;// CONCATENATED MODULE: ./lib/src/reporters/formats/markdown.js





const reporter = {
    renderReport: (report, { failOn }) => [renderMarkdown(report, { ...LOCAL_CONTEXT, failOn })],
    renderImages: renderTable,
};
/** The report as a document that is never shortened. */
function renderMarkdown(report, context = LOCAL_CONTEXT) {
    return `${renderReport(report, context, { limit: Number.POSITIVE_INFINITY, measure: (text) => text.length, rest: '' })}\n`;
}
/** What BuildKit would pull as a table. */
function* renderTable(readings) {
    yield '| File | Line | Role | Image | |\n|---|---|---|---|---|\n';
    for (const { file, images, problem } of readings) {
        for (const { image, written, line, role, reachable, unknown, builds = [] } of images) {
            const name = (0,hostile_text/* renderCode */.cR)(image ?? written);
            const notes = [
                ...(image !== null ? [] : [unknown === undefined ? 'not a valid reference' : (0,hostile_text/* renderCode */.cR)(unknown)]),
                ...(reachable ? [] : ['not built by default']),
                ...builds.map((build) => `built by ${(0,hostile_text/* renderCode */.cR)(build.name)} in ${(0,hostile_text/* renderCode */.cR)(build.file)}`),
            ];
            yield `| ${(0,hostile_text/* renderCode */.cR)(file)} | ${line === 0 ? '' : line} | ${role} | ${name} | ${notes.join('<br>')} |\n`;
        }
        if (problem !== null)
            yield `| ${(0,hostile_text/* renderCode */.cR)(file)} | ${problem.line} | | | ${(0,message_text/* renderMessage */.e4)((0,reading_problem/* describeReadingProblem */.B)(problem))} |\n`;
    }
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
