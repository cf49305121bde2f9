export const id = 899;
export const ids = [899];
export const modules = {

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./lib/src/core/end-of-life/named-release.js + 2 modules
var named_release = __webpack_require__(7523);
// EXTERNAL MODULE: ./lib/src/core/image/reference.js
var image_reference = __webpack_require__(6271);
// EXTERNAL MODULE: ./lib/src/core/judged-image.js + 5 modules
var judged_image = __webpack_require__(4664);
// EXTERNAL MODULE: ./lib/src/core/policy/entry-match.js + 1 modules
var entry_match = __webpack_require__(4262);
// EXTERNAL MODULE: ./lib/src/core/policy/standing.js + 2 modules
var policy_standing = __webpack_require__(8852);
// EXTERNAL MODULE: ./lib/src/core/rule-origin.js
var rule_origin = __webpack_require__(5695);
// EXTERNAL MODULE: ./lib/src/core/rules/index.js + 8 modules
var core_rules = __webpack_require__(3931);
// EXTERNAL MODULE: ./lib/src/core/rules/rule.js
var rule = __webpack_require__(3788);
// EXTERNAL MODULE: ./lib/src/core/waivers.js
var core_waivers = __webpack_require__(8461);
;// CONCATENATED MODULE: ./lib/src/core/explain.js









/** Explains the reference as the given role of the given Dockerfile would be judged. */
function explainReference(policy, text, options) {
    const { role, path } = options;
    const selection = { role, path };
    const rules = (0,policy_standing/* selectRules */.uE)(policy, selection);
    const common = {
        written: text,
        role,
        path,
        overrides: (0,judged_image/* findOverrides */.ZP)(policy, role, path).map(({ place }) => place.key),
        levels: Object.fromEntries(core_rules/* RULE_IDS */.I.map((id) => [id, rules[id].level])),
    };
    const reference = text === 'scratch' ? null : (0,image_reference/* parseReference */.F2)(text);
    if (reference === null)
        return { ...common, ...NOTHING, summary: `scratch, role ${role}, always approved`, standing: 'scratch' };
    if ('error' in reference) {
        const summary = `${text} is no image reference: ${reference.error}`;
        return { ...common, ...NOTHING, summary, invalid: reference.error };
    }
    const standing = (0,policy_standing/* findStanding */.i1)(policy, reference, selection);
    const [, mirrorOf = null] = (0,entry_match/* findNames */.uD)(policy, reference).loose;
    const decidedBy = standing.decidedBy === null ? null : (0,rule_origin/* toDecision */.y)(policy, standing.decidedBy);
    const pinPlace = standing.pinFrom === null ? rule/* DEFAULT_DECISION */.h : (0,rule_origin/* toDecision */.y)(policy, standing.pinFrom);
    const pin = standing.pin === null ? null : { required: standing.pin, decidedBy: pinPlace };
    const image = (0,image_reference/* formatReference */.FH)(reference);
    return {
        ...common,
        image,
        invalid: null,
        mirrorOf: mirrorOf === null ? null : (0,image_reference/* formatReference */.FH)(mirrorOf),
        standing: standing.kind,
        decidedBy,
        pin,
        releases: listReleases((0,named_release/* findNamedReleases */.T)(options.endOfLife, mirrorOf ?? reference)),
        findings: findFindings({ policy, ...options }, reference, options),
        summary: [
            `${reference.tagWritten ? (0,image_reference/* formatFamiliar */.LF)(reference) : text} → ${image}`,
            `role ${role}`,
            describeStanding(standing, decidedBy),
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
    const { standing, others, references, denial } = (0,judged_image/* judgeImage */.xQ)(judge, reference, role, path);
    const waivers = (0,core_waivers/* openWaivers */.m)(judge.policy, judge.today);
    const waive = ({ rule }) => waivers.find(path, { rule, references, denial });
    return [
        ...(0,judged_image/* settleStanding */.Wj)(standing, waive),
        ...others.map((found) => ({ found, waiver: waive(found) })),
    ].map(({ found, waiver }) => ({ ...found, waiver }));
}
function describeStanding({ kind }, decidedBy) {
    if (kind === 'unapproved')
        return `matched nothing in allow${decidedBy === null ? '' : ` (${describeLine(decidedBy)})`}`;
    if (decidedBy === null)
        return 'approved because the policy has no allow key';
    return `matched ${decidedBy.key} (${describeLine(decidedBy)})`;
}
function describeOrigin(decidedBy) {
    return decidedBy === rule/* DEFAULT_DECISION */.h ? 'by default' : `from ${decidedBy.key}`;
}
function describeLine({ line, file }) {
    return `${file ?? 'policy'} line ${line}`;
}
function listReleases({ runtime, systems }) {
    return [...(runtime === null ? [] : [runtime]), ...systems].map(({ product, cycle }) => `${product.label} ${cycle.cycle}`);
}

// EXTERNAL MODULE: ./lib/src/reporters/hostile-text.js
var hostile_text = __webpack_require__(7177);
;// CONCATENATED MODULE: ./lib/src/reporters/terminal-explanation.js

/** How a policy judges one reference, for people. `source`: the policy, as people call it. */
function renderExplanation(explanation, source, style) {
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
        style.bold((0,hostile_text/* showHidden */.Ul)(explanation.summary)),
        '',
        ...rows.map(([name, value]) => `  ${style.dim(name.padEnd(9))}  ${(0,hostile_text/* showHidden */.Ul)(value)}`),
        '',
        ...(findings.length === 0
            ? [style.green('✔ nothing to report')]
            : findings.map((finding) => renderFound(finding, style))),
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
function renderFound(finding, style) {
    const { rule, level, message, fix, waiver, decidedBy } = finding;
    const paint = level === 'block' ? style.red : style.yellow;
    const mark = waiver === null
        ? paint(level === 'block' ? '✖ block' : '▲ warn ')
        : style.dim(`○ waived until ${waiver.expires} by ${(0,hostile_text/* showHidden */.Ul)(waiver.owner)}:`);
    return [
        `${mark} ${style.bold(rule)}  ${(0,hostile_text/* showHidden */.Ul)(message)}`,
        ...(fix === null ? [] : [`        ${style.green('fix')}  ${(0,hostile_text/* showHidden */.Ul)(fix.description)}`]),
        ...(decidedBy === null || decidedBy.line === 0
            ? []
            : [style.dim(`        policy: ${(0,hostile_text/* showHidden */.Ul)(decidedBy.key)}, line ${decidedBy.line}`)]),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/src/reporters/terminal-style.js
var terminal_style = __webpack_require__(3283);
// EXTERNAL MODULE: ./lib/src/cli/delivery.js + 1 modules
var delivery = __webpack_require__(8727);
// EXTERNAL MODULE: ./lib/src/cli/end-of-life.js + 1 modules
var end_of_life = __webpack_require__(4214);
// EXTERNAL MODULE: ./lib/src/cli/ground.js + 1 modules
var cli_ground = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/cli/loaded-policy.js + 2 modules
var loaded_policy = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/src/cli/outcome.js
var outcome = __webpack_require__(1231);
// EXTERNAL MODULE: ./lib/src/cli/terminal-setting.js
var terminal_setting = __webpack_require__(5994);
;// CONCATENATED MODULE: ./lib/src/cli/explain.js









/** `explain`: how the policy judges one reference; the exit status is 1 where it would block. */
async function runExplain({ operands, options }, today) {
    const ground = await (0,cli_ground/* openGround */._)(null, null);
    if ('refusal' in ground)
        return ground;
    const loaded = await (0,loaded_policy/* openPolicy */.t)(ground.value, options.get('policy')?.at(-1) ?? null, null, today);
    if ('refusal' in loaded)
        return loaded;
    const { policy, chain } = loaded.value;
    const [reference = ''] = operands;
    const explanation = explainReference(policy, reference, {
        role: (options.get('role')?.at(-1) ?? 'final'),
        path: options.get('path')?.at(-1) ?? 'Dockerfile',
        today,
        endOfLife: (0,end_of_life/* loadEndOfLife */.H)(),
    });
    if (explanation.invalid !== null)
        return (0,outcome/* refuseUsage */.ms)(`"${reference}" is no image reference: ${explanation.invalid}`);
    const text = options.get('format')?.at(-1) === 'json'
        ? `${JSON.stringify({ version: 1, policy: chain.source, ...explanation }, null, 2)}\n`
        : renderExplanation(explanation, chain.source.source, (0,terminal_style/* openStyle */.EG)((0,terminal_setting/* wantsColors */.E)(process.stdout, process.env)));
    const delivered = (0,delivery/* deliver */.c)([text], null);
    if ('refusal' in delivered)
        return delivered;
    const blocks = explanation.findings.some(({ level, waiver }) => level === 'block' && waiver === null);
    return { value: blocks ? 1 : 0 };
}


/***/ })

};
