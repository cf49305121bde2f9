export const id = 683;
export const ids = [683];
export const modules = {

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
/* harmony export */   e: () => (/* binding */ DEFAULT_BUILD_OPTIONS),
/* harmony export */   g: () => (/* binding */ ROLES)
/* harmony export */ });
const ROLES = ['final', 'build', 'copied', 'mounted', 'frontend'];
const DEFAULT_BUILD_OPTIONS = {
    buildArgs: new Map(),
    target: null,
    platform: 'linux/amd64',
    buildPlatform: 'linux/amd64',
    contexts: new Map(),
};


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ findNamedReleases)
});

// EXTERNAL MODULE: ./lib/src/core/image/front-number.js
var front_number = __webpack_require__(8591);
;// CONCATENATED MODULE: ./lib/src/core/end-of-life/table.js
/** The product of that name; own keys only, for names come from image references too. */
function findProduct(table, id) {
    return Object.hasOwn(table.products, id) ? (table.products[id] ?? null) : null;
}
/** The release line by the longest dotted prefix of a number: `22.11.0` is `22`, `3.20.1` is `3.20`. */
function findByNumber(table, id, number) {
    const product = findProduct(table, id);
    for (let prefix = number; product !== null && prefix !== ''; prefix = cutLastPart(prefix)) {
        const cycle = product.cycles.find((candidate) => candidate.cycle === prefix) ??
            findOtherName(table, id, product, prefix);
        if (cycle !== undefined)
            return toRelease(id, product, cycle);
    }
    return null;
}
/** The release line by the name that it goes by: `bookworm`, or `noetic` where releases have no numbers. */
function findByName(table, id, name) {
    const product = findProduct(table, id);
    if (product === null)
        return null;
    const cycle = product.cycles.find(({ cycle, codename }) => codename === name || cycle === name) ??
        findOtherName(table, id, product, name);
    return cycle === undefined ? null : toRelease(id, product, cycle);
}
function findOtherName(table, id, product, name) {
    const names = Object.hasOwn(table.names, id) ? table.names[id] : undefined;
    if (names === undefined || !Object.hasOwn(names, name))
        return undefined;
    return product.cycles.find(({ cycle }) => cycle === names[name]);
}
function toRelease(id, product, cycle) {
    return { id, product, number: cycle.cycle, codename: cycle.codename ?? null, lines: [cycle], dated: true };
}
function cutLastPart(number) {
    return number.slice(0, Math.max(0, number.lastIndexOf('.')));
}

;// CONCATENATED MODULE: ./lib/src/core/end-of-life/own-number.js

/**
 * What the number at the front of a product's own tag stands for: one line, all the lines of a major (`python:2`), or
 * one that the table passes over because it is so old (`node:0.10`, `nginx:1.17`). Null where it cannot be told.
 */
function findByOwnNumber(table, id, number) {
    const line = findByNumber(table, id, number);
    const product = findProduct(table, id);
    if (line !== null || product === null)
        return line;
    return findWhole(id, product, number) ?? findPassedOver(id, product, number);
}
/** All the lines that a shorter number stands for. Not those of the newest: there can be more of it than the table knows. */
function findWhole(id, product, number) {
    const lines = product.cycles.filter(({ cycle }) => cycle.startsWith(`${number}.`));
    if (lines.length === 0 || product.cycles.every(({ cycle }) => compareNumbers(cycle, number) <= 0))
        return null;
    return { id, product, number, codename: null, lines, dated: true };
}
/**
 * A number older than every line known is past. One between the lines of its own major, or before the first of them, is
 * past when its neighbours are: a line that is still supported would be in the table.
 */
function findPassedOver(id, product, number) {
    const lines = product.cycles
        .filter(({ cycle }) => /^\d/.test(cycle))
        .toSorted((one, other) => compareNumbers(one.cycle, other.cycle));
    const release = { id, product, number, codename: null, dated: false };
    const next = lines.findIndex(({ cycle }) => compareNumbers(number, cycle) < 0);
    if (next === 0)
        return { ...release, lines: [] };
    const near = lines.slice(Math.max(0, next - 1), next + 1).filter((line) => isSameMajor(line, number));
    return next < 0 || !near.includes(lines[next]) ? null : { ...release, lines: near };
}
function isSameMajor({ cycle }, number) {
    return cycle.split('.', 1)[0] === number.split('.', 1)[0];
}
/** By parts, as far as both have them: 1.4 is before 1.10, and 9 and 9.6 are the same. */
function compareNumbers(one, other) {
    const [left, right] = [one.split('.'), other.split('.')];
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
        const difference = Number(left[index]) - Number(right[index]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/core/end-of-life/development-container.js


const REPOSITORY = /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\/(.+)$/;
/** Microsoft's development containers of one runtime, and the oldest of its lines that there ever was one of. */
const RUNTIMES = new Map([
    ['dotnet', ['dotnet', '2.1']],
    ['go', ['go', '1.14']],
    ['javascript-node', ['nodejs', '10']],
    ['php', ['php', '7']],
    ['python', ['python', '3.5']],
    ['ruby', ['ruby', '2.5']],
    ['typescript-node', ['nodejs', '10']],
]);
const NUMBER = /^\d+(?:\.\d+)*$/;
/** Whether the image is one of Microsoft's development containers, whose tags write systems apart: `base:debian-10`. */
function isDevelopmentContainer(repository) {
    return REPOSITORY.test(repository);
}
/**
 * The runtime of a development container. Its tags may begin with a version of the image itself: `python:1-3.8` has Python
 * 3.8, while `python:1` and `python:3.0.5` say nothing about Python.
 */
function findDevelopmentRuntime(table, repository, words) {
    const runtime = RUNTIMES.get(REPOSITORY.exec(repository)?.[1] ?? '');
    if (runtime === undefined)
        return null;
    const [id, oldest] = runtime;
    const [first = '', second = ''] = words;
    if (NUMBER.test(second) && (NUMBER.test(first) || first === 'dev'))
        return findByOwnNumber(table, id, second);
    return NUMBER.test(first) && !isOlder(first, oldest) ? findByNumber(table, id, first) : null;
}
function isOlder(number, than) {
    const [[left = 0, minor = 0], [right = 0, least = 0]] = [number, than].map((text) => text.split('.').map(Number));
    return left === right ? minor < least : left < right;
}

// EXTERNAL MODULE: ./lib/src/core/end-of-life/repository.js
var end_of_life_repository = __webpack_require__(7445);
;// CONCATENATED MODULE: ./lib/src/core/end-of-life/system-token.js


/** What tags call an operating system, before its number: `ubi9`, `alpine3.20`, `ubuntu-22.04`. */
const SYSTEM_NAMES = new Map([
    ['al', 'amazon-linux'],
    ['alma', 'almalinux'],
    ['almalinux', 'almalinux'],
    ['alpine', 'alpine-linux'],
    ['amazonlinux', 'amazon-linux'],
    ['centos', 'centos'],
    ['debian', 'debian'],
    ['fc', 'fedora'],
    ['fedora', 'fedora'],
    ['mageia', 'mageia'],
    ['ol', 'oracle-linux'],
    ['oraclelinux', 'oracle-linux'],
    ['photon', 'vmware-photon'],
    ['rhel', 'rhel'],
    ['rocky', 'rocky-linux'],
    ['rockylinux', 'rocky-linux'],
    ['stream', 'centos-stream'],
    ['ubi', 'rhel'],
    ['ubuntu', 'ubuntu'],
]);
/** The products that are operating systems. */
const SYSTEMS = new Set(SYSTEM_NAMES.values());
/** The first Debian that was ever an image: `rex` and `bo` are words. */
const FIRST_DEBIAN = 7;
const NAME_WITH_NUMBER = /^([a-z]+)(\d+(?:\.\d+)*)$/;
const system_token_NUMBER = /^\d+(?:\.\d+)*$/;
/** `ubuntu18` is either of two releases, while `debian1` may count somebody's own builds. */
const UBUNTU_YEAR = /^\d{2}$/;
const UBUNTU_RELEASE = /^\d{2}\.(?:04|10)$/;
/** What Ubuntu supports for long is built upon by many, and they call it by its first name. */
const LONG_SUPPORTED_UBUNTU = /^(?:1[68]|[2-9][02468])\.04$/;
/** The operating systems that the words of a tag name. */
function findSystems(table, words, hints) {
    const releases = [];
    words.forEach((word, index) => {
        const next = words[index + 1];
        const release = findNumbered(table, word) ??
            (next !== undefined && isPair(word, next, hints) ? findPair(table, word, next) : null) ??
            findCodename(table, word, words, hints);
        if (release !== null)
            releases.push(release);
    });
    return releases;
}
/** `ubuntu-18.04` is Ubuntu anywhere; `tool:debian-9.4` may be version 9.4 of the tool. */
function isPair(word, next, { pairs }) {
    return pairs ? system_token_NUMBER.test(next) : word === 'ubuntu' && UBUNTU_RELEASE.test(next);
}
/** The system that one word names together with its number: `alpine3.20`, `debian12`. */
function findNumbered(table, word) {
    const match = NAME_WITH_NUMBER.exec(word);
    return match === null ? null : findPair(table, match[1] ?? '', match[2] ?? '');
}
function findPair(table, name, number) {
    const id = SYSTEM_NAMES.get(name);
    const product = id === undefined ? null : findProduct(table, id);
    if (id === undefined || product === null)
        return null;
    const whole = id === 'ubuntu' && UBUNTU_YEAR.test(number) ? findWhole(id, product, number) : null;
    return findByNumber(table, id, number) ?? whole;
}
function findCodename(table, word, words, hints) {
    for (const id of ['debian', 'ubuntu']) {
        const release = findByName(table, id, word);
        if (release?.codename === word && isMeant(release, words, hints))
            return release;
    }
    return null;
}
/** Whether a word is a system's codename here: `groovy`, `lunar` and `precise` are English, and `kinetic` is a release of ROS. */
function isMeant({ id, number }, words, hints) {
    if (id === 'debian')
        return Number(number) >= FIRST_DEBIAN;
    return (LONG_SUPPORTED_UBUNTU.test(number) || hints.ubuntu || words.some((word) => word === id || word === number));
}

;// CONCATENATED MODULE: ./lib/src/core/end-of-life/named-release.js






/** Repositories whose names carry the system: `distroless/static-debian12`, `ubi9/nodejs-22`. */
const NAMED_AFTER_SYSTEM = /^(?:gcr\.io\/distroless|registry\.access\.redhat\.com|registry\.redhat\.io|docker\.io\/redhat)\//;
/** The official image whose whole tag is a system: `buildpack-deps:groovy-curl`. */
const TAGGED_WITH_SYSTEM = 'docker.io/library/buildpack-deps';
/** `distroless/nodejs20-debian12` carries its runtime too. */
const DISTROLESS_NODE = /^gcr\.io\/distroless\/nodejs(\d+)(?:-|$)/;
/** Reads runtime and system from a reference that is already freed from mirrors. */
function findNamedReleases(table, reference) {
    const repository = (0,end_of_life_repository/* findRepository */.W)(reference);
    const tag = reference.tag ?? '';
    const words = tag === '' ? [] : tag.split(/[-_]/);
    const number = (0,front_number/* readFrontNumber */.j)(tag);
    const found = findOwn(table, repository, number, words);
    const own = found?.release ?? null;
    const systems = own !== null && SYSTEMS.has(own.id) ? [own] : [];
    const hints = {
        pairs: number !== null || isDevelopmentContainer(repository),
        ubuntu: hintsAtUbuntu(repository),
    };
    for (const system of [
        ...findSystems(table, words.filter((_, index) => index !== found?.index), hints),
        ...(NAMED_AFTER_SYSTEM.test(repository) ? findInPath(table, reference.path) : []),
    ]) {
        if (!systems.some(({ id }) => id === system.id))
            systems.push(system);
    }
    const runtime = own ?? findDistrolessNode(table, repository);
    return { runtime: runtime !== null && !SYSTEMS.has(runtime.id) ? runtime : null, systems, own };
}
function findOwn(table, repository, number, words) {
    const product = Object.hasOwn(table.images, repository) ? (table.images[repository] ?? null) : null;
    if (product === null) {
        const release = findDevelopmentRuntime(table, repository, words);
        return release === null ? null : { release, index: -1 };
    }
    const byNumber = number === null ? null : findByOwnNumber(table, product, number);
    return byNumber === null ? findOwnName(table, product, words) : { release: byNumber, index: -1 };
}
/** `bookworm` of debian:bookworm-slim, `noetic` of ros:noetic-robot, `gallium` of node:lts-gallium, `stream9` of centos:stream9. */
function findOwnName(table, product, words) {
    for (const [index, word] of words.entries()) {
        const numbered = findNumbered(table, word);
        const release = findByName(table, product, word) ?? (numbered?.id === product ? numbered : null);
        if (release !== null)
            return { release, index };
    }
    return null;
}
function findDistrolessNode(table, repository) {
    const number = DISTROLESS_NODE.exec(repository)?.[1];
    return number === undefined ? null : findByNumber(table, 'nodejs', number);
}
function findInPath(table, path) {
    return path.split(/[/-]/).flatMap((word) => findNumbered(table, word) ?? []);
}
function hintsAtUbuntu(repository) {
    return repository === TAGGED_WITH_SYSTEM || repository.split(/[^a-z]+/).includes('ubuntu');
}


/***/ }),

/***/ 7445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9538);

/** Where Docker Hub has the official images once more, one architecture each: `arm64v8/node` is `node`. */
const ARCHITECTURES = /^docker\.io\/(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|windows-amd64|winamd64)\//;
/** Microsoft's copy of the official images. */
const MICROSOFT_COPY = /^mcr\.microsoft\.com\/mirror\/docker\//;
/** The repository as the table writes it: the same thing has one name, whatever registry or spelling it is pulled by. */
function findRepository(reference) {
    const { host, path } = (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .findDockerHubName */ .KT)(reference) ?? {
        host: (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .loosenHost */ .jY)(reference.host),
        path: reference.path,
    };
    return `${host}/${path}`.replace(MICROSOFT_COPY, 'docker.io/').replace(ARCHITECTURES, 'docker.io/library/');
}


/***/ }),

/***/ 7994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ SUPPORTS),
/* harmony export */   KH: () => (/* binding */ findSuperseded),
/* harmony export */   N1: () => (/* binding */ findEnd)
/* harmony export */ });
/* unused harmony export SUPERSEDED_DAYS */
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);

/** From the narrowest to the widest: each counts all that stand before it. */
const SUPPORTS = ['security', 'lts', 'paid'];
/** Where only the newest release is supported, the one before it counts as past this many days after it was superseded. */
const SUPERSEDED_DAYS = 180;
/** When the last of these lines is out of support. No day announced means that it goes on. */
function findEnd(lines, support) {
    return lines.map((line) => findLineEnd(line, support)).reduce(pickLater, 'past');
}
/** The day on which a successor took the place of the last of these lines; null where that is not how it ends. */
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
/** Further support that has ended on an unknown day leaves the end where it is. */
function pickCounted(end, further) {
    if (end === null || further === 'past')
        return end;
    return end === 'past' ? further : pickLater(end, further);
}
/** `past` comes before every day, for it is one that nobody remembers. */
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

/***/ 528:
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

/***/ 5037:
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

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ onDockerHub),
/* harmony export */   G8: () => (/* binding */ listSpellings),
/* harmony export */   KT: () => (/* binding */ findDockerHubName),
/* harmony export */   f2: () => (/* binding */ normaliseHost),
/* harmony export */   jY: () => (/* binding */ loosenHost),
/* harmony export */   kJ: () => (/* binding */ simplifyHost),
/* harmony export */   t5: () => (/* binding */ findCopyFolder)
/* harmony export */ });
/** Docker Hub's own registry by its other names: the same machine, for approvals too. */
const ALIASES = new Set(['index.docker.io', 'registry-1.docker.io']);
/** Where else anybody gets what Docker Hub has, undeclared: host, and the folder in it. */
const PUBLIC_COPIES = [
    ['registry.hub.docker.com', ''],
    ['mirror.gcr.io', ''],
    ['public.ecr.aws', 'docker/'],
];
/** The host as approvals compare it: Docker Hub under one name, everything else as written. */
function normaliseHost(host) {
    return host.endsWith('docker.io') && ALIASES.has(host) ? 'docker.io' : host;
}
/** The same machine in one spelling: lower case, without the default port. */
function simplifyHost(host) {
    // Zeros at the front of a port change nothing.
    return host.toLowerCase().replace(/:0*(\d+)$/, (_, port) => (port === '443' ? '' : `:${port}`));
}
/** The host as denials compare it: whoever is contacted is the same in capitals and with the default port written out. */
function loosenHost(host) {
    return normaliseHost(simplifyHost(host));
}
/**
 * The name on Docker Hub of what a reference pulls, by whichever of Docker Hub's names or public copies it is written:
 * `Registry-1.docker.io:443/node` and `public.ecr.aws/docker/library/node` are docker.io/library/node. Null for every other
 * registry; mirrors that a policy declares are not known here.
 */
function findDockerHubName(reference) {
    const folder = findCopyFolder(reference.host, reference.path);
    return folder === null ? null : onDockerHub(reference, reference.path.slice(folder.length));
}
/** The folder that stands for Docker Hub on a host, with a slash at the end, empty for the whole host; null where none does. */
function findCopyFolder(host, path) {
    const plain = loosenHost(host);
    if (plain === 'docker.io')
        return '';
    const copy = PUBLIC_COPIES.find(([name, folder]) => plain === name && path.startsWith(folder));
    return copy === undefined ? null : copy[1];
}
/** One segment is an official image: that is what Docker Hub and its copies serve by it. */
function onDockerHub(reference, path) {
    return { ...reference, host: 'docker.io', path: path.includes('/') ? path : `library/${path}` };
}
/** References never change, and each is held against many patterns. */
const SPELLINGS = new WeakMap();
/** Every name under which a denial may know what a reference pulls, without regard to declared mirrors. */
function listSpellings(reference) {
    const known = SPELLINGS.get(reference);
    if (known !== undefined)
        return known;
    const plain = simplifyHost(reference.host);
    const written = plain === reference.host ? reference : { ...reference, host: plain };
    const host = normaliseHost(plain);
    const hub = findDockerHubName(reference);
    const spellings = [
        written,
        ...(host === plain ? [] : [{ ...reference, host }]),
        ...(hub === null || (hub.host === host && hub.path === reference.path) ? [] : [hub]),
    ];
    SPELLINGS.set(reference, spellings);
    return spellings;
}


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ splitFrontNumber),
/* harmony export */   j: () => (/* binding */ readFrontNumber)
/* harmony export */ });
const FRONT_NUMBER = /^v?(\d+(?:\.\d+)*)(?=$|[-_])/;
/** Takes the front off a tag; letters directly after the number (`8u292`, `3.13.0rc1`) make it no number. */
function splitFrontNumber(tag) {
    const match = FRONT_NUMBER.exec(tag);
    return match === null ? null : { number: match[1] ?? '', rest: tag.slice(match[0].length) };
}
/** The version number at the front of a tag, without an optional `v`. */
function readFrontNumber(tag) {
    return splitFrontNumber(tag)?.number ?? null;
}


/***/ }),

/***/ 8573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $2: () => (/* binding */ OFFICIAL_IMAGES),
  bQ: () => (/* binding */ findUnofficialName),
  oR: () => (/* binding */ isOfficial)
});

;// CONCATENATED MODULE: ./lib/data/official-images.json
const official_images_namespaceObject = /*#__PURE__*/JSON.parse('{"asOf":"2026-08-21","source":"https://github.com/docker-library/official-images: the names of the files in library/","names":["adminer","aerospike","almalinux","alpine","alt","amazoncorretto","amazonlinux","api-firewall","arangodb","archlinux","azul-zulu","backdrop","bash","bonita","buildpack-deps","busybox","caddy","cassandra","chronograf","cirros","clearlinux","clefos","clickhouse","clojure","composer","convertigo","couchbase","couchdb","crate","dart","debian","docker","drupal","eclipse-mosquitto","eclipse-temurin","eggdrop","elasticsearch","elixir","emqx","erlang","espocrm","fedora","flink","fluentd","friendica","gazebo","gcc","geonetwork","ghost","golang","gradle","groovy","haproxy","haskell","haxe","hello-world","hitch","httpd","hylang","ibm-semeru-runtimes","ibmjava","influxdb","irssi","jetty","joomla","jruby","julia","kapacitor","kibana","kong","krakend","lightstreamer","liquibase","logstash","mageia","mariadb","matomo","maven","mediawiki","memcached","mongo","mongo-express","monica","mysql","nats","neo4j","neurodebian","nextcloud","nginx","nim","node","notary","odoo","open-liberty","openjdk","oraclelinux","orientdb","percona","perl","photon","php","php-zendserver","phpmyadmin","plone","postfixadmin","postgres","pypy","python","r-base","rabbitmq","rakudo-star","redis","redmine","registry","rethinkdb","rocket.chat","rockylinux","ros","ruby","rust","sapmachine","satosa","silverpeas","solr","sonarqube","spark","spiped","storm","swift","swipl","teamspeak","telegraf","tomcat","tomee","traefik","ubuntu","unit","varnish","websphere-liberty","wordpress","xwiki","yourls","znc","zookeeper"],"retired":["adoptopenjdk","celery","centos","consul","crux","django","euleros","express-gateway","fsharp","glassfish","hello-seattle","hipache","hola-mundo","iojs","java","jenkins","jobber","kaazing-gateway","known","mono","nats-streaming","nuxeo","opensuse","owncloud","piwik","rails","rapidoid","sentry","sl","sourcemage","swarm","thrift","ubuntu-debootstrap","ubuntu-upstart","vault"]}');
;// CONCATENATED MODULE: ./lib/src/core/image/official-images.js

const OFFICIAL_IMAGES = official_images_namespaceObject;
const NAMES = new Set(official_images_namespaceObject.names);
const RETIRED = new Set(official_images_namespaceObject.retired);
const FOLDER = 'library/';
/** Whether it is one of Docker's official images by its name. */
function isOfficial({ host, path }) {
    return host === 'docker.io' && path.startsWith(FOLDER) && NAMES.has(path.slice(FOLDER.length));
}
/**
 * The name of what lies where only official images do and never was one: a stage that is called otherwise, an image that
 * somebody has built, or one that became official later. Null for everything else.
 */
function findUnofficialName({ host, path }) {
    if (host !== 'docker.io' || !path.startsWith(FOLDER))
        return null;
    const name = path.slice(FOLDER.length);
    return name.includes('/') || name === 'scratch' || NAMES.has(name) || RETIRED.has(name) ? null : name;
}


/***/ }),

/***/ 5638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ acceptsHost),
/* harmony export */   ic: () => (/* binding */ parseHostPattern),
/* harmony export */   nm: () => (/* binding */ loosenHostPattern)
/* harmony export */ });
/* harmony import */ var _docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9538);

/** Reads the host of a pattern, in which `*` stands for one whole label. */
function parseHostPattern(text) {
    if (text.startsWith('[')) {
        return /^\[[0-9a-fA-F:]+\](?::\d+)?$/.test(text)
            ? text
            : { error: `begins with "${text}", which is not an IPv6 host` };
    }
    const [name = '', port = null, ...more] = text.split(':');
    if (more.length > 0 || (port !== null && !/^\d{1,5}$/.test(port))) {
        return {
            error: `begins with "${text}", which is not a host; a port is a number, as in registry.example.com:5000`,
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
    return labels.includes('*') ? { labels, port } : (0,_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHost */ .f2)(text);
}
/** The same host as denials compare it, like the names in `loosenHost`. */
function loosenHostPattern(pattern) {
    if (typeof pattern === 'string')
        return (0,_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .loosenHost */ .jY)(pattern);
    const { labels, port } = pattern;
    return {
        labels: labels.map((label) => label.toLowerCase()),
        port: port === null || /^0*443$/.test(port) ? null : port.replace(/^0+(?=\d)/, ''),
    };
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

/***/ 9485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ PINS),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   ns: () => (/* binding */ judgePin),
/* harmony export */   ri: () => (/* binding */ strictestPin)
/* harmony export */ });
/* harmony import */ var _front_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);

/** The pin ladder, weakest first: what `rules.unpinned.require` may ask for. */
const REQUIREMENTS = ['tag', 'version', 'minor', 'patch', 'digest', 'tag+digest'];
/** What an entry's `pin` may ask for; `none` lifts the demand. */
const PINS = ['none', ...REQUIREMENTS];
/** The stricter of two requirements. */
function strictestPin(one, other) {
    return PINS.indexOf(one) >= PINS.indexOf(other) ? one : other;
}
/** How many parts a version needs at least. */
const PARTS = { version: 1, minor: 2, patch: 3 };
/**
 * Judges a reference by the pin ladder; null: it is pinned enough.
 *
 * `namesRelease`: whether the tag names a release of the image's own system (`debian:bookworm`), which counts as a version, and as no more.
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
    const first = reference.tag.split('-', 1)[0] ?? '';
    return floating.some((word) => word.toLowerCase() === first.toLowerCase())
        ? { lacks: 'fixed-tag', floating: first }
        : null;
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
/* harmony import */ var _glob_brace_expansion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(528);
/* harmony import */ var _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5037);
/* harmony import */ var _front_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);



/** `21.0.5_11-jdk` is 21.0.5 with the variant `_11-jdk`: nothing of a tag is left out, or a glob would pass what it does not see. */
function splitTag(tag) {
    const front = (0,_front_number_js__WEBPACK_IMPORTED_MODULE_1__/* .splitFrontNumber */ .h)(tag);
    if (front === null)
        return { number: null, variant: tag };
    const { number, rest } = front;
    return { number, variant: rest.startsWith('-') ? rest.slice(1) : rest };
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
    const expansion = (0,_glob_brace_expansion_js__WEBPACK_IMPORTED_MODULE_2__/* .expandBraces */ .P)(source);
    if (expansion.error !== undefined)
        return { error: expansion.error };
    if (expansion.texts.length === 1 && source.includes(','))
        return { error: 'has a comma, which belongs in braces, as in {a,b}' };
    const globs = expansion.texts.map(_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileNameGlob */ .VR);
    return { source, matches: (text) => globs.some((glob) => glob.matches(text)) };
}
/** A character for a message: spaces and control characters by their names. */
function quoteCharacter(character) {
    if (character === ' ')
        return 'a space';
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 || code === 0x7f ? 'a control character' : `"${character}"`;
}


/***/ }),

/***/ 4634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   n: () => (/* binding */ raiseLevel)
/* harmony export */ });
/** How severe a finding is, mildest first: nothing, a warning, a failed check. */
const LEVELS = ['ignore', 'warn', 'block'];
/** The stricter of two levels. */
function raiseLevel(one, other) {
    return LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other;
}


/***/ }),

/***/ 2683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  readExtends: () => (/* reexport */ readExtends)
});

// UNUSED EXPORTS: describePolicy

// EXTERNAL MODULE: ./lib/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(8020);
;// CONCATENATED MODULE: ./lib/src/core/policy/inherit/allow-also.js

/**
 * Reports `allow-also` where there is no list that it could add to: then all is approved already, and its author surely
 * believes otherwise. A child without a list of its own adds to its parent's, which only `delegate.allow` lets it do.
 */
function checkAllowAlso({ document, allow, overrides }, policy) {
    const { parent, additions } = policy;
    for (const { allowAlso, place } of overrides) {
        if (allowAlso.length === 0)
            continue;
        if (!(0,select_rules/* hasAllowList */.U5)(policy)) {
            const key = `${place.key}.allow-also`;
            document.report(document.find(key), `"${key}" adds to nothing, because without "allow" every image is approved that is not denied; write allow at the top of the policy`);
        }
        else if (parent !== null && allow === null) {
            for (const entry of allowAlso) {
                if (additions.has(entry))
                    continue;
                document.report(entry.place, `"${entry.place.key}" approves ${entry.image}, which is not inside delegate.allow of ${parent.place.file}; remove it, because "extends" may only tighten`);
            }
        }
    }
}

// EXTERNAL MODULE: ./lib/src/core/image/pin.js
var image_pin = __webpack_require__(9485);
// EXTERNAL MODULE: ./lib/src/core/level.js
var level = __webpack_require__(4634);
// EXTERNAL MODULE: ../../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(8905);
;// CONCATENATED MODULE: ./lib/src/core/policy/load/policy-document.js

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
    #withUnknownKeys = new Set();
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
    noteUnknownKey(around) {
        this.#withUnknownKeys.add(around);
    }
    /** Whether an unknown key stands under a key: what seems to be missing there may be meant by it. */
    hasUnknownKey(around) {
        return this.#withUnknownKeys.has(around);
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

;// CONCATENATED MODULE: ./lib/src/core/policy/load/yaml-error.js
/** YAML's own errors, each with what to write instead. */
const ADVICE = {
    TAB_AS_INDENT: 'A tab indents this line; indent it with spaces',
    BAD_INDENT: 'This line is not indented like the ones that it belongs to',
    MULTIPLE_DOCS: 'A second document begins here; a policy is one document, so remove the line with ---',
    BAD_ALIAS: 'A * without quotes begins a YAML alias, and aliases are not allowed; for a pattern put quotes around it, as in "**"',
    ALIAS_PROPS: 'Anchors, aliases and tags are not allowed; write the value out',
    MULTIPLE_ANCHORS: 'Anchors are not allowed; write the value out where it is needed',
    MULTIPLE_TAGS: 'Tags (words that begin with !) are not allowed; put quotes around a text that begins with one',
    BLOCK_AS_IMPLICIT_KEY: 'A colon and a space within a text begin a new key; put quotes around the whole text',
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
    ['Implicit map keys', 'A key needs a colon after it, as in allow: [docker.io/library/**]'],
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

;// CONCATENATED MODULE: ./lib/src/core/policy/load/yaml-source.js


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

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/shape.js

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
        return String(node.value);
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

// EXTERNAL MODULE: ./lib/src/core/glob/brace-expansion.js
var brace_expansion = __webpack_require__(528);
// EXTERNAL MODULE: ./lib/src/core/policy/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(4196);
;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/text-shape.js




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
        return at.reject(node, `must be text, but ${quote(source)} without quotes is ${nameScalar(source, node.value)}; put quotes around it: "${quote(source)}"`);
    }
    const advice = (0,dist/* isSeq */.oP)(node) ? '; write one value, without brackets or dash' : '';
    return at.reject(node, `must be ${what}, not ${describeNode(node)}${advice}`);
}
/** What YAML makes of a text without quotes: of `3.10` the number 3.1. */
function nameScalar(source, value) {
    if (typeof value === 'boolean')
        return 'a true-or-false value';
    return String(value) === source ? 'a number' : `the number ${String(value)}`;
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
/** One of some words. `meanings`: what to write in place of other words, `ignore` for `off`. */
function choice(values, what, meanings = {}) {
    return {
        read: (node, at) => {
            if (isReported(node))
                return undefined;
            const value = (0,dist/* isScalar */.jn)(node) ? String(node.value) : '';
            const found = values.find((candidate) => (0,dist/* isScalar */.jn)(node) && candidate === node.value);
            if (found !== undefined)
                return found;
            const meant = Object.hasOwn(meanings, value.toLowerCase()) ? meanings[value.toLowerCase()] : undefined;
            const near = meant === undefined ? (0,name_suggestion/* suggestName */.S)(value, values) : null;
            const hint = meant === undefined ? (near === null ? '' : `; did you mean "${near}"?`) : `; write ${meant}`;
            return at.reject(node, `must be ${what} (${joinWords(values)}), not ${describeNode(node)}${hint}`);
        },
        toSchema: () => ({ enum: values }),
    };
}
function joinWords(values) {
    return `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}
const FLAGS = {
    yes: true,
    on: true,
    true: true,
    no: false,
    off: false,
    false: false,
};
function flag(what) {
    return {
        read: (node, at) => {
            if (isReported(node))
                return undefined;
            if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'boolean')
                return node.value;
            const word = (0,dist/* isScalar */.jn)(node) ? String(node.value).toLowerCase() : '';
            const meant = Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined;
            const quotes = word === String(meant) ? ' without quotes' : '';
            const advice = meant === undefined ? '' : `; write ${meant}${quotes}`;
            return at.reject(node, `must be true or false (${what}), not ${describeNode(node)}${advice}`);
        },
        toSchema: () => ({ type: 'boolean' }),
    };
}

;// CONCATENATED MODULE: ./lib/src/core/policy/inherit/extends-target.js




const FORMS = 'write ./FILE, OWNER/REPOSITORY/PATH@COMMIT or oci://HOST/REPOSITORY@sha256:…';
function parseTarget(source) {
    if (source.trim() === '')
        return { error: `is empty; ${FORMS}` };
    if (source.length > 1000)
        return { error: 'is longer than 1000 characters' };
    if (/[\s\\]|\p{Cc}/u.test(source))
        return { error: `has a space or a backslash in it; ${FORMS}` };
    if (/^\.\.?\//.test(source))
        return source.endsWith('/')
            ? { error: 'names a folder; name the file in it' }
            : { kind: 'file', path: source };
    if (source.startsWith('oci://')) {
        const reference = source.slice('oci://'.length);
        return /^[A-Za-z0-9.:-]+\/[a-z0-9._/-]+@sha256:[0-9a-f]{64}$/.test(reference)
            ? { kind: 'oci', reference }
            : {
                error: 'must name a host, a repository and a digest: oci://registry.example.com/policies/images@sha256:…',
            };
    }
    const page = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)\/[^/]+\/(.+)$/.exec(source);
    if (page !== null)
        return { error: `is the address of a page; write ${page[1]}/${page[2]}@COMMIT` };
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
            error: `is not a policy; for a file beside this one write ./${source.slice(0, 100)}, else OWNER/REPOSITORY/PATH@COMMIT`,
        };
    if (!isName(owner) ||
        !isName(repo) ||
        !path.every((segment) => segment !== '' && !/^\.\.?$/.test(segment))) {
        return { error: `is not a policy; ${FORMS}` };
    }
    const ref = at < 0 ? '' : source.slice(at + 1);
    if (ref === '')
        return { error: 'does not say at which commit; add @ and the commit, 40 hexadecimal digits' };
    if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(ref))
        return { error: 'has something after @ that is not a commit; write 40 hexadecimal digits' };
    return { kind: 'github', owner, repo, path: path.join('/'), ref };
}
const extendsTarget = shape_define('extends', text_shape_text({
    what: 'the policy to extend, such as ./base.yml',
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

// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(6271);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/context-name.js

/** The one spelling that BuildKit looks a context up by, as buildx writes it: `node` for `docker.io/library/node:latest`. */
function normaliseContextName(name) {
    const [image = '', ...platform] = name.split('::');
    const reference = (0,image_reference/* parseReference */.F2)(image);
    if ('error' in reference)
        return { error: `cannot be the name of a build context: ${reference.error}` };
    const familiar = (0,image_reference/* formatFamiliar */.LF)(reference.tagWritten ? reference : { ...reference, tag: null });
    return [familiar.replace(/:latest$/, ''), ...platform].join('::');
}
const SCHEMES = /^(?:docker-image|oci-layout|git|https?|local|input):|^git@[^:]*:/;
/** What a context's value is to BuildKit: a folder is handed over under the context's name, and buildx finds the digest of a layout. */
function normaliseContextValue(name, value) {
    if (value.startsWith('docker-image://')) {
        const image = value.slice('docker-image://'.length);
        const reference = image === 'scratch' ? null : (0,image_reference/* parseReference */.F2)(image);
        return reference !== null && 'error' in reference
            ? { error: `names no image: ${reference.error}` }
            : value;
    }
    if (value.startsWith('target:'))
        return { error: 'is a target of a bake file; write the image or folder that it stands for' };
    if (/^[./~]/.test(value) || !value.includes(':'))
        return `local:${name}`;
    if (value.startsWith('oci-layout://') && !value.includes('@'))
        return `local:${name}`;
    if (SCHEMES.test(value))
        return value;
    return {
        error: `begins with ${value.slice(0, value.indexOf(':') + 1)}, which is not a kind of build context; write docker-image://IMAGE, a folder such as ./base, or a URL`,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/collection-shape.js



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
    const beginning = `must be a list of ${what}`;
    if (!(0,dist/* isScalar */.jn)(node))
        return `${beginning}, not ${describeNode(node)}; put a dash before its first key`;
    if (typeof node.value === 'boolean')
        return `${beginning}, not ${describeNode(node)}`;
    const isText = typeof node.value === 'string';
    const source = typeof node.value === 'string' ? node.value : (node.source ?? '');
    if (/\n/.test(source))
        return `${beginning}; write each on a line of its own that begins with a dash`;
    const isPlain = (text) => isText && /^[A-Za-z0-9/._-]+$/.test(text);
    const items = source.split(/\s*,\s*/);
    const written = items.every(isPlain) ? items.join(', ') : `"${quote(source)}"`;
    return `${beginning}; put brackets around it: [${written}]`;
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
/** A map with keys of the writer's own choice, such as `args`. */
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
                else if (entries.has(name)) {
                    at.reject(key, `names ${quote(name)} a second time, as "${quote(written)}"; write it once`);
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

// EXTERNAL MODULE: ./lib/src/core/image/docker-hub.js
var docker_hub = __webpack_require__(9538);
// EXTERNAL MODULE: ./lib/src/core/image/pattern/host-pattern.js
var host_pattern = __webpack_require__(5638);
// EXTERNAL MODULE: ./lib/src/core/policy/query/mirrors.js
var mirrors = __webpack_require__(9536);
;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/mirror-shape.js








/** Registries that hold nobody's copies: as a whole mirror, each is an upstream that was written on the wrong side. */
const UPSTREAMS = new Set([
    'docker.io',
    'cgr.dev',
    'gcr.io',
    'ghcr.io',
    'mcr.microsoft.com',
    'nvcr.io',
    'public.ecr.aws',
    'quay.io',
    'registry.access.redhat.com',
    'registry.gitlab.com',
    'registry.k8s.io',
    'registry.redhat.io',
]);
const EXAMPLE = 'registry.example.com/hub: docker.io';
/** What a mirror is called. Its host keeps its letters: an approval takes a host in capitals for another one. */
function parseMirror(source) {
    const [first = '', ...path] = source.split('/');
    const failure = checkHost(first) ?? checkPath(path);
    if (failure !== null)
        return failure;
    const host = (0,host_pattern/* parseHostPattern */.ic)(first);
    if (typeof host === 'object' && 'error' in host)
        return host;
    if (typeof host === 'object' && host.labels.slice(-2).includes('*')) {
        return { error: 'has a * among the last two parts of its host, where anybody can register a name' };
    }
    const folder = path.map((segment) => `${segment}/`).join('');
    return { name: source, host, looseHost: (0,host_pattern/* loosenHostPattern */.nm)(host), folder };
}
/** What is mirrored, in the one spelling that names are compared in. */
function parseUpstream(source) {
    const [host = '', ...path] = source.split('/');
    const failure = checkHost(host) ?? checkPath(path);
    if (failure !== null)
        return failure;
    if (host.includes('*'))
        return { error: 'has a *, and what is mirrored is one place; write its host' };
    return [(0,docker_hub/* normaliseHost */.f2)(host.toLowerCase()), ...path].join('/');
}
function checkHost(host) {
    if (/^https?:$/.test(host))
        return { error: 'begins with a scheme; leave out what stands before and with ://' };
    if (!/[.:]/.test(host) && host !== 'localhost')
        return { error: 'names no host; begin with one, as in registry.example.com/hub' };
    const valid = /^(?:[A-Za-z0-9*][A-Za-z0-9*.-]*|\[[A-Fa-f0-9:]+\])(?::\d{1,5})?$/.test(host);
    return valid ? null : { error: 'has no valid host before its first /' };
}
function checkPath(path) {
    return path.every((segment) => /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(segment))
        ? null
        : {
            error: 'cannot be the front of image names; write host and path without tag, wildcard or / at the end',
        };
}
function checkName(source) {
    const parsed = parseMirror(source);
    return 'error' in parsed ? parsed : source;
}
const upstream = text_shape_text({ what: 'a registry such as docker.io', parse: parseUpstream });
/** `mirror: upstream`, each checked by itself and all together. */
const mirror_shape_mirrors = transform(record(checkName, upstream, { what: 'mirrors and what they mirror', example: `{ ${EXAMPLE} }` }), (written, node, at) => {
    const list = [...written].flatMap(([name, original]) => {
        const parsed = parseMirror(name);
        return 'error' in parsed ? [] : { ...parsed, upstream: original };
    });
    return list.filter((mirror) => {
        const mistake = describeMistake(mirror, list);
        if (mistake === null)
            return true;
        rejectKey(node, at, mirror.name, mistake);
        return false;
    });
});
function describeMistake({ name, upstream: original }, all) {
    const [host = '', ...path] = name.split('/');
    const plain = [(0,docker_hub/* normaliseHost */.f2)(host), ...path].join('/');
    if (plain === original)
        return `mirrors itself; write where the copies are, as in ${EXAMPLE}`;
    if (isTurnedRound(host, path, original))
        return `is not a mirror; turn it round, the mirror stands first: ${original}: ${plain}`;
    const [start = '', ...into] = original.split('/');
    const sample = { path: [...into, 'a', 'b'].join('/'), tag: null, tagWritten: false, digest: null };
    return (0,mirrors/* leadsBack */.b6)(all, { host: start, ...sample })
        ? 'leads back to itself through the other mirrors; remove one of them'
        : null;
}
/** Whether a public registry stands where its mirror belongs. A spelling of it may, as in `ghcr.io:443: ghcr.io`. */
function isTurnedRound(host, path, original) {
    const plain = (0,docker_hub/* normaliseHost */.f2)((0,docker_hub/* simplifyHost */.kJ)(host));
    const isSpelling = original === [plain, ...path].join('/');
    if (isSpelling || !UPSTREAMS.has(plain))
        return false;
    if (path.length === 0 || (plain === 'docker.io' && path[0] === 'library'))
        return true;
    // A folder of another registry may hold copies; one of Docker Hub only of Docker Hub.
    return plain === 'docker.io' && !original.startsWith('docker.io/');
}
function rejectKey(node, at, name, message) {
    const item = (0,dist/* isMap */.jh)(node) ? node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && readKey(key) === name) : undefined;
    const key = item !== undefined && (0,dist/* isScalar */.jn)(item.key) ? item.key : node;
    at.reject(key, `has a wrong key: "${quote(name)}" ${message}`);
}

// EXTERNAL MODULE: ./lib/src/core/end-of-life/support.js
var support = __webpack_require__(7994);
// EXTERNAL MODULE: ./lib/src/core/policy/query/rule-levels.js
var rule_levels = __webpack_require__(7850);
;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/key-homes.js

/** Where each key of the language stands, for people who write it somewhere else. */
const HOMES = [
    [
        [
            'version',
            'extends',
            'rules',
            'allow',
            'deny',
            'deprecated',
            'overrides',
            'evidence',
            'exceptions',
            'builds',
            'settings',
            'tests',
            'delegate',
        ],
        'it belongs at the top of the policy',
    ],
    [rule_levels/* RULE_IDS */.Iu.filter((id) => id !== 'deprecated'), 'it belongs under "rules"'],
    [['level', 'effective'], 'it is an option of a rule, as in rules: { unpinned: { level: block } }'],
    [['require', 'floating'], 'it is an option of "unpinned" under "rules"'],
    [['notice', 'grace', 'support'], 'it is an option of "end-of-life" under "rules"'],
    [['roles', 'images', 'allow-also'], 'it belongs in an entry of "overrides"'],
    [['paths'], 'it belongs in an entry of "overrides", "exceptions" or "builds"'],
    [['targets', 'contexts'], 'it belongs in an entry of "builds"'],
    [['args', 'platforms'], 'it belongs under "settings", or in an entry of "builds"'],
    [
        ['files', 'ignore', 'scope', 'discover', 'mirrors', 'unknown', 'max-exception', 'inline-exceptions'],
        'it belongs under "settings"',
    ],
    [
        ['signed-by', 'provenance', 'sbom', 'max-age', 'min-age', 'digest'],
        'it belongs in an entry of "evidence"',
    ],
    [['issuer', 'subject'], 'it belongs in "signed-by" of an entry of "evidence"'],
    [['source'], 'it belongs in "provenance" of an entry of "evidence"'],
    [
        ['image', 'versions', 'variants', 'reason'],
        'it belongs in an entry of "allow", "deny" or "deprecated", after a dash',
    ],
    [['official'], 'it belongs in an entry of "allow", after a dash'],
    [['except'], 'it belongs in an entry of "deny", after a dash'],
    [['use'], 'it belongs in an entry of "deny" or "deprecated", after a dash'],
    [['owner', 'expires'], 'it belongs in an entry of "exceptions"'],
    [['block-from'], 'it belongs in an entry of "deprecated"'],
    [['pin'], 'it belongs in an entry of "allow"; for all images write rules: { unpinned: { require: … } }'],
    [['from', 'role', 'path', 'expect'], 'it belongs in an entry of "tests"'],
    [
        ['fail-on', 'comment', 'annotations', 'policy', 'target'],
        'it is not part of the policy; the action and the command line have inputs and options for it',
    ],
];
const BY_KEY = new Map(HOMES.flatMap(([keys, home]) => keys.map((key) => [key, home])));
/** Where a key belongs that is not known where it is written; null where it is known nowhere. */
function findKeyHome(key) {
    return BY_KEY.get(key) ?? null;
}

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/unknown-key.js


/** Says what an unknown key most likely means: a key of another place, another word for one of these, or a slip. */
function explainKey(key, value, map, names, { elsewhere = {}, aliases = {}, explain }) {
    const place = Object.hasOwn(elsewhere, key) ? elsewhere[key] : undefined;
    if (place !== undefined)
        return { hint: `; ${place}`, meant: 'elsewhere' };
    const alias = Object.hasOwn(aliases, key) ? aliases[key] : undefined;
    if (alias !== undefined)
        return { hint: `; did you mean "${alias}"?`, meant: alias };
    const home = findKeyHome(key);
    // `image` where `images` stands is nearer than any other place.
    const near = (0,name_suggestion/* suggestName */.S)(key, names);
    if (home !== null && !(near !== null && isPluralOf(near, key)))
        return { hint: `; ${home}`, meant: 'elsewhere' };
    if (near !== null)
        return { hint: (0,name_suggestion/* describeNames */.e)(key, names), meant: near };
    return explain?.(key, value, map) ?? { hint: (0,name_suggestion/* describeNames */.e)(key, names), meant: null };
}
function isPluralOf(one, other) {
    return one === `${other}s` || other === `${one}s`;
}

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/struct-shape.js





function field(shape, description, options = {}) {
    return { shape, description, ...options };
}
/** A map with known keys. Unknown ones are errors, with the known one that is nearest. */
function struct(fields, options) {
    const names = Object.keys(fields);
    return {
        read: (node, at) => {
            if (isReported(node))
                return undefined;
            if (!(0,dist/* isMap */.jh)(node))
                return at.reject(node, describeMissingMap(node, names, options));
            const values = Object.fromEntries(names.map((name) => [name, null]));
            const written = new Set();
            const meant = [];
            for (const { key, value } of node.items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                const name = readKey(key);
                const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
                if (known === undefined)
                    meant.push(struct_shape_rejectKey(key, at, explainKey(name, value, node, names, options)));
                else if (!written.has(name))
                    values[name] = readField(known, key, value, at.at(name)) ?? null;
                written.add(name);
            }
            const missing = names.filter((name) => fields[name]?.required !== undefined && !written.has(name) && !meant.includes(name));
            // As many unknown keys as missing ones: they are most likely the same.
            if (missing.length > meant.filter((name) => name === null).length) {
                for (const name of missing)
                    at.reject(node, `lacks the key "${name}"; write ${fields[name]?.required ?? name}`);
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
function struct_shape_rejectKey(key, at, { hint, meant }) {
    const name = readKey(key);
    at.document.noteUnknownKey(at.key);
    // Reported when the document is parsed.
    if (name === '<<')
        return 'elsewhere';
    const where = at.key === '' ? '' : ` in "${at.key}"`;
    at.document.report(at.place(key), `Unknown key "${name.slice(0, 60)}"${where}${hint}`);
    return meant;
}
function describeMissingMap(node, names, { what }) {
    const [only = ''] = names;
    const value = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : null;
    const wrapped = names.length === 1 && value !== null ? `; write { ${only}: ${quote(value)} }` : '';
    const advice = (0,dist/* isSeq */.oP)(node) ? '; write each as KEY: VALUE, without a dash' : wrapped;
    return `must be ${what} (keys: ${names.join(', ')}), not ${describeNode(node)}${advice}`;
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

// EXTERNAL MODULE: ./lib/src/core/day.js
var day = __webpack_require__(9818);
// EXTERNAL MODULE: ./lib/src/core/glob/glob.js
var glob_glob = __webpack_require__(5037);
;// CONCATENATED MODULE: ./lib/src/core/glob/path-glob.js


/** Longer globs are mistakes. */
const path_glob_MAX_LENGTH = 1000;
const acceptAny = () => true;
const ANY_SEGMENT = { parts: [glob_glob/* ANY */.x4] };
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
        const compiled = compilePath(text);
        if (typeof compiled === 'string')
            return { error: compiled };
        alternatives.push(compiled);
    }
    return {
        source,
        matches: (path) => {
            const segments = path.split('/');
            return alternatives.some((alternative) => (0,glob_glob/* matchSequence */.pX)(alternative, segments, acceptSegment));
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
function compilePath(text) {
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
            segments.push(glob_glob/* ANY */.x4);
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
            parts.push(glob_glob/* ANY */.x4);
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
    return (0,glob_glob/* matchSequence */.pX)(segment.parts, Array.from(name), (accepts, character) => accepts(character));
}

// EXTERNAL MODULE: ./lib/src/core/image/digest.js
var digest = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/src/core/image/tag.js
var tag = __webpack_require__(357);
;// CONCATENATED MODULE: ./lib/src/core/image/pattern/repository-pattern.js


/** Docker's rule: the first segment is a host if it has a dot, a colon or a capital letter, or is `localhost`. */
function isHost(segment) {
    return /[.:]|[A-Z]/.test(segment) || segment === 'localhost';
}
/** Reads host and path of a pattern. `anywhere`: what begins with `**` and a slash means any host. */
function parseRepositoryPattern(text, anywhere) {
    if (text === '**' || (anywhere && text.startsWith('**/')))
        return parseAnywhere(text.split('/'));
    const segments = text.split('/');
    if (segments.includes(''))
        return { error: DOUBLED_SLASH };
    const [first = '', ...others] = segments;
    const named = others.length > 0 && isHost(first);
    if (first.startsWith('*') && !named)
        return { error: describeHostless(text, anywhere) };
    const host = named ? (0,host_pattern/* parseHostPattern */.ic)(first) : 'docker.io';
    if (typeof host === 'object' && 'error' in host)
        return host;
    const written = named ? others : segments;
    const error = findBadSegment(written) ?? (host === 'docker.io' ? findNamespace(written) : null);
    if (error !== null)
        return { error };
    const path = completePath(host, written);
    const looseHost = (0,host_pattern/* loosenHostPattern */.nm)(host);
    const loosePath = completePath(looseHost, written);
    return {
        host,
        path: repository_pattern_compilePath(path),
        loose: { host: looseHost, path: repository_pattern_compilePath(loosePath) },
        advice: findAdvice(text, host, path, !named && others.length === 0),
    };
}
const DOUBLED_SLASH = 'has a slash too many, at an end or doubled; a whole folder is folder/**';
/** `**` and, in denials, what begins with it: any host. */
function parseAnywhere(segments) {
    if (segments.includes(''))
        return { error: DOUBLED_SLASH };
    const error = findBadSegment(segments);
    if (error !== null)
        return { error };
    const path = repository_pattern_compilePath(segments);
    return { host: null, path, loose: { host: null, path }, advice: null };
}
function describeHostless(text, anywhere) {
    if (text === '*')
        return 'names no host; write docker.io/** for all of Docker Hub, or ** for any image anywhere';
    if (!text.includes('/') && text.includes('.'))
        return `names no repository; write ${text}/** for all of that registry`;
    const path = text.includes('/') ? text : `library/${text}`;
    const wide = !anywhere || text.startsWith('**') ? '' : `, **/${text.replace(/^\*\//, '')} for any host`;
    return `names no host, so it would match on every one; write docker.io/${path} for Docker Hub${wide}, or the host you mean`;
}
/** On Docker Hub one literal segment is an official image, as it is for Docker. */
function completePath(host, path) {
    const [only = ''] = path;
    return host === 'docker.io' && path.length === 1 && !only.includes('*') ? ['library', only] : path;
}
/** `docker.io/library` and `docker.io/*`: what reads like a folder of Docker Hub and is none of its images. */
function findNamespace(path) {
    if (path.length > 1)
        return null;
    if (path[0] === 'library')
        return 'is the folder of the official images, not one of them; write docker.io/library/** for these, or docker.io/** for all of Docker Hub';
    if (path[0] === '*')
        return 'matches nothing, because every path on Docker Hub has two parts; write docker.io/library/** for the official images, or docker.io/** for all of Docker Hub';
    return null;
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
function repository_pattern_compilePath(path) {
    const wild = path.findIndex((segment) => segment.includes('*'));
    const segments = [];
    for (const [index, segment] of path.entries()) {
        if (segment !== '**')
            segments.push((0,glob_glob/* compileNameGlob */.VR)(segment));
        else {
            // The last one stands for something at least: `base/**` is what is in base, not base itself.
            if (index === path.length - 1)
                segments.push((0,glob_glob/* compileNameGlob */.VR)('*'));
            segments.push(glob_glob/* ANY */.x4);
        }
    }
    return {
        literal: wild < 0 ? path.join('/') : null,
        prefix: wild <= 0 ? '' : `${path.slice(0, wild).join('/')}/`,
        open: wild === path.length - 1 && path[wild] === '**',
        segments,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/image/pattern/pattern-parts.js




/** Reads a pattern whose braces are already expanded. `anywhere`: it may name a path on any host, which only a denial may. */
function parseAlternative(source, anywhere) {
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
    const place = parseRepositoryPattern(repository, anywhere);
    return 'error' in place ? place : { source, ...place, tag, digest };
}
function describeStranger(stranger) {
    if (stranger === '$')
        return 'contains "$", and patterns know no variables; name the images, and give the values of an argument in builds[].args or settings.args';
    if (stranger === '?')
        return 'contains "?"; patterns have *, ** and {a,b} only';
    return `contains ${(0,tag/* quoteCharacter */.Mw)(stranger)}, which no image name contains; patterns have *, ** and {a,b} only`;
}
function parseTag(text) {
    if (text === '')
        return { error: 'ends with a colon but names no tag; write one, or leave the colon out for any tag' };
    if (text.length > 128 || !/^[A-Za-z0-9_*][A-Za-z0-9_.*-]*$/.test(text)) {
        return { error: `names the tag "${text.slice(0, 40)}", which no image can have` };
    }
    return (0,glob_glob/* compileNameGlob */.VR)(text);
}
function parseDigest(text) {
    if (text.includes('*')) {
        return /^[a-z0-9+._*-]+(?::[a-zA-Z0-9=_*-]+)?$/.test(text)
            ? (0,glob_glob/* compileNameGlob */.VR)(text)
            : { error: `ends in "${text.slice(0, 40)}", which cannot be a digest` };
    }
    if ((0,digest/* checkDigest */.H)(text) === null)
        return (0,glob_glob/* compileNameGlob */.VR)(text);
    return { error: 'does not end in a digest; a digest is sha256: and 64 hexadecimal digits in lower case' };
}

;// CONCATENATED MODULE: ./lib/src/core/image/pattern/pattern.js





/** Longer patterns are mistakes. */
const pattern_MAX_LENGTH = 1000;
/**
 * Compiles a pattern; the error says what to write instead and goes on from `"<pattern>" …`. `anywhere`: for a denial, which
 * may name what it means on any host.
 */
function parsePattern(source, { anywhere = false } = {}) {
    if (source.length > pattern_MAX_LENGTH)
        return { error: `is longer than ${pattern_MAX_LENGTH} characters` };
    if (source.trim() === '')
        return { error: 'is empty; write an image such as docker.io/library/node' };
    const expansion = (0,brace_expansion/* expandBraces */.P)(source);
    if (/\$[A-Za-z_{]/.test(source))
        return { error: describeStranger('$') };
    if (expansion.error !== undefined)
        return { error: expansion.error };
    if (expansion.texts.length === 1 && source.includes(',')) {
        return {
            error: 'has a comma, which belongs in braces, as in {alpine,debian}; several images are several lines',
        };
    }
    const alternatives = [];
    for (const text of expansion.texts) {
        const parts = parseAlternative(text, anywhere);
        if ('error' in parts)
            return parts;
        alternatives.push(parts);
    }
    return {
        source,
        alternatives,
        advice: alternatives.find(({ advice }) => advice !== null)?.advice ?? null,
        matches: (reference, mode) => {
            const names = listNames(reference, mode);
            return alternatives.some((parts) => acceptsRepository(parts, names, mode) && acceptsRest(parts, reference, mode));
        },
        matchesRepository: (reference, mode) => {
            const names = listNames(reference, mode);
            return alternatives.some((parts) => acceptsRepository(parts, names, mode));
        },
    };
}
/** Host and path to compare: as written for an approval, under every name that it goes by for a denial. */
function listNames(reference, mode) {
    if (mode === 'deny')
        return (0,docker_hub/* listSpellings */.G8)(reference);
    const host = (0,docker_hub/* normaliseHost */.f2)(reference.host);
    return host === reference.host ? [reference] : [{ ...reference, host }];
}
function acceptsRepository(parts, names, mode) {
    const { host: wanted, path: pattern } = mode === 'deny' ? parts.loose : parts;
    return names.some(
    // Most patterns differ in the path, and comparing that is quickest.
    ({ host, path }) => acceptsPath(pattern, path) && (wanted === null || (0,host_pattern/* acceptsHost */._w)(wanted, host)));
}
function acceptsPath(path, actual) {
    if (path.literal !== null)
        return path.literal === actual;
    if (!actual.startsWith(path.prefix))
        return false;
    if (path.open)
        return actual.length > path.prefix.length;
    return (0,glob_glob/* matchSequence */.pX)(path.segments, actual.split('/'), (glob, segment) => glob.matches(segment));
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
        contains: (number) => {
            const wanted = readInterval(number);
            return joined.some(({ from, to }) => compare(from, wanted.from) <= 0 && compare(wanted.to, to) <= 0);
        },
        overlaps: (number) => {
            const wanted = readInterval(number);
            return joined.some(({ from, to }) => compare(from, wanted.to) < 0 && compare(wanted.from, to) < 0);
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
        return `has a comma in ${word}, where a space means "and"; ${HINT}`;
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

// EXTERNAL MODULE: ./lib/src/core/policy/shapes/replacement.js
var replacement = __webpack_require__(1521);
;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/value-shapes.js










/** The values that the policy language is made of, each written as one text. */
const PATTERN = {
    what: 'an image such as docker.io/library/node:22',
    expands: true,
    schema: {
        minLength: 1,
        description: 'Shape of a reference, host/path[:tag][@digest]. * stays within one path segment (one label of the host), ** crosses them, {a,b} alternates.',
        examples: ['docker.io/library/**', 'docker.io/library/{alpine,python}:3.*', '**:*-alpha*'],
    },
};
const imagePattern = shape_define('image-pattern', text_shape_text({ ...PATTERN, parse: (source) => parsePattern(source), advise: ({ advice }) => advice }));
/** What is to be denied, on any host if it says so. One that never matches would let pass what it was written against. */
const deniedPattern = shape_define('denied-image-pattern', text_shape_text({
    ...PATTERN,
    parse: (source) => {
        const pattern = parsePattern(source, { anywhere: true });
        return 'error' in pattern || pattern.advice === null ? pattern : { error: pattern.advice };
    },
    schema: {
        ...PATTERN.schema,
        description: `${PATTERN.schema.description} It may begin with **/ for any host.`,
        examples: [...PATTERN.schema.examples, '**/log4shell-demo'],
    },
}));
const versionRange = shape_define('version-range', text_shape_text({
    what: 'a range of versions such as ">=22 <27"',
    parse: parseVersionRange,
    schema: {
        minLength: 1,
        description: 'The number at the front of the tag, as an interval. In allow it must lie wholly inside, in deny and deprecated overlapping is enough. Operators >= > <= < =, a space is "and", || is "or".',
        examples: ['>=22 <27', '=8 || >=11'],
    },
}));
const tagGlob = shape_define('tag-glob', text_shape_text({
    what: 'a text such as "alpine*"',
    parse: tag/* parseTagGlob */.GJ,
    expands: true,
    schema: {
        description: 'A glob over the rest of the tag after the number and its "-"; "" is the number alone. Of a tag without a number, over the whole tag.',
        examples: ['alpine*', '*-slim', ''],
    },
}));
const pathGlob = shape_define('path-glob', text_shape_text({
    what: 'a path such as services/**',
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
    what: 'a date such as "2026-12-31"',
    parse: (source) => ((0,day/* isDay */.N)(source) ? source : { error: describeBadDay(source) }),
    schema: {
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: 'A day in UTC, YYYY-MM-DD.',
        examples: ['2026-12-31'],
    },
}));
function describeBadDay(source) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(source))
        return 'is not a real date; write one such as "2026-12-31"';
    return 'is not a date; write year, month and day: "2026-12-31"';
}
/** A number of days, from `90d`. */
const duration = shape_define('duration', text_shape_text({
    what: 'a number of days such as 90d',
    parse: (source) => {
        const days = /^(\d{1,5})d$/.exec(source)?.[1];
        return days === undefined
            ? { error: 'is not a number of days; write digits and a d: 90d' }
            : Number(days);
    },
    schema: { pattern: '^\\d{1,5}d$', description: 'Days, such as 90d.', examples: ['90d'] },
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
    what: 'an image such as registry.example.com/base/$name',
    parse: (source) => {
        for (const [dollar, braced, word] of source.matchAll(/\$(?:\{(\w*)\}?|(\w*))/g)) {
            const name = braced ?? word ?? '';
            if (replacement/* TEMPLATE_NAMES */._.some((known) => `$${known}` === dollar))
                continue;
            const near = (0,name_suggestion/* suggestName */.S)(name, replacement/* TEMPLATE_NAMES */._);
            return {
                error: `uses ${dollar}, which stands for nothing; ${near === null ? 'there are $name, $tag and $path' : `write $${near}`}`,
            };
        }
        const sample = (0,replacement/* expandUse */.c)(source, SAMPLE) ?? '';
        return 'error' in (0,image_reference/* parseReference */.F2)(sample)
            ? { error: 'is not an image; write one such as registry.example.com/base/$name' }
            : source;
    },
    schema: {
        minLength: 1,
        description: 'The image to use instead. $name is the last segment, $tag the tag, $path the path without the host.',
    },
});

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/rules-shape.js








const LEVEL_WORDS = {
    off: 'ignore',
    false: 'ignore',
    none: 'ignore',
    pass: 'ignore',
    allow: 'ignore',
    warning: 'warn',
    error: 'block',
    fail: 'block',
    deny: 'block',
    true: 'block',
};
const rules_shape_level = choice(level/* LEVELS */.A, 'a level', LEVEL_WORDS);
/** What people write for kinds of pins. */
const PIN_WORDS = {
    major: 'version',
    semver: 'patch',
    sha: 'digest',
    sha256: 'digest',
    both: 'tag+digest',
};
const REQUIRED_LEVELS = Object.fromEntries(image_pin/* REQUIREMENTS */.dq.map((pin) => [pin, `{ require: ${pin} }`]));
const COMMON = {
    level: field(rules_shape_level, 'ignore: nothing. warn: a warning. block: a failed check.'),
    effective: field(value_shapes_day, 'Before that day block acts as warn.'),
};
const floatingTag = text_shape_text({
    what: 'a word at the front of tags, such as latest',
    parse: (source) => {
        if (source.includes('-'))
            return { error: 'has a -, but only the word before the first - of a tag is compared; write that' };
        return /^\w[\w.]{0,127}$/.test(source)
            ? source
            : { error: 'cannot begin a tag; write a word such as latest' };
    },
    schema: { pattern: '^\\w[\\w.]*$' },
});
/** A bare level changes the level only; a map changes the options that it writes. */
function rule(name, options, short = rules_shape_level) {
    const long = struct({ ...COMMON, ...options }, { what: 'a level or options', aliases: { since: 'effective', from: 'effective', pin: 'require' } });
    const written = transform(long, ({ place: _, ...values }) => 
    // Only what is written may replace what holds already.
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)));
    return shape_define(name, withShortForm(short, written, (value) => ({ level: value })));
}
const plain = rule('rule', {});
const unpinned = rule('unpinned-rule', {
    require: field(choice(image_pin/* REQUIREMENTS */.dq, 'a kind of pin', PIN_WORDS), 'The least that counts as pinned: tag < version < minor < patch < digest < tag+digest. minor: two parts of the number; patch: three.'),
    floating: field(list(floatingTag, { what: 'words' }), 'Words at the front of a tag that make it no pin. Replaces the default list.'),
}, choice(level/* LEVELS */.A, 'a level', { ...LEVEL_WORDS, ...REQUIRED_LEVELS }));
const endOfLife = rule('end-of-life-rule', {
    notice: field(duration, 'How long before the end to warn.'),
    grace: field(duration, 'How long after the end to block, where the level is block.'),
    support: field(choice(support/* SUPPORTS */.$1, 'a kind of support', { standard: 'security', extended: 'paid', 'long-term': 'lts' }), "Which end counts: of the publisher's own support, of free long-term support too, or of paid support too."),
});
/** Under `rules`, of the policy and of overrides. */
const rules = shape_define('rules', transform(struct({
    unapproved: field(plain, 'The image matches nothing in allow. Default: block.'),
    denied: field(plain, 'The image matches deny. Default: block. Never milder than unapproved and deprecated.'),
    unpinned: field(unpinned, 'The tag floats, or there is less of a pin than asked for. Default: warn, require tag.'),
    deprecated: field(plain, "The image matches deprecated. Default: warn, and block from the entry's block-from on."),
    'end-of-life': field(endOfLife, 'What the tag names is at, or near, the end of its support. Default: warn, notice 90d, grace 0d, support lts.'),
    unmirrored: field(plain, 'The image is pulled from a place of which settings.mirrors names a mirror. Default: ignore.'),
    unresolved: field(plain, 'The name depends on an argument without a value. Default: block.'),
    unreadable: field(plain, 'BuildKit would reject the file, or it cannot be read. Default: block.'),
    unverified: field(plain, 'Required evidence is missing or false. Default: block.'),
}, {
    what: 'a map of rules and their levels',
    aliases: { eol: 'end-of-life', pin: 'unpinned', latest: 'unpinned' },
}), ({ place: _, ...values }) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))));

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/settings-shape.js







/** From the narrowest to the widest. */
const SCOPES = ['changed-references', 'changed-files', 'all'];
const argumentValue = text_shape_text({
    what: 'a value such as docker.io',
    parse: (source) => source.length > 1000 ? { error: 'is longer than 1000 characters' } : source,
});
function checkArgumentName(name) {
    return /^[A-Za-z_]\w*$/.test(name)
        ? name
        : { error: 'cannot be the name of an argument; write letters, digits and _, such as REGISTRY' };
}
const argumentValues = record(checkArgumentName, list(argumentValue, { what: 'values' }), {
    what: 'arguments and their values',
    example: '{ REGISTRY: [registry.example.com, docker.io] }',
    keyPattern: '^[A-Za-z_][A-Za-z0-9_]*$',
});
const platform = text_shape_text({
    what: 'a platform such as linux/arm64',
    parse: (source) => /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9_.]+)?$/.test(source)
        ? source
        : { error: 'is not a platform; write system and processor: linux/amd64 or linux/arm/v7' },
    schema: { pattern: '^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9_.]+)?$' },
});
const platforms = list(platform, { what: 'platforms' });
const settings = shape_define('settings', struct({
    files: field(list(pathGlob, { what: 'paths' }), 'Which files are Dockerfiles, in place of the usual names. Default: Dockerfile and Containerfile in any case, alone or set apart by ".", "-" or "_" (Dockerfile.dev, api-Dockerfile), templates and source code excepted.'),
    ignore: field(list(pathGlob, { what: 'paths', mayBeEmpty: true }), 'Paths that are never read.', {
        whenEmpty: 'list paths, or leave the key out',
    }),
    scope: field(choice(SCOPES, 'a scope', { changed: 'changed-files', files: 'changed-files', everything: 'all' }), 'What counts in a pull request: changed-files (default), changed-references, or all.'),
    args: field(argumentValues, 'Values of build arguments; every combination is checked.'),
    platforms: field(platforms, 'Values of TARGETPLATFORM, TARGETARCH and so on that are built. Default: linux/amd64 and linux/arm64.'),
    mirrors: field(mirror_shape_mirrors, 'Registries that hold copies, mirror: upstream; images are judged by both names.'),
    unknown: field(rules_shape_level, 'The level of evidence that cannot be had. Default: warn.'),
    'max-exception': field(duration, 'How long from today an exception may last. Default: 180d.'),
    'inline-exceptions': field(flag('whether comments in Dockerfiles may waive findings'), 'Whether comments in Dockerfiles may waive findings. Default: false.'),
}, { what: 'a map of settings' }));

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/build-shape.js








/** A stage's name; case does not count, as for BuildKit. */
const target = text_shape_text({
    what: 'the name of a stage, such as prod',
    parse: (source) => /^[A-Za-z][A-Za-z0-9._-]*$/.test(source)
        ? source
        : { error: 'cannot be the name of a stage; write what stands after AS, such as prod' },
    schema: { pattern: '^[A-Za-z][A-Za-z0-9._-]*$' },
});
const contextValue = text_shape_text({
    what: 'what stands for the context, such as docker-image://docker.io/library/alpine:3.22',
    parse: (source) => {
        const value = normaliseContextValue('x', source);
        return typeof value === 'string' ? source : value;
    },
    schema: { minLength: 1 },
});
const contexts = transform(record(normaliseContextName, contextValue, {
    what: 'contexts and what stands for them',
    example: '{ base: "docker-image://registry.example.com/base/app:1.0" }',
}), (written) => [...written].flatMap(([name, source]) => {
    const value = normaliseContextValue(name, source);
    return typeof value === 'string' ? [{ name, value }] : [];
}));
const build = shape_define('build', transform(struct({
    paths: field(list(pathGlob, { what: 'paths' }), 'The Dockerfiles that are built so.', {
        required: 'paths: ["**"] for every Dockerfile, or paths: [api/**]',
    }),
    args: field(argumentValues, 'Values of build arguments, besides the defaults in the file and settings.args; every combination is checked.'),
    targets: field(list(target, { what: 'stages' }), 'Stages that ship, besides the last one: their bases have the role final.'),
    platforms: field(platforms, 'Platforms that these are built for, in place of settings.platforms.'),
    contexts: field(contexts, 'Named build contexts. An image that one of them replaces is not pulled; what stands for it is judged in its place.'),
}, {
    what: 'a build',
    elsewhere: {
        target: 'targets are a list: targets: [prod]',
        platform: 'platforms are a list: platforms: [linux/amd64]',
        context: 'contexts are a map: contexts: { base: "docker-image://registry.example.com/base:1.0" }',
        'build-args': 'write args: { BASE: ["node:22"] }',
    },
}), ({ paths, args, targets, platforms: built, contexts: named, place }, node, at) => {
    const hasUnknownKey = at.document.hasUnknownKey(at.key);
    if (!hasUnknownKey &&
        (0,dist/* isMap */.jh)(node) &&
        node.items.every(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'paths'))
        at.reject(node, 'says nothing about builds; add args, targets, platforms or contexts, or remove it');
    return {
        paths: paths ?? [],
        args: args ?? new Map(),
        targets: [...new Set(targets ?? [])],
        platforms: [...new Set(built ?? [])],
        contexts: new Map((named ?? []).map(({ name, value }) => [name, value])),
        place,
    };
}));
const builds = list(build, { what: 'builds', maxLength: 1000 });

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/entry-shape.js









function match(pattern) {
    return {
        image: field(pattern, 'The images that are meant, as a pattern.', {
            required: 'image: docker.io/library/node',
        }),
        versions: field(versionRange, 'The range of the number at the front of the tag; in allow the number must lie wholly inside.'),
        variants: field(list(tagGlob, { what: 'variants' }), 'The rest of the tag, after the number and its "-", must match one of these.'),
    };
}
const REASON = field(words('why, in a sentence'), 'Why; shown where somebody is told.');
const PIN = field(choice(image_pin/* PINS */.$x, 'a kind of pin', { ...PIN_WORDS, false: 'none' }), 'How this image must be pinned, in place of rules.unpinned.require; none: not at all.');
const USE = field(value_shapes_replacement, 'The image to use instead.');
const OFFICIAL = field(flag("whether only the names of Docker's official images are meant"), "Only Docker's official images, by the list of their names that comes with the gate.");
const ONLY_DENY = { except: 'only entries of "deny" carve something out' };
const ONLY_DEPRECATED = { 'block-from': 'only entries of "deprecated" block from a day' };
const ONLY_APPROVALS = { pin: 'only entries of "allow" and "deprecated" ask for a pin' };
const ONLY_ALLOW = { official: 'only entries of "allow" are about official images' };
const ONLY_REFUSALS = { use: 'only entries of "deny" and "deprecated" say what to use instead' };
/** Words for a day, which an approval does not have. */
const DAYS = ['expires', 'until', 'valid-until', 'end', 'ends', 'date'];
const NO_DAY = Object.fromEntries(DAYS.map((key) => [
    key,
    'an entry here has no last day; exceptions have one ("expires"), and entries of "deprecated" have a "block-from"',
]));
const BLOCK_FROM = Object.fromEntries(DAYS.map((key) => [key, 'block-from']));
const ANYWHERE = {
    tag: 'a tag belongs in the image: node:22',
    tags: 'tags belong in the image: node:{22,24}',
    roles: 'for some roles only, write an entry of "overrides" with allow-also or deny',
    paths: 'for some Dockerfiles only, write an entry of "overrides" with allow-also or deny',
    require: 'write pin: digest, or another kind of pin',
};
const OTHER_WORDS = {
    name: 'image',
    pattern: 'image',
    repository: 'image',
    repo: 'image',
    because: 'reason',
};
/** `node: 22` for `node:22`, and `node:` for `node`. */
function explain(key, value, map) {
    if (map.has('image'))
        return null;
    const tag = (0,dist/* isScalar */.jn)(value) && value.value !== null ? (value.source ?? '') : '';
    if (tag !== '' && !('error' in parsePattern(`${key}:${tag}`)))
        return { hint: `; for the image ${key}:${tag} leave out the space after the colon`, meant: 'image' };
    if ('error' in parsePattern(key))
        return null;
    const advice = (0,dist/* isMap */.jh)(value) ? `write image: ${key}` : 'leave out the colon';
    return { hint: `; for the image ${key} ${advice}`, meant: 'image' };
}
const allow = struct({ ...match(imagePattern), official: OFFICIAL, pin: PIN, reason: REASON }, {
    what: 'an image or an entry',
    elsewhere: { ...ANYWHERE, ...NO_DAY, ...ONLY_DENY, ...ONLY_DEPRECATED, ...ONLY_REFUSALS },
    aliases: OTHER_WORDS,
    explain,
});
const deny = struct({
    ...match(deniedPattern),
    except: field(oneOrList(imagePattern, { what: 'images' }), 'Images that match but are not denied; the only carve-out there is.'),
    reason: REASON,
    use: USE,
}, {
    what: 'an image or an entry',
    elsewhere: { ...ANYWHERE, ...NO_DAY, ...ONLY_DEPRECATED, ...ONLY_APPROVALS, ...ONLY_ALLOW },
    aliases: OTHER_WORDS,
    explain,
});
const deprecated = struct({
    ...match(imagePattern),
    use: USE,
    reason: REASON,
    'block-from': field(value_shapes_day, 'The day on which these images begin to block.'),
    pin: PIN,
}, {
    what: 'an image or an entry',
    elsewhere: { ...ANYWHERE, ...ONLY_DENY, ...ONLY_ALLOW },
    aliases: { ...OTHER_WORDS, ...BLOCK_FROM },
    explain,
});
/** `"node"` and `{image: node}` alike, as one shape. */
function entry(name, long, pattern = imagePattern) {
    const parts = withShortForm(pattern, long, (image, place) => ({
        image,
        place,
    }));
    return shape_define(name, transform(parts, ({ place, image, versions, variants, official, except, reason, use, pin, 'block-from': blockFrom }) => image === null
        ? undefined
        : {
            image: image.source,
            pattern: image,
            versions: versions ?? null,
            variants: variants ?? null,
            official: official ?? false,
            except: except ?? [],
            reason: reason ?? null,
            use: use ?? null,
            pin: pin ?? null,
            blockFrom: blockFrom ?? null,
            place,
        }));
}
const allowList = list(entry('allow-entry', allow), { what: 'images', mayBeEmpty: true });
const allowAlsoList = list(entry('allow-entry', allow), { what: 'images' });
const denyList = list(entry('deny-entry', deny, deniedPattern), { what: 'images' });
const deprecatedList = list(entry('deprecated-entry', deprecated), { what: 'images' });

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/evidence-shape.js





const DIGEST_CHECKS = ['exists', 'matches-tag', 'multi-platform'];
function url(example) {
    return text_shape_text({
        what: `an address such as ${example}`,
        parse: (source) => /^https:\/\/[^\s/]+(?:\/\S*)?$/.test(source) && source.length <= 2000
            ? source
            : { error: `is not an address that begins with https://; write it as ${example}` },
        schema: { pattern: '^https://\\S+$' },
    });
}
const identity = text_shape_text({
    what: 'who signs, such as https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*',
    parse: (source) => {
        if (source.length > 2000)
            return { error: 'is longer than 2000 characters' };
        if (/^\**$/.test(source.trim()))
            return { error: 'would accept anybody; write the workflow or the address that signs' };
        return /\s/.test(source)
            ? { error: 'has a space in it, which no identity has; write it without' }
            : source;
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
}, { what: 'a map of who signs', aliases: { identity: 'subject', workflow: 'subject' } }), ({ issuer, subject }) => (issuer === null || subject === null ? undefined : { issuer, subject }));
const provenance = transform(struct({
    source: field(url('https://github.com/acme/base-images'), 'The repository that the image must be built from.', {
        required: 'source: https://github.com/acme/base-images',
    }),
}, { what: 'a map with the source', aliases: { repo: 'source', repository: 'source', url: 'source' } }), ({ source }) => (source === null ? undefined : { source }));
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
const requirement = shape_define('evidence', transform(struct(FIELDS, {
    what: 'a requirement',
    elsewhere: { age: 'write max-age for the oldest, or min-age for the youngest, that passes' },
    aliases: { signature: 'signed-by', signatures: 'signed-by', signed: 'signed-by', digests: 'digest' },
}), (values, node, at) => {
    const { images, sbom, 'max-age': maxAge, 'min-age': minAge, place } = values;
    const questions = Object.keys(FIELDS).filter((key) => key !== 'images');
    const asked = questions.filter((key) => at.document.has(`${at.key}.${key}`) && !(key === 'sbom' && sbom === false));
    if (asked.length === 0 && !at.document.hasUnknownKey(at.key))
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

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/exception-shape.js






const ruleId = choice(rule_levels/* RULE_IDS */.Iu, 'the name of a rule');
const exception = shape_define('exception', transform(struct({
    image: field(imagePattern, 'The images that are meant; "**" for unresolved and unreadable, which have none.', {
        required: 'image: docker.io/library/centos:7',
    }),
    paths: field(list(pathGlob, { what: 'paths' }), 'Dockerfiles that are meant; without it, all.'),
    rules: field(list(ruleId, { what: 'rules' }), 'The findings that are waived.', {
        required: 'rules: [unapproved]',
    }),
    owner: field(words('who answers for it, such as "@acme/billing"', 200), 'Who answers for it.', {
        required: 'owner: "@acme/billing"',
    }),
    reason: field(words('why, in a sentence'), 'Why, with a ticket where there is one.', {
        required: 'reason: "BILL-412: the driver needs glibc 2.17"',
    }),
    expires: field(value_shapes_day, 'The last day on which it holds.', {
        required: 'expires: "2026-12-31"',
    }),
}, {
    what: 'an exception',
    elsewhere: { roles: 'an exception is for all roles; it has image, paths and rules' },
    aliases: {
        until: 'expires',
        'valid-until': 'expires',
        end: 'expires',
        ends: 'expires',
        date: 'expires',
        because: 'reason',
        ticket: 'reason',
        findings: 'rules',
    },
}), ({ image, paths, rules, owner, reason, expires, place }, node, at) => {
    const nameless = rules?.find((rule) => rule === 'unresolved' || rule === 'unreadable');
    if (nameless !== undefined && image !== null && image.source !== '**') {
        at.warn(node, `never waives "${nameless}", which is about no image; give it an exception with image: "**" and paths`);
    }
    return image === null || rules === null || owner === null || reason === null || expires === null
        ? undefined
        : { image: image.source, pattern: image, paths, rules, owner, reason, expires, place };
}));
const exceptions = list(exception, { what: 'exceptions' });

// EXTERNAL MODULE: ./lib/src/core/dockerfile/reading.js
var reading = __webpack_require__(2195);
;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/override-shape.js








const role = choice(reading/* ROLES */.g, 'a role', {
    runtime: 'final',
    production: 'final',
    base: 'final',
    stage: 'build',
    builder: 'build',
    copy: 'copied',
    mount: 'mounted',
    syntax: 'frontend',
});
const override = shape_define('override', transform(struct({
    roles: field(list(role, { what: 'roles' }), 'final: layers that ship. build: other stages. copied: COPY --from. mounted: RUN --mount. frontend: # syntax.'),
    paths: field(list(pathGlob, { what: 'paths' }), 'Dockerfiles that are meant. Of roles, paths and images, all that are written must fit.'),
    images: field(list(imagePattern, { what: 'images' }), 'Images that are meant.'),
    rules: field(rules, 'What changes for them, option by option.'),
    allow: field(allowList, 'Replaces the list of approvals for them.', {
        whenEmpty: 'write allow: [] to approve nothing, or list images',
    }),
    'allow-also': field(allowAlsoList, 'Adds to the approvals that are in force for them.'),
    deny: field(denyList, 'Adds denials for them.'),
}, {
    what: 'an override',
    elsewhere: {
        ignore: 'to switch a rule off write rules: { unpinned: ignore }; paths that are never read are settings.ignore',
        deprecated: 'its level belongs under "rules", and the list of images at the top of the policy',
        except: 'only entries of "deny" carve something out',
    },
    aliases: { stage: 'roles', stages: 'roles', files: 'paths', levels: 'rules' },
}), (values, node, at) => {
    const { roles, paths, images, rules: changes, allow, deny, place } = values;
    const hasUnknownKey = at.document.hasUnknownKey(at.key);
    const writes = (...keys) => keys.some((key) => at.document.has(`${at.key}.${key}`));
    if (!hasUnknownKey && !writes('roles', 'paths', 'images'))
        at.reject(node, 'selects nothing; add roles: [final], paths: ["examples/**"] or images: [docker.io/library/**], or write its keys at the top of the policy');
    if (!hasUnknownKey && !writes('rules', 'allow', 'allow-also', 'deny'))
        at.reject(node, 'changes nothing; add rules, allow, allow-also or deny');
    if (writes('images'))
        rejectNamelessRules(changes ?? {}, at);
    return {
        roles,
        paths,
        images,
        rules: changes ?? {},
        allow,
        allowPlace: allow === null ? null : at.document.find(`${at.key}.allow`),
        allowAlso: values['allow-also'] ?? [],
        deny: deny ?? [],
        place,
    };
}));
/** What is unresolved or unreadable has no image that could be selected. */
function rejectNamelessRules(changes, at) {
    for (const rule of ['unresolved', 'unreadable']) {
        if (changes[rule] === undefined)
            continue;
        const key = `${at.key}.rules.${rule}`;
        at.document.report(at.document.find(key), `"${key}" never applies, because what is ${rule} has no image; move it to an override without images`);
    }
}
const overrides = list(override, { what: 'overrides', maxLength: 200 });

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/test-shape.js










const from = transform(text_shape_text({
    what: 'an image as a Dockerfile writes it, in quotes',
    parse: (source) => {
        if (source.includes('$'))
            return { error: 'has a variable in it; write the image that comes out, such as node:22-alpine' };
        const reference = (0,image_reference/* parseReference */.F2)(source);
        return 'error' in reference ? { error: `is not an image (${reference.error})` } : { source, reference };
    },
    schema: { minLength: 1, examples: ['node:22-alpine'] },
}), ({ source }) => source);
const dockerfile = text_shape_text({
    what: 'a path such as api/Dockerfile',
    parse: (source) => {
        if (source.includes('*'))
            return { error: 'is a pattern, and a test is about one Dockerfile; write its path' };
        return /^(?!\.?\/).*[^/]$/s.test(source)
            ? source
            : { error: 'is not a path from the root of the repository; write it as api/Dockerfile' };
    },
    schema: { pattern: '^(?!\\.?/).*[^/]$' },
});
const rulesBroken = list(ruleId, { what: 'rules' });
/** What people write where no rule is broken. */
const PASSES = new Set([
    'ok',
    'pass',
    'passes',
    'approved',
    'allow',
    'allowed',
    'true',
    'yes',
]);
const expectation = {
    read: (node, at) => {
        if ((0,dist/* isSeq */.oP)(node)) {
            const [only] = node.items;
            const isWord = node.items.length < 2 && (only === undefined || ((0,dist/* isScalar */.jn)(only) && only.value === 'ok'));
            return isWord
                ? at.reject(node, 'names no rule; for an image that passes write ok')
                : rulesBroken.read(node, at);
        }
        if (isReported(node))
            return undefined;
        if ((0,dist/* isScalar */.jn)(node) && node.value === 'ok')
            return 'ok';
        return at.reject(node, `must be ok or a list of rules, not ${describeNode(node)}; write ${suggestExpectation(node)}`);
    },
    toSchema: (definitions) => ({ anyOf: [{ const: 'ok' }, rulesBroken.toSchema(definitions)] }),
};
function suggestExpectation(node) {
    const word = (0,dist/* isScalar */.jn)(node) ? String(node.value) : '';
    if (PASSES.has(word.toLowerCase()))
        return 'ok';
    const rule = (0,name_suggestion/* suggestName */.S)(word.replace(/^\[|\]$/g, ''), rule_levels/* RULE_IDS */.Iu);
    return rule === null
        ? `the rules that it breaks, as in [unapproved, unpinned]; the rules are ${rule_levels/* RULE_IDS */.Iu.join(', ')}`
        : `[${rule}]`;
}
const test = shape_define('test', transform(struct({
    from: field(from, 'An image as a Dockerfile writes it.', { required: 'from: "node:22-alpine"' }),
    role: field(role, 'Its role. Default: final.'),
    path: field(dockerfile, 'Its Dockerfile. Default: Dockerfile.'),
    expect: field(expectation, 'ok, or exactly the rules that it breaks, warnings included.', {
        required: 'expect: ok or expect: [unapproved]',
    }),
}, {
    what: 'a test',
    aliases: { image: 'from', reference: 'from', result: 'expect', expects: 'expect', file: 'path' },
}), ({ from: image, role: testRole, path, expect, place }) => image === null || expect === null
    ? undefined
    : { from: image, role: testRole ?? 'final', path: path ?? 'Dockerfile', expect, place }));
const tests = list(test, { what: 'tests' });

;// CONCATENATED MODULE: ./lib/src/core/policy/shapes/policy-shape.js














const version = {
    read: (node, at) => {
        if (isReported(node))
            return undefined;
        if ((0,dist/* isScalar */.jn)(node) && node.value === 1)
            return 1;
        const quoted = (0,dist/* isScalar */.jn)(node) && node.value === '1';
        const isNumber = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'number';
        if (quoted)
            return at.reject(node, 'must be the number 1, not text; write version: 1 without quotes');
        if (isNumber)
            return at.reject(node, `is ${describeNode(node)}, and this gate reads version 1; write version: 1`);
        return at.reject(node, `must be the number 1, not ${describeNode(node)}; write version: 1`);
    },
    toSchema: () => ({ const: 1 }),
};
const delegate = shape_define('delegate', transform(struct({
    allow: field(oneOrList(imagePattern, { what: 'images' }), 'Images that policies which extend this one may approve.'),
    'max-exception': field(duration, 'How long exceptions of policies which extend this one may last.'),
}, { what: 'a map of what repositories may loosen', aliases: { exceptions: 'max-exception' } }), ({ allow, 'max-exception': maxException }, node, at) => {
    const { document } = at;
    const delegatesNothing = !document.has('delegate.allow') && !document.has('delegate.max-exception');
    if (delegatesNothing && !document.hasUnknownKey(at.key)) {
        at.reject(node, 'delegates nothing; add allow or max-exception, or leave the key out');
    }
    return { allow, maxException };
}));
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
    deprecated: field(deprecatedList, 'Images that are phased out: they warn, and block from a day on. This approves nothing; allow does.'),
    overrides: field(overrides, 'Other rules for some roles or paths. All that match apply, top to bottom, the later wins.'),
    evidence: field(evidence, 'What registries are asked about images. Absent: fully offline.'),
    exceptions: field(exceptions, 'Findings that are waived for a time, each with an owner and a reason.'),
    builds: field(builds, 'How the Dockerfiles under some paths are built: values of arguments, targets, platforms, named contexts.'),
    settings: field(settings, 'Which files are read, and how.'),
    tests: field(tests, 'Run before the policy is used; a failing test makes the policy wrong.'),
    delegate: field(delegate, 'What policies that extend this one may loosen.'),
}, {
    what: 'a policy',
    elsewhere: { denied: 'its level belongs under "rules"; the list of images that are denied is "deny"' },
    aliases: {
        images: 'allow',
        allowlist: 'allow',
        'allow-list': 'allow',
        whitelist: 'allow',
        block: 'deny',
        forbid: 'deny',
        blocklist: 'deny',
        'block-list': 'deny',
        denylist: 'deny',
        'deny-list': 'deny',
        blacklist: 'deny',
    },
});

;// CONCATENATED MODULE: ./lib/src/core/policy/load/policy-draft.js



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
        builds: values.builds ?? [],
        settings: values.settings ?? NO_SETTINGS,
        tests: values.tests ?? [],
        delegate: values.delegate,
    };
}
/** The approvals that one file writes. */
function listOwnApprovals({ allow, overrides, }) {
    const fromOverrides = overrides.flatMap((override) => [...(override.allow ?? []), ...override.allowAlso]);
    return [...(allow ?? []), ...fromOverrides];
}

// EXTERNAL MODULE: ./lib/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(7402);
// EXTERNAL MODULE: ./lib/src/core/policy/query/entry-match.js + 1 modules
var entry_match = __webpack_require__(7179);
;// CONCATENATED MODULE: ./lib/src/core/policy/inherit/exception-tightening.js




/** Reports exceptions that the parent does not let its children grant, and those that would waive a denial of the parent. */
function checkExceptionDelegation({ exceptions, deny, overrides }, parent, report) {
    const isDelegated = (0,allow_list/* findDelegatedDays */.S)(parent) !== null;
    const deniesItself = deny.length > 0 || overrides.some((override) => override.deny.length > 0);
    for (const exception of exceptions) {
        const { key } = exception.place;
        if (!isDelegated) {
            report(key, 'grants an exception, which only delegate.max-exception there would let it do; remove it');
        }
        else if (exception.rules.includes('denied') && (!deniesItself || isDenied(parent, exception))) {
            report(`${key}.rules`, 'waives "denied", and what is denied there stays denied; remove that rule');
        }
    }
}
/** Whether the parent surely denies what the exception names: the same pattern, or one image that it denies. */
function isDenied(parent, { image }) {
    const denials = (0,select_rules/* listDenials */.H6)(parent);
    if (denials.some((entry) => entry.image === image))
        return true;
    const reference = (0,image_reference/* parseReference */.F2)(image);
    if ('error' in reference)
        return false;
    const names = (0,entry_match/* findNames */.uD)(parent, reference);
    return denials.some((entry) => (0,entry_match/* matchesDeny */.w9)(entry, names));
}

;// CONCATENATED MODULE: ./lib/src/core/policy/inherit/rule-tightening.js



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
    if (image_pin/* REQUIREMENTS */.dq.indexOf(after.require) < image_pin/* REQUIREMENTS */.dq.indexOf(before.require)) {
        found.push({
            rule: 'unpinned',
            option: 'require',
            limit: image_pin/* REQUIREMENTS */.dq.slice(image_pin/* REQUIREMENTS */.dq.indexOf(before.require)).join(' or '),
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
    const counted = support/* SUPPORTS */.$1.indexOf(before.support);
    if (support/* SUPPORTS */.$1.indexOf(after.support) > counted) {
        found.push({ rule, option: 'support', limit: support/* SUPPORTS */.$1.slice(0, counted + 1).join(' or ') });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/core/policy/inherit/override-tightening.js



/**
 * What an override of a child would loosen of the parent's rules for the same roles, paths and images. Where globs do not show
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
        .filter((candidate) => hasRole(candidate, role) && covers(candidate, override) === 'surely')
        .reduce((rules, candidate) => (0,select_rules/* changeRules */.gB)(rules, candidate.rules), parent.rules);
}
/** Whether the parent may itself say something else about the rule for some of what the override selects. */
function mayBeLower(parent, override, role, rule) {
    return parent.overrides.some((candidate) => candidate.rules[rule] !== undefined &&
        hasRole(candidate, role) &&
        covers(candidate, override) === 'maybe');
}
function hasRole({ roles }, role) {
    return roles?.includes(role) ?? true;
}
/** Whether all that one override selects by paths and images is selected by the other too; null: surely not all. */
function covers(candidate, override) {
    const answers = [
        coversGlobs(candidate.paths, override.paths),
        coversGlobs(candidate.images, override.images),
    ];
    if (answers.includes(null))
        return null;
    return answers.includes('maybe') ? 'maybe' : 'surely';
}
function coversGlobs(candidate, globs) {
    const sources = candidate?.map(({ source }) => source) ?? ['**'];
    if (sources.includes('**'))
        return 'surely';
    if (globs === null)
        return null;
    return globs.every(({ source }) => sources.includes(source)) ? 'surely' : 'maybe';
}

;// CONCATENATED MODULE: ./lib/src/core/policy/inherit/tightening.js








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
    checkBuilds(draft, report);
    checkExceptionDelegation(draft, parent, report);
    const days = (0,allow_list/* findDelegatedDays */.S)(parent);
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
    for (const { name, upstream } of settings.mirrors ?? []) {
        if (!above.mirrors.some((mirror) => mirror.name === name && mirror.upstream === upstream))
            report('settings.mirrors', `declares the mirror ${name}, which approves more; remove it`);
    }
    if (settings.unknown !== null && level/* LEVELS */.A.indexOf(settings.unknown) < level/* LEVELS */.A.indexOf(above.unknown)) {
        report('settings.unknown', `is milder; write ${level/* LEVELS */.A.slice(level/* LEVELS */.A.indexOf(above.unknown)).join(' or ')}`);
    }
    const days = settings['max-exception'];
    if (days !== null && days > above.maxException)
        report('settings.max-exception', `is too long; write ${above.maxException}d or less`);
    if (settings['inline-exceptions'] === true &&
        !above.inlineExceptions &&
        (0,allow_list/* findDelegatedDays */.S)(parent) === null) {
        report('settings.inline-exceptions', 'lets Dockerfiles waive findings; remove it');
    }
}
/** Values, targets and platforms only add to what is judged; a context takes an image out of it. */
function checkBuilds({ builds }, report) {
    for (const { contexts, place } of builds) {
        if (contexts.size === 0)
            continue;
        report(`${place.key}.contexts`, 'takes images out of what is judged; remove it, or ask for it in the policy above');
    }
}
/** An entry's `pin` takes the place of the rule's, so it may not undercut the parent's rule, or the least of the parent's own entries. */
function checkPins(draft, parent, report) {
    const required = [
        parent.rules.unpinned.require,
        ...[...parent.deprecated, ...listApprovals(parent)].flatMap(({ pin }) => pin ?? []),
    ];
    const least = Math.min(...required.map((pin) => image_pin/* PINS */.$x.indexOf(pin)));
    const own = [...listOwnApprovals(draft), ...draft.deprecated];
    for (const { pin, place } of own) {
        if (pin !== null && image_pin/* PINS */.$x.indexOf(pin) < least)
            report(`${place.key}.pin`, `asks for less; write ${image_pin/* PINS */.$x.slice(least).join(' or ')}`);
    }
}
function listApprovals(policy) {
    const own = listOwnApprovals({ allow: policy.allow, overrides: policy.ownOverrides });
    return policy.parent === null ? own : [...own, ...listApprovals(policy.parent)];
}

;// CONCATENATED MODULE: ./lib/src/core/policy/load/advice-check.js




/** Warns of advice that cannot be followed: a `use` that is refused in turn, and a mirror that is asked for but not named. */
function checkAdvice({ document, deny, deprecated, overrides }, policy) {
    for (const entry of [...deny, ...deprecated, ...overrides.flatMap((override) => override.deny)]) {
        const loop = findLoop(policy, entry);
        if (loop === null)
            continue;
        const key = `${entry.place.key}.use`;
        document.report(document.find(key), `"${key}" names ${loop.use}, which "${loop.by.place.key}" (${loop.by.image}) matches in turn, so it is not suggested; ${describeWayOut(policy)}`, 'warning');
    }
    if (policy.settings.mirrors.length > 0)
        return;
    const asking = [
        { key: 'rules', rules: policy.rules },
        ...overrides.map(({ place, rules }) => ({ key: `${place.key}.rules`, rules })),
    ];
    for (const { key, rules } of asking) {
        if ((rules.unmirrored?.level ?? 'ignore') === 'ignore' || !document.has(`${key}.unmirrored`))
            continue;
        document.report(document.find(`${key}.unmirrored`), `"${key}.unmirrored" finds nothing without a mirror; name it in settings, as in mirrors: { registry.example.com/hub: docker.io }`, 'warning');
    }
}
function describeWayOut({ settings: { mirrors } }) {
    return mirrors.length > 0
        ? 'name another image, or ask for the mirror with the rule unmirrored in place of this entry'
        : 'name another image; where a mirror is meant, declare it under settings.mirrors and ask for it with the rule unmirrored';
}
/** The first image that an entry could advise and that is refused: samples of what the entry itself matches, replaced. */
function findLoop(policy, entry) {
    if (entry.use === null)
        return null;
    const refusing = policy.deny.includes(entry) ? policy.deny : [...policy.deny, entry];
    for (const parts of entry.pattern.alternatives) {
        const use = (0,replacement/* expandUse */.c)(entry.use, makeSample(parts));
        const reference = use === null ? null : (0,image_reference/* parseReference */.F2)(use);
        if (use === null || reference === null || 'error' in reference)
            continue;
        const names = (0,entry_match/* findNames */.uD)(policy, reference);
        const by = refusing.find((other) => (0,entry_match/* matchesDeny */.w9)(other, names));
        if (by !== undefined)
            return { use, by };
    }
    return null;
}
/** An image that the pattern matches. */
function makeSample({ host, path, tag, digest }) {
    const segments = path.segments.flatMap((segment) => segment === glob_glob/* ANY */.x4 ? [] : [segment.source.replaceAll('*', 'app')]);
    const written = tag === null ? '1' : tag.source.replaceAll('*', '1');
    const isShort = segments.length < 2 && (host === null || host === 'docker.io');
    return {
        host: fillHost(host),
        path: [...(isShort ? ['library'] : []), ...segments].join('/'),
        tag: digest === null || tag !== null ? written : null,
        tagWritten: true,
        digest: null,
    };
}
function fillHost(host) {
    if (host === null)
        return 'docker.io';
    if (typeof host === 'string')
        return host;
    const name = host.labels.map((label) => (label === '*' ? 'registry' : label)).join('.');
    return host.port === null ? name : `${name}:${host.port}`;
}

;// CONCATENATED MODULE: ./lib/src/core/policy/load/denial-levels.js


/**
 * Reports where `denied` is milder than `unapproved` or `deprecated`, by itself or through overrides that can apply
 * together: then adding a denial would help the image. What paths overlap in a way that globs do not show is mended when
 * rules are selected.
 */
function checkDenialLevels(policy, document) {
    const beneath = (0,select_rules/* findRulesBeneathDenials */.e0)(policy);
    const findMilder = (rules) => beneath.find((id) => !(0,rule_levels/* isAsStrict */.AF)(rules.denied, rules[id])) ?? null;
    function reportMilder(rules, key, when = '') {
        const id = findMilder(rules);
        if (id !== null)
            reportDenial(document, rules, id, key, when);
        return id !== null;
    }
    if (reportMilder(policy.rules, 'rules'))
        return;
    const changing = policy.overrides.filter(({ rules }) => rules.denied ?? rules.unapproved ?? rules.deprecated);
    const isOwn = (override) => policy.ownOverrides.includes(override);
    const wrong = new Set();
    for (const override of changing) {
        const rules = (0,select_rules/* changeRules */.gB)(policy.rules, override.rules);
        const found = isOwn(override)
            ? reportMilder(rules, `${override.place.key}.rules`)
            : findMilder(rules) !== null;
        if (found)
            wrong.add(override);
    }
    for (const [index, first] of changing.entries()) {
        for (const second of changing.slice(index + 1)) {
            if (!isOwn(second) || wrong.has(first) || wrong.has(second) || !overlap(first, second))
                continue;
            const rules = (0,select_rules/* changeRules */.gB)((0,select_rules/* changeRules */.gB)(policy.rules, first.rules), second.rules);
            if (reportMilder(rules, `${second.place.key}.rules`, `together with ${first.place.key} `))
                wrong.add(second);
        }
    }
}
function reportDenial(document, { denied, ...rules }, id, key, when) {
    const other = rules[id];
    const day = other.effective === null ? 'none, or one that has come' : `${other.effective} or one before it`;
    const reason = denied.level === other.level
        ? `"denied" takes effect later than "${id}"; as its day write ${day}`
        : `"denied" is milder (${denied.level}) than "${id}" (${other.level}); write denied: ${other.level}`;
    // A child may have made it wrong by its first approval or deprecation.
    const cause = id === 'deprecated' ? 'deprecated' : 'allow';
    const written = [`${key}.denied`, `${key}.${id}`, cause].find((candidate) => document.has(candidate));
    const subject = written ?? key;
    document.report(document.find(subject), `"${subject}" is wrong: ${when}${reason}, or denying an image would help it`);
}
/** Whether there is surely a reference that both select. */
function overlap(one, other) {
    const roles = one.roles === null || other.roles === null || one.roles.some((role) => other.roles?.includes(role));
    return roles && share(one.paths, other.paths) && share(one.images, other.images);
}
function share(one, other) {
    if (one === null || other === null)
        return true;
    return one.some(({ source }) => other.some((glob) => glob.source === source));
}

;// CONCATENATED MODULE: ./lib/src/core/policy/load/exception-length.js


/** Reports exceptions of the file itself that last longer from today than they may. */
function checkExceptionLengths({ exceptions, document }, policy, today) {
    const own = policy.settings.maxException;
    const delegated = policy.parent === null ? null : (0,allow_list/* findDelegatedDays */.S)(policy.parent);
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

;// CONCATENATED MODULE: ./lib/src/core/image/pattern/pattern-containment.js


/**
 * Whether every image that a pattern approves is surely one that the other patterns approve too. Wildcards of the inner
 * pattern are taken as characters that only wildcards of an outer one stand for, so a doubtful case counts as outside.
 */
function liesInside(inner, outers) {
    return inner.alternatives.every((parts) => outers.some(({ alternatives }) => alternatives.some((outer) => pattern_containment_covers(outer, parts))));
}
function pattern_containment_covers(outer, inner) {
    return (coversHost(outer.host, inner.host) &&
        (0,glob_glob/* matchSequence */.pX)(outer.path.segments, inner.path.segments, (glob, segment) => segment !== glob_glob/* ANY */.x4 && glob.matches(segment.source)) &&
        coversName(outer.tag, inner.tag) &&
        coversName(outer.digest, inner.digest));
}
function coversHost(outer, inner) {
    if (outer === null || inner === null)
        return outer === null;
    if (typeof inner === 'string')
        return (0,host_pattern/* acceptsHost */._w)(outer, inner);
    return (typeof outer === 'object' &&
        outer.port === inner.port &&
        outer.labels.length === inner.labels.length &&
        outer.labels.every((label, index) => label === '*' || label === inner.labels[index]));
}
/** No glob: any tag or digest, or none. */
function coversName(outer, inner) {
    return outer === null || (inner !== null && outer.matches(inner.source));
}

;// CONCATENATED MODULE: ./lib/src/core/policy/inherit/delegation.js

/**
 * Finds the approvals that lie inside what policies above delegate, with those policies: all up to the first that does not
 * delegate so much.
 */
function findAdditions(entries, parent) {
    const additions = new Map();
    for (const entry of entries) {
        const widened = new Set();
        for (let above = parent; above !== null; above = above.parent) {
            if (!liesInside(entry.pattern, findDelegatedImages(above)))
                break;
            widened.add(above);
        }
        if (widened.size > 0)
            additions.set(entry, widened);
    }
    return additions;
}
/** What policies below may approve by themselves; a policy without `delegate.allow` passes on what it was given. */
function findDelegatedImages(policy) {
    for (let level = policy; level !== null; level = level.parent) {
        if (level.delegate?.allow != null)
            return level.delegate.allow;
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/src/core/policy/inherit/settings-merge.js
const DEFAULTS = {
    files: { usual: true, globs: [] },
    ignore: [],
    scope: 'changed-files',
    args: new Map(),
    platforms: ['linux/amd64', 'linux/arm64'],
    mirrors: [],
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
        // One mirror more approves more, and one less denies less: a child may only repeat them.
        mirrors: parent === null ? (written.mirrors ?? before.mirrors) : parent.mirrors,
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

;// CONCATENATED MODULE: ./lib/src/core/policy/load/policy-assembly.js





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
        additions: findAdditions(listOwnApprovals(draft), parent),
        deny: [...(parent?.deny ?? []), ...draft.deny],
        deprecated: [...(parent?.deprecated ?? []), ...draft.deprecated],
        overrides: [...(parent?.overrides ?? []), ...overrides],
        ownOverrides: overrides,
        evidence: [...(parent?.evidence ?? []), ...draft.evidence],
        exceptions: [...(parent?.exceptions ?? []), ...draft.exceptions],
        builds: [...(parent?.builds ?? []), ...draft.builds],
        ownBuilds: draft.builds,
        settings: mergeSettings(settings, parent?.settings ?? null),
        tests: draft.tests,
        delegate: draft.delegate,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/policy/query/describe-policy.js

/**
 * The policy as it holds, defaults and what it extends included, as plain data in the policy language's own keys. What a
 * child and its parent must both approve stands apart: the parent's approvals are under `extends`.
 */
function describePolicy(policy) {
    const { parent, settings, delegate } = policy;
    return dropNulls({
        version: 1,
        extends: parent === null ? null : describeParent(parent),
        rules: Object.fromEntries(RULE_IDS.map((id) => [id, describeRule(policy.rules, id)])),
        allow: policy.allow?.map(describeEntry) ?? null,
        deny: describeList(policy.deny, describeEntry),
        deprecated: describeList(policy.deprecated, describeEntry),
        overrides: describeList(policy.overrides, (override) => dropNulls({
            roles: override.roles,
            paths: override.paths?.map(({ source }) => source) ?? null,
            images: override.images?.map(({ source }) => source) ?? null,
            rules: describeChanges(override.rules),
            allow: override.allow?.map(describeEntry) ?? null,
            'allow-also': describeList(override.allowAlso, describeEntry),
            deny: describeList(override.deny, describeEntry),
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
        builds: describeList(policy.builds, describeBuild),
        settings: dropNulls({
            files: describeFiles(settings.files),
            ignore: settings.ignore.map(({ source }) => source),
            scope: settings.scope,
            args: Object.fromEntries(settings.args),
            platforms: settings.platforms,
            mirrors: Object.fromEntries(settings.mirrors.map(({ name, upstream }) => [name, upstream])),
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
function describeEntry({ image, versions, variants, official, except, reason, use, pin, blockFrom, }) {
    const rest = dropNulls({
        versions: versions?.source ?? null,
        variants: variants?.map(({ source }) => source) ?? null,
        official: official ? true : null,
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
function describeBuild({ paths, args, targets, platforms, contexts }) {
    return dropNulls({
        paths: paths.map(({ source }) => source),
        args: args.size === 0 ? null : Object.fromEntries(args),
        targets: targets.length === 0 ? null : targets,
        platforms: platforms.length === 0 ? null : platforms,
        contexts: contexts.size === 0 ? null : Object.fromEntries(contexts),
    });
}
function describeRule(rules, id) {
    return describeOptions(rules[id]);
}
function describeChanges(rules) {
    const written = RULE_IDS.flatMap((id) => {
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

;// CONCATENATED MODULE: ./lib/src/core/policy/load/load-policy.js










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
        const said = chain[index]?.aboutExtends ?? [];
        for (const { level, message } of said)
            document.report(document.find('extends'), message, level);
        const isExplained = said.some(({ level }) => level === 'error');
        if (draft !== null && !isExplained)
            checkChain(draft, documents.slice(index + 1));
        // Without its parent a policy can still be searched for mistakes of its own.
        const parent = policy;
        policy = draft === null ? null : assemblePolicy(draft, parent);
        if (draft !== null && policy !== null) {
            if (parent !== null)
                checkTightening(draft, policy, parent);
            if (parent !== null || !hasParent) {
                checkAllowAlso(draft, policy);
                checkDenialLevels(policy, document);
                checkExceptionLengths(draft, policy, today);
                checkAdvice(draft, policy);
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

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findDelegatedDays),
/* harmony export */   g: () => (/* binding */ findAllowLists)
/* harmony export */ });
/* harmony import */ var _select_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8020);

/**
 * The lists of one policy that must approve the target; none: it has no `allow` key for it. From top to bottom, an override's
 * `allow` replaces what is in force and its `allow-also` adds to it. Where an override selects the image only as denials
 * compare, its list must approve besides, and its additions do not count.
 */
function findAllowLists(policy, target) {
    let lists = policy.allow === null ? [] : [{ entries: policy.allow, place: policy.allowPlace }];
    for (const override of policy.ownOverrides) {
        const { allow, allowAlso, allowPlace, place } = override;
        if (allow === null && allowAlso.length === 0)
            continue;
        const fit = (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .fitOverride */ .GY)(override, target);
        if (fit === null)
            continue;
        if (allow !== null) {
            const list = { entries: allow, place: allowPlace };
            lists = fit === 'exact' ? [list] : [...lists, list];
        }
        if (allowAlso.length === 0 || fit !== 'exact')
            continue;
        // What a child adds to its parent's list needs no list of its own.
        if (lists.length === 0 && policy.parent !== null)
            lists = [{ entries: [], place }];
        lists = lists.map((list) => ({ ...list, entries: [...list.entries, ...allowAlso] }));
    }
    return lists;
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

/***/ 7179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uD: () => (/* binding */ findNames),
  p$: () => (/* binding */ matchesAllow),
  w9: () => (/* binding */ matchesDeny)
});

// EXTERNAL MODULE: ./lib/src/core/end-of-life/named-release.js + 4 modules
var named_release = __webpack_require__(6057);
;// CONCATENATED MODULE: ./lib/src/core/end-of-life/release-number.js

/** The number of the release that a tag calls by name: 12 of debian:bookworm-slim. Null where it names none. */
function findReleaseNumber(table, reference) {
    const number = (0,named_release/* findNamedReleases */.T)(table, reference).own?.number ?? '';
    return /^\d+(?:\.\d+)*$/.test(number) ? number : null;
}

// EXTERNAL MODULE: ./lib/src/core/image/docker-hub.js
var docker_hub = __webpack_require__(9538);
// EXTERNAL MODULE: ./lib/src/core/image/official-images.js + 1 modules
var official_images = __webpack_require__(8573);
// EXTERNAL MODULE: ./lib/src/core/image/tag.js
var image_tag = __webpack_require__(357);
// EXTERNAL MODULE: ./lib/src/core/policy/query/mirrors.js
var query_mirrors = __webpack_require__(9536);
;// CONCATENATED MODULE: ./lib/src/core/policy/query/entry-match.js





/** Finds the names that approvals, denials, deprecations, pins and ends of life see. */
function findNames(policy, reference, releases = null) {
    const { mirrors } = policy.settings;
    const exact = [reference, ...(0,query_mirrors/* followMirrors */.aO)(mirrors, reference, 'allow')];
    const behind = (0,query_mirrors/* followMirrors */.aO)(mirrors, reference, 'deny');
    const loose = [...exact, ...behind.filter((name) => !exact.some((other) => isSame(name, other)))];
    const last = behind.at(-1) ?? exact.at(-1) ?? reference;
    return { exact, loose, original: (0,docker_hub/* findDockerHubName */.KT)(last) ?? last, releases };
}
function isSame(one, other) {
    return one.host === other.host && one.path === other.path;
}
/** Whether an entry of `allow` approves one of the names. */
function matchesAllow(entry, { exact }) {
    return exact.some((name) => matchesEntry(entry, name, 'allow', null));
}
/** Whether an entry of `deny` or `deprecated` matches one of the names, and none of its exceptions does. */
function matchesDeny(entry, { exact, loose, original, releases }) {
    const release = () => (releases === null ? null : findReleaseNumber(releases, original));
    if (!loose.some((name) => matchesEntry(entry, name, 'deny', release)))
        return false;
    // A carve-out loosens, so it is as exact as an approval.
    return !entry.except.some((pattern) => exact.some((name) => pattern.matches(name, 'allow')));
}
function matchesEntry(entry, name, mode, release) {
    const { pattern, versions, variants, official } = entry;
    if (!pattern.matches(name, mode) || (official && !(0,official_images/* isOfficial */.oR)(name)))
        return false;
    if (versions === null && variants === null)
        return true;
    const { tag } = name;
    if (tag === null || (mode === 'allow' && !name.tagWritten))
        return false;
    const { number, variant } = (0,image_tag/* splitTag */.RK)(tag);
    const named = number === null ? (release?.() ?? null) : null;
    if (versions !== null) {
        const known = number ?? named;
        if (known === null || !(mode === 'allow' ? versions.contains(known) : versions.overlaps(known)))
            return false;
    }
    if (variants === null)
        return true;
    // Where a name stands for the number (`bookworm-slim`), what follows it is the variant too.
    const rests = named === null ? [variant] : [variant, variant.replace(/^[^-]*-?/, '')];
    return variants.some((glob) => rests.some((rest) => glob.matches(rest)));
}


/***/ }),

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ findMirror),
/* harmony export */   aO: () => (/* binding */ followMirrors),
/* harmony export */   b6: () => (/* binding */ leadsBack)
/* harmony export */ });
/* harmony import */ var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9538);
/* harmony import */ var _image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5638);


/** A chain that is longer than this is none that anybody wrote on purpose. */
const MAX_NAMES = 20;
/**
 * What a reference gets through declared mirrors, one name for each step where a mirror's upstream is itself a mirror. An
 * approval wants the mirror's host as it is written; a denial looks behind every spelling of it.
 */
function followMirrors(mirrors, reference, mode) {
    if (mirrors.length === 0)
        return [];
    const names = [reference];
    const known = new Set([formatName(reference)]);
    for (const name of names) {
        for (const next of applyMirrors(mirrors, name, mode)) {
            const key = formatName(next);
            if (known.has(key) || names.length >= MAX_NAMES)
                continue;
            known.add(key);
            names.push(next);
        }
    }
    return names.slice(1);
}
/** Whether a declared chain of mirrors never ends. */
function leadsBack(mirrors, reference) {
    let name = reference;
    for (let steps = 0; steps < MAX_NAMES; steps++) {
        const mirror = findMirror(mirrors, name, 'allow');
        if (mirror === null)
            return false;
        name = lookBehind(mirror, name);
    }
    return true;
}
/** The mirror that holds the reference: the longest folder that fits, then the most literal host. */
function findMirror(mirrors, name, mode) {
    const host = mode === 'deny' ? name.host : (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHost */ .f2)(name.host);
    let best = null;
    for (const mirror of mirrors) {
        if (!name.path.startsWith(mirror.folder))
            continue;
        if (!(0,_image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptsHost */ ._w)(mode === 'deny' ? mirror.looseHost : mirror.host, host))
            continue;
        if (best === null || isNearer(mirror, best))
            best = mirror;
    }
    return best;
}
function applyMirrors(mirrors, reference, mode) {
    const spellings = mode === 'deny' ? (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .listSpellings */ .G8)(reference) : [reference];
    return spellings.flatMap((name) => {
        const mirror = findMirror(mirrors, name, mode);
        return mirror === null ? [] : lookBehind(mirror, name);
    });
}
function lookBehind({ folder, upstream }, name) {
    const slash = upstream.indexOf('/');
    const [host, into] = slash < 0 ? [upstream, ''] : [upstream.slice(0, slash), `${upstream.slice(slash + 1)}/`];
    const path = into + name.path.slice(folder.length);
    return host === 'docker.io' ? (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__/* .onDockerHub */ .BD)(name, path) : { ...name, host, path };
}
function isNearer(one, other) {
    if (one.folder.length !== other.folder.length)
        return one.folder.length > other.folder.length;
    return countWildcards(one.host) < countWildcards(other.host);
}
function countWildcards(host) {
    return typeof host === 'string' ? 0 : host.labels.filter((label) => label === '*').length;
}
function formatName({ host, path }) {
    return `${host}/${path}`;
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ isAsStrict),
/* harmony export */   Iu: () => (/* binding */ RULE_IDS),
/* harmony export */   _2: () => (/* binding */ strictestSetting),
/* harmony export */   ck: () => (/* binding */ DEFAULT_RULES)
/* harmony export */ });
/* unused harmony export DEFAULT_FLOATING */
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4634);

const RULE_IDS = [
    'unapproved',
    'denied',
    'unpinned',
    'deprecated',
    'end-of-life',
    'unmirrored',
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
    'end-of-life': { ...WARN, notice: 90, grace: 0, support: 'lts' },
    unmirrored: { level: 'ignore', effective: null },
    unresolved: BLOCK,
    unreadable: BLOCK,
    unverified: BLOCK,
};
/** Whether `one` is at least as severe as `other` on every day there will be. */
function isAsStrict(one, other) {
    if (one.level !== other.level)
        return _level_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.indexOf(one.level) > _level_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.indexOf(other.level);
    return one.level !== 'block' || (one.effective ?? '') <= (other.effective ?? '');
}
/** The severer of two settings; there is always one, because `effective` only softens `block` to `warn`. */
function strictestSetting(one, other) {
    return isAsStrict(one, other) ? one : other;
}


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ fitOverride),
/* harmony export */   H6: () => (/* binding */ listDenials),
/* harmony export */   U5: () => (/* binding */ hasAllowList),
/* harmony export */   e0: () => (/* binding */ findRulesBeneathDenials),
/* harmony export */   gB: () => (/* binding */ changeRules),
/* harmony export */   uE: () => (/* binding */ selectRules),
/* harmony export */   vv: () => (/* binding */ takeStrictest),
/* harmony export */   xB: () => (/* binding */ selectDenials)
/* harmony export */ });
/* harmony import */ var _image_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9485);
/* harmony import */ var _rule_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7850);


/**
 * Whether an override applies. It needs all that it names: roles, paths, images. `loose`: the image is one of its images only
 * as denials compare, by a host in other letters or the implied `latest`; such an override may tighten and never loosen.
 */
function fitOverride({ roles, paths, images }, { role, path, names }) {
    if (roles !== null && !roles.includes(role))
        return null;
    if (paths !== null && !paths.some((glob) => glob.matches(path)))
        return null;
    if (images === null)
        return 'exact';
    if (names === null)
        return null;
    if (images.some((image) => names.exact.some((name) => image.matches(name, 'allow'))))
        return 'exact';
    return images.some((image) => names.loose.some((name) => image.matches(name, 'deny'))) ? 'loose' : null;
}
/** The rules for one reference: all overrides that match, from top to bottom, option by option, and never below the parent's. */
function selectRules(policy, target) {
    if (policy.overrides.length === 0)
        return policy.rules;
    let rules = policy.rules;
    for (const override of policy.overrides) {
        const fit = fitOverride(override, target);
        if (fit === null)
            continue;
        const changed = changeRules(rules, override.rules);
        rules = fit === 'exact' ? changed : takeStrictest(rules, changed);
    }
    if (rules === policy.rules)
        return rules;
    return liftDenied(policy, policy.parent === null ? rules : takeStrictest(rules, selectRules(policy.parent, target)));
}
/**
 * The denials that hold for one reference: those of the policy and of all overrides that match. The parent's come first: what
 * it denies, no exception of the child may waive.
 */
function selectDenials(policy, target) {
    if (policy.overrides.every(({ deny }) => deny.length === 0))
        return policy.deny;
    const { parent, deny, ownOverrides } = policy;
    return [
        ...(parent === null ? [] : selectDenials(parent, target)),
        ...deny.slice(parent?.deny.length ?? 0),
        ...ownOverrides.flatMap((override) => (fitOverride(override, target) === null ? [] : override.deny)),
    ];
}
/** Every denial of the policy and of what it extends, for whatever it holds. */
function listDenials({ deny, overrides }) {
    return [...deny, ...overrides.flatMap((override) => override.deny)];
}
/** Changes the options that are written and leaves the others. */
function changeRules(rules, changes) {
    const changed = { ...rules };
    for (const id of _rule_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .Iu) {
        if (changes[id] !== undefined)
            Object.assign(changed, { [id]: { ...rules[id], ...changes[id] } });
    }
    return changed;
}
/** The rules by which an image can fail that nothing denies: without `allow` all is approved, without a deprecation none is deprecated. */
function findRulesBeneathDenials(policy) {
    return [
        ...(hasAllowList(policy) ? ['unapproved'] : []),
        ...(policy.deprecated.length > 0 ? ['deprecated'] : []),
    ];
}
/** Whether there is an `allow` key anywhere: in the policy, in its overrides, or in what it extends. */
function hasAllowList({ allow, ownOverrides, parent }) {
    if (allow !== null || ownOverrides.some((override) => override.allow !== null))
        return true;
    return parent !== null && hasAllowList(parent);
}
/** A denial is never milder than what the image would get without it, or adding one would help. */
function liftDenied(policy, rules) {
    const denied = findRulesBeneathDenials(policy).reduce((strictest, id) => (0,_rule_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .strictestSetting */ ._2)(strictest, rules[id]), rules.denied);
    return denied === rules.denied ? rules : { ...rules, denied };
}
/** Option by option the stricter of two. */
function takeStrictest(one, other) {
    const setting = (id) => (0,_rule_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .strictestSetting */ ._2)(one[id], other[id]);
    const [pins, otherPins] = [one.unpinned, other.unpinned];
    const [ends, otherEnds] = [one['end-of-life'], other['end-of-life']];
    return {
        unapproved: setting('unapproved'),
        denied: setting('denied'),
        deprecated: setting('deprecated'),
        unmirrored: setting('unmirrored'),
        unresolved: setting('unresolved'),
        unreadable: setting('unreadable'),
        unverified: setting('unverified'),
        unpinned: {
            level: setting('unpinned').level,
            effective: setting('unpinned').effective,
            require: (0,_image_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .strictestPin */ .ri)(pins.require, otherPins.require),
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


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName),
/* harmony export */   e: () => (/* binding */ describeNames)
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


/***/ }),

/***/ 1521:
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


/***/ })

};
