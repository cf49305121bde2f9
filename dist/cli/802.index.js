export const id = 802;
export const ids = [802,805];
export const modules = {

/***/ 8802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuilds: () => (/* binding */ runBuilds)
});

;// CONCATENATED MODULE: ./lib/src/core/builds/build.js
/** The kinds of files that say how a repository builds its Dockerfiles. */
const BUILD_KINDS = ['compose', 'bake', 'workflow', 'devcontainer'];

// EXTERNAL MODULE: ./lib/src/core/dockerfile/variants/context-name.js
var context_name = __webpack_require__(8021);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/variants/variant-options.js
var variant_options = __webpack_require__(4320);
;// CONCATENATED MODULE: ./lib/src/core/builds/dockerfile-builds.js


/** Sorts builds by what they build. `has`: whether the repository has a file. */
function groupBuilds(builds, has) {
    const named = new Map();
    const inline = new Map();
    const missing = [];
    for (const build of builds) {
        const fileBuild = toFileBuild(build);
        if (build.inline !== null) {
            const key = JSON.stringify([build.inline.file, build.inline.lines[0], build.inline.text]);
            const known = inline.get(key) ?? { inline: build.inline, builds: [] };
            known.builds.push(fileBuild);
            inline.set(key, known);
        }
        else if (build.dockerfile !== null) {
            const file = findDockerfile(build.dockerfile, has);
            if (file === null)
                missing.push({ build, dockerfile: build.dockerfile });
            else
                named.set(file, [...(named.get(file) ?? []), fileBuild]);
        }
    }
    return { named, inline: [...inline.values()], missing };
}
/** BuildKit takes a `dockerfile` where there is no `Dockerfile`: `ReadEntrypoint` of dockerui/readfile.go. */
function findDockerfile(path, has) {
    if (has(path))
        return path;
    const lower = path.replace(/(^|\/)Dockerfile$/, '$1dockerfile');
    return lower !== path && has(lower) ? lower : null;
}
function toFileBuild({ kind, file, line, name, args, target, platforms, contexts, unknown, problem, }) {
    return {
        file,
        line,
        name: name ?? kind,
        args,
        target,
        platforms,
        contexts: new Map([
            ...[...contexts].flatMap(([key, value]) => toContext(key, value)),
            ...listUnknown(unknown, 'contexts').flatMap((key) => toContext(key, variant_options/* UNKNOWN_CONTEXT */.D)),
        ]),
        unknownArgs: listUnknown(unknown, 'args'),
        problem,
    };
}
/** As BuildKit is told it; what another build makes is not an image that anybody pulls. */
function toContext(name, value) {
    const key = (0,context_name/* normaliseContextName */.d)(name);
    if (typeof key !== 'string')
        return [];
    const isBuilt = /^(?:target|service):/.test(value);
    const told = isBuilt ? `local:${name}` : (0,context_name/* normaliseContextValue */.N)(name, value);
    return typeof told === 'string' ? [[key, told]] : [];
}
function listUnknown(unknown, field) {
    return unknown.flatMap((name) => (name.startsWith(`${field}.`) ? [name.slice(field.length + 1)] : []));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/repo-path.js
/**
 * `path` as the folder `base` sees it, relative to the root and normalised: `./a//b/` is `a/b`, the root itself is `.`.
 * Null where it is absolute or leaves the root.
 */
function resolvePath(base, path) {
    if (path.startsWith('/'))
        return null;
    const segments = base === '.' ? [] : base.split('/');
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return segments.length === 0 ? '.' : segments.join('/');
}
/** The folder that holds a normalised path: `.` for what lies at the root. */
function parentFolder(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}
/** The name of a normalised path within its folder. */
function repo_path_baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A normalised path below `folder`, seen from there; null where it is not below. */
function pathWithin(folder, path) {
    if (folder === '.')
        return path;
    if (path === folder)
        return '.';
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/bounds.js
/** What one bake project may cost: far above any real file, far below what hurts. */
const MAX_FILE_LENGTH = 1_000_000;
const MAX_DEPTH = 100;
const MAX_CHAIN = 500;
const MAX_HEIGHT = 1_000;
const MAX_STEPS = 200_000;
const MAX_TEXT = 1_000_000;
const MAX_TARGETS = 2_000;
const MAX_DIGITS = 5_000;
/** Thrown through the whole evaluation: the project's problem names the bound. */
class BoundExceeded extends Error {
}
/** What all bake files of a repository may cost together: a thousand real files take a third of it. */
class Allowance {
    steps = 20 * MAX_STEPS;
}
/** Counts the work that one project costs; every value made and every text joined is paid for. */
class Budget {
    #allowance;
    #steps = MAX_STEPS;
    #text = MAX_TEXT * 8;
    constructor(allowance = new Allowance()) {
        this.#allowance = allowance;
    }
    step(count = 1) {
        this.#steps -= count;
        this.#allowance.steps -= count;
        if (this.#steps < 0)
            throw new BoundExceeded('it takes too many steps to evaluate');
        if (this.#allowance.steps < 0)
            throw new BoundExceeded('all bake files together take too many steps to evaluate');
    }
    text(value) {
        this.#text -= value.length;
        if (value.length > MAX_TEXT || this.#text < 0)
            throw new BoundExceeded('its texts grow too long');
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/discovery.js

/** The names that bake reads where it is told none, in this order. */
const DEFAULT_FILES = [
    'docker-bake.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'docker-bake.override.hcl',
];
const DEFAULT_COMPOSE_FILES = [
    'compose.yaml',
    'compose.yml',
    'docker-compose.yml',
    'docker-compose.yaml',
];
/** The bake projects of a repository: the default names of a folder are one, every other file stands alone. */
function findProjects(tree) {
    const folders = new Map();
    const alone = [];
    for (const path of tree.paths) {
        const name = repo_path_baseName(path);
        if (!/bake/i.test(name) || !/\.(?:hcl|json)$/i.test(name))
            continue;
        const folder = parentFolder(path);
        if (DEFAULT_FILES.includes(name))
            folders.set(folder, [...(folders.get(folder) ?? []), path]);
        else
            alone.push({ folder, files: [path], composeFiles: [] });
    }
    const projects = [...folders.keys()].map((folder) => ({
        folder,
        files: existing(tree, folder, DEFAULT_FILES),
        composeFiles: existing(tree, folder, DEFAULT_COMPOSE_FILES),
    }));
    return [...projects, ...alone];
}
function existing(tree, folder, names) {
    const prefix = folder === '.' ? '' : `${folder}/`;
    return names.map((name) => prefix + name).filter((path) => tree.has(path));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/file-choice.js
const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDE_NAMES = [
    'compose.override.yml',
    'compose.override.yaml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml',
];
/**
 * The files that compose reads together, for every project in a listing: a folder's default file with the override
 * beside it, and every other compose file alone.
 */
function listProjects(paths) {
    const folders = new Map();
    for (const path of paths) {
        const slash = path.lastIndexOf('/') + 1;
        const name = path.slice(slash);
        if (!/compose.*\.ya?ml$/i.test(name))
            continue;
        const folder = path.slice(0, slash);
        const names = folders.get(folder);
        if (names === undefined)
            folders.set(folder, [name]);
        else
            names.push(name);
    }
    return [...folders].flatMap(([folder, names]) => pairUp(folder, names));
}
function pairUp(folder, names) {
    const main = DEFAULT_NAMES.find((name) => names.includes(name));
    const override = main === undefined ? undefined : OVERRIDE_NAMES.find((name) => names.includes(name));
    return names
        .filter((name) => name !== override)
        .map((name) => (name === main && override !== undefined ? [name, override] : [name]))
        .map((files) => files.map((name) => folder + name));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/bounds.js
/** No compose file is longer, in UTF-16 units. */
const MAX_LENGTH = 1_000_000;
/** Values nested deeper than this are not read. */
const bounds_MAX_DEPTH = 100;
/** Values that compose itself visits in one document before it gives up. */
const MAX_VISITS = 100_000;
/** Values that merge keys copy in one file. */
const MAX_COPIES = 500_000;
/** `!reset` and `!override` in one file, each counted wherever an alias repeats it. */
const MAX_RESETS = 10_000;
/** Work on one project, counted in values and characters read: far more than any real one needs. */
const MAX_WORK = 3_000_000;
/** The same for all projects of a repository. */
const MAX_TOTAL_WORK = 30_000_000;
/** Files that one project includes and extends. */
const MAX_FILES = 500;
/** Services that one project has. */
const MAX_SERVICES = 2_000;

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/model/node.js
function makeScalar(value, origin, raw = null) {
    return {
        kind: 'scalar',
        value,
        origin,
        raw,
        gaps: [],
        given: [],
        pieces: null,
        written: null,
        prefix: 0,
        skip: 0,
    };
}
function makeList(items, origin) {
    return { kind: 'list', items, origin };
}
function makeMap(entries, origin, files = []) {
    return { kind: 'map', entries, origin, files, doubts: [] };
}
function valueAt(node, key) {
    return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}
function isNull(node) {
    return node?.kind === 'scalar' && node.value === null;
}
/** The text of a scalar that is one, with or without gaps. */
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}
/** A copy in which one value is another one; the key stays where it was. */
function withEntry(map, key, value) {
    const entries = new Map(map.entries);
    entries.set(key, { key: entries.get(key)?.key ?? value.origin, value });
    return { ...map, entries };
}
function withoutEntry(map, key) {
    if (!map.entries.has(key))
        return map;
    const entries = new Map(map.entries);
    entries.delete(key);
    return { ...map, entries };
}
/** A copy whose values went through `change`; null leaves the entry out. */
function mapEntries(map, change) {
    let entries = null;
    for (const [key, entry] of map.entries) {
        const value = change(entry.value, key);
        if (value === entry.value)
            continue;
        entries ??= new Map(map.entries);
        if (value === null)
            entries.delete(key);
        else
            entries.set(key, { key: entry.key, value });
    }
    return entries === null ? map : { ...map, entries };
}
function union(left, right) {
    if (right.length === 0 || left === right)
        return left;
    if (left.length === 0)
        return right;
    return [...new Set([...left, ...right])];
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/rooted-path.js
const DEPTH = 32;
const ROOT = `/${Array.from({ length: DEPTH }, (_, at) => `\0${at}`).join('/')}`;
/** A path relative to the root; `.` and nothing are the root itself. */
function toRooted(path) {
    return joinPath(ROOT, path);
}
/** Relative to the root, `.` being the root; null: it lies outside. */
function fromRooted(path) {
    if (path === ROOT)
        return '.';
    return path.startsWith(`${ROOT}/`) ? path.slice(ROOT.length + 1) : null;
}
function isAbsolute(path) {
    return path.startsWith('/');
}
/** As Go's `filepath.Join`: an absolute second part is appended like any other. */
function joinPath(base, path) {
    // No file name holds a NUL, and the root's folders must not be named from within a file.
    const safe = path.startsWith('/\0') ? path : path.replaceAll('\0', '\ufffd');
    if (base === '')
        return safe === '' ? '' : cleanPath(safe);
    return cleanPath(safe === '' ? base : `${base}/${safe}`);
}
/** As Go's `filepath.Clean`. */
function cleanPath(path) {
    const isRooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (!isRooted)
            parts.push('..');
    }
    const joined = parts.join('/');
    return isRooted ? `/${joined}` : joined || '.';
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : cleanPath(path.slice(0, slash + 1));
}
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** As Go's `filepath.Rel` of two absolute paths. */
function relativePath(base, path) {
    const from = cleanPath(base).split('/').filter(Boolean);
    const to = cleanPath(path).split('/').filter(Boolean);
    let common = 0;
    while (common < from.length && from[common] === to[common])
        common += 1;
    return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/refusals.js
/** Collects refusals: reading goes on, so that what the file says of builds is still seen. */
class Refusals {
    all = [];
    add(source, offset, message) {
        this.all.push({ file: source.file, line: source.positionAt(offset).line, message });
    }
    at(origin, message) {
        this.add(origin.source, origin.start, message);
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/core/builds/compose/yaml/quoted.js
const SIMPLE = {
    0: '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    "'": "'",
    '\\': '\\',
    N: '\u0085',
    _: '\u00a0',
    L: '\u2028',
    P: '\u2029',
};
const CODE_LENGTHS = { x: 2, u: 4, U: 8 };
/** Reads a quoted scalar from its quote on as libyaml does; null: it would not. */
function readQuoted(text, start) {
    return new QuotedReader(text, start).read();
}
class QuotedReader {
    text;
    quote;
    parts = [];
    starts;
    at;
    constructor(text, start) {
        this.text = text;
        this.quote = text[start] ?? '';
        this.at = start + 1;
        this.starts = [this.at];
    }
    read() {
        const { text } = this;
        while (this.at < text.length) {
            const character = text[this.at] ?? '';
            if (character === this.quote) {
                if (this.quote === '"' || text[this.at + 1] !== "'") {
                    return { value: this.parts.join(''), starts: this.starts };
                }
                this.parts.push("'");
                this.at += 2;
            }
            else if (character === '\\' && this.quote === '"') {
                if (!this.readEscape())
                    return null;
            }
            else if (isBlank(character) || breakLength(text, this.at) > 0)
                this.readBlanks(false);
            else
                this.readPlain();
        }
        return null;
    }
    readPlain() {
        const from = this.at;
        while (this.at < this.text.length && !/[\s\\'"\u0085]/.test(this.text[this.at] ?? ''))
            this.at += 1;
        // Characters that are special elsewhere are not special here.
        if (this.at === from)
            this.at += 1;
        this.parts.push(this.text.slice(from, this.at));
    }
    readEscape() {
        const length = breakLength(this.text, this.at + 1);
        if (length > 0) {
            this.at += 1 + length;
            this.readBlanks(true);
            return true;
        }
        const kind = this.text[this.at + 1] ?? '';
        const simple = Object.hasOwn(SIMPLE, kind) ? SIMPLE[kind] : undefined;
        if (simple !== undefined) {
            this.at += 2;
            this.push(simple);
            return true;
        }
        const width = Object.hasOwn(CODE_LENGTHS, kind) ? (CODE_LENGTHS[kind] ?? 0) : 0;
        const digits = this.text.slice(this.at + 2, this.at + 2 + width);
        if (width === 0 || digits.length < width || !/^[0-9a-f]+$/i.test(digits))
            return false;
        const code = Number.parseInt(digits, 16);
        if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
            return false;
        this.at += 2 + width;
        this.push(String.fromCodePoint(code));
        return true;
    }
    push(character) {
        this.parts.push(character);
        if (character === '\n')
            this.starts.push(this.at);
    }
    /** Spaces, or line breaks: one is a space, each further one a line feed; after an escaped one each is a line feed. */
    readBlanks(isEscaped) {
        const from = this.at;
        const after = [];
        let hasBreak = isEscaped;
        for (;;) {
            const length = breakLength(this.text, this.at);
            if (length > 0) {
                if (hasBreak)
                    after.push(this.at + length);
                hasBreak = true;
                this.at += length;
            }
            else if (isBlank(this.text[this.at] ?? ''))
                this.at += 1;
            else
                break;
        }
        if (!hasBreak)
            this.parts.push(this.text.slice(from, this.at));
        else if (after.length === 0)
            this.parts.push(isEscaped ? '' : ' ');
        else {
            this.parts.push('\n'.repeat(after.length));
            after[after.length - 1] = this.at;
            for (const start of after)
                this.starts.push(start);
        }
    }
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}
function breakLength(text, at) {
    const character = text[at];
    if (character === '\r')
        return text[at + 1] === '\n' ? 2 : 1;
    return character === '\n' || character === '\u0085' ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/yaml/scalar-text.js

/** The text of a scalar as libyaml reads it; null: it does not. */
function textOfScalar(scalar, origin) {
    const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
    if (isQuoted)
        return readQuoted(origin.source.text, origin.start)?.value ?? null;
    const value = typeof scalar.value === 'string' ? scalar.value : '';
    const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
    return isBlock && hasAddedBreak(value, origin) ? value.slice(0, -1) : value;
}
/** The parser ends a block text with a line feed where the file ends without one; libyaml does not. */
function hasAddedBreak(value, { source: { text }, end }) {
    if (end < text.length || !value.endsWith('\n') || /[\n\r\u0085]$/.test(text))
        return false;
    const last = text.slice(text.lastIndexOf('\n') + 1);
    const shown = value.slice(value.lastIndexOf('\n', value.length - 2) + 1, -1);
    return last.trim() !== '' || (shown !== '' && shown.trim() === '' && last.endsWith(shown));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/yaml/timestamp.js
const DATE = String.raw `(\d{4})-(\d{1,2})-(\d{1,2})`;
const CLOCK = String.raw `(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?`;
const FORM = new RegExp(`^${DATE}(?:(?:[Tt]${CLOCK}(Z|[-+]\\d{2}:\\d{2}))|(?: ${CLOCK}))?$`);
/** A date that go-yaml takes for one, as Go prints it; null: it is a text or number. */
function readTimestamp(text) {
    const found = FORM.exec(text);
    if (found === null)
        return null;
    const [, year, month, day] = found.map((part) => Number(part ?? 0));
    if (year === undefined || month === undefined || day === undefined)
        return null;
    if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
        return null;
    const [hour, minute, second] = [4, 5, 6].map((at) => Number(found[at] ?? found[at + 5] ?? 0));
    if (hour === undefined || minute === undefined || second === undefined)
        return null;
    if (hour > 23 || minute > 59 || second > 59)
        return null;
    const fraction = (found[7] ?? found[12] ?? '').slice(0, 9).replace(/0+$/, '');
    const zone = printZone(found[8] ?? 'Z');
    if (zone === null)
        return null;
    const clock = [hour, minute, second].map(pad).join(':');
    return {
        printed: `${found[1]}-${pad(month)}-${pad(day)} ${clock}${fraction && `.${fraction}`} ${zone}`,
    };
}
function pad(value) {
    return String(value).padStart(2, '0');
}
function daysOf(year, month) {
    if (month === 2)
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
/** Go knows no name for an offset that is not UTC, so it prints it twice. */
function printZone(zone) {
    if (zone === 'Z')
        return '+0000 UTC';
    const offset = zone.replace(':', '');
    if (Number(offset.slice(1, 3)) > 24 || Number(offset.slice(3)) > 60)
        return null;
    return offset.slice(1) === '0000' ? '+0000 UTC' : `${offset} ${offset}`;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/yaml/scalar-value.js

const CORE = 'tag:yaml.org,2002:';
const KNOWN = new Map([
    ...['true', 'True', 'TRUE'].map((text) => [text, { kind: 'bool', value: true }]),
    ...['false', 'False', 'FALSE'].map((text) => [text, { kind: 'bool', value: false }]),
    ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, { kind: 'null', value: null }]),
    ...['.nan', '.NaN', '.NAN'].map((text) => [text, { kind: 'float', value: Number.NaN }]),
    ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((text) => [text, { kind: 'float', value: Number.POSITIVE_INFINITY }]),
    ...['-.inf', '-.Inf', '-.INF'].map((text) => [text, { kind: 'float', value: Number.NEGATIVE_INFINITY }]),
    ...['-0', '-0.0'].map((text) => [text, { kind: 'float', value: -0 }]),
    ['<<', { kind: 'merge', value: '<<' }],
]);
/**
 * What go-yaml makes of a scalar: `tag` as resolved, `!` or undefined where there is none. An error is what it says of
 * a text that its tag does not fit.
 */
function resolveScalar(tag, isPlain, text) {
    if (tag === undefined || tag === '!')
        return isPlain ? resolvePlain(text, true) : string(text);
    if (!tag.startsWith(CORE))
        return string(text);
    const wanted = tag.slice(CORE.length);
    if (!['bool', 'int', 'float', 'null', 'timestamp'].includes(wanted)) {
        return wanted === 'binary' ? { error: '!!binary values are not read; write the text' } : string(text);
    }
    const found = resolvePlain(text, wanted === 'timestamp');
    if (found.kind === wanted)
        return found;
    if (wanted === 'float' && typeof found.value === 'bigint') {
        return { kind: 'float', value: Number(found.value) };
    }
    return { error: `cannot construct !!${found.kind} \`${text.slice(0, 60)}\` as a !!${wanted}` };
}
function string(text) {
    return { kind: 'str', value: text };
}
function resolvePlain(text, mayBeTime) {
    const known = KNOWN.get(text);
    if (known !== undefined)
        return known;
    const first = text.charCodeAt(0);
    if (first === 0x2e)
        return resolveFloat(text) ?? string(text);
    if (!(first === 0x2b || first === 0x2d || (first >= 0x30 && first <= 0x39)))
        return string(text);
    const time = mayBeTime ? readTimestamp(text) : null;
    if (time !== null)
        return { kind: 'timestamp', value: time };
    const plain = text.replaceAll('_', '');
    const whole = parseInteger(plain);
    if (whole !== null)
        return { kind: 'int', value: whole };
    return resolveFloat(plain) ?? string(text);
}
function resolveFloat(text) {
    if (!/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(text))
        return null;
    const value = Number(text);
    return Number.isFinite(value) ? { kind: 'float', value } : null;
}
const MAX_UNSIGNED = 2n ** 64n - 1n;
const MAX_SIGNED = 2n ** 63n;
/** No 64-bit number is longer, apart from zeros in front of it. */
const scalar_value_MAX_DIGITS = 400;
/** As Go's `ParseInt` and then `ParseUint` with base 0: prefixes 0x, 0b, 0o, and a leading 0 for octal. */
function parseInteger(text) {
    const found = /^([-+]?)(?:0x([0-9a-f]+)|0b([01]+)|0o([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/i.exec(text);
    if (found === null || text.length > scalar_value_MAX_DIGITS)
        return null;
    const [, sign = '', hex, binary, octal, old, decimal] = found;
    const digits = hex !== undefined
        ? `0x${hex}`
        : binary !== undefined
            ? `0b${binary}`
            : (octal ?? old) !== undefined
                ? `0o${octal ?? old}`
                : (decimal ?? '0');
    const size = BigInt(digits);
    if (sign === '-')
        return size <= MAX_SIGNED ? -size : null;
    return size <= (sign === '+' ? MAX_SIGNED - 1n : MAX_UNSIGNED) ? size : null;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/yaml/indents.js
/** More than any real nesting. */
const SPACES = ' '.repeat(200);
/** Lines of a text that are indented further before it is parsed. */
class Indents {
    places = [];
    apply(text) {
        if (this.places.length === 0)
            return text;
        const parts = [];
        let from = 0;
        for (const place of this.places) {
            parts.push(text.slice(from, place), SPACES);
            from = place;
        }
        return parts.join('') + text.slice(from);
    }
    /** The offset in the text as it was. */
    trace(offset) {
        let moved = offset;
        for (const place of this.places) {
            if (moved <= place)
                break;
            moved = Math.max(place, moved - SPACES.length);
        }
        return moved;
    }
    /** Indents the first line that begins from there on and that is not empty; false where there is none, or it is indented already. */
    addAfter(text, offset) {
        let start = text.lastIndexOf('\n', offset - 1) + 1;
        if (text.slice(start, offset).trim() !== '') {
            start = text.indexOf('\n', offset) + 1;
            if (start === 0)
                return false;
        }
        for (;;) {
            const end = text.indexOf('\n', start);
            const line = text.slice(start, end === -1 ? text.length : end);
            if (!/^ *\r?$/.test(line))
                break;
            if (end === -1)
                return false;
            start = end + 1;
        }
        if (start === 0 ||
            /^(---|\.\.\.)(?=\s|$)/.test(text.slice(start, start + 4)) ||
            this.places.includes(start))
            return false;
        this.places.push(start);
        this.places.sort((left, right) => left - right);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/yaml/stream.js


/**
 * The documents of a file, with every scalar as the text it is: what kind of value it means is for go-yaml's rules to
 * say. Null where the file is not YAML; why is told to `refusals`.
 */
function parseStream(source, refusals) {
    const separator = /[\u2028\u2029]/.exec(source.text);
    if (separator !== null) {
        refusals.add(source, separator.index, 'holds a Unicode line separator, which compose reads as a new line; remove it');
        return null;
    }
    const control = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.exec(source.text);
    if (control !== null) {
        refusals.add(source, control.index, 'control characters are not allowed');
        return null;
    }
    // Compose takes both for the end of a line, and each is as long as a line feed.
    const text = source.text.replace(/\r(?!\n)|\u0085/g, '\n');
    const { stream, error } = parseIndented(text);
    if (error !== null) {
        refusals.add(source, error.offset, `is not YAML: ${error.message.slice(0, 200)}`);
        return null;
    }
    for (const document of stream.documents) {
        const { yaml } = document.directives;
        if (yaml.explicit === true && yaml.version !== '1.1') {
            refusals.add(source, 0, `found incompatible YAML document (%YAML ${yaml.version}); remove the line`);
        }
    }
    return stream;
}
/** How much text may be parsed again in all, and how often, because of lines that are not indented. */
const MAX_AGAIN = 1_000_000;
const MAX_TIMES = 20;
/**
 * Compose does not care how lines within quotes and brackets are indented, the parser does: such lines are indented
 * for it, which changes no value.
 */
function parseIndented(text) {
    const indents = new Indents();
    const times = Math.min(MAX_TIMES, Math.floor(MAX_AGAIN / (text.length + 1)));
    for (let time = 0;; time++) {
        const documents = parseText(indents.apply(text));
        const stream = { documents, indents };
        // What escapes mean is read again by compose's own rules.
        const isError = ({ code }) => code !== 'BAD_DQ_ESCAPE';
        const errors = documents.flatMap((document) => document.errors.filter(isError));
        const [first] = errors;
        if (first === undefined)
            return { stream, error: null };
        const cut = errors.find(({ message }) => /^(Missing closing ["']quote|Flow (map|sequence) )/.test(message));
        if (cut !== undefined && time < times && indents.addAfter(text, indents.trace(cut.pos[0])))
            continue;
        const message = first.code === 'RESOURCE_EXHAUSTION' ? 'values are nested too deep' : first.message;
        return { stream, error: { offset: indents.trace(first.pos[0]), message } };
    }
}
function parseText(text) {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        version: '1.2',
        schema: 'failsafe',
        resolveKnownTags: false,
        merge: false,
        uniqueKeys: false,
        strict: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    return Array.isArray(documents) ? documents : [];
}
/** Where a node is written: its value, without the anchor and tag before it and the comment after it. */
function rangeOf(node, indents) {
    if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isCollection */.P3)(node) && !(0,dist/* isAlias */.Vj)(node))
        return [0, 0];
    const range = node.range;
    return range === undefined || range === null ? [0, 0] : [indents.trace(range[0]), indents.trace(range[1])];
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/yaml/decoder.js






/**
 * Makes values of the documents of one file as go-yaml and compose's handling of `!reset` do. Aliases lead to the same
 * value, which is never changed, so that many of them cost nothing.
 */
class Decoder {
    source;
    indents;
    refusals;
    /** Anchors live on in the documents that follow. */
    anchors = new Map();
    targets = new Map();
    known = new Map();
    plain = new Map();
    open = new Set();
    visits = 0;
    copies = 0;
    resets = 0;
    isRefused = false;
    constructor(source, indents, refusals) {
        this.source = source;
        this.indents = indents;
        this.refusals = refusals;
    }
    /** Null: it is refused, and why has been told. */
    decode(document) {
        this.visits = 0;
        this.isRefused = false;
        const root = document.contents;
        this.collectAnchors(root, 0);
        if (root === null)
            return { root: makeScalar(null, this.origin(null)), resets: [] };
        const read = this.read(root, false, 0);
        return this.isRefused || read.node === null ? null : { root: read.node, resets: read.resets };
    }
    refuse(node, message) {
        if (!this.isRefused)
            this.refusals.add(this.source, rangeOf(node, this.indents)[0], message);
        this.isRefused = true;
        return NOTHING;
    }
    origin(node) {
        const [start, end] = rangeOf(node, this.indents);
        return { source: this.source, start, end };
    }
    /** An alias means the last anchor of its name before it. */
    collectAnchors(node, depth) {
        if (depth > bounds_MAX_DEPTH)
            return;
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = this.anchors.get(node.source);
            if (target !== undefined)
                this.targets.set(node, target);
            return;
        }
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return;
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, node);
        if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                this.collectAnchors(item, depth + 1);
        if ((0,dist/* isMap */.jh)(node)) {
            for (const { key, value } of node.items) {
                this.collectAnchors(key, depth + 1);
                this.collectAnchors(value, depth + 1);
            }
        }
    }
    /** `isPlain`: below `!override`, where compose looks for no further tags. */
    read(node, isPlain, depth) {
        if (this.isRefused)
            return NOTHING;
        this.visits += 1;
        if (this.visits > MAX_VISITS) {
            return this.refuse(node, `compose file exceeds maximum node visit limit (${MAX_VISITS})`);
        }
        if (depth > bounds_MAX_DEPTH)
            return this.refuse(node, `values are nested more than ${bounds_MAX_DEPTH} deep here`);
        const value = (0,dist/* isAlias */.Vj)(node) ? this.targets.get(node) : node;
        if (value === undefined && (0,dist/* isAlias */.Vj)(node)) {
            return this.refuse(node, `unknown anchor '${node.source.slice(0, 60)}' referenced`);
        }
        if (!(0,dist/* isScalar */.jn)(value) && !(0,dist/* isMap */.jh)(value) && !(0,dist/* isSeq */.oP)(value)) {
            return { node: makeScalar(null, this.origin(node)), resets: [] };
        }
        if (!isPlain && value.tag === '!reset')
            return RESET;
        if (!isPlain && value.tag === '!override') {
            return { node: this.remember(value, true, depth).node, resets: [[]] };
        }
        return this.remember(value, isPlain, depth);
    }
    remember(value, isPlain, depth) {
        const known = (isPlain ? this.plain : this.known).get(value);
        if (known !== undefined)
            return known;
        if (this.open.has(value))
            return this.refuse(value, 'an anchor contains itself');
        this.open.add(value);
        const read = (0,dist/* isScalar */.jn)(value)
            ? this.readScalar(value)
            : (0,dist/* isSeq */.oP)(value)
                ? this.readList(value, isPlain, depth)
                : this.readMap(value, isPlain, depth);
        this.open.delete(value);
        this.copies += read.resets.length;
        if (this.copies > MAX_COPIES)
            return this.refuse(value, `aliases copy more than ${MAX_COPIES} values here`);
        (isPlain ? this.plain : this.known).set(value, read);
        return read;
    }
    readScalar(scalar) {
        const text = textOfScalar(scalar, this.origin(scalar));
        if (text === null)
            return this.refuse(scalar, 'found unknown escape character');
        const resolved = resolveScalar(scalar.tag, scalar.type === undefined || scalar.type === 'PLAIN', text);
        if ('error' in resolved)
            return this.refuse(scalar, resolved.error);
        const raw = typeof resolved.value === 'string' ? resolved.value : null;
        return { node: makeScalar(resolved.value, this.origin(scalar), raw), resets: [] };
    }
    copyResets(read, key, resets) {
        this.resets += read.resets.length;
        if (this.resets > MAX_RESETS)
            this.refuse(null, `there are more than ${MAX_RESETS} !reset and !override`);
        else
            for (const path of read.resets)
                resets.push([key, ...path]);
    }
    readList(list, isPlain, depth) {
        const items = [];
        const resets = [];
        list.items.forEach((item, at) => {
            const read = this.read(item, isPlain, depth + 1);
            if (read.node !== null)
                items.push(read.node);
            this.copyResets(read, String(at), resets);
        });
        return { node: makeList(items, this.origin(list)), resets };
    }
    readMap(map, isPlain, depth) {
        const entries = new Map();
        const resets = [];
        let merged = null;
        const seen = new Set();
        for (const pair of map.items) {
            const key = this.readKey(pair.key, seen);
            if (key === null)
                return NOTHING;
            if (key.isMerge) {
                merged = pair;
                continue;
            }
            const read = this.read(pair.value, isPlain, depth + 1);
            this.copyResets(read, key.name, resets);
            if (read.node !== null)
                entries.set(key.name, { key: this.origin(pair.key), value: read.node });
        }
        if (merged !== null)
            resets.push(...this.merge(merged, entries, isPlain, depth));
        return { node: makeMap(entries, this.origin(map)), resets };
    }
    readKey(key, seen) {
        const scalar = (0,dist/* isAlias */.Vj)(key) ? this.targets.get(key) : key;
        const text = (0,dist/* isScalar */.jn)(scalar) ? textOfScalar(scalar, this.origin(scalar)) : null;
        if (!(0,dist/* isScalar */.jn)(scalar) || text === null) {
            this.refuse(key, 'a key must be a text');
            return null;
        }
        const written = (0,dist/* isAlias */.Vj)(key) ? key.source : text;
        if (seen.has(written)) {
            this.refuse(key, `mapping key "${written.slice(0, 60)}" already defined`);
            return null;
        }
        seen.add(written);
        const isPlain = scalar.type === undefined || scalar.type === 'PLAIN';
        const resolved = resolveScalar(scalar.tag, isPlain, text);
        if ('error' in resolved || typeof resolved.value !== 'string') {
            this.refuse(key, `non-string key "${text.slice(0, 60)}"; put quotes around it`);
            return null;
        }
        return { name: resolved.value, isMerge: resolved.kind === 'merge' };
    }
    /** Adds what `<<` brings; what is there already stays, and what comes first wins. */
    merge(pair, entries, isPlain, depth) {
        const read = this.read(pair.value, isPlain, depth + 1);
        if (read.node === null)
            return [...read.resets];
        const parts = read.node.kind === 'list' ? read.node.items : [read.node];
        for (const part of parts) {
            if (part.kind !== 'map') {
                this.refuse(pair.key, 'map merge requires map or sequence of maps as the value');
                return [];
            }
            this.copies += part.entries.size;
            if (this.copies > MAX_COPIES) {
                this.refuse(pair.key, `aliases copy more than ${MAX_COPIES} values here`);
                return [];
            }
            for (const [key, entry] of part.entries)
                if (!entries.has(key))
                    entries.set(key, entry);
        }
        return [...read.resets];
    }
}
const NOTHING = { node: null, resets: [] };
const RESET = { node: null, resets: [[]] };

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/yaml/source-values.js



/** Many projects may include and extend the same file. */
const source_values_KNOWN = new WeakMap();
/** The documents of a file as values. */
function readValues(source) {
    const known = source_values_KNOWN.get(source);
    if (known !== undefined)
        return known;
    const refusals = new Refusals();
    const values = { documents: decodeAll(source, refusals), refusals: refusals.all };
    source_values_KNOWN.set(source, values);
    return values;
}
function decodeAll(source, refusals) {
    const stream = parseStream(source, refusals);
    if (stream === null)
        return null;
    const decoder = new Decoder(source, stream.indents, refusals);
    const documents = [];
    for (const document of stream.documents) {
        const decoded = decoder.decode(document);
        if (decoded === null)
            return null;
        documents.push(decoded);
    }
    return documents;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/environment/text.js
const EMPTY = { value: '', gaps: [], given: [] };
function literal(value) {
    return { value, gaps: [], given: [] };
}
/** Puts a text together from pieces and remembers where each came from. */
class TextBuilder {
    pieces = [];
    parts = [];
    gaps = [];
    given = new Set();
    length = 0;
    addLiteral(text, from) {
        if (text === '')
            return;
        this.pieces.push({ at: this.length, from, isLiteral: true });
        this.push(text);
    }
    add(text, from) {
        this.pieces.push({ at: this.length, from, isLiteral: false });
        for (const gap of text.gaps)
            this.gaps.push({ at: this.length + gap.at, expression: gap.expression });
        for (const file of text.given)
            this.given.add(file);
        this.push(text.value);
    }
    build() {
        return { value: this.parts.join(''), gaps: this.gaps, given: [...this.given] };
    }
    push(text) {
        this.parts.push(text);
        this.length += text.length;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/environment/substitution.js

/** Case is ignored as Go ignores it: two letters outside ASCII fold into it. */
const NAME = /[_a-z][_a-z0-9]*/iuy;
const OPERATOR = /:?[-+?]/y;
/** Expressions nested deeper than this are an attempt to exhaust the stack. */
const MAX_NESTING = 50;
/** Replaces variables in a text as compose-go's `template.Substitute` does. */
function substitute(template, lookup, work) {
    return new Substituter(lookup, work).run(template, 0);
}
class Substituter {
    lookup;
    work;
    constructor(lookup, work) {
        this.lookup = lookup;
        this.work = work;
    }
    run(template, depth) {
        const out = new TextBuilder();
        if (depth > MAX_NESTING)
            return { text: EMPTY, pieces: [], invalid: template };
        const scan = new Scan(template);
        let rest = 0;
        for (let match = scan.next(0); match !== null; match = scan.next(rest)) {
            if (match.kind === 'invalid')
                return { text: out.build(), pieces: out.pieces, invalid: template };
            out.addLiteral(template.slice(rest, match.start), rest);
            const replaced = this.replace(template.slice(match.start, match.end), match.kind, depth);
            if ('invalid' in replaced)
                return { text: out.build(), pieces: out.pieces, invalid: replaced.invalid };
            // Variables that hold variables may grow without end.
            if (!this.work.spend(match.end - match.start + 1 + (replaced.value.length >> 2)))
                break;
            out.add(replaced, match.start);
            rest = match.end;
        }
        out.addLiteral(template.slice(rest), rest);
        return { text: out.build(), pieces: out.pieces, invalid: null };
    }
    replace(match, kind, depth) {
        if (kind === 'escaped')
            return literal('$');
        if (kind === 'named')
            return this.lookup(match.slice(1)) ?? gap(match);
        return this.evaluate(match, depth);
    }
    /** `${NAME}`, or with an operator. */
    evaluate(expression, depth) {
        const inner = expression.slice(2, -1);
        NAME.lastIndex = 0;
        const name = NAME.exec(inner)?.[0] ?? '';
        OPERATOR.lastIndex = name.length;
        const operator = OPERATOR.exec(inner)?.[0];
        const value = this.lookup(name);
        if (operator === undefined)
            return value ?? gap(expression);
        const operand = inner.slice(name.length + operator.length);
        const countsEmpty = operator.length === 2;
        // What may be empty or not decides nothing.
        if (value !== undefined && countsEmpty && value.value === '' && value.gaps.length > 0)
            return value;
        const isThere = value !== undefined && (!countsEmpty || value.value !== '');
        if (operator.endsWith('+'))
            return isThere ? this.inner(operand, depth) : (value ?? EMPTY);
        if (isThere)
            return value;
        const other = this.inner(operand, depth);
        return operator.endsWith('-') || 'invalid' in other ? other : gap(expression);
    }
    inner(operand, depth) {
        const found = this.run(operand, depth + 1);
        return found.invalid === null ? found.text : { invalid: found.invalid };
    }
}
function gap(expression) {
    return { value: '', gaps: [{ at: 0, expression }], given: [] };
}
/** Finds expressions as compose-go's pattern does: one with an operator reaches to the last brace of its line. */
class Scan {
    template;
    /** End and last brace of the line that was looked at last. */
    lineEnd = -1;
    lastBrace = -1;
    constructor(template) {
        this.template = template;
    }
    /** The next `$` from there on that begins an expression. */
    next(from) {
        const { template } = this;
        for (let at = template.indexOf('$', from); at !== -1; at = template.indexOf('$', at + 1)) {
            const next = template[at + 1];
            if (next === '$')
                return { start: at, end: at + 2, kind: 'escaped' };
            if (next === '{')
                return this.matchBraced(at);
            NAME.lastIndex = at + 1;
            const name = NAME.exec(template)?.[0];
            if (name !== undefined)
                return { start: at, end: at + 1 + name.length, kind: 'named' };
        }
        return null;
    }
    matchBraced(at) {
        const { template } = this;
        const invalid = { start: at, end: at + 2, kind: 'invalid' };
        NAME.lastIndex = at + 2;
        const name = NAME.exec(template)?.[0];
        if (name === undefined)
            return invalid;
        const after = at + 2 + name.length;
        OPERATOR.lastIndex = after;
        const operator = OPERATOR.exec(template)?.[0];
        if (operator === undefined) {
            return template[after] === '}' ? { start: at, end: after + 1, kind: 'braced' } : invalid;
        }
        if (this.findLastBrace(after) < after + operator.length)
            return invalid;
        const end = this.lastBrace + 1;
        // What follows the expression itself is a template of its own that ends at the same brace.
        const closing = findClosingBrace(template, at, end);
        return { start: at, end: closing === -1 ? end : closing + 1, kind: 'braced' };
    }
    findLastBrace(after) {
        if (after >= this.lineEnd) {
            const end = this.template.indexOf('\n', after);
            this.lineEnd = end === -1 ? this.template.length : end;
            this.lastBrace = this.template.lastIndexOf('}', this.lineEnd);
        }
        return this.lastBrace;
    }
}
/** Where compose-go sees an expression end; it looks at no character that follows an opening brace. */
function findClosingBrace(template, from, end) {
    let open = 0;
    for (let at = from; at < end; at++) {
        if (template[at] === '}') {
            open -= 1;
            if (open === 0)
                return at;
        }
        if (template[at] === '{') {
            open += 1;
            at += 1;
        }
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/environment/project-name.js





const VARIABLE = 'COMPOSE_PROJECT_NAME';
/** Gives the files the name of their project as a variable, where they may ask for it. */
function findProjectName(session, sources, variables) {
    if (variables.has(VARIABLE) ||
        !sources.some(({ text }) => /COMPOSE_PROJECT_NAME|include|extends|\\/.test(text))) {
        return;
    }
    const written = sources.some(({ text }) => text.includes('name'))
        ? readName(session, sources, variables)
        : null;
    variables.set(VARIABLE, written ?? nameOfFolder(session));
}
/** The last `name:` at the top of the files. */
function readName(session, sources, variables) {
    let name = null;
    for (const source of sources) {
        for (const { root } of readValues(source).documents ?? [])
            name = textOf(valueAt(root, 'name')) || name;
    }
    if (name === null)
        return null;
    const { text } = substitute(name, (key) => variables.get(key), session.work);
    const normal = normalize(text.value);
    return text.gaps.length > 0 ? { ...text, value: '' } : normal === '' ? null : { ...text, value: normal };
}
/** The repository's own folder may have any name. */
function nameOfFolder(session) {
    const folder = fromRooted(session.workingFolder);
    if (folder === null || folder === '.') {
        return { value: '', gaps: [{ at: 0, expression: `\${${VARIABLE}}` }], given: [] };
    }
    return literal(normalize(fileNameOf(folder)));
}
function normalize(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z0-9_-]/g, '')
        .replace(/^[_-]+/, '');
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/environment/dotenv.js


const SPACE = /[\t\v\f\r \u0085\u00a0]/;
const ANY_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const TRAILING = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;
const IN_NAME = /[_.\-[\]\p{L}\p{N}]/u;
/**
 * Adds the variables of a `.env` file to `out` as compose-go's dotenv reads it. `outer` knows variables from elsewhere,
 * which win. Answers what is wrong with the file, null where nothing is.
 */
function readDotenv(text, path, outer, out, work) {
    return new DotenvReader(text, path, outer, out, work).run();
}
class DotenvReader {
    at = 0;
    constructor(text, path, outer, out, work) {
        this.text = text;
        this.path = path;
        this.outer = outer;
        this.out = out;
        this.work = work;
    }
    text;
    path;
    outer;
    out;
    work;
    run() {
        while (this.skipToStatement()) {
            const name = this.readName();
            if ('error' in name)
                return name.error;
            if (name.key.includes(' '))
                return this.fail('key cannot contain a space');
            if (name.isInherited) {
                const value = this.lookup(name.key);
                if (value !== undefined)
                    this.out.set(name.key, value);
                continue;
            }
            const value = this.readValue();
            if ('error' in value)
                return value.error;
            this.out.set(name.key, { ...value, given: [...new Set([this.path, ...value.given])] });
            if (this.work.isOver)
                return this.fail('too much to read');
        }
        return null;
    }
    fail(message) {
        return `line ${this.text.slice(0, this.at).split('\n').length}: ${message}`;
    }
    lookup(name) {
        return this.outer(name) ?? this.out.get(name);
    }
    /** Past spaces and comments; false at the end. */
    skipToStatement() {
        const { text } = this;
        for (;;) {
            while (this.at < text.length && ANY_SPACE.test(text[this.at] ?? ''))
                this.at += 1;
            if (this.at >= text.length)
                return false;
            if (text[this.at] !== '#')
                return true;
            const end = text.indexOf('\n', this.at);
            if (end === -1)
                return false;
            this.at = end;
        }
    }
    readName() {
        const { text } = this;
        if (/^export[\t\n\f\r ]/.test(text.slice(this.at, this.at + 7))) {
            this.at += 'export'.length;
            this.skipSpaces();
        }
        const start = this.at;
        let key = '';
        let isInherited = false;
        for (let at = start; at < text.length;) {
            const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
            if (character === '=' || character === ':' || character === '\n') {
                key = text.slice(start, at);
                isInherited = character === '\n';
                this.at = at + 1;
                break;
            }
            if (!SPACE.test(character) && !IN_NAME.test(character)) {
                const line = text.slice(start).split('\n', 1)[0]?.slice(0, 60);
                return { error: this.fail(`unexpected character "${character}" in variable name "${line}"`) };
            }
            at += character.length;
        }
        if (start >= text.length)
            return { error: this.fail('zero length string') };
        this.skipSpaces();
        return { key: key.replace(TRAILING, ''), isInherited };
    }
    skipSpaces() {
        while (this.at < this.text.length && SPACE.test(this.text[this.at] ?? ''))
            this.at += 1;
    }
    readValue() {
        const quote = this.text[this.at];
        if (quote === '"' || quote === "'")
            return this.readQuoted(quote);
        const end = this.text.indexOf('\n', this.at);
        const line = this.text.slice(this.at, end === -1 ? undefined : end);
        this.at = end === -1 ? this.text.length : end + 1;
        const comment = line.indexOf(' #');
        return this.expand((comment === -1 ? line : line.slice(0, comment)).replace(TRAILING, ''));
    }
    readQuoted(quote) {
        const { text } = this;
        const parts = [];
        for (let at = this.at + 1; at < text.length; at++) {
            const character = text[at] ?? '';
            if (character === quote) {
                this.at = at + 1;
                const value = parts.join('');
                return quote === '"' ? this.expand(expandEscapes(value)) : literal(value);
            }
            if (character !== '\\')
                parts.push(character);
            else if (text[at + 1] === quote) {
                at += 1;
                parts.push(quote);
            }
            else if (at + 1 < text.length) {
                at += 1;
                parts.push('\\', text[at] ?? '');
            }
        }
        const line = text.slice(this.at).split('\n', 1)[0] ?? '';
        return { error: this.fail(`unterminated quoted value ${line.slice(0, 60)}`) };
    }
    expand(value) {
        const found = substitute(value, (name) => this.lookup(name), this.work);
        return found.invalid === null
            ? found.text
            : { error: this.fail(`Invalid template: "${found.invalid.slice(0, 60)}"`) };
    }
}
const ESCAPES = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '"': '"',
    '\\': '\\',
    $: '$$',
};
/** The escapes of a shell between double quotes; `\$` becomes `$$`, which no variable follows. */
function expandEscapes(text) {
    return text.replace(/\\(?:[abcfnrtv$"\\]|0\d{0,3})/g, (match) => {
        if (match[1] !== '0')
            return ESCAPES[match[1] ?? ''] ?? match;
        const digits = match.slice(2);
        if (!/^[0-3][0-7]{2}$/.test(digits))
            return `\\${digits}`;
        return String.fromCharCode(Number.parseInt(digits, 8));
    });
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/environment/variables.js

/** What an environment file gives, on top of `outer`, whose variables win. */
function addEnvFile(file, outer, out, refuse, work) {
    if (file.kind === 'wanted')
        return;
    if (file.kind === 'problem') {
        refuse(file.message);
        return;
    }
    const { file: path, text } = file.source;
    const error = readDotenv(text, path, (name) => outer.get(name), out, work);
    if (error !== null)
        refuse(`${path} cannot be read: ${error}`);
}
/** Variables of both; those of the first one win. */
function mergeVariables(first, second) {
    const out = new Map(second);
    for (const [name, value] of first)
        out.set(name, value);
    return out;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/model/go-print.js
/** A value as Go's `fmt.Sprint` prints it. */
function printValue(value) {
    if (value === null)
        return '<nil>';
    if (typeof value === 'number')
        return printFloat(value);
    if (typeof value === 'object')
        return value.printed;
    return String(value);
}
/** The shortest text that reads back as the same number; with an exponent below 1e-4 and from 1e+06 on. */
function printFloat(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? '+Inf' : '-Inf';
    if (value === 0)
        return Object.is(value, -0) ? '-0' : '0';
    const [mantissa = '', power = ''] = value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= MAX_PLAIN_EXPONENT) {
        const digits = String(Math.abs(exponent)).padStart(2, '0');
        return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
    }
    return placePoint(mantissa, exponent);
}
const MAX_PLAIN_EXPONENT = 6;
function placePoint(mantissa, exponent) {
    const sign = mantissa.startsWith('-') ? '-' : '';
    const digits = mantissa.replace('-', '').replace('.', '');
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    const rest = digits.slice(exponent + 1);
    return rest === '' ? sign + whole : `${sign}${whole}.${rest}`;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/model/equality.js

/** A text that equal values have in common and others have not; null: a part of the value is not known. */
function fingerprint(node) {
    const parts = [];
    return write(node, parts) ? parts.join('') : null;
}
function write(node, parts) {
    if (node.kind === 'scalar') {
        parts.push(typeof node.value, JSON.stringify(printValue(node.value)));
        return node.gaps.length === 0;
    }
    if (node.kind === 'list') {
        parts.push('[');
        const isKnown = node.items.every((item) => write(item, parts));
        parts.push(']');
        return isKnown;
    }
    parts.push('{');
    const isKnown = [...node.entries.keys()].sort().every((key) => {
        parts.push(JSON.stringify(key), ':');
        const value = node.entries.get(key)?.value;
        return value !== undefined && write(value, parts);
    });
    parts.push('}');
    return isKnown;
}
/** Whether two values are the same; those that are not known are not. */
function isEqual(left, right) {
    if (left === right)
        return true;
    const text = left.kind === right.kind ? fingerprint(left) : null;
    return text !== null && text === fingerprint(right);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/model/pairs.js


/** `KEY=value` texts that a mapping stands for, in the order of their text; the items of a list; a text itself. */
function pairsOf(node) {
    if (node.kind === 'list')
        return node.items;
    if (node.kind === 'scalar')
        return textOf(node) === null ? [] : [node];
    const pairs = [...node.entries].flatMap(([key, { value, key: origin }]) => makePairs(key, value, origin));
    return pairs.sort((left, right) => (String(left.value) < String(right.value) ? -1 : 1));
}
function makePairs(key, value, keyOrigin) {
    if (value.kind === 'list')
        return value.items.flatMap((item) => makePairs(key, item, keyOrigin));
    if (value.kind === 'map')
        return [makeScalar(`${key}=map[]`, value.origin)];
    if (value.value === null)
        return [makeScalar(key, keyOrigin)];
    const prefix = key.length + 1;
    return [
        {
            ...value,
            value: `${key}=${printValue(value.value)}`,
            gaps: value.gaps.map((gap) => ({ at: gap.at + prefix, expression: gap.expression })),
            prefix,
        },
    ];
}
/** The part before the first `=`; `isKnown`: it does not depend on anything from outside. */
function keyOfPair(pair) {
    const text = textOf(pair) ?? '';
    const equals = text.indexOf('=');
    const end = equals === -1 ? text.length : equals;
    return { text: text.slice(0, end), isKnown: !pair.gaps.some((gap) => gap.at <= end) };
}
/** One pair for each key: the last one, where the first one stood. Those whose key is not known all stay. */
function uniquePairs(items, origin) {
    const out = [];
    const places = new Map();
    for (const item of items) {
        const key = item.kind === 'scalar' ? keyOfPair(item) : { text: '', isKnown: false };
        const place = key.isKnown ? places.get(key.text) : undefined;
        if (place !== undefined)
            out[place] = item;
        else {
            if (key.isKnown)
                places.set(key.text, out.length);
            out.push(item);
        }
    }
    return makeList(out, origin);
}
function listPairs(node) {
    if (node.kind === 'map')
        return listEntries(node);
    return pairsOf(node).flatMap((item) => (item.kind === 'scalar' ? [splitPair(item)] : []));
}
function listEntries(map) {
    return [...map.entries].flatMap(([key, entry]) => {
        const { value } = entry;
        if (value.kind !== 'scalar')
            return [];
        return [
            {
                key,
                isKeyKnown: true,
                expression: null,
                origin: entry.key,
                value: value.value === null ? null : value,
            },
        ];
    });
}
function splitPair(item) {
    const { text: key, isKnown } = keyOfPair(item);
    const text = textOf(item) ?? '';
    const expression = isKnown ? null : (item.gaps[0]?.expression ?? null);
    const base = { key, isKeyKnown: isKnown, expression, origin: item.origin };
    if (key.length === text.length)
        return { ...base, value: null };
    const start = key.length + 1;
    const gaps = item.gaps
        .filter((gap) => gap.at >= start)
        .map((gap) => ({ at: gap.at - start, expression: gap.expression }));
    const skip = item.prefix === start ? item.skip : start;
    const value = { ...item, value: text.slice(start), gaps, prefix: 0, skip };
    return { ...base, value };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/model/canonical.js



/** Changes every service and every job. */
function mapServices(model, change) {
    let out = model;
    for (const key of ['services', 'jobs']) {
        const services = valueAt(out, key);
        if (services?.kind !== 'map')
            continue;
        const changed = mapEntries(services, (service, name) => change(service, name, key));
        out = withEntry(out, key, changed);
    }
    return out;
}
/** Gives what concerns builds the one form that later steps know. */
function makeCanonical(model, refusals) {
    return mapServices(model, (service) => {
        if (service.kind !== 'map')
            return service;
        return mapEntries(service, (value, key) => {
            if (key === 'build')
                return canonicalBuild(value, refusals);
            if (key === 'extends' && textOf(value) !== null)
                return wrap('service', value);
            return value;
        });
    });
}
function wrap(key, value) {
    return makeMap(new Map([[key, { key: value.origin, value }]]), value.origin);
}
function canonicalBuild(build, refusals) {
    if (textOf(build) !== null)
        return wrap('context', build);
    if (build.kind !== 'map')
        return build;
    return mapEntries(build, (value, key) => {
        return key === 'additional_contexts' && value.kind === 'list' ? contextsOf(value, refusals) : value;
    });
}
function contextsOf(list, refusals) {
    const entries = new Map();
    const doubts = [];
    for (const pair of listPairs(list)) {
        if (!pair.isKeyKnown)
            doubts.push({ message: 'a name of additional_contexts is not known' });
        else if (pair.value === null) {
            refusals.at(pair.origin, `additional_contexts: invalid value ${pair.key.slice(0, 60)}, expected key=value`);
        }
        else
            entries.set(pair.key, { key: pair.origin, value: pair.value });
    }
    return { ...makeMap(entries, list.origin), doubts };
}
const PAIRS = new Set([
    ['annotations', 'cap_add', 'cap_drop', 'dns', 'dns_opt', 'dns_search', 'environment', 'labels', 'links'],
    ['profiles', 'sysctls', 'tmpfs'],
].flat());
const ITEMS = new Set(['configs', 'devices', 'env_file', 'expose', 'ports', 'secrets', 'volumes']);
/** Takes out what is said twice in lists where the last word counts. */
function enforceUnicity(model) {
    return mapServices(model, (service, _, kind) => {
        if (service.kind !== 'map' || kind !== 'services')
            return service;
        return mapEntries(service, (value, key) => {
            if (key === 'build' && value.kind === 'map')
                return mapEntries(value, uniqueInBuild);
            if (value.kind !== 'list')
                return value;
            if (PAIRS.has(key))
                return withoutRepetition(value, uniquePairs(value.items, value.origin));
            return ITEMS.has(key)
                ? withoutRepetition(value, makeList(uniqueItems(value.items), value.origin))
                : value;
        });
    });
}
function uniqueInBuild(value, key) {
    const isPairs = ['args', 'additional_contexts', 'tags', 'labels'].includes(key);
    return isPairs && value.kind === 'list' ? uniquePairs(value.items, value.origin) : value;
}
/** The list itself where nothing is said twice. */
function withoutRepetition(list, short) {
    return short.items.length === list.items.length ? list : short;
}
function uniqueItems(items) {
    const known = new Set();
    return items.filter((item) => {
        const text = fingerprint(item);
        if (text === null)
            return true;
        if (known.has(text))
            return false;
        known.add(text);
        return true;
    });
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/model/merging.js



const mergePairs = (_, base, other) => uniquePairs([...pairsOf(base), ...pairsOf(other)], other.origin);
const append = (_, base, other) => appendNew(sequenceOf(base), sequenceOf(other), other.origin);
const replace = (_, _base, other) => other;
const asMapping = (merging, base, other, path) => merging.maps(merging.toMapping(base, path), merging.toMapping(other, path), path);
const mergeBuild = (merging, base, other, path) => merging.maps(toBuild(base), toBuild(other), path);
const mergeLogging = (merging, base, other, path) => {
    if (base.kind !== 'map' || other.kind !== 'map')
        return merging.refuse(other, path);
    const [before, after] = [base.entries.get('driver'), other.entries.get('driver')];
    const isSame = before === undefined || after === undefined || isEqual(before.value, after.value);
    return isSame ? merging.maps(base, other, path) : other;
};
const mergeLimit = (merging, base, other, path) => base.kind === 'map' && other.kind === 'map' ? merging.maps(base, other, path) : other;
/** Below a service or job. */
const SPECIAL = new Map([
    ['annotations', mergePairs],
    ['build', mergeBuild],
    ['build.args', mergePairs],
    ['build.additional_contexts', mergePairs],
    ['build.extra_hosts', append],
    ['build.labels', mergePairs],
    ['command', replace],
    ['depends_on', asMapping],
    ['dns', append],
    ['dns_opt', append],
    ['dns_search', append],
    ['entrypoint', replace],
    ['env_file', append],
    ['label_file', append],
    ['environment', mergePairs],
    ['extra_hosts', append],
    ['healthcheck.test', replace],
    ['labels', mergePairs],
    ['logging', mergeLogging],
    ['models', asMapping],
    ['networks', asMapping],
    ['sysctls', mergePairs],
    ['tmpfs', append],
    ['ulimits.*', mergeLimit],
    ['deploy.labels', mergePairs],
]);
/** Puts a later file's values over those of an earlier one, as compose-go's `override` does. */
class Merging {
    refusals;
    constructor(refusals) {
        this.refusals = refusals;
    }
    merge(base, other, path) {
        const special = findSpecial(path);
        if (special !== undefined)
            return special(this, base, other, path);
        if (isNull(other))
            return base;
        if (base.kind === 'map')
            return other.kind === 'map' ? this.maps(base, other, path) : this.refuse(other, path);
        if (base.kind === 'list') {
            return other.kind === 'list'
                ? appendNew(base.items, other.items, other.origin)
                : this.refuse(other, path);
        }
        return other;
    }
    maps(base, other, path) {
        const entries = new Map(base.entries);
        for (const [key, entry] of other.entries) {
            const before = entries.get(key);
            if (before === undefined)
                entries.set(key, entry);
            else
                entries.set(key, { key: before.key, value: this.merge(before.value, entry.value, [...path, key]) });
        }
        const files = union(union(base.files, other.files), [base.origin.source.file, other.origin.source.file]);
        const doubts = other.doubts.length === 0 ? base.doubts : [...new Set([...base.doubts, ...other.doubts])];
        return { kind: 'map', entries, origin: base.origin, files, doubts };
    }
    toMapping(node, path) {
        if (node.kind === 'map')
            return node;
        const names = node.kind === 'list' ? node.items : isNull(node) ? [] : [node];
        const entries = new Map();
        for (const name of names) {
            const key = textOf(name);
            if (key === null)
                this.refusals.at(name.origin, `${path.join('.')}: cannot be used as a mapping key`);
            else
                entries.set(key, { key: name.origin, value: defaultOf(path, name.origin) });
        }
        return makeMap(entries, node.origin);
    }
    refuse(other, path) {
        this.refusals.at(other.origin, `cannot override ${path.join('.')}`);
        return other;
    }
}
/** What a name alone in a list stands for. */
function defaultOf(path, origin) {
    if (path.at(-1) !== 'depends_on')
        return makeScalar(null, origin);
    const condition = { key: origin, value: makeScalar('service_started', origin) };
    const required = { key: origin, value: makeScalar(true, origin) };
    return makeMap(new Map([
        ['condition', condition],
        ['required', required],
    ]), origin);
}
function findSpecial(path) {
    if (path.length < 3 || (path[0] !== 'services' && path[0] !== 'jobs'))
        return undefined;
    if (path.length === 4 && path[2] === 'ulimits')
        return mergeLimit;
    const key = path[3] === undefined ? path[2] : `${path[2]}.${path[3]}`;
    return path.length > 4 || key === undefined || path[2]?.includes('.') ? undefined : SPECIAL.get(key);
}
function toBuild(node) {
    if (node.kind === 'map')
        return node;
    if (textOf(node) === null)
        return makeMap(new Map(), node.origin);
    return makeMap(new Map([['context', { key: node.origin, value: node }]]), node.origin);
}
function sequenceOf(node) {
    if (node.kind === 'list')
        return node.items;
    return node.kind === 'map' ? pairsOf(node) : textOf(node) === null ? [] : [node];
}
/** Skips what is already there. */
function appendNew(base, other, origin) {
    const items = [...base];
    const known = new Set(base.map(fingerprint).filter((text) => text !== null));
    for (const item of other) {
        const text = fingerprint(item);
        if (text !== null && known.has(text))
            continue;
        if (text !== null)
            known.add(text);
        items.push(item);
    }
    return makeList(items, origin);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/model/paths.js



const REMOTE = ['https://', 'http://', 'git://', 'ssh://', 'github.com/', 'git@'];
/** Whether a context is a URL, another service, or anything else that is not a folder of this machine. */
function isRemoteContext(context) {
    return (context.includes('://') ||
        context.startsWith('service:') ||
        REMOTE.some((start) => context.startsWith(start)));
}
/** Makes the paths that concern builds relative to a folder, which may be relative itself. */
function resolvePaths(model, folder) {
    return mapServices(model, (service) => {
        if (service.kind !== 'map')
            return service;
        return mapEntries(service, (value, key) => {
            if (value.kind !== 'map')
                return value;
            if (key === 'build')
                return mapEntries(value, (inner, name) => resolveInBuild(inner, name, folder));
            if (key !== 'extends')
                return value;
            return mapEntries(value, (inner, name) => (name === 'file' ? paths_resolvePath(inner, folder) : inner));
        });
    });
}
function resolveInBuild(value, key, folder) {
    if (key === 'context')
        return resolveContext(value, folder);
    if (key !== 'additional_contexts' || value.kind !== 'map')
        return value;
    return mapEntries(value, (context) => resolveContext(context, folder));
}
function resolveContext(value, folder) {
    const isRemote = value.kind === 'scalar' && typeof value.value === 'string' && isRemoteContext(value.value);
    return isRemote ? value : paths_resolvePath(value, folder);
}
/** Paths in the home of whoever runs compose stay as they are. */
function paths_resolvePath(value, folder) {
    if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.gaps.length > 0)
        return value;
    const path = value.value;
    if (path === '' || path.startsWith('~') || isAbsolute(path))
        return value;
    const resolved = { ...value, value: joinPath(folder, path), written: value.written ?? path };
    return resolved;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/model/resets.js
/** Takes out what `!reset` and `!override` of a later file name; items of lists are never meant. */
function applyResets(node, resets) {
    if (node.kind !== 'map' || resets.length === 0)
        return node;
    const byKey = groupByKey(resets);
    const entries = new Map();
    for (const [key, entry] of node.entries) {
        const inner = [...(byKey.get(key) ?? []), ...(key === '*' ? [] : (byKey.get('*') ?? []))];
        if (inner.some((path) => path.length === 0))
            continue;
        const value = applyResets(entry.value, inner);
        entries.set(key, value === entry.value ? entry : { key: entry.key, value });
    }
    return { ...node, entries };
}
/** What is left of the paths behind their first keys. */
function groupByKey(resets) {
    const groups = new Map();
    for (const [key, ...rest] of resets) {
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [rest]);
        else
            group.push(rest);
    }
    return groups;
}
/** The same for a service that is about to be merged: what takes it out as a whole does not touch it. */
function applyResetsBelow(value, keys, resets) {
    const inner = resets.filter((path) => path.length > 0 && path.slice(0, keys.length).every((key, at) => key === '*' || key === keys[at]));
    if (inner.some((path) => path.length <= keys.length))
        return value;
    return applyResets(value, inner.map((path) => path.slice(keys.length)));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/schema/shape.js
function scalar(...types) {
    return { is: 'scalar', types };
}
function among(...words) {
    return { is: 'scalar', types: ['string'], among: words };
}
function between(types, from, to) {
    return { is: 'scalar', types, from, ...(to === undefined ? {} : { to }) };
}
function list(items) {
    return { is: 'list', items, isUnique: false };
}
function set(items) {
    return { is: 'list', items, isUnique: true };
}
const EXTENSION = { pattern: /^x-/, shape: null };
/** A mapping with these keys and `x-…`. */
function map(keys, ...required) {
    return { is: 'map', keys, required, others: EXTENSION, isOpen: false };
}
/** A mapping with these keys only. */
function shape_closed(keys, ...required) {
    return { is: 'map', keys, required, others: null, isOpen: false };
}
/** A mapping whose keys people choose. */
function named(pattern, shape) {
    return { is: 'map', keys: {}, required: [], others: { pattern, shape }, isOpen: false };
}
/** The same, but keys of another form are not looked at. */
function shape_open(pattern, shape) {
    return { is: 'map', keys: {}, required: [], others: { pattern, shape }, isOpen: true };
}
function either(...shapes) {
    return { is: 'either', shapes };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/schema/common.js

const TEXT = scalar('string');
const FLAG = scalar('boolean', 'string');
const NUMBER = scalar('number', 'string');
const WHOLE = scalar('integer', 'string');
const NULL = scalar('null');
const ANY_NAME = /^.+$/;
const common_NAME = /^[a-zA-Z0-9._-]+$/;
const TEXTS = set(TEXT);
const TEXT_OR_TEXTS = either(TEXT, TEXTS);
const LIST_OR_MAP = either(named(/.+/, scalar('string', 'number', 'boolean', 'null')), set(TEXT));
const COMMAND = either(NULL, TEXT, list(TEXT));
const OPTIONS = shape_open(ANY_NAME, scalar('string', 'number'));
const EXTRA_HOSTS = either(named(/.+/, either(TEXT, list(TEXT))), set(TEXT));
const LIMITS = shape_open(/^[a-z]+$/, either(WHOLE, map({ hard: WHOLE, soft: WHOLE }, 'soft', 'hard')));
const MOUNTED = list(either(TEXT, map({ source: TEXT, target: TEXT, uid: TEXT, gid: TEXT, mode: NUMBER })));
const DEVICES = list(map({ capabilities: TEXTS, count: WHOLE, device_ids: TEXTS, driver: TEXT, options: LIST_OR_MAP }, 'capabilities'));
const HOOK = map({ command: COMMAND, user: TEXT, privileged: FLAG, working_dir: TEXT, environment: LIST_OR_MAP }, 'command');
const ENV_FILE = either(TEXT, list(either(TEXT, shape_closed({ path: TEXT, format: TEXT, required: FLAG }, 'path'))));
const DEPENDS_ON = either(TEXTS, named(common_NAME, map({
    restart: FLAG,
    required: scalar('boolean'),
    condition: among('service_started', 'service_healthy', 'service_completed_successfully'),
}, 'condition')));

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/schema/container.js


const RATES = list(shape_closed({ path: TEXT, rate: WHOLE }));
const VOLUME = map({
    type: among('bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'),
    source: TEXT,
    target: TEXT,
    read_only: FLAG,
    consistency: TEXT,
    bind: map({
        propagation: TEXT,
        create_host_path: FLAG,
        recursive: among('enabled', 'disabled', 'writable', 'readonly'),
        selinux: among('z', 'Z'),
    }),
    volume: map({ labels: LIST_OR_MAP, nocopy: FLAG, subpath: TEXT }),
    tmpfs: map({ size: either(between(['integer'], 0), TEXT), mode: NUMBER }),
    image: map({ subpath: TEXT }),
}, 'type');
const NETWORK = map({
    aliases: TEXTS,
    interface_name: TEXT,
    ipv4_address: TEXT,
    ipv6_address: TEXT,
    link_local_ips: TEXTS,
    mac_address: TEXT,
    driver_opts: OPTIONS,
    priority: scalar('number'),
    gw_priority: scalar('number'),
    use_service_name_alias: FLAG,
});
const GPU = {
    is: 'map',
    keys: { capabilities: TEXTS, count: WHOLE, device_ids: TEXTS, driver: TEXT, options: LIST_OR_MAP },
    required: [],
    others: null,
    isOpen: true,
};
const TEXT_KEYS = [
    'cgroup_parent',
    'cpuset',
    'domainname',
    'hostname',
    'image',
    'ipc',
    'isolation',
    'mac_address',
    'network_mode',
    'platform',
    'pull_refresh_after',
    'runtime',
    'stop_grace_period',
    'stop_signal',
    'user',
    'uts',
    'userns_mode',
    'working_dir',
];
const NUMBER_KEYS = [
    'cpu_shares',
    'cpu_quota',
    'cpu_period',
    'cpu_rt_period',
    'cpu_rt_runtime',
    'cpus',
    'mem_limit',
    'memswap_limit',
    'pids_limit',
    'shm_size',
];
function each(keys, shape) {
    return Object.fromEntries(keys.map((key) => [key, shape]));
}
/** What a service, a job and a hook before a service's start have in common. */
const CONTAINER = {
    ...each(TEXT_KEYS, TEXT),
    ...each(NUMBER_KEYS, NUMBER),
    ...each(['init', 'oom_kill_disable', 'privileged', 'read_only'], FLAG),
    ...each(['annotations', 'environment', 'labels', 'sysctls'], LIST_OR_MAP),
    ...each(['dns', 'dns_search', 'tmpfs'], TEXT_OR_TEXTS),
    ...each(['cap_add', 'cap_drop', 'device_cgroup_rules', 'dns_opt', 'security_opt', 'volumes_from'], TEXTS),
    ...each(['configs', 'secrets'], MOUNTED),
    ...each(['command', 'entrypoint'], COMMAND),
    blkio_config: shape_closed({
        device_read_bps: RATES,
        device_read_iops: RATES,
        device_write_bps: RATES,
        device_write_iops: RATES,
        weight: WHOLE,
        weight_device: list(shape_closed({ path: TEXT, weight: WHOLE })),
    }),
    cgroup: among('host', 'private'),
    cpu_count: either(TEXT, between(['integer'], 0)),
    cpu_percent: either(TEXT, between(['integer'], 0, 100)),
    credential_spec: map({ config: TEXT, file: TEXT, registry: TEXT }),
    devices: list(either(TEXT, map({ source: TEXT, target: TEXT, permissions: TEXT }, 'source'))),
    env_file: ENV_FILE,
    extra_hosts: EXTRA_HOSTS,
    gpus: either(among('all'), list(GPU)),
    group_add: set(scalar('string', 'number')),
    label_file: either(TEXT, list(TEXT)),
    logging: map({ driver: TEXT, options: shape_open(ANY_NAME, scalar('string', 'number', 'null')) }),
    mem_reservation: WHOLE,
    mem_swappiness: WHOLE,
    models: either(TEXTS, shape_open(common_NAME, either(map({ endpoint_var: TEXT, model_var: TEXT }), NULL))),
    networks: either(TEXTS, named(common_NAME, either(NETWORK, NULL))),
    oom_score_adj: either(TEXT, between(['integer'], -1000, 1000)),
    pid: scalar('string', 'null'),
    pull_policy: {
        is: 'scalar',
        types: ['string'],
        pattern: /^(always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+)$/,
    },
    storage_opt: shape_open(ANY_NAME, { is: 'scalar', types: [] }),
    ulimits: LIMITS,
    umask: between(['integer', 'string', 'null'], 0, 4294967295),
    use_api_socket: scalar('boolean'),
    volumes: set(either(TEXT, VOLUME)),
};

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/schema/compose-file.js



const BUILD = map({
    context: TEXT,
    dockerfile: TEXT,
    dockerfile_inline: TEXT,
    entitlements: list(TEXT),
    args: LIST_OR_MAP,
    ssh: LIST_OR_MAP,
    labels: LIST_OR_MAP,
    cache_from: list(TEXT),
    cache_to: list(TEXT),
    no_cache: FLAG,
    no_cache_filter: TEXT_OR_TEXTS,
    additional_contexts: LIST_OR_MAP,
    network: TEXT,
    provenance: scalar('string', 'boolean'),
    sbom: scalar('string', 'boolean'),
    pull: FLAG,
    target: TEXT,
    shm_size: WHOLE,
    extra_hosts: EXTRA_HOSTS,
    isolation: TEXT,
    privileged: FLAG,
    secrets: MOUNTED,
    tags: list(TEXT),
    ulimits: LIMITS,
    platforms: list(TEXT),
});
const WORKLOAD = {
    build: either(TEXT, BUILD),
    depends_on: DEPENDS_ON,
    healthcheck: map({
        disable: FLAG,
        interval: TEXT,
        retries: NUMBER,
        test: either(TEXT, list(TEXT)),
        timeout: TEXT,
        start_period: TEXT,
        start_interval: TEXT,
    }),
    ports: set(either(scalar('number', 'string'), map({
        name: TEXT,
        mode: TEXT,
        host_ip: TEXT,
        target: WHOLE,
        published: WHOLE,
        protocol: TEXT,
        app_protocol: TEXT,
    }))),
    expose: set(scalar('string', 'number')),
    stdin_open: FLAG,
    tty: FLAG,
};
const UPDATE = map({
    parallelism: WHOLE,
    delay: TEXT,
    failure_action: TEXT,
    monitor: TEXT,
    max_failure_ratio: NUMBER,
    order: among('start-first', 'stop-first'),
});
const DEPLOY = either(NULL, map({
    mode: TEXT,
    endpoint_mode: TEXT,
    replicas: WHOLE,
    labels: LIST_OR_MAP,
    rollback_config: UPDATE,
    update_config: UPDATE,
    resources: map({
        limits: map({ cpus: NUMBER, memory: TEXT, pids: WHOLE }),
        reservations: map({
            cpus: NUMBER,
            memory: TEXT,
            generic_resources: list(map({ discrete_resource_spec: map({ kind: TEXT, value: NUMBER }) })),
            devices: DEVICES,
        }),
    }),
    restart_policy: map({ condition: TEXT, delay: TEXT, max_attempts: WHOLE, window: TEXT }),
    placement: map({
        constraints: list(TEXT),
        preferences: list(map({ spread: TEXT })),
        max_replicas_per_node: WHOLE,
    }),
}));
const WATCH = map({
    ignore: TEXT_OR_TEXTS,
    include: TEXT_OR_TEXTS,
    path: TEXT,
    action: among('rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'),
    target: TEXT,
    exec: HOOK,
    initial_sync: scalar('boolean'),
}, 'path', 'action');
const OPTION = scalar('string', 'number', 'boolean');
const SERVICE = map({
    ...CONTAINER,
    ...WORKLOAD,
    deploy: DEPLOY,
    develop: either(NULL, map({ watch: list(WATCH) })),
    profiles: TEXTS,
    restart: TEXT,
    scale: WHOLE,
    attach: FLAG,
    container_name: { is: 'scalar', types: ['string'], pattern: /[a-zA-Z0-9][a-zA-Z0-9_.-]+/ },
    provider: map({ type: TEXT, options: shape_open(ANY_NAME, either(OPTION, list(OPTION))) }, 'type'),
    extends: either(TEXT, shape_closed({ service: TEXT, file: TEXT }, 'service')),
    links: TEXTS,
    external_links: TEXTS,
    pre_start: list(map({ ...CONTAINER, per_replica: FLAG })),
    post_start: list(HOOK),
    pre_stop: list(HOOK),
});
const JOB = map({
    ...CONTAINER,
    ...WORKLOAD,
    profiles: TEXTS,
    triggers: map({
        manual: FLAG,
        schedule: list(either(TEXT, shape_closed({
            cron: TEXT,
            timezone: TEXT,
            concurrency: among('forbid', 'queue'),
            missed_fires: among('one', 'skip'),
        }, 'cron'))),
    }),
}, 'triggers');
const EXTERNAL = either(FLAG, map({ name: TEXT }));
const OPEN_EXTERNAL = either(FLAG, shape_open(/^name$/, TEXT));
const compose_file_NETWORK = map({
    name: TEXT,
    driver: TEXT,
    driver_opts: OPTIONS,
    ipam: map({
        driver: TEXT,
        config: list(map({ subnet: TEXT, ip_range: TEXT, gateway: TEXT, aux_addresses: named(ANY_NAME, TEXT) })),
        options: named(ANY_NAME, TEXT),
    }),
    external: EXTERNAL,
    internal: FLAG,
    enable_ipv4: FLAG,
    enable_ipv6: FLAG,
    attachable: FLAG,
    labels: LIST_OR_MAP,
});
const compose_file_VOLUME = map({
    name: TEXT,
    driver: TEXT,
    driver_opts: OPTIONS,
    external: EXTERNAL,
    labels: LIST_OR_MAP,
});
const SECRET = map({
    name: TEXT,
    environment: TEXT,
    file: TEXT,
    external: OPEN_EXTERNAL,
    labels: LIST_OR_MAP,
    driver: TEXT,
    driver_opts: OPTIONS,
    template_driver: TEXT,
});
const CONFIG = map({
    name: TEXT,
    content: TEXT,
    environment: TEXT,
    file: TEXT,
    external: OPEN_EXTERNAL,
    labels: LIST_OR_MAP,
    template_driver: TEXT,
});
const MODEL = map({ name: TEXT, model: TEXT, context_size: scalar('integer'), runtime_flags: list(TEXT) }, 'model');
const INCLUDE = either(TEXT, shape_closed({ path: TEXT_OR_TEXTS, env_file: TEXT_OR_TEXTS, project_directory: TEXT }));
/** What the Compose specification lets stand in a file. */
const COMPOSE_FILE = map({
    version: TEXT,
    name: TEXT,
    include: list(INCLUDE),
    services: named(common_NAME, SERVICE),
    models: named(common_NAME, MODEL),
    networks: named(common_NAME, either(NULL, compose_file_NETWORK)),
    volumes: named(common_NAME, either(NULL, compose_file_VOLUME)),
    secrets: named(common_NAME, SECRET),
    configs: named(common_NAME, CONFIG),
    jobs: named(common_NAME, JOB),
});

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/schema/validation.js

function listKeys(trail) {
    const keys = [];
    for (let at = trail; at !== null; at = at.up)
        keys.push(at.key);
    return keys.reverse();
}
/** The first value that compose's schema does not allow; null: it allows all. */
function findMisfit(node, shape, work, path = null) {
    if (!work.spend(1))
        return null;
    if (shape.is === 'either')
        return findInAny(node, shape.shapes, work, path);
    if (shape.is === 'scalar') {
        if (node.kind === 'scalar')
            return checkScalar(node, shape, path);
        return shape.types.length === 0 ? null : misfit(node, path, `must be a ${describe(shape)}`);
    }
    if (shape.is === 'list') {
        return node.kind === 'list'
            ? checkList(node, shape.items, shape.isUnique, work, path)
            : misfit(node, path, 'must be a array');
    }
    return node.kind === 'map' ? checkMap(node, shape, work, path) : misfit(node, path, 'must be a mapping');
}
function misfit(node, path, message) {
    return { origin: node.origin, path: listKeys(path), message };
}
/** The alternative for a value's kind says best what is wrong with it. */
function findInAny(node, shapes, work, path) {
    let deepest = null;
    for (const shape of shapes) {
        const found = findMisfit(node, shape, work, path);
        if (found === null)
            return null;
        if (deepest === null || found.path.length > deepest.path.length)
            deepest = found;
    }
    if (deepest !== null && deepest.path.length > listKeys(path).length)
        return deepest;
    const isScalar = node.kind === 'scalar' && shapes.some((shape) => shape.is === 'scalar');
    return isScalar ? deepest : misfit(node, path, `must be a ${shapes.map(describe).join(' or ')}`);
}
function describe(shape) {
    if (shape.is === 'list')
        return 'array';
    if (shape.is === 'map')
        return 'mapping';
    return shape.is === 'either' ? shape.shapes.map(describe).join(' or ') : shape.types.join(' or ');
}
/** A text that holds what nobody gives may be anything. */
function checkScalar(node, shape, path) {
    const { value } = node;
    if (shape.types.length === 0 || node.gaps.length > 0)
        return null;
    if (!shape.types.some((type) => hasType(value, type))) {
        return misfit(node, path, `must be a ${describe(shape)}`);
    }
    if (typeof value === 'string') {
        if (shape.among !== undefined && !shape.among.includes(value)) {
            return misfit(node, path, `value must be one of '${shape.among.join("', '")}'`);
        }
        return shape.pattern === undefined || shape.pattern.test(value)
            ? null
            : misfit(node, path, `'${value.slice(0, 60)}' does not match pattern '${shape.pattern.source}'`);
    }
    if (typeof value !== 'number' && typeof value !== 'bigint')
        return null;
    if (shape.from !== undefined && value < shape.from) {
        return misfit(node, path, `must be greater than or equal to ${shape.from}`);
    }
    return shape.to !== undefined && value > shape.to
        ? misfit(node, path, `must be less than or equal to ${shape.to}`)
        : null;
}
function hasType(value, type) {
    if (value === null)
        return type === 'null';
    if (typeof value === 'boolean')
        return type === 'boolean';
    if (typeof value === 'bigint')
        return type === 'integer' || type === 'number';
    if (typeof value === 'number') {
        return Number.isFinite(value) && (type === 'number' || (type === 'integer' && Number.isInteger(value)));
    }
    return type === 'string';
}
function checkList(node, items, isUnique, work, path) {
    const seen = new Set();
    for (const [at, item] of node.items.entries()) {
        const found = findMisfit(item, items, work, { up: path, key: String(at) });
        if (found !== null)
            return found;
        const text = isUnique ? fingerprint(item) : null;
        if (text === null)
            continue;
        if (seen.has(text))
            return misfit(item, path, 'items are equal');
        seen.add(text);
    }
    return null;
}
function checkMap(node, shape, work, path) {
    for (const key of shape.required) {
        if (!node.entries.has(key))
            return misfit(node, path, `missing property '${key}'`);
    }
    for (const [key, { value, key: origin }] of node.entries) {
        const inner = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
        const { others } = shape;
        const isOther = inner === undefined && others !== null && others.pattern.test(key);
        const wanted = inner ?? (isOther ? others.shape : null);
        if (inner === undefined && !isOther && !shape.isOpen) {
            return {
                origin,
                path: [...listKeys(path), key],
                message: `additional properties '${key.slice(0, 60)}' not allowed`,
            };
        }
        const found = wanted === null ? null : findMisfit(value, wanted, work, { up: path, key });
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/model/path-pattern.js
/** Whether keys from the top match a pattern, in which `*` is any key; items of lists have the key `[]`. */
function matchPath(pattern, path) {
    if (pattern.length !== path.length)
        return false;
    for (let at = 0; at < path.length; at++) {
        if (pattern[at] !== '*' && pattern[at] !== path[at])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/environment/casts.js

const toInteger = (text) => /^[-+]?[0-9]{1,18}$/.test(text) ? BigInt(text.replace('+', '')) : undefined;
const toFloat = (text) => {
    if (/^[-+]?(inf|infinity)$/i.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    if (/^nan$/i.test(text))
        return Number.NaN;
    return /^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[-+]?[0-9]+)?$/i.test(text) ? Number(text) : undefined;
};
const toBoolean = (text) => {
    const word = text.toLowerCase();
    if (['true', 'y', 'yes', 'on'].includes(word))
        return true;
    return ['false', 'n', 'no', 'off'].includes(word) ? false : undefined;
};
const toMask = (text) => /^(0x[0-9a-f]+|0b[01]+|0o?[0-7]+|0|[1-9][0-9]*)$/i.test(text)
    ? BigInt(text.replace(/^0(?=[0-7])/, '0o'))
    : undefined;
const CONTAINERS = ['services.*', 'jobs.*', 'services.*.pre_start.*'];
const WORKLOADS = ['services.*', 'jobs.*'];
const CASTS = [
    ...['external', 'internal', 'attachable', 'enable_ipv4', 'enable_ipv6'].map((key) => [`networks.*.${key}`, toBoolean]),
    ...['volumes', 'secrets', 'configs'].map((key) => [`${key}.*.external`, toBoolean]),
    ...under(CONTAINERS, toInteger, [
        'cpu_count',
        'cpu_period',
        'cpu_quota',
        'cpu_rt_period',
        'cpu_rt_runtime',
        'cpu_shares',
        'oom_score_adj',
        'pids_limit',
        'ulimits.*',
        'ulimits.*.hard',
        'ulimits.*.soft',
    ]),
    ...under(CONTAINERS, toFloat, ['cpu_percent', 'cpus']),
    ...under(CONTAINERS, toBoolean, [
        'init',
        'networks.*.use_service_name_alias',
        'oom_kill_disable',
        'privileged',
        'read_only',
        'volumes.[].read_only',
        'volumes.[].volume.nocopy',
    ]),
    ...under(CONTAINERS, toMask, ['umask']),
    ...under(WORKLOADS, toBoolean, [
        'depends_on.*.required',
        'depends_on.*.restart',
        'healthcheck.disable',
        'stdin_open',
        'tty',
    ]),
    ...under(WORKLOADS, toInteger, ['healthcheck.retries', 'ports.[].target']),
    ...under(['services.*'], toInteger, [
        'deploy.replicas',
        'deploy.update_config.parallelism',
        'deploy.rollback_config.parallelism',
        'deploy.restart_policy.max_attempts',
        'deploy.placement.max_replicas_per_node',
        'scale',
    ]),
    ...under(['services.*'], toFloat, [
        'deploy.update_config.max_failure_ratio',
        'deploy.rollback_config.max_failure_ratio',
    ]),
];
function under(prefixes, cast, keys) {
    return prefixes.flatMap((prefix) => keys.map((key) => [`${prefix}.${key}`, cast]));
}
/** By their last key, as most texts stand at none of them. */
const PATTERNS = new Map();
for (const [text, cast] of CASTS) {
    const pattern = text.split('.');
    const last = pattern.at(-1) ?? '';
    PATTERNS.set(last, [...(PATTERNS.get(last) ?? []), { pattern, cast }]);
}
/** What compose makes of a text at a place for a number or a boolean; null: texts stay texts there. */
function findCast(path) {
    if (path.length < 3)
        return null;
    for (const last of [path.at(-1) ?? '', '*']) {
        const found = PATTERNS.get(last)?.find(({ pattern }) => matchPath(pattern, path));
        if (found !== undefined)
            return found.cast;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/environment/interpolation.js



/** Replaces variables in every text below a value; keys stay as they are. */
class Interpolation {
    lookup;
    refusals;
    work;
    /** Keys from the top to the value at hand. */
    path = [];
    constructor(lookup, refusals, work) {
        this.lookup = lookup;
        this.refusals = refusals;
        this.work = work;
    }
    apply(node) {
        if (!this.work.spend(1))
            return node;
        if (node.kind === 'scalar')
            return this.applyText(node);
        return node.kind === 'list' ? this.applyList(node) : this.applyMap(node);
    }
    applyAt(key, node) {
        this.path.push(key);
        const changed = this.apply(node);
        this.path.pop();
        return changed;
    }
    /** Items and entries that nothing changed stay the same values. */
    applyList(list) {
        const items = list.items.map((item) => this.applyAt('[]', item));
        return items.every((item, at) => item === list.items[at]) ? list : { ...list, items };
    }
    applyMap(map) {
        let entries = null;
        for (const [key, entry] of map.entries) {
            const value = this.applyAt(key, entry.value);
            if (value === entry.value)
                continue;
            entries ??= new Map(map.entries);
            entries.set(key, { key: entry.key, value });
        }
        return entries === null ? map : { ...map, entries };
    }
    applyText(node) {
        if (typeof node.value !== 'string')
            return node;
        this.work.spend(node.value.length >> 4);
        const replaced = node.value.includes('$') ? this.replace(node, node.value) : node;
        const cast = findCast(this.path);
        if (cast === null || replaced.gaps.length > 0 || typeof replaced.value !== 'string')
            return replaced;
        const value = cast(replaced.value);
        if (value !== undefined)
            return { ...makeScalar(value, node.origin), given: replaced.given };
        const place = this.path.join('.');
        this.refusals.at(node.origin, `error while interpolating ${place}: failed to cast to expected type`);
        return replaced;
    }
    replace(node, template) {
        const { text, pieces, invalid } = substitute(template, this.lookup, this.work);
        if (invalid !== null) {
            const shown = invalid.slice(0, 60);
            this.refusals.at(node.origin, `invalid interpolation format for ${this.path.join('.')}: "${shown}"; escape a $ with another $`);
            return { ...node, gaps: [{ at: 0, expression: shown }] };
        }
        return { ...node, value: text.value, gaps: text.gaps, given: text.given, pieces };
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/loading/extended-file.js





/** Null: the file is refused, which has been told. */
function readDocuments(session, source) {
    const { documents, refusals } = readValues(source);
    session.refusals.all.push(...refusals);
    return documents;
}
function interpolate(scope, root) {
    const { refusals, work } = scope.session;
    if (root.kind !== 'map') {
        refusals.at(root.origin, 'top-level object must be a mapping');
        return null;
    }
    const interpolation = new Interpolation((name) => scope.variables.get(name), refusals, work);
    if (root.entries.has('services') || root.entries.has('include')) {
        scope.session.composeFiles.add(root.origin.source.file);
    }
    const made = interpolation.apply(root);
    return made.kind === 'map' ? made : null;
}
/** A file whose services others extend: read for itself, and neither what it includes nor extends. */
function readExtended(scope, source) {
    const { session } = scope;
    const documents = readDocuments(session, source);
    if (documents === null)
        return null;
    let model = null;
    let resets = [];
    for (const decoded of documents) {
        const root = interpolate(scope, decoded.root);
        if (root === null)
            return null;
        resets = decoded.resets;
        const merged = model === null ? root : new Merging(session.refusals).maps(withResets(model, resets), root, []);
        model = enforceUnicity(makeCanonical(enforceUnicity(merged), session.refusals));
    }
    return model === null ? null : { model, resets };
}
function withResets(model, resets) {
    const cleared = applyResets(model, resets);
    return cleared.kind === 'map' ? cleared : model;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/loading/session.js

function absolute(session, path) {
    return isAbsolute(path) ? path : joinPath(session.workingFolder, path);
}
/** A copy under other keys, as if all stood where `origin` is. */
function rekey(map, origin) {
    const entries = new Map([...map.entries].map(([name, entry]) => [name, { key: origin, value: entry.value }]));
    return { ...map, entries };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/loading/extends.js







/** Puts under each service what it extends. */
function applyExtends(scope, model, resets, path) {
    let out = model;
    for (const key of ['services', 'jobs']) {
        const services = valueAt(out, key);
        if (services === undefined)
            continue;
        if (services.kind !== 'map') {
            scope.session.refusals.at(services.origin, `${key} must be a mapping`);
            continue;
        }
        const entries = new Map(services.entries);
        const extender = new Extender(scope, path);
        for (const name of services.entries.keys())
            extender.extend(name, { entries, resets }, []);
        out = withEntry(out, key, { ...services, entries });
    }
    return out;
}
/** Longer chains are not read. */
const extends_MAX_CHAIN = 100;
class Extender {
    scope;
    session;
    path;
    constructor(scope, path) {
        this.scope = scope;
        this.session = scope.session;
        this.path = path;
    }
    /** The service with what it extends, which also takes its place in the group; null: there is nothing. */
    extend(name, group, trail) {
        const entry = group.entries.get(name);
        if (entry === undefined || isNull(entry.value))
            return null;
        const service = entry.value;
        if (service.kind !== 'map')
            return this.refuse(service, service.origin, `services.${name} must be a mapping`);
        const extended = service.entries.get('extends');
        if (extended === undefined || !this.session.work.spend(service.entries.size + trail.length))
            return service;
        const reference = this.readReference(name, extended.value);
        if (reference === null)
            return service;
        if ('message' in reference)
            return this.put(name, group, doubt(withoutEntry(service, 'extends'), reference));
        const from = reference.file === null ? group : this.open(reference.file, reference.origin);
        if (from === null)
            return this.put(name, group, withoutEntry(service, 'extends'));
        if (!from.entries.has(reference.service)) {
            const where = reference.file ?? this.path.slice(this.path.lastIndexOf('/') + 1);
            const message = `cannot extend service "${name}": service "${reference.service}" not found in ${where}`;
            return this.refuse(service, reference.origin, message);
        }
        const step = `${reference.file ?? this.path}\0${name}`;
        if (trail.includes(step) || trail.length >= extends_MAX_CHAIN) {
            const what = trail.includes(step)
                ? 'Circular reference'
                : `more than ${extends_MAX_CHAIN} services extend each other`;
            return this.refuse(service, reference.origin, `${what}: ${name} extends ${reference.service}`);
        }
        const base = this.extend(reference.service, from, [...trail, step]);
        if (base?.kind !== 'map')
            return service;
        const source = applyResetsBelow(base, ['services', name], group.resets);
        if (source.kind !== 'map')
            return service;
        const merged = new Merging(this.session.refusals).maps(source, service, ['services', 'x']);
        return this.put(name, group, { ...withoutEntry(merged, 'extends'), origin: service.origin });
    }
    put(name, group, service) {
        const key = group.entries.get(name)?.key ?? service.origin;
        group.entries.set(name, { key, value: service });
        return service;
    }
    refuse(service, origin, message) {
        this.session.refusals.at(origin, message.slice(0, 300));
        return service;
    }
    /** Null: compose refuses it. */
    readReference(name, value) {
        const service = value.kind === 'map' ? valueAt(value, 'service') : value;
        const file = value.kind === 'map' ? valueAt(value, 'file') : undefined;
        for (const part of [service, file]) {
            const gap = part?.kind === 'scalar' ? part.gaps[0] : undefined;
            if (gap !== undefined)
                return { message: `what it extends depends on ${gap.expression}` };
        }
        const text = textOf(service);
        const path = textOf(file);
        if (text === null || (file !== undefined && path === null && !isNull(file))) {
            this.refuse(value, value.origin, `extends.${name}.service is required`);
            return null;
        }
        return { service: text, file: path, origin: value.origin };
    }
    /** The services of another file; null: it is not at hand, or refused. */
    open(path, origin) {
        const { extended, resourceFolder } = this.scope;
        const local = isAbsolute(path) ? path : joinPath(resourceFolder, path);
        const isFolder = this.session.files.hasFolder(absolute(this.session, local));
        const folder = isFolder ? local : joinPath(resourceFolder, folderOf(path));
        const relative = relativePath(absolute(this.session, resourceFolder), absolute(this.session, folder));
        const key = `${local}\0${relative}`;
        let file = extended.get(key);
        if (file === undefined) {
            file = this.load(local, relative, path, origin);
            extended.set(key, file);
        }
        return file === null ? null : { entries: new Map(file.services), resets: file.resets };
    }
    load(local, folder, path, origin) {
        const file = this.session.files.read(absolute(this.session, local));
        if (file.kind === 'wanted')
            return null;
        if (file.kind === 'problem') {
            this.session.refusals.at(origin, `cannot extend ${path.slice(0, 200)}: it ${file.message}`);
            return null;
        }
        const read = readExtended(this.scope, file.source);
        if (read === null)
            return null;
        const services = valueAt(resolvePaths(read.model, folder), 'services');
        if (services?.kind === 'map')
            return { services: services.entries, resets: read.resets };
        this.session.refusals.at(origin, `cannot extend ${path.slice(0, 200)}: it has no services`);
        return null;
    }
}
function doubt(service, reason) {
    return { ...service, doubts: [...service.doubts, reason] };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/loading/include.js








/** Longer chains are not read. */
const MAX_INCLUDES = 30;
const RESOURCES = ['services', 'jobs', 'volumes', 'networks', 'secrets', 'configs', 'models'];
/** Adds what the files bring that `include` names. */
function applyIncludes(scope, model, resets, path) {
    const list = valueAt(model, 'include');
    if (list === undefined)
        return model;
    let out = withoutEntry(model, 'include');
    if (isNull(list))
        return out;
    if (list.kind !== 'list') {
        scope.session.refusals.at(list.origin, '`include` must be a list');
        return out;
    }
    const trail = [...scope.trail, absolute(scope.session, path)];
    for (const item of list.items) {
        const include = readInclude(scope, item);
        if (include === null)
            continue;
        if (trail.length > MAX_INCLUDES) {
            scope.session.refusals.at(item.origin, `more than ${MAX_INCLUDES} files include each other`);
            break;
        }
        const imported = loadIncluded(scope, include, trail);
        if (imported !== null)
            out = importResources(scope, out, imported, resets, include.origin);
    }
    return out;
}
/** Null: it is refused or cannot be known, which has been told. */
function readInclude(scope, item) {
    const { refusals, unknowns } = scope.session;
    const isLong = item.kind === 'map';
    const paths = readTexts(isLong ? valueAt(item, 'path') : item);
    const envFiles = readTexts(isLong ? valueAt(item, 'env_file') : undefined);
    const folder = isLong ? valueAt(item, 'project_directory') : undefined;
    if (paths === null || envFiles === null || (folder !== undefined && textOf(folder) === null)) {
        refusals.at(item.origin, 'an `include` must be a path, or a mapping with path, project_directory, env_file');
        return null;
    }
    const parts = [paths, envFiles, folder === undefined ? [] : [folder]].flat();
    for (const part of parts) {
        const gap = part.kind === 'scalar' ? part.gaps[0] : undefined;
        if (gap === undefined)
            continue;
        unknowns.at(item.origin, `what is included depends on ${gap.expression}`);
        return null;
    }
    const texts = paths.map((path) => textOf(path) ?? '');
    const remote = texts.find((path) => isRemoteContext(path) || path.startsWith('oci:'));
    if (remote !== undefined) {
        unknowns.at(item.origin, `what ${remote.slice(0, 200)} brings cannot be known: it lies elsewhere`);
        return null;
    }
    return {
        paths: texts,
        projectFolder: textOf(folder) ?? '',
        envFiles: envFiles.map((file) => textOf(file) ?? ''),
        origin: item.origin,
    };
}
/** A text or a list of texts; null: it is neither. */
function readTexts(node) {
    if (node === undefined || isNull(node))
        return [];
    if (textOf(node) !== null)
        return [node];
    if (node.kind !== 'list' || node.items.some((item) => textOf(item) === null))
        return null;
    return node.items;
}
function loadIncluded(scope, include, trail) {
    const { session, resourceFolder } = scope;
    const { refusals, files } = session;
    const paths = include.paths.map((path) => (isAbsolute(path) ? path : joinPath(resourceFolder, path)));
    const main = paths[0];
    if (main === undefined)
        return null;
    if (trail.includes(absolute(session, main))) {
        refusals.at(include.origin, `include cycle detected: ${include.paths[0]}`);
        return null;
    }
    for (const path of paths) {
        const file = files.read(absolute(session, path));
        if (file.kind !== 'problem')
            continue;
        refusals.at(include.origin, `cannot include ${path.slice(path.lastIndexOf('/') + 1)}: it ${file.message}`);
        return null;
    }
    const place = placeInclude(scope, include, main);
    const variables = mergeVariables(scope.variables, readEnvFiles(scope, include, place.project));
    const key = JSON.stringify([paths, place, [...variables].map(([name, { value }]) => [name, value])]);
    session.work.spend(key.length);
    const known = session.included.get(key);
    if (known !== undefined)
        return known;
    if (session.work.isOver)
        return null;
    const model = scope.load(session, {
        paths,
        folder: place.folder,
        resourceFolder: place.project,
        variables,
        trail,
    });
    if (model !== null)
        session.included.set(key, model);
    return model;
}
/** Where the included project lies, as its paths are resolved and as its files are found. */
function placeInclude(scope, include, main) {
    const { session, resourceFolder } = scope;
    const { projectFolder } = include;
    const base = absolute(session, resourceFolder);
    if (isAbsolute(projectFolder))
        return { folder: projectFolder, project: projectFolder };
    if (projectFolder === '') {
        const at = absolute(session, main);
        const own = session.files.hasFolder(at) ? at : folderOf(at);
        return { folder: relativePath(base, own), project: folderOf(main) };
    }
    const at = joinPath(base, projectFolder);
    const own = session.files.hasFolder(at) ? at : joinPath(base, folderOf(projectFolder));
    return { folder: relativePath(base, own), project: joinPath(scope.folder, projectFolder) };
}
/** Variables for the included files: those of `env_file`, or of the `.env` in their project's folder. */
function readEnvFiles(scope, include, project) {
    const { session } = scope;
    const out = new Map();
    const named = include.envFiles.filter((file) => file !== '/dev/null');
    const ownFile = absolute(session, joinPath(project, '.env'));
    const paths = include.envFiles.length > 0
        ? named.map((file) => absolute(session, isAbsolute(file) ? file : joinPath(scope.folder, file)))
        : session.files.hasFile(ownFile)
            ? [ownFile]
            : [];
    for (const path of paths) {
        const refuse = (message) => session.refusals.at(include.origin, `env_file ${path.slice(path.lastIndexOf('/') + 1)}: ${message}`);
        addEnvFile(session.files.read(path), scope.variables, out, refuse, session.work);
    }
    return out;
}
function importResources(scope, model, imported, resets, origin) {
    let out = model;
    for (const key of RESOURCES) {
        const from = valueAt(imported, key);
        if (from?.kind !== 'map')
            continue;
        const to = valueAt(out, key) ?? makeMap(new Map(), origin);
        if (to.kind !== 'map') {
            scope.session.refusals.at(to.origin, `${key} must be a mapping`);
            continue;
        }
        scope.session.work.spend(from.entries.size + to.entries.size);
        out = withEntry(out, key, importInto(scope, to, rekey(from, origin), key, resets));
    }
    return out;
}
function importInto(scope, to, from, key, resets) {
    const entries = new Map(to.entries);
    for (const [name, entry] of from.entries) {
        const conflict = entries.get(name);
        if (conflict === undefined)
            entries.set(name, entry);
        else if (!isEqual(entry.value, conflict.value)) {
            const base = applyResetsBelow(entry.value, [key, name], resets);
            const merged = new Merging(scope.session.refusals).merge(base, conflict.value, [key, name]);
            entries.set(name, { key: conflict.key, value: merged });
        }
    }
    return { ...to, entries, files: union(to.files, from.files) };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/loading/model.js











/** Reads files one over the other, as compose-go's `loadYamlModel` does. */
function loadModel(session, request) {
    const scope = { ...request, session, extended: new Map(), load: loadModel };
    let model = null;
    for (const path of request.paths) {
        const rooted = absolute(session, path);
        const file = session.files.read(rooted);
        if (file.kind !== 'text')
            continue;
        const read = readFile(scope, file.source, path, model);
        model = read?.model ?? model;
    }
    return model === null ? null : resolvePaths(addDefaults(model), request.folder);
}
/** The file's values over those of the files before, and what it resets. */
function readFile(scope, source, path, before) {
    const { session } = scope;
    const documents = readDocuments(session, source);
    if (documents === null)
        return null;
    let model = before;
    let resets = [];
    for (const decoded of documents) {
        const root = interpolate(scope, decoded.root);
        if (root === null)
            return null;
        resets = decoded.resets;
        const base = model ?? makeMap(new Map(), root.origin);
        model = overlay(scope, base, root, resets, path);
    }
    return model === null ? null : { model, resets };
}
function overlay(scope, base, root, resets, path) {
    const { refusals, work } = scope.session;
    const included = applyIncludes(scope, root, resets, path);
    const cleared = applyResets(base, resets);
    const extended = applyExtends(scope, included, resets, path);
    const merged = new Merging(refusals).maps(cleared.kind === 'map' ? cleared : base, extended, []);
    const unique = enforceUnicity(merged);
    const misfit = findMisfit(unique, COMPOSE_FILE, work);
    if (misfit !== null)
        refusals.at(misfit.origin, `${misfit.path.join('.')} ${misfit.message}`);
    return enforceUnicity(makeCanonical(withoutEntry(unique, 'version'), refusals));
}
/** A build without a context is built where the project lies. */
function addDefaults(model) {
    return mapServices(model, (service) => {
        const build = service.kind === 'map' ? service.entries.get('build')?.value : undefined;
        if (service.kind !== 'map' || build?.kind !== 'map' || build.entries.has('context'))
            return service;
        return withEntry(service, 'build', withEntry(build, 'context', makeScalar('.', build.origin)));
    });
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/output/consistency.js


/**
 * What compose checks when it has read everything, as far as services, their builds and their names are concerned. What
 * volumes, ports, networks and secrets say is not looked at: nothing that is built depends on it.
 */
function checkConsistency(model, refusals) {
    const services = valueAt(model, 'services');
    if (services?.kind !== 'map')
        return;
    for (const [name, { value, key }] of services.entries) {
        if (value.kind !== 'map') {
            refusals.at(key, `services.${name} must be a mapping`);
            continue;
        }
        const build = valueAt(value, 'build');
        if (build === undefined && isEmptyText(valueAt(value, 'image')) && !value.entries.has('provider')) {
            refusals.at(key, `service "${name}" has neither an image nor a build context specified`);
        }
        if (build?.kind === 'map')
            checkBuild(name, value, build, services, refusals);
        checkDependencies(name, value, model, refusals);
    }
}
function checkArgs(build, refusals) {
    const args = valueAt(build, 'args');
    if (args?.kind !== 'list')
        return;
    for (const { key, origin, isKeyKnown } of listPairs(args)) {
        if (isKeyKnown && /\s$/.test(key)) {
            refusals.at(origin, `environment variable ${key.slice(0, 60)} is declared with a trailing space`);
        }
    }
}
function isEmptyText(node) {
    if (node?.kind === 'scalar' && node.gaps.length > 0)
        return false;
    return node === undefined || isNull(node) || textOf(node) === '';
}
function checkBuild(name, service, build, services, refusals) {
    checkArgs(build, refusals);
    for (const key of ['no_cache', 'pull', 'privileged']) {
        const text = textOf(valueAt(build, key));
        if (text !== null && !/^(true|false|y|yes|on|n|no|off|)$/i.test(text)) {
            refusals.at(build.origin, `services.${name}.build.${key}: invalid boolean: ${text.slice(0, 60)}`);
        }
    }
    const dockerfile = valueAt(build, 'dockerfile');
    if (!isEmptyText(dockerfile) && !isEmptyText(valueAt(build, 'dockerfile_inline'))) {
        refusals.at(build.origin, `service "${name}" declares both dockerfile and dockerfile_inline`);
    }
    const contexts = valueAt(build, 'additional_contexts');
    for (const { key, value } of contexts === undefined ? [] : listPairs(contexts)) {
        const text = value === null || value.gaps.length > 0 ? null : textOf(value);
        if (text === null && (value === null || value.gaps.length === 0)) {
            refusals.at(build.origin, `additional_contexts.${key.slice(0, 60)} must be a string`);
        }
        if (text === null || !text.startsWith('service:'))
            continue;
        const other = text.slice('service:'.length);
        if (valueAt(valueAt(services, other), 'build') !== undefined)
            continue;
        const kind = services.entries.has(other) ? 'non-buildable' : 'unknown';
        refusals.at(value?.origin ?? build.origin, `service "${name}" declares ${kind} service "${other}" as additional contexts ${key}`);
    }
    const platform = valueAt(service, 'platform');
    const platforms = valueAt(build, 'platforms');
    const wanted = textOf(platform);
    if (platforms?.kind !== 'list' || platforms.items.length === 0 || wanted === null || wanted === '')
        return;
    const all = [...platforms.items, ...(platform === undefined ? [] : [platform])];
    if (all.some((item) => item.kind === 'scalar' && item.gaps.length > 0))
        return;
    if (!platforms.items.some((item) => textOf(item) === wanted)) {
        refusals.at(platforms.origin, `service.build.platforms MUST include service.platform "${wanted}"`);
    }
}
function checkDependencies(name, service, model, refusals) {
    const services = valueAt(model, 'services');
    for (const [other, origin] of dependenciesOf(service)) {
        if (services?.kind === 'map' && services.entries.has(other))
            continue;
        refusals.at(origin, `service "${name}" depends on undefined service "${other}"`);
    }
}
/** Names of services in `depends_on`, with their places; those with gaps are not known. */
function dependenciesOf(service) {
    const depends = valueAt(service, 'depends_on');
    if (depends?.kind === 'map')
        return [...depends.entries].map(([name, { key }]) => [name, key]);
    if (depends?.kind !== 'list')
        return [];
    return depends.items.flatMap((item) => {
        const name = item.kind === 'scalar' && item.gaps.length === 0 ? textOf(item) : null;
        return name === null ? [] : [[name, item.origin]];
    });
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/output/places.js
/** Where a value is written: the text itself if it is written there as it is, otherwise the whole value with its quotes. */
function placeOf(node) {
    const { source, start, end } = node.origin;
    const inner = findText(node);
    return inner === null ? source.placeOf(start, end) : source.placeOf(inner.start, inner.end);
}
function findText(node) {
    const { source, start, end } = node.origin;
    const written = source.text.slice(start, end);
    const quote = /^["']/.test(written) ? 1 : 0;
    const text = written.slice(quote, written.length - quote);
    if (node.raw === null)
        return node.skip === 0 ? { start, end } : null;
    if (text !== node.raw)
        return null;
    if (node.skip > 0 && text.indexOf('=') + 1 !== node.skip)
        return null;
    return { start: start + quote + node.skip, end: end - quote };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/output/build-values.js




/** Collects what one build says, what cannot be known of it, and why. */
class BuildValues {
    places = new Map();
    unknown = [];
    reasons = [];
    given = new Set();
    /** The text of a value; null: there is none, or it cannot be known. */
    readText(node, field) {
        if (node?.kind !== 'scalar' || isNull(node)) {
            if (node !== undefined && !isNull(node))
                this.miss(field, `${field} is not a text`);
            return null;
        }
        this.places.set(field, placeOf(node));
        if (node.gaps.length > 0) {
            this.missGaps(field, node.gaps);
            return null;
        }
        const text = textOf(node);
        if (text === null)
            this.miss(field, `${field} is not a text`);
        return text;
    }
    miss(field, reason) {
        if (!this.unknown.includes(field))
            this.unknown.push(field);
        if (!this.reasons.includes(reason))
            this.reasons.push(reason);
    }
    missGaps(field, gaps) {
        const shown = [...new Set(gaps.map((gap) => gap.expression.slice(0, 80)))].slice(0, 3).join(', ');
        this.miss(field, `${field} depends on ${shown}, which nothing in the repository gives`);
    }
    note(node) {
        for (const file of node.given)
            this.given.add(file);
    }
    /** Arguments with their values. Those without one take it from `.env`, or from where compose runs. */
    readArgs(node, lookup) {
        const args = new Map();
        for (const pair of listNamed(node)) {
            if (!pair.isKeyKnown) {
                this.miss('args', `the name of an argument depends on ${pair.expression?.slice(0, 80)}`);
                continue;
            }
            const field = `args.${pair.key}`;
            const value = pair.value ?? lookup(pair.key);
            if (value === undefined) {
                args.delete(pair.key);
                this.miss(field, `${field} has no value here: it takes that of the environment where compose runs`);
                continue;
            }
            this.forget(field);
            this.note(value);
            this.places.set(field, pair.value === null ? pair.origin.source.placeOf(pair.origin.start, pair.origin.end) : placeOf(value));
            if (value.gaps.length > 0)
                this.missGaps(field, value.gaps);
            else
                args.set(pair.key, printValue(value.value));
        }
        return args;
    }
    /** The last word on a key counts. */
    forget(field) {
        const at = this.unknown.indexOf(field);
        if (at !== -1)
            this.unknown.splice(at, 1);
    }
    readContexts(node, resolve) {
        const contexts = new Map();
        if (node?.kind === 'map' && node.doubts[0] !== undefined)
            this.miss('contexts', node.doubts[0].message);
        for (const { key, value } of listNamed(node)) {
            if (value === null)
                continue;
            const field = `contexts.${key}`;
            this.note(value);
            const text = this.readText(typeof value.value === 'string' ? value : { ...value, value: printValue(value.value) }, field);
            if (text !== null)
                contexts.set(key, resolve(text, value));
        }
        return contexts;
    }
    readPlatforms(build, service) {
        const list = valueAt(build, 'platforms');
        const items = list?.kind === 'list' && list.items.length > 0 ? list.items : [valueAt(service, 'platform')];
        const platforms = [];
        for (const item of items) {
            if (item?.kind !== 'scalar')
                continue;
            this.note(item);
            if (item.gaps.length > 0)
                this.missGaps('platforms', item.gaps);
            else if (typeof item.value === 'string' && item.value !== '')
                platforms.push(item.value);
        }
        return platforms;
    }
}
/** Keys of a mapping that begin with `x-` are extensions, wherever they are. */
function listNamed(node) {
    if (node === undefined)
        return [];
    const pairs = listPairs(node);
    return node.kind === 'map' ? pairs.filter(({ key }) => !key.startsWith('x-')) : pairs;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/output/scalar-lines.js

/**
 * Offsets in the file at which the lines of a scalar's text begin, as YAML reads it before anything else changes it.
 * Null: they cannot be told.
 */
function findLineStarts(origin, raw) {
    const first = origin.source.text[origin.start];
    const count = raw.split('\n').length;
    const starts = findStarts(origin, raw, first ?? '');
    return starts !== null && starts.length === count ? starts : null;
}
function findStarts(origin, raw, first) {
    if (first === '|' || first === '>')
        return findInBlock(origin, raw, first === '>');
    const isQuoted = first === '"' || first === "'";
    return isQuoted ? (readQuoted(origin.source.text, origin.start)?.starts ?? null) : findInPlain(origin);
}
/** The lines after the header of a block scalar. */
function listBlockLines(origin) {
    const { text } = origin.source;
    const lines = [];
    let at = text.indexOf('\n', origin.start);
    while (at !== -1 && at < origin.end) {
        const start = at + 1;
        at = text.indexOf('\n', start);
        const end = at === -1 ? text.length : at;
        lines.push({ start, text: text.slice(start, end).replace(/\r$/, '') });
    }
    return lines;
}
function findInBlock(origin, raw, isFolded) {
    const lines = listBlockLines(origin);
    const texts = raw.split('\n');
    return isFolded ? alignFolded(lines, texts, origin.end) : alignLiteral(lines, texts, origin.end);
}
/** Every line of the file is one of the text, without its indentation. */
function alignLiteral(lines, texts, end) {
    const starts = [];
    for (const [at, text] of texts.entries()) {
        const line = lines[at];
        if (line === undefined) {
            if (text !== '')
                return null;
            starts.push(end);
        }
        else if (text === '')
            starts.push(line.start);
        else if (line.text.endsWith(text))
            starts.push(line.start + line.text.length - text.length);
        else
            return null;
    }
    return starts;
}
/** One line of the text may be several of the file, joined by spaces. */
function alignFolded(lines, texts, end) {
    const indent = findIndent(lines, texts);
    const starts = [];
    let at = 0;
    for (const text of texts) {
        if (text !== '')
            while (at < lines.length && (lines[at]?.text.trim() ?? '') === '')
                at += 1;
        const line = lines[at];
        if (line === undefined) {
            if (text !== '')
                return null;
            starts.push(end);
            continue;
        }
        if (text === '') {
            starts.push(line.start);
            if (line.text.trim() === '')
                at += 1;
            continue;
        }
        starts.push(line.start + indent);
        let rest = text;
        let isFirst = true;
        while (rest !== '') {
            const next = lines[at]?.text.slice(indent);
            const expected = isFirst ? next : ` ${next}`;
            if (next === undefined || expected === undefined || !rest.startsWith(expected))
                return null;
            rest = rest.slice(expected.length);
            isFirst = false;
            at += 1;
        }
    }
    return starts;
}
function findIndent(lines, texts) {
    const first = lines.find((line) => line.text.trim() !== '')?.text ?? '';
    const text = texts.find((line) => line !== '') ?? '';
    return first.search(/[^ ]|$/) - text.search(/[^ ]|$/);
}
/** A line feed in a plain text is an empty line of the file. */
function findInPlain(origin) {
    const { text } = origin.source;
    const starts = [origin.start];
    for (let at = text.indexOf('\n', origin.start); at !== -1 && at < origin.end; at = text.indexOf('\n', at)) {
        at = skipIndent(text, at + 1);
        for (let length = scalar_lines_breakLength(text, at); length > 0; length = scalar_lines_breakLength(text, at)) {
            at = skipIndent(text, at + length);
            starts.push(at);
        }
    }
    return starts;
}
function scalar_lines_breakLength(text, at) {
    if (text[at] === '\r')
        return text[at + 1] === '\n' ? 2 : 1;
    return text[at] === '\n' ? 1 : 0;
}
function skipIndent(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\t')
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/output/inline-dockerfile.js

/** A Dockerfile in a compose file, with the place of each of its lines. */
function makeInlineDockerfile(node, text) {
    const { source, start } = node.origin;
    const raw = new Lines(node.raw ?? text);
    const rawStarts = findLineStarts(node.origin, raw.text);
    const first = source.positionAt(start).line;
    let at = 0;
    const places = text.split('\n').map((line) => {
        const from = node.pieces === null ? { line: raw.lineAt(at), isStart: true } : traceBack(node.pieces, raw, at);
        at += line.length + 1;
        const offset = rawStarts?.[from.line];
        if (offset === undefined)
            return { line: first, column: null };
        const place = source.positionAt(offset);
        const isVerbatim = from.isStart && source.text.startsWith(line, offset);
        return { line: place.line, column: isVerbatim ? place.column : null };
    });
    return { text, file: source.file, lines: places };
}
/** A text that knows in which line an offset is, from 0. */
class Lines {
    text;
    starts = [0];
    constructor(text) {
        this.text = text;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.starts.push(at + 1);
    }
    lineAt(offset) {
        return findLast(this.starts, (start) => start <= offset);
    }
    isStart(offset) {
        return this.starts[this.lineAt(offset)] === offset;
    }
}
/** The last of sorted items for which something holds that holds for all before it. */
function findLast(items, holds) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && holds(item))
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
/** The line of the raw text that an offset after interpolation comes from, and whether it begins there. */
function traceBack(pieces, raw, at) {
    const piece = pieces[findLast(pieces, (one) => one.at <= at)];
    if (piece === undefined)
        return { line: 0, isStart: at === 0 };
    const from = piece.isLiteral ? piece.from + (at - piece.at) : piece.from;
    return { line: raw.lineAt(from), isStart: raw.isStart(from) };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/output/service-builds.js






/** The build of a service; null: it has none. */
function makeBuild(name, entry, scope) {
    const service = entry.value;
    const written = valueAt(service, 'build');
    if (service.kind !== 'map' || written === undefined || isNull(written))
        return null;
    const build = written.kind === 'map' ? written : makeMap(new Map(), written.origin);
    const values = new BuildValues();
    for (const doubt of [...service.doubts])
        values.miss('*', doubt.message);
    if (written.kind !== 'map')
        values.miss('*', 'build is neither a path nor a mapping');
    const context = readContext(build, values, scope);
    const inline = readInline(build, values);
    const dockerfile = inline === 'none' ? readDockerfile(build, values, context) : null;
    const target = values.readText(valueAt(build, 'target'), 'target');
    const args = values.readArgs(valueAt(build, 'args'), scope.lookup);
    const contexts = values.readContexts(valueAt(build, 'additional_contexts'), (text, value) => showPath(text, value, scope).shown);
    const platforms = values.readPlatforms(build, service);
    const place = entry.key.source.positionAt(entry.key.start);
    return {
        kind: 'compose',
        file: entry.key.source.file,
        line: place.line,
        name,
        context: context.shown,
        dockerfile,
        inline: inline === 'none' || inline === 'unknown' ? null : inline,
        target: target === '' ? null : target,
        args,
        contexts,
        platforms,
        problem: describeReasons(values.reasons),
        unknown: expandUnknown(values.unknown),
        sources: listSources(entry, service, build, values),
        places: values.places,
    };
}
function describeReasons(reasons) {
    const [first] = reasons;
    if (first === undefined)
        return null;
    const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more like it)` : '';
    return `Cannot tell all of this build: ${first}${more}`;
}
/** `*` means everything. */
function expandUnknown(unknown) {
    if (!unknown.includes('*'))
        return unknown;
    return ['context', 'dockerfile', 'inline', 'target', 'args', 'contexts', 'platforms'];
}
function readContext(build, values, scope) {
    const node = valueAt(build, 'context');
    if (node?.kind === 'scalar')
        values.note(node);
    const text = values.readText(node, 'context');
    if (text === null || node?.kind !== 'scalar') {
        if (values.unknown.includes('context'))
            values.miss('dockerfile', values.reasons[0] ?? 'context is not known');
        return { shown: null, folder: null };
    }
    return showPath(text, node, scope);
}
/** A context as people know it: relative to the root, or as it is written where it lies elsewhere. */
function showPath(text, node, scope) {
    if (isRemoteContext(text))
        return { shown: text, folder: null };
    const path = text === '' ? scope.workingFolder : text;
    const inside = isAbsolute(path) ? fromRooted(path) : null;
    return inside === null
        ? { shown: showOutside(path, node.written), folder: null }
        : { shown: inside, folder: path };
}
/** As it is written, as long as that says that it lies outside. */
function showOutside(path, written) {
    if (written === null)
        return path;
    return /^(\.\.|~|\/)/.test(written) ? written : relativePath(toRooted('.'), path);
}
function readInline(build, values) {
    const node = valueAt(build, 'dockerfile_inline');
    if (node?.kind !== 'scalar' || isNull(node))
        return 'none';
    values.note(node);
    if (node.gaps.length === 0 && node.value === '')
        return 'none';
    const text = values.readText(node, 'inline');
    return text === null ? 'unknown' : makeInlineDockerfile(node, text);
}
function readDockerfile(build, values, context) {
    const node = valueAt(build, 'dockerfile');
    if (node?.kind === 'scalar')
        values.note(node);
    const text = node === undefined ? 'Dockerfile' : values.readText(node, 'dockerfile');
    if (text === null || context.folder === null)
        return null;
    const name = text === '' ? 'Dockerfile' : text;
    return fromRooted(isAbsolute(name) ? name : joinPath(context.folder, name));
}
function listSources(entry, service, build, values) {
    const files = new Set([entry.key.source.file, ...service.files]);
    const add = (node) => {
        files.add(node.origin.source.file);
        if (node.kind === 'scalar')
            for (const file of node.given)
                files.add(file);
        if (node.kind === 'list')
            node.items.forEach(add);
        if (node.kind === 'map') {
            for (const file of node.files)
                files.add(file);
            for (const { value } of node.entries.values())
                add(value);
        }
    };
    for (const key of [
        'context',
        'dockerfile',
        'dockerfile_inline',
        'target',
        'args',
        'additional_contexts',
        'platforms',
    ]) {
        const value = valueAt(build, key);
        if (value !== undefined)
            add(value);
    }
    const platform = valueAt(service, 'platform');
    if (platform !== undefined)
        add(platform);
    for (const file of values.given)
        files.add(file);
    return [...files].sort();
}
/** Images that a service runs and does not build: its own, those of its first steps, and those it mounts. */
function listRunImages(name, entry) {
    const service = entry.value;
    const build = valueAt(service, 'build');
    const hooks = valueAt(service, 'pre_start');
    const volumes = valueAt(service, 'volumes');
    const nodes = [
        build === undefined || isNull(build) ? valueAt(service, 'image') : undefined,
        ...(hooks?.kind === 'list' ? hooks.items.map((hook) => valueAt(hook, 'image')) : []),
        ...(volumes?.kind === 'list' ? volumes.items.map(mountedImage) : []),
    ];
    return nodes.flatMap((node) => {
        const image = node?.kind === 'scalar' ? makeRunImage(name, entry, node) : null;
        return image === null ? [] : [image];
    });
}
function mountedImage(volume) {
    return textOf(valueAt(volume, 'type')) === 'image' ? valueAt(volume, 'source') : undefined;
}
function makeRunImage(name, entry, node) {
    if (typeof node.value !== 'string' || (node.value === '' && node.gaps.length === 0))
        return null;
    const [gap] = node.gaps;
    return {
        kind: 'compose',
        file: entry.key.source.file,
        name,
        image: gap === undefined ? node.value : (node.raw ?? node.value),
        place: placeOf(node),
        ...(gap === undefined
            ? {}
            : {
                problem: `The image depends on ${gap.expression.slice(0, 80)}, which nothing in the repository gives`,
            }),
    };
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(2354);
;// CONCATENATED MODULE: ./lib/src/core/builds/source-text.js

/** Longer build files are mistakes, or meant to cost time. */
const MAX_BYTES = 1024 * 1024;
/** The text of a build file, which knows lines and columns. */
class SourceText {
    file;
    text;
    starts = null;
    constructor(file, text) {
        this.file = file;
        this.text = text;
    }
    /** The 1-based line of an offset. */
    lineAt(offset) {
        return this.positionAt(offset).line;
    }
    /** From one offset to another, the end exclusive. */
    placeOf(start, end) {
        const from = this.positionAt(start);
        const to = this.positionAt(Math.max(start, end));
        return {
            file: this.file,
            line: from.line,
            column: from.column,
            endLine: to.line,
            endColumn: to.column,
        };
    }
    positionAt(offset) {
        const starts = this.lineStarts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
    lineStarts() {
        if (this.starts !== null)
            return this.starts;
        const starts = [0];
        for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.starts = starts;
        return starts;
    }
}
/** The text of a file, or a sentence that says why there is none; null while it is not at hand. */
function decodeSource(file, found) {
    if (found.kind === 'absent')
        return null;
    if (found.kind === 'unreadable')
        return found.reason;
    if (found.bytes.length > MAX_BYTES)
        return `The file is larger than ${MAX_BYTES} bytes`;
    return new SourceText(file, (0,byte_string/* decodeText */.g7)((0,byte_string/* toByteString */.pv)(found.bytes)));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/text-decoding.js

/** Text of a file that is UTF-8, or UTF-16 with a byte order mark; the mark itself is left out. Null: neither. */
function decodeYaml(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return decodeUtf16(bytes, 0);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return decodeUtf16(bytes, 1);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const text = (0,byte_string/* decodeExactly */.lc)((0,byte_string/* toByteString */.pv)(hasMark ? bytes.subarray(3) : bytes));
    return hasLoneSurrogate(text) ? null : text;
}
function decodeUtf16(bytes, high) {
    if (bytes.length % 2 !== 0)
        return null;
    const units = [];
    for (let at = 2; at < bytes.length; at += 2) {
        units.push(String.fromCharCode(((bytes[at + (1 - high)] ?? 0) << 8) | (bytes[at + high] ?? 0)));
    }
    const text = units.join('');
    return hasLoneSurrogate(text) ? null : text;
}
function hasLoneSurrogate(text) {
    return /\p{Surrogate}/u.test(text);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/work.js
/** Counts what reading costs, so that no file can make it endless. */
class Work {
    most;
    all;
    done = 0;
    /** `all`: the work of which this is a part. */
    constructor(most, all = null) {
        this.most = most;
        this.all = all;
    }
    /** False once a bound is exceeded. */
    spend(amount) {
        this.done += amount;
        const isWithin = this.all === null || this.all.spend(amount);
        return isWithin && this.done <= this.most;
    }
    get isOver() {
        return this.done > this.most || this.all?.isOver === true;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/tree-texts.js




/** What all projects of a tree have in common: texts, folders, and a bound on the work. */
class TreeTexts {
    tree;
    work = new Work(MAX_TOTAL_WORK);
    texts = new Map();
    folders = null;
    constructor(tree) {
        this.tree = tree;
    }
    read(path) {
        const known = this.texts.get(path);
        if (known !== undefined)
            return known;
        const text = this.load(path);
        if (text.kind !== 'wanted')
            this.texts.set(path, text);
        return text;
    }
    load(path) {
        if (!this.tree.has(path))
            return { kind: 'problem', message: 'does not exist' };
        const file = this.tree.read(path);
        if (file.kind === 'absent')
            return { kind: 'wanted' };
        if (file.kind === 'unreadable')
            return { kind: 'problem', message: file.reason };
        if (file.bytes.length > MAX_LENGTH) {
            return { kind: 'problem', message: `is longer than ${MAX_LENGTH} bytes, the most that is read` };
        }
        if (!this.work.spend(file.bytes.length >> 2)) {
            return { kind: 'problem', message: 'comes after more compose files than are read' };
        }
        const text = decodeYaml(file.bytes);
        if (text === null)
            return { kind: 'problem', message: 'is not UTF-8 text' };
        return { kind: 'text', source: new SourceText(path, text) };
    }
    hasFolder(path) {
        this.folders ??= listFolders(this.tree.paths);
        return this.folders.has(path);
    }
}
const tree_texts_KNOWN = new WeakMap();
/** The same for everyone who reads the tree. */
function textsOf(tree) {
    const known = tree_texts_KNOWN.get(tree);
    if (known !== undefined)
        return known;
    const texts = new TreeTexts(tree);
    tree_texts_KNOWN.set(tree, texts);
    return texts;
}
function listFolders(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            const folder = path.slice(0, slash);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/project-files.js



/** The files of the repository as one project reads them. */
class ProjectFiles {
    texts;
    paths = new Set();
    constructor(tree) {
        this.texts = textsOf(tree);
    }
    read(path) {
        const inside = fromRooted(path);
        if (inside === null)
            return { kind: 'problem', message: 'is outside of the repository' };
        if (!this.paths.has(inside) && this.paths.size >= MAX_FILES) {
            return { kind: 'problem', message: `is one file more than the ${MAX_FILES} that one project may read` };
        }
        this.paths.add(inside);
        return this.texts.read(inside);
    }
    hasFile(path) {
        const inside = fromRooted(path);
        return inside !== null && this.texts.tree.has(inside);
    }
    /** Whether there is such a folder; outside the repository this is unknown, and it is taken for one. */
    hasFolder(path) {
        const inside = fromRooted(path);
        return inside === null || inside === '.' || this.texts.hasFolder(inside);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/project-reading.js











const project_reading_NOTHING = { builds: [], runImages: [], problems: [], services: new Set() };
/** Reads files as `docker compose -f FILE -f FILE` does. `isFound`: they were chosen by name, and may be no compose files. */
function readProject(tree, paths, isFound) {
    const [main] = paths;
    if (main === undefined)
        return project_reading_NOTHING;
    const session = openSession(tree, main);
    const sources = [];
    for (const path of paths) {
        const file = session.files.read(toRooted(path));
        if (file.kind === 'text')
            sources.push(file.source);
        if (file.kind === 'problem')
            session.refusals.all.push({ file: path, line: 1, message: file.message });
    }
    const variables = readEnvironment(session);
    const isWanted = sources.length < paths.length && session.refusals.all.length === 0;
    if (isFound && sources.length > 0 && !sources.some(mayBeCompose))
        return project_reading_NOTHING;
    if (isWanted)
        return project_reading_NOTHING;
    findProjectName(session, sources, variables);
    const model = loadModel(session, {
        paths: paths.map(toRooted),
        folder: session.workingFolder,
        resourceFolder: session.workingFolder,
        variables,
        trail: [],
    });
    const isCompose = session.composeFiles.size > 0 || model === null;
    if (isFound && !isCompose)
        return project_reading_NOTHING;
    return project_reading_describe(session, main, sources, model, variables);
}
function openSession(tree, main) {
    const files = new ProjectFiles(tree);
    return {
        files,
        refusals: new Refusals(),
        unknowns: new Refusals(),
        work: new Work(MAX_WORK, files.texts.work),
        workingFolder: folderOf(toRooted(main)),
        included: new Map(),
        composeFiles: new Set(),
    };
}
/** Keys may be written with escapes. */
function mayBeCompose(source) {
    return /services|include|\\/.test(source.text);
}
function readEnvironment(session) {
    const variables = new Map();
    const path = joinPath(session.workingFolder, '.env');
    if (!session.files.hasFile(path))
        return variables;
    const refuse = (message) => {
        session.refusals.all.push({ file: '.env', line: 1, message: `.env beside it: ${message}` });
    };
    addEnvFile(session.files.read(path), new Map(), variables, refuse, session.work);
    return variables;
}
function project_reading_describe(session, main, sources, model, variables) {
    if (model !== null)
        checkConsistency(model, session.refusals);
    const entries = model === null ? [] : listServices(model);
    if (session.work.isOver || entries.length > MAX_SERVICES) {
        const message = session.work.isOver
            ? 'takes too much work to read'
            : `has more than ${MAX_SERVICES} services`;
        return { ...project_reading_NOTHING, problems: [{ kind: 'compose', file: main, line: 1, message }] };
    }
    const scope = { workingFolder: session.workingFolder, lookup: makeLookup(variables, sources[0]) };
    const builds = entries.flatMap(([name, entry]) => makeBuild(name, entry, scope) ?? []);
    const [refusal] = session.refusals.all;
    const speaks = builds.length > 0 || sources.some(({ text }) => /build|dockerfile|extends|include|\\/i.test(text));
    const refused = refusal !== undefined && (speaks || sources.length === 0) ? [describeRefusal(main, refusal)] : [];
    return {
        builds: builds.map((build) => refusal === undefined || build.problem !== null
            ? build
            : { ...build, problem: `The compose file cannot be read as it is: ${refusal.message}` }),
        runImages: entries.flatMap(([name, entry]) => listRunImages(name, entry)),
        problems: [...refused, ...session.unknowns.all.map((unknown) => describeUnknown(main, unknown))],
        services: new Set(entries.map(([name]) => name)),
    };
}
/** Services, then jobs, in the order of their names. */
function listServices(model) {
    const entries = ['services', 'jobs'].flatMap((key) => {
        const group = valueAt(model, key);
        return group?.kind === 'map' ? [...group.entries] : [];
    });
    return entries.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}
function makeLookup(variables, source) {
    return (name) => {
        const value = variables.get(name);
        if (value === undefined || source === undefined)
            return undefined;
        const node = makeScalar(value.value, { source, start: 0, end: 0 });
        return { ...node, gaps: value.gaps, given: value.given };
    };
}
function describeRefusal(main, refusal) {
    return { ...describeUnknown(main, refusal), message: `Cannot be read: ${placed(main, refusal)}` };
}
function describeUnknown(main, { file, line, message }) {
    const isMain = file === main;
    return {
        kind: 'compose',
        file: main,
        line: isMain ? line : 1,
        message: placed(main, { file, line, message }),
    };
}
function placed(main, { file, line, message }) {
    return file === main || file === '.env' ? message : `${file}:${line}: ${message}`;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/compose/read.js


/** What the compose files of a repository build. Asks for everything that a listing can tell at once. */
function readComposeBuilds(tree) {
    const found = listProjects(tree.paths).map((files) => readProject(tree, files, true));
    return {
        builds: found.flatMap(({ builds }) => builds),
        runImages: found.flatMap(({ runImages }) => runImages),
        problems: found.flatMap(({ problems }) => problems),
    };
}
/** What files build that are given as one project, with all or some of their services. */
function readComposeProject(request, tree) {
    const { services, ...found } = readProject(tree, request.files, false);
    if (request.services.length === 0)
        return { ...found, missing: [] };
    const wanted = new Set(request.services);
    return {
        builds: found.builds.filter(({ name }) => name !== null && wanted.has(name)),
        runImages: found.runImages.filter(({ name }) => name !== null && wanted.has(name)),
        problems: found.problems,
        missing: request.services.filter((name) => !services.has(name)),
    };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/target.js
const TEXT_FIELDS = ['context', 'dockerfile', 'dockerfile-inline', 'target'];
const NO_TEXT = { value: null, mark: null, place: null, inline: null, origin: null };
const NO_TEXTS = {
    context: NO_TEXT,
    dockerfile: NO_TEXT,
    'dockerfile-inline': NO_TEXT,
    target: NO_TEXT,
};
function plainText(value) {
    return { ...NO_TEXT, value };
}
function emptyTarget(name, place) {
    return {
        name,
        place,
        isBlock: false,
        inherits: { values: [], mark: null },
        texts: NO_TEXTS,
        args: new Map(),
        contexts: new Map(),
        argsMark: null,
        contextsMark: null,
        platforms: null,
        mark: null,
    };
}
/** What `over` says on top of `base`; what it may or may not say makes the rest uncertain. */
function target_overlay(base, over) {
    if (over.value !== null)
        return over;
    if (over.mark === null)
        return base ?? over;
    return { ...(base ?? over), mark: over.mark };
}
function overlayAll(base, over) {
    const merged = new Map(base);
    for (const [name, text] of over)
        merged.set(name, target_overlay(merged.get(name), text));
    return merged;
}
/** bake's merge: texts and platforms replace, arguments and contexts add, names and places stay. */
function mergeTarget(base, over) {
    const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, target_overlay(base.texts[field], over.texts[field])]));
    return {
        ...base,
        isBlock: base.isBlock || over.isBlock,
        inherits: {
            values: [...base.inherits.values, ...over.inherits.values],
            mark: base.inherits.mark ?? over.inherits.mark,
        },
        texts,
        args: overlayAll(base.args, over.args),
        contexts: overlayAll(base.contexts, over.contexts),
        argsMark: base.argsMark ?? over.argsMark,
        contextsMark: base.contextsMark ?? over.contextsMark,
        platforms: over.platforms ?? base.platforms,
        mark: base.mark ?? over.mark,
    };
}
/** The target with everything in it uncertain. */
function markTarget(target, mark) {
    if (mark === null)
        return target;
    const marked = (text) => ({ ...text, mark: text.mark ?? mark });
    const markedAll = (texts) => new Map([...texts].map(([name, text]) => [name, marked(text)]));
    return {
        ...target,
        texts: Object.fromEntries(TEXT_FIELDS.map((field) => [field, marked(target.texts[field])])),
        args: markedAll(target.args),
        contexts: markedAll(target.contexts),
        argsMark: target.argsMark ?? mark,
        contextsMark: target.contextsMark ?? mark,
        platforms: { values: target.platforms?.values ?? [], mark: target.platforms?.mark ?? mark },
        mark: target.mark ?? mark,
    };
}
/** As bake finishes each target: no context without a value, no platform twice. */
function normalizeTarget(target) {
    const contexts = new Map([...target.contexts].filter(([, text]) => text.value !== '' || text.mark !== null));
    const platforms = target.platforms;
    if (platforms === null)
        return { ...target, contexts };
    const values = [...new Set(platforms.values)].filter((platform) => platform !== '');
    return { ...target, contexts, platforms: { ...platforms, values } };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/compose-services.js



const compose_services_NOTHING = { config: { groups: new Map(), targets: new Map() }, problems: [] };
/** bake's reading of compose files: every service that is built is a target, and all are the default group. */
function readComposeServices(files, tree) {
    const [first] = files;
    if (first === undefined)
        return compose_services_NOTHING;
    const found = readComposeProject({ files, services: [] }, tree);
    const folder = parentFolder(first);
    const extension = files.some((path) => mentionsExtension(path, tree))
        ? 'x-bake of the compose file is not read'
        : null;
    const targets = new Map();
    for (const build of found.builds) {
        const target = serviceTarget(build, folder, extension);
        targets.set(target.name, target);
    }
    const names = [...targets.keys()];
    const group = { name: 'default', targets: names, mark: null };
    return {
        config: { groups: new Map(names.length === 0 ? [] : [['default', group]]), targets },
        problems: found.problems.map(({ file, line, message }) => ({ file, line, message })),
    };
}
function mentionsExtension(path, tree) {
    const found = tree.read(path);
    if (found.kind !== 'bytes')
        return false;
    const word = Uint8Array.from('x-bake', (char) => char.charCodeAt(0));
    return found.bytes.some((byte, at) => byte === word[0] && word.every((wanted, index) => found.bytes[at + index] === wanted));
}
/** bake sees paths of compose files from where it is run, whichever folder they are in. */
function fromFolder(folder, path) {
    if (folder === '.' || path.startsWith('/') || path.startsWith('..') || /^[a-z-]+:/i.test(path))
        return path;
    const within = pathWithin(folder, path);
    if (within !== null)
        return within;
    return `${folder
        .split('/')
        .map(() => '..')
        .join('/')}/${path}`;
}
function targetName(service) {
    return service.replaceAll('.', '_');
}
function serviceTarget(build, folder, extension) {
    const { name, context, dockerfile, inline } = build;
    const isUnknown = (field) => build.unknown.includes(field) ? (build.problem ?? 'it is not known') : null;
    const text = (field, value) => {
        return { ...NO_TEXT, value, mark: isUnknown(field), place: build.places.get(field) ?? null };
    };
    const texts = (field, values, change) => {
        const known = [...values].map(([key, value]) => [key, text(`${field}.${key}`, change(value))]);
        const unknown = build.unknown
            .filter((key) => key.startsWith(`${field}.`))
            .map((key) => key.slice(field.length + 1));
        return new Map([...known, ...unknown.map((key) => [key, text(`${field}.${key}`, null)])]);
    };
    const context_ = context === null ? null : fromFolder(folder, context);
    const file = dockerfile === null ? null : withinContext(context, dockerfile, folder);
    return {
        ...emptyTarget(targetName(name ?? ''), { file: build.file, line: build.line }),
        texts: {
            context: text('context', context_),
            dockerfile: text('dockerfile', file),
            'dockerfile-inline': { ...text('inline', inline?.text ?? null), inline },
            target: text('target', build.target),
        },
        args: texts('args', build.args, (value) => value),
        contexts: texts('contexts', build.contexts, (value) => contextValue(folder, value)),
        argsMark: isUnknown('args'),
        contextsMark: isUnknown('contexts') ?? extension,
        platforms: build.platforms.length === 0 && extension === null
            ? null
            : { values: build.platforms, mark: isUnknown('platforms') ?? extension },
    };
}
function contextValue(folder, value) {
    const match = /^(?:service|target):(.*)$/s.exec(value);
    return match === null ? fromFolder(folder, value) : `target:${targetName(match[1] ?? '')}`;
}
/** The Dockerfile as the context sees it, so that it moves along where a target changes the context. */
function withinContext(context, dockerfile, folder) {
    const within = context === null ? null : pathWithin(context, dockerfile);
    return within ?? `cwd://${fromFolder(folder, dockerfile)}`;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/source.js

/** The text of one bake file, or of a string in one. */
class Source extends SourceText {
    outer;
    constructor(file, text, outer = null) {
        super(file, text);
        this.outer = outer;
    }
    positionAt(offset) {
        return this.outer === null
            ? super.positionAt(offset)
            : this.outer.source.positionAt(this.outer.offset(offset));
    }
}
function source_placeOf(span) {
    return span.source.placeOf(span.start, span.end);
}
/** The span's text for a message: one line, cut where it is long. */
function quoteSpan(span) {
    const text = span.source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
/** What HCL itself refuses about a file's syntax. */
class SyntaxProblem extends Error {
    span;
    constructor(span, message) {
        super(message);
        this.span = span;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/number.js

/** The precision of numbers that are written out. */
const WRITTEN = 512;
const number_NUMBER = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;
const INFINITY = /^([+-]?)inf(?:inity)?$/i;
function bitLength(value) {
    if (value === 0n)
        return 0;
    const hex = value.toString(16);
    return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0] ?? '0', 16)));
}
/** Rounds mantissa × 2^exponent; `sticky`: the true value is a little more than that. */
function roundNumber(negative, mantissa, exponent, precision, sticky = false) {
    let value = mantissa;
    let power = exponent;
    const excess = bitLength(value) - precision;
    if (excess > 0) {
        const shift = BigInt(excess);
        const rest = value & ((1n << shift) - 1n);
        const half = 1n << (shift - 1n);
        value >>= shift;
        power += excess;
        if (rest > half || (rest === half && (sticky || (value & 1n) === 1n)))
            value += 1n;
    }
    if (value === 0n)
        return { negative, mantissa: 0n, exponent: 0, precision, infinite: false };
    const zeros = trailingZeros(value);
    if (Math.abs(power + zeros) > MAX_DIGITS * 4)
        throw new BoundExceeded('its numbers grow too large');
    return { negative, mantissa: value >> BigInt(zeros), exponent: power + zeros, precision, infinite: false };
}
function trailingZeros(value) {
    let zeros = 0;
    for (let rest = value; (rest & 0xffffffffn) === 0n; rest >>= 32n)
        zeros += 32;
    while (((value >> BigInt(zeros)) & 1n) === 0n)
        zeros++;
    return zeros;
}
function infinity(negative, precision = WRITTEN) {
    return { negative, mantissa: 0n, exponent: 0, precision, infinite: true };
}
/** Whole numbers that functions make have 64 bits. */
function wholeNumber(value, precision = 64) {
    const big = BigInt(value);
    return roundNumber(big < 0n, big < 0n ? -big : big, 0, precision);
}
/** A float of 53 bits. */
function floatNumber(value) {
    if (!Number.isFinite(value))
        return infinity(value < 0, 53);
    let exponent = 0;
    let scaled = Math.abs(value);
    while (scaled !== 0 && !Number.isInteger(scaled)) {
        scaled *= 2;
        exponent--;
    }
    return roundNumber(value < 0 || Object.is(value, -0), BigInt(scaled), exponent, 53);
}
/** A number as text, decimal and as precise as HCL reads it; null if it is not a number. */
function parseNumber(text) {
    const endless = INFINITY.exec(text);
    if (endless !== null)
        return infinity(endless[1] === '-');
    const match = number_NUMBER.exec(text);
    if (match === null)
        return null;
    const fraction = match[3] ?? match[4] ?? '';
    const digits = (match[2] ?? '') + fraction;
    const power = Number(match[5] ?? '0') - fraction.length;
    if (digits.length > MAX_DIGITS || Math.abs(power) > MAX_DIGITS)
        throw new BoundExceeded('its numbers have too many digits');
    const negative = match[1] === '-';
    if (power >= 0)
        return roundNumber(negative, BigInt(digits) * 10n ** BigInt(power), 0, WRITTEN);
    return quotient(negative, BigInt(digits), 10n ** BigInt(-power), 0, WRITTEN);
}
/** numerator ÷ denominator × 2^exponent. */
function quotient(negative, numerator, denominator, exponent, precision) {
    const shift = Math.max(0, precision + 2 - (bitLength(numerator) - bitLength(denominator)));
    const scaled = numerator << BigInt(shift);
    const whole = scaled / denominator;
    return roundNumber(negative, whole * 2n + (scaled % denominator === 0n ? 0n : 1n), exponent - shift - 1, precision);
}
function isZero(value) {
    return value.mantissa === 0n && !value.infinite;
}
/** The sum; null: infinities that cancel out. */
function add(a, b) {
    const precision = Math.max(a.precision, b.precision);
    if (a.infinite || b.infinite) {
        if (a.infinite && b.infinite && a.negative !== b.negative)
            return null;
        return infinity(a.infinite ? a.negative : b.negative, precision);
    }
    const exponent = Math.min(a.exponent, b.exponent);
    const sum = align(a, exponent) + align(b, exponent);
    if (sum === 0n)
        return roundNumber(a.negative && b.negative, 0n, 0, precision);
    return roundNumber(sum < 0n, sum < 0n ? -sum : sum, exponent, precision);
}
function align(value, exponent) {
    const size = value.mantissa << BigInt(value.exponent - exponent);
    return value.negative ? -size : size;
}
function negate(value) {
    return { ...value, negative: !value.negative };
}
/** The product; null: zero times infinity. */
function multiply(a, b) {
    const precision = Math.max(a.precision, b.precision);
    const negative = a.negative !== b.negative;
    if (a.infinite || b.infinite)
        return isZero(a) || isZero(b) ? null : infinity(negative, precision);
    return roundNumber(negative, a.mantissa * b.mantissa, a.exponent + b.exponent, precision);
}
/** The quotient; null: zero by zero, infinity by infinity. */
function divide(a, b) {
    const precision = Math.max(a.precision, b.precision);
    const negative = a.negative !== b.negative;
    if ((isZero(a) && isZero(b)) || (a.infinite && b.infinite))
        return null;
    if (a.infinite || isZero(b))
        return infinity(negative, precision);
    if (b.infinite || isZero(a))
        return roundNumber(negative, 0n, 0, precision);
    return quotient(negative, a.mantissa, b.mantissa, a.exponent - b.exponent, precision);
}
/** What division by truncation leaves; null: zero and infinity. */
function modulo(a, b) {
    if (a.infinite || b.infinite)
        return multiply(a, b);
    if (isZero(b))
        return a;
    const ratio = divide(a, b);
    if (ratio === null)
        return null;
    const whole = truncate(ratio);
    const taken = multiply(b, roundNumber(whole < 0n, whole < 0n ? -whole : whole, 0, a.precision));
    return taken === null ? null : add(a, negate(taken));
}
/** The whole part of a finite number. */
function truncate(value) {
    const size = value.exponent >= 0
        ? value.mantissa << BigInt(value.exponent)
        : value.mantissa >> BigInt(-value.exponent);
    return value.negative ? -size : size;
}
function isWhole(value) {
    return !value.infinite && value.exponent >= 0;
}
/** Negative, zero or positive, as sorting wants it. */
function compareNumbers(a, b) {
    if (a.infinite || b.infinite)
        return rank(a) - rank(b);
    const exponent = Math.min(a.exponent, b.exponent);
    const difference = align(a, exponent) - align(b, exponent);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function rank(value) {
    return value.infinite ? (value.negative ? -1 : 1) : 0;
}
/** As a JavaScript number; null if it is not a small whole number. */
function smallInteger(value) {
    if (!isWhole(value) || bitLength(value.mantissa) + value.exponent > 53)
        return null;
    return Number(truncate(value));
}
/** The closest float of 53 bits. */
function number_toFloat(value) {
    if (value.infinite)
        return value.negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const rounded = roundNumber(value.negative, value.mantissa, value.exponent, 53);
    const size = Number(rounded.mantissa) * 2 ** rounded.exponent;
    return value.negative ? -size : size;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/order.js
/** The order of Go's strings: by bytes of UTF-8, which is by code points. */
function compareText(a, b) {
    if (a === b)
        return 0;
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return lift(left) - lift(right);
    }
    return a.length - b.length;
}
/** Surrogates stand for code points above all others. */
function lift(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/type.js
const STRING = { kind: 'string' };
const type_NUMBER = { kind: 'number' };
const BOOL = { kind: 'bool' };
const DYNAMIC = { kind: 'dynamic' };
const NO_NAMES = new Set();
function listOf(element) {
    return { kind: 'list', element };
}
function setOf(element) {
    return { kind: 'set', element };
}
function mapOf(element) {
    return { kind: 'map', element };
}
function tupleOf(elements) {
    return { kind: 'tuple', elements };
}
function objectOf(attributes, optional = NO_NAMES) {
    return { kind: 'object', attributes, optional };
}
function isPrimitive(type) {
    return type.kind === 'string' || type.kind === 'number' || type.kind === 'bool';
}
function isCollection(type) {
    return type.kind === 'list' || type.kind === 'set' || type.kind === 'map';
}
/** A list, set or tuple. */
function isSequence(type) {
    return type.kind === 'list' || type.kind === 'set' || type.kind === 'tuple';
}
function sameType(a, b) {
    if (a === b)
        return true;
    if (a.kind !== b.kind)
        return false;
    if (isCollection(a))
        return sameType(a.element, b.element);
    if (a.kind === 'tuple')
        return sameTypes(a.elements, b.elements);
    return a.kind !== 'object' || sameAttributes(a, b);
}
function sameTypes(a, b) {
    return a.length === b.length && a.every((type, index) => sameType(type, b[index] ?? DYNAMIC));
}
function sameAttributes(a, b) {
    if (a.attributes.size !== b.attributes.size || a.optional.size !== b.optional.size)
        return false;
    for (const [name, type] of a.attributes) {
        const other = b.attributes.get(name);
        if (other === undefined || !sameType(type, other) || a.optional.has(name) !== b.optional.has(name))
            return false;
    }
    return true;
}
function withoutOptional(type) {
    if (isCollection(type))
        return { ...type, element: withoutOptional(type.element) };
    if (type.kind === 'tuple')
        return tupleOf(type.elements.map(withoutOptional));
    if (type.kind !== 'object')
        return type;
    return objectOf(new Map([...type.attributes].map(([name, attribute]) => [name, withoutOptional(attribute)])));
}
/** A type's name for a message. */
function typeName(type) {
    if (type.kind === 'dynamic')
        return 'an unknown type';
    if (!isCollection(type))
        return type.kind;
    return type.element.kind === 'dynamic' ? type.kind : `${type.kind} of ${typeName(type.element)}`;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/value.js



/** What is not known until the tool runs. */
const UNKNOWN = Symbol('unknown');
function make(type, data, inner = null) {
    return { type, data, mark: null, inner };
}
const PLAIN = /^[\x00-\x7f]*$/;
/** Texts are kept in the composed form of Unicode. */
function composed(value) {
    return PLAIN.test(value) ? value : value.normalize('NFC');
}
function value_text(value) {
    return make(STRING, composed(value));
}
function number(value) {
    return make(type_NUMBER, value);
}
function integer(value) {
    return make(type_NUMBER, wholeNumber(value));
}
const TRUE = make(BOOL, true);
const FALSE = make(BOOL, false);
const DYNAMIC_VALUE = make(DYNAMIC, UNKNOWN);
function bool(value) {
    return value ? TRUE : FALSE;
}
function nullOf(type) {
    return make(type, null);
}
function unknownOf(type) {
    return make(type, UNKNOWN);
}
function tuple(values) {
    return make(tupleOf(values.map((value) => value.type)), values, markOfAll(values));
}
/** A list of values of one type; an empty one needs it said. */
function value_list(values, element) {
    return make(listOf(values[0]?.type ?? element), values, markOfAll(values));
}
function value_map(values, element) {
    const ordered = sortKeys(values);
    const first = ordered.values().next().value;
    return make(mapOf(first?.type ?? element), ordered, markOfAll(values.values()));
}
function object(values) {
    const ordered = sortKeys(values);
    const types = new Map();
    for (const [name, value] of ordered)
        types.set(name, value.type);
    return make(objectOf(types), ordered, markOfAll(ordered.values()));
}
/** Only `set.ts` knows how elements are ordered. */
function orderedSet(values, element) {
    return make(setOf(values[0]?.type ?? element), values, markOfAll(values));
}
function sortKeys(values) {
    let previous = '';
    for (const key of values.keys()) {
        if (!PLAIN.test(key) || key < previous)
            return sorted(values);
        previous = key;
    }
    return values;
}
function sorted(values) {
    const entries = [...values].map(([key, value]) => [composed(key), value]);
    return new Map(entries.sort(([a], [b]) => compareText(a, b)));
}
/** The first mark anywhere in the values. */
function markOfAll(values) {
    for (const value of values) {
        const mark = markOf(value);
        if (mark !== null)
            return mark;
    }
    return null;
}
/** A mark of the value or of anything in it. */
function markOf(value) {
    return value.mark ?? value.inner;
}
function withMark(value, mark) {
    return mark === null || value.mark !== null ? value : { ...value, mark };
}
function isKnown(value) {
    return value.data !== UNKNOWN;
}
/** Known, and everything in it too. */
function isWhollyKnown(value) {
    if (value.data === UNKNOWN)
        return false;
    for (const element of value_elements(value))
        if (!isWhollyKnown(element))
            return false;
    return true;
}
function value_isNull(value) {
    return value.data === null;
}
/** The elements in order; none for what has none. */
function value_elements(value) {
    if (Array.isArray(value.data))
        return value.data;
    return value.data instanceof Map ? [...value.data.values()] : [];
}
/** Keys and elements as an iteration sees them. */
function entries(value) {
    if (value.data instanceof Map)
        return [...value.data].map(([key, element]) => [value_text(key), element]);
    const isSet = value.type.kind === 'set';
    return value_elements(value).map((element, index) => [isSet ? element : integer(index), element]);
}
function canIterate(value) {
    return Array.isArray(value.data) || value.data instanceof Map;
}
function fieldsOf(value) {
    return value.data instanceof Map ? value.data : new Map();
}
function stringOf(value) {
    return typeof value.data === 'string' ? value.data : '';
}
function isTrue(value) {
    return value.data === true;
}
function isNumberData(data) {
    return typeof data === 'object' && data !== null && 'mantissa' in data;
}
function numberOf(value) {
    return isNumberData(value.data) ? value.data : wholeNumber(0);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/conversion.js
/** A value that does not fit: what was wanted, for a message. */
class ConversionError extends Error {
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/number-text.js

/** All digits of a finite number. */
function exactDecimal(mantissa, exponent) {
    if (mantissa === 0n)
        return { digits: '', point: 0 };
    const scale = exponent < 0 ? -exponent : 0;
    const whole = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(scale);
    const text = whole.toString();
    return { digits: text.replace(/0+$/, ''), point: text.length - scale };
}
/** The fewest digits that no other number of this precision is nearer to. */
function shortestDecimal(value) {
    const exact = exactDecimal(value.mantissa, value.exponent);
    if (value.mantissa === 0n)
        return exact;
    // The mantissa doubled at full precision, so that half of its last unit is whole.
    const missing = value.precision - bitLength(value.mantissa);
    const mantissa = value.mantissa << BigInt(missing + 1);
    const exponent = value.exponent - missing - 1;
    const lower = exactDecimal(mantissa - 1n, exponent);
    const upper = exactDecimal(mantissa + 1n, exponent);
    return shorten(exact, lower.digits, upper.digits, missing > 0);
}
/** Go's roundShortest: digit by digit, until rounding down or up stays within the bounds. */
function shorten(exact, lower, upper, inclusive) {
    for (let index = 0; index < exact.digits.length; index++) {
        const low = lower[index] ?? '0';
        const mid = exact.digits[index] ?? '0';
        const high = upper[index] ?? '0';
        const down = low !== mid || (inclusive && index + 1 === lower.length);
        const up = mid !== high && (inclusive || next(mid) < high || index + 1 < upper.length);
        if (down && up)
            return roundDecimal(exact, index + 1);
        if (down)
            return cutDecimal(exact, index + 1);
        if (up)
            return raiseDecimal(exact, index + 1);
    }
    return exact;
}
function next(digit) {
    return String.fromCharCode(digit.charCodeAt(0) + 1);
}
function cutDecimal(decimal, length) {
    return { digits: decimal.digits.slice(0, length).replace(/0+$/, ''), point: decimal.point };
}
function raiseDecimal(decimal, length) {
    const raised = (BigInt(decimal.digits.slice(0, length).padEnd(length, '0') || '0') + 1n)
        .toString()
        .padStart(length, '0');
    return { digits: raised.replace(/0+$/, ''), point: decimal.point + raised.length - length };
}
/** Rounds to so many digits, half to even. */
function roundDecimal(decimal, length) {
    if (length < 0)
        return { digits: '', point: decimal.point };
    if (length >= decimal.digits.length)
        return decimal;
    const rest = decimal.digits.slice(length);
    const odd = length > 0 && Number(decimal.digits[length - 1]) % 2 === 1;
    const up = rest === '5' ? odd : rest >= '5';
    return up ? raiseDecimal(decimal, length) : cutDecimal(decimal, length);
}
function decimalOf(value) {
    return exactDecimal(value.mantissa, value.exponent);
}
/** The decimal without an exponent, with so many places after the point (null: as many as it has). */
function number_text_plainText(decimal, places) {
    const { digits, point } = decimal;
    const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
    const fraction = point >= digits.length ? '' : '0'.repeat(Math.max(0, -point)) + digits.slice(Math.max(0, point));
    const shown = places === null ? fraction : fraction.slice(0, places).padEnd(places, '0');
    return shown === '' ? whole : `${whole}.${shown}`;
}
/** A number as HCL turns it into text. */
function numberText(value) {
    if (value.infinite)
        return value.negative ? '-Inf' : '+Inf';
    const sign = value.negative ? '-' : '';
    if (value.exponent >= 0 &&
        bitLength(value.mantissa) + value.exponent <= value.precision &&
        value.exponent < 60) {
        return sign + (value.mantissa << BigInt(value.exponent)).toString();
    }
    return sign + number_text_plainText(shortestDecimal(value), null);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/equality.js




/** Whether two known values are equal, types included. */
function sameValue(a, b) {
    if (value_isNull(a) || value_isNull(b))
        return value_isNull(a) && value_isNull(b);
    return sameType(a.type, b.type) && sameData(a, b);
}
function sameData(a, b) {
    if (a.data === UNKNOWN || b.data === UNKNOWN)
        return false;
    if (isNumberData(a.data) && isNumberData(b.data))
        return sameNumber(a.data, b.data);
    if (a.data instanceof Map)
        return sameFields(fieldsOf(a), fieldsOf(b));
    if (!Array.isArray(a.data))
        return a.data === b.data;
    const others = value_elements(b);
    return (value_elements(a).length === others.length &&
        value_elements(a).every((item, index) => sameValue(item, others[index] ?? item)));
}
function sameFields(a, b) {
    if (a.size !== b.size)
        return false;
    for (const [key, value] of a) {
        const other = b.get(key);
        if (other === undefined || !sameValue(value, other))
            return false;
    }
    return true;
}
/** Fractions are equal where their texts are. */
function sameNumber(a, b) {
    if (a.infinite || b.infinite)
        return a.infinite && b.infinite && a.negative === b.negative;
    if (isWhole(a) || isWhole(b))
        return compareNumbers(a, b) === 0;
    return numberText(a) === numberText(b);
}
/** The operator `==`: values of different types are different, nulls are equal. */
function equals(a, b) {
    if (value_isNull(a) && value_isNull(b))
        return TRUE;
    if (a.data === UNKNOWN || b.data === UNKNOWN)
        return unknownOf(BOOL);
    if (value_isNull(a) || value_isNull(b))
        return FALSE;
    if (!sameType(a.type, b.type))
        return FALSE;
    if (!isWhollyKnown(a) || !isWhollyKnown(b))
        return unknownOf(BOOL);
    return sameValue(a, b) ? TRUE : FALSE;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/number-general.js

/** A number as Go's %g writes it; null: as few digits as tell it from its neighbours. */
function generalText(value, digits) {
    if (value.infinite)
        return value.negative ? '-Inf' : '+Inf';
    const sign = value.negative ? '-' : '';
    const decimal = digits === null ? shortestDecimal(value) : roundDecimal(decimalOf(value), Math.max(1, digits));
    const exponent = decimal.point - 1;
    const limit = digits === null ? 6 : Math.max(1, digits);
    const bound = digits !== null && limit > decimal.digits.length && decimal.digits.length >= decimal.point
        ? decimal.digits.length
        : limit;
    if (decimal.digits !== '' && (exponent < -4 || exponent >= bound)) {
        return sign + exponentText(decimal, Math.max(0, decimal.digits.length - 1), 'e');
    }
    return sign + number_text_plainText(decimal, null);
}
/** One digit, so many places, and an exponent of at least two digits. */
function exponentText(decimal, places, letter) {
    const first = decimal.digits[0] ?? '0';
    const rest = decimal.digits.slice(1, 1 + places).padEnd(places, '0');
    const exponent = decimal.digits === '' ? 0 : decimal.point - 1;
    const sign = exponent < 0 ? '-' : '+';
    return `${first}${rest === '' ? '' : `.${rest}`}${letter}${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/set.js





/** A set of values of one type, in the order that go-cty iterates over it; a marked element marks all of it. */
function makeSet(values, element) {
    const kept = new Map();
    for (const value of values) {
        const hash = hashText(value);
        const bucket = kept.get(hash) ?? [];
        if (!bucket.some((other) => sameValue(other, value)))
            kept.set(hash, [...bucket, value]);
    }
    const set = orderedSet([...kept.values()].flat().sort(compareElements), element);
    return withMark(set, set.inner);
}
function compareElements(a, b) {
    if (value_isNull(a) || value_isNull(b))
        return Number(value_isNull(a)) - Number(value_isNull(b));
    switch (a.type.kind) {
        case 'string':
            return compareText(stringOf(a), stringOf(b));
        case 'bool':
            return Number(a.data === true) - Number(b.data === true);
        case 'number':
            return compareNumbers(numberOf(a), numberOf(b));
        default:
            return compareText(hashText(a), hashText(b));
    }
}
/** What go-cty hashes: equal values have equal texts. */
function hashText(value) {
    if (value.data === UNKNOWN)
        return '?';
    if (value_isNull(value))
        return '~';
    switch (value.type.kind) {
        case 'string':
            return JSON.stringify(stringOf(value));
        case 'bool':
            return value.data === true ? 'T' : 'F';
        case 'number':
            return generalText(numberOf(value), 10);
        case 'map':
            return `{${[...fieldsOf(value)].map(([key, element]) => `${JSON.stringify(key)}:${hashText(element)};`).join('')}}`;
        case 'list':
        case 'set':
            return `[${value_elements(value)
                .map((element) => `${hashText(element)};`)
                .join('')}]`;
        default:
            return `<${value_elements(value)
                .map((element) => `${hashText(element)};`)
                .join('')}>`;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/convert-collection.js




/** Lists, sets and maps from collections, tuples and objects. */
function convertCollection(from, to, converter) {
    if (to.kind === 'map') {
        if (from.kind === 'map')
            return mapToMap(from, to, converter);
        return from.kind === 'object' ? objectToMap(from, to, converter) : null;
    }
    if (from.kind === 'list' || from.kind === 'set') {
        if (to.kind === 'set' && from.kind === 'list' && !converter.unsafe)
            return null;
        return sequenceToSequence(from, to, converter);
    }
    return from.kind === 'tuple' ? tupleToSequence(from, to, converter) : null;
}
function finish(to, values, element) {
    const types = values.map((value) => value.type);
    if (types.some((type) => !sameType(type, types[0] ?? type))) {
        throw new ConversionError(`the elements of a ${to.kind} must have one type`);
    }
    return to.kind === 'set' ? makeSet(values, element) : value_list(values, element);
}
/** Nulls do not keep optional attributes. */
function plainNull(value) {
    return value.data === null ? { ...nullOf(withoutOptional(value.type)), mark: value.mark } : value;
}
function sequenceToSequence(from, to, converter) {
    const same = sameType(from.element, to.element);
    const convert = same ? null : converter.find(from.element, to.element);
    if (convert === null && !same)
        return null;
    const empty = to.element.kind === 'dynamic' ? from.element : withoutOptional(to.element);
    return (value) => {
        const values = value_elements(value).map((element) => plainNull(convert === null ? element : convert(element)));
        return finish(to, values, empty);
    };
}
/** The element type where the wanted one is open: what all elements can become. */
function openElement(types, wanted, converter) {
    if (wanted.kind !== 'dynamic')
        return wanted;
    return converter.unify(types)?.type ?? null;
}
/** Conversions of each element; undefined: one has none. */
function conversionsTo(types, element, converter) {
    const found = [];
    for (const type of types) {
        const conversion = sameType(type, element) ? null : converter.find(type, element);
        if (conversion === null && !sameType(type, element))
            return undefined;
        found.push(conversion);
    }
    return found;
}
function tupleToSequence(from, to, converter) {
    if (from.elements.length === 0)
        return () => finish(to, [], withoutOptional(to.element));
    const element = openElement(from.elements, to.element, converter);
    if (element === null)
        return null;
    if (to.element.kind === 'dynamic' &&
        element.kind === 'dynamic' &&
        from.elements.some((type) => type.kind !== 'dynamic')) {
        return null;
    }
    const conversions = conversionsTo(from.elements, element, converter);
    if (conversions === undefined)
        return null;
    return (value) => {
        const values = value_elements(value).map((item, index) => conversions[index]?.(item) ?? item);
        if (to.kind === 'set')
            return finish(to, values.map(plainNull), element);
        return finish(to, unifyValues(values, converter), element);
    };
}
/** Values that became different types after all, brought to one. */
function unifyValues(values, converter) {
    const first = values[0];
    if (first === undefined || values.every((value) => sameType(value.type, first.type)))
        return values;
    const common = converter.unify(values.map((value) => value.type));
    if (common === null)
        throw new ConversionError('the elements have no type in common');
    return values.map((value) => {
        if (sameType(value.type, common.type))
            return value;
        return converter.find(value.type, common.type)?.(value) ?? value;
    });
}
function unifyFields(fields, converter) {
    const values = unifyValues([...fields.values()], converter);
    return new Map([...fields.keys()].map((key, index) => [key, values[index] ?? nullOf(DYNAMIC)]));
}
function finishMap(fields, element, converter) {
    const deep = isCollection(element) || element.kind === 'object';
    const unified = deep ? unifyFields(fields, converter) : fields;
    const first = unified.values().next().value;
    for (const value of unified.values()) {
        if (first !== undefined && !sameType(value.type, first.type)) {
            throw new ConversionError('the elements of a map must have one type');
        }
    }
    return value_map(unified, element);
}
function mapToMap(from, to, converter) {
    const convert = converter.find(from.element, to.element);
    if (convert === null)
        return null;
    const empty = to.element.kind === 'dynamic' ? from.element : withoutOptional(to.element);
    return (value) => {
        const fields = new Map([...fieldsOf(value)].map(([key, element]) => [key, convert(element)]));
        return fields.size === 0 ? value_map(fields, empty) : finishMap(fields, to.element, converter.safe);
    };
}
function objectToMap(from, to, converter) {
    if (from.attributes.size === 0)
        return () => value_map(new Map(), withoutOptional(to.element));
    const element = openElement([...from.attributes.values()], to.element, converter);
    if (element === null)
        return null;
    const conversions = conversionsTo([...from.attributes.values()], element, converter);
    if (conversions === undefined)
        return null;
    const byName = new Map([...from.attributes.keys()].map((name, index) => [name, conversions[index] ?? null]));
    return (value) => {
        const fields = [...fieldsOf(value)].map(([key, item]) => [key, byName.get(key)?.(item) ?? item]);
        return finishMap(new Map(fields), element, converter);
    };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/convert-primitive.js




function convertPrimitive(from, to, unsafe) {
    if (from.kind === to.kind)
        return (value) => value;
    if (to.kind === 'string') {
        return from.kind === 'number'
            ? (value) => value_text(numberText(numberOf(value)))
            : (value) => value_text(String(isTrue(value)));
    }
    if (from.kind !== 'string' || !unsafe)
        return null;
    return to.kind === 'number' ? toNumber : toBool;
}
function toNumber(value) {
    const parsed = parseNumber(stringOf(value));
    if (parsed === null)
        throw new ConversionError('a number is needed');
    return number(parsed);
}
function toBool(value) {
    const word = stringOf(value);
    if (word === 'true' || word === '1')
        return TRUE;
    if (word === 'false' || word === '0')
        return FALSE;
    throw new ConversionError('true or false is needed');
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/convert-structure.js



/** Objects from objects and maps, tuples from tuples. */
function convertStructure(from, to, converter) {
    if (to.kind === 'tuple' && from.kind === 'tuple')
        return tupleToTuple(from, to, converter);
    if (to.kind !== 'object')
        return null;
    if (from.kind === 'object')
        return objectToObject(from, to, converter);
    return from.kind === 'map' && converter.unsafe ? mapToObject(from.element, to, converter) : null;
}
function tupleToTuple(from, to, converter) {
    if (from.elements.length !== to.elements.length)
        return null;
    const conversions = [];
    for (const [index, wanted] of to.elements.entries()) {
        const type = from.elements[index] ?? DYNAMIC;
        const conversion = sameType(type, wanted) ? null : converter.find(type, wanted);
        if (conversion === null && !sameType(type, wanted))
            return null;
        conversions.push(conversion);
    }
    return (value) => tuple(value_elements(value).map((item, index) => conversions[index]?.(item) ?? item));
}
function convert_structure_plainNull(value) {
    return value.data === null ? { ...nullOf(withoutOptional(value.type)), mark: value.mark } : value;
}
function objectToObject(from, to, converter) {
    const conversions = new Map();
    for (const [name, wanted] of to.attributes) {
        const type = from.attributes.get(name);
        if (type === undefined) {
            if (to.optional.has(name))
                continue;
            return null;
        }
        const conversion = sameType(type, wanted) ? null : converter.find(type, wanted);
        if (conversion === null && !sameType(type, wanted))
            return null;
        conversions.set(name, conversion);
    }
    return (value) => {
        const fields = new Map();
        for (const [name, item] of fieldsOf(value)) {
            const conversion = conversions.get(name);
            if (conversion !== undefined)
                fields.set(name, convert_structure_plainNull(conversion === null ? item : conversion(item)));
        }
        return object(addOptional(fields, to));
    };
}
function addOptional(fields, to) {
    for (const name of to.optional) {
        if (!fields.has(name))
            fields.set(name, nullOf(withoutOptional(to.attributes.get(name) ?? DYNAMIC)));
    }
    return fields;
}
/** An optional attribute may have no conversion, as long as the map does not have it. */
function mapToObject(element, to, converter) {
    const conversions = new Map();
    for (const [name, wanted] of to.attributes) {
        if (sameType(element, wanted))
            continue;
        const conversion = converter.find(element, wanted);
        if (conversion === null && !to.optional.has(name))
            return null;
        conversions.set(name, conversion);
    }
    return (value) => {
        const fields = new Map();
        for (const [name, item] of fieldsOf(value)) {
            if (!to.attributes.has(name))
                continue;
            const conversion = conversions.get(name);
            if (conversion === null)
                throw new ConversionError(`the attribute "${name}" has the wrong type`);
            fields.set(name, convert_structure_plainNull(conversion === undefined ? item : conversion(item)));
        }
        for (const name of to.attributes.keys()) {
            if (!fields.has(name) && !to.optional.has(name))
                throw new ConversionError(`the attribute "${name}" is missing`);
        }
        return object(addOptional(fields, to));
    };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/type-order.js

/** The order in which go-cty tries types as the common one: more general first. */
function sortTypes(types) {
    const edges = types.map(() => []);
    const degrees = types.map(() => 0);
    for (const [i, a] of types.entries()) {
        for (let j = i + 1; j < types.length; j++) {
            const order = compareTypes(a, types[j] ?? a);
            if (order < 0)
                type_order_link(edges, degrees, i, j);
            else if (order > 0)
                type_order_link(edges, degrees, j, i);
        }
    }
    const queue = [...degrees.keys()].filter((index) => degrees[index] === 0);
    for (const index of queue) {
        for (const next of edges[index] ?? []) {
            degrees[next] = (degrees[next] ?? 0) - 1;
            if (degrees[next] === 0)
                queue.push(next);
        }
    }
    return queue;
}
function type_order_link(edges, degrees, from, to) {
    edges[from]?.push(to);
    degrees[to] = (degrees[to] ?? 0) + 1;
}
const SEQUENCES = ['list', 'tuple'];
/** Negative: `a` is more general. */
function compareTypes(a, b) {
    if (a.kind === 'dynamic' || b.kind === 'dynamic')
        return Number(a.kind === 'dynamic') - Number(b.kind === 'dynamic');
    if (isPrimitive(a) && isPrimitive(b))
        return Number(b.kind === 'string') - Number(a.kind === 'string');
    if ((a.kind === 'list' || a.kind === 'set' || a.kind === 'map') && b.kind === a.kind) {
        return compareTypes(a.element, b.element);
    }
    if (a.kind === 'set' && SEQUENCES.includes(b.kind))
        return 1;
    if (b.kind === 'set' && SEQUENCES.includes(a.kind))
        return -1;
    if (a.kind === 'list' && b.kind === 'tuple')
        return -1;
    if (a.kind === 'tuple' && b.kind === 'list')
        return 1;
    if (a.kind === 'map' && b.kind === 'object')
        return -1;
    if (a.kind === 'object' && b.kind === 'map')
        return 1;
    if (a.kind === 'object' && b.kind === 'object')
        return compareObjects(a, b);
    return a.kind === 'tuple' && b.kind === 'tuple' ? compareTuples(a, b) : 0;
}
function compareObjects(a, b) {
    if (a.attributes.size !== b.attributes.size)
        return 0;
    const orders = [];
    for (const [name, type] of a.attributes) {
        const other = b.attributes.get(name);
        if (other === undefined)
            return 0;
        orders.push(compareTypes(type, other));
    }
    return agree(orders);
}
function compareTuples(a, b) {
    if (a.elements.length !== b.elements.length)
        return 0;
    return agree(a.elements.map((type, index) => compareTypes(type, b.elements[index] ?? type)));
}
function agree(orders) {
    const before = orders.some((order) => order < 0);
    const after = orders.some((order) => order > 0);
    return before === after ? 0 : before ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/unify.js




const MAX_DISTINCT = 300;
/** go-cty's `convert.Unify` and `UnifyUnsafe`; null: nothing in common. */
function unifyTypes(types, converter) {
    if (types.length === 0)
        return null;
    const distinct = [];
    const indexes = types.map((type) => {
        const known = distinct.findIndex((other) => sameType(other, type));
        if (known !== -1)
            return known;
        if (distinct.length === MAX_DISTINCT)
            throw new BoundExceeded('a list has elements of too many types');
        return distinct.push(type) - 1;
    });
    const [only] = distinct;
    if (only !== undefined && distinct.length === 1)
        return { type: only, conversions: types.map(() => null) };
    const unified = unifyDistinct(distinct, converter);
    if (unified === null)
        return null;
    return { type: unified.type, conversions: indexes.map((index) => unified.conversions[index] ?? null) };
}
function unifyDistinct(types, converter) {
    const count = (kind) => types.filter((type) => type.kind === kind).length;
    const dynamic = count('dynamic');
    const only = (...kinds) => kinds.reduce((sum, kind) => sum + count(kind), dynamic) === types.length;
    if (count('map') > 0 && only('map'))
        return unifyCollections('map', types, converter, dynamic > 0);
    if (count('map') > 0 && only('map', 'object'))
        return unifyAs('object', types, converter) ?? unifyByPreference(types, converter);
    if (count('list') > 0 && only('list'))
        return unifyCollections('list', types, converter, dynamic > 0);
    if (count('list') > 0 && only('list', 'tuple'))
        return unifyAs('tuple', types, converter) ?? unifyByPreference(types, converter);
    if (count('set') > 0 && only('set'))
        return unifyCollections('set', types, converter, dynamic > 0);
    if (count('object') > 0 && only('object'))
        return unifyObjects(types, converter, dynamic > 0);
    if (count('tuple') > 0 && only('tuple'))
        return unifyTuples(types, converter, dynamic > 0);
    if (count('object') > 0 && count('tuple') > 0)
        return null;
    return unifyByPreference(types, converter);
}
function allDynamic(types) {
    return { type: DYNAMIC, conversions: types.map(() => () => DYNAMIC_VALUE) };
}
/** Conversions of all to this type; null: one has none. */
function convertAll(types, type, converter) {
    const conversions = [];
    for (const from of types) {
        const conversion = sameType(from, type) ? null : converter.find(from, type);
        if (conversion === null && !sameType(from, type))
            return null;
        conversions.push(conversion);
    }
    return { type, conversions };
}
function unifyByPreference(types, converter) {
    for (const index of sortTypes(types)) {
        const wanted = types[index];
        const unified = wanted === undefined ? null : convertAll(types, wanted, converter);
        if (unified !== null)
            return unified;
    }
    return null;
}
function unifyCollections(kind, types, converter, open) {
    if (open)
        return allDynamic(types);
    const element = unifyTypes(types.map((type) => (isCollection(type) ? type.element : DYNAMIC)), converter);
    return element === null ? null : convertAll(types, { kind, element: element.type }, converter);
}
/** Objects beside maps become maps, tuples beside lists become lists. */
function unifyAs(kind, types, converter) {
    const structures = types.filter((type) => type.kind === kind);
    const common = kind === 'object' ? objectsToMap(structures, converter) : tuplesToList(structures, converter);
    if (common === null)
        return null;
    const replaced = types.map((type) => (type.kind === kind ? common.type : type));
    const unified = unifyTypes(replaced, converter);
    if (unified === null || unified.type.kind !== (kind === 'object' ? 'map' : 'list'))
        return null;
    let structure = 0;
    const conversions = types.map((type, index) => {
        const outer = unified.conversions[index] ?? null;
        if (type.kind !== kind)
            return outer;
        const inner = common.conversions[structure++] ?? null;
        return outer === null
            ? inner
            : (value) => outer(inner === null ? value : inner(value));
    });
    return { type: unified.type, conversions };
}
function objectsToMap(types, converter) {
    const element = unifyTypes(types.flatMap((type) => (type.kind === 'object' ? [...type.attributes.values()] : [])), converter);
    return element === null ? null : convertAll(types, mapOf(element.type), converter);
}
function tuplesToList(types, converter) {
    const element = unifyTypes(types.flatMap((type) => (type.kind === 'tuple' ? type.elements : [])), converter);
    return element === null ? null : convertAll(types, listOf(element.type), converter);
}
function unifyObjects(types, converter, open) {
    if (open)
        return allDynamic(types);
    const maps = types.map((type) => (type.kind === 'object' ? type.attributes : new Map()));
    const names = [...(maps[0]?.keys() ?? [])];
    const alike = maps.every((attributes) => attributes.size === names.length && names.every((name) => attributes.has(name)));
    if (!alike)
        return objectsToMap(types, converter);
    const attributes = new Map();
    for (const name of names) {
        const common = unifyTypes(maps.map((own) => own.get(name) ?? DYNAMIC), converter);
        if (common === null)
            return null;
        attributes.set(name, common.type);
    }
    return convertAll(types, objectOf(attributes), converter) ?? objectsToMap(types, converter);
}
function unifyTuples(types, converter, open) {
    if (open)
        return allDynamic(types);
    const rows = types.map((type) => (type.kind === 'tuple' ? type.elements : []));
    const length = rows[0]?.length ?? 0;
    if (rows.some((row) => row.length !== length))
        return tuplesToList(types, converter);
    const elements = [];
    for (let index = 0; index < length; index++) {
        const common = unifyTypes(rows.map((row) => row[index] ?? DYNAMIC), converter);
        if (common === null)
            return null;
        elements.push(common.type);
    }
    return convertAll(types, tupleOf(elements), converter) ?? tuplesToList(types, converter);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/convert.js







class TypeConverter {
    unsafe;
    constructor(unsafe) {
        this.unsafe = unsafe;
    }
    get safe() {
        return SAFE;
    }
    find(from, to) {
        const inner = this.#findKnown(from, to);
        if (inner === null)
            return null;
        return (value) => {
            if (to.kind === 'dynamic')
                return value;
            if (value.data !== UNKNOWN && value.data !== null)
                return withMark(inner(value), value.mark);
            const type = replaceDynamic(value.type, withoutOptional(to));
            return withMark(value.data === null ? nullOf(type) : unknownOf(type), value.mark);
        };
    }
    #findKnown(from, to) {
        if (to.kind === 'dynamic')
            return (value) => value;
        if (from.kind === 'dynamic')
            return this.unsafe ? (value) => convert(value, to) : null;
        if (isPrimitive(from) && isPrimitive(to))
            return convertPrimitive(from, to, this.unsafe);
        if (isCollection(to))
            return convertCollection(from, to, this);
        return convertStructure(from, to, this);
    }
    unify(types) {
        return unifyTypes(types, this);
    }
}
const SAFE = new TypeConverter(false);
const UNSAFE = new TypeConverter(true);
/** go-cty's `convert.Convert`: throws ConversionError. */
function convert(value, wanted) {
    if (sameType(value.type, withoutOptional(wanted)))
        return value;
    const conversion = findConversion(value.type, wanted);
    if (conversion === null)
        throw new ConversionError(`${typeName(wanted)} is needed, not ${typeName(value.type)}`);
    return conversion(value);
}
/** How values of one type become another, where some may still fail; null: never. */
function findConversion(from, to) {
    return UNSAFE.find(from, to);
}
/** The type that values of these can become, where some may still fail; null: nothing in common. */
function unify(types) {
    return UNSAFE.unify(types);
}
/** The wanted type, with what it leaves open taken from the value's type. */
function replaceDynamic(from, to) {
    if (from.kind === 'dynamic')
        return to;
    if (to.kind === 'dynamic')
        return from;
    if (isCollection(to)) {
        const element = elementType(from);
        return element === null ? to : { ...to, element: replaceDynamic(element, to.element) };
    }
    if (to.kind === 'tuple' && from.kind === 'tuple') {
        return tupleOf(to.elements.map((type, index) => replaceDynamic(from.elements[index] ?? DYNAMIC, type)));
    }
    if (to.kind !== 'object')
        return to;
    const attributes = [...to.attributes].map(([name, type]) => {
        const own = from.kind === 'map' ? from.element : from.kind === 'object' ? from.attributes.get(name) : undefined;
        return [name, own === undefined ? type : replaceDynamic(own, type)];
    });
    return objectOf(new Map(attributes));
}
function elementType(type) {
    if (isCollection(type))
        return type.element;
    if (type.kind === 'tuple')
        return unify(type.elements)?.type ?? DYNAMIC;
    return type.kind === 'object' ? (unify([...type.attributes.values()])?.type ?? DYNAMIC) : null;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/literal.js


function literalValue(value) {
    if (value === null)
        return nullOf(DYNAMIC);
    if (typeof value === 'string')
        return value_text(value);
    return typeof value === 'boolean' ? bool(value) : number(value);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/access.js






/** Follows `.name` and `[key]` into a value; stops at the first that leads nowhere. */
function followSteps(from, steps, evaluation) {
    let value = from;
    for (const step of steps) {
        const errors = evaluation.errors.length;
        value =
            step.kind === 'attribute'
                ? attributeOf(value, step.name, step, evaluation)
                : indexValue(value, literalValue(step.key), step, evaluation);
        if (evaluation.errors.length > errors)
            return value;
    }
    return value;
}
function attributeOf(from, name, span, evaluation) {
    if (value_isNull(from))
        return evaluation.fail(span, `null has no attribute "${name}"`);
    const type = from.type;
    if (type.kind === 'dynamic')
        return withMark(DYNAMIC_VALUE, from.mark);
    if (type.kind !== 'object' && type.kind !== 'map') {
        return evaluation.fail(span, `${typeName(type)} has no attributes, so there is no "${name}"`);
    }
    const wanted = type.kind === 'object' ? type.attributes.get(name) : type.element;
    if (wanted !== undefined && !isKnown(from))
        return withMark(unknownOf(wanted), from.mark);
    const value = fieldsOf(from).get(name);
    return value === undefined
        ? evaluation.fail(span, `there is no "${name}" in it`)
        : withMark(value, from.mark);
}
/** `collection[key]`. */
function indexValue(from, key, span, evaluation) {
    if (value_isNull(from))
        return evaluation.fail(span, 'null has no elements');
    if (value_isNull(key))
        return evaluation.fail(span, 'null cannot be an index');
    const mark = from.mark ?? key.mark;
    if (from.type.kind === 'dynamic' || key.type.kind === 'dynamic')
        return withMark(DYNAMIC_VALUE, mark);
    const wanted = keyType(from.type);
    if (wanted === null)
        return evaluation.fail(span, `${typeName(from.type)} has no elements that an index names`);
    const converted = tryConvert(key, wanted);
    if (converted === null)
        return evaluation.fail(span, `${typeName(key.type)} cannot be an index here`);
    if (!isKnown(from) || !isKnown(converted))
        return withMark(unknownOf(access_elementType(from.type)), mark);
    const value = wanted === type_NUMBER ? elementAt(from, converted) : fieldsOf(from).get(stringOf(converted));
    return value === undefined ? evaluation.fail(span, 'there is no such element') : withMark(value, mark);
}
function keyType(type) {
    if (type.kind === 'list' || type.kind === 'tuple')
        return type_NUMBER;
    return type.kind === 'map' || type.kind === 'object' ? STRING : null;
}
function access_elementType(type) {
    return isCollection(type) ? type.element : DYNAMIC;
}
function tryConvert(value, wanted) {
    try {
        return convert(value, wanted);
    }
    catch (error) {
        if (error instanceof ConversionError)
            return null;
        throw error;
    }
}
function elementAt(from, key) {
    const index = smallInteger(numberOf(key));
    return index === null || index < 0 ? undefined : value_elements(from)[index];
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/fields.js

const fields_TEXT = { type: STRING, nullable: true, nullableElements: true };
const fields_TEXTS = { type: listOf(STRING), nullable: true, nullableElements: false };
const MAP = { type: mapOf(STRING), nullable: true, nullableElements: true };
const fields_FLAG = { type: BOOL, nullable: true, nullableElements: true };
/** Says nothing about what is built from what; only evaluated because an error in it refuses the file. */
const OTHER = { type: DYNAMIC, nullable: true, nullableElements: true };
const TARGET_FIELDS = new Map([
    ['description', { ...fields_TEXT, nullable: false }],
    ['inherits', fields_TEXTS],
    ['annotations', fields_TEXTS],
    ['attest', OTHER],
    ['context', fields_TEXT],
    ['contexts', { ...MAP, nullableElements: false }],
    ['dockerfile', fields_TEXT],
    ['dockerfile-inline', fields_TEXT],
    ['args', MAP],
    ['labels', MAP],
    ['tags', fields_TEXTS],
    ['cache-from', OTHER],
    ['cache-to', OTHER],
    ['target', fields_TEXT],
    ['secret', OTHER],
    ['ssh', OTHER],
    ['platforms', fields_TEXTS],
    ['output', OTHER],
    ['pull', fields_FLAG],
    ['no-cache', fields_FLAG],
    ['network', fields_TEXT],
    ['no-cache-filter', fields_TEXTS],
    ['shm-size', fields_TEXT],
    ['ulimits', fields_TEXTS],
    ['resources', OTHER],
    ['call', fields_TEXT],
    ['entitlements', fields_TEXTS],
    ['extra-hosts', MAP],
    ['policy', OTHER],
]);
const GROUP_FIELDS = new Map([
    ['description', { ...fields_TEXT, nullable: false }],
    ['targets', fields_TEXTS],
]);

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/block-values.js





/** The arguments of targets and groups, evaluated when something refers to them, as bake does. */
class BlockValues {
    #resolver;
    #values = new Map();
    #started = new Map();
    /** The arguments that references have asked for. */
    #asked = new Map();
    #attributes = new Map();
    #blocks = new Map();
    #byName = new Map();
    /** Which instance a reference by type and name sees: the one that was evaluated last. */
    #seen = new Map();
    /** What `target` and `group` stand for in expressions; grows with every reference. */
    #objects = new Map();
    constructor(resolver) {
        this.#resolver = resolver;
        resolver.onBlockReference((type, steps, span) => this.#follow(type, steps, span));
    }
    /** Makes blocks known under the names of their instances. */
    add(blocks) {
        for (const [block, instances] of blocks) {
            this.#blocks.set(block, instances);
            for (const { name } of instances) {
                const key = `${block.type} ${name}`;
                this.#byName.set(key, [...(this.#byName.get(key) ?? []), block]);
            }
        }
    }
    /** All arguments of an instance. */
    read(instance) {
        this.#resolveBlock(instance.block, null);
        return this.#values.get(instance) ?? new Map();
    }
    #follow(type, steps, span) {
        const [first, second] = steps;
        if (first?.kind !== 'attribute') {
            this.#resolver.refuse(span, `${type} is followed by a dot and a name`);
            return;
        }
        const only = second?.kind === 'attribute' ? second.name : null;
        for (const block of this.#byName.get(`${type} ${first.name}`) ?? [])
            this.#resolveBlock(block, only, span);
        this.#show(type, first.name);
    }
    /** Makes what is known of a target or group visible to expressions. */
    #show(type, name) {
        const shown = this.#objects.get(type) ?? {
            fields: new Map(),
            types: new Map(),
        };
        if (!this.#objects.has(type)) {
            this.#objects.set(type, shown);
            this.#resolver.setVariable(type, {
                type: objectOf(shown.types),
                data: shown.fields,
                mark: null,
                inner: null,
            });
        }
        const instance = this.#seen.get(`${type} ${name}`);
        if (instance === undefined)
            return;
        const value = this.#objectOf(instance, this.#values.get(instance) ?? new Map());
        shown.fields.set(name, value);
        shown.types.set(name, value.type);
    }
    #fields(block) {
        return block.type === 'group' ? GROUP_FIELDS : TARGET_FIELDS;
    }
    #attributesOf(block) {
        const known = this.#attributes.get(block);
        if (known !== undefined)
            return known;
        let found = new Map();
        try {
            found = block.body.attributes(new Set(this.#fields(block).keys()));
            if (block.type === 'group' && !found.has('targets'))
                throw new SyntaxProblem(block.span, 'a group needs targets');
        }
        catch (error) {
            if (!(error instanceof SyntaxProblem))
                throw error;
            this.#resolver.refuse(error.span, error.message);
        }
        this.#attributes.set(block, found);
        return found;
    }
    /** Evaluates one argument, or all, of every instance; of several blocks with one name the last is what refers see. */
    #resolveBlock(block, only, span = block.span) {
        for (const instance of this.#blocks.get(block) ?? []) {
            const asked = this.#asked.get(instance) ?? new Set();
            this.#asked.set(instance, asked);
            if (only !== null && asked.has(only))
                return;
            const values = this.#values.get(instance) ?? new Map();
            this.#values.set(instance, values);
            for (const [name, attribute] of this.#attributesOf(block)) {
                if ((only === null || name === only) && !values.has(name))
                    this.#resolveField(instance, name, attribute, values, span);
            }
            if (only !== null)
                asked.add(only);
            this.#seen.set(`${block.type} ${instance.name}`, instance);
        }
    }
    #resolveField(instance, name, attribute, values, span) {
        const started = this.#started.get(instance) ?? new Set();
        this.#started.set(instance, started);
        if (started.has(name)) {
            this.#resolver.refuse(span, `${instance.block.type}.${instance.name}.${name} depends on itself`);
            return;
        }
        started.add(name);
        const field = this.#fields(instance.block).get(name);
        const outcome = this.#resolver.evaluate(attribute.expression, instance.scope);
        if (field !== undefined)
            values.set(name, { value: this.#decode(outcome, field, attribute), attribute });
    }
    /** The value as the argument needs it; what does not fit is null and marked. */
    #decode(outcome, field, attribute) {
        const { value, error, touched } = outcome;
        const converted = error === null ? tryConvert(value, field.type) : null;
        const wrong = error?.message ??
            (converted === null
                ? `${attribute.name} must be ${typeName(field.type)}, not ${typeName(value.type)}`
                : fault(converted, field));
        if (wrong === null && converted !== null)
            return converted;
        if (touched !== null)
            return withMark(nullOf(field.type), touched);
        const message = `${wrong} (in ${quoteSpan(error?.span ?? attribute.expression)})`;
        this.#resolver.refuse(error?.span ?? attribute.expression, message);
        return withMark(nullOf(field.type), message);
    }
    /** What a reference such as `target.x` sees: all arguments, null where nothing is said. */
    #objectOf(instance, values) {
        const fields = new Map([['name', value_text(instance.name)]]);
        for (const [name, field] of this.#fields(instance.block)) {
            const empty = name === 'description' ? value_text('') : nullOf(field.type);
            fields.set(name, values.get(name)?.value ?? empty);
        }
        return object(fields);
    }
}
/** Why a converted value does not fit after all. */
function fault(value, field) {
    if (!isKnown(value) || value_elements(value).some((element) => !isKnown(element)))
        return 'the value is not known';
    if (value_isNull(value))
        return field.nullable ? null : 'null is not allowed here';
    return field.nullableElements || !value_elements(value).some(value_isNull) ? null : 'null is not allowed in it';
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/scope.js
function childScope(parent, variables) {
    return { variables, functions: new Map(), parent, budget: parent.budget };
}
function findVariable(scope, name) {
    for (let current = scope; current !== null; current = current.parent) {
        const value = current.variables.get(name);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function findFunction(scope, name) {
    for (let current = scope; current !== null; current = current.parent) {
        const found = current.functions.get(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/instances.js






const NAMING = new Set(['name', 'matrix']);
const VALID_NAME = /^[a-zA-Z0-9_-]+$/;
/** The instances of a block; what bake would refuse is noted, and at least one instance is left. */
function makeInstances(block, resolver) {
    const fallback = (mark) => ({
        block,
        name: block.label,
        scope: resolver.scope,
        mark,
    });
    try {
        if (!VALID_NAME.test(block.label))
            throw new SyntaxProblem(block.span, `"${block.label}" cannot be a name`);
        const naming = block.body.attributes(NAMING);
        const name = naming.get('name');
        const matrix = naming.get('matrix');
        if (block.type === 'group' && naming.size > 0)
            throw new SyntaxProblem(block.span, 'a group has no name and no matrix');
        if (matrix === undefined) {
            if (name !== undefined)
                throw new SyntaxProblem(name, 'name needs a matrix');
            return [fallback(null)];
        }
        return matrixInstances(block, matrix, name, resolver, fallback);
    }
    catch (error) {
        if (!(error instanceof SyntaxProblem))
            throw error;
        resolver.refuse(error.span, error.message);
        return [fallback(error.message)];
    }
}
function matrixInstances(block, matrix, name, resolver, fallback) {
    const { value, error, touched } = resolver.evaluate(matrix.expression, resolver.scope);
    const mark = markOf(value) ?? touched;
    const doubt = mark === null ? null : `the matrix "${quoteSpan(matrix.expression)}" cannot be evaluated: ${mark}`;
    const wrong = error?.message ?? matrixProblem(value);
    if (wrong !== null) {
        if (doubt === null)
            resolver.refuse(matrix, wrong);
        return [fallback(doubt ?? wrong)];
    }
    const combinations = combine(value, resolver.scope);
    if (combinations.length === 0 && doubt !== null)
        return [fallback(doubt)];
    const instances = combinations.map((scope) => nameInstance(block, name, scope, doubt, resolver));
    if (new Set(instances.map((instance) => instance.name)).size < instances.length) {
        if (doubt === null)
            resolver.refuse(block.span, `the matrix of "${block.label}" makes a name twice`);
        return [...new Map(instances.map((instance) => [instance.name, instance])).values()];
    }
    return instances;
}
function matrixProblem(value) {
    if (!(value.data instanceof Map))
        return 'a matrix must be a map';
    return value_elements(value).every(canIterate) ? null : 'the values of a matrix must be lists';
}
/** Every combination of the matrix as a scope. */
function combine(matrix, base) {
    let rows = [new Map()];
    for (const [key, values] of fieldsOf(matrix)) {
        const choices = value_elements(values).map((choice) => withMark(choice, values.mark ?? matrix.mark));
        if (rows.length * choices.length > MAX_TARGETS)
            throw new BoundExceeded(`a matrix makes more than ${MAX_TARGETS} targets`);
        base.budget.step(rows.length * choices.length);
        rows = choices.flatMap((choice) => rows.map((row) => new Map([...row, [key, choice]])));
    }
    return rows.map((row) => childScope(base, row));
}
function nameInstance(block, name, scope, doubt, resolver) {
    if (name === undefined)
        return { block, name: block.label, scope, mark: doubt };
    const { value, error, touched } = resolver.evaluate(name.expression, scope);
    const converted = error === null ? tryConvert(value, STRING) : null;
    const mark = markOf(value) ?? (error === null ? null : touched);
    const reason = mark === null ? doubt : `the name "${quoteSpan(name.expression)}" cannot be evaluated: ${mark}`;
    if (converted !== null && VALID_NAME.test(stringOf(converted))) {
        return { block, name: stringOf(converted), scope, mark: doubt ?? reason };
    }
    const message = error?.message ?? 'a name consists of letters, digits, _ and -';
    if (reason === null)
        resolver.refuse(name, message);
    return { block, name: block.label, scope, mark: reason ?? message };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/syntax.js
/** The name that an expression is, where it is nothing else. */
function keywordOf(expression) {
    if (expression.kind === 'variable' && expression.steps.length === 0)
        return expression.name;
    if (expression.kind !== 'literal')
        return null;
    if (expression.value === null)
        return 'null';
    return typeof expression.value === 'boolean' ? String(expression.value) : null;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/origins.js


const origins_MAX_STEPS = 20;
/** The expression that says a value, behind the names that only pass it on. */
function originOf(expression, resolver) {
    let current = expression;
    for (let step = 0; step < origins_MAX_STEPS; step++) {
        const next = behind(current, resolver);
        if (next === null)
            return current;
        current = next;
    }
    return current;
}
function behind(expression, resolver) {
    if (expression.kind === 'parentheses' || expression.kind === 'wrap')
        return expression.inner;
    if (expression.kind !== 'variable' || expression.steps.length > 0)
        return null;
    return resolver.expressionOf(expression.name);
}
/** The expressions of the values of a map, as far as its keys are written out. */
function entryOrigins(expression, resolver) {
    const origin = originOf(expression, resolver);
    const found = new Map();
    if (origin.kind === 'call' && origin.name === 'merge') {
        for (const argument of origin.args) {
            for (const [key, value] of entryOrigins(argument, resolver))
                found.set(key, value);
        }
    }
    else if (origin.kind === 'object') {
        for (const item of origin.items) {
            const key = (item.forced ? null : keywordOf(item.key)) ?? literalText(item.key);
            if (key !== null)
                found.set(key, item.value);
        }
    }
    else if (origin.kind === 'json-object') {
        for (const item of origin.items) {
            const key = literalText(item.key);
            if (key !== null)
                found.set(key, item.value);
        }
    }
    return found;
}
function literalText(expression) {
    const only = expression.kind === 'template' && expression.parts.length === 1 ? expression.parts[0] : undefined;
    return only?.kind === 'literal' && typeof only.value === 'string' ? only.value : null;
}
/** Where a value is written: without its quotes, or the lines of a heredoc. */
function writtenPlace(expression) {
    return source_placeOf(innerSpan(expression));
}
function innerSpan(expression) {
    const { source, start, end } = expression;
    if (expression.kind !== 'template')
        return expression;
    if (source.text[start] === '"' && source.outer === null)
        return { source, start: start + 1, end: end - 1 };
    const first = expression.parts[0];
    const last = expression.parts[expression.parts.length - 1];
    return first === undefined || last === undefined
        ? expression
        : { source, start: first.start, end: last.end };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/config.js







/** Evaluates everything; what bake would refuse is noted with the resolver. */
function evaluateConfig(definitions, resolver, base) {
    const values = new BlockValues(resolver);
    resolver.resolveDefinitions();
    const instances = new Map();
    let count = 0;
    for (const block of [...definitions.groups, ...definitions.targets]) {
        const made = makeInstances(block, resolver);
        count += made.length;
        if (count > MAX_TARGETS)
            throw new BoundExceeded(`it has more than ${MAX_TARGETS} targets`);
        instances.set(block, made);
    }
    values.add(instances);
    const groups = new Map(base.groups);
    for (const block of definitions.groups) {
        for (const instance of instances.get(block) ?? [])
            groups.set(instance.name, readGroup(instance, values.read(instance)));
    }
    const targets = new Map(base.targets);
    for (const block of definitions.targets) {
        for (const instance of instances.get(block) ?? []) {
            const target = readTarget(instance, values.read(instance), resolver);
            const known = targets.get(instance.name);
            targets.set(instance.name, known === undefined ? target : mergeBlocks(known, target));
        }
    }
    addRenamed(groups, definitions.targets, instances);
    resolver.resolveConstants();
    return { groups, targets };
}
/** The first block says where a target stands, unless a compose file brought it in. */
function mergeBlocks(known, target) {
    const merged = mergeTarget(known, target);
    return known.isBlock ? merged : { ...merged, place: target.place };
}
/** The label of a block with a matrix is a group of its targets. */
function addRenamed(groups, blocks, instances) {
    const renamed = new Map();
    for (const block of blocks) {
        const names = (instances.get(block) ?? []).map((instance) => instance.name);
        if (names.length > 0)
            renamed.set(block.label, [...(renamed.get(block.label) ?? []), ...names]);
    }
    for (const [label, names] of renamed) {
        const targets = [...new Set(names)];
        if (targets.length === 1 && targets[0] === label)
            continue;
        if (!groups.has(label))
            groups.set(label, { name: label, targets, mark: null });
    }
}
function readGroup(instance, values) {
    const { values: targets, mark } = config_readTexts(values.get('targets'));
    return { name: instance.name, targets, mark: mark ?? instance.mark };
}
function readTarget(instance, values, resolver) {
    const { source, start } = instance.block.span;
    const place = { file: source.file, line: source.positionAt(start).line };
    const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, readText(values.get(field), instance, resolver)]));
    const platforms = values.get('platforms');
    const args = values.get('args');
    const contexts = values.get('contexts');
    return {
        ...emptyTarget(instance.name, place),
        isBlock: true,
        inherits: config_readTexts(values.get('inherits')),
        texts,
        args: readMap(args, instance, resolver),
        contexts: readMap(contexts, instance, resolver),
        argsMark: wholeMark(args),
        contextsMark: wholeMark(contexts),
        platforms: platforms === undefined || (value_isNull(platforms.value) && platforms.value.mark === null)
            ? null
            : config_readTexts(platforms),
        mark: instance.mark,
    };
}
function explain(mark, expression) {
    return `"${quoteSpan(expression)}" cannot be evaluated: ${mark}`;
}
function wholeMark(field) {
    const mark = field?.value.mark ?? null;
    return mark === null || field === undefined ? null : explain(mark, field.attribute.expression);
}
function config_readTexts(field) {
    if (field === undefined)
        return { values: [], mark: null };
    const mark = markOf(field.value);
    return {
        values: value_elements(field.value).map(stringOf),
        mark: mark === null ? null : explain(mark, field.attribute.expression),
    };
}
function readText(field, instance, resolver) {
    return field === undefined
        ? NO_TEXT
        : makeText(field.value, field.attribute.expression, instance, resolver);
}
function makeText(value, expression, instance, resolver) {
    const mark = markOf(value);
    return {
        value: value_isNull(value) ? null : stringOf(value),
        mark: mark === null ? null : explain(mark, expression),
        place: writtenPlace(originOf(expression, resolver)),
        inline: null,
        origin: { expression, scope: instance.scope },
    };
}
function readMap(field, instance, resolver) {
    if (field === undefined)
        return new Map();
    const { expression } = field.attribute;
    const origins = entryOrigins(expression, resolver);
    const entries = [...fieldsOf(field.value)].map(([key, own]) => {
        const value = withMark(own, field.value.mark);
        return [key, makeText(value, origins.get(key) ?? expression, instance, resolver)];
    });
    return new Map(entries);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/definitions.js

/** Names that variables and functions cannot take. */
const RESERVED = new Set(['group', 'target', 'BAKE_CMD_CONTEXT', 'BAKE_LOCAL_PLATFORM']);
const BLOCKS = new Set(['group', 'target', 'variable', 'function']);
const VARIABLE_NAMES = new Set(['type', 'default', 'description']);
const VALIDATION_NAMES = new Set(['condition', 'error_message']);
const FUNCTION_NAMES = new Set(['params', 'variadic_params', 'result']);
/** Later files win where a name is defined twice; blocks of all files stand one after the other. */
function readDefinitions(bodies) {
    const refusals = [];
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof SyntaxProblem))
                throw error;
            refusals.push({ span: error.span, message: error.message });
            return [];
        }
    };
    const blocks = (type) => bodies.flatMap((body) => attempt(() => body.blocks(type, 1)));
    const variables = blocks('variable').flatMap((block) => attempt(() => [readVariable(block)]));
    const functions = blocks('function').flatMap((block) => attempt(() => [readFunction(block)]));
    const attributes = bodies.flatMap((body) => attempt(() => [...body.otherAttributes(BLOCKS).values()]));
    return {
        variables: byName(variables),
        functions: byName(functions),
        attributes: byName(attributes),
        groups: blocks('group'),
        targets: blocks('target'),
        refusals,
    };
}
function byName(items) {
    return new Map(items.filter(({ name }) => !RESERVED.has(name)).map((item) => [item.name, item]));
}
function readVariable(block) {
    const attributes = block.body.attributes(VARIABLE_NAMES);
    const validations = block.body.blocks('validation', 0).map(({ body }) => {
        onlyNames(body, VALIDATION_NAMES);
        const found = body.attributes(VALIDATION_NAMES);
        return {
            condition: found.get('condition')?.expression ?? null,
            message: found.get('error_message')?.expression ?? null,
        };
    });
    return {
        name: block.label,
        span: block.span,
        type: attributes.get('type') ?? null,
        default: attributes.get('default') ?? null,
        description: attributes.get('description') ?? null,
        validations,
    };
}
function readFunction(block) {
    onlyNames(block.body, FUNCTION_NAMES);
    const attributes = block.body.attributes(FUNCTION_NAMES);
    return {
        name: block.label,
        span: block.span,
        parameters: attributes.get('params') ?? null,
        rest: attributes.get('variadic_params') ?? null,
        result: attributes.get('result') ?? null,
    };
}
function onlyNames(body, allowed) {
    const extra = body.names().find(({ name }) => !allowed.has(name));
    if (extra !== undefined)
        throw new SyntaxProblem(extra, `"${extra.name}" is not expected here`);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/argument.js

function argumentValue(argument, scope, evaluation) {
    if (argument.expression === null)
        return argument.value ?? DYNAMIC_VALUE;
    return evaluation.evaluate(argument.expression, scope);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/function.js
/** What a function says about arguments that it cannot use; `touched`: the mark of what it looked at. */
class FunctionError extends Error {
    touched;
    constructor(message, touched = null) {
        super(message);
        this.touched = touched;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/type-expressions.js


class TypeProblem extends Error {
}
const type_expressions_SIMPLE = new Map([
    ['bool', BOOL],
    ['string', STRING],
    ['number', type_NUMBER],
    ['any', DYNAMIC],
]);
/** The type that an expression such as `list(string)` or `object({ a = optional(number) })` names. */
function readType(expression) {
    const keyword = keywordOf(expression);
    const simple = keyword === null ? undefined : type_expressions_SIMPLE.get(keyword);
    if (simple !== undefined)
        return simple;
    const [argument, ...more] = expression.kind === 'call' ? expression.args : [];
    if (expression.kind !== 'call' || argument === undefined || more.length > 0) {
        throw new TypeProblem('a type is bool, string, number, any, list(…), set(…), map(…), tuple([…]) or object({…})');
    }
    switch (expression.name) {
        case 'list':
            return listOf(readType(argument));
        case 'set':
            return setOf(readType(argument));
        case 'map':
            return mapOf(readType(argument));
        case 'tuple':
            if (argument.kind !== 'tuple')
                throw new TypeProblem('tuple needs a list of types');
            return tupleOf(argument.items.map(readType));
        case 'object':
            return readObjectType(argument);
        default:
            throw new TypeProblem(`${expression.name} is not a type`);
    }
}
function readObjectType(expression) {
    if (expression.kind !== 'object')
        throw new TypeProblem('object needs names and their types');
    const attributes = new Map();
    const optional = new Set();
    for (const item of expression.items) {
        const name = item.forced ? null : keywordOf(item.key);
        if (name === null)
            throw new TypeProblem('the keys of an object type are names');
        if (attributes.has(name))
            throw new TypeProblem(`"${name}" is set twice`);
        const modifier = item.value.kind === 'call' && item.value.name === 'optional' ? item.value : null;
        if (modifier !== null)
            optional.add(name);
        const type = modifier === null ? item.value : modifier.args[0];
        if (type === undefined || (modifier !== null && modifier.args.length > 1)) {
            throw new TypeProblem('optional takes one type');
        }
        attributes.set(name, readType(type));
    }
    return objectOf(attributes, optional);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/special-calls.js





const special_calls_SPECIAL = new WeakMap();
function specialFunction(name) {
    const found = {
        parameters: [],
        rest: { type: DYNAMIC },
        result: DYNAMIC,
        movesElements: true,
        impure: null,
        call: () => DYNAMIC_VALUE,
    };
    special_calls_SPECIAL.set(found, name);
    return found;
}
function isSpecial(found) {
    return special_calls_SPECIAL.has(found);
}
function evaluateSpecial(found, args, call, scope, evaluation) {
    const name = special_calls_SPECIAL.get(found);
    if (name === 'try')
        return evaluateTry(args, call, scope, evaluation);
    const expected = name === 'can' ? 1 : 2;
    if (args.length !== expected)
        return evaluation.fail(call, `${call.name} takes ${expected} arguments, not ${args.length}`);
    return name === 'can' ? evaluateCan(args, scope, evaluation) : evaluateConvert(args, scope, evaluation);
}
/** The value, its errors, and the mark of whatever could have made them. */
function attempt(argument, scope, evaluation) {
    const outer = { errors: evaluation.errors, touched: evaluation.touched };
    evaluation.errors = [];
    evaluation.touched = null;
    const value = argumentValue(argument, scope, evaluation);
    const result = {
        value,
        errors: evaluation.errors,
        touched: evaluation.touched,
    };
    evaluation.errors = outer.errors;
    evaluation.touched = outer.touched ?? result.touched;
    return result;
}
function evaluateTry(args, call, scope, evaluation) {
    if (args.length === 0)
        return evaluation.fail(call, 'try takes at least 1 argument');
    let mark = null;
    let last;
    for (const argument of args) {
        const { value, errors, touched } = attempt(argument, scope, evaluation);
        if (errors.length === 0)
            return isWhollyKnown(value) ? withMark(value, mark) : DYNAMIC_VALUE;
        mark ??= touched;
        last = errors[0];
    }
    return evaluation.fail(call, `nothing in try succeeds: ${last?.message ?? ''}`);
}
function evaluateCan(args, scope, evaluation) {
    const [argument] = args;
    if (argument === undefined)
        return DYNAMIC_VALUE;
    const { value, errors, touched } = attempt(argument, scope, evaluation);
    if (errors.length > 0)
        return withMark(bool(false), touched);
    return withMark(isWhollyKnown(value) ? bool(true) : unknownOf(BOOL), touched);
}
function evaluateConvert(args, scope, evaluation) {
    const [given, second] = args;
    if (given === undefined || second === undefined)
        return DYNAMIC_VALUE;
    const value = argumentValue(given, scope, evaluation);
    if (second.expression === null)
        return evaluation.fail(second.span, 'a type is needed here');
    try {
        // The tool converts to the type of the first result, which has lost what was optional.
        const first = tryConvert(value, readType(second.expression));
        const converted = first === null ? null : tryConvert(value, first.type);
        return converted ?? evaluation.fail(given.span, 'the value cannot be converted to this type');
    }
    catch (error) {
        if (error instanceof TypeProblem)
            return evaluation.fail(second.span, error.message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/calls.js









function evaluateCall(expression, scope, evaluation) {
    const found = findFunction(scope, expression.name);
    if (found === undefined)
        return evaluation.fail(expression, `there is no function "${expression.name}"`);
    const args = spreadArguments(expression, scope, evaluation);
    if (args === null)
        return DYNAMIC_VALUE;
    if (isSpecial(found))
        return evaluateSpecial(found, args, expression, scope, evaluation);
    const { parameters, rest } = found;
    if (args.length < parameters.length || (rest === null && args.length > parameters.length)) {
        const wanted = `${rest === null ? '' : 'at least '}${parameters.length}`;
        return evaluation.fail(expression, `${expression.name} takes ${wanted} arguments, not ${args.length}`);
    }
    const errors = evaluation.errors.length;
    const values = args.map((argument, index) => {
        return readArgument(argument, parameters[index] ?? rest, expression, scope, evaluation);
    });
    if (evaluation.errors.length > errors)
        return DYNAMIC_VALUE;
    return callFunction(found, values, expression, scope, evaluation);
}
/** The arguments, `last...` spread; null: it cannot be. */
function spreadArguments(expression, scope, evaluation) {
    const args = expression.args.map((argument) => ({ span: argument, expression: argument, value: null }));
    const last = expression.expand ? expression.args[expression.args.length - 1] : undefined;
    if (last === undefined)
        return args;
    const errors = evaluation.errors.length;
    const spread = evaluation.evaluate(last, scope);
    if (evaluation.errors.length > errors)
        return null;
    if (value_isNull(spread) || (!isSequence(spread.type) && spread.type.kind !== 'dynamic')) {
        evaluation.fail(last, `only a list can be spread with ..., not ${value_isNull(spread) ? 'null' : typeName(spread.type)}`);
        return null;
    }
    if (!isKnown(spread))
        return null;
    const items = value_elements(spread).map((item) => ({
        span: last,
        expression: null,
        value: withMark(item, spread.mark),
    }));
    return [...args.slice(0, -1), ...items];
}
function readArgument(argument, parameter, call, scope, evaluation) {
    const value = argumentValue(argument, scope, evaluation);
    const converted = parameter === null ? value : tryConvert(value, parameter.type);
    if (converted !== null)
        return converted;
    const wanted = parameter === null ? 'a value' : typeName(parameter.type);
    return evaluation.fail(argument.span, `${call.name} needs ${wanted} here, not ${typeName(value.type)}`);
}
function callFunction(found, values, call, scope, evaluation) {
    if (found.impure !== null)
        evaluation.touched ??= found.impure;
    let mark = found.impure;
    let known = true;
    for (const [index, value] of values.entries()) {
        const parameter = found.parameters[index] ?? found.rest;
        mark ??= found.movesElements ? value.mark : markOf(value);
        if (value_isNull(value) && parameter?.nullable !== true) {
            return evaluation.fail(call.args[index] ?? call, `${call.name} cannot be used with null`);
        }
        if (!isKnown(value) && parameter?.unknown !== true)
            known = false;
    }
    if (!known)
        return withMark(unknownOf(found.result), mark);
    try {
        const result = found.call(values, scope.budget);
        if (typeof result.data === 'string')
            scope.budget.text(result.data);
        scope.budget.step(value_elements(result).length);
        return withMark(result, mark);
    }
    catch (error) {
        if (error instanceof BoundExceeded)
            throw error;
        if (!(error instanceof FunctionError) && !(error instanceof ConversionError))
            throw error;
        if (error instanceof FunctionError)
            evaluation.touched ??= error.touched;
        return evaluation.fail(call, `${call.name}: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/conditional.js





/** `? :`: both results are evaluated and brought to one type; only the errors of the chosen one count. */
function evaluateConditional(expression, scope, evaluation) {
    const yes = evaluation.apart(expression.yes, scope);
    const no = evaluation.apart(expression.no, scope);
    const common = commonType(yes.value, no.value);
    if (common === null) {
        const types = `${typeName(yes.value.type)} and ${typeName(no.value.type)}`;
        return evaluation.fail(expression, `the results of a condition need one type, not ${types}`);
    }
    const condition = evaluation.evaluate(expression.condition, scope);
    if (value_isNull(condition))
        return evaluation.fail(expression.condition, 'a condition cannot be null', unknownOf(common.type));
    if (!isKnown(condition))
        return withMark(unknownOf(common.type), condition.mark);
    const decision = tryConvert(condition, BOOL);
    if (decision === null)
        return evaluation.fail(expression.condition, 'a condition must be true or false', unknownOf(common.type));
    const chosen = isTrue(decision) ? yes : no;
    evaluation.errors.push(...chosen.errors);
    const conversion = isTrue(decision) ? common.yes : common.no;
    const span = isTrue(decision) ? expression.yes : expression.no;
    return withMark(apply(conversion, chosen.value, common.type, span, evaluation), condition.mark);
}
function commonType(yes, no) {
    const isBareNull = (value) => value.type.kind === 'dynamic' && value_isNull(value);
    if (isBareNull(yes))
        return { type: no.type, yes: findConversion(DYNAMIC, no.type), no: null };
    if (isBareNull(no))
        return { type: yes.type, yes: null, no: findConversion(DYNAMIC, yes.type) };
    if (yes.type.kind === 'dynamic' || no.type.kind === 'dynamic')
        return { type: DYNAMIC, yes: null, no: null };
    const unified = unify([yes.type, no.type]);
    if (unified === null)
        return null;
    return { type: unified.type, yes: unified.conversions[0] ?? null, no: unified.conversions[1] ?? null };
}
function apply(conversion, value, type, span, evaluation) {
    if (conversion === null)
        return value;
    try {
        return conversion(value);
    }
    catch (error) {
        if (!(error instanceof ConversionError))
            throw error;
        return evaluation.fail(span, `the result of the condition does not fit: ${error.message}`, unknownOf(type));
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/evaluation.js


/**
 * One evaluation: like HCL it goes on after an error, with values that are not known, and collects what went wrong.
 * `touched` is the mark of anything that it looked at.
 */
class Evaluation {
    errors = [];
    touched = null;
    evaluate;
    /** What `item` stands for in the splats that are open, innermost last. */
    items = new Map();
    #height = 0;
    constructor(evaluate) {
        this.evaluate = (expression, scope) => {
            scope.budget.step();
            if (++this.#height > MAX_HEIGHT)
                throw new BoundExceeded('its expressions are nested too deeply');
            const value = evaluate(expression, scope, this);
            this.#height--;
            return value;
        };
    }
    fail(span, message, value = DYNAMIC_VALUE) {
        this.errors.push({ span, message });
        return value;
    }
    touch(value) {
        this.touched ??= markOf(value);
        return value;
    }
    /** The value and its own errors, which are not added to the others. */
    apart(expression, scope) {
        const outer = this.errors;
        this.errors = [];
        const value = this.evaluate(expression, scope);
        const errors = this.errors;
        this.errors = outer;
        return { value, errors };
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/for.js




function evaluateFor(expression, scope, evaluation) {
    const collection = evaluation.evaluate(expression.collection, scope);
    if (value_isNull(collection))
        return evaluation.fail(expression.collection, 'a for cannot go through null');
    if (collection.type.kind === 'dynamic')
        return DYNAMIC_VALUE;
    if (isKnown(collection) && !canIterate(collection)) {
        return evaluation.fail(expression.collection, `a for cannot go through ${typeName(collection.type)}`);
    }
    const loop = new Loop(expression, scope, evaluation, collection.mark);
    if (expression.condition !== null && !loop.checkCondition(expression.condition))
        return DYNAMIC_VALUE;
    if (!isKnown(collection))
        return DYNAMIC_VALUE;
    const pairs = entries(collection);
    return expression.key === null ? loop.makeTuple(pairs) : loop.makeObject(pairs, expression.key);
}
class Loop {
    #expression;
    #scope;
    #evaluation;
    #mark;
    #known = true;
    constructor(expression, scope, evaluation, mark) {
        this.#expression = expression;
        this.#scope = scope;
        this.#evaluation = evaluation;
        this.#mark = mark;
    }
    #inner(key, value) {
        const variables = new Map();
        if (this.#expression.keyName !== null)
            variables.set(this.#expression.keyName, key);
        variables.set(this.#expression.valueName, value);
        return childScope(this.#scope, variables);
    }
    /** HCL tries the condition once before it knows any element. */
    checkCondition(condition) {
        const errors = this.#evaluation.errors.length;
        const result = this.#evaluation.evaluate(condition, this.#inner(DYNAMIC_VALUE, DYNAMIC_VALUE));
        if (value_isNull(result))
            this.#evaluation.fail(condition, 'the condition of a for cannot be null');
        else if (tryConvert(result, BOOL) === null)
            this.#evaluation.fail(condition, 'the condition of a for must be true or false');
        return this.#evaluation.errors.length === errors;
    }
    #includes(scope) {
        const { condition } = this.#expression;
        if (condition === null)
            return true;
        const raw = this.#evaluation.evaluate(condition, scope);
        this.#mark ??= raw.mark;
        const result = value_isNull(raw) ? null : tryConvert(raw, BOOL);
        if (result === null && this.#known)
            this.#evaluation.fail(condition, 'the condition of a for must be true or false');
        if (result === null || !isKnown(result))
            this.#known = false;
        return result !== null && isTrue(result);
    }
    makeTuple(pairs) {
        const values = [];
        for (const [key, value] of pairs) {
            const scope = this.#inner(key, value);
            if (this.#includes(scope))
                values.push(this.#evaluation.evaluate(this.#expression.value, scope));
        }
        return withMark(this.#known ? tuple(values) : DYNAMIC_VALUE, this.#mark);
    }
    makeObject(pairs, keyExpression) {
        const groups = new Map();
        for (const [key, value] of pairs) {
            const scope = this.#inner(key, value);
            if (!this.#includes(scope))
                continue;
            const name = this.#readKey(keyExpression, scope);
            if (name === null)
                continue;
            const item = this.#evaluation.evaluate(this.#expression.value, scope);
            const group = groups.get(name);
            if (group === undefined)
                groups.set(name, [item]);
            else if (this.#expression.group)
                group.push(item);
            else
                this.#evaluation.fail(keyExpression, `a for makes the key "${name}" twice; write ... after the value to group`);
        }
        const fields = [...groups].map(([name, items]) => [name, this.#expression.group ? tuple(items) : (items[0] ?? DYNAMIC_VALUE)]);
        return withMark(this.#known ? object(new Map(fields)) : DYNAMIC_VALUE, this.#mark);
    }
    #readKey(expression, scope) {
        const raw = this.#evaluation.evaluate(expression, scope);
        this.#mark ??= raw.mark;
        const key = value_isNull(raw) ? null : tryConvert(raw, STRING);
        if (key === null && this.#known)
            this.#evaluation.fail(expression, 'this cannot be a key');
        if (key !== null && isKnown(key))
            return stringOf(key);
        this.#known = false;
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/objects.js




/** `{ key = value }`: a bare name is its own text, and the last of equal keys wins. */
function evaluateObject(expression, scope, evaluation) {
    const fields = new Map();
    let known = true;
    let mark = null;
    for (const item of expression.items) {
        const name = bareKey(item) ?? evaluateKey(item, scope, evaluation);
        const value = evaluation.evaluate(item.value, scope);
        if (name === null) {
            known = false;
            continue;
        }
        mark ??= name.mark;
        fields.set(stringOf(name), value);
    }
    return known ? withMark(object(fields), mark) : DYNAMIC_VALUE;
}
function bareKey(item) {
    const keyword = item.forced ? null : keywordOf(item.key);
    return keyword === null ? null : value_text(keyword);
}
/** Null: there is none, and why is among the errors. */
function evaluateKey(item, scope, evaluation) {
    if (!item.forced && item.key.kind === 'variable') {
        evaluation.fail(item.key, 'put this key in parentheses where it is a reference, in quotes where it is a name');
        return null;
    }
    const errors = evaluation.errors.length;
    const key = evaluation.evaluate(item.key, scope);
    if (evaluation.errors.length > errors)
        return null;
    if (value_isNull(key)) {
        evaluation.fail(item.value, 'null cannot be a key');
        return null;
    }
    const converted = tryConvert(key, STRING);
    if (converted === null)
        evaluation.fail(item.key, 'this cannot be a key');
    return converted === null || !isKnown(converted) ? null : converted;
}
/** An object of a JSON file: keys are templates and may not repeat. */
function evaluateJsonObject(expression, scope, evaluation) {
    const fields = new Map();
    let known = true;
    let mark = null;
    for (const { key, value } of expression.items) {
        const name = evaluation.evaluate(key, scope);
        const item = evaluation.evaluate(value, scope);
        const converted = tryConvert(name, STRING);
        if (converted === null || value_isNull(converted))
            evaluation.fail(key, 'this cannot be a key');
        else if (!isKnown(converted))
            known = false;
        else if (fields.has(stringOf(converted)))
            evaluation.fail(key, `"${stringOf(converted)}" is set twice`);
        else
            fields.set(stringOf(converted), item);
        mark ??= converted?.mark ?? null;
    }
    return known ? withMark(object(fields), mark) : DYNAMIC_VALUE;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/operators.js





const ARITHMETIC = new Map([
    ['+', add],
    ['-', (a, b) => add(a, negate(b))],
    ['*', multiply],
    ['/', divide],
    ['%', modulo],
]);
const ORDER = new Map([
    ['>', (order) => order > 0],
    ['>=', (order) => order >= 0],
    ['<', (order) => order < 0],
    ['<=', (order) => order <= 0],
]);
function operandType(operator) {
    if (operator === '&&' || operator === '||')
        return BOOL;
    return operator === '==' || operator === '!=' ? DYNAMIC : type_NUMBER;
}
function evaluateBinary(expression, scope, evaluation) {
    const { operator } = expression;
    const result = ARITHMETIC.has(operator) ? type_NUMBER : BOOL;
    const left = evaluation.apart(expression.left, scope);
    const right = evaluation.apart(expression.right, scope);
    const a = tryConvert(left.value, operandType(operator));
    const b = tryConvert(right.value, operandType(operator));
    const addErrors = () => evaluation.errors.push(...left.errors, ...right.errors);
    if (a === null || b === null) {
        addErrors();
        const wrong = a === null ? left.value : right.value;
        const span = a === null ? expression.left : expression.right;
        return evaluation.fail(span, `${operator} cannot be used with ${typeName(wrong.type)}`, unknownOf(result));
    }
    const mark = markOf(a) ?? markOf(b);
    const decided = operator === '&&' || operator === '||'
        ? shortCircuit(operator, { ...left, value: a }, { ...right, value: b })
        : null;
    if (decided !== null) {
        evaluation.errors.push(...decided.errors);
        return withMark(decided.value, mark);
    }
    addErrors();
    if (left.errors.length + right.errors.length > 0)
        return withMark(unknownOf(result), mark);
    return withMark(operate(expression, a, b, evaluation), mark);
}
/** A side that decides alone makes the errors of the other side void. */
function shortCircuit(operator, left, right) {
    const deciding = operator === '||';
    // A null is not true, which is all that && asks before it answers.
    const decides = (value) => isKnown(value) && (value.data === true) === deciding;
    const unknown = unknownOf(BOOL);
    if (!isKnown(left.value) && !isKnown(right.value)) {
        return left.errors.length === 0 ? { value: unknown, errors: [] } : null;
    }
    if (decides(left.value))
        return { ...left, value: bool(deciding) };
    if (decides(right.value))
        return { ...right, value: bool(deciding) };
    if (!isKnown(left.value) && isKnown(right.value))
        return { value: unknown, errors: left.errors };
    if (!isKnown(right.value) && isKnown(left.value))
        return { value: unknown, errors: right.errors };
    return null;
}
function operate(expression, a, b, evaluation) {
    const { operator } = expression;
    if (operator === '==')
        return equals(a, b);
    if (operator === '!=')
        return not(equals(a, b));
    const arithmetic = ARITHMETIC.get(operator);
    const result = arithmetic === undefined ? BOOL : type_NUMBER;
    if (value_isNull(a) || value_isNull(b))
        return evaluation.fail(expression, `${operator} cannot be used with null`, unknownOf(result));
    if (!isKnown(a) || !isKnown(b))
        return unknownOf(result);
    if (arithmetic !== undefined) {
        const value = arithmetic(numberOf(a), numberOf(b));
        return value === null
            ? evaluation.fail(expression, 'the result is not a number', unknownOf(type_NUMBER))
            : number(value);
    }
    const order = ORDER.get(operator);
    if (order !== undefined)
        return bool(order(compareNumbers(numberOf(a), numberOf(b))));
    return bool(operator === '&&' ? isTrue(a) && isTrue(b) : isTrue(a) || isTrue(b));
}
function not(value) {
    if (!isKnown(value))
        return unknownOf(BOOL);
    return withMark(isTrue(value) ? FALSE : TRUE, value.mark);
}
function evaluateUnary(expression, scope, evaluation) {
    const type = expression.operator === '-' ? type_NUMBER : BOOL;
    const operand = evaluation.apart(expression.operand, scope);
    evaluation.errors.push(...operand.errors);
    const value = tryConvert(operand.value, type);
    if (value === null) {
        const message = `${expression.operator} cannot be used with ${typeName(operand.value.type)}`;
        return evaluation.fail(expression.operand, message, unknownOf(type));
    }
    if (operand.errors.length > 0)
        return unknownOf(type);
    if (value_isNull(value))
        return evaluation.fail(expression, `${expression.operator} cannot be used with null`, unknownOf(type));
    if (!isKnown(value))
        return withMark(unknownOf(type), value.mark);
    return expression.operator === '-' ? withMark(number(negate(numberOf(value))), value.mark) : not(value);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/splat.js


/** `list[*].name`; anything else than a sequence is a list of one, and null a list of none. */
function evaluateSplat(expression, scope, evaluation) {
    const from = evaluation.apart(expression.from, scope);
    evaluation.errors.push(...from.errors);
    if (from.errors.length > 0)
        return DYNAMIC_VALUE;
    const source = from.value;
    const single = !isSequence(source.type);
    if (value_isNull(source)) {
        if (single)
            return withMark(tuple([]), source.mark);
        return evaluation.fail(expression.from, '[*] cannot be used with null');
    }
    if (source.type.kind === 'dynamic' || !isKnown(source))
        return withMark(DYNAMIC_VALUE, source.mark);
    const errors = evaluation.errors.length;
    const values = (single ? [source] : value_elements(source)).map((item) => evaluateEach(expression, item, scope, evaluation));
    if (evaluation.errors.length > errors)
        return withMark(unknownOf(resultType(source.type, values)), source.mark);
    if (!isCollection(source.type) || single)
        return withMark(tuple(values), source.mark);
    return withMark(listResult(expression, source.type.element, values, scope, evaluation), source.mark);
}
function evaluateEach(expression, item, scope, evaluation) {
    const outer = evaluation.items.get(expression.item);
    evaluation.items.set(expression.item, item);
    const value = evaluation.evaluate(expression.each, scope);
    if (outer === undefined)
        evaluation.items.delete(expression.item);
    else
        evaluation.items.set(expression.item, outer);
    return value;
}
function resultType(source, values) {
    return isCollection(source)
        ? listOf(values[0]?.type ?? DYNAMIC)
        : tupleOf(values.map((value) => value.type));
}
function listResult(expression, element, values, scope, evaluation) {
    const first = values[0];
    if (first === undefined)
        return value_list([], evaluateEach(expression, unknownOf(element), scope, evaluation).type);
    if (values.every((value) => sameType(value.type, first.type)))
        return value_list(values, first.type);
    return evaluation.fail(expression, 'nested [*] make elements of different types; use a for expression');
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/templates.js



/** A text with parts, each turned into text. */
function evaluateTemplate(expression, scope, evaluation) {
    const writer = new TextWriter(scope, evaluation);
    for (const part of expression.parts)
        writer.write(evaluation.evaluate(part, scope), part);
    return writer.finish();
}
/** The results of a `%{ for }`, one after the other. */
function evaluateJoin(expression, scope, evaluation) {
    const results = evaluation.evaluate(expression.tuple, scope);
    if (results.type.kind !== 'tuple' || !isKnown(results))
        return withMark(unknownOf(STRING), results.mark);
    const writer = new TextWriter(scope, evaluation);
    for (const item of value_elements(results))
        writer.write(item, expression);
    return withMark(writer.finish(), results.mark);
}
class TextWriter {
    #scope;
    #evaluation;
    #parts = [];
    #mark = null;
    #known = true;
    constructor(scope, evaluation) {
        this.#scope = scope;
        this.#evaluation = evaluation;
    }
    write(value, span) {
        this.#mark ??= value.mark ?? value.inner;
        if (value_isNull(value)) {
            this.#evaluation.fail(span, 'null cannot stand in a text');
            return;
        }
        if (!isKnown(value)) {
            this.#known = false;
            return;
        }
        const converted = tryConvert(value, STRING);
        if (converted === null)
            this.#evaluation.fail(span, `${typeName(value.type)} cannot stand in a text`);
        else
            this.#parts.push(stringOf(converted));
    }
    finish() {
        if (!this.#known)
            return withMark(unknownOf(STRING), this.#mark);
        return withMark(value_text(this.#scope.budget.text(this.#parts.join(''))), this.#mark);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/evaluation/evaluate.js












function newEvaluation() {
    return new Evaluation(evaluate);
}
function evaluate(expression, scope, evaluation) {
    switch (expression.kind) {
        case 'literal':
            return literalValue(expression.value);
        case 'variable': {
            const root = findVariable(scope, expression.name);
            if (root === undefined)
                return evaluation.fail(expression, `there is no variable "${expression.name}"`);
            return evaluation.touch(followSteps(root, expression.steps, evaluation));
        }
        case 'traversal':
            return followSteps(evaluation.evaluate(expression.from, scope), expression.steps, evaluation);
        case 'index':
            return indexValue(evaluation.evaluate(expression.from, scope), evaluation.evaluate(expression.key, scope), expression, evaluation);
        case 'item':
            return evaluation.items.get(expression) ?? DYNAMIC_VALUE;
        case 'broken':
            return evaluation.fail(expression, expression.message);
        case 'tuple':
            return tuple(expression.items.map((item) => evaluation.evaluate(item, scope)));
        case 'parentheses':
        case 'wrap':
            return evaluation.evaluate(expression.inner, scope);
        default:
            return evaluateCompound(expression, scope, evaluation);
    }
}
function evaluateCompound(expression, scope, evaluation) {
    switch (expression.kind) {
        case 'splat':
            return evaluateSplat(expression, scope, evaluation);
        case 'call':
            return evaluateCall(expression, scope, evaluation);
        case 'binary':
            return evaluateBinary(expression, scope, evaluation);
        case 'unary':
            return evaluateUnary(expression, scope, evaluation);
        case 'conditional':
            return evaluateConditional(expression, scope, evaluation);
        case 'object':
            return evaluateObject(expression, scope, evaluation);
        case 'json-object':
            return evaluateJsonObject(expression, scope, evaluation);
        case 'for':
            return evaluateFor(expression, scope, evaluation);
        case 'template':
            return evaluateTemplate(expression, scope, evaluation);
        case 'join':
            return evaluateJoin(expression, scope, evaluation);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/define.js




function parameterOf(parameter) {
    return 'kind' in parameter ? { type: parameter } : parameter;
}
function define_define(parameters, result, call, options = {}) {
    const base = { rest: null, movesElements: false, impure: null };
    return { ...base, parameters: parameters.map(parameterOf), result, call, ...options };
}
/** A function whose last parameter may be given any number of times. */
function defineRest(parameters, rest, result, call, options = {}) {
    return define_define(parameters, result, call, { rest: parameterOf(rest), ...options });
}
/** A function of texts that makes a text. */
function textFunction(count, call) {
    return define_define(new Array(count).fill(STRING), STRING, (args) => value_text(call(...args.map(stringOf))));
}
/** Moves elements about without looking at them. */
const MOVES = { movesElements: true };
/** Something that the repository does not decide: `placeholder` only keeps the evaluation going. */
function impure(parameters, name, placeholder) {
    return define_define(parameters, STRING, () => value_text(placeholder), {
        impure: `${name}() is only known when bake runs`,
    });
}
function wholeArgument(value, what) {
    const whole = value === undefined ? null : smallInteger(numberOf(value));
    if (whole === null)
        throw new FunctionError(`${what} must be a whole number`);
    return whole;
}
function argument(args, index) {
    const value = args[index];
    if (value === undefined)
        throw new FunctionError('an argument is missing');
    return value;
}
const ANY = { type: DYNAMIC };
const ANY_OR_NULL = { type: DYNAMIC, nullable: true };

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/collections.js







function collections_elementType(type) {
    return isCollection(type) ? type.element : DYNAMIC;
}
function need(condition, message) {
    if (!condition)
        throw new FunctionError(message);
}
function collections_length(args) {
    const value = argument(args, 0);
    need(isSequence(value.type) || value.type.kind === 'map', 'a list, map or tuple is needed');
    return number(wholeNumber(entries(value).length));
}
function collections_element(args) {
    const value = argument(args, 0);
    need(value.type.kind === 'list' || value.type.kind === 'tuple', `${typeName(value.type)} has no order`);
    const index = wholeArgument(args[1], 'the index');
    const items = value_elements(value);
    need(items.length > 0, 'the list is empty');
    const item = items[((index % items.length) + items.length) % items.length];
    return item ?? argument(items, 0);
}
/** The element that a key names; undefined: there is none. */
function pick(collection, key) {
    const kind = collection.type.kind;
    need(kind === 'list' || kind === 'tuple' || kind === 'map', 'a list, map or tuple is needed');
    if (kind === 'map')
        return key.type.kind === 'string' ? fieldsOf(collection).get(stringOf(key)) : undefined;
    return key.type.kind === 'number' ? elementAt(collection, key) : undefined;
}
function index(args) {
    const value = pick(argument(args, 0), argument(args, 1));
    need(value !== undefined, 'there is no such element');
    return value;
}
function lookup(args) {
    const from = argument(args, 0);
    const fallback = argument(args, 2);
    need(from.type.kind === 'map' || from.type.kind === 'object', 'a map is needed');
    const found = fieldsOf(from).get(stringOf(argument(args, 1)));
    if (from.type.kind === 'object')
        return found ?? fallback;
    const converted = tryConvert(fallback, collections_elementType(from.type));
    need(converted !== null, 'the default must have the type of the elements');
    return found ?? converted;
}
function coalesceList(args) {
    need(args.length > 0, 'at least one argument is needed');
    need(args.every((value) => value.type.kind === 'list' || value.type.kind === 'tuple'), 'lists are needed');
    const found = args.find((value) => value_elements(value).length > 0);
    need(found !== undefined, 'all lists are empty');
    return found;
}
function coalesce(args) {
    const common = unify(args.map((value) => value.type));
    need(common !== null, 'the arguments need one type');
    const found = args.find((value) => !value_isNull(value));
    need(found !== undefined, 'all arguments are null');
    return convert(found, common.type);
}
function keys(args) {
    const value = argument(args, 0);
    const names = [...fieldsOf(value).keys()].map(value_text);
    if (value.type.kind === 'object')
        return tuple(names);
    need(value.type.kind === 'map', 'a map or object is needed');
    return value_list(names, STRING);
}
function values(args) {
    const value = argument(args, 0);
    if (value.type.kind === 'object')
        return tuple(value_elements(value));
    need(value.type.kind === 'map', 'a map is needed');
    return value_list(value_elements(value), value.type.element);
}
function merge(args) {
    const first = args[0];
    if (first === undefined)
        return object(new Map());
    const open = args.some((value) => value.type.kind === 'dynamic');
    need(open || args.every((value) => value.type.kind === 'map' || value.type.kind === 'object'), 'maps or objects are needed');
    const fields = new Map();
    for (const value of args)
        for (const [key, item] of fieldsOf(value))
            fields.set(key, item);
    const alike = args.every((value) => sameType(value.type, first.type));
    return alike && first.type.kind === 'map' ? value_map(fields, first.type.element) : object(fields);
}
function zipMap(args) {
    const names = value_elements(argument(args, 0));
    const given = argument(args, 1);
    need(given.type.kind === 'list' || given.type.kind === 'tuple', 'the values must be a list or tuple');
    const items = value_elements(given);
    need(names.length === items.length, 'there must be as many keys as values');
    need(!names.some(value_isNull), 'a key is null');
    const fields = new Map(names.map((name, at) => [stringOf(name), items[at] ?? name]));
    const result = isCollection(given.type) ? value_map(fields, given.type.element) : object(fields);
    return withMark(result, markOfAll(names));
}
const OBJECT = objectOf(new Map());
const COLLECTION_FUNCTIONS = [
    ['length', define_define([ANY], type_NUMBER, collections_length, MOVES)],
    ['element', define_define([ANY, type_NUMBER], DYNAMIC, collections_element, MOVES)],
    ['index', define_define([ANY, ANY], DYNAMIC, index, MOVES)],
    [
        'hasindex',
        define_define([ANY, ANY], BOOL, (args) => bool(pick(argument(args, 0), argument(args, 1)) !== undefined), MOVES),
    ],
    ['lookup', define_define([ANY, STRING, ANY], DYNAMIC, lookup, MOVES)],
    ['coalesce', defineRest([], ANY_OR_NULL, DYNAMIC, coalesce)],
    ['coalescelist', defineRest([], ANY_OR_NULL, DYNAMIC, coalesceList)],
    ['keys', define_define([ANY], DYNAMIC, keys, MOVES)],
    ['values', define_define([ANY], DYNAMIC, values, MOVES)],
    ['merge', defineRest([], ANY_OR_NULL, OBJECT, merge, MOVES)],
    ['zipmap', define_define([listOf(STRING), ANY], mapOf(DYNAMIC), zipMap, MOVES)],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/time.js

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;
/** A timestamp of RFC 3339, strictly. */
function parseMoment(value) {
    const match = TIMESTAMP.exec(value);
    if (match === null)
        throw new FunctionError('the time must be written like 2026-01-31T12:00:00Z');
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
    const zoneHour = Number(match[9] ?? 0);
    const zoneMinute = Number(match[10] ?? 0);
    const valid = month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= daysIn(year, month) &&
        hour <= 23 &&
        minute <= 59 &&
        second <= 59;
    if (!valid || zoneHour > 23 || zoneMinute > 59)
        throw new FunctionError('the time names a moment that does not exist');
    const offset = (zoneHour * 60 + zoneMinute) * (match[8] === '-' ? -1 : 1);
    const days = daysSince(year, month, day);
    const local = BigInt(days) * 86400n + BigInt(hour * 3600 + minute * 60 + second);
    return {
        seconds: local - BigInt(offset * 60),
        nanoseconds: BigInt((match[7] ?? '').slice(0, 9).padEnd(9, '0')),
        offset,
    };
}
function momentOf(seconds) {
    return { seconds, nanoseconds: 0n, offset: 0 };
}
function isLeap(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
function daysIn(year, month) {
    if (month === 2)
        return isLeap(year) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** Days from 1970-01-01 to a day of the Gregorian calendar. */
function daysSince(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return (era * 146_097 +
        yearOfEra * 365 +
        Math.floor(yearOfEra / 4) -
        Math.floor(yearOfEra / 100) +
        dayOfYear -
        719_468);
}
/** What calendar and clock of the moment's zone show. */
function calendarOf(moment) {
    const local = moment.seconds + BigInt(moment.offset * 60);
    const days = Number(floorDivide(local, 86400n));
    const second = Number(local - BigInt(days) * 86400n);
    const era = Math.floor((days + 719_468) / 146_097);
    const dayOfEra = days + 719_468 - era * 146_097;
    const yearOfEra = Math.floor((dayOfEra -
        Math.floor(dayOfEra / 1460) +
        Math.floor(dayOfEra / 36_524) -
        Math.floor(dayOfEra / 146_096)) /
        365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const shifted = Math.floor((5 * dayOfYear + 2) / 153);
    const month = shifted + (shifted < 10 ? 3 : -9);
    const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return {
        year,
        month,
        day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
        hour: Math.floor(second / 3600),
        minute: Math.floor(second / 60) % 60,
        second: second % 60,
        weekday: (((days + 4) % 7) + 7) % 7,
        yearDay: days - daysSince(year, 1, 1) + 1,
    };
}
function floorDivide(value, by) {
    const quotient = value / by;
    return value % by < 0n ? quotient - 1n : quotient;
}
/** The week of ISO 8601 and the year that it belongs to. */
function isoWeek(calendar) {
    const thursday = calendar.yearDay + 4 - (calendar.weekday === 0 ? 7 : calendar.weekday);
    const length = isLeap(calendar.year) ? 366 : 365;
    if (thursday < 1) {
        const before = isLeap(calendar.year - 1) ? 366 : 365;
        return { year: calendar.year - 1, week: Math.ceil((thursday + before) / 7) };
    }
    if (thursday > length)
        return { year: calendar.year + 1, week: Math.ceil((thursday - length) / 7) };
    return { year: calendar.year, week: Math.ceil(thursday / 7) };
}
function two(value) {
    return String(value).padStart(2, '0');
}
/** `+01:30`, with or without the colon. */
function offsetText(offset, colon) {
    const size = Math.abs(offset);
    return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}
function rfc3339(moment) {
    const { year, month, day, hour, minute, second } = calendarOf(moment);
    const zone = moment.offset === 0 ? 'Z' : offsetText(moment.offset, ':');
    const years = year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
    return `${years}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/dates.js






const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const TOKEN = /'(?:[^']|'')*'(?!')|([a-zA-Z])\1*|[^'a-zA-Z]+|'/gy;
/** go-cty's `formatdate`. */
function formatDate(format, moment) {
    const parts = [];
    TOKEN.lastIndex = 0;
    const calendar = calendarOf(moment);
    for (let match = TOKEN.exec(format); match !== null && match[0] !== ''; match = TOKEN.exec(format)) {
        const [token, letter] = match;
        if (token.startsWith("'"))
            parts.push(quoted(token));
        else
            parts.push(letter === undefined ? token : verb(letter, token, calendar, moment));
    }
    return parts.join('');
}
function quoted(token) {
    if (token === "''")
        return "'";
    if (token.length < 2)
        throw new FunctionError("a quoted part has no closing '");
    return token.slice(1, -1).replaceAll("''", "'");
}
function verb(letter, token, calendar, moment) {
    const forms = formsOf(letter, calendar, moment);
    const form = forms?.[token.length];
    if (form === undefined)
        throw new FunctionError(`${token} is not part of a date`);
    return form;
}
/** What one letter may stand for, by how often it is repeated. */
function formsOf(letter, calendar, moment) {
    const { year, month, day, hour, minute, second, weekday } = calendar;
    const plain = (value) => ({ 1: String(value), 2: two(value) });
    const monthName = MONTHS[month - 1] ?? '';
    const dayName = DAYS[weekday] ?? '';
    const half = hour < 12 ? 'AM' : 'PM';
    const zone = offsetText(moment.offset, '');
    switch (letter) {
        case 'Y':
            return { 2: two(year % 100), 4: String(year).padStart(4, '0') };
        case 'M':
            return { ...plain(month), 3: monthName.slice(0, 3), 4: monthName };
        case 'D':
            return plain(day);
        case 'E':
            return { 3: dayName.slice(0, 3), 4: dayName };
        case 'h':
            return plain(hour);
        case 'H':
            return plain(hour % 12 === 0 ? 12 : hour % 12);
        case 'A':
            return { 2: half };
        case 'a':
            return { 2: half.toLowerCase() };
        case 'm':
            return plain(minute);
        case 's':
            return plain(second);
        case 'Z':
            return {
                1: moment.offset === 0 ? 'Z' : offsetText(moment.offset, ':'),
                3: moment.offset === 0 ? 'UTC' : zone,
                4: zone,
                5: offsetText(moment.offset, ':'),
            };
        default:
            return undefined;
    }
}
function unixMoment(value) {
    const number = numberOf(value);
    if (!isWhole(number))
        throw new FunctionError('a unix timestamp is a whole number');
    const seconds = truncate(number);
    if (seconds > 1n << 40n || seconds < -(1n << 40n))
        throw new FunctionError('the time is too far away');
    return momentOf(seconds);
}
function formatTimestamp(args) {
    const format = stringOf(argument(args, 0));
    const given = argument(args, 1);
    if (given.type.kind !== 'string' && given.type.kind !== 'number')
        throw new FunctionError('a time is needed');
    const moment = given.type.kind === 'string' ? parseMoment(stringOf(given)) : unixMoment(given);
    return value_text(format === 'X' ? moment.seconds.toString() : formatDate(format, moment));
}
const UNITS = new Map([
    ['ns', 1n],
    ['us', 1000n],
    ['µs', 1000n],
    ['μs', 1000n],
    ['ms', 1000000n],
    ['s', 1000000000n],
    ['m', 60000000000n],
    ['h', 3600000000000n],
]);
/** A duration of Go, such as `1h30m`, in nanoseconds. */
function parseDuration(duration) {
    const match = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|0)$/.exec(duration);
    if (match === null)
        throw new FunctionError('the duration must be written like 1h30m');
    let total = 0n;
    for (const part of (match[2] ?? '').matchAll(/(\d*)\.?(\d*)(ns|us|µs|μs|ms|s|m|h)/g)) {
        const unit = UNITS.get(part[3] ?? '') ?? 0n;
        const fraction = (part[2] ?? '').slice(0, 18);
        total +=
            BigInt(part[1] || '0') * unit + (BigInt(fraction || '0') * unit) / 10n ** BigInt(fraction.length);
    }
    if (total > (1n << 63n) - 1n)
        throw new FunctionError('the duration is too long');
    return match[1] === '-' ? -total : total;
}
function addTime(timestamp, duration) {
    const moment = parseMoment(timestamp);
    const total = moment.seconds * 1000000000n + moment.nanoseconds + parseDuration(duration);
    return rfc3339({ ...moment, seconds: floorDivide(total, 1000000000n) });
}
function parseUnix(args) {
    const moment = unixMoment(argument(args, 0));
    const calendar = calendarOf(moment);
    const week = isoWeek(calendar);
    return object(new Map([
        ['year', integer(calendar.year)],
        ['year_day', integer(calendar.yearDay)],
        ['day', integer(calendar.day)],
        ['month', integer(calendar.month)],
        ['month_name', value_text(MONTHS[calendar.month - 1] ?? '')],
        ['weekday', integer(calendar.weekday)],
        ['weekday_name', value_text(DAYS[calendar.weekday] ?? '')],
        ['hour', integer(calendar.hour)],
        ['minute', integer(calendar.minute)],
        ['second', integer(calendar.second)],
        ['rfc3339', value_text(rfc3339(moment))],
        ['iso_year', integer(week.year)],
        ['iso_week', integer(week.week)],
    ]));
}
const DATE_FUNCTIONS = [
    ['formatdate', textFunction(2, (format, time) => formatDate(format, parseMoment(time)))],
    ['formattimestamp', define_define([STRING, DYNAMIC], STRING, formatTimestamp)],
    ['timeadd', textFunction(2, addTime)],
    ['unixtimestampparse', define_define([type_NUMBER], DYNAMIC, parseUnix)],
    ['timestamp', impure([], 'timestamp', '1970-01-01T00:00:00Z')],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/json-text.js


/** A value as go-cty writes it in JSON, characters of HTML escaped; null: an infinity is in it. */
function jsonText(value) {
    if (value_isNull(value))
        return 'null';
    switch (value.type.kind) {
        case 'string':
            return quoteJson(stringOf(value));
        case 'bool':
            return String(isTrue(value));
        case 'number':
            return numberOf(value).infinite ? null : numberText(numberOf(value));
        case 'map':
        case 'object': {
            const parts = [...fieldsOf(value)].map(([key, item]) => join(quoteJson(key), jsonText(item)));
            return parts.includes(null) ? null : `{${parts.join(',')}}`;
        }
        default: {
            const parts = value_elements(value).map(jsonText);
            return parts.includes(null) ? null : `[${parts.join(',')}]`;
        }
    }
}
function join(key, value) {
    return value === null ? null : `${key}:${value}`;
}
/** A text as Go's encoding/json quotes it. */
function quoteJson(text) {
    return JSON.stringify(text).replace(/[<>&\u2028\u2029\x7f]/g, (char) => {
        return char === '\x7f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/values/json-value.js





const json_value_TOKEN = /[ \t\r\n]*(?:("(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)|(true|false|null)|([[\]{},:]))/y;
/** The value that JSON says: objects and tuples, numbers as precise as they are written. */
function valueOfJson(json) {
    const reader = new JsonReader(json);
    const value = reader.readValue(0);
    reader.expectEnd();
    return value;
}
class JsonReader {
    #text;
    #at = 0;
    #peeked = null;
    constructor(json) {
        this.#text = json;
    }
    #token() {
        if (this.#peeked !== null)
            return this.#peeked;
        json_value_TOKEN.lastIndex = this.#at;
        const match = json_value_TOKEN.exec(this.#text);
        if (match === null)
            throw new ConversionError('this is not JSON');
        this.#at = json_value_TOKEN.lastIndex;
        this.#peeked = match;
        return match;
    }
    #read() {
        const token = this.#token();
        this.#peeked = null;
        return token;
    }
    #take(symbol) {
        if (this.#token()[4] !== symbol)
            return false;
        this.#peeked = null;
        return true;
    }
    expectEnd() {
        if (this.#peeked !== null || !/^[ \t\r\n]*$/.test(this.#text.slice(this.#at)))
            throw new ConversionError('this is not JSON');
    }
    readValue(depth) {
        if (depth > MAX_DEPTH)
            throw new ConversionError('the JSON is nested too deeply');
        const [, string, digits, word, symbol] = this.#read();
        if (string !== undefined)
            return value_text(JSON.parse(string));
        if (digits !== undefined) {
            const parsed = parseNumber(digits);
            return parsed === null ? nullOf(DYNAMIC) : number(parsed);
        }
        if (word !== undefined)
            return word === 'null' ? nullOf(DYNAMIC) : bool(word === 'true');
        if (symbol === '[')
            return this.#readArray(depth);
        if (symbol === '{')
            return this.#readObject(depth);
        throw new ConversionError('this is not JSON');
    }
    #readArray(depth) {
        const items = [];
        while (!this.#take(']')) {
            if (items.length > 0 && !this.#take(','))
                throw new ConversionError('this is not JSON');
            items.push(this.readValue(depth + 1));
        }
        return tuple(items);
    }
    #readObject(depth) {
        const fields = new Map();
        for (let first = true; !this.#take('}'); first = false) {
            if (!first && !this.#take(','))
                throw new ConversionError('this is not JSON');
            const key = this.#read()[1];
            if (key === undefined || !this.#take(':'))
                throw new ConversionError('this is not JSON');
            fields.set(JSON.parse(key), this.readValue(depth + 1));
        }
        return object(fields);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/regexp/syntax.js
class PatternError extends Error {
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/regexp/class.js

const PERL = new Map([
    ['d', '0-9'],
    ['s', '\\t\\n\\f\\r '],
    ['w', '0-9A-Za-z_'],
]);
const POSIX = new Map([
    ['alnum', '0-9A-Za-z'],
    ['alpha', 'A-Za-z'],
    ['ascii', '\\0-\\x7f'],
    ['blank', '\\t '],
    ['cntrl', '\\0-\\x1f\\x7f'],
    ['digit', '0-9'],
    ['graph', '!-~'],
    ['lower', 'a-z'],
    ['print', ' -~'],
    ['punct', '!-/:-@\\[-`{-~'],
    ['space', '\\t\\n\\v\\f\\r '],
    ['upper', 'A-Z'],
    ['word', '0-9A-Za-z_'],
    ['xdigit', '0-9A-Fa-f'],
]);
const tests = new Map();
/** A test for one character: a class of JavaScript, whose case folding is that of Go. */
function classTest(source, ignoreCase) {
    const key = `${ignoreCase ? 'i' : ''}:${source}`;
    const known = tests.get(key);
    if (known !== undefined)
        return known;
    const pattern = compile(source, ignoreCase ? 'iu' : 'u');
    const test = (char) => pattern.test(char);
    if (tests.size < 1000)
        tests.set(key, test);
    return test;
}
function compile(source, flags) {
    try {
        return new RegExp(`^${source}$`, flags);
    }
    catch {
        throw new PatternError('it has a class that does not exist');
    }
}
function escapeInClass(char) {
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
/** The set that `\d`, `\W` and so on are, for use inside brackets; undefined: not one of them. */
function perlClass(letter) {
    const set = PERL.get(letter.toLowerCase());
    if (set === undefined)
        return undefined;
    return letter === letter.toLowerCase() ? set : complement(letter.toLowerCase());
}
function complement(letter) {
    if (letter === 'd')
        return '\\0-/:-\\u{10ffff}';
    if (letter === 's')
        return '\\0-\\x08\\x0b\\x0e-\\x1f!-\\u{10ffff}';
    return '\\0-/:-@\\[-^`{-\\u{10ffff}';
}
/** `[:alpha:]`, `[:^alpha:]`; the caller turns a negated one around. */
function posixClass(name) {
    return POSIX.get(name);
}
/** `\pL`, `\p{Greek}`: a category, else a script. */
function unicodeClass(name, negated) {
    const letter = negated !== name.startsWith('^') ? 'P' : 'p';
    const bare = name.replace(/^\^/, '');
    if (bare === 'Any')
        return letter === 'p' ? '\\0-\\u{10ffff}' : '';
    for (const candidate of [`\\${letter}{${bare}}`, `\\${letter}{Script=${bare}}`]) {
        try {
            new RegExp(`[${candidate}]`, 'u');
            return candidate;
        }
        catch {
            // The next candidate may be the name of a script.
        }
    }
    throw new PatternError(`it names the unknown class ${bare}`);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/regexp/escape.js

const CONTROL = new Map([
    ['a', '\x07'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
]);
/** The character that an escape stands for, after its backslash. */
function readEscapedChar(reader) {
    const octal = reader.match(/0[0-7]{0,2}|[1-7][0-7]{1,2}/);
    if (octal !== null)
        return String.fromCodePoint(Number.parseInt(octal[0], 8));
    const hex = reader.match(/x(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{2}))/);
    if (hex !== null) {
        const code = Number.parseInt(hex[1] ?? hex[2] ?? '0', 16);
        if (code > 0x10ffff)
            throw new PatternError('it names a character that does not exist');
        return String.fromCodePoint(code);
    }
    const letter = reader.next();
    const control = CONTROL.get(letter);
    if (control !== undefined)
        return control;
    if (/[0-9A-Za-z_]/.test(letter) || letter > '\x7f')
        throw new PatternError(`\\${letter} is not an escape`);
    return letter;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/regexp/class-parser.js



/** A class in brackets, after its opening one, as a class of JavaScript. */
function readClass(reader) {
    const negated = reader.take('^');
    let source = '';
    for (let first = true; first || !reader.take(']'); first = false)
        source += readItem(reader);
    return `[${negated ? '^' : ''}${source}]`;
}
function readItem(reader) {
    const posix = reader.match(/\[:(\^?)(\w+):\]/);
    if (posix !== null) {
        const set = posixClass(posix[2] ?? '');
        if (set === undefined)
            throw new PatternError(`there is no class [:${posix[2]}:]`);
        return posix[1] === '' ? set : invert(set);
    }
    const perl = reader.match(/\\([dswDSW])/);
    if (perl !== null)
        return perlClass(perl[1] ?? '') ?? '';
    const unicode = reader.match(/\\([pP])/);
    if (unicode !== null)
        return readUnicodeClass(reader, unicode[1] === 'P');
    const from = readChar(reader);
    if (reader.text[reader.at] !== '-' || reader.text[reader.at + 1] === ']')
        return escapeInClass(from);
    reader.at++;
    const to = readChar(reader);
    if ((from.codePointAt(0) ?? 0) > (to.codePointAt(0) ?? 0))
        throw new PatternError('a range in it is backwards');
    return `${escapeInClass(from)}-${escapeInClass(to)}`;
}
/** A class of Unicode, after its `\p`. */
function readUnicodeClass(reader, negated) {
    const braced = reader.match(/\{(\^?\w+)\}/);
    return unicodeClass(braced?.[1] ?? reader.next(), negated);
}
function readChar(reader) {
    return reader.take('\\') ? readEscapedChar(reader) : reader.next();
}
/** All characters that a set of ASCII does not have. */
function invert(set) {
    const pattern = new RegExp(`[${set}]`, 'u');
    const rest = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((char) => !pattern.test(char));
    return `${rest.map(escapeInClass).join('')}\\u{80}-\\u{10ffff}`;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/regexp/reader.js

/** Reads the characters of a pattern. */
class PatternReader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    take(text) {
        if (!this.text.startsWith(text, this.at))
            return false;
        this.at += text.length;
        return true;
    }
    /** The next character, whole code points. */
    next() {
        const point = this.text.codePointAt(this.at);
        if (point === undefined)
            throw new PatternError('it ends too early');
        const char = String.fromCodePoint(point);
        this.at += char.length;
        return char;
    }
    match(pattern) {
        const sticky = new RegExp(pattern.source, `${pattern.flags.replace('y', '')}y`);
        sticky.lastIndex = this.at;
        const match = sticky.exec(this.text);
        if (match !== null)
            this.at = sticky.lastIndex;
        return match;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/regexp/parser.js






const MAX_REPEAT = 1000;
const ASSERTIONS = new Map([
    ['A', 'text-start'],
    ['z', 'text-end'],
    ['b', 'word'],
    ['B', 'not-word'],
]);
const FLAG_NAMES = new Map([
    ['i', 'ignoreCase'],
    ['m', 'multiline'],
    ['s', 'dotAll'],
    ['U', 'ungreedy'],
]);
/** Reads the syntax of Go's regexp package. */
class PatternParser extends PatternReader {
    /** Names of the groups, from the first on; empty where a group has none. */
    names = [];
    #flags = { ignoreCase: false, multiline: false, dotAll: false, ungreedy: false };
    #depth = 0;
    parse() {
        const node = this.#readChoice();
        if (this.at < this.text.length)
            throw new PatternError('a closing parenthesis has no opening one');
        return node;
    }
    #readChoice() {
        if (++this.#depth > MAX_DEPTH)
            throw new PatternError('its groups are nested too deeply');
        const flags = this.#flags;
        const items = [this.#readSequence()];
        while (this.take('|'))
            items.push(this.#readSequence());
        this.#flags = flags;
        this.#depth--;
        return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'choice', items };
    }
    #readSequence() {
        const items = [];
        while (this.at < this.text.length && this.text[this.at] !== '|' && this.text[this.at] !== ')') {
            const item = this.#readAtom();
            if (item !== null)
                items.push(this.#readRepeats(item));
        }
        return { kind: 'sequence', items };
    }
    /** Null: only flags were set. */
    #readAtom() {
        const char = this.next();
        switch (char) {
            case '(':
                return this.#readGroup();
            case '[':
                return { kind: 'char', test: classTest(readClass(this), this.#flags.ignoreCase) };
            case '.':
                return { kind: 'char', test: classTest(this.#flags.dotAll ? '[\\0-\\u{10ffff}]' : '[^\\n]', false) };
            case '^':
                return { kind: 'assertion', assertion: this.#flags.multiline ? 'line-start' : 'text-start' };
            case '$':
                return { kind: 'assertion', assertion: this.#flags.multiline ? 'line-end' : 'text-end' };
            case '\\':
                return this.#readEscape();
            case '*':
            case '+':
            case '?':
                throw new PatternError(`there is nothing that ${char} repeats`);
            default:
                return this.#literal(char);
        }
    }
    #literal(char) {
        const source = `[\\u{${(char.codePointAt(0) ?? 0).toString(16)}}]`;
        const test = this.#flags.ignoreCase ? classTest(source, true) : (other) => other === char;
        return { kind: 'char', test };
    }
    #readEscape() {
        const start = this.at;
        const letter = this.next();
        const assertion = ASSERTIONS.get(letter);
        if (assertion !== undefined)
            return { kind: 'assertion', assertion };
        const perl = perlClass(letter);
        if (perl !== undefined)
            return { kind: 'char', test: classTest(`[${perl}]`, this.#flags.ignoreCase) };
        if (letter === 'p' || letter === 'P') {
            const source = readUnicodeClass(this, letter === 'P');
            return { kind: 'char', test: classTest(`[${source}]`, this.#flags.ignoreCase) };
        }
        if (letter === 'Q')
            return this.#readQuoted();
        this.at = start;
        return this.#literal(readEscapedChar(this));
    }
    #readQuoted() {
        const end = this.text.indexOf('\\E', this.at);
        const quoted = this.text.slice(this.at, end === -1 ? this.text.length : end);
        this.at = end === -1 ? this.text.length : end + 2;
        return { kind: 'sequence', items: [...quoted].map((char) => this.#literal(char)) };
    }
    #readGroup() {
        const named = this.match(/\?P?<(\w+)>/);
        if (named === null && this.text[this.at] === '?')
            return this.#readFlagGroup();
        if (named !== null && this.names.includes(named[1] ?? ''))
            throw new PatternError('two groups have one name');
        const index = this.names.push(named?.[1] ?? '');
        const inner = this.#readChoice();
        this.#close();
        return { kind: 'group', index, inner };
    }
    #readFlagGroup() {
        const match = this.match(/\?([imsU]*)(?:-([imsU]+))?([:)])/);
        if (match === null)
            throw new PatternError('it has a group of a kind that does not exist');
        const outer = this.#flags;
        this.#flags = { ...outer, ...flagsOf(match[1], true), ...flagsOf(match[2], false) };
        if (match[3] === ')')
            return null;
        const inner = this.#readChoice();
        this.#close();
        this.#flags = outer;
        return inner;
    }
    #close() {
        if (!this.take(')'))
            throw new PatternError('a closing parenthesis is missing');
    }
    #readRepeats(item) {
        let node = item;
        for (let count = 0;; count++) {
            const bounds = this.#readBounds();
            if (bounds === null)
                return node;
            if (count > 0)
                throw new PatternError('a repetition is repeated');
            const greedy = this.take('?') === this.#flags.ungreedy;
            node = { kind: 'repeat', inner: node, min: bounds[0], max: bounds[1], greedy };
        }
    }
    #readBounds() {
        if (this.take('*'))
            return [0, Number.POSITIVE_INFINITY];
        if (this.take('+'))
            return [1, Number.POSITIVE_INFINITY];
        if (this.take('?'))
            return [0, 1];
        const match = this.match(/\{(\d+)(?:(,)(\d*))?\}/);
        if (match === null)
            return null;
        const min = Number(match[1]);
        const max = match[2] === undefined ? min : match[3] === '' ? Number.POSITIVE_INFINITY : Number(match[3]);
        if (min > MAX_REPEAT || (Number.isFinite(max) && max > MAX_REPEAT) || min > max) {
            throw new PatternError('it repeats too often');
        }
        return [min, max];
    }
}
function flagsOf(letters, value) {
    return Object.fromEntries([...(letters ?? '')].map((letter) => [FLAG_NAMES.get(letter), value]));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/regexp/program.js

const MAX_INSTRUCTIONS = 20_000;
/** Turns a tree into the automaton's program, from its end to its start. */
function compileProgram(root) {
    const instructions = [{ kind: 'match' }];
    const add = (instruction) => {
        if (instructions.length > MAX_INSTRUCTIONS)
            throw new PatternError('it is too large');
        return instructions.push(instruction) - 1;
    };
    let visits = 0;
    const compile = (node, next) => {
        if (++visits > MAX_INSTRUCTIONS * 5)
            throw new PatternError('it is too large');
        switch (node.kind) {
            case 'empty':
                return next;
            case 'char':
                return add({ kind: 'char', test: node.test, next });
            case 'assertion':
                return add({ kind: 'assertion', assertion: node.assertion, next });
            case 'group': {
                const end = add({ kind: 'save', slot: node.index * 2 + 1, next });
                return add({ kind: 'save', slot: node.index * 2, next: compile(node.inner, end) });
            }
            case 'sequence':
                return node.items.reduceRight((rest, item) => compile(item, rest), next);
            case 'choice':
                return node.items
                    .map((item) => compile(item, next))
                    .reduceRight((second, first) => add({ kind: 'split', first, second }));
            case 'repeat':
                return compileRepeat(node, next);
        }
    };
    const split = (greedy, into, past) => greedy ? { kind: 'split', first: into, second: past } : { kind: 'split', first: past, second: into };
    const compileRepeat = (node, next) => {
        let rest = next;
        if (node.max === Number.POSITIVE_INFINITY) {
            const loop = add({ kind: 'split', first: next, second: next });
            const into = compile(node.inner, loop);
            instructions[loop] = split(node.greedy, into, next);
            rest = node.min > 0 ? into : loop;
            for (let count = 1; count < node.min; count++)
                rest = compile(node.inner, rest);
            return rest;
        }
        for (let count = node.min; count < node.max; count++)
            rest = add(split(node.greedy, compile(node.inner, rest), next));
        for (let count = 0; count < node.min; count++)
            rest = compile(node.inner, rest);
        return rest;
    };
    const start = compile(root, 0);
    return { start, instructions };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/regexp/pattern.js


function noThreads() {
    return { list: [], seen: new Set() };
}
const WORD = /[0-9A-Za-z_]/;
/**
 * A regular expression of Go: leftmost match, first alternative wins, and time that is linear in the text, whatever
 * the pattern (the machine's own expressions can take forever).
 */
class Pattern {
    /** Names of the groups from the first on. */
    names;
    #instructions;
    #start;
    constructor(source) {
        const parser = new PatternParser(source);
        const program = compileProgram(parser.parse());
        this.names = parser.names;
        this.#instructions = program.instructions;
        this.#start = program.start;
    }
    /** The first match at or after an offset. */
    find(text, from, budget) {
        let found = null;
        let threads = noThreads();
        for (let at = from; at <= text.length;) {
            if (found === null)
                this.#add(threads, this.#start, [at, ...new Array(this.names.length * 2 + 1).fill(-1)], text, at);
            if (threads.list.length === 0 && found !== null)
                return found;
            budget.step(threads.list.length + 1);
            const char = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
            const result = this.#advance(threads, char, text, at);
            found = result.match ?? found;
            threads = result.threads;
            if (char === '')
                return found;
            at += char.length;
        }
        return found;
    }
    #advance(threads, char, text, at) {
        const next = noThreads();
        for (const thread of threads.list) {
            const instruction = this.#instructions[thread.at];
            if (instruction?.kind === 'match')
                return { threads: next, match: thread.saved.with(1, at) };
            if (instruction?.kind === 'char' && char !== '' && instruction.test(char)) {
                this.#add(next, instruction.next, thread.saved, text, at + char.length);
            }
        }
        return { threads: next, match: null };
    }
    /** Adds everything that can be reached without a character, in order of preference. */
    #add({ list, seen }, start, saved, text, at) {
        const stack = [{ at: start, saved }];
        for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
            if (seen.has(item.at))
                continue;
            seen.add(item.at);
            const instruction = this.#instructions[item.at];
            switch (instruction?.kind) {
                case 'split':
                    stack.push({ at: instruction.second, saved: item.saved }, { at: instruction.first, saved: item.saved });
                    break;
                case 'save':
                    stack.push({ at: instruction.next, saved: item.saved.with(instruction.slot, at) });
                    break;
                case 'assertion':
                    if (holds(instruction.assertion, text, at))
                        stack.push({ at: instruction.next, saved: item.saved });
                    break;
                default:
                    list.push(item);
            }
        }
    }
}
function holds(assertion, text, at) {
    switch (assertion) {
        case 'text-start':
            return at === 0;
        case 'text-end':
            return at === text.length;
        case 'line-start':
            return at === 0 || text[at - 1] === '\n';
        case 'line-end':
            return at === text.length || text[at] === '\n';
        default: {
            const boundary = WORD.test(text[at - 1] ?? '') !== WORD.test(text[at] ?? '');
            return boundary === (assertion === 'word');
        }
    }
}
/** All matches, without empty ones directly after another. */
function findAll(pattern, text, budget) {
    const found = [];
    let previousEnd = -1;
    for (let at = 0; at <= text.length;) {
        const match = pattern.find(text, at, budget);
        if (match === null)
            break;
        const [start = 0, end = 0] = match;
        const accepted = end !== at || start !== previousEnd;
        at = end === at ? at + charLength(text, at) : end;
        previousEnd = end;
        if (accepted)
            found.push(match);
    }
    return found;
}
function charLength(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
/** Go's ReplaceAllString. */
function replaceAll(pattern, text, template, budget) {
    const parts = [];
    let last = 0;
    for (let at = 0; at <= text.length;) {
        const match = pattern.find(text, at, budget);
        if (match === null)
            break;
        const [start = 0, end = 0] = match;
        parts.push(text.slice(last, start));
        if (end > last || start === 0)
            parts.push(budget.text(expandTemplate(template, text, match, pattern.names)));
        last = end;
        at = Math.max(end, at + charLength(text, at));
    }
    parts.push(text.slice(last));
    return parts.join('');
}
const REFERENCE = /\$(?:(\$)|(\w+)|\{(\w+)\})/g;
/** `$1`, `$name`, `${name}`; what names no group is empty. */
function expandTemplate(template, text, match, names) {
    return template.replace(REFERENCE, (_, dollar, plain, braced) => {
        if (dollar !== undefined)
            return '$';
        const name = plain ?? braced ?? '';
        const index = /^\d+$/.test(name) ? Number(name) : names.indexOf(name) + 1;
        if (index === 0 && name !== '0')
            return '';
        const start = match[index * 2] ?? -1;
        return start === -1 ? '' : text.slice(start, match[index * 2 + 1]);
    });
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/patterns.js






const compiled = new Map();
function compilePattern(source) {
    const known = compiled.get(source);
    if (known !== undefined)
        return known;
    try {
        const pattern = new Pattern(source);
        if (compiled.size < 100)
            compiled.set(source, pattern);
        return pattern;
    }
    catch (error) {
        if (error instanceof PatternError)
            throw new FunctionError(`the pattern is wrong: ${error.message}`);
        throw error;
    }
}
/** A pattern without groups gives texts, with named groups objects, with others tuples. */
function patterns_resultType(pattern) {
    const named = pattern.names.filter((name) => name !== '');
    if (pattern.names.length === 0)
        return STRING;
    if (named.length === 0)
        return tupleOf(pattern.names.map(() => STRING));
    if (named.length < pattern.names.length)
        throw new FunctionError('groups must all have names, or none');
    return objectOf(new Map(named.map((name) => [name, STRING])));
}
function readMatch(pattern, subject, match) {
    const type = patterns_resultType(pattern);
    const part = (index) => {
        const start = match[index * 2] ?? -1;
        return start === -1 ? nullOf(STRING) : value_text(subject.slice(start, match[index * 2 + 1]));
    };
    if (type.kind === 'tuple')
        return tuple(pattern.names.map((_, index) => part(index + 1)));
    if (type.kind === 'object')
        return object(new Map(pattern.names.map((name, index) => [name, part(index + 1)])));
    return part(0);
}
function findFirst(args, budget) {
    const pattern = compilePattern(stringOf(argument(args, 0)));
    const subject = stringOf(argument(args, 1));
    const match = patterns_resultType(pattern) && pattern.find(subject, 0, budget);
    if (match === null)
        throw new FunctionError('the pattern matches nothing');
    return readMatch(pattern, subject, match);
}
function findEvery(args, budget) {
    const pattern = compilePattern(stringOf(argument(args, 0)));
    const subject = stringOf(argument(args, 1));
    const type = patterns_resultType(pattern);
    return value_list(findAll(pattern, subject, budget).map((match) => readMatch(pattern, subject, match)), type);
}
function patterns_replace(args, budget) {
    const pattern = compilePattern(stringOf(argument(args, 1)));
    return value_text(replaceAll(pattern, stringOf(argument(args, 0)), stringOf(argument(args, 2)), budget));
}
const PATTERN_FUNCTIONS = [
    ['regex', define_define([STRING, STRING], DYNAMIC, findFirst)],
    ['regexall', define_define([STRING, STRING], listOf(DYNAMIC), findEvery)],
    ['regex_replace', define_define([STRING, STRING, STRING], STRING, patterns_replace)],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/versions/version.js


const VERSION = /^v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const LARGEST = (1n << 64n) - 1n;
/** A version of Masterminds/semver, which fills up what is missing. */
function parseVersion(text) {
    const match = VERSION.exec(text);
    if (match === null)
        throw new FunctionError(`${text} is not a version`);
    const [major = 0n, minor = 0n, patch = 0n] = match.slice(1, 4).map((part) => BigInt(part ?? '0'));
    const prerelease = match[4] ?? '';
    const zeros = prerelease.split('.').some((part) => /^0[0-9]+$/.test(part));
    if (major > LARGEST || minor > LARGEST || patch > LARGEST || zeros)
        throw new FunctionError(`${text} is not a version`);
    return { major, minor, patch, prerelease };
}
function compareVersions(a, b) {
    const numbers = order(a.major, b.major) || order(a.minor, b.minor) || order(a.patch, b.patch);
    if (numbers !== 0 || a.prerelease === b.prerelease)
        return numbers;
    if (a.prerelease === '')
        return 1;
    return b.prerelease === '' ? -1 : comparePrereleases(a.prerelease, b.prerelease);
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function comparePrereleases(a, b) {
    const left = a.split('.');
    const right = b.split('.');
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const difference = compareParts(left[index] ?? '', right[index] ?? '');
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function compareParts(a, b) {
    if (a === b)
        return 0;
    if (a === '' || b === '')
        return a === '' ? -1 : 1;
    const numeric = [a, b].map((part) => /^[0-9]+$/.test(part) && BigInt(part) <= LARGEST);
    if (numeric[0] && numeric[1])
        return order(BigInt(a), BigInt(b));
    if (numeric[0] || numeric[1])
        return numeric[0] ? -1 : 1;
    return compareText(a, b) > 0 ? 1 : -1;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/versions/constraint.js




/** The expressions of Masterminds/semver, as they are there. */
const NUMBERS = String.raw `v?([0-9|x|X|\*]+)(\.[0-9|x|X|\*]+)?(\.[0-9|x|X|\*]+)?`;
const EXTRAS = String.raw `(-([0-9A-Za-z\-]+(\.[0-9A-Za-z\-]+)*))?(\+([0-9A-Za-z\-]+(\.[0-9A-Za-z\-]+)*))?`;
const constraint_VERSION = NUMBERS + EXTRAS;
const OPERATORS = String.raw `=||!=|>|<|>=|=>|<=|=<|~|~>|\^`;
const ONE = String.raw `^\s*(${OPERATORS})\s*(${constraint_VERSION})\s*$`;
const RANGE = String.raw `\s*(${constraint_VERSION})\s+-\s+(${constraint_VERSION})\s*`;
const FIND = String.raw `(${OPERATORS})\s*(${constraint_VERSION})`;
const VALID = String.raw `^(\s*(${OPERATORS})\s*(${constraint_VERSION})\s*)((?:\s+|,\s*)(${OPERATORS})\s*(${constraint_VERSION})\s*)*$`;
/** Whether a version satisfies constraints such as `>= 1.2, < 2 || ~3.1`. */
function satisfies(version, constraints, budget) {
    const alternatives = rewriteRanges(constraints, budget)
        .split('||')
        .map((text) => readAlternative(text, budget));
    return alternatives.some((all) => {
        const prereleases = all.some((constraint) => constraint.version.prerelease !== '');
        return all.every((constraint) => (version.prerelease === '' || prereleases) && constraint_holds(version, constraint));
    });
}
function groups(text, match) {
    return Array.from({ length: match.length / 2 }, (_, index) => {
        const start = match[index * 2] ?? -1;
        return start === -1 ? '' : text.slice(start, match[index * 2 + 1]);
    });
}
function rewriteRanges(text, budget) {
    let result = text;
    for (const match of findAll(compilePattern(RANGE), text, budget)) {
        const parts = groups(text, match);
        result = result.replace(parts[0] ?? '', () => `>= ${parts[1]}, <= ${parts[11]} `);
    }
    return result;
}
function find(pattern, text, budget) {
    const match = pattern.find(text, 0, budget);
    return match === null ? null : groups(text, match);
}
function readAlternative(text, budget) {
    if (find(compilePattern(VALID), text, budget) === null)
        throw new FunctionError(`${text} is not a constraint`);
    const found = findAll(compilePattern(FIND), text, budget).map((match) => groups(text, match)[0] ?? '');
    return (found.length > 0 ? found : [text]).map((part) => readConstraint(part, budget));
}
const isOpen = (part) => part === undefined || part === '' || /^\.?[xX*]$/.test(part);
function readConstraint(text, budget) {
    if (text === '')
        return { operator: '', version: parseVersion('0.0.0'), open: 'all' };
    const match = find(compilePattern(ONE), text, budget);
    if (match === null)
        throw new FunctionError(`${text} is not a constraint`);
    const [, operator = '', written = '', major, minor, patch, extra = ''] = match;
    if (isOpen(major))
        return { operator, version: parseVersion(`0.0.0${extra}`), open: 'all' };
    if (isOpen(minor))
        return { operator, version: parseVersion(`${major}.0.0${extra}`), open: 'minor' };
    if (isOpen(patch))
        return { operator, version: parseVersion(`${major}${minor}.0${extra}`), open: 'patch' };
    return { operator, version: parseVersion(written), open: 'nothing' };
}
function constraint_holds(version, constraint) {
    const order = compareVersions(version, constraint.version);
    switch (constraint.operator) {
        case '!=':
            return isDifferent(version, constraint);
        case '>':
            return isGreater(version, constraint);
        case '<':
            return order < 0;
        case '>=':
        case '=>':
            return order >= 0;
        case '<=':
        case '=<':
            return constraint.open === 'nothing' ? order <= 0 : isNotAbove(version, constraint);
        case '^':
            return order >= 0 && isCompatible(version, constraint);
        case '~':
        case '~>':
            return isClose(version, constraint);
        default:
            return constraint.open === 'nothing' ? order === 0 : isClose(version, constraint);
    }
}
function isDifferent(version, { version: other, open }) {
    if (open === 'nothing')
        return compareVersions(version, other) !== 0;
    if (version.major !== other.major)
        return true;
    if (version.minor !== other.minor && open !== 'minor')
        return true;
    if (open === 'minor')
        return false;
    if (open === 'all')
        return version.patch !== other.patch || compareVersions(version, other) !== 0;
    if (version.prerelease === '' && other.prerelease === '')
        return false;
    return comparePrereleases(version.prerelease, other.prerelease) !== 0;
}
function isGreater(version, { version: other, open }) {
    if (open === 'nothing')
        return compareVersions(version, other) > 0;
    if (version.major !== other.major)
        return version.major > other.major;
    if (open === 'minor')
        return false;
    return open === 'patch' ? version.minor > other.minor : compareVersions(version, other) > 0;
}
function isNotAbove(version, { version: other, open }) {
    if (version.major > other.major)
        return false;
    return !(version.major === other.major && version.minor > other.minor && open !== 'minor');
}
function isClose(version, { version: other, open }) {
    if (compareVersions(version, other) < 0)
        return false;
    const zero = other.major === 0n && other.minor === 0n && other.patch === 0n;
    if (zero && open !== 'minor' && open !== 'patch')
        return true;
    return version.major === other.major && (version.minor === other.minor || open === 'minor');
}
function isCompatible(version, { version: other, open }) {
    if (other.major > 0n || open === 'minor')
        return version.major === other.major;
    if (version.major > 0n)
        return false;
    if (other.minor > 0n || open === 'patch')
        return version.minor === other.minor;
    return version.minor === 0n && version.patch === other.patch;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/documents.js








function encodeJson(args) {
    const json = jsonText(argument(args, 0));
    if (json === null)
        throw new FunctionError('an infinity has no JSON');
    return value_text(json);
}
/** Rows of comma separated values as Go's encoding/csv reads them. */
function readCsv(source) {
    const rows = [];
    const lines = source.split('\n');
    for (let index = 0; index < lines.length; index++) {
        let line = dropReturn(lines[index] ?? '');
        if (line === '')
            continue;
        const row = [];
        for (let rest = line; rest !== null;) {
            if (!rest.startsWith('"')) {
                const comma = rest.indexOf(',');
                const field = comma === -1 ? rest : rest.slice(0, comma);
                if (field.includes('"'))
                    throw new FunctionError('a quote stands in a field without quotes');
                row.push(field);
                rest = comma === -1 ? null : rest.slice(comma + 1);
                continue;
            }
            line = rest;
            let closed = quotedEnd(line);
            while (closed === -1 && index + 1 < lines.length) {
                line += `\n${dropReturn(lines[++index] ?? '')}`;
                closed = quotedEnd(line);
            }
            if (closed === -1)
                throw new FunctionError('a quoted field has no end');
            row.push(line.slice(1, closed).replaceAll('""', '"'));
            const after = line.slice(closed + 1);
            if (after !== '' && !after.startsWith(','))
                throw new FunctionError('a comma must follow a quoted field');
            rest = after === '' ? null : after.slice(1);
        }
        rows.push(row);
    }
    return rows;
}
function dropReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
/** The quote that closes a field which begins with one; -1: none does. */
function quotedEnd(line) {
    for (let at = line.indexOf('"', 1); at !== -1; at = line.indexOf('"', at)) {
        if (line[at + 1] !== '"')
            return at;
        at += 2;
    }
    return -1;
}
function decodeCsv(args, budget) {
    const source = stringOf(argument(args, 0));
    budget.step(source.length);
    const [headers, ...rows] = readCsv(source);
    if (headers === undefined)
        throw new FunctionError('there is no line of headers');
    if (new Set(headers).size < headers.length)
        throw new FunctionError('two columns have one name');
    if (rows.some((row) => row.length !== headers.length))
        throw new FunctionError('a line has another number of fields');
    const objects = rows.map((row) => object(new Map(headers.map((name, index) => [name, value_text(row[index] ?? '')]))));
    return value_list(objects, objectOf(new Map(headers.map((name) => [name, STRING]))));
}
function compareSemver(args, budget) {
    const version = parseVersion(stringOf(argument(args, 0)));
    return bool(satisfies(version, stringOf(argument(args, 1)), budget));
}
const DOCUMENT_FUNCTIONS = [
    ['jsonencode', define_define([ANY_OR_NULL], STRING, encodeJson)],
    ['jsondecode', define_define([STRING], DYNAMIC, (args) => valueOfJson(stringOf(argument(args, 0))))],
    ['csvdecode', define_define([STRING], listOf(DYNAMIC), decodeCsv)],
    ['semvercmp', define_define([STRING, STRING], BOOL, compareSemver)],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/bytes.js

function utf8Bytes(text) {
    return Uint8Array.from((0,byte_string/* encodeText */.wx)(text), (char) => char.charCodeAt(0));
}
/** The text of bytes; null where they are not UTF-8. */
function utf8Text(bytes) {
    const text = (0,byte_string/* decodeExactly */.lc)(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return /[\uDC80-\uDCFF]/u.test(text) ? null : text;
}
function hexText(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
/** Big-endian bytes of a number. */
function bytesOf(value, length) {
    return Array.from({ length }, (_, index) => Number((value >> BigInt(8 * (length - 1 - index))) & 0xffn));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/hashes.js




function primes(count) {
    const found = [];
    for (let candidate = 2; found.length < count; candidate++) {
        if (found.every((prime) => candidate % prime !== 0))
            found.push(candidate);
    }
    return found;
}
/** The first bits after the point of a root of a whole number. */
function rootBits(value, degree, bits) {
    const target = BigInt(value) << (bits * degree);
    let low = 0n;
    let high = 1n << (bits + 9n);
    while (low < high) {
        const middle = (low + high + 1n) >> 1n;
        if (middle ** degree <= target)
            low = middle;
        else
            high = middle - 1n;
    }
    return low & ((1n << bits) - 1n);
}
function hashes_pad(message, block, little) {
    const lengthBytes = block / 8;
    const zeros = (block * 2 - 1 - lengthBytes - (message.length % block)) % block;
    const length = bytesOf(BigInt(message.length) * 8n, lengthBytes);
    return [...message, 0x80, ...new Array(zeros).fill(0), ...(little ? length.reverse() : length)];
}
function digest(hash, message) {
    const size = Number(hash.bits) / 8;
    const padded = hashes_pad(message, size * 16, hash.little);
    const mask = (1n << hash.bits) - 1n;
    let state = hash.start;
    for (let at = 0; at < padded.length; at += size * 16) {
        const words = Array.from({ length: 16 }, (_, index) => {
            const bytes = padded.slice(at + index * size, at + (index + 1) * size);
            return (hash.little ? bytes.reverse() : bytes).reduce((word, byte) => (word << 8n) | BigInt(byte), 0n);
        });
        const next = hash.round(state, words);
        state = state.map((value, index) => (value + (next[index] ?? 0n)) & mask);
    }
    return state.flatMap((word) => (hash.little ? bytesOf(word, size).reverse() : bytesOf(word, size)));
}
function rotateLeft(value, count) {
    const shift = BigInt(count);
    return ((value << shift) | (value >> (32n - shift))) & 0xffffffffn;
}
const MD5_SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const START = [0x67452301n, 0xefcdab89n, 0x98badcfen, 0x10325476n, 0xc3d2e1f0n];
const ALL = 0xffffffffn;
function md5Round(state, words) {
    let [a = 0n, b = 0n, c = 0n, d = 0n] = state;
    for (let step = 0; step < 64; step++) {
        const turn = step >> 4;
        const mixed = [(b & c) | (~b & ALL & d), (d & b) | (~d & ALL & c), b ^ c ^ d, c ^ (b | (~d & ALL))][turn] ?? 0n;
        const word = words[[step, 5 * step + 1, 3 * step + 5, 7 * step].map((index) => index % 16)[turn] ?? 0] ?? 0n;
        const constant = BigInt(Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32));
        const sum = (a + mixed + word + constant) & ALL;
        const rotated = rotateLeft(sum, MD5_SHIFTS[turn * 4 + (step % 4)] ?? 0);
        [a, b, c, d] = [d, (b + rotated) & ALL, b, c];
    }
    return [a, b, c, d];
}
function sha1Round(state, block) {
    const words = [...block];
    for (let step = 16; step < 80; step++) {
        const mixed = [3, 8, 14, 16].reduce((value, back) => value ^ (words[step - back] ?? 0n), 0n);
        words.push(rotateLeft(mixed, 1));
    }
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n] = state;
    for (const [step, word] of words.entries()) {
        const turn = Math.floor(step / 20);
        const mixed = turn === 0 ? (b & c) | (~b & ALL & d) : turn === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
        const constant = [0x5a827999n, 0x6ed9eba1n, 0x8f1bbcdcn, 0xca62c1d6n][turn] ?? 0n;
        const sum = (rotateLeft(a, 5) + mixed + e + word + constant) & ALL;
        [a, b, c, d, e] = [sum, a, rotateLeft(b, 30), c, d];
    }
    return [a, b, c, d, e];
}
/** SHA-256 and SHA-512 differ in the length of words and in these numbers. */
function sha2(bits, rounds, turns) {
    const mask = (1n << bits) - 1n;
    const constants = primes(rounds).map((prime) => rootBits(prime, 3n, bits));
    const rotate = (value, count) => ((value >> BigInt(count)) | (value << (bits - BigInt(count)))) & mask;
    const mix = (value, [x = 0, y = 0, z = 0], shifts) => rotate(value, x) ^ rotate(value, y) ^ (shifts ? value >> BigInt(z) : rotate(value, z));
    const [large0 = [], large1 = [], small0 = [], small1 = []] = turns;
    const round = (state, block) => {
        const words = [...block];
        for (let step = 16; step < rounds; step++) {
            const first = mix(words[step - 15] ?? 0n, small0, true);
            const second = mix(words[step - 2] ?? 0n, small1, true);
            words.push(((words[step - 16] ?? 0n) + first + (words[step - 7] ?? 0n) + second) & mask);
        }
        let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
        for (const [step, word] of words.entries()) {
            const choice = (e & f) ^ (~e & mask & g);
            const first = (h + mix(e, large1, false) + choice + (constants[step] ?? 0n) + word) & mask;
            const second = (mix(a, large0, false) + ((a & b) ^ (a & c) ^ (b & c))) & mask;
            [a, b, c, d, e, f, g, h] = [(first + second) & mask, a, b, c, (d + first) & mask, e, f, g];
        }
        return [a, b, c, d, e, f, g, h];
    };
    return { bits, little: false, start: primes(8).map((prime) => rootBits(prime, 2n, bits)), round };
}
const MD5 = { bits: 32n, little: true, start: START.slice(0, 4), round: md5Round };
const SHA1 = { bits: 32n, little: false, start: START, round: sha1Round };
const SHA256_TURNS = [
    [2, 13, 22],
    [6, 11, 25],
    [7, 18, 3],
    [17, 19, 10],
];
const SHA512_TURNS = [
    [28, 34, 39],
    [14, 18, 41],
    [1, 8, 7],
    [19, 61, 6],
];
function sha1(message) {
    return digest(SHA1, message);
}
function hashFunction(hash) {
    return define_define([STRING], STRING, (args, budget) => {
        const bytes = utf8Bytes(stringOf(argument(args, 0)));
        budget.step(bytes.length);
        return value_text(hexText(digest(hash(), bytes)));
    });
}
const HASH_FUNCTIONS = [
    ['md5', hashFunction(() => MD5)],
    ['sha1', hashFunction(() => SHA1)],
    ['sha256', hashFunction(() => sha2(32n, 64, SHA256_TURNS))],
    ['sha512', hashFunction(() => sha2(64n, 80, SHA512_TURNS))],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/encodings.js





const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function encodeBase64(value) {
    const bytes = utf8Bytes(value);
    const parts = [];
    for (let at = 0; at < bytes.length; at += 3) {
        const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
        const chars = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63]).join('');
        parts.push(chars.slice(0, Math.min(4, bytes.length - at + 1)).padEnd(4, '='));
    }
    return parts.join('');
}
function decodeBase64(value) {
    const clean = value.replace(/[\r\n]/g, '');
    if (clean.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(clean))
        throw new FunctionError('this is not base64');
    const bytes = [];
    for (let at = 0; at < clean.length; at += 4) {
        const group = [...clean.slice(at, at + 4)].reduce((sum, char) => sum * 64 + Math.max(0, ALPHABET.indexOf(char)), 0);
        const padding = clean.slice(at, at + 4).split('=').length - 1;
        bytes.push(...[group >> 16, (group >> 8) & 255, group & 255].slice(0, 3 - padding));
    }
    const text = utf8Text(Uint8Array.from(bytes));
    if (text === null)
        throw new FunctionError('what is decoded is not UTF-8');
    return text;
}
/** Go's url.QueryEscape. */
function encodeUrl(value) {
    return Array.from(utf8Bytes(value), (byte) => {
        const char = String.fromCharCode(byte);
        if (/[A-Za-z0-9\-_.~]/.test(char))
            return char;
        return char === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }).join('');
}
const NAMESPACES = new Map([
    ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
    ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
    ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
    ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);
const UUID = /^(?:urn:uuid:|\{)?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i;
function uuidFromName(namespace, name) {
    const match = UUID.exec(NAMESPACES.get(namespace) ?? namespace);
    if (match === null)
        throw new FunctionError('this is not a namespace of UUIDs');
    const prefix = bytesOf(BigInt(`0x${match.slice(1).join('')}`), 16);
    const bytes = sha1(Uint8Array.from([...prefix, ...utf8Bytes(name)])).slice(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return hexText(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
const impureRest = { ...impure([STRING], 'bcrypt', ''), rest: { type: type_NUMBER } };
const ENCODING_FUNCTIONS = [
    ['base64encode', textFunction(1, encodeBase64)],
    ['base64decode', textFunction(1, decodeBase64)],
    ['urlencode', textFunction(1, encodeUrl)],
    ['uuidv5', textFunction(2, uuidFromName)],
    ['uuidv4', impure([], 'uuidv4', '00000000-0000-4000-8000-000000000000')],
    ['homedir', impure([], 'homedir', '/root')],
    ['bcrypt', impureRest],
    ['rsadecrypt', impure([STRING, STRING], 'rsadecrypt', '')],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/format-numbers.js




const BASES = new Map([
    ['b', 2],
    ['o', 8],
    ['d', 10],
    ['x', 16],
    ['X', 16],
]);
const PREFIXES = new Map([
    ['b', '0b'],
    ['o', '0'],
    ['x', '0x'],
    ['X', '0X'],
]);
function signOf(verb, negative) {
    if (negative)
        return '-';
    return verb.flags.has('+') ? '+' : verb.flags.has(' ') ? ' ' : '';
}
/** A whole number as Go's fmt writes a big.Int. */
function formatWhole(verb, value) {
    if (!isWhole(value))
        throw new FunctionError(`${verb.raw} needs a whole number`);
    const whole = truncate(value);
    const plain = (whole < 0n ? -whole : whole).toString(BASES.get(verb.mode) ?? 10);
    const digits = verb.mode === 'X' ? plain.toUpperCase() : plain;
    if (digits === '0' && verb.precision === 0)
        return '';
    const sign = signOf(verb, whole < 0n);
    const prefix = verb.flags.has('#') ? (PREFIXES.get(verb.mode) ?? '') : '';
    const padded = digits.padStart(verb.precision ?? 0, '0');
    return fill(verb, sign + prefix, padded, verb.flags.has('0') && verb.precision === null && !verb.flags.has('-'));
}
/** A number as Go's fmt writes a big.Float. */
function formatFraction(verb, value) {
    if (value.infinite)
        return fill(verb, value.negative ? '-' : signOf(verb, false) || '+', 'Inf', false);
    const size = { ...value, negative: false };
    return fill(verb, signOf(verb, value.negative), sizeText(verb, size), verb.flags.has('0') && !verb.flags.has('-'));
}
function sizeText(verb, size) {
    if (verb.mode === 'g')
        return generalText(size, verb.precision);
    if (verb.mode === 'G')
        return generalText(size, verb.precision).toUpperCase();
    const places = verb.precision ?? 6;
    const decimal = decimalOf(size);
    if (verb.mode !== 'f')
        return exponentText(roundDecimal(decimal, places + 1), places, verb.mode);
    return number_text_plainText(roundDecimal(decimal, decimal.point + places), places);
}
function fill(verb, before, digits, zeros) {
    const missing = (verb.width ?? 0) - before.length - digits.length;
    if (missing <= 0)
        return before + digits;
    if (zeros)
        return before + '0'.repeat(missing) + digits;
    const spaces = ' '.repeat(missing);
    return verb.flags.has('-') ? before + digits + spaces : spaces + before + digits;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/graphemes.js
let segmenter;
const graphemes_PLAIN = /^[\x20-\x7e]*$/;
/** What a reader sees as one character each. */
function graphemes(text) {
    if (graphemes_PLAIN.test(text))
        return [...text];
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return [...segmenter.segment(text)].map((segment) => segment.segment);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/verb.js

const MAX_WIDTH = 100_000;
/** The verb that a match of its pattern in a format says. */
function readVerb(match) {
    const width = match[2] === undefined ? null : Number(match[2]);
    const precision = match[3] === undefined ? null : Number(match[3]);
    if ((width ?? 0) > MAX_WIDTH || (precision ?? 0) > MAX_WIDTH)
        throw new BoundExceeded('a format makes too long a text');
    return { raw: match[0], flags: new Set(match[1]), width, precision, mode: match[5] ?? '' };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/format.js










const VERB = /%([0#\-+ ]*)([1-9][0-9]*)?(?:\.([0-9]*))?(?:\[([1-9][0-9]*)\])?([a-zA-Z])/y;
/** go-cty's `format`. */
function formatText(format, args) {
    const parts = [];
    let next = 1;
    let highest = 0;
    for (let at = 0; at < format.length;) {
        const percent = format.indexOf('%', at);
        parts.push(format.slice(at, percent === -1 ? format.length : percent));
        if (percent === -1)
            break;
        if (format[percent + 1] === '%') {
            parts.push('%');
            at = percent + 2;
            continue;
        }
        VERB.lastIndex = percent;
        const match = VERB.exec(format);
        if (match === null)
            throw new FunctionError(`the format is wrong at offset ${percent}`);
        at = VERB.lastIndex;
        const index = match[4] === undefined ? next : Number(match[4]);
        const value = args[index - 1];
        if (value === undefined)
            throw new FunctionError(`there is no argument for ${match[0]}`);
        highest = Math.max(highest, index);
        parts.push(formatValue(readVerb(match), value));
        next = index + 1;
    }
    if (highest < args.length)
        throw new FunctionError('there are more arguments than the format uses');
    return parts.join('');
}
function formatValue(verb, value) {
    if (verb.mode !== 'v' && value_isNull(value))
        throw new FunctionError(`null cannot be formatted with ${verb.raw}`);
    switch (verb.mode) {
        case 'v':
            return format_pad(verb, anyText(verb, value));
        case 't':
            return String(isTrue(converted(verb, value, BOOL)));
        case 's':
        case 'q':
            return format_pad(verb, stringText(verb, stringOf(converted(verb, value, STRING))));
        case 'b':
        case 'd':
        case 'o':
        case 'x':
        case 'X':
            return formatWhole(verb, numberOf(converted(verb, value, type_NUMBER)));
        case 'e':
        case 'E':
        case 'f':
        case 'g':
        case 'G':
            return formatFraction(verb, numberOf(converted(verb, value, type_NUMBER)));
        default:
            throw new FunctionError(`${verb.raw} is not a verb`);
    }
}
function converted(verb, value, type) {
    const result = tryConvert(value, type);
    if (result === null)
        throw new FunctionError(`${typeName(value.type)} cannot be formatted with ${verb.raw}`);
    return result;
}
function anyText(verb, value) {
    if (!verb.flags.has('#') && !value_isNull(value)) {
        if (value.type.kind === 'string')
            return stringOf(value);
        if (value.type.kind === 'number')
            return generalText(numberOf(value), null);
    }
    const json = jsonText(value);
    if (json === null)
        throw new FunctionError('an infinity cannot be formatted');
    return json;
}
function stringText(verb, value) {
    const cut = verb.precision !== null && verb.precision > 0
        ? graphemes(value).slice(0, verb.precision).join('')
        : value;
    return verb.mode === 's' ? cut : quoteJson(cut);
}
function format_pad(verb, value) {
    if (verb.width === null)
        return value;
    const missing = verb.width - graphemes(value).length;
    if (missing <= 0)
        return value;
    const padding = (verb.flags.has('0') ? '0' : ' ').repeat(missing);
    return verb.flags.has('-') ? value + padding : padding + value;
}
/** Formats once for each element of the lists among the arguments. */
function formatList(args) {
    const [format, ...given] = args;
    const lists = given.filter((value) => isSequence(value.type) && !value_isNull(value));
    const lengths = lists.map((value) => value_elements(value).length);
    const count = lengths[0] ?? 1;
    if (lengths.some((length) => length !== count))
        throw new FunctionError('the lists have different lengths');
    const results = Array.from({ length: count }, (_, index) => {
        const row = given.map((value) => (lists.includes(value) ? (value_elements(value)[index] ?? value) : value));
        return value_text(formatText(format === undefined ? '' : stringOf(format), row));
    });
    return value_list(results, STRING);
}
const FORMAT_FUNCTIONS = [
    [
        'format',
        defineRest([STRING], ANY_OR_NULL, STRING, ([first, ...rest]) => value_text(formatText(stringOf(argument(first === undefined ? [] : [first], 0)), rest))),
    ],
    ['formatlist', defineRest([STRING], ANY_OR_NULL, listOf(STRING), formatList)],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/addresses.js

/** Go's net.ParseCIDR; the host's bits are cleared. */
function parseNetwork(text) {
    const match = /^([^/]*)\/(\d{1,3})$/.exec(text);
    const host = match?.[1] ?? '';
    const bits = host.includes(':') ? 128 : 32;
    const address = bits === 128 ? parseIpv6(host) : parseIpv4(host);
    const prefix = Number(match?.[2] ?? -1);
    if (address === null || prefix < 0 || prefix > bits || /^0\d/.test(match?.[2] ?? '')) {
        throw new FunctionError('a network is written like 10.0.0.0/8');
    }
    return { address: (address >> BigInt(bits - prefix)) << BigInt(bits - prefix), bits, prefix };
}
function parseIpv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
        return null;
    return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}
function parseIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return null;
    const [left, right] = halves.map(readGroups);
    if (left === undefined || left === null || right === null)
        return null;
    const missing = 8 - left.length - (right?.length ?? 0);
    if (right === undefined ? missing !== 0 : missing < 1)
        return null;
    const groups = right === undefined ? left : [...left, ...new Array(missing).fill(0n), ...right];
    return groups.reduce((sum, group) => sum * 65536n + group, 0n);
}
function readGroups(text) {
    if (text === '')
        return [];
    const groups = [];
    const parts = text.split(':');
    for (const [index, part] of parts.entries()) {
        if (index === parts.length - 1 && part.includes('.')) {
            const embedded = parseIpv4(part);
            if (embedded === null)
                return null;
            groups.push(embedded >> 16n, embedded & 0xffffn);
        }
        else if (/^[0-9a-fA-F]{1,4}$/.test(part))
            groups.push(BigInt(`0x${part}`));
        else
            return null;
    }
    return groups;
}
/** An address as Go prints it: the longest run of zero groups shortened. */
function addressText(address, bits) {
    if (bits === 32)
        return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join('.');
    if (address >> 32n === 0xffffn)
        return addressText(address & 0xffffffffn, 32);
    const groups = Array.from({ length: 8 }, (_, index) => (address >> BigInt(16 * (7 - index))) & 0xffffn);
    const texts = groups.map((group) => group.toString(16));
    const run = longestZeros(groups);
    if (run.length < 2)
        return texts.join(':');
    return `${texts.slice(0, run.start).join(':')}::${texts.slice(run.start + run.length).join(':')}`;
}
function longestZeros(groups) {
    let best = { start: 0, length: 0 };
    for (let start = 0; start < groups.length; start++) {
        let length = 0;
        while (groups[start + length] === 0n)
            length++;
        if (length > best.length)
            best = { start, length };
    }
    return best;
}
function networkText(network) {
    return `${addressText(network.address, network.bits)}/${network.prefix}`;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/networks.js





function host(args) {
    const network = parseNetwork(stringOf(argument(args, 0)));
    const number = BigInt(wholeArgument(args[1], 'the number of the host'));
    const last = (1n << BigInt(network.bits - network.prefix)) - 1n;
    const fromEnd = -number - 1n;
    if (number < 0n ? fromEnd > last : number > last)
        throw new FunctionError('the network has no such host');
    return value_text(addressText(network.address | (number < 0n ? last - fromEnd : number), network.bits));
}
function netmask(prefix) {
    const network = parseNetwork(prefix);
    const mask = ((1n << BigInt(network.prefix)) - 1n) << BigInt(network.bits - network.prefix);
    return addressText(mask, network.bits);
}
function subnet(args) {
    const newBits = wholeArgument(args[1], 'the number of bits');
    const number = wholeArgument(args[2], 'the number of the network');
    const network = parseNetwork(stringOf(argument(args, 0)));
    const prefix = network.prefix + newBits;
    if (newBits > 32 || newBits < 0 || prefix > network.bits)
        throw new FunctionError('the network has not so many bits');
    if (number < 0 || BigInt(number) >= 1n << BigInt(newBits))
        throw new FunctionError('there are not so many networks');
    const address = network.address | (BigInt(number) << BigInt(network.bits - prefix));
    return value_text(networkText({ address, bits: network.bits, prefix }));
}
/** Networks one after the other, each at the next place where it fits. */
function subnets(args) {
    const [first, ...lengths] = args;
    const network = parseNetwork(first === undefined ? '' : stringOf(first));
    const end = network.address + (1n << BigInt(network.bits - network.prefix));
    let next = network.address;
    const found = lengths.map((length) => {
        const newBits = wholeArgument(length, 'the number of bits');
        const prefix = network.prefix + newBits;
        if (newBits < 1 || newBits > 32 || prefix > network.bits)
            throw new FunctionError('the network has not so many bits');
        const size = 1n << BigInt(network.bits - prefix);
        const address = ((next + size - 1n) / size) * size;
        next = address + size;
        if (next > end)
            throw new FunctionError('the network is too small for them');
        return value_text(networkText({ address, bits: network.bits, prefix }));
    });
    return value_list(found, STRING);
}
const NETWORK_FUNCTIONS = [
    ['cidrhost', define_define([STRING, type_NUMBER], STRING, host)],
    ['cidrnetmask', textFunction(1, netmask)],
    ['cidrsubnet', define_define([STRING, type_NUMBER, type_NUMBER], STRING, subnet)],
    ['cidrsubnets', defineRest([STRING], type_NUMBER, listOf(STRING), subnets)],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/numbers.js







function arithmetic(operate) {
    return define_define([type_NUMBER, type_NUMBER], type_NUMBER, (args) => {
        const result = operate(numberOf(argument(args, 0)), numberOf(argument(args, 1)));
        if (result === null)
            throw new FunctionError('the result is not a number');
        return number(result);
    });
}
function comparison(holds) {
    return define_define([type_NUMBER, type_NUMBER], BOOL, (args) => bool(holds(compareNumbers(numberOf(argument(args, 0)), numberOf(argument(args, 1))))));
}
function extreme(sign) {
    return defineRest([], type_NUMBER, type_NUMBER, (args) => {
        if (args.length === 0)
            throw new FunctionError('at least one number is needed');
        return args.reduce((best, value) => compareNumbers(numberOf(value), numberOf(best)) * sign > 0 ? value : best);
    });
}
/** Rounds down (-1), up (1) or towards zero (0); the precision stays unless it is `int`. */
function round(direction) {
    return define_define([type_NUMBER], type_NUMBER, (args) => {
        const value = numberOf(argument(args, 0));
        if (value.infinite || isWhole(value))
            return number(value);
        const whole = truncate({ ...value, negative: false });
        const away = direction !== 0 && value.negative === direction < 0;
        const size = whole + (away ? 1n : 0n);
        const precision = direction === 0 ? Math.max(bitLength(size), 64) : value.precision;
        return number(roundNumber(value.negative && size !== 0n, size, 0, precision));
    });
}
function ofFloats(operate) {
    return define_define([type_NUMBER, type_NUMBER], type_NUMBER, (args) => {
        const result = operate(number_toFloat(numberOf(argument(args, 0))), number_toFloat(numberOf(argument(args, 1))));
        if (Number.isNaN(result))
            throw new FunctionError('the result is not a number');
        return number(floatNumber(result));
    });
}
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
function numbers_parseInteger(args) {
    const given = argument(args, 0);
    const base = wholeArgument(args[1], 'the base');
    if (given.type.kind !== 'string')
        throw new FunctionError('a text is needed');
    if (base < 2 || base > 62)
        throw new FunctionError('the base must be between 2 and 62');
    const match = /^([+-]?)([0-9A-Za-z]+)$/.exec(stringOf(given));
    let value = 0n;
    for (const digit of match?.[2] ?? '?') {
        const worth = DIGITS.indexOf(base <= 36 ? digit.toLowerCase() : digit);
        if (worth === -1 || worth >= base)
            throw new FunctionError(`this is not a number of base ${base}`);
        value = value * BigInt(base) + BigInt(worth);
    }
    return number(roundNumber(match?.[1] === '-', value, 0, Math.max(bitLength(value), 64)));
}
const MAX_RANGE = 1024;
function range(args) {
    const numbers = args.map(numberOf);
    const zero = wholeNumber(0);
    const [first = zero, second = first, third] = numbers;
    const start = numbers.length === 1 ? zero : first;
    const end = numbers.length === 1 ? first : second;
    if (numbers.length < 1 || numbers.length > 3)
        throw new FunctionError('one, two or three numbers are needed');
    const step = third ?? wholeNumber(compareNumbers(end, start) < 0 ? -1 : 1);
    if (isZero(step))
        throw new FunctionError('the step must not be zero');
    const down = compareNumbers(step, zero) < 0;
    const passed = (value) => down ? compareNumbers(value, end) <= 0 : compareNumbers(value, end) >= 0;
    if (compareNumbers(end, start) !== 0 && passed(start))
        throw new FunctionError('the step leads away from the end');
    const values = [];
    for (let at = start; at !== null && !passed(at); at = add(at, step)) {
        if (values.length >= MAX_RANGE)
            throw new FunctionError(`more than ${MAX_RANGE} values`);
        values.push(number(at));
    }
    return value_list(values, type_NUMBER);
}
function signum(args) {
    return integer(Math.sign(wholeArgument(args[0], 'the number')));
}
const subtract = (a, b) => add(a, negate(b));
const logic = (operate) => define_define([BOOL, BOOL], BOOL, (args) => bool(operate(isTrue(argument(args, 0)), isTrue(argument(args, 1)))));
const NUMBER_FUNCTIONS = [
    [
        'absolute',
        define_define([type_NUMBER], type_NUMBER, (args) => number({ ...numberOf(argument(args, 0)), negative: false })),
    ],
    ['add', arithmetic(add)],
    ['subtract', arithmetic(subtract)],
    ['multiply', arithmetic(multiply)],
    ['divide', arithmetic(divide)],
    ['modulo', arithmetic(modulo)],
    ['negate', define_define([type_NUMBER], type_NUMBER, (args) => number(negate(numberOf(argument(args, 0)))))],
    ['greaterthan', comparison((order) => order > 0)],
    ['greaterthanorequalto', comparison((order) => order >= 0)],
    ['lessthan', comparison((order) => order < 0)],
    ['lessthanorequalto', comparison((order) => order <= 0)],
    ['min', extreme(-1)],
    ['max', extreme(1)],
    ['int', round(0)],
    ['ceil', round(1)],
    ['floor', round(-1)],
    ['log', ofFloats((value, base) => Math.log(value) / Math.log(base))],
    ['pow', ofFloats((value, power) => value ** power)],
    ['signum', define_define([type_NUMBER], type_NUMBER, signum)],
    ['parseint', define_define([DYNAMIC, type_NUMBER], type_NUMBER, numbers_parseInteger)],
    ['range', defineRest([], type_NUMBER, listOf(type_NUMBER), range)],
    ['and', logic((a, b) => a && b)],
    ['or', logic((a, b) => a || b)],
    ['not', define_define([BOOL], BOOL, (args) => bool(!isTrue(argument(args, 0))))],
    ['equal', define_define([ANY_OR_NULL, ANY_OR_NULL], BOOL, (args) => equals(argument(args, 0), argument(args, 1)))],
    [
        'notequal',
        define_define([ANY_OR_NULL, ANY_OR_NULL], BOOL, (args) => not(equals(argument(args, 0), argument(args, 1)))),
    ],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/sequences.js






const LIST_OF_ANY = listOf(DYNAMIC);
function compact(args) {
    const kept = value_elements(argument(args, 0)).filter((value) => !value_isNull(value) && stringOf(value) !== '');
    return value_list(kept, STRING);
}
function contains(args) {
    const value = argument(args, 0);
    need(isSequence(value.type), 'a list, tuple or set is needed');
    return bool(value_elements(value).some((item) => sameValue(argument(args, 1), item)));
}
function indexOf(args) {
    const value = argument(args, 0);
    need(value.type.kind === 'list' || value.type.kind === 'tuple', 'a list or tuple is needed');
    const found = value_elements(value).findIndex((item) => sameValue(item, argument(args, 1)));
    need(found !== -1, 'there is no such item');
    return integer(found);
}
function distinct(args) {
    const value = argument(args, 0);
    const kept = [];
    for (const item of value_elements(value))
        if (!kept.some((other) => sameValue(other, item)))
            kept.push(item);
    return value_list(kept, collections_elementType(value.type));
}
function chunkList(args) {
    const value = argument(args, 0);
    const size = wholeArgument(args[1], 'the size');
    need(size >= 0, 'the size must be positive');
    const items = value_elements(value);
    const chunks = [];
    if (size === 0 && items.length > 0)
        chunks.push(value);
    for (let at = 0; size > 0 && at < items.length; at += size) {
        chunks.push(value_list(items.slice(at, at + size), collections_elementType(value.type)));
    }
    return value_list(chunks, value.type);
}
function flatten(args) {
    const value = argument(args, 0);
    need(isSequence(value.type), 'a list, set or tuple is needed');
    return tuple(flattened(value));
}
function flattened(value) {
    return value_elements(value).flatMap((item) => isSequence(item.type) && !value_isNull(item) ? flattened(item) : [withMark(item, value.mark)]);
}
function reverseList(args) {
    const value = argument(args, 0);
    need(isSequence(value.type), `${typeName(value.type)} cannot be reversed`);
    const items = [...value_elements(value)].reverse();
    return isCollection(value.type) ? value_list(items, value.type.element) : tuple(items);
}
function slice(args) {
    const value = argument(args, 0);
    need(value.type.kind === 'list' || value.type.kind === 'tuple', 'a list or tuple is needed');
    const items = value_elements(value);
    const start = wholeArgument(args[1], 'the start');
    const end = wholeArgument(args[2], 'the end');
    need(start >= 0 && start <= end && end <= items.length, 'start and end must lie within the list');
    const kept = items.slice(start, end);
    return isCollection(value.type) ? value_list(kept, value.type.element) : tuple(kept);
}
function concat(args) {
    const first = args[0];
    need(first !== undefined, 'at least one list is needed');
    const marks = args.find((value) => value.mark !== null)?.mark ?? null;
    if (args.every((value) => value.type.kind === 'list')) {
        const common = unify(args.map((value) => value.type));
        if (common !== null) {
            const items = args.flatMap((value) => value_elements(convert(value, common.type)));
            return withMark(value_list(items, collections_elementType(common.type)), marks);
        }
    }
    need(args.every((value) => value.type.kind === 'list' || value.type.kind === 'tuple'), 'lists or tuples are needed');
    return withMark(tuple(args.flatMap((value) => value_elements(value))), marks);
}
const SEQUENCE_FUNCTIONS = [
    ['compact', define_define([listOf(STRING)], listOf(STRING), compact)],
    ['contains', define_define([ANY, ANY], BOOL, contains)],
    ['indexof', define_define([ANY, ANY], type_NUMBER, indexOf)],
    ['distinct', define_define([LIST_OF_ANY], DYNAMIC, distinct)],
    ['chunklist', define_define([LIST_OF_ANY, type_NUMBER], DYNAMIC, chunkList, MOVES)],
    ['flatten', define_define([ANY], DYNAMIC, flatten, MOVES)],
    ['reverselist', define_define([ANY], DYNAMIC, reverseList, MOVES)],
    ['slice', define_define([ANY, type_NUMBER, type_NUMBER], DYNAMIC, slice, MOVES)],
    ['concat', defineRest([], ANY, tupleOf([]), concat, MOVES)],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/sets.js








const SET = setOf(DYNAMIC);
const MAX_PRODUCT = 20_000;
/** The type that all sets can have; empty sets of nothing in particular do not count. */
function commonSet(args) {
    const types = args.flatMap((value) => {
        if (!isCollection(value.type))
            return [];
        return value.type.element.kind === 'dynamic' && value_elements(value).length === 0 ? [] : [value.type.element];
    });
    if (types.length === 0)
        return SET;
    const common = unify(types);
    if (common === null)
        throw new FunctionError('the sets need elements of one type');
    return setOf(common.type);
}
const has = (items, value) => items.some((item) => sameValue(item, value));
const sets_union = (a, b) => [...a, ...b];
const intersection = (a, b) => a.filter((value) => has(b, value));
const sets_subtract = (a, b) => a.filter((value) => !has(b, value));
const symmetric = (a, b) => [...sets_subtract(a, b), ...sets_subtract(b, a)];
function sets_combine(operate) {
    return (args) => {
        const type = commonSet(args);
        const element = isCollection(type) ? type.element : DYNAMIC;
        const sets = args.map((value) => convert(value, type));
        return sets.reduce((a, b) => makeSet(operate(value_elements(a), value_elements(b)), element));
    };
}
function hasElement(args) {
    return bool(value_elements(argument(args, 0)).some((value) => sameValue(value, argument(args, 1))));
}
function product(args) {
    if (args.length < 2)
        throw new FunctionError('at least two lists or sets are needed');
    const types = args.map(productType);
    let rows = [[]];
    for (const [index, value] of args.entries()) {
        const items = value_elements(value).map((item) => convert(item, types[index] ?? DYNAMIC));
        if (rows.length * items.length > MAX_PRODUCT)
            throw new BoundExceeded('a product has too many elements');
        rows = rows.flatMap((row) => items.map((item) => [...row, item]));
    }
    const tuples = rows.map(tuple);
    return args.every((value) => value.type.kind !== 'set')
        ? value_list(tuples, tupleOf(types))
        : makeSet(tuples, tupleOf(types));
}
function productType(value) {
    if (!isSequence(value.type))
        throw new FunctionError('a list or set is needed');
    if (isCollection(value.type))
        return value.type.element;
    const types = value_elements(value).map((item) => item.type);
    if (types.length === 0)
        return DYNAMIC;
    const common = unify(types);
    if (common === null)
        throw new FunctionError('all elements must have one type');
    return common.type;
}
const SET_FUNCTIONS = [
    ['sethaselement', define_define([SET, ANY], BOOL, hasElement)],
    ['setunion', defineRest([SET], SET, SET, sets_combine(sets_union))],
    ['setintersection', defineRest([SET], SET, SET, sets_combine(intersection))],
    ['setsubtract', define_define([SET, SET], SET, sets_combine(sets_subtract))],
    ['setsymmetricdifference', defineRest([SET], SET, SET, sets_combine(symmetric))],
    ['setproduct', defineRest([], ANY, listOf(DYNAMIC), product, MOVES)],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/spaces.js
/** What Go's unicode.IsSpace calls a space. */
const spaces_SPACE = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const spaces_ONE = new RegExp(`[${spaces_SPACE}]`);
function isSpace(char) {
    return spaces_ONE.test(char);
}
function trimStart(text) {
    let at = 0;
    while (at < text.length && isSpace(text[at] ?? ''))
        at++;
    return text.slice(at);
}
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text[end - 1] ?? ''))
        end--;
    return text.slice(0, end);
}
function trim(text) {
    return trimStart(trimEnd(text));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/strings.js







/** Go changes case character by character: what becomes several stays as it is. */
function mapCase(value, change) {
    return Array.from(value, (char) => {
        const changed = change(char);
        return [...changed].length === 1 ? changed : char;
    }).join('');
}
const upper = (value) => mapCase(value, (char) => char.toUpperCase());
const lower = (value) => mapCase(value, (char) => char.toLowerCase());
/** Go's strings.Title: the first letter after anything except a letter, digit, underscore or quote mark. */
function title(value) {
    let previous = ' ';
    return Array.from(value, (char) => {
        const starts = isSeparator(previous);
        previous = char;
        return starts ? upper(char) : char;
    }).join('');
}
function isSeparator(char) {
    if (char <= '\x7f')
        return !/[0-9A-Za-z_]/.test(char);
    return !/[\p{L}\p{Nd}]/u.test(char) && isSpace(char);
}
function trimChars(value, cutset) {
    const chars = [...value];
    const cut = new Set(cutset);
    let start = 0;
    let end = chars.length;
    while (start < end && cut.has(chars[start] ?? ''))
        start++;
    while (end > start && cut.has(chars[end - 1] ?? ''))
        end--;
    return chars.slice(start, end).join('');
}
function chomp(value) {
    let end = value.length;
    while (value[end - 1] === '\n' || value[end - 1] === '\r')
        end--;
    return value.slice(0, end);
}
function substring(args) {
    const chars = graphemes(stringOf(argument(args, 0)));
    let offset = wholeArgument(args[1], 'the offset');
    const length = wholeArgument(args[2], 'the length');
    if (offset >= 0 && length === 0)
        return value_text('');
    if (offset < 0)
        offset += chars.length;
    if (offset > 0 && offset >= chars.length)
        return value_text('');
    const rest = chars.slice(Math.max(0, offset));
    return value_text((length <= 0 ? rest : rest.slice(0, length)).join(''));
}
function strings_join(args) {
    const [separator, ...lists] = args;
    if (separator === undefined || lists.length === 0)
        throw new FunctionError('at least one list is needed');
    const items = lists.flatMap((items) => value_elements(items));
    if (items.some(value_isNull))
        throw new FunctionError('null cannot be joined');
    return value_text(items.map(stringOf).join(stringOf(separator)));
}
function sort(args) {
    const items = value_elements(argument(args, 0));
    if (items.some(value_isNull))
        throw new FunctionError('null cannot be sorted');
    return value_list([...items].sort((a, b) => compareText(stringOf(a), stringOf(b))), STRING);
}
function split(args) {
    const separator = stringOf(argument(args, 0));
    const value = stringOf(argument(args, 1));
    const parts = separator === '' ? Array.from(value) : value.split(separator);
    return value_list(parts.map(value_text), STRING);
}
function indent(args) {
    const spaces = wholeArgument(args[0], 'the number of spaces');
    if (spaces < 0 || spaces > 10_000)
        throw new FunctionError('this is not a sensible number of spaces');
    return value_text(stringOf(argument(args, 1)).replaceAll('\n', `\n${' '.repeat(spaces)}`));
}
function strings_replace(value, old, replacement) {
    if (old !== '')
        return value.split(old).join(replacement);
    return replacement + Array.from(value, (char) => char + replacement).join('');
}
/** Go's path.Base and path.Dir. */
function basename(path) {
    if (path === '')
        return '.';
    const stripped = path.replace(/\/+$/, '');
    return stripped === '' ? '/' : stripped.slice(stripped.lastIndexOf('/') + 1);
}
function dirname(path) {
    return strings_cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}
/** Go's path.Clean. */
function strings_cleanPath(path) {
    const rooted = path.startsWith('/');
    const kept = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            kept.push(part);
        else if (kept.length > 0 && kept[kept.length - 1] !== '..')
            kept.pop();
        else if (!rooted)
            kept.push(part);
    }
    const joined = kept.join('/');
    return rooted ? `/${joined}` : joined === '' ? '.' : joined;
}
const STRING_FUNCTIONS = [
    ['upper', textFunction(1, upper)],
    ['lower', textFunction(1, lower)],
    ['title', textFunction(1, title)],
    ['reverse', textFunction(1, (value) => [...graphemes(value)].reverse().join(''))],
    ['strlen', define_define([STRING], type_NUMBER, (args) => integer(graphemes(stringOf(argument(args, 0))).length))],
    ['substr', define_define([STRING, type_NUMBER, type_NUMBER], STRING, substring)],
    ['join', defineRest([STRING], listOf(STRING), STRING, strings_join)],
    ['sort', define_define([listOf(STRING)], listOf(STRING), sort)],
    ['split', define_define([STRING, STRING], listOf(STRING), split)],
    ['chomp', textFunction(1, chomp)],
    ['indent', define_define([type_NUMBER, STRING], STRING, indent)],
    ['trimspace', textFunction(1, trim)],
    ['trim', textFunction(2, trimChars)],
    [
        'trimprefix',
        textFunction(2, (value, prefix) => (value.startsWith(prefix) ? value.slice(prefix.length) : value)),
    ],
    [
        'trimsuffix',
        textFunction(2, (value, suffix) => suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value),
    ],
    ['replace', textFunction(3, strings_replace)],
    ['basename', textFunction(1, basename)],
    ['dirname', textFunction(1, dirname)],
    ['sanitize', textFunction(1, (value) => value.replace(/[^a-zA-Z0-9_-]/gu, '_'))],
];

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/functions/standard.js
















function useless() {
    throw new FunctionError('nothing that bake knows is a buffer of bytes');
}
/** Functions that exist, but that no value in a bake file fits. */
const BYTE_FUNCTIONS = [
    ['byteslen', define_define([ANY], DYNAMIC, useless)],
    ['bytesslice', define_define([ANY, ANY, ANY], DYNAMIC, useless)],
];
const SPECIAL_FUNCTIONS = [
    ['try', specialFunction('try')],
    ['can', specialFunction('can')],
    ['convert', specialFunction('convert')],
];
/** The standard library of bake. */
const STANDARD_FUNCTIONS = new Map([
    ...COLLECTION_FUNCTIONS,
    ...DATE_FUNCTIONS,
    ...DOCUMENT_FUNCTIONS,
    ...ENCODING_FUNCTIONS,
    ...FORMAT_FUNCTIONS,
    ...HASH_FUNCTIONS,
    ...NETWORK_FUNCTIONS,
    ...NUMBER_FUNCTIONS,
    ...PATTERN_FUNCTIONS,
    ...SEQUENCE_FUNCTIONS,
    ...SET_FUNCTIONS,
    ...STRING_FUNCTIONS,
    ...BYTE_FUNCTIONS,
    ...SPECIAL_FUNCTIONS,
]);

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/token.js
function tokenText(token) {
    return token.source.text.slice(token.start, token.end);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/collection-parser.js

/** `[…]` and `{…}`: tuples, objects, and `for` in either. */
function readCollection(stream) {
    const open = stream.read();
    if (stream.within(false, () => stream.isKeyword('for'))) {
        const loop = stream.within(false, () => readFor(stream, open));
        return { ...loop, ...stream.span(open) };
    }
    if (open.kind === '[') {
        const items = stream.within(false, () => readItems(stream));
        return { kind: 'tuple', items, ...stream.span(open) };
    }
    const items = stream.within(true, () => readPairs(stream));
    return { kind: 'object', items, ...stream.span(open) };
}
function readItems(stream) {
    const items = [];
    while (!stream.take(']')) {
        items.push(stream.readExpression());
        if (stream.peek().kind !== ']')
            stream.expect(',', 'the items of a list are separated by commas');
    }
    return items;
}
function readPairs(stream) {
    const items = [];
    for (;;) {
        while (stream.take('newline'))
            ;
        if (stream.take('}'))
            return items;
        const forced = stream.peek().kind === '(';
        const key = stream.readExpression();
        if (!stream.take('=') && !stream.take(':'))
            stream.refuse('a key needs an equals sign and a value');
        items.push({ key, forced, value: stream.readExpression() });
        if (stream.peek().kind === '}')
            continue;
        if (!stream.take(',') && !stream.take('newline')) {
            stream.refuse('the pairs of an object are separated by commas or line ends');
        }
    }
}
/** The part between `for` and the colon, here and in templates. */
function readForIntroduction(stream) {
    const first = tokenText(stream.expect('identifier', 'a name is needed after for'));
    const second = stream.take(',')
        ? tokenText(stream.expect('identifier', 'a name is needed after the comma'))
        : null;
    if (!stream.isKeyword('in'))
        stream.refuse('`in` is needed after the names of a for');
    stream.read();
    const collection = stream.readExpression();
    return { keyName: second === null ? null : first, valueName: second ?? first, collection };
}
function readFor(stream, open) {
    stream.read();
    const introduction = readForIntroduction(stream);
    stream.expect(':', 'a colon is needed after the collection of a for');
    const first = stream.readExpression();
    const second = stream.take('=>') ? stream.readExpression() : null;
    const group = stream.take('...');
    let condition = null;
    if (stream.isKeyword('if')) {
        stream.read();
        condition = stream.readExpression();
    }
    stream.expect(open.kind === '[' ? ']' : '}', 'a for expression ends with its closing bracket');
    if (open.kind === '[' && (second !== null || group))
        stream.refuse('a for in brackets makes no keys', open);
    if (open.kind === '{' && second === null)
        stream.refuse('a for in braces needs key => value', open);
    const key = second === null ? null : first;
    return { kind: 'for', ...introduction, key, value: second ?? first, condition, group };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/template-part.js
function cutPiece(piece, from, to) {
    return {
        text: piece.text.slice(from, to),
        start: piece.exact ? piece.start + from : piece.start,
        exact: piece.exact,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/heredoc.js


/** `<<-`: removes the smallest indentation of all lines from every line that is not empty. */
function flushHeredoc(parts) {
    let smallest = Number.POSITIVE_INFINITY;
    let startOfLine = true;
    const indented = [];
    for (const part of parts) {
        if (startOfLine) {
            const indentation = part.kind === 'text' ? indentationOf(part) : 0;
            if (part.kind === 'text' && indentation !== null)
                indented.push(part);
            if (indentation !== null)
                smallest = Math.min(smallest, indentation);
        }
        startOfLine = part.kind === 'text' && heredoc_textOf(part).endsWith('\n');
    }
    for (const part of indented)
        removeIndentation(part, smallest);
}
/** Null if the line has only spaces. */
function indentationOf(part) {
    const text = heredoc_textOf(part);
    const rest = trimStart(text);
    return rest === '' && text.endsWith('\n') ? null : text.length - rest.length;
}
function heredoc_textOf(part) {
    return part.pieces.map((piece) => piece.text).join('');
}
function removeIndentation(part, count) {
    const [first, ...rest] = part.pieces;
    if (first === undefined || count === 0)
        return;
    part.pieces = [cutPiece(first, Math.min(count, first.text.length), first.text.length), ...rest];
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/literal.js


const literal_ESCAPES = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['"', '"'],
    ['\\', '\\'],
]);
const QUOTED = /\\u[0-9a-fA-F]{0,4}|\\U[0-9a-fA-F]{0,8}|\\.|\$\$\{|%%\{/gsu;
const BARE = /\$\$\{|%%\{/g;
/** What a literal token says, in pieces. */
function literalPieces(token) {
    const raw = tokenText(token);
    const pieces = [];
    let at = 0;
    for (const match of raw.matchAll(token.quoted ? QUOTED : BARE)) {
        if (match.index > at)
            pieces.push({ text: raw.slice(at, match.index), start: token.start + at, exact: true });
        pieces.push({
            text: readEscape(match[0], token, match.index),
            start: token.start + match.index,
            exact: false,
        });
        at = match.index + match[0].length;
    }
    if (at < raw.length)
        pieces.push({ text: raw.slice(at), start: token.start + at, exact: true });
    return pieces;
}
function readEscape(sequence, token, index) {
    if (sequence[0] !== '\\')
        return sequence.slice(1);
    const simple = literal_ESCAPES.get(sequence[1] ?? '');
    if (simple !== undefined)
        return simple;
    const span = {
        source: token.source,
        start: token.start + index,
        end: token.start + index + sequence.length,
    };
    if (sequence[1] === 'u' || sequence[1] === 'U') {
        const digits = sequence[1] === 'u' ? 4 : 8;
        const code = Number.parseInt(sequence.slice(2), 16);
        const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
        if (sequence.length === digits + 2 && valid)
            return String.fromCodePoint(code);
        throw new SyntaxProblem(span, `${sequence} needs ${digits} hexadecimal digits that name a character`);
    }
    throw new SyntaxProblem(span, `${sequence} is not an escape; write \\\\ for a backslash`);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/template-tree.js

/** The pieces of a literal in a template, for callers that need to know where its lines are. */
const piecesOf = new WeakMap();
function literalParts(expression) {
    return piecesOf.get(expression);
}
/** Matches directives with their ends. */
function buildTemplate(parts, span) {
    const reader = new PartReader(parts, span);
    const items = reader.readUntil(null, []);
    return { kind: 'template', parts: items.length > 0 ? items : [emptyText(span)], ...span };
}
function emptyText(span) {
    return { kind: 'literal', value: '', ...span };
}
class PartReader {
    #parts;
    #span;
    #at = 0;
    constructor(parts, span) {
        this.#parts = parts;
        this.#span = span;
    }
    /** Reads up to one of the ends; the end is consumed and left in `ended`. */
    readUntil(open, ends) {
        const items = [];
        for (;;) {
            const part = this.#parts[this.#at];
            if (part === undefined) {
                if (open === null)
                    return items;
                throw new SyntaxProblem(open, `%{ ${open.kind} } has no end`);
            }
            if (ends.includes(part.kind))
                return items;
            items.push(this.#readPart(part));
        }
    }
    #readPart(part) {
        this.#at++;
        switch (part.kind) {
            case 'text':
                return this.#readText(part);
            case 'value':
                return part.expression;
            case 'if':
                return this.#readIf(part);
            case 'for':
                return this.#readFor(part);
            default:
                throw new SyntaxProblem(part, `%{ ${part.kind} } stands alone`);
        }
    }
    /** Neighbouring texts are one literal. */
    #readText(part) {
        const pieces = [...part.pieces];
        let end = part.end;
        for (let next = this.#parts[this.#at]; next?.kind === 'text'; next = this.#parts[++this.#at]) {
            for (const piece of next.pieces)
                pieces.push(piece);
            end = next.end;
        }
        const value = pieces.map((piece) => piece.text).join('');
        const literal = { kind: 'literal', value, source: part.source, start: part.start, end };
        piecesOf.set(literal, pieces);
        return literal;
    }
    #template(parts) {
        return { kind: 'template', parts: parts.length > 0 ? parts : [emptyText(this.#span)], ...this.#span };
    }
    #readIf(open) {
        const yes = this.readUntil(open, ['else', 'endif']);
        const hasElse = this.#parts[this.#at]?.kind === 'else';
        this.#at++;
        const no = hasElse ? this.readUntil(open, ['endif']) : [];
        if (hasElse)
            this.#at++;
        const span = { source: open.source, start: open.start, end: this.#parts[this.#at - 1]?.end ?? open.end };
        return {
            kind: 'conditional',
            condition: open.condition,
            yes: this.#template(yes),
            no: this.#template(no),
            ...span,
        };
    }
    #readFor(open) {
        const value = this.#template(this.readUntil(open, ['endfor']));
        this.#at++;
        const span = { source: open.source, start: open.start, end: this.#parts[this.#at - 1]?.end ?? open.end };
        const tuple = {
            kind: 'for',
            ...open.loop,
            key: null,
            value,
            condition: null,
            group: false,
            ...span,
        };
        return { kind: 'join', tuple, ...span };
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/template-parser.js







/** A quoted text or heredoc, from its opening token on. */
function readTemplate(stream) {
    const open = stream.read();
    const closer = open.kind === 'open-quote' ? 'close-quote' : 'close-heredoc';
    const parts = readParts(stream, closer);
    if (tokenText(open).startsWith('<<-'))
        flushHeredoc(parts);
    return finishTemplate(parts, stream.span(open));
}
/** A text that is a template as a whole. */
function readWholeTemplate(stream) {
    const start = stream.peek();
    return finishTemplate(readParts(stream, 'end'), stream.span(start));
}
function finishTemplate(parts, span) {
    const only = parts.length === 1 ? parts[0] : undefined;
    if (only?.kind === 'value')
        return { kind: 'wrap', inner: only.expression, ...span };
    return buildTemplate(parts, span);
}
function readParts(stream, closer) {
    const parts = [];
    let trimNext = false;
    for (;;) {
        const token = stream.read();
        if (token.kind === closer)
            return parts;
        if (token.kind === 'literal') {
            const pieces = literalPieces(token);
            parts.push({ ...token, kind: 'text', pieces: trimNext ? trimFirst(pieces) : pieces });
            trimNext = false;
            continue;
        }
        if (token.kind !== 'interpolation' && token.kind !== 'control')
            stream.refuse('the text does not end', token);
        const last = parts[parts.length - 1];
        if (token.end - token.start === 3 && last?.kind === 'text' && !trimNext)
            last.pieces = trimLast(last.pieces);
        const part = stream.within(false, () => readSequence(stream, token));
        parts.push(part);
        trimNext = tokenText({ source: token.source, start: part.end - 2, end: part.end }) === '~}';
    }
}
function readSequence(stream, open) {
    const content = open.kind === 'interpolation' ? readValue(stream) : readDirective(stream);
    stream.expect('close-sequence', 'a closing brace is missing; write $${ for a literal ${');
    return { ...content, ...stream.span(open) };
}
function readValue(stream) {
    return { kind: 'value', expression: stream.readExpression() };
}
function readDirective(stream) {
    const keyword = tokenText(stream.expect('identifier', 'if, for, else, endif or endfor is needed after %{'));
    if (keyword === 'if')
        return { kind: 'if', condition: stream.readExpression() };
    if (keyword === 'for')
        return { kind: 'for', loop: readForIntroduction(stream) };
    if (keyword === 'else' || keyword === 'endif' || keyword === 'endfor')
        return { kind: keyword };
    return stream.refuse(`%{ ${keyword} } is not a directive; write %%{ for a literal %{`);
}
function trimFirst(pieces) {
    const kept = [];
    for (const piece of pieces) {
        let from = 0;
        while (kept.length === 0 && from < piece.text.length && isSpace(piece.text[from] ?? ''))
            from++;
        if (from < piece.text.length)
            kept.push(cutPiece(piece, from, piece.text.length));
    }
    return kept;
}
function trimLast(pieces) {
    const kept = [];
    for (const piece of [...pieces].reverse()) {
        let to = piece.text.length;
        while (kept.length === 0 && to > 0 && isSpace(piece.text[to - 1] ?? ''))
            to--;
        if (to > 0)
            kept.unshift(cutPiece(piece, 0, to));
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/expression-parser.js





const expression_parser_OPERATORS = [
    ['||'],
    ['&&'],
    ['==', '!='],
    ['>', '>=', '<', '<='],
    ['+', '-'],
    ['*', '/', '%'],
];
function readExpression(stream) {
    return stream.nested(() => readConditional(stream));
}
function readConditional(stream) {
    const start = stream.peek();
    const condition = readBinary(stream, 0);
    if (!stream.take('?'))
        return condition;
    const yes = readExpression(stream);
    stream.expect(':', 'a condition (? :) needs a colon and a second result');
    const no = readExpression(stream);
    return { kind: 'conditional', condition, yes, no, ...stream.span(start) };
}
function readBinary(stream, level) {
    const operators = expression_parser_OPERATORS[level];
    if (operators === undefined)
        return readWithSteps(stream);
    let left = readBinary(stream, level + 1);
    for (let count = 0; operators.includes(stream.peek().kind); count++) {
        if (count > MAX_CHAIN)
            stream.refuse('this expression is too long');
        const operator = stream.read().kind;
        const right = readBinary(stream, level + 1);
        left = { kind: 'binary', operator, left, right, source: left.source, start: left.start, end: right.end };
    }
    return left;
}
function readWithSteps(stream) {
    return readSteps(stream, readTerm(stream));
}
/** `.name`, `.0`, `.*`, `[key]`, `[*]` after a term. */
function readSteps(stream, from) {
    let result = from;
    for (let count = 0;; count++) {
        const next = stream.peek();
        if (count > MAX_CHAIN)
            stream.refuse('this expression is too long');
        if (next.kind === '.')
            result = readDot(stream, result);
        else if (next.kind === '[')
            result = readBracket(stream, result);
        else
            return result;
    }
}
function readDot(stream, from) {
    const dot = stream.read();
    if (stream.peek().kind !== '*')
        return addStep(from, readDotStep(stream, dot));
    stream.read();
    const item = { kind: 'item', ...stream.span(dot) };
    let each = item;
    while (stream.peek().kind === '.') {
        const inner = stream.read();
        each = addStep(each, readDotStep(stream, inner));
    }
    return { kind: 'splat', from, item, each, ...stream.span(from) };
}
function readDotStep(stream, dot) {
    const token = stream.peek();
    if (token.kind === 'identifier') {
        stream.read();
        return { kind: 'attribute', name: tokenText(token), ...stream.span(dot) };
    }
    if (token.kind !== 'number')
        stream.refuse('a name is needed after a dot');
    stream.read();
    if (tokenText(token).includes('.'))
        stream.refuse('write indexes as [0][1], not .0.1', token);
    return { kind: 'index', key: expression_parser_numberOf(stream, token), ...stream.span(dot) };
}
function readBracket(stream, from) {
    const open = stream.read();
    if (stream.take('*')) {
        stream.expect(']', 'a closing bracket is needed after [*');
        const item = { kind: 'item', ...stream.span(open) };
        const each = stream.nested(() => readSteps(stream, item));
        return { kind: 'splat', from, item, each, ...stream.span(from) };
    }
    const key = stream.within(false, () => {
        const expression = readExpression(stream);
        stream.expect(']', 'an index ends with a closing bracket');
        return expression;
    });
    const literal = literalKey(key);
    if (literal === undefined)
        return { kind: 'index', from, key, ...stream.span(from) };
    return addStep(from, { kind: 'index', key: literal, ...stream.span(open) });
}
/** The key where it is written out, which makes the index part of a reference. */
function literalKey(key) {
    if (key.kind === 'literal')
        return key.value;
    const only = key.kind === 'template' && key.parts.length === 1 ? key.parts[0] : undefined;
    return only?.kind === 'literal' ? only.value : undefined;
}
function addStep(from, step) {
    const span = { source: from.source, start: from.start, end: step.end };
    if (from.kind === 'variable')
        return { ...from, steps: [...from.steps, step], ...span };
    if (from.kind === 'traversal')
        return { ...from, steps: [...from.steps, step], ...span };
    return { kind: 'traversal', from, steps: [step], ...span };
}
function readTerm(stream) {
    const start = stream.peek();
    switch (start.kind) {
        case '(':
            return readParentheses(stream);
        case 'number':
            stream.read();
            return { kind: 'literal', value: expression_parser_numberOf(stream, start), ...stream.span(start) };
        case 'identifier':
            return expression_parser_readName(stream);
        case 'open-quote':
        case 'open-heredoc':
            return readTemplate(stream);
        case '-':
        case '!': {
            stream.read();
            const operand = stream.nested(() => readWithSteps(stream));
            return { kind: 'unary', operator: start.kind, operand, ...stream.span(start) };
        }
        case '[':
        case '{':
            return readCollection(stream);
        default:
            return stream.refuse('an expression is expected here');
    }
}
function readParentheses(stream) {
    const open = stream.read();
    const inner = stream.within(false, () => {
        const expression = readExpression(stream);
        stream.expect(')', 'a closing parenthesis is missing');
        return expression;
    });
    return { kind: 'parentheses', inner, ...stream.span(open) };
}
const KEYWORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function expression_parser_readName(stream) {
    const token = stream.read();
    const next = stream.peek().kind;
    if (next === '(' || next === '::')
        return readCall(stream, token);
    const name = tokenText(token);
    const keyword = KEYWORDS.get(name);
    if (keyword !== undefined)
        return { kind: 'literal', value: keyword, ...stream.span(token) };
    return { kind: 'variable', name, steps: [], ...stream.span(token) };
}
function readCall(stream, first) {
    let name = tokenText(first);
    while (stream.take('::'))
        name += `::${tokenText(stream.expect('identifier', 'a name is needed after ::'))}`;
    stream.expect('(', 'a function call needs parentheses');
    const args = [];
    let expand = false;
    stream.within(false, () => {
        while (!stream.take(')')) {
            args.push(readExpression(stream));
            if (stream.take('...')) {
                expand = true;
                if (stream.peek().kind !== ')')
                    stream.refuse('a closing parenthesis must follow ...');
            }
            else if (stream.peek().kind !== ')')
                stream.expect(',', 'arguments are separated by commas');
        }
    });
    return { kind: 'call', name, args, expand, ...stream.span(first) };
}
function expression_parser_numberOf(stream, token) {
    const value = parseNumber(tokenText(token));
    return value ?? stream.refuse('this is not a number', token);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/scanner.js



const LONG = ['...', '==', '!=', '>=', '<=', '&&', '||', '::', '=>'];
const SINGLE = '[]().,*/%+-=<>!?:';
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const HEREDOC = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const BROKEN = /[\uD800-\uDFFF]/u;
const ENDS_NUMBER = /[0-9]/;
/** The scanner of HCL's native syntax, token for token. */
class Scanner {
    tokens = [];
    #source;
    #text;
    #end;
    #modes;
    #at;
    constructor(source, start, end, mode) {
        this.#source = source;
        this.#text = source.text;
        this.#at = start;
        this.#end = end;
        this.#modes = [mode];
    }
    run() {
        while (this.#at < this.#end) {
            const mode = this.#mode();
            if (mode.kind === 'code')
                this.#scanCode(mode);
            else if (mode.kind === 'quoted')
                this.#scanQuoted();
            else if (mode.kind === 'heredoc')
                this.#scanHeredoc(mode.heredoc);
            else if (!this.#scanSequence())
                this.#scanLine();
        }
        this.#emit('end', this.#end);
        return this.tokens;
    }
    #mode() {
        return this.#modes[this.#modes.length - 1] ?? { kind: 'code', braces: 0, nested: false };
    }
    #push(mode) {
        this.#modes.push(mode);
        if (this.#modes.length > MAX_DEPTH)
            this.#refuse('texts and sequences are nested too deeply');
    }
    #refuse(message, end = this.#at + 1) {
        throw new SyntaxProblem({ source: this.#source, start: this.#at, end }, message);
    }
    #emit(kind, end, quoted = false) {
        this.tokens.push({ kind, source: this.#source, start: this.#at, end, quoted });
        this.#at = end;
    }
    #scanCode(mode) {
        const text = this.#text;
        const char = text[this.#at] ?? '';
        if (char === ' ' || char === '\t')
            this.#at++;
        else if (char === '\n')
            this.#emit('newline', this.#at + 1);
        else if (char === '\r' && text[this.#at + 1] === '\n')
            this.#emit('newline', this.#at + 2);
        else if (char === '#' || text.startsWith('//', this.#at))
            this.#lineComment();
        else if (text.startsWith('/*', this.#at) && text.indexOf('*/', this.#at + 2) !== -1) {
            this.#at = text.indexOf('*/', this.#at + 2) + 2;
        }
        else if (ENDS_NUMBER.test(char))
            this.#emit('number', this.#numberEnd());
        else if (char === '"') {
            this.#emit('open-quote', this.#at + 1);
            this.#push({ kind: 'quoted' });
        }
        else if (!this.#scanBrace(char, mode) && !this.#scanHeredocStart() && !this.#scanIdentifier()) {
            this.#scanSymbol(char);
        }
    }
    #lineComment() {
        const newline = this.#text.indexOf('\n', this.#at);
        if (newline === -1 || newline >= this.#end)
            this.#at = this.#end;
        else
            this.#emit('newline', newline + 1);
    }
    /** Digits, points and exponents, never ending in a point: `1.2.3` is one (wrong) number. */
    #numberEnd() {
        const text = this.#text;
        let at = this.#at + 1;
        let end = at;
        for (;;) {
            const char = text[at] ?? '';
            if (ENDS_NUMBER.test(char))
                end = ++at;
            else if (char === '.')
                at++;
            else if (char === 'e' || char === 'E') {
                const sign = text[at + 1] === '+' || text[at + 1] === '-' ? 1 : 0;
                if (!ENDS_NUMBER.test(text[at + 1 + sign] ?? ''))
                    return end;
                at += 2 + sign;
                end = at;
            }
            else
                return end;
        }
    }
    #scanBrace(char, mode) {
        if (char === '{') {
            mode.braces++;
            this.#emit('{', this.#at + 1);
            return true;
        }
        const length = char === '}' ? 1 : this.#text.startsWith('~}', this.#at) ? 2 : 0;
        if (length === 0)
            return false;
        if (mode.nested && mode.braces === 0) {
            this.#emit('close-sequence', this.#at + length);
            this.#modes.pop();
        }
        else {
            mode.braces--;
            this.#emit(length === 1 ? '}' : 'close-sequence', this.#at + length);
        }
        return true;
    }
    #scanHeredocStart() {
        HEREDOC.lastIndex = this.#at;
        const match = HEREDOC.exec(this.#text);
        if (match === null)
            return false;
        this.#emit('open-heredoc', HEREDOC.lastIndex);
        this.#push({ kind: 'heredoc', heredoc: { marker: match[2] ?? '', startOfLine: true } });
        return true;
    }
    #scanIdentifier() {
        IDENTIFIER.lastIndex = this.#at;
        if (!IDENTIFIER.test(this.#text))
            return false;
        this.#emit('identifier', IDENTIFIER.lastIndex);
        return true;
    }
    #scanSymbol(char) {
        const long = LONG.find((symbol) => this.#text.startsWith(symbol, this.#at));
        if (long !== undefined)
            this.#emit(long, this.#at + long.length);
        else if (SINGLE.includes(char))
            this.#emit(char, this.#at + 1);
        else
            this.#refuse('this character has no meaning here');
    }
    #scanQuoted() {
        const char = this.#text[this.#at] ?? '';
        if (char === '"') {
            this.#emit('close-quote', this.#at + 1);
            this.#modes.pop();
        }
        else if (char === '\n' || char === '\r') {
            this.#refuse('a quoted text cannot span lines; write \\n, or a heredoc (<<EOT)');
        }
        else if (!this.#scanSequence())
            this.#emit('literal', this.#quotedEnd(), true);
    }
    /** `${`, `%{`: from here on it is code until the brace closes. */
    #scanSequence() {
        const opener = this.#text[this.#at];
        if ((opener !== '$' && opener !== '%') || this.#text[this.#at + 1] !== '{')
            return false;
        const length = this.#text[this.#at + 2] === '~' ? 3 : 2;
        this.#emit(opener === '$' ? 'interpolation' : 'control', this.#at + length);
        this.#push({ kind: 'code', braces: 0, nested: true });
        return true;
    }
    /** The end of `$`, `$${`, `%`, `%%{`, or of a stretch without them. */
    #literalEnd(stops) {
        const text = this.#text;
        const first = text[this.#at] ?? '';
        if (first === '$' || first === '%') {
            if (text[this.#at + 1] !== first || text[this.#at + 2] !== '{')
                return this.#at + 1;
            return this.#at + (text[this.#at + 3] === '~' ? 4 : 3);
        }
        let at = this.#at;
        while (at < this.#end) {
            const char = text[at] ?? '';
            if (stops.includes(char) || char === '$' || char === '%')
                break;
            at += char === '\\' && stops.includes('"') ? 2 : 1;
        }
        return Math.min(at, this.#end);
    }
    #quotedEnd() {
        const end = this.#literalEnd('"\n\r');
        this.#refuseBroken(end);
        const last = this.#text[end - 1];
        if (last === '\n' || last === '\r')
            this.#refuse('a backslash must be followed by an escape', end);
        return end;
    }
    #refuseBroken(end) {
        if (BROKEN.test(this.#text.slice(this.#at, end)))
            this.#refuse('the file is not UTF-8 here', end);
    }
    #scanHeredoc(heredoc) {
        const newline = this.#text.indexOf('\n', this.#at);
        if (heredoc.startOfLine && newline !== -1 && newline < this.#end) {
            const line = this.#text.slice(this.#at, newline);
            if (trim(line) === heredoc.marker) {
                const crlf = line.endsWith('\r');
                this.#emit('close-heredoc', crlf ? newline - 1 : newline);
                this.#emit('newline', newline + 1);
                this.#modes.pop();
                return;
            }
        }
        if (this.#scanSequence()) {
            heredoc.startOfLine = false;
            return;
        }
        heredoc.startOfLine = this.#scanLine();
    }
    /** A literal up to the end of its line, with it; says whether it ends there. */
    #scanLine() {
        const end = this.#literalEnd('\n\r');
        this.#refuseBroken(end);
        const length = this.#text[end] === '\n' ? 1 : this.#text.startsWith('\r\n', end) ? 2 : 0;
        if (length === 0 && end === this.#at)
            this.#refuse('a carriage return must be followed by a line feed');
        this.#emit('literal', end + length);
        return length > 0;
    }
}
/** The tokens of a text that is a template as a whole, as strings in JSON are. */
function scanTemplate(source) {
    return new Scanner(source, 0, source.text.length, { kind: 'bare' }).run();
}
/** The tokens of a whole file. */
function scanFile(source) {
    const start = source.text.startsWith('\uFEFF') ? 1 : 0;
    return new Scanner(source, start, source.text.length, { kind: 'code', braces: 0, nested: false }).run();
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/token-stream.js



/** Reads tokens; inside brackets line ends do not count. */
class TokenStream {
    #tokens;
    #newlines = [true];
    #index = 0;
    #lastEnd = 0;
    #depth = 0;
    #readExpression;
    /** `readExpression`: for collections and templates, which are part of expressions themselves. */
    constructor(tokens, readExpression) {
        this.#tokens = tokens;
        this.#readExpression = readExpression;
    }
    readExpression() {
        return this.#readExpression(this);
    }
    peek() {
        this.#skip();
        return this.#current();
    }
    read() {
        const token = this.peek();
        if (token.kind !== 'end')
            this.#index++;
        this.#lastEnd = token.end;
        return token;
    }
    /** Reads a token of this kind, or refuses. */
    expect(kind, message) {
        if (this.peek().kind !== kind)
            this.refuse(message);
        return this.read();
    }
    take(kind) {
        if (this.peek().kind !== kind)
            return false;
        this.read();
        return true;
    }
    isKeyword(word) {
        const token = this.peek();
        return token.kind === 'identifier' && tokenText(token) === word;
    }
    /** From the start to the end of what was read last. */
    span(start) {
        return { source: start.source, start: start.start, end: this.#lastEnd };
    }
    /** Reads with or without line ends. */
    within(newlines, read) {
        this.#newlines.push(newlines);
        if (++this.#depth > MAX_DEPTH)
            this.refuse('expressions are nested too deeply');
        const result = read();
        this.#depth--;
        this.#newlines.pop();
        return result;
    }
    nested(read) {
        return this.within(this.#newlines[this.#newlines.length - 1] ?? true, read);
    }
    refuse(message, span = this.peek()) {
        throw new SyntaxProblem(span, message);
    }
    #skip() {
        if (this.#newlines[this.#newlines.length - 1])
            return;
        while (this.#current().kind === 'newline')
            this.#index++;
    }
    #current() {
        const token = this.#tokens[this.#index] ?? this.#tokens[this.#tokens.length - 1];
        if (token === undefined)
            throw new Error('a scanner ends with an end token');
        return token;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/body-parser.js







/** Reads a file of HCL's native syntax; throws SyntaxProblem where HCL would refuse it. */
function parseHcl(source) {
    const stream = new TokenStream(scanFile(source), readExpression);
    const span = { source, start: 0, end: source.text.length };
    return { ...body_parser_readItems(stream, 'end', span), ...span };
}
/** Reads a text as one template, as strings in JSON are read. */
function parseTemplateText(source) {
    return readWholeTemplate(new TokenStream(scanTemplate(source), readExpression));
}
/** Reads a text as one expression. */
function parseExpressionText(source) {
    const stream = new TokenStream(scanFile(source), readExpression);
    const expression = stream.within(false, () => readExpression(stream));
    stream.within(false, () => stream.expect('end', 'one expression is expected'));
    return expression;
}
function body_parser_readItems(stream, closer, open) {
    const attributes = new Map();
    const blocks = [];
    while (!stream.take(closer)) {
        if (stream.take('newline'))
            continue;
        if (stream.peek().kind === 'end')
            stream.refuse('the block has no closing brace', open);
        const name = stream.expect('identifier', 'an argument or a block is expected here');
        if (stream.peek().kind === '=')
            addAttribute(attributes, readAttribute(stream, name, true));
        else
            blocks.push(readBlock(stream, name));
    }
    return { json: false, attributes: [...attributes.values()], blocks };
}
function addAttribute(attributes, attribute) {
    if (attributes.has(attribute.name))
        throw new SyntaxProblem(attribute, `"${attribute.name}" is set twice`);
    attributes.set(attribute.name, attribute);
}
function readAttribute(stream, name, line) {
    stream.read();
    const expression = readExpression(stream);
    const span = stream.span(name);
    if (line && stream.peek().kind !== 'end')
        stream.expect('newline', 'an argument ends with its line');
    return { name: tokenText(name), expression, ...span };
}
function readBlock(stream, type) {
    const labels = [];
    while (stream.peek().kind !== '{') {
        if (stream.peek().kind === 'open-quote')
            labels.push(readLabel(stream));
        else
            labels.push(tokenText(stream.expect('identifier', 'a block needs an opening brace, or a label in quotes')));
    }
    const open = stream.read();
    const body = stream.nested(() => readBlockBody(stream, open));
    const span = stream.span(type);
    if (stream.peek().kind !== 'end')
        stream.expect('newline', 'a block ends with its line');
    return { type: tokenText(type), labels, body: { ...body, ...span }, ...span };
}
/** Several lines, or one argument on the line of the braces. */
function readBlockBody(stream, open) {
    const first = stream.peek().kind;
    if (first === 'newline' || first === 'end' || first === '}')
        return body_parser_readItems(stream, '}', open);
    const name = stream.expect('identifier', 'an argument is expected here');
    if (stream.peek().kind !== '=')
        stream.refuse('a block on one line holds one argument; use several lines');
    const attribute = readAttribute(stream, name, false);
    stream.expect('}', 'a block on one line holds one argument and its closing brace');
    return { json: false, attributes: [attribute], blocks: [] };
}
function readLabel(stream) {
    stream.read();
    let label = '';
    for (;;) {
        const token = stream.read();
        if (token.kind === 'close-quote')
            return label;
        if (token.kind !== 'literal')
            stream.refuse('a label is plain text, without sequences in it', token);
        for (const piece of literalPieces(token))
            label += piece.text;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/free-names.js
var _a;




const found = new WeakMap();
function freeNames(expression) {
    const known = found.get(expression);
    if (known !== undefined)
        return known;
    const collector = new Collector();
    collector.visit(expression, new Set(), 0);
    const names = { functions: [...collector.functions], variables: collector.variables };
    found.set(expression, names);
    return names;
}
class Collector {
    functions = new Set();
    variables = [];
    visit(expression, bound, height) {
        if (height > MAX_HEIGHT)
            throw new BoundExceeded('its expressions are nested too deeply');
        if (isJsonString(expression))
            this.#visitJsonString(expression.source, bound, expression, height);
        else
            this.#visitChildren(expression, bound, height + 1);
    }
    /** bake looks for calls as if the string were an expression, but for variables as if it were the template that it is. */
    #visitJsonString(source, bound, template, height) {
        const inner = new _a();
        inner.#visitChildren(template, bound, height + 1);
        this.variables.push(...inner.variables);
        try {
            for (const name of freeNames(parseExpressionText(new Source(source.file, source.text))).functions) {
                this.functions.add(name);
            }
        }
        catch (error) {
            if (!(error instanceof SyntaxProblem))
                throw error;
        }
    }
    #visitChildren(expression, bound, height) {
        const visit = (child) => this.visit(child, bound, height);
        switch (expression.kind) {
            case 'variable':
                if (!bound.has(expression.name))
                    this.variables.push({ name: expression.name, steps: expression.steps });
                return;
            case 'call':
                this.functions.add(expression.name);
                expression.args.forEach(visit);
                return;
            case 'object':
                for (const item of expression.items) {
                    if (item.forced || keywordOf(item.key) === null)
                        visit(item.key);
                    visit(item.value);
                }
                return;
            case 'for': {
                visit(expression.collection);
                const inner = new Set([
                    ...bound,
                    expression.valueName,
                    ...(expression.keyName === null ? [] : [expression.keyName]),
                ]);
                for (const child of [expression.key, expression.value, expression.condition]) {
                    if (child !== null)
                        this.visit(child, inner, height);
                }
                return;
            }
            default:
                for (const child of childrenOf(expression))
                    visit(child);
        }
    }
}
_a = Collector;
function isJsonString(expression) {
    const { source, start, end } = expression;
    return source.outer !== null && start === 0 && end === source.text.length && expression.kind !== 'literal';
}
function childrenOf(expression) {
    switch (expression.kind) {
        case 'traversal':
            return [expression.from];
        case 'index':
            return [expression.from, expression.key];
        case 'splat':
            return [expression.from, expression.each];
        case 'binary':
            return [expression.left, expression.right];
        case 'unary':
            return [expression.operand];
        case 'conditional':
            return [expression.condition, expression.yes, expression.no];
        case 'parentheses':
        case 'wrap':
            return [expression.inner];
        case 'tuple':
            return expression.items;
        case 'template':
            return expression.parts;
        case 'join':
            return [expression.tuple];
        case 'json-object':
            return expression.items.flatMap((item) => [item.key, item.value]);
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/user-functions.js








/** Throws SyntaxProblem where the parameters are not names. */
function readSignature(definition) {
    if (definition.result === null)
        throw new SyntaxProblem(definition.span, 'a function needs a result');
    if (definition.parameters === null)
        throw new SyntaxProblem(definition.span, 'a function needs params');
    const { expression } = definition.parameters;
    if (expression.kind !== 'tuple')
        throw new SyntaxProblem(expression, 'params is a list of names');
    return {
        names: expression.items.map(nameOf),
        rest: definition.rest === null ? null : nameOf(definition.rest.expression),
    };
}
/** In JSON a name stands in a string. */
function nameOf(expression) {
    const { source } = expression;
    const written = source.outer === null ? expression : parseExpressionText(new Source(source.file, source.text));
    const name = keywordOf(written);
    if (name === null)
        throw new SyntaxProblem(expression, 'the name of a parameter is expected here');
    return name;
}
function userFunction(signature, result, scope) {
    const { names, rest } = signature;
    return {
        parameters: names.map(() => ({ type: DYNAMIC })),
        rest: rest === null ? null : { type: DYNAMIC },
        result: DYNAMIC,
        movesElements: true,
        impure: null,
        call: (args) => {
            const variables = new Map(names.map((name, index) => [name, args[index] ?? tuple([])]));
            if (rest !== null)
                variables.set(rest, tuple(args.slice(names.length)));
            const evaluation = newEvaluation();
            const value = evaluation.evaluate(result, childScope(scope, variables));
            const error = evaluation.errors[0];
            if (error !== undefined)
                throw new FunctionError(error.message, evaluation.touched);
            return value;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/variables.js









/** The type that a variable asks for; `specified`: it asks for one. */
function variableType(written) {
    if (written === undefined || (written.kind === 'literal' && written.value === null))
        return { type: DYNAMIC, specified: false };
    const { source } = written;
    // In JSON a type is an expression in a string.
    const expression = source.outer === null ? written : parseExpressionText(new Source(source.file, source.text));
    const type = readType(expression);
    return { type, specified: type.kind !== 'dynamic' || keywordOf(expression) === 'any' };
}
const TRUE_WORDS = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE_WORDS = ['0', 'f', 'F', 'FALSE', 'false', 'False'];
/** A value of the environment as a text, number or bool, as Go reads them. */
function primitiveFromText(value, type) {
    if (type.kind === 'string')
        return value_text(value);
    if (type.kind === 'number') {
        const digits = value.replace(/(?<=\d)_(?=\d)/g, '');
        const parsed = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
        if (!Number.isFinite(parsed))
            throw new ConversionError(`"${value}" is not a number`);
        return number(floatNumber(parsed));
    }
    if (type.kind === BOOL.kind && TRUE_WORDS.includes(value))
        return bool(true);
    if (type.kind === BOOL.kind && FALSE_WORDS.includes(value))
        return bool(false);
    throw new ConversionError(`"${value}" is not ${typeName(type)}`);
}
/** A value of the environment as the type that a variable asks for. */
function valueFromText(value, type) {
    if (isCsvType(type))
        return collectionFromText(value, type);
    if (isPrimitive(type))
        return primitiveFromText(value, type);
    throw new ConversionError('a value of this type can only be given as JSON');
}
/** A value of the environment as a list, set, tuple or map: comma separated values. */
function collectionFromText(value, type) {
    if (value === '')
        throw new ConversionError('a value is needed');
    const fields = csvFields(value, ',');
    if (type.kind === 'tuple') {
        if (fields.length !== type.elements.length)
            throw new ConversionError(`${type.elements.length} values are needed`);
        return tuple(fields.map((field, index) => primitiveFromText(field, type.elements[index] ?? DYNAMIC)));
    }
    if (!isCollection(type) || !isPrimitive(type.element))
        throw new ConversionError(`${typeName(type)} needs JSON`);
    if (type.kind === 'map') {
        const pairs = fields.map((field) => csvFields(field, ':'));
        if (pairs.some((pair) => pair.length !== 2))
            throw new ConversionError('key:value pairs are needed');
        return value_map(new Map(pairs.map(([key = '', item = '']) => [key, primitiveFromText(item, type.element)])), type.element);
    }
    const items = fields.map((field) => primitiveFromText(field, type.element));
    return type.kind === 'set' ? makeSet(items, type.element) : value_list(items, type.element);
}
function isCsvType(type) {
    return isCollection(type) || type.kind === 'tuple';
}
/** One line of values, quoted or not. */
function csvFields(line, separator) {
    const fields = [];
    const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}]*))(${separator}|$)`, 'y');
    for (;;) {
        const match = pattern.exec(line);
        if (match === null)
            throw new ConversionError(`"${line}" is not a list of values`);
        fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
        if (match[3] === '')
            return fields;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/resolver.js













/** Evaluates variables, constants and functions when something needs them, as bake does. */
class Resolver {
    scope;
    refusals;
    #variables = new Map();
    #functions = new Map(STANDARD_FUNCTIONS);
    #definitions;
    #environment;
    #started = new Set();
    #resolveBlock = () => { };
    constructor(definitions, environment, budget) {
        this.#definitions = definitions;
        this.#environment = environment;
        this.refusals = [...definitions.refusals];
        this.scope = { variables: this.#variables, functions: this.#functions, parent: null, budget };
        this.#variables.set('BAKE_CMD_CONTEXT', value_text('cwd://'));
        const platform = 'BAKE_LOCAL_PLATFORM is only known where bake runs';
        this.#variables.set('BAKE_LOCAL_PLATFORM', withMark(value_text('linux/amd64'), platform));
    }
    onBlockReference(resolve) {
        this.#resolveBlock = resolve;
    }
    setVariable(name, value) {
        this.#variables.set(name, value);
    }
    refuse(span, message) {
        this.refusals.push({ span, message });
    }
    /** Variables, their validations, and functions; constants wait until something needs them, or for the end. */
    resolveDefinitions() {
        for (const name of this.#definitions.variables.keys())
            this.#resolveVariable(name, this.scope);
        for (const definition of this.#definitions.variables.values())
            this.#validate(definition);
        for (const name of this.#definitions.functions.keys())
            this.#resolveFunction(name);
    }
    resolveConstants() {
        for (const name of this.#definitions.attributes.keys())
            this.#resolveVariable(name, this.scope);
    }
    /** The expression that gives a name its value, where a file says it. */
    expressionOf(name) {
        if (this.#environment?.lookUp(name) !== undefined && !this.#definitions.attributes.has(name))
            return null;
        const attribute = this.#definitions.attributes.get(name) ?? this.#definitions.variables.get(name)?.default;
        return attribute?.expression ?? null;
    }
    evaluate(expression, scope) {
        this.#resolveNames(expression, scope, new Set());
        const evaluation = newEvaluation();
        const value = evaluation.evaluate(expression, scope);
        return { value, error: evaluation.errors[0] ?? null, touched: evaluation.touched };
    }
    #resolveNames(expression, scope, bound) {
        const names = freeNames(expression);
        for (const name of names.functions)
            this.#resolveFunction(name);
        for (const { name, steps } of names.variables) {
            if (bound.has(name))
                continue;
            if (name === 'target' || name === 'group')
                this.#resolveBlock(name, steps, expression);
            else
                this.#resolveVariable(name, scope);
        }
    }
    #resolveVariable(name, scope) {
        for (let current = scope; current !== null; current = current.parent) {
            if (current.variables.has(name))
                return;
        }
        const attribute = this.#definitions.attributes.get(name);
        const variable = this.#definitions.variables.get(name);
        if (attribute === undefined && variable === undefined)
            return;
        const span = attribute ?? variable?.span;
        if (this.#started.has(name)) {
            if (span !== undefined)
                this.#giveUp(name, span, `${name} depends on itself`);
            return;
        }
        this.#started.add(name);
        try {
            const value = attribute === undefined && variable !== undefined
                ? this.#variableValue(variable)
                : this.#constantValue(name, attribute?.expression, scope, variable !== undefined);
            this.#variables.set(name, value);
        }
        catch (error) {
            const expected = [ConversionError, SyntaxProblem, TypeProblem].some((kind) => error instanceof kind);
            if (!expected || span === undefined || !(error instanceof Error))
                throw error;
            this.#giveUp(name, span, `${name}: ${error.message}`);
        }
    }
    /** A placeholder for a value that bake would refuse. */
    #giveUp(name, span, message) {
        this.refuse(span, message);
        this.#variables.set(name, withMark(value_text(''), message));
    }
    #constantValue(name, expression, scope, isVariable) {
        const value = this.#defaultValue(expression, scope, DYNAMIC);
        return isVariable ? this.#override(name, value, DYNAMIC, false, true) : value;
    }
    #defaultValue(expression, scope, type) {
        if (expression === undefined)
            return value_text('');
        const { value, error, touched } = this.evaluate(expression, scope);
        if (error === null)
            return convert(value, type);
        if (touched === null)
            throw new ConversionError(`${error.message} (in ${quoteSpan(error.span)})`);
        return withMark(value_text(''), touched);
    }
    #variableValue(variable) {
        if (variable.description !== null)
            this.#checkDescription(variable.description.expression);
        const { type, specified } = variableType(variable.type?.expression);
        const { name } = variable;
        if (variable.default === null) {
            const empty = specified ? nullOf(type) : value_text('');
            const given = this.#override(name, empty, type, specified, false);
            return given === empty ? withMark(empty, `the variable "${name}" has no default`) : given;
        }
        const value = this.#defaultValue(variable.default.expression, this.scope, type);
        return this.#override(name, value, type, specified, true);
    }
    /** A description is text without anything to evaluate. */
    #checkDescription(expression) {
        const names = freeNames(expression);
        if (expression.source.outer !== null)
            return;
        if (names.functions.length > 0 || names.variables.length > 0) {
            throw new SyntaxProblem(expression, 'a description cannot use variables or functions');
        }
    }
    /** What the environment says instead; the value itself where it says nothing. */
    #override(name, value, type, specified, hasDefault) {
        const plain = this.#environment?.lookUp(name);
        const jsonName = `${name}_JSON`;
        const asksJson = (plain === undefined || specified) && !this.#definitions.variables.has(jsonName);
        const json = asksJson ? this.#environment?.lookUp(jsonName) : undefined;
        const given = json ?? plain;
        if (given === undefined)
            return value;
        if ('unknown' in given)
            return withMark(value, `the variable "${name}" is ${given.unknown}`);
        if (specified && json !== undefined) {
            if (type.kind === 'dynamic')
                throw new ConversionError('a value of any type cannot be given as plain JSON');
            return convert(valueOfJson(given.value), type);
        }
        if (specified || isCsvType(type))
            return valueFromText(given.value, type);
        if (!hasDefault || value.type.kind === 'dynamic')
            return value_text(given.value);
        return primitiveFromText(given.value, value.type);
    }
    #validate(variable) {
        for (const { condition, message } of variable.validations) {
            if (condition === null)
                continue;
            const evaluation = newEvaluation();
            const value = evaluation.evaluate(condition, this.scope);
            const mark = markOf(value) ?? evaluation.touched;
            if (mark !== null)
                continue;
            const error = evaluation.errors[0];
            if (error !== undefined)
                this.refuse(error.span, error.message);
            else if (!this.#holds(value))
                this.refuse(condition, `the value of ${variable.name} is not valid: ${this.#message(message)}`);
        }
    }
    #holds(value) {
        const converted = tryConvert(value, BOOL);
        return converted !== null && isTrue(converted);
    }
    #message(message) {
        if (message === null)
            return 'its condition is false';
        const value = newEvaluation().evaluate(message, this.scope);
        return value.type.kind === STRING.kind && typeof value.data === 'string'
            ? value.data
            : 'its condition is false';
    }
    #resolveFunction(name) {
        const definition = this.#definitions.functions.get(name);
        if (this.#functions.has(name) || definition === undefined)
            return;
        const key = `function ${name}`;
        if (this.#started.has(key)) {
            this.refuse(definition.span, `the function "${name}" calls itself`);
            return;
        }
        this.#started.add(key);
        try {
            const signature = readSignature(definition);
            const result = definition.result?.expression;
            if (result === undefined)
                return;
            const bound = new Set([...signature.names, ...(signature.rest === null ? [] : [signature.rest])]);
            this.#resolveNames(result, this.scope, bound);
            this.#requireNames(result, bound);
            this.#functions.set(name, userFunction(signature, result, this.scope));
        }
        catch (error) {
            if (!(error instanceof SyntaxProblem))
                throw error;
            this.refuse(error.span, error.message);
        }
    }
    /** Whatever a function's result names must exist, whether or not the function is ever called. */
    #requireNames(result, bound) {
        const names = freeNames(result);
        const missingFunction = names.functions.find((name) => !this.#functions.has(name));
        if (missingFunction !== undefined)
            throw new SyntaxProblem(result, `there is no function "${missingFunction}"`);
        const known = (name) => bound.has(name) || this.#variables.has(name) || name === 'target' || name === 'group';
        const missing = names.variables.find(({ name }) => !known(name));
        if (missing !== undefined)
            throw new SyntaxProblem(result, `there is no variable "${missing.name}"`);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/evaluate-project.js





/** Evaluates the files of a project on top of what its compose files say. */
function evaluateProject(bodies, environment, base, allowance) {
    const first = bodies[0];
    try {
        const definitions = readDefinitions(bodies);
        const resolver = new Resolver(definitions, environment, new Budget(allowance));
        const config = evaluateConfig(definitions, resolver, base);
        return { config, resolver, refusals: resolver.refusals.map(problemOf) };
    }
    catch (error) {
        // The machine's own stack may end first, however the depths are counted.
        if (!(error instanceof BoundExceeded) &&
            !(error instanceof RangeError) &&
            !(error instanceof SyntaxProblem))
            throw error;
        const message = error instanceof RangeError ? 'its expressions are nested too deeply' : error.message;
        const file = first?.span.source.file ?? '';
        return {
            config: base,
            resolver: null,
            refusals: [{ file, line: 1, message: `not evaluated, since ${message}` }],
        };
    }
}
function problemOf({ span, message }) {
    return { file: span.source.file, line: span.source.positionAt(span.start).line, message };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/json-expression.js


/** A JSON value as an expression: its strings are templates. */
function jsonExpression(node) {
    const span = { source: node.source, start: node.start, end: node.end };
    switch (node.kind) {
        case 'string':
            return stringExpression(node);
        case 'array':
            return { kind: 'tuple', items: node.items.map(jsonExpression), ...span };
        case 'object': {
            const items = node.members.map((member) => ({
                key: jsonExpression(member.name),
                value: jsonExpression(member.value),
            }));
            return { kind: 'json-object', items, ...span };
        }
        default:
            return { kind: 'literal', value: node.value, ...span };
    }
}
function stringExpression(node) {
    const source = stringSource(node);
    try {
        return parseTemplateText(source);
    }
    catch (error) {
        if (!(error instanceof SyntaxProblem))
            throw error;
        return { kind: 'broken', message: error.message, source, start: 0, end: node.value.length };
    }
}
/** The text of a string as a source of its own that knows its place in the file. */
function stringSource(node) {
    const raw = node.source.text.slice(node.start + 1, node.end - 1);
    if (!raw.includes('\\')) {
        return new Source(node.source.file, node.value, {
            source: node.source,
            offset: (at) => node.start + 1 + at,
        });
    }
    let offsets = null;
    const offset = (at) => {
        offsets ??= decodedOffsets(raw);
        return node.start + 1 + (offsets[at] ?? raw.length);
    };
    return new Source(node.source.file, node.value, { source: node.source, offset });
}
/** Where each decoded character begins in the raw string. */
function decodedOffsets(raw) {
    const offsets = [];
    for (let at = 0; at < raw.length;) {
        offsets.push(at);
        at += raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2;
    }
    return offsets;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/body.js


function nativeBody(body) {
    const named = (keep) => new Map(body.attributes.filter(({ name }) => keep(name)).map((attribute) => [attribute.name, attribute]));
    return {
        span: body,
        attributes: (names) => named((name) => names.has(name)),
        otherAttributes: (hidden) => named((name) => !hidden.has(name)),
        blocks: (type, labels) => body.blocks.filter((block) => block.type === type).map((block) => nativeBlock(block, labels)),
        names: () => [
            ...body.attributes.map((attribute) => ({ ...attribute, name: attribute.name })),
            ...body.blocks.map((block) => ({ ...block, name: block.type })),
        ],
    };
}
function nativeBlock(block, labels) {
    if (block.labels.length !== labels) {
        throw new SyntaxProblem(block, `${block.type} needs ${labels === 0 ? 'no label' : 'one label'}`);
    }
    return { type: block.type, label: block.labels[0] ?? '', span: block, body: nativeBody(block.body) };
}
function jsonBody(node) {
    const attribute = (member) => ({
        name: member.name.value,
        expression: jsonExpression(member.value),
        source: member.name.source,
        start: member.name.start,
        end: member.value.end,
    });
    const collect = (keep) => {
        const found = new Map();
        for (const member of membersOf(node)) {
            const name = member.name.value;
            if (!keep(name))
                continue;
            if (found.has(name))
                throw new SyntaxProblem(member.name, `"${name}" is set twice`);
            found.set(name, attribute(member));
        }
        return found;
    };
    return {
        span: node,
        attributes: (names) => collect((name) => names.has(name)),
        otherAttributes: (hidden) => {
            if (node.kind !== 'object')
                throw new SyntaxProblem(node, 'an object is needed here');
            return collect((name) => name !== '//' && !hidden.has(name));
        },
        blocks: (type, labels) => membersOf(node)
            .filter((member) => member.name.value === type)
            .flatMap((member) => labels === 0 ? contents(member.value, type, '', member.name) : labelled(member.value, type)),
        names: () => (node.kind === 'object' || node.kind === 'array' ? membersOf(node) : [])
            .filter(({ name }) => name.value !== '//')
            .map(({ name }) => ({ ...name, name: name.value })),
    };
}
/** The properties of an object, or of all objects in an array. */
function membersOf(node) {
    if (node.kind === 'object')
        return node.members;
    if (node.kind === 'array') {
        return node.items.flatMap((item) => {
            if (item.kind === 'object')
                return item.members;
            throw new SyntaxProblem(item, 'an object is needed here');
        });
    }
    if (node.kind === 'other' && node.value === null)
        return [];
    throw new SyntaxProblem(node, 'an object is needed here');
}
function labelled(node, type) {
    const members = membersOf(node);
    if (members.length === 0)
        throw new SyntaxProblem(node, `${type} needs a name`);
    return members.flatMap((member) => contents(member.value, type, member.name.value, member.name));
}
function contents(node, type, label, span) {
    if (node.kind === 'other' && node.value === null)
        return [];
    if (node.kind === 'object')
        return [{ type, label, span, body: jsonBody(node) }];
    if (node.kind === 'array')
        return node.items.map((item) => ({ type, label, span, body: jsonBody(item) }));
    throw new SyntaxProblem(node, `the contents of ${type} must be an object`);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/hcl/json-parser.js



const json_parser_SPACE = /[ \t\r\n]*/y;
const json_parser_STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const json_parser_NUMBER = /[-+.0-9][-+.eE0-9]*/y;
const VALID_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const json_parser_WORD = /[a-zA-Z][a-zA-Z_]*/y;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
/** Reads a JSON file as HCL does: strict JSON, but a key may be there several times. */
function parseJson(source) {
    const parser = new JsonParser(source);
    const root = parser.readValue(0);
    parser.expectEnd();
    return root;
}
class JsonParser {
    #source;
    #at = 0;
    constructor(source) {
        this.#source = source;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#source.text);
        if (match === null)
            return null;
        this.#at = pattern.lastIndex;
        return match[0];
    }
    #refuse(message) {
        throw new SyntaxProblem({ source: this.#source, start: this.#at, end: this.#at + 1 }, message);
    }
    #take(symbol) {
        this.#match(json_parser_SPACE);
        if (this.#source.text[this.#at] !== symbol)
            return false;
        this.#at++;
        return true;
    }
    expectEnd() {
        this.#match(json_parser_SPACE);
        if (this.#at < this.#source.text.length)
            this.#refuse('something follows the JSON value');
    }
    readValue(depth) {
        if (depth > MAX_DEPTH)
            this.#refuse('the JSON is nested too deeply');
        this.#match(json_parser_SPACE);
        const start = this.#at;
        if (this.#take('{')) {
            const members = this.#readMembers(depth);
            return { kind: 'object', members, source: this.#source, start, end: this.#at };
        }
        if (this.#take('[')) {
            const items = this.#readItems(depth);
            return { kind: 'array', items, source: this.#source, start, end: this.#at };
        }
        return this.#source.text[start] === '"' ? this.#readString() : this.#readOther(start);
    }
    #readString() {
        const start = this.#at;
        const raw = this.#match(json_parser_STRING);
        if (raw === null)
            this.#refuse('this is not a JSON string');
        const value = JSON.parse(raw);
        if (/[\uDC80-\uDCFF]/u.test(raw))
            this.#refuse('the file is not UTF-8 here');
        return { kind: 'string', value, source: this.#source, start, end: this.#at };
    }
    #readOther(start) {
        const digits = this.#match(json_parser_NUMBER);
        if (digits !== null) {
            const value = VALID_NUMBER.test(digits) ? parseNumber(digits) : null;
            if (value === null)
                this.#refuse('this is not a JSON number');
            return { kind: 'other', value, source: this.#source, start, end: this.#at };
        }
        const value = WORDS.get(this.#match(json_parser_WORD) ?? '');
        if (value === undefined)
            this.#refuse('a JSON value is expected here');
        return { kind: 'other', value, source: this.#source, start, end: this.#at };
    }
    #readMembers(depth) {
        const members = [];
        if (this.#take('}'))
            return members;
        do {
            this.#match(json_parser_SPACE);
            if (this.#source.text[this.#at] !== '"')
                this.#refuse('a property name in quotes is expected here');
            const name = this.#readString();
            if (!this.#take(':'))
                this.#refuse('a colon is expected after the name of a property');
            members.push({ name, value: this.readValue(depth + 1) });
        } while (this.#take(','));
        if (!this.#take('}'))
            this.#refuse('a comma or a closing brace is expected here');
        return members;
    }
    #readItems(depth) {
        const items = [];
        if (this.#take(']'))
            return items;
        do
            items.push(this.readValue(depth + 1));
        while (this.#take(','));
        if (!this.#take(']'))
            this.#refuse('a comma or a closing bracket is expected here');
        return items;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/files.js






/** Reads one definition file by the syntax that its name says; another name is tried as both. */
function files_readFile(path, tree) {
    const problem = (message, line = 1, text = '') => {
        return { kind: 'problem', problem: { file: path, line, message }, text };
    };
    if (!tree.has(path))
        return problem('there is no such file');
    const found = tree.read(path);
    if (found.kind === 'absent')
        return { kind: 'waiting' };
    if (found.kind === 'unreadable')
        return problem(found.reason);
    if (found.bytes.length > MAX_FILE_LENGTH)
        return problem(`the file has more than ${MAX_FILE_LENGTH} bytes`);
    const source = new Source(path, (0,byte_string/* decodeExactly */.lc)((0,byte_string/* toByteString */.pv)(found.bytes)));
    try {
        return { kind: 'body', body: parse(source) };
    }
    catch (error) {
        if (error instanceof BoundExceeded)
            return problem(`not read, since ${error.message}`, 1, source.text);
        if (!(error instanceof SyntaxProblem))
            throw error;
        return problem(error.message, error.span.source.positionAt(error.span.start).line, source.text);
    }
}
function parse(source) {
    if (source.file.endsWith('.json'))
        return parseJsonBody(source);
    if (source.file.endsWith('.hcl'))
        return nativeBody(parseHcl(source));
    try {
        return nativeBody(parseHcl(source));
    }
    catch (error) {
        if (error instanceof SyntaxProblem && source.text.trimStart().startsWith('{'))
            return parseJsonBody(source);
        throw error;
    }
}
function parseJsonBody(source) {
    const root = parseJson(source);
    if (root.kind !== 'object' && root.kind !== 'array')
        throw new SyntaxProblem(root, 'the file must be a JSON object');
    return jsonBody(root);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/remote-context.js
const SCP_STYLE = /^[a-zA-Z0-9\-_]+@[a-zA-Z0-9\-.]+:/;
const GIT_SCHEME = /^(?:ssh|git):\/\//i;
const GIT_OVER_HTTP = /^https?:\/\/[^?#]*\.git(?:[?#]|$)/i;
/** Whether buildx takes a context for a URL or Git repository rather than for a folder. */
function remote_context_isRemoteContext(context) {
    if (isHttpUrl(context))
        return true;
    if (context.startsWith('./') || context.startsWith('../'))
        return false;
    return (context.startsWith('github.com/') ||
        GIT_SCHEME.test(context) ||
        GIT_OVER_HTTP.test(context) ||
        SCP_STYLE.test(context));
}
function isHttpUrl(text) {
    return text.startsWith('https://') || text.startsWith('http://');
}
/** Whether buildx hands the value of a named context on as it is; otherwise it is a folder. */
function isHandedOn(value) {
    return /^(?:docker-image|oci-layout):\/\/|^target:/.test(value) || remote_context_isRemoteContext(value);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/inline.js






/** An inline Dockerfile and where each of its lines begins in the file. */
function inlineDockerfile(text, expression, scope, resolver) {
    const stretches = trace(expression, scope, resolver);
    const first = stretches[0];
    const count = text.split('\n').length;
    const file = first?.source.file ?? expression.source.file;
    const same = stretches.every((stretch) => stretch.source.file === file);
    if (first === undefined ||
        !same ||
        stretches
            .map((stretch) => stretch.text)
            .join('')
            .normalize('NFC') !== text) {
        const { line } = expression.source.positionAt(expression.start);
        return {
            text,
            file: expression.source.file,
            lines: Array.from({ length: count }, () => ({ line, column: null })),
        };
    }
    return { text, file, lines: linesOf(stretches) };
}
/** A line begins where its first character comes from, an empty one where its end does. */
function linesOf(stretches) {
    const lines = [];
    let open = false;
    let end = null;
    for (const { text, source, start, exact } of stretches) {
        const follows = exact && end?.source === source && end.offset === start;
        let at = 0;
        for (const [index, part] of text.split('\n').entries()) {
            if (index > 0) {
                if (!open)
                    lines.push({ ...source.positionAt(exact ? start + at - 1 : start) });
                open = false;
            }
            const current = lines[lines.length - 1];
            const position = source.positionAt(exact ? start + at : start);
            if (part !== '' && !open)
                lines.push(exact ? { ...position } : { line: position.line, column: null });
            else if (part !== '' && index === 0 && !follows && current !== undefined)
                current.column = null;
            open ||= part !== '';
            at += part.length + 1;
        }
        end = exact ? { source, offset: start + text.length } : null;
    }
    const last = stretches[stretches.length - 1];
    if (!open && last !== undefined)
        lines.push({ ...last.source.positionAt(last.exact ? last.start + last.text.length : last.start) });
    return lines;
}
/** The stretches of which a text is made, as far as the expression shows them. */
function trace(expression, scope, resolver) {
    const origin = originOf(expression, resolver);
    switch (origin.kind) {
        case 'template':
            return origin.parts.flatMap((part) => trace(part, scope, resolver));
        case 'literal': {
            const pieces = literalParts(origin);
            if (pieces !== undefined)
                return pieces.map((piece) => ({ ...piece, source: origin.source }));
            break;
        }
        case 'conditional': {
            const condition = tryConvert(newEvaluation().evaluate(origin.condition, scope), BOOL);
            if (condition !== null)
                return trace(isTrue(condition) ? origin.yes : origin.no, scope, resolver);
            break;
        }
        default:
    }
    const value = tryConvert(newEvaluation().evaluate(origin, scope), STRING);
    const text = value === null ? '' : stringOf(value);
    return [{ text, source: origin.source, start: origin.start, exact: false }];
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/output.js




const HERE = 'cwd://';
const output_SPECIAL = /^(?:target:|docker-image:|oci-layout:\/\/)/;
/** A resolved target as a build of the repository. */
function output_makeBuild(target, around) {
    const writer = new BuildWriter();
    const context = writer.text('context', target.texts.context);
    const dockerfile = writer.text('dockerfile', target.texts.dockerfile);
    const inline = writer.text('inline', target.texts['dockerfile-inline']);
    const stage = writer.text('target', target.texts.target);
    const args = writer.texts('args', target.args, target.argsMark);
    const contexts = writer.texts('contexts', target.contexts, target.contextsMark);
    if (target.platforms !== null)
        writer.note('platforms', target.platforms.mark);
    const hasInline = inline.value !== null && inline.value !== '';
    const isOpen = inline.unknown || hasInline;
    if ((inline.unknown || context.unknown) && !dockerfile.unknown)
        writer.unknown.push('dockerfile');
    return {
        kind: 'bake',
        ...target.place,
        name: target.name,
        context: context.unknown ? null : contextPath(context.value ?? '.', around.workdir),
        dockerfile: isOpen || context.unknown || dockerfile.unknown
            ? null
            : dockerfilePath(context.value ?? '.', dockerfile.value || 'Dockerfile', around.workdir),
        inline: hasInline && !inline.unknown ? makeInline(target.texts['dockerfile-inline'], around) : null,
        target: stage.unknown ? null : stage.value,
        args,
        contexts: new Map([...contexts].map(([name, value]) => [name, contextPath(value, around.workdir)])),
        platforms: target.platforms === null || target.platforms.mark !== null ? [] : target.platforms.values,
        problem: target.mark ?? writer.reason ?? around.refusal,
        unknown: writer.unknown,
        sources: around.sources,
        places: writer.places,
    };
}
class BuildWriter {
    unknown = [];
    places = new Map();
    reason = null;
    note(field, mark) {
        if (mark === null)
            return false;
        this.unknown.push(field);
        this.reason ??= `${field}: ${mark}`;
        return true;
    }
    text(field, text) {
        if (text.place !== null && text.value !== null)
            this.places.set(field, text.place);
        return { value: text.value, unknown: this.note(field, text.mark) };
    }
    /** The values that are known; those without any are left out. */
    texts(field, texts, mark) {
        this.note(field, mark);
        const known = new Map();
        for (const [name, text] of texts) {
            const { value, unknown } = this.text(`${field}.${name}`, text);
            if (!unknown && value !== null)
                known.set(name, value);
        }
        return known;
    }
}
function makeInline(text, around) {
    if (text.value === null)
        return null;
    if (text.inline !== null)
        return text.inline;
    if (text.origin !== null && around.resolver !== null) {
        return inlineDockerfile(text.value, text.origin.expression, text.origin.scope, around.resolver);
    }
    const { file, line } = text.place ?? { file: '', line: 1 };
    return { text: text.value, file, lines: text.value.split('\n').map(() => ({ line, column: null })) };
}
/** A context or named context: local paths relative to the root, everything else as written. */
function contextPath(value, workdir) {
    if (value.startsWith(HERE))
        return resolvePath(workdir, strings_cleanPath(value.slice(HERE.length))) ?? value;
    if (remote_context_isRemoteContext(value) || output_SPECIAL.test(value))
        return value;
    return resolvePath(workdir, value) ?? value;
}
/** The Dockerfile in the repository; null where it is elsewhere. */
function dockerfilePath(context, dockerfile, workdir) {
    if (dockerfile.startsWith(HERE))
        return resolvePath(workdir, strings_cleanPath(dockerfile.slice(HERE.length)));
    const isHere = context.startsWith(HERE);
    if (dockerfile.startsWith('/') || remote_context_isRemoteContext(dockerfile) || (!isHere && remote_context_isRemoteContext(context)))
        return null;
    const folder = strings_cleanPath(isHere ? context.slice(HERE.length) : context);
    return folder.startsWith('/') ? null : resolvePath(workdir, `${folder}/${dockerfile}`);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/name-pattern.js
/** Go's path.Match for names of targets, which have no slash. A wrong pattern matches nothing. */
function matchesName(pattern, name) {
    const tokens = readTokens(pattern);
    if (tokens === null)
        return false;
    let states = new Set([0]);
    for (const char of name) {
        states = advance(tokens, withStars(tokens, states), char);
        if (states.size === 0)
            return false;
    }
    return withStars(tokens, states).has(tokens.length);
}
function withStars(tokens, states) {
    const all = new Set(states);
    for (const state of all)
        if (tokens[state] === '*')
            all.add(state + 1);
    return all;
}
function advance(tokens, states, char) {
    const next = new Set();
    for (const state of states) {
        const token = tokens[state];
        if (token === '*')
            next.add(state);
        else if (token?.(char) === true)
            next.add(state + 1);
    }
    return next;
}
const name_pattern_RANGE = /(?:\\(.)|([^\\\]-]))(?:-(?:\\(.)|([^\\\]-])))?/suy;
function readTokens(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length;) {
        const char = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
        at += char.length;
        if (char === '*')
            tokens.push('*');
        else if (char === '?')
            tokens.push((other) => other !== '/');
        else if (char === '\\') {
            const escaped = pattern[at++];
            if (escaped === undefined)
                return null;
            tokens.push((other) => other === escaped);
        }
        else if (char === '[') {
            const set = readSet(pattern, at);
            if (set === null)
                return null;
            tokens.push(set.token);
            at = set.end;
        }
        else
            tokens.push((other) => other === char);
    }
    return tokens;
}
function readSet(pattern, start) {
    const negated = pattern[start] === '^';
    const ranges = [];
    let at = negated ? start + 1 : start;
    while (pattern[at] !== ']' || ranges.length === 0) {
        name_pattern_RANGE.lastIndex = at;
        const match = name_pattern_RANGE.exec(pattern);
        if (match === null)
            return null;
        const low = match[1] ?? match[2] ?? '';
        ranges.push([low, match[3] ?? match[4] ?? low]);
        at = name_pattern_RANGE.lastIndex;
    }
    return {
        token: (char) => ranges.some(([low, high]) => low <= char && char <= high) !== negated,
        end: at + 1,
    };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/overrides.js


/** Thrown where bake would refuse an override. */
class OverrideProblem extends Error {
}
const ALIASES = new Map([
    ['annotations', 'annotation'],
    ['args', 'arg'],
    ['entitlements', 'entitlement'],
    ['extra-hosts', 'extra-host'],
    ['labels', 'label'],
    ['platforms', 'platform'],
    ['resources', 'resource'],
    ['secrets', 'secret'],
    ['tags', 'tag'],
    ['ulimits', 'ulimit'],
]);
const LISTS = new Set('output cache-to cache-from tag platform ssh attest entitlement annotation policy ulimit no-cache-filter'.split(' '));
const NAMED = new Set(['arg', 'contexts', 'label', 'extra-host', 'resource']);
const overrides_SIMPLE = new Set('context dockerfile target call no-cache shm-size network pull push load'.split(' '));
const FLAGS = new Set(['no-cache', 'pull', 'push', 'load']);
const BOOLS = new Set('1 t T TRUE true True 0 f F FALSE false False'.split(' '));
/** bake's `newOverrides`: by target and key, later ones win. */
function readOverrides(sets, targets, environment) {
    const found = new Map();
    for (const set of sets) {
        const equals = set.indexOf('=');
        const left = equals === -1 ? set : set.slice(0, equals);
        const value = equals === -1 ? null : set.slice(equals + 1);
        const append = left.endsWith('+');
        const [pattern = '', written, ...rest] = splitKey(append ? left.slice(0, -1) : left);
        if (written === undefined)
            throw new OverrideProblem(`--set ${set}: target.name is expected`);
        const key = ALIASES.get(written) ?? written;
        if (value === null && key !== 'arg')
            throw new OverrideProblem(`--set ${set}: target.name=value is expected`);
        const name = rest[0] ?? null;
        checkKey(set, key, name, append, value);
        const full = name === null ? key : `${key}.${name}`;
        for (const target of expandTargets(pattern, targets)) {
            const known = found.get(target) ?? new Map();
            found.set(target, known);
            const override = makeOverride(key, name, value, append, known.get(full), environment);
            if (override !== null)
                known.set(full, override);
        }
    }
    return found;
}
/** At most three parts: names of arguments may have points. */
function splitKey(key) {
    const parts = key.split('.');
    return parts.length <= 3 ? parts : [...parts.slice(0, 2), parts.slice(2).join('.')];
}
function checkKey(set, key, name, append, value) {
    if (NAMED.has(key) && name === null)
        throw new OverrideProblem(`--set ${set}: ${key} needs a name`);
    if ((LISTS.has(key) || overrides_SIMPLE.has(key)) && name !== null)
        throw new OverrideProblem(`--set ${set}: ${key} has no names`);
    if ((key === 'resource' || (key === 'secret' && name !== null)) && append) {
        throw new OverrideProblem(`--set ${set}: ${key} cannot be added to`);
    }
    if (!NAMED.has(key) && !LISTS.has(key) && !overrides_SIMPLE.has(key) && key !== 'secret') {
        throw new OverrideProblem(`--set ${set}: ${key} is not known`);
    }
    if (FLAGS.has(key) && !BOOLS.has(value ?? ''))
        throw new OverrideProblem(`--set ${set}: ${key} is true or false`);
}
function expandTargets(pattern, targets) {
    if (targets.includes(pattern))
        return [pattern];
    const names = targets.filter((name) => matchesName(pattern, name));
    if (names.length === 0)
        throw new OverrideProblem(`--set: there is no target that matches ${pattern}`);
    return names;
}
function makeOverride(key, name, value, append, known, environment) {
    const base = { key, name, values: [], append: false };
    if (value === null) {
        const given = environment?.lookUp(name ?? '');
        if (given !== undefined && 'value' in given)
            return { ...base, text: plainText(given.value) };
        const reason = given?.unknown ?? 'only set by the environment';
        return { ...base, text: { ...NO_TEXT, value: '', mark: `the variable "${name}" is ${reason}` } };
    }
    if (!LISTS.has(key))
        return { ...base, text: plainText(value) };
    const clear = !append && value === '';
    return {
        ...base,
        text: NO_TEXT,
        values: clear ? [] : [...(known?.values ?? []), value],
        append: append && !clear,
    };
}
/** The target with what is set for it. */
function applyOverrides(target, overrides) {
    let result = target;
    for (const override of overrides)
        result = applyOverride(result, override);
    return result;
}
function applyOverride(target, { key, name, text, values, append }) {
    switch (key) {
        case 'context':
        case 'dockerfile':
        case 'target':
            return { ...target, texts: { ...target.texts, [key]: text } };
        case 'arg':
            return { ...target, args: new Map([...target.args, [name ?? '', text]]) };
        case 'contexts':
            return { ...target, contexts: new Map([...target.contexts, [name ?? '', text]]) };
        case 'platform': {
            const platforms = append
                ? { values: [...(target.platforms?.values ?? []), ...values], mark: target.platforms?.mark ?? null }
                : { values, mark: null };
            return { ...target, platforms };
        }
        default:
            return target;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/inheritance.js


/** Thrown where bake cannot find or link what is asked for. */
class SelectionProblem extends Error {
}
const inheritance_MAX_DEPTH = 200;
/** Targets with what they inherit and what is set for them. */
class Inheritance {
    #config;
    #overrides;
    /** Results that do not depend on where one began, since no circle was met. */
    #known = new Map();
    constructor(config, overrides) {
        this.#config = config;
        this.#overrides = overrides;
    }
    resolve(name) {
        const found = this.#inherit(name, new Map(), 0);
        if (found.target === null)
            throw new SelectionProblem(`there is no target "${name}"`);
        return found.target;
    }
    /** No target: it is being resolved already, so it inherits from itself and adds nothing. */
    #inherit(name, visited, depth) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return { target: known, circle: false };
        const earlier = visited.get(name);
        if (earlier !== undefined)
            return { target: earlier, circle: true };
        visited.set(name, null);
        const own = this.#config.targets.get(name);
        if (own === undefined)
            throw new SelectionProblem(`there is no target "${name}"`);
        if (depth > inheritance_MAX_DEPTH)
            throw new SelectionProblem('targets inherit through too many others');
        let circle = false;
        let parents = emptyTarget(name, own.place);
        for (const parent of own.inherits.values) {
            const resolved = this.#inherit(parent, visited, depth + 1);
            circle ||= resolved.circle;
            if (resolved.target !== null)
                parents = mergeTarget(parents, resolved.target);
        }
        const target = this.#finish(own, parents);
        visited.set(name, target);
        if (!circle)
            this.#known.set(name, target);
        return { target, circle };
    }
    #finish(own, parents) {
        const base = { ...markTarget(parents, own.inherits.mark), isBlock: false, mark: null };
        const merged = { ...mergeTarget(base, own), isBlock: own.isBlock, inherits: { values: [], mark: null } };
        return normalizeTarget(applyOverrides(merged, this.#overrides.get(own.name)?.values() ?? []));
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/project/selection.js


const MAX_LINKS = 20_000;
/** bake's `ReadTargets` after the files are read. */
function selectTargets(config, asked, overrides) {
    const problems = [];
    const targets = new Map();
    const groups = new GroupReader(config);
    const inheritance = new Inheritance(config, overrides);
    for (const name of matchNames(config, asked, problems)) {
        let members = [];
        selection_attempt(problems, name, () => {
            members = groups.expand(name);
        });
        for (const target of members) {
            selection_attempt(problems, config.targets.has(target) ? target : name, () => targets.set(target, inheritance.resolve(target)));
        }
    }
    const linker = new Linker(inheritance, targets);
    for (const [name, target] of [...targets])
        selection_attempt(problems, name, () => linker.follow({ name, target, visited: [] }));
    return { targets, linked: linker.linked, problems, mark: groups.mark };
}
function selection_attempt(problems, target, run) {
    try {
        run();
    }
    catch (error) {
        if (!(error instanceof SelectionProblem))
            throw error;
        const { message } = error;
        if (!problems.some((known) => known.target === target && known.message === message))
            problems.push({ target, message });
    }
}
function matchNames(config, asked, problems) {
    const known = [...config.groups.keys(), ...config.targets.keys()];
    const names = (asked.length === 0 ? ['default'] : asked).flatMap((written) => {
        const pattern = written.replaceAll('.', '_');
        if (!/[*?[\]]/.test(pattern))
            return [pattern];
        const matches = known.filter((name) => matchesName(pattern, name));
        if (matches.length === 0)
            problems.push({ target: pattern, message: `there is no target that matches "${pattern}"` });
        return matches;
    });
    return [...new Set(names)];
}
/** Groups of groups, each read once. */
class GroupReader {
    mark = null;
    #config;
    constructor(config) {
        this.#config = config;
    }
    expand(name) {
        return [...new Set(this.#read(name, new Map(), 0))];
    }
    /** A group without targets, or that is being read already, counts as a target of its name, as in bake. */
    #read(name, visited, depth) {
        const known = visited.get(name);
        if (known !== undefined)
            return known;
        const group = this.#config.groups.get(name);
        if (group === undefined)
            return [name];
        if (depth > inheritance_MAX_DEPTH)
            throw new SelectionProblem('groups are nested too deeply');
        this.mark ??= group.mark;
        visited.set(name, []);
        const targets = new Set();
        for (const member of group.targets) {
            const members = this.#read(member, visited, depth + 1);
            for (const target of members.length > 0 ? members : [member])
                targets.add(target);
        }
        visited.set(name, [...targets]);
        return [...targets];
    }
}
/** Targets that replace a context are built too. */
class Linker {
    linked = new Set();
    #inheritance;
    #targets;
    #steps = 0;
    constructor(inheritance, targets) {
        this.#inheritance = inheritance;
        this.#targets = targets;
    }
    follow(link) {
        const visited = [...link.visited, link.name];
        if (visited.length > inheritance_MAX_DEPTH || ++this.#steps > MAX_LINKS)
            throw new SelectionProblem('too many targets are linked');
        for (const { value } of link.target.contexts.values()) {
            if (value?.startsWith('target:') !== true)
                continue;
            const name = value.slice('target:'.length);
            if (name === link.name)
                throw new SelectionProblem(`the target "${name}" is linked to itself`);
            if (visited.includes(name))
                throw new SelectionProblem(`"${link.name}" and "${name}" are linked in a circle`);
            const target = this.#find(name);
            this.follow({ name, target, visited });
            checkPlatforms(link, name, target);
        }
    }
    #find(name) {
        const known = this.#targets.get(name);
        if (known !== undefined)
            return known;
        const target = this.#inheritance.resolve(name);
        this.#targets.set(name, target);
        this.linked.add(name);
        return target;
    }
}
function checkPlatforms(link, name, target) {
    const own = link.target.platforms?.values ?? [];
    const other = target.platforms?.values ?? [];
    if (own.length < 2 || other.length < 2 || own.every((platform) => other.includes(platform)))
        return;
    throw new SelectionProblem(`the target "${name}" does not have all platforms of "${link.name}"`);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/bake/read.js









/** What the bake files of a repository build. Asks for everything that a listing can tell at once. */
function readBakeBuilds(tree) {
    const projects = findProjects(tree);
    for (const { files, composeFiles } of projects)
        for (const path of [...files, ...composeFiles])
            tree.read(path);
    const allowance = new Allowance();
    const found = projects.map((project) => listProject(project, tree, allowance));
    return {
        builds: found.flatMap(({ builds }) => builds).sort(compareBuilds),
        runImages: [],
        problems: found.flatMap(({ problems }) => problems),
    };
}
function compareBuilds(a, b) {
    return compare(a.file, b.file) || compare(a.name ?? '', b.name ?? '');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Null: something is wanted and not yet there, or the files are not bake's. */
function loadProject(files, composeFiles, environment, tree, allowance) {
    const read = files.map((path) => files_readFile(path, tree));
    if (read.some(({ kind }) => kind === 'waiting'))
        return null;
    const bodies = [];
    const problems = [];
    for (const file of read) {
        if (file.kind === 'body')
            bodies.push(file.body);
        else if (file.kind === 'problem' && speaksOfBuilds(file.problem.file, file.text))
            problems.push(file.problem);
    }
    // Without targets and groups it is a file of some other tool.
    if (problems.length === 0 && !bodies.some(hasBuilds) && (files.length > 0 || composeFiles.length === 0))
        return null;
    if (composeFiles.some((path) => tree.read(path).kind === 'absent'))
        return null;
    const compose = readComposeServices(composeFiles, tree);
    const evaluated = evaluateProject(bodies, environment, compose.config, allowance);
    return {
        ...evaluated,
        refusals: [...problems, ...compose.problems, ...evaluated.refusals],
        sources: [...composeFiles, ...files],
    };
}
function hasBuilds(body) {
    return body.names().some(({ name }) => name === 'target' || name === 'group');
}
/** Broken JSON may be anybody's. */
function speaksOfBuilds(path, text) {
    return !path.endsWith('.json') || text === '' || /"(?:target|group)"/.test(text);
}
function fileProblems(refusals) {
    const seen = new Set();
    return refusals.flatMap(({ file, line, message }) => {
        const key = `${file}:${line}:${message}`;
        if (seen.has(key) || seen.size >= MAX_PROBLEMS)
            return [];
        seen.add(key);
        return [
            { kind: 'bake', file, line, message: `docker buildx bake refuses this file: ${message}` },
        ];
    });
}
const MAX_PROBLEMS = 20;
function surroundings(project, workdir) {
    const [first] = project.refusals;
    return {
        workdir,
        sources: project.sources,
        resolver: project.resolver,
        refusal: first === undefined ? null : `docker buildx bake refuses ${first.file}: ${first.message}`,
    };
}
function listProject({ folder, files, composeFiles }, tree, allowance) {
    const project = loadProject(files, composeFiles, undefined, tree, allowance);
    if (project === null)
        return { builds: [], runImages: [], problems: [] };
    const { config } = project;
    const selection = selectTargets(config, [...config.groups.keys(), ...config.targets.keys()], NO_OVERRIDES);
    const listed = [...config.targets.values()].filter(({ isBlock, name }) => isBlock && !name.startsWith('_'));
    const targets = listed.map((target) => resolvedOr(target, selection));
    const [first] = files;
    const problems = selection.problems.map(({ target, message }) => {
        const { file, line } = config.targets.get(target)?.place ?? { file: first ?? folder, line: 1 };
        return { file, line, message };
    });
    return {
        builds: placeBuilds(targets, project, folder, tree),
        runImages: [],
        problems: fileProblems([...project.refusals, ...problems]),
    };
}
const NO_OVERRIDES = new Map();
/** A target that bake would refuse is listed as far as it says something itself. */
function resolvedOr(target, selection) {
    const problem = selection.problems.find((found) => found.target === target.name);
    const resolved = selection.targets.get(target.name) ?? target;
    return problem === undefined ? resolved : { ...resolved, mark: resolved.mark ?? problem.message };
}
/** bake is run in the file's folder, or in the root where only that leads to Dockerfiles. */
function placeBuilds(targets, project, folder, tree) {
    const at = (workdir) => targets.map((target) => output_makeBuild(target, surroundings(project, workdir)));
    const exist = (builds) => builds.some(({ dockerfile }) => dockerfile !== null && tree.has(dockerfile));
    const here = at(folder);
    if (folder === '.' || exist(here))
        return here;
    const root = at('.');
    return exist(root) ? root : here;
}
/** What bake builds when it is asked for these files and targets. */
function readBakeProject(request, tree) {
    const { workdir } = request;
    const named = request.files.map((file) => resolvePath(workdir, file) ?? file);
    const isCompose = (path) => /\.ya?ml$/i.test(path);
    const files = named.length === 0 ? existing(tree, workdir, DEFAULT_FILES) : named.filter((path) => !isCompose(path));
    const composeFiles = named.length === 0 ? existing(tree, workdir, DEFAULT_COMPOSE_FILES) : named.filter(isCompose);
    for (const path of [...files, ...composeFiles])
        tree.read(path);
    const project = loadProject(files, composeFiles, request.environment, tree, new Allowance());
    if (project === null)
        return { builds: [], runImages: [], problems: [], linked: new Set() };
    return selectBuilds(project, request, files[0] ?? composeFiles[0] ?? workdir);
}
function selectBuilds(project, request, file) {
    const problems = [...project.refusals];
    const overrides = tryOverrides(project, request, (message) => problems.push({ file, line: 1, message }));
    const selection = selectTargets(project.config, request.targets, overrides);
    for (const { message } of selection.problems)
        problems.push({ file, line: 1, message });
    if (selection.mark !== null)
        problems.push({ file, line: 1, message: selection.mark });
    const around = surroundings({ ...project, refusals: problems }, request.workdir);
    const builds = [...selection.targets.values()].map((target) => output_makeBuild(target, around));
    return {
        builds: builds.sort((a, b) => compare(a.name ?? '', b.name ?? '')),
        runImages: [],
        problems: fileProblems(problems),
        linked: selection.linked,
    };
}
function tryOverrides(project, request, refuse) {
    try {
        return readOverrides(request.set, [...project.config.targets.keys()], request.environment);
    }
    catch (error) {
        if (!(error instanceof OverrideProblem))
            throw error;
        refuse(error.message);
        return NO_OVERRIDES;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/unknown-texts.js
/** A character that no text has: it is removed from what files say. */
const MARK = '\uffff';
const MARKED = /\uffff(\d+)\uffff/g;
/** Stand-ins for what expressions give that nothing in the repository decides. */
class UnknownTexts {
    indexes = new Map();
    expressions = [];
    /** A placeholder for the result of the expression, which passes through parsers like a word. */
    standIn(expression) {
        const known = this.indexes.get(expression);
        const index = known ?? this.expressions.length;
        if (known === undefined) {
            this.indexes.set(expression, index);
            this.expressions.push(expression);
        }
        return `${MARK}${index}${MARK}`;
    }
    /** The expressions that a text stands for, each once. */
    expressionsIn(text) {
        if (!text.includes(MARK))
            return [];
        const found = new Set();
        for (const [, index] of text.matchAll(MARKED)) {
            const expression = this.expressions[Number(index)];
            if (expression !== undefined)
                found.add(expression);
        }
        return [...found];
    }
    /** A sentence with the expressions in place of their stand-ins. */
    restore(sentence) {
        return sentence.replace(MARKED, (mark, index) => this.expressions[Number(index)] ?? mark);
    }
}
/** Whether a part of the text is unknown. */
function unknown_texts_isUnknown(text) {
    return text.includes(MARK);
}
/** A text of a file, which cannot pass for a stand-in. */
function withoutMarks(text) {
    return text.includes(MARK) ? text.replaceAll(MARK, '\ufffd') : text;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/build-draft.js




/** Longer values of build files are mistakes, or meant to cost time. */
const MAX_VALUE = 64 * 1024;
/** A build as it is read: what is unknown in a text becomes an unknown field and a part of the problem. */
class BuildDraft {
    context = null;
    dockerfile = null;
    inline = null;
    target = null;
    platforms = [];
    args = new Map();
    contexts = new Map();
    places = new Map();
    unknown = new Set();
    expressions = new Set();
    reasons = new Set();
    texts;
    tree;
    constructor(texts, tree) {
        this.texts = texts;
        this.tree = tree;
    }
    /** Says in a sentence why something cannot be known; `fields` are what it leaves unknown. */
    reject(reason, ...fields) {
        this.reasons.add(reason);
        for (const field of fields)
            this.unknown.add(field);
    }
    /** The text of a field, or null where it is unknown. */
    know(field, text) {
        if (text.value.length > MAX_VALUE) {
            this.reject(`The value of ${field} is longer than ${MAX_VALUE} characters`, field);
            return null;
        }
        if (!unknown_texts_isUnknown(text.value))
            return text.value;
        this.note(text.value);
        this.unknown.add(field);
        return null;
    }
    setTarget(text) {
        this.unknown.delete('target');
        this.target = this.know('target', text);
        if (this.target === '')
            this.target = null;
        if (this.target !== null)
            this.places.set('target', text.place());
    }
    setPlatforms(texts) {
        const known = texts.flatMap((text) => this.know('platforms', text) ?? []);
        this.platforms = known.filter((platform) => platform !== '');
    }
    /** `NAME=VALUE`; without a value it is the environment's, and left out where that has none. */
    addArg(text, lookUp) {
        const equals = text.value.indexOf('=');
        const name = this.know('args', equals === -1 ? text : text.slice(0, equals));
        if (name === null || name === '')
            return;
        const value = equals === -1 ? lookUp(name) : text.slice(equals + 1);
        if (value !== undefined)
            this.setArg(name, value);
    }
    setArg(name, text) {
        const key = `args.${name}`;
        this.unknown.delete(key);
        this.args.delete(name);
        const value = this.know(key, text);
        if (value === null)
            return;
        this.args.set(name, value);
        this.places.set(key, text.place());
    }
    /** `NAME=VALUE` of a named context. */
    addContext(text, folders) {
        const equals = text.value.indexOf('=');
        if (equals === -1) {
            if (this.know('contexts', text) !== null)
                this.reject(`${text.value} is not a build context; write NAME=VALUE`, 'contexts');
            return;
        }
        const written = this.know('contexts', text.slice(0, equals));
        if (written === null)
            return;
        const normalised = (0,context_name/* normaliseContextName */.d)(written);
        const name = typeof normalised === 'string' ? normalised : written;
        const key = `contexts.${name}`;
        const value = this.know(key, text.slice(equals + 1));
        this.contexts.delete(name);
        if (value === null)
            return;
        this.contexts.set(name, isHandedOn(value) ? value : (folders.resolve(value) ?? folders.nameOutside(value)));
        this.places.set(key, text.slice(equals + 1).place());
    }
    /** A context and a Dockerfile as `docker build -f FILE CONTEXT` has them; an empty file means there is none. */
    locate(context, file, folders) {
        const local = this.setContext(context, folders);
        const isRemote = this.context !== null && remote_context_isRemoteContext(this.context);
        if (file !== null && file.value !== '') {
            const path = this.know('dockerfile', file);
            if (path !== null && !isRemote && !isHttpUrl(path))
                this.setDockerfile(folders.resolve(path), file.place());
        }
        else if (this.context === null)
            this.unknown.add('dockerfile');
        else if (local !== null)
            this.setDockerfile(resolvePath(local, 'Dockerfile'), context.place());
    }
    /** The folder of the repository that the context is, or null. */
    setContext(text, folders) {
        const written = this.know('context', text);
        if (written === null)
            return null;
        const local = remote_context_isRemoteContext(written) ? null : folders.resolve(written);
        this.context = local ?? (remote_context_isRemoteContext(written) ? written : folders.nameOutside(written));
        return local;
    }
    /** A folder of the repository that is the context, and the Dockerfile within it: a Git context. */
    locateWithin(folder, file) {
        this.context = folder;
        const path = file === null || file.value === '' ? 'Dockerfile' : this.know('dockerfile', file);
        if (path !== null && !isHttpUrl(path))
            this.setDockerfile(resolvePath(folder, path), file === null ? null : file.place());
    }
    setDockerfile(path, place) {
        this.dockerfile = path === null ? null : this.inWrittenCase(path);
        if (path !== null && place !== null)
            this.places.set('dockerfile', place);
    }
    finish(identity) {
        return {
            ...identity,
            context: this.context,
            dockerfile: this.dockerfile,
            inline: this.inline,
            target: this.target,
            args: this.args,
            contexts: this.contexts,
            platforms: this.platforms,
            problem: this.problem(),
            unknown: [...this.unknown],
            sources: [...new Set(identity.sources)],
            places: this.places,
        };
    }
    /** Why something cannot be known so far. */
    get explanation() {
        return this.problem();
    }
    /** Names the expressions that a text stands for in the problem. */
    note(text) {
        for (const expression of this.texts.expressionsIn(text))
            this.expressions.add(expression);
    }
    /** buildx takes `dockerfile` where there is no `Dockerfile`. */
    inWrittenCase(path) {
        if (!/(?:^|\/)Dockerfile$/.test(path) || this.tree.has(path))
            return path;
        const lower = `${path.slice(0, -'Dockerfile'.length)}dockerfile`;
        return this.tree.has(lower) ? lower : path;
    }
    problem() {
        const sentences = [...this.reasons];
        if (this.expressions.size > 0)
            sentences.unshift(explainUnknown([...this.expressions]));
        return sentences.length === 0 ? null : sentences.join('; ');
    }
}
const SHOWN = 5;
/** Names expressions that nothing in the repository evaluates. */
function explainUnknown(expressions) {
    const shown = expressions.slice(0, SHOWN).map((expression) => build_draft_shorten(expression));
    const more = expressions.length - shown.length;
    const all = more > 0 ? [...shown, `${more} more`] : shown;
    const list = all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
    return `Nothing in the repository decides what ${list} ${all.length > 1 ? 'are' : 'is'}`;
}
/** A text of a file as a sentence quotes it. */
function build_draft_shorten(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/docker-build-flags.js

/** Flags of `docker buildx build` that take a value, the hidden and the old ones too. */
const VALUES = new Set(`add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent cpu-period
  cpu-quota cpu-shares cpuset-cpus cpuset-mems file iidfile isolation label memory memory-swap metadata-file network
  no-cache-filter output platform policy print progress provenance resource root sbom secret security-opt shm-size ssh
  tag target ulimit`.split(/\s+/));
/** Flags without a value. */
const SWITCHES = new Set('check compress debug disable-content-trust force-rm load no-cache pull push quiet rm squash detach'.split(' '));
const SHORT = {
    f: 'file',
    t: 'tag',
    o: 'output',
    m: 'memory',
    c: 'cpu-shares',
    q: 'quiet',
    D: 'debug',
};
/** Reads the words as docker's own flag parser does: flags and paths in any order, `--x=y`, `--x y`, `-xy`, `--`. */
function readBuildFlags(words) {
    const found = { values: new Map(), positionals: [], unclear: [] };
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        if (word.value === '--') {
            found.positionals.push(...words.slice(at + 1));
            break;
        }
        const isFlag = word.value.startsWith('-') && word.value !== '-';
        if (!isFlag)
            found.positionals.push(word);
        else if (word.value.startsWith('--'))
            at += readLong(word, words[at + 1], found);
        else
            at += readShort(word, words[at + 1], found);
    }
    const all = (name) => found.values.get(name) ?? [];
    const last = (name) => all(name).at(-1) ?? null;
    const call = last('call')?.value ?? last('print')?.value ?? (all('check').length > 0 ? 'check' : null);
    return {
        file: last('file'),
        target: last('target'),
        args: all('build-arg'),
        contexts: all('build-context'),
        platforms: all('platform'),
        positionals: found.positionals,
        call: call === 'build' || call === '' || call === 'false' ? null : call,
        unclear: found.unclear,
    };
}
/** How many further words the flag takes. */
function readLong(word, next, found) {
    const equals = word.value.indexOf('=');
    const name = word.value.slice(2, equals === -1 ? undefined : equals);
    if (unknown_texts_isUnknown(name) || !(VALUES.has(name) || SWITCHES.has(name))) {
        found.unclear.push(`--${name}`);
        return 0;
    }
    if (equals !== -1) {
        const value = word.slice(equals + 1);
        if (!(SWITCHES.has(name) && value.value === 'false'))
            keep(found, name, value);
        return 0;
    }
    if (SWITCHES.has(name)) {
        keep(found, name, word);
        return 0;
    }
    if (next === undefined)
        found.unclear.push(`--${name}`);
    else
        keep(found, name, next);
    return 1;
}
function readShort(word, next, found) {
    for (let at = 1; at < word.value.length; at++) {
        const name = SHORT[word.value[at] ?? ''];
        if (name === undefined) {
            found.unclear.push(`-${word.value.slice(at)}`);
            return 0;
        }
        if (SWITCHES.has(name)) {
            keep(found, name, word);
            continue;
        }
        const rest = word.value[at + 1] === '=' ? at + 2 : at + 1;
        if (at + 1 < word.value.length)
            keep(found, name, word.slice(rest));
        else if (next === undefined)
            found.unclear.push(`-${word.value[at]}`);
        else {
            keep(found, name, next);
            return 1;
        }
        return 0;
    }
    return 0;
}
function keep(found, name, value) {
    const values = found.values.get(name);
    if (values === undefined)
        found.values.set(name, [value]);
    else
        values.push(value);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/origin.js
/** Where a value stands in a file, and where each of its characters does. */
class Origin {
    source;
    start;
    end;
    value;
    style;
    aligned;
    /** `start` to `end` holds the value without its quotes; for a block of YAML, from the line after its head. */
    constructor(source, start, end, value, style) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.value = value;
        this.style = style;
    }
    /** Where `length` characters from `at` on are written; the whole value where they cannot be told apart. */
    rangeOf(at, length) {
        if (this.aligned === undefined)
            this.aligned = this.align();
        const first = this.aligned?.[at];
        const last = this.aligned?.[at + length - 1];
        if (first === undefined)
            return { start: this.start, end: this.end };
        if (length === 0 || last === undefined)
            return { start: first, end: first };
        return { start: first, end: last + this.widthAt(last) };
    }
    /** Whether every character of the value is written as itself from `at` on for `length` characters. */
    isVerbatim(at, length) {
        const { start, end } = this.rangeOf(at, length);
        return this.source.text.slice(start, end) === this.value.slice(at, at + length);
    }
    /** The offset of each character of the value, or null where it is not written as it reads. */
    align() {
        const text = this.source.text;
        const offsets = new Uint32Array(this.value.length);
        let at = this.start;
        for (let index = 0; index < this.value.length; index++) {
            const wanted = this.value[index] ?? '';
            if (index === 0 || this.value[index - 1] === '\n')
                at = this.lineStart(index, at);
            if (text[at] !== wanted)
                at = this.skipTo(at, wanted);
            const isEscape = this.style === 'double' && text[at] === '\\' && at < this.end;
            const isHere = at < this.end && (text[at] === wanted || isEscape);
            if (!isHere && !origin_isSpace(wanted))
                return null;
            offsets[index] = Math.min(at, this.end);
            if (isHere)
                at += isEscape ? this.widthAt(at) : 1;
        }
        return offsets;
    }
    /** In a block of YAML, where the line of the value begins that does so at `index`: after the indentation. */
    lineStart(index, at) {
        const { text } = this.source;
        if (this.style !== 'plain' || text[at - 1] !== '\n')
            return at;
        const wanted = lineFrom(this.value, index);
        const written = lineFrom(text, at);
        return written.endsWith(wanted) ? at + written.length - wanted.length : at;
    }
    /** Over the indentation, line breaks and doubled quotes that are in the file but not in the value. */
    skipTo(from, wanted) {
        const text = this.source.text;
        let at = from;
        for (; at < this.end; at++) {
            const found = text[at] ?? '';
            if (this.style === 'double' && found === '\\' && /[\r\n]/.test(text[at + 1] ?? ''))
                at++;
            else if (this.style === 'single' && found === "'" && wanted !== "'")
                continue;
            else if (!origin_isSpace(found) || origin_isSpace(wanted))
                break;
        }
        return at;
    }
    widthAt(at) {
        if (this.style !== 'double' || this.source.text[at] !== '\\')
            return 1;
        return ESCAPE_WIDTHS[this.source.text[at + 1] ?? ''] ?? 2;
    }
}
const ESCAPE_WIDTHS = { x: 4, u: 6, U: 10 };
/** The rest of a line from an offset on. */
function lineFrom(text, at) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? undefined : end);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
function origin_isSpace(character) {
    return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}

;// CONCATENATED MODULE: ./lib/src/core/builds/traced-text.js

/** A text that knows where in the build files each part of it is written. */
class TracedText {
    value;
    pieces;
    /** Where each piece begins in the text. */
    starts;
    constructor(pieces) {
        this.pieces = pieces;
        this.value = pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('');
        let start = 0;
        this.starts = pieces.map(({ text }) => {
            start += text.length;
            return start - text.length;
        });
    }
    static from(value, origin) {
        return new TracedText([{ text: value, origin, at: 0, frames: [] }]);
    }
    /** A text that is not in any file as it reads: all of it comes from `start` to `end`. */
    static made(value, source, start, end) {
        return TracedText.from(value, new Origin(source, start, end, value, 'plain'));
    }
    static join(texts) {
        const pieces = texts.flatMap((text) => text.pieces);
        const written = pieces.filter(({ text, frames }) => text !== '' || frames.length > 0);
        return new TracedText(written.length > 0 ? written : pieces.slice(0, 1));
    }
    slice(from, to = this.value.length) {
        const pieces = [];
        for (let index = this.indexOfPiece(from); index < this.pieces.length; index++) {
            const piece = this.pieces[index];
            const start = this.starts[index] ?? 0;
            if (piece === undefined || start > to)
                break;
            const first = Math.max(from, start) - start;
            const last = Math.min(to - start, piece.text.length);
            // An expression without a result is still part of the text around it.
            const isEmpty = piece.text === '' && piece.frames.length > 0 && from <= start;
            if (first < last || isEmpty)
                pieces.push({ ...piece, text: piece.text.slice(first, last), at: piece.at + first });
        }
        return new TracedText(pieces.length > 0 ? pieces : [this.emptyAt(from)]);
    }
    /** The first piece that may reach beyond an offset. */
    indexOfPiece(offset) {
        let low = 0;
        let high = this.pieces.length - 1;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.starts[middle] ?? 0) + (this.pieces[middle]?.text.length ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return Math.max(low, 0);
    }
    emptyAt(offset) {
        const index = this.indexOfPiece(offset);
        const piece = this.pieces[index];
        if (piece === undefined)
            throw new Error('A traced text has at least one piece.');
        const at = Math.min(Math.max(offset - (this.starts[index] ?? 0), 0), piece.text.length);
        return { ...piece, text: '', at: piece.at + at };
    }
    trim() {
        const kept = this.value.trim();
        if (kept === this.value)
            return this;
        const from = this.value.length - this.value.trimStart().length;
        return this.slice(from, from + kept.length);
    }
    /** A different text with the same meaning, at the place of this one. */
    as(value) {
        const { source, start, end } = this.range();
        return TracedText.made(value, source, start, end);
    }
    /** The same text, put where the expression `outer` stands. */
    framed(outer) {
        const frame = outer.range();
        return new TracedText(this.pieces.map((piece) => ({ ...piece, frames: [...piece.frames, frame] })));
    }
    /** Where the text is written; where parts come from several values, the value that puts them together. */
    place() {
        const { source, start, end } = this.range();
        return source.placeOf(start, end);
    }
    /** Whether the characters stand in the file one by one as they read, on one line. */
    isVerbatim() {
        const [piece, ...others] = this.pieces;
        return piece !== undefined && others.length === 0 && piece.origin.isVerbatim(piece.at, piece.text.length);
    }
    /** Through the expressions that all of it came through, to what it is made of. */
    range() {
        const [first] = this.pieces;
        let shared = 0;
        const sharedFrame = () => first?.frames.at(-1 - shared);
        while (sharedFrame() !== undefined &&
            this.pieces.every(({ frames }) => frames.at(-1 - shared) === sharedFrame()))
            shared++;
        return spanOf(this.pieces.map((piece) => piece.frames.at(-1 - shared) ?? traced_text_rangeOf(piece)));
    }
}
function traced_text_rangeOf(piece) {
    return { source: piece.origin.source, ...piece.origin.rangeOf(piece.at, piece.text.length) };
}
/** From the first to the last of the ranges in the file of the first. */
function spanOf(ranges) {
    const [first] = ranges;
    if (first === undefined)
        throw new Error('A traced text has at least one piece.');
    const same = ranges.filter(({ source }) => source === first.source);
    return {
        source: first.source,
        start: Math.min(...same.map(({ start }) => start)),
        end: Math.max(...same.map(({ end }) => end)),
    };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/devcontainers/json-tokens.js
const json_tokens_KEYWORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
const PUNCTUATION = new Set(['{', '}', '[', ']', ':', ',']);
const TRIVIA = /[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const json_tokens_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const json_tokens_WORD = /[^ \t\r\n}\]{[":,/]+/y;
/** The tokens of a text, and `onError` with the offset of what is not JSON. */
function* scanJson(text, onError) {
    let at = 0;
    while (true) {
        const trivia = matchAt(TRIVIA, text, at);
        at = trivia?.end ?? at;
        if (at >= text.length)
            break;
        if (trivia !== null)
            continue;
        const token = readToken(text, at, onError);
        at = token.end;
        if ('kind' in token)
            yield token;
        else
            onError(token.start);
    }
    yield { kind: 'end', start: text.length, end: text.length, value: null };
}
function readToken(text, at, onError) {
    const first = text[at] ?? '';
    if (PUNCTUATION.has(first))
        return { kind: first, start: at, end: at + 1, value: null };
    if (first === '"')
        return readString(text, at, onError);
    const number = matchAt(json_tokens_NUMBER, text, at);
    if (number !== null)
        return { kind: 'literal', start: at, end: number.end, value: Number(number.text) };
    const word = matchAt(json_tokens_WORD, text, at);
    if (word === null)
        return { start: at, end: at + 1 };
    const value = json_tokens_KEYWORDS.get(word.text);
    if (value === undefined)
        return { start: at, end: word.end };
    return { kind: 'literal', start: at, end: word.end, value };
}
const json_tokens_ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
const json_tokens_PLAIN = /[^"\\\r\n]*/y;
/** A string; one that no quote closes ends with its line. */
function readString(text, start, onError) {
    let value = '';
    let at = start + 1;
    while (true) {
        const plain = matchAt(json_tokens_PLAIN, text, at);
        value += plain?.text ?? '';
        at = plain?.end ?? at;
        if (text[at] === '"')
            return { kind: 'string', start, end: at + 1, value };
        if (text[at] !== '\\' || at + 1 >= text.length) {
            onError(start);
            return { kind: 'string', start, end: Math.min(at, text.length), value };
        }
        const hex = /^[0-9a-fA-F]{4}/.exec(text.slice(at + 2, at + 6))?.[0];
        const isUnicode = text[at + 1] === 'u';
        const plainEscape = json_tokens_ESCAPES[text[at + 1] ?? ''];
        if (isUnicode && hex !== undefined)
            value += String.fromCharCode(Number.parseInt(hex, 16));
        else if (plainEscape !== undefined)
            value += plainEscape;
        else
            onError(at);
        at += isUnicode && hex !== undefined ? 6 : 2;
    }
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match === null ? null : { text: match[0], end: at + match[0].length };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/devcontainers/json-tree.js



/** Deeper files are mistakes, or meant to exhaust the stack. */
const json_tree_MAX_DEPTH = 200;
/**
 * Reads JSON with comments as jsonc-parser does, which the tools of devcontainers use: trailing and missing commas and
 * whatever else can be read past is. `error` is where the first such thing is. Null: there is no value, or it is too deep.
 */
function readJsonTree(source) {
    const parser = new Parser(source);
    try {
        return { root: parser.readValue(0), error: parser.error };
    }
    catch (error) {
        if (error instanceof TooDeep)
            return { root: null, error: error.at };
        throw error;
    }
}
class TooDeep extends Error {
    at;
    constructor(at) {
        super('too deep');
        this.at = at;
    }
}
class Parser {
    error = null;
    tokens;
    token;
    source;
    constructor(source) {
        this.source = source;
        this.tokens = scanJson(source.text, (offset) => this.fail(offset));
        this.token = { kind: 'end', start: 0, end: 0, value: null };
        this.next();
    }
    readValue(depth) {
        const token = this.token;
        if (depth > json_tree_MAX_DEPTH)
            throw new TooDeep(token.start);
        if (token.kind === '{')
            return this.readObject(depth);
        if (token.kind === '[')
            return this.readArray(depth);
        if (token.kind !== 'string' && token.kind !== 'literal') {
            this.fail(token.start);
            return null;
        }
        this.next();
        const [from, to] = token.kind === 'string' ? [token.start + 1, token.end - 1] : [token.start, token.end];
        const text = String(token.value);
        const origin = new Origin(this.source, from, Math.max(from, to), text, token.kind === 'string' ? 'double' : 'plain');
        return { kind: 'scalar', value: token.value, text: TracedText.from(text, origin) };
    }
    readObject(depth) {
        const start = this.token.start;
        const members = new Map();
        this.readItems('}', () => {
            const key = this.token;
            if (key.kind !== 'string')
                return false;
            this.next();
            if (this.token.kind !== ':')
                return false;
            this.next();
            const value = this.readValue(depth + 1);
            if (value === null)
                return false;
            members.set(String(key.value), { keyStart: key.start, value });
            return true;
        });
        return { kind: 'object', members, start };
    }
    readArray(depth) {
        const start = this.token.start;
        const items = [];
        this.readItems(']', () => {
            const value = this.readValue(depth + 1);
            if (value !== null)
                items.push(value);
            return value !== null;
        });
        return { kind: 'array', items, start };
    }
    readItems(close, readItem) {
        this.next();
        let needsComma = false;
        while (!this.isAt(close) && !this.isAt('end')) {
            if (this.isAt(',')) {
                if (!needsComma)
                    this.fail(this.token.start);
                this.next();
                if (this.isAt(close))
                    break;
            }
            else if (needsComma)
                this.fail(this.token.start);
            if (!readItem())
                this.skipTo(close);
            needsComma = true;
        }
        if (this.isAt('end'))
            this.fail(this.token.start);
        this.next();
    }
    skipTo(close) {
        this.fail(this.token.start);
        while (!this.isAt(close) && !this.isAt(',') && !this.isAt('end'))
            this.next();
    }
    isAt(kind) {
        return this.token.kind === kind;
    }
    next() {
        const { value } = this.tokens.next();
        if (value !== undefined)
            this.token = value;
    }
    fail(offset) {
        this.error ??= offset;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/devcontainers/variables.js


/** Puts in what `${localEnv:X:default}` and its like are; in a path the workspace's folder is known. */
function variables_substitute(text, variables, isPath = false) {
    const { value } = text;
    const parts = [];
    let at = 0;
    for (let start = value.indexOf('${'); start !== -1; start = value.indexOf('${', Math.max(at, start + 1))) {
        const close = value.indexOf('}', start);
        if (close === -1)
            break;
        const variable = value.slice(start + 2, close);
        // A variable does not go over the end of a line.
        if (/[\n\r\u2028\u2029]/.test(variable))
            continue;
        const written = text.slice(start, close + 1);
        const found = lookUp(written, variable, variables, isPath && start === 0);
        parts.push(text.slice(at, start), found.framed(written));
        at = close + 1;
    }
    return at === 0 ? text : TracedText.join([...parts, text.slice(at)]);
}
function lookUp(written, variable, variables, isRoot) {
    const [name = '', key, fallback] = variable.split(':');
    const unknown = () => written.as(variables.texts.standIn(written.value));
    switch (name) {
        case 'env':
        case 'localEnv': {
            if (key === undefined || fallback === undefined)
                return unknown();
            const from = '${'.length + name.length + key.length + 2;
            return written.slice(from, from + fallback.length);
        }
        case 'localWorkspaceFolder':
            return isRoot ? written.as(variables.workspace) : unknown();
        case 'containerWorkspaceFolder':
        case 'containerWorkspaceFolderBasename': {
            const folder = variables.containerFolder;
            if (folder === null)
                return unknown();
            return written.as(name === 'containerWorkspaceFolder' ? folder : repo_path_baseName(folder));
        }
        case 'localWorkspaceFolderBasename':
        case 'devcontainerId':
            return unknown();
        default:
            return written;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/devcontainers/config.js





/** Whether the tools find a devcontainer at the path. */
function isDevcontainerFile(path) {
    return /(?:^|\/)(?:\.devcontainer\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json)$/.test(path);
}
/** Reads the file; null while it is not at hand. */
function readConfig(path, tree, texts) {
    const source = decodeSource(path, tree.read(path));
    if (source === null)
        return null;
    const refuse = (line, message) => ({
        kind: 'devcontainer',
        file: path,
        line,
        message,
    });
    if (typeof source === 'string')
        return refuse(1, source);
    const { root, error } = readJsonTree(source);
    if (root?.kind !== 'object')
        return refuse(source.lineAt(error ?? 0), 'The file is not a JSON object, as a devcontainer.json has to be');
    const folder = parentFolder(path);
    const workspace = workspaceOf(path, folder);
    const name = config_stringOf(root.members.get('name')?.value)?.value ?? null;
    return {
        source,
        members: root.members,
        folder,
        workspace,
        variables: {
            texts,
            workspace: stepsUp(folder, workspace),
            containerFolder: containerFolder(root.members),
        },
        name: name === null ? null : withoutMarks(name),
        error,
    };
}
function workspaceOf(path, folder) {
    if (repo_path_baseName(path) !== 'devcontainer.json')
        return folder;
    for (const candidate of [folder, parentFolder(folder)])
        if (repo_path_baseName(candidate) === '.devcontainer')
            return parentFolder(candidate);
    return folder;
}
function stepsUp(folder, workspace) {
    for (let steps = '.', at = folder; at !== null; at = resolvePath(at, '..'), steps += '/..')
        if (at === workspace)
            return steps;
    return '.';
}
function containerFolder(members) {
    const written = config_stringOf(members.get('workspaceFolder')?.value)?.value ?? null;
    if (written !== null)
        return written.includes('${') ? null : written;
    return members.has('dockerComposeFile') ? '/' : null;
}
/** The text of a string, as written. */
function config_stringOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.text : null;
}
/** The text of a scalar with its variables put in; null for anything else. */
function config_textOf(node, config, isPath = false) {
    if (node?.kind !== 'scalar')
        return null;
    const text = node.text.value.includes('\uffff') ? node.text.as(withoutMarks(node.text.value)) : node.text;
    return variables_substitute(text, config.variables, isPath);
}
function config_membersOf(node) {
    return node?.kind === 'object' ? node.members : null;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/devcontainers/compose-file.js





/** What the service of a devcontainer builds; null where it names no compose file. */
function readComposeBuild(config, tree, texts) {
    const member = config.members.get('dockerComposeFile');
    if (member === undefined)
        return null;
    const { file } = config.source;
    const identity = {
        kind: 'devcontainer',
        file,
        line: config.source.lineAt(member.keyStart),
        name: config.name,
    };
    const fail = (reject) => {
        const draft = new BuildDraft(texts, tree);
        reject(draft);
        draft.reject('What the service builds cannot be read', ...EVERYTHING);
        return { builds: [draft.finish({ ...identity, sources: [file] })], runImages: [], problems: [] };
    };
    const service = config_textOf(config.members.get('service')?.value, config);
    if (service === null)
        return fail((draft) => draft.reject('service does not name a service'));
    const files = [];
    for (const text of writtenFiles(member.value, config)) {
        const [expression] = texts.expressionsIn(text.value);
        const path = resolvePath(config.folder, text.value);
        if (expression !== undefined)
            return fail((draft) => draft.note(text.value));
        if (path === null || !tree.has(path))
            return fail((draft) => draft.reject(`The compose file ${text.value} is not in the repository`));
        files.push(path);
    }
    if (files.length === 0)
        files.push(...defaultFiles(config, tree));
    if (files.length === 0)
        return fail((draft) => draft.reject('There is no docker-compose.yml'));
    const project = readComposeProject({ files, services: [service.value] }, tree);
    if (project.builds.length === 0 && files.every((path) => tree.read(path).kind !== 'absent')) {
        const [problem] = project.problems;
        if (problem !== undefined)
            return fail((draft) => draft.reject(problem.message));
        if (project.missing.length > 0)
            return fail((draft) => draft.reject(`No compose file has a service ${service.value}`));
    }
    return {
        builds: project.builds
            .filter(({ name }) => name === service.value)
            .map((build) => ({ ...build, ...identity, sources: [...new Set([file, ...build.sources])] })),
        runImages: project.runImages
            .filter(({ name }) => name === service.value)
            .map((image) => ({ ...image, kind: 'devcontainer', file, name: config.name })),
        problems: [],
    };
}
const EVERYTHING = ['context', 'dockerfile', 'inline', 'target', 'args', 'contexts', 'platforms'];
function writtenFiles(node, config) {
    const items = node.kind === 'array' ? node.items : [node];
    return items.flatMap((item) => config_textOf(item, config, true) ?? []);
}
/** An empty list stands for what compose itself would take where the workspace is opened. */
function defaultFiles(config, tree) {
    const inWorkspace = (path) => resolvePath(config.workspace, path);
    const settings = inWorkspace('.env');
    const environment = settings === null ? null : decodeSource(settings, tree.read(settings));
    const named = environment !== null && typeof environment !== 'string'
        ? /^COMPOSE_FILE=(.+)$/m.exec(environment.text)?.[1]?.trim()
        : undefined;
    const names = named === undefined ? ['docker-compose.yml', 'docker-compose.override.yml'] : named.split(':');
    return names.flatMap((name) => {
        const path = inWorkspace(name);
        return path !== null && tree.has(path) ? [path] : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/core/builds/devcontainers/read.js






/** What every devcontainer of the tree builds or runs. */
function readDevcontainerBuilds(tree) {
    const found = tree.paths
        .filter(isDevcontainerFile)
        .map((path) => readDevcontainer(path, tree, new UnknownTexts()));
    return {
        builds: found.flatMap(({ builds }) => builds),
        runImages: found.flatMap(({ runImages }) => runImages),
        problems: found.flatMap(({ problems }) => problems),
    };
}
/** What one devcontainer builds or runs, whatever its path. */
function readDevcontainer(path, tree, texts) {
    const nothing = { builds: [], runImages: [], problems: [] };
    const config = readConfig(path, tree, texts);
    if (config === null)
        return nothing;
    if ('message' in config)
        return { ...nothing, problems: [config] };
    const build = readDockerfileBuild(config, tree, texts);
    if (build !== null)
        return { ...nothing, builds: [build] };
    const image = readImage(config, texts);
    const composed = readComposeBuild(config, tree, texts);
    if (image === null && composed === null && config.error !== null)
        return { ...nothing, problems: [problemAt(config, config.error, 'The file is not JSON from here on')] };
    return {
        builds: composed?.builds ?? [],
        runImages: [...(image?.runImages ?? []), ...(composed?.runImages ?? [])],
        problems: [...(image?.problems ?? []), ...(composed?.problems ?? [])],
    };
}
function problemAt(config, offset, message) {
    return { kind: 'devcontainer', file: config.source.file, line: config.source.lineAt(offset), message };
}
function readDockerfileBuild(config, tree, texts) {
    const build = config_membersOf(config.members.get('build')?.value);
    const legacy = config.members.get('dockerFile');
    const member = legacy ?? build?.get('dockerfile');
    if (member === undefined)
        return null;
    const folders = {
        resolve: (path) => resolvePath(config.folder, path),
        nameOutside: (path) => path,
    };
    const draft = new BuildDraft(texts, tree);
    locate(draft, config, member.value, (legacy === undefined ? build : config.members)?.get('context')?.value);
    const target = config_textOf(build?.get('target')?.value, config);
    if (target !== null)
        draft.setTarget(target);
    for (const [name, { value }] of config_membersOf(build?.get('args')?.value) ?? []) {
        const text = config_textOf(value, config);
        if (text === null)
            draft.reject(`The build argument ${name} is neither a text nor a number`, `args.${name}`);
        else
            draft.setArg(name, text);
    }
    addOptions(draft, config, build?.get('options')?.value, folders);
    return draft.finish({
        kind: 'devcontainer',
        file: config.source.file,
        line: config.source.lineAt(member.keyStart),
        name: config.name,
        sources: [config.source.file],
    });
}
/** The context is the folder of the Dockerfile where nothing else is said. */
function locate(draft, config, dockerfile, context) {
    const file = config_stringOf(dockerfile) === null ? null : config_textOf(dockerfile, config, true);
    if (file === null) {
        draft.reject('The path of the Dockerfile is not a text', 'dockerfile', 'context');
        return;
    }
    const path = draft.know('dockerfile', file);
    const resolved = path === null ? null : resolvePath(config.folder, path);
    if (resolved !== null)
        draft.setDockerfile(resolved, file.place());
    const written = config_textOf(context, config, true);
    if (written === null || written.value === '') {
        if (path === null)
            draft.reject('The context is the folder of the Dockerfile', 'context');
        else
            draft.context = resolvePath(config.folder, `${path}/..`) ?? `${path}/..`;
        return;
    }
    const folder = draft.know('context', written);
    if (folder !== null)
        draft.context = resolvePath(config.folder, folder) ?? folder;
}
/** `build.options` are further words of the command line, which come last. */
function addOptions(draft, config, node, folders) {
    if (node?.kind !== 'array')
        return;
    const words = node.items.flatMap((item) => config_textOf(item, config) ?? []);
    const flags = readBuildFlags(words);
    // The words are read where the workspace is opened.
    const opened = { ...folders, resolve: (path) => resolvePath(config.workspace, path) };
    for (const arg of flags.args)
        draft.addArg(arg, (name) => unknownVariable(arg, name, config));
    for (const context of flags.contexts)
        draft.addContext(context, opened);
    if (flags.target !== null)
        draft.setTarget(flags.target);
    if (flags.platforms.length > 0)
        draft.setPlatforms(flags.platforms);
    for (const flag of flags.unclear)
        draft.reject(`Cannot tell what ${flag} in build.options does`, 'args', 'contexts', 'target');
    if (flags.file === null)
        return;
    const path = draft.know('dockerfile', flags.file);
    if (path !== null)
        draft.setDockerfile(resolvePath(config.workspace, path), flags.file.place());
}
function unknownVariable(text, name, config) {
    return text.as(config.variables.texts.standIn(`$${name}`));
}
function readImage(config, texts) {
    const member = config.members.get('image');
    const text = config_textOf(member?.value, config);
    if (member === undefined || text === null)
        return null;
    const { file } = config.source;
    const [expression] = texts.expressionsIn(text.value);
    if (expression !== undefined) {
        const message = `Nothing in the repository decides what ${expression} is, which the image needs`;
        return { runImages: [], problems: [problemAt(config, member.keyStart, message)] };
    }
    return {
        runImages: [{ kind: 'devcontainer', file, name: config.name, image: text.value, place: text.place() }],
        problems: [],
    };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/number-text.js
const number_text_DIGITS = 15;
/** A number as GitHub writes it into a text: .NET's `G15`, so `3.10` is `3.1`. */
function formatNumber(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    if (value === 0)
        return '0';
    const [mantissa = '', exponent = '0'] = value.toExponential(number_text_DIGITS - 1).split('e');
    const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    const power = Number(exponent);
    if (power >= number_text_DIGITS || power < -4)
        return `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
    return plain(digits, power);
}
function plain(digits, power) {
    const sign = digits.startsWith('-') ? '-' : '';
    const figures = digits.replace(/[-.]/g, '');
    if (power < 0)
        return `${sign}0.${'0'.repeat(-power - 1)}${figures}`;
    const whole = figures.slice(0, power + 1).padEnd(power + 1, '0');
    const rest = figures.slice(power + 1);
    return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`;
}
/** What GitHub takes a text for where it compares it with a number. */
function number_text_parseNumber(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return 0;
    if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(trimmed))
        return Number(trimmed);
    const radix = /^0x[0-9a-fA-F]+$/.test(trimmed) ? 16 : /^0o[0-7]+$/.test(trimmed) ? 8 : null;
    if (radix !== null) {
        const value = Number.parseInt(trimmed.slice(2), radix);
        return value <= 0xffffffff ? value | 0 : Number.NaN;
    }
    if (trimmed === 'Infinity')
        return Number.POSITIVE_INFINITY;
    return trimmed === '-Infinity' ? Number.NEGATIVE_INFINITY : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/expression.js

const CONTEXT = /^[A-Za-z_][A-Za-z0-9_-]*/;
const DEREFERENCE = /^\s*\.\s*([A-Za-z_][A-Za-z0-9_-]*)|^\s*\[\s*(?:'((?:[^']|'')*)'|(\d+))\s*\]/;
const expression_TEXT = /^'((?:[^']|'')*)'$/;
const expression_NUMBER = /^[-+]?(?:\d|\.\d)[\w.+-]*$/;
/** Reads the part between `${{` and `}}`; null if it has operators, functions or anything else. */
function parseExpression(written) {
    const source = written.trim();
    const text = expression_TEXT.exec(source)?.[1];
    if (text !== undefined)
        return { kind: 'literal', text: text.replaceAll("''", "'") };
    if (source === 'null')
        return { kind: 'literal', text: '' };
    if (source === 'true' || source === 'false')
        return { kind: 'literal', text: source };
    if (expression_NUMBER.test(source)) {
        const number = number_text_parseNumber(source);
        return Number.isNaN(number) ? null : { kind: 'literal', text: formatNumber(number) };
    }
    const context = CONTEXT.exec(source)?.[0];
    if (context === undefined)
        return null;
    const path = [];
    for (let rest = source.slice(context.length); rest !== '';) {
        const step = DEREFERENCE.exec(rest);
        if (step === null)
            return null;
        path.push(step[1] ?? step[2]?.replaceAll("''", "'") ?? step[3] ?? '');
        rest = rest.slice(step[0].length).trimEnd();
    }
    return { kind: 'property', context: context.toLowerCase(), path };
}
/** Splits a text where GitHub does. Null: an expression is not closed, and GitHub refuses the file. */
function splitExpressions(text) {
    const segments = [];
    let at = 0;
    for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', at)) {
        const end = findClose(text, start + 3);
        if (end === null)
            return null;
        if (start > at)
            segments.push({ start: at, end: start, expression: null });
        segments.push({ start, end, expression: text.slice(start + 3, end - 2) });
        at = end;
    }
    if (at < text.length || segments.length === 0)
        segments.push({ start: at, end: text.length, expression: null });
    return segments;
}
/** The offset after `}}`; quotes hide it. */
function findClose(text, from) {
    let inQuotes = false;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "'")
            inQuotes = !inQuotes;
        else if (!inQuotes && text[at] === '}' && text[at - 1] === '}')
            return at + 1;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/yaml-tree.js





/** GitHub's own bound on what a file holds once its aliases are put in. */
const MAX_NODES = 50_000;
const yaml_tree_MAX_DEPTH = 100;
const MAX_OPEN = 1_000;
class Refused extends Error {
    at;
    constructor(at, message) {
        super(message);
        this.at = at;
    }
}
/** The tree of a file, or where and why GitHub refuses it. */
function readYamlTree(source) {
    if (isTooDeep(source.text))
        return { kind: 'refused', at: 0, message: 'The YAML is nested too deeply' };
    try {
        const document = (0,dist/* parseDocument */.Tp)(source.text, {
            version: '1.2',
            schema: 'core',
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'error',
        });
        const [error] = document.errors;
        if (error !== undefined)
            throw new Refused(error.pos[0], `The YAML is wrong: ${error.message}`);
        return new Reader(source).read(document.contents, 0);
    }
    catch (error) {
        if (error instanceof Refused)
            return { kind: 'refused', at: error.at, message: error.message };
        // The parser calls itself for each level of nesting.
        if (error instanceof RangeError)
            return { kind: 'refused', at: 0, message: 'The YAML is nested too deeply' };
        throw error;
    }
}
/** Whether so many brackets are open at once that the parser would call itself too often; no real file comes near. */
function isTooDeep(text) {
    let depth = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
        if (depth > MAX_OPEN)
            return true;
    }
    return /(?:[-?] ){200}/.test(text);
}
class Reader {
    source;
    anchors = new Map();
    /** Nodes read so far, those that aliases repeat included. */
    size = 0;
    constructor(source) {
        this.source = source;
    }
    read(node, depth) {
        const at = node?.range?.[0] ?? 0;
        this.count(1, at);
        if (depth > yaml_tree_MAX_DEPTH)
            throw new Refused(at, 'The YAML is nested too deeply');
        if ((0,dist/* isAlias */.Vj)(node)) {
            const known = this.anchors.get(node.source);
            if (known === undefined)
                throw new Refused(at, `Nothing before this alias is called &${node.source}`);
            this.count(known.size, at);
            return known.tree;
        }
        const before = this.size;
        const tree = this.readNew(node, depth, at);
        const anchor = node !== null && 'anchor' in node ? node.anchor : undefined;
        if (anchor !== undefined)
            this.anchors.set(anchor, { tree, size: this.size - before + 1 });
        return tree;
    }
    readNew(node, depth, start) {
        if ((0,dist/* isMap */.jh)(node)) {
            const keys = new Set();
            const entries = node.items.map(({ key, value }) => {
                const read = this.read(key, depth + 1);
                if (read.kind !== 'scalar')
                    throw new Refused(start, 'A key is not a text');
                const name = read.text.value;
                if (keys.has(name.toLowerCase()))
                    throw new Refused(read.start, `The key ${name} is there twice`);
                keys.add(name.toLowerCase());
                return { key: name, keyStart: key.range?.[0] ?? start, value: this.read(value, depth + 1) };
            });
            return { kind: 'map', entries, start };
        }
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', items: node.items.map((item) => this.read(item, depth + 1)), start };
        return this.readScalar((0,dist/* isScalar */.jn)(node) ? node : null, start);
    }
    readScalar(node, start) {
        const found = node?.value ?? null;
        const value = typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? found : null;
        const end = node?.range?.[1] ?? start;
        const text = scalarText(value);
        if (typeof value !== 'string' || node === null)
            return { kind: 'scalar', value, start, text: TracedText.made(text, this.source, start, end) };
        const style = node.type === 'QUOTE_DOUBLE' ? 'double' : node.type === 'QUOTE_SINGLE' ? 'single' : 'plain';
        const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        const from = isBlock ? this.source.text.indexOf('\n', start) + 1 : style === 'plain' ? start : start + 1;
        const to = style === 'plain' ? end : end - 1;
        return {
            kind: 'scalar',
            value: text,
            start,
            text: TracedText.from(text, new Origin(this.source, from, Math.max(from, to), text, style)),
        };
    }
    count(nodes, at) {
        this.size += nodes;
        if (this.size > MAX_NODES)
            throw new Refused(at, `The file holds more than ${MAX_NODES} values once its aliases are put in`);
    }
}
function scalarText(value) {
    if (typeof value === 'number')
        return formatNumber(value);
    return value === null ? '' : withoutMarks(String(value));
}
/** The value of a key, exactly as written. */
function memberOf(tree, key) {
    return entryOf(tree, key)?.value;
}
function entryOf(tree, key) {
    return tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key) : undefined;
}
function entriesOf(tree) {
    return tree?.kind === 'map' ? tree.entries : [];
}
function itemsOf(tree) {
    return tree?.kind === 'list' ? tree.items : [];
}
/** The text of a scalar; null for anything else and for nothing. */
function yaml_tree_textOf(tree) {
    return tree?.kind === 'scalar' && tree.value !== null ? tree.text : null;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/matrix.js


/** A combination of which nothing is known. */
const matrix_UNKNOWN = { values: new Map(), isOpen: true };
/** GitHub's bound on the jobs of a matrix. */
const MAX_COMBINATIONS = 256;
/** The combinations of a job's `strategy.matrix`, in the order and with the rules of GitHub. */
function expandMatrix(strategy) {
    const written = memberOf(strategy, 'matrix');
    if (strategy?.kind === 'scalar' && strategy.value !== null)
        return { matrices: [matrix_UNKNOWN], problem: null };
    if (written === undefined)
        return { matrices: [{ values: new Map(), isOpen: false }], problem: null };
    if (written.kind !== 'map')
        return { matrices: [matrix_UNKNOWN], problem: null };
    const vectors = new Map();
    for (const { key, value } of written.entries)
        if (key !== 'include' && key !== 'exclude')
            vectors.set(key.toLowerCase(), vectorOf(value));
    const size = vectors.size === 0 ? 0 : [...vectors.values()].reduce((product, { length }) => product * length, 1);
    const include = memberOf(written, 'include');
    if (size + itemsOf(include).length > MAX_COMBINATIONS)
        return refuse(`The matrix has more than ${MAX_COMBINATIONS} combinations, which GitHub does not run`);
    if (vectors.size > 0 && size === 0)
        return refuse('The matrix has a list without values');
    const isOpen = include !== undefined && (include.kind !== 'list' || include.items.some(({ kind }) => kind !== 'map'));
    const matrices = matrix_combine(vectors, size, memberOf(written, 'exclude'), include).map((values) => ({
        values,
        isOpen,
    }));
    return { matrices: isOpen ? [...matrices, matrix_UNKNOWN] : matrices, problem: null };
}
function refuse(problem) {
    return { matrices: [matrix_UNKNOWN], problem };
}
function vectorOf(tree) {
    return tree.kind === 'list' ? tree.items.map((item) => known(item)) : ['unknown'];
}
function matrix_combine(vectors, size, exclude, include) {
    const filters = itemsOf(include).map((item) => splitInclude(item, vectors));
    const matched = new Set();
    const matrices = [];
    for (let index = 0; index < size; index++) {
        const matrix = combinationAt(vectors, size, index);
        if (itemsOf(exclude).some((item) => matches(item, matrix) === true))
            continue;
        const extras = new Map();
        for (const [number, { filter, extra }] of filters.entries()) {
            const isMatch = filter.every(([key, value]) => matchesValue(value, matrix.get(key)) === true);
            const mayMatch = filter.every(([key, value]) => matchesValue(value, matrix.get(key)) !== false);
            if (isMatch)
                matched.add(number);
            if (mayMatch)
                for (const [key, value] of extra)
                    extras.set(key, isMatch ? value : 'unknown');
        }
        matrices.push(new Map([...matrix, ...extras]));
    }
    for (const [number, { filter, extra }] of filters.entries())
        if (!matched.has(number))
            matrices.push(standAlone([...filter, ...extra], vectors));
    return matrices;
}
/** An entry of `include` that no combination took; next to an unknown vector it may still join one. */
function standAlone(entries, vectors) {
    const matrix = new Map();
    const isOpen = [...vectors.values()].some((vector) => vector.includes('unknown'));
    if (isOpen)
        for (const key of vectors.keys())
            matrix.set(key, 'unknown');
    for (const [key, value] of entries)
        matrix.set(key, value);
    return matrix;
}
function combinationAt(vectors, size, index) {
    const matrix = new Map();
    let block = size;
    for (const [key, vector] of vectors) {
        block /= vector.length;
        matrix.set(key, vector[Math.floor(index / block) % vector.length] ?? 'unknown');
    }
    return matrix;
}
function splitInclude(item, vectors) {
    const entries = entriesOf(item).map(({ key, value }) => [key.toLowerCase(), known(value)]);
    return {
        filter: entries.filter(([key]) => vectors.has(key)),
        extra: entries.filter(([key]) => !vectors.has(key)),
    };
}
function known(tree) {
    return tree.kind === 'scalar' &&
        typeof tree.value === 'string' &&
        /^\$\{\{(?!\s*').*\}\}$/s.test(tree.value)
        ? 'unknown'
        : tree;
}
/** Whether a combination has the values of a filter; null: unknown. */
function matches(filter, matrix) {
    const entries = entriesOf(filter);
    if (entries.length === 0)
        return filter.kind === 'map' ? false : null;
    return matrix_all(entries.map(({ key, value }) => matchesValue(known(value), matrix.get(key.toLowerCase()))));
}
function matchesValue(filter, found) {
    if (filter === 'unknown' || found === 'unknown')
        return null;
    if (filter.kind === 'map')
        return matrix_all(filter.entries.map(({ key, value }) => matchesValue(value, childOf(found, key))));
    if (filter.kind === 'list')
        return matrix_all(filter.items.map((item, index) => matchesValue(item, childOf(found, String(index)))));
    if (hasExpression(filter) || (found?.kind === 'scalar' && hasExpression(found)))
        return null;
    if (found !== undefined && found.kind !== 'scalar')
        return false;
    return areLooselyEqual(filter.value, found?.value ?? null);
}
function matrix_all(results) {
    if (results.includes(false))
        return false;
    return results.includes(null) ? null : true;
}
function hasExpression({ value }) {
    return typeof value === 'string' && value.includes('${{');
}
/** `==` of GitHub's expressions: texts without case, everything else as numbers. */
function areLooselyEqual(left, right) {
    if (typeof left === 'string' && typeof right === 'string')
        return left.toUpperCase() === right.toUpperCase();
    if (left === null && right === null)
        return true;
    return matrix_toNumber(left) === matrix_toNumber(right);
}
function matrix_toNumber(value) {
    return typeof value === 'string' ? number_text_parseNumber(value) : Number(value);
}
function childOf(tree, key) {
    if (tree === undefined || tree === 'unknown')
        return tree;
    if (tree.kind === 'list')
        return /^\d+$/.test(key) ? tree.items[Number(key)] : undefined;
    return entriesOf(tree).find((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value;
}
/** `matrix.a.b`; undefined: not there, which is an empty text to GitHub. */
function propertyOf(matrix, path) {
    const [first = '', ...rest] = path;
    let found = matrix.values.get(first.toLowerCase()) ?? (matrix.isOpen ? 'unknown' : undefined);
    for (const key of rest)
        found = childOf(found, key);
    return found;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/scope.js




/** Expansions are bounded: a text that doubles itself through `env` would not end. */
const scope_MAX_TEXT = 256 * 1024;
const MAX_SEGMENTS = 5_000;
/** The text of a value with its expressions put in; those that nothing decides leave a stand-in. */
function evaluateText(text, scope) {
    if (!text.value.includes('${{'))
        return text;
    const segments = splitExpressions(text.value);
    if (segments === null || segments.length > MAX_SEGMENTS)
        return text.as(scope.texts.standIn(text.value));
    let length = 0;
    const parts = segments.map(({ start, end, expression }) => {
        const written = text.slice(start, end);
        if (expression === null)
            return written;
        const value = scope_evaluate(expression, written, scope);
        length += value.value.length;
        return length > scope_MAX_TEXT ? written.as(scope.texts.standIn(written.value)) : value.framed(written);
    });
    return TracedText.join(parts);
}
function scope_evaluate(expression, written, scope) {
    const parsed = parseExpression(expression);
    if (parsed?.kind === 'literal')
        return written.as(parsed.text);
    return ((parsed === null ? null : scope_lookUp(parsed, written, scope)) ??
        written.as(scope.texts.standIn(written.value)));
}
/** The value of a property; null where nothing decides it. */
function scope_lookUp({ context, path }, written, scope) {
    const [name, ...rest] = path;
    if (name === undefined)
        return null;
    switch (context) {
        case 'matrix': {
            if (scope.matrix === null)
                return null;
            const found = propertyOf(scope.matrix, path);
            if (found === 'unknown')
                return null;
            return found === undefined ? written.as('') : textOfTree(found, written, scope);
        }
        case 'env':
            return rest.length > 0 ? null : (scope.env?.lookUp(name) ?? null);
        case 'inputs':
            return rest.length > 0 || scope.inputs === null
                ? null
                : (scope.inputs.get(name.toLowerCase()) ?? written.as(''));
        default:
            return null;
    }
}
/** A value within a text: GitHub calls lists and objects by their kind. */
function textOfTree(tree, written, scope) {
    if (tree.kind !== 'scalar')
        return written.as(tree.kind === 'list' ? 'Array' : 'Object');
    return evaluateText(tree.text, { texts: scope.texts, matrix: null, inputs: null, env: null });
}
/** Whether the text has a part that nothing decides. */
function scope_isKnown(text) {
    return !isUnknown(text.value);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/environment.js


/** The `env` of a workflow or job, which earlier steps may overwrite, around what is outside of it. */
function openJobEnv(tree, scope, outer, written) {
    return {
        lookUp(name) {
            const text = textIn(tree, name);
            if (text === undefined)
                return outer?.lookUp(name);
            // A job's variables cannot refer to others: GitHub refuses `env` there.
            const value = evaluateText(text, { ...scope, env: null });
            return written.mayWrite(name)
                ? value.as(scope.texts.standIn(`\${{ env.${name} }} (an earlier step may change it)`))
                : value;
        },
    };
}
/** The `env` of a step: nothing overwrites it. */
function openStepEnv(tree, scope) {
    if (tree === undefined)
        return scope.env;
    return {
        lookUp(name) {
            const text = textIn(tree, name);
            return text === undefined ? scope.env?.lookUp(name) : evaluateText(text, scope);
        },
    };
}
function textIn(tree, name) {
    const value = entryOf(tree, name)?.value;
    return value?.kind === 'scalar' ? value.text : undefined;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/shell/written-variables.js
/** Names that earlier steps of a job may write to `GITHUB_ENV`: what `env` says of them no longer holds. */
class WrittenVariables {
    names = new Set();
    isAny = false;
    mayWrite(name) {
        return this.isAny || this.names.has(name);
    }
    /** Reads the script of a step that has run. */
    readScript(script) {
        if (!MENTION.test(script))
            return;
        const lines = script.replace(/\\\r?\n/g, ' ').split('\n');
        if (lines.length > MAX_LINES)
            this.isAny = true;
        if (this.isAny)
            return;
        for (const match of script.matchAll(ASSIGNMENT))
            this.names.add(match[1] ?? match[2] ?? '');
        for (const [index, line] of lines.entries()) {
            const written = MENTION.exec(line);
            if (written !== null && !namesWhatItWrites(lines, index, line.slice(0, written.index)))
                this.isAny = true;
        }
    }
}
/** Nobody reads longer scripts to find out what they write. */
const MAX_LINES = 500;
const MENTION = /GITHUB_ENV\b|\bgithub\.env\b|::set-env\b/;
const ASSIGNMENT = /(?<![\w$])([A-Za-z_]\w*)(?==|<<)|::set-env name=(\w+)/g;
/** A line that writes the names in it, or the end of a value of several lines. */
const LITERAL = /^(?:sudo\s+)?(?:echo|printf|Write-Output|Write-Host)?\s*(?:-[neE]+\s+)?["']*(?:[A-Za-z_]\w*(?:=|<<)|\w+["']?(?:\s*(?:>>|\|).*)?$|::set-env name=\w)/;
const HERE_DOCUMENT = /<<-?\s*["']?(\w+)["']?/;
const VALUE_LINE = /^\s*(?![$`]|\$\{\{)/;
/** Whether the variables that a line writes can be told from the script; `before` is the line up to the mention. */
function namesWhatItWrites(lines, index, before) {
    const command = before.trim();
    if (/^[})]\s*(?:>|\|)/.test(command))
        return blockBefore(lines, index).every((line) => LITERAL.test(line));
    const document = HERE_DOCUMENT.exec(lines[index] ?? '');
    if (document !== null && /^(?:sudo\s+)?(?:cat|tee)\b/.test(command)) {
        const end = lines.findIndex((line, at) => at > index && line.trim() === document[1]);
        return lines.slice(index + 1, end === -1 ? undefined : end).every((line) => VALUE_LINE.test(line));
    }
    return LITERAL.test(command);
}
/** The commands in the braces that close at a line. */
function blockBefore(lines, end) {
    const open = lines.findLastIndex((line, at) => at < end && /[{(]\s*$/.test(line));
    return lines
        .slice(open + 1, end)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/bake-build.js



/** The tree as a step sees it that runs in the workspace. */
function mountTree(tree, workspace) {
    if (workspace.toRepository('x') === 'x')
        return tree;
    return {
        get paths() {
            return tree.paths.map((path) => workspace.toWorkspace(path));
        },
        wanted: tree.wanted,
        has: (path) => {
            const inside = workspace.toRepository(path);
            return inside !== null && tree.has(inside);
        },
        read: (path) => {
            const inside = workspace.toRepository(path);
            return inside === null ? { kind: 'absent' } : tree.read(inside);
        },
    };
}
/** A build read in the workspace, with the paths of the repository. */
function unmountBuild(build, workspace) {
    if (workspace.toRepository('x') === 'x')
        return build;
    const file = (path) => workspace.toRepository(path) ?? path;
    const folders = workspace.foldersAt('.');
    const folder = (path) => folders.resolve(path) ?? folders.nameOutside(path);
    return {
        ...build,
        context: build.context === null || remote_context_isRemoteContext(build.context) ? build.context : folder(build.context),
        dockerfile: build.dockerfile === null ? null : workspace.toRepository(build.dockerfile),
        inline: build.inline === null ? null : { ...build.inline, file: file(build.inline.file) },
        contexts: new Map([...build.contexts].map(([name, value]) => [name, isHandedOn(value) ? value : folder(value)])),
        sources: build.sources.map(file),
        places: new Map([...build.places].map(([key, place]) => [key, { ...place, file: file(place.file) }])),
    };
}
/** A target of bake as the step builds it; what came to it out of expressions is unknown. */
function settleBuild(build, step, line, reason) {
    const { session, listing } = step.context;
    const unknown = new Set(build.unknown);
    const expressions = new Set();
    const isKnown = (field, text) => {
        if (text === null || !unknown_texts_isUnknown(text))
            return true;
        unknown.add(field);
        for (const expression of session.texts.expressionsIn(text))
            expressions.add(expression);
        return false;
    };
    const known = (field, text) => (isKnown(field, text) ? text : null);
    const knownIn = (field, map) => new Map([...map].filter(([name, value]) => isKnown(`${field}.${name}`, value)));
    const settled = {
        context: known('context', build.context),
        dockerfile: known('dockerfile', build.dockerfile),
        inline: isKnown('inline', build.inline?.text ?? null) ? build.inline : null,
        target: known('target', build.target),
        args: knownIn('args', build.args),
        contexts: knownIn('contexts', build.contexts),
        platforms: build.platforms.filter((platform) => isKnown('platforms', platform)),
    };
    const problems = [
        ...(expressions.size > 0 ? [explainUnknown([...expressions])] : []),
        ...(build.problem === null ? [] : [session.texts.restore(build.problem)]),
        ...(reason === null ? [] : [reason]),
    ];
    return {
        ...build,
        ...settled,
        kind: 'workflow',
        file: listing.file,
        line,
        name: `${listing.prefix}/${step.label}:${build.name}`,
        problem: problems.length === 0 ? null : [...new Set(problems)].join('; '),
        unknown: [...unknown],
        sources: [...new Set([listing.file, ...listing.sources, ...build.sources])],
    };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/input-list.js

/**
 * Reads a list input as docker's actions do: their toolkit takes it for CSV, one or more items a line. Null: a quote is
 * not closed, and the action fails.
 */
function readInputList(input, options) {
    const trimmed = input.trim();
    const records = readRecords(trimmed, options.quotes);
    if (records === null)
        return null;
    const items = [];
    for (const record of records) {
        if (!options.ignoreComma)
            items.push(...record.flatMap(({ text }) => (record.length === 1 ? splitAt(text, ',') : [text])));
        else
            items.push(joinFields(record, trimmed));
    }
    return items.filter(({ value }) => value !== '').map((item) => item.trim());
}
/** The fields of a record with the commas between them. */
function joinFields(record, input) {
    return TracedText.join(record.flatMap(({ text, end }, index) => index === record.length - 1 ? [text] : [text, input.slice(end, end + 1)]));
}
function splitAt(text, separator) {
    const parts = [];
    let from = 0;
    for (let at = text.value.indexOf(separator); at !== -1; at = text.value.indexOf(separator, from)) {
        parts.push(text.slice(from, at));
        from = at + 1;
    }
    return [...parts, text.slice(from)];
}
/** csv-parse with `relaxQuotes`, `relaxColumnCount` and `skipEmptyLines`; null: a quote is not closed. */
function readRecords(input, hasQuotes) {
    const text = input.value;
    const records = [];
    let record = [];
    let field = new Field(input);
    let delimiter = null;
    let isQuoting = false;
    let wasQuoting = false;
    const endField = (end) => {
        record.push({ text: field.text(), end });
        field = new Field(input);
        wasQuoting = false;
    };
    const endRecord = (end) => {
        endField(end);
        records.push(record);
        record = [];
    };
    for (let at = 0; at < text.length; at++) {
        // The first line break decides which ones count.
        if (!isQuoting)
            delimiter ??= lineBreakAt(text, at);
        if (hasQuotes && text[at] === '"') {
            if (isQuoting && text[at + 1] === '"') {
                field.add(++at);
                continue;
            }
            if (isQuoting) {
                isQuoting = false;
                wasQuoting = true;
                if (endsField(text, at + 1, delimiter))
                    continue;
                field.prepend(at);
            }
            else if (field.isEmpty) {
                isQuoting = true;
                continue;
            }
        }
        if (isQuoting)
            field.add(at);
        else if (delimiter !== null && text.startsWith(delimiter, at)) {
            if (wasQuoting || record.length > 0 || !field.isEmpty)
                endRecord(at);
            at += delimiter.length - 1;
        }
        else if (text[at] === ',')
            endField(at);
        else
            field.add(at);
    }
    if (isQuoting)
        return null;
    if (wasQuoting || record.length > 0 || !field.isEmpty)
        endRecord(text.length);
    return records;
}
function lineBreakAt(text, at) {
    return ['\r\n', '\n', '\r'].find((delimiter) => text.startsWith(delimiter, at)) ?? null;
}
function endsField(text, at, delimiter) {
    if (at >= text.length || text[at] === ',')
        return true;
    return delimiter === null ? lineBreakAt(text, at) !== null : text.startsWith(delimiter, at);
}
/** The characters of a field, as stretches of the input. */
class Field {
    input;
    stretches = [];
    constructor(input) {
        this.input = input;
    }
    get isEmpty() {
        return this.stretches.length === 0;
    }
    add(at) {
        const last = this.stretches.at(-1);
        if (last?.to === at)
            last.to++;
        else
            this.stretches.push({ from: at, to: at + 1 });
    }
    prepend(at) {
        this.stretches.unshift({ from: at, to: at + 1 });
    }
    text() {
        if (this.stretches.length === 0)
            return this.input.slice(0, 0);
        return TracedText.join(this.stretches.map(({ from, to }) => this.input.slice(from, to)));
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/step.js




function readInput(step, name) {
    const entry = entriesOf(memberOf(step.tree, 'with')).find(({ key }) => key.toLowerCase() === name);
    if (entry?.value.kind !== 'scalar')
        return null;
    const { scope, session } = step.context;
    session.spend(entry.value.text.value.length);
    return evaluateText(entry.value.text, scope);
}
/** The line that lists what a step builds; `key` is where the step says so. */
function lineOf(step, key) {
    const { listing, source } = step.context;
    return listing.line ?? source.lineAt(entryOf(step.tree, key)?.keyStart ?? step.tree.start);
}
function startDraft(step) {
    return new BuildDraft(step.context.session.texts, step.context.session.tree);
}
function finishDraft(draft, step, line, target) {
    const { file, prefix, sources } = step.context.listing;
    const name = `${prefix}/${step.label}${target === undefined ? '' : `:${target}`}`;
    return draft.finish({ kind: 'workflow', file, line, name, sources: [file, ...sources] });
}
/** A build of which nothing is known but that it is there. */
const step_EVERYTHING = ['context', 'dockerfile', 'inline', 'target', 'args', 'contexts', 'platforms'];
/** Variables that the runner sets. */
const RUNNER = /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT)_\w+|CI|HOME|PATH|USER|PWD)$/;
/** What a variable is to the tool that a step runs. */
function variablesOf(step, origin) {
    const { scope, session } = step.context;
    return (name) => scope.env?.lookUp(name) ?? (RUNNER.test(name) ? origin.as(session.texts.standIn(`$${name}`)) : undefined);
}
/** A text that the step does not write: what holds where it says nothing. */
function madeAt(step, value) {
    return TracedText.made(value, step.context.source, step.tree.start, step.tree.start);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/build-push.js




/** Version 1 of the action had other names for its inputs, and the checkout for its context. */
const FIRST_VERSION = /@v1(?:\.|$)/;
/** A step that uses docker/build-push-action. */
function readBuildPush(step, uses) {
    const { session, workspace } = step.context;
    const isFirst = FIRST_VERSION.test(uses);
    const draft = startDraft(step);
    const text = (name) => {
        const input = readInput(step, name)?.trim();
        return input === undefined || input.value === '' ? null : input;
    };
    const target = text('target');
    if (target !== null)
        draft.setTarget(target);
    for (const item of readList(draft, step, isFirst ? 'build_args' : 'build-args', 'args', !isFirst))
        draft.addArg(item, variablesOf(step, item));
    for (const item of readList(draft, step, 'build-contexts', 'contexts', true))
        draft.addContext(withoutDefaultContext(item), workspace.foldersAt('.'));
    draft.setPlatforms(readList(draft, step, 'platforms', 'platforms', false));
    const file = text(isFirst ? 'dockerfile' : 'file');
    const context = text(isFirst ? 'path' : 'context') ?? (isFirst ? madeAt(step, '.') : null);
    build_push_locate(draft, step, context, file);
    session.add(finishDraft(draft, step, lineOf(step, 'uses')));
}
/** The items of a list input; where the action cannot read it, none, and the field is unknown. */
function readList(draft, step, name, field, ignoreComma) {
    const input = readInput(step, name);
    const items = input === null ? [] : readInputList(input, { ignoreComma, quotes: true });
    if (items === null)
        draft.reject(`The input ${name} has a quote that is not closed`, field);
    return items ?? [];
}
/** Without a context, and after `{{defaultContext}}`, the repository itself is the context, without a checkout. */
function build_push_locate(draft, step, context, file) {
    const { workspace } = step.context;
    const within = context === null ? madeAt(step, '.') : folderOfDefaultContext(context);
    if (within !== null) {
        const folder = draft.know('context', within);
        if (folder === null)
            draft.know('dockerfile', within);
        else
            draft.locateWithin(clampToRoot(folder), file);
    }
    else if (context !== null) {
        if (context.value.includes('{{'))
            draft.reject(`Cannot tell which folder ${context.value} is`, 'context', 'dockerfile');
        else if (workspace.unknownPath === null)
            draft.locate(context, file, workspace.foldersAt('.'));
        else
            for (const field of ['context', 'dockerfile'])
                draft.know(field, context.as(workspace.unknownPath));
    }
}
const DEFAULT_CONTEXT = /\{\{\s*defaultContext\s*\}\}|\{\{\{\s*defaultContext\s*\}\}\}/;
/** `DIR` of `{{defaultContext}}:DIR`; null where the context is another one. */
function folderOfDefaultContext(context) {
    const match = DEFAULT_CONTEXT.exec(context.value);
    if (match?.index !== 0)
        return null;
    const rest = context.slice(match[0].length);
    if (rest.value === '')
        return rest.as('.');
    return rest.value.startsWith(':') ? rest.slice(1) : null;
}
/** A named context that is a folder of the repository, by whichever way it comes to the builder. */
function withoutDefaultContext(item) {
    const match = DEFAULT_CONTEXT.exec(item.value);
    if (match === null || item.value[match.index - 1] !== '=')
        return item;
    const rest = item.slice(match.index + match[0].length);
    if (rest.value !== '' && !rest.value.startsWith(':'))
        return item;
    return item.value.slice(0, match.index).includes('{{') ? item : joinFolder(item, match.index, rest);
}
function joinFolder(item, at, rest) {
    const folder = rest.value === '' ? item.slice(at).as('.') : rest.slice(1);
    return TracedText.join([item.slice(0, at), folder]);
}
/** A Git context's folder cannot leave the repository. */
function clampToRoot(folder) {
    const segments = [];
    for (const segment of folder.split('/')) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return resolvePath('.', segments.join('/')) ?? '.';
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/bake-step.js






/** A step that uses docker/bake-action. */
function readBakeAction(step, uses) {
    const draft = startDraft(step);
    const line = lineOf(step, 'uses');
    const source = readInput(step, 'source')?.trim() ?? madeAt(step, '');
    const workdir = readInput(step, 'workdir')?.trim() ?? madeAt(step, '');
    const place = bake_step_placeOf(draft, step, source, workdir, uses);
    if (place === null) {
        step.context.session.add(finishDraft(draft, step, line));
        return;
    }
    const list = (name) => readList(draft, step, name, 'args', false);
    const pairs = (name) => {
        const input = readInput(step, name);
        return (input === null ? null : readInputList(input, { ignoreComma: true, quotes: false })) ?? [];
    };
    addBake(step, line, {
        files: list('files'),
        targets: list('targets'),
        set: pairs('set'),
        vars: pairs('vars'),
        variables: new Map(),
        ...place,
    });
}
/**
 * Where the definition is. From version 6 on it comes from Git unless `source` says otherwise; before, and where only a
 * digest says the version and a `workdir` is given, from the checkout.
 */
function bake_step_placeOf(draft, step, source, workdir, uses) {
    const { workspace } = step.context;
    const unknown = [source, workdir].find(({ value }) => unknown_texts_isUnknown(value));
    if (unknown !== undefined) {
        for (const field of step_EVERYTHING)
            draft.know(field, unknown);
        return null;
    }
    const major = Number(/@v(\d+)/.exec(uses)?.[1] ?? Number.NaN);
    const within = folderOfDefaultContext(source);
    if (within !== null)
        return { folder: clampToRoot(within.value), isGit: true };
    if (remote_context_isRemoteContext(source.value) || source.value.includes('{{')) {
        draft.reject(`The definition is read from ${source.value}, not from the repository`, ...step_EVERYTHING);
        return null;
    }
    const isGit = source.value === '' && (major >= 6 || (Number.isNaN(major) && workdir.value === ''));
    if (isGit)
        return { folder: '.', isGit };
    const isHere = source.value === '' || source.value === '.';
    const folder = workspace.enter('.', isHere ? workdir.value : source.value);
    if (folder !== null && workspace.unknownPath === null)
        return { folder, isGit: false };
    if (workspace.unknownPath === null)
        draft.reject('The folder where bake runs is outside the repository', ...step_EVERYTHING);
    else
        draft.know('context', source.as(workspace.unknownPath));
    return null;
}
/** Adds each target that bake builds. */
function addBake(step, line, call) {
    const { session, workspace } = step.context;
    const draft = startDraft(step);
    const files = call.files.filter(({ value }) => isKnownText(draft, value));
    const targets = call.targets.filter(({ value }) => isKnownText(draft, value));
    const isOpen = targets.length < call.targets.length || (files.length === 0 && call.files.length > 0);
    const fail = (reason) => {
        draft.reject(reason, ...step_EVERYTHING);
        session.add(finishDraft(draft, step, line));
    };
    if (call.folder === null) {
        fail('Cannot tell in which folder bake runs');
        return;
    }
    if (isOpen) {
        fail('Cannot tell what bake builds');
        return;
    }
    const tree = call.isGit ? session.tree : mountTree(session.tree, workspace);
    const workdir = call.folder;
    const remote = files.map(({ value }) => value).find((file) => remote_context_isRemoteContext(file));
    if (remote !== undefined) {
        fail(`The definition ${remote} is not in the repository`);
        return;
    }
    const project = session.readBake({
        files: files.map(({ value }) => value.replace(/^cwd:\/\//, '')),
        targets: targets.map(({ value }) => value),
        set: call.set.filter(({ value }) => isUsed(draft, value)).map(({ value }) => value),
        workdir,
        environment: environmentOf(step, call),
    }, tree);
    const [problem] = project.problems;
    if (project.builds.length === 0) {
        fail(problem?.message ?? 'Bake finds no target to build');
        return;
    }
    for (const found of project.problems)
        session.fail(found.file, found.line, found.message);
    for (const build of project.builds) {
        const placed = call.isGit ? build : unmountBuild(build, workspace);
        session.add(settleBuild(placed, step, line, draft.explanation));
    }
}
function isKnownText(draft, value) {
    if (!unknown_texts_isUnknown(value))
        return true;
    draft.note(value);
    return false;
}
/** Overrides of tags, caches and outputs do not change what is pulled, whatever they are. */
function isUsed(draft, override) {
    if (!unknown_texts_isUnknown(override))
        return true;
    const key = override.slice(0, override.indexOf('=') === -1 ? undefined : override.indexOf('='));
    if (unknown_texts_isUnknown(key))
        return isKnownText(draft, override);
    return /\.(?:args|contexts|context|dockerfile|dockerfile-inline|target|platforms?)(?:\.|\+?$)/.test(key);
}
function environmentOf(step, call) {
    const { session } = step.context;
    const variables = variablesOf(step, madeAt(step, ''));
    const given = new Map(call.variables);
    for (const text of call.vars) {
        const equals = text.value.indexOf('=');
        if (equals > 0)
            given.set(text.value.slice(0, equals), text.slice(equals + 1));
    }
    return {
        lookUp(name) {
            const value = (given.get(name) ?? variables(name))?.value;
            if (value === undefined)
                return undefined;
            const [expression] = session.texts.expressionsIn(value);
            return expression === undefined ? { value } : { unknown: expression };
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/devcontainer-step.js




/** A step that uses devcontainers/ci: what the devcontainer it names builds. */
function readDevcontainerStep(step) {
    const { session, listing } = step.context;
    const line = lineOf(step, 'uses');
    const found = findConfig(step);
    if ('reason' in found) {
        const draft = startDraft(step);
        if (found.text !== undefined)
            draft.note(found.text);
        draft.reject(found.reason, ...step_EVERYTHING);
        session.add(finishDraft(draft, step, line));
        return;
    }
    const platform = readInput(step, 'platform')?.trim() ?? null;
    const devcontainer = readDevcontainer(found.path, session.tree, session.texts);
    for (const build of devcontainer.builds)
        session.add({
            ...build,
            kind: 'workflow',
            file: listing.file,
            line,
            name: `${listing.prefix}/${step.label}`,
            platforms: platform === null || platform.value === '' || unknown_texts_isUnknown(platform.value)
                ? build.platforms
                : platform.value.split(/\s*,\s*/),
            sources: [...new Set([listing.file, ...listing.sources, ...build.sources])],
        });
    if (isDevcontainerFile(found.path))
        return;
    session.runImages.push(...devcontainer.runImages);
    for (const problem of devcontainer.problems)
        session.fail(problem.file, problem.line, problem.message);
}
/** The file that `configFile`, or `subFolder`, names. */
function findConfig(step) {
    const { workspace, session } = step.context;
    const text = (name) => readInput(step, name)?.trim().value ?? '';
    const [checkout, folder, config] = [text('checkoutpath'), text('subfolder'), text('configfile')];
    const unknown = [checkout, folder, config, workspace.unknownPath ?? ''].find(unknown_texts_isUnknown);
    const reason = 'Cannot tell which devcontainer is built';
    if (unknown !== undefined)
        return { reason, text: unknown };
    const base = checkout === '' ? '.' : checkout;
    const folders = workspace.foldersAt('.');
    const candidates = config === ''
        ? ['.devcontainer/devcontainer.json', '.devcontainer.json'].map((name) => `${base}/${folder}/${name}`)
        : [`${base}/${config}`];
    for (const candidate of candidates) {
        const path = folders.resolve(candidate);
        if (path !== null && session.tree.has(path))
            return { path };
    }
    return { reason: `${candidates[0]} is not in the repository` };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/local-action.js




/** GitHub's own bound on actions within actions. */
const local_action_MAX_DEPTH = 10;
/** A step that uses an action of the repository: one of further steps, or one that is built from a Dockerfile. */
function readLocalAction(step, uses, readSteps) {
    const { workspace, session, depth } = step.context;
    const folder = workspace.foldersAt('.').resolve(uses);
    if (folder === null)
        return;
    const path = ['action.yml', 'action.yaml']
        .flatMap((name) => resolvePath(folder, name) ?? [])
        .find((candidate) => session.tree.has(candidate));
    if (path === undefined) {
        const image = ['Dockerfile', 'dockerfile'].find((name) => session.tree.has(resolvePath(folder, name) ?? ''));
        if (image !== undefined)
            addDockerAction(step, folder, madeAt(step, image));
        return;
    }
    const action = session.load(path);
    if (action === null)
        return;
    const runs = memberOf(action.root, 'runs');
    const using = yaml_tree_textOf(memberOf(runs, 'using'))?.value.toLowerCase();
    const image = yaml_tree_textOf(memberOf(runs, 'image'));
    if (using === 'docker' && image !== null && !image.value.startsWith('docker://'))
        addDockerAction(step, folder, image, path);
    if (using !== 'composite')
        return;
    const isItself = step.context.listing.sources.includes(path);
    if (isItself || depth >= local_action_MAX_DEPTH) {
        session.fail(path, 1, isItself ? 'The action uses itself' : `Actions are nested more than ${local_action_MAX_DEPTH} deep`);
        return;
    }
    readSteps(itemsOf(memberOf(runs, 'steps')), enterAction(step, path, action));
}
/** The steps of the action are listed at the step that uses it. */
function enterAction(step, path, action) {
    const { context } = step;
    const { listing, scope } = context;
    return {
        ...context,
        source: action.source,
        scope: { ...scope, inputs: inputsOf(step, memberOf(action.root, 'inputs')) },
        folder: '.',
        listing: {
            ...listing,
            line: lineOf(step, 'uses'),
            prefix: `${listing.prefix}/${step.label}`,
            sources: [...listing.sources, path],
        },
        depth: context.depth + 1,
    };
}
/** What `with` gives, else the defaults; an input without either is empty. */
function inputsOf(step, declared) {
    const inputs = new Map();
    const { scope } = step.context;
    for (const { key, value } of entriesOf(declared)) {
        const fallback = yaml_tree_textOf(memberOf(value, 'default'));
        if (fallback !== null)
            inputs.set(key.toLowerCase(), evaluateText(fallback, { ...scope, inputs: null, env: null }));
    }
    for (const { key } of entriesOf(memberOf(step.tree, 'with'))) {
        const given = readInput(step, key.toLowerCase());
        if (given !== null)
            inputs.set(key.toLowerCase(), given);
    }
    return inputs;
}
/** The runner builds the Dockerfile with its own folder as the context. */
function addDockerAction(step, folder, image, action) {
    const { session, listing } = step.context;
    const draft = startDraft(step);
    const dockerfile = resolvePath(folder, image.value);
    draft.context = dockerfile === null ? null : parentFolder(dockerfile);
    draft.setDockerfile(dockerfile, image.place());
    const build = finishDraft(draft, step, lineOf(step, 'uses'));
    const sources = action === undefined ? build.sources : [...build.sources, action];
    session.add({ ...build, file: listing.file, sources: [...new Set(sources)] });
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/shell/bake-flags.js
const bake_flags_VALUES = /^--(?:file|set|var|allow|builder|call|jobs|metadata-file|policy|progress|provenance|sbom)$|^-[fj]$/;
/** With these, bake prints something and builds nothing. */
const PRINTING = /^--(?:print|list|list-targets|list-variables)(?:=.*)?$/;
/** What the words after `docker buildx bake` say; null: it builds nothing. */
function readBakeFlags(words) {
    const flags = { files: [], targets: [], set: [] };
    const vars = [];
    const keep = (name, value) => {
        if (name === '--file' || name === '-f')
            flags.files.push(value);
        else if (name === '--set')
            flags.set.push(value);
        else if (name === '--var')
            vars.push(value);
    };
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        if (PRINTING.test(word.value))
            return null;
        const equals = word.value.indexOf('=');
        const name = equals === -1 ? word.value : word.value.slice(0, equals);
        if (!word.value.startsWith('-'))
            flags.targets.push(word);
        else if (equals !== -1 && bake_flags_VALUES.test(name))
            keep(name, word.slice(equals + 1));
        else if (/^-f./.test(word.value))
            keep('-f', word.slice(2));
        else if (bake_flags_VALUES.test(name)) {
            const value = words[++at];
            if (value !== undefined)
                keep(name, value);
        }
    }
    return { ...flags, vars };
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/shell/docker-commands.js


/** Commands that run the words after them. */
const WRAPPERS = new Set(['sudo', 'time', 'exec', 'command', 'nice', 'env', 'timeout', 'retry', '!']);
/** Words of the shell that a command may follow. */
const LEADING = new Set(['then', 'do', 'else', 'elif', 'if', 'while', 'until', '{', '!']);
const OPENING = new Set(['if', 'while', 'until', 'for', 'case', 'select', '{']);
const CLOSING = new Set(['fi', 'done', 'esac', '}']);
const GLOBAL_VALUES = /^(?:--(?:config|context|host|log-level|tlscacert|tlscert|tlskey|builder)|-[cHl])$/;
/** The docker commands of a script in their order. */
function findDockerCommands(parts, folder) {
    const found = [];
    const position = { folder };
    const shells = [];
    const blocks = [];
    for (const part of parts) {
        if ('mark' in part) {
            if (part.mark === '(')
                shells.push(position.folder);
            else if (shells.length > 0)
                position.folder = shells.pop() ?? null;
            continue;
        }
        const words = enterBlocks(part.words, blocks, position);
        const docker = readCommand(words, part, position);
        if (docker !== null)
            found.push(docker);
    }
    return found;
}
/** Takes off the words of `if`, `for` and their like; after such a block it is unknown whether its `cd` has run. */
function enterBlocks(words, blocks, position) {
    let rest = words;
    for (let first = rest[0]; first !== undefined && !first.isQuoted; first = rest[0]) {
        const word = first.text.value;
        if (OPENING.has(word))
            blocks.push(position.folder);
        if (CLOSING.has(word) && blocks.length > 0 && blocks.pop() !== position.folder)
            position.folder = null;
        if (!LEADING.has(word))
            break;
        rest = rest.slice(1);
    }
    return rest;
}
function readCommand(words, command, position) {
    const variables = new Map();
    let at = 0;
    for (; at < words.length; at++) {
        const word = words[at];
        const name = word === undefined ? null : assignedName(word);
        if (word === undefined)
            return null;
        if (name !== null)
            variables.set(name, word.text.slice(name.length + 1));
        else if (WRAPPERS.has(word.text.value))
            at += optionsOf(words, at);
        else
            break;
    }
    const name = words[at];
    if (name === undefined)
        return null;
    if (/^(?:cd|pushd|popd)$/.test(name.text.value)) {
        position.folder = enter(position.folder, name.text.value, words.slice(at + 1));
        return null;
    }
    if (name.text.value !== 'docker' && !name.text.value.endsWith('/docker'))
        return null;
    const call = subcommand(words.slice(at + 1));
    if (call === null)
        return null;
    return { ...call, at: name.text, input: command.input, folder: position.folder, variables };
}
function assignedName(word) {
    return /^([A-Za-z_]\w*)\+?=/.exec(word.text.value)?.[1] ?? null;
}
const DECLARING = new Set([
    'export',
    'local',
    'readonly',
    'declare',
    'typeset',
    'read',
    'for',
    'mapfile',
    'readarray',
]);
/** Variables that a script itself sets: what the workflow says of them does not hold. */
function findAssigned(parts) {
    const names = new Set();
    for (const part of parts) {
        if ('mark' in part)
            continue;
        const words = part.words.filter(({ text }) => !LEADING.has(text.value));
        const [first] = words;
        const isDeclaring = first !== undefined && DECLARING.has(first.text.value);
        if (!isDeclaring && !words.every((word) => assignedName(word) !== null))
            continue;
        for (const { text } of words) {
            const name = /^[A-Za-z_]\w*/.exec(text.value)?.[0];
            if (name !== undefined)
                names.add(name);
        }
    }
    return names;
}
/** How many words after a wrapper are its own: flags, and the time of `timeout`. */
function optionsOf(words, at) {
    let count = 0;
    for (let next = words[at + 1]; next !== undefined; next = words[at + count + 1]) {
        if (!/^-|^\d+[smhd]?$/.test(next.text.value))
            break;
        count++;
    }
    return count;
}
function enter(folder, command, words) {
    const [target, ...others] = words.filter(({ text }) => !/^-[LPe@]*$|^--$/.test(text.value) || text.value === '-');
    if (folder === null || command === 'popd' || target === undefined || others.length > 0)
        return null;
    if (target.isLoose || unknown_texts_isUnknown(target.text.value) || target.text.value === '-')
        return null;
    return resolvePath(folder, target.text.value);
}
/** `build`, `buildx build`, `image build`, `builder build`, `buildx bake`, with docker's own flags before. */
function subcommand(words) {
    const path = [];
    for (let at = 0; at < words.length && path.length < 2; at++) {
        const word = words[at]?.text.value ?? '';
        if (GLOBAL_VALUES.test(word))
            at++;
        else if (!word.startsWith('-'))
            path.push(word);
        const kind = KINDS.get(path.join(' '));
        if (kind !== undefined)
            return { kind, words: words.slice(at + 1) };
    }
    return null;
}
const KINDS = new Map([
    ['build', 'build'],
    ['image build', 'build'],
    ['builder build', 'build'],
    ['buildx build', 'build'],
    ['buildx b', 'build'],
    ['buildx bake', 'bake'],
    ['buildx f', 'bake'],
]);

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/shell/shell-words.js

const WORD_END = /[\s;&|()<>]/;
const shell_words_PLAIN = /[^\s;&|()<>\\'"$`*?[{~]+/y;
/** Reads the words that begin at an offset: one, unless an expansion without quotes falls apart or to nothing. */
function readShellWords(script, from, expansion) {
    const reader = new WordReader(script, from, expansion);
    reader.readAll();
    return { words: reader.finish(), scripts: reader.scripts, end: reader.at };
}
class WordReader {
    script;
    source;
    expansion;
    at;
    scripts = [];
    parts = [];
    words = [];
    isLoose = false;
    isQuoted = false;
    constructor(script, from, expansion) {
        this.script = script;
        this.source = script.value;
        this.at = from;
        this.expansion = expansion;
    }
    readAll() {
        for (let next = this.source[this.at]; next !== undefined; next = this.source[this.at]) {
            if (next === '\\')
                this.readEscape(false);
            else if (WORD_END.test(next))
                return;
            else if (next === "'")
                this.readSingle();
            else if (next === '"')
                this.readDouble();
            else if (next === '$' || next === '`')
                this.readExpansion(false);
            else
                this.take();
        }
    }
    finish() {
        const last = this.parts.length > 0 || this.isQuoted ? [TracedText.join(this.orEmpty())] : [];
        return [...this.words, ...last].map((text) => ({
            text,
            isLoose: this.isLoose,
            isQuoted: this.isQuoted,
        }));
    }
    orEmpty() {
        return this.parts.length > 0 ? this.parts : [this.script.slice(this.at, this.at)];
    }
    take() {
        shell_words_PLAIN.lastIndex = this.at;
        const length = shell_words_PLAIN.exec(this.source)?.[0].length ?? 1;
        const text = this.script.slice(this.at, this.at + length);
        // The shell may put other words where it finds a pattern.
        const isHome = text.value === '~' && this.parts.length === 0;
        if (isHome || /^[*?[{]$/.test(text.value))
            this.isLoose = true;
        this.parts.push(text);
        this.at += length;
    }
    readEscape(isInQuotes) {
        const next = this.source[this.at + 1] ?? '';
        const isLineBreak = next === '\n' || next === '\r';
        if (isInQuotes && !isLineBreak && !/["\\$`]/.test(next)) {
            this.parts.push(this.script.slice(this.at, this.at + 2));
            this.at += 2;
            return;
        }
        if (!isLineBreak)
            this.parts.push(this.script.slice(this.at + 1, this.at + 2));
        this.at += this.source.startsWith('\\\r\n', this.at) ? 3 : 2;
    }
    readSingle() {
        this.isQuoted = true;
        const end = this.source.indexOf("'", this.at + 1);
        const close = end === -1 ? this.source.length : end;
        this.parts.push(this.script.slice(this.at + 1, close));
        this.at = close + 1;
    }
    readDouble() {
        this.isQuoted = true;
        this.at++;
        while (this.at < this.source.length) {
            const next = this.source[this.at];
            if (next === '"')
                break;
            if (next === '\\')
                this.readEscape(true);
            else if (next === '$' || next === '`')
                this.readExpansion(true);
            else {
                const plain = /[^"\\$`]+/y;
                plain.lastIndex = this.at;
                const length = plain.exec(this.source)?.[0].length ?? 1;
                this.parts.push(this.script.slice(this.at, this.at + length));
                this.at += length;
            }
        }
        this.at++;
    }
    readExpansion(isInQuotes) {
        const end = expansionEnd(this.source, this.at);
        const written = this.script.slice(this.at, end);
        this.at = end;
        if (/^\$\((?!\()/.test(written.value))
            this.scripts.push(written.slice(2, written.value.length - 1));
        if (written.value[0] === '`')
            this.scripts.push(written.slice(1, written.value.length - 1));
        if (written.value === '$') {
            this.parts.push(written);
            return;
        }
        const name = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/.exec(written.value);
        const value = name === null ? undefined : this.expansion.lookUp(name[1] ?? name[2] ?? '');
        if (value === undefined) {
            this.isLoose ||= !isInQuotes;
            this.parts.push(written.as(this.expansion.texts.standIn(written.value)));
        }
        else if (isInQuotes)
            this.parts.push(value.framed(written));
        else
            this.splitFields(value.framed(written));
    }
    /** A value without quotes falls apart at its white space. */
    splitFields(value) {
        let from = 0;
        for (const space of value.value.matchAll(/\s+/g)) {
            if (space.index > from)
                this.parts.push(value.slice(from, space.index));
            if (this.parts.length > 0)
                this.words.push(TracedText.join(this.parts));
            this.parts = [];
            from = space.index + space[0].length;
        }
        if (from < value.value.length)
            this.parts.push(value.slice(from));
    }
}
/** The end of what `$` or a backtick begins. */
function expansionEnd(source, at) {
    if (source[at] === '`') {
        const end = source.indexOf('`', at + 1);
        return end === -1 ? source.length : end + 1;
    }
    const simple = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/y;
    simple.lastIndex = at;
    const match = simple.exec(source);
    if (match !== null)
        return at + match[0].length;
    const open = source[at + 1];
    if (open === '{')
        return closeOf(source, at + 1, '{', '}');
    return open === '(' ? closeOf(source, at + 1, '(', ')') : at + 1;
}
function closeOf(source, from, open, close) {
    let depth = 0;
    for (let at = from; at < source.length; at++) {
        if (source[at] === '\\')
            at++;
        else if (source[at] === "'") {
            const end = source.indexOf("'", at + 1);
            if (end === -1)
                return source.length;
            at = end;
        }
        else if (source[at] === open)
            depth++;
        else if (source[at] === close && --depth === 0)
            return at + 1;
    }
    return source.length;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/shell/shell-commands.js

const REDIRECTION = /\d*(?:&>>?|>>|>&|<&|<<<|<<-|<<|<>|>\||>|<)/y;
const shell_commands_OPERATOR = /&&|\|\||;;|\|&|[;&|()\n]/y;
/** Scripts within scripts, `$( … )`, are read as deep as people write them. */
const shell_commands_MAX_DEPTH = 5;
/** The simple commands of a script one after the other; those in `$( … )` before the one around them. */
function readShellCommands(script, expansion, depth = 0) {
    const source = script.value;
    const parts = [];
    let pending = [];
    let command = { words: [], input: null };
    let at = 0;
    while (at < source.length) {
        at = skipBlank(source, at);
        const redirection = shell_commands_matchAt(REDIRECTION, source, at);
        const operator = redirection === null ? shell_commands_matchAt(shell_commands_OPERATOR, source, at) : null;
        if (redirection !== null) {
            const target = readShellWords(script, skipBlank(source, at + redirection.length), expansion);
            at = target.end;
            redirect(redirection.replace(/^\d+/, ''), target.words[0], command, pending);
        }
        else if (operator !== null) {
            if (command.words.length > 0)
                parts.push(command);
            if (operator === '(' || operator === ')')
                parts.push({ mark: operator });
            command = {
                words: [],
                input: operator.startsWith('|') && operator !== '||' ? { kind: 'other' } : null,
            };
            at += operator.length;
            if (operator !== '\n')
                continue;
            at = shell_commands_readDocuments(script, at, pending);
            pending = [];
        }
        else {
            const { words, scripts, end } = readShellWords(script, at, expansion);
            command.words.push(...words);
            if (depth < shell_commands_MAX_DEPTH)
                for (const inner of scripts)
                    parts.push({ mark: '(' }, ...readShellCommands(inner, expansion, depth + 1), { mark: ')' });
            at = Math.max(end, at + 1);
        }
    }
    if (command.words.length > 0)
        parts.push(command);
    return parts;
}
/** Over white space, continued lines and comments. */
function skipBlank(source, from) {
    let at = from;
    while (at < source.length) {
        if (source[at] === ' ' || source[at] === '\t' || source[at] === '\r')
            at++;
        else if (source.startsWith('\\\n', at))
            at += 2;
        else if (source.startsWith('\\\r\n', at))
            at += 3;
        else
            break;
    }
    if (source[at] !== '#')
        return at;
    const end = source.indexOf('\n', at);
    return end === -1 ? source.length : end;
}
function redirect(operator, target, command, pending) {
    if (target === undefined)
        return;
    if (operator === '<<' || operator === '<<-')
        pending.push({
            delimiter: target.text.value,
            isLiteral: target.isQuoted,
            stripsTabs: operator === '<<-',
            command,
        });
    else if (operator === '<')
        command.input = { kind: 'file', path: target.text };
    else if (operator === '<<<')
        command.input = { kind: 'other' };
}
/** Takes the here-documents that begin at an offset; the offset after them. */
function shell_commands_readDocuments(script, from, pending) {
    let at = from;
    for (const { delimiter, isLiteral, stripsTabs, command } of pending) {
        const start = at;
        let end = script.value.length;
        while (at < script.value.length) {
            const lineEnd = script.value.indexOf('\n', at);
            const stop = lineEnd === -1 ? script.value.length : lineEnd;
            const line = script.value.slice(at, stop).replace(/\r$/, '');
            const isEnd = (stripsTabs ? line.replace(/^\t+/, '') : line) === delimiter;
            if (isEnd)
                end = at;
            at = Math.min(stop + 1, script.value.length);
            if (isEnd)
                break;
        }
        const text = script.slice(start, end);
        const isPlain = !stripsTabs && (isLiteral || !/[$`\\]/.test(text.value));
        command.input = { kind: 'document', text, isLiteral: isPlain };
    }
    return at;
}
function shell_commands_matchAt(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/shell/run-step.js









/** Longer scripts are not read. */
const MAX_SCRIPT = 64 * 1024;
function speaksOfDocker(script) {
    return script.includes('docker') && /\b(?:build|bake|b|f)\b/.test(script);
}
/** A step that runs a script: what it builds with `docker build` and its like. */
function readRun(step, script) {
    const { session, scope } = step.context;
    if (!speaksOfDocker(script.value) || !session.spend(script.value.length))
        return;
    const evaluated = evaluateText(script, scope);
    const shell = yaml_tree_textOf(memberOf(step.tree, 'shell'))?.value ?? 'bash';
    if (!isReadable(shell, evaluated.value) || evaluated.value.length > MAX_SCRIPT) {
        if (!/docker\s+(?:buildx\s+|image\s+|builder\s+)?(?:build|bake)\b/.test(script.value))
            return;
        const draft = startDraft(step);
        draft.reject(shell === 'bash'
            ? `The script is longer than ${MAX_SCRIPT} characters`
            : `Scripts of ${shell} are not read`, ...step_EVERYTHING);
        session.add(finishDraft(draft, step, lineOf(step, 'run')));
        return;
    }
    const { texts } = session;
    const assigned = findAssigned(readShellCommands(evaluated, { texts, lookUp: () => undefined }));
    const parts = readShellCommands(evaluated, {
        texts,
        lookUp: (name) => (assigned.has(name) ? undefined : scope.env?.lookUp(name)),
    });
    for (const command of findDockerCommands(parts, run_step_folderOf(step))) {
        const line = step.context.listing.line ?? command.at.place().line;
        if (command.kind === 'build')
            addBuild(step, command, line);
        else
            addBakeCommand(step, command, line);
    }
}
/** Shells of Unix are read; to others only plain words mean the same. */
function isReadable(shell, script) {
    return /^(?:\S*\/)?(?:ba|da|z|k)?sh\b/.test(shell) || /^[\w\s./:=,@+-]*$/.test(script);
}
function run_step_folderOf(step) {
    const { scope, workspace, folder } = step.context;
    const written = yaml_tree_textOf(memberOf(step.tree, 'working-directory'));
    return written === null ? folder : workspace.enter('.', evaluateText(written, scope).value);
}
function addBuild(step, command, line) {
    const draft = startDraft(step);
    const flags = readBuildFlags(command.words.map(({ text }) => text));
    const variables = variablesOf(step, command.at);
    const { workspace } = step.context;
    const folders = workspace.foldersAt(command.folder ?? '.');
    if (flags.target !== null && flags.target.value !== '')
        draft.setTarget(flags.target);
    for (const arg of flags.args)
        draft.addArg(arg, (name) => command.variables.get(name) ?? variables(name));
    for (const context of flags.contexts)
        draft.addContext(context, folders);
    draft.setPlatforms(flags.platforms.flatMap((text) => splitPlatforms(text)));
    for (const flag of flags.unclear)
        draft.reject(`Cannot tell what ${flag} does to docker build`, 'args', 'contexts', 'target');
    rejectLoose(draft, step, command, flags.positionals);
    const known = flags.positionals.filter(({ value }) => !unknown_texts_isUnknown(value));
    const context = (flags.positionals.length === 1 ? flags.positionals : known.length === 1 ? known : [])[0];
    if (context === undefined)
        draft.reject('Cannot tell which word of docker build is the context', 'context', 'dockerfile');
    else
        run_step_locate(draft, step, command, context, flags.file);
    step.context.session.add(finishDraft(draft, step, line));
}
/** Words out of expansions without quotes may be flags, more words or none. */
function rejectLoose(draft, step, command, positionals) {
    if (positionals.length < 2)
        return;
    const { session } = step.context;
    for (const { text, isLoose } of command.words) {
        if (!isLoose || !positionals.includes(text))
            continue;
        for (const expression of session.texts.expressionsIn(text.value))
            draft.reject(`Cannot tell which flags ${expression} gives docker build`, 'args', 'contexts', 'target');
    }
}
function splitPlatforms(text) {
    const parts = [];
    let from = 0;
    for (const part of text.value.split(',')) {
        parts.push(text.slice(from, from + part.length).trim());
        from += part.length + 1;
    }
    return parts;
}
function run_step_locate(draft, step, command, context, file) {
    const { workspace } = step.context;
    const folders = workspace.foldersAt(command.folder ?? '.');
    const isInput = context.value === '-' || file?.value === '-';
    if (command.folder === null || workspace.unknownPath !== null) {
        if (workspace.unknownPath !== null)
            draft.note(workspace.unknownPath);
        if (command.folder === null)
            draft.reject('Cannot tell in which folder docker build runs');
        draft.reject('The paths of docker build are relative to that folder', 'context', 'dockerfile');
        return;
    }
    if (!isInput) {
        draft.locate(context, file, folders);
        return;
    }
    if (context.value !== '-')
        draft.setContext(context, folders);
    const { input } = command;
    if (input?.kind === 'file') {
        const path = draft.know('dockerfile', input.path);
        if (path !== null)
            draft.setDockerfile(folders.resolve(path), input.path.place());
    }
    else if (input?.kind === 'document' && input.isLiteral && !unknown_texts_isUnknown(input.text.value))
        draft.inline = inlineOf(input.text, step.context.source.file);
    else
        draft.reject('The Dockerfile comes from the standard input of docker build', 'dockerfile', 'inline');
}
function inlineOf(text, file) {
    const lines = [];
    let from = 0;
    for (const line of text.value.split('\n')) {
        const written = text.slice(from, from + line.length);
        const { line: number, column } = written.place();
        lines.push({ line: number, column: written.isVerbatim() ? column : null });
        from += line.length + 1;
    }
    return { text: text.value, file, lines };
}
function addBakeCommand(step, command, line) {
    const flags = readBakeFlags(command.words.map(({ text }) => text));
    if (flags === null)
        return;
    addBake(step, line, { ...flags, folder: command.folder, isGit: false, variables: command.variables });
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/steps.js








const ACTIONS = new Map([
    ['docker/build-push-action', readBuildPush],
    ['docker/bake-action', readBakeAction],
    ['devcontainers/ci', readDevcontainerStep],
    ['actions/checkout', readCheckout],
]);
/** Whether a step may build something, so that its job has to be read. */
function mayBuild(step) {
    const uses = yaml_tree_textOf(memberOf(step, 'uses'))?.value;
    if (uses === undefined)
        return speaksOfDocker(yaml_tree_textOf(memberOf(step, 'run'))?.value ?? '');
    return uses.startsWith('.') || (ACTIONS.has(steps_nameOf(uses)) && steps_nameOf(uses) !== 'actions/checkout');
}
/** The action without its version, as GitHub compares it. */
function steps_nameOf(uses) {
    return uses.replace(/@[\s\S]*$/, '').toLowerCase();
}
/** Reads the steps of a job or action one after the other. */
function steps_readSteps(steps, context) {
    for (const [index, tree] of steps.entries()) {
        if (tree.kind !== 'map')
            continue;
        if (!context.session.enterStep())
            return;
        readStep(tree, index + 1, context);
    }
}
function readStep(tree, number, context) {
    const env = openStepEnv(memberOf(tree, 'env'), context.scope);
    const label = yaml_tree_textOf(memberOf(tree, 'id'))?.value || yaml_tree_textOf(memberOf(tree, 'name'))?.value || `#${number}`;
    const step = { tree, label, context: { ...context, scope: { ...context.scope, env } } };
    const uses = yaml_tree_textOf(memberOf(tree, 'uses'))?.value;
    const script = yaml_tree_textOf(memberOf(tree, 'run'));
    if (uses?.startsWith('.'))
        readLocalAction(step, uses, steps_readSteps);
    else if (uses !== undefined)
        ACTIONS.get(steps_nameOf(uses))?.(step, uses);
    if (script === null)
        return;
    readRun(step, script);
    context.written.readScript(script.value);
}
function readCheckout(step) {
    const text = (name) => readInput(step, name)?.trim().value ?? '';
    step.context.workspace.checkOut(text('path'), text('repository'));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/workspace.js


/** Where the steps of a job have put the repository, and others, within the runner's workspace. */
class Workspace {
    checkouts = [];
    /** The path of a checkout that cannot be known, as a text with stand-ins. */
    unknownPath = null;
    /** `path` and `repository` of actions/checkout; an expression stands for this repository or its fork. */
    checkOut(path, repository) {
        if (unknown_texts_isUnknown(path)) {
            this.unknownPath = path;
            return;
        }
        const folder = resolvePath('.', path);
        if (folder !== null)
            this.checkouts.push({ folder, isOurs: repository === '' || unknown_texts_isUnknown(repository) });
    }
    /** The folder where relative paths of a step start; null: it cannot be known. */
    enter(folder, path) {
        return unknown_texts_isUnknown(path) ? null : resolvePath(folder, path);
    }
    /** The paths of a step that runs in a folder of the workspace. */
    foldersAt(folder) {
        return {
            resolve: (path) => {
                const inWorkspace = resolvePath(folder, path);
                return inWorkspace === null ? null : this.toRepository(inWorkspace);
            },
            nameOutside: (path) => this.nameAbove(resolvePath(folder, path)) ?? path,
        };
    }
    /** A path of the workspace as a path of the repository, or null where something else lies there. */
    toRepository(path) {
        const checkout = this.checkoutOf(path);
        if (checkout === null)
            return this.checkouts.length === 0 ? path : null;
        return checkout.isOurs ? pathWithin(checkout.folder, path) : null;
    }
    /** A path of the repository as a path of the workspace. */
    toWorkspace(path) {
        const folder = this.checkouts.findLast(({ isOurs }) => isOurs)?.folder ?? '.';
        return resolvePath(folder, path) ?? path;
    }
    /** The innermost checkout around a path; of two in one folder the later one has replaced the other. */
    checkoutOf(path) {
        let found = null;
        for (const checkout of this.checkouts)
            if (pathWithin(checkout.folder, path) !== null &&
                (found === null || pathWithin(found.folder, checkout.folder) !== null))
                found = checkout;
        return found;
    }
    /** A folder that holds the repository, as the repository sees it: `..`. */
    nameAbove(path) {
        const ours = this.checkouts.findLast(({ isOurs }) => isOurs)?.folder;
        if (path === null || ours === undefined)
            return null;
        const below = pathWithin(path, ours);
        if (below === null || below === '.')
            return null;
        return below
            .split('/')
            .map(() => '..')
            .join('/');
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/jobs.js









/** GitHub's own bound on workflows within workflows. */
const jobs_MAX_DEPTH = 10;
/** Reads every job of a workflow; `onCall` hears which workflows it runs. */
function readWorkflow(file, call, session, onCall) {
    for (const job of entriesOf(memberOf(file.root, 'jobs'))) {
        const prefix = call.listing.prefix === null ? job.key : `${call.listing.prefix}/${job.key}`;
        const listing = { ...call.listing, prefix };
        const called = calledWorkflow(job.value);
        const steps = itemsOf(memberOf(job.value, 'steps'));
        if (called === null && !steps.some(mayBuild))
            continue;
        const { matrices, problem } = expandMatrix(memberOf(job.value, 'strategy'));
        if (problem !== null)
            session.fail(file.source.file, file.source.lineAt(job.keyStart), `${problem} (job ${job.key})`);
        for (const matrix of matrices) {
            const scope = { texts: session.texts, matrix, inputs: call.inputs, env: null };
            if (called === null)
                readJob(file, job, steps, scope, listing, session);
            else
                jobs_readCall(file, job, called, { scope, listing, depth: call.depth }, session, onCall);
        }
    }
}
function readJob(file, job, steps, scope, listing, session) {
    const written = new WrittenVariables();
    const workspace = new Workspace();
    const outer = openJobEnv(memberOf(file.root, 'env'), { ...scope, matrix: null }, null, written);
    const env = openJobEnv(memberOf(job.value, 'env'), scope, outer, written);
    const folder = defaultFolder(job.value) ?? defaultFolder(file.root);
    steps_readSteps(steps, {
        session,
        scope: { ...scope, env },
        source: file.source,
        workspace,
        written,
        folder: folder === null ? '.' : workspace.enter('.', evaluateText(folder, { ...scope, env }).value),
        listing,
        depth: 0,
    });
}
function defaultFolder(tree) {
    return yaml_tree_textOf(memberOf(memberOf(memberOf(tree, 'defaults'), 'run'), 'working-directory'));
}
/** The workflow of the repository that a job runs, or null. */
function calledWorkflow(job) {
    const uses = yaml_tree_textOf(memberOf(job, 'uses'))?.value;
    return uses !== undefined && /^\.\/\.github\/workflows\/[^/]+\.ya?ml$/.test(uses) ? uses.slice(2) : null;
}
/** What the other workflow builds is listed at the job that runs it. */
function jobs_readCall(file, job, path, call, session, onCall) {
    onCall(path);
    const called = session.load(path);
    if (called === null || !session.enterStep())
        return;
    const line = file.source.lineAt(entriesOf(job.value).find(({ key }) => key === 'uses')?.keyStart ?? job.keyStart);
    const { listing } = call;
    const isItself = path === listing.file || listing.sources.includes(path);
    if (isItself || call.depth >= jobs_MAX_DEPTH) {
        const message = isItself
            ? `The workflow ${path} runs itself`
            : `Workflows are nested more than ${jobs_MAX_DEPTH} deep`;
        session.fail(file.source.file, line, message);
        return;
    }
    readWorkflow(called, {
        inputs: jobs_inputsOf(job.value, called, call.scope),
        listing: { ...listing, line: listing.line ?? line, sources: [...listing.sources, path] },
        depth: call.depth + 1,
    }, session, onCall);
}
/** What `with` gives, else the defaults: empty, `false` or 0 where none is written. */
function jobs_inputsOf(job, called, scope) {
    const inputs = new Map();
    const declared = memberOf(memberOf(memberOf(called.root, 'on'), 'workflow_call'), 'inputs');
    for (const { key, keyStart, value } of entriesOf(declared)) {
        const type = yaml_tree_textOf(memberOf(value, 'type'))?.value;
        const empty = type === 'boolean' ? 'false' : type === 'number' ? '0' : '';
        const fallback = yaml_tree_textOf(memberOf(value, 'default'));
        const inner = { texts: scope.texts, matrix: null, inputs: null, env: null };
        inputs.set(key.toLowerCase(), fallback === null
            ? TracedText.made(empty, called.source, keyStart, keyStart)
            : evaluateText(fallback, inner));
    }
    for (const { key, value } of entriesOf(memberOf(job, 'with')))
        if (value.kind === 'scalar')
            inputs.set(key.toLowerCase(), evaluateText(value.text, scope));
    return inputs;
}
/** Whether a workflow runs only where another one runs it. */
function isOnlyCalled({ root }) {
    const on = memberOf(root, 'on');
    if (on === undefined)
        return false;
    const events = on.kind === 'map'
        ? on.entries.map(({ key }) => key)
        : on.kind === 'list'
            ? on.items.map((item) => yaml_tree_textOf(item)?.value)
            : [on.text.value];
    return events.every((event) => event === 'workflow_call');
}
function isWorkflowFile(path) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
/** Whether a path is that of an action, which a workflow may use. */
function isActionFile(path) {
    return /^action\.ya?ml$/.test(baseName(path));
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/session.js



/** What one reading may cost: far more than real repositories do, and little enough to come to an end soon. */
const session_MAX_STEPS = 200_000;
const MAX_CHARACTERS = 16 * 1024 * 1024;
/** What one workflow may define. */
const MAX_BUILDS = 2_000;
const MAX_VALUES = 20_000;
/** What can speak of a build: the words of docker's tools, files of the repository, and texts that hide words. */
const SPEAKS = /docker|devcontainers\/ci|\.\/|\\[xuU\r\n]/i;
/** One reading of all workflows. */
class Session {
    tree;
    readBake;
    texts = new UnknownTexts();
    builds = [];
    runImages = [];
    problems = [];
    files = new Map();
    seen = new Set();
    file = '';
    steps = 0;
    characters = 0;
    found = 0;
    values = 0;
    constructor(tree, readBake) {
        this.tree = tree;
        this.readBake = readBake;
    }
    /** Bounds count for each workflow. */
    begin(file) {
        this.file = file;
        this.found = 0;
        this.values = 0;
        this.seen.clear();
    }
    /** The file; null where it is not at hand, cannot be read, which is then a problem, or cannot speak of builds. */
    load(path) {
        const known = this.files.get(path);
        if (known !== undefined)
            return known;
        const loaded = this.read(path);
        this.files.set(path, loaded);
        return loaded;
    }
    read(path) {
        const source = decodeSource(path, this.tree.read(path));
        if (source === null)
            return null;
        if (typeof source === 'string') {
            this.fail(path, 1, source);
            return null;
        }
        if (!SPEAKS.test(source.text))
            return null;
        const root = readYamlTree(source);
        if (root.kind !== 'refused')
            return { source, root };
        this.fail(path, source.lineAt(root.at), root.message);
        return null;
    }
    fail(file, line, message) {
        const key = JSON.stringify([file, line, message]);
        if (this.seen.has(key))
            return;
        this.seen.add(key);
        this.problems.push({ kind: 'workflow', file, line, message });
    }
    /** Adds a build of the workflow; the combinations of a matrix that build the same are one. */
    add(build) {
        const key = JSON.stringify([
            build.line,
            build.name,
            build.context,
            build.dockerfile,
            build.inline?.text ?? null,
            build.target,
            [...build.args],
            [...build.contexts],
            build.platforms,
            build.problem,
            build.unknown,
        ]);
        if (this.seen.has(key))
            return;
        this.seen.add(key);
        this.found++;
        this.values += build.args.size + build.contexts.size;
        if (!this.isFull)
            this.builds.push(build);
        else
            this.fail(this.file, 1, `The workflow has more than ${MAX_BUILDS} builds or ${MAX_VALUES} values; the rest is not read`);
    }
    /** Whether the workflow has more than is read. */
    get isFull() {
        return this.found > MAX_BUILDS || this.values > MAX_VALUES;
    }
    /** Counts a step; false once there are too many. */
    enterStep() {
        this.steps++;
        return this.spend(0);
    }
    /** Counts the characters of a text that is evaluated; false once there are too many. */
    spend(characters) {
        this.characters += characters;
        if (this.isFull)
            return false;
        if (this.steps <= session_MAX_STEPS && this.characters <= MAX_CHARACTERS)
            return true;
        this.fail(this.file, 1, `The workflows have more than ${session_MAX_STEPS} steps or ${MAX_CHARACTERS} characters in all; the rest is not read`);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/builds/workflows/read.js



/**
 * What the workflows of the repository build: with docker's actions, with devcontainers/ci and with `docker build` in
 * scripts, also in the repository's own actions and in workflows that others run.
 */
function readWorkflowBuilds(tree, readBake) {
    const session = new Session(tree, readBake);
    const files = new Map();
    for (const path of tree.paths.filter(isWorkflowFile)) {
        const file = session.load(path);
        if (file !== null)
            files.set(path, file);
    }
    const called = new Set([...files.values()].flatMap(calledBy));
    const reached = new Set();
    const read = (path, file) => {
        session.begin(path);
        const listing = { file: path, line: null, prefix: null, sources: [] };
        readWorkflow(file, { inputs: null, listing, depth: 0 }, session, (other) => reached.add(other));
    };
    // A workflow that only others run is read with what they give it; what nobody reaches is read by itself.
    const isInner = (path, file) => called.has(path) && isOnlyCalled(file);
    for (const [path, file] of files)
        if (!isInner(path, file))
            read(path, file);
    for (const [path, file] of files)
        if (isInner(path, file) && !reached.has(path))
            read(path, file);
    return { builds: session.builds, runImages: session.runImages, problems: session.problems };
}
function calledBy({ root }) {
    return entriesOf(memberOf(root, 'jobs')).flatMap(({ value }) => calledWorkflow(value) ?? []);
}

;// CONCATENATED MODULE: ./lib/src/core/builds/find-builds.js




const BAKE = { readBake: readBakeProject, readBakeBuilds: readBakeBuilds };
/** The kinds as `settings.discover` calls them. */
const DISCOVERED = {
    compose: 'compose',
    bake: 'bake',
    workflows: 'workflow',
    devcontainers: 'devcontainer',
};
/** Every build that the files of the tree define, by file and name. Complete once `tree.wanted` stays empty. */
function findBuilds(tree, kinds, readers = BAKE) {
    const found = [];
    if (kinds.has('compose'))
        found.push(readComposeBuilds(tree));
    if (kinds.has('bake'))
        found.push(readers.readBakeBuilds(tree));
    if (kinds.has('workflow'))
        found.push(readWorkflowBuilds(tree, readers.readBake));
    if (kinds.has('devcontainer'))
        found.push(readDevcontainerBuilds(tree));
    return {
        builds: found.flatMap(({ builds }) => builds).sort(find_builds_compareBuilds),
        // A devcontainer names services that compose lists as well.
        runImages: find_builds_distinct(found.flatMap(({ runImages }) => runImages), ({ place, image }) => [place.file, place.line, place.column, image]),
        problems: find_builds_distinct(found.flatMap(({ problems }) => problems), ({ file, line, message }) => [file, line, message]).sort(compareProblems),
    };
}
function find_builds_compareBuilds(left, right) {
    return (compareTexts(left.file, right.file) ||
        compareTexts(left.name ?? '', right.name ?? '') ||
        left.line - right.line);
}
function compareProblems(left, right) {
    return compareTexts(left.file, right.file) || left.line - right.line;
}
function compareTexts(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
function find_builds_distinct(items, keyOf) {
    const seen = new Set();
    return items.filter((item) => {
        const key = JSON.stringify(keyOf(item));
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./lib/src/core/policy/query/file-choice.js
var file_choice = __webpack_require__(7174);
// EXTERNAL MODULE: ./lib/src/io/disk/workspace.js + 3 modules
var disk_workspace = __webpack_require__(1740);
;// CONCATENATED MODULE: ./lib/src/reporters/builds/builds-json.js
/** `builds --format json`, in pieces. Texts are those of the repository's files: plain, not escaped. */
function* toBuildsJson({ builds, unnamed, missing, problems }) {
    yield '{ "version": 1,\n  "builds": [';
    let separator = '';
    for (const build of builds) {
        yield `${separator}\n    ${JSON.stringify(toBuildData(build))}`;
        separator = ',';
    }
    yield `${separator === '' ? ']' : '\n  ]'},\n`;
    yield `  "unnamed": ${JSON.stringify(unnamed)},\n`;
    yield `  "missing": ${JSON.stringify([...missing].map(([{ file, line, name }, dockerfile]) => ({ file, line, name, dockerfile })))},\n`;
    yield `  "problems": ${JSON.stringify(problems)} }\n`;
}
function toBuildData(build) {
    const { kind, file, line, name, context, dockerfile, inline, target, args, contexts } = build;
    return {
        kind,
        file,
        line,
        name,
        context,
        dockerfile,
        inline: inline?.text ?? null,
        target,
        args: Object.fromEntries(args),
        contexts: Object.fromEntries(contexts),
        platforms: build.platforms,
        problem: build.problem,
        ...(build.unknown.length === 0 ? {} : { unknown: build.unknown }),
    };
}

// EXTERNAL MODULE: ./lib/src/core/message.js
var core_message = __webpack_require__(9307);
// EXTERNAL MODULE: ./lib/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(141);
// EXTERNAL MODULE: ./lib/src/reporters/text/message-text.js
var message_text = __webpack_require__(1606);
;// CONCATENATED MODULE: ./lib/src/reporters/builds/builds-markdown.js



/** `builds --format markdown`: a table of what is built, and what does not fit together. */
function* toBuildsMarkdown(list) {
    yield '| Build file | Build | Dockerfile | Target | Values | |\n|---|---|---|---|---|---|\n';
    for (const build of list.builds)
        yield renderRow(build, list.missing.has(build));
    if (list.problems.length > 0)
        yield '\n';
    for (const { file, line, message } of list.problems)
        yield `- ${(0,hostile_text/* renderCode */.cR)(`${file}:${line}`)} ${(0,message_text/* renderMessage */.e4)((0,core_message/* say */.cv) `${message}`)}\n`;
    if (list.unnamed.length > 0)
        yield '\nNo build names\n\n';
    for (const path of list.unnamed)
        yield `- ${(0,hostile_text/* renderCode */.cR)(path)}\n`;
}
function renderRow(build, isMissing) {
    const { file, line, name, kind, target, args, contexts, problem } = build;
    const values = [...args, ...contexts].map(([key, value]) => (0,hostile_text/* renderCode */.cR)(`${key}=${value}`)).join('<br>');
    const notes = [
        ...(isMissing ? ['the Dockerfile is not there'] : []),
        ...(problem === null ? [] : [(0,message_text/* renderMessage */.e4)((0,core_message/* say */.cv) `${problem}`)]),
    ];
    const cells = [
        (0,hostile_text/* renderCode */.cR)(`${file}:${line}`),
        (0,hostile_text/* renderCode */.cR)(name ?? kind),
        renderSource(build),
        target === null ? '' : (0,hostile_text/* renderCode */.cR)(target),
        values,
        notes.join('<br>'),
    ];
    return `| ${cells.join(' | ')} |\n`;
}
function renderSource({ inline, dockerfile, context }) {
    if (inline !== null)
        return 'inline';
    const path = dockerfile ?? context;
    return path === null ? 'not known' : (0,hostile_text/* renderCode */.cR)(path);
}

// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(2058);
;// CONCATENATED MODULE: ./lib/src/reporters/builds/builds-terminal.js




/** `builds` for people: file by file what is built from what, then what does not fit together. */
function* renderBuilds(list, colors) {
    const style = (0,terminal_style/* openStyle */.EG)(colors);
    let file = null;
    for (const build of list.builds) {
        if (build.file !== file)
            yield `${file === null ? '' : '\n'}${style.bold((0,message_text/* writePath */.Jf)(build.file))}\n`;
        file = build.file;
        yield* renderBuild(build, list.missing.get(build) ?? null, style);
    }
    if (list.builds.length > 0)
        yield '\n';
    for (const { file: path, line, message } of list.problems)
        yield `${style.yellow('▲')} ${(0,message_text/* writePath */.Jf)(path)}:${line}  ${(0,message_text/* writeMessage */.ZT)((0,core_message/* say */.cv) `${message}`)}\n`;
    if (list.unnamed.length > 0) {
        yield `No build names ${(0,terminal_style/* countOf */.pq)(list.unnamed.length, 'Dockerfile')}:\n`;
        for (const path of list.unnamed)
            yield `  ${(0,message_text/* writePath */.Jf)(path)}\n`;
    }
    yield `${countBuilds(list)}\n`;
}
/** How many builds there are, in one line. */
function countBuilds({ builds, missing, unnamed }) {
    const files = new Set(builds.map(({ file }) => file));
    const parts = [
        `${(0,terminal_style/* countOf */.pq)(builds.length, 'build')} in ${(0,terminal_style/* countOf */.pq)(files.size, 'file')}`,
        ...(missing.size === 0 ? [] : [`${missing.size} without their Dockerfile`]),
        ...(unnamed.length === 0 ? [] : [`${(0,terminal_style/* countOf */.pq)(unnamed.length, 'Dockerfile')} that no build names`]),
    ];
    return parts.join(', ');
}
function* renderBuild(build, missing, style) {
    const { line, kind, name, target, args, contexts, platforms, problem } = build;
    const title = name === null ? kind : (0,hostile_text/* showHidden */.Ul)((0,message_text/* quoteText */.ol)(name));
    yield `  ${style.dim(String(line).padStart(4))}  ${title}  ${style.dim('←')} ${describeSource(build)}${missing === null ? '' : ` ${style.red('(not there)')}`}\n`;
    const rows = [
        ...(target === null ? [] : [['target', target]]),
        ...[...args].map(([key, value]) => [key, value]),
        ...[...contexts].map(([key, value]) => [`context ${key}`, value]),
        ...(platforms.length === 0 ? [] : [['platforms', platforms.join(', ')]]),
    ];
    for (const [key, value] of rows)
        yield `        ${style.dim(`${(0,hostile_text/* showHidden */.Ul)((0,message_text/* quoteText */.ol)(key))} =`)} ${(0,hostile_text/* showHidden */.Ul)((0,message_text/* quoteText */.ol)(value))}\n`;
    if (problem !== null)
        yield `        ${style.yellow('▲')} ${(0,message_text/* writeMessage */.ZT)((0,core_message/* say */.cv) `${problem}`)}\n`;
}
function describeSource({ dockerfile, inline, context }) {
    if (inline !== null)
        return 'inline Dockerfile';
    if (dockerfile !== null)
        return (0,message_text/* writePath */.Jf)(dockerfile);
    return context === null
        ? 'a Dockerfile that is not known'
        : `a Dockerfile of ${(0,hostile_text/* showHidden */.Ul)((0,message_text/* quoteText */.ol)(context))}`;
}

;// CONCATENATED MODULE: ./lib/src/core/builds/tree.js
/** A tree over a listing and the contents that are at hand. */
function openTree(paths, contents) {
    const known = new Set(paths);
    const wanted = new Set();
    return {
        paths,
        wanted,
        has: (path) => known.has(path),
        read(path) {
            if (!known.has(path))
                return { kind: 'absent' };
            const file = contents.get(path);
            if (file !== undefined)
                return file;
            wanted.add(path);
            return { kind: 'absent' };
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/cli/files/build-tree.js


/** Build files are small. In bytes. */
const MAX_SIZE = 4 * 1024 * 1024;
/** The whole working tree of the repository as the readers of build files see it, whatever paths were typed. */
async function openBuildTree(checkout) {
    const { workspace, listing: started } = checkout;
    const paths = [];
    await (0,disk_workspace/* listFolder */.bt)(workspace.root, started?.folder === workspace.root ? started : null, '', (path) => {
        paths.push(path);
        return false;
    });
    return openDiskTree(checkout, paths);
}
/** The tree over a listing that is there already. */
function openDiskTree({ workspace }, paths) {
    const sorted = [...new Set(paths)].sort();
    const tree = openTree(sorted, new Map());
    const known = new Map();
    return {
        ...tree,
        read(path) {
            if (!tree.has(path))
                return { kind: 'absent' };
            const file = known.get(path) ?? build_tree_readFile(workspace, path);
            known.set(path, file);
            return file;
        },
    };
}
function build_tree_readFile(workspace, path) {
    const target = (0,disk_workspace/* findTarget */.FB)(workspace, workspace.root, path);
    if (target.kind !== 'file')
        return { kind: 'absent' };
    const content = (0,disk_workspace/* readListedFile */.IK)(workspace, target.file);
    if ('unreadable' in content)
        return { kind: 'unreadable', reason: content.unreadable };
    if (content.bytes.length > MAX_SIZE)
        return { kind: 'unreadable', reason: `is larger than ${MAX_SIZE / 1024 / 1024} MiB` };
    return { kind: 'bytes', bytes: content.bytes };
}

// EXTERNAL MODULE: ./lib/src/cli/images.js
var cli_images = __webpack_require__(4805);
// EXTERNAL MODULE: ./lib/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(7189);
// EXTERNAL MODULE: ./lib/src/cli/output/output.js
var output_output = __webpack_require__(636);
// EXTERNAL MODULE: ./lib/src/cli/result.js
var result = __webpack_require__(7234);
;// CONCATENATED MODULE: ./lib/src/cli/builds.js













/** `builds`: lists what the repository's own files build, and returns the exit status. */
async function runBuilds(options, checkout) {
    const found = await (0,cli_images.findPolicy)(checkout, options);
    if ('failure' in found)
        return found;
    (0,cli_images.tellProblems)(found.value.problems);
    const covers = selectPaths(checkout, options.paths);
    if ('failure' in covers)
        return covers;
    const tree = await openBuildTree(checkout);
    const list = listBuilds(tree, found.value.policy.settings, covers.value);
    const { output } = options;
    const colors = output === null && (0,terminal_setting/* wantsColors */.E)(process.stdout, process.env);
    const render = {
        terminal: () => renderBuilds(list, colors),
        json: () => toBuildsJson(list),
        markdown: () => toBuildsMarkdown(list),
    };
    const delivered = (0,output_output/* writePieces */.R)(render[options.format](), output);
    if ('failure' in delivered)
        return delivered;
    if (output !== null) {
        const said = (0,output_output/* writePieces */.R)([`${countBuilds(list)}\n  list written to ${output}\n`], null);
        if ('failure' in said)
            return said;
    }
    return { value: 0 };
}
function listBuilds(tree, settings, covers) {
    const { builds, problems } = findBuilds(tree, new Set(BUILD_KINDS));
    const listed = builds.filter(({ file, dockerfile }) => covers(file) || (dockerfile !== null && covers(dockerfile)));
    const all = groupBuilds(builds, tree.has);
    const kindOf = (0,file_choice/* openFileChoice */._)(settings);
    return {
        builds: listed,
        unnamed: tree.paths.filter((path) => covers(path) && kindOf(path) === 'judged' && !all.named.has(path)),
        missing: new Map(all.missing
            .filter(({ build }) => listed.includes(build))
            .map(({ build, dockerfile }) => [build, dockerfile])),
        problems: problems.filter(({ file }) => covers(file)),
    };
}
/** Whether a path of the tree lies under one that was typed; without any, all do. */
function selectPaths({ workspace, folder }, typed) {
    const places = [];
    for (const path of typed) {
        const target = (0,disk_workspace/* findTarget */.FB)(workspace, folder, path);
        if (target.kind === 'missing')
            return (0,result/* failUsage */.yK)(`file or folder "${path}" does not exist`);
        places.push(target.kind === 'file' ? target.file.path : target.prefix);
    }
    if (places.length === 0 || places.includes(''))
        return { value: () => true };
    return {
        value: (path) => places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place)),
    };
}


/***/ }),

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPolicy: () => (/* binding */ findPolicy),
/* harmony export */   runImages: () => (/* binding */ runImages),
/* harmony export */   tellProblems: () => (/* binding */ tellProblems)
/* harmony export */ });
/* harmony import */ var _core_dockerfile_variants_build_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6544);
/* harmony import */ var _core_dockerfile_variants_read_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1923);
/* harmony import */ var _core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8416);
/* harmony import */ var _policy_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8482);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8942);
/* harmony import */ var _reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7672);
/* harmony import */ var _reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2264);
/* harmony import */ var _reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2058);
/* harmony import */ var _files_chosen_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8978);
/* harmony import */ var _files_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8017);
/* harmony import */ var _loaded_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1334);
/* harmony import */ var _options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7189);
/* harmony import */ var _output_output_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(636);
/* harmony import */ var _output_progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1906);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7234);















/** `images`: lists what BuildKit would pull, and returns the exit status: 1 where a file could not be read at all. */
async function runImages(options, checkout) {
    const found = await findPolicy(checkout, options);
    if ('failure' in found)
        return found;
    const { policy, problems } = found.value;
    const chosen = await (0,_files_chosen_files_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseFiles */ .P)(checkout, policy, options);
    if ('failure' in chosen)
        return chosen;
    const { search, notes } = chosen.value;
    const readings = [];
    let unreadable = search.unreadable.length;
    const add = (file) => {
        if (file.bytes === undefined) {
            unreadable++;
            readings.push(describeUnreadable(file.path, file.unreadable));
            return;
        }
        const variants = (0,_core_dockerfile_variants_build_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planBuilds */ .zu)(policy, options.build, file.path);
        readings.push({ file: file.path, ...(0,_core_dockerfile_variants_read_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariants */ .h)(file.bytes, variants) });
    };
    if (search.standardInput)
        add(await (0,_files_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .readStandardInput */ .eG)(process.stdin));
    const failure = await (0,_files_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .readChosenFiles */ .Q2)(checkout.workspace, chosen.value, false, (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .openProgress */ .m)(process.stderr), ({ head }) => add(head));
    if (failure !== null)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_12__/* .failEvaluation */ .bE)(`The base revision could not be read: ${failure}`);
    for (const { path, reason } of search.unreadable)
        readings.push(describeUnreadable(path, reason));
    tellProblems([...problems, ...search.problems, ...notes]);
    const written = await writeList(readings, options);
    return 'failure' in written ? written : { value: unreadable > 0 ? 1 : 0 };
}
/** Writes the list where it was asked for; with a file, a summary here. */
async function writeList(readings, { format, output }) {
    const { renderImages } = await (0,_reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .loadReporter */ .KW)(format);
    const colors = output === null && (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_13__/* .wantsColors */ .E)(process.stdout, process.env);
    const written = (0,_output_output_js__WEBPACK_IMPORTED_MODULE_10__/* .writePieces */ .R)(renderImages(readings, { colors, program: _program_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM */ .RX }), output);
    if ('failure' in written || output === null)
        return written;
    const { countImages } = await __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 1966));
    return (0,_output_output_js__WEBPACK_IMPORTED_MODULE_10__/* .writePieces */ .R)([`${countImages(readings)}\n  list written to ${output}\n`], null);
}
/** The policy where there is one, for its settings and builds; a broken one matters only to those who named it. */
async function findPolicy(checkout, options) {
    const loaded = await (0,_loaded_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .openPolicy */ .t)(checkout, options.policy, options.base, options.today);
    if ('value' in loaded)
        return { value: { policy: loaded.value.policy, problems: loaded.value.problems } };
    if (options.policy !== null || loaded.failure.exit === 3)
        return loaded;
    const { policy } = (0,_core_policy_load_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)([{ path: 'default', text: 'version: 1\n' }], { today: options.today });
    if (policy === null)
        throw new Error('the default policy does not load');
    // a policy that is not there has advice on how to make one
    const isMissing = loaded.failure.advice.length > 0;
    const message = 'The policy is invalid, so its settings and builds are not used; run `base-image-gate policy` to see why';
    const problems = isMissing ? [] : [(0,_result_js__WEBPACK_IMPORTED_MODULE_12__/* .toProblem */ .H8)(message, 'warning', _policy_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY */ .zj)];
    return { value: { policy, problems } };
}
const describeUnreadable = (file, reason) => ({
    file,
    stages: [],
    images: [],
    problem: { line: 1, message: reason, phase: 'limit', unresolved: [] },
});
function tellProblems(problems) {
    const colors = (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_13__/* .wantsColors */ .E)(process.stderr, process.env);
    const context = {
        colors,
        width: (0,_options_terminal_setting_js__WEBPACK_IMPORTED_MODULE_13__/* .findWidth */ .K)(process.stderr),
        readLine: () => null,
        base: null,
        failOn: 'block',
    };
    for (const problem of problems)
        process.stderr.write((0,_reporters_terminal_terminal_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .renderProblem */ .y)(problem, { context, style: (0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_14__/* .openStyle */ .EG)(colors) }));
}


/***/ }),

/***/ 2264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderProblem)
/* harmony export */ });
/* harmony import */ var _text_message_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1606);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8948);
/* harmony import */ var _terminal_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7898);



/** A problem of the policy or an input, with its line if it has one. Line 0: it is about the whole file. */
function renderProblem(problem, page) {
    const { style, context } = page;
    const paint = problem.level === 'error' ? style.red : style.yellow;
    const message = (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMessage */ .ZT)((0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(problem));
    const head = `${style.bold(paint(problem.level))}:`;
    const file = problem.file === '' ? '' : (0,_text_message_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writePath */ .Jf)(problem.file);
    if (problem.line === 0) {
        const text = file === '' ? message : `${file}: ${message}`;
        const [first = '', ...others] = (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_1__/* .fillLines */ .D)(text, problem.level.length + 2, context);
        const shown = file !== '' && first.startsWith(`${file}:`) ? style.bold(file) + first.slice(file.length) : first;
        return `${[`${head} ${shown}`, ...others.map((line) => `${' '.repeat(problem.level.length + 2)}${line}`)].join('\n')}\n`;
    }
    return [
        `${head} ${style.bold(`${file}:${problem.line}:${problem.column}`)}`,
        ...(0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_1__/* .fillLines */ .D)(message, 4, context).map((line) => `    ${line}`),
        ...(0,_terminal_source_js__WEBPACK_IMPORTED_MODULE_2__/* .renderExcerpt */ .u)(problem.file, problem, paint, page),
        '',
    ].join('\n');
}


/***/ }),

/***/ 7898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ renderExcerpt)
});

// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-width.js
var terminal_width = __webpack_require__(4423);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal-excerpt.js

const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
const TAB_WIDTH = 4;
/** Shortens a line around a range to at most `width` columns; hidden characters show as `·`. */
function cutExcerpt(line, stretch, width) {
    const cells = layOut(line, Math.max(0, stretch.column - 1 - 2 * width), stretch.column - 1 + 4 * width);
    const first = findCell(cells, stretch.column - 1);
    const last = stretch.endColumn === null
        ? cells.length
        : Math.max(first + 1, findCell(cells, Math.max(stretch.endColumn - 1, stretch.column)));
    const [from, to] = chooseWindow(cells, first, last, width);
    const cutBefore = from > 0 || (cells[0]?.start ?? 0) > 0;
    const cutAfter = to < cells.length || endOf(cells) < line.length;
    const shown = cells.slice(from, to);
    const indent = (cutBefore ? 1 : 0) + widthOf(cells.slice(from, first));
    const marked = Math.max(1, widthOf(cells.slice(first, Math.min(last, to))));
    return {
        text: `${cutBefore ? '…' : ''}${shown.map((cell) => cell.text).join('')}${cutAfter ? '…' : ''}`,
        marks: ' '.repeat(indent) + '^'.repeat(marked),
    };
}
/** The characters of a line between two places; of a 5 MB line only what is visible. */
function layOut(line, from, to) {
    const cells = [];
    let column = 0;
    let start = from;
    for (const character of line.slice(from, to)) {
        const cell = layOutCharacter(character, start, column);
        cells.push(cell);
        column += cell.width;
        start += character.length;
    }
    return cells;
}
function layOutCharacter(character, start, column) {
    const place = { start, end: start + character.length };
    if (character === '\t') {
        const width = TAB_WIDTH - (column % TAB_WIDTH);
        return { ...place, text: ' '.repeat(width), width };
    }
    if (HIDDEN.test(character))
        return { ...place, text: '·', width: 1 };
    return { ...place, text: character, width: (0,terminal_width/* measureCharacter */.eD)(character) };
}
/** Index of the first cell at or after a place. */
function findCell(cells, place) {
    const index = cells.findIndex((cell) => cell.start >= place);
    return index === -1 ? cells.length : index;
}
/** Which cells to show: all if they fit, otherwise the marked ones and what fits around them. */
function chooseWindow(cells, first, last, width) {
    if (widthOf(cells) <= width)
        return [0, cells.length];
    const room = width - 2;
    let from = Math.min(first, cells.length);
    let to = from;
    let used = 0;
    const add = (index) => {
        const size = cells[index]?.width;
        if (size === undefined || used + size > room)
            return false;
        used += size;
        return true;
    };
    while (to < last && add(to))
        to++;
    // two thirds of the rest go before the place: that is where the instruction is
    const before = used + Math.floor(((room - used) * 2) / 3);
    while (from > 0 && used < before && add(from - 1))
        from--;
    while (add(to))
        to++;
    while (from > 0 && add(from - 1))
        from--;
    return [from, to];
}
const widthOf = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function endOf(cells) {
    return cells.at(-1)?.end ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal-source.js

/** Lines of source are shortened to this if the terminal's width is unknown. */
const DEFAULT_WIDTH = 120;
const INDENT = '    ';
/** A continued instruction is shown up to this many lines. */
const MAX_LINES = 4;
/** The lines of a file with the range marked below each; empty if they cannot be read. */
function renderExcerpt(file, spot, paint, { context, style }) {
    const { line, column, endLine = line, endColumn = column + 1 } = spot;
    // a finding about an instruction as a whole has no extent of its own
    const isWhole = endLine === line && endColumn === column;
    const last = Math.max(line, Math.min(endLine, line + MAX_LINES - 1));
    const gutter = String(last).length;
    const room = Math.max(20, (context.width ?? DEFAULT_WIDTH) - INDENT.length - gutter - 3);
    const shown = [];
    for (let number = line; number <= last; number++) {
        const text = context.readLine(file, number);
        if (text === null || text.trim() === '')
            continue;
        const start = number === line ? column : text.length - text.trimStart().length + 1;
        const { text: cut, marks } = cutExcerpt(text, { column: start, endColumn: number >= endLine && !isWhole ? endColumn : null }, room);
        const more = number === last && last < endLine ? style.dim(` … to line ${endLine}`) : '';
        shown.push(`${INDENT}${style.dim(`${String(number).padStart(gutter)} │`)} ${cut}`, `${INDENT}${style.dim(`${' '.repeat(gutter)} │`)} ${paint(marks)}${more}`);
    }
    return shown;
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
