"use strict";
exports.id = 419;
exports.ids = [419];
exports.modules = {

  8479:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  isLimit),
	f: () => (  takeGraver)
  });
function isLimit(answer) {
	return answer.kind === 'unknown' && answer.why === 'budget';
}
function takeGraver(one, other) {
	const weigh = (gap) => (gap === null ? 0 : gap.kind === 'lie' ? 3 : isLimit(gap) ? 2 : 1);
	return weigh(other) > weigh(one) ? other : one;
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

  66304:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	GS: () => (  OFFLINE),
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
	hasLied: () => false,
};
const NOT_ASKED = {
	kind: 'unknown',
	why: 'not-asked',
	detail: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .ZV)('it was not looked up'),
};
function openQuestionBook(isNamed, scans) {
	const questions = new Map();
	const books = [];
	const liars = new Set();
	return {
		...(scans === undefined ? {} : { scans }),
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
		hasLied: (host) => liars.has(host),
		add(answers) {
			books.push(answers);
			for (const host of listLiars(answers))
				liars.add(host);
		},
	};
}
function listLiars(answers) {
	return Object.values(answers).flatMap((found) => [...found].flatMap(([key, answer]) => (isLie(answer) ? [key.slice(0, key.indexOf('/'))] : [])));
}
function isLie(answer) {
	if (answer.kind !== 'known')
		return answer.kind === 'lie';
	const { value } = answer;
	const gap = typeof value === 'object' && value !== null && 'gap' in value ? value.gap : null;
	return typeof gap === 'object' && gap !== null && 'kind' in gap && gap.kind === 'lie';
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
	Fi: () => (  takeWorst),
	G9: () => (  settle),
	Hw: () => (  describeAbsence),
	KL: () => (  nameRepository),
	ZS: () => (  MET),
	_p: () => (  leaveUnknown),
	fJ: () => (  fail)
  });
  var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16080);
  var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77836);
  var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8479);



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
			return leaveUnknown(answer);
	}
}
function leaveUnknown(gap, reason = gap.detail) {
	return { kind: 'unknown', reason, ...((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__  .S)(gap) ? { isLimit: true } : {}) };
}
function takeWorst(verdicts) {
	const unknown = verdicts.filter((verdict) => verdict.kind === 'unknown');
	return (verdicts.find(({ kind }) => kind === 'failed') ??
		unknown.find((verdict) => verdict.isLimit === true) ??
		unknown[0] ??
		MET);
}
function describeAbsence(reference) {
	const repository = nameRepository(reference);
	return reference.digest === null
		? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${repository} has no tag ${reference.tag ?? ''}`
		: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `no image with this digest is in ${repository}`;
}
function nameRepository(reference) {
	return (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__  .LF)({ ...reference, tag: null, digest: null });
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
	describeDemanded: () => (  describeDemanded),
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
		return (0,_evidence_verdict_js__WEBPACK_IMPORTED_MODULE_1__  ._p)(gap, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__  .cv) `${lack}, but ${gap.detail}`);
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
	const wanted = describeDemanded(anyOf);
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
function describeDemanded(anyOf) {
	return listNames(anyOf.map((each) => describeIdentity(each)), ' or ');
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

  91601:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  checkDigest)
  });
const LENGTHS = new Map([
	['sha256', 64],
	['sha384', 96],
	['sha512', 128],
]);
function checkDigest(digest) {
	const colon = digest.indexOf(':');
	if (colon <= 0 || colon + 1 === digest.length)
		return 'invalid checksum digest format';
	const length = LENGTHS.get(digest.slice(0, colon));
	const encoded = digest.slice(colon + 1);
	if (length === undefined) {
		const known = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(digest);
		return known ? 'unsupported digest algorithm' : 'invalid checksum digest format';
	}
	if (encoded.length !== length)
		return 'invalid checksum digest length';
	return /^[a-f0-9]+$/.test(encoded) ? null : 'invalid checksum digest format';
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

  77836:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DP: () => (  joinSentences),
	ZV: () => (  own),
	cv: () => (  say),
	hD: () => (  quote),
	hw: () => (  joinMessages),
	kw: () => (  splitMessage),
	wu: () => (  cutMessage)
  });
function say(words, ...values) {
	const foreign = [];
	let text = '';
	for (let index = 0; index < words.length; index++) {
		text += words[index] ?? '';
		const value = values[index];
		if (typeof value === 'number')
			text += value;
		else if (value !== undefined)
			text = append(text, typeof value === 'object' ? value : quote(value), foreign);
	}
	return { text, foreign };
}
function append(text, message, foreign) {
	const at = text.length;
	for (const { start, end } of message.foreign)
		foreign.push({ start: at + start, end: at + end });
	return text + message.text;
}
function own(text) {
	return { text, foreign: [] };
}
function quote(text) {
	return { text, foreign: text === '' ? [] : [{ start: 0, end: text.length }] };
}
function joinMessages(messages, separator = '') {
	const foreign = [];
	let text = '';
	let isFirst = true;
	for (const message of messages) {
		text = append(isFirst ? text : text + separator, message, foreign);
		isFirst = false;
	}
	return { text, foreign };
}
function joinSentences(one, other) {
	return joinMessages([one, other], /[.!?]$/.test(one.text) ? ' ' : '. ');
}
function splitMessage({ text, foreign }) {
	const parts = [];
	const add = (from, to, isForeign) => {
		const part = text.slice(from, to);
		if (part !== '')
			parts.push({ text: part, foreign: isForeign });
	};
	let at = 0;
	for (const { start, end } of foreign) {
		add(at, start, false);
		add(start, end, true);
		at = end;
	}
	add(at, text.length, false);
	return parts;
}
function cutMessage(message, start, end) {
	const keep = (from, to) => ({
		text: message.text.slice(from, to),
		foreign: message.foreign.flatMap((span) => {
			const [first, last] = [Math.max(span.start, from), Math.min(span.end, to)];
			return first < last ? [{ start: first - from, end: last - from }] : [];
		}),
	});
	return joinMessages([keep(0, start), keep(end, message.text.length)]);
}


  })

};
;