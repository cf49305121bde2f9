"use strict";
exports.id = 2651;
exports.ids = [2651];
exports.modules = {

  24860:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	CX: () => (  readImageNames),
	F5: () => (  joinPackage),
	G7: () => (  MALFORMED),
	TR: () => (  refuse),
	Z7: () => (  readTexts),
	aQ: () => (  readTime),
	oV: () => (  isFileName)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77836);

function refuse(reason) {
	return { kind: 'unread', reason };
}
const MALFORMED = refuse((0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)('is not in order'));
function readTime(value) {
	return typeof value === 'string' && value !== '' && !value.startsWith('0001-') ? value : null;
}
function readTexts(value) {
	return Array.isArray(value) ? value.filter((each) => typeof each === 'string' && each !== '') : [];
}
const PULLED = /^(?:docker|podman|containerd|registry|oci-registry):(?=.)/;
const STORED = /^(?:docker-archive|oci-archive|oci-dir|oci-model|singularity|dir|file|sbom|snap|purl|cpe):/;
const IN_A_FILE = /^(?:pkg:|[./~])|\.(?:tar|tgz|tar\.\w+|json|sif)$|\\/;
const ID = /^(?:sha256:)?[a-f0-9]{12,64}$/;
function readImageNames(value) {
	if (typeof value !== 'string' || value === '')
		return [];
	if (STORED.test(value) || IN_A_FILE.test(value) || ID.test(value))
		return [];
	const bare = value.replace(PULLED, '');
	return bare === value ? [value] : [value, ...readImageNames(bare)];
}
function isFileName(value) {
	return typeof value === 'string' && (STORED.test(value) || IN_A_FILE.test(value));
}
function joinPackage(name, version) {
	return readTexts([name, version]).join(' ');
}


  }),

  88842:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  X: () => (  SCAN_PARTS),
  J: () => (  readScanDocument)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/json-object.js
var json_object = __webpack_require__(58795);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/scan/report-values.js
var report_values = __webpack_require__(24860);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/scan/severity.js
var scan_severity = __webpack_require__(26752);
// EXTERNAL MODULE: ./lib/untyped/src/core/image/reference.js
var reference = __webpack_require__(16080);
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/scan/stated-image.js



function readIdentity({ given, tags, repoDigests, manifestDigest, from, }) {
	const names = from === 'image' ? (0,report_values .CX)(given) : [];
	const told = {
		tags: (0,report_values .Z7)(tags),
		repoDigests: (0,report_values .Z7)(repoDigests),
		manifestDigest: typeof manifestDigest === 'string' && manifestDigest !== '' ? manifestDigest : null,
	};
	const contradiction = from === 'list' ? null : findContradiction(given, names, told);
	if (contradiction !== null)
		return { contradiction };
	const { repoDigests: digests } = told;
	return {
		names: names.length > 0 ? names : told.tags,
		repoDigests: digests,
		manifestDigest: told.manifestDigest,
	};
}
function findContradiction(given, names, told) {
	const { repoDigests, manifestDigest, tags } = told;
	const [first] = repoDigests;
	const digests = new Set(listReferences(repoDigests).map(({ digest }) => digest));
	const written = listReferences(names);
	const isOther = ({ digest }) => digest !== null && digests.size > 0 && !digests.has(digest) && digest !== manifestDigest;
	if (first !== undefined && written.length > 0 && written.every(isOther))
		return (0,message .cv) `contradicts itself: it is about ${String(given)}, and about ${first}`;
	if (first !== undefined && names.length === 0 && (0,report_values .oV)(given))
		return (0,message .cv) `contradicts itself: it is about the file ${String(given)}, and about ${first}`;
	const named = listReferences(tags);
	const hasOtherTag = (reference) => {
		const alike = named.filter((each) => each.host === reference.host && each.path === reference.path);
		return (reference.tag !== null &&
			reference.digest === null &&
			alike.length > 0 &&
			alike.every(({ tag }) => tag !== reference.tag));
	};
	return written.length > 0 && written.every(hasOtherTag)
		? (0,message .cv) `contradicts itself: it is about ${String(given)}, and about ${tags[0] ?? ''}`
		: null;
}
const listReferences = (texts) => texts.flatMap((text) => {
	const read = (0,reference .F2)(text);
	return 'error' in read ? [] : [read];
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/scan/grype-report.js





const GRYPE_PARTS = {
	matches: {
		vulnerability: { id: 'all', severity: 'all' },
		relatedVulnerabilities: { id: 'all' },
		artifact: { name: 'all', version: 'all', purl: 'all' },
	},
	source: {
		type: 'all',
		target: { userInput: 'all', manifestDigest: 'all', tags: 'all', repoDigests: 'all' },
	},
	descriptor: { name: 'all', timestamp: 'all' },
};
const SCANNED = ['image', 'sbom-file'];
function readGrype({ matches, source, descriptor }) {
	const { name: scanner, timestamp } = (0,json_object .vw)(descriptor);
	if (scanner !== 'grype' || !Array.isArray(matches))
		return report_values .G7;
	const { type, target } = (0,json_object .vw)(source);
	if (!SCANNED.includes(String(type)))
		return (0,report_values .TR)((0,message .cv) `is about something else than an image (${String(type)})`);
	const findings = (0,json_object .st)(matches).map(readFinding);
	if (findings.some((each) => each === null))
		return report_values .G7;
	const { userInput, manifestDigest, tags, repoDigests } = (0,json_object .vw)(target);
	const identity = readIdentity({
		given: userInput,
		tags,
		repoDigests,
		manifestDigest,
		from: type === 'image' ? 'image' : 'list',
	});
	if ('contradiction' in identity)
		return (0,report_values .TR)(identity.contradiction);
	return {
		kind: 'read',
		scan: {
			scanner: 'Grype',
			madeAt: (0,report_values .aQ)(timestamp),
			...identity,
			findings: findings.filter((each) => each !== null),
		},
	};
}
function readFinding(match) {
	const { vulnerability, relatedVulnerabilities: related, artifact } = (0,json_object .vw)(match);
	const { id, severity } = (0,json_object .vw)(vulnerability);
	const { name, version, purl: url } = (0,json_object .vw)(artifact);
	if (typeof id !== 'string' || id === '')
		return null;
	const [other, ...more] = (0,report_values .Z7)((0,json_object .st)(related).map((each) => (0,json_object .vw)(each)['id']));
	const [purl = null] = (0,report_values .Z7)([url]);
	return {
		id,
		ids: other === undefined || more.length > 0 ? [id] : [id, other],
		severity: (0,scan_severity .MW)(severity),
		package: (0,report_values .F5)(name, version),
		purl,
	};
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/scan/result-list.js



const FINDING = { id: 'all', severity: { method: 'all', score: 'all' } };
const RESULT_PARTS = { ...FINDING, vulnerability: FINDING };
function readResultList(scanner, finished) {
	const { uri, result } = scanner;
	const madeAt = (0,report_values .aQ)(finished);
	const findings = (0,json_object .st)(result).map(result_list_readFinding);
	if (typeof uri !== 'string' || madeAt === null || findings.some((each) => each === null))
		return report_values .G7;
	return {
		kind: 'read',
		scan: {
			scanner: nameScanner(uri),
			madeAt,
			names: [],
			repoDigests: [],
			manifestDigest: null,
			findings: findings.filter((each) => each !== null),
		},
	};
}
function nameScanner(uri) {
	const [name = ''] = /trivy|grype/i.exec(uri) ?? [];
	return name === '' ? 'a scanner' : `${name[0]?.toUpperCase() ?? ''}${name.slice(1).toLowerCase()}`;
}
function result_list_readFinding(result) {
	const { vulnerability } = (0,json_object .vw)(result);
	const { id, severity } = (0,json_object .Gv)(vulnerability) ? vulnerability : (0,json_object .vw)(result);
	if (typeof id !== 'string' || id === '')
		return null;
	return { id, ids: [id], severity: readGravest(severity), package: '', purl: null };
}
function readGravest(severity) {
	const rated = (0,json_object .st)(severity).map((each) => {
		const { score } = (0,json_object .vw)(each);
		const word = (0,scan_severity .MW)(score);
		return word === 'unknown' ? (0,scan_severity .vQ)(score) : word;
	});
	return rated.toSorted(scan_severity .zK)[0] ?? 'unknown';
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/scan/sarif-report.js





const SARIF_PARTS = {
	version: 'all',
	runs: {
		tool: {
			driver: { name: 'all', rules: { id: 'all', properties: { 'security-severity': 'all', tags: 'all' } } },
		},
		invocations: { endTimeUtc: 'all' },
		properties: { imageName: 'all', repoTags: 'all', repoDigests: 'all' },
		results: {
			ruleId: 'all',
			rule: { id: 'all' },
			message: { text: 'all' },
			suppressions: { status: 'all' },
		},
	},
};
const SCANNERS = new Map([
	['trivy', 'Trivy'],
	['grype', 'Grype'],
	['anchore container vulnerability report (t0)', 'Grype'],
	['docker scout', 'Docker Scout'],
	['snyk container', 'Snyk'],
]);
const OTHER_KINDS = ['secret', 'misconfiguration', 'license'];
function readSarif({ version, runs }) {
	const [run, ...others] = (0,json_object .st)(runs).map(json_object .vw);
	if (version !== '2.1.0')
		return (0,report_values .TR)((0,message .cv) `is of version ${String(version)} of SARIF; ${(0,message .ZV)('2.1.0')} is read`);
	if (run === undefined || others.length > 0)
		return (0,report_values .TR)((0,message .ZV)('has not one run in it, as those of scanners do'));
	const { name, rules } = (0,json_object .vw)((0,json_object .vw)(run['tool'])['driver']);
	const scanner = SCANNERS.get(String(name).toLowerCase());
	if (scanner === undefined)
		return (0,report_values .TR)((0,message .cv) `is SARIF of ${String(name)}; that of ${(0,message .ZV)('Trivy, Grype, Docker Scout and Snyk Container')} is read`);
	const results = run['results'];
	if (!Array.isArray(results) || !results.every(json_object .Gv))
		return report_values .G7;
	const known = openRules(rules);
	const found = results.map((each) => ({ result: each, rule: known(each) }));
	const judged = found.filter(({ rule }) => rule.kind === 'vulnerability');
	if (judged.length === 0 && found.length > 0)
		return (0,report_values .TR)((0,message .ZV)('has only results about other things than vulnerabilities'));
	const { imageName, repoTags, repoDigests } = (0,json_object .vw)(run['properties']);
	const identity = readIdentity({ given: imageName, tags: repoTags, repoDigests, from: 'image' });
	if ('contradiction' in identity)
		return (0,report_values .TR)(identity.contradiction);
	return {
		kind: 'read',
		scan: {
			scanner,
			madeAt: (0,report_values .aQ)((0,json_object .vw)((0,json_object .st)(run['invocations']).at(-1))['endTimeUtc']),
			...identity,
			findings: judged.flatMap(({ result, rule }) => (isAccepted(result) ? [] : [toFinding(result, rule)])),
		},
	};
}
function openRules(rules) {
	const byId = new Map();
	for (const each of (0,json_object .st)(rules).map(json_object .vw)) {
		const id = String(each['id']);
		const { tags, 'security-severity': score } = (0,json_object .vw)(each['properties']);
		const words = (0,report_values .Z7)(tags);
		const said = words.map(scan_severity .MW).find((severity) => severity !== 'unknown');
		const severity = words.includes('UNKNOWN') ? 'unknown' : (said ?? (0,scan_severity .vQ)(score));
		const kind = words.some((word) => OTHER_KINDS.includes(word)) ? 'other' : 'vulnerability';
		byId.set(id, byId.has(id) ? { id, kind: 'vulnerability', severity: 'unknown' } : { id, kind, severity });
	}
	return ({ ruleId, rule }) => {
		const id = String(ruleId ?? (0,json_object .vw)(rule)['id'] ?? '');
		return byId.get(id) ?? { id, kind: 'vulnerability', severity: 'unknown' };
	};
}
function isAccepted({ suppressions }) {
	const all = (0,json_object .st)(suppressions).map((each) => (0,json_object .vw)(each)['status']);
	return all.length > 0 && all.every((status) => status === 'accepted');
}
function toFinding({ message }, { id, severity }) {
	const { text } = (0,json_object .vw)(message);
	const [, name = '', version = ''] = /^Package: (\S+)\nInstalled Version: (\S*)/.exec(typeof text === 'string' ? text : '') ?? [];
	return {
		id,
		ids: [id],
		purl: null,
		severity,
		package: [name, version].filter((each) => each !== '').join(' '),
	};
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/scan/trivy-report.js





const TRIVY_PARTS = {
	SchemaVersion: 'all',
	CreatedAt: 'all',
	ArtifactName: 'all',
	ArtifactType: 'all',
	Metadata: { OS: { Family: 'all' }, RepoTags: 'all', RepoDigests: 'all' },
	Results: {
		Class: 'all',
		Vulnerabilities: {
			VulnerabilityID: 'all',
			Severity: 'all',
			PkgName: 'all',
			InstalledVersion: 'all',
			PkgIdentifier: { PURL: 'all' },
		},
	},
};
const trivy_report_SCANNED = ['container_image', 'cyclonedx', 'spdx'];
const CLASSES = ['os-pkgs', 'lang-pkgs'];
function readTrivy(report) {
	const { SchemaVersion: version, CreatedAt: created, ArtifactName: name, ArtifactType: type } = report;
	if (version !== 2)
		return (0,report_values .TR)((0,message .cv) `is of version ${String(version)} of Trivy's format; 2 is read`);
	if (!trivy_report_SCANNED.includes(String(type)))
		return (0,report_values .TR)((0,message .cv) `is about something else than an image (${String(type)})`);
	const results = (0,json_object .st)(report['Results']);
	if (!results.every(json_object .Gv))
		return report_values .G7;
	if (!results.every(({ Vulnerabilities: found }) => isListOrNothing(found)))
		return report_values .G7;
	const judged = results.filter((each) => CLASSES.includes(String(each['Class'])));
	if (judged.length === 0)
		return (0,report_values .TR)((0,message .ZV)('has no results about packages, so nothing was looked up for them'));
	if (lacksSystem(report, judged))
		return (0,report_values .TR)((0,message .ZV)('has no results about the packages of its operating system'));
	const findings = results.flatMap((each) => (0,json_object .st)(each['Vulnerabilities']).map(trivy_report_readFinding));
	if (findings.some((each) => each === null))
		return report_values .G7;
	const { RepoTags: tags, RepoDigests: digests } = (0,json_object .vw)(report['Metadata']);
	const identity = readIdentity({
		given: name,
		tags,
		repoDigests: digests,
		from: type === 'container_image' ? 'image' : 'list',
	});
	if ('contradiction' in identity)
		return (0,report_values .TR)(identity.contradiction);
	return {
		kind: 'read',
		scan: {
			scanner: 'Trivy',
			madeAt: (0,report_values .aQ)(created),
			...identity,
			findings: findings.filter((each) => each !== null),
		},
	};
}
const isListOrNothing = (value) => value === undefined || value === null || Array.isArray(value);
function lacksSystem({ Metadata: metadata }, judged) {
	const { Family: family = 'none' } = (0,json_object .vw)((0,json_object .vw)(metadata)['OS']);
	return family !== 'none' && family !== '' && !judged.some((each) => each['Class'] === 'os-pkgs');
}
function trivy_report_readFinding(found) {
	const { VulnerabilityID: id, Severity: severity, ...told } = (0,json_object .vw)(found);
	const { PkgName: name, InstalledVersion: version, PkgIdentifier: identifier } = told;
	if (typeof id !== 'string' || id === '')
		return null;
	const [purl = null] = (0,report_values .Z7)([(0,json_object .vw)(identifier)['PURL']]);
	return { id, ids: [id], severity: (0,scan_severity .MW)(severity), package: (0,report_values .F5)(name, version), purl };
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/scan/scan-document.js







const REPORT = { ...TRIVY_PARTS, ...GRYPE_PARTS, ...SARIF_PARTS };
const SCAN_PARTS = {
	...REPORT,
	scanner: { uri: 'all', result: { ...REPORT, ...RESULT_PARTS } },
	metadata: { scanFinishedOn: 'all' },
};
const FORMATS = [
	['SchemaVersion', readTrivy],
	['matches', readGrype],
	['runs', readSarif],
	['scanner', readPredicate],
];
function readScanDocument(document) {
	if (!(0,json_object .Gv)(document))
		return (0,report_values .TR)((0,message .ZV)('is not an object of JSON'));
	const [format, ...others] = FORMATS.filter(([key]) => document[key] !== undefined);
	if (format === undefined)
		return (0,report_values .TR)((0,message .cv) `is of a format that is not read; ${(0,message .ZV)('the JSON of Trivy and Grype and their SARIF')} are`);
	return others.length > 0 ? (0,report_values .TR)((0,message .ZV)('is of two formats at once')) : format[1](document);
}
function readPredicate({ scanner, metadata }) {
	const { result } = (0,json_object .vw)(scanner);
	if (Array.isArray(result))
		return readResultList((0,json_object .vw)(scanner), (0,json_object .vw)(metadata)['scanFinishedOn']);
	if (!(0,json_object .Gv)(result) || result['scanner'] !== undefined)
		return (0,report_values .TR)((0,message .ZV)('has no result of a scanner in it'));
	const reading = readScanDocument(result);
	if (reading.kind !== 'read')
		return reading;
	const { scan } = reading;
	const madeAt = scan.madeAt ?? (0,report_values .aQ)((0,json_object .vw)(metadata)['scanFinishedOn']);
	return { kind: 'read', scan: { ...scan, madeAt } };
}


  }),

  62651:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  lookUpScans: () => (  lookUpScans)
});

;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/scan/attested-scans.js
function isVulnerabilityReport(predicateType) {
	return /^https:\/\/(?:cosign\.sigstore\.dev\/attestation\/vuln|in-toto\.io\/attestation\/vulns)(?:\/v[\d.]+)?$/.test(predicateType);
}

// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/scan/given-scan.js
var given_scan = __webpack_require__(52566);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/scan/scan-document.js + 5 modules
var scan_document = __webpack_require__(88842);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/json-object.js
var json_object = __webpack_require__(58795);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/sbom/package-url.js
var package_url = __webpack_require__(78759);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/scan/report-values.js
var report_values = __webpack_require__(24860);
;// CONCATENATED MODULE: ./lib/untyped/src/core/evidence/scan/vex/openvex.js



const COMPONENT = { '@id': 'all', identifiers: { purl: 'all' }, hashes: { 'sha-256': 'all' } };
const VEX_PARTS = {
	'@context': 'all',
	'@id': 'all',
	version: 'all',
	timestamp: 'all',
	statements: {
		vulnerability: { '@id': 'all', name: 'all', aliases: 'all' },
		products: { ...COMPONENT, subcomponents: COMPONENT },
		status: 'all',
		justification: 'all',
		impact_statement: 'all',
		timestamp: 'all',
	},
};
const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v[\d.]+)?$/;
const STATUSES = ['not_affected', 'fixed', 'affected', 'under_investigation'];
const JUSTIFICATIONS = [
	'component_not_present',
	'vulnerable_code_not_present',
	'vulnerable_code_not_in_execute_path',
	'vulnerable_code_cannot_be_controlled_by_adversary',
	'inline_mitigations_already_exist',
];
function isVex(predicateType) {
	return CONTEXT.test(predicateType);
}
function readVexDocument(document) {
	const { '@context': context, '@id': id, version, timestamp, statements } = (0,json_object .vw)(document);
	if (typeof context !== 'string' || !CONTEXT.test(context))
		return null;
	if (typeof id !== 'string' || id === '' || !Array.isArray(statements))
		return null;
	const number = typeof version === 'string' && version !== '' ? Number(version) : version;
	const read = statements.map((each) => readStatement(each, timestamp));
	if (typeof number !== 'number' || !Number.isInteger(number) || read.some((each) => each === null))
		return null;
	return { id, version: number, statements: read.filter((each) => each !== null) };
}
function readStatement(statement, cascading) {
	const { vulnerability, products, status, timestamp = cascading, ...reasons } = (0,json_object .vw)(statement);
	const { name, aliases, '@id': address } = (0,json_object .vw)(vulnerability);
	const ids = (0,report_values .Z7)([name, address, ...(0,json_object .st)(aliases)]);
	if (ids.length === 0 || !STATUSES.includes(String(status)))
		return null;
	return {
		ids,
		products: (0,json_object .st)(products).filter(json_object .Gv).map(readProduct),
		isHarmless: status === 'fixed' || (status === 'not_affected' && isJustified(reasons)),
		saidAt: typeof timestamp === 'string' ? timestamp : null,
	};
}
function isJustified({ justification, impact_statement: impact, }) {
	if (justification !== undefined && justification !== '')
		return JUSTIFICATIONS.includes(String(justification));
	return typeof impact === 'string' && impact.trim() !== '';
}
function readProduct(product) {
	const { subcomponents } = (0,json_object .vw)(product);
	return { ...readComponent(product), parts: (0,json_object .st)(subcomponents).map(readComponent) };
}
function readComponent(component) {
	const { '@id': id, identifiers, hashes } = (0,json_object .vw)(component);
	const named = (0,report_values .Z7)([id, (0,json_object .vw)(identifiers)['purl']]);
	const [hash] = (0,report_values .Z7)([(0,json_object .vw)(hashes)['sha-256']]);
	return {
		packages: named.flatMap((each) => (0,package_url .i)(each) ?? []),
		digests: hash === undefined ? [] : [`sha256:${hash.toLowerCase()}`],
	};
}

// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/attached-blobs.js
var attached_blobs = __webpack_require__(37159);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/descriptor.js
var descriptor = __webpack_require__(78855);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/image-parts.js
var image_parts = __webpack_require__(27934);
// EXTERNAL MODULE: ./lib/untyped/src/io/signature/trust.js + 2 modules
var signature_trust = __webpack_require__(66420);
// EXTERNAL MODULE: ./lib/untyped/src/core/text-order.js
var text_order = __webpack_require__(15865);
// EXTERNAL MODULE: ./lib/untyped/src/io/json/picked-json.js
var picked_json = __webpack_require__(73174);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/artifact-type.js
var artifact_type = __webpack_require__(89581);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/json-object.js
var content_json_object = __webpack_require__(33882);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/referrers.js
var referrers = __webpack_require__(98956);
// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/whole-blob.js
var whole_blob = __webpack_require__(52075);
// EXTERNAL MODULE: ./lib/untyped/src/io/signature/simple-signing.js
var simple_signing = __webpack_require__(68969);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/signer.js
var evidence_signer = __webpack_require__(86015);
// EXTERNAL MODULE: ./lib/untyped/src/core/evidence/statement.js
var evidence_statement = __webpack_require__(57220);
// EXTERNAL MODULE: ./lib/untyped/src/io/signature/bundle.js
var signature_bundle = __webpack_require__(84533);
// EXTERNAL MODULE: ./lib/untyped/src/io/signature/verification.js + 3 modules
var verification = __webpack_require__(44974);
;// CONCATENATED MODULE: ./lib/untyped/src/io/signature/statements/signed-statements.js







const SILENT = { kind: 'silent' };
function readSignedStatement(content, digest, { isWanted, parts, demand, verifying }) {
	const bundle = (0,signature_bundle .Bo)(content);
	if (bundle === null)
		return refuse((0,message .ZV)('its signature is not a bundle that is in order'));
	if (bundle.content.$case !== 'dsseEnvelope')
		return SILENT;
	const { payload, payloadType } = bundle.content.dsseEnvelope;
	if (payloadType !== signature_bundle .UM)
		return SILENT;
	const picked = (0,picked_json .w)(payload, {
		_type: 'all',
		subject: 'all',
		predicateType: 'all',
		predicate: parts,
	});
	const statement = picked.kind === 'read' ? (0,evidence_statement .cO)(picked.value, digest) : null;
	if (picked.kind === 'read' && (statement === null || !isWanted(statement.predicateType)))
		return SILENT;
	const verified = (0,verification .O)(bundle, null, verifying);
	if (verified.kind === 'silent')
		return SILENT;
	if (verified.kind === 'bad')
		return refuse(verified.reason);
	const predicateType = statement?.predicateType ?? null;
	if (verified.kind === 'unknown')
		return { kind: 'unread', reason: verified.detail, predicateType };
	const { signer, signedAt } = verified;
	if (!(0,evidence_signer .gR)(demand.anyOf, signer))
		return refuse(signer.kind === 'key' ? (0,message .ZV)('it is signed with another key') : (0,message .cv) `it is signed by ${signer.subject}`);
	if (picked.kind !== 'read' || statement === null)
		return { kind: 'unread', reason: describe(picked.kind), predicateType };
	const { predicate } = (0,content_json_object .v)(picked.value) ?? {};
	return {
		kind: 'signed',
		statement: { about: digest, predicateType: statement.predicateType, predicate, signedAt },
	};
}
function refuse(reason) {
	return { kind: 'refused', reason };
}
function describe(kind) {
	return (0,message .ZV)(kind === 'too-big'
		? 'its attestation lists more, or is nested more deeply, than the gate reads'
		: 'its attestation is not in order');
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/signature/statements/attached-statements.js










const MAX_STATEMENT = 40 << 20;
const MOST_READ = 16;
const CREATED = 'org.opencontainers.image.created';
const PREDICATE = 'dev.sigstore.bundle.predicateType';
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
async function readAttachedStatements({ library }, address, wanted) {
	const [listed, tagged] = await Promise.all([
		library.listReferrers(address),
		(0,referrers .c)(library, address, 'att'),
	]);
	const read = [];
	if (listed.kind !== 'known')
		read.push({ kind: 'gap', gap: listed });
	else
		for (const each of chooseNewest(listed.value, wanted))
			read.push(await readReferrer(library, address, each, wanted));
	if (tagged.kind !== 'known')
		read.push({ kind: 'gap', gap: tagged });
	else if (tagged.value !== null)
		for (const layer of chooseLayers((0,descriptor .D)(tagged.value.content['layers']), wanted))
			read.push(await readLayer(library, address, layer, wanted));
	return read;
}
function chooseNewest(listed, { isWanted }) {
	const day = ({ annotations }) => String(annotations[CREATED] ?? '');
	const mayBe = listed.filter(({ artifactType, annotations }) => {
		const type = artifactType.toLowerCase();
		const predicate = annotations[PREDICATE];
		return ((0,artifact_type .bn)(type) || (0,artifact_type .eS)(type)) && (typeof predicate !== 'string' || isWanted(predicate));
	});
	const newest = mayBe.toReversed().sort((one, other) => (0,text_order .n)(day(other), day(one)));
	return keepSome(newest, ({ annotations }) => annotations[PREDICATE]);
}
function chooseLayers(layers, { isWanted }) {
	const mayBe = layers.filter(({ mediaType, annotations: { predicateType } }) => {
		return mediaType === ENVELOPE && (typeof predicateType !== 'string' || isWanted(predicateType));
	});
	return keepSome(mayBe.toReversed(), ({ annotations }) => annotations['predicateType']);
}
function keepSome(newest, findKind) {
	const kinds = new Map();
	return newest.filter((each) => {
		const count = (kinds.get(findKind(each)) ?? 0) + 1;
		kinds.set(findKind(each), count);
		return count <= MOST_READ;
	});
}
async function readReferrer(library, address, { digest }, wanted) {
	const opened = await library.readManifest({ ...address, name: digest });
	if (opened.kind !== 'known')
		return { kind: 'gap', gap: opened };
	const content = opened.value?.content ?? {};
	if ((0,content_json_object .v)(content['subject'])?.['digest'] !== address.name)
		return { kind: 'silent' };
	const [layer, ...others] = (0,descriptor .D)(content['layers']);
	if (!(0,artifact_type .bn)((0,artifact_type .TM)(content)) || layer === undefined || others.length > 0)
		return { kind: 'silent' };
	return readContent(await (0,whole_blob .o)(library, address, layer, MAX_STATEMENT), address, wanted, (bundle) => bundle);
}
async function readLayer(library, address, layer, wanted) {
	const blob = await (0,whole_blob .o)(library, address, layer, MAX_STATEMENT);
	return readContent(blob, address, wanted, (dsseEnvelope) => ({
		...(0,simple_signing .PW)(layer.annotations),
		dsseEnvelope,
	}));
}
function readContent(blob, { name }, wanted, toBundle) {
	if (blob.kind !== 'known')
		return { kind: 'gap', gap: blob };
	const picked = (0,picked_json .w)(blob.value, 'all');
	if (picked.kind !== 'read')
		return { kind: 'refused', reason: (0,message .ZV)('what is attached as its attestation is not in order') };
	return readSignedStatement(toBundle(picked.value), name, wanted);
}

;// CONCATENATED MODULE: ./lib/untyped/src/io/signature/statements/attested-scans.js










async function lookUpScans(tools, { demand, ...address }) {
	const { library, platforms, trustedRoot } = tools;
	const image = await library.readManifest(address);
	if (image.kind !== 'known')
		return image;
	if (image.value === null)
		return { kind: 'known', value: 'absent' };
	const trust = (0,signature_trust .N)(trustedRoot);
	if (trust === null)
		return { kind: 'unknown', why: 'failure', detail: (0,message .ZV)('the trusted root cannot be used') };
	const keys = demand.anyOf.flatMap((signer) => (signer.kind === 'key' ? [signer.key] : []));
	const wanted = {
		isWanted: (type) => isVulnerabilityReport(type) || isVex(type),
		parts: { ...Object(scan_document .X), ...VEX_PARTS },
		demand,
		verifying: { trust, keys },
	};
	const { digest, isIndex, content } = image.value;
	const parts = isIndex ? (0,image_parts .Z)(content['manifests'], platforms) : [];
	const names = [...new Set([digest, ...parts.map((part) => part.digest)])].filter((name) => name !== '');
	const known = new Set([digest, ...(0,descriptor .D)(content['manifests']).map((each) => each.digest)]);
	const read = await Promise.all(names.map((name) => readAttachedStatements(tools, { ...address, name }, wanted)));
	return { kind: 'known', value: { image: digest, parts, ...sortReadings(read.flat(), { digest, known }) } };
}
function sortReadings(readings, image) {
	const found = [];
	const vex = [];
	const gap = (0,attached_blobs .v)();
	const lost = {
		unread: null,
		unreadVex: null,
		refused: null,
	};
	for (const each of readings) {
		if (each.kind === 'gap')
			gap.keep(each.gap);
		else if (each.kind === 'refused')
			lost.refused ??= each.reason;
		else if (each.kind === 'unread') {
			const { predicateType: type, reason } = each;
			if (type === null || isVex(type))
				lost.unreadVex ??= reason;
			if (type === null || isVulnerabilityReport(type))
				lost.unread ??= reason;
		}
		else if (each.kind === 'signed' && isVex(each.statement.predicateType)) {
			const document = readVexDocument(each.statement.predicate);
			if (document === null)
				lost.unreadVex ??= (0,message .ZV)('its VEX is not in order');
			else
				vex.push(document);
		}
		else if (each.kind === 'signed') {
			const { about, predicate, signedAt } = each.statement;
			const reading = (0,scan_document .J)(predicate);
			const other = reading.kind === 'read' ? findOther(reading.scan, about, image) : null;
			if (reading.kind !== 'read')
				lost.unread ??= (0,message .cv) `its attested scan ${reading.reason}`;
			else if (other !== null)
				lost.unread ??= (0,message .cv) `its attested scan is about ${other}`;
			else
				found.push({ about, scan: reading.scan, signedAt });
		}
	}
	return { found, vex, ...lost, gap: gap.get() };
}
function findOther(scan, about, { digest, known }) {
	const stated = (0,given_scan .S)(scan);
	if (!stated.some((each) => known.has(each)))
		return stated[0] ?? null;
	if (about === digest || stated.includes(about))
		return null;
	return stated.find((each) => each !== digest && known.has(each)) ?? null;
}


  })

};
;