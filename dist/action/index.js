  (() => {
  	"use strict";
  	var __webpack_modules__ = ({

  49374:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  u8: () => (  toFaultOutcome),
  KA: () => (  toOutcome),
  xT: () => (  toRenderContext)
});

// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var client_fault = __nccwpck_require__(17088);
;// CONCATENATED MODULE: ./lib/untyped/src/reporters/comment/render-context.js
const DOCS_URL = 'https://github.com/base-image-gate/base-image-gate/blob/main/docs';
const LOCAL_CONTEXT = {
    docs: DOCS_URL,
    head: null,
    baseBranch: null,
    policy: null,
    commentId: 'default',
    runUrl: null,
    failOn: 'block',
    preview: null,
    error: null,
};

;// CONCATENATED MODULE: ./lib/untyped/src/action/outcome.js


const NOTHING = {
    report: null,
    error: null,
    head: null,
    baseBranch: null,
    policy: null,
    preview: null,
    isPolicyMissing: false,
    baselineNeedsReview: false,
    changedFiles: null,
    pageFacts: null,
    sources: new Map(),
};
function toOutcome(result, parts) {
    return { ...NOTHING, result, ...parts };
}
function toFaultOutcome(fault) {
    const { title, what, turn, retry } = (0,client_fault .Qx)(fault);
    return toOutcome('error', { error: { title, what, turn, retry } });
}
function toRenderContext(run, outcome) {
    return {
        docs: DOCS_URL,
        head: outcome.head,
        baseBranch: outcome.baseBranch,
        policy: outcome.policy,
        commentId: run.inputs.commentId,
        runUrl: run.runUrl,
        failOn: run.inputs.failOn,
        preview: outcome.preview,
        error: outcome.error,
    };
}


  }),

  60545:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    T: () => (  toCommitTree)
  });
function toCommitTree(server, { owner, repo }, sha) {
    return { server, owner, repo, sha };
}


  }),

  15594:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    AU: () => (  decideVerdict),
    Gt: () => (  countFindings),
    nT: () => (  isOpen),
    sd: () => (  reportNothing)
  });
function isOpen({ waiver, existing }) {
    return waiver === null && !existing;
}
function countFindings(findings, files, images) {
    const open = findings.filter(isOpen);
    return {
        files,
        images,
        blocking: open.filter(({ level }) => level === 'block').length,
        warnings: open.filter(({ level }) => level === 'warn').length,
        waived: findings.filter(({ waiver }) => waiver !== null).length,
        existing: findings.filter(({ waiver, existing }) => waiver === null && existing).length,
    };
}
function decideVerdict({ blocking, warnings }, problems, failOn) {
    if (problems.some(({ level }) => level === 'error'))
        return 'error';
    if (blocking + warnings === 0)
        return 'pass';
    if (failOn === 'never')
        return 'warn';
    return blocking > 0 || failOn === 'warn' ? 'fail' : 'warn';
}
function reportNothing(verdict, parts) {
    return {
        verdict,
        policy: null,
        counts: countFindings([], 0, 0),
        files: [],
        findings: [],
        problems: [],
        endOfLifeAsOf: null,
        ...parts,
    };
}


  }),

  63148:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
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
    if (path.some((segment) => /^\.\.?$/.test(segment)))
        return { error: 'has . or .. between its slashes; write OWNER/REPOSITORY/PATH@COMMIT without them' };
    if (!isName(owner) || !isName(repo) || path.includes(''))
        return { error: `is not a policy; ${FORMS}` };
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

  95989:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $: () => (  readApiAddress),
    P: () => (  DEFAULT_ADDRESS)
  });
  var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17088);

const DEFAULT_ADDRESS = 'https://api.github.com';
function readApiAddress(text) {
    if (text === '')
        return DEFAULT_ADDRESS;
    if (/^https?:/i.test(text) && URL.canParse(text))
        return text.replace(/\/+$/, '');
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4('input', `GITHUB_API_URL is \`${text}\`, which is not the address of an API.`, {
        turn: 'Administrator of the runner: correct GITHUB_API_URL; for GitHub Enterprise Server it is `https://HOST/api/v3`.',
    });
}


  }),

  17088:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Q4: () => (  GitHubFault),
    Qx: () => (  describeFault),
    VW: () => (  UNUSABLE_ANSWER),
    dV: () => (  AnswerError),
    s_: () => (  SOON),
    yY: () => (  UNLISTED_FOLDER)
  });
class GitHubFault extends Error {
    kind;
    retryAt;
    status;
    answer;
    isWrite;
    title;
    turn;
    retry;
    constructor(kind, message, details = {}) {
        super(message);
        const { retryAt, status, answer, isWrite, title, turn, retry } = details;
        this.name = 'GitHubFault';
        this.kind = kind;
        this.retryAt = retryAt ?? null;
        this.status = status ?? null;
        this.answer = answer ?? '';
        this.isWrite = isWrite ?? false;
        this.title = title ?? null;
        this.turn = turn ?? null;
        this.retry = retry ?? null;
    }
}
const SOON = 'In a few minutes: re-run this job.';
const ADVICE = {
    'rate-limit': {
        title: "GitHub's rate limit is used up",
        turn: 'Nobody has to change anything: re-run this job once the limit is lifted.',
        retry: 'In an hour at the latest: re-run this job.',
    },
    permission: {
        title: 'the token cannot read what the gate needs',
        turn: 'Maintainer of the workflow: give the job `permissions:` with `contents: read` and `pull-requests: write`, or a `token` that can read it.',
        retry: null,
    },
    missing: {
        title: 'GitHub cannot find what the gate needs',
        turn: 'Maintainer of the workflow: check that it exists, and that the token can read it (`permissions: contents: read`).',
        retry: null,
    },
    outage: {
        title: 'GitHub could not be reached',
        turn: 'Nobody has to change anything: re-run this job. See https://www.githubstatus.com for outages.',
        retry: SOON,
    },
    deadline: {
        title: 'GitHub took too long to answer',
        turn: 'Nobody has to change anything: re-run this job. See https://www.githubstatus.com for outages.',
        retry: SOON,
    },
    address: {
        title: "GitHub's API is not at GITHUB_API_URL",
        turn: 'Administrator of the runner: correct GITHUB_API_URL (for GitHub Enterprise Server `https://HOST/api/v3`), or the proxy.',
        retry: null,
    },
    incomplete: {
        title: 'GitHub did not list every changed file',
        turn: 'Re-run this job; if it happens again, split the change.',
        retry: SOON,
    },
    names: {
        title: 'The commit has a file that GitHub does not list under a name of its own',
        turn: 'Owner of the repository: rename that file, so that its name is valid UTF-8 and unique. One such file, anywhere in the repository, is enough.',
        retry: null,
    },
    input: {
        title: 'the gate is misconfigured',
        turn: 'Maintainer of the workflow: fix what is described above.',
        retry: null,
    },
};
function describeFault(fault) {
    const advice = ADVICE[fault.kind];
    const retry = fault.retryAt === null
        ? (fault.retry ?? advice.retry)
        : `After ${formatTime(fault.retryAt)}: re-run this job.`;
    const { title, turn, message: what } = fault;
    return { title: title ?? advice.title, turn: turn ?? advice.turn, what, retry };
}
function formatTime(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
const UNUSABLE_ANSWER = {
    title: 'GitHub gave an answer that cannot be used',
    turn: 'Nobody has to change anything: re-run this job. If it happens again, report it to GitHub, with the line above.',
};
class AnswerError extends Error {
}
const UNLISTED_FOLDER = {
    title: 'a folder is too large for GitHub to list',
    turn: 'Owner of the repository: split the folder. The command line, which asks git, can judge the commit meanwhile.',
};


  }),

  97633:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    B8: () => (  judgeDefaultBranch),
    K4: () => (  findDeletedRef),
    j_: () => (  readEvent),
    pG: () => (  readBranch)
  });
  var _quoted_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2664);
  var _client_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17088);
  var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3508);



const ZEROS = /^0+$/;
const ON_DEFAULT_BRANCH = new Set(['schedule', 'repository_dispatch']);
function readEvent(source) {
    const repository = readRepository(source.repository);
    const { baseRef, headRef, name, payload } = source;
    const change = readChange(source, repository);
    if (change !== null) {
        if (baseRef === null && headRef === null)
            return change;
        const branch = find(payload, 'pull_request', 'base', 'ref') ?? find(payload, 'merge_group', 'base_ref');
        const baseBranch = typeof branch === 'string' ? branch : null;
        return { kind: 'named', repository, change, baseBranch, baseRef, headRef };
    }
    const isKnown = ['push', 'schedule', 'workflow_dispatch'].includes(name);
    if (!isKnown && baseRef === null && headRef === null)
        throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4('input', `The event \`${name}\` does not say what changed. Run on \`pull_request\`, \`merge_group\`, \`push\`, \`schedule\` or \`workflow_dispatch\`, or set \`base-ref\` and \`head-ref\`.`);
    return name === 'push' ? readPush(source, repository) : toRun(source, repository, null);
}
function readChange(source, repository) {
    const { name, payload, baseRef, headRef } = source;
    const isAboutPullRequest = name === 'pull_request' ||
        name === 'pull_request_target' ||
        ((baseRef !== null || headRef !== null) && readPullRequest(payload) !== null);
    if (!isAboutPullRequest && name !== 'merge_group')
        return null;
    const [base, head] = isAboutPullRequest
        ? [readCommit(payload, 'pull_request', 'base', 'sha'), readCommit(payload, 'pull_request', 'head', 'sha')]
        : [readCommit(payload, 'merge_group', 'base_sha'), readCommit(payload, 'merge_group', 'head_sha')];
    return {
        kind: 'change',
        repository,
        base,
        head,
        against: isAboutPullRequest ? 'merge-base' : 'base',
        trunk: null,
        policyAt: base,
        pullRequest: isAboutPullRequest ? readPullRequest(payload) : null,
        lostBase: 'fault',
    };
}
function readPush(source, repository) {
    const { payload, ref, sha } = source;
    const before = find(payload, 'before');
    const after = find(payload, 'after');
    const deleted = findDeletedRef(source);
    if (deleted !== null) {
        if (sha === '' || ZEROS.test(sha))
            return {
                kind: 'nothing',
                repository,
                why: `${(0,_quoted_name_js__WEBPACK_IMPORTED_MODULE_1__  .A)(deleted)} was deleted; there is nothing to judge`,
            };
        return toRun(source, repository, null);
    }
    const isNew = typeof before === 'string' && ZEROS.test(before);
    const commit = ref.startsWith('refs/tags/') ? sha : checkCommit(after, 'after');
    return toRun({ ...source, sha: commit }, repository, isNew ? null : checkCommit(before, 'before'));
}
function findDeletedRef({ name, payload, ref }) {
    const after = find(payload, 'after');
    const isDeleted = find(payload, 'deleted') === true || (typeof after === 'string' && ZEROS.test(after));
    if (name !== 'push' || !isDeleted)
        return null;
    const said = find(payload, 'ref');
    return typeof said === 'string' ? said : ref;
}
function toRun(source, repository, before) {
    const { name, payload, ref, baseRef, headRef } = source;
    const commit = checkCommit(source.sha, 'GITHUB_SHA');
    const said = find(payload, 'repository', 'default_branch');
    const ownBranch = ON_DEFAULT_BRANCH.has(name) ? readBranch(ref) : null;
    const defaultBranch = ownBranch ?? (typeof said === 'string' ? said : null);
    const run = {
        kind: 'run',
        repository,
        ref,
        commit,
        before,
        defaultBranch,
        baseRef,
        headRef,
    };
    const isOnDefaultBranch = defaultBranch !== null && ref === `refs/heads/${defaultBranch}`;
    return isOnDefaultBranch && baseRef === null && headRef === null ? judgeDefaultBranch(run) : run;
}
function judgeDefaultBranch({ repository, commit, before }) {
    if (before === null)
        return { kind: 'commit', repository, head: commit, policyAt: commit };
    return {
        kind: 'change',
        repository,
        base: before,
        head: commit,
        against: 'base',
        trunk: null,
        policyAt: before,
        pullRequest: null,
        lostBase: 'judge-all',
    };
}
function readBranch(ref) {
    return /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
}
function readRepository(text) {
    const [owner = '', repo = '', ...rest] = text.split('/');
    if (owner !== '' && repo !== '' && rest.length === 0)
        return { owner, repo };
    throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4('input', `GITHUB_REPOSITORY is \`${text}\`; it must be \`owner/repo\`.`);
}
function readPullRequest(payload) {
    const number = find(payload, 'pull_request', 'number');
    if (typeof number !== 'number' || !Number.isSafeInteger(number))
        return null;
    const changedFiles = find(payload, 'pull_request', 'changed_files');
    const source = find(payload, 'pull_request', 'head', 'repo', 'full_name');
    const branch = find(payload, 'pull_request', 'base', 'ref');
    return {
        number,
        changedFiles: typeof changedFiles === 'number' ? changedFiles : 0,
        source: typeof source === 'string' ? source : null,
        baseBranch: typeof branch === 'string' ? branch : null,
    };
}
function readCommit(payload, ...keys) {
    return checkCommit(find(payload, ...keys), keys.join('.'));
}
function checkCommit(value, name) {
    if (typeof value === 'string' && _repository_js__WEBPACK_IMPORTED_MODULE_2__  .cJ.test(value) && !ZEROS.test(value))
        return value;
    throw new _client_fault_js__WEBPACK_IMPORTED_MODULE_0__  .Q4('input', `The event's \`${name}\` is not a commit.`);
}
function find(value, ...keys) {
    let found = value;
    for (const key of keys)
        found = found?.[key];
    return found;
}


  }),

  3508:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Sh: () => (  formatRepository),
    cJ: () => (  COMMIT),
    ve: () => (  isSameRepository)
  });
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isSameRepository(one, other) {
    return formatRepository(one).toLowerCase() === formatRepository(other).toLowerCase();
}
function formatRepository({ owner, repo }) {
    return `${owner}/${repo}`;
}


  }),

  35643:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Fd: () => (  normalizePath),
    Ko: () => (  readInputs)
  });
  var _core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63148);

const DEFAULT_POLICY = '.github/base-images.yml';
const TOKEN = /^[\x21-\x7e]+$/;
function readInputs(read) {
    const errors = [];
    const text = (name) => read(name).trim() || null;
    const oneOf = (name, values, fallback) => {
        const value = text(name);
        if (value === null)
            return fallback;
        const known = values.find((candidate) => candidate === value);
        if (known === undefined)
            errors.push(`Input \`${name}\` is \`${value}\`; write ${listValues(values)}.`);
        return known ?? fallback;
    };
    const flag = (name, fallback) => oneOf(name, ['true', 'false'], String(fallback)) === 'true';
    const secret = (name) => {
        const value = text(name);
        if (value === null || TOKEN.test(value))
            return value;
        errors.push(`Input \`${name}\` has a line break, a space or another character that is not in any token; store the secret again, as one line.`);
        return null;
    };
    const policy = locatePolicy(text('policy') ?? DEFAULT_POLICY);
    if ('error' in policy)
        errors.push(policy.error);
    if (text('token') === null)
        errors.push('Input `token` is empty; leave it out to use the job\u2019s own token.');
    const inputs = {
        token: secret('token') ?? '',
        policyToken: secret('policy-token'),
        failOn: oneOf('fail-on', ['block', 'warn', 'never'], 'block'),
        scope: oneOf('scope', ['changed-files', 'changed-references', 'all'], null),
        comment: oneOf('comment', ['on-failure', 'always', 'never'], 'on-failure'),
        commentId: text('comment-id') ?? 'default',
        annotations: flag('annotations', true),
        suggestions: flag('suggestions', false),
        sarifFile: text('sarif-file'),
        htmlFile: text('html-file'),
        jsonFile: text('json-file'),
        baseRef: text('base-ref'),
        headRef: text('head-ref'),
        scanReports: read('scan-reports')
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
    };
    const found = 'error' in policy ? { kind: 'file', path: DEFAULT_POLICY } : policy;
    return { inputs: { ...inputs, policy: found }, errors };
}
const REMOTE = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)\/([^@]+)@([^@\s]+)$/;
function locatePolicy(text) {
    if (text.startsWith('oci://')) {
        const target = (0,_core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_0__  .hu)(text);
        if ('error' in target)
            return { error: `Input \`policy\` is \`${text}\`, which ${target.error}.` };
        return target.kind !== 'oci' || (0,_core_policy_shapes_extends_target_js__WEBPACK_IMPORTED_MODULE_0__  .Bl)(target)
            ? target
            : {
                error: `Input \`policy\` is \`${text}\`: a tag can change without a review; write \`oci://\u2026@sha256:\u2026\`.`,
            };
    }
    const remote = REMOTE.exec(text);
    if (remote !== null) {
        const [, owner = '', repo = '', path = '', ref = ''] = remote;
        const dots = repo === '.' ? repo : [repo, ...path.split('/'), ...ref.split('/')].find((part) => part === '..');
        if (dots !== undefined)
            return {
                error: `Input \`policy\` is \`${text}\`: the address of another repository cannot have \`${dots}\` in it; write \`owner/repo/path@ref\` without it, or \`./\` before a path in this repository.`,
            };
        const normal = normalizePath(path);
        if (normal !== null)
            return { kind: 'github', owner, repo, path: normal, ref };
    }
    const path = normalizePath(text);
    if (path !== null && !text.includes('://'))
        return { kind: 'file', path };
    return {
        error: `Input \`policy\` is \`${text}\`; write a path in the repository or \`owner/repo/path@ref\`.`,
    };
}
function normalizePath(path) {
    const segments = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return path.startsWith('/') || segments.length === 0 ? null : segments.join('/');
}
function listValues(values) {
    return `${values
        .slice(0, -1)
        .map((value) => `\`${value}\``)
        .join(', ')} or \`${values.at(-1)}\``;
}


  }),

  2664:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    A: () => (  quoteName)
  });
const MAX_LENGTH = 200;
function quoteName(name) {
    const shown = name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH)}\u2026` : name;
    return `\`${shown.replaceAll('`', "'")}\``;
}


  }),

  24208:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    W1: () => (  reuseArtifacts),
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
            __nccwpck_require__.e(  96).then(__nccwpck_require__.bind(__nccwpck_require__, 39096)),
            Promise.all( [__nccwpck_require__.e(939), __nccwpck_require__.e(795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86939)),
            Promise.all( [__nccwpck_require__.e(693), __nccwpck_require__.e(534)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9693)),
            __nccwpck_require__.e(  91).then(__nccwpck_require__.bind(__nccwpck_require__, 44091)),
            Promise.all( [__nccwpck_require__.e(47), __nccwpck_require__.e(150), __nccwpck_require__.e(247)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84247)),
        ]);
        const access = await openAccess(environment, settings, remaining);
        const transport = openTransport(access.fetch, access.limits);
        const session = openSession(access, transport);
        const library = openLibrary(session);
        const named = signers === null ? artifact : await findSigned({ library, transport }, artifact, signers);
        if ('kind' in named)
            return named;
        return toContent(await readArtifact(library, named, POLICY_TYPE, MAX_POLICY), host);
    };
}
async function findSigned(registry, artifact, anyOf) {
    const [{ lookUpSignatures }, { judgeSignature }] = await Promise.all([
        Promise.all( [__nccwpck_require__.e(168), __nccwpck_require__.e(448), __nccwpck_require__.e(457), __nccwpck_require__.e(229)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51457)),
        __nccwpck_require__.e(  419).then(__nccwpck_require__.bind(__nccwpck_require__, 93419)),
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
    const verdict = judgeSignature(reference, demand, { find: () => answer, hasLied: () => false });
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

  34948:
  ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    E3: () => (  renderOwnWords),
    E9: () => (  renderProse),
    GF: () => (  writeJson),
    IN: () => (  cutText),
    Ul: () => (  showHidden),
    YI: () => (  shortenDigest),
    cR: () => (  renderCode),
    ix: () => (  breakCommands),
    lH: () => (  toWellFormed),
    nA: () => (  cleanLogText),
    xm: () => (  escapePreformatted)
  });
const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
function replaceHidden(text, replace) {
    if (/^[ -~]*$/.test(text))
        return text;
    return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, replace);
}
function cleanLogText(text, maxLength = 1000) {
    const line = text
        .slice(0, maxLength * 8)
        .replace(ANSI_SEQUENCE, '')
        .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ');
    const visible = replaceHidden(line, () => '').trim();
    return cutText(breakCommands(visible).replace(/^::/, ': :'), maxLength);
}
function cutText(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const end = Math.max(0, maxLength - 1);
    const last = text.charCodeAt(end - 1);
    return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}\u2026`;
}
function shortenDigest(name) {
    return name.replace(/(@sha(?:256|512):[0-9a-f]{12})[0-9a-f]+$/, '$1\u2026');
}
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function breakCommands(text) {
    return text.replaceAll('##[', '## [');
}
function writeJson(data, indent = 0) {
    const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return replaceHidden(JSON.stringify(data, null, indent), (character) => character === '\n' ? character : character.replace(/[\s\S]/g, escapeUnit)).replaceAll('##[', `##${escapeUnit('[')}`);
}
function toWellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\ufffd');
}
function escapeHidden(text) {
    return replaceHidden(text, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === '\n')
            return character;
        return code > 0xffff
            ? `\\U${code.toString(16).padStart(8, '0')}`
            : `\\u${code.toString(16).padStart(4, '0')}`;
    });
}
function showHidden(text) {
    return replaceHidden(text, (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
const MARKUP = /[&<>"'|`[\](){}*_~^$\\#!=@]|:(?=\/)|:(?=[\w+-]+:)|(?<=www)\./gi;
const BREAKS = /(?=&#64;|&#46;)|(?<=\/)(?=[^/])|(?<=&#58;)|(?<=:)(?=[0-9a-f]{32})/g;
const LONGEST_RUN = 12;
function escapeMarkdownCode(text, maxLength = 300) {
    return (escapePreformatted(cutText(text, maxLength))
        .replace(BREAKS, '<wbr>')
        .replace(/(?:&#\d+;|-(?!\p{L})|[^\s<>&-])+-?/gu, breakRun));
}
function breakRun(run) {
    const characters = run.match(/(?:&#\d+;|.)\p{M}*/gsu) ?? [];
    const pieces = [];
    for (let at = 0; at < characters.length;) {
        const piece = characters.slice(at, at + LONGEST_RUN);
        const isLast = at + piece.length >= characters.length;
        const mark = isLast
            ? -1
            : piece.findLastIndex((character) => /^(?:[-._:,+]|&#(?:95|61|64);)$/.test(character));
        const length = mark < 4 ? piece.length : mark + 1;
        pieces.push(piece.slice(0, length).join(''));
        at += length;
    }
    return pieces.join('<wbr>');
}
function escapePreformatted(line) {
    return showHidden(line).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
function renderCode(text, maxLength) {
    return text === '' ? '<em>empty</em>' : `<code>${escapeMarkdownCode(text, maxLength)}</code>`;
}
const isPlainWord = (word) => /^(?!.{24})[(]?(?!.*[0-9a-fA-F]{7})(?:[\p{L}]+(?:['\u2019-][\p{L}]+)*|\d{1,6}|\d{4}-\d\d-\d\d)[!?]?[)]?[,;:.]?$/u.test(word);
const PLAIN_MARK = /^(?:[,;:.!?()\u2192\u2013\u2014\u2026\u00b7]{1,3}|\d+%|\d\d:\d\d)$/u;
function renderProse(text, quoted = [], maxLength = 600) {
    const shown = cutText(text.trim(), maxLength);
    const known = quoted.filter((part) => part !== '').sort((a, b) => b.length - a.length);
    const pieces = splitQuotes(shown).flatMap((piece) => piece.code ? [piece] : splitKnown(piece.text, known));
    return renderPieces(pieces).replace(/^\d+[.)]/, '<code>$&</code>');
}
function renderOwnWords(text) {
    return renderPieces(splitQuotes(text));
}
function renderPieces(pieces) {
    return pieces.map((piece) => (piece.code ? renderCode(piece.text) : renderWords(piece.text))).join('');
}
const endsAsName = (text) => /[\p{L}\p{N}_/:@.-]$/u.test(text);
const beginsAsName = (text) => /^(?:[\p{L}\p{N}_/@-]|[:.][\p{L}\p{N}])/u.test(text);
function splitQuotes(text) {
    return text.split(/(`[^`]+(?:`|$)|"[^"]+")/).map((part, index) => {
        const code = index % 2 === 1;
        const keepsQuotes = part.startsWith('"') && !part.includes(' ');
        return { text: code && !keepsQuotes ? part.replace(/^[`"]|[`"]$/g, '') : part, code };
    });
}
function splitKnown(text, known) {
    const [first, ...others] = known;
    if (first === undefined)
        return [{ text, code: false }];
    const pieces = [];
    let start = 0;
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
        const end = at + first.length;
        if (endsAsName(text.slice(start, at)) || beginsAsName(text.slice(end)))
            continue;
        pieces.push(...splitKnown(text.slice(start, at), others), { text: first, code: true });
        start = end;
    }
    return [...pieces, ...splitKnown(text.slice(start), others)];
}
function renderWords(text) {
    return text
        .split(/([ \n]+)/)
        .map((word, index) => {
        if (index % 2 === 1)
            return ' ';
        return word === '' || isPlainWord(word) || PLAIN_MARK.test(word) ? word : renderUnsafeWord(word);
    })
        .join('');
}
function renderUnsafeWord(word) {
    const end = /[,;:.]$/.test(word) && word.length > 1 ? word.slice(-1) : '';
    return `${renderCode(end === '' ? word : word.slice(0, -1))}${end}`;
}


  }),

  42613:
  ((module) => {

module.exports = require("assert");

  }),

  20181:
  ((module) => {

module.exports = require("buffer");

  }),

  76982:
  ((module) => {

module.exports = require("crypto");

  }),

  24434:
  ((module) => {

module.exports = require("events");

  }),

  58611:
  ((module) => {

module.exports = require("http");

  }),

  65692:
  ((module) => {

module.exports = require("https");

  }),

  69278:
  ((module) => {

module.exports = require("net");

  }),

  34589:
  ((module) => {

module.exports = require("node:assert");

  }),

  16698:
  ((module) => {

module.exports = require("node:async_hooks");

  }),

  4573:
  ((module) => {

module.exports = require("node:buffer");

  }),

  31421:
  ((module) => {

module.exports = require("node:child_process");

  }),

  37540:
  ((module) => {

module.exports = require("node:console");

  }),

  77598:
  ((module) => {

module.exports = require("node:crypto");

  }),

  53053:
  ((module) => {

module.exports = require("node:diagnostics_channel");

  }),

  40610:
  ((module) => {

module.exports = require("node:dns");

  }),

  78474:
  ((module) => {

module.exports = require("node:events");

  }),

  73024:
  ((module) => {

module.exports = require("node:fs");

  }),

  37067:
  ((module) => {

module.exports = require("node:http");

  }),

  32467:
  ((module) => {

module.exports = require("node:http2");

  }),

  77030:
  ((module) => {

module.exports = require("node:net");

  }),

  48161:
  ((module) => {

module.exports = require("node:os");

  }),

  76760:
  ((module) => {

module.exports = require("node:path");

  }),

  643:
  ((module) => {

module.exports = require("node:perf_hooks");

  }),

  41792:
  ((module) => {

module.exports = require("node:querystring");

  }),

  57075:
  ((module) => {

module.exports = require("node:stream");

  }),

  58500:
  ((module) => {

module.exports = require("node:timers/promises");

  }),

  41692:
  ((module) => {

module.exports = require("node:tls");

  }),

  73136:
  ((module) => {

module.exports = require("node:url");

  }),

  57975:
  ((module) => {

module.exports = require("node:util");

  }),

  73429:
  ((module) => {

module.exports = require("node:util/types");

  }),

  75919:
  ((module) => {

module.exports = require("node:worker_threads");

  }),

  38522:
  ((module) => {

module.exports = require("node:zlib");

  }),

  932:
  ((module) => {

module.exports = require("process");

  }),

  13193:
  ((module) => {

module.exports = require("string_decoder");

  }),

  64756:
  ((module) => {

module.exports = require("tls");

  }),

  39023:
  ((module) => {

module.exports = require("util");

  })

  	});
 
  	var __webpack_module_cache__ = {};
  	
 
  	function __nccwpck_require__(moduleId) {
 
  		var cachedModule = __webpack_module_cache__[moduleId];
  		if (cachedModule !== undefined) {
  			return cachedModule.exports;
  		}
 
  		var module = __webpack_module_cache__[moduleId] = {
 
 
  			exports: {}
  		};
  	
 
  		var threw = true;
  		try {
  			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  			threw = false;
  		} finally {
  			if(threw) delete __webpack_module_cache__[moduleId];
  		}
  	
 
  		return module.exports;
  	}
  	
 
  	__nccwpck_require__.m = __webpack_modules__;
  	
 
  	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
  	
 
  	(() => {
 
  		__nccwpck_require__.n = (module) => {
  			var getter = module && module.__esModule ?
  				() => (module['default']) :
  				() => (module);
  			__nccwpck_require__.d(getter, { a: getter });
  			return getter;
  		};
  	})();
  	
 
  	(() => {
  		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  		var leafPrototypes;
 
 
 
 
 
 
  		__nccwpck_require__.t = function(value, mode) {
  			if(mode & 1) value = this(value);
  			if(mode & 8) return value;
  			if(typeof value === 'object' && value) {
  				if((mode & 4) && value.__esModule) return value;
  				if((mode & 16) && typeof value.then === 'function') return value;
  			}
  			var ns = Object.create(null);
  			__nccwpck_require__.r(ns);
  			var def = {};
  			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  			}
  			def['default'] = () => (value);
  			__nccwpck_require__.d(ns, def);
  			return ns;
  		};
  	})();
  	
 
  	(() => {
 
  		__nccwpck_require__.d = (exports, definition) => {
  			for(var key in definition) {
  				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  				}
  			}
  		};
  	})();
  	
 
  	(() => {
  		__nccwpck_require__.f = {};
 
 
  		__nccwpck_require__.e = (chunkId) => {
  			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  				__nccwpck_require__.f[key](chunkId, promises);
  				return promises;
  			}, []));
  		};
  	})();
  	
 
  	(() => {
 
  		__nccwpck_require__.u = (chunkId) => {
 
  			return "" + chunkId + ".index.js";
  		};
  	})();
  	
 
  	(() => {
  		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  	})();
  	
 
  	(() => {
 
  		__nccwpck_require__.r = (exports) => {
  			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  			}
  			Object.defineProperty(exports, '__esModule', { value: true });
  		};
  	})();
  	
 
  	(() => {
 
  		
 
 
  		var installedChunks = {
  			792: 1
  		};
  		
 
  		
  		var installChunk = (chunk) => {
  			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
  			for(var moduleId in moreModules) {
  				if(__nccwpck_require__.o(moreModules, moduleId)) {
  					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
  				}
  			}
  			if(runtime) runtime(__nccwpck_require__);
  			for(var i = 0; i < chunkIds.length; i++)
  				installedChunks[chunkIds[i]] = 1;
  		
  		};
  		
 
  		__nccwpck_require__.f.require = (chunkId, promises) => {
 
  			if(!installedChunks[chunkId]) {
  				if(true) {
  					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
  				} else installedChunks[chunkId] = 1;
  			}
  		};
  		
 
  		
 
  		
 
  	})();
  	
var __webpack_exports__ = {};

var runner_namespaceObject = {};
__nccwpck_require__.r(runner_namespaceObject);
__nccwpck_require__.d(runner_namespaceObject, {
  addSummary: () => (addSummary),
  error: () => (error),
  getInput: () => (getInput),
  info: () => (info),
  notice: () => (notice),
  setFailed: () => (setFailed),
  setOutput: () => (setOutput),
  setSecret: () => (setSecret),
  warning: () => (warning)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/verdict.js
var verdict = __nccwpck_require__(15594);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/api-address.js
var api_address = __nccwpck_require__(95989);
;// CONCATENATED MODULE: ./lib/untyped/src/io/github/client/deadline.js
const DEADLINE_MS = 60_000;
const WRITING_MS = 10_000;
function startDeadline(total) {
    const endsAt = performance.now() + total;
    const remaining = () => Math.max(0, endsAt - performance.now());
    return {
        total,
        remaining,
        async race(promise, onEnd) {
            let timer;
            const end = new Promise((_, reject) => {
                timer = setTimeout(() => reject(onEnd()), remaining());
            });
            try {
                return await Promise.race([promise, end]);
            }
            finally {
                clearTimeout(timer);
            }
        },
    };
}
function limitJudging(total) {
    return total - Math.min(WRITING_MS, total / 6);
}
function readDeadline(environment) {
    const asked = Number(environment['BASE_IMAGE_GATE_DEADLINE_MS']);
    return Number.isFinite(asked) && asked > 0 ? Math.min(asked, DEADLINE_MS) : DEADLINE_MS;
}

// EXTERNAL MODULE: ./lib/untyped/src/io/github/client/fault.js
var fault = __nccwpck_require__(17088);
// EXTERNAL MODULE: ./lib/untyped/src/io/github/event/event.js
var event_event = __nccwpck_require__(97633);
// EXTERNAL MODULE: ./lib/untyped/src/io/inputs.js
var io_inputs = __nccwpck_require__(35643);
;// CONCATENATED MODULE: ./lib/untyped/src/io/log.js
function openLog(clean, print) {
    return (text) => print(clean(text));
}

// EXTERNAL MODULE: ./lib/untyped/src/io/quoted-name.js
var quoted_name = __nccwpck_require__(2664);
// EXTERNAL MODULE: ./lib/untyped/src/reporters/text/hostile-text.js
var hostile_text = __nccwpck_require__(34948);
// EXTERNAL MODULE: ./lib/untyped/src/policy-artifact.js
var policy_artifact = __nccwpck_require__(24208);
;// CONCATENATED MODULE: ./lib/untyped/src/action/artifact-policies.js


const ADVICE = {
    title: 'the policy could not be read from its registry',
    turn: 'Maintainer of the workflow: if the registry asks for it, log in to it in a step before this one; otherwise re-run this job.',
};
function openArtifactPolicies(environment, remaining) {
    const read = (0,policy_artifact .ue)(environment, remaining);
    return async (address) => {
        const content = await read(address);
        if (content.kind !== 'failed')
            return content;
        throw new fault .Q4('outage', `\`${address.name}\` could not be read: ${content.reason}.`, ADVICE);
    };
}

// EXTERNAL MODULE: ./lib/untyped/src/action/outcome.js + 1 modules
var action_outcome = __nccwpck_require__(49374);
// EXTERNAL MODULE: ./lib/untyped/src/action/run-context.js
var run_context = __nccwpck_require__(60545);
;// CONCATENATED MODULE: ./lib/untyped/src/action/run-action.js













async function runAction(runner, environment) {
    const log = openLog(hostile_text .nA, runner.info);
    const { inputs, errors } = (0,io_inputs .Ko)((name) => runner.getInput(name));
    for (const name of ['token', 'policy-token'])
        for (const part of runner.getInput(name).split(/\s+/))
            if (part !== '')
                runner.setSecret(part);
    for (const error of errors)
        runner.error((0,hostile_text .nA)(error), { title: 'input' });
    const notice = openLog(hostile_text .nA, runner.notice);
    const run = openRun(inputs, environment, { log, notice });
    let conversation = null;
    let outcome;
    try {
        const source = readEventSource(inputs, environment);
        const event = (0,event_event .j_)(source);
        const deleted = (0,event_event .K4)(source);
        if (deleted !== null && event.kind !== 'nothing')
            run.log(`${(0,quoted_name .A)(deleted)} was deleted. This run, and so the check, is for \`${source.sha}\`.`);
        const judged = errors.length === 0 ? await judge(run, event) : await refuse(run, event, errors);
        conversation = judged.conversation;
        outcome = await judged.outcome;
    }
    catch (error) {
        outcome = errors.length === 0 ? toFailure(error) : toInputOutcome(errors);
    }
    await publish(runner, run, conversation, outcome);
}
async function judge(run, event) {
    if (event.kind === 'nothing') {
        run.log(event.why);
        return {
            conversation: null,
            outcome: Promise.resolve((0,action_outcome .KA)('pass', { report: (0,verdict .sd)('pass', {}) })),
        };
    }
    const address = (0,api_address .$)(run.api);
    const [{ openGitHub }, { judgeRun, resolveEvent }, { openConversation }] = await Promise.all([
        Promise.all( [__nccwpck_require__.e(374), __nccwpck_require__.e(12)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12)),
        Promise.all( [__nccwpck_require__.e(374), __nccwpck_require__.e(12), __nccwpck_require__.e(850)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59850)),
        Promise.all( [__nccwpck_require__.e(374), __nccwpck_require__.e(12), __nccwpck_require__.e(940)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73940)),
    ]);
    const whole = startDeadline(run.deadline);
    const deadline = startDeadline(limitJudging(run.deadline));
    const { token, policyToken } = run.inputs;
    const github = openGitHub({ token, address, deadline });
    const remote = policyToken === null ? github : openGitHub({ token: policyToken, address, deadline });
    const source = {
        github,
        repository: event.repository,
        remote: () => remote,
        hasPolicyToken: policyToken !== null,
        readArtifact: openArtifactPolicies(process.env, deadline.remaining),
    };
    const ask = async () => judgeRun(run, source, await resolveEvent(github, event));
    const outcome = ask()
        .catch(toFailure)
        .then((judged) => nameCommits(run, event, judged));
    const access = { reader: github, writer: openGitHub({ token, address, deadline: whole }) };
    return { conversation: openConversation(run, access, event), outcome };
}
async function refuse(run, event, errors) {
    const outcome = Promise.resolve(nameCommits(run, event, toInputOutcome(errors)));
    const { token } = run.inputs;
    if (event.kind === 'nothing' || token === '')
        return { conversation: null, outcome };
    const address = (0,api_address .$)(run.api);
    const [{ openGitHub }, { openConversation }] = await Promise.all([
        Promise.all( [__nccwpck_require__.e(374), __nccwpck_require__.e(12)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12)),
        Promise.all( [__nccwpck_require__.e(374), __nccwpck_require__.e(12), __nccwpck_require__.e(940)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73940)),
    ]);
    const github = openGitHub({ token, address, deadline: startDeadline(run.deadline) });
    return { conversation: openConversation(run, { reader: github, writer: github }, event), outcome };
}
function toInputOutcome(errors) {
    return (0,action_outcome .u8)(new fault .Q4('input', errors.join(' ')));
}
function nameCommits(run, event, outcome) {
    if (event.kind === 'nothing')
        return outcome;
    const change = event.kind === 'named' ? event.change : event;
    const head = 'head' in change ? change.head : change.commit;
    return {
        ...outcome,
        head: outcome.head ?? (0,run_context .T)(run.server, event.repository, head),
        baseBranch: change.kind === 'change' ? (change.pullRequest?.baseBranch ?? null) : null,
    };
}
function toFailure(error) {
    if (error instanceof fault .Q4)
        return (0,action_outcome .u8)(error);
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return (0,action_outcome .KA)('error', {
        error: {
            title: 'the gate itself failed',
            what: `This is a bug in the gate. \`${what.replaceAll('`', "'")}\``,
            turn: 'Please report it with a link to this run: https://github.com/base-image-gate/base-image-gate/issues',
            retry: null,
        },
    });
}
async function publish(runner, run, conversation, judged) {
    const { annotate, conclude, logCounts, setOutputs, writeSummary } = await Promise.all( [__nccwpck_require__.e(47), __nccwpck_require__.e(969), __nccwpck_require__.e(52), __nccwpck_require__.e(371)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18193));
    const { outcome, reportFile } = await writeFiles(run, judged);
    setOutputs(runner, outcome, reportFile);
    logCounts(run, outcome);
    const omitted = annotate(runner, run, outcome);
    writeSummary(runner, run, outcome);
    conclude(runner, run, outcome, omitted);
    if (conversation === null)
        return;
    const { keepComment, suggest } = await Promise.all( [__nccwpck_require__.e(374), __nccwpck_require__.e(12), __nccwpck_require__.e(940)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73940));
    await keepComment(run, conversation, outcome);
    await suggest(run, conversation, outcome);
}
async function writeFiles(run, outcome) {
    const { writeReports } = await __nccwpck_require__.e(  593).then(__nccwpck_require__.bind(__nccwpck_require__, 97593));
    try {
        return { outcome, reportFile: await writeReports(run, outcome) };
    }
    catch (fault) {
        const failed = toFailure(fault);
        if (outcome.result === 'error' || outcome.result === 'fail') {
            run.log(failed.error?.what ?? '');
            return { outcome, reportFile: null };
        }
        return { outcome: { ...outcome, result: 'error', error: failed.error }, reportFile: null };
    }
}
function openRun(inputs, environment, logs) {
    const text = (name) => environment[name] ?? '';
    const server = text('GITHUB_SERVER_URL') || 'https://github.com';
    const repository = text('GITHUB_REPOSITORY');
    const id = text('GITHUB_RUN_ID');
    return {
        inputs,
        server,
        api: text('GITHUB_API_URL'),
        runUrl: /^\d+$/.test(id) ? `${server}/${repository}/actions/runs/${id}` : null,
        temporary: text('RUNNER_TEMP') || '.',
        deadline: readDeadline(environment),
        ...logs,
    };
}
function readEventSource(inputs, environment) {
    const text = (name) => environment[name] ?? '';
    const path = text('GITHUB_EVENT_PATH');
    return {
        name: text('GITHUB_EVENT_NAME'),
        payload: path === '' ? {} : readPayload(path),
        repository: text('GITHUB_REPOSITORY'),
        sha: text('GITHUB_SHA'),
        ref: text('GITHUB_REF'),
        baseRef: inputs.baseRef,
        headRef: inputs.headRef,
    };
}
function readPayload(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new fault .Q4('input', `The event in GITHUB_EVENT_PATH cannot be read: ${error.message}.`);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./lib/untyped/src/io/runner.js


function getInput(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
function setOutput(name, value) {
    const text = String(value);
    if ((process.env['GITHUB_OUTPUT'] ?? '') === '') {
        process.stdout.write(external_node_os_.EOL);
        issue('set-output', { name }, text);
        return;
    }
    const end = `ghadelimiter_${crypto.randomUUID()}`;
    if (text.includes(end))
        throw new Error('an output contains the line that it ends before');
    appendToFile('GITHUB_OUTPUT', [`${name}<<${end}`, text, end].join(external_node_os_.EOL));
}
function addSummary(text) {
    appendToFile('GITHUB_STEP_SUMMARY', text);
}
function setSecret(secret) {
    issue('add-mask', {}, secret);
}
function setFailed(message) {
    process.exitCode = 1;
    error(message);
}
function error(message, place = {}) {
    issue('error', toProperties(place), message);
}
function warning(message, place = {}) {
    issue('warning', toProperties(place), message);
}
function notice(message, place = {}) {
    issue('notice', toProperties(place), message);
}
function info(message) {
    process.stdout.write(`${message}${external_node_os_.EOL}`);
}
function toProperties({ title, file, startLine, endLine, startColumn, endColumn }) {
    return { title, file, line: startLine, endLine, col: startColumn, endColumn };
}
function issue(command, properties, message) {
    const written = Object.entries(properties).flatMap(([key, value]) => value === undefined || value === '' || value === 0 ? [] : [`${key}=${escapeProperty(String(value))}`]);
    const words = [command, ...(written.length === 0 ? [] : [written.join(',')])].join(' ');
    process.stdout.write(`::${words}::${escapeData(message)}${external_node_os_.EOL}`);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function appendToFile(variable, text) {
    const path = process.env[variable] ?? '';
    if (path === '')
        throw new Error(`the runner did not say where ${variable} is`);
    if (!(0,external_node_fs_.existsSync)(path))
        throw new Error(`there is no file ${path}`);
    (0,external_node_fs_.appendFileSync)(path, `${text}${external_node_os_.EOL}`);
}

;// CONCATENATED MODULE: ./lib/untyped/src/action.js


const UNFINISHED = 13;
process.exitCode = UNFINISHED;
runAction(runner_namespaceObject, process.env)
    .catch((error) => setFailed(`Base images not judged, the gate itself failed: ${error instanceof Error ? error.name : 'unknown error'}`))
    .finally(() => {
    if (process.exitCode === UNFINISHED)
        process.exitCode = 0;
    process.exit();
});

module.exports = __webpack_exports__;
  })()
;