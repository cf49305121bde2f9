"use strict";
exports.id = 439;
exports.ids = [439];
exports.modules = {

/***/ 8473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ SUPPORTS),
/* harmony export */   KH: () => (/* binding */ findSuperseded),
/* harmony export */   N1: () => (/* binding */ findEnd)
/* harmony export */ });
/* unused harmony export SUPERSEDED_DAYS */
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2237);

/** From the narrowest to the widest: each includes those before it. */
const SUPPORTS = ['security', 'lts', 'paid'];
/** If only the newest release is supported, the previous one counts as past this many days after it was superseded. */
const SUPERSEDED_DAYS = 180;
/** When the last of these lines is out of support. No announced date means that support continues. */
function findEnd(lines, support) {
    return lines.map((line) => findLineEnd(line, support)).reduce(pickLater, 'past');
}
/** The day on which a successor replaced the last of these lines; null if that is not how it ends. */
function findSuperseded(lines, support) {
    const end = findEnd(lines, support);
    const last = lines.find((line) => findLineEnd(line, support) === end);
    return last?.superseded === true && end === endOfSuperseded(last) ? last.eol : null;
}
function findLineEnd(line, support) {
    const { lts, paid } = line;
    const counted = [
        ...(lts === undefined || support === 'security' ? [] : [lts]),
        ...(paid === undefined || support !== 'paid' ? [] : [paid]),
    ];
    return counted.reduce(pickCounted, endOfSuperseded(line));
}
function endOfSuperseded({ eol, superseded }) {
    return superseded === true && eol !== null && eol !== 'past' ? (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(eol, SUPERSEDED_DAYS) : eol;
}
/** Further support that ended on an unknown date does not move the end. */
function pickCounted(end, further) {
    if (end === null || further === 'past')
        return end;
    return end === 'past' ? further : pickLater(end, further);
}
/** `past` comes before every date, because its date is unknown. */
function pickLater(one, other) {
    if (one === null || other === null)
        return null;
    if (one === 'past')
        return other;
    if (other === 'past')
        return one;
    return one > other ? one : other;
}


/***/ }),

/***/ 3758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ PINS),
/* harmony export */   GJ: () => (/* binding */ PIN_WORDS),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   ns: () => (/* binding */ judgePin),
/* harmony export */   ri: () => (/* binding */ strictestPin)
/* harmony export */ });
/* harmony import */ var _front_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7982);

/** Ways to pin, weakest first: the values of `rules.unpinned.require`. */
const REQUIREMENTS = ['tag', 'version', 'minor', 'patch', 'digest', 'tag+digest'];
/** The values of an entry's `pin`; `none` removes the requirement. */
const PINS = ['none', ...REQUIREMENTS];
/** What people write for kinds of pins. */
const PIN_WORDS = {
    major: 'version',
    semver: 'patch',
    sha: 'digest',
    sha256: 'digest',
    both: 'tag+digest',
};
/** The stricter of two requirements. */
function strictestPin(one, other) {
    return PINS.indexOf(one) >= PINS.indexOf(other) ? one : other;
}
/** How many parts a version needs at least. */
const PARTS = { version: 1, minor: 2, patch: 3 };
/**
 * What a reference lacks for the required pin; null: it is pinned enough.
 *
 * `namesRelease`: whether the tag names a release of the image's own system (`debian:bookworm`), which counts as a version, but not as more.
 */
function judgePin(reference, required, floating, namesRelease) {
    if (required === 'none')
        return null;
    if (required === 'digest' || required === 'tag+digest') {
        if (reference.digest === null)
            return { lacks: 'digest' };
        return required === 'digest' ? null : judgeTag(reference, floating);
    }
    if (reference.digest !== null)
        return null;
    const gap = judgeTag(reference, floating);
    if (gap !== null || required === 'tag')
        return gap;
    const number = (0,_front_number_js__WEBPACK_IMPORTED_MODULE_0__/* .readFrontNumber */ .j)(reference.tag ?? '');
    if (number === null)
        return required === 'version' && namesRelease ? null : { lacks: 'version' };
    return number.split('.').length < PARTS[required] ? { lacks: required } : null;
}
function judgeTag(reference, floating) {
    if (reference.tag === null || !reference.tagWritten)
        return { lacks: 'tag' };
    const first = reference.tag.split(/[-_]/, 1)[0] ?? '';
    return floating.some((word) => word.toLowerCase() === first.toLowerCase())
        ? { lacks: 'fixed-tag', floating: first }
        : null;
}


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 8439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z$: () => (/* binding */ NAMELESS),
  y0: () => (/* binding */ RULES),
  Iu: () => (/* binding */ RULE_IDS),
  T9: () => (/* binding */ checkRule)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(7836);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern.js + 2 modules
var pattern = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/collection-shape.js
var collection_shape = __webpack_require__(4944);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/image-shapes.js
var image_shapes = __webpack_require__(2286);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/value-shapes.js
var value_shapes = __webpack_require__(6598);
;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/contract/option.js





/** One of some ordered words. `meanings`: what to write instead of other words. */
function choiceOption(words, { what, meanings = {}, strictest, ...declared }) {
    const isAsStrict = (one, other) => strictest === 'last'
        ? words.indexOf(one) >= words.indexOf(other)
        : words.indexOf(one) <= words.indexOf(other);
    return {
        ...declared,
        shape: (0,text_shape/* choice */.Yq)(words, what, meanings),
        takeStricter: (one, other) => (isAsStrict(one, other) ? one : other),
        findLimit: (above, written) => isAsStrict(written, above) ? null : words.filter((word) => isAsStrict(word, above)).join(' or '),
        bareWords: words,
    };
}
/** A number of days. */
function durationOption({ stricter, ...declared }) {
    const isLonger = stricter === 'longer';
    return {
        ...declared,
        shape: value_shapes/* duration */.p0,
        takeStricter: isLonger ? Math.max : Math.min,
        findLimit: (above, written) => {
            if (isLonger ? written >= above : written <= above)
                return null;
            return `${value_shapes/* duration */.p0.print(above)} or ${isLonger ? 'more' : 'less'}`;
        },
        bareWords: [],
    };
}
/** A list of words of which each makes the rule stricter. */
function wordsOption({ word: { what, parse, pattern }, ...declared }) {
    return growingList((0,text_shape/* text */.Qq)({ what, parse, schema: { pattern } }), {
        ...declared,
        what: 'words',
        write: (word) => word,
    });
}
/**
 * A list of patterns of images of which each makes the rule stricter; `normally` is written as a policy would write it. They
 * match as `deny` does: ask `findPattern`.
 */
function patternsOption({ normally, ...declared }) {
    return growingList(deniedPattern, {
        ...declared,
        normally: normally.map(readPattern),
        what: 'images',
        write: ({ source }) => source,
    });
}
function readPattern(source) {
    const pattern = parsePattern(source, { anywhere: true });
    if ('error' in pattern)
        throw new Error(`A default pattern of a rule is wrong: "${source}" ${pattern.error}`);
    return pattern;
}
/** A list to which a policy that extends another may only add. It may be written empty if that is its default. */
function growingList(item, { what, write, ...declared }) {
    const findMissing = (wanted, all) => {
        const written = new Set(all.map(write));
        return wanted.filter((value) => !written.has(write(value)));
    };
    return {
        ...declared,
        shape: (0,collection_shape/* list */.p_)(item, { what, mayBeEmpty: declared.normally.length === 0 }),
        takeStricter: (one, other) => [...one, ...findMissing(other, one)],
        findLimit: (above, written) => {
            const missing = findMissing(above, written);
            return missing.length === 0 ? null : `a list that has ${missing.map(write).join(', ')} too`;
        },
        bareWords: [],
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/contract/subject.js

/** The first pattern that the image matches, as `deny` compares: in any spelling, through mirrors and all names of Docker Hub. */
function findPattern({ names }, patterns) {
    return patterns.find((pattern) => names.some((name) => pattern.matches(name, 'deny'))) ?? null;
}
/** `r.io/hub/node:18, which is docker.io/library/node:18,`. */
function nameJudged(familiar, { about }) {
    return about === null ? (0,message/* quote */.hD)(familiar) : (0,message/* say */.cv) `${familiar}, which is ${about},`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/define-rule.js

// All that a rule needs comes from here, new kinds of options and facts too.


/** To use what an entry of the policy names; null where it names nothing. */
function adviseUse({ use, isUseUnapproved }) {
    if (use === null)
        return null;
    if (!isUseUnapproved)
        return { description: (0,message/* say */.cv) `Use ${use}`, replacement: use };
    return {
        description: (0,message/* say */.cv) `Use ${use}, once the policy approves it`,
        replacement: use,
        isUnapproved: true,
    };
}
/** Declares a rule; one without options leaves them out. The defaults of its types keep a missing key one error. */
function defineRule(rule) {
    // Without options, O is the type without any.
    return { ...rule, options: rule.options ?? {} };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/denied.js


const denied = defineRule({
    id: 'denied',
    about: 'image',
    summary: 'The image matches an entry of deny',
    help: 'The policy forbids this image, whatever else approves it. Use what the entry names instead.',
    level: 'block',
    urgency: 1,
    check(subject) {
        if (subject.denied === null)
            return [];
        const { pattern, reason, decidedBy } = subject.denied;
        return [
            {
                message: (0,message/* say */.cv) `${nameJudged(subject.familiar, subject.denied)} is denied by ${pattern}${(0,message/* own */.ZV)(reason === null ? '.' : `: ${reason}.`)}`,
                fix: adviseUse(subject.denied) ?? {
                    description: (0,message/* own */.ZV)('Use an image that the policy approves'),
                    replacement: null,
                },
                decidedBy,
            },
        ];
    },
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/deprecated.js


const deprecated = defineRule({
    id: 'deprecated',
    about: 'image',
    summary: 'The image is being phased out',
    help: 'The policy phases this image out. Move to the replacement that the entry names before its block-from date.',
    level: 'warn',
    urgency: 3,
    check(subject) {
        if (subject.deprecated === null)
            return [];
        const { pattern, reason, blockFrom, reached, decidedBy } = subject.deprecated;
        const deadline = blockFrom === null
            ? ''
            : reached
                ? ` It has been blocked since ${blockFrom}.`
                : ` It will be blocked from ${blockFrom}.`;
        return [
            {
                message: (0,message/* say */.cv) `${nameJudged(subject.familiar, subject.deprecated)} is deprecated by ${pattern}${(0,message/* own */.ZV)(`${reason === null ? '.' : `: ${reason}.`}${deadline}`)}`,
                fix: adviseUse(subject.deprecated) ?? {
                    description: (0,message/* own */.ZV)('Move to an image that the policy approves without an end date'),
                    replacement: null,
                },
                decidedBy,
                ...(reached ? { always: 'block' } : {}),
            },
        ];
    },
});

// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/support.js
var support = __webpack_require__(8473);
;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/end-of-life.js



const endOfLife = defineRule({
    id: 'end-of-life',
    about: 'image',
    summary: 'The runtime or the operating system is out of support, or soon will be',
    help: 'After its end of life an image gets no security fixes. Move to a supported release.',
    level: 'warn',
    urgency: 2,
    aliases: ['eol'],
    options: {
        notice: durationOption({
            description: 'How long before the end to warn.',
            normally: 90,
            stricter: 'longer',
        }),
        grace: durationOption({
            description: 'How long after the end it keeps warning before it blocks, if the level is block.',
            normally: 0,
            stricter: 'shorter',
        }),
        support: choiceOption(support/* SUPPORTS */.$1, {
            what: 'a kind of support',
            meanings: { standard: 'security', extended: 'paid', 'long-term': 'lts' },
            description: "Which support counts. security: the publisher's own. lts: also long-term support that is free and reaches the image (Debian LTS). paid: also support that you have to buy (Ubuntu Pro, Red Hat's ELS, Oracle's Extended Support), which an image from a public registry does not have.",
            normally: 'lts',
            strictest: 'first',
        }),
    },
    check(subject) {
        return subject.endOfLife.map((verdict) => ({
            message: (0,message/* say */.cv) `${subject.familiar}: ${(0,message/* own */.ZV)(describe(verdict))}`,
            // where the policy names what takes the place of the image, two answers would be one too many
            fix: (subject.deprecated && adviseUse(subject.deprecated)) ?? {
                description: (0,message/* own */.ZV)(describeFix(verdict)),
                replacement: null,
            },
            decidedBy: subject.endOfLifeDecidedBy,
            topic: verdict.subject,
            ...(verdict.state === 'ended' ? {} : { atMost: 'warn' }),
        }));
    },
});
function describe(verdict) {
    const { name, product, state, day, days, superseded, retired } = verdict;
    if (retired)
        return `${name} is retired; none of its tags get updates.`;
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
    return ` ${further.support === 'paid' ? 'Paid' : 'Long-term'} support, which the policy does not count, continues until ${further.until}.`;
}
function describeFix({ retired, instead, product, supported }) {
    if (retired)
        return instead === null ? 'Use another image' : `Use ${instead}`;
    const last = supported.at(-1);
    if (last === undefined)
        return 'Move to a product that is supported';
    const others = supported.slice(0, -1).join(', ');
    return `Move to ${product} ${others === '' ? last : `${others} or ${last}`}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unapproved.js


/** Nobody reads more entries than this in a message. */
const SHOWN = 5;
const unapproved = defineRule({
    id: 'unapproved',
    about: 'image',
    summary: 'The image matches nothing in allow',
    help: 'You may only build on images that the policy approves. Use an approved image, or propose an entry for allow.',
    level: 'block',
    urgency: 4,
    check(subject) {
        if (subject.unapproved === null)
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
});
function describeNearest({ nearest }) {
    return nearest.length === 0 ? (0,message/* own */.ZV)('') : (0,message/* say */.cv) ` The closest that the policy allows: ${list(nearest, ', ')}.`;
}
function describeNearMiss({ nearMiss }) {
    return nearMiss === null ? (0,message/* own */.ZV)('') : (0,message/* say */.cv) ` ${nearMiss.reason}`;
}
/** The part that is the same for every image without a close entry. */
function describeAllowed({ nearest, approved }) {
    if (nearest.length > 0)
        return {};
    if (approved.length === 0)
        return { allowed: (0,message/* own */.ZV)('The policy does not allow any image here.') };
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
        return (0,message/* own */.ZV)('Build on a stage or on scratch, or propose an entry for this image in allow');
    return (0,message/* own */.ZV)('Use an image that the policy allows, or propose an entry for this one in allow');
}
function list(patterns, separator) {
    return (0,message/* joinMessages */.hw)(patterns.map(message/* quote */.hD), separator);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unmirrored.js


const unmirrored = defineRule({
    id: 'unmirrored',
    about: 'image',
    summary: 'The image bypasses the mirror that the policy declares',
    help: 'The policy declares a mirror of the registry that this image comes from. Pull it through the mirror.',
    level: 'ignore',
    urgency: 6,
    check(subject) {
        if (subject.unmirrored === null)
            return [];
        const { upstream, mirror, use } = subject.unmirrored;
        return [
            {
                message: (0,message/* say */.cv) `${subject.familiar} is pulled from ${upstream}, but the policy declares the mirror ${mirror}.`,
                fix: {
                    description: use === null ? (0,message/* say */.cv) `Pull it through ${mirror}` : (0,message/* say */.cv) `Use ${use}`,
                    replacement: use,
                },
                decidedBy: null,
            },
        ];
    },
});

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pin.js
var pin = __webpack_require__(3758);
;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unpinned.js



/** Words whose image changes from day to day. */
const FLOATING = [
    'latest',
    'stable',
    'edge',
    'nightly',
    'main',
    'master',
    'dev',
    'lts',
    'current',
    'rolling',
];
/** What each requirement means, in words. */
const DEMANDS = {
    none: 'nothing',
    tag: 'a written tag that does not float',
    version: 'a tag that begins with a version',
    minor: 'a version with two parts, such as 22.11',
    patch: 'a version with three parts, such as 22.11.0',
    digest: 'a digest',
    'tag+digest': 'a fixed tag together with a digest',
};
const unpinned = defineRule({
    id: 'unpinned',
    about: 'image',
    summary: 'The reference is looser than the policy requires',
    help: 'A loose reference may be a different image tomorrow, without a pull request. Write the tag, version or digest that the policy requires.',
    level: 'warn',
    urgency: 7,
    aliases: ['pin', 'latest'],
    options: {
        require: choiceOption(pin/* REQUIREMENTS */.dq, {
            what: 'a kind of pin',
            meanings: pin/* PIN_WORDS */.GJ,
            description: 'The least that counts as pinned: tag < version < minor < patch < digest < tag+digest. minor: two parts of the number; patch: three.',
            normally: 'tag',
            strictest: 'last',
            aliases: ['pin'],
        }),
        floating: wordsOption({
            word: {
                what: 'a word at the front of tags, such as latest',
                parse: checkFloating,
                pattern: '^\\w[\\w.]*$',
            },
            description: 'Words that make a tag float: the first part of the tag, up to -, is compared. Your list replaces the default one.',
            normally: FLOATING,
        }),
    },
    check(subject) {
        if (subject.pin.gap === null)
            return [];
        const { required, decidedBy } = subject.pin;
        return [
            {
                message: (0,message/* say */.cv) `${subject.familiar} ${describeGap(subject.pin.gap, subject.reference)}; the policy requires ${(0,message/* own */.ZV)(DEMANDS[required])}.`,
                fix: { description: unpinned_describeFix(subject), replacement: subject.pinned },
                decidedBy,
            },
        ];
    },
});
function checkFloating(source) {
    if (source.includes('-'))
        return { error: 'has a -, but only the word before the first - of a tag is compared; write that' };
    return /^\w[\w.]{0,127}$/.test(source)
        ? source
        : { error: 'cannot begin a tag; write a word such as latest' };
}
function describeGap(gap, { tag }) {
    switch (gap.lacks) {
        case 'tag':
            return (0,message/* own */.ZV)('has no written tag');
        case 'fixed-tag':
            return (0,message/* say */.cv) `has a floating tag (${gap.floating})`;
        case 'version':
            // `8u292`, `3.13.0rc1`
            return tag !== null && /^v?\d/.test(tag)
                ? (0,message/* own */.ZV)('has a tag with letters directly after the number, so it is not a version')
                : (0,message/* own */.ZV)('has a tag that does not begin with a version');
        case 'minor':
        case 'patch':
            return (0,message/* own */.ZV)('has a version with too few parts');
        case 'digest':
            return (0,message/* own */.ZV)('has no digest');
    }
}
function unpinned_describeFix({ pin, pinned, name, reference: { tag, tagWritten } }) {
    if (pinned !== null)
        return (0,message/* say */.cv) `Use ${pinned}, whose digest is the one that the tag names now`;
    if (pin.gap?.lacks === 'digest') {
        const command = `docker buildx imagetools inspect ${tagWritten ? `${name}:${tag}` : name}`;
        return (0,message/* say */.cv) `Add the digest of the index, ${(0,message/* own */.ZV)('name:tag@sha256:\u2026')}, as "${command}" prints it`;
    }
    if (pin.required === 'tag+digest')
        return (0,message/* own */.ZV)('Write a fixed tag before the digest');
    return (0,message/* own */.ZV)(pin.required === 'tag' ? 'Write a tag that does not float' : `Write ${DEMANDS[pin.required]}`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unreadable.js


const REPAIR = (0,message/* own */.ZV)('Fix the file so that it builds; if it is not a Dockerfile, add its path to settings.ignore of the policy');
const unreadable = defineRule({
    id: 'unreadable',
    about: 'unreadable',
    summary: 'The Dockerfile cannot be read, or BuildKit would refuse it before it pulls an image',
    help: 'What cannot be read cannot be judged, and never counts as a pass. What BuildKit refuses later, when it runs the instructions, is not reported. Fix the file; if it is not a Dockerfile, add its path to settings.ignore.',
    level: 'block',
    urgency: 9,
    check(subject) {
        return [
            {
                message: describeReason(subject),
                fix: {
                    description: subject.hint?.advice ?? (subject.isLimit === true ? simplify(subject) : REPAIR),
                    replacement: null,
                },
                decidedBy: null,
            },
        ];
    },
});
function simplify({ hides = [] }) {
    const waived = ['unreadable', ...hides].join(', ');
    const also = hides.length === 0 ? '' : `; an exception has to waive what it may hide too: rules: [${waived}]`;
    return (0,message/* own */.ZV)(`Write it so that the gate can follow all of it, or try fewer values, platforms and targets${also}`);
}
function describeReason({ reason, hint }) {
    return hint === undefined ? (0,message/* say */.cv) `Not readable: ${reason}` : (0,message/* say */.cv) `Not readable: ${hint.why} (${reason})`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unresolved.js


const unresolved = defineRule({
    id: 'unresolved',
    about: 'unresolved',
    summary: 'The image name depends on an argument without a known value',
    help: 'Cannot tell which image is pulled. Give the argument a default, a build argument, or its values in builds[].args or settings.args of the policy.',
    level: 'block',
    urgency: 8,
    check(subject) {
        const { arguments: names, refusal, hint, unknown, elsewhere, via } = subject;
        if (elsewhere !== undefined)
            return [describeElsewhere(elsewhere)];
        if (unknown !== null)
            return [describeUnknown(names, unknown, via)];
        const many = names.length > 1;
        const given = (0,message/* quote */.hD)(names.map((name) => `--build-arg ${name}=\u2026`).join(' '));
        const shown = listNames(names);
        const why = refusal === null ? (0,message/* own */.ZV)('.') : (0,message/* say */.cv) ` (${refusal}).`;
        return [
            {
                message: (0,message/* say */.cv) `Cannot tell which image is pulled: ${shown} ${(0,message/* own */.ZV)(many ? 'have' : 'has')} no value${why}${hint === undefined ? (0,message/* own */.ZV)('') : (0,message/* say */.cv) ` ${hint.why}.`}`,
                fix: {
                    description: (0,message/* say */.cv) `${hint === undefined ? (0,message/* own */.ZV)('Give') : (0,message/* say */.cv) `${hint.advice}, or give`} ${(0,message/* own */.ZV)(many ? 'each' : 'it')} a default in the Dockerfile, or ${given}, or list all its values in builds[].args of the policy (for some paths) or settings.args (for all)`,
                    replacement: null,
                },
                decidedBy: null,
            },
        ];
    },
});
const LOWER = 'if that is not possible, lower the rule for this file in overrides of the policy: paths, and rules: { unresolved: warn }';
const ADVICE = {
    elsewhere: 'Build a Dockerfile of this repository, or, if what is built there is checked there, allow it for this file in overrides of the policy: paths, and rules: { unresolved: warn }',
    unknown: `Write the path of the Dockerfile out; ${LOWER}`,
    contexts: `Write the names of the contexts out; ${LOWER}`,
    images: `Build without the source policy, and write what it converts in the Dockerfile; ${LOWER}`,
};
/** A build of something that is not there to be read. */
function describeElsewhere({ kind, words }) {
    return {
        message: (0,message/* say */.cv) `Cannot tell which images are pulled: ${words}.`,
        fix: {
            description: (0,message/* own */.ZV)(ADVICE[kind]),
            replacement: null,
        },
        decidedBy: null,
    };
}
/** Images that a build file names itself. */
const IN_BUILD_FILES = {
    sbom: {
        what: 'which image makes the SBOM of a build',
        advice: 'Write the generator out, or name none: the builder then takes its own',
    },
    syntax: {
        what: 'which frontend a build has',
        advice: 'Write the value of BUILDKIT_SYNTAX out where the build is described',
    },
    run: {
        what: 'which image is run',
        advice: 'Write the image out, or give what it depends on a default',
    },
};
/** What BuildKit derives from the platforms of a build. */
const PLATFORM = /^(?:TARGET|BUILD)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$/;
/** A build gives a value that only running something could tell. */
function describeUnknown(names, unknown, via) {
    const shown = listNames(names);
    const named = via === undefined || names.length > 0 ? undefined : IN_BUILD_FILES[via];
    if (named !== undefined)
        return {
            message: (0,message/* say */.cv) `Cannot tell ${(0,message/* own */.ZV)(named.what)} (${unknown}).`,
            fix: { description: (0,message/* own */.ZV)(named.advice), replacement: null },
            decidedBy: null,
        };
    if (names.length === 0)
        return {
            message: (0,message/* say */.cv) `Cannot tell which image is pulled: a build replaces it with an unknown context (${unknown}).`,
            fix: {
                description: (0,message/* own */.ZV)('Write the context out where the build is described, or name its replacement in builds[].contexts of the policy'),
                replacement: null,
            },
            decidedBy: null,
        };
    const key = names.every((name) => PLATFORM.test(name))
        ? 'the platforms in builds[].platforms'
        : names.every((name) => name === 'TARGETSTAGE')
            ? 'the targets in builds[].targets'
            : null;
    return {
        message: (0,message/* say */.cv) `Cannot tell which image is pulled: a build gives ${shown} an unknown value (${unknown}).`,
        fix: {
            description: key === null
                ? (0,message/* say */.cv) `Write the value out where the build is described, or list all values that ${shown} may have in builds[].args of the policy`
                : (0,message/* say */.cv) `Write it out where the build is described, or list ${(0,message/* own */.ZV)(key)} of the policy`,
            replacement: null,
        },
        decidedBy: null,
    };
}
function listNames(names) {
    return (0,message/* joinMessages */.hw)(names.map((name) => (0,message/* quote */.hD)(`$${name}`)), ', ');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/unverified.js


const unverified = defineRule({
    id: 'unverified',
    about: 'image',
    summary: 'Evidence that the policy requires is missing, false or unknown',
    help: 'The policy requires evidence about this image. Unknown evidence is reported, never taken as a yes.',
    level: 'block',
    urgency: 5,
    check: (subject) => subject.evidenceGaps.map((gap) => unverified_describeGap(subject.familiar, gap)),
});
function unverified_describeGap(image, { kind, asked, reason, use, decidedBy }) {
    const required = (0,message/* own */.ZV)(joinWords(asked));
    return {
        message: kind === 'failed'
            ? (0,message/* say */.cv) `${image} is unverified: ${reason}; the policy requires ${required}.`
            : (0,message/* say */.cv) `${image} could not be verified: ${reason}; the policy requires ${required}.`,
        fix: use === null ? null : { description: (0,message/* say */.cv) `Use ${use}`, replacement: use },
        decidedBy,
        topic: `${kind} ${asked.join()}`,
        ...(kind === 'unknown' ? { isUnknown: true } : {}),
    };
}
function joinWords(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/rules/index.js









/** Every rule, in the order in which they are listed anywhere. */
const LIST = [
    unapproved,
    denied,
    unpinned,
    deprecated,
    endOfLife,
    unmirrored,
    unresolved,
    unreadable,
    unverified,
];
const RULE_IDS = LIST.map(({ id }) => id);
/** Every rule under its name. */
const RULES = Object.fromEntries(LIST.map((rule) => [rule.id, rule]));
/** Rules about what has no name; their exceptions are for paths and say `**`. */
const NAMELESS = new Set(LIST.flatMap(({ id, about }) => (about === 'image' ? [] : [id])));
/** What a rule finds; nothing where the subject is none of its own. */
function checkRule(id, subject, settings) {
    const rule = RULES[id];
    return rule.about === subject.kind ? rule.check(subject, settings) : [];
}


/***/ }),

/***/ 2286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ deniedPattern),
/* harmony export */   K: () => (/* binding */ imagePattern)
/* harmony export */ });
/* harmony import */ var _image_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(811);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5311);



/** What images are named by, in lists of the policy and in options of rules. */
const PATTERN = {
    what: 'an image such as docker.io/library/node:22',
    expands: true,
    schema: {
        minLength: 1,
        description: 'Shape of a reference, host/path[:tag][@digest]. * stays within one path segment (one label of the host), ** crosses them, {a,b} alternates.',
        examples: ['docker.io/library/**', 'docker.io/library/{alpine,python}:3.*', '**:*-alpha*'],
    },
};
const imagePattern = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .define */ .E8)('image-pattern', (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ ...PATTERN, parse: (source) => (0,_image_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .E)(source), advise: ({ advice }) => advice }));
/** What is to be denied, on any host if it says so. One that never matches would let pass what it was written against. */
const deniedPattern = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .define */ .E8)('denied-image-pattern', (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
    ...PATTERN,
    parse: (source) => {
        const pattern = (0,_image_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .E)(source, { anywhere: true });
        return 'error' in pattern || pattern.advice === null ? pattern : { error: pattern.advice };
    },
    schema: {
        ...PATTERN.schema,
        description: `${PATTERN.schema.description} It may begin with **/ for any host.`,
        examples: [...PATTERN.schema.examples, '**/log4shell-demo'],
    },
}));


/***/ })

};
;