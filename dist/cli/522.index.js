export const id = 522;
export const ids = [522];
export const modules = {

/***/ 1069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ readStandardInput),
/* harmony export */   es: () => (/* binding */ openLines),
/* harmony export */   lH: () => (/* binding */ readCandidates)
/* harmony export */ });
/* harmony import */ var _io_file_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2137);
/* harmony import */ var _io_git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1382);
/* harmony import */ var _io_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4453);



/** In milliseconds: how long signals and the progress line may wait. */
const BREATH = 30;
/**
 * Reads candidates one after another and forgets them; `onFile` gets each. `keepBase`: the old contents are wanted too.
 * Returns why git failed, null where it did not.
 */
async function readCandidates(workspace, candidates, keepBase, progress, onFile) {
    let store = null;
    const fetch = (name) => {
        store ??= (0,_io_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .openObjectStore */ .$)(workspace.repository ?? workspace.root);
        return store.read(name);
    };
    let last = performance.now();
    let done = 0;
    try {
        for (const candidate of candidates) {
            const { file } = candidate;
            let content = (0,_io_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .readListedFile */ .IK)(workspace, file);
            if ('unreadable' in content && content.missing === true && file.unwatched && file.object !== null) {
                const object = await fetch(file.object);
                if (object.kind === 'failed')
                    return object.reason;
                content = toContent(object);
            }
            let base = null;
            if (candidate.base !== null && (keepBase || candidate.compare)) {
                const object = await fetch(candidate.base.object);
                if (object.kind === 'failed')
                    return object.reason;
                base = object.kind === 'missing' ? null : toSourceFile(candidate.base.path, toContent(object));
            }
            // a folder named Dockerfile is no Dockerfile
            if ('bytes' in content || content.folder !== true) {
                const head = toSourceFile(file.path, content);
                if (!candidate.compare || isChanged(head, base))
                    onFile({ head, base: keepBase ? base : null });
            }
            done++;
            if (performance.now() - last > BREATH) {
                progress.show(done, candidates.length);
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
/** Whether a file is another one than at the base revision; what is as unreadable as it was is the same. */
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
            if (size > _io_file_content_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_SIZE */ .w3)
                return { path: '-', unreadable: `is larger than ${_io_file_content_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_SIZE */ .w3 / 1024 / 1024} MiB` };
            chunks.push(chunk);
        }
    }
    catch (error) {
        return { path: '-', unreadable: (0,_io_file_content_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error) };
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
            const content = file === undefined ? null : (0,_io_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .readListedFile */ .IK)(workspace, file);
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

/***/ 8972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProgress)
/* harmony export */ });
/* harmony import */ var _reporters_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3283);

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
            stream.write(`\r\u001b[K${(0,_reporters_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(done)} of ${(0,_reporters_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(all)} Dockerfiles`);
        },
        clear() {
            if (shown > 0)
                stream.write('\r\u001b[K');
            shown = 0;
        },
    };
}


/***/ }),

/***/ 4056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ findWork)
});

// EXTERNAL MODULE: ./lib/src/core/dockerfile/text/byte-string.js
var byte_string = __webpack_require__(3023);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/first-instruction.js

/** As far as a file is looked into. In bytes. */
const HEAD_SIZE = 64 * 1024;
/** A byte order mark. */
const MARK = /^\xef\xbb\xbf/;
const COMMENT = /^[ \t\v\f\r]*(?:#|$)/;
const FROM = /^\s*FROM(?:\s+--[a-z]+=\S+)*\s+[^\s:=]\S*(?:\s+AS\s+\S+)?\s*$/i;
const ARG = /^\s*ARG\s+[A-Za-z_]\w*(?:=\S*|="[^"]*"|='[^']*')?(?:\s+[A-Za-z_]\w*(?:=.*)?)*\s*$/i;
const CONTINUED = /^\s*(?:FROM|ARG)(?:\s.*)?[\\`]\s*$/i;
/**
 * Whether the first instruction of a text is one that a Dockerfile can begin with. Only ever tells people of files that were
 * not judged, so that prose which looks so does no harm.
 */
function readsLikeDockerfile(bytes) {
    const text = (0,byte_string/* toByteString */.pv)(bytes.subarray(0, HEAD_SIZE)).replace(MARK, '');
    const first = text.split('\n').find((line) => !COMMENT.test(line));
    return first !== undefined && (FROM.test(first) || ARG.test(first) || CONTINUED.test(first));
}

;// CONCATENATED MODULE: ./lib/src/core/passed-over.js
/** Says what was passed over and how it would be judged; nothing where nothing was. */
function describePassedOver({ templates, lookAlikes }) {
    const note = (file, message) => ({
        file,
        line: 0,
        column: 0,
        level: 'warning',
        message,
    });
    const [first, ...others] = [...templates].sort();
    const more = others.length === 0 ? '' : ` This and ${others.length} more were passed over.`;
    return [
        ...(first === undefined
            ? []
            : [
                note(first, `${others.length + 1} ${others.length === 0 ? 'template of a Dockerfile was' : 'templates of Dockerfiles were'} passed over: a template is in a language of its own. What is made from it is judged where it is committed; \`settings.files\` can name templates that are Dockerfiles as they are.${more}`),
            ]),
        ...[...lookAlikes]
            .sort()
            .map((path) => note(path, "This changed file was not judged, but its first instruction reads like a Dockerfile's. If it is built, name it in `settings.files` of the policy.")),
    ];
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/names.js
const WORDS = '(?:docker|container)file';
/** `Dockerfile`, with anything before and after it that `.`, `-` or `_` sets apart. */
const NAME = new RegExp(`^(?:.*[._-])?${WORDS}(?:[._-].*)?$`, 's');
const TEMPLATES = listEndings('j2 jinja jinja2 njk tmpl tpl gotmpl gotpl template erb eex ejs in m4 mustache hbs handlebars');
/** What BuildKit, buildx and buildah keep beside a Dockerfile. */
const COMPANIONS = listEndings('dockerignore containerignore rego');
/** Files that speak of Dockerfiles or handle them, in any tree. */
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
/** Reads a path's last segment, upper and lower case alike. */
function classifyName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    const ending = dot === -1 ? '' : name.slice(dot + 1);
    if (TEMPLATES.has(ending))
        return classifyName(name.slice(0, dot)) === 'other' ? 'other' : 'template';
    return NAME.test(name) && !NO_DOCKERFILES.has(ending) ? 'dockerfile' : 'other';
}
/** Whether the name's ending says that it is source code, data or prose. */
function hasForeignEnding(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    return dot > 0 && NO_DOCKERFILES.has(name.slice(dot + 1));
}

;// CONCATENATED MODULE: ./lib/src/core/policy/file-choice.js

/** Says of each path, from the root of the tree, what the policy wants of it. */
function openFileChoice({ files, ignore, }) {
    return (path) => {
        if (ignore.some((glob) => glob.matches(path)))
            return 'ignored';
        if (files.globs.some((glob) => glob.matches(path)))
            return 'judged';
        const kind = files.usual ? classifyName(path) : 'other';
        return kind === 'dockerfile' ? 'judged' : kind;
    };
}

// EXTERNAL MODULE: ./lib/src/io/git.js
var git = __webpack_require__(6511);
// EXTERNAL MODULE: ./lib/src/io/path-bytes.js
var path_bytes = __webpack_require__(9310);
;// CONCATENATED MODULE: ./lib/src/io/git-changes.js


/** What the working tree under a folder changes against a commit, tracked files only, renames followed. A text where git failed. */
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
        '--ignore-submodules=all',
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
        const oldPath = (0,path_bytes/* decodePath */.q0)(fields[at++] ?? Buffer.alloc(0));
        const path = /^[RC]/.test(status) ? (0,path_bytes/* decodePath */.q0)(fields[at++] ?? Buffer.alloc(0)) : oldPath;
        const base = { path: oldPath, object: mode.startsWith(':100') ? object : null };
        if (status === 'D')
            removed.set(path, base);
        // an unmerged file has a second record, with the object of the base where it has one
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

// EXTERNAL MODULE: ./lib/src/io/workspace.js + 2 modules
var io_workspace = __webpack_require__(4453);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/cli/change-set.js

/** Whether git knows of the file that it is changed against the base revision, or new. */
function isChanged({ changed, removed }, { path, state }) {
    return state === 'untracked' || changed.has(path) || removed.has(path);
}
/** Of the files that were found, those that the working tree changes against a revision, new ones included. */
function selectChanges(workspace, { mergeBase }, changes, files, select) {
    const prefix = (0,external_node_path_.relative)(workspace.repository ?? workspace.root, workspace.root);
    const nameObject = (path) => `${mergeBase}:${prefix === '' ? '' : `${prefix}/`}${path}`;
    return files.flatMap((file) => {
        if (isChanged(changes, file)) {
            const base = changes.changed.get(file.path) ?? changes.removed.get(file.path) ?? null;
            return [{ file, base: base === null ? null : toJudgedBase(file, base, select), compare: false }];
        }
        if (!file.link && !file.unwatched)
            return [];
        // a link may lead to something that changed, and some files git does not watch
        return [{ file, base: { path: file.path, object: nameObject(file.path) }, compare: true }];
    });
}
/** What was not a regular file, or no Dockerfile, was never judged: nothing in it can excuse what it says now. */
function toJudgedBase(file, { path, object }, select) {
    return object !== null && (path === file.path || select(path)) ? { path, object } : null;
}

// EXTERNAL MODULE: ./lib/src/core/policy/name-suggestion.js
var name_suggestion = __webpack_require__(7421);
// EXTERNAL MODULE: ./lib/src/io/listed-file.js
var listed_file = __webpack_require__(8957);
// EXTERNAL MODULE: ./lib/src/cli/outcome.js
var outcome = __webpack_require__(1231);
;// CONCATENATED MODULE: ./lib/src/cli/dockerfile-search.js




/** Finds files under paths, as typed; without paths under the workspace's root. */
async function findDockerfiles({ workspace, folder, listing: started }, paths, choose) {
    const files = new Map();
    const others = new Map();
    const collisions = new Set();
    const unreadable = new Map();
    const repositories = new Set();
    const troubles = new Set(workspace.trouble === null ? [] : [workspace.trouble]);
    let standardInput = false;
    const search = async (location, prefix) => {
        const { listing, trouble } = await (0,io_workspace/* listFolder */.bt)(location, location === started?.folder ? started : null, prefix, (path, untracked) => choose(path, untracked) !== null);
        for (const file of listing.files) {
            const list = choose(file.path, file.state === 'untracked') === 'files' ? files : others;
            if (!list.has(file.path))
                list.set(file.path, file);
        }
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
        const target = (0,io_workspace/* findTarget */.FB)(workspace, folder, path);
        if (target.kind === 'missing')
            return refusePath(path);
        if (target.kind === 'file')
            files.set(target.file.path, target.file);
        else
            await search(target.location, target.prefix);
    }
    const [collision] = collisions;
    if (collision !== undefined)
        return (0,outcome/* refuseEvaluation */.bs)(`Two files are both called ${collision} once bytes that are not UTF-8 are written as text; rename one of them`);
    return {
        value: {
            files: (0,listed_file/* sortByPath */.$)([...files.values()]),
            others: (0,listed_file/* sortByPath */.$)([...others.values()].filter(({ path }) => !files.has(path))),
            unreadable: (0,listed_file/* sortByPath */.$)([...unreadable.values()]),
            standardInput,
            problems: [
                ...[...troubles].map((message) => (0,outcome/* toProblem */.H8)(`Git could not list the files, so ignored ones are searched too: ${message}`, 'warning')),
                ...[...repositories]
                    .sort()
                    .map((path) => (0,outcome/* toProblem */.H8)('A submodule or another repository: what is in it is not inspected', 'warning', path)),
            ],
        },
    };
}
function refusePath(path) {
    const command = (0,name_suggestion/* suggestName */.S)(path, ['explain', 'policy', 'images', 'check']);
    return (0,outcome/* refuseUsage */.ms)(`there is no file or folder "${path}"`, [
        ...(command === null ? [] : [`A command comes first: base-image-gate ${command}`]),
    ]);
}

;// CONCATENATED MODULE: ./lib/src/cli/work.js








/** Finds the Dockerfiles under the paths that were typed, and those of them that the scope asks for. */
async function findWork(ground, settings, options) {
    const { workspace, revision } = ground;
    const changes = revision === null ? null : await listChanges(workspace.root, revision.mergeBase);
    if (typeof changes === 'string')
        return (0,outcome/* refuseEvaluation */.bs)(`Git could not say what changed: ${changes}`);
    const kindOf = openFileChoice(settings);
    const choose = (path, untracked) => {
        const kind = kindOf(path);
        if (kind === 'judged')
            return 'files';
        if (kind === 'ignored')
            return null;
        const isNew = changes !== null && (untracked || changes.changed.has(path));
        return kind === 'template' || isNew ? 'others' : null;
    };
    const search = await findDockerfiles(ground, options.paths, choose);
    if ('refusal' in search)
        return search;
    const { files, others } = search.value;
    const scope = revision === null ? 'all' : (options.scope ?? settings.scope);
    const isJudged = (path) => kindOf(path) === 'judged';
    const candidates = revision === null || changes === null || scope === 'all'
        ? files.map((file) => ({ file, base: null, compare: false }))
        : selectChanges(workspace, revision, changes, files, isJudged);
    const templates = others.filter(({ path }) => kindOf(path) === 'template');
    const counted = scope === 'all' ? templates : templates.filter((file) => changes && isChanged(changes, file));
    return {
        value: {
            search: search.value,
            candidates,
            scope,
            notes: describePassedOver({
                templates: counted.map(({ path }) => path),
                lookAlikes: findLookAlikes(workspace, changes, others),
            }),
        },
    };
}
function findLookAlikes(workspace, changes, files) {
    if (changes === null)
        return [];
    return files
        .filter((file) => file.regular && isChanged(changes, file))
        .filter((file) => {
        const content = (0,io_workspace/* readListedFile */.IK)(workspace, file);
        return 'bytes' in content && readsLikeDockerfile(content.bytes);
    })
        .map(({ path }) => path);
}


/***/ }),

/***/ 1174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readVariants)
});

// UNUSED EXPORTS: MAX_VARIANTS

// EXTERNAL MODULE: ./lib/src/core/dockerfile/refusal.js
var dockerfile_refusal = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/shell-lexer.js + 7 modules
var shell_lexer = __webpack_require__(6909);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/text/quote.js
var quote = __webpack_require__(6723);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/text/unicode.js
var unicode = __webpack_require__(9688);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/platform.js



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
    // Few are met again and again; hostile files may bring any number.
    if (known.size < 32 && specifier.length < 32)
        known.set(specifier, platform);
    return platform;
}
function readPlatform(specifier) {
    if (specifier.includes('*'))
        throw refuse(`${(0,quote/* quote */.h)(specifier)}: wildcards not yet supported`);
    const parts = specifier.split('/');
    // Go splits into four at most; the fourth with a slash in it is as wrong as a fifth.
    if (parts.length > 4)
        parts.splice(3, parts.length, parts.slice(3).join('/'));
    const system = parseSystem(parts[0] ?? '', specifier);
    for (const part of parts.slice(1)) {
        if (SPECIFIER.test(part))
            continue;
        const rule = `platform specifier component must match ${(0,quote/* quote */.h)(SPECIFIER_TEXT)}`;
        throw refuse(`${(0,quote/* quote */.h)(part)} is an invalid component of ${(0,quote/* quote */.h)(specifier)}: ${rule}`);
    }
    const [first = '', architecture, variant = '', tooMany] = parts;
    if (tooMany !== undefined)
        throw refuse(`${(0,quote/* quote */.h)(specifier)}: cannot parse platform specifier`);
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
        const rule = `OSAndVersion specifier component must match ${(0,quote/* quote */.h)(OS_TEXT)}`;
        throw refuse(`${(0,quote/* quote */.h)(part)} is an invalid OS component of ${(0,quote/* quote */.h)(specifier)}: ${rule}`);
    }
    const [, os = '', version = '', features = ''] = match;
    return {
        os: normalizeSystem(os),
        osVersion: decodeOption(version, `${(0,quote/* quote */.h)(specifier)} has an invalid OS version ${(0,quote/* quote */.h)(version)}`),
        osFeatures: features
            .split('+')
            .slice(1)
            .map((feature) => decodeOption(feature, `${(0,quote/* quote */.h)(specifier)} has invalid OS features: invalid os feature ${(0,quote/* quote */.h)(feature)}`))
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
        throw refuse(`${(0,quote/* quote */.h)(specifier)}: unknown operating system or architecture`);
    }
    return { ...system, os: 'linux', ...machine };
}
function refuse(reason) {
    return new dockerfile_refusal/* Refusal */.P_(`${reason}: invalid argument`);
}
/** Go's `url.PathUnescape`. */
function decodeOption(text, failure) {
    const bad = /%(?![0-9A-Fa-f]{2}).{0,2}/s.exec(text);
    if (bad !== null)
        throw new dockerfile_refusal/* Refusal */.P_(`${failure}: invalid URL escape ${(0,quote/* quote */.h)(bad[0])}`);
    return text.replace(/%(..)/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
/** `Normalize` of github.com/containerd/platforms. */
function normalizePlatform(platform) {
    const { architecture, variant } = normalizeMachine(platform.architecture, platform.variant);
    const osFeatures = [...new Set(platform.osFeatures)].sort();
    return { ...platform, os: normalizeSystem(platform.os), osFeatures, architecture, variant };
}
function normalizeSystem(os) {
    const name = (0,unicode/* toLower */.jp)(os);
    return name === 'macos' ? 'darwin' : name;
}
function normalizeMachine(architecture, variant) {
    const [name, version] = [(0,unicode/* toLower */.jp)(architecture), (0,unicode/* toLower */.jp)(variant)];
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/arguments.js



/** Text that all expansions of one file together may have, in bytes. */
const MAX_TOTAL = 16_000_000;
/** Most arguments without a value that are named for one text; a chain of them would grow with every link. */
const MAX_NAMED = 50;
const NONE = [];
/** What FROM sees: the arguments before it and what BuildKit predefines. */
class GlobalArguments {
    #predefined;
    #values = new Map();
    /** For a variable the arguments without a value that its text, or its lack of one, comes from. */
    #unresolved = new Map();
    /** For a variable all names that its default asked for. */
    #asked = new Map();
    /** Names that the FROMs asked for. */
    #askedByStages = new Set();
    #asking = this.#askedByStages;
    #total = 0;
    constructor(predefined) {
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
    /** Gives a name the default that is written for it. @throws Refusal as `expand`. */
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
    /** @throws Refusal where the lexer does, or the file expands to more than the gate follows. */
    expand(word, escapeToken) {
        const { text, used, unset } = (0,shell_lexer/* expandWord */.V)(word, this, { escapeToken });
        this.#total += text.length;
        if (this.#total > MAX_TOTAL)
            throw (0,dockerfile_refusal/* refuseLimit */.Y$)('text of all expansions');
        return { text, unresolved: this.#findUnresolved(used), unset };
    }
    /** Arguments without a value that anything asked for, also where that failed. */
    findMissing() {
        return this.#findUnresolved([
            ...this.#askedByStages,
            ...[...this.#asked.values()].flatMap((names) => [...names]),
        ]);
    }
    /** All names that the FROMs depend on, through defaults as well. */
    findRelevant() {
        const relevant = new Set(this.#askedByStages);
        // A set that grows while it is walked is walked to its new end.
        for (const name of relevant)
            for (const asked of this.#asked.get(name) ?? [])
                relevant.add(asked);
        return relevant;
    }
    #findUnresolved(names) {
        if (this.#unresolved.size === 0)
            return NONE;
        const found = new Set();
        for (const name of names) {
            for (const missing of this.#unresolved.get(name) ?? NONE)
                found.add(missing);
            if (found.size > MAX_NAMED)
                break;
        }
        return [...found].slice(0, MAX_NAMED);
    }
}
/** `defaultArgs` of dockerfile2llb/platform.go. */
function predefineArguments(build, target, overrides, stage) {
    return new GlobalArguments((name) => {
        const value = PREDEFINED.get(name)?.(build, target, stage);
        return value === undefined ? undefined : (overrides.get(name) ?? value);
    });
}
const PREDEFINED = new Map([
    ['BUILDPLATFORM', (build) => formatPlatform(build)],
    ['BUILDOS', (build) => build.os],
    ['BUILDOSVERSION', (build) => build.osVersion],
    ['BUILDARCH', (build) => build.architecture],
    ['BUILDVARIANT', (build) => build.variant],
    ['TARGETPLATFORM', (_, target) => formatWholePlatform(target)],
    ['TARGETOS', (_, target) => target.os],
    ['TARGETOSVERSION', (_, target) => target.osVersion],
    ['TARGETARCH', (_, target) => target.architecture],
    ['TARGETVARIANT', (_, target) => target.variant],
    ['TARGETSTAGE', (_build, _target, stage) => (stage === '' ? 'default' : stage)],
]);
/** Names that have a value without any declaration. */
const PREDEFINED_NAMES = [...PREDEFINED.keys()];
/**
 * Adds the ARGs before the first FROM, each expanded with those before it; a build argument replaces a default as it is.
 * @throws Refusal of phase `global-args`. `buildMetaArgs` of dockerfile2llb/convert.go.
 */
function addGlobalArguments(args, declarations, buildArgs, escapeToken) {
    for (const { node, pairs } of declarations) {
        for (const { key, value } of pairs) {
            const given = buildArgs.get(key);
            if (given !== undefined) {
                args.set(key, given);
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

// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/heredocs.js
var heredocs = __webpack_require__(4758);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/numbers.js


const MAX_INT64 = 2n ** 63n - 1n;
/** Go's `strconv.ParseBool` takes it. */
function isGoBool(text) {
    return /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text);
}
/** Go's `strconv.ParseInt(text, 10, bits)`; null where that fails. */
function parseInteger(text, bits) {
    if (!/^[+-]?[0-9]+$/.test(text))
        return null;
    // More digits than an int64 has, other than zeros, are out of range.
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
    // Go stops at the digit that is too much, whatever follows it.
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
/** Package time quotes more simply: every byte that is no ASCII as `\x…`. */
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

// EXTERNAL MODULE: ./lib/src/core/dockerfile/text/byte-string.js
var byte_string = __webpack_require__(3023);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/text/suggestion.js


/** Farther than this, in edits, nothing is suggested. */
const MAX_DISTANCE = 2;
const MAX_LENGTH = 64;
/** BuildKit's " (did you mean …?)", empty without one. Of several equally near the first is taken; BuildKit takes any. */
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
/** Levenshtein distance in characters; some number beyond `MAX_DISTANCE` where it is beyond that. */
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/csv.js

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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/instructions/stages.js


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
var directives = __webpack_require__(9249);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/parse-file.js + 3 modules
var parse_file = __webpack_require__(6550);
// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(6271);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/contexts.js





/**
 * The named context that takes the place of a stage or an image.
 * @throws Refusal where the name is no reference. `namedContextFunc` of dockerfile2llb/convert.go.
 */
function findContext(contexts, name, platform) {
    // Most names are plain words, which are valid, and most builds have no contexts.
    if (contexts.size === 0 && name.bytes.length < 64 && /^[a-z0-9]+$/.test(name.bytes))
        return null;
    const folded = (0,unicode/* toLower */.jp)(name.bytes);
    if (folded === 'scratch' || folded === 'context')
        return null;
    const { reference } = name;
    if (reference === null) {
        throw new dockerfile_refusal/* Refusal */.P_(`invalid context name ${name.bytes}: ${(0,byte_string/* encodeText */.wx)(name.error ?? '')}`);
    }
    return lookUpContext(contexts, reference, platform);
}
/** `NamedContext` of dockerui/config.go: by the familiar form without `latest`, for the platform first. */
function lookUpContext(contexts, reference, platform) {
    if (contexts.size === 0)
        return null;
    const familiar = (0,image_reference/* formatFamiliar */.LF)(reference.tagWritten ? reference : { ...reference, tag: null });
    const plain = familiar.endsWith(':latest') ? familiar.slice(0, -':latest'.length) : familiar;
    for (const key of [`${plain}::${formatWholePlatform(normalizePlatform(platform))}`, plain]) {
        const value = contexts.get(key);
        if (value !== undefined)
            return { key, value };
    }
    return null;
}
/**
 * The image that a context pulls; null for a folder, an archive, a repository or `scratch`.
 * @throws Refusal where BuildKit cannot load it. `NamedContext.Load` of dockerui/namedcontext.go.
 */
function readContextImage(context) {
    const colon = context.value.indexOf(':');
    if (colon < 0)
        throw new dockerfile_refusal/* Refusal */.P_(`invalid context specifier ${context.value} for ${context.key}`);
    const scheme = context.value.slice(0, colon);
    const rest = context.value.slice(colon + 1).replace(/^\/\//, '');
    if (scheme === 'docker-image') {
        if (rest === 'scratch')
            return null;
        const reference = (0,image_reference/* parseReference */.F2)((0,byte_string/* decodeText */.g7)(rest));
        if ('error' in reference)
            throw new dockerfile_refusal/* Refusal */.P_((0,byte_string/* encodeText */.wx)(reference.error));
        return reference;
    }
    if (scheme === 'oci-layout') {
        if (!/@[A-Za-z][A-Za-z0-9+._-]*:[0-9A-Fa-f]{32,}$/.test(rest)) {
            throw new dockerfile_refusal/* Refusal */.P_(`oci-layout reference "${rest}" has no digest`);
        }
        return null;
    }
    if (!/^(?:git|git@.*|https?|local|input)$/s.test(scheme)) {
        throw new dockerfile_refusal/* Refusal */.P_(`unsupported context source ${scheme} for ${context.key}`);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/image-name.js


/** A name that is taken for an image; it is parsed once, where that is asked for. */
class ImageName {
    bytes;
    #parsed = null;
    #canonical = null;
    constructor(bytes) {
        this.bytes = bytes;
    }
    get written() {
        return (0,byte_string/* decodeText */.g7)(this.bytes);
    }
    get reference() {
        const parsed = this.#parse();
        return 'error' in parsed ? null : parsed;
    }
    /** Why it is no reference. */
    get error() {
        const parsed = this.#parse();
        return 'error' in parsed ? parsed.error.replace(/\p{Surrogate}/gu, '\ufffd') : null;
    }
    /** `docker.io/library/node:22`. */
    get canonical() {
        const { reference } = this;
        if (reference !== null)
            this.#canonical ??= (0,image_reference/* formatReference */.FH)(reference);
        return this.#canonical;
    }
    #parse() {
        this.#parsed ??= (0,image_reference/* parseReference */.F2)((0,byte_string/* decodeExactly */.lc)(this.bytes));
        return this.#parsed;
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/epoch.js





const NAME = 'SOURCE_DATE_EPOCH';
/**
 * SOURCE_DATE_EPOCH is resolved before the stages: a number is written anew, else it names the context or a stage
 * whose date is known only when it was fetched.
 * @throws Refusal as `resolveSourceDateEpochValue` of dockerfile2llb/epoch.go fails.
 */
function resolveEpoch(args, buildArgs, stages, options) {
    const value = buildArgs.get(NAME) ?? (args.has(NAME) ? args.get(NAME) : undefined) ?? '';
    if (value === '' && !buildArgs.has(NAME))
        return;
    const seconds = parseInteger(value, 64);
    if (seconds !== null) {
        if (args.has(NAME))
            args.set(NAME, String(seconds));
        return;
    }
    if (value !== '' &&
        value !== 'context' &&
        findContext(options.contexts, new ImageName(value), options.platform) === null) {
        checkStage(value, args, stages, options.escapeToken);
    }
    if (!args.has(NAME))
        return;
    args.unset(NAME);
    if (value !== '')
        args.declare(NAME);
}
/** A stage gives a date only where it is `scratch` and one ADD from elsewhere. */
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/states.js

const SCRATCH = 'scratch';
const states_NONE = [];
/** All states of a build, in BuildKit's order. `dispatchStates`. */
class States {
    all = [];
    #byName = new Map();
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
            platform: state.platform,
            context: state.context,
            label: state.label,
            base: state.base,
            sources: [],
            triggers: [],
            triggered: false,
            reachable: false,
        };
        this.all.push(added);
        const name = state.text?.from.name ?? '';
        if (name !== '')
            this.#byName.set(name, added);
        return added;
    }
    /** The image of a COPY or RUN, once for each. */
    addImage(baseName, line) {
        const base = this.find(baseName) ?? null;
        return this.add({
            text: null,
            line,
            name: new ImageName(baseName),
            unresolved: states_NONE,
            platform: null,
            context: null,
            label: '',
            base,
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/sources.js





/** @throws Refusal where the value is changed by expansion. */
function readCopySource(from, escapeToken) {
    if ((0,shell_lexer/* expandWord */.V)(from, shell_lexer/* NO_VARIABLES */.s, { escapeToken }).text !== from) {
        throw new dockerfile_refusal/* Refusal */.P_('variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround');
    }
    const index = parseInteger(from, 64);
    return index === null ? { name: from } : { index };
}
/**
 * The states that an instruction takes files from; an image that no state stands for yet becomes one.
 * @throws Refusal as `toCommand` of dockerfile2llb/convert.go fails.
 */
function addSources(state, instruction, states, escapeToken, line = instruction.node.line) {
    if (instruction.kind === 'copy' && instruction.from !== null) {
        const source = readCopySource(instruction.from.text, escapeToken);
        state.sources.push('index' in source ? findByIndex(states, source.index) : findByName(states, source.name, line));
        return;
    }
    if (instruction.kind !== 'run')
        return;
    // All names are looked up before any new state is added.
    const found = instruction.mounts.map(({ from }) => {
        const name = from === '' ? SCRATCH : from;
        return { name, state: states.find((0,unicode/* toLower */.jp)(name)) };
    });
    for (const { name, state: known } of found)
        state.sources.push(known ?? states.addImage(name, line));
}
function findByIndex(states, index) {
    const found = index < 0n || index > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : states.all[Number(index)];
    if (found === undefined)
        throw new dockerfile_refusal/* Refusal */.P_(`invalid stage index ${index}`);
    return found;
}
function findByName(states, name, line) {
    return states.find((0,unicode/* toLower */.jp)(name)) ?? states.addImage(name, line);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/graph.js


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
/** `validateCircularDependency` of dockerfile2llb/validations.go, without recursion; FROM cannot close a circle. */
function refuseCircles(all) {
    // A circle needs a stage that takes files from itself or a later one.
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/triggers.js



// `\s` of Go: a vertical tab or another space before ONBUILD keeps the keyword in the expression, as in BuildKit.
const ONBUILD = /^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i;
/** `parseOnBuild` of instructions/parse.go and the first half of `initOnBuildTriggers` of dockerfile2llb/convert.go. */
function readTrigger(node) {
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
        instruction: readExpression(expression),
        ran: false,
    };
}
function readExpression(expression) {
    try {
        const [node, ...others] = (0,parse_file/* parseFile */.C)(expression).nodes;
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/resolve.js










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
 * Marks what building the target resolves, and runs the triggers on the way.
 * @throws Refusal of phase `resolve`; what is marked until then stays. `resolveStages` of dockerfile2llb/convert.go.
 */
function resolveStates(states, target, options) {
    let checked = 0;
    let ran = 0;
    for (let waiting = [target]; waiting.length > 0;) {
        const added = markReachable(waiting);
        for (; checked < states.all.length; checked++)
            checkName(states.all[checked]);
        for (const state of added)
            loadContext(state, options);
        for (const state of added.sort((a, b) => a.index - b.index)) {
            ran += runTriggers(state, states, options.escapeToken);
            if (ran > MAX_TRIGGERS)
                throw (0,dockerfile_refusal/* placeRefusal */.MZ)((0,dockerfile_refusal/* refuseLimit */.Y$)('ONBUILD triggers'), 'limit', state.line);
        }
        waiting = added.flatMap(({ sources }) => sources.filter(({ reachable }) => !reachable));
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
/** The names of all states must be valid, reachable or not. */
function checkName(state) {
    if (state === undefined || !hasImage(state))
        return;
    const { error, bytes } = state.name;
    if (error === null)
        return;
    const reason = `failed to parse stage name ${(0,quote/* quote */.h)(bytes)}: ${(0,byte_string/* encodeText */.wx)(error)}`;
    throw new dockerfile_refusal/* Refusal */.P_(reason, 'resolve', state.line);
}
function loadContext(state, options) {
    if (!hasImage(state) || options.contexts.size === 0)
        return;
    try {
        const context = state.context ?? findImageContext(state.name, state.platform, options);
        if (context !== null)
            readContextImage(context);
    }
    catch (error) {
        throw (0,dockerfile_refusal/* placeRefusal */.MZ)(error, 'resolve', state.line);
    }
}
/** The context that takes the place of an image; it is looked up under the normalised name. */
function findImageContext(name, platform, options) {
    const { canonical } = name;
    if (canonical === null)
        return null;
    return findContext(options.contexts, new ImageName((0,byte_string/* encodeText */.wx)(canonical)), platform ?? options.platform);
}
/** Runs the triggers of the base; the number of them. `initOnBuildTriggers` of dockerfile2llb/convert.go. */
function runTriggers(state, states, escapeToken) {
    if (state.base === null || state.triggered)
        return 0;
    state.triggered = true;
    const triggers = state.base.triggers;
    for (const trigger of triggers) {
        trigger.ran = true;
        try {
            const { instruction } = trigger;
            if (instruction instanceof dockerfile_refusal/* Refusal */.P_)
                throw repeatRefusal(instruction);
            addSources(state, instruction, states, escapeToken, state.line);
            if (instruction.kind === 'onbuild')
                state.triggers.push(readTrigger(instruction.node));
        }
        catch (error) {
            throw (0,dockerfile_refusal/* placeRefusal */.MZ)(error, 'resolve', state.line);
        }
    }
    return triggers.length;
}
/** A trigger is refused at the stage that runs it, whatever place and phase its own text has. */
function repeatRefusal(refusal) {
    return new dockerfile_refusal/* Refusal */.P_(refusal.text, refusal.phase === 'limit' ? 'limit' : null);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/stages.js






/**
 * Adds a state for each FROM, its name expanded.
 * @throws Refusal of phase `stages`; the states until then stay. `buildDispatchStates` of dockerfile2llb/convert.go.
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
    const base = args.expand(written, options.escapeToken);
    if (base.text === '')
        throw new dockerfile_refusal/* Refusal */.P_(`base name (${written}) should not be blank`);
    const platform = platformText === '' ? null : expandPlatform(platformText, args, options.escapeToken);
    const context = name === '' ? null : findContext(options.contexts, new ImageName(name), platform ?? options.platform);
    const state = states.add({
        text,
        line: node.line,
        name: new ImageName(base.text),
        unresolved: base.unresolved,
        platform,
        context,
        label: name === '' ? `stage-${states.all.length}` : name,
        base: context === null ? (states.find(base.text) ?? null) : null,
    });
    for (const command of text.commands)
        if (command.kind === 'onbuild')
            state.triggers.push(readTrigger(command.node));
    return state;
}
function expandPlatform(written, args, escapeToken) {
    const { text, unset } = expandQuietly(written, args, escapeToken);
    const hint = () => suggestName(unset, args.names);
    if (text === '')
        throw new dockerfile_refusal/* Refusal */.P_(`empty platform value from expression ${written}${hint()}`);
    try {
        return parsePlatform(text);
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/build/build.js












/** The build argument that takes the place of `# check=`. */
const CHECK_ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK';
function build_openFile(file, input) {
    const { syntax, check } = (0,directives/* findDirectives */.i2)(file);
    return { file, syntax, text: readText(file, check, input) };
}
/** The first half of `toDispatchState` of dockerfile2llb/convert.go. */
function readText(file, check, { buildArgs }) {
    try {
        if (file === '')
            throw new dockerfile_refusal/* Refusal */.P_('the Dockerfile cannot be empty', 'parse', 1);
        checkLinterOptions(check, buildArgs.get(CHECK_ARGUMENT));
        const { nodes, escapeToken } = (0,parse_file/* parseFile */.C)(file);
        return { escapeToken, instructions: readInstructions(nodes), size: nodes.length };
    }
    catch (error) {
        if (error instanceof dockerfile_refusal/* Refusal */.P_)
            return error;
        throw error;
    }
}
/** The second half of `toDispatchState`, up to where the images are asked for. */
function build_readBuild(text, input) {
    const refusal = text instanceof dockerfile_refusal/* Refusal */.P_ ? text : null;
    const draft = { states: new States(), options: null, args: null, target: null, refusal };
    if (text instanceof dockerfile_refusal/* Refusal */.P_)
        return draft;
    try {
        runPhases(text, input, draft);
    }
    catch (error) {
        if (!(error instanceof dockerfile_refusal/* Refusal */.P_))
            throw error;
        draft.refusal = error;
    }
    return draft;
}
function runPhases({ escapeToken, instructions }, input, draft) {
    const { stages, globalArgs } = instructions;
    const platform = build_readPlatform(input.platform);
    const targetName = input.target === '' ? (stages.at(-1)?.from.name ?? '') : input.target;
    const args = predefineArguments(build_readPlatform(input.buildPlatform), platform, input.buildArgs, targetName);
    const options = { escapeToken, platform, contexts: input.contexts };
    draft.args = args;
    draft.options = options;
    addGlobalArguments(args, globalArgs, input.buildArgs, escapeToken);
    placeAt('global-args', () => resolveEpoch(args, input.buildArgs, stages, options));
    addStages(draft.states, stages, args, options);
    draft.target = findTarget(draft.states, input.target);
    connectStates(draft.states, escapeToken);
    resolveStates(draft.states, draft.target, options);
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
let lastPlatform = null;
/** File after file is read for the same platform. */
function build_readPlatform(text) {
    if (lastPlatform?.text !== text) {
        lastPlatform = { text, platform: placeAt('stages', () => normalizePlatform(parsePlatform(text))) };
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

// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/lines.js
var lines = __webpack_require__(4660);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/places.js


/** Turns indexes of a file into lines and columns; it walks each instruction once where the indexes grow. */
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
     * The stretch of the file that a part of an instruction's text takes. The line is that of the instruction, as in
     * BuildKit; for what stands further down the stretch begins where the instruction does.
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
        // The end belongs to the character before it, which may be the last one of its line.
        const to = end > start ? this.#walk((0,lines/* toOffset */.DG)(node.source, end - 1) + 1) : from;
        const { column } = from.line === line ? from : this.#head;
        return { line, column, endLine: to.line, endColumn: to.column };
    }
    /** A stretch of one physical line at the top of the file; `line` is 1-based. */
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
    /** To the begin of the line that `offset` is on. */
    #jump(offset, line) {
        const start = offset === 0 ? 0 : this.#file.lastIndexOf('\n', offset - 1) + 1;
        // A byte order mark takes no column.
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

// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/flags.js
var flags = __webpack_require__(1580);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/image-uses.js












const image_uses_NONE = [];
const NOTHING = new ImageName('');
/** All images that the stages of a build name, stage by stage. */
function findUses(file, build, final) {
    const collector = new Collector(file, build, final);
    for (const state of build.states.all)
        if (state.text !== null)
            collector.addStage(state);
    return collector.uses;
}
class Collector {
    uses = [];
    #build;
    #final;
    #placer;
    constructor(file, build, final) {
        this.#build = build;
        this.#final = final;
        this.#placer = new Placer(file);
    }
    addStage(state) {
        if (state.text === null)
            return;
        const { node } = state.text.from;
        if (hasImage(state)) {
            const start = node.argsStart;
            const place = this.#placer.findPlace(node, start, start + (node.args[0]?.length ?? 0));
            const context = state.context ?? this.#findContext(state.name, state);
            const role = state === this.#final ? 'final' : 'build';
            const use = describeUse(place, state.name, 'from', role, state.index, state.reachable);
            use.unresolved = state.unresolved.length === 0 ? image_uses_NONE : state.unresolved.map(byte_string/* decodeText */.g7);
            if (context !== null)
                use.replacedBy = markStage(describeContext(context), state.context !== null);
            this.uses.push(use);
        }
        let trigger = 0;
        for (const instruction of state.text.commands) {
            if (instruction.kind === 'onbuild')
                this.#addTrigger(state, state.triggers[trigger++]);
            else
                this.#addSources(state, instruction);
        }
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
        if (trigger === undefined)
            return;
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
        const name = new ImageName(named.name);
        const use = describeUse(place, name, via, named.role, state.index, reachable);
        use.replacedBy = describeContext(this.#findContext(name, null));
        this.uses.push(use);
    }
    #findNames(instruction, line, escapeToken) {
        if (instruction.kind === 'copy' && instruction.from !== null) {
            const { from } = instruction;
            const name = this.#findCopyName(from.text, this.#build.options?.escapeToken ?? '\\');
            return name === null ? [] : [locate(name, 'copied', line, from, 0, escapeToken)];
        }
        if (instruction.kind !== 'run')
            return [];
        return instruction.mounts
            .filter(({ from }) => from !== '' && this.#isImage(from))
            .map(({ from, flag, fromStart }) => locate(from, 'mounted', line, flag, fromStart, escapeToken));
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
function locate(name, role, line, flag, start, escapeToken) {
    const origins = (0,flags/* mapFlag */.X)(line, flag.word, escapeToken);
    const first = flag.word.text.length - flag.text.length + start;
    const last = first + Math.max(name.length, 1) - 1;
    return {
        name,
        role,
        start: origins[first] ?? flag.word.start,
        end: (origins[last] ?? flag.word.end - 1) + 1,
    };
}
/** A use of an image under a name; what is unresolved or replaced is filled in by who knows. */
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
/** An image that cannot be loaded is a problem of its own; here it is no image. */
function describeContext(context) {
    if (context === null)
        return null;
    const reference = readQuietly(context);
    const image = reference === null ? null : (0,image_reference/* formatReference */.FH)(reference);
    return { context: (0,byte_string/* decodeText */.g7)(context.key), image, reference };
}
function markStage(replacement, isStage) {
    return replacement !== null && isStage ? { ...replacement, stage: true } : replacement;
}
function readQuietly(context) {
    try {
        return readContextImage(context);
    }
    catch (error) {
        if (error instanceof dockerfile_refusal/* Refusal */.P_)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/reading.js
var reading = __webpack_require__(2195);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax-use.js






/**
 * The frontend: the image that reads the file and runs the build, pulled even where the file is refused. A build
 * argument BUILDKIT_SYNTAX wins over the file. `Build` of builder/build.go.
 */
function findSyntaxUse({ file, syntax }, input) {
    const given = input.buildArgs.get('BUILDKIT_SYNTAX');
    if (given !== undefined)
        return describe(cutAtBlank((0,unicode/* trimSpaces */.QG)(given)), findTop(), input);
    if (syntax === null)
        return null;
    const { word, line, start } = syntax;
    const placed = start === 0 ? { ...findTop(), line, endLine: line } : findWord(file, line, start, word.length);
    return describe(word, placed, input);
}
/** The frontend runs where the builder does. */
const BUILDER = parsePlatform('linux/amd64');
function cutAtBlank(text) {
    const blank = text.indexOf(' ');
    return blank < 0 ? text : text.slice(0, blank);
}
function findTop() {
    return { line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function findWord(file, line, start, length) {
    return new Placer(file).findInLine(line, start, start + length);
}
function describe(word, place, input) {
    const name = new ImageName(word);
    const use = describeUse(place, name, 'syntax', 'frontend', null, true);
    if (input.contexts.size > 0 && name.reference !== null) {
        use.replacedBy = describeContext(lookUpContext(input.contexts, name.reference, BUILDER));
    }
    return use;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/unresolved.js


/** Values that one or the other place of a reference takes. */
const HASH = 'a'.repeat(64);
const CANDIDATES = ['1', 'a', 'a:1', 'linux/amd64', `sha256:${HASH}`, HASH];
/** Most combinations of values that are tried. */
const MAX_TRIES = 220;
/** Most instructions that are read in all tries. */
const MAX_WORK = 500_000;
/**
 * The arguments without a value that alone make BuildKit refuse the file: with some values for them it is accepted.
 * Empty where it is broken anyhow.
 */
function findRemedy(text, input, build) {
    const phase = build.refusal?.phase;
    if (text instanceof dockerfile_refusal/* Refusal */.P_ || (phase !== 'global-args' && phase !== 'stages' && phase !== 'resolve'))
        return [];
    const missing = new Set(build.args?.findMissing());
    // With values for these BuildKit gets further, where it may miss others.
    let work = 0;
    for (let known = 0; known < missing.size;) {
        known = missing.size;
        for (const values of combineCandidates([...missing])) {
            work += text.size;
            if (work > MAX_WORK)
                return [];
            const { refusal, args } = build_readBuild(text, {
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
/** First one value for all, then each combination as far as there are few. */
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/read-dockerfile.js







/**
 * What BuildKit would pull to build this Dockerfile, or why it would refuse it: equal to BuildKit v0.32.2. Never throws.
 */
function readDockerfile(bytes, options = DEFAULT_BUILD_OPTIONS) {
    const file = toByteString(bytes);
    const input = toInput(options);
    const source = openFile(file, input);
    return describeBuild(source, input, readBuild(source.text, input));
}
/** A build in the words of the reader's callers. */
function describeBuild(source, input, build) {
    const final = findFinal(build);
    const syntax = findSyntaxUse(source, input);
    const uses = findUses(source.file, build, final);
    return {
        stages: build.states.all.filter((state) => state.text !== null).map(describeStage),
        images: [...(syntax === null ? [] : [syntax]), ...uses].sort(comparePlaces),
        problem: build.refusal === null ? null : describeRefusal(build.refusal, source.text, input, build),
    };
}
function toInput(options) {
    return {
        buildArgs: encodeMap(options.buildArgs),
        target: (0,byte_string/* encodeText */.wx)(options.target ?? ''),
        platform: (0,byte_string/* encodeText */.wx)(options.platform),
        buildPlatform: (0,byte_string/* encodeText */.wx)(options.buildPlatform),
        contexts: encodeMap(options.contexts),
    };
}
function encodeMap(map) {
    if (map.size === 0)
        return map;
    return new Map([...map].map(([key, value]) => [(0,byte_string/* encodeText */.wx)(key), (0,byte_string/* encodeText */.wx)(value)]));
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
function describeRefusal(refusal, text, input, build) {
    return {
        line: Math.max(refusal.line ?? 1, 1),
        message: (0,byte_string/* decodeText */.g7)(refusal.text),
        phase: refusal.phase ?? 'parse',
        unresolved: findRemedy(text, input, build).map(byte_string/* decodeText */.g7),
    };
}
function comparePlaces(a, b) {
    return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/variant-merge.js
/** One reading of several: equal images once, reachable where one of them is, the first problem. */
function mergeReadings(readings) {
    const [first] = readings;
    if (first === undefined)
        return { stages: [], images: [], problem: null };
    if (readings.length === 1)
        return first.reading;
    const refused = readings.find(({ reading }) => reading.problem !== null);
    const problem = refused?.reading.problem ?? null;
    return {
        stages: mergeStages(readings),
        images: mergeImages(readings),
        problem: problem === null ? null : { ...problem, message: `${problem.message} (with ${refused?.name})` },
    };
}
/** The stages of the reading that saw most of them. */
function mergeStages(readings) {
    const most = readings.reduce((a, b) => (b.reading.stages.length > a.reading.stages.length ? b : a));
    return most.reading.stages.map((stage, index) => ({
        ...stage,
        reachable: readings.some(({ reading }) => reading.stages[index]?.reachable),
    }));
}
function mergeImages(readings) {
    const merged = new Map();
    for (const { reading } of readings) {
        // The same text may stand for several equal uses, as one ONBUILD does for two mounts: count them.
        const seen = new Map();
        for (const use of reading.images) {
            const text = identify(use);
            const count = (seen.get(text) ?? 0) + 1;
            seen.set(text, count);
            const key = `${count} ${text}`;
            const earlier = merged.get(key);
            if (earlier === undefined)
                merged.set(key, use);
            else if (use.reachable && !earlier.reachable)
                merged.set(key, { ...earlier, reachable: true });
        }
    }
    return [...merged.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
function identify(use) {
    const { line, column, endLine, endColumn, via, role, stage, image, written, unresolved, replacedBy } = use;
    const replacement = [replacedBy?.context, replacedBy?.image];
    return JSON.stringify([
        line,
        column,
        endLine,
        endColumn,
        via,
        role,
        stage,
        image,
        written,
        unresolved,
        replacement,
    ]);
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/read-variants.js






/** Most combinations of argument values and platforms that are read. */
const MAX_VARIANTS = 1024;
/** Most instructions that are read over all combinations. */
const read_variants_MAX_WORK = 400_000;
/** What the platform decides. */
const TARGET_NAMES = PREDEFINED_NAMES.filter((name) => name.startsWith('TARGET') && name !== 'TARGETSTAGE');
/**
 * What a Dockerfile makes BuildKit pull under every combination of argument values and platforms: equal images once,
 * the first problem of all. Only what the file depends on is combined; beyond `MAX_VARIANTS` the problem is `limit`.
 * Never throws.
 */
function readVariants(bytes, options) {
    const file = (0,byte_string/* toByteString */.pv)(bytes);
    const [platform = 'linux/amd64', ...otherPlatforms] = options.platforms;
    const input = toInput({ ...options, platform });
    const source = build_openFile(file, input);
    const { text } = source;
    const base = build_readBuild(text, input);
    const describe = (given, build) => describeBuild(source, given, build);
    if (text instanceof dockerfile_refusal/* Refusal */.P_ || (options.args.size === 0 && otherPlatforms.length === 0))
        return describe(input, base);
    const plan = new Plan(text, options);
    plan.learn(base);
    if (plan.isPlain)
        return describe(input, base);
    for (;;) {
        const { count } = plan;
        if (count > MAX_VARIANTS || (count > 1 && count * text.size > read_variants_MAX_WORK)) {
            return { ...describe(input, base), problem: refuseCount(count, text.size) };
        }
        const readings = [];
        let learned = false;
        for (const variant of plan.combine(input)) {
            const build = build_readBuild(text, variant.input);
            learned = plan.learn(build) || learned;
            readings.push({ name: variant.name, reading: describe(variant.input, build) });
        }
        // One value may lead to names that no other does.
        if (!learned)
            return mergeReadings(readings);
    }
}
function refuseCount(count, size) {
    const what = `${count} combinations of argument values and platforms`;
    const message = count > MAX_VARIANTS
        ? `${what}: more than the ${MAX_VARIANTS} that the gate follows`
        : `${what} of ${size} instructions: more than the gate follows`;
    return { line: 1, message, phase: 'limit', unresolved: [] };
}
/** Which values are combined. */
class Plan {
    #options;
    #values = new Map();
    #relevant = new Set();
    /** Names declared before the first FROM, and whether with a default. */
    #defaults = new Map();
    #platforms;
    constructor(text, options) {
        this.#options = options;
        this.#platforms = options.platforms.slice(0, 1);
        // A named context may be for one platform only.
        if (options.contexts.size > 0)
            this.#platforms = options.platforms;
        for (const name of PREDEFINED_NAMES)
            this.#defaults.set(name, true);
        for (const { pairs } of text.instructions.globalArgs) {
            for (const { key, value } of pairs) {
                this.#defaults.set(key, value !== null || (this.#defaults.get(key) ?? false));
            }
        }
    }
    /** There is nothing to combine. */
    get isPlain() {
        return this.#values.size === 0 && this.#platforms.length <= 1;
    }
    get count() {
        let count = this.#platforms.length;
        for (const choices of this.#values.values())
            count *= choices.length;
        return count;
    }
    /** Takes in what a build depends on; whether that adds combinations. */
    learn(build) {
        const before = this.count;
        for (const name of build.args?.findRelevant() ?? []) {
            if (this.#relevant.has(name))
                continue;
            this.#relevant.add(name);
            if (TARGET_NAMES.includes(name))
                this.#platforms = this.#options.platforms;
            this.#addValues(name);
        }
        return this.count !== before;
    }
    #addValues(name) {
        const key = (0,byte_string/* decodeText */.g7)(name);
        const hasDefault = this.#defaults.get(name);
        if (hasDefault === undefined || this.#options.buildArgs.has(key))
            return;
        const given = this.#options.args.get(key)?.map(byte_string/* encodeText */.wx) ?? [];
        if (given.length === 0)
            return;
        const values = [...(hasDefault ? [null] : []), ...new Set(given)];
        this.#values.set(name, values.map((value) => [name, value]));
    }
    *combine(input) {
        const axes = [...this.#values.values()];
        for (const platform of this.#platforms) {
            for (let number = 0, total = this.count / this.#platforms.length; number < total; number++) {
                const choices = pickChoices(axes, number);
                const given = choices.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
                const names = choices.map(([name, value]) => `${(0,byte_string/* decodeText */.g7)(name)}=${describeValue(value)}`);
                yield {
                    name: [...names, ...(this.#platforms.length > 1 ? [platform] : [])].join(', '),
                    input: {
                        ...input,
                        platform: (0,byte_string/* encodeText */.wx)(platform),
                        buildArgs: new Map([...input.buildArgs, ...given]),
                    },
                };
            }
        }
    }
}
function pickChoices(axes, number) {
    let rest = number;
    return axes.flatMap((choices) => {
        const choice = choices[rest % choices.length];
        rest = Math.floor(rest / choices.length);
        return choice === undefined ? [] : [choice];
    });
}
function describeValue(value) {
    return value === null ? 'its default' : (0,byte_string/* decodeText */.g7)(value);
}


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ placeRefusal),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   Y$: () => (/* binding */ refuseLimit)
/* harmony export */ });
/**
 * BuildKit's `return err`, thrown inside the reader and caught in `readDockerfile`: it never leaves this folder.
 * `line` is null where the place is known further out. It is no Error: hostile files make many, and a stack trace
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
/** Names place and phase of a refusal where they are not known yet; anything else passes on. */
function placeRefusal(error, phase, line) {
    if (error instanceof Refusal) {
        error.phase ??= phase;
        error.line ??= line;
    }
    return error;
}
/** The gate's own bound: no word of BuildKit's, and never a pass. */
function refuseLimit(what) {
    return new Refusal(`${what}: more than the gate follows`, 'limit');
}


/***/ }),

/***/ 9249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   i2: () => (/* binding */ findDirectives),
/* harmony export */   zj: () => (/* binding */ DirectiveReader)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _text_unicode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9688);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3289);



/** Longest line, without its end, that Go's bufio.Scanner hands out. */
const MAX_LINE = 65_535;
// Go's `\s` is narrower than JavaScript's.
const HEAD = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*/;
/** Reads `# key=value` lines at the top of a file until one is something else. `DirectiveParser` of parser/directives.go. */
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
        const start = (0,_text_unicode_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpaces */ .Rk)(line, this.#comment.length);
        const [head = '', key = ''] = HEAD.exec(line.slice(start)) ?? [];
        const name = key.toLowerCase();
        if (name !== 'syntax' && name !== 'escape' && name !== 'check')
            return null;
        const end = skipBlanksBack(line, start + head.length);
        // Of nothing but blanks the last one is the value.
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
    if (body.charCodeAt((0,_text_unicode_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpaces */ .Rk)(body, 0)) !== 0x7b)
        return found;
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .findJsonString */ .R)(body, 'syntax');
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
            const blank = directive.value.indexOf(' ');
            const word = blank < 0 ? directive.value : directive.value.slice(0, blank);
            found[directive.name] = { word, line: directive.line, start: directive.start };
        }
        at = end + 1;
    }
    return found;
}
/** Null for what ends the directives: another line, or one that is given twice. */
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

/***/ 1580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapFlag),
/* harmony export */   g: () => (/* binding */ splitFlags)
/* harmony export */ });
/* harmony import */ var _text_byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3023);

const NO_FLAGS = [];
/** Bytes that `unicode.IsSpace` takes for a character: also those inside one of more bytes. */
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
        // Each byte is written as a character of its own, so one of several bytes does not survive.
        const written = (0,_text_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeRune */ .jU)(code);
        if (origins !== null)
            for (let byte = 0; byte < written.length; byte++)
                origins.push(at);
        text += written;
    }
    return { text, end: at };
}


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isHeredoc),
/* harmony export */   T: () => (/* binding */ findHeredocs)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8755);
/* harmony import */ var _shell_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6909);


const MARK = /^[0-9]*<<(-?)/;
const LEXER = { escapeToken: '\\', keepUnset: true, split: true };
/**
 * The heredocs that a whole logical line opens. Always with `\` as escape; where the line does not lex, none.
 * @throws Refusal for a name that does not lex. `heredocsFromLine` of parser/parser.go.
 */
function findHeredocs(line) {
    const found = [];
    for (const word of lexLine(line)) {
        const heredoc = parseHeredoc(word);
        if (heredoc !== null)
            found.push(heredoc);
    }
    return found;
}
function lexLine(line) {
    try {
        return (0,_shell_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(line, _shell_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VARIABLES */ .s, { ...LEXER, rawQuotes: true, rawEscapes: true }).words;
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_ && error.phase !== 'limit')
            return [];
        throw error;
    }
}
function parseHeredoc(word) {
    const match = MARK.exec(word);
    if (match === null)
        return null;
    const rest = skipSpace(word, match[0].length);
    if (rest === '' || rest.includes('<'))
        return null;
    const words = (0,_shell_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(rest, _shell_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VARIABLES */ .s, LEXER).words;
    const [name] = words;
    if (name === undefined || words.length !== 1)
        return null;
    if ((0,_shell_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(rest, _shell_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VARIABLES */ .s, { ...LEXER, rawQuotes: true }).words.length !== 1) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(`internal lexing of heredoc produced inconsistent results: ${rest}`);
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
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_ && error.phase !== 'limit')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findJsonString),
/* harmony export */   j: () => (/* binding */ parseStringList)
/* harmony export */ });
/* harmony import */ var _text_byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3023);

/** Deepest nesting that Go's encoding/json takes. */
const MAX_DEPTH = 10_000;
/** The strings of a JSON array, as `parseJSON` of parser/line_parsers.go takes it. */
function parseStringList(text) {
    // Most texts that only look like a list end otherwise, and a failing JSON.parse is dear.
    const value = text.endsWith(']') ? parseLoosely(text) : undefined;
    if (!Array.isArray(value))
        return 'invalid';
    const list = [];
    for (const item of value) {
        if (typeof item !== 'string')
            return isTooMuch(text, value) ? 'invalid' : 'mixed';
        list.push((0,_text_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeText */ .wx)(item));
    }
    return list;
}
/** The string under a key of a JSON object that is the whole text; null where there is none. */
function findJsonString(text, key) {
    const value = parseLoosely(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isTooMuch(text, value))
        return null;
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof found === 'string' ? (0,_text_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeText */ .wx)(found) : null;
}
/** By JavaScript's grammar, which is Go's; `undefined` where it fails. */
function parseLoosely(text) {
    try {
        return JSON.parse((0,_text_byte_string_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(text));
    }
    catch {
        return undefined;
    }
}
/** What Go's `json.Unmarshal` into `any` refuses besides: numbers beyond a float64, nesting beyond its bound. */
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

/***/ 4660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ toOffset),
/* harmony export */   V5: () => (/* binding */ LineScanner),
/* harmony export */   gF: () => (/* binding */ readContinued),
/* harmony export */   jh: () => (/* binding */ findContinuation)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8755);
/* harmony import */ var _text_unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9688);
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9249);



/** Steps through the physical lines of a file, split at line feeds only. */
class LineScanner {
    file;
    /** 1-based number of the line at hand. */
    line = 0;
    /** Where it begins. */
    start = 0;
    /** Where its line feed is, or the file ends. */
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
    /** Whether a logical line has `<<` in it. The file is searched once, however often this is asked. */
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
 * Where a line that is continued on the next one ends, without its escape; -1 where it is not continued. Only an
 * escape that follows none counts: `lineContinuationRegex` of parser/parser.go.
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
/** Reads the lines that continue one which begins at `start` and goes on after `end`. */
function readContinued(scanner, start, end, escapeToken) {
    const { file, line } = scanner;
    const pieces = [{ start: 0, offset: start }];
    let text = file.slice(start, end);
    while (scanner.advance()) {
        const textEnd = scanner.end;
        const first = (0,_text_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .skipSpaces */ .Rk)(file, scanner.start, textEnd);
        // A blank line is skipped, a comment is dropped with its escape.
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

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseFile)
});

// EXTERNAL MODULE: ./lib/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/text/unicode.js
var unicode = __webpack_require__(9688);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/directives.js
var syntax_directives = __webpack_require__(9249);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/heredocs.js
var heredocs = __webpack_require__(4758);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/lines.js
var lines = __webpack_require__(4660);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/blanks.js
/** What separates a keyword and its words: `[\t\v\f\r ]`, fewer than what counts as a space elsewhere. */
function isBlank(code) {
    return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
}
/** Go's `reWhitespace.Split` of a stretch of text. */
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
/** Index of the first blank from `at` on, at most `end`. */
function findBlank(text, at, end) {
    let next = at;
    while (next < end && !isBlank(text.charCodeAt(next)))
        next++;
    return next;
}
/** Index of the first character from `at` on that is no blank, at most `end`. */
function skipBlanks(text, at, end) {
    let next = at;
    while (next < end && isBlank(text.charCodeAt(next)))
        next++;
    return next;
}

// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/flags.js
var syntax_flags = __webpack_require__(1580);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/syntax/json.js
var json = __webpack_require__(3289);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/text/byte-string.js
var byte_string = __webpack_require__(3023);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/text/quote.js
var quote = __webpack_require__(6723);
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
/** Keywords as they are mostly written. */
const KEYWORDS = new Map('from arg run copy add env label cmd entrypoint expose volume user workdir healthcheck onbuild shell'
    .split(' ')
    .map((keyword) => [keyword.toUpperCase(), keyword]));
const NO_HEREDOCS = [];
/**
 * `newNodeFromLine` of parser/parser.go.
 * @throws Refusal where the arguments do not even parse.
 */
function parseNode(source, escapeToken) {
    const node = parseInstruction(source, source.start, escapeToken);
    if (node.keyword !== 'onbuild' || node.args.length === 0)
        return node;
    node.child = parseInstruction(source, node.argsStart, escapeToken);
    // ONBUILD may stand before ONBUILD any number of times: refused in the end, unless what is inside does not parse.
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
/** Type and command; blanks are found byte by byte. `parseHealthConfig` of parser/line_parsers.go. */
function parseHealthcheck(node, text, from, to) {
    const [type = '', blanks = ''] = /^([^\t-\r \x85\xa0]*)([\t-\r \x85\xa0]*)/.exec(text.slice(from, to))?.slice(1) ?? [];
    if (type === '')
        return;
    const start = from + type.length + blanks.length;
    if (start < to && !parseJson(node, text, start, to))
        node.args = [text.slice(start, to)];
    node.args = [type, ...node.args];
}

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/parse-file.js






/**
 * Splits a file into instructions; adds the comments to `comments`, those before a refusal as well.
 * @throws Refusal of phase `parse` where BuildKit does. `Parse` of parser/parser.go.
 */
function parseFile(file, comments = null) {
    const scanner = new lines/* LineScanner */.V5(file);
    const directives = new syntax_directives/* DirectiveReader */.zj();
    const nodes = [];
    let escapeToken = '\\';
    while (scanner.advance()) {
        const textEnd = scanner.end;
        const bom = scanner.line === 1 && file.startsWith('\xef\xbb\xbf') ? 3 : 0;
        let start = (0,unicode/* skipSpaces */.Rk)(file, scanner.start + bom, textEnd);
        if (!directives.done)
            escapeToken = readDirective(directives, file.slice(start, textEnd), scanner.line) ?? escapeToken;
        if (start < textEnd && file.charCodeAt(start) === 0x23) {
            comments?.push({ text: file.slice(start, textEnd), line: scanner.line, covers: null });
            start = textEnd;
        }
        const continued = (0,lines/* findContinuation */.jh)(file, start, textEnd, escapeToken.charCodeAt(0));
        if (continued < 0 && start === textEnd)
            continue;
        if (comments !== null)
            coverLine(comments, scanner.line);
        const line = continued < 0
            ? { text: file, start, end: textEnd, pieces: null, line: scanner.line }
            : (0,lines/* readContinued */.gF)(scanner, start, continued, escapeToken.charCodeAt(0));
        nodes.push(readNode(scanner, line, escapeToken));
    }
    if (nodes.length === 0)
        throw new refusal/* Refusal */.P_('file with no instructions', 'parse', 1);
    if (scanner.tooLong)
        throw scanner.refuseTooLong();
    return { nodes, escapeToken };
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
function readNode(scanner, line, escapeToken) {
    try {
        const node = parseNode(line, escapeToken);
        if (!canContainHeredoc(node) || !scanner.hasMark(line))
            return node;
        node.heredocs = (0,heredocs/* findHeredocs */.T)(line.text.slice(line.start, line.end)).map(({ name, chomp }) => ({
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
/** Lines up to the one that is the name and nothing else. */
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

/***/ 6909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ NO_VARIABLES),
  V: () => (/* binding */ expandWord)
});

// EXTERNAL MODULE: ./lib/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/text/byte-string.js
var byte_string = __webpack_require__(3023);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/text/quote.js
var quote = __webpack_require__(6723);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/lookups.js
/** Asks for variables and keeps book of it. */
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/marks.js
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

// EXTERNAL MODULE: ./lib/src/core/dockerfile/text/unicode.js
var unicode = __webpack_require__(9688);
;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/rune-reader.js


/** What is read behind the last character. */
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
    /** The character at hand, `END` behind the last one; bytes that are no character are U+FFFD. */
    peek() {
        return this.#rune;
    }
    next() {
        const rune = this.#rune;
        this.#at += this.#width;
        this.#read();
        return rune;
    }
    /** The characters from here on that mean nothing to the lexer, in one go: ASCII, no spaces, no marks. */
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
    /** The name of a variable, empty where none begins here. `processName` of shell/lex.go. */
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/pattern-matcher.js

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
    /** First place from `at` on that matches: `[from, to]`. */
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/shell-pattern.js




/** `${V#pattern}` and `${V%pattern}`, the longest match where the mark stands twice. */
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
/** Both are turned around, as BuildKit does. */
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
            // An escaped `}` or `/` ends nothing; the escape is no part of the pattern.
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
/** Go's `Regexp.Expand` for a pattern without groups: only `$0` and `${0}` stand for something, the match. */
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/shell-words.js


/**
 * Collects words split at spaces that are neither quoted nor escaped: `wordsStruct` of shell/lex.go. It begins with
 * an empty buffer, so what stood before `${a:-b}` in a word is lost, as in BuildKit.
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
    /** Text that stays together. */
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/shell-word.js








const NONE = [];
/** Longest text that an expansion may have, in bytes. */
const MAX_LENGTH = 65_536;
/** Deepest `${a:-${b:-…}}` that is followed. */
const MAX_DEPTH = 400;
/** What may not stand right after `${`. */
const NO_NAME = [MARK.open, MARK.close, MARK.colon];
/** One text that is expanded: `shellWord` of shell/lex.go. */
class ShellWord {
    #reader;
    #lookups;
    #options;
    #escapeCode;
    #buffer = { text: '' };
    #rawEscapes;
    #depth = 0;
    constructor(source, variables, options) {
        this.#reader = new RuneReader(source);
        this.#lookups = new Lookups(variables);
        this.#options = options;
        this.#escapeCode = options.escapeToken.charCodeAt(0);
        this.#rawEscapes = options.rawEscapes ?? false;
    }
    process() {
        try {
            const words = this.#options.split ? new Words(this.#buffer) : null;
            const text = this.#processStopOn(END, this.#rawEscapes, words);
            return { text, words: words?.take() ?? NONE, used: this.#lookups.used, unset: this.#lookups.unset };
        }
        catch (error) {
            if (!(error instanceof refusal/* Refusal */.P_) || error.phase === 'limit')
                throw error;
            throw new refusal/* Refusal */.P_(`failed to process ${(0,quote/* quote */.h)(this.#reader.source)}: ${error.text}`);
        }
    }
    #processStopOn(stop, rawEscapes, words) {
        if (++this.#depth > MAX_DEPTH)
            throw (0,refusal/* refuseLimit */.Y$)('expansions within expansions');
        const outerRawEscapes = this.#rawEscapes;
        this.#rawEscapes = rawEscapes;
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
        this.#rawEscapes = outerRawEscapes;
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
                text = this.#processPossibleHeredoc();
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
    /** What has no variables cannot grow, and a whole RUN line may be long. */
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
    /** Between double quotes an escape counts before a quote, a dollar and itself. */
    #processQuotedRune() {
        const rune = this.#reader.next();
        if (rune !== this.#escapeCode)
            return (0,byte_string/* encodeRune */.jU)(rune);
        const kept = this.#rawEscapes ? (0,byte_string/* encodeRune */.jU)(rune) : '';
        const escaped = this.#reader.peek();
        if (escaped === END)
            return kept;
        const counts = escaped === MARK.doubleQuote || escaped === MARK.dollar || escaped === this.#escapeCode;
        return kept + (0,byte_string/* encodeRune */.jU)(counts ? this.#reader.next() : rune);
    }
    #processPossibleHeredoc() {
        this.#reader.next();
        if (this.#reader.peek() !== MARK.less)
            return '<';
        this.#reader.next();
        let text = '<<';
        while ([0x09, 0x0d, 0x20].includes(this.#reader.peek()))
            text += (0,byte_string/* encodeRune */.jU)(this.#reader.next());
        return text;
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
        const word = this.#processPart(MARK.close, isTrim, "syntax error: missing '}'");
        const value = this.#lookups.get(name);
        if (this.#options.keepUnset && value === undefined)
            return `\${${name}${written}${word}}`;
        const missing = value === undefined || (colon !== '' && value === '');
        const usesWord = isTrim || (mark === MARK.minus && missing) || (mark === MARK.plus && !missing);
        if (!usesWord)
            this.#lookups.used.length = usedBefore;
        // What was never set leaves `${V:-word}` to the word; what is set to nothing decides.
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
        const pattern = this.#processPart(MARK.slash, true, "syntax error: missing '/' in $" + '{}');
        const replacement = this.#processPart(MARK.close, true, "syntax error: missing '}'");
        const value = this.#lookups.use(name);
        if (this.#options.keepUnset && value === undefined)
            return `\${${name}/${pattern}/${replacement}}`;
        return replacePattern(pattern, value ?? '', replacement, all, MAX_LENGTH);
    }
    #processPart(stop, rawEscapes, missing) {
        try {
            // Nobody asks for these words, but they take the buffer of those outside.
            const words = this.#options.split ? new Words(this.#buffer) : null;
            const text = this.#processStopOn(stop, rawEscapes, words);
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

;// CONCATENATED MODULE: ./lib/src/core/dockerfile/syntax/shell-lexer.js

const NO_VARIABLES = { get: () => undefined };
const shell_lexer_NONE = [];
/**
 * Expands variables, quotes and escapes.
 * @throws Refusal where BuildKit would refuse the text. Ported from shell/lex.go of BuildKit v0.32.2.
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

/***/ 3023:
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
/** What Go's `utf8.RuneError` stands for: a byte that is part of no character. */
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
/** As people read it; a byte that is no character becomes U+FFFD, as in Go. */
function decodeText(text) {
    return isAscii(text) ? text : decodeBytes(text, () => '\ufffd');
}
/** As `decodeText`, but a byte that is no character stays one that no text has: a lone surrogate, U+DC80 to U+DCFF. */
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
/** Bytes that are no character become those of U+FFFD, as wherever Go writes character by character. */
function repairUtf8(text) {
    return isAscii(text) ? text : encodeText(decodeText(text));
}


/***/ }),

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3023);
/* harmony import */ var _unicode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9688);


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

/***/ 9688:
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
/* harmony import */ var _byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3023);

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
/** Index of the first character from `at` on that is no space, at most `end`. */
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
/** Index after the last character before `end` that is no space, not before `start`. */
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
/** Go's `strings.ToLower`: character by character, so `İ` is `i` and `Σ` has one small form. */
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


/***/ })

};
