export const id = 876;
export const ids = [876];
export const modules = {

/***/ 8978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ chooseFiles)
});

// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(2354);
;// CONCATENATED MODULE: ./lib/src/core/git-attributes/conversion.js

/** Attributes whose values change what is checked out, except line endings, which make no difference to BuildKit. */
const HARMFUL = {
    'working-tree-encoding': (value) => value === true || (typeof value === 'string' && value !== '' && !/^utf-?8$/i.test(value)),
    ident: (value) => value === true,
    // a Git LFS file is recognised by its pointer, and LFS does not change other files
    filter: (value) => typeof value === 'string' && value !== 'lfs',
};
/** Whether a path is that of a file of attributes, on any system. */
function isAttributesPath(path) {
    return /^(?:.*\/)?\.gitattributes$/is.test(path);
}
/** The folder that a `.gitattributes` applies to; the root is the empty string. */
function folderOf(path) {
    const at = path.lastIndexOf('/');
    return at === -1 ? '' : path.slice(0, at);
}
/** Whether a path is somewhere below a folder. */
function holds(folder, path) {
    return folder === '' || path.startsWith(`${folder}/`);
}
/**
 * What git would convert in a file when it checks it out, by the `.gitattributes` files of a tree; null: nothing. The closest
 * file decides, and in it the last line. If versions of git differ, whatever may convert counts.
 */
function findConversion(files, path) {
    const above = files
        .filter((file) => holds(folderOf(file.path), path))
        .sort((one, other) => folderOf(other.path).length - folderOf(one.path).length);
    const root = above.filter((file) => folderOf(file.path) === '');
    const macros = root.flatMap((file) => file.macros.map((macro) => ({ ...macro, file: file.path })));
    const decided = new Map();
    let found = null;
    const apply = (line, file, isDoubtful, within) => {
        for (const { name, value } of line.states.toReversed()) {
            if (decided.has(name))
                continue;
            if (HARMFUL[name]?.(value) === true)
                found ??= { attribute: describe(name, value), file, line: line.line };
            if (!isDoubtful)
                decided.set(name, value);
            if (value === true && !within.includes(name))
                expand(name, isDoubtful, [...within, name]);
        }
    };
    /** The last definition that certainly counts, and those after it that may. */
    const expand = (name, isDoubtful, within) => {
        for (const macro of macros.filter((each) => each.name === name).toReversed()) {
            apply(macro, macro.file, isDoubtful || macro.isDoubtful, within);
            if (!macro.isDoubtful)
                return;
        }
    };
    const bytes = (0,byte_string/* encodeText */.wx)(path);
    for (const file of above) {
        if (file.isTooLarge)
            return { attribute: null, file: file.path, line: 0 };
        const folder = (0,byte_string/* encodeText */.wx)(folderOf(file.path));
        const inside = folder === '' ? bytes : bytes.slice(folder.length + 1);
        for (const line of file.lines.toReversed()) {
            const isExact = line.pattern === null || line.pattern.matches(inside, false);
            if (isExact || line.pattern?.matches(inside, true) === true)
                apply(line, file.path, line.isDoubtful || !isExact, []);
            if (found !== null)
                return found;
        }
    }
    return null;
}
/** Longer values are truncated: they are foreign text. */
const MAX_SHOWN = 60;
function describe(name, value) {
    const text = (0,byte_string/* decodeText */.g7)(typeof value === 'string' ? `${name}=${value}` : name).replaceAll('`', "'");
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
/** Why a file is not readable, as the end of a sentence about the file. */
function describeConversion({ attribute, file, line }) {
    const where = `\`${file.replaceAll('`', "'")}\``;
    if (attribute === null)
        return `may be a different file once git has checked it out: ${where} is too large to read`;
    return `is a different file once git has checked it out: line ${line} of ${where} gives it \`${attribute}\`. Unset the attribute for it, because only the committed bytes can be judged`;
}

// EXTERNAL MODULE: ./lib/src/core/judge/finding-order.js
var finding_order = __webpack_require__(6284);
// EXTERNAL MODULE: ./lib/src/core/policy/query/file-choice.js
var file_choice = __webpack_require__(7174);
// EXTERNAL MODULE: ./lib/src/io/disk/listed-file.js
var listed_file = __webpack_require__(1327);
// EXTERNAL MODULE: ./lib/src/io/disk/path-bytes.js
var path_bytes = __webpack_require__(3884);
// EXTERNAL MODULE: ./lib/src/io/git/git.js + 1 modules
var git = __webpack_require__(7558);
;// CONCATENATED MODULE: ./lib/src/io/git/git-changes.js


/** What the working tree under a folder changes against a commit, tracked files only, renames followed. A string if git failed. */
async function listChanges(folder, commit) {
    const answer = await (0,git/* runGit */.EO)(folder, [
        'diff',
        '--raw',
        '-z',
        '--no-abbrev',
        '--relative',
        '--find-renames',
        '-l2000', // past that many a rename counts as a new file, which is judged more strictly
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
        '--ignore-submodules=dirty', // what is checked out in one, and nothing that runs git in it
        commit,
        '--',
    ]);
    if ('failure' in answer)
        return answer.failure.message;
    const changed = new Map();
    const removed = new Map();
    const fields = splitFields(answer.stdout);
    for (let at = 0; at < fields.length;) {
        const [mode = '', , object = '', , status = ''] = (fields[at++] ?? Buffer.alloc(0))
            .toString('latin1')
            .split(' ');
        const oldPath = (0,path_bytes/* decodePath */.q)(fields[at++] ?? Buffer.alloc(0));
        const path = /^[RC]/.test(status) ? (0,path_bytes/* decodePath */.q)(fields[at++] ?? Buffer.alloc(0)) : oldPath;
        const base = { path: oldPath, object: mode.startsWith(':100') ? object : null };
        if (status === 'D')
            removed.set(path, base);
        // an unmerged file has a second record, with the base's object if there is one
        else if (status === 'U')
            changed.set(path, changed.get(path) ?? null);
        else
            changed.set(path, status === 'A' ? null : base);
    }
    return { changed, removed };
}
function splitFields(output) {
    const fields = [];
    for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start))
        fields.push(output.subarray(start, end));
    return fields;
}

// EXTERNAL MODULE: ./lib/src/io/git/git-objects.js
var git_objects = __webpack_require__(7069);
// EXTERNAL MODULE: ./lib/src/cli/result.js
var result = __webpack_require__(7234);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/core/git-attributes/attribute-pattern.js
const NEVER = { matches: () => false };
/** As git reads them: a pattern without a slash is for names in any folder. Null: git ignores it. */
function compileAttributePattern(source) {
    if (source.startsWith('!'))
        return null;
    // for folders, which have no content
    if (source.endsWith('/'))
        return NEVER;
    const isName = !source.includes('/');
    const text = source.startsWith('/') ? source.slice(1) : source;
    const exact = compile(text, isName);
    const folded = compile(text.toLowerCase(), isName);
    if (exact === null || folded === null)
        return NEVER;
    return {
        matches(path, fold) {
            const subject = isName ? path.slice(path.lastIndexOf('/') + 1) : path;
            return fold ? matchAll(folded, subject.toLowerCase()) : matchAll(exact, subject);
        },
    };
}
/** Null if a set does not end: such a pattern matches nothing. */
function compile(source, isName) {
    const prefix = /^[^*?[\\]*/.exec(source)?.[0] ?? '';
    const tokens = [];
    // git forgets the text before the first wildcard, so `**` after it counts as being at the start
    const rest = source.slice(prefix.length);
    for (let at = 0; at < rest.length; at++) {
        const character = rest.charAt(at);
        if (character === '\\') {
            at += 1;
            // a backslash at the end matches nothing
            if (at === rest.length)
                return null;
            tokens.push(rest.charAt(at));
        }
        else if (character === '?') {
            tokens.push((actual) => isName || actual !== '/');
        }
        else if (character === '*') {
            const start = at;
            while (rest.charAt(at + 1) === '*')
                at += 1;
            const isWhole = at > start && (start === 0 || rest.charAt(start - 1) === '/');
            const next = rest.charAt(at + 1);
            if (isName || (isWhole && next === ''))
                tokens.push('all');
            else if (isWhole && next === '/') {
                tokens.push('folders');
                at += 1;
            }
            else
                tokens.push('star');
        }
        else if (character === '[') {
            const set = compileSet(rest, at + 1);
            if (set === null)
                return null;
            tokens.push((actual) => (isName || actual !== '/') && set.accepts(actual));
            at = set.end;
        }
        else
            tokens.push(character);
    }
    return { prefix, tokens };
}
const CLASSES = {
    alnum: /[0-9A-Za-z]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    cntrl: /[\x00-\x1f\x7f]/,
    digit: /\d/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[ \t\n\v\f\r]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/,
};
/** The set that begins at an offset, after its opening bracket; `end` is the offset of the closing one. */
function compileSet(text, start) {
    const isNegated = /[!^]/.test(text.charAt(start));
    const members = [];
    let before = '';
    let at = isNegated ? start + 1 : start;
    for (let isFirst = true; isFirst || text.charAt(at) !== ']'; isFirst = false, at++) {
        let member = text.charAt(at);
        if (member === '')
            return null;
        const named = member === '[' ? /^\[:([^\]]*):\]/.exec(text.slice(at)) : null;
        if (named !== null) {
            const known = CLASSES[named[1] ?? ''];
            if (known === undefined)
                return null;
            members.push((character) => known.test(character));
            at += named[0].length - 1;
            before = '';
        }
        else if (member === '-' && before !== '' && !/^(?:\]|)$/.test(text.charAt(at + 1))) {
            at += 1;
            if (text.charAt(at) === '\\')
                at += 1;
            const last = text.charAt(at);
            if (last === '')
                return null;
            const first = before;
            members.push((character) => first <= character && character <= last);
            before = '';
        }
        else {
            if (member === '\\') {
                at += 1;
                member = text.charAt(at);
                if (member === '')
                    return null;
            }
            const only = member;
            members.push((character) => character === only);
            before = only;
        }
    }
    return { accepts: (character) => members.some((accepts) => accepts(character)) !== isNegated, end: at };
}
/** Follows all ways through the pattern at once, so each character takes at most as many steps as the pattern is long. */
function matchAll({ prefix, tokens }, path) {
    if (!path.startsWith(prefix))
        return false;
    if (tokens.length === 0)
        return path.length === prefix.length;
    let places = new Set();
    const enter = (into, place) => {
        into.add(place);
        const token = tokens[place];
        // a wildcard also matches nothing
        if (token === 'star' || token === 'folders' || token === 'all')
            enter(into, place + 1);
    };
    enter(places, 0);
    for (let at = prefix.length; at < path.length && places.size > 0; at++) {
        const character = path.charAt(at);
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token === undefined)
                continue;
            if (token === 'all')
                enter(next, place);
            else if (token === 'star') {
                if (character !== '/')
                    enter(next, place);
            }
            else if (token === 'folders') {
                next.add(place);
                if (character === '/')
                    enter(next, place + 1);
            }
            else if (typeof token === 'string' ? token === character : token(character))
                enter(next, place + 1);
        }
        places = next;
    }
    return places.has(tokens.length);
}

;// CONCATENATED MODULE: ./lib/src/core/git-attributes/attribute-lines.js


/** Git's own limit is 100 MB; no honest file is larger than this one. In bytes. */
const MAX_SIZE = 1024 * 1024;
/** Since 2.39.1 git ignores longer lines; before, it obeyed them. */
const MAX_LINE = 2048;
const MAX_PATTERN = 300;
const MAX_LINES = 2000;
const SPACES = ' \t\r\n';
const NAME = /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/;
function parseAttributes(path, bytes) {
    const lines = [];
    const macros = [];
    const isTooLarge = bytes.length > MAX_SIZE;
    // some systems ignore case in the name of the file itself
    let isDoubtful = !path.endsWith('.gitattributes');
    const texts = isTooLarge ? [] : (0,byte_string/* toByteString */.pv)(bytes).split('\n');
    for (const [index, text] of texts.entries()) {
        const mark = index === 0 && text.startsWith('\xef\xbb\xbf') ? 3 : 0;
        const end = text.indexOf('\0');
        const parsed = parseLine(text.slice(mark, end === -1 ? text.length : end));
        const doubt = isDoubtful || mark > 0 || text.length >= MAX_LINE - 1;
        if (end !== -1)
            isDoubtful = true;
        if (parsed === null)
            continue;
        const line = { line: index + 1, states: parsed.states, isDoubtful: doubt || parsed.isDoubtful };
        if (parsed.macro !== null)
            macros.push({ ...line, name: parsed.macro, pattern: null });
        else {
            const isLong = parsed.pattern.length > MAX_PATTERN;
            const pattern = isLong ? null : compileAttributePattern(parsed.pattern);
            if (isLong || pattern !== null)
                lines.push({ ...line, pattern, isDoubtful: line.isDoubtful || isLong });
        }
    }
    return { path, lines, macros, isTooLarge: isTooLarge || lines.length > MAX_LINES };
}
const MACRO = '[attr]';
function parseLine(text) {
    const start = skip(text, 0, SPACES);
    if (start === text.length || text.charAt(start) === '#')
        return null;
    const quoted = text.charAt(start) === '"' ? unquote(text, start) : null;
    const end = quoted?.end ?? skipOther(text, start);
    const pattern = quoted?.text ?? text.slice(start, end);
    const words = text
        .slice(end)
        .split(/[ \t\r]+/)
        .filter((word) => word !== '');
    const states = words.map(parseState);
    // git ignores the whole line if one name is invalid
    const isDoubtful = states.some(({ name }) => !NAME.test(name) || name.startsWith('builtin_'));
    if (!pattern.startsWith(MACRO) || pattern.length === MACRO.length)
        return { pattern, macro: null, states, isDoubtful: isDoubtful || pattern.includes('\\/') };
    const [macro = ''] = pattern.slice(MACRO.length).split(/[ \t\r\n]/);
    return { pattern, macro, states, isDoubtful: isDoubtful || !NAME.test(macro) };
}
function parseState(word) {
    const at = word.indexOf('=');
    const name = at === -1 ? word : word.slice(0, at);
    if (word.startsWith('-'))
        return { name: name.slice(1), value: false };
    if (word.startsWith('!'))
        return { name: name.slice(1), value: null };
    return { name, value: at === -1 ? true : word.slice(at + 1) };
}
function skip(text, from, characters) {
    let at = from;
    while (at < text.length && characters.includes(text.charAt(at)))
        at++;
    return at;
}
function skipOther(text, from) {
    let at = from;
    while (at < text.length && !SPACES.includes(text.charAt(at)))
        at++;
    return at;
}
const ESCAPES = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\\': '\\',
    '"': '"',
};
/** Text in double quotes as in C; null if it is not, and then the quote is an ordinary character. */
function unquote(text, start) {
    let out = '';
    for (let at = start + 1; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '"')
            return { text: out, end: at + 1 };
        if (character !== '\\') {
            out += character;
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4));
        const escaped = octal ? String.fromCharCode(Number.parseInt(octal[0], 8)) : ESCAPES[text.charAt(at + 1)];
        if (escaped === undefined)
            return null;
        out += escaped;
        at += octal ? 3 : 1;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/src/io/disk/file-content.js
var file_content = __webpack_require__(9787);
// EXTERNAL MODULE: ./lib/src/io/disk/system-path.js
var system_path = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/src/io/disk/workspace.js + 3 modules
var disk_workspace = __webpack_require__(1740);
;// CONCATENATED MODULE: ./lib/src/cli/files/attributes.js







const NONE = { convert: () => null, wasConverted: () => false, isTouched: () => false };
/**
 * Reads the `.gitattributes` that were listed, and those above the paths that were asked for. What git would convert counts
 * although the working tree has it converted already: other checkouts are built too.
 */
async function openAttributes(workspace, listed, paths, changes, openStore) {
    if (workspace.repository === null && workspace.trouble === null)
        return NONE;
    const own = listed.filter(({ path }) => isAttributesPath(path));
    const known = new Set(own.map(({ path }) => path));
    const above = [...listFoldersAbove(paths)]
        .map((folder) => (folder === '' ? '.gitattributes' : `${folder}/.gitattributes`))
        .filter((path) => !known.has(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace.root, path)));
    let store = null;
    const read = async (name) => {
        store ??= openStore();
        return toContent(await store.read(name));
    };
    try {
        const head = new Map();
        for (const file of [...own, ...above.map((path) => nameFile(workspace, path))]) {
            let content = readAttributes(workspace, file);
            const isLeftOut = 'unreadable' in content && content.missing === true && file.object !== null;
            if (isLeftOut)
                content = await read(file.object ?? '');
            addFile(head, file.path, content);
        }
        const touched = listTouched(changes, own);
        const base = new Map([...head].filter(([path]) => !touched.has(path)));
        for (const [path, object] of touched)
            if (object !== null)
                addFile(base, path, await read(object));
        if (head.size === 0 && touched.size === 0)
            return NONE;
        const folders = [...touched.keys()].map(folderOf);
        const find = (path) => findConversion([...head.values()], path);
        const findBase = (path) => findConversion([...base.values()], path);
        return {
            convert(file) {
                const found = find(toRealPath(workspace, file));
                return found === null ? null : describeConversion(found);
            },
            wasConverted: (path) => findBase(path) !== null,
            isTouched(file) {
                const path = toRealPath(workspace, file);
                if (!folders.some((folder) => holds(folder, path)))
                    return false;
                return find(path)?.attribute !== findBase(path)?.attribute;
            },
        };
    }
    finally {
        store?.close();
    }
}
/** Attributes are those of the file that a link leads to. */
function toRealPath({ root }, { path, location, object, displaced, real }) {
    if (real !== undefined)
        return real;
    if ((object !== null && !displaced) || typeof location !== 'string')
        return path;
    try {
        return (0,system_path/* findRelativePath */.FI)(root, (0,system_path/* findRealPath */.ps)(location));
    }
    catch {
        return path;
    }
}
function listFoldersAbove(paths) {
    const folders = new Set();
    for (const path of paths)
        for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder))
            folders.add(folder);
    return folders;
}
const nameFile = ({ root }, path) => ({
    path,
    location: (0,external_node_path_.join)(root, path),
    state: 'tracked',
    link: true,
    regular: false,
    displaced: false,
    object: null,
    unwatched: true,
});
/** Git takes the text of a link for the file: it does not follow it. */
function readAttributes(workspace, file) {
    if (!file.link)
        return (0,disk_workspace/* readListedFile */.IK)(workspace, file);
    try {
        return { bytes: (0,external_node_fs_.readlinkSync)(file.location, 'buffer') };
    }
    catch (error) {
        const { code } = error;
        if (code === 'EINVAL')
            return (0,disk_workspace/* readListedFile */.IK)(workspace, file);
        return { unreadable: (0,file_content/* describeError */.Uc)(error), missing: code === 'ENOENT' };
    }
}
/** One that cannot be read may say anything. */
function addFile(files, path, content) {
    if ('bytes' in content)
        files.set(path, parseAttributes(path, content.bytes));
    else if (content.folder !== true && content.missing !== true)
        files.set(path, { path, lines: [], macros: [], isTooLarge: true });
}
/** Every `.gitattributes` that the change adds, edits, moves or removes, with its object at the base; null: none. */
function listTouched(changes, own) {
    const touched = new Map();
    if (changes === null)
        return touched;
    const { changed, removed } = changes;
    for (const path of changed.keys())
        if (isAttributesPath(path))
            touched.set(path, null);
    for (const { path, state } of own)
        if (state === 'untracked')
            touched.set(path, null);
    for (const base of [...changed.values(), ...removed.values()])
        if (base !== null && isAttributesPath(base.path))
            touched.set(base.path, base.object);
    return touched;
}
function toContent(object) {
    if (object.kind === 'blob')
        return { bytes: object.bytes };
    if (object.kind === 'missing')
        return { unreadable: 'is not here', missing: true };
    return { unreadable: object.reason };
}

;// CONCATENATED MODULE: ./lib/src/cli/files/change-set.js

/** Whether git knows of the file that it is changed against the base revision, or new. */
function isChanged({ changed, removed }, { path, state }) {
    return state === 'untracked' || changed.has(path) || removed.has(path);
}
/** Of the files that were found, those that the working tree changes against a revision, new ones included. */
function selectChanges(workspace, revision, changes, files, select, attributes) {
    const nameObject = openObjectNames(workspace, revision);
    return files.flatMap((file) => {
        if (isChanged(changes, file)) {
            const base = changes.changed.get(file.path) ?? changes.removed.get(file.path) ?? null;
            const isJudged = base !== null && !attributes.wasConverted(base.path);
            return [{ file, base: isJudged ? toJudgedBase(file, base, select) : null, compare: false }];
        }
        // the same bytes are a different file once git converts them differently
        if (attributes.isTouched(file))
            return [{ file, base: null, compare: false }];
        if (!file.link && !file.unwatched)
            return [];
        // a link may lead to something that changed, and some files git does not watch
        return [{ file, base: { path: file.path, object: nameObject(file.path) }, compare: true }];
    });
}
/** The names that links to folders give to files: those that are new, or lead to something that may have changed. */
function selectLinked(workspace, revision, linked, attributes) {
    const nameObject = openObjectNames(workspace, revision);
    return linked.map(({ file, isNew }) => isNew || attributes.isTouched(file)
        ? { file, base: null, compare: false }
        : { file, base: { path: file.path, object: nameObject(file.path) }, compare: true });
}
/** What git calls a path at the base revision. */
function openObjectNames({ repository, root }, { mergeBase }) {
    const prefix = (0,system_path/* findRelativePath */.FI)(repository ?? root, root);
    return (path) => `${mergeBase}:${prefix === '' ? '' : `${prefix}/`}${path}`;
}
/** What was not a regular file, or no Dockerfile, was never judged: nothing in it can excuse what it says now. */
function toJudgedBase(file, { path, object }, select) {
    return object !== null && (path === file.path || select(path)) ? { path, object } : null;
}

// EXTERNAL MODULE: ./lib/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(8433);
;// CONCATENATED MODULE: ./lib/src/cli/files/dockerfile-search.js




/** Finds files under paths, as typed; without paths under the workspace's root. */
async function findDockerfiles({ workspace, folder, listing: started }, paths, choose) {
    const files = new Map();
    const others = new Map();
    const links = new Map();
    const typed = new Map();
    const collisions = new Set();
    const unreadable = new Map();
    const repositories = new Set();
    const troubles = new Set(workspace.trouble === null ? [] : [workspace.trouble]);
    let standardInput = false;
    const search = async (location, prefix) => {
        const { listing, trouble } = await (0,disk_workspace/* listFolder */.bt)(location, location === started?.folder ? started : null, prefix, (path, untracked) => choose(path, untracked) !== null);
        for (const file of listing.files) {
            const list = choose(file.path, file.state === 'untracked') === 'files' ? files : others;
            if (!list.has(file.path))
                list.set(file.path, file);
        }
        for (const link of listing.links)
            links.set(link.path, link);
        for (const path of listing.collisions)
            collisions.add(path);
        for (const each of listing.unreadable)
            unreadable.set(each.path, each);
        for (const path of listing.repositories)
            repositories.add(path);
        if (trouble !== null)
            troubles.add(trouble);
    };
    if (paths.length === 0)
        await search(workspace.root, '');
    for (const path of paths) {
        if (path === '-') {
            standardInput = true;
            continue;
        }
        const target = (0,disk_workspace/* findTarget */.FB)(workspace, folder, path);
        if (target.kind === 'missing')
            return refusePath(path);
        if (target.typed !== null)
            typed.set(target.typed, target.kind === 'file');
        if (target.kind === 'file')
            files.set(target.file.path, target.file);
        else if (target.location !== null)
            await search(target.location, target.prefix);
    }
    const [collision] = collisions;
    if (collision !== undefined) {
        const message = 'Two files get this name when bytes that are not UTF-8 are written as text; rename one';
        return { failure: { exit: 3, problems: [(0,result/* toProblem */.H8)(message, 'error', collision)], advice: [] } };
    }
    return {
        value: {
            files: (0,listed_file/* sortByPath */.$)([...files.values()]),
            others: (0,listed_file/* sortByPath */.$)([...others.values()].filter(({ path }) => !files.has(path))),
            links: [...links.values()],
            typed,
            unreadable: (0,listed_file/* sortByPath */.$)([...unreadable.values()]),
            standardInput,
            problems: [
                ...[...troubles].map((message) => (0,result/* toProblem */.H8)(`Git could not list the files, so ignored ones are searched too: ${message}`, 'warning')),
                ...[...repositories]
                    .sort()
                    .map((path) => (0,result/* toProblem */.H8)('A submodule or another repository: its files are not judged', 'warning', path)),
            ],
        },
    };
}
function refusePath(path) {
    const command = (0,name_suggestion/* suggestName */.SX)(path, ['explain', 'policy', 'images', 'check']);
    return (0,result/* failUsage */.yK)(`file or folder "${path}" does not exist`, [
        ...(command === null ? [] : [`The command comes first: base-image-gate ${command}`]),
    ]);
}

// EXTERNAL MODULE: ./lib/src/core/policy/query/path-treatment.js
var path_treatment = __webpack_require__(9464);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/file-names.js
var file_names = __webpack_require__(1084);
;// CONCATENATED MODULE: ./lib/src/core/tree/tree-entry.js
/** Git's modes of what a tree holds besides regular files. */
const LINK = '120000';
const SUBMODULE = '160000';
/** Whether a mode is that of a regular file. */
function isRegular(mode) {
    return mode?.startsWith('100') === true;
}

;// CONCATENATED MODULE: ./lib/src/core/tree/tree-path.js

/** As Linux does: links on the way, and bytes of a link's text, without the zero at its end. */
const MAX_LINKS = 40;
const MAX_TEXT = 4095;
/** Follows a path through a tree. `targets`: link → text. `spend` is called for every step, with its cost. */
function resolvePath(tree, folders, targets, path, spend = () => { }) {
    const via = [];
    let followed = 0;
    let at = [];
    // backwards, because taking from the end is cheap
    const pending = path.split('/').reverse();
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
        spend(1 + at.length / 16);
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (at.pop() === undefined)
                return { kind: 'outside', target: null, via };
            continue;
        }
        at.push(segment);
        const here = at.join('/');
        const entry = tree.get(here);
        if (entry === undefined) {
            if (folders.has(here))
                continue;
            // a link to nothing may once have led somewhere: the path is part of the way
            via.push([here, ...pending.toReversed()].join('/'));
            return { kind: 'missing', via };
        }
        via.push(here);
        if (entry.mode === SUBMODULE)
            return { kind: 'submodule', via };
        if (entry.mode === LINK) {
            followed += 1;
            if (followed > MAX_LINKS)
                return { kind: 'loop', via };
            const target = targets.get(here);
            if (target === undefined)
                return { kind: 'unread', link: here, via };
            if (target.startsWith('/'))
                return { kind: 'outside', target: [target, ...pending.toReversed()].join('/'), via };
            if (target === '')
                return { kind: 'missing', via };
            if (target.length > MAX_TEXT)
                return { kind: 'too-long', via };
            at = at.slice(0, -1);
            pending.push(...target.split('/').reverse());
        }
        else if (pending.length > 0)
            return { kind: 'missing', via };
        else
            return { kind: 'file', path: here, via };
    }
    return { kind: 'folder', path: at.join('/'), via };
}
/** Every folder of a tree, the root (empty text) included. */
function listFolders(tree) {
    const folders = new Set(['']);
    for (const path of tree.keys())
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    return folders;
}

;// CONCATENATED MODULE: ./lib/src/core/tree/linked-files.js


const LINK_REASONS = {
    outside: 'is a symbolic link that leads out of the tree',
    missing: 'is a symbolic link to a file that does not exist',
    loop: 'is a symbolic link that points back to itself',
    'too-long': 'is a symbolic link whose text is longer than file systems allow',
    submodule: 'is a symbolic link into a submodule, which is not available',
};
/** Links to folders that have links to folders can multiply names without end. In steps along paths: about two seconds. */
const MAX_STEPS = 2_000_000;
/** So many names that nobody can look at all of them. */
class TooManyNames extends Error {
}
/**
 * Dockerfiles that are judged under a name with a symbolic link in it: those whose link changed, or anything that it leads
 * through (a change to `shared.txt` is one to `Dockerfile` → `shared.txt`). A second name of a file that is judged already
 * is left out where the policy treats both alike. Null where the links multiply without end.
 */
function findLinkedFiles(query) {
    const starts = [...query.starts];
    if (starts.length === 0)
        return { files: [], open: [], unread: new Set() };
    const finder = new LinkFinder(query);
    try {
        for (const start of starts)
            finder.follow(start, true, []);
    }
    catch (error) {
        if (error instanceof TooManyNames)
            return null;
        throw error;
    }
    return { files: [...finder.files.values()], open: [...finder.open.values()], unread: finder.unread };
}
class LinkFinder {
    files = new Map();
    open = new Map();
    unread = new Set();
    #query;
    #folders;
    #sorted;
    #steps = 0;
    constructor(query) {
        this.#query = query;
        this.#folders = listFolders(query.tree);
        this.#sorted = [...query.tree.keys()].sort();
    }
    /** Looks at a name. `leads`: it is a link, or leads through one, by its own last segment or before. */
    follow(name, leads, above) {
        this.#spend((1 + (name.length + above.length) / 64) / 4);
        const resolved = leads ? this.#resolve(name) : null;
        if (resolved?.kind === 'unread')
            this.unread.add(resolved.link);
        else if (resolved?.kind === 'folder')
            this.#expand(name, resolved.path, above);
        else if (this.#query.choose(name) === 'judged')
            this.#consider(name);
        else if (resolved !== null)
            this.#leaveOpen(name, resolved);
    }
    #expand(name, real, above) {
        // a folder that contains itself has no new files in it, and over too many links nothing can be opened
        if (above.includes(real) || above.length >= MAX_LINKS)
            return;
        for (const path of this.#listInside(real)) {
            const inside = real === '' ? path : path.slice(real.length + 1);
            this.follow(`${name}/${inside}`, this.#query.tree.get(path)?.mode === LINK, [...above, real]);
        }
    }
    #consider(path) {
        if (this.files.has(path))
            return;
        this.#spend(8);
        const resolved = this.#resolve(path);
        if (resolved.kind === 'unread')
            this.unread.add(resolved.link);
        if (resolved.kind === 'folder' || resolved.kind === 'unread' || !this.#isTouched(resolved.via))
            return;
        const linkChanged = this.#isTouched(resolved.via.slice(0, -1));
        if (resolved.kind !== 'file')
            this.files.set(path, { path, unreadable: LINK_REASONS[resolved.kind] });
        else if (!this.#isRepetition(path, resolved.path, linkChanged))
            this.files.set(path, { path, real: resolved.path, linkChanged });
    }
    #leaveOpen(path, resolved) {
        const { kind, via } = resolved;
        if (kind !== 'outside' && kind !== 'submodule' && kind !== 'missing')
            return;
        if (this.#isTouched(via))
            this.open.set(path, { path, kind, target: kind === 'outside' ? resolved.target : null });
    }
    /** Whether anything on the way is part of the change. */
    #isTouched(via) {
        const { changes } = this.#query;
        return changes === null || via.some((path) => changes.paths.has(path) || changes.removed.has(path));
    }
    #isRepetition(path, real, linkChanged) {
        const { judged, describeTreatment, comparesFindings, changes, tree } = this.#query;
        // a changed link that is a Dockerfile itself is reported where people look for it
        if (changes?.paths.has(path) && tree.get(path)?.mode === LINK)
            return false;
        // what a file is excused by its own name is new by another, unless it has only moved from there
        if (comparesFindings && linkChanged && changes?.paths.get(real) !== path)
            return false;
        return judged.has(real) && describeTreatment(path) === describeTreatment(real);
    }
    #resolve(path) {
        const { tree, targets } = this.#query;
        return resolvePath(tree, this.#folders, targets, path, (cost) => this.#spend(cost));
    }
    #spend(cost) {
        this.#steps += cost;
        if (this.#steps > MAX_STEPS)
            throw new TooManyNames();
    }
    /** The paths that lie in a folder, in their order. */
    *#listInside(folder) {
        const start = folder === '' ? '' : `${folder}/`;
        let low = 0;
        let high = this.#sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#sorted[middle] ?? '') < start)
                low = middle + 1;
            else
                high = middle;
        }
        for (let path = this.#sorted[low]; path?.startsWith(start); path = this.#sorted[++low])
            yield path;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/tree/hidden-dockerfiles.js


/** Where only a system's administrator writes: what a file system of an image links to, and never a build context. */
const SYSTEM = /^\/+(?:(?:bin|boot|etc|lib|lib32|lib64|libx32|proc|sbin|sys|usr)(?:\/|$)|dev\/(?!shm)|run\/(?!user)|var\/(?!tmp))/;
/** Names that no list of patterns has in mind. */
const ANYTHING = ['\u0001', '\u0001/\u0001'];
/**
 * Whether a link that leads where nobody can look may hide Dockerfiles that the policy wants judged: it may be a folder, and
 * names in it would be Dockerfiles'. `hadFiles`: whether there was a folder in its place.
 */
function mayHideDockerfiles({ files, ignore }, { path, kind, target }, hadFiles) {
    if (kind === 'missing')
        return false;
    if (target !== null && SYSTEM.test(target) && !/\/\.\.(?:\/|$)/.test(target))
        return false;
    if ((0,file_names/* hasForeignEnding */.K)(path) && !hadFiles(path))
        return false;
    if (ignore.some((glob) => ANYTHING.every((name) => glob.matches(`${path}/${name}`))))
        return false;
    return files.usual || files.globs.some((glob) => glob.reaches(path));
}
/** Why a link that may hide Dockerfiles cannot be judged. */
function describeOpenLink({ kind }) {
    return `${LINK_REASONS[kind]}, and Dockerfiles may be behind it`;
}

;// CONCATENATED MODULE: ./lib/src/io/disk/outer-folder.js


const openBudget = () => ({ names: 100_000 });
/** Looks into a folder for files whose names are wanted, links followed. `path`: what it is called. */
function searchOuterFolder(location, path, select, budget) {
    const paths = [];
    const before = budget.names;
    const look = (place, name, above) => {
        const real = (0,external_node_fs_.realpathSync)(place);
        if (above.includes(real))
            return;
        for (const entry of (0,external_node_fs_.readdirSync)(place, { withFileTypes: true })) {
            if (entry.name === '.git')
                continue;
            budget.names -= 1;
            if (budget.names < 0)
                throw new outer_folder_TooManyNames();
            const inner = `${place}/${entry.name}`;
            const called = `${name}/${entry.name}`;
            if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(inner)))
                look(inner, called, [...above, real]);
            else if (select(called))
                paths.push(called);
        }
    };
    try {
        if (!(0,external_node_fs_.statSync)(location).isDirectory())
            return { kind: 'file' };
        look(location, path, []);
    }
    catch (error) {
        if (error instanceof outer_folder_TooManyNames)
            return { kind: 'unknown', reason: 'to more files than can be looked at' };
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'missing' };
        if (code === 'ELOOP')
            return { kind: 'file' };
        return { kind: 'unknown', reason: `to a folder that ${(0,file_content/* describeError */.Uc)(error)}` };
    }
    return budget.names === before ? { kind: 'empty' } : { kind: 'files', paths: paths.sort() };
}
class outer_folder_TooManyNames extends Error {
}
function isFolder(place) {
    try {
        return (0,external_node_fs_.statSync)(place).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/cli/files/linked-files.js












/** Finds what links to folders give other names, as the action does; costs a listing of the repository where there are any. */
async function findLinkedNames(query) {
    const { workspace, policy, search, scope, changes, judged } = query;
    const starts = [...search.links.filter(mayLeadToFolder).map(({ path }) => path), ...search.typed.keys()];
    if (starts.length === 0)
        return { value: [] };
    const { listing } = await (0,disk_workspace/* listFolder */.bt)(workspace.root, null, '', () => true);
    const chooseByName = (0,file_choice/* openFileChoice */._)(policy.settings);
    const found = findLinkedFiles({
        tree: toTree(listing),
        changes: changes === null || scope === 'all' ? null : toPathChanges(changes, listing),
        // a file that is named is judged whatever its name
        choose: (path) => (search.typed.get(path) === true ? 'judged' : chooseByName(path)),
        targets: await readTargets(listing.links, query.openStore),
        starts,
        judged,
        comparesFindings: scope === 'changed-references',
        describeTreatment: (path) => (0,path_treatment/* describeTreatment */.a)(policy, path),
    });
    if (found === null)
        return (0,result/* failEvaluation */.bE)('Symbolic links give the files here too many names to look at all of them: let fewer links lead to folders that have links to folders in them');
    const byPath = new Map(listing.files.map((file) => [file.path, file]));
    const known = new Set(search.files.map(({ path }) => path));
    const names = [
        ...found.files.flatMap((file) => nameLinked(workspace, file, byPath)),
        ...lookBehind(query, found.open),
    ];
    return { value: names.filter(({ file }) => !known.has(file.path)) };
}
/** Whether a link leads to a folder, or to an unknown place; a link checked out as a text file may lead anywhere. */
function mayLeadToFolder({ location }) {
    try {
        return !(0,external_node_fs_.lstatSync)(location).isSymbolicLink() || (0,external_node_fs_.statSync)(location).isDirectory();
    }
    catch (error) {
        return error.code !== 'ELOOP';
    }
}
function toTree({ files, links, repositories }) {
    return new Map([
        ...files.filter(({ displaced }) => !displaced).map(({ path }) => [path, { mode: '100644' }]),
        ...repositories.map((path) => [path, { mode: SUBMODULE }]),
        ...links.map(({ path }) => [path, { mode: LINK }]),
    ]);
}
/** What git does not watch may have changed, and what it does not track is new. */
function toPathChanges({ changed, removed }, { files, links }) {
    const unsure = new Set([
        ...files.filter(({ state, unwatched }) => state === 'untracked' || unwatched).map(({ path }) => path),
        ...links.filter(({ object }) => object === null).map(({ path }) => path),
    ]);
    return {
        paths: {
            get: (path) => changed.get(path)?.path,
            has: (path) => changed.has(path) || unsure.has(path),
        },
        removed,
    };
}
/** The texts of links; those that a sparse checkout leaves out are in git. */
async function readTargets(links, openStore) {
    const targets = new Map();
    let store = null;
    for (const { path, location, object } of links) {
        const text = readTarget(location);
        if (text !== null)
            targets.set(path, text);
        else if (object !== null) {
            store ??= openStore();
            const stored = await store.read(object);
            targets.set(path, stored.kind === 'blob' ? (0,path_bytes/* decodePath */.q)(Buffer.from(stored.bytes)) : '');
        }
        else
            targets.set(path, '');
    }
    store?.close();
    return targets;
}
function readTarget(location) {
    try {
        return (0,path_bytes/* decodePath */.q)((0,external_node_fs_.readlinkSync)(location, 'buffer'));
    }
    catch {
        return null;
    }
}
function nameLinked({ root }, linked, byPath) {
    const { path } = linked;
    if ('unreadable' in linked)
        return [{ file: refuse(root, path, linked.unreadable), isNew: true }];
    const file = byPath.get(linked.real);
    return file === undefined
        ? []
        : [{ file: { ...file, path, link: true, real: linked.real }, isNew: linked.linkChanged }];
}
/** What links lead to that git does not list: found on the disk where it is there. */
function lookBehind({ workspace, policy, changes }, links) {
    const { root } = workspace;
    const choose = (0,file_choice/* openFileChoice */._)(policy.settings);
    const budget = openBudget();
    const before = [
        ...(changes?.removed.keys() ?? []),
        ...[...(changes?.changed.values() ?? [])].map((file) => file?.path),
    ];
    const hadFiles = (path) => before.some((old) => old?.startsWith(`${path}/`));
    return links.flatMap((link) => {
        const { path, kind } = link;
        const found = searchOuterFolder((0,external_node_path_.join)(root, path), path, (name) => choose(name) === 'judged', budget);
        if (found.kind === 'files')
            return found.paths.map((name) => ({ file: nameOuter(root, name, kind), isNew: true }));
        if (found.kind === 'unknown')
            return [{ file: refuse(root, path, `is a symbolic link that leads ${found.reason}`), isNew: true }];
        const isKnown = found.kind === 'file' || (found.kind === 'empty' && kind !== 'submodule');
        if (isKnown || !mayHideDockerfiles(policy.settings, link, hadFiles))
            return [];
        return [{ file: refuse(root, path, describeOpenLink(link)), isNew: true }];
    });
}
const BEHIND = 'is behind a symbolic link that leads';
/** A file that git ignores is read where it lies in the tree. */
function nameOuter(root, path, kind) {
    if (kind === 'submodule')
        return refuse(root, path, `${BEHIND} into a submodule`);
    return kind === 'outside' || !(0,system_path/* isInside */.FK)(root, (0,system_path/* findRealPath */.ps)((0,external_node_path_.join)(root, path, '..')))
        ? refuse(root, path, `${BEHIND} out of the tree`)
        : linked_files_nameFile(root, path);
}
const refuse = (root, path, refusal) => ({
    ...linked_files_nameFile(root, path),
    refusal,
});
const linked_files_nameFile = (root, path) => ({
    path,
    location: (0,external_node_path_.join)(root, path),
    state: 'tracked',
    link: true,
    regular: false,
    displaced: false,
    object: null,
    unwatched: true,
});

// EXTERNAL MODULE: ./lib/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(2759);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/directives.js
var directives = __webpack_require__(5333);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/parse-file.js + 3 modules
var parse_file = __webpack_require__(7063);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/first-instruction.js




const FROM = /^\s*(FROM)(?:\s+--[a-z]+=\S+)*\s+([^\s:=]\S*)(?:\s+AS\s+\S+)?\s*$/i;
const ARG = /^\s*ARG\s+[A-Za-z_]\w*(?:=\S*|="[^"]*"|='[^']*')?(?:\s+[A-Za-z_]\w*(?:=.*)?)*\s*$/i;
/**
 * Whether a text begins as a Dockerfile can: it names a frontend, or its first instruction, read as BuildKit reads it, is one
 * that a Dockerfile begins with. Only used to mention files that were not judged, so prose that looks like this does no
 * harm.
 */
function readsLikeDockerfile(bytes) {
    const file = (0,byte_string/* toByteString */.pv)(bytes);
    if ((0,directives/* findDirectives */.i2)(file).syntax !== null)
        return true;
    const first = readFirst(file);
    if (first === null)
        return false;
    const [, word, image = ''] = FROM.exec(first.text) ?? [];
    // `From here` begins a sentence
    if (word !== undefined)
        return word === 'FROM' || first.isContinued || /[/:@$]/.test(image);
    return ARG.test(first.text);
}
/** Whether a part of a file, from its first line on, is enough to tell how the file begins. */
function showsBeginning(part) {
    const file = toByteString(part);
    if (findDirectives(file).syntax !== null)
        return true;
    // JSON names its frontend anywhere
    return !/^\s*\{/.test(file) && readFirst(file)?.isWhole === true;
}
function readFirst(file) {
    try {
        const lines = new parse_file/* InstructionLines */.C(file, null);
        const line = lines.next();
        if (line === null)
            return null;
        const { text, start, end, pieces } = line;
        const isContinued = pieces !== null;
        return { text: text.slice(start, end), isContinued, isWhole: !isContinued || lines.scanner.advance() };
    }
    catch (error) {
        if (error instanceof refusal/* Refusal */.P_)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/judge/passed-over.js
/** Says what was skipped and how to have it judged; empty if nothing was. */
function describePassedOver({ templates, lookAlikes, leftOut = [], strangers = [], }) {
    const note = (file, message) => ({
        file,
        line: 0,
        column: 0,
        level: 'warning',
        message,
    });
    const [first, ...others] = [...templates].sort();
    const more = others.length === 0 ? '' : ` This file and ${others.length} more were skipped.`;
    const [left, ...alsoLeft] = [...leftOut].sort();
    return [
        ...(first === undefined
            ? []
            : [
                note(first, `${others.length + 1} ${others.length === 0 ? 'Dockerfile template was' : 'Dockerfile templates were'} skipped: a template is in a language of its own. The generated file is judged if it is committed; list templates that are valid Dockerfiles in \`settings.files\`.${more}`),
            ]),
        ...(left === undefined
            ? []
            : [
                note(left, `This file was not judged, although it has the name of a Dockerfile and looks like one: it is not in \`settings.files\` of the policy.${alsoLeft.length === 0 ? '' : ` The same is true of ${alsoLeft.length} more.`} If it is built, add it there; otherwise add it to \`settings.ignore\`.`),
            ]),
        ...strangers.map((path) => note(path, 'This file was named, so it is read as a Dockerfile, but it does not begin like one. For a compose file, a workflow or a script, name the Dockerfiles that it builds, or their folder.')),
        ...[...lookAlikes]
            .sort()
            .map((path) => note(path, "This changed file was not judged, but its first instruction looks like a Dockerfile's. If it is built, add it to `settings.files` of the policy.")),
    ];
}

;// CONCATENATED MODULE: ./lib/src/cli/files/passed-over-files.js





/** A policy that names its Dockerfiles may leave out some that have the usual names. Not many are read for a note. */
const MAX_READ = 300;
const hasUsualName = (path) => (0,file_names/* classifyName */.C)(path) === 'dockerfile';
/** What people must know of files that are not judged, and of those that are judged because they were named. */
function describeUnjudged({ workspace, search, kindOf, changes, scope }) {
    const unjudged = search.others.filter(({ path }) => kindOf(path) !== 'ignored');
    const templates = unjudged.filter(({ path }) => kindOf(path) === 'template');
    const counted = scope === 'all' ? templates : templates.filter((file) => changes && isChanged(changes, file));
    const readsAs = (expected) => (file) => readsLike(workspace, file) === expected;
    const changed = unjudged.filter((file) => file.regular && changes !== null && isChanged(changes, file));
    const named = unjudged.filter(({ path }) => kindOf(path) === 'other' && hasUsualName(path));
    return describePassedOver({
        templates: counted.map(toPath),
        lookAlikes: changed.filter(readsAs(true)).map(toPath),
        leftOut: changes === null ? named.slice(0, MAX_READ).filter(readsAs(true)).map(toPath) : [],
        strangers: search.files
            .filter(({ path }) => kindOf(path) !== 'judged')
            .filter(readsAs(false))
            .map(toPath),
    });
}
const toPath = ({ path }) => path;
/** Whether a file begins like a Dockerfile; null where it cannot be read. */
function readsLike(workspace, file) {
    const content = (0,disk_workspace/* readListedFile */.IK)(workspace, file);
    return 'bytes' in content ? readsLikeDockerfile(content.bytes) : null;
}

;// CONCATENATED MODULE: ./lib/src/cli/files/chosen-files.js












/** Finds the Dockerfiles under the paths that were typed, and those of them that the scope asks for. */
async function chooseFiles(checkout, policy, options) {
    const { workspace, revision } = checkout;
    const { settings } = policy;
    const changes = revision === null ? null : await listChanges(workspace.root, revision.mergeBase);
    if (typeof changes === 'string')
        return (0,result/* failEvaluation */.bE)(`Git could not list the changes: ${changes}`);
    const kindOf = (0,file_choice/* openFileChoice */._)(settings);
    const choose = (path, untracked) => {
        const kind = kindOf(path);
        if (kind === 'judged')
            return 'files';
        if (kind === 'ignored')
            return isAttributesPath(path) ? 'others' : null;
        const isNew = changes !== null && (untracked || changes.changed.has(path));
        const isNoted = kind === 'template' || isNew || (changes === null && hasUsualName(path));
        return isNoted || isAttributesPath(path) ? 'others' : null;
    };
    const search = await findDockerfiles(checkout, options.paths, choose);
    if ('failure' in search)
        return search;
    const { files, others } = search.value;
    const scope = revision === null ? 'all' : (options.scope ?? settings.scope);
    const isJudged = (path) => kindOf(path) === 'judged';
    const openStore = () => (0,git_objects/* openObjectStore */.$)(workspace.repository ?? workspace.root);
    const compared = scope === 'all' ? null : changes;
    const linked = await findLinkedNames({
        workspace,
        policy,
        search: search.value,
        scope,
        changes: compared,
        judged: new Set(files.filter((file) => compared === null || isChanged(compared, file)).map(({ path }) => path)),
        openStore,
    });
    if ('failure' in linked)
        return linked;
    const all = (0,listed_file/* sortByPath */.$)([...files, ...linked.value.map(({ file }) => file)]);
    // what is above a searched folder was not listed with it
    const paths = options.paths.length === 0 ? [] : all.map(({ path, real }) => real ?? path);
    const attributes = await openAttributes(workspace, others, paths, changes, openStore);
    const toRead = revision === null || compared === null
        ? all.map((file) => ({ file, base: null, compare: false }))
        : sortChosen([
            ...selectChanges(workspace, revision, compared, files, isJudged, attributes),
            ...selectLinked(workspace, revision, linked.value, attributes),
        ]);
    return {
        value: {
            search: { ...search.value, files: all },
            toRead,
            convert: attributes.convert,
            scope,
            notes: describeUnjudged({ workspace, search: search.value, kindOf, changes, scope }),
        },
    };
}
function sortChosen(chosen) {
    return chosen.sort((one, other) => (0,finding_order/* compareText */.n6)(one.file.path, other.file.path));
}


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ readChosenFiles),
/* harmony export */   eG: () => (/* binding */ readStandardInput),
/* harmony export */   es: () => (/* binding */ openLines)
/* harmony export */ });
/* harmony import */ var _io_disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9787);
/* harmony import */ var _io_disk_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1740);
/* harmony import */ var _io_git_git_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7069);



/** In milliseconds: how long signals and the progress line may wait. */
const BREATH = 30;
/**
 * Reads files one after another and forgets them; `onFile` gets each. `keepBase`: the old contents are wanted too.
 * Returns why git failed, null where it did not.
 */
async function readChosenFiles(workspace, { toRead, convert }, keepBase, progress, onFile) {
    let store = null;
    const fetch = (name) => {
        store ??= (0,_io_git_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .openObjectStore */ .$)(workspace.repository ?? workspace.root);
        return store.read(name);
    };
    let last = performance.now();
    let done = 0;
    try {
        for (const { file, base: before, compare } of toRead) {
            let content = (0,_io_disk_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .readListedFile */ .IK)(workspace, file);
            if ('unreadable' in content && content.missing === true && file.unwatched && file.object !== null) {
                const object = await fetch(file.object);
                if (object.kind === 'failed')
                    return object.reason;
                content = toContent(object);
            }
            const conversion = 'bytes' in content ? convert(file) : null;
            if (conversion !== null)
                content = { unreadable: conversion };
            let base = null;
            if (before !== null && (keepBase || compare)) {
                const object = await fetch(before.object);
                if (object.kind === 'failed')
                    return object.reason;
                base = object.kind === 'missing' ? null : toSourceFile(before.path, toContent(object));
            }
            // a folder named Dockerfile is not a Dockerfile
            if ('bytes' in content || content.folder !== true) {
                const head = toSourceFile(file.path, content);
                if (!compare || isChanged(head, base))
                    onFile({ head, base: keepBase ? base : null });
            }
            done++;
            if (performance.now() - last > BREATH) {
                progress.show(done, toRead.length);
                await new Promise((resolve) => setImmediate(resolve));
                last = performance.now();
            }
        }
        return null;
    }
    finally {
        store?.close();
        progress.clear();
    }
}
function toSourceFile(path, content) {
    return 'bytes' in content ? { path, bytes: content.bytes } : { path, unreadable: content.unreadable };
}
function toContent(object) {
    if (object.kind === 'blob')
        return { bytes: object.bytes };
    return { unreadable: object.kind === 'missing' ? 'is not in the working tree' : object.reason };
}
/** Whether a file differs from the base revision; if it is as unreadable as before, it does not. */
function isChanged(head, base) {
    if (base === null)
        return true;
    if (head.bytes === undefined || base.bytes === undefined)
        return head.bytes !== base.bytes;
    return Buffer.compare(head.bytes, base.bytes) !== 0;
}
/** All of standard input, as the Dockerfile `-`. */
async function readStandardInput(stream) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.length;
            if (size > _io_disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_SIZE */ .w3)
                return { path: '-', unreadable: `is larger than ${_io_disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_SIZE */ .w3 / 1024 / 1024} MiB` };
            chunks.push(chunk);
        }
    }
    catch (error) {
        return { path: '-', unreadable: (0,_io_disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error) };
    }
    return { path: '-', bytes: Buffer.concat(chunks) };
}
/** One line of a file, for people; the last file is remembered. */
function openLines(workspace, files, known) {
    let byPath = null;
    let lastPath = null;
    let lines = [];
    return (path, line) => {
        if (path !== lastPath) {
            byPath ??= new Map(files.map((file) => [file.path, file]));
            const file = byPath.get(path);
            const content = file === undefined ? null : (0,_io_disk_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .readListedFile */ .IK)(workspace, file);
            const bytes = known.get(path) ?? (content !== null && 'bytes' in content ? content.bytes : null);
            // a byte order mark takes no column
            const text = bytes === null
                ? ''
                : Buffer.from(bytes)
                    .toString('utf8')
                    .replace(/^\ufeff/, '');
            lines = text.split('\n');
            lastPath = path;
        }
        return lines[line - 1]?.replace(/\r+$/, '') ?? null;
    };
}


/***/ }),

/***/ 1906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProgress)
/* harmony export */ });
/* harmony import */ var _reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2058);

/** In milliseconds: work that takes less shows nothing. */
const PATIENCE = 400;
const PAUSE = 100;
function openProgress(stream) {
    const start = performance.now();
    let shown = 0;
    return {
        show(done, all) {
            const now = performance.now();
            if (!stream.isTTY || now - start < PATIENCE || now - shown < PAUSE)
                return;
            shown = now;
            stream.write(`\r\u001b[K${(0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(done)} of ${(0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(all)} Dockerfiles`);
        },
        clear() {
            if (shown > 0)
                stream.write('\r\u001b[K');
            shown = 0;
        },
    };
}


/***/ }),

/***/ 1084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ classifyName),
/* harmony export */   K: () => (/* binding */ hasForeignEnding)
/* harmony export */ });
const WORDS = '(?:docker|container)file';
/** `Dockerfile`, with any prefix or suffix separated by `.`, `-` or `_`. */
const NAME = new RegExp(`^(?:.*[._-])?${WORDS}(?:[._-].*)?$`, 's');
const TEMPLATES = listEndings('j2 jinja jinja2 njk tmpl tpl gotmpl gotpl template erb eex ejs in m4 mustache hbs handlebars');
/** What BuildKit, buildx and buildah keep next to a Dockerfile. */
const COMPANIONS = listEndings('dockerignore containerignore rego');
/** Files about Dockerfiles, or that handle them, in any tree. */
const TEXTS = listEndings('md mdx markdown rst adoc asciidoc html htm pdf diff patch snap ipynb');
const PICTURES = listEndings('svg png jpg jpeg gif webp ico avif mp4');
const DATA = listEndings('json jsonc json5 jsonl yml yaml toml xml xsd csv tsv lock map proto graphql sql');
const CODE = listEndings(`
  go mod sum rs py pyi pyc rb php phtml java kt kts scala groovy gradle clj cljs cljc class
  js jsx mjs cjs ts tsx mts cts vue svelte astro css scss sass less wasm
  c h cc cpp cxx hh hpp hxx cs csproj fs fsx vb swift dart lua pl pm r jl nim zig
  ex exs erl hrl hs ml mli el lisp scm rkt vim sol
  sh bash zsh fish ps1 psm1 psd1 bat cmd awk
  tf tfvars hcl bicep nix cue rego jsonnet libsonnet star bzl bazel cmake`);
const NO_DOCKERFILES = new Set([...COMPANIONS, ...TEXTS, ...PICTURES, ...DATA, ...CODE]);
function listEndings(text) {
    return new Set(text.trim().split(/\s+/));
}
/** Reads a path's last segment, ignoring case. */
function classifyName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    const ending = dot === -1 ? '' : name.slice(dot + 1);
    if (TEMPLATES.has(ending))
        return classifyName(name.slice(0, dot)) === 'other' ? 'other' : 'template';
    return NAME.test(name) && !NO_DOCKERFILES.has(ending) ? 'dockerfile' : 'other';
}
/** Whether the extension says that it is source code, data or prose. */
function hasForeignEnding(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    return dot > 0 && NO_DOCKERFILES.has(name.slice(dot + 1));
}


/***/ }),

/***/ 2354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ runeOf),
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   P4: () => (/* binding */ repairUtf8),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   j6: () => (/* binding */ decodeRune),
/* harmony export */   jU: () => (/* binding */ encodeRune),
/* harmony export */   lc: () => (/* binding */ decodeExactly),
/* harmony export */   pv: () => (/* binding */ toByteString),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   wx: () => (/* binding */ encodeText),
/* harmony export */   yS: () => (/* binding */ RUNE_ERROR)
/* harmony export */ });
const CHUNK = 8192;
function toByteString(bytes) {
    if (typeof bytes.latin1Slice === 'function')
        return bytes.latin1Slice(0, bytes.length);
    let text = '';
    for (let at = 0; at < bytes.length; at += CHUNK) {
        // `apply` takes any array-like; its type does not say so.
        text += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK));
    }
    return text;
}
/** Go's `utf8.RuneError`: a byte that is not part of a character. */
const RUNE_ERROR = 0xfffd;
/** Bytes that the character at `at` takes, packed with it: `rune | width << 21`. Reads as Go's `utf8.DecodeRune`. */
function decodeRune(text, at) {
    const first = text.charCodeAt(at);
    if (first < 0x80)
        return first | (1 << 21);
    if (first >= 0xc2 && first <= 0xdf && isTail(text, at + 1)) {
        return ((first & 0x1f) << 6) | (text.charCodeAt(at + 1) & 0x3f) | (2 << 21);
    }
    if (first >= 0xe0 && first <= 0xef && isTail(text, at + 1) && isTail(text, at + 2)) {
        const rune = ((first & 0x0f) << 12) | ((text.charCodeAt(at + 1) & 0x3f) << 6) | (text.charCodeAt(at + 2) & 0x3f);
        if (rune >= 0x800 && (rune < 0xd800 || rune > 0xdfff))
            return rune | (3 << 21);
    }
    if (first >= 0xf0 &&
        first <= 0xf4 &&
        isTail(text, at + 1) &&
        isTail(text, at + 2) &&
        isTail(text, at + 3)) {
        const rune = ((first & 0x07) << 18) |
            ((text.charCodeAt(at + 1) & 0x3f) << 12) |
            ((text.charCodeAt(at + 2) & 0x3f) << 6) |
            (text.charCodeAt(at + 3) & 0x3f);
        if (rune >= 0x10000 && rune <= 0x10ffff)
            return rune | (4 << 21);
    }
    return RUNE_ERROR | (1 << 21);
}
function isTail(text, at) {
    return (text.charCodeAt(at) & 0xc0) === 0x80;
}
function runeOf(packed) {
    return packed & 0x1fffff;
}
function widthOf(packed) {
    return packed >> 21;
}
function encodeRune(rune) {
    if (rune < 0 || rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff))
        return '\xef\xbf\xbd';
    if (rune < 0x80)
        return String.fromCharCode(rune);
    if (rune < 0x800)
        return String.fromCharCode(0xc0 | (rune >> 6), 0x80 | (rune & 0x3f));
    if (rune < 0x10000) {
        return String.fromCharCode(0xe0 | (rune >> 12), 0x80 | ((rune >> 6) & 0x3f), 0x80 | (rune & 0x3f));
    }
    return String.fromCharCode(0xf0 | (rune >> 18), 0x80 | ((rune >> 12) & 0x3f), 0x80 | ((rune >> 6) & 0x3f), 0x80 | (rune & 0x3f));
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}
/** As people read it; a byte that is not part of a character becomes U+FFFD, as in Go. */
function decodeText(text) {
    return isAscii(text) ? text : decodeBytes(text, () => '\ufffd');
}
/** Like `decodeText`, but a byte that is not part of a character becomes a lone surrogate, U+DC80 to U+DCFF, which no text has. */
function decodeExactly(text) {
    return isAscii(text) ? text : decodeBytes(text, (byte) => String.fromCharCode(0xdc00 | byte));
}
function decodeBytes(text, replace) {
    let out = '';
    for (let at = 0; at < text.length;) {
        const packed = decodeRune(text, at);
        const isInvalid = runeOf(packed) === RUNE_ERROR && widthOf(packed) === 1;
        out += isInvalid ? replace(text.charCodeAt(at)) : String.fromCodePoint(runeOf(packed));
        at += widthOf(packed);
    }
    return out;
}
/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
function encodeText(text) {
    if (isAscii(text))
        return text;
    let out = '';
    for (const character of text)
        out += encodeRune(character.codePointAt(0) ?? RUNE_ERROR);
    return out;
}
/** Bytes that are not part of a character become those of U+FFFD, as wherever Go writes character by character. */
function repairUtf8(text) {
    return isAscii(text) ? text : encodeText(decodeText(text));
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findJsonString),
/* harmony export */   j: () => (/* binding */ parseStringList)
/* harmony export */ });
/* harmony import */ var _byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2354);

/** Deepest nesting that Go's encoding/json takes. */
const MAX_DEPTH = 10_000;
/** The strings of a JSON array, as `parseJSON` of parser/line_parsers.go takes it. */
function parseStringList(text) {
    // Most texts that only look like a list end differently, and a failing JSON.parse is expensive.
    const value = text.endsWith(']') ? parseLoosely(text) : undefined;
    if (!Array.isArray(value))
        return 'invalid';
    const list = [];
    for (const item of value) {
        if (typeof item !== 'string')
            return isTooMuch(text, value) ? 'invalid' : 'mixed';
        list.push((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeText */ .wx)(item));
    }
    return list;
}
/** The string under a key, if the whole text is a JSON object; otherwise null. */
function findJsonString(text, key) {
    const value = parseLoosely(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isTooMuch(text, value))
        return null;
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof found === 'string' ? (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeText */ .wx)(found) : null;
}
/** With JavaScript's grammar, which is the same as Go's; `undefined` if it fails. */
function parseLoosely(text) {
    try {
        return JSON.parse((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(text));
    }
    catch {
        return undefined;
    }
}
/** What Go's `json.Unmarshal` into `any` refuses as well: numbers beyond a float64, too deep nesting. */
function isTooMuch(text, value) {
    return hasHugeNumber(text) || isDeep(value);
}
function hasHugeNumber(text) {
    if (!/[eE]|\d{100}/.test(text))
        return false;
    const bare = text.replace(/"(?:[^"\\]+|\\.)*"/gs, '""');
    return (bare.match(/-?\d[\d.eE+-]*/g) ?? []).some((number) => !Number.isFinite(Number(number)));
}
function isDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > MAX_DEPTH)
            return true;
        level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    }
    return false;
}


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2354);
/* harmony import */ var _unicode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5085);


const NAMED = {
    7: '\\a',
    8: '\\b',
    12: '\\f',
    10: '\\n',
    13: '\\r',
    9: '\\t',
    11: '\\v',
    34: '\\"',
    92: '\\\\',
};
/** Go's `%q`, in which BuildKit's messages name what they are about. */
function quote(text) {
    let out = '"';
    for (let at = 0; at < text.length;) {
        const packed = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeRune */ .j6)(text, at);
        const rune = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .runeOf */ .AP)(packed);
        const width = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(packed);
        out += quoteRune(text, at, rune, width);
        at += width;
    }
    return `${out}"`;
}
function quoteRune(text, at, rune, width) {
    const named = NAMED[rune];
    if (named !== undefined)
        return named;
    if (rune === _byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNE_ERROR */ .yS && width === 1)
        return `\\x${hex(text.charCodeAt(at), 2)}`;
    if ((0,_unicode_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrint */ .Oi)(rune))
        return text.slice(at, at + width);
    if (rune < 0x20 || rune === 0x7f)
        return `\\x${hex(rune, 2)}`;
    return rune < 0x10000 ? `\\u${hex(rune, 4)}` : `\\U${hex(rune, 8)}`;
}
function hex(value, digits) {
    return value.toString(16).padStart(digits, '0');
}


/***/ }),

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ skipSpacesBack),
/* harmony export */   D$: () => (/* binding */ isLetter),
/* harmony export */   Oi: () => (/* binding */ isPrint),
/* harmony export */   QG: () => (/* binding */ trimSpaces),
/* harmony export */   Rk: () => (/* binding */ skipSpaces),
/* harmony export */   jp: () => (/* binding */ toLower),
/* harmony export */   s5: () => (/* binding */ toUpper),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
/* harmony import */ var _byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2354);

/** Go's `unicode.IsSpace`: neither JavaScript's `\s` (U+FEFF) nor ASCII only. */
function isSpace(rune) {
    if (rune < 0x80)
        return rune === 0x20 || (rune >= 0x09 && rune <= 0x0d);
    return (rune === 0x85 ||
        rune === 0xa0 ||
        rune === 0x1680 ||
        (rune >= 0x2000 && rune <= 0x200a) ||
        rune === 0x2028 ||
        rune === 0x2029 ||
        rune === 0x202f ||
        rune === 0x205f ||
        rune === 0x3000);
}
/** Index of the first character from `at` on that is not a space, at most `end`. */
function skipSpaces(text, at, end = text.length) {
    let next = at;
    while (next < end) {
        const code = text.charCodeAt(next);
        if (code < 0x80) {
            if (code !== 0x20 && (code < 0x09 || code > 0x0d))
                return next;
            next++;
            continue;
        }
        const packed = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeRune */ .j6)(text, next);
        if (!isSpace((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .runeOf */ .AP)(packed)))
            return next;
        next += (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(packed);
    }
    return next;
}
/** Index after the last character before `end` that is not a space, not before `start`. */
function skipSpacesBack(text, start, end) {
    let last = end;
    while (last > start) {
        const code = text.charCodeAt(last - 1);
        if (code < 0x80) {
            if (code !== 0x20 && (code < 0x09 || code > 0x0d))
                return last;
            last--;
            continue;
        }
        const width = spaceWidthBefore(text, start, last);
        if (width === 0)
            return last;
        last -= width;
    }
    return last;
}
function spaceWidthBefore(text, start, end) {
    for (const width of [2, 3]) {
        if (end - width < start)
            return 0;
        const packed = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeRune */ .j6)(text, end - width);
        if ((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(packed) === width)
            return isSpace((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .runeOf */ .AP)(packed)) ? width : 0;
    }
    return 0;
}
/** Go's `strings.TrimSpace`. */
function trimSpaces(text) {
    const start = skipSpaces(text, 0);
    return text.slice(start, skipSpacesBack(text, start, text.length));
}
// Go 1.26 knows Unicode 15.0, Node a later one: letters and digits that came after 15.0, as `from-to` in hexadecimal.
const NEWER = '88f c5c cdc 1c89-1c8a a7cb-a7cf a7d2 a7d4 a7da-a7dc a7f1 105c0-105f3 10940-10959 10d40-10d65 10d6f-10d85 ' +
    '10ec2-10ec7 11380-11389 1138b 1138e 11390-113b5 113b7 113d1 113d3 116d0-116e3 11bc0-11be0 11bf0-11bf9 ' +
    '11db0-11ddb 11de0-11de9 13460-143fa 16100-1611d 16130-16139 16d40-16d6c 16d70-16d79 16ea0-16eb8 16ebb-16ed3 ' +
    '16ff2-16ff3 187f8-187ff 18cff 18d09-18d1e 18d80-18df2 1ccf0-1ccf9 1e5d0-1e5ed 1e5f0-1e5fa 1e6c0-1e6de ' +
    '1e6e0-1e6e2 1e6e4-1e6e5 1e6e7-1e6ed 1e6f0-1e6f4 1e6fe-1e6ff 2b73a-2b73f 2cea2-2cead 2ebf0-2ee5d 323b0-33479';
let newer;
function isNewer(rune) {
    newer ??= NEWER.split(' ').map((range) => {
        const [from = '', to = from] = range.split('-');
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    });
    return newer.some(([from, to]) => rune >= from && rune <= to);
}
/** Go's `unicode.IsLetter`. */
function isLetter(rune) {
    if (rune < 0x80)
        return (rune >= 0x61 && rune <= 0x7a) || (rune >= 0x41 && rune <= 0x5a);
    return rune !== 0xfffd && /\p{L}/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
/** Go's `unicode.IsDigit`. */
function isDigit(rune) {
    if (rune < 0x80)
        return rune >= 0x30 && rune <= 0x39;
    return /\p{Nd}/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
/** Go's `unicode.IsPrint`. */
function isPrint(rune) {
    if (rune < 0x80)
        return rune >= 0x20 && rune !== 0x7f;
    return /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
/** Go's `strings.ToLower`: character by character, so `İ` becomes `i` and `Σ` has one lower-case form. */
function toLower(text) {
    return (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscii */ .ER)(text) ? text.toLowerCase() : mapRunes(text, lowerRune);
}
/** Go's `strings.ToUpper`: `ß` stays. */
function toUpper(text) {
    return (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscii */ .ER)(text) ? text.toUpperCase() : mapRunes(text, upperRune);
}
function mapRunes(text, map) {
    let out = '';
    for (let at = 0; at < text.length;) {
        const packed = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeRune */ .j6)(text, at);
        out += (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeRune */ .jU)(map((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .runeOf */ .AP)(packed)));
        at += (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(packed);
    }
    return out;
}
function lowerRune(rune) {
    return rune === 0x130 ? 0x69 : onlyRune(String.fromCodePoint(rune).toLowerCase(), rune);
}
function upperRune(rune) {
    return onlyRune(String.fromCodePoint(rune).toUpperCase(), rune);
}
function onlyRune(mapped, otherwise) {
    const rune = mapped.codePointAt(0) ?? otherwise;
    return String.fromCodePoint(rune).length === mapped.length ? rune : otherwise;
}


/***/ }),

/***/ 439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cQ: () => (/* binding */ describeMisplaced),
/* harmony export */   q: () => (/* binding */ openStageArgs),
/* harmony export */   x6: () => (/* binding */ findMisplacedHint)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9307);
/* harmony import */ var _go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2354);


/** Most names in one sentence. */
const SHOWN = 3;
/** Finds which of some names are declared by an ARG after the first FROM, where no FROM sees them. */
function openStageArgs({ instructions, }) {
    let declared = null;
    return (names) => {
        if (names.length === 0)
            return [];
        declared ??= listStageArgs(instructions);
        return [...new Set(names)].flatMap((name) => {
            const line = declared?.get(name);
            return line === undefined ? [] : [{ name: (0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(name), line }];
        });
    };
}
/** The line that first declares each name. */
function listStageArgs({ stages }) {
    const declared = new Map();
    for (const command of stages.flatMap(({ commands }) => commands)) {
        for (const { key } of command.kind === 'arg' ? command.pairs : [])
            if (!declared.has(key))
                declared.set(key, command.node.line);
    }
    return declared;
}
/** Whether a FROM is refused or unresolved because its ARG is declared too late. */
function findMisplacedHint(text, { args, refusal }, unresolved) {
    if (args === null || refusal === null)
        return null;
    const stage = text.instructions.stages.find(({ from }) => from.node.line === refusal.line);
    const { source, args: words = [] } = stage?.from.node ?? {};
    if (source === undefined || words.length === 0)
        return null;
    const unset = [...args.findRelevant()].filter((name) => !args.has(name));
    const misplaced = openStageArgs(text)([...unset, ...unresolved]);
    const written = source.text.slice(source.start, source.end);
    const named = misplaced.filter(({ name }) => written.includes(name));
    return describeMisplaced(named.length > 0 ? named : misplaced);
}
/** What to say about arguments that are declared too late; null if there are none. */
function describeMisplaced(args) {
    if (args.length === 0)
        return null;
    const shown = args.slice(0, SHOWN);
    const list = (write) => (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joinMessages */ .hw)(shown.map(write), shown.length > 2 ? ', ' : ' and ');
    const many = shown.length > 1;
    return {
        why: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${list(({ name, line }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${`ARG ${name}`} in line ${line}`)} ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(many ? 'are' : 'is')} after the first FROM, where no FROM sees ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(many ? 'them' : 'it')}`,
        advice: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Move ${list(({ name, line }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${`ARG ${name}`} from line ${line}`)} before the first FROM`,
    };
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ placeRefusal),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   Y$: () => (/* binding */ refuseLimit)
/* harmony export */ });
/**
 * BuildKit's `return err`, thrown inside the reader and caught in `readDockerfile`: it never leaves this folder.
 * `line` is null if only the caller knows the place. It is not an Error: hostile files cause many, and a stack trace
 * costs more than reading them.
 */
class Refusal {
    text;
    phase;
    line;
    constructor(text, phase = null, line = null) {
        this.text = text;
        this.phase = phase;
        this.line = line;
    }
}
/** Adds place and phase to a refusal that does not have them yet; anything else is rethrown. */
function placeRefusal(error, phase, line) {
    if (error instanceof Refusal) {
        error.phase ??= phase;
        error.line ??= line;
    }
    return error;
}
/** The gate's own limit, not one of BuildKit's, and never a pass. */
function refuseLimit(what) {
    return new Refusal(`${what}: more than the gate follows`, 'limit');
}


/***/ }),

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ lookUpContext),
/* harmony export */   hS: () => (/* binding */ findContext),
/* harmony export */   hw: () => (/* binding */ readContextImage),
/* harmony export */   iH: () => (/* binding */ findContextImage)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/* harmony import */ var _go_byte_string_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2354);
/* harmony import */ var _go_unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5085);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2759);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4357);





/**
 * The named context that replaces a stage or an image.
 * @throws Refusal if the name is not a reference. `namedContextFunc` of dockerfile2llb/convert.go.
 */
function findContext(contexts, name, platform) {
    // Most names are plain words, which are valid, and most builds have no contexts.
    if (contexts.size === 0 && name.bytes.length < 64 && /^[a-z0-9]+$/.test(name.bytes))
        return null;
    const folded = (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .jp)(name.bytes);
    if (folded === 'scratch' || folded === 'context')
        return null;
    const { reference } = name;
    if (reference === null) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_(`invalid context name ${name.bytes}: ${(0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeText */ .wx)(name.error ?? '')}`);
    }
    return lookUpContext(contexts, reference, platform);
}
/** `NamedContext` of dockerui/config.go: by the familiar form without `latest`, for the platform first. */
function lookUpContext(contexts, reference, platform) {
    if (contexts.size === 0)
        return null;
    const familiar = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFamiliar */ .LF)(reference.tagWritten ? reference : { ...reference, tag: null });
    const plain = familiar.endsWith(':latest') ? familiar.slice(0, -':latest'.length) : familiar;
    for (const key of [`${plain}::${(0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWholePlatform */ .gE)((0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePlatform */ .FL)(platform))}`, plain]) {
        const value = contexts.get(key);
        if (value !== undefined)
            return { key, value };
    }
    return null;
}
/**
 * The image that a context pulls; null for a folder, an archive, a repository or `scratch`.
 * @throws Refusal if BuildKit cannot load it. `NamedContext.Load` of dockerui/namedcontext.go.
 */
function readContextImage(context) {
    const colon = context.value.indexOf(':');
    if (colon < 0)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_(`invalid context specifier ${context.value} for ${context.key}`);
    const scheme = context.value.slice(0, colon);
    const rest = context.value.slice(colon + 1).replace(/^\/\//, '');
    if (scheme === 'docker-image') {
        if (rest === 'scratch')
            return null;
        const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)((0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(rest));
        if ('error' in reference)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_((0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeText */ .wx)(reference.error));
        return reference;
    }
    if (scheme === 'oci-layout') {
        if (!/@[A-Za-z][A-Za-z0-9+._-]*:[0-9A-Fa-f]{32,}$/.test(rest)) {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_(`oci-layout reference "${rest}" has no digest`);
        }
        return null;
    }
    if (!/^(?:git|git@.*|https?|local|input)$/s.test(scheme)) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_(`unsupported context source ${scheme} for ${context.key}`);
    }
    return null;
}
/** The same, but also null if it cannot be loaded. */
function findContextImage(context) {
    try {
        return readContextImage(context);
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 3950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ QUOTES_KEPT_SINCE),
/* harmony export */   GA: () => (/* binding */ readFrontendAge),
/* harmony export */   Ro: () => (/* binding */ readReferenceAge),
/* harmony export */   TF: () => (/* binding */ findFrontendContext),
/* harmony export */   fc: () => (/* binding */ findGivenFrontend)
/* harmony export */ });
/* harmony import */ var _go_unicode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5085);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2759);
/* harmony import */ var _contexts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2862);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5457);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4357);





/** The minor version of frontend 1 that first keeps escapes between the quotes of a pattern. */
const QUOTES_KEPT_SINCE = 28;
/** A frontend of which only one thing is known: it is the newest. */
const CURRENT = Number.POSITIVE_INFINITY;
/** A frontend that may be of any age. */
const ANY_AGE = 0;
/** What BUILDKIT_SYNTAX says; it wins over the file. `Build` of builder/build.go. */
function findGivenFrontend({ buildArgs }) {
    const given = buildArgs.get('BUILDKIT_SYNTAX');
    if (given === undefined)
        return null;
    const text = (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .trimSpaces */ .QG)(given);
    const space = text.indexOf(' ');
    return space < 0 ? text : text.slice(0, space);
}
/** The build context that replaces a frontend, which runs where the builder does. */
function findFrontendContext({ contexts, buildPlatform }, name) {
    if (contexts.size === 0 || name.reference === null)
        return null;
    return (0,_contexts_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpContext */ .Ig)(contexts, name.reference, readQuietly(buildPlatform));
}
/** An invalid platform is a separate problem. */
function readQuietly(text) {
    try {
        return (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .Y8)(text);
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_)
            return (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .Y8)('linux/amd64');
        throw error;
    }
}
/**
 * The minor version of frontend 1 that reads the file, at least. If none is named it is the builder's own, of any
 * age. A frontend that is not Docker's may read anything: nothing is known about it.
 */
function readFrontendAge(syntax, input) {
    const word = findGivenFrontend(input) ?? syntax?.word ?? null;
    if (word === null)
        return ANY_AGE;
    const name = new _image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageName */ .l(word);
    const context = findFrontendContext(input, name);
    return readReferenceAge(context === null ? name.reference : (0,_contexts_js__WEBPACK_IMPORTED_MODULE_0__/* .findContextImage */ .iH)(context));
}
/** The same for a frontend's image. Only a tag without a digest says something: the digest decides what is fetched. */
function readReferenceAge(reference) {
    if (reference === null)
        return ANY_AGE;
    const { path, tag, digest } = reference;
    const official = /(?:^|\/)dockerfile(-upstream)?$/.exec(path);
    if (official === null)
        return CURRENT;
    if (digest !== null || tag === null)
        return ANY_AGE;
    if (/^(?:latest|labs|1(?:-labs)?)$/.test(tag))
        return CURRENT;
    if (official[1] !== undefined && /^master(?:-labs)?$/.test(tag))
        return CURRENT;
    const [, major, minor] = /^v?(\d+)\.(\d+)(?:\.\d+)?(?:-rc\d+)?(?:-labs)?$/.exec(tag) ?? [];
    return major === '1' ? Number(minor) : ANY_AGE;
}


/***/ }),

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ImageName)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/* harmony import */ var _go_byte_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2354);


/** A name that is taken for an image; parsed once, on demand. */
class ImageName {
    bytes;
    #parsed = null;
    #canonical = null;
    constructor(bytes) {
        this.bytes = bytes;
    }
    get written() {
        return (0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(this.bytes);
    }
    get reference() {
        const parsed = this.#parse();
        return 'error' in parsed ? null : parsed;
    }
    /** Why it is not a reference. */
    get error() {
        const parsed = this.#parse();
        return 'error' in parsed ? parsed.error.replace(/\p{Surrogate}/gu, '\ufffd') : null;
    }
    /** `docker.io/library/node:22`. */
    get canonical() {
        const { reference } = this;
        if (reference !== null)
            this.#canonical ??= (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(reference);
        return this.#canonical;
    }
    #parse() {
        this.#parsed ??= (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)((0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeExactly */ .lc)(this.bytes));
        return this.#parsed;
    }
}


/***/ }),

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   gE: () => (/* binding */ formatWholePlatform)
/* harmony export */ });
/* harmony import */ var _go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8098);
/* harmony import */ var _go_unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5085);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2759);



const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const OS_TEXT = '^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?$';
const SPECIFIER = /^[A-Za-z0-9_.-]+$/;
const SPECIFIER_TEXT = '^[A-Za-z0-9_.-]+$';
const SYSTEMS = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(' '));
const ARCHITECTURES = new Set(('386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 ' +
    'mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm').split(' '));
const known = new Map();
/**
 * `os/arch[/variant]`, `os` or `arch`, on a linux/amd64 builder.
 * @throws Refusal as `Parse` of github.com/containerd/platforms fails.
 */
function parsePlatform(specifier) {
    const earlier = known.get(specifier);
    if (earlier !== undefined)
        return earlier;
    const platform = readPlatform(specifier);
    // A few recur again and again; hostile files may have any number.
    if (known.size < 32 && specifier.length < 32)
        known.set(specifier, platform);
    return platform;
}
function readPlatform(specifier) {
    if (specifier.includes('*'))
        throw refuse(`${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(specifier)}: wildcards not yet supported`);
    const parts = specifier.split('/');
    // Go splits into four at most; the fourth with a slash in it is as wrong as a fifth.
    if (parts.length > 4)
        parts.splice(3, parts.length, parts.slice(3).join('/'));
    const system = parseSystem(parts[0] ?? '', specifier);
    for (const part of parts.slice(1)) {
        if (SPECIFIER.test(part))
            continue;
        const rule = `platform specifier component must match ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(SPECIFIER_TEXT)}`;
        throw refuse(`${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(part)} is an invalid component of ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(specifier)}: ${rule}`);
    }
    const [first = '', architecture, variant = '', tooMany] = parts;
    if (tooMany !== undefined)
        throw refuse(`${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(specifier)}: cannot parse platform specifier`);
    if (architecture === undefined)
        return parseSingle(first, system, specifier);
    const machine = normalizeMachine(architecture, variant);
    if (parts.length === 2 && machine.architecture === 'arm' && machine.variant === 'v7')
        machine.variant = '';
    if (parts.length === 3 && machine.architecture === 'arm64' && machine.variant === '')
        machine.variant = 'v8';
    return { ...system, ...machine };
}
function parseSystem(part, specifier) {
    const match = OS.exec(part);
    if (match === null) {
        const rule = `OSAndVersion specifier component must match ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(OS_TEXT)}`;
        throw refuse(`${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(part)} is an invalid OS component of ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(specifier)}: ${rule}`);
    }
    const [, os = '', version = '', features = ''] = match;
    return {
        os: normalizeSystem(os),
        osVersion: decodeOption(version, `${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(specifier)} has an invalid OS version ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(version)}`),
        osFeatures: features
            .split('+')
            .slice(1)
            .map((feature) => decodeOption(feature, `${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(specifier)} has invalid OS features: invalid os feature ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(feature)}`))
            .filter((feature) => feature !== ''),
    };
}
function parseSingle(part, system, specifier) {
    if (SYSTEMS.has(system.os))
        return { ...system, architecture: 'amd64', variant: '' };
    const machine = normalizeMachine(part, '');
    if (machine.architecture === 'arm' && machine.variant === 'v7')
        machine.variant = '';
    if (!ARCHITECTURES.has(machine.architecture)) {
        throw refuse(`${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(specifier)}: unknown operating system or architecture`);
    }
    return { ...system, os: 'linux', ...machine };
}
function refuse(reason) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(`${reason}: invalid argument`);
}
/** Go's `url.PathUnescape`. */
function decodeOption(text, failure) {
    const bad = /%(?![0-9A-Fa-f]{2}).{0,2}/s.exec(text);
    if (bad !== null)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(`${failure}: invalid URL escape ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(bad[0])}`);
    return text.replace(/%(..)/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
/** `Normalize` of github.com/containerd/platforms. */
function normalizePlatform(platform) {
    const { architecture, variant } = normalizeMachine(platform.architecture, platform.variant);
    const osFeatures = [...new Set(platform.osFeatures)].sort();
    return { ...platform, os: normalizeSystem(platform.os), osFeatures, architecture, variant };
}
function normalizeSystem(os) {
    const name = (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .jp)(os);
    return name === 'macos' ? 'darwin' : name;
}
function normalizeMachine(architecture, variant) {
    const [name, version] = [(0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .jp)(architecture), (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .jp)(variant)];
    switch (name) {
        case 'i386':
            return { architecture: '386', variant: '' };
        case 'x86_64':
        case 'x86-64':
        case 'amd64':
            return { architecture: 'amd64', variant: version === 'v1' ? '' : version };
        case 'aarch64':
        case 'arm64':
            return { architecture: 'arm64', variant: normalizeArm64(version) };
        case 'armhf':
            return { architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { architecture: 'arm', variant: 'v6' };
        case 'arm':
            return {
                architecture: 'arm',
                variant: version === '' ? 'v7' : /^[5678]$/.test(version) ? `v${version}` : version,
            };
        default:
            return { architecture: name, variant: version };
    }
}
function normalizeArm64(version) {
    if (version === '8' || version === 'v8' || version === 'v8.0')
        return '';
    return version === '9' || version === '9.0' || version === 'v9.0' ? 'v9' : version;
}
/** `Format`: without version and features of the system. */
function formatPlatform(platform) {
    return platform.os === '' ? 'unknown' : joinPath([platform.os, platform.architecture, platform.variant]);
}
/** `FormatAll`. */
function formatWholePlatform(platform) {
    if (platform.os === '')
        return 'unknown';
    const features = [...new Set(platform.osFeatures)].sort().map((feature) => `+${encodeOption(feature)}`);
    const options = encodeOption(platform.osVersion) + features.join('');
    const os = options === '' ? platform.os : `${platform.os}(${options})`;
    return joinPath([os, platform.architecture, platform.variant]);
}
function encodeOption(text) {
    return text.replace(/[%+()/]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Go's `path.Join`, which resolves `.` and `..` as well. */
function joinPath(parts) {
    const out = [];
    for (const part of parts.join('/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && out.length > 0 && out.at(-1) !== '..')
            out.pop();
        else
            out.push(part);
    }
    return out.length === 0 ? '.' : out.join('/');
}


/***/ }),

/***/ 6059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Lookups),
/* harmony export */   s: () => (/* binding */ NO_VARIABLES)
/* harmony export */ });
const NO_VARIABLES = { get: () => undefined };
/** Looks up variables and keeps track of them. */
class Lookups {
    /** Names that the text depends on. */
    used = [];
    /** Names without a value. */
    unset = [];
    #variables;
    constructor(variables) {
        this.#variables = variables;
    }
    get(name) {
        const value = this.#variables.get(name);
        if (value === undefined)
            this.unset.push(name);
        return value;
    }
    use(name) {
        this.used.push(name);
        return this.get(name);
    }
}


/***/ }),

/***/ 1163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ QuoteReading)
/* harmony export */ });
/**
 * How escapes between the quotes of a pattern are read: frontend 1.28 keeps them, older ones drop them. Nothing else
 * that names an image has changed between the lexers of released frontends.
 */
class QuoteReading {
    /** As frontends before 1.28 do. */
    isOld;
    /** Line of the current instruction. */
    line = 1;
    /** The first line that the other frontends read differently. */
    #differsAt = null;
    constructor(isOld) {
        this.isOld = isOld;
    }
    get differsAt() {
        return this.#differsAt;
    }
    /** Whether to keep an escape that other frontends drop. */
    keepsEscape() {
        this.#differsAt ??= this.line;
        return !this.isOld;
    }
}


/***/ }),

/***/ 271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ expandWord)
});

// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(2354);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/quote.js
var quote = __webpack_require__(8098);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/unicode.js
var unicode = __webpack_require__(5085);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/rune-reader.js


/** What is read after the last character. */
const END = -1;
/** Steps through a text character by character, as Go's text/scanner: a byte order mark at the start is dropped. */
class RuneReader {
    source;
    #at = 0;
    #rune = END;
    #width = 0;
    constructor(source) {
        this.source = source;
        this.#read();
        if (this.#rune === 0xfeff)
            this.next();
    }
    /** The current character, `END` after the last one; bytes that are not part of a character are U+FFFD. */
    peek() {
        return this.#rune;
    }
    next() {
        const rune = this.#rune;
        this.#at += this.#width;
        this.#read();
        return rune;
    }
    /** The next characters that mean nothing to the lexer, all at once: ASCII without spaces and special characters. */
    readPlain(stop, escapeCode) {
        let end = this.#at;
        while (end < this.source.length) {
            const code = this.source.charCodeAt(end);
            if (code <= 0x24 ||
                code >= 0x7f ||
                code === 0x27 ||
                code === 0x3c ||
                code === stop ||
                code === escapeCode)
                break;
            end++;
        }
        const text = this.source.slice(this.#at, end);
        this.#at = end;
        this.#read();
        return text;
    }
    /** `<`, or `<<` with the spaces after it. `processPossibleHeredoc` of shell/lex.go. */
    readPossibleHeredoc() {
        this.next();
        if (this.#rune !== 0x3c)
            return '<';
        this.next();
        let text = '<<';
        while ([0x09, 0x0d, 0x20].includes(this.#rune))
            text += (0,byte_string/* encodeRune */.jU)(this.next());
        return text;
    }
    /** The name of a variable, empty if none begins here. `processName` of shell/lex.go. */
    readName() {
        const start = this.#at;
        if ((0,unicode/* isDigit */.yp)(this.#rune)) {
            while ((0,unicode/* isDigit */.yp)(this.#rune))
                this.next();
        }
        else if (this.#rune !== END && '@*#?-$!'.includes(String.fromCodePoint(this.#rune))) {
            this.next();
        }
        else {
            while (this.#rune === 0x5f || (0,unicode/* isLetter */.D$)(this.#rune) || (0,unicode/* isDigit */.yp)(this.#rune))
                this.next();
        }
        return this.source.slice(start, this.#at);
    }
    #read() {
        if (this.#at >= this.source.length) {
            this.#rune = END;
            this.#width = 0;
            return;
        }
        const packed = (0,byte_string/* decodeRune */.j6)(this.source, this.#at);
        this.#rune = (0,byte_string/* runeOf */.AP)(packed);
        this.#width = (0,byte_string/* widthOf */.qz)(packed);
    }
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(2759);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/shell/expansion.js
var expansion = __webpack_require__(6059);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/shell/quote-reading.js
var quote_reading = __webpack_require__(1163);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/pattern-matcher.js

const STAR = -1;
const ANY = -2;
/** Most cells (pattern × text) that a match may look at. */
const MAX_CELLS = 4_000_000;
/** Leftmost match with the preferences of a backtracking engine, in time and space pattern × text. */
class Matcher {
    #tokens;
    #text;
    #greedy;
    /** 1 where the tokens from `row` on match some text that begins at `column`. */
    #can;
    #columns;
    constructor(tokens, text, greedy) {
        this.#tokens = tokens;
        this.#text = text;
        this.#greedy = greedy;
        this.#columns = text.length + 1;
        const cells = (tokens.length + 1) * this.#columns;
        if (cells > MAX_CELLS)
            throw (0,refusal/* refuseLimit */.Y$)('pattern of a substitution');
        this.#can = new Uint8Array(cells).fill(1, tokens.length * this.#columns);
        for (let row = tokens.length - 1; row >= 0; row--) {
            for (let column = text.length; column >= 0; column--) {
                if (this.#step(row, column))
                    this.#can[row * this.#columns + column] = 1;
            }
        }
    }
    /** The first match from `at` on: `[from, to]`. */
    find(at) {
        for (let from = at; from <= this.#text.length; from++) {
            const to = this.matchAt(from);
            if (to !== null)
                return [from, to];
        }
        return null;
    }
    /** End of the match that begins at `from`. */
    matchAt(from) {
        if (!this.#matches(0, from))
            return null;
        let column = from;
        for (let row = 0; row < this.#tokens.length; row++) {
            if (this.#tokens[row] !== STAR)
                column++;
            else if (this.#greedy)
                column = this.#lastMatch(row + 1, column);
            else
                while (!this.#matches(row + 1, column))
                    column++;
        }
        return column;
    }
    #lastMatch(row, from) {
        let last = from;
        for (let column = from; column <= this.#text.length; column++) {
            if (this.#matches(row, column))
                last = column;
            if (this.#text[column] === 0x0a)
                break;
        }
        return last;
    }
    #matches(row, column) {
        return this.#can[row * this.#columns + column] === 1;
    }
    #step(row, column) {
        const token = this.#tokens[row];
        const rune = this.#text[column];
        if (token === STAR) {
            if (this.#matches(row + 1, column))
                return true;
            return rune !== undefined && rune !== 0x0a && this.#matches(row, column + 1);
        }
        if (rune === undefined || !(token === ANY ? rune !== 0x0a : rune === token))
            return false;
        return this.#matches(row + 1, column + 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/shell-pattern.js




/** `${V#pattern}` and `${V%pattern}`, the longest match if the mark is doubled. */
function trimValue(value, written, mark) {
    const greedy = written.charCodeAt(0) === mark;
    const pattern = greedy ? written.slice(1) : written;
    return mark === 0x23 ? trimPrefix(pattern, value, greedy) : trimSuffix(pattern, value, greedy);
}
function trimPrefix(pattern, value, greedy) {
    const tokens = readPattern(toRunes(pattern), pattern);
    const end = new Matcher(tokens, toRunes(value), greedy).matchAt(0);
    return end === null ? value : value.slice(byteOffsets(value)[end]);
}
/** Both are reversed, as in BuildKit. */
function trimSuffix(pattern, value, greedy) {
    const text = toRunes(value).reverse();
    const reversed = reversePattern(toRunes(pattern));
    const end = new Matcher(readPattern(reversed, fromRunes(reversed)), text, greedy).matchAt(0);
    return fromRunes(text.slice(end ?? 0).reverse());
}
/** `${V/pattern/replacement}`: wildcards are greedy, the leftmost match counts. */
function replacePattern(pattern, value, replacement, all, maxLength) {
    const tokens = readPattern(toRunes(pattern), pattern);
    const text = toRunes(value);
    const offsets = byteOffsets(value);
    const matcher = new Matcher(tokens, text, true);
    let out = '';
    let copied = 0;
    for (let at = 0; at <= text.length;) {
        const found = matcher.find(at);
        if (found === null)
            break;
        const [from, to] = found;
        // As in regexp.ReplaceAll, an empty match right after a match does not count.
        const counts = !(from === to && from === copied && from > 0);
        if (counts) {
            const matched = value.slice(offsets[from], offsets[to]);
            out +=
                value.slice(offsets[copied], offsets[from]) +
                    (all ? expandTemplate(replacement, matched) : replacement);
            copied = to;
            if (out.length > maxLength)
                throw (0,refusal/* refuseLimit */.Y$)('text of an expansion');
        }
        if (!all)
            break;
        at = to > at ? to : at + 1;
    }
    return out + value.slice(offsets[copied]);
}
/** `convertShellPatternToRegex`, as tokens. */
function readPattern(runes, pattern) {
    const tokens = [];
    // text/scanner drops a byte order mark at the start.
    for (let at = runes[0] === 0xfeff ? 1 : 0; at < runes.length; at++) {
        const rune = runes[at];
        if (rune === 0x2a)
            tokens.push(STAR);
        else if (rune === 0x3f)
            tokens.push(ANY);
        else if (rune !== 0x5c)
            tokens.push(rune ?? 0);
        else {
            const next = runes[at + 1] ?? -1;
            // An escaped `}` or `/` does not end it; the escape is not part of the pattern.
            if (next === 0x7d || next === 0x2f)
                continue;
            if (next !== 0x2a && next !== 0x3f && next !== 0x5c) {
                throw new refusal/* Refusal */.P_(`invalid pattern (${pattern}) in substitution: invalid escape '\\${(0,byte_string/* encodeRune */.jU)(next)}'`);
            }
            tokens.push(next);
            at++;
        }
    }
    return tokens;
}
/** Keeps each escape before the character that it escapes: `a\*c` → `c\*a`. */
function reversePattern(runes) {
    const out = new Array(runes.length).fill(0);
    const last = runes.length - 1;
    for (let at = 0; at <= last; at++) {
        const rune = runes[at] ?? 0;
        if (rune === 0x5c && at !== last) {
            out[last - at - 1] = rune;
            out[last - at] = runes[at + 1] ?? 0;
            at++;
        }
        else {
            out[last - at] = rune;
        }
    }
    return out;
}
/** Go's `Regexp.Expand` for a pattern without groups: only `$0` and `${0}` mean something: the match. */
function expandTemplate(template, matched) {
    let out = '';
    let rest = template;
    for (;;) {
        const dollar = rest.indexOf('$');
        if (dollar < 0)
            return out + rest;
        out += rest.slice(0, dollar);
        rest = rest.slice(dollar + 1);
        if (rest.startsWith('$')) {
            out += '$';
            rest = rest.slice(1);
            continue;
        }
        const braced = rest.startsWith('{');
        const start = braced ? 1 : 0;
        const end = skipName(rest, start);
        if (end === start || (braced && rest[end] !== '}')) {
            out += '$';
            continue;
        }
        if (rest.slice(start, end) === '0')
            out += matched;
        rest = rest.slice(braced ? end + 1 : end);
    }
}
function skipName(text, start) {
    let at = start;
    while (at < text.length) {
        const packed = (0,byte_string/* decodeRune */.j6)(text, at);
        const rune = (0,byte_string/* runeOf */.AP)(packed);
        if (rune !== 0x5f && !(0,unicode/* isLetter */.D$)(rune) && !(0,unicode/* isDigit */.yp)(rune))
            break;
        at += (0,byte_string/* widthOf */.qz)(packed);
    }
    return at;
}
function toRunes(text) {
    const runes = [];
    for (let at = 0; at < text.length;) {
        const packed = (0,byte_string/* decodeRune */.j6)(text, at);
        runes.push((0,byte_string/* runeOf */.AP)(packed));
        at += (0,byte_string/* widthOf */.qz)(packed);
    }
    return runes;
}
function fromRunes(runes) {
    let text = '';
    for (const rune of runes)
        text += (0,byte_string/* encodeRune */.jU)(rune);
    return text;
}
function byteOffsets(text) {
    const offsets = [];
    let at = 0;
    while (at < text.length) {
        offsets.push(at);
        at += (0,byte_string/* widthOf */.qz)((0,byte_string/* decodeRune */.j6)(text, at));
    }
    offsets.push(at);
    return offsets;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/shell-words.js


/**
 * Collects words split at spaces that are neither quoted nor escaped: `wordsStruct` of shell/lex.go. It begins with
 * an empty buffer, so the text before `${a:-b}` in a word is lost, as in BuildKit.
 */
class Words {
    #buffer;
    #list = [];
    #inWord = false;
    constructor(buffer) {
        this.#buffer = buffer;
        buffer.text = '';
    }
    addRune(rune) {
        if (!(0,unicode/* isSpace */.xC)(rune))
            this.addRaw((0,byte_string/* encodeRune */.jU)(rune));
        else if (this.#inWord)
            this.#flush();
    }
    /** Text that spaces split. */
    addValue(text) {
        for (let at = 0; at < text.length;) {
            const packed = (0,byte_string/* decodeRune */.j6)(text, at);
            this.addRune((0,byte_string/* runeOf */.AP)(packed));
            at += (0,byte_string/* widthOf */.qz)(packed);
        }
    }
    /** Text that is not split. */
    addRaw(text) {
        this.#buffer.text += text;
        this.#inWord = true;
    }
    take() {
        this.#flush();
        return this.#list;
    }
    #flush() {
        if (this.#buffer.text === '')
            return;
        this.#list.push(this.#buffer.text);
        this.#buffer.text = '';
        this.#inWord = false;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/special-characters.js
/** Characters that mean something in an expansion, as numbers. */
const MARK = {
    doubleQuote: 0x22,
    hash: 0x23,
    dollar: 0x24,
    percent: 0x25,
    singleQuote: 0x27,
    plus: 0x2b,
    minus: 0x2d,
    slash: 0x2f,
    colon: 0x3a,
    less: 0x3c,
    question: 0x3f,
    open: 0x7b,
    close: 0x7d,
};

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/shell-word.js









const NONE = [];
/** Longest text that an expansion may have, in bytes. */
const MAX_LENGTH = 65_536;
/** Deepest nesting of `${a:-${b:-…}}`. */
const MAX_DEPTH = 400;
/** What may not come directly after `${`. */
const NO_NAME = [MARK.open, MARK.close, MARK.colon];
/** One text that is expanded: `shellWord` of shell/lex.go. */
class ShellWord {
    #reader;
    #lookups;
    #options;
    #escapeCode;
    #buffer = { text: '' };
    #quotes;
    #rawEscapes;
    /** While reading a pattern, in whose quotes escapes are kept. */
    #inPattern = false;
    #depth = 0;
    constructor(source, variables, options) {
        this.#reader = new RuneReader(source);
        this.#lookups = new expansion/* Lookups */.E(variables);
        this.#options = options;
        this.#escapeCode = options.escapeToken.charCodeAt(0);
        this.#rawEscapes = options.rawEscapes ?? false;
        this.#quotes = options.quotes ?? new quote_reading/* QuoteReading */.f(false);
    }
    process() {
        try {
            const words = this.#options.split ? new Words(this.#buffer) : null;
            const text = this.#processStopOn(END, this.#rawEscapes, false, words);
            return { text, words: words?.take() ?? NONE, used: this.#lookups.used, unset: this.#lookups.unset };
        }
        catch (error) {
            if (!(error instanceof refusal/* Refusal */.P_) || error.phase === 'limit')
                throw error;
            throw new refusal/* Refusal */.P_(`failed to process ${(0,quote/* quote */.h)(this.#reader.source)}: ${error.text}`);
        }
    }
    #processStopOn(stop, rawEscapes, isPattern, words) {
        if (++this.#depth > MAX_DEPTH)
            throw (0,refusal/* refuseLimit */.Y$)('expansions within expansions');
        const outer = { rawEscapes: this.#rawEscapes, inPattern: this.#inPattern };
        this.#rawEscapes = rawEscapes;
        this.#inPattern = isPattern;
        let text = '';
        for (let rune = this.#reader.peek(); rune !== stop; rune = this.#reader.peek()) {
            if (rune === END) {
                throw new refusal/* Refusal */.P_(`unexpected end of statement while looking for matching ${(0,byte_string/* encodeRune */.jU)(stop)}`);
            }
            const plain = this.#reader.readPlain(stop, this.#escapeCode);
            if (plain === '')
                text += this.#processRune(rune, words);
            else {
                text += plain;
                words?.addRaw(plain);
            }
            this.#bound(text);
        }
        this.#reader.next();
        this.#rawEscapes = outer.rawEscapes;
        this.#inPattern = outer.inPattern;
        this.#depth--;
        return text;
    }
    #processRune(rune, words) {
        let text;
        switch (rune) {
            case MARK.dollar:
                text = this.#processDollar();
                words?.addValue(text);
                return text;
            case MARK.singleQuote:
                text = this.#processSingleQuote();
                break;
            case MARK.doubleQuote:
                text = this.#processDoubleQuote();
                break;
            case MARK.less:
                text = this.#reader.readPossibleHeredoc();
                break;
            case this.#escapeCode:
                text = this.#processEscape();
                break;
            default:
                this.#reader.next();
                words?.addRune(rune);
                return (0,byte_string/* encodeRune */.jU)(rune);
        }
        words?.addRaw(text);
        return text;
    }
    /** Text without variables cannot grow, and a whole RUN line may be long. */
    #bound(text) {
        if (text.length > MAX_LENGTH && !this.#options.keepUnset)
            throw (0,refusal/* refuseLimit */.Y$)('text of an expansion');
    }
    /** An escape at the very end is dropped, unless it is kept everywhere. */
    #processEscape() {
        const kept = (0,byte_string/* encodeRune */.jU)(this.#reader.next());
        const rune = this.#reader.next();
        return (this.#rawEscapes ? kept : '') + (rune === END ? '' : (0,byte_string/* encodeRune */.jU)(rune));
    }
    #processSingleQuote() {
        const mark = this.#options.rawQuotes ? (0,byte_string/* encodeRune */.jU)(this.#reader.peek()) : '';
        this.#reader.next();
        let text = mark;
        for (let rune = this.#reader.next(); rune !== MARK.singleQuote; rune = this.#reader.next()) {
            if (rune === END) {
                throw new refusal/* Refusal */.P_('unexpected end of statement while looking for matching single-quote');
            }
            text += (0,byte_string/* encodeRune */.jU)(rune);
            if (rune === this.#escapeCode && this.#inPattern && this.#quotes.keepsEscape())
                text += (0,byte_string/* encodeRune */.jU)(rune);
        }
        return text + mark;
    }
    #processDoubleQuote() {
        const mark = this.#options.rawQuotes ? (0,byte_string/* encodeRune */.jU)(this.#reader.peek()) : '';
        this.#reader.next();
        let text = mark;
        for (let rune = this.#reader.peek(); rune !== MARK.doubleQuote; rune = this.#reader.peek()) {
            if (rune === END) {
                throw new refusal/* Refusal */.P_('unexpected end of statement while looking for matching double-quote');
            }
            text += rune === MARK.dollar ? this.#processDollar() : this.#processQuotedRune();
            this.#bound(text);
        }
        this.#reader.next();
        return text + mark;
    }
    /** Between double quotes an escape counts only before a quote, a dollar sign and itself. */
    #processQuotedRune() {
        const rune = this.#reader.next();
        if (rune !== this.#escapeCode)
            return (0,byte_string/* encodeRune */.jU)(rune);
        const escaped = this.#reader.peek();
        // From here on the quote does not end.
        if (escaped === END)
            return '';
        const kept = this.#rawEscapes ? (0,byte_string/* encodeRune */.jU)(rune) : '';
        if (escaped === MARK.doubleQuote || escaped === MARK.dollar || escaped === this.#escapeCode)
            return kept + (0,byte_string/* encodeRune */.jU)(this.#reader.next());
        if (kept !== '' && this.#options.rawQuotes && !this.#inPattern && this.#quotes.keepsEscape())
            return kept;
        return kept + (0,byte_string/* encodeRune */.jU)(rune);
    }
    #processDollar() {
        this.#reader.next();
        if (this.#reader.peek() !== MARK.open) {
            const name = this.#reader.readName();
            if (name === '')
                return '$';
            return this.#lookups.use(name) ?? (this.#options.keepUnset ? `$${name}` : '');
        }
        this.#reader.next();
        if (this.#reader.peek() === END)
            throw new refusal/* Refusal */.P_("syntax error: missing '}'");
        if (NO_NAME.includes(this.#reader.peek()))
            throw new refusal/* Refusal */.P_('syntax error: bad substitution');
        const name = this.#reader.readName();
        const mark = this.#reader.next();
        switch (mark) {
            case MARK.close:
                return this.#lookups.use(name) ?? (this.#options.keepUnset ? `\${${name}}` : '');
            case MARK.colon:
                return this.#processModifier(name, this.#reader.next(), ':');
            case MARK.plus:
            case MARK.minus:
            case MARK.question:
            case MARK.hash:
            case MARK.percent:
                return this.#processModifier(name, mark, '');
            case MARK.slash:
                return this.#processReplacement(name);
            default:
                throw new refusal/* Refusal */.P_(`unsupported modifier (${(0,byte_string/* encodeRune */.jU)(mark)}) in substitution`);
        }
    }
    /** `${V:-word}` and its kin; the word is expanded whether it is used or not. */
    #processModifier(name, mark, colon) {
        const written = colon + (0,byte_string/* encodeRune */.jU)(mark);
        const isTrim = mark === MARK.hash || mark === MARK.percent;
        if (colon !== '' && isTrim)
            throw new refusal/* Refusal */.P_(`unsupported modifier (${written}) in substitution`);
        const usedBefore = this.#lookups.used.length;
        const word = this.#processPart(MARK.close, isTrim, isTrim, "syntax error: missing '}'");
        const value = this.#lookups.get(name);
        if (this.#options.keepUnset && value === undefined)
            return `\${${name}${written}${word}}`;
        const missing = value === undefined || (colon !== '' && value === '');
        const usesWord = isTrim || (mark === MARK.minus && missing) || (mark === MARK.plus && !missing);
        if (!usesWord)
            this.#lookups.used.length = usedBefore;
        // If it was never set, `${V:-word}` depends only on the word; if it is set to nothing, it decides.
        if (mark !== MARK.minus || value !== undefined)
            this.#lookups.used.push(name);
        switch (mark) {
            case MARK.minus:
            case MARK.plus:
                return usesWord ? word : mark === MARK.minus ? (value ?? '') : '';
            case MARK.question:
                if (!missing)
                    return value;
                throw new refusal/* Refusal */.P_(`${name}: ${word || `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`}`);
            case MARK.hash:
            case MARK.percent:
                return trimValue(value ?? '', word, mark);
            default:
                throw new refusal/* Refusal */.P_(`unsupported modifier (${written}) in substitution`);
        }
    }
    /** `${V/pattern/text}` and `${V//pattern/text}`. */
    #processReplacement(name) {
        const all = this.#reader.peek() === MARK.slash;
        if (all)
            this.#reader.next();
        const pattern = this.#processPart(MARK.slash, true, true, "syntax error: missing '/' in $" + '{}');
        const replacement = this.#processPart(MARK.close, true, false, "syntax error: missing '}'");
        const value = this.#lookups.use(name);
        if (this.#options.keepUnset && value === undefined)
            return `\${${name}/${pattern}/${replacement}}`;
        return replacePattern(pattern, value ?? '', replacement, all, MAX_LENGTH);
    }
    #processPart(stop, rawEscapes, isPattern, missing) {
        try {
            // These words are not used, but they take over the buffer of the outer ones.
            const words = this.#options.split ? new Words(this.#buffer) : null;
            const text = this.#processStopOn(stop, rawEscapes, isPattern, words);
            words?.take();
            return text;
        }
        catch (error) {
            const atEnd = this.#reader.peek() === END;
            if (atEnd && error instanceof refusal/* Refusal */.P_ && error.phase !== 'limit')
                throw new refusal/* Refusal */.P_(missing);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/shell/shell-lexer.js

const shell_lexer_NONE = [];
/**
 * Expands variables, quotes and escapes.
 * @throws Refusal if BuildKit would refuse the text. Ported from shell/lex.go of BuildKit v0.34.2.
 */
function expandWord(source, variables, options) {
    if (isPlain(source, options.escapeToken)) {
        return { text: source, words: options.split ? [source] : shell_lexer_NONE, used: shell_lexer_NONE, unset: shell_lexer_NONE };
    }
    return new ShellWord(source, variables, options).process();
}
/** Nothing that the lexer would change or split: no space, `!`, `"`, `$`, `'`, `<`, escape or byte beyond ASCII. */
function isPlain(source, escapeToken) {
    const escapeCode = escapeToken.charCodeAt(0);
    for (let at = 0; at < source.length; at++) {
        const code = source.charCodeAt(at);
        if (code <= 0x22 || code === 0x24 || code === 0x27 || code === 0x3c)
            return false;
        if (code === escapeCode || code > 0x7e)
            return false;
    }
    return source !== '';
}


/***/ }),

/***/ 5333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   i2: () => (/* binding */ findDirectives),
/* harmony export */   zj: () => (/* binding */ DirectiveReader)
/* harmony export */ });
/* harmony import */ var _go_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9654);
/* harmony import */ var _go_unicode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5085);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2759);



/** Longest line, without its end, that Go's bufio.Scanner hands out. */
const MAX_LINE = 65_535;
// Go's `\s` is narrower than JavaScript's.
const HEAD = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*/;
/** Reads `# key=value` lines at the top of a file until another line comes. `DirectiveParser` of parser/directives.go. */
class DirectiveReader {
    #comment;
    #seen = new Set();
    #line;
    done = false;
    constructor(comment = '#', line = 0) {
        this.#comment = comment;
        this.#line = line;
    }
    /** @throws Refusal for a directive that is given twice. */
    readLine(line) {
        this.#line++;
        if (this.done)
            return null;
        const directive = this.#match(line);
        if (directive === null) {
            this.done = true;
            return null;
        }
        if (this.#seen.has(directive.name)) {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(`only one ${directive.name} parser directive can be used`);
        }
        this.#seen.add(directive.name);
        return directive;
    }
    #match(line) {
        if (!line.startsWith(this.#comment))
            return null;
        const start = (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpaces */ .Rk)(line, this.#comment.length);
        const [head = '', key = ''] = HEAD.exec(line.slice(start)) ?? [];
        const name = key.toLowerCase();
        if (name !== 'syntax' && name !== 'escape' && name !== 'check')
            return null;
        const end = skipBlanksBack(line, start + head.length);
        // If there are only spaces, the last one is the value.
        const valueStart = end > start + head.length || head.endsWith('=') ? start + head.length : start + head.length - 1;
        const value = line.slice(valueStart, Math.max(end, valueStart + 1));
        return value === '' ? null : { name, value, line: this.#line, start: valueStart };
    }
}
function skipBlanksBack(line, from) {
    let end = line.length;
    while (end > from && '\t\n\f\r '.includes(line.charAt(end - 1)))
        end--;
    return end;
}
const NOTHING = { syntax: null, check: null };
/** What a file says at its top for the builder, before it is parsed. */
function findDirectives(file) {
    const { body, line } = skipShebang(file);
    const found = readTop(body, line, '#');
    if (found.syntax !== null)
        return found;
    const { check } = found;
    const slashes = readTop(body, line, '//').syntax;
    if (slashes !== null)
        return { syntax: slashes, check };
    if (body.charCodeAt((0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpaces */ .Rk)(body, 0)) !== 0x7b)
        return found;
    const value = (0,_go_json_js__WEBPACK_IMPORTED_MODULE_2__/* .findJsonString */ .R)(body, 'syntax');
    return value === null ? found : { syntax: { word: value, line, start: 0 }, check };
}
function skipShebang(file) {
    const body = file.startsWith('\xef\xbb\xbf') ? file.slice(3) : file;
    if (!body.startsWith('#!'))
        return { body, line: 0 };
    const end = body.indexOf('\n');
    return { body: end < 0 ? '' : body.slice(end + 1), line: 1 };
}
function readTop(body, line, comment) {
    if (!body.startsWith(comment))
        return NOTHING;
    const reader = new DirectiveReader(comment, line);
    const found = {
        syntax: null,
        check: null,
    };
    for (let at = 0; at < body.length;) {
        const feed = body.indexOf('\n', at);
        const end = feed < 0 ? body.length : feed;
        if (end - at > MAX_LINE)
            break;
        // bufio.ScanLines drops one carriage return.
        const directive = readQuietly(reader, body.slice(at, body[end - 1] === '\r' && end > at ? end - 1 : end));
        if (directive === null)
            break;
        if (directive.name !== 'escape') {
            const space = directive.value.indexOf(' ');
            const word = space < 0 ? directive.value : directive.value.slice(0, space);
            found[directive.name] = { word, line: directive.line, start: directive.start };
        }
        at = end + 1;
    }
    return found;
}
/** Null for what ends the directives: another line, or a repeated directive. */
function readQuietly(reader, line) {
    try {
        return reader.readLine(line);
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapFlag),
/* harmony export */   g: () => (/* binding */ splitFlags)
/* harmony export */ });
/* harmony import */ var _go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2354);

const NO_FLAGS = [];
/** Bytes that `unicode.IsSpace` takes for a space: also those inside a longer character. */
function isSpaceByte(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0xa0;
}
/**
 * Takes the words that begin with `--` from `line`, from `at` on, byte by byte and without their quotes and escapes.
 * `extractBuilderFlags` of parser/split_command.go.
 */
function splitFlags(line, at, lineEnd, escapeToken) {
    let rest = skipSpaceBytes(line, at, lineEnd);
    if (!isFlag(line, rest, lineEnd))
        return { flags: NO_FLAGS, rest };
    const flags = [];
    while (isFlag(line, rest, lineEnd)) {
        const { text, end } = scanFlag(line, rest, lineEnd, escapeToken, null);
        if (text === '--')
            return { flags, rest: end };
        flags.push({ text, start: rest, end });
        rest = skipSpaceBytes(line, end, lineEnd);
    }
    return { flags, rest };
}
function isFlag(line, at, lineEnd) {
    return at + 1 < lineEnd && line.charCodeAt(at) === 0x2d && line.charCodeAt(at + 1) === 0x2d;
}
function skipSpaceBytes(line, at, lineEnd) {
    let next = at;
    while (next < lineEnd && isSpaceByte(line.charCodeAt(next)))
        next++;
    return next;
}
/** For each byte of a flag's text the index in the line that it comes from, and the end of the word. */
function mapFlag(line, word, escapeToken) {
    const origins = [];
    const { end } = scanFlag(line, word.start, word.end, escapeToken, origins);
    origins.push(end);
    return origins;
}
function scanFlag(line, start, lineEnd, escapeToken, origins) {
    const escapeCode = escapeToken.charCodeAt(0);
    let text = '';
    let quote = 0;
    let at = start;
    for (; at < lineEnd; at++) {
        let code = line.charCodeAt(at);
        if (quote === 0 && isSpaceByte(code))
            break;
        if (quote === 0 && (code === 0x22 || code === 0x27)) {
            quote = code;
            continue;
        }
        if (quote !== 0 && code === quote) {
            quote = 0;
            continue;
        }
        if (code === escapeCode) {
            if (at + 1 === lineEnd)
                continue;
            at++;
            code = line.charCodeAt(at);
        }
        // Each byte is written as a separate character, so a character of several bytes does not survive.
        const written = (0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeRune */ .jU)(code);
        if (origins !== null)
            for (let byte = 0; byte < written.length; byte++)
                origins.push(at);
        text += written;
    }
    return { text, end: at };
}


/***/ }),

/***/ 4386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isHeredoc),
/* harmony export */   T: () => (/* binding */ findHeredocs)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2759);
/* harmony import */ var _shell_expansion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6059);
/* harmony import */ var _shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(271);



const MARK = /^[0-9]*<<(-?)/;
const LEXER = { escapeToken: '\\', keepUnset: true, split: true };
/**
 * The heredocs that a whole logical line opens. Always with `\` as escape; if the line does not lex, none.
 * @throws Refusal for a name that does not lex. `heredocsFromLine` of parser/parser.go.
 */
function findHeredocs(line, quotes) {
    const found = [];
    for (const word of lexLine(line, quotes)) {
        const heredoc = parseHeredoc(word, quotes);
        if (heredoc !== null)
            found.push(heredoc);
    }
    return found;
}
function lexLine(line, quotes) {
    try {
        return (0,_shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .V)(line, _shell_expansion_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VARIABLES */ .s, { ...LEXER, quotes, rawQuotes: true, rawEscapes: true }).words;
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_ && error.phase !== 'limit')
            return [];
        throw error;
    }
}
function parseHeredoc(word, quotes) {
    const match = MARK.exec(word);
    if (match === null)
        return null;
    const rest = skipSpace(word, match[0].length);
    if (rest === '' || rest.includes('<'))
        return null;
    const options = quotes === undefined ? LEXER : { ...LEXER, quotes };
    const words = (0,_shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .V)(rest, _shell_expansion_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VARIABLES */ .s, options).words;
    const [name] = words;
    if (name === undefined || words.length !== 1)
        return null;
    if ((0,_shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .V)(rest, _shell_expansion_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VARIABLES */ .s, { ...options, rawQuotes: true }).words.length !== 1) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`internal lexing of heredoc produced inconsistent results: ${rest}`);
    }
    return { name, chomp: match[1] === '-' };
}
function skipSpace(word, from) {
    let start = from;
    while (start < word.length && '\t\n\f\r '.includes(word.charAt(start)))
        start++;
    return word.slice(start);
}
/** Whether a word of COPY or ADD is a heredoc; one that does not lex is a path. `MustParseHeredoc`. */
function isHeredoc(word) {
    if (!word.includes('<<'))
        return false;
    try {
        return parseHeredoc(word) !== null;
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_ && error.phase !== 'limit')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 3072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ toOffset),
/* harmony export */   V5: () => (/* binding */ LineScanner),
/* harmony export */   gF: () => (/* binding */ readContinued),
/* harmony export */   jh: () => (/* binding */ findContinuation)
/* harmony export */ });
/* harmony import */ var _go_unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5085);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2759);
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5333);



/** Steps through the physical lines of a file, split at line feeds only. */
class LineScanner {
    file;
    /** 1-based number of the current line. */
    line = 0;
    /** Where it begins. */
    start = 0;
    /** The position of its line feed, or the end of the file. */
    feed = 0;
    /** A line too long for Go's scanner ended the file early. */
    tooLong = false;
    #next = 0;
    /** The first `<<` from some line on. */
    #mark = -1;
    constructor(file) {
        this.file = file;
    }
    advance() {
        if (this.#next >= this.file.length)
            return false;
        const feed = this.file.indexOf('\n', this.#next);
        const end = feed < 0 ? this.file.length : feed;
        if (end - this.#next > _directives_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV) {
            this.tooLong = true;
            this.#next = this.file.length;
            return false;
        }
        this.start = this.#next;
        this.feed = end;
        this.#next = end + 1;
        this.line++;
        return true;
    }
    /** End of the text: all carriage returns and line feeds at the end are dropped. */
    get end() {
        let end = this.feed;
        while (end > this.start && this.file.charCodeAt(end - 1) === 0x0d)
            end--;
        return end;
    }
    /** Whether a logical line has `<<` in it. The file is searched only once. */
    hasMark(line) {
        if (line.pieces !== null)
            return line.text.includes('<<');
        if (this.#mark < line.start) {
            const found = this.file.indexOf('<<', line.start);
            this.#mark = found < 0 ? this.file.length : found;
        }
        return this.#mark + 1 < line.end;
    }
    /** `handleScannerError` of parser/parser.go. */
    refuseTooLong() {
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(`dockerfile line greater than max allowed size of ${_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV}`, 'parse', this.line);
    }
}
/**
 * The end of a line that continues on the next one, without its escape; -1 if it does not continue. Only an
 * escape that does not follow another one counts: `lineContinuationRegex` of parser/parser.go.
 */
function findContinuation(file, start, end, escapeToken) {
    let last = end;
    while (last > start && (file.charCodeAt(last - 1) === 0x20 || file.charCodeAt(last - 1) === 0x09))
        last--;
    if (last === start || file.charCodeAt(last - 1) !== escapeToken)
        return -1;
    if (last - 1 > start && file.charCodeAt(last - 2) === escapeToken)
        return -1;
    return last - 1;
}
/** Reads the lines that continue the line from `start` to `end`. */
function readContinued(scanner, start, end, escapeToken) {
    const { file, line } = scanner;
    const pieces = [{ start: 0, offset: start }];
    let text = file.slice(start, end);
    while (scanner.advance()) {
        const textEnd = scanner.end;
        const first = (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(file, scanner.start, textEnd);
        // An empty line is skipped, a comment is dropped with its escape.
        if (first >= textEnd || file.charCodeAt(first) === 0x23)
            continue;
        const continued = findContinuation(file, scanner.start, textEnd, escapeToken);
        pieces.push({ start: text.length, offset: scanner.start });
        text += file.slice(scanner.start, continued < 0 ? textEnd : continued);
        if (continued < 0)
            break;
    }
    return { text, start: 0, end: text.length, pieces, line };
}
/** Index in the file of an index in the text of a logical line. */
function toOffset({ pieces }, at) {
    if (pieces === null)
        return at;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.start ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = pieces[low];
    return piece === undefined ? at : piece.offset + (at - piece.start);
}


/***/ }),

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ InstructionLines),
  j: () => (/* binding */ parseFile)
});

// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/unicode.js
var unicode = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(2759);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/shell/quote-reading.js
var quote_reading = __webpack_require__(1163);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/directives.js
var directives = __webpack_require__(5333);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/heredocs.js
var heredocs = __webpack_require__(4386);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/lines.js
var lines = __webpack_require__(3072);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/json.js
var json = __webpack_require__(9654);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/spaces.js
/** What separates a keyword and its words: `[\t\v\f\r ]`, fewer than what counts as a space elsewhere. */
function isBlank(code) {
    return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
}
/** Go's `reWhitespace.Split` for a part of a text. */
function splitAtBlanks(text, from, to) {
    const words = [];
    for (let at = from;;) {
        const end = findBlank(text, at, to);
        words.push(text.slice(at, end));
        if (end === to)
            return words;
        at = skipBlanks(text, end, to);
    }
}
/** Index of the first space from `at` on, at most `end`. */
function findBlank(text, at, end) {
    let next = at;
    while (next < end && !isBlank(text.charCodeAt(next)))
        next++;
    return next;
}
/** Index of the first character from `at` on that is not a space, at most `end`. */
function skipBlanks(text, at, end) {
    let next = at;
    while (next < end && isBlank(text.charCodeAt(next)))
        next++;
    return next;
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/flags.js
var syntax_flags = __webpack_require__(4936);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(2354);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/quote.js
var quote = __webpack_require__(8098);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/words.js





/** Splits at spaces that are not quoted or escaped; quotes and escapes stay. `parseWords` of parser/line_parsers.go. */
function splitWords(text, from, to, escapeToken) {
    const escapeCode = escapeToken.charCodeAt(0);
    const words = [];
    let start = -1;
    let quoteCode = 0;
    let at = from;
    while (at < to) {
        let rune = text.charCodeAt(at);
        let width = 1;
        if (rune >= 0x80) {
            const packed = (0,byte_string/* decodeRune */.j6)(text, at);
            rune = (0,byte_string/* runeOf */.AP)(packed);
            width = (0,byte_string/* widthOf */.qz)(packed);
        }
        if (quoteCode === 0 && (0,unicode/* isSpace */.xC)(rune)) {
            if (start >= 0)
                finish(words, text.slice(start, at));
            start = -1;
            at += width;
            continue;
        }
        if (start < 0)
            start = at;
        if (rune === escapeCode && quoteCode !== 0x27) {
            // An escape at the very end is dropped.
            if (at + 1 === to)
                return finish(words, text.slice(start, at));
            at += 1 + (0,byte_string/* widthOf */.qz)((0,byte_string/* decodeRune */.j6)(text, at + 1));
            continue;
        }
        if (quoteCode === 0 && (rune === 0x22 || rune === 0x27))
            quoteCode = rune;
        else if (rune === quoteCode)
            quoteCode = 0;
        at += width;
    }
    return start < 0 ? words : finish(words, text.slice(start, to));
}
function finish(words, last) {
    if (last !== '')
        words.push((0,byte_string/* repairUtf8 */.P4)(last));
    return words;
}
/**
 * Names of an ENV or LABEL.
 * @throws Refusal as `parseNameVal` of parser/line_parsers.go fails.
 */
function readPairNames(text, from, to, keyword, escapeToken) {
    const words = splitWords(text, from, to, escapeToken);
    const first = words[0];
    if (first === undefined)
        return [];
    if (!first.includes('=')) {
        const end = findBlank(text, from, to);
        if (end === to)
            throw new refusal/* Refusal */.P_(`${keyword} must have two arguments`);
        return [text.slice(from, end)];
    }
    return words.map((word) => {
        const equals = word.indexOf('=');
        if (equals < 0) {
            throw new refusal/* Refusal */.P_(`Syntax error - can't find = in ${(0,quote/* quote */.h)(word)}. Must be of the form: name=value`);
        }
        return word.slice(0, equals);
    });
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/nodes.js






const NONE = [];
/** Keywords as they are usually written. */
const KEYWORDS = new Map('from arg run copy add env label cmd entrypoint expose volume user workdir healthcheck onbuild shell'
    .split(' ')
    .map((keyword) => [keyword.toUpperCase(), keyword]));
const NO_HEREDOCS = [];
/**
 * `newNodeFromLine` of parser/parser.go.
 * @throws Refusal if the arguments do not even parse.
 */
function parseNode(source, escapeToken) {
    const node = parseInstruction(source, source.start, escapeToken);
    if (node.keyword !== 'onbuild' || node.args.length === 0)
        return node;
    node.child = parseInstruction(source, node.argsStart, escapeToken);
    // ONBUILD may precede ONBUILD any number of times: refused in the end, unless the inside does not parse.
    for (let inner = node.child; inner.keyword === 'onbuild' && inner.args.length > 0;) {
        inner = parseInstruction(source, inner.argsStart, escapeToken);
    }
    return node;
}
function parseInstruction(source, from, escapeToken) {
    const { text } = source;
    const start = (0,unicode/* skipSpaces */.Rk)(text, from, source.end);
    const end = (0,unicode/* skipSpacesBack */.Cd)(text, start, source.end);
    const valueEnd = findBlank(text, start, end);
    const value = text.slice(start, valueEnd);
    const { flags, rest } = (0,syntax_flags/* splitFlags */.g)(text, skipBlanks(text, valueEnd, end), end, escapeToken);
    const argsStart = (0,unicode/* skipSpaces */.Rk)(text, rest, end);
    const node = {
        line: source.line,
        source,
        value,
        keyword: KEYWORDS.get(value) ?? (0,unicode/* toLower */.jp)(value),
        flags,
        args: NONE,
        argsStart,
        json: false,
        child: null,
        heredocs: NO_HEREDOCS,
    };
    if (argsStart < end)
        parseArguments(node, text, argsStart, end, escapeToken);
    return node;
}
/** The dispatch table of parser/parser.go, for arguments that are not empty. */
function parseArguments(node, text, from, to, escapeToken) {
    switch (node.keyword) {
        case 'run':
        case 'cmd':
        case 'entrypoint':
            parseJson(node, text, from, to);
            return;
        case 'shell':
            if (!parseJson(node, text, from, to))
                node.args = [text.slice(from, to)];
            return;
        case 'copy':
        case 'add':
        case 'volume':
            if (!parseJson(node, text, from, to))
                node.args = splitAtBlanks(text, from, to);
            return;
        case 'from':
        case 'expose':
            node.args = splitAtBlanks(text, from, to);
            return;
        case 'env':
        case 'label':
            node.args = readPairNames(text, from, to, node.keyword.toUpperCase(), escapeToken);
            return;
        case 'arg':
            node.args = splitWords(text, from, to, escapeToken);
            return;
        case 'healthcheck':
            parseHealthcheck(node, text, from, to);
            return;
        case 'onbuild':
        case 'user':
        case 'workdir':
        case 'stopsignal':
        case 'maintainer':
            node.args = [text.slice(from, to)];
    }
}
/** Whether the arguments are a JSON list of strings, which they then become. `parseJSON` of parser/line_parsers.go. */
function parseJson(node, text, from, to) {
    const start = (0,unicode/* skipSpaces */.Rk)(text, from, to);
    if (start >= to || text.charCodeAt(start) !== 0x5b)
        return false;
    const list = (0,json/* parseStringList */.j)(text.slice(start, to));
    if (list === 'invalid')
        return false;
    if (list === 'mixed') {
        throw new refusal/* Refusal */.P_('when using JSON array syntax, arrays must be comprised of strings only');
    }
    node.args = list;
    node.json = true;
    return true;
}
/** Type and command; spaces are found byte by byte. `parseHealthConfig` of parser/line_parsers.go. */
function parseHealthcheck(node, text, from, to) {
    const [type = '', spaces = ''] = /^([^\t-\r \x85\xa0]*)([\t-\r \x85\xa0]*)/.exec(text.slice(from, to))?.slice(1) ?? [];
    if (type === '')
        return;
    const start = from + type.length + spaces.length;
    if (start < to && !parseJson(node, text, start, to))
        node.args = [text.slice(start, to)];
    node.args = [type, ...node.args];
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/parse-file.js







/**
 * Splits a file into instructions; adds the comments to `comments`, including those before a refusal.
 * @throws Refusal of phase `parse` if BuildKit does. `Parse` of parser/parser.go.
 */
function parseFile(file, comments = null, quotes = new quote_reading/* QuoteReading */.f(false)) {
    const lines = new InstructionLines(file, comments);
    const nodes = [];
    for (let line = lines.next(); line !== null; line = lines.next())
        nodes.push(readNode(lines.scanner, line, lines.escapeToken, quotes));
    if (nodes.length === 0)
        throw new refusal/* Refusal */.P_('file with no instructions', 'parse', 1);
    if (lines.scanner.tooLong)
        throw lines.scanner.refuseTooLong();
    return { nodes, escapeToken: lines.escapeToken };
}
/** The lines that instructions begin in, each with those that continue it; what follows as a heredoc is for others to read. */
class InstructionLines {
    scanner;
    escapeToken = '\\';
    #directives = new directives/* DirectiveReader */.zj();
    #comments;
    constructor(file, comments) {
        this.scanner = new lines/* LineScanner */.V5(file);
        this.#comments = comments;
    }
    /** @throws Refusal where a directive is wrong. */
    next() {
        const { scanner } = this;
        const { file } = scanner;
        while (scanner.advance()) {
            const textEnd = scanner.end;
            const bom = scanner.line === 1 && file.startsWith('\xef\xbb\xbf') ? 3 : 0;
            let start = (0,unicode/* skipSpaces */.Rk)(file, scanner.start + bom, textEnd);
            if (!this.#directives.done)
                this.escapeToken =
                    readDirective(this.#directives, file.slice(start, textEnd), scanner.line) ?? this.escapeToken;
            if (start < textEnd && file.charCodeAt(start) === 0x23) {
                this.#comments?.push({ text: file.slice(start, textEnd), line: scanner.line, covers: null });
                start = textEnd;
            }
            const token = this.escapeToken.charCodeAt(0);
            const continued = (0,lines/* findContinuation */.jh)(file, start, textEnd, token);
            if (continued < 0 && start === textEnd)
                continue;
            if (this.#comments !== null)
                coverLine(this.#comments, scanner.line);
            return continued < 0
                ? { text: file, start, end: textEnd, pieces: null, line: scanner.line }
                : (0,lines/* readContinued */.gF)(scanner, start, continued, token);
        }
        return null;
    }
}
/** The comments right above a line, without a gap, belong to it. */
function coverLine(comments, line) {
    for (let at = comments.length - 1, above = line - 1; at >= 0; at--, above--) {
        const comment = comments[at];
        if (comment?.line !== above)
            return;
        comment.covers = line;
    }
}
/** The escape that a line at the top of the file sets. */
function readDirective(directives, text, line) {
    try {
        const directive = directives.readLine(text);
        if (directive?.name !== 'escape')
            return null;
        if (directive.value !== '\\' && directive.value !== '`') {
            throw new refusal/* Refusal */.P_(`invalid escape token '${directive.value}' does not match \` or \\`);
        }
        return directive.value;
    }
    catch (error) {
        throw (0,refusal/* placeRefusal */.MZ)(error, 'parse', line);
    }
}
function readNode(scanner, line, escapeToken, quotes) {
    try {
        const node = parseNode(line, escapeToken);
        if (!canContainHeredoc(node) || !scanner.hasMark(line))
            return node;
        quotes.line = line.line;
        node.heredocs = (0,heredocs/* findHeredocs */.T)(line.text.slice(line.start, line.end), quotes).map(({ name, chomp }) => ({
            name,
            body: readBody(scanner, name, chomp),
        }));
        return node;
    }
    catch (error) {
        throw (0,refusal/* placeRefusal */.MZ)(error, 'parse', line.line);
    }
}
function canContainHeredoc(node) {
    const inner = node.keyword === 'onbuild' && node.child !== null ? node.child : node;
    return (inner.keyword === 'run' || inner.keyword === 'copy' || inner.keyword === 'add') && !inner.json;
}
/** Lines up to the one that is only the name. */
function readBody(scanner, name, chomp) {
    const { file } = scanner;
    let begin = -1;
    while (scanner.advance()) {
        if (begin < 0)
            begin = scanner.start;
        let start = scanner.start;
        if (chomp)
            while (file.charCodeAt(start) === 0x09)
                start++;
        if (scanner.end - start === name.length && file.startsWith(name, start))
            return file.slice(begin, scanner.start);
    }
    throw new refusal/* Refusal */.P_('unterminated heredoc');
}


/***/ }),

/***/ 6544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ toOrigin),
/* harmony export */   zu: () => (/* binding */ planBuilds)
/* harmony export */ });
/* unused harmony export NOTHING_GIVEN */
const NOTHING_GIVEN = {
    buildArgs: new Map(),
    target: null,
    platforms: null,
    buildPlatforms: null,
    contexts: new Map(),
};
/** Builders that a build may always run on. */
const COMMON_BUILDERS = ['linux/amd64', 'linux/arm64'];
/** Everything that the command line, the policy and the repository's own files say about builds of one Dockerfile. */
function planBuilds(policy, given, path, builds = []) {
    const entries = policy.builds.filter(({ paths }) => paths.some((glob) => glob.matchesAnyCase(path)));
    const platforms = given.platforms?.map((value) => ({ value, origin: null })) ?? joinPlatforms(policy, entries);
    const builders = [...COMMON_BUILDERS, ...policy.settings.platforms, ...platforms.map(({ value }) => value)];
    return {
        buildArgs: given.buildArgs,
        target: given.target,
        targets: entries.flatMap((entry) => toTargets(entry, isOwnWord(policy, entry))),
        platforms,
        buildPlatforms: given.buildPlatforms ?? [...new Set(builders)],
        contexts: joinContexts(given, entries),
        args: joinArguments(policy, entries),
        builds,
    };
}
/** The place of an entry of `builds`, as findings name it. */
function toOrigin({ place }) {
    return { file: place.file, line: place.line, name: place.key };
}
/** The policy at the top of the chain decides; those that extend it only add. */
function isOwnWord(policy, entry) {
    return findTop(policy).ownBuilds.includes(entry);
}
function findTop(policy) {
    let top = policy;
    while (top.parent !== null)
        top = top.parent;
    return top;
}
function toTargets(entry, isFirm) {
    return entry.targets.map((value) => ({ value, origin: toOrigin(entry), adds: !isFirm }));
}
/** Platforms of entries replace `settings.platforms`; those of an extending policy only add. */
function joinPlatforms(policy, entries) {
    const settled = findTop(policy).settings.platforms;
    const toSourced = (entry) => entry.platforms.map((value) => ({ value, origin: settled.includes(value) ? null : toOrigin(entry) }));
    const firm = entries.filter((entry) => isOwnWord(policy, entry)).flatMap(toSourced);
    const added = entries.filter((entry) => !isOwnWord(policy, entry)).flatMap(toSourced);
    const fromSettings = policy.settings.platforms
        .filter((value) => firm.length === 0 || !settled.includes(value))
        .map((value) => ({ value, origin: null }));
    return [...firm, ...fromSettings, ...added];
}
function joinArguments(policy, entries) {
    const args = new Map();
    for (const [name, values] of policy.settings.args) {
        args.set(name, values.map((value) => ({ value, origin: null })));
    }
    for (const entry of entries) {
        const origin = toOrigin(entry);
        for (const [name, values] of entry.args) {
            args.set(name, [...(args.get(name) ?? []), ...values.map((value) => ({ value, origin }))]);
        }
    }
    return args;
}
function joinContexts({ contexts }, entries) {
    const joined = new Map();
    for (const entry of entries) {
        const origin = toOrigin(entry);
        for (const [name, value] of entry.contexts)
            joined.set(name, [...(joined.get(name) ?? []), { value, origin }]);
    }
    for (const [name, value] of contexts)
        joined.set(name, [{ value, origin: null }]);
    return joined;
}


/***/ }),

/***/ 1923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readVariants)
});

// UNUSED EXPORTS: MAX_VARIANTS

// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(2354);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/unicode.js
var unicode = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/src/core/message.js
var core_message = __webpack_require__(9307);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/file-kind.js

/** How much of the start of a file is checked. */
const MAX_START = 4096;
const IGNORE = 'if it is not meant to be a Dockerfile, add its path to settings.ignore of the policy';
const LINE = '(?:^|\\n)';
const has = (pattern) => {
    const expression = new RegExp(LINE + pattern);
    return (file) => expression.test(file);
};
const hasFrom = (file) => /(?:^|\n)[ \t]*FROM[ \t]/i.test(file);
const compose = has('(?:services|include)[ \\t]*:');
const kubernetes = [has('apiVersion[ \\t]*:'), has('kind[ \\t]*:')];
const workflow = [has('jobs[ \\t]*:'), has('["\']?on["\']?[ \\t]*:')];
/** What people pass instead of a Dockerfile; the first match counts. */
const KINDS = [
    {
        what: 'This file is UTF-16 text, which BuildKit does not read',
        advice: 'Save it as UTF-8',
        fits: isUtf16,
        evenWithFrom: true,
    },
    {
        what: 'This file is not text',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => file.includes('\0'),
        evenWithFrom: true,
    },
    {
        what: 'This looks like a Compose file, not a Dockerfile',
        advice: `Pass the Dockerfiles that it builds, or the folder that contains it; ${IGNORE}`,
        fits: compose,
    },
    {
        what: 'This looks like a Kubernetes manifest, not a Dockerfile',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => kubernetes.every((fits) => fits(file)),
    },
    {
        what: 'This looks like a workflow, not a Dockerfile',
        advice: `Pass the Dockerfiles that it builds, or the folder that contains them; ${IGNORE}`,
        fits: (file) => workflow.every((fits) => fits(file)),
    },
    {
        what: 'This looks like a Bake file, not a Dockerfile',
        advice: `Pass the Dockerfiles that it builds, or the folder that contains it; ${IGNORE}`,
        fits: has('(?:target|group|variable)[ \\t]+"[^"\\n]*"[ \\t]*\\{'),
    },
    {
        what: 'This looks like a template, not a Dockerfile',
        advice: `Pass the file that it generates; ${IGNORE}`,
        fits: (file) => /\{\{|\{%|<%/.test(file),
    },
    {
        what: 'This looks like an HTML page, not a Dockerfile',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => /^\s*<(?:!doctype|html)/i.test(file),
    },
    {
        what: 'This looks like JSON, not a Dockerfile',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => /^\s*[[{]/.test(file),
    },
    {
        what: 'This looks like a script, not a Dockerfile',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => file.startsWith('#!'),
    },
    {
        what: 'This looks like YAML, not a Dockerfile',
        advice: `Pass a Dockerfile instead; ${IGNORE}`,
        fits: (file) => /^(?:\s*#[^\n]*\n|\s*\n)*(?:---|[\w.-]+:)[ \t]*\r?(?:\n|$)/.test(file),
    },
];
/** What a file that BuildKit does not understand seems to be, and what to do; null if it may be a Dockerfile. */
function findFileKind(file) {
    const start = file.slice(0, MAX_START).replace(/^\xef\xbb\xbf/, '');
    const kind = KINDS.find(({ fits, evenWithFrom }) => (evenWithFrom === true || !hasFrom(file)) && fits(start));
    return kind === undefined ? null : { why: (0,core_message/* own */.ZV)(kind.what), advice: (0,core_message/* own */.ZV)(kind.advice) };
}
/** Judged by its byte order mark, or by a zero in every other byte of ASCII. */
function isUtf16(file) {
    if (/^(?:\xff\xfe|\xfe\xff)/.test(file))
        return true;
    return /^(?:[\x01-\x7f]\0){2}/.test(file) || /^(?:\0[\x01-\x7f]){2}/.test(file);
}

// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/lines.js
var lines = __webpack_require__(3072);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/places.js


/** Turns indexes of a file into lines and columns; walks each instruction once if the indexes increase. */
class Placer {
    #file;
    #node = null;
    #head = { line: 1, column: 1 };
    #at = 0;
    #line = 1;
    #column = 1;
    constructor(file) {
        this.#file = file;
    }
    /**
     * The range of the file that a part of an instruction's text covers. The line is that of the instruction, as in
     * BuildKit; for parts on later lines the range begins where the instruction does.
     */
    findPlace(node, start, end) {
        const { line } = node;
        const headOffset = (0,lines/* toOffset */.DG)(node.source, node.source.start);
        if (node !== this.#node) {
            this.#node = node;
            this.#jump(headOffset, line);
            this.#head = this.#walk(headOffset);
        }
        const offset = (0,lines/* toOffset */.DG)(node.source, start);
        if (offset < this.#at)
            this.#jump(headOffset, line);
        const from = this.#walk(offset);
        // The end belongs to the character before it, which may be the last one on its line.
        const to = end > start ? this.#walk((0,lines/* toOffset */.DG)(node.source, end - 1) + 1) : from;
        const { column } = from.line === line ? from : this.#head;
        return { line, column, endLine: to.line, endColumn: to.column };
    }
    /** A range of one physical line at the top of the file; `line` is 1-based. */
    findInLine(line, start, end) {
        let offset = 0;
        for (let at = 1; at < line; at++)
            offset = this.#file.indexOf('\n', offset) + 1;
        this.#node = null;
        this.#jump(offset, line);
        const head = this.#at;
        const from = this.#walk(head + start);
        return { ...from, endLine: line, endColumn: this.#walk(head + end).column };
    }
    /** Moves to the beginning of the line that `offset` is on. */
    #jump(offset, line) {
        const start = offset === 0 ? 0 : this.#file.lastIndexOf('\n', offset - 1) + 1;
        // A byte order mark does not count as a column.
        this.#at = start === 0 && this.#file.startsWith('\xef\xbb\xbf') ? 3 : start;
        this.#line = line;
        this.#column = 1;
    }
    #walk(offset) {
        while (this.#at < offset && this.#at < this.#file.length) {
            const code = this.#file.charCodeAt(this.#at);
            if (code === 0x0a) {
                this.#at++;
                this.#line++;
                this.#column = 1;
            }
            else if (code < 0x80) {
                this.#at++;
                this.#column++;
            }
            else {
                const packed = (0,byte_string/* decodeRune */.j6)(this.#file, this.#at);
                this.#at += (0,byte_string/* widthOf */.qz)(packed);
                this.#column += (0,byte_string/* runeOf */.AP)(packed) > 0xffff ? 2 : 1;
            }
        }
        return { line: this.#line, column: this.#column };
    }
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/refusal.js
var dockerfile_refusal = __webpack_require__(2759);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/resolve/contexts.js
var resolve_contexts = __webpack_require__(2862);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/resolve/image-name.js
var image_name = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/go/quote.js
var quote = __webpack_require__(8098);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/suggestion.js


/** Beyond this many edits nothing is suggested. */
const MAX_DISTANCE = 2;
const MAX_LENGTH = 64;
/** BuildKit's " (did you mean …?)", empty without a match. Of several equally close matches the first counts; BuildKit takes any. */
function suggest(value, options, caseSensitive) {
    if (value.length > MAX_LENGTH)
        return '';
    const wanted = caseSensitive ? value : (0,unicode/* toLower */.jp)(value);
    let match = '';
    let nearest = MAX_DISTANCE + 1;
    for (const option of options) {
        const candidate = caseSensitive ? option : (0,unicode/* toLower */.jp)(option);
        if (candidate === wanted)
            return '';
        const distance = measureDistance(wanted, candidate);
        if (distance < nearest) {
            nearest = distance;
            match = caseSensitive ? candidate : matchCase(candidate, value);
        }
    }
    return match === '' ? '' : ` (did you mean ${match}?)`;
}
function matchCase(text, like) {
    if (like === (0,unicode/* toLower */.jp)(like))
        return (0,unicode/* toLower */.jp)(text);
    return like === (0,unicode/* toUpper */.s5)(like) ? (0,unicode/* toUpper */.s5)(text) : text;
}
/** Levenshtein distance in characters; any number above `MAX_DISTANCE` if it is above that. */
function measureDistance(from, to) {
    const a = (0,byte_string/* decodeText */.g7)(from);
    const b = (0,byte_string/* decodeText */.g7)(to);
    if (Math.abs(a.length - b.length) > MAX_DISTANCE * 2)
        return MAX_DISTANCE + 1;
    const row = [0];
    for (let column = 1; column <= b.length; column++)
        row.push(column);
    for (let line = 1; line <= a.length; line++) {
        let diagonal = row[0] ?? 0;
        let nearest = line;
        row[0] = line;
        for (let column = 1; column <= b.length; column++) {
            const above = row[column] ?? 0;
            const change = diagonal + (a.charCodeAt(line - 1) === b.charCodeAt(column - 1) ? 0 : 1);
            diagonal = above;
            const distance = Math.min(change, above + 1, (row[column - 1] ?? 0) + 1);
            if (distance < nearest)
                nearest = distance;
            row[column] = distance;
        }
        if (nearest > MAX_DISTANCE)
            return nearest;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/numbers.js


const MAX_INT64 = 2n ** 63n - 1n;
/** Whether Go's `strconv.ParseBool` accepts it. */
function isGoBool(text) {
    return /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text);
}
/** Go's `strconv.ParseInt(text, 10, bits)`; null if that fails. */
function parseInteger(text, bits) {
    if (!/^[+-]?[0-9]+$/.test(text))
        return null;
    // More digits than an int64 has, not counting leading zeros, are out of range.
    if (!/^[+-]?0*[0-9]{0,19}$/.test(text))
        return null;
    const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
    const max = bits === 64 ? MAX_INT64 : 2n ** 31n - 1n;
    return value > max || value < -max - 1n ? null : value;
}
/** As `parseInteger` with 32 bits. @throws Refusal in Go's words. */
function requireInteger(text) {
    const value = parseInteger(text, 32);
    if (value !== null)
        return value;
    // Go stops at the first digit that is too much, whatever follows it.
    const digits = /^[+-]?0*([0-9]*)/.exec(text)?.[1] ?? '';
    const isHuge = digits.length > 10 || Number(digits) >= 2 ** 32;
    const reason = isHuge || /^[+-]?[0-9]+$/.test(text) ? 'value out of range' : 'invalid syntax';
    throw new dockerfile_refusal/* Refusal */.P_(`strconv.ParseInt: parsing ${(0,quote/* quote */.h)(text)}: ${reason}`);
}
const UNITS = new Map([
    ['ns', 1n],
    ['us', 1000n],
    ['\xc2\xb5s', 1000n],
    ['\xce\xbcs', 1000n],
    ['ms', 1000000n],
    ['s', 1000000000n],
    ['m', 60000000000n],
    ['h', 3600000000000n],
]);
/**
 * Go's `time.ParseDuration`, in nanoseconds.
 * @throws Refusal in Go's words.
 */
function parseDuration(text) {
    const negative = text.startsWith('-');
    let rest = negative || text.startsWith('+') ? text.slice(1) : text;
    if (rest === '0')
        return 0n;
    const invalid = `time: invalid duration ${quoteDuration(text)}`;
    if (rest === '')
        throw new dockerfile_refusal/* Refusal */.P_(invalid);
    let sum = 0n;
    while (rest !== '') {
        const [number, whole = '', fraction = ''] = /^0*([0-9]*)(?:\.([0-9]*))?/.exec(rest) ?? [''];
        if (!/[0-9]/.test(number ?? '') || whole.length > 19)
            throw new dockerfile_refusal/* Refusal */.P_(invalid);
        rest = rest.slice(number?.length);
        const unit = /^[^.0-9]*/.exec(rest)?.[0] ?? '';
        if (unit === '')
            throw new dockerfile_refusal/* Refusal */.P_(`time: missing unit in duration ${quoteDuration(text)}`);
        const factor = UNITS.get(unit);
        if (factor === undefined) {
            throw new dockerfile_refusal/* Refusal */.P_(`time: unknown unit ${quoteDuration(unit)} in duration ${quoteDuration(text)}`);
        }
        sum += BigInt(whole || 0) * factor + BigInt(Math.trunc(Number(`0.${fraction}0`) * Number(factor)));
        rest = rest.slice(unit.length);
        if (sum > MAX_INT64 + 1n)
            throw new dockerfile_refusal/* Refusal */.P_(invalid);
    }
    if (!negative && sum > MAX_INT64)
        throw new dockerfile_refusal/* Refusal */.P_(invalid);
    return negative ? -sum : sum;
}
/** Package time quotes more simply: every byte that is not ASCII as `\x…`. */
function quoteDuration(text) {
    let out = '"';
    for (const byte of text) {
        if (byte === '"' || byte === '\\')
            out += `\\${byte}`;
        else if (byte < ' ' || byte >= '\x80')
            out += `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;
        else
            out += byte;
    }
    return `${out}"`;
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/shell/expansion.js
var expansion = __webpack_require__(6059);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/shell/shell-lexer.js + 6 modules
var shell_lexer = __webpack_require__(271);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/states.js

const SCRATCH = 'scratch';
const NONE = [];
const NO_STATES = [];
/** All states of a build, in BuildKit's order. `dispatchStates`. */
class States {
    all = [];
    #byName = new Map();
    #images = new Map();
    /** The last stage so far of this name, which is in lower case. */
    find(name) {
        return this.#byName.get(name);
    }
    add(state) {
        const added = {
            text: state.text,
            line: state.line,
            index: this.all.length,
            name: state.name,
            unresolved: state.unresolved,
            unset: state.unset,
            platform: state.platform,
            context: state.context,
            label: state.label,
            base: state.base,
            sources: [],
            triggers: [],
            inherited: [],
            triggered: false,
            reachable: false,
            late: false,
            copiedIn: [],
        };
        this.all.push(added);
        const name = state.text?.from.name ?? '';
        if (name !== '')
            this.#byName.set(name, added);
        return added;
    }
    /** The image of a COPY or of one mount of a RUN, once for each time that it runs. */
    addImage(baseName, line, instruction, mount) {
        const base = this.find(baseName) ?? null;
        const added = this.add({
            text: null,
            line,
            name: new image_name/* ImageName */.l(baseName),
            unresolved: NONE,
            unset: NONE,
            platform: null,
            context: null,
            label: '',
            base,
        });
        const images = this.#images.get(instruction) ?? [];
        this.#images.set(instruction, images);
        images[mount] ??= [];
        images[mount].push(added);
        return added;
    }
    /** Takes files from a state by number: this gives an image one more number, as in BuildKit. */
    copyByNumber(state, line) {
        if (state.text !== null)
            return;
        this.all.push(state);
        state.copiedIn.push(line);
    }
    /** What `addImage` has added for this. */
    findImages(instruction, mount) {
        return this.#images.get(instruction)?.[mount] ?? NO_STATES;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/sources.js






/** @throws Refusal if expansion changes the value. */
function readCopySource(from, escapeToken) {
    if ((0,shell_lexer/* expandWord */.V)(from, expansion/* NO_VARIABLES */.s, { escapeToken }).text !== from) {
        throw new dockerfile_refusal/* Refusal */.P_('variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround');
    }
    const index = parseInteger(from, 64);
    return index === null ? { name: from } : { index };
}
/**
 * The states that an instruction takes files from; an image without a state gets one.
 * @throws Refusal as `toCommand` of dockerfile2llb/convert.go fails.
 */
function addSources(state, instruction, states, escapeToken, run = null) {
    const line = run?.line ?? instruction.node.line;
    if (instruction.kind === 'copy' && instruction.from !== null) {
        const source = readCopySource(instruction.from.text, escapeToken);
        if ('index' in source) {
            run?.order.noteNumber(source.index);
            const found = findByIndex(states, source.index);
            state.sources.push(found);
            states.copyByNumber(found, run?.trigger.node.line ?? line);
        }
        else {
            const { name } = source;
            state.sources.push(states.find((0,unicode/* toLower */.jp)(name)) ?? states.addImage(name, line, instruction, 0));
        }
        return;
    }
    if (instruction.kind !== 'run')
        return;
    // All names are looked up before any new state is added.
    const found = instruction.mounts.map(({ from }) => {
        const name = from === '' ? SCRATCH : from;
        return { name, state: states.find((0,unicode/* toLower */.jp)(name)) };
    });
    for (const [mount, { name, state: known }] of found.entries()) {
        state.sources.push(known ?? states.addImage(name, line, instruction, mount));
    }
}
/**
 * Marks the image that a trigger would take files from by number if it ran now.
 * @throws Refusal if there is no such image.
 */
function markNumbered(instruction, states, line) {
    if (instruction.kind !== 'copy' || instruction.from === null)
        return;
    const source = readCopySource(instruction.from.text, '\\');
    if ('index' in source)
        states.all[Number(source.index)]?.copiedIn.push(line);
}
function findByIndex(states, index) {
    const found = index < 0n || index > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : states.all[Number(index)];
    if (found === undefined)
        throw new dockerfile_refusal/* Refusal */.P_(`invalid stage index ${index}`);
    return found;
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/heredocs.js
var heredocs = __webpack_require__(4386);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/instructions/flag-values.js



const flag_values_NONE = new Map();
/**
 * The flags of an instruction, by name.
 * @throws Refusal as `BFlags.Parse` of instructions/bflag.go fails.
 */
function readFlags(flags, known) {
    if (flags.length === 0)
        return flag_values_NONE;
    const values = new Map();
    for (const word of flags) {
        const equals = word.text.indexOf('=');
        const flag = equals < 0 ? word.text : word.text.slice(0, equals);
        const value = equals < 0 ? null : word.text.slice(equals + 1);
        const name = flag.slice(2);
        const kind = known.get(name);
        if (kind === undefined)
            throw new dockerfile_refusal/* Refusal */.P_(`unknown flag: ${flag}${suggest(name, [...known.keys()], true)}`);
        const earlier = values.get(name);
        if (earlier !== undefined && kind !== 'texts')
            throw new dockerfile_refusal/* Refusal */.P_(`duplicate flag specified: ${flag}`);
        if (kind === 'bool')
            checkBool(flag, value);
        else if (value === null)
            throw new dockerfile_refusal/* Refusal */.P_(`missing a value on flag: ${flag}`);
        const entry = { text: value ?? '', word };
        if (earlier === undefined)
            values.set(name, [entry]);
        else
            earlier.push(entry);
    }
    return values;
}
function checkBool(flag, value) {
    if (value === '')
        throw new dockerfile_refusal/* Refusal */.P_(`missing a value on flag: ${flag}`);
    const setting = (0,unicode/* toLower */.jp)(value ?? 'true');
    if (setting !== 'true' && setting !== 'false') {
        throw new dockerfile_refusal/* Refusal */.P_(`expecting boolean value for flag ${flag}, not: ${value}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/go/csv.js

/**
 * The fields of one line of comma separated values.
 * @throws Refusal as github.com/tonistiigi/go-csvvalue fails.
 */
function splitCsv(input) {
    const line = input.endsWith('\r\n')
        ? input.slice(0, -2)
        : input.endsWith('\n')
            ? input.slice(0, -1)
            : input;
    if (line === '')
        throw new dockerfile_refusal/* Refusal */.P_('EOF');
    const fields = [];
    let at = 0;
    for (;;) {
        const start = at;
        if (line[at] === '"') {
            at = readQuoted(line, at, fields);
        }
        else {
            const comma = line.indexOf(',', at);
            at = comma < 0 ? line.length : comma;
            const text = line.slice(start, at);
            const quote = text.indexOf('"');
            if (quote >= 0)
                throw csvError(start + quote, 'bare " in non-quoted-field');
            fields.push({ text, start });
        }
        if (at >= line.length)
            return fields;
        at++;
    }
}
function readQuoted(line, open, fields) {
    let text = '';
    let at = open + 1;
    for (;;) {
        const quote = line.indexOf('"', at);
        if (quote < 0)
            throw csvError(at, 'extraneous or missing " in quoted-field');
        text += line.slice(at, quote);
        at = quote + 1;
        if (line[at] === '"') {
            text += '"';
            at++;
        }
        else if (at === line.length || line[at] === ',') {
            fields.push({ text, start: open + 1 });
            // A comma at the very end leaves one more, empty field.
            return at;
        }
        else {
            throw csvError(at - 1, 'extraneous or missing " in quoted-field');
        }
    }
}
function csvError(at, what) {
    return new dockerfile_refusal/* Refusal */.P_(`parse error on line 1, column ${at + 1}: ${what}`);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/instructions/run-flags.js






/**
 * What a `--mount` takes its files from; the rest is read when the instruction runs.
 * @throws Refusal as `parseMount` of instructions/commands_runmount.go fails.
 */
function readMount(flag) {
    const mount = { from: '', flag, fromStart: 0 };
    for (const field of readFields(flag.text, 'mounts')) {
        const equals = field.text.indexOf('=');
        if (equals < 0 || (0,unicode/* toLower */.jp)(field.text.slice(0, equals)) !== 'from')
            continue;
        mount.from = field.text.slice(equals + 1);
        mount.fromStart = field.start + equals + 1;
        const dollar = mount.from.indexOf('$');
        if (dollar >= 0 && dollar !== mount.from.length - 1) {
            throw new dockerfile_refusal/* Refusal */.P_("'from' doesn't support variable expansion, define alias stage instead");
        }
    }
    return mount;
}
/** @throws Refusal as `ParseDevice` of instructions/commands_rundevice.go fails. */
function checkDevice(value) {
    let name = '';
    for (const { text: field } of readFields(value, 'devices')) {
        const equals = field.indexOf('=');
        const key = (0,unicode/* toLower */.jp)(equals < 0 ? field : field.slice(0, equals));
        const setting = equals < 0 ? null : field.slice(equals + 1);
        if (key === 'required') {
            if (setting !== null && !isGoBool(setting))
                throw new dockerfile_refusal/* Refusal */.P_(`invalid value for ${key}: ${setting}`);
        }
        else if (key === 'name' && setting !== null) {
            if (name !== '')
                throw new dockerfile_refusal/* Refusal */.P_(`device name already set to ${name}`);
            name = setting;
        }
        else if (name === '') {
            name = field;
        }
        else if (setting === null) {
            throw new dockerfile_refusal/* Refusal */.P_(`invalid field '${field}' must be a key=value pair`);
        }
        else {
            throw new dockerfile_refusal/* Refusal */.P_(`unexpected key '${key}' in '${field}'${suggest(key, ['name', 'required'], true)}`);
        }
    }
}
function readFields(value, what) {
    try {
        return splitCsv(value);
    }
    catch (error) {
        if (error instanceof dockerfile_refusal/* Refusal */.P_)
            throw new dockerfile_refusal/* Refusal */.P_(`failed to parse csv ${what}: ${error.text}`);
        throw error;
    }
}
/** @throws Refusal for a mode that does not exist. */
function checkNetwork(value) {
    if (value !== 'default' && value !== 'none' && value !== 'host') {
        throw new dockerfile_refusal/* Refusal */.P_(`invalid network mode ${(0,quote/* quote */.h)(value)}`);
    }
}
/** @throws Refusal for a mode that does not exist. */
function checkSecurity(value) {
    if (value !== 'insecure' && value !== 'sandbox')
        throw new dockerfile_refusal/* Refusal */.P_(`security ${(0,quote/* quote */.h)(value)} is not valid`);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/instructions/instruction.js








const KEYWORDS = ('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER ' +
    'VOLUME WORKDIR').split(' ');
const NO_FLAGS = new Map();
const FROM_FLAGS = new Map([['platform', 'text']]);
const COPY_FLAGS = new Map([
    ['chown', 'text'],
    ['from', 'text'],
    ['chmod', 'text'],
    ['link', 'bool'],
    ['exclude', 'texts'],
    ['parents', 'bool'],
]);
const ADD_FLAGS = new Map([
    ['chown', 'text'],
    ['chmod', 'text'],
    ['link', 'bool'],
    ['keep-git-dir', 'bool'],
    ['checksum', 'text'],
    ['unpack', 'bool'],
    ['exclude', 'texts'],
]);
const RUN_FLAGS = new Map([
    ['device', 'texts'],
    ['mount', 'texts'],
    ['network', 'text'],
    ['security', 'text'],
]);
const HEALTHCHECK_FLAGS = new Map([
    ['interval', 'text'],
    ['timeout', 'text'],
    ['start-period', 'text'],
    ['start-interval', 'text'],
    ['retries', 'text'],
]);
/**
 * Validates one instruction.
 * @throws Refusal in BuildKit's words. `ParseInstruction` of instructions/parse.go.
 */
function readInstruction(node) {
    switch (node.keyword) {
        case 'from':
            return readFrom(node);
        case 'arg':
            return readArg(node);
        case 'copy':
            return readCopy(node);
        case 'run':
            return readRun(node);
        case 'onbuild':
            checkOnbuild(node);
            return { kind: 'onbuild', node };
        case 'add':
            checkDestination(node, 'ADD');
            readFlags(node.flags, ADD_FLAGS);
            checkHeredocs(node, 'ADD');
            return { kind: 'add', node };
        default:
            checkOther(node);
            return { kind: 'other', node };
    }
}
function readFrom(node) {
    const [, as, alias] = node.args;
    let name = '';
    if (node.args.length === 3 && as !== undefined && alias !== undefined && isAs(as)) {
        name = (0,unicode/* toLower */.jp)(alias);
        if (!/^[a-z][a-z0-9\-_.]*$/.test(name)) {
            const reason = "name can't start with a number or contain symbols";
            throw new dockerfile_refusal/* Refusal */.P_(`invalid name for build stage: ${(0,quote/* quote */.h)(alias)}, ${reason}`);
        }
    }
    else if (node.args.length !== 1) {
        throw new dockerfile_refusal/* Refusal */.P_('FROM requires either one or three arguments');
    }
    const platform = readFlags(node.flags, FROM_FLAGS).get('platform')?.[0]?.text ?? '';
    return { kind: 'from', node, name, platform };
}
/** Go's `strings.EqualFold(word, "as")`: `ſ` folds to `s`. */
function isAs(word) {
    return /^[aA](?:[sS]|\xc5\xbf)$/.test(word);
}
function readArg(node) {
    if (node.args.length === 0)
        throw refuseTooFew('ARG');
    const pairs = node.args.map((word) => {
        const equals = word.indexOf('=');
        if (equals === 0)
            throw refuseBlankName('ARG');
        if (equals < 0)
            return { key: word, value: null };
        return { key: word.slice(0, equals), value: word.slice(equals + 1) };
    });
    return { kind: 'arg', node, pairs };
}
function readCopy(node) {
    checkDestination(node, 'COPY');
    const from = readFlags(node.flags, COPY_FLAGS).get('from')?.[0] ?? null;
    checkHeredocs(node, 'COPY');
    return { kind: 'copy', node, from: from?.text === '' ? null : from };
}
function checkDestination(node, keyword) {
    if (node.args.length >= 2)
        return;
    const reason = 'requires at least two arguments, but only one was provided. Destination could not be determined';
    throw new dockerfile_refusal/* Refusal */.P_(`${keyword} ${reason}`);
}
function checkHeredocs(node, keyword) {
    if ((0,heredocs/* isHeredoc */.$)(node.args.at(-1) ?? ''))
        throw new dockerfile_refusal/* Refusal */.P_(`${keyword} cannot accept a heredoc as a destination`);
}
const NO_MOUNTS = [];
function readRun(node) {
    if (node.flags.length === 0)
        return { kind: 'run', node, mounts: NO_MOUNTS };
    const flags = readFlags(node.flags, RUN_FLAGS);
    for (const device of flags.get('device') ?? [])
        checkDevice(device.text);
    const mounts = (flags.get('mount') ?? []).map(readMount);
    checkNetwork(flags.get('network')?.[0]?.text ?? 'default');
    checkSecurity(flags.get('security')?.[0]?.text ?? 'sandbox');
    return { kind: 'run', node, mounts };
}
function checkOnbuild(node) {
    if (node.child === null)
        throw refuseTooFew('ONBUILD');
    readFlags(node.flags, NO_FLAGS);
    const trigger = (0,unicode/* toUpper */.s5)((0,unicode/* trimSpaces */.QG)(node.child.value));
    if (trigger === 'ONBUILD')
        throw new dockerfile_refusal/* Refusal */.P_("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
    if (trigger === 'MAINTAINER' || trigger === 'FROM') {
        throw new dockerfile_refusal/* Refusal */.P_(`${trigger} isn't allowed as an ONBUILD trigger`);
    }
}
function checkOther(node) {
    switch (node.keyword) {
        case 'env':
        case 'label':
            readFlags(node.flags, NO_FLAGS);
            if (node.args.length === 0)
                throw refuseTooFew(node.keyword.toUpperCase());
            if (node.args.includes(''))
                throw refuseBlankName(node.keyword.toUpperCase());
            return;
        case 'maintainer':
        case 'workdir':
        case 'user':
            if (node.args.length !== 1)
                throw refuseNotOne(node.keyword.toUpperCase());
            readFlags(node.flags, NO_FLAGS);
            return;
        case 'stopsignal':
            if (node.args.length !== 1)
                throw refuseNotOne('STOPSIGNAL');
            return;
        case 'cmd':
        case 'entrypoint':
            readFlags(node.flags, NO_FLAGS);
            return;
        case 'expose':
            if (node.args.length === 0)
                throw refuseTooFew('EXPOSE');
            readFlags(node.flags, NO_FLAGS);
            return;
        case 'volume':
            if (node.args.length === 0)
                throw refuseTooFew('VOLUME');
            readFlags(node.flags, NO_FLAGS);
            if (node.args.some((path) => (0,unicode/* trimSpaces */.QG)(path) === '')) {
                throw new dockerfile_refusal/* Refusal */.P_('VOLUME specified can not be an empty string');
            }
            return;
        case 'shell':
            readFlags(node.flags, NO_FLAGS);
            if (node.args.length === 0)
                throw refuseTooFew('SHELL');
            if (!node.json)
                throw new dockerfile_refusal/* Refusal */.P_('SHELL requires the arguments to be in JSON form');
            return;
        case 'healthcheck':
            checkHealthcheck(node);
            return;
        default:
            throw new dockerfile_refusal/* Refusal */.P_(`unknown instruction: ${node.value}${suggest(node.value, KEYWORDS, false)}`);
    }
}
function checkHealthcheck(node) {
    const [written, ...command] = node.args;
    if (written === undefined)
        throw refuseTooFew('HEALTHCHECK');
    const type = (0,unicode/* toUpper */.s5)(written);
    if (type === 'NONE') {
        if (command.length > 0)
            throw new dockerfile_refusal/* Refusal */.P_('HEALTHCHECK NONE takes no arguments');
        return;
    }
    const flags = readFlags(node.flags, HEALTHCHECK_FLAGS);
    if (type !== 'CMD')
        throw new dockerfile_refusal/* Refusal */.P_(`Unknown type ${(0,quote/* quote */.h)(type)} in HEALTHCHECK (try CMD)`);
    if (command.length === 0)
        throw new dockerfile_refusal/* Refusal */.P_('Missing command after HEALTHCHECK CMD');
    for (const name of ['interval', 'timeout', 'start-period', 'start-interval']) {
        checkInterval(name, flags.get(name)?.[0]?.text ?? '');
    }
    const retries = flags.get('retries')?.[0]?.text ?? '';
    if (retries !== '' && requireInteger(retries) < 0n) {
        throw new dockerfile_refusal/* Refusal */.P_(`--retries cannot be negative (${requireInteger(retries)})`);
    }
}
function checkInterval(name, text) {
    const nanoseconds = text === '' ? 0n : parseDuration(text);
    if (nanoseconds !== 0n && nanoseconds < 1000000n) {
        throw new dockerfile_refusal/* Refusal */.P_(`Interval ${(0,quote/* quote */.h)(name)} cannot be less than 1ms`);
    }
}
function refuseTooFew(keyword) {
    return new dockerfile_refusal/* Refusal */.P_(`${keyword} requires at least one argument`);
}
function refuseNotOne(keyword) {
    return new dockerfile_refusal/* Refusal */.P_(`${keyword} requires exactly one argument`);
}
function refuseBlankName(keyword) {
    return new dockerfile_refusal/* Refusal */.P_(`${keyword} names can not be blank`);
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/shell/quote-reading.js
var quote_reading = __webpack_require__(1163);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/parse-file.js + 3 modules
var parse_file = __webpack_require__(7063);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/triggers.js




// `\s` of Go: a vertical tab or another space before ONBUILD keeps the keyword in the expression, as in BuildKit.
const ONBUILD = /^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i;
/** `parseOnBuild` of instructions/parse.go and the first half of `initOnBuildTriggers` of dockerfile2llb/convert.go. */
function readTrigger(node, { isOld }) {
    const { source } = node;
    const text = source.text.slice(source.start, source.end);
    const skipped = ONBUILD.exec(text)?.[0].length ?? 0;
    let expression = text.slice(skipped);
    for (const { name, body } of node.heredocs)
        expression += `\n${body}${name}`;
    return {
        node,
        expression,
        start: source.start + skipped,
        instruction: readExpression(expression, new quote_reading/* QuoteReading */.f(isOld)),
        ran: false,
    };
}
function readExpression(expression, quotes) {
    try {
        const [node, ...others] = (0,parse_file/* parseFile */.j)(expression, null, quotes).nodes;
        if (node === undefined || others.length > 0)
            throw new dockerfile_refusal/* Refusal */.P_('onbuild trigger should be a single expression');
        const instruction = readInstruction(node);
        if (instruction.kind === 'from')
            throw new dockerfile_refusal/* Refusal */.P_('*instructions.Stage is not a command type');
        return instruction;
    }
    catch (error) {
        if (error instanceof dockerfile_refusal/* Refusal */.P_)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/resolve.js










/** Most ONBUILD triggers that the stages of one file run. */
const MAX_TRIGGERS = 20_000;
/** @throws Refusal of phase `target`. `resolveTarget` of dockerfile2llb/convert.go. */
function findTarget(states, target) {
    const found = target === '' ? states.all.at(-1) : states.find((0,unicode/* toLower */.jp)(target));
    if (found !== undefined)
        return found;
    const hint = suggest(target, states.all.map(({ label }) => label), true);
    throw new dockerfile_refusal/* Refusal */.P_(`target stage ${(0,quote/* quote */.h)(target)} could not be found${hint}`, 'target', 1);
}
/**
 * Marks what building the target resolves, and runs the triggers along the way.
 * @throws Refusal of phase `resolve`; what is already marked stays. `resolveStages` of dockerfile2llb/convert.go.
 */
function resolveStates(states, target, options, order) {
    try {
        runRounds(states, target, options, order);
    }
    finally {
        for (const state of new Set(states.all))
            for (const trigger of [...state.triggers, ...state.inherited])
                markIdle(trigger, states);
    }
}
function runRounds(states, target, options, order) {
    let checked = 0;
    let ran = 0;
    for (let waiting = [target]; waiting.length > 0;) {
        const added = markReachable(waiting);
        for (; checked < states.all.length; checked++)
            passState(states.all[checked]);
        for (const state of added)
            loadContext(state, options);
        const runners = added.filter(hasTriggers).sort((a, b) => a.index - b.index);
        for (const state of order.arrange(runners, states.all.length)) {
            ran += runTriggers(state, states, options, order);
            if (ran > MAX_TRIGGERS)
                throw (0,dockerfile_refusal/* placeRefusal */.MZ)((0,dockerfile_refusal/* refuseLimit */.Y$)('ONBUILD triggers'), 'limit', state.line);
        }
        waiting = added.flatMap(({ sources }) => sources.filter(({ reachable }) => !reachable));
    }
}
/** What a trigger would take files from although nothing runs it. */
function markIdle({ ran, instruction, node }, states) {
    if (ran || instruction instanceof dockerfile_refusal/* Refusal */.P_)
        return;
    try {
        markNumbered(instruction, states, node.line);
    }
    catch (error) {
        if (!(error instanceof dockerfile_refusal/* Refusal */.P_))
            throw error;
    }
}
/** The states that become reachable with these. `addReachableStages`, without recursion. */
function markReachable(waiting) {
    const added = [];
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
        if (state.reachable)
            continue;
        state.reachable = true;
        added.push(state);
        if (state.base !== null)
            waiting.push(state.base);
        for (const source of state.sources)
            waiting.push(source);
    }
    return added;
}
/** Whether BuildKit asks for an image under the name of this state. */
function hasImage(state) {
    return state.base === null && (state.name.bytes !== SCRATCH || state.context !== null);
}
/** The names of all states must be valid, reachable or not; other images are never used again. */
function passState(state) {
    if (state === undefined || !hasImage(state))
        return;
    if (state.text === null && !state.reachable)
        state.late = true;
    const { error, bytes } = state.name;
    if (error === null)
        return;
    const reason = `failed to parse stage name ${(0,quote/* quote */.h)(bytes)}: ${(0,byte_string/* encodeText */.wx)(error)}`;
    throw new dockerfile_refusal/* Refusal */.P_(reason, 'resolve', state.line);
}
function loadContext(state, options) {
    if (!hasImage(state) || state.late || options.contexts.size === 0)
        return;
    try {
        const context = state.context ?? findImageContext(state.name, state.platform, options);
        if (context !== null)
            (0,resolve_contexts/* readContextImage */.hw)(context);
    }
    catch (error) {
        throw (0,dockerfile_refusal/* placeRefusal */.MZ)(error, 'resolve', state.line);
    }
}
/** The context that replaces an image; it is looked up under the normalised name. */
function findImageContext(name, platform, options) {
    const { canonical } = name;
    if (canonical === null)
        return null;
    return (0,resolve_contexts/* findContext */.hS)(options.contexts, new image_name/* ImageName */.l((0,byte_string/* encodeText */.wx)(canonical)), platform ?? options.platform);
}
function hasTriggers({ base, triggered }) {
    return base !== null && !triggered && base.triggers.length + base.inherited.length > 0;
}
/** Runs the triggers of the base; returns how many. `initOnBuildTriggers` of dockerfile2llb/convert.go. */
function runTriggers(state, states, options, order) {
    if (state.base === null || state.triggered)
        return 0;
    state.triggered = true;
    const triggers = [...state.base.inherited, ...state.base.triggers];
    for (const trigger of triggers) {
        trigger.ran = true;
        try {
            const { instruction } = trigger;
            if (instruction instanceof dockerfile_refusal/* Refusal */.P_)
                throw repeatRefusal(instruction);
            const run = { trigger, order, line: state.line };
            addSources(state, instruction, states, options.escapeToken, run);
            if (instruction.kind === 'onbuild') {
                order.noteTrigger();
                state.inherited.push(readTrigger(instruction.node, options.quotes));
            }
        }
        catch (error) {
            throw (0,dockerfile_refusal/* placeRefusal */.MZ)(error, 'resolve', state.line);
        }
    }
    return triggers.length;
}
/** A trigger is refused at the stage that runs it, whatever the place and phase of its own text. */
function repeatRefusal(refusal) {
    return new dockerfile_refusal/* Refusal */.P_(refusal.text, refusal.phase === 'limit' ? 'limit' : null);
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/flags.js
var flags = __webpack_require__(4936);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/image-uses.js












const image_uses_NONE = [];
const NOTHING = new image_name/* ImageName */.l('');
const TOP = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** All images that the stages of a build name, stage by stage. */
function findUses(file, build, final) {
    const collector = new Collector(file, build, final);
    if (build.epoch !== null)
        collector.addEpoch(build.epoch);
    for (const state of build.states.all)
        if (state.text !== null)
            collector.addStage(state);
    return collector;
}
class Collector {
    uses = [];
    openBases = [];
    #build;
    #final;
    #placer;
    constructor(file, build, final) {
        this.#build = build;
        this.#final = final;
        this.#placer = new Placer(file);
    }
    addEpoch({ context, node }) {
        const place = node === null ? TOP : this.#placer.findPlace(node, node.argsStart, node.source.end);
        const replacedBy = describeContext(context);
        if (replacedBy?.image == null)
            return;
        const use = describeUse(place, new image_name/* ImageName */.l(context.key), 'context', 'mounted', null, true);
        this.uses.push({ ...use, image: replacedBy.image, reference: replacedBy.reference, replacedBy });
    }
    addStage(state) {
        if (state.text === null)
            return;
        const { node } = state.text.from;
        const isOpen = state.unresolved.length > 0 && !hasImage(state);
        const findPlace = () => this.#placer.findPlace(node, node.argsStart, node.argsStart + (node.args[0]?.length ?? 0));
        if (isOpen)
            this.openBases.push(this.#describeOpenBase(state, findPlace()));
        if (hasImage(state)) {
            const place = findPlace();
            const context = state.context ?? this.#findContext(state.name, state);
            const role = state === this.#final ? 'final' : 'build';
            const use = describeUse(place, state.name, 'from', role, state.index, state.reachable);
            use.unresolved = state.unresolved.length === 0 ? image_uses_NONE : state.unresolved.map(byte_string/* decodeText */.g7);
            if (context !== null)
                use.replacedBy = markStage(describeContext(context), state.context !== null);
            this.uses.push(use);
        }
        for (const instruction of state.text.commands)
            this.#addSources(state, instruction);
        for (const trigger of [...state.triggers, ...state.inherited])
            this.#addTrigger(state, trigger);
    }
    /** A FROM that names a stage or `scratch` only because an argument has no value. */
    #describeOpenBase(state, place) {
        const role = isOnChain(state, this.#build.target) ? 'final' : 'build';
        const use = describeUse(place, state.name, 'from', role, state.index, state.reachable);
        const unresolved = state.unresolved.map(byte_string/* decodeText */.g7);
        return { ...use, image: null, reference: null, invalid: null, unresolved };
    }
    #addSources(state, instruction) {
        const { node } = instruction;
        const escapeToken = this.#build.options?.escapeToken ?? '\\';
        for (const named of this.#findNames(instruction, node.source.text, escapeToken)) {
            const place = this.#placer.findPlace(node, named.start, named.end);
            this.#add(state, named, place, named.role === 'copied' ? 'copy-from' : 'mount-from', state.reachable);
        }
    }
    #addTrigger(state, trigger) {
        const { node, instruction, start: shift } = trigger;
        if (instruction instanceof dockerfile_refusal/* Refusal */.P_) {
            const place = this.#placer.findPlace(node, shift, node.source.end);
            const invalid = `bad trigger: ${(0,byte_string/* decodeText */.g7)(instruction.text)}`;
            const child = node.child?.keyword;
            const role = child === 'run' ? 'mounted' : 'copied';
            this.uses.push({ ...describeUse(place, NOTHING, 'onbuild', role, state.index, trigger.ran), invalid });
            return;
        }
        // A trigger is read with the default escape; its text is part of the line of its ONBUILD.
        const { source } = instruction.node;
        const outer = (at) => shift + (0,lines/* toOffset */.DG)(source, at);
        for (const named of this.#findNames(instruction, source.text, '\\')) {
            const place = this.#placer.findPlace(node, outer(named.start), outer(named.end));
            this.#add(state, named, place, 'onbuild', trigger.ran);
        }
    }
    #add(state, named, place, via, reachable) {
        const { states } = named;
        const name = new image_name/* ImageName */.l(named.name);
        const isReachable = reachable || states.some((image) => image.reachable);
        const use = describeUse(place, name, via, named.role, state.index, isReachable);
        const copiedIn = new Set(states.flatMap((image) => image.copiedIn));
        if (copiedIn.size > 0) {
            use.copiedIn = [...copiedIn].sort((a, b) => a - b);
            if (use.role !== 'copied')
                use.ownRole = use.role;
            use.role = 'copied';
        }
        const isLate = states.some((image) => image.reachable && image.late);
        if (!isLate)
            use.replacedBy = describeContext(this.#findContext(name, null));
        this.uses.push(use);
    }
    #findNames(instruction, line, escapeToken) {
        if (instruction.kind === 'copy' && instruction.from !== null) {
            const { from } = instruction;
            const name = this.#findCopyName(from.text, this.#build.options?.escapeToken ?? '\\');
            return name === null
                ? []
                : [locate(name, 'copied', line, from, 0, escapeToken, this.#build.states.findImages(instruction, 0))];
        }
        if (instruction.kind !== 'run')
            return [];
        return instruction.mounts.flatMap(({ from, flag, fromStart }, mount) => {
            if (from === '' || !this.#isImage(from))
                return [];
            const states = this.#build.states.findImages(instruction, mount);
            return [locate(from, 'mounted', line, flag, fromStart, escapeToken, states)];
        });
    }
    #findCopyName(from, escapeToken) {
        try {
            const source = readCopySource(from, escapeToken);
            return 'name' in source && this.#isImage(source.name) ? source.name : null;
        }
        catch (error) {
            if (error instanceof dockerfile_refusal/* Refusal */.P_)
                return null;
            throw error;
        }
    }
    #isImage(name) {
        return name !== SCRATCH && this.#build.states.find((0,unicode/* toLower */.jp)(name)) === undefined;
    }
    #findContext(name, state) {
        const { options } = this.#build;
        if (options === null || options.contexts.size === 0)
            return null;
        return findImageContext(name, state?.platform ?? null, options);
    }
}
/** Whether a stage is the target or what it builds on. */
function isOnChain(state, target) {
    for (let link = target; link !== null; link = link.base)
        if (link === state)
            return true;
    return false;
}
function locate(name, role, line, flag, start, escapeToken, states) {
    const origins = (0,flags/* mapFlag */.X)(line, flag.word, escapeToken);
    const first = flag.word.text.length - flag.text.length + start;
    const last = first + Math.max(name.length, 1) - 1;
    return {
        name,
        role,
        start: origins[first] ?? flag.word.start,
        end: (origins[last] ?? flag.word.end - 1) + 1,
        states,
    };
}
/** A use of an image under a name; the caller fills in what is unresolved or replaced. */
function describeUse(place, name, via, role, stage, reachable) {
    return {
        line: place.line,
        column: place.column,
        endLine: place.endLine,
        endColumn: place.endColumn,
        image: name.canonical,
        reference: name.reference,
        written: name.written,
        via,
        role,
        stage,
        reachable,
        invalid: name.error,
        unresolved: image_uses_NONE,
        replacedBy: null,
    };
}
/** An image that cannot be loaded is a separate problem; here it does not count as an image. */
function describeContext(context) {
    if (context === null)
        return null;
    const reference = (0,resolve_contexts/* findContextImage */.iH)(context);
    const image = reference === null ? null : (0,image_reference/* formatReference */.FH)(reference);
    return { context: (0,byte_string/* decodeText */.g7)(context.key), image, reference };
}
function markStage(replacement, isStage) {
    return replacement !== null && isStage ? { ...replacement, stage: true } : replacement;
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/misplaced-args.js
var misplaced_args = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(8433);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/nearest-stage.js


/** A name without host, tag or digest: what a stage could be called, or its number. */
const PLAIN = /^[A-Za-z0-9][\w.-]*$/;
/** A shorter name is close to nearly every other. */
const MIN_LENGTH = 3;
/** With more stages only equal names are considered, because each reference is compared with all stages. */
const MAX_STAGES = 200;
/** Finds the stage that a reference probably means although it pulls an image. */
function openStageNames(stages) {
    const places = new Map();
    for (const [index, { name }] of stages.entries()) {
        if (name === null)
            continue;
        const known = places.get(name);
        if (known === undefined)
            places.set(name, [index]);
        else
            known.push(index);
    }
    function describe(kind, index) {
        const stage = index === undefined ? undefined : stages[index];
        return stage === undefined ? null : { kind, name: stage.name, line: stage.line };
    }
    function findSimilar(written, from, at) {
        if (written.length < MIN_LENGTH || stages.length > MAX_STAGES)
            return null;
        const seen = [...stages.entries()].filter(([index]) => index < from && index !== at);
        const near = (0,name_suggestion/* suggestName */.SX)(written, seen.flatMap(([, { name }]) => name ?? []));
        return near === null ? null : describe('similar', seen.findLast(([, { name }]) => name === near)?.[0]);
    }
    return ({ via, written, stage: at, replacedBy }) => {
        if (via === 'syntax' || via === 'context' || replacedBy !== null || !PLAIN.test(written))
            return null;
        if (/^\d+$/.test(written))
            return Number(written) === at ? null : describe('number', Number(written));
        if (places.size === 0)
            return null;
        if (via !== 'from')
            return findSimilar(written, stages.length, at);
        const own = at ?? 0;
        const lower = written.toLowerCase();
        const found = places.get(lower) ?? [];
        const same = lower === written ? undefined : found.findLast((index) => index < own);
        if (same !== undefined)
            return describe('case', same);
        const later = lower === written ? found.find((index) => index > own) : undefined;
        return later === undefined ? findSimilar(written, own, at) : describe('later', later);
    };
}
/** A FROM that is refused because it writes the name of a stage in capitals. */
function findCaseHint(uses, line) {
    const use = uses.find(({ nearestStage, ...place }) => nearestStage?.kind === 'case' && place.line === line);
    const name = use?.nearestStage?.name;
    if (name == null)
        return null;
    return {
        why: (0,core_message/* say */.cv) `Stage names are stored in lower case, this one as ${name}`,
        advice: (0,core_message/* say */.cv) `Write ${name}`,
    };
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/reading.js
var reading = __webpack_require__(9511);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/resolve/platform.js
var platform = __webpack_require__(4357);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/arguments.js



/** Total text of all expansions of one file, in bytes. */
const MAX_TOTAL = 16_000_000;
/** Most arguments without a value that are named for one text; a chain of them would grow with every link. */
const MAX_NAMED = 50;
const arguments_NONE = [];
/** A placeholder for an unknown value: text that a reference may have, and that no file has by chance. */
const PLACEHOLDER = 'value-not-known-of-';
/** What FROM sees: the arguments before it and what BuildKit predefines. */
class GlobalArguments {
    #predefined;
    #values = new Map();
    /** For each variable: the arguments without a value that its text, or the lack of it, depends on. */
    #unresolved = new Map();
    /** For each variable: all names that its default asked for. */
    #asked = new Map();
    /** Names that the FROMs asked for. */
    #askedByStages = new Set();
    #asking = this.#askedByStages;
    #total = 0;
    #quotes;
    constructor(quotes, predefined) {
        this.#quotes = quotes;
        this.#predefined = predefined;
    }
    get(name) {
        this.#asking.add(name);
        return this.#values.get(name) ?? this.#predefined(name);
    }
    get names() {
        return [...PREDEFINED.keys(), ...this.#values.keys()];
    }
    has(name) {
        return this.#values.has(name) || this.#predefined(name) !== undefined;
    }
    set(name, value, unresolved = []) {
        this.#values.set(name, value);
        if (unresolved.length > 0)
            this.#unresolved.set(name, unresolved);
        else
            this.#unresolved.delete(name);
    }
    unset(name) {
        this.#values.delete(name);
    }
    /** Declares a name without giving it a value. */
    declare(name) {
        if (!this.has(name))
            this.#unresolved.set(name, [name]);
    }
    /** Gives a name a value that is not known, whatever default is written for it. */
    setUnknown(name) {
        this.set(name, `${PLACEHOLDER}${this.#values.size}`, [name]);
    }
    /** Sets a name to its written default. @throws Refusal as `expand`. */
    setDefault(name, written, escapeToken) {
        const asked = this.#asked.get(name) ?? new Set();
        this.#asked.set(name, asked);
        this.#asking = asked;
        try {
            const { text, unresolved } = this.expand(written, escapeToken);
            this.set(name, text, unresolved);
        }
        finally {
            this.#asking = this.#askedByStages;
        }
    }
    /** @throws Refusal if the lexer does, or the file expands to more than the gate follows. */
    expand(word, escapeToken) {
        const { text, used, unset } = (0,shell_lexer/* expandWord */.V)(word, this, { escapeToken, quotes: this.#quotes });
        this.#total += text.length;
        if (this.#total > MAX_TOTAL)
            throw (0,dockerfile_refusal/* refuseLimit */.Y$)('text of all expansions');
        return { text, unresolved: this.#findUnresolved(used), unset };
    }
    /** Arguments without a value that anything asked for, even if that failed. */
    findMissing() {
        return this.#findUnresolved([
            ...this.#askedByStages,
            ...[...this.#asked.values()].flatMap((names) => [...names]),
        ]);
    }
    /** All names that the FROMs depend on, through defaults as well. */
    findRelevant() {
        const relevant = new Set(this.#askedByStages);
        // Iterating a set that grows includes its new items.
        for (const name of relevant)
            for (const asked of this.#asked.get(name) ?? [])
                relevant.add(asked);
        return relevant;
    }
    #findUnresolved(names) {
        if (this.#unresolved.size === 0)
            return arguments_NONE;
        const found = new Set();
        for (const name of names) {
            for (const missing of this.#unresolved.get(name) ?? arguments_NONE)
                found.add(missing);
            if (found.size > MAX_NAMED)
                break;
        }
        return [...found].slice(0, MAX_NAMED);
    }
}
/** `defaultArgs` of dockerfile2llb/platform.go. */
function predefineArguments(build, target, overrides, stage, quotes) {
    return new GlobalArguments(quotes, (name) => {
        const value = PREDEFINED.get(name)?.(build, target, stage);
        return value === undefined ? undefined : (overrides.get(name) ?? value);
    });
}
const PREDEFINED = new Map([
    ['BUILDPLATFORM', (build) => (0,platform/* formatPlatform */.Bq)(build)],
    ['BUILDOS', (build) => build.os],
    ['BUILDOSVERSION', (build) => build.osVersion],
    ['BUILDARCH', (build) => build.architecture],
    ['BUILDVARIANT', (build) => build.variant],
    ['TARGETPLATFORM', (_, target) => (0,platform/* formatWholePlatform */.gE)(target)],
    ['TARGETOS', (_, target) => target.os],
    ['TARGETOSVERSION', (_, target) => target.osVersion],
    ['TARGETARCH', (_, target) => target.architecture],
    ['TARGETVARIANT', (_, target) => target.variant],
    ['TARGETSTAGE', (_build, _target, stage) => (stage === '' ? 'default' : stage)],
]);
/** Names that have a value without being declared. */
const PREDEFINED_NAMES = [...PREDEFINED.keys()];
/**
 * Adds the ARGs before the first FROM, each expanded with those before it; a build argument replaces a default unexpanded.
 * @throws Refusal of phase `global-args`. `buildMetaArgs` of dockerfile2llb/convert.go.
 */
function addGlobalArguments(args, declarations, { buildArgs, unknownArgs }, { escapeToken, quotes }) {
    for (const { node, pairs } of declarations) {
        quotes.line = node.line;
        for (const { key, value } of pairs) {
            const given = buildArgs.get(key);
            if (given !== undefined) {
                args.set(key, given);
            }
            else if (unknownArgs.has(key)) {
                args.setUnknown(key);
            }
            else if (value === null) {
                args.declare(key);
            }
            else {
                try {
                    args.setDefault(key, value, escapeToken);
                }
                catch (error) {
                    throw (0,dockerfile_refusal/* placeRefusal */.MZ)(error, 'global-args', node.line);
                }
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/epoch.js






const NAME = 'SOURCE_DATE_EPOCH';
/**
 * SOURCE_DATE_EPOCH is resolved before the stages: a number is normalised, otherwise it names a context or a stage
 * whose date is known only once it is fetched.
 * @throws Refusal as `resolveSourceDateEpochValue` of dockerfile2llb/epoch.go fails.
 */
function resolveEpoch({ args, input, text, buildPlatform }, found) {
    const { stages, globalArgs } = text.instructions;
    const given = input.buildArgs.get(NAME);
    const value = given ?? (args.has(NAME) ? args.get(NAME) : undefined) ?? '';
    if (value === '' && given === undefined)
        return;
    const seconds = parseInteger(value, 64);
    if (seconds !== null) {
        if (args.has(NAME))
            args.set(NAME, String(seconds));
        return;
    }
    if (value !== '' && value !== 'context') {
        const context = findEpochContext(value, input, buildPlatform);
        if (context === null)
            checkStage(value, args, stages, text.escapeToken);
        else {
            found.epoch = { context, node: given === undefined ? findDeclaration(globalArgs) : null };
            (0,resolve_contexts/* readContextImage */.hw)(context);
        }
    }
    if (!args.has(NAME))
        return;
    args.unset(NAME);
    if (value !== '')
        args.declare(NAME);
}
/** Any name may be a context here, `scratch` as well; it is looked up for the builder's platform. */
function findEpochContext(value, { contexts }, platform) {
    const { reference, error } = new image_name/* ImageName */.l(value);
    if (reference === null)
        throw new dockerfile_refusal/* Refusal */.P_(`invalid context name ${value}: ${(0,byte_string/* encodeText */.wx)(error ?? '')}`);
    return (0,resolve_contexts/* lookUpContext */.Ig)(contexts, reference, platform);
}
function findDeclaration(globalArgs) {
    return globalArgs.findLast(({ pairs }) => pairs.some(({ key }) => key === NAME))?.node ?? null;
}
/** A stage provides a date only if it is `scratch` with one remote ADD. */
function checkStage(name, args, stages, escapeToken) {
    const stage = stages.find(({ from }) => from.name === (0,unicode/* toLower */.jp)(name));
    if (stage === undefined)
        throw new dockerfile_refusal/* Refusal */.P_(`invalid ${NAME}: ${name}`, 'global-args', 1);
    const line = stage.from.node.line;
    if (args.expand(stage.from.node.args[0] ?? '', escapeToken).text !== 'scratch') {
        throw new dockerfile_refusal/* Refusal */.P_(`${NAME} stage must use FROM scratch`, 'global-args', line);
    }
    let sources = 0;
    for (const { kind, node } of stage.commands) {
        if (kind === 'add')
            sources++;
        else if (kind !== 'arg') {
            const reason = `does not meet source-only requirements: unsupported ${node.value} instruction`;
            throw new dockerfile_refusal/* Refusal */.P_(`${NAME} stage ${reason}`, 'global-args', line);
        }
    }
    if (sources !== 1)
        throw new dockerfile_refusal/* Refusal */.P_(`${NAME} stage must contain exactly one remote ADD`, 'global-args', line);
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/resolve/frontend.js
var frontend = __webpack_require__(3950);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/graph.js


/**
 * Finds what each stage takes files from.
 * @throws Refusal of phase `graph`. `buildStageDependencyGraph` of dockerfile2llb/convert.go.
 */
function connectStates(states, escapeToken) {
    for (const state of [...states.all]) {
        for (const instruction of state.text?.commands ?? []) {
            try {
                addSources(state, instruction, states, escapeToken);
            }
            catch (error) {
                throw (0,dockerfile_refusal/* placeRefusal */.MZ)(error, 'graph', instruction.node.line);
            }
        }
    }
    refuseCircles(states.all);
}
/** `validateCircularDependency` of dockerfile2llb/validations.go, without recursion; FROM cannot close a cycle. */
function refuseCircles(all) {
    // A cycle needs a stage that takes files from itself or a later one.
    if (!all.some((state) => state.sources.some(({ text, index }) => text !== null && index >= state.index)))
        return;
    const visited = new Set();
    for (const root of all) {
        if (root.sources.length === 0 || visited.has(root))
            continue;
        const open = new Set([root]);
        const stack = [{ state: root, rest: root.sources.values() }];
        visited.add(root);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const next = top.rest.next();
            if (next.done) {
                open.delete(top.state);
                stack.pop();
            }
            else if (open.has(next.value)) {
                const line = root.text?.from.node.line ?? 1;
                throw new dockerfile_refusal/* Refusal */.P_(`circular dependency detected on stage: ${root.label}`, 'graph', line);
            }
            else if (!visited.has(next.value)) {
                visited.add(next.value);
                open.add(next.value);
                stack.push({ state: next.value, rest: next.value.sources.values() });
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/stages.js






/**
 * Adds a state for each FROM, its name expanded.
 * @throws Refusal of phase `stages`; states added so far stay. `buildDispatchStates` of dockerfile2llb/convert.go.
 */
function addStages(states, stages, args, options) {
    for (const stage of stages) {
        try {
            addStage(states, stage, args, options);
        }
        catch (error) {
            throw (0,dockerfile_refusal/* placeRefusal */.MZ)(error, 'stages', stage.from.node.line);
        }
    }
}
function addStage(states, text, args, options) {
    const { node, name, platform: platformText } = text.from;
    const written = node.args[0] ?? '';
    options.quotes.line = node.line;
    const base = args.expand(written, options.escapeToken);
    if (base.text === '')
        throw new dockerfile_refusal/* Refusal */.P_(`base name (${written}) should not be blank`);
    const platform = platformText === '' ? null : expandPlatform(platformText, args, options.escapeToken);
    const context = name === '' ? null : (0,resolve_contexts/* findContext */.hS)(options.contexts, new image_name/* ImageName */.l(name), platform ?? options.platform);
    const state = states.add({
        text,
        line: node.line,
        name: new image_name/* ImageName */.l(base.text),
        unresolved: base.unresolved,
        unset: base.unset,
        platform,
        context,
        label: name === '' ? `stage-${states.all.length}` : name,
        base: context === null ? (states.find(base.text) ?? null) : null,
    });
    for (const command of text.commands)
        if (command.kind === 'onbuild')
            state.triggers.push(readTrigger(command.node, options.quotes));
    return state;
}
function expandPlatform(written, args, escapeToken) {
    const { text, unset } = expandQuietly(written, args, escapeToken);
    const hint = () => suggestName(unset, args.names);
    if (text === '')
        throw new dockerfile_refusal/* Refusal */.P_(`empty platform value from expression ${written}${hint()}`);
    try {
        return (0,platform/* parsePlatform */.Y8)(text);
    }
    catch (error) {
        if (!(error instanceof dockerfile_refusal/* Refusal */.P_))
            throw error;
        throw new dockerfile_refusal/* Refusal */.P_(`failed to parse platform ${written}: ${error.text}${hint()}`);
    }
}
function expandQuietly(written, args, escapeToken) {
    try {
        return args.expand(written, escapeToken);
    }
    catch (error) {
        if (!(error instanceof dockerfile_refusal/* Refusal */.P_) || error.phase === 'limit')
            throw error;
        throw new dockerfile_refusal/* Refusal */.P_(`failed to process arguments for platform : ${error.text}`);
    }
}
/** `wrapSuggestAny`: for the first name that resembles a known one. */
function suggestName(unset, names) {
    for (const name of unset) {
        const suggestion = suggest(name, names, true);
        if (suggestion !== '')
            return suggestion;
    }
    return '';
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/trigger-order.js

/** Most orders that are tried for one build. */
const MAX_ORDERS = 720;
/**
 * The order in which stages of one round run their triggers, which is random in BuildKit (a Go map). It matters if
 * a trigger copies by a number that another one may have assigned.
 */
class TriggerOrder {
    #wanted;
    #taken = [];
    /** Lower numbers are assigned whatever the order. */
    #certain = Number.POSITIVE_INFINITY;
    #isChance = false;
    constructor(wanted = []) {
        this.#wanted = wanted;
    }
    /** The stages of one round in the wanted order; `count`: the number of states before it. */
    arrange(runners, count) {
        if (runners.length < 2)
            return runners;
        this.#certain = Math.min(this.#certain, count);
        const choice = this.#wanted[this.#taken.length] ?? 0;
        this.#taken.push({ choice, count: countOrders(runners.length) });
        return permute(runners, choice);
    }
    /** Notes that a trigger adds another one, which a stage of the same round may run. */
    noteTrigger() {
        if (this.#certain !== Number.POSITIVE_INFINITY)
            this.#isChance = true;
    }
    /** Notes that a trigger asks for a state by number. */
    noteNumber(index) {
        if (index >= this.#certain)
            this.#isChance = true;
    }
    /**
     * The next order to try; null if there is none, or nothing depends on it.
     * @throws Refusal if there are too many.
     */
    findNext() {
        if (!this.#isChance && this.#wanted.length === 0)
            return null;
        const total = this.#taken.reduce((product, { count }) => product * count, 1);
        if (total > MAX_ORDERS)
            throw (0,dockerfile_refusal/* refuseLimit */.Y$)('orders in which ONBUILD triggers may run');
        const taken = [...this.#taken];
        for (let last = taken.pop(); last !== undefined; last = taken.pop()) {
            if (last.choice + 1 < last.count)
                return new TriggerOrder([...taken.map(({ choice }) => choice), last.choice + 1]);
        }
        return null;
    }
}
function countOrders(size) {
    let count = 1;
    for (let factor = 2; factor <= size && count <= MAX_ORDERS; factor++)
        count *= factor;
    return count;
}
/** The permutation with that number; the first one changes nothing. */
function permute(states, number) {
    const left = [...states];
    const order = [];
    let rest = number;
    while (left.length > 0) {
        const block = countOrders(left.length - 1);
        order.push(...left.splice(Math.floor(rest / block), 1));
        rest %= block;
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/build.js










const build_NONE = [];
/** Most instructions that are read over all orders of triggers. */
const MAX_WORK = 500_000;
/** The second half of `toDispatchState`, up to where the images are requested, in every possible order. */
function build_readBuild(text, input) {
    const build = readOrders(text, input);
    if (text instanceof dockerfile_refusal/* Refusal */.P_ || text.quotes.differsAt === null || build.refusal !== null)
        return build;
    if ((0,frontend/* readFrontendAge */.GA)(text.syntax, input) >= frontend/* QUOTES_KEPT_SINCE */.Ar)
        return build;
    const old = readOrders(text.old(), input);
    return old.refusal === null ? { ...build, old } : build;
}
/** One build for each order in which triggers may run, if the order matters. */
function readOrders(text, input) {
    let order = new TriggerOrder();
    const build = readOneBuild(text, input, order);
    const otherOrders = [];
    let work = 0;
    try {
        for (order = order.findNext(); order !== null; order = order.findNext()) {
            otherOrders.push(readOneBuild(text, input, order));
            work += text instanceof dockerfile_refusal/* Refusal */.P_ ? 0 : text.size;
            if (work > MAX_WORK)
                throw (0,dockerfile_refusal/* refuseLimit */.Y$)('orders in which ONBUILD triggers may run');
        }
    }
    catch (error) {
        if (!(error instanceof dockerfile_refusal/* Refusal */.P_))
            throw error;
        return { ...build, refusal: build.refusal ?? error };
    }
    return otherOrders.length === 0 ? build : { ...build, otherOrders };
}
/** One possible order of a build. */
function readOneBuild(text, input, order = new TriggerOrder()) {
    const draft = {
        states: new States(),
        options: null,
        args: null,
        target: null,
        refusal: text instanceof dockerfile_refusal/* Refusal */.P_ ? text : null,
        epoch: null,
        otherOrders: build_NONE,
        old: null,
    };
    if (text instanceof dockerfile_refusal/* Refusal */.P_)
        return draft;
    try {
        runPhases(text, input, order, draft);
    }
    catch (error) {
        if (!(error instanceof dockerfile_refusal/* Refusal */.P_))
            throw error;
        draft.refusal = error;
    }
    return draft;
}
function runPhases(text, input, order, draft) {
    const { escapeToken, instructions, quotes } = text;
    const { stages, globalArgs } = instructions;
    const platform = readPlatform(input.platform);
    const buildPlatform = readPlatform(input.buildPlatform);
    const targetName = input.target === '' ? (stages.at(-1)?.from.name ?? '') : input.target;
    const args = predefineArguments(buildPlatform, platform, input.buildArgs, targetName, quotes);
    const options = { escapeToken, quotes, platform, contexts: input.contexts };
    draft.args = args;
    draft.options = options;
    addGlobalArguments(args, globalArgs, input, text);
    placeAt('global-args', () => resolveEpoch({ args, input, text, buildPlatform }, draft));
    addStages(draft.states, stages, args, options);
    draft.target = findTarget(draft.states, input.target);
    connectStates(draft.states, escapeToken);
    resolveStates(draft.states, draft.target, options, order);
}
let lastPlatform = null;
/** Most files are read for the same platform. */
function readPlatform(text) {
    if (lastPlatform?.text !== text) {
        lastPlatform = { text, platform: placeAt('stages', () => (0,platform/* normalizePlatform */.FL)((0,platform/* parsePlatform */.Y8)(text))) };
    }
    return lastPlatform.platform;
}
function placeAt(phase, read) {
    try {
        return read();
    }
    catch (error) {
        throw (0,dockerfile_refusal/* placeRefusal */.MZ)(error, phase, 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/instructions/stage-text.js


/**
 * Groups instructions into stages.
 * @throws Refusal of phase `instructions`. `Parse` of instructions/parse.go.
 */
function readInstructions(nodes) {
    const stages = [];
    const globalArgs = [];
    let commands = null;
    for (const node of nodes) {
        const instruction = readNumbered(node);
        if (instruction.kind === 'from') {
            commands = [];
            stages.push({ from: instruction, commands });
        }
        else if (commands !== null) {
            commands.push(instruction);
        }
        else if (instruction.kind === 'arg') {
            globalArgs.push(instruction);
        }
        else {
            throw new dockerfile_refusal/* Refusal */.P_('no build stage in current context', 'instructions', node.line);
        }
    }
    if (stages.length === 0)
        throw new dockerfile_refusal/* Refusal */.P_('dockerfile contains no stages to build', 'instructions', 1);
    return { stages, globalArgs };
}
function readNumbered(node) {
    try {
        return readInstruction(node);
    }
    catch (error) {
        if (!(error instanceof dockerfile_refusal/* Refusal */.P_) || error.phase === 'limit')
            throw (0,dockerfile_refusal/* placeRefusal */.MZ)(error, 'instructions', node.line);
        throw new dockerfile_refusal/* Refusal */.P_(`dockerfile parse error on line ${node.line}: ${error.text}`, 'instructions', node.line);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/check-options.js




/**
 * Validates the value of `# check=`; what it says concerns BuildKit's linter alone.
 * @throws Refusal as `ParseLintOptions` of linter/linter.go fails.
 */
function validateCheckOptions(value) {
    const options = (0,unicode/* trimSpaces */.QG)(value);
    if (options === '')
        return;
    for (const part of splitAtMost(options, ';', 3)) {
        const equals = part.indexOf('=');
        if (equals < 0)
            throw new dockerfile_refusal/* Refusal */.P_(`invalid check option ${(0,quote/* quote */.h)(part)}`);
        const key = (0,unicode/* trimSpaces */.QG)(part.slice(0, equals));
        const setting = (0,unicode/* trimSpaces */.QG)(part.slice(equals + 1));
        if (key === 'error') {
            if (!isGoBool(setting)) {
                throw new dockerfile_refusal/* Refusal */.P_(`failed to parse check option ${(0,quote/* quote */.h)(part)}: strconv.ParseBool: parsing ${(0,quote/* quote */.h)(setting)}: invalid syntax`);
            }
        }
        else if (key !== 'skip' && key !== 'experimental') {
            throw new dockerfile_refusal/* Refusal */.P_(`invalid check option ${(0,quote/* quote */.h)(key)}`);
        }
    }
}
function splitAtMost(text, separator, parts) {
    const all = text.split(separator);
    return all.length <= parts ? all : [...all.slice(0, parts - 1), all.slice(parts - 1).join(separator)];
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/directives.js
var directives = __webpack_require__(5333);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/resolve/open-file.js






/** The build argument that replaces `# check=`. */
const CHECK_ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK';
/** As `maxFileSize` of dockerui/readfile.go. */
const MAX_SIZE = 16 * 1024 * 1024;
function open_file_openFile(file, input) {
    const { syntax, check } = (0,directives/* findDirectives */.i2)(file);
    const text = readText(file, new quote_reading/* QuoteReading */.f(false), syntax, check, input);
    return { file, syntax, text };
}
/** The first half of `toDispatchState` of dockerfile2llb/convert.go. */
function readText(file, quotes, syntax, check, input) {
    try {
        if (file.length > MAX_SIZE)
            throw new dockerfile_refusal/* Refusal */.P_(`Dockerfile exceeds maximum allowed size of ${MAX_SIZE} bytes`, 'parse', 1);
        if (file === '')
            throw new dockerfile_refusal/* Refusal */.P_('the Dockerfile cannot be empty', 'parse', 1);
        checkLinterOptions(check, input.buildArgs.get(CHECK_ARGUMENT));
        const { nodes, escapeToken } = (0,parse_file/* parseFile */.j)(file, null, quotes);
        const instructions = readInstructions(nodes);
        let old = null;
        const readOld = () => (old ??= readText(file, new quote_reading/* QuoteReading */.f(true), syntax, check, input));
        return { escapeToken, instructions, size: nodes.length, quotes, syntax, old: readOld };
    }
    catch (error) {
        if (error instanceof dockerfile_refusal/* Refusal */.P_)
            return error;
        throw error;
    }
}
/** Options for BuildKit's linter, which are refused before the file is read. `newRuleLinter`. */
function checkLinterOptions(found, given) {
    const where = given === undefined ? 'check options' : `build-arg:${CHECK_ARGUMENT}`;
    try {
        validateCheckOptions(given ?? found?.word ?? '');
    }
    catch (error) {
        if (!(error instanceof dockerfile_refusal/* Refusal */.P_))
            throw error;
        throw new dockerfile_refusal/* Refusal */.P_(`failed to parse ${where}: ${error.text}`, 'check-directive', given === undefined ? (found?.line ?? 1) : 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax-use.js




/** The build argument that takes the place of `# syntax=`. */
const GIVEN_FRONTEND = 'BUILDKIT_SYNTAX';
/** The frontend: the image that reads the file and runs the build, pulled even if the file is refused. */
function findSyntaxUse({ file, syntax }, input) {
    const given = (0,frontend/* findGivenFrontend */.fc)(input);
    // A value from the build is not written in the file; at most it replaces one that is.
    const givenLine = syntax?.line ?? 0;
    const givenPlace = { ...TOP, line: givenLine, endLine: givenLine };
    if (given !== null)
        return describe(given, givenPlace, input);
    if (input.unknownArgs.has(GIVEN_FRONTEND)) {
        const use = describeUse(givenPlace, new image_name/* ImageName */.l(''), 'syntax', 'frontend', null, true);
        return { ...use, image: null, reference: null, invalid: null, unresolved: [GIVEN_FRONTEND] };
    }
    if (syntax === null)
        return null;
    const { word, line, start } = syntax;
    const placed = start === 0 ? { ...TOP, line, endLine: line } : findWord(file, line, start, word.length);
    return describe(word, placed, input);
}
function findWord(file, line, start, length) {
    return new Placer(file).findInLine(line, start, start + length);
}
function describe(word, place, input) {
    const name = new image_name/* ImageName */.l(word);
    const use = describeUse(place, name, 'syntax', 'frontend', null, true);
    use.replacedBy = describeContext((0,frontend/* findFrontendContext */.TF)(input, name));
    return use;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/unresolved.js


/** Sample values for the parts of a reference. */
const HASH = 'a'.repeat(64);
const CANDIDATES = ['1', 'a', 'a:1', 'linux/amd64', `sha256:${HASH}`, HASH];
/** Most combinations of values that are tried. */
const MAX_TRIES = 220;
/** Most instructions that are read in all tries together. */
const unresolved_MAX_WORK = 500_000;
/**
 * The arguments without a value that alone make BuildKit refuse the file: with some values for them it is accepted.
 * Empty if it is broken anyway.
 */
function findRemedy(text, input, build) {
    const phase = build.refusal?.phase;
    if (text instanceof dockerfile_refusal/* Refusal */.P_ || (phase !== 'global-args' && phase !== 'stages' && phase !== 'resolve'))
        return [];
    const missing = new Set(build.args?.findMissing());
    // With values for these BuildKit gets further, and may then miss others.
    let work = 0;
    for (let known = 0; known < missing.size;) {
        known = missing.size;
        for (const values of combineCandidates([...missing])) {
            work += text.size;
            if (work > unresolved_MAX_WORK)
                return [];
            const { refusal, args } = readOneBuild(text, {
                ...input,
                buildArgs: new Map([...input.buildArgs, ...values]),
            });
            if (refusal === null)
                return [...missing];
            for (const name of args?.findMissing() ?? [])
                missing.add(name);
            if (missing.size > known)
                break;
        }
    }
    return [];
}
/** First one value for all, then every combination if there are few. */
function* combineCandidates(names) {
    for (const value of CANDIDATES)
        yield names.map((name) => [name, value]);
    const total = CANDIDATES.length ** names.length;
    if (total > MAX_TRIES)
        return;
    for (let number = 0; number < total; number++) {
        let rest = number;
        yield names.map((name) => {
            const value = CANDIDATES[rest % CANDIDATES.length] ?? '';
            rest = Math.floor(rest / CANDIDATES.length);
            return [name, value];
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/variant-merge.js

/** Merges several readings: equal images once, reachable if one of them is, the worst problem first. */
function mergeReadings(readings) {
    const [first] = readings;
    if (first === undefined)
        return { stages: [], images: [], problem: null };
    if (readings.length === 1 && !first.origins?.length && !first.contexts?.size)
        return first.reading;
    const [problem = null, ...otherProblems] = mergeProblems(readings);
    const named = readings.filter(({ reading }) => reading.images.some(({ via }) => via === 'syntax')).length;
    const openBases = mergeUses(readings, ({ openBases: uses }) => uses ?? []);
    const skew = readings.find(({ reading }) => reading.skew !== undefined)?.reading.skew;
    return {
        stages: mergeStages(readings),
        images: mergeUses(readings, ({ images }) => images),
        problem,
        ...(otherProblems.length === 0 ? {} : { otherProblems }),
        ...(skew === undefined ? {} : { skew }),
        ...(named > 0 && named < readings.length ? { unnamedFrontend: true } : {}),
        ...(openBases.length === 0 ? {} : { openBases }),
    };
}
/** One for each line and kind; first those that no value for an argument could fix. */
function mergeProblems(readings) {
    const known = new Map();
    for (const found of readings) {
        const { problem } = found.reading;
        if (problem === null)
            continue;
        const key = JSON.stringify([problem.line, problem.unresolved]);
        const earlier = known.get(key);
        if (earlier === undefined || countOrigins(found) < countOrigins(earlier.found))
            known.set(key, { problem, found });
    }
    return [...known.values()]
        .sort((a, b) => Number(a.problem.unresolved.length > 0) - Number(b.problem.unresolved.length > 0))
        .map(({ problem, found: { name, origins = [] } }) => ({
        ...problem,
        ...(name === '' || problem.phase === 'limit' ? {} : addName(problem, name)),
        ...nameBuild(origins),
    }));
}
const countOrigins = ({ origins = [] }) => origins.length;
function addName({ message, words }, name) {
    const named = { message: `${message} (with ${name})` };
    return words === undefined ? named : { ...named, words: (0,core_message/* say */.cv) `${words} (with ${name})` };
}
/** The stages of the reading that has the most. */
function mergeStages(readings) {
    const most = readings.reduce((a, b) => (b.reading.stages.length > a.reading.stages.length ? b : a));
    return most.reading.stages.map((stage, index) => ({
        ...stage,
        reachable: readings.some(({ reading }) => reading.stages[index]?.reachable),
    }));
}
function mergeUses(readings, list) {
    const merged = new Map();
    for (const found of readings) {
        // The same text may be several equal uses, for example one ONBUILD with two mounts: count them.
        const seen = new Map();
        for (const use of list(found.reading)) {
            const text = identify(use);
            const count = (seen.get(text) ?? 0) + 1;
            seen.set(text, count);
            const key = `${count} ${text}`;
            const earlier = merged.get(key) ?? { use, found, reachable: false, roles: new Map() };
            noteRole(earlier.roles, use, found);
            merged.set(key, { ...earlier, reachable: earlier.reachable || use.reachable });
        }
    }
    const collected = [...merged.values()];
    const claims = new Map(collected.flatMap((item) => findClaim(item)));
    return collected
        .map((item) => variant_merge_describeUse(item, claims.get(identifyPlace(item.use))))
        .sort((a, b) => a.line - b.line || a.column - b.column);
}
function noteRole(roles, { role, replacedBy }, found) {
    const context = replacedBy === null ? undefined : found.contexts?.get(replacedBy.context);
    const others = found.origins ?? [];
    const origins = context === undefined ? others : [context, ...others];
    const cause = { origins, firm: found.adds !== true };
    const earlier = roles.get(role);
    if (earlier === undefined)
        roles.set(role, cause);
    else {
        roles.set(role, {
            origins: origins.length < earlier.origins.length ? origins : earlier.origins,
            firm: earlier.firm || cause.firm,
        });
    }
}
/** What ships in one build ships; what ships only in an added build keeps its other role too. */
function variant_merge_describeUse({ use, reachable, roles }, claim) {
    const final = roles.get('final');
    const role = final === undefined ? use.role : 'final';
    const others = [...roles.keys()].filter((other) => other !== role);
    return {
        ...use,
        role,
        reachable,
        ...(final === undefined || final.firm || others.length === 0 ? {} : { alsoAs: others }),
        ...nameBuild(roles.get(role)?.origins ?? []),
        ...(claim === undefined || use.replacedBy !== null ? {} : { claim }),
    };
}
/** If a build of the repository replaces an image with a context. */
function findClaim({ use, found }) {
    const { replacedBy } = use;
    const value = replacedBy === null ? undefined : found.claims?.get(replacedBy.context);
    const [build] = found.origins ?? [];
    if (replacedBy === null || value === undefined || build === undefined)
        return [];
    const { file, line, name } = build;
    return [[identifyPlace(use), { build: { file, line, name }, context: replacedBy.context, value }]];
}
function identifyPlace({ line, column, written }) {
    return JSON.stringify([line, column, written]);
}
function nameBuild([origin]) {
    if (origin === undefined)
        return {};
    const { file, line, name } = origin;
    return { build: { file, line, name } };
}
/** A FROM has one of two roles, depending on the stage that is built; everything else has the role of its instruction. */
function identify(use) {
    const { line, column, endLine, endColumn, via, role, stage, image, written, unresolved, replacedBy } = use;
    const replacement = [replacedBy?.context, replacedBy?.image];
    return JSON.stringify([
        line,
        column,
        endLine,
        endColumn,
        via,
        via === 'from' ? '' : role,
        stage,
        image,
        written,
        unresolved,
        replacement,
    ]);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/read-dockerfile.js














/**
 * What BuildKit would pull to build this Dockerfile, or why it would refuse it: equal to BuildKit v0.34.2. Never throws.
 */
function readDockerfile(bytes, options = DEFAULT_BUILD_OPTIONS) {
    const file = toByteString(bytes);
    const input = toInput(options);
    const source = openFile(file, input);
    return describeBuild(source, input, readBuild(source.text, input));
}
/** A build as the reader's callers describe it. */
function describeBuild(source, input, build) {
    const current = describeOrders(source, input, build);
    if (build.old === null || source.text instanceof dockerfile_refusal/* Refusal */.P_)
        return current;
    const old = describeOrders({ ...source, text: source.text.old() }, input, build.old);
    if (isSame(current.images, old.images))
        return current;
    const message = 'drop escapes between the quotes of a pattern, as here, and pull different images';
    const skew = { line: source.text.quotes.differsAt ?? 1, message, since: frontend/* QUOTES_KEPT_SINCE */.Ar };
    return {
        ...mergeReadings([current, old].map((reading) => ({ name: 'an older frontend', reading }))),
        skew,
    };
}
function describeOrders(source, input, build) {
    const first = describeOne(source, input, build);
    if (build.otherOrders.length === 0)
        return first;
    const others = build.otherOrders.map((other) => describeOne(source, input, other));
    const name = 'ONBUILD triggers in a different, random order';
    const merged = mergeReadings([first, ...others].map((reading) => ({ name, reading })));
    return first.problem === null ? merged : { ...merged, problem: first.problem };
}
function describeOne(source, input, build) {
    const final = findFinal(build);
    const syntax = findSyntaxUse(source, input);
    const { uses, openBases } = findUses(source.file, build, final);
    const stages = build.states.all.filter((state) => state.text !== null).map(describeStage);
    const explain = openExplanation(source.text, build, stages);
    const explained = uses.map(explain);
    return {
        stages,
        images: [...(syntax === null ? [] : [syntax]), ...explained].sort(comparePlaces),
        problem: build.refusal === null ? null : describeRefusal(build.refusal, source, input, build, explained),
        ...(openBases.length === 0 ? {} : { openBases }),
    };
}
/** Whether the same images are pulled for the same reasons, wherever they are named. */
function isSame(one, other) {
    const [left, right] = [one, other].map((uses) => new Set(uses.map(read_dockerfile_identify)));
    return left?.size === right?.size && [...(left ?? [])].every((key) => right?.has(key));
}
function read_dockerfile_identify({ image, via, role, reachable, replacedBy, unresolved }) {
    return JSON.stringify([image, via, role, reachable, replacedBy?.image, unresolved]);
}
const NO_NAMES = new Set();
function toInput(options) {
    return {
        buildArgs: encodeMap(options.buildArgs),
        target: encodeText(options.target ?? ''),
        platform: encodeText(options.platform),
        buildPlatform: encodeText(options.buildPlatform),
        contexts: encodeMap(options.contexts),
        unknownArgs: NO_NAMES,
    };
}
function encodeMap(map) {
    if (map.size === 0)
        return map;
    return new Map([...map].map(([key, value]) => [encodeText(key), encodeText(value)]));
}
/** The stage whose image ships: the one at the end of the target's chain. */
function findFinal(build) {
    let state = build.target ?? build.states.all.findLast(({ text }) => text !== null) ?? null;
    while (state !== null && state.base !== null)
        state = state.base;
    return state;
}
function describeStage(state) {
    const name = state.text?.from.name ?? '';
    return {
        line: state.line,
        name: name === '' ? null : (0,byte_string/* decodeText */.g7)(name),
        base: describeBase(state),
        reachable: state.reachable,
    };
}
function describeBase(state) {
    if (state.base !== null)
        return { kind: 'stage', stage: state.base.index };
    return hasImage(state) ? { kind: 'image', image: state.name.canonical } : { kind: 'scratch' };
}
/** Adds what a name was probably meant to be. */
function openExplanation(text, { states }, stages) {
    const findNearestStage = openStageNames(stages);
    const findMisplaced = text instanceof dockerfile_refusal/* Refusal */.P_ ? () => [] : (0,misplaced_args/* openStageArgs */.q)(text);
    return (use) => {
        const nearestStage = findNearestStage(use);
        const from = use.via === 'from' && use.stage !== null ? states.all[use.stage] : undefined;
        const misplaced = from === undefined ? [] : findMisplaced([...from.unset, ...from.unresolved]);
        if (nearestStage === null && misplaced.length === 0)
            return use;
        return {
            ...use,
            ...(nearestStage === null ? {} : { nearestStage }),
            ...(misplaced.length === 0 ? {} : { misplaced }),
        };
    };
}
function describeRefusal(refusal, { file, text }, input, build, uses) {
    const phase = refusal.phase ?? 'parse';
    const unresolved = findRemedy(text, input, build);
    const hint = phase === 'parse' || phase === 'instructions'
        ? findFileKind(file)
        : text instanceof dockerfile_refusal/* Refusal */.P_
            ? null
            : ((0,misplaced_args/* findMisplacedHint */.x6)(text, build, unresolved) ?? findCaseHint(uses, refusal.line));
    return {
        line: Math.max(refusal.line ?? 1, 1),
        message: (0,byte_string/* decodeText */.g7)(refusal.text),
        phase,
        unresolved: unresolved.map(byte_string/* decodeText */.g7),
        ...(hint === null ? {} : { hint }),
    };
}
function comparePlaces(a, b) {
    return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/variants/variant-options.js
var variant_options = __webpack_require__(4320);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/unknown-values.js

const UNKNOWN_PATH = variant_options/* UNKNOWN_CONTEXT */.D.slice('docker-image://'.length);
/**
 * A reading with values that are unknown without running something: a name that depends on one of them is not an image
 * that could be judged.
 */
function markUnknown(reading, build) {
    if (build === null || build.problem === null)
        return reading;
    const unknown = build.problem;
    const depends = (names) => names.some((name) => build.unknownArgs.includes(name));
    const markUse = (use) => {
        const nameless = { ...use, image: null, reference: null, invalid: null, unknown };
        if (depends(use.unresolved))
            return { ...nameless, written: describeNames(use.unresolved) };
        return isUnknownContext(use) ? { ...nameless, replacedBy: null } : use;
    };
    const markProblem = (problem) => depends(problem.unresolved) ? { ...problem, unknown } : problem;
    return {
        ...reading,
        images: reading.images.map(markUse),
        problem: reading.problem && markProblem(reading.problem),
        ...(reading.openBases === undefined ? {} : { openBases: reading.openBases.map(markUse) }),
    };
}
function describeNames(names) {
    return names.map((name) => `$${name}`).join('');
}
function isUnknownContext({ replacedBy }) {
    return replacedBy?.reference?.path.endsWith(UNKNOWN_PATH) === true;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/variant-choice.js

/** The default. */
const KEEP = { key: '', label: null, origin: null, apply: () => undefined };
function toValueChoice(name, value, origin) {
    return {
        key: `=${value}`,
        label: `${name}=${value}`,
        origin,
        apply: (draft) => draft.buildArgs.set((0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(value)),
    };
}
function pickChoices(axes, number) {
    let rest = number;
    return axes.flatMap((choices) => {
        const choice = choices[rest % choices.length];
        rest = Math.floor(rest / choices.length);
        return choice === undefined ? [] : [choice];
    });
}
/** Several values that belong together. */
function joinChoices(parts, origin) {
    return {
        key: JSON.stringify(parts.map(({ key }) => key)),
        label: parts.flatMap(({ label }) => label ?? []).join(', '),
        origin,
        apply: (draft) => {
            for (const part of parts)
                part.apply(draft);
        },
    };
}
/** Equal choices count once. */
function dropRepeated(choices) {
    const known = new Map();
    for (const choice of choices)
        if (!known.has(choice.key))
            known.set(choice.key, choice);
    return [...known.values()];
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/variant-plan.js





const isPlatformName = (side) => (name) => name.startsWith(side) && name !== 'TARGETSTAGE' && PREDEFINED_NAMES.includes(name);
const isTargetName = isPlatformName('TARGET');
const isBuilderName = isPlatformName('BUILD');
const NO_CLAIMS = new Map();
/** Arguments that BuildKit takes without a declaration and that may name an image. */
const UNDECLARED = ['BUILDKIT_SYNTAX', 'SOURCE_DATE_EPOCH'];
/** Which values are combined: for the file by itself, or for one build that a file of the repository describes. */
class VariantPlan {
    #options;
    #build;
    #axes = new Map();
    #contexts = new Map();
    #claims;
    #relevant = new Set();
    /** Names declared before the first FROM, and whether with a default. */
    #defaults = new Map();
    /** Arguments that get a value only from builds of the repository. */
    #foreign = new Set();
    constructor(text, options, build) {
        this.#options = options;
        this.#build = build;
        const told = [...(build?.contexts ?? [])].filter(([, value]) => value !== variant_options/* UNKNOWN_CONTEXT */.D);
        this.#claims = told.length === 0 ? NO_CLAIMS : new Map(told);
        for (const name of PREDEFINED_NAMES)
            this.#defaults.set(name, true);
        for (const { pairs } of text instanceof dockerfile_refusal/* Refusal */.P_ ? [] : text.instructions.globalArgs) {
            for (const { key, value } of pairs) {
                this.#defaults.set(key, value !== null || (this.#defaults.get(key) ?? false));
            }
        }
        this.#addTargets();
        this.#addContexts();
        for (const name of UNDECLARED) {
            if (options.args.has(name))
                this.#defaults.set(name, true);
            this.#addValues(name);
        }
    }
    get count() {
        let count = 1;
        for (const choices of this.#axes.values())
            count *= choices.length;
        return count;
    }
    /** Adds what a build depends on; returns whether that adds combinations. */
    learn(build) {
        let learned = false;
        for (const other of [...build.otherOrders, ...(build.old === null ? [] : [build.old])])
            learned = this.learn(other) || learned;
        for (const name of build.args?.findRelevant() ?? []) {
            if (this.#relevant.has(name))
                continue;
            this.#relevant.add(name);
            if (isTargetName(name))
                learned = this.#addPlatforms() || learned;
            if (isBuilderName(name))
                learned = this.#addBuilders() || learned;
            learned = this.#addValues(name) || learned;
        }
        return learned;
    }
    *combine() {
        const axes = [...this.#axes.values()];
        const { count } = this;
        for (let number = 0; number < count; number++) {
            const choices = pickChoices(axes, number);
            const draft = this.#startDraft();
            for (const { apply } of choices)
                apply(draft);
            const own = this.#build === null ? [] : [this.#build];
            yield {
                name: choices.flatMap(({ label }) => label ?? []).join(', '),
                input: draft,
                origins: [...new Set([...own, ...choices.flatMap(({ origin }) => origin ?? [])])],
                adds: this.#build !== null || choices.some(({ adds }) => adds === true),
                contexts: this.#contexts,
                claims: this.#claims,
            };
        }
    }
    #startDraft() {
        const { buildArgs, target, platforms, buildPlatforms, contexts } = this.#options;
        const given = [...(this.#build?.args ?? []), ...buildArgs];
        // what the policy names are all the values that there are
        const unknown = (this.#build?.unknownArgs ?? []).filter((name) => !this.#options.args.has(name));
        return {
            buildArgs: new Map(given.map(([name, value]) => [(0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(value)])),
            target: (0,byte_string/* encodeText */.wx)(target ?? this.#build?.target ?? ''),
            platform: (0,byte_string/* encodeText */.wx)(this.#build?.platforms[0] ?? platforms[0]?.value ?? 'linux/amd64'),
            buildPlatform: (0,byte_string/* encodeText */.wx)(buildPlatforms[0] ?? 'linux/amd64'),
            unknownArgs: new Set(unknown.map(byte_string/* encodeText */.wx)),
            contexts: new Map([...contexts].flatMap(([name, [first]]) => first === undefined ? [] : [[(0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(first.value)]])),
        };
    }
    #addTargets() {
        const { target, targets } = this.#options;
        if (this.#build !== null || target !== null || targets.length === 0)
            return;
        this.#setAxis('target', [
            KEEP,
            ...targets.map(({ value, origin, adds }) => ({
                key: JSON.stringify([value, adds]),
                label: `target ${value}`,
                origin,
                adds,
                apply: (draft) => {
                    draft.target = (0,byte_string/* encodeText */.wx)(value);
                },
            })),
        ]);
    }
    #addContexts() {
        const { contexts } = this.#options;
        const names = [...contexts.keys()];
        for (const [name, values] of contexts) {
            for (const { origin } of values)
                if (origin !== null)
                    this.#contexts.set(name, origin);
            if (values.length < 2)
                continue;
            const choices = values.map(({ value, origin }) => ({
                key: value,
                label: `context ${name}=${value}`,
                origin,
                apply: (draft) => draft.contexts.set((0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(value)),
            }));
            this.#setAxis(`context ${name}`, choices);
        }
        const added = [...(this.#build?.contexts ?? [])].filter(([name]) => !contexts.has(name));
        if (added.length > 0) {
            const apply = (draft) => {
                for (const [name, value] of added)
                    draft.contexts.set((0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(value));
            };
            // Only the policy says that what is written is not pulled.
            this.#setAxis('contexts', [KEEP, { key: 'added', label: 'its contexts', origin: null, apply }]);
            names.push(...added.map(([name]) => name));
        }
        // A named context may be for one platform only.
        if (!names.some((name) => name.includes('::')))
            return;
        this.#addPlatforms();
        this.#addBuilders();
    }
    #addPlatforms() {
        const { platforms } = this.#options;
        const own = this.#build?.platforms ?? [];
        const values = own.length > 0 ? own.map((value) => ({ value, origin: null })) : platforms;
        return this.#setAxis('platform', values.map(({ value, origin }) => ({
            key: value,
            label: values.length > 1 ? value : null,
            origin,
            apply: (draft) => {
                draft.platform = (0,byte_string/* encodeText */.wx)(value);
            },
        })));
    }
    #addBuilders() {
        const { buildPlatforms } = this.#options;
        return this.#setAxis('builder', buildPlatforms.map((value) => ({
            key: value,
            label: buildPlatforms.length > 1 ? `built on ${value}` : null,
            origin: null,
            apply: (draft) => {
                draft.buildPlatform = (0,byte_string/* encodeText */.wx)(value);
            },
        })));
    }
    #addValues(name) {
        const key = (0,byte_string/* decodeText */.g7)(name);
        const hasDefault = this.#defaults.get(name);
        if (hasDefault === undefined || this.#options.buildArgs.has(key) || this.#build?.args.has(key))
            return false;
        const given = this.#options.args.get(key) ?? [];
        if (given.length > 0) {
            const choices = given.map(({ value, origin }) => toValueChoice(key, value, origin));
            if (hasDefault)
                choices.unshift({ ...KEEP, label: `${key}=its default` });
            return this.#setAxis(`value ${key}`, choices);
        }
        if (hasDefault || !this.#options.builds.some(({ args }) => args.has(key)))
            return false;
        this.#foreign.add(key);
        this.#addForeignValues();
        return true;
    }
    /** A value from a build resolves an argument without a default, together with its other values. */
    #addForeignValues() {
        const names = [...this.#foreign];
        const whole = this.#options.builds.filter(({ args }) => names.every((name) => args.has(name)));
        if (whole.length > 0) {
            const choices = whole.map((build) => joinChoices(names.map((name) => toValueChoice(name, build.args.get(name) ?? '', build)), build));
            this.#setAxis('foreign', choices);
            return;
        }
        this.#axes.delete('foreign');
        for (const name of names) {
            const choices = this.#options.builds.flatMap((build) => {
                const value = build.args.get(name);
                return value === undefined ? [] : [toValueChoice(name, value, build)];
            });
            this.#setAxis(`value ${name}`, choices);
        }
    }
    /** Whether there is anything new. */
    #setAxis(key, choices) {
        const before = this.#axes.has(key);
        this.#axes.set(key, dropRepeated(choices));
        return !before;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variants/read-variants.js









/** Most combinations of values that are read for one file. */
const MAX_VARIANTS = 1024;
/** Most instructions that are read over all combinations. */
const read_variants_MAX_WORK = 400_000;
/**
 * What a Dockerfile makes BuildKit pull under every combination of argument values, platforms, targets and contexts, and
 * in every build that files of the repository describe: equal images once, and the first problem. Only what the file
 * depends on is combined; beyond `MAX_VARIANTS` the problem is `limit`. Never throws.
 */
function readVariants(bytes, options) {
    const source = open_file_openFile((0,byte_string/* toByteString */.pv)(bytes), toBuildArgs(options));
    const { text } = source;
    const { targets, missing } = sortTargets(text, options.targets);
    const size = text instanceof dockerfile_refusal/* Refusal */.P_ ? 0 : text.size;
    const readings = [];
    let spent = 0;
    for (const build of [null, ...dropEqual(options.builds)]) {
        const plan = new VariantPlan(text, { ...options, targets }, build);
        for (;;) {
            const count = spent + plan.count;
            const found = [];
            let learned = false;
            const tooMany = count > MAX_VARIANTS || (count > 1 && count * size > read_variants_MAX_WORK);
            for (const variant of plan.combine()) {
                const read = build_readBuild(text, variant.input);
                const reading = markUnknown(describeBuild(source, variant.input, read), build);
                if (tooMany) {
                    const limited = { ...variant, reading: { ...reading, problem: refuseCount(count, size) } };
                    return withMissing(mergeReadings([...readings, limited]), missing);
                }
                learned = plan.learn(read) || learned;
                found.push({ ...variant, reading });
            }
            // One value may lead to names that no other does.
            if (learned)
                continue;
            readings.push(...found);
            spent = count;
            break;
        }
    }
    return withMissing(mergeReadings(readings), missing);
}
function toBuildArgs({ buildArgs }) {
    return { buildArgs: new Map([...buildArgs].map(([name, value]) => [(0,byte_string/* encodeText */.wx)(name), (0,byte_string/* encodeText */.wx)(value)])) };
}
/** Equal builds, once: the first of them is named. */
function dropEqual(builds) {
    const known = new Map();
    for (const build of builds) {
        const { args, target, platforms, contexts, unknownArgs } = build;
        const told = [[...args].sort(), target, platforms, [...contexts].sort(), [...unknownArgs].sort()];
        const key = JSON.stringify(told);
        if (!known.has(key))
            known.set(key, build);
    }
    return [...known.values()];
}
/** Targets for which the file has a stage, and those for which it has none; a file that cannot be read counts as having all. */
function sortTargets(text, targets) {
    if (targets.length === 0 || text instanceof dockerfile_refusal/* Refusal */.P_)
        return { targets: [], missing: [] };
    const stages = new Set(text.instructions.stages.map(({ from }) => from.name));
    const has = ({ value }) => stages.has((0,unicode/* toLower */.jp)((0,byte_string/* encodeText */.wx)(value)));
    const missing = targets.filter((target) => !has(target));
    return {
        targets: targets.filter(has),
        missing: missing.map(({ value, origin }) => ({ name: value, origin })),
    };
}
function withMissing(reading, missing) {
    return missing.length === 0 ? reading : { ...reading, missingTargets: missing };
}
function refuseCount(count, size) {
    const what = `${count} combinations of argument values, platforms and targets`;
    const message = count > MAX_VARIANTS
        ? `${what}: more than the ${MAX_VARIANTS} that the gate follows`
        : `${what} of ${size} instructions: more than the gate follows`;
    return { line: 1, message, phase: 'limit', unresolved: [] };
}


/***/ }),

/***/ 4320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ UNKNOWN_CONTEXT)
/* harmony export */ });
/** The value of a context that is an image or a folder, which only running something could tell. */
const UNKNOWN_CONTEXT = 'docker-image://context-not-known';


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

/***/ 7174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openFileChoice)
/* harmony export */ });
/* harmony import */ var _dockerfile_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1084);

/** Says of each path, from the root of the tree, what the policy wants of it. */
function openFileChoice({ files, ignore, }) {
    return (path) => {
        if (ignore.some((glob) => glob.matches(path)))
            return 'ignored';
        if (files.globs.some((glob) => glob.matchesAnyCase(path)))
            return 'judged';
        const kind = files.usual ? (0,_dockerfile_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyName */ .C)(path) : 'other';
        return kind === 'dockerfile' ? 'judged' : kind;
    };
}


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeTreatment)
/* harmony export */ });
/* unused harmony export looksAtFolders */
/** Whether two files of one name may be treated differently for the folders that they are in. */
function looksAtFolders({ settings, overrides, exceptions, builds }) {
    const byPath = [...overrides, ...exceptions, ...builds].some(({ paths }) => paths !== null);
    return byPath || settings.ignore.length > 0 || !settings.files.globs.every(isNameGlob);
}
/** Which overrides, exceptions and builds select a path, as a text that is equal for paths that are treated alike. */
function describeTreatment({ overrides, exceptions, builds }, path) {
    const rules = [...overrides, ...builds].map(({ paths }) => paths?.some((glob) => glob.matchesAnyCase(path)));
    const waivers = exceptions.map(({ paths }) => paths?.some((glob) => glob.matches(path)));
    return [...rules, ...waivers].map((selects) => (selects === true ? '1' : '0')).join('');
}
/** Whether a glob asks for a name only, in any folder. */
function isNameGlob({ source }) {
    return /^\*\*\/[^/]+$/.test(source);
}


/***/ })

};
