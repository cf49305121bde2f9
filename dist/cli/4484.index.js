"use strict";
exports.id = 4484;
exports.ids = [4484];
exports.modules = {

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