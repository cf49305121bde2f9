export const id = 276;
export const ids = [276];
export const modules = {

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./lib/src/core/end-of-life/bundled-table.js + 1 modules
var bundled_table = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/src/core/decision.js
var decision = __webpack_require__(5248);
// EXTERNAL MODULE: ./lib/src/core/end-of-life/named-release.js + 4 modules
var named_release = __webpack_require__(2996);
// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(3923);
// EXTERNAL MODULE: ./lib/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(148);
// EXTERNAL MODULE: ./lib/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(7800);
// EXTERNAL MODULE: ./lib/src/core/rules/index.js + 12 modules
var core_rules = __webpack_require__(4233);
// EXTERNAL MODULE: ./lib/src/core/judge/hints/found-text.js
var found_text = __webpack_require__(9689);
// EXTERNAL MODULE: ./lib/src/core/judge/image-subject.js + 6 modules
var image_subject = __webpack_require__(8919);
// EXTERNAL MODULE: ./lib/src/core/judge/judged-image.js
var judged_image = __webpack_require__(2327);
// EXTERNAL MODULE: ./lib/src/core/judge/rule-origin.js
var rule_origin = __webpack_require__(4119);
// EXTERNAL MODULE: ./lib/src/core/judge/waivers.js
var judge_waivers = __webpack_require__(741);
;// CONCATENATED MODULE: ./lib/src/core/judge/explain.js











/** Explains the reference as the given role of the given Dockerfile would be judged. */
function explainReference(policy, text, options) {
    const { role, path } = options;
    const reference = (0,image_subject/* pullsNothing */.OO)(text, role) ? null : (0,image_reference/* parseReference */.F2)(text);
    const names = reference === null || 'error' in reference ? null : (0,entry_match/* findNames */.uD)(policy, reference);
    const target = { role, path, names };
    const rules = (0,select_rules/* selectRules */.uE)(policy, target);
    const common = {
        written: text,
        role,
        path,
        overrides: (0,judged_image/* findOverrides */.ZP)(policy, target).map(({ place }) => place.key),
        levels: Object.fromEntries(core_rules/* RULE_IDS */.Iu.map((id) => [id, rules[id].level])),
    };
    if (reference === null)
        return { ...common, ...NOTHING, summary: `scratch, role ${role}, always approved`, standing: 'scratch' };
    if ('error' in reference) {
        const summary = `${text} is not an image reference: ${reference.error}`;
        return { ...common, ...NOTHING, summary, invalid: reference.error };
    }
    const status = (0,image_subject/* findPulledStatus */.Sd)({ policy, ...options }, reference, target);
    const { loose, original } = (0,entry_match/* findNames */.uD)(policy, reference);
    const mirrorOf = loose.length > 1 ? (loose.at(-1) ?? null) : null;
    const decidedBy = status.decidedBy === null ? null : (0,rule_origin/* toDecision */.y)(policy, status.decidedBy);
    const pinPlace = status.pinFrom === null ? decision/* DEFAULT_DECISION */.h : (0,rule_origin/* toDecision */.y)(policy, status.pinFrom);
    const pin = status.pin === null ? null : { required: status.pin, decidedBy: pinPlace };
    const image = (0,image_reference/* formatReference */.FH)(reference);
    return {
        ...common,
        image,
        invalid: null,
        mirrorOf: mirrorOf === null ? null : (0,image_reference/* formatReference */.FH)(mirrorOf),
        standing: status.kind,
        decidedBy,
        pin,
        releases: listReleases((0,named_release/* findNamedReleases */.T)(options.endOfLife, original)),
        findings: findFindings({ policy, ...options }, reference, options),
        summary: [
            `${reference.tagWritten ? (0,image_reference/* formatFamiliar */.LF)(reference) : text} → ${image}`,
            `role ${role}`,
            describeStatus(status, decidedBy),
            ...(pin === null ? [] : [`pin ${pin.required} ${describeOrigin(pin.decidedBy)}`]),
        ].join(', '),
    };
}
const NOTHING = {
    image: null,
    invalid: null,
    mirrorOf: null,
    standing: null,
    decidedBy: null,
    pin: null,
    releases: [],
    findings: [],
};
function findFindings(judge, reference, { role, path }) {
    const judged = (0,judged_image/* judgeImage */.xQ)(judge, reference, role, path);
    const { references, denial } = judged;
    const waivers = (0,judge_waivers/* openWaivers */.m)(judge.policy, judge.today);
    const waive = ({ rule }) => waivers.find(path, { rule, references, denial });
    return (0,judged_image/* settleFindings */.gx)(judged, waive).map(({ found, waiver }) => toExplained(found, waiver));
}
function toExplained(found, waiver) {
    const { rule, level, decidedBy } = found;
    const { message, foreign, fix } = (0,found_text/* writeFound */.E)(found);
    return { rule, level, message, foreign, fix, waiver, decidedBy };
}
function describeStatus({ kind }, decidedBy) {
    if (kind === 'unapproved')
        return `matched nothing in allow${decidedBy === null ? '' : ` (${describeLine(decidedBy)})`}`;
    if (decidedBy === null)
        return 'approved because the policy has no allow key';
    return `matched ${decidedBy.key} (${describeLine(decidedBy)})`;
}
function describeOrigin(decidedBy) {
    return decidedBy === decision/* DEFAULT_DECISION */.h ? 'by default' : `from ${decidedBy.key}`;
}
function describeLine({ line, file }) {
    return `${file ?? 'policy'} line ${line}`;
}
function listReleases({ runtime, systems }) {
    return [...(runtime === null ? [] : [runtime]), ...systems].map(({ product, number }) => `${product.label} ${number}`);
}

// EXTERNAL MODULE: ./lib/src/reporters/json.js
var json = __webpack_require__(3709);
// EXTERNAL MODULE: ./lib/src/reporters/text/hostile-text.js
var hostile_text = __webpack_require__(141);
// EXTERNAL MODULE: ./lib/src/reporters/text/message-text.js
var message_text = __webpack_require__(1606);
// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-page.js
var terminal_page = __webpack_require__(8948);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal/terminal-explanation.js



/** Columns in front of a value. */
const VALUE_INDENT = 13;
/** Columns in front of a finding's message. */
const TEXT_INDENT = 8;
/** How a policy judges one reference, for people. `source`: the policy's name for people. */
function renderExplanation(explanation, source, paper) {
    const { style } = paper;
    const { image, written, role, path, mirrorOf, decidedBy, pin, overrides, releases, findings } = explanation;
    const rows = [
        ['image', image ?? written],
        ...(mirrorOf === null ? [] : [['mirror of', mirrorOf]]),
        ['role', `${role}, in ${path}`],
        ['standing', `${explanation.standing ?? 'unknown'}${describeDecision(decidedBy, source)}`],
        ...(pin === null
            ? []
            : [['pin', `${pin.required}${describeDecision(pin.decidedBy, source)}`]]),
        ...(overrides.length === 0 ? [] : [['overrides', overrides.join(', ')]]),
        ...(releases.length === 0 ? [] : [['is', releases.join(', ')]]),
    ];
    return [
        ...(0,terminal_page/* fillLines */.D)((0,hostile_text/* showHidden */.Ul)(explanation.summary), 0, paper).map(style.bold),
        '',
        ...rows.map(([name, value]) => indent(`  ${style.dim(name.padEnd(9))}  `, (0,terminal_page/* fillLines */.D)((0,hostile_text/* showHidden */.Ul)(value), VALUE_INDENT, paper), VALUE_INDENT)),
        '',
        ...(findings.length === 0
            ? [style.green('✔ nothing to report')]
            : findings.map((finding) => renderFound(finding, paper))),
        '',
    ].join('\n');
}
function describeDecision(decidedBy, source) {
    if (decidedBy === null)
        return '';
    if (decidedBy.line === 0)
        return ', by default';
    return `, by ${decidedBy.key} (${decidedBy.file ?? source} line ${decidedBy.line})`;
}
function renderFound(finding, paper) {
    const { rule, level, fix, waiver, decidedBy } = finding;
    const { style } = paper;
    const paint = level === 'block' ? style.red : style.yellow;
    const mark = waiver === null
        ? paint(level === 'block' ? '✖ block' : '▲ warn ')
        : style.dim(`○ waived until ${waiver.expires} by ${(0,message_text/* quoteText */.ol)(waiver.owner)}:`);
    // the name of the rule is wrapped together with the text behind it
    const message = (0,terminal_page/* fillLines */.D)(`${rule}  ${(0,message_text/* writeMessage */.ZT)((0,message_text/* messageOf */.bD)(finding))}`, TEXT_INDENT, paper);
    const [first = '', ...others] = message;
    return [
        indent(`${mark} `, [`${style.bold(rule)}${first.slice(rule.length)}`, ...others], TEXT_INDENT),
        ...(fix === null
            ? []
            : [
                indent(`${' '.repeat(TEXT_INDENT)}${style.green('fix')}  `, (0,terminal_page/* fillLines */.D)((0,message_text/* writeMessage */.ZT)((0,message_text/* adviceOf */.wr)(fix)), TEXT_INDENT + 5, paper), TEXT_INDENT + 5),
            ]),
        ...(decidedBy === null || decidedBy.line === 0
            ? []
            : [style.dim(`${' '.repeat(TEXT_INDENT)}policy: ${(0,message_text/* quoteText */.ol)(decidedBy.key)}, line ${decidedBy.line}`)]),
    ].join('\n');
}
/** Lines below each other, the first behind its label. */
function indent(label, lines, width) {
    return `${label}${lines.join(`\n${' '.repeat(width)}`)}`;
}

// EXTERNAL MODULE: ./lib/src/reporters/terminal/terminal-style.js
var terminal_style = __webpack_require__(2058);
// EXTERNAL MODULE: ./lib/src/cli/files/checkout.js + 1 modules
var files_checkout = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/src/cli/loaded-policy.js + 4 modules
var loaded_policy = __webpack_require__(1040);
// EXTERNAL MODULE: ./lib/src/cli/options/run-options.js + 1 modules
var run_options = __webpack_require__(2446);
// EXTERNAL MODULE: ./lib/src/cli/options/terminal-setting.js
var terminal_setting = __webpack_require__(9570);
// EXTERNAL MODULE: ./lib/src/cli/output/output.js
var output = __webpack_require__(636);
// EXTERNAL MODULE: ./lib/src/cli/result.js
var result = __webpack_require__(7234);
;// CONCATENATED MODULE: ./lib/src/cli/explain.js











/** `explain`: how the policy judges one reference; the exit status is 1 where it would block. */
async function runExplain({ operands, options }, today) {
    const checkout = await (0,files_checkout/* openCheckout */.H)(null, null);
    if ('failure' in checkout)
        return checkout;
    const loaded = await (0,loaded_policy/* openPolicy */.t)(checkout.value, options.get('policy')?.at(-1) ?? null, null, today);
    if ('failure' in loaded)
        return loaded;
    const { policy, chain } = loaded.value;
    const [reference = ''] = operands;
    const explanation = explainReference(policy, reference, {
        role: (options.get('role')?.at(-1) ?? 'final'),
        path: options.get('path')?.at(-1) ?? 'Dockerfile',
        today,
        endOfLife: bundled_table/* END_OF_LIFE */.D,
    });
    if (explanation.invalid !== null)
        return (0,result/* failUsage */.yK)(`"${reference}" is not an image reference: ${explanation.invalid}`);
    const render = {
        json: () => (0,json/* toExplanationJson */.TN)(explanation, chain.source),
        terminal: () => renderExplanation(explanation, chain.source.source, {
            style: (0,terminal_style/* openStyle */.EG)((0,terminal_setting/* wantsColors */.E)(process.stdout, process.env)),
            width: (0,terminal_setting/* findWidth */.K)(process.stdout),
        }),
    };
    const written = (0,output/* writePieces */.R)([render[(0,run_options/* readOwnFormat */._U)(options)]()], null);
    if ('failure' in written)
        return written;
    const blocks = explanation.findings.some(({ level, waiver }) => level === 'block' && waiver === null);
    return { value: blocks ? 1 : 0 };
}


/***/ }),

/***/ 1040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ failPolicy),
  t: () => (/* binding */ openPolicy)
});

// EXTERNAL MODULE: ./lib/src/core/policy/load/load-policy.js + 32 modules
var load_policy = __webpack_require__(4998);
// EXTERNAL MODULE: ./lib/src/io/git/git.js + 1 modules
var git = __webpack_require__(7558);
;// CONCATENATED MODULE: ./lib/src/io/git/git-absence.js

/** As Linux follows them. */
const MAX_LINKS = 40;
/**
 * Why a path that git found nothing at may be there all the same: an object on the way is missing or damaged, which
 * `git cat-file` reports as it reports a path that nothing is at. Null where there really is nothing.
 */
async function explainAbsence(folder, commit, path) {
    const pending = path.split('/').reverse();
    const root = await (0,git/* askGit */.gG)(folder, ['cat-file', 'commit', commit]);
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
        const blob = await (0,git/* runGit */.EO)(folder, ['cat-file', 'blob', entry.id]);
        if ('failure' in blob)
            return `${entry.id}: ${blob.failure.message}`;
        const text = blob.stdout.toString('utf8');
        if (entry.mode !== '120000' || text.startsWith('/') || ++links > MAX_LINKS)
            return null;
        pending.push(...text.split('/').reverse());
    }
    return null;
}
/** What a folder in git's object store has of a name; a text where the folder cannot be read. */
async function findEntry(folder, tree, name) {
    const answer = await (0,git/* runGit */.EO)(folder, ['ls-tree', '--full-tree', '-z', tree, '--', name]);
    if ('failure' in answer)
        return `${tree}: ${answer.failure.message}`;
    const [, mode = '', type = '', id = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(answer.stdout.toString('latin1')) ?? [];
    return id === '' ? null : { mode, type, id };
}

// EXTERNAL MODULE: ./lib/src/io/git/git-objects.js
var git_objects = __webpack_require__(7069);
// EXTERNAL MODULE: ./lib/src/io/disk/file-content.js
var file_content = __webpack_require__(9787);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/io/disk/system-path.js
var system_path = __webpack_require__(2770);
;// CONCATENATED MODULE: ./lib/src/io/disk/repository-place.js



/** As Linux follows them. */
const repository_place_MAX_LINKS = 40;
/**
 * The place in a repository that a path leads to, through links outside of it only: a link inside may be what a change
 * made of it, so it stays for whoever knows what it was before. Null where the path leads elsewhere.
 */
function findRepositoryPlace(repository, path) {
    const start = (0,external_node_path_.resolve)(path);
    const pending = split(start);
    let current = (0,external_node_path_.parse)(start).root;
    let links = 0;
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
        if (name === '..') {
            current = (0,external_node_path_.dirname)(current);
            continue;
        }
        const next = (0,external_node_path_.join)(current, name);
        const isLink = (0,external_node_fs_.lstatSync)(next, { throwIfNoEntry: false })?.isSymbolicLink();
        if (isLink === true && !(0,system_path/* isInside */.FK)(repository, next)) {
            if (++links > repository_place_MAX_LINKS)
                return null;
            const target = (0,external_node_fs_.readlinkSync)(next);
            pending.unshift(...split(target));
            current = (0,external_node_path_.resolve)(current, (0,external_node_path_.parse)(target).root);
        }
        else if (isLink === false) {
            // in the spelling of the disk
            current = (0,system_path/* findRealPath */.ps)(next);
        }
        else {
            const place = (0,external_node_path_.join)(next, ...pending);
            return (0,system_path/* isInside */.FK)(repository, place) ? place : null;
        }
    }
    return (0,system_path/* isInside */.FK)(repository, current) ? current : null;
}
function split(path) {
    return path
        .slice((0,external_node_path_.parse)(path).root.length)
        .split(external_node_path_.sep === '/' ? '/' : /[\\/]/)
        .filter((name) => name !== '' && name !== '.');
}

;// CONCATENATED MODULE: ./lib/src/io/disk/policy-shelf.js





/**
 * Policies in the repository come from `commit` if there is one, because a change must not be judged by its own policy;
 * others from the disk.
 */
function openPolicyShelf(workspace, commit) {
    const { repository, root } = workspace;
    const store = commit === null || repository === null ? null : (0,git_objects/* openObjectStore */.$)(repository);
    return {
        async read(place) {
            if (store === null || repository === null)
                return readFromDisk(place, repository ?? root);
            const inside = findInside(repository, place);
            if (inside === null) {
                return leadsInto(repository, place)
                    ? { kind: 'unusable', reason: 'leads into the repository by way of links; name the file itself' }
                    : readFromDisk(place, repository);
            }
            const path = (0,system_path/* findRelativePath */.FI)(repository, inside);
            const object = await store.read(`${commit}:${path}`);
            if (object.kind === 'blob')
                return { kind: 'bytes', bytes: object.bytes, commit };
            if (object.kind === 'failed')
                return { kind: 'failed', reason: object.reason };
            const failed = await explainAbsence(repository, commit ?? '', path);
            if (failed !== null)
                return { kind: 'failed', reason: failed };
            return object.kind === 'missing' || object.nowhere === true
                ? { kind: 'absent', commit }
                : { kind: 'unusable', reason: object.reason };
        },
        close: () => store?.close(),
    };
}
function findInside(repository, place) {
    return (0,system_path/* isInside */.FK)(repository, place) ? place : findRepositoryPlace(repository, place);
}
function leadsInto(repository, place) {
    try {
        return (0,system_path/* isInside */.FK)(repository, (0,system_path/* findRealPath */.ps)(place));
    }
    catch {
        return false;
    }
}
function readFromDisk(place, tree) {
    const content = (0,file_content/* readFileContent */.AJ)(place, (0,system_path/* isInside */.FK)(tree, place) ? tree : null);
    if ('bytes' in content)
        return { kind: 'bytes', bytes: content.bytes, commit: null };
    return content.missing === true
        ? { kind: 'absent', commit: null }
        : { kind: 'unusable', reason: content.unreadable };
}

// EXTERNAL MODULE: ./lib/src/policy-chain.js
var policy_chain = __webpack_require__(8482);
// EXTERNAL MODULE: ./lib/src/program.js
var program = __webpack_require__(8942);
// EXTERNAL MODULE: ./lib/src/core/shapes/name-suggestion.js
var name_suggestion = __webpack_require__(8433);
;// CONCATENATED MODULE: ./lib/src/cli/disk-policies.js






/**
 * The policy that was named, by default the workspace's. `folder`: where a name on the command line starts. `atBase`: it is
 * read at a revision, so links of the working tree do not say where it is.
 */
function findDiskPolicy({ root, repository }, folder, named, atBase) {
    const typed = named === null ? null : (0,external_node_path_.resolve)(folder, named);
    const inside = typed === null || repository === null || !atBase ? null : findRepositoryPlace(repository, typed);
    const place = inside ?? (typed === null ? (0,external_node_path_.join)(root, policy_chain/* DEFAULT_POLICY */.zj) : toRealPlace(typed));
    const shown = (0,system_path/* toSlashes */.TH)(named ?? policy_chain/* DEFAULT_POLICY */.zj);
    return { place, name: (0,system_path/* isInside */.FK)(root, place) ? (0,system_path/* findRelativePath */.FI)(root, place) : shown };
}
/** Policies on the disk, and those of the repository at a revision where there is one; `base`: as it was typed. */
function openDiskPolicies(workspace, shelf, base) {
    return {
        async read(address) {
            const content = await shelf.read(address.place);
            if (content.kind !== 'absent')
                return content;
            const where = content.commit === null ? '' : ` at ${base ?? content.commit}`;
            return { kind: 'absent', where, meant: describeNearest(address) };
        },
        locate: async (target, extending) => locate(workspace, target, extending),
    };
}
function locate({ root, repository }, target, { place, name }) {
    if (target.kind !== 'file')
        return { refused: describeRemote(target.kind) };
    const tree = repository ?? root;
    const next = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(place), target.path);
    if ((0,system_path/* isInside */.FK)(tree, place) && !(0,system_path/* isInside */.FK)(tree, next))
        return { refused: `"extends" leads out of the repository: ${target.path}; name a file inside it` };
    const isOutside = (0,external_node_path_.isAbsolute)(name) || !(0,system_path/* isInside */.FK)(tree, next);
    const shown = isOutside ? external_node_path_.posix.join(external_node_path_.posix.dirname(name), target.path) : (0,system_path/* findRelativePath */.FI)(root, next);
    return { address: { place: next, name: shown } };
}
function describeRemote(kind) {
    return kind === 'github'
        ? '"extends" names a policy in another repository, which only the action can read, because it has a token; to use it here, save a copy next to this file and extend ./FILE, or pass that copy to --policy'
        : '"extends" names a policy in a registry, which cannot be read here; save a copy next to this file and extend ./FILE';
}
/** The file that a mistyped name most likely means: a YAML file next to it. */
function describeNearest({ place, name }) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(place)).filter((each) => /\.ya?ml$/i.test(each));
    }
    catch {
        return '';
    }
    const near = (0,name_suggestion/* suggestName */.SX)((0,external_node_path_.basename)(place), names);
    if (near === null || near === (0,external_node_path_.basename)(place))
        return '';
    return `did you mean ${external_node_path_.posix.join(external_node_path_.posix.dirname(name), near)}?`;
}
/** The file itself may be a link or missing, its folder is the real one. */
function toRealPlace(place) {
    try {
        return (0,external_node_path_.join)((0,system_path/* findRealPath */.ps)((0,external_node_path_.dirname)(place)), (0,external_node_path_.basename)(place));
    }
    catch {
        return place;
    }
}

// EXTERNAL MODULE: ./lib/src/cli/result.js
var result = __webpack_require__(7234);
;// CONCATENATED MODULE: ./lib/src/cli/loaded-policy.js






/** Reads and loads the policy that was named, or the workspace's own. `base`: the revision it is read at, as it was typed. */
async function openPolicy({ folder, workspace, revision }, named, base, today) {
    const shelf = openPolicyShelf(workspace, revision?.commit ?? null);
    const first = findDiskPolicy(workspace, folder, named, revision !== null);
    const store = openDiskPolicies(workspace, shelf, base);
    const chain = await (0,policy_chain/* readPolicyChain */._K)(store, first).finally(() => shelf.close());
    if ('kind' in chain)
        return { failure: explainNoPolicy(chain, first.name, base) };
    const { policy, problems } = (0,load_policy/* loadPolicy */.t)(chain.files, { today });
    if (policy === null)
        return failPolicy(chain, problems);
    return { value: { policy, chain, problems } };
}
/** The policy is wrong: every problem at its place. */
function failPolicy({ files, source }, problems) {
    return { failure: { exit: 2, problems, advice: [], texts: files, policy: source } };
}
function explainNoPolicy(found, name, base) {
    if (found.kind === 'failed')
        return (0,result/* failEvaluation */.bE)(`The policy ${name} could not be read: ${found.reason}`).failure;
    if (found.kind === 'unusable')
        return { exit: 2, problems: [(0,result/* toProblem */.H8)(`The policy ${found.reason}`, 'error', name)], advice: [] };
    const { where, meant } = found;
    const advice = meant === ''
        ? '. Write one, with "version: 1" and a list "allow:" of images, or pass one with --policy FILE.'
        : `; ${meant}`;
    const problem = (0,result/* toProblem */.H8)(`There is no policy${where}, so nothing can be judged${advice}`, 'error', name);
    return { exit: 2, problems: [problem], advice: adviseOnPolicy(name, where === '' ? null : base) };
}
/** What somebody without a policy can do about it. */
function adviseOnPolicy(path, revision) {
    return [
        ...(revision === null
            ? [`To start, save this as ${path}; it approves only Docker Official Images:`]
            : [
                `With --base the policy is read at ${revision}, because a change must not be judged by its own policy.`,
                `First add this as ${path} to ${revision}; it approves only Docker Official Images:`,
            ]),
        '',
        ...policy_chain/* FIRST_POLICY */.UH.map((line) => `    ${line}`),
        '',
        'Ready-made policies to copy: minimal, recommended, strict, official-only and distroless-runtime, in',
        `${program/* HOME */.yZ}/tree/main/policies`,
    ];
}


/***/ }),

/***/ 9689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeFound)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9307);

/** What a finding says. */
function writeFound({ message, allowed, fix }, { replaced, build, claim, path, inexact = false } = { replaced: null, path: '' }) {
    const why = allowed === null ? message : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMessages */ .hw)([message, allowed], ' ');
    const whole = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMessages */ .hw)([
        why,
        ...(replaced === null ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The build context ${replaced.context} replaces what is written.`]),
        ...(build === undefined
            ? []
            : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${build.name} (${build.file}, line ${build.line}) builds it this way.`]),
    ], ' ');
    const end = why.text.length;
    const advice = claim === undefined ? fix?.description : joinAdvice(fix?.description, claim, path);
    return {
        message: whole.text,
        foreign: whole.foreign,
        allowed: allowed === null ? null : { start: end - allowed.text.length, end },
        fix: advice === undefined
            ? null
            : {
                description: advice.text,
                foreign: advice.foreign,
                // what is written is not what is pulled, so another text there changes nothing
                replacement: replaced === null && !inexact ? (fix?.replacement ?? null) : null,
            },
    };
}
/** Only the policy can say that a written image is not pulled: the line to add to it. */
function joinAdvice(advice, { build, context, value }, path) {
    const line = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`builds: [{ paths: [${JSON.stringify(path)}], contexts: { ${JSON.stringify(context)}: ${JSON.stringify(value)} } }]`);
    const own = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${build.name} (${build.file}, line ${build.line}) replaces it with the build context ${context}; if that is always so, add to the policy: ${line}`;
    return advice === undefined ? own : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joinMessages */ .hw)([advice, own], '. ');
}


/***/ }),

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openObjectStore)
/* harmony export */ });
/* harmony import */ var _disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9787);
/* harmony import */ var _disk_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7558);



/** One `git cat-file --batch` for any number of objects, one after another. */
function openObjectStore(folder) {
    const child = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .startGit */ .BE)(folder, ['cat-file', '--batch', '--follow-symlinks'], 'pipe');
    const input = child.stdin;
    const output = readBytes(child.stdout);
    let errors = '';
    child.stderr.on('data', (chunk) => {
        errors = (errors + chunk.toString('utf8')).slice(-2000);
    });
    // a broken pipe shows as the end of the output
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
        async read(name) {
            // the protocol has one name per line, and git does not drop carriage returns
            if (name.includes('\n'))
                return { kind: 'missing' };
            input.write(`${name}\n`);
            const header = await output.line();
            if (header === null)
                return fail();
            const blob = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(header);
            if (blob !== null) {
                const size = Number(blob[2]);
                const bytes = await output.take(size, size <= _disk_file_content_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_SIZE */ .w3 && blob[1] === 'blob');
                if (bytes === undefined || (await output.take(1, false)) === undefined)
                    return fail();
                if (blob[1] !== 'blob')
                    return { kind: 'unreadable', reason: `is a ${blob[1]}` };
                if (bytes === null)
                    return { kind: 'unreadable', reason: 'is too large' };
                const pointer = (0,_disk_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .findPointer */ .p)(bytes);
                return pointer === null ? { kind: 'blob', bytes } : { kind: 'unreadable', reason: pointer };
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
        close() {
            input.end();
        },
    };
}
/** Takes lines and counted bytes from a stream. */
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
    /** Waits for more data, false at the end. */
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
        /** The next line without its end, null when the stream is over. */
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
        /** The next `count` bytes, null if they are not kept; undefined if the stream ends first. */
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


/***/ }),

/***/ 3709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ renderFileJson),
/* harmony export */   EB: () => (/* binding */ toImagesJson),
/* harmony export */   TN: () => (/* binding */ toExplanationJson),
/* harmony export */   sn: () => (/* binding */ toReportJson)
/* harmony export */ });
/* unused harmony export toFindingData */
/* harmony import */ var _text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(141);

/** The version of the formats below; additions keep it. */
const VERSION = 1;
/**
 * `check --format json`, in pieces: files and findings may be many. `files`: those of the report as `renderFileJson` gives
 * them, for callers who do not keep the readings.
 */
function* toReportJson(report, files = report.files.map(renderFileJson)) {
    const { verdict, policy, counts, findings, problems, endOfLifeAsOf } = report;
    yield `{ "version": ${VERSION}, "verdict": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(verdict)},\n`;
    yield `  "policy": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(policy)},\n  "counts": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(counts)},\n`;
    yield `  "endOfLifeAsOf": ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(endOfLifeAsOf)},\n`;
    yield* toList('files', files);
    yield ',\n';
    yield* toList('findings', renderEach(findings, toFindingData));
    yield ',\n';
    yield* toList('problems', renderEach(problems, ({ foreign: _, ...problem }) => problem));
    yield ' }\n';
}
/** `images --format json`, in pieces, from files as `renderFileJson` gives them. */
function* toImagesJson(files) {
    yield `{ "version": ${VERSION},\n`;
    yield* toList('files', files);
    yield ' }\n';
}
/** A key with a list of rendered items, one per line. */
function* toList(key, items) {
    yield `  ${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(key)}: [`;
    let separator = '';
    for (const item of items) {
        yield `${separator}\n    ${item}`;
        separator = ',';
    }
    yield separator === '' ? ']' : '\n  ]';
}
function* renderEach(items, toData) {
    for (const item of items)
        yield (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(toData(item));
}
/** `explain --format json`. */
function toExplanationJson(explanation, policy) {
    const findings = explanation.findings.map(({ foreign: _, fix, ...finding }) => ({
        ...finding,
        fix: toFixData(fix),
    }));
    return `${(0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)({ version: VERSION, policy, ...explanation, findings }, 2)}\n`;
}
/** One file of either list. */
function renderFileJson(reading) {
    return (0,_text_hostile_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(toFileData(reading));
}
function toFileData({ file, stages, images, openBases = [], problem }) {
    // a stage that a named context replaces entirely no longer refers to its base
    const overlaid = images.filter((use) => use.replacedBy?.stage === true);
    return {
        file,
        stages: stages.map(toStageData),
        images: images.filter((use) => use.replacedBy?.stage !== true).map(toImageData),
        ...(overlaid.length === 0 ? {} : { replacedStages: overlaid.map(toImageData) }),
        // a reference that is a stage or scratch only because a value is missing may pull an image or not
        ...(openBases.length === 0 ? {} : { openBases: openBases.map(toImageData) }),
        problem: problem === null ? null : toProblemData(problem),
    };
}
function toProblemData({ line, message, unresolved, hint }) {
    return {
        line,
        message,
        ...(unresolved.length === 0 ? {} : { unresolved }),
        ...(hint === undefined ? {} : { hint: `${hint.why.text}. ${hint.advice.text}.` }),
    };
}
function toStageData({ line, name, base, reachable }) {
    return {
        line,
        name,
        image: base.kind === 'image' ? base.image : null,
        reachable,
        ...(base.kind === 'stage' ? { stage: base.stage } : {}),
        ...(base.kind === 'scratch' ? { scratch: true } : {}),
    };
}
/** Line 0, the file as a whole, is line 1 for who counts from 1. */
function toPlaceData({ line, column, endLine, endColumn }) {
    return { line: Math.max(1, line), column, endLine: Math.max(1, endLine), endColumn };
}
function toImageData(use) {
    const { image, written, via, role, stage, reachable } = use;
    return {
        image,
        written,
        ...toPlaceData(use),
        via,
        role,
        stage,
        reachable,
        ...(use.invalid === null ? {} : { invalid: use.invalid }),
        ...(use.nearestStage === undefined ? {} : { nearestStage: use.nearestStage }),
        ...(use.misplaced === undefined ? {} : { misplaced: use.misplaced }),
        ...(use.copiedIn === undefined ? {} : { copiedIn: use.copiedIn }),
        ...(use.unresolved.length === 0 ? {} : { unresolved: use.unresolved }),
        ...(use.replacedBy === null
            ? {}
            : { replacedBy: { context: use.replacedBy.context, image: use.replacedBy.image } }),
        ...(use.unknown === undefined ? {} : { unknown: use.unknown }),
        ...(use.builds === undefined ? {} : { builds: use.builds }),
    };
}
function toFixData(fix) {
    return fix && { description: fix.description, replacement: fix.replacement };
}
/** A finding as JSON has it: with plain text. */
function toFindingData(finding) {
    const { rule, level, file, image, written, via, role } = finding;
    const { message, fix, waiver, decidedBy, existing, hides = [] } = finding;
    return {
        rule,
        level,
        file,
        ...toPlaceData(finding),
        image,
        written,
        via,
        role,
        message,
        fix: toFixData(fix),
        waiver,
        decidedBy,
        existing,
        ...(hides.length === 0 ? {} : { hides }),
    };
}


/***/ })

};
