export const id = 316;
export const ids = [316,935];
export const modules = {

/***/ 935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCommandHelp: () => (/* binding */ renderCommandHelp),
/* harmony export */   renderHelp: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _option_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);

/** What `base-image-gate --help` says. */
function renderHelp() {
    return `Base Image Gate finds every image that your Dockerfiles make BuildKit pull, and judges each one by your policy.

Usage: base-image-gate COMMAND [OPTION…]

Commands:
${align(_option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .nZ.map((name) => [(0,_option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandRule */ .Ip)(name).usage, (0,_option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandRule */ .Ip)(name).summary]))}

Options:
${align([
        ['--help', 'explain a command: base-image-gate check --help'],
        ['--version', 'print the version'],
    ])}

Exit status: 0 pass or warn, 1 fail, 2 wrong policy or usage, 3 could not evaluate.
`;
}
/** What `base-image-gate COMMAND --help` says. */
function renderCommandHelp(command) {
    const rule = (0,_option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandRule */ .Ip)(command);
    const sections = [
        `${rule.summary.replace(/^./, (letter) => letter.toUpperCase())}.`,
        `Usage: base-image-gate ${rule.usage} [OPTION…]`,
        ...(rule.notes.length > 0 ? [rule.notes.join('\n')] : []),
        `Options:\n${align(rule.options.map((option) => describeOption(option, rule)))}`,
        `Examples:\n${align(rule.examples.map(([example, what]) => [`base-image-gate ${example}`, what]))}`,
    ];
    return `${sections.join('\n\n')}\n`;
}
function describeOption(name, rule) {
    const { value, repeatable, help } = (0,_option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .optionRule */ .cc)(name);
    const choices = (0,_option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .listChoices */ .ZH)(rule, name);
    const values = choices === undefined ? '' : `: ${choices.join(', ')}`;
    const text = values === '' ? help : help.replace(/(?= \(default)|$/, values);
    return [
        `--${name}${value === null ? '' : ` ${value}`}`,
        repeatable === true ? `${text}; may be repeated` : text,
    ];
}
function align(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}


/***/ }),

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ commandRule),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   ZH: () => (/* binding */ listChoices),
/* harmony export */   cc: () => (/* binding */ optionRule),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   nZ: () => (/* binding */ COMMAND_NAMES)
/* harmony export */ });
/* harmony import */ var _core_dockerfile_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9511);
/* harmony import */ var _reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7672);


const OPTIONS = {
    policy: { value: 'FILE', help: 'the policy (default: .github/base-images.yml)' },
    base: {
        value: 'REV',
        help: 'judge what changed since a git revision, as in a pull request; the policy is then read at REV',
    },
    scope: {
        value: 'SCOPE',
        choices: ['changed-files', 'changed-references', 'all'],
        help: 'with --base: what counts (default: the scope in the policy)',
    },
    format: {
        value: 'FORMAT',
        choices: _reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT_NAMES */ .BU,
        help: `how to report (default: ${_reporters_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_FORMAT */ .ui})`,
    },
    output: { value: 'FILE', help: 'write the report to FILE and only a summary here' },
    'fail-on': {
        value: 'LEVEL',
        choices: ['block', 'warn', 'never'],
        help: 'which findings make the exit status 1 (default: block)',
    },
    'build-arg': {
        value: 'K=V',
        repeatable: true,
        help: 'a build argument; without =V its value comes from the environment',
    },
    target: { value: 'NAME', help: 'the stage to build (default: the last one)' },
    platform: {
        value: 'OS/ARCH',
        repeatable: true,
        help: 'a platform to build for (default: those in the policy)',
    },
    'build-context': { value: 'NAME=VALUE', repeatable: true, help: 'a named build context' },
    today: { value: 'YYYY-MM-DD', help: 'the date to judge by (default: today, in UTC)' },
    offline: { value: null, help: 'make no network requests; this version never makes any' },
    role: {
        value: 'ROLE',
        choices: _core_dockerfile_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .g,
        help: 'what the image is for (default: final)',
    },
    path: {
        value: 'PATH',
        help: 'its Dockerfile, for overrides and exceptions (default: Dockerfile)',
    },
    help: { value: null, help: 'explain this command' },
};
/** What `--name` means to every command that has it. */
const optionRule = (name) => OPTIONS[name];
const READING = [
    'policy',
    'base',
    'scope',
    'format',
    'output',
    'build-arg',
    'target',
    'platform',
    'build-context',
    'today',
    'offline',
];
const PATHS = [
    'If PATH is a file, it is read as a Dockerfile whatever its name; a folder is searched as settings.files says,',
    'without ignored files and .git; - reads standard input. Without a PATH the whole working tree is searched.',
    'The policy, its paths and the paths in the report belong to the repository that contains PATH (without git: to PATH).',
];
/** What `explain` and `policy` print in. */
const OWN_FORMATS = ['terminal', 'json'];
/** What `builds` prints in. */
const BUILDS_FORMATS = ['terminal', 'json', 'markdown'];
const COMMANDS = {
    check: {
        usage: 'check [PATH…]',
        summary: 'judge the Dockerfiles by the policy',
        options: [...READING, 'fail-on', 'help'],
        operands: { least: 0, most: Number.POSITIVE_INFINITY },
        notes: PATHS,
        examples: [
            ['check', 'every Dockerfile of the working tree'],
            ['check --base origin/main', 'what this branch changes, as in a pull request'],
            ['check api/Dockerfile --build-arg NODE=22', 'one file, with a build argument'],
            ['check --format sarif --output gate.sarif', 'a file for code scanning'],
            ['check --policy policies/strict.yml --fail-on never', 'what another policy would say'],
        ],
    },
    images: {
        usage: 'images [PATH…]',
        summary: 'list every image that BuildKit would pull; needs no policy, judges nothing',
        options: [...READING, 'help'],
        // without findings there is nothing by which references could be told from one another
        choices: { scope: ['changed-files', 'all'] },
        operands: { least: 0, most: Number.POSITIVE_INFINITY },
        notes: PATHS,
        examples: [
            ['images', 'every Dockerfile of the working tree'],
            ['images --format json api/Dockerfile', 'for a script'],
            ['images --target test --platform linux/arm64', 'as built with these options'],
            ['images - < Dockerfile', 'from standard input'],
        ],
    },
    builds: {
        usage: 'builds [PATH…]',
        summary: 'list how the repository builds its Dockerfiles: compose, bake, workflows, devcontainers',
        options: ['policy', 'format', 'output', 'help'],
        choices: { format: BUILDS_FORMATS },
        operands: { least: 0, most: Number.POSITIVE_INFINITY },
        notes: [
            'Without a PATH all builds are listed; with one, those whose file or Dockerfile is under it. Nothing is run.',
        ],
        examples: [
            ['builds', 'of the working tree'],
            ['builds api', 'what builds the Dockerfiles under api'],
            ['builds --format json', 'for a script'],
        ],
    },
    explain: {
        usage: 'explain REFERENCE',
        summary: 'how the policy judges one reference, and which line of it decides',
        options: ['policy', 'role', 'path', 'format', 'today', 'help'],
        choices: { format: OWN_FORMATS },
        operands: { least: 1, most: 1 },
        notes: ['The exit status is 1 if the reference would block.'],
        examples: [
            ['explain node:22-alpine', 'as the base of the final stage'],
            ['explain --role build --path api/Dockerfile golang:1.26', 'as the base of a build stage of one file'],
        ],
    },
    policy: {
        usage: 'policy [FILE]',
        summary: 'validate a policy, run its tests, print the effective policy',
        options: ['policy', 'format', 'today', 'help'],
        choices: { format: OWN_FORMATS },
        operands: { least: 0, most: 1 },
        notes: [],
        examples: [
            ['policy', 'the policy of this repository'],
            ['policy policies/strict.yml --format json', 'another one, for a script'],
        ],
    },
};
const commandRule = (name) => COMMANDS[name];
const COMMAND_NAMES = Object.keys(COMMANDS);
/** The values that an option takes in a command; undefined: any. */
function listChoices(rule, name) {
    return rule.choices?.[name] ?? optionRule(name).choices;
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ROLES)
/* harmony export */ });
/* unused harmony export DEFAULT_BUILD_OPTIONS */
const ROLES = [
    'final',
    'build',
    'copied',
    'mounted',
    'frontend',
    'run',
];
const DEFAULT_BUILD_OPTIONS = {
    buildArgs: new Map(),
    target: null,
    platform: 'linux/amd64',
    buildPlatform: 'linux/amd64',
    contexts: new Map(),
};


/***/ }),

/***/ 7672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   KW: () => (/* binding */ loadReporter),
/* harmony export */   ui: () => (/* binding */ DEFAULT_FORMAT)
/* harmony export */ });
/* unused harmony export FORMATS */
/** Every output format of `check` and `images`, by its name. Only the requested one is loaded. */
const FORMATS = {
    terminal: () => __webpack_require__.e(/* import() */ 966).then(__webpack_require__.bind(__webpack_require__, 1966)),
    json: () => __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 1648)),
    markdown: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(233), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 4257)),
    sarif: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(233), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 698)),
    github: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(233), __webpack_require__.e(457)]).then(__webpack_require__.bind(__webpack_require__, 8985)),
};
const FORMAT_NAMES = Object.keys(FORMATS);
const DEFAULT_FORMAT = 'terminal';
async function loadReporter(format) {
    return (await FORMATS[format]()).reporter;
}


/***/ })

};
