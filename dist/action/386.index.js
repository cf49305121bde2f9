export const id = 386;
export const ids = [386];
export const modules = {

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expandBraces)
/* harmony export */ });
/* unused harmony export MAX_ALTERNATIVES */
/** More would be a mistake, or an attempt to fill the memory. */
const MAX_ALTERNATIVES = 500;
/** Expands `{a,b}` from left to right, nested ones too; a backslash protects the character after it. */
function expandBraces(text) {
    let position = 0;
    let error = null;
    function fail(message) {
        error ??= message;
        position = text.length;
        return [];
    }
    function readSequence(depth) {
        let texts = [''];
        while (position < text.length && error === null) {
            const character = text.charAt(position);
            if (depth > 0 && (character === ',' || character === '}'))
                return texts;
            if (character === '}')
                return fail('has a } without a { before it');
            if (character === '{') {
                if (depth >= 10)
                    return fail('has braces nested more than ten deep');
                position++;
                const alternatives = readAlternatives(depth + 1);
                if (texts.length * alternatives.length > MAX_ALTERNATIVES) {
                    return fail(`has braces that stand for more than ${MAX_ALTERNATIVES} alternatives; use fewer or split it`);
                }
                texts = texts.flatMap((before) => alternatives.map((alternative) => before + alternative));
            }
            else {
                const length = character === '\\' ? 2 : 1;
                const piece = text.slice(position, position + length);
                position += length;
                texts = texts.map((before) => before + piece);
            }
        }
        return texts;
    }
    function readAlternatives(depth) {
        const alternatives = [];
        for (let count = 1; error === null; count++) {
            alternatives.push(...readSequence(depth));
            const end = text.charAt(position++);
            if (end === '}' && count > 1)
                return alternatives;
            if (end === '}')
                return fail('has braces around a single alternative; write two or more, as in {a,b}');
            if (end !== ',')
                return fail('has a { without a } after it');
            if (alternatives.length > MAX_ALTERNATIVES)
                return fail(`has braces that stand for more than ${MAX_ALTERNATIVES} alternatives`);
        }
        return alternatives;
    }
    const texts = readSequence(0);
    return error === null ? { texts: [...new Set(texts)] } : { error };
}


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Tm: () => (/* binding */ countDays),
/* harmony export */   fi: () => (/* binding */ addDays)
/* harmony export */ });
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;
/** Whether the text is a day that the calendar has: `2026-02-30` is none. */
function isDay(text) {
    const match = DAY.exec(text);
    return match !== null && toDay(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))) === text;
}
/** The day that lies `days` later, or earlier where negative. */
function addDays(day, days) {
    return toDay(Date.parse(day) + days * MILLISECONDS);
}
/** Days from one day to another: 0 for the same, negative where `to` is earlier. */
function countDays(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}
function toDay(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ROLES)
/* harmony export */ });
/* unused harmony export DEFAULT_BUILD_OPTIONS */
const ROLES = ['final', 'build', 'copied', 'mounted', 'frontend'];
const DEFAULT_BUILD_OPTIONS = {
    buildArgs: new Map(),
    target: null,
    platform: 'linux/amd64',
    buildPlatform: 'linux/amd64',
    contexts: new Map(),
};


/***/ }),

/***/ 9764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ compileNameGlob),
/* harmony export */   pX: () => (/* binding */ matchSequence),
/* harmony export */   x4: () => (/* binding */ ANY)
/* harmony export */ });
/** Stands in a compiled sequence for any number of items, none included. */
const ANY = Symbol('any number');
/**
 * Whether `items` match `pattern` one by one, `ANY` standing for any number of them.
 * Takes at most items × pattern steps: only the last `ANY` is ever retried, so hostile text cannot make it explode.
 */
function matchSequence(pattern, items, accepts) {
    let part = 0;
    let item = 0;
    let lastAny = -1;
    let retryFrom = 0;
    while (item < items.length) {
        const wanted = part < pattern.length ? pattern[part] : undefined;
        if (wanted === ANY) {
            lastAny = part++;
            retryFrom = item;
        }
        else if (wanted !== undefined && accepts(wanted, items[item])) {
            part++;
            item++;
        }
        else if (lastAny >= 0) {
            part = lastAny + 1;
            item = ++retryFrom;
        }
        else {
            return false;
        }
    }
    while (pattern[part] === ANY)
        part++;
    return part === pattern.length;
}
/** Compiles a name in which only `*` is special. */
function compileNameGlob(source) {
    if (!source.includes('*')) {
        return { source, literal: source, matches: (name) => name === source };
    }
    const [first = '', ...others] = source.split('*');
    const last = others.pop() ?? '';
    const middle = others.filter((piece) => piece !== '');
    return { source, literal: null, matches: (name) => matchPieces(name, first, middle, last) };
}
/** The pieces between wildcards must follow each other; the leftmost place of each leaves most room for the rest. */
function matchPieces(name, first, middle, last) {
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
        return false;
    const end = name.length - last.length;
    let position = first.length;
    for (const piece of middle) {
        const found = name.indexOf(piece, position);
        if (found < 0 || found + piece.length > end)
            return false;
        position = found + piece.length;
    }
    return true;
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkDigest)
/* harmony export */ });
const LENGTHS = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
/** What is wrong with a digest, in the words of github.com/opencontainers/go-digest; null where nothing is. */
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

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFrontNumber)
/* harmony export */ });
const FRONT_NUMBER = /^v?(\d+(?:\.\d+)*)(?=$|[-_])/;
/** The version number at the front of a tag, without an optional `v`; letters directly after it (`8u292`, `3.13.0rc1`) make it no number. */
function readFrontNumber(tag) {
    return FRONT_NUMBER.exec(tag)?.[1] ?? null;
}


/***/ }),

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ acceptsHost),
/* harmony export */   f2: () => (/* binding */ normaliseHost),
/* harmony export */   ic: () => (/* binding */ parseHostPattern)
/* harmony export */ });
/** Docker Hub by its other names. */
const ALIASES = new Set(['index.docker.io', 'registry-1.docker.io']);
/** The host as patterns compare it: Docker Hub under one name. */
function normaliseHost(host) {
    return host.endsWith('docker.io') && ALIASES.has(host) ? 'docker.io' : host;
}
/** Reads the host of a pattern, in which `*` stands for one whole label. */
function parseHostPattern(text) {
    if (text.startsWith('[')) {
        return /^\[[0-9a-fA-F:]+\](?::\d+)?$/.test(text)
            ? text
            : { error: `begins with "${text}", which is no IPv6 host` };
    }
    const [name = '', port = null, ...more] = text.split(':');
    if (more.length > 0 || (port !== null && !/^\d{1,5}$/.test(port))) {
        return {
            error: `begins with "${text}", which is no host; a port is a number, as in registry.example.com:5000`,
        };
    }
    const labels = name.split('.');
    for (const label of labels) {
        if (label === '*')
            continue;
        if (label.includes('*')) {
            return {
                error: `mixes * with text in "${label}", and in a host * stands for one whole label, as in *.gcr.io; list the hosts, as in {eu,us}.gcr.io`,
            };
        }
        if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(label))
            return { error: `begins with "${text}", which cannot be a host` };
    }
    return labels.includes('*') ? { labels, port } : normaliseHost(text);
}
/** A host with capitals is another host, so no wildcard stands for it; denials compare in lower case. */
function isLabel(wanted, label) {
    return wanted === '*' ? /^[^A-Z]+$/.test(label) : wanted === label;
}
/** Whether a host, already normalised, is the one that the pattern means. */
function acceptsHost(wanted, host) {
    if (typeof wanted === 'string')
        return wanted === host;
    const [name = '', port = null] = host.startsWith('[') ? [] : host.split(':');
    const labels = name.split('.');
    return (wanted.port === port &&
        labels.length === wanted.labels.length &&
        wanted.labels.every((label, index) => isLabel(label, labels[index] ?? '')));
}


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   LF: () => (/* binding */ formatFamiliar)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9416);

const DEFAULT_HOST = 'docker.io';
const LEGACY_HOST = 'index.docker.io';
const OFFICIAL = 'library/';
const MAX_PATH = 255;
/** Longer than any that works; only the host has no bound of its own. */
const MAX_LENGTH = 65_536;
const HEX_64 = /^[a-f0-9]{64}$/;
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const SEGMENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}$/;
const INVALID = 'invalid reference format';
/**
 * Reads a reference as BuildKit does: `ParseNormalizedNamed` and `TagNameOnly` of github.com/distribution/reference
 * v0.6.0, whose words `error` is.
 */
function parseReference(text) {
    if (text.length > MAX_LENGTH)
        return { error: INVALID };
    if (HEX_64.test(text)) {
        return { error: `invalid repository name (${text}), cannot specify 64-byte hexadecimal strings` };
    }
    const [host, remainder] = splitHost(text);
    const colon = remainder.indexOf(':');
    const remote = colon < 0 ? remainder : remainder.slice(0, colon);
    if (isUpper(remote))
        return { error: `${INVALID}: repository name (${remote}) must be lowercase` };
    return parseNormalized(`${host}/${remainder}`);
}
/** `splitDockerDomain` of normalize.go. */
function splitHost(text) {
    const slash = text.indexOf('/');
    if (slash < 0)
        return [DEFAULT_HOST, OFFICIAL + text];
    const first = text.slice(0, slash);
    const isHost = first === 'localhost' || /[.:]/.test(first) || isUpper(first);
    const host = !isHost || first === LEGACY_HOST ? DEFAULT_HOST : first;
    const remainder = isHost ? text.slice(slash + 1) : text;
    return [host, host === DEFAULT_HOST && !remainder.includes('/') ? OFFICIAL + remainder : remainder];
}
/** `Parse` of reference.go; the text has a host. */
function parseNormalized(text) {
    const parts = splitReference(text);
    if (parts === null) {
        // Go lowers character by character: `İ` to `i`.
        const lower = splitReference(text.replaceAll('İ', 'i').toLowerCase()) !== null;
        return { error: lower ? 'repository name must be lowercase' : INVALID };
    }
    const { name, slash, isHost, tag, digest } = parts;
    if (name.length - (isHost ? slash + 1 : 0) > MAX_PATH) {
        return { error: `repository name must not be more than ${MAX_PATH} characters` };
    }
    const error = digest === null ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDigest */ .H)(digest);
    if (error !== null)
        return { error };
    return {
        host: name.slice(0, slash),
        path: name.slice(slash + 1),
        tag: tag ?? (digest === null ? 'latest' : null),
        tagWritten: tag !== null,
        digest,
    };
}
/** `ReferenceRegexp`, part by part: only the digest follows an `@`, only a tag a `:` after the last slash. */
function splitReference(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? null : text.slice(at + 1);
    const tagged = at < 0 ? text : text.slice(0, at);
    const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
    const tag = colon < 0 ? null : tagged.slice(colon + 1);
    const name = colon < 0 ? tagged : tagged.slice(0, colon);
    if ((digest !== null && !DIGEST.test(digest)) || (tag !== null && !TAG.test(tag)))
        return null;
    const slash = name.indexOf('/');
    const host = name.slice(0, slash);
    const isHost = host === DEFAULT_HOST || HOST.test(host);
    return PATH.test(isHost ? name.slice(slash + 1) : name) ? { name, slash, isHost, tag, digest } : null;
}
/** Whether Go's `strings.ToLower` changes it; what is no character, here a lone surrogate, it changes too. */
function isUpper(text) {
    return text.toLowerCase() !== text || /\p{Surrogate}/u.test(text);
}
/** The canonical form: `docker.io/library/node:22`, with tag, digest or both. */
function formatReference(reference) {
    return `${reference.host}/${reference.path}${formatSuffix(reference)}`;
}
/** As people write it: `node:22` for `docker.io/library/node:22`. */
function formatFamiliar(reference) {
    const { host, path } = reference;
    if (host !== DEFAULT_HOST)
        return formatReference(reference);
    const official = path.startsWith(OFFICIAL) && !path.includes('/', OFFICIAL.length);
    return (official ? path.slice(OFFICIAL.length) : path) + formatSuffix(reference);
}
function formatSuffix({ tag, digest }) {
    return (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`);
}


/***/ }),

/***/ 357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseTagGlob),
/* harmony export */   Mw: () => (/* binding */ quoteCharacter),
/* harmony export */   RK: () => (/* binding */ splitTag)
/* harmony export */ });
/* harmony import */ var _brace_expansion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7043);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9764);
/* harmony import */ var _front_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);



/** Letters directly after the number (`8u292`, `3.13.0rc1`) make it no number; `21.0.5_11` is 21.0.5. */
function splitTag(tag) {
    const dash = tag.indexOf('-');
    return { number: (0,_front_number_js__WEBPACK_IMPORTED_MODULE_1__/* .readFrontNumber */ .j)(tag), variant: dash < 0 ? '' : tag.slice(dash + 1) };
}
/** `*` for any characters, `{a,b}` for alternatives; the empty text is the tag without a variant. */
function parseTagGlob(source) {
    if (source.length > 500)
        return { error: 'is longer than any tag' };
    const stranger = /[^A-Za-z0-9_.\-*{},]/u.exec(source)?.[0];
    if (stranger !== undefined) {
        return {
            error: `contains ${quoteCharacter(stranger)}, which no tag contains; * and {a,b} are what a glob may use`,
        };
    }
    const expansion = (0,_brace_expansion_js__WEBPACK_IMPORTED_MODULE_2__/* .expandBraces */ .P)(source);
    if (expansion.error !== undefined)
        return { error: expansion.error };
    if (expansion.texts.length === 1 && source.includes(','))
        return { error: 'has a comma, which belongs in braces, as in {a,b}' };
    const globs = expansion.texts.map(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileNameGlob */ .VR);
    return { source, matches: (text) => globs.some((glob) => glob.matches(text)) };
}
/** A character for a message: blanks and control characters by their names. */
function quoteCharacter(character) {
    if (character === ' ')
        return 'a blank';
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 || code === 0x7f ? 'a control character' : `"${character}"`;
}


/***/ }),

/***/ 6023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ findDelegatedDays),
/* harmony export */   kC: () => (/* binding */ coversDelegated),
/* harmony export */   r6: () => (/* binding */ findAllowList)
/* harmony export */ });
/* harmony import */ var _select_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6445);

/** The last override that matches and has an `allow` replaces the list; null: this policy has no `allow` key for the selection. */
function findAllowList(policy, selection) {
    const override = policy.ownOverrides.findLast(({ allow, ...rest }) => allow !== null && (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isSelected */ .sp)({ allow, ...rest }, selection));
    const { allow, allowPlace } = override ?? policy;
    return allow === null ? null : { entries: allow, place: allowPlace };
}
/** Whether policies below may approve the image by themselves; a policy without `delegate` passes on what it was given. */
function coversDelegated(policy, { exact }) {
    for (let level = policy; level !== null; level = level.parent) {
        if (level.delegate?.allow != null) {
            const { allow } = level.delegate;
            return allow.some((pattern) => exact.some((name) => pattern.matches(name, 'allow')));
        }
    }
    return false;
}
/** How long an exception of a policy below may last, in days; null: it may make none. */
function findDelegatedDays(policy) {
    let days = null;
    for (let level = policy; level !== null; level = level.parent) {
        const own = level.delegate?.maxException ?? null;
        if (own !== null)
            days = Math.min(days ?? own, own);
    }
    return days;
}


/***/ }),

/***/ 4262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uD: () => (/* binding */ findNames),
  p$: () => (/* binding */ matchesAllow),
  w9: () => (/* binding */ matchesDeny)
});

// EXTERNAL MODULE: ./lib/src/core/image/tag.js
var image_tag = __webpack_require__(357);
// EXTERNAL MODULE: ./lib/src/core/image/host-pattern.js
var host_pattern = __webpack_require__(1029);
;// CONCATENATED MODULE: ./lib/src/core/policy/mirrors.js

/**
 * The name of what a reference gets through a declared mirror (the longest prefix that fits), null where there is none.
 * Nothing is added to a path: `registry.acme.com/hub/node` with `hub → docker.io` is docker.io/node.
 */
function applyMirrors(mirrors, reference, mode = 'deny') {
    if (mirrors.size === 0)
        return null;
    const host = (0,host_pattern/* normaliseHost */.f2)(mode === 'deny' ? reference.host.toLowerCase() : reference.host);
    const name = `${host}/${reference.path}`;
    let prefix = '';
    for (const candidate of mirrors.keys()) {
        if (candidate.length > prefix.length && name.startsWith(`${candidate}/`))
            prefix = candidate;
    }
    const original = mirrors.get(prefix);
    if (original === undefined)
        return null;
    const mirrored = original + name.slice(prefix.length);
    const slash = mirrored.indexOf('/');
    return { ...reference, host: mirrored.slice(0, slash), path: mirrored.slice(slash + 1) };
}

;// CONCATENATED MODULE: ./lib/src/core/policy/entry-match.js


/** Denials match the written or the mirrored name, approvals too. */
function findNames(policy, reference) {
    const { mirrors } = policy.settings;
    const exact = applyMirrors(mirrors, reference, 'allow');
    const loose = applyMirrors(mirrors, reference, 'deny');
    return {
        exact: exact === null ? [reference] : [reference, exact],
        loose: loose === null ? [reference] : [reference, loose],
    };
}
/** Whether an entry of `allow` approves one of the names. */
function matchesAllow(entry, { exact }) {
    return exact.some((name) => matchesEntry(entry, name, 'allow'));
}
/** Whether an entry of `deny` or `deprecated` matches one of the names, and none of its exceptions does. */
function matchesDeny(entry, { exact, loose }) {
    if (!loose.some((name) => matchesEntry(entry, name, 'deny')))
        return false;
    // A carve-out loosens, so it is as exact as an approval.
    return !entry.except.some((pattern) => exact.some((name) => pattern.matches(name, 'allow')));
}
function matchesEntry(entry, name, mode) {
    if (!entry.pattern.matches(name, mode))
        return false;
    if (entry.versions === null && entry.variants === null)
        return true;
    const { tag } = name;
    if (tag === null || (mode === 'allow' && !name.tagWritten))
        return false;
    if (entry.versions !== null && !entry.versions.contains(tag))
        return false;
    return entry.variants === null || entry.variants.some((glob) => glob.matches((0,image_tag/* splitTag */.RK)(tag).variant));
}


/***/ }),

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describePolicy: () => (/* reexport */ describePolicy),
  loadPolicy: () => (/* binding */ loadPolicy),
  readExtends: () => (/* reexport */ readExtends)
});

// EXTERNAL MODULE: ./lib/src/core/policy/rule-levels.js
var rule_levels = __webpack_require__(5165);
// EXTERNAL MODULE: ./lib/src/core/policy/select-rules.js
var select_rules = __webpack_require__(6445);
;// CONCATENATED MODULE: ./lib/src/core/policy/denial-levels.js


const MILDER_THAN = ['unapproved', 'deprecated'];
/**
 * Reports where `denied` is milder than `unapproved` or `deprecated`, by itself or through overrides that can apply
 * together: then adding a denial would help the image. What paths overlap in a way that globs do not show is mended when
 * rules are selected.
 */
function checkDenialLevels(policy, document) {
    if (reportMilder(policy.rules, 'rules', document))
        return;
    const changing = policy.overrides.filter(({ rules }) => rules.denied ?? rules.unapproved ?? rules.deprecated);
    const isOwn = (override) => policy.ownOverrides.includes(override);
    const wrong = new Set();
    for (const override of changing) {
        const rules = (0,select_rules/* changeRules */.gB)(policy.rules, override.rules);
        const found = isOwn(override)
            ? reportMilder(rules, `${override.place.key}.rules`, document)
            : findMilder(rules) !== null;
        if (found)
            wrong.add(override);
    }
    for (const [index, first] of changing.entries()) {
        for (const second of changing.slice(index + 1)) {
            if (!isOwn(second) || wrong.has(first) || wrong.has(second) || !overlap(first, second))
                continue;
            const rules = (0,select_rules/* changeRules */.gB)((0,select_rules/* changeRules */.gB)(policy.rules, first.rules), second.rules);
            if (reportMilder(rules, `${second.place.key}.rules`, document, `together with ${first.place.key} `))
                wrong.add(second);
        }
    }
}
function findMilder(rules) {
    return MILDER_THAN.find((id) => !(0,rule_levels/* isAsStrict */.AF)(rules.denied, rules[id])) ?? null;
}
function reportMilder(rules, key, document, when = '') {
    const id = findMilder(rules);
    if (id === null)
        return false;
    const { denied, [id]: other } = rules;
    const reason = denied.level === other.level
        ? `"denied" takes effect later than "${id}"; give it the same day or none`
        : `"denied" is milder (${denied.level}) than "${id}" (${other.level}); write denied: ${other.level}`;
    const key2 = document.has(`${key}.denied`) ? `${key}.denied` : `${key}.${id}`;
    const subject = document.has(key2) ? key2 : key;
    document.report(document.find(subject), `"${subject}" is wrong: ${when}${reason}, or denying an image would help it`);
    return true;
}
/** Whether there is surely a role and a path that both select. */
function overlap(one, other) {
    const roles = one.roles === null || other.roles === null || one.roles.some((role) => other.roles?.includes(role));
    const paths = one.paths === null ||
        other.paths === null ||
        one.paths.some(({ source }) => other.paths?.some((glob) => glob.source === source));
    return roles && paths;
}

// EXTERNAL MODULE: ./lib/src/core/day.js
var day = __webpack_require__(9818);
// EXTERNAL MODULE: ./lib/src/core/policy/allow-list.js
var allow_list = __webpack_require__(6023);
;// CONCATENATED MODULE: ./lib/src/core/policy/exception-length.js


/** Reports exceptions of the file itself that last longer from today than they may. */
function checkExceptionLengths({ exceptions, document }, policy, today) {
    const own = policy.settings.maxException;
    const delegated = policy.parent === null ? null : (0,allow_list/* findDelegatedDays */.Su)(policy.parent);
    const longest = delegated === null ? own : Math.min(own, delegated);
    const rule = longest === own ? 'settings.max-exception' : 'delegate.max-exception of the policy that is extended';
    const last = (0,day/* addDays */.fi)(today, longest);
    for (const { expires, place } of exceptions) {
        if (expires <= last)
            continue;
        const key = `${place.key}.expires`;
        document.report(document.find(key), `"${key}" is wrong: ${expires} is more than ${longest} days away (${rule}); write ${last} or a day before it`);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/policy/settings-merge.js
const DEFAULTS = {
    files: { usual: true, globs: [] },
    ignore: [],
    scope: 'changed-files',
    args: new Map(),
    platforms: ['linux/amd64'],
    mirrors: new Map(),
    unknown: 'warn',
    maxException: 180,
    inlineExceptions: false,
};
/** What is written takes the place of the defaults; of a parent's, where lists can only grow there. */
function mergeSettings(written, parent) {
    const before = parent ?? DEFAULTS;
    return {
        files: mergeFiles(written.files, parent?.files ?? null),
        ignore: written.ignore ?? before.ignore,
        scope: written.scope ?? before.scope,
        args: joinArguments(before.args, written.args ?? new Map()),
        platforms: parent === null
            ? [...new Set(written.platforms ?? before.platforms)]
            : [...new Set([...parent.platforms, ...(written.platforms ?? [])])],
        mirrors: written.mirrors ?? before.mirrors,
        unknown: written.unknown ?? before.unknown,
        maxException: written['max-exception'] ?? before.maxException,
        inlineExceptions: written['inline-exceptions'] ?? before.inlineExceptions,
    };
}
/** A parent's names stay: a child can only add to them. */
function mergeFiles(written, parent) {
    if (parent !== null)
        return { ...parent, globs: joinGlobs(parent.globs, written ?? []) };
    return written === null ? DEFAULTS.files : { usual: false, globs: written };
}
function joinGlobs(one, other) {
    return [...one, ...other.filter(({ source }) => !one.some((glob) => glob.source === source))];
}
function joinArguments(one, other) {
    const joined = new Map(one);
    for (const [name, values] of other)
        joined.set(name, [...new Set([...(one.get(name) ?? []), ...values])]);
    return joined;
}

;// CONCATENATED MODULE: ./lib/src/core/policy/policy-assembly.js



/** The policy that a file is on top of what it extends. */
function assemblePolicy(draft, parent) {
    const { document, settings, overrides } = draft;
    const rulePlaces = new Map(parent?.rulePlaces);
    for (const id of rule_levels/* RULE_IDS */.Iu) {
        if (draft.rules[id] !== undefined)
            rulePlaces.set(id, document.find(`rules.${id}`));
    }
    return {
        place: document.place(0, 'policy'),
        parent,
        extends: draft.extends,
        rules: (0,select_rules/* changeRules */.gB)(parent?.rules ?? rule_levels/* DEFAULT_RULES */.ck, draft.rules),
        rulePlaces,
        allow: draft.allow,
        allowPlace: draft.allow === null ? null : document.find('allow'),
        deny: [...(parent?.deny ?? []), ...draft.deny],
        deprecated: [...(parent?.deprecated ?? []), ...draft.deprecated],
        ownDeprecated: draft.deprecated,
        overrides: [...(parent?.overrides ?? []), ...overrides],
        ownOverrides: overrides,
        evidence: [...(parent?.evidence ?? []), ...draft.evidence],
        exceptions: [...(parent?.exceptions ?? []), ...draft.exceptions],
        settings: mergeSettings(settings, parent?.settings ?? null),
        tests: draft.tests,
        delegate: draft.delegate,
    };
}

// EXTERNAL MODULE: ../../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(8905);
;// CONCATENATED MODULE: ./lib/src/core/policy/policy-document.js

/** More problems than anybody mends in one go. */
const MAX_PROBLEMS = 50;
/** Alternatives of all patterns together: each takes memory, and time for every image. */
const MAX_ALTERNATIVES = 20_000;
/** One policy file while it is read: where things stand in it, and what is wrong with it. */
class PolicyDocument {
    file;
    text;
    lines = new dist/* LineCounter */.HN();
    #problems = [];
    #alternatives = 0;
    #places = new Map();
    constructor(file, text) {
        this.file = file;
        this.text = text;
    }
    place(offset, key) {
        const { line, col } = this.lines.linePos(Math.max(0, Math.min(offset, this.text.length)));
        return { key, file: this.file, line: Math.max(1, line), column: Math.max(1, col) };
    }
    report(place, message, level = 'error') {
        this.#problems.push({ file: this.file, line: place.line, column: place.column, level, message });
    }
    remember(place) {
        this.#places.set(place.key, place);
    }
    /** Counts what patterns expand to; false once that is too much. */
    spend(alternatives) {
        this.#alternatives += alternatives;
        return this.#alternatives <= MAX_ALTERNATIVES;
    }
    /** Whether a key is written, with a right value or a wrong one. */
    has(key) {
        return this.#places.has(key);
    }
    /** Where a key stands: `rules.unpinned.require`. The nearest key around it where the policy does not write it. */
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
    /** In the order of the file, once each, errors of one place before its warnings; cut off with a note where there are very many. */
    listProblems() {
        const sorted = this.#problems.toSorted((one, other) => one.line - other.line || one.column - other.column || one.level.localeCompare(other.level));
        const unique = sorted.filter((problem, index) => !sorted.slice(Math.max(0, index - 5), index).some((other) => isSame(problem, other)));
        const rest = unique.length - MAX_PROBLEMS;
        const last = unique[MAX_PROBLEMS];
        if (last === undefined)
            return unique;
        const level = unique.slice(MAX_PROBLEMS).some((problem) => problem.level === 'error')
            ? 'error'
            : 'warning';
        return [
            ...unique.slice(0, MAX_PROBLEMS),
            { ...last, level, message: `And ${rest} more problems from here on` },
        ];
    }
}
function isSame(one, other) {
    return one.line === other.line && one.column === other.column && one.message === other.message;
}

;// CONCATENATED MODULE: ./lib/src/core/policy/shape.js

/** Where reading stands: the document, and the key that leads there, as `overrides[0].rules`. */
class Cursor {
    document;
    key;
    constructor(document, key = '') {
        this.document = document;
        this.key = key;
    }
    at(step) {
        const key = typeof step === 'number' ? `${this.key}[${step}]` : this.key === '' ? step : `${this.key}.${step}`;
        return new Cursor(this.document, key);
    }
    place(node) {
        return this.document.place(node.range?.[0] ?? 0, this.key);
    }
    /** Reports what is wrong; the message begins with the key, as people say it. */
    reject(node, message) {
        const subject = this.key === '' ? 'The policy' : `"${this.key}"`;
        this.document.report(this.place(node), `${subject} ${message}`);
    }
    warn(node, message) {
        this.document.report(this.place(node), `"${this.key}" ${message}`, 'warning');
    }
}
/** Reads with a shape and then makes something of the value. */
function transform(shape, make) {
    return {
        read: (node, at) => {
            const value = shape.read(node, at);
            return value === undefined ? undefined : make(value, node, at);
        },
        toSchema: (definitions) => shape.toSchema(definitions),
    };
}
/** Writes the shape's schema once, under a name. */
function shape_define(name, shape) {
    return {
        read: (node, at) => shape.read(node, at),
        toSchema: (definitions) => {
            if (!Object.hasOwn(definitions, name)) {
                definitions[name] = {};
                definitions[name] = shape.toSchema(definitions);
            }
            return { $ref: `#/definitions/${name}` };
        },
    };
}
/** A short form beside the long one, `"node"` beside `{image: node}`: a map is read as the long form, all else as the short one. */
function withShortForm(short, long, lengthen) {
    return {
        read: (node, at) => {
            if ((0,dist/* isMap */.jh)(node))
                return long.read(node, at);
            const value = short.read(node, at);
            return value === undefined ? undefined : lengthen(value, at.place(node));
        },
        toSchema: (definitions) => ({ anyOf: [short.toSchema(definitions), long.toSchema(definitions)] }),
    };
}
/** What a person would call the value. */
function describeNode(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'a map of keys';
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'number')
        return `the number ${quote(node.source ?? String(node.value))}`;
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'boolean')
        return `${node.value} without quotes`;
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string')
        return `"${quote(node.value)}"`;
    return 'nothing';
}
/** A text for a message: its first line, shortened. */
function quote(text) {
    const line = text.split('\n', 1)[0] ?? '';
    return line.length > 60 || line.length < text.length ? `${line.slice(0, 59)}…` : line;
}
/** Aliases are reported when the document is parsed. */
function isReported(node) {
    return (0,dist/* isAlias */.Vj)(node);
}

;// CONCATENATED MODULE: ./lib/src/core/policy/yaml-error.js
/** YAML's own errors, each with what to write instead. */
const ADVICE = {
    TAB_AS_INDENT: 'A tab indents this line; YAML wants blanks',
    BAD_INDENT: 'This line is not indented like the ones that it belongs to',
    MULTIPLE_DOCS: 'A second document begins here; a policy is one document, so remove the line with ---',
    BAD_ALIAS: 'A * without quotes begins a YAML alias, and aliases are not allowed; for a pattern put quotes around it, as in "**"',
    ALIAS_PROPS: 'Anchors, aliases and tags are not allowed; write the value out',
    MULTIPLE_ANCHORS: 'Anchors are not allowed; write the value out where it is needed',
    MULTIPLE_TAGS: 'Tags (words that begin with !) are not allowed; put quotes around a text that begins with one',
    BLOCK_AS_IMPLICIT_KEY: 'A colon and a blank within a text begin a new key; put quotes around the whole text',
    MULTILINE_IMPLICIT_KEY: 'A colon is missing, or a text goes on over several lines; put quotes around it',
    RESOURCE_EXHAUSTION: 'Values are nested far too deep here; no policy needs that',
    KEY_OVER_1024_CHARS: 'This key is far too long; is a quote or a bracket missing before it?',
    BAD_DIRECTIVE: 'Remove the line that begins with %; a policy is always read as YAML 1.2',
    BAD_DQ_ESCAPE: 'A backslash in double quotes begins an escape; use single quotes for a text with backslashes',
};
/** What YAML says more exactly than its code does: the beginning of its message, and what to do. */
const ADVICE_BY_MESSAGE = [
    ['Flow ', 'A [ or { is not closed before this line'],
    ['Block scalar header', 'A text that begins with > or | needs quotes, as in ">=22 <27"'],
    ['Sequence item without', ADVICE.BAD_INDENT ?? ''],
    ['All ', ADVICE.BAD_INDENT ?? ''],
    ['Missing closing', 'A quote is opened here and never closed'],
    [
        'Unexpected scalar at node end',
        'Something stands after a value that is already complete; put quotes around the whole text',
    ],
    ['Unexpected block-seq-ind', 'A list with dashes begins on the line after its key'],
];
/** What is wrong with the text as YAML, and what to do about it. */
function describeYamlError({ code, message }) {
    const exact = ADVICE_BY_MESSAGE.find(([beginning]) => message.startsWith(beginning));
    const advice = exact?.[1] ?? ADVICE[code];
    if (advice !== undefined)
        return advice;
    if (code === 'BAD_SCALAR_START') {
        const character = /character (\S)/.exec(message)?.[1] ?? '@';
        return `A text must not begin with ${character} here; put quotes around it, as in "@acme/web"`;
    }
    const said = (message.split('\n', 1)[0] ?? '').replace(/\.$/, '');
    return `This is not valid YAML (${said}); check that brackets and quotes are closed, and put quotes around a text that contains a special character`;
}

;// CONCATENATED MODULE: ./lib/src/core/policy/yaml-source.js


/** Real policies have some kilobytes; what is far larger is an attempt to use up memory. */
const MAX_LENGTH = 200_000;
const MAX_DEPTH = 20;
/**
 * Parses one YAML 1.2 document without anchors, aliases, tags, merge keys and duplicate keys, so that every value has
 * exactly one place. Null where its structure cannot be relied on; problems are reported to the document.
 */
function parseYamlSource(document) {
    const start = document.place(0, 'policy');
    if (document.text.length > MAX_LENGTH) {
        document.report(start, `The policy is longer than ${MAX_LENGTH} characters; split it, or use patterns instead of lists`);
        return null;
    }
    const parsed = (0,dist/* parseDocument */.Tp)(document.text, {
        version: '1.2',
        schema: 'core',
        lineCounter: document.lines,
        prettyErrors: false,
        // Compared here, in linear time.
        uniqueKeys: false,
        // Not silent: that hides a second document.
        logLevel: 'error',
    });
    let usable = true;
    const lines = new Set();
    for (const error of parsed.errors) {
        if (error.code === 'TAG_RESOLVE_FAILED')
            continue;
        usable &&= error.code === 'MULTIPLE_DOCS';
        const place = document.place(error.pos[0], 'policy');
        // What follows on the same line follows from the first.
        if (!lines.has(place.line))
            document.report(place, describeYamlError(error));
        lines.add(place.line);
        if (error.code === 'RESOURCE_EXHAUSTION')
            break;
    }
    if (parsed.directives.yaml.explicit === true || /^%/.test(document.text)) {
        document.report(start, 'Remove the line that begins with %; a policy is always read as YAML 1.2');
        return null;
    }
    if (!checkTree(document, parsed.contents))
        usable = false;
    if (!usable)
        return null;
    const root = parsed.contents;
    if ((0,dist/* isMap */.jh)(root))
        return root;
    const isEmpty = root === null || ((0,dist/* isScalar */.jn)(root) && root.value === null);
    document.report(root?.range ? document.place(root.range[0], 'policy') : start, isEmpty
        ? 'The policy is empty; begin with "version: 1" and an "allow" list'
        : 'A policy consists of keys such as "version: 1" and "allow:", not of a single value or list');
    return null;
}
/** Reports what makes a value stand in two places, or a key mean two things; false where it is nested beyond reason. */
function checkTree(document, root) {
    const waiting = [{ node: root, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { node, depth } = next;
        if (depth > MAX_DEPTH) {
            const offset = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node) ? (node.range?.[0] ?? 0) : 0;
            document.report(document.place(offset, 'policy'), `Values are nested more than ${MAX_DEPTH} deep here; no policy needs that`);
            return false;
        }
        checkProperties(document, node);
        if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                waiting.push({ node: item, depth: depth + 1 });
        if ((0,dist/* isMap */.jh)(node)) {
            checkKeys(document, node);
            for (const { value } of node.items)
                waiting.push({ node: value, depth: depth + 1 });
        }
    }
    return true;
}
function checkProperties(document, node) {
    if ((0,dist/* isAlias */.Vj)(node)) {
        const text = `*${node.source}`.slice(0, 60);
        const message = `${text} without quotes is a YAML alias, and aliases are not allowed; for a pattern put quotes around it: "${text}"`;
        document.report(document.place(node.range?.[0] ?? 0, 'policy'), message);
    }
    else if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) {
        const place = document.place(node.range?.[0] ?? 0, 'policy');
        if (node.anchor !== undefined) {
            document.report(place, `Remove the anchor &${node.anchor.slice(0, 60)}; write the value out where it is needed`);
        }
        if (node.tag !== undefined) {
            document.report(place, 'Remove the tag that begins with !; put quotes around a text that begins with one');
        }
    }
}
function checkKeys(document, map) {
    const seen = new Map();
    for (const { key } of map.items) {
        const offset = (0,dist/* isScalar */.jn)(key) || (0,dist/* isMap */.jh)(key) || (0,dist/* isSeq */.oP)(key) || (0,dist/* isAlias */.Vj)(key) ? (key.range?.[0] ?? 0) : 0;
        const place = document.place(offset, 'policy');
        checkProperties(document, key);
        if (!(0,dist/* isScalar */.jn)(key)) {
            if (!(0,dist/* isAlias */.Vj)(key))
                document.report(place, 'A key must be a plain word');
            continue;
        }
        const name = readKey(key);
        if (name === '<<') {
            document.report(place, 'Merge keys (<<) are not allowed; write the keys out where they are needed');
            continue;
        }
        const first = seen.get(name);
        if (first === undefined)
            seen.set(name, place.line);
        else
            document.report(place, `The key "${name.slice(0, 60)}" stands here a second time, first in line ${first}; put both under one`);
    }
}
/** A key as it is written: `on`, `1` and `true` are names like any other. */
function readKey(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return '';
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

;// CONCATENATED MODULE: ./lib/src/core/policy/collection-shape.js



/** A list; items that are of no use are left out, after being reported. */
function list(item, { what, mayBeEmpty = false, maxLength = 10_000 }) {
    return {
        read: (node, at) => {
            if (isReported(node))
                return undefined;
            if (!(0,dist/* isSeq */.oP)(node))
                return at.reject(node, describeMissingList(node, what));
            if (node.items.length === 0 && !mayBeEmpty) {
                return at.reject(node, `is an empty list; name ${what}, or leave the key out`);
            }
            if (node.items.length > maxLength)
                return at.reject(node, `names more than ${maxLength} ${what}`);
            return readItems(node, node.items, item, at);
        },
        toSchema: (definitions) => ({
            type: 'array',
            items: item.toSchema(definitions),
            ...(mayBeEmpty ? {} : { minItems: 1 }),
        }),
    };
}
/** A list, or one of its items by itself. */
function oneOrList(item, options) {
    const many = list(item, options);
    return {
        read: (node, at) => {
            if ((0,dist/* isSeq */.oP)(node))
                return many.read(node, at);
            const value = item.read(node, at);
            return value === undefined ? undefined : [value];
        },
        toSchema: (definitions) => ({ anyOf: [item.toSchema(definitions), many.toSchema(definitions)] }),
    };
}
function describeMissingList(node, what) {
    if ((0,dist/* isScalar */.jn)(node)) {
        const source = typeof node.value === 'string' ? node.value : (node.source ?? '');
        if (/[\n,]/.test(source))
            return `must be a list of ${what}; write each on a line of its own that begins with a dash`;
        const item = /^[A-Za-z0-9/._-]+$/.test(source) ? source : `"${quote(source)}"`;
        return `must be a list of ${what}; put brackets around it: [${item}]`;
    }
    return `must be a list of ${what}, not ${describeNode(node)}; begin each with a dash`;
}
function readItems(parent, items, item, at) {
    const values = [];
    for (const [index, node] of items.entries()) {
        const here = at.at(index);
        if (!isNode(node) || isMissing(node)) {
            here.reject(isNode(node) ? node : parent, 'has no value; write one after the dash, or remove the dash');
            continue;
        }
        here.document.remember(here.place(node));
        const value = item.read(node, here);
        if (value !== undefined)
            values.push(value);
    }
    return values;
}
/** A map with keys of the writer's own choice, as `args`. */
function record(checkKey, value, { what, example, keyPattern, }) {
    return {
        read: (node, at) => {
            if (isReported(node))
                return undefined;
            if (!(0,dist/* isMap */.jh)(node))
                return at.reject(node, `must be a map of ${what}, not ${describeNode(node)}; write it as ${example}`);
            const entries = new Map();
            for (const { key, value: valueNode } of node.items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                const written = readKey(key);
                const name = checkKey(written);
                const here = at.at(written);
                if (typeof name !== 'string') {
                    at.reject(key, `has a wrong key: "${quote(written)}" ${name.error}`);
                }
                else if (!isNode(valueNode) || isMissing(valueNode)) {
                    here.reject(key, `has no value; write it as ${example}`);
                }
                else {
                    here.document.remember(here.place(key));
                    const read = value.read(valueNode, here);
                    if (read !== undefined)
                        entries.set(name, read);
                }
            }
            return entries;
        },
        toSchema: (definitions) => ({
            type: 'object',
            ...(keyPattern === undefined ? {} : { propertyNames: { pattern: keyPattern } }),
            additionalProperties: value.toSchema(definitions),
        }),
    };
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'range' in value;
}
/** `key:` without anything, `~`, `null`. */
function isMissing(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null;
}

// EXTERNAL MODULE: ./lib/src/core/brace-expansion.js
var brace_expansion = __webpack_require__(7043);
// EXTERNAL MODULE: ./lib/src/core/glob.js
var glob = __webpack_require__(9764);
// EXTERNAL MODULE: ./lib/src/core/image/host-pattern.js
var host_pattern = __webpack_require__(1029);
// EXTERNAL MODULE: ./lib/src/core/image/digest.js
var digest = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/src/core/image/tag.js
var image_tag = __webpack_require__(357);
;// CONCATENATED MODULE: ./lib/src/core/image/pattern-parts.js




/** Docker's rule: the first segment is a host if it has a dot, a colon or a capital letter, or is `localhost`. */
function isHost(segment) {
    return /[.:]|[A-Z]/.test(segment) || segment === 'localhost';
}
/** Reads a pattern whose braces are already expanded. */
function parseAlternative(source) {
    if (source.includes('://'))
        return { error: 'begins with a scheme; leave out what stands before and with ://' };
    const at = source.indexOf('@');
    const name = at < 0 ? source : source.slice(0, at);
    const colon = name.lastIndexOf(':');
    const hasTag = colon > name.lastIndexOf('/');
    const repository = hasTag ? name.slice(0, colon) : name;
    const stranger = /[^A-Za-z0-9_.\-*/:[\]]/u.exec(name)?.[0];
    if (stranger !== undefined)
        return { error: describeStranger(stranger) };
    const tag = hasTag ? parseTag(name.slice(colon + 1)) : null;
    if (tag !== null && 'error' in tag)
        return tag;
    const digest = at < 0 ? null : parseDigest(source.slice(at + 1));
    if (digest !== null && 'error' in digest)
        return digest;
    const place = parseRepository(repository);
    return 'error' in place ? place : { source, ...place, tag, digest };
}
function describeStranger(stranger) {
    if (stranger === '?')
        return 'contains "?"; patterns have *, ** and {a,b} only';
    return `contains ${(0,image_tag/* quoteCharacter */.Mw)(stranger)}, which no image name contains; patterns have *, ** and {a,b} only`;
}
function parseTag(text) {
    if (text === '')
        return { error: 'ends with a colon but names no tag; write one, or leave the colon out for any tag' };
    if (text.length > 128 || !/^[A-Za-z0-9_*][A-Za-z0-9_.*-]*$/.test(text)) {
        return { error: `names the tag "${text.slice(0, 40)}", which no image can have` };
    }
    return (0,glob/* compileNameGlob */.VR)(text);
}
function parseDigest(text) {
    if (text.includes('*')) {
        return /^[a-z0-9+._*-]+(?::[a-zA-Z0-9=_*-]+)?$/.test(text)
            ? (0,glob/* compileNameGlob */.VR)(text)
            : { error: `ends in "${text.slice(0, 40)}", which cannot be a digest` };
    }
    if ((0,digest/* checkDigest */.H)(text) === null)
        return (0,glob/* compileNameGlob */.VR)(text);
    return { error: 'ends in no digest; a digest is sha256: and 64 hexadecimal digits in lower case' };
}
function parseRepository(text) {
    if (text === '**')
        return { host: null, lowerHost: null, path: compilePath(['**']), advice: null };
    const segments = text.split('/');
    if (segments.includes(''))
        return { error: 'has a slash too many, at an end or doubled; a whole folder is folder/**' };
    const [first = '', ...others] = segments;
    const named = others.length > 0 && isHost(first);
    if (first.startsWith('*') && !named) {
        return {
            error: `names no host, so it would match on every one; write docker.io/${text} for Docker Hub, or the host you mean`,
        };
    }
    const host = named ? (0,host_pattern/* parseHostPattern */.ic)(first) : 'docker.io';
    if (typeof host === 'object' && 'error' in host)
        return host;
    const single = !named && others.length === 0 && !first.includes('*');
    const path = named ? others : single ? ['library', first] : segments;
    const error = findBadSegment(path);
    if (error !== null)
        return { error };
    const lowerHost = named ? (0,host_pattern/* parseHostPattern */.ic)(first.toLowerCase()) : 'docker.io';
    if (typeof lowerHost === 'object' && 'error' in lowerHost)
        return lowerHost;
    return { host, lowerHost, path: compilePath(path), advice: findAdvice(text, host, path, single) };
}
function findBadSegment(path) {
    for (const segment of path) {
        if (segment === '**')
            continue;
        if (segment.includes('**'))
            return 'mixes ** with text, and it must stand alone between slashes; within a segment write *';
        if (/[A-Z]/.test(segment))
            return `has capital letters in "${segment}", and repository names have none; write ${segment.toLowerCase()}`;
        const valid = segment.includes('*') ? /^[a-z0-9._*-]+$/ : /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
        if (!valid.test(segment))
            return `contains "${segment.slice(0, 60)}", which cannot be a part of a repository's name`;
    }
    return null;
}
/** What is valid, never matches, and was surely meant otherwise. */
function findAdvice(text, host, path, single) {
    if (single && isHost(text))
        return `is the image docker.io/library/${text}; for the registry write ${text}/**`;
    const [only = ''] = path;
    if (host === 'docker.io' && path.length === 1 && only !== '**') {
        return `matches nothing, because every path on Docker Hub has two parts; write docker.io/library/${only}`;
    }
    return null;
}
function compilePath(path) {
    const wild = path.findIndex((segment) => segment.includes('*'));
    const segments = [];
    for (const [index, segment] of path.entries()) {
        if (segment !== '**')
            segments.push((0,glob/* compileNameGlob */.VR)(segment));
        else {
            // The last one stands for something at least: `base/**` is what is in base, not base itself.
            if (index === path.length - 1)
                segments.push((0,glob/* compileNameGlob */.VR)('*'));
            segments.push(glob/* ANY */.x4);
        }
    }
    return {
        literal: wild < 0 ? path.join('/') : null,
        prefix: wild <= 0 ? '' : `${path.slice(0, wild).join('/')}/`,
        open: wild === path.length - 1 && path[wild] === '**',
        segments,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/image/pattern.js




/** Longer patterns are mistakes. */
const pattern_MAX_LENGTH = 1000;
/** Compiles a pattern; the error says what to write instead and goes on from `"<pattern>" …`. */
function parsePattern(source) {
    if (source.length > pattern_MAX_LENGTH)
        return { error: `is longer than ${pattern_MAX_LENGTH} characters` };
    if (source.trim() === '')
        return { error: 'is empty; write an image such as docker.io/library/node' };
    const expansion = (0,brace_expansion/* expandBraces */.P)(source);
    if (expansion.error !== undefined)
        return { error: expansion.error };
    if (expansion.texts.length === 1 && source.includes(',')) {
        return {
            error: 'has a comma, which belongs in braces, as in {alpine,debian}; several images are several lines',
        };
    }
    const alternatives = [];
    for (const text of expansion.texts) {
        const parts = parseAlternative(text);
        if ('error' in parts)
            return parts;
        alternatives.push(parts);
    }
    return {
        source,
        alternatives,
        advice: alternatives.find(({ advice }) => advice !== null)?.advice ?? null,
        matches: (reference, mode) => alternatives.some((parts) => acceptsRepository(parts, reference, mode) && acceptsRest(parts, reference, mode)),
        matchesRepository: (reference, mode) => alternatives.some((parts) => acceptsRepository(parts, reference, mode)),
    };
}
function acceptsRepository(parts, reference, mode) {
    const { host: written, path } = reference;
    const isShort = mode === 'deny' && !path.includes('/');
    // Most patterns differ in the path, and comparing that is quickest.
    if (!isShort && !acceptsPath(parts, path))
        return false;
    const wanted = mode === 'deny' ? parts.lowerHost : parts.host;
    const host = (0,host_pattern/* normaliseHost */.f2)(mode === 'deny' ? written.toLowerCase() : written);
    if (wanted !== null && !(0,host_pattern/* acceptsHost */._w)(wanted, host))
        return false;
    // Only the exact name docker.io makes BuildKit add `library/`; under its other names Docker Hub has the same image.
    return !isShort || acceptsPath(parts, host === 'docker.io' && written !== host ? `library/${path}` : path);
}
function acceptsPath({ path }, actual) {
    if (path.literal !== null)
        return path.literal === actual;
    if (!actual.startsWith(path.prefix))
        return false;
    if (path.open)
        return actual.length > path.prefix.length;
    return (0,glob/* matchSequence */.pX)(path.segments, actual.split('/'), (glob, segment) => glob.matches(segment));
}
function acceptsRest({ tag, digest }, reference, mode) {
    if (tag !== null) {
        if (reference.tag === null || (mode === 'allow' && !reference.tagWritten))
            return false;
        if (!tag.matches(reference.tag))
            return false;
    }
    return digest === null || (reference.digest !== null && digest.matches(reference.digest));
}

// EXTERNAL MODULE: ./lib/src/core/policy/policy.js
var policy = __webpack_require__(2377);
;// CONCATENATED MODULE: ./lib/src/core/policy/name-suggestion.js
/** Names longer than this are not compared: no key is. */
const name_suggestion_MAX_LENGTH = 40;
/** The known name that a mistyped one most likely means, null where none is near. */
function suggestName(word, names) {
    if (word.length > name_suggestion_MAX_LENGTH)
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

;// CONCATENATED MODULE: ./lib/src/core/policy/struct-shape.js





function field(shape, description, options = {}) {
    return { shape, description, ...options };
}
/** A map with known keys. Unknown ones are errors, with the known one that is nearest. */
function struct(fields, options) {
    const { what } = options;
    const names = Object.keys(fields);
    return {
        read: (node, at) => {
            if (isReported(node))
                return undefined;
            if (!(0,dist/* isMap */.jh)(node))
                return at.reject(node, `must be ${what} (keys: ${names.join(', ')}), not ${describeNode(node)}`);
            const values = Object.fromEntries(names.map((name) => [name, null]));
            const written = new Set();
            const mistyped = new Set();
            for (const { key, value } of node.items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                const name = readKey(key);
                const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
                if (known === undefined)
                    mistyped.add(rejectKey(key, value, at, names, options));
                else if (!written.has(name))
                    values[name] = readField(known, key, value, at.at(name)) ?? null;
                written.add(name);
            }
            for (const name of names) {
                const hint = fields[name]?.required;
                if (hint !== undefined && !written.has(name) && !mistyped.has(name))
                    at.reject(node, `lacks the key "${name}"; write ${hint}`);
            }
            // The keys are those of `fields`, each with what its shape read.
            return { ...values, place: at.place(node) };
        },
        toSchema: (definitions) => toObjectSchema(fields, definitions),
    };
}
function readField(known, key, value, at) {
    at.document.remember(at.place(key));
    if (isNode(value) && !isMissing(value))
        return known.shape.read(value, at);
    return at.reject(key, `has no value; ${known.whenEmpty ?? 'write one, or leave the key out'}`);
}
/** Says that a key is unknown, and answers which one it most likely means. */
function rejectKey(key, value, at, names, { elsewhere = {}, explain }) {
    const name = readKey(key);
    if (name === '<<')
        return null;
    const place = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
    const near = suggestName(name, names);
    const explained = place === undefined && near === null ? (explain?.(name, value) ?? null) : null;
    const hint = place ?? explained?.hint;
    const where = at.key === '' ? '' : ` in "${at.key}"`;
    const advice = hint === undefined ? describeNames(name, names) : `; ${hint}`;
    at.document.report(at.place(key), `Unknown key "${name.slice(0, 60)}"${where}${advice}`);
    return place === undefined ? (near ?? explained?.meant ?? null) : null;
}
function toObjectSchema(fields, definitions) {
    const properties = Object.entries(fields).map(([name, { shape, description }]) => [
        name,
        { ...shape.toSchema(definitions), description },
    ]);
    const required = Object.keys(fields).filter((name) => fields[name]?.required !== undefined);
    return {
        type: 'object',
        properties: Object.fromEntries(properties),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: false,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/policy/text-shape.js




function isFailure(result) {
    return typeof result === 'object' && result !== null && 'error' in result;
}
/** A text that is parsed into something. Numbers and booleans are pointed at: `3.10` without quotes is 3.1. */
function text_shape_text({ what, parse, schema = {}, expands = false, advise }) {
    return {
        read: (node, at) => {
            const source = readText(node, at, what, (candidate) => !isFailure(parse(candidate)));
            if (source === undefined)
                return undefined;
            if (expands && !at.document.spend(countAlternatives(source))) {
                return at.reject(node, 'is one pattern too many; use * in place of long {a,b} alternatives');
            }
            const result = parse(source);
            if (isFailure(result))
                return at.reject(node, `is wrong: "${quote(source)}" ${result.error}`);
            const advice = advise?.(result) ?? null;
            if (advice !== null)
                at.warn(node, `is probably wrong: "${quote(source)}" ${advice}`);
            return result;
        },
        toSchema: () => ({ type: 'string', ...schema }),
    };
}
function countAlternatives(source) {
    return source.includes('{') ? ((0,brace_expansion/* expandBraces */.P)(source).texts?.length ?? 1) : 1;
}
/** The text of a scalar; what is none is reported, with quotes where they would mend it. */
function readText(node, at, what, isValid) {
    if (isReported(node))
        return undefined;
    if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string')
        return node.value;
    const source = (0,dist/* isScalar */.jn)(node) ? node.source : undefined;
    if (source !== undefined && source !== '' && (0,dist/* isScalar */.jn)(node) && node.value !== null && isValid(source)) {
        const read = String(node.value) === source ? '' : ` and is read as ${String(node.value)}`;
        return at.reject(node, `must be text, and ${quote(source)} is a ${typeof node.value}${read}; put quotes around it: "${quote(source)}"`);
    }
    return at.reject(node, `must be ${what}, not ${describeNode(node)}`);
}
/** Any text with something in it. */
function words(what, maxLength = 2000) {
    return text_shape_text({
        what,
        parse: (source) => {
            if (source.trim() === '')
                return { error: `says nothing; write ${what}` };
            return source.length > maxLength ? { error: `is longer than ${maxLength} characters` } : source;
        },
        schema: { minLength: 1, pattern: '\\S' },
    });
}
/** One of some words. */
function choice(values, what) {
    return {
        read: (node, at) => {
            if (isReported(node))
                return undefined;
            const value = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : null;
            const found = values.find((candidate) => candidate === value);
            if (found !== undefined)
                return found;
            const hint = value === null ? `: ${values.join(', ')}` : describeNames(value, values);
            return at.reject(node, `must be ${what}, not ${describeNode(node)}${hint}`);
        },
        toSchema: () => ({ enum: values }),
    };
}
function flag(what) {
    return {
        read: (node, at) => {
            if (isReported(node))
                return undefined;
            if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'boolean')
                return node.value;
            return at.reject(node, `must be true or false (${what}), not ${describeNode(node)}; write it without quotes`);
        },
        toSchema: () => ({ type: 'boolean' }),
    };
}

// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(6271);
;// CONCATENATED MODULE: ./lib/src/core/image/version-range.js

const ZERO = [0n];
const HINT = 'write it like ">=22 <27", with >=, >, <=, <, = and || for "or"';
/**
 * Reads a range as intervals: `22` is [22.0.0, 23.0.0), so `<=26` ends before 27 and `>26` begins at 27. Parts that touch
 * are joined: `22` lies wholly inside `<22.5 || >=22.5`.
 */
function parseVersionRange(source) {
    if (source.length > 1000)
        return { error: 'is longer than 1000 characters' };
    if (source.trim() === '')
        return { error: `is empty; ${HINT}` };
    const intervals = [];
    for (const alternative of source.split('||')) {
        const interval = version_range_parseAlternative(alternative.trim());
        if ('error' in interval)
            return interval;
        intervals.push(interval);
    }
    const joined = joinIntervals(intervals);
    return {
        source,
        contains: (tag) => {
            const { number } = (0,image_tag/* splitTag */.RK)(tag);
            if (number === null)
                return false;
            const wanted = readInterval(number);
            return joined.some(({ from, to }) => compare(from, wanted.from) <= 0 && compare(wanted.to, to) <= 0);
        },
    };
}
function version_range_parseAlternative(text) {
    if (text === '')
        return { error: `has nothing on one side of ||; ${HINT}` };
    let result = { from: ZERO, to: null };
    const comparator = /\s*(>=|<=|>|<|=|)\s*v?(\d+(?:\.\d+)*)(?=\s|$|[<>=])/y;
    while (comparator.lastIndex < text.length) {
        const start = comparator.lastIndex;
        const match = comparator.exec(text);
        if (match === null)
            return { error: version_range_describeStranger(text.slice(start).trim()) };
        result = intersect(result, applyOperator(match[1] ?? '', readInterval(match[2] ?? '0')));
    }
    if (compare(result.from, result.to) >= 0)
        return {
            error: `is a range that no version is inside (${text}); is || missing, or an operator turned round?`,
        };
    return result;
}
function version_range_describeStranger(text) {
    const word = (/^\S{1,40}/.exec(text) ?? [text])[0];
    if (/^[~^]/.test(word))
        return `has ${word}, which is npm's notation; ${HINT}`;
    if (/^[<>=]*\s*v?[\d.]*[xX*]/.test(word))
        return `has a wildcard in ${word}, and needs none, because 22 means every 22.something; ${HINT}`;
    if (word.includes(','))
        return `has a comma in ${word}, where a blank means "and"; ${HINT}`;
    return `has "${word}", which is not understood; ${HINT}`;
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
/** `22.11` is [22.11, 22.12). */
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

;// CONCATENATED MODULE: ./lib/src/core/path-glob.js


/** Longer globs are mistakes. */
const path_glob_MAX_LENGTH = 1000;
const acceptAny = () => true;
const ANY_SEGMENT = { parts: [glob/* ANY */.x4] };
/**
 * Compiles a path glob: `*` and `?` stay within one segment, `**` crosses them (`**​/x` is `x` at the root too), `{a,b}`
 * alternates, `[a-z]` and `[!a-z]` are sets, a backslash protects. Hidden files are files like any other.
 */
function parsePathGlob(source) {
    if (source.length > path_glob_MAX_LENGTH)
        return { error: `is longer than ${path_glob_MAX_LENGTH} characters` };
    const misplaced = findMisplaced(source);
    if (misplaced !== null)
        return { error: misplaced };
    const expansion = (0,brace_expansion/* expandBraces */.P)(source);
    if (expansion.error !== undefined)
        return { error: expansion.error };
    const alternatives = [];
    for (const text of expansion.texts) {
        const compiled = path_glob_compilePath(text);
        if (typeof compiled === 'string')
            return { error: compiled };
        alternatives.push(compiled);
    }
    return {
        source,
        matches: (path) => {
            const segments = path.split('/');
            return alternatives.some((alternative) => (0,glob/* matchSequence */.pX)(alternative, segments, acceptSegment));
        },
    };
}
function findMisplaced(source) {
    if (source.trim() === '')
        return 'is empty; write a path such as services/**';
    if (source.startsWith('!'))
        return 'begins with !, but globs cannot be negated here; settings.ignore leaves paths out';
    if (source.startsWith('./'))
        return `begins with ./, but paths start at the root of the repository; write ${source.slice(2)}`;
    if (source.startsWith('/'))
        return `begins with /, but paths start at the root of the repository; write ${source.slice(1)}`;
    if (source.endsWith('/'))
        return `ends with /, which no file does; write ${source}** for all that is in the folder`;
    return null;
}
/** The segments of a glob without braces, or what is wrong with it. */
function path_glob_compilePath(text) {
    const segments = [];
    const sources = text.split('/');
    for (const [index, source] of sources.entries()) {
        if (source === '')
            return 'has an empty segment (//, or a / at one end)';
        if (source === '.' || source === '..')
            return `contains ${source}; paths are written from the root of the repository`;
        if (source === '**') {
            // The last one stands for something at least: `a/**` is what is in a, not a itself.
            if (index === sources.length - 1)
                segments.push(ANY_SEGMENT);
            segments.push(glob/* ANY */.x4);
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
                return 'mixes ** with text, and it must stand alone between slashes, as in **/*.Dockerfile';
            parts.push(glob/* ANY */.x4);
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
                return 'ends with a backslash that protects nothing';
            parts.push((actual) => actual === escaped);
        }
        else {
            parts.push((actual) => actual === character);
        }
    }
    return { parts };
}
/** The set between brackets: single characters and ranges, `!` or `^` in front for all others. */
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
function acceptSegment(segment, name) {
    if ('literal' in segment)
        return segment.literal === name;
    return (0,glob/* matchSequence */.pX)(segment.parts, Array.from(name), (accepts, character) => accepts(character));
}

// EXTERNAL MODULE: ./lib/src/core/policy/replacement.js
var replacement = __webpack_require__(511);
;// CONCATENATED MODULE: ./lib/src/core/policy/value-shapes.js










/** The values that the policy language is made of, each written as one text. */
const imagePattern = shape_define('image-pattern', text_shape_text({
    what: 'an image, as docker.io/library/node:22',
    parse: parsePattern,
    expands: true,
    advise: ({ advice }) => advice,
    schema: {
        minLength: 1,
        description: 'Shape of a reference, host/path[:tag][@digest]. * stays within one path segment (one label of the host), ** crosses them, {a,b} alternates.',
        examples: ['docker.io/library/**', 'docker.io/library/{alpine,python}:3.*', '**:*-alpha*'],
    },
}));
const versionRange = shape_define('version-range', text_shape_text({
    what: 'a range of versions, as ">=22 <27"',
    parse: parseVersionRange,
    schema: {
        minLength: 1,
        description: 'The number at the front of the tag, as an interval. Operators >= > <= < =, a blank is "and", || is "or".',
        examples: ['>=22 <27', '=8 || >=11'],
    },
}));
const tagGlob = shape_define('tag-glob', text_shape_text({
    what: 'a text such as "alpine*"',
    parse: image_tag/* parseTagGlob */.GJ,
    expands: true,
    schema: {
        description: 'A glob over the rest of the tag after "-"; "" is the tag without a variant.',
        examples: ['alpine*', '*-slim', ''],
    },
}));
const pathGlob = shape_define('path-glob', text_shape_text({
    what: 'a path, as services/**',
    parse: parsePathGlob,
    expands: true,
    schema: {
        minLength: 1,
        pattern: '^(?!!|/|\\./).*[^/]$',
        description: 'A glob over paths from the root of the repository. * stays within one folder, ** crosses them; hidden files count.',
        examples: ['examples/**', '**/*.dev.Dockerfile'],
    },
}));
const value_shapes_day = shape_define('day', text_shape_text({
    what: 'a day, as "2026-12-31"',
    parse: (source) => ((0,day/* isDay */.N)(source) ? source : { error: describeBadDay(source) }),
    schema: {
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: 'A day in UTC, YYYY-MM-DD.',
        examples: ['2026-12-31'],
    },
}));
function describeBadDay(source) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(source))
        return 'is a day that no calendar has';
    return 'is no day; write year, month and day, as "2026-12-31"';
}
/** A number of days, from `90d`. */
const duration = shape_define('duration', text_shape_text({
    what: 'a number of days, as 90d',
    parse: (source) => {
        const days = /^(\d{1,5})d$/.exec(source)?.[1];
        return days === undefined ? { error: 'is no number of days; write it with a d, as 90d' } : Number(days);
    },
    schema: { pattern: '^\\d{1,5}d$', description: 'Days, as 90d.', examples: ['90d'] },
}));
const SAMPLE = {
    host: 'docker.io',
    path: 'library/app',
    tag: '1',
    tagWritten: true,
    digest: null,
};
/** What may stand in place of an image; checked with a sample of one. */
const value_shapes_replacement = text_shape_text({
    what: 'an image, as registry.example.com/base/$name',
    parse: (source) => {
        for (const [dollar, braced, word] of source.matchAll(/\$(?:\{(\w*)\}?|(\w*))/g)) {
            const name = braced ?? word ?? '';
            if (replacement/* TEMPLATE_NAMES */._.some((known) => `$${known}` === dollar))
                continue;
            const near = suggestName(name, replacement/* TEMPLATE_NAMES */._);
            return {
                error: `uses ${dollar}, which stands for nothing; ${near === null ? 'there are $name, $tag and $path' : `write $${near}`}`,
            };
        }
        const sample = (0,replacement/* expandUse */.c)(source, SAMPLE) ?? '';
        return 'error' in (0,image_reference/* parseReference */.F2)(sample)
            ? { error: 'is no image; write one, as registry.example.com/base/$name' }
            : source;
    },
    schema: {
        minLength: 1,
        description: 'The image to use instead. $name is the last segment, $tag the tag, $path the path without the host.',
    },
});

;// CONCATENATED MODULE: ./lib/src/core/policy/entry-shape.js








const MATCH = {
    image: field(imagePattern, 'The images that are meant, as a pattern.', {
        required: 'image: docker.io/library/node',
    }),
    versions: field(versionRange, 'The number at the front of the tag must lie wholly inside this range.'),
    variants: field(list(tagGlob, { what: 'globs over variants' }), 'The rest of the tag after "-" must match one of these.'),
};
const REASON = field(words('why, in a sentence'), 'Why; shown where somebody is told.');
const PIN = field(choice(policy/* PINS */.$, 'a kind of pin'), 'How this image must be pinned, in place of rules.unpinned.require.');
const USE = field(value_shapes_replacement, 'The image to use instead.');
const ONLY_DENY = { except: 'only entries of "deny" carve something out' };
const ONLY_DEPRECATED = { 'block-from': 'only entries of "deprecated" block from a day' };
const ONLY_APPROVALS = { pin: 'only entries of "allow" and "deprecated" ask for a pin' };
const ONLY_REFUSALS = { use: 'only entries of "deny" and "deprecated" say what to use instead' };
const IN_IMAGE = {
    tag: 'a tag belongs into the image, as node:22',
    tags: 'tags belong into the image, as node:{22,24}',
};
/** `node: 22` for `node:22`. */
function explain(key, value) {
    const image = `${key}:${(0,dist/* isScalar */.jn)(value) ? (value.source ?? '') : ''}`;
    if ('error' in parsePattern(image))
        return null;
    return { hint: `for the image ${image} leave out the blank after the colon`, meant: 'image' };
}
const allow = struct({ ...MATCH, pin: PIN, reason: REASON }, {
    what: 'an image or an entry',
    elsewhere: { ...IN_IMAGE, ...ONLY_DENY, ...ONLY_DEPRECATED, ...ONLY_REFUSALS },
    explain,
});
const deny = struct({
    ...MATCH,
    except: field(oneOrList(imagePattern, { what: 'images' }), 'Images that match but are not denied; the only carve-out there is.'),
    reason: REASON,
    use: USE,
}, {
    what: 'an image or an entry',
    elsewhere: { ...IN_IMAGE, ...ONLY_DEPRECATED, ...ONLY_APPROVALS },
    explain,
});
const deprecated = struct({
    ...MATCH,
    use: USE,
    reason: REASON,
    'block-from': field(value_shapes_day, 'The day on which these images begin to block.'),
    pin: PIN,
}, { what: 'an image or an entry', elsewhere: { ...IN_IMAGE, ...ONLY_DENY }, explain });
/** `"node"` and `{image: node}` alike, as one shape. */
function entry(name, long) {
    const parts = withShortForm(imagePattern, long, (image, place) => ({
        image,
        place,
    }));
    return shape_define(name, transform(parts, ({ place, image, versions, variants, except, reason, use, pin, 'block-from': blockFrom }) => image === null
        ? undefined
        : {
            image: image.source,
            pattern: image,
            versions: versions ?? null,
            variants: variants ?? null,
            except: except ?? [],
            reason: reason ?? null,
            use: use ?? null,
            pin: pin ?? null,
            blockFrom: blockFrom ?? null,
            place,
        }));
}
const allowList = list(entry('allow-entry', allow), { what: 'images', mayBeEmpty: true });
const denyList = list(entry('deny-entry', deny), { what: 'images' });
const deprecatedList = list(entry('deprecated-entry', deprecated), { what: 'images' });

;// CONCATENATED MODULE: ./lib/src/core/policy/evidence-shape.js





const DIGEST_CHECKS = ['exists', 'matches-tag', 'multi-platform'];
function url(example) {
    return text_shape_text({
        what: `an address, as ${example}`,
        parse: (source) => /^https:\/\/[^\s/]+(?:\/\S*)?$/.test(source) && source.length <= 2000
            ? source
            : { error: `is no address that begins with https://; write it as ${example}` },
        schema: { pattern: '^https://\\S+$' },
    });
}
const identity = text_shape_text({
    what: 'who signs, as https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*',
    parse: (source) => {
        if (source.length > 2000)
            return { error: 'is longer than 2000 characters' };
        if (/^\**$/.test(source.trim()))
            return { error: 'would accept anybody; write the workflow or the address that signs' };
        return /\s/.test(source) ? { error: 'has a blank in it, which no identity has' } : source;
    },
    schema: { minLength: 1, pattern: '^\\S*[^*\\s]\\S*$' },
});
const signedBy = transform(struct({
    issuer: field(url('https://token.actions.githubusercontent.com'), 'Who vouches for the identity.', {
        required: 'issuer: https://token.actions.githubusercontent.com',
    }),
    subject: field(identity, 'Whose signature counts; * stands for any characters.', {
        required: 'subject: https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*',
    }),
}, { what: 'a signer' }), ({ issuer, subject }) => (issuer === null || subject === null ? undefined : { issuer, subject }));
const provenance = transform(struct({
    source: field(url('https://github.com/acme/base-images'), 'The repository that the image must be built from.', {
        required: 'source: https://github.com/acme/base-images',
    }),
}, { what: 'a source' }), ({ source }) => (source === null ? undefined : { source }));
const FIELDS = {
    images: field(imagePattern, 'The images that are meant, as a pattern.', {
        required: 'images: registry.example.com/base/**',
    }),
    'signed-by': field(signedBy, 'The image must carry a signature of this identity.'),
    provenance: field(provenance, 'The image must carry provenance that names this source.'),
    sbom: field(flag('whether an SBOM is required'), 'The image must carry an SBOM.'),
    'max-age': field(duration, 'The image must not be older.'),
    'min-age': field(duration, 'The image must not be younger.'),
    digest: field(list(choice(DIGEST_CHECKS, 'a check of digests'), { what: 'checks' }), 'exists: the digest is in the repository. matches-tag: the tag resolves to it. multi-platform: it names an index.'),
};
const requirement = shape_define('evidence', transform(struct(FIELDS, { what: 'a requirement' }), (values, node, at) => {
    const { images, sbom, 'max-age': maxAge, 'min-age': minAge, place } = values;
    const questions = Object.keys(FIELDS).filter((key) => key !== 'images');
    const asked = questions.filter((key) => at.document.has(`${at.key}.${key}`) && !(key === 'sbom' && sbom === false));
    if (asked.length === 0)
        at.reject(node, `asks for nothing; add one of ${questions.join(', ')}`);
    if (maxAge !== null && minAge !== null && minAge > maxAge) {
        at.reject(node, `can never be met, because min-age is ${minAge}d and max-age only ${maxAge}d`);
    }
    if (images === null)
        return undefined;
    return {
        images: images.source,
        pattern: images,
        signedBy: values['signed-by'],
        provenance: values.provenance,
        sbom: sbom ?? false,
        maxAge,
        minAge,
        digest: values.digest ?? [],
        place,
    };
}));
const evidence = list(requirement, { what: 'requirements' });

;// CONCATENATED MODULE: ./lib/src/core/policy/exception-shape.js






const ruleId = choice(rule_levels/* RULE_IDS */.Iu, 'the name of a rule');
const exception = shape_define('exception', transform(struct({
    image: field(imagePattern, 'The images that are meant; "**" for unresolved and unreadable, which have none.', {
        required: 'image: docker.io/library/centos:7',
    }),
    paths: field(list(pathGlob, { what: 'paths' }), 'Dockerfiles that are meant; without it, all.'),
    rules: field(list(ruleId, { what: 'rules' }), 'The findings that are waived.', {
        required: 'rules: [unapproved]',
    }),
    owner: field(words('who answers for it, as "@acme/billing"', 200), 'Who answers for it.', {
        required: 'owner: "@acme/billing"',
    }),
    reason: field(words('why, in a sentence'), 'Why, with a ticket where there is one.', {
        required: 'reason: "BILL-412: the driver needs glibc 2.17"',
    }),
    expires: field(value_shapes_day, 'The last day on which it holds.', {
        required: 'expires: "2026-12-31"',
    }),
}, { what: 'an exception' }), ({ image, paths, rules, owner, reason, expires, place }, node, at) => {
    const nameless = rules?.find((rule) => rule === 'unresolved' || rule === 'unreadable');
    if (nameless !== undefined && image !== null && image.source !== '**') {
        at.warn(node, `never waives "${nameless}", which is about no image; give it an exception with image: "**" and paths`);
    }
    return image === null || rules === null || owner === null || reason === null || expires === null
        ? undefined
        : { image: image.source, pattern: image, paths, rules, owner, reason, expires, place };
}));
const exceptions = list(exception, { what: 'exceptions' });

;// CONCATENATED MODULE: ./lib/src/core/policy/extends-target.js




const FORMS = 'write ./FILE, OWNER/REPOSITORY/PATH@COMMIT or oci://HOST/REPOSITORY@sha256:…';
function parseTarget(source) {
    if (source.length > 1000)
        return { error: 'is longer than 1000 characters' };
    if (/[\s\\]|\p{Cc}/u.test(source))
        return { error: `has a blank or a backslash in it; ${FORMS}` };
    if (/^\.\.?\//.test(source))
        return source.endsWith('/')
            ? { error: 'names a folder; name the file in it' }
            : { kind: 'file', path: source };
    if (source.startsWith('oci://')) {
        const reference = source.slice('oci://'.length);
        return /^[A-Za-z0-9.:-]+\/[a-z0-9._/-]+@sha256:[0-9a-f]{64}$/.test(reference)
            ? { kind: 'oci', reference }
            : {
                error: 'must name a host, a repository and a digest, as oci://registry.example.com/policies/images@sha256:…',
            };
    }
    if (source.includes('://'))
        return { error: `is an address; ${FORMS}` };
    return parseRepositoryFile(source);
}
function parseRepositoryFile(source) {
    const at = source.indexOf('@');
    const [owner = '', repo = '', ...path] = (at < 0 ? source : source.slice(0, at)).split('/');
    const isName = (name) => /^[A-Za-z0-9._-]+$/.test(name) && !/^\.\.?$/.test(name);
    if (path.length === 0)
        return {
            error: `is no policy; for a file beside this one write ./${source.slice(0, 100)}, else OWNER/REPOSITORY/PATH@COMMIT`,
        };
    if (!isName(owner) ||
        !isName(repo) ||
        !path.every((segment) => segment !== '' && !/^\.\.?$/.test(segment))) {
        return { error: `is no policy; ${FORMS}` };
    }
    const ref = at < 0 ? '' : source.slice(at + 1);
    if (ref === '')
        return { error: 'does not say at which commit; add @ and the commit, 40 hexadecimal digits' };
    if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(ref))
        return { error: 'has something after @ that is no commit; write 40 hexadecimal digits' };
    return { kind: 'github', owner, repo, path: path.join('/'), ref };
}
const extendsTarget = shape_define('extends', text_shape_text({
    what: 'the policy to extend, as ./base.yml',
    parse: parseTarget,
    schema: {
        minLength: 1,
        examples: ['./base.yml', 'acme/.github/base-images.yml@<commit>'],
    },
}));
/** What a policy extends; null where it extends nothing, or cannot be read (which `loadPolicy` reports). */
function readExtends(source) {
    const root = parseYamlSource(new PolicyDocument('', source));
    const value = root?.get('extends');
    if (typeof value !== 'string')
        return null;
    const target = parseTarget(value);
    return 'error' in target ? null : target;
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/reading.js
var reading = __webpack_require__(2195);
;// CONCATENATED MODULE: ./lib/src/core/policy/rules-shape.js







const level = choice(rule_levels/* LEVELS */.A_, 'a level');
const COMMON = {
    level: field(level, 'ignore: nothing. warn: a warning. block: a failed check.'),
    effective: field(value_shapes_day, 'Before that day block acts as warn.'),
};
const floatingTag = text_shape_text({
    what: 'a word at the front of tags, as latest',
    parse: (source) => {
        if (source.includes('-'))
            return { error: 'has a -, but only the word before the first - of a tag is compared; write that' };
        return /^\w[\w.]{0,127}$/.test(source)
            ? source
            : { error: 'cannot begin a tag; write a word such as latest' };
    },
    schema: { pattern: '^\\w[\\w.]*$' },
});
/** Options that only one rule has; elsewhere they are pointed back to it. */
const ELSEWHERE = {
    require: 'it is an option of "unpinned"',
    floating: 'it is an option of "unpinned"',
    notice: 'it is an option of "end-of-life"',
    grace: 'it is an option of "end-of-life"',
    support: 'it is an option of "end-of-life"',
};
/** A bare level changes the level only; a map changes the options that it writes. */
function rule(name, options) {
    const long = struct({ ...COMMON, ...options }, { what: 'a level or options', elsewhere: ELSEWHERE });
    const written = transform(long, ({ place: _, ...values }) => 
    // Only what is written may replace what holds already.
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)));
    const short = level;
    return shape_define(name, withShortForm(short, written, (value) => ({ level: value })));
}
const plain = rule('rule', {});
const unpinned = rule('unpinned-rule', {
    require: field(choice(policy/* PINS */.$, 'a kind of pin'), 'The least that counts as pinned: tag < version < digest < tag+digest.'),
    floating: field(list(floatingTag, { what: 'words' }), 'Words at the front of a tag that make it no pin. Replaces the default list.'),
});
const endOfLife = rule('end-of-life-rule', {
    notice: field(duration, 'How long before the end to warn.'),
    grace: field(duration, 'How long after the end to block, where the level is block.'),
    support: field(choice(['security', 'extended'], 'a kind of support'), 'Which end counts: of regular security support, or of long-term, paid and volunteer support too.'),
});
/** Under `rules`, of the policy and of overrides. */
const rules = shape_define('rules', transform(struct({
    unapproved: field(plain, 'The image matches nothing in allow. Default: block.'),
    denied: field(plain, 'The image matches deny. Default: block. Never milder than unapproved and deprecated.'),
    unpinned: field(unpinned, 'The tag floats, or there is less of a pin than asked for. Default: warn, require tag.'),
    deprecated: field(plain, "The image matches deprecated. Default: warn, and block from the entry's block-from on."),
    'end-of-life': field(endOfLife, 'What the tag names is at, or near, the end of its support. Default: warn, notice 90d, grace 0d, support extended.'),
    unresolved: field(plain, 'The name depends on an argument without a value. Default: block.'),
    unreadable: field(plain, 'BuildKit would reject the file, or it cannot be read. Default: block.'),
    unverified: field(plain, 'Required evidence is missing or false. Default: block.'),
}, { what: 'levels by rule' }), ({ place: _, ...values }) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))));

;// CONCATENATED MODULE: ./lib/src/core/policy/override-shape.js








const role = choice(reading/* ROLES */.g, 'a role');
const override = shape_define('override', transform(struct({
    roles: field(list(role, { what: 'roles' }), 'final: layers that ship. build: other stages. copied: COPY --from. mounted: RUN --mount. frontend: # syntax.'),
    paths: field(list(pathGlob, { what: 'paths' }), 'Dockerfiles that are meant. With roles too, both must fit.'),
    rules: field(rules, 'What changes for them, option by option.'),
    allow: field(allowList, 'Replaces the list of approvals for them.', {
        whenEmpty: 'write allow: [] to approve nothing, or list images',
    }),
}, { what: 'an override' }), ({ roles, paths, rules: changes, allow, place }, node, at) => {
    const selects = at.document.has(`${at.key}.roles`) || at.document.has(`${at.key}.paths`);
    if (!selects)
        at.reject(node, 'selects nothing; add roles: [final] or paths: ["examples/**"], or write its keys at the top of the policy');
    const changesAnything = at.document.has(`${at.key}.rules`) || at.document.has(`${at.key}.allow`);
    if (!changesAnything)
        at.reject(node, 'changes nothing; add rules or allow');
    const allowPlace = allow === null ? null : at.document.find(`${at.key}.allow`);
    return { roles, paths, rules: changes ?? {}, allow, allowPlace, place };
}));
const overrides = list(override, { what: 'overrides', maxLength: 200 });

;// CONCATENATED MODULE: ./lib/src/core/policy/settings-shape.js







/** From the narrowest to the widest. */
const SCOPES = ['changed-references', 'changed-files', 'all'];
const argumentValue = text_shape_text({
    what: 'a value, as docker.io',
    parse: (source) => source.length > 1000 ? { error: 'is longer than 1000 characters' } : source,
});
function checkArgumentName(name) {
    return /^[A-Za-z_]\w*$/.test(name) ? name : { error: 'cannot be the name of an argument' };
}
const platform = text_shape_text({
    what: 'a platform, as linux/arm64',
    parse: (source) => /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9_.]+)?$/.test(source)
        ? source
        : { error: 'is no platform; write system and processor, as linux/amd64 or linux/arm/v7' },
    schema: { pattern: '^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9_.]+)?$' },
});
/** A registry, or a path in one, in the one spelling that names are compared in. */
function parsePrefix(source) {
    const [host = '', ...path] = source.split('/');
    if (!/[.:]/.test(host) && host !== 'localhost') {
        return { error: 'names no host; begin with one, as registry.example.com/hub' };
    }
    if (!/^[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?$/.test(host))
        return { error: 'has no valid host before its first /' };
    if (path.some((segment) => !/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(segment))) {
        return {
            error: 'is no prefix of image names; write host and path without tag, wildcard or / at the end',
        };
    }
    return [(0,host_pattern/* normaliseHost */.f2)(host.toLowerCase()), ...path].join('/');
}
const prefix = text_shape_text({ what: 'a registry, as docker.io', parse: parsePrefix });
const settings = shape_define('settings', struct({
    files: field(list(pathGlob, { what: 'paths' }), 'Which files are Dockerfiles, in place of the usual names. Default: Dockerfile and Containerfile in any case, alone or set apart by ".", "-" or "_" (Dockerfile.dev, api-Dockerfile), templates and source code excepted.'),
    ignore: field(list(pathGlob, { what: 'paths', mayBeEmpty: true }), 'Paths that are never read.', {
        whenEmpty: 'list paths, or leave the key out',
    }),
    scope: field(choice(SCOPES, 'a scope'), 'What counts in a pull request: changed-files (default), changed-references, or all.'),
    args: field(record(checkArgumentName, list(argumentValue, { what: 'values' }), {
        what: 'arguments and their values',
        example: '{ REGISTRY: [registry.example.com, docker.io] }',
        keyPattern: '^[A-Za-z_][A-Za-z0-9_]*$',
    }), 'Values of build arguments; every combination is checked.'),
    platforms: field(list(platform, { what: 'platforms' }), 'Values of TARGETPLATFORM, TARGETARCH and so on that are built. Default: linux/amd64.'),
    mirrors: field(record(parsePrefix, prefix, {
        what: 'mirrors and what they mirror',
        example: '{ registry.example.com/hub: docker.io }',
    }), 'Registries that hold copies; images are judged by both names.'),
    unknown: field(choice(rule_levels/* LEVELS */.A_, 'a level'), 'The level of evidence that cannot be had. Default: warn.'),
    'max-exception': field(duration, 'How long from today an exception may last. Default: 180d.'),
    'inline-exceptions': field(flag('whether comments in Dockerfiles may waive findings'), 'Whether comments in Dockerfiles may waive findings. Default: false.'),
}, { what: 'the settings' }));

;// CONCATENATED MODULE: ./lib/src/core/policy/test-shape.js








const from = transform(text_shape_text({
    what: 'an image as a Dockerfile writes it, in quotes',
    parse: (source) => {
        const reference = (0,image_reference/* parseReference */.F2)(source);
        return 'error' in reference ? { error: `is no image (${reference.error})` } : { source, reference };
    },
    schema: { minLength: 1, examples: ['node:22-alpine'] },
}), ({ source }) => source);
const dockerfile = text_shape_text({
    what: 'a path, as api/Dockerfile',
    parse: (source) => /^(?!\.?\/).*[^/]$/s.test(source)
        ? source
        : { error: 'is no path from the root of the repository; write it as api/Dockerfile' },
    schema: { pattern: '^(?!\\.?/).*[^/]$' },
});
const rulesBroken = list(ruleId, { what: 'rules' });
const expectation = {
    read: (node, at) => {
        if ((0,dist/* isSeq */.oP)(node))
            return rulesBroken.read(node, at);
        if (isReported(node))
            return undefined;
        if ((0,dist/* isScalar */.jn)(node) && node.value === 'ok')
            return 'ok';
        const word = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : 'unapproved';
        return at.reject(node, `must be ok or a list of rules, not ${describeNode(node)}; write ok or [${word.slice(0, 40)}]`);
    },
    toSchema: (definitions) => ({ anyOf: [{ const: 'ok' }, rulesBroken.toSchema(definitions)] }),
};
const test = shape_define('test', transform(struct({
    from: field(from, 'An image as a Dockerfile writes it.', { required: 'from: "node:22-alpine"' }),
    role: field(role, 'Its role. Default: final.'),
    path: field(dockerfile, 'Its Dockerfile. Default: Dockerfile.'),
    expect: field(expectation, 'ok, or exactly the rules that it breaks, warnings included.', {
        required: 'expect: ok or expect: [unapproved]',
    }),
}, { what: 'a test' }), ({ from: image, role: testRole, path, expect, place }) => image === null || expect === null
    ? undefined
    : { from: image, role: testRole ?? 'final', path: path ?? 'Dockerfile', expect, place }));
const tests = list(test, { what: 'tests' });

;// CONCATENATED MODULE: ./lib/src/core/policy/policy-shape.js














const version = {
    read: (node, at) => {
        if (isReported(node))
            return undefined;
        if ((0,dist/* isScalar */.jn)(node) && node.value === 1)
            return 1;
        const quoted = (0,dist/* isScalar */.jn)(node) && node.value === '1';
        const isNumber = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'number';
        if (quoted)
            return at.reject(node, 'must be the number 1, not a text; write version: 1 without quotes');
        if (isNumber)
            return at.reject(node, `is ${describeNode(node)}, and this gate reads version 1; write version: 1`);
        return at.reject(node, `must be the number 1, not ${describeNode(node)}; write version: 1`);
    },
    toSchema: () => ({ const: 1 }),
};
const delegate = shape_define('delegate', transform(struct({
    allow: field(oneOrList(imagePattern, { what: 'images' }), 'Images that policies which extend this one may approve.'),
    'max-exception': field(duration, 'How long exceptions of policies which extend this one may last.'),
}, { what: 'what repositories may loosen' }), ({ allow, 'max-exception': maxException }, node, at) => {
    if (!at.document.has('delegate.allow') && !at.document.has('delegate.max-exception')) {
        at.reject(node, 'delegates nothing; add allow or max-exception, or leave the key out');
    }
    return { allow, maxException };
}));
const SETTINGS = [
    'files',
    'ignore',
    'scope',
    'args',
    'platforms',
    'mirrors',
    'unknown',
    'max-exception',
    'inline-exceptions',
];
function belongUnder(key, names) {
    return names.map((name) => [name, `it belongs under "${key}"`]);
}
/** One policy file, whole. */
const policyShape = struct({
    version: field(version, 'The version of the policy language.', {
        required: 'version: 1 as the first line',
    }),
    extends: field(extendsTarget, 'A policy that this one tightens: ./file, owner/repository/path@commit, or oci://…'),
    rules: field(rules, 'How severe each finding is: ignore, warn, block, or a level with options.'),
    allow: field(allowList, 'Images that are approved. [] approves nothing; without this key everything that is not denied is.', {
        whenEmpty: 'write allow: [] to approve nothing, or list images',
    }),
    deny: field(denyList, 'Images that are denied, whatever allow says.'),
    deprecated: field(deprecatedList, 'Images that are still approved, until a day.'),
    overrides: field(overrides, 'Other rules for some roles or paths. All that match apply, top to bottom, the later wins.'),
    evidence: field(evidence, 'What registries are asked about images. Absent: fully offline.'),
    exceptions: field(exceptions, 'Findings that are waived for a time, each with an owner and a reason.'),
    settings: field(settings, 'Which files are read, and how.'),
    tests: field(tests, 'Run before the policy is used; a failing test makes the policy wrong.'),
    delegate: field(delegate, 'What policies that extend this one may loosen.'),
}, {
    what: 'a policy',
    elsewhere: Object.fromEntries([...belongUnder('rules', rule_levels/* RULE_IDS */.Iu), ...belongUnder('settings', SETTINGS)]),
});

;// CONCATENATED MODULE: ./lib/src/core/policy/policy-draft.js



const NO_SETTINGS = {
    files: null,
    ignore: null,
    scope: null,
    args: null,
    platforms: null,
    mirrors: null,
    unknown: null,
    'max-exception': null,
    'inline-exceptions': null,
};
/** Reads one file; what is wrong stands in the document, and the draft is then only good for finding more. Null: no YAML map. */
function readDraft(document) {
    const root = parseYamlSource(document);
    const values = root === null ? undefined : policyShape.read(root, new Cursor(document));
    if (values === undefined)
        return null;
    return {
        document,
        extends: values.extends,
        rules: values.rules ?? {},
        allow: values.allow,
        deny: values.deny ?? [],
        deprecated: values.deprecated ?? [],
        overrides: values.overrides ?? [],
        evidence: values.evidence ?? [],
        exceptions: values.exceptions ?? [],
        settings: values.settings ?? NO_SETTINGS,
        tests: values.tests ?? [],
        delegate: values.delegate,
    };
}

// EXTERNAL MODULE: ./lib/src/core/policy/entry-match.js + 1 modules
var entry_match = __webpack_require__(4262);
;// CONCATENATED MODULE: ./lib/src/core/policy/exception-tightening.js



/** Reports exceptions that the parent does not let its children grant, and those that would waive a denial of the parent. */
function checkExceptionDelegation({ exceptions, deny }, parent, report) {
    const isDelegated = (0,allow_list/* findDelegatedDays */.Su)(parent) !== null;
    for (const exception of exceptions) {
        const { key } = exception.place;
        if (!isDelegated) {
            report(key, 'grants an exception, which only delegate.max-exception there would let it do; remove it');
        }
        else if (exception.rules.includes('denied') && (deny.length === 0 || isDenied(parent, exception))) {
            report(`${key}.rules`, 'waives "denied", and what is denied there stays denied; remove that rule');
        }
    }
}
/** Whether the parent surely denies what the exception names: the same pattern, or one image that it denies. */
function isDenied(parent, { image }) {
    if (parent.deny.some((entry) => entry.image === image))
        return true;
    const reference = (0,image_reference/* parseReference */.F2)(image);
    if ('error' in reference)
        return false;
    const names = (0,entry_match/* findNames */.uD)(parent, reference);
    return parent.deny.some((entry) => (0,entry_match/* matchesDeny */.w9)(entry, names));
}

;// CONCATENATED MODULE: ./lib/src/core/policy/rule-tightening.js


/** Finds what the changes, applied to the parent's rules, would loosen; only what is written can. */
function findLoosenings(before, after, changes) {
    const found = [];
    for (const rule of rule_levels/* RULE_IDS */.Iu) {
        if (changes[rule] === undefined || (0,rule_levels/* isAsStrict */.AF)(after[rule], before[rule]))
            continue;
        const { level, effective } = before[rule];
        if (after[rule].level !== level)
            found.push({ rule, option: 'level', limit: level === 'block' ? level : `${level} or more` });
        else
            found.push({
                rule,
                option: 'effective',
                limit: effective === null ? 'no day, so that it holds now' : `${effective} or a day before it`,
            });
    }
    return [
        ...found,
        ...findLoosePins(before.unpinned, after.unpinned),
        ...findLooseEnds(before['end-of-life'], after['end-of-life']),
    ];
}
function findLoosePins(before, after) {
    const found = [];
    if (policy/* PINS */.$.indexOf(after.require) < policy/* PINS */.$.indexOf(before.require)) {
        found.push({
            rule: 'unpinned',
            option: 'require',
            limit: policy/* PINS */.$.slice(policy/* PINS */.$.indexOf(before.require)).join(' or '),
        });
    }
    const missing = before.floating.filter((word) => !after.floating.includes(word));
    if (missing.length > 0) {
        found.push({ rule: 'unpinned', option: 'floating', limit: `a list that has ${missing.join(', ')} too` });
    }
    return found;
}
function findLooseEnds(before, after) {
    const found = [];
    const rule = 'end-of-life';
    if (after.notice < before.notice)
        found.push({ rule, option: 'notice', limit: `${before.notice}d or more` });
    if (after.grace > before.grace)
        found.push({ rule, option: 'grace', limit: `${before.grace}d or less` });
    if (before.support === 'security' && after.support === 'extended') {
        found.push({ rule, option: 'support', limit: 'security' });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/core/policy/override-tightening.js



/**
 * What an override of a child would loosen of the parent's rules for the same roles and paths. Where globs do not show
 * whether an override of the parent applies too, nothing is claimed: rules are never selected below the parent's anyway.
 */
function findOverrideLoosenings(parent, override) {
    const found = new Map();
    for (const role of override.roles ?? reading/* ROLES */.g) {
        const before = selectParentRules(parent, override, role);
        const after = (0,select_rules/* changeRules */.gB)(before, override.rules);
        for (const loosening of findLoosenings(before, after, override.rules)) {
            if (!mayBeLower(parent, override, role, loosening.rule))
                found.set(`${loosening.rule}.${loosening.option}`, loosening);
        }
    }
    return [...found.values()];
}
function selectParentRules(parent, override, role) {
    return parent.overrides
        .filter((candidate) => hasRole(candidate, role) && coversPaths(candidate, override))
        .reduce((rules, candidate) => (0,select_rules/* changeRules */.gB)(rules, candidate.rules), parent.rules);
}
/** Whether the parent may itself say something else about the rule for some of the paths. */
function mayBeLower(parent, override, role, rule) {
    return parent.overrides.some((candidate) => candidate.rules[rule] !== undefined &&
        hasRole(candidate, role) &&
        override.paths !== null &&
        !coversPaths(candidate, override));
}
function hasRole({ roles }, role) {
    return roles?.includes(role) ?? true;
}
/** Whether all paths of one override are surely selected by the other. */
function coversPaths(candidate, { paths }) {
    if (candidate.paths === null)
        return true;
    const sources = candidate.paths.map(({ source }) => source);
    return sources.includes('**') || (paths?.every(({ source }) => sources.includes(source)) ?? false);
}

;// CONCATENATED MODULE: ./lib/src/core/policy/tightening.js







/** Reports, at the child's lines, all that would make it milder than the policy that it extends. */
function checkTightening(draft, policy, parent) {
    const { document } = draft;
    function report(key, message) {
        document.report(document.find(key), `"${key}" ${message}; "extends" may only tighten ${parent.place.file}`);
    }
    function reportLoosening(key, { rule, option, limit }) {
        const long = `${key}.${rule}.${option}`;
        report(document.has(long) ? long : `${key}.${rule}`, `makes ${rule} milder; write ${limit}`);
    }
    for (const loosening of findLoosenings(parent.rules, policy.rules, draft.rules))
        reportLoosening('rules', loosening);
    for (const override of draft.overrides) {
        for (const loosening of findOverrideLoosenings(parent, override)) {
            reportLoosening(`${override.place.key}.rules`, loosening);
        }
    }
    checkSettings(draft, parent, report);
    checkPins(draft, parent, report);
    checkExceptionDelegation(draft, parent, report);
    const days = (0,allow_list/* findDelegatedDays */.Su)(parent);
    const own = draft.delegate?.maxException ?? null;
    if (own !== null && (days === null || own > days)) {
        report('delegate.max-exception', days === null ? 'gives away what this policy was not given' : `is too long; write ${days}d or less`);
    }
}
function checkSettings({ settings }, parent, report) {
    const above = parent.settings;
    for (const [index, { source }] of (settings.ignore ?? []).entries()) {
        if (!above.ignore.some((glob) => glob.source === source)) {
            report(`settings.ignore[${index}]`, 'leaves Dockerfiles unread; remove it');
        }
    }
    if (settings.scope !== null && SCOPES.indexOf(settings.scope) < SCOPES.indexOf(above.scope)) {
        report('settings.scope', `narrows what counts; write ${SCOPES.slice(SCOPES.indexOf(above.scope)).join(' or ')}`);
    }
    for (const [mirror, original] of settings.mirrors ?? []) {
        if (above.mirrors.get(mirror) !== original)
            report('settings.mirrors', `declares the mirror ${mirror}, which approves more; remove it`);
    }
    if (settings.unknown !== null && rule_levels/* LEVELS */.A_.indexOf(settings.unknown) < rule_levels/* LEVELS */.A_.indexOf(above.unknown)) {
        report('settings.unknown', `is milder; write ${rule_levels/* LEVELS */.A_.slice(rule_levels/* LEVELS */.A_.indexOf(above.unknown)).join(' or ')}`);
    }
    const days = settings['max-exception'];
    if (days !== null && days > above.maxException)
        report('settings.max-exception', `is too long; write ${above.maxException}d or less`);
    if (settings['inline-exceptions'] === true &&
        !above.inlineExceptions &&
        (0,allow_list/* findDelegatedDays */.Su)(parent) === null) {
        report('settings.inline-exceptions', 'lets Dockerfiles waive findings; remove it');
    }
}
/** An entry's `pin` takes the place of the rule's, so it may not undercut the parent's rule, or the least of the parent's own entries. */
function checkPins(draft, parent, report) {
    const required = [parent.rules.unpinned.require, ...listApprovals(parent).flatMap(({ pin }) => pin ?? [])];
    const least = Math.min(...required.map((pin) => policy/* PINS */.$.indexOf(pin)));
    const own = [
        ...(draft.allow ?? []),
        ...draft.deprecated,
        ...draft.overrides.flatMap(({ allow }) => allow ?? []),
    ];
    for (const { pin, place } of own) {
        if (pin !== null && policy/* PINS */.$.indexOf(pin) < least)
            report(`${place.key}.pin`, `asks for less; write ${policy/* PINS */.$.slice(least).join(' or ')}`);
    }
}
function listApprovals(policy) {
    const own = [
        ...(policy.allow ?? []),
        ...policy.ownDeprecated,
        ...policy.ownOverrides.flatMap(({ allow }) => allow ?? []),
    ];
    return policy.parent === null ? own : [...own, ...listApprovals(policy.parent)];
}

;// CONCATENATED MODULE: ./lib/src/core/policy/describe-policy.js

/**
 * The policy as it holds, defaults and what it extends included, as plain data in the policy language's own keys. What a
 * child and its parent must both approve stands apart: the parent's approvals are under `extends`.
 */
function describePolicy(policy) {
    const { parent, settings, delegate } = policy;
    return dropNulls({
        version: 1,
        extends: parent === null ? null : describeParent(parent),
        rules: Object.fromEntries(rule_levels/* RULE_IDS */.Iu.map((id) => [id, describeRule(policy.rules, id)])),
        allow: policy.allow?.map(describeEntry) ?? null,
        deny: describeList(policy.deny, describeEntry),
        deprecated: describeList(policy.deprecated, describeEntry),
        overrides: describeList(policy.overrides, ({ roles, paths, rules, allow }) => dropNulls({
            roles,
            paths: paths?.map(({ source }) => source) ?? null,
            rules: describeChanges(rules),
            allow: allow?.map(describeEntry) ?? null,
        })),
        evidence: describeList(policy.evidence, ({ images, signedBy, provenance, sbom, maxAge, minAge, digest }) => dropNulls({
            images,
            'signed-by': signedBy,
            provenance,
            sbom: sbom ? true : null,
            'max-age': toDuration(maxAge),
            'min-age': toDuration(minAge),
            digest: digest.length === 0 ? null : digest,
        })),
        exceptions: describeList(policy.exceptions, describeException),
        settings: dropNulls({
            files: describeFiles(settings.files),
            ignore: settings.ignore.map(({ source }) => source),
            scope: settings.scope,
            args: Object.fromEntries(settings.args),
            platforms: settings.platforms,
            mirrors: Object.fromEntries(settings.mirrors),
            unknown: settings.unknown,
            'max-exception': toDuration(settings.maxException),
            'inline-exceptions': settings.inlineExceptions,
        }),
        tests: describeList(policy.tests, ({ from, role, path, expect }) => ({ from, role, path, expect })),
        delegate: delegate === null ? null : describeDelegate(delegate),
    });
}
/** The usual names cannot be written as globs: they are what holds where the key is absent. */
function describeFiles({ usual, globs }) {
    const sources = globs.map(({ source }) => source);
    if (!usual)
        return sources;
    return sources.length === 0 ? null : ['the usual names', ...sources];
}
/** What is not merged into the child. */
function describeParent(parent) {
    return dropNulls({
        policy: parent.place.file,
        extends: parent.parent === null ? null : describeParent(parent.parent),
        allow: parent.allow?.map(describeEntry) ?? null,
        delegate: parent.delegate === null ? null : describeDelegate(parent.delegate),
    });
}
function describeDelegate({ allow, maxException }) {
    return dropNulls({
        allow: allow?.map(({ source }) => source) ?? null,
        'max-exception': toDuration(maxException),
    });
}
/** As it would be written: a bare pattern where it says no more. */
function describeEntry({ image, versions, variants, except, reason, use, pin, blockFrom }) {
    const rest = dropNulls({
        versions: versions?.source ?? null,
        variants: variants?.map(({ source }) => source) ?? null,
        pin,
        except: except.length === 0 ? null : except.map(({ source }) => source),
        reason,
        use,
        'block-from': blockFrom,
    });
    return Object.keys(rest).length === 0 ? image : { image, ...rest };
}
function describeException({ image, paths, rules, owner, reason, expires }) {
    return dropNulls({
        image,
        paths: paths?.map(({ source }) => source) ?? null,
        rules,
        owner,
        reason,
        expires,
    });
}
function describeRule(rules, id) {
    return describeOptions(rules[id]);
}
function describeChanges(rules) {
    const written = rule_levels/* RULE_IDS */.Iu.flatMap((id) => {
        const options = rules[id];
        return options === undefined ? [] : [[id, describeOptions(options)]];
    });
    return written.length === 0 ? null : Object.fromEntries(written);
}
function describeOptions(options) {
    const entries = Object.entries(options).map(([key, value]) => [
        key,
        typeof value === 'number' ? toDuration(value) : value,
    ]);
    return dropNulls(Object.fromEntries(entries));
}
function describeList(items, describe) {
    return items.length === 0 ? null : items.map(describe);
}
function toDuration(days) {
    return days === null ? null : `${days}d`;
}
function dropNulls(data) {
    return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

;// CONCATENATED MODULE: ./lib/src/core/policy/load-policy.js








/**
 * Reads a policy: `chain` is the policy itself, then what it extends, and so on to the one that extends nothing. The policy
 * is null exactly if there is a problem of level error. Problems come file by file, in the order of their places.
 */
function loadPolicy(chain, { today }) {
    const documents = chain.map(({ path, text }) => new PolicyDocument(path, text));
    let policy = null;
    let hasParent = false;
    for (const [index, document] of [...documents.entries()].toReversed()) {
        const draft = readDraft(document);
        if (draft !== null)
            checkChain(draft, documents.slice(index + 1));
        // Without its parent a policy can still be searched for mistakes of its own.
        const parent = policy;
        policy = draft === null ? null : assemblePolicy(draft, parent);
        if (draft !== null && policy !== null) {
            if (parent !== null)
                checkTightening(draft, policy, parent);
            if (parent !== null || !hasParent) {
                checkDenialLevels(policy, document);
                checkExceptionLengths(draft, policy, today);
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
    const document = new PolicyDocument('', '');
    document.report(document.place(0, 'policy'), 'No policy was given');
    return document;
}
/** What a file extends must have been brought along, and must not lead back to it. */
function checkChain({ document, extends: target }, parents) {
    if (target === null) {
        if (parents.length > 0 && !document.has('extends')) {
            document.report(document.place(0, 'policy'), 'The policy extends nothing, but another one was given for it to extend');
        }
    }
    else if (parents.length === 0) {
        document.report(document.find('extends'), '"extends" names a policy that was not read, so nothing can be judged by it');
    }
    else if (parents.some(({ file }) => file === document.file)) {
        document.report(document.find('extends'), '"extends" leads back to this policy; remove one of the two');
    }
}


/***/ }),

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ PINS)
/* harmony export */ });
/** The pin ladder, weakest first. */
const PINS = ['tag', 'version', 'digest', 'tag+digest'];


/***/ }),

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ TEMPLATE_NAMES),
/* harmony export */   c: () => (/* binding */ expandUse)
/* harmony export */ });
/** What a `use` template may name. */
const TEMPLATE_NAMES = ['name', 'tag', 'path'];
/**
 * The image that takes a reference's place: `$name` is its last segment, `$path` its path without the host, `$tag` its tag.
 * Null where the template asks for a tag that the reference does not have.
 */
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


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ isAsStrict),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Iu: () => (/* binding */ RULE_IDS),
/* harmony export */   _2: () => (/* binding */ strictestSetting),
/* harmony export */   ck: () => (/* binding */ DEFAULT_RULES),
/* harmony export */   ri: () => (/* binding */ strictestPin)
/* harmony export */ });
/* unused harmony export DEFAULT_FLOATING */
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2377);

/** Weakest first. */
const LEVELS = ['ignore', 'warn', 'block'];
const RULE_IDS = [
    'unapproved',
    'denied',
    'unpinned',
    'deprecated',
    'end-of-life',
    'unresolved',
    'unreadable',
    'unverified',
];
const DEFAULT_FLOATING = [
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
const BLOCK = { level: 'block', effective: null };
const WARN = { level: 'warn', effective: null };
const DEFAULT_RULES = {
    unapproved: BLOCK,
    denied: BLOCK,
    unpinned: { ...WARN, require: 'tag', floating: DEFAULT_FLOATING },
    deprecated: WARN,
    'end-of-life': { ...WARN, notice: 90, grace: 0, support: 'extended' },
    unresolved: BLOCK,
    unreadable: BLOCK,
    unverified: BLOCK,
};
/** The stricter of two requirements. */
function strictestPin(one, other) {
    return _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .PINS */ .$.indexOf(one) >= _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .PINS */ .$.indexOf(other) ? one : other;
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

/***/ 6445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gB: () => (/* binding */ changeRules),
/* harmony export */   sp: () => (/* binding */ isSelected),
/* harmony export */   uE: () => (/* binding */ selectRules),
/* harmony export */   vv: () => (/* binding */ takeStrictest)
/* harmony export */ });
/* unused harmony export liftDenied */
/* harmony import */ var _rule_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5165);

/** Whether an override applies; with roles and paths it needs both. */
function isSelected(override, { role, path }) {
    if (override.roles !== null && !override.roles.includes(role))
        return false;
    return override.paths === null || override.paths.some((glob) => glob.matches(path));
}
/** The rules for one reference: all overrides that match, from top to bottom, option by option, and never below the parent's. */
function selectRules(policy, selection) {
    if (policy.overrides.length === 0)
        return policy.rules;
    let rules = policy.rules;
    for (const override of policy.overrides) {
        if (isSelected(override, selection))
            rules = changeRules(rules, override.rules);
    }
    if (rules === policy.rules)
        return rules;
    return liftDenied(policy.parent === null ? rules : takeStrictest(rules, selectRules(policy.parent, selection)));
}
/** Changes the options that are written and leaves the others. */
function changeRules(rules, changes) {
    const changed = { ...rules };
    for (const id of _rule_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_IDS */ .Iu) {
        if (changes[id] !== undefined)
            Object.assign(changed, { [id]: { ...rules[id], ...changes[id] } });
    }
    return changed;
}
/** A denial is never milder than what the image would get without it, or adding one would help. */
function liftDenied(rules) {
    const denied = (0,_rule_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .strictestSetting */ ._2)((0,_rule_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .strictestSetting */ ._2)(rules.denied, rules.unapproved), rules.deprecated);
    return denied === rules.denied ? rules : { ...rules, denied };
}
/** Option by option the stricter of two. */
function takeStrictest(one, other) {
    const setting = (id) => (0,_rule_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .strictestSetting */ ._2)(one[id], other[id]);
    const [pins, otherPins] = [one.unpinned, other.unpinned];
    const [ends, otherEnds] = [one['end-of-life'], other['end-of-life']];
    return {
        unapproved: setting('unapproved'),
        denied: setting('denied'),
        deprecated: setting('deprecated'),
        unresolved: setting('unresolved'),
        unreadable: setting('unreadable'),
        unverified: setting('unverified'),
        unpinned: {
            level: setting('unpinned').level,
            effective: setting('unpinned').effective,
            require: (0,_rule_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .strictestPin */ .ri)(pins.require, otherPins.require),
            floating: [...new Set([...pins.floating, ...otherPins.floating])],
        },
        'end-of-life': {
            level: setting('end-of-life').level,
            effective: setting('end-of-life').effective,
            notice: Math.max(ends.notice, otherEnds.notice),
            grace: Math.min(ends.grace, otherEnds.grace),
            support: ends.support === 'security' ? 'security' : otherEnds.support,
        },
    };
}


/***/ })

};
