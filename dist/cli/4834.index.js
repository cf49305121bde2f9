"use strict";
exports.id = 4834;
exports.ids = [4834];
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

  15876:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	I: () => (  Unreadable),
	N: () => (  JsonCursor)
  });
  var _core_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17227);

class Unreadable extends Error {
	kind;
	constructor(kind) {
		super(kind);
		this.kind = kind;
	}
}
const [QUOTE, BACKSLASH, SPACE] = [0x22, 0x5c, 0x20];
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORDS = { true: true, false: false, null: null };
const LONGEST_WORD = 1000;
class JsonCursor {
	#bytes;
	#at;
	constructor(bytes) {
		this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#at = this.#bytes.subarray(0, 3).toString('latin1') === '\u00ef\u00bb\u00bf' ? 3 : 0;
	}
	take(character) {
		this.#skipSpace();
		if (this.#bytes[this.#at] !== character.charCodeAt(0))
			return false;
		this.#at += 1;
		return true;
	}
	expect(character) {
		if (!this.take(character))
			throw new Unreadable('malformed');
	}
	expectEnd() {
		this.#skipSpace();
		if (this.#at < this.#bytes.length)
			throw new Unreadable('malformed');
	}
	readKey() {
		this.expect('"');
		const key = this.#readText();
		this.expect(':');
		return key;
	}
	readScalar() {
		return this.take('"') ? this.#readText() : this.#readWord();
	}
	skipScalar() {
		if (this.take('"'))
			this.#findQuote();
		else
			this.#readWord();
	}
	#readText() {
		const start = this.#at;
		const isPlain = this.#findQuote();
		const end = this.#at - 1;
		if (isPlain)
			return this.#bytes.toString('utf8', start, end);
		try {
			return JSON.parse(this.#bytes.toString('utf8', start - 1, end + 1));
		}
		catch {
			throw new Unreadable('malformed');
		}
	}
	#findQuote() {
		let isPlain = true;
		for (let byte = this.#bytes[this.#at]; byte !== QUOTE; byte = this.#bytes[this.#at]) {
			if (byte === undefined || byte < SPACE)
				throw new Unreadable('malformed');
			if (byte === BACKSLASH)
				isPlain = false;
			this.#at += byte === BACKSLASH ? 2 : 1;
		}
		this.#at += 1;
		return isPlain;
	}
	#readWord() {
		const start = this.#at;
		while (isWordByte(this.#bytes[this.#at]) && this.#at - start < LONGEST_WORD)
			this.#at += 1;
		const word = this.#bytes.toString('latin1', start, this.#at);
		const value = (0,_core_own_value_js__WEBPACK_IMPORTED_MODULE_0__  .e)(WORDS, word);
		if (value !== undefined)
			return value;
		if (NUMBER.test(word))
			return Number(word);
		throw new Unreadable('malformed');
	}
	#skipSpace() {
		for (let byte = this.#bytes[this.#at]; isSpace(byte); byte = this.#bytes[this.#at])
			this.#at += 1;
	}
}
function isSpace(byte) {
	return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
function isWordByte(byte) {
	if (byte === undefined)
		return false;
	return ((byte >= 0x30 && byte <= 0x39) ||
		(byte >= 0x61 && byte <= 0x7a) ||
		byte === 0x45 ||
		byte === 0x2b ||
		byte === 0x2d ||
		byte === 0x2e);
}


  }),

  73174:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	w: () => (  pickJson)
  });
  var _core_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17227);
  var _json_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15876);


const DEEPEST = 100;
const MOST_KEPT = 3_000_000;
function pickJson(bytes, parts) {
	try {
		const cursor = new _json_cursor_js__WEBPACK_IMPORTED_MODULE_0__  .N(bytes);
		const value = openPicking(cursor).read(parts, 0);
		cursor.expectEnd();
		return { kind: 'read', value };
	}
	catch (error) {
		if (error instanceof _json_cursor_js__WEBPACK_IMPORTED_MODULE_0__  .I)
			return { kind: error.kind };
		throw error;
	}
}
function openPicking(cursor) {
	let kept = 0;
	function keep(value) {
		kept += 1;
		if (kept > MOST_KEPT)
			throw new _json_cursor_js__WEBPACK_IMPORTED_MODULE_0__  .I('too-big');
		return value;
	}
	function read(parts, depth) {
		if (depth > DEEPEST)
			throw new _json_cursor_js__WEBPACK_IMPORTED_MODULE_0__  .I('too-big');
		if (cursor.take('{'))
			return readMembers(parts, depth);
		if (cursor.take('['))
			return readElements(parts, depth);
		if (parts === undefined)
			return cursor.skipScalar();
		return keep(cursor.readScalar());
	}
	function readMembers(parts, depth) {
		const found = parts === undefined ? undefined : keep(Object.create(null));
		if (cursor.take('}'))
			return found;
		do {
			const key = cursor.readKey();
			const wanted = typeof parts === 'object' ? (0,_core_own_value_js__WEBPACK_IMPORTED_MODULE_1__  .e)(parts, key) : parts;
			const value = read(wanted, depth + 1);
			if (found === undefined || wanted === undefined)
				continue;
			if (key in found)
				throw new _json_cursor_js__WEBPACK_IMPORTED_MODULE_0__  .I('malformed');
			found[key] = value;
		} while (cursor.take(','));
		cursor.expect('}');
		return found;
	}
	function readElements(parts, depth) {
		const found = parts === undefined ? undefined : keep([]);
		if (cursor.take(']'))
			return found;
		do {
			const value = read(parts, depth + 1);
			found?.push(value);
		} while (cursor.take(','));
		cursor.expect(']');
		return found;
	}
	return { read };
}


  }),

  84834:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	readGivenScans: () => (  readGivenScans)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  var _core_evidence_scan_scan_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88842);
  var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16080);
  var _core_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77836);
  var _json_picked_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73174);





const MAX_REPORT = 40 << 20;
function readGivenScans(given) {
	const scans = [];
	for (const text of given) {
		const scan = readGiven(text);
		if ('error' in scan)
			return { error: `${scan.error}; write IMAGE=FILE, such as node:22=trivy.json` };
		scans.push(scan);
	}
	return { scans };
}
function readGiven(text) {
	const at = text.indexOf('=');
	const [name, file] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
	if (at < 0 || name === '' || file === '')
		return { error: `"${text}" does not say the image and its report` };
	const image = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_2__  .F2)(name);
	if ('error' in image)
		return { error: `"${name}" is not an image reference: ${image.error}` };
	const content = readContent(file);
	return 'error' in content ? content : { image, file, reading: content };
}
function readContent(file) {
	try {
		const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
		if (size > MAX_REPORT)
			return unread(`has ${size} bytes, and more than ${MAX_REPORT} are not read`);
		return readScan((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
	}
	catch (error) {
		return {
			error: `the scan report "${file}" cannot be read (${error.code ?? error})`,
		};
	}
}
function readScan(bytes) {
	const picked = (0,_json_picked_json_js__WEBPACK_IMPORTED_MODULE_3__  .w)(bytes, _core_evidence_scan_scan_document_js__WEBPACK_IMPORTED_MODULE_1__  .X);
	if (picked.kind === 'read')
		return (0,_core_evidence_scan_scan_document_js__WEBPACK_IMPORTED_MODULE_1__  .J)(picked.value);
	return unread(picked.kind === 'malformed'
		? 'is not JSON that is in order'
		: 'lists more, or is nested more deeply, than the gate reads');
}
function unread(reason) {
	return { kind: 'unread', reason: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_4__  .ZV)(reason) };
}


  })

};
;