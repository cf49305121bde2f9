"use strict";
exports.id = 162;
exports.ids = [162];
exports.modules = {

  64162:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  readSettled: () => (  readSettled)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/repo-path.js
var repo_path = __webpack_require__(79101);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/bounds.js
const MAX_DEPTH = 100;
const MAX_CHAIN = 500;
const MAX_HEIGHT = 1_000;
const MAX_STEPS = 200_000;
const MAX_TEXT = 1_000_000;
const MAX_TARGETS = 2_000;
const MAX_DIGITS = 5_000;
class BoundExceeded extends Error {
}
class Allowance {
    steps = 12 * MAX_STEPS;
    spend(steps) {
        this.steps -= steps;
        return this.steps >= 0;
    }
}
const ALLOWANCES = new WeakMap();
function allowanceOf(tree) {
    const known = ALLOWANCES.get(tree) ?? new Allowance();
    ALLOWANCES.set(tree, known);
    return known;
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/file-choice.js
const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDE_NAMES = [
    'compose.override.yml',
    'compose.override.yaml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml',
];
function listFolders(paths) {
    const folders = new Map();
    for (const path of paths) {
        const slash = path.lastIndexOf('/') + 1;
        const name = path.slice(slash);
        if (name !== '.env' && !/compose.*\.ya?ml$/i.test(name))
            continue;
        const folder = path.slice(0, slash);
        const names = folders.get(folder);
        if (names === undefined)
            folders.set(folder, [name]);
        else
            names.push(name);
    }
    return [...folders].map(([folder, names]) => sortOut(folder, names));
}
function findMain(folder, has) {
    const find = (names) => names.map((name) => folder + name).find(has);
    const first = find(DEFAULT_NAMES);
    const override = first === undefined ? undefined : find(OVERRIDE_NAMES);
    return [first, override].filter((path) => path !== undefined);
}
function sortOut(folder, names) {
    const main = findMain('', (name) => names.includes(name));
    const others = names.filter((name) => name !== '.env' && !main.includes(name));
    const locate = (name) => folder + name;
    return {
        folder,
        main: main.map(locate),
        others: others.map(locate),
        hasEnvironment: names.includes('.env'),
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/rooted-path.js
const DEPTH = 32;
const ROOT = `/${Array.from({ length: DEPTH }, (_, at) => `\0${at}`).join('/')}`;
const INSIDE = `${ROOT}/`;
function toRooted(path) {
    return joinPath(ROOT, path);
}
function fromRooted(path) {
    if (path === ROOT)
        return '.';
    return path.startsWith(INSIDE) ? path.slice(INSIDE.length) : null;
}
function isAbsolute(path) {
    return path.startsWith('/');
}
function joinPath(base, path) {
    if (path === '.' && isClean(base))
        return base;
    const safe = path.startsWith('/\0') ? path : path.replaceAll('\0', '\ufffd').replace(/^\.\/(?=[^/])/, '');
    if (base === '')
        return safe === '' ? '' : cleanPath(safe);
    return cleanPath(safe === '' ? base : `${base}/${safe}`);
}
function isClean(path) {
    return path !== '' && !/\/\/|(?:^|\/)\.{1,2}(?:\/|$)|.\/$/.test(path);
}
function cleanPath(path) {
    if (!path.startsWith(INSIDE) || path[INSIDE.length] === '/')
        return cleanAny(path);
    const written = path.slice(INSIDE.length);
    const inside = cleanAny(written);
    if (inside === written)
        return inside.startsWith('..') ? cleanAny(path) : path;
    if (inside === '.')
        return ROOT;
    return inside.startsWith('..') ? cleanAny(path) : INSIDE + inside;
}
function cleanAny(path) {
    if (isClean(path))
        return path;
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
function relativePath(base, path) {
    const from = cleanPath(base).split('/').filter(Boolean);
    const to = cleanPath(path).split('/').filter(Boolean);
    let common = 0;
    while (common < from.length && from[common] === to[common])
        common += 1;
    return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/environment/environment-files.js
const FILES = 'COMPOSE_ENV_FILES';
const WITHOUT_FILE = 'COMPOSE_DISABLE_ENV_FILE';
function parseSwitch(text) {
    if (/^(?:1|t|T|TRUE|true|True)$/.test(text))
        return true;
    return /^(?:0|f|F|FALSE|false|False)$/.test(text) ? false : null;
}
function chooseEnvironmentFiles(environment) {
    const named = environment?.lookUp(FILES);
    if (named !== undefined && 'unknown' in named)
        return { open: named };
    const paths = named?.value.split(',').filter((path) => path !== '') ?? [];
    if (paths.length > 0)
        return paths;
    const off = environment?.lookUp(WITHOUT_FILE);
    if (off === undefined)
        return 'usual';
    if ('unknown' in off)
        return { open: off };
    const isOff = parseSwitch(off.value);
    if (isOff === null)
        return { open: { unknown: `${WITHOUT_FILE}=${off.value}` } };
    return isOff ? [] : 'usual';
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/step-environment.js
const USUAL = /^(?:(?:GITHUB|RUNNER|ACTIONS)_\w+|CI|HOME|PATH|USER|LOGNAME|SHELL|SHLVL|LANG|TERM|HOSTNAME|OLDPWD|PWD)$/;
function isUsuallySet(name) {
    return USUAL.test(name);
}
const NEVER_OPEN = /^(?:GITHUB|RUNNER)_|^[^A-Za-z_]|^(?:BASH_ENV|COMPOSE_(?:FILE|PATH_SEPARATOR|ENV_FILES|DISABLE_ENV_FILE)|BUILDX_BAKE_\w+)$/;
function mayBeOpen(name) {
    return !NEVER_OPEN.test(name);
}
function openRest(environment, given) {
    return { lookUp: (name) => environment.lookUp(name) ?? (mayBeOpen(name) ? given : undefined) };
}
function isSameGiven(left, right) {
    if (left === undefined || right === undefined)
        return left === right;
    if ('value' in left)
        return 'value' in right && left.value === right.value;
    return 'unknown' in right && left.unknown === right.unknown && left.written === right.written;
}
function recordAsked(environment) {
    const asked = new Map();
    const lookUp = (name) => {
        const value = environment?.lookUp(name);
        asked.set(name, value);
        return value;
    };
    return { environment: { lookUp }, asked };
}
function answersAlike(environment, asked) {
    return [...asked].every(([name, value]) => isSameGiven(environment?.lookUp(name), value));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/environment/text.js
const EMPTY = { value: '', gaps: [], given: [] };
function literal(value) {
    return { value, gaps: [], given: [] };
}
class TextBuilder {
    pieces = [];
    parts = [];
    gaps = [];
    given = null;
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
            this.gaps.push({ ...gap, at: this.length + gap.at });
        if (text.given.length > 0)
            this.given = new Set([...(this.given ?? []), ...text.given]);
        this.push(text.value);
    }
    build() {
        const value = this.parts.length === 1 ? (this.parts[0] ?? '') : this.parts.join('');
        return { value, gaps: this.gaps, given: this.given === null ? [] : [...this.given] };
    }
    push(text) {
        this.parts.push(text);
        this.length += text.length;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/environment/substitution.js


const NAME = /[_a-z][_a-z0-9]*/iuy;
const OPERATOR = /:?[-+?]/y;
const MAX_NESTING = 200;
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
            return { text: EMPTY, pieces: [], invalid: template, isTooDeep: true };
        const scan = new Scan(template);
        let rest = 0;
        for (let match = scan.next(0); match !== null; match = scan.next(rest)) {
            if (match.kind === 'invalid')
                return { text: out.build(), pieces: out.pieces, invalid: template };
            out.addLiteral(template.slice(rest, match.start), rest);
            const replaced = this.replace(template.slice(match.start, match.end), match.kind, depth);
            if ('invalid' in replaced)
                return { text: out.build(), pieces: out.pieces, ...replaced };
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
        const isOpen = value !== undefined && value.value === '' && value.gaps.length > 0;
        if (isOpen && (countsEmpty || isUsuallySet(name)))
            return noteExpression(value, expression);
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
        return found.invalid === null
            ? found.text
            : { invalid: found.invalid, isTooDeep: found.isTooDeep === true };
    }
}
function noteExpression(text, expression) {
    const note = ({ written = '', ...gap }) => ({ ...gap, written: `${written} ${expression}` });
    return { ...text, gaps: text.gaps.map(note) };
}
function gap(expression) {
    return { value: '', gaps: [{ at: 0, expression }], given: [] };
}
class Scan {
    template;
    lineEnd = -1;
    lastBrace = -1;
    constructor(template) {
        this.template = template;
    }
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/environment/dotenv.js


const SPACE = /[\t\v\f\r \u0085\u00a0]/;
const ANY_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const TRAILING = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;
const IN_NAME = /[_.\-[\]\p{L}\p{N}]/u;
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
        this.work.spend(this.text.length >> 4);
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
                return this.fail('too much to read', true);
        }
        return null;
    }
    fail(message, isLimit = false) {
        const line = this.text.slice(0, this.at).split('\n').length;
        return { message: `line ${line}: ${message}`, isLimit };
    }
    lookup(name) {
        return this.outer(name) ?? this.out.get(name);
    }
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
            : { error: this.fail(`Invalid template: "${found.invalid.slice(0, 60)}"`, found.isTooDeep === true) };
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/environment/variables.js

function addEnvFile(file, outer, out, refuse, work) {
    if (file.kind === 'wanted')
        return;
    if (file.kind === 'problem') {
        refuse({ message: `the file ${file.message}`, isLimit: file.isLimit });
        return;
    }
    const { file: path, text } = file.source;
    const error = readDotenv(text, path, outer, out, work);
    if (error !== null)
        refuse({ message: `${path} cannot be read: ${error.message}`, isLimit: error.isLimit });
}
function mergeVariables(first, second) {
    const out = new Map(second);
    for (const [name, value] of first)
        out.set(name, value);
    return out;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/environment/project-environment.js



const SWITCHED_OFF = {
    message: `it sets ${WITHOUT_FILE}, with which compose does not read it; set that where compose is started`,
    isLimit: true,
    isComposeOnly: true,
};
const NO_VARIABLES = new Map();
function readEnvironment(session, { folder, projectFolder, environmentFiles, environment }) {
    if (environmentFiles !== undefined)
        return readFiles(session, environmentFiles);
    const isKept = environment === undefined;
    const own = readFolder(session, session.workingFolder, isKept);
    const start = folder === undefined || projectFolder !== undefined ? null : toRooted(folder);
    if (start === null || start === session.workingFolder)
        return own;
    return mergeVariables(readFolder(session, start, isKept), own);
}
function readFiles(session, paths) {
    const read = new Map();
    for (const path of paths) {
        const file = session.files.read(toRooted(path));
        addEnvFile(file, session.given, read, (refusal) => tell(session, path, refusal), session.work);
    }
    return read;
}
function readFolder(session, folder, isKept) {
    const path = joinPath(folder, '.env');
    if (!session.files.hasFile(path))
        return NO_VARIABLES;
    const readFile = () => {
        const read = new Map();
        const refused = [];
        const refuse = (refusal) => void refused.push(refusal);
        addEnvFile(session.files.read(path), session.given, read, refuse, session.work);
        const off = read.get(WITHOUT_FILE);
        if (off !== undefined && (off.gaps.length > 0 || parseSwitch(off.value) !== false))
            refused.push(SWITCHED_OFF);
        return { variables: read, refusals: refused };
    };
    const { variables, refusals } = isKept
        ? session.files.texts.environment(fromRooted(path) ?? path, readFile)
        : readFile();
    for (const refusal of refusals)
        tell(session, '.env next to it', refusal);
    return variables;
}
function tell(session, what, { message, isLimit, isComposeOnly }) {
    session.refusals.all.push({
        file: '.env',
        line: 1,
        message: `${what}: ${message}`,
        ...(isLimit ? { isLimit } : {}),
        ...(isComposeOnly === true ? { isComposeOnly } : {}),
    });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/loading/session.js

function absolute(session, path) {
    return isAbsolute(path) ? path : joinPath(session.workingFolder, path);
}
function lookUpIn({ given }, variables) {
    return (name) => given(name) ?? variables.get(name);
}
function rekey(map, origin) {
    const entries = new Map([...map.entries].map(([name, entry]) => [name, { key: origin, value: entry.value }]));
    return { ...map, entries };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/model/go-print.js
function printValue(value) {
    if (value === null)
        return '<nil>';
    if (typeof value === 'number')
        return printFloat(value);
    if (typeof value === 'object')
        return value.printed;
    return String(value);
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/model/equality.js

function fingerprint(node) {
    if (node.kind === 'scalar' && typeof node.value === 'string')
        return node.gaps.length === 0 ? `'${node.value}` : null;
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
function isEqual(left, right) {
    if (left === right)
        return true;
    const text = left.kind === right.kind ? fingerprint(left) : null;
    return text !== null && text === fingerprint(right);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/model/node.js
const NO_GAPS = [];
const NO_FILES = [];
const NO_DOUBTS = [];
function makeScalar(value, origin, raw = null) {
    return {
        kind: 'scalar',
        value,
        origin,
        raw,
        gaps: NO_GAPS,
        given: NO_FILES,
        pieces: null,
        written: null,
        prefix: 0,
        skip: 0,
    };
}
function makeList(items, origin) {
    return { kind: 'list', items, origin };
}
function makeMap(entries, origin, files = NO_FILES) {
    return { kind: 'map', entries, origin, files, doubts: NO_DOUBTS };
}
function valueAt(node, key) {
    return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}
function isNull(node) {
    return node?.kind === 'scalar' && node.value === null;
}
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}
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
function changeEntry(map, key, change) {
    const entry = map.entries.get(key);
    if (entry === undefined)
        return map;
    const value = change(entry.value);
    return value === entry.value ? map : withEntry(map, key, value);
}
function mapEntries(map, change) {
    const changed = { entries: null };
    map.entries.forEach((entry, key) => {
        const value = change(entry.value, key);
        if (value === entry.value)
            return;
        changed.entries ??= new Map(map.entries);
        if (value === null)
            changed.entries.delete(key);
        else
            changed.entries.set(key, { key: entry.key, value });
    });
    return changed.entries === null ? map : { ...map, entries: changed.entries };
}
function union(left, right) {
    if (right.length === 0 || left === right)
        return left;
    if (left.length === 0)
        return right;
    return [...new Set([...left, ...right])];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/model/pairs.js


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
            gaps: value.gaps.map((gap) => ({ ...gap, at: gap.at + prefix })),
            prefix,
        },
    ];
}
function keyOfPair(pair) {
    const text = textOf(pair) ?? '';
    const equals = text.indexOf('=');
    const end = equals === -1 ? text.length : equals;
    return { text: text.slice(0, end), isKnown: !pair.gaps.some((gap) => gap.at <= end) };
}
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
    const gaps = item.gaps.filter((gap) => gap.at >= start).map((gap) => ({ ...gap, at: gap.at - start }));
    const skip = item.prefix === start ? item.skip : start;
    const value = { ...item, value: text.slice(start), gaps, prefix: 0, skip };
    return { ...base, value };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/model/written.js

function writeGaps(node) {
    if (node?.kind !== 'scalar')
        return '';
    const { value, gaps, raw } = node;
    const text = printValue(value);
    let written = '';
    let from = 0;
    for (const { at, expression, written: more = '' } of gaps) {
        written += text.slice(from, at) + expression + more;
        from = at;
    }
    return JSON.stringify([written + text.slice(from), raw]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/model/canonical.js




function mapServices(model, change) {
    let out = model;
    for (const key of ['services', 'jobs']) {
        const services = valueAt(out, key);
        if (services?.kind !== 'map')
            continue;
        const changed = mapEntries(services, (service, name) => change(service, name, key));
        if (changed !== services)
            out = withEntry(out, key, changed);
    }
    return out;
}
function makeCanonical(model, refusals) {
    return mapServices(model, (service) => {
        if (service.kind !== 'map')
            return service;
        const built = changeEntry(service, 'build', (build) => canonicalBuild(build, refusals));
        return changeEntry(built, 'extends', (value) => textOf(value) === null ? value : wrap('service', value));
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
    return changeEntry(build, 'additional_contexts', (value) => value.kind === 'list' ? contextsOf(value, refusals) : value);
}
function contextsOf(list, refusals) {
    const entries = new Map();
    const doubts = [];
    for (const pair of listPairs(list)) {
        if (!pair.isKeyKnown)
            doubts.push({
                message: 'a name of additional_contexts is not known',
                written: `${pair.key} ${pair.expression} ${writeGaps(pair.value ?? undefined)}`,
            });
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
function enforceUnicity(model) {
    return mapServices(model, (service, _, kind) => {
        if (service.kind !== 'map' || kind !== 'services')
            return service;
        return mapEntries(service, (value, key) => {
            if (key === 'build' && value.kind === 'map')
                return mapEntries(value, uniqueInBuild);
            if (value.kind !== 'list' || value.items.length < 2)
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
    return isPairs && value.kind === 'list' && value.items.length > 1
        ? uniquePairs(value.items, value.origin)
        : value;
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/model/paths.js



const REMOTE = ['https://', 'http://', 'git://', 'ssh://', 'github.com/', 'git@'];
function isRemoteContext(context) {
    return (context.includes('://') ||
        context.startsWith('service:') ||
        REMOTE.some((start) => context.startsWith(start)));
}
function isElsewhere(path) {
    return isRemoteContext(path) || path.startsWith('oci:');
}
function describeElsewhere(path) {
    return `what ${path.slice(0, 200)} brings is not in this repository, so it cannot be known`;
}
function resolvePaths(model, folder) {
    return mapServices(model, (service) => {
        if (service.kind !== 'map')
            return service;
        const built = changeEntry(service, 'build', (build) => resolveBuild(build, folder));
        return changeEntry(built, 'extends', (extended) => extended.kind === 'map' ? changeEntry(extended, 'file', (file) => resolvePath(file, folder)) : extended);
    });
}
function resolveBuild(build, folder) {
    if (build.kind !== 'map')
        return build;
    const placed = changeEntry(build, 'context', (context) => resolveContext(context, folder));
    return changeEntry(placed, 'additional_contexts', (contexts) => contexts.kind === 'map' ? mapEntries(contexts, (context) => resolveContext(context, folder)) : contexts);
}
function resolveContext(value, folder) {
    const isRemote = value.kind === 'scalar' && typeof value.value === 'string' && isRemoteContext(value.value);
    return isRemote ? value : resolvePath(value, folder);
}
function settlePath(node) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string')
        return node;
    const [gap, ...others] = node.gaps;
    const isFolder = gap?.folder !== undefined && gap.at === 0 && others.length === 0;
    if (!isFolder || !/^(?:$|\/)/.test(node.value))
        return node;
    return { ...node, gaps: [], value: joinPath(gap.folder, node.value), written: node.written ?? node.raw };
}
function resolvePath(written, folder) {
    const value = settlePath(written);
    if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.gaps.length > 0)
        return value;
    const path = value.value;
    if (path === '' || path.startsWith('~') || isAbsolute(path))
        return value;
    const resolved = { ...value, value: joinPath(folder, path), written: value.written ?? path };
    return resolved;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/bounds.js
const bounds_MAX_DEPTH = 100;
const MAX_VISITS = 100_000;
const MAX_COPIES = 500_000;
const MAX_RESETS = 10_000;
const MAX_WORK = 1_500_000;
const MAX_TOTAL_WORK = 6_000_000;
const MAX_FILES = 500;
const FILE_WORK = 50;
const SERVICE_WORK = 5;
const BUILD_WORK = 50;
const MAX_SERVICES = 2_000;

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/environment/given.js



function openGiven(main, start) {
    const shell = findShellFolder(main, start);
    return (name) => {
        if (name === 'PWD')
            return shell;
        if (name === 'COMPOSE_PROJECT_NAME' && start.name !== undefined)
            return literal(start.name);
        return toText(start.environment?.lookUp(name) ?? (isUsuallySet(name) ? { unknown: `$${name}` } : undefined));
    };
}
function findShellFolder(main, { shellFolder, folder }) {
    const known = shellFolder ?? folder ?? (main.includes('/') ? undefined : '.');
    const written = { at: 0, expression: '$PWD' };
    const gap = known === undefined ? written : { ...written, folder: toRooted(known) };
    return { value: '', gaps: [gap], given: [] };
}
function toText(given) {
    if (given === undefined)
        return undefined;
    if ('value' in given)
        return literal(given.value);
    return { value: '', gaps: [{ ...given, at: 0, expression: given.unknown }], given: [] };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/refusals.js
const LIMIT = { isLimit: true };
class Refusals {
    all = [];
    add(source, offset, message, traits = {}) {
        this.all.push({ ...traits, file: source.file, line: source.positionAt(offset).line, message });
    }
    at(origin, message, traits = {}) {
        this.add(origin.source, origin.start, message, traits);
    }
}
function classifyRefusals(refusals) {
    if (refusals.length === 0 || refusals.some(({ isLimit }) => isLimit === true))
        return 'none';
    return refusals.every(({ isOverlay }) => isOverlay === true) ? 'overlay' : 'some';
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/yaml/anchors.js

class Anchors {
    byName = new Map();
    targets = new Map();
    find(alias) {
        return this.targets.get(alias);
    }
    collect(node, depth) {
        if (node === null || depth > bounds_MAX_DEPTH)
            return;
        if (node.kind === 'alias') {
            const target = this.byName.get(node.name);
            if (target !== undefined)
                this.targets.set(node, target);
            return;
        }
        if (node.anchor !== null)
            this.byName.set(node.anchor, node);
        if (node.kind === 'list')
            for (const item of node.items)
                this.collect(item, depth + 1);
        if (node.kind !== 'map')
            return;
        for (let at = 0; at < node.keys.length; at++) {
            this.collect(node.keys[at] ?? null, depth + 1);
            this.collect(node.values[at] ?? null, depth + 1);
        }
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/yaml/timestamp.js
const DATE = String.raw `(\d{4})-(\d{1,2})-(\d{1,2})`;
const CLOCK = String.raw `(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?`;
const FORM = new RegExp(`^${DATE}(?:(?:[Tt]${CLOCK}(Z|[-+]\\d{2}:\\d{2}))|(?: ${CLOCK}))?$`);
function readTimestamp(text) {
    if (text[4] !== '-')
        return null;
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
function printZone(zone) {
    if (zone === 'Z')
        return '+0000 UTC';
    const offset = zone.replace(':', '');
    if (Number(offset.slice(1, 3)) > 24 || Number(offset.slice(3)) > 60)
        return null;
    return offset.slice(1) === '0000' ? '+0000 UTC' : `${offset} ${offset}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/yaml/scalar-value.js


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
function resolveScalar(tag, isPlain, text) {
    if (tag === null || tag === '!')
        return isPlain ? resolvePlain(text, true) : string(text);
    if (!tag.startsWith(CORE))
        return string(text);
    const wanted = tag.slice(CORE.length);
    if (wanted === 'merge')
        return { kind: 'merge', value: text };
    if (wanted === 'binary')
        return decodeBinary(text);
    if (!['bool', 'int', 'float', 'null', 'timestamp'].includes(wanted))
        return string(text);
    const found = resolvePlain(text, wanted === 'timestamp');
    if (found.kind === wanted)
        return found;
    if (wanted === 'float' && typeof found.value === 'bigint') {
        return { kind: 'float', value: Number(found.value) };
    }
    return { error: `cannot construct !!${found.kind} \`${text.slice(0, 60)}\` as a !!${wanted}` };
}
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function decodeBinary(text) {
    const digits = text.replace(/[\r\n]/g, '');
    if (!BASE64.test(digits))
        return { error: '!!binary value contains invalid base64 data' };
    const value = (0,byte_string .lc)(decodeBase64(digits));
    return /\p{Surrogate}/u.test(value)
        ? { error: 'a !!binary value is not text, which is not read; write the text', isLimit: true }
        : { kind: 'binary', value };
}
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function decodeBase64(text) {
    const bytes = [];
    let held = 0;
    let bits = 0;
    for (const digit of text.replace(/=+$/, '')) {
        held = ((held << 6) | DIGITS.indexOf(digit)) & 0xffff;
        bits += 6;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes.push(String.fromCharCode((held >> bits) & 0xff));
    }
    return bytes.join('');
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
const scalar_value_MAX_DIGITS = 400;
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/yaml/decoder.js





function nodeOf(read) {
    return read.kind === 'cut' ? read.node : read;
}
function resetsOf(read) {
    return read.kind === 'cut' ? read.resets : NO_RESETS;
}
function cutBy(resets, node) {
    return resets.length === 0 && node !== null ? node : { kind: 'cut', node, resets };
}
class Decoder {
    source;
    refusals;
    work;
    anchors = new Anchors();
    known = new Map();
    plain = new Map();
    open = new Set();
    visits = 0;
    copies = 0;
    resets = 0;
    isRefused = false;
    constructor(source, refusals, work) {
        this.source = source;
        this.work = work;
        this.refusals = refusals;
    }
    decode(root) {
        this.visits = 0;
        this.isRefused = false;
        if (this.source.text.includes('*'))
            this.anchors.collect(root, 0);
        if (root === null)
            return { root: makeScalar(null, this.origin(null)), resets: [] };
        const read = this.read(root, false, 0);
        const node = nodeOf(read);
        return this.isRefused || node === null ? null : { root: node, resets: resetsOf(read) };
    }
    refuse(node, message, traits = {}) {
        if (!this.isRefused)
            this.refusals.add(this.source, node?.start ?? 0, message, traits);
        this.isRefused = true;
        return NOTHING;
    }
    origin(node) {
        const start = node?.start ?? 0;
        const end = node?.kind === 'scalar' || node?.kind === 'alias' ? node.end : start;
        return { source: this.source, start, end };
    }
    read(node, isPlain, depth) {
        if (this.isRefused)
            return NOTHING;
        this.visits += 1;
        if (this.visits > MAX_VISITS) {
            return this.refuse(node, `compose file exceeds maximum node visit limit (${MAX_VISITS})`);
        }
        if (depth > bounds_MAX_DEPTH)
            return this.refuse(node, `values are nested more than ${bounds_MAX_DEPTH} deep here`, LIMIT);
        if (node === null)
            return makeScalar(null, this.origin(node));
        const value = node.kind === 'alias' ? this.anchors.find(node) : node;
        if (value === undefined) {
            const name = node.kind === 'alias' ? node.name : '';
            return this.refuse(node, `unknown anchor '${name.slice(0, 60)}' referenced`);
        }
        if (!isPlain && value.tag === '!reset')
            return RESET;
        if (!isPlain && value.tag === '!override') {
            return { kind: 'cut', node: nodeOf(this.remember(value, true, depth)), resets: [[]] };
        }
        return this.remember(value, isPlain, depth);
    }
    remember(value, isPlain, depth) {
        if (value.anchor === null)
            return this.readNew(value, isPlain, depth);
        const known = (isPlain ? this.plain : this.known).get(value);
        if (known !== undefined)
            return known;
        if (this.open.has(value))
            return this.refuse(value, 'an anchor contains itself');
        this.open.add(value);
        const read = this.readNew(value, isPlain, depth);
        this.open.delete(value);
        (isPlain ? this.plain : this.known).set(value, read);
        return read;
    }
    readNew(value, isPlain, depth) {
        if (value.kind === 'scalar')
            return this.readScalar(value);
        const read = value.kind === 'list' ? this.readList(value, isPlain, depth) : this.readMap(value, isPlain, depth);
        this.copies += resetsOf(read).length;
        return this.copies > MAX_COPIES
            ? this.refuse(value, `aliases copy more than ${MAX_COPIES} values here`, LIMIT)
            : read;
    }
    readScalar(scalar) {
        const { text, style, tag } = scalar;
        if (text === null)
            return this.refuse(scalar, 'found unknown escape character');
        const resolved = resolveScalar(tag, style === 'plain', text);
        if ('error' in resolved)
            return this.refuse(scalar, resolved.error, resolved.isLimit === true ? LIMIT : {});
        const raw = typeof resolved.value === 'string' ? resolved.value : null;
        return makeScalar(resolved.value, this.origin(scalar), raw);
    }
    copyResets(read, key, resets) {
        this.resets += read.resets.length;
        if (this.resets > MAX_RESETS)
            this.refuse(null, `there are more than ${MAX_RESETS} !reset and !override`, LIMIT);
        else
            for (const path of read.resets)
                resets.push([key, ...path]);
    }
    readList(list, isPlain, depth) {
        const items = [];
        const resets = [];
        for (let at = 0; at < list.items.length; at++) {
            const read = this.read(list.items[at] ?? null, isPlain, depth + 1);
            const node = nodeOf(read);
            if (node !== null)
                items.push(node);
            if (read.kind === 'cut')
                this.copyResets(read, String(at), resets);
        }
        return cutBy(resets, makeList(items, this.origin(list)));
    }
    readMap(map, isPlain, depth) {
        const entries = new Map();
        const resets = [];
        const seen = new Set();
        let merged = null;
        for (let at = 0; at < map.keys.length; at++) {
            const key = map.keys[at] ?? null;
            const value = map.values[at] ?? null;
            const name = this.readKey(key, seen);
            if (name === null)
                return NOTHING;
            if (name.isMerge) {
                merged = { key, value };
                continue;
            }
            const read = this.read(value, isPlain, depth + 1);
            if (read.kind === 'cut')
                this.copyResets(read, name.text, resets);
            const node = nodeOf(read);
            if (node !== null)
                entries.set(name.text, { key: this.origin(key), value: node });
        }
        if (merged !== null)
            resets.push(...this.merge(merged.key, merged.value, entries, isPlain, depth));
        return cutBy(resets, makeMap(entries, this.origin(map)));
    }
    readKey(key, seen) {
        const scalar = key?.kind === 'alias' ? this.anchors.find(key) : key;
        if (scalar?.kind !== 'scalar' || scalar.text === null) {
            this.refuse(key, 'a key must be a text');
            return null;
        }
        const { text } = scalar;
        const written = key?.kind === 'alias' ? key.name : text;
        if (seen.has(written)) {
            this.refuse(key, `mapping key "${written.slice(0, 60)}" already defined`);
            return null;
        }
        seen.add(written);
        const resolved = resolveScalar(scalar.tag, scalar.style === 'plain', text);
        if ('error' in resolved ||
            (resolved.kind !== 'str' && resolved.kind !== 'merge') ||
            typeof resolved.value !== 'string') {
            this.refuse(key, `non-string key "${text.slice(0, 60)}"; put quotes around it`);
            return null;
        }
        return { text: resolved.value, isMerge: resolved.kind === 'merge' };
    }
    merge(key, value, entries, isPlain, depth) {
        const read = this.read(value, isPlain, depth + 1);
        const node = nodeOf(read);
        if (node === null)
            return resetsOf(read);
        const parts = node.kind === 'list' ? node.items : [node];
        for (const part of parts) {
            if (part.kind !== 'map') {
                this.refuse(key, 'map merge requires map or sequence of maps as the value');
                return [];
            }
            this.copies += part.entries.size;
            this.work.spend(part.entries.size >> 2);
            if (this.copies > MAX_COPIES) {
                this.refuse(key, `aliases copy more than ${MAX_COPIES} values here`, LIMIT);
                return [];
            }
            for (const [name, entry] of part.entries)
                if (!entries.has(name))
                    entries.set(name, entry);
        }
        return resetsOf(read);
    }
}
const NO_RESETS = [];
const NOTHING = { kind: 'cut', node: null, resets: [] };
const RESET = { kind: 'cut', node: null, resets: [[]] };

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/bounded-parser.js

const bounded_parser_MAX_DEPTH = 250;
const CHAIN = /(?:[-?:][ \t]+){200}/;
const errors = Error;
function parseDocuments(text, options, isOneAtLeast) {
    if (CHAIN.test(text))
        return null;
    const limit = errors.stackTraceLimit;
    errors.stackTraceLimit = 0;
    try {
        const tokens = [...new dist .iX().parse(text)];
        if (tokens.some(isTooDeep))
            return null;
        return [...new dist .Dk(options).compose(tokens, isOneAtLeast, text.length)];
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
    finally {
        if (limit !== undefined)
            errors.stackTraceLimit = limit;
    }
}
function isTooDeep(root) {
    const open = [{ token: root, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const depth = next.depth + 1;
        if (depth > bounded_parser_MAX_DEPTH)
            return true;
        for (const token of childrenOf(next.token))
            if (isCollection(token))
                open.push({ token, depth });
    }
    return false;
}
function isCollection({ type }) {
    return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}
function childrenOf(token) {
    if (token.type === 'document')
        return token.value === undefined ? [] : [token.value];
    if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection')
        return [];
    return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/parsed-nodes.js

const STYLES = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
    BLOCK_LITERAL: 'block',
    BLOCK_FOLDED: 'block',
};
function convertNode(node, conversion, depth = 0) {
    const [start, end] = rangeOf(node, conversion);
    if ((0,dist .Vj)(node))
        return { kind: 'alias', name: node.source, start, end };
    if ((0,dist .jn)(node)) {
        const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
        const props = { start, end, anchor: node.anchor ?? null, tag: node.tag ?? null };
        return { kind: 'scalar', style, ...conversion.readScalar(node, start, end), ...props };
    }
    if (!(0,dist .jh)(node) && !(0,dist .oP)(node))
        return null;
    const props = { start, anchor: node.anchor ?? null, tag: node.tag ?? null };
    const isOpen = depth <= conversion.depth;
    const convert = (inner) => convertNode(inner, conversion, depth + 1);
    if ((0,dist .oP)(node))
        return { kind: 'list', items: isOpen ? node.items.map(convert) : [], ...props };
    const items = isOpen ? node.items : [];
    const keys = items.map(({ key }) => convert(key));
    return { kind: 'map', keys, values: items.map(({ value }) => convert(value)), ...props };
}
function rangeOf(node, { trace }) {
    if (!(0,dist .jn)(node) && !(0,dist .P3)(node) && !(0,dist .Vj)(node))
        return [0, 0];
    const range = node.range;
    return range === undefined || range === null ? [0, 0] : [trace(range[0]), trace(range[1])];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/yaml/simple-yaml.js + 4 modules
var simple_yaml = __webpack_require__(97142);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/work.js
const TOO_MUCH = 'it takes too much work to read';
class Work {
    most;
    all;
    done = 0;
    constructor(most, all = null) {
        this.most = most;
        this.all = all;
    }
    spend(amount) {
        this.done += amount;
        const isWithin = this.all === null || this.all.spend(amount);
        return isWithin && this.done <= this.most;
    }
    get isOver() {
        return this.done > this.most || this.all?.isOver === true;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/yaml/indents.js
const SPACES = ' '.repeat(200);
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
    trace(offset) {
        let moved = offset;
        for (const place of this.places) {
            if (moved <= place)
                break;
            moved = Math.max(place, moved - SPACES.length);
        }
        return moved;
    }
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/yaml/quoted.js
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/yaml/stream.js








function parseStream(source, refusals, work) {
    const simple = (0,simple_yaml .C)(source.text);
    if (simple !== null)
        return [simple];
    const control = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.exec(source.text);
    if (control !== null) {
        refusals.add(source, control.index, 'control characters are not allowed');
        return null;
    }
    const text = source.text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n');
    const { stream, error } = parseIndented(text, work);
    if (error !== null) {
        if (error.isLimit === true)
            refusals.add(source, error.offset, error.message, LIMIT);
        else
            refusals.add(source, error.offset, `it is not YAML: ${error.message.slice(0, 200)}`);
        return null;
    }
    for (const document of stream.documents) {
        const { yaml } = document.directives;
        if (yaml.explicit === true && yaml.version !== '1.1') {
            refusals.add(source, 0, `found incompatible YAML document (%YAML ${yaml.version}); remove the line`);
        }
    }
    const conversion = {
        depth: bounds_MAX_DEPTH,
        trace: (offset) => stream.indents.trace(offset),
        readScalar(scalar, start, end) {
            const separator = source.text.slice(start, end).search(/[\u2028\u2029]/);
            if (separator !== -1)
                refusals.add(source, start + separator, 'a text holds a Unicode line separator; remove it', LIMIT);
            return { text: textOfScalar(scalar, { source, start, end }) };
        },
    };
    return stream.documents.map(({ contents }) => convertNode(contents, conversion));
}
const MAX_AGAIN = 1_000_000;
const MAX_TIMES = 20;
function parseIndented(text, work) {
    const indents = new Indents();
    const times = Math.min(MAX_TIMES, Math.floor(MAX_AGAIN / (text.length + 1)));
    for (let time = 0;; time++) {
        if (!work.spend(4 * text.length))
            return { stream: stream_NOTHING, error: { offset: 0, message: TOO_MUCH, isLimit: true } };
        const documents = parseText(indents.apply(text));
        if (documents === null)
            return { stream: stream_NOTHING, error: { offset: 0, message: TOO_DEEP, isLimit: true } };
        const stream = { documents, indents };
        const isError = ({ code }) => code !== 'BAD_DQ_ESCAPE';
        const errors = documents.flatMap((document) => document.errors.filter(isError));
        const [first] = errors;
        if (first === undefined)
            return { stream, error: null };
        const cut = errors.find(({ message }) => /^(Missing closing ["']quote|Flow (map|sequence) )/.test(message));
        if (cut !== undefined && time < times && indents.addAfter(text, indents.trace(cut.pos[0])))
            continue;
        const offset = indents.trace(first.pos[0]);
        if (first.code === 'RESOURCE_EXHAUSTION')
            return { stream, error: { offset, message: TOO_DEEP, isLimit: true } };
        return { stream, error: { offset, message: first.message } };
    }
}
const TOO_DEEP = 'its values are nested too deeply';
const stream_NOTHING = { documents: [], indents: new Indents() };
function parseText(text) {
    const options = {
        version: '1.2',
        schema: 'failsafe',
        resolveKnownTags: false,
        merge: false,
        uniqueKeys: false,
        strict: false,
        prettyErrors: false,
        logLevel: 'silent',
    };
    return parseDocuments(text, options, false);
}
function textOfScalar(scalar, origin) {
    const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
    if (isQuoted)
        return readQuoted(origin.source.text, origin.start)?.value ?? null;
    const value = typeof scalar.value === 'string' ? scalar.value : '';
    const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
    return isBlock && hasAddedBreak(value, origin) ? value.slice(0, -1) : value;
}
function hasAddedBreak(value, { source: { text }, end }) {
    if (end < text.length || !value.endsWith('\n') || /[\n\r\u0085]$/.test(text))
        return false;
    const last = text.slice(text.lastIndexOf('\n') + 1);
    const shown = value.slice(value.lastIndexOf('\n', value.length - 2) + 1, -1);
    return last.trim() !== '' || (shown !== '' && shown.trim() === '' && last.endsWith(shown));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/yaml/source-values.js



const SHARED = new WeakMap();
const SEEN = new WeakSet();
let latest = null;
function readValues(source, work) {
    const known = latest?.source === source ? latest.values : SHARED.get(source);
    if (known !== undefined)
        return known;
    const refusals = new Refusals();
    const values = { documents: decodeAll(source, refusals, work), refusals: refusals.all };
    if (SEEN.has(source))
        SHARED.set(source, values);
    SEEN.add(source);
    latest = { source, values };
    return values;
}
function decodeAll(source, refusals, work) {
    const roots = parseStream(source, refusals, work);
    if (roots === null)
        return null;
    const decoder = new Decoder(source, refusals, work);
    const documents = [];
    for (const document of roots) {
        const decoded = decoder.decode(document);
        if (decoded === null)
            return null;
        documents.push(decoded);
    }
    return documents;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/environment/project-name.js






const VARIABLE = 'COMPOSE_PROJECT_NAME';
function addProjectName(session, sources, variables, given) {
    if (given !== undefined)
        return new Map(variables).set(VARIABLE, literal(given));
    if (session.given(VARIABLE) !== undefined ||
        variables.has(VARIABLE) ||
        !sources.some(({ text }) => /COMPOSE_PROJECT_NAME|include|extends|\\/.test(text))) {
        return variables;
    }
    const written = sources.some(({ text }) => text.includes('name'))
        ? readName(session, sources, variables)
        : null;
    session.work.spend(variables.size >> 2);
    return new Map(variables).set(VARIABLE, written ?? nameOfFolder(session));
}
function readName(session, sources, variables) {
    let name = null;
    for (const source of sources) {
        for (const { root } of readValues(source, session.work).documents ?? [])
            name = textOf(valueAt(root, 'name')) || name;
    }
    if (name === null)
        return null;
    const { text } = substitute(name, lookUpIn(session, variables), session.work);
    const normal = normalize(text.value);
    return text.gaps.length > 0 ? { ...text, value: '' } : normal === '' ? null : { ...text, value: normal };
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/model/merging.js



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
class Merging {
    refusals;
    work;
    constructor(refusals, work) {
        this.refusals = refusals;
        this.work = work;
    }
    merge(base, other, path) {
        if (!this.work.spend(1 + ((sizeOf(base) + sizeOf(other)) >> 1)))
            return other;
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
function sizeOf(node) {
    return node.kind === 'list' ? node.items.length : node.kind === 'map' ? node.entries.size : 0;
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/model/resets.js
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
function applyResetsBelow(value, keys, resets) {
    const inner = resets.filter((path) => path.length > 0 && path.slice(0, keys.length).every((key, at) => key === '*' || key === keys[at]));
    if (inner.some((path) => path.length <= keys.length))
        return value;
    return applyResets(value, inner.map((path) => path.slice(keys.length)));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/schema/shape.js
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
function map(keys, ...required) {
    return { is: 'map', keys: new Map(Object.entries(keys)), required, others: EXTENSION, isOpen: false };
}
function shape_closed(keys, ...required) {
    return { is: 'map', keys: new Map(Object.entries(keys)), required, others: null, isOpen: false };
}
const NO_KEYS = new Map();
function named(pattern, shape) {
    return { is: 'map', keys: NO_KEYS, required: [], others: { pattern, shape }, isOpen: false };
}
function shape_open(pattern, shape) {
    return { is: 'map', keys: NO_KEYS, required: [], others: { pattern, shape }, isOpen: true };
}
function either(...shapes) {
    return { is: 'either', shapes };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/schema/common.js

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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/schema/container.js


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
    keys: new Map([
        ['capabilities', TEXTS],
        ['count', WHOLE],
        ['device_ids', TEXTS],
        ['driver', TEXT],
        ['options', LIST_OR_MAP],
    ]),
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/schema/compose-file.js



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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/schema/validation.js

function findMisfit(node, shape, work, path = []) {
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
    return { origin: node.origin, path: path.map(String), message };
}
function findInAny(node, shapes, work, path) {
    const likely = shapes.find((shape) => shape.is === node.kind);
    if (likely !== undefined && findMisfit(node, likely, work, path) === null)
        return null;
    let deepest = null;
    for (const shape of shapes) {
        const found = findMisfit(node, shape, work, path);
        if (found === null)
            return null;
        if (deepest === null || found.path.length > deepest.path.length)
            deepest = found;
    }
    if (deepest !== null && deepest.path.length > path.length)
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
function fits({ value, gaps }, { types, among, pattern }) {
    if (types.length === 0 || gaps.length > 0)
        return true;
    return (typeof value === 'string' && among === undefined && pattern === undefined && types.includes('string'));
}
function checkScalar(node, shape, path) {
    const { value } = node;
    if (shape.types.length === 0 || node.gaps.length > 0)
        return null;
    if (!hasAnyType(value, shape.types)) {
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
function hasAnyType(value, types) {
    for (const type of types)
        if (hasType(value, type))
            return true;
    return false;
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
    if (!work.spend(node.items.length))
        return null;
    const seen = new Set();
    for (let at = 0; at < node.items.length; at++) {
        const item = node.items[at];
        if (item === undefined)
            continue;
        path.push(at);
        const found = findMisfit(item, items, work, path);
        path.pop();
        if (found !== null)
            return found;
        const text = isUnique && node.items.length > 1 ? fingerprint(item) : null;
        if (text === null)
            continue;
        if (seen.has(text))
            return misfit(item, path, 'items are equal');
        seen.add(text);
    }
    return null;
}
function checkMap(node, shape, work, path) {
    if (!work.spend(node.entries.size))
        return null;
    for (const key of shape.required) {
        if (!node.entries.has(key))
            return misfit(node, path, `missing property '${key}'`);
    }
    for (const [key, { value, key: origin }] of node.entries) {
        const inner = shape.keys.get(key);
        const { others } = shape;
        const isOther = inner === undefined && others !== null && others.pattern.test(key);
        const wanted = inner ?? (isOther ? others.shape : null);
        if (inner === undefined && !isOther && !shape.isOpen) {
            return {
                origin,
                path: [...path.map(String), key],
                message: `additional properties '${key.slice(0, 60)}' not allowed`,
            };
        }
        if (wanted === null || (wanted.is === 'scalar' && value.kind === 'scalar' && fits(value, wanted)))
            continue;
        path.push(key);
        const found = findMisfit(value, wanted, work, path);
        path.pop();
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/environment/casts.js
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
const PATTERNS = new Map();
for (const [text, cast] of CASTS) {
    const pattern = text.split('.');
    const last = pattern.at(-1) ?? '';
    PATTERNS.set(last, [...(PATTERNS.get(last) ?? []), { pattern, cast }]);
}
const WITH_ANY = PATTERNS.get('*') ?? [];
const ABOVE_ANY = new Set(WITH_ANY.map(({ pattern }) => pattern.at(-2)));
function mayBeCast(key, above) {
    return PATTERNS.has(key) || ABOVE_ANY.has(above[above.length - 1]);
}
function findCast(path) {
    if (path.length < 3)
        return null;
    return findIn(PATTERNS.get(path[path.length - 1] ?? ''), path) ?? findIn(WITH_ANY, path);
}
function findIn(patterns, path) {
    if (patterns === undefined)
        return null;
    for (const { pattern, cast } of patterns)
        if (matchPath(pattern, path))
            return cast;
    return null;
}
function matchPath(pattern, path) {
    if (pattern.length !== path.length)
        return false;
    for (let at = 0; at < path.length; at++) {
        if (pattern[at] !== '*' && pattern[at] !== path[at])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/environment/interpolation.js




class Interpolation {
    lookup;
    refusals;
    work;
    path = [];
    known = new Map();
    constructor(lookup, refusals, work) {
        this.lookup = lookup;
        this.refusals = refusals;
        this.work = work;
    }
    apply(node) {
        if (node.kind === 'scalar')
            return typeof node.value === 'string' ? this.applyText(node, node.value) : node;
        return node.kind === 'list' ? this.applyList(node) : this.applyMap(node);
    }
    applyList(list) {
        if (!this.work.spend(list.items.length))
            return list;
        this.path.push('[]');
        const items = list.items.map((item) => this.apply(item));
        this.path.pop();
        return items.every((item, at) => item === list.items[at]) ? list : { ...list, items };
    }
    applyMap(map) {
        if (!this.work.spend(map.entries.size))
            return map;
        let entries = null;
        for (const [key, entry] of map.entries) {
            if (entry.value.kind === 'scalar' && this.staysAsItIs(key, entry.value))
                continue;
            this.path.push(key);
            const value = this.apply(entry.value);
            this.path.pop();
            if (value === entry.value)
                continue;
            entries ??= new Map(map.entries);
            entries.set(key, { key: entry.key, value });
        }
        return entries === null ? map : { ...map, entries };
    }
    staysAsItIs(key, { value }) {
        if (typeof value !== 'string')
            return true;
        if (value.includes('$') || mayBeCast(key, this.path))
            return false;
        this.work.spend(value.length >> 4);
        return true;
    }
    applyText(node, text) {
        this.work.spend(text.length >> 4);
        const replaced = text.includes('$') ? this.replace(node, text) : node;
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
    substitute(template) {
        const known = this.known.get(template);
        if (known !== undefined) {
            this.work.spend(1);
            return known;
        }
        const made = substitute(template, this.lookup, this.work);
        this.known.set(template, made);
        return made;
    }
    replace(node, template) {
        const { text, pieces, invalid, isTooDeep } = this.substitute(template);
        if (invalid !== null) {
            const shown = invalid.slice(0, 60);
            const place = this.path.join('.');
            if (isTooDeep === true)
                this.refusals.at(node.origin, `expressions are nested too deeply in ${place}`, LIMIT);
            else
                this.refusals.at(node.origin, `invalid interpolation format for ${place}: "${shown}"; escape a $ with another $`);
            return { ...node, gaps: [{ at: 0, expression: shown }] };
        }
        return { ...node, value: text.value, gaps: text.gaps, given: text.given, pieces };
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/loading/extended-file.js










function readDocuments(session, source) {
    const { documents, refusals } = readValues(source, session.work);
    session.refusals.all.push(...refusals);
    return documents;
}
function interpolate(session, lookup, root) {
    const { refusals, work } = session;
    if (root.kind !== 'map') {
        refusals.at(root.origin, 'top-level object must be a mapping');
        return null;
    }
    const interpolation = new Interpolation(lookup, refusals, work);
    if (root.entries.has('services') || root.entries.has('include')) {
        session.composeFiles.add(root.origin.source.file);
    }
    const made = interpolation.apply(root);
    return made.kind === 'map' ? made : null;
}
class ExtendedModel {
    resets;
    model;
    byFolder = new Map();
    constructor(model, resets) {
        this.model = model;
        this.resets = resets;
    }
    servicesIn(folder) {
        const known = this.byFolder.get(folder);
        if (known !== undefined)
            return known;
        const services = valueAt(resolvePaths(this.model, folder), 'services');
        const entries = services?.kind === 'map' ? services.entries : null;
        if (this.byFolder.size < MAX_KEPT)
            this.byFolder.set(folder, entries);
        return entries;
    }
}
const MAX_KEPT = 4;
const extended_file_KNOWN = new WeakMap();
function readExtended(scope, source) {
    const { session } = scope;
    const lookUp = lookUpIn(session, scope.variables);
    const kept = extended_file_KNOWN.get(source) ?? [];
    const known = kept.find(({ asked }) => [...asked].every(([name, value]) => isSame(lookUp(name), value)));
    const reading = known ?? readAgain(scope, source);
    session.work.spend(FILE_WORK + reading.asked.size);
    if (known === undefined && kept.length < MAX_KEPT && !session.work.isOver)
        extended_file_KNOWN.set(source, [...kept, reading]);
    session.refusals.all.push(...reading.refusals);
    if (reading.isCompose)
        session.composeFiles.add(source.file);
    return reading.model;
}
function isSame(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined || left.value !== right.value)
        return false;
    const isPlain = left.gaps.length === 0 && right.gaps.length === 0;
    return isPlain && left.given.join('\0') === right.given.join('\0');
}
function readAgain(scope, source) {
    const asked = new Map();
    const lookUp = lookUpIn(scope.session, scope.variables);
    const lookup = (name) => {
        const value = lookUp(name);
        asked.set(name, value);
        return value;
    };
    const own = { ...scope.session, refusals: new Refusals(), composeFiles: new Set() };
    const model = readModel(own, lookup, source);
    return { asked, model, refusals: own.refusals.all, isCompose: own.composeFiles.size > 0 };
}
function readModel(session, lookup, source) {
    const documents = readDocuments(session, source);
    if (documents === null)
        return null;
    let model = null;
    let resets = [];
    for (const decoded of documents) {
        const root = interpolate(session, lookup, decoded.root);
        if (root === null)
            return null;
        resets = decoded.resets;
        const merging = new Merging(session.refusals, session.work);
        const merged = model === null ? root : merging.maps(withResets(model, resets), root, []);
        model = makeCanonical(enforceUnicity(merged), session.refusals);
    }
    return model === null ? null : new ExtendedModel(model, resets);
}
function withResets(model, resets) {
    const cleared = applyResets(model, resets);
    return cleared.kind === 'map' ? cleared : model;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/loading/extends.js









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
        const group = new ServiceGroup(services.entries, resets);
        const extender = new Extender(scope, path);
        for (const name of services.entries.keys())
            extender.extend(name, group, []);
        if (group.changed.size > 0)
            out = withEntry(out, key, { ...services, entries: new Map([...services.entries, ...group.changed]) });
    }
    return out;
}
class ServiceGroup {
    changed = new Map();
    resets;
    entries;
    constructor(entries, resets) {
        this.entries = entries;
        this.resets = resets;
    }
    get(name) {
        return this.changed.get(name) ?? this.entries.get(name);
    }
}
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
    extend(name, group, trail) {
        const entry = group.get(name);
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
        if ('message' in reference) {
            if (!service.entries.has('build'))
                this.session.refusals.at(extended.key, reference.message, LIMIT);
            return this.put(name, group, doubt(withoutEntry(service, 'extends'), reference));
        }
        const from = reference.file === null ? group : this.open(reference.file, reference.origin);
        if (from === null)
            return this.put(name, group, withoutEntry(service, 'extends'));
        if (from.get(reference.service) === undefined) {
            const where = reference.file ?? this.path.slice(this.path.lastIndexOf('/') + 1);
            const message = `cannot extend service "${name}": service "${reference.service}" not found in ${where}`;
            return this.refuse(service, reference.origin, message);
        }
        const step = `${reference.file ?? this.path}\0${name}`;
        if (trail.includes(step) || trail.length >= extends_MAX_CHAIN) {
            const what = trail.includes(step)
                ? 'Circular reference'
                : `more than ${extends_MAX_CHAIN} services extend each other`;
            const traits = trail.includes(step) ? {} : LIMIT;
            return this.refuse(service, reference.origin, `${what}: ${name} extends ${reference.service}`, traits);
        }
        const base = this.extend(reference.service, from, [...trail, step]);
        if (base?.kind !== 'map')
            return service;
        const source = applyResetsBelow(base, ['services', name], group.resets);
        if (source.kind !== 'map')
            return service;
        const merged = new Merging(this.session.refusals, this.session.work).maps(source, service, [
            'services',
            'x',
        ]);
        return this.put(name, group, { ...withoutEntry(merged, 'extends'), origin: service.origin });
    }
    put(name, group, service) {
        const key = group.get(name)?.key ?? service.origin;
        group.changed.set(name, { key, value: service });
        return service;
    }
    refuse(service, origin, message, traits = {}) {
        this.session.refusals.at(origin, message.slice(0, 300), traits);
        return service;
    }
    readReference(name, value) {
        const service = value.kind === 'map' ? valueAt(value, 'service') : value;
        const written = value.kind === 'map' ? valueAt(value, 'file') : undefined;
        const file = written && settlePath(written);
        for (const part of [service, file]) {
            const gap = part?.kind === 'scalar' ? part.gaps[0] : undefined;
            if (gap === undefined)
                continue;
            const message = `what it extends depends on ${gap.expression}`;
            return { message, written: `${writeGaps(service)} ${writeGaps(file)}` };
        }
        const text = textOf(service);
        const path = textOf(file);
        if (text === null || (file !== undefined && path === null && !isNull(file))) {
            this.refuse(value, value.origin, `extends.${name}.service is required`);
            return null;
        }
        return { service: text, file: path, origin: value.origin };
    }
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
        return file === null ? null : new ServiceGroup(file.services, file.resets);
    }
    load(local, folder, path, origin) {
        if (isElsewhere(path)) {
            this.session.refusals.at(origin, describeElsewhere(path), LIMIT);
            return null;
        }
        const file = this.session.files.read(absolute(this.session, local));
        if (file.kind === 'wanted')
            return null;
        if (file.kind === 'problem') {
            this.session.refusals.at(origin, `cannot extend ${path.slice(0, 200)}: it ${file.message}`, {
                ...(file.isLimit ? LIMIT : {}),
            });
            return null;
        }
        const read = readExtended(this.scope, file.source);
        if (read === null)
            return null;
        const services = read.servicesIn(folder);
        if (services !== null)
            return { services, resets: read.resets };
        this.session.refusals.at(origin, `cannot extend ${path.slice(0, 200)}: it has no services`);
        return null;
    }
}
function doubt(service, reason) {
    return { ...service, doubts: [...service.doubts, reason] };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/loading/include.js










const MAX_INCLUDES = 30;
const RESOURCES = ['services', 'jobs', 'volumes', 'networks', 'secrets', 'configs', 'models'];
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
            scope.session.refusals.at(item.origin, `more than ${MAX_INCLUDES} files include each other`, LIMIT);
            break;
        }
        const imported = loadIncluded(scope, include, trail);
        if (imported !== null)
            out = importResources(scope, out, imported, resets, include.origin);
    }
    return out;
}
function readInclude(scope, item) {
    const { refusals, unknowns } = scope.session;
    const isLong = item.kind === 'map';
    const paths = readTexts(isLong ? valueAt(item, 'path') : item);
    const envFiles = readTexts(isLong ? valueAt(item, 'env_file') : undefined);
    const placed = isLong ? valueAt(item, 'project_directory') : undefined;
    const folder = placed && settlePath(placed);
    if (paths === null || envFiles === null || (folder !== undefined && textOf(folder) === null)) {
        refusals.at(item.origin, 'an `include` must be a path, or a mapping with path, project_directory, env_file');
        return null;
    }
    const parts = [paths, envFiles, folder === undefined ? [] : [folder]].flat();
    for (const part of parts) {
        const gap = part.kind === 'scalar' ? part.gaps[0] : undefined;
        if (gap === undefined)
            continue;
        const written = parts.map(writeGaps).join(' ');
        unknowns.at(item.origin, `what is included depends on ${gap.expression}`, { ...LIMIT, written });
        return null;
    }
    const texts = paths.map((path) => textOf(path) ?? '');
    const remote = texts.find(isElsewhere);
    if (remote !== undefined) {
        unknowns.at(item.origin, describeElsewhere(remote), LIMIT);
        return null;
    }
    return {
        paths: texts,
        projectFolder: textOf(folder) ?? '',
        envFiles: envFiles.map((file) => textOf(file) ?? ''),
        origin: item.origin,
    };
}
function readTexts(node) {
    if (node === undefined || isNull(node))
        return [];
    if (textOf(node) !== null)
        return [settlePath(node)];
    if (node.kind !== 'list' || node.items.some((item) => textOf(item) === null))
        return null;
    return node.items.map(settlePath);
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
        refusals.at(include.origin, `cannot include ${path.slice(path.lastIndexOf('/') + 1)}: it ${file.message}`, file.isLimit ? LIMIT : {});
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
        const refuse = ({ message, isLimit }) => session.refusals.at(include.origin, `env_file ${path.slice(path.lastIndexOf('/') + 1)}: ${message}`, isLimit ? LIMIT : {});
        addEnvFile(session.files.read(path), lookUpIn(session, scope.variables), out, refuse, session.work);
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
            const merged = new Merging(scope.session.refusals, scope.session.work).merge(base, conflict.value, [
                key,
                name,
            ]);
            entries.set(name, { key: conflict.key, value: merged });
        }
    }
    return { ...to, entries, files: union(to.files, from.files) };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/loading/model.js












function loadModel(session, request) {
    const scope = { ...request, session, extended: new Map(), load: loadModel };
    let model = null;
    for (const path of request.paths) {
        const rooted = absolute(session, path);
        if (!session.work.spend(FILE_WORK))
            break;
        const file = session.files.read(rooted);
        if (file.kind !== 'text')
            continue;
        const read = readFile(scope, file.source, path, model);
        model = read?.model ?? model;
    }
    return model === null ? null : resolvePaths(addDefaults(model), request.folder);
}
function readFile(scope, source, path, before) {
    const { session } = scope;
    const documents = readDocuments(session, source);
    if (documents === null)
        return null;
    let model = before;
    let resets = [];
    for (const decoded of documents) {
        const root = interpolate(session, lookUpIn(session, scope.variables), decoded.root);
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
    const merged = new Merging(refusals, work).maps(cleared.kind === 'map' ? cleared : base, extended, []);
    const unique = enforceUnicity(merged);
    const misfit = findMisfit(unique, COMPOSE_FILE, work);
    if (misfit !== null)
        tellMisfit(scope, unique, misfit);
    return makeCanonical(withoutEntry(unique, 'version'), refusals);
}
function tellMisfit({ session }, model, misfit) {
    const { refusals, work } = session;
    const tell = ({ origin, path, message }, isComposeOnly) => refusals.at(origin, `${path.join('.')} ${message}`, isComposeOnly ? { isComposeOnly } : {});
    const isComposeOnly = !isReadByBake(misfit.path);
    tell(misfit, isComposeOnly);
    const other = isComposeOnly ? findMisfit(keepForBake(model), COMPOSE_FILE, work) : null;
    if (other !== null)
        tell(other, false);
}
function addDefaults(model) {
    return mapServices(model, (service) => {
        if (service.kind !== 'map')
            return service;
        return changeEntry(service, 'build', (build) => build.kind !== 'map' || build.entries.has('context')
            ? build
            : withEntry(build, 'context', makeScalar('.', build.origin)));
    });
}
const TOP = new Set(['services', 'secrets']);
const IN_SERVICE = new Set(['image', 'build', 'environment', 'env_file']);
function isReadByBake([top, , key]) {
    if (top === undefined || !TOP.has(top))
        return false;
    return top !== 'services' || key === undefined || IN_SERVICE.has(key);
}
function keepForBake(model) {
    return mapEntries(model, (part, top) => {
        if (!TOP.has(top))
            return null;
        if (top !== 'services' || part.kind !== 'map')
            return part;
        return mapEntries(part, (service) => service.kind === 'map'
            ? mapEntries(service, (value, key) => (IN_SERVICE.has(key) ? value : null))
            : service);
    });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/places.js
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/bake-service.js





const LISTS = ['tags', 'cache-from', 'cache-to', 'secret', 'ssh', 'output', 'no-cache-filter'];
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE|[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;
const NO_TEXTS = new Map();
function readBakeService(service, refusals) {
    const build = valueAt(service, 'build');
    if (service.kind !== 'map' || build?.kind !== 'map')
        return null;
    const platforms = readList(valueAt(build, 'platforms'), refusals);
    const args = bake_service_readEnvironment(service, build);
    const extension = valueAt(build, 'x-bake');
    const plain = { platforms, contexts: NO_TEXTS, args, isOther: args.size > 0 };
    if (extension === undefined || isNull(extension))
        return plain;
    if (extension.kind !== 'map') {
        refuse(extension, 'x-bake must be a mapping', refusals);
        return plain;
    }
    for (const key of LISTS)
        readList(valueAt(extension, key), refusals);
    for (const key of ['pull', 'no-cache'])
        checkBoolean(valueAt(extension, key), key, refusals);
    const more = readList(valueAt(extension, 'platforms'), refusals);
    return {
        platforms: [...platforms, ...more],
        contexts: readContexts(valueAt(extension, 'contexts'), refusals),
        args,
        isOther: true,
    };
}
function refuse(node, message, refusals) {
    refusals.at(node.origin, message);
}
function readText(node) {
    const [gap] = node.gaps;
    const place = placeOf(node);
    if (gap !== undefined)
        return {
            value: null,
            reason: `nothing in the repository gives ${gap.expression.slice(0, 80)}`,
            written: writeGaps(node),
            place,
        };
    return { value: node.value === null ? '' : printValue(node.value), reason: null, place };
}
function readList(node, refusals) {
    if (node === undefined || isNull(node))
        return [];
    if (node.kind === 'list') {
        return node.items.flatMap((item) => {
            if (item.kind === 'scalar')
                return [readText(item)];
            refuse(item, 'a list of x-bake holds texts only', refusals);
            return [];
        });
    }
    if (node.kind === 'map') {
        refuse(node, 'this must be a text or a list of texts', refusals);
        return [];
    }
    const text = readText(node);
    if (text.value === null)
        return [text];
    return text.value.split(/\s+/).flatMap((value) => (value === '' ? [] : [{ ...text, value }]));
}
function readContexts(node, refusals) {
    const contexts = new Map();
    if (node === undefined || isNull(node))
        return contexts;
    if (node.kind !== 'map')
        refuse(node, 'contexts of x-bake must be a mapping', refusals);
    else {
        for (const [name, { value }] of node.entries) {
            if (value.kind === 'scalar')
                contexts.set(name, readText(value));
            else
                refuse(value, 'contexts of x-bake must be texts', refusals);
        }
    }
    return contexts;
}
function checkBoolean(node, key, refusals) {
    if (node === undefined || isNull(node))
        return;
    if (node.kind === 'scalar' && (node.gaps.length > 0 || typeof node.value === 'boolean'))
        return;
    if (!BOOLEAN.test(textOf(node) ?? ''))
        refuse(node, `${key} of x-bake must be true or false`, refusals);
}
function bake_service_readEnvironment(service, build) {
    const args = valueAt(build, 'args');
    const names = args === undefined ? [] : listPairs(args).filter(({ value }) => value === null);
    if (names.length === 0)
        return NO_TEXTS;
    const found = new Map();
    const environment = valueAt(service, 'environment');
    const given = environment === undefined ? [] : listPairs(environment);
    const file = valueAt(service, 'env_file');
    for (const { key, origin } of names) {
        const pair = given.findLast((one) => one.key === key);
        if (pair !== undefined && pair.value !== null)
            found.set(key, readText(pair.value));
        else if (pair === undefined && file !== undefined && !isNull(file)) {
            const place = origin.source.placeOf(origin.start, origin.end);
            found.set(key, { value: null, reason: 'a file of env_file may give it', place });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/resources.js

const RESOURCE = { isComposeOnly: true, isOverlay: true };
function checkResources(name, service, model, refusals) {
    const check = (kind, top, uses, traits = RESOURCE) => {
        for (const [used, origin] of uses)
            if (!isDeclared(model, top, used))
                refusals.at(origin, `service "${name}" refers to undefined ${kind} ${used.slice(0, 60)}`, traits);
    };
    const [mode] = textsIn(valueAt(service, 'network_mode'));
    const networks = namesIn(valueAt(service, 'networks'));
    if (mode !== undefined && mode[0] !== '' && networks.length > 0)
        refusals.at(mode[1], `service "${name}" declares both network_mode and networks`, {
            isComposeOnly: true,
        });
    check('network', 'networks', networks.filter(([used]) => used !== 'default'));
    check('volume', 'volumes', listVolumes(valueAt(service, 'volumes')));
    check('config', 'configs', listSources(valueAt(service, 'configs')));
    check('secret', 'secrets', listSources(valueAt(service, 'secrets')));
    check('model', 'models', namesIn(valueAt(service, 'models')));
    const secrets = listSources(valueAt(valueAt(service, 'build'), 'secrets'));
    check('build secret', 'secrets', secrets, { isOverlay: true });
    for (const [other, origin] of listDependencies(service))
        if (!isDeclared(model, 'services', other))
            refusals.at(origin, `service "${name}" depends on undefined service "${other.slice(0, 60)}"`, RESOURCE);
}
function isDeclared(model, top, name) {
    const group = valueAt(model, top);
    if (group === undefined || isNull(group))
        return false;
    return group.kind !== 'map' || group.entries.has(name);
}
function checkCycles(services, refusals) {
    const state = new Map();
    const visit = (name) => {
        const service = services.get(name)?.value;
        if (service?.kind !== 'map' || state.get(name) === 'done')
            return null;
        state.set(name, 'open');
        for (const [other, origin] of listDependencies(service)) {
            if (state.get(other) === 'open')
                return origin;
            const found = state.size > resources_MAX_CHAIN ? null : visit(other);
            if (found !== null)
                return found;
        }
        state.set(name, 'done');
        return null;
    };
    for (const name of services.keys()) {
        const found = visit(name);
        if (found === null)
            continue;
        refusals.at(found, 'services depend on one another in a circle', { isComposeOnly: true });
        return;
    }
}
const resources_MAX_CHAIN = 2000;
const resources_SHARED = ['network_mode', 'ipc', 'pid', 'uts', 'cgroup'];
const OTHERS = ['links', 'volumes_from', ...resources_SHARED];
function listDependencies(service) {
    const plain = namesIn(valueAt(service, 'depends_on'));
    if (!OTHERS.some((key) => service.entries.has(key)))
        return plain;
    const links = textsIn(valueAt(service, 'links')).map(([link, origin]) => {
        const parts = link.split(':');
        return [parts.length === 2 ? (parts[0] ?? link) : link, origin];
    });
    const shared = resources_SHARED.flatMap((key) => textsIn(valueAt(service, key)).flatMap(([text, origin]) => text.startsWith('service:') ? [[text.slice('service:'.length), origin]] : []));
    const mounted = textsIn(valueAt(service, 'volumes_from')).flatMap(([text, origin]) => text.startsWith('container:') ? [] : [[text.split(':')[0] ?? text, origin]]);
    return [...plain, ...links, ...shared, ...mounted];
}
function namesIn(node) {
    return node?.kind === 'map' ? [...node.entries].map(([name, { key }]) => [name, key]) : textsIn(node);
}
function textsIn(node) {
    if (node?.kind === 'list')
        return node.items.flatMap(textsIn);
    const text = node?.kind === 'scalar' && node.gaps.length === 0 ? textOf(node) : null;
    return node === undefined || text === null ? [] : [[text, node.origin]];
}
function listSources(node) {
    if (node?.kind !== 'list')
        return [];
    return node.items.flatMap((item) => textsIn(item.kind === 'map' ? valueAt(item, 'source') : item));
}
const NAMED = /^([A-Za-z0-9][\w.-]+):[^:$]/;
function listVolumes(node) {
    if (node?.kind !== 'list')
        return [];
    return node.items.flatMap((item) => {
        if (item.kind === 'map') {
            const source = textsIn(valueAt(item, 'source')).filter(([name]) => name !== '');
            return textOf(valueAt(item, 'type')) === 'volume' ? source : [];
        }
        return textsIn(item).flatMap(([text, origin]) => {
            const name = NAMED.exec(text)?.[1];
            return name === undefined ? [] : [[name, origin]];
        });
    });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/consistency.js



function checkConsistency(model, { refusals, optional, isPartial }) {
    const services = valueAt(model, 'services');
    if (services?.kind !== 'map')
        return;
    const started = new Map();
    for (const [name, entry] of services.entries) {
        const { value, key } = entry;
        if (value.kind !== 'map') {
            refusals.at(key, `services.${name} must be a mapping`);
            continue;
        }
        const build = valueAt(value, 'build');
        if (build?.kind === 'map')
            checkValues(name, build, refusals);
        const own = mayBeLeftOut(value) ? optional : refusals;
        if (own === refusals)
            started.set(name, entry);
        if (build === undefined && isEmptyText(valueAt(value, 'image')) && !value.entries.has('provider')) {
            own.at(key, `service "${name}" has neither an image nor a build context specified`, {
                isOverlay: true,
            });
        }
        if (build?.kind === 'map')
            checkBuild(name, value, build, services, own);
        if (!isPartial)
            checkResources(name, value, model, own);
    }
    checkCycles(started, refusals);
}
function mayBeLeftOut(service) {
    const profiles = valueAt(service, 'profiles');
    return (profiles !== undefined && !isNull(profiles) && !(profiles.kind === 'list' && profiles.items.length === 0));
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
function checkValues(name, build, refusals) {
    checkArgs(build, refusals);
    for (const key of ['no_cache', 'pull', 'privileged']) {
        const text = textOf(valueAt(build, key));
        if (text !== null && !/^(true|false|y|yes|on|n|no|off|)$/i.test(text)) {
            refusals.at(build.origin, `services.${name}.build.${key}: invalid boolean: ${text.slice(0, 60)}`);
        }
    }
}
function isEmptyText(node) {
    if (node?.kind === 'scalar' && node.gaps.length > 0)
        return false;
    return node === undefined || isNull(node) || textOf(node) === '';
}
function checkBuild(name, service, build, services, refusals) {
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
        refusals.at(value?.origin ?? build.origin, `service "${name}" declares ${kind} service "${other}" as additional contexts ${key}`, { isOverlay: true });
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/run-images.js



function listRunImages(name, entry) {
    const service = entry.value;
    const build = valueAt(service, 'build');
    const hooks = valueAt(service, 'pre_start');
    const volumes = valueAt(service, 'volumes');
    const nodes = [
        build === undefined || isNull(build) || pullsAlways(service) ? valueAt(service, 'image') : undefined,
        ...(hooks?.kind === 'list' ? hooks.items.map((hook) => valueAt(hook, 'image')) : []),
        ...(volumes?.kind === 'list' ? volumes.items.map(mountedImage) : []),
    ];
    return nodes.flatMap((node) => {
        const image = node?.kind === 'scalar' ? makeRunImage(name, entry, node) : null;
        return image === null ? [] : [image];
    });
}
function pullsAlways(service) {
    const policy = valueAt(service, 'pull_policy');
    if (policy?.kind !== 'scalar' || typeof policy.value !== 'string')
        return false;
    return policy.gaps.length > 0 || /^(?:always|refresh|daily|weekly|every_)/.test(policy.value);
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
                written: writeGaps(node),
                problem: `The image depends on ${gap.expression.slice(0, 80)}, which nothing in the repository gives`,
            }),
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/unknown/fingerprint.js
var unknown_fingerprint = __webpack_require__(22048);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/unknown/doubts.js

class Doubts {
    written = new Map();
    fields = new Set();
    static of({ unknown, written }) {
        const doubts = new Doubts();
        for (const field of unknown)
            doubts.fields.add(field);
        for (const [field, text] of written ?? [])
            doubts.written.set(field, text);
        return doubts;
    }
    get unknown() {
        return [...this.fields];
    }
    add(field, text) {
        this.fields.add(field);
        this.note(field, text);
    }
    note(field, text) {
        const before = this.written.get(field);
        const whole = before === undefined || before === (0,unknown_fingerprint .R)(text) ? text : `${before}\n${text}`;
        this.written.set(field, (0,unknown_fingerprint .R)(whole));
    }
    forget(field) {
        this.fields.delete(field);
        this.written.delete(field);
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/source-policy.js

const SOURCE_POLICY = 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY';
function underSourcePolicy(build, why, written) {
    const doubts = Doubts.of(build);
    doubts.add('images', written);
    return {
        ...build,
        unknown: doubts.unknown,
        written: doubts.written,
        reasons: new Map([...(build.reasons ?? []), ['images', why]]),
        problem: build.problem === null ? why : `${build.problem}; ${why}`,
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/secret-policy.js



function openSecretPolicy(model) {
    const secrets = model === null ? undefined : valueAt(model, 'secrets');
    for (const { value } of secrets?.kind === 'map' ? secrets.entries.values() : []) {
        const variable = valueAt(value, 'environment');
        const name = textOf(variable);
        if (variable?.kind !== 'scalar' || (name !== SOURCE_POLICY && variable.gaps.length === 0))
            continue;
        const why = `A secret makes ${name === SOURCE_POLICY ? name : 'a variable'} known to buildx, and a source policy may put any image in the place of another`;
        return (build) => underSourcePolicy(build, why, writeGaps(variable));
    }
    return (build) => build;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/remote-context.js
var remote_context = __webpack_require__(50865);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/file-names.js
var file_names = __webpack_require__(51355);
// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var grouping = __webpack_require__(894);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/unknown/possible-files.js


const TELLING = /^[._-]./;
function endingOf(text, from = text.lastIndexOf('\uffff') + 1) {
    const [start = '', ...names] = text.slice(from).split('/');
    let first = start;
    const whole = [];
    for (const name of names) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            whole.push(name);
        else if (whole.pop() === undefined)
            first = '';
    }
    const ending = [first, ...whole].join('/');
    if (whole.length > 0)
        return [{ ending }];
    return TELLING.test(first) && !(0,file_names .KV)(`x${first}`) ? [{ ending }] : [];
}
function openPossibleFiles(paths) {
    let odd = null;
    const byName = () => {
        odd ??= groupByName(paths);
        return odd;
    };
    const found = new Map();
    const find = (possible) => {
        if ('path' in possible)
            return [possible.path];
        const { ending } = possible;
        const files = found.get(ending) ?? findEnding(ending);
        found.set(ending, files);
        return files;
    };
    const findEnding = (ending) => {
        const slash = ending.lastIndexOf('/');
        const matches = (path) => path.endsWith(ending) || `/${path}` === ending;
        if (slash === -1)
            return [...byName().values()].flat().filter(matches);
        return (byName().get(ending.slice(slash + 1)) ?? []).filter(matches);
    };
    return (possible) => [...new Set(possible.flatMap(find))];
}
function groupByName(paths) {
    const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
    return (0,grouping .$)(paths.filter((path) => (0,file_names .Ce)(nameOf(path)) !== 'dockerfile'), nameOf);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/platforms.js
const DEFAULT_PLATFORM = 'DOCKER_DEFAULT_PLATFORM';
function defaultPlatforms(lookUp) {
    const given = lookUp(DEFAULT_PLATFORM);
    return given === undefined ? [] : splitPlatforms(given);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/number.js

const WRITTEN = 512;
const number_NUMBER = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;
const INFINITY = /^([+-]?)inf(?:inity)?$/i;
function bitLength(value) {
    if (value === 0n)
        return 0;
    const hex = value.toString(16);
    return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0] ?? '0', 16)));
}
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
function wholeNumber(value, precision = 64) {
    const big = BigInt(value);
    return roundNumber(big < 0n, big < 0n ? -big : big, 0, precision);
}
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
function quotient(negative, numerator, denominator, exponent, precision) {
    const shift = Math.max(0, precision + 2 - (bitLength(numerator) - bitLength(denominator)));
    const scaled = numerator << BigInt(shift);
    const whole = scaled / denominator;
    return roundNumber(negative, whole * 2n + (scaled % denominator === 0n ? 0n : 1n), exponent - shift - 1, precision);
}
function isZero(value) {
    return value.mantissa === 0n && !value.infinite;
}
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
function multiply(a, b) {
    const precision = Math.max(a.precision, b.precision);
    const negative = a.negative !== b.negative;
    if (a.infinite || b.infinite)
        return isZero(a) || isZero(b) ? null : infinity(negative, precision);
    return roundNumber(negative, a.mantissa * b.mantissa, a.exponent + b.exponent, precision);
}
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
function truncate(value) {
    const size = value.exponent >= 0
        ? value.mantissa << BigInt(value.exponent)
        : value.mantissa >> BigInt(-value.exponent);
    return value.negative ? -size : size;
}
function isWhole(value) {
    return !value.infinite && value.exponent >= 0;
}
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
function smallInteger(value) {
    if (!isWhole(value) || bitLength(value.mantissa) + value.exponent > 53)
        return null;
    return Number(truncate(value));
}
function number_toFloat(value) {
    if (value.infinite)
        return value.negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const rounded = roundNumber(value.negative, value.mantissa, value.exponent, 53);
    const size = Number(rounded.mantissa) * 2 ** rounded.exponent;
    return value.negative ? -size : size;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/token.js
function tokenText(token) {
    return token.source.text.slice(token.start, token.end);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/collection-parser.js

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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/spaces.js
const spaces_SPACE = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const ONE = new RegExp(`[${spaces_SPACE}]`);
function isSpace(char) {
    return ONE.test(char);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/template-part.js
function cutPiece(piece, from, to) {
    return {
        text: piece.text.slice(from, to),
        start: piece.exact ? piece.start + from : piece.start,
        exact: piece.exact,
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/heredoc.js


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

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/source-text.js
var source_text = __webpack_require__(70398);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/source.js

class Source extends source_text .D {
    outer;
    constructor(file, text, outer = null) {
        super(file, text);
        this.outer = outer;
    }
    placeOf(start, end) {
        if (this.outer === null)
            return super.placeOf(start, end);
        const { source, offset } = this.outer;
        return source.placeOf(offset(start), offset(Math.max(start, end)));
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
function quoteSpan(span) {
    const text = span.source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    return text.length > 80 ? `${text.slice(0, 77)}\u2026` : text;
}
class SyntaxProblem extends Error {
    span;
    constructor(span, message) {
        super(message);
        this.span = span;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/literal.js


const literal_ESCAPES = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['"', '"'],
    ['\\', '\\'],
]);
const QUOTED = /\\u[0-9a-fA-F]{0,4}|\\U[0-9a-fA-F]{0,8}|\\.|\$\$\{|%%\{/gsu;
const BARE = /\$\$\{|%%\{/g;
function literalPieces(token) {
    const raw = tokenText(token);
    if (!(token.quoted ? /[\\{]/ : /\{/).test(raw))
        return [{ text: raw, start: token.start, exact: true }];
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/template-tree.js

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
    #readText(part) {
        const isAlone = this.#parts[this.#at]?.kind !== 'text';
        const pieces = isAlone ? part.pieces : [...part.pieces];
        let { end } = part;
        for (let next = this.#parts[this.#at]; next?.kind === 'text'; next = this.#parts[++this.#at]) {
            for (const piece of next.pieces)
                pieces.push(piece);
            end = next.end;
        }
        const value = pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map((piece) => piece.text).join('');
        return { kind: 'literal', value, pieces, source: part.source, start: part.start, end };
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/template-parser.js







function readTemplate(stream) {
    const open = stream.read();
    const closer = open.kind === 'open-quote' ? 'close-quote' : 'close-heredoc';
    const parts = readParts(stream, closer);
    if (tokenText(open).startsWith('<<-'))
        flushHeredoc(parts);
    return finishTemplate(parts, stream.span(open));
}
function readPlainText(stream, { source, start }) {
    const literal = stream.ahead(1);
    if (literal?.kind !== 'literal' || stream.ahead(2)?.kind !== 'close-quote' || !stream.endsAfter(3))
        return null;
    const [piece, ...more] = literalPieces(literal);
    if (piece === undefined || more.length > 0 || !piece.exact)
        return null;
    for (let count = 0; count < 3; count++)
        stream.read();
    const text = {
        kind: 'literal',
        value: piece.text,
        pieces: [piece],
        source,
        start: literal.start,
        end: literal.end,
    };
    return { kind: 'template', parts: [text], source, start, end: literal.end + 1 };
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/expression-parser.js





const OPERATORS = [
    ['||'],
    ['&&'],
    ['==', '!='],
    ['>', '>=', '<', '<='],
    ['+', '-'],
    ['*', '/', '%'],
];
const LEVELS = new Map(OPERATORS.flatMap((kinds, level) => kinds.map((kind) => [kind, level])));
function readExpression(stream) {
    return readAlone(stream) ?? stream.nested(() => readConditional(stream));
}
function readAlone(stream) {
    const start = stream.peek();
    if (start.kind === 'identifier') {
        if (!stream.endsAfter(1))
            return null;
        stream.read();
        return nameOrKeyword(start);
    }
    return start.kind === 'open-quote' ? readPlainText(stream, start) : null;
}
function nameOrKeyword({ source, start, end }) {
    const name = source.text.slice(start, end);
    const keyword = KEYWORDS.get(name);
    if (keyword !== undefined)
        return { kind: 'literal', value: keyword, source, start, end };
    return { kind: 'variable', name, steps: [], source, start, end };
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
    let left = readWithSteps(stream);
    const counts = [];
    for (;;) {
        const strength = LEVELS.get(stream.peek().kind);
        if (strength === undefined || strength < level)
            return left;
        const count = (counts[strength] ?? 0) + 1;
        if (count > MAX_CHAIN + 1)
            throw new BoundExceeded('an expression is too long');
        counts[strength] = count;
        const operator = stream.read().kind;
        const right = readBinary(stream, strength + 1);
        left = { kind: 'binary', operator, left, right, source: left.source, start: left.start, end: right.end };
    }
}
function readWithSteps(stream) {
    return readSteps(stream, readTerm(stream));
}
function readSteps(stream, from) {
    let result = from;
    for (let count = 0;; count++) {
        const next = stream.peek();
        if (count > MAX_CHAIN)
            throw new BoundExceeded('an expression is too long');
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
    return { kind: 'index', key: numberOf(stream, token), ...stream.span(dot) };
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
            return { kind: 'literal', value: numberOf(stream, start), ...stream.span(start) };
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
    return nameOrKeyword(token);
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
function numberOf(stream, token) {
    const value = parseNumber(tokenText(token));
    return value ?? stream.refuse('this is not a number', token);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/token-ends.js
const LONG = ['...', '==', '!=', '>=', '<=', '&&', '||', '::', '=>'];
const SECOND = '.=&|:>';
const SINGLE = '[]().,*/%+-=<>!?:';
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const PLAIN_NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;
function isDigit(char) {
    return char >= '0' && char <= '9';
}
function isLetter(char) {
    return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_';
}
function findNumberEnd(text, start) {
    let at = start + 1;
    let end = at;
    for (;;) {
        const char = text[at] ?? '';
        if (isDigit(char))
            end = ++at;
        else if (char === '.')
            at++;
        else if (char === 'e' || char === 'E') {
            const sign = text[at + 1] === '+' || text[at + 1] === '-' ? 1 : 0;
            if (!isDigit(text[at + 1 + sign] ?? ''))
                return end;
            at += 2 + sign;
            end = at;
        }
        else
            return end;
    }
}
function findIdentifierEnd(text, start) {
    PLAIN_NAME.lastIndex = start;
    if (PLAIN_NAME.test(text) && text.charCodeAt(PLAIN_NAME.lastIndex) < 0x80)
        return PLAIN_NAME.lastIndex;
    IDENTIFIER.lastIndex = start;
    return IDENTIFIER.test(text) ? IDENTIFIER.lastIndex : null;
}
function findSymbol(text, start) {
    const char = text[start] ?? '';
    const long = SECOND.includes(text[start + 1] ?? ' ')
        ? LONG.find((each) => text.startsWith(each, start))
        : undefined;
    if (long !== undefined)
        return long;
    return char !== '' && SINGLE.includes(char) ? char : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/scanner.js





const HEREDOC = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const BROKEN = /[\uD800-\uDFFF]/u;
const QUOTED_STRETCH = /(?:[^"\n\r$%\\]+|\\.?)+/sy;
const BARE_STRETCH = /[^\n\r$%]+/y;
const PLAIN_TEXT = /"[^"\n\r$%\\]+"/y;
class Scanner {
    tokens = [];
    #source;
    #text;
    #end;
    #modes;
    #isBroken;
    #at;
    constructor(source, start, end, mode) {
        this.#source = source;
        this.#text = source.text;
        this.#at = start;
        this.#end = end;
        this.#modes = [mode];
        this.#isBroken = !(0,byte_string .ER)(source.text) && BROKEN.test(source.text);
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
            throw new BoundExceeded('its texts and sequences are nested too deeply');
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
        let char = text[this.#at] ?? '';
        while (char === ' ' || char === '\t')
            char = text[++this.#at] ?? '';
        if (this.#at >= this.#end)
            return;
        if (isLetter(char))
            this.#scanIdentifier();
        else if (char === '\n')
            this.#emit('newline', this.#at + 1);
        else if (char === '"')
            this.#scanQuote();
        else if (char === '=' || char === ',')
            this.#scanSymbol();
        else
            this.#scanRest(char, mode);
    }
    #scanRest(char, mode) {
        const text = this.#text;
        if (char === '\r' && text[this.#at + 1] === '\n')
            this.#emit('newline', this.#at + 2);
        else if (char === '#' || text.startsWith('//', this.#at))
            this.#lineComment();
        else if (text.startsWith('/*', this.#at) && text.indexOf('*/', this.#at + 2) !== -1) {
            this.#at = text.indexOf('*/', this.#at + 2) + 2;
        }
        else if (isDigit(char))
            this.#emit('number', findNumberEnd(this.#text, this.#at));
        else if (!this.#scanBrace(char, mode) && !this.#scanHeredocStart() && !this.#scanIdentifier()) {
            this.#scanSymbol();
        }
    }
    #scanQuote() {
        PLAIN_TEXT.lastIndex = this.#at;
        const isPlain = PLAIN_TEXT.test(this.#text);
        const end = PLAIN_TEXT.lastIndex;
        this.#emit('open-quote', this.#at + 1);
        if (!isPlain)
            this.#push({ kind: 'quoted' });
        else {
            this.#refuseBroken(end - 1);
            this.#emit('literal', end - 1, true);
            this.#emit('close-quote', end);
        }
    }
    #lineComment() {
        const newline = this.#text.indexOf('\n', this.#at);
        if (newline === -1 || newline >= this.#end)
            this.#at = this.#end;
        else
            this.#emit('newline', newline + 1);
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
        if (this.#text[this.#at] !== '<')
            return false;
        HEREDOC.lastIndex = this.#at;
        const match = HEREDOC.exec(this.#text);
        if (match === null)
            return false;
        this.#emit('open-heredoc', HEREDOC.lastIndex);
        this.#push({ kind: 'heredoc', heredoc: { marker: match[2] ?? '', startOfLine: true } });
        return true;
    }
    #scanIdentifier() {
        const end = findIdentifierEnd(this.#text, this.#at);
        if (end !== null)
            this.#emit('identifier', end);
        return end !== null;
    }
    #scanSymbol() {
        const symbol = findSymbol(this.#text, this.#at);
        if (symbol === null)
            this.#refuse('this character has no meaning here');
        else
            this.#emit(symbol, this.#at + symbol.length);
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
    #scanSequence() {
        const opener = this.#text[this.#at];
        if ((opener !== '$' && opener !== '%') || this.#text[this.#at + 1] !== '{')
            return false;
        const length = this.#text[this.#at + 2] === '~' ? 3 : 2;
        this.#emit(opener === '$' ? 'interpolation' : 'control', this.#at + length);
        this.#push({ kind: 'code', braces: 0, nested: true });
        return true;
    }
    #literalEnd(stops) {
        const text = this.#text;
        const first = text[this.#at] ?? '';
        if (first === '$' || first === '%') {
            if (text[this.#at + 1] !== first || text[this.#at + 2] !== '{')
                return this.#at + 1;
            return this.#at + (text[this.#at + 3] === '~' ? 4 : 3);
        }
        const pattern = stops.includes('"') ? QUOTED_STRETCH : BARE_STRETCH;
        pattern.lastIndex = this.#at;
        return pattern.test(text) ? Math.min(pattern.lastIndex, this.#end) : this.#at;
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
        if (this.#isBroken && BROKEN.test(this.#text.slice(this.#at, end)))
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
function scanTemplate(source) {
    return new Scanner(source, 0, source.text.length, { kind: 'bare' }).run();
}
function scanFile(source) {
    const start = source.text.startsWith('\uFEFF') ? 1 : 0;
    return new Scanner(source, start, source.text.length, { kind: 'code', braces: 0, nested: false }).run();
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/token-stream.js



const ENDS = new Set(['newline', 'end', ',', ']', '}', ')']);
class TokenStream {
    #tokens;
    #last;
    #countsNewlines = true;
    #index = 0;
    #lastEnd = 0;
    #depth = 0;
    #readExpression;
    constructor(tokens, readExpression) {
        const last = tokens[tokens.length - 1];
        if (last === undefined)
            throw new Error('a scanner ends with an end token');
        this.#tokens = tokens;
        this.#last = last;
        this.#readExpression = readExpression;
    }
    readExpression() {
        return this.#readExpression(this);
    }
    peek() {
        let token = this.#tokens[this.#index] ?? this.#last;
        if (this.#countsNewlines)
            return token;
        while (token.kind === 'newline')
            token = this.#tokens[++this.#index] ?? this.#last;
        return token;
    }
    read() {
        return this.#pass(this.peek());
    }
    expect(kind, message) {
        const token = this.peek();
        return token.kind === kind ? this.#pass(token) : this.refuse(message);
    }
    take(kind) {
        const token = this.peek();
        if (token.kind !== kind)
            return false;
        this.#pass(token);
        return true;
    }
    isKeyword(word) {
        const token = this.peek();
        return token.kind === 'identifier' && tokenText(token) === word;
    }
    ahead(count) {
        return this.#tokens[this.#index + count];
    }
    endsAfter(count) {
        let at = this.#index + count;
        if (!this.#countsNewlines)
            while (this.#tokens[at]?.kind === 'newline')
                at++;
        return ENDS.has(this.#tokens[at]?.kind);
    }
    span(start) {
        return { source: start.source, start: start.start, end: this.#lastEnd };
    }
    within(newlines, read) {
        const outer = this.#countsNewlines;
        this.#countsNewlines = newlines;
        if (++this.#depth > MAX_DEPTH)
            throw new BoundExceeded('its expressions are nested too deeply');
        const result = read();
        this.#depth--;
        this.#countsNewlines = outer;
        return result;
    }
    nested(read) {
        return this.within(this.#countsNewlines, read);
    }
    refuse(message, span = this.peek()) {
        throw new SyntaxProblem(span, message);
    }
    #pass(token) {
        if (token.kind !== 'end')
            this.#index++;
        this.#lastEnd = token.end;
        return token;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/body-parser.js







function parseHcl(source) {
    const stream = new TokenStream(scanFile(source), readExpression);
    const span = { source, start: 0, end: source.text.length };
    return { ...body_parser_readItems(stream, 'end', span), ...span };
}
function parseTemplateText(source) {
    return readWholeTemplate(new TokenStream(scanTemplate(source), readExpression));
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/bake-template.js


function isTemplateOfBake(text, field) {
    const isEscaped = field === 'inline' || field.startsWith('args');
    if (!text.includes('%{') && (isEscaped || !text.includes('${')))
        return false;
    try {
        parseTemplateText(new Source('', isEscaped ? text.replaceAll('${', '$${') : text));
        return true;
    }
    catch (error) {
        return !(error instanceof SyntaxProblem);
    }
}
function explainTemplate(field) {
    return `${field} has a template in it, which bake puts in where docker compose builds with it`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/build-values.js








class BuildValues {
    places = new Map();
    doubts = new Doubts();
    reasons = [];
    reasonsOf = new Map();
    given = new Set();
    readText(node, field) {
        if (node?.kind !== 'scalar' || isNull(node)) {
            if (node !== undefined && !isNull(node))
                this.miss(field, `${field} is not a text`);
            return null;
        }
        this.places.set(field, placeOf(node));
        if (node.gaps.length > 0) {
            this.missGaps(field, node);
            return null;
        }
        const text = textOf(node);
        if (text === null)
            this.miss(field, `${field} is not a text`);
        return text === null || this.missTemplate(field, text) ? null : text;
    }
    get unknown() {
        return this.doubts.unknown;
    }
    miss(field, reason, written = reason) {
        this.doubts.add(field, written);
        this.reasonsOf.set(field, reason);
        if (!this.reasons.includes(reason))
            this.reasons.push(reason);
    }
    missTemplate(field, text) {
        const isTemplate = isTemplateOfBake(text, field);
        if (isTemplate)
            this.miss(field, explainTemplate(field), text);
        return isTemplate;
    }
    missName(field, { key, value }) {
        const isTemplate = isTemplateOfBake(key, 'name');
        if (isTemplate)
            this.miss(field, explainTemplate(`a name of ${field}`), `${key}=${writeGaps(value ?? undefined)}`);
        return isTemplate;
    }
    missGaps(field, node) {
        const shown = [...new Set(node.gaps.map((gap) => gap.expression.slice(0, 80)))].slice(0, 3).join(', ');
        const reason = `${field} depends on ${shown}, which nothing in the repository gives`;
        this.miss(field, reason, writeGaps(node));
    }
    note(node) {
        for (const file of node.given)
            this.given.add(file);
    }
    readArgs(node, lookup) {
        const args = new Map();
        for (const pair of listNamed(node)) {
            if (!pair.isKeyKnown) {
                const reason = `the name of an argument depends on ${pair.expression?.slice(0, 80)}`;
                const value = pair.value === null ? '' : `=${writeGaps(pair.value)}`;
                this.miss('args', reason, `${pair.key} ${pair.expression}${value}`);
                continue;
            }
            if (this.missName('args', pair))
                continue;
            const field = `args.${pair.key}`;
            const value = pair.value ?? lookup(pair.key);
            if (value === undefined) {
                args.delete(pair.key);
                this.miss(field, `${field} has no value here: it takes that of the environment where compose runs`);
                continue;
            }
            this.doubts.forget(field);
            this.note(value);
            this.places.set(field, pair.value === null ? pair.origin.source.placeOf(pair.origin.start, pair.origin.end) : placeOf(value));
            if (value.gaps.length > 0)
                this.missGaps(field, value);
            else if (!this.missTemplate(field, printValue(value.value)))
                args.set(pair.key, printValue(value.value));
        }
        return this.unknown.includes('args') ? this.openArgs(args) : args;
    }
    openArgs(args) {
        const reason = this.reasonsOf.get('args') ?? '';
        for (const [name, value] of args)
            this.miss(`args.${name}`, reason, `${value}\n${this.doubts.written.get('args')}`);
        return new Map();
    }
    readContexts(node, resolve) {
        const contexts = new Map();
        if (node?.kind === 'map' && node.doubts[0] !== undefined)
            this.miss('contexts', node.doubts[0].message, node.doubts.map(({ written }) => written).join('\n'));
        for (const pair of listNamed(node)) {
            const { key, value } = pair;
            if (value === null || this.missName('contexts', pair))
                continue;
            const field = `contexts.${key}`;
            this.note(value);
            const text = this.readText(typeof value.value === 'string' ? value : { ...value, value: printValue(value.value) }, field);
            if (text !== null)
                contexts.set(key, resolve(text, value));
        }
        return contexts;
    }
    readPlatforms(build, service, lookup) {
        const list = valueAt(build, 'platforms');
        const own = valueAt(service, 'platform');
        const one = own?.kind === 'scalar' && isEmpty(own) ? undefined : own;
        const items = list?.kind === 'list' && list.items.length > 0 ? list.items : [one ?? lookup(DEFAULT_PLATFORM)];
        const platforms = [];
        for (const item of items) {
            if (item?.kind !== 'scalar')
                continue;
            this.note(item);
            if (item.gaps.length > 0)
                this.missGaps('platforms', item);
            else if (typeof item.value !== 'string' || item.value === '')
                continue;
            else if (!this.missTemplate('platforms', item.value))
                platforms.push(item.value);
        }
        return platforms;
    }
}
function isEmpty(node) {
    return node.gaps.length === 0 && (isNull(node) || node.value === '');
}
function listNamed(node) {
    if (node === undefined)
        return [];
    const pairs = listPairs(node);
    return node.kind === 'map' ? pairs.filter(({ key }) => !key.startsWith('x-')) : pairs;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/scalar-lines.js

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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/inline-dockerfile.js

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
function traceBack(pieces, raw, at) {
    const piece = pieces[findLast(pieces, (one) => one.at <= at)];
    if (piece === undefined)
        return { line: 0, isStart: at === 0 };
    const from = piece.isLiteral ? piece.from + (at - piece.at) : piece.from;
    return { line: raw.lineAt(from), isStart: raw.isStart(from) };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/attestations.js
var attestations = __webpack_require__(35018);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/unknown-texts.js
var unknown_texts = __webpack_require__(14994);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/service-generators.js






const GAP = '\uffff';
function readServiceGenerators(build, values) {
    return ['sbom', 'provenance'].flatMap((type) => {
        const node = valueAt(build, type);
        if (node?.kind !== 'scalar' || isNull(node))
            return [];
        values.note(node);
        const text = markGaps(node);
        if (text === '')
            return [];
        const parsed = (0,attestations .sI)((0,attestations .fn)(type, text));
        const isOpen = parsed === 'open';
        if (isOpen ? type !== 'sbom' : 'refused' in parsed)
            return [];
        const image = isOpen ? text : generatorOf(parsed);
        if (image === null)
            return [];
        return [service_generators_describe(image, node, type)];
    });
}
function generatorOf(parsed) {
    if ('refused' in parsed || parsed.isDisabled || !(0,attestations .Sg)(parsed))
        return null;
    return parsed.generator;
}
function service_generators_describe(image, node, type) {
    const place = placeOf(node);
    if (!(0,unknown_texts .t8)(image))
        return { image, place: (0,attestations .xF)(place, printValue(node.value), image) };
    const gap = node.gaps[0]?.expression.slice(0, 80) ?? '';
    const problem = `${type} depends on ${gap}, which nothing in the repository gives`;
    return { image: node.raw ?? image.replaceAll(GAP, gap), place, problem, written: writeGaps(node) };
}
function markGaps({ value, gaps }) {
    const text = printValue(value);
    let marked = '';
    let from = 0;
    for (const { at } of gaps) {
        marked += text.slice(from, at) + GAP;
        from = at;
    }
    return marked + text.slice(from);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/known-tags.js

const MAX_TAG = 500;
function findKnownTags(texts) {
    return texts
        .map((text) => text.trim())
        .filter((text) => text !== '' && text.length <= MAX_TAG && !(0,unknown_texts .t8)(text));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/service-tags.js


function readServiceTags(service, build) {
    const tags = valueAt(build, 'tags');
    const nodes = [valueAt(service, 'image'), ...(tags?.kind === 'list' ? tags.items : [])];
    const known = nodes.filter((node) => node?.kind === 'scalar' && node.gaps.length === 0);
    return findKnownTags(known.map((node) => textOf(node) ?? ''));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/output/service-builds.js









function makeBuild(name, entry, scope) {
    const service = entry.value;
    const written = valueAt(service, 'build');
    if (service.kind !== 'map' || written === undefined || isNull(written))
        return null;
    const build = written.kind === 'map' ? written : makeMap(new Map(), written.origin);
    const values = new BuildValues();
    for (const { message, written } of service.doubts)
        values.miss('*', message, written);
    if (written.kind !== 'map')
        values.miss('*', 'build is neither a path nor a mapping');
    const context = readContext(build, values, scope);
    const inline = readInline(build, values);
    const dockerfile = inline === 'none' ? readDockerfile(build, values, context) : null;
    const file = valueAt(build, 'dockerfile');
    const named = file?.kind === 'scalar' ? (file.written ?? textOf(file)) : null;
    const target = values.readText(valueAt(build, 'target'), 'target');
    const args = values.readArgs(valueAt(build, 'args'), scope.lookup);
    const contexts = values.readContexts(valueAt(build, 'additional_contexts'), (text, value) => showPath(text, value, scope).shown);
    const platforms = values.readPlatforms(build, service, scope.lookup);
    const generators = readServiceGenerators(build, values);
    const place = entry.key.source.positionAt(entry.key.start);
    const possible = dockerfile === null && inline === 'none' ? listPossible(build) : [];
    const tags = readServiceTags(service, build);
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
        generators,
        ...(tags.length === 0 ? {} : { tags }),
        problem: describeReasons(values.reasons),
        unknown: expandUnknown(values.unknown),
        ...(values.reasonsOf.size === 0 ? {} : { reasons: values.reasonsOf }),
        ...(dockerfile === null && inline === 'none' && context.folder !== null && named !== null
            ? { outside: named }
            : {}),
        ...(possible.length === 0 ? {} : { possible }),
        written: expandWritten(values),
        sources: service_builds_listSources(entry, service, build, values),
        places: values.places,
    };
}
function lacksContext(service) {
    const build = valueAt(service, 'build');
    return build !== undefined && valueAt(build, 'context')?.origin === build.origin;
}
function describeReasons(reasons) {
    const [first] = reasons;
    if (first === undefined)
        return null;
    const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more like it)` : '';
    return `Cannot tell all of this build: ${first}${more}`;
}
function expandWritten({ unknown, doubts: { written } }) {
    const all = written.get('*');
    if (all === undefined)
        return written;
    const fields = expandUnknown(unknown).map((field) => [field, `${all}\n${written.get(field) ?? ''}`]);
    return new Map([...written, ...fields]);
}
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
function showPath(text, node, scope) {
    if (isRemoteContext(text))
        return { shown: text, folder: null };
    const path = text === '' ? scope.workingFolder : text;
    const inside = isAbsolute(path) ? fromRooted(path) : null;
    return inside === null
        ? { shown: showOutside(path, node.written), folder: null }
        : { shown: inside, folder: path };
}
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
    const written = valueAt(build, 'dockerfile');
    const node = written && settlePath(written);
    if (node?.kind === 'scalar')
        values.note(node);
    const text = node === undefined ? 'Dockerfile' : values.readText(node, 'dockerfile');
    if (text !== null && context.folder === null)
        values.doubts.note('dockerfile', text);
    if (text === null || context.folder === null)
        return null;
    const name = text === '' ? 'Dockerfile' : text;
    if ((0,remote_context .q$)(name))
        return null;
    return fromRooted(isAbsolute(name) ? name : joinPath(context.folder, name));
}
function listPossible(build) {
    const context = valueAt(build, 'context');
    const file = valueAt(build, 'dockerfile');
    if (file?.kind !== 'scalar' || typeof file.value !== 'string')
        return [];
    const gap = file.gaps.at(-1);
    if (gap !== undefined)
        return endingOf(file.value, gap.at);
    if (context?.kind !== 'scalar' || context.gaps.length === 0)
        return [];
    const path = isAbsolute(file.value) ? fromRooted(file.value) : null;
    return path === null ? endingOf(`/${file.value}`, 0) : [{ path }];
}
function service_builds_listSources(entry, service, build, values) {
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
        'sbom',
        'provenance',
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/problems.js
function describeRefusal(main, refusal) {
    const described = describeUnknown(main, refusal);
    if (refusal.isLimit === true)
        return described;
    return { ...described, message: `docker compose refuses this file: ${described.message}` };
}
function describeUnknown(main, refusal) {
    const isMain = refusal.file === main;
    return {
        kind: 'compose',
        file: main,
        line: isMain ? refusal.line : 1,
        message: placed(main, refusal),
        ...(refusal.isLimit === true ? LIMITED : {}),
        ...(refusal.written === undefined ? {} : { written: refusal.written }),
    };
}
const LIMITED = { isLimit: true };
function firstOf(refusals) {
    return refusals.find(({ isLimit }) => isLimit === true) ?? refusals[0];
}
function placed(main, { file, line, message }) {
    return file === main || file === '.env' ? message : `${file}:${line}: ${message}`;
}
function markRefused(item) {
    return { ...item, isRefused: true };
}
function refuseBuild(build, { message, isLimit }) {
    return {
        ...build,
        problem: build.problem ?? `The compose file cannot be read as it is: ${message}`,
        ...(isLimit === true ? {} : { isRefused: true }),
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/tree.js
var builds_tree = __webpack_require__(8921);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/tree-texts.js





class TreeTexts {
    tree;
    work = new Work(MAX_TOTAL_WORK);
    texts = new Map();
    environments = new Map();
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
    environment(path, read) {
        const known = this.environments.get(path) ?? read();
        if (this.tree.wanted.size === 0)
            this.environments.set(path, known);
        return known;
    }
    load(path) {
        if (!this.tree.has(path))
            return problem('does not exist', false);
        const file = (0,builds_tree .xi)(this.tree.read(path));
        if (file.kind === 'absent')
            return { kind: 'wanted' };
        if (file.kind === 'unreadable')
            return problem(file.reason, (0,source_text .dK)(file));
        if (!this.work.spend(file.bytes.length >> 5)) {
            return problem('comes after more compose files than are read', true);
        }
        const text = decodeYaml(file.bytes);
        if (text === null)
            return problem('is not UTF-8 text', false);
        return { kind: 'text', source: new source_text .D(path, text) };
    }
    hasFolder(path) {
        this.folders ??= tree_texts_listFolders(this.tree.paths);
        return this.folders.has(path);
    }
}
function problem(message, isLimit) {
    return { kind: 'problem', message, isLimit };
}
const tree_texts_KNOWN = new WeakMap();
function textsOf(tree) {
    const known = tree_texts_KNOWN.get(tree);
    if (known !== undefined)
        return known;
    const texts = new TreeTexts(tree);
    tree_texts_KNOWN.set(tree, texts);
    return texts;
}
function tree_texts_listFolders(paths) {
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
function decodeYaml(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return decodeUtf16(bytes, 0);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return decodeUtf16(bytes, 1);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const written = (0,byte_string .pv)(hasMark ? bytes.subarray(3) : bytes);
    if ((0,byte_string .ER)(written))
        return written;
    const text = (0,byte_string .lc)(written);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/project-files.js



class ProjectFiles {
    texts;
    paths = new Set();
    constructor(tree) {
        this.texts = textsOf(tree);
    }
    read(path) {
        const inside = fromRooted(path);
        if (inside === null)
            return problem('is outside of the repository', true);
        if (!this.paths.has(inside) && this.paths.size >= MAX_FILES) {
            return problem(`is one file more than the ${MAX_FILES} that one project may read`, true);
        }
        this.paths.add(inside);
        return this.texts.read(inside);
    }
    hasFile(path) {
        const inside = fromRooted(path);
        return inside !== null && this.texts.tree.has(inside);
    }
    hasFolder(path) {
        const inside = fromRooted(path);
        return inside === null || inside === '.' || this.texts.hasFolder(inside);
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/project-reading.js



















const project_reading_NOTHING = {
    builds: [],
    runImages: [],
    problems: [],
    services: new Set(),
    ownBuilds: [],
    withoutContext: new Set(),
    refusals: 'none',
    refused: [],
    bake: { services: new Map(), problems: [] },
};
function readProject(tree, paths, isFound, start = {}) {
    const [main] = paths;
    if (main === undefined)
        return project_reading_NOTHING;
    if (isFound && !mayBeProject(tree, paths))
        return project_reading_NOTHING;
    const { found, isCompose } = readOnce(tree, main, paths, start);
    return isFound && !isCompose ? project_reading_NOTHING : found;
}
const project_reading_KNOWN = new WeakMap();
const project_reading_MAX_KEPT = 8;
function readOnce(tree, main, paths, start) {
    const known = project_reading_KNOWN.get(tree) ?? new Map();
    project_reading_KNOWN.set(tree, known);
    const { environment, ...rest } = start;
    const key = JSON.stringify([paths, rest]);
    const kept = known.get(key) ?? [];
    const same = kept.find(({ asked }) => answersAlike(environment, asked));
    if (same !== undefined)
        return same;
    const project = readWhole(tree, main, paths, start);
    if (tree.wanted.size === 0 && kept.length < project_reading_MAX_KEPT)
        known.set(key, [...kept, project]);
    return project;
}
function mayBeProject(tree, paths) {
    const files = paths.map((path) => textsOf(tree).read(path));
    const texts = files.flatMap((file) => (file.kind === 'text' ? [file.source] : []));
    return texts.length === 0 || texts.some(mayBeCompose);
}
function readWhole(tree, main, paths, start) {
    const { asked, environment: given } = recordAsked(start.environment);
    const session = openSession(tree, main, { ...start, environment: given });
    const sources = [];
    for (const path of paths) {
        const file = session.files.read(toRooted(path));
        if (file.kind === 'text')
            sources.push(file.source);
        if (file.kind === 'problem')
            session.refusals.all.push({
                file: path,
                line: 1,
                message: `the file ${file.message}`,
                ...(file.isLimit ? LIMIT : {}),
            });
    }
    const environment = readEnvironment(session, start);
    const isWanted = sources.length < paths.length && session.refusals.all.length === 0;
    if (isWanted)
        return { found: project_reading_NOTHING, isCompose: false, asked };
    const variables = addProjectName(session, sources, environment, start.name);
    const model = loadModel(session, {
        paths: paths.map(toRooted),
        folder: session.workingFolder,
        resourceFolder: session.workingFolder,
        variables,
        trail: [],
    });
    const isCompose = session.composeFiles.size > 0 || model === null;
    return { found: project_reading_describe(session, main, sources, model, variables), isCompose, asked };
}
function openSession(tree, main, start) {
    const files = new ProjectFiles(tree);
    const { projectFolder } = start;
    return {
        files,
        refusals: new Refusals(),
        unknowns: new Refusals(),
        work: new Work(MAX_WORK, files.texts.work),
        given: openGiven(main, start),
        workingFolder: projectFolder === undefined ? folderOf(toRooted(main)) : toRooted(projectFolder),
        included: new Map(),
        composeFiles: new Set(),
    };
}
function mayBeCompose(source) {
    return /services|include|\\/.test(source.text);
}
function project_reading_describe(session, main, sources, model, variables) {
    const optional = new Refusals();
    const isPartial = session.unknowns.all.length > 0;
    if (model !== null)
        checkConsistency(model, { refusals: session.refusals, optional, isPartial });
    const entries = model === null ? [] : listServices(model);
    session.work.spend(entries.reduce((sum, [, { value }]) => sum + costOf(value), 0));
    if (session.work.isOver || entries.length > MAX_SERVICES) {
        const message = session.work.isOver ? TOO_MUCH : `it has more than ${MAX_SERVICES} services`;
        const problems = [{ kind: 'compose', file: main, line: 1, message, isLimit: true }];
        return { ...project_reading_NOTHING, problems, bake: { ...project_reading_NOTHING.bake, problems } };
    }
    const lookup = makeLookup(lookUpIn(session, variables), sources[0]);
    const scope = { workingFolder: session.workingFolder, lookup };
    const builds = entries
        .flatMap(([name, entry]) => makeBuild(name, entry, scope) ?? [])
        .map(openSecretPolicy(model));
    const refusal = firstOf(session.refusals.all);
    const unknowns = session.unknowns.all.map((unknown) => describeUnknown(main, unknown));
    const refused = refusal === undefined ? [] : [describeRefusal(main, refusal)];
    const refusals = classifyRefusals(session.refusals.all);
    const images = entries.flatMap(([name, entry]) => listRunImages(name, entry));
    return {
        ownBuilds: refusals === 'overlay' ? builds.map(markRefused) : builds,
        withoutContext: new Set(entries.flatMap(([name, { value }]) => (lacksContext(value) ? [name] : []))),
        refusals,
        refused,
        builds: refusal === undefined ? builds : builds.map((build) => refuseBuild(build, refusal)),
        runImages: refusals === 'none' ? images : images.map(markRefused),
        problems: [...refused, ...unknowns],
        services: new Set(entries.map(([name]) => name)),
        bake: readForBake({ ...session, optional }, main, model, unknowns),
    };
}
function costOf(service) {
    const build = valueAt(service, 'build');
    if (build === undefined)
        return SERVICE_WORK;
    const args = valueAt(build, 'args');
    return (BUILD_WORK +
        2 * (args?.kind === 'map' ? args.entries.size : args?.kind === 'list' ? args.items.length : 0));
}
function readForBake(session, main, model, unknowns) {
    const own = new Refusals();
    const group = model === null ? undefined : valueAt(model, 'services');
    const services = [...(group?.kind === 'map' ? group.entries : [])].flatMap(([name, { value }]) => {
        const service = readBakeService(value, own);
        return service === null ? [] : [[name, service]];
    });
    const refusal = firstOf([...session.refusals.all, ...session.optional.all, ...own.all].filter((each) => each.isComposeOnly !== true));
    const refused = refusal === undefined ? [] : [describeRefusal(main, refusal)];
    return { services: new Map(services), problems: [...refused, ...unknowns] };
}
function listServices(model) {
    const entries = ['services', 'jobs'].flatMap((key) => {
        const group = valueAt(model, key);
        return group?.kind === 'map' ? [...group.entries] : [];
    });
    return entries.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}
function makeLookup(lookUp, source) {
    return (name) => {
        const value = lookUp(name);
        if (value === undefined || source === undefined)
            return undefined;
        const node = makeScalar(value.value, { source, start: 0, end: 0 });
        return { ...node, gaps: value.gaps, given: value.given };
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/chosen-files.js





const NONE = { paths: [], problems: [] };
function readChoice(tree, folder, start = folder, { environmentFiles, environment } = {}) {
    const session = openSession(tree, `${folder}.env`, environment === undefined ? {} : { environment });
    const named = environmentFiles === undefined ? {} : { environmentFiles };
    const lookUp = lookUpIn(session, readEnvironment(session, named));
    const files = lookUp('COMPOSE_FILE');
    if (files === undefined || (files.value === '' && files.gaps.length === 0))
        return NONE;
    const file = environmentFiles?.at(-1) ?? `${folder}.env`;
    const written = lookUp('COMPOSE_PATH_SEPARATOR');
    const [gap] = [...files.gaps, ...(written?.gaps ?? [])];
    if (gap !== undefined)
        return limit(file, `which files compose reads depends on ${gap.expression}`);
    const separator = written?.value || separatorOf(files.value);
    const paths = files.value.split(separator);
    const places = paths.map((path) => path === '-' || isElsewhere(path) || isAbsolute(path)
        ? null
        : fromRooted(joinPath(toRooted(start), path)));
    const outside = paths[places.indexOf(null)];
    if (outside !== undefined)
        return limit(file, `COMPOSE_FILE names ${outside.slice(0, 200)}, which is not in this repository`);
    return { paths: places.filter((path) => path !== null), problems: [] };
}
function separatorOf(files) {
    return files.includes(';') && !files.includes(':') ? ';' : ':';
}
function limit(file, message) {
    return { paths: [], problems: [{ kind: 'compose', file, line: 1, message, isLimit: true }] };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/folder-reading.js


function folder_reading_readFolder(tree, folder) {
    const main = readProject(tree, folder.main, true);
    const found = [main];
    if (folder.others.length === 0 && !folder.hasEnvironment)
        return found;
    const known = new Set(main.builds.map(identify));
    const addNew = (project) => {
        const builds = project.builds.filter((build) => !known.has(identify(build)));
        for (const build of builds)
            known.add(identify(build));
        found.push({ ...project, builds });
    };
    const overlays = folder.others.map((path) => {
        const alone = readProject(tree, [path], true);
        const whole = layOver(tree, folder.main[0], main, path, alone);
        const merged = whole?.refusals === 'some' ? null : whole;
        const rest = whole !== null && merged === null ? alone : folder_reading_readAlone(alone, main, merged !== null);
        found.push(rest);
        for (const build of rest.builds)
            known.add(identify(build));
        return merged;
    });
    for (const merged of overlays)
        if (merged !== null)
            addNew(merged);
    if (!folder.hasEnvironment)
        return found;
    const { paths, problems } = readChoice(tree, folder.folder);
    if (problems.length > 0)
        found.push({ builds: [], runImages: [], problems });
    if (paths.length > 0)
        addNew(readProject(tree, paths, false, { folder: folder.folder }));
    return found;
}
function layOver(tree, base, main, path, alone) {
    if (base === undefined || ![...alone.services].some((name) => main.services.has(name)))
        return null;
    const merged = readProject(tree, [base, path], false);
    const problems = merged.refusals === 'overlay' ? withoutRefused(merged) : merged.problems;
    return { ...merged, builds: merged.ownBuilds, problems };
}
function folder_reading_readAlone(alone, main, isMerged) {
    const isOverlay = alone.refusals === 'overlay';
    const builds = (isOverlay ? alone.ownBuilds : alone.builds).filter(({ name }) => !isMerged || name === null || !alone.withoutContext.has(name) || !main.services.has(name));
    const problems = isOverlay ? withoutRefused(alone) : alone.problems;
    return { builds, runImages: alone.runImages, problems };
}
function withoutRefused({ problems, refused }) {
    return problems.filter((problem) => !refused.includes(problem));
}
function identify(build) {
    const { name, context, dockerfile, inline, target, args, contexts, platforms, unknown, written } = build;
    const generators = build.generators.map(({ image, problem }) => [image, problem]);
    const values = [
        [...args].sort(),
        [...contexts].sort(),
        platforms,
        generators,
        unknown,
        [...(written ?? [])],
    ];
    return JSON.stringify([name, context, dockerfile, inline, target, values]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/compose/read.js



function readComposeBuilds(tree) {
    const found = listFolders(tree.paths).flatMap((folder) => folder_reading_readFolder(tree, folder));
    return {
        builds: found.flatMap(({ builds }) => builds),
        runImages: found.flatMap(({ runImages }) => runImages),
        problems: found.flatMap(({ problems }) => problems),
    };
}
function readComposeProject(request, tree) {
    const { services, builds, runImages, problems, bake } = readProject(tree, request.files, false, request.start);
    const found = { builds, runImages, problems, bake };
    if (request.services.length === 0)
        return { ...found, missing: [] };
    const wanted = new Set(request.services);
    return {
        builds: found.builds.filter(({ name }) => name !== null && wanted.has(name)),
        runImages: found.runImages.filter(({ name }) => name !== null && wanted.has(name)),
        problems: found.problems,
        bake: found.bake,
        missing: request.services.filter((name) => !services.has(name)),
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/conversion.js
class ConversionError extends Error {
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/number-text.js

function exactDecimal(mantissa, exponent) {
    if (mantissa === 0n)
        return { digits: '', point: 0 };
    const scale = exponent < 0 ? -exponent : 0;
    const whole = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(scale);
    const text = whole.toString();
    return { digits: text.replace(/0+$/, ''), point: text.length - scale };
}
function shortestDecimal(value) {
    const exact = exactDecimal(value.mantissa, value.exponent);
    if (value.mantissa === 0n)
        return exact;
    const missing = value.precision - bitLength(value.mantissa);
    const mantissa = value.mantissa << BigInt(missing + 1);
    const exponent = value.exponent - missing - 1;
    const lower = exactDecimal(mantissa - 1n, exponent);
    const upper = exactDecimal(mantissa + 1n, exponent);
    return shorten(exact, lower.digits, upper.digits, missing > 0);
}
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
function plainText(decimal, places) {
    const { digits, point } = decimal;
    const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
    const fraction = point >= digits.length ? '' : '0'.repeat(Math.max(0, -point)) + digits.slice(Math.max(0, point));
    const shown = places === null ? fraction : fraction.slice(0, places).padEnd(places, '0');
    return shown === '' ? whole : `${whole}.${shown}`;
}
function numberText(value) {
    if (value.infinite)
        return value.negative ? '-Inf' : '+Inf';
    const sign = value.negative ? '-' : '';
    if (value.exponent >= 0 &&
        bitLength(value.mantissa) + value.exponent <= value.precision &&
        value.exponent < 60) {
        return sign + (value.mantissa << BigInt(value.exponent)).toString();
    }
    return sign + plainText(shortestDecimal(value), null);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/type.js
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
function type_isCollection(type) {
    return type.kind === 'list' || type.kind === 'set' || type.kind === 'map';
}
function isSequence(type) {
    return type.kind === 'list' || type.kind === 'set' || type.kind === 'tuple';
}
function sameType(a, b) {
    if (a === b)
        return true;
    if (a.kind !== b.kind)
        return false;
    if (type_isCollection(a))
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
    if (type_isCollection(type))
        return { ...type, element: withoutOptional(type.element) };
    if (type.kind === 'tuple')
        return tupleOf(type.elements.map(withoutOptional));
    if (type.kind !== 'object')
        return type;
    return objectOf(new Map([...type.attributes].map(([name, attribute]) => [name, withoutOptional(attribute)])));
}
function typeName(type) {
    if (type.kind === 'dynamic')
        return 'an unknown type';
    if (!type_isCollection(type))
        return type.kind;
    return type.element.kind === 'dynamic' ? type.kind : `${type.kind} of ${typeName(type.element)}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/order.js
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
function lift(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/value.js




const UNKNOWN = Symbol('unknown');
function make(type, data, inner = null) {
    return { type, data, mark: null, inner };
}
function composed(value) {
    return (0,byte_string .ER)(value) ? value : value.normalize('NFC');
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
function orderedSet(values, element) {
    return make(setOf(values[0]?.type ?? element), values, markOfAll(values));
}
function sortKeys(values) {
    let previous = '';
    for (const key of values.keys()) {
        if (key < previous || !(0,byte_string .ER)(key))
            return sorted(values);
        previous = key;
    }
    return values;
}
function sorted(values) {
    const entries = [...values].map(([key, value]) => [composed(key), value]);
    return new Map(entries.sort(([a], [b]) => compareText(a, b)));
}
function markOfAll(values) {
    for (const value of values) {
        const mark = markOf(value);
        if (mark !== null)
            return mark;
    }
    return null;
}
function markOf(value) {
    return value.mark ?? value.inner;
}
function withMark(value, mark) {
    return mark === null || value.mark !== null ? value : { ...value, mark };
}
function isKnown(value) {
    return value.data !== UNKNOWN;
}
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
function value_elements(value) {
    if (Array.isArray(value.data))
        return value.data;
    return value.data instanceof Map ? [...value.data.values()] : [];
}
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
function value_numberOf(value) {
    return isNumberData(value.data) ? value.data : wholeNumber(0);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/equality.js




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
function sameNumber(a, b) {
    if (a.infinite || b.infinite)
        return a.infinite && b.infinite && a.negative === b.negative;
    if (isWhole(a) || isWhole(b))
        return compareNumbers(a, b) === 0;
    return numberText(a) === numberText(b);
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/number-general.js

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
    return sign + plainText(decimal, null);
}
function exponentText(decimal, places, letter) {
    const first = decimal.digits[0] ?? '0';
    const rest = decimal.digits.slice(1, 1 + places).padEnd(places, '0');
    const exponent = decimal.digits === '' ? 0 : decimal.point - 1;
    const sign = exponent < 0 ? '-' : '+';
    return `${first}${rest === '' ? '' : `.${rest}`}${letter}${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/set.js





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
            return compareNumbers(value_numberOf(a), value_numberOf(b));
        default:
            return compareText(hashText(a), hashText(b));
    }
}
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
            return generalText(value_numberOf(value), 10);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/convert-collection.js




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
function openElement(types, wanted, converter) {
    if (wanted.kind !== 'dynamic')
        return wanted;
    return converter.unify(types)?.type ?? null;
}
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
    const deep = type_isCollection(element) || element.kind === 'object';
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/convert-structure.js



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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/type-order.js

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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/unify.js




const MAX_DISTINCT = 300;
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
    const element = unifyTypes(types.map((type) => (type_isCollection(type) ? type.element : DYNAMIC)), converter);
    return element === null ? null : convertAll(types, { kind, element: element.type }, converter);
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/convert.js








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
        if (type_isCollection(to))
            return convertCollection(from, to, this);
        return convertStructure(from, to, this);
    }
    unify(types) {
        return unifyTypes(types, this);
    }
}
const SAFE = new TypeConverter(false);
const UNSAFE = new TypeConverter(true);
function convert(value, wanted) {
    const direct = type_isCollection(wanted) && isPrimitive(wanted.element) ? retype(value, wanted) : null;
    if (direct !== null)
        return direct;
    if (sameType(value.type, withoutOptional(wanted)))
        return value;
    const conversion = findConversion(value.type, wanted);
    if (conversion === null)
        throw new ConversionError(`${typeName(wanted)} is needed, not ${typeName(value.type)}`);
    return conversion(value);
}
function retype(value, { kind, element }) {
    if (kind === 'list' && value.type.kind === 'tuple' && Array.isArray(value.data)) {
        const values = value.data;
        return values.every(({ type }) => type.kind === element.kind)
            ? withMark(value_list(values, element), value.mark)
            : null;
    }
    if (kind !== 'map' || value.type.kind !== 'object' || !(value.data instanceof Map))
        return null;
    const fields = value.data;
    for (const { type } of fields.values())
        if (type.kind !== element.kind)
            return null;
    return withMark(value_map(fields, element), value.mark);
}
function findConversion(from, to) {
    return UNSAFE.find(from, to);
}
function unify(types) {
    return UNSAFE.unify(types);
}
function replaceDynamic(from, to) {
    if (from.kind === 'dynamic')
        return to;
    if (to.kind === 'dynamic')
        return from;
    if (type_isCollection(to)) {
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
    if (type_isCollection(type))
        return type.element;
    if (type.kind === 'tuple')
        return unify(type.elements)?.type ?? DYNAMIC;
    return type.kind === 'object' ? (unify([...type.attributes.values()])?.type ?? DYNAMIC) : null;
}
function convertPrimitive(from, to, unsafe) {
    if (from.kind === to.kind)
        return (value) => value;
    if (to.kind === 'string') {
        return from.kind === 'number'
            ? (value) => value_text(numberText(value_numberOf(value)))
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/literal.js


function literalValue(value) {
    if (value === null)
        return nullOf(DYNAMIC);
    if (typeof value === 'string')
        return value_text(value);
    return typeof value === 'boolean' ? bool(value) : number(value);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/access.js






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
    return type_isCollection(type) ? type.element : DYNAMIC;
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
    const index = smallInteger(value_numberOf(key));
    return index === null || index < 0 ? undefined : value_elements(from)[index];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/syntax.js
function keywordOf(expression) {
    if (expression.kind === 'variable' && expression.steps.length === 0)
        return expression.name;
    if (expression.kind !== 'literal')
        return null;
    if (expression.value === null)
        return 'null';
    return typeof expression.value === 'boolean' ? String(expression.value) : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/origins.js


const origins_MAX_STEPS = 20;
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/attests.js






function readAttests(field, resolver) {
    if (field === undefined || value_isNull(field.value))
        return [];
    const { value, attribute } = field;
    const { expression } = attribute;
    if (value.type.kind !== 'tuple' && value.type.kind !== 'list') {
        const mark = markOf(value);
        if (mark === null)
            resolver.refuse(expression, 'attest must be a list');
        return mark === null ? [] : [openAttest(expression, mark, resolver)];
    }
    const origin = originOf(expression, resolver);
    const items = origin.kind === 'tuple' ? origin.items : [];
    const values = value_elements(value);
    return values.flatMap((element, index) => {
        const written = items.length === values.length ? items[index] : undefined;
        return readAttest(element, originOf(written ?? expression, resolver), resolver);
    });
}
function readAttest(value, expression, resolver) {
    const mark = markOf(value);
    const isText = value.type === STRING;
    if (isText && stringOf(value) === '' && mark === null)
        return [];
    const parsed = !isKnown(value) || value_isNull(value) ? 'open' : isText ? (0,attestations .sI)(stringOf(value)) : parseMap(value);
    if (parsed !== 'open' && 'refused' in parsed) {
        if (mark !== null)
            return [openAttest(expression, mark, resolver)];
        resolver.refuse(expression, parsed.refused);
        return [];
    }
    const written = mark === null && parsed !== 'open' ? null : resolver.written.describe(expression);
    return [{ attestation: parsed, text: stringOf(value), place: writtenPlace(expression), mark, written }];
}
function parseMap(value) {
    const fields = tryConvert(value, mapOf(STRING));
    if (fields === null)
        return { refused: 'an element of attest is neither a text nor a map of texts' };
    const text = (name) => {
        const found = fieldsOf(fields).get(name);
        return found === undefined ? null : stringOf(found);
    };
    const isDisabled = /^(?:1|t|true)$/i.test(text('disabled') ?? '');
    return { type: text('type') ?? '', isDisabled, generator: text('generator') };
}
function openAttest(expression, mark, resolver) {
    const written = resolver.written.describe(expression);
    return { attestation: 'open', text: quoteSpan(expression), place: writtenPlace(expression), mark, written };
}
function mergeAttests(base, over) {
    if (base.length === 0 && over.length < 2)
        return over;
    const merged = new Map();
    const open = [];
    for (const attest of [...base, ...over]) {
        if (attest.attestation === 'open')
            open.push(attest);
        else
            merged.set(attest.attestation.type, attest);
    }
    return [...merged.values(), ...open];
}
function generatorsOf(attests) {
    return attests.flatMap(({ attestation, text, place, mark, written: known }) => {
        const written = known == null ? {} : { written: known };
        if (attestation === 'open')
            return [{ image: text, place, problem: mark ?? 'it is not known', ...written }];
        if (attestation.isDisabled || !(0,attestations .Sg)(attestation) || attestation.generator === null)
            return [];
        const { generator } = attestation;
        if (mark !== null)
            return [{ image: text === '' ? generator : text, place, problem: mark, ...written }];
        return [{ image: generator, place: place && (0,attestations .xF)(place, text, generator) }];
    });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/target.js

const TEXT_FIELDS = ['context', 'dockerfile', 'dockerfile-inline', 'target'];
const NO_TEXT = {
    value: null,
    mark: null,
    written: null,
    place: null,
    inline: null,
    origin: null,
};
const target_NO_TEXTS = {
    context: NO_TEXT,
    dockerfile: NO_TEXT,
    'dockerfile-inline': NO_TEXT,
    target: NO_TEXT,
};
const NO_TEXT_MAP = new Map();
function target_plainText(value) {
    return { ...NO_TEXT, value };
}
function emptyTarget(name, place) {
    return {
        name,
        place,
        isBlock: false,
        isOtherService: false,
        inherits: { values: [], mark: null },
        texts: target_NO_TEXTS,
        args: NO_TEXT_MAP,
        contexts: NO_TEXT_MAP,
        argsMark: null,
        contextsMark: null,
        platforms: null,
        attests: [],
        tags: null,
        mark: null,
    };
}
function target_overlay(base, over) {
    if (over.value !== null)
        return over;
    if (over.mark === null)
        return base ?? over;
    return { ...(base ?? over), mark: over.mark, written: joinWritten(base?.written, over.written) };
}
function joinWritten(...texts) {
    const found = texts.filter((text) => text != null);
    return found.length === 0 ? null : found.join('\n');
}
function overlayAll(base, over) {
    if (over.size === 0)
        return base;
    if (base.size === 0)
        return over;
    const merged = new Map(base);
    for (const [name, text] of over)
        merged.set(name, target_overlay(merged.get(name), text));
    return merged;
}
function mergeTarget(base, over) {
    const texts = {
        context: target_overlay(base.texts.context, over.texts.context),
        dockerfile: target_overlay(base.texts.dockerfile, over.texts.dockerfile),
        'dockerfile-inline': target_overlay(base.texts['dockerfile-inline'], over.texts['dockerfile-inline']),
        target: target_overlay(base.texts.target, over.texts.target),
    };
    return {
        ...base,
        isBlock: base.isBlock || over.isBlock,
        inherits: {
            values: [...base.inherits.values, ...over.inherits.values],
            mark: base.inherits.mark ?? over.inherits.mark,
            written: `${base.inherits.written ?? ''}${over.inherits.written ?? ''}`,
        },
        texts,
        args: overlayAll(markAll(base.args, { mark: over.argsMark, written: over.argsWritten }), over.args),
        contexts: overlayAll(base.contexts, over.contexts),
        argsMark: base.argsMark ?? over.argsMark,
        contextsMark: base.contextsMark ?? over.contextsMark,
        argsWritten: joinWritten(base.argsWritten, over.argsWritten),
        contextsWritten: joinWritten(base.contextsWritten, over.contextsWritten),
        platforms: over.platforms ?? base.platforms,
        attests: mergeAttests(base.attests, over.attests),
        tags: over.tags ?? base.tags,
        mark: base.mark ?? over.mark,
    };
}
function markText(text, { mark, written }) {
    return { ...text, mark: text.mark ?? mark, written: joinWritten(text.written, written) };
}
function markAll(texts, mark) {
    if (mark.mark === null)
        return texts;
    return new Map([...texts].map(([name, text]) => [name, markText(text, mark)]));
}
function markTarget(target, { mark, written }) {
    if (mark === null)
        return target;
    const marked = (text) => markText(text, { mark, written });
    return {
        ...target,
        texts: Object.fromEntries(TEXT_FIELDS.map((field) => [field, marked(target.texts[field])])),
        args: markAll(target.args, { mark, written }),
        contexts: markAll(target.contexts, { mark, written }),
        argsMark: target.argsMark ?? mark,
        contextsMark: target.contextsMark ?? mark,
        argsWritten: joinWritten(target.argsWritten, written),
        contextsWritten: joinWritten(target.contextsWritten, written),
        platforms: {
            values: target.platforms?.values ?? [],
            mark: target.platforms?.mark ?? mark,
            written: `${target.platforms?.written ?? ''}${written ?? ''}`,
        },
        attests: target.attests.map((attest) => ({ ...attest, mark: attest.mark ?? mark })),
        mark: target.mark ?? mark,
    };
}
function normalizeTarget(target) {
    const contexts = target.contexts.size === 0
        ? target.contexts
        : new Map([...target.contexts].filter(([, text]) => text.value !== '' || text.mark !== null));
    const platforms = target.platforms;
    if (platforms === null)
        return { ...target, contexts };
    const values = [...new Set(platforms.values)].filter((platform) => platform !== '');
    return { ...target, contexts, platforms: { ...platforms, values } };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/compose-services.js



const compose_services_NOTHING = { config: { groups: new Map(), targets: new Map() }, problems: [] };
function hasOtherServices(files, tree) {
    const { bake } = readComposeProject({ files, services: [] }, tree);
    return [...bake.services.values()].some(({ isOther }) => isOther);
}
function readComposeServices(files, tree, start = {}) {
    const [first] = files;
    if (first === undefined)
        return compose_services_NOTHING;
    const found = readComposeProject({ files, services: [], start }, tree);
    const folder = (0,repo_path .he)(first);
    const targets = new Map();
    for (const build of found.builds) {
        const service = found.bake.services.get(build.name ?? '');
        if (service === undefined)
            continue;
        const target = serviceTarget(build, service, folder);
        if (!targets.has(target.name))
            targets.set(target.name, target);
    }
    const names = [...targets.keys()];
    const group = { name: 'default', targets: names, mark: null };
    return {
        config: { groups: new Map(names.length === 0 ? [] : [['default', group]]), targets },
        problems: found.bake.problems,
    };
}
function fromFolder(folder, path) {
    if (folder === '.' || path.startsWith('/') || path.startsWith('..') || /^[a-z-]+:/i.test(path))
        return path;
    const within = (0,repo_path .RY)(folder, path);
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
function serviceTarget(build, service, folder) {
    const { name, context, dockerfile, inline } = build;
    const isUnknown = (field) => build.unknown.includes(field) ? (build.problem ?? 'it is not known') : null;
    const text = (field, value) => {
        const written = build.written?.get(field) ?? null;
        return { ...NO_TEXT, value, mark: isUnknown(field), written, place: build.places.get(field) ?? null };
    };
    const addTexts = (found, field, values, change) => {
        for (const [key, value] of values)
            found.set(key, text(`${field}.${key}`, change(value)));
        for (const key of build.unknown)
            if (key.startsWith(`${field}.`))
                found.set(key.slice(field.length + 1), text(key, null));
        return found;
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
        args: addGiven(addTexts(new Map(), 'args', build.args, (value) => value), service.args, (value) => value),
        contexts: addTexts(addGiven(new Map(), service.contexts, linkedTarget), 'contexts', build.contexts, (value) => contextValue(folder, value)),
        argsMark: isUnknown('args'),
        contextsMark: isUnknown('contexts'),
        isOtherService: service.isOther,
        argsWritten: build.written?.get('args') ?? null,
        contextsWritten: build.written?.get('contexts') ?? null,
        platforms: platformsOf(service),
        attests: build.generators.map(toAttest),
    };
}
function toAttest({ image, place, problem, written }) {
    return {
        attestation: { type: 'sbom', isDisabled: false, generator: image },
        text: image,
        place,
        mark: problem ?? null,
        written: written ?? null,
    };
}
function platformsOf({ platforms }) {
    if (platforms.length === 0)
        return null;
    const values = platforms.flatMap(({ value }) => (value === null ? [] : [value]));
    return {
        values: [...new Set(values)],
        mark: platforms.find(({ reason }) => reason !== null)?.reason ?? null,
        written: platforms.map(({ written = '' }) => written).join(' '),
    };
}
function addGiven(found, texts, change) {
    for (const [name, { value, reason, written = null, place }] of texts)
        found.set(name, {
            ...NO_TEXT,
            value: value === null ? null : change(value),
            mark: reason,
            written,
            place,
        });
    return found;
}
function contextValue(folder, value) {
    const linked = linkedTarget(value);
    return linked === value && !value.startsWith('target:') ? fromFolder(folder, value) : linked;
}
function linkedTarget(value) {
    const match = /^(?:service|target):(.*)$/s.exec(value);
    return match === null ? value : `target:${targetName(match[1] ?? '')}`;
}
function withinContext(context, dockerfile, folder) {
    const within = context === null ? null : (0,repo_path .RY)(context, dockerfile);
    return within ?? `cwd://${fromFolder(folder, dockerfile)}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/discovery.js


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
function findProjects(tree) {
    const folders = new Map();
    const alone = [];
    for (const path of tree.paths) {
        const name = (0,repo_path .Fl)(path);
        if (!/bake/i.test(name) || !/\.(?:hcl|json)$/i.test(name))
            continue;
        const folder = (0,repo_path .he)(path);
        if (DEFAULT_FILES.includes(name))
            folders.set(folder, [...(folders.get(folder) ?? []), path]);
        else
            alone.push({ folder, files: [path], composeFiles: [], overlays: findOverlays(folder, path, tree) });
    }
    const defaults = [...folders.keys()].map((folder) => ({
        folder,
        files: existing(tree, folder, DEFAULT_FILES),
        composeFiles: existing(tree, folder, DEFAULT_COMPOSE_FILES),
    }));
    return { defaults, alone, composeOnly: findComposeOnly(new Set(folders.keys()), tree) };
}
function findComposeOnly(covered, tree) {
    return listFolders(tree.paths).flatMap(({ folder: prefix, others }) => {
        const folder = prefix === '' ? '.' : prefix.slice(0, -1);
        const defaults = covered.has(folder) ? [] : existing(tree, folder, DEFAULT_COMPOSE_FILES);
        const named = others.filter((path) => !DEFAULT_COMPOSE_FILES.includes((0,repo_path .Fl)(path)));
        return [...(defaults.length > 0 ? [defaults] : []), ...named.map((path) => [path])].map((composeFiles) => ({ folder, files: [], composeFiles }));
    });
}
function findOverlays(folder, path, tree) {
    const plain = DEFAULT_FILES.filter((name) => !name.includes('.override.'));
    const files = existing(tree, folder, plain);
    const composeFiles = existing(tree, folder, DEFAULT_COMPOSE_FILES);
    return [
        ...(files.length > 0 ? [{ folder, files: [...files, path], composeFiles: [] }] : []),
        ...(composeFiles.length > 0 ? [{ folder, files: [path], composeFiles }] : []),
    ];
}
function existing(tree, folder, names) {
    const prefix = folder === '.' ? '' : `${folder}/`;
    return names.map((name) => prefix + name).filter((path) => tree.has(path));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/json-expression.js


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
function decodedOffsets(raw) {
    const offsets = [];
    for (let at = 0; at < raw.length;) {
        offsets.push(at);
        at += raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2;
    }
    return offsets;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/body.js


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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/json-parser.js



const json_parser_SPACE = /[ \t\r\n]*/y;
const json_parser_STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const json_parser_NUMBER = /[-+.0-9][-+.eE0-9]*/y;
const VALID_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const WORD = /[a-zA-Z][a-zA-Z_]*/y;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
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
            throw new BoundExceeded('its JSON is nested too deeply');
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
        const value = WORDS.get(this.#match(WORD) ?? '');
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/files.js








function files_readFile(path, tree, allowance) {
    const problem = (message, line = 1, text = '') => {
        return { kind: 'problem', problem: { file: path, line, message }, text };
    };
    const limit = (message, text = '') => {
        return { kind: 'problem', problem: { file: path, line: 1, message, isLimit: true }, text };
    };
    if (!tree.has(path))
        return problem('there is no such file');
    const found = (0,builds_tree .xi)(tree.read(path));
    if (found.kind === 'absent')
        return { kind: 'waiting' };
    if (found.kind === 'unreadable')
        return ((0,source_text .dK)(found) ? limit : problem)(`the file ${found.reason}`);
    const length = found.bytes.length;
    if (!allowance.spend(path.endsWith('.json') ? length >> 1 : length >> 2))
        return limit('not read, since all bake files together take too many steps to evaluate');
    const source = new Source(path, (0,byte_string .lc)((0,byte_string .pv)(found.bytes)));
    try {
        return { kind: 'body', body: parse(source) };
    }
    catch (error) {
        if (error instanceof BoundExceeded)
            return limit(`not read, since ${error.message}`, source.text);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/overlays.js


function identifyContent(build) {
    const { name, context, dockerfile, inline, target, args, contexts, platforms, generators, unknown, written, } = build;
    const text = inline?.text ?? null;
    return JSON.stringify([
        name,
        context,
        dockerfile,
        text,
        target,
        [...args],
        [...contexts],
        platforms,
        generators.map(({ image, problem }) => [image, problem]),
        unknown,
        [...(written ?? [])],
    ]);
}
function listLoneProject(project, known, list, tree) {
    const alone = list(project);
    const [file] = project.files;
    if (file === undefined || project.overlays.length === 0 || !speaksOfBake(file, tree))
        return alone;
    const overlaid = project.overlays.map(list);
    const needsOthers = alone.problems.length > 0 &&
        overlaid.some(({ builds, problems }) => builds.length > 0 && problems.length === 0);
    const own = needsOthers ? [] : withoutAdditions(alone.builds, file, overlaid);
    const lines = new Map(alone.builds.map(({ name, line }) => [name, line]));
    const seen = new Set([...known, ...own.map(identifyContent)]);
    const added = [];
    for (const build of overlaid.flatMap(({ builds }) => builds)) {
        const content = identifyContent(build);
        if (seen.has(content))
            continue;
        seen.add(content);
        added.push({ ...build, file, line: lines.get(build.name) ?? 1 });
    }
    const limits = overlaid.flatMap(({ problems }) => problems).filter(({ isLimit }) => isLimit === true);
    return {
        builds: [...own, ...added],
        runImages: [],
        problems: [...(needsOthers ? [] : alone.problems), ...limits],
    };
}
function withoutAdditions(builds, file, overlaid) {
    const accepted = overlaid.filter(({ problems }) => problems.length === 0);
    const defined = accepted
        .flatMap(({ builds: each }) => each)
        .filter(({ file: first, places }) => {
        const isPlaced = PLACES.some((field) => (places.get(field)?.file ?? file) !== file);
        return first !== file || isPlaced;
    });
    const names = new Set(defined.map(({ name }) => name));
    return builds.filter(({ name, places, unknown }) => !names.has(name) || PLACES.some((field) => places.has(field) || unknown.includes(field)));
}
const PLACES = ['context', 'dockerfile', 'inline'];
const NAMES = new Set(['target', 'group', 'variable', 'function']);
function speaksOfBake(path, tree) {
    if (!path.endsWith('.json'))
        return true;
    const found = files_readFile(path, tree, allowanceOf(tree.wanted));
    return found.kind === 'body' && found.body.names().some(({ name }) => NAMES.has(name));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/fields.js

const fields_TEXT = { type: STRING, nullable: true, nullableElements: true };
const fields_TEXTS = { type: listOf(STRING), nullable: true, nullableElements: false };
const MAP = { type: mapOf(STRING), nullable: true, nullableElements: true };
const fields_FLAG = { type: BOOL, nullable: true, nullableElements: true };
const OTHER = { type: DYNAMIC, nullable: false, nullableElements: true };
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/block-values.js





class InstanceState {
    values = new Map();
    started = new Set();
    asked = null;
}
const NO_VALUES = new Map();
const TARGET_NAMES = new Set(TARGET_FIELDS.keys());
const GROUP_NAMES = new Set(GROUP_FIELDS.keys());
class BlockValues {
    #resolver;
    #states = new Map();
    #attributes = new Map();
    #blocks = new Map();
    #byName = new Map();
    #seen = new Map();
    #whole = null;
    #objects = new Map();
    constructor(resolver) {
        this.#resolver = resolver;
        resolver.onBlockReference((type, steps, span) => this.#follow(type, steps, span));
    }
    add(blocks) {
        for (const [block, instances] of blocks) {
            this.#blocks.set(block, instances);
            for (const { name } of instances) {
                const key = `${block.type} ${name}`;
                this.#byName.set(key, [...(this.#byName.get(key) ?? []), block]);
            }
        }
    }
    read(instance) {
        this.#resolveBlock(instance.block, null);
        return this.#states.get(instance)?.values ?? NO_VALUES;
    }
    #stateOf(instance) {
        const known = this.#states.get(instance);
        if (known !== undefined)
            return known;
        const state = new InstanceState();
        this.#states.set(instance, state);
        return state;
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
        const value = this.#objectOf(instance, this.#states.get(instance)?.values ?? NO_VALUES);
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
            found = block.body.attributes(block.type === 'group' ? GROUP_NAMES : TARGET_NAMES);
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
    #resolveBlock(block, only, span = block.span) {
        if (only === null && this.#whole === block)
            return;
        this.#whole = null;
        for (const instance of this.#blocks.get(block) ?? []) {
            const state = this.#stateOf(instance);
            if (only !== null && state.asked?.has(only) === true)
                return;
            for (const [name, attribute] of this.#attributesOf(block)) {
                if ((only === null || name === only) && !state.values.has(name))
                    this.#resolveField(instance, name, attribute, state, span);
            }
            if (only !== null) {
                state.asked ??= new Set();
                state.asked.add(only);
            }
            this.#seen.set(`${block.type} ${instance.name}`, instance);
        }
        if (only === null)
            this.#whole = block;
    }
    #resolveField(instance, name, attribute, { started, values }, span) {
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
    #objectOf(instance, values) {
        const fields = new Map([['name', value_text(instance.name)]]);
        for (const [name, field] of this.#fields(instance.block)) {
            fields.set(name, values.get(name)?.value ?? emptyOf(name, field));
        }
        return object(fields);
    }
}
function emptyOf(name, { type }) {
    if (name === 'description')
        return value_text('');
    return type === DYNAMIC && name !== 'resources' ? value_list([], mapOf(STRING)) : nullOf(type);
}
function fault(value, field) {
    if (!isKnown(value) || value_elements(value).some((element) => !isKnown(element)))
        return 'the value is not known';
    if (value_isNull(value))
        return field.nullable ? null : 'null is not allowed here';
    return field.nullableElements || !value_elements(value).some(value_isNull) ? null : 'null is not allowed in it';
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/scope.js
function childScope(parent, variables) {
    return { variables, functions: NO_FUNCTIONS, parent, budget: parent.budget };
}
const NO_FUNCTIONS = new Map();
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/instances.js






const NAMING = new Set(['name', 'matrix']);
const VALID_NAME = /^[a-zA-Z0-9_-]+$/;
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/config.js








const TARGET_STEPS = 10;
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
        resolver.scope.budget.step(TARGET_STEPS * made.length);
        instances.set(block, made);
    }
    values.add(instances);
    const groups = new Map(base.groups);
    for (const block of definitions.groups) {
        for (const instance of instances.get(block) ?? [])
            groups.set(instance.name, readGroup(instance, values.read(instance), resolver));
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
function mergeBlocks(known, target) {
    const merged = mergeTarget(known, target);
    return known.isBlock ? merged : { ...merged, place: target.place };
}
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
function readGroup(instance, values, resolver) {
    const { values: targets, mark } = config_readTexts(values.get('targets'), resolver);
    return { name: instance.name, targets, mark: mark ?? instance.mark };
}
function readTarget(instance, values, resolver) {
    const { source, start } = instance.block.span;
    const place = { file: source.file, line: source.positionAt(start).line };
    const textOf = (field) => config_readText(values.get(field), instance, resolver);
    const texts = {
        context: textOf('context'),
        dockerfile: textOf('dockerfile'),
        'dockerfile-inline': textOf('dockerfile-inline'),
        target: textOf('target'),
    };
    const platforms = values.get('platforms');
    const args = values.get('args');
    const contexts = values.get('contexts');
    return {
        ...emptyTarget(instance.name, place),
        isBlock: true,
        inherits: config_readTexts(values.get('inherits'), resolver),
        texts,
        args: readMap(args, instance, resolver),
        contexts: readMap(contexts, instance, resolver),
        argsMark: wholeMark(args),
        contextsMark: wholeMark(contexts),
        argsWritten: describeWhole(args, resolver),
        contextsWritten: describeWhole(contexts, resolver),
        platforms: platforms === undefined || (value_isNull(platforms.value) && platforms.value.mark === null)
            ? null
            : config_readTexts(platforms, resolver),
        attests: readAttests(values.get('attest'), resolver),
        tags: readTags(values.get('tags'), resolver),
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
function describeWhole(field, resolver) {
    return field === undefined || field.value.mark === null
        ? null
        : resolver.written.describe(field.attribute.expression);
}
function readTags(field, resolver) {
    if (field === undefined)
        return null;
    const { values, mark } = config_readTexts(field, resolver);
    return mark === null ? values : [];
}
function config_readTexts(field, resolver) {
    if (field === undefined)
        return { values: [], mark: null };
    const mark = markOf(field.value);
    const values = value_elements(field.value).map(stringOf);
    if (mark === null)
        return { values, mark };
    const { expression } = field.attribute;
    return { values, mark: explain(mark, expression), written: resolver.written.describe(expression) };
}
function config_readText(field, instance, resolver) {
    return field === undefined
        ? NO_TEXT
        : makeText(field.value, field.attribute.expression, instance, resolver);
}
function makeText(value, expression, instance, resolver) {
    const mark = markOf(value);
    return {
        value: value_isNull(value) ? null : stringOf(value),
        mark: mark === null ? null : explain(mark, expression),
        written: mark === null ? null : resolver.written.describe(expression),
        place: writtenPlace(originOf(expression, resolver)),
        inline: null,
        origin: { expression, scope: instance.scope },
    };
}
const config_NO_TEXTS = new Map();
function readMap(field, instance, resolver) {
    if (field === undefined)
        return config_NO_TEXTS;
    const { expression } = field.attribute;
    const origins = entryOrigins(expression, resolver);
    const texts = new Map();
    for (const [key, own] of fieldsOf(field.value)) {
        const value = withMark(own, field.value.mark);
        texts.set(key, makeText(value, origins.get(key) ?? expression, instance, resolver));
    }
    return texts;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/definitions.js

const RESERVED = new Set(['group', 'target', 'BAKE_CMD_CONTEXT', 'BAKE_LOCAL_PLATFORM']);
const BLOCKS = new Set(['group', 'target', 'variable', 'function']);
const VARIABLE_NAMES = new Set(['type', 'default', 'description']);
const VALIDATION_NAMES = new Set(['condition', 'error_message']);
const FUNCTION_NAMES = new Set(['params', 'variadic_params', 'result']);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/argument.js

function argumentValue(argument, scope, evaluation) {
    if (argument.expression === null)
        return argument.value ?? DYNAMIC_VALUE;
    return evaluation.evaluate(argument.expression, scope);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/function.js
class FunctionError extends Error {
    touched;
    constructor(message, touched = null) {
        super(message);
        this.touched = touched;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/type-expressions.js


class TypeProblem extends Error {
}
const type_expressions_SIMPLE = new Map([
    ['bool', BOOL],
    ['string', STRING],
    ['number', type_NUMBER],
    ['any', DYNAMIC],
]);
function readType(expression) {
    const keyword = keywordOf(expression);
    const simple = keyword === null ? undefined : type_expressions_SIMPLE.get(keyword);
    if (simple !== undefined)
        return simple;
    const [argument, ...more] = expression.kind === 'call' ? expression.args : [];
    if (expression.kind !== 'call' || argument === undefined || more.length > 0) {
        throw new TypeProblem('a type is bool, string, number, any, list(\u2026), set(\u2026), map(\u2026), tuple([\u2026]) or object({\u2026})');
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/special-calls.js





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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/calls.js









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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/conditional.js





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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/evaluation.js


class HclEvaluation {
    errors = [];
    touched = null;
    #evaluate;
    get items() {
        this.#items ??= new Map();
        return this.#items;
    }
    #items = null;
    #height = 0;
    constructor(evaluate) {
        this.#evaluate = evaluate;
    }
    evaluate(expression, scope) {
        scope.budget.step();
        if (++this.#height > MAX_HEIGHT)
            throw new BoundExceeded('its expressions are nested too deeply');
        const value = this.#evaluate(expression, scope, this);
        this.#height--;
        return value;
    }
    fail(span, message, value = DYNAMIC_VALUE) {
        this.errors.push({ span, message });
        return value;
    }
    touch(value) {
        this.touched ??= markOf(value);
        return value;
    }
    apart(expression, scope) {
        const outer = this.errors;
        this.errors = [];
        const value = this.evaluate(expression, scope);
        const errors = this.errors;
        this.errors = outer;
        return { value, errors };
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/for.js




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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/objects.js




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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/operators.js





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
function shortCircuit(operator, left, right) {
    const deciding = operator === '||';
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
        const value = arithmetic(value_numberOf(a), value_numberOf(b));
        return value === null
            ? evaluation.fail(expression, 'the result is not a number', unknownOf(type_NUMBER))
            : number(value);
    }
    const order = ORDER.get(operator);
    if (order !== undefined)
        return bool(order(compareNumbers(value_numberOf(a), value_numberOf(b))));
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
    return expression.operator === '-' ? withMark(number(negate(value_numberOf(value))), value.mark) : not(value);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/splat.js


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
    if (!type_isCollection(source.type) || single)
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
    return type_isCollection(source)
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/templates.js



function evaluateTemplate(expression, scope, evaluation) {
    const only = expression.parts.length === 1 ? expression.parts[0] : undefined;
    if (only?.kind === 'literal' && typeof only.value === 'string') {
        scope.budget.step();
        const value = value_text(only.value);
        scope.budget.text(stringOf(value));
        return value;
    }
    const writer = new TextWriter(scope, evaluation);
    for (const part of expression.parts)
        writer.write(evaluation.evaluate(part, scope), part);
    return writer.finish();
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/evaluate.js












function newEvaluation() {
    return new HclEvaluation(evaluate);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/hcl/free-names.js
var _a;




const found = new WeakMap();
function freeNames(expression) {
    if (expression.kind === 'variable' && expression.source.outer === null)
        return { functions: free_names_NONE.functions, variables: [expression] };
    if (isWrittenOut(expression, 0))
        return free_names_NONE;
    const known = found.get(expression);
    if (known !== undefined)
        return known;
    const collector = new Collector();
    collector.visit(expression, new Set(), 0);
    const names = { functions: [...collector.functions], variables: collector.variables };
    found.set(expression, names);
    return names;
}
const free_names_NONE = { functions: [], variables: [] };
const MAX_WRITTEN = 3;
function isWrittenOut(expression, depth) {
    if (expression.kind === 'literal')
        return true;
    if (expression.source.outer !== null || depth > MAX_WRITTEN)
        return false;
    switch (expression.kind) {
        case 'template':
            return expression.parts.every(isLiteral);
        case 'tuple':
            return expression.items.every((item) => isWrittenOut(item, depth + 1));
        case 'object':
            return expression.items.every(({ key, forced, value }) => ((!forced && keywordOf(key) !== null) || isWrittenOut(key, depth + 1)) &&
                isWrittenOut(value, depth + 1));
        default:
            return false;
    }
}
function isLiteral({ kind }) {
    return kind === 'literal';
}
class Collector {
    functions = new Set();
    variables = [];
    visit(expression, bound, height) {
        if (height > MAX_HEIGHT)
            throw new BoundExceeded('its expressions are nested too deeply');
        if (isJsonString(expression))
            this.#visitJsonString(expression.source, bound, expression, height);
        else if (expression.kind !== 'literal')
            this.#visitChildren(expression, bound, height + 1);
    }
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
        switch (expression.kind) {
            case 'variable':
                if (!bound.has(expression.name))
                    this.variables.push({ name: expression.name, steps: expression.steps });
                return;
            case 'call':
                this.functions.add(expression.name);
                for (const child of expression.args)
                    this.visit(child, bound, height);
                return;
            case 'object':
                for (const item of expression.items) {
                    if (item.forced || keywordOf(item.key) === null)
                        this.visit(item.key, bound, height);
                    this.visit(item.value, bound, height);
                }
                return;
            case 'for': {
                this.visit(expression.collection, bound, height);
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
                for (const child of free_names_childrenOf(expression))
                    this.visit(child, bound, height);
        }
    }
}
_a = Collector;
function isJsonString(expression) {
    const { source, start, end } = expression;
    return source.outer !== null && start === 0 && end === source.text.length && expression.kind !== 'literal';
}
function free_names_childrenOf(expression) {
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/evaluation/written-expressions.js


class WrittenExpressions {
    #definitions;
    #environment;
    #known = new Map();
    #targets = null;
    constructor(definitions, environment) {
        this.#definitions = definitions;
        this.#environment = environment;
    }
    describe(expression) {
        return (0,unknown_fingerprint .R)(written_expressions_textOf(expression) + this.#describeNames(expression));
    }
    #describeNames(expression) {
        const { variables, functions } = freeNames(expression);
        const names = [
            ...functions.map((name) => `function ${name}`),
            ...variables.map(({ name, steps: [step] }) => {
                const isBlock = name === 'target' && step?.kind === 'attribute';
                return isBlock ? `target ${step.name}` : name;
            }),
        ];
        return [...new Set(names)].map((name) => this.#describeName(name)).join('');
    }
    #describeName(name) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        this.#known.set(name, '');
        const own = this.#definitionsOf(name).map((expression) => `\n${name} = ${this.describe(expression)}`);
        const given = [name, `${name}_JSON`].map((one) => JSON.stringify(this.#environment?.lookUp(one) ?? null));
        const found = [...own, this.#listTargets().get(name) ?? '', ...given].join('\n');
        this.#known.set(name, found);
        return found;
    }
    #definitionsOf(name) {
        const { variables, functions, attributes } = this.#definitions;
        const found = name.startsWith('function ')
            ? [functions.get(name.slice('function '.length))?.result]
            : [attributes.get(name), variables.get(name)?.type, variables.get(name)?.default];
        return found.flatMap((attribute) => attribute?.expression ?? []);
    }
    #listTargets() {
        if (this.#targets !== null)
            return this.#targets;
        const targets = new Map();
        for (const { label, body } of this.#definitions.targets)
            targets.set(`target ${label}`, `${targets.get(`target ${label}`) ?? ''}\n${written_expressions_textOf(body.span)}`);
        this.#targets = targets;
        return targets;
    }
}
function written_expressions_textOf({ source, start, end }) {
    return source.text.slice(start, end);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/define.js




function parameterOf(parameter) {
    return 'kind' in parameter ? { type: parameter } : parameter;
}
function define_define(parameters, result, call, options = {}) {
    const base = { rest: null, movesElements: false, impure: null };
    return { ...base, parameters: parameters.map(parameterOf), result, call, ...options };
}
function defineRest(parameters, rest, result, call, options = {}) {
    return define_define(parameters, result, call, { rest: parameterOf(rest), ...options });
}
function textFunction(count, call) {
    return define_define(new Array(count).fill(STRING), STRING, (args) => value_text(call(...args.map(stringOf))));
}
const MOVES = { movesElements: true };
function impure(parameters, name, placeholder) {
    return define_define(parameters, STRING, () => value_text(placeholder), {
        impure: `${name}() is only known when bake runs`,
    });
}
function wholeArgument(value, what) {
    const whole = value === undefined ? null : smallInteger(value_numberOf(value));
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/collections.js







function collections_elementType(type) {
    return type_isCollection(type) ? type.element : DYNAMIC;
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
    const result = type_isCollection(given.type) ? value_map(fields, given.type.element) : object(fields);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/time.js

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/dates.js






const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const TOKEN = /'(?:[^']|'')*'(?!')|([a-zA-Z])\1*|[^'a-zA-Z]+|'/gy;
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
    const number = value_numberOf(value);
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
    ['\u00b5s', 1000n],
    ['\u03bcs', 1000n],
    ['ms', 1000000n],
    ['s', 1000000000n],
    ['m', 60000000000n],
    ['h', 3600000000000n],
]);
function parseDuration(duration) {
    const match = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+|0)$/.exec(duration);
    if (match === null)
        throw new FunctionError('the duration must be written like 1h30m');
    let total = 0n;
    for (const part of (match[2] ?? '').matchAll(/(\d*)\.?(\d*)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/g)) {
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/json-text.js


function jsonText(value) {
    if (value_isNull(value))
        return 'null';
    switch (value.type.kind) {
        case 'string':
            return quoteJson(stringOf(value));
        case 'bool':
            return String(isTrue(value));
        case 'number':
            return value_numberOf(value).infinite ? null : numberText(value_numberOf(value));
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
function quoteJson(text) {
    return JSON.stringify(text).replace(/[<>&\u2028\u2029\x7f]/g, (char) => {
        return char === '\x7f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/values/json-value.js





const json_value_TOKEN = /[ \t\r\n]*(?:("(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)|(true|false|null)|([[\]{},:]))/y;
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
            throw new BoundExceeded('JSON in it is nested too deeply');
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/regexp/syntax.js
class PatternError extends Error {
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/regexp/class.js

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
function posixClass(name) {
    return POSIX.get(name);
}
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
        }
    }
    throw new PatternError(`it names the unknown class ${bare}`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/regexp/escape.js

const CONTROL = new Map([
    ['a', '\x07'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
]);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/regexp/class-parser.js



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
function readUnicodeClass(reader, negated) {
    const braced = reader.match(/\{(\^?\w+)\}/);
    return unicodeClass(braced?.[1] ?? reader.next(), negated);
}
function readChar(reader) {
    return reader.take('\\') ? readEscapedChar(reader) : reader.next();
}
function invert(set) {
    const pattern = new RegExp(`[${set}]`, 'u');
    const rest = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((char) => !pattern.test(char));
    return `${rest.map(escapeInClass).join('')}\\u{80}-\\u{10ffff}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/regexp/reader.js

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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/regexp/parser.js






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
class PatternParser extends PatternReader {
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
            throw new BoundExceeded('a pattern is nested too deeply');
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/regexp/program.js

const MAX_INSTRUCTIONS = 20_000;
function compileProgram(root) {
    const instructions = [{ kind: 'match' }];
    const add = (instruction) => {
        if (instructions.length > MAX_INSTRUCTIONS)
            throw new BoundExceeded('a pattern is too large');
        return instructions.push(instruction) - 1;
    };
    let visits = 0;
    const compile = (node, next) => {
        if (++visits > MAX_INSTRUCTIONS * 5)
            throw new BoundExceeded('a pattern is too large');
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/regexp/pattern.js


function noThreads() {
    return { list: [], seen: new Set() };
}
const pattern_WORD = /[0-9A-Za-z_]/;
class Pattern {
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
            const boundary = pattern_WORD.test(text[at - 1] ?? '') !== pattern_WORD.test(text[at] ?? '');
            return boundary === (assertion === 'word');
        }
    }
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/patterns.js






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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/versions/version.js


const VERSION = /^v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const LARGEST = (1n << 64n) - 1n;
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/versions/constraint.js




const NUMBERS = String.raw `v?([0-9|x|X|\*]+)(\.[0-9|x|X|\*]+)?(\.[0-9|x|X|\*]+)?`;
const EXTRAS = String.raw `(-([0-9A-Za-z\-]+(\.[0-9A-Za-z\-]+)*))?(\+([0-9A-Za-z\-]+(\.[0-9A-Za-z\-]+)*))?`;
const constraint_VERSION = NUMBERS + EXTRAS;
const constraint_OPERATORS = String.raw `=||!=|>|<|>=|=>|<=|=<|~|~>|\^`;
const constraint_ONE = String.raw `^\s*(${constraint_OPERATORS})\s*(${constraint_VERSION})\s*$`;
const RANGE = String.raw `\s*(${constraint_VERSION})\s+-\s+(${constraint_VERSION})\s*`;
const FIND = String.raw `(${constraint_OPERATORS})\s*(${constraint_VERSION})`;
const VALID = String.raw `^(\s*(${constraint_OPERATORS})\s*(${constraint_VERSION})\s*)((?:\s+|,\s*)(${constraint_OPERATORS})\s*(${constraint_VERSION})\s*)*$`;
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
    const match = find(compilePattern(constraint_ONE), text, budget);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/documents.js








function encodeJson(args) {
    const json = jsonText(argument(args, 0));
    if (json === null)
        throw new FunctionError('an infinity has no JSON');
    return value_text(json);
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/bytes.js

function utf8Bytes(text) {
    return Uint8Array.from((0,byte_string .wx)(text), (char) => char.charCodeAt(0));
}
function utf8Text(bytes) {
    const text = (0,byte_string .lc)(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return /[\uDC80-\uDCFF]/u.test(text) ? null : text;
}
function hexText(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
function bytesOf(value, length) {
    return Array.from({ length }, (_, index) => Number((value >> BigInt(8 * (length - 1 - index))) & 0xffn));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/hashes.js




function primes(count) {
    const found = [];
    for (let candidate = 2; found.length < count; candidate++) {
        if (found.every((prime) => candidate % prime !== 0))
            found.push(candidate);
    }
    return found;
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/encodings.js





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
function encodings_decodeBase64(value) {
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
    ['base64decode', textFunction(1, encodings_decodeBase64)],
    ['urlencode', textFunction(1, encodeUrl)],
    ['uuidv5', textFunction(2, uuidFromName)],
    ['uuidv4', impure([], 'uuidv4', '00000000-0000-4000-8000-000000000000')],
    ['homedir', impure([], 'homedir', '/root')],
    ['bcrypt', impureRest],
    ['rsadecrypt', impure([STRING, STRING], 'rsadecrypt', '')],
];

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/format-numbers.js




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
    return plainText(roundDecimal(decimal, decimal.point + places), places);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/graphemes.js
let segmenter;
const PLAIN = /^[\x20-\x7e]*$/;
function graphemes(text) {
    if (PLAIN.test(text))
        return [...text];
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return [...segmenter.segment(text)].map((segment) => segment.segment);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/verb.js

const MAX_WIDTH = 100_000;
function readVerb(match) {
    const width = match[2] === undefined ? null : Number(match[2]);
    const precision = match[3] === undefined ? null : Number(match[3]);
    if ((width ?? 0) > MAX_WIDTH || (precision ?? 0) > MAX_WIDTH)
        throw new BoundExceeded('a format makes too long a text');
    return { raw: match[0], flags: new Set(match[1]), width, precision, mode: match[5] ?? '' };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/format.js










const VERB = /%([0#\-+ ]*)([1-9][0-9]*)?(?:\.([0-9]*))?(?:\[([1-9][0-9]*)\])?([a-zA-Z])/y;
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
            return formatWhole(verb, value_numberOf(converted(verb, value, type_NUMBER)));
        case 'e':
        case 'E':
        case 'f':
        case 'g':
        case 'G':
            return formatFraction(verb, value_numberOf(converted(verb, value, type_NUMBER)));
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
            return generalText(value_numberOf(value), null);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/addresses.js

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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/networks.js





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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/numbers.js







function arithmetic(operate) {
    return define_define([type_NUMBER, type_NUMBER], type_NUMBER, (args) => {
        const result = operate(value_numberOf(argument(args, 0)), value_numberOf(argument(args, 1)));
        if (result === null)
            throw new FunctionError('the result is not a number');
        return number(result);
    });
}
function comparison(holds) {
    return define_define([type_NUMBER, type_NUMBER], BOOL, (args) => bool(holds(compareNumbers(value_numberOf(argument(args, 0)), value_numberOf(argument(args, 1))))));
}
function extreme(sign) {
    return defineRest([], type_NUMBER, type_NUMBER, (args) => {
        if (args.length === 0)
            throw new FunctionError('at least one number is needed');
        return args.reduce((best, value) => compareNumbers(value_numberOf(value), value_numberOf(best)) * sign > 0 ? value : best);
    });
}
function round(direction) {
    return define_define([type_NUMBER], type_NUMBER, (args) => {
        const value = value_numberOf(argument(args, 0));
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
        const result = operate(number_toFloat(value_numberOf(argument(args, 0))), number_toFloat(value_numberOf(argument(args, 1))));
        if (Number.isNaN(result))
            throw new FunctionError('the result is not a number');
        return number(floatNumber(result));
    });
}
const numbers_DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
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
        const worth = numbers_DIGITS.indexOf(base <= 36 ? digit.toLowerCase() : digit);
        if (worth === -1 || worth >= base)
            throw new FunctionError(`this is not a number of base ${base}`);
        value = value * BigInt(base) + BigInt(worth);
    }
    return number(roundNumber(match?.[1] === '-', value, 0, Math.max(bitLength(value), 64)));
}
const MAX_RANGE = 1024;
function range(args) {
    const numbers = args.map(value_numberOf);
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
        define_define([type_NUMBER], type_NUMBER, (args) => number({ ...value_numberOf(argument(args, 0)), negative: false })),
    ],
    ['add', arithmetic(add)],
    ['subtract', arithmetic(subtract)],
    ['multiply', arithmetic(multiply)],
    ['divide', arithmetic(divide)],
    ['modulo', arithmetic(modulo)],
    ['negate', define_define([type_NUMBER], type_NUMBER, (args) => number(negate(value_numberOf(argument(args, 0)))))],
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/sequences.js






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
    return type_isCollection(value.type) ? value_list(items, value.type.element) : tuple(items);
}
function slice(args) {
    const value = argument(args, 0);
    need(value.type.kind === 'list' || value.type.kind === 'tuple', 'a list or tuple is needed');
    const items = value_elements(value);
    const start = wholeArgument(args[1], 'the start');
    const end = wholeArgument(args[2], 'the end');
    need(start >= 0 && start <= end && end <= items.length, 'start and end must lie within the list');
    const kept = items.slice(start, end);
    return type_isCollection(value.type) ? value_list(kept, value.type.element) : tuple(kept);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/sets.js








const SET = setOf(DYNAMIC);
const MAX_PRODUCT = 20_000;
function commonSet(args) {
    const types = args.flatMap((value) => {
        if (!type_isCollection(value.type))
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
        const element = type_isCollection(type) ? type.element : DYNAMIC;
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
    if (type_isCollection(value.type))
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/strings.js







function mapCase(value, change, changeAlone) {
    return Array.from(value, (char) => {
        const changed = change(char);
        return [...changed].length === 1 ? changed : changeAlone(char);
    }).join('');
}
function capitalOf(char) {
    const code = char.codePointAt(0) ?? 0;
    const capitals = [8, 9].map((distance) => String.fromCodePoint(code + distance));
    return capitals.find((capital) => capital.toLowerCase() === char) ?? char;
}
const upper = (value) => mapCase(value, (char) => char.toUpperCase(), capitalOf);
const lower = (value) => mapCase(value, (char) => char.toLowerCase(), () => 'i');
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
function basename(path) {
    if (path === '')
        return '.';
    const stripped = path.replace(/\/+$/, '');
    return stripped === '' ? '/' : stripped.slice(stripped.lastIndexOf('/') + 1);
}
function dirname(path) {
    return strings_cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/functions/standard.js
















function useless() {
    throw new FunctionError('nothing that bake knows is a buffer of bytes');
}
const BYTE_FUNCTIONS = [
    ['byteslen', define_define([ANY], DYNAMIC, useless)],
    ['bytesslice', define_define([ANY, ANY, ANY], DYNAMIC, useless)],
];
const SPECIAL_FUNCTIONS = [
    ['try', specialFunction('try')],
    ['can', specialFunction('can')],
    ['convert', specialFunction('convert')],
];
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/user-functions.js








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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/variables.js














function variableType(written) {
    if (written === undefined || (written.kind === 'literal' && written.value === null))
        return { type: DYNAMIC, specified: false };
    const { source } = written;
    const expression = source.outer === null ? written : parseExpressionText(new Source(source.file, source.text));
    const type = readType(expression);
    return { type, specified: type.kind !== 'dynamic' || keywordOf(expression) === 'any' };
}
const TRUE_WORDS = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE_WORDS = ['0', 'f', 'F', 'FALSE', 'false', 'False'];
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
function valueFromText(value, type) {
    if (isCsvType(type))
        return collectionFromText(value, type);
    if (isPrimitive(type))
        return primitiveFromText(value, type);
    throw new ConversionError('a value of this type can only be given as JSON');
}
function collectionFromText(value, type) {
    if (value === '')
        throw new ConversionError('a value is needed');
    const fields = csvFields(value, ',');
    if (type.kind === 'tuple') {
        if (fields.length !== type.elements.length)
            throw new ConversionError(`${type.elements.length} values are needed`);
        return tuple(fields.map((field, index) => primitiveFromText(field, type.elements[index] ?? DYNAMIC)));
    }
    if (!type_isCollection(type) || !isPrimitive(type.element))
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
    return type_isCollection(type) || type.kind === 'tuple';
}
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
function takeGiven(environment, value, { name, type, specified, hasDefault }, isVariable) {
    const plain = environment?.lookUp(name) ?? (isUsuallySet(name) ? { unknown: `$${name}` } : undefined);
    const jsonName = `${name}_JSON`;
    const asksJson = (plain === undefined || specified) && !isVariable(jsonName);
    const json = asksJson ? environment?.lookUp(jsonName) : undefined;
    const given = json ?? plain;
    if (given === undefined)
        return value;
    if ('unknown' in given)
        return withMark(value, `the variable "${name}" takes ${given.unknown}, which nothing in the repository decides`);
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
function findInvalid({ name, validations }, scope) {
    return validations.flatMap(({ condition, message }) => {
        if (condition === null)
            return [];
        const evaluation = newEvaluation();
        const value = evaluation.evaluate(condition, scope);
        if ((markOf(value) ?? evaluation.touched) !== null)
            return [];
        const [error] = evaluation.errors;
        if (error !== undefined)
            return [{ span: error.span, message: error.message }];
        const converted = tryConvert(value, BOOL);
        if (converted !== null && isTrue(converted))
            return [];
        return [{ span: condition, message: `the value of ${name} is not valid: ${sayWhy(message, scope)}` }];
    });
}
function sayWhy(message, scope) {
    const usual = 'its condition is false';
    if (message === null)
        return usual;
    const value = newEvaluation().evaluate(message, scope);
    return value.type.kind === 'string' && typeof value.data === 'string' ? value.data : usual;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/resolver.js












const NOTHING_BOUND = new Set();
class Resolver {
    scope;
    refusals;
    written;
    #variables = new Map();
    #functions = new Map();
    #definitions;
    #environment;
    #started = new Set();
    #resolveBlock = () => { };
    constructor(definitions, environment, budget) {
        this.#definitions = definitions;
        this.#environment = environment;
        this.refusals = [...definitions.refusals];
        this.written = new WrittenExpressions(definitions, environment);
        const standard = {
            variables: new Map(),
            functions: STANDARD_FUNCTIONS,
            parent: null,
            budget,
        };
        this.scope = { variables: this.#variables, functions: this.#functions, parent: standard, budget };
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
    resolveDefinitions() {
        for (const name of this.#definitions.variables.keys())
            this.#resolveVariable(name, this.scope);
        for (const definition of this.#definitions.variables.values())
            for (const { span, message } of findInvalid(definition, this.scope))
                this.refuse(span, message);
        for (const name of this.#definitions.functions.keys())
            this.#resolveFunction(name);
    }
    resolveConstants() {
        for (const name of this.#definitions.attributes.keys())
            this.#resolveVariable(name, this.scope);
    }
    expressionOf(name) {
        if (this.#environment?.lookUp(name) !== undefined && !this.#definitions.attributes.has(name))
            return null;
        const attribute = this.#definitions.attributes.get(name) ?? this.#definitions.variables.get(name)?.default;
        return attribute?.expression ?? null;
    }
    evaluate(expression, scope) {
        this.#resolveNames(expression, scope, NOTHING_BOUND);
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
    #checkDescription(expression) {
        const names = freeNames(expression);
        if (expression.source.outer !== null)
            return;
        if (names.functions.length > 0 || names.variables.length > 0) {
            throw new SyntaxProblem(expression, 'a description cannot use variables or functions');
        }
    }
    #override(name, value, type, specified, hasDefault) {
        const definition = { name, type, specified, hasDefault };
        return takeGiven(this.#environment, value, definition, (other) => this.#definitions.variables.has(other));
    }
    #hasFunction(name) {
        return this.#functions.has(name) || STANDARD_FUNCTIONS.has(name);
    }
    #resolveFunction(name) {
        const definition = this.#definitions.functions.get(name);
        if (definition === undefined || this.#hasFunction(name))
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
    #requireNames(result, bound) {
        const names = freeNames(result);
        const missingFunction = names.functions.find((name) => !this.#hasFunction(name));
        if (missingFunction !== undefined)
            throw new SyntaxProblem(result, `there is no function "${missingFunction}"`);
        const known = (name) => bound.has(name) || this.#variables.has(name) || name === 'target' || name === 'group';
        const missing = names.variables.find(({ name }) => !known(name));
        if (missing !== undefined)
            throw new SyntaxProblem(result, `there is no variable "${missing.name}"`);
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/evaluate-project.js





function evaluateProject(bodies, environment, base, allowance) {
    try {
        const definitions = readDefinitions(bodies);
        const resolver = new Resolver(definitions, environment, new Budget(allowance));
        const config = evaluateConfig(definitions, resolver, base);
        return { config, resolver, refusals: resolver.refusals.map(problemOf) };
    }
    catch (error) {
        if (!(error instanceof BoundExceeded) &&
            !(error instanceof RangeError) &&
            !(error instanceof SyntaxProblem))
            throw error;
        const message = error instanceof RangeError ? 'its expressions are nested too deeply' : error.message;
        return {
            config: base,
            resolver: null,
            refusals: bodies.map(({ span }) => ({
                file: span.source.file,
                line: 1,
                message: `not evaluated, since ${message}`,
                ...(error instanceof SyntaxProblem ? {} : { isLimit: true }),
            })),
        };
    }
}
function problemOf({ span, message }) {
    return { file: span.source.file, line: span.source.positionAt(span.start).line, message };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/loading.js







const loading_MAX_KEPT = 8;
const loading_KNOWN = new WeakMap();
function loadProject(project, tree) {
    const { environment } = project;
    if (project.composeFiles.length > 0)
        return loadAgain(project, tree);
    const paths = [...project.files];
    const read = paths.map((path) => tree.read(path));
    const first = read.find(({ kind }) => kind === 'bytes');
    const kept = (first === undefined ? undefined : loading_KNOWN.get(first)) ?? [];
    const known = kept.find((one) => isSameProject(one, paths, read, environment));
    if (known?.project !== undefined)
        return known.project;
    const { asked, environment: recorded } = recordAsked(environment);
    const loaded = loadAgain({ ...project, environment: recorded }, tree);
    const others = kept.filter((one) => one !== known);
    if (first !== undefined && tree.wanted.size === 0 && others.length < loading_MAX_KEPT) {
        const again = { paths, files: read, asked, project: known === undefined ? undefined : loaded };
        loading_KNOWN.set(first, [...others, again]);
    }
    return loaded;
}
function isSameProject(kept, paths, files, environment) {
    if (kept.paths.length !== paths.length)
        return false;
    if (!paths.every((path, at) => path === kept.paths[at]))
        return false;
    const isSameFile = (file, at) => file.kind === 'bytes' ? file === kept.files[at] : file.kind === kept.files[at]?.kind;
    if (!files.every(isSameFile))
        return false;
    return answersAlike(environment, kept.asked);
}
function loadAgain({ files, composeFiles, workdir, environment }, tree) {
    const allowance = allowanceOf(tree.wanted);
    const read = files.map((path) => files_readFile(path, tree, allowance));
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
    if (problems.length === 0 && !bodies.some(hasBuilds) && (files.length > 0 || composeFiles.length === 0))
        return null;
    if (composeFiles.some((path) => tree.read(path).kind === 'absent'))
        return null;
    const own = workdir === undefined ? null : (0,repo_path .o1)(workdir, '.env');
    const compose = readComposeServices(composeFiles, tree, {
        ...(own === null ? {} : { environmentFiles: tree.has(own) ? [own] : [] }),
        ...(environment === undefined ? {} : { environment }),
    });
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
function speaksOfBuilds(path, text) {
    return (!path.endsWith('.json') ||
        DEFAULT_FILES.includes((0,repo_path .Fl)(path)) ||
        text === '' ||
        /"(?:target|group)"/.test(text));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/inline.js





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
function trace(expression, scope, resolver) {
    const origin = originOf(expression, resolver);
    switch (origin.kind) {
        case 'template':
            return origin.parts.flatMap((part) => trace(part, scope, resolver));
        case 'literal': {
            const { pieces } = origin;
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/output.js








const HERE = 'cwd://';
const output_SPECIAL = /^(?:target:|docker-image:|oci-layout:\/\/)/;
function output_makeBuild(target, around) {
    const writer = new BuildWriter();
    const context = writer.text('context', target.texts.context);
    const dockerfile = writer.text('dockerfile', target.texts.dockerfile);
    const inline = writer.text('inline', target.texts['dockerfile-inline']);
    const stage = writer.text('target', target.texts.target);
    const args = writer.texts('args', target.args, target.argsMark, target.argsWritten);
    const contexts = writer.texts('contexts', target.contexts, target.contextsMark, target.contextsWritten);
    const { platforms } = target;
    if (platforms !== null && platforms.mark !== null)
        writer.note('platforms', platforms.mark, JSON.stringify([platforms.values, platforms.written]));
    const hasInline = inline.value !== null && inline.value !== '';
    const isOpen = inline.unknown || hasInline;
    if ((inline.unknown || context.unknown) && !dockerfile.unknown)
        writer.unknown.push('dockerfile');
    const isInput = !isOpen && isStandardInput(context.value ?? '.', dockerfile.value ?? '');
    if (isInput)
        writer.note('dockerfile', INPUT, '-');
    const hasOpen = isOpen || context.unknown || dockerfile.unknown || isInput;
    const path = hasOpen
        ? null
        : dockerfilePath(context.value ?? '.', dockerfile.value || 'Dockerfile', around.workdir);
    const possible = hasOpen && !hasInline && !isInput ? output_listPossible(target, around.workdir) : [];
    writer.written.set('dockerfile', writer.written.get('dockerfile') ?? dockerfile.value ?? '');
    return {
        kind: 'bake',
        ...target.place,
        name: target.name,
        context: context.unknown ? null : contextPath(context.value ?? '.', around.workdir),
        dockerfile: path,
        inline: hasInline && !inline.unknown ? makeInline(target.texts['dockerfile-inline'], around) : null,
        target: stage.unknown ? null : stage.value,
        args,
        contexts: contexts.size === 0
            ? contexts
            : new Map([...contexts].map(([name, value]) => [name, contextPath(value, around.workdir)])),
        platforms: target.platforms === null || target.platforms.mark !== null ? [] : target.platforms.values,
        generators: generatorsOf(target.attests),
        ...(target.tags === null || target.tags.length === 0 ? {} : { tags: target.tags }),
        problem: target.mark ?? writer.reason ?? around.refusal,
        unknown: writer.unknown,
        ...(writer.reasons.size === 0 ? {} : { reasons: writer.reasons }),
        ...(path === null && !hasOpen ? { outside: dockerfile.value || 'Dockerfile' } : {}),
        ...(possible.length === 0 ? {} : { possible }),
        written: writer.written,
        ...(around.isRefused || target.isRefused === true ? { isRefused: true } : {}),
        sources: around.sources,
        places: writer.places,
    };
}
const INPUT = 'the Dockerfile comes from the standard input of bake';
function isStandardInput(context, dockerfile) {
    return (dockerfile !== '' && !(0,remote_context .uN)(context) && strings_cleanPath(`${context || '.'}/${dockerfile}`) === '-');
}
function output_listPossible({ texts: { context, dockerfile } }, workdir) {
    const name = dockerfile.value || 'Dockerfile';
    const path = dockerfilePath(context.value ?? '.', name, workdir);
    const isOdd = path !== null && (0,file_names .Ce)(path) !== 'dockerfile';
    return [...(isOdd ? [{ path }] : []), ...(name.startsWith(HERE) ? [] : endingOf(`/${name}`, 0))];
}
const output_NO_TEXTS = new Map();
class BuildWriter {
    unknown = [];
    places = new Map();
    written = new Map();
    reason = null;
    reasons = new Map();
    note(field, mark, written) {
        this.unknown.push(field);
        this.written.set(field, written);
        this.reason ??= `${field}: ${mark}`;
        this.reasons.set(field, mark);
    }
    text(field, text) {
        if (text.place !== null && text.value !== null)
            this.places.set(field, text.place);
        const { value, mark, written } = text;
        if (mark !== null)
            this.note(field, mark, JSON.stringify([value, written ?? mark]));
        return { value, unknown: mark !== null };
    }
    texts(field, texts, mark, written) {
        if (mark !== null)
            this.note(field, mark, written ?? mark);
        if (texts.size === 0)
            return output_NO_TEXTS;
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
        const { expression, scope } = text.origin;
        try {
            return inlineDockerfile(text.value, expression, scope, around.resolver);
        }
        catch (error) {
            if (!(error instanceof BoundExceeded))
                throw error;
        }
    }
    const { file, line } = text.place ?? { file: '', line: 1 };
    return { text: text.value, file, lines: text.value.split('\n').map(() => ({ line, column: null })) };
}
function contextPath(value, workdir) {
    if (value.startsWith(HERE))
        return (0,repo_path .o1)(workdir, strings_cleanPath(value.slice(HERE.length))) ?? value;
    if ((0,remote_context .uN)(value) || output_SPECIAL.test(value))
        return value;
    return (0,repo_path .o1)(workdir, value) ?? value;
}
function dockerfilePath(context, dockerfile, workdir) {
    if (dockerfile.startsWith(HERE))
        return (0,repo_path .o1)(workdir, strings_cleanPath(dockerfile.slice(HERE.length)));
    const isHere = context.startsWith(HERE);
    if (dockerfile.startsWith('/') || (0,remote_context .uN)(dockerfile) || (!isHere && (0,remote_context .uN)(context)))
        return null;
    const folder = strings_cleanPath(isHere ? context.slice(HERE.length) : context);
    return folder.startsWith('/') ? null : (0,repo_path .o1)(workdir, `${folder}/${dockerfile}`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/name-pattern.js
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/overrides.js




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
const overrides_LISTS = new Set('output cache-to cache-from tag platform ssh attest entitlement annotation policy ulimit no-cache-filter'.split(' '));
const overrides_NAMED = new Set(['arg', 'contexts', 'label', 'extra-host', 'resource']);
const overrides_SIMPLE = new Set('context dockerfile target call no-cache shm-size network pull push load'.split(' '));
const FLAGS = new Set(['no-cache', 'pull', 'push', 'load']);
const BOOLS = new Set('1 t T TRUE true True 0 f F FALSE false False'.split(' '));
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
function splitKey(key) {
    const parts = key.split('.');
    return parts.length <= 3 ? parts : [...parts.slice(0, 2), parts.slice(2).join('.')];
}
function checkKey(set, key, name, append, value) {
    if (overrides_NAMED.has(key) && name === null)
        throw new OverrideProblem(`--set ${set}: ${key} needs a name`);
    if ((overrides_LISTS.has(key) || overrides_SIMPLE.has(key)) && name !== null)
        throw new OverrideProblem(`--set ${set}: ${key} has no names`);
    if ((key === 'resource' || (key === 'secret' && name !== null)) && append) {
        throw new OverrideProblem(`--set ${set}: ${key} cannot be added to`);
    }
    if (!overrides_NAMED.has(key) && !overrides_LISTS.has(key) && !overrides_SIMPLE.has(key) && key !== 'secret') {
        throw new OverrideProblem(`--set ${set}: ${key} is not known`);
    }
    const attestation = key === 'attest' && value ? (0,attestations .sI)(value) : 'open';
    if (attestation !== 'open' && 'refused' in attestation)
        throw new OverrideProblem(`--set ${set}: ${attestation.refused}`);
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
    const base = { key, name, values: [], append: false, clears: false };
    if (value === null) {
        const given = environment?.lookUp(name ?? '');
        if (given !== undefined && 'value' in given)
            return { ...base, text: target_plainText(given.value) };
        const reason = given === undefined
            ? 'is only set by the environment'
            : `takes ${given.unknown}, which nothing in the repository decides`;
        const mark = `the variable "${name}" ${reason}`;
        return { ...base, text: { ...NO_TEXT, value: '', mark, written: given?.written ?? null } };
    }
    if (!overrides_LISTS.has(key))
        return { ...base, text: target_plainText(value) };
    const clear = !append && value === '';
    return {
        ...base,
        text: NO_TEXT,
        values: clear ? [] : [...(known?.values ?? []), value],
        append: append && !clear,
        clears: clear || known?.clears === true,
    };
}
function applyOverrides(target, overrides) {
    let result = target;
    for (const override of overrides)
        result = applyOverride(result, override);
    return result;
}
function overrides_toAttest(text) {
    const attestation = (0,attestations .sI)(text);
    const isRefused = attestation !== 'open' && 'refused' in attestation;
    return isRefused ? [] : [{ attestation, text, place: null, mark: null }];
}
function applyOverride(target, override) {
    const { key, name, text, values, append, clears } = override;
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
        case 'attest':
            return {
                ...target,
                attests: mergeAttests(clears ? [] : target.attests, values.flatMap(overrides_toAttest)),
            };
        default:
            return target;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/inheritance.js



class SelectionProblem extends Error {
}
const inheritance_MAX_DEPTH = 200;
class TargetInheritance {
    #config;
    #overrides;
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
            throw new BoundExceeded('targets inherit through too many others');
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
        const base = { ...markTarget(parents, own.inherits), isBlock: false, mark: null };
        const merged = { ...mergeTarget(base, own), isBlock: own.isBlock, inherits: { values: [], mark: null } };
        return normalizeTarget(applyOverrides(merged, this.#overrides.get(own.name)?.values() ?? []));
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/selection.js



const MAX_LINKS = 20_000;
function selectTargets(config, asked, overrides) {
    const problems = [];
    const targets = new Map();
    const groups = new GroupReader(config);
    const inheritance = new TargetInheritance(config, overrides);
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
        const isLimit = error instanceof BoundExceeded;
        if (!isLimit && !(error instanceof SelectionProblem))
            throw error;
        const { message } = error;
        if (!problems.some((known) => known.target === target && known.message === message))
            problems.push({ target, message, ...(isLimit ? { isLimit } : {}) });
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
class GroupReader {
    mark = null;
    #config;
    constructor(config) {
        this.#config = config;
    }
    expand(name) {
        return [...new Set(this.#read(name, new Map(), 0))];
    }
    #read(name, visited, depth) {
        const known = visited.get(name);
        if (known !== undefined)
            return known;
        const group = this.#config.groups.get(name);
        if (group === undefined)
            return [name];
        if (depth > inheritance_MAX_DEPTH)
            throw new BoundExceeded('groups are nested too deeply');
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
            throw new BoundExceeded('too many targets are linked');
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/project/templates.js
function findTemplates(config, resolved) {
    const hidden = [...config.targets.keys()].filter((name) => name.startsWith('_'));
    if (hidden.length === 0 || hasUnknownLinks(config, resolved))
        return new Set();
    const built = new Set([...config.targets.keys()].filter((name) => !name.startsWith('_')));
    for (const { targets } of config.groups.values())
        for (const name of targets)
            built.add(name);
    for (const name of built)
        for (const linked of linksOf(resolved.get(name)))
            built.add(linked);
    const inherited = new Set();
    for (const name of built)
        addParents(name, config, inherited);
    for (const name of inherited)
        addParents(name, config, inherited);
    return new Set(hidden.filter((name) => inherited.has(name) && !built.has(name)));
}
function linksOf(target) {
    return [...(target?.contexts.values() ?? [])].flatMap(({ value }) => value?.startsWith('target:') === true ? [value.slice('target:'.length)] : []);
}
function addParents(name, config, inherited) {
    for (const parent of config.targets.get(name)?.inherits.values ?? [])
        inherited.add(parent);
}
function hasUnknownLinks(config, resolved) {
    if ([...config.groups.values()].some(({ mark }) => mark !== null))
        return true;
    return [...resolved.values()].some(({ contexts, contextsMark }) => contextsMark !== null || [...contexts.values()].some(({ mark }) => mark !== null));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/bake/read.js










function readBakeBuilds(tree) {
    const { defaults, alone, composeOnly } = findProjects(tree);
    for (const { files, composeFiles } of [...defaults, ...alone, ...alone.flatMap(({ overlays }) => overlays)])
        for (const path of [...files, ...composeFiles])
            tree.read(path);
    const list = (project) => listProject(project, tree);
    const listed = defaults.map(list);
    const hasOverlays = alone.some(({ overlays }) => overlays.length > 0);
    const known = new Set(hasOverlays ? listed.flatMap(({ builds }) => builds).map(identifyContent) : []);
    const found = [
        ...listed,
        ...alone.map((project) => listLoneProject(project, known, list, tree)),
        ...composeOnly.map((project) => read_listServices(project, list, tree)),
    ];
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
function fileProblems(refusals) {
    const seen = new Set();
    const sorted = [...refusals].sort((a, b) => Number(b.isLimit === true) - Number(a.isLimit === true));
    return sorted.flatMap(({ file, line, message, isLimit, kind }) => {
        const key = `${file}:${line}:${message}`;
        if (seen.has(key) || (seen.size >= MAX_PROBLEMS && isLimit !== true))
            return [];
        seen.add(key);
        if (isLimit === true)
            return [{ kind: 'bake', file, line, message, isLimit }];
        const words = kind === undefined ? `docker buildx bake refuses this file: ${message}` : message;
        return [{ kind: 'bake', file, line, message: words }];
    });
}
const MAX_PROBLEMS = 20;
function surroundings(project, workdir) {
    const [first] = project.refusals;
    return {
        workdir,
        sources: project.sources,
        resolver: project.resolver,
        refusal: first === undefined ? null : explainRefusal(first),
        isRefused: first !== undefined && !project.refusals.some(({ isLimit }) => isLimit === true),
    };
}
function explainRefusal({ file, message, isLimit }) {
    return isLimit === true
        ? `not all of ${file} is known: ${message}`
        : `docker buildx bake refuses ${file}: ${message}`;
}
function listProject({ folder, files, composeFiles }, tree) {
    const project = loadProject({ files, composeFiles }, tree);
    if (project === null)
        return { builds: [], runImages: [], problems: [] };
    const { config } = project;
    if (config.groups.size + config.targets.size === 0)
        return { builds: [], runImages: [], problems: fileProblems(project.refusals) };
    const selection = selectTargets(config, [...config.groups.keys(), ...config.targets.keys()], NO_OVERRIDES);
    const templates = findTemplates(config, selection.targets);
    const listed = [...config.targets.values()].filter(({ isBlock, isOtherService, name }) => (isBlock || isOtherService) && !templates.has(name));
    const targets = listed.map((target) => resolvedOr(target, selection));
    const [first] = files;
    const problems = selection.problems.map(({ target, ...problem }) => {
        const { file, line } = config.targets.get(target)?.place ?? { file: first ?? folder, line: 1 };
        return { ...problem, file, line };
    });
    return {
        builds: placeBuilds(targets, project, folder, tree),
        runImages: [],
        problems: fileProblems([...project.refusals, ...problems]),
    };
}
function read_listServices(project, list, tree) {
    const nothing = { builds: [], runImages: [], problems: [] };
    if (!hasOtherServices(project.composeFiles, tree))
        return nothing;
    const { builds, problems } = list(project);
    return { ...nothing, builds, problems: problems.filter(({ isLimit }) => isLimit === true) };
}
const NO_OVERRIDES = new Map();
function resolvedOr(target, selection) {
    const problem = selection.problems.find((found) => found.target === target.name);
    const resolved = selection.targets.get(target.name) ?? target;
    if (problem === undefined)
        return resolved;
    const refused = problem.isLimit === true ? {} : { isRefused: true };
    return { ...resolved, mark: resolved.mark ?? problem.message, ...refused };
}
function placeBuilds(targets, project, folder, tree) {
    const at = (workdir) => targets.map((target) => output_makeBuild(target, surroundings(project, workdir)));
    const exist = (builds) => builds.some(({ dockerfile }) => dockerfile !== null && tree.has(dockerfile));
    const here = at(folder);
    if (folder === '.' || exist(here) || !targets.some((target) => existsAtRoot(target, tree)))
        return here;
    const root = at('.');
    return exist(root) ? root : here;
}
function existsAtRoot(target, tree) {
    const { context, dockerfile } = target.texts;
    const path = dockerfilePath(context.value ?? '.', dockerfile.value || 'Dockerfile', '.');
    return path !== null && tree.has(path);
}
function readBakeProject(request, tree) {
    const { workdir } = request;
    const named = request.files.map((file) => (0,repo_path .o1)(workdir, file) ?? file);
    const isCompose = (path) => /\.ya?ml$/i.test(path);
    const files = named.length === 0 ? existing(tree, workdir, DEFAULT_FILES) : named.filter((path) => !isCompose(path));
    const composeFiles = named.length === 0 ? existing(tree, workdir, DEFAULT_COMPOSE_FILES) : named.filter(isCompose);
    for (const path of [...files, ...composeFiles])
        tree.read(path);
    const { environment } = request;
    const given = environment === undefined ? {} : { environment };
    const project = loadProject({ files, composeFiles, workdir, ...given }, tree);
    const nothing = { builds: [], runImages: [], problems: [], linked: new Set() };
    if (project === null)
        return nothing;
    const file = files[0] ?? composeFiles[0] ?? workdir;
    if (allowanceOf(tree.wanted).spend(2 * project.config.targets.size))
        return selectBuilds(project, request, file);
    const message = 'not read once more, since all bake files together take too many steps to evaluate';
    return { ...nothing, problems: fileProblems([{ file, line: 1, message, isLimit: true }]) };
}
function selectBuilds(project, request, file) {
    const problems = [...project.refusals];
    const overrides = tryOverrides(project, request, (message) => problems.push({ file, line: 1, message }));
    const selection = selectTargets(project.config, request.targets, overrides);
    const isRefused = problems.length > 0;
    for (const { target: _, ...problem } of selection.problems)
        if (!isRefused || problem.isLimit === true)
            problems.push({ ...problem, file, line: 1 });
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

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/context-name.js
var context_name = __webpack_require__(83792);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/explanation.js
var explanation = __webpack_require__(35134);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/build-draft.js








const MAX_VALUE = 64 * 1024;
class BuildDraft {
    context = null;
    dockerfile = null;
    inline = null;
    target = null;
    platforms = [];
    generators = [];
    tags = [];
    args = new Map();
    contexts = new Map();
    places = new Map();
    doubts = new Doubts();
    expressions = new Set();
    sentences = new Set();
    reasons = new Map();
    outside = null;
    possible = [];
    texts;
    tree;
    sourcesOf;
    constructor(texts, tree, sourcesOf = () => '') {
        this.texts = texts;
        this.tree = tree;
        this.sourcesOf = sourcesOf;
    }
    reject(reason, ...fields) {
        this.sentences.add(reason);
        for (const field of fields) {
            this.doubt(field, reason);
            this.reasons.set(field, reason);
            if (field === 'args')
                this.openArgs(reason);
        }
    }
    openArgs(text) {
        this.doubt('args', text);
        for (const [name, value] of this.args)
            this.doubt(`args.${name}`, `${value}\n${text}`);
        this.args.clear();
    }
    leaveOpen(...fields) {
        for (const field of fields)
            this.doubt(field, this.explanation ?? '');
    }
    doubt(field, text) {
        this.doubts.add(field, this.texts.restore(text) + this.sourcesOf(text));
    }
    know(field, text) {
        if (text.value.length > MAX_VALUE) {
            this.reject(`The value of ${field} is longer than ${MAX_VALUE} characters`, field);
            this.doubt(field, text.value);
            return null;
        }
        if (!(0,unknown_texts .t8)(text.value))
            return text.value;
        this.open(text, field);
        if (field === 'dockerfile')
            this.mayBe(endingOf(text.value));
        return null;
    }
    open({ value }, ...fields) {
        this.note(value);
        for (const field of fields) {
            this.doubt(field, value);
            this.reasons.set(field, (0,explanation .w)(this.texts.expressionsIn(value)));
        }
    }
    setTarget(text) {
        this.doubts.forget('target');
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
    addArg(text, lookUp) {
        const equals = text.value.indexOf('=');
        const name = this.know('args', equals === -1 ? text : text.slice(0, equals));
        if (name === null)
            this.openArgs(text.value);
        if (name === null || name === '')
            return;
        const value = equals === -1 ? lookUp(name) : text.slice(equals + 1);
        if (value !== undefined)
            this.setArg(name, value);
    }
    setArg(name, text) {
        const key = `args.${name}`;
        this.doubts.forget(key);
        this.args.delete(name);
        const value = this.know(key, text);
        if (value === null)
            return;
        this.args.set(name, value);
        this.places.set(key, text.place());
    }
    addContext(text, folders) {
        const equals = text.value.indexOf('=');
        if (equals === -1) {
            if (this.know('contexts', text) !== null)
                this.reject(`${text.value} is not a build context; write NAME=VALUE`, 'contexts');
            return;
        }
        const written = this.know('contexts', text.slice(0, equals));
        if (written === null) {
            this.doubt('contexts', text.value);
            return;
        }
        const normalised = (0,context_name .d)(written);
        const name = typeof normalised === 'string' ? normalised : written;
        const key = `contexts.${name}`;
        const value = this.know(key, text.slice(equals + 1));
        this.contexts.delete(name);
        if (value === null)
            return;
        this.contexts.set(name, (0,remote_context .wL)(value) ? value : (folders.resolve(value) ?? folders.nameOutside(value)));
        this.places.set(key, text.slice(equals + 1).place());
    }
    locate(context, file, folders) {
        const local = this.setContext(context, folders);
        const isRemote = this.context !== null && (0,remote_context .uN)(this.context);
        if (file !== null && file.value !== '') {
            const path = this.know('dockerfile', file);
            if (path === null)
                return;
            if ((0,remote_context .q$)(path))
                this.outside = path;
            if (isRemote || (0,remote_context .q$)(path))
                this.doubts.note('dockerfile', path);
            else if (this.context === null && (0,remote_context .RC)(context.value)) {
                this.doubt('dockerfile', path);
                this.mayBe([{ path: folders.resolve(path) ?? path }]);
            }
            else
                this.setDockerfileIn(path, file.place(), folders);
        }
        else if (this.context === null)
            this.doubt('dockerfile', context.value);
        else if (local !== null)
            this.setDockerfile((0,repo_path .o1)(local, 'Dockerfile'), context.place());
    }
    mayBe(files) {
        this.possible = [...this.possible, ...files];
    }
    setContext(text, folders) {
        const written = this.know('context', text);
        if (written === null)
            return null;
        const local = (0,remote_context .uN)(written) ? null : folders.resolve(written);
        if (local === null)
            this.noteOutside('context', written, folders);
        this.context = local ?? ((0,remote_context .uN)(written) ? written : folders.nameOutside(written));
        return local;
    }
    setDockerfileIn(path, place, folders) {
        const resolved = folders.resolve(path);
        if (resolved === null)
            this.noteOutside('dockerfile', path, folders);
        if (resolved === null)
            this.outside = path;
        this.setDockerfile(resolved, place);
    }
    noteOutside(field, path, folders) {
        const doubt = (0,remote_context .uN)(path) ? null : (folders.doubtOf?.(path) ?? null);
        if (doubt === null)
            this.doubts.note(field, path);
        else {
            this.note(doubt);
            this.doubt(field, `${path} in ${doubt}`);
        }
    }
    locateWithin(folder, file) {
        this.context = folder;
        const path = file === null || file.value === '' ? 'Dockerfile' : this.know('dockerfile', file);
        if (path === null)
            return;
        if ((0,remote_context .q$)(path))
            this.doubts.note('dockerfile', path);
        else
            this.setDockerfile((0,repo_path .o1)(folder, path), file === null ? null : file.place());
    }
    setDockerfile(path, place) {
        this.dockerfile = path === null ? null : (0,builds_tree .Lv)(path, this.tree);
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
            generators: this.generators,
            ...(this.tags.length === 0 ? {} : { tags: this.tags }),
            problem: this.explanation,
            unknown: this.doubts.unknown,
            ...(this.reasons.size === 0 ? {} : { reasons: this.reasons }),
            ...(this.outside === null ? {} : { outside: this.outside }),
            ...(this.possible.length === 0 || this.dockerfile !== null ? {} : { possible: this.possible }),
            written: this.doubts.written,
            sources: [...new Set(identity.sources)],
            places: this.places,
        };
    }
    note(text) {
        for (const expression of this.texts.expressionsIn(text))
            this.expressions.add(expression);
    }
    get explanation() {
        const sentences = [...this.sentences];
        if (this.expressions.size > 0)
            sentences.unshift((0,explanation .w)([...this.expressions]));
        return sentences.length === 0 ? null : sentences.join('; ');
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/build-files.js
var build_files = __webpack_require__(31495);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/builders/builder.js
function defineFlags(values, switches, aliases) {
    return { values: listNames(values), switches: listNames(switches), aliases };
}
function addFlags(own, more) {
    return {
        values: new Set([...more.values, ...own.values]),
        switches: new Set([...more.switches, ...own.switches]),
        aliases: { ...more.aliases, ...own.aliases },
    };
}
function listNames(text) {
    return new Set(text.split(/\s+/).filter((name) => name !== ''));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/builders/docker.js

const DOCKER = {
    name: 'docker',
    before: defineFlags('config context host log-level tlscacert tlscert tlskey builder invoke on progress', 'debug tls tlsverify detach version help', { c: 'context', H: 'host', l: 'log-level', D: 'debug', v: 'version', h: 'help' }),
    build: defineFlags(`add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent cpu-period
    cpu-quota cpu-shares cpuset-cpus cpuset-mems file iidfile isolation label memory memory-swap metadata-file network
    no-cache-filter output platform policy print progress provenance resource root sbom secret security-opt shm-size ssh
    tag target ulimit`, 'check compress debug disable-content-trust force-rm load no-cache pull push quiet rm squash detach', { f: 'file', t: 'tag', o: 'output', m: 'memory', c: 'cpu-shares', q: 'quiet', D: 'debug' }),
    defaults: ['Dockerfile'],
    fileIn: ['folder'],
};

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/sbom-generators.js
var sbom_generators = __webpack_require__(55203);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/docker-build-flags.js



const DECIDING = new Set(`from build-arg-file source-policy-file sbom-scanner-image arch os variant all-platforms platforms cpp-flag mount build-opt
  build-env !skip-unused-stages`.split(/\s+/));
function readBuildFlags(words, builder = DOCKER) {
    const found = { flags: builder.build, values: new Map(), positionals: [], unclear: [] };
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
    const files = builder.joinsFiles === true ? all('file').flatMap(splitList) : all('file').slice(-1);
    return {
        file: files.at(-1) ?? null,
        files,
        target: last('target'),
        args: all('build-arg'),
        contexts: all('build-context'),
        platforms: all('platform'),
        attests: builder.build.values.has('attest')
            ? [
                ...all('attest'),
                ...(0,sbom_generators .QC)('provenance', last('provenance')),
                ...(0,sbom_generators .QC)('sbom', last('sbom')),
            ]
            : [],
        tags: all('tag'),
        positionals: found.positionals,
        call: call === 'build' || call === '' || call === 'false' ? null : call,
        others: new Map([...found.values].filter(([name]) => DECIDING.has(name))),
        unclear: found.unclear,
    };
}
function splitList(text) {
    let start = 0;
    return text.value.split(',').map((part) => {
        const found = text.slice(start, start + part.length);
        start += part.length + 1;
        return found;
    });
}
function readLong(word, next, found) {
    const { values, switches, aliases } = found.flags;
    const equals = word.value.indexOf('=');
    const written = word.value.slice(2, equals === -1 ? undefined : equals);
    const name = written.length > 1 ? (aliases[written] ?? written) : written;
    if ((0,unknown_texts .t8)(name) || !(values.has(name) || switches.has(name))) {
        found.unclear.push(`--${name}`);
        return 0;
    }
    if (equals !== -1) {
        const value = word.slice(equals + 1);
        const isOff = switches.has(name) && /^(?:0|f|false)$/i.test(value.value);
        keep(found, isOff ? `!${name}` : name, value);
        return 0;
    }
    if (switches.has(name)) {
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
    const { switches, aliases } = found.flags;
    for (let at = 1; at < word.value.length; at++) {
        const name = aliases[word.value[at] ?? ''];
        if (name === undefined) {
            found.unclear.push(`-${word.value.slice(at)}`);
            return 0;
        }
        if (switches.has(name)) {
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

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/origin.js
var builds_origin = __webpack_require__(90891);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/traced-text.js
var traced_text = __webpack_require__(89312);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/devcontainers/json-tokens.js
const json_tokens_KEYWORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
const PUNCTUATION = new Set(['{', '}', '[', ']', ':', ',']);
const TRIVIA = /[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const json_tokens_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const json_tokens_WORD = /[^ \t\r\n}\]{[":,/]+/y;
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/devcontainers/json-tree.js



const json_tree_MAX_DEPTH = 200;
function readJsonTree(source) {
    const parser = new Parser(source);
    try {
        return { root: parser.readValue(0), error: parser.error, isTooDeep: false };
    }
    catch (error) {
        if (error instanceof TooDeep)
            return { root: null, error: error.at, isTooDeep: true };
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
        const origin = new builds_origin .$(this.source, from, Math.max(from, to), text, token.kind === 'string' ? 'double' : 'plain');
        return { kind: 'scalar', value: token.value, text: traced_text .N.from(text, origin) };
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/devcontainers/variables.js


const ANYWHERE = {
    lookUp: () => undefined,
    platforms: [],
    sourcesOf: () => '',
};
function variables_substitute(text, variables, isPath = false) {
    const { value } = text;
    const parts = [];
    let at = 0;
    for (let start = value.indexOf('${'); start !== -1; start = value.indexOf('${', Math.max(at, start + 1))) {
        const close = value.indexOf('}', start);
        if (close === -1)
            break;
        const variable = value.slice(start + 2, close);
        if (/[\n\r\u2028\u2029]/.test(variable))
            continue;
        const written = text.slice(start, close + 1);
        const found = lookUp(written, variable, variables, isPath && start === 0);
        parts.push(text.slice(at, start), found.framed(written));
        at = close + 1;
    }
    return at === 0 ? text : traced_text .N.join([...parts, text.slice(at)]);
}
function lookUp(written, variable, variables, isRoot) {
    const [name = '', key, fallback] = variable.split(':');
    const unknown = () => written.as(variables.texts.standIn(written.value));
    switch (name) {
        case 'env':
        case 'localEnv': {
            const given = key === undefined ? undefined : variables.start.lookUp(key);
            if (given !== undefined)
                return given;
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
            return written.as(name === 'containerWorkspaceFolder' ? folder : (0,repo_path .Fl)(folder));
        }
        case 'localWorkspaceFolderBasename':
        case 'devcontainerId':
            return unknown();
        default:
            return written;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/devcontainers/config.js





function readConfig(path, tree, texts, start = ANYWHERE) {
    const found = tree.read(path);
    const source = (0,source_text .E4)(path, found);
    if (source === null)
        return null;
    const refuse = (line, message, isLimit = false) => ({
        kind: 'devcontainer',
        file: path,
        line,
        message,
        ...(isLimit ? { isLimit } : {}),
    });
    if (typeof source === 'string')
        return refuse(1, source, (0,source_text .dK)(found));
    const { root, error, isTooDeep } = readJsonTree(source);
    if (isTooDeep)
        return refuse(source.lineAt(error ?? 0), 'The file is nested too deeply', true);
    if (root?.kind !== 'object')
        return refuse(source.lineAt(error ?? 0), 'The file is not a JSON object, as a devcontainer.json has to be');
    const folder = (0,repo_path .he)(path);
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
            start,
        },
        name: name === null ? null : (0,unknown_texts .zw)(name),
        error,
    };
}
function workspaceOf(path, folder) {
    if ((0,repo_path .Fl)(path) !== 'devcontainer.json')
        return folder;
    for (const candidate of [folder, (0,repo_path .he)(folder)])
        if ((0,repo_path .Fl)(candidate) === '.devcontainer')
            return (0,repo_path .he)(candidate);
    return folder;
}
function stepsUp(folder, workspace) {
    for (let steps = '.', at = folder; at !== null; at = (0,repo_path .o1)(at, '..'), steps += '/..')
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
function config_stringOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.text : null;
}
function config_textOf(node, config, isPath = false) {
    if (node?.kind !== 'scalar')
        return null;
    const text = node.text.value.includes('\uffff') ? node.text.as((0,unknown_texts .zw)(node.text.value)) : node.text;
    return variables_substitute(text, config.variables, isPath);
}
function config_membersOf(node) {
    return node?.kind === 'object' ? node.members : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/devcontainers/compose-file.js







function readComposeBuild(config, tree, texts, listed) {
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
        draft.leaveOpen(...EVERYTHING);
        return { builds: [draft.finish({ ...identity, sources: [file] })], runImages: [], problems: [] };
    };
    const service = config_textOf(config.members.get('service')?.value, config);
    if (service === null)
        return fail((draft) => draft.reject('service does not name a service'));
    const files = [];
    for (const text of writtenFiles(member.value, config)) {
        const [expression] = texts.expressionsIn(text.value);
        const path = (0,repo_path .o1)(config.folder, text.value);
        if (expression !== undefined)
            return fail((draft) => draft.note(text.value));
        if (path === null || !tree.has(path))
            return fail((draft) => draft.reject(`The compose file ${text.value} is not in the repository`));
        files.push(path);
    }
    if (files.length === 0) {
        const given = config.variables.start.environment?.lookUp('COMPOSE_FILE') ?? { value: '' };
        if ('unknown' in given)
            return fail((draft) => draft.reject('Cannot tell which files COMPOSE_FILE names'));
        files.push(...defaultFiles(config, tree, given.value));
    }
    if (files.length === 0)
        return fail((draft) => draft.reject('There is no docker-compose.yml'));
    const start = startOf(config);
    const project = readComposeProject({ files, services: [service.value], start }, tree);
    if (project.builds.length === 0 && files.every((path) => tree.read(path).kind !== 'absent')) {
        const [problem] = project.problems;
        if (problem !== undefined)
            return fail((draft) => draft.reject(problem.message));
        if (project.missing.length > 0)
            return fail((draft) => draft.reject(`No compose file has a service ${service.value}`));
    }
    const place = (build) => ({
        ...build,
        ...identity,
        sources: [...new Set([file, ...build.sources])],
    });
    const others = otherBuilds(config, { files, start }, service.value, tree).filter(({ name }) => {
        const key = JSON.stringify([files, name]);
        return !listed.has(key) && listed.add(key);
    });
    return {
        builds: [
            ...project.builds.filter(({ name }) => name === service.value).map(place),
            ...others.map((build) => ({ ...place(build), name: build.name })),
        ],
        runImages: project.runImages
            .filter(({ name }) => name === service.value)
            .map((image) => ({ ...image, kind: 'devcontainer', file, name: config.name })),
        problems: [],
    };
}
function startOf(config) {
    const { environment } = config.variables.start;
    if (environment === undefined)
        return {};
    const chosen = chooseEnvironmentFiles(environment);
    if (chosen === 'usual')
        return { environment };
    if ('open' in chosen)
        return { environment: openRest(environment, chosen.open) };
    const paths = chosen.map((path) => (0,repo_path .o1)(config.workspace, path));
    if (paths.includes(null))
        return { environment: openRest(environment, { unknown: '$COMPOSE_ENV_FILES' }) };
    return { environment, environmentFiles: paths.filter((path) => path !== null) };
}
function otherBuilds(config, { files, start }, service, tree) {
    const services = startedServices(config.members.get('runServices')?.value, config);
    return readComposeProject({ files, services, ...(start === undefined ? {} : { start }) }, tree).builds.filter(({ name }) => name !== service);
}
function startedServices(node, config) {
    return node?.kind === 'array' ? node.items.flatMap((item) => config_textOf(item, config)?.value ?? []) : [];
}
const EVERYTHING = ['context', 'dockerfile', 'inline', 'target', 'args', 'contexts', 'platforms'];
function writtenFiles(node, config) {
    const items = node.kind === 'array' ? node.items : [node];
    return items.flatMap((item) => config_textOf(item, config, true) ?? []);
}
function defaultFiles(config, tree, given) {
    const inWorkspace = (path) => (0,repo_path .o1)(config.workspace, path);
    const settings = inWorkspace('.env');
    const environment = settings === null ? null : (0,source_text .E4)(settings, tree.read(settings));
    const written = environment !== null && typeof environment !== 'string'
        ? /^COMPOSE_FILE=(.+)$/m.exec(environment.text)?.[1]?.trim()
        : undefined;
    const named = given === '' ? written : given;
    const names = named === undefined ? ['docker-compose.yml', 'docker-compose.override.yml'] : named.split(':');
    return names.flatMap((name) => {
        const path = inWorkspace(name);
        return path !== null && tree.has(path) ? [path] : [];
    });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/devcontainers/features.js

const features_NAME = '_DEV_CONTAINERS_BASE_IMAGE';
const DOCKERFILE = `ARG ${features_NAME}\nFROM $${features_NAME} AS dev_containers_target_stage\n`;
function buildFeatures(config, image, composed, texts) {
    const explain = ({ value }) => {
        const expressions = texts.expressionsIn(value);
        return expressions.length === 0 ? undefined : (0,explanation .w)(expressions);
    };
    const own = image === null
        ? []
        : [features_toBuild(config, image.value, image.place(), texts.restore(image.value), explain(image))];
    const services = (composed?.runImages ?? []).map((run) => features_toBuild(config, run.image, run.place, run.written ?? run.image, run.problem));
    return {
        builds: [...(composed?.builds ?? []), ...own, ...services],
        runImages: [],
        problems: composed?.problems ?? [],
    };
}
function features_toBuild({ source: { file }, name }, image, place, written, problem = null) {
    const key = `args.${features_NAME}`;
    const lines = DOCKERFILE.split('\n').map(() => ({ line: place.line, column: null }));
    return {
        kind: 'devcontainer',
        file,
        line: place.file === file ? place.line : 1,
        name,
        context: '.',
        dockerfile: null,
        inline: { text: DOCKERFILE, file: place.file, lines },
        target: null,
        args: new Map(problem === null ? [[features_NAME, image]] : []),
        contexts: new Map(),
        platforms: [],
        generators: [],
        problem,
        unknown: problem === null ? [] : [key],
        written: new Map(problem === null ? [] : [[key, written]]),
        sources: [...new Set([file, place.file])],
        places: new Map(problem === null ? [[key, place]] : []),
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/devcontainers/read.js











const MAX_LENGTH = 16 * 1024 * 1024;
function tooLong(file) {
    const message = 'The devcontainers are too long in all; this one is not read';
    return {
        builds: [],
        runImages: [],
        problems: [{ kind: 'devcontainer', file, line: 1, message, isLimit: true }],
    };
}
function readDevcontainerBuilds(tree) {
    let left = MAX_LENGTH;
    const listed = new Set();
    const found = tree.paths.filter(build_files .T$).map((path) => {
        const file = tree.read(path);
        left -= file.kind === 'bytes' ? file.bytes.length : 0;
        return left < 0 ? tooLong(path) : readDevcontainer(path, tree, new unknown_texts .z8(), { listed });
    });
    return {
        builds: found.flatMap(({ builds }) => builds),
        runImages: found.flatMap(({ runImages }) => runImages),
        problems: found.flatMap(({ problems }) => problems),
    };
}
function readDevcontainer(path, tree, texts, { start = ANYWHERE, listed = new Set() } = {}) {
    const nothing = { builds: [], runImages: [], problems: [] };
    const config = readConfig(path, tree, texts, start);
    if (config === null)
        return nothing;
    if ('message' in config)
        return { ...nothing, problems: [config] };
    const build = readDockerfileBuild(config, tree, texts);
    if (build !== null)
        return { ...nothing, builds: [build] };
    const image = readImage(config, texts);
    const composed = readComposeBuild(config, tree, texts, listed);
    if ((config_membersOf(config.members.get('features')?.value)?.size ?? 0) > 0)
        return buildFeatures(config, readImageText(config), composed, texts);
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
        resolve: (path) => (0,repo_path .o1)(config.folder, path),
        nameOutside: (path) => path,
    };
    const { start } = config.variables;
    const draft = new BuildDraft(texts, tree, start.sourcesOf);
    draft.setPlatforms(start.platforms.length > 0 ? start.platforms : defaultPlatforms(start.lookUp));
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
function locate(draft, config, dockerfile, context) {
    const file = config_stringOf(dockerfile) === null ? null : config_textOf(dockerfile, config, true);
    if (file === null) {
        draft.reject('The path of the Dockerfile is not a text', 'dockerfile', 'context');
        return;
    }
    const path = draft.know('dockerfile', file);
    const resolved = path === null ? null : (0,repo_path .o1)(config.folder, path);
    if (resolved !== null)
        draft.setDockerfile(resolved, file.place());
    else
        draft.outside = path;
    const written = config_textOf(context, config, true);
    if (written === null || written.value === '') {
        if (path === null)
            draft.reject('The context is the folder of the Dockerfile', 'context');
        else
            draft.context = (0,repo_path .o1)(config.folder, `${path}/..`) ?? `${path}/..`;
        return;
    }
    const folder = draft.know('context', written);
    if (folder !== null)
        draft.context = (0,repo_path .o1)(config.folder, folder) ?? folder;
}
function addOptions(draft, config, node, folders) {
    if (node?.kind !== 'array')
        return;
    const words = node.items.flatMap((item) => config_textOf(item, config) ?? []);
    const flags = readBuildFlags(words);
    const opened = { ...folders, resolve: (path) => (0,repo_path .o1)(config.workspace, path) };
    for (const arg of flags.args)
        draft.addArg(arg, (name) => config.variables.start.lookUp(name) ?? unknownVariable(arg, name, config));
    for (const context of flags.contexts)
        draft.addContext(context, opened);
    if (flags.target !== null)
        draft.setTarget(flags.target);
    if (flags.platforms.length > 0)
        draft.setPlatforms([...config.variables.start.platforms, ...flags.platforms]);
    draft.generators = (0,sbom_generators .j)(flags.attests, config.variables.texts);
    for (const flag of flags.unclear)
        draft.reject(`Cannot tell what ${config.variables.texts.restore(flag)} in build.options does`, 'args', 'contexts', 'target', 'platforms');
    for (const word of flags.positionals)
        if ((0,unknown_texts .t8)(word.value))
            for (const field of ['args', 'contexts', 'target', 'platforms'])
                draft.know(field, word);
    if (flags.file === null)
        return;
    const path = draft.know('dockerfile', flags.file);
    if (path !== null)
        draft.setDockerfile((0,repo_path .o1)(config.workspace, path), flags.file.place());
}
function unknownVariable(text, name, config) {
    return text.as(config.variables.texts.standIn(`$${name}`));
}
function readImageText(config) {
    return config_textOf(config.members.get('image')?.value, config);
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/number-text.js
const number_text_DIGITS = 15;
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/expression.js

const CONTEXT = /^[A-Za-z_][A-Za-z0-9_-]*/;
const DEREFERENCE = /^\s*\.\s*([A-Za-z_][A-Za-z0-9_-]*)|^\s*\[\s*(?:'((?:[^']|'')*)'|(\d+))\s*\]/;
const expression_TEXT = /^'((?:[^']|'')*)'$/;
const expression_NUMBER = /^[-+]?(?:\d|\.\d)[\w.+-]*$/;
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/expressions/splitting.js
function splitTopLevel(source, operator) {
    const parts = [];
    let [from, depth] = [0, 0];
    for (let at = 0; at < source.length; at++) {
        const character = source[at] ?? '';
        if (character === "'") {
            const end = source.indexOf("'", at + 1);
            at = end === -1 ? source.length : end;
        }
        else if ('(['.includes(character))
            depth++;
        else if (')]'.includes(character))
            depth--;
        else if (depth === 0 && source.startsWith(operator, at)) {
            parts.push(source.slice(from, at));
            from = at + operator.length;
            at = from - 1;
        }
    }
    return [...parts, source.slice(from)];
}
function stripBrackets(source) {
    const text = source.trim();
    if (!text.startsWith('(') || !text.endsWith(')'))
        return text;
    let [depth, isText] = [0, false];
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        if (character === "'")
            isText = !isText;
        if (isText)
            continue;
        if (character === '(')
            depth++;
        else if (character === ')' && --depth === 0)
            return at === text.length - 1 ? text.slice(1, -1) : text;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/expressions/calls.js


const calls_MAX_DEPTH = 8;
const CALL = /^([A-Za-z_][\w-]*)\s*(\([\s\S]*\))$/;
function calls_evaluateCall(source, read, depth = 0) {
    const [, name = '', written = ''] = CALL.exec(source.trim()) ?? [];
    const inner = written === '' ? written : stripBrackets(written);
    const evaluate = FUNCTIONS.get(name.toLowerCase());
    if (evaluate === undefined || inner === written || depth > calls_MAX_DEPTH)
        return null;
    const values = splitTopLevel(inner, ',').map((argument) => calls_evaluateCall(argument, read, depth + 1) ?? read(argument.trim()));
    const known = values.filter((value) => value !== null);
    return known.length === values.length ? evaluate(known) : null;
}
const FUNCTIONS = new Map([
    ['format', formatTexts],
    ['join', joinTexts],
    ['fromjson', readJson],
]);
const PLACE = /\{\{|\}\}|\{(\d{1,3})\}|[{}]/g;
function formatTexts([format, ...values]) {
    if (typeof format !== 'string')
        return null;
    let isWrong = false;
    const text = format.replace(PLACE, (found, index) => {
        if (found === '{{' || found === '}}')
            return found.slice(1);
        const value = index === undefined ? undefined : values[Number(index)];
        isWrong ||= typeof value !== 'string';
        return String(value);
    });
    return isWrong ? null : text;
}
function joinTexts([items, separator = ',', ...more]) {
    if (items === undefined || typeof separator !== 'string' || more.length > 0)
        return null;
    return typeof items === 'string' ? items : items.join(separator);
}
function readJson([json, ...more]) {
    if (typeof json !== 'string' || more.length > 0)
        return null;
    try {
        const value = JSON.parse(json);
        if (!Array.isArray(value))
            return textOfJson(value);
        const items = value.map(textOfJson);
        return items.every((item) => item !== null) ? items : null;
    }
    catch {
        return null;
    }
}
function textOfJson(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number': {
            const isExact = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
            return isExact && !Object.is(value, -0) ? formatNumber(value) : null;
        }
        case 'boolean':
            return String(value);
        default:
            return value === null ? '' : null;
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/yaml/core-schema.js
var core_schema = __webpack_require__(11240);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/yaml-tree.js








const MAX_NODES = 50_000;
const yaml_tree_MAX_DEPTH = 100;
const yaml_tree_TOO_MUCH = 'The workflows and actions that are not plain YAML are too long in all; the rest is not read';
class Refused extends Error {
    at;
    isLimit;
    constructor(at, message, isLimit = false) {
        super(message);
        this.at = at;
        this.isLimit = isLimit;
    }
}
function readYamlTree(source, spend) {
    try {
        const simple = (0,simple_yaml .C)(source.text);
        if (simple === null && !spend(source.text.length))
            throw new Refused(0, yaml_tree_TOO_MUCH, true);
        return new Reader(source).read(simple ?? yaml_tree_parse(source.text), 0);
    }
    catch (error) {
        if (error instanceof Refused)
            return { kind: 'refused', at: error.at, message: error.message, isLimit: error.isLimit };
        if (error instanceof RangeError)
            return { kind: 'refused', at: 0, message: 'The YAML is nested too deeply', isLimit: true };
        throw error;
    }
}
function yaml_tree_parse(text) {
    const documents = parseDocuments(text, { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'error' }, true);
    if (documents === null)
        throw new Refused(0, 'The YAML is nested too deeply', true);
    const [document, next] = documents;
    const error = document?.errors[0];
    if (error !== undefined)
        throw new Refused(error.pos[0], `The YAML is wrong: ${error.message}`);
    if (next !== undefined)
        throw new Refused(next.range[0], 'The YAML is wrong: there are several documents');
    return convertNode(document?.contents, CONVERSION);
}
const CONVERSION = {
    depth: yaml_tree_MAX_DEPTH,
    trace: (offset) => offset,
    readScalar({ value }) {
        const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
        return { text: null, value: isPlain ? value : null };
    },
};
class Reader {
    source;
    anchors = new Map();
    size = 0;
    constructor(source) {
        this.source = source;
    }
    read(node, depth) {
        const at = node?.start ?? 0;
        this.count(1, at);
        if (depth > yaml_tree_MAX_DEPTH)
            throw new Refused(at, 'The YAML is nested too deeply', true);
        if (node?.kind === 'alias') {
            const known = this.anchors.get(node.name);
            if (known === undefined)
                throw new Refused(at, `Nothing before this alias is called &${node.name}`);
            this.count(known.size, at);
            return known.tree;
        }
        const before = this.size;
        const tree = this.readNew(node, depth, at);
        const anchor = node?.anchor ?? null;
        if (anchor !== null)
            this.anchors.set(anchor, { tree, size: this.size - before + 1 });
        return tree;
    }
    readNew(node, depth, start) {
        if (node?.kind === 'map') {
            const keys = new Set();
            const entries = node.keys.map((key, index) => {
                const read = this.read(key, depth + 1);
                if (read.kind !== 'scalar')
                    throw new Refused(start, 'A key is not a text');
                const name = read.text.value;
                if (keys.has(name.toLowerCase()))
                    throw new Refused(read.start, `The key ${name} is there twice`);
                keys.add(name.toLowerCase());
                const value = this.read(node.values[index] ?? null, depth + 1);
                return { key: name, keyStart: key?.start ?? start, value };
            });
            return { kind: 'map', entries, start };
        }
        if (node?.kind === 'list')
            return { kind: 'list', items: node.items.map((item) => this.read(item, depth + 1)), start };
        return this.readScalar(node, start);
    }
    readScalar(node, start) {
        const value = node === null ? null : meaningOf(node);
        const end = node?.end ?? start;
        const text = scalarText(value);
        if (typeof value !== 'string' || node === null)
            return { kind: 'scalar', value, start, text: traced_text .N.made(text, this.source, start, end) };
        const style = node.style === 'block' ? 'plain' : node.style;
        const isBlock = node.style === 'block';
        const from = isBlock ? this.source.text.indexOf('\n', start) + 1 : style === 'plain' ? start : start + 1;
        const to = style === 'plain' ? end : end - 1;
        return {
            kind: 'scalar',
            value: text,
            start,
            text: traced_text .N.from(text, new builds_origin .$(this.source, from, Math.max(from, to), text, style)),
        };
    }
    count(nodes, at) {
        this.size += nodes;
        if (this.size > MAX_NODES)
            throw new Refused(at, `The file holds more than ${MAX_NODES} values once its aliases are put in`, true);
    }
}
function meaningOf({ style, text, value }) {
    if (value !== undefined)
        return value;
    return style === 'plain' && text !== null ? (0,core_schema .G)(text) : text;
}
function scalarText(value) {
    if (typeof value === 'number')
        return formatNumber(value);
    return value === null ? '' : (0,unknown_texts .zw)(String(value));
}
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
function yaml_tree_textOf(tree) {
    return tree?.kind === 'scalar' && tree.value !== null ? tree.text : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/matrix.js


const matrix_UNKNOWN = { values: new Map(), isOpen: true };
const MAX_COMBINATIONS = 256;
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
        return matrix_refuse(`The matrix has more than ${MAX_COMBINATIONS} combinations, which GitHub does not run`);
    if (vectors.size > 0 && size === 0)
        return matrix_refuse('The matrix has a list without values');
    const isOpen = include !== undefined && (include.kind !== 'list' || include.items.some(({ kind }) => kind !== 'map'));
    const matrices = matrix_combine(vectors, size, memberOf(written, 'exclude'), include).map((values) => ({
        values,
        isOpen,
    }));
    return { matrices: isOpen ? [...matrices, matrix_UNKNOWN] : matrices, problem: null };
}
function matrix_refuse(problem) {
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
function propertyOf(matrix, path) {
    const [first = '', ...rest] = path;
    let found = matrix.values.get(first.toLowerCase()) ?? (matrix.isOpen ? 'unknown' : undefined);
    for (const key of rest)
        found = childOf(found, key);
    return found;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/scope.js





const scope_MAX_TEXT = 256 * 1024;
const MAX_SEGMENTS = 5_000;
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
    return traced_text .N.join(parts);
}
function scope_evaluate(expression, written, scope) {
    const parsed = parseExpression(expression);
    if (parsed?.kind === 'literal')
        return written.as(parsed.text);
    const found = parsed === null ? callIn(expression, written, scope) : scope_lookUp(parsed, written, scope);
    return found ?? written.as(scope.texts.standIn(written.value));
}
function evaluateTexts(text, scope) {
    const [only, ...others] = splitExpressions(text.value) ?? [];
    const expression = others.length === 0 ? (only?.expression ?? null) : null;
    const read = (source) => scope_readArgument(source, text, scope);
    const value = expression === null
        ? null
        : parseExpression(expression) === null
            ? calls_evaluateCall(expression, read)
            : read(expression);
    return Array.isArray(value) ? value : [evaluateText(text, scope).value];
}
function callIn(expression, written, scope) {
    const value = calls_evaluateCall(expression, (argument) => scope_readArgument(argument, written, scope));
    if (value === null || (0,unknown_texts .t8)(String(value)))
        return null;
    return written.as(typeof value === 'string' ? value : 'Array');
}
function scope_readArgument(source, written, scope) {
    const parsed = parseExpression(source);
    if (parsed === null)
        return null;
    if (parsed.kind === 'literal')
        return parsed.text;
    const found = parsed.context === 'matrix' && scope.matrix !== null && propertyOf(scope.matrix, parsed.path);
    if (found && found !== 'unknown' && found.kind !== 'scalar')
        return found.kind === 'list' ? listTexts(found.items, written, scope) : null;
    const value = scope_lookUp(parsed, written, scope)?.value ?? null;
    return value === null || (0,unknown_texts .t8)(value) ? null : value;
}
function listTexts(items, written, scope) {
    const texts = items.map((item) => textOfTree(item, written, scope).value);
    return texts.some(unknown_texts .t8) ? null : texts;
}
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
function textOfTree(tree, written, scope) {
    if (tree.kind !== 'scalar')
        return written.as(tree.kind === 'list' ? 'Array' : 'Object');
    return evaluateText(tree.text, { texts: scope.texts, matrix: null, inputs: null, env: null });
}
function scope_isKnown(text) {
    return !(0,unknown_texts .t8)(text.value);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/written-map.js




const written_map_NOTHING = { values: [], rest: null };
const written_map_MAX_DEPTH = 10;
function written_map_readMap(tree, scope, depth = 0) {
    if (tree?.kind === 'scalar')
        return written_map_readWhole(tree.text, scope, depth);
    const values = [];
    let rest = null;
    for (const entry of entriesOf(tree)) {
        const read = readEntry(entry, scope, depth);
        values.push(...read.values);
        rest ??= read.rest;
    }
    return { values, rest };
}
function written_map_readWhole(text, scope, depth) {
    if (!isExpression(text.value))
        return written_map_NOTHING;
    const parsed = parseWhole(text.value);
    const open = { values: [], rest: text.as(scope.texts.standIn(text.value)) };
    if (parsed?.kind !== 'property' || parsed.context !== 'matrix' || parsed.path.length === 0)
        return open;
    const found = scope.matrix === null ? 'unknown' : propertyOf(scope.matrix, parsed.path);
    if (found === undefined)
        return written_map_NOTHING;
    if (found === 'unknown' || found.kind !== 'map' || depth > written_map_MAX_DEPTH)
        return open;
    return written_map_readMap(found, { texts: scope.texts, matrix: null, inputs: null, env: null }, depth + 1);
}
function readEntry({ key, value }, scope, depth) {
    const parsed = isExpression(key) ? parseWhole(key) : null;
    if (parsed?.kind === 'property' && parsed.context === 'insert' && parsed.path.length === 0)
        return written_map_readMap(value, scope, depth);
    if (value.kind !== 'scalar')
        return written_map_NOTHING;
    const { text } = value;
    const name = evaluateText(text.as(key), scope);
    if (scope_isKnown(name))
        return { values: [{ key: name.value, text, scope }], rest: null };
    return { values: [], rest: text.as(scope.texts.standIn(`${key}: ${text.value}`)) };
}
function isExpression(text) {
    return text.includes('${{');
}
function parseWhole(text) {
    const [segment, ...more] = splitExpressions(text.trim()) ?? [];
    return segment === undefined || segment.expression === null || more.length > 0
        ? null
        : parseExpression(segment.expression);
}
class GivenInputs extends Map {
    rest;
    constructor(declared, { values, rest }) {
        super(rest === null ? declared : [...declared.keys()].map((name) => [name, rest]));
        this.rest = rest;
        for (const { key, text, scope } of values)
            this.set(key.toLowerCase(), evaluateText(text, scope));
    }
    get(name) {
        return super.get(name) ?? this.rest ?? undefined;
    }
}
function written_map_findVariable(tree, name) {
    const env = memberOf(tree, 'env');
    const isOpen = env?.kind === 'scalar' || entriesOf(env).some(({ key }) => isExpression(key));
    return name === '' || isOpen ? env : memberOf(env, name);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/environment.js



function openJobEnv(tree, scope, outer, written) {
    const map = written_map_readMap(tree, { ...scope, env: null });
    return {
        lookUp(name) {
            const value = valueIn(map, name, scope);
            if (value === undefined)
                return outer?.lookUp(name);
            return written.mayWrite(name, scope.system)
                ? value.as(scope.texts.standIn(`\${{ env.${name} }} (an earlier step may change it)`))
                : value;
        },
    };
}
function openStepEnv(tree, scope) {
    if (tree === undefined)
        return scope.env;
    const map = written_map_readMap(tree, scope);
    return { lookUp: (name) => valueIn(map, name, scope) ?? scope.env?.lookUp(name) };
}
function valueIn({ values, rest }, name, around) {
    const found = values.find(({ key }) => key === name);
    if (found !== undefined)
        return evaluateText(found.text, found.scope);
    const other = findOtherCase(values, name, around);
    if (other !== undefined)
        return other;
    return rest === null || !mayBeOpen(name) ? undefined : rest;
}
function findOtherCase(values, name, { system = 'unix', texts }) {
    if (system === 'unix')
        return undefined;
    const found = values.findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
    if (found === undefined || system === 'windows')
        return found && evaluateText(found.text, found.scope);
    return found.text.as(texts.standIn(`${found.key} (${name} if the runner has Windows)`));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/inputs/flag-expression.js

const flag_expression_MAX_LENGTH = 1_000;
const flag_expression_MAX_DEPTH = 8;
function isFlag(input, { context }) {
    const { texts } = context.session;
    const [expression = ''] = texts.expressionsIn(input.value);
    if (expression.length > flag_expression_MAX_LENGTH || texts.standIn(expression) !== input.value)
        return false;
    const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(expression)?.[1];
    return inner !== undefined && givesFlag(inner, context.flags, 0);
}
const LITERAL = /^(?:true|false|'true'|'false')$/i;
const flag_expression_CALL = /^(?:contains|startsWith|endsWith|always|success|failure|cancelled)\s*\(/i;
const flag_expression_INPUT = /^inputs\.([\w-]+)$/i;
function givesFlag(source, flags, depth) {
    if (depth > flag_expression_MAX_DEPTH)
        return false;
    const text = source.trim();
    const { parts, compares, opens } = splitAtTop(text);
    if (parts.length > 1)
        return parts.every((part) => givesFlag(part, flags, depth + 1));
    if (compares || text.startsWith('!') || LITERAL.test(text))
        return true;
    if (opens === 1 && text.endsWith(')'))
        return text.startsWith('(') ? givesFlag(text.slice(1, -1), flags, depth + 1) : flag_expression_CALL.test(text);
    return flags.has(flag_expression_INPUT.exec(text)?.[1]?.toLowerCase() ?? '');
}
function splitAtTop(text) {
    const parts = [];
    let [from, depth, opens, compares] = [0, 0, 0, false];
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        if (character === "'") {
            const end = text.indexOf("'", at + 1);
            at = end === -1 ? text.length : end;
        }
        else if ('(['.includes(character)) {
            if (depth++ === 0)
                opens++;
        }
        else if (')]'.includes(character))
            depth--;
        else if (depth === 0 && /^(?:&&|\|\|)/.test(text.slice(at, at + 2))) {
            parts.push(text.slice(from, at));
            from = at + 2;
            at++;
        }
        else if (depth === 0 && /^(?:[=!]=|[<>])/.test(text.slice(at, at + 2)))
            compares = true;
    }
    return { parts: [...parts, text.slice(from)], compares, opens };
}
function listFlags(root) {
    const types = new Map();
    for (const { value } of entriesOf(memberOf(root, 'on')))
        for (const { key, value: input } of entriesOf(memberOf(value, 'inputs'))) {
            const name = key.toLowerCase();
            const isBoolean = yaml_tree_textOf(memberOf(input, 'type'))?.value === 'boolean';
            types.set(name, isBoolean && types.get(name) !== false);
        }
    return new Set([...types].flatMap(([name, isBoolean]) => (isBoolean ? [name] : [])));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/anchored-path.js

const anchored_path_HERE = /^(?:\$PWD|\$\{PWD\}|\$\(\s*pwd(?:\s+-[LP])?\s*\)|`\s*pwd(?:\s+-[LP])?\s*`)$/;
const WORKSPACE = /^(?:\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\}|\$\{\{\s*github\.workspace\s*\}\})$/i;
function readAnchor(path, texts) {
    const [expression = ''] = texts.expressionsIn(path.value);
    const isWorkspace = WORKSPACE.test(expression);
    const stand = texts.standIn(expression);
    if (!(isWorkspace || anchored_path_HERE.test(expression)) || !path.value.startsWith(stand))
        return null;
    const rest = path.slice(stand.length);
    if (rest.value === '')
        return { path: path.as('.'), isWorkspace };
    if (!rest.value.startsWith('/'))
        return null;
    return { path: traced_text .N.join([path.slice(0, stand.length).as('.'), rest]), isWorkspace };
}
function isInWorkspace(path, texts) {
    return readAnchor(path, texts)?.isWorkspace === true;
}
function withoutAnchor(path, folder, texts) {
    const anchored = readAnchor(path, texts);
    if (anchored === null)
        return path;
    if (!anchored.isWorkspace || folder === '.')
        return anchored.path;
    const up = folder
        .split('/')
        .map(() => '..')
        .join('/');
    return traced_text .N.join([anchored.path.slice(0, 0).as(`${up}/`), anchored.path]);
}
function withoutValueAnchor(text, folder, texts) {
    const value = text.value.indexOf('=') + 1;
    if (value === 0)
        return text;
    return traced_text .N.join([text.slice(0, value), withoutAnchor(text.slice(value), folder, texts)]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/written-variables.js
class WrittenVariables {
    names = new Set();
    writers = [];
    programs = [];
    isOpen = false;
    mayWrite(name, system = 'unix') {
        return this.isOpen || this.writes(name, system);
    }
    writes(name, system = 'unix') {
        if (this.names.has(name) || system === 'unix')
            return this.names.has(name);
        return [...this.names].some((each) => each.toLowerCase() === name.toLowerCase());
    }
    add(step, writes) {
        for (const name of writes.names)
            this.names.add(name);
        this.isOpen ||= writes.isOpen;
        if (writes.isOpen || writes.names.size > 0)
            this.writers.push({ step, writes });
    }
    addProgram(step) {
        this.programs.push(step);
    }
    listSetters(name) {
        return this.writers
            .filter(({ writes }) => name === '' || writes.isOpen || writes.names.has(name))
            .map(({ step }) => step);
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/sources/runner-system.js


const UNIX = /(?:^|[^a-z])(?:linux|ubuntu|macos|mac|debian|alpine|fedora|rhel|centos|amazonlinux)(?![a-z])/i;
function findSystem(job, scope) {
    const runner = memberOf(job, 'runs-on');
    if (runner === undefined || memberOf(job, 'container') !== undefined)
        return 'unix';
    const labels = runner.kind === 'map' ? memberOf(runner, 'labels') : runner;
    const texts = labels?.kind === 'list' ? itemsOf(labels).map(yaml_tree_textOf) : [yaml_tree_textOf(labels)];
    const known = texts.flatMap((text) => (text === null ? [] : evaluateTexts(text, scope)));
    if (known.some((label) => /^windows\b/i.test(label)))
        return 'windows';
    return known.some((label) => UNIX.test(label)) ? 'unix' : 'open';
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/workspace.js


class RunnerWorkspace {
    checkouts = [];
    unknownPath = null;
    switches = [];
    watches = [];
    checkOut(path, checkout, isKnown = () => true) {
        if ((0,unknown_texts .t8)(path)) {
            this.unknownPath = path;
            return;
        }
        const folder = (0,repo_path .o1)('.', path);
        if (folder === null)
            return;
        const isFirst = !this.checkouts.some((each) => each.folder === folder);
        const isAlone = !checkout.isCertain && isFirst && (folder === '.' || !isKnown(folder));
        if (folder === '.' && checkout.isCertain)
            this.switches.length = 0;
        this.checkouts.push({ ...checkout, folder, isCertain: checkout.isCertain || isAlone });
    }
    watch(read) {
        const seen = new Set();
        this.watches.push(seen);
        read();
        this.watches.pop();
        return seen;
    }
    enter(folder, path) {
        return (0,unknown_texts .t8)(path) ? null : (0,repo_path .o1)(folder, path);
    }
    foldersAt(folder) {
        return {
            resolve: (path) => {
                const inWorkspace = (0,repo_path .o1)(folder, path);
                return inWorkspace === null ? null : this.toRepository(inWorkspace);
            },
            nameOutside: (path) => this.nameAbove((0,repo_path .o1)(folder, path)) ?? path,
            doubtOf: (path) => this.doubtOf((0,repo_path .o1)(folder, path)),
        };
    }
    find(folder, path) {
        const inWorkspace = (0,repo_path .o1)(folder, path);
        return inWorkspace === null ? null : this.locate(inWorkspace, this.checkoutsOf(inWorkspace));
    }
    get origins() {
        return this.checkouts.flatMap(({ isOurs, origin, folder }) => (isOurs ? [] : [`${folder} ${origin}`]));
    }
    get isPlain() {
        return this.checkouts.every(({ folder, isOurs, foreign }) => folder === '.' && isOurs && foreign === null);
    }
    doubtOf(path) {
        return path === null ? null : (this.checkoutsOf(path).at(-1)?.doubt ?? null);
    }
    toRepository(path) {
        const found = this.checkoutsOf(path);
        const chosen = choose(found);
        const seen = this.watches.at(-1);
        if (chosen?.isOurs === true && seen !== undefined)
            for (const { isOurs, foreign, doubt, folder } of found) {
                if (foreign !== null)
                    seen.add(foreign);
                else if (!isOurs || folder !== chosen.folder)
                    seen.add(doubt ?? 'another repository or folder');
            }
        return this.locate(path, found);
    }
    locate(path, found) {
        const chosen = choose(found);
        if (chosen === undefined)
            return this.checkouts.length === 0 ? path : null;
        return chosen.isOurs ? (0,repo_path .RY)(chosen.folder, path) : null;
    }
    toWorkspace(path) {
        return (0,repo_path .o1)(this.ownFolder ?? '.', path) ?? path;
    }
    get ownFolder() {
        const ours = this.checkouts.filter(({ isOurs }) => isOurs);
        return (ours.findLast(({ foreign }) => foreign === null) ?? ours.at(-1))?.folder;
    }
    checkoutsOf(path) {
        let found = [];
        for (const checkout of this.checkouts) {
            const [innermost] = found.slice(-1);
            if ((0,repo_path .RY)(checkout.folder, path) === null)
                continue;
            if (innermost !== undefined && (0,repo_path .RY)(innermost.folder, checkout.folder) === null)
                continue;
            found = checkout.isCertain ? [checkout] : [...found, checkout];
        }
        return found;
    }
    nameAbove(path) {
        const ours = this.ownFolder;
        if (path === null || ours === undefined)
            return null;
        const below = (0,repo_path .RY)(path, ours);
        if (below === null || below === '.')
            return null;
        return below
            .split('/')
            .map(() => '..')
            .join('/');
    }
}
function choose(found) {
    return (found.findLast(({ isOurs, foreign }) => isOurs && foreign === null) ??
        found.findLast(({ isOurs }) => isOurs) ??
        found.at(-1));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/shell-kind.js
function kindOfShell(shell) {
    if (/^(?:\S*[\\/])?(?:pwsh|powershell)(?:\.exe)?\b/i.test(shell))
        return 'powershell';
    if (/^(?:\S*\/)?(?:ba|d?a|z|k)?sh\b/.test(shell))
        return 'unix';
    return /^cmd\b/i.test(shell) ? 'cmd' : 'other';
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/values/shell-value.js
const MAX_VALUES = 24;
function isArray(value) {
    return Array.isArray(value);
}
function isText(value) {
    return typeof value !== 'string' && !isArray(value);
}
function keyOf(value) {
    if (typeof value === 'string')
        return value;
    if (!isArray(value))
        return `"${value.value}`;
    return `(${JSON.stringify(value.map(({ text, isLoose, isOpen, isGap }) => [text.value, isLoose, isOpen, isGap]))}`;
}
function shell_value_distinct(values) {
    if (values.length < 2)
        return values;
    return [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()].reverse();
}
function isSameValues(left, right) {
    if (left === right)
        return true;
    if (left.length !== right.length)
        return false;
    const keys = new Set(left.map(keyOf));
    return right.every((value) => keys.has(keyOf(value)));
}
const shell_value_FLAG = /--[A-Za-z]|(?:^|\s)-[A-Za-z]/;
function showsFlag(text) {
    return shell_value_FLAG.test(text);
}
function shell_value_textsOf(value) {
    if (typeof value === 'string')
        return [];
    return isArray(value) ? value.map(({ text }) => text.value) : [value.value];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/ending/shell-options.js

const NO_OPTIONS = {
    stops: false,
    stopsWithin: false,
    needsSet: false,
    printsAtEnd: false,
    printsAnyTime: false,
};
function joinOptions(left, right) {
    if (left === right)
        return left;
    return {
        stops: left.stops || right.stops,
        stopsWithin: left.stopsWithin || right.stopsWithin,
        needsSet: left.needsSet || right.needsSet,
        printsAtEnd: left.printsAtEnd || right.printsAtEnd,
        printsAnyTime: left.printsAnyTime || right.printsAnyTime,
    };
}
const shell_options_PLAIN = /^[-+][abefhmuvxCEHPT]*o?$/;
const PLAIN_NAMES = new Set(`allexport errexit errtrace functrace hashall histexpand interactive-comments monitor noclobber noglob nolog
  notify nounset physical pipefail verbose vi xtrace`.split(/\s+/));
function setOptions(before, flags) {
    let options = before;
    for (const [at, flag] of flags.entries()) {
        const sign = flags[at - 1]?.[0] === '+' ? '+' : '-';
        if (isNameOf(flags, at))
            options = setNamed(options, sign, flag);
        else if (!shell_options_PLAIN.test(flag))
            options = withDoubt(options);
        else {
            if (flag.includes('e'))
                options = { ...options, stops: flag.startsWith('-') };
            if (flag.includes('u'))
                options = { ...options, needsSet: flag.startsWith('-') };
        }
    }
    return options;
}
function isNameOf(flags, at) {
    return /^[-+]\w*o$/.test(flags[at - 1] ?? '');
}
function setNamed(options, sign, name) {
    if (name === 'errexit')
        return { ...options, stops: sign === '-' };
    if (name === 'nounset')
        return { ...options, needsSet: sign === '-' };
    return PLAIN_NAMES.has(name) ? options : withDoubt(options);
}
function withDoubt(options) {
    return { ...options, stops: true, stopsWithin: true, needsSet: true, printsAnyTime: true };
}
const SHOPT = /^(?:-[squop]+|extglob|nullglob|globstar|dotglob|nocaseglob|expand_aliases|lastpipe)$/;
function shopOptions(before, args) {
    const names = args.map(({ text }) => text.value);
    const odd = names.filter((name) => !SHOPT.test(name));
    if (odd.length === 0)
        return before;
    return odd.every((name) => name === 'inherit_errexit')
        ? { ...before, stopsWithin: true }
        : withDoubt(before);
}
const ENDING = /^(?:SIG)?(?:EXIT|HUP|INT|QUIT|TERM|PIPE|[01239]|13|15)$/i;
function trapOptions(before, args) {
    const [first, ...signals] = args.map(({ text }) => text.value).filter((word) => word !== '--');
    if (first === undefined || /^-[lp]$/.test(first))
        return before;
    const isEnding = signals.every((signal) => ENDING.test(signal));
    if ((0,unknown_texts .t8)(first) || isEnding)
        return { ...before, printsAtEnd: true, printsAnyTime: before.printsAnyTime || !isEnding };
    return { ...before, printsAtEnd: true, printsAnyTime: true };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/shell-lexer.js
var shell_lexer = __webpack_require__(78744);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/values/brace-words.js


const MAX_WORDS = 64;
const SEQUENCE = /^(?:(-?\d{1,4})\.\.(-?\d{1,4})|([A-Za-z])\.\.([A-Za-z]))$/;
function expandBraces(word) {
    if (!/\{.*(?:,|\.\.).*\}/s.test(word.value))
        return [word];
    const found = [];
    const open = [word];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const parts = splitBrace(next);
        if (parts === null)
            found.push(next);
        else
            open.push(...parts.toReversed());
        if (found.length + open.length > MAX_WORDS)
            return null;
    }
    return found;
}
function splitBrace(word) {
    const lexer = new shell_lexer .p(word.value);
    for (let at = 0; at < word.value.length; at = partEnd(lexer, at)) {
        const items = word.value[at] === '{' ? brace_words_readItems(word, lexer, at) : null;
        if (items !== null)
            return items.texts.map((item) => traced_text .N.join([word.slice(0, at), item, word.slice(items.end)]));
    }
    return null;
}
function brace_words_readItems(word, lexer, from) {
    const commas = [from];
    let depth = 0;
    for (let at = from; at < word.value.length; at = partEnd(lexer, at)) {
        const character = word.value[at];
        if (character === '{')
            depth++;
        else if (character === ',' && depth === 1)
            commas.push(at);
        else if (character === '}' && --depth === 0) {
            const texts = commas.map((start, index) => word.slice(start + 1, commas[index + 1] ?? at));
            if (texts.length > 1)
                return { texts, end: at + 1 };
            const [only] = texts;
            const sequence = only === undefined ? null : brace_words_readSequence(only);
            return sequence === null ? null : { texts: sequence, end: at + 1 };
        }
    }
    return null;
}
function brace_words_readSequence(text) {
    const found = SEQUENCE.exec(text.value);
    if (found === null)
        return null;
    const [, first, last, from, to] = found;
    if (/^-?0\d/.test(first ?? '') || /^-?0\d/.test(last ?? ''))
        return null;
    const isNumber = first !== undefined;
    const start = isNumber ? Number(first) : (from ?? '').charCodeAt(0);
    const end = isNumber ? Number(last) : (to ?? '').charCodeAt(0);
    const step = start <= end ? 1 : -1;
    const length = Math.min(Math.abs(end - start) + 1, MAX_WORDS + 1);
    return Array.from({ length }, (_, index) => {
        const value = start + index * step;
        return text.as(isNumber ? String(value) : String.fromCharCode(value));
    });
}
function partEnd(lexer, at) {
    const character = lexer.source[at] ?? '';
    if (character === '\\')
        return at + 2;
    if (character === "'")
        return lexer.singleEnd(at);
    if (character === '"')
        return lexer.doubleEnd(at);
    return character === '$' || character === '`' ? lexer.expansionEnd(at) : at + 1;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expression-words.js
const BREAKING = {
    none: /[\s"'\\`;&|()<>$]|^-/,
    single: /'|^-/,
    double: /["\\`$]|^-/,
};
const expression_words_LITERAL = /'((?:[^']|'')*)'/g;
const expression_words_MAX_LENGTH = 1_000;
const expression_words_MAX_DEPTH = 8;
function showsWords(expression, quoting) {
    if (!expression.startsWith('$' + '{{'))
        return false;
    return [...expression.matchAll(expression_words_LITERAL)].some(([, text = '']) => BREAKING[quoting].test(text.replaceAll("''", "'")));
}
function listOutcomes(word, texts) {
    const [expression = ''] = texts.expressionsIn(word.value);
    if (expression.length > expression_words_MAX_LENGTH || texts.standIn(expression) !== word.value)
        return null;
    const results = resultsOf(expression);
    return results === null
        ? null
        : results.map((result) => result
            .split(/\s+/)
            .filter((part) => part !== '')
            .map((part) => word.as(part)));
}
function resultsOf(expression) {
    const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(expression)?.[1];
    return inner === undefined ? null : literalsOf(inner, 0);
}
function literalsOf(source, depth) {
    if (depth > expression_words_MAX_DEPTH)
        return null;
    const found = [];
    for (const part of expression_words_splitAtTop(source, '||')) {
        const last = (expression_words_splitAtTop(part, '&&').at(-1) ?? '').trim();
        const literal = /^'((?:[^']|'')*)'$/.exec(last)?.[1];
        const own = literal !== undefined
            ? [literal.replaceAll("''", "'")]
            : /^\([\s\S]*\)$/.test(last)
                ? literalsOf(last.slice(1, -1), depth + 1)
                : null;
        if (own === null || own.some((text) => /["'\\`;&|()<>$]/.test(text)))
            return null;
        found.push(...own);
    }
    return found;
}
function expression_words_splitAtTop(text, operator) {
    const parts = [];
    let [from, depth] = [0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        if (character === "'") {
            const end = text.indexOf("'", at + 1);
            at = end === -1 ? text.length : end;
        }
        else if ('(['.includes(character))
            depth++;
        else if (')]'.includes(character))
            depth--;
        else if (depth === 0 && text.startsWith(operator, at)) {
            parts.push(text.slice(from, at));
            from = at + 2;
            at++;
        }
    }
    return [...parts, text.slice(from)];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/fragments.js



const MAX_WAYS = 32;
const fragments_MAX_WORDS = 500;
const fragments_MAX_TEXT = 16 * 1024;
const GLOB = /[*?]|\[[^\]]+\]/;
function makeWords(fragments, making) {
    const maker = new WordMaker(making);
    for (const fragment of fragments) {
        if (fragment === 'break')
            maker.finish();
        else if (fragment.splits)
            maker.split(fragment);
        else
            maker.put(fragment, fragment.text);
    }
    maker.finish();
    return maker.words;
}
function fragments_makeText(fragments, empty) {
    const parts = fragments.map((fragment) => (fragment === 'break' ? empty.as(' ') : fragment.text));
    return parts.length === 0 ? empty : traced_text .N.join(parts).compact();
}
class WordMaker {
    words = [];
    making;
    parts = null;
    isLoose = false;
    isOpen = false;
    glob = 'none';
    constructor(making) {
        this.making = making;
    }
    put({ quoting, isLoose = false, isOpen = false }, text) {
        const isFirst = this.parts === null || this.parts.every(({ value }) => value === '');
        if (quoting === 'none' && GLOB.test(text.value))
            this.glob = this.glob === 'first' || (isFirst && /^[*?[-]/.test(text.value)) ? 'first' : 'within';
        if (quoting === 'none' && isFirst && text.value.startsWith('~'))
            this.isLoose = true;
        this.parts ??= [];
        this.parts.push(text);
        this.isLoose ||= isLoose;
        this.isOpen ||= isOpen;
        if (!(0,unknown_texts .t8)(text.value))
            return;
        const expressions = this.making.texts.expressionsIn(text.value);
        this.isLoose ||= quoting === 'none' && expressions.some((expression) => /^[$@]/.test(expression));
        this.isOpen ||= expressions.some((expression) => showsWords(expression, quoting) || (quoting === 'none' && this.making.isOpened(expression)));
    }
    split(fragment) {
        const { separators, texts } = this.making;
        const { text } = fragment;
        if (separators === '') {
            if (text.value !== '')
                this.put(fragment, text);
            return;
        }
        if (separators === null || (/[\d\uffff]/.test(separators) && (0,unknown_texts .t8)(text.value))) {
            if (text.value !== '')
                this.put({ ...fragment, isOpen: true }, (0,unknown_texts .t8)(text.value) ? text : text.as(texts.standIn(text.value)));
            return;
        }
        let from = 0;
        for (const { start, end } of findSeparators(text.value, separators)) {
            if (start > from)
                this.put(fragment, text.slice(from, start));
            else if (/\S/.test(text.value.slice(start, end)) && this.parts === null)
                this.put(fragment, text.slice(start, start));
            this.finish();
            from = end;
        }
        if (from < text.value.length)
            this.put(fragment, text.slice(from));
    }
    finish() {
        if (this.parts === null)
            return;
        const text = traced_text .N.join(this.parts).compact();
        const isPath = this.glob !== 'none' && !/=|:\/\//.test(text.value);
        this.words.push({
            text: isPath ? hideGlob(text, this.making.texts) : text,
            isLoose: this.isLoose || this.glob !== 'none',
            isOpen: this.isOpen || (isPath && this.glob === 'first'),
        });
        this.parts = null;
        [this.isLoose, this.isOpen, this.glob] = [false, false, 'none'];
    }
}
function findSeparators(text, separators) {
    const quote = (characters) => characters.replace(/[\\\]^-]/g, '\\$&');
    const white = quote([...separators].filter((each) => /[ \t\n]/.test(each)).join(''));
    const others = quote([...separators].filter((each) => !/[ \t\n]/.test(each)).join(''));
    const space = white === '' ? '' : `[${white}]`;
    const pattern = others === '' ? `${space}+` : space === '' ? `[${others}]` : `${space}*[${others}]${space}*|${space}+`;
    return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
    }));
}
function hideGlob(text, texts) {
    const last = [...text.value.matchAll(/[*?]+|\[[^\]]+\]/g)].at(-1);
    const first = GLOB.exec(text.value);
    if (first === null || last === undefined)
        return text;
    const end = last.index + last[0].length;
    const pattern = text.slice(first.index, end);
    return traced_text .N.join([
        text.slice(0, first.index),
        pattern.as(texts.standIn(texts.restore(pattern.value))),
        text.slice(end),
    ]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/unknown-fragments.js
const LISTED = /^\$(?:@|\{(?:@|[A-Za-z_]\w*\[@\])[^{}$]*\})$/;
function unknownFragment(written, isQuoted, { texts }) {
    return {
        text: written.as(texts.standIn(written.value)),
        quoting: isQuoted ? 'single' : 'none',
        splits: false,
        isLoose: !isQuoted || LISTED.test(written.value),
    };
}
function unknownWord(written, { texts }) {
    return { text: written.as(texts.standIn(texts.restore(written.value))), isLoose: true, isOpen: true };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/expanded-words.js





function expandWords(word, state, run) {
    const braced = run.dialect.hasBraces ? expandBraces(word) : [word];
    if (braced === null)
        return [[unknownWord(word, run)]];
    return joinWays(braced.map((each) => {
        const ways = run.expand(each, 'word', state);
        const making = makingOf(state, run);
        return ways.map((fragments) => isTooLong(fragments) ? [unknownWord(word, run)] : makeWords(fragments, making));
    }), word, run);
}
function joinWays(lists, written, run) {
    let ways = [[]];
    for (const options of lists) {
        const fitting = ways.length * options.length > MAX_WAYS ? [[collapse(options, written, run)]] : options;
        ways = ways.flatMap((way) => fitting.map((option) => {
            const words = [...way, ...option];
            return words.length > fragments_MAX_WORDS
                ? [...words.slice(0, fragments_MAX_WORDS - 1), unknownWord(written, run)]
                : words;
        }));
    }
    return ways;
}
function collapse(options, written, run) {
    const isPlain = options.every(([only, ...others]) => only !== undefined &&
        others.length === 0 &&
        !(only.isOpen || only.isLoose || showsFlag(only.text.value)));
    return isPlain
        ? { ...unknownWord(written, run), isLoose: false, isOpen: false }
        : unknownWord(written, run);
}
function expandText(word, state, run, reading = 'word') {
    return run.expand(word, reading, state).map((fragments) => {
        if (!isTooLong(fragments))
            return fragments_makeText(fragments, word.slice(0, 0));
        const unknown = unknownWord(word, run).text;
        for (const expression of run.texts.expressionsIn(unknown.value))
            run.opened.add(expression);
        return unknown;
    });
}
function isTooLong(fragments) {
    let length = 0;
    for (const fragment of fragments)
        length += fragment === 'break' ? 0 : fragment.text.value.length;
    return fragments.length > 2 * fragments_MAX_WORDS || length > fragments_MAX_TEXT;
}
function makingOf(state, run) {
    const values = state.get('IFS')?.values ?? ['outer'];
    const [value, ...others] = values.map((each) => (each === 'outer' ? (run.lookUp('IFS') ?? 'unset') : each));
    const separators = value === 'unset' || value === undefined
        ? ' \t\n'
        : isText(value) && !(0,unknown_texts .t8)(value.value)
            ? value.value
            : null;
    return {
        texts: run.texts,
        separators: others.length > 0 ? null : separators,
        isOpened: (expression) => run.opened.has(expression),
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/restless.js
const ANY_VARIABLE = '';
const POSITIONAL = '@';
const FOLDER = '/';
function restlessValues(name, { restless }) {
    return [name, ANY_VARIABLE].flatMap((key) => restless.get(key) ?? []);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/parameter-values.js



function valuesOf(parameter, state, run) {
    const { name, subscript } = parameter;
    if (/^(?:\d+|[@*])$/.test(name) && run.restless.has(POSITIONAL))
        return ['outer'];
    if (name === '@' || name === '*')
        return state.positional ?? ['outer'];
    if (/^\d+$/.test(name))
        return positionalOf(Number(name), state);
    if (!/^[A-Za-z_]/.test(name))
        return ['outer'];
    const values = variableValues(resolveName(name, state), parameter.isOptional, state, run);
    return shell_value_distinct(values.flatMap((value) => parameter_values_itemsOf(value, subscript, run.dialect.spreads)));
}
function resolveName(name, state) {
    return state.references.get(name) ?? name;
}
function variableValues(name, isOptional, state, run) {
    const found = (state.get(name)?.values ?? state.valuesAround(name)).map((value) => value === 'outer' ? valueAround(name, isOptional, run) : value);
    const isAny = parameter_values_SPECIAL.test(name) || state.references.get(name) === null;
    return [...found, ...restlessValues(name, run), ...(isAny ? ['outer'] : [])];
}
const parameter_values_SPECIAL = /^(?:_|BASH(?:PID|OPTS|_(?:ARG[CV]0?|ALIASES|CMDS|COMMAND|LINENO|REMATCH|SOURCE|SUBSHELL|VERS\w+))|S?RANDOM|SECONDS|LINENO|EPOCH\w+|FUNCNAME|DIRSTACK|GROUPS|PIPESTATUS|PPID|E?UID|SHLVL|HIST\w+|PWD|OLDPWD|OPTIND|COPROC)$/;
function valueAround(name, isOptional, run) {
    const known = run.lookUp(name);
    if (known !== undefined)
        return known;
    const isOwn = run.isAssigned(name) && !isOptional;
    return (isOwn || SUDO.test(name)) && !run.mayBeSet(name) ? 'unset' : 'outer';
}
const SUDO = /^(?:\w+_)?SUDO(?:_(?:CMD|BIN|PREFIX))?$/i;
function positionalOf(number, { positional }) {
    if (number === 0 || positional === null)
        return ['outer'];
    return shell_value_distinct(positional.map((words) => {
        if (words.slice(0, number).some(({ isLoose }) => isLoose))
            return 'outer';
        return words[number - 1]?.text ?? 'unset';
    }));
}
function parameter_values_itemsOf(value, subscript, spreads) {
    if (value === 'outer')
        return [value];
    if (subscript === '@' || subscript === '*')
        return [
            isArray(value)
                ? value.filter(({ isGap }) => isGap !== true)
                : isText(value)
                    ? [{ ...toWord(value), isLoose: (0,unknown_texts .t8)(value.value) }]
                    : [],
        ];
    if (!isArray(value))
        return [subscript === null || subscript === '0' ? value : 'unset'];
    if (subscript === null && spreads)
        return [value];
    if (value.some(({ isLoose }) => isLoose)) {
        const texts = value.filter(({ isGap }) => isGap !== true).map(({ text }) => text);
        return texts.every((text) => (0,unknown_texts .t8)(text.value)) ? texts : ['unset', ...texts];
    }
    const index = /^-?\d+$/.test(subscript ?? '0') ? Number(subscript ?? '0') : null;
    if (index === null || spreads)
        return ['unset', ...value.map(({ text }) => text)];
    const item = value.at(index);
    return [item === undefined || item.isGap === true ? 'unset' : item.text];
}
function toWord(text) {
    return { text, isLoose: false, isOpen: false };
}
function parameter_values_isEmpty(value, isColon) {
    if (value === 'unset')
        return true;
    if (value === 'outer')
        return null;
    if (isArray(value))
        return value.some(({ isLoose }) => isLoose) ? null : value.length === 0;
    if (!isColon)
        return false;
    if (value.value.replace(/\uffff\d+\uffff/g, '') !== '')
        return false;
    return (0,unknown_texts .t8)(value.value) ? null : true;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/subscripts.js
var subscripts = __webpack_require__(60683);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/written-targets.js


const written_targets_NAME = /^[A-Za-z_]\w*/;
function written_targets_readTarget(word) {
    const [name] = written_targets_NAME.exec(word) ?? [];
    if (name === undefined)
        return null;
    const close = word[name.length] === '[' ? (0,subscripts .B)(word, name.length, new shell_lexer .p(word)) : null;
    const at = close === null ? name.length : close + 1;
    const isMore = word[at] === '+';
    const equals = at + Number(isMore);
    if (word[equals] !== '=')
        return null;
    const subscript = close === null ? undefined : word.slice(name.length + 1, close);
    return { name, subscript, isMore, end: equals + 1 };
}
function isAssignment(word) {
    return written_targets_readTarget(word) !== null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/values/appended-texts.js

const appended_texts_MAX_TEXT = 16 * 1024;
function appendText(left, right) {
    if (left.value.length + right.value.length > appended_texts_MAX_TEXT)
        return 'outer';
    return traced_text .N.join([left, right]).compact();
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/shell-state.js


const shell_state_ANY_NAME = /^[A-Za-z_]/;
const OUTPUT = '>';
const shell_state_INPUT = '<';
class ShellState {
    variables;
    positional;
    folder;
    options = NO_OPTIONS;
    exportsAll = false;
    opened = [];
    references = new Map();
    constructor(folder, positional, variables = new Map()) {
        this.folder = folder;
        this.positional = positional;
        this.variables = variables;
    }
    clone() {
        const copy = new ShellState(this.folder, this.positional, new Map(this.variables));
        copy.exportsAll = this.exportsAll;
        copy.options = this.options;
        copy.opened = this.opened;
        copy.references = this.references;
        return copy;
    }
    forProgram(positional) {
        const seen = [...this.variables].filter(([name, { isExported }]) => (isExported !== false && !isHidden(name)) || isInner(name));
        const copy = new ShellState(this.folder, positional, new Map(seen));
        copy.opened = this.opened;
        copy.options = { ...NO_OPTIONS, stops: true, needsSet: true, stopsWithin: this.options.stopsWithin };
        return copy;
    }
    get(name) {
        return this.variables.get(name);
    }
    get names() {
        return this.variables.keys();
    }
    set(name, variable) {
        if (variable === undefined)
            this.variables.delete(name);
        else
            this.variables.set(name, { ...variable, values: shell_value_distinct(variable.values) });
    }
    open(pattern, text) {
        for (const [name, { values, isExported, ...more }] of this.variables)
            if (pattern.test(plainName(name)))
                this.set(name, { ...more, values: [...values, text], isExported: isExported || 'maybe' });
        const isKnown = this.opened.some((each) => isSameOpened(each, { pattern, text }));
        if (!isKnown)
            this.opened = [...this.opened, { pattern, text }];
    }
    valuesAround(name) {
        const opened = this.opened.filter(({ pattern }) => pattern.test(plainName(name)));
        return ['outer', ...opened.map(({ text }) => text)];
    }
    become(other) {
        this.variables = new Map(other.variables);
        this.positional = other.positional;
        this.folder = other.folder;
        this.exportsAll = other.exportsAll;
        this.options = other.options;
        this.opened = other.opened;
        this.references = other.references;
    }
    join(other) {
        for (const name of new Set([...this.variables.keys(), ...other.variables.keys()]))
            this.joinVariable(name, other);
        if (this.folder !== other.folder)
            this.folder = null;
        if (this.exportsAll !== other.exportsAll)
            this.exportsAll = 'maybe';
        this.options = joinOptions(this.options, other.options);
        if (this.opened !== other.opened)
            this.opened = joinOpened(this.opened, other.opened);
        if (this.references !== other.references)
            this.references = joinReferences(this.references, other.references);
        this.positional = joinPositional(this.positional, other.positional);
    }
    joinVariable(name, other) {
        const right = other.get(name);
        const left = this.variables.get(name);
        if (left === right)
            return;
        const isExported = left?.isExported === right?.isExported ? (left?.isExported ?? false) : 'maybe';
        if (isHidden(name) && (left === undefined || right === undefined)) {
            const { values = [] } = left ?? right ?? {};
            this.variables.set(name, { values, isExported, isMaybe: true });
            return;
        }
        const values = shell_value_distinct([
            ...(left?.values ?? this.valuesAround(name)),
            ...(right?.values ?? other.valuesAround(name)),
        ]);
        const isMaybe = left?.isMaybe === true || right?.isMaybe === true;
        this.variables.set(name, { values, isExported, ...(isMaybe ? { isMaybe } : {}) });
    }
    isSame(other) {
        const names = new Set([...this.variables.keys(), ...other.variables.keys()]);
        return (this.folder === other.folder &&
            this.opened.length === other.opened.length &&
            keyOfPositional(this.positional) === keyOfPositional(other.positional) &&
            [...names].every((name) => this.isSameVariable(name, other)));
    }
    isSameVariable(name, other) {
        return isSameValues(this.variables.get(name)?.values ?? this.valuesAround(name), other.variables.get(name)?.values ?? other.valuesAround(name));
    }
}
function isInner(name) {
    return name === OUTPUT || name === shell_state_INPUT;
}
function hiddenKey(name, depth) {
    return `${depth}:${name}`;
}
function isHidden(key) {
    return /^\d+:/.test(key);
}
function plainName(key) {
    return key.replace(/^\d+:/, '');
}
function isSameOpened(left, right) {
    return left.pattern.source === right.pattern.source && left.text.value === right.text.value;
}
function joinOpened(left, right) {
    return [...left, ...right.filter((each) => !left.some((known) => isSameOpened(known, each)))];
}
function joinReferences(left, right) {
    const names = new Set([...left.keys(), ...right.keys()]);
    return new Map([...names].map((name) => [name, left.get(name) === right.get(name) ? (left.get(name) ?? null) : null]));
}
function joinPositional(left, right) {
    if (left === right)
        return left;
    if (left === null || right === null)
        return null;
    return [...new Map([...left, ...right].map((words) => [keyOf(words), words])).values()];
}
function keyOfPositional(positional) {
    return positional === null ? '' : positional.map(keyOf).join('\n');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/ending/frames.js

const MAX_EXITS = 16;
function makeFrame(kind, restore = () => { }) {
    return { kind, exits: [], restore };
}
function withFrame(frame, run, act) {
    run.frames.push(frame);
    act();
    run.frames.pop();
}
function findFrame(run, kinds, barriers = []) {
    const found = run.frames.findLast(({ kind }) => kinds.includes(kind) || barriers.includes(kind));
    return found !== undefined && kinds.includes(found.kind) ? found : null;
}
function leaveFrame(frame, state, run) {
    if (frame === null)
        return;
    const { exits } = frame;
    const left = state.clone();
    for (const inner of run.frames.slice(run.frames.indexOf(frame) + 1).reverse())
        inner.restore(left);
    const isKnown = frame.kind === 'shell' && exits.some((exit) => prints(exit) === prints(left));
    if (isKnown)
        return;
    if (exits.length < MAX_EXITS)
        exits.push(left);
    else
        exits[0]?.join(left);
}
function prints(state) {
    return state.options.printsAtEnd || state.get(OUTPUT);
}
function joinExits(frame, state) {
    for (const exit of frame.exits.splice(0))
        state.join(exit);
}
function endShell(state, run) {
    leaveFrame(findFrame(run, ['shell']), state, run);
}
function stumble(state, run) {
    endShell(state, run);
    leaveFrame(findFrame(run, ['text'], ['shell']), state, run);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/assignments.js










function assignPart({ name, subscript, isMore }, given, origin, state, run, isExported) {
    const more = isMore && subscript === undefined ? assignments_append(name, given, origin, state, run) : given;
    const texts = more.map((value) => (isText(value) ? value : origin.as(run.texts.standIn(`$${name}`))));
    const isWhole = subscript === undefined;
    const values = isWhole ? more : setItem(name, subscript, texts, isMore, state, run);
    assignments_assign(name, values, state, run, isExported);
}
function assignments_assign(written, values, state, run, isExported) {
    if (state.references.get(written) === null)
        for (const value of values)
            if (isText(value))
                state.open(shell_state_ANY_NAME, value);
    const name = resolveName(written, state);
    const before = state.get(name)?.isExported ?? (run.lookUp(name) !== undefined || run.mayBeSet(name));
    const own = isExported ?? before;
    const [first] = values.filter((value) => typeof value !== 'string');
    const origin = first === undefined ? null : isText(first) ? first : first[0]?.text;
    const kept = values.length > MAX_VALUES && origin != null ? [collapseAt(name, values, origin, run)] : values;
    const attributes = run.attributes.get(name);
    if (attributes?.changes === true)
        for (const value of kept)
            if (isText(value))
                run.calculate(value, state);
    const all = attributes === undefined ? kept : withAttributes(name, attributes, kept, state, run);
    state.set(name, { values: all, isExported: own === true ? own : state.exportsAll || own });
}
function withAttributes(name, attributes, values, state, run) {
    const { origin, changes, stays } = attributes;
    if (stays)
        stumble(state, run);
    const changed = changes ? [origin.as(run.texts.standIn(`$${name}`))] : values;
    return stays ? [...(state.get(name)?.values ?? state.valuesAround(name)), ...changed] : changed;
}
function collapseAt(name, values, origin, run) {
    const texts = values.flatMap(shell_value_textsOf);
    const word = unknownWord(origin.as(`$${name}`), run);
    const isPlain = values.every(isText) && !texts.some((text) => /\s/.test(text) || showsFlag(text));
    if (isPlain)
        return word.text;
    run.opened.add(`$${name}`);
    return values.some(isArray) ? [word] : word.text;
}
function collapseValues(name, values, node, run) {
    const texts = values.flatMap((value) => isArray(value) ? value.map(({ text }) => text) : isText(value) ? [value] : []);
    const [origin] = texts;
    if (origin === undefined || node === null)
        return 'outer';
    if (!/^[A-Za-z_]/.test(name))
        return 'outer';
    run.opened.add(`$${name}`);
    const word = unknownWord(origin.as(`$${name}`), run);
    return values.some(isArray) ? [word] : word.text;
}
function assignments_append(name, given, written, state, run) {
    const plain = resolveName(name, state);
    const before = state.get(plain)?.values ?? state.valuesAround(plain);
    const old = before.map((value) => (value === 'outer' ? valueAround(name, false, run) : value));
    return old.flatMap((left) => given.map((right) => appendValue(left, right, name, written, run)));
}
function appendValue(left, right, name, written, run) {
    if (left === 'unset')
        return right;
    const start = left === 'outer' ? written.as(run.texts.standIn(`$${name}`)) : left;
    if (isArray(right)) {
        const items = isArray(start) ? start : isText(start) ? [toWord(start)] : [];
        return items.length + right.length > fragments_MAX_WORDS
            ? [unknownWord(written.as(`$${name}`), run)]
            : [...items, ...right];
    }
    if (!isText(right))
        return start;
    if (isArray(start)) {
        const [first, ...others] = start;
        return first === undefined
            ? [toWord(right)]
            : [
                { ...toWord(joined(first.text, right, name, run)), isLoose: first.isLoose, isOpen: first.isOpen },
                ...others,
            ];
    }
    return isText(start) ? joined(start, right, name, run) : right;
}
function joined(left, right, name, run) {
    const text = appendText(left, right);
    if (isText(text))
        return text;
    run.opened.add(`$${name}`);
    return right.as(run.texts.standIn(`$${name}`));
}
function setItem(name, subscript, given, isMore, state, run) {
    const before = state.get(resolveName(name, state))?.values ?? ['unset'];
    const index = /^(?:0|[1-9]\d*)$/.test(subscript) ? Number(subscript) : null;
    return before.flatMap((value) => {
        const items = isArray(value) ? value : isText(value) ? [toWord(value)] : [];
        return given.map((added) => {
            const item = isMore && index !== null ? items[index] : undefined;
            const text = item === undefined ? added : joined(item.text, added, name, run);
            if (index !== null && items.slice(0, index + 1).some(({ isLoose }) => isLoose))
                return [unknownWord(text.as(`$${name}`), run)];
            if (index === null || index >= items.length)
                return [...items, { ...toWord(text), isLoose: index !== items.length }];
            return items.map((item, at) => (at === index ? toWord(text) : item));
        });
    });
}
function readArray(written, state, run) {
    const lexer = new shell_lexer .p(written.value);
    const lists = [];
    const end = written.value.endsWith(')') ? written.value.length - 1 : written.value.length;
    for (let at = 1; at < end;) {
        const skipped = /(?:\s|\\\r?\n|#[^\n]*)+/y;
        skipped.lastIndex = at;
        at += skipped.exec(written.value)?.[0].length ?? 0;
        const stop = Math.min(lexer.wordEnd(at), end);
        if (stop > at)
            lists.push(assignments_readItem(written.slice(at, stop), state, run));
        at = Math.max(stop, at + 1);
    }
    return joinWays(lists, written, run);
}
function assignments_readItem(word, state, run) {
    const target = word.value.startsWith('[') ? written_targets_readTarget(`_${word.value}`) : null;
    if (target?.subscript === undefined)
        return expandWords(word, state, run);
    run.calculate(word.as(target.subscript), state);
    return expandText(word.slice(target.end - 1), state, run).map((text) => [
        { ...toWord(text), isLoose: true },
    ]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/values/open-names.js
const STAND_IN = /\uffff\d+\uffff/;
function toPattern(name) {
    const parts = name.split(STAND_IN).map((part) => part.replace(/\W/g, '\\$&'));
    return new RegExp(`^${parts.join('\\w*')}$`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/opening/open-texts.js




const PRINTED = /^\s*(?:(?:export|declare|typeset|readonly|local)\s+(?:-\w+\s+)*)?["']?(\uffff\d+\uffff)["']?[\s;]*$/;
function openText(text, state, run) {
    const expression = printedBy(text, run);
    if (expression !== null) {
        const { names, isOpen, mayRun } = run.findPrinted(expression, state.folder);
        if (!isOpen) {
            openNamed(names, text, state, run);
            return mayRun;
        }
    }
    openAny(text, state, run);
    return true;
}
function printedBy(text, run) {
    const [, printed] = PRINTED.exec(text.value) ?? [];
    const expression = printed === undefined ? '' : run.texts.restore(printed);
    return /^(?:\$\((?!\()|`)/.test(expression) ? expression : null;
}
function readPrinted(text, state, run) {
    const expression = printedBy(text, run);
    const found = expression === null ? undefined : run.findPrinted(expression, state.folder).text;
    return found === undefined ? null : text.as(found);
}
function openNamed(names, origin, state, run) {
    for (const name of names) {
        const value = origin.as(run.texts.standIn(`$${name}`));
        state.set(name, { values: [...(state.get(name)?.values ?? []), value], isExported: true });
    }
}
function openAny(origin, state, run) {
    const { texts } = run;
    const made = texts.restore(origin.value);
    const written = made.startsWith('$') ? made : `$(eval ${made})`;
    if (isShown(origin.value, run))
        run.opened.add(written);
    state.open(shell_state_ANY_NAME, origin.as(texts.standIn(written)));
    state.positional = null;
}
function isShown(text, run) {
    return showsFlag(text) || run.texts.expressionsIn(text).some((each) => run.opened.has(each));
}
function openDeclared(word, target, right, state, run) {
    if (right === null)
        openText(word, state, run);
    else
        openNames(target, right, state, run);
}
function openNames(target, value, state, run) {
    const name = target.replace(/[[+][\s\S]*$/, '');
    const written = run.texts.restore(`${name}=${value.value}`);
    if (isShown(value.value, run))
        run.opened.add(written);
    const isAny = (0,unknown_texts .t8)(name) && name.replace(/\uffff\d+\uffff/g, '') === '';
    const made = written.startsWith('$') ? written : `$(eval ${written})`;
    const text = (0,unknown_texts .t8)(value.value) ? value.as(run.texts.standIn(made)) : value;
    state.open(isAny ? shell_state_ANY_NAME : toPattern(name), text);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/arithmetic.js





const arithmetic_SET = /([A-Za-z_]\w*)(?:\[([^\]]*)\])?\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)|(?:\+\+|--)\s*([A-Za-z_]\w*)/g;
const OPEN_SET = /((?:\w*\uffff\d+\uffff)+\w*)\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)/g;
const arithmetic_NAMED = /(?<![\w$])[A-Za-z_]\w*/g;
const SUBSCRIPTED = /^[A-Za-z_]\w*\[([\s\S]*)\]$/;
const arithmetic_SPECIAL = /[^\w\s.]/;
const arithmetic_NAME = /^\s*[A-Za-z_]\w*\s*$/;
const LETTER = /[A-Za-z_$`\uffff]/;
function runArithmetic(text, state, run) {
    stumble(state, run);
    evaluateArithmetic(text, state, run);
}
function evaluateArithmetic(text, state, run) {
    const open = LETTER.test(text.value) ? [text] : [];
    const seen = new Set(open.map(({ value }) => value));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.size > 1 && !run.step())
            return;
        for (const each of expandText(next, state, run, 'double')) {
            arithmetic_setNamed(each, state, run);
            for (const value of arithmetic_listNamed(each.value, state)) {
                if (!seen.has(value.value))
                    open.push(value);
                seen.add(value.value);
            }
        }
    }
}
function evaluateSubscript(target, state, run) {
    const subscript = SUBSCRIPTED.exec(run.texts.restore(target.value))?.[1];
    if (subscript !== undefined)
        evaluateArithmetic(target.as(subscript), state, run);
}
function arithmetic_setNamed(text, state, run) {
    for (const [, target] of text.value.matchAll(OPEN_SET))
        openNames(target ?? '', text.as(run.texts.standIn(`$((${run.texts.restore(text.value)}))`)), state, run);
    for (const match of text.value.matchAll(arithmetic_SET))
        setNumber(match[1] ?? match[3] ?? '', match[2], text, state, run);
}
function arithmetic_listNamed(text, state) {
    return [...new Set(text.match(arithmetic_NAMED) ?? [])].flatMap((name) => (state.get(name)?.values ?? []).flatMap((value) => {
        const texts = isArray(value) ? value.map((item) => item.text) : isText(value) ? [value] : [];
        return texts.filter((each) => {
            const known = each.value.replace(/\uffff\d+\uffff/g, '');
            return arithmetic_SPECIAL.test(known) || arithmetic_NAME.test(known);
        });
    }));
}
function setNumber(name, subscript, text, state, run) {
    const number = text.as(run.texts.standIn(`$${name}`));
    assignPart({ name, subscript, isMore: false }, [number], text, state, run);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/ending/subshells.js


function runApart(within, run, act) {
    const frame = makeFrame('shell');
    const { tested } = run;
    run.tested = 0;
    within.options = { ...within.options, printsAtEnd: false };
    withFrame(frame, run, () => act(within));
    run.tested = tested;
    const ends = [...frame.exits, within];
    const outputs = ends.map((end) => end.get(OUTPUT)).filter((output) => output !== undefined);
    if (outputs.length === 0)
        return undefined;
    const isMore = ends.some(({ options }) => options.printsAtEnd || options.printsAnyTime);
    return {
        values: isMore ? ['outer'] : outputs.flatMap(({ values }) => values),
        isExported: false,
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/values/descriptors.js
class Descriptors {
    mayFail = false;
    isShared = false;
    goals = new Map([
        ['0', 'away'],
        ['1', 'captured'],
        ['2', 'away'],
    ]);
    redirect({ operator, descriptor }, targets) {
        if (operator === '<<<')
            return;
        const goals = new Set(targets.map(({ value }) => this.goalOf(value, operator)));
        const [only] = goals;
        const goal = only === undefined || goals.size > 1 ? 'unknown' : only;
        const from = descriptor === '' ? (operator.startsWith('<') ? '0' : '1') : descriptor;
        this.set(from, goal);
        if (descriptor === '' && (operator.startsWith('&') || isFile(operator, targets)))
            this.set('2', goal);
    }
    set(descriptor, goal) {
        const number = /^\d+$/.test(descriptor) ? String(Number(descriptor)) : descriptor;
        this.goals.set(number, goal);
        if (number !== '1' && number !== '2' && goal !== 'away')
            this.isShared = true;
    }
    goalOf(target, operator) {
        if (target === '/dev/null')
            return 'away';
        if (target === '-' && operator.endsWith('&'))
            return 'unknown';
        const number = DESCRIPTOR.exec(target)?.[1] ?? STANDARD.get(target);
        const isCopy = number !== undefined && (operator.endsWith('&') || !/^\d/.test(target));
        const goal = isCopy ? this.goals.get(String(Number(number))) : undefined;
        if (goal !== undefined)
            return goal;
        this.mayFail = true;
        return operator.startsWith('<') && operator !== '<>' && isPlainFile(target) ? 'away' : 'unknown';
    }
    get fate() {
        const [output = 'unknown', errors = 'unknown'] = [this.goals.get('1'), this.goals.get('2')];
        return { output, errors, isShared: this.isShared };
    }
}
const DESCRIPTOR = /^(?:\/dev\/fd\/)?(\d+)-?$/;
const STANDARD = new Map([
    ['/dev/stdin', '0'],
    ['/dev/stdout', '1'],
    ['/dev/stderr', '2'],
]);
function isPlainFile(target) {
    return !/^>\(|(?:^|\/)(?:dev|proc|fd)(?:\/|$)/.test(target);
}
function isFile(operator, targets) {
    return operator === '>&' && !targets.every(({ value }) => /^(?:\d+-?|-)$/.test(value));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/calling/tool-variables.js




function toolVariables(state, run) {
    const at = state.clone();
    const isOpen = at.opened.some(({ pattern }) => pattern === shell_state_ANY_NAME) || run.restless.has(ANY_VARIABLE);
    return {
        isOpen,
        list: (name) => {
            const others = mayBeOpen(name) || run.restless.has(name) ? restlessValues(name, run) : [];
            return [...listValues(name, at, run), ...others];
        },
    };
}
function listValues(name, state, run) {
    const variable = state.get(name);
    const isAny = (text) => !mayBeOpen(name) &&
        state.opened.some((each) => each.pattern === shell_state_ANY_NAME && each.text.value === text.value);
    if (variable === undefined || variable.isExported === false) {
        const opened = state.opened.filter(({ pattern }) => pattern !== shell_state_ANY_NAME && pattern.test(name));
        return ['outer', ...opened.map(({ text }) => text)];
    }
    const values = variable.values.flatMap((value) => {
        if (value === 'outer')
            return [run.lookUp(name) ?? value];
        if (value !== 'unset' && !isText(value))
            return ['outer'];
        return value !== 'unset' && isAny(value) ? [] : [value];
    });
    const around = variable.isExported === 'maybe' ? ['outer'] : [];
    return [...new Set([...values, ...around])];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/calling/recorded-commands.js



function noteShown(words, input, run) {
    const [name, ...args] = words.map(({ text }) => text.value);
    const isPrinting = /^(?:echo|print|printf)$/.test(name ?? '');
    const shown = isPrinting ? args.join(' ').replace(/^(?:-[neEr]+ )+/, '') : null;
    const isShowing = args.some((text) => /\s-{1,2}[A-Za-z]/.test(text)) ||
        (shown !== null && showsFlag(shown)) ||
        (input?.kind === 'document' && showsFlag(input.text.value)) ||
        run.texts.expressionsIn(args.join(' ')).some((expression) => run.opened.has(expression));
    if (isShowing)
        run.isShowing = true;
}
function record(words, { input, redirected }, state, run, isRead) {
    const command = {
        words,
        input,
        outputs: redirected.outputs,
        isRead,
        folder: run.restless.has(FOLDER) ? null : state.folder,
        variables: toolVariables(state, run),
    };
    run.commands.push(command);
}
function recordFiles(redirected, state, run) {
    const files = redirected.inputs.filter((input) => input?.kind === 'file');
    const inputs = files.length === 0 && redirected.outputs.length > 0 ? [null] : files;
    for (const input of inputs)
        record([], { assignments: [], input, redirected }, state, run, false);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/redirections.js









function inputOf(state) {
    return state.get(shell_state_INPUT) === undefined ? [null] : [{ kind: 'other' }];
}
function readRedirections(redirections, state, run) {
    let inputs = inputOf(state);
    const outputs = [];
    const descriptors = new Descriptors();
    for (const redirection of redirections) {
        const { operator, document } = redirection;
        if (operator === '<<' || operator === '<<-') {
            if (document !== null)
                inputs = toDocuments(document.text, document.isLiteral, state, run);
            continue;
        }
        if (operator === '<' && isPiped(redirection.target.value)) {
            inputs = toPiped(redirection.target, state, run);
            continue;
        }
        const targets = expandText(redirection.target, state, run);
        nameDescriptor(redirection, targets, state, run);
        if (operator === '<<<')
            inputs = targets.map((text) => ({ kind: 'document', text }));
        else if (operator === '<')
            inputs = targets.map((path) => ({ kind: 'file', path }));
        else if (operator.includes('>')) {
            const files = targets.filter(({ value }) => !/^(?:\d+|-)$/.test(value));
            outputs.push(...files);
        }
        descriptors.redirect(redirection, targets);
    }
    return { inputs, outputs, printed: descriptors.fate, mayFail: descriptors.mayFail };
}
function isPiped(word) {
    return word.startsWith('<(') && new shell_lexer .p(word).partEnd(0) === word.length;
}
function toPiped(target, state, run) {
    return run.pipe(target, state).map((value) => {
        if (value === 'unset')
            return { kind: 'document', text: target.slice(0, 0) };
        if (isText(value))
            return { kind: 'document', text: value };
        return { kind: 'file', path: target.as(run.texts.standIn(target.value)) };
    });
}
function nameDescriptor({ descriptor, target }, targets, state, run) {
    const name = /^\{(\w+)\}$/.exec(descriptor)?.[1];
    if (name === undefined || targets.every(({ value }) => value === '-'))
        return;
    assignments_assign(name, [target.as(run.texts.standIn(`$${name}`))], state, run);
}
function toDocuments(text, isLiteral, state, run) {
    const texts = isLiteral ? [text] : expandText(text, state, run, 'document');
    return texts.map((each) => ({ kind: 'document', text: each }));
}
function listInputs(input, state) {
    if (input !== null && input.kind !== 'other')
        return toValues([input]);
    return state.get(shell_state_INPUT)?.values ?? ['outer'];
}
function toValues(inputs) {
    return inputs.map((input) => (input?.kind === 'document' ? input.text : 'outer'));
}
function runRedirected({ body, redirections }, state, run) {
    const redirected = readRedirections(redirections, state, run);
    const { inputs } = redirected;
    recordFiles(redirected, state, run);
    const [input, before] = [state.get(shell_state_INPUT), state.get(OUTPUT)];
    const isRead = redirections.some(({ operator }) => operator.startsWith('<'));
    if (isRead)
        state.set(shell_state_INPUT, { values: toValues(inputs), isExported: false });
    if (inputs.some((each) => each?.kind === 'document' && showsFlag(each.text.value)))
        run.isShowing = true;
    const unopened = state.clone();
    const frame = makeFrame('within', (left) => {
        left.set(shell_state_INPUT, input);
        settleOutput(redirected.printed, before, left);
    });
    withFrame(frame, run, () => run.run(body, state));
    frame.restore(state);
    if (redirected.mayFail)
        joinUnopened(unopened, state, run);
}
function joinUnopened(before, state, run) {
    before.set(shell_state_INPUT, state.get(shell_state_INPUT));
    const goesOn = run.tested > 0 || !before.options.stops || findFrame(run, ['shell']) !== null;
    if (goesOn)
        state.join(before);
}
function settleOutput(printed, before, state) {
    const { output, errors } = printed;
    const isSure = errors === 'away' && !printed.isShared;
    if (output === 'captured' && isSure)
        return;
    state.set(OUTPUT, before);
    if (output !== 'away' || !isSure)
        print(['outer'], state);
}
function print(printed, state) {
    const before = state.get(OUTPUT)?.values;
    if (before === undefined)
        return;
    const values = before.flatMap((value) => printed.map((more) => {
        if (value === 'outer' || !isText(more))
            return more === 'unset' ? value : 'outer';
        return isText(value) ? appendText(value, more) : more;
    }));
    state.set(OUTPUT, { values: values.length > MAX_PRINTED ? ['outer'] : values, isExported: false });
}
const MAX_PRINTED = 16;

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/captured-output.js





function captureOutput(written, isQuoted, state, run) {
    if (!run.step())
        return [[unknownFragment(written, isQuoted, run)]];
    const isOld = written.value.startsWith('`');
    const inner = isOld
        ? withoutEscapes(written.slice(1, written.value.length - 1))
        : written.slice(2, written.value.length - 1);
    const within = state.clone();
    const before = run.isShowing;
    run.isShowing = false;
    within.set(OUTPUT, { values: ['unset'], isExported: false });
    const { options } = state;
    within.options = { ...options, stops: options.stops && (options.stopsWithin || run.dialect.stopsWithin) };
    const printed = runApart(within, run, () => run.runText(inner, within));
    if (run.isShowing)
        run.opened.add(written.value);
    run.isShowing ||= before;
    const values = shell_value_distinct(printed?.values ?? ['unset']);
    return values.map((value) => {
        if (value === 'unset')
            return [];
        if (!isText(value) || value.value.includes('\0'))
            return [unknownFragment(written, isQuoted, run)];
        const text = value.slice(0, value.value.replace(/\n+$/, '').length);
        return [{ text: text.framed(written), quoting: isQuoted ? 'single' : 'none', splits: !isQuoted }];
    });
}
function runPiped(written, state, run) {
    if (!run.step())
        return ['outer'];
    const within = state.clone();
    if (written.value.startsWith('<'))
        within.set(OUTPUT, { values: ['unset'], isExported: false });
    else
        print(['outer'], state);
    const printed = runApart(within, run, () => run.runText(written.slice(2, written.value.length - 1), within));
    return printed?.values ?? ['unset'];
}
function withoutEscapes(text) {
    return /\\[\\$`]/.test(text.value) ? text.as(text.value.replace(/\\([\\$`])/g, '$1')) : text;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/values/escapes.js
const escapes_SIMPLE = {
    a: '\u0007',
    b: '\b',
    e: '\u001b',
    E: '\u001b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function decodeEscapes(text) {
    return text.replace(/\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|([0-7]{1,3})|([\s\S]))/g, (_, hex, short, long, octal, other = '') => {
        const digits = hex ?? short ?? long;
        if (digits !== undefined)
            return toCharacter(Number.parseInt(digits, 16));
        if (octal !== undefined)
            return toCharacter(Number.parseInt(octal, 8) & 0xff);
        return escapes_SIMPLE[other] ?? (/['"?\\]/.test(other) ? other : `\\${other}`);
    });
}
function toCharacter(code) {
    return code > 0x10ffff || code === 0xffff ? '\ufffd' : String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/values/removed-items.js

function withoutItem(value, index) {
    if (typeof value === 'string')
        return [value];
    if (!isArray(value))
        return index === null ? [value, 'unset'] : [index === 0 ? 'unset' : value];
    if (index === null || value.some(({ isLoose }) => isLoose))
        return [value, ...value.map((_, at) => remove(value, at))];
    return [remove(value, index < 0 ? value.length + index : index)];
}
function remove(items, index) {
    const rest = items.map((item, at) => (at === index ? toGap(item) : item));
    return rest.slice(0, rest.findLastIndex(({ isGap }) => isGap !== true) + 1);
}
function toGap({ text }) {
    return { text: text.slice(0, 0), isLoose: false, isOpen: false, isGap: true };
}
function hasGaps(value) {
    return isArray(value) && value.some(({ isGap }) => isGap === true);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/values/glob-pattern.js
function toExpression(pattern) {
    let expression = '';
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at] ?? '';
        if (/[@?*+!]/.test(character) && pattern[at + 1] === '(')
            return null;
        if (character === '\\')
            expression += quote(pattern[++at] ?? '\\');
        else if (character === '*')
            expression += '[\\s\\S]*';
        else if (character === '?')
            expression += '[\\s\\S]';
        else if (character === '[') {
            const set = glob_pattern_readSet(pattern, at);
            if (set === null)
                return null;
            expression += set.expression;
            at = set.end;
        }
        else
            expression += quote(character);
    }
    return expression;
}
function glob_pattern_readSet(pattern, at) {
    const found = /^\[([!^]?)(\]?[^\]\\[]*)\]/.exec(pattern.slice(at));
    if (found === null || found[2] === '' || !isOrdered(found[2] ?? ''))
        return null;
    const items = (found[2] ?? '').replace(/[\]^\\]/g, '\\$&');
    return { expression: `[${found[1] === '' ? '' : '^'}${items}]`, end: at + found[0].length - 1 };
}
function quote(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
function isOrdered(items) {
    return [...items.matchAll(/(.)-(.)/gsu)].every(([, from = '', to = '']) => from <= to);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/values/text-operators.js

const text_operators_MAX_TEXT = 300;
const MAX_STARS = 2;
function transform(text, operator, pattern, replacement) {
    const stars = pattern.split('*').length - 1;
    if (text.value.length > text_operators_MAX_TEXT || pattern.length > text_operators_MAX_TEXT || stars > MAX_STARS)
        return null;
    switch (operator) {
        case '#':
        case '##':
            return cutStart(text, pattern, operator === '##');
        case '%':
        case '%%':
            return cutEnd(text, pattern, operator === '%%');
        case '/':
        case '//':
        case '/#':
        case '/%':
            return replaceIn(text, operator, pattern, replacement);
        case '^^':
            return pattern === '' ? text.as(text.value.toUpperCase()) : null;
        case ',,':
            return pattern === '' ? text.as(text.value.toLowerCase()) : null;
        case '^':
            return pattern === '' ? text.as(text.value.slice(0, 1).toUpperCase() + text.value.slice(1)) : null;
        case ',':
            return pattern === '' ? text.as(text.value.slice(0, 1).toLowerCase() + text.value.slice(1)) : null;
        default:
            return null;
    }
}
function cutStart(text, pattern, isLongest) {
    const whole = toWhole(pattern);
    if (whole === null)
        return null;
    const lengths = Array.from({ length: text.value.length + 1 }, (_, length) => length);
    const found = (isLongest ? lengths.reverse() : lengths).find((length) => whole.test(text.value.slice(0, length)));
    return found === undefined ? text : text.slice(found);
}
function toWhole(pattern) {
    const expression = toExpression(pattern);
    return expression === null ? null : new RegExp(`^(?:${expression})$`);
}
function cutEnd(text, pattern, isLongest) {
    const whole = toWhole(pattern);
    if (whole === null)
        return null;
    const ends = Array.from({ length: text.value.length + 1 }, (_, end) => end);
    const found = (isLongest ? ends : ends.reverse()).find((end) => whole.test(text.value.slice(end)));
    return found === undefined ? text : text.slice(0, found);
}
function replaceIn(text, operator, pattern, replacement) {
    const expression = toExpression(pattern);
    const isAnchored = operator === '/#' || operator === '/%';
    if (expression === null ||
        (!isAnchored && new RegExp(`^(?:${expression})$`).test('')) ||
        replacement.includes('&') ||
        replacement.includes('\\'))
        return null;
    const around = operator === '/#' ? `^(?:${expression})` : operator === '/%' ? `(?:${expression})$` : expression;
    return text.as(text.value.replace(new RegExp(around, operator === '//' ? 'g' : ''), () => replacement));
}
function text_operators_costOf(text, pattern) {
    return text.length ** pattern.split('*').length * Math.max(text.length, 1);
}
function cut(text, from, length) {
    const size = text.value.length;
    const start = from < 0 ? size + from : from;
    if (start < 0 || start > size)
        return text.slice(0, 0);
    const end = length === null ? size : length < 0 ? size + length : start + length;
    return end < start ? null : text.slice(start, Math.min(end, size));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/replacement-parts.js

function splitReplacement(operands) {
    const lexer = new shell_lexer .p(operands.value);
    for (let at = 0; at < operands.value.length;) {
        const character = operands.value[at] ?? '';
        if (character === '/')
            return [operands.slice(0, at), operands.slice(at + 1)];
        if (character === '\\')
            at += 2;
        else if (character === "'")
            at = lexer.singleEnd(at);
        else if (character === '"')
            at = lexer.doubleEnd(at);
        else if (/[$`]/.test(character))
            at = lexer.expansionEnd(at);
        else
            at++;
    }
    return [operands, null];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/changed-values.js






const SLICE = /^:\s*(-?\d+|\s-\d+)(?::\s*(-?\d+))?$/;
const PATTERN = /^(##?|%%?|\/[/#%]?|\^\^?|,,?)([\s\S]*)$/;
function change(value, operand, expansion) {
    if (typeof value === 'string')
        return value === 'unset' ? value : null;
    if (isArray(value)) {
        const slice = SLICE.exec(operand.value);
        if (slice !== null && !value.some(({ isLoose }) => isLoose))
            return sliceItems(value, slice, expansion);
        const items = value.map(({ text }) => changeText(text, operand, expansion));
        return items.every((item) => item !== null) ? items.map(toWord) : null;
    }
    return changeText(value, operand, expansion);
}
function sliceItems(value, [, from = '0', length], { written }) {
    const isPositional = /^\$\{[@*]/.test(written.value);
    if (isPositional && Number(from) <= 0)
        return null;
    const start = Number(from) - (isPositional && Number(from) > 0 ? 1 : 0);
    const items = value.slice(start);
    return length === undefined ? items : items.slice(0, Math.max(Number(length), 0));
}
function changeText(text, operand, expansion) {
    if ((0,unknown_texts .t8)(text.value))
        return null;
    const slice = SLICE.exec(operand.value);
    if (slice !== null)
        return cut(text, Number(slice[1]), slice[2] === undefined ? null : Number(slice[2]));
    const found = PATTERN.exec(operand.value);
    if (found === null)
        return null;
    const [, operator = '', rest = ''] = found;
    const operands = operand.slice(operand.value.length - rest.length);
    const [pattern, replacement] = operator.startsWith('/') ? splitReplacement(operands) : [operands, null];
    const known = patternOf(pattern, expansion);
    const put = replacement === null ? '' : changed_values_textOf(replacement, expansion);
    if (known === null || put === null || !expansion.run.search(text_operators_costOf(text.value, known)))
        return null;
    if (operator === '/' && /^[#%]/.test(known))
        return null;
    return transform(text, operator, known, put);
}
function patternOf(written, { state, run }) {
    const [only, ...others] = run.expand(written, 'word', state);
    if (only === undefined || others.length > 0)
        return null;
    const parts = only.map((fragment) => {
        if (fragment === 'break' || (0,unknown_texts .t8)(fragment.text.value))
            return null;
        const { value } = fragment.text;
        return fragment.quoting === 'none' ? value : value.replace(/[\\*?[\]()@!+]/g, '\\$&');
    });
    return parts.includes(null) ? null : parts.join('');
}
function changed_values_textOf(written, { state, run }) {
    const [only, ...others] = expandText(written, state, run);
    return only === undefined || others.length > 0 || (0,unknown_texts .t8)(only.value) ? null : only.value;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/set-defaults.js



function setDefault({ name: written, subscript }, values, isColon, word, { state, run }) {
    const kept = values.filter((value) => parameter_values_isEmpty(value, isColon) !== true);
    if (!/^[A-Za-z_]/.test(written) || values.every((value) => parameter_values_isEmpty(value, isColon) === false))
        return;
    const given = expandText(word, state, run);
    if (subscript !== null) {
        const before = state.clone();
        assignPart({ name: written, subscript, isMore: false }, given, word, state, run);
        if (kept.length > 0)
            state.join(before);
        return;
    }
    const name = resolveName(written, state);
    const isExported = state.get(name)?.isExported ?? false;
    state.set(name, { values: [...kept, ...given], isExported });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/parameter-expansion.js











const parameter_expansion_SIMPLE = /^\$(\w+|[@*#?$!-])$/;
const BRACED = /^\$\{([!#]?)([A-Za-z_]\w*|\d+|[@*])([\s\S]*)\}$/;
const COMMANDS = /^\$\{(?=[\s|])\|?([\s\S]*)\}$/;
const PROMPT = /^@P$/;
const DEFAULT = /^(:?)([-=?+])([\s\S]*)$/;
function expandParameter(written, isQuoted, state, run) {
    const expansion = { written, isQuoted, state, run };
    const simple = parameter_expansion_SIMPLE.exec(written.value)?.[1];
    if (simple !== undefined)
        return toWays(valuesNeeded(parameter_expansion_plain(simple), expansion), simple === '*', expansion);
    const found = BRACED.exec(written.value);
    const commands = COMMANDS.exec(written.value)?.[1];
    if (commands !== undefined)
        run.runText(written.as(commands), state);
    if (found === null)
        stumble(state, run);
    if (found === null)
        return unknown(expansion, [run.dialect.spreads ? '--flag' : written.value]);
    const [, prefix = '', name = '', behind = ''] = found;
    const close = behind.startsWith('[') ? (0,subscripts .B)(behind, 0, new shell_lexer .p(behind)) : null;
    const subscript = close === null ? undefined : behind.slice(1, close);
    const rest = close === null ? behind : behind.slice(close + 1);
    if (subscript !== undefined)
        run.calculate(written.as(subscript), state);
    if (prefix === '#')
        return [[unknownFragment(written, isQuoted, run)]];
    const parameter = { ...parameter_expansion_plain(name), subscript: readSubscript(subscript, expansion) };
    const from = written.value.length - 1 - rest.length;
    const operand = written.slice(from, written.value.length - 1);
    if (prefix === '!')
        return expandIndirect(parameter, operand, expansion);
    return expandWith(parameter, operand, expansion);
}
function valuesNeeded(parameter, { state, run }) {
    const values = valuesOf(parameter, state, run);
    if (state.options.needsSet && values.some((value) => typeof value === 'string'))
        endShell(state, run);
    return values;
}
function parameter_expansion_plain(name) {
    return { name, subscript: null, isOptional: false };
}
function readSubscript(written, { state, run, written: text }) {
    if (written === undefined || /^(?:[@*]|-?\d+)$/.test(written))
        return written ?? null;
    const [only, ...others] = expandText(text.as(written), state, run, 'double');
    return only === undefined || others.length > 0 ? written : only.value;
}
function expandIndirect(parameter, operand, expansion) {
    const { state, run, written, isQuoted } = expansion;
    if (parameter.subscript === '@' || parameter.subscript === '*' || /^[@*]$/.test(operand.value))
        return [[{ ...asText(unknownFragment(written, isQuoted, run)), isLoose: true }]];
    const reference = state.references.get(parameter.name) ?? undefined;
    const values = reference === undefined ? valuesOf(parameter, state, run) : [];
    return values.flatMap((value) => {
        if (isText(value))
            run.calculateSubscript(value, state);
        const name = isText(value) && /^(?:[A-Za-z_]\w*|\d+)(?:\[[@*]\])?$/.test(value.value) ? value.value : null;
        if (name === null) {
            stumble(state, run);
            return expandUnnamed(operand, expansion);
        }
        const [base = '', subscript] = name.split(/[[\]]/);
        return expandWith({ ...parameter_expansion_plain(base), subscript: subscript ?? null }, operand, expansion);
    });
}
function expandUnnamed(operand, expansion) {
    const { state, run } = expansion;
    const given = /^:?=/.exec(operand.value)?.[0];
    if (given !== undefined)
        for (const value of expandText(operand.slice(given.length), state, run))
            state.open(shell_state_ANY_NAME, value);
    const shown = [...state.names].flatMap((each) => (state.get(each)?.values ?? []).flatMap(shell_value_textsOf));
    return unknown(expansion, shown.filter(showsFlag));
}
function expandWith(parameter, operand, expansion) {
    const { state, run } = expansion;
    const isJoined = parameter.name === '*' || parameter.subscript === '*';
    if (operand.value === '')
        return toWays(valuesNeeded(parameter, expansion), isJoined, expansion);
    const fallback = DEFAULT.exec(operand.value);
    if (fallback !== null) {
        const [, colon = '', operator = '', word = ''] = fallback;
        const values = valuesOf({ ...parameter, isOptional: true }, state, run);
        const rest = operand.slice(operand.value.length - word.length);
        const ways = values.flatMap((value) => expandDefault(value, colon !== '', operator, rest, isJoined, expansion));
        if (operator === '=')
            setDefault(parameter, values, colon !== '', rest, expansion);
        return ways;
    }
    const values = valuesNeeded(parameter, expansion);
    if (operand.value.startsWith(':'))
        run.calculate(operand.slice(1), state);
    else if (/[$`]/.test(operand.value))
        expandText(operand, state, run, 'double');
    if (PROMPT.test(operand.value))
        for (const value of values)
            if (isText(value))
                expandText(value, state, run, 'document');
    if (!/^(?:##?|%%?|\/|\^|,|:\s*\d+(?::\s*\d+)?$)/.test(operand.value))
        stumble(state, run);
    const kept = state.get(resolveName(parameter.name, state))?.values ?? [];
    const isSparse = SLICE.test(operand.value) && kept.some(hasGaps);
    return values.flatMap((value) => {
        const changed = isSparse ? null : change(value, operand, expansion);
        return changed === null
            ? unknown(expansion, [...operand.value.split('/'), ...shell_value_textsOf(value)])
            : toWays([changed], isJoined, expansion);
    });
}
function expandDefault(value, isColon, operator, word, isJoined, expansion) {
    const { isQuoted, state, run } = expansion;
    const empty = parameter_values_isEmpty(value, isColon);
    const own = () => value === 'outer' ? unknown(expansion, []) : toWays([value], isJoined, expansion);
    const other = () => run.expand(word, isQuoted ? 'double' : 'operand', state);
    if (operator === '?') {
        if (empty !== false)
            endShell(state, run);
        return own();
    }
    if (operator === '+')
        return [...(empty === true ? [] : other()), ...(empty === false ? [] : [[]])];
    return [...(empty === true ? [] : own()), ...(empty === false ? [] : other())];
}
function toWays(values, isJoined, expansion) {
    return values.flatMap((value) => {
        if (value === 'outer')
            return unknown(expansion, []);
        if (value === 'unset')
            return [[]];
        if (!isArray(value))
            return [[toFragment(value, expansion)]];
        return [isJoined && expansion.isQuoted ? joinItems(value, expansion) : spread(value, expansion)];
    });
}
function spread(value, expansion) {
    return value.flatMap(({ text, isLoose, isOpen }, index) => {
        const item = { ...asText(toFragment(text, expansion)), isLoose, isOpen };
        return index === 0 ? [item] : ['break', item];
    });
}
function joinItems(value, expansion) {
    const { state, run, written } = expansion;
    const separator = (makingOf(state, run).separators ?? ' ').slice(0, 1);
    return value.flatMap(({ text }, index) => {
        const item = toFragment(text, expansion);
        return index === 0 ? [item] : [toFragment(written.as(separator), expansion), item];
    });
}
function toFragment(text, { written, isQuoted, run }) {
    return {
        text: text.framed(written),
        quoting: isQuoted ? 'single' : 'none',
        splits: !isQuoted && run.dialect.splits,
    };
}
function asText(fragment) {
    if (fragment === 'break')
        throw new Error('A list has a text before its next item.');
    return fragment;
}
function unknown({ written, isQuoted, run }, shown) {
    const isOpened = (text) => run.texts.expressionsIn(text).some((each) => run.opened.has(each));
    const isOpen = shown.some((text) => showsFlag(text) || /\s\S/.test(text) || isOpened(text));
    if (isOpen)
        run.opened.add(written.value);
    const isList = /^\$\{(?:@|[A-Za-z_]\w*\[@\])/.test(written.value);
    return [[{ ...asText(unknownFragment(written, isQuoted, run)), isOpen: isOpen && (isList || !isQuoted) }]];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/part-reader.js







function expandParts(word, reading, state, run) {
    const reader = new part_reader_PartReader(word, reading, state, run);
    reader.readAll();
    return reader.ways;
}
class part_reader_PartReader {
    ways = [[]];
    word;
    source;
    lexer;
    reading;
    state;
    run;
    at = 0;
    constructor(word, reading, state, run) {
        this.word = word;
        this.source = word.value;
        this.lexer = new shell_lexer .p(word.value);
        this.reading = reading;
        this.state = state;
        this.run = run;
    }
    get isQuoted() {
        return this.reading === 'double' || this.reading === 'document';
    }
    readAll() {
        while (this.at < this.source.length) {
            const next = this.source[this.at];
            if (next === '\\')
                this.readEscape();
            else if (next === '$' || next === '`')
                this.readExpansion();
            else if (next === "'" && !this.isQuoted)
                this.readSingle();
            else if (next === '"' && this.reading !== 'document')
                this.readDouble();
            else if (/[<>]/.test(next ?? '') && this.source[this.at + 1] === '(' && this.reading === 'word')
                this.readPiped();
            else
                this.readPlain();
        }
    }
    put(text, quoting, splits = false) {
        this.extend([[{ text, quoting, splits }]]);
    }
    extend(options) {
        const isTooMany = this.ways.length * options.length > MAX_WAYS;
        const fitting = isTooMany ? [[this.collapse(options)]] : options;
        const [only] = fitting;
        if (only !== undefined && fitting.length === 1)
            for (const way of this.ways)
                for (const part of only)
                    way.push(part);
        else
            this.ways = this.ways.flatMap((way) => fitting.map((option) => [...way, ...option]));
    }
    collapse(options) {
        const { texts } = this.run;
        const isList = options.some((each) => each.length === 0 || each.includes('break'));
        const shows = options
            .flat()
            .some((each) => each !== 'break' && (each.isOpen || /\s|^-/.test(each.text.value)));
        return {
            text: this.word.as(texts.standIn(texts.restore(this.source))),
            quoting: this.isQuoted ? 'single' : 'none',
            splits: false,
            isOpen: isList || (shows && !this.isQuoted),
        };
    }
    readPlain() {
        if (this.readHere())
            return;
        const plain = this.isQuoted
            ? /(?:[^"\\$`]|"(?!"))[^"\\$`]*/y
            : /(?:[^\\$`'"<>=:]|[<>](?!\()|[=:](?!~\+)|[=:](?=~\+))+/y;
        plain.lastIndex = this.at;
        const length = plain.exec(this.source)?.[0].length ?? 1;
        const text = this.word.slice(this.at, this.at + length);
        this.put(text, this.isQuoted ? 'double' : 'none', this.reading === 'operand');
        this.at += length;
    }
    readHere() {
        const isStart = this.at === 0 || /[=:]$/.test(this.source.slice(0, this.at));
        if (this.isQuoted || !isStart || !/^~\+(?:\/|$)/.test(this.source.slice(this.at, this.at + 3)))
            return false;
        const written = this.word.slice(this.at, this.at + 2);
        this.put(written.as(this.run.texts.standIn('$PWD')), 'single');
        this.at += 2;
        return true;
    }
    readEscape() {
        const next = this.source[this.at + 1] ?? '';
        const isLineBreak = next === '\n' || next === '\r';
        const isKept = this.isQuoted && !isLineBreak && !(this.reading === 'document' ? /[\\$`]/ : /["\\$`}]/).test(next);
        if (isKept)
            this.put(this.word.slice(this.at, this.at + 2), 'double');
        else if (!isLineBreak && next !== '')
            this.put(this.word.slice(this.at + 1, this.at + 2), 'single');
        this.at += this.source.startsWith('\\\r\n', this.at) ? 3 : 2;
    }
    readSingle() {
        const end = this.lexer.singleEnd(this.at);
        const isClosed = end > this.at + 1 && this.source[end - 1] === "'";
        this.put(this.word.slice(this.at + 1, isClosed ? end - 1 : end), 'single');
        this.at = end;
    }
    readDouble() {
        const end = this.lexer.doubleEnd(this.at);
        const isClosed = end > this.at + 1 && this.source[end - 1] === '"';
        const inner = this.word.slice(this.at + 1, isClosed ? end - 1 : end);
        if (!LISTED.test(inner.value))
            this.put(inner.slice(0, 0), 'double');
        this.extend(expandParts(inner, 'double', this.state, this.run));
        this.at = end;
    }
    readExpansion() {
        const end = this.lexer.expansionEnd(this.at);
        const written = this.word.slice(this.at, end);
        this.at = end;
        const { value } = written;
        if (value === '$' && this.readSplitting())
            return;
        if (value === '$')
            this.put(written, this.isQuoted ? 'double' : 'none');
        else if (/^\$['"]/.test(value) && this.isQuoted) {
            this.put(written.slice(0, 1), 'double');
            this.at -= value.length - 1;
        }
        else if (value.startsWith("$'"))
            this.put(written.as(decodeEscapes(value.slice(2, -1))), 'single');
        else if (value.startsWith('$"'))
            this.extend(expandParts(written.slice(2, value.length - 1), 'double', this.state, this.run));
        else if (/^\$\(\(/.test(value) && value.endsWith('))'))
            this.extend(this.readArithmetic(written));
        else if (value.startsWith('$['))
            this.extend(this.readOldArithmetic(written));
        else if (/^(?:\$\(|`)/.test(value))
            this.extend(captureOutput(written, this.isQuoted, this.state, this.run));
        else
            this.extend(expandParameter(written, this.isQuoted, this.state, this.run));
    }
    readPiped() {
        const end = this.lexer.partEnd(this.at);
        const written = this.word.slice(this.at, end);
        this.at = end;
        runPiped(written, this.state, this.run);
        this.put(written.as(this.run.texts.standIn(written.value)), 'single');
    }
    readSplitting() {
        const found = this.run.dialect.spreads ? /[=~^]+[A-Za-z_]\w*/y : null;
        if (found === null)
            return false;
        found.lastIndex = this.at;
        const length = found.exec(this.source)?.[0].length ?? 0;
        if (length === 0)
            return false;
        const written = this.word.slice(this.at - 1, this.at + length);
        this.at += length;
        this.extend([[{ ...unknownFragment(written, this.isQuoted, this.run), isOpen: true }]]);
        return true;
    }
    readOldArithmetic(written) {
        runArithmetic(written.slice(2, written.value.length - 1), this.state, this.run);
        return [[unknownFragment(written, this.isQuoted, this.run)]];
    }
    readArithmetic(written) {
        runArithmetic(written.slice(3, written.value.length - 2), this.state, this.run);
        return [[unknownFragment(written, this.isQuoted, this.run)]];
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/script-parser.js + 3 modules
var script_parser = __webpack_require__(22093);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/joined-commands.js



const TESTING = /^(?:\[|test|false|true|:|grep|egrep|fgrep|cmp|diff|command|type|which|hash)$/;
const STATUS = /^(?:\d+|\$[?#!]|"(?:[^"\\$`]|\$[?#!\w]|\$\{\w+\})*")$/;
function runChain({ first, others }, state, run) {
    run.test(first, state);
    let isTesting = isTest(first);
    for (const [index, { operator, node }] of others.entries()) {
        const within = state.clone();
        if (index === others.length - 1)
            run.run(node, within);
        else
            run.test(node, within);
        if (operator === '||' && leaves(node, run))
            continue;
        const { folder } = within;
        state.join(within);
        if (operator === '&&' && !isTesting)
            state.folder = folder;
        isTesting ||= isTest(node);
    }
}
const SURE = /^(?:echo|printf|:|true)$/;
const joined_commands_OPTION = /^(?:[-+][eux]*o?|pipefail)$/;
function mayFail(node) {
    if (node.kind !== 'command')
        return node.kind === 'test' || node.kind === 'pipe' || node.kind === 'subshell';
    const [name, ...args] = node.words;
    if (name?.value === 'set')
        return !args.every(({ value }) => joined_commands_OPTION.test(value));
    return name !== undefined && !SURE.test(name.value) && !/^[A-Za-z_]\w*=[^$`]*$/.test(name.value);
}
function isTest(node) {
    if (node.kind === 'list')
        return node.items.some(isTest);
    return node.kind !== 'command' || TESTING.test(node.words[0]?.value ?? '');
}
function leaves(node, run) {
    if (node.kind === 'list')
        return node.items.some((item) => leaves(item, run));
    const [name, ...args] = node.kind === 'command' ? node.words.map(({ value }) => value) : [];
    if (name === undefined || run.functions.has(name))
        return false;
    if (name === 'exec')
        return args.length > 0;
    const [status, ...more] = args;
    if (more.length > 0 || (status !== undefined && !STATUS.test(status)))
        return false;
    if (name === 'exit')
        return true;
    if (name === 'return')
        return findFrame(run, ['function']) !== null;
    const isLoop = name === 'break' || name === 'continue';
    return isLoop && findFrame(run, ['loop'], ['function', 'shell']) !== null;
}
function runPipe(parts, state, run) {
    let printed = state.get(shell_state_INPUT);
    for (const [index, part] of parts.entries()) {
        const within = state.clone();
        const isLast = index === parts.length - 1;
        if (!isLast)
            within.set(OUTPUT, { values: ['unset'], isExported: false });
        within.set(shell_state_INPUT, printed);
        printed = runApart(within, run, () => run.run(part, within));
        if (!isLast)
            continue;
        const input = state.get(shell_state_INPUT);
        if (run.dialect.spreads)
            state.join(within);
        state.set(shell_state_INPUT, input);
        state.set(OUTPUT, printed);
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/choices.js


function runChoice(node, state, run) {
    const ends = [];
    for (const { test, body } of node.branches) {
        if (test !== null)
            run.test(test, state);
        const within = state.clone();
        run.run(body, within);
        if (!leaves(body, run))
            ends.push(within);
    }
    if (node.otherwise !== null)
        run.run(node.otherwise, state);
    const [first, ...others] = ends;
    if (first === undefined)
        return;
    if (node.otherwise !== null && leaves(node.otherwise, run))
        state.become(first);
    else
        state.join(first);
    for (const end of others)
        state.join(end);
}
function runCase(node, state, run) {
    expandText(node.word, state, run);
    const ends = [];
    let before = null;
    for (const { patterns, body, goesOn } of node.branches) {
        expandText(patterns, state, run);
        const within = state.clone();
        if (before !== null)
            within.join(before);
        run.run(body, within);
        if (goesOn || !leaves(body, run))
            ends.push(within);
        before = goesOn ? within.clone() : null;
    }
    const isAny = node.branches.some(({ patterns }) => patterns.value.trim() === '*');
    const [first, ...others] = ends;
    if (isAny && first !== undefined) {
        state.become(first);
        for (const end of others)
            state.join(end);
    }
    else
        for (const end of ends)
            state.join(end);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/loops.js




const MAX_ITEMS = 24;
const MAX_ROUNDS = 6;
const MIN_REPEATS = 3;
function runLoop(node, state, run) {
    if (!run.step())
        return;
    const frame = makeFrame('loop');
    const { each } = node;
    withFrame(frame, run, () => each === null ? runRounds(node, state, run) : runEach(node, each, state, run));
    joinExits(frame, state);
}
function runEach(node, { name, words }, state, run) {
    const lists = listItems(words, state, run);
    const [list, ...others] = lists;
    if (list !== undefined &&
        others.length === 0 &&
        list.length <= MAX_ITEMS &&
        !list.some(({ isOpen }) => isOpen) &&
        (list.length > 1 || !list.some(({ isLoose }) => isLoose))) {
        for (const item of list) {
            const begin = (within) => assignments_assign(name, [item.text], within, run);
            if (item.isLoose)
                runLoose(node, state, run, begin);
            else
                runRound(node, state, run, begin);
        }
        return;
    }
    const values = shell_value_distinct(lists.flat().map(valueOfItem));
    runRounds(node, state, run, (within) => assignments_assign(name, values, within, run));
}
function runLoose(node, state, run, begin) {
    const ways = [state.clone()];
    for (let round = 1; round < MIN_REPEATS; round++) {
        const within = ways.at(-1)?.clone() ?? state;
        runRound(node, within, run, begin);
        ways.push(within);
    }
    const [none, one, two] = ways;
    if (none === undefined || one === undefined || two === undefined)
        return;
    if (!repeatsFlags(none, one, two))
        runRounds(node, state, run, begin);
    else
        state.join(one);
}
function repeatsFlags(none, one, two) {
    return [...two.names].every((name) => {
        if (two.isSameVariable(name, one))
            return true;
        const [first, second, third] = [none, one, two].map((state) => state.get(name)?.values ?? []);
        if (first === undefined || second === undefined || third === undefined)
            return false;
        if (first.length !== second.length || second.length !== third.length)
            return false;
        return third.every((value, index) => {
            const [before, between] = [first[index], second[index]];
            if (before === undefined || between === undefined)
                return false;
            const added = growthOf(before, between);
            return added !== null && added === growthOf(between, value) && isFlagOf(before, between);
        });
    });
}
function isFlagOf(before, after) {
    if (isArray(before) && isArray(after)) {
        const [flag, value, ...others] = after.slice(before.length);
        const text = flag?.text.value ?? '';
        return (others.length === 0 &&
            /^-/.test(text) &&
            (value === undefined ? /^--\w[\w-]*=/.test(text) : !/=/.test(text)));
    }
    if (!(isText(before) && isText(after)))
        return false;
    return /^\s*(?:--\w[\w-]*=\S+|--?\w[\w-]*\s+[^\s-]\S*)\s*$/.test(after.value.slice(before.value.length));
}
function valueOfItem(item) {
    return item.isOpen && item.isLoose ? [item] : item.text;
}
function listItems(words, state, run) {
    if (words === null)
        return state.positional ?? [[]];
    const [first] = words;
    if (first === undefined)
        return [[]];
    return joinWays(words.map((word) => expandWords(word, state, run)), first, run);
}
function runRounds(node, state, run, begin = () => { }) {
    const history = [state.clone()];
    for (let round = 0; round < MAX_ROUNDS && run.limit === null; round++) {
        const before = state.clone();
        const within = state.clone();
        runRound(node, within, run, begin);
        state.join(within);
        if (state.isSame(before))
            return;
        history.push(state.clone());
        if (round >= MIN_REPEATS && onlyRepeats(history))
            return;
    }
    const [last, current] = history.slice(-2);
    if (last === undefined || current === undefined)
        return;
    for (const name of [...state.names]) {
        const variable = state.get(name);
        if (variable === undefined || current.isSameVariable(name, last))
            continue;
        state.set(name, { ...variable, values: [collapseValues(name, variable.values, node, run)] });
    }
    const within = state.clone();
    runRound(node, within, run, begin);
}
function runRound({ test, body }, state, run, begin) {
    if (test !== null)
        run.test(test, state);
    begin(state);
    run.run(body, state);
}
function onlyRepeats(history) {
    const [first, second, third, fourth] = history.slice(-4);
    if (first === undefined || second === undefined || third === undefined || fourth === undefined)
        return false;
    return [...fourth.names].every((name) => {
        if (fourth.isSameVariable(name, third))
            return true;
        const added = [second, third, fourth].map((state, index) => newestOf(name, state, [first, second, third][index] ?? first));
        const [one, two, three] = added;
        if (one == null || two == null || three == null)
            return false;
        const [more, again] = [growthOf(one, two), growthOf(two, three)];
        return more !== null && more === again;
    });
}
function newestOf(name, state, before) {
    const known = new Set((before.get(name)?.values ?? ['outer']).map(keyOf));
    const [value, ...others] = (state.get(name)?.values ?? []).filter((each) => !known.has(keyOf(each)));
    return others.length > 0 ? null : (value ?? null);
}
function growthOf(before, after) {
    if (isArray(before) && isArray(after)) {
        const start = after.slice(0, before.length);
        return after.length > before.length && keyOf(start) === keyOf(before)
            ? keyOf(after.slice(before.length))
            : null;
    }
    if (!(isText(before) && isText(after)) || !after.value.startsWith(before.value))
        return null;
    const added = after.value.slice(before.value.length);
    return /^\s/.test(added) || /\s$/.test(before.value) ? added : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/shell-words.js
const SHELL = /^(?:\S*\/)?(?:ba|d?a|z|k)?sh$/;
const WRAPPER = /^(?:sudo|env|time|exec|command|-\w+|\w+=.*)$/s;
function findShell(words, ...others) {
    const at = words.findIndex(({ text }) => SHELL.test(text.value) || others.includes(text.value));
    return words.slice(0, Math.max(at, 0)).every(({ text }) => WRAPPER.test(text.value)) ? at : -1;
}
const LEADING = new Set(['then', 'do', 'else', 'elif', 'if', 'while', 'until', '{', '!']);

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/opening/locals.js

function depthOf(run) {
    return run.frames.filter(({ kind }) => kind === 'function').length;
}
function makeLocal(name, state, run) {
    const depth = depthOf(run);
    const key = hiddenKey(name, depth);
    const before = state.get(key);
    if (depth === 0 || (before !== undefined && before.isMaybe !== true))
        return;
    const hidden = visible(name, state, run);
    state.set(key, before === undefined ? hidden : unite(before, hidden));
}
function clearLocal(name, state, run) {
    const cleared = { values: ['unset'], isExported: false };
    state.set(name, run.dialect.mayLack ? unite(visible(name, state, run), cleared) : cleared);
}
function visible(name, state, run) {
    const isExported = run.lookUp(name) !== undefined || run.mayBeSet(name);
    return state.get(name) ?? { values: state.valuesAround(name), isExported };
}
function unite(left, right) {
    const isExported = left.isExported === right.isExported ? left.isExported : 'maybe';
    return { values: [...left.values, ...right.values], isExported };
}
function endLocals(depth, state, before) {
    for (const key of [...state.names]) {
        if (!key.startsWith(`${depth}:`))
            continue;
        const name = plainName(key);
        reveal(name, key, state);
        if (state.references === before.references)
            continue;
        const reference = before.references.get(name);
        const others = [...state.references].filter(([each]) => each !== name);
        state.references = new Map(reference === undefined ? others : [...others, [name, reference]]);
    }
}
function reveal(name, key, state) {
    const hidden = state.get(key);
    if (hidden === undefined)
        return;
    const current = state.get(name);
    const { isMaybe, ...plain } = hidden;
    state.set(name, isMaybe === true && current !== undefined ? unite(plain, current) : plain);
    state.set(key, undefined);
}
function listHidden(name, state, run) {
    const depths = Array.from({ length: depthOf(run) }, (_, index) => hiddenKey(name, index + 1));
    return depths.filter((key) => state.get(key) !== undefined);
}
function changeGlobal(name, state, run, act) {
    const [key] = listHidden(name, state, run);
    const hidden = key === undefined ? undefined : state.get(key);
    if (key === undefined || hidden === undefined) {
        act();
        return;
    }
    const local = state.get(name);
    const { isMaybe, ...global } = hidden;
    state.set(name, isMaybe === true && local !== undefined ? unite(global, local) : global);
    act();
    const changed = state.get(name);
    if (changed === undefined)
        return;
    state.set(key, isMaybe === true ? { ...changed, isMaybe } : changed);
    state.set(name, isMaybe === true && local !== undefined ? unite(local, changed) : local);
}
function unsetOuter(name, state, run) {
    const keys = listHidden(name, state, run);
    const key = keys.at(-1);
    if (key === undefined || key === hiddenKey(name, depthOf(run)))
        return false;
    reveal(name, key, state);
    return true;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/opening/name-references.js

function nameTarget(name, values, state) {
    const [value, ...others] = values;
    const text = value !== undefined && others.length === 0 && isText(value) ? value.value : '';
    const target = /^[A-Za-z_]\w*$/.test(text) ? text : null;
    state.references = new Map([...state.references, [name, target]]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/declarations.js











const DECLARING = new Set(['export', 'declare', 'typeset', 'local', 'readonly']);
function runDeclaration(command, written, state, run) {
    const words = [toWord(command)];
    const flags = [];
    for (const word of run.dialect.hasBraces
        ? written.flatMap((each) => expandBraces(each) ?? [each])
        : written) {
        const target = written_targets_readTarget(word.value);
        if (target !== null) {
            const declaration = readDeclaration(command.value, flags, run);
            const start = word.slice(0, target.end);
            for (const value of declareWritten(word, target, declaration, state, run))
                words.push(toWord(isText(value) ? traced_text .N.join([start, value]) : start));
            continue;
        }
        const ways = expandWords(word, state, run);
        const before = state.clone();
        for (const [index, way] of ways.entries()) {
            const within = before.clone();
            words.push(...way);
            flags.push(...declareWords(command.value, way, flags, within, run));
            if (index === 0)
                state.become(within);
            else
                state.join(within);
        }
    }
    return words;
}
function declareWords(command, words, before, state, run) {
    const flags = words.map(({ text }) => text.value).filter((word) => /^[-+]/.test(word));
    const declaration = readDeclaration(command, [...before, ...flags], run);
    for (const { text } of words)
        if (!/^[-+]/.test(text.value))
            declareWord(text, declaration, state, run);
    return flags;
}
function readDeclaration(command, flags, run) {
    const has = (flag) => flags.some((each) => each.startsWith('-') && each.includes(flag));
    const isTaken = command === 'export' ? has('n') : flags.some((each) => /^\+\w*x/.test(each));
    const isExported = isTaken ? false : command === 'export' || has('x') ? true : undefined;
    const isWithin = run.frames.some(({ kind }) => kind === 'function');
    const isDeclaring = /^(?:local|declare|typeset)$/.test(command);
    const isLocal = isWithin && isDeclaring && !has('g');
    return {
        isExported,
        isLocal,
        isGlobal: isDeclaring && has('g'),
        isReference: command !== 'export' && has('n'),
        changes: isDeclaring && (has('i') || has('u') || has('l') || has('c')),
        stays: !isLocal && (command === 'readonly' || (isDeclaring && has('r'))),
    };
}
function declareWritten(word, { name, subscript, isMore, end }, declaration, state, run) {
    const right = word.slice(end);
    if (subscript !== undefined)
        run.calculate(word.as(subscript), state);
    const isList = subscript === undefined && right.value.startsWith('(');
    const given = isList ? readArray(right, state, run) : expandText(right, state, run);
    declarePart({ name, subscript, isMore }, given, right, declaration, state, run);
    return given;
}
function declarePart(part, given, origin, declaration, state, run) {
    const { name } = part;
    const act = () => {
        if (declaration.isReference)
            nameTarget(name, given ?? [], state);
        else if (given !== null)
            assignPart(part, given, origin, state, run, declaration.isExported);
        else
            keepValue(name, declaration.isExported, state, run);
    };
    if (declaration.changes)
        addAttributes(name, { origin, changes: true, stays: false }, run);
    if (declaration.isLocal) {
        makeLocal(name, state, run);
        state.references = new Map([...state.references].filter(([key]) => key !== name));
        if (part.isMore || part.subscript !== undefined || given === null)
            clearLocal(name, state, run);
    }
    if (declaration.isGlobal)
        changeGlobal(name, state, run, act);
    else
        act();
    if (declaration.stays)
        addAttributes(name, { origin, changes: false, stays: true }, run);
}
function addAttributes(name, added, run) {
    const before = run.attributes.get(name);
    run.attributes.set(name, {
        origin: added.origin,
        changes: added.changes || before?.changes === true,
        stays: added.stays || before?.stays === true,
    });
}
function keepValue(name, isExported, state, run) {
    const { values } = state.get(name) ?? { values: state.valuesAround(name) };
    const before = state.get(name)?.isExported ?? (run.lookUp(name) !== undefined || run.mayBeSet(name));
    state.set(name, { values, isExported: isExported ?? (before || state.exportsAll) });
}
function declareWord(word, declaration, state, run) {
    const end = written_targets_readTarget(word.value)?.end;
    const equals = end === undefined ? word.value.indexOf('=') : end - 1;
    const target = equals === -1 ? word.value : word.value.slice(0, equals);
    const right = equals === -1 ? null : word.slice(equals + 1);
    if ((0,unknown_texts .t8)(target)) {
        openDeclared(word, target, right, state, run);
        return;
    }
    const [, name, , subscript, plus] = /^([A-Za-z_]\w*)(\[([\s\S]*)\])?(\+?)$/.exec(target) ?? [];
    if (name === undefined)
        return;
    run.calculateSubscript(name === target ? word : word.as(target.replace(/\+$/, '')), state);
    const part = { name, subscript, isMore: plus === '+' };
    const isList = right?.value.startsWith('(') === true;
    const list = isList && right !== null ? [run.texts.standIn(right.value)].map((text) => right.as(text)) : null;
    declarePart(part, list ?? (right === null ? null : [right]), word, declaration, state, run);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/folder-changes.js



function changeFolder(folder, command, words, texts) {
    const [target, ...others] = words.filter(({ text }) => !/^-[LPe@]*$|^--$/.test(text.value) || text.value === '-');
    if (command === 'popd' || target === undefined || others.length > 0)
        return null;
    const from = isInWorkspace(target.text, texts) ? '.' : folder;
    if (from === null)
        return null;
    const path = withoutAnchor(target.text, from, texts);
    const isLoose = target.isLoose && path === target.text;
    return isLoose || (0,unknown_texts .t8)(path.value) || path.value === '-' ? null : (0,repo_path .o1)(from, path.value);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/builders/buildah.js

const BUILDAH_WIDE = defineFlags(`registries-conf registries-conf-dir short-name-alias-conf root runroot cgroup-manager storage-driver imagestore
  storage-opt userns-uid-map userns-gid-map default-mounts-file log-level cpu-profile memory-profile`, 'debug transient-store help version', { h: 'help' });
const buildah_BUILD = defineFlags(`add-host annotation arch authfile blob-cache build-arg build-arg-file build-context cache-from cache-to cache-ttl
  cap-add cap-drop cdi-config-dir cert-dir cgroup-parent cgroupns compression-format compression-level cpp-flag cpu-period
  cpu-quota cpu-shares cpuset-cpus cpuset-mems creds cw decryption-key device dns dns-option dns-search env file format
  from group-add hooks-dir ignorefile iidfile iidfile-raw ipc isolation jobs label layer-label logfile loglevel manifest
  memory memory-swap metadata-file mount network os os-feature os-version output pid platform retry retry-delay
  runtime-flag rusage-logfile sbom sbom-image-output sbom-image-purl-output sbom-merge-strategy sbom-output
  sbom-purl-output sbom-scanner-command sbom-scanner-image secret security-opt shm-size sign-by signature-policy
  source-date-epoch source-policy-file ssh tag target timestamp ulimit unsetannotation unsetenv unsetlabel userns
  userns-gid-map userns-gid-map-group userns-uid-map userns-uid-map-user uts variant volume`, `all-platforms compat-volumes compress created-annotation disable-compression disable-content-trust force-compression
  force-rm http-proxy identity-label inherit-annotations inherit-labels layers log-rusage logsplit no-cache no-hostname
  no-hosts omit-history pull pull-always pull-never quiet rewrite-timestamp rm save-stages skip-unused-stages squash
  stage-labels stdin tls-verify`, {
    f: 'file',
    t: 'tag',
    o: 'output',
    m: 'memory',
    c: 'cpu-shares',
    q: 'quiet',
    v: 'volume',
    D: 'disable-compression',
    h: 'help',
    net: 'network',
    purge: 'rm',
    'override-arch': 'arch',
    'override-os': 'os',
    'raw-iidfile': 'iidfile-raw',
});
const BUILDAH = {
    name: 'buildah',
    before: BUILDAH_WIDE,
    build: addFlags(addFlags(buildah_BUILD, defineFlags('runtime', '', {})), BUILDAH_WIDE),
    mixesFlags: true,
    defaults: ['Containerfile', 'Dockerfile'],
    fileIn: ['folder', 'context'],
    context: 'folder',
    joinsFiles: true,
};
const BUILDAH_STEPS = {
    ...BUILDAH,
    build: addFlags(BUILDAH.build, defineFlags('name cidfile checksum chown chmod contextdir exclude', 'add-history pull keep-git-dir link parents', {})),
};
const PODMAN_WIDE = defineFlags(`cgroup-manager cpu-profile memory-profile conmon network-config-dir cni-config-dir default-mounts-file events-backend
  hooks-dir cdi-spec-dir max-workers namespace network-backend network-cmd-path root registries-conf runroot imagestore
  pull-option runtime storage-driver tmpdir volumepath storage-opt log-level runtime-flag db-backend`, 'transient-store trace help syslog', { h: 'help' });
const PODMAN = {
    name: 'podman',
    before: addFlags(defineFlags('ssh connection url host config context identity tls-cert tls-key tls-ca tls-details out module', 'noout remote debug version', { c: 'connection', H: 'host', r: 'remote', D: 'debug', s: 'storage-driver', v: 'version' }), PODMAN_WIDE),
    build: addFlags(addFlags(buildah_BUILD, defineFlags('progress farm platforms', 'load squash-all cleanup local', { l: 'local' })), PODMAN_WIDE),
    defaults: ['Containerfile', 'Dockerfile'],
    fileIn: ['folder', 'context'],
    context: 'of the file',
    joinsFiles: true,
};

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/builders/nerdctl.js

const WIDE = defineFlags(`address host namespace snapshotter storage-driver cni-path cni-netconfpath data-root cgroup-manager hosts-dir
  host-gateway-ip bridge-ip cdi-spec-dirs userns-remap global-dns global-dns-opts global-dns-search`, 'debug debug-full insecure-registry experimental kube-hide-dupe selinux-enabled help version', { h: 'help' });
const NERDCTL = {
    name: 'nerdctl',
    before: addFlags(defineFlags('', '', { a: 'address', H: 'host', n: 'namespace', D: 'debug', v: 'version' }), WIDE),
    build: addFlags(defineFlags(`buildkit-host add-host tag file target build-arg output progress provenance secret allow attest ssh sbom cache-from
      cache-to network platform build-context iidfile label source-policy-file ipfs-address`, 'no-cache pull quiet rm ipfs push load', { f: 'file', t: 'tag', o: 'output', q: 'quiet' }), WIDE),
    defaults: ['Dockerfile', 'Containerfile'],
    fileIn: ['folder'],
};

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/builders/known-builders.js




const known_builders_CONTAINER = {
    name: 'container',
    before: defineFlags('', 'debug help version', { h: 'help' }),
    build: defineFlags(`arch build-arg cache-in cache-out cpus file label memory output os platform progress secret ssh tag target vsock-port
    dns dns-domain dns-option dns-search`, 'no-cache quiet pull debug help', {
        a: 'arch',
        c: 'cpus',
        f: 'file',
        l: 'label',
        m: 'memory',
        o: 'output',
        q: 'quiet',
        t: 'tag',
        h: 'help',
    }),
    defaults: ['Dockerfile', 'Containerfile'],
    fileIn: ['folder'],
    context: 'folder',
};
const MINIKUBE = {
    name: 'minikube',
    before: defineFlags('profile bootstrapper log_dir log_file log_file_max_size stderrthreshold v vmodule', '', {
        p: 'profile',
        v: 'v',
    }),
    build: defineFlags('build-env build-opt file node tag profile bootstrapper log_dir log_file log_file_max_size stderrthreshold v vmodule', `all push rootless skip-audit add_dir_header alsologtostderr logtostderr one_output skip_headers skip_log_headers
    help`, { f: 'file', n: 'node', t: 'tag', p: 'profile', h: 'help' }),
    defaults: ['Dockerfile'],
    fileIn: ['context', 'folder'],
};
const ANY_BUILDER = 'any builder';
const BUILDERS = new Map([
    [ANY_BUILDER, { ...DOCKER, build: addFlags(DOCKER.build, PODMAN.build) }],
    ...[PODMAN, BUILDAH, NERDCTL, known_builders_CONTAINER, MINIKUBE].map((builder) => [builder.name, builder]),
]);
function findBuilder(word) {
    return BUILDERS.get(word);
}


;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/subcommands.js




const PROGRAMS = new Map([
    ['docker', []],
    ['docker-buildx', ['buildx']],
    ['buildx', ['buildx']],
    ['docker-compose', ['compose']],
    ['podman', ['podman']],
    ['podman-remote', ['podman']],
    ['podman-compose', ['compose']],
    ['nerdctl', ['nerdctl']],
    ['finch', ['nerdctl']],
    ['buildah', ['buildah']],
    ['container', ['container']],
    ['minikube', ['minikube']],
]);
const BUILDING_STEPS = ['from', 'copy', 'add'];
const KINDS = new Map([
    ['compose', 'compose'],
    ['bud', 'build'],
    ['build-using-dockerfile', 'build'],
    ['build', 'build'],
    ['farm build', 'build'],
    ['image build', 'build'],
    ['builder build', 'build'],
    ['buildx build', 'build'],
    ['buildx b', 'build'],
    ['buildx debug build', 'build'],
    ['buildx dap build', 'build'],
    ['bake', 'bake'],
    ['buildx bake', 'bake'],
    ['buildx f', 'bake'],
    ...BUILDING_STEPS.map((name) => [name, 'container']),
]);
function findProgram(name) {
    return PROGRAMS.get((0,repo_path .Fl)(name)
        .toLowerCase()
        .replace(/\.(?:exe|lima)$/, ''));
}
const subcommands_OTHERS = new Set(`attach commit config container context cp create diff du events exec export history images imagetools import info
  inspect install kill ls load login logout logs manifest network node pause plugin port ps prune pull push rename restart
  rm rmi run save scout search secret service stack start stats stop swarm system tag top trust unpause update use version
  volume wait`.split(/\s+/));
function readSubcommand(words, program) {
    const builder = findBuilder(program[0] ?? '') ?? DOCKER;
    const path = builder === DOCKER ? [...program] : program.slice(1);
    const open = [];
    const strange = [];
    if (path[0] === 'compose')
        return { kind: 'compose', builder, words, open };
    for (let at = 0; at < words.length && isBeginning(path); at++) {
        const word = words[at];
        if (word === undefined)
            break;
        const { value } = word.text;
        if ((0,unknown_texts .t8)(value))
            open.push(word.text);
        else if (value.startsWith('-')) {
            const meaning = findMeaning(value, builder.before);
            if (meaning === 'value')
                at++;
            else if (meaning === null) {
                const more = builder.mixesFlags === true && takesNext(value) ? words.slice(at, at + 2) : [word];
                strange.push(...more);
                at += more.length - 1;
            }
        }
        else if (strange.length === 0 || isBeginning([...path, value]) || KINDS.has([...path, value].join(' ')))
            path.push(value);
        else if (subcommands_OTHERS.has(value))
            return speaksOfBuild(words.slice(at + 1)) ? { kind: null, builder, words, open } : null;
        else
            strange.push(word);
        const kind = KINDS.get(path.join(' '));
        if (kind === undefined || (kind === 'container' && builder !== BUILDAH))
            continue;
        const rest = words.slice(at + 1);
        return builder.mixesFlags === true
            ? { kind, name: value, builder, words: [...strange, ...rest], open }
            : { kind, builder, words: rest, open: [...open, ...strange.map(({ text }) => text)] };
    }
    return open.length > 0 && !subcommands_OTHERS.has(path.at(-1) ?? '') ? { kind: null, builder, words, open } : null;
}
function speaksOfBuild(words) {
    return words.some(({ text }) => KINDS.has(text.value));
}
function takesNext(flag) {
    return !flag.includes('=') && (flag.startsWith('--') || flag.length === 2);
}
function findMeaning(flag, { values, switches, aliases }) {
    const [written = ''] = flag.split('=', 1);
    if (written.startsWith('--')) {
        const name = aliases[written.slice(2)] ?? written.slice(2);
        if (values.has(name))
            return written === flag ? 'value' : 'switch';
        return switches.has(name) ? 'switch' : null;
    }
    for (let at = 1; at < flag.length; at++) {
        const name = aliases[flag[at] ?? ''];
        if (name === undefined)
            return null;
        if (values.has(name))
            return at === flag.length - 1 ? 'value' : 'switch';
    }
    return 'switch';
}
function isBeginning(path) {
    const start = path.join(' ');
    return start === '' || [...KINDS.keys()].some((command) => command.startsWith(`${start} `));
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/workflows/shell/syntax/script-tree.js
var script_tree = __webpack_require__(88943);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/opening/evaluation.js










function evaluation_evaluate(text, state, run) {
    if (/^\s*\uffff\d+\uffff[\s;]*$/.test(text.value)) {
        print(['outer'], state);
        const file = readPrinted(text, state, run);
        if (file === null)
            return !openText(text, state, run);
        run.runText(file, state);
        return true;
    }
    run.runText(text, state);
    if (!(0,unknown_texts .t8)(text.value))
        return true;
    const { root } = (0,script_parser .M)(text, run.dialect.isPowerShell);
    return !(mayBeMore(root) && openText(text, state, run) && mayBeCommand(root));
}
function mayBeMore(node) {
    if (node.kind !== 'command')
        return (0,script_tree .v)(node).some(mayBeMore) || (0,unknown_texts .t8)(evaluation_textOf(node));
    const at = node.words.findIndex(({ value }) => !isAssignment(value));
    const words = at === -1 ? node.words : node.words.slice(at);
    const name = words[0]?.value ?? '';
    const isBuilder = findProgram(name) !== undefined || DECLARING.has(name);
    return (isBuilder ? node.words.slice(0, Math.max(at, 0)) : node.words).some(({ value }) => (0,unknown_texts .t8)(value));
}
function mayBeCommand(node) {
    if (node.kind !== 'command')
        return (0,script_tree .v)(node).some(mayBeCommand);
    const name = node.words.find(({ value }) => !isAssignment(value));
    return name !== undefined && (0,unknown_texts .t8)(name.value);
}
function evaluation_textOf(node) {
    if (node.kind === 'loop')
        return (node.each?.words ?? []).map(({ value }) => value).join(' ');
    if (node.kind === 'case')
        return node.word.value;
    return node.kind === 'test' ? node.text.value : '';
}
const runEval = (args, { state, run }) => {
    const [first, ...others] = args[0]?.text.value === '--' ? args.slice(1) : args;
    if (first === undefined)
        return true;
    const text = traced_text .N.join([first.text, ...others.flatMap((word) => [word.text.as(' '), word.text])]);
    return evaluation_evaluate(text, state, run);
};
const PIPED = /^<\([\s\S]*\)$/;
const runSource = (args, { name, call, state, run }) => {
    const path = args[0]?.text.value === '--' ? args[1]?.text : args[0]?.text;
    if (path !== undefined && /^\/(?:dev\/(?:stdin|fd\/0)|proc\/self\/fd\/0)$/.test(path.value)) {
        sourceTyped(path, listInputs(call.input, state).map((value) => (isText(value) ? value : null)), state, run);
        return false;
    }
    const piped = path === undefined ? '' : run.texts.restore(path.value);
    if (path !== undefined && PIPED.test(piped)) {
        const values = run.pipe(path.as(piped), state);
        const commands = path.as(run.texts.standIn(`$${piped.slice(1)}`));
        sourceTyped(path, values.map((value) => (isText(value) ? value : value === 'unset' ? path.slice(0, 0) : commands)), state, run);
        return false;
    }
    withArguments(args.slice(1), state, () => {
        const { names, isOpen } = run.findSourced(path ?? name, state.folder);
        if (isOpen)
            openAny(path ?? name, state, run);
        else
            openNamed(names, path ?? name, state, run);
    });
    return false;
};
function withArguments(args, state, act) {
    const before = state.positional;
    act();
    if (args.length > 0)
        state.positional = before;
}
function sourceTyped(path, typed, state, run) {
    const before = state.clone();
    for (const [index, text] of typed.entries()) {
        const within = before.clone();
        if (text === null)
            openAny(path.as(run.texts.standIn(`$(. ${path.value})`)), within, run);
        else
            evaluation_evaluate(text, within, run);
        if (index === 0)
            state.become(within);
        else
            state.join(within);
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/opening/targets.js




function assignTo(target, values, state, run) {
    run.calculateSubscript(target, state);
    if ((0,unknown_texts .t8)(target.value)) {
        const [first] = values.filter(isText);
        openNames(target.value, first ?? target.as(run.texts.standIn('$(read)')), state, run);
        return;
    }
    const [, name, , subscript] = /^([A-Za-z_]\w*)(\[([\s\S]*)\])?$/.exec(target.value) ?? [];
    if (name !== undefined)
        assignPart({ name, subscript, isMore: false }, values, target, state, run);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/printing.js




function printWords(args, { name, state, run }) {
    const flags = args.findIndex(({ text }) => !/^-[neE]+$/.test(text.value));
    const count = flags === -1 ? args.length : flags;
    const given = args
        .slice(0, count)
        .map(({ text }) => text.value)
        .join('');
    const words = args.slice(count);
    const parts = words.flatMap(({ text }, index) => (index === 0 ? [text] : [text.as(' '), text]));
    const text = traced_text .N.join([...parts, name.as(given.includes('n') ? '' : '\n')]);
    const isClear = !(given.length > 0 && given !== '-n' && run.dialect.isPlain) &&
        !text.value.includes('\\') &&
        !words.some(({ isLoose, isOpen }) => isLoose && isOpen);
    print([isClear || run.texts.expressionsIn(text.value).length > 0 ? (isClear ? text : 'outer') : 'outer'], state);
    return false;
}
function printFormatted(args, place) {
    const { state, run } = place;
    const isSetting = args[0]?.text.value === '-v';
    const [format, ...words] = isSetting ? args.slice(2) : args[0]?.text.value === '--' ? args.slice(1) : args;
    if (args[0]?.text.value.startsWith('-') === true && !isSetting && args[0].text.value !== '--') {
        print(['outer'], state);
        return false;
    }
    const text = format === undefined ? null : printing_formatText(format.text, words);
    if (!isSetting) {
        print([text ?? 'outer'], state);
        return false;
    }
    const target = args[1]?.text;
    if (target === undefined)
        return false;
    const value = text ?? target.as(run.texts.standIn(`$${run.texts.restore(target.value)}`));
    if (text === null && run.isShowing)
        run.opened.add(`$${run.texts.restore(target.value)}`);
    assignTo(target, [value], state, run);
    return false;
}
function printing_formatText(format, words) {
    const { value } = format;
    if (words.some(({ isLoose, isOpen }) => isLoose && isOpen))
        return null;
    const pieces = [...value.matchAll(/%(.)|\\(?:[0-7]{1,3}|x[\da-fA-F]{1,2}|.)|[^%\\]+/gs)];
    if (pieces.some(([, directive]) => directive !== undefined && !/[s%db]/.test(directive)))
        return null;
    const count = pieces.filter(([, directive]) => directive !== undefined && directive !== '%').length;
    const rounds = count === 0 ? 1 : Math.max(1, Math.ceil(words.length / count));
    if (rounds > 100)
        return null;
    const parts = [format.slice(0, 0)];
    let next = 0;
    for (let round = 0; round < rounds; round++)
        for (const { 0: piece, 1: directive, index } of pieces) {
            if (directive === '%')
                parts.push(format.slice(index, index + 1));
            else if (directive !== undefined) {
                const text = words[next++]?.text ?? format.as('');
                if (directive === 'b' && text.value.includes('\\'))
                    return null;
                if (directive === 'd' && !/^(?:0|[1-9]\d*)$/.test(text.value))
                    return null;
                parts.push(text);
            }
            else if (piece.startsWith('\\'))
                parts.push(format.slice(index, index + piece.length).as(decodeEscapes(piece)));
            else
                parts.push(format.slice(index, index + piece.length));
        }
    return traced_text .N.join(parts);
}
function printInput(args, { call, state }) {
    const isNamed = args.some(({ text }) => text.value !== '-') || call.input === null;
    print(isNamed ? ['outer'] : listInputs(call.input, state), state);
    return false;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/reading.js











function readInto(args, place) {
    const { call, state, run, name } = place;
    const { names, list, isPlain, isRaw } = readArguments(args);
    const inputs = listInputs(call.input, state);
    const isOwn = call.input !== null && call.input.kind !== 'other';
    const lines = inputs.flatMap((input) => {
        const found = isText(input) && isPlain ? splitLines(input, isRaw) : [null];
        return isOwn ? found.slice(0, 1) : found;
    });
    if (!isOwn)
        leaveEmpty([...names, ...(list === null ? [] : [list])], lines, place);
    if (lines.length > MAX_VALUES)
        lines.splice(0, lines.length, null);
    const isShown = inputs.some((input) => isText(input) && showsFlag(input.value));
    const open = (variable) => {
        const word = unknownWord(name.as(`$${variable}`), run);
        if (isShown)
            run.opened.add(`$${variable}`);
        return variable === list ? [{ ...word, isOpen: isShown }] : word.text;
    };
    const rows = lines.map((line) => line === null ? null : toFields(line, list === null ? names.length : null, place));
    if (list !== null)
        assignTo(name.as(list), rows.map((row) => row ?? open(list)), state, run);
    for (const [index, variable] of names.entries())
        assignTo(name.as(variable), rows.map((row) => (row === null ? open(variable) : (row[index]?.text ?? name.as('')))), state, run);
    return false;
}
function leaveEmpty(names, lines, { state, run, name }) {
    const frame = findFrame(run, ['loop'], ['shell']);
    if (frame === null) {
        if (lines.some((line) => line !== null))
            lines.push(name.as(''));
        return;
    }
    const end = state.clone();
    for (const variable of names)
        assignments_assign(variable, [name.as('')], end, run);
    leaveFrame(frame, end, run);
}
function readArguments(args) {
    const names = [];
    let [list, isPlain, isRaw] = [null, true, false];
    for (let at = 0; at < args.length; at++) {
        const word = args[at]?.text.value ?? '';
        if (!word.startsWith('-')) {
            names.push(word);
            continue;
        }
        const [, switches = '', flag = '', attached = ''] = /^-([^adinNptu]*)([adinNptu]?)([\s\S]*)$/.exec(word) ?? [];
        if (switches.includes('r'))
            isRaw = true;
        if (flag === '')
            continue;
        const value = attached === '' ? (args[++at]?.text.value ?? '') : attached;
        if (flag === 'a')
            list = value;
        else if (!/[pt]/.test(flag))
            isPlain = false;
    }
    return { names: names.length === 0 && list === null ? ['REPLY'] : names, list, isPlain, isRaw };
}
function splitLines(text, isRaw) {
    if (!isRaw && text.value.includes('\\'))
        return [null];
    const lines = [];
    let from = 0;
    for (const line of text.value.replace(/\n$/, '').split('\n')) {
        lines.push(text.slice(from, from + line.length));
        from += line.length + 1;
    }
    return lines;
}
function toFields(line, count, { state, run }) {
    const making = makingOf(state, run);
    if (making.separators === null)
        return null;
    if (count === 1)
        return [{ text: line.trim(), isLoose: false, isOpen: false }];
    const words = makeWords([{ text: line, quoting: 'single', splits: true }], making).map((word) => ({
        ...word,
        isOpen: false,
    }));
    if (count === null || words.length <= count)
        return words;
    const rest = words.slice(count - 1);
    const start = restOf(line, words.slice(0, count - 1));
    return start === null ? null : [...words.slice(0, count - 1), { ...expectFirst(rest), text: start }];
}
function expectFirst(words) {
    const [first] = words;
    if (first === undefined)
        throw new Error('There is a rest.');
    return first;
}
function restOf(line, before) {
    let at = 0;
    for (const { text } of before) {
        const found = line.value.indexOf(text.value, at);
        if (found === -1)
            return null;
        at = found + text.value.length;
    }
    const skipped = /^[^\S\n]*[^\w\s/.-]?[^\S\n]*/.exec(line.value.slice(at))?.[0].length ?? 0;
    return line.slice(at + skipped).trim();
}
function readLines(args, place) {
    const { call, state, run, name } = place;
    const names = args.filter(({ text }, at) => !text.value.startsWith('-') && !/^-[a-zA-Z]*[dnOsuCc]$/.test(args[at - 1]?.text.value ?? ''));
    const target = names[0]?.text.value ?? 'MAPFILE';
    if (args.some(({ text }) => /^-\w*C/.test(text.value)))
        runCallback(args, place);
    const inputs = listInputs(call.input, state);
    const isTrimmed = args.some(({ text }) => /^-[a-z]*t/.test(text.value)) && args.length === 2;
    assignTo(name.as(target), inputs.map((input) => {
        const isShown = isText(input) && showsFlag(input.value);
        if (isText(input) && isTrimmed && !(0,unknown_texts .t8)(input.value))
            return splitLines(input, true).flatMap((text) => text === null ? [] : [{ text, isLoose: false, isOpen: false }]);
        const word = unknownWord(name.as(`$${target}`), run);
        return [{ ...word, isOpen: isShown }];
    }), state, run);
    return false;
}
function runCallback(args, { name, state, run }) {
    const at = args.findIndex(({ text }) => /^-\w*C/.test(text.value));
    const command = /^-\w*C$/.test(args[at]?.text.value ?? '') ? args[at + 1]?.text : args[at]?.text;
    const within = state.clone();
    evaluation_evaluate(command ?? name, within, run);
    state.join(within);
    openAny((command ?? name).as(run.texts.standIn('$(mapfile -C)')), state, run);
    print(['outer'], state);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/traps.js







const LAST = /^(?:EXIT|0)$/i;
const runTrap = (args, { state, run, name }) => {
    state.options = trapOptions(state.options, args);
    const words = args[0]?.text.value === '--' ? args.slice(1) : args;
    const [action, ...signals] = words;
    if (action === undefined || !isAction(action, signals))
        return true;
    const isSplit = action.isOpen || (signals.length === 0 && action.isLoose);
    const text = isSplit ? name.as(run.texts.standIn(run.texts.restore(action.text.value))) : action.text;
    const within = state.clone();
    const isKnown = runAction(text, within, run);
    run.traps.push({ text, since: state.clone() });
    if (isSplit || !signals.every((signal) => LAST.test(signal.text.value)))
        noteChanges(text, state, within, run);
    return isKnown;
};
function isAction({ text: { value }, isLoose }, signals) {
    if (signals.length === 0)
        return (0,unknown_texts .t8)(value) && isLoose;
    return !/^-[lpP]?$/.test(value) && value !== '';
}
function runAction(text, state, run) {
    const frame = makeFrame('function');
    let isKnown = true;
    withFrame(frame, run, () => {
        isKnown = evaluation_evaluate(text, state, run);
    });
    joinExits(frame, state);
    return isKnown;
}
function noteChanges(text, before, after, run) {
    const note = (name) => void run.restless.set(name, text.as(run.texts.standIn(name === '' ? '$(trap)' : `$${name}`)));
    for (const name of after.names)
        if (/^\w+$/.test(name) && !traps_isSame(name, before, after))
            note(name);
    if (after.opened.some((each) => each.pattern === shell_state_ANY_NAME && !before.opened.includes(each)))
        note(ANY_VARIABLE);
    if (after.positional !== before.positional)
        note(POSITIONAL);
    if (after.folder !== before.folder)
        note(FOLDER);
}
function traps_isSame(name, before, after) {
    const [old, own] = [before.get(name), after.get(name)];
    const isExported = (old?.isExported ?? false) === (own?.isExported ?? false);
    const values = old?.values ?? before.valuesAround(name);
    return isExported && isSameValues(values, own?.values ?? []);
}
function keepForTraps(state, { traps }) {
    for (const { since } of traps)
        since.join(state);
}
function runTraps(run) {
    for (const { text, since } of [...run.traps])
        runAction(text, since.clone(), run);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/builtins.js


















const nothing = () => false;
const BUILTINS = new Map([
    ['cd', moveFolder],
    ['pushd', moveFolder],
    ['popd', moveFolder],
    ['eval', runEval],
    ['.', runSource],
    ['source', runSource],
    ['set', runSet],
    ['shift', runShift],
    ['unset', runUnset],
    ['let', runLet],
    ['alias', runAlias],
    ['getopts', runGetopts],
    ['read', readInto],
    ['mapfile', readLines],
    ['readarray', readLines],
    ['echo', printWords],
    ['printf', printFormatted],
    ['cat', printInput],
    ['return', leave],
    ['break', leave],
    ['continue', leave],
    ['exit', runExit],
    ['trap', runTrap],
    ['shopt', runShopt],
    ['[', runTest],
    ['test', runTest],
    ['wait', runTest],
    ...[':', 'true', 'false', 'sleep', 'mkdir', 'rm'].map((name) => [name, nothing]),
]);
function findBuiltin(name) {
    if (DECLARING.has(name))
        return (args, { state, run }) => {
            declareWords(name, args, [], state, run);
            return false;
        };
    return BUILTINS.get(name);
}
function moveFolder(args, { name, state, run }) {
    state.folder = changeFolder(state.folder, name.value, args, run.texts);
    return false;
}
function runSet(args, { state }) {
    const texts = args.map(({ text }) => text.value);
    const end = texts.indexOf('--');
    const flags = end === -1 ? texts : texts.slice(0, end);
    state.options = setOptions(state.options, flags);
    const isExporting = (sign) => flags.some((flag, at) => new RegExp(`^\\${sign}[a-z]*a`).test(flag) || (flag === 'allexport' && flags[at - 1] === `${sign}o`));
    if (isExporting('-'))
        state.exportsAll = true;
    if (isExporting('+'))
        state.exportsAll = false;
    const first = texts.findIndex((text, at) => !/^[-+]/.test(text) && !/^[-+]\w*o$/.test(texts[at - 1] ?? ''));
    const start = end === -1 ? first : end + 1;
    if (start !== -1)
        state.positional = [args.slice(start)];
    return false;
}
function runShift(args, { state }) {
    const count = args[0]?.text.value ?? '1';
    const isKnown = /^\d+$/.test(count) && !state.positional?.some((words) => words.some(({ isLoose }) => isLoose));
    state.positional =
        isKnown && state.positional !== null ? state.positional.map((words) => words.slice(Number(count))) : null;
    return false;
}
function runUnset(args, { state, run }) {
    const isFunction = args[0]?.text.value === '-f';
    for (const { text } of args) {
        if (/^-/.test(text.value))
            continue;
        evaluateSubscript(text, state, run);
        if (isFunction)
            markGone(text.value, run);
        else if ((0,unknown_texts .t8)(text.value) && !/^[A-Za-z_]\w*\[/.test(run.texts.restore(text.value)))
            unsetAny(text, state);
        else if (/^\w+$/.test(text.value))
            unsetVariable(text.value, state, run);
        else
            unsetItem(run.texts.restore(text.value), state, run);
    }
    return false;
}
function markGone(name, run) {
    const functions = run.functions.get(name);
    if (functions !== undefined)
        run.functions.set(name, functions.map((each) => ({ ...each, isGone: true })));
}
function unsetVariable(name, state, run) {
    if (run.attributes.get(name)?.stays === true || !unsetOuter(name, state, run))
        assignments_assign(name, ['unset'], state, run);
}
function unsetAny(target, state) {
    const pattern = toPattern(target.value);
    for (const name of [...state.names]) {
        const variable = state.get(name);
        if (variable !== undefined && pattern.test(plainName(name)))
            state.set(name, { ...variable, values: [...variable.values, 'unset'] });
    }
}
function unsetItem(written, state, run) {
    const [, name, subscript = ''] = /^([A-Za-z_]\w*)\[(.*)\]$/s.exec(written) ?? [];
    const before = name === undefined ? undefined : state.get(resolveName(name, state))?.values;
    if (name === undefined || before === undefined)
        return;
    const isAll = subscript === '@' || subscript === '*';
    const index = /^-?(?:0|[1-9]\d*)$/.test(subscript) && !run.dialect.spreads ? Number(subscript) : null;
    const values = isAll ? ['unset'] : before.flatMap((value) => withoutItem(value, index));
    assignments_assign(name, values, state, run);
}
function runLet(args, { state, run }) {
    for (const { text } of args) {
        if (/^(?:\uffff\d+\uffff)+$/.test(text.value))
            openAny(text, state, run);
        runArithmetic(text, state, run);
    }
    return false;
}
function runAlias(args, { run }) {
    for (const { text } of args) {
        const equals = text.value.indexOf('=');
        if (equals > 0)
            run.aliases.set(text.value.slice(0, equals), text.slice(equals + 1));
    }
    return false;
}
function runGetopts(args, { name, state, run }) {
    const letter = args[1]?.text;
    if (letter !== undefined)
        assignTo(letter, [name.as(run.texts.standIn(`$${letter.value}`))], state, run);
    const given = args.length > 2 ? [args.slice(2)] : state.positional;
    const words = given?.flat() ?? [];
    const isOpen = given === null || words.some(({ isLoose }) => isLoose);
    const values = words.flatMap(({ text }) => [
        text,
        ...(/^-\w./.test(text.value) ? [text.slice(2)] : []),
    ]);
    const unknown = name.as(run.texts.standIn('$OPTARG'));
    assignments_assign('OPTARG', ['unset', ...values, ...(isOpen ? [unknown] : [])], state, run);
    return false;
}
function leave(args, { name, state, run }) {
    if (!isStatus(args))
        stumble(state, run);
    if (name.value === 'return')
        leaveFrame(findFrame(run, ['function', 'shell']), state, run);
    else {
        leaveFrame(findFrame(run, ['loop'], ['shell']), state, run);
        leaveFrame(findFrame(run, ['loop', 'function', 'shell']), state, run);
    }
    return false;
}
function isStatus(args) {
    return args.length < 2 && args.every(({ text }) => /^\d+$/.test(text.value));
}
function runExit(args, { state, run }) {
    if (!isStatus(args))
        stumble(state, run);
    endShell(state, run);
    return false;
}
function runTest(args, { state, run }) {
    for (const [at, { text }] of args.entries())
        if (/^-[vRp]$/.test(args[at - 1]?.text.value ?? ''))
            evaluateSubscript(text, state, run);
    return false;
}
function runShopt(args, { state }) {
    state.options = shopOptions(state.options, args);
    return false;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/calling/function-calls.js


const function_calls_MAX_DEPTH = 10;
function function_calls_callFunction(functions, args, state, run) {
    if (run.frames.filter(({ kind }) => kind === 'function').length >= function_calls_MAX_DEPTH) {
        run.limit ??= `The script calls functions more than ${function_calls_MAX_DEPTH} deep`;
        return;
    }
    const before = state.clone();
    for (const [index, each] of functions.entries()) {
        each.isCalled = true;
        const within = before.clone();
        within.positional = [args];
        callOne(each, within, before, run);
        if (index === 0)
            state.become(within);
        else
            state.join(within);
    }
}
function callOne({ body }, state, before, run) {
    const depth = run.frames.filter(({ kind }) => kind === 'function').length + 1;
    const frame = makeFrame('function', (left) => {
        endLocals(depth, left, before);
        left.positional = before.positional;
    });
    withFrame(frame, run, () => run.run(body, state));
    joinExits(frame, state);
    frame.restore(state);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/opening/written-assignments.js




function runPrompt(value, state, run) {
    const within = state.clone();
    for (const text of expandText(value, within, run))
        expandText(text, within, run, 'document');
}
function runAssignment(written, state, run, isExported) {
    const found = written_targets_readTarget(written.value);
    if (found === null)
        return [];
    const { name, subscript, isMore, end } = found;
    const right = written.slice(end);
    const isList = subscript === undefined && right.value.startsWith('(');
    if (name === 'PS4')
        runPrompt(right, state, run);
    const given = isList ? readArray(right, state, run) : expandText(right, state, run);
    if (subscript !== undefined)
        runArithmetic(right.as(subscript), state, run);
    assignPart({ name, subscript, isMore }, given, right, state, run, isExported);
    return given;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/calling/given-assignments.js



const given_assignments_SPECIAL = /^(?:[:.]|source|break|continue|eval|exec|exit|export|readonly|return|set|shift|times|trap|unset)$/;
function withAssigned({ assignments }, name, state, run, act) {
    const names = assignments.map(({ value }) => written_targets_readTarget(value)?.name ?? '');
    const before = names.map((each) => state.get(each));
    for (const written of assignments)
        runAssignment(written, state, run, true);
    const keeps = given_assignments_SPECIAL.test(name) ? run.dialect.keepsAssigned : false;
    const frame = makeFrame('within', (left) => {
        const kept = left.clone();
        for (const [index, each] of names.entries())
            keepOwn(each, before[index], kept);
        if (keeps === true) {
            left.become(kept);
            return;
        }
        for (const [index, each] of names.entries())
            left.set(each, before[index]);
        if (keeps === 'maybe')
            left.join(kept);
    });
    withFrame(frame, run, act);
    frame.restore(state);
}
function keepOwn(name, before, state) {
    const own = state.get(name);
    if (own !== undefined && before?.isExported !== true)
        state.set(name, { ...own, isExported: 'maybe' });
}
function assignAll(assignments, state, run) {
    for (const written of assignments) {
        const name = written_targets_readTarget(written.value)?.name ?? '';
        const before = state.get(name);
        runAssignment(written, state, run, true);
        keepOwn(name, before, state);
    }
}
function keepAssigned(assignments, state, run) {
    const before = state.clone();
    for (const written of assignments)
        runAssignment(written, state, run);
    if (run.dialect.keepsAssigned !== true)
        state.join(before);
}
function withDeclared({ assignments }, words, state, run, declare) {
    const isKept = (name) => run.dialect.keepsAssigned !== false || words.some(({ value }) => value === name);
    const kept = assignments.filter(({ value }) => isKept(written_targets_readTarget(value)?.name ?? ''));
    const isSure = run.dialect.keepsAssigned !== 'maybe';
    const plain = state.clone();
    if (kept.length > 0) {
        const other = state.clone();
        declare(other);
        assignAll(kept, other, run);
        assignAll(kept, state, run);
        declare(state);
        state.join(other);
        if (isSure)
            return;
    }
    declare(plain);
    if (kept.length === 0)
        state.become(plain);
    else
        state.join(plain);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/opening/unknown-commands.js





function noteUnknown({ commands }) {
    const last = commands.pop();
    if (last !== undefined)
        commands.push({ ...last, runsUnknown: true });
}
function openCommand(words, state, run) {
    const [name, ...others] = words;
    if (name === undefined || !(0,unknown_texts .t8)(name.text.value) || run.dialect.isPowerShell)
        return;
    if (!/[$`]/.test(run.texts.restore(name.text.value)))
        return;
    const pattern = toPattern(name.text.value);
    for (const [each, functions] of [...run.functions]
        .filter(([each]) => pattern.test(each))
        .slice(0, MAX_CALLED)) {
        const within = state.clone();
        if (each !== '')
            function_calls_callFunction(functions, others, within, run);
        state.join(within);
    }
    const next = others.find(({ text }) => !text.value.startsWith('-'));
    const isDeclaring = next === undefined || (0,unknown_texts .t8)(next.text.value) || isAssignment(next.text.value);
    if (!name.isLoose || !isDeclaring || !/^(?:\uffff\d+\uffff)+$/.test(name.text.value))
        return;
    openAny(name.text, state, run);
    if (others.length === 0)
        noteUnknown(run);
}
const MAX_CALLED = 12;

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/calling/inner-scripts.js

function findScript(words, input) {
    const at = findShell(words);
    if (at === -1)
        return null;
    const rest = words.slice(at + 1);
    const flag = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text.value));
    if (flag !== -1) {
        const script = rest[flag + 1];
        return script === undefined ? null : { text: script.text, args: rest.slice(flag + 3) };
    }
    const isTyped = input?.kind === 'document' && rest.every(({ text }) => /^-(?!-)/.test(text.value));
    return isTyped ? { text: input.text, args: [] } : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/calling/programs.js









function runProgram(words, call, state, run) {
    const within = state.clone();
    for (const written of call.assignments)
        runAssignment(written, within, run, true);
    const script = findScript(words, call.input);
    record(words, call, within, run, script !== null);
    print(['outer'], state);
    if (script === null) {
        openCommand(words, state, run);
        return;
    }
    const child = within.forProgram([script.args]);
    startShell(child, within, run);
    let isKnown = true;
    runApart(child, run, () => {
        isKnown = evaluation_evaluate(script.text, child, run);
    });
    if (!isKnown)
        noteUnknown(run);
}
function startShell(child, around, run) {
    for (const value of around.get('BASH_ENV')?.values ?? []) {
        if (!isText(value) || value.value === '')
            continue;
        const { names, isOpen } = run.findSourced(value, around.folder);
        if (isOpen)
            openAny(value, child, run);
        else
            openNamed(names, value, child, run);
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/calling/silent-commands.js

const MUTE = /^(?:\[|test|true|false|:)$/;
const FOLLOWED = /^(?:echo|printf|cat|eval)$/;
const silent_commands_FLAGS = new Map([
    ['cd', /^(?:-[LPe@]+|--)$/],
    ['set', /^(?:[-+][abefhkmnptuvxBCEHPTo]+|--)$/],
    ['shift', /^--$/],
    ['unset', /^(?:-[fvn]+|--)$/],
    ['let', /^-?[^-]/],
    ['getopts', /^-[^-]|^--$/],
    ['read', /^-[^-]|^--$/],
    ['mapfile', /^(?:-[tdnsuO]\w*|--)$/],
    ['readarray', /^(?:-[tdnsuO]\w*|--)$/],
    ['return', /^--$/],
    ['break', /^--$/],
    ['continue', /^--$/],
    ['exit', /^--$/],
    ['wait', /^-[nf]$/],
    ['sleep', /^(?!)/],
    ['mkdir', /^(?:-[pm]+|--parents|--)$/],
    ['rm', /^(?:-[rfRd]+|--)$/],
    ['export', /^(?:[-+][anx]+|--)$/],
    ['readonly', /^(?:-[aA]+|--)$/],
    ['declare', /^(?:[-+][aAgilnrtuxcI]+|--)$/],
    ['typeset', /^(?:[-+][aAgilnrtuxcI]+|--)$/],
    ['local', /^(?:[-+][aAgilnrtuxcI]+|--|-)$/],
]);
const silent_commands_NUMBERS = /^\$(?:[?#]|\(\([^()]*\)\))$/;
function isSilent([name = '', ...args], state, run) {
    if (MUTE.test(name) || FOLLOWED.test(name))
        return !(name === 'eval' && args[0]?.startsWith('-') === true);
    if (name === 'shopt')
        return /^-[suq]+$/.test(args[0] ?? '') && args.length > 1 && args.every(isPlain);
    if (name === 'alias')
        return args.length > 0 && args.every((arg) => /^[^-=\uffff][^=\uffff]*=/.test(arg));
    const flags = silent_commands_FLAGS.get(name);
    if (flags === undefined || !args.every((arg) => isQuiet(arg, flags, run)))
        return false;
    if (name === 'cd')
        return !args.includes('-') && !findsElsewhere(state, run);
    if (name === 'set')
        return args.length > 0 && !/^[-+]\w*o$/.test(args.at(-1) ?? '');
    const isDeclaring = /^(?:export|readonly|declare|typeset|local)$/.test(name);
    return !isDeclaring || args.some((arg) => !/^[-+]/.test(arg));
}
function isPlain(word) {
    return !(0,unknown_texts .t8)(word) && !word.startsWith('--');
}
function isQuiet(word, flags, { texts }) {
    if (/^[-+]/.test(word))
        return flags.test(word);
    return !word.startsWith('\uffff') || silent_commands_NUMBERS.test(texts.restore(word));
}
function findsElsewhere(state, run) {
    const isSet = run.isAssigned('CDPATH') || run.mayBeSet('CDPATH') || run.lookUp('CDPATH') !== undefined;
    return isSet || state.get('CDPATH') !== undefined || state.valuesAround('CDPATH').length > 1;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/opening/plain-shells.js
const LACKED = new Set([
    'declare',
    'typeset',
    'mapfile',
    'readarray',
    'let',
    'source',
    'pushd',
    'popd',
    'shopt',
]);
function mayLack([name, ...args], dialect) {
    if (!dialect.mayLack || name === undefined)
        return false;
    const flags = args.map(({ text }) => text.value).filter((word) => word.startsWith('-'));
    if (name.text.value === 'printf')
        return flags.some((flag) => flag.startsWith('-v'));
    if (name.text.value === 'read')
        return flags.some((flag) => !/^-[rp]*$|^-p/.test(flag));
    return LACKED.has(name.text.value);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/simple-commands.js

















const PASSING = new Set(['command', 'builtin', 'exec', 'time', 'nocorrect', 'noglob']);
function runSimple(command, state, run) {
    if (!run.step())
        return;
    const count = command.words.findIndex(({ value }) => !isAssignment(value));
    const start = count === -1 ? command.words.length : count;
    const assignments = command.words.slice(0, start);
    const words = command.words.slice(start);
    const redirected = readRedirections(command.redirections, state, run);
    const printedBefore = state.get(OUTPUT);
    const [first] = words;
    if (first === undefined) {
        const unopened = state.clone();
        runAssignments(assignments, redirected, state, run);
        settleOutput(redirected.printed, printedBefore, state);
        const isSettled = assignments.length === 0 && !state.options.stops;
        if (redirected.mayFail && !isSettled)
            joinUnopened(unopened, state, run);
        return;
    }
    if (DECLARING.has(first.value) && !run.functions.has(first.value)) {
        const unopened = state.clone();
        const call = { assignments, input: null, redirected };
        let declared = [];
        withDeclared(call, words.slice(1), state, run, (within) => {
            declared = runDeclaration(first, words.slice(1), within, run);
        });
        record(declared, call, state, run, false);
        if (!isSilent(declared.map(({ text }) => text.value), state, run))
            print(['outer'], state);
        settleOutput(redirected.printed, printedBefore, state);
        if (redirected.mayFail)
            joinUnopened(unopened, state, run);
        if (mayLack(declared, run.dialect))
            state.join(unopened);
        return;
    }
    const lists = joinWays(words.map((word) => expandWords(word, state, run)), first, run);
    const before = state.clone();
    for (const [index, list] of lists.entries())
        for (const [way, input] of redirected.inputs.entries()) {
            const within = before.clone();
            const frame = makeFrame('within', (left) => settleOutput(printedOf(list, redirected.printed, run), printedBefore, left));
            withFrame(frame, run, () => runWords(list, { assignments, input, redirected }, within, run));
            if (showsMore(list, run, within))
                print(['outer'], within);
            frame.restore(within);
            if (index + way === 0)
                state.become(within);
            else
                state.join(within);
        }
    if (redirected.mayFail)
        joinUnopened(before, state, run);
}
function printedOf(words, printed, run) {
    if (withoutPassing(words).length === 0 && printed.output === 'away')
        return { ...printed, output: 'unknown' };
    if (words[0]?.text.value === 'echo' && !run.functions.has('echo'))
        return { ...printed, errors: 'away', isShared: false };
    return words.some(({ text }) => simple_commands_DESCRIPTOR.test(text.value)) ? { ...printed, isShared: true } : printed;
}
const simple_commands_DESCRIPTOR = /(?:^|\/)(?:proc|dev)\/(?!null\b)|BASHPID|PPID/;
function showsMore(words, run, state) {
    const rest = withoutPassing(words).map(({ text }) => text.value);
    const [name] = rest;
    if (name === undefined || (rest.length === words.length && run.functions.has(name)))
        return false;
    const isOwn = !(0,unknown_texts .t8)(name) && findBuiltin(name) !== undefined;
    return isOwn && !isSilent(rest, state, run);
}
function runAssignments(assignments, redirected, state, run) {
    for (const written of assignments)
        runAssignment(written, state, run);
    if (assignments.length > 0)
        return;
    if (redirected.inputs.some((input) => input !== null))
        print(['outer'], state);
    recordFiles(redirected, state, run);
}
function runWords(words, call, state, run) {
    noteShown(words, call.input, run);
    const rest = withoutPassing(words);
    const [name] = rest;
    if (name === undefined) {
        keepAssigned(call.assignments, state, run);
        return;
    }
    const passing = words.slice(0, words.length - rest.length).map(({ text }) => text.value);
    runNamed(words, rest, call, state, run);
    if (passing.includes('exec') || isKilling(name.text.value))
        endShell(state, run);
}
function runNamed(words, [name, ...args], call, state, run) {
    if (name === undefined)
        return;
    const isPassed = args.length + 1 < words.length && words[0]?.text.value !== 'time';
    const functions = isPassed ? undefined : run.functions.get(name.text.value);
    if (functions !== undefined) {
        withAssigned(call, '', state, run, () => function_calls_callFunction(functions, args, state, run));
        if (functions.length === 1 && functions[0]?.isGone !== true)
            return;
    }
    const builtin = (0,unknown_texts .t8)(name.text.value) ? undefined : findBuiltin(name.text.value);
    if (builtin !== undefined) {
        let isRead = false;
        const before = state.clone();
        withAssigned(call, isPassed ? '' : name.text.value, state, run, () => {
            isRead = builtin(args, { name: name.text, call, state, run });
        });
        if (mayLack([name, ...args], run.dialect))
            state.join(before);
        record(words, call, state, run, isRead);
        if (!isRead && /^(?:eval|trap)$/.test(name.text.value))
            noteUnknown(run);
        return;
    }
    runProgram(words, call, state, run);
}
function withoutPassing(words) {
    let rest = words;
    for (let first = rest[0]?.text.value; first !== undefined; first = rest[0]?.text.value) {
        const isFlag = rest.length < words.length && first === '-p';
        if (!(PASSING.has(first) || LEADING.has(first) || isFlag))
            break;
        rest = rest.slice(1);
    }
    return rest;
}
function isKilling(name) {
    return /^(?:kill|ulimit|suspend|enable|logout|fc|\.|source)$/.test(name);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/tests.js




function tests_runTest({ text, isArithmetic }, state, run) {
    if (!run.step())
        return;
    if (isArithmetic) {
        runArithmetic(text, state, run);
        return;
    }
    if (/-(?:eq|ne|lt|le|gt|ge|v)\b/.test(text.value))
        runArithmetic(text, state, run);
    const shown = expandText(text, state, run);
    const isShowing = shown.some(({ value }) => showsFlag(value.replace(/(?:^|\s)-[A-Za-z]\s/g, ' ')));
    if (!isShowing || !text.value.includes('=~'))
        return;
    run.opened.add('$BASH_REMATCH');
    state.set('BASH_REMATCH', { values: [[unknownWord(text.as('$BASH_REMATCH'), run)]], isExported: false });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/run-script.js















const run_script_MAX_STEPS = 2_000;
const CHARACTERS = 8;
const MAX_SEARCHED = 20_000_000;
const run_script_MAX_DEPTH = 12;
function runScript(script, folder, positional, surroundings) {
    const run = new Run(surroundings, script.value.length);
    const state = new ShellState(folder, positional);
    state.options = surroundings.dialect.options;
    const origin = script.slice(0, 0);
    openNamed(surroundings.started.names, origin, state, run);
    if (surroundings.started.isOpen)
        openAny(origin.as(run.texts.standIn('$BASH_ENV')), state, run);
    if (surroundings.dialect.spreads && ZSH_ALONE.test(script.value))
        run.limit = 'The script has forms of zsh that are not followed';
    run.runText(script, state);
    runTraps(run);
    run.runUncalled(state);
    return run;
}
const ZSH_ALONE = /::=|\brepeat\s|\bfor(?:each)?\s+\w+\s*\(|posix_?builtins|\bemulate\b/i;
class Run {
    texts;
    dialect;
    started;
    lookUp;
    mayBeSet;
    isAssigned;
    findPrinted;
    findSourced;
    commands = [];
    functions = new Map();
    aliases = new Map();
    frames = [];
    attributes = new Map();
    restless = new Map();
    traps = [];
    opened;
    shown;
    isShowing = false;
    tested = 0;
    limit = null;
    steps = 0;
    maxSteps;
    searched = 0;
    depth = 0;
    constructor(around, length) {
        this.maxSteps = run_script_MAX_STEPS + length / CHARACTERS;
        this.texts = around.texts;
        this.dialect = around.dialect;
        this.started = around.started;
        this.lookUp = around.lookUp;
        this.mayBeSet = around.mayBeSet;
        this.isAssigned = around.isAssigned;
        this.findPrinted = around.findPrinted;
        this.findSourced = around.findSourced;
        this.shown = around.shown;
        this.opened = new Set(around.shown);
    }
    step() {
        this.steps++;
        if (this.steps > this.maxSteps)
            this.limit ??= `The script has more than ${run_script_MAX_STEPS} steps`;
        return this.limit === null;
    }
    search(cost) {
        this.searched += cost;
        return this.searched <= MAX_SEARCHED;
    }
    expand(text, reading, state) {
        return expandParts(text, reading, state, this);
    }
    calculate(text, state) {
        evaluateArithmetic(text, state, this);
    }
    calculateSubscript(target, state) {
        evaluateSubscript(target, state, this);
    }
    pipe(written, state) {
        return runPiped(written, state, this);
    }
    runText(script, state) {
        if (this.depth >= run_script_MAX_DEPTH)
            this.limit ??= `The script has others nested more than ${run_script_MAX_DEPTH} deep`;
        if (this.limit !== null)
            return;
        const { root, isTooDeep } = (0,script_parser .M)(script, this.dialect.isPowerShell);
        if (isTooDeep)
            this.limit ??= 'The script is nested too deeply';
        this.depth++;
        this.runLines(root, state);
        this.depth--;
    }
    runLines(root, state) {
        const frame = makeFrame('text');
        const items = root.kind === 'list' ? root.items : [root];
        const starts = root.kind === 'list' ? root.starts : undefined;
        for (const [index, item] of items.entries()) {
            if (starts?.[index] === true)
                joinExits(frame, state);
            withFrame(frame, this, () => this.run(item, state));
        }
        joinExits(frame, state);
    }
    test(node, state) {
        this.tested++;
        this.run(node, state);
        this.tested--;
    }
    runUncalled(state) {
        for (const bodies of [...this.functions.values()])
            for (const each of bodies) {
                if (each.isCalled)
                    continue;
                const within = state.clone();
                within.positional = null;
                this.run(each.body, within);
            }
    }
    run(node, state) {
        if (this.limit !== null)
            return;
        this.runNode(node, state);
        keepForTraps(state, this);
        if (state.options.stops && this.tested === 0 && mayFail(node))
            endShell(state, this);
    }
    runNode(node, state) {
        switch (node.kind) {
            case 'command':
                runSimple(node, state, this);
                break;
            case 'list':
                for (const item of node.items)
                    this.run(item, state);
                break;
            case 'chain':
                runChain(node, state, this);
                break;
            case 'pipe':
                runPipe(node.parts, state, this);
                break;
            case 'subshell':
                this.runApart(node, state);
                break;
            case 'choice':
                runChoice(node, state, this);
                break;
            case 'loop':
                runLoop(node, state, this);
                break;
            case 'case':
                runCase(node, state, this);
                break;
            case 'function':
                this.functions.set(node.name, [
                    ...(this.functions.get(node.name) ?? []).filter(({ body }) => body !== node.body),
                    { body: node.body, isCalled: false },
                ]);
                break;
            case 'test':
                tests_runTest(node, state, this);
                break;
            case 'redirected':
                runRedirected(node, state, this);
                break;
        }
    }
    runApart({ body, isBackground }, state) {
        const within = state.clone();
        const printed = runApart(within, this, () => this.run(body, within));
        const isMixed = isBackground === true && printed !== undefined && printed !== state.get(OUTPUT);
        state.set(OUTPUT, isMixed ? { ...printed, values: ['outer'] } : printed);
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/running/followed-script.js



const SETTING = /(?<![\w$])([A-Za-z_]\w*)(?:\[[^\]\n]*\])?\+?=/g;
const followed_script_NAMING = /\b(?:read|mapfile|readarray|local|declare|typeset|for|select|printf\s+-v)\s([^\n;|&<]*)/g;
const followed_script_NO_NAMES = new Set();
const NOTHING_SOURCED = { names: followed_script_NO_NAMES, isOpen: false, mayRun: false };
const ANY_SOURCED = { names: followed_script_NO_NAMES, isOpen: true, mayRun: true };
const NOTHING_READ = {
    findPrinted: () => ANY_SOURCED,
    findSourced: () => ANY_SOURCED,
    started: NOTHING_SOURCED,
};
function followScript(script, reading = NOTHING_READ) {
    const assigned = listAssigned(script.text.value);
    return runScript(script.text, script.folder, takesArguments(script.shell) ? null : [[]], {
        texts: script.texts,
        dialect: dialectOf(script.shell, script.text.value, KEPT_TO.some((name) => script.lookUp(name) !== undefined || script.mayBeSet(name))),
        lookUp: (name) => script.lookUp(name),
        mayBeSet: (name) => script.mayBeSet(name),
        isAssigned: (name) => assigned.has(name),
        ...reading,
        shown: isPowerShell(script.shell) ? listShown(script.written ?? '') : followed_script_NO_NAMES,
    });
}
function listAssigned(text) {
    const set = [...text.matchAll(SETTING)].map(([, name = '']) => name);
    const named = [...text.matchAll(followed_script_NAMING)].flatMap(([, words = '']) => words.match(/(?<![$\w-])[A-Za-z_]\w*/g) ?? []);
    return new Set([...set, ...named]);
}
function takesArguments(shell) {
    return /\{0\}['"]?\s+\S/.test(shell);
}
const PARAMETER = /\$(\w+)[ \t]*\+?=(?!=)([^\n;]*)/g;
function listShown(script) {
    const found = [...script.matchAll(PARAMETER)].filter(([, , value = '']) => showsFlag(value.replace(/['"]/g, ' ')));
    const names = new Set(found.map(([, name = '']) => name.toLowerCase()));
    const used = script.match(/[$@]\w+/g) ?? [];
    return new Set(used.filter((each) => names.has(each.slice(1).toLowerCase())));
}
function isPowerShell(shell) {
    return /^(?:\S*[\\/])?(?:pwsh|powershell)(?:\.exe)?(?:\s|$)/i.test(shell);
}
const SPLITTING = /sh_?word_?split|\bemulate\b/i;
const STOPPING = /inherit_errexit|posix|BASHOPTS|SHELLOPTS/i;
const followed_script_POSIX = /posix|BASHOPTS|SHELLOPTS/i;
const KEPT_TO = ['POSIXLY_CORRECT', 'SHELLOPTS'];
const OTHER_SHELL = /(?:^|[\s;&|(/])(?:d?a|k)?sh\s+(?:-|<<)/i;
function readOptions(shell, script) {
    const flags = /\s/.test(shell) ? shell : '-e';
    return {
        ...NO_OPTIONS,
        stops: /\s-\w*e|errexit/.test(` ${flags}`),
        needsSet: /\s-\w*u|nounset/.test(flags),
        printsAnyTime: script.includes('BASH_XTRACEFD'),
    };
}
function dialectOf(shell, script, isKept) {
    const [program = ''] = shell.split(/\s/);
    const name = /[^\\/]*$/.exec(program)?.[0].toLowerCase() ?? '';
    const isZsh = name === 'zsh';
    return {
        isPowerShell: isPowerShell(shell),
        splits: !isZsh || SPLITTING.test(script),
        spreads: isZsh,
        hasBraces: name !== 'dash',
        stopsWithin: name !== 'bash' || STOPPING.test(script) || STOPPING.test(shell),
        options: readOptions(shell, script),
        keepsAssigned: /^(?:d?a|k)?sh$/.test(name) ||
            (isKept || followed_script_POSIX.test(script + shell) || OTHER_SHELL.test(script) ? 'maybe' : false),
        isPlain: /^(?:d?a)?sh$/.test(name),
        mayLack: /^(?:d?a)?sh$/.test(name) || OTHER_SHELL.test(script),
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/sources/script-place.js



function script_place_folderOf(step) {
    const { scope, workspace, folder, session } = step.context;
    const written = yaml_tree_textOf(memberOf(step.tree, 'working-directory'));
    if (written === null)
        return folder;
    return workspace.enter('.', withoutAnchor(evaluateText(written, scope), '.', session.texts).value);
}
function shellOf({ tree, context }) {
    const written = yaml_tree_textOf(memberOf(tree, 'shell'));
    return written === null
        ? context.shell
        : context.session.texts.restore(evaluateText(written, context.scope).value);
}
function mayBePowerShell({ tree, context, }) {
    return context.mayBePowerShell && memberOf(tree, 'shell') === undefined;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/bake-flags.js



const VALUES = /^--(?:file|set|var|allow|builder|call|jobs|metadata-file|policy|progress|provenance|sbom)$|^-[fj]$/;
const SWITCHES = /^--(?:check|debug|load|no-cache|pull|push|parallel|print|list-targets|list-variables)(?:=.*)?$|^-D$/;
const PRINTING = /^--(?:print|list|list-targets|list-variables)(?:=(?!(?:0|f|F|false|FALSE|False)$).*)?$/;
function readBakeFlags(words) {
    const flags = { files: [], targets: [], set: [] };
    const vars = [];
    const short = new Map();
    const unclear = [];
    const keep = (name, value) => {
        if (name === '--file' || name === '-f')
            flags.files.push(value);
        else if (name === '--set')
            flags.set.push(value);
        else if (name === '--var')
            vars.push(value);
        else
            short.set(name, value);
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
        else if (equals !== -1 && VALUES.test(name))
            keep(name, word.slice(equals + 1));
        else if (/^-f./.test(word.value))
            keep('-f', word.slice(2));
        else if (VALUES.test(name)) {
            const value = words[++at];
            if (value !== undefined)
                keep(name, value);
        }
        else if (!SWITCHES.test(word.value))
            unclear.push(name);
    }
    const attests = ['sbom', 'provenance'].flatMap((type) => (0,sbom_generators .QC)(type, short.get(`--${type}`) ?? null).map((text) => traced_text .N.join([text.as('*.attest='), text])));
    return { ...flags, set: [...flags.set, ...attests], vars, unclear };
}
function listFlagDoubts({ unclear, targets }, texts) {
    const shown = targets.flatMap(({ value }) => texts.expressionsIn(value).filter((expression) => showsWords(expression, 'single')));
    return [...unclear, ...shown].map((word) => `Cannot tell which flags ${texts.restore(word)} gives docker buildx bake`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/compose-flags.js


const BUILDING = new Set(['build', 'up', 'run', 'create', 'watch']);
const compose_flags_VALUES = /^(?:--(?:file|env-file|project-directory|workdir|project-name|profile|ansi|progress|parallel|context|host|log-level|tlscacert|tlscert|tlskey|ipfs-address|in-pod|pod-args|podman-path|podman-args|podman-(?:pull|push|run|start|stop|rm)-args)|-[fpcH])$/;
const compose_flags_SWITCHES = /^--(?:compatibility|dry-run|all-resources|verbose|debug|no-ansi|tls|tlsverify)$|^-D$/;
const compose_flags_LONG = new Map([
    ['-f', '--file'],
    ['-p', '--project-name'],
    ['--workdir', '--project-directory'],
]);
function readComposeFlags(words) {
    const values = new Map();
    const unclear = [];
    const keep = (written, value) => {
        const name = compose_flags_LONG.get(written) ?? written;
        if (value !== undefined)
            values.set(name, [...(values.get(name) ?? []), value]);
    };
    for (let at = 0; at < words.length; at++) {
        const word = words[at]?.text;
        if (word === undefined)
            break;
        const { value } = word;
        if (BUILDING.has(value))
            return toFlags(values, unclear, value, words.slice(at + 1));
        if (!value.startsWith('-') && !(0,unknown_texts .t8)(value)) {
            if (unclear.length > 0 && words[at - 1]?.text.value === unclear.at(-1)?.value)
                continue;
            return null;
        }
        const equals = value.indexOf('=');
        const name = equals === -1 ? value : value.slice(0, equals);
        if (compose_flags_VALUES.test(name))
            keep(name, equals === -1 ? words[++at]?.text : word.slice(equals + 1));
        else if (/^-[fp]./.test(value))
            keep(value.slice(0, 2), word.slice(value[2] === '=' ? 3 : 2));
        else if (!compose_flags_SWITCHES.test(name))
            unclear.push(word.slice(0, name.length));
    }
    return unclear.some((word) => (0,unknown_texts .t8)(word.value)) ? toFlags(values, unclear, '', []) : null;
}
function toFlags(values, unclear, command, words) {
    const all = (name) => values.get(name) ?? [];
    return {
        files: all('--file'),
        environmentFiles: all('--env-file'),
        projectFolder: all('--project-directory').at(-1) ?? null,
        projectName: all('--project-name').at(-1) ?? null,
        ...readBuildWords(words.map(({ text }) => text)),
        unclear,
        command,
        loose: command === 'build' ? findLoose(words) : [],
    };
}
function readBuildWords(words) {
    const valuesOf = (flag) => words.flatMap((word, at) => {
        if (word.value.startsWith(`${flag}=`))
            return [word.slice(flag.length + 1)];
        const next = word.value === flag ? words[at + 1] : undefined;
        return next === undefined ? [] : [next];
    });
    const attests = ['provenance', 'sbom'].flatMap((type) => (0,sbom_generators .QC)(type, valuesOf(`--${type}`).at(-1) ?? null));
    return { args: valuesOf('--build-arg'), attests };
}
const BUILD_VALUES = /^(?:--(?:build-arg|builder|memory|progress|provenance|sbom|ssh)|-m)$/;
function findLoose(words) {
    return words.flatMap(({ text, isLoose, isOpen }, at) => {
        const isValue = BUILD_VALUES.test(words[at - 1]?.text.value ?? '');
        const mayBeFlags = (0,unknown_texts .t8)(text.value) && isLoose && !isValue && !text.value.startsWith('-');
        return isOpen || mayBeFlags ? [text] : [];
    });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/builders/wrappers.js


const wrappers_NONE = /^(?!)/;
const wrappers_define = (names, values = wrappers_NONE, operands = 0) => names.split(' ').map((name) => [name, { values, operands }]);
const WRAPPERS = new Map([
    ...wrappers_define('command builtin nohup setsid retry call lima ! chronic unbuffer catchsegv caffeinate torsocks'),
    ...wrappers_define('exec', /^-\w*a$/),
    ...wrappers_define('sudo', /^-[A-Za-z]*[CDghpRrTtUu]$|^--(?:user|group|host|prompt|role|type|chdir|chroot|close-from)$/),
    ...wrappers_define('doas', /^-[Cu]$/),
    ...wrappers_define('env', /^-[A-Za-z]*[uC]$|^--(?:unset|chdir)$/),
    ...wrappers_define('time', /^-\w*[fo]$|^--(?:format|output)$/),
    ...wrappers_define('nice', /^-n$|^--adjustment$/),
    ...wrappers_define('ionice', /^-[cnp]$|^--(?:class|classdata)$/),
    ...wrappers_define('stdbuf', /^-[ioe]$|^--(?:input|output|error)$/),
    ...wrappers_define('timeout', /^-[ks]$|^--(?:kill-after|signal)$/, 1),
    ...wrappers_define('taskset setarch flock gosu su-exec chrt', /^-[wE]$|^--(?:wait|timeout)$/, 1),
    ...wrappers_define('linux32 linux64'),
    ...wrappers_define('strace ltrace', /^-[aeopPsSuEX]$/),
    ...wrappers_define('xvfb-run', /^-[enfpsw]$|^--(?:server-num|server-args|auth-file|error-file|wait|xauth-protocol)$/),
]);
function countOwnWords(words, at) {
    const wrapper = WRAPPERS.get((0,repo_path .Fl)(words[at]?.text.value ?? ''));
    if (wrapper === undefined)
        return null;
    let { operands } = wrapper;
    let next = at + 1;
    for (; next < words.length; next++) {
        const { text: { value = '' } = {}, isOpen = false } = words[next] ?? {};
        if (wrapper.values.test(value))
            next++;
        else if (/^-|^\d+[smhd]?$/.test(value))
            operands -= value.startsWith('-') ? 0 : 1;
        else if (operands > 0 && !isOpen && ((0,unknown_texts .t8)(value) || wrapper.operands > 0))
            operands--;
        else
            break;
    }
    return next - at - 1;
}
const SPLIT = /^(?:-[A-Za-z]*S|--split-string(?:=|$))/;
function splitText(words, at) {
    const flag = words[at + 1];
    const found = SPLIT.exec(flag?.text.value ?? '')?.[0];
    if (flag === undefined || found === undefined || (0,repo_path .Fl)(words[at]?.text.value ?? '') !== 'env')
        return words;
    const isApart = found.length === flag.text.value.length;
    const text = isApart ? words[at + 2]?.text : flag.text.slice(found.length);
    if (text === undefined || /["'\\$#]/.test(text.value))
        return words;
    const parts = [...text.value.matchAll(/\S+/g)].map(({ index, 0: part }) => ({
        ...flag,
        text: text.slice(index, index + part.length),
    }));
    return [...words.slice(0, at + 1), ...parts, ...words.slice(at + (isApart ? 3 : 2))];
}
function onlyWraps(words, toWord) {
    const all = words.map(toWord);
    for (let at = 0; at < all.length; at++) {
        const own = countOwnWords(all, at);
        if (own === null)
            return false;
        at += own;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/mentioned-builds.js


const QUIET = new Set(`: [ [[ apt apt-get brew cat cd chmod chown cp curl egrep fgrep gh git grep jq logger ln ls man mkdir mv pip read rg rm
  rsync sed tar tee test touch true type unzip wget which zip echo printf Write-Error Write-Host Write-Output Write-Warning`.split(/\s+/));
const SHOWN = /GITHUB_|github\.|^\/dev\//;
const SEPARATORS = /[\s"'`,;&|()[\]{}<>=\\]+/;
const GROUPS = new Set(['buildx', 'image', 'builder', 'debug', 'dap', 'farm']);
const mentioned_builds_BUILDING = new Set(['build', 'bud', 'build-using-dockerfile', 'bake']);
const COMPOSING = new Set(['build', 'up', 'run', 'create', 'watch']);
const mentioned_builds_MAX_TEXT = 64 * 1024;
function handsTextOn(script) {
    return /\|\s*(?:sudo\s+)?(?:\S*\/)?(?:(?:ba|da|z|k|pw)?sh|ssh|xargs|parallel|at|batch|python\d?|perl|ruby|node)\b|<\(/.test(script);
}
function mentionsBuild(command, texts, isHandedOn) {
    const { words, input, outputs, isRead } = command;
    const [first] = words;
    if (isRead || first === undefined)
        return false;
    const isShown = !isHandedOn && outputs.every(({ value }) => SHOWN.test(texts.restore(value)));
    if (isShown && QUIET.has(first.text.value))
        return false;
    const own = findProgram(first.text.value) === undefined ? words : words.slice(1);
    const document = input?.kind === 'document' ? input.text.value : '';
    return textMentionsBuild(restore([...own.map(({ text }) => text.value), document].join(' '), texts));
}
function restore(text, texts) {
    return texts
        .expressionsIn(text)
        .reduce((found, expression) => found.replaceAll(texts.standIn(expression), expression.startsWith('$' + '{{') ? expression : ' '), text);
}
function textMentionsBuild(text) {
    const words = text
        .slice(0, mentioned_builds_MAX_TEXT)
        .split(SEPARATORS)
        .filter((word) => word !== '');
    return words.some((word, at) => isProgram(word) && asksForBuild((0,repo_path .Fl)(word), words, at + 1));
}
function isProgram(word) {
    return /docker|podman|nerdctl|build|finch|minikube/i.test(word) && findProgram(word) !== undefined;
}
function asksForBuild(program, words, from) {
    let composes = program.includes('compose');
    for (let at = from; at < Math.min(words.length, from + 20); at++) {
        const word = words[at] ?? '';
        if ((composes ? COMPOSING : mentioned_builds_BUILDING).has(word))
            return true;
        if (word === 'compose')
            composes = true;
        else if (!(word.startsWith('-') || GROUPS.has(word) || words[at - 1]?.startsWith('-')))
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/docker-commands.js









function findDockerCommands(parts, context) {
    const commands = [];
    const mentions = [];
    for (const part of parts) {
        const docker = readCommand(part, context);
        if (docker !== null && docker.kind !== null)
            commands.push(docker);
        else if (docker !== null ||
            part.runsUnknown === true ||
            mentionsBuild(part, context.texts, context.isHandedOn))
            mentions.push(part);
    }
    return { commands, mentions };
}
function readCommand(command, context) {
    const found = readWords(command.words, context);
    if (found === null)
        return null;
    const { call, at, given, before } = found;
    const { input, folder } = command;
    const variables = withGiven(command.variables, given);
    const open = [...before, ...call.open];
    return { ...call, open, at, input, folder, variables: openVariables(variables, before, context.texts) };
}
function readWords(written, context, isFirst = true) {
    const given = [];
    let words = written;
    let at = 0;
    for (; at < words.length; at++) {
        words = splitText(words, at);
        const word = words[at];
        if (word === undefined)
            return null;
        const name = isFirst && at === 0 ? undefined : /^([^=\s/-][^=\s/]*)=/.exec(word.text.value)?.[1];
        const own = name === undefined ? countOwnWords(words, at) : null;
        if (name !== undefined)
            given.push(readGiven(name, word.text, context));
        else if (own !== null)
            at += own;
        else if (!LEADING.has(word.text.value))
            break;
    }
    const [name, ...rest] = words.slice(at);
    if (name === undefined)
        return null;
    const inner = (0,unknown_texts .t8)(name.text.value) ? readWords(rest, context, false) : null;
    if (inner !== null && !(0,unknown_texts .t8)(inner.at.value)) {
        const before = isSilentPrefix(name, context.texts) ? inner.before : [name.text, ...inner.before];
        return { ...inner, given: [...given, ...inner.given], before };
    }
    const call = docker_commands_readCall(name.text, rest, context);
    return call && { call, at: name.text, given, before: [] };
}
function isSilentPrefix({ text }, texts) {
    const outcomes = listOutcomes(text, texts);
    return (outcomes?.every((words) => onlyWraps(words.map(({ value }) => value), (value) => ({ text: text.as(value), isLoose: false, isOpen: false }))) === true);
}
function openVariables(variables, before, texts) {
    if (before.length === 0)
        return variables;
    const others = before.map((text) => text.as(texts.standIn(texts.restore(text.value))));
    return {
        isOpen: true,
        list: (name) => {
            const values = variables.list(name);
            return mayBeOpen(name) && values.some((value) => value !== 'outer') ? [...values, ...others] : values;
        },
    };
}
function readGiven(name, text, { texts }) {
    const value = (0,unknown_texts .t8)(name)
        ? text.as(texts.standIn(texts.restore(text.value)))
        : text.slice(name.length + 1);
    return { name, pattern: toPattern(name), text: value };
}
function withGiven(variables, given) {
    if (given.length === 0)
        return variables;
    return {
        isOpen: variables.isOpen,
        list: (name) => {
            const own = given.findLast((each) => each.name === name);
            const others = given.filter((each) => each.name !== name && each.pattern.test(name));
            return [...(own === undefined ? variables.list(name) : [own.text]), ...others.map(({ text }) => text)];
        },
    };
}
function docker_commands_readCall(name, words, context) {
    if (!(0,unknown_texts .t8)(name.value)) {
        const program = findAlias(name.value, context) ?? findProgram(name.value);
        return program === undefined ? null : readSubcommand(words, program);
    }
    const program = guessProgram(name, context);
    if (program !== null)
        return readSubcommand(words, program);
    const call = readSubcommand(words, [ANY_BUILDER]);
    if (call?.words.some(({ text }) => SURE_FLAG.test(text.value)))
        return { ...call, open: [name, ...call.open] };
    return call?.words.some(({ text }) => OWN_FLAG.test(text.value)) ? { ...call, kind: null } : null;
}
const SURE_FLAG = /^--build-(?:arg|context)\b/;
const OWN_FLAG = /^(?:--(?:tag|platform|set|file|load|push)\b|-t$)/;
const docker_commands_NAMING = /^(?:\$\w+$|\$\{|(?:`|\$?\()\s*(?:command\s+-v|which|type\s+-[pP]|Get-Command|gcm)\s)/i;
function findAlias(name, { aliases }) {
    const value = aliases.get(name)?.value ?? '';
    if ((0,unknown_texts .t8)(value))
        return undefined;
    const [program = '', ...rest] = value.trim().split(/\s+/);
    const path = findProgram(program);
    return path && [...path, ...rest.filter((each) => !each.startsWith('-'))];
}
function guessProgram(name, { texts }) {
    const [expression = ''] = texts.expressionsIn(name.value);
    if (texts.standIn(expression) !== name.value || !docker_commands_NAMING.test(expression))
        return null;
    if (/compose/i.test(expression))
        return ['compose'];
    if (/buildx/i.test(expression))
        return ['buildx'];
    const [named] = /podman|nerdctl|buildah|container/i.exec(expression) ?? [];
    if (named !== undefined && !/docker/i.test(expression))
        return [/container/i.test(named) ? ANY_BUILDER : named.toLowerCase()];
    return /docker/i.test(expression) ? [] : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/listing/listed-words.js



const WORD_END = /[\s;&|()<>]/;
const listed_words_PLAIN = /[^\s;&|()<>\\'"$`*?[{~]+/y;
const listed_words_LISTED = /^\$(?:@|\{@|\{[A-Za-z_]\w*\[@\])/;
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
    isOpen = false;
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
        const last = this.parts.length > 0 || this.isQuoted ? [traced_text .N.join(this.orEmpty())] : [];
        return [...this.words, ...last].map((text) => ({
            text,
            isLoose: this.isLoose,
            isOpen: this.isOpen,
            isQuoted: this.isQuoted,
        }));
    }
    orEmpty() {
        return this.parts.length > 0 ? this.parts : [this.script.slice(this.at, this.at)];
    }
    take() {
        listed_words_PLAIN.lastIndex = this.at;
        const length = listed_words_PLAIN.exec(this.source)?.[0].length ?? 1;
        const text = this.script.slice(this.at, this.at + length);
        const isHome = text.value === '~' && this.parts.length === 0;
        if (isHome || /^[*?[{]$/.test(text.value))
            this.isLoose = true;
        this.put(text, 'none');
        this.at += length;
    }
    put(text, quoting) {
        this.parts.push(text);
        if (!(0,unknown_texts .t8)(text.value))
            return;
        const expressions = this.expansion.texts.expressionsIn(text.value);
        this.isLoose ||= quoting === 'none' && expressions.some((expression) => /^[$@]/.test(expression));
        this.isOpen ||= expressions.some((expression) => showsWords(expression, quoting));
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
        this.put(this.script.slice(this.at + 1, close), 'single');
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
                this.put(this.script.slice(this.at, this.at + length), 'double');
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
            this.isLoose ||= !isInQuotes || listed_words_LISTED.test(written.value);
            this.parts.push(written.as(this.expansion.texts.standIn(written.value)));
        }
        else if (isInQuotes)
            this.put(value.framed(written), 'single');
        else
            this.splitFields(value.framed(written));
    }
    splitFields(value) {
        let from = 0;
        for (const space of value.value.matchAll(/\s+/g)) {
            if (space.index > from)
                this.put(value.slice(from, space.index), 'none');
            if (this.parts.length > 0)
                this.words.push(traced_text .N.join(this.parts));
            this.parts = [];
            from = space.index + space[0].length;
        }
        if (from < value.value.length)
            this.put(value.slice(from), 'none');
    }
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/listing/listed-commands.js



const startDraft = (input = null) => ({ words: [], input, outputs: [] });
const REDIRECTION = /\d*(?:&>>?|>>|>&|<&|<<<|<<-|<<|<>|>\||>|<)/y;
const listed_commands_OPERATOR = /&&|\|\||;;|\|&|[;&|()\n]/y;
const listed_commands_MAX_DEPTH = 5;
function listShellCommands(script, expansion, depth = 0) {
    const source = script.value;
    const parts = [];
    let pending = [];
    let command = startDraft();
    let at = 0;
    const addNested = (script, mark = {}) => void parts.push({ ...mark, mark: '(' }, ...listShellCommands(script, expansion, depth + 1), {
        ...mark,
        mark: ')',
    });
    const addNestedOf = (ended) => {
        const inner = depth < listed_commands_MAX_DEPTH ? (findNestedScript(ended.words) ?? findTypedScript(ended)) : null;
        if (inner === null)
            return;
        ended.isRead = true;
        addNested(inner);
    };
    const finish = () => {
        const { words, outputs, input } = command;
        if (words.length + outputs.length === 0 && input?.kind !== 'file')
            return;
        parts.push(command);
        addNestedOf(command);
    };
    while (at < source.length) {
        at = skipBlank(source, at);
        const redirection = listed_commands_matchAt(REDIRECTION, source, at);
        const operator = redirection === null ? listed_commands_matchAt(listed_commands_OPERATOR, source, at) : null;
        if (redirection !== null) {
            const target = readShellWords(script, skipBlank(source, at + redirection.length), expansion);
            at = target.end;
            redirect(redirection.replace(/^\d+/, ''), target.words[0], command, pending);
        }
        else if (operator !== null) {
            finish();
            if (operator === '(' || operator === ')')
                parts.push({ mark: operator });
            const isPiped = operator.startsWith('|') && operator !== '||';
            command = startDraft(isPiped ? { kind: 'other' } : null);
            at += operator.length;
            if (operator !== '\n')
                continue;
            at = listed_commands_readDocuments(script, at, pending);
            for (const each of pending)
                addNestedOf(each.command);
            pending = [];
        }
        else {
            const { words, scripts, end } = readShellWords(script, at, expansion);
            command.words.push(...words);
            if (depth < listed_commands_MAX_DEPTH)
                for (const inner of scripts)
                    addNested(inner, { isSubstitution: true });
            at = Math.max(end, at + 1);
        }
    }
    finish();
    return parts;
}
function findTypedScript({ words, input }) {
    const at = findShell(words);
    const isTyped = at !== -1 && words.slice(at + 1).every(({ text }) => /^-(?![a-z]*c)/.test(text.value));
    return isTyped && input?.kind === 'document' ? input.text : null;
}
function findNestedScript(words) {
    const at = findShell(words, 'eval');
    if (at === -1)
        return null;
    const rest = words.slice(at + 1).map(({ text }) => text);
    if (words[at]?.text.value !== 'eval') {
        const flag = rest.findIndex(({ value }) => /^-[a-z]*c$/.test(value));
        return flag === -1 ? null : (rest[flag + 1] ?? null);
    }
    const [first] = rest;
    return first === undefined
        ? null
        : traced_text .N.join(rest.flatMap((text, index) => (index === 0 ? [text] : [text.as(' '), text])));
}
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
        command.input = { kind: 'document', text: target.text, isLiteral: true };
    else if (operator.includes('>') && !/^(?:\d+|-)$/.test(target.text.value))
        command.outputs.push(target.text);
}
function listed_commands_readDocuments(script, from, pending) {
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
function listed_commands_matchAt(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/power-shell/syntax.js
const FOLDERS = new Map([
    ['set-location', 'cd'],
    ['sl', 'cd'],
    ['chdir', 'cd'],
    ['push-location', 'pushd'],
    ['pop-location', 'popd'],
]);
const ENVIRONMENT = /\$(?:env:(\w+)|\{env:(\w+)\})/iy;
const syntax_VARIABLE = /\$(?:\w+(?:[.:]\w+)*|\{[^}]*\}|[$?^])/y;
const ASSIGNMENT = /\$(?:[\w:]+|\{[\w:]+\})[ \t]*\+?=(?!=)[ \t]*/y;
const SPLAT = /(?<=\s)@[A-Za-z_]\w*/y;
const COMMENT = /<#[\s\S]*?(?:#>|$)/y;
const syntax_WORD = /[A-Za-z][\w-]*/y;
const syntax_CALL = /[&.][ \t]*\(/y;
const ALIAS = /(?:(?:Set|New)-Alias|sal|nal)[ \t]+(?:-Name[ \t]+)?['"]?([\w-]+)['"]?[ \t]+(?:-Value[ \t]+)?([^\s;|&]+)/iy;
const HERE_TEXT = /@(?:['\u2018-\u201b]\s*?[\r\n]([\s\S]*?)[\r\n]['\u2018-\u201b]@|(?=["\u201c-\u201e]\s*?[\r\n]))/y;
const LITERAL_START = /^@['\u2018-\u201b]\s*?[\r\n]/;
const HERE_START = /["\u201c-\u201e]\s*?[\r\n]/y;
const HERE_END = /[\r\n]["\u201c-\u201e]@/y;
const syntax_SINGLE = /['\u2018-\u201b]/;
const DOUBLE = /["\u201c-\u201e]/;
const syntax_LITERAL = /['\u2018-\u201b](?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*(?:['\u2018-\u201b]|$)/y;
const TEXT_END = /["\u201c-\u201e]/y;
const DOUBLED = /["\u201c-\u201e]{2}(?!@)/y;
const syntax_SPACE = /[\v\f\u0085\p{Z}]/u;
const BOUNDARY = /[\s\u0085;|&(){},]/;
const LINE_COMMENT = /#[^\r\n]*/y;
const CODE_POINT = /`u\{([0-9a-f]{1,6})\}/iy;
const syntax_NAME = /\.\w+/y;
const syntax_QUOTED = /['\u2018-\u201b][^'\u2018-\u201b]*|["\u201c-\u201e](?:`[\s\S]|[^"\u201c-\u201e`])*/y;
const MAX_MEMBER = 4096;
function findMemberEnd(source, from) {
    let [at, depth] = [from, 0];
    while (at < Math.min(source.length, from + MAX_MEMBER)) {
        const character = source[at] ?? '';
        syntax_NAME.lastIndex = at;
        if ('[('.includes(character))
            depth++;
        else if (depth > 0 && '])'.includes(character))
            depth--;
        else if (depth === 0) {
            const name = syntax_NAME.exec(source)?.[0];
            if (name === undefined)
                return at;
            at += name.length - 1;
        }
        else if (syntax_SINGLE.test(character) || DOUBLE.test(character)) {
            syntax_QUOTED.lastIndex = at;
            at += syntax_QUOTED.exec(source)?.[0].length ?? 0;
        }
        at++;
    }
    return Math.min(at, source.length);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/power-shell/translation.js


function toShellScript(script, texts) {
    return new Translation(script, texts).run();
}
class Translation {
    script;
    source;
    texts;
    parts = [];
    at = 0;
    kept = 0;
    isStart = true;
    mayHoldTexts = true;
    aliases = new Map();
    constructor(script, texts) {
        this.script = script;
        this.source = script.value;
        this.texts = texts;
    }
    run() {
        while (this.at < this.source.length)
            this.step();
        this.keep();
        return this.parts.length === 0 ? this.script : traced_text .N.join(this.parts);
    }
    toAssignment(written) {
        const name = /^\$(?:env:(\w+)|\{env:(\w+)\})/i.exec(written);
        const variable = name?.[1] ?? name?.[2];
        return variable === undefined ? ' ' : `export ${variable}=${this.texts.standIn(`$env:${variable}`)}; `;
    }
    toCommand(word) {
        const name = word.toLowerCase();
        return this.aliases.get(name) ?? FOLDERS.get(name) ?? word;
    }
    noteAlias(written) {
        ALIAS.lastIndex = 0;
        const [, name = '', value = ''] = ALIAS.exec(written) ?? [];
        const plain = /^(['"]?)([\w.-]+)\1$/.exec(value)?.[2];
        this.aliases.set(name.toLowerCase(), plain ?? this.texts.standIn(value));
        return ' ';
    }
    step() {
        const character = this.source[this.at] ?? '';
        if (this.isStart && this.replaceFound(ASSIGNMENT, (written) => this.toAssignment(written)))
            return;
        if (this.isStart && this.replaceFound(syntax_CALL, () => '$('))
            return;
        if (this.isStart && this.replaceFound(ALIAS, (written) => this.noteAlias(written)))
            return;
        if (this.isStart && this.replaceFound(syntax_WORD, (word) => this.toCommand(word))) {
            this.isStart = false;
            return;
        }
        if (this.replaceFound(COMMENT, () => ' '))
            return;
        if (this.isBoundary(this.at - 1) && this.replaceFound(LINE_COMMENT, () => ' '))
            return;
        if (this.replaceFound(SPLAT, (word) => this.texts.standIn(word)))
            return;
        if (this.readHereText())
            return;
        if (character === '`')
            this.readEscape();
        else if (syntax_SINGLE.test(character))
            this.readString(() => this.readLiteral());
        else if (DOUBLE.test(character))
            this.readString(() => this.readText());
        else if (character === '$')
            this.readVariable();
        else if (character === '\\')
            this.replace(1, '/');
        else {
            this.readPlain(character);
            return;
        }
        this.isStart = false;
    }
    readPlain(character) {
        const isList = this.source.startsWith('@(', this.at);
        if (!this.isStart && (isList || character === '(') && this.isBoundary(this.at - 1))
            this.replace(isList ? 2 : 1, '$(');
        else if ('{}'.includes(character))
            this.replace(1, `\n${character}\n`);
        else if (character === '\r' && this.source[this.at + 1] !== '\n')
            this.replace(1, '\n');
        else if (syntax_SPACE.test(character) && character !== ' ')
            this.replace(1, ' ');
        else
            this.at++;
        this.isStart = /[\r\n;|&({]/.test(character) || (this.isStart && BOUNDARY.test(character));
    }
    isBoundary(at) {
        const character = this.source[at];
        return character === undefined || BOUNDARY.test(character) || syntax_SPACE.test(character);
    }
    readEscape(special = /./s) {
        const isBreak = /`(?:\r\n?|\n)/y;
        if (this.replaceFound(isBreak, () => ' '))
            return;
        if (this.replaceFound(CODE_POINT, (written) => this.texts.standIn(written)))
            return;
        const isSpecial = special.test(this.source[this.at + 1] ?? '');
        this.replace(1, isSpecial ? '\\' : '', 1);
    }
    readString(read) {
        const [start, isToken] = [this.at, this.isBoundary(this.at - 1)];
        const count = this.parts.length;
        const kept = this.kept;
        read();
        if (!isToken || this.isBoundary(this.at))
            return;
        const end = findMemberEnd(this.source, this.at);
        if (end === this.at) {
            this.replace(0, ' ');
            return;
        }
        this.parts.splice(count);
        [this.at, this.kept] = [start, Math.min(kept, start)];
        this.replace(end - start, this.texts.standIn(this.source.slice(start, end)));
    }
    readLiteral() {
        syntax_LITERAL.lastIndex = this.at;
        const found = syntax_LITERAL.exec(this.source)?.[0] ?? "'";
        const inner = found.slice(1, -1);
        if (syntax_SINGLE.test(inner))
            this.replace(found.length, this.texts.standIn(found));
        else {
            this.replace(1, "'", inner.length);
            if (this.at < this.source.length)
                this.replace(1, "'");
        }
    }
    readText() {
        this.replace(1, '"');
        this.readUntil(TEXT_END);
        if (this.at < this.source.length)
            this.replace(1, '"');
    }
    readUntil(end) {
        while (this.at < this.source.length) {
            const character = this.source[this.at] ?? '';
            end.lastIndex = this.at;
            if (this.replaceFound(DOUBLED, () => '\\"'))
                continue;
            if (end.test(this.source))
                return;
            if (character === '`')
                this.readEscape(/[$`"\\\r\n]/);
            else if (character === '$')
                this.readVariable();
            else if (character === '\\')
                this.replace(1, '/');
            else if (character === '"')
                this.replace(1, '\\"');
            else
                this.at++;
        }
    }
    readHereText() {
        if (this.source[this.at] !== '@' || !this.mayHoldTexts)
            return false;
        HERE_TEXT.lastIndex = this.at;
        const found = HERE_TEXT.exec(this.source);
        if (found === null) {
            this.mayHoldTexts = !LITERAL_START.test(this.source.slice(this.at, this.at + 100));
            return false;
        }
        const [whole, literal] = found;
        this.isStart = false;
        if (literal !== undefined) {
            this.replace(whole.length, literal.includes("'") ? this.texts.standIn(whole) : `'${literal}'`);
            return true;
        }
        this.replace(1, '');
        HERE_START.lastIndex = this.at;
        this.replace(HERE_START.exec(this.source)?.[0].length ?? 1, '"');
        this.readUntil(HERE_END);
        if (this.at < this.source.length)
            this.replace(3, '"');
        return true;
    }
    readVariable() {
        ENVIRONMENT.lastIndex = this.at;
        const environment = ENVIRONMENT.exec(this.source);
        if (environment !== null) {
            this.replace(environment[0].length, `\${${environment[1] ?? environment[2]}}`);
            return;
        }
        syntax_VARIABLE.lastIndex = this.at;
        const variable = syntax_VARIABLE.exec(this.source)?.[0];
        if (variable === undefined || this.source[this.at + 1] === '(')
            this.at++;
        else if (/^\$pwd(?:\.path)?$/i.test(variable))
            this.replace(variable.length, '$' + '{PWD}');
        else
            this.replace(variable.length, this.texts.standIn(variable));
    }
    replaceFound(pattern, replacement) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.source)?.[0];
        if (found === undefined || found === '')
            return false;
        const text = replacement(found);
        if (text === found)
            this.at += found.length;
        else
            this.replace(found.length, text);
        return true;
    }
    replace(length, text, follow = 0) {
        this.keep();
        this.parts.push(this.script.slice(this.at, this.at + length).as(text));
        this.at += length;
        this.kept = this.at;
        this.at += follow;
    }
    keep() {
        if (this.kept < this.at)
            this.parts.push(this.script.slice(this.kept, Math.min(this.at, this.source.length)));
        this.kept = this.at;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/script-variables.js
const NOTHING_LISTED = { list: () => ['outer'], isOpen: false };
const NOTHING_SET = { lookUp: () => 'outer', isOpen: false };
const MAX_CHOICES = 64;
function forEachChoice(variables, act) {
    const asked = new Map();
    const chosen = {
        isOpen: variables.isOpen,
        lookUp(name) {
            const known = asked.get(name) ?? { values: variables.list(name), at: 0 };
            asked.set(name, known);
            return known.values[known.at] ?? 'outer';
        },
    };
    for (let count = 0; count < MAX_CHOICES; count++) {
        act(chosen);
        const next = [...asked.values()].findLast(({ values, at }) => at + 1 < values.length);
        if (next === undefined)
            return true;
        const names = [...asked.keys()];
        const index = [...asked.values()].indexOf(next);
        next.at++;
        for (const name of names.slice(index + 1))
            asked.delete(name);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/sources/script-words.js







const MAX_SCRIPT = 64 * 1024;
const BLIND = new Set(['chmod', 'chown', 'mkdir', 'rm', 'rmdir', 'touch']);
const HOLDING = /^\$\{[\s\S]*(?:\$\(|`)/;
const script_words_KNOWN = new WeakMap();
function listNamingCommands(script, kind, texts) {
    const known = script_words_KNOWN.get(texts) ?? new Map();
    script_words_KNOWN.set(texts, known);
    const key = `${kind}\n${script.value}`;
    const commands = known.get(key) ?? read(script, kind, texts);
    known.set(key, commands);
    return commands;
}
function read(script, kind, texts) {
    if (kind === 'other' || script.value.length > MAX_SCRIPT)
        return script.value.split('\n').map((line) => ({ program: '', words: line.split(/[\s'"(),[\]]+/) }));
    const words = kind === 'powershell' ? toShellScript(script, texts) : script;
    const parts = listShellCommands(words, { texts, lookUp: () => undefined });
    return listNaming(parts.flatMap((part) => ('mark' in part ? [] : [part])), texts);
}
function listNaming(commands, texts) {
    const found = findDockerCommands(commands.map(({ words: own, input }) => ({
        words: own,
        input,
        outputs: [],
        isRead: false,
        folder: '.',
        variables: NOTHING_LISTED,
    })), { texts, aliases: new Map(), isHandedOn: false });
    const builds = new Map(found.commands.filter(isBuild).map((command) => [command.at, command.kind]));
    return commands.flatMap((command) => toNaming(command, builds, texts));
}
function isBuild({ kind, words }) {
    if (kind === 'compose')
        return readComposeFlags(words) !== null;
    return kind !== 'bake' || readBakeFlags(words.map(({ text }) => text)) !== null;
}
function toNaming({ words, input, isRead = false }, builds, texts) {
    const at = words.findIndex(({ text }) => builds.has(text));
    const docker = words[at];
    const kind = docker === undefined ? undefined : builds.get(docker.text);
    const own = words.slice(0, at === -1 ? undefined : at).map(({ text }) => text.value);
    const program = (0,repo_path .Fl)(own.find((word) => !/^(?:sudo|env|time|exec|-.*|\w+=.*)$/.test(word)) ?? '');
    if (isRead || BLIND.has(program))
        return [];
    const held = words
        .flatMap(({ text }) => texts.expressionsIn(text.value))
        .filter((each) => HOLDING.test(each));
    const typed = input === null || input.kind === 'other' || kind === 'build'
        ? []
        : [input.kind === 'file' ? input.path.value : input.text.value];
    return [{ program, words: [...own, ...[...held, ...typed].flatMap((text) => text.split(/\s+/))] }];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/sources/followed-words.js



const followed_words_MAX_SCRIPT = 64 * 1024;
const followed_words_MAX_STEPS = 30_000;
const ORDINARY = 300;
const SPELT = /[$\\{~"']/;
const followed_words_PATTERN = /^[^$`<>]*[*?[]/;
const followed_words_FOLLOWED = new WeakMap();
function listFollowedCommands(step, script, scope) {
    if (script.value.length > followed_words_MAX_SCRIPT || !SPELT.test(script.value))
        return [];
    const { texts } = step.context.session;
    const followed = followed_words_FOLLOWED.get(texts) ?? { known: new Map(), steps: 0 };
    followed_words_FOLLOWED.set(texts, followed);
    const [shell, folder] = [shellOf(step), script_place_folderOf(step)];
    const key = JSON.stringify([shell, folder, script.value]);
    const known = followed.known.get(key);
    if (known !== undefined || followed.steps > followed_words_MAX_STEPS)
        return known ?? [];
    const { commands, steps } = followScript({
        text: script,
        shell,
        folder,
        texts,
        lookUp: (name) => scope.env?.lookUp(name),
        mayBeSet: () => true,
    });
    followed.steps += Math.max(steps - ORDINARY, 0);
    const naming = listNaming(commands, texts).map(({ program, words }) => ({
        program,
        words: [...new Set(words.map((word) => restorePatterns(word, texts)))],
    }));
    followed.known.set(key, naming);
    return naming;
}
function restorePatterns(word, texts) {
    return texts
        .expressionsIn(word)
        .reduce((text, expression) => followed_words_PATTERN.test(expression) ? text.replaceAll(texts.standIn(expression), expression) : text, word);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/glob/path-glob.js
var path_glob = __webpack_require__(40242);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/sources/named-paths.js


const named_paths_SEPARATORS = /[\s"'`,;|&()<>=:@$!^%#+]+/;
const named_paths_STAND_IN = /\uffff\d+\uffff/g;
const WILD = /[*?[{]/;
const named_paths_HERE = /^~[+-]\//;
const IMPLIED = ['.py', '/__main__.py', '.js', '.mjs', '.cjs', '/index.js'];
const MAX_WILD = 20;
function findNamedPaths(words, { folders, resolve }, tree) {
    const found = new Set();
    const seen = new Set();
    let wild = 0;
    const add = (folder, path) => {
        const inside = resolve(folder, path);
        if (inside === null || inside === '.' || !tree.has(inside))
            return false;
        found.add(inside);
        return true;
    };
    const look = (name) => {
        if (name === '' || seen.has(name))
            return;
        seen.add(name);
        const isWild = WILD.test(name) || (0,unknown_texts .t8)(name);
        for (const folder of folders) {
            if (!isWild)
                add(folder, name);
            else if (wild++ < MAX_WILD)
                for (const path of match(folder, name, resolve, tree))
                    found.add(path);
        }
    };
    for (const written of words) {
        const word = written.replace(named_paths_HERE, '');
        look(word);
        for (const part of word.split(named_paths_SEPARATORS)) {
            const name = part.replace(/^\/\//, '').replaceAll('\\', '/');
            look(name);
            if (/^-[A-Za-z][^-]/.test(name))
                look(name.slice(2));
        }
    }
    return [...found];
}
function findImplied(words, { folders, resolve }, tree) {
    const names = words.filter((word) => /^[\w./-]+$/.test(word) && !word.startsWith('-'));
    const paths = names.flatMap((name) => [name, name.replaceAll('.', '/').replace(/^\/+/, '')]);
    return [...new Set(paths)].flatMap((path) => IMPLIED.flatMap((ending) => folders.flatMap((folder) => {
        const inside = resolve(folder, path + ending);
        return inside !== null && tree.has(inside) ? [inside] : [];
    })));
}
function match(folder, name, resolve, tree) {
    const pattern = named_paths_toPattern(name);
    if (pattern === null)
        return [];
    const [start = ''] = /^(?:[^*?[{\\]*\/)?/.exec(pattern) ?? [];
    const inside = resolve(folder, start === '' ? '.' : start);
    if (inside === null)
        return [];
    return matchPaths(`${inside === '.' ? '' : `${inside}/`}${pattern.slice(start.length)}`, tree);
}
function matchPaths(pattern, tree) {
    const glob = (0,path_glob .V)(pattern.replace(/^(?:\.\/)+/, '').replace(/\/{2,}/g, '/'));
    return 'error' in glob ? [] : tree.match(glob);
}
function named_paths_toPattern(name) {
    const segments = name.split('/').filter((segment) => segment !== '.' && segment !== '');
    const last = segments.at(-1) ?? '';
    const literal = last.replace(named_paths_STAND_IN, '').replace(/[*?[\]{}]/g, '');
    const hasFolder = segments.slice(0, -1).some((segment) => !(0,unknown_texts .t8)(segment) && !WILD.test(segment));
    if ((0,unknown_texts .t8)(name) && !hasFolder && !(segments.length > 1 ? literal.length > 1 : literal.includes('.')))
        return null;
    return segments
        .map((segment) => segment.replace(named_paths_STAND_IN, '') === '' && (0,unknown_texts .t8)(segment) && segment !== last
        ? '**'
        : segment.replace(named_paths_STAND_IN, '*').replace(/\*{2,}/g, (stars) => (segment === stars ? stars : '*')))
        .join('/');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/sources/task-files.js
const TASK_FILES = [
    [/^g?make$/, ['Makefile', 'makefile', 'GNUmakefile']],
    [/^(?:npm|npx|pnpm|pnpx|yarn|bunx?)$/, ['package.json']],
    [/^just$/, ['justfile', 'Justfile', '.justfile']],
    [/^(?:go-)?task$/, ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml', 'taskfile.yaml', 'Taskfile.dist.yml']],
    [/^rake$/, ['Rakefile', 'rakefile', 'Rakefile.rb']],
    [/^mage$/, ['magefile.go']],
    [/^inv(?:oke)?$/, ['tasks.py']],
    [/^composer$/, ['composer.json']],
    [/^cargo$/, ['Cargo.toml', 'build.rs', 'src/main.rs']],
    [/^(?:poetry|pdm|uv|hatch|rye)$/, ['pyproject.toml']],
    [/^tox$/, ['tox.ini']],
    [/^nox$/, ['noxfile.py']],
    [/^gradlew?$/, ['build.gradle', 'build.gradle.kts', 'gradle.properties']],
    [/^mvnw?$/, ['pom.xml']],
    [/^ant$/, ['build.xml']],
    [/^deno$/, ['deno.json', 'deno.jsonc']],
    [/^mise$/, ['mise.toml', '.mise.toml']],
    [/^direnv$/, ['.envrc']],
    [/^dotenv$/, ['.env']],
    [/^scons$/, ['SConstruct']],
    [
        /^docker(?:-compose|-buildx)?$/,
        [
            'compose.yaml',
            'compose.yml',
            'docker-compose.yml',
            'docker-compose.yaml',
            'docker-bake.hcl',
            'docker-bake.json',
            '.env',
        ],
    ],
];
const READING_FOLDERS = /^(?:ls|find|kustomize|helm|terraform|tofu|cue|jsonnet)$/;
const INSTALLING = new Set('add audit cache check ci clean-install config fetch i init install login logout lock publish restore sync update upgrade whoami'.split(' '));
const TARGETED = /^(?:g?make|just|(?:go-)?task|rake|mage|inv(?:oke)?|scons|ant|gradlew?)$/;
function listTaskFiles(program, words) {
    const files = TASK_FILES.find(([name]) => name.test(program))?.[1] ?? [];
    if (program.startsWith('docker'))
        return words.some((word) => task_files_PRINTING.has(word)) ? files : [];
    const task = words.find((word) => !word.startsWith('-'));
    return task !== undefined && INSTALLING.has(task) && !TARGETED.test(program) ? [] : files;
}
const task_files_PRINTING = new Set(['config', 'convert', '--print']);
function isTaskFile(name) {
    return TASK_FILES.some(([, files]) => files.some((file) => file === name || file.endsWith(`/${name}`)));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/sources/named-files.js











const named_files_HERE = /^(?:\$\{?(?:PWD|GITHUB_WORKSPACE|GITHUB_ACTION_PATH)\}?|\$\(\s*pwd[^()]*\)|`\s*pwd[^`]*`|\$\{\{\s*github\.(?:workspace|action_path)\s*\}\})$/i;
const named_files_VARIABLE = /^\$\{?([A-Za-z_]\w*)\}?$/;
const INTERPRETERS = /^(?:python[\d.]*|node|bun|ts-node|tsx|deno|ruby)$/;
const MAX_FOLDERS = 10;
const MAX_WORD = 500;
const MAX_SOURCED = 50;
const SOURCING = /^[ \t]*(?:\.|source)[ \t]+([^\n]*)/gm;
const READ_OTHERWISE = /^(?:docker|devcontainers|actions\/(?!github-script\b))/i;
function listNamedFiles(step, actionFolder) {
    const { tree, context } = step;
    const script = yaml_tree_textOf(memberOf(tree, 'run'));
    const scope = { ...context.scope, env: openStepEnv(memberOf(tree, 'env'), context.scope) };
    if (script === null || !context.session.spend(script.value.length))
        return listInputFiles(step, named_files_placeOf(step, ['.'], actionFolder));
    const { texts } = context.session;
    const shell = shellOf(step);
    const kind = kindOfShell(shell);
    const evaluated = evaluateText(script, scope);
    const settleAll = ({ program, words }) => ({
        program,
        words: words.filter(({ length }) => length <= MAX_WORD).map((word) => settle(word, step, scope)),
    });
    const commands = listNamingCommands(evaluated, kind, texts).map(settleAll);
    const followed = kind === 'unix' ? listFollowedCommands(step, evaluated, scope).map(settleAll) : [];
    const written = new Set(commands.flatMap((command) => command.words));
    const place = named_files_placeOf(step, named_files_listFolders(step, commands), actionFolder);
    const started = scope.env?.lookUp('BASH_ENV')?.value ?? '';
    const typed = [shell, started, ...(kind === 'other' ? named_files_listValues(step, scope) : [])];
    const words = [...typed, ...commands.flatMap((command) => command.words)];
    return [
        ...findNamedPaths(words, place, context.session.tree),
        ...findNamedPaths(followed.flatMap((command) => command.words).filter((word) => !written.has(word)), place, context.session.tree),
        ...commands.flatMap((command) => listRunFiles(command, place, step)),
        ...listSourcedFiles([...commands, ...followed], place, step),
    ];
}
function listRunFiles({ program, words }, place, { context: { session } }) {
    const own = words.slice(words.findIndex((word) => word.endsWith(program)) + 1);
    const tasks = listTaskFiles(program, own);
    const folders = ['.', ...own.filter((word) => !word.startsWith('-')).slice(0, MAX_FOLDERS)];
    const files = tasks.flatMap((file) => folders.map((folder) => `${folder}/${file}`));
    const packages = program === 'go' ? own.filter((word) => /^\.?\.?\//.test(word) || word === '.') : [];
    const read = READING_FOLDERS.test(program) ? own.map((word) => word.replace(/^-[\w-]+=/, '')) : [];
    const whole = read.filter((word) => /^[\w./-]*\w\/?$/.test(word) && !word.startsWith('-'));
    return [
        ...findNamedPaths([
            ...files,
            ...packages.map((folder) => `${folder}/*.go`),
            ...whole.map((folder) => `${folder.replace(/\/$/, '')}/**`),
        ], place, session.tree),
        ...(INTERPRETERS.test(program) ? findImplied(own, place, session.tree) : []),
    ];
}
function listSourcedFiles(commands, place, { context: { session } }) {
    const { tree } = session;
    const open = commands
        .filter(({ program }) => program === '.' || program === 'source')
        .flatMap(({ words }) => findNamedPaths(words, place, tree));
    const found = new Set(open);
    for (let path = open.pop(); path !== undefined && found.size < MAX_SOURCED; path = open.pop()) {
        const source = (0,source_text .E4)(path, tree.read(path));
        const text = source === null || typeof source === 'string' ? '' : source.text;
        const words = [...text.matchAll(SOURCING)].flatMap(([, rest = '']) => toWords(rest, session.texts));
        const folders = [...place.folders, `/${(0,repo_path .he)(path)}`];
        for (const further of findNamedPaths(words, { ...place, folders }, tree)) {
            if (!found.has(further))
                open.push(further);
            found.add(further);
        }
    }
    return [...found];
}
function toWords(text, texts) {
    const open = text.replace(/\$\([^()]*\)|`[^`]*`|\$\{[^{}]*\}|\$\w+/g, (found) => texts.standIn(found));
    return open.split(/[\s"';&|]+/);
}
function listInputFiles(step, place) {
    const uses = yaml_tree_textOf(memberOf(step.tree, 'uses'))?.value ?? '';
    if (READ_OTHERWISE.test(uses))
        return [];
    const given = entriesOf(memberOf(step.tree, 'with')).flatMap(({ value }) => yaml_tree_textOf(value) ?? []);
    const usual = /dotenv/i.test(uses) ? ['.env'] : [];
    const words = given
        .flatMap((text) => evaluateText(text, step.context.scope).value.split(/\s+/))
        .filter(({ length }) => length <= MAX_WORD);
    const inFolders = usual.flatMap((file) => words.map((folder) => `${folder}/${file}`));
    return findNamedPaths([...words, ...usual, ...inFolders], place, step.context.session.tree);
}
function named_files_listValues({ tree }, scope) {
    return entriesOf(memberOf(tree, 'env')).flatMap(({ value }) => {
        const text = yaml_tree_textOf(value);
        return text === null ? [] : evaluateText(text, scope).value;
    });
}
function settle(word, { context: { session } }, scope) {
    const { texts } = session;
    return texts.expressionsIn(word).reduce((text, expression) => {
        const name = named_files_VARIABLE.exec(expression)?.[1];
        const value = named_files_HERE.test(expression)
            ? '.'
            : name === undefined
                ? undefined
                : scope.env?.lookUp(name)?.value;
        return value === undefined ? text : text.replaceAll(texts.standIn(expression), value);
    }, word);
}
function named_files_listFolders(step, commands) {
    const folders = new Set(['.', script_place_folderOf(step) ?? '.']);
    for (const { program, words } of commands) {
        if (!/^(?:cd|pushd|Set-Location)$/i.test(program))
            continue;
        const target = words.at(-1) ?? '';
        for (const from of [...folders]) {
            const entered = (0,repo_path .o1)(from, target);
            if (entered !== null && folders.size < MAX_FOLDERS)
                folders.add(entered);
        }
    }
    return [...folders];
}
function named_files_placeOf({ context: { workspace } }, folders, actionFolder) {
    const own = actionFolder === null ? [] : [`/${actionFolder}`];
    return {
        folders: [...folders, ...own],
        resolve: (folder, path) => folder.startsWith('/') ? (0,repo_path .o1)(folder.slice(1), path) : workspace.find(folder, path),
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/sources/references.js

const references_REFERENCE = /\b(steps|needs|env|inputs|matrix|jobs)\b(?:\s*\.\s*([\w-]+)|\s*\[\s*'([^']*)'\s*\])?/gi;
const references_VARIABLE = /\$\{?([A-Za-z_]\w*)/g;
function listReferences(text) {
    const found = new Map();
    const add = (context, name) => void found.set(`${context}.${name}`, { context, name });
    for (const [, context = '', plain, quoted] of text.matchAll(references_REFERENCE))
        add(context.toLowerCase(), plain ?? quoted ?? '');
    for (const [, name = ''] of text.matchAll(references_VARIABLE))
        add('env', name);
    return [...found.values()];
}
function listHashed(text) {
    return [...text.matchAll(/\bhashFiles\s*\(([^()]{1,500})\)/gi)].flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)].flatMap(([, pattern = '']) => pattern.startsWith('!') ? [] : [pattern]));
}
const DESCRIBED = new WeakMap();
function describeTree(tree) {
    if (tree === undefined)
        return [];
    const known = DESCRIBED.get(tree);
    if (known !== undefined)
        return [known];
    const text = JSON.stringify(toValue(tree));
    const described = {
        text: (0,unknown_fingerprint .R)(text),
        references: listReferences(text),
        hashed: listHashed(text),
    };
    DESCRIBED.set(tree, described);
    return [described];
}
function toValue(tree) {
    if (tree.kind === 'scalar')
        return tree.text.value;
    if (tree.kind === 'list')
        return tree.items.map(toValue);
    return tree.entries.map(({ key, value }) => [key, toValue(value)]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/sources/source-files.js








const source_files_MAX_STEPS = 200;
const FOUND = new WeakMap();
const source_files_NAMED = new WeakMap();
function listSourceFiles(step, expressions) {
    const known = FOUND.get(step) ?? new Map();
    FOUND.set(step, known);
    const key = expressions.join('\n');
    const files = known.get(key) ?? new SourceSearch(step).find(expressions);
    known.set(key, files);
    const named = source_files_NAMED.get(step) ?? new Set();
    source_files_NAMED.set(step, named);
    for (const path of files.keys())
        named.add(path);
    return files;
}
function listFoundFiles(step) {
    return [...(source_files_NAMED.get(step) ?? [])];
}
class SourceSearch {
    step;
    files = new Map();
    scanned = new Set();
    seen = new Map();
    open = [];
    constructor(step) {
        this.step = step;
    }
    find(expressions) {
        const isOwn = expressions.length === 0 || expressions.some((each) => !each.startsWith('$' + '{{'));
        if (isOwn && yaml_tree_textOf(memberOf(this.step.tree, 'run')) !== null)
            this.scan(this.step);
        for (const expression of expressions) {
            this.follow(listReferences(expression), this.step);
            this.addHashed(listHashed(expression));
        }
        for (let next = this.open.pop(); next !== undefined; next = this.open.pop())
            if (this.scanned.size < source_files_MAX_STEPS)
                this.resolve(next);
        return this.files;
    }
    follow(references, at) {
        const { job } = at.context.surroundings;
        const seen = this.seen.get(job) ?? new Set();
        this.seen.set(job, seen);
        for (const reference of references) {
            const key = `${reference.context}.${reference.name}`;
            if (!seen.has(key))
                this.open.push({ reference, at });
            seen.add(key);
        }
    }
    add(paths) {
        const { tree } = this.step.context.session;
        for (const path of paths)
            this.files.set(path, tree.identify(path) ?? '');
    }
    addHashed(patterns) {
        for (const pattern of patterns)
            this.add(matchPaths(pattern, this.step.context.session.tree));
    }
    followTree(tree, at) {
        for (const { references, hashed } of describeTree(tree)) {
            this.follow(references, at);
            this.addHashed(hashed);
        }
    }
    scan(at) {
        if (this.scanned.has(at.tree))
            return;
        this.scanned.add(at.tree);
        this.add(listNamedFiles(at, at.context.actionFolder ?? null));
        this.followTree(at.tree, at);
        this.scanAction(at);
    }
    scanProgram(at) {
        if (this.scanned.has(at.tree))
            return;
        this.scanned.add(at.tree);
        this.add(listNamedFiles(at, at.context.actionFolder ?? null));
        this.scanAction(at);
    }
    scanAction(at) {
        const uses = yaml_tree_textOf(memberOf(at.tree, 'uses'))?.value ?? '';
        if (!uses.startsWith('.'))
            return;
        const { session, workspace, surroundings } = at.context;
        const folder = workspace.find('.', uses);
        if (folder === null)
            return;
        const path = ['action.yml', 'action.yaml']
            .flatMap((name) => (0,repo_path .o1)(folder, name) ?? [])
            .find(session.tree.has);
        const root = path === undefined ? undefined : session.loadQuietly(path)?.root;
        if (root === undefined)
            return;
        const runs = memberOf(root, 'runs') ?? root;
        const programs = ['main', 'pre', 'post', 'entrypoint', 'pre-entrypoint', 'post-entrypoint']
            .flatMap((key) => yaml_tree_textOf(memberOf(runs, key))?.value ?? [])
            .concat(yaml_tree_textOf(memberOf(runs, 'image')) === null ? [] : 'entrypoint.sh')
            .flatMap((program) => (0,repo_path .o1)(folder, program.replace(/^\//, '')) ?? []);
        this.add(programs.filter(session.tree.has));
        const { scope } = at.context;
        const inner = { root, job: runs, scope, outer: surroundings };
        this.followTree(memberOf(root, 'outputs'), placeIn(at, inner, { actionFolder: folder }));
    }
    resolve({ reference: { context, name }, at }) {
        if (context === 'env')
            this.resolveVariable(name, at);
        if (context === 'inputs')
            this.resolveInput(name, at);
        for (let level = at.context.surroundings; level !== null; level = level.outer) {
            const { root, job } = level;
            const here = level === at.context.surroundings ? at : placeIn(at, level);
            if (context === 'steps')
                for (const tree of itemsOf(memberOf(job, 'steps')))
                    if (name === '' || yaml_tree_textOf(memberOf(tree, 'id'))?.value === name)
                        this.scan({ ...here, tree });
            if (context === 'matrix')
                this.followTree(memberOf(job, 'strategy'), here);
            if (context === 'needs' || context === 'jobs')
                this.resolveJobs(root, name, here);
        }
    }
    resolveVariable(name, at) {
        const { surroundings, written } = at.context;
        for (const setter of written.listSetters(name))
            this.scan(setter);
        for (const program of written.programs)
            this.scanProgram(program);
        this.followTree(written_map_findVariable(at.tree, name), at);
        for (let level = surroundings; level !== null; level = level.outer)
            for (const tree of [level.root, level.job])
                this.followTree(written_map_findVariable(tree, name), at);
    }
    resolveInput(name, at) {
        const { texts } = at.context.session;
        const follow = (value) => {
            for (const expression of texts.expressionsIn(value)) {
                this.follow(listReferences(expression), at);
                this.addHashed(listHashed(expression));
            }
        };
        const scopes = [at.context.scope];
        for (let level = at.context.surroundings; level !== null; level = level.outer)
            scopes.push(level.scope);
        for (const { inputs } of scopes) {
            if (name !== '')
                follow(inputs?.get(name.toLowerCase())?.value ?? '');
            else
                for (const { value } of inputs?.values() ?? [])
                    follow(value);
        }
    }
    resolveJobs(root, name, at) {
        for (const { key, value: job } of entriesOf(memberOf(root, 'jobs'))) {
            if (name !== '' && key !== name)
                continue;
            const uses = yaml_tree_textOf(memberOf(job, 'uses'))?.value ?? '';
            const path = uses.startsWith('./') ? (0,repo_path .o1)('.', uses) : null;
            const called = path === null ? undefined : at.context.session.loadQuietly(path)?.root;
            const { scope, outer } = at.context.surroundings;
            const inner = { root, job, scope: { ...scope, matrix: null }, outer };
            this.followTree(memberOf(job, 'outputs'), openJob(at, inner));
            this.followTree(memberOf(job, 'with'), openJob(at, inner));
            const outputs = memberOf(memberOf(memberOf(called, 'on'), 'workflow_call'), 'outputs');
            if (called !== undefined)
                this.followTree(outputs, openJob(at, { root: called, job: called, scope: inner.scope, outer: inner }));
        }
    }
}
function placeIn({ tree, context }, surroundings, more = {}) {
    return { tree, context: { ...context, scope: surroundings.scope, surroundings, folder: '.', ...more } };
}
function openLiteralEnv(trees, scope) {
    return {
        lookUp(name) {
            const found = trees.map((tree) => yaml_tree_textOf(memberOf(memberOf(tree, 'env'), name)));
            const text = found.find((each) => each !== null);
            return text === undefined || text === null ? undefined : evaluateText(text, { ...scope, env: null });
        },
    };
}
function openJob(at, surroundings) {
    const { root, job } = surroundings;
    const steps = itemsOf(memberOf(job, 'steps'));
    const workspace = new RunnerWorkspace();
    for (const step of steps) {
        if (!/^actions\/checkout@/i.test(yaml_tree_textOf(memberOf(step, 'uses'))?.value ?? ''))
            continue;
        const given = memberOf(step, 'with');
        const origin = yaml_tree_textOf(memberOf(given, 'repository'))?.value ?? '';
        const isOurs = origin === '';
        workspace.checkOut(yaml_tree_textOf(memberOf(given, 'path'))?.value ?? '', {
            isOurs,
            doubt: null,
            foreign: null,
            isCertain: true,
            origin,
        });
    }
    const folder = [job, root]
        .map((tree) => yaml_tree_textOf(memberOf(memberOf(memberOf(tree, 'defaults'), 'run'), 'working-directory')))
        .find((text) => text !== null);
    const env = openLiteralEnv([job, root], surroundings.scope);
    const scope = { ...surroundings.scope, env };
    const place = placeIn(at, surroundings, { scope, workspace, folder: folder?.value ?? '.', shell: 'bash' });
    const listSetters = () => steps
        .filter((tree) => /GITHUB_ENV|github\.env/.test(yaml_tree_textOf(memberOf(tree, 'run'))?.value ?? ''))
        .map((tree) => ({ tree, context: { ...place.context, written } }));
    const written = { listSetters, programs: [] };
    return { ...place, context: { ...place.context, written } };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/surroundings.js







const MAX_REFERENCES = 500;
function describeSources(step, text) {
    const { surroundings, session } = step.context;
    const expressions = session.texts.expressionsIn(text);
    const script = memberOf(step.tree, 'run');
    const found = new Map();
    const open = expressions.flatMap(listReferences);
    for (const { text, references } of describeTree(script)) {
        found.set('', text);
        open.push(...references);
    }
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const key = `${next.context}.${next.name}`;
        if (found.has(key))
            continue;
        if (found.size > MAX_REFERENCES)
            return (0,unknown_fingerprint .R)(describeAll(surroundings) + JSON.stringify([...listSourceFiles(step, expressions)]));
        const sources = surroundings_listSources(step, next);
        found.set(key, sources.map(({ text }) => text).join('\n'));
        for (const { references } of sources)
            open.push(...references);
        if (next.context === 'inputs')
            for (const value of listGiven(step.context.scope, surroundings, next.name))
                open.push(...session.texts.expressionsIn(value).flatMap(listReferences));
    }
    for (const [path, content] of listSourceFiles(step, expressions))
        found.set(`file ${path}`, `=${content}`);
    const all = [...found].filter(([, text]) => text !== '').sort(([left], [right]) => (left < right ? -1 : 1));
    return all.length === 0 ? '' : (0,unknown_fingerprint .R)(JSON.stringify(all));
}
function surroundings_listSources({ tree, context: { surroundings, session, written } }, reference) {
    const { context, name } = reference;
    const own = context === 'env' ? [written_map_findVariable(tree, name)] : [];
    const writing = context === 'env' ? written.listSetters(name).map((writer) => writer.tree) : [];
    const trees = [...new Set([...own, ...findSources(surroundings, context, name), ...writing])];
    const used = trees.flatMap((each) => readUsed(each, session.tree));
    const writers = context === 'env' ? listSteps(surroundings) : [];
    const writes = writers
        .flatMap((each) => readUsed(each, session.tree))
        .filter((text) => writesVariable(text, name));
    const texts = [...used, ...writes].map((text) => ({
        text: (0,unknown_fingerprint .R)(text),
        references: listReferences(text),
    }));
    return [...trees.flatMap(describeTree), ...texts];
}
function listSteps(surroundings) {
    if (surroundings === null)
        return [];
    return [...itemsOf(memberOf(surroundings.job, 'steps')), ...listSteps(surroundings.outer)];
}
function findSources(surroundings, context, name) {
    if (surroundings === null)
        return [];
    const { root, job, outer } = surroundings;
    const steps = itemsOf(memberOf(job, 'steps'));
    const own = () => {
        switch (context) {
            case 'steps':
                return steps.filter((step) => name === '' || yaml_tree_textOf(memberOf(step, 'id'))?.value === name);
            case 'needs':
            case 'jobs':
                return [name === '' ? memberOf(root, 'jobs') : memberOf(memberOf(root, 'jobs'), name)];
            case 'env':
                return [
                    ...[root, job].map((tree) => written_map_findVariable(tree, name)),
                    ...steps.filter((step) => writesVariable(yaml_tree_textOf(memberOf(step, 'run'))?.value ?? '', name)),
                ];
            case 'inputs':
                return surroundings_listInputs(root, name);
            default:
                return [memberOf(job, 'strategy')];
        }
    };
    return [...own(), ...findSources(outer, context, name)];
}
function writesVariable(script, name) {
    return /GITHUB_ENV|github\.env|::set-env/.test(script) && (name === '' || script.includes(name));
}
function surroundings_listInputs(root, name) {
    const declared = [root, ...entriesOf(memberOf(root, 'on')).map(({ value }) => value)];
    return declared.map((tree) => {
        const inputs = memberOf(tree, 'inputs');
        return name === '' ? inputs : entryOf(inputs, name)?.value;
    });
}
function listGiven(scope, surroundings, name) {
    const scopes = [scope];
    for (let at = surroundings; at !== null; at = at.outer)
        scopes.push(at.scope);
    return scopes.flatMap(({ inputs }) => {
        if (name === '')
            return [...(inputs?.values() ?? [])].map(({ value }) => value);
        return inputs?.get(name.toLowerCase())?.value ?? [];
    });
}
function readUsed(tree, { has, read }) {
    const uses = yaml_tree_textOf(memberOf(tree, 'uses'))?.value ?? '';
    if (!uses.startsWith('./'))
        return [];
    const paths = ['', '/action.yml', '/action.yaml'].flatMap((name) => (0,repo_path .o1)('.', uses + name) ?? []);
    return paths.filter(has).flatMap((path) => {
        const source = (0,source_text .E4)(path, read(path));
        return source === null ? [] : [typeof source === 'string' ? source : source.text];
    });
}
function describeAll(surroundings) {
    return surroundings === null
        ? ''
        : (0,unknown_fingerprint .R)(describeTree(surroundings.root)
            .map(({ text }) => text)
            .join('') + describeAll(surroundings.outer));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/bake-build.js








function mountTree(tree, workspace) {
    if (workspace.isPlain)
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
        identify: (path) => {
            const inside = workspace.toRepository(path);
            return inside === null ? null : tree.identify(inside);
        },
        match: (glob) => tree.match(glob).map((path) => workspace.toWorkspace(path)),
    };
}
function unmountBuild(build, workspace) {
    if (workspace.isPlain)
        return build;
    const file = (path) => workspace.toRepository(path) ?? path;
    const folders = workspace.foldersAt('.');
    const folder = (path) => folders.resolve(path) ?? folders.nameOutside(path);
    return {
        ...build,
        context: build.context === null || (0,remote_context .uN)(build.context) ? build.context : folder(build.context),
        dockerfile: build.dockerfile === null ? null : workspace.toRepository(build.dockerfile),
        inline: build.inline === null ? null : { ...build.inline, file: file(build.inline.file) },
        contexts: new Map([...build.contexts].map(([name, value]) => [name, (0,remote_context .wL)(value) ? value : folder(value)])),
        sources: build.sources.map(file),
        generators: build.generators.map((generator) => ({
            ...generator,
            place: generator.place && { ...generator.place, file: file(generator.place.file) },
        })),
        ...(build.possible === undefined
            ? {}
            : {
                possible: build.possible.flatMap((each) => {
                    if (!('path' in each))
                        return [each];
                    const path = workspace.toRepository(each.path);
                    return path === null ? [] : [{ path }];
                }),
            }),
        places: new Map([...build.places].map(([key, place]) => [key, { ...place, file: file(place.file) }])),
    };
}
function settleBuild(build, step, line, reason) {
    const { session, listing } = step.context;
    const describe = (text) => session.texts.restore(text) + describeSources(step, text);
    const doubts = new Doubts();
    for (const field of build.unknown)
        doubts.add(field, describe(build.written?.get(field) ?? ''));
    for (const [field, text] of build.written ?? [])
        if (!build.unknown.includes(field))
            doubts.note(field, describe(text));
    const expressions = new Set();
    const reasons = new Map();
    for (const [field, why] of build.reasons ?? [])
        reasons.set(field, session.texts.restore(why));
    const isKnown = (field, text) => {
        if (text === null || !(0,unknown_texts .t8)(text))
            return true;
        doubts.add(field, describe(text));
        const found = session.texts.expressionsIn(text);
        reasons.set(field, (0,explanation .w)(found));
        for (const expression of found)
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
        generators: build.generators.map((generator) => (0,sbom_generators .$q)(generator, session.texts, (text) => describeSources(step, text))),
    };
    const problems = [
        ...(expressions.size > 0 ? [(0,explanation .w)([...expressions])] : []),
        ...(build.problem === null ? [] : [session.texts.restore(build.problem)]),
        ...(reason === null ? [] : [reason]),
    ];
    return {
        ...build,
        ...settled,
        ...(settled.dockerfile === null && build.dockerfile !== null
            ? { possible: endingOf(build.dockerfile) }
            : {}),
        kind: 'workflow',
        file: listing.file,
        line,
        name: `${listing.prefix}/${step.label}:${build.name}`,
        problem: problems.length === 0 ? null : [...new Set(problems)].join('; '),
        unknown: doubts.unknown,
        ...(reasons.size === 0 ? {} : { reasons }),
        written: doubts.written,
        sources: [...new Set([listing.file, ...listing.sources, ...build.sources, ...listFoundFiles(step)])],
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/inputs/source-date.js


const source_date_NAME = 'SOURCE_DATE_EPOCH';
const FIELD = `args.${source_date_NAME}`;
function withSourceDate(build, environment) {
    const isGiven = build.args.has(source_date_NAME) || build.unknown.includes(FIELD) || build.unknown.includes('args');
    const given = isGiven ? undefined : environment.lookUp(source_date_NAME);
    if (given === undefined || ('value' in given && given.value === ''))
        return build;
    if ('value' in given)
        return { ...build, args: new Map([...build.args, [source_date_NAME, given.value]]) };
    return openSourceDate(build, given);
}
function openSourceDate(build, given) {
    const doubts = Doubts.of(build);
    doubts.add(FIELD, given.written ?? given.unknown);
    const why = (0,explanation .w)([given.unknown]);
    return {
        ...build,
        unknown: doubts.unknown,
        written: doubts.written,
        reasons: new Map([...(build.reasons ?? []), [FIELD, why]]),
        problem: build.problem ?? why,
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/buildx-environment.js






const MAY_BE_SET = `a script may have set ${SOURCE_POLICY} (if none does, give the build an empty one)`;
function openBuildxEnvironment(step, environment, folder) {
    const convert = openSourcePolicy(step, environment, folder);
    return (build) => convert(withSourceDate(build, environment));
}
function openSourcePolicy(step, environment, folder) {
    const given = environment.lookUp(SOURCE_POLICY);
    if (given === undefined || ('value' in given && given.value === ''))
        return (build) => build;
    const what = 'value' in given ? given.value : given.unknown;
    const why = what === `$${SOURCE_POLICY}` ? MAY_BE_SET : `${SOURCE_POLICY} is ${what}`;
    const file = 'value' in given ? readPolicy(step, given.value, folder) : null;
    const written = JSON.stringify([what, 'value' in given ? null : given.written, file?.text ?? null]);
    return toOpened(why, written, file);
}
function openPolicyFile(step, { value }, folder) {
    const { texts } = step.context.session;
    const file = (0,unknown_texts .t8)(value) ? null : readPolicy(step, value, folder);
    const written = JSON.stringify([texts.restore(value), describeSources(step, value), file?.text ?? null]);
    return toOpened(`--source-policy-file is ${texts.restore(value)}`, written, file);
}
function toOpened(reason, written, file) {
    const why = `${reason}, which may put any image in the place of another`;
    return (build) => {
        const converted = underSourcePolicy(build, why, written);
        return file === null ? converted : { ...converted, sources: [...new Set([...build.sources, file.path])] };
    };
}
function readPolicy({ context: { session, workspace } }, value, folder) {
    const path = workspace.foldersAt(folder ?? '.').resolve(value);
    if (path === null || !session.tree.has(path))
        return null;
    const source = (0,source_text .E4)(path, session.tree.read(path));
    if (source === null)
        return null;
    return { path, text: (0,unknown_fingerprint .R)(typeof source === 'string' ? source : source.text) };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/step.js









function readInput(step, name) {
    const { scope, session } = step.context;
    const { values, rest } = written_map_readMap(memberOf(step.tree, 'with'), scope);
    const given = values.find(({ key }) => key.toLowerCase() === name);
    if (given === undefined)
        return rest;
    session.spend(given.text.value.length);
    return evaluateText(given.text, given.scope);
}
function lineOf(step, key) {
    const { listing, source } = step.context;
    return listing.line ?? source.lineAt(entryOf(step.tree, key)?.keyStart ?? step.tree.start);
}
function step_startDraft(step) {
    const { texts, tree } = step.context.session;
    return new BuildDraft(texts, tree, (text) => describeSources(step, text));
}
function finishDraft(draft, step, line, target) {
    const { file, prefix, sources } = step.context.listing;
    const name = `${prefix}/${step.label}${target === undefined ? '' : `:${target}`}`;
    return draft.finish({
        kind: 'workflow',
        file,
        line,
        name,
        sources: [file, ...sources, ...listFoundFiles(step)],
    });
}
const step_EVERYTHING = ['context', 'dockerfile', 'inline', 'target', 'args', 'contexts', 'platforms'];
const RUNNER = /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT)_\w+|CI|HOME|PATH|USER|PWD)$/;
function mayBeSet({ context: { written, scope } }, name) {
    return RUNNER.test(name) || written.mayWrite(name, scope.system);
}
function variablesOf(step, origin) {
    const { scope, session, written } = step.context;
    return (name) => scope.env?.lookUp(name) ??
        (RUNNER.test(name) ||
            written.writes(name, scope.system) ||
            (written.mayWrite(name, scope.system) && mayBeOpen(name))
            ? origin.as(session.texts.standIn(`$${name}`))
            : undefined);
}
function toolVariablesOf(step, origin, script) {
    const around = variablesOf(step, origin);
    return (name) => {
        const own = script.lookUp(name);
        if (own === 'unset')
            return undefined;
        if (own !== 'outer')
            return own;
        const isOpen = script.isOpen && mayBeOpen(name) && !RUNNER.test(name);
        return isOpen ? origin.as(step.context.session.texts.standIn(`$${name}`)) : around(name);
    };
}
function environmentOf(step, origin, given, script = NOTHING_SET) {
    const { texts } = step.context.session;
    const variables = toolVariablesOf(step, origin, script);
    return {
        lookUp(name) {
            const value = (given.get(name) ?? variables(name))?.value;
            if (value === undefined)
                return undefined;
            const [expression] = texts.expressionsIn(value);
            if (expression === undefined)
                return { value };
            return { unknown: expression, written: texts.restore(value) + describeSources(step, value) };
        },
    };
}
function openArgLookUp(step, origin, own = variablesOf(step, origin)) {
    return (name) => own(name) ?? origin.as(step.context.session.texts.standIn(`$${name}`));
}
function madeAt(step, value) {
    return traced_text .N.made(value, step.context.source, step.tree.start, step.tree.start);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/inputs/csv-list.js

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
function joinFields(record, input) {
    return traced_text .N.join(record.flatMap(({ text, end }, index) => index === record.length - 1 ? [text] : [text, input.slice(end, end + 1)]));
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
        return traced_text .N.join(this.stretches.map(({ from, to }) => this.input.slice(from, to)));
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/inputs/list-input.js


function list_input_readList(draft, step, name, field, ignoreComma) {
    const input = readInput(step, name);
    const items = input === null ? [] : readInputList(input, { ignoreComma, quotes: true });
    if (items === null)
        draft.reject(`The input ${name} has a quote that is not closed`, field);
    return items ?? [];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/inputs/attest-inputs.js






function readAttestInputs(step, draft) {
    const provenance = readShortForm(step, 'provenance');
    const sbom = readShortForm(step, 'sbom');
    const others = list_input_readList(draft, step, 'attests', 'attests', true).filter((text) => {
        const parsed = (0,attestations .sI)(text.value);
        const type = parsed === 'open' || 'refused' in parsed ? null : parsed.type;
        return !(type === 'provenance' && provenance !== null) && !(type === 'sbom' && sbom !== null);
    });
    return [provenance, sbom, ...others].filter((text) => text !== null);
}
function readShortForm(step, type) {
    const input = readInput(step, type)?.trim();
    if (input === undefined || input.value === '' || isFlag(input, step))
        return null;
    const prefix = input.as(`type=${type},`);
    const fields = readInputList(input, { ignoreComma: false, quotes: true }) ?? [input];
    if (!/["\n]/.test(input.value) && !fields.some(({ value }) => (0,attestations .q6)(value) !== null))
        return traced_text .N.join([prefix, input]);
    const attributes = fields.map(({ value }) => {
        const flag = (0,attestations .q6)(value);
        return flag === null ? value : `disabled=${!flag}`;
    });
    return input.as([`type=${type}`, ...attributes].join(','));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/build-push.js












const FIRST_VERSION = /@v1(?:\.|$)/;
function readBuildPush(step, uses) {
    const { session, workspace } = step.context;
    const isFirst = FIRST_VERSION.test(uses);
    const draft = step_startDraft(step);
    const text = (name) => {
        const input = readInput(step, name)?.trim();
        return input === undefined || input.value === '' ? null : input;
    };
    const target = text('target');
    if (target !== null)
        draft.setTarget(target);
    for (const item of list_input_readList(draft, step, isFirst ? 'build_args' : 'build-args', 'args', !isFirst))
        draft.addArg(item, openArgLookUp(step, item));
    for (const item of list_input_readList(draft, step, 'build-contexts', 'contexts', true)) {
        const context = withoutDefaultContext(item);
        if (context.value.includes('{{'))
            draft.reject(`Cannot tell what the build context ${item.value} is`, 'contexts');
        else
            draft.addContext(withoutValueAnchor(context, '.', session.texts), workspace.foldersAt('.'));
    }
    const platforms = list_input_readList(draft, step, 'platforms', 'platforms', false);
    draft.setPlatforms(platforms.length > 0 ? platforms : defaultPlatforms(variablesOf(step, madeAt(step, ''))));
    draft.generators = (0,sbom_generators .j)(readAttestInputs(step, draft), session.texts, (written) => describeSources(step, written));
    const tags = readInput(step, 'tags')?.value ?? '';
    draft.tags = findKnownTags(tags.split(/[\n,]/));
    const path = (name) => {
        const written = text(name);
        return written === null ? null : withoutAnchor(written, '.', session.texts);
    };
    const file = path(isFirst ? 'dockerfile' : 'file');
    const context = path(isFirst ? 'path' : 'context') ?? (isFirst ? madeAt(step, '.') : null);
    build_push_locate(draft, step, context, file);
    const convert = openBuildxEnvironment(step, environmentOf(step, madeAt(step, ''), new Map()), '.');
    session.add(convert(finishDraft(draft, step, lineOf(step, 'uses'))));
}
function build_push_locate(draft, step, context, file) {
    const { workspace } = step.context;
    const within = context === null ? madeAt(step, '.') : folderOfDefaultContext(context);
    if (within !== null) {
        const folder = draft.know('context', within);
        if (folder === null) {
            draft.know('dockerfile', within);
            draft.mayBe(namedWithin(file));
        }
        else
            draft.locateWithin(clampToRoot(folder), file);
    }
    else if (context !== null) {
        if (context.value.includes('{{'))
            draft.reject(`Cannot tell which folder ${context.value} is`, 'context', 'dockerfile');
        else if (workspace.unknownPath === null) {
            draft.locate(context, file, workspace.foldersAt('.'));
            return;
        }
        else
            for (const field of ['context', 'dockerfile'])
                draft.know(field, context.as(workspace.unknownPath));
        draft.mayBe(namedWithin(file));
    }
}
function namedWithin(file) {
    return file === null ? [] : endingOf(`\uffff/${file.value}`);
}
const DEFAULT_CONTEXT = /\{\{\s*defaultContext\s*\}\}|\{\{\{\s*defaultContext\s*\}\}\}/;
function folderOfDefaultContext(context) {
    const match = DEFAULT_CONTEXT.exec(context.value);
    if (match?.index !== 0)
        return null;
    const rest = context.slice(match[0].length);
    if (rest.value === '')
        return rest.as('.');
    return rest.value.startsWith(':') ? rest.slice(1) : null;
}
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
    return traced_text .N.join([item.slice(0, at), folder]);
}
function clampToRoot(folder) {
    const segments = [];
    for (const segment of folder.split('/')) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return (0,repo_path .o1)('.', segments.join('/')) ?? '.';
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/inputs/override-outcomes.js

const override_outcomes_MAX_LENGTH = 1_000;
const override_outcomes_MAX_DEPTH = 8;
function listOverrides(override, texts) {
    const [expression = ''] = texts.expressionsIn(override.value);
    if (expression.length > override_outcomes_MAX_LENGTH || texts.standIn(expression) !== override.value)
        return null;
    const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(expression)?.[1];
    const results = inner === undefined ? null : override_outcomes_resultsOf(inner, override.value, 0);
    const keys = results?.filter((text) => text !== '').map((text) => /^([^=\n]+)=[^\n]*$/.exec(text)?.[1]);
    if (keys === undefined)
        return null;
    const known = keys.filter((key) => key !== undefined);
    return known.length < keys.length ? null : known.map((key) => override.as(`${key}=${override.value}`));
}
function override_outcomes_resultsOf(source, stand, depth) {
    if (depth > override_outcomes_MAX_DEPTH)
        return null;
    const found = [];
    for (const part of expression_words_splitAtTop(source, '||')) {
        const last = (expression_words_splitAtTop(part, '&&').at(-1) ?? '').trim();
        const own = /^\([\s\S]*\)$/.test(last)
            ? override_outcomes_resultsOf(last.slice(1, -1), stand, depth + 1)
            : resultOf(last, stand);
        if (own === null)
            return null;
        found.push(...own);
    }
    return found;
}
const override_outcomes_LITERAL = /^'((?:[^']|'')*)'$/;
const FORMAT = /^format\s*\(\s*'((?:[^']|'')*)'\s*(?:,[\s\S]*)?\)$/i;
function resultOf(term, stand) {
    if (term === 'false' || term === 'null')
        return [''];
    const literal = override_outcomes_LITERAL.exec(term)?.[1];
    if (literal !== undefined)
        return [literal.replaceAll("''", "'")];
    const format = FORMAT.exec(term)?.[1];
    return format === undefined ? null : [format.replaceAll("''", "'").replace(/\{\d+\}/g, () => stand)];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/inputs/bake-overrides.js



function bake_overrides_readOverrides(draft, overrides, texts) {
    const possible = overrides.flatMap((override) => listOverrides(override, texts) ?? [override]);
    return possible.flatMap((override) => {
        const value = spreadAttest(override.value);
        if (!(0,unknown_texts .t8)(value))
            return [value];
        const key = bake_overrides_keyOf(value);
        if (!(0,unknown_texts .t8)(key))
            return PULLING.test(key) ? [value] : [];
        draft.open(override, ...bake_overrides_fieldsOf(key));
        if (key.endsWith('.dockerfile'))
            draft.mayBe(endingOf(`/${value.slice(key.length + 1)}`, 0));
        return [];
    });
}
function bake_overrides_keyOf(override) {
    const equals = override.indexOf('=');
    return equals === -1 ? override : override.slice(0, equals);
}
function spreadAttest(override) {
    const key = /^[^=]*\uffff[^=]*\.(attest\+?)=/.exec(override);
    return key === null ? override : `*.${key[1]}=${override.slice(key[0].length)}`;
}
const PULLING = /\.(?:args|contexts|context|dockerfile|dockerfile-inline|target|platforms?|attest)(?:\.|\+?$)/;
const FIELDS = [
    [
        /\.(?:tags|cache-from|cache-to|output|labels|annotations|secrets|ssh|push|load|no-cache|pull)(?:\.[^\uffff]*)?\+?$/,
        [],
    ],
    [/\.args(?:\.[^.]*)?\+?$/, ['args']],
    [/\.contexts(?:\.[^.]*)?\+?$/, ['contexts']],
    [/\.context\+?$/, ['context', 'dockerfile']],
    [/\.dockerfile\+?$/, ['dockerfile']],
    [/\.dockerfile-inline\+?$/, ['dockerfile', 'inline']],
    [/\.target\+?$/, ['target']],
    [/\.platforms?\+?$/, ['platforms']],
];
const bake_overrides_ANY = ['args', 'contexts', 'context', 'dockerfile', 'inline', 'target', 'platforms'];
function bake_overrides_fieldsOf(key) {
    return FIELDS.find(([pattern]) => pattern.test(key))?.[1] ?? bake_overrides_ANY;
}
function withOpenVariables(environment, variables, texts) {
    const open = variables.find(({ value }) => (0,unknown_texts .t8)(bake_overrides_keyOf(value)));
    const [expression] = open === undefined ? [] : texts.expressionsIn(open.value);
    if (open === undefined || expression === undefined)
        return environment;
    const given = { unknown: expression, written: texts.restore(open.value) };
    return { lookUp: () => given };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/inputs/definition-files.js


const OF_METADATA = ['args.DOCKER_META_IMAGES', 'args.DOCKER_META_VERSION'];
const LOCAL = 'cwd://';
const definition_files_OUTPUT = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.bake-file(?:-(?:tags|labels|annotations))?\s*\}\}$/i;
function isMetadataFile(step, { value }) {
    const { session, surroundings } = step.context;
    const path = value.startsWith(LOCAL) ? value.slice(LOCAL.length) : value;
    const [expression = ''] = session.texts.expressionsIn(path);
    const id = session.texts.standIn(expression) === path ? definition_files_OUTPUT.exec(expression)?.[1] : undefined;
    if (id === undefined)
        return false;
    const steps = itemsOf(memberOf(surroundings.job, 'steps')).filter((each) => yaml_tree_textOf(memberOf(each, 'id'))?.value.toLowerCase() === id.toLowerCase());
    const [made, ...others] = steps.map((each) => yaml_tree_textOf(memberOf(each, 'uses'))?.value ?? '');
    return others.length === 0 && made !== undefined && /^docker\/metadata-action@/i.test(made);
}
const TEMPORARY = /^\$\{\{\s*runner\.temp\s*\}\}$/i;
function settleTemporary(step, file) {
    const { texts } = step.context.session;
    const from = file.value.startsWith(LOCAL) ? LOCAL.length : 0;
    const [expression = ''] = texts.expressionsIn(file.value);
    const stand = texts.standIn(expression);
    if (!TEMPORARY.test(expression) || !file.value.startsWith(`${stand}/`, from))
        return file;
    const folder = file.slice(from, from + stand.length).as('/tmp');
    return traced_text .N.join([file.slice(0, from), folder, file.slice(from + stand.length)]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/compose-args.js



function overlayArgs(build, { args: written, loose }, texts, sourcesOf) {
    if (written.length + loose.length === 0)
        return build;
    const args = new Map(build.args);
    const places = new Map(build.places);
    const describe = ({ value }) => texts.restore(value) + sourcesOf(value);
    const doubts = Doubts.of(build);
    const expressions = new Set();
    for (const text of written) {
        const equals = text.value.indexOf('=');
        const name = equals === -1 ? text.value : text.value.slice(0, equals);
        const key = (0,unknown_texts .t8)(name) ? 'args' : `args.${name}`;
        const value = equals === -1 ? null : text.slice(equals + 1);
        args.delete(name);
        if (key === 'args')
            openArgs(args, doubts, describe(text));
        else
            doubts.forget(key);
        if (value !== null && !(0,unknown_texts .t8)(text.value)) {
            args.set(name, value.value);
            places.set(key, value.place());
            continue;
        }
        doubts.add(key, describe(text));
        for (const expression of (0,unknown_texts .t8)(text.value) ? texts.expressionsIn(text.value) : [`$${name}`])
            expressions.add(expression);
    }
    for (const text of loose) {
        doubts.add('args', describe(text));
        openArgs(args, doubts, describe(text));
        for (const expression of texts.expressionsIn(text.value))
            expressions.add(expression);
    }
    const why = expressions.size === 0 ? [] : [(0,explanation .w)([...expressions])];
    const problems = [...(build.problem === null ? [] : [build.problem]), ...why];
    return {
        ...build,
        args,
        places,
        unknown: doubts.unknown,
        written: doubts.written,
        problem: problems.length === 0 ? null : problems.join('; '),
    };
}
function openArgs(args, doubts, written) {
    for (const [name, value] of args)
        doubts.add(`args.${name}`, `${value}\n${written}`);
    args.clear();
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/open-flags.js
const OF_FLAGS = ['args', 'flags', 'target', 'platforms'];

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/bake-step.js

















function readBakeAction(step, uses) {
    const draft = step_startDraft(step);
    const line = lineOf(step, 'uses');
    const path = (name) => withoutAnchor(readInput(step, name)?.trim() ?? madeAt(step, ''), '.', step.context.session.texts);
    const source = path('source');
    const workdir = path('workdir');
    const place = bake_step_placeOf(draft, step, source, workdir, uses);
    if (place === null) {
        step.context.session.add(finishDraft(draft, step, line));
        return;
    }
    const { texts } = step.context.session;
    const list = (name) => list_input_readList(draft, step, name, 'args', false);
    const words = readBakeFlags(list('targets'));
    if (words === null)
        return;
    const pairs = (name) => {
        const input = readInput(step, name);
        return (input === null ? null : readInputList(input, { ignoreComma: true, quotes: false })) ?? [];
    };
    addBake(step, line, {
        files: [...list('files'), ...words.files].map((file) => withoutAnchor(settleTemporary(step, file), place.folder, texts)),
        targets: words.targets,
        set: [...pairs('set'), ...overrideAttests(step), ...words.set],
        vars: [...pairs('vars'), ...words.vars],
        doubts: listFlagDoubts(words, texts),
        ...place,
    });
}
function bake_step_placeOf(draft, step, source, workdir, uses) {
    const { workspace } = step.context;
    const unknown = [source, workdir].find(({ value }) => (0,unknown_texts .t8)(value));
    if (unknown !== undefined) {
        for (const field of step_EVERYTHING)
            draft.know(field, unknown);
        return null;
    }
    const major = Number(/@v(\d+)/.exec(uses)?.[1] ?? Number.NaN);
    const within = folderOfDefaultContext(source);
    if (within !== null)
        return { folder: clampToRoot(within.value), isGit: true };
    if ((0,remote_context .uN)(source.value) || source.value.includes('{{')) {
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
function addBake(step, line, written) {
    const { session, workspace } = step.context;
    const draft = step_startDraft(step);
    const environment = environmentOf(step, madeAt(step, ''), givenTo(written), written.script);
    for (const doubt of written.doubts ?? [])
        draft.reject(doubt, ...OF_FLAGS);
    const { call, steering } = withNamedFiles(step, written, environment);
    const files = call.files.filter(({ value }) => isKnownText(draft, value));
    for (const file of call.files)
        if ((0,unknown_texts .t8)(file.value))
            draft.open(file, ...(isMetadataFile(step, file) ? OF_METADATA : step_EVERYTHING));
    const targets = call.targets.filter(({ value }) => isKnownText(draft, value));
    const isOpen = files.length === 0 && call.files.length > 0;
    const isAnyTarget = targets.length < call.targets.length;
    const fail = (reason) => {
        draft.reject(reason, ...step_EVERYTHING);
        session.add(finishDraft(draft, step, line));
    };
    if (steering !== null) {
        fail(`Cannot tell what ${steering} does to bake`);
        return;
    }
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
    const sources = [...files, ...call.targets.slice(0, 1)].map(({ value }) => value);
    const remote = sources.find((source) => (0,remote_context .uN)(source));
    if (remote !== undefined) {
        fail(`The definition ${remote} is not in the repository`);
        return;
    }
    const project = session.readBake({
        files: files.map(({ value }) => value.replace(/^cwd:\/\//, '')),
        targets: isAnyTarget ? ['*'] : targets.map(({ value }) => value),
        set: bake_overrides_readOverrides(draft, call.set, session.texts),
        workdir,
        environment: withOpenVariables(environment, call.vars, session.texts),
    }, tree);
    const [problem] = project.problems;
    if (project.builds.length === 0) {
        const why = problem?.message.replace('refuses this file', `refuses ${problem.file}`);
        fail(why ?? 'Bake finds no target to build');
        return;
    }
    for (const found of project.problems)
        session.fail(found.file, found.line, found.message);
    const convert = openBuildxEnvironment(step, environment, call.isGit ? '.' : workdir);
    for (const build of project.builds) {
        const placed = call.isGit ? build : unmountBuild(build, workspace);
        const settled = convert(settleBuild(placed, step, line, draft.explanation));
        const doubts = Doubts.of(settled);
        for (const field of draft.doubts.unknown)
            if (!OF_DOCKERFILE.has(field))
                doubts.add(field, draft.doubts.written.get(field) ?? '');
        const args = new Map(settled.args);
        if (draft.doubts.unknown.includes('args'))
            openArgs(args, doubts, draft.doubts.written.get('args') ?? '');
        const reasons = new Map([...draft.reasons, ...(settled.reasons ?? [])]);
        session.add({
            ...settled,
            args,
            unknown: doubts.unknown,
            written: doubts.written,
            ...(reasons.size === 0 ? {} : { reasons }),
        });
    }
    if (draft.doubts.unknown.some((field) => OF_DOCKERFILE.has(field)))
        session.add(finishDraft(draft, step, line));
}
const OF_DOCKERFILE = new Set(['context', 'dockerfile', 'inline']);
function withNamedFiles(step, call, environment) {
    const textOfVariable = (name) => {
        const given = environment.lookUp(name);
        return given === undefined ? '' : 'value' in given ? given.value.trim() : null;
    };
    if (!/^(?:|0|f|false)$/i.test(textOfVariable(RELATIVE_PATHS) ?? '?'))
        return { call, steering: RELATIVE_PATHS };
    if (call.files.length > 0)
        return { call, steering: null };
    const [named, separator] = [textOfVariable(NAMED_FILES), textOfVariable(SEPARATOR)];
    if (named === null || separator === null)
        return { call, steering: NAMED_FILES };
    const files = named
        .split(separator || ':')
        .map((file) => file.trim())
        .filter((file) => file !== '');
    return { call: { ...call, files: files.map((file) => madeAt(step, file)) }, steering: null };
}
const NAMED_FILES = 'BUILDX_BAKE_FILE';
const SEPARATOR = 'BUILDX_BAKE_PATH_SEPARATOR';
const RELATIVE_PATHS = 'BUILDX_BAKE_FILE_RELATIVE_PATHS';
function isKnownText(draft, value) {
    if (!(0,unknown_texts .t8)(value))
        return true;
    draft.note(value);
    return false;
}
function overrideAttests(step) {
    return ['sbom', 'provenance'].flatMap((type) => {
        const text = readShortForm(step, type);
        return text === null ? [] : [traced_text .N.join([text.as('*.attest='), text])];
    });
}
function givenTo(call) {
    const given = new Map();
    for (const text of call.vars) {
        const equals = text.value.indexOf('=');
        if (equals > 0)
            given.set(text.value.slice(0, equals), text.slice(equals + 1));
    }
    return given;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/checkouts/own-refs.js


const OWN = new Set([
    'sha',
    'ref',
    'ref_name',
    'head_ref',
    'event.ref',
    'event.after',
    'event.head_commit.id',
    'event.pull_request.head.sha',
    'event.pull_request.head.ref',
    'event.pull_request.merge_commit_sha',
    'event.merge_group.head_sha',
    'event.merge_group.head_ref',
    'event.merge_group.head_commit.id',
    'event.workflow_run.head_sha',
    'event.workflow_run.head_branch',
    'event.workflow_run.head_commit.id',
    'event.check_run.head_sha',
    'event.check_suite.head_sha',
    'event.check_suite.head_branch',
    'event.release.tag_name',
    'event.deployment.sha',
    'event.deployment.ref',
]);
const own_refs_NUMBERS = new Set(['event.number', 'event.pull_request.number', 'event.issue.number']);
const PREFIX = /^refs\/(?:heads|tags)\/$/;
const PULL = /^refs\/(?:remotes\/)?pull\/$/;
function isOwnRef(text, texts) {
    if (text === '')
        return true;
    const [expression, ...more] = texts.expressionsIn(text);
    if (expression === undefined || more.length > 0)
        return false;
    const mark = texts.standIn(expression);
    const [before = '', after = '', ...rest] = text.split(mark);
    const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(expression)?.[1];
    if (inner === undefined || rest.length > 0)
        return false;
    return before + after === '' ? isOwnExpression(inner) : isOwnText(before, inner, after);
}
function isOwnExpression(source, isFinal = true) {
    const alternatives = splitTopLevel(source, '||');
    return alternatives.every((alternative, index) => {
        const operands = splitTopLevel(alternative, '&&');
        const isLast = isFinal && index === alternatives.length - 1;
        return (operands.length === 1 || !isLast) && isOwnOperand(operands.at(-1) ?? '', isLast);
    });
}
function isOwnOperand(operand, isLast) {
    const inner = stripBrackets(operand);
    if (inner !== operand.trim())
        return isOwnExpression(inner, isLast);
    const format = /^format\s*\(\s*'([^']*)\{0\}([^']*)'\s*,([^,()]*)\)$/i.exec(inner);
    if (format !== null)
        return isOwnText(format[1] ?? '', format[3] ?? '', format[2] ?? '');
    const parsed = parseExpression(inner);
    if (parsed?.kind === 'literal')
        return parsed.text === '';
    return OWN.has(own_refs_propertyOf(inner) ?? '');
}
function isOwnText(before, source, after) {
    if (PREFIX.test(before) && after === '')
        return isOwnExpression(source);
    return PULL.test(before) && /^\/(?:head|merge)$/.test(after) && own_refs_NUMBERS.has(own_refs_propertyOf(source) ?? '');
}
function own_refs_propertyOf(source) {
    const parsed = parseExpression(source);
    return parsed?.kind === 'property' && parsed.context === 'github'
        ? parsed.path.join('.').toLowerCase()
        : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/checkouts/checkout.js









const checkout_OWN = new Set(['repository', 'event.repository.full_name', 'event.pull_request.base.repo.full_name']);
const SOURCES = new Set([
    'event.pull_request.head.repo.full_name',
    'event.workflow_run.head_repository.full_name',
]);
function readCheckout(step) {
    const { workspace, session } = step.context;
    const text = (name) => readInput(step, name)?.trim().value ?? '';
    const repository = text('repository');
    const [server, ref] = [text('github-server-url'), text('ref')];
    const names = checkout_listNames(repository, session.texts);
    const isHere = checkout_listNames(server, session.texts).every((name) => name === 'server_url');
    const isOurs = isHere && names.every((name) => checkout_OWN.has(name) || SOURCES.has(name));
    const doubt = !isOurs && (0,unknown_texts .t8)(repository) ? repository : null;
    const foreign = isOurs
        ? findForeignRef(step, names.some((name) => SOURCES.has(name)))
        : null;
    const isCertain = yaml_tree_textOf(memberOf(step.tree, 'if')) === null && !checkout_mayFail(step);
    const named = [
        server === '' ? '' : `${server.replace(/\/+$/, '')}/`,
        repository,
        ref === '' ? '' : `@${ref}`,
    ];
    const origin = session.texts.restore(named.join(''));
    workspace.checkOut(readPath(step), { isOurs, doubt, foreign, isCertain, origin }, (folder) => session.tree.paths.some((each) => each.startsWith(`${folder}/`)));
}
function readPath(step) {
    const { texts } = step.context.session;
    const input = readInput(step, 'path')?.trim();
    if (input === undefined)
        return '';
    const { value } = withoutAnchor(input, '.', texts);
    return (0,unknown_texts .t8)(value) || (0,repo_path .o1)('.', value) !== null ? value : texts.standIn(value);
}
function checkout_mayFail(step) {
    const written = yaml_tree_textOf(memberOf(step.tree, 'continue-on-error'))?.value ?? 'false';
    return written !== 'false';
}
function checkout_listNames(repository, texts) {
    if (repository === '')
        return [];
    const [expression] = texts.expressionsIn(repository);
    if (expression === undefined || texts.standIn(expression) !== repository)
        return [`name ${repository}`];
    const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(expression)?.[1] ?? '';
    return splitTopLevel(inner, '||').map((part) => own_refs_propertyOf(part) ?? `name ${part}`);
}
function findForeignRef(step, isSource) {
    const { texts } = step.context.session;
    const refs = listRefs(step);
    if (isSource && refs.includes(''))
        return 'the default branch of the fork';
    return refs.find((ref) => !isOwnRef(ref, texts)) ?? null;
}
function listRefs(step) {
    const { scope } = step.context;
    const { values } = written_map_readMap(memberOf(step.tree, 'with'), scope);
    const given = values.find(({ key }) => key.toLowerCase() === 'ref');
    const whole = readInput(step, 'ref')?.trim().value ?? '';
    const inner = /^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(given?.text.value ?? '')?.[1];
    const parts = inner === undefined ? [] : splitTopLevel(inner, '||');
    if (given === undefined || parts.length < 2 || isOwnRef(whole, scope.texts))
        return [whole];
    return parts.map((part) => evaluateText(given.text.as(`\${{${part}}}`), given.scope).value.trim());
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/checkouts/foreign-builds.js



function watchForeign(step, read) {
    const { session, workspace } = step.context;
    const before = session.attempts;
    const earlier = workspace.switches.length;
    const first = session.builds.length;
    const foreign = workspace.watch(read);
    if (session.attempts === before)
        return;
    writeOrigins(session.builds, first, workspace.origins);
    for (const ref of foreign)
        addForeign(step, ref);
    const { line } = step.context.listing;
    for (const [index, { file, line: at, name }] of workspace.switches.entries())
        if (index < earlier || line !== null || session.lastLine >= at)
            session.failOnce(file, at, `A script checks out ${name}, and what is then built is not judged`);
}
function writeOrigins(builds, first, origins) {
    if (origins.length === 0)
        return;
    for (const [index, build] of builds.entries())
        if (index >= first && build.dockerfile === null && build.inline === null)
            builds[index] = {
                ...build,
                written: new Map([...(build.written ?? []), ['checkout', JSON.stringify(origins)]]),
            };
}
function addForeign(step, ref) {
    const { session } = step.context;
    const draft = step_startDraft(step);
    const isScript = memberOf(step.tree, 'run') !== undefined;
    if ((0,unknown_texts .t8)(ref))
        draft.note(ref);
    const foreign = session.texts.restore(ref);
    draft.reject(`It is checked out from ${foreign}, which is not this change`, ...step_EVERYTHING);
    const build = { ...finishDraft(draft, step, lineOf(step, isScript ? 'run' : 'uses')), foreign };
    session.add(isScript && (0,unknown_texts .t8)(ref) ? { ...build, isScript } : build);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/devcontainer-step.js








function readDevcontainerStep(step) {
    const { session, listing } = step.context;
    const line = lineOf(step, 'uses');
    const found = findConfig(step);
    if ('absent' in found) {
        const message = `${found.absent} does not exist. If it is made before the build, it is not judged`;
        session.attempts++;
        session.fail(listing.file, line, message);
        return;
    }
    if ('reason' in found) {
        const draft = step_startDraft(step);
        if (found.text !== undefined)
            draft.note(found.text);
        draft.reject(found.reason, ...step_EVERYTHING);
        session.add(finishDraft(draft, step, line));
        return;
    }
    const devcontainer = readDevcontainer(found.path, session.tree, session.texts, {
        start: readStart(step),
    });
    const convert = openBuildxEnvironment(step, environmentOf(step, madeAt(step, ''), new Map()), '.');
    for (const build of devcontainer.builds)
        session.add({
            ...convert(build),
            kind: 'workflow',
            file: listing.file,
            line,
            name: `${listing.prefix}/${step.label}`,
            sources: [...new Set([listing.file, ...listing.sources, ...build.sources])],
        });
    if ((0,build_files .T$)(found.path))
        return;
    session.runImages.push(...devcontainer.runImages);
    for (const { file, line: at, message, isLimit } of devcontainer.problems)
        session.fail(file, at, message, isLimit);
}
function readStart(step) {
    const origin = madeAt(step, '');
    const platform = readInput(step, 'platform')?.trim();
    return {
        lookUp: variablesOf(step, origin),
        environment: environmentOf(step, origin, new Map()),
        platforms: platform === undefined || platform.value === '' ? [] : splitPlatforms(platform),
        sourcesOf: (text) => describeSources(step, text),
    };
}
function findConfig(step) {
    const { workspace, session } = step.context;
    const text = (name) => {
        const input = readInput(step, name)?.trim();
        return input === undefined ? '' : withoutAnchor(input, '.', session.texts).value;
    };
    const [checkout, folder, config] = [text('checkoutpath'), text('subfolder'), text('configfile')];
    const unknown = [checkout, folder, config, workspace.unknownPath ?? ''].find(unknown_texts .t8);
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
    const [first = ''] = candidates;
    const absent = folders.resolve(first);
    return absent === null ? { reason: `${first} is not in the repository` } : { absent };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/compose-place.js







function compose_place_placeOf(flags, folder, texts, sourcesOf) {
    const { files, environmentFiles, projectFolder, projectName } = flags;
    const paths = [...files, ...environmentFiles, ...(projectFolder === null ? [] : [projectFolder])];
    const isWorkspace = files.length > 0 && paths.every((path) => isInWorkspace(path, texts));
    const start = folder ?? (isWorkspace ? '.' : null);
    if (start === null)
        return null;
    const locate = (path) => {
        const written = withoutAnchor(path, start, texts).value;
        return (0,unknown_texts .t8)(written) ? null : (0,repo_path .o1)(start, written);
    };
    const located = files.map(locate);
    const environment = environmentFiles.map((path) => ({ path, located: locate(path) }));
    const lost = environment.find(({ located }) => located === null);
    const project = projectFolder === null ? null : locate(projectFolder);
    if (located.includes(null) || (projectFolder !== null && project === null))
        return null;
    const known = environment.flatMap((each) => each.located ?? []);
    return {
        folder: start,
        files: located.filter((path) => path !== null),
        environmentFiles: known.length === 0 ? null : known,
        open: lost === undefined ? null : describeFile(lost.path, texts, sourcesOf),
        projectFolder: project,
        name: projectName === null || (0,unknown_texts .t8)(projectName.value) ? null : projectName.value,
    };
}
function describeFile({ value }, texts, sourcesOf) {
    const restored = texts.restore(value);
    return { unknown: `--env-file ${restored}`, written: restored + sourcesOf(value) };
}
function findProject(written, tree, environment) {
    const place = withEnvironmentFiles(written, environment);
    const { projectFolder, name, folder } = place;
    const environmentFiles = place.environmentFiles?.filter((path) => tree.has(path)) ?? null;
    const absent = place.environmentFiles?.find((path) => !tree.has(path));
    const open = absent === undefined ? place.open : { unknown: `--env-file ${absent}` };
    const isNamed = place.files.length > 0;
    const files = isNamed ? place.files : findFiles({ ...place, environmentFiles }, tree, environment);
    if (files.length === 0 || !files.every((path) => tree.has(path)))
        return null;
    return {
        files,
        start: {
            environment: open === null ? environment : openRest(environment, open),
            shellFolder: folder,
            ...(isNamed ? {} : { folder }),
            ...(projectFolder === null ? {} : { projectFolder }),
            ...(environmentFiles === null ? {} : { environmentFiles }),
            ...(name === null ? {} : { name }),
        },
    };
}
function withEnvironmentFiles(place, environment) {
    if (place.environmentFiles !== null || place.open !== null)
        return place;
    const choice = chooseEnvironmentFiles(environment);
    if (choice === 'usual')
        return place;
    if ('open' in choice)
        return { ...place, open: choice.open };
    const paths = choice.map((path) => (0,repo_path .o1)(place.folder, path));
    const open = paths.includes(null) ? { unknown: `COMPOSE_ENV_FILES=${choice.join(',')}` } : null;
    return { ...place, environmentFiles: paths.filter((path) => path !== null), open };
}
function findFiles({ folder, environmentFiles, projectFolder }, tree, environment) {
    const first = projectFolder ?? folder;
    const slashed = (path) => (path === '.' ? '' : `${path}/`);
    const { paths, problems } = readChoice(tree, slashed(first), slashed(folder), {
        environment,
        ...(environmentFiles === null ? {} : { environmentFiles }),
    });
    if (paths.length > 0 || problems.length > 0)
        return paths;
    for (let at = first;; at = (0,repo_path .he)(at)) {
        const found = findMain(slashed(at), (path) => tree.has(path));
        if (found.length > 0)
            return found;
        if (at === '.')
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/expansion/target-words.js
const target_words_NAMED = /^\$(?:\{?([A-Za-z_]\w*)(?::?[-=?][^{}]*)?\}?|\{\{\s*[\w.-]*?\.([\w-]+)\s*\}\})$/;
const TARGET = /(?:^|[_-])(?:targets?|services?|svcs?|groups?|images?|apps?|components?|variants?|modules?|packages?|projects?)$/i;
function settleTargets(words, texts) {
    return words.map((word) => (word.isLoose && isTarget(word, texts) ? { ...word, isLoose: false } : word));
}
function isTarget({ text }, texts) {
    const [expression = ''] = texts.expressionsIn(text.value);
    const [, variable, property] = target_words_NAMED.exec(expression) ?? [];
    return texts.standIn(expression) === text.value && TARGET.test(variable ?? property ?? '');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/compose-command.js













function addCompose(step, command, line, script) {
    const kind = command.isAction === true ? {} : { isScript: true };
    const { session, workspace } = step.context;
    const flags = readComposeFlags(settleTargets(command.words, session.texts).filter(({ text }) => !addsNothing(text, session.texts)));
    if (flags === null)
        return;
    const tree = mountTree(session.tree, workspace);
    const open = [...command.open, ...flags.unclear];
    const [unclear] = open;
    const place = workspace.unknownPath === null
        ? compose_place_placeOf(flags, command.folder, session.texts, (text) => describeSources(step, text))
        : null;
    const environment = environmentOf(step, command.at, new Map(), script);
    const project = place === null ? null : findProject(place, tree, environment);
    const isLost = place === null || project === null;
    if (isLost || unclear !== undefined) {
        const draft = step_startDraft(step);
        for (const { value } of [...flags.files, ...flags.environmentFiles])
            draft.note(value);
        const lost = place === null
            ? 'Cannot tell in which folder docker compose runs, or which files it reads'
            : 'The files of docker compose are not all known, or not all in the repository';
        const why = unclear === undefined ? lost : `Cannot tell what ${unclear.value} does to docker compose`;
        draft.reject(session.texts.restore(why), ...step_EVERYTHING);
        session.add({ ...finishDraft(draft, step, line), ...(flags.files.some(isRemote) ? {} : kind) });
        if (isLost || flags.command === '' || !open.every(({ value }) => (0,unknown_texts .t8)(value)))
            return;
    }
    const { files, start } = project;
    const found = readComposeProject({ files, services: [], start }, tree);
    const generators = (0,sbom_generators .j)(flags.attests, session.texts, (text) => describeSources(step, text));
    const convert = openBuildxEnvironment(step, environment, command.folder);
    for (const build of found.builds) {
        const read = settleBuild(unmountBuild(build, workspace), step, line, null);
        const isRun = flags.command !== 'build' && read.platforms.length > 1;
        const settled = isRun ? { ...read, platforms: [...read.platforms, 'local'] } : read;
        session.add({
            ...overlayArgs(convert(settled), { ...flags, loose: [...open, ...flags.loose] }, session.texts, (text) => describeSources(step, text)),
            generators: [...generators, ...settled.generators],
            ...kind,
        });
    }
    for (const problem of found.problems)
        session.fail(problem.file, problem.line, problem.message, problem.isLimit);
}
function addsNothing(word, texts) {
    const outcomes = listOutcomes(word, texts);
    const isOther = ({ value }) => /^--(?:build-arg|sbom|provenance)\b|^-[fp]/.test(value);
    return (outcomes?.every((words) => words.every((each) => each.value.startsWith('-') && !isOther(each))) === true);
}
function isRemote({ value }) {
    return value.startsWith('oci:') || (0,remote_context .uN)(value);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/inputs/compose-step.js






function readComposeStep(step) {
    const { session } = step.context;
    const list = (name, separator) => {
        const input = readInput(step, name);
        return input === null ? [] : compose_step_splitText(input, separator);
    };
    const files = list('compose-file', /\r?\n/);
    const word = (value) => compose_step_toWord(madeAt(step, value));
    const words = [
        ...list('docker-flags', / /).map(compose_step_toWord),
        word('compose'),
        ...(files.length === 0 ? [madeAt(step, './docker-compose.yml')] : files).flatMap((file) => [
            word('-f'),
            compose_step_toWord(file),
        ]),
        ...list('compose-flags', / /).map(compose_step_toWord),
        word('up'),
        ...list('up-flags', / /).map(compose_step_toWord),
        ...list('services', /\r?\n/).map(compose_step_toWord),
    ];
    const call = readSubcommand(words, []);
    if (call?.kind !== 'compose')
        return;
    const given = readInput(step, 'cwd')?.trim();
    const path = given === undefined || given.value === '' ? '.' : withoutAnchor(given, '.', session.texts).value;
    const folder = (0,unknown_texts .t8)(path) ? null : step.context.workspace.enter('.', path);
    const at = madeAt(step, 'docker');
    const command = { ...call, at, input: null, folder, variables: NOTHING_LISTED, isAction: true };
    addCompose(step, command, lineOf(step, 'uses'), NOTHING_SET);
}
function compose_step_toWord(text) {
    return { text, isLoose: (0,unknown_texts .t8)(text.value), isOpen: false };
}
function compose_step_splitText(text, separator) {
    let start = 0;
    return text.value.split(separator).flatMap((part) => {
        const at = text.value.indexOf(part, start);
        start = at + part.length;
        const word = text.slice(at, start).trim();
        return word.value === '' ? [] : [word];
    });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/local-action.js







const local_action_MAX_DEPTH = 10;
const IMAGE = 'docker://';
function readLocalAction(step, uses, readSteps) {
    const { workspace, session, depth } = step.context;
    const folder = workspace.foldersAt('.').resolve(uses);
    if (folder === null)
        return;
    const path = ['action.yml', 'action.yaml']
        .flatMap((name) => (0,repo_path .o1)(folder, name) ?? [])
        .find((candidate) => session.tree.has(candidate));
    if (path === undefined) {
        const image = ['Dockerfile', 'dockerfile'].find((name) => session.tree.has((0,repo_path .o1)(folder, name) ?? ''));
        if (image !== undefined)
            addDockerAction(step, folder, madeAt(step, image));
        return;
    }
    const action = session.load(path);
    if (action === null) {
        step.context.written.addProgram(step);
        return;
    }
    const runs = memberOf(action.root, 'runs');
    const using = yaml_tree_textOf(memberOf(runs, 'using'))?.value.toLowerCase();
    const image = yaml_tree_textOf(memberOf(runs, 'image'));
    if (using === 'docker' && image !== null) {
        if (image.value.startsWith(IMAGE))
            addRunImage(session, image.slice(IMAGE.length), path);
        else
            addDockerAction(step, folder, image, path);
    }
    if (using !== 'composite') {
        step.context.written.addProgram(step);
        return;
    }
    const isItself = step.context.listing.sources.includes(path);
    if (isItself || depth >= local_action_MAX_DEPTH) {
        session.fail(path, 1, isItself ? 'The action uses itself' : `Actions are nested more than ${local_action_MAX_DEPTH} deep`, !isItself);
        return;
    }
    readSteps(itemsOf(memberOf(runs, 'steps')), enterAction(step, path, action));
}
function readPublishedActions(session) {
    if (session.tree.wanted.size > 0)
        return;
    const used = new Set([
        ...session.builds.flatMap(({ sources }) => sources),
        ...session.runImages.map(({ file }) => file),
    ]);
    for (const path of session.tree.paths) {
        if (!(0,build_files .vL)(path) || used.has(path) || isHiddenBy(path, session))
            continue;
        session.begin(path);
        const action = session.load(path);
        const runs = memberOf(action?.root, 'runs');
        const image = yaml_tree_textOf(memberOf(runs, 'image'));
        if (image === null || yaml_tree_textOf(memberOf(runs, 'using'))?.value.toLowerCase() !== 'docker')
            continue;
        if (image.value.startsWith(IMAGE))
            addRunImage(session, image.slice(IMAGE.length), path);
        else
            addPublished(session, path, image);
    }
}
function isHiddenBy(path, { tree }) {
    return path.endsWith('.yaml') && tree.has(path.replace(/\.yaml$/, '.yml'));
}
function addPublished(session, path, image) {
    const draft = new BuildDraft(session.texts, session.tree);
    setImage(draft, (0,repo_path .he)(path), image);
    const { line } = image.place();
    session.add(draft.finish({ kind: 'workflow', file: path, line, name: 'action', sources: [path] }));
}
function enterAction(step, path, action) {
    const { context } = step;
    const { listing } = context;
    const scope = { ...context.scope, inputs: inputsOf(step, memberOf(action.root, 'inputs')) };
    const runs = memberOf(action.root, 'runs') ?? action.root;
    return {
        ...context,
        source: action.source,
        scope,
        surroundings: { root: action.root, job: runs, scope, outer: context.surroundings },
        folder: '.',
        actionFolder: (0,repo_path .he)(path),
        listing: {
            ...listing,
            line: lineOf(step, 'uses'),
            prefix: `${listing.prefix}/${step.label}`,
            sources: [...listing.sources, path],
        },
        depth: context.depth + 1,
    };
}
function inputsOf(step, declared) {
    const inputs = new Map();
    const { scope, session } = step.context;
    for (const { key, value } of entriesOf(declared)) {
        const fallback = yaml_tree_textOf(memberOf(value, 'default'));
        if (fallback !== null)
            inputs.set(key.toLowerCase(), evaluateText(fallback, { ...scope, inputs: null, env: null }));
    }
    const given = written_map_readMap(memberOf(step.tree, 'with'), scope);
    for (const { text } of given.values)
        session.spend(text.value.length);
    return new GivenInputs(inputs, given);
}
function addRunImage(session, image, path) {
    const name = (0,repo_path .he)(path);
    if (session.runImages.some((other) => other.file === path && other.image === image.value))
        return;
    session.runImages.push({ kind: 'workflow', file: path, name, image: image.value, place: image.place() });
}
function addDockerAction(step, folder, image, action) {
    const { session, listing } = step.context;
    const draft = step_startDraft(step);
    setImage(draft, folder, image);
    const build = finishDraft(draft, step, lineOf(step, 'uses'));
    const sources = action === undefined ? build.sources : [...build.sources, action];
    session.add({ ...build, file: listing.file, sources: [...new Set(sources)] });
}
function setImage(draft, folder, image) {
    const dockerfile = (0,repo_path .o1)(folder, image.value);
    draft.context = dockerfile === null ? null : (0,repo_path .he)(dockerfile);
    draft.setDockerfile(dockerfile, image.place());
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/build-words.js
const build_words_PROGRAMS = ['docker', 'podman', 'nerdctl', 'buildah', 'buildx', 'finch', 'minikube'];
const build_words_COMMANDS = ['build', 'bud', 'bake', 'b', 'f', 'up', 'run', 'create', 'watch', 'from', 'copy', 'add'];
const QUOTES = `["'\\\\^\`\\r\\n]*`;
const spell = (word) => word.split('').join(QUOTES);
const build_words_SPELT = /[a-z](?:["'^`]|\\\r?\n?)+[a-z]/i;
const PROGRAM = new RegExp(build_words_PROGRAMS.join('|'), 'i');
const SPELT_PROGRAM = new RegExp(build_words_PROGRAMS.map(spell).join('|'), 'i');
const build_words_COMMAND = new RegExp(`\\b(?:${build_words_COMMANDS.map(spell).join('|')})\\b`);
const CHOSEN = /(?:%\w{1,80}%|\$\{\{[^{}\n]{1,300}\}\}|\$\w{1,80}|\$\{\w[^{}\n]{0,80}\})[\w"'-]{0,20}[ \t]+(?:build|bud|buildx|bake|compose|image|builder)\b/;
const build_words_CONTAINER = /\bcontainer["']?[ \t]+(?:-{1,2}\w[\w-]{0,40}[ \t]+){0,5}build\b/;
const ASSEMBLED = /(?:docker|podman|nerdctl|buildah|buildx|image|builder|compose)["']?[ \t]+(?:-\S{1,80}[ \t]+){0,5}["']?\w{0,20}\$|\beval\b|\bsh[ \t]+-\w{0,5}c\b/i;
const RUNNING = /\beval\b|\btrap\b|(?:^|[^\w-])(?:ba|da|z|k)?sh[ \t]+-\w{0,5}c\b|\/dev\/stdin/;
const build_words_PRINTING = /(?:\$\(|`)\s*(?:cat\b|<)/;
function build_words_speaksOfBuilds(script) {
    return ((namesProgram(script) && (build_words_COMMAND.test(script) || ASSEMBLED.test(script))) ||
        CHOSEN.test(script) ||
        build_words_CONTAINER.test(script) ||
        runsFile(script));
}
function namesBuilder(text) {
    return namesProgram(text) || CHOSEN.test(text) || build_words_CONTAINER.test(text) || runsFile(text);
}
function namesProgram(text) {
    return PROGRAM.test(text) || (build_words_SPELT.test(text) && SPELT_PROGRAM.test(text));
}
function runsFile(text) {
    return build_words_PRINTING.test(text) && RUNNING.test(text);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/environment/github-script.js

const EXPORTING = /\bexportVariable\b(?:\s*\(\s*(['"`])([A-Za-z_]\w*)\1)?/g;
const FILE = /\bGITHUB_ENV\b/;
function readGithubScript(step) {
    const script = readInput(step, 'script')?.value ?? '';
    const names = new Set();
    let isOpen = FILE.test(script);
    for (const [, , name] of script.matchAll(EXPORTING)) {
        if (name === undefined)
            isOpen = true;
        else
            names.add(name);
    }
    step.context.written.add(step, { names, isOpen });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/files/script-file.js




function readScriptFile(step, path, folder = script_place_folderOf(step) ?? '.') {
    const { session, workspace } = step.context;
    const { value } = withoutAnchor(path, folder, session.texts);
    if (/^\/(?:tmp|dev|proc|run|var)\//.test(value))
        return null;
    if (/^[/~]/.test(value) || /^\$\{?HOME\b/.test(session.texts.restore(value)))
        return 'outside';
    const found = (0,unknown_texts .t8)(value) ? null : workspace.foldersAt(folder).resolve(value);
    if (found === null || !session.tree.has(found))
        return null;
    const source = (0,source_text .E4)(found, session.tree.read(found));
    return source === null || typeof source === 'string' ? null : source;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/builders/chosen-dockerfile.js



function findDefaultContext({ context }, file, at) {
    if (context === undefined)
        return null;
    const isPath = file !== null && !(0,unknown_texts .t8)(file.value) && file.value !== '-' && !(0,remote_context .q$)(file.value);
    if (context === 'folder' || !isPath)
        return at.as('.');
    return file.as(/^\/[^/]*$/.test(file.value) ? '/' : (0,repo_path .he)(file.value));
}
function chooseDockerfile({ defaults, fileIn, joinsFiles, context: start }, { context, file }, folders, tree) {
    const has = (path) => {
        const found = folders.resolve(path);
        return found !== null && tree.has(found);
    };
    if ((0,unknown_texts .t8)(context.value) || (0,remote_context .uN)(context.value))
        return { context, file };
    const within = (name) => `${context.value.replace(/\/+$/, '')}/${name}`;
    if (file === null) {
        if (joinsFiles === true && start === 'folder' && has(context.value))
            return { context: context.as((0,repo_path .he)(context.value)), file: context };
        const name = defaults.find((each) => has(within(each)));
        const isUsual = name === undefined || name === 'Dockerfile';
        return { context, file: isUsual ? null : context.as(within(name)) };
    }
    if ((0,unknown_texts .t8)(file.value) || file.value.startsWith('/') || (0,remote_context .q$)(file.value))
        return { context, file };
    const paths = fileIn.map((where) => (where === 'folder' ? file : file.as(within(file.value))));
    return { context, file: paths.find(({ value }) => has(value)) ?? paths[0] ?? file };
}
function isPreprocessed({ joinsFiles }, path) {
    return joinsFiles === true && (0,repo_path .Fl)(path).endsWith('.in');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/builders/other-flags.js







function addArgFiles({ step, draft, flags, builder, folder }, lookUp) {
    const { texts } = step.context.session;
    return other_flags_valuesOf(flags, 'build-arg-file').flatMap((path) => {
        const source = folder === null ? null : other_flags_readFile(step, path, folder);
        if (source === null) {
            const why = `Cannot tell which arguments ${texts.restore(path.value)} gives ${builder.name} build`;
            draft.reject(why, 'args');
            return [];
        }
        let start = 0;
        for (const line of source.text.split('\n')) {
            if (line !== '' && !line.startsWith('#'))
                draft.addArg(traced_text .N.made(line, source, start, start + line.length), lookUp);
            start += line.length + 1;
        }
        return [source.file];
    });
}
function other_flags_readFile({ context: { session, workspace } }, path, folder) {
    const { value } = withoutAnchor(path, folder, session.texts);
    const found = (0,unknown_texts .t8)(value) ? null : workspace.foldersAt(folder).resolve(value);
    if (found === null || !session.tree.has(found))
        return null;
    const source = (0,source_text .E4)(found, session.tree.read(found));
    return typeof source === 'string' ? null : source;
}
function addOtherFlags({ step, draft, flags, builder }) {
    const settle = (text) => (0,sbom_generators .$q)({ image: text.value, place: text.place() }, step.context.session.texts, (written) => describeSources(step, written));
    draft.generators = [...draft.generators, ...other_flags_valuesOf(flags, 'sbom-scanner-image').slice(-1).map(settle)];
    const name = `${builder.name} build`;
    if (flags.others.has('!skip-unused-stages'))
        draft.reject(`--skip-unused-stages=false makes ${name} build every stage`, 'target');
    for (const flag of ['build-opt', 'build-env'])
        if (flags.others.has(flag))
            draft.reject(`Cannot tell what --${flag} gives ${name}`, ...OF_FLAGS);
    return listBases(flags).map((text) => settleBase(settle(text)));
}
function listBases(flags) {
    const mounted = other_flags_valuesOf(flags, 'mount').flatMap((text) => {
        const [, before, image = ''] = /^(|.*,)from=([^,]+)/.exec(text.value) ?? [];
        if (before === undefined)
            return [];
        const start = before.length + 'from='.length;
        return [text.slice(start, start + image.length)];
    });
    return [...other_flags_valuesOf(flags, 'from').slice(-1), ...mounted].map(withoutTransport);
}
function withoutTransport(text) {
    const [transport = ''] = /^docker:\/\//.exec(text.value) ?? [];
    return text.slice(transport.length);
}
function settleBase(base) {
    if (base.problem !== undefined || !base.image.includes('$'))
        return base;
    return { ...base, problem: `Cannot tell which image ${base.image} is`, written: base.image };
}
function listPlatforms({ draft, flags, builder }) {
    if (flags.others.has('all-platforms'))
        draft.reject(`--all-platforms makes ${builder.name} build for those of the base images`, 'platforms');
    const chosen = [...flags.platforms, ...other_flags_valuesOf(flags, 'platforms')];
    if (chosen.length > 0)
        return chosen;
    const systems = other_flags_valuesOf(flags, 'os').flatMap(other_flags_splitList);
    const arches = other_flags_valuesOf(flags, 'arch').flatMap(other_flags_splitList);
    const variant = other_flags_valuesOf(flags, 'variant').at(-1)?.value ?? '';
    if (arches.length === 0 && systems.length > 0)
        draft.reject(`Cannot tell for which architecture ${builder.name} build builds`, 'platforms');
    const names = systems.length > 0 ? systems.map(({ value }) => value) : ['linux'];
    return arches.flatMap((arch) => names.map((system) => arch.as(`${system}/${arch.value}${variant === '' ? '' : `/${variant}`}`)));
}
function other_flags_splitList(text) {
    return text.value.split(',').map((part) => text.as(part));
}
function renameContext(text, builder) {
    const found = builder.joinsFiles === true ? /^([^=]*=)(?:container-image|docker):\/\//.exec(text.value) : null;
    if (found === null)
        return text;
    const [start, name = ''] = found;
    return traced_text .N.join([text.slice(0, name.length), text.as('docker-image://'), text.slice(start.length)]);
}
function other_flags_valuesOf({ others }, name) {
    return others.get(name) ?? [];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/builders/preprocessed.js




const DIRECTIVE = /^#[ \t]*(?:define|undef|include|include_next|import|if|ifdef|ifndef|elif|else|endif|line|assert)\b/m;
const preprocessed_COMMENT = /\/\*/;
const INCLUDED = /^#[ \t]*(?:include|include_next|import)[ \t]*"([^"\n]+)"/gm;
const preprocessed_MAX_FILES = 50;
function openPreprocessed(builder, flags, tree) {
    return (build) => {
        const { dockerfile } = build;
        if (dockerfile === null || !isPreprocessed(builder, dockerfile))
            return build;
        const given = (flags.others.get('cpp-flag') ?? []).map(({ value }) => value);
        const files = readIncluded(dockerfile, build.context, tree);
        const text = files.get(dockerfile) ?? '';
        if (given.length === 0 && !DIRECTIVE.test(text) && !preprocessed_COMMENT.test(text))
            return build;
        const why = `the preprocessor of C makes a Dockerfile of ${dockerfile}, which may put any image in the place of another`;
        const opened = underSourcePolicy(build, why, JSON.stringify([given, [...files]]));
        return { ...opened, sources: [...new Set([...build.sources, ...files.keys()])] };
    };
}
function readIncluded(path, context, tree) {
    const texts = new Map();
    const open = [path];
    for (let next = open.pop(); next !== undefined && texts.size < preprocessed_MAX_FILES; next = open.pop()) {
        if (texts.has(next) || !tree.has(next))
            continue;
        const source = (0,source_text .E4)(next, tree.read(next));
        const text = source === null || typeof source === 'string' ? '' : source.text;
        texts.set(next, text);
        for (const [, name = ''] of text.matchAll(INCLUDED)) {
            const found = (0,repo_path .o1)(context ?? '.', name);
            if (found !== null)
                open.push(found);
        }
    }
    return texts;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/build-command.js















const PROGRAM_OF_DOCKER = /(?:^|[\\/])(?:docker|docker-buildx|buildx)(?:\.exe)?$/i;
function addBuild(step, written, line, script) {
    const { texts } = step.context.session;
    const { builder } = written;
    const given = written.words.filter(({ text }) => !isHarmless(text, texts, builder));
    const read = readBuildFlags(given.map(({ text }) => text), builder);
    const { flags, command } = anchorPaths(read, { ...written, words: given }, step);
    const files = flags.files.length > 1 ? flags.files : [flags.file];
    for (const file of files)
        addOne(step, command, { ...flags, file }, { line, script });
}
function addOne(step, command, flags, { line, script }) {
    const draft = step_startDraft(step);
    const { texts, tree } = step.context.session;
    const { builder } = command;
    const own = toolVariablesOf(step, command.at, script);
    const lookUp = openArgLookUp(step, command.at, own);
    const { workspace } = step.context;
    const folders = workspace.foldersAt(command.folder ?? '.');
    const other = { step, draft, flags, builder, folder: command.folder };
    if (flags.target !== null && flags.target.value !== '')
        draft.setTarget(flags.target);
    const argFiles = addArgFiles(other, lookUp);
    for (const arg of flags.args)
        draft.addArg(arg, lookUp);
    for (const context of flags.contexts)
        draft.addContext(renameContext(context, builder), folders);
    const named = listPlatforms(other);
    const platforms = named.length > 0 || !isDocker(command.at) ? named : defaultPlatforms(own);
    draft.setPlatforms(platforms.flatMap(splitPlatforms));
    draft.generators = (0,sbom_generators .j)(flags.attests, texts, (text) => describeSources(step, text));
    draft.tags = findKnownTags(flags.tags.map(({ value }) => value));
    const bases = addOtherFlags(other);
    if (flags.files.length > 1)
        draft.reject(`${builder.name} build joins several files to one Dockerfile`, 'args', 'target');
    rejectUnclear(draft, step, command, flags);
    rejectLoose(draft, step, command, flags.positionals);
    const context = flags.positionals.length === 0
        ? findDefaultContext(builder, flags.file, command.at)
        : findContext(flags.positionals);
    if (context === null)
        draft.reject(`Cannot tell which word of ${builder.name} build is the context`, 'context', 'dockerfile');
    else {
        const chosen = chooseDockerfile(builder, { context, file: flags.file }, folders, tree);
        build_command_locate(draft, step, command, chosen.context, chosen.file);
    }
    const converters = listConverters(step, command, flags, environmentOf(step, command.at, new Map(), script));
    const finished = finishDraft(draft, step, line);
    const build = {
        ...finished,
        ...(bases.length === 0 ? {} : { bases }),
        sources: [...new Set([...finished.sources, ...argFiles])],
    };
    step.context.session.add({
        ...converters.reduce((built, convert) => convert(built), build),
        isScript: true,
    });
}
function listConverters(step, { builder, at, folder }, flags, environment) {
    const policies = flags.others.get('source-policy-file') ?? [];
    return [
        ...(isDocker(at) ? [openBuildxEnvironment(step, environment, folder)] : []),
        ...policies.map((path) => openPolicyFile(step, path, folder)),
        openPreprocessed(builder, flags, step.context.session.tree),
    ];
}
function isDocker({ value }) {
    return PROGRAM_OF_DOCKER.test(value) || (0,unknown_texts .t8)(value);
}
function rejectUnclear(draft, { context: { session } }, { open, builder }, { unclear }) {
    const strange = open
        .map(({ value }) => value)
        .filter((value) => value.startsWith('-') && !(0,unknown_texts .t8)(value));
    for (const flag of [...unclear, ...strange])
        draft.reject(`Cannot tell what ${session.texts.restore(flag)} does to ${builder.name} build`, ...OF_FLAGS);
}
function anchorPaths(flags, command, { context: { session } }) {
    const { texts } = session;
    const paths = [...flags.positionals, ...flags.files];
    const isWorkspace = paths.length > 0 && paths.every((path) => isInWorkspace(path, texts));
    const folder = command.folder ?? (isWorkspace ? '.' : null);
    const anchor = (path) => withoutAnchor(path, folder ?? '.', texts);
    const { input } = command;
    return {
        command: {
            ...command,
            folder,
            input: input?.kind === 'file' ? { ...input, path: anchor(input.path) } : input,
        },
        flags: {
            ...flags,
            file: flags.file && anchor(flags.file),
            files: flags.files.map(anchor),
            positionals: flags.positionals.map(anchor),
            contexts: flags.contexts.map((text) => withoutValueAnchor(text, folder ?? '.', texts)),
        },
    };
}
function findContext(positionals) {
    const known = positionals.filter(({ value }) => !(0,unknown_texts .t8)(value));
    const firm = known.filter((text) => !(0,unknown_texts .t8)(positionals[positionals.indexOf(text) - 1]?.value ?? ''));
    const found = [positionals, known, firm].find(({ length }) => length === 1);
    return found?.[0] ?? null;
}
function isHarmless(word, texts, builder) {
    return listOutcomes(word, texts)?.every((words) => build_command_addsNothing(readBuildFlags(words, builder))) === true;
}
function build_command_addsNothing(flags) {
    const { file, target, args, contexts, platforms, attests, positionals, unclear, others } = flags;
    const lists = [args, contexts, platforms, attests, positionals, unclear];
    return file === null && target === null && others.size === 0 && lists.every(({ length }) => length === 0);
}
function rejectLoose(draft, { context: { session } }, { words, open }, positionals) {
    const { texts } = session;
    const isBeside = (text) => positionals.length > 1 && positionals.includes(text);
    const loose = words.filter(({ text, isLoose, isOpen }) => isOpen || (isBeside(text) && (isLoose || (0,unknown_texts .t8)(text.value))));
    for (const { value } of [...open, ...loose.map(({ text }) => text)])
        for (const expression of texts.expressionsIn(value))
            draft.reject(`Cannot tell which flags ${expression} gives docker build`, ...OF_FLAGS);
}
function build_command_locate(draft, step, command, context, file) {
    const { workspace } = step.context;
    const folders = workspace.foldersAt(command.folder ?? '.');
    const isInput = context.value === '-' || file?.value === '-';
    if (command.folder === null || workspace.unknownPath !== null) {
        if (workspace.unknownPath !== null)
            draft.note(workspace.unknownPath);
        if (command.folder === null)
            draft.reject('Cannot tell in which folder docker build runs');
        draft.reject('The paths of docker build are relative to that folder', 'context', 'dockerfile');
        draft.mayBe(namedWithin(isInput ? null : file));
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
            draft.setDockerfileIn(path, input.path.place(), folders);
    }
    else if (input?.kind === 'document' && !(0,unknown_texts .t8)(input.text.value))
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/builders/working-containers.js







const working_containers_LOCAL = /^(?:containers-storage|docker-archive|docker-daemon|oci|oci-archive|dir|ostree|sif|tarball):/;
const working_containers_CONTAINER = /^(?:\$\(|`)\s*(?:sudo\s+)?buildah\s+from\s/;
const DEFAULT_NAME = /-working-container(?:-\d+)?$/;
function addContainer(step, { words, name, at }, line) {
    const { session, source } = step.context;
    const { texts } = session;
    const { positionals, others, unclear } = readBuildFlags(words.map(({ text }) => text), BUILDAH_STEPS);
    const isFrom = name === 'from';
    const named = isFrom ? positionals : (others.get('from') ?? []);
    const loose = words.filter(({ isOpen, isLoose }) => isOpen || (isFrom && isLoose));
    const strange = isFrom && unclear.length > 0 ? [at.as(texts.standIn(`buildah from ${unclear.join(' ')}`))] : [];
    const open = loose.map(({ text }) => text).filter((text) => (0,unknown_texts .t8)(text.value) && !named.includes(text));
    const images = [...named, ...open, ...strange].filter((image) => isPulled(image, texts));
    if (images.length === 0)
        return;
    const draft = step_startDraft(step);
    const { line: first } = at.place();
    draft.inline = {
        text: 'FROM scratch\n',
        file: source.file,
        lines: [first, first].map((each) => ({ line: each, column: null })),
    };
    const bases = images.map((image) => (0,sbom_generators .$q)({ image: withoutTransport(image).value, place: image.place() }, texts, (text) => describeSources(step, text)));
    session.add({ ...finishDraft(draft, step, line), bases, isScript: true });
}
function isPulled({ value }, texts) {
    if (value === 'scratch' || working_containers_LOCAL.test(value) || DEFAULT_NAME.test(value))
        return false;
    const [expression = ''] = texts.expressionsIn(value);
    return !(texts.standIn(expression) === value && working_containers_CONTAINER.test(expression));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/cmd-script.js

const cmd_script_QUIET = /^[ \t]*@[@ \t]*/gm;
const MARKS = /[\^"@]/g;
const cmd_script_CHOSEN = /%\w+%[ \t]+(?:build|buildx|bake|compose|image|builder)\b/i;
function withoutMarks(script) {
    const parts = [];
    let from = 0;
    for (const { index, 0: mark } of script.value.matchAll(cmd_script_QUIET)) {
        parts.push(script.slice(from, index));
        from = index + mark.length;
    }
    return from === 0 ? script : traced_text .N.join([...parts, script.slice(from)]);
}
function restoreWords(script) {
    return script
        .replace(MARKS, '')
        .replace(cmd_script_CHOSEN, (found) => `docker${found.slice(found.lastIndexOf('%') + 1)}`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/environment/read-loops.js
const read_loops_VARIABLE = /\$(?:\{(\w+)\}|(\w+))/g;
function findLoopInput(commands, at, text) {
    const names = [...text.matchAll(read_loops_VARIABLE)].map(([, braced, plain]) => braced ?? plain ?? '');
    if (names.length === 0 || !/^=*$/.test(text.replace(read_loops_VARIABLE, '')))
        return null;
    for (let end = at + 1; end < commands.length; end++) {
        const { opened, command } = commands[end] ?? { opened: null };
        const reader = opened === null || opened >= at ? undefined : commands[opened];
        if (opened === null || reader === undefined)
            continue;
        const read = listRead(reader.words);
        if (!names.every((name) => read.includes(name)))
            continue;
        if (command?.input?.kind === 'file')
            return { from: 'file', at: end };
        return reader.command.input?.kind === 'other' ? { from: 'command', at: opened - 1 } : null;
    }
    return null;
}
function listRead(words) {
    const texts = words.map(({ text }) => text.value);
    const at = texts.indexOf('read');
    const isRead = at >= 0 && texts.slice(0, at).every((text) => /^IFS=/.test(text));
    return isRead ? texts.slice(at + 1).filter((text) => /^\w+$/.test(text)) : [];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/environment/printed-text.js


const ANY_LINES = ['\uffff'];
const printed_text_MAX_DEPTH = 50;
const ECHOING = /^(?:echo|Write-Output|Write-Host)$/i;
const SILENT = new Set(`: [ [[ break cd chmod continue cp declare exit export for local mkdir mv popd pushd read readonly return rm set shift shopt
  sleep test touch trap true typeset umask unset`.split(/\s+/));
const FILTERS = new Map([
    ...['cat', 'head', 'tail', 'sort', 'uniq', 'xargs', 'Get-Content', 'gc', 'type'].map((name) => [name, 0]),
    ...['grep', 'egrep', 'fgrep', 'sed'].map((name) => [name, 1]),
]);
const DELETING = /^(?:\d*[,\d$]*d|\/.*\/d|s(\W).*\1\1g?)$/;
const ASSIGNING = /[A-Za-z_]\w*(?==|<<)/g;
const printed_text_ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
const PLAIN_LINE = /^\s*(?:#.*|(?:(?:export|readonly)\s+)?[A-Za-z_]\w*\+?=(?:"[^"$`\\]*"|'[^']*'|[^\s"'`$;&|<>()\\])*\s*)?$/;
const OTHER_LINE = ';';
function isPlainLine(line) {
    return PLAIN_LINE.test(line);
}
function printedInto(commands, at, context) {
    const printed = [];
    for (let index = at - 1; commands[index]?.isSubstituted === true; index--) {
        if (index + 1 < at && commands[index + 1]?.command.input?.kind === 'other')
            continue;
        printed.unshift(printedAt(commands, index, context));
    }
    return printed.flat();
}
function printedAt(commands, at, context) {
    const own = commands[at];
    if (own === undefined)
        return ANY_LINES;
    if (own.opened === null)
        return printed_text_printedBy(commands, at, context);
    const printed = [];
    for (let index = own.opened; index < at; index++) {
        const inner = commands[index];
        const isHandedOn = commands[index + 1]?.command.input?.kind === 'other';
        if (inner === undefined || inner.words.length === 0 || isHandedOn || isWrittenElsewhere(inner))
            continue;
        if (inner.words[0]?.text.value === 'case')
            return ANY_LINES;
        if (inner.opened === null)
            printed.push(printed_text_printedBy(commands, index, context));
    }
    return printed.flat();
}
function isWrittenElsewhere({ command: { outputs = [] }, isSubstituted }) {
    return isSubstituted || outputs.length > 0;
}
function printed_text_printedBy(commands, at, context) {
    const { words: all = [], command } = commands[at] ?? {};
    const words = all.slice(all.findIndex(({ text }) => !printed_text_ASSIGNMENT.test(text.value)));
    const [first, ...given] = words;
    if (first === undefined || command === undefined)
        return ANY_LINES;
    const name = (0,repo_path .Fl)(first.text.value);
    if (context.isPowerShell === true && first.isQuoted)
        return echoed(words);
    if (words.every(({ text }) => printed_text_ASSIGNMENT.test(text.value)) || SILENT.has(name))
        return [];
    if (ECHOING.test(name))
        return linesOfLoop(commands, at, given, context) ?? echoed(given);
    if (name === 'printf')
        return linesOfLoop(commands, at, given.slice(1), context) ?? formatted(given, context.texts);
    const before = FILTERS.get(name);
    return before === undefined
        ? ANY_LINES
        : filtered(commands, at, { name, before, given: given.map(({ text }) => text) }, context);
}
function linesOfLoop(commands, at, words, context) {
    const [only, another] = words.filter(({ text }) => !/^-[neE]+$/.test(text.value));
    if (only === undefined || another !== undefined)
        return null;
    const found = findLoopInput(commands, at, context.texts.restore(only.text.value));
    const depth = (context.depth ?? 0) + 1;
    if (found === null || depth > printed_text_MAX_DEPTH)
        return null;
    const inner = { ...context, depth };
    return found.from === 'command'
        ? printedAt(commands, found.at, inner)
        : filtered(commands, found.at, { name: 'sort', before: 0, given: [] }, inner);
}
function echoed(words) {
    const flags = words.findIndex(({ text }) => !/^-[neE]+$/.test(text.value));
    const text = (flags === -1 ? [] : words.slice(flags)).map(({ text }) => text.value).join(' ');
    return printed_text_splitLines(text);
}
function printed_text_splitLines(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [own = '', ...others] = line.split('\\n');
        return [own, ...others.filter((other) => /^(?:\uffff|[A-Za-z_]\w*(?:=|<<)|\w+$)/.test(other))];
    });
}
function formatted(words, texts) {
    const [format, ...values] = words.map(({ text }) => text.value).filter((value) => value !== '--');
    if (format === undefined)
        return [];
    if (/^(?:%[sbq](?:\\n|\n)*)+$/.test(format))
        return values.flatMap(printed_text_splitLines);
    return printed_text_splitLines(format.replace(/%[-0-9.]*[a-zA-Z]/g, (found) => texts.standIn(found)));
}
function filtered(commands, at, call, context) {
    const { texts, readFile } = context;
    const named = call.given.filter(({ value }) => !/^-.|^\d+$/.test(value));
    const scripts = call.given.slice(0, 1);
    if (call.name === 'sed' && !named.slice(0, 1).every(({ value }) => DELETING.test(value)))
        return ANY_LINES;
    const hasFlagged = call.before > 0 && call.given.some(({ value }) => /^-(?:e|f|-regexp)/.test(value));
    if (hasFlagged && scripts.length > 0)
        return ANY_LINES;
    const files = named.slice(call.before).filter(({ value }) => value !== '-');
    const toLines = (text) => call.name === 'cat' ? text.split(/\r?\n/) : printed_text_namesIn(text);
    if (files.length > 0)
        return readAll(files, readFile, toLines);
    const input = commands[at]?.command.input;
    if (input?.kind === 'file')
        return readAll([input.path], readFile, toLines);
    if (input?.kind === 'document') {
        const { text, isLiteral } = input;
        const open = /\$[({A-Za-z_]|`/g;
        return toLines(isLiteral ? text.value : text.value.replace(open, (found) => texts.standIn(found)));
    }
    const depth = (context.depth ?? 0) + 1;
    if (at === 0 || input?.kind !== 'other' || depth > printed_text_MAX_DEPTH)
        return ANY_LINES;
    return printedAt(commands, at - 1, { ...context, depth });
}
function printed_text_namesIn(text) {
    const names = [...text.matchAll(ASSIGNING)].map(([name]) => `${name}=`);
    return text.split(/\r?\n/).every(isPlainLine) ? names : [...names, OTHER_LINE];
}
function readAll(files, readFile, toLines) {
    const printed = [];
    for (const file of files) {
        const found = readFile(file);
        if (found === null)
            return ANY_LINES;
        if (found !== 'outside')
            printed.push(toLines(found.text));
    }
    return printed.flat();
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/environment/shell-blocks.js

const OPENING = new Set(['if', 'while', 'until', 'for', 'case', 'select', '{']);
const CLOSING = new Set(['fi', 'done', 'esac', '}']);
function placeCommands(parts) {
    const placed = [];
    const blocks = [];
    const shells = [];
    let closed = null;
    for (const part of parts) {
        if ('mark' in part) {
            if (part.mark === '(')
                shells.push({ start: placed.length, isSubstitution: part.isSubstitution === true });
            const shell = part.mark === ')' ? shells.pop() : undefined;
            closed = shell === undefined || shell.isSubstitution ? closed : shell.start;
            continue;
        }
        let opened = part.words.length === 0 ? closed : null;
        closed = null;
        let words = part.words;
        for (let first = words[0]; first !== undefined && !first.isQuoted; first = words[0]) {
            const word = first.text.value;
            if (OPENING.has(word))
                blocks.push(placed.length);
            if (CLOSING.has(word))
                opened = blocks.pop() ?? null;
            if (!LEADING.has(word))
                break;
            words = words.slice(1);
        }
        const isSubstituted = shells.some(({ isSubstitution }) => isSubstitution);
        placed.push({ command: part, words, opened, isSubstituted });
    }
    return placed;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/files/sourced-variables.js




const ASSIGNED = /^[ \t]*(?:(?:export|readonly|declare(?:[ \t]+-\w+)*)[ \t]+)?([A-Za-z_]\w*)\+?=/gm;
const sourced_variables_OPENING = /^[ \t]*eval[ \t]|^[ \t]*export[ \t]+["']?\$|^[ \t]*(?:function[ \t]+)?(?:docker|podman|buildah|nerdctl|buildx)[\w-]*[ \t]*\(\)|^[ \t]*function[ \t]+(?:docker|podman|buildah|nerdctl|buildx)\b/m;
const FURTHER = /^[ \t]*(?:\.|source)[ \t]+(.*)$/gm;
const PLAIN_PATH = /^(["']?)([^\s"'$`;&|<>()]+)\1[ \t]*(?:[;&|#]|$)/;
const sourced_variables_MAX_FILES = 50;
const OWN_FILE = /(?:^|\/)bin\/activate(?:\.\w+)?$/;
const OWN_COMMAND = /^(?:\$\(|`)\s*(?:\S*\/)?(?:ssh-agent|minikube|docker-machine|brew|aws|direnv|opam|rbenv|pyenv|nodenv|goenv|fnm|mise|luarocks|setup-envtest)(?:\s+[\w./:=@%+-]+|\s+"?\$\w+"?)*\s*(?:2>\s*\/dev\/null\s*)?(?:\)|`)$/;
const FILED = /^(?:\$\(|`)\s*(?:cat|[ef]?grep|head|tail|sort|uniq)(?:\s+(?:-[vEFwxihs]+|'[^']*'|"[^"$`\\]*"|[\w./^:@%+-]+))*\s*(?:2>\s*\/dev\/null\s*)?(?:\)|`)$/;
const sourced_variables_WHOLE = /^(?:\$\(|`)\s*(?:cat\s+(?:--\s+)?|<\s*)(["']?)([^\s"'$`;&|<>()*?[{\\]+)\1\s*(?:\)|`)$/;
const sourced_variables_MAX_TEXT = 64 * 1024;
const sourced_variables_ITEMS = /SetEnvironmentVariable(?:\(\s*["'](\w+)["'])?|\b(?:Set|New)-(?:Item|Content)\b[^\n]{0,200}?\benv:[\\/]?(\w+)?/gi;
function sourced_variables_readItems(script) {
    return toNames([...script.matchAll(sourced_variables_ITEMS)].map(([, called, item]) => called ?? item));
}
function sourced_variables_readExpression(expression, readFile, texts) {
    if (OWN_COMMAND.test(expression.value))
        return toNames([]);
    const script = expression.as(`export "${expression.value}"`);
    const commands = placeCommands(listShellCommands(script, { texts, lookUp: () => undefined }));
    const printed = sourced_variables_readPrinted(commands, commands.length - 1, FILED.test(expression.value), readFile, texts);
    const path = sourced_variables_WHOLE.exec(expression.value)?.[2];
    const file = path === undefined ? null : readFile(expression.as(path));
    const isText = file !== null && file !== 'outside' && file.text.length <= sourced_variables_MAX_TEXT;
    return isText ? { ...printed, text: file.text } : printed;
}
function readSourcedFile(path, readFile, texts) {
    const found = readFile(path);
    const isOwn = found === 'outside' || found === null;
    return isOwn && OWN_FILE.test(texts.restore(path.value)) ? toNames([]) : readFrom(path, readFile);
}
const ANYTHING = { names: new Set(), isOpen: true, mayRun: true };
function toNames(names) {
    const known = names.filter((name) => name !== undefined);
    return { names: new Set(known), isOpen: known.length < names.length, mayRun: false };
}
function sourced_variables_readPrinted(commands, at, isFiled, readFile, texts) {
    const printed = commands[at - 1]?.isSubstituted
        ? printedInto(commands, at, { texts, readFile })
        : ANY_LINES;
    if (printed.some(unknown_texts .t8))
        return ANYTHING;
    const names = printed.flatMap((line) => [...line.matchAll(/[A-Za-z_]\w*(?==)/g)].map(([name]) => name));
    return { ...toNames(names), mayRun: !isFiled || !printed.every(isPlainLine) };
}
function readFrom(path, readFile, seen = new Set()) {
    if (path !== undefined && seen.has(path.value))
        return toNames([]);
    const found = path === undefined ? null : readFile(path);
    if (found === 'outside')
        return toNames([]);
    if (path === undefined || found === null || seen.size > sourced_variables_MAX_FILES || sourced_variables_OPENING.test(found.text))
        return ANYTHING;
    seen.add(path.value);
    const names = [...found.text.matchAll(ASSIGNED)].map(([, name]) => name);
    for (const [, rest = ''] of found.text.matchAll(FURTHER)) {
        const [, , further] = PLAIN_PATH.exec(rest) ?? [];
        if (OWN_FILE.test(rest.trim()))
            continue;
        const inner = further === undefined ? ANYTHING : readFrom(path.as(further), readFile, seen);
        if (inner.isOpen)
            return ANYTHING;
        for (const name of inner.names)
            names.push(name);
    }
    return toNames(names);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/files/source-reading.js




function readSources(step, script) {
    const { texts } = step.context.session;
    const readIn = (folder) => (path) => folder === null ? null : readScriptFile(step, path, folder);
    const startFile = variablesOf(step, script)('BASH_ENV');
    const items = sourced_variables_readItems(script.value);
    const started = startFile === undefined || startFile.value === ''
        ? items
        : source_reading_unite(items, readSourcedFile(startFile, readIn(script_place_folderOf(step)), texts));
    return {
        started,
        findPrinted: (expression, folder) => sourced_variables_readExpression(script.as(expression), readIn(folder), texts),
        findSourced: (path, folder) => readSourcedFile(path, readIn(folder), texts),
    };
}
function source_reading_unite(left, right) {
    return {
        names: new Set([...left.names, ...right.names]),
        isOpen: left.isOpen || right.isOpen,
        mayRun: left.mayRun || right.mayRun,
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/power-shell/second-reading.js
const POWER_SHELL = /\$\{?env:|\b(?:add|copy|foreach|get|import|invoke|move|new|out|set|start|tee|write)-(?:alias|childitem|command|content|error|expression|file|host|item|itemproperty|location|object|output|process|variable|webrequest)\b|\[[\w.]+\]::|(?:^|[\s;|&({])(?:iex|saps|sal|nal)\s/im;
const CUT_OTHERWISE = /\\["'`]|`|[\u2018-\u201e]|[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|\r(?!\n)|@["'(]|["']#|<#|\$\{[^}\n]*["'\s]|\\\r?\n(?!\s*(?:-|\.?\s*$))/m;
function speaksPowerShell(script) {
    return POWER_SHELL.test(script);
}
function findOnlyThere(script, bash, found) {
    if (speaksPowerShell(script.value))
        return found;
    const ends = new Map();
    for (const { at, words } of bash.commands)
        ends.set(second_reading_keyOf(at), Math.max(ends.get(second_reading_keyOf(at)) ?? 0, endOf(at, words)));
    const lines = new Set([
        ...bash.mentions.flatMap(second_reading_lineOf),
        ...bash.commands.map(({ at }) => at.place().line),
    ]);
    const isHeld = CUT_OTHERWISE.test(script.value)
        ? () => false
        : (at) => isWithin(at, bash.documents);
    return {
        commands: found.commands.filter(({ at, words }) => {
            const end = ends.get(second_reading_keyOf(at));
            if (end === undefined)
                return !isHeld(at);
            return CUT_OTHERWISE.test(second_reading_linesOf(script, at, Math.max(end, endOf(at, words))));
        }),
        mentions: found.mentions.filter((each) => !second_reading_lineOf(each).some((line) => lines.has(line)) &&
            !each.words.slice(0, 1).some(({ text }) => isHeld(text))),
    };
}
function isWithin(at, documents) {
    const { line } = at.place();
    return documents.some((each) => each.place().line <= line && line <= each.place().endLine);
}
function second_reading_keyOf(at) {
    const { line, column } = at.place();
    return `${line}:${column}`;
}
function endOf(at, words) {
    return Math.max(...[at, ...words.map(({ text }) => text)].map((text) => text.place().endLine));
}
const second_reading_lineOf = ({ words }) => words.slice(0, 1).map(({ text }) => text.place().line);
function second_reading_linesOf(script, at, end) {
    const lines = script.value.split('\n');
    const { line, endLine } = script.place();
    const isBlock = lines.length > 2 && Math.abs(endLine - line + 1 - lines.length) <= 1;
    const start = Math.max(at.place().line - line - 1, 0);
    return isBlock ? lines.slice(start, end - line + 2).join('\n') : script.value;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/run-step.js























const run_step_MAX_SCRIPT = 64 * 1024;
function readRun(step, script) {
    const { session, scope } = step.context;
    const shell = shellOf(step);
    if (textMentionsBuild(shell))
        addUnknown(step, lineOf(step, 'run'), `Only plain commands are read, not the shell ${(0,explanation .m)(shell)}`);
    if (!build_words_speaksOfBuilds(script.value) || !session.spend(script.value.length) || !session.mayFollow())
        return;
    const evaluated = evaluateText(script, scope);
    const kind = kindOfShell(shell);
    if (!isReadable(kind, evaluated.value) || evaluated.value.length > run_step_MAX_SCRIPT) {
        if (!textMentionsBuild(kind === 'cmd' ? restoreWords(script.value) : script.value))
            return;
        if (evaluated.value.length > run_step_MAX_SCRIPT) {
            const message = `The script is longer than ${run_step_MAX_SCRIPT} characters`;
            session.fail(step.context.source.file, lineOf(step, 'run'), message, true);
            return;
        }
        addUnknown(step, lineOf(step, 'run'), `Scripts of ${shell} are not read`);
        return;
    }
    const found = run_step_findIn(step, evaluated, shell);
    addFound(step, found);
    if (!mayBePowerShell(step))
        return;
    addFound(step, findOnlyThere(evaluated, found, run_step_findIn(step, evaluated, 'pwsh')));
}
function run_step_findIn(step, script, shell) {
    const ran = follow(step, script, shell);
    if (ran.limit !== null)
        step.context.session.fail(step.context.source.file, lineOf(step, 'run'), `${ran.limit}; it is not read`, true);
    const found = findDockerCommands(ran.commands, {
        texts: step.context.session.texts,
        aliases: ran.aliases,
        isHandedOn: handsTextOn(script.value),
    });
    const documents = ran.commands.flatMap(({ input }) => (input?.kind === 'document' ? [input.text] : []));
    return { ...found, documents };
}
function addFound(step, found) {
    for (const command of found.commands)
        addCommand(step, command);
    const isOpen = found.commands.some(({ variables }) => variables.isOpen);
    for (const command of found.mentions)
        if (!(isOpen && command.runsUnknown === true))
            addMention(step, command);
}
function follow(step, written, shell) {
    const { scope, session } = step.context;
    const { texts } = session;
    const kind = kindOfShell(shell);
    const text = kind === 'powershell' ? toShellScript(written, texts) : kind === 'cmd' ? withoutMarks(written) : written;
    const ran = followScript({
        text,
        written: written.value,
        shell,
        folder: script_place_folderOf(step),
        texts,
        lookUp: (name) => scope.env?.lookUp(name),
        mayBeSet: (name) => mayBeSet(step, name),
    }, readSources(step, written));
    session.spendSteps(ran.steps);
    return ran;
}
function addCommand(step, command) {
    const line = lineAt(step, command.at);
    const isAll = forEachChoice(command.variables, (script) => {
        if (command.kind === 'build')
            addBuild(step, command, line, script);
        else if (command.kind === 'container')
            addContainer(step, command, line);
        else if (command.kind === 'compose')
            addCompose(step, command, line, script);
        else
            addBakeCommand(step, command, line, script);
    });
    if (!isAll)
        addUnknown(step, line, 'The variables of the script may have too many values');
}
function lineAt(step, text) {
    return step.context.listing.line ?? text.place().line;
}
function addMention(step, { words, input }) {
    const [first] = words;
    if (first === undefined)
        return;
    const { texts } = step.context.session;
    const more = input?.kind === 'document' ? ' << \u2026' : '';
    const command = (0,explanation .m)(texts.restore(words.map(({ text }) => text.value).join(' ')) + more);
    addUnknown(step, lineAt(step, first.text), `Only plain commands are read, not ${command}`);
}
function addUnknown(step, line, reason) {
    const draft = step_startDraft(step);
    draft.reject(reason, ...step_EVERYTHING);
    step.context.session.add({ ...finishDraft(draft, step, line), isScript: true });
}
function isReadable(kind, script) {
    return kind === 'powershell' || kind === 'unix' || /^[\w\s./:=,@+-]*$/.test(script);
}
function addBakeCommand(step, { words, folder, open }, line, script) {
    const { texts } = step.context.session;
    const given = settleTargets(words, texts).filter(({ text }) => !run_step_addsNothing(text, texts));
    const read = readBakeFlags(given.map(({ text }) => text));
    if (read === null)
        return;
    const { unclear, ...flags } = read;
    const strange = open.map(({ value }) => value).filter((value) => value.startsWith('-'));
    const flag = [...unclear, ...strange].find((each) => !(0,unknown_texts .t8)(each));
    if (flag !== undefined) {
        addUnknown(step, line, `Cannot tell what ${flag} does to docker buildx bake`);
        return;
    }
    const loose = given.filter(({ text, isLoose, isOpen }) => isOpen || (isLoose && (0,unknown_texts .t8)(text.value) && flags.targets.includes(text)));
    const files = flags.files.map((file) => withoutAnchor(file, folder ?? '.', texts));
    const doubts = [...unclear, ...[...open, ...loose.map(({ text }) => text)].map(({ value }) => value)]
        .flatMap((value) => texts.expressionsIn(value))
        .map((expression) => `Cannot tell which flags ${expression} gives docker buildx bake`);
    addBake(step, line, { ...flags, files, folder, isGit: false, script, doubts });
}
function run_step_addsNothing(word, texts) {
    const outcomes = listOutcomes(word, texts);
    return (outcomes?.every((words) => {
        const flags = readBakeFlags(words);
        return flags !== null && Object.values(flags).every(({ length }) => length === 0);
    }) === true);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/environment/variable-writes.js




const variable_writes_TARGET = /GITHUB_ENV\b|\bgithub\.env\b/;
const READING = /^(?:\.|source|cat|type|Get-Content|echo|printf|Write-(?:Output|Host)|grep|head|tail|wc|ls|test|\[|\[\[|:|touch|chmod|chown)$/i;
function findVariableWrites(parts, context) {
    const commands = placeCommands(parts);
    const lines = commands.flatMap((placed, at) => {
        const isWritten = placed.command.outputs?.some(({ value }) => namesTarget(value, context)) === true;
        return isWritten ? printedAt(commands, at, context) : writtenBy(commands, at, placed, context);
    });
    return variable_writes_readLines(lines);
}
function writtenBy(commands, at, { words, command }, context) {
    const [first, ...given] = words.filter(({ text }) => text.value !== 'sudo');
    const isNamed = words.some(({ text }) => namesTarget(text.value, context));
    const input = command.input?.kind === 'document' ? command.input.text.value : '';
    if (first === undefined || command.isRead === true || !(isNamed || variable_writes_TARGET.test(input)))
        return [];
    const name = (0,repo_path .Fl)(first.text.value);
    if (/^(?:tee|Out-File)$/i.test(name))
        return printedAt(commands, at - 1, context);
    if (/^(?:Add|Set)-Content$/i.test(name))
        return writtenValue(commands, at, given, context);
    return READING.test(name) && !variable_writes_TARGET.test(input) ? [] : ANY_LINES;
}
function writtenValue(commands, at, words, context) {
    if (commands[at]?.command.input?.kind === 'other')
        return printedAt(commands, at - 1, context);
    const isValue = (_, index) => !/^-/.test(words[index]?.text.value ?? '') &&
        !/^-(?!Value$)/i.test(words[index - 1]?.text.value ?? '') &&
        !namesTarget(words[index]?.text.value ?? '', context);
    return words.filter(isValue).flatMap(({ text }) => text.value.split(/\\n|\r?\n/));
}
function namesTarget(value, { texts }) {
    if (!(0,unknown_texts .t8)(value))
        return variable_writes_TARGET.test(value);
    const inner = texts.expressionsIn(value).filter((expression) => /^(?:\$\((?!\()|`)/.test(expression));
    return variable_writes_TARGET.test(texts.restore(inner.reduce((text, expression) => text.replaceAll(texts.standIn(expression), ''), value)));
}
function variable_writes_readLines(lines) {
    const names = new Set();
    let isOpen = false;
    const lastOf = new Map(lines.map((line, at) => [line.trim(), at]));
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        const [, name, sign] = /^\s*([^=<\uffff]+)(=|<<)/.exec(line) ?? [];
        if (name !== undefined)
            names.add(name.trim());
        else if ((0,unknown_texts .t8)(line))
            isOpen = true;
        if (sign !== '<<')
            continue;
        const end = line.slice(line.indexOf('<<') + 2).trim();
        if ((lastOf.get(end) ?? 0) > at)
            do
                at++;
            while (lines[at]?.trim() !== end);
    }
    return { names, isOpen };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/environment/script-writes.js







const MENTION = /GITHUB_ENV\b|\bgithub\.env\b|::set-env\b/;
const OLD_COMMAND = /::set-env name=(\w+)/g;
const script_writes_ASSIGNED = /(?<![\w$])([A-Za-z_]\w*)(?=\+?=|<<)/g;
function readScriptWrites(step, script, shell) {
    if (!MENTION.test(script.value))
        return null;
    const { session, scope } = step.context;
    const old = [...script.value.matchAll(OLD_COMMAND)].map(([, name = '']) => name);
    const all = [...script.value.matchAll(script_writes_ASSIGNED)].map(([, name = '']) => name);
    const kind = kindOfShell(shell);
    if (kind === 'other' || script.value.length > run_step_MAX_SCRIPT || !session.spend(script.value.length))
        return { names: new Set([...old, ...all]), isOpen: true };
    const { texts } = session;
    const evaluated = evaluateText(script, scope);
    const words = kind === 'powershell' ? toShellScript(evaluated, texts) : evaluated;
    const own = new Set(all);
    const lookUp = (name) => own.has(name) ? undefined : scope.env?.lookUp(name);
    const writes = findVariableWrites(listShellCommands(words, { texts, lookUp }), {
        texts,
        isPowerShell: kind === 'powershell',
        readFile: (path) => readScriptFile(step, path),
    });
    return { ...writes, names: new Set([...old, ...writes.names]) };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/files/git-switches.js


const git_switches_VALUES = /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|exec-path|config-env))$/;
const HARMLESS = {
    checkout: /^(?:-[bB]|--orphan)/,
    switch: /^(?:-[cC]|--(?:force-)?create|--orphan)/,
    merge: /^--(?:abort|quit|continue)$/,
    rebase: /^--(?:abort|quit|continue|skip)$/,
    'cherry-pick': /^--(?:abort|quit|continue|skip)$/,
};
const git_switches_OWN = /^(?:HEAD|@|-|\$\{?GITHUB_(?:SHA|REF|REF_NAME|HEAD_REF)\}?)$/;
function maySwitch(script) {
    return /\bgit\b.*\b(?:checkout|switch|reset|merge|pull|rebase|cherry-pick)\b|\bgh\b.*\bcheckout\b/.test(script);
}
function findSwitches(commands, texts, isPath) {
    return commands.flatMap(({ words }) => {
        const name = findOther(words.map(({ text }) => text));
        if (name === null || isPath(name.value) || isOwn(name.value, texts))
            return [];
        return [name.as(texts.restore(name.value))];
    });
}
function isOwn(name, texts) {
    return git_switches_OWN.test(texts.restore(name)) || isOwnRef(name.replace(/^origin\//, ''), texts);
}
function findOther(given) {
    const at = given.findIndex(({ value }) => !/^(?:sudo|[A-Za-z_]\w*=.*)$/.test(value));
    const program = (0,repo_path .Fl)(given[at]?.value ?? '');
    let from = at + 1;
    if (program === 'gh')
        return given[from]?.value === 'pr' && given[from + 1]?.value === 'checkout'
            ? (given.slice(from + 2).find(({ value }) => !value.startsWith('-')) ?? null)
            : null;
    if (program !== 'git')
        return null;
    while (given[from]?.value.startsWith('-') === true)
        from += git_switches_VALUES.test(given[from]?.value ?? '') ? 2 : 1;
    return git_switches_readCommand(given[from]?.value ?? '', given.slice(from + 1));
}
function git_switches_readCommand(command, words) {
    const named = words.filter(({ value }) => !value.startsWith('-') || value === '-');
    const has = (flag) => words.some(({ value }) => flag.test(value));
    if (HARMLESS[command] !== undefined && has(HARMLESS[command]))
        return null;
    const [first = null, second = null] = named;
    switch (command) {
        case 'checkout':
            return second === null && !has(/^--$/) ? first : null;
        case 'reset':
            return has(/^--hard$/) ? first : null;
        case 'pull':
            return second;
        case 'switch':
        case 'merge':
        case 'rebase':
        case 'cherry-pick':
            return first;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/files/build-names.js

const BUILD_FILE = /^(?:\.env|.*compose.*\.ya?ml|.*bake.*\.(?:hcl|json)|\.?devcontainer\.json|(?:.+[._-])?(?:Docker|Container)file(?:[._-].+)?)$/i;
const MAX_PATTERN = 200;
const MAX_PATTERNS = 200;
const LIST = /\{[\w.*-]*(?:,[\w.*-]*)+\}/g;
const build_names_KNOWN = new WeakMap();
function isBuildName(name) {
    return BUILD_FILE.test(name);
}
function mayNameBuildFile(pattern, paths) {
    const written = pattern.replace(/^\.\//, '');
    if (!/[*?[{]/.test(written) || written.length > MAX_PATTERN)
        return false;
    const known = build_names_KNOWN.get(paths) ?? {
        paths: paths.filter((path) => BUILD_FILE.test((0,repo_path .Fl)(path))),
        matched: new Map(),
    };
    build_names_KNOWN.set(paths, known);
    const before = known.matched.get(written);
    if (before !== undefined || known.matched.size >= MAX_PATTERNS)
        return before ?? false;
    const plain = written.replace(/\[[^\]]*\]/g, '?').replace(LIST, '*');
    const matches = known.paths.some((path) => isMatch(path, plain) || isMatch(path, `*/${plain}`));
    known.matched.set(written, matches);
    return matches;
}
function isMatch(text, pattern) {
    let at = 0;
    let next = 0;
    let star = -1;
    let from = 0;
    while (at < text.length) {
        if (pattern[next] === '*') {
            star = next++;
            from = at;
        }
        else if (pattern[next] === '?' || pattern[next] === text[at]) {
            at++;
            next++;
        }
        else if (star === -1)
            return false;
        else {
            next = star + 1;
            at = ++from;
        }
    }
    while (pattern[next] === '*')
        next++;
    return next === pattern.length;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/files/patched-files.js


const HEADER = /^(?:\+\+\+ |rename to |copy to )(?:"?b\/)?([^\t\n"]+)/gm;
function listPatches(commands) {
    return commands.flatMap(({ words, input }) => {
        const texts = words.map(({ text }) => text).filter(({ value }) => value !== 'sudo');
        const names = texts.map(({ value }) => value);
        const given = input?.kind === 'file' ? [input.path] : [];
        if ((0,repo_path .Fl)(names[0] ?? '') === 'patch')
            return [...given, ...texts.slice(1).map(withoutFlag)];
        const isGit = names[0] === 'git' && names.some((name) => name === 'apply' || name === 'am');
        return isGit ? [...given, ...texts.slice(2)] : [];
    });
}
function withoutFlag(text) {
    const [flag = ''] = /^(?:--input=|-i(?=.))/.exec(text.value) ?? [];
    return text.slice(flag.length);
}
function listPatched(patch) {
    const names = [...patch.matchAll(HEADER)].map(([, name = '']) => name.trim());
    return [...new Set(names)].filter((name) => isBuildName((0,repo_path .Fl)(name)));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/files/git-files.js
const git_files_VALUES = /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|exec-path|config-env))$/;
function findGitFiles(given) {
    let at = 0;
    while (given[at]?.value.startsWith('-') === true)
        at += git_files_VALUES.test(given[at]?.value ?? '') ? 2 : 1;
    const command = given[at]?.value;
    const words = given.slice(at + 1);
    const end = words.findIndex(({ value }) => value === '--');
    const named = words.filter(({ value }) => !value.startsWith('-'));
    if (command === 'restore') {
        const isOther = words.some(({ value }) => /^(?:-s|--source)/.test(value));
        return isOther ? named : [];
    }
    if (command === 'mv')
        return named.slice(-1);
    if (command !== 'checkout')
        return [];
    const before = (end === -1 ? named.slice(0, 1) : words.slice(0, end)).filter(({ value }) => !value.startsWith('-') && value !== 'HEAD');
    if (before.length === 0)
        return [];
    return end === -1 ? named.slice(1) : words.slice(end + 1);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/files/listed-files.js



const LISTING = /^(?:find|fd|fdfind|ls|grep|egrep|fgrep|rg|git|echo|printf)$/;
const FILTER = /^--(?:include|glob)=/;
function findListedFiles(commands, texts, paths, isEditing) {
    const found = commands.flatMap((command, index) => {
        const words = command.words.map(({ text }) => text);
        const edit = findEdit(words, isEditing);
        if (edit === null)
            return [];
        if (edit === 'found')
            return listed_files_listNames(words, paths);
        const before = commands.slice(0, index).findLast((each) => isListing(each));
        return before === undefined
            ? []
            : listed_files_listNames(before.words.map(({ text }) => text), paths);
    });
    return found.filter(({ value }) => !(0,unknown_texts .t8)(value)).map((text) => text.as(texts.restore(text.value)));
}
function isListing({ words }) {
    return LISTING.test((0,repo_path .Fl)(words[0]?.text.value ?? ''));
}
function findEdit(words, isEditing) {
    const values = words.map(({ value }) => value);
    const [name = ''] = values;
    const run = values.findIndex((value) => /^-(?:exec|execdir|ok|okdir|x|X)$/.test(value));
    if (/^(?:find|fd|fdfind)$/.test((0,repo_path .Fl)(name)) && run !== -1)
        return isEditing(words.slice(run + 1)) ? 'found' : null;
    if ((0,repo_path .Fl)(name) === 'xargs' || (0,repo_path .Fl)(name) === 'parallel')
        return words.some((_, at) => at > 0 && isEditing(words.slice(at))) ? 'listed' : null;
    return isEditing(words) && words.slice(1).some(({ value }) => (0,unknown_texts .t8)(value)) ? 'listed' : null;
}
function listed_files_listNames(words, paths) {
    const names = words.slice(1).map((word) => {
        const [filter = ''] = FILTER.exec(word.value) ?? [];
        return word.slice(filter.length);
    });
    const isName = ({ value }) => isBuildName((0,repo_path .Fl)(value)) || mayNameBuildFile(value, paths);
    return names.filter(isName);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/shell/files/written-files.js






const COPYING = /^(?:cp|mv|ln|install|rsync|Copy-Item|Move-Item)$/i;
const WRITING = /^(?:tee|sponge|ex|ed|vim?|nano|truncate|dos2unix|unix2dos|patch|Set-Content|Add-Content|Out-File|New-Item)$/i;
const EDITING = /^(?:g?sed|perl|ruby|yq|dasel|[gmn]?awk|jq|sd|rpl)$/;
const IN_PLACE = /^-\w*i|^--in-?place/;
const REPLACING = /^(?:sd|rpl)$/;
const written_files_READING = /^(?:[ef]?grep|rg|ls|find|set|shopt|test|\[{1,2}|jq|ps|mount|ssh|docker|podman|echo|printf)$/;
const written_files_OUTPUT = /^(?:-[oO]|--(?:output|output-document|output-file|out|out-file|outfile|outputfile|dest|destination)|-OutFile)$/;
function maySpeakOfFiles(script) {
    return /\.env\b|compose|bake|devcontainer|docker[?*f[{$"'\\]|container[?*f[{$"'\\]|\$'|\b(?:sed|patch|git[ \t]+(?:apply|am))\s|-exec|xargs/i.test(script);
}
function findWrittenFiles(parts, texts, paths = []) {
    const written = parts.flatMap(listWritten).filter((path) => {
        const found = withoutAnchor(path, '.', texts).value;
        const value = (0,unknown_texts .t8)(found) ? texts.restore(found) : found;
        const isInside = !/^[/~]/.test(value) && !((0,unknown_texts .t8)(found) && /[$`]/.test(value));
        return isInside && (isBuildName((0,repo_path .Fl)(value)) || mayNameBuildFile(value, paths));
    });
    return [...written, ...findListedFiles(parts, texts, paths, isEditing)];
}
function isEditing(words) {
    const [command, ...given] = words;
    const name = (0,repo_path .Fl)(command?.value ?? '');
    return (REPLACING.test(name) ||
        WRITING.test(name) ||
        (EDITING.test(name) && given.some(({ value }) => IN_PLACE.test(value))));
}
function listWritten({ words, outputs }) {
    const texts = words.map(({ text }) => text);
    const at = texts.findIndex(({ value }) => !/^(?:sudo|-\w+|[A-Za-z_]\w*=.*)$/.test(value));
    const [command, ...given] = texts.slice(Math.max(at, 0));
    if (command === undefined)
        return outputs;
    const named = given.filter(({ value }) => !value.startsWith('-'));
    const name = (0,repo_path .Fl)(command.value);
    if (name === 'git')
        return [...outputs, ...findGitFiles(given)];
    if (name === 'dd')
        return [...outputs, ...named.flatMap((word) => afterStart(word, 'of='))];
    const chosen = written_files_READING.test(name) ? [] : listOutputs(given);
    if (COPYING.test(name))
        return [...outputs, ...listCopied(named)];
    return isEditing([command, ...given]) ? [...outputs, ...named, ...chosen] : [...outputs, ...chosen];
}
function listOutputs(given) {
    return given.flatMap((word, index) => {
        if (written_files_OUTPUT.test(given[index - 1]?.value ?? ''))
            return [word];
        const equals = word.value.indexOf('=');
        return equals !== -1 && written_files_OUTPUT.test(word.value.slice(0, equals)) ? [word.slice(equals + 1)] : [];
    });
}
function afterStart(word, start) {
    return word.value.startsWith(start) ? [word.slice(start.length)] : [];
}
function listCopied(words) {
    const target = words.at(-1);
    if (words.length < 2 || target === undefined)
        return [];
    const isFolder = /(?:^|\/)\.{0,2}$|^[^.]+$/.test(target.value) && !isBuildName((0,repo_path .Fl)(target.value));
    if (!isFolder)
        return [target];
    const folder = target.value.replace(/\/+$/, '');
    return words.slice(0, -1).map((word) => word.as(`${folder}/${(0,repo_path .Fl)(word.value)}`.replace(/^\.\//, '')));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/steps.js























const ACTIONS = new Map([
    ['docker/build-push-action', readBuildPush],
    ['docker/bake-action', readBakeAction],
    ['devcontainers/ci', readDevcontainerStep],
    ['hoverkraft-tech/compose-action', readComposeStep],
    ['isbang/compose-action', readComposeStep],
    ['actions/checkout', readCheckout],
    ['actions/github-script', readGithubScript],
]);
function mayBuild(step) {
    const uses = yaml_tree_textOf(memberOf(step, 'uses'))?.value;
    const isScript = ['run', 'shell'].some((key) => build_words_speaksOfBuilds(yaml_tree_textOf(memberOf(step, key))?.value ?? ''));
    if (uses === undefined)
        return isScript;
    return uses.startsWith('.') || (ACTIONS.has(steps_nameOf(uses)) && !steps_nameOf(uses).startsWith('actions/'));
}
function steps_nameOf(uses) {
    const [owner, name, ...folders] = uses
        .replace(/@[\s\S]*$/, '')
        .toLowerCase()
        .split(/[/\\]/)
        .filter((part) => part !== '');
    const folder = (0,repo_path .o1)('.', folders.join('/'));
    return [owner, name, ...(folder === '.' ? [] : folders)].join('/');
}
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
    watchForeign(step, () => readBuilds(step));
}
function readBuilds(step) {
    const { tree, context } = step;
    const uses = yaml_tree_textOf(memberOf(tree, 'uses'))?.value;
    const script = yaml_tree_textOf(memberOf(tree, 'run'));
    if (uses?.startsWith('.'))
        readLocalAction(step, uses, steps_readSteps);
    else if (uses !== undefined)
        readOtherAction(step, uses);
    if (script === null)
        return;
    readRun(step, script);
    const shells = [shellOf(step)];
    if (mayBePowerShell(step) && speaksPowerShell(script.value))
        shells.push('pwsh');
    for (const shell of shells) {
        readWrites(step, script, shell);
        const writes = readScriptWrites(step, script, shell);
        if (writes !== null)
            context.written.add(step, writes);
    }
}
function readOtherAction(step, uses) {
    const read = ACTIONS.get(steps_nameOf(uses));
    if (read !== undefined)
        read(step, uses);
    else
        step.context.written.addProgram(step);
}
function readWrites(step, script, shell) {
    const { session, scope } = step.context;
    const isSwitching = maySwitch(script.value);
    if (!(isSwitching || maySpeakOfFiles(script.value)) ||
        script.value.length > run_step_MAX_SCRIPT ||
        !session.spend(script.value.length) ||
        !session.mayFollow())
        return;
    const { texts } = session;
    const { commands, steps } = followScript({
        text: evaluateText(script, scope),
        shell,
        folder: '.',
        texts,
        lookUp: (name) => scope.env?.lookUp(name),
        mayBeSet: (name) => mayBeSet(step, name),
    });
    session.spendSteps(steps);
    const fail = (name, path) => {
        const { file, line } = path.place();
        session.failOnce(file, line, `A script writes ${name}, and what it then says is not judged`);
    };
    if (isSwitching)
        noteSwitches(step, commands);
    for (const path of findWrittenFiles(commands, texts, session.tree.paths))
        fail(texts.restore(path.value), path);
    for (const path of listPatches(commands)) {
        const patch = readScriptFile(step, path);
        if (patch !== null && patch !== 'outside')
            for (const name of listPatched(patch.text))
                fail(name, path);
    }
}
function noteSwitches({ context: { session, workspace } }, commands) {
    const { paths } = session.tree;
    const isPath = (name) => name === '.' || paths.some((path) => path === name || path.startsWith(`${name.replace(/\/$/, '')}/`));
    for (const name of findSwitches(commands, session.texts, isPath))
        workspace.switches.push({ ...name.place(), name: name.value });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/jobs.js












const jobs_MAX_DEPTH = 10;
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
            const seen = { texts: session.texts, matrix, inputs: call.inputs, env: null };
            const scope = { ...seen, system: findSystem(job.value, seen) };
            const surroundings = { root: file.root, job: job.value, scope, outer: call.outer ?? null };
            if (called === null)
                readJob(file, job, steps, surroundings, listing, session);
            else
                jobs_readCall(file, job, called, { surroundings, listing, depth: call.depth }, session, onCall);
        }
    }
}
function readJob(file, job, steps, surroundings, listing, session) {
    const { scope } = surroundings;
    const written = new WrittenVariables();
    const workspace = new RunnerWorkspace();
    const container = openJobEnv(memberOf(memberOf(job.value, 'container'), 'env'), scope, null, written);
    const outer = openJobEnv(memberOf(file.root, 'env'), { ...scope, matrix: null }, container, written);
    const env = openJobEnv(memberOf(job.value, 'env'), scope, outer, written);
    const folder = jobs_defaultOf(job.value, 'working-directory') ?? jobs_defaultOf(file.root, 'working-directory');
    const shell = jobs_defaultOf(job.value, 'shell') ?? jobs_defaultOf(file.root, 'shell');
    steps_readSteps(steps, {
        session,
        scope: { ...scope, env },
        source: file.source,
        workspace,
        written,
        folder: folder === null
            ? '.'
            : workspace.enter('.', withoutAnchor(evaluateText(folder, { ...scope, env }), '.', session.texts).value),
        shell: shell === null
            ? chooseShell(job.value, scope)
            : session.texts.restore(evaluateText(shell, scope).value),
        mayBePowerShell: shell === null && scope.system === 'open',
        listing,
        flags: listFlags(file.root),
        surroundings,
        depth: 0,
    });
}
function chooseShell(job, { system }) {
    const container = memberOf(job, 'container');
    if (container !== undefined && yaml_tree_textOf(container)?.value !== '')
        return 'sh';
    return system === 'windows' ? 'pwsh' : 'bash';
}
function jobs_defaultOf(tree, key) {
    return yaml_tree_textOf(memberOf(memberOf(memberOf(tree, 'defaults'), 'run'), key));
}
function calledWorkflow(job) {
    const uses = yaml_tree_textOf(memberOf(job, 'uses'))?.value;
    return uses !== undefined && /^\.\/\.github\/workflows\/[^/]+\.ya?ml$/.test(uses) ? uses.slice(2) : null;
}
function jobs_readCall(file, job, path, call, session, onCall) {
    onCall(path);
    const called = session.load(path);
    if (called === null || !session.enterStep())
        return;
    const line = file.source.lineAt(entriesOf(job.value).find(({ key }) => key === 'uses')?.keyStart ?? job.keyStart);
    const { listing, surroundings } = call;
    const isItself = path === listing.file || listing.sources.includes(path);
    if (isItself || call.depth >= jobs_MAX_DEPTH) {
        const message = isItself
            ? `The workflow ${path} runs itself`
            : `Workflows are nested more than ${jobs_MAX_DEPTH} deep`;
        session.fail(file.source.file, line, message, !isItself);
        return;
    }
    readWorkflow(called, {
        inputs: jobs_inputsOf(job.value, called, surroundings.scope),
        outer: surroundings,
        listing: { ...listing, line: listing.line ?? line, sources: [...listing.sources, path] },
        depth: call.depth + 1,
    }, session, onCall);
}
function jobs_inputsOf(job, called, scope) {
    const inputs = new Map();
    const declared = memberOf(memberOf(memberOf(called.root, 'on'), 'workflow_call'), 'inputs');
    for (const { key, keyStart, value } of entriesOf(declared)) {
        const type = yaml_tree_textOf(memberOf(value, 'type'))?.value;
        const empty = type === 'boolean' ? 'false' : type === 'number' ? '0' : '';
        const fallback = yaml_tree_textOf(memberOf(value, 'default'));
        const inner = { texts: scope.texts, matrix: null, inputs: null, env: null };
        inputs.set(key.toLowerCase(), fallback === null
            ? traced_text .N.made(empty, called.source, keyStart, keyStart)
            : evaluateText(fallback, inner));
    }
    return new GivenInputs(inputs, written_map_readMap(memberOf(job, 'with'), scope));
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/session.js




const session_MAX_STEPS = 200_000;
const MAX_CHARACTERS = 16 * 1024 * 1024;
const MAX_PARSED = 2 * 1024 * 1024;
const MAX_FOLLOWED = 30_000;
const session_ORDINARY = 300;
const MAX_BUILDS = 2_000;
const session_MAX_VALUES = 20_000;
const ACTION = /(?:^|\/)action\.ya?ml$/;
const MATTERS = /GITHUB_ENV|github\.env|set-env|exportVariable|checkout/i;
const SPEAKS = /docker|devcontainers\/ci|compose-action|\.\/|\\[xuU\r\n]/i;
class WorkflowSession {
    tree;
    readBake;
    texts = new unknown_texts .z8();
    builds = [];
    runImages = [];
    problems = [];
    files = new Map();
    quiet = new Map();
    seen = new Set();
    file = '';
    steps = 0;
    characters = 0;
    found = 0;
    values = 0;
    parsed = 0;
    followed = 0;
    attempts = 0;
    lastLine = 0;
    constructor(tree, readBake) {
        this.tree = tree;
        this.readBake = readBake;
    }
    begin(file) {
        this.file = file;
        this.found = 0;
        this.values = 0;
        this.seen.clear();
    }
    load(path) {
        const known = this.files.get(path);
        if (known !== undefined)
            return known;
        const loaded = this.read(path);
        this.files.set(path, loaded);
        return loaded;
    }
    loadQuietly(path) {
        const loaded = this.load(path) ?? this.quiet.get(path);
        if (loaded !== undefined)
            return loaded;
        const source = (0,source_text .E4)(path, this.tree.read(path));
        const root = source === null || typeof source === 'string' ? null : this.parse(source);
        const read = root === null || root.kind === 'refused' || typeof source === 'string' || source === null
            ? null
            : { source, root };
        this.quiet.set(path, read);
        return read;
    }
    parse(source) {
        return readYamlTree(source, (characters) => {
            this.parsed += characters;
            return this.parsed <= MAX_PARSED;
        });
    }
    read(path) {
        const found = this.tree.read(path);
        const source = (0,source_text .E4)(path, found);
        if (source === null)
            return null;
        if (typeof source === 'string') {
            this.fail(path, 1, source, (0,source_text .dK)(found));
            return null;
        }
        if (found.kind === 'bytes' && (0,source_text .EW)(found.bytes)) {
            this.fail(path, 1, 'The file is in UTF-16 or has NUL characters; write it in UTF-8', true);
            return null;
        }
        const isSilent = !SPEAKS.test(source.text) && !namesBuilder(source.text);
        if (isSilent && !(ACTION.test(path) && MATTERS.test(source.text)))
            return null;
        const root = this.parse(source);
        if (root.kind !== 'refused')
            return { source, root };
        this.fail(path, source.lineAt(root.at), root.message, root.isLimit);
        return null;
    }
    fail(file, line, message, isLimit = false) {
        const key = JSON.stringify([file, line, message]);
        if (this.seen.has(key))
            return;
        this.seen.add(key);
        this.problems.push({ kind: 'workflow', file, line, message, ...(isLimit ? { isLimit } : {}) });
    }
    failOnce(file, line, message) {
        const key = JSON.stringify([file, message]);
        if (!this.seen.has(key))
            this.fail(file, line, message);
        this.seen.add(key);
    }
    add(build) {
        this.attempts++;
        this.lastLine = build.line;
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
            [build.generators, build.bases ?? []],
            build.problem,
            build.unknown,
            [...(build.written ?? [])],
        ]);
        if (this.seen.has(key))
            return;
        this.seen.add(key);
        this.found++;
        this.values += build.args.size + build.contexts.size;
        if (!this.isFull)
            this.builds.push(build);
        else
            this.fail(this.file, 1, `The workflow has more than ${MAX_BUILDS} builds or ${session_MAX_VALUES} values; the rest is not read`, true);
    }
    get isFull() {
        return this.found > MAX_BUILDS || this.values > session_MAX_VALUES;
    }
    enterStep() {
        this.steps++;
        return this.spend(0);
    }
    spendSteps(steps) {
        this.followed += Math.max(steps - session_ORDINARY, 0);
    }
    mayFollow() {
        if (this.followed <= MAX_FOLLOWED)
            return true;
        this.fail(this.file, 1, `The scripts have more than ${MAX_FOLLOWED} steps in all; the rest is not read`, true);
        return false;
    }
    spend(characters) {
        this.characters += characters;
        if (this.isFull)
            return false;
        if (this.steps <= session_MAX_STEPS && this.characters <= MAX_CHARACTERS)
            return true;
        this.fail(this.file, 1, `The workflows have more than ${session_MAX_STEPS} steps or ${MAX_CHARACTERS} characters in all; the rest is not read`, true);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/workflows/read.js





function readWorkflowBuilds(tree, readBake) {
    const session = new WorkflowSession(tree, readBake);
    const files = new Map();
    for (const path of tree.paths.filter(build_files .Kr)) {
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
    const isInner = (path, file) => called.has(path) && isOnlyCalled(file);
    for (const [path, file] of files)
        if (!isInner(path, file))
            read(path, file);
    for (const [path, file] of files)
        if (isInner(path, file) && !reached.has(path))
            read(path, file);
    readPublishedActions(session);
    return { builds: session.builds, runImages: session.runImages, problems: session.problems };
}
function calledBy({ root }) {
    return entriesOf(memberOf(root, 'jobs')).flatMap(({ value }) => calledWorkflow(value) ?? []);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/find-builds.js





const BAKE = { readBake: readBakeProject, readBakeBuilds: readBakeBuilds };
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
        runImages: find_builds_distinct(found.flatMap(({ runImages }) => runImages), ({ place, image }) => [place.file, place.line, place.column, image]),
        problems: find_builds_distinct(found.flatMap(({ problems }) => problems), ({ file, line, message }) => [file, line, message]).sort(compareProblems),
    };
}
function find_builds_compareBuilds(left, right) {
    return ((0,text_order .n)(left.file, right.file) ||
        (0,text_order .n)(left.name ?? '', right.name ?? '') ||
        left.line - right.line);
}
function compareProblems(left, right) {
    return (0,text_order .n)(left.file, right.file) || left.line - right.line;
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

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/variant-options.js
var variant_options = __webpack_require__(45555);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/judged/build-identity.js
var build_identity = __webpack_require__(86646);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/judged/dockerfile-builds.js






const MAX_POSSIBLE = 20_000;
const TOO_MANY = 'may be built by one of too many builds whose Dockerfile is not known';
function groupBuilds(builds, { find, paths }) {
    const listPossible = openPossibleFiles(paths);
    const beyond = new Map();
    let guesses = 0;
    const named = new Map();
    const inline = new Map();
    const missing = [];
    const elsewhere = [];
    const unreachable = [];
    for (const build of builds) {
        const fileBuilds = toFileBuilds(build);
        if (build.inline !== null) {
            const key = JSON.stringify([build.inline.file, build.inline.lines[0], build.inline.text]);
            const known = inline.get(key) ?? { inline: build.inline, builds: [] };
            known.builds.push(...fileBuilds);
            inline.set(key, known);
        }
        else if (build.dockerfile !== null) {
            const { dockerfile } = build;
            const found = findDockerfile(dockerfile, find);
            if (found.kind === 'absent')
                missing.push({ build, dockerfile });
            else if (found.kind === 'unreadable')
                unreachable.push({ build, dockerfile, reason: found.reason });
            else {
                addTo(named, found.path, fileBuilds);
                if (found.isLinked === true)
                    addTo(named, dockerfile, fileBuilds);
            }
        }
        else {
            elsewhere.push(build);
            for (const path of listPossible(build.possible ?? [])) {
                if (find(path).kind !== 'file')
                    continue;
                if (++guesses <= MAX_POSSIBLE)
                    addTo(named, path, fileBuilds);
                else if (!named.has(path))
                    beyond.set(path, { build, dockerfile: path, reason: TOO_MANY });
            }
        }
    }
    unreachable.push(...[...beyond.values()].filter(({ dockerfile }) => !named.has(dockerfile)));
    return { named, inline: [...inline.values()], missing, elsewhere, unreachable };
}
function findDockerfile(path, find) {
    const found = find(path);
    if (found.kind !== 'absent')
        return found;
    const parted = path.includes('\\') ? (0,repo_path .o1)('.', path.replaceAll('\\', '/')) : null;
    if (parted !== null)
        return findDockerfile(parted, find);
    const fallback = (0,file_names .aC)(path);
    return fallback === null ? found : find(fallback);
}
function addTo(lists, key, items) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [...items]);
    else
        list.push(...items);
}
function toFileBuilds(build) {
    const fileBuild = toFileBuild(build);
    if (build.platforms.length === 0)
        return [fileBuild];
    const platforms = build.platforms.flatMap((text) => text.split(',')).map((text) => text.trim());
    const named = platforms.filter((platform) => platform !== '' && platform.toLowerCase() !== 'local');
    const isLocal = named.length === 0 ||
        (named.length > 1 && build.kind === 'compose') ||
        platforms.some((platform) => platform.toLowerCase() === 'local');
    if (fileBuild.hasUnknownPlatforms === true)
        return [{ ...fileBuild, platforms: named }];
    return [
        ...(isLocal ? [{ ...fileBuild, platforms: [] }] : []),
        ...(named.length > 0 ? [{ ...fileBuild, platforms: named }] : []),
    ];
}
function toFileBuild(build) {
    const { line, args, target, platforms, contexts, unknown, problem, reasons, places, sources } = build;
    const named = (0,build_identity .Dz)(build);
    return {
        ...named,
        line,
        knownAs: (0,build_identity .ls)(named),
        args,
        target,
        platforms,
        contexts: toContexts(contexts, listUnknown(unknown, 'contexts')),
        unknownArgs: listUnknown(unknown, 'args'),
        ...(unknown.includes('args') ? { hasUnknownArgs: true } : {}),
        ...(unknown.includes('target') ? { hasUnknownTarget: true } : {}),
        ...(unknown.includes('platforms') ? { hasUnknownPlatforms: true } : {}),
        problem,
        ...(reasons === undefined ? {} : { reasons }),
        written: (0,build_identity .GU)(build),
        ...(build.isRefused === true ? { isRefused: true } : {}),
        places: toPlaces(places),
        sources,
    };
}
const NO_CONTEXTS = new Map();
function toContexts(known, unknown) {
    if (known.size + unknown.length === 0)
        return NO_CONTEXTS;
    return new Map([
        ...[...known].flatMap(([key, value]) => toContext(key, value)),
        ...unknown.flatMap((key) => toContext(key, variant_options .D)),
    ]);
}
function toPlaces(places) {
    for (const key of places.keys())
        if (key.startsWith('contexts.'))
            return new Map([...places].map(([each, place]) => [toPlaceKey(each), place]));
    return places;
}
function toPlaceKey(key) {
    const [, name] = /^contexts\.(.*)$/s.exec(key) ?? [];
    const told = name === undefined ? null : (0,context_name .d)(name);
    return typeof told === 'string' ? `contexts.${told}` : key;
}
function toContext(name, value) {
    const key = (0,context_name .d)(name);
    if (typeof key !== 'string')
        return [];
    const isBuilt = /^(?:target|service):/.test(value);
    const told = isBuilt ? `local:${name}` : (0,context_name .N)(name, value);
    return typeof told === 'string' ? [[key, told]] : [];
}
function listUnknown(unknown, field) {
    if (unknown.length === 0)
        return unknown;
    return unknown.flatMap((name) => (name.startsWith(`${field}.`) ? [name.slice(field.length + 1)] : []));
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/repository/repository-builds.js
var repository_builds = __webpack_require__(37616);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/repository/repository-reading.js



function readRepositoryBuilds(tree, discovery) {
    const kinds = (0,repository_builds .I)(discovery);
    if (kinds.size === 0)
        return repository_builds .A;
    const found = findBuilds(withoutIgnored(tree, discovery), kinds);
    return { found, dockerfiles: groupBuilds(found.builds, tree) };
}
function withoutIgnored(tree, { ignore }) {
    if (ignore.length === 0)
        return tree;
    return { ...tree, paths: tree.paths.filter((path) => !ignore.some((glob) => glob.matches(path))) };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/tree/link-readings.js
var link_readings = __webpack_require__(65746);
// EXTERNAL MODULE: ./lib/untyped/src/core/tree/linked-files.js
var linked_files = __webpack_require__(46545);
// EXTERNAL MODULE: ./lib/untyped/src/core/tree/tree-entry.js
var tree_entry = __webpack_require__(4771);
// EXTERNAL MODULE: ./lib/untyped/src/core/tree/tree-path.js
var tree_path = __webpack_require__(32564);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/repository/repository-tree.js




function openRepositoryTree(source) {
    const wanted = new Set();
    const asked = { files: new Set(), names: new Set(), globs: new Map() };
    const matched = new Map();
    const modes = openModes(source);
    let folders = null;
    function openLinks() {
        if (source.links.size === 0 && source.submodules.size === 0)
            return null;
        folders ??= (0,tree_path .uT)(new Map(source.paths.map((each) => [each, repository_tree_FILE])));
        const targets = {
            get(link) {
                asked.files.add(link);
                return source.readLink(link);
            },
        };
        return { tree: modes, folders, targets };
    }
    function settle(found) {
        if (found.kind === 'file')
            return { kind: 'file', path: found.path, isLinked: true };
        if (found.kind === 'unread')
            wanted.add(found.link);
        const isLeft = found.kind === 'unread' || found.kind === 'folder';
        if (isLeft || (found.kind === 'missing' && !found.via.some((each) => source.links.has(each))))
            return ABSENT;
        return { kind: 'unreadable', reason: linked_files .f[found.kind] };
    }
    function locate(path) {
        asked.names.add(path);
        if (source.has(path) && !source.links.has(path))
            return { kind: 'file', path };
        const links = openLinks();
        if (links === null)
            return ABSENT;
        const found = (0,tree_path .o1)(links, path);
        for (const each of found.via)
            asked.names.add(each);
        return settle(found);
    }
    function find(path) {
        const located = locate(path);
        const links = openLinks();
        if (links === null || (located.kind === 'file' && located.isLinked !== true))
            return located;
        const { others, unread } = (0,link_readings .C)(links, path);
        for (const { via } of others)
            for (const each of via)
                asked.names.add(each);
        if (unread !== null)
            wanted.add(unread);
        const other = others.find(({ kind }) => kind === 'file');
        return located.kind === 'file' || other === undefined ? located : settle(other);
    }
    return {
        paths: source.paths,
        wanted,
        asked,
        find,
        has: (path) => locate(path).kind !== 'absent',
        read(path) {
            const found = locate(path);
            if (found.kind !== 'file')
                return found;
            asked.files.add(found.path);
            const file = source.readFile(found.path);
            if (file !== undefined)
                return file;
            wanted.add(found.path);
            return ABSENT;
        },
        identify(path) {
            const found = locate(path);
            if (found.kind !== 'file')
                return found.kind === 'absent' ? null : found.reason;
            asked.files.add(found.path);
            return source.nameContent(found.path);
        },
        match(glob) {
            asked.globs.set(glob.source, glob);
            const found = matched.get(glob.source) ?? source.paths.filter(glob.matches);
            matched.set(glob.source, found);
            return found;
        },
    };
}
const ABSENT = { kind: 'absent' };
const repository_tree_FILE = { mode: '100644' };
function openModes({ has, links, submodules }) {
    return {
        get(path) {
            if (links.has(path))
                return { mode: tree_entry .ps };
            if (submodules.has(path))
                return { mode: tree_entry .NG };
            return has(path) ? repository_tree_FILE : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/repository/settled-reading.js


async function readSettled(source, discovery, fetch) {
    const fetched = new Set();
    for (;;) {
        const tree = openRepositoryTree(source);
        const builds = readRepositoryBuilds(tree, discovery);
        const wanted = [...tree.wanted].filter((path) => !fetched.has(path));
        if (wanted.length === 0)
            return { builds, asked: tree.asked };
        for (const path of wanted)
            fetched.add(path);
        await fetch(wanted);
    }
}


  })

};
;