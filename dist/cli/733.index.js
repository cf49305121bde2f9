"use strict";
exports.id = 733;
exports.ids = [733];
exports.modules = {

  45622:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  E: () => (  openBaseline)
});


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-path.js
var baseline_path = __webpack_require__(55222);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/file-content.js
var file_content = __webpack_require__(53696);
;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/plain-file.js



function readPlainFile(root, path) {
    const names = path.split('/');
    const places = names.map((_, index) => (0,external_node_path_.join)(root, ...names.slice(0, index + 1)));
    const place = (0,external_node_path_.join)(root, path);
    try {
        if ((0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false }) === undefined)
            return { kind: 'absent' };
        const link = places.find((each) => (0,external_node_fs_.lstatSync)(each).isSymbolicLink());
        if (link === place)
            return { kind: 'unusable', reason: 'is a symbolic link' };
        if (link !== undefined)
            return { kind: 'unusable', reason: 'is behind a symbolic link' };
    }
    catch (error) {
        if (error.code === 'ENOTDIR')
            return { kind: 'absent' };
        return { kind: 'unusable', reason: (0,file_content .Uc)(error) };
    }
    const content = (0,file_content .AJ)(place, root);
    return 'bytes' in content
        ? { kind: 'bytes', bytes: content.bytes }
        : { kind: 'unusable', reason: content.unreadable };
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/git/committed-file.js
async function readCommittedFile(objects, commit, path) {
    let place = { mode: '40000', id: commit };
    for (const part of path.split('/')) {
        if (place.mode !== '40000')
            return { kind: 'absent' };
        const entries = await objects.list(place.id);
        if ('failed' in entries)
            return { kind: 'failed', reason: entries.failed };
        const entry = entries.find(({ name }) => name === part);
        if (entry === undefined)
            return { kind: 'absent' };
        place = entry;
    }
    if (place.mode === '120000')
        return { kind: 'unusable', reason: 'is a symbolic link' };
    if (!place.mode.startsWith('100'))
        return { kind: 'unusable', reason: 'is not a file' };
    const blob = await objects.read(place.id);
    if (blob.kind === 'blob')
        return { kind: 'bytes', bytes: blob.bytes };
    if (blob.kind === 'unreadable')
        return { kind: 'unusable', reason: blob.reason };
    return { kind: 'failed', reason: blob.kind === 'failed' ? blob.reason : `git cannot read ${place.id}` };
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/baseline/found-baseline.js






async function openBaseline({ workspace, revision }, { isOwn }) {
    const { root } = workspace;
    const here = readOnDisk(root);
    const content = revision === null ? here : await readCommittedFile(workspace.objects, revision.commit, baseline_path .U);
    if (content.kind === 'failed')
        return (0,result .bE)(`The baseline could not be read: ${content.reason}`);
    const isChanged = revision !== null && !isSame(content, here);
    if (content.kind === 'absent' && !isChanged)
        return { value: { found: null, run: null, notes: [] } };
    const { readBaseline, readChange } = await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(967)]).then(__webpack_require__.bind(__webpack_require__, 19967));
    const commit = revision?.commit ?? null;
    const read = readBaseline(content.kind === 'bytes' ? { ...content, commit } : content);
    if ('problems' in read)
        return failBaseline(read);
    const { found } = read;
    const change = isChanged ? readChange(found, here) : null;
    return {
        value: {
            found,
            run: toRun(found, isOwn, change?.change ?? null, root),
            notes: change?.notes ?? [],
        },
    };
}
function failBaseline({ problems, text, }) {
    return { failure: { exit: 2, problems, advice: [], texts: [{ path: baseline_path .U, text }] } };
}
function toRun(found, isOwnPolicy, change, root) {
    if (found === null)
        return null;
    return {
        baseline: found.baseline,
        source: found.source,
        isOwnPolicy,
        change,
        isGone: (file) => !isThere(root, file),
    };
}
function isThere(root, path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return error.code !== 'ENOTDIR';
    }
}
function readOnDisk(root) {
    const file = readPlainFile(root, baseline_path .U);
    return file.kind === 'bytes' ? { ...file, commit: null } : file;
}
function isSame(one, other) {
    if (one.bytes === undefined || other.bytes === undefined)
        return one.kind === other.kind;
    return Buffer.compare(one.bytes, other.bytes) === 0;
}


  }),

  63561:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (  runCheck)
});

// EXTERNAL MODULE: ./lib/untyped/src/content-hash.js
var content_hash = __webpack_require__(49039);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-path.js
var baseline_path = __webpack_require__(55222);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/bundled-table.js + 1 modules
var bundled_table = __webpack_require__(61005);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/facts/image-ends.js
var image_ends = __webpack_require__(19997);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/age-verdict.js
var age_verdict = __webpack_require__(45798);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/facts/made-days.js


function openMadeDays(book, today) {
    return (image) => {
        const reference = (0,image_reference .F2)(image);
        return 'error' in reference ? null : (0,age_verdict .v2)(reference, today, book);
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/evidence.js + 1 modules
var src_evidence = __webpack_require__(82741);
// EXTERNAL MODULE: ./lib/untyped/src/gate.js + 14 modules
var src_gate = __webpack_require__(90461);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/listed-file.js
var listed_file = __webpack_require__(82394);
// EXTERNAL MODULE: ./lib/untyped/src/policy-chain.js
var policy_chain = __webpack_require__(28273);
// EXTERNAL MODULE: ./lib/untyped/src/program.js
var program = __webpack_require__(71907);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/formats/index.js
var formats = __webpack_require__(62569);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(49179);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/terminal/terminal-summary.js
var terminal_summary = __webpack_require__(47934);
// EXTERNAL MODULE: ./lib/untyped/src/cli/baseline/found-baseline.js + 2 modules
var found_baseline = __webpack_require__(45622);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/chosen-files.js + 12 modules
var chosen_files = __webpack_require__(45713);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/dockerfile-reader.js
var dockerfile_reader = __webpack_require__(62784);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/judged-files.js
var judged_files = __webpack_require__(25147);
// EXTERNAL MODULE: ./lib/untyped/src/cli/loaded-policy.js
var loaded_policy = __webpack_require__(18976);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(9914);
// EXTERNAL MODULE: ./lib/untyped/src/cli/output/output.js
var output_output = __webpack_require__(5621);
// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/check.js





















async function runCheck(options, checkout) {
    const loaded = await (0,loaded_policy .tX)(checkout, options);
    if ('failure' in loaded)
        return loaded;
    const { policy, chain } = loaded.value;
    const baseline = await (0,found_baseline .E)(checkout, loaded.value);
    if ('failure' in baseline)
        return baseline;
    const change = options.baseline.kind === 'use' ? null : await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(37)]).then(__webpack_require__.bind(__webpack_require__, 98037));
    const refused = change?.refuseChange(options, loaded.value, baseline.value) ?? null;
    if (refused !== null)
        return refused;
    const chosen = await (0,chosen_files .P)(checkout, policy, options);
    if ('failure' in chosen)
        return chosen;
    const judged = await judgeFiles(checkout, loaded.value, baseline.value, chosen.value, options);
    if ('failure' in judged)
        return judged;
    const { search, scope, builds } = chosen.value;
    const lines = (0,dockerfile_reader .es)(checkout.workspace, search.files, judged.value.known);
    const compared = options.base !== null && scope !== 'all';
    const texts = [...chain.files, { path: baseline_path .U, text: baseline.value.found?.text ?? '' }];
    return writeReport(judged.value, options, {
        readLine: (file, line) => (0,policy_chain .uH)(texts, file, line) ?? lines.readLine(file, line),
        hasMark: lines.hasMark,
        findEnds: (0,image_ends .O)({ policy, today: options.today, endOfLife: bundled_table .D }),
        findMade: openMadeDays(judged.value.evidence, options.today),
        today: options.today,
        base: compared
            ? { revision: options.base, found: search.files.length + builds.judged.inline.length }
            : null,
        failOn: options.failOn,
        verbose: options.verbose,
        ...(options.groupBy === null ? {} : { groupBy: options.groupBy }),
    });
}
async function judgeFiles(checkout, loaded, baseline, chosen, options) {
    const { policy, problems } = loaded;
    const { search, notes } = chosen;
    const input = search.standardInput ? await (0,dockerfile_reader .eG)(process.stdin) : null;
    const lookUp = options.offline ? null : (0,src_evidence .cs)(process.env);
    const passed = await (0,src_evidence .hs)(policy, lookUp, (evidence) => judgeOnce(checkout, loaded, chosen, options, { evidence, input }));
    if ('failure' in passed)
        return passed;
    const { gate, files, evidence } = passed.value;
    const changed = await changeBaseline(gate, checkout, loaded, baseline, options);
    if ('failure' in changed)
        return changed;
    const { run, notes: baselineNotes } = changed.value;
    return {
        value: {
            report: gate.finish([...problems, ...search.problems, ...notes, ...baselineNotes], run),
            files: (0,listed_file .$y)(files).map(({ text }) => text),
            known: new Map(input?.bytes === undefined ? [] : [[input.path, input.bytes]]),
            evidence,
        },
    };
}
async function changeBaseline(gate, checkout, loaded, baseline, options) {
    if (options.baseline.kind === 'use')
        return { value: baseline };
    const change = await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(37)]).then(__webpack_require__.bind(__webpack_require__, 98037));
    return change.changeBaseline(gate, checkout, loaded, baseline, options);
}
async function judgeOnce({ workspace }, { policy, chain, problems }, chosen, options, { evidence, input }) {
    const { scope } = chosen;
    const files = [];
    const { renderFile } = await (0,formats .KW)(options.format);
    const gate = (0,src_gate .G)({
        policy,
        source: chain.source,
        today: options.today,
        endOfLife: bundled_table .D,
        evidence,
        build: options.build,
        scope,
        failOn: options.failOn,
        keepFiles: false,
        hash: content_hash .s,
        wholeTree: scope === 'all' && options.paths.length === 0,
        ...(renderFile === undefined
            ? {}
            : { onFile: (file) => files.push({ path: file.file, text: renderFile(file) }) }),
    });
    const { policyProblems } = gate;
    if (policyProblems.length > 0)
        return (0,loaded_policy .Pc)(chain, [...problems, ...policyProblems]);
    if (input !== null)
        gate.judge({ head: input, base: null });
    const failure = await (0,judged_files .j)(workspace, chosen, scope === 'changed-references', gate);
    return failure === null
        ? { value: { gate, evidence, files } }
        : (0,result .bE)(`The base revision could not be read: ${failure}`);
}
async function writeReport({ report, files }, { format, output }, context) {
    const colors = (0,terminal_setting .E)(process.stdout, process.env);
    const here = { ...context, colors, width: (0,terminal_setting .K)(process.stdout) };
    const page = output === null ? here : { ...context, colors: false, width: null };
    const { renderReport } = await (0,formats .KW)(format);
    const pieces = renderReport(report, { ...page, files, program: program .RX });
    const written = (0,output_output .R)(pieces, output);
    if ('failure' in written)
        return written;
    if (output !== null) {
        const summary = (0,terminal_summary .B)(report, {
            context: format === 'terminal' ? here : { ...here, verbose: true },
            style: (0,terminal_style .EG)(colors),
        });
        const said = (0,output_output .R)([`${summary}  report written to ${output}\n`], null);
        if ('failure' in said)
            return said;
    }
    return { value: (0,src_gate .I)(report) };
}


  }),

  45872:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  openDiskPolicies),
    l: () => (  findDiskPolicy)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _core_shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10256);
  var _io_disk_repository_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93216);
  var _io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65251);
  var _policy_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28273);






function findDiskPolicy({ root, repository }, folder, named, atBase) {
    const typed = named === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
    const inside = typed === null || repository === null || !atBase ? null : (0,_io_disk_repository_place_js__WEBPACK_IMPORTED_MODULE_2__  .j)(repository, typed);
    const place = inside ?? (typed === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _policy_chain_js__WEBPACK_IMPORTED_MODULE_4__  .zj) : toRealPlace(typed));
    const shown = (0,_io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__  .TH)(named ?? _policy_chain_js__WEBPACK_IMPORTED_MODULE_4__  .zj);
    return { place, name: (0,_io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(root, place) ? (0,_io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__  .FI)(root, place) : shown };
}
function openDiskPolicies(workspace, shelf, base, readArtifact) {
    return {
        async read(address) {
            const content = await shelf.read(address.place);
            if (content.kind !== 'absent')
                return content;
            const where = content.commit === null ? '' : ` at ${base ?? content.commit}`;
            return { kind: 'absent', where, meant: describeNearest(address) };
        },
        locateFile: async (path, extending) => locateFile(workspace, path, extending),
        locateRemote: async () => ({ refused: REMOTE }),
        locateAttached: async (path, naming) => locateAttached(workspace, path, naming),
        readArtifact,
    };
}
const REMOTE = '"extends" names a policy in another repository, which only the action can read, because it has a token; to use it here, save a copy next to this file and extend ./FILE, or pass that copy to --policy';
function locateAttached(workspace, path, naming) {
    const tree = workspace.repository ?? workspace.root;
    const isBeside = /^\.\.?\//.test(path) || !(0,_io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(tree, naming.place);
    const from = isBeside ? naming : { ...naming, place: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree, 'policy.yml') };
    const located = locateFile(workspace, path, from);
    return 'refused' in located ? { refused: 'is not in the repository' } : located;
}
function locateFile({ root, repository }, path, { place, name }) {
    const tree = repository ?? root;
    const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), path);
    if ((0,_io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(tree, place) && !(0,_io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(tree, next))
        return { refused: `"extends" leads out of the repository: ${path}; name a file inside it` };
    const isOutside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) || !(0,_io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(tree, next);
    const shown = isOutside ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(name), path) : (0,_io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__  .FI)(root, next);
    return { address: { place: next, name: shown } };
}
function describeNearest({ place, name }) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)).filter((each) => /\.ya?ml$/i.test(each));
    }
    catch {
        return '';
    }
    const near = (0,_core_shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_5__  .SX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place), names);
    if (near === null || near === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place))
        return '';
    return `did you mean ${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(name), near)}?`;
}
function toRealPlace(place) {
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__  .ps)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place));
    }
    catch {
        return place;
    }
}


  }),

  15923:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A: () => (  NO_ATTRIBUTES),
  W: () => (  openAttributes)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
;// CONCATENATED MODULE: ./lib/untyped/src/core/git-attributes/attribute-pattern.js
const NEVER = { matches: () => false };
function compileAttributePattern(source) {
    if (source.startsWith('!'))
        return null;
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
function compile(source, isName) {
    const prefix = /^[^*?[\\]*/.exec(source)?.[0] ?? '';
    const tokens = [];
    const rest = source.slice(prefix.length);
    for (let at = 0; at < rest.length; at++) {
        const character = rest.charAt(at);
        if (character === '\\') {
            at += 1;
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
function matchAll({ prefix, tokens }, path) {
    if (!path.startsWith(prefix))
        return false;
    if (tokens.length === 0)
        return path.length === prefix.length;
    let places = new Set();
    const enter = (into, place) => {
        into.add(place);
        const token = tokens[place];
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/git-attributes/attribute-lines.js


const MAX_SIZE = 1024 * 1024;
const MAX_LINE = 2048;
const MAX_PATTERN = 300;
const MAX_LINES = 2000;
const SPACES = ' \t\r\n';
const NAME = /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/;
function parseAttributes(path, bytes) {
    const lines = [];
    const macros = [];
    const isTooLarge = bytes.length > MAX_SIZE;
    let isDoubtful = !path.endsWith('.gitattributes');
    const texts = isTooLarge ? [] : (0,byte_string .pv)(bytes).split('\n');
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

// EXTERNAL MODULE: ./lib/untyped/src/core/git-attributes/conversion.js
var conversion = __webpack_require__(2364);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/file-content.js
var file_content = __webpack_require__(53696);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/listed-file.js
var listed_file = __webpack_require__(82394);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/system-path.js
var system_path = __webpack_require__(65251);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/workspace.js + 5 modules
var disk_workspace = __webpack_require__(24722);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/attributes.js








const NO_ATTRIBUTES = {
    convert: () => null,
    convertBase: () => null,
    isTouched: () => false,
    isOther: () => false,
};
async function openAttributes(workspace, listed, paths, changes) {
    if (workspace.repository === null && workspace.trouble === null)
        return NO_ATTRIBUTES;
    const own = listed.filter(({ path }) => (0,conversion .VV)(path));
    const known = new Set(own.map(({ path }) => path));
    const above = [...listFoldersAbove(paths)]
        .map((folder) => (folder === '' ? '.gitattributes' : `${folder}/.gitattributes`))
        .filter((path) => !known.has(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace.root, path)));
    const read = async (name) => toContent(await workspace.objects.read(name));
    const head = new Map();
    for (const file of [...own, ...above.map((path) => (0,listed_file .aK)(workspace.root, path))]) {
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
        return NO_ATTRIBUTES;
    const folders = [...touched.keys()].map(conversion .yS);
    const find = (path) => (0,conversion .Sl)([...head.values()], path);
    const findBase = (path) => (0,conversion .Sl)([...base.values()], path);
    const isOther = (path) => folders.some((folder) => (0,conversion .v9)(folder, path)) && find(path)?.attribute !== findBase(path)?.attribute;
    const describe = (found) => (found === null ? null : (0,conversion .s1)(found));
    return {
        convert: (file) => describe(find(toRealPath(workspace, file))),
        convertBase: (path) => describe(findBase(path)),
        isTouched: (file) => isOther(toRealPath(workspace, file)),
        isOther,
    };
}
function toRealPath({ root }, { path, location, object, displaced, real }) {
    if (real !== undefined)
        return real;
    if ((object !== null && !displaced) || typeof location !== 'string')
        return path;
    try {
        return (0,system_path .FI)(root, (0,system_path .ps)(location));
    }
    catch {
        return path;
    }
}
function listFoldersAbove(paths) {
    const folders = new Set();
    for (const path of paths)
        for (let folder = (0,conversion .yS)(path); !folders.has(folder); folder = (0,conversion .yS)(folder))
            folders.add(folder);
    return folders;
}
function readAttributes(workspace, file) {
    if (!file.link)
        return (0,disk_workspace .IK)(workspace, file);
    try {
        return { bytes: (0,external_node_fs_.readlinkSync)(file.location, 'buffer') };
    }
    catch (error) {
        const { code } = error;
        if (code === 'EINVAL')
            return (0,disk_workspace .IK)(workspace, file);
        return { unreadable: (0,file_content .Uc)(error), missing: code === 'ENOENT' };
    }
}
function addFile(files, path, content) {
    if ('bytes' in content)
        files.set(path, parseAttributes(path, content.bytes));
    else if (content.folder !== true && content.missing !== true)
        files.set(path, { path, lines: [], macros: [], isTooLarge: true });
}
function listTouched(changes, own) {
    const touched = new Map();
    if (changes === null)
        return touched;
    const { changed, removed } = changes;
    for (const path of changed.keys())
        if ((0,conversion .VV)(path))
            touched.set(path, null);
    for (const { path, state } of own)
        if (state === 'untracked')
            touched.set(path, null);
    for (const base of [...changed.values(), ...removed.values()])
        if (base !== null && (0,conversion .VV)(base.path))
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


  }),

  1031:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A: () => (  readBuilds)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/build-files.js
var build_files = __webpack_require__(31495);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/judged/judged-builds.js + 6 modules
var judged_builds = __webpack_require__(58565);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/repository/repository-builds.js
var repository_builds = __webpack_require__(37616);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/build.js
var build = __webpack_require__(4949);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/repository/same-reading.js


const ALL_KINDS = new Set(build .f);
function readsTheSame({ added, removed, modified, hasLeads }, { files, names, globs }) {
    if (hasLeads)
        return false;
    let folders = null;
    const isFolder = (path) => {
        folders ??= listFolders(names);
        return folders.has(path);
    };
    const matters = (path) => files.has(path) ||
        names.has(path) ||
        [...globs.values()].some((glob) => glob.matches(path)) ||
        (0,build_files .yF)([path], ALL_KINDS).length > 0;
    for (const path of added)
        if (matters(path))
            return false;
    for (const path of removed)
        if (matters(path) || isFolder(path))
            return false;
    for (const path of modified)
        if (files.has(path) || isFolder(path))
            return false;
    return true;
}
function listFolders(names) {
    const folders = new Set();
    for (const name of names)
        for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
            const folder = name.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    return folders;
}

// EXTERNAL MODULE: ./lib/untyped/src/io/disk/system-path.js
var system_path = __webpack_require__(65251);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/tree.js
var tree = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/path-bytes.js
var path_bytes = __webpack_require__(73679);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/workspace.js + 5 modules
var disk_workspace = __webpack_require__(24722);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/builds/content-names.js


function openContentNames(workspace, objects) {
    const known = new Map();
    const [first = ''] = objects.values();
    const algorithm = first.length === 64 ? 'sha256' : 'sha1';
    const read = (path) => {
        const target = (0,disk_workspace .FB)(workspace, workspace.root, path);
        if (target.kind !== 'file')
            return '';
        const content = (0,disk_workspace .IK)(workspace, target.file);
        if ('unreadable' in content)
            return content.unreadable;
        return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${content.bytes.length}\0`).update(content.bytes).digest('hex');
    };
    return (path) => {
        const object = workspace.drafts === undefined ? objects.get(path) : undefined;
        const name = object ?? known.get(path) ?? read(path);
        known.set(path, name);
        return name;
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/builds/disk-tree.js






function openWorkingTree(workspace, { names, links, submodules, objects }, { convert }, nameObject) {
    const contents = new Map();
    const hasDetours = links.size > 0 || submodules.size > 0;
    const readFile = (path) => {
        const known = contents.get(path);
        if (known !== undefined)
            return known;
        const target = hasDetours ? (0,disk_workspace .FB)(workspace, workspace.root, path) : nameListed(workspace, path);
        if (target.kind !== 'file')
            return undefined;
        const conversion = convert(target.file);
        if (conversion !== null)
            return keep(path, { kind: 'unreadable', reason: conversion });
        const content = (0,disk_workspace .IK)(workspace, target.file);
        if ('unreadable' in content) {
            return content.missing === true || content.folder === true
                ? undefined
                : keep(path, { kind: 'unreadable', reason: content.unreadable });
        }
        return keep(path, limit(content.bytes));
    };
    const keep = (path, content) => {
        contents.set(path, content);
        return content;
    };
    return {
        source: {
            paths: [...names].sort(),
            has: (path) => names.has(path),
            links: new Set(links.keys()),
            submodules,
            readLink: (path) => readLinkText(links.get(path)?.location ?? path),
            readFile,
            nameContent: openContentNames(workspace, objects),
        },
        async fetch(paths) {
            for (const path of paths)
                keep(path, toContent(await workspace.objects.read(nameObject(path))));
        },
    };
}
function nameListed({ root }, path) {
    return {
        kind: 'file',
        file: {
            path,
            location: (0,external_node_path_.join)(root, path),
            state: 'tracked',
            link: false,
            regular: true,
            displaced: false,
            object: null,
            unwatched: true,
        },
    };
}
function openBaseTree({ objects }, head, changes, nameObject) {
    const { names, isNew, isChanged, objectOf, convert } = changes;
    const contents = new Map();
    return {
        source: {
            ...head.source,
            paths: [...names].sort(),
            has: (path) => names.has(path) && contents.get(path) !== null,
            links: new Set([...head.source.links].filter((path) => !isNew(path) && !isChanged(path))),
            readFile(path) {
                if (!isChanged(path))
                    return head.source.readFile(path);
                const content = contents.get(path) ?? undefined;
                const reason = content === undefined ? null : convert(path);
                return reason === null ? content : { kind: 'unreadable', reason };
            },
            nameContent: (path) => objectOf(path) ?? head.source.nameContent(path),
        },
        async fetch(paths) {
            await head.fetch(paths.filter((path) => !isChanged(path)));
            for (const path of paths.filter(isChanged)) {
                const object = await objects.read(nameObject(path));
                contents.set(path, object.kind === 'missing' ? null : toContent(object));
            }
        },
    };
}
function readLinkText(location) {
    try {
        return (0,path_bytes .q)((0,external_node_fs_.readlinkSync)(location, 'buffer'));
    }
    catch {
        return undefined;
    }
}
function toContent(object) {
    if (object.kind === 'blob')
        return limit(object.bytes);
    const reason = object.kind === 'missing' ? 'is not in the working tree' : object.reason;
    return { kind: 'unreadable', reason };
}
function limit(bytes) {
    return bytes.length <= tree .nb ? { kind: 'bytes', bytes } : tree .PH;
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/builds/read-builds.js






async function readBuilds(query) {
    const { workspace, policy, listing, attributes, compared, changes, choose, runImages } = query;
    const { settings } = policy;
    const isIn = (some, path) => some.changed.has(path) || listing.untracked.has(path);
    const rest = {
        choose,
        runImages,
        isChanged: (path) => compared === null || isIn(compared.changes, path),
        isInChange: (path) => changes !== null && isIn(changes, path),
    };
    if ((0,repository_builds .I)(settings).size === 0 || !listNames(query).some(build_files .kN))
        return {
            repository: repository_builds .A,
            judged: (0,judged_builds .L)({ head: repository_builds .A, base: compared && repository_builds .A, ...rest }),
        };
    const { readSettled } = await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 50267));
    const prefix = (0,system_path .FI)(workspace.repository ?? workspace.root, workspace.root);
    const nameAt = (revision) => (path) => `${revision}:${prefix === '' ? '' : `${prefix}/`}${path}`;
    const tree = openWorkingTree(workspace, listing, attributes, nameAt(''));
    const head = await readSettled(tree.source, settings, tree.fetch);
    let base = null;
    if (compared !== null) {
        const { mergeBase } = compared;
        const isSame = readsTheSame(toTreeChange(compared.changes, listing), head.asked) &&
            ![...head.asked.files].some(attributes.isOther);
        const before = openBaseTree(workspace, tree, { ...toBaseChanges(compared.changes, listing, attributes), convert: attributes.convertBase }, nameAt(mergeBase));
        base = isSame ? head.builds : (await readSettled(before.source, settings, before.fetch)).builds;
    }
    return { repository: head.builds, judged: (0,judged_builds .L)({ head: head.builds, base, ...rest }) };
}
function listNames({ compared, listing }) {
    if (compared === null)
        return [...listing.names];
    const { changed, removed } = compared.changes;
    const before = [...changed.values()].flatMap((file) => (file === null ? [] : [file.path]));
    return [...listing.names, ...removed.keys(), ...before];
}
function toTreeChange({ changed, removed }, { untracked, links, submodules }) {
    const added = [...untracked];
    const gone = [...removed.keys()];
    const modified = [];
    let hasLeads = added.some((path) => links.has(path) || submodules.has(path));
    for (const [path, before] of changed) {
        if (before?.path === path)
            modified.push(path);
        else {
            added.push(path);
            if (before !== null)
                gone.push(before.path);
        }
        if (links.has(path) || submodules.has(path) || before?.object === null)
            hasLeads = true;
    }
    return { added, removed: gone, modified, hasLeads };
}
function toBaseChanges({ changed, removed }, { names, untracked, links }, { isOther }) {
    const isNew = (path) => untracked.has(path) || (changed.has(path) && changed.get(path)?.path !== path);
    const before = new Set([...names].filter((path) => !isNew(path)));
    for (const path of removed.keys())
        before.add(path);
    for (const file of changed.values())
        if (file !== null)
            before.add(file.path);
    const objects = new Map([...changed.values(), ...removed.values()].flatMap((file) => file === null ? [] : [[file.path, file.object]]));
    return {
        names: before,
        isNew,
        objectOf: (path) => objects.get(path) ?? null,
        isChanged: (path) => !names.has(path) ||
            changed.has(path) ||
            removed.has(path) ||
            untracked.has(path) ||
            (!links.has(path) && isOther(path)),
    };
}


  }),

  51185:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  collectNames),
    j: () => (  listRepository)
  });
  var _io_disk_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24722);

function collectNames() {
    const names = new Set();
    const untracked = new Set();
    const objects = new Map();
    return {
        note(path, isUntracked, object = null) {
            names.add(path);
            if (object !== null)
                objects.set(path, object);
            if (isUntracked)
                untracked.add(path);
        },
        finish({ links, repositories, deleted, modified }) {
            for (const path of modified)
                objects.delete(path);
            for (const path of deleted)
                names.delete(path);
            return {
                names,
                untracked,
                links: new Map(links.map((link) => [link.path, link])),
                submodules: new Set(repositories),
                objects,
            };
        },
    };
}
async function listRepository({ root }, started) {
    const collector = collectNames();
    const { listing } = await (0,_io_disk_workspace_js__WEBPACK_IMPORTED_MODULE_0__  .bt)(root, started?.folder === root ? started : null, '', (path, untracked, object) => {
        collector.note(path, untracked, object);
        return false;
    });
    return collector.finish(listing);
}


  }),

  99402:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  E: () => (  dropRoot),
  Y: () => (  inCheckout)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/system-path.js
var system_path = __webpack_require__(65251);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/workspace.js + 5 modules
var disk_workspace = __webpack_require__(24722);
// EXTERNAL MODULE: ./lib/untyped/src/io/git/git-listing.js
var git_listing = __webpack_require__(88250);
// EXTERNAL MODULE: ./lib/untyped/src/io/git/git.js + 3 modules
var git = __webpack_require__(70687);
;// CONCATENATED MODULE: ./lib/untyped/src/io/git/revision-name.js

async function findPlainName(folder, typed, option) {
    if (typed.startsWith(':'))
        return {
            problem: `"${typed}" may be a commit of any branch; name one, such as \`${option} origin/main\`.`,
        };
    const previous = /^@\{-\d+\}/.exec(typed)?.[0];
    if (previous !== undefined)
        return findPrevious(folder, typed, previous, option);
    const [, name = '', rest = ''] = /^((?:[^~^:@]|@(?!\{))*)(.*)$/s.exec(typed) ?? [];
    const isConfigured = /^@\{(?:u|upstream|push)\}/i.test(rest);
    if (isConfigured || isCertain(name))
        return { name: typed };
    const listed = await listRefs(folder, name);
    if ('failed' in listed)
        return listed;
    const { refs, tracked } = listed;
    const [only, ...others] = refs;
    if (name.startsWith('refs/'))
        return { name: only === undefined ? null : typed };
    if (only === undefined)
        return { name: typed };
    const rivals = [
        ...(await listHashes(folder, name)),
        ...(/^(?:[A-Z]+_)+HEAD$/.test(name) ? [`git's own ${name}`] : []),
        ...(only.startsWith('refs/tags/') ? tracked : []),
    ];
    if (others.length + rivals.length > 0)
        return { problem: describeSeveral(typed, [...refs, ...rivals], rest, option) };
    const isPrefixed = /^(?:heads|tags|remotes)\//.test(name);
    if (isPrefixed && only !== `refs/${name}`)
        return { problem: describeOther(typed, only, rest, option) };
    if (!only.startsWith('refs/remotes/') && !isPrefixed && (await isOfRemote(folder, name)))
        return { problem: describeOther(typed, only, rest, option) };
    return { name: `${only}${rest}` };
}
async function findPrevious(folder, typed, previous, option) {
    const full = await (0,git .gG)(folder, ['rev-parse', '--symbolic-full-name', previous]);
    if ('failure' in full && full.failure.kind === 'silent')
        return {
            problem: `The branch of "${typed}" has the name of something else too; write its whole name, such as \`${option} refs/heads/main\`.`,
        };
    const isNamed = 'text' in full && full.text.startsWith('refs/heads/');
    return { name: isNamed ? `${full.text}${typed.slice(previous.length)}` : typed };
}
function isCertain(name) {
    return (name === '' || name === '@' || name === 'HEAD' || /^[0-9a-f]{40}$/i.test(name) || /[*?[\\]/.test(name));
}
async function listRefs(folder, name) {
    const places = name.startsWith('refs/')
        ? [name]
        : [
            `refs/remotes/${name}`,
            `refs/remotes/${name}/HEAD`,
            `refs/heads/${name}`,
            `refs/tags/${name}`,
            `refs/${name}`,
        ];
    const patterns = [...places, `refs/remotes/*/${name}`];
    const answer = await (0,git .EO)(folder, ['for-each-ref', '--format=%(refname)', '--', ...patterns]);
    if ('failure' in answer)
        return { failed: answer.failure.message };
    const found = answer.stdout.toString('utf8').split(/\r?\n/);
    return {
        refs: places.filter((place) => found.includes(place)),
        tracked: found.filter((ref) => /^refs\/remotes\/[^/]+\//.test(ref) && ref.endsWith(`/${name}`)),
    };
}
async function listHashes(folder, name) {
    const hash = /^(?:.*-g(?=.{7}))?([0-9a-f]{4,64})$/i.exec(name)?.[1];
    if (hash === undefined)
        return [];
    const answer = await (0,git .gG)(folder, ['rev-parse', `--disambiguate=${hash.toLowerCase()}`]);
    return 'text' in answer
        ? answer.text
            .split(/\r?\n/)
            .slice(0, 3)
            .map((id) => `the object ${id}`)
        : [];
}
async function isOfRemote(folder, name) {
    if (!name.includes('/'))
        return false;
    const answer = await (0,git .gG)(folder, ['remote']);
    return 'text' in answer && answer.text.split(/\r?\n/).some((remote) => name.startsWith(`${remote}/`));
}
function describeSeveral(typed, names, rest, option) {
    return `"${typed}" means more than one thing here: ${names.join(', ')}. Write which, such as \`${option} ${names[0]}${rest}\`.`;
}
function describeOther(typed, only, rest, option) {
    return `"${typed}" is only ${only} here; fetch the branch that you mean (\`git fetch origin\`), or write \`${option} ${only}${rest}\`.`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/git/git-revision.js


const SHALLOW = 'this clone is shallow: fetch the history (`git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout)';
async function findRevision(folder, objects, name, option = '--base') {
    const plain = await findPlainName(folder, name, option);
    if (!('name' in plain))
        return plain;
    const commit = plain.name === null ? null : await findCommit(folder, objects, plain.name);
    if (commit === null || 'failure' in commit) {
        if (await isShallow(folder))
            return { problem: `Revision "${name}" does not exist here; ${SHALLOW}.` };
        const failed = plain.name === null ? null : await explainMissing(folder, plain.name);
        if (failed !== null)
            return { failed };
        const advice = `fetch it first (\`git fetch origin\`), or use another one, such as \`${option} origin/main\``;
        return { problem: `Revision "${name}" does not exist here; ${advice}.` };
    }
    if (commit.text === (await objects.findCommit('HEAD')))
        return { revision: { commit: commit.text, mergeBase: commit.text, otherBases: [] } };
    const base = await (0,git .gG)(folder, ['merge-base', '--all', '--end-of-options', commit.text, 'HEAD']);
    if ('text' in base) {
        const [mergeBase = '', ...otherBases] = base.text.split(/\r?\n/);
        return { revision: { commit: commit.text, mergeBase, otherBases } };
    }
    const shallow = await isShallow(folder);
    if (!shallow && base.failure.message !== 'git ended with 1')
        return { failed: base.failure.message };
    const advice = shallow ? SHALLOW : 'use a revision that shares history with HEAD';
    return {
        problem: `"${name}" and HEAD have no common history, so the change cannot be determined; ${advice}.`,
    };
}
async function findCommit(folder, objects, name) {
    const known = await objects.findCommit(name);
    return known === null ? askRevision(folder, `${name}^{commit}`) : { text: known };
}
const askRevision = (folder, name) => (0,git .gG)(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
async function isShallow(folder) {
    const answer = await (0,git .gG)(folder, ['rev-parse', '--is-shallow-repository']);
    return 'text' in answer && answer.text === 'true';
}
const MAX_HISTORY = 1000;
async function explainMissing(folder, name) {
    if ('failure' in (await askRevision(folder, 'HEAD')))
        return null;
    const object = await askRevision(folder, name);
    if ('text' in object) {
        const answer = await (0,git .gG)(folder, ['cat-file', '-t', object.text]);
        return 'failure' in answer ? `${object.text}: ${answer.failure.message}` : null;
    }
    const history = ['rev-list', '--quiet', `--max-count=${MAX_HISTORY}`, 'HEAD', '--'];
    const answer = await (0,git .EO)(folder, history);
    return 'failure' in answer ? answer.failure.message : null;
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/checkout.js







async function inCheckout(base, paths, work, option) {
    const opened = await openCheckout(base, paths, option);
    if ('failure' in opened)
        return opened;
    const { listing, workspace } = opened.value;
    try {
        return await work(opened.value);
    }
    finally {
        listing?.stop();
        workspace.objects.close();
    }
}
async function openCheckout(base, paths, option = '--base') {
    const folder = findFolder();
    if (folder === null)
        return (0,result .yK)('the working directory no longer exists: change to one that does');
    let early = paths?.length === 0 && (0,external_node_fs_.existsSync)('.git') ? (0,git_listing .P)(folder) : null;
    const list = (top) => {
        if (early?.folder !== top) {
            early?.stop();
            early = (0,git_listing .P)(top);
        }
        return early;
    };
    const willList = paths !== null && (paths.length === 0 || paths.some((path) => path !== '-'));
    const confirm = base !== null
        ? async ({ objects }) => (await objects.findCommit('HEAD')) !== null
        : willList
            ? ({ root }) => list(root).begins
            : null;
    const found = await findCommonWorkspace(folder, paths ?? [], confirm);
    if ('failure' in found) {
        early?.stop();
        return found;
    }
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
    workspace.objects.close();
    return revision;
}
function dropRoot({ folder, workspace: { root } }, paths) {
    const isRoot = (path) => {
        const place = (0,external_node_path_.resolve)(folder, path);
        if (path === '-' || (0,system_path .FK)(root, place))
            return false;
        return (0,external_node_fs_.existsSync)(place) && (0,system_path .ps)(place) === root;
    };
    return paths.every(isRoot) ? [] : paths;
}
function findFolder() {
    try {
        return process.cwd();
    }
    catch {
        return null;
    }
}
async function findCommonWorkspace(folder, paths, confirm) {
    const places = [];
    for (const path of paths) {
        const place = (0,external_node_path_.resolve)(folder, path);
        const start = path === '-' ? null : findStart(place);
        if (start !== null)
            places.push({ path, start: await findLinkHome(folder, place, start) });
    }
    const [first, ...others] = places;
    const found = await (0,disk_workspace .pl)(first?.start ?? folder, confirm);
    if ('broken' in found)
        return failGit(found.broken);
    const workspace = found;
    for (const { path, start } of others) {
        if ((0,disk_workspace .NC)(workspace, start))
            continue;
        const other = await (0,disk_workspace .pl)(start);
        if ('root' in other && other.root === workspace.root)
            continue;
        workspace.objects.close();
        if ('broken' in other)
            return failGit(other.broken);
        return (0,result .yK)(`"${first?.path}" and "${path}" are not in the same repository: run the command once for each, because each is judged by its own policy`);
    }
    return { value: workspace };
}
const failGit = (reason) => (0,result .bE)(`Git does not work here, so nothing can be judged: ${reason}`);
async function findLinkHome(folder, place, start) {
    if (start === place || start === (0,external_node_path_.dirname)(place))
        return start;
    const here = await (0,disk_workspace .pl)(folder);
    if ('broken' in here)
        return start;
    return (0,disk_workspace .i$)(here, place) === null || (0,disk_workspace .NC)(here, start) ? start : here.root;
}
function findStart(place) {
    try {
        return (0,system_path .ps)((0,external_node_fs_.statSync)(place).isDirectory() ? place : (0,external_node_path_.dirname)(place));
    }
    catch {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(place)) ? (0,system_path .ps)((0,external_node_path_.dirname)(place)) : null;
    }
}
async function openRevision(workspace, name, option) {
    if (workspace.repository === null) {
        const reason = workspace.trouble ?? 'this is not a git repository';
        return (0,result .yK)(`${option} ${name} needs git: ${reason}`);
    }
    const found = await findRevision(workspace.root, workspace.objects, name, option);
    if ('failed' in found)
        return (0,result .bE)(`Git could not read the revision "${name}": ${found.failed}`);
    return 'problem' in found ? (0,result .yK)(found.problem) : { value: found.revision };
}


  }),

  45713:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  P: () => (  chooseFiles)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/file-names.js
var file_names = __webpack_require__(51355);
// EXTERNAL MODULE: ./lib/untyped/src/core/git-attributes/conversion.js
var conversion = __webpack_require__(2364);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/notes/folder-notes.js
var folder_notes = __webpack_require__(65617);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/file-choice.js
var file_choice = __webpack_require__(88387);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/listed-file.js
var listed_file = __webpack_require__(82394);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/workspace.js + 5 modules
var disk_workspace = __webpack_require__(24722);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/path-bytes.js
var path_bytes = __webpack_require__(73679);
// EXTERNAL MODULE: ./lib/untyped/src/io/git/git.js + 3 modules
var git = __webpack_require__(70687);
;// CONCATENATED MODULE: ./lib/untyped/src/io/git/git-changes.js


const COMPARE = [
    'diff',
    '--raw',
    '-z',
    '--no-abbrev',
    '--relative',
    '--find-renames',
    '-l2000',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--ignore-submodules=dirty',
];
async function listChanges(folder, { mergeBase, otherBases }) {
    const first = await compare(folder, mergeBase);
    if (typeof first === 'string' || otherBases.length === 0)
        return first;
    const changed = new Map(first.changed);
    const removed = new Map(first.removed);
    for (const commit of otherBases) {
        const other = await compare(folder, commit);
        if (typeof other === 'string')
            return other;
        for (const path of new Set([...changed.keys(), ...other.changed.keys()])) {
            const one = changed.get(path);
            const isAlike = one?.object != null && isSameBase(one, other.changed.get(path));
            if (!isAlike)
                changed.set(path, null);
        }
        for (const [path, base] of other.removed)
            if (!removed.has(path))
                removed.set(path, base);
    }
    return { changed, removed };
}
const isSameBase = (one, other) => one.path === other?.path && one.object === other.object;
async function compare(folder, commit) {
    const answer = await (0,git .EO)(folder, [...COMPARE, commit, '--'], true);
    if ('failure' in answer)
        return answer.failure.message;
    const changed = new Map();
    const removed = new Map();
    const fields = splitFields(answer.stdout);
    for (let at = 0; at < fields.length;) {
        const [mode = '', , object = '', , status = ''] = (fields[at++] ?? Buffer.alloc(0))
            .toString('latin1')
            .split(' ');
        const oldPath = (0,path_bytes .q)(fields[at++] ?? Buffer.alloc(0));
        const path = /^[RC]/.test(status) ? (0,path_bytes .q)(fields[at++] ?? Buffer.alloc(0)) : oldPath;
        const base = { path: oldPath, object: mode.startsWith(':100') ? object : null };
        if (status === 'D')
            removed.set(path, base);
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

// EXTERNAL MODULE: ./lib/untyped/src/cli/output/progress.js
var output_progress = __webpack_require__(1839);
// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/attributes.js + 2 modules
var files_attributes = __webpack_require__(15923);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/build-files.js
var build_files = __webpack_require__(31495);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/judged/judged-builds.js + 6 modules
var judged_builds = __webpack_require__(58565);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/repository/repository-builds.js
var repository_builds = __webpack_require__(37616);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/covered-paths.js
var covered_paths = __webpack_require__(83457);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/builds/read-builds.js + 3 modules
var read_builds = __webpack_require__(1031);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/builds/repository-listing.js
var repository_listing = __webpack_require__(51185);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/builds/checkout-builds.js






const NOTHING = {
    names: new Set(),
    untracked: new Set(),
    links: new Map(),
    submodules: new Set(),
    objects: new Map(),
};
function openBuildsReader(checkout, policy, typed) {
    const { workspace } = checkout;
    const kinds = (0,repository_builds .I)(policy.settings);
    const isSearched = typed.length === 0 || typed.some((path) => path !== '-');
    const isWanted = kinds.size > 0 && isSearched;
    const names = (0,repository_listing .N)();
    let listing = NOTHING;
    return {
        note(path, untracked, object) {
            if (isWanted && typed.length === 0)
                names.note(path, untracked, object);
        },
        async listFiles(search) {
            if (!isWanted)
                return [];
            listing = typed.length === 0 ? names.finish(search) : await (0,repository_listing .j)(workspace, checkout.listing);
            return (0,build_files .yF)([...listing.names], kinds);
        },
        async read(query) {
            const { repository, judged } = await (0,read_builds .A)({ ...query, workspace, policy, listing });
            const found = (0,covered_paths .C)(checkout, typed);
            const covers = 'failure' in found ? () => true : found.value;
            const { choose } = query;
            return {
                repository,
                judged: typed.length === 0 ? judged : cover(judged, covers),
                covers,
                choose: (0,judged_builds .j)(choose, judged.named),
                wasJudged: (path) => (0,judged_builds .j)(choose, judged.baseNamed)(path) === 'judged',
                isNamed: (path) => judged.named.has(path),
            };
        },
    };
}
function cover(judged, covers) {
    return {
        ...judged,
        touched: new Map([...judged.touched].filter(([path]) => covers(path))),
        inline: judged.inline.filter(({ head }) => covers(head.inline.file)),
        files: judged.files.filter(({ file }) => covers(file)),
        lost: judged.lost.filter(({ path }) => covers(path)),
        notes: judged.notes.filter(({ file }) => covers(file)),
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/io/disk/system-path.js
var system_path = __webpack_require__(65251);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/change-set.js


function isChanged({ changed, removed }, { path, state }) {
    return state === 'untracked' || changed.has(path) || removed.has(path);
}
function addUncovered(changes, { files, links }) {
    const { changed, removed } = changes;
    const names = new Set(files.map(({ path }) => path));
    const before = [...changed.values()].flatMap((file) => file?.path ?? []);
    const gone = [
        ...removed.keys(),
        ...before.filter((path) => !names.has(path)),
        ...links.map(({ path }) => path),
    ];
    const found = (0,file_names .Mn)(gone.filter((path) => removed.has(path) || !names.has(path) || changed.has(path)), (path) => names.has(path) && !changed.has(path));
    if (found.length === 0)
        return changes;
    return { removed, changed: new Map([...changed, ...found.map((path) => [path, null])]) };
}
function selectChanges(workspace, revision, changes, files, select, attributes) {
    const nameObject = openObjectNames(workspace, revision);
    return files.flatMap((file) => {
        if (isChanged(changes, file)) {
            const base = changes.changed.get(file.path) ?? changes.removed.get(file.path) ?? null;
            const isJudged = base !== null && attributes.convertBase(base.path) === null;
            return [{ file, base: isJudged ? toJudgedBase(file, base, select) : null, compare: false }];
        }
        if (attributes.isTouched(file))
            return [{ file, base: null, compare: false }];
        if (!file.link && !file.unwatched)
            return [];
        if (revision.otherBases.length > 0)
            return [{ file, base: null, compare: false }];
        return [{ file, base: { path: file.path, object: nameObject(file.path) }, compare: true }];
    });
}
function selectLinked(workspace, revision, linked, attributes) {
    const nameObject = openObjectNames(workspace, revision);
    return linked.map(({ file, isNew }) => isNew || revision.otherBases.length > 0 || attributes.isTouched(file)
        ? { file, base: null, compare: false }
        : { file, base: { path: file.path, object: nameObject(file.path) }, compare: true });
}
function openObjectNames({ repository, root }, { mergeBase }) {
    const prefix = (0,system_path .FI)(repository ?? root, root);
    return (path) => `${mergeBase}:${prefix === '' ? '' : `${prefix}/`}${path}`;
}
function toJudgedBase(file, { path, object }, select) {
    return object !== null && (path === file.path || select(path)) ? { path, object } : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/builds/named-files.js


function listNamedFiles(workspace, found, { judged, choose, covers }) {
    const known = new Set(found.map(({ path }) => path));
    return [...judged.named.keys()]
        .filter((path) => !known.has(path) && covers(path) && choose(path) === 'judged')
        .flatMap((path) => {
        const target = (0,disk_workspace .FB)(workspace, workspace.root, path);
        if (target.kind !== 'file' || known.has(target.file.path))
            return [];
        known.add(target.file.path);
        return [target.file];
    });
}
function addTouched(workspace, revision, files, { judged: { touched, named }, wasJudged }, chosen) {
    const nameObject = openObjectNames(workspace, revision);
    const known = new Set(chosen.map(({ file }) => file.path));
    const more = files.filter(({ path }) => touched.has(path) && !known.has(path));
    return [
        ...chosen.map((each) => {
            const isTouched = touched.has(each.file.path);
            const isNew = each.base !== null && named.has(each.file.path) && !wasJudged(each.base.path);
            if (isNew && (isTouched || !each.compare))
                return { ...each, base: null, compare: false };
            return isTouched ? { ...each, isTouched } : each;
        }),
        ...more.map((file) => {
            if (!wasJudged(file.path))
                return { file, base: null, compare: false };
            return {
                file,
                base: { path: file.path, object: nameObject(file.path) },
                compare: true,
                isTouched: true,
            };
        }),
    ];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/dockerfile-search.js




async function findDockerfiles({ workspace, folder, listing: started }, paths, choose) {
    const files = new Map();
    const others = new Map();
    const links = new Map();
    const typed = new Map();
    const collisions = new Set();
    const unreadable = new Map();
    const repositories = new Set();
    const deleted = [];
    const modified = [];
    const troubles = new Set(workspace.trouble === null ? [] : [workspace.trouble]);
    let standardInput = false;
    const search = async (location, prefix) => {
        const { listing, trouble } = await (0,disk_workspace .bt)(location, location === started?.folder ? started : null, prefix, (path, untracked, object) => choose(path, untracked, object) !== null);
        for (const file of listing.files) {
            const list = choose(file.path, file.state === 'untracked', null) === 'files' ? files : others;
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
        for (const path of listing.deleted)
            deleted.push(path);
        for (const path of listing.modified)
            modified.push(path);
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
        const target = (0,disk_workspace .FB)(workspace, folder, path);
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
        return { failure: { exit: 3, problems: [(0,result .H8)(message, 'error', collision)], advice: [] } };
    }
    return {
        value: {
            files: (0,listed_file .$y)([...files.values()]),
            others: (0,listed_file .$y)([...others.values()].filter(({ path }) => !files.has(path))),
            links: [...links.values()],
            repositories: [...repositories].sort(),
            deleted,
            modified,
            typed,
            unreadable: (0,listed_file .$y)([...unreadable.values()]),
            standardInput,
            problems: [
                ...[...troubles].map((message) => (0,result .H8)(`Git could not list the files, so ignored ones are searched too: ${message}`, 'warning')),
                ...[...repositories]
                    .sort()
                    .map((path) => (0,result .H8)('A submodule or another repository: its files are not judged; if that is intended, add it to `settings.ignore`', 'warning', path)),
            ],
        },
    };
}
function refusePath(path) {
    const command = (0,name_suggestion .SX)(path, ['explain', 'policy', 'images', 'check']);
    return (0,result .yK)(`file or folder "${path}" does not exist`, [
        ...(command === null ? [] : [`The command comes first: base-image-gate ${command}`]),
    ]);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/path-treatment.js
var path_treatment = __webpack_require__(35827);
// EXTERNAL MODULE: ./lib/untyped/src/core/tree/linked-files.js
var linked_files = __webpack_require__(46545);
;// CONCATENATED MODULE: ./lib/untyped/src/core/tree/hidden-dockerfiles.js


const SYSTEM_FOLDER = /^\/(?:bin|boot|etc|lib|lib32|lib64|libx32|sbin|sys|usr(?!\/tmp(?:\/|$))|run\/systemd|var\/(?:cache|lib|log|spool))(?:\/|$)/;
const DEVICE = /^\/dev\/(?:null|zero|full|random|urandom|console|tty|stdout|stderr)$|^\/proc\/(?:self\/)?mounts$/;
const ANYTHING = ['\u0001', '\u0001/\u0001'];
function mayHideDockerfiles({ files, ignore }, { path, kind, target, end }, hadFiles) {
    if (kind === 'missing')
        return false;
    if (isOfSystem(target))
        return false;
    if ((0,file_names .KV)(path) && (0,file_names .KV)(end) && !hadFiles(path))
        return false;
    if (ignore.some((glob) => ANYTHING.every((name) => glob.matches(`${path}/${name}`))))
        return false;
    return files.usual || files.globs.some((glob) => glob.reaches(path));
}
function isOfSystem(target) {
    if (target === null)
        return false;
    const segments = target.split('/').filter((segment) => segment !== '' && segment !== '.');
    const path = `/${segments.join('/')}`;
    return !segments.includes('..') && (SYSTEM_FOLDER.test(path) || DEVICE.test(path));
}
function describeOpenLink({ kind }) {
    return `${linked_files .f[kind]}, and Dockerfiles may be behind it`;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/tree/link-readings.js
var link_readings = __webpack_require__(65746);
// EXTERNAL MODULE: ./lib/untyped/src/core/tree/tree-entry.js
var tree_entry = __webpack_require__(4771);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/file-content.js
var file_content = __webpack_require__(53696);
;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/outer-folder.js


const openBudget = () => ({ names: 100_000 });
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
                throw new TooManyNames();
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
        if (error instanceof TooManyNames)
            return { kind: 'unknown', reason: 'to more files than can be looked at' };
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'missing' };
        if (code === 'ELOOP')
            return { kind: 'file' };
        return { kind: 'unknown', reason: `to a folder that ${(0,file_content .Uc)(error)}` };
    }
    return budget.names === before ? { kind: 'empty' } : { kind: 'files', paths: paths.sort() };
}
class TooManyNames extends Error {
}
function isFolder(place) {
    try {
        return (0,external_node_fs_.statSync)(place).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/linked-files.js













async function findLinkedNames(query) {
    const { workspace, policy, chooseByName, search, scope, changes, judged, touched } = query;
    const climbing = search.files.filter(mayClimb).map(({ path }) => path);
    const leading = search.links.filter(mayLeadToFolder).map(({ path }) => path);
    const starts = new Set([...leading, ...climbing, ...search.typed.keys()]);
    if (starts.size === 0)
        return { value: [] };
    const { listing } = await (0,disk_workspace .bt)(workspace.root, null, '', () => true);
    const found = (0,linked_files ._)({
        tree: toTree(listing),
        changes: changes === null || scope === 'all' ? null : toPathChanges(changes, listing),
        choose: (path) => (search.typed.get(path) === true ? 'judged' : chooseByName(path)),
        targets: await readTargets(workspace, listing.links),
        starts,
        judged,
        touched,
        comparesFindings: scope === 'changed-references',
        describeTreatment: (path) => (0,path_treatment .a)(policy, path),
    });
    if (found === null)
        return (0,result .bE)('Symbolic links give the files here too many names to look at all of them: let fewer links lead to folders that have links to folders in them');
    const byPath = new Map(listing.files.map((file) => [file.path, file]));
    const known = new Set(search.files.map(({ path }) => path));
    const climbers = new Set(climbing);
    const names = [
        ...found.files
            .filter((file) => !known.has(file.path) || (climbers.has(file.path) && isOtherwise(file)))
            .flatMap((file) => nameLinked(workspace, file, byPath)),
        ...lookBehind(query, found.open).filter(({ file }) => !known.has(file.path)),
    ];
    return { value: names };
}
function mayLeadToFolder({ location }) {
    try {
        return !(0,external_node_fs_.lstatSync)(location).isSymbolicLink() || (0,external_node_fs_.statSync)(location).isDirectory();
    }
    catch (error) {
        return error.code !== 'ELOOP';
    }
}
function mayClimb({ link, location }) {
    if (!link)
        return false;
    const text = readTarget(location);
    if (text === null || text.includes('/') || text === '..' || typeof location !== 'string')
        return true;
    return readTarget((0,external_node_path_.join)(location, '..', text)) !== null;
}
function isOtherwise(file) {
    return 'unreadable' in file ? file.unreadable === link_readings .y : file.linkChanged;
}
function toTree({ files, links, repositories }) {
    return new Map([
        ...files.filter(({ displaced }) => !displaced).map(({ path }) => [path, { mode: '100644' }]),
        ...repositories.map((path) => [path, { mode: tree_entry .NG }]),
        ...links.map(({ path }) => [path, { mode: tree_entry .ps }]),
    ]);
}
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
async function readTargets({ objects }, links) {
    const targets = new Map();
    for (const { path, location, object } of links) {
        const text = readTarget(location);
        if (text !== null)
            targets.set(path, text);
        else if (object !== null) {
            const stored = await objects.read(object);
            targets.set(path, stored.kind === 'blob' ? (0,path_bytes .q)(Buffer.from(stored.bytes)) : '');
        }
        else
            targets.set(path, '');
    }
    return targets;
}
function readTarget(location) {
    try {
        return (0,path_bytes .q)((0,external_node_fs_.readlinkSync)(location, 'buffer'));
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
function lookBehind({ workspace, policy, chooseByName, changes }, links) {
    const { root } = workspace;
    const budget = openBudget();
    const before = [
        ...(changes?.removed.keys() ?? []),
        ...[...(changes?.changed.values() ?? [])].map((file) => file?.path),
    ];
    const hadFiles = (path) => before.some((old) => old?.startsWith(`${path}/`));
    return links.flatMap((link) => {
        const { path, kind, target } = link;
        if (isOfSystem(target))
            return [];
        const found = searchOuterFolder((0,external_node_path_.join)(root, path), path, (name) => chooseByName(name) === 'judged', budget);
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
function nameOuter(root, path, kind) {
    if (kind === 'submodule')
        return refuse(root, path, `${BEHIND} into a submodule`);
    return kind === 'outside' || !(0,system_path .FK)(root, (0,system_path .ps)((0,external_node_path_.join)(root, path, '..')))
        ? refuse(root, path, `${BEHIND} out of the tree`)
        : (0,listed_file .aK)(root, path);
}
const refuse = (root, path, refusal) => ({
    ...(0,listed_file .aK)(root, path),
    refusal,
});

// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/nested-repository.js





function describeNested(folder, { root, repository }, file) {
    if (repository === null)
        return [];
    const here = (0,disk_workspace .ls)(folder);
    const isTyped = here !== null && here !== root && (0,system_path .FK)(here, root);
    const outer = isTyped || isSubmodule(root) ? (0,disk_workspace .ls)((0,external_node_path_.dirname)(root)) : null;
    if (outer === null)
        return [];
    const { text, foreign } = (0,message .cv) `${(0,system_path .FI)(outer, root)} is a repository of its own inside another one, so its own policy applies here, and that of the outer repository does not.`;
    return [{ file, line: 0, column: 0, level: 'warning', message: text, foreign, isProminent: true }];
}
function isSubmodule(root) {
    try {
        return /^gitdir:.*[\\/]modules[\\/]/.test((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, '.git'), 'utf8'));
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/directives.js
var directives = __webpack_require__(40924);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/parse-file.js + 3 modules
var parse_file = __webpack_require__(72900);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/first-instruction.js




const FROM = /^\s*(FROM)(?:\s+--[a-z]+=\S+)*\s+([^\s:=]\S*)(?:\s+AS\s+\S+)?\s*$/i;
const ARG = /^\s*ARG\s+[A-Za-z_]\w*(?:=\S*|="[^"]*"|='[^']*')?(?:\s+[A-Za-z_]\w*(?:=.*)?)*\s*$/i;
function readsLikeDockerfile(bytes) {
    const file = (0,byte_string .pv)(bytes);
    if ((0,directives .i2)(file).syntax !== null)
        return true;
    const first = readFirst(file);
    if (first === null)
        return false;
    const [, word, image = ''] = FROM.exec(first.text) ?? [];
    if (word !== undefined)
        return word === 'FROM' || first.isContinued || /[/:@$]/.test(image);
    return ARG.test(first.text);
}
function showsBeginning(part) {
    const file = toByteString(part);
    if (findDirectives(file).syntax !== null)
        return true;
    return !/^\s*\{/.test(file) && readFirst(file)?.isWhole === true;
}
function readFirst(file) {
    try {
        const lines = new parse_file .C(file, null);
        const line = lines.next();
        if (line === null)
            return null;
        const { text, start, end, pieces } = line;
        const isContinued = pieces !== null;
        return { text: text.slice(start, end), isContinued, isWhole: !isContinued || lines.scanner.advance() };
    }
    catch (error) {
        if (error instanceof refusal .P_)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/notes/passed-over.js
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
                note(first, `${others.length + 1} ${others.length === 0 ? 'Dockerfile template was' : 'Dockerfile templates were'} skipped: a template is in a language of its own. The generated file is judged if it is committed; list templates that are valid Dockerfiles in \`settings.files\`, and others in \`settings.ignore\`.${more}`),
            ]),
        ...(left === undefined
            ? []
            : [
                note(left, `This file was not judged, although its name and its first instruction look like those of a Dockerfile: \`settings.files\` of the policy does not name it.${alsoLeft.length === 0 ? '' : ` The same is true of ${alsoLeft.length} more.`} If it is built, add it there; otherwise add it to \`settings.ignore\`.`),
            ]),
        ...strangers.map((path) => note(path, 'This file was named, so it is read as a Dockerfile, but it does not begin like one. For a compose file, a workflow or a script, name the Dockerfiles that it builds, or their folder.')),
        ...[...lookAlikes]
            .sort()
            .map((path) => note(path, "This changed file was not judged, but its first instruction looks like a Dockerfile's. If it is built, add it to `settings.files` of the policy.")),
    ];
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/passed-over-files.js





const MAX_READ = 300;
function describeUnjudged({ workspace, search, kindOf, changes, scope, lost, }) {
    const unjudged = search.others.filter(({ path }) => kindOf(path) !== 'ignored');
    const templates = unjudged.filter(({ path }) => kindOf(path) === 'template');
    const counted = scope === 'all' ? templates : templates.filter((file) => changes && isChanged(changes, file));
    const readsAs = (expected) => (file) => readsLike(workspace, file) === expected;
    const changed = unjudged.filter((file) => file.regular && changes !== null && isChanged(changes, file) && !lost.has(file.path));
    const named = unjudged.filter(({ path }) => kindOf(path) === 'other' && (0,file_names .Lb)(path));
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
function readsLike(workspace, file) {
    const content = (0,disk_workspace .IK)(workspace, file);
    return 'bytes' in content ? readsLikeDockerfile(content.bytes) : null;
}

;// CONCATENATED MODULE: ./lib/untyped/src/cli/files/chosen-files.js


















async function chooseFiles(checkout, policy, options, settings = policy.settings) {
    const progress = (0,output_progress .m)(process.stderr, process.env);
    progress.wait('Looking for Dockerfiles and what builds them');
    try {
        return await searchFiles(checkout, policy, options, settings);
    }
    finally {
        progress.clear();
    }
}
async function searchFiles(checkout, policy, options, { runImages }) {
    const { workspace, revision } = checkout;
    const { settings } = policy;
    const changes = revision === null ? null : await listChanges(workspace.root, revision);
    if (typeof changes === 'string')
        return (0,result .bE)(`Git could not list the changes: ${changes}`);
    const byName = (0,file_choice ._)(settings);
    const reader = openBuildsReader(checkout, policy, options.paths);
    const choose = (path, untracked, object) => {
        reader.note(path, untracked, object);
        const kind = byName(path);
        if (kind === 'judged')
            return 'files';
        if (kind === 'ignored')
            return (0,conversion .VV)(path) ? 'others' : null;
        const isNew = changes !== null && (untracked || changes.changed.has(path));
        const isNoted = kind === 'template' || isNew || (changes === null && (0,file_names .Lb)(path));
        return isNoted || (0,conversion .VV)(path) ? 'others' : null;
    };
    const found = await findDockerfiles(checkout, options.paths, choose);
    if ('failure' in found)
        return found;
    const { others } = found.value;
    const scope = revision === null ? 'all' : (options.scope ?? settings.scope);
    const compared = scope === 'all' || changes === null ? null : addUncovered(changes, found.value);
    const isTyped = options.paths.length > 0;
    const readAttributes = (listed, more = []) => {
        const paths = isTyped ? [...more, ...listed.map(({ path, real }) => real ?? path)] : [];
        return (0,files_attributes .W)(workspace, others, paths, changes);
    };
    let attributes = await readAttributes(found.value.files, await reader.listFiles(found.value));
    const builds = await reader.read({
        attributes,
        compared: compared === null || revision === null ? null : { changes: compared, mergeBase: revision.mergeBase },
        changes,
        choose: byName,
        runImages,
    });
    const files = (0,listed_file .$y)([...found.value.files, ...listNamedFiles(workspace, found.value.files, builds)]);
    const isIntended = (path) => found.value.repositories.includes(path) && byName(path) === 'ignored';
    const search = {
        ...found.value,
        problems: found.value.problems.filter(({ file }) => !isIntended(file)),
        files,
        others: others.filter(({ path }) => !builds.isNamed(path)),
    };
    const linked = await findLinkedNames({
        workspace,
        policy,
        chooseByName: builds.choose,
        search,
        scope,
        changes: compared,
        touched: builds.judged.touched,
        judged: new Set(files.filter((file) => compared === null || isChanged(compared, file)).map(({ path }) => path)),
    });
    if ('failure' in linked)
        return linked;
    const renamed = new Set(linked.value.map(({ file }) => file.path));
    const plain = files.filter(({ path }) => !renamed.has(path));
    const all = (0,listed_file .$y)([...plain, ...linked.value.map(({ file }) => file)]);
    if (isTyped && linked.value.length > 0)
        attributes = await readAttributes(all);
    const toRead = revision === null || compared === null
        ? all.map((file) => ({ file, base: null, compare: false }))
        : addTouched(workspace, revision, plain, builds, [
            ...selectChanges(workspace, revision, compared, plain, builds.wasJudged, attributes),
            ...selectLinked(workspace, revision, linked.value, attributes),
        ]);
    return {
        value: {
            search: { ...search, files: all },
            toRead: toRead.toSorted((one, other) => (0,text_order .n)(one.file.path, other.file.path)),
            convert: attributes.convert,
            scope,
            builds,
            notes: [
                ...(options.policy === null ? describeNested(checkout.folder, workspace, policy.place.file) : []),
                ...describeUnjudged({
                    workspace,
                    search,
                    kindOf: builds.choose,
                    changes,
                    scope,
                    lost: new Set(builds.judged.lost.map(({ path }) => path)),
                }),
                ...builds.judged.notes,
                ...(0,folder_notes .gO)(policy)
                    .filter(({ path }) => (0,disk_workspace .lQ)(workspace, path))
                    .map(folder_notes .uq),
            ],
        },
    };
}


  }),

  83457:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  openCover)
  });
  var _io_disk_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24722);
  var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43065);


function openCover({ workspace, folder }, typed) {
    const places = [];
    for (const path of typed) {
        if (path === '-')
            continue;
        const target = (0,_io_disk_workspace_js__WEBPACK_IMPORTED_MODULE_0__  .FB)(workspace, folder, path);
        if (target.kind === 'missing')
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__  .yK)(`file or folder "${path}" does not exist`);
        places.push(target.kind === 'file' ? target.file.path : target.prefix);
    }
    if (typed.length === 0 || places.includes(''))
        return { value: () => true };
    return {
        value: (path) => places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place)),
    };
}


  }),

  62784:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q2: () => (  readChosenFiles),
    eG: () => (  readStandardInput),
    es: () => (  openLines)
  });
  var _io_disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53696);
  var _io_disk_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24722);


const BREATH = 30;
async function readChosenFiles(workspace, { toRead, convert }, keepBase, progress, onFile) {
    const { objects } = workspace;
    let last = performance.now();
    let done = 0;
    try {
        for (const { file, base: before, compare, isTouched } of toRead) {
            let content = (0,_io_disk_workspace_js__WEBPACK_IMPORTED_MODULE_1__  .IK)(workspace, file);
            if ('unreadable' in content && content.missing === true && file.unwatched && file.object !== null) {
                const object = await objects.read(file.object);
                if (object.kind === 'failed')
                    return object.reason;
                content = toContent(object);
            }
            const conversion = 'bytes' in content ? convert(file) : null;
            if (conversion !== null)
                content = { unreadable: conversion };
            let base = null;
            if (before !== null && (keepBase || compare)) {
                const object = await objects.read(before.object);
                if (object.kind === 'failed')
                    return object.reason;
                base = object.kind === 'missing' ? null : toSourceFile(before.path, toContent(object));
            }
            if ('bytes' in content || content.folder !== true) {
                const head = toSourceFile(file.path, content);
                if (!compare || isChanged(head, base))
                    onFile({ head, base: keepBase ? base : null });
                else if (isTouched === true)
                    onFile({ head, base, isUntouched: true });
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
function isChanged(head, base) {
    if (base === null)
        return true;
    if (head.bytes === undefined || base.bytes === undefined)
        return head.bytes !== base.bytes;
    return Buffer.compare(head.bytes, base.bytes) !== 0;
}
async function readStandardInput(stream) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.length;
            if (size > _io_disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__  .w3)
                return { path: '-', unreadable: `is larger than ${_io_disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__  .w3 / 1024 / 1024} MiB` };
            chunks.push(chunk);
        }
    }
    catch (error) {
        return { path: '-', unreadable: (0,_io_disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__  .Uc)(error) };
    }
    return { path: '-', bytes: Buffer.concat(chunks) };
}
const MARK = '\ufeff';
const MOST_KEPT = 16 * 1024 * 1024;
function openLines(workspace, files, known) {
    let byPath = null;
    const kept = new Map();
    let size = 0;
    const read = (path) => {
        const again = kept.get(path);
        if (again !== undefined)
            return again.lines;
        byPath ??= new Map(files.map((file) => [file.path, file]));
        const file = byPath.get(path) ?? findFile(workspace, path);
        const content = file === null ? null : (0,_io_disk_workspace_js__WEBPACK_IMPORTED_MODULE_1__  .IK)(workspace, file);
        const bytes = known.get(path) ?? (content !== null && 'bytes' in content ? content.bytes : null);
        const text = bytes === null ? '' : Buffer.from(bytes).toString('utf8');
        const lines = text.split('\n');
        kept.set(path, { lines, size: text.length });
        size += text.length;
        for (const [oldest, { size: freed }] of kept) {
            if (size <= MOST_KEPT || oldest === path)
                break;
            kept.delete(oldest);
            size -= freed;
        }
        return lines;
    };
    return {
        readLine(path, line) {
            const text = read(path)[line - 1]?.replace(/\r+$/, '') ?? null;
            return line === 1 && text?.startsWith(MARK) === true ? text.slice(MARK.length) : text;
        },
        hasMark: (path) => read(path)[0]?.startsWith(MARK) === true,
    };
}
function findFile(workspace, path) {
    const target = (0,_io_disk_workspace_js__WEBPACK_IMPORTED_MODULE_1__  .FB)(workspace, workspace.root, path);
    return target.kind === 'file' ? target.file : null;
}


  }),

  25147:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  judgeChosenFiles)
  });
  var _core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40238);
  var _output_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1839);
  var _dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);



async function judgeChosenFiles(workspace, chosen, keepBase, gate) {
    const { search, builds } = chosen;
    gate.noteBuilt(builds.judged.built);
    const progress = (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_1__  .m)(process.stderr, process.env);
    const failure = await (0,_dockerfile_reader_js__WEBPACK_IMPORTED_MODULE_0__  .Q2)(workspace, chosen, keepBase, progress, (file) => gate.judge((0,_core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_2__  .p)(file, builds.judged)));
    if (failure !== null)
        return failure;
    for (const { path, reason } of search.unreadable)
        gate.judge({ head: { path, unreadable: reason }, base: null });
    for (const file of (0,_core_builds_judged_gate_files_js__WEBPACK_IMPORTED_MODULE_2__  .n)(builds.judged))
        gate.judge(file);
    const searched = new Set(search.files.map(({ path }) => path));
    for (const { path, reason } of builds.judged.lost)
        if (!searched.has(path))
            gate.judge({ head: { path, unreadable: reason }, base: null });
    for (const file of builds.judged.files)
        gate.judgeBuildFile(file);
    return null;
}


  }),

  18976:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Pc: () => (  failPolicy),
    T0: () => (  findPolicyOrNone),
    nF: () => (  explainNoPolicy),
    tX: () => (  openPolicy)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63148);
  var _io_disk_policy_shelf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2070);
  var _io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65251);
  var _policy_address_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46584);
  var _policy_artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24208);
  var _policy_chain_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28273);
  var _policy_loader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99479);
  var _program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71907);
  var _disk_policies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45872);
  var _result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43065);












async function openPolicy(checkout, request) {
    const { policy: named, base, today } = request;
    const loaded = await findPolicyOrNone(checkout, request);
    if ('failure' in loaded)
        return loaded;
    const { value } = loaded;
    if ('kind' in value)
        return {
            failure: explainNoPolicy(value, value.name, base, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout.workspace.root, value.name))),
        };
    const { chain, problems, isOwn } = value;
    if (!isOwn || checkout.revision === null)
        return { value };
    const { describePolicyEdit } = await __webpack_require__.e(  116).then(__webpack_require__.bind(__webpack_require__, 10116));
    const edit = await describePolicyEdit(checkout, named, today, chain);
    return { value: { ...value, problems: [...problems, ...edit] } };
}
async function findPolicyOrNone({ folder, workspace, revision }, { policy: named, base, today, offline }) {
    const first = findNamedPolicy(named) ?? (0,_disk_policies_js__WEBPACK_IMPORTED_MODULE_6__  .l)(workspace, folder, named, revision !== null);
    if ('error' in first)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_7__  .yK)(`--policy ${named} ${first.error}`);
    const shelf = (0,_io_disk_policy_shelf_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(workspace, revision?.commit ?? null);
    const readArtifact = offline ? _policy_artifact_js__WEBPACK_IMPORTED_MODULE_8__  .WW : (0,_policy_artifact_js__WEBPACK_IMPORTED_MODULE_8__  .ue)(process.env);
    const store = (0,_disk_policies_js__WEBPACK_IMPORTED_MODULE_6__  .O)(workspace, shelf, base, readArtifact);
    const chain = await (0,_policy_chain_js__WEBPACK_IMPORTED_MODULE_9__  ._K)(store, first);
    if ('kind' in chain)
        return chain.kind === 'absent'
            ? { value: { ...chain, name: first.name } }
            : { failure: explainNoPolicy(chain, first.name, base) };
    const { policy, problems } = await (0,_policy_loader_js__WEBPACK_IMPORTED_MODULE_4__  .g)(chain.files, { today });
    if (policy === null)
        return failPolicy(chain, problems);
    const isOwn = !(0,_policy_address_js__WEBPACK_IMPORTED_MODULE_10__  .v)(first) && (0,_io_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(workspace.root, first.place);
    return { value: { policy, chain, problems, isOwn } };
}
function findNamedPolicy(named) {
    if (named === null || !named.startsWith('oci://'))
        return null;
    const target = (0,_core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_11__  .hu)(named);
    if ('error' in target || target.kind !== 'oci')
        return 'error' in target ? target : null;
    return (0,_core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_11__  .Bl)(target)
        ? (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_10__  .r)(target)
        : { error: 'names a tag, which can change without a review; write its digest: oci://\u2026@sha256:\u2026' };
}
function failPolicy({ files, source }, problems) {
    return { failure: { exit: 2, problems, advice: [], texts: files, policy: source } };
}
function explainNoPolicy(found, name, base, isAdded = false) {
    if (found.kind === 'failed')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_7__  .bE)(`The policy ${name} could not be read: ${found.reason}`).failure;
    if (found.kind === 'unusable')
        return { exit: 2, problems: [(0,_result_js__WEBPACK_IMPORTED_MODULE_7__  .H8)(`The policy ${found.reason}`, 'error', name)], advice: [] };
    const { where, meant } = found;
    const isFirst = isAdded && where !== '' && meant === '';
    const advice = isFirst
        ? '. This change adds one, which counts once it is merged.'
        : meant === ''
            ? '. Write one, with "version: 1" and a list "allow:" of images, or pass one with --policy FILE.'
            : `; ${meant}`;
    const problem = (0,_result_js__WEBPACK_IMPORTED_MODULE_7__  .H8)(`There is no policy${where}, so nothing can be judged${advice}`, 'error', name);
    const revision = where === '' ? null : base;
    return {
        exit: 2,
        problems: [problem],
        advice: isFirst ? adviseOnFirst(revision) : adviseOnPolicy(name, revision),
    };
}
function adviseOnFirst(revision) {
    return [
        `With --base the policy is read at ${revision ?? 'the base'}, because a change must not be judged by its own policy.`,
        'So the check cannot pass on the change that adds it: merge that, and require the check afterwards.',
        'What the policy says of the working tree: base-image-gate check',
    ];
}
function adviseOnPolicy(path, revision) {
    return [
        ...(revision === null
            ? [`To start, save this as ${path}; it approves only Docker Official Images:`]
            : [
                `With --base the policy is read at ${revision}, because a change must not be judged by its own policy.`,
                `First add this as ${path} to ${revision}; it approves only Docker Official Images:`,
            ]),
        '',
        ..._policy_chain_js__WEBPACK_IMPORTED_MODULE_9__  .UH.map((line) => `    ${line}`),
        '',
        'Or let base-image-gate init write one from the images in use.',
        'Ready-made policies to copy: minimal, recommended, strict, official-only and distroless-runtime, in',
        `${_program_js__WEBPACK_IMPORTED_MODULE_5__  .yZ}/tree/main/policies`,
    ];
}


  }),

  5740:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  P1: () => (  readDay),
  C$: () => (  readFormat),
  u8: () => (  readRunOptions)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/day.js
var day = __webpack_require__(2237);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/context-name.js
var context_name = __webpack_require__(83792);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
;// CONCATENATED MODULE: ./lib/untyped/src/given-build/platform-name.js

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
function parsePlatform(text) {
    const [system = '', ...rest] = text.trim().toLowerCase().split('/');
    const wanted = rest.join('/');
    const architecture = ALIASES[wanted] ?? wanted;
    const [name = '', variant] = architecture.split('/');
    if (rest.length === 0 || rest.length > 2 || rest.includes('')) {
        const guess = ALIASES[system] ?? (0,name_suggestion .SX)(system, ARCHITECTURES);
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
    const nearest = (0,name_suggestion .SX)(typed, names);
    return `names an unknown ${what}: "${typed}"${nearest === null ? '' : `; did you mean ${nearest}?`}`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/given-build/read-given-build.js


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
        const key = (0,context_name .d)(name);
        const given = (0,context_name .N)(typeof key === 'string' ? key : name, value);
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

// EXTERNAL MODULE: ./lib/untyped/src/reporters/formats/index.js
var formats = __webpack_require__(62569);
// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/options/run-options.js




const GROUPED_FORMATS = ['terminal', 'markdown', 'html'];
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
        return (0,result .yK)(`--scope ${scope} compares with a revision: add --base REV, such as --base origin/main`);
    const baseline = readBaselineOption({ operands, options });
    if ('failure' in baseline)
        return baseline;
    const output = last('output');
    const format = readFormat(options);
    const groupBy = last('group-by');
    if (groupBy !== null && !GROUPED_FORMATS.includes(format))
        return (0,result .yK)(`--group-by is for --format ${GROUPED_FORMATS.join(', ')}; ${format} lists every finding on its own`);
    const verbose = options.has('verbose');
    if (verbose && format !== 'terminal')
        return (0,result .yK)(`--verbose is for --format terminal; ${format} lists what does not count anyway`);
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
const NARROWING = ['base', 'scope', 'build-arg', 'target', 'platform', 'build-context'];
function readBaselineOption({ operands, options, }) {
    const [isWritten, isPruned] = [options.has('write-baseline'), options.has('prune')];
    const expires = options.get('expires')?.at(-1) ?? null;
    if (expires !== null && !isWritten)
        return (0,result .yK)('--expires is the last day of a new baseline: add --write-baseline');
    if (!isWritten && !isPruned)
        return { value: { kind: 'use' } };
    if (isWritten && isPruned)
        return (0,result .yK)('--write-baseline writes only what is needed: leave out --prune');
    const name = isWritten ? '--write-baseline' : '--prune';
    const narrowing = NARROWING.find((option) => options.has(option));
    if (operands.length > 0)
        return (0,result .yK)(`${name} is about the whole repository: leave out ${operands[0]}`);
    if (narrowing !== undefined)
        return (0,result .yK)(`${name} is about the repository as the gate judges it by itself: leave out --${narrowing}${narrowing === 'base' || narrowing === 'scope' ? '' : ', and say it in the policy under builds'}`);
    if (expires !== null && !(0,day .N)(expires))
        return (0,result .yK)(`--expires must be a date such as 2027-06-30, not "${expires}"`);
    return { value: isWritten ? { kind: 'write', expires } : { kind: 'prune' } };
}
function readFormat(options) {
    const typed = options.get('format')?.at(-1);
    return formats .BU.find((name) => name === typed) ?? formats .ui;
}
function readDay(text, clock) {
    if (text === null)
        return { value: clock() };
    if ((0,day .N)(text))
        return { value: text };
    return (0,result .yK)(`--today must be a date such as ${clock()}, not "${text}"`);
}
function readBuild(options, environment) {
    const read = readGivenBuild({
        'build-arg': options.get('build-arg'),
        'build-context': options.get('build-context'),
        target: options.get('target'),
        platform: options.get('platform'),
    }, environment);
    return 'error' in read ? (0,result .yK)(read.error) : { value: read.build };
}


  }),

  9914:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  wantsColors),
    K: () => (  findWidth)
  });
function wantsColors(stream, environment) {
    const { FORCE_COLOR, NO_COLOR, TERM } = environment;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    return stream.isTTY === true && TERM !== 'dumb';
}
function findWidth(stream) {
    return stream.isTTY === true && stream.columns !== undefined
        ? Math.max(40, Math.min(stream.columns, 140))
        : null;
}


  }),

  41790:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  findToday)
  });
const findToday = () => new Date().toISOString().slice(0, 10);


  }),

  5621:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  writePieces)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43065);


function writePieces(pieces, path) {
    const output = openOutput(path);
    if ('error' in output) {
        const message = `--output ${path} cannot be written: ${output.error}`;
        return unwritten(output.usage ? (0,_result_js__WEBPACK_IMPORTED_MODULE_1__  .yK)(message) : (0,_result_js__WEBPACK_IMPORTED_MODULE_1__  .bE)(message));
    }
    for (const piece of pieces)
        if (!output.write(piece))
            break;
    const failure = output.close();
    return failure?.kind === 'failed'
        ? unwritten((0,_result_js__WEBPACK_IMPORTED_MODULE_1__  .bE)(`${path ?? 'standard output'} could not be written: ${failure.message}`))
        : { value: null };
}
const unwritten = ({ failure }) => ({
    failure: { ...failure, isUnwritten: true },
});
const CHUNK = 64 * 1024;
function openOutput(path) {
    if (path === null)
        return writeTo(process.stdout.fd, () => { });
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
        return writeTo(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file));
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        return { error: message, usage: ['ENOENT', 'ENOTDIR', 'EISDIR', 'EINVAL'].includes(code) };
    }
}
const isClosed = (code) => code === 'EPIPE' || code === 'EOF';
function writeTo(file, close) {
    let waiting = '';
    let failure = null;
    const attempt = (action) => {
        try {
            action();
        }
        catch (error) {
            const { code, message } = error;
            if (code === undefined)
                throw error;
            failure ??= isClosed(code) ? { kind: 'closed' } : { kind: 'failed', message };
        }
    };
    const flush = () => {
        const bytes = Buffer.from(waiting);
        waiting = '';
        if (failure === null)
            attempt(() => writeAll(file, bytes));
    };
    return {
        write(piece) {
            if (typeof piece === 'string')
                waiting += piece;
            else {
                flush();
                if (failure === null)
                    attempt(() => writeAll(file, piece));
            }
            if (waiting.length >= CHUNK)
                flush();
            return failure === null;
        },
        close() {
            if (waiting !== '')
                flush();
            attempt(close);
            return failure;
        },
    };
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}


  }),

  1839:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  openProgress)
  });
  var _reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49179);

const PATIENCE = 400;
const PAUSE = 100;
const ERASE = '\r\u001b[K';
function isWatched({ isTTY }, { CI, TERM }) {
    const isCi = CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0';
    return isTTY === true && TERM !== 'dumb' && !isCi;
}
function openProgress(stream, environment) {
    if (!isWatched(stream, environment))
        return { wait() { }, show() { }, clear() { } };
    const start = performance.now();
    let shown = null;
    let timer = null;
    const write = (text) => {
        if (shown === null)
            process.once('exit', erase);
        shown = performance.now();
        stream.write(`${ERASE}${text}`);
    };
    const erase = () => {
        if (shown !== null)
            stream.write(ERASE);
        shown = null;
    };
    const stop = () => {
        if (timer !== null)
            clearTimeout(timer);
        timer = null;
    };
    return {
        wait(what) {
            stop();
            timer = setTimeout(() => write(`${what} \u2026`), PATIENCE).unref();
        },
        show(done, all) {
            stop();
            const now = performance.now();
            if (now - start < PATIENCE || (shown !== null && now - shown < PAUSE))
                return;
            write(`${(0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__  .B4)(done)} of ${(0,_reporters_terminal_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(all, 'Dockerfile')}`);
        },
        clear() {
            stop();
            process.off('exit', erase);
            erase();
        },
    };
}


  }),

  43065:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AL: () => (  failQuoting),
    H8: () => (  toProblem),
    bE: () => (  failEvaluation),
    yK: () => (  failUsage)
  });
function failUsage(message, advice = []) {
    return { failure: { exit: 2, problems: [toProblem(message)], advice } };
}
function failQuoting({ text, foreign }) {
    return { failure: { exit: 2, problems: [{ ...toProblem(text), foreign }], advice: [] } };
}
function failEvaluation(message) {
    return { failure: { exit: 3, problems: [toProblem(message)], advice: [] } };
}
function toProblem(message, level = 'error', file = '') {
    return { file, line: 0, column: 0, level, message };
}


  }),

  94733:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  run: () => (  run)
});

// EXTERNAL MODULE: ./lib/untyped/src/reporters/formats/index.js
var formats = __webpack_require__(62569);
// EXTERNAL MODULE: ./lib/untyped/src/cli/files/checkout.js + 2 modules
var files_checkout = __webpack_require__(99402);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
// EXTERNAL MODULE: ./lib/untyped/src/cli/result.js
var result = __webpack_require__(43065);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/command-table.js + 5 modules
var command_table = __webpack_require__(97962);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/option-table.js + 2 modules
var option_table = __webpack_require__(78378);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/options/command-line.js




const isCommand = (word) => Object.hasOwn(command_table .Lo, word);
const isOption = (word) => Object.hasOwn(option_table .l, word);
function parseCommandLine(words) {
    const [command = '', ...rest] = words;
    if (!isCommand(command))
        return refuseCommand(command);
    const rule = (0,command_table .Ip)(command);
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
        const { value: wanted } = (0,option_table .c)(name);
        const choices = (0,command_table .ZH)(rule, name);
        let value = split[2];
        if (wanted === null) {
            if (value !== undefined)
                return (0,result .yK)(`--${name} takes no value`);
        }
        else {
            value ??= takesNext(rest[at + 1]) ? rest[++at] : undefined;
            if (value === undefined || value === '')
                return (0,result .yK)(`--${name} needs a value: --${name} ${choices?.join('|') ?? wanted}`);
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
        return (0,result .yK)(`${command} takes ${choices.join(', ')}, not "${unknown}"`, [
            `Usage: base-image-gate ${rule.usage}`,
        ]);
    return { value: { command, operands, options } };
}
const takesNext = (word) => word !== undefined && !/^--?[a-z]/.test(word);
function findName(typed, names) {
    const alike = names.filter((name) => name.startsWith(typed) || typed.startsWith(name));
    return alike.length === 1 && typed.length > 2 ? (alike[0] ?? null) : (0,name_suggestion .SX)(typed, names);
}
function suggest(typed, names, all) {
    const nearest = findName(typed, names);
    return nearest === null ? all : `did you mean ${nearest}?`;
}
function refuseCommand(word) {
    const names = command_table .nZ;
    if (word === '')
        return (0,result .yK)(`no command; use one of ${names.join(', ')}`, SEE_HELP);
    if (word.startsWith('-'))
        return (0,result .yK)(`the command comes first, one of ${names.join(', ')}; then ${word}`, SEE_HELP);
    return (0,result .yK)(`unknown command "${word}": ${suggest(word, names, `commands are ${names.join(', ')}`)}`, SEE_HELP);
}
const SEE_HELP = ['base-image-gate --help lists the commands.'];
function refuseOption(command, rule, word, name) {
    const typed = word.replace(/=.*$/s, '');
    const reason = isOption(name) && word.startsWith('--')
        ? `${command} has no option "${typed}"; ${listTakers(({ options }) => options.includes(name))}`
        : `unknown option "${typed}"${suggestOption(name, rule.options)}`;
    return (0,result .yK)(reason, [`base-image-gate ${command} --help lists its options.`]);
}
function listTakers(takes) {
    const takers = command_table .nZ.filter((name) => takes((0,command_table .Ip)(name)));
    const last = takers.at(-1) ?? '';
    return takers.length === 1 ? `${last} takes it` : `${takers.slice(0, -1).join(', ')} and ${last} take it`;
}
function suggestOption(name, names) {
    const nearest = findName(name, names);
    return nearest === null ? '' : `: did you mean --${nearest}?`;
}
function refuseChoice(name, value, choices) {
    const takes = (rule) => rule.options.includes(name) && (0,command_table .ZH)(rule, name)?.includes(value) === true;
    const nearest = findName(value, choices);
    const hint = command_table .nZ.some((command) => takes((0,command_table .Ip)(command)))
        ? `; ${listTakers(takes)}`
        : nearest === null
            ? ''
            : `. Did you mean ${nearest}?`;
    return (0,result .yK)(`--${name} must be one of ${choices.join(', ')}, not "${value}"${hint}`);
}
function refuseOperands(command, rule, operands) {
    const { least, most } = rule.operands;
    const wanted = operands.length < least ? 'needs one' : `takes at most ${most === 1 ? 'one' : most}`;
    const noun = rule.usage.replace(/^\S+ /, '').replace(/[[\]]/g, '');
    return (0,result .yK)(`${command} ${wanted}: ${noun}`, [`Usage: base-image-gate ${rule.usage}`]);
}

// EXTERNAL MODULE: ./lib/untyped/src/cli/options/run-options.js + 2 modules
var run_options = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/untyped/src/cli/options/today.js
var options_today = __webpack_require__(41790);
;// CONCATENATED MODULE: ./lib/untyped/src/cli/run.js






async function run(words) {
    const line = parseCommandLine(words);
    if ('failure' in line)
        return fail(line, guessFormat(words), null);
    const { command, options } = line.value;
    if (options.has('help')) {
        const { renderCommandHelp } = await __webpack_require__.e(  39).then(__webpack_require__.bind(__webpack_require__, 83420));
        process.stdout.write(renderCommandHelp(command));
        return 0;
    }
    if (command === 'completion')
        return printCompletion(line.value);
    return command === 'explain' || command === 'policy' ? runOnPolicy(line.value) : runOnFiles(line.value);
}
async function printCompletion({ operands }) {
    const { renderCompletion } = await __webpack_require__.e(  978).then(__webpack_require__.bind(__webpack_require__, 52978));
    process.stdout.write(renderCompletion(operands[0]));
    return 0;
}
async function runOnFiles(line) {
    const options = (0,run_options .u8)(line, process.env, options_today .l);
    const format = (0,run_options .C$)(line.options);
    if ('failure' in options)
        return fail(options, format, null);
    const { paths, base, output } = options.value;
    const loading = loadCommand(line.command);
    const result = await (0,files_checkout .Y)(base, paths, async (checkout) => {
        const command = await loading;
        return command({ ...options.value, paths: (0,files_checkout .E)(checkout, paths) }, checkout, line);
    });
    return 'value' in result ? result.value : fail(result, format, output);
}
async function loadCommand(name) {
    if (name === 'check')
        return (await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 63561))).runCheck;
    if (name === 'init')
        return (await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(212)]).then(__webpack_require__.bind(__webpack_require__, 7212))).runInit;
    if (name === 'fix')
        return (await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(783)]).then(__webpack_require__.bind(__webpack_require__, 91783))).runFix;
    if (name === 'inventory')
        return (await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(364)]).then(__webpack_require__.bind(__webpack_require__, 34364))).runInventory;
    return name === 'builds'
        ? (await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(961)]).then(__webpack_require__.bind(__webpack_require__, 2961))).runBuilds
        : (await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 61942))).runImages;
}
async function runOnPolicy(line) {
    const format = (0,run_options .C$)(line.options);
    const today = (0,run_options .P1)(line.options.get('today')?.at(-1) ?? null, options_today .l);
    if ('failure' in today)
        return fail(today, format, null);
    const result = line.command === 'explain'
        ? await (await __webpack_require__.e(  45).then(__webpack_require__.bind(__webpack_require__, 58045))).runExplain(line, today.value)
        : await (await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(574)]).then(__webpack_require__.bind(__webpack_require__, 64574))).runPolicy(line, today.value);
    return 'value' in result ? result.value : fail(result, format, null);
}
async function fail({ failure }, format, output) {
    const { reportFailure } = await __webpack_require__.e(  587).then(__webpack_require__.bind(__webpack_require__, 42587));
    return reportFailure(failure, format, output);
}
function guessFormat(words) {
    const at = words.findIndex((word) => word === '--format' || word.startsWith('--format='));
    const typed = words[at]?.startsWith('--format=') === true ? words[at].slice('--format='.length) : words[at + 1];
    const name = command_table .nZ.find((command) => command === words[0]);
    const choices = name === undefined ? formats .BU : listFormats((0,command_table .Ip)(name));
    return choices?.includes(typed ?? '') === true && at !== -1 ? typed : formats .ui;
}
function listFormats(rule) {
    return rule.options.includes('format') ? (0,command_table .ZH)(rule, 'format') : [];
}


  }),

  49039:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  hashSha256),
    s: () => (  hashContent)
  });
function hashSha256(content) {
    return process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex');
}
function hashContent(content) {
    return `sha256:${hashSha256(content)}`;
}


  }),

  9085:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  compareBaselines),
    W: () => (  countRecorded)
  });
  var _record_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55380);

function compareBaselines(before, after) {
    const old = countRecords(before);
    const now = countRecords(after);
    return {
        added: countMore(now, old),
        removed: countMore(old, now),
        prolonged: findProlonged(before, after),
        countLeft: (file, record) => now.get(JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .UT)(record)])) ?? 0,
    };
}
function countMore(these, others) {
    let more = 0;
    for (const [key, count] of these)
        more += Math.max(0, count - (others.get(key) ?? 0));
    return more;
}
function findProlonged(before, after) {
    const [old = null, now = null] = [before?.expires, after?.expires];
    if (old === null || after === null || (now !== null && now <= old))
        return null;
    return now ?? 'none';
}
function countRecords(baseline) {
    const records = baseline?.files.flatMap(({ file, findings }) => findings.map((record) => [
        JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .UT)(record)]),
        record.count,
    ]));
    return new Map(records);
}
function countRecorded({ files }) {
    return files.reduce((sum, { findings }) => sum + findings.reduce((all, { count }) => all + count, 0), 0);
}


  }),

  53312:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  describeBaseline),
    u: () => (  describeChange)
  });
  var _day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2237);
  var _judge_exception_expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2620);
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77836);



const MAX_NAMED = 3;
function describeBaseline({ source, expires, applies, fixed }, { refusal, today, earlier }) {
    const note = (message, line = 0) => {
        const { text, foreign } = message;
        return { file: source, line, column: line === 0 ? 0 : 1, level: 'warning', message: text, foreign };
    };
    return [
        ...(refusal === null ? [] : [note((0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `The baseline excuses nothing: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(refusal)}.`)]),
        ...(refusal !== null || expires === null
            ? []
            : describeExpiry(expires, today).map((text) => note((0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(text)))),
        ...(applies ? nameEarlier(earlier).map(([message, line]) => note(message, line)) : []),
        ...(applies ? nameFixed(fixed).map(([message, line]) => note(message, line)) : []),
    ];
}
function describeExpiry(expires, today) {
    switch ((0,_judge_exception_expiry_js__WEBPACK_IMPORTED_MODULE_1__  .B)(expires, today)) {
        case 'expired':
            return [
                `The baseline expired on ${expires} and excuses nothing any more; fix what it records, or give it a later last day.`,
            ];
        case 'expiring': {
            const days = (0,_day_js__WEBPACK_IMPORTED_MODULE_2__  .Tm)(today, expires);
            const when = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}, on ${expires}`;
            return [`The baseline ends ${when}; then what it records blocks as the policy says.`];
        }
        case 'active':
            return [];
    }
}
function nameEarlier(earlier) {
    if (earlier.length <= MAX_NAMED)
        return earlier.map(({ file, record: { rule, image, written, place } }) => {
            const what = image ?? written;
            const subject = what === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)('') : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) ` of ${what}`;
            return [
                (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `Too little is recorded of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(rule)}${subject} in ${file} to tell whether it is still the same, so it excuses nothing; ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(RECORD_AGAIN)}`,
                place.line,
            ];
        });
    const places = `${earlier.length} records, the first in line ${earlier[0]?.record.place.line ?? 0},`;
    return [
        [
            (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(`${places} say too little to tell whether what is there is still the same, so they excuse nothing; ${RECORD_AGAIN}`),
            0,
        ],
    ];
}
const RECORD_AGAIN = 'an older version wrote the baseline. Look at the findings, then write it again: base-image-gate check --write-baseline';
function describeChange({ added, prolonged }) {
    const later = prolonged === 'none' ? 'lets the baseline excuse forever' : `lets the baseline excuse until ${prolonged}`;
    return [
        ...(added === 0
            ? []
            : [
                `This change adds ${added === 1 ? '1 finding' : `${added} findings`} to the baseline; ${added === 1 ? 'it counts' : 'they count'} once it is merged.`,
            ]),
        ...(prolonged === null ? [] : [`This change ${later} what it records, once it is merged.`]),
    ];
}
function nameFixed(fixed) {
    if (fixed.length <= MAX_NAMED)
        return fixed.map((record) => [describeFixed(record), record.line]);
    const unjudged = countTimes(fixed.filter(({ isUnjudged }) => isUnjudged));
    const gone = countTimes(fixed) - unjudged;
    const elsewhere = 'in files that are not judged any more';
    const parts = gone === 0
        ? [`${countRecords(unjudged)} ${elsewhere}`]
        : [
            `${countRecords(gone)} fixed`,
            ...(unjudged === 0 ? [] : [`${unjudged} more ${unjudged === 1 ? 'is' : 'are'} ${elsewhere}`]),
        ];
    return [[(0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(`${parts.join(', ')}; ${adviseRemoval('them')}`), 0]];
}
const adviseRemoval = (what) => `remove ${what} from the baseline: base-image-gate check --prune`;
const countRecords = (count) => count === 1 ? '1 finding that the baseline records is' : `${count} findings that the baseline records are`;
const countTimes = (fixed) => fixed.reduce((sum, { count }) => sum + count, 0);
function describeFixed(record) {
    const { file, rule, image, written, count, isUnjudged, isChanged } = record;
    const what = image ?? written;
    const subject = what === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)('') : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) ` of ${what}`;
    const times = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(count === 1 ? '' : `, ${count} times`);
    const state = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(isUnjudged === true ? 'Not judged any more' : isChanged === true ? 'Not the same any more' : 'Fixed');
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${state}: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(rule)}${subject} in ${file}${times}; ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(adviseRemoval('it'))}`;
}


  }),

  55222:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  BASELINE)
  });
const BASELINE = '.github/base-images.baseline.yml';


  }),

  86482:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  findRefusal)
  });
function findRefusal(policy, isOwn) {
    if (policy.settings.baseline === false)
        return `the policy says settings.baseline: false`;
    const foreign = isOwn ? findForeign(policy) : policy;
    if (foreign === null || foreign.settings.baseline === true)
        return null;
    return `the policy ${foreign.place.file} is not of this repository and does not say settings.baseline: true`;
}
function findForeign(policy) {
    for (let level = policy; level !== null; level = level.parent)
        if (level.extends !== null && level.extends.kind !== 'file')
            return level.parent;
    return null;
}


  }),

  55380:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Lv: () => (  toRecord),
    UT: () => (  identifyRecord),
    vd: () => (  toEarlierRecord),
    wg: () => (  forgetParts)
  });
function identifyRecord(record) {
    const { image, written, words, rule, role, build, line, content } = record;
    return JSON.stringify([rule, image, written, words, role, build, line, content]);
}
const NOTHING = {
    image: null,
    written: null,
    words: null,
    role: null,
    build: null,
    line: null,
    content: null,
};
function toRecord(finding) {
    const { rule, image, written, role, line, content, outside, madeOf, words = null } = finding;
    if (madeOf !== undefined && words === null)
        return null;
    if (role !== null && image !== null)
        return { ...NOTHING, rule, image, words, role };
    if (outside !== undefined)
        return content === undefined ? null : { ...NOTHING, rule, build: outside.build, content };
    if (role !== null && written !== '')
        return { ...NOTHING, rule, written, words, role };
    return content === undefined || line === 0 ? null : { ...NOTHING, rule, line, content };
}
function toEarlierRecord(finding) {
    const record = toRecord(finding);
    if (record === null)
        return null;
    if (record.words !== null || record.build !== null)
        return forgetParts(record);
    const { earlierContent } = finding;
    return record.line === null || earlierContent === undefined ? null : { ...record, content: earlierContent };
}
function forgetParts(record) {
    return record.build === null ? { ...record, words: null } : { ...record, content: null };
}


  }),

  70386:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  matchRecords)
  });
  var _record_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55380);

function matchRecords(findings, { files }) {
    const held = new Map();
    for (const { file, findings: recorded } of files)
        for (const record of recorded)
            held.set(JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .UT)(record)]), { record, left: record.count });
    const records = new Map();
    const byPlace = new Map();
    for (const asFinal of [false, true]) {
        for (const finding of findings) {
            if (finding.waiver !== null || records.has(finding))
                continue;
            const record = takeRecord(finding, asFinal, held, byPlace);
            if (record !== null)
                records.set(finding, record);
        }
    }
    const findLeft = openLeft(findings.filter((finding) => finding.waiver === null && !records.has(finding)));
    const unused = files.flatMap(({ file, findings: recorded }) => recorded.flatMap((record) => {
        const count = held.get(JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .UT)(record)]))?.left ?? 0;
        return count === 0 ? [] : [{ file, record, count, ...findLeft(file, record) }];
    }));
    return { records, unused };
}
function openLeft(findings) {
    const earlier = new Set(findings.flatMap((finding) => {
        const record = (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .vd)(finding);
        if (record === null)
            return [];
        const roles = LESSER.has(record.role) ? [record.role, 'final'] : [record.role];
        return roles.map((role) => JSON.stringify([finding.file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .UT)({ ...record, role })]));
    }));
    return (file, record) => {
        const isLeft = earlier.has(JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .UT)((0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .wg)(record))]));
        if (!isLeft)
            return {};
        return record.words === null && record.build === null ? { isEarlier: true } : { isChanged: true };
    };
}
const LESSER = new Set(['build', 'copied', 'mounted']);
function takeRecord(finding, asFinal, held, byPlace) {
    const own = (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .Lv)(finding);
    if (own === null || (asFinal && !LESSER.has(own.role)))
        return null;
    const { file, line, column } = finding;
    const key = JSON.stringify([file, (0,_record_key_js__WEBPACK_IMPORTED_MODULE_0__  .UT)(asFinal ? { ...own, role: 'final' } : own)]);
    const place = JSON.stringify([line, column, key]);
    const known = byPlace.get(place);
    if (known !== undefined)
        return known;
    const found = held.get(key);
    if (found === undefined || found.left === 0)
        return null;
    found.left--;
    byPlace.set(place, found.record);
    return found.record;
}


  }),

  35018:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Sg: () => (  isSbom),
    fn: () => (  canonicalizeAttestation),
    q6: () => (  parseBool),
    sI: () => (  parseAttestation),
    xF: () => (  placeWithin)
  });
  var _dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76825);
  var _dockerfile_go_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65297);
  var _dockerfile_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67410);
  var _unknown_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14994);




function parseBool(text) {
    if (/^(?:1|t|T|TRUE|true|True)$/.test(text))
        return true;
    return /^(?:0|f|F|FALSE|false|False)$/.test(text) ? false : null;
}
function parseAttestation(text) {
    const fields = splitFields(text);
    if ('refused' in fields)
        return fields;
    let type = '';
    let isDisabled = false;
    let generator = null;
    for (const field of fields) {
        const equals = field.indexOf('=');
        const key = equals === -1 ? field : field.slice(0, equals);
        const value = field.slice(equals + 1);
        if ((0,_unknown_texts_js__WEBPACK_IMPORTED_MODULE_0__  .t8)(key))
            return 'open';
        if (equals === -1)
            return { refused: `invalid value ${field}` };
        const name = key.toLowerCase().trim();
        if (name === 'type')
            type = value;
        else if (name === 'disabled') {
            const flag = parseBool(value);
            if (flag === null && !(0,_unknown_texts_js__WEBPACK_IMPORTED_MODULE_0__  .t8)(value))
                return { refused: `invalid value ${field}` };
            isDisabled = flag === true;
        }
        else if (key === 'generator')
            generator = value;
    }
    if ((0,_unknown_texts_js__WEBPACK_IMPORTED_MODULE_0__  .t8)(type))
        return 'open';
    return type === '' ? { refused: 'attestation type not specified' } : { type, isDisabled, generator };
}
function canonicalizeAttestation(type, text) {
    const flag = parseBool(text);
    return flag === null ? `type=${type},${text}` : `type=${type},disabled=${!flag}`;
}
function isSbom({ type }) {
    return type.toLowerCase() === 'sbom';
}
function placeWithin(place, text, generator) {
    const at = text.indexOf(`generator=${generator}`);
    const isVerbatim = place.line === place.endLine && place.endColumn - place.column === text.length;
    if (at === -1 || !isVerbatim)
        return place;
    const column = place.column + at + 'generator='.length;
    return { ...place, column, endColumn: column + generator.length };
}
function splitFields(text) {
    try {
        return (0,_dockerfile_go_csv_js__WEBPACK_IMPORTED_MODULE_1__  .F)((0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_2__  .wx)(text)).map((field) => (0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_2__  .g7)(field.text));
    }
    catch (error) {
        if (error instanceof _dockerfile_refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P_)
            return { refused: (0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_2__  .g7)(error.text) };
        throw error;
    }
}


  }),

  31495:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Kr: () => (  isWorkflowFile),
    T: () => (  DISCOVERED),
    T$: () => (  isDevcontainerFile),
    kN: () => (  mayDefineBuilds),
    yF: () => (  listBuildFiles)
  });
  var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
  var _repo_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79101);


const DISCOVERED = {
    compose: 'compose',
    bake: 'bake',
    workflows: 'workflow',
    devcontainers: 'devcontainer',
};
function listBuildFiles(paths, kinds) {
    const tests = [...kinds].map((kind) => TESTS[kind]);
    return paths.filter((path) => tests.some((test) => test(path)));
}
function mayDefineBuilds(path) {
    return (0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(path) === '.env' || _build_js__WEBPACK_IMPORTED_MODULE_1__  .f.some((kind) => TESTS[kind](path));
}
function isWorkflowFile(path) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
function isActionFile(path) {
    return /^action\.ya?ml$/.test((0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(path));
}
function isDevcontainerFile(path) {
    return /(?:^|\/)(?:\.devcontainer\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json)$/.test(path);
}
const TESTS = {
    compose: (path) => /compose.*\.ya?ml$/i.test((0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(path)),
    bake: (path) => /bake.*\.(?:hcl|json)$/i.test((0,_repo_path_js__WEBPACK_IMPORTED_MODULE_0__  .Fl)(path)),
    workflow: (path) => isWorkflowFile(path) || isActionFile(path),
    devcontainer: isDevcontainerFile,
};


  }),

  4949:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  BUILD_KINDS)
  });
const BUILD_KINDS = ['compose', 'bake', 'workflow', 'devcontainer'];


  }),

  35134:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  shorten),
    w: () => (  explainUnknown)
  });
const SHOWN = 5;
function explainUnknown(expressions) {
    const shown = expressions.slice(0, SHOWN).map((expression) => shorten(expression));
    const more = expressions.length - shown.length;
    const all = more > 0 ? [...shown, `${more} more`] : shown;
    const list = all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
    return `Nothing in the repository decides what ${list} ${all.length > 1 ? 'are' : 'is'}`;
}
function shorten(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 100 ? `${line.slice(0, 99)}\u2026` : line;
}


  }),

  86646:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dz: () => (  toNamed),
    GU: () => (  listWritten),
    hg: () => (  followBuilds),
    ls: () => (  identify)
  });
  var _grouping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(894);
  var _unknown_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22048);


const NOTHING = new Map();
function listWritten({ unknown, written = new Map(), problem, }) {
    if (unknown.length + written.size === 0)
        return NOTHING;
    if (unknown.length === 0 && written.size === 1)
        return written;
    const fields = [...new Set([...unknown, ...written.keys()])].sort();
    return new Map(fields.map((field) => [field, written.get(field) ?? problem ?? '']));
}
function describeContent(build) {
    const { context, dockerfile, outside = null, inline, target, args, contexts, platforms } = build;
    const known = [
        context,
        dockerfile,
        outside,
        inline?.text ?? null,
        target,
        [...args].sort(),
        [...contexts].sort(),
    ];
    const content = JSON.stringify([...known, platforms, [...listWritten(build)]]);
    return content.length <= MAX_CONTENT ? content : (0,_unknown_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__  .R)(content);
}
const MAX_CONTENT = 2000;
function nameOf({ name, kind }) {
    return name ?? kind;
}
const NAMED = new WeakMap();
function toNamed(build) {
    const known = NAMED.get(build);
    if (known !== undefined)
        return known;
    let content = null;
    const named = {
        file: build.file,
        name: nameOf(build),
        writeContent: () => {
            content ??= describeContent(build);
            return content;
        },
    };
    NAMED.set(build, named);
    return named;
}
function identify({ file, name }) {
    return JSON.stringify([file, name]);
}
function followBuilds(head, base) {
    const files = followFiles(head, base);
    const steps = followSteps(head, base);
    const taken = new Set(steps.values());
    const known = new Set(taken.size === 0 ? [] : base.map(describe));
    return (build) => {
        const { file, name } = build;
        const followed = steps.get(describe(build));
        if (followed !== undefined)
            return followed;
        const own = identify({ file: files.get(file) ?? file, name });
        return taken.has(own) && !known.has(describe(build)) ? `another ${own}` : own;
    };
}
function describe({ file, name, writeContent }) {
    return JSON.stringify([file, name, writeContent()]);
}
function followFiles(head, base) {
    const before = (0,_grouping_js__WEBPACK_IMPORTED_MODULE_1__  .$)(base, ({ file }) => file);
    const after = (0,_grouping_js__WEBPACK_IMPORTED_MODULE_1__  .$)(head, ({ file }) => file);
    const gone = new Map();
    for (const [file, builds] of before) {
        if (after.has(file))
            continue;
        const key = describeAll(builds);
        gone.set(key, [...(gone.get(key) ?? []), file]);
    }
    if (gone.size === 0)
        return new Map();
    const followed = new Map();
    for (const [file, builds] of after) {
        const old = before.has(file) ? undefined : gone.get(describeAll(builds))?.shift();
        if (old !== undefined)
            followed.set(file, old);
    }
    return followed;
}
function describeAll(builds) {
    return JSON.stringify(builds.map(({ name, writeContent }) => JSON.stringify([name, writeContent()])).sort());
}
const NUMBER = /#\d+(?=$|[/:])/g;
function followSteps(head, base) {
    const known = new Set(base.map(describe));
    const kept = new Set(head.map(describe));
    const left = new Map();
    for (const build of base) {
        if (!isNumbered(build) || kept.has(describe(build)))
            continue;
        const key = describe(withoutNumber(build));
        left.set(key, [...(left.get(key) ?? []), identify(build)]);
    }
    const followed = new Map();
    if (left.size === 0)
        return followed;
    for (const build of head) {
        const key = describe(build);
        if (!isNumbered(build) || known.has(key) || followed.has(key))
            continue;
        const old = left.get(describe(withoutNumber(build)))?.shift();
        if (old !== undefined)
            followed.set(key, old);
    }
    return followed;
}
function isNumbered({ name }) {
    return name.search(NUMBER) !== -1;
}
function withoutNumber(build) {
    return { ...build, name: build.name.replaceAll(NUMBER, '#') };
}


  }),

  27762:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Lx: () => (  findBuilder),
    rn: () => (  listBuiltImages),
    rv: () => (  NOTHING_BUILT)
  });
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);

const NOTHING_BUILT = new Map();
function listBuiltImages(builds) {
    const built = new Map();
    for (const { tags = [], file, line, name, kind } of builds)
        for (const tag of tags) {
            const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(tag);
            if ('error' in reference || built.has(nameBuilt(reference)))
                continue;
            built.set(nameBuilt(reference), { file, line, name: name ?? kind });
        }
    return built;
}
function findBuilder(built, reference) {
    return reference.digest === null ? (built.get(nameBuilt(reference)) ?? null) : null;
}
const nameBuilt = (reference) => (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .FH)({ ...reference, digest: null });


  }),

  40238:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  listInlineFiles),
    p: () => (  addBuilds)
  });
  var _dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76825);

function addBuilds(file, { named, baseNamed }) {
    const { head, base } = file;
    return {
        ...file,
        builds: named.get(head.path) ?? [],
        baseBuilds: base === null ? [] : (baseNamed.get(base.path) ?? []),
    };
}
function listInlineFiles({ inline }) {
    return inline.map(toFile);
}
function toFile({ head, base, isUntouched }) {
    const toSource = ({ file, text }) => ({
        path: file,
        bytes: toBytes((0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .wx)(text)),
    });
    const [touchedBy] = head.builds;
    return {
        head: toSource(head.inline),
        base: base && toSource(base.inline),
        builds: head.builds,
        baseBuilds: base?.builds ?? [],
        inline: head.inline,
        ...(base === null ? {} : { baseInline: base.inline }),
        ...(isUntouched === true ? { isUntouched } : {}),
        ...(touchedBy === undefined ? {} : { touchedBy }),
    };
}
function toBytes(text) {
    return Uint8Array.from(text, (byte) => byte.charCodeAt(0));
}


  }),

  63107:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  openInlinePlaces)
  });
function openInlinePlaces({ lines }) {
    const last = lines.at(-1)?.line ?? 1;
    const moveLine = (line) => lines[line - 1]?.line ?? last;
    function movePlace({ line, column, endLine, endColumn }) {
        const [start, end] = [lines[line - 1], lines[endLine - 1]];
        if (start?.column == null || end?.column == null) {
            const first = moveLine(line);
            return {
                line: first,
                column: 1,
                endLine: Math.max(first, moveLine(endLine)),
                endColumn: 1,
                inexact: true,
            };
        }
        return {
            line: start.line,
            column: start.column + column - 1,
            endLine: end.line,
            endColumn: end.column + endColumn - 1,
        };
    }
    const moveUse = (use) => ({
        ...use,
        ...movePlace(use),
        ...(use.copiedIn === undefined ? {} : { copiedIn: use.copiedIn.map(moveLine) }),
    });
    const moveLined = (item) => ({
        ...item,
        line: moveLine(item.line),
    });
    return {
        moveReading: (reading) => ({
            ...reading,
            stages: reading.stages.map(moveLined),
            images: reading.images.map(moveUse),
            problem: reading.problem && moveLined(reading.problem),
            ...(reading.frontendDifference === undefined
                ? {}
                : { frontendDifference: moveLined(reading.frontendDifference) }),
            ...(reading.otherProblems === undefined ? {} : { otherProblems: reading.otherProblems.map(moveLined) }),
            ...(reading.openBases === undefined ? {} : { openBases: reading.openBases.map(moveUse) }),
        }),
        moveExceptions: (exceptions) => exceptions.map((exception) => ({
            ...exception,
            line: moveLine(exception.line),
            ...('coversLine' in exception ? { coversLine: moveLine(exception.coversLine) } : {}),
        })),
    };
}


  }),

  58565:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  L: () => (  judgeBuilds),
  j: () => (  openNamedChoice)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/repository/repository-builds.js
var repository_builds = __webpack_require__(37616);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/build-files.js
var build_files = __webpack_require__(31495);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/judged/build-identity.js
var build_identity = __webpack_require__(86646);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/judged/build-change.js


function compareBuilds(head, base) {
    const touched = new Map();
    for (const [path, builds] of head.named) {
        const build = findNew(builds, base.named.get(path) ?? []);
        if (build !== undefined)
            touched.set(path, build);
    }
    const holders = new Map();
    for (const inline of base.inline)
        for (const build of inline.builds) {
            const name = nameBuild(build);
            holders.set(name, [...(holders.get(name) ?? []), inline]);
        }
    return { touched, inline: head.inline.flatMap((inline) => findChange(inline, holders)) };
}
function findChange(head, holders) {
    const { text } = head.inline;
    const before = listHolders(head).map((build) => {
        const found = holders.get(nameBuild(build)) ?? [];
        return found.find(({ inline }) => inline.text === text) ?? found[0];
    });
    const [base] = before;
    if (base === undefined || before.some((inline) => inline?.inline.text !== base.inline.text))
        return [{ head, base: null }];
    const builds = [...new Set(before)].flatMap((inline) => inline?.builds ?? []);
    if (wasRefused(head.builds, builds))
        return [{ head, base: null }];
    const isSame = base.inline.text === text && !head.builds.some(isMoved);
    if (isSame && findNew(head.builds, builds) === undefined)
        return [];
    return [{ head, base: { ...base, builds }, ...(isSame ? { isUntouched: true } : {}) }];
}
function listHolders({ inline, builds }) {
    const holders = builds.filter(({ file }) => file === inline.file || !(0,build_files .Kr)(file));
    return holders.length > 0 ? holders : builds;
}
function nameBuild(build) {
    return build.knownAs ?? (0,build_identity .ls)(build);
}
function isMoved(build) {
    return !nameBuild(build).startsWith(`${JSON.stringify([build.file]).slice(0, -1)},`);
}
function wasRefused(head, base) {
    const isAccepted = ({ isRefused }) => isRefused !== true;
    return base.length > 0 && !base.some(isAccepted) && head.some(isAccepted);
}
function findNew(builds, known) {
    const accepted = new Set(known.filter(({ isRefused }) => isRefused !== true).map(describeValues));
    const all = new Set(known.map(describeValues));
    return builds.find((build) => !(build.isRefused === true ? all : accepted).has(describeValues(build)));
}
function describeValues(build) {
    const { args, target, platforms, contexts, unknownArgs, hasUnknownArgs = false, written } = build;
    const known = [[...args].sort(), target, platforms, [...contexts].sort()];
    const doubts = [...(written ?? [])].filter(([field]) => !OF_FILES.has(field));
    if (unknownArgs.length === 0 && !hasUnknownArgs && doubts.length === 0)
        return JSON.stringify(known);
    return JSON.stringify([...known, unknownArgs, hasUnknownArgs, nameBuild(build), doubts]);
}
const OF_FILES = new Set(['dockerfile', 'context', 'inline']);

// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var grouping = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var core_message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/remote-context.js
var remote_context = __webpack_require__(50865);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/sbom-generators.js
var sbom_generators = __webpack_require__(55203);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/judged/pulled-images.js





function toRunUse({ image, place, problem, written, kind, file, name }) {
    const use = describeUse({ image, place, problem, source: written ?? image }, 'run');
    const isElsewhere = place.file !== file;
    return {
        file: place.file,
        use: isElsewhere ? { ...use, build: { file, line: place.line, name: name ?? kind } } : use,
    };
}
function findNewBuilderImages(head, base, knownAs) {
    const found = new Map();
    const images = listBuilderImages(head);
    const fresh = base === null ? images : pulled_images_findNew(images, listBuilderImages(base), knownAs);
    for (const pulled of joinOpen(fresh)) {
        const { via, image, place, problem, written, build } = pulled;
        const key = JSON.stringify([via, image, place ?? [build.file, build.line], problem, written]);
        const same = found.get(key) ?? { pulled, builds: [] };
        same.builds.push({ file: build.file, line: build.line, name: build.name ?? build.kind });
        found.set(key, same);
    }
    return [...found.values()].map(({ pulled, builds }) => toBuilderUse(pulled, builds));
}
function joinOpen(images) {
    const joined = (0,grouping .$)(images.filter(({ via, problem }) => via === 'sbom' && problem !== undefined), ({ build }) => build);
    return images.flatMap((image) => {
        const open = joined.get(image.build) ?? [];
        if (!open.includes(image) || open.length === 1)
            return [image];
        const sorted = open.toSorted((one, other) => comparePlaces(one.place, other.place));
        const [first] = sorted;
        if (first !== image)
            return [];
        const problem = [...new Set(sorted.map((each) => each.problem))].join('; ');
        return [
            { ...first, problem, written: JSON.stringify(sorted.map(({ image, written = image }) => written)) },
        ];
    });
}
function comparePlaces(one, other) {
    if (one === null || other === null)
        return Number(one === null) - Number(other === null);
    return (0,text_order .n)(one.file, other.file) || one.line - other.line || one.column - other.column;
}
function listBuilderImages({ found, dockerfiles }) {
    const unread = new Set([...dockerfiles.elsewhere, ...dockerfiles.missing.map(({ build }) => build)]);
    return found.builds.flatMap((build) => [
        ...(0,sbom_generators .tp)(build).map(({ image, place, problem, written }) => {
            return { via: 'sbom', image, place, problem, written, build };
        }),
        ...(build.bases ?? []).map(({ image, place, problem, written }) => {
            return { via: 'from', image, place, problem, written, build };
        }),
        ...(unread.has(build) ? listFrontends(build) : []),
    ]);
}
const FRONTEND = 'BUILDKIT_SYNTAX';
function listFrontends(build) {
    const { args, places, unknown, problem } = build;
    const place = places.get(`args.${FRONTEND}`) ?? null;
    const given = args.get(FRONTEND)?.trim().split(' ', 1)[0];
    if (given !== undefined)
        return [{ via: 'syntax', image: given, place, problem: undefined, written: undefined, build }];
    if (!unknown.includes(`args.${FRONTEND}`))
        return [];
    const reason = problem ?? `${FRONTEND} is not known`;
    const written = build.written?.get(`args.${FRONTEND}`);
    return [{ via: 'syntax', image: FRONTEND, place, problem: reason, written, build }];
}
function pulled_images_findNew(head, base, knownAs) {
    const nameBase = (image) => describe(image, (0,build_identity .ls)((0,build_identity .Dz)(image.build)));
    const nameHead = (image) => describe(image, knownAs((0,build_identity .Dz)(image.build)));
    const before = [true, false].map((isRefused) => {
        return base.filter(({ build }) => isRefused || build.isRefused !== true);
    });
    const [all = new Set(), accepted = new Set()] = before.map((images) => new Set(images.map(nameBase)));
    const stays = new Set(head.map(nameHead));
    const left = new Map();
    for (const image of before[1] ?? [])
        if (image.problem === undefined && !stays.has(nameBase(image)))
            left.set(describe(image), (left.get(describe(image)) ?? 0) + 1);
    return head.filter((image) => {
        if ((image.build.isRefused === true ? all : accepted).has(nameHead(image)))
            return false;
        const count = left.get(describe(image)) ?? 0;
        if (count > 0)
            left.set(describe(image), count - 1);
        return count === 0;
    });
}
function describe({ via, image, problem, written }, name = '') {
    return JSON.stringify([name, via, image, problem === undefined, written]);
}
function toBuilderUse({ via, image, place, problem, written = image, build }, builds) {
    const { file, line } = build;
    const at = place ?? { file, line, column: 1, endLine: line, endColumn: 1 };
    const use = describeUse({ image, place: at, problem, source: written }, via);
    const [origin] = builds;
    return {
        file: at.file,
        use: {
            ...use,
            builds,
            ...(origin === undefined ? {} : { build: origin }),
            ...(via !== 'from' && isExact(place, image) ? {} : { inexact: true }),
        },
    };
}
function isExact(place, image) {
    return place !== null && place.line === place.endLine && place.endColumn - place.column === image.length;
}
const ROLES = { run: 'run', from: 'final', sbom: 'frontend', syntax: 'frontend' };
function describeUse({ image, place, problem, source, }, via) {
    const found = (0,image_reference .F2)(image);
    const reference = problem !== undefined || 'error' in found ? null : found;
    const { line, column, endLine, endColumn } = place;
    return {
        line,
        column,
        endLine,
        endColumn,
        image: reference === null ? null : (0,image_reference .FH)(reference),
        reference,
        written: image,
        via,
        role: ROLES[via],
        stage: null,
        reachable: true,
        invalid: problem === undefined && 'error' in found ? found.error : null,
        unresolved: [],
        replacedBy: null,
        ...(problem === undefined ? {} : { unknown: problem, source }),
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/judged/build-file-reading.js





function readBuildFiles(head, base, { runImages, isChanged, knownAs, }) {
    const isKnownImage = openKnownImages(base?.found.runImages ?? []);
    const isKnownBuild = openKnownBuilds(base?.dockerfiles.elsewhere ?? [], knownAs);
    const images = runImages ? head.found.runImages.filter((run) => !isKnownImage(run)) : [];
    const builds = head.dockerfiles.elsewhere.filter((build) => !(build.isScript === true && isDockerfileUnknown(build)) && !isKnownBuild(build));
    const replacing = findOpenContexts(head, base, knownAs);
    const builderImages = findNewBuilderImages(head, base, knownAs);
    const knownLimits = new Set(base?.found.problems.map(identifyLimit));
    const limits = head.found.problems.filter((problem) => problem.isLimit === true && (isChanged(problem.file) || !knownLimits.has(identifyLimit(problem))));
    const limitsOf = (0,grouping .$)(limits, ({ file }) => file);
    const imagesOf = (0,grouping .$)([...images.map(toRunUse), ...builderImages], ({ file }) => file);
    const buildsOf = (0,grouping .$)([...builds, ...replacing], ({ file }) => file);
    const files = new Set([...imagesOf.keys(), ...buildsOf.keys(), ...limitsOf.keys()]);
    return [...files].sort().map((file) => ({
        file,
        reading: toReading(imagesOf.get(file) ?? [], [
            ...(limitsOf.get(file) ?? []).map(toLimit),
            ...listProblems(buildsOf.get(file) ?? []),
        ]),
        sources: [...new Set(buildsOf.get(file)?.flatMap(({ sources }) => sources))],
    }));
}
function findOpenContexts({ found, dockerfiles }, base, knownAs) {
    const isKnown = openKnownBuilds(base?.found.builds.filter(hasOpenContexts) ?? [], knownAs);
    const elsewhere = new Set(dockerfiles.elsewhere);
    return found.builds.filter((build) => hasOpenContexts(build) && !elsewhere.has(build) && !isKnown(build));
}
function hasOpenContexts({ unknown, isScript }) {
    return unknown.includes('images') || (isScript !== true && unknown.includes('contexts'));
}
function identifyLimit({ file, message, written }) {
    return JSON.stringify([file, message, written]);
}
function build_file_reading_embed(sentence) {
    return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
function toLimit({ line, message }) {
    const words = (0,core_message .cv) `The builds of this file are not all known: ${build_file_reading_embed(message)}`;
    return { line, message: words.text, words, phase: 'limit', unresolved: [] };
}
function identifyImage({ file, name, image, problem, written }) {
    return JSON.stringify([file, name, image, problem === undefined, written]);
}
function openKnownImages(base) {
    const all = new Set(base.map(identifyImage));
    const accepted = new Set(base.filter(({ isRefused }) => isRefused !== true).map(identifyImage));
    return (image) => (image.isRefused === true ? all : accepted).has(identifyImage(image));
}
function openKnownBuilds(base, knownAs) {
    const describe = (name, { writeContent }) => JSON.stringify([name, writeContent()]);
    const accepted = new Set();
    const all = new Set();
    for (const build of base) {
        const named = (0,build_identity .Dz)(build);
        const key = describe((0,build_identity .ls)(named), named);
        all.add(key);
        if (build.isRefused !== true)
            accepted.add(key);
    }
    return (build) => {
        const named = (0,build_identity .Dz)(build);
        return (build.isRefused === true ? all : accepted).has(describe(knownAs(named), named));
    };
}
function toReading(images, problems) {
    const [problem = null, ...otherProblems] = problems;
    return {
        stages: [],
        images: images
            .map(({ use }) => use)
            .sort((one, other) => one.line - other.line || one.column - other.column),
        problem,
        ...(otherProblems.length === 0 ? {} : { otherProblems }),
    };
}
function explainDockerfile({ reasons, problem }) {
    const own = ['context', 'dockerfile', 'inline'].map((field) => reasons?.get(field));
    return own.find((reason) => reason !== undefined) ?? problem;
}
function isDockerfileUnknown({ unknown }) {
    return unknown.some((field) => ['dockerfile', 'context', 'inline'].includes(field));
}
function listProblems(builds) {
    const byLine = new Map();
    for (const build of builds) {
        const line = findLine(build);
        byLine.set(line, [
            ...(byLine.get(line) ?? []),
            JSON.stringify([build.name, (0,build_identity .Dz)(build).writeContent()]),
        ]);
    }
    return builds.map((build) => toProblem(build, JSON.stringify(byLine.get(findLine(build)))));
}
function findLine({ file, line, places }) {
    const place = places.get('dockerfile');
    return place?.file === file ? place.line : line;
}
function toProblem(build, identity) {
    const { context, outside } = build;
    if (hasOpenContexts(build) && !isDockerfileUnknown(build) && (build.dockerfile ?? build.inline) !== null)
        return toContextProblem(build, identity);
    const isUnknown = isDockerfileUnknown(build);
    const problem = explainDockerfile(build);
    const what = isUnknown || context === null
        ? (problem ?? 'it is not written here')
        : outside !== undefined && liesOutside(outside) && !(0,remote_context .uN)(context)
            ? outside
            : context;
    const origin = toOrigin(build);
    const words = isUnknown
        ? (0,core_message .cv) `it is not known which Dockerfile ${origin.name} builds (${what})`
        : (0,core_message .cv) `${origin.name} builds ${what}, which is not in this repository`;
    return {
        line: findLine(build),
        message: words.text,
        words,
        phase: 'resolve',
        unresolved: [],
        elsewhere: { build: origin, kind: isUnknown ? 'unknown' : 'elsewhere', what, words, identity },
    };
}
function toContextProblem(build, identity) {
    const origin = toOrigin(build);
    const kind = build.unknown.includes('images') ? 'images' : 'contexts';
    const what = build.reasons?.get(kind) ?? build.problem ?? 'a name is not known';
    const words = kind === 'images'
        ? (0,core_message .cv) `it is not known which images ${origin.name} pulls (${what})`
        : (0,core_message .cv) `it is not known which images the contexts of ${origin.name} replace (${what})`;
    const line = findLine(build);
    const elsewhere = { build: origin, kind, what, words, identity };
    return { line, message: words.text, words, phase: 'resolve', unresolved: [], elsewhere };
}
function liesOutside(path) {
    return /^(?:cwd:\/\/)?(?:\.\.(?:\/|$)|\/|~)|^https?:\/\//.test(path);
}
function toOrigin({ file, line, name, kind }) {
    return { file, line, name: name ?? kind };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/judged/grouped-notes.js



const MAX_NOTES = 3;
const MAX_CHANGED = 10;
const MAX_PLACES = 3;
function groupNotes(notes, kind, isChanged) {
    const sorted = notes.toSorted((one, other) => (0,text_order .n)(one.file, other.file) || one.line - other.line);
    const changed = sorted.filter(({ file }) => isChanged(file));
    const others = sorted.filter(({ file }) => !isChanged(file));
    return [...listChanged(changed, kind), ...groupMany(others, MAX_NOTES, kind)];
}
function listChanged(notes, kind) {
    const [shown, rest] = [notes.slice(0, MAX_CHANGED), notes.slice(MAX_CHANGED)];
    const files = (0,grouping .P)(rest, ({ file }) => file);
    return [...shown.map(grouped_notes_toProblem), ...files.flatMap((group) => groupMany(group, 1, kind))];
}
function groupMany(notes, most, { summarise, places: named = MAX_PLACES }) {
    const [first] = notes;
    if (first === undefined || notes.length <= most)
        return notes.map(grouped_notes_toProblem);
    const places = notes.slice(0, named).map(({ file, line }) => (0,core_message .cv) `${`${file}:${line}`}`);
    const more = notes.length - places.length;
    const rest = (0,core_message .ZV)(more > 0 ? `, and ${more} more` : '');
    const message = (0,core_message .cv) `${summarise(notes)}: ${(0,core_message .hw)(places, ', ')}${rest}. The command builds lists them, with the reasons.`;
    return [grouped_notes_toProblem({ ...first, message })];
}
function grouped_notes_toProblem({ file, line, message: { text, foreign } }) {
    return { file, line, column: 1, level: 'warning', message: text, foreign };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/judged/build-notes.js





function describeBuildNotes(head, base, knownAs, isInChange) {
    const isChanged = (path) => base !== null || isInChange(path);
    return [
        ...groupNotes(describeBroken(head, base), BROKEN, isChanged),
        ...groupNotes(describeMissing(head, base), MISSING, isChanged),
        ...describeUnknown(head, base, knownAs).flatMap(({ what, notes }) => groupNotes(notes, toUnknownKind(what), isChanged)),
    ];
}
const BROKEN = {
    summarise: (notes) => (0,core_message .ZV)(`The builds of ${countFiles(notes)} are not all known`),
    places: 100,
};
const MISSING = {
    summarise: (notes) => (0,core_message .ZV)(`${countBuilds(notes)} in ${countFiles(notes)} need Dockerfiles that do not exist, which are not judged if they are made before the build`),
};
const toUnknownKind = (what) => ({
    summarise: (notes) => (0,core_message .ZV)(`${countBuilds(notes)} in ${countFiles(notes)}: ${what}`),
});
function countFiles(notes) {
    const count = new Set(notes.map(({ file }) => file)).size;
    return count === 1 ? '1 file' : `${count} files`;
}
const countBuilds = (notes) => `${notes.reduce((sum, { builds }) => sum + builds, 0)} builds`;
function openFound({ elsewhere }) {
    const findings = elsewhere.filter(({ isScript }) => isScript !== true);
    const buildsOf = (0,grouping .$)(findings, ({ file }) => file);
    return ({ file, message }) => {
        const reason = message.slice(message.indexOf(': ') + 2);
        return buildsOf.get(file)?.some(({ problem }) => problem?.includes(reason) === true) === true;
    };
}
function describeBroken({ found, dockerfiles }, base) {
    const identify = ({ file, message }) => JSON.stringify([file, message]);
    const known = new Set(base?.found.problems.map(identify));
    const isFound = openFound(dockerfiles);
    const broken = found.problems.filter((problem) => problem.isLimit !== true && !known.has(identify(problem)) && !isFound(problem));
    return broken.map(({ file, line, message }) => ({
        file,
        line,
        message: (0,core_message .cv) `The builds of this file are not all known: ${build_file_reading_embed(message)}.`,
        builds: 1,
    }));
}
const VENDORED = /(?:^|\/)(?:vendor|node_modules)\//;
function describeMissing(head, base) {
    const identify = ({ build, dockerfile }) => JSON.stringify([build.file, build.name, dockerfile]);
    const known = new Set(base?.dockerfiles.missing.map(identify));
    const missing = head.dockerfiles.missing.filter((each) => !known.has(identify(each)) && !VENDORED.test(each.build.file));
    const files = (0,grouping .$)(missing, ({ build }) => build.file);
    return [...files.values()].flatMap((builds) => describeMissingOf(builds));
}
function describeMissingOf(missing) {
    const [first] = missing;
    if (first === undefined)
        return [];
    const { file } = first.build;
    const line = firstLine(missing.map(({ build }) => build));
    const dockerfiles = [...new Set(missing.map(({ dockerfile }) => dockerfile))];
    const names = nameBuilds(missing.map(({ build }) => build));
    const verb = (0,core_message .ZV)(missing.length === 1 ? 'builds' : 'build');
    const what = dockerfiles.length === 1
        ? (0,core_message .cv) `${first.dockerfile}, which does not exist. If it is made before the build, it is not judged.`
        : (0,core_message .cv) `${(0,core_message .ZV)(String(dockerfiles.length))} Dockerfiles that do not exist, such as ${first.dockerfile}. If they are made before the build, they are not judged.`;
    return [{ file, line, message: (0,core_message .cv) `${names} ${verb} ${what}`, builds: missing.length }];
}
const PARTS = {
    target: 'the target is not known, so every stage counts as shipped',
    platforms: 'the platforms are not known, so those of the policy count',
    contexts: 'the named contexts are not all known',
    flags: 'it may be given more flags, named contexts among them',
};
function describeUnknown(head, base, knownAs) {
    const identify = (build, name) => JSON.stringify([name, build.context, build.problem, [...(0,build_identity .GU)(build)]]);
    const doubtful = base?.found.builds.filter(({ problem }) => problem !== null);
    const known = new Set(doubtful?.map((build) => identify(build, (0,build_identity .ls)((0,build_identity .Dz)(build)))));
    const elsewhere = new Set(head.dockerfiles.elsewhere);
    const parts = head.found.builds
        .filter((build) => build.problem !== null && !known.has(identify(build, knownAs((0,build_identity .Dz)(build)))))
        .flatMap((build) => listUnknownParts(build, elsewhere.has(build)));
    const groups = (0,grouping .$)(parts, ({ build, what, why }) => JSON.stringify([build.file, what, why]));
    const notes = [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { build, what, why } = first;
        const builds = group.map((part) => part.build);
        const message = (0,core_message .cv) `${nameBuilds(builds)}: ${(0,core_message .ZV)(what)} (${why}).`;
        return [{ what, file: build.file, line: firstLine(builds), message, builds: builds.length }];
    });
    return [...(0,grouping .$)(notes, ({ what }) => what)].map(([what, same]) => ({ what, notes: same }));
}
function listUnknownParts(build, isLost) {
    const { problem, reasons, unknown } = build;
    if (problem === null)
        return [];
    if (!isLost) {
        return unknown.flatMap((field) => {
            const what = PARTS[field];
            if (field === 'contexts' && hasOpenContexts(build) && build.isScript !== true)
                return [];
            if (field !== 'flags' && what !== undefined && isOfFlags(field, build))
                return [];
            return what === undefined ? [] : [{ build, what, why: reasons?.get(field) ?? problem }];
        });
    }
    if (!(build.isScript === true && isDockerfileUnknown(build)))
        return [];
    const why = explainDockerfile(build) ?? problem;
    return [{ build, what: 'it is not known which Dockerfile this script builds', why }];
}
function isOfFlags(field, { reasons, unknown }) {
    return unknown.includes('flags') && reasons?.get(field) === reasons?.get('flags');
}
function firstLine(builds) {
    return builds.reduce((first, { line }) => Math.min(first, line), Number.POSITIVE_INFINITY);
}
const MAX_NAMES = 3;
function nameBuilds(builds) {
    const names = [...new Set(builds.map(({ name, kind }) => name ?? kind))];
    const more = names.length - MAX_NAMES;
    const shown = names.slice(0, MAX_NAMES).map((name) => (0,core_message .hD)(name));
    if (more > 0)
        return (0,core_message .hw)([(0,core_message .hw)(shown, ', '), (0,core_message .ZV)(` and ${more} more`)]);
    const last = shown.at(-1) ?? (0,core_message .ZV)('');
    return shown.length === 1
        ? last
        : (0,core_message .hw)([(0,core_message .hw)(shown.slice(0, -1), ', '), (0,core_message .ZV)(' and '), last]);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/judged/built-images.js
var built_images = __webpack_require__(27762);
;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/judged/run-notes.js


function describeUnjudgedRuns(head, base) {
    const known = new Set(base.found.runImages.map(identifyImage));
    const runs = head.found.runImages.filter((run) => !known.has(identifyImage(run)));
    const [first] = runs;
    if (first === undefined)
        return [];
    const images = new Set(runs.map(({ image }) => image)).size;
    const { file, line, column } = first.place;
    const { text, foreign } = run_notes_describe(first.image, images);
    return [{ file, line, column, level: 'warning', message: text, foreign }];
}
function run_notes_describe(image, images) {
    return images === 1
        ? (0,core_message .cv) `The image ${image} is new here. Nothing is built on it, it is only run, so it is not judged; settings.run-images of the policy would have it judged.`
        : (0,core_message .cv) `${images} images are new here that nothing is built on, such as ${image}. They are only run, so they are not judged; settings.run-images of the policy would have them judged.`;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/judged/judged-builds.js







function judgeBuilds(query) {
    const { head, base } = query;
    const knownAs = base === null ? build_identity .ls : (0,build_identity .hg)(head.found.builds.map(build_identity .Dz), base.found.builds.map(build_identity .Dz));
    const dockerfiles = base === null ? head.dockerfiles : judged_builds_nameBuilds(head.dockerfiles, knownAs);
    const { named } = dockerfiles;
    const before = base?.dockerfiles.named ?? repository_builds .A.dockerfiles.named;
    const baseNamed = new Map([...before].filter(([path, builds]) => !wasRefused(named.get(path) ?? [], builds)));
    const { touched, inline } = base === null
        ? {
            touched: new Map([...named].flatMap(([path, [first]]) => (first ? [[path, first]] : []))),
            inline: dockerfiles.inline.map((each) => ({ head: each, base: null })),
        }
        : compareBuilds(dockerfiles, base.dockerfiles);
    return {
        named,
        baseNamed,
        touched,
        inline,
        files: readBuildFiles(head, base, { ...query, knownAs }),
        lost: [...findLost(query), ...findUnreachable(head, base)],
        notes: [
            ...describeBuildNotes(head, base, knownAs, query.isInChange),
            ...(base === null || query.runImages ? [] : describeUnjudgedRuns(head, base)),
        ],
        built: (0,built_images .rn)(head.found.builds),
    };
}
const NO_CONTENT = () => '';
function judged_builds_nameBuilds(dockerfiles, knownAs) {
    const nameAll = (builds) => builds.map((build) => {
        const name = knownAs({ ...build, writeContent: build.writeContent ?? NO_CONTENT });
        return name === build.knownAs ? build : { ...build, knownAs: name };
    });
    return {
        ...dockerfiles,
        named: new Map([...dockerfiles.named].map(([path, builds]) => [path, nameAll(builds)])),
        inline: dockerfiles.inline.map((inline) => ({ ...inline, builds: nameAll(inline.builds) })),
    };
}
function openNamedChoice(choose, named) {
    return (path) => {
        const kind = choose(path);
        return kind !== 'ignored' && named.has(path) ? 'judged' : kind;
    };
}
function findLost({ head, base, isChanged, choose }) {
    const broken = new Set(head.found.problems.map(({ file }) => file));
    if (base === null || broken.size === 0)
        return [];
    return [...base.dockerfiles.named].flatMap(([path, builds]) => {
        const build = builds.find(({ file }) => broken.has(file));
        const isSeen = head.dockerfiles.named.has(path) || choose(path) !== 'other';
        if (build === undefined || isSeen || !isChanged(path))
            return [];
        return [{ path, reason: `is named as a Dockerfile only by ${build.file}, which cannot be read` }];
    });
}
function findUnreachable(head, base) {
    const identify = ({ dockerfile, reason, }) => JSON.stringify([dockerfile, reason]);
    const known = new Set(base?.dockerfiles.unreachable.map(identify));
    const reasons = new Map(head.dockerfiles.unreachable
        .filter((each) => !known.has(identify(each)))
        .map(({ dockerfile, reason }) => [dockerfile, reason]));
    return [...reasons].map(([path, reason]) => ({ path, reason }));
}


  }),

  90891:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  Origin)
  });
class Origin {
    source;
    start;
    end;
    value;
    style;
    aligned;
    constructor(source, start, end, value, style) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.value = value;
        this.style = style;
    }
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
    isVerbatim(at, length) {
        const { start, end } = this.rangeOf(at, length);
        return this.source.text.slice(start, end) === this.value.slice(at, at + length);
    }
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
            if (!isHere && !isSpace(wanted))
                return null;
            offsets[index] = Math.min(at, this.end);
            if (isHere)
                at += isEscape ? this.widthAt(at) : 1;
        }
        return offsets;
    }
    lineStart(index, at) {
        const { text } = this.source;
        if (this.style !== 'plain' || text[at - 1] !== '\n')
            return at;
        const wanted = lineFrom(this.value, index);
        const written = lineFrom(text, at);
        return written.endsWith(wanted) ? at + written.length - wanted.length : at;
    }
    skipTo(from, wanted) {
        const text = this.source.text;
        let at = from;
        for (; at < this.end; at++) {
            const found = text[at] ?? '';
            if (this.style === 'double' && found === '\\' && /[\r\n]/.test(text[at + 1] ?? ''))
                at++;
            else if (this.style === 'single' && found === "'" && wanted !== "'")
                continue;
            else if (!isSpace(found) || isSpace(wanted))
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
function lineFrom(text, at) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? undefined : end);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
function isSpace(character) {
    return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}


  }),

  50865:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    RC: () => (  mayBeRemote),
    q$: () => (  isHttpUrl),
    uN: () => (  isRemoteContext),
    wL: () => (  isHandedOn)
  });
const SCP_STYLE = /^[a-zA-Z0-9\-_]+@[a-zA-Z0-9\-.]+:/;
const GIT_SCHEME = /^(?:ssh|git):\/\//i;
const GIT_OVER_HTTP = /^https?:\/\/[^?#]*\.git(?:[?#]|$)/i;
function isRemoteContext(context) {
    if (isHttpUrl(context))
        return true;
    if (context.startsWith('./') || context.startsWith('../'))
        return false;
    return (context.startsWith('github.com/') ||
        GIT_SCHEME.test(context) ||
        GIT_OVER_HTTP.test(context) ||
        SCP_STYLE.test(context));
}
function isLocalStart(start) {
    return /^[^/:@]*\//.test(start) && !start.startsWith('github.com/');
}
function isHttpUrl(text) {
    return text.startsWith('https://') || text.startsWith('http://');
}
function isHandedOn(value) {
    return /^(?:docker-image|oci-layout):\/\/|^target:/.test(value) || isRemoteContext(value);
}
function mayBeRemote(context) {
    return !isLocalStart(context.slice(0, context.indexOf('\uffff')));
}


  }),

  79101:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fl: () => (  baseName),
    RY: () => (  pathWithin),
    he: () => (  parentFolder),
    o1: () => (  resolvePath)
  });
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
function parentFolder(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function pathWithin(folder, path) {
    if (folder === '.')
        return path;
    if (path === folder)
        return '.';
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}


  }),

  37616:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  NO_BUILDS),
    I: () => (  listKinds)
  });
  var _build_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31495);

const NO_BUILDS = {
    found: { builds: [], runImages: [], problems: [] },
    dockerfiles: { named: new Map(), inline: [], missing: [], elsewhere: [], unreachable: [] },
};
function listKinds({ discover }) {
    return new Set(discover.flatMap((name) => _build_files_js__WEBPACK_IMPORTED_MODULE_0__  .T[name] ?? []));
}


  }),

  55203:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $q: () => (  settleGenerator),
    QC: () => (  canonicalizeText),
    j: () => (  readGenerators),
    tp: () => (  listGenerators)
  });
  var _dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76825);
  var _dockerfile_resolve_sbom_argument_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9462);
  var _attestations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35018);
  var _explanation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35134);
  var _traced_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89312);
  var _unknown_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14994);






function readGenerators(attestations, texts, sourcesOf) {
    const seen = new Set();
    return attestations.flatMap((written) => {
        const parsed = (0,_attestations_js__WEBPACK_IMPORTED_MODULE_1__  .sI)(written.value);
        if (parsed === 'open')
            return [describe(written, texts, sourcesOf)];
        if ('refused' in parsed || seen.has(parsed.type))
            return [];
        seen.add(parsed.type);
        if (parsed.isDisabled || !(0,_attestations_js__WEBPACK_IMPORTED_MODULE_1__  .Sg)(parsed) || parsed.generator === null)
            return [];
        return [describe(findNamed(written, parsed.generator), texts, sourcesOf)];
    });
}
function findNamed(written, generator) {
    const at = written.value.indexOf(`generator=${generator}`);
    const start = at + 'generator='.length;
    return at === -1 ? written.as(generator) : written.slice(start, start + generator.length);
}
function describe(text, texts, sourcesOf) {
    return settleGenerator({ image: text.value, place: text.place() }, texts, sourcesOf);
}
function settleGenerator(generator, texts, sourcesOf = () => '') {
    const { image, written } = generator;
    if (!(0,_unknown_texts_js__WEBPACK_IMPORTED_MODULE_2__  .t8)(image))
        return written === undefined
            ? generator
            : { ...generator, written: texts.restore(written) + sourcesOf(written) };
    const problem = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_3__  .w)(texts.expressionsIn(image));
    const restored = texts.restore(image);
    return { ...generator, image: restored, problem, written: restored + sourcesOf(image) };
}
function listGenerators({ generators, args, places, unknown, problem, written, reasons, }) {
    const found = [...generators];
    for (const [name, value] of args) {
        const image = (0,_dockerfile_resolve_sbom_argument_js__WEBPACK_IMPORTED_MODULE_4__  .X)(name) ? (0,_dockerfile_resolve_sbom_argument_js__WEBPACK_IMPORTED_MODULE_4__  .m)((0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_5__  .wx)(value)) : null;
        if (image === null)
            continue;
        const place = places.get(`args.${name}`);
        const named = (0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_5__  .g7)(image);
        found.push({ image: named, place: place === undefined ? null : (0,_attestations_js__WEBPACK_IMPORTED_MODULE_1__  .xF)(place, value, named) });
    }
    for (const field of unknown) {
        const name = field.startsWith('args.') ? field.slice('args.'.length) : '';
        if ((0,_dockerfile_resolve_sbom_argument_js__WEBPACK_IMPORTED_MODULE_4__  .X)(name))
            found.push({
                image: name,
                place: places.get(field) ?? null,
                problem: reasons?.get(field) ?? problem ?? `${name} is not known`,
                written: written?.get(field) ?? problem ?? '',
            });
    }
    return found;
}
function canonicalizeText(type, text) {
    if (text === null || text.value === '')
        return [];
    const long = (0,_attestations_js__WEBPACK_IMPORTED_MODULE_1__  .fn)(type, text.value);
    const isKept = long.endsWith(text.value) && long.length === `type=${type},`.length + text.value.length;
    return [isKept ? _traced_text_js__WEBPACK_IMPORTED_MODULE_0__  .N.join([text.as(`type=${type},`), text]) : text.as(long)];
}


  }),

  89312:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  TracedText)
  });
  var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90891);

const MAX_PIECES = 64;
const MAX_FRAMES = 32;
class TracedText {
    value;
    pieces;
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
    static made(value, source, start, end) {
        return TracedText.from(value, new _origin_js__WEBPACK_IMPORTED_MODULE_0__  .$(source, start, end, value, 'plain'));
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
            const isEmpty = piece.text === '' && piece.frames.length > 0 && from <= start;
            if (first < last || isEmpty)
                pieces.push({ ...piece, text: piece.text.slice(first, last), at: piece.at + first });
        }
        return new TracedText(pieces.length > 0 ? pieces : [this.emptyAt(from)]);
    }
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
    as(value) {
        const { source, start, end } = this.range();
        return TracedText.made(value, source, start, end);
    }
    compact() {
        const [first] = this.pieces;
        const isLong = this.pieces.length > MAX_PIECES || (first?.frames.length ?? 0) > MAX_FRAMES;
        return isLong ? this.as(this.value) : this;
    }
    framed(outer) {
        const frame = outer.range();
        return new TracedText(this.pieces.map((piece) => ({ ...piece, frames: [...piece.frames, frame] })));
    }
    place() {
        const { source, start, end } = this.range();
        return source.placeOf(start, end);
    }
    isVerbatim() {
        const [piece, ...others] = this.pieces;
        return piece !== undefined && others.length === 0 && piece.origin.isVerbatim(piece.at, piece.text.length);
    }
    range() {
        const [first] = this.pieces;
        let shared = 0;
        const sharedFrame = () => first?.frames.at(-1 - shared);
        while (sharedFrame() !== undefined &&
            this.pieces.every(({ frames }) => frames.at(-1 - shared) === sharedFrame()))
            shared++;
        return spanOf(this.pieces.map((piece) => piece.frames.at(-1 - shared) ?? rangeOf(piece)));
    }
}
function rangeOf(piece) {
    return { source: piece.origin.source, ...piece.origin.rangeOf(piece.at, piece.text.length) };
}
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


  }),

  8921:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Lv: () => (  inWrittenCase),
    PH: () => (  TOO_LARGE),
    nb: () => (  MAX_BUILD_FILE),
    xi: () => (  limitSize)
  });
  var _dockerfile_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51355);



const MAX_BUILD_FILE = 1024 * 1024;
const TOO_LARGE = { kind: 'unreadable', reason: 'is larger than 1 MiB', isLimit: true };
function limitSize(file) {
    return file.kind === 'bytes' && file.bytes.length > MAX_BUILD_FILE ? TOO_LARGE : file;
}
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
        identify(path) {
            if (!known.has(path))
                return null;
            const file = contents.get(path);
            return file?.kind === 'bytes' ? fingerprint(toByteString(file.bytes)) : (file?.reason ?? '');
        },
        match: (glob) => paths.filter(glob.matches),
    };
}
function inWrittenCase(path, { has }) {
    const lower = (0,_dockerfile_file_names_js__WEBPACK_IMPORTED_MODULE_0__  .aC)(path);
    return lower !== null && !has(path) && has(lower) ? lower : path;
}


  }),

  14994:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    t8: () => (  isUnknown),
    z8: () => (  UnknownTexts),
    zw: () => (  withoutMarks)
  });
const MARK = '\uffff';
const MARKED = /\uffff(\d+)\uffff/g;
class UnknownTexts {
    indexes = new Map();
    expressions = [];
    standIn(expression) {
        const known = this.indexes.get(expression);
        const index = known ?? this.expressions.length;
        if (known === undefined) {
            this.indexes.set(expression, index);
            this.expressions.push(expression);
        }
        return `${MARK}${index}${MARK}`;
    }
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
    restore(sentence) {
        return sentence.replace(MARKED, (mark, index) => this.expressions[Number(index)] ?? mark);
    }
}
function isUnknown(text) {
    return text.includes(MARK);
}
function withoutMarks(text) {
    return text.includes(MARK) ? text.replaceAll(MARK, '\ufffd') : text;
}


  }),

  22048:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  fingerprint)
  });
const MAX_PLAIN = 160;
function fingerprint(text) {
    return text.length <= MAX_PLAIN ? text : `sha256:${sha256(text)}`;
}
let constants = null;
function makeConstants() {
    const roots = firstPrimes(64);
    return {
        turns: Uint32Array.from(roots, (prime) => fraction(Math.cbrt(prime))),
        start: Uint32Array.from(roots.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
    };
}
function firstPrimes(count) {
    const primes = [];
    for (let number = 2; primes.length < count; number++)
        if (primes.every((prime) => number % prime !== 0))
            primes.push(number);
    return primes;
}
function fraction(root) {
    return Math.floor((root - Math.floor(root)) * 2 ** 32);
}
function sha256(text) {
    constants ??= makeConstants();
    const { turns, start } = constants;
    const bytes = new Uint8Array((((text.length * 2 + 8) >> 6) + 1) << 6);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++)
        view.setUint16(at * 2, text.charCodeAt(at));
    bytes[text.length * 2] = 0x80;
    view.setUint32(bytes.length - 8, Math.floor((text.length * 16) / 2 ** 32));
    view.setUint32(bytes.length - 4, (text.length * 16) >>> 0);
    const state = start.slice();
    for (let at = 0; at < bytes.length; at += 64)
        mix(state, schedule(view, at), turns);
    return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}
function schedule(view, at) {
    const words = new Uint32Array(64);
    for (let index = 0; index < 16; index++)
        words[index] = view.getUint32(at + index * 4);
    for (let index = 16; index < 64; index++) {
        const two = words[index - 2] ?? 0;
        const fifteen = words[index - 15] ?? 0;
        const high = turn(two, 17) ^ turn(two, 19) ^ (two >>> 10);
        const low = turn(fifteen, 7) ^ turn(fifteen, 18) ^ (fifteen >>> 3);
        words[index] = high + (words[index - 7] ?? 0) + low + (words[index - 16] ?? 0);
    }
    return words;
}
function mix(state, words, turns) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let index = 0; index < 64; index++) {
        const choice = (e & f) ^ (~e & g);
        const most = (a & b) ^ (a & c) ^ (b & c);
        const constant = (turns[index] ?? 0) + (words[index] ?? 0);
        const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constant) | 0;
        const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (first + second) | 0;
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
        state[index] = (state[index] ?? 0) + word;
}
function turn(word, by) {
    return (word >>> by) | (word << (32 - by));
}


  }),

  11240:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  resolveCore)
  });
const WORDS = new Map([
    ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, null]),
    ...['true', 'True', 'TRUE'].map((text) => [text, true]),
    ...['false', 'False', 'FALSE'].map((text) => [text, false]),
]);
function resolveCore(text) {
    const word = WORDS.get(text);
    if (word !== undefined)
        return word;
    return /^[-+.0-9]/.test(text) ? (readNumber(text) ?? text) : text;
}
function readNumber(text) {
    if (/^[-+]?[0-9]+$/.test(text))
        return Number.parseInt(text, 10);
    if (/^0o[0-7]+$/.test(text))
        return Number.parseInt(text.slice(2), 8);
    if (/^0x[0-9a-f]+$/i.test(text))
        return text[1] === 'x' ? Number.parseInt(text.slice(2), 16) : null;
    if (/^\.(?:nan|NaN|NAN)$/.test(text))
        return Number.NaN;
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
        return text[0] === '-' ? -Infinity : Infinity;
    const isFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text);
    return isFloat ? Number.parseFloat(text) : null;
}


  }),

  97142:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  C: () => (  readSimpleYaml)
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/cursor.js
const NEWLINE = 0x0a;
const SPACE = 0x20;
const HASH = 0x23;
const COLON = 0x3a;
const DASH = 0x2d;
const TAB = 0x09;
class NotSimple extends Error {
}
const NOT_SIMPLE = new NotSimple('not simple');
function giveUp() {
    throw NOT_SIMPLE;
}
function isGivenUp(error) {
    return error === NOT_SIMPLE;
}
class YamlCursor {
    text;
    at = 0;
    indent = 0;
    constructor(text) {
        this.text = text;
    }
    skipSpaces() {
        while (this.text.charCodeAt(this.at) === SPACE)
            this.at++;
    }
    isAtEnd() {
        const code = this.text.charCodeAt(this.at);
        return code === NEWLINE || code === HASH || Number.isNaN(code);
    }
    leaveLine() {
        const { text } = this;
        const from = this.at;
        this.skipSpaces();
        const code = text.charCodeAt(this.at);
        if (code === HASH) {
            if (this.at === from && from > 0 && text.charCodeAt(from - 1) !== SPACE)
                giveUp();
            const end = text.indexOf('\n', this.at);
            this.at = end === -1 ? text.length : end;
        }
        else if (code !== NEWLINE && this.at < text.length)
            giveUp();
        this.at++;
        this.enterLine();
    }
    enterLine() {
        const { text } = this;
        for (;;) {
            const start = this.at;
            this.skipSpaces();
            const code = text.charCodeAt(this.at);
            if (code === NEWLINE)
                this.at++;
            else if (code === HASH) {
                const end = text.indexOf('\n', this.at);
                this.at = end === -1 ? text.length : end + 1;
            }
            else if (this.at >= text.length) {
                this.indent = -1;
                return;
            }
            else {
                this.indent = this.at - start;
                if (code === TAB || (this.indent === 0 && this.isMarker()))
                    giveUp();
                return;
            }
        }
    }
    isMarker() {
        return this.text.startsWith('---', this.at) || this.text.startsWith('...', this.at);
    }
    isDash() {
        return this.text.charCodeAt(this.at) === DASH && isEmptyAt(this.text, this.at + 1);
    }
}
function isEmptyAt(text, at) {
    const code = text.charCodeAt(at);
    return code === SPACE || code === NEWLINE || Number.isNaN(code);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/simple-scalars.js

function makeScalar(style, text, start, end) {
    return { kind: 'scalar', style, text, start, end, anchor: null, tag: null };
}
const INDICATORS = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));
function readPlain(cursor) {
    const { text } = cursor;
    const start = cursor.at;
    if (INDICATORS.has(text.charCodeAt(start)) || cursor.isDash())
        giveUp();
    let end = start;
    let at = start;
    for (;; at++) {
        const code = text.charCodeAt(at);
        if (code === SPACE)
            continue;
        if (code === NEWLINE || at >= text.length)
            break;
        if (code === COLON && isEmptyAt(text, at + 1)) {
            if (end !== at)
                giveUp();
            break;
        }
        if (code === HASH && end !== at)
            break;
        if (code === TAB)
            giveUp();
        end = at + 1;
    }
    cursor.at = end;
    return makeScalar('plain', text.slice(start, end), start, end);
}
const FLOW_ENDS = new Set([...',[]{}'].map((character) => character.charCodeAt(0)));
function isFlowIndicator(code) {
    return FLOW_ENDS.has(code);
}
function readFlowPlain(cursor) {
    const { text } = cursor;
    const start = cursor.at;
    if (INDICATORS.has(text.charCodeAt(start)) || cursor.isDash())
        giveUp();
    let end = start;
    let at = start;
    for (;; at++) {
        const code = text.charCodeAt(at);
        if (code === SPACE)
            continue;
        if (code === NEWLINE || at >= text.length || FLOW_ENDS.has(code))
            break;
        if (code === COLON && (isEmptyAt(text, at + 1) || FLOW_ENDS.has(text.charCodeAt(at + 1)))) {
            if (end !== at || !isEmptyAt(text, at + 1))
                giveUp();
            break;
        }
        if (code === TAB || (code === HASH && end !== at))
            giveUp();
        end = at + 1;
    }
    const written = text.slice(start, end);
    if (written === '-')
        giveUp();
    cursor.at = end;
    return makeScalar('plain', written, start, end);
}
function readQuoted(cursor) {
    return cursor.text[cursor.at] === '"' ? readDouble(cursor) : readSingle(cursor);
}
function readSingle(cursor) {
    const { text } = cursor;
    const start = cursor.at;
    let end = text.indexOf("'", start + 1);
    let isDoubled = false;
    while (end !== -1 && text[end + 1] === "'") {
        isDoubled = true;
        end = text.indexOf("'", end + 2);
    }
    const written = end === -1 ? giveUp() : text.slice(start + 1, end);
    if (/[\n\t]/.test(written))
        giveUp();
    cursor.at = end + 1;
    return makeScalar('single', isDoubled ? written.replaceAll("''", "'") : written, start, end + 1);
}
const ESCAPES = { n: '\n', t: '\t', '"': '"', '\\': '\\' };
const PLAIN_DOUBLE = /"[^"\\\n\t]*"/y;
function readDouble(cursor) {
    const { text } = cursor;
    const start = cursor.at;
    PLAIN_DOUBLE.lastIndex = start;
    if (PLAIN_DOUBLE.test(text)) {
        const after = PLAIN_DOUBLE.lastIndex;
        cursor.at = after;
        return makeScalar('double', text.slice(start + 1, after - 1), start, after);
    }
    let end = start + 1;
    let isEscaped = false;
    for (; text[end] !== '"'; end++) {
        const character = text[end];
        if (character === undefined || character === '\n' || character === '\t')
            giveUp();
        if (character !== '\\')
            continue;
        isEscaped = true;
        end++;
    }
    const written = text.slice(start + 1, end);
    const value = isEscaped
        ? written.replace(/\\(.)/gs, (_, kind) => ESCAPES[kind] ?? giveUp())
        : written;
    cursor.at = end + 1;
    return makeScalar('double', value, start, end + 1);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/simple-blocks.js


function readBlockScalar(cursor, outer) {
    const { text } = cursor;
    const start = cursor.at;
    const isFolded = text[start] === '>';
    cursor.at++;
    const isStripped = text[cursor.at] === '-';
    if (isStripped)
        cursor.at++;
    cursor.skipSpaces();
    if (text.charCodeAt(cursor.at) !== NEWLINE)
        giveUp();
    cursor.at++;
    const { lines, end } = readLines(cursor, outer);
    const value = isFolded ? foldLines(lines) : lines.join('\n');
    cursor.enterLine();
    return makeScalar('block', isStripped ? value : `${value}\n`, start, end);
}
function readLines(cursor, outer) {
    const { text } = cursor;
    const lines = [];
    let filled = 0;
    let indent = -1;
    let longest = 0;
    let end = cursor.at;
    for (let at = cursor.at; at < text.length;) {
        let first = at;
        while (text.charCodeAt(first) === SPACE)
            first++;
        const close = text.indexOf('\n', first);
        if (close === -1)
            giveUp();
        const spaces = first - at;
        if (close === first) {
            if (indent !== -1 && spaces > indent)
                giveUp();
            longest = Math.max(longest, spaces);
            lines.push('');
        }
        else {
            if (indent === -1) {
                if (spaces <= outer || longest > spaces || text.charCodeAt(first) === TAB)
                    giveUp();
                indent = spaces;
            }
            if (spaces < indent) {
                if (spaces > outer || text.charCodeAt(first) === TAB)
                    giveUp();
                break;
            }
            lines.push(text.slice(at + indent, close));
            filled = lines.length;
            end = close + 1;
        }
        at = close + 1;
    }
    if (indent === -1)
        giveUp();
    cursor.at = end;
    lines.length = filled;
    return { lines, end };
}
function foldLines(lines) {
    let value = '';
    let separator = '';
    for (const line of lines) {
        if (line.startsWith(' ') || line.startsWith('\t'))
            giveUp();
        if (line === '') {
            if (separator === ' ')
                separator = '\n';
            else
                value += '\n';
        }
        else {
            value += separator + line;
            separator = ' ';
        }
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/simple-flow.js


const MAX_DEPTH = 20;
function readFlow(cursor, outer, depth = 0) {
    if (depth > MAX_DEPTH)
        giveUp();
    return cursor.text[cursor.at] === '['
        ? readSequence(cursor, outer, depth)
        : readMapping(cursor, outer, depth);
}
function readSequence(cursor, outer, depth) {
    const start = cursor.at;
    const items = [];
    readItems(cursor, outer, ']', () => items.push(readNode(cursor, outer, depth)));
    return { kind: 'list', items, start, anchor: null, tag: null };
}
function readMapping(cursor, outer, depth) {
    const start = cursor.at;
    const keys = [];
    const values = [];
    readItems(cursor, outer, '}', () => {
        keys.push(readText(cursor));
        if (cursor.text.charCodeAt(cursor.at) !== COLON || !isEmptyAt(cursor.text, cursor.at + 1))
            giveUp();
        cursor.at++;
        cursor.skipSpaces();
        values.push(readNode(cursor, outer, depth));
    });
    return { kind: 'map', keys, values, start, anchor: null, tag: null };
}
function readItems(cursor, outer, close, readItem) {
    const { text } = cursor;
    cursor.at++;
    skipSpace(cursor, outer);
    while (text[cursor.at] !== close) {
        readItem();
        skipSpace(cursor, outer);
        if (text[cursor.at] === ',') {
            cursor.at++;
            skipSpace(cursor, outer);
        }
        else if (text[cursor.at] !== close)
            giveUp();
    }
    cursor.at++;
}
function readNode(cursor, outer, depth) {
    const first = cursor.text[cursor.at];
    if (first === '[' || first === '{')
        return readFlow(cursor, outer, depth + 1);
    if (first === '*')
        return readAlias(cursor);
    return readText(cursor);
}
function readText(cursor) {
    const first = cursor.text[cursor.at];
    return first === '"' || first === "'" ? readQuoted(cursor) : readFlowPlain(cursor);
}
function skipSpace(cursor, outer) {
    const { text } = cursor;
    cursor.skipSpaces();
    while (text.charCodeAt(cursor.at) === NEWLINE) {
        const start = cursor.at + 1;
        cursor.at = start;
        cursor.skipSpaces();
        if (text.charCodeAt(cursor.at) !== NEWLINE && cursor.at - start <= outer)
            giveUp();
    }
}
const NAME = /[A-Za-z0-9_-]+/y;
function readName(cursor) {
    NAME.lastIndex = cursor.at + 1;
    const name = NAME.exec(cursor.text)?.[0] ?? giveUp();
    cursor.at = NAME.lastIndex;
    return name;
}
function readAnchor(cursor) {
    const name = readName(cursor);
    if (!isEmptyAt(cursor.text, cursor.at))
        giveUp();
    return name;
}
function readAlias(cursor) {
    const start = cursor.at;
    const name = readName(cursor);
    if (!isEmptyAt(cursor.text, cursor.at) && !isFlowIndicator(cursor.text.charCodeAt(cursor.at)))
        giveUp();
    return { kind: 'alias', name, start, end: cursor.at };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/builds/yaml/simple-yaml.js




const simple_yaml_MAX_DEPTH = 60;
const MAX_KEY = 1_000;
const UNUSUAL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
function readSimpleYaml(text) {
    if (UNUSUAL.test(text))
        return null;
    try {
        return new Reader(text).readDocument();
    }
    catch (error) {
        if (isGivenUp(error))
            return null;
        throw error;
    }
}
class Reader {
    cursor;
    text;
    constructor(text) {
        this.text = text;
        this.cursor = new YamlCursor(text);
    }
    readDocument() {
        const { cursor } = this;
        const marker = /^(?:#.*\n|\n)*---(?=\n)/.exec(this.text);
        cursor.at = marker === null ? 0 : marker[0].length + 1;
        cursor.enterLine();
        if (cursor.indent !== 0)
            giveUp();
        const root = this.readBlock(0, -1, 0);
        if (cursor.at < this.text.length || root.kind === 'scalar')
            giveUp();
        return root;
    }
    readBlock(indent, outer, depth) {
        const { cursor } = this;
        if (depth > simple_yaml_MAX_DEPTH)
            giveUp();
        if (cursor.isDash())
            return this.readSequence(indent, depth);
        const first = this.text[cursor.at];
        if (first === '[' || first === '{') {
            const flow = readFlow(cursor, outer);
            cursor.leaveLine();
            return flow;
        }
        const text = this.readText();
        if (this.isColon())
            return this.readMapping(text, indent, depth);
        cursor.leaveLine();
        return text;
    }
    readText() {
        const first = this.text[this.cursor.at];
        return first === '"' || first === "'" ? readQuoted(this.cursor) : readPlain(this.cursor);
    }
    isColon() {
        const { at } = this.cursor;
        return this.text.charCodeAt(at) === COLON && isEmptyAt(this.text, at + 1);
    }
    readMapping(first, indent, depth) {
        const { cursor } = this;
        const keys = [first];
        const values = [];
        for (let key = first;; keys.push(key)) {
            if (key.end - key.start > MAX_KEY)
                giveUp();
            cursor.at++;
            values.push(this.readValue(indent, true, depth + 1));
            if (cursor.indent > indent)
                giveUp();
            if (cursor.indent < indent)
                break;
            key = this.readText();
            if (!this.isColon())
                giveUp();
        }
        return { kind: 'map', keys, values, start: first.start, anchor: null, tag: null };
    }
    readSequence(indent, depth) {
        const { cursor } = this;
        const start = cursor.at;
        const items = [];
        do {
            cursor.at++;
            items.push(this.readValue(indent, false, depth + 1));
            if (cursor.indent > indent)
                giveUp();
        } while (cursor.indent === indent && cursor.isDash());
        return { kind: 'list', items, start, anchor: null, tag: null };
    }
    readValue(outer, isInMapping, depth) {
        const { cursor } = this;
        cursor.skipSpaces();
        if (cursor.isAtEnd()) {
            const { at } = cursor;
            return this.readBelow(outer, isInMapping, depth) ?? makeScalar('plain', '', at, at);
        }
        if (this.text[cursor.at] !== '&')
            return this.readInline(outer, isInMapping, depth);
        const anchor = readAnchor(cursor);
        cursor.skipSpaces();
        const node = cursor.isAtEnd()
            ? (this.readBelow(outer, false, depth) ?? giveUp())
            : this.readInline(outer, true, depth);
        if (node.kind === 'alias' || node.anchor !== null)
            giveUp();
        node.anchor = anchor;
        return node;
    }
    readBelow(outer, isInMapping, depth) {
        const { cursor } = this;
        cursor.leaveLine();
        if (cursor.indent > outer)
            return this.readBlock(cursor.indent, outer, depth);
        return isInMapping && cursor.indent === outer && cursor.isDash() ? this.readSequence(outer, depth) : null;
    }
    readInline(outer, isOnlyValue, depth) {
        const { cursor } = this;
        if (depth > simple_yaml_MAX_DEPTH)
            giveUp();
        const first = this.text[cursor.at];
        if (first === '|' || first === '>')
            return readBlockScalar(cursor, outer);
        if (first === '[' || first === '{' || first === '*') {
            const node = first === '*' ? readAlias(cursor) : readFlow(cursor, outer);
            cursor.leaveLine();
            return node;
        }
        if (!isOnlyValue) {
            const indent = cursor.at - this.text.lastIndexOf('\n', cursor.at) - 1;
            if (cursor.isDash())
                return this.readSequence(indent, depth);
            const text = this.readText();
            if (this.isColon())
                return this.readMapping(text, indent, depth);
            cursor.leaveLine();
            return text;
        }
        const text = this.readText();
        cursor.leaveLine();
        return text;
    }
}


  }),

  28161:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  DEFAULT_DECISION)
  });
const DEFAULT_DECISION = { key: 'default', line: 0 };


  }),

  51355:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ce: () => (  classifyName),
    KV: () => (  hasForeignEnding),
    Lb: () => (  isNearDockerfile),
    Mn: () => (  listUncovered),
    aC: () => (  findFallback)
  });
const WORDS = '(?:docker|container)file';
const NAME = new RegExp(`^(?:.*[._-])?${WORDS}(?:[._-].*)?$`, 's');
const TEMPLATES = listEndings('j2 jinja jinja2 njk tmpl tpl gotmpl gotpl template tt erb eex ejs in m4 mustache hbs handlebars');
const COMPANIONS = listEndings('dockerignore containerignore rego');
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
function classifyName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    const ending = dot === -1 ? '' : name.slice(dot + 1);
    if (TEMPLATES.has(ending))
        return classifyName(name.slice(0, dot)) === 'other' ? 'other' : 'template';
    return NAME.test(name) && !NO_DOCKERFILES.has(ending) ? 'dockerfile' : 'other';
}
function hasForeignEnding(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    return dot > 0 && NO_DOCKERFILES.has(name.slice(dot + 1));
}
const NEAR_NAME = new RegExp(`${WORDS}|\\.(?:docker|containers?)$`);
function isNearDockerfile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const ending = name.slice(name.lastIndexOf('.') + 1);
    return (classifyName(name) === 'dockerfile' ||
        (NEAR_NAME.test(name) && !COMPANIONS.has(ending) && !TEXTS.has(ending)));
}
function findFallback(path) {
    return /(?:^|\/)Dockerfile$/.test(path) ? `${path.slice(0, -'Dockerfile'.length)}dockerfile` : null;
}
function listUncovered(gone, has) {
    return [...gone].flatMap((path) => findFallback(path) ?? []).filter(has);
}


  }),

  76825:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AP: () => (  runeOf),
    ER: () => (  isAscii),
    P4: () => (  repairUtf8),
    g7: () => (  decodeText),
    j6: () => (  decodeRune),
    jU: () => (  encodeRune),
    lc: () => (  decodeExactly),
    pv: () => (  toByteString),
    qz: () => (  widthOf),
    wx: () => (  encodeText),
    yS: () => (  RUNE_ERROR)
  });
const CHUNK = 8192;
function toByteString(bytes) {
    if (typeof bytes.latin1Slice === 'function')
        return bytes.latin1Slice(0, bytes.length);
    let text = '';
    for (let at = 0; at < bytes.length; at += CHUNK) {
        text += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK));
    }
    return text;
}
const RUNE_ERROR = 0xfffd;
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
const NOT_ASCII = /[^\x00-\x7f]/;
const LONG = 64;
function isAscii(text) {
    if (text.length >= LONG)
        return !NOT_ASCII.test(text);
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}
function decodeText(text) {
    return isAscii(text) ? text : decodeBytes(text, () => '\ufffd');
}
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
function encodeText(text) {
    if (isAscii(text))
        return text;
    let out = '';
    for (const character of text)
        out += encodeRune(character.codePointAt(0) ?? RUNE_ERROR);
    return out;
}
function repairUtf8(text) {
    return isAscii(text) ? text : encodeText(decodeText(text));
}


  }),

  65297:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  splitCsv)
  });
  var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67410);

function splitCsv(input) {
    const line = input.endsWith('\r\n')
        ? input.slice(0, -2)
        : input.endsWith('\n')
            ? input.slice(0, -1)
            : input;
    if (line === '')
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__  .P_('EOF');
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
            return at;
        }
        else {
            throw csvError(at - 1, 'extraneous or missing " in quoted-field');
        }
    }
}
function csvError(at, what) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_0__  .P_(`parse error on line 1, column ${at + 1}: ${what}`);
}


  }),

  65199:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  findJsonString),
    j: () => (  parseStringList)
  });
  var _byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76825);

const MAX_DEPTH = 10_000;
function parseStringList(text) {
    const value = text.endsWith(']') ? parseLoosely(text) : undefined;
    if (!Array.isArray(value))
        return 'invalid';
    const list = [];
    for (const item of value) {
        if (typeof item !== 'string')
            return isTooMuch(text, value) ? 'invalid' : 'mixed';
        list.push((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .wx)(item));
    }
    return list;
}
function findJsonString(text, key) {
    const value = parseLoosely(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isTooMuch(text, value))
        return null;
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    return typeof found === 'string' ? (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .wx)(found) : null;
}
function parseLoosely(text) {
    try {
        return JSON.parse((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .g7)(text));
    }
    catch {
        return undefined;
    }
}
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


  }),

  19463:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dq: () => (  isGoBool),
    E9: () => (  parseDuration),
    cG: () => (  parseInteger),
    iR: () => (  requireInteger)
  });
  var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67410);
  var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4885);


const MAX_INT64 = 2n ** 63n - 1n;
function isGoBool(text) {
    return /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text);
}
function parseInteger(text, bits) {
    if (!/^[+-]?[0-9]+$/.test(text))
        return null;
    if (!/^[+-]?0*[0-9]{0,19}$/.test(text))
        return null;
    const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
    const max = bits === 64 ? MAX_INT64 : 2n ** 31n - 1n;
    return value > max || value < -max - 1n ? null : value;
}
function requireInteger(text) {
    const value = parseInteger(text, 32);
    if (value !== null)
        return value;
    const digits = /^[+-]?0*([0-9]*)/.exec(text)?.[1] ?? '';
    const isHuge = digits.length > 10 || Number(digits) >= 2 ** 32;
    const reason = isHuge || /^[+-]?[0-9]+$/.test(text) ? 'value out of range' : 'invalid syntax';
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_(`strconv.ParseInt: parsing ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(text)}: ${reason}`);
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
function parseDuration(text) {
    const negative = text.startsWith('-');
    let rest = negative || text.startsWith('+') ? text.slice(1) : text;
    if (rest === '0')
        return 0n;
    const invalid = `time: invalid duration ${quoteDuration(text)}`;
    if (rest === '')
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_(invalid);
    let sum = 0n;
    while (rest !== '') {
        const [number, whole = '', fraction = ''] = /^0*([0-9]*)(?:\.([0-9]*))?/.exec(rest) ?? [''];
        if (!/[0-9]/.test(number ?? '') || whole.length > 19)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_(invalid);
        rest = rest.slice(number?.length);
        const unit = /^[^.0-9]*/.exec(rest)?.[0] ?? '';
        if (unit === '')
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_(`time: missing unit in duration ${quoteDuration(text)}`);
        const factor = UNITS.get(unit);
        if (factor === undefined) {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_(`time: unknown unit ${quoteDuration(unit)} in duration ${quoteDuration(text)}`);
        }
        sum += BigInt(whole || 0) * factor + BigInt(Math.trunc(Number(`0.${fraction}0`) * Number(factor)));
        rest = rest.slice(unit.length);
        if (sum > MAX_INT64 + 1n)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_(invalid);
    }
    if (!negative && sum > MAX_INT64)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_(invalid);
    return negative ? -sum : sum;
}
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


  }),

  4885:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  quote)
  });
  var _byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76825);
  var _unicode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);


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
function quote(text) {
    let out = '"';
    for (let at = 0; at < text.length;) {
        const packed = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .j6)(text, at);
        const rune = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .AP)(packed);
        const width = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(packed);
        out += quoteRune(text, at, rune, width);
        at += width;
    }
    return `${out}"`;
}
function quoteRune(text, at, rune, width) {
    const named = NAMED[rune];
    if (named !== undefined)
        return named;
    if (rune === _byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .yS && width === 1)
        return `\\x${hex(text.charCodeAt(at), 2)}`;
    if ((0,_unicode_js__WEBPACK_IMPORTED_MODULE_1__  .Oi)(rune))
        return text.slice(at, at + width);
    if (rune < 0x20 || rune === 0x7f)
        return `\\x${hex(rune, 2)}`;
    return rune < 0x10000 ? `\\u${hex(rune, 4)}` : `\\U${hex(rune, 8)}`;
}
function hex(value, digits) {
    return value.toString(16).padStart(digits, '0');
}


  }),

  57989:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  suggest)
  });
  var _byte_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76825);
  var _unicode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7242);


const MAX_DISTANCE = 2;
const MAX_LENGTH = 64;
function suggest(value, options, caseSensitive) {
    if (value.length > MAX_LENGTH)
        return '';
    const wanted = caseSensitive ? value : (0,_unicode_js__WEBPACK_IMPORTED_MODULE_0__  .jp)(value);
    let match = '';
    let nearest = MAX_DISTANCE + 1;
    for (const option of options) {
        const candidate = caseSensitive ? option : (0,_unicode_js__WEBPACK_IMPORTED_MODULE_0__  .jp)(option);
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
    if (like === (0,_unicode_js__WEBPACK_IMPORTED_MODULE_0__  .jp)(like))
        return (0,_unicode_js__WEBPACK_IMPORTED_MODULE_0__  .jp)(text);
    return like === (0,_unicode_js__WEBPACK_IMPORTED_MODULE_0__  .s5)(like) ? (0,_unicode_js__WEBPACK_IMPORTED_MODULE_0__  .s5)(text) : text;
}
function measureDistance(from, to) {
    const a = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_1__  .g7)(from);
    const b = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_1__  .g7)(to);
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


  }),

  7242:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Cd: () => (  skipSpacesBack),
    D$: () => (  isLetter),
    Oi: () => (  isPrint),
    QG: () => (  trimSpaces),
    Rk: () => (  skipSpaces),
    jp: () => (  toLower),
    s5: () => (  toUpper),
    xC: () => (  isSpace),
    yp: () => (  isDigit)
  });
  var _byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76825);

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
        const packed = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .j6)(text, next);
        if (!isSpace((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .AP)(packed)))
            return next;
        next += (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(packed);
    }
    return next;
}
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
        const packed = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .j6)(text, end - width);
        if ((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(packed) === width)
            return isSpace((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .AP)(packed)) ? width : 0;
    }
    return 0;
}
function trimSpaces(text) {
    const start = skipSpaces(text, 0);
    return text.slice(start, skipSpacesBack(text, start, text.length));
}
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
function isLetter(rune) {
    if (rune < 0x80)
        return (rune >= 0x61 && rune <= 0x7a) || (rune >= 0x41 && rune <= 0x5a);
    return rune !== 0xfffd && /\p{L}/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
function isDigit(rune) {
    if (rune < 0x80)
        return rune >= 0x30 && rune <= 0x39;
    return /\p{Nd}/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
function isPrint(rune) {
    if (rune < 0x80)
        return rune >= 0x20 && rune !== 0x7f;
    return /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(rune)) && !isNewer(rune);
}
function toLower(text) {
    return (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .ER)(text) ? text.toLowerCase() : mapRunes(text, lowerRune);
}
function toUpper(text) {
    return (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .ER)(text) ? text.toUpperCase() : mapRunes(text, upperRune);
}
function mapRunes(text, map) {
    let out = '';
    for (let at = 0; at < text.length;) {
        const packed = (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .j6)(text, at);
        out += (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .jU)(map((0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .AP)(packed)));
        at += (0,_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .qz)(packed);
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


  }),

  90079:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d: () => (  readInstruction)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/numbers.js
var numbers = __webpack_require__(19463);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/quote.js
var quote = __webpack_require__(4885);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/suggestion.js
var suggestion = __webpack_require__(57989);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/unicode.js
var unicode = __webpack_require__(7242);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/heredocs.js
var heredocs = __webpack_require__(19319);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/instructions/flag-values.js



const NONE = new Map();
function readFlags(flags, known) {
    if (flags.length === 0)
        return NONE;
    const values = new Map();
    for (const word of flags) {
        const equals = word.text.indexOf('=');
        const flag = equals < 0 ? word.text : word.text.slice(0, equals);
        const value = equals < 0 ? null : word.text.slice(equals + 1);
        const name = flag.slice(2);
        const kind = known.get(name);
        if (kind === undefined)
            throw new refusal .P_(`unknown flag: ${flag}${(0,suggestion .Z)(name, [...known.keys()], true)}`);
        const earlier = values.get(name);
        if (earlier !== undefined && kind !== 'texts')
            throw new refusal .P_(`duplicate flag specified: ${flag}`);
        if (kind === 'bool')
            checkBool(flag, value);
        else if (value === null)
            throw new refusal .P_(`missing a value on flag: ${flag}`);
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
        throw new refusal .P_(`missing a value on flag: ${flag}`);
    const setting = (0,unicode .jp)(value ?? 'true');
    if (setting !== 'true' && setting !== 'false') {
        throw new refusal .P_(`expecting boolean value for flag ${flag}, not: ${value}`);
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/csv.js
var csv = __webpack_require__(65297);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/instructions/run-flags.js






function readMount(flag) {
    const mount = { from: '', flag, fromStart: 0 };
    for (const field of readFields(flag.text, 'mounts')) {
        const equals = field.text.indexOf('=');
        if (equals < 0 || (0,unicode .jp)(field.text.slice(0, equals)) !== 'from')
            continue;
        mount.from = field.text.slice(equals + 1);
        mount.fromStart = field.start + equals + 1;
        const dollar = mount.from.indexOf('$');
        if (dollar >= 0 && dollar !== mount.from.length - 1) {
            throw new refusal .P_("'from' doesn't support variable expansion, define alias stage instead");
        }
    }
    return mount;
}
function checkDevice(value) {
    let name = '';
    for (const { text: field } of readFields(value, 'devices')) {
        const equals = field.indexOf('=');
        const key = (0,unicode .jp)(equals < 0 ? field : field.slice(0, equals));
        const setting = equals < 0 ? null : field.slice(equals + 1);
        if (key === 'required') {
            if (setting !== null && !(0,numbers .Dq)(setting))
                throw new refusal .P_(`invalid value for ${key}: ${setting}`);
        }
        else if (key === 'name' && setting !== null) {
            if (name !== '')
                throw new refusal .P_(`device name already set to ${name}`);
            name = setting;
        }
        else if (name === '') {
            name = field;
        }
        else if (setting === null) {
            throw new refusal .P_(`invalid field '${field}' must be a key=value pair`);
        }
        else {
            throw new refusal .P_(`unexpected key '${key}' in '${field}'${(0,suggestion .Z)(key, ['name', 'required'], true)}`);
        }
    }
}
function readFields(value, what) {
    try {
        return (0,csv .F)(value);
    }
    catch (error) {
        if (error instanceof refusal .P_)
            throw new refusal .P_(`failed to parse csv ${what}: ${error.text}`);
        throw error;
    }
}
function checkNetwork(value) {
    if (value !== 'default' && value !== 'none' && value !== 'host') {
        throw new refusal .P_(`invalid network mode ${(0,quote .h)(value)}`);
    }
}
function checkSecurity(value) {
    if (value !== 'insecure' && value !== 'sandbox')
        throw new refusal .P_(`security ${(0,quote .h)(value)} is not valid`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/instructions/instruction.js








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
        name = (0,unicode .jp)(alias);
        if (!/^[a-z][a-z0-9\-_.]*$/.test(name)) {
            const reason = "name can't start with a number or contain symbols";
            throw new refusal .P_(`invalid name for build stage: ${(0,quote .h)(alias)}, ${reason}`);
        }
    }
    else if (node.args.length !== 1) {
        throw new refusal .P_('FROM requires either one or three arguments');
    }
    const platform = readFlags(node.flags, FROM_FLAGS).get('platform')?.[0]?.text ?? '';
    return { kind: 'from', node, name, platform };
}
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
    throw new refusal .P_(`${keyword} ${reason}`);
}
function checkHeredocs(node, keyword) {
    if ((0,heredocs .$)(node.args.at(-1) ?? ''))
        throw new refusal .P_(`${keyword} cannot accept a heredoc as a destination`);
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
    const trigger = (0,unicode .s5)((0,unicode .QG)(node.child.value));
    if (trigger === 'ONBUILD')
        throw new refusal .P_("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
    if (trigger === 'MAINTAINER' || trigger === 'FROM') {
        throw new refusal .P_(`${trigger} isn't allowed as an ONBUILD trigger`);
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
            if (node.args.some((path) => (0,unicode .QG)(path) === '')) {
                throw new refusal .P_('VOLUME specified can not be an empty string');
            }
            return;
        case 'shell':
            readFlags(node.flags, NO_FLAGS);
            if (node.args.length === 0)
                throw refuseTooFew('SHELL');
            if (!node.json)
                throw new refusal .P_('SHELL requires the arguments to be in JSON form');
            return;
        case 'healthcheck':
            checkHealthcheck(node);
            return;
        default:
            throw new refusal .P_(`unknown instruction: ${node.value}${(0,suggestion .Z)(node.value, KEYWORDS, false)}`);
    }
}
function checkHealthcheck(node) {
    const [written, ...command] = node.args;
    if (written === undefined)
        throw refuseTooFew('HEALTHCHECK');
    const type = (0,unicode .s5)(written);
    if (type === 'NONE') {
        if (command.length > 0)
            throw new refusal .P_('HEALTHCHECK NONE takes no arguments');
        return;
    }
    const flags = readFlags(node.flags, HEALTHCHECK_FLAGS);
    if (type !== 'CMD')
        throw new refusal .P_(`Unknown type ${(0,quote .h)(type)} in HEALTHCHECK (try CMD)`);
    if (command.length === 0)
        throw new refusal .P_('Missing command after HEALTHCHECK CMD');
    for (const name of ['interval', 'timeout', 'start-period', 'start-interval']) {
        checkInterval(name, flags.get(name)?.[0]?.text ?? '');
    }
    const retries = flags.get('retries')?.[0]?.text ?? '';
    if (retries !== '' && (0,numbers .iR)(retries) < 0n) {
        throw new refusal .P_(`--retries cannot be negative (${(0,numbers .iR)(retries)})`);
    }
}
function checkInterval(name, text) {
    const nanoseconds = text === '' ? 0n : (0,numbers .E9)(text);
    if (nanoseconds !== 0n && nanoseconds < 1000000n) {
        throw new refusal .P_(`Interval ${(0,quote .h)(name)} cannot be less than 1ms`);
    }
}
function refuseTooFew(keyword) {
    return new refusal .P_(`${keyword} requires at least one argument`);
}
function refuseNotOne(keyword) {
    return new refusal .P_(`${keyword} requires exactly one argument`);
}
function refuseBlankName(keyword) {
    return new refusal .P_(`${keyword} names can not be blank`);
}


  }),

  53048:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    cQ: () => (  describeMisplaced),
    q: () => (  openStageArgs),
    x6: () => (  findMisplacedHint)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);
  var _go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76825);


const SHOWN = 3;
function openStageArgs({ instructions, }) {
    let declared = null;
    return (names) => {
        if (names.length === 0)
            return [];
        declared ??= listStageArgs(instructions);
        return [...new Set(names)].flatMap((name) => {
            const line = declared?.get(name);
            return line === undefined ? [] : [{ name: (0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .g7)(name), line }];
        });
    };
}
function listStageArgs({ stages }) {
    const declared = new Map();
    for (const command of stages.flatMap(({ commands }) => commands)) {
        for (const { key } of command.kind === 'arg' ? command.pairs : [])
            if (!declared.has(key))
                declared.set(key, command.node.line);
    }
    return declared;
}
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
function describeMisplaced(args) {
    if (args.length === 0)
        return null;
    const shown = args.slice(0, SHOWN);
    const list = (write) => (0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .hw)(shown.map(write), shown.length > 2 ? ', ' : ' and ');
    const many = shown.length > 1;
    return {
        why: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${list(({ name, line }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${`ARG ${name}`} in line ${line}`)} ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .ZV)(many ? 'are' : 'is')} after the first FROM, where no FROM sees ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .ZV)(many ? 'them' : 'it')}`,
        advice: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `Move ${list(({ name, line }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${`ARG ${name}`} from line ${line}`)} before the first FROM`,
    };
}


  }),

  85645:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  SY: () => (  describeBuild)
});


// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/file-kind.js

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
        fits: isTemplate,
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
const MARKED_LINE = /^[ \t]*(?:FROM[ \t].*)?(?:\{\{|\{%|<%)/i;
function findFileKind(file, line) {
    const start = file.slice(0, MAX_START).replace(/^\xef\xbb\xbf/, '');
    const lines = file.split('\n', line);
    const isMarked = MARKED_LINE.test(lines.pop() ?? '') && !hasFrom(lines.join('\n'));
    const kind = KINDS.find(({ fits, evenWithFrom }) => fits === isTemplate && isMarked ? true : (evenWithFrom === true || !hasFrom(file)) && fits(start));
    return kind === undefined ? null : { why: (0,message .ZV)(kind.what), advice: (0,message .ZV)(kind.advice) };
}
function isTemplate(file) {
    return /\{\{|\{%|<%/.test(file);
}
function isUtf16(file) {
    if (/^(?:\xff\xfe|\xfe\xff)/.test(file))
        return true;
    return /^(?:[\x01-\x7f]\0){2}/.test(file) || /^(?:\0[\x01-\x7f]){2}/.test(file);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/unicode.js
var unicode = __webpack_require__(7242);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/lines.js
var lines = __webpack_require__(38655);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/places.js


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
    findPlace(node, start, end) {
        const { line } = node;
        const headOffset = (0,lines .DG)(node.source, node.source.start);
        if (node !== this.#node) {
            this.#node = node;
            this.#jump(headOffset, line);
            this.#head = this.#walk(headOffset);
        }
        const offset = (0,lines .DG)(node.source, start);
        if (offset < this.#at)
            this.#jump(headOffset, line);
        const from = this.#walk(offset);
        const to = end > start ? this.#walk((0,lines .DG)(node.source, end - 1) + 1) : from;
        const { column } = from.line === line ? from : this.#head;
        return { line, column, endLine: to.line, endColumn: to.column };
    }
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
    #jump(offset, line) {
        const start = offset === 0 ? 0 : this.#file.lastIndexOf('\n', offset - 1) + 1;
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
                const packed = (0,byte_string .j6)(this.#file, this.#at);
                this.#at += (0,byte_string .qz)(packed);
                this.#column += (0,byte_string .AP)(packed) > 0xffff ? 2 : 1;
            }
        }
        return { line: this.#line, column: this.#column };
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var dockerfile_refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/contexts.js
var contexts = __webpack_require__(46621);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/image-name.js
var image_name = __webpack_require__(2782);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/resolve.js
var resolve = __webpack_require__(76461);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/sources.js
var sources = __webpack_require__(68131);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/states.js
var states = __webpack_require__(45043);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/flags.js
var flags = __webpack_require__(13967);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/image-uses.js












const NONE = [];
const NOTHING = new image_name .l('');
const STAGE_OF_PLATFORM = /^[\w.-]+(?:\$(?:(?:TARGET|BUILD)(?:OS|ARCH|VARIANT)(?!\w)|\{(?:TARGET|BUILD)(?:OS|ARCH|VARIANT)\})[\w.-]*)+$/;
const TOP = { line: 1, column: 1, endLine: 1, endColumn: 1 };
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
        const use = describeUse(place, new image_name .l(context.key), 'context', 'mounted', null, true);
        this.uses.push({ ...use, image: replacedBy.image, reference: replacedBy.reference, replacedBy });
    }
    addStage(state) {
        if (state.text === null)
            return;
        const { node } = state.text.from;
        const isOpen = state.unresolved.length > 0 && !(0,resolve .e_)(state);
        const findPlace = () => this.#placer.findPlace(node, node.argsStart, node.argsStart + (node.args[0]?.length ?? 0));
        if (isOpen)
            this.openBases.push(this.#describeOpenBase(state, findPlace()));
        if ((0,resolve .e_)(state)) {
            const place = findPlace();
            const context = state.context ?? this.#findContext(state.name, state);
            const role = state === this.#final ? 'final' : 'build';
            const use = describeUse(place, state.name, 'from', role, state.index, state.reachable);
            use.unresolved = state.unresolved.length === 0 ? NONE : state.unresolved.map(byte_string .g7);
            if (context !== null)
                use.replacedBy = markStage(describeContext(context), state.context !== null);
            this.uses.push(use);
        }
        for (const instruction of state.text.commands)
            this.#addSources(state, instruction);
        for (const trigger of [...state.triggers, ...state.inherited])
            this.#addTrigger(state, trigger);
    }
    #describeOpenBase(state, place) {
        const role = isOnChain(state, this.#build.target) ? 'final' : 'build';
        const use = describeUse(place, state.name, 'from', role, state.index, state.reachable);
        const unresolved = state.unresolved.map(byte_string .g7);
        const picksStage = STAGE_OF_PLATFORM.test(state.text?.from.node.args[0] ?? '');
        const open = { ...use, image: null, reference: null, invalid: null, unresolved };
        return picksStage ? { ...open, picksStage } : open;
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
        if (instruction instanceof dockerfile_refusal .P_) {
            const place = this.#placer.findPlace(node, shift, node.source.end);
            const invalid = `bad trigger: ${(0,byte_string .g7)(instruction.text)}`;
            const child = node.child?.keyword;
            const role = child === 'run' ? 'mounted' : 'copied';
            this.uses.push({ ...describeUse(place, NOTHING, 'onbuild', role, state.index, trigger.ran), invalid });
            return;
        }
        const { source } = instruction.node;
        const outer = (at) => shift + (0,lines .DG)(source, at);
        for (const named of this.#findNames(instruction, source.text, '\\')) {
            const place = this.#placer.findPlace(node, outer(named.start), outer(named.end));
            this.#add(state, named, place, 'onbuild', trigger.ran);
        }
    }
    #add(state, named, place, via, reachable) {
        const { states } = named;
        const name = new image_name .l(named.name);
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
            const source = (0,sources .bd)(from, escapeToken);
            return 'name' in source && this.#isImage(source.name) ? source.name : null;
        }
        catch (error) {
            if (error instanceof dockerfile_refusal .P_)
                return null;
            throw error;
        }
    }
    #isImage(name) {
        return name !== states .Z && this.#build.states.find((0,unicode .jp)(name)) === undefined;
    }
    #findContext(name, state) {
        const { options } = this.#build;
        if (options === null || options.contexts.size === 0)
            return null;
        return (0,resolve .kS)(name, state?.platform ?? null, options);
    }
}
function isOnChain(state, target) {
    for (let link = target; link !== null; link = link.base)
        if (link === state)
            return true;
    return false;
}
function locate(name, role, line, flag, start, escapeToken, states) {
    const origins = (0,flags .X)(line, flag.word, escapeToken);
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
        unresolved: NONE,
        replacedBy: null,
    };
}
function describeContext(context) {
    if (context === null)
        return null;
    const reference = (0,contexts .iH)(context);
    const image = reference === null ? null : (0,image_reference .FH)(reference);
    return { context: (0,byte_string .g7)(context.key), image, reference };
}
function markStage(replacement, isStage) {
    return replacement !== null && isStage ? { ...replacement, stage: true } : replacement;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/misplaced-args.js
var misplaced_args = __webpack_require__(53048);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/nearest-stage.js


const PLAIN = /^[A-Za-z0-9][\w.-]*$/;
const MIN_LENGTH = 3;
const MAX_STAGES = 200;
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
        const near = (0,name_suggestion .SX)(written, seen.flatMap(([, { name }]) => name ?? []));
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
function findCaseHint(uses, line) {
    const use = uses.find(({ nearestStage, ...place }) => nearestStage?.kind === 'case' && place.line === line);
    const name = use?.nearestStage?.name;
    if (name == null)
        return null;
    return {
        why: (0,message .cv) `Stage names are stored in lower case, this one as ${name}`,
        advice: (0,message .cv) `Write ${name}`,
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/reading.js
var reading = __webpack_require__(92358);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/build-progress.js + 4 modules
var build_progress = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/frontend.js
var frontend = __webpack_require__(89789);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/open-file.js + 2 modules
var open_file = __webpack_require__(76007);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/sbom-argument.js
var sbom_argument = __webpack_require__(9462);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/sbom-use.js




const WHOLE = { ...TOP, line: 0, endLine: 0 };
function findSbomUses({ buildArgs, unknownArgs }) {
    const uses = [];
    for (const [name, value] of buildArgs) {
        const generator = (0,sbom_argument .X)(name) ? (0,sbom_argument .m)(value) : null;
        if (generator !== null)
            uses.push(describeUse(WHOLE, new image_name .l(generator), 'sbom', 'frontend', null, true));
    }
    for (const name of unknownArgs) {
        if (!(0,sbom_argument .X)(name))
            continue;
        const use = describeUse(WHOLE, new image_name .l(''), 'sbom', 'frontend', null, true);
        uses.push({ ...use, image: null, reference: null, invalid: null, unresolved: [(0,byte_string .g7)(name)] });
    }
    return uses;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/syntax-use.js




const GIVEN_FRONTEND = 'BUILDKIT_SYNTAX';
function findSyntaxUse({ file, syntax }, input) {
    const given = (0,frontend .fc)(input);
    const givenLine = syntax?.line ?? 0;
    const givenPlace = { ...TOP, line: givenLine, endLine: givenLine };
    if (given !== null)
        return describe(given, givenPlace, input);
    if (input.unknownArgs.has(GIVEN_FRONTEND)) {
        const use = describeUse(givenPlace, new image_name .l(''), 'syntax', 'frontend', null, true);
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
    const name = new image_name .l(word);
    const use = describeUse(place, name, 'syntax', 'frontend', null, true);
    use.replacedBy = describeContext((0,frontend .TF)(input, name));
    return use;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/unresolved.js


const HASH = 'a'.repeat(64);
const CANDIDATES = ['1', 'a', 'a:1', 'linux/amd64', `sha256:${HASH}`, HASH];
const MAX_TRIES = 220;
const MAX_WORK = 500_000;
function findRemedy(text, input, build) {
    const phase = build.refusal?.phase;
    if (text instanceof dockerfile_refusal .P_ || (phase !== 'global-args' && phase !== 'stages' && phase !== 'resolve'))
        return [];
    const missing = new Set(build.args?.findMissing());
    let work = 0;
    for (let known = 0; known < missing.size;) {
        known = missing.size;
        for (const values of combineCandidates([...missing])) {
            work += text.size;
            if (work > MAX_WORK)
                return [];
            const { refusal, args } = (0,build_progress .N)(text, {
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

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/variant-merge.js
var variant_merge = __webpack_require__(37021);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/read-dockerfile.js















function readDockerfile(bytes, options = DEFAULT_BUILD_OPTIONS) {
    const file = toByteString(bytes);
    const input = toInput(options);
    const source = openFile(file, input);
    return describeBuild(source, input, readBuild(source.text, input));
}
function describeBuild(source, input, build) {
    const current = describeOrders(source, input, build);
    if (build.old === null || source.text instanceof dockerfile_refusal .P_)
        return current;
    const old = describeOrders({ ...source, text: source.text.old() }, input, build.old);
    if (old.problem === null && isSame(current.images, old.images))
        return current;
    const message = 'drop escapes between the quotes of a pattern, as here, and pull different images';
    const frontendDifference = { line: source.text.quotes.differsAt ?? 1, message, since: frontend .Ar };
    return {
        ...(0,variant_merge .g)([
            { name: '', reading: current },
            { name: 'an older frontend', reading: old },
        ]),
        frontendDifference,
    };
}
function describeOrders(source, input, build) {
    const first = describeOne(source, input, build);
    if (build.otherOrders.length === 0)
        return first;
    const others = build.otherOrders.map((other) => describeOne(source, input, other));
    const name = 'ONBUILD triggers in a different, random order';
    const merged = (0,variant_merge .g)([first, ...others].map((reading) => ({ name, reading })));
    return first.problem === null ? merged : nameFirst(merged, first.problem);
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
        images: [...(syntax === null ? [] : [syntax]), ...findSbomUses(input), ...explained].sort(comparePlaces),
        problem: build.refusal === null ? null : describeRefusal(build.refusal, source, input, build, explained),
        ...(openBases.length === 0 ? {} : { openBases }),
    };
}
function nameFirst(merged, problem) {
    const identify = ({ line, phase, unresolved }) => JSON.stringify([line, phase, unresolved]);
    const met = merged.problem === null ? [] : [merged.problem, ...(merged.otherProblems ?? [])];
    const otherProblems = met.filter((other) => identify(other) !== identify(problem));
    const { otherProblems: _, ...rest } = merged;
    return { ...rest, problem, ...(otherProblems.length === 0 ? {} : { otherProblems }) };
}
function isSame(one, other) {
    const [left, right] = [one, other].map((uses) => new Set(uses.map(identify)));
    return left?.size === right?.size && [...(left ?? [])].every((key) => right?.has(key));
}
function identify({ image, via, role, reachable, replacedBy, unresolved }) {
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
        name: name === '' ? null : (0,byte_string .g7)(name),
        base: describeBase(state),
        reachable: state.reachable,
    };
}
function describeBase(state) {
    if (state.base !== null)
        return { kind: 'stage', stage: state.base.index };
    return (0,resolve .e_)(state) ? { kind: 'image', image: state.name.canonical } : { kind: 'scratch' };
}
function openExplanation(text, { states }, stages) {
    const findNearestStage = openStageNames(stages);
    const findMisplaced = text instanceof dockerfile_refusal .P_ ? () => [] : (0,misplaced_args .q)(text);
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
        ? findFileKind(file, refusal.line ?? 1)
        : text instanceof dockerfile_refusal .P_
            ? null
            : ((0,misplaced_args .x6)(text, build, unresolved) ?? findCaseHint(uses, refusal.line));
    return {
        line: Math.max(refusal.line ?? 1, 1),
        message: (0,byte_string .g7)(refusal.text),
        phase,
        unresolved: unresolved.map(byte_string .g7),
        ...(hint === null ? {} : { hint }),
    };
}
function comparePlaces(a, b) {
    return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}


  }),

  67410:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    MZ: () => (  placeRefusal),
    P_: () => (  Refusal),
    Y$: () => (  refuseLimit),
    gT: () => (  noteLimit)
  });
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
function placeRefusal(error, phase, line) {
    if (error instanceof Refusal) {
        error.phase ??= phase;
        error.line ??= line;
    }
    return error;
}
function refuseLimit(what) {
    return new Refusal(`${what}: more than the gate follows`, 'limit');
}
function noteLimit(error, limits) {
    if (!(error instanceof Refusal) || error.phase !== 'limit')
        throw error;
    limits.push(error);
}


  }),

  91405:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    RP: () => (  predefineArguments),
    gd: () => (  PREDEFINED_NAMES),
    rt: () => (  addGlobalArguments)
  });
  var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67410);
  var _shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47515);
  var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54066);



const MAX_TOTAL = 16_000_000;
const CELLS_PER_BYTE = 8;
const LIMIT_COST = 1_000_000;
const MAX_NAMED = 50;
const NONE = [];
const PLACEHOLDER = 'value-not-known-of-';
class GlobalArguments {
    #predefined;
    #values = new Map();
    #unresolved = new Map();
    #asked = new Map();
    #askedByStages = new Set();
    #beyond = new Set();
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
        this.#beyond.delete(name);
        if (unresolved.length > 0)
            this.#unresolved.set(name, unresolved);
        else
            this.#unresolved.delete(name);
    }
    unset(name) {
        this.#values.delete(name);
    }
    declare(name) {
        if (!this.has(name))
            this.#unresolved.set(name, [name]);
    }
    setUnknown(name) {
        this.set(name, `${PLACEHOLDER}${this.#values.size}`, [name]);
    }
    doubt(names) {
        for (const name of names)
            if (PREDEFINED.has(name))
                this.#unresolved.set(name, [name]);
    }
    setBeyond(name) {
        this.set(name, `${PLACEHOLDER}${this.#values.size}`);
        this.#beyond.add(name);
    }
    isOpen(name) {
        return this.#unresolved.has(name) && this.#values.get(name)?.includes(PLACEHOLDER) === true;
    }
    isBeyond(name) {
        return this.#beyond.has(name);
    }
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
    expand(word, escapeToken) {
        const isPlain = !word.includes('$');
        if (this.#total > MAX_TOTAL && !isPlain)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__  .Y$)('text of all expansions');
        const { text, used, unset } = this.#expandWord(word, escapeToken);
        this.#total += text.length;
        if (this.#total > MAX_TOTAL && !isPlain)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__  .Y$)('text of all expansions');
        if (this.#beyond.size > 0 && used.some((name) => this.#beyond.has(name)))
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__  .Y$)('text of an expansion');
        return { text, unresolved: this.#findUnresolved(used), unset };
    }
    get spent() {
        return this.#total;
    }
    #spend = (cells) => {
        this.#total += cells / CELLS_PER_BYTE;
        if (this.#total > MAX_TOTAL)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__  .Y$)('patterns of all substitutions');
    };
    #expandWord(word, escapeToken) {
        try {
            return (0,_shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_0__  .V)(word, this, { escapeToken, quotes: this.#quotes, spend: this.#spend });
        }
        catch (error) {
            if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__  .P_ && error.phase === 'limit')
                this.#total += LIMIT_COST;
            throw error;
        }
    }
    findMissing() {
        return this.#findUnresolved([
            ...this.#askedByStages,
            ...[...this.#asked.values()].flatMap((names) => [...names]),
        ]);
    }
    findRelevant() {
        const relevant = new Set(this.#askedByStages);
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
function predefineArguments(build, target, overrides, stage, quotes) {
    return new GlobalArguments(quotes, (name) => {
        const value = PREDEFINED.get(name)?.(build, target, stage);
        return value === undefined ? undefined : (overrides.get(name) ?? value);
    });
}
const PREDEFINED = new Map([
    ['BUILDPLATFORM', (build) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__  .Bq)(build)],
    ['BUILDOS', (build) => build.os],
    ['BUILDOSVERSION', (build) => build.osVersion],
    ['BUILDARCH', (build) => build.architecture],
    ['BUILDVARIANT', (build) => build.variant],
    ['TARGETPLATFORM', (_, target) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__  .gE)(target)],
    ['TARGETOS', (_, target) => target.os],
    ['TARGETOSVERSION', (_, target) => target.osVersion],
    ['TARGETARCH', (_, target) => target.architecture],
    ['TARGETVARIANT', (_, target) => target.variant],
    ['TARGETSTAGE', (_build, _target, stage) => (stage === '' ? 'default' : stage)],
]);
const PREDEFINED_NAMES = [...PREDEFINED.keys()];
function addGlobalArguments(args, declarations, { buildArgs, unknownArgs }, { escapeToken, quotes }, limits) {
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
                    (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__  .gT)((0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__  .MZ)(error, 'global-args', node.line), limits);
                    args.setBeyond(key);
                }
            }
        }
    }
}


  }),

  5650:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  l: () => (  readBuild),
  N: () => (  readOneBuild)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/arguments.js
var resolve_arguments = __webpack_require__(91405);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/numbers.js
var numbers = __webpack_require__(19463);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/unicode.js
var unicode = __webpack_require__(7242);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/contexts.js
var resolve_contexts = __webpack_require__(46621);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/image-name.js
var image_name = __webpack_require__(2782);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/states.js
var states = __webpack_require__(45043);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/resolve/epoch.js







const NAME = 'SOURCE_DATE_EPOCH';
function resolveEpoch({ args, input, text, buildPlatform, limits }, found) {
    const { stages, globalArgs } = text.instructions;
    const given = input.buildArgs.get(NAME);
    if (given === undefined && args.isBeyond(NAME))
        return;
    if (given === undefined && args.isOpen(NAME) && input.contexts.size === 0)
        return;
    const value = given ?? (args.has(NAME) ? args.get(NAME) : undefined) ?? '';
    if (value === '' && given === undefined)
        return;
    const seconds = (0,numbers .cG)(value, 64);
    if (seconds !== null) {
        if (args.has(NAME))
            args.set(NAME, String(seconds));
        return;
    }
    if (value !== '' && value !== 'context') {
        const context = findEpochContext(value, input, buildPlatform);
        if (context === null)
            checkStage(value, args, stages, text.escapeToken, limits);
        else {
            found.epoch = { context, node: given === undefined ? findDeclaration(globalArgs) : null };
            (0,resolve_contexts .hw)(context);
        }
    }
    if (!args.has(NAME))
        return;
    args.unset(NAME);
    if (value !== '')
        args.declare(NAME);
}
function findEpochContext(value, { contexts }, platform) {
    const { reference, error } = new image_name .l(value);
    if (reference === null)
        throw new refusal .P_(`invalid context name ${value}: ${(0,byte_string .wx)(error ?? '')}`);
    return (0,resolve_contexts .Ig)(contexts, reference, platform);
}
function findDeclaration(globalArgs) {
    return globalArgs.findLast(({ pairs }) => pairs.some(({ key }) => key === NAME))?.node ?? null;
}
function checkStage(name, args, stages, escapeToken, limits) {
    const stage = stages.find(({ from }) => from.name === (0,unicode .jp)(name));
    if (stage === undefined)
        throw new refusal .P_(`invalid ${NAME}: ${name}`, 'global-args', 1);
    const line = stage.from.node.line;
    if (!isScratch(stage.from, args, escapeToken, limits)) {
        throw new refusal .P_(`${NAME} stage must use FROM scratch`, 'global-args', line);
    }
    let sources = 0;
    for (const { kind, node } of stage.commands) {
        if (kind === 'add')
            sources++;
        else if (kind !== 'arg') {
            const reason = `does not meet source-only requirements: unsupported ${node.value} instruction`;
            throw new refusal .P_(`${NAME} stage ${reason}`, 'global-args', line);
        }
    }
    if (sources !== 1)
        throw new refusal .P_(`${NAME} stage must contain exactly one remote ADD`, 'global-args', line);
}
function isScratch({ node }, args, escapeToken, limits) {
    try {
        return args.expand(node.args[0] ?? '', escapeToken).text === states .Z;
    }
    catch (error) {
        (0,refusal .gT)((0,refusal .MZ)(error, 'global-args', node.line), limits);
        return true;
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/frontend.js
var frontend = __webpack_require__(89789);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/sources.js
var sources = __webpack_require__(68131);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/resolve/graph.js


function connectStates(states, escapeToken) {
    for (const state of [...states.all]) {
        for (const instruction of state.text?.commands ?? []) {
            try {
                (0,sources ._1)(state, instruction, states, escapeToken);
            }
            catch (error) {
                throw (0,refusal .MZ)(error, 'graph', instruction.node.line);
            }
        }
    }
    refuseCircles(states.all);
}
function refuseCircles(all) {
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
                throw new refusal .P_(`circular dependency detected on stage: ${root.label}`, 'graph', line);
            }
            else if (!visited.has(next.value)) {
                visited.add(next.value);
                open.add(next.value);
                stack.push({ state: next.value, rest: next.value.sources.values() });
            }
        }
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/platform.js
var platform = __webpack_require__(54066);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/resolve.js
var resolve = __webpack_require__(76461);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/suggestion.js
var go_suggestion = __webpack_require__(57989);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/triggers.js
var triggers = __webpack_require__(25072);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/resolve/stages.js







const NOTHING = { text: states .Z, unresolved: [], unset: [] };
function addStages(states, stages, args, options) {
    for (const stage of stages) {
        try {
            addStage(states, stage, args, options);
        }
        catch (error) {
            throw (0,refusal .MZ)(error, 'stages', stage.from.node.line);
        }
    }
}
function addStage(states, text, args, options) {
    const { node, name, platform: platformText } = text.from;
    const written = node.args[0] ?? '';
    options.quotes.line = node.line;
    const base = readBase(text.from, args, options);
    if (base.text === '')
        throw new refusal .P_(`base name (${written}) should not be blank`);
    const platform = platformText === '' ? null : readPlatform(text.from, args, options);
    const context = name === '' ? null : (0,resolve_contexts .hS)(options.contexts, new image_name .l(name), platform ?? options.platform);
    const state = states.add({
        text,
        line: node.line,
        name: new image_name .l(base.text),
        unresolved: base.unresolved,
        unset: base.unset,
        platform,
        context,
        label: name === '' ? `stage-${states.all.length}` : name,
        base: context === null && base !== NOTHING ? (states.find(base.text) ?? null) : null,
    });
    for (const command of text.commands)
        if (command.kind === 'onbuild')
            state.triggers.push((0,triggers .v)(command.node, options.quotes));
    return state;
}
function readBase({ node }, args, { escapeToken, limits }) {
    try {
        return args.expand(node.args[0] ?? '', escapeToken);
    }
    catch (error) {
        (0,refusal .gT)((0,refusal .MZ)(error, 'stages', node.line), limits);
        return NOTHING;
    }
}
function readPlatform({ node, platform }, args, { escapeToken, limits }) {
    try {
        return expandPlatform(platform, args, escapeToken);
    }
    catch (error) {
        (0,refusal .gT)((0,refusal .MZ)(error, 'stages', node.line), limits);
        return null;
    }
}
function expandPlatform(written, args, escapeToken) {
    const { text, unset } = expandQuietly(written, args, escapeToken);
    const hint = () => suggestName(unset, args.names);
    if (text === '')
        throw new refusal .P_(`empty platform value from expression ${written}${hint()}`);
    try {
        return (0,platform .Y8)(text);
    }
    catch (error) {
        if (!(error instanceof refusal .P_))
            throw error;
        throw new refusal .P_(`failed to parse platform ${written}: ${error.text}${hint()}`);
    }
}
function expandQuietly(written, args, escapeToken) {
    try {
        return args.expand(written, escapeToken);
    }
    catch (error) {
        if (!(error instanceof refusal .P_) || error.phase === 'limit')
            throw error;
        throw new refusal .P_(`failed to process arguments for platform : ${error.text}`);
    }
}
function suggestName(unset, names) {
    for (const name of unset) {
        const suggestion = (0,go_suggestion .Z)(name, names, true);
        if (suggestion !== '')
            return suggestion;
    }
    return '';
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/resolve/trigger-order.js

const MAX_ORDERS = 720;
class TriggerOrder {
    #wanted;
    #taken = [];
    #certain = Number.POSITIVE_INFINITY;
    #isChance = false;
    constructor(wanted = []) {
        this.#wanted = wanted;
    }
    arrange(runners, count) {
        if (runners.length < 2)
            return runners;
        this.#certain = Math.min(this.#certain, count);
        const choice = this.#wanted[this.#taken.length] ?? 0;
        this.#taken.push({ choice, count: countOrders(runners.length) });
        return permute(runners, choice);
    }
    noteTrigger() {
        if (this.#certain !== Number.POSITIVE_INFINITY)
            this.#isChance = true;
    }
    noteNumber(index) {
        if (index >= this.#certain)
            this.#isChance = true;
    }
    findNext() {
        if (!this.#isChance && this.#wanted.length === 0)
            return null;
        const total = this.#taken.reduce((product, { count }) => product * count, 1);
        if (total > MAX_ORDERS)
            throw (0,refusal .Y$)('orders in which ONBUILD triggers may run');
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/resolve/build-progress.js










const NONE = [];
const MAX_WORK = 500_000;
function readBuild(text, input) {
    const build = readOrders(text, input);
    if (text instanceof refusal .P_ || text.quotes.differsAt === null)
        return build;
    if ((0,frontend .GA)(text.syntax, input) >= frontend .Ar)
        return build;
    const old = readOrders(text.old(), input);
    return old.refusal === null || old.refusal.phase === 'limit' ? { ...build, old } : build;
}
function readOrders(text, input) {
    let order = new TriggerOrder();
    const build = readOneBuild(text, input, order);
    const otherOrders = [];
    let work = 0;
    try {
        for (order = order.findNext(); order !== null; order = order.findNext()) {
            otherOrders.push(readOneBuild(text, input, order));
            work += text instanceof refusal .P_ ? 0 : text.size;
            if (work > MAX_WORK)
                throw (0,refusal .Y$)('orders in which ONBUILD triggers may run');
        }
    }
    catch (error) {
        if (!(error instanceof refusal .P_))
            throw error;
        return { ...build, refusal: build.refusal ?? error };
    }
    return otherOrders.length === 0 ? build : { ...build, otherOrders };
}
function readOneBuild(text, input, order = new TriggerOrder()) {
    const draft = {
        states: new states .D(),
        options: null,
        args: null,
        target: null,
        refusal: text instanceof refusal .P_ ? text : null,
        epoch: null,
        otherOrders: NONE,
        old: null,
    };
    if (text instanceof refusal .P_)
        return draft;
    const limits = [];
    try {
        runPhases(text, input, order, draft, limits);
    }
    catch (error) {
        if (!(error instanceof refusal .P_))
            throw error;
        draft.refusal = error;
    }
    draft.refusal = limits[0] ?? draft.refusal;
    return draft;
}
function runPhases(text, input, order, draft, limits) {
    const { escapeToken, instructions, quotes } = text;
    const { stages, globalArgs } = instructions;
    const platform = build_progress_readPlatform(input.platform);
    const buildPlatform = build_progress_readPlatform(input.buildPlatform);
    const targetName = input.target === '' ? (stages.at(-1)?.from.name ?? '') : input.target;
    const args = (0,resolve_arguments .RP)(buildPlatform, platform, input.buildArgs, targetName, quotes);
    const options = { escapeToken, quotes, platform, contexts: input.contexts, limits };
    args.doubt([...input.unknownArgs, ...(input.doubtedArgs ?? [])]);
    draft.args = args;
    draft.options = options;
    (0,resolve_arguments .rt)(args, globalArgs, input, text, limits);
    placeAt('global-args', () => resolveEpoch({ args, input, text, buildPlatform, limits }, draft));
    addStages(draft.states, stages, args, options);
    draft.target = (0,resolve .FB)(draft.states, input.target);
    connectStates(draft.states, escapeToken);
    (0,resolve .lg)(draft.states, draft.target, options, order);
}
let lastPlatform = null;
function build_progress_readPlatform(text) {
    if (lastPlatform?.text !== text) {
        lastPlatform = { text, platform: placeAt('stages', () => (0,platform .FL)((0,platform .Y8)(text))) };
    }
    return lastPlatform.platform;
}
function placeAt(phase, read) {
    try {
        return read();
    }
    catch (error) {
        throw (0,refusal .MZ)(error, phase, 1);
    }
}


  }),

  46621:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ig: () => (  lookUpContext),
    hS: () => (  findContext),
    hw: () => (  readContextImage),
    iH: () => (  findContextImage)
  });
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
  var _go_byte_string_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76825);
  var _go_unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7242);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67410);
  var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54066);





function findContext(contexts, name, platform) {
    if (contexts.size === 0 && name.bytes.length < 64 && /^[a-z0-9]+$/.test(name.bytes))
        return null;
    const folded = (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_2__  .jp)(name.bytes);
    if (folded === 'scratch' || folded === 'context')
        return null;
    const { reference } = name;
    if (reference === null) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P_(`invalid context name ${name.bytes}: ${(0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_4__  .wx)(name.error ?? '')}`);
    }
    return lookUpContext(contexts, reference, platform);
}
function lookUpContext(contexts, reference, platform) {
    if (contexts.size === 0)
        return null;
    const familiar = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .LF)(reference.tagWritten ? reference : { ...reference, tag: null });
    const plain = familiar.endsWith(':latest') ? familiar.slice(0, -':latest'.length) : familiar;
    for (const key of [`${plain}::${(0,_platform_js__WEBPACK_IMPORTED_MODULE_1__  .gE)((0,_platform_js__WEBPACK_IMPORTED_MODULE_1__  .FL)(platform))}`, plain]) {
        const value = contexts.get(key);
        if (value !== undefined)
            return { key, value };
    }
    return null;
}
function readContextImage(context) {
    const colon = context.value.indexOf(':');
    if (colon < 0)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P_(`invalid context specifier ${context.value} for ${context.key}`);
    const scheme = context.value.slice(0, colon);
    const rest = context.value.slice(colon + 1).replace(/^\/\//, '');
    if (scheme === 'docker-image') {
        if (rest === 'scratch')
            return null;
        const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)((0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_4__  .g7)(rest));
        if ('error' in reference)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P_((0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_4__  .wx)(reference.error));
        return reference;
    }
    if (scheme === 'oci-layout') {
        if (!/@[A-Za-z][A-Za-z0-9+._-]*:[0-9A-Fa-f]{32,}$/.test(rest)) {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P_(`oci-layout reference "${rest}" has no digest`);
        }
        return null;
    }
    if (!/^(?:git|git@.*|https?|local|input)$/s.test(scheme)) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P_(`unsupported context source ${scheme} for ${context.key}`);
    }
    return null;
}
function findContextImage(context) {
    try {
        return readContextImage(context);
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P_)
            return null;
        throw error;
    }
}


  }),

  89789:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ar: () => (  QUOTES_KEPT_SINCE),
    GA: () => (  readFrontendAge),
    Ro: () => (  readReferenceAge),
    TF: () => (  findFrontendContext),
    fc: () => (  findGivenFrontend)
  });
  var _go_unicode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7242);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67410);
  var _contexts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46621);
  var _image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2782);
  var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54066);





const QUOTES_KEPT_SINCE = 28;
const CURRENT = Number.POSITIVE_INFINITY;
const ANY_AGE = 0;
function findGivenFrontend({ buildArgs }) {
    const given = buildArgs.get('BUILDKIT_SYNTAX');
    if (given === undefined)
        return null;
    const text = (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_3__  .QG)(given);
    const space = text.indexOf(' ');
    return space < 0 ? text : text.slice(0, space);
}
function findFrontendContext({ contexts, buildPlatform }, name) {
    if (contexts.size === 0 || name.reference === null)
        return null;
    return (0,_contexts_js__WEBPACK_IMPORTED_MODULE_0__  .Ig)(contexts, name.reference, readQuietly(buildPlatform));
}
function readQuietly(text) {
    try {
        return (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__  .Y8)(text);
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_4__  .P_)
            return (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__  .Y8)('linux/amd64');
        throw error;
    }
}
function readFrontendAge(syntax, input) {
    const word = findGivenFrontend(input) ?? syntax?.word ?? null;
    if (word === null)
        return ANY_AGE;
    const name = new _image_name_js__WEBPACK_IMPORTED_MODULE_1__  .l(word);
    const context = findFrontendContext(input, name);
    return readReferenceAge(context === null ? name.reference : (0,_contexts_js__WEBPACK_IMPORTED_MODULE_0__  .iH)(context));
}
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


  }),

  2782:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  ImageName)
  });
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
  var _go_byte_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76825);


class ImageName {
    bytes;
    #parsed = null;
    #canonical = null;
    constructor(bytes) {
        this.bytes = bytes;
    }
    get written() {
        return (0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_1__  .g7)(this.bytes);
    }
    get reference() {
        const parsed = this.#parse();
        return 'error' in parsed ? null : parsed;
    }
    get error() {
        const parsed = this.#parse();
        return 'error' in parsed ? parsed.error.replace(/\p{Surrogate}/gu, '\ufffd') : null;
    }
    get canonical() {
        const { reference } = this;
        if (reference !== null)
            this.#canonical ??= (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .FH)(reference);
        return this.#canonical;
    }
    #parse() {
        this.#parsed ??= (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)((0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_1__  .lc)(this.bytes));
        return this.#parsed;
    }
}


  }),

  76007:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  T: () => (  openFile)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/instructions/instruction.js + 2 modules
var instruction = __webpack_require__(90079);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/instructions/stage-text.js


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
            throw new refusal .P_('no build stage in current context', 'instructions', node.line);
        }
    }
    if (stages.length === 0)
        throw new refusal .P_('dockerfile contains no stages to build', 'instructions', 1);
    return { stages, globalArgs };
}
function readNumbered(node) {
    try {
        return (0,instruction .d)(node);
    }
    catch (error) {
        if (!(error instanceof refusal .P_) || error.phase === 'limit')
            throw (0,refusal .MZ)(error, 'instructions', node.line);
        throw new refusal .P_(`dockerfile parse error on line ${node.line}: ${error.text}`, 'instructions', node.line);
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/shell/quote-reading.js
var quote_reading = __webpack_require__(67590);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/numbers.js
var numbers = __webpack_require__(19463);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/quote.js
var quote = __webpack_require__(4885);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/unicode.js
var unicode = __webpack_require__(7242);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/syntax/check-options.js




function validateCheckOptions(value) {
    const options = (0,unicode .QG)(value);
    if (options === '')
        return;
    for (const part of splitAtMost(options, ';', 3)) {
        const equals = part.indexOf('=');
        if (equals < 0)
            throw new refusal .P_(`invalid check option ${(0,quote .h)(part)}`);
        const key = (0,unicode .QG)(part.slice(0, equals));
        const setting = (0,unicode .QG)(part.slice(equals + 1));
        if (key === 'error') {
            if (!(0,numbers .Dq)(setting)) {
                throw new refusal .P_(`failed to parse check option ${(0,quote .h)(part)}: strconv.ParseBool: parsing ${(0,quote .h)(setting)}: invalid syntax`);
            }
        }
        else if (key !== 'skip' && key !== 'experimental') {
            throw new refusal .P_(`invalid check option ${(0,quote .h)(key)}`);
        }
    }
}
function splitAtMost(text, separator, parts) {
    const all = text.split(separator);
    return all.length <= parts ? all : [...all.slice(0, parts - 1), all.slice(parts - 1).join(separator)];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/directives.js
var directives = __webpack_require__(40924);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/parse-file.js + 3 modules
var parse_file = __webpack_require__(72900);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/resolve/open-file.js






const CHECK_ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK';
const MAX_SIZE = 16 * 1024 * 1024;
function openFile(file, input) {
    const { syntax, check } = (0,directives .i2)(file);
    const text = readText(file, new quote_reading .f(false), syntax, check, input);
    return { file, syntax, text };
}
function readText(file, quotes, syntax, check, input) {
    try {
        if (file.length > MAX_SIZE)
            throw new refusal .P_(`Dockerfile exceeds maximum allowed size of ${MAX_SIZE} bytes`, 'parse', 1);
        if (file === '')
            throw new refusal .P_('the Dockerfile cannot be empty', 'parse', 1);
        checkLinterOptions(check, input.buildArgs.get(CHECK_ARGUMENT));
        const { nodes, escapeToken } = (0,parse_file .j)(file, null, quotes);
        const instructions = readInstructions(nodes);
        let old = null;
        const readOld = () => (old ??= readText(file, new quote_reading .f(true), syntax, check, input));
        return { escapeToken, instructions, size: nodes.length, quotes, syntax, old: readOld };
    }
    catch (error) {
        if (error instanceof refusal .P_)
            return error;
        throw error;
    }
}
function checkLinterOptions(found, given) {
    const where = given === undefined ? 'check options' : `build-arg:${CHECK_ARGUMENT}`;
    try {
        validateCheckOptions(given ?? found?.word ?? '');
    }
    catch (error) {
        if (!(error instanceof refusal .P_))
            throw error;
        throw new refusal .P_(`failed to parse ${where}: ${error.text}`, 'check-directive', given === undefined ? (found?.line ?? 1) : 1);
    }
}


  }),

  54066:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bq: () => (  formatPlatform),
    FL: () => (  normalizePlatform),
    Y8: () => (  parsePlatform),
    gE: () => (  formatWholePlatform)
  });
  var _go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4885);
  var _go_unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7242);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67410);



const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const OS_TEXT = '^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?$';
const SPECIFIER = /^[A-Za-z0-9_.-]+$/;
const SPECIFIER_TEXT = '^[A-Za-z0-9_.-]+$';
const SYSTEMS = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(' '));
const ARCHITECTURES = new Set(('386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 ' +
    'mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm').split(' '));
const known = new Map();
function parsePlatform(specifier) {
    const earlier = known.get(specifier);
    if (earlier !== undefined)
        return earlier;
    const platform = readPlatform(specifier);
    if (known.size < 32 && specifier.length < 32)
        known.set(specifier, platform);
    return platform;
}
function readPlatform(specifier) {
    if (specifier.includes('*'))
        throw refuse(`${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(specifier)}: wildcards not yet supported`);
    const parts = specifier.split('/');
    if (parts.length > 4)
        parts.splice(3, parts.length, parts.slice(3).join('/'));
    const system = parseSystem(parts[0] ?? '', specifier);
    for (const part of parts.slice(1)) {
        if (SPECIFIER.test(part))
            continue;
        const rule = `platform specifier component must match ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(SPECIFIER_TEXT)}`;
        throw refuse(`${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(part)} is an invalid component of ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(specifier)}: ${rule}`);
    }
    const [first = '', architecture, variant = '', tooMany] = parts;
    if (tooMany !== undefined)
        throw refuse(`${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(specifier)}: cannot parse platform specifier`);
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
        const rule = `OSAndVersion specifier component must match ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(OS_TEXT)}`;
        throw refuse(`${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(part)} is an invalid OS component of ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(specifier)}: ${rule}`);
    }
    const [, os = '', version = '', features = ''] = match;
    return {
        os: normalizeSystem(os),
        osVersion: decodeOption(version, `${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(specifier)} has an invalid OS version ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(version)}`),
        osFeatures: features
            .split('+')
            .slice(1)
            .map((feature) => decodeOption(feature, `${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(specifier)} has invalid OS features: invalid os feature ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(feature)}`))
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
        throw refuse(`${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(specifier)}: unknown operating system or architecture`);
    }
    return { ...system, os: 'linux', ...machine };
}
function refuse(reason) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_(`${reason}: invalid argument`);
}
function decodeOption(text, failure) {
    const bad = /%(?![0-9A-Fa-f]{2}).{0,2}/s.exec(text);
    if (bad !== null)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_(`${failure}: invalid URL escape ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(bad[0])}`);
    return text.replace(/%(..)/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function normalizePlatform(platform) {
    const { architecture, variant } = normalizeMachine(platform.architecture, platform.variant);
    const osFeatures = [...new Set(platform.osFeatures)].sort();
    return { ...platform, os: normalizeSystem(platform.os), osFeatures, architecture, variant };
}
function normalizeSystem(os) {
    const name = (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_2__  .jp)(os);
    return name === 'macos' ? 'darwin' : name;
}
function normalizeMachine(architecture, variant) {
    const [name, version] = [(0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_2__  .jp)(architecture), (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_2__  .jp)(variant)];
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
function formatPlatform(platform) {
    return platform.os === '' ? 'unknown' : joinPath([platform.os, platform.architecture, platform.variant]);
}
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


  }),

  76461:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FB: () => (  findTarget),
    e_: () => (  hasImage),
    kS: () => (  findImageContext),
    lg: () => (  resolveStates)
  });
  var _go_byte_string_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76825);
  var _go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4885);
  var _go_suggestion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57989);
  var _go_unicode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7242);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67410);
  var _contexts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46621);
  var _image_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2782);
  var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68131);
  var _states_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45043);
  var _triggers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25072);










const MAX_TRIGGERS = 20_000;
function findTarget(states, target) {
    const found = target === '' ? states.all.at(-1) : states.find((0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_6__  .jp)(target));
    if (found !== undefined)
        return found;
    const hint = (0,_go_suggestion_js__WEBPACK_IMPORTED_MODULE_7__  .Z)(target, states.all.map(({ label }) => label), true);
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_8__  .P_(`target stage ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(target)} could not be found${hint}`, 'target', 1);
}
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
                throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_8__  .MZ)((0,_refusal_js__WEBPACK_IMPORTED_MODULE_8__  .Y$)('ONBUILD triggers'), 'limit', state.line);
        }
        waiting = added.flatMap(({ sources }) => sources.filter(({ reachable }) => !reachable));
    }
}
function markIdle({ ran, instruction, node }, states) {
    if (ran || instruction instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_8__  .P_)
        return;
    try {
        (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__  .q0)(instruction, states, node.line);
    }
    catch (error) {
        if (!(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_8__  .P_))
            throw error;
    }
}
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
function hasImage(state) {
    return state.base === null && (state.name.bytes !== _states_js__WEBPACK_IMPORTED_MODULE_4__  .Z || state.context !== null);
}
function passState(state) {
    if (state === undefined || !hasImage(state))
        return;
    if (state.text === null && !state.reachable)
        state.late = true;
    const { error, bytes } = state.name;
    if (error === null)
        return;
    const reason = `failed to parse stage name ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_0__  .h)(bytes)}: ${(0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_9__  .wx)(error)}`;
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_8__  .P_(reason, 'resolve', state.line);
}
function loadContext(state, options) {
    if (!hasImage(state) || state.late || options.contexts.size === 0)
        return;
    try {
        const context = state.context ?? findImageContext(state.name, state.platform, options);
        if (context !== null)
            (0,_contexts_js__WEBPACK_IMPORTED_MODULE_1__  .hw)(context);
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_8__  .MZ)(error, 'resolve', state.line);
    }
}
function findImageContext(name, platform, options) {
    const { canonical } = name;
    if (canonical === null)
        return null;
    return (0,_contexts_js__WEBPACK_IMPORTED_MODULE_1__  .hS)(options.contexts, new _image_name_js__WEBPACK_IMPORTED_MODULE_2__  .l((0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_9__  .wx)(canonical)), platform ?? options.platform);
}
function hasTriggers({ base, triggered }) {
    return base !== null && !triggered && base.triggers.length + base.inherited.length > 0;
}
function runTriggers(state, states, options, order) {
    if (state.base === null || state.triggered)
        return 0;
    state.triggered = true;
    const triggers = [...state.base.inherited, ...state.base.triggers];
    for (const trigger of triggers) {
        trigger.ran = true;
        try {
            const { instruction } = trigger;
            if (instruction instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_8__  .P_)
                throw repeatRefusal(instruction);
            const run = { trigger, order, line: state.line };
            (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__  ._1)(state, instruction, states, options.escapeToken, run);
            if (instruction.kind === 'onbuild') {
                order.noteTrigger();
                state.inherited.push((0,_triggers_js__WEBPACK_IMPORTED_MODULE_5__  .v)(instruction.node, options.quotes));
            }
        }
        catch (error) {
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_8__  .MZ)(error, 'resolve', state.line);
        }
    }
    return triggers.length;
}
function repeatRefusal(refusal) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_8__  .P_(refusal.text, refusal.phase === 'limit' ? 'limit' : null);
}


  }),

  9462:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  isSbomArgument),
    m: () => (  findNamedGenerator)
  });
  var _go_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65297);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67410);


const PREFIX = 'BUILDKIT_ATTEST_';
function isSbomArgument(name) {
    return name.startsWith(PREFIX) && name.slice(PREFIX.length).toLowerCase() === 'sbom';
}
function findNamedGenerator(value) {
    try {
        const named = value === '' ? [] : (0,_go_csv_js__WEBPACK_IMPORTED_MODULE_0__  .F)(value).filter(({ text }) => /^generator(?:=|$)/.test(text));
        return named.at(-1)?.text.slice('generator='.length) ?? null;
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_)
            return null;
        throw error;
    }
}


  }),

  68131:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _1: () => (  addSources),
    bd: () => (  readCopySource),
    q0: () => (  markNumbered)
  });
  var _go_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19463);
  var _go_unicode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7242);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67410);
  var _shell_expansion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94090);
  var _shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47515);
  var _states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45043);






function readCopySource(from, escapeToken) {
    if ((0,_shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_2__  .V)(from, _shell_expansion_js__WEBPACK_IMPORTED_MODULE_1__  .s, { escapeToken }).text !== from) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__  .P_('variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround');
    }
    const index = (0,_go_numbers_js__WEBPACK_IMPORTED_MODULE_0__  .cG)(from, 64);
    return index === null ? { name: from } : { index };
}
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
            state.sources.push(states.find((0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_5__  .jp)(name)) ?? states.addImage(name, line, instruction, 0));
        }
        return;
    }
    if (instruction.kind !== 'run')
        return;
    const found = instruction.mounts.map(({ from }) => {
        const name = from === '' ? _states_js__WEBPACK_IMPORTED_MODULE_3__  .Z : from;
        return { name, state: states.find((0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_5__  .jp)(name)) };
    });
    for (const [mount, { name, state: known }] of found.entries()) {
        state.sources.push(known ?? states.addImage(name, line, instruction, mount));
    }
}
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
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__  .P_(`invalid stage index ${index}`);
    return found;
}


  }),

  45043:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  States),
    Z: () => (  SCRATCH)
  });
  var _image_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2782);

const SCRATCH = 'scratch';
const NONE = [];
const NO_STATES = [];
class States {
    all = [];
    #byName = new Map();
    #images = new Map();
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
    addImage(baseName, line, instruction, mount) {
        const base = this.find(baseName) ?? null;
        const added = this.add({
            text: null,
            line,
            name: new _image_name_js__WEBPACK_IMPORTED_MODULE_0__  .l(baseName),
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
    copyByNumber(state, line) {
        if (state.text !== null)
            return;
        this.all.push(state);
        state.copiedIn.push(line);
    }
    findImages(instruction, mount) {
        return this.#images.get(instruction)?.[mount] ?? NO_STATES;
    }
}


  }),

  25072:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  readTrigger)
  });
  var _instructions_instruction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90079);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67410);
  var _shell_quote_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67590);
  var _syntax_parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72900);




const ONBUILD = /^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i;
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
        instruction: readExpression(expression, new _shell_quote_reading_js__WEBPACK_IMPORTED_MODULE_2__  .f(isOld)),
        ran: false,
    };
}
function readExpression(expression, quotes) {
    try {
        const [node, ...others] = (0,_syntax_parse_file_js__WEBPACK_IMPORTED_MODULE_1__  .j)(expression, null, quotes).nodes;
        if (node === undefined || others.length > 0)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P_('onbuild trigger should be a single expression');
        const instruction = (0,_instructions_instruction_js__WEBPACK_IMPORTED_MODULE_0__  .d)(node);
        if (instruction.kind === 'from')
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P_('*instructions.Stage is not a command type');
        return instruction;
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P_)
            return error;
        throw error;
    }
}


  }),

  94090:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  Lookups),
    s: () => (  NO_VARIABLES)
  });
const NO_VARIABLES = { get: () => undefined };
class Lookups {
    used = [];
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


  }),

  67590:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  QuoteReading)
  });
class QuoteReading {
    isOld;
    line = 1;
    #differsAt = null;
    constructor(isOld) {
        this.isOld = isOld;
    }
    get differsAt() {
        return this.#differsAt;
    }
    keepsEscape() {
        this.#differsAt ??= this.line;
        return !this.isOld;
    }
}


  }),

  47515:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  V: () => (  expandWord)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/quote.js
var quote = __webpack_require__(4885);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/unicode.js
var unicode = __webpack_require__(7242);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/go/rune-reader.js


const END = -1;
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
    peek() {
        return this.#rune;
    }
    next() {
        const rune = this.#rune;
        this.#at += this.#width;
        this.#read();
        return rune;
    }
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
    readPossibleHeredoc() {
        this.next();
        if (this.#rune !== 0x3c)
            return '<';
        this.next();
        let text = '<<';
        while ([0x09, 0x0d, 0x20].includes(this.#rune))
            text += (0,byte_string .jU)(this.next());
        return text;
    }
    readName() {
        const start = this.#at;
        if ((0,unicode .yp)(this.#rune)) {
            while ((0,unicode .yp)(this.#rune))
                this.next();
        }
        else if (this.#rune !== END && '@*#?-$!'.includes(String.fromCodePoint(this.#rune))) {
            this.next();
        }
        else {
            while (this.#rune === 0x5f || (0,unicode .D$)(this.#rune) || (0,unicode .yp)(this.#rune))
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
        const packed = (0,byte_string .j6)(this.source, this.#at);
        this.#rune = (0,byte_string .AP)(packed);
        this.#width = (0,byte_string .qz)(packed);
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/shell/expansion.js
var expansion = __webpack_require__(94090);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/shell/quote-reading.js
var quote_reading = __webpack_require__(67590);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/shell/pattern-matcher.js

const STAR = -1;
const ANY = -2;
const NEWLINE = 0x0a;
const MAX_CELLS = 4_000_000;
class Matcher {
    #tokens;
    #text;
    #greedy;
    #can;
    #columns;
    constructor(tokens, text, greedy, spend) {
        this.#tokens = tokens;
        this.#text = text;
        this.#greedy = greedy;
        this.#columns = text.length + 1;
        const cells = (tokens.length + 1) * this.#columns;
        if (cells > MAX_CELLS)
            throw (0,refusal .Y$)('pattern of a substitution');
        spend(cells);
        this.#can = new Uint8Array(cells).fill(1, tokens.length * this.#columns);
        for (let row = tokens.length - 1; row >= 0; row--)
            this.#fill(row, tokens[row] ?? STAR);
    }
    #fill(row, token) {
        const can = this.#can;
        const text = this.#text;
        const start = row * this.#columns;
        const next = start + this.#columns;
        if (token === STAR) {
            for (let column = text.length; column >= 0; column--) {
                const goesOn = column < text.length && text[column] !== NEWLINE && can[start + column + 1] === 1;
                can[start + column] = goesOn || can[next + column] === 1 ? 1 : 0;
            }
            return;
        }
        for (let column = 0; column < text.length; column++) {
            const isHit = token === ANY ? text[column] !== NEWLINE : text[column] === token;
            if (isHit)
                can[start + column] = can[next + column + 1] ?? 0;
        }
    }
    find(at) {
        for (let from = at; from <= this.#text.length; from++) {
            const to = this.matchAt(from);
            if (to !== null)
                return [from, to];
        }
        return null;
    }
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
            if (this.#text[column] === NEWLINE)
                break;
        }
        return last;
    }
    #matches(row, column) {
        return this.#can[row * this.#columns + column] === 1;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/shell/shell-pattern.js




function trimValue(value, written, mark, spend) {
    const greedy = written.charCodeAt(0) === mark;
    const pattern = greedy ? written.slice(1) : written;
    return mark === 0x23
        ? trimPrefix(pattern, value, greedy, spend)
        : trimSuffix(pattern, value, greedy, spend);
}
function trimPrefix(pattern, value, greedy, spend) {
    const tokens = readPattern(toRunes(pattern), pattern);
    const end = new Matcher(tokens, toRunes(value), greedy, spend).matchAt(0);
    return end === null ? value : value.slice(byteOffsets(value)[end]);
}
function trimSuffix(pattern, value, greedy, spend) {
    const text = toRunes(value).reverse();
    const reversed = reversePattern(toRunes(pattern));
    const end = new Matcher(readPattern(reversed, fromRunes(reversed)), text, greedy, spend).matchAt(0);
    return fromRunes(text.slice(end ?? 0).reverse());
}
function replacePattern(pattern, value, replacement, all, maxLength, spend) {
    const tokens = readPattern(toRunes(pattern), pattern);
    const text = toRunes(value);
    const offsets = byteOffsets(value);
    const matcher = new Matcher(tokens, text, true, spend);
    let out = '';
    let copied = 0;
    for (let at = 0; at <= text.length;) {
        const found = matcher.find(at);
        if (found === null)
            break;
        const [from, to] = found;
        const counts = !(from === to && from === copied && from > 0);
        if (counts) {
            const matched = value.slice(offsets[from], offsets[to]);
            out +=
                value.slice(offsets[copied], offsets[from]) +
                    (all ? expandTemplate(replacement, matched) : replacement);
            copied = to;
            if (out.length > maxLength)
                throw (0,refusal .Y$)('text of an expansion');
        }
        if (!all)
            break;
        at = to > at ? to : at + 1;
    }
    return out + value.slice(offsets[copied]);
}
function readPattern(runes, pattern) {
    const tokens = [];
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
            if (next === 0x7d || next === 0x2f)
                continue;
            if (next !== 0x2a && next !== 0x3f && next !== 0x5c) {
                throw new refusal .P_(`invalid pattern (${pattern}) in substitution: invalid escape '\\${(0,byte_string .jU)(next)}'`);
            }
            tokens.push(next);
            at++;
        }
    }
    return tokens;
}
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
        const packed = (0,byte_string .j6)(text, at);
        const rune = (0,byte_string .AP)(packed);
        if (rune !== 0x5f && !(0,unicode .D$)(rune) && !(0,unicode .yp)(rune))
            break;
        at += (0,byte_string .qz)(packed);
    }
    return at;
}
function toRunes(text) {
    const runes = [];
    for (let at = 0; at < text.length;) {
        const packed = (0,byte_string .j6)(text, at);
        runes.push((0,byte_string .AP)(packed));
        at += (0,byte_string .qz)(packed);
    }
    return runes;
}
function fromRunes(runes) {
    let text = '';
    for (const rune of runes)
        text += (0,byte_string .jU)(rune);
    return text;
}
function byteOffsets(text) {
    const offsets = [];
    let at = 0;
    while (at < text.length) {
        offsets.push(at);
        at += (0,byte_string .qz)((0,byte_string .j6)(text, at));
    }
    offsets.push(at);
    return offsets;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/shell/shell-words.js


class Words {
    #buffer;
    #list = [];
    #inWord = false;
    constructor(buffer) {
        this.#buffer = buffer;
        buffer.text = '';
    }
    addRune(rune) {
        if (!(0,unicode .xC)(rune))
            this.addRaw((0,byte_string .jU)(rune));
        else if (this.#inWord)
            this.#flush();
    }
    addValue(text) {
        for (let at = 0; at < text.length;) {
            const packed = (0,byte_string .j6)(text, at);
            this.addRune((0,byte_string .AP)(packed));
            at += (0,byte_string .qz)(packed);
        }
    }
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/shell/special-characters.js
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/shell/shell-word.js









const NONE = [];
const MAX_LENGTH = 65_536;
const MAX_DEPTH = 400;
const NO_NAME = [MARK.open, MARK.close, MARK.colon];
class ShellWord {
    #reader;
    #lookups;
    #options;
    #escapeCode;
    #buffer = { text: '' };
    #quotes;
    #rawEscapes;
    #inPattern = false;
    #depth = 0;
    #spend;
    constructor(source, variables, options) {
        this.#reader = new RuneReader(source);
        this.#lookups = new expansion .E(variables);
        this.#options = options;
        this.#escapeCode = options.escapeToken.charCodeAt(0);
        this.#rawEscapes = options.rawEscapes ?? false;
        this.#spend = options.spend ?? (() => { });
        this.#quotes = options.quotes ?? new quote_reading .f(false);
    }
    process() {
        try {
            const words = this.#options.split ? new Words(this.#buffer) : null;
            const text = this.#processStopOn(END, this.#rawEscapes, false, words);
            return { text, words: words?.take() ?? NONE, used: this.#lookups.used, unset: this.#lookups.unset };
        }
        catch (error) {
            if (!(error instanceof refusal .P_) || error.phase === 'limit')
                throw error;
            throw new refusal .P_(`failed to process ${(0,quote .h)(this.#reader.source)}: ${error.text}`);
        }
    }
    #processStopOn(stop, rawEscapes, isPattern, words) {
        if (++this.#depth > MAX_DEPTH)
            throw (0,refusal .Y$)('expansions within expansions');
        const outer = { rawEscapes: this.#rawEscapes, inPattern: this.#inPattern };
        this.#rawEscapes = rawEscapes;
        this.#inPattern = isPattern;
        let text = '';
        for (let rune = this.#reader.peek(); rune !== stop; rune = this.#reader.peek()) {
            if (rune === END) {
                throw new refusal .P_(`unexpected end of statement while looking for matching ${(0,byte_string .jU)(stop)}`);
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
                return (0,byte_string .jU)(rune);
        }
        words?.addRaw(text);
        return text;
    }
    #bound(text) {
        if (text.length > MAX_LENGTH && !this.#options.keepUnset)
            throw (0,refusal .Y$)('text of an expansion');
    }
    #processEscape() {
        const kept = (0,byte_string .jU)(this.#reader.next());
        const rune = this.#reader.next();
        return (this.#rawEscapes ? kept : '') + (rune === END ? '' : (0,byte_string .jU)(rune));
    }
    #processSingleQuote() {
        const mark = this.#options.rawQuotes ? (0,byte_string .jU)(this.#reader.peek()) : '';
        this.#reader.next();
        let text = mark;
        for (let rune = this.#reader.next(); rune !== MARK.singleQuote; rune = this.#reader.next()) {
            if (rune === END) {
                throw new refusal .P_('unexpected end of statement while looking for matching single-quote');
            }
            text += (0,byte_string .jU)(rune);
            if (rune === this.#escapeCode && this.#inPattern && this.#quotes.keepsEscape())
                text += (0,byte_string .jU)(rune);
        }
        return text + mark;
    }
    #processDoubleQuote() {
        const mark = this.#options.rawQuotes ? (0,byte_string .jU)(this.#reader.peek()) : '';
        this.#reader.next();
        let text = mark;
        for (let rune = this.#reader.peek(); rune !== MARK.doubleQuote; rune = this.#reader.peek()) {
            if (rune === END) {
                throw new refusal .P_('unexpected end of statement while looking for matching double-quote');
            }
            text += rune === MARK.dollar ? this.#processDollar() : this.#processQuotedRune();
            this.#bound(text);
        }
        this.#reader.next();
        return text + mark;
    }
    #processQuotedRune() {
        const rune = this.#reader.next();
        if (rune !== this.#escapeCode)
            return (0,byte_string .jU)(rune);
        const escaped = this.#reader.peek();
        if (escaped === END)
            return '';
        const kept = this.#rawEscapes ? (0,byte_string .jU)(rune) : '';
        if (escaped === MARK.doubleQuote || escaped === MARK.dollar || escaped === this.#escapeCode)
            return kept + (0,byte_string .jU)(this.#reader.next());
        if (kept !== '' && this.#options.rawQuotes && !this.#inPattern && this.#quotes.keepsEscape())
            return kept;
        return kept + (0,byte_string .jU)(rune);
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
            throw new refusal .P_("syntax error: missing '}'");
        if (NO_NAME.includes(this.#reader.peek()))
            throw new refusal .P_('syntax error: bad substitution');
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
                throw new refusal .P_(`unsupported modifier (${(0,byte_string .jU)(mark)}) in substitution`);
        }
    }
    #processModifier(name, mark, colon) {
        const written = colon + (0,byte_string .jU)(mark);
        const isTrim = mark === MARK.hash || mark === MARK.percent;
        if (colon !== '' && isTrim)
            throw new refusal .P_(`unsupported modifier (${written}) in substitution`);
        const usedBefore = this.#lookups.used.length;
        const word = this.#processPart(MARK.close, isTrim, isTrim, "syntax error: missing '}'");
        const value = this.#lookups.get(name);
        if (this.#options.keepUnset && value === undefined)
            return `\${${name}${written}${word}}`;
        const missing = value === undefined || (colon !== '' && value === '');
        const usesWord = isTrim || (mark === MARK.minus && missing) || (mark === MARK.plus && !missing);
        if (!usesWord)
            this.#lookups.used.length = usedBefore;
        if (mark !== MARK.minus || value !== undefined)
            this.#lookups.used.push(name);
        switch (mark) {
            case MARK.minus:
            case MARK.plus:
                return usesWord ? word : mark === MARK.minus ? (value ?? '') : '';
            case MARK.question:
                if (!missing)
                    return value;
                throw new refusal .P_(`${name}: ${word || `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`}`);
            case MARK.hash:
            case MARK.percent:
                return trimValue(value ?? '', word, mark, this.#spend);
            default:
                throw new refusal .P_(`unsupported modifier (${written}) in substitution`);
        }
    }
    #processReplacement(name) {
        const all = this.#reader.peek() === MARK.slash;
        if (all)
            this.#reader.next();
        const pattern = this.#processPart(MARK.slash, true, true, "syntax error: missing '/' in $" + '{}');
        const replacement = this.#processPart(MARK.close, true, false, "syntax error: missing '}'");
        const value = this.#lookups.use(name);
        if (this.#options.keepUnset && value === undefined)
            return `\${${name}/${pattern}/${replacement}}`;
        return replacePattern(pattern, value ?? '', replacement, all, MAX_LENGTH, this.#spend);
    }
    #processPart(stop, rawEscapes, isPattern, missing) {
        try {
            const words = this.#options.split ? new Words(this.#buffer) : null;
            const text = this.#processStopOn(stop, rawEscapes, isPattern, words);
            words?.take();
            return text;
        }
        catch (error) {
            const atEnd = this.#reader.peek() === END;
            if (atEnd && error instanceof refusal .P_ && error.phase !== 'limit')
                throw new refusal .P_(missing);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/shell/shell-lexer.js

const shell_lexer_NONE = [];
function expandWord(source, variables, options) {
    if (isPlain(source, options.escapeToken)) {
        return { text: source, words: options.split ? [source] : shell_lexer_NONE, used: shell_lexer_NONE, unset: shell_lexer_NONE };
    }
    return new ShellWord(source, variables, options).process();
}
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


  }),

  40924:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    MV: () => (  MAX_LINE),
    i2: () => (  findDirectives),
    zj: () => (  DirectiveReader)
  });
  var _go_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65199);
  var _go_unicode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67410);



const MAX_LINE = 65_535;
const HEAD = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*/;
class DirectiveReader {
    #comment;
    #seen = new Set();
    #line;
    done = false;
    constructor(comment = '#', line = 0) {
        this.#comment = comment;
        this.#line = line;
    }
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
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__  .P_(`only one ${directive.name} parser directive can be used`);
        }
        this.#seen.add(directive.name);
        return directive;
    }
    #match(line) {
        if (!line.startsWith(this.#comment))
            return null;
        const start = (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_1__  .Rk)(line, this.#comment.length);
        const [head = '', key = ''] = HEAD.exec(line.slice(start)) ?? [];
        const name = key.toLowerCase();
        if (name !== 'syntax' && name !== 'escape' && name !== 'check')
            return null;
        const end = skipBlanksBack(line, start + head.length);
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
function findDirectives(file) {
    const { body, line } = skipShebang(file);
    const found = readTop(body, line, '#');
    if (found.syntax !== null)
        return found;
    const { check } = found;
    const slashes = readTop(body, line, '//').syntax;
    if (slashes !== null)
        return { syntax: slashes, check };
    if (body.charCodeAt((0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_1__  .Rk)(body, 0)) !== 0x7b)
        return found;
    const value = (0,_go_json_js__WEBPACK_IMPORTED_MODULE_2__  .R)(body, 'syntax');
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
function readQuietly(reader, line) {
    try {
        return reader.readLine(line);
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_0__  .P_)
            return null;
        throw error;
    }
}


  }),

  13967:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  mapFlag),
    g: () => (  splitFlags)
  });
  var _go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76825);

const NO_FLAGS = [];
function isSpaceByte(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0xa0;
}
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
        const written = (0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .jU)(code);
        if (origins !== null)
            for (let byte = 0; byte < written.length; byte++)
                origins.push(at);
        text += written;
    }
    return { text, end: at };
}


  }),

  19319:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  isHeredoc),
    T: () => (  findHeredocs)
  });
  var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67410);
  var _shell_expansion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94090);
  var _shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47515);



const MARK = /^[0-9]*<<(-?)/;
const LEXER = { escapeToken: '\\', keepUnset: true, split: true };
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
        return (0,_shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_1__  .V)(line, _shell_expansion_js__WEBPACK_IMPORTED_MODULE_0__  .s, { ...LEXER, quotes, rawQuotes: true, rawEscapes: true }).words;
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__  .P_ && error.phase !== 'limit')
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
    const words = (0,_shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_1__  .V)(rest, _shell_expansion_js__WEBPACK_IMPORTED_MODULE_0__  .s, options).words;
    const [name] = words;
    if (name === undefined || words.length !== 1)
        return null;
    if ((0,_shell_shell_lexer_js__WEBPACK_IMPORTED_MODULE_1__  .V)(rest, _shell_expansion_js__WEBPACK_IMPORTED_MODULE_0__  .s, { ...options, rawQuotes: true }).words.length !== 1) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__  .P_(`internal lexing of heredoc produced inconsistent results: ${rest}`);
    }
    return { name, chomp: match[1] === '-' };
}
function skipSpace(word, from) {
    let start = from;
    while (start < word.length && '\t\n\f\r '.includes(word.charAt(start)))
        start++;
    return word.slice(start);
}
function isHeredoc(word) {
    if (!word.includes('<<'))
        return false;
    try {
        return parseHeredoc(word) !== null;
    }
    catch (error) {
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__  .P_ && error.phase !== 'limit')
            return false;
        throw error;
    }
}


  }),

  38655:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DG: () => (  toOffset),
    V5: () => (  LineScanner),
    gF: () => (  readContinued),
    jh: () => (  findContinuation)
  });
  var _go_unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7242);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67410);
  var _directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40924);



class LineScanner {
    file;
    line = 0;
    start = 0;
    feed = 0;
    tooLong = false;
    #next = 0;
    #mark = -1;
    constructor(file) {
        this.file = file;
    }
    advance() {
        if (this.#next >= this.file.length)
            return false;
        const feed = this.file.indexOf('\n', this.#next);
        const end = feed < 0 ? this.file.length : feed;
        if (end - this.#next > _directives_js__WEBPACK_IMPORTED_MODULE_0__  .MV) {
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
    get end() {
        let end = this.feed;
        while (end > this.start && this.file.charCodeAt(end - 1) === 0x0d)
            end--;
        return end;
    }
    hasMark(line) {
        if (line.pieces !== null)
            return line.text.includes('<<');
        if (this.#mark < line.start) {
            const found = this.file.indexOf('<<', line.start);
            this.#mark = found < 0 ? this.file.length : found;
        }
        return this.#mark + 1 < line.end;
    }
    refuseTooLong() {
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P_(`dockerfile line greater than max allowed size of ${_directives_js__WEBPACK_IMPORTED_MODULE_0__  .MV}`, 'parse', this.line);
    }
}
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
function readContinued(scanner, start, end, escapeToken) {
    const { file, line } = scanner;
    const pieces = [{ start: 0, offset: start }];
    let text = file.slice(start, end);
    while (scanner.advance()) {
        const textEnd = scanner.end;
        const first = (0,_go_unicode_js__WEBPACK_IMPORTED_MODULE_2__  .Rk)(file, scanner.start, textEnd);
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


  }),

  72900:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  C: () => (  InstructionLines),
  j: () => (  parseFile)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/unicode.js
var unicode = __webpack_require__(7242);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/shell/quote-reading.js
var quote_reading = __webpack_require__(67590);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/directives.js
var directives = __webpack_require__(40924);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/heredocs.js
var heredocs = __webpack_require__(19319);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/lines.js
var lines = __webpack_require__(38655);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/json.js
var json = __webpack_require__(65199);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/go/spaces.js
function isBlank(code) {
    return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
}
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
function findBlank(text, at, end) {
    let next = at;
    while (next < end && !isBlank(text.charCodeAt(next)))
        next++;
    return next;
}
function skipBlanks(text, at, end) {
    let next = at;
    while (next < end && isBlank(text.charCodeAt(next)))
        next++;
    return next;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/flags.js
var syntax_flags = __webpack_require__(13967);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/quote.js
var quote = __webpack_require__(4885);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/syntax/words.js





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
            const packed = (0,byte_string .j6)(text, at);
            rune = (0,byte_string .AP)(packed);
            width = (0,byte_string .qz)(packed);
        }
        if (quoteCode === 0 && (0,unicode .xC)(rune)) {
            if (start >= 0)
                finish(words, text.slice(start, at));
            start = -1;
            at += width;
            continue;
        }
        if (start < 0)
            start = at;
        if (rune === escapeCode && quoteCode !== 0x27) {
            if (at + 1 === to)
                return finish(words, text.slice(start, at));
            at += 1 + (0,byte_string .qz)((0,byte_string .j6)(text, at + 1));
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
        words.push((0,byte_string .P4)(last));
    return words;
}
function readPairNames(text, from, to, keyword, escapeToken) {
    const words = splitWords(text, from, to, escapeToken);
    const first = words[0];
    if (first === undefined)
        return [];
    if (!first.includes('=')) {
        const end = findBlank(text, from, to);
        if (end === to)
            throw new refusal .P_(`${keyword} must have two arguments`);
        return [text.slice(from, end)];
    }
    return words.map((word) => {
        const equals = word.indexOf('=');
        if (equals < 0) {
            throw new refusal .P_(`Syntax error - can't find = in ${(0,quote .h)(word)}. Must be of the form: name=value`);
        }
        return word.slice(0, equals);
    });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/syntax/nodes.js






const NONE = [];
const KEYWORDS = new Map('from arg run copy add env label cmd entrypoint expose volume user workdir healthcheck onbuild shell'
    .split(' ')
    .map((keyword) => [keyword.toUpperCase(), keyword]));
const NO_HEREDOCS = [];
function parseNode(source, escapeToken) {
    const node = parseInstruction(source, source.start, escapeToken);
    if (node.keyword !== 'onbuild' || node.args.length === 0)
        return node;
    node.child = parseInstruction(source, node.argsStart, escapeToken);
    for (let inner = node.child; inner.keyword === 'onbuild' && inner.args.length > 0;) {
        inner = parseInstruction(source, inner.argsStart, escapeToken);
    }
    return node;
}
function parseInstruction(source, from, escapeToken) {
    const { text } = source;
    const start = (0,unicode .Rk)(text, from, source.end);
    const end = (0,unicode .Cd)(text, start, source.end);
    const valueEnd = findBlank(text, start, end);
    const value = text.slice(start, valueEnd);
    const { flags, rest } = (0,syntax_flags .g)(text, skipBlanks(text, valueEnd, end), end, escapeToken);
    const argsStart = (0,unicode .Rk)(text, rest, end);
    const node = {
        line: source.line,
        source,
        value,
        keyword: KEYWORDS.get(value) ?? (0,unicode .jp)(value),
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
function parseJson(node, text, from, to) {
    const start = (0,unicode .Rk)(text, from, to);
    if (start >= to || text.charCodeAt(start) !== 0x5b)
        return false;
    const list = (0,json .j)(text.slice(start, to));
    if (list === 'invalid')
        return false;
    if (list === 'mixed') {
        throw new refusal .P_('when using JSON array syntax, arrays must be comprised of strings only');
    }
    node.args = list;
    node.json = true;
    return true;
}
function parseHealthcheck(node, text, from, to) {
    const [type = '', spaces = ''] = /^([^\t-\r \x85\xa0]*)([\t-\r \x85\xa0]*)/.exec(text.slice(from, to))?.slice(1) ?? [];
    if (type === '')
        return;
    const start = from + type.length + spaces.length;
    if (start < to && !parseJson(node, text, start, to))
        node.args = [text.slice(start, to)];
    node.args = [type, ...node.args];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/syntax/parse-file.js







function parseFile(file, comments = null, quotes = new quote_reading .f(false)) {
    const lines = new InstructionLines(file, comments);
    const nodes = [];
    for (let line = lines.next(); line !== null; line = lines.next())
        nodes.push(readNode(lines.scanner, line, lines.escapeToken, quotes));
    if (nodes.length === 0)
        throw new refusal .P_('file with no instructions', 'parse', 1);
    if (lines.scanner.tooLong)
        throw lines.scanner.refuseTooLong();
    return { nodes, escapeToken: lines.escapeToken };
}
class InstructionLines {
    scanner;
    escapeToken = '\\';
    #directives = new directives .zj();
    #comments;
    constructor(file, comments) {
        this.scanner = new lines .V5(file);
        this.#comments = comments;
    }
    next() {
        const { scanner } = this;
        const { file } = scanner;
        while (scanner.advance()) {
            const textEnd = scanner.end;
            const bom = scanner.line === 1 && file.startsWith('\xef\xbb\xbf') ? 3 : 0;
            let start = (0,unicode .Rk)(file, scanner.start + bom, textEnd);
            if (!this.#directives.done)
                this.escapeToken =
                    readDirective(this.#directives, file.slice(start, textEnd), scanner.line) ?? this.escapeToken;
            if (start < textEnd && file.charCodeAt(start) === 0x23) {
                this.#comments?.push({ text: file.slice(start, textEnd), line: scanner.line, covers: null });
                start = textEnd;
            }
            const token = this.escapeToken.charCodeAt(0);
            const continued = (0,lines .jh)(file, start, textEnd, token);
            if (continued < 0 && start === textEnd)
                continue;
            if (this.#comments !== null)
                coverLine(this.#comments, scanner.line);
            return continued < 0
                ? { text: file, start, end: textEnd, pieces: null, line: scanner.line }
                : (0,lines .gF)(scanner, start, continued, token);
        }
        return null;
    }
}
function coverLine(comments, line) {
    for (let at = comments.length - 1, above = line - 1; at >= 0; at--, above--) {
        const comment = comments[at];
        if (comment?.line !== above)
            return;
        comment.covers = line;
    }
}
function readDirective(directives, text, line) {
    try {
        const directive = directives.readLine(text);
        if (directive?.name !== 'escape')
            return null;
        if (directive.value !== '\\' && directive.value !== '`') {
            throw new refusal .P_(`invalid escape token '${directive.value}' does not match \` or \\`);
        }
        return directive.value;
    }
    catch (error) {
        throw (0,refusal .MZ)(error, 'parse', line);
    }
}
function readNode(scanner, line, escapeToken, quotes) {
    try {
        const node = parseNode(line, escapeToken);
        if (!canContainHeredoc(node) || !scanner.hasMark(line))
            return node;
        quotes.line = line.line;
        node.heredocs = (0,heredocs .T)(line.text.slice(line.start, line.end), quotes).map(({ name, chomp }) => ({
            name,
            body: readBody(scanner, name, chomp),
        }));
        return node;
    }
    catch (error) {
        throw (0,refusal .MZ)(error, 'parse', line.line);
    }
}
function canContainHeredoc(node) {
    const inner = node.keyword === 'onbuild' && node.child !== null ? node.child : node;
    return (inner.keyword === 'run' || inner.keyword === 'copy' || inner.keyword === 'add') && !inner.json;
}
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
    throw new refusal .P_('unterminated heredoc');
}


  }),

  88405:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    MU: () => (  toOrigin),
    Yf: () => (  NOTHING_GIVEN),
    zu: () => (  planBuilds)
  });
const NOTHING_GIVEN = {
    buildArgs: new Map(),
    target: null,
    platforms: null,
    buildPlatforms: null,
    contexts: new Map(),
};
const COMMON_BUILDERS = ['linux/amd64', 'linux/arm64'];
function planBuilds(policy, given, path, builds = []) {
    const entries = policy.builds.filter(({ paths }) => paths.some((glob) => glob.matchesAnyCase(path)));
    const platforms = given.platforms?.map((value) => ({ value, origin: null })) ?? joinPlatforms(policy, entries);
    const builders = [...COMMON_BUILDERS, ...policy.settings.platforms, ...platforms.map(({ value }) => value)];
    return {
        buildArgs: given.buildArgs,
        target: given.target,
        targets: entries.flatMap((entry) => toTargets(entry, isOwnWord(policy, entry))),
        platforms,
        hasAllPlatforms: given.platforms !== null ||
            entries.some((entry) => entry.platforms.length > 0 && isOwnWord(policy, entry)),
        buildPlatforms: given.buildPlatforms ?? [...new Set(builders)],
        contexts: joinContexts(given, entries),
        args: joinArguments(policy, entries),
        builds,
    };
}
function toOrigin({ place }) {
    return { file: place.file, line: place.line, name: place.key };
}
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
function joinPlatforms(policy, entries) {
    const settled = findTop(policy).settings.platforms;
    const toValue = (entry) => entry.platforms.map((value) => ({ value, origin: settled.includes(value) ? null : toOrigin(entry) }));
    const firm = entries.filter((entry) => isOwnWord(policy, entry)).flatMap(toValue);
    const added = entries.filter((entry) => !isOwnWord(policy, entry)).flatMap(toValue);
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


  }),

  83792:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  normaliseContextValue),
    d: () => (  normaliseContextName)
  });
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);

function normaliseContextName(name) {
    const [image = '', ...platform] = name.split('::');
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(image);
    if ('error' in reference)
        return { error: `cannot be the name of a build context: ${reference.error}` };
    const familiar = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .LF)(reference.tagWritten ? reference : { ...reference, tag: null });
    return [familiar.replace(/:latest$/, ''), ...platform].join('::');
}
const SCHEMES = /^(?:docker-image|oci-layout|git|https?|local|input):|^git@[^:]*:/;
function normaliseContextValue(name, value) {
    if (value.startsWith('docker-image://')) {
        const image = value.slice('docker-image://'.length);
        const reference = image === 'scratch' ? null : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(image);
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


  }),

  79099:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OH: () => (  listGiven),
    ff: () => (  listGivenToFile),
    zc: () => (  listDeclared)
  });
  var _go_byte_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76825);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67410);
  var _resolve_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91405);
  var _resolve_open_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76007);




function listDeclared(text) {
    if (text instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__  .P_)
        return new Set();
    return new Set(text.instructions.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => (0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_3__  .g7)(key))));
}
function listGivenToFile(bytes, builds) {
    if (builds.length === 0)
        return [];
    const { text } = (0,_resolve_open_file_js__WEBPACK_IMPORTED_MODULE_1__  .T)((0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_3__  .pv)(bytes), { buildArgs: new Map() });
    if (text instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__  .P_)
        return [];
    return listGiven(builds, new Set([...listDeclared(text), ..._resolve_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .gd.map(_go_byte_string_js__WEBPACK_IMPORTED_MODULE_3__  .g7)]));
}
const MAX_COMBINATIONS = 50;
function listGiven(builds, names) {
    const sorted = [...names].sort();
    const isPredefined = sorted.some((name) => _resolve_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .gd.includes((0,_go_byte_string_js__WEBPACK_IMPORTED_MODULE_3__  .wx)(name)));
    const given = [...new Set(builds.flatMap((build) => describeGiven(build, sorted, isPredefined)))].sort();
    return given.length > MAX_COMBINATIONS ? [JSON.stringify(given)] : given;
}
function describeGiven(build, names, isPredefined) {
    const { args, unknownArgs, contexts, target, platforms, written, problem } = build;
    const values = names.flatMap((name) => {
        const told = [args.get(name), unknownArgs.includes(name), written?.get(`args.${name}`)];
        return told.some((each) => each !== undefined && each !== false) ? [[name, ...told]] : [];
    });
    const fields = isPredefined ? ['target', 'platforms'] : [];
    const given = [
        values,
        [...contexts].sort(),
        [...(written ?? [])].filter(([key]) => key.startsWith('contexts') || fields.includes(key)).sort(),
        isPredefined && target !== null ? [target] : [],
        isPredefined ? [...platforms].sort() : [],
        build.hasUnknownArgs === true ? [written?.get('args') ?? problem] : [],
    ];
    return given.every(({ length }) => length === 0) ? [] : [JSON.stringify(given)];
}


  }),

  30707:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  h: () => (  readVariants)
});


// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/unicode.js
var unicode = __webpack_require__(7242);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/read-dockerfile.js + 7 modules
var read_dockerfile = __webpack_require__(85645);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/build-progress.js + 4 modules
var build_progress = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/open-file.js + 2 modules
var open_file = __webpack_require__(76007);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/variants/any-target.js
function shipEveryStage(reading) {
    const { stages, images, openBases } = reading;
    return {
        ...reading,
        stages: stages.map((stage) => ({ ...stage, reachable: true })),
        images: images.map(ship),
        ...(openBases === undefined ? {} : { openBases: openBases.map(ship) }),
    };
}
function ship(use) {
    return {
        ...use,
        reachable: true,
        ...(use.via === 'from' && use.role === 'build' ? { role: 'final' } : {}),
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/given-values.js
var given_values = __webpack_require__(79099);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/arguments.js
var resolve_arguments = __webpack_require__(91405);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/variant-plan.js + 3 modules
var variant_plan = __webpack_require__(26051);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/variants/plain-builds.js





const WITHOUT_ARG = new Set([...resolve_arguments .gd, ...variant_plan .u.map(byte_string .wx)]);
const PLAIN_VALUE = /^[\w./:@+-]*$/;
function listDefaults({ instructions }) {
    const defaults = new Map();
    for (const { pairs } of instructions.globalArgs)
        for (const { key, value } of pairs)
            defaults.set(key, value === null || defaults.has(key) || !PLAIN_VALUE.test(value) ? null : value);
    return defaults;
}
function sortBuilds(text, { builds, platforms, contexts, args: policyArgs, buildArgs }) {
    if (builds.length === 0 || text instanceof refusal .P_ || contexts.size > 0)
        return { plain: [], others: builds };
    const defaults = listDefaults(text);
    const last = text.instructions.stages.at(-1)?.from.name ?? '';
    const usual = new Set(platforms.map(({ value }) => value));
    const hasOwnPlatforms = platforms.some(({ origin }) => origin !== null);
    const isPlain = (build) => {
        const { target, args, unknownArgs } = build;
        if (build.hasUnknownTarget === true || build.hasUnknownPlatforms === true)
            return false;
        const isLast = target === null || (last !== '' && (0,unicode .jp)((0,byte_string .wx)(target)) === last);
        const isUsual = build.platforms.length === 0 || isSame(new Set(build.platforms), usual);
        if (!isLast || !isUsual || build.contexts.size > 0 || build.hasUnknownArgs === true)
            return false;
        for (const [name, value] of args) {
            const told = (0,byte_string .wx)(name);
            if (WITHOUT_ARG.has(told))
                return false;
            if (!defaults.has(told))
                continue;
            const isReplaced = policyArgs.has(name) || buildArgs.has(name) || hasOwnPlatforms;
            if (isReplaced || defaults.get(told) !== (0,byte_string .wx)(value))
                return false;
        }
        return !unknownArgs.map(byte_string .wx).some((name) => defaults.has(name) || WITHOUT_ARG.has(name));
    };
    const plain = new Set(builds.filter(isPlain));
    if (plain.size === builds.length)
        return { plain: builds, others: [] };
    return { plain: [...plain], others: builds.filter((build) => !plain.has(build)) };
}
function isSame(one, other) {
    return one.size === other.size && [...one].every((value) => other.has(value));
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/variant-options.js
var variant_options = __webpack_require__(45555);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/variants/unknown-values.js




const UNKNOWN_PATH = variant_options .D.slice('docker-image://'.length);
function markUnknown(reading, build, equal = [], declared = new Set()) {
    if (build === null || build.problem === null)
        return reading;
    const { problem: unknown, reasons } = build;
    const explain = (names) => [...names.map((name) => `args.${name}`), 'args', ...listDeciding(names)]
        .map((field) => reasons?.get(field))
        .find((reason) => reason !== undefined) ?? unknown;
    const isOpen = (name) => build.hasUnknownArgs === true || build.unknownArgs.includes(name) || isDoubted(name, build);
    const depends = (names) => names.some(isOpen);
    const markUse = (use) => {
        const nameless = { ...use, image: null, reference: null, invalid: null };
        if (depends(use.unresolved)) {
            const doubts = describeDoubts(use, equal, ['args', ...use.unresolved.map((name) => `args.${name}`), ...listDeciding(use.unresolved)], declared);
            const written = describeNames(use.unresolved);
            return { ...nameless, unknown: explain(use.unresolved), written, doubts };
        }
        if (!isUnknownContext(use))
            return use;
        const context = `contexts.${use.replacedBy?.context ?? ''}`;
        const doubts = describeDoubts(use, equal, ['contexts', context], declared);
        return { ...nameless, unknown: reasons?.get(context) ?? unknown, replacedBy: null, doubts };
    };
    const markProblem = (problem) => depends(problem.unresolved) ? { ...problem, unknown: explain(problem.unresolved) } : problem;
    const isPick = ({ picksStage, unresolved }) => picksStage === true &&
        unresolved.every((name) => isOfPlatform(name) && !build.unknownArgs.includes(name));
    const picks = build.hasUnknownPlatforms === true ? (reading.openBases ?? []).filter(isPick) : [];
    const marked = {
        ...reading,
        images: reading.images.map(markUse),
        problem: reading.problem && markProblem(reading.problem),
        ...(reading.openBases === undefined
            ? {}
            : { openBases: reading.openBases.filter((use) => !picks.includes(use)).map(markUse) }),
    };
    return picks.length > 0 ? shipEveryStage(marked) : marked;
}
function isOfPlatform(name) {
    return isPredefined(name) && decideBy(name) === 'platforms';
}
function isPredefined(name) {
    return resolve_arguments .gd.includes((0,byte_string .wx)(name));
}
function decideBy(name) {
    return name === 'TARGETSTAGE' ? 'target' : 'platforms';
}
function listDeciding(names) {
    return [...new Set(names.filter(isPredefined).map(decideBy))];
}
function isDoubted(name, { hasUnknownTarget, hasUnknownPlatforms }) {
    if (!isPredefined(name))
        return false;
    return (decideBy(name) === 'target' ? hasUnknownTarget : hasUnknownPlatforms) === true;
}
function dropValueless(reading, valueless) {
    if (valueless.length === 0)
        return reading;
    const isKnown = ({ unresolved }) => !unresolved.some((name) => valueless.includes(name));
    const { problem, otherProblems = [], openBases, ...rest } = reading;
    const isLimit = ({ phase }) => phase === 'limit';
    return {
        ...rest,
        images: reading.images.filter(isKnown),
        problem: problem !== null && isLimit(problem) ? problem : null,
        ...(otherProblems.some(isLimit) ? { otherProblems: otherProblems.filter(isLimit) } : {}),
        ...(openBases === undefined ? {} : { openBases: openBases.filter(isKnown) }),
    };
}
function describeDoubts({ written, unresolved }, builds, fields, declared) {
    const isNear = (field) => field.startsWith('contexts') || (field.startsWith('args.') && declared.has(field.slice('args.'.length)));
    return builds.map(({ file, name, knownAs, written: texts, problem, args, contexts }) => {
        const given = fields.map((field) => [field, texts?.get(field) ?? null]);
        const known = unresolved.map((argument) => args.get(argument) ?? null);
        const near = [
            [...args].filter(([key]) => declared.has(key)).sort(),
            [...contexts].filter(([, value]) => value !== variant_options .D).sort(),
            [...(texts ?? [])].filter(([field]) => isNear(field)).sort(),
        ];
        const text = JSON.stringify([written, given, known, near, texts === undefined ? problem : null]);
        const own = JSON.stringify([file, name]);
        return { known: `${knownAs ?? own} ${text}`, own: `${own} ${text}` };
    });
}
function describeNames(names) {
    return names.map((name) => `$${name}`).join('');
}
function isUnknownContext({ replacedBy }) {
    return replacedBy?.reference?.path.endsWith(UNKNOWN_PATH) === true;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/variant-merge.js
var variant_merge = __webpack_require__(37021);
// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var grouping = __webpack_require__(894);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/variants/written-names.js





const MAX_TEXT = 1_000_000;
const MAX_LOOKS = 2_000_000;
const VARIABLE = /\$\{?([\w\x80-\xff]+)/g;
const ASCII = /^\w+$/;
function addWrittenNames(reading, text, builds) {
    const isOpen = ({ via, unresolved, doubts }) => via === 'from' && (unresolved.length > 0 || doubts !== undefined);
    const { images, openBases = [] } = reading;
    if (text instanceof refusal .P_ || !(images.some(isOpen) || openBases.some(isOpen)))
        return reading;
    const words = new Map(text.instructions.stages.map(({ from }) => [from.node.line, readWord(from)]));
    const write = openWriting(text);
    const room = { left: MAX_TEXT };
    const findGiven = openGiven(builds, room);
    const add = (use) => {
        const word = words.get(use.line);
        if (!isOpen(use) || word === undefined || room.left < 0)
            return use;
        const writing = write(word, room);
        const given = use.doubts === undefined ? findGiven(writing) : [];
        return { ...use, source: writing.source, ...(given.length === 0 ? {} : { given }) };
    };
    const added = {
        ...reading,
        images: images.map(add),
        ...(reading.openBases === undefined ? {} : { openBases: openBases.map(add) }),
    };
    return room.left < 0 ? null : added;
}
function openGiven(builds, room) {
    const known = new Map();
    let looks = 0;
    return (writing) => {
        const earlier = known.get(writing);
        if (earlier !== undefined || builds.length === 0)
            return earlier ?? [];
        looks += builds.length * (writing.names.size + 1);
        if (looks > MAX_LOOKS)
            room.left = -1;
        const given = room.left < 0 ? [] : (0,given_values .OH)(builds, writing.names);
        for (const each of given)
            room.left -= each.length;
        known.set(writing, given);
        return given;
    };
}
function readWord({ node }) {
    return node.args[0] ?? '';
}
const TOO_LONG = { source: '', names: new Set() };
function openWriting({ instructions, escapeToken, }) {
    const pairs = instructions.globalArgs.flatMap((arg) => arg.pairs);
    const places = (0,grouping .$)(pairs.keys(), (index) => pairs[index]?.key ?? '');
    const found = new Map();
    const findNames = (word) => {
        const names = found.get(word) ?? listNames(word, places);
        found.set(word, names);
        return names;
    };
    const written = new Map();
    return (word, room) => {
        const earlier = written.get(word);
        if (earlier !== undefined)
            return earlier;
        const names = new Set(findNames(word));
        const indexes = [];
        for (const name of names) {
            for (const index of places.get(name) ?? []) {
                const { key, value } = pairs[index] ?? { key: '', value: null };
                indexes.push(index);
                room.left -= key.length + (value?.length ?? 0) + 1;
                for (const other of room.left < 0 ? [] : findNames(value ?? ''))
                    names.add(other);
            }
            if (room.left < 0)
                return TOO_LONG;
        }
        const defaults = indexes.sort((one, other) => one - other).map((index) => pairs[index]);
        const text = [word, ...defaults.flatMap((pair) => [pair?.key ?? '', pair?.value ?? null])];
        const source = JSON.stringify([escapeToken, ...text.map((part) => part && (0,byte_string .g7)(part))]);
        room.left -= word.length;
        const writing = { source, names: new Set([...names].map(byte_string .g7)) };
        written.set(word, writing);
        return writing;
    };
}
function listNames(word, declared) {
    if (!word.includes('$'))
        return [];
    const names = [...new Set([...word.matchAll(VARIABLE)].map(([, name = '']) => name))];
    return names.flatMap((name) => {
        if (ASCII.test(name))
            return declared.has(name) || resolve_arguments .gd.includes(name) ? [name] : [];
        return [...declared.keys(), ...resolve_arguments .gd].filter((key) => name.startsWith(key));
    });
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/variants/read-variants.js













const MAX_VARIANTS = 1024;
const MAX_SINGLE = 4096;
const MAX_WORK = 400_000;
const read_variants_MAX_TEXT = 24_000_000;
function readVariants(bytes, options) {
    const source = (0,open_file .T)((0,byte_string .pv)(bytes), toBuildArgs(options));
    const { text } = source;
    const { targets, missing } = sortTargets(text, options.targets);
    const size = text instanceof refusal .P_ ? 0 : text.size;
    const declared = (0,given_values .zc)(text);
    const readings = [];
    let tooMany = 0;
    const budget = { text: read_variants_MAX_TEXT };
    const { plain, others } = sortBuilds(text, options);
    for (const { build, equal } of [{ build: null, equal: plain }, ...groupEqual(others)]) {
        const plan = new variant_plan .H(text, { ...options, targets }, build);
        const readOne = (variant) => {
            const read = (0,build_progress .l)(text, variant.input);
            const described = (0,read_dockerfile .SY)(source, variant.input, read);
            const marked = markUnknown(plan.isAnyTarget ? shipEveryStage(described) : described, build, equal, declared);
            const reading = dropValueless(marked, variant.valueless);
            const isBuilt = build === null ? variant.origins.length === 0 : variant.isWhole;
            return { read, found: { ...variant, reading, builds: isBuilt ? equal : [] } };
        };
        const { found, count } = readPlan(plan, readOne, readings.length, size, budget);
        if (count !== null)
            tooMany = Math.max(tooMany, count);
        readings.push(...found);
    }
    const merged = withMissing((0,variant_merge .g)(readings), missing);
    const written = addWrittenNames(merged, text, options.builds) ?? withLimit(merged, REFUSED_TEXT);
    return tooMany === 0 ? written : withLimit(written, refuseCount(tooMany, size));
}
function readPlan(plan, readOne, spent, size, budget) {
    for (;;) {
        const count = spent + plan.count;
        const fits = count <= MAX_VARIANTS && (count === 1 || count * size <= MAX_WORK);
        const room = fits ? count : Math.min(MAX_SINGLE, Math.floor(MAX_WORK / Math.max(size, 1))) - spent;
        const found = [];
        let learned = false;
        for (const variant of plan.combine(fits ? 'all' : 'singly')) {
            if ((found.length >= room || budget.text < 0) && spent + found.length > 0)
                break;
            const one = readOne(variant);
            learned = plan.learn(one.read) || learned;
            budget.text -= one.read.args?.spent ?? 0;
            found.push(one.found);
            if (learned && found.length === 1)
                break;
        }
        const isAll = fits && (budget.text >= 0 || found.length === plan.count);
        if (!learned || budget.text < 0)
            return { found, count: isAll ? null : count };
    }
}
function toBuildArgs({ buildArgs }) {
    return { buildArgs: new Map([...buildArgs].map(([name, value]) => [(0,byte_string .wx)(name), (0,byte_string .wx)(value)])) };
}
function groupEqual(builds) {
    const known = new Map();
    for (const build of builds) {
        const { args, target, platforms, contexts, unknownArgs } = build;
        const { hasUnknownArgs = false, hasUnknownTarget = false, hasUnknownPlatforms = false } = build;
        const told = [[...args].sort(), target, platforms, [...contexts].sort(), [...unknownArgs].sort()];
        const key = JSON.stringify([...told, hasUnknownArgs, hasUnknownTarget, hasUnknownPlatforms]);
        const group = known.get(key);
        if (group === undefined)
            known.set(key, { build, equal: [build] });
        else
            group.equal.push(build);
    }
    return [...known.values()];
}
function sortTargets(text, targets) {
    if (targets.length === 0 || text instanceof refusal .P_)
        return { targets: [], missing: [] };
    const stages = new Set(text.instructions.stages.map(({ from }) => from.name));
    const has = ({ value }) => stages.has((0,unicode .jp)((0,byte_string .wx)(value)));
    const missing = targets.filter((target) => !has(target));
    return {
        targets: targets.filter(has),
        missing: missing.map(({ value, origin }) => ({ name: value, origin })),
    };
}
function withMissing(reading, missing) {
    return missing.length === 0 ? reading : { ...reading, missingTargets: missing };
}
function withLimit(reading, limit) {
    const { problem, otherProblems = [] } = reading;
    return problem === null
        ? { ...reading, problem: limit }
        : { ...reading, problem: limit, otherProblems: [problem, ...otherProblems] };
}
const REFUSED_TEXT = {
    line: 1,
    message: 'the text of arguments that unknown names depend on: more than the gate follows',
    phase: 'limit',
    unresolved: [],
};
function refuseCount(count, size) {
    const what = `${count} combinations of argument values, platforms and targets`;
    const message = count > MAX_VARIANTS
        ? `${what}: more than the ${MAX_VARIANTS} that the gate follows`
        : `${what} of ${size} instructions: more than the gate follows`;
    return { line: 1, message, phase: 'limit', unresolved: [] };
}


  }),

  37021:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  mergeReadings)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77836);

function mergeReadings(readings) {
    const [first] = readings;
    if (first === undefined)
        return { stages: [], images: [], problem: null };
    const isAlone = readings.length === 1 && !first.origins?.length && !first.contexts?.size;
    if (isAlone && !first.builds?.length)
        return first.reading;
    if (isAlone && first.reading.problem === null)
        return nameBuilds(first.reading, first.builds ?? []);
    const [problem = null, ...otherProblems] = mergeProblems(readings);
    const named = readings.filter(({ reading }) => reading.images.some(({ via }) => via === 'syntax')).length;
    const openBases = mergeUses(readings, ({ openBases: uses }) => uses ?? []);
    const frontendDifference = readings.find(({ reading }) => reading.frontendDifference !== undefined)?.reading
        .frontendDifference;
    return {
        stages: mergeStages(readings),
        images: mergeUses(readings, ({ images }) => images),
        problem,
        ...(otherProblems.length === 0 ? {} : { otherProblems }),
        ...(frontendDifference === undefined ? {} : { frontendDifference }),
        ...(named > 0 && named < readings.length ? { unnamedFrontend: true } : {}),
        ...(openBases.length === 0 ? {} : { openBases }),
    };
}
function nameBuilds(reading, distinct) {
    const builds = [...new Set(distinct)].map(toOrigin);
    const name = (uses) => uses.map((use) => (use.reachable ? { ...use, builds } : use)).sort(comparePlaces);
    const { openBases } = reading;
    return {
        ...reading,
        images: name(reading.images),
        ...(openBases === undefined ? {} : { openBases: name(openBases) }),
    };
}
function comparePlaces(one, other) {
    return one.line - other.line || one.column - other.column;
}
function mergeProblems(readings) {
    const known = new Map();
    for (const found of readings) {
        const { problem, otherProblems = [] } = found.reading;
        for (const met of problem === null ? [] : [problem, ...otherProblems]) {
            const key = JSON.stringify([met.line, met.unresolved, met.phase === 'limit']);
            const earlier = known.get(key);
            if (earlier === undefined || countOrigins(found) < countOrigins(earlier.found))
                known.set(key, { problem: met, found });
        }
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
    return words === undefined ? named : { ...named, words: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${words} (with ${name})` };
}
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
        const seen = new Map();
        for (const use of list(found.reading)) {
            const text = identify(use);
            const count = (seen.get(text) ?? 0) + 1;
            seen.set(text, count);
            const key = `${count} ${text}`;
            const earlier = merged.get(key) ?? openCollected(use, found);
            noteRole(earlier.roles, use, found);
            if (use.reachable)
                for (const build of found.builds ?? [])
                    earlier.builds.add(build);
            for (const doubt of use.doubts ?? [])
                earlier.doubts.set(doubt.own, doubt);
            merged.set(key, { ...earlier, reachable: earlier.reachable || use.reachable });
        }
    }
    const collected = [...merged.values()];
    const claims = new Map(collected.flatMap((item) => findClaim(item)));
    return collected.map((item) => describeUse(item, claims.get(identifyPlace(item.use)))).sort(comparePlaces);
}
function openCollected(use, found) {
    return { use, found, reachable: false, roles: new Map(), builds: new Set(), doubts: new Map() };
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
function describeUse({ use, reachable, roles, builds, doubts }, claim) {
    const final = roles.get('final');
    const role = final === undefined ? use.role : 'final';
    const others = [...roles.keys()].filter((other) => other !== role);
    return {
        ...use,
        role,
        reachable,
        ...(final === undefined || final.firm || others.length === 0 ? {} : { alsoAs: others }),
        ...nameBuild(roles.get(role)?.origins ?? []),
        ...(builds.size === 0 ? {} : { builds: [...builds].map(toOrigin) }),
        ...(doubts.size === 0 ? {} : { doubts: [...doubts.values()] }),
        ...(claim === undefined || use.replacedBy !== null ? {} : { claim }),
    };
}
function findClaim({ use, found }) {
    const { replacedBy } = use;
    const value = replacedBy === null ? undefined : found.claims?.get(replacedBy.context);
    const [build] = found.origins ?? [];
    if (replacedBy === null || value === undefined || build === undefined)
        return [];
    return [[identifyPlace(use), { build: toOrigin(build), context: replacedBy.context, value }]];
}
function identifyPlace({ line, column, written }) {
    return JSON.stringify([line, column, written]);
}
function nameBuild([origin]) {
    return origin === undefined ? {} : { build: toOrigin(origin) };
}
function toOrigin({ file, line, name }) {
    return { file, line, name };
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
        via === 'from' ? '' : role,
        stage,
        image,
        written,
        unresolved,
        replacement,
    ]);
}


  }),

  45555:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  UNKNOWN_CONTEXT)
  });
const UNKNOWN_CONTEXT = 'docker-image://context-not-known';


  }),

  26051:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  u: () => (  UNDECLARED),
  H: () => (  VariantPlan)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/arguments.js
var resolve_arguments = __webpack_require__(91405);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/sbom-argument.js
var sbom_argument = __webpack_require__(9462);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/variants/variant-choice.js

const KEEP = { key: '', label: null, origin: null, apply: () => undefined };
function toValueChoice(name, value, origin) {
    return {
        key: `=${value}`,
        label: `${name}=${value}`,
        origin,
        apply: (draft) => draft.buildArgs.set((0,byte_string .wx)(name), (0,byte_string .wx)(value)),
    };
}
function leaveValueless(names) {
    return { ...KEEP, key: 'without a value', valueless: names };
}
function toBorrowedChoice(name, value, origin) {
    return { ...toValueChoice(name, value, origin), isBorrowed: true };
}
function* combineAll(axes) {
    const count = axes.reduce((product, choices) => product * choices.length, 1);
    for (let number = 0; number < count; number++) {
        let rest = number;
        yield axes.flatMap((choices) => {
            const choice = choices[rest % choices.length];
            rest = Math.floor(rest / choices.length);
            return choice === undefined ? [] : [choice];
        });
    }
}
function* combineSingly(axes) {
    const firsts = axes.flatMap(([first]) => (first === undefined ? [] : [first]));
    yield firsts;
    const most = axes.reduce((longest, { length }) => Math.max(longest, length), 0);
    for (let index = 1; index < most; index++) {
        for (const [axis, choices] of axes.entries()) {
            const choice = choices[index];
            if (choice !== undefined)
                yield firsts.with(axis, choice);
        }
    }
}
function joinChoices(parts, origin) {
    return {
        key: JSON.stringify(parts.map(({ key }) => key)),
        label: parts.flatMap(({ label }) => label ?? []).join(', '),
        origin,
        ...(parts.some(({ isBorrowed }) => isBorrowed === true) ? { isBorrowed: true } : {}),
        apply: (draft) => {
            for (const part of parts)
                part.apply(draft);
        },
    };
}
function dropRepeated(choices) {
    const known = new Map();
    for (const choice of choices)
        if (!known.has(choice.key))
            known.set(choice.key, choice);
    return [...known.values()];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/variants/axis-choices.js


const LEFT_OUT = { ...KEEP, key: 'without its contexts' };
function toTargetChoice({ value, origin, adds }) {
    return {
        key: JSON.stringify([value, adds]),
        label: `target ${value}`,
        origin,
        adds,
        apply: (draft) => {
            draft.target = (0,byte_string .wx)(value);
        },
    };
}
function toContextChoice(name, { value, origin }) {
    return {
        key: value,
        label: `context ${name}=${value}`,
        origin,
        apply: (draft) => draft.contexts.set((0,byte_string .wx)(name), (0,byte_string .wx)(value)),
    };
}
function toOwnContexts(contexts) {
    return {
        key: 'added',
        label: 'its contexts',
        origin: null,
        apply: (draft) => {
            for (const [name, value] of contexts)
                draft.contexts.set((0,byte_string .wx)(name), (0,byte_string .wx)(value));
        },
    };
}
function toPlatformChoices(platforms) {
    return platforms.map(({ value, origin }) => ({
        key: value,
        label: platforms.length > 1 ? value : null,
        origin,
        apply: (draft) => {
            draft.platform = (0,byte_string .wx)(value);
        },
    }));
}
function toBuilderChoices(platforms) {
    return platforms.map((value) => ({
        key: value,
        label: platforms.length > 1 ? `built on ${value}` : null,
        origin: null,
        apply: (draft) => {
            draft.buildPlatform = (0,byte_string .wx)(value);
        },
    }));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/variants/open-choices.js

function isAnyTarget(build, { target, targets }) {
    return build?.hasUnknownTarget === true && target === null && targets.every(({ adds }) => adds);
}
function isAnyPlatform(build, { hasAllPlatforms }) {
    return build?.hasUnknownPlatforms === true && hasAllPlatforms !== true;
}
function listDoubted(build, options) {
    const [anyTarget, anyPlatform] = [isAnyTarget(build, options), isAnyPlatform(build, options)];
    return new Set(resolve_arguments .gd.filter((name) => (name === 'TARGETSTAGE' ? anyTarget : anyPlatform)));
}
function listPlatforms(build, options) {
    const toValue = (value) => ({ value, origin: null });
    const own = build?.platforms ?? [];
    if (!isAnyPlatform(build, options))
        return own.length > 0 ? own.map(toValue) : options.platforms;
    const named = [...(build?.contexts.keys() ?? [])].flatMap((name) => name.split('::').slice(1));
    const added = [...own, ...named].filter((value) => options.platforms.every((one) => one.value !== value));
    return [...options.platforms, ...added.map(toValue)];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/variant-options.js
var variant_options = __webpack_require__(45555);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/variants/variant-plan.js








const isPlatformName = (side) => (name) => name.startsWith(side) && name !== 'TARGETSTAGE' && resolve_arguments .gd.includes(name);
const isTargetName = isPlatformName('TARGET');
const isBuilderName = isPlatformName('BUILD');
const NO_CLAIMS = new Map();
const UNDECLARED = ['BUILDKIT_SYNTAX', 'SOURCE_DATE_EPOCH'];
class VariantPlan {
    #options;
    #build;
    #axes = new Map();
    #contexts = new Map();
    #claims;
    #relevant = new Set();
    #defaults = new Map();
    #foreign = new Set();
    constructor(text, options, build) {
        this.#options = options;
        this.#build = build;
        const told = [...(build?.contexts ?? [])].filter(([, value]) => value !== variant_options .D);
        this.#claims = told.length === 0 ? NO_CLAIMS : new Map(told);
        for (const name of resolve_arguments .gd)
            this.#defaults.set(name, true);
        for (const { pairs } of text instanceof refusal .P_ ? [] : text.instructions.globalArgs) {
            for (const { key, value } of pairs) {
                this.#defaults.set(key, value !== null || (this.#defaults.get(key) ?? false));
            }
        }
        this.#addTargets();
        this.#addContexts();
        for (const name of [...UNDECLARED, ...[...options.args.keys()].filter(sbom_argument .X)]) {
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
    *combine(how) {
        const combine = how === 'all' ? combineAll : combineSingly;
        for (const choices of combine([...this.#axes.values()])) {
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
                isWhole: this.#build !== null &&
                    !choices.some(({ key, isBorrowed }) => key === LEFT_OUT.key || isBorrowed === true),
                valueless: choices.flatMap(({ valueless }) => valueless ?? []),
            };
        }
    }
    #startDraft() {
        const { buildArgs, target, platforms, buildPlatforms, contexts } = this.#options;
        const own = [...(this.#build?.args ?? [])].filter(([name]) => !(0,sbom_argument .X)(name));
        const given = [...own, ...buildArgs];
        const unknown = this.#listUnknown().filter((name) => !this.#options.args.has(name) && !(0,sbom_argument .X)(name));
        return {
            buildArgs: new Map(given.map(([name, value]) => [(0,byte_string .wx)(name), (0,byte_string .wx)(value)])),
            target: (0,byte_string .wx)(target ?? this.#build?.target ?? ''),
            platform: (0,byte_string .wx)(this.#build?.platforms[0] ?? platforms[0]?.value ?? 'linux/amd64'),
            buildPlatform: (0,byte_string .wx)(buildPlatforms[0] ?? 'linux/amd64'),
            unknownArgs: new Set(unknown.map(byte_string .wx)),
            doubtedArgs: listDoubted(this.#build, this.#options),
            contexts: new Map([...contexts].flatMap(([name, [first]]) => first === undefined ? [] : [[(0,byte_string .wx)(name), (0,byte_string .wx)(first.value)]])),
        };
    }
    get isAnyTarget() {
        return isAnyTarget(this.#build, this.#options);
    }
    #listUnknown() {
        const { unknownArgs, hasUnknownArgs = false, args } = this.#build ?? { unknownArgs: [], args: new Map() };
        if (!hasUnknownArgs)
            return unknownArgs;
        const declared = [...this.#defaults.keys()].filter((name) => !resolve_arguments .gd.includes(name));
        return [...unknownArgs, ...declared.map(byte_string .g7).filter((name) => !args.has(name))];
    }
    #addTargets() {
        const { target, targets } = this.#options;
        if (this.#build !== null || target !== null || targets.length === 0)
            return;
        this.#setAxis('target', [KEEP, ...targets.map(toTargetChoice)]);
    }
    #addOwnContext(name, given) {
        const told = this.#build?.contexts.get(name);
        const isTyped = given.every(({ origin }) => origin === null);
        if (told === undefined || told === variant_options .D || isTyped)
            return given;
        return [...given, { value: told, origin: this.#build }];
    }
    #addContexts() {
        const { contexts } = this.#options;
        const names = [...contexts.keys()];
        for (const [name, given] of contexts) {
            const values = this.#addOwnContext(name, given);
            for (const { origin } of values)
                if (origin !== null)
                    this.#contexts.set(name, origin);
            if (values.length < 2)
                continue;
            this.#setAxis(`context ${name}`, values.map((value) => toContextChoice(name, value)));
        }
        const added = [...(this.#build?.contexts ?? [])].filter(([name]) => !contexts.has(name));
        if (added.length > 0) {
            this.#setAxis('contexts', [LEFT_OUT, toOwnContexts(added)]);
            names.push(...added.map(([name]) => name));
        }
        if (!names.some((name) => name.includes('::')))
            return;
        this.#addPlatforms();
        this.#addBuilders();
    }
    #addPlatforms() {
        return this.#setAxis('platform', toPlatformChoices(listPlatforms(this.#build, this.#options)));
    }
    #addBuilders() {
        return this.#setAxis('builder', toBuilderChoices(this.#options.buildPlatforms));
    }
    #addValues(name) {
        const key = (0,byte_string .g7)(name);
        const hasDefault = this.#defaults.get(name);
        const isGiven = this.#options.buildArgs.has(key) || this.#build?.args.has(key) === true;
        if (hasDefault === undefined || isGiven)
            return false;
        const given = this.#options.args.get(key) ?? [];
        if (given.length > 0) {
            const choices = given.map(({ value, origin }) => toValueChoice(key, value, origin));
            if (hasDefault)
                choices.unshift({ ...KEEP, label: `${key}=its default` });
            return this.#setAxis(`value ${key}`, choices);
        }
        if (hasDefault || this.#listUnknown().includes(key))
            return false;
        if (!this.#options.builds.some(({ args }) => args.has(key)))
            return false;
        this.#foreign.add(key);
        this.#addForeignValues();
        return true;
    }
    #addForeignValues() {
        const names = [...this.#foreign];
        const whole = this.#options.builds.filter(({ args }) => names.every((name) => args.has(name)));
        if (whole.length > 0) {
            const choices = whole.map((build) => joinChoices(names.map((name) => toBorrowedChoice(name, build.args.get(name) ?? '', build)), build));
            this.#setAxis('foreign', [leaveValueless(names), ...choices]);
            return;
        }
        this.#axes.delete('foreign');
        for (const name of names) {
            const choices = this.#options.builds.flatMap((build) => {
                const value = build.args.get(name);
                return value === undefined ? [] : [toBorrowedChoice(name, value, build)];
            });
            this.#setAxis(`value ${name}`, [leaveValueless([name]), ...choices]);
        }
    }
    #setAxis(key, choices) {
        const before = this.#axes.has(key);
        this.#axes.set(key, dropRepeated(choices));
        return !before;
    }
}


  }),

  61005:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  D: () => (  END_OF_LIFE)
});

;// CONCATENATED MODULE: ./lib/untyped/data/end-of-life.json
const end_of_life_namespaceObject =  JSON.parse('{"asOf":"2026-08-22","source":"https://endoflife.date (MIT licence): release cycles and dates; null = no date announced, \\"past\\" = ended on an unknown date","images":{"container-registry.oracle.com/os/oraclelinux":"oracle-linux","docker.elastic.co/elasticsearch/elasticsearch":"elasticsearch","docker.elastic.co/kibana/kibana":"kibana","docker.elastic.co/logstash/logstash":"logstash","docker.io/almalinux/almalinux":"almalinux","docker.io/library/almalinux":"almalinux","docker.io/library/alpine":"alpine-linux","docker.io/library/amazoncorretto":"amazon-corretto","docker.io/library/amazonlinux":"amazon-linux","docker.io/library/arangodb":"arangodb","docker.io/library/azul-zulu":"azul-zulu","docker.io/library/backdrop":"backdrop","docker.io/library/caddy":"caddy","docker.io/library/cassandra":"apache-cassandra","docker.io/library/centos":"centos","docker.io/library/clickhouse":"clickhouse","docker.io/library/composer":"composer","docker.io/library/couchbase":"couchbase-server","docker.io/library/couchdb":"apache-couchdb","docker.io/library/debian":"debian","docker.io/library/docker":"docker-engine","docker.io/library/drupal":"drupal","docker.io/library/eclipse-temurin":"eclipse-temurin","docker.io/library/elasticsearch":"elasticsearch","docker.io/library/elixir":"elixir","docker.io/library/erlang":"erlang","docker.io/library/fedora":"fedora","docker.io/library/flink":"apache-flink","docker.io/library/golang":"go","docker.io/library/gradle":"gradle","docker.io/library/groovy":"apache-groovy","docker.io/library/haproxy":"haproxy","docker.io/library/haskell":"ghc","docker.io/library/httpd":"apache-http-server","docker.io/library/ibm-semeru-runtimes":"ibm-semeru","docker.io/library/influxdb":"influxdb","docker.io/library/jetty":"eclipse-jetty","docker.io/library/joomla":"joomla","docker.io/library/jruby":"jruby","docker.io/library/julia":"julia","docker.io/library/kibana":"kibana","docker.io/library/kong":"kong-gateway","docker.io/library/liquibase":"liquibase","docker.io/library/logstash":"logstash","docker.io/library/mageia":"mageia","docker.io/library/mariadb":"mariadb","docker.io/library/matomo":"matomo","docker.io/library/maven":"apache-maven","docker.io/library/mediawiki":"mediawiki","docker.io/library/memcached":"memcached","docker.io/library/mongo":"mongodb","docker.io/library/mysql":"mysql","docker.io/library/neo4j":"neo4j","docker.io/library/nextcloud":"nextcloud","docker.io/library/nginx":"nginx","docker.io/library/node":"nodejs","docker.io/library/openjdk":"openjdk-builds-from-oracle","docker.io/library/oraclelinux":"oracle-linux","docker.io/library/percona":"mysql","docker.io/library/perl":"perl","docker.io/library/photon":"vmware-photon","docker.io/library/php":"php","docker.io/library/phpmyadmin":"phpmyadmin","docker.io/library/plone":"plone","docker.io/library/postgres":"postgresql","docker.io/library/python":"python","docker.io/library/rabbitmq":"rabbitmq","docker.io/library/redis":"redis","docker.io/library/redmine":"redmine","docker.io/library/rocket.chat":"rocket-chat","docker.io/library/rockylinux":"rocky-linux","docker.io/library/ros":"ros","docker.io/library/ruby":"ruby","docker.io/library/rust":"rust","docker.io/library/sapmachine":"sapmachine","docker.io/library/solr":"solr","docker.io/library/sonarqube":"sonarqube-server","docker.io/library/spark":"apache-spark","docker.io/library/telegraf":"telegraf","docker.io/library/tomcat":"tomcat","docker.io/library/traefik":"traefik","docker.io/library/ubuntu":"ubuntu","docker.io/library/varnish":"vinyl-cache","docker.io/library/wordpress":"wordpress","docker.io/library/zookeeper":"zookeeper","docker.io/microsoft/aspnetcore":"dotnet","docker.io/microsoft/aspnetcore-build":"dotnet","docker.io/microsoft/dotnet":"dotnet","docker.io/rockylinux/rockylinux":"rocky-linux","ghcr.io/oracle/oraclelinux":"oracle-linux","mcr.microsoft.com/dotnet/aspnet":"dotnet","mcr.microsoft.com/dotnet/core-nightly/aspnet":"dotnet","mcr.microsoft.com/dotnet/core-nightly/runtime":"dotnet","mcr.microsoft.com/dotnet/core-nightly/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/core-nightly/sdk":"dotnet","mcr.microsoft.com/dotnet/core/aspnet":"dotnet","mcr.microsoft.com/dotnet/core/runtime":"dotnet","mcr.microsoft.com/dotnet/core/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/core/sdk":"dotnet","mcr.microsoft.com/dotnet/nightly/aspnet":"dotnet","mcr.microsoft.com/dotnet/nightly/runtime":"dotnet","mcr.microsoft.com/dotnet/nightly/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/nightly/sdk":"dotnet","mcr.microsoft.com/dotnet/runtime":"dotnet","mcr.microsoft.com/dotnet/runtime-deps":"dotnet","mcr.microsoft.com/dotnet/sdk":"dotnet","public.ecr.aws/amazoncorretto/amazoncorretto":"amazon-corretto","public.ecr.aws/amazonlinux/amazonlinux":"amazon-linux","public.ecr.aws/debian/debian":"debian","public.ecr.aws/lts/ubuntu":"ubuntu","public.ecr.aws/ubuntu/ubuntu":"ubuntu","quay.io/almalinuxorg/almalinux":"almalinux","quay.io/centos/centos":"centos-stream","quay.io/fedora/fedora":"fedora","quay.io/rockylinux/rockylinux":"rocky-linux","registry.access.redhat.com/ubi10":"rhel","registry.access.redhat.com/ubi10-init":"rhel","registry.access.redhat.com/ubi10-micro":"rhel","registry.access.redhat.com/ubi10-minimal":"rhel","registry.access.redhat.com/ubi10/ubi":"rhel","registry.access.redhat.com/ubi10/ubi-init":"rhel","registry.access.redhat.com/ubi10/ubi-micro":"rhel","registry.access.redhat.com/ubi10/ubi-minimal":"rhel","registry.access.redhat.com/ubi7":"rhel","registry.access.redhat.com/ubi7-init":"rhel","registry.access.redhat.com/ubi7-minimal":"rhel","registry.access.redhat.com/ubi7/ubi":"rhel","registry.access.redhat.com/ubi7/ubi-init":"rhel","registry.access.redhat.com/ubi7/ubi-minimal":"rhel","registry.access.redhat.com/ubi8":"rhel","registry.access.redhat.com/ubi8-init":"rhel","registry.access.redhat.com/ubi8-micro":"rhel","registry.access.redhat.com/ubi8-minimal":"rhel","registry.access.redhat.com/ubi8/ubi":"rhel","registry.access.redhat.com/ubi8/ubi-init":"rhel","registry.access.redhat.com/ubi8/ubi-micro":"rhel","registry.access.redhat.com/ubi8/ubi-minimal":"rhel","registry.access.redhat.com/ubi9":"rhel","registry.access.redhat.com/ubi9-init":"rhel","registry.access.redhat.com/ubi9-micro":"rhel","registry.access.redhat.com/ubi9-minimal":"rhel","registry.access.redhat.com/ubi9/ubi":"rhel","registry.access.redhat.com/ubi9/ubi-init":"rhel","registry.access.redhat.com/ubi9/ubi-micro":"rhel","registry.access.redhat.com/ubi9/ubi-minimal":"rhel","registry.fedoraproject.org/fedora":"fedora"},"retired":{"docker.io/library/adoptopenjdk":{"instead":"docker.io/library/eclipse-temurin"},"docker.io/library/celery":{"instead":"docker.io/library/python"},"docker.io/library/centos":{"instead":"quay.io/centos/centos"},"docker.io/library/consul":{"instead":"docker.io/hashicorp/consul"},"docker.io/library/crux":{"instead":null},"docker.io/library/django":{"instead":"docker.io/library/python"},"docker.io/library/euleros":{"instead":null},"docker.io/library/express-gateway":{"instead":null},"docker.io/library/fsharp":{"instead":"mcr.microsoft.com/dotnet/sdk"},"docker.io/library/gazebo":{"instead":null},"docker.io/library/glassfish":{"instead":null},"docker.io/library/hello-seattle":{"instead":"docker.io/library/hello-world"},"docker.io/library/hipache":{"instead":null},"docker.io/library/hola-mundo":{"instead":"docker.io/library/hello-world"},"docker.io/library/iojs":{"instead":"docker.io/library/node"},"docker.io/library/java":{"instead":"docker.io/library/eclipse-temurin"},"docker.io/library/jenkins":{"instead":"docker.io/jenkins/jenkins"},"docker.io/library/jobber":{"instead":null},"docker.io/library/kaazing-gateway":{"instead":null},"docker.io/library/known":{"instead":null},"docker.io/library/mongo-express":{"instead":null},"docker.io/library/mono":{"instead":"mcr.microsoft.com/dotnet/sdk"},"docker.io/library/nats-streaming":{"instead":"docker.io/library/nats"},"docker.io/library/notary":{"instead":null},"docker.io/library/nuxeo":{"instead":null},"docker.io/library/openjdk":{"instead":"docker.io/library/eclipse-temurin"},"docker.io/library/opensuse":{"instead":"docker.io/opensuse/leap"},"docker.io/library/owncloud":{"instead":"docker.io/owncloud/server"},"docker.io/library/piwik":{"instead":"docker.io/library/matomo"},"docker.io/library/plone":{"instead":"docker.io/plone/plone-backend"},"docker.io/library/rails":{"instead":"docker.io/library/ruby"},"docker.io/library/rapidoid":{"instead":null},"docker.io/library/sentry":{"instead":"ghcr.io/getsentry/sentry"},"docker.io/library/sl":{"instead":"docker.io/rockylinux/rockylinux"},"docker.io/library/sourcemage":{"instead":null},"docker.io/library/swarm":{"instead":null},"docker.io/library/thrift":{"instead":null},"docker.io/library/ubuntu-debootstrap":{"instead":"docker.io/library/ubuntu"},"docker.io/library/ubuntu-upstart":{"instead":"docker.io/library/ubuntu"},"docker.io/library/unit":{"instead":null},"docker.io/library/vault":{"instead":"docker.io/hashicorp/vault"}},"names":{"amazon-linux":{"1":"2018.03"},"nodejs":{"argon":"4","boron":"6","carbon":"8","dubnium":"10","erbium":"12","fermium":"14","gallium":"16","hydrogen":"18","iron":"20","jod":"22","krypton":"24"}},"products":{"almalinux":{"label":"AlmaLinux","cycles":[{"cycle":"10","eol":"2035-05-31"},{"cycle":"9","eol":"2032-05-31"},{"cycle":"8","eol":"2029-05-31"}]},"alpine-linux":{"label":"Alpine Linux","cycles":[{"cycle":"3.24","eol":"2028-06-01"},{"cycle":"3.23","eol":"2027-11-01"},{"cycle":"3.22","eol":"2027-05-01"},{"cycle":"3.21","eol":"2026-11-01"},{"cycle":"3.20","eol":"2026-04-01"},{"cycle":"3.19","eol":"2025-11-01"},{"cycle":"3.18","eol":"2025-05-09"},{"cycle":"3.17","eol":"2024-11-22"},{"cycle":"3.16","eol":"2024-05-23"},{"cycle":"3.15","eol":"2023-11-01"},{"cycle":"3.14","eol":"2023-05-01"},{"cycle":"3.13","eol":"2022-11-01"},{"cycle":"3.12","eol":"2022-05-01"},{"cycle":"3.11","eol":"2021-11-01"},{"cycle":"3.10","eol":"2021-05-01"},{"cycle":"3.9","eol":"2020-11-01"},{"cycle":"3.8","eol":"2020-05-01"},{"cycle":"3.7","eol":"2019-11-01"},{"cycle":"3.6","eol":"2019-05-01"},{"cycle":"3.5","eol":"2018-11-01"},{"cycle":"3.4","eol":"2018-05-01"},{"cycle":"3.3","eol":"2017-11-01"},{"cycle":"3.2","eol":"2017-05-01"},{"cycle":"3.1","eol":"2016-11-01"},{"cycle":"3.0","eol":"2016-05-01"},{"cycle":"2.7","eol":"2015-11-01"},{"cycle":"2.6","eol":"2015-05-01"},{"cycle":"2.5","eol":"2014-11-01"},{"cycle":"2.4","eol":"2014-05-01"},{"cycle":"2.3","eol":"2013-11-01"},{"cycle":"2.2","eol":"2013-05-01"},{"cycle":"2.1","eol":"2012-11-01"}]},"amazon-corretto":{"label":"Amazon Corretto","cycles":[{"cycle":"26","eol":"2026-10-31"},{"cycle":"25","eol":"2032-10-31"},{"cycle":"24","eol":"2025-10-31"},{"cycle":"23","eol":"2025-04-30"},{"cycle":"22","eol":"2024-10-15"},{"cycle":"21","eol":"2030-10-31"},{"cycle":"20","eol":"2023-10-17"},{"cycle":"19","eol":"2023-04-19"},{"cycle":"18","eol":"2022-10-18"},{"cycle":"17","eol":"2029-10-31"},{"cycle":"16","eol":"2021-10-19"},{"cycle":"15","eol":"2021-04-20"},{"cycle":"11","eol":"2032-01-31"},{"cycle":"8","eol":"2030-12-31"}]},"amazon-linux":{"label":"Amazon Linux","cycles":[{"cycle":"2023","eol":"2029-06-30"},{"cycle":"2","eol":"2026-06-30"},{"cycle":"2018.03","eol":"2023-12-31"},{"cycle":"2017.09","eol":"2023-12-31"},{"cycle":"2017.03","eol":"2023-12-31"},{"cycle":"2016.09","eol":"2023-12-31"},{"cycle":"2016.03","eol":"2023-12-31"},{"cycle":"2015.09","eol":"2023-12-31"},{"cycle":"2015.03","eol":"2023-12-31"},{"cycle":"2014.09","eol":"2023-12-31"},{"cycle":"2014.03","eol":"2023-12-31"},{"cycle":"2013.09","eol":"2023-12-31"},{"cycle":"2013.03","eol":"2023-12-31"},{"cycle":"2012.09","eol":"2023-12-31"},{"cycle":"2012.03","eol":"2023-12-31"},{"cycle":"2011.09","eol":"2023-12-31"},{"cycle":"2010.11","eol":"2023-12-31"}]},"apache-cassandra":{"label":"Apache Cassandra","cycles":[{"cycle":"5.0","eol":null},{"cycle":"4.1","eol":null},{"cycle":"4.0","eol":null},{"cycle":"3.11","eol":"2024-09-05"},{"cycle":"3.0","eol":"2024-09-05"}]},"apache-couchdb":{"label":"Apache CouchDB","cycles":[{"cycle":"3.5","eol":null},{"cycle":"3.4","eol":null},{"cycle":"3.3","eol":"2025-05-05"},{"cycle":"3.2","eol":"2024-09-20"}]},"apache-flink":{"label":"Apache Flink","cycles":[{"cycle":"2.3","eol":null},{"cycle":"2.2","eol":null},{"cycle":"2.1","eol":null},{"cycle":"2.0","eol":"2026-06-25"},{"cycle":"1.20","eol":null},{"cycle":"1.19","eol":"2026-07-01"},{"cycle":"1.18","eol":"2025-03-24"},{"cycle":"1.17","eol":"2024-08-01"}]},"apache-groovy":{"label":"Apache Groovy","cycles":[{"cycle":"5.1","eol":null},{"cycle":"5.0","eol":null},{"cycle":"4.0","eol":null},{"cycle":"3.0","eol":null},{"cycle":"2.5","eol":"2026-04-30"},{"cycle":"2.4","eol":"past"}]},"apache-http-server":{"label":"Apache HTTP Server","cycles":[{"cycle":"2.4","eol":null},{"cycle":"2.2","eol":"2017-07-11"},{"cycle":"2.0","eol":"2013-07-10"},{"cycle":"1.3","eol":"2010-02-03"}]},"apache-maven":{"label":"Apache Maven","cycles":[{"cycle":"3.9","eol":null},{"cycle":"3.8","eol":"2025-06-14"},{"cycle":"3.6","eol":"2021-03-30"},{"cycle":"3.5","eol":"2018-10-24"},{"cycle":"3.3","eol":"2017-04-03"},{"cycle":"3.2","eol":"2015-03-13"},{"cycle":"3.1","eol":"2014-02-14"},{"cycle":"3.0","eol":"2013-06-28"},{"cycle":"2","eol":"2014-02-18"},{"cycle":"1","eol":"2014-02-18"}]},"apache-spark":{"label":"Apache Spark","cycles":[{"cycle":"4.2","eol":"2028-01-11"},{"cycle":"4.1","eol":"2027-06-11"},{"cycle":"4.0","eol":"2026-11-23"},{"cycle":"3.5","eol":"2027-11-30"},{"cycle":"3.4","eol":"2024-10-21"},{"cycle":"3.3","eol":"2023-12-09"},{"cycle":"3.2","eol":"2023-04-09"},{"cycle":"3.1","eol":"2022-08-22"},{"cycle":"3.0","eol":"2021-12-06"},{"cycle":"2.4","eol":"2021-05-09"},{"cycle":"2.3","eol":"2019-08-25"},{"cycle":"2.2","eol":"2019-01-30"},{"cycle":"2.1","eol":"2018-06-26"},{"cycle":"2.0","eol":"2016-12-15"},{"cycle":"1.6","eol":"2016-07-19"},{"cycle":"1.5","eol":"2015-12-21"},{"cycle":"1.4","eol":"2015-09-08"},{"cycle":"1.3","eol":"2015-06-02"},{"cycle":"1.2","eol":"2015-04-05"},{"cycle":"1.1","eol":"2014-12-10"},{"cycle":"1.0","eol":"2014-09-03"}]},"arangodb":{"label":"ArangoDB","cycles":[{"cycle":"3.12","eol":null},{"cycle":"3.11","eol":null},{"cycle":"3.10","eol":"2024-04-15"},{"cycle":"3.9","eol":"2023-09-15"},{"cycle":"3.8","eol":"2023-04-30"},{"cycle":"3.7","eol":"2022-05-31"},{"cycle":"3.6","eol":"2021-08-31"},{"cycle":"3.5","eol":"2020-12-31"},{"cycle":"3.4","eol":"2020-06-21"},{"cycle":"3.3","eol":"2020-02-29"},{"cycle":"3.2","eol":"2019-03-31"},{"cycle":"3.1","eol":"past"},{"cycle":"3.0","eol":"past"},{"cycle":"2.8","eol":"2018-06-15"}]},"azul-zulu":{"label":"Azul Zulu","cycles":[{"cycle":"26","eol":"2026-09-30"},{"cycle":"25","eol":"2033-09-30","paid":"2035-09-30"},{"cycle":"24","eol":"2025-09-16","paid":"2025-09-16"},{"cycle":"23","eol":"2025-03-18","paid":"2025-03-18"},{"cycle":"22","eol":"2024-09-17","paid":"2025-03-17"},{"cycle":"21","eol":"2031-09-30","paid":"2033-09-30"},{"cycle":"20","eol":"2023-09-19","paid":"2024-03-31"},{"cycle":"19","eol":"2023-03-31","paid":"2023-09-30"},{"cycle":"18","eol":"2022-09-30","paid":"2023-03-31"},{"cycle":"17","eol":"2029-09-30","paid":"2031-09-30"},{"cycle":"16","eol":"2021-09-30","paid":"2022-03-31"},{"cycle":"15","eol":"2023-03-31","paid":"2024-03-31"},{"cycle":"14","eol":"2020-09-30","paid":"2021-03-31"},{"cycle":"13","eol":"2023-03-31","paid":"2024-03-31"},{"cycle":"12","eol":"2019-09-30","paid":"2020-03-31"},{"cycle":"11","eol":"2032-01-31","paid":"2034-01-31"},{"cycle":"10","eol":"2018-09-30","paid":"2019-03-31"},{"cycle":"9","eol":"2018-03-31","paid":"2018-09-30"},{"cycle":"8","eol":"2030-12-31","paid":"2032-12-31"},{"cycle":"6","eol":"2018-12-31","paid":"2027-12-31"},{"cycle":"7","eol":"2022-07-31","paid":"2027-12-31"}]},"backdrop":{"label":"Backdrop","cycles":[{"cycle":"1.34","eol":null},{"cycle":"1.33","eol":null},{"cycle":"1.32","eol":"2026-05-16"},{"cycle":"1.31","eol":"2026-01-16"},{"cycle":"1.30","eol":"2025-09-16"},{"cycle":"1.29","eol":"2025-05-15"},{"cycle":"1.28","eol":"2025-01-15"},{"cycle":"1.27","eol":"2024-09-15"}]},"caddy":{"label":"Caddy","cycles":[{"cycle":"2","eol":null},{"cycle":"1","eol":"2020-07-01"}]},"centos":{"label":"CentOS Linux","cycles":[{"cycle":"8","eol":"2021-12-31"},{"cycle":"7","eol":"2024-06-30"},{"cycle":"6","eol":"2020-11-30"},{"cycle":"5","eol":"2017-03-31"}]},"centos-stream":{"label":"CentOS Stream","cycles":[{"cycle":"10","eol":"2030-05-31"},{"cycle":"9","eol":"2027-05-31"},{"cycle":"8","eol":"2024-05-31"}]},"clickhouse":{"label":"ClickHouse","cycles":[{"cycle":"26.7","eol":null},{"cycle":"26.6","eol":null},{"cycle":"26.5","eol":null},{"cycle":"26.4","eol":"2026-07-22"},{"cycle":"26.3","eol":"2027-03-26"},{"cycle":"26.2","eol":"2026-05-21"},{"cycle":"26.1","eol":"2026-05-05"},{"cycle":"25.12","eol":"2026-03-26"},{"cycle":"25.11","eol":"2026-02-27"},{"cycle":"25.10","eol":"2026-01-30"},{"cycle":"25.9","eol":"2025-12-18"},{"cycle":"25.8","eol":"2026-08-29"},{"cycle":"25.7","eol":"2025-11-01"},{"cycle":"25.6","eol":"2025-09-27"},{"cycle":"25.5","eol":"2025-08-29"},{"cycle":"25.4","eol":"2025-07-29"},{"cycle":"25.3","eol":"2026-03-20"},{"cycle":"25.2","eol":"2025-05-22"},{"cycle":"25.1","eol":"2025-04-22"}]},"composer":{"label":"Composer","cycles":[{"cycle":"2.10","eol":null},{"cycle":"2.9","eol":"2026-05-28","superseded":true},{"cycle":"2.8","eol":"2025-11-13","superseded":true},{"cycle":"2.7","eol":"2024-10-02","superseded":true},{"cycle":"2.6","eol":"2024-02-08","superseded":true},{"cycle":"2.5","eol":"2023-09-01","superseded":true},{"cycle":"2.4","eol":"2022-12-20","superseded":true},{"cycle":"2.3","eol":"2022-08-16","superseded":true},{"cycle":"2.2","eol":null},{"cycle":"2.1","eol":"2021-12-22","superseded":true},{"cycle":"2.0","eol":"2021-06-03","superseded":true},{"cycle":"1","eol":"2020-10-24","superseded":true}]},"couchbase-server":{"label":"Couchbase Server","cycles":[{"cycle":"8.0","eol":"2028-10-31"},{"cycle":"7.6","eol":"2027-03-31"},{"cycle":"7.2","eol":"2026-07-31"},{"cycle":"7.1","eol":"2024-01-31"},{"cycle":"7.0","eol":"2023-01-31"},{"cycle":"6.6","eol":"2023-01-31"},{"cycle":"6.5","eol":"2021-02-28"},{"cycle":"6.0","eol":"2020-07-31"},{"cycle":"5.5","eol":"2020-07-31"},{"cycle":"5.1","eol":"2019-01-31"},{"cycle":"5.0","eol":"2018-08-31"},{"cycle":"4.6","eol":"2018-08-31"},{"cycle":"4.5","eol":"2018-04-30"},{"cycle":"4.1","eol":"2018-04-30"},{"cycle":"4.0","eol":"2017-04-30"},{"cycle":"3.1","eol":"2017-02-28"},{"cycle":"3.0","eol":"2016-04-30"},{"cycle":"2.5","eol":"2015-12-31"},{"cycle":"2.2","eol":"2015-03-31"},{"cycle":"2.1","eol":"2014-12-31"},{"cycle":"2.0","eol":"2014-06-30"},{"cycle":"1.8","eol":"2014-01-31"}]},"debian":{"label":"Debian","cycles":[{"cycle":"13","codename":"trixie","eol":"2028-08-09","lts":"2030-06-30"},{"cycle":"12","codename":"bookworm","eol":"2026-07-11","lts":"2028-06-30"},{"cycle":"11","codename":"bullseye","eol":"2024-08-14","lts":"2026-08-31"},{"cycle":"10","codename":"buster","eol":"2022-09-10","lts":"2024-06-30"},{"cycle":"9","codename":"stretch","eol":"2020-07-18","lts":"2022-07-01"},{"cycle":"8","codename":"jessie","eol":"2018-06-17","lts":"2020-06-30"},{"cycle":"7","codename":"wheezy","eol":"2016-04-25","lts":"2018-05-31"},{"cycle":"6","codename":"squeeze","eol":"2014-05-31","lts":"2016-02-29"},{"cycle":"5","codename":"lenny","eol":"2012-02-06","lts":"2012-02-06"},{"cycle":"4","codename":"etch","eol":"2010-02-15","lts":"2010-02-15"},{"cycle":"3.1","codename":"sarge","eol":"2008-03-31","lts":"2008-03-31"},{"cycle":"3.0","codename":"woody","eol":"2006-06-30","lts":"2006-06-30"},{"cycle":"2.2","codename":"potato","eol":"2003-06-30","lts":"2003-06-30"},{"cycle":"2.1","codename":"slink","eol":"2000-09-30","lts":"2000-10-30"},{"cycle":"2.0","codename":"hamm","eol":"1999-02-15","lts":"1999-02-15"},{"cycle":"1.3","codename":"bo","eol":"1998-12-08","lts":"1998-12-08"},{"cycle":"1.2","codename":"rex","eol":"1997-10-23","lts":"1997-10-23"},{"cycle":"1.1","codename":"buzz","eol":"1996-12-12","lts":"1996-12-12"}]},"docker-engine":{"label":"Docker Engine","cycles":[{"cycle":"29","eol":null},{"cycle":"28","eol":"2026-05-13"},{"cycle":"27","eol":"2025-05-03"},{"cycle":"26.1","eol":"2025-02-17"},{"cycle":"26.0","eol":"2024-06-08"},{"cycle":"25.0","eol":"2026-12-04"},{"cycle":"24.0","eol":"2024-06-08"},{"cycle":"23.0","eol":"2025-05-19"},{"cycle":"20.10","eol":"2023-12-10"},{"cycle":"19.03","eol":"2021-01-08"},{"cycle":"18.09","eol":"2019-08-22"},{"cycle":"18.06","eol":"2018-12-08"},{"cycle":"18.05","eol":"2018-08-18"},{"cycle":"18.04","eol":"2018-06-09"},{"cycle":"18.03","eol":"2018-05-10"},{"cycle":"18.02","eol":"2018-04-21"},{"cycle":"17.12","eol":"2018-02-10"},{"cycle":"18.01","eol":"2018-03-07"},{"cycle":"17.11","eol":"2018-01-27"},{"cycle":"17.10","eol":"2017-12-20"},{"cycle":"17.09","eol":"2017-11-17"},{"cycle":"17.07","eol":"2017-10-26"},{"cycle":"17.06","eol":"2017-09-29"},{"cycle":"17.05","eol":"2017-07-28"},{"cycle":"17.04","eol":"2017-06-04"},{"cycle":"17.03","eol":"2017-05-05"}]},"dotnet":{"label":".NET","cycles":[{"cycle":"10","eol":"2028-11-14"},{"cycle":"9","eol":"2026-11-10"},{"cycle":"8","eol":"2026-11-10"},{"cycle":"7","eol":"2024-05-14"},{"cycle":"6","eol":"2024-11-12"},{"cycle":"5","eol":"2022-05-10"},{"cycle":"3.1","eol":"2022-12-13"},{"cycle":"3.0","eol":"2020-03-03"},{"cycle":"2.2","eol":"2019-12-23"},{"cycle":"2.1","eol":"2021-08-21"},{"cycle":"2.0","eol":"2018-10-01"},{"cycle":"1.1","eol":"2019-06-27"},{"cycle":"1.0","eol":"2019-06-27"}]},"drupal":{"label":"Drupal","cycles":[{"cycle":"11.4","eol":"2027-07-07"},{"cycle":"11.3","eol":"2026-12-16"},{"cycle":"10.6","eol":"2026-12-16"},{"cycle":"11.2","eol":"2026-06-17"},{"cycle":"10.5","eol":"2026-06-17"},{"cycle":"10.4","eol":"2025-12-10"},{"cycle":"11.1","eol":"2025-12-10"},{"cycle":"11.0","eol":"2025-06-16"},{"cycle":"10.3","eol":"2025-06-16"},{"cycle":"10.2","eol":"2024-12-17"},{"cycle":"10.1","eol":"2024-06-20"},{"cycle":"10.0","eol":"2023-12-15"},{"cycle":"9.5","eol":"2023-11-01"},{"cycle":"9.4","eol":"2023-06-21"},{"cycle":"9.3","eol":"2022-12-14"},{"cycle":"9.2","eol":"2022-06-15"},{"cycle":"9.1","eol":"2021-12-08"},{"cycle":"9.0","eol":"2021-06-16"},{"cycle":"8.9","eol":"2021-11-02"},{"cycle":"8.8","eol":"2020-12-01"},{"cycle":"7","eol":"2025-01-05"}]},"eclipse-jetty":{"label":"Eclipse Jetty","cycles":[{"cycle":"12.1","eol":null},{"cycle":"12.0","eol":null},{"cycle":"11","eol":"2025-01-01"},{"cycle":"10","eol":"2025-01-01"},{"cycle":"9.4","eol":"2025-08-14"},{"cycle":"9.3","eol":"2020-12-07"},{"cycle":"9.2","eol":"2018-03-08"},{"cycle":"9.1","eol":"2014-12-31"},{"cycle":"9.0","eol":"2013-12-31"},{"cycle":"8","eol":"2014-12-31"},{"cycle":"7","eol":"2014-12-31"}]},"eclipse-temurin":{"label":"Eclipse Temurin","cycles":[{"cycle":"26","eol":"2026-09-15"},{"cycle":"25","eol":"2031-09-30"},{"cycle":"24","eol":"2025-09-16"},{"cycle":"23","eol":"2025-03-18"},{"cycle":"22","eol":"2024-09-17"},{"cycle":"21","eol":"2029-12-31"},{"cycle":"20","eol":"2023-09-19"},{"cycle":"19","eol":"2023-03-31"},{"cycle":"18","eol":"2022-09-30"},{"cycle":"17","eol":"2027-10-31"},{"cycle":"11","eol":"2027-10-31"},{"cycle":"16","eol":"2021-09-30"},{"cycle":"8","eol":"2030-12-31"}]},"elasticsearch":{"label":"Elasticsearch","cycles":[{"cycle":"9.5","eol":null},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2026-08-04"},{"cycle":"9.2","eol":"2026-05-05"},{"cycle":"9.1","eol":"2026-02-03"},{"cycle":"8.19","eol":"2027-07-15"},{"cycle":"8.18","eol":"2025-10-21"},{"cycle":"9.0","eol":"2025-10-23"},{"cycle":"8.17","eol":"2025-08-12"},{"cycle":"8.16","eol":"2025-04-15"},{"cycle":"7","eol":"2026-01-15"},{"cycle":"6","eol":"2022-02-10"}]},"elixir":{"label":"Elixir","cycles":[{"cycle":"1.20","eol":null},{"cycle":"1.19","eol":null},{"cycle":"1.18","eol":null},{"cycle":"1.17","eol":null},{"cycle":"1.16","eol":null},{"cycle":"1.15","eol":"2026-06-03"},{"cycle":"1.14","eol":"2025-10-16"},{"cycle":"1.13","eol":"2024-12-19"},{"cycle":"1.12","eol":"2024-06-12"},{"cycle":"1.11","eol":"2023-12-22"},{"cycle":"1.10","eol":"2023-06-19"},{"cycle":"1.9","eol":"2022-09-01"},{"cycle":"1.8","eol":"2021-12-03"},{"cycle":"1.7","eol":"2021-05-19"},{"cycle":"1.6","eol":"2020-10-06"},{"cycle":"1.5","eol":"2020-01-27"},{"cycle":"1.4","eol":"2019-06-24"}]},"erlang":{"label":"Erlang","cycles":[{"cycle":"29","eol":"2029-05-11"},{"cycle":"28","eol":"2028-05-20"},{"cycle":"27","eol":"2027-05-20"},{"cycle":"26","eol":"2026-05-26"},{"cycle":"25","eol":"2025-05-17"},{"cycle":"24","eol":"2024-05-10"},{"cycle":"23","eol":"2024-03-14"},{"cycle":"22","eol":"2024-03-18"},{"cycle":"21","eol":"2021-06-19"},{"cycle":"20","eol":"2020-06-21"},{"cycle":"19","eol":"2019-06-21"},{"cycle":"18","eol":"2018-11-09"},{"cycle":"17","eol":"2018-10-11"}]},"fedora":{"label":"Fedora Linux","cycles":[{"cycle":"44","eol":"2027-06-02"},{"cycle":"43","eol":"2026-12-09"},{"cycle":"42","eol":"2026-05-27"},{"cycle":"41","eol":"2025-12-15"},{"cycle":"40","eol":"2025-05-13"},{"cycle":"39","eol":"2024-11-26"},{"cycle":"38","eol":"2024-05-21"},{"cycle":"37","eol":"2023-12-05"},{"cycle":"36","eol":"2023-05-16"},{"cycle":"35","eol":"2022-12-13"},{"cycle":"34","eol":"2022-06-07"},{"cycle":"33","eol":"2021-11-30"},{"cycle":"32","eol":"2021-05-25"},{"cycle":"31","eol":"2020-11-24"},{"cycle":"30","eol":"2020-05-26"},{"cycle":"29","eol":"2019-11-26"},{"cycle":"28","eol":"2019-05-28"},{"cycle":"27","eol":"2018-11-30"},{"cycle":"26","eol":"2018-05-29"},{"cycle":"25","eol":"2017-12-12"},{"cycle":"24","eol":"2017-08-08"},{"cycle":"23","eol":"2016-12-20"},{"cycle":"22","eol":"2016-07-19"},{"cycle":"21","eol":"2015-12-01"},{"cycle":"20","eol":"2015-06-23"},{"cycle":"19","eol":"2015-01-06"},{"cycle":"18","eol":"2014-01-14"},{"cycle":"17","eol":"2013-07-30"},{"cycle":"16","eol":"2013-02-12"},{"cycle":"15","eol":"2012-06-26"},{"cycle":"14","eol":"2011-12-09"},{"cycle":"13","eol":"2011-06-24"},{"cycle":"12","eol":"2010-12-02"},{"cycle":"11","eol":"2010-06-25"},{"cycle":"10","eol":"2009-12-17"},{"cycle":"9","eol":"2009-07-10"},{"cycle":"8","eol":"2009-01-07"},{"cycle":"7","eol":"2008-06-13"},{"cycle":"6","eol":"2007-12-07"},{"cycle":"5","eol":"2007-07-02"},{"cycle":"4","eol":"2006-08-07"},{"cycle":"3","eol":"2006-01-16"},{"cycle":"2","eol":"2005-04-11"},{"cycle":"1","eol":"2004-09-20"}]},"ghc":{"label":"GHC","cycles":[{"cycle":"9.14","eol":null},{"cycle":"9.12","eol":null},{"cycle":"9.10","eol":null},{"cycle":"9.8","eol":null},{"cycle":"9.6","eol":null},{"cycle":"9.4","eol":"past"},{"cycle":"9.2","eol":"past"},{"cycle":"9.0","eol":"past"},{"cycle":"8.10","eol":"past"},{"cycle":"8.8","eol":"past"},{"cycle":"8.6","eol":"past"},{"cycle":"8.4","eol":"past"},{"cycle":"8.2","eol":"past"},{"cycle":"8.0","eol":"past"}]},"go":{"label":"Go","cycles":[{"cycle":"1.27","eol":null},{"cycle":"1.26","eol":null},{"cycle":"1.25","eol":"2026-08-19"},{"cycle":"1.24","eol":"2026-02-10"},{"cycle":"1.23","eol":"2025-08-12"},{"cycle":"1.22","eol":"2025-02-11"},{"cycle":"1.21","eol":"2024-08-13"},{"cycle":"1.20","eol":"2024-02-06"},{"cycle":"1.19","eol":"2023-09-06"},{"cycle":"1.18","eol":"2023-02-01"},{"cycle":"1.17","eol":"2022-08-02"},{"cycle":"1.16","eol":"2022-03-15"},{"cycle":"1.15","eol":"2021-08-16"},{"cycle":"1.14","eol":"2021-02-16"},{"cycle":"1.13","eol":"2020-08-11"},{"cycle":"1.12","eol":"2020-02-25"},{"cycle":"1.11","eol":"2019-09-03"},{"cycle":"1.10","eol":"2019-02-25"}]},"gradle":{"label":"Gradle","cycles":[{"cycle":"9","eol":null},{"cycle":"8","eol":null},{"cycle":"7","eol":"2025-07-31"},{"cycle":"6","eol":"2023-02-10"},{"cycle":"5","eol":"2019-11-08"},{"cycle":"4","eol":"2018-11-26"},{"cycle":"3","eol":"2017-06-14"},{"cycle":"2","eol":"2016-08-15"},{"cycle":"1","eol":"2014-07-01"}]},"haproxy":{"label":"HAProxy","cycles":[{"cycle":"3.4","eol":"2031-04-01"},{"cycle":"3.3","eol":"2027-01-01"},{"cycle":"3.2","eol":"2030-04-01"},{"cycle":"3.1","eol":"2026-01-01"},{"cycle":"3.0","eol":"2029-04-01"},{"cycle":"2.9","eol":"2025-03-21"},{"cycle":"2.8","eol":"2028-04-01"},{"cycle":"2.7","eol":"2024-04-05"},{"cycle":"2.6","eol":"2027-04-01"},{"cycle":"2.5","eol":"2023-05-02"},{"cycle":"2.4","eol":"2026-04-01"},{"cycle":"2.3","eol":"2022-07-27"},{"cycle":"2.2","eol":"2025-04-23"},{"cycle":"2.1","eol":"2021-03-18"},{"cycle":"2.0","eol":"2024-04-05"},{"cycle":"1.9","eol":"2020-07-31"},{"cycle":"1.8","eol":"2022-12-09"},{"cycle":"1.7","eol":"2021-10-01"},{"cycle":"1.6","eol":"2020-10-01"},{"cycle":"1.5","eol":"2020-01-10"},{"cycle":"1.4","eol":"2020-01-10"},{"cycle":"1.3","eol":"2016-03-14"},{"cycle":"1.2","eol":"2011-08-06"},{"cycle":"1.1","eol":"2006-01-29"},{"cycle":"1.0","eol":"2001-12-30"}]},"ibm-semeru":{"label":"IBM Semeru","cycles":[{"cycle":"26","eol":"2026-09-30"},{"cycle":"25","eol":"2030-09-30"},{"cycle":"24","eol":"2025-09-25"},{"cycle":"23","eol":"2025-03-31"},{"cycle":"22","eol":"2024-09-18"},{"cycle":"21","eol":"2029-12-31"},{"cycle":"17","eol":"2027-10-31"},{"cycle":"11","eol":"2027-10-31"},{"cycle":"8","eol":"2030-12-31"}]},"influxdb":{"label":"InfluxDB","cycles":[{"cycle":"3.11","eol":null},{"cycle":"3.10","eol":null},{"cycle":"3.9","eol":"2026-07-30"},{"cycle":"3.8","eol":"2026-06-17"},{"cycle":"3.7","eol":"2026-04-02"},{"cycle":"3.6","eol":"2025-12-18"},{"cycle":"3.5","eol":"2025-11-19"},{"cycle":"3.4","eol":"2025-10-30"},{"cycle":"3.3","eol":"2025-09-29"},{"cycle":"3.2","eol":"2025-08-26"},{"cycle":"3.1","eol":"2025-07-30"},{"cycle":"3.0","eol":"2025-06-25"},{"cycle":"2","eol":null},{"cycle":"1","eol":null}]},"joomla":{"label":"Joomla","cycles":[{"cycle":"6","eol":"2029-10-16"},{"cycle":"5","eol":"2027-10-12"},{"cycle":"4","eol":"2025-10-14"},{"cycle":"3","eol":"2023-08-17"}]},"jruby":{"label":"JRuby","cycles":[{"cycle":"10.1","eol":null},{"cycle":"10.0","eol":"2028-04-01"},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2024-06-26"},{"cycle":"9.2","eol":"2022-06-27"},{"cycle":"9.1","eol":"2018-04-20"},{"cycle":"9.0","eol":"2016-01-30"}]},"julia":{"label":"Julia","cycles":[{"cycle":"1.12","eol":null},{"cycle":"1.11","eol":"2025-10-08"},{"cycle":"1.10","eol":null},{"cycle":"1.6","eol":"2024-10-08"},{"cycle":"1.0","eol":"2021-12-01"}]},"kibana":{"label":"Kibana","cycles":[{"cycle":"9.5","eol":null},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2026-08-04"},{"cycle":"9.2","eol":"2026-05-05"},{"cycle":"9.1","eol":"2026-02-03"},{"cycle":"8.19","eol":"2027-07-15"},{"cycle":"9.0","eol":"2025-10-23"},{"cycle":"8.18","eol":"2025-10-21"},{"cycle":"8.17","eol":"2025-08-12"},{"cycle":"8.16","eol":"2025-04-15"},{"cycle":"8.15","eol":"2024-12-12"},{"cycle":"8.14","eol":"2024-11-12"},{"cycle":"7","eol":"2026-01-15"},{"cycle":"6","eol":"2022-02-10"}]},"kong-gateway":{"label":"Kong Gateway","cycles":[{"cycle":"3.9","eol":null,"paid":"2025-12-12"},{"cycle":"3.8","eol":"2024-12-12","paid":"2025-09-09"},{"cycle":"3.7","eol":"2024-09-09","paid":"2025-05-28"},{"cycle":"3.6","eol":"2024-05-28","paid":"2025-02-15"},{"cycle":"3.5","eol":"2024-02-15","paid":"2024-11-08"},{"cycle":"3.4","eol":null,"paid":"2026-08-09"},{"cycle":"3.3","eol":"2023-08-09","paid":"2024-05-18"},{"cycle":"3.2","eol":"2023-05-18","paid":"2024-02-21"},{"cycle":"3.1","eol":"2023-02-21","paid":"2023-12-06"},{"cycle":"3.0","eol":"2022-12-09","paid":"2023-09-12"},{"cycle":"2.8","eol":"2024-06-24","paid":"2025-03-01"}]},"liquibase":{"label":"Liquibase","cycles":[{"cycle":"5","eol":null},{"cycle":"4","eol":"2025-09-30"}]},"logstash":{"label":"Logstash","cycles":[{"cycle":"9.5","eol":null},{"cycle":"9.4","eol":null},{"cycle":"9.3","eol":"2026-08-04"},{"cycle":"9.2","eol":"2026-05-05"},{"cycle":"9.1","eol":"2026-02-03"},{"cycle":"8.19","eol":"2027-07-15"},{"cycle":"8.18","eol":"2025-10-21"},{"cycle":"9.0","eol":"2025-10-23"},{"cycle":"8.17","eol":"2025-08-12"},{"cycle":"7","eol":"2026-01-15"},{"cycle":"6","eol":"2022-02-10"}]},"mageia":{"label":"Mageia","cycles":[{"cycle":"10","eol":"2028-03-31"},{"cycle":"9","eol":"2026-09-29"},{"cycle":"8","eol":"2023-11-30"},{"cycle":"7","eol":"2021-06-30"},{"cycle":"6","eol":"2019-09-30"},{"cycle":"5","eol":"2017-12-31"},{"cycle":"4","eol":"2015-09-19"},{"cycle":"3","eol":"2014-11-26"},{"cycle":"2","eol":"2013-11-22"},{"cycle":"1","eol":"2012-12-01"}]},"mariadb":{"label":"MariaDB","cycles":[{"cycle":"12.3","eol":"2029-06-12"},{"cycle":"12.2","eol":"2026-05-28"},{"cycle":"12.1","eol":"2026-02-13"},{"cycle":"12.0","eol":"2025-11-18"},{"cycle":"11.8","eol":"2028-06-04","paid":"2033-10-22"},{"cycle":"11.7","eol":"2025-05-12"},{"cycle":"11.6","eol":"2025-02-13"},{"cycle":"11.5","eol":"2024-11-21"},{"cycle":"11.4","eol":"2029-05-29","paid":"2033-01-16"},{"cycle":"11.3","eol":"2024-05-29"},{"cycle":"11.2","eol":"2024-11-21"},{"cycle":"11.1","eol":"2024-08-21"},{"cycle":"11.0","eol":"2024-06-06"},{"cycle":"10.11","eol":"2028-02-16","paid":"2028-02-16"},{"cycle":"10.10","eol":"2023-11-17"},{"cycle":"10.9","eol":"2023-08-22"},{"cycle":"10.8","eol":"2023-05-20"},{"cycle":"10.7","eol":"2023-02-09"},{"cycle":"10.6","eol":"2026-07-06","paid":"2029-08-23"},{"cycle":"10.5","eol":"2025-06-24","paid":"2025-07-16"},{"cycle":"10.4","eol":"2024-06-18","paid":"2024-06-18"},{"cycle":"10.3","eol":"2023-05-25","paid":"2023-05-25"},{"cycle":"10.2","eol":"2022-05-23","paid":"2022-05-23"},{"cycle":"10.1","eol":"2020-10-17","paid":"2020-10-17"},{"cycle":"10.0","eol":"2019-03-31","paid":"2019-03-31"},{"cycle":"5.5","eol":"2020-04-11","paid":"2020-04-11"},{"cycle":"5.3","eol":"2017-03-01","paid":"2017-03-01"},{"cycle":"5.2","eol":"2015-11-10","paid":"2015-11-10"},{"cycle":"5.1","eol":"2015-02-01","paid":"2015-02-01"}]},"matomo":{"label":"Matomo","cycles":[{"cycle":"5","eol":null},{"cycle":"4","eol":"2024-12-19"},{"cycle":"3","eol":"2021-12-01"},{"cycle":"2","eol":"2017-12-18"},{"cycle":"1","eol":"2013-12-17"}]},"mediawiki":{"label":"MediaWiki","cycles":[{"cycle":"1.46","eol":"2027-07-31"},{"cycle":"1.45","eol":"2026-12-31"},{"cycle":"1.44","eol":"2026-07-31"},{"cycle":"1.43","eol":"2027-12-31"},{"cycle":"1.42","eol":"2025-06-30"},{"cycle":"1.41","eol":"2024-12-31"},{"cycle":"1.40","eol":"2024-06-28"},{"cycle":"1.39","eol":"2025-12-31"},{"cycle":"1.38","eol":"2023-06-30"},{"cycle":"1.37","eol":"2022-11-30"},{"cycle":"1.36","eol":"2022-06-03"},{"cycle":"1.35","eol":"2023-12-21"},{"cycle":"1.34","eol":"2020-11-30"},{"cycle":"1.33","eol":"2020-06-30"},{"cycle":"1.32","eol":"2020-01-24"},{"cycle":"1.31","eol":"2021-09-30"}]},"memcached":{"label":"Memcached","cycles":[{"cycle":"1.6","eol":null},{"cycle":"1.5","eol":"2020-03-09"},{"cycle":"1.4","eol":"2017-07-21"}]},"mongodb":{"label":"MongoDB","cycles":[{"cycle":"8.3","eol":"2029-10-31"},{"cycle":"8.2","eol":"2026-07-31"},{"cycle":"8.1","eol":"2025-09-30"},{"cycle":"8.0","eol":"2029-10-31"},{"cycle":"7.3","eol":"2024-10-02"},{"cycle":"7.2","eol":"2024-03-27"},{"cycle":"7.1","eol":"2024-01-23"},{"cycle":"7.0","eol":"2027-08-31"},{"cycle":"6.3","eol":"2023-08-31"},{"cycle":"6.2","eol":"2023-04-24"},{"cycle":"6.1","eol":"2023-02-09"},{"cycle":"6.0","eol":"2025-07-31"},{"cycle":"5.3","eol":"2022-07-19"},{"cycle":"5.2","eol":"2022-03-23"},{"cycle":"5.1","eol":"2022-01-19"},{"cycle":"5.0","eol":"2024-10-31"},{"cycle":"4.4","eol":"2024-02-29"},{"cycle":"4.2","eol":"2023-04-30"},{"cycle":"4.0","eol":"2022-04-30"},{"cycle":"3.6","eol":"2021-04-30"},{"cycle":"3.4","eol":"2020-01-31"},{"cycle":"3.2","eol":"2018-09-30"},{"cycle":"3.0","eol":"2018-02-28"},{"cycle":"2.6","eol":"2016-10-31"},{"cycle":"2.4","eol":"2013-03-31"},{"cycle":"2.2","eol":"2014-02-28"},{"cycle":"2.0","eol":"2013-03-31"},{"cycle":"1.8","eol":"2012-09-30"},{"cycle":"1.6","eol":"2012-02-28"},{"cycle":"1.4","eol":"2012-09-30"},{"cycle":"1.2","eol":"2011-06-30"},{"cycle":"1.0","eol":"2010-08-31"}]},"mysql":{"label":"MySQL","cycles":[{"cycle":"9.7","eol":"2034-04-21"},{"cycle":"9.6","eol":"2026-04-21"},{"cycle":"9.5","eol":"2026-01-20"},{"cycle":"9.4","eol":"2025-10-21"},{"cycle":"9.3","eol":"2025-07-22"},{"cycle":"9.2","eol":"2025-04-15"},{"cycle":"9.1","eol":"2025-01-21"},{"cycle":"9.0","eol":"2024-10-15"},{"cycle":"8.4","eol":"2032-04-30"},{"cycle":"8.3","eol":"2024-04-10"},{"cycle":"8.2","eol":"2023-12-14"},{"cycle":"8.1","eol":"2023-10-25"},{"cycle":"8.0","eol":"2026-04-30"},{"cycle":"5.7","eol":"2023-10-31"},{"cycle":"5.6","eol":"2021-02-28"},{"cycle":"5.5","eol":"2018-12-31"}]},"neo4j":{"label":"Neo4j","cycles":[{"cycle":"2026.07","eol":null},{"cycle":"2026.06","eol":"2026-07-30","superseded":true},{"cycle":"2026.05","eol":"2026-07-08","superseded":true},{"cycle":"2026.04","eol":"2026-05-28","superseded":true},{"cycle":"2026.03","eol":"2026-04-23","superseded":true},{"cycle":"2026.02","eol":"2026-04-02","superseded":true},{"cycle":"2026.01","eol":"2026-03-06"},{"cycle":"2025.12","eol":"2026-02-03","superseded":true},{"cycle":"2025.11","eol":"2026-01-16","superseded":true},{"cycle":"2025.10","eol":"2025-12-19","superseded":true},{"cycle":"2025.09","eol":"2025-10-30","superseded":true},{"cycle":"2025.08","eol":"2025-09-29","superseded":true},{"cycle":"2025.07","eol":"2025-08-15"},{"cycle":"2025.06","eol":"2025-07-31","superseded":true},{"cycle":"2025.05","eol":"2025-07-02","superseded":true},{"cycle":"2025.04","eol":"2025-06-03","superseded":true},{"cycle":"2025.03","eol":"2025-04-30","superseded":true},{"cycle":"2025.02","eol":"2025-03-27","superseded":true},{"cycle":"2025.01","eol":"2025-02-27","superseded":true},{"cycle":"5.26","eol":"2028-06-06"},{"cycle":"5.25","eol":"2024-12-06","superseded":true},{"cycle":"5.24","eol":"2024-10-31","superseded":true},{"cycle":"5.23","eol":"2024-09-27","superseded":true},{"cycle":"5.22","eol":"2024-08-22","superseded":true},{"cycle":"5.21","eol":"2024-07-24","superseded":true},{"cycle":"5.20","eol":"2024-06-28","superseded":true},{"cycle":"5.19","eol":"2024-05-23","superseded":true},{"cycle":"5.18","eol":"2024-04-12","superseded":true},{"cycle":"5.17","eol":"2024-03-13","superseded":true},{"cycle":"5.16","eol":"2024-02-23","superseded":true},{"cycle":"5.15","eol":"2024-01-22","superseded":true},{"cycle":"5.14","eol":"2023-12-15","superseded":true},{"cycle":"5.13","eol":"2023-11-24","superseded":true},{"cycle":"5.12","eol":"2023-10-23","superseded":true},{"cycle":"5.11","eol":"2023-09-14","superseded":true},{"cycle":"5.10","eol":"2023-08-15","superseded":true},{"cycle":"5.9","eol":"2023-07-19","superseded":true},{"cycle":"5.8","eol":"2023-06-15","superseded":true},{"cycle":"5.7","eol":"2023-05-16","superseded":true},{"cycle":"5.6","eol":"2023-04-20","superseded":true},{"cycle":"5.5","eol":"2023-03-24","superseded":true},{"cycle":"5.4","eol":"2023-02-16","superseded":true},{"cycle":"5.3","eol":"2023-01-26","superseded":true},{"cycle":"5.2","eol":"2022-12-15","superseded":true},{"cycle":"5.1","eol":"2022-11-21","superseded":true},{"cycle":"4.4","eol":"2025-11-30"},{"cycle":"4.3","eol":"2022-12-16"},{"cycle":"4.2","eol":"2022-05-16"},{"cycle":"4.1","eol":"2021-12-22"},{"cycle":"4.0","eol":"2021-07-14"},{"cycle":"3.5","eol":"2022-05-27"},{"cycle":"3.4","eol":"2020-03-31"},{"cycle":"3.3","eol":"2019-04-28"},{"cycle":"3.2","eol":"2018-11-30"},{"cycle":"3.1","eol":"2018-06-13"},{"cycle":"3.0","eol":"2017-10-31"},{"cycle":"2.3","eol":"2017-04-21"},{"cycle":"2.2","eol":"2016-09-25"},{"cycle":"2.1","eol":"2015-11-29"},{"cycle":"2.0","eol":"2015-06-11"},{"cycle":"1.9","eol":"2014-11-21"},{"cycle":"1.8","eol":"2014-03-28"},{"cycle":"1.7","eol":"2013-10-18"},{"cycle":"1.6","eol":"2013-07-22"},{"cycle":"1.5","eol":"2013-03-09"},{"cycle":"1.4","eol":"2013-01-08"},{"cycle":"1.3","eol":"2012-09-12"},{"cycle":"1.2","eol":"2012-06-29"},{"cycle":"1.1","eol":"2012-01-30"},{"cycle":"1.0","eol":"2011-08-23"}]},"nextcloud":{"label":"Nextcloud","cycles":[{"cycle":"34","eol":"2027-06-30"},{"cycle":"33","eol":"2027-02-28"},{"cycle":"32","eol":"2026-09-30"},{"cycle":"31","eol":"2026-02-28"},{"cycle":"30","eol":"2025-10-31"},{"cycle":"29","eol":"2025-04-30"},{"cycle":"28","eol":"2024-12-31"},{"cycle":"27","eol":"2024-06-30"},{"cycle":"26","eol":"2024-03-31"},{"cycle":"25","eol":"2023-10-31"},{"cycle":"24","eol":"2023-04-30"},{"cycle":"23","eol":"2022-12-31"},{"cycle":"22","eol":"2022-07-31"},{"cycle":"21","eol":"2022-02-28"},{"cycle":"20","eol":"2021-11-30"},{"cycle":"19","eol":"2021-06-30"},{"cycle":"18","eol":"2021-01-31"},{"cycle":"17","eol":"2020-10-31"},{"cycle":"16","eol":"2020-06-30"},{"cycle":"15","eol":"2019-12-31"},{"cycle":"14","eol":"2019-09-30"},{"cycle":"13","eol":"2019-02-28"},{"cycle":"12","eol":"2018-11-30"},{"cycle":"11","eol":"2018-03-31"},{"cycle":"10","eol":"2017-08-31"},{"cycle":"9","eol":"2017-08-31"}]},"nginx":{"label":"nginx","cycles":[{"cycle":"1.31","eol":null},{"cycle":"1.30","eol":null},{"cycle":"1.29","eol":"2026-05-13"},{"cycle":"1.28","eol":"2026-04-14"},{"cycle":"1.27","eol":"2025-06-24"},{"cycle":"1.26","eol":"2025-04-23"},{"cycle":"1.25","eol":"2024-05-29"},{"cycle":"1.24","eol":"2024-04-23"},{"cycle":"1.23","eol":"2023-05-23"},{"cycle":"1.22","eol":"2023-04-11"},{"cycle":"1.21","eol":"2022-06-21"},{"cycle":"1.20","eol":"2022-05-24"},{"cycle":"1.19","eol":"2021-05-25"},{"cycle":"1.18","eol":"2021-04-20"},{"cycle":"1.16","eol":"2020-04-20"},{"cycle":"1.14","eol":"2019-04-23"},{"cycle":"1.12","eol":"2018-04-17"},{"cycle":"1.10","eol":"2017-04-12"},{"cycle":"1.8","eol":"2016-04-26"},{"cycle":"1.6","eol":"2015-04-21"},{"cycle":"1.4","eol":"2014-04-24"},{"cycle":"1.2","eol":"2013-04-24"},{"cycle":"1.0","eol":"2012-04-23"}]},"nodejs":{"label":"Node.js","cycles":[{"cycle":"26","eol":"2029-04-30"},{"cycle":"25","eol":"2026-06-01"},{"cycle":"24","eol":"2028-04-30"},{"cycle":"23","eol":"2025-06-01"},{"cycle":"22","eol":"2027-04-30"},{"cycle":"21","eol":"2024-06-01"},{"cycle":"20","eol":"2026-04-30"},{"cycle":"19","eol":"2023-06-01"},{"cycle":"18","eol":"2025-04-30"},{"cycle":"17","eol":"2022-06-01"},{"cycle":"16","eol":"2023-09-11"},{"cycle":"15","eol":"2021-06-01"},{"cycle":"14","eol":"2023-04-30"},{"cycle":"13","eol":"2020-06-01"},{"cycle":"12","eol":"2022-04-30"},{"cycle":"11","eol":"2019-06-30"},{"cycle":"10","eol":"2021-04-30"},{"cycle":"9","eol":"2018-06-30"},{"cycle":"8","eol":"2019-12-31"},{"cycle":"7","eol":"2017-06-30"},{"cycle":"6","eol":"2019-04-30"},{"cycle":"5","eol":"2016-06-30"},{"cycle":"4","eol":"2018-04-30"},{"cycle":"3","eol":"past"},{"cycle":"2","eol":"past"},{"cycle":"1","eol":"past"}]},"openjdk-builds-from-oracle":{"label":"OpenJDK","cycles":[{"cycle":"26","eol":"2026-09-18"},{"cycle":"25","eol":"2026-03-17"},{"cycle":"24","eol":"2025-09-16"},{"cycle":"23","eol":"2025-03-18"},{"cycle":"22","eol":"2024-09-17"},{"cycle":"21","eol":"2024-03-19"},{"cycle":"20","eol":"2023-09-19"},{"cycle":"19","eol":"2023-03-21"},{"cycle":"18","eol":"2022-09-20"},{"cycle":"17","eol":"2022-03-22"},{"cycle":"16","eol":"2021-09-14"},{"cycle":"15","eol":"2021-03-16"},{"cycle":"14","eol":"2020-09-16"},{"cycle":"13","eol":"2020-03-17"},{"cycle":"12","eol":"2019-09-17"},{"cycle":"11","eol":"2019-03-19"},{"cycle":"10","eol":"2018-09-25"},{"cycle":"9","eol":"2018-03-20"}]},"oracle-linux":{"label":"Oracle Linux","cycles":[{"cycle":"10","eol":null},{"cycle":"9","eol":"2032-06-30","paid":"2035-06-30"},{"cycle":"8","eol":"2029-07-31","paid":"2032-07-31"},{"cycle":"7","eol":"2024-12-31","paid":"2028-06-30"},{"cycle":"6","eol":"2021-03-31","paid":"2024-12-31"}]},"perl":{"label":"Perl","cycles":[{"cycle":"5.44","eol":"2029-07-15"},{"cycle":"5.42","eol":"2028-07-03"},{"cycle":"5.40","eol":"2027-06-09"},{"cycle":"5.38","eol":"2026-07-02"},{"cycle":"5.36","eol":"2025-05-27"},{"cycle":"5.34","eol":"2024-05-20"},{"cycle":"5.32","eol":"2023-06-20"},{"cycle":"5.30","eol":"2022-05-22"},{"cycle":"5.28","eol":"2021-06-23"},{"cycle":"5.26","eol":"2020-05-30"}]},"php":{"label":"PHP","cycles":[{"cycle":"8.5","eol":"2029-12-31"},{"cycle":"8.4","eol":"2028-12-31"},{"cycle":"8.3","eol":"2027-12-31"},{"cycle":"8.2","eol":"2026-12-31"},{"cycle":"8.1","eol":"2025-12-31"},{"cycle":"8.0","eol":"2023-11-26"},{"cycle":"7.4","eol":"2022-11-28"},{"cycle":"7.3","eol":"2021-12-06"},{"cycle":"7.2","eol":"2020-11-30"},{"cycle":"7.1","eol":"2019-12-01"},{"cycle":"7.0","eol":"2019-01-10"},{"cycle":"5.6","eol":"2018-12-31"},{"cycle":"5.5","eol":"2016-07-21"},{"cycle":"5.4","eol":"2015-09-14"},{"cycle":"5.3","eol":"2014-08-14"},{"cycle":"5.2","eol":"2011-01-06"},{"cycle":"5.1","eol":"2006-08-24"},{"cycle":"5.0","eol":"2005-09-05"}]},"phpmyadmin":{"label":"phpMyAdmin","cycles":[{"cycle":"5.2","eol":null},{"cycle":"5.1","eol":"2022-05-11"},{"cycle":"5.0","eol":"2021-02-24"},{"cycle":"4.9","eol":null},{"cycle":"4.8","eol":"2019-06-04"},{"cycle":"4.7","eol":"2018-04-07"},{"cycle":"4.6","eol":"2017-04-01"},{"cycle":"4.5","eol":"2016-04-01"},{"cycle":"4.4","eol":"2016-10-01"},{"cycle":"4.3","eol":"2015-10-01"},{"cycle":"4.2","eol":"2015-07-01"},{"cycle":"4.1","eol":"2015-01-01"},{"cycle":"4.0","eol":"2017-04-01"}]},"plone":{"label":"Plone","cycles":[{"cycle":"6.2","eol":"2027-12-31"},{"cycle":"6.1","eol":"2027-12-31"},{"cycle":"6.0","eol":"2027-12-31"},{"cycle":"5.2","eol":"2024-10-31"},{"cycle":"5.1","eol":"2022-12-12"},{"cycle":"5.0","eol":"2022-12-12"},{"cycle":"4.3","eol":"2022-12-12"}]},"postgresql":{"label":"PostgreSQL","cycles":[{"cycle":"18","eol":"2030-11-14"},{"cycle":"17","eol":"2029-11-08"},{"cycle":"16","eol":"2028-11-09"},{"cycle":"15","eol":"2027-11-11"},{"cycle":"14","eol":"2026-11-12"},{"cycle":"13","eol":"2025-11-13"},{"cycle":"12","eol":"2024-11-21"},{"cycle":"11","eol":"2023-11-09"},{"cycle":"10","eol":"2022-11-10"},{"cycle":"9.6","eol":"2021-11-11"},{"cycle":"9.5","eol":"2021-02-11"},{"cycle":"9.4","eol":"2020-02-13"},{"cycle":"9.3","eol":"2018-11-08"},{"cycle":"9.2","eol":"2017-11-09"},{"cycle":"9.1","eol":"2016-10-27"},{"cycle":"9.0","eol":"2015-10-08"},{"cycle":"8.4","eol":"2014-07-24"},{"cycle":"8.3","eol":"2013-02-07"},{"cycle":"8.2","eol":"2011-12-05"},{"cycle":"8.1","eol":"2010-11-08"},{"cycle":"8.0","eol":"2010-10-01"},{"cycle":"7.4","eol":"2010-10-01"},{"cycle":"7.3","eol":"2007-11-27"},{"cycle":"7.2","eol":"2007-02-04"},{"cycle":"7.1","eol":"2006-04-13"},{"cycle":"7.0","eol":"2005-05-08"},{"cycle":"6.5","eol":"2004-06-09"},{"cycle":"6.4","eol":"2003-10-30"},{"cycle":"6.3","eol":"2003-03-01"}]},"python":{"label":"Python","cycles":[{"cycle":"3.14","eol":"2030-10-31"},{"cycle":"3.13","eol":"2029-10-31"},{"cycle":"3.12","eol":"2028-10-31"},{"cycle":"3.11","eol":"2027-10-31"},{"cycle":"3.10","eol":"2026-10-31"},{"cycle":"3.9","eol":"2025-10-31"},{"cycle":"3.8","eol":"2024-10-07"},{"cycle":"3.7","eol":"2023-06-27"},{"cycle":"3.6","eol":"2021-12-23"},{"cycle":"3.5","eol":"2020-09-30"},{"cycle":"3.4","eol":"2019-03-18"},{"cycle":"3.3","eol":"2017-09-29"},{"cycle":"3.2","eol":"2016-02-20"},{"cycle":"2.7","eol":"2020-01-01"},{"cycle":"3.1","eol":"2012-04-09"},{"cycle":"3.0","eol":"2009-06-27"},{"cycle":"2.6","eol":"2013-10-29"}]},"rabbitmq":{"label":"RabbitMQ","cycles":[{"cycle":"4.3","eol":null},{"cycle":"4.2","eol":"2026-07-31","paid":"2030-06-30"},{"cycle":"4.1","eol":"2026-01-30","paid":"2028-04-29"},{"cycle":"4.0","eol":"2025-04-15","paid":"2027-09-29"},{"cycle":"3.13","eol":"2024-09-17","paid":"2027-12-30"},{"cycle":"3.12","eol":"2024-02-21","paid":"2025-06-29"},{"cycle":"3.11","eol":"2023-06-01","paid":"2024-06-29"},{"cycle":"3.10","eol":"2022-09-28","paid":"2023-12-31"},{"cycle":"3.9","eol":"2023-01-31","paid":"2023-07-31"},{"cycle":"3.8","eol":"2022-07-31","paid":"2022-07-31"},{"cycle":"3.7","eol":"2020-09-30","paid":"2020-09-30"},{"cycle":"3.6","eol":"2018-05-31","paid":"2018-05-31"},{"cycle":"3.5","eol":"2016-10-31","paid":"2016-10-31"},{"cycle":"3.4","eol":"2015-10-31","paid":"2015-10-31"},{"cycle":"3.3","eol":"2015-03-31","paid":"2015-03-31"},{"cycle":"3.2","eol":"2014-10-31","paid":"2014-10-31"},{"cycle":"3.1","eol":"2014-04-30","paid":"2014-04-30"},{"cycle":"3.0","eol":"2013-11-30","paid":"2013-11-30"}]},"redis":{"label":"Redis","cycles":[{"cycle":"8.10","eol":null},{"cycle":"8.8","eol":null},{"cycle":"8.6","eol":null},{"cycle":"8.4","eol":null},{"cycle":"8.2","eol":"2030-09-01"},{"cycle":"8.0","eol":"2026-12-01"},{"cycle":"7.4","eol":"2029-12-01"},{"cycle":"7.2","eol":"2029-12-01"},{"cycle":"7.0","eol":"2024-07-29"},{"cycle":"6.2","eol":"2027-04-01"},{"cycle":"6.0","eol":"2022-05-31"},{"cycle":"5.0","eol":"2022-04-27"}]},"redmine":{"label":"Redmine","cycles":[{"cycle":"7.0","eol":null},{"cycle":"6.1","eol":null},{"cycle":"6.0","eol":null},{"cycle":"5.1","eol":"2026-06-30"},{"cycle":"5.0","eol":"2025-09-21"},{"cycle":"4.2","eol":"2023-10-31"},{"cycle":"4.1","eol":"2022-03-28"},{"cycle":"4.0","eol":"2021-04-26"}]},"rhel":{"label":"Red Hat Enterprise Linux","cycles":[{"cycle":"10","eol":"2035-05-31","paid":"2039-05-31"},{"cycle":"9","eol":"2032-05-31","paid":"2036-05-31"},{"cycle":"8","eol":"2029-05-31","paid":"2033-05-31"},{"cycle":"7","eol":"2024-06-30","paid":"2029-05-31"},{"cycle":"6","eol":"2020-11-30","paid":"2024-06-30"},{"cycle":"5","eol":"2017-03-31","paid":"2020-11-30"},{"cycle":"4","eol":"2012-02-29","paid":"2017-03-31"}]},"rocket-chat":{"label":"Rocket.Chat","cycles":[{"cycle":"8.7","eol":"2027-01-31"},{"cycle":"8.6","eol":"2027-01-31"},{"cycle":"8.5","eol":"2027-07-31"},{"cycle":"8.4","eol":"2026-10-31"},{"cycle":"8.3","eol":"2026-10-31"},{"cycle":"8.2","eol":"2026-09-30"},{"cycle":"8.1","eol":"2026-08-31"},{"cycle":"8.0","eol":"2026-07-11"},{"cycle":"7.13","eol":"2026-06-15"},{"cycle":"7.12","eol":"2026-04-30"},{"cycle":"7.11","eol":"2026-04-13"},{"cycle":"7.10","eol":"2026-07-10"},{"cycle":"7.9","eol":"2026-01-31"},{"cycle":"7.8","eol":"2026-01-31"},{"cycle":"7.7","eol":"2025-11-30"},{"cycle":"7.6","eol":"2025-11-30"},{"cycle":"7.5","eol":"2025-10-31"},{"cycle":"7.4","eol":"2025-09-23"},{"cycle":"7.3","eol":"2025-07-31"},{"cycle":"7.2","eol":"2025-07-31"},{"cycle":"7.1","eol":"2025-06-30"},{"cycle":"7.0","eol":"2025-04-30"},{"cycle":"6.13","eol":"2025-04-30"},{"cycle":"6.12","eol":"2025-03-31"},{"cycle":"6.11","eol":"2025-02-28"},{"cycle":"6.10","eol":"2025-01-31"},{"cycle":"6.9","eol":"2024-12-31"},{"cycle":"6.8","eol":"2024-11-30"},{"cycle":"6.7","eol":"2024-10-31"},{"cycle":"6.6","eol":"2024-11-22"},{"cycle":"6.5","eol":"2024-11-22"},{"cycle":"6.4","eol":"2024-03-31"},{"cycle":"6.3","eol":"2024-11-23"},{"cycle":"6.2","eol":"2023-11-30"},{"cycle":"6.1","eol":"2023-09-30"},{"cycle":"6.0","eol":"2023-09-30"},{"cycle":"5.4","eol":"2023-06-30"},{"cycle":"5.3","eol":"2023-05-31"},{"cycle":"5.2","eol":"2023-04-30"},{"cycle":"5.1","eol":"2023-03-31"},{"cycle":"5.0","eol":"2023-01-31"},{"cycle":"4.8","eol":"2022-12-31"},{"cycle":"4.7","eol":"2022-11-30"},{"cycle":"4.6","eol":"2022-10-31"},{"cycle":"4.5","eol":"2022-09-30"},{"cycle":"4.4","eol":"2022-07-31"},{"cycle":"4.3","eol":"2022-06-30"},{"cycle":"4.2","eol":"2022-05-31"},{"cycle":"4.1","eol":"2022-06-02"},{"cycle":"4.0","eol":"2022-04-30"},{"cycle":"3.18","eol":"2022-05-30"},{"cycle":"3.17","eol":"2022-01-31"},{"cycle":"3.16","eol":"2021-12-31"},{"cycle":"3.15","eol":"2021-11-30"},{"cycle":"3.14","eol":"2021-10-31"},{"cycle":"3.13","eol":"2021-10-31"},{"cycle":"3.12","eol":"2021-08-31"},{"cycle":"3.11","eol":"2021-08-31"},{"cycle":"3.10","eol":"2021-06-30"},{"cycle":"3.9","eol":"2021-05-31"},{"cycle":"3.8","eol":"2021-05-31"},{"cycle":"3.7","eol":"2021-03-31"},{"cycle":"3.6","eol":"2021-02-28"},{"cycle":"3.5","eol":"2021-01-31"},{"cycle":"3.4","eol":"2020-12-31"},{"cycle":"3.3","eol":"2020-11-30"},{"cycle":"3.2","eol":"2020-10-31"},{"cycle":"3.1","eol":"2020-10-31"},{"cycle":"3.0","eol":"2020-08-31"},{"cycle":"2.4","eol":"2020-06-30"},{"cycle":"2.3","eol":"2020-05-31"},{"cycle":"2.2","eol":"2020-04-30"},{"cycle":"2.1","eol":"2020-03-31"},{"cycle":"2.0","eol":"2020-03-31"},{"cycle":"1.3","eol":"2020-02-29"},{"cycle":"1.2","eol":"2019-12-31"},{"cycle":"1.1","eol":"2019-11-30"},{"cycle":"1.0","eol":"2019-10-31"}]},"rocky-linux":{"label":"Rocky Linux","cycles":[{"cycle":"10","eol":"2035-05-31"},{"cycle":"9","eol":"2032-05-31"},{"cycle":"8","eol":"2029-05-31"}]},"ros":{"label":"ROS","cycles":[{"cycle":"noetic","eol":"2025-05-01"},{"cycle":"melodic","eol":"2023-04-01"},{"cycle":"lunar","eol":"2019-05-01"},{"cycle":"kinetic","eol":"2021-05-01"}]},"ruby":{"label":"Ruby","cycles":[{"cycle":"4.0","eol":"2029-03-31"},{"cycle":"3.4","eol":"2028-03-31"},{"cycle":"3.3","eol":"2027-03-31"},{"cycle":"3.2","eol":"2026-03-31"},{"cycle":"3.1","eol":"2025-03-26"},{"cycle":"3.0","eol":"2024-04-23"},{"cycle":"2.7","eol":"2023-03-31"},{"cycle":"2.6","eol":"2022-03-31"},{"cycle":"2.5","eol":"2021-03-31"},{"cycle":"2.4","eol":"2020-03-31"},{"cycle":"2.3","eol":"2019-03-31"},{"cycle":"2.2","eol":"2018-03-31"},{"cycle":"2.1","eol":"2017-03-31"},{"cycle":"2.0.0","eol":"2016-02-24"},{"cycle":"1.9.3","eol":"2015-02-23"}]},"rust":{"label":"Rust","cycles":[{"cycle":"1.98","eol":null},{"cycle":"1.97","eol":"2026-08-20","superseded":true},{"cycle":"1.96","eol":"2026-07-09","superseded":true},{"cycle":"1.95","eol":"2026-05-28","superseded":true},{"cycle":"1.94","eol":"2026-04-16","superseded":true},{"cycle":"1.93","eol":"2026-03-06","superseded":true},{"cycle":"1.92","eol":"2026-01-22","superseded":true},{"cycle":"1.91","eol":"2025-12-11","superseded":true},{"cycle":"1.90","eol":"2025-10-30","superseded":true},{"cycle":"1.89","eol":"2025-09-18","superseded":true},{"cycle":"1.88","eol":"2025-08-07","superseded":true},{"cycle":"1.87","eol":"2025-06-26","superseded":true},{"cycle":"1.86","eol":"2025-05-15","superseded":true},{"cycle":"1.85","eol":"2025-04-03","superseded":true},{"cycle":"1.84","eol":"2025-02-20","superseded":true},{"cycle":"1.83","eol":"2025-01-09","superseded":true},{"cycle":"1.82","eol":"2024-11-28","superseded":true},{"cycle":"1.81","eol":"2024-10-17","superseded":true},{"cycle":"1.80","eol":"2024-09-05","superseded":true},{"cycle":"1.79","eol":"2024-07-25","superseded":true},{"cycle":"1.78","eol":"2024-06-13","superseded":true},{"cycle":"1.77","eol":"2024-05-02","superseded":true},{"cycle":"1.76","eol":"2024-03-21","superseded":true},{"cycle":"1.75","eol":"2024-02-08","superseded":true},{"cycle":"1.74","eol":"2023-12-28","superseded":true},{"cycle":"1.73","eol":"2023-11-17","superseded":true},{"cycle":"1.72","eol":"2023-10-06","superseded":true},{"cycle":"1.71","eol":"2023-08-25","superseded":true},{"cycle":"1.70","eol":"2023-07-14","superseded":true},{"cycle":"1.69","eol":"2023-06-02","superseded":true},{"cycle":"1.68","eol":"2023-04-21","superseded":true},{"cycle":"1.67","eol":"2023-03-10","superseded":true},{"cycle":"1.66","eol":"2023-01-27","superseded":true},{"cycle":"1.65","eol":"2022-12-16","superseded":true},{"cycle":"1.64","eol":"2022-11-04","superseded":true},{"cycle":"1.63","eol":"2022-09-23","superseded":true},{"cycle":"1.62","eol":"2022-09-12"},{"cycle":"1.61","eol":"2022-07-01","superseded":true},{"cycle":"1.60","eol":"2022-05-20","superseded":true},{"cycle":"1.59","eol":"2022-04-08","superseded":true},{"cycle":"1.58","eol":"2022-02-25","superseded":true},{"cycle":"1.57","eol":"2022-01-14","superseded":true},{"cycle":"1.56","eol":"2021-12-03","superseded":true},{"cycle":"1.55","eol":"2021-10-22","superseded":true},{"cycle":"1.54","eol":"2021-09-10","superseded":true},{"cycle":"1.53","eol":"2021-07-30","superseded":true},{"cycle":"1.52","eol":"2021-06-18","superseded":true},{"cycle":"1.51","eol":"2021-05-07","superseded":true},{"cycle":"1.50","eol":"2021-03-26","superseded":true},{"cycle":"1.49","eol":"2021-02-12","superseded":true},{"cycle":"1.48","eol":"2021-01-01","superseded":true},{"cycle":"1.47","eol":"2020-11-20","superseded":true},{"cycle":"1.46","eol":"2020-10-08","superseded":true},{"cycle":"1.45","eol":"2020-08-28","superseded":true},{"cycle":"1.44","eol":"2020-07-17","superseded":true},{"cycle":"1.43","eol":"2020-06-05","superseded":true},{"cycle":"1.42","eol":"2020-04-24","superseded":true},{"cycle":"1.41","eol":"2020-03-13","superseded":true},{"cycle":"1.40","eol":"2020-01-31","superseded":true},{"cycle":"1.39","eol":"2019-12-20","superseded":true},{"cycle":"1.38","eol":"2019-11-08","superseded":true},{"cycle":"1.37","eol":"2019-09-27","superseded":true},{"cycle":"1.36","eol":"2019-08-16","superseded":true},{"cycle":"1.35","eol":"2019-07-04","superseded":true},{"cycle":"1.34","eol":"2019-05-24","superseded":true},{"cycle":"1.33","eol":"2019-04-12","superseded":true},{"cycle":"1.32","eol":"2019-03-01","superseded":true},{"cycle":"1.31","eol":"2019-01-18","superseded":true},{"cycle":"1.30","eol":"2018-12-07","superseded":true},{"cycle":"1.29","eol":"2018-10-26","superseded":true}]},"sapmachine":{"label":"SapMachine","cycles":[{"cycle":"26","eol":"2026-09-15"},{"cycle":"25","eol":"2030-09-30"},{"cycle":"24","eol":"2025-09-16"},{"cycle":"23","eol":"2025-03-18"},{"cycle":"22","eol":"2024-09-17"},{"cycle":"21","eol":"2028-09-01"},{"cycle":"20","eol":"2023-09-19"},{"cycle":"19","eol":"2023-03-17"},{"cycle":"18","eol":"2022-09-19"},{"cycle":"17","eol":"2026-09-01"},{"cycle":"16","eol":"2021-09-14"},{"cycle":"15","eol":"2021-03-15"},{"cycle":"14","eol":"2020-09-16"},{"cycle":"13","eol":"2020-03-18"},{"cycle":"12","eol":"2019-09-18"},{"cycle":"11","eol":"2024-12-01"},{"cycle":"10","eol":"2018-09-25"}]},"solr":{"label":"Apache Solr","cycles":[{"cycle":"10","eol":null},{"cycle":"9","eol":null},{"cycle":"8","eol":"2024-10-25"},{"cycle":"7","eol":"2022-05-11"},{"cycle":"6","eol":"2019-03-13"},{"cycle":"5","eol":"2017-10-24"},{"cycle":"4","eol":"past"},{"cycle":"3","eol":"past"},{"cycle":"1","eol":"past"}]},"sonarqube-server":{"label":"SonarQube Server","cycles":[{"cycle":"2026.4","eol":null},{"cycle":"2026.3","eol":"2026-07-23","superseded":true},{"cycle":"2026.2","eol":"2026-05-21","superseded":true},{"cycle":"2026.1","eol":"2027-08-02"},{"cycle":"2025.6","eol":"2026-01-30","superseded":true},{"cycle":"2025.5","eol":"2025-12-12","superseded":true},{"cycle":"2025.4","eol":"2027-01-30"},{"cycle":"2025.3","eol":"2025-07-29","superseded":true},{"cycle":"2025.2","eol":"2025-05-26","superseded":true},{"cycle":"2025.1","eol":"2026-07-01"},{"cycle":"10","eol":"2025-03-26"},{"cycle":"9","eol":"2025-01-20"},{"cycle":"8","eol":"2023-02-07"},{"cycle":"7","eol":"2021-05-04"}]},"telegraf":{"label":"Telegraf","cycles":[{"cycle":"1.39","eol":null},{"cycle":"1.38","eol":null},{"cycle":"1.37","eol":"2026-06-08"},{"cycle":"1.36","eol":"2026-03-09"},{"cycle":"1.35","eol":"2025-12-08"},{"cycle":"1.34","eol":"2025-09-08"},{"cycle":"1.33","eol":"2025-06-16"},{"cycle":"1.32","eol":"2025-03-10"},{"cycle":"1.31","eol":"2024-12-09"},{"cycle":"1.30","eol":"2024-09-09"},{"cycle":"1.29","eol":"2024-06-10"},{"cycle":"1.28","eol":"2024-03-11"},{"cycle":"1.27","eol":"2023-12-11"},{"cycle":"1.26","eol":"2023-09-11"},{"cycle":"1.25","eol":"2023-06-12"},{"cycle":"1.24","eol":"2023-03-13"},{"cycle":"1.23","eol":"2022-12-12"},{"cycle":"1.22","eol":"2022-09-12"},{"cycle":"1.21","eol":"2022-06-13"},{"cycle":"1.20","eol":"2022-03-23"},{"cycle":"1.19","eol":"2021-12-15"},{"cycle":"1.18","eol":"2021-09-17"},{"cycle":"1.17","eol":"2021-06-17"},{"cycle":"1.16","eol":"2021-03-17"},{"cycle":"1.15","eol":"2020-12-18"},{"cycle":"1.14","eol":"2020-10-21"},{"cycle":"1.13","eol":"2020-07-22"},{"cycle":"1.12","eol":"2020-03-26"},{"cycle":"1.11","eol":"2019-12-12"},{"cycle":"1.10","eol":"2019-09-03"},{"cycle":"1.9","eol":"2019-06-11"},{"cycle":"1.8","eol":"2019-03-05"},{"cycle":"1.7","eol":"2018-11-20"},{"cycle":"1.6","eol":"2018-09-21"},{"cycle":"1.5","eol":"2018-06-12"},{"cycle":"1.4","eol":"2018-04-16"},{"cycle":"1.3","eol":"2017-12-14"},{"cycle":"1.2","eol":"2017-09-05"},{"cycle":"1.1","eol":"2017-05-15"},{"cycle":"1.0","eol":"2017-01-23"}]},"tomcat":{"label":"Apache Tomcat","cycles":[{"cycle":"11.0","eol":null},{"cycle":"10.1","eol":null},{"cycle":"10.0","eol":"2022-10-31"},{"cycle":"9.0","eol":"2027-03-31"},{"cycle":"8.5","eol":"2024-03-31"},{"cycle":"8.0","eol":"2018-06-30"},{"cycle":"7","eol":"2021-03-31"},{"cycle":"6","eol":"2016-12-31"},{"cycle":"5","eol":"2012-09-30"}]},"traefik":{"label":"Traefik","cycles":[{"cycle":"3.7","eol":null},{"cycle":"3.6","eol":"2026-08-16"},{"cycle":"3.5","eol":"2025-11-07","superseded":true},{"cycle":"3.4","eol":"2025-07-23","superseded":true},{"cycle":"3.3","eol":"2025-05-05","superseded":true},{"cycle":"3.2","eol":"2025-01-06","superseded":true},{"cycle":"3.1","eol":"2024-10-28","superseded":true},{"cycle":"3.0","eol":"2024-07-15","superseded":true},{"cycle":"2.11","eol":"2026-02-01"},{"cycle":"2.10","eol":"2024-02-12","superseded":true},{"cycle":"2.9","eol":"2023-04-24","superseded":true},{"cycle":"2.8","eol":"2022-10-03","superseded":true},{"cycle":"2.7","eol":"2022-06-29","superseded":true},{"cycle":"2.6","eol":"2022-05-24","superseded":true},{"cycle":"2.5","eol":"2022-01-24","superseded":true},{"cycle":"2.4","eol":"2021-08-17","superseded":true},{"cycle":"2.3","eol":"2021-01-19","superseded":true},{"cycle":"2.2","eol":"2020-09-23","superseded":true},{"cycle":"2.1","eol":"2020-03-25","superseded":true},{"cycle":"2.0","eol":"2019-12-11","superseded":true},{"cycle":"1.7","eol":"2021-12-31"}]},"ubuntu":{"label":"Ubuntu","cycles":[{"cycle":"26.04","codename":"resolute","eol":"2031-04-30","paid":"2036-04-30"},{"cycle":"25.10","codename":"questing","eol":"2026-07-01"},{"cycle":"25.04","codename":"plucky","eol":"2026-01-17"},{"cycle":"24.10","codename":"oracular","eol":"2025-07-10"},{"cycle":"24.04","codename":"noble","eol":"2029-05-31","paid":"2036-05-31"},{"cycle":"23.10","codename":"mantic","eol":"2024-07-12"},{"cycle":"23.04","codename":"lunar","eol":"2024-01-20"},{"cycle":"22.10","codename":"kinetic","eol":"2023-07-20"},{"cycle":"22.04","codename":"jammy","eol":"2027-04-01","paid":"2032-04-09"},{"cycle":"21.10","codename":"impish","eol":"2022-07-14"},{"cycle":"21.04","codename":"hirsute","eol":"2022-01-20"},{"cycle":"20.10","codename":"groovy","eol":"2021-07-22"},{"cycle":"20.04","codename":"focal","eol":"2025-05-31","paid":"2030-04-02"},{"cycle":"19.10","codename":"eoan","eol":"2020-07-06"},{"cycle":"19.04","codename":"disco","eol":"2020-01-23"},{"cycle":"18.10","codename":"cosmic","eol":"2019-07-18"},{"cycle":"18.04","codename":"bionic","eol":"2023-05-31","paid":"2028-04-01"},{"cycle":"17.10","codename":"artful","eol":"2018-07-19"},{"cycle":"17.04","codename":"zesty","eol":"2018-01-13"},{"cycle":"16.10","codename":"yakkety","eol":"2017-07-20"},{"cycle":"16.04","codename":"xenial","eol":"2021-04-02","paid":"2026-04-02"},{"cycle":"15.10","codename":"wily","eol":"2016-07-28"},{"cycle":"15.04","codename":"vivid","eol":"2016-02-04"},{"cycle":"14.10","codename":"utopic","eol":"2015-07-23"},{"cycle":"14.04","codename":"trusty","eol":"2019-04-02","paid":"2024-04-02"},{"cycle":"13.10","codename":"saucy","eol":"2014-07-17"},{"cycle":"13.04","codename":"raring","eol":"2014-01-27"},{"cycle":"12.10","codename":"quantal","eol":"2014-05-16"},{"cycle":"12.04","codename":"precise","eol":"2017-04-28","paid":"2019-04-26"},{"cycle":"11.10","codename":"oneiric","eol":"2013-05-09"},{"cycle":"11.04","codename":"natty","eol":"2012-10-28"},{"cycle":"10.10","codename":"maverick","eol":"2012-04-10"},{"cycle":"10.04","codename":"lucid","eol":"2013-05-09"},{"cycle":"9.10","codename":"karmic","eol":"2011-04-30"},{"cycle":"9.04","codename":"jaunty","eol":"2010-10-23"},{"cycle":"8.10","codename":"intrepid","eol":"2010-04-30"},{"cycle":"8.04","codename":"hardy","eol":"2013-05-09"},{"cycle":"7.10","codename":"gutsy","eol":"2009-04-18"},{"cycle":"7.04","codename":"feisty","eol":"2008-10-19"},{"cycle":"6.10","codename":"edgy","eol":"2008-04-26"},{"cycle":"6.06","codename":"dapper","eol":"2011-06-01"},{"cycle":"5.10","codename":"breezy","eol":"2007-04-13"},{"cycle":"5.04","codename":"hoary","eol":"2006-10-31"},{"cycle":"4.10","codename":"warty","eol":"2006-04-30"}]},"vinyl-cache":{"label":"Varnish","cycles":[{"cycle":"9.0","eol":"2027-03-16"},{"cycle":"8.0","eol":"2026-09-15"},{"cycle":"7.7","eol":"2026-03-15"},{"cycle":"7.6","eol":"2025-09-15"},{"cycle":"7.5","eol":"2025-03-15"},{"cycle":"7.4","eol":"2024-09-15"},{"cycle":"7.3","eol":"2024-03-15"},{"cycle":"7.2","eol":"2023-09-15"},{"cycle":"7.1","eol":"2023-03-15"},{"cycle":"7.0","eol":"2022-09-15"},{"cycle":"6.0","eol":null}]},"vmware-photon":{"label":"Photon OS","cycles":[{"cycle":"5.0","eol":null},{"cycle":"4.0","eol":"2027-10-11"},{"cycle":"3.0","eol":"2025-10-02"},{"cycle":"2.0","eol":"2022-12-01"},{"cycle":"1.0","eol":"2022-02-28"}]},"wordpress":{"label":"WordPress","cycles":[{"cycle":"7.1","eol":null},{"cycle":"7.0","eol":"2026-08-19","superseded":true},{"cycle":"6.9","eol":"2026-05-20","superseded":true},{"cycle":"6.8","eol":"2025-12-02","superseded":true},{"cycle":"6.7","eol":"2025-04-15","superseded":true},{"cycle":"6.6","eol":"2024-11-12","superseded":true},{"cycle":"6.5","eol":"2024-07-16","superseded":true},{"cycle":"6.4","eol":"2024-04-02","superseded":true},{"cycle":"6.3","eol":"2023-11-07","superseded":true},{"cycle":"6.2","eol":"2023-08-08","superseded":true},{"cycle":"6.1","eol":"2023-03-29","superseded":true},{"cycle":"6.0","eol":"2022-11-01","superseded":true},{"cycle":"5.9","eol":"2022-05-24","superseded":true},{"cycle":"5.8","eol":"2022-01-25","superseded":true},{"cycle":"5.7","eol":"2021-07-20","superseded":true},{"cycle":"5.6","eol":"2021-03-09","superseded":true},{"cycle":"5.5","eol":"2020-12-08","superseded":true},{"cycle":"5.4","eol":"2020-08-11","superseded":true},{"cycle":"5.3","eol":"2020-03-31","superseded":true},{"cycle":"5.2","eol":"2019-11-12","superseded":true},{"cycle":"5.1","eol":"2019-05-07","superseded":true},{"cycle":"5.0","eol":"2019-02-21","superseded":true},{"cycle":"4.9","eol":"2018-12-06","superseded":true},{"cycle":"4.8","eol":"2017-11-16","superseded":true},{"cycle":"4.7","eol":"2017-06-08","superseded":true},{"cycle":"4.6","eol":"2016-12-06","superseded":true},{"cycle":"4.5","eol":"2016-08-16","superseded":true},{"cycle":"4.4","eol":"2016-04-12","superseded":true},{"cycle":"4.3","eol":"2015-12-08","superseded":true},{"cycle":"4.2","eol":"2015-08-18","superseded":true},{"cycle":"4.1","eol":"2015-04-23","superseded":true},{"cycle":"4.0","eol":"2014-12-18","superseded":true},{"cycle":"3.9","eol":"2014-09-04","superseded":true},{"cycle":"3.8","eol":"2014-04-16","superseded":true},{"cycle":"3.7","eol":"2013-12-12","superseded":true},{"cycle":"3.6","eol":"2013-10-24","superseded":true}]},"zookeeper":{"label":"Apache ZooKeeper","cycles":[{"cycle":"3.9","eol":null},{"cycle":"3.8","eol":null},{"cycle":"3.7","eol":"2024-01-19"},{"cycle":"3.6","eol":"2022-12-30"},{"cycle":"3.5","eol":"2022-06-01"},{"cycle":"3.4","eol":"2020-06-01"}]}}}');
;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/bundled-table.js

const END_OF_LIFE = end_of_life_namespaceObject;


  }),

  22921:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  T: () => (  findNamedReleases)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/image/front-number.js
var front_number = __webpack_require__(17982);
;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/table.js
function findProduct(table, id) {
    return Object.hasOwn(table.products, id) ? (table.products[id] ?? null) : null;
}
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

;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/own-number.js

function findByOwnNumber(table, id, number) {
    const line = findByNumber(table, id, number);
    const product = findProduct(table, id);
    if (line !== null || product === null)
        return line;
    return findWhole(id, product, number) ?? findPassedOver(id, product, number);
}
function findWhole(id, product, number) {
    const lines = product.cycles.filter(({ cycle }) => cycle.startsWith(`${number}.`));
    if (lines.length === 0 || product.cycles.every(({ cycle }) => compareNumbers(cycle, number) <= 0))
        return null;
    return { id, product, number, codename: null, lines, dated: true };
}
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
function compareNumbers(one, other) {
    const [left, right] = [one.split('.'), other.split('.')];
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
        const difference = Number(left[index]) - Number(right[index]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/development-container.js


const REPOSITORY = /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\/(.+)$/;
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
function isDevelopmentContainer(repository) {
    return REPOSITORY.test(repository);
}
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

// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/repository.js
var end_of_life_repository = __webpack_require__(17588);
;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/system-token.js


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
const SYSTEMS = new Set(SYSTEM_NAMES.values());
const FIRST_DEBIAN = 7;
const NAME_WITH_NUMBER = /^([a-z]+)(\d+(?:\.\d+)*)$/;
const system_token_NUMBER = /^\d+(?:\.\d+)*$/;
const UBUNTU_YEAR = /^\d{2}$/;
const UBUNTU_RELEASE = /^\d{2}\.(?:04|10)$/;
const LONG_SUPPORTED_UBUNTU = /^(?:1[68]|[2-9][02468])\.04$/;
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
function isPair(word, next, { pairs }) {
    return pairs ? system_token_NUMBER.test(next) : word === 'ubuntu' && UBUNTU_RELEASE.test(next);
}
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
function isMeant({ id, number }, words, hints) {
    if (id === 'debian')
        return Number(number) >= FIRST_DEBIAN;
    return (LONG_SUPPORTED_UBUNTU.test(number) || hints.ubuntu || words.some((word) => word === id || word === number));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/end-of-life/named-release.js






const NAMED_AFTER_SYSTEM = /^(?:gcr\.io\/distroless|registry\.access\.redhat\.com|registry\.redhat\.io|docker\.io\/redhat)\//;
const TAGGED_WITH_SYSTEM = 'docker.io/library/buildpack-deps';
const DISTROLESS_NODE = /^gcr\.io\/distroless\/nodejs(\d+)(?:-|$)/;
function findNamedReleases(table, reference) {
    const repository = (0,end_of_life_repository .W)(reference);
    const tag = reference.tag ?? '';
    const words = tag === '' ? [] : tag.split(/[-_]/);
    const number = (0,front_number .j)(tag);
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


  }),

  17588:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  findRepository)
  });
  var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34685);

const ARCHITECTURES = /^docker\.io\/(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|windows-amd64|winamd64)\//;
const MICROSOFT_COPY = /^mcr\.microsoft\.com\/mirror\/docker\//;
function findRepository(reference) {
    const { host, path } = (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .KT)(reference) ?? {
        host: (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .jY)(reference.host),
        path: reference.path,
    };
    return `${host}/${path}`.replace(MICROSOFT_COPY, 'docker.io/').replace(ARCHITECTURES, 'docker.io/library/');
}


  }),

  64579:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  judgeEndOfLife),
    f: () => (  nameRelease)
  });
  var _day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2237);
  var _named_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22921);
  var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17588);
  var _support_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88473);




function judgeEndOfLife(table, reference, options, today, named = (0,_named_release_js__WEBPACK_IMPORTED_MODULE_0__  .T)(table, reference)) {
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__  .W)(reference);
    const retired = Object.hasOwn(table.retired, repository) ? table.retired[repository] : undefined;
    if (retired !== undefined) {
        const others = named.systems.filter((system) => system !== named.own);
        return [describeRetired(repository, retired.instead), ...judgeAll('system', others, options, today)];
    }
    return [
        ...judgeAll('runtime', named.runtime === null ? [] : [named.runtime], options, today),
        ...judgeAll('system', named.systems, options, today),
    ];
}
function judgeAll(subject, releases, options, today) {
    return releases.flatMap((release) => judgeRelease(subject, release, options, today) ?? []);
}
function judgeRelease(subject, release, options, today) {
    const { product, lines, dated } = release;
    const end = (0,_support_js__WEBPACK_IMPORTED_MODULE_2__  .N1)(lines, options.support);
    const state = findState(end, options, today);
    if (state === null || (state === 'ending' && !dated))
        return null;
    const day = end === 'past' || !dated ? null : end;
    const superseded = dated ? (0,_support_js__WEBPACK_IMPORTED_MODULE_2__  .KH)(lines, options.support) : null;
    return {
        subject,
        name: nameRelease(release),
        product: product.label,
        state: dated ? state : 'ended',
        day,
        days: day === null ? null : (0,_day_js__WEBPACK_IMPORTED_MODULE_3__  .Tm)(today, day),
        further: dated ? findFurther(release, options.support, today) : null,
        superseded: superseded === 'past' ? null : superseded,
        supported: listSupported(product, options, today),
        retired: false,
        instead: null,
    };
}
function nameRelease({ product, number, codename }) {
    return `${product.label} ${number}${codename === null ? '' : ` (${codename})`}`;
}
function findFurther({ lines }, counted, today) {
    const end = (0,_support_js__WEBPACK_IMPORTED_MODULE_2__  .N1)(lines, counted);
    for (const support of _support_js__WEBPACK_IMPORTED_MODULE_2__  .$1.slice(_support_js__WEBPACK_IMPORTED_MODULE_2__  .$1.indexOf(counted) + 1)) {
        const until = (0,_support_js__WEBPACK_IMPORTED_MODULE_2__  .N1)(lines, support);
        if (until !== null && until !== 'past' && until !== end && until >= today)
            return { support, until };
    }
    return null;
}
function listSupported(product, options, today) {
    return product.cycles
        .filter(({ superseded }) => superseded !== true)
        .filter((line) => findState((0,_support_js__WEBPACK_IMPORTED_MODULE_2__  .N1)([line], options.support), options, today) === null)
        .slice(0, 3)
        .map(({ cycle }) => cycle);
}
function findState(end, options, today) {
    if (end === null)
        return null;
    if (end === 'past')
        return 'ended';
    const days = (0,_day_js__WEBPACK_IMPORTED_MODULE_3__  .Tm)(today, end);
    if (days >= 0)
        return options.notice > 0 && days <= options.notice ? 'ending' : null;
    return -days <= options.grace ? 'grace' : 'ended';
}
function describeRetired(repository, instead) {
    return {
        subject: 'runtime',
        name: repository,
        product: repository,
        state: 'ended',
        day: null,
        days: null,
        further: null,
        superseded: null,
        supported: [],
        retired: true,
        instead,
    };
}


  }),

  45798:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HB: () => (  describeAgo),
    X0: () => (  judgeMinAge),
    p8: () => (  judgeMaxAge),
    tz: () => (  describeDays),
    v2: () => (  findMadeDay)
  });
  var _day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2237);
  var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77836);
  var _evidence_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66304);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
  var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92379);
  var _signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86015);






const FIRST_DAY = '2001-01-01';
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
function judgeMaxAge(atMost, reference, today, book) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .G9)(findDays(reference, today, book), (found) => {
        if (found === 'absent')
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)((0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .Hw)(reference));
        const [made] = found.days;
        if (made === undefined || found.odd !== null)
            return describeUndated(found.odd);
        return (0,_day_js__WEBPACK_IMPORTED_MODULE_4__  .Tm)(made, today) <= atMost ? _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .ZS : (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(describeAge(made, today));
    });
}
function judgeMinAge(atLeast, reference, demands, today, book) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .G9)(findDays(reference, today, book), (found) => {
        if (found === 'absent')
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)((0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .Hw)(reference));
        const { days, odd } = found;
        if (odd !== null && odd > today)
            return describeUndated(odd);
        return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .G9)(findSignedDay(reference, demands, book), (signed) => {
            const made = odd === null ? days.at(-1) : undefined;
            if (made === undefined && signed === null)
                return describeUndated(odd);
            const isSigned = signed !== null && (made === undefined || signed > made);
            const last = isSigned ? signed : (made ?? today);
            if ((0,_day_js__WEBPACK_IMPORTED_MODULE_4__  .Tm)(last, today) >= atLeast)
                return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .ZS;
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(isSigned ? describeSignature(last, today) : describeAge(last, today));
        });
    });
}
function findDays(reference, today, book) {
    const answer = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__  .uO)(book, 'created', reference);
    if (answer.kind !== 'known')
        return answer;
    if (answer.value === 'absent')
        return { kind: 'known', value: 'absent' };
    const days = answer.value.map(readDay);
    if (days.some((day) => day === null))
        return { kind: 'known', value: { days: [], odd: null } };
    const sorted = days.filter((day) => day !== null).toSorted();
    return {
        kind: 'known',
        value: { days: sorted, odd: sorted.findLast((day) => isOdd(day, today)) ?? null },
    };
}
function describeUndated(odd) {
    return {
        kind: 'unknown',
        reason: odd === null
            ? (0,_message_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)('it does not say when it was made')
            : (0,_message_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(`it says that it was made on ${odd}, which cannot be right`),
    };
}
function findSignedDay(reference, demands, book) {
    const days = [];
    for (const demand of demands) {
        const answer = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__  .uO)(book, 'signatures', reference, demand);
        if (answer.kind === 'unknown')
            return answer;
        if (answer.kind === 'lie' || answer.value === 'absent')
            continue;
        const { gap } = answer.value;
        if (gap?.kind === 'unknown' && (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__  .h)(answer.value, demand.anyOf).length > 0)
            return gap;
        const day = findFirstSigned(answer.value, demand);
        if (day !== null)
            days.push(day);
    }
    return { kind: 'known', value: days.toSorted()[0] ?? null };
}
function findFirstSigned({ image, parts, found }, { anyOf }) {
    const first = new Map();
    for (const { subject, signer, signedAt } of found) {
        if (signedAt === null || !(0,_signer_js__WEBPACK_IMPORTED_MODULE_3__  .gR)(anyOf, signer))
            continue;
        const day = signedAt.slice(0, 10);
        const known = first.get(subject);
        if (known === undefined || day < known)
            first.set(subject, day);
    }
    const whole = first.get(image);
    if (whole !== undefined)
        return whole;
    const days = parts.flatMap(({ digest }) => first.get(digest) ?? []);
    return days.toSorted().at(-1) ?? null;
}
function findMadeDay(reference, today, book) {
    const found = findDays(reference, today, book);
    if (found.kind !== 'known' || found.value === 'absent' || found.value.odd !== null)
        return null;
    return found.value.days[0] ?? null;
}
const isOdd = (day, today) => day < FIRST_DAY || day > (0,_day_js__WEBPACK_IMPORTED_MODULE_4__  .fi)(today, 1);
function describeAge(made, today) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(`it was made on ${made}, ${describeAgo(made, today)}`);
}
function describeSignature(signed, today) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_5__  .ZV)(`it was first signed on ${signed}, ${describeAgo(signed, today)}`);
}
function describeAgo(day, today) {
    const days = Math.max(0, (0,_day_js__WEBPACK_IMPORTED_MODULE_4__  .Tm)(day, today));
    return days === 0 ? 'today' : `${describeDays(days)} ago`;
}
function describeDays(days) {
    return `${days} ${days === 1 ? 'day' : 'days'}`;
}
function readDay(text) {
    const written = RFC_3339.exec(text)?.[1] ?? '';
    const time = (0,_day_js__WEBPACK_IMPORTED_MODULE_4__  .N)(written) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}


  }),

  10912:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Sg: () => (  isSbom),
    TS: () => (  findBarePredicate),
    WX: () => (  isProvenance),
    hi: () => (  isSignature)
  });
const BARE_TYPES = new Map([
    ['application/spdx+json', 'https://spdx.dev/Document'],
    ['application/spdx', 'https://spdx.dev/Document'],
    ['text/spdx+json', 'https://spdx.dev/Document'],
    ['text/spdx', 'https://spdx.dev/Document'],
    ['application/vnd.cyclonedx+json', 'https://cyclonedx.org/bom'],
    ['application/vnd.cyclonedx+xml', 'https://cyclonedx.org/bom'],
    ['application/vnd.cyclonedx', 'https://cyclonedx.org/bom'],
]);
function findBarePredicate(type) {
    return BARE_TYPES.get(type.replace(/;.*$/s, '').trim().toLowerCase()) ?? null;
}
function isSbom(predicateType) {
    return /^https:\/\/(?:spdx\.dev\/Document|cyclonedx\.org\/(?:bom|schema))(?:\/v?[\d.]+)?$/.test(predicateType);
}
function isProvenance(predicateType) {
    return /^https:\/\/slsa\.dev\/provenance\/v(?:0\.2|1)$/.test(predicateType);
}
function isSignature(predicateType) {
    return predicateType === 'https://sigstore.dev/cosign/sign/v1';
}


  }),

  32461:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  judgeDigest),
    s: () => (  findPinned)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77836);
  var _evidence_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66304);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);



function judgeDigest(check, reference, platforms, book) {
    switch (check) {
        case 'exists':
            return judgeExistence(reference, book);
        case 'matches-tag':
            return judgeTag(reference, book);
        case 'multi-platform':
            return judgePlatforms(reference, platforms, book);
    }
}
function findPinned(reference, book) {
    const address = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__  .rd)(reference);
    const answer = address === null ? null : book.find('manifest', address);
    if (answer?.kind !== 'known' || answer.value === null)
        return null;
    return { ...reference, tagWritten: true, digest: answer.value.digest };
}
function judgeExistence(reference, book) {
    const use = reference.digest === null ? null : findPinned(reference, book);
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .G9)((0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__  .uO)(book, 'manifest', reference), (manifest) => manifest === null ? (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(describeForeign(reference, use), use) : _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .ZS);
}
function describeForeign(reference, pinned) {
    const absence = (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .Hw)(reference);
    return pinned === null
        ? absence
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${absence}, and the tag ${pinned.tag ?? ''} names ${pinned.digest ?? ''}`;
}
function judgeTag(reference, book) {
    const { digest, tag } = reference;
    if (digest === null)
        return judgeExistence(reference, book);
    const named = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__  .rd)(reference);
    if (named === null || tag === null)
        return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .ZV)('it has a digest without a tag, so there is no tag that could match: write both'));
    const pinned = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__  .uO)(book, 'manifest', reference);
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .G9)(book.find('manifest', named), (current) => {
        if (current === null)
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `the tag ${tag} is not in ${(0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .KL)(reference)}`);
        if (current.digest === digest)
            return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .ZS;
        return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(describeOther(reference, tag, current, pinned), findPinned(reference, book));
    });
}
function describeOther(reference, tag, { digest }, pinned) {
    const now = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `the tag ${tag} names ${digest} now`;
    if (pinned.kind !== 'known')
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${now}, not this digest`;
    if (pinned.value === null)
        return describeForeign(reference, { ...reference, digest });
    if (!pinned.value.isIndex)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${now}, and this digest is the image for one platform in the same repository`;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${now}, and this digest is an older or another image in the same repository`;
}
function judgePlatforms(reference, wanted, book) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .G9)((0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__  .uO)(book, 'platforms', reference), (found) => {
        if (found === 'absent')
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)((0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .Hw)(reference));
        if (found === 'single') {
            const use = reference.digest === null ? null : findPinned(reference, book);
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .ZV)('it is the image for one platform, not an index of several'), use);
        }
        const missing = wanted.filter((platform) => !found.some((one) => (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .aH)(one, platform)));
        if (missing.length === 0)
            return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .ZS;
        return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .hw)([
            (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .ZV)('it has no image for '),
            (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .hw)(missing.map((platform) => (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${platform}`), ', '),
        ]));
    });
}


  }),

  66304:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GS: () => (  OFFLINE),
    O: () => (  addressImage),
    TE: () => (  writeKey),
    kJ: () => (  openQuestionBook),
    rd: () => (  addressTag),
    uO: () => (  findAnswer)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77836);

const OFFLINE = {
    find: () => ({
        kind: 'unknown',
        why: 'offline',
        detail: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)('nothing is looked up without the network'),
    }),
};
const NOT_ASKED = {
    kind: 'unknown',
    why: 'not-asked',
    detail: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)('it was not looked up'),
};
function openQuestionBook(isNamed) {
    const questions = new Map();
    const books = [];
    return {
        find(about, address) {
            if (!isNamed(address.host))
                return describeUnnamed(address.host);
            const key = writeKey(address);
            for (const answers of books) {
                const answer = answers[about].get(key);
                if (answer !== undefined)
                    return answer;
            }
            questions.set(`${about} ${key}`, { about, address });
            return NOT_ASKED;
        },
        takeQuestions() {
            const taken = [...questions.values()];
            questions.clear();
            return taken;
        },
        add: (answers) => books.push(answers),
    };
}
function describeUnnamed(host) {
    const detail = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${host} is not asked, because no entry of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)('allow, evidence or mirrors')} names this registry`;
    return { kind: 'unknown', why: 'host-not-named', detail };
}
function writeAddress({ host, path, name }) {
    return `${host}/${path}${name.includes(':') ? '@' : ':'}${name}`;
}
function writeKey(address) {
    const { demand } = address;
    return `${writeAddress(address)}${demand === undefined ? '' : ` ${JSON.stringify(demand)}`}`;
}
function findAnswer(book, about, reference, demand) {
    const address = addressImage(reference);
    if (address === null)
        return NAMELESS;
    return book.find(about, demand === undefined ? address : { ...address, demand });
}
const NAMELESS = {
    kind: 'lie',
    detail: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)('it has neither a tag nor a digest'),
};
function addressImage(reference) {
    return addressDigest(reference) ?? addressTag(reference);
}
function addressTag(reference) {
    return reference.tag === null ? null : { host: reference.host, path: reference.path, name: reference.tag };
}
function addressDigest(reference) {
    return reference.digest === null
        ? null
        : { host: reference.host, path: reference.path, name: reference.digest };
}


  }),

  6764:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G9: () => (  settle),
    Hw: () => (  describeAbsence),
    KL: () => (  nameRepository),
    ZS: () => (  MET),
    aH: () => (  isPlatform),
    fJ: () => (  fail)
  });
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);


const MET = { kind: 'met' };
function fail(reason, use = null) {
    return { kind: 'failed', reason, use: use === null ? null : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .LF)(use) };
}
function settle(answer, judge) {
    switch (answer.kind) {
        case 'known':
            return judge(answer.value);
        case 'lie':
            return fail(answer.detail);
        case 'unknown':
            return { kind: 'unknown', reason: answer.detail };
    }
}
function describeAbsence(reference) {
    const repository = nameRepository(reference);
    return reference.digest === null
        ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${repository} has no tag ${reference.tag ?? ''}`
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `no image with this digest is in ${repository}`;
}
function nameRepository(reference) {
    return (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .LF)({ ...reference, tag: null, digest: null });
}
function isPlatform(found, wanted) {
    return found === wanted || (wanted.split('/').length === 2 && found.startsWith(`${wanted}/`));
}


  }),

  28440:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  listUntold)
  });
function listUntold({ image, parts }, told) {
    if (told.has(image))
        return [];
    const whole = [{ digest: image, platform: '' }];
    return (parts.length === 0 ? whole : parts).filter(({ digest }) => !told.has(digest));
}


  }),

  58795:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gv: () => (  isObject),
    st: () => (  toList),
    vw: () => (  toObject)
  });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function toObject(value) {
    return isObject(value) ? value : {};
}
function toList(value) {
    return Array.isArray(value) ? value : [];
}


  }),

  93419:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    describeSigners: () => (  describeSigners),
    judgeSignature: () => (  judgeSignature)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77836);
  var _evidence_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66304);
  var _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
  var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92379);
  var _signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86015);





const MOST_NAMED = 3;
function judgeSignature(reference, demand, book) {
    return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .G9)((0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__  .uO)(book, 'signatures', reference, demand), (signatures) => {
        if (signatures === 'absent')
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)((0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .Hw)(reference));
        const unsigned = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__  .h)(signatures, demand.anyOf);
        if (unsigned.length === 0)
            return _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .ZS;
        const lack = describeLack(signatures, demand.anyOf);
        const { gap, found, elsewhere } = signatures;
        if (gap === null)
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .fJ)(elsewhere === null ? lack : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `${lack}, and ${elsewhere}`);
        if (gap.kind === 'lie' || found.length === 0)
            return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .G9)(gap, () => _evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .ZS);
        return { kind: 'unknown', reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `${lack}, but ${gap.detail}` };
    });
}
function describeSigners(reference, demand, book) {
    const answer = (0,_evidence_book_js__WEBPACK_IMPORTED_MODULE_0__  .uO)(book, 'signatures', reference, demand);
    if (answer.kind !== 'known' || answer.value === 'absent')
        return null;
    const { anyOf } = demand;
    const good = answer.value.found.filter(({ signer }) => (0,_signer_js__WEBPACK_IMPORTED_MODULE_3__  .gR)(anyOf, signer));
    const names = good.map(({ signer }) => describeIdentity(signer));
    return names.length === 0 ? null : listNames(names, ' and ');
}
function describeLack(signatures, anyOf) {
    const { found, refused, parts } = signatures;
    const wanted = listNames(anyOf.map((each) => describeIdentity(each)), ' or ');
    const unsigned = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__  .h)(signatures, anyOf);
    const good = found.filter(({ signer }) => (0,_signer_js__WEBPACK_IMPORTED_MODULE_3__  .gR)(anyOf, signer));
    if (good.length > 0 && unsigned.length < parts.length) {
        const platforms = listNames(unsigned.map(({ platform }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(platform)), ', ');
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `its image for ${platforms} is not signed by ${wanted}`;
    }
    const others = found.filter(({ signer }) => !(0,_signer_js__WEBPACK_IMPORTED_MODULE_3__  .gR)(anyOf, signer));
    if (others.length > 0) {
        const names = listNames(others.map(({ signer }) => describeSigner(signer, anyOf)), ' and ');
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `it is signed by ${names}, and not by ${wanted}`;
    }
    return refused === null
        ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `it is not signed by ${wanted}, or by anybody else`
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `it is not signed by ${wanted}: ${refused}`;
}
function describeIdentity(signer) {
    if (signer.kind === 'key')
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .ZV)('the given key');
    const { subject, source, ref } = signer;
    const from = source === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .ZV)('') : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) ` for ${source}`;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `${subject}${from}${ref === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .ZV)('') : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) ` at ${ref}`}`;
}
function describeSigner(signer, anyOf) {
    if (signer.kind === 'key')
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .ZV)('another key');
    const { subject, issuer, source, ref } = signer;
    const mismatches = anyOf.map((demanded) => (0,_signer_js__WEBPACK_IMPORTED_MODULE_3__  ._n)(demanded, signer));
    const from = source === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .ZV)('no repository') : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(source);
    if (mismatches.includes('ref'))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `${subject} for ${from} at ${ref === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .ZV)('no branch or tag') : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(ref)}`;
    if (mismatches.includes('source'))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `${subject} for ${from}`;
    return mismatches.includes('issuer') ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `${subject} as ${issuer} says` : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .hD)(subject);
}
function listNames(names, separator) {
    const distinct = [...new Map(names.map((name) => [name.text, name])).values()];
    const told = distinct.slice(0, MOST_NAMED);
    const more = distinct.length - told.length;
    return more === 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .hw)(told, separator) : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `${(0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .hw)(told, separator)} and ${more} more`;
}


  }),

  92379:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  findUnsigned)
  });
  var _image_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28440);
  var _signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86015);


function findUnsigned({ found, ...whole }, anyOf) {
    const signed = new Set(found.filter(({ signer }) => (0,_signer_js__WEBPACK_IMPORTED_MODULE_0__  .gR)(anyOf, signer)).map(({ subject }) => subject));
    return (0,_image_part_js__WEBPACK_IMPORTED_MODULE_1__  .P)(whole, signed);
}


  }),

  86015:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _n: () => (  findMismatch),
    gR: () => (  acceptsSigner),
    xW: () => (  listRepositories)
  });
  var _glob_text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84274);
  var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57220);


function findMismatch(demanded, signer) {
    if (demanded.kind === 'key') {
        if (signer.kind !== 'key')
            return 'kind';
        return signer.key === demanded.key ? null : 'key';
    }
    if (signer.kind !== 'identity')
        return 'kind';
    if (!(0,_glob_text_glob_js__WEBPACK_IMPORTED_MODULE_1__  .F)(demanded.subject, signer.subject))
        return 'subject';
    if (!(0,_glob_text_glob_js__WEBPACK_IMPORTED_MODULE_1__  .F)(demanded.issuer, signer.issuer))
        return 'issuer';
    if (demanded.source !== null && !isSource(demanded.source, signer.source))
        return 'source';
    return demanded.ref !== null && (signer.ref === null || !(0,_glob_text_glob_js__WEBPACK_IMPORTED_MODULE_1__  .F)(demanded.ref, signer.ref))
        ? 'ref'
        : null;
}
function acceptsSigner(anyOf, signer) {
    return anyOf.some((demanded) => findMismatch(demanded, signer) === null);
}
function isSource(demanded, source) {
    return source !== null && (0,_glob_text_glob_js__WEBPACK_IMPORTED_MODULE_1__  .F)((0,_statement_js__WEBPACK_IMPORTED_MODULE_0__  .cI)(demanded), (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__  .cI)(source));
}
const GITHUB_REPOSITORY = /^(https:\/\/[^/*]+)\/([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?(?:\/.*)?$/;
function listRepositories(anyOf, provenance) {
    const named = anyOf.flatMap((signer) => {
        if (signer.kind === 'key')
            return [];
        const addresses = [signer.source, provenance, signer.subject];
        return addresses.flatMap((address) => readRepository(address ?? '') ?? []).slice(0, 1);
    });
    const key = ({ server, owner, name }) => `${server}/${owner}/${name}`.toLowerCase();
    return [...new Map(named.map((each) => [key(each), each])).values()];
}
function readRepository(address) {
    const [, server = '', owner = '', name = ''] = GITHUB_REPOSITORY.exec(address) ?? [];
    return server === '' || /^\.+$/.test(name) ? null : { server, owner, name };
}


  }),

  57220:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    cI: () => (  simplifyRepository),
    cO: () => (  readStatement),
    rP: () => (  listSources),
    ve: () => (  isSameRepository)
  });
  var _attachment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10912);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58795);


const TYPES = ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1'];
function readStatement(value, digest) {
    const { _type: type, predicateType, predicate, subject } = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(value);
    if (!TYPES.includes(type) || typeof predicateType !== 'string')
        return null;
    const [algorithm = '', hex] = digest.split(':');
    const isAbout = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .st)(subject).some((each) => (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(each)['digest'])[algorithm] === hex);
    return isAbout ? { predicateType, predicate: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(predicate) } : null;
}
function listSources({ predicateType, predicate }) {
    if (!(0,_attachment_js__WEBPACK_IMPORTED_MODULE_0__  .WX)(predicateType))
        return [];
    const external = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(predicate['buildDefinition'])['externalParameters']);
    const old = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(predicate['invocation'])['configSource']);
    const metadata = [
        (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(predicate['metadata'])['https://mobyproject.org/buildkit@v1#metadata']),
        (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(predicate['runDetails'])['metadata'])['buildkit_metadata']),
    ];
    const configured = [
        old['uri'],
        (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(external['configSource'])['uri'],
        (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(external['workflow'])['repository'],
    ].filter(isText);
    const named = configured.length > 0 ? configured : metadata.map((each) => (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(each['vcs'])['source']);
    return [...new Set(named.filter(isText))];
}
function isSameRepository(one, other) {
    return simplifyRepository(one) === simplifyRepository(other);
}
function simplifyRepository(address) {
    const plain = address
        .replace(/^git\+/, '')
        .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
        .replace(/[#?].*$/s, '')
        .replace(/@refs\/.*$/s, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
    const [, scheme = '', host = '', path = ''] = /^([a-z+]+:\/\/)([^/]*)(.*)$/is.exec(plain) ?? [];
    return host === '' ? plain : `${scheme.toLowerCase()}${host.toLowerCase()}${foldCase(host, path)}`;
}
function foldCase(host, path) {
    return host.toLowerCase() === 'github.com' ? path.toLowerCase() : path;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}


  }),

  36079:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  readTrustedRoots)
  });
  var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58795);

const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.\d|\.v0\.\d\+json)$/;
function readTrustedRoots(text) {
    const whole = parse(text);
    const values = whole === undefined ? text.split('\n').filter((line) => line.trim() !== '') : [];
    const roots = whole === undefined ? values.map(parse) : [whole];
    if (roots.length === 0)
        return { error: 'is empty' };
    const read = [];
    for (const root of roots) {
        if (root === undefined)
            return { error: 'is neither JSON nor JSON lines' };
        const wrong = findMistake(root);
        if (wrong !== null)
            return { error: wrong };
        read.push(root);
    }
    return { roots: read };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function findMistake(root) {
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(root) || !MEDIA_TYPE.test(String(root['mediaType'])))
        return 'is not a trusted root of Sigstore (its mediaType is another one)';
    const lists = ['certificateAuthorities', 'tlogs', 'ctlogs', 'timestampAuthorities'];
    const odd = lists.find((name) => root[name] !== undefined && !Array.isArray(root[name]));
    if (odd !== undefined)
        return `has ${odd} that are not a list`;
    if ((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .st)(root['certificateAuthorities']).length === 0)
        return 'has no certificateAuthorities';
    for (const name of ['tlogs', 'ctlogs']) {
        const endless = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .st)(root[name]).some((log) => !hasStart((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .vw)(log)['publicKey'])));
        if (endless)
            return `has ${name} without publicKey.validFor.start, which would be trusted for all times`;
    }
    for (const name of ['certificateAuthorities', 'timestampAuthorities']) {
        const empty = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .st)(root[name]).some((each) => (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .st)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .vw)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .vw)(each)['certChain'])['certificates']).length === 0);
        if (empty)
            return `has ${name} without a certificate`;
    }
    return null;
}
function hasStart(key) {
    const { start } = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .vw)(key['validFor']);
    return typeof start === 'string' && !Number.isNaN(Date.parse(start));
}


  }),

  2364:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Sl: () => (  findConversion),
    VV: () => (  isAttributesPath),
    s1: () => (  describeConversion),
    v9: () => (  holds),
    yS: () => (  folderOf)
  });
  var _dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76825);

const HARMFUL = {
    'working-tree-encoding': (value) => value === true || (typeof value === 'string' && value !== '' && !/^utf-?8$/i.test(value)),
    ident: (value) => value === true,
    filter: (value) => typeof value === 'string' && value !== 'lfs',
};
function isAttributesPath(path) {
    return /^(?:.*\/)?\.gitattributes$/is.test(path);
}
function folderOf(path) {
    const at = path.lastIndexOf('/');
    return at === -1 ? '' : path.slice(0, at);
}
function holds(folder, path) {
    return folder === '' || path.startsWith(`${folder}/`);
}
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
    const expand = (name, isDoubtful, within) => {
        for (const macro of macros.filter((each) => each.name === name).toReversed()) {
            apply(macro, macro.file, isDoubtful || macro.isDoubtful, within);
            if (!macro.isDoubtful)
                return;
        }
    };
    const bytes = (0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .wx)(path);
    for (const file of above) {
        if (file.isTooLarge)
            return { attribute: null, file: file.path, line: 0 };
        const folder = (0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .wx)(folderOf(file.path));
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
const MAX_SHOWN = 60;
function describe(name, value) {
    const text = (0,_dockerfile_go_byte_string_js__WEBPACK_IMPORTED_MODULE_0__  .g7)(typeof value === 'string' ? `${name}=${value}` : name).replaceAll('`', "'");
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}\u2026` : text;
}
function describeConversion({ attribute, file, line }) {
    const where = `\`${file.replaceAll('`', "'")}\``;
    if (attribute === null)
        return `may be a different file once git has checked it out: ${where} is too large to read`;
    return `is a different file once git has checked it out: line ${line} of ${where} gives it \`${attribute}\`. Unset the attribute for it, because only the committed bytes can be judged`;
}


  }),

  40242:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  findPlainPaths),
    V: () => (  parsePathGlob)
  });
  var _brace_expansion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98149);
  var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66634);


const MAX_LENGTH = 1000;
const acceptAny = () => true;
const ANY_SEGMENT = { parts: [_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4] };
function parsePathGlob(source) {
    if (source.length > MAX_LENGTH)
        return { error: `is longer than ${MAX_LENGTH} characters` };
    const misplaced = findMisplaced(source);
    if (misplaced !== null)
        return { error: misplaced };
    const expansion = (0,_brace_expansion_js__WEBPACK_IMPORTED_MODULE_1__  .P)(source);
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
            return alternatives.some((alternative) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(alternative, segments, acceptSegment));
        },
        matchesAnyCase: (path) => {
            const segments = path.split('/');
            segments.push({ name: String(segments.pop()) });
            return alternatives.some((alternative) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(alternative, segments, acceptAnyCase));
        },
        reaches: (folder) => {
            const segments = folder.split('/');
            return alternatives.some((alternative) => alternative.some((part, index) => {
                const start = alternative.slice(0, part === _glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4 ? index + 1 : index);
                return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(start, segments, acceptSegment);
            }));
        },
    };
}
function findPlainPaths({ source }) {
    const { texts = [] } = (0,_brace_expansion_js__WEBPACK_IMPORTED_MODULE_1__  .P)(source);
    return texts.filter((text) => !/[*?[\\]/.test(text));
}
function findMisplaced(source) {
    if (source.trim() === '')
        return 'is empty; write a path such as services/**';
    if (source.startsWith('!'))
        return 'begins with !, but globs cannot be negated here; use settings.ignore to leave paths out';
    if (source.startsWith('./'))
        return `begins with ./, but paths start at the root of the repository; write ${source.slice(2)}`;
    if (source.startsWith('/'))
        return `begins with /, but paths start at the root of the repository; write ${source.slice(1)}`;
    if (source.endsWith('/'))
        return `ends with /, but no file name does; write ${source}** for everything in the folder`;
    return null;
}
function compilePath(text) {
    const segments = [];
    const sources = text.split('/');
    for (const [index, source] of sources.entries()) {
        if (source === '')
            return 'has an empty segment (//, or a / at one end)';
        if (source === '.' || source === '..')
            return `contains ${source}; paths are written from the root of the repository`;
        if (source === '**') {
            if (index === sources.length - 1)
                segments.push(ANY_SEGMENT);
            segments.push(_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4);
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
                return 'mixes ** with text, but ** must be alone between slashes, for example **/*.Dockerfile';
            parts.push(_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4);
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
                return 'ends with a backslash that escapes nothing';
            parts.push((actual) => actual === escaped);
        }
        else {
            parts.push((actual) => actual === character);
        }
    }
    return { parts };
}
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
function acceptAnyCase(segment, name) {
    if (typeof name === 'string')
        return acceptSegment(segment, name);
    if ('literal' in segment)
        return segment.literal.toLowerCase() === name.name.toLowerCase();
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(segment.parts, Array.from(name.name), (accepts, character) => [character, character.toLowerCase(), character.toUpperCase()].some(accepts));
}
function acceptSegment(segment, name) {
    if ('literal' in segment)
        return segment.literal === name;
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(segment.parts, Array.from(name), (accepts, character) => accepts(character));
}


  }),

  84274:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  matchesText)
  });
function matchesText(pattern, text) {
    const [first = '', ...others] = pattern.split('*');
    const last = others.pop();
    if (last === undefined)
        return text === pattern;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of others) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


  }),

  77982:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $2: () => (  OFFICIAL_IMAGES),
  bQ: () => (  findUnofficialName),
  oR: () => (  isOfficial)
});

;// CONCATENATED MODULE: ./lib/untyped/data/official-images.json
const official_images_namespaceObject =  JSON.parse('{"asOf":"2026-08-21","source":"https://github.com/docker-library/official-images: the names of the files in library/","names":["adminer","aerospike","almalinux","alpine","alt","amazoncorretto","amazonlinux","api-firewall","arangodb","archlinux","azul-zulu","backdrop","bash","bonita","buildpack-deps","busybox","caddy","cassandra","chronograf","cirros","clearlinux","clefos","clickhouse","clojure","composer","convertigo","couchbase","couchdb","crate","dart","debian","docker","drupal","eclipse-mosquitto","eclipse-temurin","eggdrop","elasticsearch","elixir","emqx","erlang","espocrm","fedora","flink","fluentd","friendica","gazebo","gcc","geonetwork","ghost","golang","gradle","groovy","haproxy","haskell","haxe","hello-world","hitch","httpd","hylang","ibm-semeru-runtimes","ibmjava","influxdb","irssi","jetty","joomla","jruby","julia","kapacitor","kibana","kong","krakend","lightstreamer","liquibase","logstash","mageia","mariadb","matomo","maven","mediawiki","memcached","mongo","mongo-express","monica","mysql","nats","neo4j","neurodebian","nextcloud","nginx","nim","node","notary","odoo","open-liberty","openjdk","oraclelinux","orientdb","percona","perl","photon","php","php-zendserver","phpmyadmin","plone","postfixadmin","postgres","pypy","python","r-base","rabbitmq","rakudo-star","redis","redmine","registry","rethinkdb","rocket.chat","rockylinux","ros","ruby","rust","sapmachine","satosa","silverpeas","solr","sonarqube","spark","spiped","storm","swift","swipl","teamspeak","telegraf","tomcat","tomee","traefik","ubuntu","unit","varnish","websphere-liberty","wordpress","xwiki","yourls","znc","zookeeper"],"retired":["adoptopenjdk","celery","centos","consul","crux","django","euleros","express-gateway","fsharp","glassfish","hello-seattle","hipache","hola-mundo","iojs","java","jenkins","jobber","kaazing-gateway","known","mono","nats-streaming","nuxeo","opensuse","owncloud","piwik","rails","rapidoid","sentry","sl","sourcemage","swarm","thrift","ubuntu-debootstrap","ubuntu-upstart","vault"]}');
;// CONCATENATED MODULE: ./lib/untyped/src/core/image/official-images.js

const OFFICIAL_IMAGES = official_images_namespaceObject;
const NAMES = new Set(official_images_namespaceObject.names);
const RETIRED = new Set(official_images_namespaceObject.retired);
const FOLDER = 'library/';
function isOfficial({ host, path }) {
    return host === 'docker.io' && path.startsWith(FOLDER) && NAMES.has(path.slice(FOLDER.length));
}
function findUnofficialName({ host, path }) {
    if (host !== 'docker.io' || !path.startsWith(FOLDER))
        return null;
    const name = path.slice(FOLDER.length);
    return name.includes('/') || name === 'scratch' || NAMES.has(name) || RETIRED.has(name) ? null : name;
}


  }),

  64419:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  coversParts),
    U: () => (  liesInside)
  });
  var _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66634);
  var _host_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87095);


function liesInside(inner, outers) {
    return inner.alternatives.every((parts) => outers.some((outer) => coversParts(outer, parts, 'allow')));
}
function coversParts(outer, inner, mode) {
    return outer.alternatives.some((parts) => covers(parts, inner, mode));
}
function covers(outer, inner, mode) {
    const [wide, narrow] = mode === 'deny' ? [outer.loose, inner.loose] : [outer, inner];
    return (coversHost(wide.host, narrow.host) &&
        (0,_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__  .pX)(wide.path.segments, narrow.path.segments, (glob, segment) => segment !== _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__  .x4 && glob.matches(segment.source)) &&
        coversName(outer.tag, inner.tag) &&
        coversName(outer.digest, inner.digest));
}
function coversHost(outer, inner) {
    if (outer === null || inner === null)
        return outer === null;
    if (typeof inner === 'string')
        return (0,_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__  ._w)(outer, inner);
    return (typeof outer === 'object' &&
        outer.port === inner.port &&
        outer.labels.length === inner.labels.length &&
        outer.labels.every((label, index) => label === '*' || label === inner.labels[index]));
}
function coversName(outer, inner) {
    return outer === null || (inner !== null && outer.matches(inner.source));
}


  }),

  16080:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F2: () => (  parseReference),
    FH: () => (  formatReference),
    LF: () => (  formatFamiliar),
    cI: () => (  spellLike)
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91601);

const DEFAULT_HOST = 'docker.io';
const LEGACY_HOST = 'index.docker.io';
const OFFICIAL = 'library/';
const MAX_PATH = 255;
const MAX_LENGTH = 65_536;
const HEX_64 = /^[a-f0-9]{64}$/;
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const SEGMENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}$/;
const INVALID = 'invalid reference format';
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
function parseNormalized(text) {
    const parts = splitReference(text);
    if (parts === null) {
        const lower = splitReference(text.replaceAll('\u0130', 'i').toLowerCase()) !== null;
        return { error: lower ? 'repository name must be lowercase' : INVALID };
    }
    const { name, slash, isHost, tag, digest } = parts;
    if (name.length - (isHost ? slash + 1 : 0) > MAX_PATH) {
        return { error: `repository name must not be more than ${MAX_PATH} characters` };
    }
    const error = digest === null ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__  .H)(digest);
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
function isUpper(text) {
    return text.toLowerCase() !== text || /\p{Surrogate}/u.test(text);
}
function formatReference(reference) {
    return `${reference.host}/${reference.path}${formatSuffix(reference)}`;
}
function formatFamiliar(reference) {
    const { host, path } = reference;
    if (host !== DEFAULT_HOST)
        return formatReference(reference);
    const official = path.startsWith(OFFICIAL) && !path.includes('/', OFFICIAL.length);
    return (official ? path.slice(OFFICIAL.length) : path) + formatSuffix(reference);
}
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


  }),

  38157:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  coversRange),
    F: () => (  parseVersionRange)
  });
const ZERO = [0n];
const HINT = 'write for example ">=22 <27", with >=, >, <=, <, = and || for "or"';
function parseVersionRange(source) {
    if (source.length > 1000)
        return { error: 'is longer than 1000 characters' };
    if (source.trim() === '')
        return { error: `is empty; ${HINT}` };
    const intervals = [];
    for (const alternative of source.split('||')) {
        const interval = parseAlternative(alternative.trim());
        if ('error' in interval)
            return interval;
        intervals.push(interval);
    }
    const joined = joinIntervals(intervals);
    return {
        source,
        intervals: joined,
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
function coversRange(outer, inner) {
    return inner.intervals.every((narrow) => outer.intervals.some(({ from, to }) => compare(from, narrow.from) <= 0 && compare(narrow.to, to) <= 0));
}
function parseAlternative(text) {
    if (text === '')
        return { error: `has nothing on one side of ||; ${HINT}` };
    let result = { from: ZERO, to: null };
    const comparator = /\s*(>=|<=|>|<|=|)\s*v?(\d+(?:\.\d+)*)(?=\s|$|[<>=])/y;
    while (comparator.lastIndex < text.length) {
        const start = comparator.lastIndex;
        const match = comparator.exec(text);
        if (match === null)
            return { error: describeStranger(text.slice(start).trim()) };
        result = intersect(result, applyOperator(match[1] ?? '', readInterval(match[2] ?? '0')));
    }
    if (compare(result.from, result.to) >= 0)
        return {
            error: `is a range without any versions (${text}); is || missing, or is an operator the wrong way round?`,
        };
    return result;
}
function describeStranger(text) {
    const word = (/^\S{1,40}/.exec(text) ?? [text])[0];
    if (/^[~^]/.test(word))
        return `has ${word}, which is npm's notation; ${HINT}`;
    if (/^[<>=]*\s*v?[\d.]*[xX*]/.test(word))
        return `has a wildcard in ${word}, which is not needed, because 22 means every 22.x; ${HINT}`;
    if (word.includes(','))
        return `has a comma in ${word}, where a space means "and"; ${HINT}`;
    return `has "${word}", which is not valid in a range; ${HINT}`;
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


  }),

  2620:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  judgeExpiry)
  });
  var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2237);

const NOTICE = 14;
function judgeExpiry(expires, today) {
    const days = (0,_day_js__WEBPACK_IMPORTED_MODULE_0__  .Tm)(today, expires);
    if (days < 0)
        return 'expired';
    return days <= NOTICE ? 'expiring' : 'active';
}


  }),

  19997:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  openImageEnds)
  });
  var _end_of_life_named_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22921);
  var _end_of_life_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17588);
  var _end_of_life_support_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88473);
  var _end_of_life_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64579);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16080);
  var _policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61133);
  var _policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85227);







function openImageEnds({ policy, today, endOfLife: table }) {
    return (image, role, path) => {
        const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__  .F2)(image);
        if ('error' in reference)
            return [];
        const { original } = (0,_policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_4__  .uD)(policy, reference, table);
        const { runtime, systems, own } = (0,_end_of_life_named_release_js__WEBPACK_IMPORTED_MODULE_0__  .T)(table, original);
        const target = { role, path, names: (0,_policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_4__  .uD)(policy, reference) };
        const { support } = (0,_policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_5__  .uE)(policy, target)['end-of-life'];
        const toEnds = (releases) => releases.flatMap((release) => findReleaseEnd(release, support, today) ?? []);
        const repository = (0,_end_of_life_repository_js__WEBPACK_IMPORTED_MODULE_1__  .W)(original);
        if (Object.hasOwn(table.retired, repository))
            return [
                { name: repository, end: 'past', isRetired: true },
                ...toEnds(systems.filter((system) => system !== own)),
            ];
        return toEnds([...(runtime === null ? [] : [runtime]), ...systems]);
    };
}
function findReleaseEnd(release, support, today) {
    const end = (0,_end_of_life_support_js__WEBPACK_IMPORTED_MODULE_6__  .N1)(release.lines, support);
    const name = (0,_end_of_life_verdict_js__WEBPACK_IMPORTED_MODULE_2__  .f)(release);
    if (release.dated)
        return { name, end };
    return end !== null && (end === 'past' || end < today) ? { name, end: 'past' } : null;
}


  }),

  40343:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DF: () => (  mergeFindings),
    Tc: () => (  sortFindings),
    dS: () => (  sortProblems),
    tt: () => (  compareUrgency)
  });
  var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39329);
  var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18439);
  var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15865);



function sortFindings(findings) {
    return findings.toSorted((one, other) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.rule, other.rule) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.image ?? '', other.image ?? '') ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.message, other.message));
}
function compareUrgency(one, other) {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[one.rule].urgency - _rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[other.rule].urgency;
}
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
    return one.level === (0,_level_js__WEBPACK_IMPORTED_MODULE_2__  .ns)(one.level, other.level) ? one : other;
}
function sortProblems(problems) {
    const known = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...known.values()].toSorted((one, other) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__  .n)(one.message, other.message));
}


  }),

  28140:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  writeFound)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77836);

function writeFound({ message, allowed, fix }, { replaced, build, claim, path, inexact = false } = { replaced: null, path: '' }) {
    const why = allowed === null ? message : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .hw)([message, allowed], ' ');
    const telling = build === undefined ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${build.name} (${build.file}, line ${build.line}) builds it this way.`;
    const whole = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .hw)([
        why,
        ...(replaced === null ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `The build context ${replaced.context} replaces what is written.`]),
        ...(telling === null ? [] : [telling]),
    ], ' ');
    const end = why.text.length;
    const advice = claim === undefined ? fix?.description : joinAdvice(fix?.description, claim, path);
    return {
        message: whole.text,
        foreign: whole.foreign,
        allowed: allowed === null ? null : { start: end - allowed.text.length, end },
        ...(telling === null
            ? {}
            : { aboutBuild: { start: whole.text.length - telling.text.length, end: whole.text.length } }),
        fix: advice === undefined
            ? null
            : {
                description: advice.text,
                foreign: advice.foreign,
                replacement: replaced === null && !inexact ? (fix?.replacement ?? null) : null,
                ...(replaced !== null && typeof fix?.replacement === 'string'
                    ? { inContext: fix.replacement }
                    : {}),
                ...(fix?.isUnapproved === true ? { isUnapproved: true } : {}),
            },
    };
}
function joinAdvice(advice, { build, context, value }, path) {
    const line = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .hD)(`builds: [{ paths: [${JSON.stringify(path)}], contexts: { ${JSON.stringify(context)}: ${JSON.stringify(value)} } }]`);
    const own = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .cv) `${build.name} (${build.file}, line ${build.line}) replaces it with the build context ${context}; if that is always so, add to the policy: ${line}`;
    return advice === undefined ? own : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .hw)([advice, own], '. ');
}


  }),

  53649:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  O: () => (  findEvidenceGaps),
  P: () => (  listDemands)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/age-verdict.js
var age_verdict = __webpack_require__(45798);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/attachment.js
var attachment = __webpack_require__(10912);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/evidence-book.js
var evidence_book = __webpack_require__(66304);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/evidence-verdict.js
var evidence_verdict = __webpack_require__(6764);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/image-part.js
var image_part = __webpack_require__(28440);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/statement.js
var statement = __webpack_require__(57220);
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/attachment-verdict.js






function judgeSbom(reference, book) {
    return judge(reference, (0,evidence_book .uO)(book, 'attachments', reference), {
        name: 'SBOM',
        counts: ({ predicateType }) => (0,attachment .Sg)(predicateType),
        describeOthers: () => null,
    });
}
function judgeProvenance(reference, source, book) {
    return judge(reference, (0,evidence_book .uO)(book, 'provenance', reference), {
        name: 'provenance',
        counts: ({ predicateType, sources }) => (0,attachment .WX)(predicateType) && (sources ?? []).some((each) => (0,statement .ve)(each, source)),
        describeOthers: (found) => describeSources(found.filter(({ predicateType }) => (0,attachment .WX)(predicateType))),
    });
}
function judge(reference, answer, { name, counts, describeOthers }) {
    return (0,evidence_verdict .G9)(answer, (attachments) => {
        if (attachments === 'absent')
            return (0,evidence_verdict .fJ)((0,evidence_verdict .Hw)(reference));
        const { found, gap } = attachments;
        const good = found.filter(counts);
        const lacking = (0,image_part .P)(attachments, new Set(good.map(({ about }) => about)));
        if (lacking.length === 0)
            return evidence_verdict .ZS;
        if (gap !== null)
            return (0,evidence_verdict .G9)(gap, () => evidence_verdict .ZS);
        const unmet = [attachments.image, ...lacking.map(({ digest }) => digest)];
        const others = describeOthers(found.filter(({ about }) => unmet.includes(about)));
        if (others !== null)
            return (0,evidence_verdict .fJ)(others);
        const platforms = lacking.map(({ platform }) => platform);
        return good.length === 0
            ? (0,evidence_verdict .fJ)((0,message .cv) `no ${(0,message .ZV)(name)} is attached to it`)
            : (0,evidence_verdict .fJ)((0,message .cv) `no ${(0,message .ZV)(name)} is attached to its image for ${joinTexts(platforms)}`);
    });
}
function describeSources(found) {
    if (found.length === 0)
        return null;
    const named = [...new Set(found.flatMap(({ sources }) => sources ?? []))];
    return named.length === 0
        ? (0,message .ZV)('its provenance does not say what it was built from')
        : (0,message .cv) `its provenance names ${joinTexts(named.slice(0, 3))}`;
}
function joinTexts(texts) {
    return (0,message .hw)(texts.map((text) => (0,message .hD)(text)), ', ');
}

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/digest-verdict.js
var digest_verdict = __webpack_require__(32461);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var reference = __webpack_require__(16080);
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/lineage-verdict.js




const DIGEST = /^sha(?:256:[a-f0-9]{64}|512:[a-f0-9]{128})$/;
function judgeLineage(reference, demand) {
    return follow(reference, demand.depth, [], demand);
}
function follow(reference, depth, chain, demand) {
    const tell = (verdict) => verdict.kind === 'met' ? verdict : { ...verdict, reason: writeChain(chain, verdict.reason) };
    return settleChain((0,evidence_book .uO)(demand.book, 'bases', reference), chain, (bases) => {
        if (bases === 'absent')
            return tell((0,evidence_verdict .fJ)((0,evidence_verdict .Hw)(reference)));
        if (bases.named.length === 0)
            return tell({ kind: 'unknown', reason: (0,message .ZV)('it does not say what it is built on') });
        return weigh(bases.named.map((base) => judgeBase(base, bases.from, depth, chain, demand)));
    });
}
function settleChain(answer, chain, judge) {
    if (answer.kind === 'known')
        return judge(answer.value);
    return (0,evidence_verdict .G9)({ ...answer, detail: writeChain(chain, answer.detail) }, judge);
}
function weigh(verdicts) {
    const find = (kind) => verdicts.find((verdict) => verdict.kind === kind);
    return find('failed') ?? find('unknown') ?? evidence_verdict .ZS;
}
function judgeBase({ name, digest }, from, depth, chain, demand) {
    if (name === 'scratch' && from === 'annotations')
        return evidence_verdict .ZS;
    const parsed = (0,reference .F2)(name);
    if ('error' in parsed)
        return (0,evidence_verdict .fJ)(writeChain(chain, (0,message .cv) `it names ${name} as its base, which is not an image`));
    if (digest !== null && !DIGEST.test(digest))
        return (0,evidence_verdict .fJ)(writeChain(chain, (0,message .cv) `it names ${digest} as the digest of its base, which is not one`));
    if (digest !== null && parsed.digest !== null && parsed.digest !== digest)
        return (0,evidence_verdict .fJ)(writeChain(chain, (0,message .cv) `it names ${name} as its base, and ${digest} as the digest of that`));
    const base = { ...parsed, digest: digest ?? parsed.digest };
    const link = from === 'annotations' ? (0,message .ZV)('built on') : (0,message .ZV)('built with');
    const further = [...chain, (0,message .cv) `${link} ${(0,reference .LF)(base)}`];
    const objection = demand.findObjection(base, from);
    if (objection !== null)
        return (0,evidence_verdict .fJ)((0,message .hw)([writeSteps(further), (0,message .ZV)(', which '), objection]));
    return depth <= 1 ? evidence_verdict .ZS : follow(base, depth - 1, further, demand);
}
function writeSteps(chain) {
    return (0,message .hw)([(0,message .ZV)('it is '), (0,message .hw)(chain, ', which is ')]);
}
function writeChain(chain, reason) {
    return chain.length === 0 ? reason : (0,message .hw)([writeSteps(chain), (0,message .ZV)('; of that image: '), reason]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/package-verdict.js




const MOST_NAMED = 3;
function judgePackages(reference, denials, book) {
    return (0,evidence_verdict .G9)((0,evidence_book .uO)(book, 'sboms', reference), (sboms) => {
        if (sboms === 'absent')
            return (0,evidence_verdict .fJ)((0,evidence_verdict .Hw)(reference));
        const packages = sboms.found.flatMap((each) => each.packages);
        const denied = findMatches(denials, packages, 'yes');
        if (denied !== null)
            return (0,evidence_verdict .fJ)(denied);
        return judgeCover(sboms, () => {
            const open = findMatches(denials, packages, 'unknown');
            return open === null ? evidence_verdict .ZS : { kind: 'unknown', reason: (0,message .cv) `${open}, if it is of that version` };
        });
    });
}
function judgeCover(sboms, judge) {
    const { found, gap } = sboms;
    if (gap !== null)
        return (0,evidence_verdict .G9)(gap, () => evidence_verdict .ZS);
    const lacking = (0,image_part .P)(sboms, new Set(found.map(({ about }) => about)));
    if (lacking.length === 0)
        return judge();
    if (found.length === 0)
        return (0,evidence_verdict .fJ)((0,message .ZV)('no SBOM is attached to it'));
    const platforms = (0,message .hw)(lacking.map(({ platform }) => (0,message .cv) `${platform}`), ', ');
    return (0,evidence_verdict .fJ)((0,message .cv) `no ${(0,message .ZV)('SBOM')} is attached to its image for ${platforms}`);
}
function findMatches(denials, packages, wanted) {
    const told = denials.flatMap((denial) => {
        const names = packages
            .filter((each) => matchDenial(denial, each) === wanted)
            .map((each) => describePackage(each));
        if (names.length === 0)
            return [];
        const { package: pattern, versions, reason } = denial;
        const range = versions === null ? (0,message .ZV)('') : (0,message .cv) ` (${(0,message .ZV)('versions')} ${versions.source})`;
        const why = reason === null ? (0,message .ZV)('') : (0,message .cv) ` (${reason})`;
        return [(0,message .cv) `${joinSome(names)}, which the entry ${pattern.source}${range} denies${why}`];
    });
    return told.length === 0 ? null : (0,message .cv) `its SBOM lists ${(0,message .hw)(told.slice(0, MOST_NAMED), '; ')}`;
}
function matchDenial({ package: pattern, versions, except }, listed) {
    const match = pattern.matches(listed, versions);
    return match !== 'no' && except.some((each) => each.matches(listed, null) === 'yes') ? 'no' : match;
}
function describePackage({ name, version, source }) {
    const called = version === null ? (0,message .cv) `${name}` : (0,message .cv) `${`${name} ${version}`}`;
    return source === null || source.name === name ? called : (0,message .cv) `${called} from ${source.name}`;
}
function joinSome(names) {
    const distinct = [...new Map(names.map((name) => [name.text, name])).values()];
    const told = (0,message .hw)(distinct.slice(0, MOST_NAMED), ', ');
    const more = distinct.length - MOST_NAMED;
    return more <= 0 ? told : (0,message .cv) `${told} and ${more} more`;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/signature-verdict.js
var signature_verdict = __webpack_require__(93419);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/signer.js
var signer = __webpack_require__(86015);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/approval-status.js + 1 modules
var approval_status = __webpack_require__(61909);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(61133);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/base-objection.js



const BUILDING = ['build', 'frontend'];
function openBaseObjections({ policy, endOfLife }, { allow }, { role, path }) {
    return (base, from) => {
        const roles = from === 'annotations' ? [role] : [role, ...BUILDING];
        const found = roles.map((each) => (0,approval_status .T)(policy, base, { role: each, path }, endOfLife));
        if (found.some(({ kind }) => kind === 'denied'))
            return (0,message .ZV)('is denied');
        const isAllowed = allow === null
            ? found.some(({ kind }) => kind !== 'unapproved')
            : (0,entry_match .uD)(policy, base).exact.some((name) => allow.some((pattern) => pattern.matches(name, 'allow')));
        if (isAllowed)
            return null;
        return (0,message .ZV)(allow === null ? 'is not approved' : 'is not one of the images that lineage allows');
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/judge/rule-origin.js
var rule_origin = __webpack_require__(5872);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/image-evidence.js










function findEvidenceGaps(judge, reference, names, usage) {
    const { policy } = judge;
    const gaps = [];
    const asking = policy.evidence.filter(({ pattern }) => names.some((name) => pattern.matches(name, 'deny')));
    const demands = listDemands(asking);
    for (const requirement of asking) {
        const decidedBy = (0,rule_origin .y)(policy, requirement.place);
        for (const { words, verdict } of ask(judge, reference, requirement, demands, usage))
            if (verdict.kind !== 'met')
                addGap(gaps, { ...verdict, asked: [words], decidedBy });
    }
    return gaps;
}
function addGap(gaps, gap) {
    const at = gaps.findIndex(({ kind, reason }) => kind === gap.kind && reason.text === gap.reason.text);
    const known = gaps[at];
    if (known === undefined)
        gaps.push({ ...gap, use: gap.use ?? null });
    else
        gaps[at] = { ...known, asked: [...new Set([...known.asked, ...gap.asked])] };
}
const DIGEST_WORDS = {
    exists: 'a digest that exists',
    'matches-tag': 'a digest that belongs to its tag',
    'multi-platform': 'an index of several platforms',
};
function listDemands(asking) {
    const isEveryOneRead = asking.some(({ minAge }) => minAge !== null);
    return new Map(asking.flatMap((requirement) => {
        const { signedBy: anyOf, provenance } = requirement;
        if (anyOf === null)
            return [];
        const repositories = (0,signer .xW)(anyOf, provenance?.source ?? null);
        return [[requirement, { anyOf, repositories, isEveryOneRead }]];
    }));
}
function ask(judge, reference, requirement, demands, usage) {
    const { lineage, provenance, sbom, packages, maxAge, minAge, digest } = requirement;
    const demand = demands.get(requirement);
    const { policy, today, evidence = evidence_book .GS } = judge;
    return [
        ...(demand === undefined
            ? []
            : [{ words: 'a signature', verdict: (0,signature_verdict.judgeSignature)(reference, demand, evidence) }]),
        ...(provenance === null
            ? []
            : [
                {
                    words: 'provenance of the source that it names',
                    verdict: judgeProvenance(reference, provenance.source, evidence),
                },
            ]),
        ...(sbom ? [{ words: 'an SBOM', verdict: judgeSbom(reference, evidence) }] : []),
        ...(packages === null
            ? []
            : [
                {
                    words: 'an SBOM without denied packages',
                    verdict: judgePackages(reference, packages.deny, evidence),
                },
            ]),
        ...(maxAge === null
            ? []
            : [
                {
                    words: `an age of ${(0,age_verdict .tz)(maxAge)} at most`,
                    verdict: (0,age_verdict .p8)(maxAge, reference, today, evidence),
                },
            ]),
        ...(minAge === null
            ? []
            : [
                {
                    words: `an age of ${(0,age_verdict .tz)(minAge)} at least`,
                    verdict: (0,age_verdict .X0)(minAge, reference, [...demands.values()], today, evidence),
                },
            ]),
        ...(lineage === null
            ? []
            : [
                {
                    words: 'approved bases',
                    verdict: judgeLineage(reference, {
                        depth: lineage.depth,
                        findObjection: openBaseObjections(judge, lineage, usage),
                        book: evidence,
                    }),
                },
            ]),
        ...digest.map((check) => ({
            words: DIGEST_WORDS[check],
            verdict: (0,digest_verdict .g)(check, reference, policy.settings.platforms, evidence),
        })),
    ];
}


  }),

  6621:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  openMemo)
  });
const LIMIT = 20_000;
function openMemo(policy) {
    const byPath = policy.overrides.flatMap(({ paths }) => (paths === null ? [] : [paths]));
    const shelves = new Map();
    let lastPath = null;
    let overrides = '';
    let size = 0;
    function findShelf(role, tagWritten) {
        const key = `${overrides}${role}${tagWritten ? ':' : ''}`;
        let shelf = shelves.get(key);
        if (shelf === undefined) {
            shelf = new Map();
            shelves.set(key, shelf);
        }
        return shelf;
    }
    return {
        get(path, role, image, tagWritten, make) {
            if (path !== lastPath) {
                lastPath = path;
                overrides = byPath
                    .map((globs) => (globs.some((glob) => glob.matchesAnyCase(path)) ? '1' : '0'))
                    .join('');
            }
            const known = findShelf(role, tagWritten).get(image);
            if (known !== undefined)
                return known;
            const made = make();
            if (size++ >= LIMIT) {
                shelves.clear();
                size = 0;
            }
            findShelf(role, tagWritten).set(image, made);
            return made;
        },
    };
}


  }),

  51283:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  hu: () => (  describeImage),
  Sd: () => (  findPulledStatus),
  OO: () => (  pullsNothing)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/decision.js
var decision = __webpack_require__(28161);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/named-release.js + 4 modules
var named_release = __webpack_require__(22921);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/verdict.js
var verdict = __webpack_require__(64579);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/digest-verdict.js
var digest_verdict = __webpack_require__(32461);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/evidence-book.js
var evidence_book = __webpack_require__(66304);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(34685);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pin.js
var image_pin = __webpack_require__(63758);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(34881);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/approval-status.js + 1 modules
var approval_status = __webpack_require__(61909);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/direct-pull.js
var direct_pull = __webpack_require__(22182);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(61133);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/entry-index.js
var entry_index = __webpack_require__(97516);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/query/nearest-entries.js

const MAX = 3;
function findNearestEntries(entries, reference) {
    const found = new Set();
    const add = (near, isNear = () => true) => {
        for (const entry of near) {
            if (found.size === MAX)
                return;
            if (isNear(entry))
                found.add(entry);
        }
    };
    const same = (0,entry_index .i)(entries, [reference], 'deny', 'repository');
    add(same, ({ pattern }) => pattern.matchesRepository(reference, 'deny'));
    if (found.size === MAX)
        return [...found];
    const { byName, byFolder } = openNeighbours(entries);
    add(byName.get(baseName(reference.path)) ?? []);
    const near = listFolders(reference.path).flatMap((folder) => byFolder.get(folder)?.slice(0, 2 * MAX) ?? []);
    add(near.sort((one, other) => one.at - other.at).map(({ entry }) => entry));
    return [...found];
}
const KNOWN = new WeakMap();
function openNeighbours(entries) {
    const known = KNOWN.get(entries);
    if (known !== undefined)
        return known;
    const byName = new Map();
    const byFolder = new Map();
    for (const [at, entry] of entries.entries()) {
        const paths = entry.pattern.alternatives.map(({ path }) => path);
        const names = paths.flatMap(({ literal }) => (literal === null ? [] : [baseName(literal)]));
        for (const name of new Set(names))
            addTo(byName, name, entry);
        const folders = paths.flatMap(({ prefix }) => (prefix === '' ? [] : [prefix]));
        for (const folder of new Set(folders))
            addTo(byFolder, folder, { entry, at });
    }
    const neighbours = { byName, byFolder };
    KNOWN.set(entries, neighbours);
    return neighbours;
}
function addTo(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function listFolders(path) {
    const folders = [];
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash + 1));
    return folders;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/entry-keys.js
var entry_keys = __webpack_require__(39190);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/hints/near-miss.js




function explainNearMiss(entries, names, reference) {
    const named = (0,entry_index .i)(entries, names.exact, 'allow', 'repository');
    const isOwn = ({ pattern }) => names.exact.some((name) => pattern.matchesRepository(name, 'allow'));
    if (named.some(isOwn)) {
        const entry = reference.tagWritten ? undefined : named.find((each) => needsTag(each) && isOwn(each));
        return entry === undefined ? null : explainTag(entry, reference);
    }
    const isSpelt = (0,entry_index .i)(entries, names.loose, 'deny', 'repository').some(({ pattern }) => names.loose.some((name) => pattern.matchesRepository(name, 'deny')));
    return isSpelt ? explainHost(reference) : null;
}
function needsTag({ pattern, versions, variants }) {
    return versions !== null || variants !== null || pattern.alternatives.some(({ tag }) => tag !== null);
}
function explainTag(entry, reference) {
    const { digest } = reference;
    const name = (0,image_reference .LF)({ ...reference, tag: null, digest: null });
    if (digest === null) {
        return {
            reason: (0,message .cv) `No tag is written, but ${entry.image} approves by tag.`,
            remedy: (0,message .cv) `Write a tag that ${entry.image} approves`,
        };
    }
    return {
        reason: (0,message .cv) `Only a digest is written, but ${entry.image} approves by tag.`,
        remedy: (0,message .cv) `Write the tag in front of the digest, as in ${`${name}:TAG@${digest.slice(0, 10)}\u2026`}`,
    };
}
function explainHost(pulled) {
    const reference = pulled.tagWritten ? pulled : { ...pulled, tag: null };
    const { host, path } = reference;
    const hub = (0,docker_hub .KT)(reference);
    if (hub !== null && (0,docker_hub .f2)(host) === 'docker.io') {
        return {
            reason: (0,message .cv) `BuildKit asks ${host} for ${path} as written, without adding ${'library/'}.`,
            remedy: (0,message .cv) `Write it as ${(0,image_reference .LF)(hub)}`,
        };
    }
    const folder = (0,docker_hub .t5)(host, path)?.slice(0, -1) ?? '';
    const key = folder === '' ? host : `${host}/${folder}`;
    const plain = hub === null ? (0,docker_hub .kJ)(host) : 'docker.io';
    if (plain === host)
        return null;
    const written = (0,image_reference .LF)(hub ?? { ...reference, host: plain });
    return {
        reason: (0,message .cv) `For approvals ${key} is a different registry from ${plain}.`,
        remedy: (0,message .cv) `Write it as ${written}, or declare in the policy that they are the same: ${`settings: { mirrors: { ${key}: ${plain} } }`}`,
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/front-number.js
var front_number = __webpack_require__(17982);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/hints/nearest-tag.js

function findNearestTag(entries, reference) {
    const tags = [...new Set(entries.flatMap((entry) => listTags(entry, reference)))];
    if (tags.length <= 1)
        return tags[0] ?? null;
    const wanted = reference.tagWritten ? (reference.tag ?? '') : '';
    const ranked = tags
        .map((tag) => ({ tag, words: countSharedWords(tag, wanted), distance: measureDistance(tag, wanted) }))
        .sort((one, other) => other.words - one.words || one.distance - other.distance);
    const [best, second] = ranked;
    if (best === undefined || second === undefined)
        return null;
    const related = best.words > 0 || Number.isFinite(best.distance);
    const tied = best.words === second.words && best.distance === second.distance;
    return related && !tied ? best.tag : null;
}
function listTags({ pattern, versions, variants }, reference) {
    if (versions !== null || variants !== null)
        return [];
    return pattern.alternatives.flatMap(({ tag, digest }) => {
        if (tag === null || tag.literal === null || digest !== null)
            return [];
        const candidate = { ...reference, tag: tag.literal, tagWritten: true, digest: null };
        return pattern.matches(candidate, 'allow') ? [tag.literal] : [];
    });
}
function countSharedWords(one, other) {
    const [left, right] = [one.split('-'), other.split('-')];
    const end = left.findIndex((word, index) => word !== right[index]);
    return end < 0 ? left.length : end;
}
function measureDistance(tag, wanted) {
    const [one, other] = [(0,front_number .j)(tag), (0,front_number .j)(wanted)];
    if (one === null || other === null)
        return Number.POSITIVE_INFINITY;
    const difference = Number.parseFloat(one) - Number.parseFloat(other);
    return difference >= 0 ? difference : -difference + 0.5;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/hints/past-entries.js



function keepLasting(judge, entries, ends) {
    return entries.filter((entry) => {
        const samples = listSamples(entry);
        return samples === null || samples.length === 0 || samples.some((sample) => !isPast(judge, sample, ends));
    });
}
function isPast(judge, reference, ends) {
    const names = (0,entry_match .uD)(judge.policy, reference, judge.endOfLife);
    return (0,entry_match .gt)(judge.policy.deprecated, names) !== undefined || hasEnded(judge, names, ends);
}
function hasEnded({ today, endOfLife }, { original }, ends) {
    if (ends.level === 'ignore')
        return false;
    return (0,verdict .Y)(endOfLife, original, ends, today).some(({ state }) => state !== 'ending');
}
function listSamples({ pattern, versions, variants }) {
    const ends = versions === null ? [''] : listNumbers(versions.source, variants);
    const samples = pattern.alternatives.map(({ host, path, tag, digest }) => {
        const isOpen = typeof host !== 'string' || path.literal === null || (tag !== null && tag.literal === null);
        if (isOpen || ends === null || (tag === null && versions === null && digest !== null))
            return null;
        const tags = tag?.literal == null ? ends : [tag.literal];
        return tags.map((each) => (0,image_reference .F2)(`${host}/${path.literal}${each === '' ? '' : `:${each}`}`));
    });
    if (samples.includes(null))
        return null;
    return samples.flatMap((some) => some ?? []).flatMap((one) => ('error' in one ? [] : [one]));
}
function listNumbers(source, variants) {
    const numbers = source.split('||').map((number) => number.trim());
    const rests = variants === null ? [''] : variants.map(({ source: rest }) => rest);
    if (rests.some((rest) => /[*{]/.test(rest)) || numbers.some((number) => !/^v?[\d.]+$/.test(number)))
        return null;
    return numbers.flatMap((number) => rests.map((rest) => (rest === '' ? number : `${number}-${rest}`)));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/hints/offered-entries.js


const offered_entries_KNOWN = new WeakMap();
function offerEntries(judge, entries, ends) {
    const lists = offered_entries_KNOWN.get(judge) ?? new Map();
    offered_entries_KNOWN.set(judge, lists);
    const known = lists.get(entries) ?? new Map();
    lists.set(entries, known);
    const offered = known.get(ends) ?? describe();
    known.set(ends, offered);
    return offered;
    function describe() {
        const lasting = keepLasting(judge, entries, ends);
        return { lasting, approved: (lasting.length === 0 ? entries : lasting).map(entry_keys .OY) };
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/replacement.js
var replacement = __webpack_require__(63770);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/hints/replacement-advice.js





function findReplacement(judge, entry, names, usage, rules) {
    if (entry.use === null)
        return null;
    const about = findJudgedName(entry, names) ?? names.exact[0];
    const use = about === undefined ? null : (0,replacement .c)(entry.use, about);
    if (about === undefined || use === null)
        return null;
    const reference = (0,image_reference .F2)(use);
    if ('error' in reference)
        return null;
    const { policy, endOfLife } = judge;
    const { kind, deprecation } = (0,approval_status .T)(policy, reference, usage, endOfLife);
    const itsNames = (0,entry_match .uD)(policy, reference, endOfLife);
    const ends = rules['end-of-life'];
    const isOlder = hasEnded(judge, itsNames, ends) && !hasEnded(judge, names, ends);
    if (kind === 'denied' || deprecation !== null || (0,entry_match .w9)(entry, itsNames) || isOlder)
        return null;
    return { use, isUnapproved: kind === 'unapproved' && rules.unapproved.level !== 'ignore' };
}
function findJudgedName(entry, names) {
    return names.loose.find((name) => entry.pattern.matches(name, 'deny')) ?? null;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/judge/image-evidence.js + 4 modules
var image_evidence = __webpack_require__(53649);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/rule-origin.js
var rule_origin = __webpack_require__(5872);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/image-subject.js





















function describeImage(judge, reference, target, rules, overrides) {
    const { policy, today, endOfLife: table } = judge;
    const names = (0,entry_match .uD)(policy, reference, table);
    const status = findPulledStatus(judge, reference, target);
    const beneath = status.beneath ?? status;
    const { unpinned, 'end-of-life': ends } = rules;
    const { original } = names;
    const named = (0,named_release .T)(table, original);
    const gap = status.pin === null ? null : (0,image_pin .ns)(reference, status.pin, unpinned.floating, named.own !== null);
    return {
        subject: {
            kind: 'image',
            reference,
            names: names.loose,
            familiar: formatWritten(reference),
            name: (0,image_reference .LF)({ ...reference, tag: null, digest: null }),
            role: target.role,
            denied: status.kind === 'denied' ? describeObjection(judge, status.entry, names, target, rules) : null,
            deprecated: describeDeprecation(judge, status, names, target, rules),
            unapproved: beneath.kind === 'unapproved'
                ? describeUnapproved(judge, beneath, reference, names, target, rules)
                : null,
            pin: {
                required: status.pin ?? unpinned.require,
                gap,
                decidedBy: status.pinFrom === null ? decision .h : (0,rule_origin .y)(policy, status.pinFrom),
            },
            unmirrored: rules.unmirrored.level === 'ignore' ? null : describeDirectPull(judge, reference, target),
            endOfLife: (0,verdict .Y)(table, original, ends, today, named),
            endOfLifeDecidedBy: (0,rule_origin .i)(policy, 'end-of-life', overrides),
            pinned: gap?.lacks === 'digest' ? findPinnedText(judge, reference, target, unpinned) : null,
            evidenceGaps: (0,image_evidence .O)(judge, reference, names.loose, target),
        },
        references: names.exact,
        denial: status.kind === 'denied' ? status.entry : null,
    };
}
function pullsNothing(name, role) {
    return name === 'scratch' && role !== 'frontend' && role !== 'run';
}
function findPulledStatus({ policy, endOfLife }, reference, usage) {
    const status = (0,approval_status .T)(policy, reference, usage, endOfLife);
    if (status.kind !== 'scratch')
        return status;
    return (0,approval_status .T)(policy, { ...reference, tagWritten: true }, usage, endOfLife);
}
function findPinnedText(judge, reference, target, { floating }) {
    const pinned = judge.policy.evidence.length === 0 ? null : (0,digest_verdict .s)(reference, judge.evidence ?? evidence_book .GS);
    if (pinned === null)
        return null;
    const { kind, pin } = findPulledStatus(judge, pinned, target);
    const passes = kind === 'approved' || kind === 'deprecated';
    const isEnough = pin === null || (0,image_pin .ns)(pinned, pin, floating, false) === null;
    return passes && isEnough ? (0,image_reference .LF)(pinned) : null;
}
function describeObjection(judge, entry, names, usage, rules) {
    const replacement = entry === null ? null : findReplacement(judge, entry, names, usage, rules);
    return {
        pattern: entry?.image ?? '',
        about: entry === null ? null : describeAlias(entry, names),
        reason: entry?.reason?.replace(/[\s.]+$/, '') ?? null,
        use: replacement?.use ?? null,
        isUseUnapproved: replacement?.isUnapproved === true,
        decidedBy: entry === null ? decision .h : (0,rule_origin .y)(judge.policy, entry.place),
    };
}
function describeAlias(entry, names) {
    const [written] = names.exact;
    const about = findJudgedName(entry, names);
    if (about === null || written === undefined || entry.pattern.matchesRepository(written, 'allow'))
        return null;
    const plain = (0,docker_hub .KT)(about) ?? { ...about, host: (0,docker_hub .jY)(about.host) };
    return (0,image_reference .FH)(plain.tagWritten ? plain : { ...plain, tag: null });
}
function describeDeprecation(judge, { deprecation, blockFrom }, names, usage, rules) {
    if (deprecation === null)
        return null;
    const reached = blockFrom !== null && judge.today >= blockFrom;
    return { ...describeObjection(judge, deprecation, names, usage, rules), blockFrom, reached };
}
function describeDirectPull({ policy, endOfLife }, reference, usage) {
    const pull = (0,direct_pull .e)(policy.settings.mirrors, reference);
    if (pull === null)
        return null;
    const { upstream, mirror, through } = pull;
    const kind = through === null ? null : (0,approval_status .T)(policy, through, usage, endOfLife).kind;
    const passes = kind === 'approved' || kind === 'deprecated';
    return { upstream, mirror, use: through !== null && passes ? formatWritten(through) : null };
}
const NO_ENTRIES = [];
function describeUnapproved(judge, { decidedBy }, reference, names, target, rules) {
    const { policy, endOfLife: table } = judge;
    const ends = rules['end-of-life'];
    const entries = listApproved();
    const { lasting, approved } = offerEntries(judge, entries, ends);
    const nearest = findNearestEntries(lasting, reference);
    return {
        nearest: nearest.map(entry_keys .OY),
        approved,
        nearMiss: explainNearMiss(entries, names, reference),
        suggestion: findSuggestion(),
        decidedBy: decidedBy === null ? decision .h : (0,rule_origin .y)(policy, decidedBy),
    };
    function listApproved() {
        for (let level = policy; level !== null; level = level.parent) {
            const list = (0,allow_list .g)(level, target).find(({ place }) => place === decidedBy);
            if (list !== undefined)
                return list.entries;
        }
        return NO_ENTRIES;
    }
    function findSuggestion() {
        const tag = findNearestTag(nearest, reference);
        if (tag === null)
            return null;
        const candidate = { ...reference, tag, tagWritten: true, digest: null };
        const { kind, pin } = (0,approval_status .T)(policy, candidate, target, table);
        if (kind !== 'approved' || isPast(judge, candidate, ends))
            return null;
        const { original } = (0,entry_match .uD)(policy, candidate);
        const namesRelease = (0,named_release .T)(table, original).own !== null;
        const gap = pin === null ? null : (0,image_pin .ns)(candidate, pin, rules.unpinned.floating, namesRelease);
        return gap === null ? (0,image_reference .LF)(candidate) : null;
    }
}
function formatWritten(reference) {
    return (0,image_reference .LF)(reference.tagWritten ? reference : { ...reference, tag: null });
}


  }),

  89530:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ZP: () => (  findOverrides),
    gx: () => (  settleFindings),
    xG: () => (  runRules),
    xQ: () => (  judgeImage)
  });
  var _level_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39329);
  var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77836);
  var _policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61133);
  var _policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85227);
  var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18439);
  var _image_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51283);
  var _level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47505);
  var _rule_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5872);








const APPROVAL = ['denied', 'unapproved', 'deprecated'];
const APPROVAL_RULES = new Set(APPROVAL);
const REFUSALS = new Set(['denied', 'unapproved']);
function judgeImage(judge, reference, role, path) {
    const { policy } = judge;
    const target = { role, path, names: (0,_policy_query_entry_match_js__WEBPACK_IMPORTED_MODULE_0__  .uD)(policy, reference) };
    const rules = (0,_policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__  .uE)(policy, target);
    const overrides = findOverrides(policy, target);
    const { subject, references, denial } = (0,_image_subject_js__WEBPACK_IMPORTED_MODULE_3__  .hu)(judge, reference, target, rules, overrides);
    const found = runRules(judge, subject, rules, overrides);
    return {
        approval: APPROVAL.flatMap((id) => found.filter(({ rule }) => rule === id)),
        others: found.filter(({ rule }) => !APPROVAL_RULES.has(rule)),
        references,
        denial,
    };
}
function runRules({ policy, today }, subject, rules, overrides) {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_2__  .Iu.flatMap((rule) => (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_2__  .T9)(rule, subject, rules[rule]).flatMap((violation) => {
        const { level, blocksFrom } = (0,_level_js__WEBPACK_IMPORTED_MODULE_5__  .W)(rule, rules, policy.settings.unknown, violation, today);
        if (level === 'ignore')
            return [];
        return [
            {
                rule,
                level,
                blocksFrom,
                message: blocksFrom === null
                    ? violation.message
                    : (0,_message_js__WEBPACK_IMPORTED_MODULE_6__  .DP)(violation.message, (0,_message_js__WEBPACK_IMPORTED_MODULE_6__  .ZV)(`It will be blocked from ${blocksFrom}.`)),
                allowed: violation.allowed ?? null,
                fix: violation.fix,
                decidedBy: violation.decidedBy ?? (0,_rule_origin_js__WEBPACK_IMPORTED_MODULE_4__  .i)(policy, rule, overrides),
                topic: violation.topic ?? '',
                isUnknown: violation.isUnknown ?? false,
            },
        ];
    }));
}
function settleFindings({ approval, others }, findWaiver) {
    const settled = settleApproval(approval, findWaiver);
    const isRefused = settled.some(({ found, waiver }) => waiver === null && REFUSALS.has(found.rule));
    return [
        ...settled,
        ...others.map((found) => ({
            found: isRefused && found.rule === 'unpinned' ? { ...found, fix: null } : found,
            waiver: findWaiver(found),
        })),
    ];
}
function settleApproval(approval, findWaiver) {
    const judged = approval.map((found) => ({ found, waiver: findWaiver(found) }));
    const first = judged.findIndex(({ waiver }) => waiver === null);
    if (first < 0)
        return judged;
    const [head, ...hidden] = judged.slice(first).filter(({ waiver }) => waiver === null);
    if (head === undefined)
        return judged;
    const level = hidden.reduce((worst, { found }) => (0,_level_js__WEBPACK_IMPORTED_MODULE_7__  .ns)(worst, found.level), head.found.level);
    return [...judged.slice(0, first), level === head.found.level ? head : harden(head, hidden)];
}
function harden(head, hidden) {
    const reason = hidden.find(({ found }) => found.level === 'block')?.found.rule ?? 'unapproved';
    const message = (0,_message_js__WEBPACK_IMPORTED_MODULE_6__  .cv) `${head.found.message} It blocks because without the denial it would be ${(0,_message_js__WEBPACK_IMPORTED_MODULE_6__  .ZV)(reason)}.`;
    return { ...head, found: { ...head.found, level: 'block', blocksFrom: null, message } };
}
function findOverrides(policy, { role, ...rest }) {
    return policy.overrides.filter((override) => (role !== null || override.roles === null) &&
        (0,_policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__  .GY)(override, { ...rest, role: role ?? 'final' }) !== null);
}


  }),

  47505:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  findLevel)
  });
function findLevel(rule, rules, unknown, violation, today) {
    if (violation.always === 'block')
        return { level: 'block', blocksFrom: null };
    const { level: set, effective } = rules[rule];
    const level = violation.isUnknown === true && set !== 'ignore' ? unknown : set;
    if (level !== 'block')
        return { level, blocksFrom: null };
    if (violation.atMost === 'warn')
        return { level: 'warn', blocksFrom: null };
    return effective !== null && today < effective
        ? { level: 'warn', blocksFrom: effective }
        : { level, blocksFrom: null };
}


  }),

  65617:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    gO: () => (  listPlainFiles),
    mz: () => (  openFolderNotes),
    uq: () => (  describeFolder)
  });
  var _glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40242);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77836);


function openFolderNotes(policy) {
    const left = new Set(listPlainPaths(policy));
    const folders = [];
    return {
        note(path) {
            for (const named of left) {
                if (!path.startsWith(`${named.path}/`))
                    continue;
                folders.push(named);
                left.delete(named);
            }
        },
        report: () => folders.map(describeFolder),
    };
}
function describeFolder({ key, place, path }) {
    const { file, line, column } = place;
    const { text, foreign } = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .cv) `${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(key)} names ${path}, which is a folder, so nothing in it matches; write ${`${path}/**`} for everything in it.`;
    return { file, line, column, level: 'warning', message: text, foreign };
}
function listPlainFiles(policy) {
    return list('settings.files', findTop(policy), policy.settings.files.globs);
}
function listPlainPaths(policy) {
    const { settings, overrides, exceptions, builds } = policy;
    return [
        ...list('settings.ignore', findTop(policy), settings.ignore),
        ...[...overrides, ...exceptions, ...builds].flatMap(({ paths, place }) => list(`${place.key}.paths`, place, paths ?? [])),
    ];
}
function list(key, place, globs) {
    return globs.flatMap((glob) => (0,_glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__  .K)(glob).map((path) => ({ key, place, path })));
}
function findTop(policy) {
    let top = policy;
    while (top.parent !== null)
        top = top.parent;
    return { file: top.place.file, line: 0, column: 0 };
}


  }),

  405:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  runPolicyTests)
  });
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
  var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18439);
  var _image_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51283);
  var _judged_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89530);
  var _waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94746);





function runPolicyTests(policy, options) {
    const judge = { policy, ...options };
    const waivers = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__  .m)(policy, options.today);
    return [
        ...(policy.parent === null ? [] : runPolicyTests(policy.parent, options)),
        ...policy.tests.flatMap((test) => runTest(judge, waivers, test) ?? []),
    ];
}
function runTest(judge, waivers, test) {
    const { from, role, path, expect, place } = test;
    const expected = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__  .Iu.filter((id) => expect !== 'ok' && expect.includes(id));
    const found = findRules(judge, waivers, test);
    const got = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__  .Iu.filter((id) => found.has(id));
    if (expected.join() === got.join())
        return null;
    return {
        file: place.file,
        line: place.line,
        column: place.column,
        level: 'error',
        message: `The test of ${from} (role ${role}, path ${path}) expects ${format(expected)} but gets ${format(got)}.`,
    };
}
function findRules(judge, waivers, { from, role, path }) {
    if ((0,_image_subject_js__WEBPACK_IMPORTED_MODULE_2__  .OO)(from, role))
        return new Set();
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .F2)(from);
    if ('error' in reference)
        return new Set(['unreadable']);
    const judged = (0,_judged_image_js__WEBPACK_IMPORTED_MODULE_3__  .xQ)(judge, reference, role, path);
    const { references, denial } = judged;
    const waive = ({ rule }) => waivers.find(path, { rule, references, denial });
    const open = (0,_judged_image_js__WEBPACK_IMPORTED_MODULE_3__  .gx)(judged, waive).filter(({ waiver }) => waiver === null);
    return new Set(open.map(({ found }) => found.rule));
}
function format(rules) {
    return rules.length === 0 ? 'ok' : rules.join(', ');
}


  }),

  5872:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    i: () => (  findRuleDecision),
    y: () => (  toDecision)
  });
  var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28161);

function toDecision(policy, place) {
    const { key, line, file } = place;
    return file === policy.place.file ? { key, line } : { key, line, file };
}
function findRuleDecision(policy, rule, overrides) {
    const override = overrides.findLast(({ rules }) => rules[rule] !== undefined);
    if (override !== undefined)
        return toDecision(policy, override.place);
    const place = policy.rulePlaces.get(rule);
    return place === undefined ? _decision_js__WEBPACK_IMPORTED_MODULE_0__  .h : toDecision(policy, place);
}


  }),

  94746:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  openWaivers)
  });
  var _day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2237);
  var _policy_query_approval_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61909);
  var _policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85227);
  var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18439);
  var _exception_expiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2620);





function openWaivers(policy, today) {
    const held = policy.exceptions
        .filter(({ expires }) => (0,_exception_expiry_js__WEBPACK_IMPORTED_MODULE_3__  .B)(expires, today) !== 'expired')
        .map((exception) => ({
        exception,
        waiver: {
            owner: exception.owner,
            reason: exception.reason,
            expires: exception.expires,
            key: exception.place.key,
            line: exception.place.line,
            ...(exception.place.file === policy.place.file ? {} : { file: exception.place.file }),
        },
        count: 0,
    }));
    const unread = new Set();
    let lastPath = null;
    let here = [];
    function enter(path) {
        if (path === lastPath)
            return;
        here = held.filter(({ exception }) => coversPath(exception, path));
        lastPath = path;
    }
    function use(covering) {
        for (const held of covering)
            held.count++;
        return covering[0]?.waiver ?? null;
    }
    const listUses = () => held.map(({ exception, count }) => ({
        exception,
        count,
        isUncertain: [...unread].some((path) => coversPath(exception, path)),
    }));
    return {
        find(path, target) {
            if (held.length === 0)
                return null;
            enter(path);
            return use(here.filter(({ exception }) => covers(exception, target) && (0,_policy_query_approval_status_js__WEBPACK_IMPORTED_MODULE_0__  .q)(policy, exception, target.rule, target.denial)));
        },
        findUnseen(path, hidden, what) {
            enter(path);
            const all = here.filter(({ exception }) => exception.pattern.source === '**');
            const waive = (rule) => all.filter(({ exception }) => exception.rules.includes(rule));
            const unreadable = waive('unreadable');
            const needed = what === 'limit' ? hidden.map(waive) : [];
            const denials = hidden.includes('denied') ? (0,_policy_query_select_rules_js__WEBPACK_IMPORTED_MODULE_1__  .H6)(policy) : [];
            const denied = what === 'limit' ? waive('denied') : unreadable;
            const passDenials = denials.every((denial) => denied.some(({ exception }) => (0,_policy_query_approval_status_js__WEBPACK_IMPORTED_MODULE_0__  .q)(policy, exception, 'denied', denial)));
            const isWaived = [unreadable, ...needed].every((covering) => covering.length > 0) && passDenials;
            return isWaived ? use([...unreadable, ...needed.flat()]) : null;
        },
        noteUnread: (path) => void unread.add(path),
        listUses,
        report: (sawEverything) => [
            ...policy.exceptions.flatMap((exception) => describeExpiry(exception, today) ?? []),
            ...listUses()
                .filter(({ count, isUncertain }) => sawEverything && count === 0 && !isUncertain)
                .map(({ exception }) => warn(exception, 'is not needed by any Dockerfile; remove it')),
        ],
    };
}
function coversPath({ paths }, path) {
    return paths === null || paths.some((glob) => glob.matches(path));
}
function covers({ rules, pattern }, { rule, references }) {
    if (!rules.includes(rule))
        return false;
    if (_rules_index_js__WEBPACK_IMPORTED_MODULE_2__  .Z$.has(rule))
        return pattern.source === '**';
    return references.some((reference) => pattern.matches({ ...reference, tagWritten: true }, 'allow'));
}
function describeExpiry(exception, today) {
    switch ((0,_exception_expiry_js__WEBPACK_IMPORTED_MODULE_3__  .B)(exception.expires, today)) {
        case 'expired':
            return warn(exception, `expired on ${exception.expires} and no longer applies; remove it or renew it`);
        case 'expiring':
            return warn(exception, `ends ${describeEnd(exception.expires, today)}`);
        case 'active':
            return null;
    }
}
function describeEnd(expires, today) {
    const days = (0,_day_js__WEBPACK_IMPORTED_MODULE_4__  .Tm)(today, expires);
    return days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}, on ${expires}`;
}
function warn({ image, owner, place: { file, line, column } }, what) {
    return { file, line, column, level: 'warning', message: `The exception for ${image} (${owner}) ${what}.` };
}


  }),

  39329:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AF: () => (  isAsStrict),
    A_: () => (  LEVELS),
    _2: () => (  strictestSetting),
    ns: () => (  raiseLevel)
  });
const LEVELS = ['ignore', 'warn', 'block'];
function raiseLevel(one, other) {
    return LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other;
}
function isAsStrict(one, other) {
    if (one.level !== other.level)
        return LEVELS.indexOf(one.level) > LEVELS.indexOf(other.level);
    return one.level !== 'block' || (one.effective ?? '') <= (other.effective ?? '');
}
function strictestSetting(one, other) {
    return isAsStrict(one, other) ? one : other;
}


  }),

  71569:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  findExtends),
    G: () => (  mayExtend)
  });
  var _shapes_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86798);
  var _shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63148);


const MAY_EXTEND = /extends|\\/;
function mayExtend(source) {
    return MAY_EXTEND.test(source);
}
function findExtends(root) {
    const node = root === null ? null : (0,_shapes_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .j)(root, 'extends');
    if (!(0,_shapes_yaml_kind_js__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) || typeof node.value !== 'string')
        return null;
    const target = (0,_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_1__  .hu)(node.value);
    return 'error' in target ? null : target;
}


  }),

  49043:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  readDraft),
    x: () => (  listOwnApprovals)
  });
  var _shapes_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2967);
  var _shapes_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63554);


function readDraft(document, parse) {
    const root = parse(document);
    const values = root === null ? undefined : _shapes_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__  .S.read(root, new _shapes_shape_js__WEBPACK_IMPORTED_MODULE_0__  .bs(document, _shapes_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__  .J));
    return values === undefined ? null : { ...values, document };
}
function listOwnApprovals({ allow, overrides, }) {
    const fromOverrides = overrides.flatMap((override) => [...(override.allow ?? []), ...override.allowAlso]);
    return [...(allow ?? []), ...fromOverrides];
}


  }),

  82401:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  S: () => (  loadChain)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/policy-document.js + 2 modules
var policy_document = __webpack_require__(20606);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(85227);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/inherit/allow-also.js

function checkAllowAlso({ document, allow, overrides }, policy) {
    const { parent, additions } = policy;
    for (const { allowAlso, place } of overrides) {
        if (allowAlso.length === 0)
            continue;
        if (!(0,select_rules .U5)(policy)) {
            const key = `${place.key}.allow-also`;
            document.report(document.find(key), `"${key}" has nothing to add to, because without "allow" every image that is not denied is approved; write allow at the top of the policy`);
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

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pin.js
var image_pin = __webpack_require__(63758);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/policy-draft.js
var policy_draft = __webpack_require__(49043);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(34881);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/rule-settings.js
var rule_settings = __webpack_require__(5442);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(61133);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/inherit/exception-tightening.js




function checkExceptionDelegation({ exceptions, deny, overrides }, parent, report) {
    const isDelegated = (0,allow_list .S)(parent) !== null;
    const deniesItself = deny.length > 0 || overrides.some((override) => override.deny.length > 0);
    for (const exception of exceptions) {
        const { key } = exception.place;
        if (!isDelegated) {
            report(key, 'grants an exception, which needs delegate.max-exception there; remove it');
        }
        else if (exception.rules.includes('denied') && (!deniesItself || isDenied(parent, exception))) {
            report(`${key}.rules`, 'waives "denied", but what is denied there stays denied; remove that rule');
        }
    }
}
function isDenied(parent, { image }) {
    const denials = (0,select_rules .H6)(parent);
    if (denials.some((entry) => entry.image === image))
        return true;
    const reference = (0,image_reference .F2)(image);
    if ('error' in reference)
        return false;
    const names = (0,entry_match .uD)(parent, reference);
    return denials.some((entry) => (0,entry_match .w9)(entry, names));
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/reading.js
var reading = __webpack_require__(92358);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/inherit/override-tightening.js


function findOverrideLoosenings(parent, override) {
    const found = new Map();
    for (const role of override.roles ?? reading .g) {
        const before = selectParentRules(parent, override, role);
        const after = (0,rule_settings .gB)(before, override.rules);
        for (const loosening of (0,rule_settings .BH)(before, after, override.rules)) {
            if (!mayBeLower(parent, override, role, loosening.rule))
                found.set(`${loosening.rule}.${loosening.option}`, loosening);
        }
    }
    return [...found.values()];
}
function selectParentRules(parent, override, role) {
    return parent.overrides
        .filter((candidate) => hasRole(candidate, role) && covers(candidate, override) === 'surely')
        .reduce((rules, candidate) => (0,rule_settings .gB)(rules, candidate.rules), parent.rules);
}
function mayBeLower(parent, override, role, rule) {
    return parent.overrides.some((candidate) => candidate.rules[rule] !== undefined &&
        hasRole(candidate, role) &&
        covers(candidate, override) === 'maybe');
}
function hasRole({ roles }, role) {
    return roles?.includes(role) ?? true;
}
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

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/camel-case.js
var camel_case = __webpack_require__(54597);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/settings-shape.js + 2 modules
var settings_shape = __webpack_require__(51925);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/inherit/settings-merge.js


const BY_KEY = Object.entries(settings_shape .yy);
function mergeSettings(written, parent) {
    const own = written ?? {};
    const above = parent;
    const merged = BY_KEY.map(([key, { normally, join }]) => {
        const name = (0,camel_case .C)(key);
        const value = own[name] ?? null;
        if (above === null)
            return [name, value ?? normally];
        return [name, value === null ? above[name] : join(above[name], value)];
    });
    return Object.fromEntries(merged);
}
function checkSettings(written, parent, mayExcept, report) {
    const [own, above] = [written ?? {}, parent];
    for (const [key, { findLoosenings }] of BY_KEY) {
        const value = own[(0,camel_case .C)(key)] ?? null;
        if (value === null)
            continue;
        for (const { step, message } of findLoosenings(value, above[(0,camel_case .C)(key)], mayExcept))
            report(`settings.${key}${step}`, message);
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/inherit/tightening.js







function checkTightening(draft, policy, parent) {
    const { document } = draft;
    function report(key, message) {
        document.report(document.find(key), `"${key}" ${message}; "extends" may only tighten ${parent.place.file}`);
    }
    function reportLoosening(key, { rule, option, limit }) {
        const long = `${key}.${rule}.${option}`;
        report(document.has(long) ? long : `${key}.${rule}`, `makes ${rule} milder; write ${limit}`);
    }
    for (const loosening of (0,rule_settings .BH)(parent.rules, policy.rules, draft.rules))
        reportLoosening('rules', loosening);
    for (const override of draft.overrides) {
        for (const loosening of findOverrideLoosenings(parent, override)) {
            reportLoosening(`${override.place.key}.rules`, loosening);
        }
    }
    const days = (0,allow_list .S)(parent);
    checkSettings(draft.settings, parent.settings, days !== null, report);
    checkPins(draft, parent, report);
    checkBuilds(draft, report);
    checkExceptionDelegation(draft, parent, report);
    const own = draft.delegate?.maxException ?? null;
    if (own !== null && (days === null || own > days)) {
        report('delegate.max-exception', days === null
            ? 'delegates what was not delegated to this policy'
            : `is too long; write ${days}d or less`);
    }
}
function checkBuilds({ builds }, report) {
    for (const { contexts, place } of builds) {
        if (contexts.size === 0)
            continue;
        report(`${place.key}.contexts`, 'removes images from what is judged; remove it, or ask for it in the policy above');
    }
}
function checkPins(draft, parent, report) {
    const required = [
        parent.rules.unpinned.require,
        ...[...parent.deprecated, ...listApprovals(parent)].flatMap(({ pin }) => pin ?? []),
    ];
    const least = Math.min(...required.map((pin) => image_pin .$x.indexOf(pin)));
    const own = [...(0,policy_draft .x)(draft), ...draft.deprecated];
    for (const { pin, place } of own) {
        if (pin !== null && image_pin .$x.indexOf(pin) < least)
            report(`${place.key}.pin`, `requires less; write ${image_pin .$x.slice(least).join(' or ')}`);
    }
}
function listApprovals(policy) {
    const own = (0,policy_draft .x)({ allow: policy.allow, overrides: policy.ownOverrides });
    return policy.parent === null ? own : [...own, ...listApprovals(policy.parent)];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/glob/glob.js
var glob = __webpack_require__(66634);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/replacement.js
var replacement = __webpack_require__(63770);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/advice-check.js




function checkAdvice({ document, deny, deprecated, overrides }, policy) {
    for (const entry of [...deny, ...deprecated, ...overrides.flatMap((override) => override.deny)]) {
        const loop = findLoop(policy, entry);
        if (loop === null)
            continue;
        const key = `${entry.place.key}.use`;
        document.report(document.find(key), `"${key}" names ${loop.use}, which "${loop.by.place.key}" (${loop.by.image}) refuses too, so it is not suggested; ${describeWayOut(policy)}`, 'warning');
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
        document.report(document.find(`${key}.unmirrored`), `"${key}.unmirrored" has no effect without a mirror; add one to settings, for example mirrors: { registry.example.com/hub: docker.io }`, 'warning');
    }
}
function describeWayOut({ settings: { mirrors } }) {
    return mirrors.length > 0
        ? 'name another image, or require the mirror with the rule unmirrored instead of this entry'
        : 'name another image; if you mean a mirror, declare it under settings.mirrors and require it with the rule unmirrored';
}
function findLoop(policy, entry) {
    if (entry.use === null)
        return null;
    const refusing = policy.deny.includes(entry) ? policy.deny : [...policy.deny, entry];
    for (const parts of entry.pattern.alternatives) {
        const use = (0,replacement .c)(entry.use, makeSample(parts));
        const reference = use === null ? null : (0,image_reference .F2)(use);
        if (use === null || reference === null || 'error' in reference)
            continue;
        const names = (0,entry_match .uD)(policy, reference);
        const by = refusing.find((other) => (0,entry_match .w9)(other, names));
        if (by !== undefined)
            return { use, by };
    }
    return null;
}
function makeSample({ host, path, tag, digest }) {
    const segments = path.segments.flatMap((segment) => segment === glob .x4 ? [] : [segment.source.replaceAll('*', 'app')]);
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

// EXTERNAL MODULE: ./lib/untyped/src/core/level.js
var level = __webpack_require__(39329);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/denial-levels.js



function checkDenialLevels(policy, document) {
    const beneath = (0,select_rules .e0)(policy);
    const findMilder = (rules) => beneath.find((id) => !(0,level .AF)(rules.denied, rules[id])) ?? null;
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
        const rules = (0,rule_settings .gB)(policy.rules, override.rules);
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
            const rules = (0,rule_settings .gB)((0,rule_settings .gB)(policy.rules, first.rules), second.rules);
            if (reportMilder(rules, `${second.place.key}.rules`, `together with ${first.place.key} `))
                wrong.add(second);
        }
    }
}
function reportDenial(document, { denied, ...rules }, id, key, when) {
    const other = rules[id];
    const day = other.effective === null ? 'none, or a past date' : `${other.effective} or earlier`;
    const reason = denied.level === other.level
        ? `"denied" takes effect later than "${id}"; as its date write ${day}`
        : `"denied" is milder (${denied.level}) than "${id}" (${other.level}); write denied: ${other.level}`;
    const cause = id === 'deprecated' ? 'deprecated' : 'allow';
    const written = [`${key}.denied`, `${key}.${id}`, cause].find((candidate) => document.has(candidate));
    const subject = written ?? key;
    document.report(document.find(subject), `"${subject}" is wrong: ${when}${reason}, otherwise denying an image would help it`);
}
function overlap(one, other) {
    const roles = one.roles === null || other.roles === null || one.roles.some((role) => other.roles?.includes(role));
    return roles && share(one.paths, other.paths) && share(one.images, other.images);
}
function share(one, other) {
    if (one === null || other === null)
        return true;
    return one.some(({ source }) => other.some((glob) => glob.source === source));
}

// EXTERNAL MODULE: ./lib/untyped/src/core/day.js
var day = __webpack_require__(2237);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/exception-length.js


function checkExceptionLengths({ exceptions, document }, policy, today) {
    const own = policy.settings.maxException;
    const delegated = policy.parent === null ? null : (0,allow_list .S)(policy.parent);
    const longest = delegated === null ? own : Math.min(own, delegated);
    const rule = longest === own ? 'settings.max-exception' : 'delegate.max-exception of the policy that is extended';
    const last = (0,day .fi)(today, longest);
    for (const { expires, place } of exceptions) {
        if (expires <= last)
            continue;
        const key = `${place.key}.expires`;
        document.report(document.find(key), `"${key}" is wrong: ${expires} is more than ${longest} days away (${rule}); write ${last} or earlier`);
    }
}

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern-containment.js
var pattern_containment = __webpack_require__(64419);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/policy-assembly.js




function assemblePolicy(draft, parent, trustedRoot = null) {
    const { document, settings, overrides } = draft;
    const rulePlaces = new Map(parent?.rulePlaces);
    for (const id of rule_settings .Iu) {
        if (draft.rules[id] !== undefined)
            rulePlaces.set(id, document.find(`rules.${id}`));
    }
    return {
        place: document.place(0, 'policy'),
        parent,
        extends: draft.extends,
        rules: (0,rule_settings .gB)(parent?.rules ?? rule_settings .ck, draft.rules),
        rulePlaces,
        allow: draft.allow,
        allowPlace: draft.allow === null ? null : document.find('allow'),
        additions: findAdditions((0,policy_draft .x)(draft), parent),
        deny: [...(parent?.deny ?? []), ...draft.deny],
        deprecated: [...(parent?.deprecated ?? []), ...draft.deprecated],
        overrides: [...(parent?.overrides ?? []), ...overrides],
        ownOverrides: overrides,
        evidence: [...(parent?.evidence ?? []), ...draft.evidence],
        exceptions: [...(parent?.exceptions ?? []), ...draft.exceptions],
        builds: [...(parent?.builds ?? []), ...draft.builds],
        ownBuilds: draft.builds,
        settings: mergeSettings(settings, parent?.settings ?? null),
        trustedRoot: parent === null ? trustedRoot : parent.trustedRoot,
        tests: draft.tests,
        delegate: draft.delegate,
    };
}
function findAdditions(entries, parent) {
    const additions = new Map();
    for (const entry of entries) {
        const widened = new Set();
        for (let above = parent; above !== null; above = above.parent) {
            if (!(0,pattern_containment .U)(entry.pattern, findDelegatedImages(above)))
                break;
            widened.add(above);
        }
        if (widened.size > 0)
            additions.set(entry, widened);
    }
    return additions;
}
function findDelegatedImages(policy) {
    for (let level = policy; level !== null; level = level.parent) {
        if (level.delegate?.allow != null)
            return level.delegate.allow;
    }
    return [];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/trusted-root-file.js
var trusted_root_file = __webpack_require__(34340);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/policy-loading.js









function loadChain(chain, { today }, parse) {
    const documents = chain.map(({ path, text }) => new policy_document .W(path, text));
    let policy = null;
    let hasParent = false;
    for (const [index, document] of [...documents.entries()].toReversed()) {
        const draft = (0,policy_draft .k)(document, parse);
        const said = chain[index]?.aboutExtends ?? [];
        for (const { level, message } of said)
            document.report(document.find('extends'), message, level);
        const isExplained = said.some(({ level }) => level === 'error');
        if (draft !== null && !isExplained)
            checkChain(draft, documents.slice(index + 1));
        const parent = policy;
        policy =
            draft === null
                ? null
                : assemblePolicy(draft, parent, (0,trusted_root_file .j)(draft, chain[index]?.trustedRoot));
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
    const document = new policy_document .W('', '');
    document.report(document.place(0, 'policy'), 'No policy was given');
    return document;
}
function checkChain({ document, extends: target }, parents) {
    if (target === null) {
        if (parents.length > 0 && !document.has('extends')) {
            document.report(document.place(0, 'policy'), 'The policy does not extend another one, but one was given');
        }
    }
    else if (parents.length === 0) {
        document.report(document.find('extends'), '"extends" names a policy that was not read, so this policy cannot be used');
    }
    else if (parents.some(({ file }) => file === document.file)) {
        document.report(document.find('extends'), '"extends" leads back to this policy; remove one of the two');
    }
}


  }),

  52503:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  describeLength),
    l: () => (  MAX_DEPTH)
  });
const MAX_DEPTH = 20;
const SIGNS = /[\n\r\t,[\]{}:?\-&*!|>'"#%@`]/g;
function describeLength({ text, kind }) {
    const { noun, maxLength, maxSigns, whenLong } = kind;
    if (text.length > maxLength)
        return `The ${noun} is longer than ${maxLength} characters; ${whenLong}`;
    if (maxSigns === null || text.length <= maxSigns || countSigns(text) <= maxSigns)
        return null;
    return `The ${noun} has more than ${maxSigns} line ends, brackets, quotes and other signs of YAML; ${whenLong}`;
}
function countSigns(text) {
    let count = 0;
    while (SIGNS.test(text))
        count++;
    return count;
}


  }),

  34340:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  readAttachedRoot),
    r: () => (  mayNameRoot)
  });
  var _evidence_trusted_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36079);

const KEY = 'settings.registries.trusted-root';
const MAY_NAME = /trusted-root|\\/;
function mayNameRoot(source) {
    return MAY_NAME.test(source);
}
function readAttachedRoot({ document, settings }, attached) {
    const path = settings?.registries?.trustedRoot ?? null;
    if (path === null)
        return null;
    if (attached === undefined)
        return '';
    const read = 'error' in attached ? attached : (0,_evidence_trusted_root_js__WEBPACK_IMPORTED_MODULE_0__  .P)(attached.text);
    if ('error' in read)
        document.report(document.find(KEY), `"${KEY}" names ${path}, which ${read.error}`);
    return 'error' in attached ? '' : attached.text;
}


  }),

  34881:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  findDelegatedDays),
    g: () => (  findAllowLists)
  });
  var _select_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85227);

const NO_ENTRIES = [];
function findAllowLists(policy, target) {
    let lists = policy.allow === null
        ? []
        : [
            {
                entries: policy.allow,
                place: policy.allowPlace,
                replaces: false,
                isEmpty: policy.allow.length === 0,
            },
        ];
    for (const override of policy.ownOverrides) {
        const { allow, allowAlso, allowPlace, place } = override;
        if (allow === null && allowAlso.length === 0)
            continue;
        const fit = (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__  .GY)(override, target);
        if (fit === null)
            continue;
        if (allow !== null) {
            const list = { entries: allow, place: allowPlace, replaces: true, isEmpty: allow.length === 0 };
            lists = fit === 'exact' ? [list] : [...lists, list];
        }
        if (allowAlso.length === 0 || fit !== 'exact')
            continue;
        if (lists.length === 0 && policy.parent !== null)
            lists = [{ entries: NO_ENTRIES, place, replaces: false, isEmpty: false }];
        lists = lists.map((list) => ({ ...list, entries: joinLists(list.entries, allowAlso) }));
    }
    return lists;
}
const JOINED = new WeakMap();
function joinLists(entries, others) {
    const known = JOINED.get(entries) ?? new WeakMap();
    JOINED.set(entries, known);
    const joined = known.get(others) ?? [...entries, ...others];
    known.set(others, joined);
    return joined;
}
function findDelegatedDays(policy) {
    let days = null;
    for (let level = policy; level !== null; level = level.parent) {
        const own = level.delegate?.maxException ?? null;
        if (own !== null)
            days = Math.min(days ?? own, own);
    }
    return days;
}


  }),

  61909:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  T: () => (  findApprovalStatus),
  q: () => (  mayWaive)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(34881);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(61133);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pin.js
var pin = __webpack_require__(63758);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(85227);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/query/required-pin.js


function findPin(policy, target, matching) {
    const own = findOwnPin(policy, target, matching);
    if (policy.parent === null)
        return own;
    const parents = findPin(policy.parent, target, matching.filter((entry) => isOf(policy.parent, entry)));
    return own.pin === null || parents.pin === null || (0,pin .ri)(own.pin, parents.pin) === own.pin
        ? own
        : parents;
}
function findOwnPin(policy, target, matching) {
    const override = policy.overrides.findLast((candidate) => candidate.rules.unpinned?.require !== undefined && (0,select_rules .GY)(candidate, target) !== null);
    const rule = {
        pin: (0,select_rules .uE)(policy, target).unpinned.require,
        pinFrom: override?.place ?? policy.rulePlaces.get('unpinned') ?? null,
    };
    let entry = null;
    for (const candidate of matching) {
        if (candidate.pin === null)
            continue;
        if (entry?.pin == null || (0,pin .ri)(entry.pin, candidate.pin) !== entry.pin)
            entry = candidate;
    }
    if (entry?.pin == null || rule.pin === null)
        return rule;
    if (override !== undefined && (0,pin .ri)(rule.pin, entry.pin) === rule.pin)
        return rule;
    return { pin: entry.pin, pinFrom: entry.place };
}
function isOf(policy, entry) {
    for (let level = policy; level !== null; level = level.parent) {
        if (level.place.file === entry.place.file)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/query/approval-status.js




function findApprovalStatus(policy, reference, usage, releases = null) {
    if (isScratch(reference)) {
        return {
            kind: 'scratch',
            entry: null,
            decidedBy: null,
            pin: null,
            pinFrom: null,
            blockFrom: null,
            deprecation: null,
            beneath: null,
        };
    }
    const names = (0,entry_match .uD)(policy, reference, releases);
    const target = { ...usage, names };
    const beneath = findStatusBeneathDenials(policy, names, target);
    const denial = findDenial(policy, names, target);
    if (denial === undefined)
        return beneath;
    return { ...beneath, kind: 'denied', entry: denial, decidedBy: denial.place, beneath };
}
function mayWaive(policy, exception, rule, entry) {
    if (rule !== 'denied' || entry === null)
        return true;
    for (let above = policy.parent; above !== null; above = above.parent) {
        if ((0,select_rules .H6)(above).includes(entry))
            return exception !== 'inline' && above.exceptions.includes(exception);
    }
    return true;
}
function isScratch(reference) {
    const { host, path, tagWritten, digest } = reference;
    return host === 'docker.io' && path === 'library/scratch' && !tagWritten && digest === null;
}
function findDenial(policy, names, target) {
    for (const entries of (0,select_rules .FP)(policy, target)) {
        const denial = (0,entry_match .gt)(entries, names);
        if (denial !== undefined)
            return denial;
    }
    return undefined;
}
function findStatusBeneathDenials(policy, names, target) {
    const deprecations = (0,entry_match .LR)(policy.deprecated, names);
    const levels = [];
    for (let level = policy; level !== null; level = level.parent) {
        const lists = (0,allow_list .g)(level, target).map((list) => ({
            ...list,
            approvals: (0,entry_match .P8)(list.entries, names),
        }));
        levels.push({ policy: level, lists, approvals: lists.flatMap(({ approvals }) => approvals) });
    }
    const matching = [...levels.flatMap(({ approvals }) => approvals), ...deprecations];
    const blockFrom = findBlockFrom(deprecations);
    const deprecation = deprecations.find((entry) => entry.blockFrom === blockFrom) ?? null;
    const common = { ...findPin(policy, target, matching), blockFrom, deprecation, beneath: null };
    const refusal = findRefusal(levels);
    if (refusal !== null) {
        return { ...common, kind: 'unapproved', entry: null, decidedBy: refusal.place };
    }
    const entry = deprecation ?? matching[0] ?? null;
    return {
        ...common,
        kind: deprecation === null ? 'approved' : 'deprecated',
        entry,
        decidedBy: entry?.place ?? null,
    };
}
function findRefusal(levels) {
    for (const [index, level] of levels.entries()) {
        const isAdded = levels
            .slice(0, index)
            .some(({ policy, approvals }) => approvals.some((entry) => policy.additions.get(entry)?.has(level.policy) === true));
        const refusal = level.lists.find((list) => !(isAdded && !list.replaces) && !passes(level, list));
        if (refusal !== undefined)
            return refusal;
    }
    return null;
}
function passes({ policy }, { entries, isEmpty, approvals }) {
    if (approvals.length > 0)
        return true;
    const { parent, additions } = policy;
    if (parent === null || isEmpty || entries.length === 0)
        return false;
    return entries.every((entry) => additions.get(entry)?.has(parent) === true);
}
function findBlockFrom(deprecations) {
    return deprecations.flatMap(({ blockFrom }) => blockFrom ?? []).toSorted()[0] ?? null;
}


  }),

  22182:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  findDirectPull)
  });
  var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34685);
  var _mirrors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1825);


function findDirectPull(mirrors, reference) {
    const real = mirrors.filter((mirror) => !isSpelling(mirror));
    if (real.length === 0)
        return null;
    const spellings = (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .G8)(reference);
    if (spellings.some((name) => (0,_mirrors_js__WEBPACK_IMPORTED_MODULE_1__  .JE)(real, name, 'deny') !== null))
        return null;
    let best = null;
    for (const mirror of real) {
        for (const name of spellings) {
            const path = takeFront(mirror.upstream, name);
            if (path !== null && (best === null || isNearer(mirror, best.mirror)))
                best = { mirror, path };
        }
    }
    if (best === null)
        return null;
    const { name, upstream, host, folder } = best.mirror;
    const through = typeof host === 'string' ? { ...reference, host, path: folder + best.path } : null;
    return { upstream, mirror: name, through };
}
function takeFront(upstream, { host, path }) {
    const [name = '', ...segments] = upstream.split('/');
    const folder = segments.map((segment) => `${segment}/`).join('');
    return (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .jY)(name) === host && path.startsWith(folder) ? path.slice(folder.length) : null;
}
function isNearer(one, other) {
    if (one.upstream.length !== other.upstream.length)
        return one.upstream.length > other.upstream.length;
    return typeof one.host === 'string' && typeof other.host !== 'string';
}
function isSpelling({ looseHost, folder, upstream }) {
    if (typeof looseHost !== 'string')
        return false;
    const host = looseHost === 'registry.hub.docker.com' ? 'docker.io' : looseHost;
    return [host, ...folder.split('/').slice(0, -1)].join('/') === upstream;
}


  }),

  97516:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    i: () => (  narrowEntries)
  });
  var _image_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80811);

const SHORT = 24;
const ANY_HOST = '*';
class EntryIndex {
    #entries;
    #mode;
    #extent;
    #places = new Map();
    constructor(entries, mode, extent) {
        this.#entries = entries;
        this.#mode = mode;
        this.#extent = extent;
        for (const [at, { pattern }] of entries.entries())
            for (const key of new Set(pattern.alternatives.map((parts) => this.#keyOf(parts)))) {
                const places = this.#places.get(key);
                if (places === undefined)
                    this.#places.set(key, [at]);
                else
                    places.push(at);
            }
    }
    find(names) {
        let places = [];
        const seen = new Set();
        for (const name of names)
            for (const { host, path } of (0,_image_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__  .w)(name, this.#mode))
                for (const start of [host, ANY_HOST])
                    for (const key of this.#listKeys(start, path, name)) {
                        const more = seen.has(key) ? undefined : this.#places.get(key);
                        seen.add(key);
                        if (more !== undefined)
                            places = places.length === 0 ? more : mergePlaces(places, more);
                    }
        return places.flatMap((at) => this.#entries[at] ?? []);
    }
    #keyOf(parts) {
        const { host, path } = this.#mode === 'deny' ? parts.loose : parts;
        const start = typeof host === 'string' ? host : ANY_HOST;
        if (path.literal === null)
            return `${start}/${path.prefix}`;
        const { tag, digest } = parts;
        const repository = `${start}/${path.literal}`;
        if (this.#extent === 'repository')
            return repository;
        if (digest?.literal != null)
            return `${repository}@${digest.literal}`;
        return tag?.literal == null ? repository : `${repository}:${tag.literal}`;
    }
    #listKeys(start, path, { tag, digest }) {
        const whole = `${start}/${path}`;
        const keys = [`${start}/`, whole];
        for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
            keys.push(`${start}/${path.slice(0, slash + 1)}`);
        if (tag !== null)
            keys.push(`${whole}:${tag}`);
        if (digest !== null)
            keys.push(`${whole}@${digest}`);
        return keys;
    }
}
function mergePlaces(left, right) {
    const merged = [];
    let at = 0;
    for (const place of left) {
        for (let next = right[at]; next !== undefined && next <= place; next = right[++at])
            if (next < place)
                merged.push(next);
        merged.push(place);
    }
    return [...merged, ...right.slice(at)];
}
const INDEXES = new WeakMap();
function narrowEntries(entries, names, mode, extent = 'image') {
    if (entries.length < SHORT)
        return entries;
    const indexes = INDEXES.get(entries) ?? new Map();
    INDEXES.set(entries, indexes);
    const key = `${mode} ${extent}`;
    const index = indexes.get(key) ?? new EntryIndex(entries, mode, extent);
    indexes.set(key, index);
    return index.find(names);
}


  }),

  61133:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LR: () => (  listDenying),
    P8: () => (  listApprovals),
    gt: () => (  findDenying),
    p$: () => (  matchesAllow),
    uD: () => (  findNames),
    w9: () => (  matchesDeny)
  });
  var _end_of_life_named_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22921);
  var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34685);
  var _image_official_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77982);
  var _image_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77881);
  var _entry_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97516);
  var _mirrors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1825);






function findNames(policy, reference, releases = null) {
    const { mirrors } = policy.settings;
    const exact = [reference, ...(0,_mirrors_js__WEBPACK_IMPORTED_MODULE_5__  .aO)(mirrors, reference, 'allow')];
    const behind = (0,_mirrors_js__WEBPACK_IMPORTED_MODULE_5__  .aO)(mirrors, reference, 'deny');
    const loose = [...exact, ...behind.filter((name) => !exact.some((other) => isSame(name, other)))];
    const last = behind.at(-1) ?? exact.at(-1) ?? reference;
    return { exact, loose, original: (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_1__  .KT)(last) ?? last, releases };
}
function isSame(one, other) {
    return one.host === other.host && one.path === other.path;
}
function matchesAllow(entry, { exact }) {
    return exact.some((name) => matchesEntry(entry, name, 'allow', null));
}
function matchesDeny(entry, { exact, loose, original, releases }) {
    const release = () => (releases === null ? null : findReleaseNumber(releases, original));
    if (!loose.some((name) => matchesEntry(entry, name, 'deny', release)))
        return false;
    return !entry.except.some((pattern) => exact.some((name) => pattern.matches(name, 'allow')));
}
function listApprovals(entries, names) {
    return (0,_entry_index_js__WEBPACK_IMPORTED_MODULE_4__  .i)(entries, names.exact, 'allow').filter((entry) => matchesAllow(entry, names));
}
function listDenying(entries, names) {
    return (0,_entry_index_js__WEBPACK_IMPORTED_MODULE_4__  .i)(entries, names.loose, 'deny').filter((entry) => matchesDeny(entry, names));
}
function findDenying(entries, names) {
    return (0,_entry_index_js__WEBPACK_IMPORTED_MODULE_4__  .i)(entries, names.loose, 'deny').find((entry) => matchesDeny(entry, names));
}
function matchesEntry(entry, name, mode, release) {
    const { pattern, versions, variants, official } = entry;
    if (!pattern.matches(name, mode) || (official && !(0,_image_official_images_js__WEBPACK_IMPORTED_MODULE_2__  .oR)(name)))
        return false;
    if (versions === null && variants === null)
        return true;
    const { tag } = name;
    if (tag === null || (mode === 'allow' && !name.tagWritten))
        return false;
    const { number, variant } = (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_3__  .RK)(tag);
    const named = number === null ? (release?.() ?? null) : null;
    if (versions !== null) {
        const known = number ?? named;
        if (known === null || !(mode === 'allow' ? versions.contains(known) : versions.overlaps(known)))
            return false;
    }
    if (variants === null)
        return true;
    const rests = named === null ? [variant] : [variant, variant.replace(/^[^-]*-?/, '')];
    return variants.some((glob) => rests.some((rest) => glob.matches(rest)));
}
function findReleaseNumber(table, reference) {
    const number = (0,_end_of_life_named_release_js__WEBPACK_IMPORTED_MODULE_0__  .T)(table, reference).own?.number ?? '';
    return /^\d+(?:\.\d+)*$/.test(number) ? number : null;
}


  }),

  88387:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  openFileChoice)
  });
  var _dockerfile_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51355);

function openFileChoice({ files, ignore, }) {
    return (path) => {
        if (ignore.some((glob) => glob.matches(path)))
            return 'ignored';
        if (files.globs.some((glob) => glob.matchesAnyCase(path)))
            return 'judged';
        const kind = files.usual ? (0,_dockerfile_file_names_js__WEBPACK_IMPORTED_MODULE_0__  .Ce)(path) : 'other';
        return kind === 'dockerfile' ? 'judged' : kind;
    };
}


  }),

  1825:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JE: () => (  findMirror),
    V5: () => (  listMirrors),
    aO: () => (  followMirrors),
    b6: () => (  leadsBack)
  });
  var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34685);
  var _image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87095);


const MAX_NAMES = 20;
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
function findMirror(mirrors, name, mode) {
    const host = mode === 'deny' ? name.host : (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .f2)(name.host);
    let best = null;
    for (const mirror of mirrors) {
        if (!name.path.startsWith(mirror.folder))
            continue;
        if (!(0,_image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__  ._w)(mode === 'deny' ? mirror.looseHost : mirror.host, host))
            continue;
        if (best === null || isNearer(mirror, best))
            best = mirror;
    }
    return best;
}
function applyMirrors(mirrors, reference, mode) {
    const spellings = mode === 'deny' ? (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .G8)(reference) : [reference];
    return spellings.flatMap((name) => findMirrors(mirrors, name, mode).map((each) => lookBehind(each, name)));
}
function findMirrors(mirrors, name, mode) {
    const mirror = findMirror(mirrors, name, mode);
    const whole = mode === 'deny' ? findWholeMirrors(mirrors, name) : [];
    return [...(mirror === null ? [] : [mirror]), ...whole];
}
function listMirrors(mirrors, reference) {
    if (mirrors.length === 0)
        return new Set();
    const follow = (mode) => [reference, ...followMirrors(mirrors, reference, mode)].flatMap((name) => (mode === 'deny' ? (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .G8)(name) : [name]).flatMap((each) => findMirrors(mirrors, each, mode)));
    return new Set([...follow('allow'), ...follow('deny')]);
}
function findWholeMirrors(mirrors, { host, path }) {
    return mirrors.filter((mirror) => `${path}/` === mirror.folder && mirror.upstream.includes('/') && (0,_image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__  ._w)(mirror.looseHost, host));
}
function lookBehind({ folder, upstream }, name) {
    const slash = upstream.indexOf('/');
    const [host, into] = slash < 0 ? [upstream, ''] : [upstream.slice(0, slash), `${upstream.slice(slash + 1)}/`];
    const path = (into + name.path.slice(folder.length)).replace(/\/$/, '');
    return host === 'docker.io' ? (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .BD)(name, path) : { ...name, host, path };
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


  }),

  35827:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  describeTreatment)
  });
function looksAtFolders({ settings, overrides, exceptions, builds }) {
    const byPath = [...overrides, ...exceptions, ...builds].some(({ paths }) => paths !== null);
    return byPath || settings.ignore.length > 0 || !settings.files.globs.every(isNameGlob);
}
function describeTreatment({ overrides, exceptions, builds }, path) {
    const rules = [...overrides, ...builds].map(({ paths }) => paths?.some((glob) => glob.matchesAnyCase(path)));
    const waivers = exceptions.map(({ paths }) => paths?.some((glob) => glob.matches(path)));
    return [...rules, ...waivers].map((selects) => (selects === true ? '1' : '0')).join('');
}
function isNameGlob({ source }) {
    return /^\*\*\/[^/]+$/.test(source);
}


  }),

  85227:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CT: () => (  selectForFile),
    FP: () => (  selectDenialLists),
    GY: () => (  fitOverride),
    H6: () => (  listDenials),
    U5: () => (  hasAllowList),
    e0: () => (  findRulesBeneathDenials),
    uE: () => (  selectRules),
    xB: () => (  selectDenials)
  });
  var _dockerfile_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92358);
  var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39329);
  var _rule_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5442);



function fitOverride({ roles, paths, images }, { role, path, names }) {
    if (roles !== null && !roles.includes(role))
        return null;
    if (paths !== null && !paths.some((glob) => glob.matchesAnyCase(path)))
        return null;
    if (images === null)
        return 'exact';
    if (names === null)
        return null;
    if (images.some((image) => names.exact.some((name) => image.matches(name, 'allow'))))
        return 'exact';
    return images.some((image) => names.loose.some((name) => image.matches(name, 'deny'))) ? 'loose' : null;
}
function selectRules(policy, target) {
    if (policy.overrides.length === 0)
        return policy.rules;
    let rules = policy.rules;
    for (const override of policy.overrides) {
        const fit = fitOverride(override, target);
        if (fit === null)
            continue;
        const changed = (0,_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__  .gB)(rules, override.rules);
        rules = fit === 'exact' ? changed : (0,_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__  .vv)(rules, changed);
    }
    if (rules === policy.rules)
        return rules;
    return liftDenied(policy, policy.parent === null ? rules : (0,_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__  .vv)(rules, selectRules(policy.parent, target)));
}
function selectForFile(policy, path) {
    return _dockerfile_reading_js__WEBPACK_IMPORTED_MODULE_0__  .g.map((role) => selectRules(policy, { role, path, names: null })).reduce(_rule_settings_js__WEBPACK_IMPORTED_MODULE_1__  .vv);
}
function selectDenials(policy, target) {
    return selectDenialLists(policy, target).flat();
}
function selectDenialLists(policy, target) {
    if (policy.overrides.every(({ deny }) => deny.length === 0))
        return [policy.deny];
    const { parent, ownOverrides } = policy;
    return [
        ...(parent === null ? [] : selectDenialLists(parent, target)),
        listOwnDenials(policy),
        ...ownOverrides.flatMap((override) => (fitOverride(override, target) === null ? [] : [override.deny])),
    ];
}
const OWN_DENIALS = new WeakMap();
function listOwnDenials(policy) {
    const { parent, deny } = policy;
    const own = OWN_DENIALS.get(policy) ?? deny.slice(parent?.deny.length ?? 0);
    OWN_DENIALS.set(policy, own);
    return own;
}
function listDenials({ deny, overrides }) {
    return [...deny, ...overrides.flatMap((override) => override.deny)];
}
function findRulesBeneathDenials(policy) {
    return [
        ...(hasAllowList(policy) ? ['unapproved'] : []),
        ...(policy.deprecated.length > 0 ? ['deprecated'] : []),
    ];
}
function hasAllowList({ allow, ownOverrides, parent }) {
    if (allow !== null || ownOverrides.some((override) => override.allow !== null))
        return true;
    return parent !== null && hasAllowList(parent);
}
function liftDenied(policy, rules) {
    const denied = findRulesBeneathDenials(policy).reduce((strictest, id) => (0,_level_js__WEBPACK_IMPORTED_MODULE_2__  ._2)(strictest, rules[id]), rules.denied);
    return denied === rules.denied ? rules : { ...rules, denied };
}


  }),

  63770:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  TEMPLATE_NAMES),
    c: () => (  expandUse)
  });
const TEMPLATE_NAMES = ['name', 'tag', 'path'];
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


  }),

  5442:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BH: () => (  findLoosenings),
    Iu: () => (  _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.Iu),
    ck: () => (  DEFAULT_RULES),
    gB: () => (  changeRules),
    vv: () => (  takeStrictest)
  });
  var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39329);
  var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18439);
  var _shapes_camel_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54597);




const OPTIONS = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .Iu.map((id) => {
    const options = Object.entries(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[id].options);
    return [id, options.map(([key, option]) => ({ key, name: (0,_shapes_camel_case_js__WEBPACK_IMPORTED_MODULE_1__  .C)(key), option }))];
}));
function listOptions(id) {
    return OPTIONS.get(id) ?? [];
}
function makeSettings(make) {
    return Object.fromEntries(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .Iu.map((id) => [id, make(id)]));
}
const DEFAULT_RULES = makeSettings((id) => ({
    level: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0[id].level,
    effective: null,
    ...Object.fromEntries(listOptions(id).map(({ name, option }) => [name, option.normally])),
}));
function changeRules(rules, changes) {
    const changed = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .Iu.filter((id) => changes[id] !== undefined);
    return { ...rules, ...Object.fromEntries(changed.map((id) => [id, { ...rules[id], ...changes[id] }])) };
}
function takeStrictest(one, other) {
    return makeSettings((id) => {
        const [first, second] = [one[id], other[id]];
        const { level, effective } = (0,_level_js__WEBPACK_IMPORTED_MODULE_2__  ._2)(first, second);
        const options = listOptions(id).map(({ name, option }) => [
            name,
            option.takeStricter(first[name], second[name]),
        ]);
        return { level, effective, ...Object.fromEntries(options) };
    });
}
function findLoosenings(before, after, changes) {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .Iu.filter((rule) => changes[rule] !== undefined).flatMap((rule) => {
        const [above, written] = [before[rule], after[rule]];
        const limits = listOptions(rule).map(({ key, name, option }) => ({
            option: key,
            limit: option.findLimit(above[name], written[name]),
        }));
        return [findLevelLimit(above, written), ...limits].flatMap(({ option, limit }) => limit === null ? [] : [{ rule, option, limit }]);
    });
}
function findLevelLimit(above, written) {
    const { level, effective } = above;
    if ((0,_level_js__WEBPACK_IMPORTED_MODULE_2__  .AF)(written, above))
        return { option: 'level', limit: null };
    if (written.level !== level)
        return { option: 'level', limit: level === 'block' ? level : `${level} or more` };
    return {
        option: 'effective',
        limit: effective === null ? 'no date, so that it applies now' : `${effective} or earlier`,
    };
}


  }),

  75581:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  platforms),
    Q: () => (  argumentValues)
  });
  var _shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74944);
  var _shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35311);


const argumentValue = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)({
    what: 'a value such as docker.io',
    parse: (source) => source.length > 1000 ? { error: 'is longer than 1000 characters' } : source,
});
function checkArgumentName(name) {
    return /^[A-Za-z_]\w*$/.test(name)
        ? name
        : { error: 'cannot be the name of an argument; write letters, digits and _, such as REGISTRY' };
}
const argumentValues = (0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__  .g1)(checkArgumentName, (0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(argumentValue, { what: 'values' }), {
    what: 'arguments and their values',
    example: '{ REGISTRY: [registry.example.com, docker.io] }',
    keyPattern: '^[A-Za-z_][A-Za-z0-9_]*$',
});
const platform = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_1__  .wC)(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9_.]+)?$/, {
    what: 'a platform such as linux/arm64',
    otherwise: 'is not a platform; write system and processor: linux/amd64 or linux/arm/v7',
});
const platforms = (0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(platform, { what: 'platforms', distinct: true });


  }),

  39190:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OY: () => (  describeEntry),
    Oe: () => (  ENTRY_KEYS),
    gn: () => (  pickKeys)
  });
  var _image_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63758);
  var _shapes_camel_case_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54597);
  var _shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74944);
  var _shapes_field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57298);
  var _shapes_image_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42286);
  var _shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35311);
  var _shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76598);
  var _pattern_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6762);








function only(lists, purpose, declared) {
    return { ...declared, lists, purpose };
}
function narrowing(describe, declared) {
    return { ...declared, describe };
}
const ENTRY_KEYS = {
    image: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(_shapes_image_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .K, 'The images, as a pattern.', {
        required: 'image: docker.io/library/node',
    }),
    versions: narrowing((range) => `version ${range.source}`, (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(_pattern_shapes_js__WEBPACK_IMPORTED_MODULE_5__  .QF, 'The range of the number at the front of the tag; in allow the number must be entirely inside.')),
    variants: narrowing((globs) => `variant ${globs.map(({ source }) => source || '""').join(' or ')}`, (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)((0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_1__  .p_)(_pattern_shapes_js__WEBPACK_IMPORTED_MODULE_5__  .ZM, { what: 'variants' }), 'The rest of the tag, after the number and its "-", must match one of these.')),
    official: narrowing(() => 'official images', only(['allow'], 'are about official images', (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)((0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Jt)("whether it is only for Docker's official images"), "Only Docker's official images, according to the list that comes with the gate.", { otherwise: false }))),
    pin: only(['allow', 'deprecated'], 'ask for a pin', (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)((0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Yq)(_image_pin_js__WEBPACK_IMPORTED_MODULE_0__  .$x, 'a kind of pin', { ..._image_pin_js__WEBPACK_IMPORTED_MODULE_0__  .GJ, false: 'none' }), 'How this image must be pinned, instead of rules.unpinned.require; none: not at all.', { home: 'it belongs in an entry of "allow"; for all images write rules: { unpinned: { require: \u2026 } }' })),
    except: only(['deny'], 'carve something out', (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)((0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_1__  .My)(_shapes_image_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .K, { what: 'images' }), 'Images that match but are not denied; the only carve-out.', { otherwise: [] })),
    reason: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)((0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__  .aL)('why, in a sentence'), 'Why; shown with the finding.'),
    use: only(['deny', 'deprecated'], 'say what to use instead', (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(_pattern_shapes_js__WEBPACK_IMPORTED_MODULE_5__  .f4, 'The image to use instead.')),
    'block-from': only(['deprecated'], 'block from a day', (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(_shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_4__  .vd, 'The first day on which these images block.')),
};
function pickKeys(name, pattern) {
    const fields = { ...ENTRY_KEYS, image: { ...ENTRY_KEYS.image, shape: pattern } };
    return Object.fromEntries(Object.entries(fields).map(([key, declared]) => [key, withhold(declared, name)]));
}
function withhold(declared, name) {
    const { lists, purpose } = declared;
    if (lists === undefined || lists.includes(name))
        return declared;
    const names = lists.map((other) => `"${other}"`).join(' and ');
    return { ...declared, notHere: `only entries of ${names} ${purpose}` };
}
function describeEntry({ image, ...entry }) {
    const said = entry;
    const fields = ENTRY_KEYS;
    const limits = Object.entries(fields).flatMap(([key, { describe, otherwise }]) => {
        const value = said[(0,_shapes_camel_case_js__WEBPACK_IMPORTED_MODULE_7__  .C)(key)];
        return describe === undefined || value === otherwise ? [] : [describe(value)];
    });
    return limits.length === 0 ? image : `${image} (${limits.join(', ')})`;
}


  }),

  26250:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  lineage),
    z: () => (  DEEPEST_LINEAGE)
  });
  var _shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74944);
  var _shapes_field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57298);
  var _shapes_image_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42286);
  var _shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28802);
  var _shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76598);





const DEEPEST_LINEAGE = 5;
const lineage = (0,_shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_2__  .w3)({
    depth: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_4__  .Z)((0,_shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .rD)({ what: 'a number of bases such as 2', from: 1, to: DEEPEST_LINEAGE }), 'How far down: 1 is the base of the image, 2 also the base of that.', { required: 'depth: 1' }),
    allow: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_4__  .Z)((0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_shapes_image_shapes_js__WEBPACK_IMPORTED_MODULE_1__  .K, { what: 'images' }), 'What they may be. Default: what the policy approves at the place of the image.'),
}, {
    what: 'a map with the depth',
    home: { inside: '"lineage" of an entry of "evidence"' },
    aliases: { levels: 'depth', images: 'allow', bases: 'allow' },
});


  }),

  63148:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bl: () => (  isFixedArtifact),
    P4: () => (  formatTarget),
    hu: () => (  parseTarget)
  });
const FORMS = 'write ./FILE, OWNER/REPOSITORY/PATH@COMMIT or oci://HOST/REPOSITORY@sha256:\u2026';
function parseTarget(source) {
    if (source.trim() === '')
        return { error: `is empty; ${FORMS}` };
    if (source.length > 1000)
        return { error: 'is longer than 1000 characters' };
    if (/[\s\\]|\p{Cc}/u.test(source))
        return { error: `has a space or a backslash in it; ${FORMS}` };
    if (/^\.\.?\//.test(source))
        return source.endsWith('/')
            ? { error: 'names a folder; name a file in it' }
            : { kind: 'file', path: source };
    if (source.startsWith('oci://'))
        return parseArtifact(source.slice('oci://'.length));
    const page = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)\/[^/]+\/(.+)$/.exec(source);
    if (page !== null)
        return { error: `is the address of a page; write ${page[1]}/${page[2]}@COMMIT` };
    if (source.includes('://'))
        return { error: `is an address; ${FORMS}` };
    return parseRepositoryFile(source);
}
const DOMAIN = /^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+|[a-z0-9-]+(?=:))(?::\d{1,5})?$/i;
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+|\/)[a-z0-9]+)*$/;
function parseArtifact(reference) {
    const [, host = '', path = ''] = /^([^/]+)\/([^@]+?)(?:@sha256:[0-9a-f]{64}|:\w[\w.-]{0,127})$/.exec(reference) ?? [];
    return DOMAIN.test(host) && REPOSITORY.test(path)
        ? { kind: 'oci', reference }
        : {
            error: 'must name a host, a repository and a digest: oci://registry.example.com/policies/images@sha256:\u2026',
        };
}
function isFixedArtifact({ reference }) {
    return reference.includes('@');
}
function parseRepositoryFile(source) {
    const at = source.indexOf('@');
    const [owner = '', repo = '', ...path] = (at < 0 ? source : source.slice(0, at)).split('/');
    const isName = (name) => /^[A-Za-z0-9._-]+$/.test(name) && !/^\.\.?$/.test(name);
    if (path.length === 0)
        return {
            error: `is not a policy; for a file in the same folder write ./${source.slice(0, 100)}, otherwise OWNER/REPOSITORY/PATH@COMMIT`,
        };
    if (!isName(owner) ||
        !isName(repo) ||
        !path.every((segment) => segment !== '' && !/^\.\.?$/.test(segment))) {
        return { error: `is not a policy; ${FORMS}` };
    }
    const ref = at < 0 ? '' : source.slice(at + 1);
    if (ref === '')
        return { error: 'does not name a commit; add @ and the commit, 40 hexadecimal digits' };
    if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(ref))
        return { error: 'has something after @ that is not a commit; write 40 hexadecimal digits' };
    return { kind: 'github', owner, repo, path: path.join('/'), ref };
}
function formatTarget(target) {
    switch (target.kind) {
        case 'file':
            return target.path;
        case 'github':
            return `${target.owner}/${target.repo}/${target.path}@${target.ref}`;
        case 'oci':
            return `oci://${target.reference}`;
    }
}


  }),

  6762:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    QF: () => (  versionRange),
    Qh: () => (  pathGlob),
    ZM: () => (  tagGlob),
    f4: () => (  replacement)
  });
  var _glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40242);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16080);
  var _image_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77881);
  var _image_version_range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38157);
  var _shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10256);
  var _shapes_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2967);
  var _shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35311);
  var _replacement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63770);








const versionRange = (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_3__  .E8)('version-range', (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)({
    what: 'a range of versions such as ">=22 <27"',
    parse: _image_version_range_js__WEBPACK_IMPORTED_MODULE_5__  .F,
    schema: {
        minLength: 1,
        description: 'The number at the front of the tag, as an interval. In allow it must be entirely inside, in deny and deprecated overlapping is enough. Operators >= > <= < =, a space is "and", || is "or".',
        examples: ['>=22 <27', '=8 || >=11'],
    },
}));
const tagGlob = (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_3__  .E8)('tag-glob', (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)({
    what: 'a text such as "alpine*"',
    parse: _image_tag_js__WEBPACK_IMPORTED_MODULE_2__  .GJ,
    expands: true,
    schema: {
        description: 'A glob for the rest of the tag after the number and its "-"; "" is the number alone. For a tag without a number, the whole tag.',
        examples: ['alpine*', '*-slim', ''],
    },
}));
const pathGlob = (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_3__  .E8)('path-glob', (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)({
    what: 'a path such as services/**',
    parse: _glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__  .V,
    expands: true,
    schema: {
        minLength: 1,
        pattern: '^(?!!|/|\\./).*[^/]$',
        description: 'A glob for paths from the root of the repository. * stays within one folder, ** crosses them; hidden files count.',
        examples: ['examples/**', '**/*.dev.Dockerfile'],
    },
}));
const SAMPLE = {
    host: 'docker.io',
    path: 'library/app',
    tag: '1',
    tagWritten: true,
    digest: null,
};
const replacement = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)({
    what: 'an image such as registry.example.com/base/$name',
    parse: (source) => {
        for (const [dollar, braced, word] of source.matchAll(/\$(?:\{(\w*)\}?|(\w*))/g)) {
            const name = braced ?? word ?? '';
            if (_replacement_js__WEBPACK_IMPORTED_MODULE_6__  ._.some((known) => `$${known}` === dollar))
                continue;
            const near = (0,_shapes_name_suggestion_js__WEBPACK_IMPORTED_MODULE_7__  .SX)(name, _replacement_js__WEBPACK_IMPORTED_MODULE_6__  ._);
            return {
                error: `uses ${dollar}, which is not known; ${near === null ? 'write $name, $tag or $path' : `write $${near}`}`,
            };
        }
        const sample = (0,_replacement_js__WEBPACK_IMPORTED_MODULE_6__  .c)(source, SAMPLE) ?? '';
        return 'error' in (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__  .F2)(sample)
            ? { error: 'is not an image; write one such as registry.example.com/base/$name' }
            : source;
    },
    schema: {
        minLength: 1,
        description: 'The image to use instead. $name is the last segment, $tag the tag, $path the path without the host.',
    },
});


  }),

  63554:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  J: () => (  KEY_HOMES),
  S: () => (  policyShape)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/collection-shape.js
var collection_shape = __webpack_require__(74944);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/field.js
var field = __webpack_require__(57298);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/image-shapes.js
var image_shapes = __webpack_require__(42286);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/key-homes.js
var key_homes = __webpack_require__(86440);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/shape.js
var shape = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/struct-shape.js + 1 modules
var struct_shape = __webpack_require__(28802);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/value-shapes.js
var value_shapes = __webpack_require__(76598);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-node.js
var yaml_node = __webpack_require__(15156);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/context-name.js
var context_name = __webpack_require__(83792);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(35311);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/argument-shapes.js
var argument_shapes = __webpack_require__(75581);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/pattern-shapes.js
var pattern_shapes = __webpack_require__(6762);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/build-shape.js









const target = (0,text_shape .wC)(/^[A-Za-z][A-Za-z0-9._-]*$/, {
    what: 'the name of a stage, such as prod',
    otherwise: 'cannot be the name of a stage; write the name after AS, such as prod',
});
const contextValue = (0,text_shape .Qq)({
    what: 'the value of the context, such as docker-image://docker.io/library/alpine:3.22',
    parse: (source) => {
        const value = (0,context_name .N)('x', source);
        return typeof value === 'string' ? source : value;
    },
    schema: { minLength: 1 },
});
const contexts = (0,shape .pd)((0,collection_shape .g1)(context_name .d, contextValue, {
    what: 'contexts and their values',
    example: '{ base: "docker-image://registry.example.com/base/app:1.0" }',
}), (written) => new Map([...written].flatMap(([name, source]) => {
    const value = (0,context_name .N)(name, source);
    return typeof value === 'string' ? [[name, value]] : [];
})), (values) => values);
const CHANGES = {
    args: (0,field .Z)(argument_shapes .Q, 'Values of build arguments, in addition to the defaults in the file and settings.args; every combination is checked.', { otherwise: new Map() }),
    targets: (0,field .Z)((0,collection_shape .p_)(target, { what: 'stages', distinct: true }), 'Stages that ship, in addition to the last one: their bases have the role final.', { otherwise: [] }),
    platforms: (0,field .Z)(argument_shapes .B, 'Platforms that these are built for, instead of settings.platforms.', {
        otherwise: [],
    }),
    contexts: (0,field .Z)(contexts, 'Named build contexts. An image that one of them replaces is not pulled; its replacement is judged instead.', { otherwise: new Map() }),
};
const build = (0,shape .E8)('build', (0,shape .GS)((0,struct_shape .w3)({
    paths: (0,field .Z)((0,collection_shape .p_)(pattern_shapes .Qh, { what: 'paths' }), 'The Dockerfiles that are built like this.', {
        required: 'paths: ["**"] for every Dockerfile, or paths: [api/**]',
    }),
    ...CHANGES,
}, {
    what: 'a build',
    home: { entryOf: 'builds' },
    elsewhere: {
        target: 'targets are a list: targets: [prod]',
        platform: 'platforms are a list: platforms: [linux/amd64]',
        context: 'contexts are a map: contexts: { base: "docker-image://registry.example.com/base:1.0" }',
        'build-args': 'write args: { BASE: ["node:22"] }',
    },
    needs: [
        {
            oneOf: Object.keys(CHANGES),
            otherwise: `says nothing about builds; add ${(0,name_suggestion .JH)(Object.keys(CHANGES))}, or remove it`,
        },
    ],
})));
const builds = (0,collection_shape .p_)(build, { what: 'builds', maxLength: 1000 });

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern.js + 2 modules
var pattern = __webpack_require__(80811);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/entry-keys.js
var entry_keys = __webpack_require__(39190);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/entry-shape.js







const ABSENT = (0,struct_shape .sJ)(entry_keys .Oe);
const DAYS = ['expires', 'until', 'valid-until', 'end', 'ends', 'date'];
const NO_DAY = Object.fromEntries(DAYS.map((key) => [
    key,
    'an entry here has no end date; exceptions have "expires", and entries of "deprecated" have "block-from"',
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
function explain(key, value, map) {
    if ((0,yaml_kind .j)(map, 'image') !== undefined)
        return null;
    const tag = (0,yaml_kind .jn)(value) && value.value !== null ? (value.source ?? '') : '';
    if (tag !== '' && !('error' in (0,pattern .E)(`${key}:${tag}`)))
        return { hint: `; for the image ${key}:${tag} leave out the space after the colon`, meant: 'image' };
    if ('error' in (0,pattern .E)(key))
        return null;
    const advice = (0,yaml_kind .jh)(value) ? `write image: ${key}` : 'leave out the colon';
    return { hint: `; for the image ${key} ${advice}`, meant: 'image' };
}
function entry(name, pattern = image_shapes .K) {
    const hasDay = name === 'deprecated';
    const long = (0,struct_shape .w3)((0,entry_keys .gn)(name, pattern), {
        what: 'an image or an entry',
        home: { entryOf: name },
        elsewhere: { ...ANYWHERE, ...(hasDay ? {} : NO_DAY) },
        aliases: { ...OTHER_WORDS, ...(hasDay ? BLOCK_FROM : {}) },
        explain,
    });
    const parts = (0,shape .NN)(pattern, long, (image) => ({ ...ABSENT, image }), 'image');
    return (0,shape .E8)(`${name}-entry`, (0,shape .pd)((0,shape .GS)(parts), ({ image, ...keys }) => ({ ...keys, image: image.source, pattern: image }), ({ image: _, pattern: written, ...keys }) => ({ ...keys, image: written })));
}
const allowEntry = entry('allow');
const allowList = (0,collection_shape .p_)(allowEntry, { what: 'images', mayBeEmpty: true });
const allowAlsoList = (0,collection_shape .p_)(allowEntry, { what: 'images' });
const denyList = (0,collection_shape .p_)(entry('deny', image_shapes .C), { what: 'images' });
const deprecatedList = (0,collection_shape .p_)(entry('deprecated'), { what: 'images' });

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/evidence/lineage-shape.js
var lineage_shape = __webpack_require__(26250);
// EXTERNAL MODULE: ./lib/untyped/src/core/glob/brace-expansion.js
var brace_expansion = __webpack_require__(98149);
// EXTERNAL MODULE: ./lib/untyped/src/core/glob/text-glob.js
var text_glob = __webpack_require__(84274);
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/package-version.js
const DISTRIBUTIONS = new Set(['deb', 'rpm', 'apk', 'alpm', 'ebuild']);
function isDistribution(type) {
    return type !== null && DISTRIBUTIONS.has(type);
}
function listVersions(version, type) {
    const plain = /^v\d/.test(version) ? [version, version.slice(1)] : [version];
    if (type !== null && !isDistribution(type))
        return plain;
    const withoutEpoch = version.replace(/^\d+:/, '');
    const built = withoutEpoch.replace(/\+b\d+$/, '');
    return [...new Set([...plain, version.replace(/\+b\d+$/, ''), withoutEpoch, built, findUpstream(version)])];
}
function findNumber(version, type) {
    const bare = type !== null && !isDistribution(type) ? version : findUpstream(version);
    return /^v?(\d{1,20}(?:\.\d{1,20}){0,9})/.exec(bare)?.[1] ?? null;
}
function findUpstream(version) {
    const upstream = version.replace(/^\d+:/, '').replace(/-[^-]*$/, '');
    const really = /\+really(.+)$/.exec(upstream)?.[1] ?? upstream;
    return really.replace(/[+~.](?:dfsg|ds|repack)[.\d]*$/i, '');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/sbom/package-pattern.js



function parsePackagePattern(source) {
    if (source.length > 1000)
        return { error: 'is longer than 1000 characters' };
    if (/\s/.test(source) || /[<>]/.test(source))
        return {
            error: 'is not a package; for a range of versions write { package: xz-utils, versions: ">=5.6.0 <5.6.2" }',
        };
    if (/^[^@]*=/.test(source) && !source.startsWith('pkg:'))
        return { error: `has a =; write an @ in front of the version: ${source.replace(/=+/, '@')}` };
    if (source.startsWith('pkg:') && /[?#]/.test(source))
        return { error: 'has something after ? or #, which is not compared; leave it out' };
    const expansion = (0,brace_expansion .P)(source);
    if (expansion.error !== undefined)
        return { error: expansion.error };
    const alternatives = [];
    for (const text of expansion.texts) {
        const alternative = readAlternative(text);
        if ('error' in alternative)
            return alternative;
        alternatives.push(alternative);
    }
    return {
        source,
        hasVersion: alternatives.some(({ version }) => version !== null),
        matches: (listed, range) => {
            const results = alternatives.map((alternative) => matchPackage(alternative, listed, range));
            return (results.find((result) => result === 'yes') ?? results.find((result) => result === 'unknown') ?? 'no');
        },
    };
}
function readAlternative(text) {
    const [, type, path = ''] = /^pkg:([^/]*)\/(.*)$/s.exec(text) ?? [];
    if (text.startsWith('pkg:') && (type === undefined || type === ''))
        return { error: 'is not a package URL; write for example pkg:deb/debian/xz-utils@5.6.0' };
    const rest = type === undefined ? text : path;
    const at = rest.lastIndexOf('@');
    const hasVersion = at > 0 && !rest.endsWith('/', at);
    const [name, version] = hasVersion ? [rest.slice(0, at), rest.slice(at + 1)] : [rest, null];
    if (name === '' || version === '')
        return { error: 'lacks a name or a version around the @; write for example xz-utils@5.6.0' };
    if (/^[*/]*$/.test(name))
        return { error: 'would deny every package; write the name of one, such as xz-utils' };
    return {
        type: type?.toLowerCase() ?? null,
        name: decode(name, type).toLowerCase(),
        version: version === null ? null : decode(version, type),
    };
}
function decode(text, type) {
    try {
        return type === undefined ? text : decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function matchPackage(wanted, listed, range) {
    if (wanted.type !== null && listed.type !== null && !(0,text_glob .F)(wanted.type, listed.type))
        return 'no';
    let found = 'no';
    for (const { name, version } of listCalled(wanted, listed)) {
        if (!matchesName(wanted.name, name, listed.type))
            continue;
        const match = matchVersion(wanted.version, range, version, listed.type);
        if (match === 'yes')
            return 'yes';
        if (match === 'unknown')
            found = 'unknown';
    }
    return found;
}
function listCalled({ type }, listed) {
    const { names, version, source, namespace } = listed;
    const own = type === null || listed.type === null ? names : listPaths(names, namespace, listed.type);
    const called = own.map((name) => ({ name, version }));
    if (source === null)
        return called;
    const name = source.name.toLowerCase();
    const paths = type === null ? [name] : listPaths([name], namespace, listed.type);
    return [...called, ...paths.map((path) => ({ name: path, version: source.version ?? version }))];
}
function listPaths(names, namespace, type) {
    const space = namespace.toLowerCase();
    const full = names.map((name) => space === '' || name.startsWith(`${space}/`) ? name : `${space}/${name}`);
    return space === '' || isDistribution(type) ? [...full, ...names] : full;
}
function matchesName(pattern, name, type) {
    if ((0,text_glob .F)(pattern, name))
        return true;
    const fold = (text) => text.replace(/[-_.]+/g, '-');
    return type === 'pypi' && (0,text_glob .F)(fold(pattern), fold(name));
}
function matchVersion(wanted, range, version, type) {
    if (wanted === null && range === null)
        return 'yes';
    if (version === null)
        return 'unknown';
    if (wanted !== null && !listVersions(version, type).some((each) => (0,text_glob .F)(wanted, each)))
        return 'no';
    if (range === null)
        return 'yes';
    const number = findNumber(version, type);
    if (number === null)
        return 'unknown';
    return range.overlaps(number) ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/evidence/packages-shape.js







const packagePattern = (0,shape .E8)('package-pattern', (0,text_shape .Qq)({
    what: 'a package such as xz-utils@5.6.0',
    parse: parsePackagePattern,
    expands: true,
    schema: {
        minLength: 1,
        description: 'The name of a package, or of the one it is built from, with @ and a version or without; or a package URL. * matches any characters, {a,b} alternates.',
        examples: ['xz-utils@5.6.{0,1}', 'log4j-core', 'pkg:npm/event-stream@3.3.6'],
    },
}));
const DENIAL = {
    package: (0,field .Z)(packagePattern, 'The packages, as a pattern.', { required: 'package: xz-utils' }),
    versions: (0,field .Z)(pattern_shapes .QF, 'The range of the number at the front of the version.'),
    except: (0,field .Z)((0,collection_shape .My)(packagePattern, { what: 'packages' }), 'Packages that match but are not denied.', {
        otherwise: [],
    }),
    reason: (0,field .Z)((0,text_shape .aL)('why, in a sentence'), 'Why; shown with the finding.'),
};
const denial = (0,shape .E8)('package-denial', (0,shape .NN)(packagePattern, (0,struct_shape .w3)(DENIAL, {
    what: 'a package or an entry',
    home: { inside: '"packages" of an entry of "evidence"' },
    aliases: { name: 'package', purl: 'package', version: 'versions', because: 'reason' },
    check: ({ package: pattern, versions }, node, at) => {
        if (versions !== null && pattern?.hasVersion === true)
            at.reject(node, 'has a version after the @ and "versions"; write one or the other');
    },
}), (pattern) => ({ ...(0,struct_shape .sJ)(DENIAL), package: pattern }), 'package'));
const packages_shape_packages = (0,struct_shape .w3)({
    deny: (0,field .Z)((0,collection_shape .p_)(denial, { what: 'packages' }), 'Packages that its SBOM must not list.', {
        required: 'deny: ["xz-utils@5.6.0"]',
    }),
}, {
    what: 'a map with what is denied',
    home: { inside: '"packages" of an entry of "evidence"' },
    aliases: { denied: 'deny', forbid: 'deny', block: 'deny' },
});

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/signer-shape.js + 1 modules
var signer_shape = __webpack_require__(61106);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/evidence-shape.js










const DIGEST_CHECKS = ['exists', 'matches-tag', 'multi-platform'];
function url(example) {
    return (0,text_shape .Qq)({
        what: `an address such as ${example}`,
        parse: (source) => /^https:\/\/[^\s/]+(?:\/\S*)?$/.test(source) && source.length <= 2000
            ? source
            : { error: `is not an address that begins with https://; write for example ${example}` },
        schema: { pattern: '^https://\\S+$' },
    });
}
const provenance = (0,struct_shape .w3)({
    source: (0,field .Z)(url('https://github.com/acme/base-images'), 'The repository that the image must be built from.', { required: 'source: https://github.com/acme/base-images' }),
}, {
    what: 'a map with the source',
    home: { inside: '"provenance" of an entry of "evidence"' },
    aliases: { repo: 'source', repository: 'source', url: 'source' },
});
const QUESTIONS = {
    'signed-by': (0,field .Z)(signer_shape .q, 'The image must be signed by this identity or key; of a list, by any of them.'),
    provenance: (0,field .Z)(provenance, 'The image must have provenance that names this source.'),
    sbom: (0,field .Z)((0,text_shape .Jt)('whether an SBOM is required'), 'The image must have an SBOM.'),
    packages: (0,field .Z)(packages_shape_packages, 'The SBOMs of the image must not list these packages.'),
    lineage: (0,field .Z)(lineage_shape .O, 'What the image is built on must be approved too, as far as the images say it.'),
    'max-age': (0,field .Z)(value_shapes .p0, 'The image must not be older.'),
    'min-age': (0,field .Z)(value_shapes .p0, 'The image must not be younger.'),
    digest: (0,field .Z)((0,collection_shape .p_)((0,text_shape .Yq)(DIGEST_CHECKS, 'a check of digests'), { what: 'checks' }), 'exists: the digest is in the repository. matches-tag: the tag resolves to it. multi-platform: it names an index.', { otherwise: [] }),
};
const ASKED = Object.keys(QUESTIONS);
const ASKS_NOTHING = `requires nothing; add one of ${ASKED.join(', ')}`;
const written = (0,struct_shape .w3)({
    images: (0,field .Z)(image_shapes .K, 'The images, as a pattern.', {
        required: 'images: registry.example.com/base/**',
    }),
    ...QUESTIONS,
}, {
    what: 'a requirement',
    home: { entryOf: 'evidence' },
    elsewhere: { age: 'write max-age for the oldest, or min-age for the youngest, that passes' },
    aliases: {
        signature: 'signed-by',
        signatures: 'signed-by',
        signed: 'signed-by',
        digests: 'digest',
        package: 'packages',
        base: 'lineage',
        bases: 'lineage',
    },
    needs: [{ oneOf: ASKED, otherwise: ASKS_NOTHING }],
    check: ({ images, signedBy: signers, sbom, maxAge, minAge }, node, at) => {
        const advice = images === null || signers === null ? null : (0,signer_shape .N)(images);
        if (advice !== null)
            at.at('signed-by').warn(node, advice);
        const others = ASKED.filter((key) => key !== 'sbom');
        if (sbom === false && !at.writes(others))
            at.reject(node, ASKS_NOTHING);
        if (maxAge !== null && minAge !== null && minAge > maxAge)
            at.reject(node, `can never be satisfied, because min-age is ${minAge}d but max-age only ${maxAge}d`);
    },
});
const requirement = (0,shape .E8)('evidence', (0,shape .pd)((0,shape .GS)(written), ({ images, ...keys }) => ({ ...keys, images: images.source, pattern: images }), ({ images: _, pattern, ...keys }) => ({ ...keys, images: pattern })));
const evidence = (0,collection_shape .p_)(requirement, { what: 'requirements' });

// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 12 modules
var core_rules = __webpack_require__(18439);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/exception-shape.js









const ruleId = (0,text_shape .Yq)(core_rules .Iu, 'the name of a rule');
const exception_shape_written = (0,struct_shape .w3)({
    image: (0,field .Z)(image_shapes .K, 'The images; "**" for unresolved and unreadable, which have none.', {
        required: 'image: docker.io/library/centos:7',
    }),
    paths: (0,field .Z)((0,collection_shape .p_)(pattern_shapes .Qh, { what: 'paths' }), 'The Dockerfiles; by default all.'),
    rules: (0,field .Z)((0,collection_shape .p_)(ruleId, { what: 'rules' }), 'The findings that are waived.', {
        required: 'rules: [unapproved]',
    }),
    owner: (0,field .Z)((0,text_shape .aL)('who is responsible, such as "@acme/billing"', 200), 'Who is responsible.', {
        required: 'owner: "@acme/billing"',
    }),
    reason: (0,field .Z)((0,text_shape .aL)('why, in a sentence'), 'Why, with a ticket if there is one.', {
        required: 'reason: "BILL-412: the driver needs glibc 2.17"',
    }),
    expires: (0,field .Z)(value_shapes .vd, 'The last day on which it applies.', {
        required: 'expires: "2026-12-31"',
    }),
}, {
    what: 'an exception',
    home: { entryOf: 'exceptions' },
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
    check: ({ rules, image }, node, at) => {
        const nameless = rules?.find((rule) => core_rules .Z$.has(rule));
        if (nameless !== undefined && image !== null && image.source !== '**') {
            at.warn(node, `never waives "${nameless}", which is not about an image; write a separate exception with image: "**" and paths`);
        }
    },
});
const exception = (0,shape .E8)('exception', (0,shape .pd)((0,shape .GS)(exception_shape_written), ({ image, ...keys }) => ({ ...keys, image: image.source, pattern: image }), ({ image: _, pattern, ...keys }) => ({ ...keys, image: pattern })));
const exceptions = (0,collection_shape .p_)(exception, { what: 'exceptions' });

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/extends-target.js
var extends_target = __webpack_require__(63148);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/extends-shape.js



const extendsTarget = (0,shape .E8)('extends', (0,text_shape .Qq)({
    what: 'the policy to extend, such as ./base.yml',
    parse: extends_target .hu,
    print: extends_target .P4,
    schema: {
        minLength: 1,
        examples: [
            './base.yml',
            'acme/.github/base-images.yml@<commit>',
            'oci://registry.acme.com/policies/base-images@sha256:<digest>',
        ],
    },
}));

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/reading.js
var reading = __webpack_require__(92358);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/rules-shape.js
var rules_shape = __webpack_require__(25182);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/override-shape.js












const role = (0,text_shape .Yq)(reading .g, 'a role', {
    runtime: 'final',
    production: 'final',
    base: 'final',
    stage: 'build',
    builder: 'build',
    copy: 'copied',
    mount: 'mounted',
    syntax: 'frontend',
    sbom: 'frontend',
    generator: 'frontend',
    service: 'run',
});
const SELECTORS = {
    roles: (0,field .Z)((0,collection_shape .p_)(role, { what: 'roles' }), 'final: layers that ship. build: other stages. copied: COPY --from. mounted: RUN --mount. frontend: # syntax, and what makes the SBOM of a build. run: images that are only run.'),
    paths: (0,field .Z)((0,collection_shape .p_)(pattern_shapes .Qh, { what: 'paths' }), 'The Dockerfiles. If roles, paths or images are written, all of them must match.'),
    images: (0,field .Z)((0,collection_shape .p_)(image_shapes .K, { what: 'images' }), 'The images.'),
};
const override_shape_CHANGES = {
    rules: (0,field .Z)(rules_shape .aO, 'What changes for them, option by option.', { otherwise: {} }),
    allow: (0,field .Z)(allowList, 'Replaces the list of approvals for them.', {
        whenEmpty: 'write allow: [] to approve nothing, or list images',
    }),
    'allow-also': (0,field .Z)(allowAlsoList, 'Adds to the approvals that are in force for them.', { otherwise: [] }),
    deny: (0,field .Z)(denyList, 'Adds denials for them.', { otherwise: [] }),
};
const override_shape_written = (0,struct_shape .w3)({ ...SELECTORS, ...override_shape_CHANGES }, {
    what: 'an override',
    home: { entryOf: 'overrides' },
    elsewhere: {
        ignore: 'to switch a rule off write rules: { unpinned: ignore }; paths that are never read belong in settings.ignore',
        deprecated: 'its level belongs under "rules", and the list of images at the top of the policy',
        except: 'only entries of "deny" carve something out',
    },
    aliases: { stage: 'roles', stages: 'roles', files: 'paths', levels: 'rules' },
    needs: [
        {
            oneOf: Object.keys(SELECTORS),
            otherwise: 'selects nothing; add roles: [final], paths: ["examples/**"] or images: [docker.io/library/**], or write its keys at the top of the policy',
        },
        {
            oneOf: Object.keys(override_shape_CHANGES),
            otherwise: `changes nothing; add ${(0,name_suggestion .JH)(Object.keys(override_shape_CHANGES))}`,
        },
    ],
    check: ({ rules: changes }, _, at) => {
        if (at.writes(['images']))
            rejectNamelessRules(changes ?? {}, at);
    },
});
const override = (0,shape .E8)('override', (0,shape .pd)((0,shape .GS)(override_shape_written), (values, _, at) => ({
    ...values,
    allowPlace: values.allow === null ? null : at.document.find(`${at.key}.allow`),
}), (values) => values));
function rejectNamelessRules(changes, at) {
    for (const rule of core_rules .Z$) {
        if (changes[rule] === undefined)
            continue;
        const key = `${at.key}.rules.${rule}`;
        at.document.report(at.document.find(key), `"${key}" never applies, because ${rule} is not about an image; move it to an override without images`);
    }
}
const overrides = (0,collection_shape .p_)(override, { what: 'overrides', maxLength: 200 });

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/settings-shape.js + 2 modules
var settings_shape = __webpack_require__(51925);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/rule-settings.js
var rule_settings = __webpack_require__(5442);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/test-shape.js












const from = (0,text_shape .Qq)({
    what: 'an image as a Dockerfile writes it, in quotes',
    parse: (source) => {
        if (source.includes('$'))
            return { error: 'has a variable in it; write the resulting image, such as node:22-alpine' };
        const reference = (0,image_reference .F2)(source);
        return 'error' in reference ? { error: `is not an image (${reference.error})` } : source;
    },
    schema: { minLength: 1, examples: ['node:22-alpine'] },
});
const dockerfile = (0,text_shape .Qq)({
    what: 'a path such as api/Dockerfile',
    parse: (source) => {
        if (source.includes('*'))
            return { error: 'is a pattern, but a test is about one Dockerfile; write its path' };
        return /^(?!\.?\/).*[^/]$/s.test(source)
            ? source
            : { error: 'is not a path from the root of the repository; write for example api/Dockerfile' };
    },
    schema: { pattern: '^(?!\\.?/).*[^/]$' },
});
const rulesBroken = (0,collection_shape .p_)(ruleId, { what: 'rules' });
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
        if ((0,yaml_kind .oP)(node)) {
            const [only] = node.items;
            const isWord = node.items.length < 2 && (only === undefined || ((0,yaml_kind .jn)(only) && only.value === 'ok'));
            return isWord
                ? at.reject(node, 'does not name a rule; for an image that passes write ok')
                : rulesBroken.read(node, at);
        }
        if ((0,yaml_node .Ob)(node))
            return undefined;
        if ((0,yaml_kind .jn)(node) && node.value === 'ok')
            return 'ok';
        return at.reject(node, `must be ok or a list of rules, not ${(0,yaml_node .WQ)(node)}; write ${suggestExpectation(node)}`);
    },
    toSchema: (definitions) => ({ anyOf: [{ const: 'ok' }, rulesBroken.toSchema(definitions)] }),
    print: (expected) => expected,
    parts: [rulesBroken],
};
function suggestExpectation(node) {
    const word = (0,yaml_kind .jn)(node) ? String(node.value) : '';
    if (PASSES.has(word.toLowerCase()))
        return 'ok';
    const rule = (0,name_suggestion .SX)(word.replace(/^\[|\]$/g, ''), rule_settings .Iu);
    return rule === null
        ? `the rules that it breaks, for example [unapproved, unpinned]; the rules are ${rule_settings .Iu.join(', ')}`
        : `[${rule}]`;
}
const test = (0,shape .E8)('test', (0,shape .GS)((0,struct_shape .w3)({
    from: (0,field .Z)(from, 'An image as a Dockerfile writes it.', { required: 'from: "node:22-alpine"' }),
    role: (0,field .Z)(role, 'Its role. Default: final.', { otherwise: 'final' }),
    path: (0,field .Z)(dockerfile, 'Its Dockerfile. Default: Dockerfile.', { otherwise: 'Dockerfile' }),
    expect: (0,field .Z)(expectation, 'ok, or exactly the rules that it breaks, including warnings.', {
        required: 'expect: ok or expect: [unapproved]',
    }),
}, {
    what: 'a test',
    home: { entryOf: 'tests' },
    aliases: { image: 'from', reference: 'from', result: 'expect', expects: 'expect', file: 'path' },
    printsDefaults: true,
})));
const tests = (0,collection_shape .p_)(test, { what: 'tests' });

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/policy-shape.js


















const version = {
    read: (node, at) => {
        if ((0,yaml_node .Ob)(node))
            return undefined;
        if ((0,yaml_kind .jn)(node) && node.value === 1)
            return 1;
        const quoted = (0,yaml_kind .jn)(node) && node.value === '1';
        const isNumber = (0,yaml_kind .jn)(node) && typeof node.value === 'number';
        if (quoted)
            return at.reject(node, 'must be the number 1, not text; write version: 1 without quotes');
        if (isNumber)
            return at.reject(node, `is ${(0,yaml_node .WQ)(node)}, but this gate reads version 1; write version: 1`);
        return at.reject(node, `must be the number 1, not ${(0,yaml_node .WQ)(node)}; write version: 1`);
    },
    toSchema: () => ({ const: 1 }),
    print: (number) => number,
    parts: [],
};
const delegate = (0,shape .E8)('delegate', (0,struct_shape .w3)({
    allow: (0,field .Z)((0,collection_shape .My)(image_shapes .K, { what: 'images' }), 'Images that policies which extend this one may approve.'),
    'max-exception': (0,field .Z)(value_shapes .p0, 'How long exceptions of policies which extend this one may last.'),
}, {
    what: 'a map of what repositories may loosen',
    home: { under: 'delegate' },
    aliases: { exceptions: 'max-exception' },
    needs: [
        {
            oneOf: ['allow', 'max-exception'],
            otherwise: 'delegates nothing; add allow or max-exception, or leave the key out',
        },
    ],
}));
const policyShape = (0,struct_shape .w3)({
    version: (0,field .Z)(version, 'The version of the policy language.', {
        required: 'version: 1 as the first line',
        otherwise: 1,
    }),
    extends: (0,field .Z)(extendsTarget, 'A policy that this one tightens: ./file, owner/repository/path@commit, or oci://host/repository@sha256:\u2026'),
    rules: (0,field .Z)(rules_shape .aO, 'How severe each finding is: ignore, warn, block, or a level with options.', {
        otherwise: {},
    }),
    allow: (0,field .Z)(allowList, 'Images that are approved. [] approves nothing; without this key everything that is not denied is approved.', {
        whenEmpty: 'write allow: [] to approve nothing, or list images',
    }),
    deny: (0,field .Z)(denyList, 'Images that are denied, whatever allow says.', { otherwise: [] }),
    deprecated: (0,field .Z)(deprecatedList, 'Images that are phased out: they warn, and block from a given day on. This does not approve them; allow does.', { otherwise: [] }),
    overrides: (0,field .Z)(overrides, 'Other rules for some roles or paths. All that match apply, from top to bottom; the last one wins.', { otherwise: [] }),
    evidence: (0,field .Z)(evidence, 'What registries are asked about images. Absent: fully offline.', {
        otherwise: [],
    }),
    exceptions: (0,field .Z)(exceptions, 'Findings that are waived for a time, each with an owner and a reason.', {
        otherwise: [],
    }),
    builds: (0,field .Z)(builds, 'How the Dockerfiles under some paths are built: values of arguments, targets, platforms, named contexts.', { otherwise: [] }),
    settings: (0,field .Z)(settings_shape .W0, 'Which files are read, and how.'),
    tests: (0,field .Z)(tests, 'Run before the policy is used; if a test fails, the policy is wrong.', {
        otherwise: [],
    }),
    delegate: (0,field .Z)(delegate, 'What policies that extend this one may loosen.'),
}, {
    what: 'a policy',
    home: 'top',
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
const KEY_HOMES = (0,key_homes .C)(policyShape);


  }),

  3150:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DN: () => (  REGISTRY_REQUESTS),
    Yq: () => (  registries),
    lw: () => (  REGISTRY_INHERITANCE),
    pr: () => (  REGISTRY_DEADLINE)
  });
  var _image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34685);
  var _image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87095);
  var _shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74944);
  var _shapes_field_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57298);
  var _shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28802);
  var _shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35311);
  var _shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76598);
  var _signer_shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61106);








const REGISTRY_DEADLINE = 20;
const REGISTRY_REQUESTS = 200;
const host = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)({
    what: 'a registry such as registry.acme.com:5000',
    parse: (source) => {
        const parsed = (0,_image_pattern_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__  .ic)(source);
        if (typeof parsed === 'string')
            return (0,_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .f2)(parsed);
        return 'error' in parsed
            ? parsed
            : { error: 'is a pattern; name each registry that is asked without encryption' };
    },
});
const seconds = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)({
    what: 'a number of seconds such as 20s',
    parse: (source) => {
        const digits = /^(\d{1,2})s$/.exec(source)?.[1];
        return digits === undefined || Number(digits) === 0 || Number(digits) > 60
            ? { error: 'is not a number of seconds from 1s to 60s; write digits and an s: 20s' }
            : Number(digits);
    },
    print: (value) => `${value}s`,
    schema: { pattern: '^\\d{1,2}s$', description: 'Seconds, such as 20s.', examples: ['20s'] },
});
const path = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_4__  .Qq)({
    what: 'a file such as ./trusted-root.json',
    parse: (source) => {
        if (source.trim() === '' || source.length > 1000)
            return { error: 'is not a file; write one such as ./trusted-root.json' };
        if (/^\/|\\|:\/\/|\p{Cc}/u.test(source))
            return { error: 'is not a file of the repository; write ./FILE, or a path from its root' };
        return source.endsWith('/') ? { error: 'names a folder; name a file in it' } : source;
    },
    schema: { minLength: 1, examples: ['./trusted-root.json', '.github/trusted-root.jsonl'] },
});
const policies = (0,_shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_3__  .w3)({
    'signed-by': (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)(_signer_shape_js__WEBPACK_IMPORTED_MODULE_6__  .q, 'Who must have signed a policy that "extends" names by a tag; of a list, any of them.', { required: 'signed-by: { issuer: https://token.actions.githubusercontent.com, subject: \u2026 }' }),
}, { what: 'a map of who signs policies', home: { inside: '"policies" of "registries"' } });
const written = (0,_shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_3__  .w3)({
    policies: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)(policies, 'When "extends" may name a policy in a registry by a tag.'),
    'trusted-root': (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)(path, "A file with the authorities and logs that signatures are verified with, in place of Sigstore's own: JSON, or JSON lines as gh attestation trusted-root prints them. ./ starts at this policy, anything else at the root of its repository."),
    insecure: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)((0,_shapes_collection_shape_js__WEBPACK_IMPORTED_MODULE_2__  .p_)(host, { what: 'registries', distinct: true }), 'Registries that are asked over http, without encryption.', { otherwise: [] }),
    deadline: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)(seconds, `How long a run may wait for registries. Default: ${REGISTRY_DEADLINE}s.`),
    requests: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_7__  .Z)((0,_shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_5__  .rD)({ what: 'a number of requests such as 200', from: 1, to: 10_000 }), `How many requests a run may send to registries. Default: ${REGISTRY_REQUESTS}.`),
}, { what: 'a map about registries', home: { inside: '"registries" under "settings"' } });
const registries = {
    ...written,
    print: ({ policies: signed, trustedRoot, insecure, deadline, requests }) => written.print({
        policies: signed,
        trustedRoot,
        insecure,
        deadline: deadline ?? REGISTRY_DEADLINE,
        requests: requests ?? REGISTRY_REQUESTS,
    }),
};
const REGISTRY_INHERITANCE = {
    join: (above, written) => ({
        policies: written.policies,
        trustedRoot: above.trustedRoot,
        insecure: above.insecure,
        deadline: written.deadline ?? above.deadline,
        requests: written.requests ?? above.requests,
    }),
    findLoosenings: (written, above) => {
        const deadline = above.deadline ?? REGISTRY_DEADLINE;
        const requests = above.requests ?? REGISTRY_REQUESTS;
        const added = written.insecure.filter((name) => !above.insecure.includes(name));
        return [
            ...(written.trustedRoot === null
                ? []
                : [{ step: '.trusted-root', message: 'trusts other authorities; remove it' }]),
            ...added.map((name) => ({
                step: '.insecure',
                message: `asks ${name} without encryption; remove it`,
            })),
            ...(written.deadline !== null && written.deadline < deadline
                ? [{ step: '.deadline', message: `gives up sooner; write ${deadline}s or more` }]
                : []),
            ...(written.requests !== null && written.requests < requests
                ? [{ step: '.requests', message: `asks less; write ${requests} or more` }]
                : []),
        ];
    },
};


  }),

  25182:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Rc: () => (  level),
    aO: () => (  rules)
  });
  var _level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39329);
  var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18439);
  var _shapes_field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57298);
  var _shapes_flow_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72634);
  var _shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);
  var _shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28802);
  var _shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35311);
  var _shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76598);








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
const level = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Yq)(_level_js__WEBPACK_IMPORTED_MODULE_5__  .A_, 'a level', LEVEL_WORDS);
const OF_ANY = { home: 'it is an option of a rule, for example rules: { unpinned: { level: block } }' };
const COMMON = {
    level: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(level, 'ignore: nothing. warn: a warning. block: a failed check.', OF_ANY),
    effective: (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(_shapes_value_shapes_js__WEBPACK_IMPORTED_MODULE_4__  .vd, 'Before that day, block acts like warn.', OF_ANY),
};
const COMMON_ALIASES = { since: 'effective', from: 'effective' };
function dropNulls(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
function shapeRule(rule) {
    const options = Object.entries(rule.options);
    const fields = {
        ...COMMON,
        ...Object.fromEntries(options.map(([name, { shape, description, normally }]) => [
            name,
            (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(shape, `${description} Default: ${(0,_shapes_flow_text_js__WEBPACK_IMPORTED_MODULE_7__  .e)(shape.print(normally))}.`),
        ])),
    };
    const aliases = options.flatMap(([name, option]) => (option.aliases ?? []).map((alias) => [alias, name]));
    const bareWords = options.flatMap(([name, option]) => option.bareWords.map((word) => [word, `{ ${name}: ${word} }`]));
    const written = (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__  .pd)((0,_shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_2__  .w3)(fields, {
        what: 'a level or options',
        home: { optionOf: rule.id },
        aliases: { ...COMMON_ALIASES, ...Object.fromEntries(aliases) },
    }), dropNulls, (value) => value);
    const short = (0,_shapes_text_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Yq)(_level_js__WEBPACK_IMPORTED_MODULE_5__  .A_, 'a level', { ...LEVEL_WORDS, ...Object.fromEntries(bareWords) });
    const name = options.length === 0 ? 'rule' : `${rule.id}-rule`;
    return (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__  .E8)(name, (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__  .NN)(short, written, (value) => ({ level: value })));
}
function writeDefault({ level: usual, options }) {
    const values = Object.entries(options).map(([name, { shape, normally }]) => [name, shape.print(normally)]);
    return (0,_shapes_flow_text_js__WEBPACK_IMPORTED_MODULE_7__  .e)(values.length === 0 ? usual : { level: usual, ...Object.fromEntries(values) });
}
const LIST = Object.values(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__  .y0);
const fields = Object.fromEntries(LIST.map((rule) => [rule.id, (0,_shapes_field_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(shapeRule(rule), `${rule.summary}. Default: ${writeDefault(rule)}.`)]));
const rules = (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__  .E8)('rules', (0,_shapes_shape_js__WEBPACK_IMPORTED_MODULE_1__  .pd)((0,_shapes_struct_shape_js__WEBPACK_IMPORTED_MODULE_2__  .Dh)(fields, {
    what: 'a map of rules and their levels',
    home: { under: 'rules' },
    aliases: Object.fromEntries(LIST.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id]))),
}), 
(values) => dropNulls(values), (changes) => ({ ...changes })));


  }),

  51925:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  yy: () => (  SETTINGS),
  W0: () => (  settings)
});


// EXTERNAL MODULE: ./lib/untyped/src/core/level.js
var level = __webpack_require__(39329);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/collection-shape.js
var collection_shape = __webpack_require__(74944);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/shape.js
var shape = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/struct-shape.js + 1 modules
var struct_shape = __webpack_require__(28802);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(35311);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/value-shapes.js
var value_shapes = __webpack_require__(76598);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/argument-shapes.js
var argument_shapes = __webpack_require__(75581);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(34685);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/host-pattern.js
var host_pattern = __webpack_require__(87095);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-node.js
var yaml_node = __webpack_require__(15156);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/mirrors.js
var mirrors = __webpack_require__(1825);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/mirror-shape.js








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
function parseMirror(source) {
    const [first = '', ...path] = source.split('/');
    const failure = checkHost(first) ?? checkPath(path);
    if (failure !== null)
        return failure;
    const host = (0,host_pattern .ic)(first);
    if (typeof host === 'object' && 'error' in host)
        return host;
    if (typeof host === 'object' && host.labels.slice(-2).includes('*')) {
        return { error: 'has a * in the last two parts of its host, where anybody can register a name' };
    }
    const folder = path.map((segment) => `${segment}/`).join('');
    return { name: source, host, looseHost: (0,host_pattern .nm)(host), folder };
}
function parseUpstream(source) {
    const [host = '', ...path] = source.split('/');
    const failure = checkHost(host) ?? checkPath(path);
    if (failure !== null)
        return failure;
    if (host.includes('*'))
        return { error: 'has a *, but an upstream is one host; write that host' };
    return [(0,docker_hub .f2)(host.toLowerCase()), ...path].join('/');
}
function checkHost(host) {
    if (/^https?:$/.test(host))
        return { error: 'begins with a scheme; leave out :// and everything before it' };
    if (!/[.:]/.test(host) && host !== 'localhost')
        return { error: 'does not name a host; begin with one, such as registry.example.com/hub' };
    const valid = /^(?:[A-Za-z0-9*][A-Za-z0-9*.-]*|\[[A-Fa-f0-9:]+\])(?::\d{1,5})?$/.test(host);
    return valid ? null : { error: 'has no valid host before its first /' };
}
function checkPath(path) {
    return path.every((segment) => /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(segment))
        ? null
        : {
            error: 'cannot be the beginning of image names; write host and path without tag, wildcard or trailing /',
        };
}
function checkName(source) {
    const parsed = parseMirror(source);
    return 'error' in parsed ? parsed : source;
}
const upstream = (0,text_shape .Qq)({ what: 'a registry such as docker.io', parse: parseUpstream });
const mirror_shape_mirrors = (0,shape .pd)((0,collection_shape .g1)(checkName, upstream, { what: 'mirrors and what they mirror', example: `{ ${EXAMPLE} }` }), (written, node, at) => {
    const list = [...written].flatMap(([name, original]) => {
        const parsed = parseMirror(name);
        if ('error' in parsed)
            return [];
        return { ...parsed, upstream: original, place: at.document.find(at.at(name).key) };
    });
    return list.filter((mirror) => {
        const mistake = describeMistake(mirror, list);
        if (mistake === null)
            return true;
        rejectKey(node, at, mirror.name, mistake);
        return false;
    });
}, (declared) => new Map(declared.map(({ name, upstream: original }) => [name, original])));
function describeMistake({ name, upstream: original }, all) {
    const [host = '', ...path] = name.split('/');
    const plain = [(0,docker_hub .f2)(host), ...path].join('/');
    if (plain === original)
        return `mirrors itself; write where the copies are, for example ${EXAMPLE}`;
    if (isTurnedRound(host, path, original))
        return `is not a mirror; swap the two, the mirror comes first: ${original}: ${plain}`;
    const [start = '', ...into] = original.split('/');
    const sample = { path: [...into, 'a', 'b'].join('/'), tag: null, tagWritten: false, digest: null };
    return (0,mirrors .b6)(all, { host: start, ...sample })
        ? 'leads back to itself through the other mirrors; remove one of them'
        : null;
}
function isTurnedRound(host, path, original) {
    const plain = (0,docker_hub .f2)((0,docker_hub .kJ)(host));
    const isSpelling = original === [plain, ...path].join('/');
    if (isSpelling || !UPSTREAMS.has(plain))
        return false;
    if (path.length === 0 || (plain === 'docker.io' && path[0] === 'library'))
        return true;
    return plain === 'docker.io' && !original.startsWith('docker.io/');
}
function rejectKey(node, at, name, message) {
    const item = (0,yaml_kind .jh)(node) ? node.items.find(({ key }) => (0,yaml_kind .jn)(key) && (0,yaml_node .YZ)(key) === name) : undefined;
    const key = item !== undefined && (0,yaml_kind .jn)(item.key) ? item.key : node;
    at.reject(key, `has a wrong key: "${(0,yaml_node .hD)(name)}" ${message}`);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/pattern-shapes.js
var pattern_shapes = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/registries-shape.js
var registries_shape = __webpack_require__(3150);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/rules-shape.js
var rules_shape = __webpack_require__(25182);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/field.js
var field = __webpack_require__(57298);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/flow-text.js
var flow_text = __webpack_require__(72634);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/setting.js


function setting(shape, description, options) {
    const { normally, normallyInWords = null, join, findLoosenings, ...others } = options;
    const usual = normallyInWords ?? (0,flow_text .e)(shape.print(normally));
    const saysDefault = !['[]', '{}'].includes(usual);
    return {
        ...(0,field .Z)(shape, saysDefault ? `${description} Default: ${usual}.` : description, others),
        normally,
        normallyInWords,
        join: join ?? ((_, written) => written),
        findLoosenings: findLoosenings ?? (() => []),
    };
}
function onlyStricter(words, because) {
    return {
        findLoosenings: (written, above) => {
            const stricter = words.slice(words.indexOf(above));
            return stricter.includes(written)
                ? []
                : [{ step: '', message: `${because}; write ${stricter.join(' or ')}` }];
        },
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/settings-shape.js












const SCOPES = ['changed-references', 'changed-files', 'all'];
const USUAL_NAMES = 'the usual names';
const globs = (0,collection_shape .p_)(pattern_shapes .Qh, { what: 'paths' });
const files = {
    ...(0,shape .pd)(globs, (written) => ({ usual: false, globs: written }), (names) => names.globs),
    print: ({ usual, globs: written }) => {
        const sources = written.map(({ source }) => source);
        if (!usual)
            return sources;
        return sources.length === 0 ? null : [USUAL_NAMES, ...sources];
    },
};
const DISCOVERABLE = ['compose', 'bake', 'workflows', 'devcontainers'];
const discover = (0,shape .pd)((0,collection_shape .p_)((0,text_shape .Yq)(DISCOVERABLE, 'a kind of build files', {
    'docker-compose': 'compose',
    workflow: 'workflows',
    actions: 'workflows',
    devcontainer: 'devcontainers',
}), { what: 'kinds of build files', mayBeEmpty: true }), (written) => DISCOVERABLE.filter((kind) => written.includes(kind)), (kinds) => [...kinds]);
const baseline = {
    ...(0,shape .pd)((0,text_shape .Jt)('whether findings in the baseline are excused'), (written) => written, (use) => use === true),
    print: (use) => (use === 'own' ? null : use),
};
const SETTINGS = {
    files: setting(files, 'Which files are Dockerfiles, instead of the usual names: Dockerfile and Containerfile in any case, alone or with a prefix or suffix after ".", "-" or "_" (Dockerfile.dev, api-Dockerfile), except templates and source code.', {
        normally: { usual: true, globs: [] },
        normallyInWords: USUAL_NAMES,
        join: (above, written) => ({ ...above, globs: joinGlobs(above.globs, written.globs) }),
    }),
    ignore: setting((0,collection_shape .p_)(pattern_shapes .Qh, { what: 'paths', mayBeEmpty: true }), 'Paths that are never read.', {
        whenEmpty: 'list paths, or leave the key out',
        normally: [],
        findLoosenings: (written, above) => written.flatMap(({ source }, index) => above.some((glob) => glob.source === source)
            ? []
            : [{ step: `[${index}]`, message: 'skips Dockerfiles; remove it' }]),
    }),
    scope: setting((0,text_shape .Yq)(SCOPES, 'a scope', { changed: 'changed-files', files: 'changed-files', everything: 'all' }), 'What counts in a pull request: changed-references, changed-files, or all.', { normally: 'changed-files', ...onlyStricter(SCOPES, 'narrows what counts') }),
    args: setting(argument_shapes .Q, 'Values of build arguments; every combination is checked.', {
        normally: new Map(),
        join: joinArguments,
    }),
    platforms: setting(argument_shapes .B, 'Values of TARGETPLATFORM, TARGETARCH and so on that are built.', {
        normally: ['linux/amd64', 'linux/arm64'],
        join: (above, written) => [...new Set([...above, ...written])],
    }),
    discover: setting(discover, 'Kinds of files whose builds count: what they build, and with which values, targets and contexts. Empty: none.', {
        whenEmpty: 'list kinds of build files, write [] for none, or leave the key out',
        normally: DISCOVERABLE,
        join: (above, written) => DISCOVERABLE.filter((kind) => above.includes(kind) || written.includes(kind)),
        findLoosenings: (written, above) => {
            const missing = above.filter((kind) => !written.includes(kind));
            return missing.length === 0
                ? []
                : [
                    {
                        step: '',
                        message: `leaves out ${missing.join(', ')}; add what is missing, or remove the key`,
                    },
                ];
        },
    }),
    'run-images': setting((0,text_shape .Jt)('whether images that are only run are judged'), 'Whether images that compose files and devcontainers run without building on them are judged, in the role run.', {
        normally: false,
        findLoosenings: (written, above) => above && !written ? [{ step: '', message: 'no longer judges images that are run; write true' }] : [],
    }),
    mirrors: setting(mirror_shape_mirrors, 'Registries that hold copies, mirror: upstream; images are judged by both names.', {
        normally: [],
        join: (above) => above,
        findLoosenings: (written, above) => written.flatMap(({ name, upstream }) => above.some((mirror) => mirror.name === name && mirror.upstream === upstream)
            ? []
            : [{ step: '', message: `declares the mirror ${name}, which approves more; remove it` }]),
    }),
    unknown: setting(rules_shape .Rc, 'The level for evidence that cannot be obtained.', {
        normally: 'warn',
        ...onlyStricter(level .A_, 'is milder'),
    }),
    registries: setting(registries_shape .Yq, 'How registries are asked for evidence.', {
        normally: { policies: null, trustedRoot: null, insecure: [], deadline: null, requests: null },
        normallyInWords: `{ deadline: ${registries_shape .pr}s, requests: ${registries_shape .DN} }`,
        ...registries_shape .lw,
    }),
    'max-exception': setting(value_shapes .p0, 'How long from today an exception may last.', {
        normally: 180,
        findLoosenings: (written, above) => written > above ? [{ step: '', message: `is too long; write ${above}d or less` }] : [],
    }),
    baseline: setting(baseline, 'Whether findings recorded in .github/base-images.baseline.yml do not block. false: in no repository. A policy that judges other repositories must say true, or their baselines excuse nothing.', {
        normally: 'own',
        normallyInWords: 'true for the repository of the policy',
        join: (above, written) => written && above,
        findLoosenings: (written, above) => above === false && written !== false
            ? [{ step: '', message: 'excuses what a baseline records; remove it' }]
            : [],
    }),
    'inline-exceptions': setting((0,text_shape .Jt)('whether comments in Dockerfiles may waive findings'), 'Whether comments in Dockerfiles may waive findings.', {
        normally: false,
        findLoosenings: (written, above, mayExcept) => written && !above && !mayExcept
            ? [{ step: '', message: 'lets Dockerfiles waive findings; remove it' }]
            : [],
    }),
};
const settings = (0,shape .E8)('settings', (0,struct_shape .w3)(SETTINGS, { what: 'a map of settings', home: { under: 'settings' } }));
function joinGlobs(one, other) {
    return [...one, ...other.filter(({ source }) => !one.some((glob) => glob.source === source))];
}
function joinArguments(one, other) {
    const joined = new Map(one);
    for (const [name, values] of other)
        joined.set(name, [...new Set([...(one.get(name) ?? []), ...values])]);
    return joined;
}


  }),

  61106:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => (  adviseOnSigners),
  q: () => (  signedBy)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern.js + 2 modules
var pattern_pattern = __webpack_require__(80811);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/pattern-containment.js
var pattern_containment = __webpack_require__(64419);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/collection-shape.js
var collection_shape = __webpack_require__(74944);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/field.js
var field = __webpack_require__(57298);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/shape.js
var shape = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/struct-shape.js + 1 modules
var struct_shape = __webpack_require__(28802);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/text-shape.js
var text_shape = __webpack_require__(35311);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/public-key-shape.js

const KINDS = [
    /^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE.{86}==$/,
    /^MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE.{128}$/,
    /^MCowBQYDK2VwAyEA.{43}=$/,
    /^MII[B-I][A-Za-z0-9+/]{2}ANBgkqhkiG9w0BAQEFAAOC/,
];
const EXAMPLE = 'write the file that cosign public-key or openssl prints, after "key: |"';
const publicKey = (0,text_shape .Qq)({
    what: 'a public key in PEM',
    parse: (source) => {
        const kind = /-----BEGIN ([A-Z ]+)-----/.exec(source)?.[1];
        if (kind === undefined)
            return { error: `is not a public key; ${EXAMPLE}` };
        if (kind.includes('PRIVATE'))
            return { error: 'is a private key, which is now known to everybody who reads this; replace the pair' };
        if (kind !== 'PUBLIC KEY')
            return { error: `is a ${kind.toLowerCase()}, not a public key; ${EXAMPLE}` };
        const body = /^\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*$/.exec(source)?.[1];
        if (body === undefined)
            return { error: `is not one public key in order; ${EXAMPLE}` };
        const base64 = body.replace(/\s/g, '');
        if (!KINDS.some((form) => form.test(base64)))
            return { error: 'is not a key of P-256, P-384, Ed25519, or RSA with 2048 bits or more' };
        return `-----BEGIN PUBLIC KEY-----\n${base64.replace(/(.{64})(?=.)/g, '$1\n')}\n-----END PUBLIC KEY-----\n`;
    },
    schema: { pattern: '-----BEGIN PUBLIC KEY-----' },
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/shapes/signer-shape.js








const MAX_LENGTH = 2000;
const issuer = (0,text_shape .Qq)({
    what: 'an address such as https://token.actions.githubusercontent.com',
    parse: (source) => {
        if (/^https:\/\/[^/]*\*/.test(source))
            return { error: 'has a * in the host, but anybody can run a host; write it out' };
        return /^https:\/\/[^\s/]+(?:\/\S*)?$/.test(source) && source.length <= MAX_LENGTH
            ? source
            : {
                error: 'is not an address that begins with https://; write for example https://token.actions.githubusercontent.com',
            };
    },
    schema: { pattern: '^https://[^\\s/*]+(?:/\\S*)?$' },
});
const identity = (0,text_shape .Qq)({
    what: 'who signs, such as https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*',
    parse: (source) => {
        if (source.length > MAX_LENGTH)
            return { error: `is longer than ${MAX_LENGTH} characters` };
        if (/^\**$/.test(source.trim()))
            return { error: 'would accept any signer; write the workflow or the address that signs' };
        return /\s/.test(source)
            ? { error: 'has a space in it, but an identity cannot; write it without' }
            : source;
    },
    schema: { minLength: 1, pattern: '^\\S*[^*\\s]\\S*$' },
});
const source = (0,text_shape .Qq)({
    what: 'a repository such as https://github.com/acme/app',
    parse: (written) => /^https:\/\/[^\s/*]+\/[^\s/*]\S*$/.test(written) && written.length <= MAX_LENGTH
        ? written
        : {
            error: 'is not a repository; write its address with https:// and at least its owner, such as https://github.com/acme/app or https://github.com/acme/*',
        },
    schema: { pattern: '^https://[^\\s/*]+/[^\\s/*]\\S*$' },
});
const ref = (0,text_shape .Qq)({
    what: 'a branch or tag such as refs/tags/v*',
    parse: (written) => /^refs\/[^\s/*]+\/\S+$/.test(written) && written.length <= MAX_LENGTH
        ? written
        : { error: 'is not a branch or tag in full; write refs/heads/main or refs/tags/v*' },
    schema: { pattern: '^refs/[^\\s/*]+/\\S+$' },
});
const ISSUER = 'issuer: https://token.actions.githubusercontent.com';
const SUBJECT = 'subject: https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*';
const written = (0,struct_shape .w3)({
    issuer: (0,field .Z)(issuer, 'Who vouches for the identity; * in the path matches any characters.'),
    subject: (0,field .Z)(identity, 'Whose signature counts; * matches any characters.'),
    source: (0,field .Z)(source, 'The repository whose workflow signed; * in the path matches any characters.'),
    ref: (0,field .Z)(ref, 'The branch or tag for which the workflow ran; * matches any characters.'),
    key: (0,field .Z)(publicKey, 'The public key that signs, in place of issuer and subject.'),
}, {
    what: 'a map of who signs',
    home: { inside: '"signed-by" of an entry of "evidence"' },
    aliases: {
        identity: 'subject',
        workflow: 'subject',
        repository: 'source',
        repo: 'source',
        branch: 'ref',
        tag: 'ref',
        'public-key': 'key',
    },
    needs: [
        { oneOf: ['issuer', 'key'], otherwise: `lacks the key "issuer"; write ${ISSUER}, or a key` },
        { oneOf: ['subject', 'key'], otherwise: `lacks the key "subject"; write ${SUBJECT}, or a key` },
    ],
    check: (_, node, at) => {
        const others = ['issuer', 'subject', 'source', 'ref'].filter((name) => at.writes([name]));
        if (at.writes(['key']) && others.length > 0)
            at.reject(node, `has a key and ${others.join(', ')}; a key says all, so write one or the other`);
    },
});
const signer = (0,shape .pd)(written, ({ key, issuer: by, subject, source: from, ref: at }) => {
    if (key !== null)
        return { kind: 'key', key };
    return by === null || subject === null
        ? undefined
        : { kind: 'identity', issuer: by, subject, source: from, ref: at };
}, (demanded) => demanded.kind === 'key'
    ? { issuer: null, subject: null, source: null, ref: null, key: demanded.key }
    : { ...demanded, key: null });
const signers = (0,collection_shape .My)((0,shape .E8)('signer', signer), { what: 'signers', maxLength: 50 });
const signedBy = {
    ...signers,
    print: (demanded) => {
        const [only, ...others] = demanded;
        return only === undefined || others.length > 0 ? signers.print(demanded) : signer.print(only);
    },
};
const UNSIGNED = [
    [
        'docker.io/library/**',
        "can never be met: Docker's official images are not signed; require sbom, digest and min-age of them instead",
    ],
    [
        'public.ecr.aws/docker/library/**',
        "can never be met: Docker's official images are not signed; require sbom, digest and min-age of them instead",
    ],
    [
        'mcr.microsoft.com/**',
        'is always unknown: Microsoft signs as the Notary Project does, which is not read; require digest and min-age instead',
    ],
];
function adviseOnSigners(images) {
    const found = UNSIGNED.find(([source]) => {
        const pattern = (0,pattern_pattern .E)(source);
        return !('error' in pattern) && (0,pattern_containment .U)(images, [pattern]);
    });
    return found?.[1] ?? null;
}


  }),

  54597:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  toCamelCase)
  });
function toCamelCase(key) {
    return key.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


  }),

  57298:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  field)
  });
function field(shape, description, options = {}) {
    const presence = options.otherwise !== undefined ? 'defaulted' : options.required !== undefined ? 'required' : 'optional';
    return { ...options, shape, description, presence, otherwise: options.otherwise ?? null };
}


  }),

  72634:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  writeFlow)
  });
const PLAIN = /^(?!(?:null|true|false)$)(?:[a-z][a-z0-9-]*(?:\/[a-z0-9]+)*|[0-9]+d)$/;
function writeFlow(data) {
    if (typeof data === 'string' && PLAIN.test(data))
        return data;
    if (Array.isArray(data))
        return `[${data.map(writeFlow).join(', ')}]`;
    if (typeof data !== 'object' || data === null)
        return JSON.stringify(data);
    const pairs = Object.entries(data).map(([key, value]) => `${key}: ${writeFlow(value)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}


  }),

  86440:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  openKeyHomes)
  });
  var _name_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10256);

const STRANGERS = new Map(['fail-on', 'comment', 'annotations', 'policy', 'target'].map((key) => [
    key,
    'it is not part of the policy; the action and the command line have inputs and options for it',
]));
function openKeyHomes(shape, noun = 'policy') {
    let homes = null;
    return {
        get(key) {
            homes ??= collectKeyHomes(shape, noun);
            return homes.get(key);
        },
    };
}
function collectKeyHomes(shape, noun) {
    const homes = new Map();
    const seen = new Set();
    const visit = (part) => {
        if (seen.has(part))
            return;
        seen.add(part);
        for (const home of part.keys ?? [])
            homes.set(home.key, [...(homes.get(home.key) ?? []), home]);
        part.parts.forEach(visit);
    };
    visit(shape);
    const own = [...homes].map(([key, found]) => [key, describeHomes(found, noun)]);
    return new Map(noun === 'policy' ? [...STRANGERS, ...own] : own);
}
function describeHomes(found, noun) {
    if (found.some(({ home }) => home === 'top'))
        return `it belongs at the top of the ${noun}`;
    const words = found.find((home) => home.words !== null)?.words;
    if (words != null)
        return words;
    const homes = found.flatMap(({ home }) => (home === 'top' ? [] : [home]));
    const list = (pick, front) => {
        const names = [...new Set(homes.flatMap((home) => pick(home) ?? []))];
        return names.length === 0 ? [] : [`${front}${(0,_name_suggestion_js__WEBPACK_IMPORTED_MODULE_0__  .JH)(names)}`];
    };
    const entries = list((home) => ('entryOf' in home ? `"${home.entryOf}"` : null), 'in an entry of ');
    const maps = [
        ...list((home) => ('under' in home ? `"${home.under}"` : null), 'under '),
        ...list((home) => ('inside' in home ? home.inside : null), 'in '),
    ];
    const options = list((home) => ('optionOf' in home ? `"${home.optionOf}"` : null), 'is an option of ');
    const dash = maps.length + options.length === 0 ? ', after a dash' : '';
    const belongs = [...maps, ...entries].join(' or ');
    return `it ${[...(belongs === '' ? [] : [`belongs ${belongs}${dash}`]), ...options.map((option) => `${option} under "rules"`)].join(', or ')}`;
}


  }),

  20606:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  W: () => (  PolicyDocument)
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/shapes/line-starts.js
function listLineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
function findPlace(starts, offset) {
    let line = 1;
    for (let after = starts.length; after - line > 0;) {
        const middle = (line + after) >> 1;
        if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset)
            line = middle + 1;
        else
            after = middle;
    }
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/grouping.js
var grouping = __webpack_require__(894);
;// CONCATENATED MODULE: ./lib/untyped/src/core/shapes/repeated-problems.js

const MAX_LINES = 3;
function groupRepeated(problems) {
    const groups = (0,grouping .P)(problems, ({ level, message }) => JSON.stringify([level, message.replaceAll(/\[\d+\]/g, '[]')]));
    return groups.map(([first, ...others]) => (others.length === 0 ? first : tellLines(first, others)));
}
function tellLines(first, others) {
    const lines = [...new Set(others.map(({ line }) => line))].filter((line) => line !== first.line);
    if (lines.length === 0)
        return first;
    const named = lines.slice(0, MAX_LINES).join(', ');
    const where = lines.length === 1
        ? `in line ${named}`
        : `in ${lines.length} more lines${lines.length > MAX_LINES ? ', the first' : ''}: ${named}`;
    return { ...first, message: `${first.message} (the same ${where})` };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/shapes/policy-document.js


const MAX_PROBLEMS = 50;
const MAX_ALTERNATIVES = 20_000;
const POLICY_DOCUMENT = {
    noun: 'policy',
    maxLength: 2_000_000,
    maxSigns: 200_000,
    whenLong: 'split it, or use patterns instead of lists',
    beginning: '"version: 1" and an "allow" list',
    keys: '"version: 1" and "allow:"',
};
class PolicyDocument {
    file;
    text;
    kind;
    #lines = null;
    #problems = [];
    #alternatives = 0;
    #places = new Map();
    constructor(file, text, kind = POLICY_DOCUMENT) {
        this.file = file;
        this.text = text;
        this.kind = kind;
    }
    place(offset, key) {
        this.#lines ??= listLineStarts(this.text);
        const at = Math.max(0, Math.min(offset, this.text.length));
        return { key, file: this.file, ...findPlace(this.#lines, at) };
    }
    report(place, message, level = 'error') {
        this.#problems.push({ file: this.file, line: place.line, column: place.column, level, message });
    }
    remember(place) {
        this.#places.set(place.key, place);
    }
    spend(alternatives) {
        this.#alternatives += alternatives;
        return this.#alternatives <= MAX_ALTERNATIVES;
    }
    has(key) {
        return this.#places.has(key);
    }
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
    listProblems() {
        const sorted = this.#problems.toSorted((one, other) => one.line - other.line || one.column - other.column || one.level.localeCompare(other.level));
        const different = sorted.filter((problem, index) => !sorted.slice(Math.max(0, index - 5), index).some((other) => isSame(problem, other)));
        const unique = this.kind.isGenerated === true ? groupRepeated(different) : different;
        const rest = unique.length - MAX_PROBLEMS;
        const last = unique[MAX_PROBLEMS];
        if (last === undefined)
            return unique;
        const level = unique.slice(MAX_PROBLEMS).some((problem) => problem.level === 'error')
            ? 'error'
            : 'warning';
        return [
            ...unique.slice(0, MAX_PROBLEMS),
            { ...last, level, message: `And ${rest} more ${rest === 1 ? 'problem' : 'problems'} from here on` },
        ];
    }
}
function isSame(one, other) {
    return one.line === other.line && one.column === other.column && one.message === other.message;
}


  }),

  28802:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Dh: () => (  keyed),
  sJ: () => (  listAbsent),
  w3: () => (  struct)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/camel-case.js
var camel_case = __webpack_require__(54597);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/shape.js
var shape = __webpack_require__(2967);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
;// CONCATENATED MODULE: ./lib/untyped/src/core/shapes/unknown-key.js

function explainKey(key, value, map, names, { elsewhere = {}, aliases = {}, explain }, homes) {
    const place = Object.hasOwn(elsewhere, key) ? elsewhere[key] : undefined;
    if (place !== undefined)
        return { hint: `; ${place}`, meant: 'elsewhere' };
    const alias = Object.hasOwn(aliases, key) ? aliases[key] : undefined;
    if (alias !== undefined)
        return { hint: `; did you mean "${alias}"?`, meant: alias };
    const home = homes.get(key) ?? null;
    const near = (0,name_suggestion .SX)(key, names);
    if (home !== null && !(near !== null && isPluralOf(near, key)))
        return { hint: `; ${home}`, meant: 'elsewhere' };
    if (near !== null)
        return { hint: (0,name_suggestion .e2)(key, names), meant: near };
    return explain?.(key, value, map) ?? { hint: (0,name_suggestion .e2)(key, names), meant: null };
}
function isPluralOf(one, other) {
    return one === `${other}s` || other === `${one}s`;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-node.js
var yaml_node = __webpack_require__(15156);
;// CONCATENATED MODULE: ./lib/untyped/src/core/shapes/struct-shape.js





function keyed(all, options) {
    const fields = new Map(Object.entries(all).filter(([, { notHere }]) => notHere === undefined));
    const names = [...fields.keys()];
    const strangers = Object.entries(all).flatMap(([name, { notHere }]) => notHere === undefined ? [] : [[name, notHere]]);
    const hints = { ...options, elsewhere: { ...options.elsewhere, ...Object.fromEntries(strangers) } };
    return {
        read: (node, at) => {
            if ((0,yaml_node .Ob)(node))
                return undefined;
            if (!(0,yaml_kind .jh)(node))
                return at.reject(node, describeMissingMap(node, names, options));
            const values = Object.fromEntries(Object.entries(all).map(([name, { otherwise }]) => [name, otherwise]));
            const written = new Set();
            const meant = [];
            for (const { key, value } of node.items) {
                if (!(0,yaml_kind .jn)(key))
                    continue;
                const name = (0,yaml_node .YZ)(key);
                const known = fields.get(name);
                if (known === undefined)
                    meant.push(rejectKey(key, at, explainKey(name, value, node, names, hints, at.homes)));
                else if (!written.has(name))
                    values[name] = readField(known, key, value, at.at(name));
                written.add(name);
            }
            const missing = [...fields].filter(([name, { required }]) => required !== undefined && !written.has(name) && !meant.includes(name));
            if (missing.length > meant.filter((name) => name === null).length) {
                for (const [name, { required }] of missing)
                    at.reject(node, `lacks the key "${name}"; write ${required ?? name}`);
            }
            for (const { oneOf, otherwise } of meant.length === 0 ? (options.needs ?? []) : []) {
                if (!at.writes(oneOf))
                    at.reject(node, otherwise);
            }
            options.check?.(values, node, at);
            const isUseless = [...fields].some(([name, { presence }]) => presence === 'required' && values[name] === null);
            return isUseless ? undefined : values;
        },
        toSchema: (definitions) => toObjectSchema(fields, definitions),
        print: (value) => printFields(fields, value, options.printsDefaults ?? false),
        parts: [...fields.values()].map(({ shape }) => shape),
        keys: [...fields].map(([key, { home = null }]) => ({ key, home: options.home, words: home })),
    };
}
function struct(fields, options) {
    const { check, ...others } = options;
    const inCode = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [(0,camel_case .C)(key), value]));
    const written = keyed(fields, {
        ...others,
        ...(check === undefined
            ? {}
            : { check: (values, node, at) => check(inCode(values), node, at) }),
    });
    return (0,shape .pd)(written, (values) => inCode(values), (values) => {
        const byName = values;
        const names = Object.keys(fields).map((key) => [key, byName[(0,camel_case .C)(key)]]);
        return Object.fromEntries(names);
    });
}
function listAbsent(fields) {
    const values = Object.entries(fields).map(([key, { otherwise }]) => [(0,camel_case .C)(key), otherwise]);
    return Object.fromEntries(values);
}
function readField(known, key, value, at) {
    const read = (0,shape .wK)(known.shape, key, value, at, known.whenEmpty ?? 'write one, or leave the key out');
    return read ?? known.otherwise;
}
function rejectKey(key, at, { hint, meant }) {
    const name = (0,yaml_node .YZ)(key);
    if (name === '<<')
        return 'elsewhere';
    const where = at.key === '' ? '' : ` in "${at.key}"`;
    at.document.report(at.place(key), `Unknown key "${name.slice(0, 60)}"${where}${hint}`);
    return meant;
}
function describeMissingMap(node, names, { what }) {
    const [only = ''] = names;
    const value = (0,yaml_kind .jn)(node) && typeof node.value === 'string' ? node.value : null;
    const wrapped = names.length === 1 && value !== null ? `; write { ${only}: ${(0,yaml_node .hD)(value)} }` : '';
    const advice = (0,yaml_kind .oP)(node) ? '; write each as KEY: VALUE, without a dash' : wrapped;
    return `must be ${what} (keys: ${names.join(', ')}), not ${(0,yaml_node .WQ)(node)}${advice}`;
}
function toObjectSchema(fields, definitions) {
    const properties = [...fields].map(([name, { shape, description }]) => [
        name,
        { ...shape.toSchema(definitions), description },
    ]);
    const required = [...fields].flatMap(([name, field]) => (field.required === undefined ? [] : [name]));
    return {
        type: 'object',
        properties: Object.fromEntries(properties),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: false,
    };
}
function printFields(fields, values, printsDefaults) {
    const printed = [...fields].flatMap(([name, { shape, presence, otherwise, required }]) => {
        const value = values[name] ?? null;
        if (value === null)
            return [];
        const data = shape.print(value);
        const isUsual = presence === 'defaulted' && required === undefined && isSame(data, shape.print(otherwise));
        return data === null || (isUsual && !printsDefaults) ? [] : [[name, data]];
    });
    return Object.fromEntries(printed);
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}


  }),

  65746:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  readLinks),
    y: () => (  AMBIGUOUS_LINK)
  });
  var _tree_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4771);
  var _tree_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32564);


const AMBIGUOUS_LINK = 'is a symbolic link that BuildKit and the system read differently, because BuildKit does not follow links out of the folder of the Dockerfile or the build context: link to a file in the same folder, or copy the file there';
const MAX_LINKS = 255;
function readLinks(links, name) {
    const { tree } = links;
    const texts = openTexts(links);
    let lowest = Number.POSITIVE_INFINITY;
    const system = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__  .Tu)(links, name, {
        ...SYSTEM,
        readText: (text, at) => texts.note(text, at, 0),
        onClimb: (depth) => {
            lowest = Math.min(lowest, depth);
        },
    });
    const isLinked = system.kind !== 'unread' && system.via.some((path) => tree.get(path)?.mode === _tree_entry_js__WEBPACK_IMPORTED_MODULE_1__  .ps);
    if (system.kind === 'loop' || texts.areLoose())
        lowest = -1;
    const read = () => readInRoots(links, name, texts, lowest);
    const before = texts.areTakenBack();
    let others = isLinked ? read() : [];
    if (texts.areTakenBack() !== before)
        others = read();
    const unread = [system, ...others].find((each) => each.kind === 'unread');
    return { system, others, isOdd: texts.areOdd(), unread: unread?.kind === 'unread' ? unread.link : null };
}
function readInRoots(links, name, texts, lowest) {
    if (lowest === Number.POSITIVE_INFINITY && !texts.areTakenBack())
        return [];
    return listRoots(name).flatMap(({ root, rest }) => {
        const home = root === '' ? { kind: 'folder', path: '' } : (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__  .o1)(links, root);
        if (home.kind !== 'folder')
            return home.kind === 'unread' ? [home] : [];
        const folder = home.path === '' ? [] : home.path.split('/');
        if (folder.length <= lowest && !texts.areTakenBack())
            return [];
        const manner = { root: folder, maxLinks: MAX_LINKS };
        const readText = (text, at) => dropEmpty(texts.note(text, at, folder.length));
        const found = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__  .Tu)(links, rest, { ...manner, readText });
        return texts.areTakenBack()
            ? [found, (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__  .Tu)(links, rest, { ...manner, readText: cleanText })]
            : [found];
    });
}
const SYSTEM = { root: null, maxLinks: _tree_path_js__WEBPACK_IMPORTED_MODULE_0__  .vk };
function listRoots(name) {
    const roots = [{ root: '', rest: name }];
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
        roots.push({ root: name.slice(0, at), rest: name.slice(at + 1) });
    return roots;
}
function openTexts(links) {
    let isTakenBack = false;
    let isOdd = false;
    let isLoose = false;
    return {
        areTakenBack: () => isTakenBack,
        areOdd: () => isOdd,
        areLoose: () => isLoose,
        note(text, folder, floor) {
            const back = text.includes('..') ? findTakenBack(links, text, folder, floor) : null;
            isTakenBack ||= back !== null;
            isOdd ||= back === 'link';
            isLoose ||= /\/\.?$/.test(text);
            return text;
        },
    };
}
function findTakenBack({ tree, folders }, text, folder, floor) {
    let isLink = false;
    let found = null;
    const at = text.startsWith('/') ? folder.slice(0, floor) : [...folder];
    let own = 0;
    for (const segment of text.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..') {
            at.push(segment);
            own += 1;
            isLink ||= tree.get(at.join('/'))?.mode === _tree_entry_js__WEBPACK_IMPORTED_MODULE_1__  .ps;
            continue;
        }
        const path = at.join('/');
        if (own > 0 && isLink)
            return 'link';
        if (own > 0 && (tree.get(path) !== undefined || !folders.has(path)))
            found = 'other';
        if (at.length > floor)
            at.pop();
        own = Math.max(0, own - 1);
    }
    return found;
}
function dropEmpty(text) {
    const kept = text.split('/').filter((segment) => segment !== '' && segment !== '.');
    return (text.startsWith('/') ? '/' : '') + kept.join('/');
}
function cleanText(text) {
    const kept = [];
    for (const segment of text.split('/'))
        if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else if (segment !== '' && segment !== '.')
            kept.push(segment);
    return (text.startsWith('/') ? '/' : '') + kept.join('/');
}


  }),

  46545:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  findLinkedFiles),
    f: () => (  LINK_REASONS)
  });
  var _link_readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65746);
  var _tree_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4771);
  var _tree_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32564);



const LINK_REASONS = {
    outside: 'is a symbolic link that leads out of the tree',
    missing: 'is a symbolic link to a file that does not exist',
    loop: 'is a symbolic link that points back to itself',
    'too-long': 'is a symbolic link whose text is longer than file systems allow',
    submodule: 'is a symbolic link into a submodule, which is not available',
};
const MAX_STEPS = 2_000_000;
class TooManyNames extends Error {
}
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
const isBroken = (end) => end.kind in LINK_REASONS;
const isAround = (folder, name) => folder === '' || name.startsWith(`${folder}/`);
const pathOf = (end) => (end.kind === 'file' ? end.path : null);
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
        this.#folders = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_1__  .uT)(query.tree);
        this.#sorted = [...query.tree.keys()].sort();
    }
    follow(name, leads, above) {
        this.#spend((1 + (name.length + above.length) / 64) / 4);
        const readings = leads ? this.#read(name) : null;
        if (readings !== null && readings.unread !== null) {
            this.unread.add(readings.unread);
            return;
        }
        const ends = readings === null ? [] : [readings.system, ...readings.others];
        for (const end of ends)
            if (end.kind === 'folder' && (end === readings?.system || !isAround(end.path, name)))
                this.#expand(name, end.path, above);
        if (readings?.system.kind === 'folder' && !ends.some(({ kind }) => kind === 'file'))
            return;
        if (this.#query.choose(name) === 'judged')
            this.#consider(name);
        else if (readings !== null)
            this.#leaveOpen(name, readings);
    }
    #expand(name, real, above) {
        if (above.includes(real) || above.length >= _tree_path_js__WEBPACK_IMPORTED_MODULE_1__  .vk)
            return;
        for (const path of this.#listInside(real)) {
            const inside = real === '' ? path : path.slice(real.length + 1);
            this.follow(`${name}/${inside}`, this.#query.tree.get(path)?.mode === _tree_entry_js__WEBPACK_IMPORTED_MODULE_2__  .ps, [...above, real]);
        }
    }
    #consider(path) {
        if (this.files.has(path))
            return;
        this.#spend(8);
        const readings = this.#read(path);
        const { unread, isOdd } = readings;
        if (unread !== null) {
            this.unread.add(unread);
            return;
        }
        const files = this.#listFiles(path, readings);
        const reason = this.#findReason(path, readings);
        const [file] = files.values();
        if (file === undefined) {
            if (reason !== null)
                this.files.set(path, { path, unreadable: reason });
        }
        else if (files.size > 1 || isOdd || reason !== null)
            this.files.set(path, { path, unreadable: _link_readings_js__WEBPACK_IMPORTED_MODULE_0__  .y });
        else
            this.files.set(path, file);
    }
    #findReason(path, { system, others }) {
        if (this.#counts(path, system) && isBroken(system))
            return LINK_REASONS[system.kind];
        const isHidden = others.some((end) => end.kind === 'submodule' && this.#counts(path, end));
        return isHidden ? _link_readings_js__WEBPACK_IMPORTED_MODULE_0__  .y : null;
    }
    #listFiles(path, { system, others }) {
        const files = new Map();
        for (const end of [system, ...others]) {
            if (end.kind !== 'file' || files.has(end.path) || !this.#counts(path, end))
                continue;
            if (!this.#isTouched(end.via) && this.#isBuiltAlike(path, end.path))
                continue;
            const linkChanged = end.path !== pathOf(system) || this.#isTouched(end.via.slice(0, -1));
            if (!this.#isRepetition(path, end.path, linkChanged))
                files.set(end.path, { path, real: end.path, linkChanged });
        }
        return files;
    }
    #leaveOpen(path, { system }) {
        const { kind, via } = system;
        if (kind !== 'outside' && kind !== 'submodule' && kind !== 'missing')
            return;
        const target = kind === 'outside' ? system.target : null;
        const end = 'end' in system ? system.end : '';
        if (this.#isTouched(via))
            this.open.set(path, { path, kind, target, end });
    }
    #counts(path, { via }) {
        return this.#query.touched?.has(path) === true || this.#isTouched(via);
    }
    #isBuiltAlike(path, real) {
        const { touched, describeTreatment } = this.#query;
        return touched?.has(real) === true && describeTreatment(path) === describeTreatment(real);
    }
    #isTouched(via) {
        const { changes } = this.#query;
        return changes === null || via.some((path) => changes.paths.has(path) || changes.removed.has(path));
    }
    #isRepetition(path, real, linkChanged) {
        const { judged, describeTreatment, comparesFindings, changes, tree } = this.#query;
        if (changes?.paths.has(path) && tree.get(path)?.mode === _tree_entry_js__WEBPACK_IMPORTED_MODULE_2__  .ps)
            return false;
        if (comparesFindings && linkChanged && changes?.paths.get(real) !== path)
            return false;
        return judged.has(real) && describeTreatment(path) === describeTreatment(real);
    }
    #read(path) {
        const { tree, targets } = this.#query;
        return (0,_link_readings_js__WEBPACK_IMPORTED_MODULE_0__  .C)({ tree, folders: this.#folders, targets, spend: (cost) => this.#spend(cost) }, path);
    }
    #spend(cost) {
        this.#steps += cost;
        if (this.#steps > MAX_STEPS)
            throw new TooManyNames();
    }
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


  }),

  4771:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    NG: () => (  SUBMODULE),
    ps: () => (  LINK)
  });
const LINK = '120000';
const SUBMODULE = '160000';
function isRegular(mode) {
    return mode?.startsWith('100') === true;
}


  }),

  32564:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Tu: () => (  walkPath),
    o1: () => (  resolvePath),
    uT: () => (  listFolders),
    vk: () => (  MAX_LINKS)
  });
  var _tree_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4771);

const MAX_LINKS = 40;
const MAX_TEXT = 4095;
function resolvePath(links, path) {
    return walkPath(links, path, { root: null, maxLinks: MAX_LINKS, readText: (text) => text });
}
function walkPath({ tree, folders, targets, spend = () => { } }, path, { root, maxLinks, readText, onClimb = () => { } }) {
    const via = [];
    let followed = 0;
    let at = [...(root ?? [])];
    const pending = path.split('/').reverse();
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
        spend(1 + at.length / 16);
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            const isStopped = root !== null && at.length === root.length;
            if (!isStopped && at.pop() === undefined) {
                onClimb(-1);
                return { kind: 'outside', target: null, end: pending[0] ?? '', via };
            }
            onClimb(at.length);
            continue;
        }
        at.push(segment);
        const here = at.join('/');
        const entry = tree.get(here);
        if (entry === undefined) {
            if (folders.has(here))
                continue;
            via.push([here, ...pending.toReversed()].join('/'));
            return { kind: 'missing', via };
        }
        via.push(here);
        if (entry.mode === _tree_entry_js__WEBPACK_IMPORTED_MODULE_0__  .NG)
            return { kind: 'submodule', end: pending[0] ?? '', via };
        if (entry.mode === _tree_entry_js__WEBPACK_IMPORTED_MODULE_0__  .ps) {
            followed += 1;
            if (followed > maxLinks)
                return { kind: 'loop', via };
            const target = targets.get(here);
            if (target === undefined)
                return { kind: 'unread', link: here, via };
            if (target === '')
                return { kind: 'missing', via };
            if (target.length > MAX_TEXT)
                return { kind: 'too-long', via };
            at = at.slice(0, -1);
            const text = readText(target, at);
            if (text.startsWith('/')) {
                onClimb(-1);
                if (root === null) {
                    const target = [text, ...pending.toReversed()].join('/');
                    return { kind: 'outside', target, end: target.slice(target.lastIndexOf('/') + 1), via };
                }
                at = [...root];
            }
            pending.push(...text.split('/').reverse());
        }
        else if (pending.length > 0)
            return { kind: 'missing', via };
        else
            return { kind: 'file', path: here, via };
    }
    return { kind: 'folder', path: at.join('/'), via };
}
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


  }),

  82741:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  NT: () => (  askWhile),
  hs: () => (  judgeWithEvidence),
  cs: () => (  openRegistries)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/evidence-book.js
var evidence_book = __webpack_require__(66304);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/docker-hub.js + 1 modules
var docker_hub = __webpack_require__(34685);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pattern/host-pattern.js
var host_pattern = __webpack_require__(87095);
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/named-hosts.js


function findNamedHosts(policy) {
    const hosts = listHosts(policy).filter(isDefinite);
    return (host) => hosts.some((wanted) => (0,host_pattern ._w)(wanted, (0,docker_hub .f2)(host)));
}
function listHosts(policy) {
    const hosts = policy.settings.mirrors.flatMap(({ host, upstream }) => [
        host,
        upstream.split('/', 1).join(''),
    ]);
    for (let level = policy; level !== null; level = level.parent) {
        const overrides = level.ownOverrides.flatMap(({ allow, allowAlso }) => [...(allow ?? []), ...allowAlso]);
        for (const { pattern } of [...(level.allow ?? []), ...overrides])
            hosts.push(...listPatternHosts(pattern));
    }
    for (const { pattern } of policy.evidence)
        hosts.push(...listPatternHosts(pattern));
    return hosts;
}
function listPatternHosts({ alternatives }) {
    return alternatives.flatMap(({ host }) => (host === null ? [] : [host]));
}
function isDefinite(host) {
    if (typeof host === 'string')
        return true;
    const last = host.labels.slice(-2);
    return host.labels.length > 2 && last.every((label) => label !== '*') && !/^\d+$/.test(last[1] ?? '');
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/evidence/lineage-shape.js
var lineage_shape = __webpack_require__(26250);
// EXTERNAL MODULE: ./lib/untyped/src/registry-access.js
var registry_access = __webpack_require__(84247);
;// CONCATENATED MODULE: ./lib/untyped/src/evidence.js




const MOST_ROUNDS = lineage_shape .z + 1;
async function judgeWithEvidence(policy, lookUp, judge) {
    if (policy.evidence.length === 0 || lookUp === null)
        return judge(evidence_book .GS);
    return askWhile(policy, lookUp, judge);
}
async function askWhile(policy, lookUp, judge) {
    const book = (0,evidence_book .kJ)(findNamedHosts(policy));
    const ask = lookUp(policy);
    for (let round = 1;; round += 1) {
        const judged = await judge(book);
        const questions = book.takeQuestions();
        if (questions.length === 0 || round > MOST_ROUNDS)
            return judged;
        book.add(await ask(questions));
    }
}
function openRegistries(environment, { remaining = () => Number.POSITIVE_INFINITY, token } = {}) {
    return ({ settings: { registries, platforms }, trustedRoot }) => {
        const open = async () => {
            const [{ openLookUp }, access] = await Promise.all([
                Promise.all( [__webpack_require__.e(770), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 25643)),
                (0,registry_access.openAccess)(environment, registries, remaining),
            ]);
            const github = findGitHub(environment, token ?? null);
            return openLookUp({ ...access, platforms, signatures: { trustedRoot, github } });
        };
        let opened = null;
        return async (questions) => {
            opened ??= open();
            return (await opened)(questions);
        };
    };
}
function findGitHub(environment, given) {
    const token = given || environment['GITHUB_TOKEN'] || environment['GH_TOKEN'] || null;
    return {
        server: environment['GITHUB_SERVER_URL'] || 'https://github.com',
        api: environment['GITHUB_API_URL'] || 'https://api.github.com',
        token,
    };
}


  }),

  90461:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  I: () => (  exitCode),
  G: () => (  openGate)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/level.js
var core_level = __webpack_require__(39329);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/path-treatment.js
var path_treatment = __webpack_require__(35827);
// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 12 modules
var core_rules = __webpack_require__(18439);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/existing-findings.js



function markExisting(head, base) {
    const known = new Map();
    const certaintyInBase = openCertainty(base);
    const doubtsInBase = openDoubts(base);
    for (const finding of base.found) {
        if (finding.waiver !== null)
            continue;
        for (let certainty = certaintyInBase(finding); certainty >= 0; certainty--) {
            for (const doubt of doubtsInBase(finding)) {
                const key = identify(finding, certainty, doubt);
                known.set(key, (0,core_level .ns)(known.get(key) ?? finding.level, finding.level));
            }
        }
    }
    if (known.size === 0)
        return head.found;
    const certaintyInHead = openCertainty({ ...head, isDescribed: true });
    const doubtsInHead = openDoubts(head);
    const refused = head.reading === null || head.reading.problem !== null;
    return head.found.map((finding) => {
        const { rule, level, waiver } = finding;
        const counts = refused && core_rules .Z$.has(rule);
        if (waiver !== null || counts)
            return finding;
        const certainty = certaintyInHead(finding);
        const isKnown = doubtsInHead(finding).every((doubt) => {
            const before = known.get(identify(finding, certainty, doubt));
            return before !== undefined && (0,core_level .ns)(before, level) === before;
        });
        return isKnown ? { ...finding, existing: true } : finding;
    });
}
function openCertainty({ reading, isDescribed }) {
    if (reading === null)
        return () => 2;
    const { images, openBases = [] } = reading;
    const pulled = new Set();
    const built = new Set();
    const place = ({ line, column }) => `${line}:${column}`;
    for (const use of [...images, ...openBases]) {
        if (use.reachable)
            pulled.add(place(use));
        const image = use.replacedBy === null ? use.image : use.replacedBy.image;
        if (use.builds !== undefined)
            built.add(`${place(use)} ${image}`);
    }
    return (finding) => {
        if (finding.role === null)
            return 2;
        if (!pulled.has(place(finding)))
            return 0;
        return !isDescribed || built.has(`${place(finding)} ${finding.image}`) ? 2 : 1;
    };
}
const NO_DOUBT = [''];
function openDoubts({ reading }) {
    const place = ({ line, column, written }) => `${line}:${column} ${written}`;
    const doubts = new Map();
    for (const use of [...(reading?.images ?? []), ...(reading?.openBases ?? [])]) {
        if (use.doubts === undefined && use.source === undefined)
            continue;
        const given = use.doubts?.map(({ known }) => known) ?? [...NO_DOUBT, ...(use.given ?? [])];
        const own = use.source === undefined ? given : given.map((known) => JSON.stringify([use.source, known]));
        doubts.set(place(use), [...(doubts.get(place(use)) ?? []), ...own]);
    }
    if (doubts.size === 0)
        return () => NO_DOUBT;
    return (finding) => (core_rules .Z$.has(finding.rule) ? (doubts.get(place(finding)) ?? NO_DOUBT) : NO_DOUBT);
}
function isTreatedAlike(policy, one, other) {
    if (one === other)
        return true;
    return (0,path_treatment .a)(policy, one) === (0,path_treatment .a)(policy, other);
}
function withoutUncovered(marked, compared) {
    const describe = ({ rule, line, column, image, written, role }) => JSON.stringify([rule, line, column, image, written, role]);
    const fresh = new Set(compared.filter(({ existing }) => !existing).map(describe));
    return marked.map((finding) => finding.existing && fresh.has(describe(finding)) ? { ...finding, existing: false } : finding);
}
function withoutExcepted(findings, inline) {
    const excepted = new Set(inline.flatMap((exception) => ('coversLine' in exception ? exception.coversLine : [])));
    return findings.filter(({ line }) => !excepted.has(line));
}
function identify({ rule, image, role, written }, certainty, doubt) {
    return JSON.stringify([rule, image ?? `written ${written}`, role, certainty, doubt]);
}

;// CONCATENATED MODULE: ./lib/untyped/src/base-comparison.js

function openBaseComparison({ policy, scope, findInline, read, }) {
    function judgeBase({ head, base, baseBuilds, baseInline, isUntouched }) {
        if ((scope !== 'changed-references' && isUntouched !== true) || base === null)
            return null;
        if (!isTreatedAlike(policy, head.path, base.path))
            return null;
        const told = {
            ...(baseBuilds === undefined ? {} : { builds: baseBuilds }),
            ...(baseInline === undefined ? {} : { inline: baseInline }),
        };
        const { judged, found } = read(base, [], told);
        const isDescribed = baseBuilds !== undefined && baseBuilds.length > 0;
        return { reading: judged, found: withoutExcepted(found, findInline(base, baseInline)), isDescribed };
    }
    function markKnown(file, { found, judged }) {
        const base = judgeBase(file);
        if (base === null)
            return found;
        const marked = markExisting({ found, reading: judged, isDescribed: true }, base);
        return markRefused(file, marked);
    }
    function markRefused(file, marked) {
        const { head, builds = [], baseBuilds = [] } = file;
        if (!baseBuilds.some(({ isRefused }) => isRefused === true))
            return marked;
        const accept = (all) => all.filter(({ isRefused }) => isRefused !== true);
        const accepted = { ...file, builds: accept(builds), baseBuilds: accept(baseBuilds) };
        const base = judgeBase(accepted);
        if (base === null)
            return marked;
        const { judged, found } = read(head, findInline(head, file.inline), accepted);
        return withoutUncovered(marked, markExisting({ found, reading: judged, isDescribed: true }, base));
    }
    return markKnown;
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/given-values.js
var given_values = __webpack_require__(79099);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/finding-order.js
var finding_order = __webpack_require__(40343);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/exception-expiry.js
var exception_expiry = __webpack_require__(2620);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-change.js
var baseline_change = __webpack_require__(9085);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-notes.js
var baseline_notes = __webpack_require__(53312);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/baseline-permission.js
var baseline_permission = __webpack_require__(86482);
// EXTERNAL MODULE: ./lib/untyped/src/core/baseline/recorded-findings.js
var recorded_findings = __webpack_require__(70386);
;// CONCATENATED MODULE: ./lib/untyped/src/core/baseline/baseline-effect.js





function applyBaseline(findings, isNew, { baseline, source, isOwnPolicy, change, isGone }, { policy, today, findExtent }) {
    const { expires } = baseline;
    const refusal = (0,baseline_permission .W)(policy, isOwnPolicy);
    const applies = refusal === null && (expires === null || (0,exception_expiry .B)(expires, today) !== 'expired');
    const { records, unused } = (0,recorded_findings .W)(findings.filter((finding) => !isNew(finding)), baseline);
    const earlier = unused.filter(({ isEarlier }) => isEarlier === true);
    const gone = unused.filter(({ file, isEarlier }) => {
        if (isEarlier === true)
            return false;
        const extent = findExtent(file);
        return extent === 'whole' || extent === 'none' || (extent === 'unknown' && isGone(file));
    });
    const isUnjudged = (file) => findExtent(file) === 'none' && !isGone(file);
    const summary = {
        ...source,
        expires,
        applies,
        recorded: (0,baseline_change .W)(baseline),
        fixed: gone.flatMap((record) => toFixed(record, change).map((fixed) => fixed.isChanged !== true && isUnjudged(fixed.file) ? { ...fixed, isUnjudged: true } : fixed)),
    };
    return {
        findings: applies
            ? findings.map((finding) => mark(finding, source.source, records.get(finding)))
            : findings,
        unused: gone,
        summary,
        notes: (0,baseline_notes .F)(summary, { refusal, today, earlier }),
    };
}
function mark(finding, file, record) {
    if (record === undefined)
        return finding;
    return { ...finding, existing: true, recorded: { file, line: record.place.line } };
}
function toFixed({ file, record, count, isChanged }, change) {
    const { rule, image, written, role, place } = record;
    const removed = change === null ? 0 : Math.max(0, record.count - change.countLeft(file, record));
    const left = count - removed;
    if (left <= 0)
        return [];
    const fixed = { file, rule, image, written, role, count: left, line: place.line };
    return [isChanged === true ? { ...fixed, isChanged } : fixed];
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/baseline/gathered-findings.js



function openGathering({ policy, today, scope, wholeTree, hash }) {
    const findings = [];
    const newFindings = new Set();
    const judged = new Map();
    const isListed = ({ existing }) => !existing || scope === 'changed-references';
    function addContent(found, { head: { bytes }, builds }) {
        if (bytes === undefined || hash === undefined)
            return found;
        const whole = found.some(({ role, outside }) => role === null && outside === undefined)
            ? describeBytes(hash, bytes, (0,given_values .ff)(bytes, builds))
            : {};
        return found.map((finding) => {
            const isWhole = finding.role === null && finding.outside === undefined;
            return isWhole ? { ...finding, ...whole } : addHash(finding, hash);
        });
    }
    return {
        addFile(source, found) {
            const { head, reading, isInline } = source;
            const isWhole = !isInline && reading?.problem === null && judged.get(head.path) !== 'part';
            judged.set(head.path, isWhole ? 'whole' : 'part');
            for (const finding of addContent(found, source)) {
                findings.push(finding);
                if (isInline && scope !== 'all')
                    newFindings.add(finding);
            }
        },
        addBuildFile(found) {
            for (const each of found) {
                const finding = hash === undefined ? each : addHash(each, hash);
                findings.push(finding);
                if (scope !== 'all')
                    newFindings.add(finding);
            }
        },
        list: () => (0,finding_order .Tc)(findings.filter(isListed)),
        apply(baseline) {
            const isNew = (finding) => newFindings.has(finding);
            const findExtent = (file) => judged.get(file) ?? (wholeTree ? 'none' : 'unknown');
            const all = (0,finding_order .Tc)(findings);
            const effect = applyBaseline(all, isNew, baseline, { policy, today, findExtent });
            const listed = new Set(all.flatMap((finding, index) => (isListed(finding) ? [index] : [])));
            return { ...effect, findings: effect.findings.filter((_, index) => listed.has(index)) };
        },
    };
}
function describeBytes(hash, bytes, given) {
    const content = hash(bytes);
    return given.length === 0
        ? { content }
        : { content: hash(JSON.stringify([content, ...given])), earlierContent: content };
}
function addHash(finding, hash) {
    const { outside, madeOf } = finding;
    if (outside !== undefined)
        return { ...finding, content: hash(outside.identity) };
    return madeOf === undefined ? finding : { ...finding, words: hash(JSON.stringify(madeOf)) };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/judged/inline-places.js
var inline_places = __webpack_require__(63107);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/go/byte-string.js
var byte_string = __webpack_require__(76825);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/refusal.js
var refusal = __webpack_require__(67410);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/resolve/frontend.js
var frontend = __webpack_require__(89789);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/directives.js
var directives = __webpack_require__(40924);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/syntax/parse-file.js + 3 modules
var parse_file = __webpack_require__(72900);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/frontend-difference.js





const INSTRUCTION = /^[\s\x80-\xff]*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\s/i;
const BOUNDARY = /[`\\](?:[\s"']|$)/;
const MAX_NAME = 100;
const PLAIN_NAME = /^-?[ \t]*["']?(\w+)["']?(?:[\s;|&>)]|$)/;
const KEYWORD = /^(?:add|arg|cmd|copy|entrypoint|env|expose|from|healthcheck|label|maintainer|onbuild|run|shell|stopsignal|user|volume|workdir)$/i;
const ESCAPE_ON_TOP = /^(?:[^#\n]*#[^\n]*\n)*?[^#\n]*#[^\n]*escape/i;
function findFrontendDifferences(bytes, { images, frontendDifference, unnamedFrontend }) {
    const other = frontendDifference === undefined ? [] : [frontendDifference];
    if (!isSuspect((0,byte_string .pv)(bytes)))
        return other;
    const frontends = images.filter(({ via }) => via === 'syntax');
    const ages = frontends.map(({ replacedBy, reference }) => (0,frontend .Ro)(replacedBy === null ? reference : replacedBy.reference));
    const age = ages.length === 0 || unnamedFrontend === true ? 0 : Math.min(...ages);
    return [...findDifferences(bytes).filter(({ since }) => since > age), ...other];
}
function isSuspect(file) {
    if (ESCAPE_ON_TOP.test(file) || hasContinuedMark(file))
        return true;
    if (!file.includes('<<'))
        return false;
    return file.split('<<').some((name, index) => index > 0 && isCodeName(name));
}
function isCodeName(text) {
    const [, name] = PLAIN_NAME.exec(text.slice(0, MAX_NAME)) ?? [];
    return name === undefined || KEYWORD.test(name);
}
function hasContinuedMark(file) {
    for (let at = file.indexOf('<'); at !== -1; at = file.indexOf('<', at + 1)) {
        const end = file.indexOf('\n', at);
        if (end === -1)
            return false;
        if (/[\\`][ \t\r]*$/.test(file.slice(at, end)))
            return true;
        at = end;
    }
    return false;
}
function findDifferences(bytes) {
    const file = (0,byte_string .pv)(bytes);
    const comments = [];
    try {
        const { nodes, escapeToken } = (0,parse_file .j)(file, comments);
        return [
            ...findDirectiveDifferences(comments),
            ...nodes.flatMap((node) => findNodeDifferences(node, escapeToken)),
        ];
    }
    catch (error) {
        if (error instanceof refusal .P_)
            return [];
        throw error;
    }
}
function findDirectiveDifferences(comments) {
    const reader = new directives .zj();
    let check = 0;
    for (const [index, { text, line }] of comments.entries()) {
        if (line !== index + 1)
            break;
        const directive = reader.readLine(text);
        if (directive === null)
            break;
        if (directive.name === 'check')
            check = line;
        if (directive.name === 'escape' && check > 0) {
            return [
                {
                    line: check,
                    message: 'end the directives at check and ignore the escape below',
                    since: 8,
                },
            ];
        }
    }
    return [];
}
function findNodeDifferences(node, escapeToken) {
    const { line } = node;
    const found = [];
    if (node.heredocs.length > 0 && node.heredocs.every(({ name, body }) => isAlsoCode(`${body}${name}`))) {
        found.push({ line, message: 'may read the lines of this heredoc as instructions', since: 16 });
    }
    const flags = node.child === null ? node.flags : [...node.flags, ...node.child.flags];
    const texts = flags.map(({ start, end }) => node.source.text.slice(start, end));
    if (escapeToken === '`' && texts.some((text) => BOUNDARY.test(text))) {
        found.push({
            line,
            message: 'take the backslash for the escape character and so see different flags here',
            since: 15,
        });
    }
    return found;
}
function isAlsoCode(text) {
    let continued = false;
    return text.split('\n').every((line) => {
        const passes = continued || /^[\s\x80-\xff]*(?:#|$)/.test(line) || INSTRUCTION.test(`${line} `);
        continued = /[\\`]\s*$/.test(line);
        return passes;
    });
}

// EXTERNAL MODULE: ./lib/untyped/src/core/day.js
var day = __webpack_require__(2237);
;// CONCATENATED MODULE: ./lib/untyped/src/core/dockerfile/inline-exceptions.js




const START = /^#\s*base-image-gate\s*:\s*/;
const EXAMPLE = '# base-image-gate: except unapproved owner=@acme/web reason="WEB-7: \u2026" expires=2026-12-31';
function findInlineExceptions(bytes) {
    const file = (0,byte_string .pv)(bytes);
    if (!file.includes('base-image-gate'))
        return [];
    const comments = [];
    try {
        (0,parse_file .j)(file, comments);
    }
    catch (error) {
        if (!(error instanceof refusal .P_))
            throw error;
    }
    return comments.flatMap((comment) => readComment(comment) ?? []);
}
function readComment({ text, line, covers }) {
    const words = (0,byte_string .g7)(text);
    const start = START.exec(words);
    if (start === null)
        return null;
    const parsed = parseException(words.slice(start[0].length));
    if (typeof parsed === 'string')
        return { line, error: parsed };
    if (covers === null)
        return { line, error: 'no instruction follows it' };
    return { line, coversLine: covers, ...parsed };
}
function parseException(text) {
    const tokens = text.match(/[^\s=",]+="[^"]*"|[^\s,]+/g) ?? [];
    if (tokens[0] !== 'except')
        return `write ${EXAMPLE}`;
    const rules = [];
    const settings = new Map();
    for (const token of tokens.slice(1)) {
        const equals = token.indexOf('=');
        if (equals < 0) {
            rules.push(token);
            continue;
        }
        const key = token.slice(0, equals);
        if (key !== 'owner' && key !== 'reason' && key !== 'expires')
            return `${key} is not a known setting; write ${EXAMPLE}`;
        if (settings.has(key))
            return `${key} is given twice`;
        settings.set(key, token.slice(equals + 1).replace(/^"(.*)"$/, '$1'));
    }
    return checkException(rules, settings);
}
function checkException(rules, settings) {
    const [owner = '', reason = '', expires = ''] = ['owner', 'reason', 'expires'].map((key) => settings.get(key)?.trim());
    if (rules.length === 0)
        return `it does not name a rule; write ${EXAMPLE}`;
    if (owner === '')
        return 'owner is missing';
    if (reason === '')
        return 'reason is missing';
    if (expires === '')
        return 'expires is missing: the last day on which it applies, for example expires=2026-12-31';
    if (!(0,day .N)(expires))
        return `expires=${expires} is not a date; write for example expires=2026-12-31`;
    return { rules, owner, reason, expires };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/build-plan.js
var build_plan = __webpack_require__(88405);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/variants/read-variants.js + 4 modules
var read_variants = __webpack_require__(30707);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/built-by.js

function nameBuilder(finding, builds, touchedBy) {
    const needed = finding.decidedBy?.builds;
    const build = needed === undefined
        ? touchedBy
        : builds.find(({ file, line, name }) => file === needed.file && line === needed.line && name === needed.name);
    return build === undefined ? finding : { ...finding, builtBy: describe(finding, build) };
}
function describe(finding, build) {
    const { file, line, name, sources = [], places = new Map() } = build;
    const own = toLine(file, line);
    const value = finding.decidedBy?.builds === undefined ? places.get('dockerfile') : findValue(finding, build);
    const others = [...places.values()].map((place) => toLine(place.file, place.line));
    const all = [
        ...(value === undefined ? [] : [value]),
        own,
        ...others,
        ...sources.map((path) => toLine(path, 1)),
    ];
    const byFile = new Map();
    for (const place of all)
        if (!byFile.has(place.file))
            byFile.set(place.file, place);
    return { name, places: [...byFile.values()] };
}
function findValue({ written, image, role }, { args, contexts, target, unknownArgs, places }) {
    for (const [name, value] of contexts)
        if (image !== null && image !== written && normalise(value) === image)
            return places?.get(`contexts.${name}`);
    const known = [...args].filter(([, value]) => value !== '' && written.includes(value));
    const [longest] = known.sort(([, one], [, other]) => other.length - one.length);
    const unknown = unknownArgs.find((name) => written.includes(`$${name}`));
    const name = longest?.[0] ?? unknown;
    if (name !== undefined)
        return places?.get(`args.${name}`);
    return role === 'final' && target !== null ? places?.get('target') : undefined;
}
function normalise(context) {
    const reference = (0,image_reference .F2)(context.replace(/^docker-image:\/\//, ''));
    return 'error' in reference ? null : (0,image_reference .FH)(reference);
}
function toLine(file, line) {
    return { file, line, column: 1, endLine: line, endColumn: 1 };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/builds/judged/built-images.js
var built_images = __webpack_require__(27762);
// EXTERNAL MODULE: ./lib/untyped/src/core/dockerfile/misplaced-args.js
var misplaced_args = __webpack_require__(53048);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var core_message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(85227);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/hints/found-text.js
var found_text = __webpack_require__(28140);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/official-images.js + 1 modules
var official_images = __webpack_require__(77982);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(10256);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/hints/unofficial-name.js




const CONCERNED = new Set(['unapproved', 'unpinned']);
function explainName(findings, use, local) {
    const first = findings.findIndex(({ found }) => CONCERNED.has(found.rule));
    if (first < 0)
        return findings;
    const doubt = findDoubt(use, local);
    if (doubt === null)
        return findings;
    return findings.map((item, index) => index === first ? { ...item, found: explain(item.found, doubt) } : item);
}
function findDoubt(use, local) {
    const { reference, replacedBy, nearestStage: stage = null, misplaced = [] } = use;
    const unofficial = replacedBy === null && reference !== null ? (0,official_images .bQ)(reference) : null;
    const isBuilt = replacedBy === null && use.claim === undefined && local.builder !== null;
    if (unofficial === null && stage === null && misplaced.length === 0 && !isBuilt)
        return null;
    const image = unofficial !== null && stage === null ? (0,name_suggestion .SX)(unofficial, official_images .$2.names) : null;
    return { unofficial, stage, image, use, local: isBuilt ? local : { ...local, builder: null } };
}
function explain(found, doubt) {
    const { unofficial, stage, image, use, local } = doubt;
    if (local.builder !== null)
        return explainBuilt(found, use, local.path, local.builder);
    const misplaced = (0,misplaced_args .cQ)(use.misplaced ?? []);
    const reasons = [
        ...(unofficial === null
            ? []
            : [
                (0,core_message .ZV)(`No official image has this name (list of ${official_images .$2.asOf}); is it a stage, or built locally?`),
            ]),
        ...(stage === null ? [] : [describeStage(stage, use.written)]),
        ...(image === null ? [] : [(0,core_message .cv) `The closest one is ${image}.`]),
        ...(misplaced === null ? [] : [(0,core_message .cv) `${misplaced.why}.`]),
    ];
    const message = (0,core_message .hw)([found.message, ...reasons], ' ');
    if (found.fix === null)
        return { ...found, message };
    const description = misplaced !== null && unofficial === null && stage === null
        ? (0,core_message .hw)([misplaced.advice, found.fix.description], '; or: ')
        : describeFix(found, found.fix.description, doubt);
    return { ...found, message, fix: { ...found.fix, description } };
}
function explainBuilt(found, { written }, path, { name, file, line }) {
    const why = (0,core_message .cv) `${name} (${file}, line ${line}) builds an image of this name, but nothing puts that in the place of the one that is pulled.`;
    const message = (0,core_message .hw)([found.message, why], ' ');
    if (found.fix === null)
        return { ...found, message };
    const description = (0,core_message .cv) `Give it to the build as a context named ${written}; if that one is always used, add to the policy: ${writeContext(path, written)}`;
    return { ...found, message, fix: { description, replacement: null } };
}
function writeContext(path, written) {
    return `builds: [{ paths: [${JSON.stringify(path)}], contexts: { ${JSON.stringify(written)}: "." } }]`;
}
function describeStage({ kind, name, line }, written) {
    const pulled = `docker.io/library/${written}`;
    const called = name === null ? (0,core_message .ZV)('the stage') : (0,core_message .cv) `the stage ${name}`;
    switch (kind) {
        case 'number':
            return (0,core_message .cv) `Only COPY --from counts stages; to build on ${called} in line ${line}, name it. Docker would pull ${pulled}.`;
        case 'later':
            return (0,core_message .cv) `A FROM sees only the stages above it, but ${called} is below, in line ${line}; Docker would pull ${pulled}.`;
        default:
            return (0,core_message .cv) `No stage has that name, the closest is ${name ?? ''}; Docker would pull ${pulled}.`;
    }
}
function describeFix({ rule, fix }, description, { unofficial, stage, image, use, local }) {
    if (fix !== null && fix.replacement !== null)
        return description;
    const near = stage?.name ?? image;
    const write = stage?.kind === 'later' && near !== null
        ? (0,core_message .cv) `Move the stage ${near} up if you mean that`
        : near === null
            ? (0,core_message .ZV)(stage === null ? 'Write the name of a stage' : 'Give the stage a name and write that')
            : (0,core_message .cv) `Write ${near} if you mean that`;
    if (unofficial === null)
        return (0,core_message .hw)([write, description], '; or: ');
    const since = rule === 'unapproved'
        ? (0,core_message .cv) `, or allow ${`docker.io/library/${unofficial}`} if it has become official since`
        : (0,core_message .ZV)('');
    const first = near === null && rule === 'unapproved'
        ? (0,core_message .cv) `; if it is built here, and always before, add to the policy: ${writeContext(local.path, use.written)}`
        : (0,core_message .ZV)('');
    return (0,core_message .hw)([write, (0,core_message .ZV)(', or the full name with its registry'), since, first]);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/judge/image-memo.js
var image_memo = __webpack_require__(6621);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(34881);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/approval-status.js + 1 modules
var approval_status = __webpack_require__(61909);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/inline-waivers.js





function findInlineDays(policy) {
    if (!policy.settings.inlineExceptions)
        return null;
    const { maxException } = policy.settings;
    if (policy.parent === null || policy.parent.settings.inlineExceptions)
        return maxException;
    const delegated = (0,allow_list .S)(policy.parent);
    return delegated === null ? null : Math.min(delegated, maxException);
}
function openInlineWaivers(policy, today) {
    const days = findInlineDays(policy);
    const last = days === null ? null : (0,day .fi)(today, days);
    const problems = [];
    let file = '';
    let held = [];
    function warn(line, { text, foreign }) {
        problems.push({ file, line, column: 1, level: 'warning', message: text, foreign });
    }
    function hold(exception, lastDay) {
        if (exception.error !== undefined) {
            warn(exception.line, (0,core_message .cv) `This exception is not used: ${exception.error}.`);
            return;
        }
        const { line, coversLine, rules, owner, reason, expires } = exception;
        const expiry = (0,exception_expiry .B)(expires, today);
        if (expires > lastDay) {
            warn(line, (0,core_message .ZV)(`This exception is not used: the policy accepts ${lastDay} at the latest.`));
        }
        else if (expiry === 'expired') {
            warn(line, (0,core_message .ZV)(`This exception expired on ${expires} and no longer applies; remove it or renew it.`));
        }
        else {
            if (expiry === 'expiring')
                warn(line, (0,core_message .cv) `This exception (${owner}) ends on ${(0,core_message .ZV)(expires)}.`);
            held.push({
                line,
                coversLine,
                rules,
                waiver: { owner, reason, expires, key: 'inline', line },
                used: false,
            });
        }
    }
    return {
        enter(path, exceptions) {
            file = path;
            if (held.length > 0)
                held = [];
            if (last !== null)
                for (const exception of exceptions)
                    hold(exception, last);
        },
        find(line, { rule, denial }) {
            if (held.length === 0 || !(0,approval_status .q)(policy, 'inline', rule, denial))
                return null;
            const covering = held.filter(({ coversLine, rules }) => coversLine === line && rules.includes(rule));
            for (const candidate of covering)
                candidate.used = true;
            return covering[0]?.waiver ?? null;
        },
        leave() {
            for (const { line, used } of held) {
                if (!used)
                    warn(line, (0,core_message .ZV)('This exception is not needed; remove it.'));
            }
            if (held.length > 0)
                held = [];
        },
        report: () => problems,
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/judge/judged-image.js
var judged_image = __webpack_require__(89530);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/rule-settings.js
var rule_settings = __webpack_require__(5442);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/level.js
var level = __webpack_require__(47505);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/unseen/hidden-rules.js





const VIOLATION = { message: { text: '', foreign: [] }, fix: null, decidedBy: null };
function findHiddenRules(policy, today, path) {
    const rules = selectForAnyImage(policy, path);
    const blocks = (rule) => findTodaysLevel(policy, rules, rule, today) === 'block';
    return core_rules .Iu.filter((rule) => rule !== 'unreadable' && canFind(policy, rule) && blocks(rule));
}
function selectForAnyImage(policy, path) {
    return policy.overrides
        .filter(({ images, paths }) => images !== null && (paths?.some((glob) => glob.matchesAnyCase(path)) ?? true))
        .reduce((rules, override) => (0,rule_settings .vv)(rules, (0,rule_settings .gB)(rules, override.rules)), (0,select_rules .CT)(policy, path));
}
function findTodaysLevel(policy, rules, rule, today) {
    const isReached = ({ blockFrom }) => blockFrom !== null && blockFrom <= today;
    const always = rule === 'deprecated' && policy.deprecated.some(isReached);
    const violation = always ? { ...VIOLATION, always: 'block' } : VIOLATION;
    const find = (isUnknown) => (0,level .W)(rule, rules, policy.settings.unknown, { ...violation, isUnknown }, today).level;
    return rule === 'unverified' ? (0,core_level .ns)(find(false), find(true)) : find(false);
}
function canFind(policy, rule) {
    switch (rule) {
        case 'denied':
            return (0,select_rules .H6)(policy).length > 0;
        case 'unapproved':
            return (0,select_rules .U5)(policy);
        case 'deprecated':
            return policy.deprecated.length > 0;
        case 'unverified':
            return policy.evidence.length > 0;
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/unseen/unseen-file.js




function judgeUnseen(judge, path, reason, what) {
    const { policy, today } = judge;
    const hidden = findHiddenRules(policy, today, path);
    const rules = (0,select_rules .CT)(policy, path);
    const overrides = (0,judged_image .ZP)(policy, { path, names: null, role: null });
    const hides = what === 'limit' ? hidden : [];
    const subject = { kind: 'unreadable', reason, hides, isLimit: what === 'limit' };
    const found = (0,judged_image .xG)(judge, subject, rules, overrides);
    const [first] = hides;
    if (first === undefined || found.some(({ level }) => level === 'block'))
        return { found, hidden };
    const strict = { ...rules, unreadable: { ...rules.unreadable, level: 'block', effective: null } };
    return { found: (0,judged_image .xG)(judge, subject, strict, overrides).map((one) => harden(one, first)), hidden };
}
function harden(found, rule) {
    const why = (0,core_message .ZV)(`It blocks because it may hide an image that "${rule}" blocks.`);
    return { ...found, message: (0,core_message .DP)(found.message, why) };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/judge/waivers.js
var judge_waivers = __webpack_require__(94746);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/evaluate.js














const TOP = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function openEvaluation(judge) {
    const { policy, today } = judge;
    const waivers = (0,judge_waivers .m)(policy, today);
    const inlineWaivers = openInlineWaivers(policy, today);
    const images = (0,image_memo .x)(policy);
    let built = built_images .rv;
    function openSpot(path, use, role) {
        return { path, place: use, use, role, build: role === use.role ? use.build : undefined };
    }
    function findWaiver(spot, target) {
        return waivers.find(spot.path, target) ?? inlineWaivers.find(spot.place.line, target);
    }
    function place(spot, found, waiver) {
        const { path, place, use, role, build } = spot;
        const { rule, level, blocksFrom, decidedBy, topic, isUnknown } = found;
        const replaced = use?.replacedBy ?? null;
        const finding = {
            rule,
            level,
            file: path,
            line: place.line,
            column: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
            image: replaced === null ? (use?.image ?? null) : replaced.image,
            written: use?.written ?? '',
            via: use?.via ?? null,
            role,
            ...(0,found_text .E)(found, { replaced, build, claim: use?.claim, path, inexact: use?.inexact === true }),
            waiver,
            decidedBy: build === undefined ? decidedBy : { ...decidedBy, builds: build },
            existing: false,
            ...(blocksFrom === null ? {} : { blocksFrom }),
            ...(isUnknown ? { unknown: true } : {}),
            ...findOutside(spot),
            ...findParts(spot, rule),
        };
        return { finding, topic };
    }
    function findParts({ use }, rule) {
        if (use?.source === undefined || use.doubts !== undefined || !core_rules .Z$.has(rule))
            return {};
        return { madeOf: [use.source, ...(use.given ?? [])] };
    }
    function findOutside({ use, role, elsewhere }) {
        if (elsewhere !== undefined)
            return { outside: { build: elsewhere.build.name, identity: elsewhere.identity } };
        if (use?.doubts === undefined || use.image !== null)
            return {};
        const { written, source, doubts } = use;
        const text = source === undefined ? [written] : [written, source];
        const identity = JSON.stringify([role, ...text, doubts.map(({ own }) => own).sort()]);
        return { outside: { build: use.builds?.[0]?.name ?? use.build?.name ?? 'a build', identity } };
    }
    function judgeNameless(spot, subject, role) {
        const nameless = { path: spot.path, names: null };
        const rules = role === null ? (0,select_rules .CT)(policy, spot.path) : (0,select_rules .uE)(policy, { ...nameless, role });
        return (0,judged_image .xG)(judge, subject, rules, (0,judged_image .ZP)(policy, { ...nameless, role })).map((found) => place(spot, found, findWaiver(spot, { rule: found.rule, references: [], denial: null })));
    }
    function placeUnseen(spot, reason, what) {
        const { found, hidden } = judgeUnseen(judge, spot.path, reason, what);
        const waiver = waivers.findUnseen(spot.path, hidden, what);
        const hides = what === 'limit' && hidden.length > 0 ? { hides: hidden } : {};
        return found.map((one) => ({ finding: { ...place(spot, one, waiver).finding, ...hides }, topic: what }));
    }
    function judgePulled(path, use, role, findings) {
        const { reference, image } = use.replacedBy ?? use;
        if (reference === null || image === null)
            return;
        const judged = images.get(path, role, image, reference.tagWritten, () => (0,judged_image .xQ)(judge, reference, role, path));
        const { approval, others, references, denial } = judged;
        if (approval.length === 0 && others.length === 0)
            return;
        const spot = openSpot(path, use, role);
        const waive = ({ rule }) => findWaiver(spot, { rule, references, denial });
        const settled = explainName((0,judged_image .gx)(judged, waive), use, {
            path,
            builder: (0,built_images .Lx)(built, reference),
        });
        for (const { found, waiver } of settled)
            findings.push(place(spot, found, waiver));
    }
    function judgeUnknown(path, use, role, refused, findings) {
        const { unresolved, reference, replacedBy, invalid, written, unknown = null } = use;
        const isKnown = unresolved.length === 0 && unknown === null;
        if (isKnown && (reference !== null || replacedBy !== null || refused))
            return;
        if (isKnown && use.via === 'onbuild')
            return;
        waivers.noteUnread(path);
        const hint = (0,misplaced_args .cQ)(use.misplaced ?? []) ?? undefined;
        const subject = !isKnown
            ? { kind: 'unresolved', arguments: unresolved, refusal: invalid, hint, unknown, via: use.via }
            : { kind: 'unreadable', reason: invalid ?? (0,core_message .cv) `${written} is not an image name`, hint };
        findings.push(...judgeNameless(openSpot(path, use, role), subject, role));
    }
    function judgeProblem(path, problem, findings) {
        waivers.noteUnread(path);
        const { line, message, words, unresolved, build, hint, unknown = null, elsewhere } = problem;
        const place = { line, column: 1, endLine: line, endColumn: 1 };
        const spot = { path, place, use: null, role: null, build, elsewhere };
        if (problem.phase === 'limit') {
            findings.push(...placeUnseen(spot, words ?? message, 'limit'));
            return;
        }
        const subject = unresolved.length > 0 || elsewhere !== undefined
            ? { kind: 'unresolved', arguments: unresolved, refusal: message, hint, unknown, elsewhere }
            : { kind: 'unreadable', reason: words ?? message, hint };
        for (const placed of judgeNameless(spot, subject, null)) {
            const { rule, level } = placed.finding;
            const said = findings.some(({ finding }) => finding.rule === rule &&
                finding.line === line &&
                (0,core_level .ns)(finding.level, level) === finding.level);
            if (!said)
                findings.push(placed);
        }
    }
    return {
        noteBuilt(more) {
            built = more;
        },
        judgeReading(path, { problem, otherProblems = [], images, openBases = [] }, inline) {
            const findings = [];
            inlineWaivers.enter(path, inline);
            for (const use of [...images, ...openBases]) {
                for (const role of [
                    use.role,
                    ...(use.ownRole === undefined ? [] : [use.ownRole]),
                    ...(use.alsoAs ?? []),
                ]) {
                    judgePulled(path, use, role, findings);
                    judgeUnknown(path, use, role, problem !== null, findings);
                }
            }
            if (problem !== null)
                for (const met of [problem, ...otherProblems])
                    judgeProblem(path, met, findings);
            inlineWaivers.leave();
            return (0,finding_order .DF)(findings);
        },
        judgeUnreadable(path, reason) {
            waivers.noteUnread(path);
            const spot = { path, place: TOP, use: null, role: null, build: undefined };
            return (0,finding_order .DF)(placeUnseen(spot, reason, 'bytes'));
        },
        report: (sawEverything) => [...waivers.report(sawEverything), ...inlineWaivers.report()],
        listExceptionUses: waivers.listUses,
    };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/frontend-problem.js

function addDifference(reading, [difference]) {
    if (difference === undefined)
        return reading;
    const added = describeDifference(difference);
    const { problem, otherProblems = [] } = reading;
    if (problem === null)
        return { ...reading, problem: added };
    return { ...reading, otherProblems: [...otherProblems, added] };
}
function describeDifference(difference) {
    const { line, since } = difference;
    const words = (0,core_message .ZV)(`Dockerfile frontends before 1.${since} ${difference.message}, so what is pulled depends on the builder. Name a current one at the top, "# syntax=docker/dockerfile:1", or rewrite it`);
    return { line, message: words.text, words, phase: 'limit', unresolved: [] };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/judge/notes/folder-notes.js
var folder_notes = __webpack_require__(65617);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/notes/target-notes.js


const MAX_NAMED = 3;
function openTargetNotes(policy) {
    const covering = new Set();
    const missing = new Map();
    const found = new Set();
    const identify = (name, { file, line, name: entry }) => JSON.stringify([file, line, entry, name]);
    return {
        note(path, reading) {
            const lacking = reading?.missingTargets ?? [];
            for (const { name, origin } of lacking) {
                const key = identify(name, origin);
                const known = missing.get(key) ?? { name, origin, paths: [] };
                known.paths.push(path);
                missing.set(key, known);
            }
            const lacks = new Set(lacking.map(({ name, origin }) => identify(name, origin)));
            for (const entry of policy.builds) {
                if (!entry.paths.some((glob) => glob.matchesAnyCase(path)))
                    continue;
                covering.add(entry);
                for (const target of entry.targets) {
                    const key = identify(target, (0,build_plan .MU)(entry));
                    if (!lacks.has(key))
                        found.add(key);
                }
            }
        },
        report(sawEverything) {
            const notes = [...missing].flatMap(([key, item]) => (found.has(key) ? [] : describeMissing(item)));
            const unused = sawEverything ? policy.ownBuilds.filter((entry) => !covering.has(entry)) : [];
            return [...notes, ...unused.map(describeUnused)];
        },
    };
}
function describeMissing({ name, origin, paths }) {
    const named = (0,core_message .hw)(paths.slice(0, MAX_NAMED).map(core_message .hD), ', ');
    const rest = (0,core_message .ZV)(paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : '');
    const { text, foreign } = (0,core_message .cv) `${`${origin.name}.targets`} names the stage "${name}", but none of the judged Dockerfiles that it covers has such a stage (${named}${rest}), so only their last stages count as shipped; correct the name, or narrow paths.`;
    return { file: origin.file, line: origin.line, column: 1, level: 'warning', message: text, foreign };
}
function describeUnused({ place }) {
    const { file, line, column, key } = place;
    const message = `${key} does not cover any Dockerfile; correct its paths, or remove it.`;
    return { file, line, column, level: 'warning', message };
}

// EXTERNAL MODULE: ./lib/untyped/src/core/judge/policy-tests.js
var policy_tests = __webpack_require__(405);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/verdict.js
var verdict = __webpack_require__(15594);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
;// CONCATENATED MODULE: ./lib/untyped/src/gate.js

















function openGate(options) {
    const { policy, today, endOfLife, evidence, build, scope } = options;
    const judge = { policy, today, endOfLife, ...(evidence === undefined ? {} : { evidence }) };
    const evaluation = openEvaluation(judge);
    const baseEvaluation = openEvaluation(judge);
    const policyProblems = (0,policy_tests .h)(policy, { today, endOfLife });
    const takesInline = findInlineDays(policy) !== null;
    const targetNotes = openTargetNotes(policy);
    const folderNotes = (0,folder_notes .mz)(policy);
    const wholeTree = options.wholeTree ?? scope === 'all';
    const gathered = openGathering({ policy, today, scope, wholeTree, hash: options.hash });
    const files = [];
    let fileCount = 0;
    let imageCount = 0;
    function read(file, exceptions, { builds, inline }, use) {
        if (file.bytes === undefined) {
            return { reading: null, judged: null, found: use.judgeUnreadable(file.path, file.unreadable) };
        }
        const found = (0,read_variants .h)(file.bytes, (0,build_plan .zu)(policy, build, file.path, builds));
        const differing = addDifference(found, findFrontendDifferences(file.bytes, found));
        const move = inline === undefined ? keepPlaces : (0,inline_places ._)(inline).moveReading;
        const [reading, judged] = [move(found), move(differing)];
        return { reading, judged, found: use.judgeReading(file.path, judged, exceptions) };
    }
    function findInline({ bytes }, inline) {
        const exceptions = takesInline && bytes !== undefined ? findInlineExceptions(bytes) : [];
        return inline === undefined ? exceptions : (0,inline_places ._)(inline).moveExceptions(exceptions);
    }
    const markKnown = openBaseComparison({
        policy,
        scope,
        findInline,
        read: (file, exceptions, told) => read(file, exceptions, told, baseEvaluation),
    });
    function keepReading(file) {
        if (options.keepFiles)
            files.push(file);
        options.onFile?.(file);
    }
    return {
        policyProblems,
        noteBuilt: evaluation.noteBuilt,
        judge(file) {
            const { head } = file;
            const seen = read(head, findInline(head, file.inline), file, evaluation);
            const { reading, found } = seen;
            targetNotes.note(head.path, reading);
            folderNotes.note(head.path);
            fileCount += 1;
            imageCount += reading?.images.length ?? 0;
            keepReading(describeFile(head, reading));
            const marked = found.length === 0 ? found : markKnown(file, seen);
            gathered.addFile({
                head,
                reading: seen.judged,
                isInline: file.inline !== undefined,
                builds: file.builds ?? [],
            }, marked.map((finding) => nameBuilder(finding, file.builds ?? [], file.touchedBy)));
        },
        judgeBuildFile({ file, reading, sources = [] }) {
            imageCount += reading.images.length;
            if (reading.images.length > 0)
                keepReading({ file, ...reading, problem: null });
            const others = sources.filter((path) => path !== file).map((path) => ({ file: path, ...FIRST_LINE }));
            const found = evaluation.judgeReading(file, reading, []).map((finding) => {
                const { line, column, endLine, endColumn } = finding;
                const places = [{ file, line, column, endLine, endColumn }, ...others];
                return others.length === 0 ? finding : { ...finding, builtBy: { name: file, places } };
            });
            gathered.addBuildFile(found);
        },
        applyBaseline: gathered.apply,
        listExceptionUses: evaluation.listExceptionUses,
        finish(problems = [], baseline = null) {
            const effect = baseline === null ? null : gathered.apply(baseline);
            const findings = effect?.findings ?? gathered.list();
            const all = (0,finding_order .dS)([
                ...problems,
                ...policyProblems,
                ...evaluation.report(wholeTree),
                ...targetNotes.report(wholeTree),
                ...folderNotes.report(),
                ...(effect?.notes ?? []),
            ]);
            const counts = (0,verdict .Gt)(findings, fileCount, imageCount);
            return {
                verdict: (0,verdict .AU)(counts, all, options.failOn),
                policy: options.source,
                counts,
                files: files.toSorted((one, other) => (0,text_order .n)(one.file, other.file)),
                findings,
                problems: all,
                endOfLifeAsOf: endOfLife.asOf,
                ...(effect === null ? {} : { baseline: effect.summary }),
            };
        },
    };
}
function exitCode(report) {
    switch (report.verdict) {
        case 'pass':
        case 'warn':
            return 0;
        case 'fail':
            return 1;
        case 'error':
            return report.problems.some(({ level }) => level === 'error') ? 2 : 3;
    }
}
const FIRST_LINE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const keepPlaces = (reading) => reading;
function describeFile(file, reading) {
    if (reading !== null)
        return { file: file.path, ...reading };
    const message = file.unreadable ?? 'could not be read';
    return {
        file: file.path,
        stages: [],
        images: [],
        problem: { line: 1, message, phase: 'parse', unresolved: [] },
    };
}


  }),

  53696:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AJ: () => (  readFileContent),
    Uc: () => (  describeError),
    w3: () => (  MAX_FILE_SIZE)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52671);
  var _system_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65251);



const MAX_FILE_SIZE = 16 * 1024 * 1024;
function readFileContent(path, tree, listed = false) {
    try {
        if (listed) {
            const content = openRegularFile(path);
            if (content !== null)
                return content;
        }
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        const target = status.isSymbolicLink() ? (0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__  .ps)(path) : path;
        if (typeof target === 'string' && target !== path && tree !== null && !(0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__  .FK)(tree, target))
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
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
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
        const pointer = (0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__  .p)(bytes);
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
function readAll(file, size) {
    let buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
        length += count;
        if (length > MAX_FILE_SIZE)
            return null;
        if (length < buffer.length)
            return buffer.subarray(0, length);
        buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
    }
}
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


  }),

  52671:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  findPointer)
  });
const LFS = Buffer.from('version https://git-lfs.github.com/spec/');
const OLD_LFS = Buffer.from('version https://hawser.github.com/spec/');
function findPointer(bytes) {
    const isPointer = [LFS, OLD_LFS].some((start) => start.equals(bytes.subarray(0, start.length)));
    return isPointer ? 'is a Git LFS pointer without its content (`git lfs pull` fetches it)' : null;
}


  }),

  82394:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $y: () => (  sortByPath),
    Dl: () => (  isSameFile),
    aK: () => (  nameUnlisted)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

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
function isSameFile({ location: one }, { location: other }) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;
}
function sortByPath(items) {
    return items.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}


  }),

  73679:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  toSystemPath),
    q: () => (  decodePath)
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var node_buffer__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

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
function measureCharacter(bytes, at) {
    for (let size = 1; size <= 4 && at + size <= bytes.length; size++)
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + size)))
            return size;
    return 0;
}
function toSystemPath(bytes) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : Buffer.from(bytes);
}


  }),

  2070:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Z: () => (  openPolicyShelf)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/git/git.js + 3 modules
var git = __webpack_require__(70687);
;// CONCATENATED MODULE: ./lib/untyped/src/io/git/git-absence.js

const MAX_LINKS = 40;
async function explainAbsence(folder, commit, path) {
    const pending = path.split('/').reverse();
    const root = await (0,git .gG)(folder, ['cat-file', 'commit', commit]);
    if ('failure' in root)
        return `${commit}: ${root.failure.message}`;
    const top = /^tree ([0-9a-f]+)$/m.exec(root.text)?.[1] ?? commit;
    const trees = [top];
    let links = 0;
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            trees.pop();
            if (trees.length === 0)
                return null;
            continue;
        }
        const entry = await findEntry(folder, trees.at(-1) ?? top, name);
        if (typeof entry === 'string')
            return entry;
        if (entry === null || entry.type === 'commit')
            return null;
        if (entry.type === 'tree') {
            trees.push(entry.id);
            continue;
        }
        const blob = await (0,git .EO)(folder, ['cat-file', 'blob', entry.id]);
        if ('failure' in blob)
            return `${entry.id}: ${blob.failure.message}`;
        const text = blob.stdout.toString('utf8');
        if (entry.mode !== '120000' || text.startsWith('/') || ++links > MAX_LINKS)
            return null;
        pending.push(...text.split('/').reverse());
    }
    return null;
}
async function findEntry(folder, tree, name) {
    const answer = await (0,git .EO)(folder, ['ls-tree', '--full-tree', '-z', tree, '--', name]);
    if ('failure' in answer)
        return `${tree}: ${answer.failure.message}`;
    const [, mode = '', type = '', id = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(answer.stdout.toString('latin1')) ?? [];
    return id === '' ? null : { mode, type, id };
}

// EXTERNAL MODULE: ./lib/untyped/src/io/disk/file-content.js
var file_content = __webpack_require__(53696);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/repository-place.js
var repository_place = __webpack_require__(93216);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/system-path.js
var system_path = __webpack_require__(65251);
;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/policy-shelf.js




function openPolicyShelf(workspace, commit) {
    const { repository, root, objects } = workspace;
    return {
        async read(place) {
            if (commit === null || repository === null)
                return readFromDisk(place, repository ?? root);
            const inside = findInside(repository, place);
            if (inside === null) {
                return leadsInto(repository, place)
                    ? { kind: 'unusable', reason: 'leads into the repository by way of links; name the file itself' }
                    : readFromDisk(place, repository);
            }
            const path = (0,system_path .FI)(repository, inside);
            const object = await objects.read(`${commit}:${path}`);
            if (object.kind === 'blob')
                return { kind: 'bytes', bytes: object.bytes, commit };
            if (object.kind === 'failed')
                return { kind: 'failed', reason: object.reason };
            const failed = await explainAbsence(repository, commit, path);
            if (failed !== null)
                return { kind: 'failed', reason: failed };
            return object.kind === 'missing' || object.nowhere === true
                ? { kind: 'absent', commit }
                : { kind: 'unusable', reason: object.reason };
        },
    };
}
function findInside(repository, place) {
    return (0,system_path .FK)(repository, place) ? place : (0,repository_place .j)(repository, place);
}
function leadsInto(repository, place) {
    try {
        return (0,system_path .FK)(repository, (0,system_path .ps)(place));
    }
    catch {
        return false;
    }
}
function readFromDisk(place, tree) {
    const content = (0,file_content .AJ)(place, (0,system_path .FK)(tree, place) ? tree : null);
    if ('bytes' in content)
        return { kind: 'bytes', bytes: content.bytes, commit: null };
    return content.missing === true
        ? { kind: 'absent', commit: null }
        : { kind: 'unusable', reason: content.unreadable };
}


  }),

  93216:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  findRepositoryPlace)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _system_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65251);



const MAX_LINKS = 40;
function findRepositoryPlace(repository, path) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const pending = split(start);
    let current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(start).root;
    let links = 0;
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
        if (name === '..') {
            current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current);
            continue;
        }
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, name);
        const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(next, { throwIfNoEntry: false })?.isSymbolicLink();
        if (isLink === true && !(0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__  .FK)(repository, next)) {
            if (++links > MAX_LINKS)
                return null;
            const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(next);
            pending.unshift(...split(target));
            current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(target).root);
        }
        else if (isLink === false) {
            current = (0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__  .ps)(next);
        }
        else {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, ...pending);
            return (0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__  .FK)(repository, place) ? place : null;
        }
    }
    return (0,_system_path_js__WEBPACK_IMPORTED_MODULE_2__  .FK)(repository, current) ? current : null;
}
function split(path) {
    return path
        .slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? '/' : /[\\/]/)
        .filter((name) => name !== '' && name !== '.');
}


  }),

  65251:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FI: () => (  findRelativePath),
    FK: () => (  isInside),
    TH: () => (  toSlashes),
    hP: () => (  joinSystemPath),
    ps: () => (  findRealPath)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function findRealPath(path) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
}
function toSlashes(path, { sep } = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    return sep === '/' ? path : path.replaceAll(sep, '/');
}
function findRelativePath(folder, path, paths = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    return toSlashes(paths.relative(folder, path), paths);
}
function isInside(folder, path, { sep } = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    const fold = (text) => (sep === '/' ? text : text.toLowerCase());
    const start = fold(folder.endsWith(sep) ? folder : folder + sep);
    const place = fold(path);
    return place.startsWith(start) && !`${place}${sep}`.startsWith(`${start}.git${sep}`);
}
function joinSystemPath(folder, path, { sep, join } = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    if (typeof folder !== 'string' || typeof path !== 'string')
        return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(path)]);
    if (sep !== '/')
        return join(folder, path);
    return folder === '/' ? `/${path}` : `${folder}/${path}`;
}


  }),

  24722:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  FB: () => (  findTarget),
  ls: () => (  findTop),
  pl: () => (  findWorkspace),
  lQ: () => (  isFolder),
  NC: () => (  isOfWorkspace),
  bt: () => (  listFolder),
  i$: () => (  nameTyped),
  IK: () => (  readListedFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/untyped/src/io/git/git.js + 3 modules
var git = __webpack_require__(70687);
// EXTERNAL MODULE: ./lib/untyped/src/io/git/git-listing.js
var git_listing = __webpack_require__(88250);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/file-content.js
var file_content = __webpack_require__(53696);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/lfs-pointer.js
var lfs_pointer = __webpack_require__(52671);
;// CONCATENATED MODULE: ./lib/untyped/src/io/git/git-objects.js



function openObjectStore(folder) {
    let batch = null;
    const ask = async (name, keep) => {
        if (name.includes('\n'))
            return { kind: 'missing' };
        batch ??= startBatch(folder);
        const answer = await batch.ask(name, keep);
        if (answer.kind === 'failed')
            batch = null;
        return answer;
    };
    return {
        async read(name) {
            const answer = await ask(name, (type, size) => type === 'blob' && size <= file_content .w3);
            if (answer.kind !== 'object')
                return answer;
            const { type, bytes } = answer;
            if (type !== 'blob')
                return { kind: 'unreadable', reason: `is a ${type}` };
            if (bytes === null)
                return { kind: 'unreadable', reason: 'is too large' };
            const pointer = (0,lfs_pointer .p)(bytes);
            return pointer === null ? { kind: 'blob', bytes } : { kind: 'unreadable', reason: pointer };
        },
        async list(name) {
            const answer = await ask(`${name}^{tree}`, () => true);
            if (answer.kind === 'object' && answer.bytes !== null)
                return parseTree(answer.bytes, answer.id);
            return { failed: answer.kind === 'failed' ? answer.reason : `git cannot read ${name}` };
        },
        async findCommit(revision) {
            const answer = await ask(`${revision}^{commit}`, () => false);
            return answer.kind === 'object' ? answer.id : null;
        },
        close() {
            batch?.end();
            batch = null;
        },
    };
}
function startBatch(folder) {
    const child = (0,git .BE)(folder, ['cat-file', '--batch', '--follow-symlinks'], 'pipe');
    const input = child.stdin;
    const output = readBytes(child.stdout);
    let errors = '';
    child.stderr.on('data', (chunk) => {
        errors = (errors + chunk.toString('utf8')).slice(-2000);
    });
    input.on('error', () => { });
    child.on('error', (error) => {
        errors = error.message;
        output.end();
    });
    child.on('close', () => output.end());
    const fail = () => ({
        kind: 'failed',
        reason: `git cat-file ended: ${errors.trim() || 'without a message'}`,
    });
    return {
        async ask(name, keep) {
            input.write(`${name}\n`);
            const header = await output.line();
            if (header === null)
                return fail();
            const [, id, type = '', size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? [];
            if (id !== undefined) {
                const bytes = await output.take(Number(size), keep(type, Number(size)));
                if (bytes === undefined || (await output.take(1, false)) === undefined)
                    return fail();
                return { kind: 'object', id, type, bytes };
            }
            const link = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(header);
            if (link === null)
                return { kind: 'missing' };
            if ((await output.take(Number(link[2]) + 1, false)) === undefined)
                return fail();
            return {
                kind: 'unreadable',
                ...(link[1] === 'dangling' ? { nowhere: true } : {}),
                reason: `is a symbolic link that leads ${link[1] === 'symlink' ? 'out of the tree' : 'nowhere'}`,
            };
        },
        end: () => void input.end(),
    };
}
function parseTree(bytes, { length }) {
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const [space, zero] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
        const next = zero + 1 + length / 2;
        entries.push({
            mode: bytes.toString('latin1', at, space),
            name: bytes.toString('utf8', space + 1, zero),
            id: bytes.toString('hex', zero + 1, next),
        });
        at = next;
    }
    return entries;
}
function readBytes(stream) {
    let data = Buffer.alloc(0);
    let ended = false;
    let wake = () => { };
    const end = () => {
        ended = true;
        wake();
    };
    stream.on('data', (chunk) => {
        data = data.length === 0 ? chunk : Buffer.concat([data, chunk]);
        wake();
    });
    const more = async () => {
        if (ended)
            return false;
        await new Promise((resolve) => {
            wake = resolve;
        });
        return true;
    };
    return {
        end,
        async line() {
            for (;;) {
                const at = data.indexOf(10);
                if (at !== -1) {
                    const text = data.toString('utf8', 0, at);
                    data = data.subarray(at + 1);
                    return text;
                }
                if (!(await more()))
                    return null;
            }
        },
        async take(count, keep) {
            const kept = [];
            for (let left = count; left > 0;) {
                if (data.length === 0 && !(await more()))
                    return undefined;
                const piece = data.subarray(0, left);
                data = data.subarray(piece.length);
                left -= piece.length;
                if (keep)
                    kept.push(piece);
            }
            return keep ? Buffer.concat(kept) : null;
        },
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/io/git/plain-repository.js
var plain_repository = __webpack_require__(18332);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/untyped/src/io/young-space.js

function keepYoungSpaceSmall() {
    if (Number.parseInt(process.versions.node, 10) <= NEWEST)
        (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}
const NEWEST = 24;

// EXTERNAL MODULE: ./lib/untyped/src/io/disk/listed-file.js
var listed_file = __webpack_require__(82394);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/path-bytes.js
var path_bytes = __webpack_require__(73679);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/system-path.js
var system_path = __webpack_require__(65251);
;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/folder-listing.js





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
            const reason = (0,file_content .Uc)(error);
            unreadable.push({ path: path.replace(/\/$/, '') || '.', reason: `is a folder that ${reason}` });
            return;
        }
        for (const entry of entries) {
            const name = path + (0,path_bytes .q)(entry.name);
            const place = (0,system_path .hP)(location, (0,path_bytes ._)(entry.name));
            if (entry.isDirectory()) {
                if (entry.name.toString('latin1') !== '.git')
                    walk(place, `${name}/`);
                continue;
            }
            if (entry.isSymbolicLink())
                links.push({ path: name, location: place, object: null });
            if (select(name, true, null))
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
    return {
        files: (0,listed_file .$y)(files),
        links,
        unreadable,
        repositories: [],
        collisions,
        deleted: [],
        modified: [],
    };
}
const readEntries = (folder) => (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' });

;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/link-texts.js



const MAX_LINKS = 40;
async function followLinkTexts(folder, files) {
    const texts = new Map(files.flatMap((file) => (file.link ? readLinkText(file) : [])));
    if (texts.size === 0)
        return files;
    const answer = await (0,git .gG)(folder, ['config', '--type=bool', '--get', 'core.symlinks']);
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
const MAX_LENGTH = 4096;
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

;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/special-files.js



const MAX_FOLDERS = 1000;
function findSpecialFiles(folder, prefix, select) {
    const found = [];
    const waiting = [{ location: folder, path: prefix }];
    for (let index = 0; index < waiting.length && index < MAX_FOLDERS; index++) {
        const { location = '', path = '' } = waiting[index] ?? {};
        for (const entry of special_files_readEntries(location)) {
            const name = path + entry.name;
            const place = String((0,system_path .hP)(location, entry.name));
            if (entry.isDirectory()) {
                if (entry.name !== '.git' && entry.name !== 'node_modules')
                    waiting.push({ location: place, path: `${name}/` });
            }
            else if (!entry.isFile() && !entry.isSymbolicLink() && select(name, true, null)) {
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
async function isIgnored(folder, location) {
    return !('failure' in (await (0,git .EO)(folder, ['check-ignore', '--quiet', '--', location])));
}
function special_files_readEntries(location) {
    try {
        return (0,external_node_fs_.readdirSync)(location, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/disk/workspace.js













const NO_WORK_TREE = /must be run in a work tree|cannot use bare repository/;
const NO_REPOSITORY = /not a git repository|must be run in a work tree|cannot use bare repository/;
async function findWorkspace(folder, confirm = null) {
    const start = (0,system_path .ps)(folder);
    const plain = confirm === null ? null : (0,plain_repository .v)(start, process.env);
    if (confirm !== null && plain !== null) {
        const workspace = toWorkspace(plain, plain);
        if (await confirm(workspace))
            return workspace;
        workspace.objects.close();
    }
    const top = await (0,git .gG)(start, ['rev-parse', '--show-toplevel']);
    if ('text' in top)
        return openRepository(top.text);
    const { kind, message } = top.failure;
    if (kind === 'silent')
        return { broken: `${message}, where a folder was expected` };
    const repository = findTop(start);
    const root = repository ?? start;
    if (kind === 'missing')
        return toWorkspace(root, null, repository === null ? null : 'git is not installed');
    const isExpected = repository === null ? NO_REPOSITORY.test(message) : NO_WORK_TREE.test(message);
    return toWorkspace(root, null, isExpected ? null : message);
}
const toWorkspace = (root, repository, trouble = null) => ({
    root,
    repository,
    trouble,
    objects: openObjectStore(root),
});
function openRepository(top) {
    try {
        const repository = (0,system_path .ps)(top);
        return toWorkspace(repository, repository);
    }
    catch (error) {
        return { broken: `git names ${JSON.stringify(top)} as the repository: ${error.message}` };
    }
}
function findTop(start) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return null;
    }
}
function isFolder({ root }, path) {
    return askStatus(() => (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false }))?.isDirectory() === true;
}
const INNER = new WeakMap();
function isOfWorkspace(workspace, folder) {
    const { root, repository } = workspace;
    if (folder === root)
        return true;
    if (repository === null || !(0,system_path .FK)(root, folder))
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
function findTarget(workspace, folder, path) {
    const place = (0,external_node_path_.resolve)(folder, path);
    const typed = nameTyped(workspace, place);
    const status = askStatus(() => (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false }));
    if (status === undefined)
        return { kind: 'missing' };
    const link = status?.isSymbolicLink() === true;
    const behind = status === null || link ? askStatus(() => (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })) : status;
    if (behind?.isDirectory() === true) {
        const location = (0,system_path .ps)(place);
        const name = (0,system_path .FI)(workspace.root, location);
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
    const name = (0,system_path .FK)(workspace.root, real)
        ? (0,system_path .FI)(workspace.root, real)
        : (0,system_path .TH)((0,external_node_path_.normalize)(path));
    return { kind: 'file', file: nameFile(name, real, link, regular), typed: typed === name ? null : typed };
}
function nameTyped({ root, repository }, place) {
    return repository !== null && (0,system_path .FK)(root, place) ? (0,system_path .FI)(root, place) : null;
}
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
    unwatched: true,
});
const MANY_FILES = 5_000;
async function listFolder(location, started, prefix, choose) {
    let count = 0;
    const select = (...file) => {
        if (++count === MANY_FILES)
            keepYoungSpaceSmall();
        return choose(...file);
    };
    const git = started ?? (0,git_listing .P)(location);
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
            listing: { ...listing, files: more.length === 0 ? files : (0,listed_file .$y)([...files, ...more]) },
            trouble: null,
        };
    }
    return { listing: listByWalking(location, prefix, select), trouble: listing };
}
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
        return (0,file_content .AJ)(location, root);
    const folder = displaced ? resolveFolder((0,external_node_path_.dirname)(location)) : root;
    if (folder !== root && !(0,system_path .FK)(root, folder))
        return { unreadable: 'is behind a symbolic link that leads out of the tree' };
    if (!(0,system_path .FK)(root, location))
        return (0,file_content .AJ)(location, null);
    return (0,file_content .AJ)(location, root, regular);
}
function resolveFolder(folder) {
    try {
        return (0,system_path .ps)(folder);
    }
    catch {
        return folder;
    }
}


  }),

  47791:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  openGitEnvironment),
    I: () => (  isRedirected)
  });
const KEPT = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|PREFIX|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|SHALLOW_FILE|TEST_ASSUME_DIFFERENT_OWNER|NO_LAZY_FETCH|ALLOW_PROTOCOL|PROTOCOL(?:_FROM_USER)?|EXEC_PATH|ASKPASS|CONFIG(?:_[A-Z0-9_]+)?|(?:SSL|SSH|HTTP|PROXY|CURL|TRACE|TRACE2)(?:_[A-Z0-9_]+)?)$/i;
const HARMLESS = /^GIT_(?:INDEX_FILE|PREFIX|EXEC_PATH|ASKPASS|PROTOCOL|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|(?:SSL|SSH|HTTP|PROXY|CURL|TRACE|TRACE2)(?:_[A-Z0-9_]+)?)$/i;
function openGitEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name));
    return {
        ...Object.fromEntries(kept),
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
function isRedirected(environment) {
    return Object.keys(environment).some((name) => KEPT.test(name) && !HARMLESS.test(name));
}


  }),

  88250:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  startGitListing)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _disk_listed_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82394);
  var _disk_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73679);
  var _disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65251);
  var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70687);





const OBJECT_AT = 9;
const BEGINNING = /^[A-Za-z?] (?:\d{6} [0-9a-f]{40,64} \d\t)?[^\n]/;
const RECORD = /^([A-Za-z?]) (?:(\d{6}) ([0-9a-f]+) \d\t)?(.*)$/s;
function startGitListing(folder) {
    const stream = streamListing(folder);
    let isRead = false;
    return {
        folder,
        begins: stream.first.then((chunk) => chunk !== null && BEGINNING.test(chunk.toString('latin1', 0, 100))),
        finish(prefix, select) {
            const again = isRead;
            isRead = true;
            return readListing(folder, again ? streamListing(folder) : stream, prefix, select);
        },
        stop: () => stream.stop(),
    };
}
function streamListing(folder) {
    const kinds = ['--cached', '--others', '--deleted', '--modified'];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_4__  .t1)(folder, ['ls-files', '-z', '-v', '--stage', ...kinds, '--exclude-standard'], true);
}
async function readListing(folder, stream, prefix, select) {
    const files = new Map();
    const repositories = [];
    const deleted = new Set();
    const modified = [];
    const unwatched = new Set();
    const collisions = new Set();
    const untracked = new Set();
    const links = [];
    const unsure = [];
    const add = (record) => {
        const parts = RECORD.exec(record.toString('latin1'));
        if (parts === null)
            return;
        const [, tag = '', mode = '', hash = '', rest = ''] = parts;
        const object = record.toString('latin1', OBJECT_AT, OBJECT_AT + hash.length);
        const bytes = record.subarray(record.length - rest.length);
        if (mode === '160000')
            repositories.push(prefix + (0,_disk_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__  .q)(bytes));
        else if (rest.endsWith('/'))
            repositories.push(prefix + (0,_disk_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__  .q)(bytes.subarray(0, -1)));
        else {
            const name = (0,_disk_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__  .q)(bytes);
            const path = prefix + name;
            if (tag === 'R') {
                deleted.add(path);
                return;
            }
            if (tag === 'C')
                modified.push(path);
            if (isUnwatched(tag))
                unwatched.add(path);
            const locate = () => (0,_disk_system_path_js__WEBPACK_IMPORTED_MODULE_3__  .hP)(folder, (0,_disk_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__  ._)(bytes));
            if (tag === '?')
                untracked.add(name);
            if (tag === '?' || tag === 'C')
                unsure.push({ path, location: locate() });
            else if (mode === '120000')
                links.push({ path, location: locate(), object });
            if (tag !== 'C' && select(path, tag === '?', nameContent(tag, mode, object))) {
                const file = {
                    path,
                    location: locate(),
                    state: tag === '?' ? 'untracked' : 'tracked',
                    link: mode === '120000',
                    regular: mode === '' || mode.startsWith('100'),
                    displaced: untracked.size > 0 && hasAncestor(name, untracked),
                    object: mode.startsWith('100') ? object : null,
                    unwatched: isUnwatched(tag),
                };
                const before = files.get(path);
                if (before !== undefined && !(0,_disk_listed_file_js__WEBPACK_IMPORTED_MODULE_1__  .Dl)(before, file))
                    collisions.add(path);
                files.set(path, file);
            }
        }
    };
    const end = await stream.read(splitRecords(add));
    if ('failure' in end) {
        const { kind, message } = end.failure;
        return kind === 'missing' ||
            /not a git repository|must be run in a work tree|cannot use bare repository/.test(message)
            ? null
            : message;
    }
    for (const path of unwatched)
        deleted.delete(path);
    for (const path of deleted)
        files.delete(path);
    return {
        files: (0,_disk_listed_file_js__WEBPACK_IMPORTED_MODULE_1__  .$y)([...files.values()]),
        links: [
            ...links.filter(({ path }) => !deleted.has(path)),
            ...unsure.filter(isLink).map((link) => ({ ...link, object: null })),
        ],
        unreadable: readWarnings(end.stderr, prefix),
        repositories: [...new Set(repositories)].sort(),
        collisions: [...collisions],
        deleted: [...deleted],
        modified,
    };
}
function isUnwatched(tag) {
    return tag === 'S' || tag !== tag.toUpperCase();
}
function nameContent(tag, mode, object) {
    return (tag === 'H' || tag === 'S') && mode.startsWith('100') ? object : null;
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
function readWarnings(stderr, prefix) {
    return [...stderr.matchAll(/^warning: could not open directory '(.*)': (.*)$/gm)].map((match) => ({
        path: prefix + (match[1] ?? '').replace(/\/$/, ''),
        reason: `is a folder that could not be read: ${match[2]}`,
    }));
}


  }),

  70687:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  gG: () => (  askGit),
  EO: () => (  runGit),
  BE: () => (  startGit),
  t1: () => (  streamGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/untyped/src/io/git/git-environment.js
var git_environment = __webpack_require__(47791);
;// CONCATENATED MODULE: ./lib/untyped/src/io/git/git-filters.js
function turnOffFilters(environment, ask) {
    const names = ask(['config', '-z', '--name-only', '--get-regexp', '^filter\\.'])?.split('\0') ?? [];
    const drivers = new Set(names.flatMap((name) => /^filter\.(.*)\.[^.]*$/s.exec(name)?.[1] ?? []));
    const settings = [...drivers].flatMap((driver) => [
        [`filter.${driver}.clean`, ''],
        [`filter.${driver}.process`, ''],
        [`filter.${driver}.required`, 'false'],
    ]);
    const isPlain = ([name]) => !name.includes('=');
    return {
        words: settings.filter(isPlain).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
        environment: addSettings(environment, settings.filter((setting) => !isPlain(setting))),
    };
}
function addSettings(environment, settings) {
    if (settings.length === 0)
        return environment;
    const before = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0;
    const added = settings.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${before + index}`, name],
        [`GIT_CONFIG_VALUE_${before + index}`, value],
    ]);
    return {
        ...environment,
        ...Object.fromEntries(added),
        GIT_CONFIG_COUNT: String(before + settings.length),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/untyped/src/io/disk/system-path.js
var system_path = __webpack_require__(65251);
;// CONCATENATED MODULE: ./lib/untyped/src/io/git/git-place.js



function findPlaceWords(folder, environment, askPlace) {
    if (environment['GIT_DIR'] !== undefined)
        return [];
    const start = resolveFolder(folder);
    const passed = [];
    for (let at = start;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_path_.basename)(at).toLowerCase() === '.git')
            return [];
        if (exists((0,external_node_path_.join)(at, 'HEAD')))
            passed.push(at);
        if (isRepository((0,external_node_path_.join)(at, '.git')))
            return passed.length === 0 ? [] : nameRepository(at, passed, askPlace);
        if (at === (0,external_node_path_.dirname)(at))
            return passed.length === 0 ? [] : nameNone(start);
    }
}
function nameRepository(top, passed, askPlace) {
    const answer = askPlace(top);
    if (answer === null)
        return ['-C', top];
    const [place = '', tree = '', ...rest] = answer.replace(/\r?\n$/, '').split(/\r?\n/);
    if (rest.length > 0 || tree === '' || passed.includes(resolveFolder(place)))
        return nameNone(top);
    return [`--git-dir=${place}`, `--work-tree=${tree}`];
}
const nameNone = (folder) => [`--git-dir=${(0,external_node_path_.join)(folder, '.git', 'none')}`];
function isRepository(path) {
    if (exists((0,external_node_path_.join)(path, 'HEAD')))
        return true;
    try {
        return (0,external_node_fs_.lstatSync)(path).isFile() && (0,external_node_fs_.readFileSync)(path, 'latin1').startsWith('gitdir:');
    }
    catch {
        return false;
    }
}
function exists(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return error.code !== 'ENOTDIR';
    }
}
function resolveFolder(folder) {
    try {
        return (0,system_path .ps)(folder);
    }
    catch {
        return folder;
    }
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/git/git-program.js


function findGitProgram({ platform, path, isFile } = describeMachine()) {
    if (platform !== 'win32')
        return 'git';
    for (const quoted of path.split(external_node_path_.win32.delimiter)) {
        const folder = quoted.replaceAll('"', '');
        const program = external_node_path_.win32.join(folder, 'git.exe');
        if (/^(?:[a-z]:[\\/]|\\\\)/i.test(folder) && isFile(program))
            return program;
    }
    return NOWHERE;
}
const NOWHERE = external_node_path_.win32.join(process.execPath, 'git.exe');
function describeMachine() {
    return { platform: process.platform, path: process.env['PATH'] ?? '', isFile };
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}

// EXTERNAL MODULE: ./lib/untyped/src/io/git/plain-repository.js
var plain_repository = __webpack_require__(18332);
;// CONCATENATED MODULE: ./lib/untyped/src/io/git/git.js






const SAFE = [
    '--no-pager',
    ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'diff.autoRefreshIndex=false'].flatMap(set),
    ...['protocol.ext.allow=never', 'safe.bareRepository=explicit', 'core.quotePath=false'].flatMap(set),
];
function set(setting) {
    return ['-c', setting];
}
let program = null;
function startGit(folder, args, input, readsFiles = false) {
    program ??= findGitProgram();
    const file = program;
    const environment = (0,git_environment .G)(process.env);
    const place = findPlaceWords(folder, environment, (top) => askNow(file, top, ['rev-parse', '--absolute-git-dir', '--show-toplevel'], environment));
    const words = [...SAFE, ...place];
    const filters = readsFiles && (0,plain_repository .Q)(folder, environment)
        ? turnOffFilters(environment, (question) => askNow(file, folder, [...place, ...question], environment))
        : { words: [], environment };
    return (0,external_node_child_process_.spawn)(file, [...words, ...filters.words, ...args], {
        cwd: folder,
        env: filters.environment,
        stdio: [input, 'pipe', 'pipe'],
    });
}
function askNow(file, folder, args, environment) {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)(file, [...SAFE, ...args], {
        cwd: folder,
        env: environment,
        stdio: ['ignore', 'pipe', 'ignore'],
        encoding: 'utf8',
    });
    return status === 0 ? stdout : null;
}
function streamGit(folder, args, readsFiles = false) {
    const child = startGit(folder, args, 'ignore', readsFiles);
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
    let waiting = [];
    let deliver = (chunk) => {
        waiting.push(chunk);
    };
    const first = new Promise((resolve) => {
        child.stdout.once('data', resolve);
        void end.then(() => resolve(null));
    });
    child.stdout.on('data', (chunk) => deliver(chunk));
    return {
        first,
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
async function runGit(folder, args, readsFiles = false) {
    const chunks = [];
    const end = await streamGit(folder, args, readsFiles).read((chunk) => chunks.push(chunk));
    return 'failure' in end ? end : { stdout: Buffer.concat(chunks), stderr: end.stderr };
}
async function askGit(folder, args) {
    const answer = await runGit(folder, args);
    if ('failure' in answer)
        return answer;
    const text = answer.stdout.toString('utf8').replace(/\r?\n$/, '');
    if (text !== '')
        return { text };
    return { failure: { kind: 'silent', message: `"git ${args[0]}" printed nothing` } };
}


  }),

  18332:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  mayFilter),
    v: () => (  findPlainTop)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_path__WEBPACK_IMPORTED_MODULE_1___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
  var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47791);



function findPlainTop(folder, environment) {
    const user = process.geteuid?.();
    if (user === undefined)
        return null;
    if ((0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__  .I)(environment))
        return null;
    const disk = ask(folder)?.dev;
    for (let top = folder;; top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top)) {
        const here = ask(top);
        if (here === null || here.dev !== disk)
            return null;
        const inner = ask((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git'));
        if (inner !== null)
            return here.uid === user && isPlain((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git'), inner, here) ? top : null;
        if (ask((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, 'HEAD')) !== null || top === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top))
            return null;
    }
}
function mayFilter(folder, environment) {
    const top = findPlainTop(folder, environment);
    return top === null || /filter/i.test(read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git', 'config')));
}
function isPlain(folder, status, { uid, dev }) {
    if (!status.isDirectory() || status.uid !== uid || status.dev !== dev)
        return false;
    const isFolder = (name) => ask((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))?.isDirectory() === true;
    if (!isFolder('objects') || !isFolder('refs') || ask((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir')) !== null)
        return false;
    const head = read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'));
    const config = read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'));
    return (/^(?:ref: refs\/\S+|[0-9a-f]{40}|[0-9a-f]{64})\n$/.test(head) &&
        /^\s*repositoryformatversion = 0$/m.test(config) &&
        !/worktree|\[include|\\\n/i.test(config) &&
        !/bare(?! = false\n)/i.test(config));
}
function ask(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
    }
    catch {
        return null;
    }
}
function read(path) {
    if (ask(path)?.isFile() !== true)
        return '';
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


  }),

  46584:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  locateArtifact),
    v: () => (  isArtifact)
  });
function isArtifact(address) {
    return 'artifact' in address;
}
function locateArtifact({ reference }, signers = null) {
    const [, host = '', path = '', name = ''] = /^([^/]+)\/([^@]+?)[@:](sha256:.+|[^:]+)$/.exec(reference) ?? [];
    return { name: `oci://${reference}`, artifact: { host, path, name }, signers };
}


  }),

  24208:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W1: () => (  reuseArtifacts),
    WW: () => (  readNoArtifact),
    ue: () => (  openArtifacts)
  });
const POLICY_TYPE = 'application/vnd.base-image-gate.policy.v1+yaml';
const MAX_POLICY = 8 << 20;
const REQUESTS = 20;
function openArtifacts(environment, remaining = () => Number.POSITIVE_INFINITY) {
    return async ({ artifact, signers }) => {
        const { host } = artifact;
        const insecure = /^(?:localhost|127\.\d+\.\d+\.\d+)(?::\d+)?$/.test(host) ? [host] : [];
        const settings = { insecure, deadline: null, requests: REQUESTS };
        const [{ readArtifact }, { openLibrary }, { openSession }, { openTransport }, { openAccess }] = await Promise.all([
            __webpack_require__.e(  96).then(__webpack_require__.bind(__webpack_require__, 39096)),
            __webpack_require__.e(  939).then(__webpack_require__.bind(__webpack_require__, 86939)),
            __webpack_require__.e(  770).then(__webpack_require__.bind(__webpack_require__, 28770)),
            __webpack_require__.e(  149).then(__webpack_require__.bind(__webpack_require__, 92149)),
            Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 84247)),
        ]);
        const access = await openAccess(environment, settings, remaining);
        const transport = openTransport(access.fetch, access.limits);
        const session = openSession(access, transport);
        const library = openLibrary(session);
        const named = signers === null ? artifact : await findSigned({ session, library, transport }, artifact, signers);
        if ('kind' in named)
            return named;
        return toContent(await readArtifact(library, named, POLICY_TYPE, MAX_POLICY), host);
    };
}
async function findSigned(registry, artifact, anyOf) {
    const [{ lookUpSignatures }, { judgeSignature }] = await Promise.all([
        Promise.all( [__webpack_require__.e(168), __webpack_require__.e(120), __webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__, 72120)),
        Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 93419)),
    ]);
    const demand = { anyOf, repositories: [], isEveryOneRead: false };
    const tools = { ...registry, platforms: [], trustedRoot: null, github: null };
    const answer = await lookUpSignatures(tools, { ...artifact, demand });
    const reference = {
        host: artifact.host,
        path: artifact.path,
        tag: artifact.name,
        tagWritten: true,
        digest: null,
    };
    const verdict = judgeSignature(reference, demand, { find: () => answer });
    if (verdict.kind === 'unknown')
        return { kind: 'failed', reason: verdict.reason.text };
    if (verdict.kind === 'failed')
        return { kind: 'unusable', reason: `is not to be used: ${verdict.reason.text}` };
    return answer.kind === 'known' && answer.value !== 'absent'
        ? { ...artifact, name: answer.value.image }
        : { kind: 'failed', reason: 'it is not known what the tag names' };
}
function reuseArtifacts({ files, addresses }) {
    const known = new Map(addresses.flatMap(({ name }, index) => {
        const text = files[index]?.text;
        return text === undefined ? [] : [[name, Buffer.from(text)]];
    }));
    return async ({ name }) => {
        const bytes = known.get(name);
        if (bytes !== undefined)
            return { kind: 'bytes', bytes, commit: null };
        const reason = `it extends ${name}, which is not read before the change is merged, because a change must not choose which registry is asked`;
        return { kind: 'failed', reason };
    };
}
const readNoArtifact = async ({ name }) => ({
    kind: 'failed',
    reason: `${name} is in a registry, and --offline makes no requests; save a copy and pass it to --policy, or extend ./FILE`,
});
function toContent(answer, host) {
    if (answer.kind !== 'known') {
        const { text } = answer.detail;
        const isRefused = answer.kind === 'unknown' && answer.why === 'no-credentials';
        return { kind: 'failed', reason: isRefused ? `${text}; log in first: docker login ${host}` : text };
    }
    const { value } = answer;
    switch (value.kind) {
        case 'file':
            return { kind: 'bytes', bytes: value.bytes, commit: null };
        case 'unusable':
            return value;
        case 'absent':
            return { kind: 'unusable', reason: `is not in the registry: ${host} has no such digest there` };
    }
}


  }),

  28273:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    UH: () => (  FIRST_POLICY),
    _K: () => (  readPolicyChain),
    uH: () => (  findPolicyLine),
    zj: () => (  DEFAULT_POLICY)
  });
  var _content_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49039);
  var _core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63148);
  var _policy_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46584);



const DEFAULT_POLICY = '.github/base-images.yml';
const FIRST_POLICY = ['version: 1', 'allow:', '  - docker.io/library/**'];
const MAX_FILES = 10;
async function readPolicyChain(store, first) {
    const content = await readText(store, first);
    if (content.kind !== 'text')
        return content;
    const files = [{ path: first.name, text: content.text }];
    const addresses = [first];
    const failure = await followExtends(store, files, addresses);
    return failure ?? { files, addresses, source: content.source };
}
async function followExtends(store, files, addresses) {
    const { findExtended, findTrustedRoot } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 99479));
    for (;;) {
        const bare = files.at(-1) ?? { path: '', text: '' };
        const path = await findTrustedRoot(bare.text);
        const attached = path === null ? null : await attachFile(store, path, addresses.at(-1) ?? addresses[0]);
        if (attached !== null && 'kind' in attached)
            return attached;
        const child = attached === null ? bare : { ...bare, trustedRoot: attached };
        files.splice(-1, 1, child);
        const target = await findExtended(child.text);
        if (target === null)
            return null;
        const say = (level, message) => {
            files.splice(-1, 1, { ...child, aboutExtends: [{ level, message }] });
            return null;
        };
        const located = await locate(store, target, addresses.at(-1) ?? addresses[0], child.text);
        if ('refused' in located)
            return say('error', located.refused);
        const { address, warning } = located;
        if (warning !== undefined)
            say('warning', warning);
        const mistake = findMistake(addresses, address.name);
        if (mistake !== null)
            return say('error', mistake);
        const content = await readText(store, address);
        if (content.kind === 'failed')
            return content;
        if (content.kind !== 'text')
            return say('error', describeMissing(content, address.name));
        files.push({ path: address.name, text: content.text });
        addresses.push(address);
    }
}
async function attachFile(store, path, naming) {
    if ((0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__  .v)(naming))
        return { error: `cannot be read: ${naming.name} has no files next to it` };
    const located = await store.locateAttached(path, naming);
    if ('refused' in located)
        return { error: located.refused };
    const content = await readText(store, located.address);
    if (content.kind === 'failed')
        return content;
    if (content.kind === 'text')
        return { text: content.text };
    return { error: content.kind === 'absent' ? `does not exist${content.where}` : content.reason };
}
async function locate(store, target, extending, text) {
    if (target.kind === 'oci')
        return locateInRegistry(target, text);
    if (target.kind === 'github')
        return store.locateRemote(target);
    if ((0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__  .v)(extending))
        return {
            refused: `"extends" names a file, but ${extending.name} has no files next to it; write oci://HOST/REPOSITORY@sha256:\u2026`,
        };
    return store.locateFile(target.path, extending);
}
async function locateInRegistry(target, text) {
    if ((0,_core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_1__  .Bl)(target))
        return { address: (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__  .r)(target) };
    const { findPolicySigners } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 99479));
    const signers = await findPolicySigners(text);
    return signers === null
        ? {
            refused: '"extends" names a tag, which can change without a review; write the digest, or say under settings.registries.policies.signed-by who must have signed it',
        }
        : { address: (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__  .r)(target, signers) };
}
function findMistake(addresses, parent) {
    if (addresses.some(({ name }) => name === parent))
        return `"extends" leads back to ${parent}; remove one of the two`;
    return addresses.length < MAX_FILES
        ? null
        : `More than ${MAX_FILES} policies extend each other; merge some of them`;
}
function describeMissing(content, name) {
    if (content.kind === 'unusable')
        return `"extends" names ${name}, which ${content.reason}`;
    const { where, meant } = content;
    return `"extends" names a file that does not exist: ${name}${where}${meant === '' ? '' : `; ${meant}`}`;
}
async function readText(store, address) {
    const content = (0,_policy_address_js__WEBPACK_IMPORTED_MODULE_0__  .v)(address) ? await store.readArtifact(address) : await store.read(address);
    if (content.kind !== 'bytes')
        return content;
    const { bytes, commit } = content;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const source = {
            source: address.name,
            get sha256() {
                return (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_2__  .C)(bytes);
            },
            ...(commit === null ? {} : { commit }),
        };
        return { kind: 'text', text, source };
    }
    catch {
        return { kind: 'unusable', reason: 'is not UTF-8 text' };
    }
}
function findPolicyLine(files, file, line) {
    const text = files.find(({ path }) => path === file)?.text;
    return text?.split('\n')[line - 1]?.replace(/\r$/, '') ?? null;
}


  }),

  99479:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  findExtended: () => (  findExtended),
  findPolicySigners: () => (  findPolicySigners),
  findTrustedRoot: () => (  findTrustedRoot),
  g: () => (  loadPolicyFiles)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/policy-document.js + 2 modules
var policy_document = __webpack_require__(20606);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/extended-policy.js
var extended_policy = __webpack_require__(71569);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/yaml/core-schema.js
var core_schema = __webpack_require__(11240);
// EXTERNAL MODULE: ./lib/untyped/src/core/builds/yaml/simple-yaml.js + 4 modules
var simple_yaml = __webpack_require__(97142);
// EXTERNAL MODULE: ./lib/untyped/src/core/shapes/yaml-kind.js
var yaml_kind = __webpack_require__(86798);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/source-limits.js
var source_limits = __webpack_require__(52503);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/plain-source.js




function parsePlainSource(document) {
    if ((0,source_limits .O)(document) !== null)
        return null;
    const written = (0,simple_yaml .C)(document.text);
    const root = written === null ? null : toNode(written, 0);
    return (0,yaml_kind .jh)(root) ? root : null;
}
function toNode(written, depth) {
    if (depth > source_limits .l || written.kind === 'alias' || written.anchor !== null)
        return null;
    if (written.kind === 'map')
        return toMap(written, depth);
    if (written.kind === 'list')
        return toSeq(written, depth);
    const { text, style } = written;
    if (text === null || (style === 'plain' && text === ''))
        return null;
    return (0,yaml_kind .TA)(style === 'plain' ? (0,core_schema .G)(text) : text, text, written);
}
function toMap({ keys, values, start }, depth) {
    const items = [];
    const names = new Set();
    for (const [index, written] of keys.entries()) {
        const held = values[index] ?? null;
        if (written?.kind !== 'scalar' || held === null || written.text === null)
            return null;
        const key = toNode(written, depth);
        const value = toNode(held, depth + 1);
        if (key === null || value === null || written.text === '<<' || names.has(written.text))
            return null;
        names.add(written.text);
        items.push({ key, value });
    }
    return (0,yaml_kind .pD)(items, start);
}
function toSeq({ items: all, start }, depth) {
    const items = [];
    for (const written of all) {
        const item = written === null ? null : toNode(written, depth + 1);
        if (item === null)
            return null;
        items.push(item);
    }
    return (0,yaml_kind .Kf)(items, start);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/policy-loading.js + 9 modules
var policy_loading = __webpack_require__(82401);
;// CONCATENATED MODULE: ./lib/untyped/src/core/policy/load/plain-policy.js




function loadPlainPolicy(chain, options) {
    const roots = new Map(chain.map(({ path, text }) => [text, parsePlainSource(new policy_document .W(path, text))]));
    if ([...roots.values()].includes(null))
        return null;
    return (0,policy_loading .S)(chain, options, ({ text }) => roots.get(text) ?? null);
}
function readPlainExtends(source) {
    if (!(0,extended_policy .G)(source))
        return null;
    const root = parsePlainSource(new policy_document .W('', source));
    return root === null ? undefined : (0,extended_policy .B)(root);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/policy/load/trusted-root-file.js
var trusted_root_file = __webpack_require__(34340);
;// CONCATENATED MODULE: ./lib/untyped/src/policy-loader.js


async function loadPolicyFiles(chain, options) {
    const plain = loadPlainPolicy(chain, options);
    if (plain !== null)
        return plain;
    const { loadPolicy } = await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 81138));
    return loadPolicy(chain, options);
}
async function findExtended(source) {
    const plain = readPlainExtends(source);
    if (plain !== undefined)
        return plain;
    const { readExtends } = await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 81138));
    return readExtends(source);
}
async function findPolicySigners(source) {
    const { readPolicySigners } = await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 81138));
    return readPolicySigners(source);
}
async function findTrustedRoot(source) {
    if (!(0,trusted_root_file .r)(source))
        return null;
    const { readTrustedRootPath } = await Promise.all( [__webpack_require__.e(815), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 81138));
    return readTrustedRootPath(source);
}


  }),

  84247:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    openAccess: () => (  openAccess)
  });
  var _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3150);

const PER_TRY = 5000;
const PAUSE = 250;
async function openAccess(environment, { insecure, deadline, requests }, remaining) {
    const [{ openFetch }, { readDockerCredentials }] = await Promise.all([
        __webpack_require__.e(  20).then(__webpack_require__.bind(__webpack_require__, 3020)),
        __webpack_require__.e(  848).then(__webpack_require__.bind(__webpack_require__, 33848)),
    ]);
    return {
        fetch: await openFetch(environment),
        credentials: readDockerCredentials(environment),
        insecure,
        limits: {
            deadline: Math.min((deadline ?? _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__  .pr) * 1000, remaining()),
            perTry: PER_TRY,
            requests: requests ?? _core_policy_shapes_registries_shape_js__WEBPACK_IMPORTED_MODULE_0__  .DN,
            pause: PAUSE,
        },
    };
}


  })

};
;