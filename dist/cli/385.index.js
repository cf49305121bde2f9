export const id = 385;
export const ids = [385];
export const modules = {

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ dropRoot),
  H: () => (/* binding */ openCheckout)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/io/disk/system-path.js
var system_path = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/src/io/disk/workspace.js + 3 modules
var disk_workspace = __webpack_require__(1740);
// EXTERNAL MODULE: ./lib/src/io/git/git-listing.js
var git_listing = __webpack_require__(4105);
// EXTERNAL MODULE: ./lib/src/io/git/git.js + 1 modules
var git = __webpack_require__(7558);
;// CONCATENATED MODULE: ./lib/src/io/git/git-revision.js

const SHALLOW = 'this clone is shallow: fetch the history (`git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout)';
/** Finds the commit that a revision names, and where the history of HEAD diverged from it. */
async function findRevision(folder, name, option = '--base') {
    const commit = await askRevision(folder, `${name}^{commit}`);
    if ('failure' in commit) {
        if (await isShallow(folder))
            return { problem: `Revision "${name}" does not exist here; ${SHALLOW}.` };
        const failed = await explainMissing(folder, name);
        if (failed !== null)
            return { failed };
        const advice = `fetch it first (\`git fetch origin\`), or use another one, such as \`${option} origin/main\``;
        return { problem: `Revision "${name}" does not exist here; ${advice}.` };
    }
    const base = await (0,git/* askGit */.gG)(folder, ['merge-base', '--end-of-options', commit.text, 'HEAD']);
    if ('text' in base)
        return { revision: { commit: commit.text, mergeBase: base.text } };
    const shallow = await isShallow(folder);
    if (!shallow && base.failure.message !== 'git ended with 1')
        return { failed: base.failure.message };
    const advice = shallow ? SHALLOW : 'use a revision that shares history with HEAD';
    return {
        problem: `"${name}" and HEAD have no common history, so the change cannot be determined; ${advice}.`,
    };
}
const askRevision = (folder, name) => (0,git/* askGit */.gG)(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
async function isShallow(folder) {
    const answer = await (0,git/* askGit */.gG)(folder, ['rev-parse', '--is-shallow-repository']);
    return 'text' in answer && answer.text === 'true';
}
/** How far back to look for names such as `HEAD~200`. */
const MAX_HISTORY = 1000;
/** Why a revision whose name leads to an object cannot be read; null if the name leads nowhere. */
async function explainMissing(folder, name) {
    if ('failure' in (await askRevision(folder, 'HEAD')))
        return null;
    const object = await askRevision(folder, name);
    if ('text' in object) {
        const answer = await (0,git/* askGit */.gG)(folder, ['cat-file', '-t', object.text]);
        return 'failure' in answer ? `${object.text}: ${answer.failure.message}` : null;
    }
    const history = ['rev-list', '--quiet', `--max-count=${MAX_HISTORY}`, 'HEAD', '--'];
    const answer = await (0,git/* runGit */.EO)(folder, history);
    return 'failure' in answer ? answer.failure.message : null;
}

// EXTERNAL MODULE: ./lib/src/cli/result.js
var result = __webpack_require__(7234);
;// CONCATENATED MODULE: ./lib/src/cli/files/checkout.js







/** Finds the checkout under the paths that were typed; null: nothing will be listed, the working directory counts. */
async function openCheckout(base, paths, option = '--base') {
    const folder = findFolder();
    if (folder === null)
        return (0,result/* failUsage */.yK)('the working directory no longer exists: change to one that does');
    // git may begin while the rest of the program loads
    const early = paths?.length === 0 && (0,external_node_fs_.existsSync)('.git') ? (0,git_listing/* startGitListing */.P)(folder) : null;
    const found = await findCommonWorkspace(folder, paths ?? []);
    if ('failure' in found)
        return found;
    const workspace = found.value;
    const isRight = early?.folder === workspace.root;
    if (!isRight)
        early?.stop();
    const listing = isRight ? early : null;
    if (base === null)
        return { value: { folder, workspace, revision: null, listing } };
    const revision = await openRevision(workspace, base, option);
    if ('value' in revision)
        return { value: { folder, workspace, revision: revision.value, listing } };
    listing?.stop();
    return revision;
}
/** The paths that were typed; none where each of them is the root itself, which is the whole tree. */
function dropRoot({ folder, workspace: { root } }, paths) {
    const isRoot = (path) => {
        const place = (0,external_node_path_.resolve)(folder, path);
        if (path === '-' || (0,system_path/* isInside */.FK)(root, place))
            return false;
        return (0,external_node_fs_.existsSync)(place) && (0,system_path/* findRealPath */.ps)(place) === root;
    };
    return paths.every(isRoot) ? [] : paths;
}
/** Null where somebody removed it. */
function findFolder() {
    try {
        return process.cwd();
    }
    catch {
        return null;
    }
}
/** One policy judges a run, so all paths must lie in one repository, wherever the command is started. */
async function findCommonWorkspace(folder, paths) {
    const places = [];
    for (const path of paths) {
        const place = (0,external_node_path_.resolve)(folder, path);
        const start = path === '-' ? null : findStart(place);
        if (start !== null)
            places.push({ path, start: await findLinkHome(folder, place, start) });
    }
    const [first, ...others] = places;
    const found = await (0,disk_workspace/* findWorkspace */.pl)(first?.start ?? folder);
    if ('broken' in found)
        return failGit(found.broken);
    const workspace = found;
    for (const { path, start } of others) {
        if ((0,disk_workspace/* isOfWorkspace */.NC)(workspace, start))
            continue;
        const other = await (0,disk_workspace/* findWorkspace */.pl)(start);
        if ('broken' in other)
            return failGit(other.broken);
        if (other.root !== workspace.root)
            return (0,result/* failUsage */.yK)(`"${first?.path}" and "${path}" are not in the same repository: run the command once for each, because each is judged by its own policy`);
    }
    return { value: workspace };
}
const failGit = (reason) => (0,result/* failEvaluation */.bE)(`Git does not work here, so nothing can be judged: ${reason}`);
/** Where a link in the repository of the working directory leads out of it, the link itself counts and not what is behind it. */
async function findLinkHome(folder, place, start) {
    if (start === place || start === (0,external_node_path_.dirname)(place))
        return start;
    const here = await (0,disk_workspace/* findWorkspace */.pl)(folder);
    if ('broken' in here)
        return start;
    return (0,disk_workspace/* nameTyped */.i$)(here, place) === null || (0,disk_workspace/* isOfWorkspace */.NC)(here, start) ? start : here.root;
}
/** The folder that a place is in, or is itself. Null where nothing is there: whoever looks for it will say so. */
function findStart(place) {
    try {
        return (0,system_path/* findRealPath */.ps)((0,external_node_fs_.statSync)(place).isDirectory() ? place : (0,external_node_path_.dirname)(place));
    }
    catch {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(place)) ? (0,system_path/* findRealPath */.ps)((0,external_node_path_.dirname)(place)) : null;
    }
}
/** Finds the revision that an option names. */
async function openRevision(workspace, name, option) {
    if (workspace.repository === null) {
        const reason = workspace.trouble ?? 'this is not a git repository';
        return (0,result/* failUsage */.yK)(`${option} ${name} needs git: ${reason}`);
    }
    const found = await findRevision(workspace.root, name, option);
    if ('failed' in found)
        return (0,result/* failEvaluation */.bE)(`Git could not read the revision "${name}": ${found.failed}`);
    return 'problem' in found ? (0,result/* failUsage */.yK)(found.problem) : { value: found.revision };
}


/***/ }),

/***/ 3476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P1: () => (/* binding */ readDay),
  C$: () => (/* binding */ readFormat),
  u8: () => (/* binding */ readRunOptions)
});

// EXTERNAL MODULE: ./lib/src/core/day.js
var day = __webpack_require__(4102);
// EXTERNAL MODULE: ./lib/src/core/dockerfile/variants/context-name.js
var context_name = __webpack_require__(8021);
// EXTERNAL MODULE: ./lib/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(8433);
;// CONCATENATED MODULE: ./lib/src/given-build/platform-name.js

const SYSTEMS = [
    'linux',
    'windows',
    'darwin',
    'freebsd',
    'netbsd',
    'openbsd',
    'solaris',
    'dragonfly',
    'illumos',
    'aix',
    'plan9',
    'wasi',
    'wasip1',
    'js',
    'android',
    'ios',
];
const ARCHITECTURES = [
    'amd64',
    'arm64',
    'arm',
    '386',
    'ppc64le',
    'ppc64',
    's390x',
    'riscv64',
    'mips64le',
    'mips64',
    'mipsle',
    'mips',
    'loong64',
    'wasm',
];
/** Other names of architectures, and the variant that an architecture has when none is said, as containerd reads them. */
const ALIASES = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm/v7',
    armel: 'arm/v6',
    'arm64/v8': 'arm64',
    'amd64/v1': 'amd64',
    arm: 'arm/v7',
};
/** Reads `OS/ARCH[/VARIANT]` as `docker buildx build --platform` does, or says what is wrong. */
function parsePlatform(text) {
    const [system = '', ...rest] = text.trim().toLowerCase().split('/');
    const wanted = rest.join('/');
    const architecture = ALIASES[wanted] ?? wanted;
    const [name = '', variant] = architecture.split('/');
    if (rest.length === 0 || rest.length > 2 || rest.includes('')) {
        const guess = ALIASES[system] ?? (0,name_suggestion/* suggestName */.SX)(system, ARCHITECTURES);
        return { error: `is not OS/ARCH, such as linux/${guess ?? 'amd64'}` };
    }
    if (!SYSTEMS.includes(system))
        return { error: unknown('operating system', system, SYSTEMS) };
    if (!ARCHITECTURES.includes(name))
        return { error: unknown('architecture', name, ARCHITECTURES) };
    if (variant !== undefined && !/^v?\d+(\.\d+)?$/.test(variant))
        return { error: `has an unknown variant: "${variant}"; variants are v6, v7, v8` };
    return { platform: `${system}/${architecture}` };
}
function unknown(what, typed, names) {
    const nearest = (0,name_suggestion/* suggestName */.SX)(typed, names);
    return `names an unknown ${what}: "${typed}"${nearest === null ? '' : `; did you mean ${nearest}?`}`;
}

;// CONCATENATED MODULE: ./lib/src/given-build/read-given-build.js


/** Reads it as `docker buildx build` does, or says what is wrong. An argument without a value has that of the environment. */
function readGivenBuild(words, environment) {
    const buildArgs = readArguments(words['build-arg'] ?? [], environment);
    if ('error' in buildArgs)
        return buildArgs;
    const contexts = readContexts(words['build-context'] ?? []);
    if ('error' in contexts)
        return contexts;
    const platforms = readPlatforms(words.platform ?? []);
    if ('error' in platforms)
        return platforms;
    return {
        build: {
            buildArgs: buildArgs.values,
            target: words.target?.at(-1) ?? null,
            platforms: platforms.names.length === 0 ? null : platforms.names,
            buildPlatforms: null,
            contexts: contexts.values,
        },
    };
}
function readArguments(words, environment) {
    const values = new Map();
    for (const text of words) {
        const [name, value] = splitPair(text);
        if (name === '')
            return { error: `--build-arg "${text}" has no name: write K=V` };
        const known = value ?? environment[name];
        if (known === undefined)
            return {
                error: `--build-arg ${name} has no value, and neither does the environment: write ${name}=VALUE`,
            };
        values.set(name, known);
    }
    return { values };
}
function readContexts(words) {
    const values = new Map();
    for (const text of words) {
        const [name, value] = splitPair(text);
        if (name === '' || value === null || value === '')
            return {
                error: `--build-context "${text}" is not NAME=VALUE, such as base=docker-image://docker.io/library/alpine:3.22`,
            };
        const key = (0,context_name/* normaliseContextName */.d)(name);
        const given = (0,context_name/* normaliseContextValue */.N)(typeof key === 'string' ? key : name, value);
        // where it is wrong, BuildKit's own words say so, and only for a file that uses it
        values.set(typeof key === 'string' ? key : name, typeof given === 'string' ? given : value);
    }
    return { values };
}
function readPlatforms(words) {
    const names = [];
    for (const text of words.flatMap((value) => value.split(','))) {
        const read = parsePlatform(text);
        if ('error' in read)
            return { error: `--platform "${text}" ${read.error}` };
        if (!names.includes(read.platform))
            names.push(read.platform);
    }
    return { names };
}
function splitPair(text) {
    const at = text.indexOf('=');
    return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

// EXTERNAL MODULE: ./lib/src/reporters/formats/index.js
var formats = __webpack_require__(7672);
// EXTERNAL MODULE: ./lib/src/cli/result.js
var result = __webpack_require__(7234);
;// CONCATENATED MODULE: ./lib/src/cli/options/run-options.js




/** Those that tell findings together. */
const GROUPED_FORMATS = ['terminal', 'markdown', 'html'];
/** What the options of a command line mean. `clock` says what day it is where nothing else does. */
function readRunOptions({ operands, options }, environment, clock) {
    const last = (name) => options.get(name)?.at(-1) ?? null;
    const today = readDay(last('today'), clock);
    if ('failure' in today)
        return today;
    const build = readBuild(options, environment);
    if ('failure' in build)
        return build;
    const base = last('base');
    const scope = last('scope');
    if (base === null && scope !== null && scope !== 'all')
        return (0,result/* failUsage */.yK)(`--scope ${scope} compares with a revision: add --base REV, such as --base origin/main`);
    const baseline = readBaselineOption({ operands, options });
    if ('failure' in baseline)
        return baseline;
    const output = last('output');
    const format = readFormat(options);
    const groupBy = last('group-by');
    if (groupBy !== null && !GROUPED_FORMATS.includes(format))
        return (0,result/* failUsage */.yK)(`--group-by is for --format ${GROUPED_FORMATS.join(', ')}; ${format} lists every finding on its own`);
    const verbose = options.has('verbose');
    if (verbose && format !== 'terminal')
        return (0,result/* failUsage */.yK)(`--verbose is for --format terminal; ${format} lists what does not count anyway`);
    return {
        value: {
            paths: operands,
            policy: last('policy'),
            base,
            scope,
            format,
            groupBy,
            verbose,
            unique: options.has('unique'),
            output: output === '-' ? null : output,
            build: build.value,
            today: today.value,
            failOn: (last('fail-on') ?? 'block'),
            offline: options.has('offline'),
            baseline: baseline.value,
        },
    };
}
/** Whatever narrows what is judged, or builds it otherwise than a pull request's check does, would record something else. */
const NARROWING = ['base', 'scope', 'build-arg', 'target', 'platform', 'build-context'];
function readBaselineOption({ operands, options, }) {
    const [isWritten, isPruned] = [options.has('write-baseline'), options.has('prune')];
    const expires = options.get('expires')?.at(-1) ?? null;
    if (expires !== null && !isWritten)
        return (0,result/* failUsage */.yK)('--expires is the last day of a new baseline: add --write-baseline');
    if (!isWritten && !isPruned)
        return { value: { kind: 'use' } };
    if (isWritten && isPruned)
        return (0,result/* failUsage */.yK)('--write-baseline writes only what is needed: leave out --prune');
    const name = isWritten ? '--write-baseline' : '--prune';
    const narrowing = NARROWING.find((option) => options.has(option));
    if (operands.length > 0)
        return (0,result/* failUsage */.yK)(`${name} is about the whole repository: leave out ${operands[0]}`);
    if (narrowing !== undefined)
        return (0,result/* failUsage */.yK)(`${name} is about the repository as the gate judges it by itself: leave out --${narrowing}${narrowing === 'base' || narrowing === 'scope' ? '' : ', and say it in the policy under builds'}`);
    if (expires !== null && !(0,day/* isDay */.N)(expires))
        return (0,result/* failUsage */.yK)(`--expires must be a date such as 2027-06-30, not "${expires}"`);
    return { value: isWritten ? { kind: 'write', expires } : { kind: 'prune' } };
}
/** The format that was asked for, which the table of options has checked. */
function readFormat(options) {
    return (options.get('format')?.at(-1) ?? formats/* DEFAULT_FORMAT */.ui);
}
function readDay(text, clock) {
    if (text === null)
        return { value: clock() };
    if ((0,day/* isDay */.N)(text))
        return { value: text };
    return (0,result/* failUsage */.yK)(`--today must be a date such as ${clock()}, not "${text}"`);
}
function readBuild(options, environment) {
    const read = readGivenBuild({
        'build-arg': options.get('build-arg'),
        'build-context': options.get('build-context'),
        target: options.get('target'),
        platform: options.get('platform'),
    }, environment);
    return 'error' in read ? (0,result/* failUsage */.yK)(read.error) : { value: read.build };
}


/***/ }),

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findToday)
/* harmony export */ });
/** The day now, in UTC. */
const findToday = () => new Date().toISOString().slice(0, 10);


/***/ }),

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ failQuoting),
/* harmony export */   H8: () => (/* binding */ toProblem),
/* harmony export */   bE: () => (/* binding */ failEvaluation),
/* harmony export */   yK: () => (/* binding */ failUsage)
/* harmony export */ });
/** Wrong usage: the command line or the environment is to blame, no line of a file. */
function failUsage(message, advice = []) {
    return { failure: { exit: 2, problems: [toProblem(message)], advice } };
}
/** The same where the message repeats what others wrote. */
function failQuoting({ text, foreign }) {
    return { failure: { exit: 2, problems: [{ ...toProblem(text), foreign }], advice: [] } };
}
function failEvaluation(message) {
    return { failure: { exit: 3, problems: [toProblem(message)], advice: [] } };
}
/** A problem of a file as a whole, or of the command line (no file). */
function toProblem(message, level = 'error', file = '') {
    return { file, line: 0, column: 0, level, message };
}


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/src/reporters/formats/index.js
var formats = __webpack_require__(7672);
// EXTERNAL MODULE: ./lib/src/cli/files/checkout.js + 1 modules
var files_checkout = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(8433);
// EXTERNAL MODULE: ./lib/src/cli/result.js
var result = __webpack_require__(7234);
// EXTERNAL MODULE: ./lib/src/cli/options/command-table.js + 4 modules
var command_table = __webpack_require__(872);
// EXTERNAL MODULE: ./lib/src/cli/options/option-table.js + 2 modules
var option_table = __webpack_require__(8769);
;// CONCATENATED MODULE: ./lib/src/cli/options/command-line.js




const isCommand = (word) => Object.hasOwn(command_table/* COMMANDS */.Lo, word);
const isOption = (word) => Object.hasOwn(option_table/* OPTIONS */.l, word);
/** Takes apart the words after the program's name, of which the first is the command. */
function parseCommandLine(words) {
    const [command = '', ...rest] = words;
    if (!isCommand(command))
        return refuseCommand(command);
    const rule = (0,command_table/* commandRule */.Ip)(command);
    const operands = [];
    const options = new Map();
    for (let at = 0; at < rest.length; at++) {
        const word = rest[at] ?? '';
        if (word === '--') {
            operands.push(...rest.slice(at + 1));
            break;
        }
        if (word === '-' || !word.startsWith('-')) {
            operands.push(word);
            continue;
        }
        const split = /^--([^=]*)(?:=(.*))?$/s.exec(word === '-h' ? '--help' : word);
        const name = split?.[1] ?? word.replace(/^-+/, '');
        if (split === null || !isOption(name) || !rule.options.includes(name))
            return refuseOption(command, rule, word, name);
        const { value: wanted } = (0,option_table/* optionRule */.c)(name);
        const choices = (0,command_table/* listChoices */.ZH)(rule, name);
        let value = split[2];
        if (wanted === null) {
            if (value !== undefined)
                return (0,result/* failUsage */.yK)(`--${name} takes no value`);
        }
        else {
            value ??= takesNext(rest[at + 1]) ? rest[++at] : undefined;
            if (value === undefined || value === '')
                return (0,result/* failUsage */.yK)(`--${name} needs a value: --${name} ${choices?.join('|') ?? wanted}`);
            if (choices !== undefined && !choices.includes(value))
                return refuseChoice(name, value, choices);
        }
        options.set(name, [...(options.get(name) ?? []), value ?? '']);
    }
    const { least, most } = rule.operands;
    if (!options.has('help') && (operands.length < least || operands.length > most))
        return refuseOperands(command, rule, operands);
    const { choices } = rule.operands;
    const unknown = operands.find((word) => choices?.includes(word) === false);
    if (choices !== undefined && unknown !== undefined && !options.has('help'))
        return (0,result/* failUsage */.yK)(`${command} takes ${choices.join(', ')}, not "${unknown}"`, [
            `Usage: base-image-gate ${rule.usage}`,
        ]);
    return { value: { command, operands, options } };
}
/** `--policy --base x` forgot a value; `--output -` did not. */
const takesNext = (word) => word !== undefined && !/^--?[a-z]/.test(word);
/** The name that was meant, as far as one can tell: one that begins alike, or one that is spelt alike. */
function findName(typed, names) {
    const alike = names.filter((name) => name.startsWith(typed) || typed.startsWith(name));
    return alike.length === 1 && typed.length > 2 ? (alike[0] ?? null) : (0,name_suggestion/* suggestName */.SX)(typed, names);
}
function suggest(typed, names, all) {
    const nearest = findName(typed, names);
    return nearest === null ? all : `did you mean ${nearest}?`;
}
function refuseCommand(word) {
    const names = command_table/* COMMAND_NAMES */.nZ;
    if (word === '')
        return (0,result/* failUsage */.yK)(`no command; use one of ${names.join(', ')}`, SEE_HELP);
    if (word.startsWith('-'))
        return (0,result/* failUsage */.yK)(`the command comes first, one of ${names.join(', ')}; then ${word}`, SEE_HELP);
    return (0,result/* failUsage */.yK)(`unknown command "${word}": ${suggest(word, names, `commands are ${names.join(', ')}`)}`, SEE_HELP);
}
const SEE_HELP = ['base-image-gate --help lists the commands.'];
function refuseOption(command, rule, word, name) {
    const typed = word.replace(/=.*$/s, '');
    const reason = isOption(name) && word.startsWith('--')
        ? `${command} has no option "${typed}"; ${listTakers(({ options }) => options.includes(name))}`
        : `unknown option "${typed}"${suggestOption(name, rule.options)}`;
    return (0,result/* failUsage */.yK)(reason, [`base-image-gate ${command} --help lists its options.`]);
}
/** Which commands take what another one does not: `check and images take it`. */
function listTakers(takes) {
    const takers = command_table/* COMMAND_NAMES */.nZ.filter((name) => takes((0,command_table/* commandRule */.Ip)(name)));
    const last = takers.at(-1) ?? '';
    return takers.length === 1 ? `${last} takes it` : `${takers.slice(0, -1).join(', ')} and ${last} take it`;
}
function suggestOption(name, names) {
    const nearest = findName(name, names);
    return nearest === null ? '' : `: did you mean --${nearest}?`;
}
function refuseChoice(name, value, choices) {
    const takes = (rule) => rule.options.includes(name) && (0,command_table/* listChoices */.ZH)(rule, name)?.includes(value) === true;
    const nearest = findName(value, choices);
    const hint = command_table/* COMMAND_NAMES */.nZ.some((command) => takes((0,command_table/* commandRule */.Ip)(command)))
        ? `; ${listTakers(takes)}`
        : nearest === null
            ? ''
            : `. Did you mean ${nearest}?`;
    return (0,result/* failUsage */.yK)(`--${name} must be one of ${choices.join(', ')}, not "${value}"${hint}`);
}
function refuseOperands(command, rule, operands) {
    const { least, most } = rule.operands;
    const wanted = operands.length < least ? 'needs one' : `takes at most ${most === 1 ? 'one' : most}`;
    const noun = rule.usage.replace(/^\S+ /, '').replace(/[[\]]/g, '');
    return (0,result/* failUsage */.yK)(`${command} ${wanted}: ${noun}`, [`Usage: base-image-gate ${rule.usage}`]);
}

// EXTERNAL MODULE: ./lib/src/cli/options/run-options.js + 2 modules
var run_options = __webpack_require__(3476);
// EXTERNAL MODULE: ./lib/src/cli/options/today.js
var options_today = __webpack_require__(4491);
;// CONCATENATED MODULE: ./lib/src/cli/run.js






/** Runs one command line and returns the exit status. */
async function run(words) {
    const line = parseCommandLine(words);
    if ('failure' in line)
        return fail(line, guessFormat(words), null);
    const { command, options } = line.value;
    if (options.has('help')) {
        const { renderCommandHelp } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 935));
        process.stdout.write(renderCommandHelp(command));
        return 0;
    }
    if (command === 'completion')
        return printCompletion(line.value);
    return command === 'explain' || command === 'policy' ? runOnPolicy(line.value) : runOnFiles(line.value);
}
async function printCompletion({ operands }) {
    const { renderCompletion } = await __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 1990));
    process.stdout.write(renderCompletion(operands[0]));
    return 0;
}
async function runOnFiles(line) {
    const options = (0,run_options/* readRunOptions */.u8)(line, process.env, options_today/* findToday */.l);
    const format = (0,run_options/* readFormat */.C$)(line.options);
    if ('failure' in options)
        return fail(options, format, null);
    const { paths, base, output } = options.value;
    // git works while the rest of the program is loaded
    const [checkout, command] = await Promise.all([(0,files_checkout/* openCheckout */.H)(base, paths), loadCommand(line.command)]);
    if ('failure' in checkout)
        return fail(checkout, format, output);
    const asked = { ...options.value, paths: (0,files_checkout/* dropRoot */.E)(checkout.value, paths) };
    const result = await command(asked, checkout.value, line);
    checkout.value.listing?.stop();
    return 'value' in result ? result.value : fail(result, format, output);
}
async function loadCommand(name) {
    if (name === 'check')
        return (await Promise.all(/* import() */[__webpack_require__.e(34), __webpack_require__.e(75), __webpack_require__.e(551), __webpack_require__.e(896)]).then(__webpack_require__.bind(__webpack_require__, 8515))).runCheck;
    if (name === 'init')
        return (await Promise.all(/* import() */[__webpack_require__.e(34), __webpack_require__.e(75), __webpack_require__.e(551), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 1069))).runInit;
    if (name === 'fix')
        return (await Promise.all(/* import() */[__webpack_require__.e(34), __webpack_require__.e(75), __webpack_require__.e(551), __webpack_require__.e(73)]).then(__webpack_require__.bind(__webpack_require__, 2073))).runFix;
    return name === 'builds'
        ? (await Promise.all(/* import() */[__webpack_require__.e(34), __webpack_require__.e(75), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 392))).runBuilds
        : (await Promise.all(/* import() */[__webpack_require__.e(34), __webpack_require__.e(75), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 4805))).runImages;
}
async function runOnPolicy(line) {
    const format = (0,run_options/* readFormat */.C$)(line.options);
    const today = (0,run_options/* readDay */.P1)(line.options.get('today')?.at(-1) ?? null, options_today/* findToday */.l);
    if ('failure' in today)
        return fail(today, format, null);
    const result = line.command === 'explain'
        ? await (await Promise.all(/* import() */[__webpack_require__.e(34), __webpack_require__.e(75), __webpack_require__.e(551), __webpack_require__.e(675)]).then(__webpack_require__.bind(__webpack_require__, 6675))).runExplain(line, today.value)
        : await (await Promise.all(/* import() */[__webpack_require__.e(34), __webpack_require__.e(75), __webpack_require__.e(551), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 3932))).runPolicy(line, today.value);
    return 'value' in result ? result.value : fail(result, format, null);
}
async function fail({ failure }, format, output) {
    const { reportFailure } = await __webpack_require__.e(/* import() */ 678).then(__webpack_require__.bind(__webpack_require__, 678));
    return reportFailure(failure, format, output);
}
/** The format that a command line asks for, even where the rest of it cannot be understood. */
function guessFormat(words) {
    const at = words.findIndex((word) => word === '--format' || word.startsWith('--format='));
    const typed = words[at]?.startsWith('--format=') === true ? words[at].slice('--format='.length) : words[at + 1];
    const name = command_table/* COMMAND_NAMES */.nZ.find((command) => command === words[0]);
    const choices = name === undefined ? formats/* FORMAT_NAMES */.BU : listFormats((0,command_table/* commandRule */.Ip)(name));
    return choices?.includes(typed ?? '') === true && at !== -1 ? typed : formats/* DEFAULT_FORMAT */.ui;
}
function listFormats(rule) {
    return rule.options.includes('format') ? (0,command_table/* listChoices */.ZH)(rule, 'format') : [];
}


/***/ }),

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ normaliseContextValue),
/* harmony export */   d: () => (/* binding */ normaliseContextName)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);

/** The spelling under which BuildKit looks up a context, as buildx writes it: `node` for `docker.io/library/node:latest`. */
function normaliseContextName(name) {
    const [image = '', ...platform] = name.split('::');
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image);
    if ('error' in reference)
        return { error: `cannot be the name of a build context: ${reference.error}` };
    const familiar = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFamiliar */ .LF)(reference.tagWritten ? reference : { ...reference, tag: null });
    return [familiar.replace(/:latest$/, ''), ...platform].join('::');
}
const SCHEMES = /^(?:docker-image|oci-layout|git|https?|local|input):|^git@[^:]*:/;
/** A context's value as BuildKit gets it: a folder is passed under the context's name, and buildx finds the digest of a layout. */
function normaliseContextValue(name, value) {
    if (value.startsWith('docker-image://')) {
        const image = value.slice('docker-image://'.length);
        const reference = image === 'scratch' ? null : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image);
        return reference !== null && 'error' in reference
            ? { error: `does not name an image: ${reference.error}` }
            : value;
    }
    if (value.startsWith('target:'))
        return { error: 'is a target of a bake file; write the image or folder that it produces' };
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


/***/ }),

/***/ 3923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   LF: () => (/* binding */ formatFamiliar),
/* harmony export */   cI: () => (/* binding */ spellLike)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6244);

const DEFAULT_HOST = 'docker.io';
const LEGACY_HOST = 'index.docker.io';
const OFFICIAL = 'library/';
const MAX_PATH = 255;
/** Longer than any valid one; only the host has no limit of its own. */
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
 * v0.6.0, whose messages `error` uses.
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
/** Whether Go's `strings.ToLower` changes it; it also changes a byte that is not part of a character, here a lone surrogate. */
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
/** An image in the spelling that a file uses: `node:22` where it says `node:18`, the whole name where it says that. */
function spellLike(written, image) {
    const [old, now] = [parseReference(written), parseReference(image)];
    if ('error' in old || 'error' in now || (!now.tagWritten && now.digest === null))
        return image;
    if (old.host !== DEFAULT_HOST || now.host !== DEFAULT_HOST)
        return image;
    return formatFamiliar(old).startsWith(written.split(/[:@]/, 1)[0] ?? '')
        ? formatFamiliar(now)
        : formatReference(now);
}
function formatSuffix({ tag, digest }) {
    return (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`);
}


/***/ }),

/***/ 9787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ readFileContent),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   w3: () => (/* binding */ MAX_FILE_SIZE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);
/* harmony import */ var _system_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2770);



/** No Dockerfile is larger, and nothing larger is held in memory. In bytes. */
const MAX_FILE_SIZE = 16 * 1024 * 1024;
/**
 * Reads a regular file of at most 16 MiB. Never follows a symbolic link out of `tree` (a real path; null: anywhere), and
 * never opens a device, pipe or socket. `listed`: git or the folder says that it is a regular file, so it is opened directly.
 */
function readFileContent(path, tree, listed = false) {
    try {
        if (listed) {
            const content = openRegularFile(path);
            if (content !== null)
                return content;
        }
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        const target = status.isSymbolicLink() ? (0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findRealPath */ .ps)(path) : path;
        if (typeof target === 'string' && target !== path && tree !== null && !(0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(tree, target))
            return { unreadable: 'is a symbolic link that leads out of the tree' };
        return refuse(target === path ? status : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target)) ?? openRegularFile(target) ?? CHANGED;
    }
    catch (error) {
        const { code } = error;
        const unreadable = describeError(error, path);
        return { unreadable, missing: (code === 'ENOENT' || code === 'ENOTDIR') && !isLink(path) };
    }
}
const CHANGED = { unreadable: 'was replaced while it was being read' };
/** Windows has none of the last three. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Null for a symbolic link. The open file is checked for what it is; a pipe does not block. */
function openRegularFile(path, noFollow = O_NOFOLLOW) {
    let file;
    try {
        if (noFollow === 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink())
            return null;
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_RDONLY | noFollow | O_NONBLOCK | O_NOCTTY);
    }
    catch (error) {
        if (error.code === 'ELOOP')
            return null;
        throw error;
    }
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const refusal = refuse(status);
        if (refusal !== null)
            return refusal;
        const bytes = readAll(file, status.size);
        if (bytes === null)
            return { unreadable: TOO_LARGE };
        const pointer = (0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .findPointer */ .p)(bytes);
        return pointer === null ? { bytes } : { unreadable: pointer };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const TOO_LARGE = `is larger than ${MAX_FILE_SIZE / 1024 / 1024} MiB`;
function refuse(status) {
    if (status.isDirectory())
        return { unreadable: 'is a folder', folder: true };
    if (status.isFIFO())
        return { unreadable: 'is a pipe, not a regular file' };
    if (status.isSocket())
        return { unreadable: 'is a socket, not a regular file' };
    if (!status.isFile())
        return { unreadable: 'is a device, not a regular file' };
    return status.size > MAX_FILE_SIZE ? { unreadable: TOO_LARGE } : null;
}
/** All bytes until the end of the file, which may have grown since its size was read; null past the limit. */
function readAll(file, size) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
        length += count;
        if (length > MAX_FILE_SIZE)
            return null;
        // a regular file returns less than asked for only at its end
        if (length < buffer.length)
            return buffer.subarray(0, length);
        buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
    }
}
/** A system error in plain words. */
function describeError(error, path) {
    switch (error.code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return isLink(path)
                ? 'is a symbolic link to a file that does not exist'
                : 'disappeared before it could be read';
        case 'EACCES':
        case 'EPERM':
            return 'cannot be read: no permission';
        case 'ELOOP':
            return 'is a symbolic link that points back to itself';
        case 'ENXIO':
            return 'is a socket, not a regular file';
        case undefined:
            throw error;
        default:
            return `cannot be read: ${error.message}`;
    }
}
function isLink(path) {
    try {
        return path !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findPointer)
/* harmony export */ });
const LFS = Buffer.from('version https://git-lfs.github.com/spec/');
const OLD_LFS = Buffer.from('version https://hawser.github.com/spec/');
/** Why the bytes are a Git LFS pointer instead of the file; null if they are the file. */
function findPointer(bytes) {
    const isPointer = [LFS, OLD_LFS].some((start) => start.equals(bytes.subarray(0, start.length)));
    return isPointer ? 'is a Git LFS pointer without its content (`git lfs pull` fetches it)' : null;
}


/***/ }),

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   aK: () => (/* binding */ nameUnlisted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path that no listing has, such as one behind a link: what the system finds there counts. */
function nameUnlisted(root, path) {
    return {
        path,
        location: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path),
        state: 'tracked',
        link: true,
        regular: false,
        displaced: false,
        object: null,
        unwatched: true,
    };
}
/** Whether two entries of a listing are one file. */
function isSameFile({ location: one }, { location: other }) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;
}
/** Sorts in place by path. */
function sortByPath(items) {
    return items.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ toSystemPath),
/* harmony export */   q: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** A path as unique text: bytes that are not UTF-8 become `\xff`. */
function decodePath(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const size = measureCharacter(bytes, at);
        text +=
            size === 0
                ? `\\x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`
                : bytes.subarray(at, at + size).toString('utf8');
        at += size || 1;
    }
    return text;
}
/** Length in bytes of the UTF-8 character at an offset, 0 if there is none. */
function measureCharacter(bytes, at) {
    for (let size = 1; size <= 4 && at + size <= bytes.length; size++)
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + size)))
            return size;
    return 0;
}
/** What the system opens: text, or the bytes themselves if they are not UTF-8. */
function toSystemPath(bytes) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : Buffer.from(bytes);
}


/***/ }),

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ findRelativePath),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   TH: () => (/* binding */ toSlashes),
/* harmony export */   hP: () => (/* binding */ joinSystemPath),
/* harmony export */   ps: () => (/* binding */ findRealPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** A path without links, in the spelling that the disk has where case does not matter: so one folder has one path. */
function findRealPath(path) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
}
/** A path as git and policies write it, whatever the system puts between folders. */
function toSlashes(path, { sep } = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    return sep === '/' ? path : path.replaceAll(sep, '/');
}
/** The way from a folder to a path inside of it, with `/`; empty for the folder itself. */
function findRelativePath(folder, path, paths = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    return toSlashes(paths.relative(folder, path), paths);
}
/** Whether a real path is inside a real folder, but not in its `.git`. */
function isInside(folder, path, { sep } = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    // Windows has one file for all spellings of its name
    const fold = (text) => (sep === '/' ? text : text.toLowerCase());
    const start = fold(folder.endsWith(sep) ? folder : folder + sep);
    const place = fold(path);
    return place.startsWith(start) && !`${place}${sep}`.startsWith(`${start}.git${sep}`);
}
/** `folder` and a path with `/` inside of it, as the system opens it: text where both are text. */
function joinSystemPath(folder, path, { sep, join } = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    if (typeof folder !== 'string' || typeof path !== 'string')
        return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(path)]);
    if (sep !== '/')
        return join(folder, path);
    return folder === '/' ? `/${path}` : `${folder}/${path}`;
}


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FB: () => (/* binding */ findTarget),
  pl: () => (/* binding */ findWorkspace),
  lQ: () => (/* binding */ isFolder),
  NC: () => (/* binding */ isOfWorkspace),
  bt: () => (/* binding */ listFolder),
  i$: () => (/* binding */ nameTyped),
  IK: () => (/* binding */ readListedFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/io/git/git.js + 1 modules
var git = __webpack_require__(7558);
// EXTERNAL MODULE: ./lib/src/io/git/git-listing.js
var git_listing = __webpack_require__(4105);
// EXTERNAL MODULE: ./lib/src/io/disk/file-content.js
var file_content = __webpack_require__(9787);
// EXTERNAL MODULE: ./lib/src/io/disk/listed-file.js
var listed_file = __webpack_require__(1327);
// EXTERNAL MODULE: ./lib/src/io/disk/path-bytes.js
var path_bytes = __webpack_require__(3884);
// EXTERNAL MODULE: ./lib/src/io/disk/system-path.js
var system_path = __webpack_require__(2770);
;// CONCATENATED MODULE: ./lib/src/io/disk/folder-listing.js





/** Every file under a folder except `.git`, for trees without git. Links to folders are not followed. */
function listByWalking(folder, prefix, select) {
    const files = [];
    const links = [];
    const unreadable = [];
    const walk = (location, path) => {
        let entries;
        try {
            entries = readEntries(location);
        }
        catch (error) {
            const reason = (0,file_content/* describeError */.Uc)(error);
            unreadable.push({ path: path.replace(/\/$/, '') || '.', reason: `is a folder that ${reason}` });
            return;
        }
        for (const entry of entries) {
            const name = path + (0,path_bytes/* decodePath */.q)(entry.name);
            const place = (0,system_path/* joinSystemPath */.hP)(location, (0,path_bytes/* toSystemPath */._)(entry.name));
            if (entry.isDirectory()) {
                if (entry.name.toString('latin1') !== '.git')
                    walk(place, `${name}/`);
                continue;
            }
            if (entry.isSymbolicLink())
                links.push({ path: name, location: place, object: null });
            if (select(name, true))
                files.push({
                    path: name,
                    location: place,
                    state: 'untracked',
                    link: entry.isSymbolicLink(),
                    regular: entry.isFile(),
                    displaced: false,
                    object: null,
                    unwatched: false,
                });
        }
    };
    walk(folder, prefix);
    const paths = new Set();
    const collisions = files.flatMap(({ path }) => (paths.size === paths.add(path).size ? [path] : []));
    return { files: (0,listed_file/* sortByPath */.$y)(files), links, unreadable, repositories: [], collisions, deleted: [] };
}
const readEntries = (folder) => (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' });

;// CONCATENATED MODULE: ./lib/src/io/disk/link-texts.js



/** As many links as Linux follows before it takes them for a loop. */
const MAX_LINKS = 40;
/**
 * Where no symbolic links can be made, as often on Windows, git checks them out as files that hold their text: such a file is
 * the one that the text leads to. Whether that lies in the tree is asked when it is read.
 */
async function followLinkTexts(folder, files) {
    const texts = new Map(files.flatMap((file) => (file.link ? readLinkText(file) : [])));
    if (texts.size === 0)
        return files;
    const answer = await (0,git/* askGit */.gG)(folder, ['config', '--type=bool', '--get', 'core.symlinks']);
    if (!('text' in answer) || answer.text !== 'false')
        return files;
    return files.map((file) => {
        let { location } = file;
        for (let count = 0; count < MAX_LINKS && typeof location === 'string'; count++) {
            const text = texts.get(location);
            if (text === undefined)
                break;
            location = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(location), text);
        }
        return location === file.location ? file : { ...file, location, displaced: true };
    });
}
/** No link has a longer text. In bytes. */
const MAX_LENGTH = 4096;
/** A link's place and its text, where a regular file stands for it. */
function readLinkText({ location }) {
    if (typeof location !== 'string')
        return [];
    try {
        const status = (0,external_node_fs_.lstatSync)(location);
        if (!status.isFile() || status.size > MAX_LENGTH)
            return [];
        return [[location, (0,external_node_fs_.readFileSync)(location, 'utf8')]];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/io/disk/special-files.js



/** Enough for ordinary folders; searching deeper in a huge tree costs too much. */
const MAX_FOLDERS = 1000;
/**
 * Pipes, sockets and devices in a working tree: git skips them, but a Dockerfile must not disappear by being one. Looks
 * into the folders next to the top first, at most 1,000 of them.
 */
function findSpecialFiles(folder, prefix, select) {
    const found = [];
    const waiting = [{ location: folder, path: prefix }];
    for (let index = 0; index < waiting.length && index < MAX_FOLDERS; index++) {
        const { location = '', path = '' } = waiting[index] ?? {};
        for (const entry of special_files_readEntries(location)) {
            const name = path + entry.name;
            const place = String((0,system_path/* joinSystemPath */.hP)(location, entry.name));
            if (entry.isDirectory()) {
                if (entry.name !== '.git' && entry.name !== 'node_modules')
                    waiting.push({ location: place, path: `${name}/` });
            }
            else if (!entry.isFile() && !entry.isSymbolicLink() && select(name, true)) {
                found.push({
                    path: name,
                    location: place,
                    state: 'untracked',
                    link: false,
                    regular: false,
                    displaced: false,
                    object: null,
                    unwatched: false,
                });
            }
        }
    }
    return found;
}
/** Whether git ignores a path. */
async function isIgnored(folder, location) {
    return !('failure' in (await (0,git/* runGit */.EO)(folder, ['check-ignore', '--quiet', '--', location])));
}
/** The contents of a folder; empty if it cannot be read, which git reports. */
function special_files_readEntries(location) {
    try {
        return (0,external_node_fs_.readdirSync)(location, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/io/disk/workspace.js










const NO_WORK_TREE = /must be run in a work tree/;
const NO_REPOSITORY = /not a git repository|must be run in a work tree/;
/** The workspace around a folder: the git working tree; without git the folder itself. `broken`: git's answer cannot be used. */
async function findWorkspace(folder) {
    const start = (0,system_path/* findRealPath */.ps)(folder);
    const top = await (0,git/* askGit */.gG)(start, ['rev-parse', '--show-toplevel']);
    if ('text' in top)
        return openRepository(top.text);
    const { kind, message } = top.failure;
    if (kind === 'silent')
        return { broken: `${message}, where a folder was expected` };
    const repository = findTop(start);
    const root = repository ?? start;
    if (kind === 'missing')
        return { root, repository: null, trouble: repository === null ? null : 'git is not installed' };
    const isExpected = repository === null ? NO_REPOSITORY.test(message) : NO_WORK_TREE.test(message);
    return { root, repository: null, trouble: isExpected ? null : message };
}
function openRepository(top) {
    try {
        const repository = (0,system_path/* findRealPath */.ps)(top);
        return { root: repository, repository, trouble: null };
    }
    catch (error) {
        return { broken: `git names ${JSON.stringify(top)} as the repository: ${error.message}` };
    }
}
/** The closest folder above that has a `.git`, for when git itself cannot be asked. */
function findTop(start) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return null;
    }
}
/** Whether a path of the workspace is a folder's. */
function isFolder({ root }, path) {
    return askStatus(() => (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false }))?.isDirectory() === true;
}
/** Real folders below a workspace's root that were asked about, and whether a repository inside it has them. */
const INNER = new WeakMap();
/** Whether a real folder is in a workspace, but not in a repository inside it. */
function isOfWorkspace(workspace, folder) {
    const { root, repository } = workspace;
    if (folder === root)
        return true;
    if (repository === null || !(0,system_path/* isInside */.FK)(root, folder))
        return false;
    const inner = INNER.get(workspace) ?? new Map([[root, !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git'))]]);
    INNER.set(workspace, inner);
    const seen = [];
    let at = folder;
    while (!inner.has(at)) {
        seen.push(at);
        const above = (0,external_node_path_.dirname)(at);
        if (above === at || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            inner.set(at, true);
        else
            at = above;
    }
    const isInner = inner.get(at) === true;
    for (const each of seen)
        inner.set(each, isInner);
    return !isInner;
}
/** Resolves a path from the command line. Names inside the workspace start at its root, others stay as given. */
function findTarget(workspace, folder, path) {
    const place = (0,external_node_path_.resolve)(folder, path);
    const typed = nameTyped(workspace, place);
    const status = askStatus(() => (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false }));
    if (status === undefined)
        return { kind: 'missing' };
    const link = status?.isSymbolicLink() === true;
    const behind = status === null || link ? askStatus(() => (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })) : status;
    if (behind?.isDirectory() === true) {
        const location = (0,system_path/* findRealPath */.ps)(place);
        const name = (0,system_path/* findRelativePath */.FI)(workspace.root, location);
        if (typed !== null && !isOfWorkspace(workspace, location))
            return { kind: 'folder', location: null, prefix: `${typed}/`, typed };
        return {
            kind: 'folder',
            location,
            prefix: name === '' ? '' : `${name}/`,
            typed: typed === name ? null : typed,
        };
    }
    const home = resolveFolder((0,external_node_path_.dirname)(place));
    const real = (0,external_node_path_.join)(home, (0,external_node_path_.basename)(place));
    const regular = status?.isFile() === true;
    if (typed !== null && !isOfWorkspace(workspace, home)) {
        const file = {
            ...nameFile(typed, real, link, regular),
            refusal: 'is behind a symbolic link that leads out of the tree',
        };
        return { kind: 'file', file, typed: null };
    }
    const name = (0,system_path/* isInside */.FK)(workspace.root, real)
        ? (0,system_path/* findRelativePath */.FI)(workspace.root, real)
        : (0,system_path/* toSlashes */.TH)((0,external_node_path_.normalize)(path));
    return { kind: 'file', file: nameFile(name, real, link, regular), typed: typed === name ? null : typed };
}
/** The name of a place from the root of a repository, links left as they are; null where it does not lie in one. */
function nameTyped({ root, repository }, place) {
    return repository !== null && (0,system_path/* isInside */.FK)(root, place) ? (0,system_path/* findRelativePath */.FI)(root, place) : null;
}
/** Null if the system does not say: reading the file will report why. */
function askStatus(ask) {
    try {
        return ask();
    }
    catch {
        return null;
    }
}
const nameFile = (path, location, link, regular) => ({
    path,
    location,
    state: 'tracked',
    link,
    regular,
    displaced: false,
    object: null,
    // git was not asked about it
    unwatched: true,
});
/**
 * Files under a folder: from git in a repository, otherwise all of them. `trouble`: git failed, so ignored files are in
 * it. `started`: a listing of this folder that is already running.
 */
async function listFolder(location, started, prefix, select) {
    const git = started ?? (0,git_listing/* startGitListing */.P)(location);
    // while git works
    const special = findSpecialFiles(location, prefix, select);
    const listing = await git.finish(prefix, select);
    if (listing !== null && typeof listing !== 'string') {
        const known = new Set(special.length === 0 ? [] : listing.files.map(({ path }) => path));
        const more = [];
        for (const file of special)
            if (!known.has(file.path) && !(await isIgnored(location, String(file.location))))
                more.push(file);
        const files = await followLinkTexts(location, listing.files);
        return {
            listing: { ...listing, files: more.length === 0 ? files : (0,listed_file/* sortByPath */.$y)([...files, ...more]) },
            trouble: null,
        };
    }
    return { listing: listByWalking(location, prefix, select), trouble: listing };
}
/** Reads one listed file, or its draft. */
function readListedFile({ root, drafts }, file) {
    const content = readOnDisk(root, file);
    if (drafts === undefined || 'unreadable' in content || typeof file.location !== 'string')
        return content;
    const draft = drafts.get(resolveFolder(file.location));
    return draft === undefined ? content : { bytes: draft };
}
function readOnDisk(root, file) {
    const { location, regular, displaced, refusal } = file;
    if (refusal !== undefined)
        return { unreadable: refusal };
    if (typeof location !== 'string')
        return (0,file_content/* readFileContent */.AJ)(location, root);
    const folder = displaced ? resolveFolder((0,external_node_path_.dirname)(location)) : root;
    if (folder !== root && !(0,system_path/* isInside */.FK)(root, folder))
        return { unreadable: 'is behind a symbolic link that leads out of the tree' };
    if (!(0,system_path/* isInside */.FK)(root, location))
        return (0,file_content/* readFileContent */.AJ)(location, null);
    return (0,file_content/* readFileContent */.AJ)(location, root, regular);
}
/** The real path, or the path itself if it has none. */
function resolveFolder(folder) {
    try {
        return (0,system_path/* findRealPath */.ps)(folder);
    }
    catch {
        return folder;
    }
}


/***/ }),

/***/ 4105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startGitListing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _disk_listed_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1327);
/* harmony import */ var _disk_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3884);
/* harmony import */ var _disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2770);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7558);





const RECORD = /^([A-Za-z?]) (?:(\d{6}) ([0-9a-f]+) \d\t)?(.*)$/s;
/** Starts to list what git knows under a folder. */
function startGitListing(folder) {
    const stream = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .streamGit */ .t1)(folder, [
        'ls-files',
        '-z',
        '-v',
        '--stage',
        '--cached',
        '--others',
        '--deleted',
        '--modified',
        '--exclude-standard',
    ]);
    return {
        folder,
        finish: (prefix, select) => readListing(folder, stream, prefix, select),
        stop: () => stream.stop(),
    };
}
async function readListing(folder, stream, prefix, select) {
    const files = new Map();
    const repositories = [];
    // git goes on to name what is no longer there, and what is something else
    const deleted = new Set();
    const unwatched = new Set();
    const collisions = new Set();
    // git names these first: if one is a folder of tracked files, it has become a symbolic link, which git does not notice
    const untracked = new Set();
    const links = [];
    // git does not say which of these are links
    const unsure = [];
    const add = (record) => {
        // everything before the path is ASCII; latin1 keeps one character per byte
        const parts = RECORD.exec(record.toString('latin1'));
        if (parts === null)
            return;
        const [, tag = '', mode = '', object = '', rest = ''] = parts;
        const bytes = record.subarray(record.length - rest.length);
        if (mode === '160000')
            repositories.push(prefix + (0,_disk_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q)(bytes));
        else if (rest.endsWith('/'))
            repositories.push(prefix + (0,_disk_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q)(bytes.subarray(0, -1)));
        else {
            const name = (0,_disk_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q)(bytes);
            const path = prefix + name;
            if (tag === 'R') {
                deleted.add(path);
                return;
            }
            if (isUnwatched(tag))
                unwatched.add(path);
            const locate = () => (0,_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSystemPath */ .hP)(folder, (0,_disk_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .toSystemPath */ ._)(bytes));
            if (tag === '?')
                untracked.add(name);
            if (tag === '?' || tag === 'C')
                unsure.push({ path, location: locate() });
            else if (mode === '120000')
                links.push({ path, location: locate(), object });
            if (tag !== 'C' && select(path, tag === '?')) {
                const file = {
                    path,
                    location: locate(),
                    state: tag === '?' ? 'untracked' : 'tracked',
                    link: mode === '120000',
                    // without a mode it is a file or a link, and a link is not opened by mistake
                    regular: mode === '' || mode.startsWith('100'),
                    displaced: untracked.size > 0 && hasAncestor(name, untracked),
                    object: mode.startsWith('100') ? object : null,
                    unwatched: isUnwatched(tag),
                };
                const before = files.get(path);
                if (before !== undefined && !(0,_disk_listed_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameFile */ .Dl)(before, file))
                    collisions.add(path);
                files.set(path, file);
            }
        }
    };
    const end = await stream.read(splitRecords(add));
    if ('failure' in end) {
        const { kind, message } = end.failure;
        return kind === 'missing' || /not a git repository|must be run in a work tree/.test(message)
            ? null
            : message;
    }
    for (const path of unwatched)
        deleted.delete(path);
    for (const path of deleted)
        files.delete(path);
    return {
        files: (0,_disk_listed_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByPath */ .$y)([...files.values()]),
        links: [
            ...links.filter(({ path }) => !deleted.has(path)),
            ...unsure.filter(isLink).map((link) => ({ ...link, object: null })),
        ],
        unreadable: readWarnings(end.stderr, prefix),
        repositories: [...new Set(repositories)].sort(),
        collisions: [...collisions],
        deleted: [...deleted],
    };
}
/** Sparse checkout, or assume-unchanged. */
function isUnwatched(tag) {
    return tag === 'S' || tag !== tag.toUpperCase();
}
function isLink({ location }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(location).isSymbolicLink();
    }
    catch {
        return false;
    }
}
function hasAncestor(path, names) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        if (names.has(path.slice(0, end)))
            return true;
    return false;
}
/** Calls `onRecord` for every piece that ends in a zero byte. */
function splitRecords(onRecord) {
    let rest = Buffer.alloc(0);
    return (chunk) => {
        const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start)) {
            onRecord(data.subarray(start, end));
            start = end + 1;
        }
        rest = data.subarray(start);
    };
}
/** Git skips a folder that it may not read, with only a warning. */
function readWarnings(stderr, prefix) {
    return [...stderr.matchAll(/^warning: could not open directory '(.*)': (.*)$/gm)].map((match) => ({
        path: prefix + (match[1] ?? '').replace(/\/$/, ''),
        reason: `is a folder that could not be read: ${match[2]}`,
    }));
}


/***/ }),

/***/ 7558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gG: () => (/* binding */ askGit),
  EO: () => (/* binding */ runGit),
  BE: () => (/* binding */ startGit),
  t1: () => (/* binding */ streamGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/io/git/git-program.js


/**
 * What starts git. Windows looks for a program in the folder where it is to run before it looks anywhere else, and that folder
 * belongs to whoever wrote the repository: so there it is found here, in the absolute folders of `PATH` only.
 */
function findGitProgram({ platform, path, isFile } = describeMachine()) {
    if (platform !== 'win32')
        return 'git';
    for (const quoted of path.split(external_node_path_.win32.delimiter)) {
        const folder = quoted.replaceAll('"', '');
        const program = external_node_path_.win32.join(folder, 'git.exe');
        // `\tools` has no drive: it belongs to the one of the working directory
        if (/^(?:[a-z]:[\\/]|\\\\)/i.test(folder) && isFile(program))
            return program;
    }
    return NOWHERE;
}
/** Below a file there is nothing: starting it fails as for a program that is not installed. */
const NOWHERE = external_node_path_.win32.join(process.execPath, 'git.exe');
function describeMachine() {
    return { platform: process.platform, path: process.env['PATH'] ?? '', isFile };
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}

;// CONCATENATED MODULE: ./lib/src/io/git/git.js


// The repository's configuration may come from anywhere: it must not start a program, and nothing is written.
const SAFE = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
const environment = () => ({
    ...process.env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
});
let program = null;
/** Starts git in a folder, with standard input closed unless needed. */
function startGit(folder, args, input) {
    program ??= findGitProgram();
    return (0,external_node_child_process_.spawn)(program, [...SAFE, ...args], {
        cwd: folder,
        env: environment(),
        stdio: [input, 'pipe', 'pipe'],
    });
}
function streamGit(folder, args) {
    const child = startGit(folder, args, 'ignore');
    const errors = [];
    child.stderr.on('data', (chunk) => errors.push(chunk));
    const end = new Promise((resolve) => {
        child.on('error', (error) => resolve({ failure: { kind: error.code === 'ENOENT' ? 'missing' : 'failed', message: error.message } }));
        child.on('close', (code, signal) => {
            const stderr = Buffer.concat(errors).toString('utf8').trim();
            if (code === 0)
                resolve({ stderr });
            else
                resolve({ failure: { kind: 'failed', message: stderr || `git ended with ${signal ?? code}` } });
        });
    });
    // a child's output without a listener is lost when it ends, so it is kept from the start
    let waiting = [];
    let deliver = (chunk) => {
        waiting.push(chunk);
    };
    child.stdout.on('data', (chunk) => deliver(chunk));
    return {
        read(onData) {
            for (const chunk of waiting)
                onData(chunk);
            waiting = [];
            deliver = onData;
            return end;
        },
        stop() {
            child.stdout.destroy();
            child.kill();
        },
    };
}
/** Runs git and returns what it printed. */
async function runGit(folder, args) {
    const chunks = [];
    const end = await streamGit(folder, args).read((chunk) => chunks.push(chunk));
    return 'failure' in end ? end : { stdout: Buffer.concat(chunks), stderr: end.stderr };
}
/** Runs git and returns one line of text without its line ending; an empty one is a failure. */
async function askGit(folder, args) {
    const answer = await runGit(folder, args);
    if ('failure' in answer)
        return answer;
    const text = answer.stdout.toString('utf8').replace(/\r?\n$/, '');
    if (text !== '')
        return { text };
    return { failure: { kind: 'silent', message: `"git ${args[0]}" printed nothing` } };
}


/***/ })

};
