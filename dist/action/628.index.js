"use strict";
exports.id = 628;
exports.ids = [628,534];
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

  34685:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t5: () => (  findCopyFolder),
  KT: () => (  findDockerHubName),
  NB: () => (  isWholeHub),
  k0: () => (  listDeniedNames),
  G8: () => (  listSpellings),
  jY: () => (  loosenHost),
  f2: () => (  normaliseHost),
  BD: () => (  onDockerHub),
  FR: () => (  respellOfficial),
  kJ: () => (  simplifyHost)
});


;// CONCATENATED MODULE: ./lib/untyped/src/core/image/host-address.js
function simplifyAddress(name) {
	if (name.startsWith('['))
		return simplifyIpv6(name);
	return /^\d/.test(name) ? (readIpv4(name) ?? name) : name;
}
function simplifyIpv6(name) {
	const groups = readIpv6(name.slice(1, -1));
	if (groups === null)
		return name;
	const [high = 0, low = 0] = groups.slice(6);
	const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
	return isMapped ? writeIpv4(high * 0x10000 + low) : `[${writeIpv6(groups)}]`;
}
function readIpv6(text) {
	const [front = '', back, ...more] = text.split('::');
	if (more.length > 0)
		return null;
	const before = front === '' ? [] : front.split(':');
	const after = back === undefined || back === '' ? [] : back.split(':');
	const written = before.length + after.length;
	if (back === undefined ? written !== 8 : written > 7)
		return null;
	const groups = [...before, ...Array(8 - written).fill('0'), ...after];
	return groups.every((group) => /^[\da-f]{1,4}$/i.test(group))
		? groups.map((group) => Number.parseInt(group, 16))
		: null;
}
function writeIpv6(groups) {
	const text = groups.map((group) => group.toString(16)).join(':');
	const [run = ''] = (text.match(/\b0(?::0)+\b/g) ?? []).sort((one, other) => other.length - one.length);
	if (run === '')
		return text;
	const at = text.search(new RegExp(`\\b${run}\\b`));
	return `${text.slice(0, at).replace(/:$/, '')}::${text.slice(at + run.length).replace(/^:/, '')}`;
}
function readIpv4(name) {
	const parts = name.split('.');
	const numbers = parts.map(readNumber);
	const last = numbers.pop() ?? Number.NaN;
	const fits = numbers.every((number) => number <= 255) && last < 256 ** (4 - numbers.length);
	if (parts.length > 4 || !fits)
		return null;
	return writeIpv4(numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last));
}
function readNumber(text) {
	if (/^0x[\da-f]+$/i.test(text))
		return Number.parseInt(text, 16);
	if (/^0[0-7]*$/.test(text))
		return Number.parseInt(text, 8);
	return /^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN;
}
function writeIpv4(address) {
	return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

;// CONCATENATED MODULE: ./lib/untyped/src/core/image/docker-hub.js

const ALIASES = new Set(['index.docker.io', 'registry-1.docker.io']);
const PUBLIC_COPIES = [
	['registry.hub.docker.com', ''],
	['mirror.gcr.io', ''],
	['public.ecr.aws', 'docker/'],
];
function normaliseHost(host) {
	return host.endsWith('docker.io') && ALIASES.has(host) ? 'docker.io' : host;
}
function simplifyHost(host) {
	const [, name = host, port = ''] = /^(\[.*\]|[^:]*)(?::0*(\d+))?$/.exec(host.toLowerCase()) ?? [];
	return simplifyAddress(name) + (port === '' || port === '443' ? '' : `:${port}`);
}
function loosenHost(host) {
	return normaliseHost(simplifyHost(host));
}
function findDockerHubName(reference) {
	const folder = findCopyFolder(reference.host, reference.path);
	return folder === null ? null : onDockerHub(reference, reference.path.slice(folder.length));
}
function findHubFolder(host) {
	const plain = loosenHost(host);
	if (plain === 'docker.io')
		return '';
	return PUBLIC_COPIES.find(([name]) => plain === name)?.[1] ?? null;
}
function findCopyFolder(host, path) {
	const folder = findHubFolder(host);
	return folder !== null && path.startsWith(folder) ? folder : null;
}
function onDockerHub(reference, path) {
	return { ...reference, host: 'docker.io', path: path.includes('/') ? path : `library/${path}` };
}
function respellOfficial(reference, folder) {
	if (!reference.path.startsWith(folder))
		return null;
	const rest = reference.path.slice(folder.length);
	const [, library = '', name] = /^(library\/)?([^/]+)$/.exec(rest) ?? [];
	if (name === undefined)
		return null;
	return { ...reference, path: folder + (library === '' ? `library/${name}` : name) };
}
function isWholeHub(place) {
	const [host = '', ...folders] = place.split('/');
	return findHubFolder(host) === folders.map((folder) => `${folder}/`).join('');
}
const SPELLINGS = new WeakMap();
function listSpellings(reference) {
	const known = SPELLINGS.get(reference);
	if (known !== undefined)
		return known;
	const plain = simplifyHost(reference.host);
	const written = plain === reference.host ? reference : { ...reference, host: plain };
	const host = normaliseHost(plain);
	const hub = findDockerHubName(reference);
	const spellings = [
		written,
		...(host === plain ? [] : [{ ...reference, host }]),
		...(hub === null || (hub.host === host && hub.path === reference.path) ? [] : [hub]),
	];
	SPELLINGS.set(reference, spellings);
	return spellings;
}
const DENIED_NAMES = new WeakMap();
function listDeniedNames(reference) {
	const known = DENIED_NAMES.get(reference);
	if (known !== undefined)
		return known;
	const spellings = listSpellings(reference);
	const [plain = reference] = spellings;
	const folder = loosenHost(plain.host) === 'docker.io' ? null : findCopyFolder(plain.host, plain.path);
	const other = folder === null ? null : respellOfficial(plain, folder);
	const names = other === null ? spellings : [...spellings, other];
	DENIED_NAMES.set(reference, names);
	return names;
}
const listPublicCopies = () => PUBLIC_COPIES;


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


  }),

  17227:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	e: () => (  ownValue)
  });
function ownValue(table, name) {
	return Object.hasOwn(table, name) ? table[name] : undefined;
}


  }),

  15865:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	n: () => (  compareText)
  });
function compareText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}


  }),

  64802:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	QZ: () => (  LIMIT_HEADER),
	a5: () => (  isRateLimit),
	gp: () => (  isSecondaryLimit),
	nO: () => (  UNKNOWN_END)
  });
const LIMIT_HEADER = 'x-limit-lasts-until';
const UNKNOWN_END = 'unknown';
function isRateLimit({ status, header, message }) {
	if (status === 429)
		return true;
	if (status !== 403)
		return false;
	return ((header('retry-after') ?? null) !== null ||
		header('x-ratelimit-remaining') === '0' ||
		/rate limit/i.test(message));
}
function isSecondaryLimit(message) {
	return /secondary rate limit/i.test(message);
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

  89581:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	TM: () => (  readArtifactType),
	bn: () => (  isBundle),
	eS: () => (  isSilent),
	wu: () => (  isImage)
  });
  var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);

const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v[\d.]+\+json|\+json;version=[\d.]+)$/;
const SILENT = ['', 'application/vnd.oci.empty.v1+json'];
const IMAGES = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];
function isImage(type) {
	return type === '' || IMAGES.includes(type.toLowerCase());
}
function isBundle(type) {
	return BUNDLE.test(type);
}
function isSilent(type) {
	return SILENT.includes(type);
}
function readArtifactType(content) {
	const { artifactType } = content;
	if (typeof artifactType === 'string' && artifactType !== '')
		return artifactType;
	return (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__  .q)(content['config'])?.mediaType ?? '';
}


  }),

  55190:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  hashAs),
	U: () => (  isDigest)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const DIGEST = /^(sha256):([a-f0-9]{64})$|^(sha512):([a-f0-9]{128})$/;
function isDigest(text) {
	return DIGEST.test(text);
}
function hashAs(bytes, expected) {
	const match = DIGEST.exec(expected ?? `sha256:${'0'.repeat(64)}`);
	const algorithm = match?.[1] ?? match?.[3];
	if (algorithm === undefined || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.getHashes)().includes(algorithm))
		return null;
	return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}


  }),

  78855:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D: () => (  readDescriptors),
	q: () => (  readDescriptor)
  });
  var _content_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55190);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33882);


function readDescriptors(list) {
	return Array.isArray(list) ? list.flatMap((item) => readDescriptor(item) ?? []) : [];
}
function readDescriptor(value) {
	const { digest, mediaType, platform, annotations, artifactType, size } = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .v)(value) ?? {};
	if (typeof digest !== 'string' || !(0,_content_digest_js__WEBPACK_IMPORTED_MODULE_0__  .U)(digest))
		return null;
	return {
		digest,
		mediaType: typeof mediaType === 'string' ? mediaType : '',
		platform: readPlatform((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .v)(platform) ?? {}),
		annotations: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__  .v)(annotations) ?? {},
		artifactType: typeof artifactType === 'string' ? artifactType : '',
		size: typeof size === 'number' ? size : 0,
	};
}
function readPlatform({ os, architecture, variant }) {
	if (typeof architecture !== 'string' || os === 'unknown')
		return null;
	return [
		typeof os === 'string' && os !== '' ? os : 'linux',
		architecture,
		...(typeof variant === 'string' && variant !== '' ? [variant] : []),
	].join('/');
}


  }),

  15964:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Y0: () => (  CONFIGURATION_KEYS),
  Tb: () => (  MANIFEST_KEYS),
  u0: () => (  readDocument)
});

// EXTERNAL MODULE: ./lib/untyped/src/core/message.js
var message = __webpack_require__(77836);
// EXTERNAL MODULE: ./lib/untyped/src/io/json/json-cursor.js
var json_cursor = __webpack_require__(15876);
;// CONCATENATED MODULE: ./lib/untyped/src/io/json/key-check.js

const DEEPEST = 100;
function checkKeys(bytes, keys) {
	try {
		const cursor = new json_cursor .N(bytes);
		const key = findAmbiguous(cursor, keys, 0);
		if (key === null)
			cursor.expectEnd();
		return key === null ? { kind: 'clear' } : { kind: 'ambiguous', key };
	}
	catch (error) {
		if (error instanceof json_cursor .I)
			return { kind: 'malformed' };
		throw error;
	}
}
function findAmbiguous(cursor, keys, depth) {
	if (depth > DEEPEST)
		throw new json_cursor .I('too-big');
	if (cursor.take('{'))
		return findInMembers(cursor, keys, depth);
	if (cursor.take('['))
		return findInElements(cursor, keys, depth);
	cursor.skipScalar();
	return null;
}
function findInMembers(cursor, keys, depth) {
	if (cursor.take('}'))
		return null;
	const seen = new Set();
	const known = keys === 'free' ? [] : Object.keys(keys);
	do {
		const key = cursor.readKey();
		const name = keys === 'free' ? key : foldCase(key);
		const meant = known.find((each) => foldCase(each) === name);
		if (seen.has(name) || (meant !== undefined && meant !== key))
			return key;
		seen.add(name);
		const inner = keys === 'free' || meant === undefined ? 'free' : (keys[meant] ?? 'free');
		const found = findAmbiguous(cursor, inner, depth + 1);
		if (found !== null)
			return found;
	} while (cursor.take(','));
	cursor.expect('}');
	return null;
}
function findInElements(cursor, keys, depth) {
	if (cursor.take(']'))
		return null;
	do {
		const found = findAmbiguous(cursor, keys, depth + 1);
		if (found !== null)
			return found;
	} while (cursor.take(','));
	cursor.expect(']');
	return null;
}
function foldCase(key) {
	return key.replaceAll('\u017f', 's').toLowerCase();
}

// EXTERNAL MODULE: ./lib/untyped/src/io/registry/content/json-object.js
var json_object = __webpack_require__(33882);
;// CONCATENATED MODULE: ./lib/untyped/src/io/registry/content/document.js



const PLATFORM = {
	architecture: 'free',
	os: 'free',
	'os.version': 'free',
	'os.features': 'free',
	variant: 'free',
	features: 'free',
};
const DESCRIPTOR = {
	mediaType: 'free',
	digest: 'free',
	size: 'free',
	urls: 'free',
	annotations: 'free',
	data: 'free',
	platform: PLATFORM,
	artifactType: 'free',
};
const MANIFEST_KEYS = {
	schemaVersion: 'free',
	mediaType: 'free',
	artifactType: 'free',
	manifests: DESCRIPTOR,
	config: DESCRIPTOR,
	layers: DESCRIPTOR,
	fsLayers: 'free',
	subject: DESCRIPTOR,
	annotations: 'free',
};
const CONFIGURATION_KEYS = {
	...PLATFORM,
	created: 'free',
	author: 'free',
	config: 'free',
	rootfs: { type: 'free', diff_ids: 'free' },
	history: 'free',
};
const LONGEST_SHOWN = 40;
function readDocument(host, bytes, keys) {
	const content = (0,json_object .l)(bytes);
	const check = checkKeys(bytes, keys);
	if (content === null || check.kind === 'malformed')
		return { kind: 'known', value: null };
	if (check.kind === 'clear')
		return { kind: 'known', value: content };
	const detail = (0,message .cv) `${host} answered with a document that programs read differently, because of its key ${check.key.slice(0, LONGEST_SHOWN)}`;
	return { kind: 'lie', detail };
}


  }),

  27934:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Z: () => (  listParts),
	s: () => (  chooseImages)
  });
  var _core_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17227);
  var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);
  var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33882);



const ALIASES = {
	x86_64: 'amd64',
	'x86-64': 'amd64',
	aarch64: 'arm64',
	i386: '386',
	armhf: 'arm',
	armel: 'arm',
};
const SUBSTITUTES = { amd64: '386', arm64: 'arm' };
function listParts(manifests, wanted) {
	return choose(readCandidates(manifests), wanted).map(({ digest, platform }) => ({ digest, platform }));
}
function chooseImages(index, wanted) {
	const all = readCandidates(index['manifests']);
	const chosen = choose(all, wanted);
	return chosen.length === 0 ? all.slice(0, 1) : chosen;
}
const readCandidates = (manifests) => (Array.isArray(manifests) ? manifests : []).flatMap((each) => readCandidate(each) ?? []);
function choose(all, wanted) {
	const chosen = new Set(wanted.flatMap((platform) => {
		const [os = '', architecture = ''] = platform.split('/');
		const own = all.filter((each) => each.os === os && each.architecture === architecture);
		if (own.length > 0)
			return own;
		return all.filter((each) => each.os === os && each.architecture === (0,_core_own_value_js__WEBPACK_IMPORTED_MODULE_1__  .e)(SUBSTITUTES, architecture));
	}));
	return all.filter((each) => each.architecture === '' || chosen.has(each));
}
function readCandidate(value) {
	const descriptor = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__  .q)(value);
	if (descriptor === null)
		return { digest: '', platform: 'an unknown platform', os: '', architecture: '', annotations: {} };
	const { digest, platform, annotations } = descriptor;
	const raw = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .v)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__  .v)(value)?.['platform']);
	if (raw === null)
		return { digest, platform: 'any platform', os: '', architecture: '', annotations };
	const os = readWord(raw, 'os') || 'linux';
	const name = readWord(raw, 'architecture');
	if (os === 'unknown')
		return null;
	const architecture = (0,_core_own_value_js__WEBPACK_IMPORTED_MODULE_1__  .e)(ALIASES, name) ?? name;
	return { digest, platform: platform ?? `${os}/${architecture}`, os, architecture, annotations };
}
function readWord(raw, name) {
	const value = raw[name];
	return typeof value === 'string' ? value.toLowerCase() : '';
}


  }),

  33882:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	l: () => (  parseObject),
	v: () => (  toObject)
  });
  var _core_evidence_json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58795);

function parseObject(bytes) {
	try {
		return toObject(JSON.parse(Buffer.from(bytes).toString('utf8')));
	}
	catch {
		return null;
	}
}
function toObject(value) {
	return (0,_core_evidence_json_object_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value) ? value : null;
}


  }),

  98956:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	c: () => (  readCosignTag),
	l: () => (  openReferrers)
  });
  var _core_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77836);
  var _next_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60853);
  var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78855);
  var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15964);




const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const MAX_LIST = 4 << 20;
const MOST_PAGES = 10;
const WITHOUT_LIST = ['ghcr.io'];
function openReferrers(session, readManifest) {
	const lists = new Map();
	const withoutList = new Set(WITHOUT_LIST);
	async function list(address) {
		const readTag = () => readManifest({ ...address, name: writeTag(address.name) });
		const early = withoutList.has(address.host) ? readTag() : null;
		const listed = await readPages(session, address);
		if (listed === 'no list')
			withoutList.add(address.host);
		else if (listed.kind !== 'known' || listed.value.length > 0)
			return listed;
		const fallback = await (early ?? readTag());
		if (fallback.kind !== 'known')
			return fallback;
		const isImage = fallback.value === null || fallback.value.digest === address.name;
		return { kind: 'known', value: isImage ? [] : (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__  .D)(fallback.value.content['manifests']) };
	}
	return (address) => {
		const key = `${address.host}/${address.path} ${address.name}`;
		const known = lists.get(key) ?? list(address);
		lists.set(key, known);
		return known;
	};
}
async function readCosignTag(library, address, ending) {
	const found = await library.readManifest({ ...address, name: `${writeTag(address.name)}.${ending}` });
	const isImage = found.kind === 'known' && found.value?.digest === address.name;
	return isImage ? { kind: 'known', value: null } : found;
}
function writeTag(digest) {
	const [algorithm = '', hex = ''] = digest.split(':');
	return `${algorithm.slice(0, 32)}-${hex.slice(0, 64)}`;
}
async function readPages(session, address) {
	const { host, path, name } = address;
	const found = [];
	let resource = `referrers/${name}`;
	for (let page = 0; page < MOST_PAGES; page += 1) {
		const sent = await session.read({
			method: 'GET',
			host,
			path,
			resource,
			accept: OCI_INDEX,
			maxBody: MAX_LIST,
		});
		if (sent.kind !== 'reply')
			return sent;
		const { status, body } = sent.reply;
		if (status === 404 || status === 400 || status === 405)
			return 'no list';
		if (status !== 200)
			return { kind: 'unknown', why: 'unreachable', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${host} answered with status ${status}` };
		const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__  .u0)(host, body, _document_js__WEBPACK_IMPORTED_MODULE_1__  .Tb);
		if (document.kind !== 'known')
			return document;
		const list = document.value?.['manifests'];
		if (!Array.isArray(list))
			return { kind: 'lie', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${host} answered with something that is not a list of attachments` };
		found.push(...(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__  .D)(list));
		const next = findNextResource(sent.reply, address);
		if (next === 'elsewhere')
			return { kind: 'lie', detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${host} continues its list of attachments somewhere else` };
		if (next === null)
			return { kind: 'known', value: found };
		resource = next;
	}
	return {
		kind: 'unknown',
		why: 'too-big',
		detail: (0,_core_message_js__WEBPACK_IMPORTED_MODULE_2__  .cv) `${host} has more attachments than the gate looks at`,
	};
}
function findNextResource({ headers }, { path, name }) {
	const target = (0,_next_page_js__WEBPACK_IMPORTED_MODULE_3__  .W)(headers);
	if (target === null)
		return null;
	const start = `/v2/${path}/referrers/${name}`;
	const base = 'https://registry.invalid';
	if (!URL.canParse(target, `${base}${start}`))
		return 'elsewhere';
	const url = new URL(target, `${base}${start}`);
	return url.origin === base && url.pathname === start ? `referrers/${name}${url.search}` : 'elsewhere';
}


  }),

  60853:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	W: () => (  findNextPage)
  });
function findNextPage(headers) {
	return /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(headers.get('link') ?? '')?.[1] ?? null;
}


  }),

  91862:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Fm: () => (  findServer),
	XC: () => (  isPublicName),
	vK: () => (  findRegistryAddress),
	vi: () => (  judgeRealm)
  });
  var _core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34685);

const DOCKER_HUB = 'registry-1.docker.io';
function findRegistryAddress(host, insecure) {
	const name = (0,_core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .f2)(host);
	const scheme = insecure.includes(name) ? 'http' : 'https';
	return `${scheme}://${name === 'docker.io' ? DOCKER_HUB : host}`;
}
function findServer(host, address) {
	const at = new URL(address);
	const own = findRegistryAddress(host, at.protocol === 'http:' ? [(0,_core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .f2)(host)] : []);
	return at.host === new URL(own).host ? null : at.host;
}
function judgeRealm(realm, host, insecure) {
	const name = (0,_core_image_docker_hub_js__WEBPACK_IMPORTED_MODULE_0__  .f2)(host);
	const [bare = ''] = /^(\[[^\]]*\]|[^:]*)/.exec(name) ?? [];
	const isOwn = isNear(realm.hostname.toLowerCase(), bare.toLowerCase());
	if (realm.username !== '' || realm.password !== '')
		return 'refused';
	if (realm.protocol === 'http:')
		return isOwn && insecure.includes(realm.host) ? 'credentials' : 'refused';
	if (realm.protocol !== 'https:')
		return 'refused';
	const isOwnPort = realm.port === '' || (realm.hostname === bare.toLowerCase() && realm.port === findPort(name));
	if (isOwn && isOwnPort)
		return 'credentials';
	return isPublicName(realm.hostname) ? 'anonymous' : 'refused';
}
function findPort(host) {
	const address = `https://${host}`;
	return URL.canParse(address) ? new URL(address).port : null;
}
function isNear(name, host) {
	if (name === host || name.endsWith(`.${host}`))
		return !isAddressLiteral(host) || name === host;
	const parent = host.slice(host.indexOf('.') + 1);
	return name === parent && parent.includes('.') && !isAddressLiteral(host);
}
function isPublicName(hostname) {
	const name = hostname.toLowerCase().replace(/\.$/, '');
	if (isAddressLiteral(name) || !name.includes('.'))
		return false;
	return !/\.(?:localhost|local|internal|intranet|lan|home|corp|private|test|invalid|arpa)$/.test(name);
}
function isAddressLiteral(name) {
	return name.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(name);
}


  })

};
;