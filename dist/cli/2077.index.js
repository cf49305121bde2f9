"use strict";
exports.id = 2077;
exports.ids = [2077];
exports.modules = {

  2077:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Zu: () => (  explainImage),
  t8: () => (  explainNothing),
  fL: () => (  explainReference)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/decision.js
var decision = __webpack_require__(28161);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/named-release.js + 1 modules
var named_release = __webpack_require__(10005);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var image_reference = __webpack_require__(16080);
// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/entry-match.js
var entry_match = __webpack_require__(61133);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/select-rules.js
var select_rules = __webpack_require__(85227);
// EXTERNAL MODULE: ./lib/untyped/src/core/rules/index.js + 21 modules
var core_rules = __webpack_require__(18969);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/explanation/found-in-text.js
var found_in_text = __webpack_require__(41467);
// EXTERNAL MODULE: ./lib/untyped/src/core/end-of-life/verdict.js
var verdict = __webpack_require__(64579);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/evidence-book.js
var evidence_book = __webpack_require__(66304);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/signature-verdict.js
var signature_verdict = __webpack_require__(93419);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/pin.js
var image_pin = __webpack_require__(63758);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/direct-pull.js
var direct_pull = __webpack_require__(22182);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/mirrors.js
var query_mirrors = __webpack_require__(1825);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/image-evidence.js + 12 modules
var image_evidence = __webpack_require__(37941);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/rule-origin.js
var rule_origin = __webpack_require__(5872);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/query/allow-list.js
var allow_list = __webpack_require__(34881);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/rule-settings.js
var rule_settings = __webpack_require__(5442);
// EXTERNAL MODULE: ./lib/untyped/src/core/policy/shapes/entry-keys.js
var entry_keys = __webpack_require__(39190);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/hints/wildcard-name.js
var wildcard_name = __webpack_require__(90716);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/explanation/step.js
var step = __webpack_require__(95353);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/explanation/approval-steps.js









function listOverrideSteps(policy, overrides) {
	return overrides.map((override) => {
		const { rules, allow, allowAlso, deny, place } = override;
		const changes = [
			...rule_settings .Iu.filter((id) => rules[id] !== undefined),
			...(allow === null ? [] : ['allow']),
			...(allowAlso.length === 0 ? [] : ['allow-also']),
			...(deny.length === 0 ? [] : ['deny']),
		];
		return (0,step .C)('override', `changes ${changes.join(', ')}`, (0,rule_origin .y)(policy, place));
	});
}
function listApprovalSteps(policy, status, target, names) {
	return [
		describeDenial(policy, status, target),
		...describeApprovals(policy, status.beneath ?? status, target, names),
		...describeWildcard(policy, status, target, names),
		describeDeprecation(policy, status),
	];
}
function describeDenial(policy, status, target) {
	const { kind, entry } = status;
	if (kind === 'denied' && entry !== null)
		return (0,step .C)('deny', (0,message .cv) `${(0,entry_keys .OY)(entry)} matches`, (0,rule_origin .y)(policy, entry.place));
	const count = (0,select_rules .xB)(policy, target).length;
	return (0,step .C)('deny', count === 0 ? 'there are no denials' : `none of ${count} matches`);
}
function describeWildcard(policy, { kind, entry }, target, names) {
	const isApproved = kind === 'approved' || kind === 'deprecated';
	const name = isApproved ? (0,wildcard_name .T)(policy, names, target) : null;
	if (name === null)
		return [];
	const decidedBy = entry === null ? null : (0,rule_origin .y)(policy, entry.place);
	return [(0,step .C)('allow', (0,wildcard_name .R)(name, null, name), decidedBy)];
}
function describeApprovals(policy, { kind, decidedBy }, target, names) {
	const steps = [];
	for (let level = policy; level !== null; level = level.parent) {
		const lists = (0,allow_list .gj)(level, target);
		const refusing = kind === 'unapproved' ? lists.find(({ place }) => place === decidedBy) : undefined;
		const approving = lists.flatMap(({ entries }) => entries.filter((entry) => (0,entry_match .p$)(entry, names)));
		if (refusing?.place != null) {
			const count = refusing.entries.length;
			const result = count === 0 ? 'approves nothing' : `none of ${count} matches`;
			steps.push((0,step .C)('allow', result, (0,rule_origin .y)(policy, refusing.place)));
		}
		else if (approving[0] !== undefined) {
			steps.push(toMatch(policy, approving[0]));
		}
	}
	return steps.length > 0
		? steps
		: [(0,step .C)('allow', 'there is no allow key, so what is not denied is approved')];
}
function toMatch(policy, entry) {
	return (0,step .C)('allow', (0,message .cv) `${(0,entry_keys .OY)(entry)} matches`, (0,rule_origin .y)(policy, entry.place));
}
function describeDeprecation(policy, { deprecation }) {
	const count = policy.deprecated.length;
	if (deprecation === null)
		return (0,step .C)('deprecated', count === 0 ? 'there are no deprecations' : `none of ${count} matches`);
	const { blockFrom } = deprecation;
	const name = (0,message .hD)((0,entry_keys .OY)(deprecation));
	const result = blockFrom === null ? (0,message .cv) `${name} matches` : (0,message .cv) `${name} matches, blocks from ${(0,message .hD)(blockFrom)}`;
	return (0,step .C)('deprecated', result, (0,rule_origin .y)(policy, deprecation.place));
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/explanation/image-steps.js














function listImageSteps(judge, image) {
	const { policy, endOfLife: table } = judge;
	const { reference, names, status, target, rules, overrides } = image;
	const { floating } = rules.unpinned;
	const namesRelease = (0,named_release .T)(table, names.original).own !== null;
	return [
		(0,step .C)('image', (0,message .hD)((0,image_reference .FH)(reference))),
		...listMirrorSteps(policy, reference, names),
		(0,step .C)('role', (0,message .cv) `${(0,message .ZV)(target.role)}, in ${target.path}`),
		...listOverrideSteps(policy, overrides),
		...listApprovalSteps(policy, status, target, names),
		...listEndOfLifeSteps(judge, names, rules['end-of-life'], overrides),
		describePinStep(policy, reference, status, floating, namesRelease),
		...listUnmirroredSteps(policy, reference, rules, overrides),
		...listEvidenceSteps(judge, reference, names, target),
	];
}
function listEvidenceSteps(judge, reference, { denied }, usage) {
	const { policy, evidence = evidence_book .GS } = judge;
	const asking = policy.evidence.filter(({ pattern }) => denied.some((name) => pattern.matches(name, 'deny')));
	const gaps = (0,image_evidence .O)(judge, reference, denied, usage);
	if (gaps.length > 0)
		return gaps.map(({ asked, reason, decidedBy }) => (0,step .C)('evidence', (0,message .cv) `${(0,message .ZV)(asked.join(', '))}: ${reason}`, decidedBy));
	const demands = (0,image_evidence .P)(asking);
	return asking.map((requirement) => {
		const demand = demands.get(requirement);
		const signers = demand === undefined ? null : (0,signature_verdict.describeSigners)(reference, demand, evidence);
		const result = signers === null ? (0,message .ZV)('is there') : (0,message .cv) `is there, signed by ${signers}`;
		return (0,step .C)('evidence', result, (0,rule_origin .y)(policy, requirement.place));
	});
}
function listMirrorSteps(policy, reference, names) {
	const mirrors = [...(0,query_mirrors .V5)(policy.settings.mirrors, reference)];
	return names.loose.slice(1).map((name, index) => {
		const mirror = mirrors[index] ?? mirrors.at(-1);
		const decidedBy = mirror === undefined ? null : (0,rule_origin .y)(policy, mirror.place);
		return (0,step .C)('mirror', (0,message .cv) `is ${(0,image_reference .FH)(name)}`, decidedBy);
	});
}
function listEndOfLifeSteps({ policy, endOfLife: table, today }, { original }, settings, overrides) {
	const decidedBy = (0,rule_origin .i)(policy, 'end-of-life', overrides);
	if (settings.level === 'ignore')
		return [(0,step .C)('end-of-life', 'is not looked at', decidedBy)];
	const named = (0,named_release .T)(table, original);
	const verdicts = (0,verdict .Y)(table, original, { ...settings, notice: 1_000_000 }, today, named);
	const ends = new Map(verdicts.map(({ name, day, days, retired }) => [
		name,
		retired
			? 'is retired and gets no updates'
			: day === null || days === null
				? 'is past its end of life'
				: days < 0
					? `ended on ${day}`
					: `is supported until ${day}`,
	]));
	const isRetired = verdicts.some(({ retired }) => retired);
	for (const release of [...(named.runtime === null ? [] : [named.runtime]), ...named.systems]) {
		if (isRetired && release === named.own)
			continue;
		const { product, number } = release;
		const name = `${product.label} ${number}`;
		if (![...ends.keys()].some((known) => known === name || known.startsWith(`${name} (`)))
			ends.set(name, 'has no announced end');
	}
	if (ends.size === 0)
		return [(0,step .C)('end-of-life', 'cannot tell: the tag names no known release', decidedBy)];
	return [...ends].map(([name, end]) => (0,step .C)('end-of-life', `${name} ${end}`, decidedBy));
}
function describePinStep(policy, reference, { pin, pinFrom }, floating, namesRelease) {
	const decidedBy = pinFrom === null ? decision .h : (0,rule_origin .y)(policy, pinFrom);
	if (pin === null || pin === 'none')
		return (0,step .C)('pin', 'none is asked for', decidedBy);
	const gap = (0,image_pin .ns)(reference, pin, floating, namesRelease);
	return (0,step .C)('pin', (0,message .cv) `${pin} is asked for: ${gap === null ? (0,message .cv) `fine` : describeGap(gap)}`, decidedBy);
}
function describeGap(gap) {
	switch (gap.lacks) {
		case 'tag':
			return (0,message .cv) `there is no tag`;
		case 'fixed-tag':
			return (0,message .cv) `the tag ${gap.floating} floats`;
		case 'digest':
			return (0,message .cv) `there is no digest`;
		default:
			return (0,message .cv) `the tag has no ${gap.lacks === 'version' ? (0,message .cv) `version` : gap.lacks === 'minor' ? (0,message .cv) `minor version` : (0,message .cv) `patch version`}`;
	}
}
function listUnmirroredSteps(policy, reference, rules, overrides) {
	const { mirrors } = policy.settings;
	if (rules.unmirrored.level === 'ignore' || mirrors.length === 0)
		return [];
	const pull = (0,direct_pull .e)(mirrors, reference);
	const result = pull === null
		? 'comes through a mirror, or needs none'
		: (0,message .cv) `comes past ${pull.mirror}, the mirror of ${pull.upstream}`;
	return [(0,step .C)('unmirrored', result, (0,rule_origin .i)(policy, 'unmirrored', overrides))];
}

// EXTERNAL MODULE: ./lib/untyped/src/core/judge/explanation/verdict-steps.js
var verdict_steps = __webpack_require__(23352);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/image-subject.js + 6 modules
var image_subject = __webpack_require__(1859);
// EXTERNAL MODULE: ./lib/untyped/src/core/judge/judged-image.js
var judged_image = __webpack_require__(89530);
;// CONCATENATED MODULE: ./lib/untyped/src/core/judge/explain.js














function explainReference(policy, text, options) {
	const { role } = options;
	const judge = { policy, ...options };
	const written = [(0,step .C)('written', (0,message .hD)(text))];
	const reference = (0,image_subject .OO)(text, role) ? null : (0,image_reference .F2)(text);
	if (reference === null) {
		const common = describeCommon(judge, text, options, null);
		const steps = [
			...written,
			(0,step .C)('image', 'scratch is empty, and always approved'),
			(0,step .C)('verdict', 'approved'),
		];
		const summary = `scratch, role ${role}, always approved`;
		return { ...common, ...NOTHING, summary, standing: 'scratch', steps };
	}
	if ('error' in reference) {
		const common = describeCommon(judge, text, options, null);
		const summary = `${text} is not an image reference: ${reference.error}`;
		return { ...common, ...NOTHING, summary, invalid: reference.error, steps: written };
	}
	const findings = (0,found_in_text .k)(judge, reference, text, options, options.baseline ?? null);
	return explainImage(judge, reference, text, options, findings, written);
}
function explainImage(judge, reference, written, place, findings, before) {
	const { policy } = judge;
	const names = (0,entry_match .uD)(policy, reference, judge.endOfLife);
	const target = { ...place, names };
	const status = (0,image_subject .Sd)(judge, reference, target);
	const rules = (0,select_rules .uE)(policy, target);
	const overrides = (0,judged_image .ZP)(policy, target);
	const { loose, original } = names;
	const mirrorOf = loose.length > 1 ? (loose.at(-1) ?? null) : null;
	const decidedBy = status.decidedBy === null ? null : (0,rule_origin .y)(policy, status.decidedBy);
	const pinPlace = status.pinFrom === null ? decision .h : (0,rule_origin .y)(policy, status.pinFrom);
	const pin = status.pin === null ? null : { required: status.pin, decidedBy: pinPlace };
	const image = (0,image_reference .FH)(reference);
	return {
		...describeCommon(judge, written, place, names),
		image,
		invalid: null,
		mirrorOf: mirrorOf === null ? null : (0,image_reference .FH)(mirrorOf),
		standing: status.kind,
		decidedBy,
		pin,
		releases: listReleases((0,named_release .T)(judge.endOfLife, original)),
		findings,
		verdict: (0,verdict_steps .v)(findings),
		steps: [
			...before,
			...listImageSteps(judge, { reference, names, status, target, rules, overrides }),
			...(0,verdict_steps .n)(policy, findings, overrides),
		],
		summary: [
			describeName(reference.tagWritten ? (0,image_reference .LF)(reference) : written, image),
			`role ${place.role}`,
			describeStatus(status, decidedBy),
			...(pin === null ? [] : [`pin ${pin.required} ${describeOrigin(pin.decidedBy)}`]),
		].join(', '),
	};
}
function explainNothing(judge, written, place, findings, before, why) {
	const { policy } = judge;
	const overrides = (0,judged_image .ZP)(policy, { ...place, names: null });
	return {
		...describeCommon(judge, written, place, null),
		...NOTHING,
		summary: `${written}, role ${place.role}: ${why}`,
		findings,
		verdict: (0,verdict_steps .v)(findings),
		steps: [...before, (0,step .C)('image', why), ...(0,verdict_steps .n)(policy, findings, overrides)],
	};
}
function describeCommon({ policy }, written, { role, path }, names) {
	const target = { role, path, names };
	const rules = (0,select_rules .uE)(policy, target);
	return {
		written,
		role,
		path,
		overrides: (0,judged_image .ZP)(policy, target).map(({ place }) => place.key),
		levels: Object.fromEntries(core_rules .Iu.map((id) => [id, rules[id].level])),
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
	verdict: 'approved',
};
function describeStatus({ kind }, decidedBy) {
	if (kind === 'unapproved')
		return `matched nothing in allow${decidedBy === null ? '' : ` (${describeLine(decidedBy)})`}`;
	if (decidedBy === null)
		return 'approved because the policy has no allow key';
	return `matched ${decidedBy.key} (${describeLine(decidedBy)})`;
}
function describeOrigin(decidedBy) {
	return decidedBy === decision .h ? 'by default' : `from ${decidedBy.key}`;
}
function describeLine({ line, file }) {
	return `${file ?? 'policy'} line ${line}`;
}
function listReleases({ runtime, systems }) {
	return [...(runtime === null ? [] : [runtime]), ...systems].map(({ product, number }) => `${product.label} ${number}`);
}
const describeName = (written, image) => written === image ? image : `${written} \u2192 ${image}`;


  }),

  41467:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	k: () => (  findFindings)
  });
  var _baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55222);
  var _baseline_recorded_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70386);
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16080);
  var _advice_judged_shipped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42333);
  var _hints_found_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28140);
  var _judged_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89530);
  var _waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94746);







function findFindings(judge, reference, written, { role, path }, baseline) {
	const judged = (0,_advice_judged_shipped_js__WEBPACK_IMPORTED_MODULE_2__  .a)(judge, (0,_judged_image_js__WEBPACK_IMPORTED_MODULE_3__  .xQ)(judge, reference, role, path), reference, { role, path });
	const { references, denial } = judged;
	const waivers = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_4__  .m)(judge.policy, judge.today);
	const waive = ({ rule }) => waivers.find(path, { rule, references, denial });
	const findings = (0,_judged_image_js__WEBPACK_IMPORTED_MODULE_3__  .gx)(judged, waive).map(({ found, waiver }) => {
		const { rule, level, decidedBy, blocksFrom } = found;
		return {
			rule,
			level,
			...(0,_hints_found_text_js__WEBPACK_IMPORTED_MODULE_5__  .E)(found),
			waiver,
			decidedBy,
			existing: false,
			...(blocksFrom === null ? {} : { blocksFrom }),
			file: path,
			...NOWHERE,
			image: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__  .FH)(reference),
			written,
			via: null,
			role,
		};
	});
	const records = baseline === null ? null : (0,_baseline_recorded_findings_js__WEBPACK_IMPORTED_MODULE_0__  .W)(findings, baseline).records;
	return findings.map((finding) => {
		const record = records?.get(finding);
		const { rule, level, message, foreign, fix, waiver, decidedBy, blocksFrom } = finding;
		return {
			rule,
			level,
			message,
			foreign,
			fix,
			waiver,
			decidedBy,
			...(blocksFrom === undefined ? {} : { blocksFrom }),
			...(record === undefined
				? {}
				: { existing: true, recorded: { file: _baseline_baseline_path_js__WEBPACK_IMPORTED_MODULE_6__  .U, line: record.place.line } }),
		};
	});
}
const NOWHERE = { line: 0, column: 0, endLine: 0, endColumn: 0 };


  }),

  95353:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  toStep)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77836);

const STEPS = (  null && ([
	'written',
	'argument',
	'expanded',
	'context',
	'image',
	'mirror',
	'role',
	'override',
	'deny',
	'allow',
	'deprecated',
	'end-of-life',
	'pin',
	'unmirrored',
	'evidence',
	'exception',
	'baseline',
	'level',
	'verdict',
]));
function toStep(step, result, decidedBy = null, at = null) {
	return { step, result: typeof result === 'string' ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)(result) : result, decidedBy, at };
}


  }),

  23352:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	n: () => (  listVerdictSteps),
	v: () => (  findVerdict)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77836);
  var _rule_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5872);
  var _step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95353);



function findVerdict(findings) {
	const open = findings.filter(({ waiver, existing }) => waiver === null && existing !== true);
	if (open.some(({ level }) => level === 'block'))
		return 'blocked';
	return open.length > 0 ? 'warned' : 'approved';
}
function listVerdictSteps(policy, findings, overrides) {
	const open = findings.filter(({ waiver, existing }) => waiver === null && existing !== true);
	const levels = new Map(open.map((finding) => [JSON.stringify([finding.rule, finding.level]), finding]));
	return [
		...listExceptionSteps(policy, findings),
		...listBaselineSteps(findings),
		...[...levels.values()].map(({ rule, level, blocksFrom }) => (0,_step_js__WEBPACK_IMPORTED_MODULE_1__  .C)('level', `${rule} ${level === 'block' ? 'blocks' : 'warns'}${blocksFrom === undefined ? '' : `, and blocks from ${blocksFrom}`}`, (0,_rule_origin_js__WEBPACK_IMPORTED_MODULE_0__  .i)(policy, rule, overrides))),
		(0,_step_js__WEBPACK_IMPORTED_MODULE_1__  .C)('verdict', findVerdict(findings)),
	];
}
function listExceptionSteps(policy, findings) {
	const waived = findings.flatMap(({ rule, waiver }) => (waiver === null ? [] : [{ rule, waiver }]));
	if (waived.length === 0) {
		const count = policy.exceptions.length;
		const result = count === 0 ? 'there are no exceptions' : `none of ${count} covers it`;
		return findings.length === 0 ? [] : [(0,_step_js__WEBPACK_IMPORTED_MODULE_1__  .C)('exception', result)];
	}
	return waived.map(({ rule, waiver }) => {
		const { key, line, file, expires, owner } = waiver;
		const isInline = key === 'inline';
		const decidedBy = isInline ? null : { key, line, ...(file === undefined ? {} : { file }) };
		const result = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .ZV)(rule)} is waived until ${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .ZV)(expires)} by ${owner}${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .ZV)(isInline ? `, in a comment in line ${line}` : '')}`;
		return (0,_step_js__WEBPACK_IMPORTED_MODULE_1__  .C)('exception', result, decidedBy);
	});
}
function listBaselineSteps(findings) {
	const recorded = findings.flatMap(({ rule, recorded: place }) => place === undefined ? [] : [{ rule, place }]);
	return recorded.map(({ rule, place }) => (0,_step_js__WEBPACK_IMPORTED_MODULE_1__  .C)('baseline', `records ${rule}`, null, place));
}


  })

};
;