export const id = 490;
export const ids = [490];
export const modules = {

/***/ 183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hw: () => (/* binding */ joinMessages),
/* harmony export */   kw: () => (/* binding */ splitMessage),
/* harmony export */   wu: () => (/* binding */ cutMessage)
/* harmony export */ });
/**
 * Writes a message: what stands in the template is the gate's, a text put into it is foreign. Messages and numbers go in
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
/** A text that others wrote. */
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
/** The stretches of a message in their order; none is empty. */
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
/** A message without a stretch of it. */
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

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  I: () => (/* binding */ RULE_IDS)
});

// EXTERNAL MODULE: ./lib/src/core/message.js
var message = __webpack_require__(183);
;// CONCATENATED MODULE: ./lib/src/core/rules/rule.js

/** `r.io/hub/node:18, which is docker.io/library/node:18,`. */
function nameJudged(familiar, { about }) {
    return about === null ? (0,message/* quote */.hD)(familiar) : (0,message/* say */.cv) `${familiar}, which is ${about},`;
}

;// CONCATENATED MODULE: ./lib/src/core/rules/denied.js


const denied = {
    id: 'denied',
    summary: 'The image matches an entry of deny',
    help: 'The policy forbids this image, whatever else approves it. Use what the entry names instead.',
    defaultLevel: 'block',
    check(subject) {
        if (subject.kind !== 'image' || subject.denied === null)
            return [];
        const { pattern, reason, use, decidedBy } = subject.denied;
        return [
            {
                message: (0,message/* say */.cv) `${nameJudged(subject.familiar, subject.denied)} is denied by ${pattern}${(0,message/* own */.ZV)(reason === null ? '.' : `: ${reason}.`)}`,
                fix: {
                    description: use === null ? (0,message/* own */.ZV)('Use an image that the policy approves') : (0,message/* say */.cv) `Use ${use}`,
                    replacement: use,
                },
                decidedBy,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/core/rules/deprecated.js


const deprecated = {
    id: 'deprecated',
    summary: 'The image is being phased out',
    help: 'The policy phases this image out. Move to what the entry names before its block-from day.',
    defaultLevel: 'warn',
    check(subject) {
        if (subject.kind !== 'image' || subject.deprecated === null)
            return [];
        const { pattern, reason, use, blockFrom, reached, decidedBy } = subject.deprecated;
        const deadline = blockFrom === null
            ? ''
            : reached
                ? ` It has been blocked since ${blockFrom}.`
                : ` It will be blocked from ${blockFrom}.`;
        return [
            {
                message: (0,message/* say */.cv) `${nameJudged(subject.familiar, subject.deprecated)} is deprecated by ${pattern}${(0,message/* own */.ZV)(`${reason === null ? '.' : `: ${reason}.`}${deadline}`)}`,
                fix: {
                    description: use === null ? (0,message/* own */.ZV)('Move to an image that the policy approves without an end') : (0,message/* say */.cv) `Use ${use}`,
                    replacement: use,
                },
                decidedBy,
                ...(reached ? { always: 'block' } : {}),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/core/rules/end-of-life.js

const endOfLife = {
    id: 'end-of-life',
    summary: 'The runtime or the operating system is out of support, or soon will be',
    help: 'After its end of life an image gets no security fixes. Move to a release that is in support.',
    defaultLevel: 'warn',
    check(subject) {
        if (subject.kind !== 'image')
            return [];
        return subject.endOfLife.map((verdict) => ({
            message: (0,message/* say */.cv) `${subject.familiar}: ${(0,message/* own */.ZV)(describe(verdict))}`,
            fix: { description: (0,message/* own */.ZV)(describeFix(verdict)), replacement: null },
            decidedBy: subject.endOfLifeDecidedBy,
            topic: verdict.subject,
            ...(verdict.state === 'ended' ? {} : { atMost: 'warn' }),
        }));
    },
};
function describe(verdict) {
    const { name, product, state, day, days, superseded, retired } = verdict;
    if (retired)
        return `${name} is retired as a whole, no tag of it gets updates.`;
    if (day === null || days === null)
        return `${name} is past its end of life.`;
    const left = describeFurther(verdict);
    const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
    if (superseded !== null) {
        const soon = state === 'ending' ? `, ${when}` : '';
        return `${name} was superseded on ${superseded}. Only the newest ${product} is supported, so it counts as past its end of life after ${day}${soon}.${left}`;
    }
    if (state !== 'ending')
        return `${name} reached its end of life on ${day}.${left}`;
    return `${name} reaches its end of life on ${day}, ${when}.${left}`;
}
function describeFurther({ further }) {
    if (further === null)
        return '';
    return ` ${further.support === 'paid' ? 'Paid' : 'Long-term'} support, which the policy does not count, goes on until ${further.until}.`;
}
function describeFix({ retired, instead, product, supported }) {
    if (retired)
        return instead === null ? 'Use another image' : `Use ${instead}`;
    const last = supported.at(-1);
    if (last === undefined)
        return 'Move to a product that is in support';
    const others = supported.slice(0, -1).join(', ');
    return `Move to ${product} ${others === '' ? last : `${others} or ${last}`}`;
}

;// CONCATENATED MODULE: ./lib/src/core/rules/unapproved.js

/** More entries than that nobody reads in a message. */
const SHOWN = 5;
const unapproved = {
    id: 'unapproved',
    summary: 'The image matches nothing in allow',
    help: 'Only images that the policy approves may be built on. Use an approved image, or propose an entry of allow.',
    defaultLevel: 'block',
    check(subject) {
        if (subject.kind !== 'image' || subject.unapproved === null)
            return [];
        const { suggestion, decidedBy } = subject.unapproved;
        return [
            {
                message: (0,message/* say */.cv) `${subject.familiar} is not approved: it matches nothing in allow.${describeNearest(subject.unapproved)}${describeNearMiss(subject.unapproved)}`,
                ...describeAllowed(subject.unapproved),
                fix: { description: unapproved_describeFix(subject.unapproved), replacement: suggestion },
                decidedBy,
            },
        ];
    },
};
function describeNearest({ nearest }) {
    return nearest.length === 0 ? (0,message/* own */.ZV)('') : (0,message/* say */.cv) ` Nearest to it, the policy allows ${list(nearest, ', ')}.`;
}
function describeNearMiss({ nearMiss }) {
    return nearMiss === null ? (0,message/* own */.ZV)('') : (0,message/* say */.cv) ` ${nearMiss.reason}`;
}
/** What is the same for every image that comes near nothing. */
function describeAllowed({ nearest, approved }) {
    if (nearest.length > 0)
        return {};
    if (approved.length === 0)
        return { allowed: (0,message/* own */.ZV)('The policy allows no image here.') };
    const more = approved.length - SHOWN;
    const allowed = (0,message/* say */.cv) `The policy allows ${list(approved.slice(0, SHOWN), ', ')}${(0,message/* own */.ZV)(more > 0 ? ` and ${more} more` : '')}.`;
    return { allowed };
}
function unapproved_describeFix({ suggestion, nearMiss, nearest, approved }) {
    if (suggestion !== null)
        return (0,message/* say */.cv) `Use ${suggestion}`;
    if (nearMiss !== null)
        return nearMiss.remedy;
    if (nearest.length > 0)
        return (0,message/* say */.cv) `Use an image that matches ${list(nearest, ' or ')}`;
    if (approved.length === 0)
        return (0,message/* own */.ZV)('Build on a stage or on scratch, or propose an entry of allow for this image');
    return (0,message/* own */.ZV)('Use an image that the policy allows, or propose an entry of allow for this one');
}
function list(patterns, separator) {
    return (0,message/* joinMessages */.hw)(patterns.map(message/* quote */.hD), separator);
}

;// CONCATENATED MODULE: ./lib/src/core/rules/unmirrored.js

const unmirrored = {
    id: 'unmirrored',
    summary: 'The image is pulled past the mirror that the policy names',
    help: 'The policy names a mirror of the registry that this image comes from. Pull it through the mirror.',
    defaultLevel: 'ignore',
    check(subject) {
        if (subject.kind !== 'image' || subject.unmirrored === null)
            return [];
        const { upstream, mirror, use } = subject.unmirrored;
        return [
            {
                message: (0,message/* say */.cv) `${subject.familiar} is pulled from ${upstream}, of which ${mirror} is a mirror.`,
                fix: {
                    description: use === null ? (0,message/* say */.cv) `Pull it through ${mirror}` : (0,message/* say */.cv) `Use ${use}`,
                    replacement: use,
                },
                decidedBy: null,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/core/rules/unpinned.js

/** What each step of the ladder asks for, in words. */
const DEMANDS = {
    none: 'nothing',
    tag: 'a written tag that does not float',
    version: 'a tag that begins with a version',
    minor: 'a version with two parts, such as 22.11',
    patch: 'a version with three parts, such as 22.11.0',
    digest: 'a digest',
    'tag+digest': 'a fixed tag together with a digest',
};
const unpinned = {
    id: 'unpinned',
    summary: 'The reference is looser than the policy asks',
    help: 'A loose reference is another image tomorrow, without a pull request. Write the tag, version or digest that the policy asks for.',
    defaultLevel: 'warn',
    check(subject) {
        if (subject.kind !== 'image' || subject.pin.gap === null)
            return [];
        const { required, decidedBy } = subject.pin;
        return [
            {
                message: (0,message/* say */.cv) `${subject.familiar} ${describeGap(subject.pin.gap, subject.familiar)}; the policy asks for ${(0,message/* own */.ZV)(DEMANDS[required])}.`,
                fix: { description: unpinned_describeFix(subject), replacement: null },
                decidedBy,
            },
        ];
    },
};
function describeGap(gap, familiar) {
    switch (gap.lacks) {
        case 'tag':
            return (0,message/* own */.ZV)('has no written tag');
        case 'fixed-tag':
            return (0,message/* say */.cv) `has a floating tag (${gap.floating})`;
        case 'version':
            // `8u292`, `3.13.0rc1`
            return /:v?\d[^/:]*$/.test(familiar)
                ? (0,message/* own */.ZV)('has a tag whose number runs on into letters, so it is not a version')
                : (0,message/* own */.ZV)('has a tag that does not begin with a version');
        case 'minor':
        case 'patch':
            return (0,message/* own */.ZV)('has a version with too few parts');
        case 'digest':
            return (0,message/* own */.ZV)('has no digest');
    }
}
function unpinned_describeFix({ pin, familiar }) {
    if (pin.gap?.lacks === 'digest') {
        const command = `docker buildx imagetools inspect ${familiar.split('@', 1)[0]}`;
        return (0,message/* say */.cv) `Add the digest of the index, ${(0,message/* own */.ZV)('name:tag@sha256:…')}, as "${command}" prints it`;
    }
    if (pin.required === 'tag+digest')
        return (0,message/* own */.ZV)('Write a fixed tag before the digest');
    return (0,message/* own */.ZV)(pin.required === 'tag' ? 'Write a tag that does not float' : `Write ${DEMANDS[pin.required]}`);
}

;// CONCATENATED MODULE: ./lib/src/core/rules/unreadable.js

const REPAIR = (0,message/* own */.ZV)('Repair the file so that it builds; if it is not a Dockerfile, name its path in settings.ignore of the policy');
const unreadable = {
    id: 'unreadable',
    summary: 'The Dockerfile cannot be read, or BuildKit would refuse it before it pulls an image',
    help: 'What cannot be read cannot be judged, and never counts as a pass. What BuildKit refuses later, when it runs the instructions, is not reported. Repair the file; if it is not a Dockerfile, take its path out with settings.ignore.',
    defaultLevel: 'block',
    check(subject) {
        if (subject.kind !== 'unreadable')
            return [];
        return [
            {
                message: describeReason(subject),
                fix: {
                    description: subject.hint?.advice ?? REPAIR,
                    replacement: null,
                },
                decidedBy: null,
            },
        ];
    },
};
function describeReason({ reason, hint }) {
    return hint === undefined ? (0,message/* say */.cv) `Not readable: ${reason}` : (0,message/* say */.cv) `Not readable: ${hint.why} (${reason})`;
}

;// CONCATENATED MODULE: ./lib/src/core/rules/unresolved.js

const unresolved = {
    id: 'unresolved',
    summary: 'An argument without a known value takes part in the image name',
    help: 'Cannot tell which image is pulled. Give the argument a default, a build argument, or its values in builds[].args or settings.args of the policy.',
    defaultLevel: 'block',
    check(subject) {
        if (subject.kind !== 'unresolved')
            return [];
        const { arguments: names, refusal, hint } = subject;
        const many = names.length > 1;
        const given = (0,message/* quote */.hD)(names.map((name) => `--build-arg ${name}=…`).join(' '));
        const shown = (0,message/* joinMessages */.hw)(names.map((name) => (0,message/* quote */.hD)(`$${name}`)), ', ');
        const why = refusal === null ? (0,message/* own */.ZV)('.') : (0,message/* say */.cv) ` (${refusal}).`;
        return [
            {
                message: (0,message/* say */.cv) `Cannot tell which image is pulled: ${shown} ${(0,message/* own */.ZV)(many ? 'have' : 'has')} no value${why}${hint === undefined ? (0,message/* own */.ZV)('') : (0,message/* say */.cv) ` ${hint.why}.`}`,
                fix: {
                    description: (0,message/* say */.cv) `${hint === undefined ? (0,message/* own */.ZV)('Give') : (0,message/* say */.cv) `${hint.advice}, or give`} ${(0,message/* own */.ZV)(many ? 'each' : 'it')} a default in the Dockerfile, or ${given}, or all values that are built in builds[].args of the policy (for some paths) or settings.args (for all)`,
                    replacement: null,
                },
                decidedBy: null,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/core/rules/unverified.js

const unverified = {
    id: 'unverified',
    summary: 'Evidence that the policy asks for is missing, false or unknown',
    help: 'The policy asks registries about this image. What could not be answered is reported, never taken as a yes.',
    defaultLevel: 'block',
    check(subject) {
        if (subject.kind !== 'image' || subject.unanswered === null)
            return [];
        const { asked, reason, decidedBy } = subject.unanswered;
        return [
            {
                message: (0,message/* say */.cv) `${subject.familiar} is unverified: evidence is asked for (${(0,message/* own */.ZV)(asked.join(', '))}), but ${reason}.`,
                fix: null,
                decidedBy,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/src/core/rules/index.js









/** Every rule under its name, which is also the name of its file and of its page in docs/rules. */
const RULES = {
    unapproved: unapproved,
    denied: denied,
    unpinned: unpinned,
    deprecated: deprecated,
    'end-of-life': endOfLife,
    unmirrored: unmirrored,
    unresolved: unresolved,
    unreadable: unreadable,
    unverified: unverified,
};
const RULE_IDS = Object.keys(RULES);


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// UNUSED EXPORTS: toMessage, toRegion, toUri

// EXTERNAL MODULE: ./lib/src/core/rules/index.js + 10 modules
var rules = __webpack_require__(8678);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal-style.js
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

;// CONCATENATED MODULE: ./lib/src/reporters/text/fingerprint.js
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;
/** FNV-1a of a text's UTF-16 units: 16 hex digits that stay the same between runs. It tells apart and protects nothing. */
function hashText(text) {
    let hash = OFFSET;
    for (let at = 0; at < text.length; at++)
        hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
    return hash.toString(16).padStart(16, '0');
}

// EXTERNAL MODULE: ./lib/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(8449);
// EXTERNAL MODULE: ./lib/src/reporters/text/message-text.js
var message_text = __webpack_require__(2442);
;// CONCATENATED MODULE: ./lib/src/reporters/sarif.js





/** GitHub takes no more from one run. */
const MAX_RESULTS = 25_000;
const MAX_MESSAGE = 1000;
/** The report as SARIF 2.1.0 for GitHub code scanning, in pieces of JSON. Past 25,000 results the least severe are left out, and it says so. */
function* toSarif(report, context) {
    const kept = chooseResults(report.findings);
    const used = Object.keys(rules/* RULES */.y);
    const run = {
        tool: {
            driver: {
                name: 'Base Image Gate',
                semanticVersion: context.version,
                informationUri: context.home,
                rules: used.map((id) => toRule(id, context)),
            },
        },
        automationDetails: { id: 'base-image-gate/' },
        columnKind: 'utf16CodeUnits',
        invocations: [toInvocation(report, report.findings.length - kept.length)],
        properties: { verdict: report.verdict, counts: report.counts, policy: report.policy },
    };
    const head = JSON.stringify(run);
    yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n${head.slice(0, -1)},"results":[`;
    const seen = new Map();
    let separator = '';
    for (const finding of kept) {
        yield `${separator}\n${JSON.stringify(toResult(finding, used.indexOf(finding.rule), seen))}`;
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
    const { summary, help, defaultLevel } = rules/* RULES */.y[id];
    const helpUri = `${home}/blob/main/docs/rules/${id}.md`;
    return {
        id,
        name: `BaseImage${id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`,
        shortDescription: { text: `${summary}.` },
        fullDescription: { text: help },
        help: { text: `${help} ${helpUri}`, markdown: `${help} [About this rule](${helpUri})` },
        helpUri,
        defaultConfiguration: { level: defaultLevel === 'block' ? 'error' : 'warning' },
        properties: {
            tags: ['security', 'supply-chain'],
            'problem.severity': defaultLevel === 'block' ? 'error' : 'warning',
        },
    };
}
function toResult(finding, ruleIndex, seen) {
    const { rule, level, file, image, written, role, waiver, existing, fix, decidedBy } = finding;
    // lines move: what stays the same is the file, the rule and the image
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
/** A path as a relative address; absolute where it is. */
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
                text: `${countOf(omitted, 'finding')} of least severity left out: GitHub takes ${MAX_RESULTS} of one run.`,
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

/***/ 2442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ writePath),
/* harmony export */   ZT: () => (/* binding */ writeMessage),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(183);
/* harmony import */ var _hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8449);


/** Of one foreign text: more is never needed to find it in the file. */
const FOREIGN_LIMIT = 300;
const NAME = /^[\w./:@+*$%~^=<>{}[\],-]+$/;
/** Four words that only lack their spaces. */
const JOINED_WORDS = /[A-Za-z]+([-_.])(?:[A-Za-z]+\1){2}[A-Za-z]+/;
/** What looks like the end of a quotation to a reader. */
const QUOTATION_MARK = /[\p{Pi}\p{Pf}´ʹ-ʽˊˋ˝‚„′-‷〃〝-〟＂＇｀]/gu;
/** A message as Markdown: what others wrote stands in `<code>`. */
function renderMessage(message, maxLength = 1200) {
    return (cutParts(splitForeign(message), maxLength)
        .map(({ text, foreign }) => (foreign ? (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCode */ .cR)(text, FOREIGN_LIMIT) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOwnWords */ .E3)(text)))
        .join('')
        .trim()
        // a number in front would begin a list
        .replace(/^\d+[.)]/, '<code>$&</code>'));
}
/** A message as plain text: what others wrote is quoted, unless it is a single name. */
function writeMessage(message) {
    return splitForeign(message)
        .map(({ text, foreign }) => (foreign ? quoteText(text) : (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(text)))
        .join('');
}
/** A foreign text within a line of plain text: it cannot end its own quotation. */
function quoteText(text, maxLength = FOREIGN_LIMIT) {
    const shown = (0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)((0,_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, maxLength)).replace(QUOTATION_MARK, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
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
/** The parts, without quotation marks of the gate around a foreign one: how it is set apart is up to the output. */
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
